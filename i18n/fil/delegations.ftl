### Ang mga delegasyon: ang talaan, at isang pahina para sa bawat isa.

delegations = Mga Delegasyon
    .description =
        Ang mga delegasyon sa { -conference }, ayon sa pagkakasunod-sunod sa protokol.
    .summary = Ayon sa pagkakasunod-sunod sa protokol, na pareho sa lahat ng wika.

delegations--brunei-darussalam = { -region-bn }
    .description = Ang delegasyon ng { -state-bn } sa { -conference }.
    .formal = { -state-bn }
delegations--cambodia = { -region-kh }
    .description = Ang delegasyon ng { -state-kh } sa { -conference }.
    .formal = { -state-kh }
delegations--indonesia = { -region-id }
    .description = Ang delegasyon ng { -state-id } sa { -conference }.
    .formal = { -state-id }
delegations--laos = { -region-la }
    .description = Ang delegasyon ng { -state-la } sa { -conference }.
    .formal = { -state-la }
delegations--malaysia = { -region-my }
    .description = Ang delegasyon ng { -state-my } sa { -conference }.
    .formal = { -state-my }
delegations--myanmar = { -region-mm }
    .description = Ang delegasyon ng { -state-mm } sa { -conference }.
    .formal = { -state-mm }
delegations--philippines = { -region-ph }
    .description = Ang delegasyon ng { -state-ph } sa { -conference }.
    .formal = { -state-ph }
delegations--singapore = { -region-sg }
    .description = Ang delegasyon ng { -state-sg } sa { -conference }.
    .formal = { -state-sg }
delegations--thailand = { -region-th }
    .description = Ang delegasyon ng { -state-th } sa { -conference }.
    .formal = { -state-th }
delegations--timor-leste = { -region-tl }
    .description = Ang delegasyon ng { -state-tl } sa { -conference }.
    .formal = { -state-tl }
delegations--viet-nam = { -region-vn }
    .description = Ang delegasyon ng { -state-vn } sa { -conference }.
    .formal = { -state-vn }
delegations--republic-of-korea = { -region-kr }
    .description = Ang delegasyon ng { -state-kr } sa { -conference }.
    .formal = { -state-kr }
delegations--china = { -region-cn }
    .description = Ang delegasyon ng { -state-cn }, punong-abala ng { -conference }.
    .formal = { -state-cn }
