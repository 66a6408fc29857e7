//! Which addresses are taken: each once, and no file stands where another needs a folder.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic};
use crate::model::{RoutePath, Span};

/// The addresses of the plan, by what is left of them where letter case is lost.
#[derive(Default)]
pub(super) struct Taken(BTreeMap<String, Holder>);

/// What has an address.
#[derive(Clone)]
pub(super) struct Holder {
    address: String,
    /// What wants it.
    pub place: Span,
}

impl Taken {
    /// Takes an address; if it is taken, says by whom.
    pub(super) fn take(&mut self, path: &RoutePath, because: &Span) -> Option<Holder> {
        let folded = path.out_path().folded();
        if let Some(first) = self.0.get(&folded) {
            return Some(first.clone());
        }
        let address = path.as_str().into();
        self.0.insert(folded, Holder { address, place: because.clone() });
        None
    }

    /// Each file that stands where others need a folder: no host can have both.
    pub(super) fn files_for_folders(&self) -> Vec<Diagnostic> {
        let mut seen = BTreeSet::new();
        let mut told = Vec::new();
        for (path, below) in &self.0 {
            for (end, _) in path.match_indices('/') {
                let folder = path.get(..end).unwrap_or_default();
                if let Some(file) = self.0.get(folder)
                    && seen.insert(folder)
                {
                    told.push(file_for_folder(file, below));
                }
            }
        }
        told
    }
}

impl Holder {
    /// That `path` is wanted a second time.
    pub(super) fn wanted_again(&self, path: &RoutePath, because: &Span) -> Diagnostic {
        let other = &self.address;
        let message = if other == path.as_str() {
            format!("two files want the address `{path}`")
        } else {
            format!("`{path}` and `{other}` are one address where letter case is lost")
        };
        Diagnostic::error(Code::DuplicateAddress, message)
            .labelled(because.clone(), "the second one")
            .related(self.place.clone(), "the first one")
            .help("rename one of them, or give its message another `.slug`")
    }
}

fn file_for_folder(file: &Holder, below: &Holder) -> Diagnostic {
    let message =
        format!("`{}` is a file where `{}` needs a folder", file.address, below.address);
    Diagnostic::error(Code::DuplicateAddress, message)
        .labelled(file.place.clone(), "the file")
        .related(below.place.clone(), "what lies in the folder")
        .help("rename one of them")
}
