### Ang pinagdausan ng Kumperensiya.

venues = Pinagdausan
    .description = Kung saan idinaos ang { -conference }.

# Ang `.local` ay ang parehong pook sa Tsino, upang ipakita sa tsuper. Nananatili itong
# Tsino sa lahat ng wika: kopyahin nang walang pagbabago.
venues--lianyungang = { -lianyungang }
    .description =
        Ang { -lianyungang } sa { -jiangsu }, { -region-cn }, kung saan idinaos ang
        { -conference }.
    .address = { -lianyungang }, { -jiangsu }, { -state-cn }
    .local = 中国江苏省连云港市
# Variables: $day (date): the day of the Conference.
venues--lianyungang--held =
    Idinaos sa { -lianyungang } noong { DATETIME($day, dateStyle: "full") } ang
    { -conference }.
venues--lianyungang--clock = UTC+08:00 ang lokal na oras sa { -lianyungang }.
