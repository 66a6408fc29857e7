### Sariling mga salita ng tema. Maaaring iba ang sabihin ng isang site: mananaig ang
### mensaheng kapangalan sa folder na i18n/ ng site.

## Ang balangkas ng bawat pahina

theme-skip = Lumaktaw sa nilalaman
theme-menu = Menu
theme-sections = Mga bahagi
theme-languages = Mga wika
theme-foot = Paanan ng pahina
# Variable: $code (word): a language tag. Gives the name of the language.
theme-language = { LANGUAGE($code) }
# Nasa tabi ng pangalan ng wika kung hindi pa nasusuri ang salin ng pahina nito.
theme-draft = burador
# Nasa tabi ng pangalan ng wika kung may mga bahagi ng pahina na hindi pa naisasalin.
theme-partial = bahagi lamang
# Nasa tabi ng pangalan ng wika kung nagbago na ang orihinal mula nang isalin ang pahina.
theme-outdated = hindi pa naisasapanahon
theme-page-address = Address ng pahinang ito

## Ang paunawa sa itaas ng salin

theme-notice = Tungkol sa saling ito
theme-notice-draft = Burador ang saling ito. Hindi pa ito nasusuri ninuman.
theme-notice-missing = May mga bahagi ng pahinang ito na hindi pa naisasalin at nasa ibang wika. Ang natitira ay burador na hindi pa nasusuri ninuman.
theme-notice-outdated = Nagbago na ang orihinal ng pahinang ito mula nang gawin ang salin.
# Variable: $code (word): the tag of the language that the page is translated from.
theme-original = Basahin ang orihinal ({ LANGUAGE($code) })

## Ang pangunahing pahina

theme-theme = Tema
theme-working-languages = Mga wikang pantrabaho
theme-came-out = Ang kinalabasan

## Mga talaan

theme-previous = Nauna
theme-next = Susunod
# Variables: $number (number): this page of a long list. $total (number): all its pages.
theme-page-of = Pahina { $number } ng { $total }

## Isang delegasyon, isang organisasyon

theme-formal-name = Pormal na pangalan
theme-own-name = Pangalan sa sariling wika
theme-role = Papel
theme-role-host = Punong-abala
theme-role-member = Kalahok
theme-role-observer = Tagamasid

## Isang dokumento

theme-contents = Nilalaman
theme-issued = Inilabas
theme-updated = Isinapanahon
theme-original-language = Wika ng orihinal
theme-conference-date = Petsa ng Kumperensiya

## Isang pinagdausan

theme-address = Kinaroroonan
theme-to-show = Upang ipakita sa tsuper

## Ang talaan ng mga wika

theme-in-preparation = inihahanda

## Ang pahina para sa address na wala, at ang pagpili ng wika

theme-not-found = Walang ganitong pahina
    .way = Sa pangunahing pahina
theme-choose = Pumili ng wika
