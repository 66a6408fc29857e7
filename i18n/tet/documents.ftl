### Dokumentu sira Konferénsia nian.

documents = Dokumentu sira
    .description = Dokumentu sira ne’ebé { -conference } publika.
    .summary = Rezultadu hosi { -conference-short }.

documents--outcome = Rezultadu Konferénsia nian
    .description =
        Sé mak hasoru malu iha { -lianyungang }, saida mak delegasaun sira diskute no
        propoin, no ba sé mak sira hato’o obrigadu.

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
    ho sira. Sira hasoru malu ho tema tuirmai ne’e:
documents--outcome--theme = { event.theme }

## Parte daruak

documents--outcome--discussion = <span>II</span> Diskusaun
documents--outcome--mood =
    Diskusaun la’o ho pragmatizmu no amizade. Partisipante sira hatudu respeitu no
    konfiansa ba malu.
documents--outcome--presented =
    Delegasaun ida-idak aprezenta ninia polítika no medida sira ne’ebé foun liu hotu
    kona-ba governasaun migrasaun, halo proposta sira ba rejiaun, no hatete oinsá mak nia
    hakarak { -conference-short } dezenvolve.
# Link: "host" is the page of the Chinese delegation.
documents--outcome--security =
    <a data-l10n-name="host">{ -region-cn }</a> aprezenta ba nasaun sira iha rejiaun
    proposta tolu kona-ba seguransa:
documents--outcome--security-proposals--framework =
    atu adota kuadru seguransa nian ida ne’ebé komún, abranjente, kooperativu no
    sustentavel;
documents--outcome--security-proposals--mechanism =
    atu harii mekanizmu konjuntu ida ba aplikasaun lei, no liuhosi mekanizmu ne’e fahe iha
    tempu loos rezultadu sira análize rejionál nian kona-ba governasaun migrasaun;
documents--outcome--security-proposals--patrols =
    atu hala’o patrulla konjunta iha fronteira, kombate krime transfronteirisu, no haree
    ba problema seguransa públika iha fronteira, hotu-hotu ho regularidade.
documents--outcome--security-purpose =
    Objetivu mak atu ema bele muda ba-mai ho seguransa, ho orden no lahó perturbasaun, no
    atu fronteira sira estavel nafatin.
documents--outcome--services =
    { -region-cn } mós propoin atu fó prioridade ba servisu sira ne’ebé ajuda
    dezenvolvimentu:
documents--outcome--services-proposals--visas = polítika vistu sira ne’ebé simples liu;
documents--outcome--services-proposals--talent =
    polítika sira ne’ebé atrativu liu ba mobilidade talentu nian, ba permanénsia no rezidénsia,
    no ba integrasaun;
documents--outcome--services-proposals--integration =
    polítika imigrasaun ne’ebé la’o hamutuk ho integrasaun ekonómika rejiaun nian.
documents--outcome--model =
    Ikus liu, { -region-cn } aprezenta modelu seguransa nian ida ba Ázia. Ninia prinsípiu sira
    mak hamutuk iha ksolok no iha susar, buka pontu komún no husik diferensa sira ba
    sorin, no komunika no negosia.
documents--outcome--model-aim =
    Modelu ne’e nia objetivu mak atu nasaun sira apoia malu no hamutuk harii sistema
    rejionál ida ba governasaun migrasaun, no nune’e moderniza sira-nia sistema governasaun
    nian no kapasidade.

## Parte datoluk

documents--outcome--thanks = <span>III</span> Agradesimentu
documents--outcome--attendees =
    Partisipante sira hato’o obrigadu ba Governu { -region-cn } nian, liuliu ba
    { -national-immigration-administration }, ba preparasaun sira.
documents--outcome--hosts =
    Uma-na’in sira hato’o obrigadu ba partisipante hotu-hotu ba sira-nia kontribuisaun.
