### Các văn kiện của Hội nghị.

documents = Văn kiện
    .description = Các văn kiện do { -conference } công bố.
    .summary = Kết quả của { -conference-short }.

documents--outcome = Kết quả Hội nghị
    .description =
        Thành phần tham dự tại { -lianyungang }, những nội dung các đoàn đại biểu đã
        thảo luận và đề xuất, và lời cảm ơn dành cho những ai.

## Phần thứ nhất. Số thứ tự đặt trong <span> để trang có thể trình bày riêng.

documents--outcome--event = <span>I</span> Hội nghị và thành phần tham dự
# Variables: $day (date): the day of the Conference.
# Links: "venue" is the page of the place, "host" the page of the Chinese delegation.
documents--outcome--held =
    { -conference } diễn ra ngày { DATETIME($day, dateStyle: "long") } tại thành phố
    <a data-l10n-name="venue">{ -lianyungang }</a>, { -jiangsu }. Chính phủ
    <a data-l10n-name="host">{ -state-cn }</a> là chủ nhà;
    { -national-immigration-administration } là cơ quan tổ chức.
# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
# Links: "delegations" and "organisations" are the lists of those who came.
documents--outcome--came =
    Quan chức cơ quan quản lý di cư của <a data-l10n-name="delegations">{ $countries }
    nước</a> cùng quan chức của <a data-l10n-name="organisations">{ $organisations } tổ
    chức</a> đã đến { -lianyungang } dự Hội nghị với chủ đề:
documents--outcome--theme = { event.theme }

## Phần thứ hai

documents--outcome--discussion = <span>II</span> Nội dung thảo luận
documents--outcome--mood =
    Các cuộc thảo luận diễn ra trong bầu không khí thiết thực, hữu nghị. Các bên tham dự
    tôn trọng và tin cậy lẫn nhau.
documents--outcome--presented =
    Tất cả các đoàn đại biểu đã giới thiệu những chính sách và biện pháp mới nhất của
    mình về quản trị di cư, nêu đề xuất cho khu vực và trình bày quan điểm về hướng phát
    triển của { -conference-short } trong thời gian tới.
# Link: "host" is the page of the Chinese delegation.
documents--outcome--security =
    <a data-l10n-name="host">{ -region-cn }</a> nêu ba đề xuất về an ninh với các nước
    trong khu vực:
documents--outcome--security-proposals--framework =
    áp dụng khuôn khổ an ninh chung, toàn diện, hợp tác và bền vững;
documents--outcome--security-proposals--mechanism =
    thiết lập cơ chế thực thi pháp luật chung, qua đó kịp thời chia sẻ kết quả phân tích
    về quản trị di cư khu vực;
documents--outcome--security-proposals--patrols =
    thường xuyên tuần tra chung tại biên giới, đấu tranh chống tội phạm xuyên biên giới
    và xem xét các vấn đề an ninh, trật tự dọc biên giới.
documents--outcome--security-purpose =
    Mục đích là bảo đảm việc đi lại của người dân được an toàn, trật tự, bình thường và
    biên giới luôn ổn định.
documents--outcome--services =
    { -region-cn } cũng đề xuất ưu tiên các dịch vụ phục vụ phát triển:
documents--outcome--services-proposals--visas = chính sách thị thực đơn giản hơn;
documents--outcome--services-proposals--talent =
    chính sách hấp dẫn hơn về dịch chuyển nhân tài, về lưu trú, cư trú và về hội nhập;
documents--outcome--services-proposals--integration =
    chính sách di trú theo kịp tiến trình hội nhập kinh tế của khu vực.
documents--outcome--model =
    Cuối cùng, { -region-cn } đưa ra mô hình an ninh cho châu Á với các nguyên tắc: đồng
    cam cộng khổ, tìm điểm tương đồng và gác lại bất đồng, trao đổi và thương lượng.
documents--outcome--model-aim =
    Mô hình này hướng tới việc các nước hỗ trợ lẫn nhau, cùng xây dựng hệ thống quản trị
    di cư khu vực, qua đó hiện đại hóa hệ thống và năng lực quản trị của mình.

## Phần thứ ba

documents--outcome--thanks = <span>III</span> Lời cảm ơn
documents--outcome--attendees =
    Các đại biểu tham dự cảm ơn Chính phủ { -region-cn }, đặc biệt là
    { -national-immigration-administration }, về công tác tổ chức.
documents--outcome--hosts =
    Nước chủ nhà cảm ơn tất cả các đại biểu tham dự vì những đóng góp cho Hội nghị.
