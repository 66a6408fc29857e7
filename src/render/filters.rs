//! Filters that compare or hand on values.
//!
//! Front door: [`register`] puts these and the filters of `text_filters` into an engine,
//! in place of Tera's of the same names and arguments. Those of Tera that count, cut,
//! encode or compare texts would take a mark for a character, and one of them groups in
//! another order in each process. `==` and slices see marks and cannot be replaced.
//!
//! Unknown here: the page that is rendered; filters that know its language are `local`'s.

#![allow(clippy::needless_pass_by_value, reason = "Tera hands a filter its arguments")]

use std::borrow::Cow;
use std::collections::BTreeMap;

use tera::value::Key;
use tera::{Error, Kwargs, Map, State, Tera, TeraResult, Value};

use super::settle::plain;
use super::{json, text_filters};

/// Puts the filters into an engine. Needed before its templates, which are checked
/// against the names that are known.
pub(super) fn register(tera: &mut Tera) {
    tera.register_filter("safe", safe);
    tera.register_filter("json_encode", json_encode);
    tera.register_filter("sort", sort);
    tera.register_filter("unique", unique);
    tera.register_filter("group_by", group_by);
    text_filters::register(tera);
}

/// A value as it is: no text becomes markup by a template's word for it.
fn safe(value: Value, _: Kwargs, _: &State) -> Value {
    value
}

fn json_encode(value: &Value, args: Kwargs, _: &State) -> TeraResult<Value> {
    let pretty = args.get::<bool>("pretty")?.unwrap_or_default();
    Ok(Value::safe_string(&json::encode(value, pretty)?))
}

/// Sorts by the values themselves or by one of their attributes, which all must have.
fn sort(values: &[Value], args: Kwargs, _: &State) -> TeraResult<Vec<Value>> {
    let attribute = args.get::<&str>("attribute")?;
    let mut sorted = Vec::with_capacity(values.len());
    for (number, value) in values.iter().enumerate() {
        let key = match attribute {
            Some(attribute) => of_path(value, attribute, number)?,
            None => value,
        };
        sorted.push((without_marks(key), value));
    }
    sorted.sort_by(|(a, _), (b, _)| Value::cmp(a, b));
    for ((a, _), (b, _)) in sorted.iter().zip(sorted.iter().skip(1)) {
        if !a.is_none() && !b.is_none() && Value::partial_cmp(a, b).is_none() {
            let (a, b) = (a.name(), b.name());
            let problem = format!("cannot sort: {a} and {b} have no common order");
            return Err(Error::message(problem));
        }
    }
    Ok(sorted.into_iter().map(|(_, value)| value.clone()).collect())
}

/// The first of each value, in order.
fn unique(values: &[Value], _: Kwargs, _: &State) -> Vec<Value> {
    let mut seen: Vec<Cow<'_, Value>> = Vec::new();
    let mut kept = Vec::new();
    for value in values {
        let key = without_marks(value);
        if !seen.contains(&key) {
            seen.push(key);
            kept.push(value.clone());
        }
    }
    kept
}

/// A map from each value of an attribute to the values that have it, both in the order in
/// which they came. Those whose attribute is none are left out.
fn group_by(values: &[Value], args: Kwargs, _: &State) -> TeraResult<Map> {
    let attribute = args.must_get::<&str>("attribute")?;
    let mut groups: Vec<(Key<'static>, Vec<Value>)> = Vec::new();
    let mut places: BTreeMap<Key<'static>, usize> = BTreeMap::new();
    for (number, value) in values.iter().enumerate() {
        let found = of_path(value, attribute, number)?;
        if found.is_none() {
            continue;
        }
        let key = key(found)?;
        let place = *places.entry(key.clone()).or_insert(groups.len());
        match groups.get_mut(place) {
            Some((_, group)) => group.push(value.clone()),
            None => groups.push((key, vec![value.clone()])),
        }
    }
    Ok(groups.into_iter().map(|(key, group)| (key, Value::from(group))).collect())
}

fn of_path<'v>(value: &'v Value, path: &'v str, number: usize) -> TeraResult<&'v Value> {
    value.get_from_path(path).ok_or_else(|| {
        let kind = value.name();
        Error::message(format!("value {number} of the list, a {kind}, has no `{path}`"))
    })
}

/// A value as the key of a map.
fn key(value: &Value) -> TeraResult<Key<'static>> {
    let text = value.as_str().map(|text| Key::from(plain(text).into_owned()));
    text.or_else(|| value.as_bool().map(Key::Bool))
        .or_else(|| value.as_i128().map(Key::I128))
        .or_else(|| value.as_u128().map(Key::U128))
        .ok_or_else(|| Error::message(format!("a {} names no group", value.name())))
}

/// A value, if it is a text, without its marks.
pub(super) fn without_marks(value: &Value) -> Cow<'_, Value> {
    match value.as_str().map(plain) {
        Some(Cow::Owned(text)) if value.is_safe() => {
            Cow::Owned(Value::safe_string(&text))
        }
        Some(Cow::Owned(text)) => Cow::Owned(Value::from(text)),
        _ => Cow::Borrowed(value),
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::model::mark::{Element, Mark};

    /// A text in an element.
    pub(in crate::render) fn em(text: &str) -> String {
        let mut marked = String::new();
        Mark::Open(Element::Em).push(&mut marked);
        marked.push_str(text);
        Mark::Close(Element::Em).push(&mut marked);
        marked
    }

    /// What a template makes of `v`.
    pub(in crate::render) fn render(template: &str, v: impl Into<Value>) -> String {
        let mut tera = Tera::default();
        register(&mut tera);
        tera.add_raw_template("t.html", template).unwrap();
        let mut context = tera::Context::new();
        context.insert_value("v", v.into());
        tera.render("t.html", &context).unwrap()
    }

    fn person(name: &str, age: i64) -> Value {
        let mut map = Map::new();
        map.insert("name".into(), Value::from(name));
        map.insert("age".into(), Value::from(age));
        Value::from(map)
    }

    #[test]
    fn safe_makes_no_markup() {
        assert_eq!(render("{{ v | safe }}", "<b>"), "&lt;b&gt;");
        assert_eq!(render("{{ v | safe }}", Value::safe_string("<b>")), "<b>");
    }

    #[test]
    fn json_is_written_as_it_is() {
        assert_eq!(render("{{ v | json_encode }}", em("</b>")), "\"\\u003c/b\\u003e\"");
        assert_eq!(render("{{ v | json_encode(pretty=true) }}", vec![1]), "[\n  1\n]");
    }

    #[test]
    fn marked_texts_are_sorted_among_the_others() {
        let texts = vec!["c".to_owned(), em("b"), "a".to_owned()];
        let sorted = render("{{ v | sort | join }}", texts);
        assert_eq!(sorted, format!("a{}c", em("b")));
        let people = vec![person("b", 2), person(&em("a"), 3), person("c", 1)];
        let names = "{% for p in v | sort(attribute=\"name\") %}{{ p.age }}{% endfor %}";
        assert_eq!(render(names, people), "321");
    }

    #[test]
    fn what_has_no_common_order_is_not_sorted() {
        let context = tera::Context::new();
        let sorted =
            |values: &[Value]| sort(values, Kwargs::default(), &State::new(&context));
        assert!(sorted(&[Value::from(1), Value::from("a")]).is_err());
        let with_none = sorted(&[Value::none(), Value::from(1)]).unwrap();
        assert_eq!(with_none, [Value::from(1), Value::none()]);
    }

    #[test]
    fn a_marked_text_is_no_other_text() {
        let texts = vec!["a".to_owned(), em("a"), "b".to_owned()];
        assert_eq!(render("{{ v | unique | join(sep=\",\") }}", texts), "a,b");
    }

    #[test]
    fn groups_stand_in_the_order_they_came() {
        let names = ["q", "c", "x", "a", &em("c")];
        let people: Vec<_> =
            names.iter().zip(1..).map(|(name, age)| person(name, age)).collect();
        let groups = "{% for k, g in v | group_by(attribute=\"name\") %}\
                      {{ k }}{% for p in g %}{{ p.age }}{% endfor %} {% endfor %}";
        assert_eq!(render(groups, people), "q1 c25 x3 a4 ");
        let people = vec![person("a", -1), person("b", 3), person("c", -1)];
        let groups = "{% for k, g in v | group_by(attribute=\"age\") %}\
                      {{ k }}:{{ g | length }} {% endfor %}";
        assert_eq!(render(groups, people), "-1:2 3:1 ");
    }
}
