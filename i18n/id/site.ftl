### Situs, acara, dan beranda.

site = { -conference }
    .description =
        Apa yang dibahas { -conference } di { -lianyungang }, siapa yang berpartisipasi,
        dan cara menemukan informasinya dalam bahasa Anda.

# Variables: $start (date): the day of the Conference.
# Tema ditulis tanpa tanda petik: halaman yang membubuhkannya.
event = { -conference }
    .when = { DATETIME($start, dateStyle: "full") }
    .where = { -lianyungang }, { -jiangsu }, { -region-cn }
    .theme =
        Berbagi Suka dan Duka, Mendorong Pembangunan Terpadu, dan Terus Memajukan Tata
        Kelola Migrasi Kawasan

home = { -conference }
    .description =
        Para pejabat imigrasi dari kawasan ini bertemu di { -lianyungang },
        { -region-cn }, untuk membandingkan kebijakan dan merencanakan tata kelola
        bersama di bidang migrasi.

# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
home--lead =
    Para pejabat imigrasi dari { $countries } negara dan pejabat dari { $organisations }
    organisasi bertemu selama satu hari untuk membahas tata kelola migrasi di kawasan
    ini.
