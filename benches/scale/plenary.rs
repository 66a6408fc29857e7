//! The site as Plenary's users write it: facts in YAML, a file of messages for each talk
//! and language, templates of its own.

use std::fmt::Write as _;
use std::path::Path;

use crate::folder::{Folder, TIED, fold};
use crate::language::{self, Language};
use crate::talk::{self, BY, Block, Facts, PAGES, Piece, Text};

const TEMPLATES: [(&str, &str); 6] = [
    ("base.html", include_str!("sites/plenary/base.html")),
    ("index.html", include_str!("sites/plenary/index.html")),
    ("section.html", include_str!("sites/plenary/section.html")),
    ("page.html", include_str!("sites/plenary/page.html")),
    ("talk.html", include_str!("sites/plenary/talk.html")),
    ("menu.html", include_str!("sites/plenary/menu.html")),
];
/// How Tetum writes days and numbers, from this repository's own site.
const TETUM: &str = include_str!("../../i18n/tet/locale.ftl");
/// What each page of the menu has.
const BODY: &str = "body:\n  - paragraph: lead\n  - heading: more\n  - paragraph: rest\n";

/// Makes a site of so many talks.
pub(crate) fn make(path: &Path, talks: usize, minified: bool) -> Result<(), String> {
    let folder = Folder::new(path)?;
    for below in ["content/talks", "content/pages", "themes/bench/templates"] {
        folder.below(below)?;
    }
    folder.below("themes/bench/static")?;
    let languages = language::all();
    folder.write("content/site.yaml", &settings(&languages, minified))?;
    folder.write("content/_index.yaml", BODY)?;
    folder.write(
        "content/talks/_index.yaml",
        &format!(
            "sort_by: order\npaginate_by: {BY}\npage_template: talk.html\nfeed: true\n"
        ),
    )?;
    for (at, page) in PAGES.iter().enumerate() {
        let path = format!("content/pages/{page}.yaml");
        folder.write(&path, &format!("order: {}\n{BODY}", at + 1))?;
    }
    folder.write("themes/bench/theme.yaml", "extra: {}\n")?;
    folder.write("themes/bench/static/style.css", include_str!("sites/style.css"))?;
    for (name, text) in TEMPLATES {
        folder.write(&format!("themes/bench/templates/{name}"), text)?;
    }
    for language in &languages {
        frame(&folder, language)?;
    }
    for number in 1..=talks {
        let facts = Facts::of(number, talks);
        let name = talk::name(number);
        folder.write(&format!("content/talks/{name}.yaml"), &entry(&facts))?;
        for language in &languages {
            let id = format!("talks--{name}");
            let text = messages(&id, &talk::talk(number, language), language);
            let path = format!("i18n/{}/talks/{name}.ftl", language.tag);
            folder.write(&path, &text)?;
        }
    }
    Ok(())
}

fn settings(languages: &[Language], minified: bool) -> String {
    let mut text = String::from(
        "base_url: https://conference.example/\ntheme: bench\nreference_locale: en\n",
    );
    if minified {
        text.push_str("minify_html: true\n");
    }
    text.push_str(
        "event:\n  start: 2025-09-01\n  end: 2025-09-28\n  time_zone: Asia/Bangkok\n",
    );
    text.push_str("navigation:\n  - talks/_index\n");
    for page in PAGES {
        let _ = writeln!(text, "  - pages/{page}");
    }
    let tags: Vec<&str> = languages.iter().map(|language| language.tag).collect();
    let _ = writeln!(text, "extra_locales: [{}]\nlocales:", tags.join(", "));
    for language in languages {
        let data = match language.tag {
            "en" => ", data: en-GB",
            "my" => ", data: my-u-nu-latn",
            "pt" => ", data: pt-PT",
            "th" => ", data: th-u-ca-gregory",
            _ => "",
        };
        let name = language.text("name");
        let _ = writeln!(text, "  {}: {{ name: {name}{data} }}", language.tag);
    }
    text
}

/// The messages that are no talk's: of the site, of the theme, of the pages of the menu.
fn frame(folder: &Folder, language: &Language) -> Result<(), String> {
    let tag = language.tag;
    folder.below(&format!("i18n/{tag}/talks"))?;
    folder.below(&format!("themes/bench/i18n/{tag}"))?;
    let mut theme = String::new();
    for (name, text) in language.frame() {
        let text = text.replace("{n}", "{ $n }").replace("{t}", "{ $t }");
        if text.contains("$t") {
            theme.push_str("# Variables: $n, $t (number).\n");
        } else if text.contains("$n") {
            theme.push_str("# Variable: $n (number).\n");
        }
        let _ = writeln!(theme, "theme-{name} = {text}");
    }
    folder.write(&format!("themes/bench/i18n/{tag}/theme.ftl"), &theme)?;
    let mut site = format!("-conference = {}\n", language.text("conference"));
    site.push_str("site = { -conference }\n");
    site.push_str(&messages("home", &talk::other("home", language), language));
    let talks = talk::other("talks", language);
    let description = &talks.description;
    let _ = writeln!(site, "talks = {}\n    .description = {description}", talks.title);
    folder.write(&format!("i18n/{tag}/site.ftl"), &site)?;
    let mut pages = String::new();
    for page in PAGES {
        let id = format!("pages--{page}");
        pages.push_str(&messages(&id, &talk::other(page, language), language));
    }
    folder.write(&format!("i18n/{tag}/pages.ftl"), &pages)?;
    if tag == "tet" {
        folder.write("i18n/tet/locale.ftl", TETUM)?;
    }
    Ok(())
}

/// A talk's facts.
fn entry(facts: &Facts) -> String {
    let mut text = format!("order: {}\n", facts.number);
    let day = facts.iso_day();
    if facts.is_news {
        let _ = writeln!(text, "date: {day}");
    }
    let Facts { hall, kind, track, seats, people, .. } = facts;
    let _ = writeln!(
        text,
        "extra:\n  day: {day}\n  hall: {hall}\n  kind: {kind}\n  track: {track}\n  \
         seats: {seats}\n  people: {people}\n  related:"
    );
    for related in facts.related {
        let _ = writeln!(text, "    - talks/{}", talk::name(related));
    }
    let linked = talk::name(facts.linked);
    let _ = write!(
        text,
        "body:\n  - heading: overview\n  - paragraph: opening\n    \
         with: {{ day: {day}, people: page.extra.people }}\n  - paragraph: setting\n  \
         - heading: matters\n  - paragraph: view\n  - list: points\n    \
         items: [first, second, third, fourth]\n  - heading: outlook\n  \
         - paragraph: see\n    links: {{ other: talks/{linked} }}\n  \
         - paragraph: closing\n"
    );
    text
}

/// A page's messages.
fn messages(id: &str, text: &Text, language: &Language) -> String {
    let folded = |text: &str, indent: &str| fold(text, indent, language.folds());
    let mut file = format!("{id} = {}\n", text.title);
    let description = folded(&text.description, "        ");
    let _ = writeln!(file, "    .description =\n        {description}");
    for block in &text.body {
        match block {
            Block::Heading(name, text) => {
                let _ = writeln!(file, "{id}--{name} = {text}");
            }
            Block::List(name, items) => {
                for (item, text) in items {
                    let _ = writeln!(file, "{id}--{name}--{item} = {text}");
                }
            }
            Block::Paragraph(name, pieces) => {
                file.push_str(variables(pieces));
                let text = folded(&paragraph(pieces, language), "    ");
                let _ = writeln!(file, "{id}--{name} =\n    {text}");
            }
        }
    }
    file
}

/// What a translator is told about a paragraph.
fn variables(pieces: &[Piece]) -> &'static str {
    let has = |wanted: fn(&Piece) -> bool| pieces.iter().any(wanted);
    if has(|piece| matches!(piece, Piece::Day)) {
        "# Variables: $day (date), $people (number).\n"
    } else if has(|piece| matches!(piece, Piece::Link(_))) {
        "# Link \"other\": another talk.\n"
    } else {
        ""
    }
}

fn paragraph(pieces: &[Piece], language: &Language) -> String {
    let written = pieces.iter().map(|piece| match piece {
        Piece::Words(words) => words.clone(),
        Piece::Day => tied("{ DATETIME($day, dateStyle: \"long\") }"),
        Piece::People => tied("{ NUMBER($people) }"),
        Piece::Conference => tied("{ -conference }"),
        Piece::Link(words) => {
            format!("{}{words}</a>", tied("<a data-l10n-name=\"other\">"))
        }
    });
    written.collect::<Vec<_>>().join(language.gap())
}

/// A part of a message at whose spaces no line is folded.
fn tied(text: &str) -> String {
    text.replace(' ', &TIED.to_string())
}
