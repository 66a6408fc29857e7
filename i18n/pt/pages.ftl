### Páginas situadas logo abaixo da página inicial de cada língua.

## Sobre a Conferência

pages--about = Sobre a Conferência
    .description =
        O que foi a { -conference }, onde e quando se reuniu, o que significa o seu tema e
        quem participou.
# Variables: $day (date): the day of the Conference.
# Link: "venue" is the page of the place.
pages--about--lead =
    A { -conference } reuniu responsáveis dos serviços de migração durante um dia,
    a { DATETIME($day, dateStyle: "long") }, em
    <a data-l10n-name="venue">{ -lianyungang }</a>, { -jiangsu }. O Governo da
    { -state-cn } foi o anfitrião e a { -national-immigration-administration } organizou a
    reunião.
pages--about--theme = O tema
pages--about--theme-text = { event.theme }
pages--about--theme-meaning =
    O tema tem três partes: o que os vizinhos vivem em conjunto, nos bons e nos maus
    momentos; um desenvolvimento que integra a região; e o trabalho de governação regional
    das migrações, que prossegue.
pages--about--participants = Quem participou
# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
# Links: "delegations" and "organisations" are the lists of those who came.
pages--about--came =
    { $countries ->
        [one] Esteve presente <a data-l10n-name="delegations">uma delegação</a>
       *[other] Estiveram presentes <a data-l10n-name="delegations">{ $countries } delegações</a>
    }; { $organisations ->
        [one] participaram também responsáveis de <a data-l10n-name="organisations">uma organização</a>.
       *[other] participaram também responsáveis de <a data-l10n-name="organisations">{ $organisations } organizações</a>.
    }
# Link: "outcome" is the document about the results.
pages--about--outcome =
    O que debateram e propuseram consta dos
    <a data-l10n-name="outcome">resultados da { -conference-short }</a>.
pages--about--site = Sobre este sítio
# Link: "languages" is the page that says which country works in which language.
pages--about--site-languages =
    Este sítio destina-se a todas as delegações, nas
    <a data-l10n-name="languages">línguas de trabalho</a> de cada uma. As versões nas
    restantes línguas são traduzidas do inglês.
pages--about--site-translations =
    As traduções que ainda ninguém reviu indicam-no no topo da página.

## Que país trabalha em que língua

pages--languages = Línguas
    .description =
        As línguas de trabalho das delegações e das organizações na { -conference } e as
        línguas deste sítio.
pages--languages--lead =
    As línguas deste sítio são as línguas de trabalho dos participantes e seguem a ordem
    das delegações.
pages--languages--translations =
    A lista de línguas no topo de cada página conduz à mesma página noutra língua.

## Acessibilidade

pages--accessibility = Acessibilidade
    .description =
        O que este sítio faz para que todos o possam ler e o que ainda não é satisfatório.
pages--accessibility--lead =
    Todas as pessoas devem poder ler este sítio: com um teclado, com um leitor de ecrã, num
    telemóvel pequeno, em papel. O sítio foi concebido para cumprir o nível AA das
    Diretrizes de Acessibilidade para Conteúdo Web (WCAG) 2.2.
pages--accessibility--done = O que o sítio faz
pages--accessibility--measures--structure =
    As páginas têm um título principal, títulos hierarquizados, regiões identificadas e uma
    ligação que permite saltar para o conteúdo.
pages--accessibility--measures--keyboard =
    É possível aceder a tudo e tudo utilizar com o teclado, e o foco está sempre visível.
pages--accessibility--measures--reflow =
    O texto pode ser ampliado até quatro vezes o tamanho original e as páginas cabem num ecrã
    com 320 píxeis de largura.
pages--accessibility--measures--colour =
    O contraste é suficiente tanto no modo claro como no modo escuro e a cor, por si só,
    nunca transmite significado.
pages--accessibility--measures--language =
    Cada página indica a língua em que está escrita, tal como cada passagem noutra língua,
    para que um leitor de ecrã a possa pronunciar.
pages--accessibility--measures--still =
    Nada se move, pisca ou é reproduzido automaticamente.
pages--accessibility--measures--script =
    Todas as páginas funcionam sem scripts.
pages--accessibility--measures--privacy =
    O sítio não utiliza cookies nem carrega nada de outros sítios.
pages--accessibility--limits = O que ainda não é satisfatório
pages--accessibility--known--drafts =
    As traduções são provisórias até que uma pessoa as reveja. Cada uma dessas páginas
    indica-o.
pages--accessibility--known--reading =
    Nem todas as línguas têm voz em todos os leitores de ecrã.
pages--accessibility--print = Em papel
pages--accessibility--printing =
    As páginas são impressas a preto sobre branco, sem a navegação e com o respetivo
    endereço no final.
