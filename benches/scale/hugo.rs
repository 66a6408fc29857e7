//! The same site as Hugo's users write it: a Markdown file for each talk and language
//! with its facts on top, tables of words, layouts.

use std::fmt::Write as _;
use std::path::Path;

use crate::folder::Folder;
use crate::language::{self, Language};
use crate::markdown::{body, chooser, head};
use crate::talk::{self, BY, Facts, PAGES, Text};

const LAYOUTS: [(&str, &str); 10] = [
    ("baseof.html", include_str!("sites/hugo/baseof.html")),
    ("_partials/menu.html", include_str!("sites/hugo/menu.html")),
    ("_partials/switch.html", include_str!("sites/hugo/switch.html")),
    ("home.html", include_str!("sites/hugo/home.html")),
    ("section.html", include_str!("sites/hugo/section.html")),
    ("page.html", include_str!("sites/hugo/page.html")),
    ("talks/page.html", include_str!("sites/hugo/talk.html")),
    ("home.atom.xml", include_str!("sites/hugo/home.atom.xml")),
    ("sitemap.xml", include_str!("sites/hugo/sitemap.xml")),
    ("robots.txt", include_str!("sites/hugo/robots.txt")),
];
const SETTINGS: &str = r#"baseURL = "https://conference.example/"
defaultContentLanguage = "en"
defaultContentLanguageInSubdir = true
disableDefaultLanguageRedirect = true
disableKinds = ["taxonomy", "term", "rss", "404"]
enableRobotsTXT = true
timeZone = "Asia/Bangkok"

[markup.goldmark.extensions.typographer]
disable = true

[outputs]
home = ["html", "atom"]
section = ["html"]

[mediaTypes."application/atom+xml"]
suffixes = ["xml"]

[outputFormats.atom]
mediaType = "application/atom+xml"
baseName = "atom"
"#;

/// Makes a site of so many talks.
pub(crate) fn make(path: &Path, talks: usize) -> Result<(), String> {
    let folder = Folder::new(path)?;
    for below in ["i18n", "static", "layouts/_partials", "layouts/talks"] {
        folder.below(below)?;
    }
    let languages = language::all();
    folder.write("hugo.toml", &settings(&languages))?;
    folder.write("static/style.css", include_str!("sites/style.css"))?;
    folder.write("static/index.html", &chooser(&languages, ""))?;
    folder.write("static/404.html", &chooser(&languages, "<h1>404</h1>\n"))?;
    for (name, text) in LAYOUTS {
        folder.write(&format!("layouts/{name}"), text)?;
    }
    for language in &languages {
        let content = format!("content/{}", language.tag);
        folder.below(&format!("{content}/talks"))?;
        let words = words(language);
        folder.write(&format!("i18n/{}.toml", language.folder()), &words)?;
        let home = page(&talk::other("home", language), 0, language);
        folder.write(&format!("{content}/_index.md"), &home)?;
        let mut list = talk::other("talks", language);
        list.body.clear();
        let list = page(&list, 0, language);
        folder.write(&format!("{content}/talks/_index.md"), &list)?;
        for (at, name) in PAGES.iter().enumerate() {
            let page = page(&talk::other(name, language), at + 1, language);
            folder.write(&format!("{content}/{name}.md"), &page)?;
        }
        for number in 1..=talks {
            let facts = Facts::of(number, talks);
            let text = talk::talk(number, language);
            let path = format!("{content}/talks/{}.md", talk::name(number));
            folder.write(&path, &talk_page(&text, &facts, language))?;
        }
    }
    Ok(())
}

fn settings(languages: &[Language]) -> String {
    let mut text = String::from(SETTINGS);
    let _ = writeln!(text, "\n[pagination]\npagerSize = {BY}\ndisableAliases = true");
    let pages: Vec<String> = PAGES.iter().map(|page| format!("\"/{page}\"")).collect();
    let _ = writeln!(text, "\n[params]\nnavigation = [\"/talks\", {}]", pages.join(", "));
    for (at, language) in languages.iter().enumerate() {
        let (tag, folder) = (language.tag, language.folder());
        let name = language.text("name");
        let _ = writeln!(
            text,
            "\n[languages.{folder}]\nlocale = \"{tag}\"\nlabel = \"{name}\"\n\
             weight = {}\ncontentDir = \"content/{tag}\"\n\n\
             [languages.{folder}.params]\ncode = \"{tag}\"\nname = \"{name}\"\n\
             day = \"{}\"",
            at + 1,
            layout_of_days(language)
        );
    }
    text
}

/// How Hugo is told to write a day: by the example of 2 January 2006.
fn layout_of_days(language: &Language) -> String {
    let month = language.text("month");
    let example = match month {
        "9" => "1",
        _ => "January",
    };
    let layout = language.text("day").replace("2025", "2006");
    layout.replace(month, example).replace("{d}", "2")
}

/// The words of the frame, in Hugo's form.
fn words(language: &Language) -> String {
    let mut text = format!("[site]\nother = \"{}\"\n", language.text("conference"));
    for (name, words) in language.frame() {
        let words = words.replace("{n}", "{{ .n }}").replace("{t}", "{{ .t }}");
        let _ = writeln!(text, "[{name}]\nother = \"{words}\"");
    }
    text
}

/// A talk: its facts, which Hugo wants again in each language, and its text.
fn talk_page(text: &Text, facts: &Facts, language: &Language) -> String {
    let day = facts.iso_day();
    let Facts { number, hall, kind, track, seats, people, .. } = facts;
    let mut file = head(text, "weight", *number);
    if facts.is_news {
        let _ = writeln!(file, "date: {day}");
    }
    let _ = write!(
        file,
        "params:\n  news: {}\n  day: {day}\n  hall: {hall}\n  kind: {kind}\n  \
         track: {track}\n  seats: {seats}\n  people: {people}\n  related:\n",
        facts.is_news
    );
    for related in facts.related {
        let _ = writeln!(file, "    - /talks/{}", talk::name(related));
    }
    file.push_str("---\n");
    body(text, Some(facts), language, &mut file);
    file
}

/// Another page.
fn page(text: &Text, weight: usize, language: &Language) -> String {
    let mut file = head(text, "weight", weight);
    file.push_str("---\n");
    body(text, None, language, &mut file);
    file
}
