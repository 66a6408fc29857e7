//! What a build remembers.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::diagnostic::Diagnostic;
use crate::model::{Answered, Fingerprint, OutPath, RoutePath, Trace};
use crate::source::{Index, Stamp};

/// What the next build wants to know of this one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// What the sources looked like.
    pub sources: Index,
    /// The settings that are no sources: flags of the command line.
    pub settings: Fingerprint,
    /// Each distinct question that a route asked, with the answer's fingerprint.
    pub questions: Answered,
    /// All routes.
    pub routes: Vec<RouteRecord>,
    /// All diagnostics that belong to no route.
    pub diagnostics: Vec<Diagnostic>,
    /// How many of the routes are pages.
    pub pages: usize,
    /// The locales of the site, by tag.
    pub locales: Vec<String>,
    /// From which second on, since 1970, and before which one the site stays as it is.
    pub holds: (i64, i64),
}

/// What is remembered of one route.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RouteRecord {
    /// Its address, which also says its file.
    pub path: RoutePath,
    /// What the plan said of it.
    pub key: Fingerprint,
    /// What it asked: numbers of the manifest's questions.
    pub trace: Trace,
    /// What its bytes were.
    pub fingerprint: Fingerprint,
    /// What was found while it was rendered.
    pub diagnostics: Vec<Diagnostic>,
    /// Whether it stayed as it was, because minify-html would have changed it.
    pub unminified: bool,
}

/// What lies at a path of the output by our hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Lies {
    pub(super) fingerprint: Fingerprint,
    pub(super) stamp: Stamp,
}

/// The files of the output that are ours.
pub(super) type Own = BTreeMap<OutPath, Lies>;

/// All that is kept on the disk. The list of our files outlives the version that wrote
/// it, for without it no later version could replace them.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct Kept {
    pub(super) own: Own,
    /// Whether the files are those of a build that was cut short.
    pub(super) unfinished: bool,
    version: String,
    manifest: Vec<u8>,
}

const VERSION: &str = env!("CARGO_PKG_VERSION");

impl Kept {
    pub(super) fn new(own: Own, manifest: &Manifest) -> Self {
        let manifest = postcard::to_stdvec(manifest).unwrap_or_default();
        Self { own, unfinished: false, version: VERSION.into(), manifest }
    }

    /// The manifest, if this version of the program wrote it.
    pub(super) fn manifest(&self) -> Option<Manifest> {
        (self.version == VERSION)
            .then(|| postcard::from_bytes(&self.manifest).ok())
            .flatten()
    }
}

/// What a file of ours in `.plenary/` starts with: the form of what follows. It changes
/// when [`Kept`] or [`Lies`] do.
const FORM: &[u8] = b"plenary 1\n";

/// The bytes of something that is kept.
pub(super) fn encode<T: Serialize>(value: &T) -> Vec<u8> {
    let body = postcard::to_stdvec(value).unwrap_or_default();
    let seal = Fingerprint::of(&body).to_string();
    [FORM, seal.as_bytes(), &body].concat()
}

/// What is kept in `bytes`, if it is whole and of a form that we know.
pub(super) fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    let (seal, body) = bytes.strip_prefix(FORM)?.split_at_checked(32)?;
    let whole = Fingerprint::of(body).to_string().as_bytes() == seal;
    whole.then(|| postcard::from_bytes(body).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Code;
    use crate::model::{SourcePath, Span};

    fn kept() -> Kept {
        let span = Span::file(&SourcePath::new("content/site.yaml").expect("a path"));
        let diagnostic = Diagnostic::warning(Code::MissingMessage, "a").at(span);
        let route = RouteRecord {
            path: RoutePath::new("/th/").expect("an address"),
            key: Fingerprint::of(b"key"),
            trace: vec![0, 300],
            fingerprint: Fingerprint::of(b"bytes"),
            diagnostics: vec![diagnostic],
            unminified: false,
        };
        let manifest = Manifest { routes: vec![route], ..Manifest::default() };
        let lies = Lies {
            fingerprint: Fingerprint::of(b"bytes"),
            stamp: Stamp { length: 5, modified: -1, inode: 7 },
        };
        let path = OutPath::new("th/index.html").expect("a path");
        Kept::new(Own::from([(path, lies)]), &manifest)
    }

    #[test]
    fn what_is_kept_is_read_as_it_was() {
        let kept = kept();
        let read: Kept = decode(&encode(&kept)).expect("what was written");
        assert_eq!(read.own, kept.own);
        assert_eq!(read.manifest(), kept.manifest());
        assert!(read.manifest().is_some_and(|manifest| manifest.routes.len() == 1));
    }

    #[test]
    fn what_is_torn_is_as_nothing() {
        let bytes = encode(&kept());
        for end in [0, 5, FORM.len() + 3, bytes.len() - 1] {
            assert!(decode::<Kept>(&bytes[..end]).is_none(), "{end}");
        }
        let mut other = bytes.clone();
        if let Some(last) = other.last_mut() {
            *last ^= 1;
        }
        assert!(decode::<Kept>(&other).is_none());
    }

    #[test]
    fn another_version_knows_the_files_but_not_the_routes() {
        let mut kept = kept();
        kept.version = "0.0.0".into();
        let read: Kept = decode(&encode(&kept)).expect("what was written");
        assert_eq!(read.own.len(), 1);
        assert!(read.manifest().is_none());
    }
}
