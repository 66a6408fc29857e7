### O local da Conferência.

venues = Local
    .description = Onde se realizou a { -conference }.

# `.local` is the same place in Chinese, to show to a driver. It stays in Chinese in every
# language: copy it as it is.
venues--lianyungang = { -lianyungang }
    .description =
        { -lianyungang }, na { -jiangsu }, { -region-cn }, onde se realizou a
        { -conference }.
    .address = { -lianyungang }, { -jiangsu }, { -state-cn }
    .local = 中国江苏省连云港市
# O «na» concorda com o dia da semana, que foi uma quarta-feira.
# Variables: $day (date): the day of the Conference.
venues--lianyungang--held =
    A { -conference } reuniu-se em { -lianyungang } na
    { DATETIME($day, dateStyle: "full") }.
venues--lianyungang--clock = A hora local em { -lianyungang } é UTC+08:00.
