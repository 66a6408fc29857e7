//! The sources kept up to date: read once, and after that only where something changed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::files::{Files, below};
use super::index::{Index, Look, Seen, clock};
use super::read::{One, one};
use super::walk::{Found, MOST, Walked, walk, walk_at};
use super::watch::Batch;
use crate::diagnostic::Diagnostic;
use crate::model::{Fingerprint, SourcePath};

/// So few files are read faster by one thread than by many.
const FEW: usize = 16;

/// The files of a site and what has to be said of each, kept up to date.
#[derive(Debug)]
pub struct Sources {
    root: PathBuf,
    files: Files,
    entries: BTreeMap<SourcePath, Entry>,
    /// The paths of which something has to be said.
    told: BTreeSet<SourcePath>,
}

/// What is known of a path: a file, or a folder or link of which something has to be said.
#[derive(Debug, Default)]
struct Entry {
    seen: Option<Seen>,
    /// What the walk had to say of it.
    walked: Vec<Diagnostic>,
    /// What its reading had to say.
    read: Vec<Diagnostic>,
}

/// What became of a path that was looked at again.
enum Again {
    /// It is as it was.
    Kept,
    Read(Box<One>),
    /// No file, or one that was removed since it was found.
    Gone,
}

impl Sources {
    /// Reads the site below `root`. Who watches it too begins with that, so that nothing
    /// falls between the two.
    #[must_use]
    pub fn read(root: &Path) -> Self {
        let files = Files::default();
        let (entries, told) = (BTreeMap::new(), BTreeSet::new());
        let mut sources = Self { root: root.into(), files, entries, told };
        sources.refresh(&Batch::Everything);
        sources
    }

    /// The files as they were at the last look.
    #[must_use]
    pub fn files(&self) -> &Files {
        &self.files
    }

    /// What has to be said of them, by path.
    pub fn diagnostics(&self) -> impl Iterator<Item = &Diagnostic> {
        let entries = self.told.iter().filter_map(|path| self.entries.get(path));
        entries.flat_map(|entry| entry.walked.iter().chain(&entry.read))
    }

    /// Looks again at what the batch names, and at nothing else, and reads what looks
    /// different. Gives the paths whose bytes, existence or findings changed.
    pub fn refresh(&mut self, batch: &Batch) -> BTreeSet<SourcePath> {
        let mut changed = BTreeSet::new();
        match batch {
            Batch::Paths(paths) if self.entries.len() <= MOST => {
                for path in paths.iter().filter(|path| !has_folder_in(path, paths)) {
                    let walked = walk_at(&self.root, path);
                    let old = below(&self.entries, path.as_str()).map(|(path, _)| path);
                    let old = old.chain([path]).cloned().collect();
                    self.renew(old, walked, &mut changed);
                }
            }
            _ => self.renew_all(&mut changed),
        }
        if self.entries.len() > MOST && matches!(batch, Batch::Paths(_)) {
            // Which file is one too many only the whole can say.
            self.renew_all(&mut changed);
        }
        changed
    }

    fn renew_all(&mut self, changed: &mut BTreeSet<SourcePath>) {
        let old = self.entries.keys().cloned().collect();
        self.renew(old, walk(&self.root), changed);
    }

    /// Puts what `walked` found in the place of the `old` paths.
    fn renew(
        &mut self,
        mut old: BTreeSet<SourcePath>,
        walked: Walked,
        changed: &mut BTreeSet<SourcePath>,
    ) {
        let now = clock();
        let look = |room: &mut Vec<u8>, found: Found| {
            (found.path.clone(), self.again(found, now, room))
        };
        let all: Vec<_> = if walked.found.len() < FEW {
            let mut room = Vec::new();
            walked.found.into_iter().map(|found| look(&mut room, found)).collect()
        } else {
            walked.found.into_par_iter().map_init(Vec::new, look).collect()
        };
        let mut told = BTreeMap::<SourcePath, Vec<Diagnostic>>::new();
        for diagnostic in walked.diagnostics.sorted() {
            if let Some(span) = &diagnostic.span {
                told.entry(span.path.clone()).or_default().push(diagnostic);
            }
        }
        for (path, again) in all {
            let walked = told.remove(&path).unwrap_or_default();
            old.remove(&path);
            if self.put(&path, again, walked) {
                changed.insert(path);
            }
        }
        for (path, walked) in told {
            old.remove(&path);
            if self.put(&path, Again::Gone, walked) {
                changed.insert(path);
            }
        }
        for path in old {
            if self.put(&path, Again::Gone, Vec::new()) {
                changed.insert(path);
            }
        }
    }

    /// Looks at a file, and reads it unless it is as it was.
    fn again(&self, found: Found, now: i64, room: &mut Vec<u8>) -> Again {
        let kept = || {
            let seen = self.entries.get(&found.path)?.seen.as_ref()?;
            let look = Look::of(&fs::metadata(&found.place).ok()?);
            let file = self.files.get(found.path.as_str())?;
            Some(seen.still_holds(look) && file.lies_at(&found.place))
        };
        if kept() == Some(true) {
            return Again::Kept;
        }
        match one(found, &Index::default(), now, room) {
            Some(one) => Again::Read(Box::new(one)),
            None => Again::Gone,
        }
    }

    /// Takes over what became of a path. Whether that is a change.
    fn put(&mut self, path: &SourcePath, again: Again, walked: Vec<Diagnostic>) -> bool {
        let old = self.entries.remove(path).unwrap_or_default();
        let was = (self.files.get(path.as_str()).is_some(), bytes(&old));
        let entry = match again {
            Again::Kept => Entry { seen: old.seen, walked, read: old.read.clone() },
            Again::Read(one) => {
                let One { file, seen, told } = *one;
                // Of a text that cannot be used the last one stays that could.
                if let Some(file) = file {
                    self.files.insert(file);
                }
                Entry { seen, walked, read: told }
            }
            Again::Gone => {
                self.files.remove(path);
                Entry { walked, ..Entry::default() }
            }
        };
        let is = (self.files.get(path.as_str()).is_some(), bytes(&entry));
        let changed =
            was != is || (&old.walked, &old.read) != (&entry.walked, &entry.read);
        let tells = !entry.walked.is_empty() || !entry.read.is_empty();
        if tells {
            self.told.insert(path.clone());
        } else {
            self.told.remove(path);
        }
        if tells || entry.seen.is_some() {
            self.entries.insert(path.clone(), entry);
        }
        changed
    }
}

fn bytes(entry: &Entry) -> Option<Fingerprint> {
    entry.seen.map(|seen| seen.fingerprint)
}

/// Whether a folder above `path` is among `paths` too.
fn has_folder_in(path: &SourcePath, paths: &BTreeSet<SourcePath>) -> bool {
    let text = path.as_str();
    text.match_indices('/').any(|(end, _)| paths.contains(&text[..end]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(text: &str) -> SourcePath {
        SourcePath::new(text).expect("a path")
    }

    fn names(changed: BTreeSet<SourcePath>) -> Vec<String> {
        changed.into_iter().map(|path| path.to_string()).collect()
    }

    fn site(files: &[&str]) -> tempfile::TempDir {
        let site = tempfile::tempdir().expect("a folder");
        for file in files {
            let place = site.path().join(file);
            fs::create_dir_all(place.parent().expect("a folder")).expect("a folder");
            fs::write(place, "a: 1\n").expect("a file");
        }
        site
    }

    #[test]
    fn a_text_that_cannot_be_used_leaves_the_last_one_that_could() {
        let site = tempfile::tempdir().expect("a folder");
        let place = site.path().join("content/site.yaml");
        fs::create_dir_all(site.path().join("content")).expect("a folder");
        fs::write(&place, "a: 1\n").expect("a file");
        let mut sources = Sources::read(site.path());
        fs::write(&place, b"caf\xE9").expect("a file");
        let batch = Batch::Paths([path("content/site.yaml")].into());
        assert_eq!(sources.refresh(&batch).len(), 1);
        let text = |sources: &Sources| {
            sources.files().source("content/site.yaml").map(|it| it.text.to_string())
        };
        assert_eq!(text(&sources).as_deref(), Some("a: 1\n"));
        assert_eq!(sources.diagnostics().count(), 1);
        fs::remove_file(&place).expect("was there");
        sources.refresh(&batch);
        assert_eq!(text(&sources), None);
    }

    #[test]
    fn one_path_is_looked_at_and_none_of_the_others() {
        let all: Vec<String> = (0..5_000)
            .map(|number| format!("content/{}/{number}.yaml", number % 50))
            .collect();
        let all: Vec<&str> = all.iter().map(String::as_str).collect();
        let site = site(&all);
        let mut sources = Sources::read(site.path());
        for file in &all {
            fs::write(site.path().join(file), "b: 2\n").expect("a file");
        }
        let one = Batch::Paths([path(all[0])].into());
        assert_eq!(names(sources.refresh(&one)), [all[0]]);
        let text = |file: &str| &*sources.files().source(file).expect("a text").text;
        assert_eq!(text(all[0]), "b: 2\n");
        assert!(all.iter().skip(1).all(|file| text(file) == "a: 1\n"));
        assert_eq!(sources.refresh(&Batch::Everything).len(), all.len() - 1);
    }

    #[test]
    fn contents_decide_and_not_time_stamps() {
        let site = site(&["content/a.yaml", "static/b.bin"]);
        let mut sources = Sources::read(site.path());
        fs::write(site.path().join("content/a.yaml"), "a: 1\n").expect("a file");
        fs::write(site.path().join("static/b.bin"), "a: 1\n").expect("a file");
        let both = Batch::Paths([path("content"), path("static")].into());
        assert!(sources.refresh(&both).is_empty());
        assert!(sources.refresh(&Batch::Everything).is_empty());
    }

    #[test]
    fn a_folder_is_everything_below_it_and_nothing_beside_it() {
        let site = site(&["content/a/b.yaml", "content/a-b.yaml", "content/a.yaml"]);
        let mut sources = Sources::read(site.path());
        fs::remove_dir_all(site.path().join("content")).expect("was there");
        let batch = Batch::Paths([path("content/a"), path("content/a/b.yaml")].into());
        assert_eq!(names(sources.refresh(&batch)), ["content/a/b.yaml"]);
        let rest = ["content/a-b.yaml", "content/a.yaml"];
        assert_eq!(names(sources.refresh(&Batch::Everything)), rest);
    }

    #[test]
    fn what_is_no_part_of_a_site_is_not_read() {
        let site = site(&["content/a.yaml", "public/a.html", "content/.git/x"]);
        let mut sources = Sources::read(site.path());
        let paths =
            ["public", "public/a.html", "content/.git/x", "content/a.yaml/b", "x"];
        let batch = Batch::Paths(paths.map(path).into());
        assert!(sources.refresh(&batch).is_empty());
        assert_eq!(sources.files().iter().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_that_turns_brings_other_files() {
        use std::os::unix::fs::symlink;
        let site = site(&["static/one/a", "static/two/a", "static/two/b"]);
        let link = site.path().join("static/link");
        symlink("one", &link).expect("a link");
        let mut sources = Sources::read(site.path());
        fs::remove_file(&link).expect("was there");
        symlink("two", &link).expect("a link");
        let named = Batch::Paths([path("static/link")].into());
        assert_eq!(names(sources.refresh(&named)), ["static/link/b"]);
        // The same bytes, but at another place.
        fs::remove_dir_all(site.path().join("static/one")).expect("was there");
        let file = sources.files().get("static/link/a").expect("a file");
        assert_eq!(&*file.bytes().expect("bytes"), b"a: 1\n");
        fs::write(site.path().join("static/two/a"), "a: 2\n").expect("a file");
        let inside = Batch::Paths([path("static/link/a")].into());
        assert_eq!(names(sources.refresh(&inside)), ["static/link/a"]);
    }

    #[cfg(unix)]
    #[test]
    fn findings_belong_to_what_they_are_about() {
        use std::os::unix::fs::symlink;
        let site = site(&["content/a.yaml", "content/b.yml"]);
        let link = site.path().join("content/pages");
        symlink("/etc", &link).expect("a link");
        let mut sources = Sources::read(site.path());
        let told = |sources: &Sources| {
            let codes = sources.diagnostics().map(|told| told.code.as_str());
            codes.collect::<Vec<_>>().join(" ")
        };
        assert_eq!(told(&sources), "file-name link-leaves");
        assert!(
            sources.refresh(&Batch::Paths([path("content/b.yml")].into())).is_empty()
        );
        fs::remove_file(&link).expect("was there");
        let batch = Batch::Paths([path("content/pages")].into());
        assert_eq!(names(sources.refresh(&batch)), ["content/pages"]);
        assert_eq!(told(&sources), "file-name");
    }
}
