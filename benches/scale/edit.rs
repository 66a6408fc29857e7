//! What somebody changes: one word of one file, saved as editors do it, by a rename.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use crate::http::now;
use crate::server::Generator;
use crate::talk;

/// The language that is edited.
const LANGUAGE: &str = "th";
/// No talk has as many seats as the first edit gives.
const SEATS: usize = 201;
/// Figures with more digits than three have signs between them.
const SEATS_END: usize = 1000;
/// A place in the order behind all others.
const LAST: usize = 10_000_000;

/// What is edited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A message of a body: a paragraph in one language.
    Message,
    /// The title of a page in one language.
    Title,
    /// A word in the template of all talks.
    Template,
    /// A fact of a page. For Hugo only in the file of one language, which is less work.
    Fact,
    /// The place of a page in its section: the last, and back in the middle, in turn.
    Order,
}

/// The kinds that are measured from save to served.
pub(crate) const KINDS: [Kind; 4] =
    [Kind::Message, Kind::Title, Kind::Template, Kind::Fact];

/// A file that is edited again and again. It becomes what it was with the end of this.
pub(crate) struct Edited {
    kind: Kind,
    path: PathBuf,
    text: String,
    /// What an editor edits.
    before: String,
    /// The address of the page that shows the edit.
    pub(crate) page: String,
}

impl Kind {
    /// Its name, as a command line has it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Message => "message",
            Self::Title => "title",
            Self::Template => "template",
            Self::Fact => "fact",
            Self::Order => "order",
        }
    }
}

impl Edited {
    /// The file that such an edit changes, of a site of so many talks.
    pub(crate) fn of(
        kind: Kind,
        generator: Generator,
        site: &Path,
        talks: usize,
    ) -> Result<Self, String> {
        let name = talk::name(talks.div_ceil(2));
        let path = match (generator, kind) {
            (Generator::Plenary, Kind::Template) => "themes/bench/templates/talk.html",
            (Generator::Hugo, Kind::Template) => "layouts/talks/page.html",
            (Generator::Plenary, Kind::Fact | Kind::Order) => {
                &format!("content/talks/{name}.yaml")
            }
            (Generator::Plenary, _) => &format!("i18n/{LANGUAGE}/talks/{name}.ftl"),
            (Generator::Hugo, _) => &format!("content/{LANGUAGE}/talks/{name}.md"),
        };
        let path = site.join(path);
        let text = fs::read_to_string(&path);
        let text = text.map_err(|error| format!("{}: {error}", path.display()))?;
        let line = |start: &str| text.lines().find(|line| line.starts_with(start));
        let before = match (kind, generator) {
            (Kind::Message, _) => text.lines().last(),
            (Kind::Title, Generator::Plenary) => line("talks--"),
            (Kind::Title, Generator::Hugo) => line("title: "),
            (Kind::Template, _) => Some("edition-1"),
            (Kind::Fact, _) => line("  seats: "),
            (Kind::Order, Generator::Plenary) => line("order: "),
            (Kind::Order, Generator::Hugo) => line("weight: "),
        };
        let before = before.unwrap_or_default().to_owned();
        let page = format!("/{LANGUAGE}/talks/{name}/");
        Ok(Self { kind, path, text, before, page })
    }

    /// Saves the edit of that number, counted from 0: what the page then shows, and when
    /// the file was there.
    pub(crate) fn save(&self, number: usize) -> Result<(String, Instant), String> {
        let Self { kind, text, before, .. } = self;
        let edit = format!("edit-{number:05}");
        let (after, shows) = match kind {
            Kind::Message => (format!("{before} {edit}"), edit),
            Kind::Title => match before.strip_suffix('"') {
                Some(open) => (format!("{open} {edit}\""), format!("{edit}</h1>")),
                None => (format!("{before} {edit}"), format!("{edit}</h1>")),
            },
            Kind::Template => (edit.clone(), edit),
            Kind::Fact => {
                let seats = SEATS + number % (SEATS_END - SEATS);
                (format!("  seats: {seats}"), format!(">{seats}</dd>"))
            }
            Kind::Order if number.is_multiple_of(2) => {
                let (name, _) = before.split_once(':').unwrap_or_default();
                (format!("{name}: {LAST}"), String::new())
            }
            Kind::Order => (before.clone(), String::new()),
        };
        let at = text.rfind(before.as_str()).filter(|_| !before.is_empty());
        let at = at.ok_or_else(|| format!("{}: nothing to edit", self.path.display()))?;
        let (start, end) = (&text[..at], &text[at + before.len()..]);
        Ok((shows, self.put(&format!("{start}{after}{end}"))?))
    }

    /// Writes a file beside and renames it; the time when the rename had returned.
    fn put(&self, text: &str) -> Result<Instant, String> {
        let told = |error| format!("{}: {error}", self.path.display());
        let mut beside = self.path.clone().into_os_string();
        beside.push("~");
        fs::write(&beside, text).map_err(told)?;
        fs::rename(&beside, &self.path).map_err(told)?;
        Ok(now())
    }
}

impl Drop for Edited {
    fn drop(&mut self) {
        // The site is no one's but the benchmark's; it can be made again.
        let _ = self.put(&self.text);
    }
}
