//! The fields of a map, taken one by one; what is left over is told.

use super::reader::Reader;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Span;
use crate::yaml::{Field, Map, Node, Spanned, unknown_field};

/// The fields of a map that nobody has taken yet.
pub(super) struct Fields<'n> {
    left: Vec<&'n Field>,
    known: Vec<&'static str>,
}

impl<'n> Fields<'n> {
    /// All fields of `map`.
    pub(super) fn of(map: &'n Map) -> Self {
        Self { left: map.iter().collect(), known: Vec::new() }
    }

    /// Takes the value of the field `name`. A field without a value counts as absent.
    pub(super) fn take(&mut self, name: &'static str) -> Option<&'n Spanned<Node>> {
        self.known.push(name);
        let at = self.left.iter().position(|field| &*field.key.value == name)?;
        let field = self.left.remove(at);
        (field.value.value != Node::Null).then_some(&field.value)
    }

    /// Takes the value of a field that must be there, in the map at `span`.
    pub(super) fn need(
        &mut self,
        name: &'static str,
        span: Span,
        reader: &mut Reader<'_>,
    ) -> Option<&'n Spanned<Node>> {
        let value = self.take(name);
        if value.is_none() {
            reader.diagnostics.push(
                Diagnostic::error(
                    Code::MissingField,
                    format!("the field `{name}` is missing"),
                )
                .at(span)
                .help(format!("write `{name}: …`")),
            );
        }
        value
    }

    /// Tells a field that other files have and this one does not, and takes it away.
    pub(super) fn refuse(&mut self, name: &str, help: &str, reader: &mut Reader<'_>) {
        let Some(at) = self.left.iter().position(|field| &*field.key.value == name)
        else {
            return;
        };
        let field = self.left.remove(at);
        reader.diagnostics.push(
            Diagnostic::error(
                Code::UnknownField,
                format!("the field `{name}` has no effect in `{}`", reader.source.path),
            )
            .at(reader.span(&field.key))
            .help(help),
        );
    }

    /// Tells the fields that nobody took.
    pub(super) fn finish(self, reader: &mut Reader<'_>) {
        for field in self.left {
            let name = &field.key.value;
            let span = reader.span(&field.key);
            if !reader.field_of_text(name, span.clone()) {
                let told = unknown_field(name, self.known.iter().copied());
                reader.diagnostics.push(told.at(span));
            }
        }
    }
}
