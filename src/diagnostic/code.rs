//! The closed set of kinds.

use std::fmt;

use serde::{Deserialize, Serialize};

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $variant:ident = $text:literal,)+) => {
        /// The kind of a diagnostic. Its written form is stable: scripts rest on it.
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
        )]
        #[serde(into = "&str", try_from = "String")]
        pub enum Code {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl Code {
            /// All kinds.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// The kind's name: kebab-case words.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)+
                }
            }

            /// What it means, why it matters and how to mend it, as Markdown: the file
            /// `manual/<code>.md`, without which a code cannot be.
            #[must_use]
            pub fn manual(self) -> &'static str {
                match self {
                    $(Self::$variant => include_str!(concat!("manual/", $text, ".md")),)+
                }
            }
        }
    };
}

codes! {
    // The files.
    /// The site's folder has no `content/site.yaml`.
    NoSite = "no-site",
    /// A file or folder cannot be read.
    Unreadable = "unreadable",
    /// A file that is no regular file: a pipe, a device, a socket.
    SpecialFile = "special-file",
    /// A symbolic link that leads out of the site, or nowhere, or in a circle.
    LinkLeaves = "link-leaves",
    /// A text that is not UTF-8.
    NotUtf8 = "not-utf8",
    /// A character that no source may contain: control, noncharacter, bidi override.
    ForbiddenCharacter = "forbidden-character",
    /// A text file that is larger than the limit.
    TooLarge = "too-large",
    /// A file's or folder's name that the site cannot use.
    FileName = "file-name",

    // YAML and content.
    /// A text that is not YAML.
    YamlSyntax = "yaml-syntax",
    /// YAML that nests too deep, or grows too large by aliases.
    YamlLimit = "yaml-limit",
    /// A field that this kind of file does not have.
    UnknownField = "unknown-field",
    /// A field that this kind of file must have.
    MissingField = "missing-field",
    /// A value of the wrong kind.
    WrongValue = "wrong-value",
    /// Text for visitors in YAML.
    TextInYaml = "text-in-yaml",
    /// A reference to an entry, file or setting that does not exist.
    UnknownReference = "unknown-reference",
    /// A message id that two places of the content claim.
    DuplicateId = "duplicate-id",
    /// An address that is not allowed, such as one of the `javascript:` scheme.
    UnsafeAddress = "unsafe-address",
    /// A language tag that is not right or not canonical.
    LanguageTag = "language-tag",
    /// A derived locale that has no folder in `i18n/`.
    LocaleNotBuilt = "locale-not-built",
    /// A local time that clocks skip or show twice.
    ClockChange = "clock-change",
    /// A session on a day that is none of the event's.
    OutsideEvent = "outside-event",
    /// Two sessions at one place at once.
    VenueTaken = "venue-taken",
    /// A phase of the event that begins before the one that it follows.
    PhaseOrder = "phase-order",
    /// Fallbacks of languages that turn in a circle.
    FallbackCircle = "fallback-circle",

    // Messages.
    /// A text that is not Fluent.
    FluentSyntax = "fluent-syntax",
    /// Placeables that nest too deep, or references that grow too large.
    FluentLimit = "fluent-limit",
    /// A message, term or attribute that a locale defines twice.
    DuplicateMessage = "duplicate-message",
    /// A message that a locale lacks.
    MissingMessage = "missing-message",
    /// A message that no locale of the chain has.
    UnknownMessage = "unknown-message",
    /// A variable that nobody passes.
    UnknownVariable = "unknown-variable",
    /// A message or term that refers to itself.
    CyclicReference = "cyclic-reference",
    /// A function, or an option of one, that does not exist or does not fit.
    UnknownFunction = "unknown-function",
    /// A language that has no locale data, or a message of `locale.ftl` that is missing.
    LocaleData = "locale-data",
    /// A named element whose name the content does not link.
    UnknownLink = "unknown-link",
    /// A line of `state.yaml` that does not fit its message.
    MessageState = "message-state",

    // Templates.
    /// A template that Tera cannot read.
    TemplateSyntax = "template-syntax",
    /// A word of Tera 1.
    TeraOne = "tera-1",
    /// A template, block or component that does not exist.
    UnknownTemplate = "unknown-template",
    /// A template that fails while a page is rendered.
    TemplateFails = "template-fails",
    /// An expression where autoescape cannot help.
    UnsafeExpression = "unsafe-expression",
    /// A part of a template that does not leave HTML where it found it.
    UnevenTemplate = "uneven-template",
    /// A file that stands twice in the theme or in the site.
    DuplicateFile = "duplicate-file",

    // The plan and the output.
    /// A slug that is no part of an address.
    Slug = "slug",
    /// Two pages or files with one address.
    DuplicateAddress = "duplicate-address",
    /// An output folder that is, holds or lies in a source.
    OutputIsSource = "output-is-source",
    /// A file in the output that Plenary did not write and would replace.
    ForeignFile = "foreign-file",
    /// The output cannot be written.
    Unwritable = "unwritable",
    /// The machine gives no thread to work with.
    NoWorker = "no-worker",

    // The preview.
    /// No browser can be answered: most often another program has the port.
    CannotServe = "cannot-serve",
    /// The system cannot watch the site's folders.
    NotWatched = "not-watched",
}

impl Code {
    /// What it means, in one sentence: the first paragraph of its manual.
    #[must_use]
    pub fn in_short(self) -> &'static str {
        self.manual().split("\n\n").nth(1).unwrap_or_default().trim_end()
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<Code> for &str {
    fn from(code: Code) -> Self {
        code.as_str()
    }
}

impl TryFrom<String> for Code {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl std::str::FromStr for Code {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL
            .iter()
            .copied()
            .find(|code| code.as_str() == text)
            .ok_or_else(|| format!("there is no diagnostic `{text}`"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_read_as_it_is_written_and_is_kebab_case() {
        for code in Code::ALL {
            assert_eq!(code.as_str().parse(), Ok(*code));
            assert!(
                code.as_str()
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            );
        }
        assert!("no-such-thing".parse::<Code>().is_err());
    }
}
