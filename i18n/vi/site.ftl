### Trang web, sự kiện và trang chủ.

site = { -conference }
    .description =
        Những nội dung { -conference } đã thảo luận tại { -lianyungang }, thành phần
        tham dự và cách tìm thông tin bằng ngôn ngữ của quý vị.

# Variables: $start (date): the day of the Conference.
# Chủ đề không có dấu ngoặc kép: trang sẽ tự thêm.
event = { -conference }
    .when = { DATETIME($start, dateStyle: "full") }
    .where = Thành phố { -lianyungang }, { -jiangsu }, { -region-cn }
    .theme =
        Đồng cam cộng khổ, thúc đẩy phát triển hội nhập và không ngừng đẩy mạnh quản trị
        di cư khu vực

home = { -conference }
    .description =
        Quan chức các cơ quan quản lý di cư trong khu vực đã gặp nhau tại
        { -lianyungang }, { -region-cn }, để đối chiếu chính sách và bàn cách cùng nhau
        quản trị di cư.

# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
home--lead =
    Quan chức cơ quan quản lý di cư của { $countries } nước và quan chức của
    { $organisations } tổ chức đã họp trong một ngày để thảo luận về quản trị di cư
    trong khu vực.
