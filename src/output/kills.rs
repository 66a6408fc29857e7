//! Tests: the program ends at any step, or any step fails.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::disk::Disk;
use super::manifest::Manifest;
use super::stage::{Rank, Tally};
use super::{open, open_on};
use crate::diagnostic::Diagnostic;
use crate::model::{Fingerprint, OutPath};

/// Lets the step with the number `at` fail, and all after it if the program ended there.
#[derive(Clone, Default)]
pub(super) struct Fault {
    at: Option<usize>,
    kills: bool,
    taken: Arc<AtomicUsize>,
}

impl Fault {
    pub(super) fn step(&self) -> io::Result<()> {
        let now = self.taken.fetch_add(1, Ordering::SeqCst);
        match self.at {
            Some(at) if now == at || self.kills && now > at => {
                Err(io::Error::other("no room"))
            }
            _ => Ok(()),
        }
    }
}

/// A whole site: path and text, in which each line `-> path` is a link.
type Tree = BTreeMap<&'static str, &'static str>;

fn rank(path: &str) -> Rank {
    match path {
        "a.1.css" | "a.2.css" | "same.css" | "files/a.1.css" | "en/a/deep/a.2.css" => {
            Rank::Asset
        }
        "index.html" | "en/home.html" | "th/home.html" | "tet/home.html" => {
            Rank::Announcer
        }
        _ => Rank::Page,
    }
}

fn first() -> Tree {
    Tree::from([
        ("index.html", "chooser 1\n-> th/home.html\n-> en/home.html"),
        ("a.1.css", "old style"),
        ("same.css", "same style"),
        ("en/home.html", "home 1\n-> en/about/x.html\n-> a.1.css\n-> same.css"),
        ("en/about/x.html", "about 1\n-> en/home.html\n-> a.1.css\n-> en/old/x.html"),
        ("en/old/x.html", "old\n-> en/home.html\n-> a.1.css\n-> th/home.html"),
        ("th/home.html", "home th\n-> en/home.html\n-> a.1.css"),
    ])
}

/// Another style sheet, a page more, one less, a locale more, one less.
fn second() -> Tree {
    Tree::from([
        ("index.html", "chooser 2\n-> tet/home.html\n-> en/home.html"),
        ("a.2.css", "new style"),
        ("same.css", "same style"),
        ("en/home.html", "home 2\n-> en/about/x.html\n-> a.2.css\n-> tet/home.html"),
        ("en/about/x.html", "about 2\n-> en/new/deep/x.html\n-> tet/home.html"),
        ("en/new/deep/x.html", "new\n-> en/home.html\n-> a.2.css\n-> tet/about/x.html"),
        ("tet/home.html", "home tet\n-> tet/about/x.html\n-> a.2.css"),
        ("tet/about/x.html", "about tet\n-> tet/home.html\n-> a.2.css"),
    ])
}

/// New folders in a folder that stays, with files of all ranks in them, and new pages beside.
fn fourth() -> Tree {
    Tree::from([
        ("index.html", "chooser 4\n-> en/home.html\n-> tet/home.html"),
        ("same.css", "same style"),
        ("files/a.1.css", "moved style"),
        ("en/home.html", "home 4\n-> en/a/x.html\n-> en/b/x.html\n-> files/a.1.css"),
        ("en/about/x.html", "about 4\n-> en/a/x.html\n-> en/about/y.html"),
        ("en/about/y.html", "beside\n-> en/a/deep/x.html"),
        ("en/a/x.html", "a\n-> en/b/x.html\n-> files/a.1.css\n-> tet/home.html"),
        ("en/a/deep/x.html", "deep\n-> en/a/deep/a.2.css\n-> en/about/y.html"),
        ("en/a/deep/a.2.css", "a style among pages"),
        ("en/b/x.html", "b\n-> en/a/x.html\n-> same.css"),
        ("tet/home.html", "home tet\n-> en/b/x.html\n-> files/a.1.css"),
    ])
}

/// What was a folder is a file, and what was a file a folder.
fn third() -> Tree {
    Tree::from([
        ("index.html", "chooser 3\n-> en/about\n-> a.1.css/x.html"),
        ("en/about", "a file"),
        ("a.1.css/x.html", "in a folder\n-> en/about"),
        ("a.1.css/deep/x.html", "in a folder"),
    ])
}

fn build(fault: Fault, root: &Path, tree: &Tree) -> Result<Tally, Box<Diagnostic>> {
    let output = open_on(Disk { fault }, root, &root.join("public"))?;
    for (path, text) in tree {
        let out = OutPath::new(path).expect("a path");
        if !output.keep(&out, Fingerprint::of(text.as_bytes())) {
            output.stage(&out, rank(path), text.as_bytes())?;
        }
    }
    output.commit(&remembered(tree))
}

fn remembered(tree: &Tree) -> Manifest {
    let settings = Fingerprint::of(format!("{tree:?}").as_bytes());
    Manifest { settings, ..Manifest::default() }
}

/// All files below the output but those in the hidden folder, and all folders.
fn lies(root: &Path) -> (BTreeMap<String, String>, BTreeSet<String>) {
    let (mut files, mut folders) = (BTreeMap::new(), BTreeSet::new());
    let public = root.join("public");
    let walk = walkdir::WalkDir::new(&public).min_depth(1).into_iter();
    let seen =
        |e: &walkdir::DirEntry| !e.file_name().as_encoded_bytes().starts_with(b".");
    for entry in walk.filter_entry(seen).filter_map(Result::ok) {
        let path = entry.path().strip_prefix(&public).expect("below");
        let path = path.to_str().expect("UTF-8").to_owned();
        if entry.file_type().is_dir() {
            folders.insert(path);
        } else {
            files.insert(path, fs::read_to_string(entry.path()).expect("a text"));
        }
    }
    (files, folders)
}

fn owned(tree: &Tree) -> BTreeMap<String, String> {
    tree.iter().map(|(path, text)| ((*path).into(), (*text).into())).collect()
}

fn assert_is(root: &Path, tree: &Tree, when: &str) {
    let (files, folders) = lies(root);
    assert_eq!(files, owned(tree), "{when}");
    let needed = files.keys().flat_map(|path| Path::new(path).ancestors().skip(1));
    let needed = needed.map(|folder| folder.to_str().expect("UTF-8").to_owned());
    assert_eq!(
        folders,
        needed.filter(|folder| !folder.is_empty()).collect::<BTreeSet<String>>(),
        "{when}"
    );
}

/// Nothing of a build is left over, and the next one has nothing to do.
fn assert_settled(root: &Path, tree: &Tree, when: &str) {
    assert_is(root, tree, when);
    let hidden = fs::read_dir(root.join("public")).into_iter().flatten();
    let hidden = hidden.filter_map(Result::ok).map(|entry| entry.file_name());
    assert!(
        hidden.into_iter().all(|name| name.to_str().is_some_and(|n| !n.starts_with('.')))
    );
    let state = fs::read_dir(root.join(".plenary")).expect("what is remembered");
    assert_eq!(state.count(), 2, "{when}: the manifest and the lock");
    let output = open(root, &root.join("public")).expect("an output");
    assert!(output.intact(), "{when}");
    assert_eq!(output.previous(), Some(&remembered(tree)), "{when}");
}

fn assert_whole(root: &Path, old: &Tree, new: &Tree, when: &str) {
    for (path, text) in lies(root).0 {
        let whole = [old, new].iter().any(|tree| tree.get(&*path) == Some(&&*text));
        assert!(whole, "{when}: `{path}` has {text:?}");
    }
}

/// An output that says it is intact is what it says it is.
fn assert_honest(root: &Path, trees: [&Tree; 2], when: &str) {
    let output = open(root, &root.join("public")).expect("an output");
    for tree in trees {
        if output.intact() && output.previous() == Some(&remembered(tree)) {
            assert_is(root, tree, when);
        }
    }
}

/// No page that is reached from `/` points to something that is not there.
fn assert_linked(root: &Path, when: &str) {
    let (files, _) = lies(root);
    let mut reached: Vec<_> = files.get_key_value("index.html").into_iter().collect();
    let mut seen = BTreeSet::new();
    while let Some((path, text)) = reached.pop() {
        for link in text.lines().filter_map(|line| line.strip_prefix("-> ")) {
            let Some(target) = files.get_key_value(link) else {
                panic!("{when}: `{path}` points to `{link}`");
            };
            if seen.insert(link) {
                reached.push(target);
            }
        }
    }
}

fn site(tree: &Tree) -> tempfile::TempDir {
    let site = tempfile::tempdir().expect("a folder");
    if !tree.is_empty() {
        build(Fault::default(), site.path(), tree).expect("a build");
    }
    site
}

/// Runs `check` with a fault at each step, until there is no such step.
fn at_each_step(kills: bool, mut check: impl FnMut(Fault)) {
    for at in 0..1000 {
        let fault = Fault { at: Some(at), kills, ..Fault::default() };
        check(fault.clone());
        if fault.taken.load(Ordering::SeqCst) <= at {
            return;
        }
    }
}

fn edits() -> [(Tree, Tree, bool); 9] {
    [
        (Tree::new(), first(), true),
        (first(), second(), true),
        (second(), first(), true),
        (first(), first(), true),
        (second(), Tree::new(), true),
        (first(), fourth(), true),
        (fourth(), second(), true),
        (first(), third(), false),
        (third(), first(), false),
    ]
}

#[test]
fn killed_at_any_step_every_file_is_whole_and_the_next_build_ends_it() {
    for (old, new, linked) in edits() {
        for (next, looks_before) in [(&new, false), (&old, false), (&old, true)] {
            at_each_step(true, |fault| {
                let when = format!("killed at {:?}", fault.at);
                let site = site(&old);
                let _ = build(fault, site.path(), &new);
                assert_whole(site.path(), &old, &new, &when);
                if linked {
                    assert_linked(site.path(), &when);
                }
                if looks_before {
                    assert_honest(site.path(), [&old, &new], &when);
                }
                build(Fault::default(), site.path(), next).expect("a build");
                assert_settled(site.path(), next, &when);
            });
        }
    }
}

#[test]
fn killed_twice_the_third_build_ends_it() {
    let old = Tree::from([("index.html", "1\n-> en/a.html"), ("en/a.html", "a")]);
    let new = Tree::from([("index.html", "2\n-> th/b.html"), ("th/b.html", "b")]);
    at_each_step(true, |first| {
        at_each_step(true, |second| {
            let when = format!("killed at {:?} and {:?}", first.at, second.at);
            let site = site(&old);
            let first = Fault { taken: Arc::default(), ..first.clone() };
            let _ = build(first, site.path(), &new);
            let _ = build(second, site.path(), &new);
            assert_whole(site.path(), &old, &new, &when);
            assert_linked(site.path(), &when);
            build(Fault::default(), site.path(), &new).expect("a build");
            assert_settled(site.path(), &new, &when);
        });
        // Counts what it takes to come to an end.
        let _ = build(first, site(&old).path(), &new);
    });
}

#[test]
fn a_step_that_fails_leaves_everything_as_it_was() {
    for (old, new, _) in edits() {
        at_each_step(false, |fault| {
            let when = format!("failed at {:?}", fault.at);
            let site = site(&old);
            let before = lies(site.path());
            match build(fault, site.path(), &new) {
                // A folder that could not be removed may be left, but nothing else.
                Ok(_) => assert_eq!(lies(site.path()).0, owned(&new), "{when}"),
                Err(told) => {
                    assert_eq!(lies(site.path()), before, "{when}");
                    assert!(told.message.ends_with("no room"), "{}", told.message);
                    build(Fault::default(), site.path(), &new).expect("a build");
                    assert_settled(site.path(), &new, &when);
                }
            }
        });
    }
}

#[test]
fn a_new_output_takes_as_many_steps_as_it_has_names_at_its_top() {
    let counted = |tree: &Tree| {
        let (site, fault) = (tempfile::tempdir().expect("a folder"), Fault::default());
        let taken = Arc::clone(&fault.taken);
        let output = open_on(Disk { fault }, site.path(), &site.path().join("public"));
        let output = output.expect("an output");
        for (path, text) in tree {
            let out = OutPath::new(path).expect("a path");
            output.stage(&out, rank(path), text.as_bytes()).expect("room");
        }
        let before = taken.load(Ordering::SeqCst);
        output.commit(&remembered(tree)).expect("a build");
        taken.load(Ordering::SeqCst) - before
    };
    let few = Tree::from([("index.html", "i"), ("en/a.html", "a"), ("th/a.html", "a")]);
    let mut many = few.clone();
    many.extend([("en/b.html", "b"), ("en/c/d/e.html", "e"), ("th/c/d/e.html", "e")]);
    assert_eq!(counted(&few), counted(&many));
}
