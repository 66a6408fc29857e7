//! A build after an edit gives what a build from nothing gives, renders what changed and
//! writes what differs.

use std::collections::{BTreeMap, BTreeSet};
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use plenary::build::Outcome;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::harness::{TestSite, Tree};

/// What an onlooker sees of a file: its inode and the time of its last change.
type Seen = BTreeMap<String, (u64, i64, i64)>;

fn seen(site: &TestSite, tree: &Tree) -> Seen {
    let look = |path: &String| {
        let data = std::fs::metadata(site.path("public").join(path)).expect("a file");
        (path.clone(), (data.ino(), data.mtime(), data.mtime_nsec()))
    };
    tree.keys().map(look).collect()
}

fn written(before: &Seen, after: &Seen) -> BTreeSet<String> {
    let new = after.iter().filter(|(path, file)| before.get(*path) != Some(*file));
    new.map(|(path, _)| path.clone()).collect()
}

fn differing(before: &Tree, after: &Tree) -> BTreeSet<String> {
    let new = after.iter().filter(|(path, bytes)| before.get(*path) != Some(*bytes));
    new.map(|(path, _)| path.clone()).collect()
}

#[test]
fn a_second_build_renders_and_touches_nothing() {
    let site = TestSite::small();
    site.built();
    let (tree, before) = (site.tree(), seen(&site, &site.tree()));
    let again = site.built();
    assert_eq!((again.rendered, again.written, again.deleted), (0, 0, 0));
    assert_eq!(site.tree(), tree);
    assert_eq!(seen(&site, &tree), before);
}

#[test]
fn an_unchanged_site_says_its_warnings_again() {
    let site = TestSite::small();
    let first = site.build().diagnostics;
    assert!(!first.is_empty(), "French lacks some texts");
    assert_eq!(site.build().diagnostics, first);
}

#[test]
fn one_thai_message_renders_the_thai_pages_that_show_it() {
    let site = TestSite::small();
    site.built();
    site.replace("i18n/th/site.ftl", "ทุกเรื่อง", "ทุกอย่าง");
    let summary = site.built();
    let why: Vec<String> =
        summary.why.iter().map(|(route, why)| format!("{route}: {why}")).collect();
    assert_eq!(why, ["/th/about/: texts th pages/about"]);
    assert_eq!((summary.rendered, summary.written), (1, 1));
}

#[test]
fn why_is_said_to_who_asks() {
    let site = TestSite::small();
    let mut options = site.options();
    options.why = false;
    let Outcome::Built(summary) = site.build_with(&options).outcome else {
        panic!("not built");
    };
    assert!(summary.rendered > 0 && summary.why.is_empty(), "{:?}", summary.why);
}

#[test]
fn the_number_of_workers_shows_nowhere() {
    let site = TestSite::small();
    let mut options = site.options();
    options.jobs = Some(1);
    site.build_with(&options);
    let one = site.tree();
    options.output = site.path("other");
    options.jobs = Some(7);
    site.build_with(&options);
    std::fs::rename(site.path("other"), site.path("public2")).expect("moved");
    std::fs::remove_dir_all(site.path("public")).expect("removed");
    std::fs::rename(site.path("public2"), site.path("public")).expect("moved");
    assert_eq!(site.tree(), one);
}

#[test]
fn a_file_edited_in_the_output_is_written_again() {
    let site = TestSite::small();
    site.built();
    let clean = site.tree();
    site.write("public/th/index.html", "scribbled over");
    site.remove("public/fr/index.html");
    site.built();
    assert_eq!(site.tree(), clean);
}

#[test]
fn files_of_others_in_the_output_stay() {
    let site = TestSite::small();
    site.built();
    site.write("public/CNAME", "example.org");
    site.remove("content/news/second.yaml");
    site.built();
    assert_eq!(site.read("public/CNAME"), "example.org");
    assert!(!site.path("public/en/news/second").exists());
}

#[test]
fn a_months_name_is_part_of_the_pages_that_show_a_date() {
    let site = TestSite::conference();
    site.built();
    site.replace(
        "i18n/tet/locale.ftl",
        "locale-month-9 = Setembru",
        "locale-month-9 = S",
    );
    let summary = site.built();
    assert!(summary.rendered > 0);
    assert_eq!(summary.rendered, summary.written, "{:?}", summary.why);
    assert_eq!(site.tree(), site.clean_tree());
}

/// The edits that a person may make to the small site.
#[derive(Clone, Debug)]
enum Edit {
    Message(&'static str, u8),
    Attribute(u8),
    Term(u8),
    Comment(u8),
    Fact(u8),
    Order(u8),
    NewEntry(u8),
    DeleteEntry(u8),
    Template(u8),
    Static(u8),
    Setting(u8),
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let number = 0u8..4;
    let locale = prop::sample::select(vec!["en", "th", "fr"]);
    let edit = prop_oneof![
        (locale, number.clone()).prop_map(|(locale, n)| Edit::Message(locale, n)),
        number.clone().prop_map(Edit::Attribute),
        number.clone().prop_map(Edit::Term),
        number.clone().prop_map(Edit::Comment),
        number.clone().prop_map(Edit::Fact),
        number.clone().prop_map(Edit::Order),
        number.clone().prop_map(Edit::NewEntry),
        number.clone().prop_map(Edit::DeleteEntry),
        number.clone().prop_map(Edit::Template),
        number.clone().prop_map(Edit::Static),
        number.prop_map(Edit::Setting),
    ];
    prop::collection::vec(edit, 1..6)
}

fn apply(site: &TestSite, edit: &Edit) {
    match edit {
        Edit::Message(locale, n) => {
            site.write(
                &format!("i18n/{locale}/edited.ftl"),
                format!("news--extra = Extra {n}\n"),
            );
        }
        Edit::Attribute(n) => {
            let text = format!("extra--a = A\n    .description = About {n}\n");
            site.write("i18n/en/attribute.ftl", text);
        }
        Edit::Term(n) => {
            site.write("i18n/en/term.ftl", format!("-place = Place {n}\n"));
        }
        Edit::Comment(n) => {
            site.write("i18n/th/comment.ftl", format!("# Nothing but words, {n}\n"));
        }
        Edit::Fact(n) => {
            let text = format!("date: 2025-09-0{}\nextra:\n  rank: {n}\n", n + 1);
            site.write("content/news/second.yaml", text);
        }
        Edit::Order(n) => {
            site.write("content/pages/about.yaml", format!("order: {n}\n"));
        }
        Edit::NewEntry(n) => {
            site.write(&format!("content/news/new{n}.yaml"), "date: 2025-09-05\n");
            site.write(&format!("i18n/en/new{n}.ftl"), format!("news--new{n} = New\n"));
        }
        Edit::DeleteEntry(n) => {
            let _ = std::fs::remove_file(site.path(&format!("content/news/new{n}.yaml")));
        }
        Edit::Template(n) => {
            let text = format!("<title>{{{{ page.title }}}}</title><p>{n}</p>");
            site.write("templates/page.html", text);
        }
        Edit::Static(n) => {
            site.write("static/style.css", format!("p {{ margin: {n}px }}"));
        }
        Edit::Setting(n) => {
            site.write("content/site.yaml", format!("{SETTINGS}extra:\n  shade: {n}\n"));
        }
    }
}

const SETTINGS: &str = "base_url: https://example.org/\ntheme: plain\n\
    reference_locale: en\nextra_locales: [th, fr]\n\
    event: { start: 2025-09-17, end: 2025-09-17, time_zone: Asia/Shanghai }\n";

fn broad(edit: &Edit) -> bool {
    matches!(edit, Edit::Template(_) | Edit::Setting(_))
}

#[test]
fn any_edit_gives_what_a_clean_build_gives_and_writes_what_differs() {
    let mut runner = TestRunner::new(Config { cases: 24, ..Config::default() });
    let property = |edits: Vec<Edit>| {
        let site = TestSite::small();
        site.built();
        for edit in &edits {
            let (tree, before) = (site.tree(), seen(&site, &site.tree()));
            apply(&site, edit);
            let summary = site.built();
            let after = site.tree();
            prop_assert_eq!(&after, &site.clean_tree(), "after {:?}", edit);
            let differing = differing(&tree, &after);
            let written = written(&before, &seen(&site, &after));
            prop_assert_eq!(&written, &differing, "written after {:?}", edit);
            let slack = after.len() / 20;
            prop_assert!(
                broad(edit) || summary.rendered <= differing.len() + slack,
                "{:?} rendered {:?}, and {:?} differ",
                edit,
                summary.why,
                differing
            );
        }
        Ok(())
    };
    runner.run(&edits(), property).expect("the property holds");
}

#[test]
fn the_manifest_lies_beside_the_sources_and_never_in_the_output() {
    let site = TestSite::small();
    site.built();
    assert!(site.path(".plenary").is_dir());
    let hidden = site.tree().into_keys().filter(|path| path.contains("plenary"));
    assert_eq!(hidden.collect::<Vec<_>>(), Vec::<String>::new());
    assert!(Path::new(&site.path("public/index.html")).is_file());
}
