### ຖ້ອຍຄຳຂອງຊຸດຮູບແບບ. ເວັບໄຊອາດໃຊ້ຄຳອື່ນ: ຂໍ້ຄວາມຊື່ດຽວກັນໃນໂຟລເດີ i18n/ ຂອງເວັບໄຊຈະຖືກໃຊ້ແທນ.

## ກອບຂອງທຸກໜ້າ

theme-skip = ຂ້າມໄປຫາເນື້ອໃນ
theme-menu = ເມນູ
theme-sections = ສ່ວນຕ່າງໆຂອງເວັບໄຊ
theme-languages = ພາສາ
theme-foot = ທ້າຍໜ້າ
# Variable: $code (word): a language tag. Gives the name of the language.
theme-language = { LANGUAGE($code) }
# ຢູ່ຂ້າງຊື່ພາສາ ເມື່ອໜ້ານັ້ນເປັນຄຳແປທີ່ຍັງບໍ່ທັນກວດທານ.
theme-draft = ສະບັບຮ່າງ
# ຢູ່ຂ້າງຊື່ພາສາ ເມື່ອບາງສ່ວນຂອງໜ້ານັ້ນຍັງບໍ່ທັນແປ.
theme-partial = ບາງສ່ວນ
# ຢູ່ຂ້າງຊື່ພາສາ ເມື່ອຕົ້ນສະບັບໄດ້ປ່ຽນແປງຫຼັງຈາກທີ່ແປແລ້ວ.
theme-outdated = ຍັງບໍ່ທັນປັບປຸງ
theme-page-address = ທີ່ຢູ່ຂອງໜ້ານີ້

## ຂໍ້ຄວາມແຈ້ງຢູ່ເທິງໜ້າທີ່ແປ

theme-notice = ກ່ຽວກັບຄຳແປນີ້
theme-notice-draft = ຄຳແປນີ້ເປັນສະບັບຮ່າງ. ຍັງບໍ່ທັນມີໃຜກວດທານ.
theme-notice-missing = ບາງສ່ວນຂອງໜ້ານີ້ຍັງບໍ່ທັນແປ ແລະ ສະແດງເປັນພາສາອື່ນ. ສ່ວນທີ່ເຫຼືອເປັນສະບັບຮ່າງທີ່ຍັງບໍ່ທັນມີໃຜກວດທານ.
theme-notice-outdated = ຕົ້ນສະບັບຂອງໜ້ານີ້ໄດ້ປ່ຽນແປງຫຼັງຈາກທີ່ແປແລ້ວ.
# Variable: $code (word): the tag of the language that the page is translated from.
theme-original = ອ່ານຕົ້ນສະບັບ ({ LANGUAGE($code) })

## ໜ້າຫຼັກ

theme-theme = ຫົວຂໍ້
theme-working-languages = ພາສາເຮັດວຽກ
theme-came-out = ຜົນໄດ້ຮັບ

## ລາຍການ

theme-previous = ກ່ອນໜ້າ
theme-next = ຕໍ່ໄປ
# Variables: $number (number): this page of a long list. $total (number): all its pages.
theme-page-of = ໜ້າ { $number } ຈາກ { $total }

## ຄະນະຜູ້ແທນ, ອົງການ

theme-formal-name = ຊື່ທາງການ
theme-own-name = ຊື່ໃນພາສາຂອງຕົນ
theme-role = ບົດບາດ
theme-role-host = ເຈົ້າພາບ
theme-role-member = ຜູ້ເຂົ້າຮ່ວມ
theme-role-observer = ຜູ້ສັງເກດການ

## ເອກະສານ

theme-contents = ສາລະບານ
theme-issued = ວັນທີເຜີຍແຜ່
theme-updated = ວັນທີປັບປຸງ
theme-original-language = ພາສາຂອງຕົ້ນສະບັບ
theme-conference-date = ວັນທີກອງປະຊຸມ

## ສະຖານທີ່

theme-address = ທີ່ຢູ່
theme-to-show = ສຳລັບສະແດງໃຫ້ຄົນຂັບລົດເບິ່ງ

## ລາຍການພາສາ

theme-in-preparation = ກຳລັງກະກຽມ

## ໜ້າສຳລັບທີ່ຢູ່ທີ່ບໍ່ມີ ແລະ ການເລືອກພາສາ

theme-not-found = ບໍ່ມີໜ້ານີ້
    .way = ໄປໜ້າຫຼັກ
theme-choose = ເລືອກພາສາ
