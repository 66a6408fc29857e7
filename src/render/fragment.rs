//! `fragment(component="Menu", at="talks/_index")`: a component that is rendered once and
//! shown by many pages.
//!
//! A component sees neither the page nor its context: only its arguments, `config` where
//! it asks for it, and what the functions answer, which depends on the locale of the
//! route, on the way to the site's root, and on the fields that are read of other pages.
//! These together are the [`Key`] under which a worker keeps what became of it. With it
//! lie the questions that were put: each page that shows it has put them too.
//!
//! What found something wrong, or has an argument that is no plain value, is rendered for
//! each page again. Unknown here: what a component does; how templates call it is read in
//! `fragment_calls`.

use std::error::Error as _;
use std::sync::Arc;

use hashbrown::HashMap;
use tera::{Context, Error, ErrorKind, Kwargs, State, Tera, TeraResult, Value};

use crate::diagnostic::Diagnostic;
use crate::model::mark::{self, Mark, Piece};
use crate::model::{Fields, MessageRef};

use super::bounded::Page;
use super::fragment_calls::{ARGUMENT, FUNCTION};
use super::functions::Slot;
use super::view::{STEPS, View};

/// How many fragments may stand in one another. Each is a render of its own, and Tera
/// counts the components of one render only.
const DEEPEST: usize = 3;

/// How many bytes of fragments a worker keeps. What many pages show is much less.
const MOST: usize = 16 << 20;

/// The longest key. Arguments that are longer are the text of one page.
const LONGEST: usize = 4 << 10;

/// What an entry takes beside its key, its text and its questions.
const ENTRY: usize = 200;

/// All that a fragment depends on.
#[derive(PartialEq, Eq, Hash)]
struct Key {
    locale: u16,
    /// The fields that the page's template reads of other pages.
    fields: Fields,
    /// Whether the template around it escapes: a component does what its caller does.
    escapes: bool,
    /// The way to the root, the component, and the arguments by their names.
    words: Box<[u8]>,
}

/// What became of a component.
struct Fragment {
    value: Value,
    /// The questions that were put, in the order of the asking.
    asked: Arc<[u32]>,
    /// How many numbers its ranges have.
    steps: usize,
}

/// The fragments that a worker keeps.
#[derive(Default)]
pub(super) struct Fragments {
    all: HashMap<Key, Fragment>,
    /// About how many bytes they take.
    size: usize,
}

/// Registers the function.
pub(super) fn register(tera: &mut Tera, slot: &Slot) {
    let slot = slot.clone();
    tera.register_function(FUNCTION, move |args: Kwargs, state: &State| {
        let escapes = state.autoescaping_enabled();
        match slot.with(|view| begin(view, &args, escapes))? {
            Begun::Ready(value) => Ok(value),
            Begun::Render(engine, render) => {
                // The component's own functions need the slot: it is free meanwhile.
                let result = filled(&engine, &args, escapes);
                slot.with(|view| render.end(view, result))
            }
        }
    });
}

/// What is done for a call.
enum Begun {
    /// It was rendered before.
    Ready(Value),
    /// It is rendered now.
    Render(Arc<Tera>, Render),
}

/// What waits while a fragment is rendered: what its page has seen before it.
struct Render {
    key: Option<Key>,
    escapes: bool,
    asked: Vec<u32>,
    diagnostics: Vec<Diagnostic>,
    lacking: Vec<MessageRef>,
    links: usize,
    steps: usize,
}

fn begin(view: &mut View, args: &Kwargs, escapes: bool) -> TeraResult<Begun> {
    let component: &str = args.must_get(ARGUMENT)?;
    let key = Key::of(view, component, args, escapes);
    if let Some(value) = key.as_ref().and_then(|key| again(view, key)) {
        return Ok(Begun::Ready(value));
    }
    if view.depth == DEEPEST {
        let fact = format!("more than {DEEPEST} fragments stand in one another");
        return Err(Error::message(fact));
    }
    let Some(engine) = view.engine.clone() else {
        return Err(Error::message("there is no engine to render a component with"));
    };
    view.depth += 1;
    // All that it asks is new to it, whatever its page has asked.
    view.kept.turn();
    let render = Render {
        key,
        escapes,
        asked: std::mem::take(&mut view.asked),
        diagnostics: std::mem::take(&mut view.diagnostics),
        lacking: std::mem::take(&mut view.lacking),
        links: view.links.len(),
        steps: view.steps,
    };
    Ok(Begun::Render(engine, render))
}

/// What is kept, if the page may have so many numbers more in its ranges.
fn again(view: &mut View, key: &Key) -> Option<Value> {
    let fragment = view.kept.fragments.all.get(key)?;
    let steps = view.steps + fragment.steps;
    if steps > STEPS {
        return None;
    }
    let (value, asked) = (fragment.value.clone(), Arc::clone(&fragment.asked));
    view.steps = steps;
    for question in asked.iter() {
        view.note(*question);
    }
    Some(value)
}

/// Renders the component.
fn filled(engine: &Tera, args: &Kwargs, escapes: bool) -> TeraResult<String> {
    let component: &str = args.must_get(ARGUMENT)?;
    let mut given = Context::new();
    for (name, value) in args.iter() {
        if let Some(name) = name.as_str().filter(|name| *name != ARGUMENT) {
            given.insert_value(name.to_owned(), value.clone());
        }
    }
    let mut page = Page::with_room(0);
    let result = engine.render_component_to(component, &given, None, escapes, &mut page);
    match result {
        Ok(()) => Ok(String::from_utf8(page.into_bytes())?),
        Err(error) if matches!(error.kind(), ErrorKind::ComponentNotFound(_)) => {
            Err(Error::message(format!("there is no component `{component}`")))
        }
        Err(error) => Err(error),
    }
}

impl Render {
    /// Goes on with the page, which has now seen what the fragment has.
    fn end(self, view: &mut View, result: TeraResult<String>) -> TeraResult<Value> {
        view.depth = view.depth.saturating_sub(1);
        let asked = std::mem::replace(&mut view.asked, self.asked);
        view.kept.turn();
        for question in &view.asked {
            view.kept.is_new(*question);
        }
        for question in &asked {
            view.note(*question);
        }
        let found = std::mem::replace(&mut view.diagnostics, self.diagnostics);
        let lacking = std::mem::replace(&mut view.lacking, self.lacking);
        // Links have numbers in the table of this page.
        let is_kept =
            found.is_empty() && lacking.is_empty() && view.links.len() == self.links;
        view.diagnostics.extend(found);
        for message in &lacking {
            view.lacks(message);
        }
        let text = match result {
            Ok(text) => text,
            Err(error) => {
                // Of an error of writing, Tera says only that it was one.
                let written =
                    error.source().filter(|_| matches!(error.kind(), ErrorKind::Io(_)));
                let fact = written.map_or_else(|| error.to_string(), ToString::to_string);
                // Tera makes one text of a function's error, and its place is lost.
                if matches!(error.kind(), ErrorKind::RenderingError(_)) {
                    view.failure.get_or_insert(error);
                }
                return Err(Error::message(fact));
            }
        };
        let value = if self.escapes {
            Value::safe_string(&text)
        } else {
            Value::normal_string(&text)
        };
        if let Some(key) = self.key.filter(|_| is_kept) {
            let steps = view.steps.saturating_sub(self.steps);
            let fragment = Fragment { value: value.clone(), asked: asked.into(), steps };
            view.kept.fragments.put(key, fragment, text.len());
        }
        Ok(value)
    }
}

impl Fragments {
    fn put(&mut self, key: Key, fragment: Fragment, length: usize) {
        let asked = fragment.asked.len() * size_of::<u32>();
        let size = ENTRY + key.words.len() + length + asked;
        if self.size + size > MOST {
            *self = Self::default();
        }
        if size <= MOST {
            self.size += size;
            self.all.insert(key, fragment);
        }
    }
}

impl Key {
    /// The key of a call, if all its arguments are plain values.
    fn of(view: &View, component: &str, args: &Kwargs, escapes: bool) -> Option<Self> {
        let mut words = Vec::with_capacity(64);
        put_text(view.root(), &mut words);
        put_text(component, &mut words);
        for (name, value) in args.iter() {
            let name = name.as_str()?;
            if name != ARGUMENT {
                put_text(name, &mut words);
                put(value, &mut words)?;
            }
        }
        (words.len() <= LONGEST).then(|| Self {
            locale: view.locale_number(),
            fields: view.fields,
            escapes,
            words: words.into(),
        })
    }
}

fn put_text(text: &str, words: &mut Vec<u8>) {
    words.extend_from_slice(&text.len().to_le_bytes());
    words.extend_from_slice(text.as_bytes());
}

/// Writes down a value so that no other value reads the same; none if it is not plain.
fn put(value: &Value, words: &mut Vec<u8>) -> Option<()> {
    if let Some(text) = value.as_str() {
        if refers_to_its_page(text) {
            return None;
        }
        words.push(if value.is_safe() { b'S' } else { b's' });
        put_text(text, words);
    } else if let Some(items) = value.as_array() {
        words.push(b'[');
        words.extend_from_slice(&items.len().to_le_bytes());
        for item in items {
            put(item, words)?;
        }
    } else if let Some(truth) = value.as_bool() {
        words.push(if truth { b't' } else { b'f' });
    } else if value.is_undefined() {
        words.push(b'u');
    } else if value.is_none() {
        words.push(b'n');
    } else if value.is_f64() {
        words.push(b'd');
        words.extend_from_slice(&value.as_f64()?.to_bits().to_le_bytes());
    } else {
        words.push(b'i');
        words.extend_from_slice(&value.as_i128()?.to_le_bytes());
    }
    Some(())
}

/// Whether marks in a text are numbers of the links of its page, or broken.
fn refers_to_its_page(text: &str) -> bool {
    mark::find(text).is_some()
        && mark::pieces(text).any(|piece| {
            matches!(
                piece,
                Piece::Broken(_) | Piece::Mark(Mark::OpenNamed(_) | Mark::CloseNamed(_))
            )
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(value: &Value) -> Option<Vec<u8>> {
        let mut words = Vec::new();
        put(value, &mut words).map(|()| words)
    }

    fn texts(texts: &[&str]) -> Value {
        Value::from(texts.iter().map(|text| Value::from(*text)).collect::<Vec<_>>())
    }

    #[test]
    fn values_that_are_not_the_same_are_written_apart() {
        let values = [
            Value::from("1"),
            Value::safe_string("1"),
            Value::from(1),
            Value::from(-1),
            Value::from(1.0),
            Value::from(true),
            Value::from(false),
            Value::none(),
            Value::undefined(),
            Value::from(""),
            texts(&[]),
            texts(&["a", "b"]),
            texts(&["ab"]),
            texts(&["a", "", "b"]),
            Value::from(vec![texts(&["a"]), texts(&["b"])]),
            Value::from(vec![texts(&["a", "b"]), texts(&[])]),
        ];
        let written: Vec<_> =
            values.iter().map(|value| written(value).expect("a plain value")).collect();
        for (at, one) in written.iter().enumerate() {
            for other in &written[at + 1..] {
                assert_ne!(one, other);
            }
        }
        assert_eq!(super::tests::written(&Value::from(1_u64)), Some(written[2].clone()));
    }

    #[test]
    fn maps_and_the_links_of_a_page_are_not_plain() {
        let map = std::collections::BTreeMap::from([("a", Value::from(1))]);
        assert_eq!(written(&Value::from(map)), None);
        let marked = |mark: Mark| {
            let mut text = String::from("a ");
            mark.push(&mut text);
            Value::from(text)
        };
        assert_eq!(written(&marked(Mark::OpenNamed(0))), None);
        assert_eq!(written(&Value::from("\u{FDE2}\u{FDD0}")), None);
        assert!(written(&marked(Mark::Language(1))).is_some());
    }

    #[test]
    fn no_more_is_kept_than_there_is_room_for() {
        let mut fragments = Fragments::default();
        let key = |number: u16| Key {
            locale: number,
            fields: Fields::ALL,
            escapes: true,
            words: Box::default(),
        };
        let fragment = || Fragment { value: Value::from(1), asked: [].into(), steps: 0 };
        for number in 0..100 {
            fragments.put(key(number), fragment(), 1 << 20);
            assert!(fragments.size <= MOST && fragments.all.contains_key(&key(number)));
        }
        fragments.put(key(100), fragment(), MOST);
        assert!(!fragments.all.contains_key(&key(100)));
    }
}
