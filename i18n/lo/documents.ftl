### ເອກະສານຂອງກອງປະຊຸມ.

documents = ເອກະສານ
    .description = ເອກະສານທີ່{ -conference } ໄດ້ເຜີຍແຜ່.
    .summary = ຜົນໄດ້ຮັບຈາກ{ -conference-short }.

documents--outcome = ຜົນໄດ້ຮັບຂອງກອງປະຊຸມ
    .description = ຜູ້ທີ່ໄດ້ພົບປະກັນຢູ່ນະຄອນ{ -lianyungang }, ສິ່ງທີ່ຄະນະຜູ້ແທນໄດ້ປຶກສາຫາລື ແລະ ສະເໜີ ພ້ອມທັງຜູ້ທີ່ຄະນະຜູ້ແທນໄດ້ຂອບໃຈ.

## ພາກທີໜຶ່ງ. ຕົວເລກຢູ່ໃນ <span> ເພື່ອໃຫ້ໜ້າເວັບຈັດແຍກໄດ້.

documents--outcome--event = <span>I</span> ກອງປະຊຸມ ແລະ ຜູ້ເຂົ້າຮ່ວມ
# Variables: $day (date): the day of the Conference.
# Links: "venue" is the page of the place, "host" the page of the Chinese delegation.
documents--outcome--held = { -conference } ໄດ້ຈັດຂຶ້ນຢູ່ນະຄອນ<a data-l10n-name="venue">{ -lianyungang }</a> { -jiangsu } ໃນ<span>ວັນທີ { DATETIME($day, dateStyle: "long") }</span>. ລັດຖະບານແຫ່ງ<a data-l10n-name="host">{ -state-cn }</a> ເປັນເຈົ້າພາບ ແລະ { -national-immigration-administration } ເປັນຜູ້ຈັດກອງປະຊຸມ.
# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
# Links: "delegations" and "organisations" are the lists of those who came.
documents--outcome--came = ເຈົ້າໜ້າທີ່ດ້ານການເຄື່ອນຍ້າຍຖິ່ນຖານຈາກ <a data-l10n-name="delegations">{ $countries } ປະເທດ</a> ໄດ້ມາເຖິງນະຄອນ{ -lianyungang } ພ້ອມດ້ວຍເຈົ້າໜ້າທີ່ຈາກ <a data-l10n-name="organisations">{ $organisations } ອົງການ</a>. ຜູ້ເຂົ້າຮ່ວມໄດ້ພົບປະກັນພາຍໃຕ້ຫົວຂໍ້:
documents--outcome--theme = { event.theme }

## ພາກທີສອງ

documents--outcome--discussion = <span>II</span> ການປຶກສາຫາລື
documents--outcome--mood = ການປຶກສາຫາລືໄດ້ດຳເນີນໄປໂດຍເນັ້ນການປະຕິບັດຕົວຈິງ ແລະ ໃນບັນຍາກາດແຫ່ງມິດຕະພາບ. ຜູ້ເຂົ້າຮ່ວມໄດ້ໃຫ້ຄວາມເຄົາລົບ ແລະ ຄວາມໄວ້ເນື້ອເຊື່ອໃຈເຊິ່ງກັນແລະກັນ.
documents--outcome--presented = ຄະນະຜູ້ແທນແຕ່ລະຄະນະໄດ້ນຳສະເໜີນະໂຍບາຍ ແລະ ມາດຕະການຫຼ້າສຸດຂອງຕົນດ້ານການຄຸ້ມຄອງບໍລິຫານການເຄື່ອນຍ້າຍຖິ່ນຖານ, ໄດ້ມີຂໍ້ສະເໜີຕໍ່ພາກພື້ນ ແລະ ໄດ້ສະແດງທັດສະນະຕໍ່ທິດທາງການພັດທະນາຂອງ{ -conference-short }ໃນຕໍ່ໜ້າ.
# Link: "host" is the page of the Chinese delegation.
documents--outcome--security = <a data-l10n-name="host">ຝ່າຍ{ -region-cn }</a>ໄດ້ສະເໜີສາມຂໍ້ດ້ານຄວາມໝັ້ນຄົງຕໍ່ບັນດາປະເທດໃນພາກພື້ນ ຄື:
documents--outcome--security-proposals--framework = ຍຶດຖືຂອບຄວາມໝັ້ນຄົງຮ່ວມກັນ ທີ່ຮອບດ້ານ, ມີການຮ່ວມມື ແລະ ຍືນຍົງ;
documents--outcome--security-proposals--mechanism = ສ້າງຕັ້ງກົນໄກຮ່ວມໃນການບັງຄັບໃຊ້ກົດໝາຍ ເພື່ອແບ່ງປັນຜົນການວິເຄາະກ່ຽວກັບການຄຸ້ມຄອງບໍລິຫານການເຄື່ອນຍ້າຍຖິ່ນຖານໃນພາກພື້ນໃຫ້ທັນເວລາ;
documents--outcome--security-proposals--patrols = ລາດຕະເວນຊາຍແດນຮ່ວມກັນ, ຕ້ານອາຊະຍາກຳຂ້າມແດນ ແລະ ກວດສອບບັນຫາຄວາມປອດໄພສາທາລະນະຕາມຊາຍແດນ ໂດຍເຮັດເປັນປະຈຳ.
documents--outcome--security-purpose = ຈຸດປະສົງແມ່ນເພື່ອໃຫ້ປະຊາຊົນສາມາດໄປມາຢ່າງປອດໄພ, ເປັນລະບຽບ ແລະ ບໍ່ຕິດຂັດ ພ້ອມທັງເພື່ອໃຫ້ຊາຍແດນມີສະຖຽນລະພາບ.
documents--outcome--services = ຝ່າຍ{ -region-cn }ຍັງໄດ້ສະເໜີໃຫ້ບູລິມະສິດແກ່ການບໍລິການທີ່ຊ່ວຍການພັດທະນາ ຄື:
documents--outcome--services-proposals--visas = ນະໂຍບາຍວີຊາທີ່ງ່າຍດາຍຂຶ້ນ;
documents--outcome--services-proposals--talent = ນະໂຍບາຍທີ່ຈູງໃຈຂຶ້ນ ກ່ຽວກັບການເຄື່ອນຍ້າຍຂອງຜູ້ມີຄວາມສາມາດ, ການພັກເຊົາ ແລະ ການຢູ່ອາໄສ ພ້ອມທັງການປັບຕົວເຂົ້າກັບສັງຄົມ;
documents--outcome--services-proposals--integration = ນະໂຍບາຍຄົນເຂົ້າເມືອງທີ່ກ້າວໄປພ້ອມກັບການເຊື່ອມໂຍງເສດຖະກິດຂອງພາກພື້ນ.
documents--outcome--model = ສຸດທ້າຍ ຝ່າຍ{ -region-cn }ໄດ້ສະເໜີຮູບແບບຄວາມໝັ້ນຄົງສຳລັບອາຊີ ເຊິ່ງມີຫຼັກການຄື ການຮ່ວມທຸກຮ່ວມສຸກ, ການຊອກຫາຈຸດຮ່ວມໂດຍສະຫງວນຈຸດຕ່າງກັນ ພ້ອມທັງການສື່ສານ ແລະ ເຈລະຈາກັນ.
documents--outcome--model-aim = ຮູບແບບນີ້ແນໃສ່ໃຫ້ບັນດາປະເທດສະໜັບສະໜູນກັນ ແລະ ຮ່ວມກັນສ້າງລະບົບການຄຸ້ມຄອງບໍລິຫານການເຄື່ອນຍ້າຍຖິ່ນຖານໃນພາກພື້ນ ພ້ອມທັງປັບປຸງລະບົບການຄຸ້ມຄອງບໍລິຫານ ແລະ ຂີດຄວາມສາມາດຂອງຕົນໃຫ້ທັນສະໄໝໄປພ້ອມກັນ.

## ພາກທີສາມ

documents--outcome--thanks = <span>III</span> ຄຳຂອບໃຈ
documents--outcome--attendees = ບັນດາຜູ້ເຂົ້າຮ່ວມໄດ້ສະແດງຄວາມຂອບໃຈຕໍ່ລັດຖະບານ{ -region-cn } ໂດຍສະເພາະແມ່ນ{ -national-immigration-administration } ສຳລັບການກະກຽມ ແລະ ຈັດກອງປະຊຸມ.
documents--outcome--hosts = ຝ່າຍເຈົ້າພາບໄດ້ສະແດງຄວາມຂອບໃຈຕໍ່ຜູ້ເຂົ້າຮ່ວມທຸກທ່ານ ສຳລັບການປະກອບສ່ວນ.
