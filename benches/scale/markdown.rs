//! Texts as editors of Markdown write them, with days and numbers typed out, for the
//! generators that have no messages.

use std::fmt::Write as _;

use crate::folder::fold;
use crate::language::Language;
use crate::talk::{self, Block, Facts, Piece, Text};

/// How a file starts: its title, description and place in the order of pages.
pub(crate) fn head(text: &Text, order: &str, place: usize) -> String {
    let Text { title, description, .. } = text;
    let mut file = format!("---\ntitle: \"{title}\"\ndescription: \"{description}\"\n");
    if place > 0 {
        let _ = writeln!(file, "{order}: {place}");
    }
    file
}

/// The body of a page, with a talk's facts if it is one.
pub(crate) fn body(
    text: &Text,
    facts: Option<&Facts>,
    language: &Language,
    file: &mut String,
) {
    for block in &text.body {
        file.push('\n');
        match block {
            Block::Heading(name, text) => {
                let _ = writeln!(file, "## {text} {{#{name}}}");
            }
            Block::List(_, items) => {
                for (_, text) in items {
                    let _ = writeln!(file, "- {text}");
                }
            }
            Block::Paragraph(_, pieces) => {
                let text = paragraph(pieces, facts, language);
                let _ = writeln!(file, "{}", fold(&text, "", language.folds()));
            }
        }
    }
}

/// A paragraph with links that nothing checks, which is the fastest way.
fn paragraph(pieces: &[Piece], facts: Option<&Facts>, language: &Language) -> String {
    let of = |say: fn(&Facts, &Language) -> String| {
        facts.map(|facts| say(facts, language)).unwrap_or_default()
    };
    let written = pieces.iter().map(|piece| match piece {
        Piece::Words(words) => words.clone(),
        Piece::Day => of(|facts, language| language.day(facts.day)),
        Piece::People => of(|facts, language| language.thousands(facts.people)),
        Piece::Conference => language.text("conference").into(),
        Piece::Link(words) => {
            let to = facts.map(|facts| talk::name(facts.linked)).unwrap_or_default();
            format!("[{words}](../{to}/)")
        }
    });
    written.collect::<Vec<_>>().join(language.gap())
}

/// The page that speaks all languages: where one is chosen, and where there is none. It has
/// no language, so its authors write a file.
pub(crate) fn chooser(languages: &[Language], heading: &str) -> String {
    let site = languages.first().map_or("", |language| language.text("conference"));
    let mut page = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <title>{site}</title>\n</head>\n<body>\n<main>\n{heading}<ul>\n"
    );
    for language in languages {
        let (tag, name) = (language.tag, language.text("conference"));
        let href = language.folder();
        let _ = writeln!(
            page,
            "<li lang=\"{tag}\"><a href=\"/{href}/\" hreflang=\"{tag}\">{name}</a></li>"
        );
    }
    page.push_str("</ul>\n</main>\n</body>\n</html>\n");
    page
}
