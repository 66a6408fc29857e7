### Laman web, acara dan halaman utama.

site = { -conference }
    .description =
        Perkara yang dibincangkan dalam { -conference } di { -lianyungang }, siapa yang
        mengambil bahagian, dan cara membaca tentangnya dalam bahasa anda.

# Variables: $start (date): the day of the Conference.
# Tema ditulis tanpa tanda petik: halaman membubuhnya sendiri.
event = { -conference }
    .when = { DATETIME($start, dateStyle: "full") }
    .where = { -lianyungang }, { -jiangsu }, { -region-cn }
    .theme =
        Bersama-sama dalam Suka dan Duka, Menggalakkan Pembangunan Bersepadu dan Terus
        Memajukan Tadbir Urus Migrasi Serantau

home = { -conference }
    .description =
        Pegawai imigresen dari rantau ini bertemu di { -lianyungang }, { -region-cn },
        untuk membandingkan dasar dan merancang cara mentadbir urus migrasi secara
        bersama.

# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
home--lead =
    Pegawai imigresen dari { $countries } negara dan pegawai daripada { $organisations }
    pertubuhan bersidang selama sehari untuk membincangkan tadbir urus migrasi di rantau
    ini.
