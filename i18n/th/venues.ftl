### สถานที่จัดการประชุม

venues = สถานที่
    .description = สถานที่จัด{ -conference }

# `.local` คือชื่อสถานที่เดียวกันเป็นภาษาจีน สำหรับแสดงแก่คนขับรถ ใช้ภาษาจีนในทุกภาษา ให้คัดลอกตามนี้
venues--lianyungang = { -lianyungang }
    .description = เมือง{ -lianyungang } { -jiangsu } ประเทศ{ -region-cn } สถานที่จัด{ -conference }
    .address = เมือง{ -lianyungang } { -jiangsu } { -state-cn }
    .local = 中国江苏省连云港市
# Variables: $day (date): the day of the Conference.
venues--lianyungang--held = { -conference }จัดขึ้นที่เมือง{ -lianyungang } เมื่อ<span>{ DATETIME($day, dateStyle: "full") }</span>
venues--lianyungang--clock = เวลาท้องถิ่นของเมือง{ -lianyungang }คือ UTC+08:00
