//! What all files look like without opening them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Component, Path, PathBuf};

use super::cover::Depth;
use crate::diagnostic::Diagnostic;
use crate::model::SourcePath;
use crate::source::characters::forbidden;
use crate::source::files::below;
use crate::source::index::{Look, clock};
use crate::source::walk::{FOLDERS, Walked, is_left_out, real, walk_at, walk_while};

/// What the site looked like at the last look.
#[derive(Debug)]
pub(super) struct Looks {
    root: PathBuf,
    /// The root behind its links.
    real: PathBuf,
    known: BTreeMap<SourcePath, Known>,
    /// The links in the site, and where they lead.
    links: BTreeMap<SourcePath, PathBuf>,
}

/// What is known of one path: a file, or something of which there is something to say.
#[derive(Debug, Default, PartialEq, Eq)]
struct Known {
    look: Option<Look>,
    told: Vec<Diagnostic>,
    /// Whether the file was so fresh that a later write may look the same.
    fresh: bool,
}

impl Looks {
    /// Has not looked yet.
    pub(super) fn new(root: &Path) -> Self {
        let root = std::path::absolute(root).unwrap_or_else(|_| root.into());
        let real = real(&root);
        Self { root, real, known: BTreeMap::new(), links: BTreeMap::new() }
    }

    /// Looks at everything. Gives the paths that look different, and once those that were
    /// too fresh before for a later write to show.
    pub(super) fn all(&mut self) -> BTreeSet<SourcePath> {
        self.all_while(&|| true).unwrap_or_default()
    }

    /// The same, given up without a trace as soon as `go_on` says no.
    pub(super) fn all_while(
        &mut self,
        go_on: &dyn Fn() -> bool,
    ) -> Option<BTreeSet<SourcePath>> {
        let (known, links) = seen(walk_while(&self.root, go_on)?, go_on)?;
        self.real = real(&self.root);
        let mut changed = differing(&self.known, &known);
        changed.extend(differing(&self.links, &links));
        self.known = known;
        self.links = links;
        Some(changed)
    }

    /// Looks at `path` and what lies below it. Whether a link came, went or turned.
    pub(super) fn at(&mut self, path: &SourcePath) -> bool {
        let Some((known, links)) = seen(walk_at(&self.root, path), &|| true) else {
            return false;
        };
        replace(&mut self.known, path, known);
        replace(&mut self.links, path, links)
    }

    /// Whether a place is the site's folder itself.
    pub(super) fn is_root(&self, place: &Path) -> bool {
        place == self.real
    }

    /// The names that a place on the disk has in the site: more than one if links lead to
    /// it, none if it does not belong to it. Of a place that has no name the site could
    /// use, the folder's.
    pub(super) fn names(&self, place: &Path) -> BTreeSet<SourcePath> {
        let own = place.strip_prefix(&self.real).ok().and_then(|rest| named("", rest));
        let mut names: BTreeSet<SourcePath> = own.into_iter().collect();
        for (link, target) in &self.links {
            if let Ok(rest) = place.strip_prefix(target) {
                names.extend(named(link.as_str(), rest));
            } else if target.starts_with(place) {
                names.insert(link.clone());
            }
        }
        names
    }

    /// The folders that must be watched for everything to be told.
    pub(super) fn grounds(&self) -> BTreeMap<PathBuf, Depth> {
        let folders = FOLDERS.iter().map(|folder| self.real.join(folder));
        let folders = folders.filter(|place| is_folder(place));
        let targets = self.links.values().filter(|target| is_folder(target)).cloned();
        let deep: BTreeSet<PathBuf> = folders.chain(targets).collect();
        let files = self.links.values().filter(|target| !deep.contains(*target));
        let parents = files.filter_map(|target| target.parent()).map(Path::to_path_buf);
        let shallow = parents.chain([self.real.clone()]);
        let is_below =
            |place: &Path| place.ancestors().skip(1).any(|it| deep.contains(it));
        let mut grounds: BTreeMap<PathBuf, Depth> = shallow
            .filter(|place| !is_below(place))
            .map(|place| (place, Depth::Itself))
            .collect();
        let deep = deep.iter().filter(|place| !is_below(place));
        grounds.extend(deep.map(|place| (place.clone(), Depth::All)));
        grounds
    }
}

/// Whether there is a folder, and no link to one.
pub(super) fn is_folder(place: &Path) -> bool {
    fs::symlink_metadata(place).is_ok_and(|metadata| metadata.is_dir())
}

type Seen = (BTreeMap<SourcePath, Known>, BTreeMap<SourcePath, PathBuf>);

/// Looks at what a walk found. A file that is gone by now was never there.
fn seen(walked: Walked, go_on: &dyn Fn() -> bool) -> Option<Seen> {
    let now = clock();
    let mut known = BTreeMap::<SourcePath, Known>::new();
    for found in walked.found {
        if !go_on() {
            return None;
        }
        let Ok(metadata) = fs::metadata(&found.place) else { continue };
        let look = Look::of(&metadata);
        let fresh = !look.is_settled(now);
        known.insert(found.path, Known { look: Some(look), told: Vec::new(), fresh });
    }
    for diagnostic in walked.diagnostics.sorted() {
        if let Some(span) = &diagnostic.span {
            known.entry(span.path.clone()).or_default().told.push(diagnostic);
        }
    }
    Some((known, walked.links.into_iter().collect()))
}

/// The paths of which two maps say different things.
fn differing<T: PartialEq>(
    old: &BTreeMap<SourcePath, T>,
    new: &BTreeMap<SourcePath, T>,
) -> BTreeSet<SourcePath> {
    let gone = old.keys().filter(|path| !new.contains_key(*path));
    let other = new.iter().filter(|(path, now)| old.get(*path) != Some(*now));
    gone.chain(other.map(|(path, _)| path)).cloned().collect()
}

/// Puts `new` in the place of what lies at `path` and below it. Whether it was different.
fn replace<T: PartialEq>(
    map: &mut BTreeMap<SourcePath, T>,
    path: &SourcePath,
    new: BTreeMap<SourcePath, T>,
) -> bool {
    let keys = below(map, path.as_str()).map(|(path, _)| path);
    let keys: Vec<SourcePath> = keys.chain([path]).cloned().collect();
    let old: BTreeMap<SourcePath, T> =
        keys.iter().filter_map(|key| map.remove_entry(key)).collect();
    let differs = old != new;
    map.extend(new);
    differs
}

/// The name of what lies at `rest` below `folder`, a folder of the site or, if empty, its
/// root.
fn named(folder: &str, rest: &Path) -> Option<SourcePath> {
    let mut name = folder.to_owned();
    for part in rest.components() {
        let Component::Normal(part) = part else { return None };
        let text = part.to_str();
        if name.is_empty() {
            name.push_str(text.filter(|text| FOLDERS.contains(text))?);
            continue;
        }
        if is_left_out(part) {
            return None;
        }
        let Some(text) = text.filter(|text| !text.contains(forbidden)) else { break };
        name.push('/');
        name.push_str(text);
    }
    SourcePath::new(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &str, rest: &str) -> Option<String> {
        named(folder, Path::new(rest)).map(|name| name.to_string())
    }

    #[test]
    fn only_what_belongs_to_the_site_has_a_name() {
        assert_eq!(names("", "content/a.yaml").as_deref(), Some("content/a.yaml"));
        assert_eq!(names("", "static").as_deref(), Some("static"));
        assert_eq!(names("content/x", "b/c").as_deref(), Some("content/x/b/c"));
        for other in ["", "public/a.html", "content/.git/a", "content/a.yaml~"] {
            assert_eq!(names("", other), None, "{other}");
        }
    }

    #[test]
    fn what_nobody_can_name_has_the_name_of_its_folder() {
        assert_eq!(names("", "static/a\u{202E}/b").as_deref(), Some("static"));
    }

    #[test]
    fn what_was_too_fresh_is_named_once_more_when_it_is_old() {
        // The files of this repository are old enough.
        let mut looks = Looks::new(Path::new(env!("CARGO_MANIFEST_DIR")));
        looks.all();
        let site = "content/site.yaml";
        looks.known.get_mut(site).expect("is there").fresh = true;
        assert!(looks.all().contains(site));
        assert!(!looks.all().contains(site));
    }
}
