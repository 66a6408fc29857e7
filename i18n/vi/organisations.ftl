### Các tổ chức tham dự: danh sách và trang của từng tổ chức.

organisations = Tổ chức tham dự
    .description = Các tổ chức tham dự { -conference }.
    .summary = Quan chức của các tổ chức này tham dự cùng các đoàn đại biểu.

organisations--international-organization-for-migration = { -iom } ({ -iom-short })
    .description = { -iom } ({ -iom-short }) tại { -conference }.
organisations--lancang-mekong-center = { -lancang-mekong-center }
    .description = { -lancang-mekong-center } tại { -conference }.
