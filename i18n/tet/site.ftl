### Sítiu, eventu no pájina prinsipál.

site = { -conference }
    .description =
        Asuntu ne’ebé { -conference } diskute iha { -lianyungang }, partisipante sira, no
        oinsá atu lee iha Ita-nia lian.

# Variables: $start (date): the day of the Conference.
# The theme stands without quotation marks: the page sets them.
event = { -conference }
    .when = { DATETIME($start, dateStyle: "full") }
    .where = { -lianyungang }, { -jiangsu }, { -region-cn }
    .theme =
        Hamutuk iha Ksolok no iha Susar, Promove Dezenvolvimentu Integradu, no Avansa
        Nafatin Governasaun Migrasaun Rejionál

home = { -conference }
    .description =
        Ofisiál migrasaun sira hosi rejiaun hasoru malu iha { -lianyungang },
        { -region-cn }, atu kompara polítika sira no planeia oinsá atu hala’o governasaun
        migrasaun hamutuk.

# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
home--lead =
    Ofisiál migrasaun sira hosi nasaun { $countries } no ofisiál sira hosi organizasaun
    { $organisations } hasoru malu loron ida atu diskute oinsá rejiaun hala’o governasaun
    migrasaun.
