//! What there is to say: the facts of each talk, and its texts in each language. Both
//! sites are written from this.

use crate::language::Language;
use crate::random::Random;

/// The pages of the menu beside the list of talks.
pub(crate) const PAGES: [&str; 9] = [
    "about",
    "programme",
    "venue",
    "travel",
    "visas",
    "press",
    "contact",
    "accessibility",
    "languages",
];
/// How many talks a page of the list has.
pub(crate) const BY: usize = 50;
/// How many talks stand in the feeds: those with a date.
const IN_FEED: usize = 50;
const KINDS: [&str; 4] = ["panel", "lecture", "workshop", "dialogue"];
const TRACKS: [&str; 4] = ["law", "data", "health", "borders"];
/// Rows of chance, one for each purpose.
const FACTS: usize = 1;
const TEXTS: usize = 2;
const OTHERS: usize = 3;

/// The facts of a talk, the same in all languages.
pub(crate) struct Facts {
    /// Its number, from 1; also its order.
    pub(crate) number: usize,
    /// The day of September 2025.
    pub(crate) day: usize,
    /// The number of the hall.
    pub(crate) hall: usize,
    /// What kind of talk it is.
    pub(crate) kind: &'static str,
    /// Its subject.
    pub(crate) track: &'static str,
    /// How many seats there are, less than 200.
    pub(crate) seats: usize,
    /// How many people it is about, four digits.
    pub(crate) people: usize,
    /// Other talks.
    pub(crate) related: [usize; 3],
    /// The talk that its text links to.
    pub(crate) linked: usize,
    /// Whether it stands in the feed.
    pub(crate) is_news: bool,
}

/// The texts of a page in one language.
pub(crate) struct Text {
    pub(crate) title: String,
    pub(crate) description: String,
    pub(crate) body: Vec<Block>,
}

/// A block of a body, with its name.
pub(crate) enum Block {
    Heading(&'static str, String),
    Paragraph(&'static str, Vec<Piece>),
    List(&'static str, Vec<(&'static str, String)>),
}

/// A part of a paragraph.
#[derive(Clone)]
pub(crate) enum Piece {
    Words(String),
    /// The talk's day.
    Day,
    /// How many people it is about.
    People,
    /// The conference's name, a term.
    Conference,
    /// A link to another talk.
    Link(String),
}

impl Facts {
    /// The facts of a talk among so many.
    pub(crate) fn of(number: usize, all: usize) -> Self {
        let random = &mut Random::of(&[FACTS, number]);
        let day = 1 + random.below(28);
        let hall = 1 + random.below(6);
        let kind = random.one(&KINDS);
        let track = random.one(&TRACKS);
        let seats = 20 + random.below(160);
        let people = 1000 + random.below(9000);
        let mut other = || 1 + random.below(all);
        let related = [other(), other(), other()];
        let linked = other();
        let is_news = number + IN_FEED > all;
        Self { number, day, hall, kind, track, seats, people, related, linked, is_news }
    }

    /// The day as machines write it.
    pub(crate) fn iso_day(&self) -> String {
        format!("2025-09-{:02}", self.day)
    }
}

/// The name of a talk's files and address.
pub(crate) fn name(number: usize) -> String {
    format!("talk-{number:05}")
}

/// The texts of a talk, about 300 words.
pub(crate) fn talk(number: usize, language: &Language) -> Text {
    let random = &mut Random::of(&[TEXTS, number, language.number]);
    let title = language.words(random, 4);
    let description = language.sentences(random, 12, true);
    let mut says = Speaker { random, language };
    let body = vec![
        Block::Heading("overview", says.words(3)),
        Block::Paragraph(
            "opening",
            vec![says.some(18), Piece::Day, says.some(14), Piece::People, says.last(16)],
        ),
        Block::Paragraph("setting", vec![says.last(46)]),
        Block::Heading("matters", says.words(3)),
        Block::Paragraph("view", vec![says.some(20), Piece::Conference, says.last(24)]),
        Block::List(
            "points",
            ["first", "second", "third", "fourth"].map(|it| (it, says.words(8))).into(),
        ),
        Block::Heading("outlook", says.words(3)),
        Block::Paragraph(
            "see",
            vec![says.some(22), Piece::Link(says.words(3)), says.last(18)],
        ),
        Block::Paragraph("closing", vec![says.last(50)]),
    ];
    Text { title, description, body }
}

/// The texts of another page: of the menu, of the list, of the home.
pub(crate) fn other(name: &str, language: &Language) -> Text {
    let at = name.bytes().fold(0, |sum, byte| (sum * 31 + usize::from(byte)) % 65_521);
    let random = &mut Random::of(&[OTHERS, at, language.number]);
    let title = match name {
        "home" => language.text("conference"),
        name => language.text(name),
    };
    let description = language.sentences(random, 12, true);
    let mut says = Speaker { random, language };
    let body = vec![
        Block::Paragraph("lead", vec![says.last(40)]),
        Block::Heading("more", says.words(3)),
        Block::Paragraph("rest", vec![says.last(60)]),
    ];
    Text { title: title.into(), description, body }
}

struct Speaker<'a> {
    random: &'a mut Random,
    language: &'a Language,
}

impl Speaker<'_> {
    fn words(&mut self, count: usize) -> String {
        self.language.words(self.random, count)
    }

    fn some(&mut self, count: usize) -> Piece {
        Piece::Words(self.language.sentences(self.random, count, false))
    }

    fn last(&mut self, count: usize) -> Piece {
        Piece::Words(self.language.sentences(self.random, count, true))
    }
}
