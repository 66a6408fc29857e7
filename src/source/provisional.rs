//! Provisional: what `cli` rests on until branch `output` is merged.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::model::SourcePath;

/// The nearest folder upwards with a site.
#[must_use]
pub fn find_root(from: &Path) -> Option<PathBuf> {
    let found = from.ancestors().find(|root| root.join("content/site.yaml").is_file());
    found.map(Into::into)
}

/// The text of a source.
#[must_use]
pub fn text(root: &Path, path: &SourcePath) -> Option<Arc<str>> {
    let text = std::fs::read_to_string(root.join(path.as_str())).ok()?;
    Some(text.trim_start_matches('\u{feff}').replace("\r\n", "\n").into())
}
