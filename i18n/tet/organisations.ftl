### Organizasaun sira ne’ebé partisipa: lista, no pájina ida ba ida-idak.

organisations = Organizasaun sira
    .description = Organizasaun sira ne’ebé partisipa iha { -conference }.
    .summary = Ofisiál sira hosi organizasaun hirak-ne’e partisipa hamutuk ho delegasaun sira.

organisations--international-organization-for-migration = { -iom } ({ -iom-short })
    .description = { -iom } ({ -iom-short }) iha { -conference }.
organisations--lancang-mekong-center = { -lancang-mekong-center }
    .description = { -lancang-mekong-center } iha { -conference }.
