### Ang mga organisasyong lumahok: ang talaan, at isang pahina para sa bawat isa.

organisations = Mga Organisasyon
    .description = Ang mga organisasyong lumahok sa { -conference }.
    .summary = Lumahok ang mga opisyal ng mga organisasyong ito kasama ng mga delegasyon.

organisations--international-organization-for-migration = { -iom } ({ -iom-short })
    .description = Ang paglahok ng { -iom } ({ -iom-short }) sa { -conference }.
organisations--lancang-mekong-center = { -lancang-mekong-center }
    .description = Ang paglahok ng { -lancang-mekong-center } sa { -conference }.
