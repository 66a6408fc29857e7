//! The same site as Eleventy's users write it: a Markdown file for each talk and language
//! with its facts on top, tables of words, Nunjucks, and a configuration that walks the
//! pages once.

use std::fmt::Write as _;
use std::path::Path;

use serde_json::{Map, Value, json};

use crate::folder::Folder;
use crate::language::{self, Language};
use crate::markdown::{body, chooser, head};
use crate::talk::{self, BY, Facts, PAGES, Text};

const CONFIGURATION: &str = include_str!("sites/eleventy/eleventy.config.mjs");
const LAYOUTS: [(&str, &str); 7] = [
    ("base.njk", include_str!("sites/eleventy/base.njk")),
    ("home.njk", include_str!("sites/eleventy/home.njk")),
    ("section.njk", include_str!("sites/eleventy/section.njk")),
    ("page.njk", include_str!("sites/eleventy/page.njk")),
    ("talk.njk", include_str!("sites/eleventy/talk.njk")),
    ("atom.njk", include_str!("sites/eleventy/atom.njk")),
    ("sitemap.njk", include_str!("sites/eleventy/sitemap.njk")),
];
const SITEMAPS: &str = include_str!("sites/eleventy/sitemaps.njk");
const ROBOTS: &str = "User-agent: *\nAllow: /\n\
                      Sitemap: https://conference.example/sitemap.xml\n";

/// Makes a site of so many talks.
pub(crate) fn make(path: &Path, talks: usize) -> Result<(), String> {
    let folder = Folder::new(path)?;
    for below in ["static", "layouts", "content"] {
        folder.below(below)?;
    }
    let languages = language::all();
    folder.write("eleventy.config.mjs", CONFIGURATION)?;
    folder.write("navigation.json", &json!(PAGES).to_string())?;
    let known = languages.iter().map(|language| {
        let (folder, name) = (language.folder(), language.text("name"));
        json!({ "code": language.tag, "folder": folder, "name": name })
    });
    folder.write("languages.json", &known.collect::<Value>().to_string())?;
    let words = languages.iter().map(|language| (language.tag, words(language)));
    folder.write("words.json", &words.collect::<Value>().to_string())?;
    folder.write("static/style.css", include_str!("sites/style.css"))?;
    folder.write("static/robots.txt", ROBOTS)?;
    folder.write("static/index.html", &chooser(&languages, ""))?;
    folder.write("static/404.html", &chooser(&languages, "<h1>404</h1>\n"))?;
    for (name, text) in LAYOUTS {
        folder.write(&format!("layouts/{name}"), text)?;
    }
    folder.write("content/sitemap.njk", SITEMAPS)?;
    for language in &languages {
        frame(&folder, language)?;
        for number in 1..=talks {
            let facts = Facts::of(number, talks);
            let text = talk_page(&talk::talk(number, language), &facts, language);
            let path =
                format!("content/{}/talks/{}.md", language.folder(), talk::name(number));
            folder.write(&path, &text)?;
        }
    }
    Ok(())
}

/// What a language has beside talks.
fn frame(folder: &Folder, language: &Language) -> Result<(), String> {
    let below = language.folder();
    let content = format!("content/{below}");
    folder.below(&format!("{content}/talks"))?;
    // Data of a folder hold for all pages below it.
    let own = json!({ "code": language.tag, "folder": below, "layout": "page.njk" });
    folder.write(&format!("{content}/{below}.json"), &own.to_string())?;
    let own = json!({ "layout": "talk.njk" });
    folder.write(&format!("{content}/talks/talks.json"), &own.to_string())?;
    let home = page(&talk::other("home", language), "layout: home.njk\n", language);
    folder.write(&format!("{content}/index.md"), &home)?;
    for name in PAGES {
        let page = page(&talk::other(name, language), "", language);
        folder.write(&format!("{content}/{name}.md"), &page)?;
    }
    let mut list = head(&talk::other("talks", language), "order", 0);
    let _ = write!(
        list,
        "layout: section.njk\npagination:\n  data: collections.talks-{below}\n  size: {BY}\n\
         permalink: \"/{below}/talks/{{% if pagination.pageNumber > 0 %}}page/\
         {{{{ pagination.pageNumber + 1 }}}}/{{% endif %}}index.html\"\n\
         eleventyExcludeFromCollections: true\n---\n"
    );
    folder.write(&format!("{content}/talks/index.njk"), &list)?;
    for name in ["atom", "sitemap"] {
        let list = format!(
            "---\nlayout: {name}.njk\npermalink: /{below}/{name}.xml\n\
             eleventyExcludeFromCollections: true\n---\n"
        );
        folder.write(&format!("{content}/{name}.njk"), &list)?;
    }
    Ok(())
}

/// The words of the frame, and what is said of the list of talks.
fn words(language: &Language) -> Map<String, Value> {
    let mut words: Map<_, _> =
        language.frame().map(|(name, text)| (name.to_owned(), text.into())).collect();
    words.insert("site".into(), language.text("conference").into());
    words.insert("day".into(), language.text("day").into());
    let talks = talk::other("talks", language);
    words.insert("talks-description".into(), talks.description.into());
    words
}

/// A talk: its facts, which are wanted again in each language, and its text.
fn talk_page(text: &Text, facts: &Facts, language: &Language) -> String {
    let day = facts.iso_day();
    let Facts { number, hall, kind, track, seats, people, .. } = facts;
    let mut file = head(text, "order", *number);
    // With a date, Eleventy asks the disk for none.
    let _ = write!(
        file,
        "date: {day}\nnews: {}\nday: \"{day}\"\nhall: {hall}\nkind: {kind}\ntrack: {track}\n\
         seats: {seats}\npeople: {people}\nrelated:\n",
        facts.is_news
    );
    for related in facts.related {
        let _ = writeln!(file, "  - {}", talk::name(related));
    }
    file.push_str("---\n");
    body(text, Some(facts), language, &mut file);
    file
}

/// Another page, with more lines on top.
fn page(text: &Text, more: &str, language: &Language) -> String {
    let mut file = head(text, "order", 0);
    file.push_str(more);
    file.push_str("---\n");
    body(text, None, language, &mut file);
    file
}
