### Halaman yang berada langsung di bawah beranda suatu bahasa.

## Tentang Konferensi

pages--about = Tentang Konferensi
    .description =
        Apa itu { -conference }, di mana dan kapan diselenggarakan, apa makna temanya, dan
        siapa yang berpartisipasi.
# Variables: $day (date): the day of the Conference.
# Link: "venue" is the page of the place.
pages--about--lead =
    { -conference } mempertemukan para pejabat imigrasi selama satu hari, pada
    { DATETIME($day, dateStyle: "long") }, di
    <a data-l10n-name="venue">{ -lianyungang }</a>, { -jiangsu }. Pemerintah { -state-cn }
    menjadi tuan rumah, dan { -national-immigration-administration } menyelenggarakan
    pertemuan itu.
pages--about--theme = Tema
pages--about--theme-text = { event.theme }
pages--about--theme-meaning =
    Tema itu terdiri atas tiga bagian: apa yang dilalui bersama oleh negara-negara
    bertetangga, dalam suka dan duka; pembangunan yang memadukan kawasan ini; dan upaya
    tata kelola migrasi kawasan, yang terus berjalan.
pages--about--participants = Para peserta
# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
# Links: "delegations" and "organisations" are the lists of those who came.
pages--about--came =
    Sebanyak <a data-l10n-name="delegations">{ $countries } delegasi</a> hadir, dan
    pejabat dari <a data-l10n-name="organisations">{ $organisations } organisasi</a> turut
    berpartisipasi.
# Link: "outcome" is the document about the results.
pages--about--outcome =
    Hal-hal yang dibahas dan diusulkan tercantum dalam
    <a data-l10n-name="outcome">hasil { -conference-short }</a>.
pages--about--site = Tentang situs ini
# Link: "languages" is the page that says which country works in which language.
pages--about--site-languages =
    Situs ini dibuat untuk setiap delegasi dalam
    <a data-l10n-name="languages">bahasa kerjanya</a> sendiri. Bahasa aslinya adalah
    bahasa Inggris; versi dalam bahasa lain diterjemahkan dari bahasa itu.
pages--about--site-translations =
    Jika suatu terjemahan belum ditinjau oleh siapa pun, hal itu dinyatakan di bagian
    atas halamannya.

## Bahasa kerja tiap-tiap negara

pages--languages = Bahasa
    .description =
        Bahasa kerja delegasi dan organisasi peserta { -conference }, serta bahasa situs
        ini.
pages--languages--lead =
    Bahasa situs ini adalah bahasa kerja para peserta. Urutannya mengikuti urutan
    delegasi.
pages--languages--translations =
    Daftar bahasa di bagian atas setiap halaman menuju ke halaman yang sama dalam bahasa
    lain.

## Aksesibilitas

pages--accessibility = Aksesibilitas
    .description =
        Apa yang dilakukan situs ini agar dapat dibaca semua orang, dan apa yang belum
        cukup baik.
pages--accessibility--lead =
    Semua orang seharusnya dapat membaca situs ini: dengan menggunakan papan ketik,
    dengan pembaca layar, pada ponsel kecil, di atas kertas. Situs ini dibuat untuk
    memenuhi Pedoman Aksesibilitas Konten Web (WCAG) 2.2 pada tingkat AA.
pages--accessibility--done = Apa yang dilakukan situs ini
pages--accessibility--measures--structure =
    Setiap halaman memiliki satu judul utama, judul bagian yang berurutan, wilayah yang
    bernama, dan tautan untuk langsung menuju konten.
pages--accessibility--measures--keyboard =
    Semuanya dapat dijangkau dan digunakan dengan papan ketik, dan fokus selalu terlihat.
pages--accessibility--measures--reflow =
    Teks dapat diperbesar hingga empat kali lipat, dan halaman muat pada layar selebar 320
    piksel.
pages--accessibility--measures--colour =
    Kontras memadai baik dalam tampilan terang maupun tampilan gelap, dan makna tidak
    pernah disampaikan dengan warna saja.
pages--accessibility--measures--language =
    Setiap halaman menyatakan bahasanya, demikian pula setiap bagian dalam bahasa lain,
    sehingga pembaca layar dapat melafalkannya.
pages--accessibility--measures--still =
    Tidak ada yang bergerak, berkedip, atau diputar secara otomatis.
pages--accessibility--measures--script =
    Setiap halaman berfungsi tanpa skrip.
pages--accessibility--measures--privacy =
    Situs ini tidak memasang kuki dan tidak memuat apa pun dari situs lain.
pages--accessibility--limits = Apa yang belum cukup baik
pages--accessibility--known--drafts =
    Terjemahan tetap berupa draf sampai ada orang yang meninjaunya. Hal itu dinyatakan
    pada setiap halaman yang demikian.
pages--accessibility--known--reading =
    Tidak semua bahasa memiliki suara dalam setiap pembaca layar.
pages--accessibility--print = Di atas kertas
pages--accessibility--printing =
    Halaman dicetak hitam di atas putih, tanpa navigasi, dan dengan alamatnya di bagian
    akhir.
