### As organizações que participaram: a lista e uma página para cada uma.

organisations = Organizações
    .description = As organizações que participaram na { -conference }.
    .summary = Responsáveis destas organizações participaram ao lado das delegações.

organisations--international-organization-for-migration = { -iom } ({ -iom-short })
    .description = A { -iom } ({ -iom-short }) na { -conference }.
organisations--lancang-mekong-center = { -lancang-mekong-center }
    .description = O { -lancang-mekong-center } na { -conference }.
