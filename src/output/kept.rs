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

/// The part that every version can read; `T` is [`Own`] or its entries in order.
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

/// All that is kept.
#[derive(Default)]
pub(super) struct Kept<'a> {
    pub(super) files: Files<Own>,
    /// What the last build remembered, if it was of this version.
    pub(super) manifest: Option<Manifest>,
    /// The same as it is written.
    behind: &'a [u8],
}

impl Kept<'_> {
    /// The bytes of it.
    pub(super) fn bytes(&self) -> Vec<u8> {
        let mut bytes = begin_list(&self.files);
        bytes.extend_from_slice(self.behind);
        seal(bytes)
    }
}

/// The bytes of what a whole build keeps.
pub(super) fn keep(own: List<'_>, manifest: &Manifest) -> Vec<u8> {
    let files = Files { own, unfinished: false, version: VERSION.into() };
    seal(add(begin_list(&files), manifest))
}

/// What is kept in `bytes`, if they are whole and of a form that we know. Reads the parts at
/// once.
pub(super) fn kept(bytes: &[u8]) -> Option<Kept<'_>> {
    let (seal, body) = open(bytes)?;
    let (length, rest) = body.split_first_chunk()?;
    let length = usize::try_from(u64::from_le_bytes(*length)).ok()?;
    let (list, behind) = rest.split_at_checked(length)?;
    let (whole, (list, manifest)) = rayon::join(
        || is_whole(seal, body),
        || {
            rayon::join(
                || postcard::from_bytes::<Files<Vec<_>>>(list).ok(),
                || postcard::from_bytes(behind).ok(),
            )
        },
    );
    let Files { own, unfinished, version } = list.filter(|_| whole)?;
    let manifest = manifest.filter(|_| version == VERSION);
    let files = Files { own: own.into_iter().collect(), unfinished, version };
    Some(Kept { files, manifest, behind })
}

/// The bytes of something else that is kept.
pub(super) fn encode<T: Serialize>(value: &T) -> Vec<u8> {
    seal(add(begin(), value))
}

/// What is in `bytes`, if it is whole and of a form that we know.
pub(super) fn decode<'a, T: Deserialize<'a>>(bytes: &'a [u8]) -> Option<T> {
    let (seal, body) = open(bytes)?;
    is_whole(seal, body).then(|| postcard::from_bytes(body).ok()).flatten()
}

/// The form, and room for the seal.
fn begin() -> Vec<u8> {
    [FORM, &[0; SEAL]].concat()
}

/// The same, a list, and before it its length in bytes.
fn begin_list<T: Serialize>(files: &Files<T>) -> Vec<u8> {
    let mut bytes = begin();
    let room = bytes.len()..bytes.len() + size_of::<u64>();
    bytes.resize(room.end, 0);
    bytes = add(bytes, files);
    let length = (bytes.len().saturating_sub(room.end) as u64).to_le_bytes();
    for (place, byte) in bytes.iter_mut().skip(room.start).zip(length) {
        *place = byte;
    }
    bytes
}

fn add<T: Serialize>(bytes: Vec<u8>, value: &T) -> Vec<u8> {
    postcard::to_extend(value, bytes).unwrap_or_default()
}

fn seal(mut bytes: Vec<u8>) -> Vec<u8> {
    let body = bytes.get(FORM.len() + SEAL..).unwrap_or_default();
    let seal = Fingerprint::of(body).to_string();
    for (place, digit) in bytes.iter_mut().skip(FORM.len()).zip(seal.bytes().take(SEAL)) {
        *place = digit;
    }
    bytes
}

/// The seal and what it is of.
fn open(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    bytes.strip_prefix(FORM)?.split_at_checked(SEAL)
}

fn is_whole(seal: &[u8], body: &[u8]) -> bool {
    Fingerprint::of(body).to_string().as_bytes() == seal
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
        let kept = kept(&bytes).expect("what was written");
        assert_eq!((&kept.files.own, kept.files.unfinished), (&own(), false));
        assert_eq!(kept.manifest, Some(manifest()));
        assert_eq!(kept.bytes(), bytes);
    }

    #[test]
    fn what_is_torn_is_as_nothing() {
        let bytes = bytes();
        for end in 0..bytes.len() {
            assert!(kept(&bytes[..end]).is_none(), "{end}");
        }
        for at in 0..bytes.len() {
            let mut other = bytes.clone();
            other[at] ^= 1;
            assert!(kept(&other).is_none(), "{at}");
        }
    }

    #[test]
    fn another_version_knows_the_files_but_not_the_routes() {
        let bytes = bytes();
        let mut old = kept(&bytes).expect("what was written");
        old.files.version = "0.0.0".into();
        let bytes = old.bytes();
        let kept = kept(&bytes).expect("what was written");
        assert_eq!(kept.files.own.len(), 2);
        assert!(kept.manifest.is_none());
    }
}
