### Nama-nama. Semuanya teks protokol: gunakan bentuk yang digunakan oleh negara atau
### pertubuhan itu sendiri dalam bahasa Melayu, dan ubah hanya di sini. Fail ini ialah
### asas bagi bahasa Melayu di Malaysia dan Singapura; bentuk khusus Brunei Darussalam
### terdapat dalam ms-BN.

## Persidangan

# Sumber: terjemahan nama rasmi dalam bahasa Inggeris. Alasan: “tadbir urus” dan
# “serantau” ialah istilah lazim kerajaan Malaysia bagi “governance” dan “regional”.
-conference = Persidangan mengenai Dasar Tadbir Urus Migrasi Serantau
# Digunakan di tengah ayat. Alasan: setelah nama penuh disebut, huruf besar sudah memadai.
-conference-short = Persidangan

## Tempat

# Sumber: Hanyu Pinyin, yang digunakan oleh Pertubuhan Bangsa-Bangsa Bersatu bagi nama
# tempat di China.
-lianyungang = Lianyungang
# Sumber: sama seperti di atas; “Wilayah” ialah sebutan lazim akhbar Malaysia bagi
# “province” di China.
-jiangsu = Wilayah Jiangsu

## Nama pendek negara. Juga nama yang diberikan oleh REGION bagi kod negara. Sumber:
## penggunaan lazim kerajaan dan akhbar Malaysia; “China” (bukan “Cina”) ialah nama negara
## dan “Republik Korea” ialah nama yang digunakan oleh delegasinya.

-region-bn = Brunei Darussalam
-region-kh = Kemboja
-region-id = Indonesia
-region-la = Laos
-region-my = Malaysia
-region-mm = Myanmar
-region-ph = Filipina
-region-sg = Singapura
-region-th = Thailand
-region-tl = Timor-Leste
-region-vn = Vietnam
-region-kr = Republik Korea
-region-cn = China

## Nama penuh negara. Jika nama pendek ialah nama penuh, kedua-duanya sama.
## Alasan: padanan bahasa Melayu bagi nama rasmi dalam senarai negara anggota Pertubuhan
## Bangsa-Bangsa Bersatu; sebab itu “Viet Nam” ditulis dengan dua kata di sini. “Kerajaan”
## di sini bermaksud negara beraja: dalam ayat gunakan -region-kh dan -region-th supaya
## tidak dibaca sebagai pentadbiran negara itu.

-state-bn = Brunei Darussalam
-state-kh = Kerajaan Kemboja
-state-id = Republik Indonesia
-state-la = Republik Demokratik Rakyat Lao
-state-my = Malaysia
-state-mm = Republik Kesatuan Myanmar
-state-ph = Republik Filipina
-state-sg = Republik Singapura
-state-th = Kerajaan Thailand
-state-tl = Republik Demokratik Timor-Leste
-state-vn = Republik Sosialis Viet Nam
-state-kr = Republik Korea
-state-cn = Republik Rakyat China

## Pertubuhan

# Alasan: terjemahan nama bahasa Inggeris. “Pertubuhan” seperti dalam “Pertubuhan
# Bangsa-Bangsa Bersatu”; susunan lain, “Pertubuhan Migrasi Antarabangsa”, juga ditemui.
-iom = Pertubuhan Antarabangsa bagi Migrasi
# Sumber: singkatan yang digunakan oleh pertubuhan itu sendiri.
-iom-short = IOM
# Alasan: terjemahan nama bahasa Inggeris; Pusat ini tidak diketahui mempunyai nama rasmi
# dalam bahasa Melayu.
-lancang-mekong-center = Pusat Kerjasama Bersepadu Penguatkuasaan Undang-Undang dan Keselamatan Lancang-Mekong
# Penganjur Persidangan: pihak berkuasa negara tuan rumah, bukan pemerhati.
# Alasan: terjemahan nama bahasa Inggeris; akhbar Malaysia lazim menulis “Kebangsaan” bagi
# “National” dalam nama badan di China. Pada sebutan pertama nama negara ditambah sesudahnya
# supaya tidak disangka badan Malaysia.
-national-immigration-administration = Pentadbiran Imigresen Kebangsaan

## Bahasa yang nama lazimnya berlainan daripada nama yang digunakan oleh delegasi.
## Alasan: bahasa yang dikongsi beberapa negara dibezakan dengan nama rasmi negara; bahasa
## Myanmar, Laos dan Filipina disebut sebagaimana negara itu sendiri menyebutnya.

-language-fil = Filipino
-language-lo = Lao
-language-my = Myanmar
-language-ms-bn = Melayu (Brunei Darussalam)
-language-zh-hans = Cina (tulisan ringkas)
