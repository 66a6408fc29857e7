site = การประชุม
home = ยินดีต้อนรับ
pages--about = เกี่ยวกับ
