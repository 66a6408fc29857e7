//! The rules, and how they are checked.

use std::collections::{BTreeMap, BTreeSet};

use super::laws::{DOORS, FOR_TESTS, LONGEST, NO_ROOMS, STRANGERS, WAYS_OUT};
use super::syntax::{Path, Syntax, read};

/// The source files by their paths below `src`.
pub(super) type Sources = BTreeMap<String, String>;

/// Everything that breaks a rule, as `file:line: what`.
pub(super) fn broken(sources: &Sources) -> Vec<String> {
    let house = House::new(sources);
    let mut broken = house.rooms();
    for (file, source) in sources {
        broken.extend(plain_rules(file, source));
        let syntax = &house.files[file];
        for path in &syntax.paths {
            let says = house.path(file, path);
            broken.extend(
                says.into_iter().map(|what| format!("{file}:{}: {what}", path.line)),
            );
        }
    }
    broken
}

/// Rules that need no look at the other files.
fn plain_rules(file: &str, source: &str) -> Vec<String> {
    let mut broken = Vec::new();
    if !source.starts_with("//!") {
        broken.push(format!("{file}:1: it does not open with `//!`"));
    }
    let lines = source.lines().count();
    if lines > LONGEST {
        broken.push(format!("{file}:{lines}: more than {LONGEST} lines"));
    }
    let mut names = file.trim_end_matches(".rs").split('/');
    if let Some(room) = names.find(|name| NO_ROOMS.contains(name)) {
        broken.push(format!("{file}:1: `{room}` is a room for things that have no home"));
    }
    broken
}

struct House {
    /// The modules from ground to roof, as `lib.rs` lists them.
    floors: Vec<String>,
    files: BTreeMap<String, Syntax>,
    /// The module that each file is, and whether its parent lets others see it.
    modules: BTreeMap<Vec<String>, bool>,
    /// Modules that only tests compile.
    tests: BTreeSet<Vec<String>>,
}

impl House {
    fn new(sources: &Sources) -> Self {
        let files: BTreeMap<String, Syntax> =
            sources.iter().map(|(file, source)| (file.clone(), read(source))).collect();
        let mut modules = BTreeMap::new();
        let mut tests = BTreeSet::new();
        for (file, syntax) in &files {
            for declared in &syntax.modules {
                let mut module = module_of(file);
                module.push(declared.name.clone());
                if declared.test {
                    tests.insert(module.clone());
                }
                modules.insert(module, declared.public);
            }
        }
        let listed = files.get("lib.rs").map(|lib| lib.modules.as_slice());
        let listed = listed.unwrap_or_default().iter();
        let floors = listed.map(|declared| declared.name.clone()).collect();
        Self { floors, files, modules, tests }
    }

    /// Each folder and file right below `src` is in the list.
    fn rooms(&self) -> Vec<String> {
        let tops =
            self.files.keys().filter_map(|file| module_of(file).into_iter().next());
        let tops: BTreeSet<String> = tops.filter(|top| top != "main").collect();
        let listed = tops.iter().filter(|top| !self.floors.contains(top));
        listed.map(|top| format!("lib.rs:1: `{top}` is not in the list")).collect()
    }

    fn path(&self, file: &str, path: &Path) -> Vec<String> {
        let mut here = module_of(file);
        let own = here.first().cloned().unwrap_or_default();
        let in_test_file = (1..=here.len()).any(|n| self.tests.contains(&here[..n]));
        let test = path.test || in_test_file;
        here.extend(path.inside.iter().cloned());
        if !test && path.segments.ends_with(&["super".into(), "*".into()]) {
            return vec!["`use super::*` hides who uses whom".into()];
        }
        match resolve(&here, &path.segments) {
            Some(target) => self.inner(&own, &target),
            None => foreign(&own, &path.segments, test).into_iter().collect(),
        }
    }

    /// A path inside the house: it must lead downward, and only to front doors.
    fn inner(&self, own: &str, target: &[String]) -> Vec<String> {
        let Some(top) = target.first().filter(|top| *top != own) else {
            return Vec::new();
        };
        let mut broken = Vec::new();
        let floor = |module: &str| self.floors.iter().position(|name| name == module);
        let strangers =
            STRANGERS.iter().any(|row| row.contains(&own) && row.contains(&top.as_str()));
        match (floor(own), floor(top)) {
            _ if own == "main" => {}
            (_, None) => broken.push(format!("`{top}` is no module of the list")),
            _ if strangers => broken.push(format!("`{own}` and `{top}` are strangers")),
            (Some(from), Some(to)) if from > to => {}
            _ => broken.push(format!("the import climbs from `{own}` to `{top}`")),
        }
        let doors = (2..=target.len()).map(|n| &target[..n]);
        let mut closed = doors.filter(|door| self.modules.get(*door) == Some(&false));
        if let Some(door) = closed.next() {
            broken.push(format!("`{}` lies behind the front door", door.join("::")));
        }
        broken
    }
}

/// The module that a file is: `a/mod.rs` is `a`, `a/b.rs` is `a::b`, `lib.rs` is the root.
fn module_of(file: &str) -> Vec<String> {
    let path = file.trim_end_matches(".rs").trim_end_matches("/mod");
    if path == "lib" { Vec::new() } else { path.split('/').map(Into::into).collect() }
}

/// The path from the crate's root, if it leads into the crate.
fn resolve(here: &[String], segments: &[String]) -> Option<Vec<String>> {
    let first = segments.first()?;
    let (mut base, mut rest) = match first.as_str() {
        "crate" | "plenary" => (Vec::new(), &segments[1..]),
        "self" => (here.to_vec(), &segments[1..]),
        "super" => (here.to_vec(), segments),
        _ => return None,
    };
    while let Some(("super", others)) =
        rest.split_first().map(|(word, others)| (word.as_str(), others))
    {
        base.pop();
        rest = others;
    }
    base.extend(rest.iter().cloned());
    Some(base)
}

/// A path out of the house: only through its door.
fn foreign(own: &str, segments: &[String], test: bool) -> Option<String> {
    let first = segments.first()?.as_str();
    if FOR_TESTS.contains(&first) {
        return (!test).then(|| format!("`{first}` is for tests"));
    }
    let two = segments.get(..2).map(|two| two.join("::")).unwrap_or_default();
    let library = DOORS.iter().find(|(name, _)| *name == first);
    let (name, doors) =
        library.or_else(|| WAYS_OUT.iter().find(|(name, _)| *name == two))?;
    (!doors.contains(&own)).then(|| match doors {
        [] => format!("`{name}` has no door in this house"),
        _ => format!("the door of `{name}` is `{}`", doors.join("`, `")),
    })
}
