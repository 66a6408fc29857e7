### Các trang ngay dưới trang chủ của mỗi ngôn ngữ.

## Giới thiệu Hội nghị

pages--about = Giới thiệu Hội nghị
    .description =
        { -conference } là gì, diễn ra ở đâu và khi nào, chủ đề có ý nghĩa gì và những
        ai tham dự.
# Variables: $day (date): the day of the Conference.
# Link: "venue" is the page of the place.
pages--about--lead =
    { -conference } diễn ra ngày { DATETIME($day, dateStyle: "long") } tại thành phố
    <a data-l10n-name="venue">{ -lianyungang }</a>, { -jiangsu }, quy tụ quan chức các
    cơ quan quản lý di cư trong một ngày làm việc. Chính phủ { -state-cn } là chủ nhà;
    { -national-immigration-administration } là cơ quan tổ chức.
pages--about--theme = Chủ đề
pages--about--theme-text = { event.theme }
pages--about--theme-meaning =
    Chủ đề gồm ba phần: các nước láng giềng cùng nhau đi qua lúc thuận lợi cũng như khi
    khó khăn; sự phát triển giúp khu vực hội nhập; và công tác quản trị di cư khu vực
    được tiếp tục.
pages--about--participants = Thành phần tham dự
# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
# Links: "delegations" and "organisations" are the lists of those who came.
pages--about--came =
    Có <a data-l10n-name="delegations">{ $countries } đoàn đại biểu</a> tham dự; ngoài
    ra còn có quan chức của <a data-l10n-name="organisations">{ $organisations } tổ
    chức</a>.
# Link: "outcome" is the document about the results.
pages--about--outcome =
    Nội dung thảo luận và các đề xuất được nêu trong phần
    <a data-l10n-name="outcome">kết quả { -conference-short }</a>.
pages--about--site = Về trang web này
# Link: "languages" is the page that says which country works in which language.
pages--about--site-languages =
    Trang web này dành cho mọi đoàn đại biểu, bằng <a data-l10n-name="languages">ngôn
    ngữ làm việc</a> của chính đoàn đó. Các ngôn ngữ khác được dịch từ tiếng Anh.
pages--about--site-translations =
    Bản dịch chưa được ai rà soát đều được ghi rõ ở đầu trang.

## Nước nào làm việc bằng ngôn ngữ nào

pages--languages = Ngôn ngữ
    .description =
        Ngôn ngữ làm việc của các đoàn đại biểu và tổ chức tại { -conference }, và các
        ngôn ngữ của trang web này.
pages--languages--lead =
    Các ngôn ngữ của trang web này là ngôn ngữ làm việc của các bên tham dự, xếp theo
    thứ tự của các đoàn đại biểu.
pages--languages--translations =
    Danh sách ngôn ngữ ở đầu mỗi trang dẫn đến chính trang đó bằng ngôn ngữ khác.

## Khả năng tiếp cận

pages--accessibility = Khả năng tiếp cận
    .description =
        Các biện pháp trang web này thực hiện để mọi người đều đọc được, và những điểm
        còn hạn chế.
pages--accessibility--lead =
    Ai cũng cần đọc được trang web này: bằng bàn phím, bằng trình đọc màn hình, trên
    điện thoại nhỏ, trên giấy. Trang web được xây dựng để đáp ứng Hướng dẫn về khả năng
    tiếp cận nội dung web (WCAG) 2.2 ở mức AA.
pages--accessibility--done = Các biện pháp đã thực hiện
pages--accessibility--measures--structure =
    Mỗi trang có một tiêu đề chính, các tiêu đề theo đúng thứ bậc, các vùng có tên và
    một liên kết chuyển thẳng đến nội dung.
pages--accessibility--measures--keyboard =
    Có thể truy cập và sử dụng mọi thành phần bằng bàn phím, và tiêu điểm luôn được hiển
    thị rõ.
pages--accessibility--measures--reflow =
    Có thể phóng to chữ lên gấp bốn lần, và trang vừa với màn hình rộng 320 điểm ảnh.
pages--accessibility--measures--colour =
    Độ tương phản đủ lớn ở cả giao diện sáng và giao diện tối, và không có thông tin nào
    chỉ được thể hiện bằng màu sắc.
pages--accessibility--measures--language =
    Mỗi trang, cũng như mỗi đoạn bằng ngôn ngữ khác, đều ghi rõ ngôn ngữ để trình đọc
    màn hình phát âm đúng.
pages--accessibility--measures--still =
    Không có gì tự chuyển động, nhấp nháy hoặc tự phát.
pages--accessibility--measures--script =
    Mọi trang đều hoạt động mà không cần tập lệnh (script).
pages--accessibility--measures--privacy =
    Trang web không đặt cookie và không tải gì từ các trang web khác.
pages--accessibility--limits = Những điểm còn hạn chế
pages--accessibility--known--drafts =
    Các bản dịch chỉ là bản thảo cho đến khi có người rà soát. Mỗi trang như vậy đều ghi
    rõ điều đó.
pages--accessibility--known--reading =
    Không phải trình đọc màn hình nào cũng có giọng đọc cho mọi ngôn ngữ.
pages--accessibility--print = Trên giấy
pages--accessibility--printing =
    Các trang được in chữ đen trên nền trắng, không có phần điều hướng, và có địa chỉ
    trang ở cuối.
