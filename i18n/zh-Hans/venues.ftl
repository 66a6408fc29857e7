### 会议地点。

venues = 会议地点
    .description = { -conference }的举办地点。

# `.local` 是供出示给司机的中文地名，各语言版本均保留中文，原样照抄。
venues--lianyungang = { -lianyungang }
    .description = { -region-cn }{ -jiangsu }{ -lianyungang }市，{ -conference }举办地。
    .address = { -state-cn }{ -jiangsu }{ -lianyungang }市
    .local = 中国江苏省连云港市
# Variables: $day (date): the day of the Conference.
venues--lianyungang--held = { -conference }于<span>{ DATETIME($day, dateStyle: "full") }</span>在{ -lianyungang }举行。
venues--lianyungang--clock = { -lianyungang }当地时间为UTC+08:00。
