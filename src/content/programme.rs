//! The programme: sessions, and the venues at which they are.
//!
//! Unknown here: which of them are there now; what that shows, `site` says.

use std::sync::Arc;

use super::tree::Entry;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{PageId, Span};

/// Tells a venue that lies within itself, by way of others.
pub(super) fn check_venues(venues: &[Arc<Entry>], diagnostics: &mut Diagnostics) {
    let within = |id: &PageId| -> Option<&PageId> {
        venues.iter().find(|venue| venue.id == *id)?.facts.page("within")
    };
    for venue in venues {
        let mut at = within(&venue.id);
        let mut way = Vec::new();
        while let Some(next) = at.filter(|next| !way.contains(next)) {
            way.push(next);
            at = within(next);
        }
        // Told once, at the first of the circle.
        let is_first = way.iter().all(|other| venue.id <= **other);
        if way.contains(&&venue.id) && is_first {
            let fact = format!("`{}` lies within itself", venue.id);
            let place = venue.places.iter().find(|(name, _)| *name == "within");
            let place = place.map_or_else(|| Span::file(&venue.path), |it| it.1.clone());
            let told = Diagnostic::error(Code::WrongValue, fact).at(place);
            diagnostics.push(told.help("name a venue that is larger, or leave it out"));
        }
    }
}
