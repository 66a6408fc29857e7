//! What the content says, as values.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::{
    Date, Fact, FactMap, Languages, MessageId, MessageRef, Name, PageId, SourcePath,
    Span, TimeZone, Timestamp,
};

/// All content of a site.
#[derive(Clone, Debug)]
pub struct Content {
    /// What `content/site.yaml` says.
    pub site: SiteFacts,
    /// The languages that the site wants.
    pub languages: Languages,
    /// The home; it has no entries of its own.
    pub home: Section,
    /// The collections by the names of their folders.
    pub sections: BTreeMap<Name, Section>,
}

/// What `content/site.yaml` says about the site as a whole.
#[derive(Clone, Debug)]
pub struct SiteFacts {
    /// The file.
    pub path: SourcePath,
    /// Where the site will stand: absolute, `http` or `https`, with a slash at its end.
    pub base_url: String,
    /// The theme's folder.
    pub theme: Name,
    /// The event's facts by their YAML names. `links` is a map of maps with `address`,
    /// `opens` and `closes`.
    pub event: FactMap,
    /// The event's time zone; UTC where none is given.
    pub time_zone: TimeZone,
    /// The pages of the main navigation.
    pub navigation: Vec<(PageId, Span)>,
    /// How pages are addressed.
    pub addresses: Addresses,
    /// Whether each page goes through the minifier.
    pub minify_html: bool,
    /// Whether sections that want a feed get one.
    pub feeds: bool,
    /// Whether there is a search index.
    pub search: bool,
    /// The states of a translation that search engines are asked to leave out: those that
    /// the site names, and all that are worse.
    pub noindex: Vec<&'static str>,
    /// The site's own facts for its theme.
    pub extra: FactMap,
    /// All settings that templates may see or that shape every page, under their YAML
    /// names.
    pub config: FactMap,
}

/// How pages are addressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Addresses {
    /// `/th/about/`
    #[default]
    Folders,
    /// `/th/about.html`
    Files,
}

/// A collection with its section page, or the home.
#[derive(Clone, Debug)]
pub struct Section {
    /// The section page's own fields. Its path is that of `_index.yaml`, or of the file
    /// that would be it where there is none.
    pub page: Arc<Entry>,
    /// The template of its entries, where it is not the usual one.
    pub page_template: Option<(String, Span)>,
    /// The order of its entries.
    pub sort_by: SortBy,
    /// How many entries stand on a page, where the list is cut into pages.
    pub paginate_by: Option<usize>,
    /// Whether the section has a page. A folder without `_index.yaml` has none, and
    /// neither has `pages`, whose entries stand right under the home.
    pub render: bool,
    /// Whether the section has a feed.
    pub feed: bool,
    /// The entries, sorted by name.
    pub entries: Vec<Arc<Entry>>,
}

/// The order of a section's entries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SortBy {
    /// By `order`, those without it last, then by name.
    #[default]
    Order,
    /// The newest first.
    Date,
    /// By the titles in the reference locale. The order is the same in all languages on
    /// purpose: so are the neighbours of an entry, and the page of a list on which it is.
    Title,
    /// By the names of their files.
    Name,
}

/// The collection of the sessions.
pub const SESSIONS: &str = "sessions";

/// The collection of the venues.
pub(super) const VENUES: &str = "venues";

/// An entry, or the page of a section.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What it is.
    pub id: PageId,
    /// Its file.
    pub path: SourcePath,
    /// Its typed fields by their YAML names; `corrections` too, as a list of maps with
    /// `on` and `message`.
    pub facts: FactMap,
    /// Facts for the theme.
    pub extra: FactMap,
    /// Its day: `date`, or `issued` of a document.
    pub date: Option<Date>,
    /// When its content last changed.
    pub updated: Option<Date>,
    /// Its place among the entries of its section.
    pub order: Option<i64>,
    /// Whether it is not ready to be seen; of a section, also whether its entries are not.
    pub draft: bool,
    /// Before this it exists nowhere in the output.
    pub publish_at: Option<Timestamp>,
    /// From this on it exists nowhere in the output.
    pub remove_at: Option<Timestamp>,
    /// Its template, where it is not the usual one.
    pub template: Option<(String, Span)>,
    /// Addresses that lead to it; each is a valid route.
    pub aliases: Vec<(String, Span)>,
    /// Its text, block by block.
    pub body: Vec<Block>,
    /// The files that belong to it.
    pub files: Vec<SourcePath>,
    /// All pages that it refers to, in facts and links.
    pub references: Vec<(PageId, Span)>,
    /// Where the facts of a session or venue are said, for what only several of them
    /// together show.
    pub places: Vec<(&'static str, Span)>,
    /// All messages that it claims: its own, its blocks', its items' and corrections'.
    pub messages: Vec<(MessageId, Span)>,
}

/// A block of text: a message and what it needs.
#[derive(Clone, Debug)]
pub struct Block {
    /// Its name: the last part of its message's id, and its anchor.
    pub name: Name,
    /// Its message.
    pub message: MessageId,
    /// The place of the name.
    pub span: Span,
    /// What it is.
    pub kind: BlockKind,
    /// The variables of its message.
    pub with: Vec<Given>,
    /// The targets of its message's named elements.
    pub links: Vec<Link>,
}

/// What a block is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// A heading.
    Heading,
    /// A paragraph.
    Paragraph,
    /// Paragraphs of one message, with blank lines between them.
    Prose,
    /// A list.
    List(Vec<Item>),
    /// A quotation.
    Quote,
    /// A note beside the text.
    Note,
    /// Questions, each with its answer.
    Faq(Vec<Item>),
    /// A table: its message is its caption.
    Table(Table),
}

/// The cells of a table. The first column holds the heads of the rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The heads of the columns.
    pub columns: Vec<Item>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its head.
    pub head: Item,
    /// Its other cells, one for each column but the first.
    pub cells: Vec<Item>,
}

/// The attribute of a question's message that answers it.
const ANSWER: &str = "answer";

/// An item of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its anchor: `<block>--<item>`.
    pub name: Arc<str>,
    /// Its message.
    pub message: MessageId,
}

impl Item {
    /// The answer, if it is a question.
    #[must_use]
    pub fn answer(&self) -> MessageRef {
        MessageRef::attribute(self.message.clone(), ANSWER)
    }
}

/// A variable of a message.
#[derive(Clone, Debug)]
pub struct Given {
    /// Its name, without `$`.
    pub name: Arc<str>,
    /// Its value.
    pub value: GivenValue,
    /// The place of the value.
    pub span: Span,
}

/// Where a variable's value comes from.
#[derive(Clone, Debug, PartialEq)]
pub enum GivenValue {
    /// It stands there.
    Fact(Fact),
    /// A fact of the event, by its path in `site.yaml`: `event.start`.
    Setting(String),
    /// A fact of the entry itself: `page.issued`.
    Own(String),
    /// The number of entries in a collection.
    Count(Name),
}

/// A named element of a message and where it leads.
#[derive(Clone, Debug)]
pub struct Link {
    /// The value of its `data-l10n-name`.
    pub name: Arc<str>,
    /// Where it leads.
    pub target: Target,
    /// The place of the target.
    pub span: Span,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// To a page of the site, in the same language.
    Page(PageId),
    /// To a file that belongs to the entry.
    File(SourcePath),
    /// Elsewhere: `http`, `https`, `mailto` or `tel`.
    Address(String),
}

impl Entry {
    /// An entry of which nothing is said.
    pub(super) fn empty(id: PageId, path: &SourcePath, files: &[SourcePath]) -> Self {
        Self {
            id,
            path: path.clone(),
            facts: FactMap::new(),
            extra: FactMap::new(),
            date: None,
            updated: None,
            order: None,
            draft: false,
            publish_at: None,
            remove_at: None,
            template: None,
            aliases: Vec::new(),
            body: Vec::new(),
            files: files.to_vec(),
            references: Vec::new(),
            places: Vec::new(),
            messages: Vec::new(),
        }
    }

    /// Whether it is a session.
    #[must_use]
    pub fn is_session(&self) -> bool {
        matches!(&self.id, PageId::Entry(id) if id.collection.as_str() == SESSIONS)
    }

    /// The texts of its body, in the order in which they are shown.
    pub fn texts(&self) -> impl Iterator<Item = MessageRef> {
        self.body.iter().flat_map(|block| {
            let of = |item: &Item| MessageRef::from(item.message.clone());
            match &block.kind {
                BlockKind::List(items) => items.iter().map(of).collect(),
                BlockKind::Faq(items) => {
                    items.iter().flat_map(|item| [of(item), item.answer()]).collect()
                }
                BlockKind::Table(table) => {
                    let rows = table.rows.iter();
                    let cells =
                        rows.flat_map(|row| std::iter::once(&row.head).chain(&row.cells));
                    let caption = MessageRef::from(block.message.clone());
                    let cells = table.columns.iter().chain(cells).map(of);
                    std::iter::once(caption).chain(cells).collect()
                }
                _ => vec![MessageRef::from(block.message.clone())],
            }
        })
    }

    /// The fact of its own that a block calls `page.<path>`: a typed field, `date`,
    /// `updated`, `order`, or one of `extra`.
    #[must_use]
    pub fn own(&self, path: &str) -> Option<Fact> {
        let path = path.strip_prefix("page.").unwrap_or(path);
        if let Some(rest) = path.strip_prefix("extra.") {
            return self.extra.at(rest).cloned();
        }
        match path {
            "date" => self.date.map(Fact::Date),
            "updated" => self.updated.map(Fact::Date),
            "order" => self.order.map(Fact::Integer),
            _ => self.facts.at(path).cloned(),
        }
    }
}
