//! The laws of the house that are not read from `lib.rs`.

/// Modules that do not know the others of their row, whatever their floors.
pub(super) const STRANGERS: &[&[&str]] = &[
    &["content", "i18n", "themes"],
    // What is put into a folder is the same to it whatever it means.
    &["output", "yaml"],
    &["output", "content"],
    &["output", "i18n"],
    &["output", "themes"],
    &["output", "site"],
    &["output", "render"],
];

/// Which modules may use a library, by the name that it has in code. Every dependency of
/// the package has a row.
pub(super) const DOORS: &[(&str, &[&str])] = &[
    ("annotate_snippets", &["cli"]),
    ("anstream", &["cli"]),
    ("blake3", &["model"]),
    ("clap", &["cli"]),
    ("fluent", &["i18n"]),
    ("fluent_syntax", &["i18n"]),
    // Its tables take a key that is not owned.
    ("hashbrown", &["model", "render", "build"]),
    ("http_body_util", &["preview"]),
    ("hyper", &["preview"]),
    ("hyper_util", &["preview"]),
    ("icu_calendar", &["i18n"]),
    ("icu_datetime", &["i18n"]),
    ("icu_decimal", &["i18n"]),
    ("icu_list", &["i18n"]),
    // Which tags are current is known to the same crate as what they inherit from.
    ("icu_locale", &["model", "i18n"]),
    // Language tags are words that everyone speaks.
    ("icu_locale_core", &["model", "i18n"]),
    ("icu_plurals", &["i18n"]),
    ("icu_provider", &["i18n"]),
    // Maps that share with their older selves what did not change.
    ("imbl", &["i18n", "site"]),
    ("indicatif", &["cli"]),
    // Only for the names in the signatures of a trait of `fluent`.
    ("intl_memoizer", &["i18n"]),
    // So are dates.
    ("jiff", &["model"]),
    ("memchr", &["render"]),
    ("minify_html", &["render"]),
    ("notify", &["source"]),
    ("open", &["cli"]),
    ("postcard", &["output"]),
    ("rayon", &["source", "content", "i18n", "output", "build"]),
    // One word of the system that the standard library does not have.
    ("rustix", &["output"]),
    // Deriving is not reading: the types say what a file holds, `yaml` reads it.
    (
        "serde",
        &[
            "model",
            "diagnostic",
            "source",
            "render",
            "yaml",
            "content",
            "i18n",
            "themes",
            "output",
            "cli",
        ],
    ),
    ("serde_json", &["render", "preview", "cli"]),
    ("serde_yaml", &["yaml"]),
    ("strsim", &["diagnostic"]),
    ("tera", &["render"]),
    ("tokio", &["preview"]),
    ("unicode_normalization", &["model", "source", "i18n", "render"]),
    ("walkdir", &["source", "output"]),
    // The text and the parts of what ICU4X formats.
    ("writeable", &["i18n"]),
];

/// Libraries that only the parts of tests may use.
pub(super) const FOR_TESTS: &[&str] = &[
    "divan",
    "fluent_bundle",
    "html5ever",
    "markup5ever_rcdom",
    "proptest",
    "tempfile",
    "trycmd",
    "unic_langid",
    "wait4",
];

/// Which modules may use a part of the standard library that reaches outside; `main` is
/// the program's own file.
pub(super) const WAYS_OUT: &[(&str, &[&str])] = &[
    ("std::env", &["cli", "main"]),
    ("std::fs", &["source", "output"]),
    ("std::net", &["preview", "cli"]),
    ("std::process", &["cli", "main"]),
];

/// Rooms for things that have no home.
pub(super) const NO_ROOMS: &[&str] = &["common", "helpers", "misc", "prelude", "utils"];

/// The longest file, in lines.
pub(super) const LONGEST: usize = 500;
