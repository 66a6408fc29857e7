### The site, the event and the home page.

site = { -conference }
    .description =
        What the { -conference } discussed in { -lianyungang }, who took part, and how
        to find it in your language.

# Variables: $start (date): the day of the Conference.
# The theme stands without quotation marks: the page sets them.
event = { -conference }
    .when = { DATETIME($start, dateStyle: "full") }
    .where = { -lianyungang }, { -jiangsu }, { -region-cn }
    .theme =
        Sharing Weal and Woe, Promoting Integrated Development, and Continuously
        Advancing Regional Migration Governance

home = { -conference }
    .description =
        Migration officials of the region met in { -lianyungang }, { -region-cn }, to compare
        policies and to plan how to govern migration together.

# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
home--lead =
    { $countries ->
        [one] Migration officials of one country
       *[other] Migration officials of { $countries } countries
    } and { $organisations ->
        [one] officials of one organisation
       *[other] officials of { $organisations } organisations
    } met for one day to discuss how the region governs migration.
