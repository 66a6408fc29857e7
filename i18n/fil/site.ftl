### Ang site, ang pagtitipon, at ang pangunahing pahina.

site = { -conference }
    .description =
        Ang tinalakay sa { -lianyungang } ng { -conference }, kung sino-sino ang
        lumahok, at kung paano mababasa ang mga ito sa inyong wika.

# Variables: $start (date): the day of the Conference.
# Walang panipi ang tema: ang pahina ang naglalagay ng mga ito.
event = { -conference }
    .when = { DATETIME($start, dateStyle: "full") }
    .where = { -lianyungang }, { -jiangsu }, { -region-cn }
    .theme =
        Pagdadamayan sa Hirap at Ginhawa, Pagtataguyod ng Integradong Pag-unlad, at
        Patuloy na Pagsusulong ng Panrehiyong Pamamahala ng Migrasyon

home = { -conference }
    .description =
        Nagpulong sa { -lianyungang }, { -region-cn }, ang mga opisyal ng imigrasyon ng
        rehiyon upang paghambingin ang mga patakaran at planuhin ang sama-samang
        pamamahala ng migrasyon.

# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
# Pagkatapos ng bilang na nasa tambilang, hindi nagbabago ang pangngalan sa Filipino; kaya
# walang pagpili ayon sa dami rito at sa iba pang mensaheng may bilang.
home--lead =
    Nagpulong nang isang araw ang mga opisyal ng imigrasyon ng { $countries } bansa at ang
    mga opisyal ng { $organisations } organisasyon upang talakayin ang pamamahala ng
    migrasyon sa rehiyon.
