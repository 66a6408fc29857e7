//! Which files are read, and what is told of them.

use super::{english, site};

#[test]
fn the_site_wins_over_the_theme_and_twice_within_one_is_an_error() {
    let site = site(
        &["en"],
        &[
            ("i18n/en/a.ftl", "menu = Our menu\n"),
            ("i18n/en/sub/b.ftl", "other = Other\n"),
            ("themes/plain/i18n/en/t.ftl", "menu = Menu\nfooter = Footer\n"),
            ("themes/other/i18n/en/t.ftl", "menu = Not this one\n"),
        ],
    );
    assert_eq!(site.told(), [""; 0]);
    assert_eq!(site.say("en", "menu", &[]), "Our menu");
    assert_eq!(site.say("en", "footer", &[]), "Footer");
    assert_eq!(site.say("en", "other", &[]), "Other");
}

#[test]
fn what_is_defined_twice_is_told_with_both_places() {
    let site = site(
        &["en"],
        &[
            ("i18n/en/a.ftl", "venue = Venue\nx = X\n    .a = 1\n    .a = 2\n"),
            ("i18n/en/b.ftl", "venue = Again\n-x = X\n"),
        ],
    );
    assert_eq!(
        site.told(),
        [
            "duplicate-message i18n/en/a.ftl:4 `a`: `x` has two attributes `.a` \
             | keep one of the two",
            "duplicate-message i18n/en/b.ftl:1 `venue`: `venue` is defined twice \
             | keep one of the two",
            "duplicate-message i18n/en/b.ftl:2 `-x`: `-x` is both a message and a term \
             | give one of the two another name",
        ]
    );
    let related = site.told.iter().map(|told| told.related[0].0.path.as_str());
    assert_eq!(related.collect::<Vec<_>>(), ["i18n/en/a.ftl"; 3]);
    assert_eq!(site.say("en", "venue", &[]), "Venue");
}

#[test]
fn everything_wrong_in_a_file_is_told_at_once_and_the_rest_is_read() {
    let site = english(
        "a = { $x\nb = fine\nc = }\nd = { $x ->\n    [one] x\n }\ne =\nf = x\n    .g = { x\n\
         h = { \"\\x\" }\n    text of nobody\n#no blank\ni = { ð }\nno text\n\
         j = { -t.a }\nk = { f(1) }\n",
    );
    assert_eq!(
        site.told(),
        [
            "fluent-syntax i18n/en/a.ftl:1 ``: a placeable is not closed in `a` | ",
            "fluent-syntax i18n/en/a.ftl:3 `}`: a `}` closes nothing in `c` \
             | write `{ \"}\" }` for a brace in the text",
            "fluent-syntax i18n/en/a.ftl:6 `}`: a select expression has no default variant \
             in `d` | put `*` before the `[` of the variant that is right for everything else",
            "fluent-syntax i18n/en/a.ftl:7 `e`: `e` has no text \
             | write the text behind `=`, or leave the whole line out",
            "fluent-syntax i18n/en/a.ftl:9 ``: a placeable is not closed in `g` | ",
            "fluent-syntax i18n/en/a.ftl:10 `\\`: a backslash stands before a character that \
             needs none in `h` | write `\\\\` for a backslash, `\\\"` for a quote, `\\u` with \
             four digits or `\\U` with six",
            "fluent-syntax i18n/en/a.ftl:12 `n`: a comment has no blank behind its `#` | ",
            "fluent-syntax i18n/en/a.ftl:13 `ð`: a placeable has nothing that can be printed \
             in `i` | write `{ \"{\" }` for a brace in the text",
            "fluent-syntax i18n/en/a.ftl:14 `t`: there is no `=` behind `no` \
             | begin a line of text with a blank, so that it belongs to the message above",
            "fluent-syntax i18n/en/a.ftl:15 `-t.a`: a term's attribute cannot be printed in `j` \
             | use it as a selector, or make its text a term of its own",
            "fluent-syntax i18n/en/a.ftl:16 `f`: something is called that is no function in \
             `k` | write a function's name in capitals, a term's with a hyphen before it",
        ]
    );
    assert_eq!(site.say("en", "b", &[]), "fine");
    assert_eq!(site.say("en", "f", &[]), "x");
}

#[test]
fn a_text_that_nests_without_end_is_refused() {
    let site = english(&format!("a = {}\n", "{".repeat(100_000)));
    assert!(site.told()[0].starts_with("fluent-limit i18n/en/a.ftl:1"));
}

#[test]
fn references_that_lead_nowhere_are_told_with_what_is_near() {
    let site = site(
        &["en", "th"],
        &[
            (
                "i18n/en/a.ftl",
                "-venue = V\n    .kind = x\na = { -vennue }\nb =\n    .x = X\n",
            ),
            ("i18n/th/a.ftl", "a = { -venue } { b.y } { b } { zzz }\n"),
        ],
    );
    let told = site.told();
    let unknown: Vec<&String> =
        told.iter().filter(|line| line.starts_with("unknown-message")).collect();
    assert_eq!(
        unknown,
        [
            "unknown-message i18n/en/a.ftl:3 `-vennue`: there is no term `-vennue` \
             | did you mean `-venue`?",
            "unknown-message i18n/th/a.ftl:1 `b`: the message `b` has no attribute `.y` | ",
            "unknown-message i18n/th/a.ftl:1 `b`: the message `b` has no text, only \
             attributes | refer to one of them, such as `b.name`",
            "unknown-message i18n/th/a.ftl:1 `zzz`: there is no message `zzz` \
             | write `zzz = …` in the reference locale",
        ]
    );
    // They are holes on the page, told once.
    assert_eq!(site.format("en", "a", &[]).findings, []);
}

#[test]
fn locales_without_messages_are_one_warning_and_strange_folders_are_told() {
    let site = site(
        &["en", "km", "th"],
        &[
            ("i18n/en/a.ftl", "a = A\n"),
            ("i18n/fr/a.ftl", "a = A\n"),
            ("i18n/zh-hans/a.ftl", "a = A\n"),
            ("i18n/loose.ftl", "a = A\n"),
        ],
    );
    assert_eq!(
        site.told(),
        [
            "locale-not-built content/site.yaml:1 ``: `km`, `th` are not built: they \
             have no folders in `i18n/` | write the messages of `i18n/en/` in `i18n/km/`, in files of the same names; from the first one on the language is on the site",
            "locale-not-built i18n/fr/a.ftl:1 ``: `i18n/fr/` is not built: nothing brings \
             `fr` onto the site | list `fr` in `extra_locales` of `content/site.yaml`",
            "file-name i18n/loose.ftl:1 ``: `i18n/loose.ftl` stands in the folder of no \
             locale | move it to `i18n/en/loose.ftl`",
            "language-tag i18n/zh-hans/a.ftl:1 ``: `i18n/zh-hans/` is not named after a \
             language: the canonical spelling is `zh-Hans` | call it `i18n/zh-Hans/`",
        ]
    );
    assert_eq!(site.bundles.locales().len(), 1);
}
