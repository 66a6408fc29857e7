### Tên riêng. Đây là văn bản lễ tân đối ngoại: dùng tên gọi mà các nước và các tổ chức sử dụng
### trong tiếng Việt, và chỉ sửa tại tệp này.

## Hội nghị

# Lý do: dịch từ tên tiếng Anh; “quản trị di cư” là cách dịch thường gặp của “migration
# governance” trong văn bản đối ngoại tiếng Việt.
-conference = Hội nghị về Chính sách Quản trị Di cư Khu vực
# Dùng trong câu. Lý do: khi tên đầy đủ đã xuất hiện, chữ hoa đầu từ là đủ.
-conference-short = Hội nghị

## Địa danh

# Lý do: địa danh Trung Quốc trong văn bản tiếng Việt được gọi theo âm Hán Việt.
-lianyungang = Liên Vân Cảng
# Lý do: như trên; “tỉnh” cho người đọc biết đây là đơn vị hành chính nào.
-jiangsu = tỉnh Giang Tô

## Tên nước, dạng ngắn. Cũng là tên ứng với mã nước.
## Căn cứ: cách gọi mà các cơ quan đối ngoại và báo chí Việt Nam thường dùng.

-region-bn = Brunei Darussalam
-region-kh = Campuchia
-region-id = Indonesia
-region-la = Lào
-region-my = Malaysia
-region-mm = Myanmar
-region-ph = Philippines
-region-sg = Singapore
-region-th = Thái Lan
-region-tl = Timor-Leste
-region-vn = Việt Nam
-region-kr = Hàn Quốc
-region-cn = Trung Quốc

## Tên nước, dạng đầy đủ. Khi tên ngắn cũng là tên đầy đủ thì hai dạng giống nhau.
## Căn cứ: tên đầy đủ dùng trong văn bản đối ngoại của Việt Nam.

-state-bn = Brunei Darussalam
-state-kh = Vương quốc Campuchia
-state-id = Cộng hòa Indonesia
-state-la = Cộng hòa Dân chủ Nhân dân Lào
-state-my = Malaysia
-state-mm = Cộng hòa Liên bang Myanmar
-state-ph = Cộng hòa Philippines
-state-sg = Cộng hòa Singapore
-state-th = Vương quốc Thái Lan
-state-tl = Cộng hòa Dân chủ Timor-Leste
-state-vn = Cộng hòa xã hội chủ nghĩa Việt Nam
-state-kr = Đại Hàn Dân Quốc
-state-cn = Cộng hòa Nhân dân Trung Hoa

## Tổ chức

# Căn cứ: tên mà tổ chức này dùng tại Việt Nam.
-iom = Tổ chức Di cư Quốc tế
# Căn cứ: tên viết tắt mà tổ chức này sử dụng.
-iom-short = IOM
# Lý do: theo tên mà Bộ Công an Việt Nam gọi Trung tâm này, thêm “tổng hợp” vì tên tiếng
# Anh (Integrated) và tên tiếng Trung đều có từ đó.
-lancang-mekong-center =
    Trung tâm Hợp tác An ninh và Thực thi pháp luật tổng hợp Mê Công - Lan Thương
# Cơ quan tổ chức Hội nghị: cơ quan của nước chủ nhà, không phải quan sát viên.
# Lý do: dịch theo tên tiếng Trung và tiếng Anh; “di trú” (immigration) phân biệt với
# “di cư” (migration). Báo chí Việt Nam chưa gọi thống nhất.
-national-immigration-administration = Cục Quản lý Di trú Quốc gia

## Tên ngôn ngữ, khi tên thường gọi khác với tên mà các đoàn dùng.
## Lý do: ngôn ngữ chung của nhiều nước được phân biệt bằng tên nước; ngôn ngữ của Myanmar
## được gọi theo tên nước; chữ hoa đầu từ như dữ liệu chung về tên ngôn ngữ.

-language-fil = Tiếng Filipino
-language-my = Tiếng Myanmar
-language-ms-bn = Tiếng Mã Lai (Brunei Darussalam)
-language-zh-hans = Tiếng Trung (giản thể)
