### Liafuan sira tema nian. Sítiu bele troka: mensajen ho naran hanesan iha sítiu nia
### i18n/ mak manán.

## Pájina hotu-hotu nian

theme-skip = Bá kedas ba konteúdu
theme-menu = Menú
theme-sections = Parte sira hosi sítiu web
theme-languages = Lian sira
theme-foot = Pájina nia rohan
# Variable: $code (word): a language tag. Gives the name of the language.
theme-language = { LANGUAGE($code) }
# Iha lian nia naran sorin, bainhira pájina nia tradusaun seidauk iha ema ida mak revee.
theme-draft = esbosu
# Iha lian nia naran sorin, bainhira pájina nia parte balun seidauk tradús.
theme-partial = parte balun de’it
# Iha lian nia naran sorin, bainhira orijinál muda tiha ona hafoin tradusaun.
theme-outdated = presiza atualiza
theme-page-address = Pájina ne’e nia enderesu

## Avizu iha tradusaun nia leten

theme-notice = Kona-ba tradusaun ne’e
theme-notice-draft = Tradusaun ne’e esbosu ida de’it. Seidauk iha ema ida mak revee.
theme-notice-missing = Parte balun hosi pájina ne’e seidauk tradús; parte sira-ne’e hakerek iha lian seluk. Parte seluk mak esbosu ne’ebé seidauk hetan revizaun hosi ema ida.
theme-notice-outdated = Pájina ne’e nia orijinál muda tiha ona hafoin tradusaun.
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
theme-issued = Loron publikasaun
theme-updated = Loron atualizasaun
theme-original-language = Orijinál nia lian
theme-conference-date = Loron Konferénsia nian

## Fatin

theme-address = Enderesu
theme-to-show = Atu hatudu ba kondutór

## Lista lian sira-nian

theme-in-preparation = iha preparasaun

## Pájina ne’ebé la iha, no hili lian

theme-not-found = Pájina ne’e la eziste
    .way = Ba pájina prinsipál
theme-choose = Hili lian ida
