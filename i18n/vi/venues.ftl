### Địa điểm Hội nghị.

venues = Địa điểm
    .description = Nơi diễn ra { -conference }.

# `.local` là địa danh này bằng chữ Hán, để đưa cho tài xế xem. Mọi ngôn ngữ đều giữ nguyên
# chữ Hán: chép lại y như vậy.
venues--lianyungang = { -lianyungang }
    .description =
        Thành phố { -lianyungang }, { -jiangsu }, { -region-cn }, nơi diễn ra
        { -conference }.
    .address = Thành phố { -lianyungang }, { -jiangsu }, { -state-cn }
    .local = 中国江苏省连云港市
# Variables: $day (date): the day of the Conference.
venues--lianyungang--held =
    { DATETIME($day, dateStyle: "full") }, { -conference } đã họp tại { -lianyungang }.
venues--lianyungang--clock = Giờ địa phương tại { -lianyungang } là UTC+08:00.
