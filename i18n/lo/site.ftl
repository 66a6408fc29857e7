### ເວັບໄຊ, ກອງປະຊຸມ ແລະ ໜ້າຫຼັກ.

site = { -conference }
    .description = ສິ່ງທີ່{ -conference } ໄດ້ປຶກສາຫາລືຢູ່ນະຄອນ{ -lianyungang }, ຜູ້ເຂົ້າຮ່ວມ ແລະ ວິທີອ່ານເປັນພາສາຂອງທ່ານ.

# Variables: $start (date): the day of the Conference.
# ຫົວຂໍ້ບໍ່ມີເຄື່ອງໝາຍວົງຢືມ: ໜ້າເວັບເປັນຜູ້ໃສ່.
event = { -conference }
    .when = { DATETIME($start, dateStyle: "full") }
    .where = ນະຄອນ{ -lianyungang } { -jiangsu } ປະເທດ{ -region-cn }
    .theme = ຮ່ວມທຸກຮ່ວມສຸກ, ສົ່ງເສີມການພັດທະນາແບບເຊື່ອມໂຍງ ແລະ ຊຸກຍູ້ການຄຸ້ມຄອງບໍລິຫານການເຄື່ອນຍ້າຍຖິ່ນຖານໃນພາກພື້ນຢ່າງຕໍ່ເນື່ອງ

home = { -conference }
    .description = ເຈົ້າໜ້າທີ່ດ້ານການເຄື່ອນຍ້າຍຖິ່ນຖານໃນພາກພື້ນ ໄດ້ພົບປະກັນຢູ່ນະຄອນ{ -lianyungang } ປະເທດ{ -region-cn } ເພື່ອປຽບທຽບນະໂຍບາຍ ແລະ ວາງແຜນການຄຸ້ມຄອງບໍລິຫານການເຄື່ອນຍ້າຍຖິ່ນຖານຮ່ວມກັນ.

# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
home--lead = ເຈົ້າໜ້າທີ່ດ້ານການເຄື່ອນຍ້າຍຖິ່ນຖານຈາກ { $countries } ປະເທດ ແລະ ເຈົ້າໜ້າທີ່ຈາກ { $organisations } ອົງການ ໄດ້ພົບປະກັນເປັນເວລາໜຶ່ງວັນ ເພື່ອປຶກສາຫາລືກ່ຽວກັບການຄຸ້ມຄອງບໍລິຫານການເຄື່ອນຍ້າຍຖິ່ນຖານໃນພາກພື້ນ.
