//! Input that means harm, or nothing at all.

use proptest::prelude::*;

use super::*;

#[test]
fn limits_and_escapes_hold_in_content() {
    let deep = format!("extra: {}\n", "[".repeat(10_000));
    let told = told(&[
        ("news/deep.yaml", &deep),
        ("news/mark.yaml", "template: \"a\\uFDD0.html\"\n"),
        ("news/list.yaml", "- a\n"),
        ("news/word.yaml", "hello\n"),
    ]);
    assert_eq!(
        told,
        "\
yaml-limit news/deep.yaml:1:28 []: brackets stand more than 20 deep in each other \
| write it out flat and shorter
wrong-value news/list.yaml:1:1 []: a list stands where a map of fields belongs
forbidden-character news/mark.yaml:1:11 [\"a\\uFDD0.html\"]: an escape stands for \
U+FDD0, which no text may hold | leave it out
wrong-value news/word.yaml:1:1 [hello]: `hello` stands where a map of fields belongs"
    );
}

/// Pieces of which files are made: what readers look for, and what they do not expect.
fn piece() -> impl Strategy<Value = String> {
    let words = [
        "body",
        "with",
        "links",
        "items",
        "list",
        "note",
        "extra",
        "event",
        "start",
        "end",
        "locales",
        "data",
        "fallback",
        "navigation",
        "languages",
        "region",
        "files",
        "kind",
        "corrections",
        "on",
        "message",
        "publish_at",
        "aliases",
        "count",
        "order",
        "links",
        "2025-09-17",
        "2025-09-17T09:00Z",
        "venues/harbour",
        "javascript:x",
        "event.start",
        "page.kind",
        "th",
        "ข่าว",
        "\\uFDD0",
        "é",
        "~",
        "true",
        "-1",
        "1e999",
        "&a",
        "*a",
    ];
    let signs =
        [": ", "\n", "\n  ", "- ", "[", "]", "{ ", " }", ", ", "\"", "'", "# ", "|", " "];
    prop_oneof![
        prop::sample::select(words.as_slice().to_vec()).prop_map(String::from),
        prop::sample::select(signs.as_slice().to_vec()).prop_map(String::from),
        "\\PC{0,3}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// Whatever stands in the files, each diagnostic has a place in its text.
    #[test]
    fn no_content_brings_the_reader_down(
        site in prop::collection::vec(piece(), 0..30),
        entry in prop::collection::vec(piece(), 0..40),
    ) {
        let site = site_and(&site.concat());
        let entry = entry.concat();
        told(&[
            ("site.yaml", &site),
            ("documents/a/index.yaml", &entry),
            ("documents/a/a.pdf", ""),
            ("pages/about.yaml", &format!("body:\n- note: n\n  with: {{ {entry} }}\n")),
            ("_index.yaml", &entry),
        ]);
    }
}
