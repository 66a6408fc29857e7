### பேராளர் குழுக்கள்: பட்டியலும் ஒவ்வொரு குழுவுக்கும் ஒரு பக்கமும்.

delegations = பேராளர் குழுக்கள்
    .description =
        { -conference(form: "in") } பங்கேற்ற பேராளர் குழுக்கள், மரபொழுங்கு வரிசையில்.
    .summary = மரபொழுங்கு வரிசையில்; இந்த வரிசை எல்லா மொழிகளிலும் ஒன்றே.

delegations--brunei-darussalam = { -region-bn }
    .description =
        { -conference(form: "in") } பங்கேற்ற { -state-bn(form: "of") } பேராளர் குழு.
    .formal = { -state-bn }
delegations--cambodia = { -region-kh }
    .description =
        { -conference(form: "in") } பங்கேற்ற { -state-kh(form: "of") } பேராளர் குழு.
    .formal = { -state-kh }
delegations--indonesia = { -region-id }
    .description =
        { -conference(form: "in") } பங்கேற்ற { -state-id(form: "of") } பேராளர் குழு.
    .formal = { -state-id }
delegations--laos = { -region-la }
    .description =
        { -conference(form: "in") } பங்கேற்ற { -state-la(form: "of") } பேராளர் குழு.
    .formal = { -state-la }
delegations--malaysia = { -region-my }
    .description =
        { -conference(form: "in") } பங்கேற்ற { -state-my(form: "of") } பேராளர் குழு.
    .formal = { -state-my }
delegations--myanmar = { -region-mm }
    .description =
        { -conference(form: "in") } பங்கேற்ற { -state-mm(form: "of") } பேராளர் குழு.
    .formal = { -state-mm }
delegations--philippines = { -region-ph }
    .description =
        { -conference(form: "in") } பங்கேற்ற { -state-ph(form: "of") } பேராளர் குழு.
    .formal = { -state-ph }
delegations--singapore = { -region-sg }
    .description =
        { -conference(form: "in") } பங்கேற்ற { -state-sg(form: "of") } பேராளர் குழு.
    .formal = { -state-sg }
delegations--thailand = { -region-th }
    .description =
        { -conference(form: "in") } பங்கேற்ற { -state-th(form: "of") } பேராளர் குழு.
    .formal = { -state-th }
delegations--timor-leste = { -region-tl }
    .description =
        { -conference(form: "in") } பங்கேற்ற { -state-tl(form: "of") } பேராளர் குழு.
    .formal = { -state-tl }
delegations--viet-nam = { -region-vn }
    .description =
        { -conference(form: "in") } பங்கேற்ற { -state-vn(form: "of") } பேராளர் குழு.
    .formal = { -state-vn }
delegations--republic-of-korea = { -region-kr }
    .description =
        { -conference(form: "in") } பங்கேற்ற { -state-kr(form: "of") } பேராளர் குழு.
    .formal = { -state-kr }
delegations--china = { -region-cn }
    .description =
        { -conference(form: "object") } ஏற்று நடத்திய { -state-cn(form: "of") } பேராளர் குழு.
    .formal = { -state-cn }
