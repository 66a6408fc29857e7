### The theme's own words. A site may say them differently: a message of the same name in
### the site's i18n/ folder wins.

## The frame of every page

theme-skip = Skip to the content
theme-menu = Menu
theme-sections = Sections
theme-languages = Languages
theme-foot = Foot of the page
# Variable: $code (word): a language tag. Gives the name of the language.
theme-language = { LANGUAGE($code) }
# Stands beside a language's name when its page is an unreviewed translation.
theme-draft = draft
# Stands beside a language's name when parts of its page are not translated.
theme-partial = in part
# Stands beside a language's name when the original has changed since.
theme-outdated = out of date
theme-page-address = Address of this page

## The notice on top of a translation

theme-notice = About this translation
theme-notice-draft = This translation is a draft. Nobody has reviewed it yet.
theme-notice-missing = Parts of this page are not translated yet and stand in another language. The rest is a draft that nobody has reviewed yet.
theme-notice-outdated = The original of this page has changed since it was translated.
# Variable: $code (word): the tag of the language that the page is translated from.
theme-original = Read the original ({ LANGUAGE($code) })

## The home page

theme-theme = Theme
theme-working-languages = Working languages
theme-came-out = What came out

## Lists

theme-previous = Previous
theme-next = Next
# Variables: $number (number): this page of a long list. $total (number): all its pages.
theme-page-of = Page { $number } of { $total }

## A delegation, an organisation

theme-formal-name = Formal name
theme-own-name = Own name
theme-role = Role
theme-role-host = Host
theme-role-member = Participant
theme-role-observer = Observer

## A document

theme-contents = Contents
theme-issued = Issued
theme-updated = Updated
theme-original-language = Language of the original
theme-conference-date = Date of the Conference

## A venue

theme-address = Address
theme-to-show = To show to a driver

## The list of languages

theme-in-preparation = in preparation

## The page for an address that does not exist, and the choice of a language

theme-not-found = This page does not exist
    .way = To the home page
theme-choose = Choose a language
