### ສະຖານທີ່ຈັດກອງປະຊຸມ.

venues = ສະຖານທີ່
    .description = ສະຖານທີ່ຈັດ{ -conference }.

# `.local` is the same place in Chinese, to show to a driver. It stays in Chinese in every
# language: copy it as it is.
venues--lianyungang = { -lianyungang }
    .description = ນະຄອນ{ -lianyungang } { -jiangsu } ປະເທດ{ -region-cn } ເຊິ່ງເປັນສະຖານທີ່ຈັດ{ -conference }.
    .address = ນະຄອນ{ -lianyungang } { -jiangsu } { -state-cn }
    .local = 中国江苏省连云港市
# Variables: $day (date): the day of the Conference.
venues--lianyungang--held = { -conference } ໄດ້ຈັດຂຶ້ນຢູ່ນະຄອນ{ -lianyungang } ໃນ{ DATETIME($day, dateStyle: "full") }.
venues--lianyungang--clock = ເວລາທ້ອງຖິ່ນຂອງນະຄອນ{ -lianyungang } ແມ່ນ UTC+08:00.
