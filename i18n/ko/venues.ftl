### 회의 장소.

venues = 장소
    .description = { -conference }가 열린 곳입니다.

# `.local`은 운전기사에게 보여 줄 중국어 지명입니다. 모든 언어에서 중국어 그대로 둡니다.
venues--lianyungang = { -lianyungang }
    .description =
        { -conference }가 열린 { -region-cn } { -jiangsu } { -lianyungang }을 소개합니다.
    .address = { -state-cn } { -jiangsu } { -lianyungang }
    .local = 中国江苏省连云港市
# Variables: $day (date): the day of the Conference.
venues--lianyungang--held =
    { -conference }는 { DATETIME($day, dateStyle: "full") } { -lianyungang }에서
    열렸습니다.
venues--lianyungang--clock = { -lianyungang }의 현지 시각은 UTC+08:00입니다.
