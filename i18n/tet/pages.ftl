### Pájina sira ne’ebé tuir kedas pájina prinsipál.

## Kona-ba Konferénsia

pages--about = Kona-ba Konferénsia
    .description =
        Saida mak { -conference }, iha ne’ebé no bainhira mak hala’o, ninia tema nia
        signifikadu, no sé mak partisipa.
# Variables: $day (date): the day of the Conference.
# Link: "venue" is the page of the place.
pages--about--lead =
    { -conference } halibur ofisiál migrasaun sira loron ida, iha loron
    { DATETIME($day, dateStyle: "long") }, iha
    <a data-l10n-name="venue">{ -lianyungang }</a>, { -jiangsu }. Governu { -state-cn }
    nian mak uma-na’in, no { -national-immigration-administration } mak organiza.
pages--about--theme = Tema
pages--about--theme-text = { event.theme }
pages--about--theme-meaning =
    Tema ne’e iha parte tolu: viziñu sira hamutuk iha ksolok no iha susar; dezenvolvimentu
    ne’ebé integra rejiaun; no serbisu governasaun migrasaun rejionál nian, ne’ebé
    kontinua.
pages--about--participants = Partisipante sira
# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
# Links: "delegations" and "organisations" are the lists of those who came.
pages--about--came =
    <a data-l10n-name="delegations">Delegasaun { $countries }</a> partisipa, no ofisiál sira
    hosi <a data-l10n-name="organisations">organizasaun { $organisations }</a> mós partisipa.
# Link: "outcome" is the document about the results.
pages--about--outcome =
    Buat ne’ebé sira diskute no propoin hakerek iha
    <a data-l10n-name="outcome">rezultadu { -conference-short } nian</a>.
pages--about--site = Kona-ba sítiu ne’e
# Link: "languages" is the page that says which country works in which language.
pages--about--site-languages =
    Sítiu ne’e ba delegasaun ida-idak iha ninia
    <a data-l10n-name="languages">lian serbisu nian</a> rasik. Lian sira seluk tradús hosi
    Inglés.
pages--about--site-translations =
    Tradusaun ne’ebé seidauk iha ema ida mak revee, hatete nune’e iha pájina nia leten.

## Nasaun ne’ebé serbisu ho lian ne’ebé

pages--languages = Lian sira
    .description =
        Lian serbisu nian hosi delegasaun no organizasaun sira iha { -conference }, no lian
        sira hosi sítiu ne’e.
pages--languages--lead =
    Lian sira hosi sítiu ne’e mak lian serbisu nian hosi partisipante sira. Lista tuir
    delegasaun sira-nia orden.
pages--languages--translations =
    Lista lian nian iha pájina ida-idak nia leten lori ba pájina hanesan iha lian seluk.

## Asesibilidade

pages--accessibility = Asesibilidade
    .description =
        Saida mak sítiu ne’e halo atu ema hotu-hotu bele lee, no saida mak seidauk di’ak.
pages--accessibility--lead =
    Ema hotu-hotu tenke bele lee sítiu ne’e: ho tekladu, ho lee-na’in ekrán, ho telefone
    ki’ik, iha surat-tahan. Sítiu ne’e harii atu kumpre Web Content Accessibility
    Guidelines (WCAG) 2.2, nível AA.
pages--accessibility--done = Saida mak sítiu ne’e halo
pages--accessibility--measures--structure =
    Pájina sira iha títulu prinsipál ida, títulu sira tuir orden, parte sira ho naran, no
    ligasaun ida atu bá kedas ba konteúdu.
pages--accessibility--measures--keyboard =
    Bele uza buat hotu-hotu ho tekladu, no foku sempre hatudu-an.
pages--accessibility--measures--reflow =
    Bele habot testu to’o dala haat, no pájina sira naton ba ekrán ho luan 320 piksel.
pages--accessibility--measures--colour =
    Kontraste naton iha modu naroman no iha modu nakukun, no kór mesak nunka lori
    signifikadu.
pages--accessibility--measures--language =
    Pájina ida-idak hatete ninia lian, no testu iha lian seluk mós hatete, atu lee-na’in
    ekrán bele lee ho loloos.
pages--accessibility--measures--still = La iha buat ida mak book-an, lakan-mate ka toka rasik.
pages--accessibility--measures--script = Pájina hotu-hotu funsiona lahó script.
pages--accessibility--measures--privacy =
    Sítiu ne’e la rai cookie no la foti buat ida hosi sítiu seluk.
pages--accessibility--limits = Saida mak seidauk di’ak
pages--accessibility--known--drafts =
    Tradusaun sira sei nu’udar esbosu to’o ema ida revee. Pájina ida-idak hatete nune’e.
pages--accessibility--known--reading =
    Lee-na’in ekrán balun la iha lian ba língua hotu-hotu.
pages--accessibility--print = Iha surat-tahan
pages--accessibility--printing =
    Pájina sira imprime ho metan iha mutin, lahó menu, no ho pájina nia diresaun iha rohan.
