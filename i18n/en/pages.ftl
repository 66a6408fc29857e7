### Pages that stand directly under the home of a language.

## About the Conference

pages--about = About the Conference
    .description =
        What the { -conference } was, where and when it met, what its theme means, and
        who took part.
# Variables: $day (date): the day of the Conference.
# Link: "venue" is the page of the place.
pages--about--lead =
    The { -conference } brought migration officials together for one day,
    { DATETIME($day, dateStyle: "long") }, in
    <a data-l10n-name="venue">{ -lianyungang }</a>, { -jiangsu }. The Government of the
    { -state-cn } was the host, and the { -national-immigration-administration }
    organised the meeting.
pages--about--theme = The theme
pages--about--theme-text = { event.theme }
pages--about--theme-meaning =
    The theme has three parts: what neighbours go through together, in good times and in
    bad; development that integrates the region; and the work on regional migration
    governance, which goes on.
pages--about--participants = Who took part
# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
# Links: "delegations" and "organisations" are the lists of those who came.
pages--about--came =
    { $countries ->
        [one] There was <a data-l10n-name="delegations">one delegation</a>
       *[other] There were <a data-l10n-name="delegations">{ $countries } delegations</a>
    }, { $organisations ->
        [one] and officials of <a data-l10n-name="organisations">one organisation</a> took part as well.
       *[other] and officials of <a data-l10n-name="organisations">{ $organisations } organisations</a> took part as well.
    }
# Link: "outcome" is the document about the results.
pages--about--outcome =
    What they discussed and proposed is in the
    <a data-l10n-name="outcome">outcome of { -conference-short }</a>.
pages--about--site = About this site
# Link: "languages" is the page that says which country works in which language.
pages--about--site-languages =
    The site is meant for every delegation in its own
    <a data-l10n-name="languages">working languages</a>. English is the language that the
    others are translated from.
pages--about--site-translations =
    A translation that nobody has reviewed yet says so at the top of its page.

## Which country works in which language

pages--languages = Languages
    .description =
        The working languages of the delegations and organisations at the
        { -conference }, and the languages of this site.
pages--languages--lead =
    The languages of this site are the working languages of those who took part. Their
    order follows that of the delegations.
pages--languages--translations =
    The list of languages at the top of each page leads to the same page in another one.

## Accessibility

pages--accessibility = Accessibility
    .description =
        What this site does so that everyone can read it, and what is not good enough yet.
pages--accessibility--lead =
    Everyone should be able to read this site: with a keyboard, with a screen reader, on a
    small telephone, on paper. It is built to meet the Web Content Accessibility
    Guidelines (WCAG) 2.2 at level AA.
pages--accessibility--done = What the site does
pages--accessibility--measures--structure =
    Pages have one main heading, headings in order, named regions, and a link that skips to
    the content.
pages--accessibility--measures--keyboard =
    Everything can be reached and used with a keyboard, and the focus is always visible.
pages--accessibility--measures--reflow =
    Text can be enlarged to four times its size, and pages fit a screen that is 320 pixels
    wide.
pages--accessibility--measures--colour =
    Contrast is sufficient in the light and in the dark appearance, and colour alone never
    carries a meaning.
pages--accessibility--measures--language =
    Every page says which language it is in, and so does every passage in another language,
    so that a screen reader can pronounce it.
pages--accessibility--measures--still =
    Nothing moves, flashes or plays by itself.
pages--accessibility--measures--script =
    Every page works without scripts.
pages--accessibility--measures--privacy =
    The site sets no cookies and loads nothing from other sites.
pages--accessibility--limits = What is not good enough yet
pages--accessibility--known--drafts =
    Translations are drafts until a person has reviewed them. Each such page says so.
pages--accessibility--known--reading =
    Not every language has a voice in every screen reader.
pages--accessibility--print = On paper
pages--accessibility--printing =
    Pages print in black on white, without the navigation, and with their address at the
    end.
