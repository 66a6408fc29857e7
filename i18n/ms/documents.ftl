### Dokumen Persidangan.

documents = Dokumen
    .description = Dokumen yang diterbitkan oleh { -conference }.
    .summary = Apa yang dihasilkan oleh { -conference-short }.

documents--outcome = Hasil Persidangan
    .description =
        Siapa yang bertemu di { -lianyungang }, apa yang dibincangkan dan dicadangkan oleh
        delegasi, dan kepada siapa penghargaan disampaikan.

## Bahagian pertama. Nombor terletak dalam <span> supaya halaman dapat mengasingkannya.

documents--outcome--event = <span>I</span> Acara dan para peserta
# Variables: $day (date): the day of the Conference.
# Links: "venue" is the page of the place, "host" the page of the Chinese delegation.
documents--outcome--held =
    { -conference } telah berlangsung di <a data-l10n-name="venue">{ -lianyungang }</a>,
    { -jiangsu }, pada { DATETIME($day, dateStyle: "long") }. Kerajaan
    <a data-l10n-name="host">{ -state-cn }</a> menjadi tuan rumah, manakala
    { -national-immigration-administration } { -region-cn } bertindak sebagai penganjur.
# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
# Links: "delegations" and "organisations" are the lists of those who came.
documents--outcome--came =
    Pegawai imigresen dari <a data-l10n-name="delegations">{ $countries } negara</a>
    hadir di { -lianyungang }. Pegawai daripada
    <a data-l10n-name="organisations">{ $organisations } pertubuhan</a> turut hadir
    bersama-sama mereka. Mereka bersidang dengan tema yang berikut:
documents--outcome--theme = { event.theme }

## Bahagian kedua

documents--outcome--discussion = <span>II</span> Perbincangan
documents--outcome--mood =
    Perbincangan berlangsung secara pragmatik dan mesra. Para peserta saling menghormati
    dan saling mempercayai.
documents--outcome--presented =
    Setiap delegasi membentangkan dasar dan langkah terbaharunya dalam tadbir urus
    migrasi, mengemukakan cadangan untuk rantau ini serta menyatakan harapannya terhadap
    perkembangan { -conference-short } pada masa hadapan.
# Link: "host" is the page of the Chinese delegation.
documents--outcome--security =
    <a data-l10n-name="host">{ -region-cn }</a> mengemukakan tiga cadangan keselamatan
    kepada negara-negara di rantau ini:
documents--outcome--security-proposals--framework =
    menerima pakai rangka kerja keselamatan yang dikongsi bersama, menyeluruh, berasaskan
    kerjasama dan mampan;
documents--outcome--security-proposals--mechanism =
    menubuhkan mekanisme penguatkuasaan undang-undang bersama supaya hasil analisis
    serantau tentang tadbir urus migrasi dapat dikongsi tepat pada masanya;
documents--outcome--security-proposals--patrols =
    menjalankan rondaan sempadan bersama, membanteras jenayah rentas sempadan dan meneliti
    masalah keselamatan awam di sepanjang sempadan, semuanya sebagai amalan tetap.
documents--outcome--security-purpose =
    Tujuannya adalah supaya pergerakan orang berlangsung dengan selamat, teratur dan
    tanpa gangguan, dan sempadan kekal stabil.
documents--outcome--services =
    { -region-cn } turut mencadangkan supaya keutamaan diberikan kepada perkhidmatan yang
    membantu pembangunan:
documents--outcome--services-proposals--visas = dasar visa yang lebih ringkas;
documents--outcome--services-proposals--talent =
    dasar yang lebih menarik berhubung dengan mobiliti bakat, kebenaran tinggal dan
    taraf mastautin, serta integrasi;
documents--outcome--services-proposals--integration =
    dasar imigresen yang seiring dengan integrasi ekonomi rantau ini.
documents--outcome--model =
    Akhir sekali, { -region-cn } mengemukakan model keselamatan bagi Asia. Prinsipnya
    ialah bersama-sama dalam suka dan duka, mencari titik persamaan sambil mengetepikan
    perbezaan, serta berkomunikasi dan berunding.
documents--outcome--model-aim =
    Model ini bermatlamat agar negara-negara saling menyokong dan bersama-sama membina
    sistem tadbir urus migrasi serantau, dan dengan demikian memodenkan sistem serta
    keupayaan tadbir urus masing-masing.

## Bahagian ketiga

documents--outcome--thanks = <span>III</span> Penghargaan
documents--outcome--attendees =
    Para peserta merakamkan penghargaan kepada Kerajaan { -region-cn }, khususnya
    { -national-immigration-administration }, atas segala pengaturan yang dibuat.
documents--outcome--hosts =
    Pihak tuan rumah mengucapkan terima kasih kepada semua yang hadir atas sumbangan
    mereka.
