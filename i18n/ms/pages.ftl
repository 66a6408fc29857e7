### Halaman yang terletak terus di bawah halaman utama sesuatu bahasa.

## Perihal Persidangan

pages--about = Perihal Persidangan
    .description =
        Apakah { -conference }, di mana dan bila persidangan itu diadakan, apakah maksud
        temanya dan siapa yang mengambil bahagian.
# Variables: $day (date): the day of the Conference.
# Link: "venue" is the page of the place.
pages--about--lead =
    { -conference } telah menghimpunkan pegawai imigresen selama sehari pada
    { DATETIME($day, dateStyle: "long") } di
    <a data-l10n-name="venue">{ -lianyungang }</a>, { -jiangsu }. Kerajaan { -state-cn }
    menjadi tuan rumah, manakala { -national-immigration-administration } { -region-cn }
    bertindak sebagai penganjur.
pages--about--theme = Tema
pages--about--theme-text = { event.theme }
pages--about--theme-meaning =
    Tema ini mempunyai tiga bahagian: apa yang dilalui bersama oleh negara-negara jiran,
    dalam suka dan duka; pembangunan yang menyepadukan rantau ini; dan usaha tadbir urus
    migrasi serantau yang terus berjalan.
pages--about--participants = Para peserta
# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
# Links: "delegations" and "organisations" are the lists of those who came.
pages--about--came =
    Sebanyak <a data-l10n-name="delegations">{ $countries } delegasi</a> hadir, dan
    pegawai daripada <a data-l10n-name="organisations">{ $organisations } pertubuhan</a>
    turut mengambil bahagian.
# Link: "outcome" is the document about the results.
pages--about--outcome =
    Perkara yang dibincangkan dan dicadangkan terkandung dalam
    <a data-l10n-name="outcome">hasil { -conference-short }</a>.
pages--about--site = Perihal laman web ini
# Link: "languages" is the page that says which country works in which language.
pages--about--site-languages =
    Laman web ini disediakan untuk setiap delegasi dalam
    <a data-l10n-name="languages">bahasa kerjanya</a> sendiri. Bahasa asal laman web ini
    ialah bahasa Inggeris; versi dalam bahasa lain diterjemahkan daripadanya.
pages--about--site-translations =
    Jika sesuatu terjemahan belum disemak oleh sesiapa pun, hal itu dinyatakan di
    bahagian atas halamannya.

## Bahasa kerja setiap negara

pages--languages = Bahasa
    .description =
        Bahasa kerja delegasi dan pertubuhan dalam { -conference }, dan bahasa laman web
        ini.
pages--languages--lead =
    Bahasa laman web ini ialah bahasa kerja para peserta. Bahasa-bahasa itu disusun
    mengikut urutan delegasi.
pages--languages--translations =
    Senarai bahasa di bahagian atas setiap halaman membawa anda ke halaman yang sama dalam
    bahasa lain.

## Kebolehcapaian

pages--accessibility = Kebolehcapaian
    .description =
        Apa yang dilakukan oleh laman web ini supaya semua orang dapat membacanya, dan apa
        yang belum cukup baik.
pages--accessibility--lead =
    Semua orang sepatutnya dapat membaca laman web ini: dengan papan kekunci, dengan
    pembaca skrin, pada telefon kecil, di atas kertas. Laman ini dibina untuk mematuhi
    Garis Panduan Kebolehcapaian Kandungan Web (WCAG) 2.2 pada tahap AA.
pages--accessibility--done = Apa yang dilakukan oleh laman web ini
pages--accessibility--measures--structure =
    Setiap halaman mempunyai satu tajuk utama, subtajuk yang tersusun mengikut aras,
    bahagian yang bernama dan pautan untuk melangkau ke kandungan.
pages--accessibility--measures--keyboard =
    Semuanya dapat dicapai dan digunakan dengan papan kekunci, dan fokus sentiasa
    kelihatan.
pages--accessibility--measures--reflow =
    Teks dapat dibesarkan sehingga empat kali ganda, dan halaman muat pada skrin selebar
    320 piksel.
pages--accessibility--measures--colour =
    Kontras mencukupi dalam mod cerah dan mod gelap, dan maksud tidak pernah disampaikan
    melalui warna semata-mata.
pages--accessibility--measures--language =
    Setiap halaman menyatakan bahasanya, begitu juga setiap petikan dalam bahasa lain,
    supaya pembaca skrin dapat menyebutnya dengan betul.
pages--accessibility--measures--still =
    Tiada apa-apa yang bergerak, berkelip atau dimainkan secara automatik.
pages--accessibility--measures--script =
    Setiap halaman berfungsi tanpa skrip.
pages--accessibility--measures--privacy =
    Laman web ini tidak menyimpan kuki dan tidak memuatkan apa-apa daripada laman lain.
pages--accessibility--limits = Apa yang belum cukup baik
pages--accessibility--known--drafts =
    Terjemahan kekal sebagai draf sehingga disemak oleh seseorang. Hal ini dinyatakan
    pada setiap halaman yang berkenaan.
pages--accessibility--known--reading =
    Tidak semua bahasa mempunyai suara dalam setiap pembaca skrin.
pages--accessibility--print = Di atas kertas
pages--accessibility--printing =
    Halaman dicetak hitam di atas putih, tanpa navigasi, dan dengan alamatnya di bahagian
    akhir.
