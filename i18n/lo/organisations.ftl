### ອົງການທີ່ເຂົ້າຮ່ວມ: ບັນຊີລາຍຊື່ ແລະ ໜ້າຂອງແຕ່ລະອົງການ.

organisations = ອົງການ
    .description = ອົງການທີ່ເຂົ້າຮ່ວມ{ -conference }.
    .summary = ເຈົ້າໜ້າທີ່ຂອງອົງການເຫຼົ່ານີ້ໄດ້ເຂົ້າຮ່ວມພ້ອມກັບບັນດາຄະນະຜູ້ແທນ.

organisations--international-organization-for-migration = { -iom } ({ -iom-short })
    .description = { -iom } ({ -iom-short }) ໃນ{ -conference }.
organisations--lancang-mekong-center = { -lancang-mekong-center }
    .description = { -lancang-mekong-center } ໃນ{ -conference }.
