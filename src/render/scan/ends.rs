//! Which open elements a tag of HTML closes, by itself or because they end without an
//! end tag.

use super::opened::{Element, Open};
use super::tags::Traits;

impl<'p> Open<'p> {
    /// An end tag of HTML.
    pub(super) fn end_html(&mut self, name: &str) {
        let traits = Traits::of(name);
        let is = |names: &[&str]| names.iter().any(|n| name.eq_ignore_ascii_case(n));
        if is(&["a"]) {
            self.link = false;
        }
        // What follows them is read as if they had not been there.
        if is(&["body", "html"]) {
            return;
        }
        let named = |e: &Element| e.is_html(name);
        let found = if traits.has(Traits::HEADING) {
            self.last(|e| e.traits.has(Traits::HEADING), Element::is_barrier)
        } else if traits.has(Traits::TABLE) || traits.has(Traits::CELL) {
            self.last(named, bounds_table)
        } else if is(&["template"]) {
            self.last(named, |_| false)
        } else if is(&["p"]) {
            self.last(named, bounds_paragraph)
        } else if is(&["li"]) {
            self.last(named, |e| e.is_barrier() || e.is_html("ol") || e.is_html("ul"))
        } else if traits.has(Traits::FORMATTING)
            || traits.has(Traits::SPECIAL) && !traits.has(Traits::HEAD)
        {
            self.last(named, Element::is_barrier)
        } else {
            self.last(named, |e| e.traits.has(Traits::SPECIAL))
        };
        let Some(found) = found else { return };
        // A formatting element, and a form, end without what was opened in them.
        let outlived = traits.has(Traits::FORMATTING) || is(&["form"]);
        let mut inner = self.elements.iter().skip(found + 1);
        if outlived && inner.any(|element| element.traits.has(Traits::SPECIAL)) {
            self.elements.remove(found);
        } else {
            self.elements.truncate(found);
        }
    }

    /// Closes what a start tag closes without an end tag.
    pub(super) fn imply_ends(&mut self, name: &str, traits: Traits) {
        if !traits.has(Traits::HEAD) {
            self.close_innermost(&["head"]);
        }
        if traits.has(Traits::PEERS) {
            self.close_peers(name);
        }
        if traits.has(Traits::CLOSES_P) {
            self.close(|e| e.is_html("p"), bounds_paragraph);
        }
        let innermost = self.elements.last();
        if traits.has(Traits::HEADING)
            && innermost.is_some_and(|element| element.traits.has(Traits::HEADING))
        {
            self.elements.pop();
        }
    }

    /// Closes what may not stand beside or around a new element of that name.
    fn close_peers(&mut self, name: &str) {
        match &*name.to_ascii_lowercase() {
            "li" => self.close(|e| e.is_html("li"), bounds_item),
            "dd" | "dt" => {
                self.close(|e| e.is_html("dd") || e.is_html("dt"), bounds_item);
            }
            "option" => self.close_innermost(&["option"]),
            "optgroup" => {
                self.close_innermost(&["option"]);
                self.close_innermost(&["optgroup"]);
            }
            "td" | "th" => self.close(|e| e.traits.has(Traits::CELL), bounds_table),
            "tr" => {
                self.close(|e| e.traits.has(Traits::CELL), bounds_table);
                self.close(|e| e.is_html("tr"), bounds_table);
            }
            "tbody" | "thead" | "tfoot" | "caption" | "colgroup" => {
                if let Some(table) = self.last(|e| e.is_html("table"), bounds_table) {
                    self.elements.truncate(table + 1);
                }
            }
            "rb" | "rtc" | "rt" | "rp" => self.close_innermost(&["rb", "rt", "rp"]),
            "button" => self.close(|e| e.is_html("button"), Element::is_barrier),
            "a" => {
                self.close(|e| e.is_html("a"), |e| e.traits.has(Traits::SPECIAL));
                self.link = true;
            }
            _ => {}
        }
    }

    /// Whether a start tag means nothing here: one of a part of a table, outside of any.
    pub(super) fn is_stray(&self, name: &str, traits: Traits) -> bool {
        let is_part = traits.has(Traits::TABLE) || traits.has(Traits::CELL);
        is_part
            && !name.eq_ignore_ascii_case("table")
            && self
                .last(|e| e.is_html("table") || e.is_html("template"), |_| false)
                .is_none()
    }

    /// The place of the innermost element that is `wanted`, seen up to one that stops.
    pub(super) fn last(
        &self,
        wanted: impl Fn(&Element<'p>) -> bool,
        stops: impl Fn(&Element<'p>) -> bool,
    ) -> Option<usize> {
        for (place, element) in self.elements.iter().enumerate().rev() {
            if wanted(element) {
                return Some(place);
            }
            if stops(element) {
                return None;
            }
        }
        None
    }

    fn close(
        &mut self,
        wanted: impl Fn(&Element<'p>) -> bool,
        stops: impl Fn(&Element<'p>) -> bool,
    ) {
        if let Some(found) = self.last(wanted, stops) {
            self.elements.truncate(found);
        }
    }

    fn close_innermost(&mut self, names: &[&str]) {
        let innermost = self.elements.last();
        if innermost.is_some_and(|element| names.iter().any(|n| element.is_html(n))) {
            self.elements.pop();
        }
    }
}

fn bounds_table(element: &Element) -> bool {
    ["table", "template", "html"].iter().any(|name| element.is_html(name))
}

fn bounds_paragraph(element: &Element) -> bool {
    element.is_barrier() || element.is_html("button")
}

fn bounds_item(element: &Element) -> bool {
    element.traits.has(Traits::SPECIAL)
        && !["address", "div", "p"].iter().any(|name| element.is(name))
}
