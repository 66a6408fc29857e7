### Ang mga dokumento ng Kumperensiya.

documents = Mga Dokumento
    .description = Ang mga inilathala ng { -conference }.
    .summary = Ang kinalabasan ng { -conference-short }.

documents--outcome = Kinalabasan ng Kumperensiya
    .description =
        Kung sino-sino ang nagpulong sa { -lianyungang }, kung ano ang tinalakay at
        ipinanukala ng mga delegasyon, at kung sino-sino ang kanilang pinasalamatan.

## Unang bahagi. Nasa loob ng <span> ang bilang upang maibukod ito ng pahina.

documents--outcome--event = <span>I</span> Ang pagtitipon at ang mga dumalo
# Variables: $day (date): the day of the Conference.
# Links: "venue" is the page of the place, "host" the page of the Chinese delegation.
documents--outcome--held =
    Idinaos sa <a data-l10n-name="venue">{ -lianyungang }</a>, { -jiangsu }, noong
    { DATETIME($day, dateStyle: "long") } ang { -conference }. Ang Pamahalaan ng
    <a data-l10n-name="host">{ -state-cn }</a> ang punong-abala, at ang
    { -national-immigration-administration } ang nag-organisa nito.
# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
# Links: "delegations" and "organisations" are the lists of those who came.
documents--outcome--came =
    Dumating sa { -lianyungang } ang mga opisyal ng imigrasyon ng
    <a data-l10n-name="delegations">{ $countries } bansa</a>. Kasama nilang dumating ang
    mga opisyal ng <a data-l10n-name="organisations">{ $organisations } organisasyon</a>.
    Nagpulong sila sa ilalim ng temang ito:
documents--outcome--theme = { event.theme }

## Ikalawang bahagi

documents--outcome--discussion = <span>II</span> Ang talakayan
documents--outcome--mood =
    Naging pragmatiko at magiliw ang mga pag-uusap. Nakitungo ang mga kalahok sa isa’t isa
    nang may paggalang at tiwala.
documents--outcome--presented =
    Inilahad ng bawat delegasyon ang pinakabago nitong mga patakaran at hakbang sa
    pamamahala ng migrasyon, nagbigay ng mga panukala para sa rehiyon, at ipinahayag
    kung paano nito nais na umunlad ang { -conference-short }.
# Link: "host" is the page of the Chinese delegation.
documents--outcome--security =
    Tatlong panukala sa seguridad ang iniharap ng
    <a data-l10n-name="host">{ -region-cn }</a> sa mga bansa ng rehiyon:
documents--outcome--security-proposals--framework =
    tanggapin at gamitin ang isang balangkas ng seguridad na para sa lahat,
    komprehensibo, kooperatibo, at sustenable;
documents--outcome--security-proposals--mechanism =
    magtatag ng magkasanib na mekanismo sa pagpapatupad ng batas upang napapanahong
    maibahagi ang mga resulta ng panrehiyong pagsusuri sa pamamahala ng migrasyon;
documents--outcome--security-proposals--patrols =
    magkasanib na magpatrolya sa mga hangganan, kumilos laban sa krimeng tumatawid sa
    mga ito, at suriin ang mga suliranin sa seguridad ng publiko sa kahabaan ng mga ito,
    lahat bilang regular na gawain.
documents--outcome--security-purpose =
    Ang layunin ay maging ligtas, maayos, at walang sagabal ang paggalaw ng mga tao, at
    manatiling matatag ang mga hangganan.
documents--outcome--services =
    Ipinanukala rin ng { -region-cn } na unahin ang mga serbisyong tumutulong sa
    pag-unlad:
documents--outcome--services-proposals--visas = mas simpleng mga patakaran sa visa;
documents--outcome--services-proposals--talent =
    mas kaakit-akit na mga patakaran para sa mobilidad ng talento, para sa pamamalagi at
    paninirahan, at para sa integrasyon;
documents--outcome--services-proposals--integration =
    patakaran sa imigrasyon na sumasabay sa integrasyong pang-ekonomiya ng rehiyon.
documents--outcome--model =
    Panghuli, naglahad ang { -region-cn } ng modelo ng seguridad para sa Asya. Mga
    prinsipyo nito ang pagdadamayan sa hirap at ginhawa, ang paghahanap ng
    mapagkakasunduan habang isinasantabi ang mga pagkakaiba, at ang pakikipag-usap at
    pakikipagnegosasyon.
documents--outcome--model-aim =
    Hangad ng modelo na magsuportahan ang mga bansa at sama-samang bumuo ng panrehiyong
    sistema ng pamamahala ng migrasyon, at sa gayon ay gawing moderno ang kanilang mga
    sistema at kakayahan sa pamamahala.

## Ikatlong bahagi

documents--outcome--thanks = <span>III</span> Pasasalamat
documents--outcome--attendees =
    Pinasalamatan ng mga dumalo ang Pamahalaan ng { -region-cn }, lalo na ang
    { -national-immigration-administration }, para sa mga isinagawang pagsasaayos.
documents--outcome--hosts =
    Pinasalamatan naman ng mga punong-abala ang lahat ng dumalo para sa kanilang mga
    naiambag.
