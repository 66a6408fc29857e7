### Perkataan tema itu sendiri. Laman web boleh menyebutnya secara lain: mesej dengan nama
### yang sama dalam folder i18n/ laman web diutamakan.

## Rangka setiap halaman

theme-skip = Langkau ke kandungan
theme-menu = Menu
theme-sections = Bahagian
theme-languages = Bahasa
theme-foot = Kaki halaman
# Variable: $code (word): a language tag. Gives the name of the language.
theme-language = { LANGUAGE($code) }
# Terletak di sisi nama bahasa jika halamannya ialah terjemahan yang belum disemak.
theme-draft = draf
# Terletak di sisi nama bahasa jika sebahagian halamannya belum diterjemahkan.
theme-partial = sebahagian
# Terletak di sisi nama bahasa jika halaman asal telah berubah sejak diterjemahkan.
theme-outdated = belum dikemas kini
theme-page-address = Alamat halaman ini

## Pemberitahuan di atas terjemahan

theme-notice = Perihal terjemahan ini
theme-notice-draft = Terjemahan ini ialah draf dan belum disemak oleh sesiapa pun.
theme-notice-missing = Sebahagian daripada halaman ini belum diterjemahkan dan masih dalam bahasa lain. Selebihnya ialah draf yang belum disemak oleh sesiapa pun.
theme-notice-outdated = Halaman asal telah berubah sejak diterjemahkan.
# Variable: $code (word): the tag of the language that the page is translated from.
theme-original = Baca halaman asal ({ LANGUAGE($code) })

## Halaman utama

theme-theme = Tema
theme-working-languages = Bahasa kerja
theme-came-out = Hasil

## Senarai

theme-previous = Sebelumnya
theme-next = Seterusnya
# Variables: $number (number): this page of a long list. $total (number): all its pages.
theme-page-of = Halaman { $number } daripada { $total }

## Delegasi, pertubuhan

theme-formal-name = Nama rasmi
theme-own-name = Nama dalam bahasa sendiri
theme-role = Peranan
theme-role-host = Tuan rumah
theme-role-member = Peserta
theme-role-observer = Pemerhati

## Dokumen

theme-contents = Kandungan
theme-issued = Dikeluarkan
theme-updated = Dikemas kini
theme-original-language = Bahasa asal
theme-conference-date = Tarikh Persidangan

## Tempat

theme-address = Alamat
theme-to-show = Untuk ditunjukkan kepada pemandu

## Senarai bahasa

theme-in-preparation = sedang disediakan

## Halaman bagi alamat yang tidak wujud, dan pilihan bahasa

theme-not-found = Halaman ini tidak wujud
    .way = Ke halaman utama
theme-choose = Pilih bahasa
