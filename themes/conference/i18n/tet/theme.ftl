### Liafuan sira tema nian. Sítiu bele troka: mensajen ho naran hanesan iha sítiu nia
### i18n/ mak manán.

## Pájina hotu-hotu nian

theme-skip = Bá kedas ba konteúdu
theme-menu = Menu
theme-sections = Parte sira hosi sítiu
theme-languages = Lian sira
theme-foot = Pájina nia rohan
# Variable: $code (word): a language tag. Gives the name of the language.
theme-language = { LANGUAGE($code) }
theme-draft = esbosu
theme-partial = balun de’it
theme-page-address = Pájina ne’e nia diresaun

## Avizu iha tradusaun nia leten

theme-notice = Kona-ba tradusaun ne’e
theme-notice-draft = Tradusaun ne’e esbosu ida de’it. Seidauk iha ema ida mak revee.
theme-notice-missing = Parte balun hosi pájina ne’e seidauk tradús no hakerek iha lian seluk. Parte seluk mak esbosu ne’ebé seidauk iha ema ida mak revee.
theme-notice-outdated = Pájina ne’e nia orijinál muda tiha ona depois de tradusaun.
# Variable: $code (word): the tag of the language that the page is translated from.
theme-original = Lee orijinál ({ LANGUAGE($code) })

## Pájina prinsipál

theme-theme = Tema
theme-working-languages = Lian serbisu nian
theme-came-out = Rezultadu

## Lista sira

theme-previous = Anteriór
theme-next = Tuirmai
# Variables: $number (number): this page of a long list. $total (number): all its pages.
theme-page-of = Pájina { $number } hosi { $total }

## Delegasaun, organizasaun

theme-formal-name = Naran ofisiál
theme-own-name = Naran iha lian rasik
theme-role = Papél
theme-role-host = Uma-na’in
theme-role-member = Partisipante
theme-role-observer = Observadór

## Dokumentu

theme-contents = Konteúdu
theme-issued = Publika iha
theme-updated = Atualiza iha
theme-original-language = Lian orijinál nian
theme-conference-date = Loron Konferénsia nian

## Fatin

theme-address = Diresaun
theme-to-show = Atu hatudu ba kondutór

## Lista lian sira-nian

theme-in-preparation = prepara hela

## Pájina ne’ebé la iha, no hili lian

theme-not-found = Pájina ne’e la iha
    .way = Ba pájina prinsipál
theme-choose = Hili lian ida
