### Dokumentu sira Konferénsia nian.

documents = Dokumentu sira
    .description = Dokumentu sira ne’ebé { -conference } publika.
    .summary = Rezultadu hosi { -conference-short }.

documents--outcome = Rezultadu Konferénsia nian
    .description =
        Sé mak hasoru malu iha { -lianyungang }, saida mak delegasaun sira diskute no
        propoin, no agradesimentu.

## Parte dahuluk. Númeru iha <span> nia laran, atu pájina bele hatudu ketak.

documents--outcome--event = <span>I</span> Eventu no partisipante sira
# Variables: $day (date): the day of the Conference.
# Links: "venue" is the page of the place, "host" the page of the Chinese delegation.
documents--outcome--held =
    { -conference } hala’o iha <a data-l10n-name="venue">{ -lianyungang }</a>,
    { -jiangsu }, iha loron { DATETIME($day, dateStyle: "long") }. Governu
    <a data-l10n-name="host">{ -state-cn }</a> nian mak uma-na’in, no
    { -national-immigration-administration } mak organiza.
# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
# Links: "delegations" and "organisations" are the lists of those who came.
documents--outcome--came =
    Ofisiál migrasaun sira hosi <a data-l10n-name="delegations">nasaun { $countries }</a>
    mai iha { -lianyungang }. Ofisiál sira hosi
    <a data-l10n-name="organisations">organizasaun { $organisations }</a> mós mai hamutuk
    ho sira. Sira hasoru malu ho tema ida-ne’e:
documents--outcome--theme = { event.theme }

## Parte daruak

documents--outcome--discussion = <span>II</span> Diskusaun
documents--outcome--mood =
    Diskusaun la’o ho pragmatizmu no amizade. Partisipante sira hatudu respeitu no
    konfiansa ba malu.
documents--outcome--presented =
    Delegasaun ida-idak aprezenta ninia polítika no medida foun liu kona-ba governasaun
    migrasaun, halo proposta ba rejiaun, no fó hanoin kona-ba futuru
    { -conference-short } nian.
# Link: "host" is the page of the Chinese delegation.
documents--outcome--security =
    <a data-l10n-name="host">{ -region-cn }</a> halo proposta tolu kona-ba seguransa ba
    nasaun sira iha rejiaun:
documents--outcome--security-proposals--framework =
    atu simu kuadru seguransa ida ne’ebé komún, abranjente, kooperativu no sustentavel;
documents--outcome--security-proposals--mechanism =
    atu harii mekanizmu konjuntu ida ba aplikasaun lei, hodi fahe iha tempu loos rezultadu
    hosi análize rejionál kona-ba governasaun migrasaun;
documents--outcome--security-proposals--patrols =
    atu hala’o patrulla konjunta iha fronteira, kombate krime transfronteirisu, no haree
    ba problema seguransa públika iha fronteira, hotu-hotu ho regularidade.
documents--outcome--security-purpose =
    Objetivu mak atu movimentu ema nian la’o ho seguru, ho orden no ho normál, no atu
    fronteira sira estavel nafatin.
documents--outcome--services =
    { -region-cn } mós husu atu fó prioridade ba servisu sira ne’ebé ajuda
    dezenvolvimentu:
documents--outcome--services-proposals--visas = polítika vistu ne’ebé simples liu;
documents--outcome--services-proposals--talent =
    polítika ne’ebé atrativu liu ba mobilidade talentu nian, ba permanénsia no rezidénsia,
    no ba integrasaun;
documents--outcome--services-proposals--integration =
    polítika imigrasaun ne’ebé la’o hamutuk ho integrasaun ekonómika rejiaun nian.
documents--outcome--model =
    Ikus liu, { -region-cn } aprezenta modelu seguransa ida ba Ázia. Ninia prinsípiu sira
    mak hamutuk iha ksolok no iha susar, buka pontu komún no husik diferensa sira ba
    sorin, no komunika no negosia.
documents--outcome--model-aim =
    Modelu ne’e hakarak nasaun sira, hamutuk no hodi apoia malu, harii sistema rejionál
    ida ba governasaun migrasaun, no nune’e moderniza sira-nia sistema governasaun no
    kapasidade.

## Parte datoluk

documents--outcome--thanks = <span>III</span> Agradesimentu
documents--outcome--attendees =
    Partisipante sira hato’o obrigadu ba Governu Xina nian, liuliu ba
    { -national-immigration-administration }, ba preparasaun sira.
documents--outcome--hosts =
    Uma-na’in sira hato’o obrigadu ba partisipante hotu-hotu ba sira-nia kontribuisaun.
