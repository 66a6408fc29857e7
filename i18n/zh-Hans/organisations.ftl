### 与会组织：名单和各组织的页面。

organisations = 与会组织
    .description = 出席{ -conference }的组织。
    .summary = 下列组织的官员与各代表团一同与会。

organisations--international-organization-for-migration = { -iom }（{ -iom-short }）
    .description = 出席{ -conference }的{ -iom }（{ -iom-short }）。
organisations--lancang-mekong-center = { -lancang-mekong-center }
    .description = 出席{ -conference }的{ -lancang-mekong-center }。
