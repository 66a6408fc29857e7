//! The 14 languages: their words, how their script joins words, how they write days and
//! numbers. One file each in `words/`.

use std::collections::BTreeMap;

use crate::random::Random;

/// Each language's tag and file, in the order in which both programs list them.
const FILES: [(&str, &str); 14] = [
    ("en", include_str!("words/en.txt")),
    ("fil", include_str!("words/fil.txt")),
    ("id", include_str!("words/id.txt")),
    ("km", include_str!("words/km.txt")),
    ("ko", include_str!("words/ko.txt")),
    ("lo", include_str!("words/lo.txt")),
    ("ms", include_str!("words/ms.txt")),
    ("my", include_str!("words/my.txt")),
    ("pt", include_str!("words/pt.txt")),
    ("ta", include_str!("words/ta.txt")),
    ("tet", include_str!("words/tet.txt")),
    ("th", include_str!("words/th.txt")),
    ("vi", include_str!("words/vi.txt")),
    ("zh-Hans", include_str!("words/zh-Hans.txt")),
];

/// How many words are said in one breath where a script has no spaces between words.
const BREATH: usize = 4;
/// How many words a sentence has.
const SENTENCE: usize = 11;

/// A language of the sites.
pub(crate) struct Language {
    /// Its BCP 47 tag.
    pub(crate) tag: &'static str,
    /// Its place in the list.
    pub(crate) number: usize,
    texts: BTreeMap<&'static str, &'static str>,
    words: Vec<&'static str>,
    joined: Joined,
}

/// How a script joins words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Joined {
    /// `border people`
    Spaces,
    /// Without a gap that is seen, but lines may break there (Khmer).
    ZeroWidth,
    /// Without a gap; a space where a reader would breathe (Thai, Lao, Burmese).
    Close,
    /// Without a gap; a comma where a reader would breathe (Chinese).
    Han,
}

/// All languages, sorted by tag.
pub(crate) fn all() -> Vec<Language> {
    let languages = FILES.iter().enumerate();
    languages.map(|(number, (tag, file))| Language::read(number, tag, file)).collect()
}

impl Language {
    fn read(number: usize, tag: &'static str, file: &'static str) -> Self {
        let lines = file.lines().filter_map(|line| line.split_once('='));
        let texts: BTreeMap<&str, &str> =
            lines.map(|(name, text)| (name.trim(), text.trim())).collect();
        let words = texts.get("words").copied().unwrap_or_default();
        let joined = match texts.get("joined") {
            Some(&"zero-width") => Joined::ZeroWidth,
            Some(&"close") => Joined::Close,
            Some(&"han") => Joined::Han,
            _ => Joined::Spaces,
        };
        Self { tag, number, words: words.split(", ").collect(), texts, joined }
    }

    /// The folder of its pages.
    pub(crate) fn folder(&self) -> String {
        self.tag.to_ascii_lowercase()
    }

    /// One of its texts.
    ///
    /// # Panics
    /// If its file has none of that name.
    pub(crate) fn text(&self, name: &str) -> &'static str {
        let text = self.texts.get(name);
        text.unwrap_or_else(|| panic!("words/{}.txt has no `{name}`", self.tag))
    }

    /// The texts of the frame of every page: all but what is used to make sentences.
    pub(crate) fn frame(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        const OTHERS: [&str; 6] = ["name", "joined", "stop", "thousands", "day", "words"];
        let texts = self.texts.iter().map(|(name, text)| (*name, *text));
        texts.filter(|(name, _)| !OTHERS.contains(name))
    }

    /// Some words without an end, the first with a capital where the script has them.
    pub(crate) fn words(&self, random: &mut Random, count: usize) -> String {
        let mut text = String::new();
        for at in 0..count {
            if at > 0 {
                text.push_str(self.between(at));
            }
            let word = random.one(&self.words);
            if at == 0 { text.push_str(&capital(word)) } else { text.push_str(word) }
        }
        text
    }

    /// Sentences of so many words in all. The last ends if `ends`.
    pub(crate) fn sentences(
        &self,
        random: &mut Random,
        count: usize,
        ends: bool,
    ) -> String {
        let mut text = String::new();
        let mut left = count;
        while left > 0 {
            let take = if left < SENTENCE + 4 { left } else { SENTENCE };
            left -= take;
            text.push_str(&self.words(random, take));
            if left > 0 {
                text.push_str(self.text("stop"));
                text.push_str(self.gap());
            } else if ends {
                text.push_str(self.text("stop"));
            }
        }
        text
    }

    /// What stands between a word and a number, a name or a sentence.
    pub(crate) fn gap(&self) -> &'static str {
        if self.joined == Joined::Han { "" } else { " " }
    }

    /// Whether lines may be broken at spaces without a difference for readers.
    pub(crate) fn folds(&self) -> bool {
        self.joined == Joined::Spaces
    }

    fn between(&self, at: usize) -> &'static str {
        let breath = at.is_multiple_of(BREATH);
        match self.joined {
            Joined::Spaces => " ",
            Joined::ZeroWidth => "\u{200b}",
            Joined::Close if breath => " ",
            Joined::Han if breath => "，",
            Joined::Close | Joined::Han => "",
        }
    }

    /// A day of September 2025, long.
    pub(crate) fn day(&self, day: usize) -> String {
        self.text("day").replace("{d}", &day.to_string())
    }

    /// A number of four digits.
    pub(crate) fn thousands(&self, number: usize) -> String {
        match self.text("thousands") {
            "none" => number.to_string(),
            sign => format!("{}{sign}{:03}", number / 1000, number % 1000),
        }
    }
}

fn capital(word: &str) -> String {
    let mut rest = word.chars();
    rest.next().into_iter().flat_map(char::to_uppercase).chain(rest).collect()
}
