### Mga pahinang nasa ilalim mismo ng pangunahing pahina ng isang wika.

## Tungkol sa Kumperensiya

pages--about = Tungkol sa Kumperensiya
    .description =
        Kung ano ang { -conference }, kung saan at kailan ito idinaos, kung ano ang
        kahulugan ng tema nito, at kung sino-sino ang lumahok.
# Variables: $day (date): the day of the Conference.
# Link: "venue" is the page of the place.
pages--about--lead =
    Sa loob ng isang araw, noong { DATETIME($day, dateStyle: "long") }, tinipon ng
    { -conference } ang mga opisyal ng imigrasyon sa
    <a data-l10n-name="venue">{ -lianyungang }</a>, { -jiangsu }. Ang Pamahalaan ng
    { -state-cn } ang punong-abala, at ang { -national-immigration-administration } ang
    nag-organisa ng pulong.
pages--about--theme = Ang tema
pages--about--theme-text = { event.theme }
pages--about--theme-meaning =
    May tatlong bahagi ang tema: ang sama-samang pinagdaraanan ng magkakapitbahay, sa
    hirap at ginhawa; ang pag-unlad na nagbubuklod sa rehiyon; at ang gawain sa
    panrehiyong pamamahala ng migrasyon, na nagpapatuloy.
pages--about--participants = Ang mga lumahok
# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
# Links: "delegations" and "organisations" are the lists of those who came.
pages--about--came =
    Dumalo ang <a data-l10n-name="delegations">{ $countries } delegasyon</a>, at lumahok
    din ang mga opisyal ng <a data-l10n-name="organisations">{ $organisations }
    organisasyon</a>.
# Link: "outcome" is the document about the results.
pages--about--outcome =
    Mababasa ang kanilang tinalakay at ipinanukala sa
    <a data-l10n-name="outcome">kinalabasan ng { -conference-short }</a>.
pages--about--site = Tungkol sa site na ito
# Link: "languages" is the page that says which country works in which language.
pages--about--site-languages =
    Inilaan ang site na ito para sa bawat delegasyon, sa sarili nitong
    <a data-l10n-name="languages">mga wikang pantrabaho</a>. Ingles ang orihinal, at
    mula rito isinasalin ang mga bersiyon sa iba pang wika.
pages--about--site-translations =
    Kung hindi pa nasusuri ninuman ang isang salin, sinasabi ito sa itaas ng pahina
    nito.

## Aling bansa ang gumagamit ng aling wika

pages--languages = Mga Wika
    .description =
        Ang mga wikang pantrabaho ng mga delegasyon at organisasyon sa { -conference },
        at ang mga wika ng site na ito.
pages--languages--lead =
    Ang mga wika ng site na ito ay ang mga wikang pantrabaho ng mga lumahok. Sumusunod
    ang ayos nila sa ayos ng mga delegasyon.
pages--languages--translations =
    Naghahatid sa kaparehong pahina sa ibang wika ang talaan ng mga wika sa itaas ng
    bawat pahina.

## Aksesibilidad

pages--accessibility = Aksesibilidad
    .description =
        Ang ginagawa ng site na ito upang mabasa ito ng lahat, at ang kailangan pang
        pagbutihin.
pages--accessibility--lead =
    Dapat mabasa ng lahat ang site na ito: gamit ang keyboard, gamit ang tagabasa ng
    iskrin, sa maliit na telepono, sa papel. Binuo ito upang matugunan ang Mga Patnubay sa
    Aksesibilidad ng Nilalaman sa Web (WCAG) 2.2 sa antas na AA.
pages--accessibility--done = Ang ginagawa ng site
pages--accessibility--measures--structure =
    May isang pangunahing pamagat ang mga pahina, mga pamagat na sunod-sunod, mga bahaging
    may pangalan, at isang link na diretso sa nilalaman.
pages--accessibility--measures--keyboard =
    Maaabot at magagamit ang lahat sa pamamagitan ng keyboard, at laging nakikita ang
    pokus.
pages--accessibility--measures--reflow =
    Mapalalaki ang teksto nang hanggang apat na ulit, at kasya ang mga pahina sa iskrin na
    may lapad na 320 piksel.
pages--accessibility--measures--colour =
    Sapat ang kontrast sa maliwanag at sa madilim na anyo, at hindi kailanman kulay lamang
    ang nagpapahayag ng kahulugan.
pages--accessibility--measures--language =
    Sinasabi ng bawat pahina kung nasa anong wika ito, at gayundin ng bawat siping nasa
    ibang wika, upang mabigkas ito ng tagabasa ng iskrin.
pages--accessibility--measures--still =
    Walang kusang gumagalaw, kumikislap, o tumutugtog.
pages--accessibility--measures--script =
    Gumagana ang bawat pahina nang walang script.
pages--accessibility--measures--privacy =
    Hindi naglalagay ng cookie ang site at wala itong kinukuha mula sa ibang site.
pages--accessibility--limits = Ang kailangan pang pagbutihin
pages--accessibility--known--drafts =
    Burador ang mga salin hanggang masuri ng isang tao. Sinasabi ito ng bawat gayong
    pahina.
pages--accessibility--known--reading =
    Hindi lahat ng wika ay may tinig sa bawat tagabasa ng iskrin.
pages--accessibility--print = Sa papel
pages--accessibility--printing =
    Kapag ini-print ang isang pahina, itim ang teksto sa puting papel, walang
    nabigasyon, at nasa dulo ang address ng pahina.
