//! `FluentBundle` as the oracle: over generated messages both give the same text and
//! find the same errors, but for the differences that are meant, each of which has its
//! name in [`MEANT`] and an example of its own.

use std::fmt::Write as _;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use proptest::prelude::*;

use super::{english, locale, site};
use crate::i18n::problem::Kind;
use crate::i18n::resolve::Resolver;

#[expect(clippy::struct_excessive_bools, reason = "each switch has its own name")]
/// Where we differ on purpose; each is left out of what is generated or compared.
struct Meant {
    /// A line break and the blanks around it are joined; here all blanks are one.
    joined_lines: bool,
    /// A variable that a term is not given is told where it is printed.
    variables_of_terms: bool,
    /// A term's arguments are restored after a nested term.
    nested_terms: bool,
    /// Numbers are written as the locale does: here they are whole and below a thousand.
    numbers: bool,
}

const MEANT: Meant = Meant {
    joined_lines: true,
    variables_of_terms: true,
    nested_terms: true,
    numbers: true,
};

/// Languages whose plural rules are the same in both tables for whole numbers.
const LOCALES: [&str; 4] = ["en", "pl", "ja", "cs"];

const MESSAGES: usize = 5;
const TERMS: usize = 3;

/// The text of a pattern, with room for what stands in braces.
fn text() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "word",
        "é",
        " ",
        "  two",
        "&amp;",
        "'",
        "(",
        "=",
        "#",
        "-x",
        "会",
        "\n     ",
        "\n     more",
        "\n\n     new",
        "$x",
        "\\",
    ]);
    word.prop_map(str::to_owned)
}

fn literal() -> impl Strategy<Value = String> {
    let text = prop::sample::select(vec!["", "a", " b ", "{", "\\\"", "\\u0041", "\\\\"]);
    text.prop_map(|text| format!("\"{text}\""))
}

fn whole() -> impl Strategy<Value = String> {
    let most: u32 = if MEANT.numbers { 999 } else { 9_999_999 };
    (0..most).prop_map(|n: u32| n.to_string())
}

/// What can choose a variant.
fn selector(terms: bool) -> BoxedStrategy<String> {
    let mut all = vec![
        prop::sample::select(vec!["$n", "$m", "$s", "$t", "$nobody"])
            .prop_map(str::to_owned)
            .boxed(),
        literal().boxed(),
        whole().boxed(),
        Just("NUMBER($n)".to_owned()).boxed(),
    ];
    if terms {
        let term = (0..TERMS + 1, prop::sample::select(vec!["x", "y", "z"]));
        all.push(term.prop_map(|(n, a)| format!("-t{n}.{a}")).boxed());
    }
    prop::strategy::Union::new(all).boxed()
}

/// What stands in the message or term of that number: references go to later ones only.
fn placeable(number: usize, terms: bool, depth: u32) -> BoxedStrategy<String> {
    let mut all = vec![
        literal().boxed(),
        whole().boxed(),
        prop::sample::select(vec!["$n", "$s", "$t", "$nobody"])
            .prop_map(str::to_owned)
            .boxed(),
    ];
    if terms {
        let attribute = prop::sample::select(vec!["", "", ".x", ".y", ".z"]);
        let message = (number + 1..MESSAGES + 2, attribute);
        all.push(message.prop_map(|(n, a)| format!("m{n}{a}")).boxed());
        let arguments = prop::sample::select(vec![
            "",
            "()",
            "(s: \"in\")",
            "(n: 1, t: \"t\")",
            "($s, s: \"b\")",
            "($nobody)",
        ]);
        let term = (0..TERMS + 1, arguments);
        all.push(term.prop_map(|(n, a)| format!("-t{n}{a}")).boxed());
    }
    if depth > 0 {
        let key = prop::sample::select(vec![
            "one", "two", "few", "many", "other", "a", "in", "A", "0", "1", "5", "7.0",
        ]);
        let variants =
            prop::collection::vec((key, pattern(number, terms, depth - 1)), 1..4);
        let select = (selector(terms), variants, any::<prop::sample::Index>());
        let select = select.prop_map(|(selector, variants, default)| {
            let default = default.index(variants.len());
            let mut text = format!("{selector} ->\n");
            for (index, (key, pattern)) in variants.iter().enumerate() {
                let star = if index == default { "*" } else { "" };
                let _ = writeln!(text, "     {star}[{key}] {pattern}");
            }
            text + "   "
        });
        all.push(select.boxed());
        all.push(
            placeable(number, terms, depth - 1)
                .prop_map(|p| format!("{{ {p} }}"))
                .boxed(),
        );
    }
    prop::strategy::Union::new(all).boxed()
}

fn pattern(number: usize, terms: bool, depth: u32) -> BoxedStrategy<String> {
    let placeable = placeable(number, terms, depth).prop_map(|p| format!("{{ {p} }}"));
    let part = prop_oneof![2 => text().boxed(), 1 => placeable.boxed()];
    prop::collection::vec(part, 0..6)
        .prop_map(|parts| format!("w{}", parts.concat()))
        .boxed()
}

/// A file of messages and terms.
fn file() -> impl Strategy<Value = String> {
    let entry = |id: String, number: usize, terms: bool| {
        let attributes = prop::collection::vec(
            (prop::sample::select(vec!["x", "y"]), pattern(number, terms, 1)),
            0..3,
        );
        let value = prop::option::weighted(0.9, pattern(number, terms, 2));
        (value, attributes).prop_map(move |(value, attributes)| {
            let value = value
                .or((id.starts_with('-') || attributes.is_empty()).then(|| "v".into()));
            let mut text = format!("{id} = {}\n", value.unwrap_or_default());
            for (name, pattern) in attributes {
                let _ = writeln!(text, "    .{name} = {pattern}");
            }
            text
        })
    };
    let messages = (0..MESSAGES).map(|n| entry(format!("m{n}"), n, true).boxed());
    let nested = !MEANT.nested_terms;
    let terms = (0..TERMS).map(|n| entry(format!("-t{n}"), MESSAGES, nested).boxed());
    messages.chain(terms).collect::<Vec<_>>().prop_map(|entries| entries.concat())
}

/// The text without the differences that are meant.
fn plain(text: &str) -> String {
    if !MEANT.joined_lines {
        return text.to_owned();
    }
    text.split_whitespace().collect::<Vec<_>>().concat()
}

/// The text and the count of errors that `FluentBundle` gives.
fn theirs(tag: &str, file: &str, id: &str, args: &FluentArgs) -> (String, usize) {
    let tag = tag.parse().expect("a tag");
    let mut bundle = FluentBundle::new(vec![tag]);
    bundle.set_use_isolating(false);
    bundle.add_builtins().expect("a fresh bundle");
    let resource = FluentResource::try_new(file.to_owned()).expect("a file without junk");
    bundle.add_resource(resource).expect("no id twice");
    let Some(value) = bundle.get_message(id).and_then(|message| message.value()) else {
        return ("none".into(), 0);
    };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(value, Some(args), &mut errors).into_owned();
    (plain(&text), errors.len())
}

/// The text and the count of errors that we give, holes shown as they show them.
fn ours(tag: &str, file: &str, id: &str, args: &FluentArgs) -> (String, usize) {
    let site = site(&[tag], &[(&format!("i18n/{tag}/a.ftl"), file)]);
    let at = site.bundles.index(&locale(tag)).expect("a built locale");
    let tables = &site.bundles.tables;
    let Some(answer) = tables.answers(at, id, None).next() else {
        return ("none".into(), 0);
    };
    let mut resolver = Resolver::new(tables, at, args, &|_| None, true);
    resolver.write(answer);
    let counts = |kind: Kind, in_term: bool| {
        !(MEANT.variables_of_terms && in_term && kind == Kind::Variable)
    };
    let errors = resolver.problems.iter().filter(|p| counts(p.kind, p.in_term)).count();
    (plain(&resolver.into_text()), errors)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn we_say_what_fluent_says(
        file in file(),
        n in 0u32..200,
        s in prop::sample::select(vec!["a", "one", "in", "1", ""]),
        tag in prop::sample::select(LOCALES.to_vec()),
    ) {
        let mut args = FluentArgs::new();
        args.set("n", n);
        args.set("m", 5);
        args.set("s", s);
        args.set("t", "one");
        for number in 0..MESSAGES {
            let id = format!("m{number}");
            prop_assert_eq!(
                ours(tag, &file, &id, &args),
                theirs(tag, &file, &id, &args),
                "{} in {}:\n{}", id, tag, file
            );
        }
    }
}

#[test]
fn where_we_differ() {
    let file = "-outer = { -inner(x: \"in\") } { $x }\n-inner = { $x }\n\
                nested = { -outer(x: \"out\") }\n\
                key = { NUMBER($n, minimumFractionDigits: 2) ->\n    [5] five\n   *[other] many\n }\n\
                printed = { -inner }\nnumber = { NUMBER($s) }\nlines =\n    a\n    b\n\
                many = { $n ->\n   *[other] { \"a\" }{ \"b\" }\n }\n";
    let mut args = FluentArgs::new();
    args.set("n", 5);
    args.set("s", "x");
    for (id, us, them) in [
        ("nested", ("inout", 0), ("in{$x}", 1)),
        ("key", ("five", 0), ("many", 0)),
        ("number", ("{NUMBER()}", 1), ("NUMBER()", 0)),
    ] {
        assert_eq!(ours("en", file, id, &args), (us.0.to_owned(), us.1), "{id}");
        assert_eq!(theirs("en", file, id, &args), (them.0.to_owned(), them.1), "{id}");
    }
    assert_eq!(english("a =\n    x\n    y\n").say("en", "a", &[]), "x y");
}
