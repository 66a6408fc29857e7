//! The elements that are open at a place of a page, as the standard's tree builder would
//! have them: near enough to know where a drawing ends, whose `lang` holds, and whether
//! an element may stand here. What wrong HTML makes of formatting elements is left out.

use super::Attributes;
use super::tags::Traits;

/// The open elements.
#[derive(Default)]
pub(in crate::render) struct Open<'p> {
    pub(super) elements: Vec<Element<'p>>,
    /// Whether a link is open: one that was not closed goes on in the next paragraph.
    pub(super) link: bool,
}

pub(super) struct Element<'p> {
    name: &'p str,
    attributes: &'p str,
    pub(super) traits: Traits,
    space: Space,
    point: Point,
}

/// Whose element it is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Space {
    Html,
    Svg,
    Math,
}

/// What of HTML an element of a drawing or a formula may hold.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Point {
    Nothing,
    /// `annotation-xml`, where a drawing may begin.
    Drawing,
    Text,
    All,
}

impl Element<'_> {
    pub(super) fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    pub(super) fn is_html(&self, name: &str) -> bool {
        self.space == Space::Html && self.is(name)
    }

    pub(super) fn is_barrier(&self) -> bool {
        match self.space {
            Space::Html => self.traits.has(Traits::BARRIER),
            Space::Svg | Space::Math => self.point != Point::Nothing,
        }
    }
}

impl<'p> Open<'p> {
    /// The innermost `lang` attribute, if there is one.
    pub(in crate::render) fn lang(&self) -> Option<&'p str> {
        self.elements
            .iter()
            .rev()
            .find_map(|element| attribute(element.attributes, "lang"))
    }

    /// Whether a link, or a button, is open: neither may hold a link.
    pub(in crate::render) fn holds_no_link(&self) -> bool {
        self.link || self.elements.iter().any(|element| element.is_html("button"))
    }

    /// Whether text here may be dressed in elements: not in a drawing or a formula, in
    /// `head`, in an option, and not directly in a table or a row.
    pub(in crate::render) fn holds_elements(&self) -> bool {
        let innermost = self.elements.last();
        if innermost.is_some_and(|element| element.traits.has(Traits::TABLE)) {
            return false;
        }
        let inside = self.elements.iter().rev();
        let mut inside = inside.take_while(|element| !element.is_html("template"));
        let in_page =
            inside.all(|e| !["head", "select", "option"].iter().any(|n| e.is_html(n)));
        in_page && self.elements.iter().all(|element| element.space == Space::Html)
    }

    /// Whether the innermost element is one of a drawing or a formula.
    pub(super) fn is_foreign(&self) -> bool {
        self.elements.last().is_some_and(|element| element.space != Space::Html)
    }

    /// A start tag; says whether text without tags follows.
    pub(super) fn start(
        &mut self,
        name: &'p str,
        attributes: &'p str,
        self_closing: bool,
    ) -> bool {
        let traits = Traits::of(name);
        if let Some(space) = self.space_of(name) {
            if !breaks_out(name, traits, attributes) {
                if !self_closing {
                    self.push_foreign(name, attributes, space);
                }
                return false;
            }
            self.leave_drawing();
        }
        for (root, space) in [("svg", Space::Svg), ("math", Space::Math)] {
            if name.eq_ignore_ascii_case(root) {
                if !self_closing {
                    self.push_foreign(name, attributes, space);
                }
                return false;
            }
        }
        self.imply_ends(name, traits);
        if traits.has(Traits::VOID) || self.is_stray(name, traits) {
            return false;
        }
        let element = Element {
            name,
            attributes,
            traits,
            space: Space::Html,
            point: Point::Nothing,
        };
        self.elements.push(element);
        traits.has(Traits::RAW) || traits.has(Traits::ESCAPABLE)
    }

    /// An end tag.
    pub(super) fn end(&mut self, name: &'p str) {
        if self.is_foreign() {
            if name.eq_ignore_ascii_case("p") || name.eq_ignore_ascii_case("br") {
                self.leave_drawing();
            } else if self.end_foreign(name) {
                return;
            }
        }
        self.end_html(name);
    }

    /// Whose a new element of that name is, if not HTML's.
    fn space_of(&self, name: &str) -> Option<Space> {
        let innermost = self.elements.last().filter(|e| e.space != Space::Html)?;
        let html = match innermost.point {
            Point::Nothing => false,
            Point::Drawing => name.eq_ignore_ascii_case("svg"),
            Point::Text => {
                !["mglyph", "malignmark"].iter().any(|n| name.eq_ignore_ascii_case(n))
            }
            Point::All => true,
        };
        (!html).then_some(innermost.space)
    }

    fn push_foreign(&mut self, name: &'p str, attributes: &'p str, space: Space) {
        let is = |names: &[&str]| names.iter().any(|n| name.eq_ignore_ascii_case(n));
        let point = match space {
            Space::Svg if is(&["foreignObject", "desc", "title"]) => Point::All,
            Space::Math if is(&["mi", "mo", "mn", "ms", "mtext"]) => Point::Text,
            Space::Math if is(&["annotation-xml"]) => {
                let html = attribute(attributes, "encoding").is_some_and(|encoding| {
                    ["text/html", "application/xhtml+xml"]
                        .iter()
                        .any(|html| encoding.eq_ignore_ascii_case(html))
                });
                if html { Point::All } else { Point::Drawing }
            }
            _ => Point::Nothing,
        };
        let traits = Traits::of("");
        self.elements.push(Element { name, attributes, traits, space, point });
    }

    /// Closes elements up to one that may hold HTML.
    fn leave_drawing(&mut self) {
        let holds_html = |e: &Element| {
            e.space == Space::Html || matches!(e.point, Point::Text | Point::All)
        };
        let kept =
            self.elements.iter().rposition(holds_html).map_or(0, |place| place + 1);
        self.elements.truncate(kept);
    }

    /// Closes the element of a drawing or a formula that is named so, if it is open.
    fn end_foreign(&mut self, name: &str) -> bool {
        let found = self.last(
            |element| element.space != Space::Html && element.is(name),
            |element| element.space == Space::Html,
        );
        if let Some(found) = found {
            self.elements.truncate(found);
        }
        found.is_some()
    }
}

/// Whether a start tag ends the drawing or formula it stands in.
fn breaks_out(name: &str, traits: Traits, attributes: &str) -> bool {
    let is_font = || {
        name.eq_ignore_ascii_case("font")
            && ["color", "face", "size"]
                .iter()
                .any(|n| attribute(attributes, n).is_some())
    };
    traits.has(Traits::BREAKOUT) || is_font()
}

/// The value of an attribute, as written; empty where it has none.
fn attribute<'p>(attributes: &'p str, name: &str) -> Option<&'p str> {
    let found = Attributes::new(attributes, 0).find(|a| {
        attributes.get(a.name.clone()).is_some_and(|n| n.eq_ignore_ascii_case(name))
    })?;
    Some(found.value.and_then(|value| attributes.get(value)).unwrap_or_default())
}
