### Os documentos da Conferência.

documents = Documentos
    .description = O que a { -conference } publicou.
    .summary = O que resultou da { -conference-short }.

documents--outcome = Resultados da Conferência
    .description =
        Quem se reuniu em { -lianyungang }, o que as delegações debateram e propuseram e
        a quem agradeceram.

## Primeira parte. O número está em <span>, para que a página o possa destacar.

documents--outcome--event = <span>I</span> O evento e os participantes
# Variables: $day (date): the day of the Conference.
# Links: "venue" is the page of the place, "host" the page of the Chinese delegation.
documents--outcome--held =
    A { -conference } realizou-se em <a data-l10n-name="venue">{ -lianyungang }</a>,
    { -jiangsu }, a { DATETIME($day, dateStyle: "long") }. O Governo da
    <a data-l10n-name="host">{ -state-cn }</a> foi o anfitrião e a
    { -national-immigration-administration } encarregou-se da organização.
# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
# Links: "delegations" and "organisations" are the lists of those who came.
documents--outcome--came =
    { $countries ->
        [one] Responsáveis dos serviços de migração de <a data-l10n-name="delegations">um país</a>
       *[other] Responsáveis dos serviços de migração de <a data-l10n-name="delegations">{ $countries } países</a>
    } deslocaram-se a { -lianyungang }. { $organisations ->
        [one] Com eles estiveram responsáveis de <a data-l10n-name="organisations">uma organização</a>.
       *[other] Com eles estiveram responsáveis de <a data-l10n-name="organisations">{ $organisations } organizações</a>.
    } O encontro decorreu sob o seguinte tema:
documents--outcome--theme = { event.theme }

## Segunda parte

documents--outcome--discussion = <span>II</span> O debate
documents--outcome--mood =
    As conversações foram pragmáticas e cordiais. Os participantes demonstraram
    respeito e confiança mútuos.
documents--outcome--presented =
    Cada delegação apresentou as suas políticas e medidas mais recentes em matéria de
    governação das migrações, formulou propostas para a região e indicou como gostaria de
    ver evoluir a { -conference-short }.
# Link: "host" is the page of the Chinese delegation.
documents--outcome--security =
    A <a data-l10n-name="host">{ -region-cn }</a> apresentou aos países da região três
    propostas em matéria de segurança:
documents--outcome--security-proposals--framework =
    adotar um quadro de segurança comum, abrangente, cooperativo e sustentável;
documents--outcome--security-proposals--mechanism =
    criar um mecanismo conjunto de aplicação da lei, através do qual se partilhem, em
    tempo útil, os resultados da análise regional sobre a governação das migrações;
documents--outcome--security-proposals--patrols =
    realizar, com regularidade, patrulhas conjuntas nas fronteiras, ações contra a
    criminalidade transfronteiriça e análises dos problemas de segurança pública nas zonas
    de fronteira.
documents--outcome--security-purpose =
    Pretende-se que as pessoas possam circular em segurança, de forma ordenada e sem
    perturbações, e que as fronteiras se mantenham estáveis.
documents--outcome--services =
    A { -region-cn } propôs ainda que se dê prioridade aos serviços que favorecem o
    desenvolvimento:
documents--outcome--services-proposals--visas = políticas de vistos mais simples;
documents--outcome--services-proposals--talent =
    políticas mais atrativas em matéria de mobilidade de talentos, de permanência e
    residência e de integração;
documents--outcome--services-proposals--integration =
    uma política de imigração que acompanhe a integração económica da região.
documents--outcome--model =
    Por último, a { -region-cn } apresentou um modelo de segurança para a Ásia. São seus
    princípios partilhar os bons e os maus momentos, procurar pontos comuns, pondo de lado
    as diferenças, e comunicar e negociar.
documents--outcome--model-aim =
    O modelo visa que os países se apoiem mutuamente e construam em conjunto um sistema
    regional de governação das migrações, modernizando, ao fazê-lo, os seus sistemas de
    governação e as suas capacidades.

## Terceira parte

documents--outcome--thanks = <span>III</span> Agradecimentos
documents--outcome--attendees =
    Os participantes agradeceram ao Governo da { -region-cn } e, em particular, à
    { -national-immigration-administration } a organização do encontro.
documents--outcome--hosts =
    Os anfitriões agradeceram a todos os participantes os seus contributos.
