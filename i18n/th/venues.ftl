### สถานที่จัดการประชุม

venues = สถานที่
    .description = สถานที่จัด{ -conference }

# `.local` is the same place in Chinese, to show to a driver. It stays in Chinese in every
# language: copy it as it is.
venues--lianyungang = { -lianyungang }
    .description = เมือง{ -lianyungang } { -jiangsu } ประเทศจีน สถานที่จัด{ -conference }
    .address = เมือง{ -lianyungang } { -jiangsu } { -state-cn }
    .local = 中国江苏省连云港市
# Variables: $day (date): the day of the Conference.
venues--lianyungang--held = { -conference }จัดขึ้นที่เมือง{ -lianyungang } ใน{ DATETIME($day, dateStyle: "full") }
venues--lianyungang--clock = เวลาท้องถิ่นของเมือง{ -lianyungang }คือ UTC+08:00
