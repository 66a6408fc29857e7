### What the preview says: the panel in a page, and the front desk.

## What was found

error = Error
warning = Warning
errors = Errors
warnings = Warnings
count-errors = { $errors ->
    [one] { $errors } error
   *[other] { $errors } errors
}
count-warnings = { $warnings ->
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}
count-both = { count-errors }, { count-warnings }
count-nothing = Nothing to mend
finding-here = this page
# Variables: $pages (number): how many pages have it; two or more.
finding-pages = { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
}
finding-also = See also
# Before a command for the terminal.
finding-explain = Explained by
open-editor = Open in the editor
# Variables: $more (number): how many findings are not listed here.
findings-more = { $more ->
    [one] and { $more } more
   *[other] and { $more } more
}
findings-more-desk = { findings-more }, at the front desk

## How far a page is

state-missing = text missing
state-outdated = outdated
state-draft = draft
state-translated = translated
state-reviewed = reviewed
state-original = original
no-page = no page

## The panel

preview = Preview
preview-lost = The preview has stopped. This page follows again when it is back.
preview-languages = This page in other languages
languages = Languages
pseudo = Trial languages
pseudo-accented = accented, 30 % longer
pseudo-mirrored = right to left
desk = Front desk

## The front desk

# Variables: $looked (number), $of (number): pages the sweep has rendered, and all.
desk-looked = { $of ->
    [one] { $looked } of { $of } page looked at
   *[other] { $looked } of { $of } pages looked at
}
desk-looked-all = { $of ->
    [one] { $of } page looked at: all there is
   *[other] All { $of } pages looked at
}
# Variables: $number (number), alone in a cell.
number = { $number }
desk-language = Language
desk-pages = Pages
desk-missing = Missing
desk-outdated = Outdated
desk-draft = Draft
desk-findings = Findings
# Variables: $pages (number).
desk-list = { $pages ->
    [one] List { $pages } page
   *[other] List { $pages } pages
}
search-label = Title or address
search = Search
search-all = Show all
# Variables: $query (text): what was searched for.
search-none = No page matches “{ $query }”.
pages-none = There are no pages yet.
# Variables: $first, $last, $all (numbers).
pages-range = { $first }–{ $last } of { $all }
previous = Previous
next = Next
words-language = Language of the preview

## In the place of a page

notice-no-site = There is no site to show yet
    .help = The panel says what is wrong with its files. This page becomes the site as soon as that is mended.
notice-no-page = This page cannot be shown
    .help = The panel says what is wrong with it. It appears here as soon as that is mended.
notice-not-found = There is no page here
    .help = The front desk lists all pages. Should one appear at this address, it is shown.
