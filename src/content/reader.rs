//! Reading the fields of one file: what every reader of a field needs, and plain values.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::inventory::Inventory;
use super::site_yaml::Settings;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{
    Fact, FactMap, Locale, LocaleTagError, Name, PageId, SourcePath, Span, TimeZone,
};
use crate::source::Source;
use crate::yaml::{Map, Node, Spanned, parse, shown};

/// What is known before an entry is read, and all of it: what a file says follows from its
/// text, from this, and from what other files have of its claims.
#[derive(PartialEq, Eq)]
pub(super) struct Ground {
    /// All that can be referred to.
    pub inventory: Arc<Inventory>,
    /// The zone of times without one.
    pub zone: TimeZone,
    /// The paths of the event's facts; absent where some of them are not known, so that
    /// nothing is said of a path into them.
    pub event: Option<BTreeSet<String>>,
    /// The folder of the reference locale's messages.
    pub messages: String,
}

/// One file while it is read.
pub(super) struct Reader<'a> {
    pub source: &'a Source,
    pub inventory: &'a Inventory,
    pub zone: TimeZone,
    pub event: Option<&'a BTreeSet<String>>,
    /// The folder of the reference locale's messages: `i18n/en`.
    pub messages: String,
    /// The message that the file's own text belongs to.
    pub message: String,
    /// The file of that message, without its extension.
    pub bundle: String,
    /// The files that belong to what is read.
    pub files: &'a [SourcePath],
    /// The pages that were referred to.
    pub references: Vec<(PageId, Span)>,
    /// The working languages that were named.
    pub working: Vec<(Locale, Span)>,
    /// Where the facts of its table are said.
    pub places: Vec<(&'static str, Span)>,
    /// The fields whose values were told to be wrong: nothing is said of what rests on
    /// them.
    pub holes: Vec<&'static str>,
    pub diagnostics: &'a mut Diagnostics,
}

impl Ground {
    /// What follows from the site's own file.
    pub(super) fn of(inventory: &Arc<Inventory>, settings: Option<&Settings>) -> Self {
        let reference = settings.and_then(|settings| settings.reference.as_ref());
        Self {
            inventory: Arc::clone(inventory),
            zone: settings.map_or(TimeZone::UTC, |settings| settings.zone.clone()),
            event: settings.and_then(|settings| settings.event.as_ref()).map(paths),
            messages: match reference {
                Some((locale, _)) => format!("i18n/{locale}"),
                None => "i18n/<reference locale>".into(),
            },
        }
    }
}

/// What is known of a site of which nothing is said.
impl Default for Ground {
    fn default() -> Self {
        Self::of(&Arc::default(), None)
    }
}

/// The dotted paths of all facts: `links`, `links.news`.
fn paths(facts: &FactMap) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for (name, fact) in facts.iter() {
        if let Fact::Map(map) = fact {
            all.extend(paths(map).into_iter().map(|path| format!("{name}.{path}")));
        }
        all.insert(name.into());
    }
    all
}

impl<'a> Reader<'a> {
    /// A reader of the file of `page`, or of `site.yaml`.
    pub(super) fn new(
        source: &'a Source,
        page: Option<&PageId>,
        ground: &'a Ground,
        files: &'a [SourcePath],
        diagnostics: &'a mut Diagnostics,
    ) -> Self {
        let message = page.map_or("site".into(), |page| page.message().to_string());
        let bundle = match page {
            Some(PageId::Entry(entry)) => entry.collection.to_string(),
            Some(PageId::Home | PageId::Section(_)) | None => message.clone(),
        };
        Self {
            source,
            inventory: &ground.inventory,
            zone: ground.zone.clone(),
            event: ground.event.as_ref(),
            messages: ground.messages.clone(),
            message,
            bundle,
            files,
            references: Vec::new(),
            working: Vec::new(),
            places: Vec::new(),
            holes: Vec::new(),
            diagnostics,
        }
    }

    /// The whole file, which is a map.
    pub(super) fn root(&mut self) -> Option<Map> {
        let node: Spanned<Node> = parse(self.source, self.diagnostics)?;
        if let Node::Map(map) = node.value {
            return Some(map);
        }
        self.wrong(&node, "a map of fields")
    }

    /// Whether `page.<path>` leads into a hole.
    pub(super) fn is_hole(&self, path: &str) -> bool {
        let field = path.split('.').nth(1).unwrap_or_default();
        self.holes.contains(&field)
    }

    /// The file as a whole.
    pub(super) fn whole(&self) -> Span {
        Span::file(&self.source.path)
    }

    /// The place of a value.
    pub(super) fn span<T>(&self, value: &Spanned<T>) -> Span {
        Span::new(&self.source.path, value.range.clone())
    }

    /// Tells that a value is not what belongs there. The return value is for `?`.
    pub(super) fn wrong<T>(&mut self, node: &Spanned<Node>, expected: &str) -> Option<T> {
        let told = self.wrong_value(node, expected);
        self.diagnostics.push(told);
        None
    }

    /// That a value is not what belongs there.
    pub(super) fn wrong_value(&self, node: &Spanned<Node>, expected: &str) -> Diagnostic {
        let found = match &node.value {
            Node::Null => "nothing".into(),
            Node::Bool(value) => format!("`{value}`"),
            Node::Integer(value) => format!("the number {value}"),
            Node::Decimal(value) => format!("the number {value}"),
            Node::Text(text) => format!("`{}`", shown(text)),
            Node::List(_) => "a list".into(),
            Node::Map(_) => "a map".into(),
        };
        Diagnostic::error(
            Code::WrongValue,
            format!("{found} stands where {expected} belongs"),
        )
        .at(self.span(node))
    }

    /// A text that is not empty.
    pub(super) fn word<'n>(
        &mut self,
        node: &'n Spanned<Node>,
        expected: &str,
    ) -> Option<&'n str> {
        match &node.value {
            Node::Text(text) if !text.is_empty() => Some(text),
            Node::Integer(_) | Node::Decimal(_) | Node::Bool(_) => {
                let told = self.wrong_value(node, expected);
                self.diagnostics.push(told.help("put it in quotes if it is a word"));
                None
            }
            _ => self.wrong(node, expected),
        }
    }

    /// Yes or no.
    pub(super) fn bool(&mut self, node: &Spanned<Node>) -> Option<bool> {
        match node.value {
            Node::Bool(value) => Some(value),
            _ => self.wrong(node, "`true` or `false`"),
        }
    }

    /// A whole number.
    pub(super) fn integer(&mut self, node: &Spanned<Node>) -> Option<i64> {
        match node.value {
            Node::Integer(value) => Some(value),
            _ => self.wrong(node, "a whole number"),
        }
    }

    /// A list.
    pub(super) fn list<'n>(
        &mut self,
        node: &'n Spanned<Node>,
        expected: &str,
    ) -> &'n [Spanned<Node>] {
        if let Node::List(list) = &node.value {
            return list;
        }
        self.wrong::<()>(node, expected);
        &[]
    }

    /// A map.
    pub(super) fn map<'n>(
        &mut self,
        node: &'n Spanned<Node>,
        expected: &str,
    ) -> Option<&'n Map> {
        match &node.value {
            Node::Map(map) => Some(map),
            _ => self.wrong(node, expected),
        }
    }

    /// A name.
    pub(super) fn name(&mut self, node: &Spanned<Node>, what: &str) -> Option<Name> {
        let text = self.word(node, what)?;
        match Name::new(text) {
            Ok(name) => Some(name),
            Err(why) => {
                let told = self.wrong_value(node, what);
                self.diagnostics.push(told.help(why.to_string()));
                None
            }
        }
    }

    /// One word of a few.
    pub(super) fn one_of<'w>(
        &mut self,
        node: &Spanned<Node>,
        words: &'w [&'w str],
    ) -> Option<&'w str> {
        let all: Vec<_> = words.iter().map(|word| format!("`{word}`")).collect();
        let expected = format!("one of {}", all.join(", "));
        let text = self.word(node, &expected)?;
        if let Some(word) = words.iter().find(|word| **word == text) {
            return Some(word);
        }
        let told = self.wrong_value(node, &expected);
        self.diagnostics.push(told.suggest(text, words.iter().copied()));
        None
    }

    /// A language tag.
    pub(super) fn locale(&mut self, node: &Spanned<Node>) -> Option<Locale> {
        let text = self.word(node, "a language tag such as `zh-Hans`")?;
        self.locale_at(text, self.span(node))
    }

    /// The language of a tag that stands at `span`.
    pub(super) fn locale_at(&mut self, text: &str, span: Span) -> Option<Locale> {
        let read = Locale::new(text);
        let checked = read.clone().and_then(|locale| locale.check());
        let Err(why) = checked else { return read.ok() };
        let fact = format!("`{}` is no tag that the site can use: {why}", shown(text));
        // Of the languages with three letters some are known to few, such as sign languages.
        let may_be = why == LocaleTagError::Unknown
            && read.as_ref().is_ok_and(|locale| locale.id().language.as_str().len() > 2);
        let told = if may_be {
            let fact = format!("`{}` may be no tag of a language: {why}", shown(text));
            Diagnostic::warning(Code::LanguageTag, fact)
        } else {
            Diagnostic::error(Code::LanguageTag, fact)
        };
        self.diagnostics.push(told.at(span).help(match why.tag() {
            Some(tag) => format!("write `{tag}`"),
            None => "write a tag such as `th` or `zh-Hans` (BCP 47)".to_owned(),
        }));
        read.ok().filter(|_| may_be)
    }
}
