### องค์การที่เข้าร่วม: รายชื่อ และหน้าของแต่ละองค์การ

organisations = องค์การ
    .description = องค์การที่เข้าร่วม{ -conference }
    .summary = เจ้าหน้าที่ขององค์การเหล่านี้เข้าร่วมการประชุมพร้อมกับคณะผู้แทน

organisations--international-organization-for-migration = { -iom } ({ -iom-short })
    .description = { -iom } ({ -iom-short }) ที่เข้าร่วม{ -conference }
organisations--lancang-mekong-center = { -lancang-mekong-center }
    .description = { -lancang-mekong-center }ที่เข้าร่วม{ -conference }
