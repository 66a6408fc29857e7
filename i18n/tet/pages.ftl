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
    Buat ne’ebé sira diskute no propoin hakerek hela iha
    <a data-l10n-name="outcome">rezultadu { -conference-short } nian</a>.
pages--about--site = Kona-ba sítiu web ne’e
# Link: "languages" is the page that says which country works in which language.
pages--about--site-languages =
    Sítiu web ne’e halo ba delegasaun ida-idak iha ninia
    <a data-l10n-name="languages">lian serbisu nian</a> rasik. Testu iha lian sira seluk
    tradús hosi lia-inglés.
pages--about--site-translations =
    Tradusaun ne’ebé seidauk hetan revizaun hosi ema ida hatete nune’e iha pájina nia
    leten.

## Nasaun ne’ebé serbisu ho lian ne’ebé

pages--languages = Lian sira
    .description =
        Lian serbisu nian hosi delegasaun no organizasaun sira iha { -conference }, no lian
        sira hosi sítiu web ne’e.
pages--languages--lead =
    Lian sira hosi sítiu web ne’e mak lian serbisu nian hosi partisipante sira. Lista tuir
    delegasaun sira-nia orden.
pages--languages--translations =
    Lista lian nian iha pájina ida-idak nia leten lori ita ba pájina ne’e rasik iha lian
    seluk.

## Asesibilidade

pages--accessibility = Asesibilidade
    .description =
        Saida mak sítiu web ne’e halo atu ema hotu-hotu bele lee, no saida mak seidauk
        di’ak natoon.
pages--accessibility--lead =
    Ema hotu-hotu tenke bele lee sítiu web ne’e: ho tekladu, ho programa lee-ekrán, ho
    telefone ki’ik, iha surat-tahan. Sítiu web ne’e harii atu kumpre Matadalan ba Asesibilidade
    Konteúdu Web nian (WCAG) 2.2, iha nivel AA.
pages--accessibility--done = Saida mak sítiu web ne’e halo
pages--accessibility--measures--structure =
    Pájina sira iha títulu prinsipál ida, títulu sira tuir orden, parte sira ho naran, no
    ligasaun ida atu bá kedas ba konteúdu.
pages--accessibility--measures--keyboard =
    Bele asesa no uza buat hotu-hotu ho tekladu, no foku sempre hatudu-an.
pages--accessibility--measures--reflow =
    Bele haboot testu to’o dala haat, no pájina sira bele tama iha ekrán ho luan 320
    piksel.
pages--accessibility--measures--colour =
    Iha kontraste natoon iha modu naroman no iha modu nakukun, no signifikadu nunka
    depende de’it ba kór.
pages--accessibility--measures--language =
    Pájina ida-idak hatete ninia lian, no testu iha lian seluk mós hatete, atu programa
    lee-ekrán bele lee ho loloos.
pages--accessibility--measures--still = La iha buat ida mak book-an, lakan-mate ka toka rasik.
pages--accessibility--measures--script = Pájina hotu-hotu funsiona lahó “script”.
pages--accessibility--measures--privacy =
    Sítiu web ne’e la rai “cookie” no la karrega buat ida hosi sítiu web seluk.
pages--accessibility--limits = Saida mak seidauk di’ak natoon
pages--accessibility--known--drafts =
    Tradusaun sira sei nu’udar esbosu to’o ema ida revee. Pájina ida-idak ho esbosu
    hatete nune’e.
pages--accessibility--known--reading =
    Programa lee-ekrán balun seidauk iha vós ba lian hotu-hotu.
pages--accessibility--print = Iha surat-tahan
pages--accessibility--printing =
    Bainhira imprime, pájina sira sai ho letra metan iha surat-tahan mutin, lahó menú, no ho
    pájina nia enderesu iha rohan.
