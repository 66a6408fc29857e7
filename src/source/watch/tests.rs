//! The watch and the sources together, on real folders.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use notify::event::Flag;
use notify::{Error, ErrorKind, Event, EventKind};

use super::*;
use crate::source::Sources;

/// A site that is watched, and its sources as they become.
struct Desk {
    site: tempfile::TempDir,
    watch: Watch,
    sources: Sources,
}

impl Desk {
    fn new(poll: bool) -> Self {
        let site = tempfile::tempdir().expect("a folder");
        for folder in ["content/pages", "i18n/en", "public"] {
            fs::create_dir_all(site.path().join(folder)).expect("a folder");
        }
        fs::write(site.path().join("content/site.yaml"), "a: 1\n").expect("a file");
        fs::write(site.path().join("content/pages/about.yaml"), "b: 1\n")
            .expect("a file");
        let watch = Watch::new(site.path(), poll);
        assert_eq!(watch.trouble(), None);
        let sources = Sources::read(site.path());
        Self { site, watch, sources }
    }

    fn at(&self, path: &str) -> PathBuf {
        self.site.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.at(path), text).expect("a file");
    }

    fn text(&self, path: &str) -> Option<&str> {
        self.sources.files().source(path).map(|source| &*source.text)
    }

    /// Only what the system tells counts.
    fn without_looks(&mut self) {
        self.watch.due = now() + Duration::from_hours(1);
    }

    /// Takes batches until `done`. Gives the paths that changed, and how many batches
    /// there were.
    fn until(&mut self, done: impl Fn(&Self) -> bool) -> (Vec<String>, usize) {
        let mut changed = BTreeSet::new();
        let mut batches = 0;
        while !done(self) {
            let batch = self.watch.next().expect("nobody stops it");
            changed.extend(self.sources.refresh(&batch));
            batches += 1;
        }
        self.is_as_if_read_anew();
        (changed.iter().map(ToString::to_string).collect(), batches)
    }

    fn is_as_if_read_anew(&self) {
        let state = |sources: &Sources| {
            let files = sources.files().iter();
            let files = files.map(|file| (file.path.clone(), file.fingerprint));
            let told = sources.diagnostics().cloned();
            (files.collect::<BTreeMap<_, _>>(), told.collect::<Vec<_>>())
        };
        assert_eq!(state(&self.sources), state(&Sources::read(self.site.path())));
    }
}

type Way<'a> = &'a dyn Fn(&Desk) -> std::io::Result<()>;

const ABOUT: &str = "content/pages/about.yaml";

#[test]
fn every_way_to_save_a_file_is_seen() {
    let write_and_rename = |desk: &Desk| {
        desk.write("content/pages/.about.yaml.tmp", "saved\n");
        fs::rename(desk.at("content/pages/.about.yaml.tmp"), desk.at(ABOUT))
    };
    let keep_the_old_one = |desk: &Desk| {
        fs::rename(desk.at(ABOUT), desk.at("content/pages/about.yaml~"))?;
        desk.write("content/pages/about.yaml.new", "saved\n");
        fs::rename(desk.at("content/pages/about.yaml.new"), desk.at(ABOUT))
    };
    let in_place = |desk: &Desk| fs::write(desk.at(ABOUT), "saved\n");
    let twice = |desk: &Desk| {
        desk.write(ABOUT, "save");
        fs::write(desk.at(ABOUT), "saved\n")
    };
    let remove_first = |desk: &Desk| {
        fs::remove_file(desk.at(ABOUT))?;
        fs::write(desk.at(ABOUT), "saved\n")
    };
    let ways: [Way; 5] =
        [&write_and_rename, &keep_the_old_one, &in_place, &twice, &remove_first];
    for (number, way) in ways.iter().enumerate() {
        let mut desk = Desk::new(false);
        way(&desk).expect("it is saved");
        let (changed, _) = desk.until(|desk| desk.text(ABOUT) == Some("saved\n"));
        assert_eq!(changed, [ABOUT], "way {number}");
    }
}

#[test]
fn a_burst_of_saves_is_few_batches_and_the_last_one_counts() {
    let mut desk = Desk::new(false);
    for number in 1..=1_000 {
        desk.write(ABOUT, &format!("b: {number}\n"));
    }
    let (changed, batches) = desk.until(|desk| desk.text(ABOUT) == Some("b: 1000\n"));
    assert_eq!(changed, [ABOUT]);
    assert!(batches < 10, "{batches}");
}

#[test]
fn what_does_not_belong_to_the_site_makes_no_batch() {
    let mut desk = Desk::new(false);
    desk.without_looks();
    desk.write("content/pages/about.yaml~", "");
    fs::create_dir_all(desk.at("content/.git/refs")).expect("a folder");
    desk.write("content/.git/refs/main", "");
    desk.write("public/index.html", "");
    desk.write("README.md", "");
    desk.write(ABOUT, "b: 2\n");
    let batch = desk.watch.next();
    let about = SourcePath::new(ABOUT).expect("a path");
    assert_eq!(batch, Some(Batch::Paths([about].into())));
}

#[test]
fn a_file_that_is_read_makes_no_batch() {
    let mut desk = Desk::new(false);
    desk.without_looks();
    fs::read(desk.at("content/site.yaml")).expect("is there");
    desk.write(ABOUT, "b: 2\n");
    let Some(Batch::Paths(paths)) = desk.watch.next() else { panic!("paths") };
    assert_eq!(paths.iter().map(SourcePath::as_str).collect::<Vec<_>>(), [ABOUT]);
}

#[test]
fn a_folder_that_is_moved_in_comes_with_its_files() {
    let mut desk = Desk::new(false);
    let outside = tempfile::tempdir_in(desk.at("public")).expect("a folder");
    let news = outside.path().join("news");
    fs::create_dir_all(news.join("deep")).expect("a folder");
    fs::write(news.join("a.yaml"), "").expect("a file");
    fs::write(news.join("deep/b.yaml"), "").expect("a file");
    fs::rename(&news, desk.at("content/news")).expect("it is moved");
    let (changed, _) = desk.until(|desk| desk.text("content/news/a.yaml").is_some());
    assert_eq!(changed, ["content/news/a.yaml", "content/news/deep/b.yaml"]);
    // And is watched from now on.
    desk.write("content/news/deep/b.yaml", "c: 1\n");
    let saved = |desk: &Desk| desk.text("content/news/deep/b.yaml") == Some("c: 1\n");
    desk.until(saved);
}

#[test]
fn files_that_come_at_once_with_their_folders_are_seen() {
    let mut desk = Desk::new(false);
    fs::create_dir_all(desk.at("static/a/b/c")).expect("a folder");
    for number in 0..50 {
        desk.write(&format!("static/a/b/c/{number}.txt"), "");
        desk.write(&format!("static/a/{number}.txt"), "");
    }
    let (changed, _) = desk.until(|desk| desk.sources.files().iter().count() == 102);
    assert_eq!(changed.len(), 100);
}

#[test]
fn files_and_folders_that_go_or_get_another_name_are_seen() {
    let mut desk = Desk::new(false);
    fs::rename(desk.at("content/pages"), desk.at("content/other")).expect("is renamed");
    let other = "content/other/about.yaml";
    let (changed, _) = desk.until(|desk| desk.text(other).is_some());
    assert_eq!(changed, [other, ABOUT]);
    desk.write(other, "b: 2\n");
    desk.until(|desk| desk.text(other) == Some("b: 2\n"));
    fs::remove_file(desk.at(other)).expect("was there");
    let (changed, _) = desk.until(|desk| desk.text(other).is_none());
    assert_eq!(changed, [other]);
    fs::remove_dir_all(desk.at("content")).expect("was there");
    let (changed, _) = desk.until(|desk| desk.text("content/site.yaml").is_none());
    assert_eq!(changed, ["content/site.yaml"]);
    fs::create_dir(desk.at("content")).expect("a folder");
    desk.write("content/site.yaml", "a: 2\n");
    desk.until(|desk| desk.text("content/site.yaml").is_some());
}

#[cfg(unix)]
#[test]
fn what_is_reached_by_a_link_changes_under_all_its_names() {
    use std::os::unix::fs::symlink;
    let mut desk = Desk::new(false);
    fs::create_dir_all(desk.at("shared/deep")).expect("a folder");
    desk.write("shared/deep/a.yaml", "a: 1\n");
    symlink("../shared", desk.at("content/one")).expect("a link");
    symlink("../shared/deep/a.yaml", desk.at("content/two.yaml")).expect("a link");
    let names = ["content/one/deep/a.yaml", "content/two.yaml"];
    let (changed, _) = desk.until(|desk| names.iter().all(|it| desk.text(it).is_some()));
    assert_eq!(changed, names);
    desk.write("shared/deep/a.yaml", "a: 2\n");
    let (changed, _) = desk.until(|desk| desk.text(names[0]) == Some("a: 2\n"));
    assert_eq!(changed, names);
    // Without its end the link of the file is a finding.
    fs::remove_dir_all(desk.at("shared/deep")).expect("was there");
    let (changed, _) = desk.until(|desk| desk.text(names[1]).is_none());
    assert_eq!(changed, names);
    assert_eq!(desk.sources.diagnostics().count(), 1);
    fs::remove_file(desk.at(names[1])).expect("was there");
    let (changed, _) = desk.until(|desk| desk.sources.diagnostics().count() == 0);
    assert_eq!(changed, [names[1]]);
}

#[test]
fn findings_come_and_go_with_their_files() {
    let mut desk = Desk::new(false);
    let other = "content/pages/other.yaml";
    fs::write(desk.at(other), b"caf\xE9").expect("a file");
    desk.until(|desk| desk.sources.diagnostics().count() == 1);
    assert_eq!(desk.text(other), None);
    desk.write("content/a\u{202E}.yaml", "");
    desk.until(|desk| desk.sources.diagnostics().count() == 2);
    fs::remove_file(desk.at("content/a\u{202E}.yaml")).expect("was there");
    desk.write(other, "b: 1\n");
    desk.until(|desk| desk.sources.diagnostics().count() == 0);
}

#[test]
fn polling_finds_what_changed() {
    let mut desk = Desk::new(true);
    desk.write(ABOUT, "b: 2, but longer\n");
    desk.write("content/new.yaml", "");
    fs::remove_file(desk.at("content/site.yaml")).expect("was there");
    let (changed, _) = desk.until(|desk| desk.text("content/new.yaml").is_some());
    assert_eq!(changed, ["content/new.yaml", ABOUT, "content/site.yaml"]);
}

#[test]
fn a_site_that_was_replaced_is_found_again() {
    let mut desk = Desk::new(false);
    let aside = tempfile::tempdir().expect("a folder");
    let aside = aside.path().join("site");
    let here = desk.site.path().to_path_buf();
    fs::rename(&here, &aside).expect("it is moved away");
    let (changed, _) = desk.until(|desk| desk.sources.files().iter().count() == 0);
    assert_eq!(changed.len(), 2);
    fs::create_dir_all(here.join("content/pages")).expect("a folder");
    fs::write(here.join(ABOUT), "b: 2\n").expect("a file");
    desk.until(|desk| desk.text(ABOUT) == Some("b: 2\n"));
    // Now the new folder is the one that is watched.
    desk.write(ABOUT, "b: 3\n");
    desk.without_looks();
    desk.until(|desk| desk.text(ABOUT) == Some("b: 3\n"));
}

#[test]
fn dropped_events_and_errors_mean_everything() {
    let mut desk = Desk::new(false);
    let rescan = Event::new(EventKind::Other).set_flag(Flag::Rescan);
    for event in [Ok(rescan), Err(Error::generic("?"))] {
        desk.watch.gatherer.told(event);
        assert_eq!(desk.watch.next(), Some(Batch::Everything));
        assert_eq!(desk.watch.trouble(), None);
    }
    desk.write(ABOUT, "b: 2\n");
    desk.until(|desk| desk.text(ABOUT) == Some("b: 2\n"));
}

#[test]
fn at_the_limit_of_watches_it_polls_and_says_so() {
    let mut desk = Desk::new(false);
    desk.watch.gatherer.told(Err(Error::new(ErrorKind::MaxFilesWatch)));
    assert_eq!(desk.watch.next(), Some(Batch::Everything));
    let trouble = desk.watch.trouble().expect("there is trouble");
    assert_eq!(trouble.code.as_str(), "not-watched");
    assert!(trouble.help.is_some_and(|help| help.contains("max_user_watches")));
    desk.write(ABOUT, "b: 2, but longer\n");
    desk.until(|desk| desk.text(ABOUT) == Some("b: 2, but longer\n"));
}

#[test]
fn what_the_system_does_not_tell_a_look_finds() {
    let mut desk = Desk::new(false);
    // As on a network drive.
    desk.watch.cover.stretch(&BTreeMap::new());
    desk.write(ABOUT, "b: 2\n");
    let (changed, _) = desk.until(|desk| desk.text(ABOUT) == Some("b: 2\n"));
    assert_eq!(changed, [ABOUT]);
}

#[test]
fn a_stopped_watch_gives_no_more_batches() {
    let mut desk = Desk::new(false);
    let stop = desk.watch.stopper();
    std::thread::scope(|scope| {
        scope.spawn(|| stop.clone().stop());
        assert_eq!(desk.watch.next(), None);
    });
    desk.write(ABOUT, "b: 2\n");
    assert_eq!(desk.watch.next(), None);
}

#[test]
fn a_folder_that_is_no_site_is_watched_too() {
    let gone = Path::new("no/such/folder/anywhere");
    let mut watch = Watch::new(gone, false);
    watch.stopper().stop();
    assert_eq!(watch.next(), None);
}
