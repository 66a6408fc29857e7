### Kata-kata milik tema. Situs dapat menyebutnya secara lain: pesan dengan nama yang sama
### di folder i18n/ situs lebih diutamakan.

## Kerangka setiap halaman

theme-skip = Langsung ke konten
theme-menu = Menu
theme-sections = Bagian situs
theme-languages = Bahasa
theme-foot = Kaki halaman
# Variable: $code (word): a language tag. Gives the name of the language.
theme-language = { LANGUAGE($code) }
# Berada di samping nama bahasa jika halamannya adalah terjemahan yang belum ditinjau.
theme-draft = draf
# Berada di samping nama bahasa jika sebagian halamannya belum diterjemahkan.
theme-partial = sebagian
# Berada di samping nama bahasa jika halaman aslinya telah berubah sejak diterjemahkan.
theme-outdated = belum diperbarui
theme-page-address = Alamat halaman ini

## Pemberitahuan di atas terjemahan

theme-notice = Tentang terjemahan ini
theme-notice-draft = Terjemahan ini masih berupa draf dan belum ditinjau oleh siapa pun.
theme-notice-missing = Sebagian isi halaman ini belum diterjemahkan dan masih dalam bahasa lain. Selebihnya adalah draf yang belum ditinjau oleh siapa pun.
theme-notice-outdated = Halaman aslinya telah berubah sejak diterjemahkan.
# Variable: $code (word): the tag of the language that the page is translated from.
theme-original = Baca halaman asli ({ LANGUAGE($code) })

## Beranda

theme-theme = Tema
theme-working-languages = Bahasa kerja
theme-came-out = Hasil

## Daftar

theme-previous = Sebelumnya
theme-next = Berikutnya
# Variables: $number (number): this page of a long list. $total (number): all its pages.
theme-page-of = Halaman { $number } dari { $total }

## Delegasi, organisasi

theme-formal-name = Nama resmi
theme-own-name = Nama dalam bahasa sendiri
theme-role = Peran
theme-role-host = Tuan rumah
theme-role-member = Peserta
theme-role-observer = Pengamat

## Dokumen

theme-contents = Daftar isi
theme-issued = Diterbitkan
theme-updated = Diperbarui
theme-original-language = Bahasa naskah asli
theme-conference-date = Tanggal Konferensi

## Tempat

theme-address = Alamat
theme-to-show = Untuk ditunjukkan kepada pengemudi

## Daftar bahasa

theme-in-preparation = sedang disiapkan

## Halaman untuk alamat yang tidak ada, dan pilihan bahasa

theme-not-found = Halaman ini tidak ada
    .way = Ke beranda
theme-choose = Pilih bahasa
