### Delegasi: senarai, dan satu halaman bagi setiap delegasi. Dalam ayat tentang Kemboja dan
### Thailand digunakan nama pendek: “delegasi Kerajaan …” akan dibaca sebagai delegasi
### pentadbiran negara itu.

delegations = Delegasi
    .description = Delegasi yang menghadiri { -conference }, mengikut urutan protokol.
    .summary = Mengikut urutan protokol, yang sama dalam semua bahasa.

delegations--brunei-darussalam = { -region-bn }
    .description = Delegasi { -state-bn } ke { -conference }.
    .formal = { -state-bn }
delegations--cambodia = { -region-kh }
    .description = Delegasi { -region-kh } ke { -conference }.
    .formal = { -state-kh }
delegations--indonesia = { -region-id }
    .description = Delegasi { -state-id } ke { -conference }.
    .formal = { -state-id }
delegations--laos = { -region-la }
    .description = Delegasi { -state-la } ke { -conference }.
    .formal = { -state-la }
delegations--malaysia = { -region-my }
    .description = Delegasi { -state-my } ke { -conference }.
    .formal = { -state-my }
delegations--myanmar = { -region-mm }
    .description = Delegasi { -state-mm } ke { -conference }.
    .formal = { -state-mm }
delegations--philippines = { -region-ph }
    .description = Delegasi { -state-ph } ke { -conference }.
    .formal = { -state-ph }
delegations--singapore = { -region-sg }
    .description = Delegasi { -state-sg } ke { -conference }.
    .formal = { -state-sg }
delegations--thailand = { -region-th }
    .description = Delegasi { -region-th } ke { -conference }.
    .formal = { -state-th }
delegations--timor-leste = { -region-tl }
    .description = Delegasi { -state-tl } ke { -conference }.
    .formal = { -state-tl }
delegations--viet-nam = { -region-vn }
    .description = Delegasi { -state-vn } ke { -conference }.
    .formal = { -state-vn }
delegations--republic-of-korea = { -region-kr }
    .description = Delegasi { -state-kr } ke { -conference }.
    .formal = { -state-kr }
delegations--china = { -region-cn }
    .description = Delegasi { -state-cn }, tuan rumah { -conference }.
    .formal = { -state-cn }
