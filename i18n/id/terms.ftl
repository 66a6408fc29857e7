### Nama-nama. Semuanya teks protokol: gunakan bentuk yang dipakai oleh negara atau
### organisasi itu sendiri dalam bahasa Indonesia, dan ubahlah hanya di sini.

## Konferensi

# Sumber: terjemahan nama resmi dalam bahasa Inggris. Alasan: “tata kelola migrasi” adalah
# istilah yang lazim dipakai pemerintah Indonesia.
-conference = Konferensi Kebijakan Tata Kelola Migrasi Kawasan
# Dipakai di dalam kalimat. Alasan: setelah nama lengkap disebut, huruf kapital sudah
# cukup.
-conference-short = Konferensi

## Tempat

# Sumber: Hanyu Pinyin, yang dipakai Perserikatan Bangsa-Bangsa untuk nama tempat di
# Tiongkok.
-lianyungang = Lianyungang
# Sumber: sama seperti di atas; “Provinsi” menerangkan jenis wilayahnya kepada pembaca.
-jiangsu = Provinsi Jiangsu

## Nama singkat negara. Juga nama yang diberikan REGION untuk kode negara.
## Sumber: pemakaian yang lazim oleh pemerintah dan pers Indonesia. “Tiongkok” menurut
## Keputusan Presiden Nomor 12 Tahun 2014; “Republik Korea” adalah nama yang dipakai
## delegasinya.

-region-bn = Brunei Darussalam
-region-kh = Kamboja
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
-region-cn = Tiongkok

## Nama lengkap negara. Jika nama singkat adalah nama lengkap, keduanya sama. Alasan:
## padanan bahasa Indonesia untuk nama resmi dalam daftar negara anggota Perserikatan
## Bangsa-Bangsa, sebagaimana lazim dipakai pemerintah Indonesia. “Viet Nam” dalam nama
## lengkap ditulis seperti dalam daftar itu; nama singkatnya mengikuti ejaan sehari-hari.

-state-bn = Brunei Darussalam
-state-kh = Kerajaan Kamboja
-state-id = Republik Indonesia
-state-la = Republik Demokratik Rakyat Laos
-state-my = Malaysia
-state-mm = Republik Persatuan Myanmar
-state-ph = Republik Filipina
-state-sg = Republik Singapura
-state-th = Kerajaan Thailand
-state-tl = Republik Demokratik Timor-Leste
-state-vn = Republik Sosialis Viet Nam
-state-kr = Republik Korea
-state-cn = Republik Rakyat Tiongkok

## Organisasi

# Alasan: terjemahan nama bahasa Inggris yang lazim dalam pers Indonesia.
-iom = Organisasi Internasional untuk Migrasi
# Sumber: singkatan yang dipakai organisasi ini sendiri.
-iom-short = IOM
# Alasan: terjemahan nama bahasa Inggris; Pusat ini tidak diketahui mempunyai nama resmi
# dalam bahasa Indonesia.
-lancang-mekong-center = Pusat Kerja Sama Terpadu Penegakan Hukum dan Keamanan Lancang-Mekong
# Penyelenggara Konferensi: lembaga negara tuan rumah, bukan pengamat.
# Alasan: terjemahan nama bahasa Inggris.
-national-immigration-administration = Administrasi Imigrasi Nasional

## Bahasa yang nama lazimnya berbeda dari nama yang dipakai delegasi.
## Alasan: bahasa yang dipakai beberapa negara dibedakan dengan nama resmi negara; bahasa
## Myanmar disebut sebagaimana negara itu sendiri menyebutnya.

-language-my = Myanmar
-language-ms-bn = Melayu (Brunei Darussalam)
-language-zh-hans = Tionghoa (aksara sederhana)
