//! The blocks of a body.

use std::sync::Arc;

use super::claims::Claims;
use super::date;
use super::extra::is_text;
use super::fields::Fields;
use super::reader::Reader;
use super::tree::{Block, BlockKind, Entry, Given, GivenValue, Item, Link, Row, Table};
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::model::{Fact, Name, Span};
use crate::yaml::{Map, Node, Spanned, shown};

/// A block's kind by its field.
const KINDS: [(&str, BlockKind); 8] = [
    ("heading", BlockKind::Heading),
    ("paragraph", BlockKind::Paragraph),
    ("prose", BlockKind::Prose),
    ("list", BlockKind::List(Vec::new())),
    ("quote", BlockKind::Quote),
    ("note", BlockKind::Note),
    ("faq", BlockKind::Faq(Vec::new())),
    ("table", BlockKind::Table(Table { columns: Vec::new(), rows: Vec::new() })),
];

/// The lists of names that a block has beside its own.
#[derive(Default)]
struct Lists<'n> {
    items: Option<&'n Spanned<Node>>,
    columns: Option<&'n Spanned<Node>>,
    rows: Option<&'n Spanned<Node>>,
}

impl Reader<'_> {
    /// The body of `entry`, whose facts are already read.
    pub(super) fn body(
        &mut self,
        node: &Spanned<Node>,
        entry: &mut Entry,
        claims: &mut Claims,
    ) {
        for node in self.list(node, "a list of blocks such as `- paragraph: came`") {
            let Some(map) = self.map(node, "a block such as `paragraph: came`") else {
                continue;
            };
            if let Some(block) = self.block(node, map, entry, claims) {
                entry.body.push(block);
            }
        }
    }

    fn block(
        &mut self,
        node: &Spanned<Node>,
        map: &Map,
        entry: &mut Entry,
        claims: &mut Claims,
    ) -> Option<Block> {
        let mut fields = Fields::of(map);
        let mut kinds = Vec::new();
        for (field, kind) in KINDS {
            kinds.extend(fields.take(field).map(|name| (kind, name)));
        }
        let lists = Lists {
            items: fields.take("items"),
            columns: fields.take("columns"),
            rows: fields.take("rows"),
        };
        let with = fields.take("with");
        let links = fields.take("links");
        let known = map.len();
        fields.finish(self);

        let mut kinds = kinds.into_iter();
        let Some((mut kind, name_node)) = kinds.next() else {
            // Where a field was misspelt, that is all there is to say.
            let Lists { items, columns, rows } = lists;
            let others = [items, columns, rows, with, links];
            if others.iter().flatten().count() == known {
                let all: Vec<_> =
                    KINDS.iter().map(|(field, _)| format!("`{field}`")).collect();
                let told = Diagnostic::error(Code::MissingField, "the block has no kind");
                let help = format!("name it with one of {}", all.join(", "));
                self.diagnostics.push(told.at(self.span(node)).help(help));
            }
            return None;
        };
        for (_, other) in kinds {
            self.diagnostics.push(
                Diagnostic::error(Code::WrongValue, "a block has one kind, not two")
                    .at(self.span(other))
                    .related(self.span(name_node), "the first")
                    .help("make it a block of its own"),
            );
        }
        let name = self.block_name(name_node, "")?;
        let with = with.map_or_else(Vec::new, |node| self.with(node, &name, entry));
        let links = links.map_or_else(Vec::new, |node| self.links(node));
        let span = self.span(name_node);
        let id = entry.id.block_message(name.as_str());
        let is_new = claims.claim(&id, &span, self.diagnostics);
        if is_new {
            // Some have their items' texts and none of their own.
            if !matches!(kind, BlockKind::List(_) | BlockKind::Faq(_)) {
                entry.messages.push((id.clone(), span.clone()));
            }
        }
        self.fill(&mut kind, &lists, (&name, &span), entry, claims);
        is_new.then_some(Block { name, message: id, span, kind, with, links })
    }

    /// Gives a block of items what its lists name; a list that it lacks, or cannot have, is
    /// told.
    fn fill(
        &mut self,
        kind: &mut BlockKind,
        lists: &Lists<'_>,
        (name, span): (&Name, &Span),
        entry: &mut Entry,
        claims: &mut Claims,
    ) {
        let (own, what): (&[&str], _) = match kind {
            BlockKind::List(_) => (&["items"], "the list"),
            BlockKind::Faq(_) => (&["items"], "the block of questions"),
            BlockKind::Table(_) => (&["columns", "rows"], "the table"),
            _ => (&[], "the block"),
        };
        let all =
            [("items", lists.items), ("columns", lists.columns), ("rows", lists.rows)];
        for (list, node) in all {
            let told = match (node, own.contains(&list)) {
                (None, true) => {
                    Diagnostic::error(Code::MissingField, format!("{what} has no {list}"))
                        .at(span.clone())
                        .help(format!("write `{list}: [first, second]` below it"))
                }
                (Some(node), false) => {
                    let (has, kind) = match list {
                        "items" => ("only a `list` has items", "list"),
                        _ => ("only a `table` has columns and rows", "table"),
                    };
                    Diagnostic::error(Code::WrongValue, has)
                        .at(self.span(node))
                        .help(format!("write `{kind}: {name}`"))
                }
                _ => continue,
            };
            self.diagnostics.push(told);
        }
        match kind {
            BlockKind::List(items) | BlockKind::Faq(items) => {
                if let Some(node) = lists.items {
                    *items = self.items(node, name.as_str(), entry, claims);
                }
            }
            BlockKind::Table(table) => {
                if let (Some(columns), Some(rows)) = (lists.columns, lists.rows) {
                    *table = self.table((columns, rows), name, entry, claims);
                }
            }
            _ => {}
        }
    }

    /// Each row has a cell for each column but the first, in which the heads of rows are.
    fn table(
        &mut self,
        (columns, rows): (&Spanned<Node>, &Spanned<Node>),
        name: &Name,
        entry: &mut Entry,
        claims: &mut Claims,
    ) -> Table {
        let columns_of = self.items(columns, name.as_str(), entry, claims);
        let heads = self.items(rows, name.as_str(), entry, claims);
        let span = self.span(rows);
        let mut made = Vec::new();
        for head in heads {
            let mut cells = Vec::new();
            for column in columns_of.iter().skip(1) {
                let column = column.name.rsplit("--").next().unwrap_or_default();
                let cell = format!("{}--{column}", head.name);
                let message = entry.id.block_message(&cell);
                if claims.claim(&message, &span, self.diagnostics) {
                    entry.messages.push((message.clone(), span.clone()));
                    cells.push(Item { name: cell.into(), message });
                }
            }
            made.push(Row { head, cells });
        }
        Table { columns: columns_of, rows: made }
    }

    fn items(
        &mut self,
        node: &Spanned<Node>,
        block: &str,
        entry: &mut Entry,
        claims: &mut Claims,
    ) -> Vec<Item> {
        let mut items = Vec::new();
        for node in self.list(node, "a list of names such as `[first, second]`") {
            let Some(name) = self.block_name(node, &format!("{block}--")) else {
                continue;
            };
            let name = format!("{block}--{name}");
            let message = entry.id.block_message(&name);
            let span = self.span(node);
            if claims.claim(&message, &span, self.diagnostics) {
                entry.messages.push((message.clone(), span));
                items.push(Item { name: name.into(), message });
            }
        }
        items
    }

    /// The name of a block, item or correction; a sentence in its place is told its home.
    pub(super) fn block_name(
        &mut self,
        node: &Spanned<Node>,
        before: &str,
    ) -> Option<Name> {
        if let Node::Text(text) = &node.value
            && is_text(text)
        {
            let home = format!("{}--{before}<a name>", self.message);
            self.text(self.span(node), &home);
            return None;
        }
        self.name(node, "a name such as `opening-words`")
    }

    fn with(&mut self, node: &Spanned<Node>, block: &Name, entry: &Entry) -> Vec<Given> {
        let map = self.map(node, "a map of variables such as `day: event.start`");
        let mut with = Vec::new();
        for field in map.into_iter().flatten() {
            let Some(name) = self.variable(&field.key) else { continue };
            let span = self.span(&field.value);
            if let Some(value) = self.given(&field.value, block, entry) {
                with.push(Given { name, value, span });
            }
        }
        with
    }

    /// A name that Fluent can call.
    fn variable(&mut self, key: &Spanned<Arc<str>>) -> Option<Arc<str>> {
        let mut bytes = key.value.bytes();
        let starts = bytes.next().is_some_and(|b| b.is_ascii_alphabetic());
        if starts && bytes.all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-') {
            return Some(Arc::clone(&key.value));
        }
        self.diagnostics.push(
            Diagnostic::error(
                Code::WrongValue,
                format!("`{}` is no name that a message can use", shown(&key.value)),
            )
            .at(self.span(key))
            .help("use ASCII letters, digits, `_` and `-`, and start with a letter"),
        );
        None
    }

    fn given(
        &mut self,
        node: &Spanned<Node>,
        block: &Name,
        entry: &Entry,
    ) -> Option<GivenValue> {
        match &node.value {
            Node::Null => self.wrong(node, "a value"),
            Node::Map(map) => self.count(node, map),
            Node::Text(text) if text.starts_with("event.") => self.setting(node, text),
            Node::Text(text) if text.starts_with("page.") => {
                if entry.own(text).is_none() && !self.is_hole(text) {
                    let known = entry.facts.iter().map(|(name, _)| name);
                    return self.no_fact(node, text, known);
                }
                Some(GivenValue::Own(text.to_string()))
            }
            Node::Text(text) => match date::day_or_time(text, &self.zone) {
                Some(fact) => Some(GivenValue::Fact(fact)),
                None if is_text(text) => {
                    let home = entry.id.block_message(block.as_str());
                    self.text(self.span(node), home.as_str());
                    None
                }
                None => Some(GivenValue::Fact(Fact::Word(text.clone()))),
            },
            _ => self.fact_of_any_shape(node, block.as_str()).map(GivenValue::Fact),
        }
    }

    fn setting(&mut self, node: &Spanned<Node>, text: &str) -> Option<GivenValue> {
        if let Some(event) = self.event {
            let path = text.strip_prefix("event.").unwrap_or(text);
            if !event.contains(path) {
                let known = event.iter().map(String::as_str);
                let known = known.filter(|path| !path.contains('.'));
                return self.no_fact(node, text, known);
            }
        }
        Some(GivenValue::Setting(text.into()))
    }

    /// Tells that there is no fact `<whose>.<path>`. The return value is for `?`.
    fn no_fact<'k, T>(
        &mut self,
        node: &Spanned<Node>,
        text: &str,
        known: impl Iterator<Item = &'k str>,
    ) -> Option<T> {
        let (whose, fact) = text.split_once('.').unwrap_or_default();
        let help = match (nearest(fact, known), whose) {
            (Some(near), _) => format!("did you mean `{whose}.{near}`?"),
            (None, "event") => {
                format!("write `{}` under `event` in `content/site.yaml`", shown(fact))
            }
            (None, _) => "write the fact above the `body`".into(),
        };
        self.diagnostics.push(
            Diagnostic::error(
                Code::UnknownReference,
                format!("there is no fact `{}`", shown(text)),
            )
            .at(self.span(node))
            .help(help),
        );
        None
    }

    /// `{ count: delegations }`
    fn count(&mut self, node: &Spanned<Node>, map: &Map) -> Option<GivenValue> {
        let mut fields = Fields::of(map);
        let count = fields.take("count");
        fields.finish(self);
        if map.is_empty() {
            return self.wrong(node, "`{ count: <collection> }`");
        }
        let text = self.word(count?, "the name of a collection")?;
        if let Some((name, _)) = self.inventory.collections.get_key_value(text) {
            return Some(GivenValue::Count(name.clone()));
        }
        let known = self.inventory.collections.keys().map(Name::as_str);
        let told = Diagnostic::error(
            Code::UnknownReference,
            format!("there is no collection `{}`", shown(text)),
        );
        let told = told.suggest(text, known).at(self.span(count?));
        self.diagnostics.push(told);
        None
    }

    fn links(&mut self, node: &Spanned<Node>) -> Vec<Link> {
        let map = self.map(node, "a map of links such as `venue: venues/harbour`");
        let mut links = Vec::new();
        for field in map.into_iter().flatten() {
            let Some(name) = self.variable(&field.key) else { continue };
            let span = self.span(&field.value);
            if let Some(target) = self.target(&field.value) {
                links.push(Link { name, target, span });
            }
        }
        links
    }
}
