### மாநாடு நடைபெற்ற இடம்.

venues = இடம்
    .description = { -conference } நடைபெற்ற இடம்.

# `.local` is the same place in Chinese, to show to a driver. It stays in Chinese in every
# language: copy it as it is.
venues--lianyungang = { -lianyungang }
    .description =
        { -conference } நடைபெற்ற இடமான, { -region-cn(form: "of") }
        { -jiangsu(form: "of") } { -lianyungang } நகர்.
    .address = { -lianyungang }, { -jiangsu }, { -state-cn }
    .local = 中国江苏省连云港市
# Variables: $day (date): the day of the Conference.
venues--lianyungang--held =
    { -conference } { -lianyungang } நகரில் { DATETIME($day, dateStyle: "full") } அன்று
    நடைபெற்றது.
venues--lianyungang--clock = { -lianyungang } நகரின் உள்ளூர் நேரம் UTC+08:00.
