//! What is kept of an output from one build to the next, and the form of its file. In front
//! stands the list of our files, which outlives the version that wrote it, for without it
//! no later version could replace them; behind it the [`Manifest`], which does not.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::manifest::Manifest;
use crate::model::{Fingerprint, OutPath};
use crate::source::Stamp;

/// What lies at a path of the output by our hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Lies {
    pub(super) fingerprint: Fingerprint,
    pub(super) stamp: Stamp,
}

/// The files of the output that are ours.
pub(super) type Own = BTreeMap<OutPath, Lies>;

/// The same as they are written: in the order of their paths, as if they were a map.
pub(super) type List<'a> = Vec<(&'a OutPath, &'a Lies)>;

/// The part that every version can read; `T` is [`Own`] or [`List`].
#[derive(Default, Serialize, Deserialize)]
pub(super) struct Files<T> {
    pub(super) own: T,
    /// Whether the files are those of a build that was cut short.
    pub(super) unfinished: bool,
    version: String,
}

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// What a file of ours in `.plenary/` starts with: the form of what follows. It changes
/// when [`Files`], [`Lies`] or the journal do.
const FORM: &[u8] = b"plenary 2\n";

/// The bytes of the seal, which says whether all that follows is there.
const SEAL: usize = 32;

impl Files<Own> {
    /// What stands behind the list in `behind`, if this version wrote it.
    pub(super) fn manifest(&self, behind: &[u8]) -> Option<Manifest> {
        (self.version == VERSION).then(|| postcard::from_bytes(behind).ok()).flatten()
    }

    /// The bytes of a list with `behind` as it is.
    pub(super) fn with(&self, behind: &[u8]) -> Vec<u8> {
        let mut bytes = add(begin(), self);
        bytes.extend_from_slice(behind);
        seal(bytes)
    }
}

/// The bytes of what a whole build keeps.
pub(super) fn keep(own: List<'_>, manifest: &Manifest) -> Vec<u8> {
    let files = Files { own, unfinished: false, version: VERSION.into() };
    seal(add(add(begin(), &files), manifest))
}

/// The list in `bytes`, and what stands behind it, if they are whole and of a form that we
/// know.
pub(super) fn kept(bytes: &[u8]) -> Option<(Files<Own>, &[u8])> {
    postcard::take_from_bytes(open(bytes)?).ok()
}

/// The bytes of something else that is kept.
pub(super) fn encode<T: Serialize>(value: &T) -> Vec<u8> {
    seal(add(begin(), value))
}

/// What is in `bytes`, if it is whole and of a form that we know.
pub(super) fn decode<'a, T: Deserialize<'a>>(bytes: &'a [u8]) -> Option<T> {
    postcard::from_bytes(open(bytes)?).ok()
}

/// The form, and room for the seal.
fn begin() -> Vec<u8> {
    [FORM, &[0; SEAL]].concat()
}

fn add<T: Serialize>(bytes: Vec<u8>, value: &T) -> Vec<u8> {
    postcard::to_extend(value, bytes).unwrap_or_default()
}

fn seal(mut bytes: Vec<u8>) -> Vec<u8> {
    let body = bytes.get(FORM.len() + SEAL..).unwrap_or_default();
    let seal = Fingerprint::of(body).to_string();
    for (room, digit) in bytes.iter_mut().skip(FORM.len()).zip(seal.bytes().take(SEAL)) {
        *room = digit;
    }
    bytes
}

fn open(bytes: &[u8]) -> Option<&[u8]> {
    let (seal, body) = bytes.strip_prefix(FORM)?.split_at_checked(SEAL)?;
    (Fingerprint::of(body).to_string().as_bytes() == seal).then_some(body)
}

#[cfg(test)]
mod tests {
    use super::super::manifest::RouteRecord;
    use super::*;
    use crate::diagnostic::{Code, Diagnostic};
    use crate::model::{RoutePath, SourcePath, Span};

    fn manifest() -> Manifest {
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
        Manifest { routes: vec![route], ..Manifest::default() }
    }

    fn own() -> Own {
        let path = |text| OutPath::new(text).expect("a path");
        let stamp = Stamp { length: 5, modified: -1, inode: 7 };
        let lies = Lies { fingerprint: Fingerprint::of(b"bytes"), stamp };
        Own::from([(path("th/index.html"), lies), (path("index.html"), lies)])
    }

    fn bytes() -> Vec<u8> {
        keep(own().iter().collect(), &manifest())
    }

    #[test]
    fn what_is_kept_is_read_as_it_was() {
        let bytes = bytes();
        let (files, behind) = kept(&bytes).expect("what was written");
        assert_eq!((&files.own, files.unfinished), (&own(), false));
        assert_eq!(files.manifest(behind), Some(manifest()));
        assert_eq!(files.with(behind), bytes);
    }

    #[test]
    fn what_is_torn_is_as_nothing() {
        let bytes = bytes();
        for end in [0, 5, FORM.len() + 3, bytes.len() - 1] {
            assert!(kept(&bytes[..end]).is_none(), "{end}");
        }
        let mut other = bytes.clone();
        if let Some(last) = other.last_mut() {
            *last ^= 1;
        }
        assert!(kept(&other).is_none());
    }

    #[test]
    fn another_version_knows_the_files_but_not_the_routes() {
        let bytes = bytes();
        let (mut files, behind) = kept(&bytes).expect("what was written");
        files.version = "0.0.0".into();
        let bytes = files.with(behind);
        let (files, behind) = kept(&bytes).expect("what was written");
        assert_eq!(files.own.len(), 2);
        assert!(files.manifest(behind).is_none());
    }
}
