### Tempat Persidangan.

venues = Tempat
    .description = Tempat { -conference } berlangsung.

# `.local` ialah tempat yang sama dalam bahasa Cina, untuk ditunjukkan kepada pemandu. Ia
# kekal dalam bahasa Cina dalam semua bahasa: salin seadanya.
venues--lianyungang = { -lianyungang }
    .description =
        { -lianyungang } di { -jiangsu }, { -region-cn }, tempat { -conference }
        berlangsung.
    .address = { -lianyungang }, { -jiangsu }, { -state-cn }
    .local = 中国江苏省连云港市
# Variables: $day (date): the day of the Conference.
venues--lianyungang--held =
    { -conference } berlangsung di { -lianyungang } pada
    { DATETIME($day, dateStyle: "full") }.
venues--lianyungang--clock = Waktu tempatan di { -lianyungang } ialah UTC+08:00.
