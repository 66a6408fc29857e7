//! Languages: tags, and what a site says about each of its locales.

use std::fmt;
use std::sync::Arc;

use icu_locale::{LocaleCanonicalizer, LocaleExpander, TransformResult};
use icu_locale_core::LanguageIdentifier;
use icu_locale_core::subtags::Language;

use super::Span;

/// A language of the site, named by a canonical BCP 47 tag of language, script, region
/// and variants (`zh-Hans`, `ms-BN`, `tet`). Extensions are no part of it: they say how
/// to format and stand in [`LocaleSetting::data`].
#[derive(Clone)]
pub struct Locale(Arc<Tag>);

/// A tag as it is read and as it is written.
struct Tag {
    id: LanguageIdentifier,
    text: Box<str>,
}

/// Why a text is no [`Locale`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LocaleTagError {
    /// It is not built as BCP 47 says.
    Syntax,
    /// It names no language (`und`).
    Undetermined,
    /// It is right, but another spelling is canonical (RFC 5646, 4.5).
    NotCanonical(String),
    /// Another tag has taken its place (UTS 35, canonicalization).
    Replaced(String),
    /// It says a region to mean the script, as one did before there were tags of scripts.
    Script(String),
    /// It is built rightly, but no language of that tag is known (CLDR).
    Unknown,
}

/// The direction in which a language is written, as HTML's `dir` has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// The languages that a site wants, as its content says.
#[derive(Clone, Debug)]
pub struct Languages {
    /// The language that all others are translated from.
    pub reference: Locale,
    /// All derived locales, the reference locale among them, sorted by tag.
    pub wanted: Vec<LocaleSetting>,
}

/// What a site says about one locale.
#[derive(Clone, Debug)]
pub struct LocaleSetting {
    /// The locale.
    pub locale: Locale,
    /// Whose data, calendar, digits and plural rule: a BCP 47 tag that may carry a `-u-`
    /// extension. Absent: the locale's own.
    pub data: Option<icu_locale_core::Locale>,
    /// The locales that lend a text which this one lacks, in order; the reference locale
    /// is always the last and is not listed.
    pub fallback: Vec<Locale>,
    /// Its name in itself, where the site does not leave that to the locale data.
    pub name: Option<Arc<str>>,
    /// The place that brought the locale onto the site.
    pub because: Span,
}

impl LocaleSetting {
    /// Reads a tag of [`Self::data`].
    ///
    /// # Errors
    /// Says why `text` is no tag of a language that is known, or which tag to write.
    pub fn read_data(text: &str) -> Result<icu_locale_core::Locale, LocaleTagError> {
        let data: icu_locale_core::Locale =
            text.parse().map_err(|_| LocaleTagError::Syntax)?;
        let id = data.id.to_string();
        let whole = |tag: String| data.to_string().replacen(&id, &tag, 1);
        match Locale::new(&id).and_then(|locale| locale.check()) {
            Ok(()) => Ok(data),
            Err(LocaleTagError::Replaced(tag)) => {
                Err(LocaleTagError::Replaced(whole(tag)))
            }
            Err(LocaleTagError::Script(tag)) => Err(LocaleTagError::Script(whole(tag))),
            Err(why) => Err(why),
        }
    }
}

impl Locale {
    /// Reads a canonical tag.
    ///
    /// # Errors
    /// Says why `tag` is no tag of a language, or which spelling is canonical.
    pub fn new(tag: &str) -> Result<Self, LocaleTagError> {
        let Ok(id) = LanguageIdentifier::try_from_str(tag) else {
            let hyphens = LanguageIdentifier::try_from_str(&tag.replace('_', "-"));
            return Err(match hyphens {
                Ok(id) => LocaleTagError::NotCanonical(id.to_string()),
                Err(_) => LocaleTagError::Syntax,
            });
        };
        if id.language == Language::UNKNOWN {
            return Err(LocaleTagError::Undetermined);
        }
        let canonical = id.to_string();
        if canonical != tag {
            return Err(LocaleTagError::NotCanonical(canonical));
        }
        Ok(Self(Arc::new(Tag { id, text: canonical.into() })))
    }

    /// Whether people should write that tag: all know the language by it.
    ///
    /// # Errors
    /// Says which tag has taken its place, or that nobody knows the language.
    pub fn check(&self) -> Result<(), LocaleTagError> {
        let mut now = icu_locale_core::Locale::from(self.0.id.clone());
        if LocaleCanonicalizer::new_extended().canonicalize(&mut now)
            == TransformResult::Modified
        {
            return Err(LocaleTagError::Replaced(now.to_string()));
        }
        let (mut now, mut likely) = (now.id.clone(), now.id);
        let expander = LocaleExpander::new_extended();
        let mut bare: LanguageIdentifier = now.language.into();
        if expander.maximize(&mut bare) == TransformResult::Unmodified {
            return Err(LocaleTagError::Unknown);
        }
        // Chinese is the language whose regions write it in two scripts.
        expander.maximize(&mut likely);
        if now.language.as_str() == "zh" && now.script.is_none() && now.region.is_some() {
            now.script = likely.script;
            if matches!(now.region, Some(region) if ["CN", "TW"].contains(&region.as_str()))
            {
                now.region = None;
            }
            return Err(LocaleTagError::Script(now.to_string()));
        }
        Ok(())
    }

    /// The tag, as `lang` attributes have it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0.text
    }

    /// The tag in lower case, as addresses have it.
    #[must_use]
    pub fn path(&self) -> String {
        self.0.text.to_ascii_lowercase()
    }

    /// The parsed tag.
    #[must_use]
    pub fn id(&self) -> &LanguageIdentifier {
        &self.0.id
    }
}

impl LocaleTagError {
    /// The tag to write, where one is known.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::NotCanonical(tag) | Self::Replaced(tag) | Self::Script(tag) => {
                Some(tag)
            }
            Self::Syntax | Self::Undetermined | Self::Unknown => None,
        }
    }
}

impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0.text == other.0.text
    }
}

impl Eq for Locale {}

impl PartialOrd for Locale {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Locale {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.text.cmp(&other.0.text)
    }
}

impl std::hash::Hash for Locale {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.0.text.hash(state);
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.text)
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Locale({})", self.0.text)
    }
}

impl fmt::Display for LocaleTagError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax => f.write_str("it is not language, script, region (BCP 47)"),
            Self::Undetermined => f.write_str("the tag names no language"),
            Self::NotCanonical(tag) => write!(f, "the canonical spelling is `{tag}`"),
            Self::Replaced(tag) => write!(f, "`{tag}` has taken its place"),
            Self::Script(tag) => write!(f, "a script is meant, as in `{tag}`"),
            Self::Unknown => f.write_str("CLDR knows no language by it"),
        }
    }
}

impl std::error::Error for LocaleTagError {}

impl Direction {
    /// The value of HTML's `dir` attribute.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_canonical_and_names_a_language() {
        assert_eq!(Locale::new("zh-Hans").map(|l| l.path()), Ok("zh-hans".into()));
        assert_eq!(
            Locale::new("MS-bn").map(|l| l.path()),
            Err(LocaleTagError::NotCanonical("ms-BN".into()))
        );
        assert_eq!(Locale::new("und"), Err(LocaleTagError::Undetermined));
        assert_eq!(Locale::new("not a tag"), Err(LocaleTagError::Syntax));
    }

    #[test]
    fn languages_large_and_small_are_known_by_their_current_tags() {
        for tag in [
            "en",
            "zh-Hans",
            "zh-Hant-HK",
            "ms-BN",
            "tet",
            "fil",
            "mkz",
            "fab",
            "hmn",
            "shn",
            "mnw",
            "bug",
            "kac",
            "sr-Latn",
            "pt-TL",
            "en-001",
            "en-XA",
        ] {
            let locale = Locale::new(tag).expect("a canonical tag");
            assert_eq!(locale.check(), Ok(()), "{tag}");
        }
    }
}
