//! YAML: text to values with their places, or diagnostics.
//!
//! Lives here: [`parse`], which reads a source as any type that serde can build, strictly
//! and within limits; [`Spanned`], a value that knows its bytes; [`Node`], a value of any
//! shape, for readers that want to tell all problems of a file and not only the first.
//!
//! Unknown here: what a field means.

mod forbidden;
mod node;
mod problem;
mod spanned;

pub use forbidden::shown;
pub use node::{Field, Map, Node};
pub use problem::unknown_field;
pub use spanned::Spanned;

use serde::de::DeserializeOwned;
use serde_yaml::options::{AliasLimits, DuplicateKeyPolicy, MergeKeyPolicy};
use serde_yaml::{Budget, Options};

use crate::diagnostic::Diagnostics;
use crate::source::Source;

/// How deep lists and maps may stand in each other: each level of the deserializer takes
/// 40 kB of stack in a debug build, and threads have 2 MB.
const DEPTH: usize = 20;
/// How many values one file may hold: far more than the largest real one, and few enough
/// to be read in a moment.
const NODES: usize = 500_000;
/// How many values aliases may repeat, so that no small file grows into a large one.
const REPEATED: usize = 50_000;

/// Reads a source as a `T`. A file without any value, such as one of comments only, is an
/// empty map. The first problem ends the reading and is told.
#[must_use]
pub fn parse<T: DeserializeOwned>(
    source: &Source,
    diagnostics: &mut Diagnostics,
) -> Option<T> {
    let text = if is_empty(&source.text) { "{}" } else { &*source.text };
    let value = match serde_yaml::from_str_with_options(text, options()) {
        Ok(value) => value,
        Err(error) => {
            diagnostics.push(problem::diagnostic(source, error.without_snippet()));
            return None;
        }
    };
    let forbidden = forbidden::find(source);
    let clean = forbidden.is_empty();
    diagnostics.extend(forbidden);
    clean.then_some(value)
}

fn is_empty(text: &str) -> bool {
    text.lines().map(str::trim).all(|line| {
        line.is_empty() || line.starts_with('#') || line == "---" || line == "..."
    })
}

fn options() -> Options {
    let mut budget = Budget::default();
    budget.max_depth = DEPTH;
    budget.flow_nesting_limit = DEPTH;
    budget.max_nodes = NODES;
    budget.max_events = 3 * NODES;
    budget.max_recorded_anchor_events = NODES;
    budget.max_documents = 1;
    let mut aliases = AliasLimits::default();
    aliases.max_total_replayed_events = REPEATED;
    aliases.max_replay_stack_depth = DEPTH;

    let mut options = Options::default();
    options.budget = Some(budget);
    options.alias_limits = aliases;
    options.duplicate_keys = DuplicateKeyPolicy::Error;
    options.merge_keys = MergeKeyPolicy::Error;
    options.emit_comments = false;
    // `NO` is a country and `010` is a symbol.
    options.strict_booleans = true;
    options.leading_zero_numbers_as_strings = true;
    options.underscored_numbers_as_strings = true;
    options.reject_unsupported_tags = true;
    options.reject_tagged_field_names = true;
    options.with_snippet = false;
    options
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;
    use crate::model::SourcePath;

    #[derive(Debug, Default, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Theme {
        #[serde(default)]
        name: Option<Spanned<String>>,
        #[serde(default)]
        templates: Vec<Spanned<String>>,
    }

    fn source(text: &str) -> Source {
        let path = SourcePath::new("content/a.yaml").expect("a path");
        Source { path, text: text.into() }
    }

    fn read<T: DeserializeOwned>(text: &str) -> Result<T, String> {
        let mut diagnostics = Diagnostics::new();
        let source = source(text);
        let value = parse(&source, &mut diagnostics);
        let told = diagnostics.sorted().into_iter().map(|told| {
            let place = told
                .span
                .map_or("nowhere".into(), |span| format!("{:?}", &text[span.range()]));
            format!(
                "{} {place}: {} | {}",
                told.code,
                told.message,
                told.help.unwrap_or_default()
            )
        });
        value.ok_or_else(|| told.collect::<Vec<_>>().join("\n"))
    }

    #[test]
    fn a_value_knows_its_bytes() {
        let text = "# é\nname: \"สวัสดี\"\ntemplates: [a, b]\n";
        let theme: Theme = read(text).expect("a theme");
        let name = theme.name.expect("a name");
        assert_eq!(name.value, "สวัสดี");
        assert_eq!(&text[name.range], "\"สวัสดี\"");
        assert_eq!(theme.templates.len(), 2);
        assert_eq!(&text[theme.templates[1].range.clone()], "b");
    }

    #[test]
    fn a_file_without_values_is_an_empty_map() {
        for text in ["", "# nothing\n", "---\n", "---\n# x\n...\n"] {
            let theme: Theme = read(text).expect("a theme");
            assert!(theme.name.is_none(), "{text}");
        }
    }

    #[test]
    fn problems_are_told_with_their_place() {
        for (text, told) in [
            (
                "nam: x\n",
                "unknown-field \"nam\": there is no field `nam` here | did you mean `name`?",
            ),
            (
                "order: 1\n",
                "unknown-field \"order\": there is no field `order` here \
                 | the fields here are `name`, `templates`",
            ),
            ("name: [a]\n", "wrong-value \"[\": a text belongs here | "),
            ("templates: 3\n", "wrong-value \"3\": a list belongs here | "),
            ("- a\n", "wrong-value \"\": a map belongs here | "),
            (
                "name: a\nname: b\n",
                "wrong-value \"name\": the field `name` stands twice in this map \
                 | keep one of the two",
            ),
            ("name: \"a\n", "yaml-syntax \"\": this is not YAML: unclosed quote | "),
            (
                "name: a\n---\nname: b\n",
                "yaml-syntax \"---\": a second YAML document begins here | leave `---` out",
            ),
            (
                "<<: {}\n",
                "yaml-syntax \"<<\": `<<` does not merge maps here | write the fields out",
            ),
            (
                "name: !secret x\n",
                "yaml-syntax \"x\": the tag `!secret` means nothing here | leave it out",
            ),
            (
                "name: *a\n",
                "yaml-syntax \"\": the alias names no anchor before it \
                 | put a text that starts with `*` in quotes",
            ),
        ] {
            assert_eq!(read::<Theme>(text).map(|_| ()), Err(told.to_owned()), "{text}");
        }
    }

    #[test]
    fn an_escape_cannot_bring_in_what_no_text_may_hold() {
        let told = read::<Theme>("name: \"\\uFDD0\"\ntemplates: [\"a\\u202eb\"]\n");
        let told = told.map(|_| ()).expect_err("two findings");
        assert_eq!(told.lines().count(), 2);
        assert!(told.lines().all(|line| line.starts_with("forbidden-character")));
        assert!(read::<Theme>("name: \"\\t \\u200B\"\n").is_ok());
    }

    #[test]
    fn a_value_of_any_shape_keeps_texts_that_look_like_something_else() {
        let text = "a: NO\nb: 010\nc: &x [1, 2.5, true, ~, '1']\nd: *x\ne: 2025-09-17\n";
        let node: Spanned<Node> = read(text).expect("a map");
        let Node::Map(fields) = node.value else { panic!("a map") };
        let found = fields.iter().map(|field| match &field.value.value {
            Node::Text(text) => text.to_string(),
            Node::List(list) => format!("{:?}", list.len()),
            other => format!("{other:?}"),
        });
        assert_eq!(found.collect::<Vec<_>>(), ["NO", "010", "5", "5", "2025-09-17"]);
        assert_eq!(&text[fields[3].value.range.clone()], "*x");
        assert_eq!(&text[fields[4].key.range.clone()], "e");
    }

    #[test]
    fn bombs_and_depth_end_soon_with_a_limit() {
        let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for n in 1..10 {
            let before = format!("*a{}", n - 1);
            let all = vec![before; 9].join(", ");
            bomb.extend(["a", &n.to_string(), ": &a", &n.to_string(), " [", &all, "]\n"]);
        }
        for text in [
            bomb,
            format!("a: {}", "[".repeat(10_000)),
            "- ".repeat(10_000),
            (0..10_000).flat_map(|n| [" ".repeat(n), "a:\n".into()]).collect(),
            format!("a: {}", "{a: ".repeat(10_000)),
            format!("a: [{}]", "x, ".repeat(600_000)),
        ] {
            let told = read::<Spanned<Node>>(&text).map(|_| ()).expect_err("a limit");
            assert!(told.starts_with("yaml-limit"), "{told}");
        }
    }
}
