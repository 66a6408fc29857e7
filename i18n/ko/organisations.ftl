### 참가 기구: 목록과 각 기구의 페이지.

organisations = 참가 기구
    .description = { -conference }에 참가한 기구를 소개합니다.
    .summary = 다음 기구의 관계자가 대표단과 함께 참가하였습니다.

organisations--international-organization-for-migration = { -iom }({ -iom-short })
    .description = { -conference }에 참가한 { -iom }({ -iom-short })를 소개합니다.
organisations--lancang-mekong-center = { -lancang-mekong-center }
    .description = { -conference }에 참가한 { -lancang-mekong-center }를 소개합니다.
