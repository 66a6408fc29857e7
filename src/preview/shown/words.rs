//! The preview's own words, in the languages that it speaks.
//!
//! Lives here: [`Words`], the messages of `words/*.ftl` inside the program, and
//! [`Language`], which of them a browser asked for.
//!
//! Unknown here: HTML, the site and its languages.

use super::accept;
use crate::diagnostic::Diagnostics;
use crate::i18n::{self, Args, Bundles, Value};
use crate::model::{
    Languages, Locale, LocaleSetting, MessageRef, Name, SourcePath, Span, mark,
};
use crate::source::Files;

/// A language that the preview speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::preview) enum Language {
    /// The language that its words are translated from.
    English,
    /// Thai.
    Thai,
}

/// All that the preview says.
pub(in crate::preview) struct Words(Option<Bundles>);

impl Language {
    /// All of them, the first for those who asked for none of them.
    pub(in crate::preview) const ALL: &[Self] = &[Self::English, Self::Thai];

    /// Its tag, as `lang` has it.
    pub(in crate::preview) fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Thai => "th",
        }
    }

    /// Its name in itself.
    pub(in crate::preview) fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Thai => "ไทย",
        }
    }

    /// The direction in which it is written, as `dir` has it.
    pub(in crate::preview) fn direction(self) -> &'static str {
        match self {
            Self::English | Self::Thai => "ltr",
        }
    }

    fn messages(self) -> (&'static str, &'static str) {
        match self {
            Self::English => ("i18n/en/preview.ftl", include_str!("words/en.ftl")),
            Self::Thai => ("i18n/th/preview.ftl", include_str!("words/th.ftl")),
        }
    }
}

impl Words {
    /// Reads the words that came with the program.
    pub(in crate::preview) fn new() -> Self {
        Self(read(&mut Diagnostics::new()))
    }

    /// The language for a browser: the one that is `wanted` by name if there is such a
    /// one, else the best of its `Accept-Language`.
    #[expect(clippy::unused_self, reason = "who has no words speaks no language")]
    pub(in crate::preview) fn language(
        &self,
        accept_language: &str,
        wanted: Option<&str>,
    ) -> Language {
        wanted
            .and_then(accept::named)
            .or_else(|| accept::best(accept_language))
            .unwrap_or(Language::English)
    }

    /// What the message `id` says. A message that there is not says its id, so that a
    /// slip is seen.
    pub(in crate::preview) fn text(
        &self,
        language: Language,
        id: &str,
        args: &[(&str, Value)],
    ) -> String {
        let mut given = Args::new();
        for (name, value) in args {
            given.set((*name).to_owned(), value.clone());
        }
        let text = || {
            let locale = Locale::new(language.tag()).ok()?;
            let message = MessageRef::parse(id)?;
            self.0.as_ref()?.format(&locale, &message, &given, &|_| None)
        };
        text().map_or_else(|| id.to_owned(), |text| mark::strip(&text.text).into_owned())
    }
}

fn read(diagnostics: &mut Diagnostics) -> Option<Bundles> {
    let files =
        Files::in_memory(Language::ALL.iter().map(|language| language.messages()));
    let because = Span::file(&SourcePath::new("content/site.yaml")?);
    let setting = |language: &Language| {
        Some(LocaleSetting {
            locale: Locale::new(language.tag()).ok()?,
            data: None,
            fallback: Vec::new(),
            name: None,
            because: because.clone(),
        })
    };
    let mut wanted: Vec<_> = Language::ALL.iter().filter_map(setting).collect();
    wanted.sort_by(|a, b| a.locale.cmp(&b.locale));
    let languages =
        Languages { reference: Locale::new(Language::English.tag()).ok()?, wanted };
    let theme = Name::new("preview").ok()?;
    Some(i18n::load(&files, &languages, &theme, diagnostics))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_says_everything_and_nothing_is_wrong_with_it() {
        let mut told = Diagnostics::new();
        read(&mut told).expect("words");
        let told: Vec<_> = told.iter().map(|told| &told.message).collect();
        assert!(told.is_empty(), "{told:?}");
    }

    #[test]
    fn each_language_has_the_same_messages() {
        let ids = |language: &Language| -> Vec<&str> {
            let (_, text) = language.messages();
            let lines = text.lines().filter(|line| !line.starts_with([' ', '#', '}']));
            lines.filter_map(|line| Some(line.split_once(" = ")?.0)).collect()
        };
        let english = ids(&Language::English);
        assert!(english.len() > 40);
        for language in Language::ALL {
            assert_eq!(ids(language), english, "{language:?}");
        }
    }

    #[test]
    fn counts_are_written_as_the_language_does() {
        let words = Words::new();
        let say = |language, errors: usize, warnings: usize| {
            let args = [("errors", errors.into()), ("warnings", warnings.into())];
            words.text(language, "count-both", &args)
        };
        assert_eq!(say(Language::English, 1, 2), "1 error, 2 warnings");
        assert_eq!(say(Language::English, 0, 1234), "0 errors, 1,234 warnings");
        assert_eq!(say(Language::Thai, 1, 1234), "ข้อผิดพลาด 1 รายการ คำเตือน 1,234 รายการ");
    }

    #[test]
    fn a_message_that_there_is_not_says_its_id() {
        assert_eq!(Words::new().text(Language::Thai, "no-such", &[]), "no-such");
        assert_eq!(Words::new().text(Language::Thai, "", &[]), "");
    }

    #[test]
    fn the_language_named_wins_over_the_browser_s() {
        let words = Words::new();
        assert_eq!(words.language("th", Some("en")), Language::English);
        assert_eq!(words.language("th", Some("TH-th")), Language::Thai);
        assert_eq!(words.language("th", Some("fr")), Language::Thai);
        assert_eq!(words.language("fr", None), Language::English);
    }
}
