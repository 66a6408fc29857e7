### ໜ້າທີ່ຢູ່ຖັດຈາກໜ້າຫຼັກຂອງແຕ່ລະພາສາ.

## ກ່ຽວກັບກອງປະຊຸມ

pages--about = ກ່ຽວກັບກອງປະຊຸມ
    .description = { -conference } ແມ່ນຫຍັງ, ຈັດຂຶ້ນຢູ່ໃສ ແລະ ເມື່ອໃດ, ຫົວຂໍ້ໝາຍຄວາມວ່າແນວໃດ ແລະ ມີໃຜເຂົ້າຮ່ວມແດ່.
# Variables: $day (date): the day of the Conference.
# Link: "venue" is the page of the place.
pages--about--lead = { -conference } ໄດ້ເຕົ້າໂຮມເຈົ້າໜ້າທີ່ດ້ານການເຄື່ອນຍ້າຍຖິ່ນຖານເປັນເວລາໜຶ່ງວັນ ໃນ<span>ວັນທີ { DATETIME($day, dateStyle: "long") }</span> ຢູ່ນະຄອນ<a data-l10n-name="venue">{ -lianyungang }</a> { -jiangsu }. ລັດຖະບານແຫ່ງ{ -state-cn } ເປັນເຈົ້າພາບ ແລະ { -national-immigration-administration } ເປັນຜູ້ຈັດກອງປະຊຸມ.
pages--about--theme = ຫົວຂໍ້
pages--about--theme-text = { event.theme }
pages--about--theme-meaning = ຫົວຂໍ້ນີ້ມີສາມພາກສ່ວນ ຄື: ການຄຽງຂ້າງກັນຂອງເພື່ອນບ້ານ ທັງໃນຍາມທຸກ ແລະ ຍາມສຸກ; ການພັດທະນາທີ່ເຊື່ອມໂຍງພາກພື້ນເຂົ້າກັນ; ແລະ ວຽກງານຄຸ້ມຄອງບໍລິຫານການເຄື່ອນຍ້າຍຖິ່ນຖານໃນພາກພື້ນ ທີ່ດຳເນີນຕໍ່ໄປ.
pages--about--participants = ຜູ້ເຂົ້າຮ່ວມ
# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
# Links: "delegations" and "organisations" are the lists of those who came.
pages--about--came = ມີຄະນະຜູ້ແທນ <a data-l10n-name="delegations">{ $countries } ຄະນະ</a> ແລະ ເຈົ້າໜ້າທີ່ຈາກ <a data-l10n-name="organisations">{ $organisations } ອົງການ</a> ກໍໄດ້ເຂົ້າຮ່ວມເຊັ່ນກັນ.
# Link: "outcome" is the document about the results.
pages--about--outcome = ສິ່ງທີ່ຜູ້ເຂົ້າຮ່ວມໄດ້ປຶກສາຫາລື ແລະ ສະເໜີ ມີຢູ່ໃນ<a data-l10n-name="outcome">ຜົນໄດ້ຮັບຂອງ{ -conference-short }</a>.
pages--about--site = ກ່ຽວກັບເວັບໄຊນີ້
# Link: "languages" is the page that says which country works in which language.
pages--about--site-languages = ເວັບໄຊນີ້ຈັດທຳຂຶ້ນສຳລັບຄະນະຜູ້ແທນທຸກຄະນະ ດ້ວຍ<a data-l10n-name="languages">ພາສາເຮັດວຽກ</a>ຂອງຕົນ. ພາສາອື່ນແປມາຈາກພາສາອັງກິດ.
pages--about--site-translations = ໜ້າທີ່ຄຳແປຍັງບໍ່ທັນມີໃຜກວດທານ ມີຂໍ້ຄວາມແຈ້ງໄວ້ຢູ່ເທິງສຸດຂອງໜ້າ.

## ປະເທດໃດເຮັດວຽກດ້ວຍພາສາໃດ

pages--languages = ພາສາ
    .description = ພາສາເຮັດວຽກຂອງຄະນະຜູ້ແທນ ແລະ ອົງການໃນ{ -conference } ແລະ ພາສາຂອງເວັບໄຊນີ້.
pages--languages--lead = ພາສາຂອງເວັບໄຊນີ້ແມ່ນພາສາເຮັດວຽກຂອງຜູ້ເຂົ້າຮ່ວມ ໂດຍຮຽງຕາມລຳດັບຂອງຄະນະຜູ້ແທນ.
pages--languages--translations = ລາຍການພາສາຢູ່ເທິງສຸດຂອງແຕ່ລະໜ້າ ພາໄປຫາໜ້າດຽວກັນໃນພາສາອື່ນ.

## ການເຂົ້າເຖິງສຳລັບທຸກຄົນ

pages--accessibility = ການເຂົ້າເຖິງສຳລັບທຸກຄົນ
    .description = ສິ່ງທີ່ເວັບໄຊນີ້ເຮັດເພື່ອໃຫ້ທຸກຄົນອ່ານໄດ້ ແລະ ສິ່ງທີ່ຍັງບໍ່ທັນດີພໍ.
pages--accessibility--lead = ທຸກຄົນຄວນອ່ານເວັບໄຊນີ້ໄດ້ ບໍ່ວ່າຈະໃຊ້ແປ້ນພິມ, ໂປຣແກຣມອ່ານໜ້າຈໍ, ໂທລະສັບໜ້າຈໍນ້ອຍ ຫຼື ເຈ້ຍ. ເວັບໄຊນີ້ສ້າງຂຶ້ນໃຫ້ສອດຄ່ອງກັບແນວທາງການເຂົ້າເຖິງເນື້ອໃນເວັບ <span>(WCAG) 2.2</span> ລະດັບ AA.
pages--accessibility--done = ສິ່ງທີ່ເວັບໄຊນີ້ເຮັດ
pages--accessibility--measures--structure = ແຕ່ລະໜ້າມີຫົວຂໍ້ຫຼັກໜຶ່ງຫົວຂໍ້, ມີຫົວຂໍ້ຍ່ອຍຕາມລຳດັບ, ມີສ່ວນຕ່າງໆທີ່ມີຊື່ ແລະ ມີລິ້ງຂ້າມໄປຫາເນື້ອໃນ.
pages--accessibility--measures--keyboard = ທຸກສ່ວນສາມາດເຂົ້າເຖິງ ແລະ ໃຊ້ງານໄດ້ດ້ວຍແປ້ນພິມ ພ້ອມທັງເຫັນຕຳແໜ່ງປັດຈຸບັນໄດ້ສະເໝີ.
pages--accessibility--measures--reflow = ຂະຫຍາຍຕົວໜັງສືໄດ້ເຖິງສີ່ເທົ່າ ແລະ ທຸກໜ້າພໍດີກັບໜ້າຈໍກວ້າງ 320 ພິກເຊວ.
pages--accessibility--measures--colour = ຄວາມຕັດກັນຂອງສີພຽງພໍ ທັງໃນຮູບແບບແຈ້ງ ແລະ ຮູບແບບມືດ ແລະ ບໍ່ໃຊ້ສີຢ່າງດຽວເພື່ອສື່ຄວາມໝາຍ.
pages--accessibility--measures--language = ທຸກໜ້າລະບຸພາສາຂອງຕົນ ແລະ ທຸກຂໍ້ຄວາມທີ່ເປັນພາສາອື່ນກໍລະບຸພາສາໄວ້ເຊັ່ນກັນ ເພື່ອໃຫ້ໂປຣແກຣມອ່ານໜ້າຈໍສາມາດອອກສຽງໄດ້ຖືກຕ້ອງ.
pages--accessibility--measures--still = ບໍ່ມີສິ່ງໃດເຄື່ອນໄຫວ, ກະພິບ ຫຼື ຫຼິ້ນໂດຍອັດຕະໂນມັດ.
pages--accessibility--measures--script = ທຸກໜ້າໃຊ້ງານໄດ້ໂດຍບໍ່ຕ້ອງໃຊ້ສະຄຣິບ.
pages--accessibility--measures--privacy = ເວັບໄຊບໍ່ເກັບຄຸກກີ້ ແລະ ບໍ່ໂຫຼດຂໍ້ມູນໃດຈາກເວັບໄຊອື່ນ.
pages--accessibility--limits = ສິ່ງທີ່ຍັງບໍ່ທັນດີພໍ
pages--accessibility--known--drafts = ຄຳແປເປັນສະບັບຮ່າງຈົນກວ່າຈະມີຜູ້ກວດທານແລ້ວ. ແຕ່ລະໜ້າທີ່ເປັນສະບັບຮ່າງມີຂໍ້ຄວາມແຈ້ງໄວ້.
pages--accessibility--known--reading = ບໍ່ແມ່ນທຸກພາສາມີສຽງອ່ານໃນທຸກໂປຣແກຣມອ່ານໜ້າຈໍ.
pages--accessibility--print = ເມື່ອພິມໃສ່ເຈ້ຍ
pages--accessibility--printing = ໜ້າເວັບພິມອອກເປັນຕົວໜັງສືສີດຳໃນພື້ນຂາວ, ບໍ່ມີເມນູ ແລະ ມີທີ່ຢູ່ຂອງໜ້າຢູ່ທ້າຍ.
