//! What the command line says about one build.

use crate::model::Timestamp;

/// Settings that are no part of the site's sources.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Replaces `base_url` of `site.yaml`: absolute, with a slash at its end.
    pub base_url: Option<String>,
    /// Whether drafts are built too.
    pub drafts: bool,
    /// The instant that decides what is published; no other clock is ever read.
    pub now: Timestamp,
}
