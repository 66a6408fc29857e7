### Tempat Konferensi.

venues = Tempat
    .description = Tempat berlangsungnya { -conference }.

# `.local` adalah tempat yang sama dalam bahasa Tionghoa, untuk ditunjukkan kepada
# pengemudi. Isinya tetap dalam bahasa Tionghoa di semua bahasa: salin apa adanya.
venues--lianyungang = { -lianyungang }
    .description =
        { -lianyungang } di { -jiangsu }, { -region-cn }, tempat berlangsungnya
        { -conference }.
    .address = { -lianyungang }, { -jiangsu }, { -state-cn }
    .local = 中国江苏省连云港市
# Variables: $day (date): the day of the Conference.
venues--lianyungang--held =
    { -conference } berlangsung di { -lianyungang } pada hari
    { DATETIME($day, dateStyle: "full") }.
venues--lianyungang--clock = Waktu setempat di { -lianyungang } adalah UTC+08:00.
