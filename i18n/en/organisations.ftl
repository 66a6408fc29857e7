### The organisations that took part: the list, and a page for each.

organisations = Organisations
    .description = The organisations that took part in the { -conference }.
    .summary = Officials of these organisations took part beside the delegations.

organisations--international-organization-for-migration = { -iom } ({ -iom-short })
    .description = The { -iom } ({ -iom-short }) at the { -conference }.
organisations--lancang-mekong-center = { -lancang-mekong-center }
    .description = The { -lancang-mekong-center } at the { -conference }.
