//! `theme.yaml`: what a theme lets its sites read as `config.theme`.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Fact, FactMap, Span};
use crate::source::Source;
use crate::yaml::{self, Node, Spanned};

/// Reads the file: its one field is `extra`.
pub(super) fn read(source: &Source, diagnostics: &mut Diagnostics) -> FactMap {
    let Some(node) = yaml::parse::<Spanned<Node>>(source, diagnostics) else {
        return FactMap::new();
    };
    let mut options = FactMap::new();
    let fields = match node.value {
        Node::Map(fields) => fields,
        Node::Null => Vec::new(),
        _ => {
            let place = Span::new(&source.path, node.range);
            diagnostics.push(
                Diagnostic::error(Code::WrongValue, "`theme.yaml` has fields")
                    .at(place)
                    .help("write `extra:` and the theme's options below it"),
            );
            return options;
        }
    };
    for field in fields {
        if &*field.key.value == "extra" {
            if let Fact::Map(map) = fact(&field.value.value) {
                options = map;
            }
        } else {
            let place = Span::new(&source.path, field.key.range);
            let finding = yaml::unknown_field(&field.key.value, ["extra"]);
            diagnostics.push(finding.at(place));
        }
    }
    options
}

fn fact(node: &Node) -> Fact {
    match node {
        Node::Null => Fact::Word("".into()),
        Node::Bool(value) => Fact::Bool(*value),
        Node::Integer(value) => Fact::Integer(*value),
        Node::Decimal(value) => Fact::Decimal(*value),
        Node::Text(text) => Fact::Word(text.clone()),
        Node::List(items) => Fact::List(items.iter().map(|it| fact(&it.value)).collect()),
        Node::Map(fields) => {
            let mut map = FactMap::new();
            for field in fields {
                map.insert(&field.key.value, fact(&field.value.value));
            }
            Fact::Map(map)
        }
    }
}
