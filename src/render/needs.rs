//! What a template can read, so that no more is made for it and no more is written down
//! as asked.
//!
//! The reading is lexical and errs to the side of too much: what cannot be told from the
//! words in a template's tags counts as everything. A template's needs are its own and
//! those of all that it extends, includes or calls.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::Fields;
use crate::source::Source;

use super::words::{self, Word};

/// What one template can read, with all that it uses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Needs {
    /// The fields of `page`.
    pub(super) page: Wanted,
    /// The fields of `section`.
    pub(super) section: Wanted,
    /// Whether it reads `paginator`.
    pub(super) paginator: bool,
    /// What it reads of other pages.
    pub(super) others: Fields,
    /// Whether `page` or `section` may be another page there: a loop's or a component's.
    rebinds: bool,
}

/// Fields by name, or all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    /// Any.
    All,
    /// These.
    Only(BTreeSet<String>),
}

impl Needs {
    /// Needs that nothing is known of.
    pub(super) fn everything() -> Self {
        let (page, section) = (Wanted::All, Wanted::All);
        Self { page, section, paginator: true, others: Fields::ALL, rebinds: true }
    }

    /// What is read of summaries. In a list template `page` is often one of many, and on
    /// routes that are no page it always is.
    pub(super) fn summaries(&self, is_page: bool) -> Fields {
        if is_page && !self.rebinds {
            return self.others;
        }
        self.others.and(self.page.of_summaries()).and(self.section.of_summaries())
    }

    fn add(&mut self, other: &Self) {
        self.page.add(&other.page);
        self.section.add(&other.section);
        self.paginator |= other.paginator;
        self.others = self.others.and(other.others);
        self.rebinds |= other.rebinds;
    }
}

impl Default for Wanted {
    fn default() -> Self {
        Self::Only(BTreeSet::new())
    }
}

impl Wanted {
    /// Whether the field may be read.
    pub(super) fn has(&self, field: &str) -> bool {
        match self {
            Self::All => true,
            Self::Only(fields) => fields.contains(field),
        }
    }

    fn of_summaries(&self) -> Fields {
        match self {
            Self::All => Fields::ALL,
            Self::Only(fields) => {
                fields.iter().fold(Fields::NONE, |all, field| all.and(shown(field)))
            }
        }
    }

    fn want(&mut self, field: Option<&str>) {
        match (&mut *self, field) {
            (Self::Only(fields), Some(field)) => drop(fields.insert(field.to_owned())),
            (_, None) => *self = Self::All,
            (Self::All, Some(_)) => {}
        }
    }

    fn add(&mut self, other: &Self) {
        match (&mut *self, other) {
            (Self::Only(fields), Self::Only(more)) => fields.extend(more.iter().cloned()),
            _ => *self = Self::All,
        }
    }
}

/// The needs of every template.
pub(super) fn of(templates: &BTreeMap<String, Source>) -> BTreeMap<String, Needs> {
    let words: BTreeMap<&str, Vec<Vec<Word<'_>>>> = templates
        .iter()
        .map(|(name, source)| (name.as_str(), words::tags(&source.text)))
        .collect();
    let mut homes: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, tags) in &words {
        for tag in tags {
            if let [Word::Name("component"), Word::Name(component), ..] = tag[..] {
                homes.entry(component).or_default().push(name);
            }
        }
    }
    let used: BTreeMap<&str, BTreeSet<&str>> =
        words.iter().map(|(name, tags)| (*name, uses(tags, &words, &homes))).collect();
    let own: BTreeMap<&str, Needs> =
        words.iter().map(|(name, tags)| (*name, read(tags))).collect();
    let whole = |name: &str| {
        let mut needs = Needs::default();
        let (mut seen, mut open) = (BTreeSet::new(), vec![name]);
        while let Some(name) = open.pop() {
            if seen.insert(name) {
                own.get(name).into_iter().for_each(|own| needs.add(own));
                open.extend(used.get(name).into_iter().flatten());
            }
        }
        needs
    };
    templates.keys().map(|name| (name.clone(), whole(name))).collect()
}

/// The templates that a template may use: those that a text in its tags names, those that
/// define a component whose name stands there, and all where a name is computed.
fn uses<'a>(
    tags: &[Vec<Word<'a>>],
    all: &BTreeMap<&'a str, Vec<Vec<Word<'a>>>>,
    homes: &BTreeMap<&'a str, Vec<&'a str>>,
) -> BTreeSet<&'a str> {
    let mut used = BTreeSet::new();
    for tag in tags {
        if let [Word::Name("include" | "extends"), target, ..] = tag[..]
            && !matches!(target, Word::Text(_))
        {
            used.extend(all.keys());
        }
        for word in tag {
            match word {
                Word::Text(text) => {
                    used.extend(all.get_key_value(text).map(|(it, _)| it));
                }
                Word::Name(name) => used.extend(homes.get(name).into_iter().flatten()),
                Word::Sign(_) => {}
            }
        }
    }
    used
}

fn read(tags: &[Vec<Word<'_>>]) -> Needs {
    let mut needs = Needs::default();
    for tag in tags {
        if let [Word::Name("for"), _, Word::Sign(","), ..] = tag[..] {
            needs.others = Fields::ALL;
        }
        if let [Word::Name("for" | "set" | "set_global" | "component"), names @ ..] =
            &tag[..]
        {
            let is_set = matches!(tag[0], Word::Name("set" | "set_global"));
            let ends = |word: &Word<'_>| match word {
                Word::Name("in") => true,
                Word::Sign("=") => is_set,
                _ => false,
            };
            let mut names = names.iter().take_while(|word| !ends(word));
            needs.rebinds |=
                names.any(|word| matches!(word, Word::Name("page" | "section")));
        }
        let mut at = unread(tag);
        while let Some(word) = tag.get(at) {
            at += 1;
            match word {
                // The name of a message or of a file is no field.
                Word::Text(_) if is_call(&tag[..at - 1]) => {}
                Word::Text(text) => {
                    text.split('.').for_each(|part| of_others(&mut needs, part));
                }
                Word::Name(word) if is_keyword(word) => {}
                Word::Name(root) if !is_argument(tag, at) => {
                    at = chain(&mut needs, root, tag, at);
                }
                Word::Name(_) | Word::Sign(_) => {}
            }
        }
    }
    needs
}

/// How many words at a tag's start give names and read none: what stands before a loop's
/// `in`, and the arguments that a component declares.
fn unread(tag: &[Word<'_>]) -> usize {
    match tag.first() {
        Some(Word::Name("for")) => {
            tag.iter().position(|word| *word == Word::Name("in")).unwrap_or(0)
        }
        Some(Word::Name("component")) => tag.len(),
        _ => 0,
    }
}

/// Whether the words before a text hand it to a function of ours that reads no field.
fn is_call(before: &[Word<'_>]) -> bool {
    matches!(
        before,
        [
            ..,
            Word::Name("trans" | "get_url" | "get_hash" | "get_page" | "get_section"),
            Word::Sign("("),
            Word::Name("key" | "path"),
            Word::Sign("=")
        ]
    )
}

/// Whether a word joins expressions: a `[` behind it begins a list.
fn is_keyword(word: &str) -> bool {
    matches!(word, "or" | "and" | "not" | "in" | "if" | "elif" | "else" | "is" | "for")
}

/// Whether the name before `at` is one of an argument or of a variable that is set.
fn is_argument(tag: &[Word<'_>], at: usize) -> bool {
    tag.get(at) == Some(&Word::Sign("="))
}

/// Follows `root.field.field`, and says where it ends.
fn chain(needs: &mut Needs, root: &str, tag: &[Word<'_>], mut at: usize) -> usize {
    let mut fields: Vec<&str> = Vec::new();
    let mut computed = false;
    loop {
        match tag.get(at..) {
            Some([Word::Sign("." | "?."), Word::Name(field), ..]) => {
                fields.push(field);
                at += 2;
            }
            Some([Word::Sign("["), Word::Text(field), Word::Sign("]"), ..]) => {
                fields.push(field);
                at += 3;
            }
            // A number takes an element out of a list, which is no field.
            Some([Word::Sign("["), Word::Name(number), Word::Sign("]"), ..])
                if number.bytes().all(|byte| byte.is_ascii_digit()) =>
            {
                at += 3;
            }
            Some([Word::Sign("[" | "?["), ..]) => {
                computed = true;
                break;
            }
            _ => break,
        }
    }
    let bare = fields.is_empty();
    let whole = bare
        && matches!(tag.get(at..), Some([Word::Sign("|"), Word::Name(filter), ..])
        if matches!(*filter, "json_encode" | "values" | "items" | "str"));
    match root {
        "__tera_context" => *needs = Needs::everything(),
        "page" => needs.page.want(fields.first().copied()),
        "section" => needs.section.want(fields.first().copied()),
        "paginator" => needs.paginator = true,
        "config" | "loop" => return at,
        _ => {}
    }
    if computed || whole {
        needs.others = Fields::ALL;
    }
    let own = usize::from(matches!(root, "page" | "section" | "paginator"));
    fields.iter().skip(own).for_each(|field| of_others(needs, field));
    at
}

/// Notes a field that is read of something which may be another page.
fn of_others(needs: &mut Needs, field: &str) {
    needs.others = needs.others.and(shown(field));
}

/// The part of a summary that a field shows.
fn shown(field: &str) -> Fields {
    match field {
        "title" => Fields::TITLE,
        "description" => Fields::DESCRIPTION,
        "path" | "permalink" => Fields::ADDRESS,
        "date" | "updated" => Fields::DATES,
        "order" => Fields::ORDER,
        "extra" => Fields::EXTRA,
        "facts" => Fields::FACTS,
        "state" => Fields::STATE,
        _ => Fields::NONE,
    }
}

#[cfg(test)]
mod property;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::SourcePath;

    fn needs_of(templates: &[(&str, &str)]) -> Needs {
        let source = |(name, text): &(&str, &str)| {
            let path = SourcePath::new(name).expect("a path");
            ((*name).to_owned(), Source { path, text: (*text).into() })
        };
        let all = of(&templates.iter().map(source).collect());
        all.get("page.html").expect("the page's template").clone()
    }

    fn page(text: &str) -> Wanted {
        needs_of(&[("page.html", text)]).page
    }

    fn only(fields: &[&str]) -> Wanted {
        Wanted::Only(fields.iter().map(|field| (*field).to_owned()).collect())
    }

    #[test]
    fn fields_are_read_by_name() {
        assert_eq!(
            page("{{ page.title }}{{ page[\"date\"] }}"),
            only(&["date", "title"])
        );
        assert_eq!(page("{% if page?.extra.x %}{% endif %}"), only(&["extra"]));
        assert_eq!(page("page.title {# {{ page }} #}"), only(&[]));
        assert_eq!(page("{{ \"page\" }}{{ x.page }}{{<c page=1 />}}"), only(&[]));
    }

    #[test]
    fn what_cannot_be_told_is_everything() {
        for text in [
            "{{ page }}",
            "{{ page | json_encode }}",
            "{{<card page={page} />}}",
            "{% set other = page %}",
            "{{ page[name] }}",
            "{{ __tera_context }}",
        ] {
            assert_eq!(page(text), Wanted::All, "{text}");
        }
    }

    #[test]
    fn what_is_used_counts_too() {
        let needs = needs_of(&[
            (
                "page.html",
                "{% extends \"base.html\" %}{% block a %}{{<card />}}{% endblock %}",
            ),
            ("base.html", "{{ page.description }}"),
            (
                "parts.html",
                "{% component card() %}{{ section.title }}{% endcomponent card %}",
            ),
            ("other.html", "{{ page.date }}"),
        ]);
        assert_eq!(
            (needs.page, needs.section),
            (only(&["description"]), only(&["title"]))
        );
    }

    #[test]
    fn a_computed_name_may_be_any_template() {
        let needs = needs_of(&[
            ("page.html", "{% include name %}"),
            ("other.html", "{{ page.date }}"),
        ]);
        assert_eq!(needs.page, only(&["date"]));
    }

    #[test]
    fn of_other_pages_only_what_is_named_is_read() {
        let others = |text| needs_of(&[("page.html", text)]).others.to_string();
        assert_eq!(
            others("{% for p in section.pages %}{{ p.title }}{% endfor %}"),
            "title"
        );
        assert_eq!(others("{{ page.title }}{{ page.lower.path }}"), "address");
        assert_eq!(others("{{ section.pages | map(attribute=\"date\") }}"), "dates");
        assert_eq!(others("{{ config.extra.title }}"), "-");
        let page = "{% for page in section.pages %}{{ page.title }}{% endfor %}";
        let needs = needs_of(&[("page.html", page)]);
        assert_eq!(needs.summaries(true), Fields::TITLE);
        assert_eq!(needs.page, only(&["title"]));
        let all = Fields::ALL.to_string();
        assert_eq!(others("{% for k, v in p %}{% endfor %}"), all);
        assert_eq!(others("{{ p | json_encode }}"), all);
        assert_eq!(others("{{ p[name] }}"), all);
    }
}
