### The place of the Conference.

venues = Venue
    .description = Where the { -conference } took place.

# `.local` is the same place in Chinese, to show to a driver. It stays in Chinese in every
# language: copy it as it is.
venues--lianyungang = { -lianyungang }
    .description =
        { -lianyungang } in { -jiangsu }, { -region-cn }, where the { -conference } took place.
    .address = { -lianyungang }, { -jiangsu }, { -state-cn }
    .local = 中国江苏省连云港市
# Variables: $day (date): the day of the Conference.
venues--lianyungang--held =
    The { -conference } met in { -lianyungang } on
    { DATETIME($day, dateStyle: "full") }.
venues--lianyungang--clock = Local time in { -lianyungang } is UTC+08:00.
