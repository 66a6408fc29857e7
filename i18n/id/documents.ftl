### Dokumen Konferensi.

documents = Dokumen
    .description = Dokumen yang diterbitkan { -conference }.
    .summary = Apa yang dihasilkan { -conference-short }.

documents--outcome = Hasil Konferensi
    .description =
        Siapa yang bertemu di { -lianyungang }, apa yang dibahas dan diusulkan setiap
        delegasi, dan kepada siapa terima kasih disampaikan.

## Bagian pertama. Angka berada di dalam <span> agar halaman dapat memisahkannya.

documents--outcome--event = <span>I</span> Acara dan para peserta
# Variables: $day (date): the day of the Conference.
# Links: "venue" is the page of the place, "host" the page of the Chinese delegation.
documents--outcome--held =
    { -conference } berlangsung di <a data-l10n-name="venue">{ -lianyungang }</a>,
    { -jiangsu }, pada { DATETIME($day, dateStyle: "long") }. Pemerintah
    <a data-l10n-name="host">{ -state-cn }</a> menjadi tuan rumah, dan
    { -national-immigration-administration } menjadi penyelenggaranya.
# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
# Links: "delegations" and "organisations" are the lists of those who came.
documents--outcome--came =
    Para pejabat imigrasi dari <a data-l10n-name="delegations">{ $countries } negara</a>
    hadir di { -lianyungang }. Bersama mereka hadir pula pejabat dari
    <a data-l10n-name="organisations">{ $organisations } organisasi</a>. Pertemuan itu
    mengusung tema berikut:
documents--outcome--theme = { event.theme }

## Bagian kedua

documents--outcome--discussion = <span>II</span> Pembahasan
documents--outcome--mood =
    Pembicaraan berlangsung secara pragmatis dan bersahabat. Para peserta saling
    menghormati dan saling percaya.
documents--outcome--presented =
    Setiap delegasi memaparkan kebijakan dan langkah terbarunya dalam tata kelola
    migrasi, mengajukan usulan bagi kawasan ini, dan menyampaikan harapannya tentang
    perkembangan { -conference-short } ke depan.
# Link: "host" is the page of the Chinese delegation.
documents--outcome--security =
    <a data-l10n-name="host">{ -region-cn }</a> mengajukan tiga usulan di bidang
    keamanan kepada negara-negara di kawasan ini:
documents--outcome--security-proposals--framework =
    mengadopsi kerangka keamanan yang bersifat bersama, komprehensif, kooperatif, dan
    berkelanjutan;
documents--outcome--security-proposals--mechanism =
    membentuk mekanisme penegakan hukum bersama agar hasil analisis kawasan mengenai
    tata kelola migrasi dapat dibagikan tepat waktu;
documents--outcome--security-proposals--patrols =
    melaksanakan patroli perbatasan bersama, menindak kejahatan lintas batas, dan menelaah
    masalah keamanan publik di sepanjang perbatasan, semuanya secara rutin.
documents--outcome--security-purpose =
    Tujuannya adalah agar pergerakan orang berlangsung dengan aman, tertib, dan tanpa
    gangguan, serta agar perbatasan tetap stabil.
documents--outcome--services =
    { -region-cn } juga mengusulkan agar layanan yang menunjang pembangunan diutamakan:
documents--outcome--services-proposals--visas = kebijakan visa yang lebih sederhana;
documents--outcome--services-proposals--talent =
    kebijakan yang lebih menarik di bidang mobilitas talenta, izin tinggal dan bermukim,
    serta integrasi;
documents--outcome--services-proposals--integration =
    kebijakan imigrasi yang sejalan dengan integrasi ekonomi kawasan.
documents--outcome--model =
    Terakhir, { -region-cn } mengemukakan model keamanan bagi Asia. Prinsip-prinsipnya
    adalah berbagi suka dan duka, mencari persamaan sambil mengesampingkan perbedaan,
    serta berkomunikasi dan berunding.
documents--outcome--model-aim =
    Model tersebut bertujuan agar negara-negara saling mendukung dan bersama-sama
    membangun sistem tata kelola migrasi kawasan, dan dengan demikian memodernkan sistem
    dan kemampuan tata kelola masing-masing.

## Bagian ketiga

documents--outcome--thanks = <span>III</span> Ucapan terima kasih
documents--outcome--attendees =
    Para peserta menyampaikan terima kasih kepada Pemerintah { -region-cn }, khususnya
    { -national-immigration-administration }, atas segala pengaturan yang telah
    dilakukan.
documents--outcome--hosts =
    Pihak tuan rumah menyampaikan terima kasih kepada seluruh peserta atas sumbangsih
    mereka.
