### Pertubuhan yang mengambil bahagian: senarai, dan satu halaman bagi setiap pertubuhan.

organisations = Pertubuhan
    .description = Pertubuhan yang mengambil bahagian dalam { -conference }.
    .summary =
        Pegawai daripada pertubuhan-pertubuhan ini turut serta di samping delegasi
        negara.

organisations--international-organization-for-migration = { -iom } ({ -iom-short })
    .description = Penyertaan { -iom } ({ -iom-short }) dalam { -conference }.
organisations--lancang-mekong-center = { -lancang-mekong-center }
    .description = Penyertaan { -lancang-mekong-center } dalam { -conference }.
