### Từ ngữ của giao diện. Trang web có thể dùng cách nói khác: thông điệp cùng tên trong thư
### mục i18n/ của trang web được ưu tiên.

## Khung của mọi trang

theme-skip = Chuyển đến nội dung
theme-menu = Trình đơn
theme-sections = Các mục
theme-languages = Ngôn ngữ
theme-foot = Chân trang
# Variable: $code (word): a language tag. Gives the name of the language.
theme-language = { LANGUAGE($code) }
# Đứng cạnh tên ngôn ngữ khi trang là bản dịch chưa được rà soát.
theme-draft = bản thảo
# Đứng cạnh tên ngôn ngữ khi một số phần của trang chưa được dịch.
theme-partial = dịch một phần
# Đứng cạnh tên ngôn ngữ khi bản gốc đã thay đổi kể từ khi trang được dịch.
theme-outdated = chưa cập nhật
theme-page-address = Địa chỉ web của trang này

## Thông báo ở đầu bản dịch

theme-notice = Về bản dịch này
theme-notice-draft = Bản dịch này là bản thảo, chưa được ai rà soát.
theme-notice-missing =
    Một số phần của trang này chưa được dịch và hiển thị bằng ngôn ngữ khác. Phần còn
    lại là bản thảo chưa được ai rà soát.
theme-notice-outdated = Bản gốc của trang này đã thay đổi kể từ khi được dịch.
# Variable: $code (word): the tag of the language that the page is translated from.
theme-original = Đọc bản gốc ({ LANGUAGE($code) })

## Trang chủ

theme-theme = Chủ đề
theme-working-languages = Ngôn ngữ làm việc
theme-came-out = Kết quả

## Danh sách

theme-previous = Trước
theme-next = Tiếp theo
# Variables: $number (number): this page of a long list. $total (number): all its pages.
theme-page-of = Trang { $number } trên { $total }

## Đoàn đại biểu, tổ chức

theme-formal-name = Tên chính thức
theme-own-name = Tên bằng tiếng bản ngữ
theme-role = Vai trò
theme-role-host = Nước chủ nhà
theme-role-member = Bên tham dự
theme-role-observer = Quan sát viên

## Văn kiện

theme-contents = Mục lục
theme-issued = Ngày công bố
theme-updated = Ngày cập nhật
theme-original-language = Ngôn ngữ của bản gốc
theme-conference-date = Ngày họp

## Địa điểm

theme-address = Địa chỉ
theme-to-show = Đưa cho tài xế xem

## Danh sách ngôn ngữ

theme-in-preparation = đang chuẩn bị

## Trang cho địa chỉ không tồn tại, và việc chọn ngôn ngữ

theme-not-found = Trang này không tồn tại
    .way = Về trang chủ
theme-choose = Chọn ngôn ngữ
