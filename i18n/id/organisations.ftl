### Organisasi yang berpartisipasi: daftar, dan satu halaman untuk tiap-tiap organisasi.

organisations = Organisasi
    .description = Organisasi yang berpartisipasi dalam { -conference }.
    .summary =
        Pejabat dari organisasi-organisasi ini turut hadir di samping delegasi negara.

organisations--international-organization-for-migration = { -iom } ({ -iom-short })
    .description = { -iom } ({ -iom-short }) pada { -conference }.
organisations--lancang-mekong-center = { -lancang-mekong-center }
    .description = { -lancang-mekong-center } pada { -conference }.
