### Fatin Konferénsia nian.

venues = Fatin
    .description = Fatin ne’ebé { -conference } hala’o.

# `.local` is the same place in Chinese, to show to a driver. It stays in Chinese in every
# language: copy it as it is.
venues--lianyungang = { -lianyungang }
    .description =
        { -lianyungang } iha { -jiangsu }, { -region-cn }, fatin ne’ebé { -conference } hala’o.
    .address = { -lianyungang }, { -jiangsu }, { -state-cn }
    .local = 中国江苏省连云港市
# Variables: $day (date): the day of the Conference.
venues--lianyungang--held =
    { -conference } hala’o iha { -lianyungang }, iha
    { DATETIME($day, dateStyle: "full") }.
venues--lianyungang--clock = Oras lokál iha { -lianyungang } mak UTC+08:00.
