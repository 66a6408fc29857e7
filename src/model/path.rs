//! Paths: in the sources, in addresses, and in the output.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use unicode_normalization::char::is_combining_mark;
use unicode_normalization::is_nfc;

/// A file of the site by its path from the site's root, with `/` between its segments.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String")]
pub struct SourcePath(Arc<str>);

/// The address of a route under the base URL: `/th/documents/press-release/`. It starts
/// with a slash, and with a slash at its end it stands for an `index.html`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String")]
pub struct RoutePath(Arc<str>);

/// The one validated name of anything that is written: a relative path that stays in the
/// output and that every static host and file system can store.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String")]
pub struct OutPath(Arc<str>);

/// Why a text is no [`OutPath`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathError {
    /// A segment is empty, `.` or `..`, or the path is absolute.
    Leaves,
    /// A character that some host or file system refuses.
    Character(char),
    /// A segment ends in a dot or a space, which Windows drops.
    End(String),
    /// A device name of Windows, with or without an extension.
    Reserved(String),
    /// Not in Unicode normalization form C: some file systems change it.
    NotNfc,
    /// A segment of more than 255 bytes, or a path of more than [`OutPath::MAX`].
    Long,
    /// A name that the output keeps for itself.
    OwnName,
}

impl SourcePath {
    /// A path of at least one segment, none of them empty, `.` or `..`.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let whole = text.split('/').all(|part| !matches!(part, "" | "." | ".."));
        whole.then(|| Self(text.into()))
    }

    /// The path's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The last segment.
    #[must_use]
    pub fn file_name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or_default()
    }

    /// What stands behind the last dot of the file's name, if it does not start with it.
    #[must_use]
    pub fn extension(&self) -> Option<&str> {
        match self.file_name().rsplit_once('.') {
            Some(("", _)) | None => None,
            Some((_, extension)) => Some(extension),
        }
    }

    /// The path below `folder` (without a slash at its end), if it lies there.
    #[must_use]
    pub fn below(&self, folder: &str) -> Option<&str> {
        self.0.strip_prefix(folder)?.strip_prefix('/')
    }
}

impl std::borrow::Borrow<str> for SourcePath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for SourcePath {
    type Error = PathError;

    fn try_from(text: String) -> Result<Self, PathError> {
        Self::new(&text).ok_or(PathError::Leaves)
    }
}

impl fmt::Display for SourcePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl RoutePath {
    /// The address, if the file that it stands for has a valid [`OutPath`].
    ///
    /// # Errors
    /// Says why no host could store it.
    pub fn new(text: &str) -> Result<Self, PathError> {
        check_address(text)?;
        Ok(Self(text.into()))
    }

    /// The address as it was given, not percent-encoded.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The file that a host serves at this address.
    #[must_use]
    pub fn out_path(&self) -> OutPath {
        OutPath(with_index(&self.0[1..]).into())
    }

    /// The address in its percent-encoded form (RFC 3986), still with its first slash.
    #[must_use]
    pub fn encoded(&self) -> Cow<'_, str> {
        encode(&self.0)
    }

    /// What [`Self::encoded`] is for an address that is not kept.
    ///
    /// # Errors
    /// As [`Self::new`].
    pub fn encode(text: &str) -> Result<Cow<'_, str>, PathError> {
        check_address(text)?;
        Ok(encode(text))
    }

    /// The way from this address to the root: `../../` for `/th/about/`, `./` for `/`.
    #[must_use]
    pub fn to_root(&self) -> String {
        match self.0.matches('/').count() - 1 {
            0 => "./".into(),
            depth => "../".repeat(depth),
        }
    }
}

impl TryFrom<String> for RoutePath {
    type Error = PathError;

    fn try_from(text: String) -> Result<Self, PathError> {
        Self::new(&text)
    }
}

impl fmt::Display for RoutePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The bytes that stand for themselves in the path of a URL.
const UNRESERVED: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        table[byte as usize] = byte.is_ascii_alphanumeric()
            || matches!(byte, b'-' | b'.' | b'_' | b'~' | b'/');
        byte += 1;
    }
    table
};

/// An address as it stands in a URL, percent-encoded (RFC 3986, section 2.1).
fn encode(address: &str) -> Cow<'_, str> {
    let plain = |byte: u8| UNRESERVED[usize::from(byte)];
    if address.bytes().all(plain) {
        return Cow::Borrowed(address);
    }
    let mut encoded = String::with_capacity(3 * address.len());
    for byte in address.bytes() {
        if plain(byte) {
            encoded.push(byte.into());
        } else {
            encoded.push('%');
            for digit in [byte >> 4, byte & 0xF] {
                encoded.push(char::from(b"0123456789ABCDEF"[usize::from(digit)]));
            }
        }
    }
    Cow::Owned(encoded)
}

/// The file that hosts show for a folder.
const INDEX: &str = "index.html";

fn with_index(relative: &str) -> String {
    if relative.is_empty() || relative.ends_with('/') {
        format!("{relative}{INDEX}")
    } else {
        relative.into()
    }
}

impl OutPath {
    /// The longest path in bytes: under Windows' 260 with some room for the folder.
    pub const MAX: usize = 220;

    /// Checks a relative path with `/` between its segments.
    ///
    /// # Errors
    /// Says the first rule that does not hold.
    pub fn new(text: &str) -> Result<Self, PathError> {
        check(text, 0)?;
        Ok(Self(text.into()))
    }

    /// The path's text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What two paths share that a file system without letter case takes for one.
    #[must_use]
    pub fn folded(&self) -> String {
        self.0.to_uppercase().to_lowercase()
    }
}

/// The longest slug in bytes. Letters of many scripts have three, and in most addresses
/// there is room for it: see [`OutPath::MAX`].
pub const SLUG_MAX: usize = 200;

/// Whether a text may be a page's part of its address: letters with their marks, digits
/// and single hyphens, nothing in capitals, at most [`SLUG_MAX`] bytes. `page` is where the
/// pages of a list lie.
#[must_use]
pub fn is_slug(text: &str) -> bool {
    let hyphens = text.starts_with('-') || text.ends_with('-') || text.contains("--");
    !text.is_empty()
        && !hyphens
        && text != "page"
        && text.len() <= SLUG_MAX
        && text.chars().all(|c| {
            c == '-' || c.is_alphanumeric() && !c.is_uppercase() || is_combining_mark(c)
        })
}

fn check_address(text: &str) -> Result<(), PathError> {
    let relative = text.strip_prefix('/').ok_or(PathError::Leaves)?;
    match relative.strip_suffix('/') {
        Some(folder) => check(folder, 1 + INDEX.len()),
        None if relative.is_empty() => Ok(()),
        None => check(relative, 0),
    }
}

/// Whether `text` can be stored on every host, if `more` bytes of ours come behind it.
fn check(text: &str, more: usize) -> Result<(), PathError> {
    // Most paths have only such bytes, and need no look at each character.
    if !text.bytes().all(|byte| UNRESERVED[usize::from(byte)]) {
        if let Some(bad) = text.chars().find(|c| is_bad(*c)) {
            return Err(PathError::Character(bad));
        }
        if !is_nfc(text) {
            return Err(PathError::NotNfc);
        }
    }
    if text.len() + more > OutPath::MAX {
        return Err(PathError::Long);
    }
    if !text.as_bytes().split(|byte| *byte == b'/').all(is_plain) {
        text.split('/').try_for_each(check_segment)?;
    }
    if text.starts_with(".plenary") { Err(PathError::OwnName) } else { Ok(()) }
}

/// Characters that some hosts cannot store, or that hide what a name says.
fn is_bad(c: char) -> bool {
    c.is_control()
        || matches!(c, '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|')
        || matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}')
        || matches!(c, '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// Whether a segment is one of the many that need no closer look: a letter or digit at both
/// ends, and no letter at its start with which the name of a device starts.
fn is_plain(segment: &[u8]) -> bool {
    let [first, .., last] = segment else { return false };
    first.is_ascii_alphanumeric()
        && last.is_ascii_alphanumeric()
        && segment.len() <= 255
        && !(matches!(first.to_ascii_lowercase(), b'a' | b'c' | b'l' | b'n' | b'p')
            && segment
                .iter()
                .take(6)
                .position(|byte| *byte == b'.')
                .unwrap_or(segment.len())
                <= 5)
}

fn check_segment(segment: &str) -> Result<(), PathError> {
    if matches!(segment, "" | "." | "..") {
        return Err(PathError::Leaves);
    }
    if segment.ends_with(['.', ' ']) || segment.starts_with(' ') {
        return Err(PathError::End(segment.into()));
    }
    if segment.len() > 255 {
        return Err(PathError::Long);
    }
    let stem = segment.split('.').next().unwrap_or_default();
    // `com¹` has five bytes, and no name of a device has more.
    if !(3..=5).contains(&stem.len()) {
        return Ok(());
    }
    let stem = stem.to_ascii_lowercase();
    let device = matches!(stem.as_str(), "con" | "prn" | "aux" | "nul")
        || ["com", "lpt"].iter().any(|port| {
            stem.strip_prefix(port).is_some_and(|n| {
                matches!(n, "¹" | "²" | "³")
                    || n.len() == 1 && n.bytes().all(|b| b.is_ascii_digit())
            })
        });
    if device { Err(PathError::Reserved(segment.into())) } else { Ok(()) }
}

impl TryFrom<String> for OutPath {
    type Error = PathError;

    fn try_from(text: String) -> Result<Self, PathError> {
        Self::new(&text)
    }
}

impl std::borrow::Borrow<str> for OutPath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for OutPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for PathError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Leaves => f.write_str("the path leaves the output"),
            Self::Character(c) => write!(f, "some hosts cannot store {c:?} in a name"),
            Self::End(name) => {
                write!(f, "`{name}` begins with a space or ends in a dot or space")
            }
            Self::Reserved(name) => write!(f, "`{name}` is a device name on Windows"),
            Self::NotNfc => f.write_str("the name is not in Unicode normal form C"),
            Self::Long => f.write_str("the path is longer than some hosts allow"),
            Self::OwnName => f.write_str("names from `.plenary` on are kept for builds"),
        }
    }
}

impl std::error::Error for PathError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_leaves_the_output_or_no_host_can_store_is_refused() {
        for (text, error) in [
            ("../x", PathError::Leaves),
            ("/x", PathError::Leaves),
            ("a//b", PathError::Leaves),
            ("a/./b", PathError::Leaves),
            ("a\\b", PathError::Character('\\')),
            ("a:b", PathError::Character(':')),
            ("a\0b", PathError::Character('\0')),
            ("x\u{202E}y", PathError::Character('\u{202E}')),
            ("x.", PathError::End("x.".into())),
            ("x /y", PathError::End("x ".into())),
            ("th/con.html", PathError::Reserved("con.html".into())),
            ("COM1", PathError::Reserved("COM1".into())),
            ("e\u{301}", PathError::NotNfc),
            (".plenary-x/y", PathError::OwnName),
        ] {
            assert_eq!(OutPath::new(text), Err(error), "{text}");
        }
        assert_eq!(OutPath::new(&"a/".repeat(200)), Err(PathError::Long));
        assert!(OutPath::new(".well-known/x").is_ok());
        assert!(OutPath::new("th/เอกสาร/index.html").is_ok());
        assert!(OutPath::new("console/comet/index.html").is_ok());
    }

    #[test]
    fn an_address_stands_for_a_file() {
        let page = RoutePath::new("/th/about/").expect("an address");
        assert_eq!(page.out_path().as_str(), "th/about/index.html");
        assert_eq!(page.to_root(), "../../");
        let root = RoutePath::new("/").expect("an address");
        assert_eq!(root.out_path().as_str(), "index.html");
        assert_eq!(root.to_root(), "./");
        assert!(RoutePath::new("th/about/").is_err());
        assert!(RoutePath::new("//").is_err());
        let thai = RoutePath::new("/th/ข่าว/").expect("an address");
        assert_eq!(thai.encoded(), "/th/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7/");
    }

    #[test]
    fn a_slug_is_letters_digits_and_single_hyphens() {
        for good in ["press-release", "ข่าวประชาสัมพันธ์", "deklarasaun-17", "新闻"]
        {
            assert!(is_slug(good), "{good}");
        }
        for bad in ["", "a b", "a/b", "..", "-a", "a--b", "Press", "a.b", "page", "a%2fb"]
        {
            assert!(!is_slug(bad), "{bad}");
        }
    }

    #[test]
    fn folded_paths_are_equal_where_letter_case_is_lost() {
        let folded = |text| OutPath::new(text).map(|path| path.folded());
        assert_eq!(folded("Straße"), folded("STRASSE"));
        assert_ne!(folded("a"), folded("b"));
    }
}
