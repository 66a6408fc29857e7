//! Whole sites as text, and what their messages say.
//!
//! Unknown here: the inside of the resolver; these tests see what a caller sees.

mod fallback;
mod load;
mod markup;
mod oracle;
mod prints;
mod pseudo;
mod quick;
mod resolve;
mod states;
mod update;

use super::{Args, Bundles, Formatted, argument, load as load_bundles};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::mark::{Mark, Piece, pieces};
use crate::model::{
    Fact, Languages, Locale, LocaleSetting, MessageRef, Name, SourcePath, Span,
};
use crate::source::Files;

/// A site's messages, and what was told while they were loaded.
struct Site {
    bundles: Bundles,
    files: Files,
    told: Vec<Diagnostic>,
}

fn locale(tag: &str) -> Locale {
    Locale::new(tag).expect("a canonical tag")
}

/// A site of these locales; the first is the reference. `tet > pt en` falls back to `pt`
/// and `en`, and `th = th-u-ca-gregory` has the data of that tag.
fn site(locales: &[&str], files: &[(&str, &str)]) -> Site {
    let because = Span::file(&SourcePath::new("content/site.yaml").expect("a path"));
    let mut wanted: Vec<LocaleSetting> = locales
        .iter()
        .map(|line| {
            let (line, fallback) = line.split_once(" > ").unwrap_or((line, ""));
            let (tag, data) = line.split_once(" = ").unwrap_or((line, ""));
            LocaleSetting {
                locale: locale(tag),
                data: (!data.is_empty()).then(|| data.parse().expect("a tag")),
                fallback: fallback.split_whitespace().map(locale).collect(),
                name: None,
                because: because.clone(),
            }
        })
        .collect();
    let reference = wanted[0].locale.clone();
    wanted.sort_by(|a, b| a.locale.cmp(&b.locale));
    let files = Files::in_memory(files.iter().copied());
    let mut diagnostics = Diagnostics::new();
    let theme = Name::new("plain").expect("a name");
    let languages = Languages { reference, wanted };
    let bundles = load_bundles(&files, &languages, &theme, &mut diagnostics);
    Site { bundles, files, told: diagnostics.sorted() }
}

/// A site of English alone, its messages in one file.
fn english(messages: &str) -> Site {
    site(&["en"], &[("i18n/en/a.ftl", messages)])
}

fn args(given: &[(&str, Fact)]) -> Args<'static> {
    let mut args = Args::new();
    for (name, fact) in given {
        args.set((*name).to_owned(), argument(fact).expect("an argument"));
    }
    args
}

fn word(text: &str) -> Fact {
    Fact::Word(text.into())
}

impl Site {
    fn format(&self, tag: &str, message: &str, given: &[(&str, Fact)]) -> Formatted {
        let message = MessageRef::parse(message).expect("a reference");
        let links = |name: &str| (name == "venue").then_some(7);
        self.bundles
            .format(&locale(tag), &message, &args(given), &links)
            .expect("a message that some locale has")
    }

    /// The text, with its marks as people can read them; what is wrong behind it.
    fn say(&self, tag: &str, message: &str, given: &[(&str, Fact)]) -> String {
        let formatted = self.format(tag, message, given);
        let mut text = self.shown(&formatted.text);
        for finding in &formatted.findings {
            text.push_str(" !! ");
            text.push_str(&self.line(finding));
        }
        text
    }

    fn shown(&self, text: &str) -> String {
        let tag = |n: u16| self.bundles.locales()[usize::from(n)].to_string();
        let piece = |piece: Piece| match piece {
            Piece::Text(text) => text.to_owned(),
            Piece::Broken(_) => "BROKEN".to_owned(),
            Piece::Mark(Mark::Open(element)) => format!("⟨{}⟩", element.tag()),
            Piece::Mark(Mark::Close(element)) => format!("⟨/{}⟩", element.tag()),
            Piece::Mark(Mark::OpenNamed(number)) => format!("⟨a {number}⟩"),
            Piece::Mark(Mark::CloseNamed(number)) => format!("⟨/a {number}⟩"),
            Piece::Mark(Mark::Language(number)) => format!("[{}: ", tag(number)),
            Piece::Mark(Mark::EndLanguage(number)) => format!(" :{}]", tag(number)),
        };
        pieces(text).map(piece).collect()
    }

    /// A diagnostic in one line: code, place, what stands there, fact, help.
    fn line(&self, told: &Diagnostic) -> String {
        let place = told.span.as_ref().map_or(String::new(), |span| {
            let source = self.files.source(span.path.as_str());
            let text = source.map_or("", |source| &*source.text);
            let before = text.get(..span.start).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            let here = text.get(span.range()).unwrap_or("OUTSIDE");
            format!("{}:{line} `{here}`", span.path)
        });
        let help = told.help.as_deref().unwrap_or_default();
        format!("{} {place}: {} | {help}", told.code, told.message)
    }

    fn told(&self) -> Vec<String> {
        self.told.iter().map(|told| self.line(told)).collect()
    }
}
