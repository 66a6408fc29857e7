//! However a file is saved, what is shown in the end is what was saved last.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{Seek, Write};
use std::os::unix::fs::symlink;
use std::path::Path;
use std::time::Duration;

use super::client::Deadline;
use super::served::{Preview, as_built, holds};
use crate::harness::TestSite;

/// A way to save: the path of the file, and its new text.
type Way = fn(&Path, &str);

/// The ways that editors and tools save.
const WAYS: &[(&str, Way)] = &[
    ("truncate and write", |path, text| fs::write(path, text).expect("written")),
    ("write beside and rename", |path, text| {
        let beside = path.with_extension("tmp");
        fs::write(&beside, text).expect("written");
        fs::rename(beside, path).expect("renamed");
    }),
    ("write hidden, sync and rename", |path, text| {
        let beside = path.with_file_name(".goutputstream-X1");
        let mut file = File::create(&beside).expect("a file");
        file.write_all(text.as_bytes()).expect("written");
        file.sync_all().expect("synced");
        fs::rename(beside, path).expect("renamed");
    }),
    ("rename to a backup and write anew, as vim does", |path, text| {
        let probe = path.with_file_name("4913");
        fs::write(&probe, "").expect("written");
        fs::remove_file(probe).expect("removed");
        let mut backup = path.as_os_str().to_owned();
        backup.push("~");
        fs::rename(path, &backup).expect("renamed");
        fs::write(path, text).expect("written");
        fs::remove_file(backup).expect("removed");
    }),
    ("lock by a dangling link, as emacs does", |path, text| {
        let name = path.file_name().expect("a name").to_string_lossy();
        let lock = path.with_file_name(format!(".#{name}"));
        symlink("somebody@somewhere.1234:5678", &lock).expect("a link");
        fs::copy(path, path.with_file_name(format!("{name}~"))).expect("a backup");
        fs::write(path.with_file_name(format!("#{name}#")), text).expect("written");
        fs::write(path, text).expect("written");
        fs::remove_file(path.with_file_name(format!("#{name}#"))).expect("removed");
        fs::remove_file(lock).expect("removed");
    }),
    ("two renames, as some do to be safe", |path, text| {
        let name = path.file_name().expect("a name").to_string_lossy();
        let (new, old) = (format!("{name}___new___"), format!("{name}___old___"));
        let (new, old) = (path.with_file_name(new), path.with_file_name(old));
        fs::write(&new, text).expect("written");
        fs::rename(path, &old).expect("renamed");
        fs::rename(&new, path).expect("renamed");
        fs::remove_file(old).expect("removed");
    }),
    ("remove, then write", |path, text| {
        fs::remove_file(path).expect("removed");
        std::thread::sleep(Duration::from_millis(150));
        fs::write(path, text).expect("written");
    }),
    ("two halves, 100 ms apart", |path, text| {
        let (first, second) = text.as_bytes().split_at(text.len() / 2);
        let mut file = File::create(path).expect("a file");
        file.write_all(first).expect("written");
        std::thread::sleep(Duration::from_millis(100));
        file.write_all(second).expect("written");
    }),
    ("a byte at a time", |path, text| {
        let mut file = File::create(path).expect("a file");
        for byte in text.bytes() {
            file.write_all(&[byte]).expect("written");
        }
    }),
    ("write over it, then cut it", |path, text| {
        let mut file = File::options().write(true).open(path).expect("a file");
        file.write_all(text.as_bytes()).expect("written");
        std::thread::sleep(Duration::from_millis(60));
        let end = file.stream_position().expect("a place");
        file.set_len(end).expect("cut");
    }),
    ("as long and as old as before", |path, text| {
        let time = fs::metadata(path).expect("a file").modified().expect("a time");
        let mut file = File::options().write(true).truncate(true).open(path).expect("it");
        file.write_all(text.as_bytes()).expect("written");
        file.set_modified(time).expect("set back");
    }),
    ("copied over, with the time of long ago", |path, text| {
        let beside = path.with_file_name(".copy");
        fs::write(&beside, text).expect("written");
        let file = File::options().write(true).open(&beside).expect("a file");
        file.set_modified(std::time::UNIX_EPOCH).expect("set back");
        fs::rename(beside, path).expect("renamed");
    }),
    ("hard link put in its place", |path, text| {
        let beside = path.with_file_name(".link");
        fs::write(&beside, text).expect("written");
        fs::remove_file(path).expect("removed");
        fs::hard_link(&beside, path).expect("linked");
        fs::remove_file(beside).expect("removed");
    }),
    ("the folder replaced by a new one, as a checkout does", |path, text| {
        let folder = path.parent().expect("a folder");
        let (new, old) = (folder.with_extension("new"), folder.with_extension("old"));
        let root = folder.ancestors().nth(2).expect("the site");
        let aside = |path: &Path| root.join(path.file_name().expect("a name"));
        let (new, old) = (aside(&new), aside(&old));
        fs::create_dir(&new).expect("a folder");
        for entry in fs::read_dir(folder).expect("a folder") {
            let entry = entry.expect("an entry");
            if entry.file_type().expect("a kind").is_file() {
                fs::copy(entry.path(), new.join(entry.file_name())).expect("copied");
            }
        }
        fs::write(new.join(path.file_name().expect("a name")), text).expect("written");
        fs::rename(folder, &old).expect("renamed");
        fs::rename(&new, folder).expect("renamed");
        fs::remove_dir_all(old).expect("removed");
    }),
];

fn ends_right(preview: &Preview) {
    let text = preview.site.read("i18n/en/site.ftl");
    let mut last = "Second".to_owned();
    for (number, (way, save)) in WAYS.iter().enumerate() {
        let title = format!("Title {number:03}");
        let text = text.replace("= Second", &format!("= {title}"));
        save(&preview.site.path("i18n/en/site.ftl"), &text);
        preview.until(|it| {
            let page = it.get("/en/news/second/").text();
            holds(page.contains(&title), || format!("{last} after {way}"))
        });
        last = title;
        let order = format!("date: 2025-08-{:02}\n", number + 1);
        save(&preview.site.path("content/news/second.yaml"), &order);
        preview.until(|it| {
            let feed = it.get("/en/atom.xml").text();
            let day = format!("2025-08-{:02}", number + 1);
            holds(feed.contains(&day), || format!("the feed after {way}: {feed}"))
        });
    }
    preview.serves_what_is_built(&mut BTreeSet::new());
}

#[test]
fn every_way_to_save_ends_in_what_was_saved() {
    ends_right(&Preview::small());
}

#[test]
fn every_way_to_save_ends_in_what_was_saved_where_nothing_tells_of_it() {
    ends_right(&Preview::with(TestSite::small(), &["--poll"]));
}

#[test]
fn a_thousand_saves_in_a_second_end_in_the_last_one() {
    let preview = Preview::small();
    let mut tab = preview.tab("/en/news/second/");
    let text = preview.site.read("i18n/en/site.ftl");
    for number in 0..1000 {
        let text = text.replace("= Second", &format!("= Number {number}."));
        preview.site.write("i18n/en/site.ftl", text);
        std::thread::sleep(Duration::from_micros(500));
    }
    preview.shows("/en/news/second/", "<h1>Number 999.</h1>");
    tab.finds(|errors, _| errors == 0);
    tab.has_today();
    preview.serves_what_is_built(&mut BTreeSet::new());
}

#[test]
fn while_saves_rain_each_page_is_whole_and_never_older_than_the_last() {
    let preview = Preview::small();
    let text = preview.site.read("i18n/en/site.ftl");
    let number = |page: &str| -> usize {
        let title = page.split_once("<h1>Number ").map(|(_, rest)| rest);
        let title = title.and_then(|rest| rest.split_once("</h1>"));
        title.map_or(0, |(number, _)| number.parse().expect("a whole number"))
    };
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for number in 1..=300 {
                let text = text.replace("= Second", &format!("= Number {number}"));
                preview.save("i18n/en/site.ftl", text);
                std::thread::sleep(Duration::from_millis(5));
            }
        });
        for _ in 0..3 {
            scope.spawn(|| {
                let (mut client, mut last) = (preview.client(), 0);
                let deadline = Deadline::new();
                while last < 300 {
                    let page = client.get("/en/news/second/");
                    assert_eq!(page.status, 200);
                    let shown = number(&as_built("/en/news/second/", &page));
                    assert!(shown >= last, "{shown} after {last}");
                    assert!(deadline.left().is_some(), "still {shown}");
                    last = shown;
                }
            });
        }
    });
}

#[test]
fn a_thousand_saves_of_two_hundred_files_end_in_the_last_ones() {
    let preview = Preview::small();
    let entry = |n: usize, text: &str| {
        preview.save(&format!("content/talks/t{n}.yaml"), "");
        preview.save(&format!("i18n/en/t{n}.ftl"), format!("talks--t{n} = {text}\n"));
    };
    preview.save("i18n/en/talks.ftl", "talks = Talks\n");
    preview.save("content/talks/_index.yaml", "");
    for round in 0..5 {
        for number in 0..100 {
            entry(number, &format!("Talk {number} of {round}"));
        }
    }
    preview.shows("/en/talks/t99/", "<h1>Talk 99 of 4</h1>");
    preview.serves_what_is_built(&mut BTreeSet::new());
    preview.rename("content/talks", "talks");
    preview.answers("/en/talks/t0/", 404);
    preview.serves_what_is_built(&mut BTreeSet::new());
}

#[test]
fn what_editors_leave_beside_a_file_is_nothing() {
    let preview = Preview::small();
    let mut second = preview.tab("/en/news/second/");
    let name = |name: &str| format!("content/news/{name}");
    for litter in [
        "second.yaml~",
        "#second.yaml#",
        ".second.yaml.swp",
        ".DS_Store",
        "._second.yaml",
    ] {
        preview.save(&name(litter), "\u{1}\u{2}: [");
    }
    let lock = preview.site.path(&name(".#second.yaml"));
    symlink("a@b.1:2", &lock).expect("a link");
    preview.edit("i18n/en/site.ftl", "= Second", "= Other");
    second.reloads();
    second.finds(|errors, _| errors == 0);
    assert_eq!(second.told(), 1);
    fs::remove_file(lock).expect("removed");
    preview.serves_what_is_built(&mut BTreeSet::new());
}

#[test]
fn a_build_beside_it_disturbs_nobody() {
    let preview = Preview::small();
    let mut about = preview.tab("/en/about/");
    preview.site.built();
    preview.site.write("public/en/about/index.html", "scribbled over");
    preview.edit("i18n/en/site.ftl", "All about it", "More about it");
    assert!(about.reloads().contains("More about it"));
    preview.site.built();
    assert_eq!(about.told(), 1);
    preview.serves_what_is_built(&mut BTreeSet::new());
}
