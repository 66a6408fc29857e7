//! Reading all files of a site.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use super::characters;
use super::files::{File, Files};
use super::index::{Index, Look, Seen, clock};
use super::walk::{Found, is_gone, unreadable, walk};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Fingerprint, Hasher, SourcePath, Span};

/// How often a file is read that changes while it is read.
const READINGS: usize = 3;

/// Reads the site below `root`. What cannot be used is left out, and `diagnostics` say
/// why. Of files that are no texts, those that look as `known` has them are not opened.
#[must_use]
pub fn read(root: &Path, known: &Index, diagnostics: &mut Diagnostics) -> (Files, Index) {
    let now = clock();
    let walked = walk(root);
    diagnostics.extend(walked.diagnostics.sorted());
    let all: Vec<_> = walked
        .found
        .into_par_iter()
        .map_init(Vec::new, |room, found| {
            Some((found.path.clone(), one(found, known, now, room)?))
        })
        .flatten_iter()
        .collect();
    let (mut files, mut index) = (Files::default(), Index::default());
    for (path, One { file, seen, told }) in all {
        if let Some(file) = file {
            files.insert(file);
        }
        if let Some(seen) = seen {
            index.insert(path, seen);
        }
        diagnostics.extend(told);
    }
    (files, index)
}

/// The text of one file as diagnostics show it, if it is a file of the site that can be
/// read.
#[must_use]
pub fn text(root: &Path, path: &SourcePath) -> Option<Arc<str>> {
    let root = fs::canonicalize(root).ok()?;
    let place = fs::canonicalize(root.join(path.as_str())).ok()?;
    let metadata = fs::metadata(&place).ok()?;
    let fits = place.starts_with(root)
        && metadata.is_file()
        && metadata.len() <= characters::LARGEST;
    fits.then(|| fs::read(place).ok())
        .flatten()
        .map(|bytes| characters::shown(&bytes).into())
}

/// The nearest folder from `start` upwards that is a site.
#[must_use]
pub fn find_root(start: &Path) -> Option<PathBuf> {
    let start = fs::canonicalize(start).ok()?;
    let is_site = |folder: &&Path| folder.join("content/site.yaml").is_file();
    start.ancestors().find(is_site).map(Path::to_path_buf)
}

/// What became of one file.
#[derive(Default)]
pub(super) struct One {
    /// The file, if it can be used.
    pub(super) file: Option<File>,
    /// What it looked like, and what its bytes were.
    pub(super) seen: Option<Seen>,
    /// What has to be said of it, sorted.
    pub(super) told: Vec<Diagnostic>,
}

/// Reads one file. `None`: it is gone. `now` is a time before the reading; in `room` texts
/// are read, and it is left for the next.
pub(super) fn one(
    found: Found,
    known: &Index,
    now: i64,
    room: &mut Vec<u8>,
) -> Option<One> {
    let path = found.path.clone();
    let mut told = Diagnostics::new();
    let (file, seen) = match try_one(found, known, now, room, &mut told) {
        Ok(one) => one,
        Err(error) if is_gone(&error) => return None,
        Err(error) => {
            told.push(unreadable(&path, &error));
            (None, None)
        }
    };
    Some(One { file, seen, told: told.sorted() })
}

fn try_one(
    found: Found,
    known: &Index,
    now: i64,
    room: &mut Vec<u8>,
    diagnostics: &mut Diagnostics,
) -> io::Result<(Option<File>, Option<Seen>)> {
    let Found { path, place } = found;
    if let Some(right) = misspelt(&path) {
        let message =
            format!("`{path}` is not read: YAML files of a site end in `.yaml`");
        let help = format!("rename it to `{right}`");
        diagnostics.push(
            Diagnostic::error(Code::FileName, message).at(Span::file(&path)).help(help),
        );
    }
    if !is_text(&path) {
        let look = Look::of(&fs::metadata(&place)?);
        let (fingerprint, look) = match known.known(&path, look) {
            Some(fingerprint) => (fingerprint, look),
            None => at_rest(&place, |file, _| hash(file))?,
        };
        let file = File::on_disk(path, place, look.stamp.length, fingerprint, None);
        return Ok((Some(file), Some(look.seen(fingerprint, now))));
    }
    let (length, look) = at_rest(&place, |file, look| fill(room, file, look))?;
    if length as u64 > characters::LARGEST {
        diagnostics.push(too_large(&path, look.stamp.length));
        return Ok((None, None));
    }
    let bytes = room.get(..length).unwrap_or_default();
    let known = known.known(&path, look);
    let fingerprint = known.unwrap_or_else(|| Fingerprint::of(bytes));
    let text = characters::read(&path, bytes, diagnostics);
    let file = text
        .map(|text| File::on_disk(path, place, length as u64, fingerprint, Some(text)));
    Ok((file, Some(look.seen(fingerprint, now))))
}

/// Opens and reads a file, and says what it looked like before the reading; again if
/// somebody wrote to it meanwhile. Who writes for longer is not waited for, and neither is
/// a large file: what is then taken has an old look, which nobody will mistake for the new
/// one.
fn at_rest<T>(
    place: &Path,
    mut read: impl FnMut(&mut fs::File, Look) -> io::Result<T>,
) -> io::Result<(T, Look)> {
    let mut left = READINGS;
    loop {
        let mut file = fs::File::open(place)?;
        let look = Look::of(&file.metadata()?);
        let content = read(&mut file, look)?;
        left -= 1;
        if left == 0 || look.stamp.length > characters::LARGEST {
            return Ok((content, look));
        }
        let after = Look::of(&file.metadata()?);
        if after == look || after.stamp.length > characters::LARGEST {
            return Ok((content, look));
        }
    }
}

/// Reads a file that looks so into `room` from its start on, and says how much it was: all
/// of it, or more than a text may have.
fn fill(room: &mut Vec<u8>, file: &mut fs::File, look: Look) -> io::Result<usize> {
    let most = usize::try_from(characters::LARGEST).unwrap_or(usize::MAX) + 1;
    let length = usize::try_from(look.stamp.length).unwrap_or(most).min(most);
    let mut filled = 0;
    loop {
        // One byte more than is said to be there, to see whether that is all.
        let wanted = length.max(filled) + 1;
        if room.len() < wanted {
            room.resize(wanted.next_power_of_two(), 0);
        }
        match file.read(room.get_mut(filled..).unwrap_or_default()) {
            Ok(0) => return Ok(filled),
            Ok(more) => filled += more,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
        if filled == length || filled >= most {
            return Ok(filled);
        }
    }
}

/// The fingerprint of a file that may be larger than the memory.
pub(super) fn fingerprint(place: &Path) -> io::Result<Fingerprint> {
    hash(&mut fs::File::open(place)?)
}

fn hash(file: &mut fs::File) -> io::Result<Fingerprint> {
    let mut hasher = Hasher::new();
    let mut part = vec![0; 64 << 10];
    loop {
        match file.read(&mut part) {
            Ok(0) => return Ok(hasher.finish()),
            Ok(length) => {
                hasher.part(part.get(..length).unwrap_or_default());
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// Whether the site reads the file as a text.
fn is_text(path: &SourcePath) -> bool {
    let (folder, rest) = of_site_or_theme(path);
    match folder {
        "content" | "i18n" => matches!(path.extension(), Some("yaml" | "ftl")),
        "templates" => true,
        _ => rest == "theme.yaml",
    }
}

/// The right name of a file that ends in `.yml` where a `.yaml` is looked for.
fn misspelt(path: &SourcePath) -> Option<String> {
    let stem = path.as_str().strip_suffix(".yml")?;
    let (folder, rest) = of_site_or_theme(path);
    let looked_for = matches!(folder, "content" | "i18n") || rest == "theme.yml";
    looked_for.then(|| format!("{stem}.yaml"))
}

/// The folder that says what a file is, be it the site's or a theme's, and the rest of the
/// path. What lies right in a theme has no folder.
fn of_site_or_theme(path: &SourcePath) -> (&str, &str) {
    let of_theme = || path.below("themes")?.split_once('/').map(|(_, below)| below);
    let below = of_theme().unwrap_or(path.as_str());
    below.split_once('/').unwrap_or(("", below))
}

fn too_large(path: &SourcePath, length: u64) -> Diagnostic {
    let limit = characters::LARGEST >> 20;
    let message = format!("`{path}` has {length} bytes; a text has at most {limit} MiB");
    Diagnostic::error(Code::TooLarge, message)
        .at(Span::file(path))
        .help("split it, or move what is no text out of it")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(text: &str) -> SourcePath {
        SourcePath::new(text).expect("a path")
    }

    #[test]
    fn what_a_file_is_its_place_says() {
        for text in [
            "content/site.yaml",
            "content/pages/about/index.yaml",
            "i18n/th/pages.ftl",
            "i18n/th/state.yaml",
            "templates/robots.txt",
            "themes/calm/templates/page.html",
            "themes/calm/i18n/th/theme.ftl",
            "themes/calm/theme.yaml",
        ] {
            assert!(is_text(&path(text)), "{text}");
        }
        for other in [
            "content/documents/a/paper.pdf",
            "static/openapi.yaml",
            "themes/calm/static/templates/x.html",
            "themes/readme.md",
        ] {
            assert!(!is_text(&path(other)), "{other}");
        }
    }

    #[test]
    fn the_other_ending_of_yaml_is_told_where_it_would_be_passed_over() {
        assert_eq!(misspelt(&path("i18n/th/a.yml")).as_deref(), Some("i18n/th/a.yaml"));
        assert!(misspelt(&path("themes/calm/theme.yml")).is_some());
        assert_eq!(misspelt(&path("static/a.yml")), None);
    }

    #[test]
    fn a_site_is_read_with_texts_ready_and_other_files_to_be_opened() {
        let site = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(site.path().join("content/a")).expect("a folder");
        fs::write(site.path().join("content/site.yaml"), "a: 1\r\n").expect("a file");
        fs::write(site.path().join("content/a/x.bin"), vec![0; 100_000]).expect("a file");
        let mut diagnostics = Diagnostics::new();
        let (files, _) = read(site.path(), &Index::default(), &mut diagnostics);
        assert!(diagnostics.is_empty());
        let source = files.source("content/site.yaml").expect("a text");
        assert_eq!(&*source.text, "a: 1\n");
        let file = files.get("content/a/x.bin").expect("a file");
        assert!(file.source.is_none());
        assert_eq!(file.fingerprint, Fingerprint::of(&vec![0; 100_000]));
        assert_eq!(file.bytes().expect("bytes").len(), 100_000);
    }

    #[test]
    fn a_file_that_is_written_to_while_it_is_read_is_read_again() {
        let site = tempfile::tempdir().expect("a folder");
        let place = site.path().join("a.yaml");
        fs::write(&place, "half").expect("a file");
        let readings = std::cell::Cell::new(0);
        let (content, after) = at_rest(&place, |_, _| {
            let content = fs::read(&place)?;
            if readings.replace(readings.get() + 1) == 0 {
                fs::write(&place, "half and half")?;
            }
            Ok(content)
        })
        .expect("it is read");
        assert_eq!((content.as_slice(), readings.get()), (&b"half and half"[..], 2));
        assert_eq!(after.stamp.length, 13);
    }

    #[test]
    fn a_text_beyond_the_limit_is_left_out() {
        let site = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(site.path().join("content")).expect("a folder");
        let large = vec![b'#'; (8 << 20) + 1];
        fs::write(site.path().join("content/site.yaml"), large).expect("a file");
        let mut diagnostics = Diagnostics::new();
        let (files, _) = read(site.path(), &Index::default(), &mut diagnostics);
        assert_eq!(files.iter().count(), 0);
        assert_eq!(diagnostics.sorted()[0].code, Code::TooLarge);
    }

    #[test]
    fn the_site_is_found_from_any_folder_in_it() {
        let site = tempfile::tempdir().expect("a folder");
        let deep = site.path().join("content/pages");
        fs::create_dir_all(&deep).expect("a folder");
        assert_eq!(find_root(&deep), None);
        fs::write(site.path().join("content/site.yaml"), "").expect("a file");
        assert_eq!(find_root(&deep), fs::canonicalize(site.path()).ok());
    }

    #[cfg(unix)]
    #[test]
    fn what_lies_outside_is_never_shown() {
        let site = tempfile::tempdir().expect("a folder");
        let outside = tempfile::NamedTempFile::new().expect("a file");
        let link = site.path().join("a.yaml");
        std::os::unix::fs::symlink(outside.path(), link).expect("a link");
        assert_eq!(text(site.path(), &path("a.yaml")), None);
    }
}
