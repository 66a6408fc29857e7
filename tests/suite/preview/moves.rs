//! Pages come, go and move while browsers look at them.

use std::collections::BTreeSet;
use std::fs;

use super::served::Preview;
use crate::harness::{SMALL, TestSite};

#[test]
fn an_entry_is_added() {
    let preview = Preview::small();
    let mut list = preview.tab("/en/news/");
    assert_eq!(preview.get("/en/news/third/").status, 404);
    preview.save("i18n/en/third.ftl", "news--third = Third\n");
    preview.save("content/news/third.yaml", "date: 2025-09-03\n");
    preview.answers("/en/news/third/", 200);
    preview.answers("/th/news/third/", 200);
    preview.shows("/en/news/", "Third");
    list.reloads();
    preview.serves_what_is_built(&mut BTreeSet::new());
}

#[test]
fn who_waits_for_a_page_is_told_when_it_comes() {
    let preview = Preview::small();
    let mut third = preview.tab("/en/news/third/");
    preview.save("i18n/en/third.ftl", "news--third = Third\n");
    preview.save("content/news/third.yaml", "date: 2025-09-03\n");
    assert!(third.reloads().contains("Third"));
    preview.rename("content/news/third.yaml", "third.yaml");
    third.is_gone();
}

#[test]
fn an_entry_is_removed() {
    let preview = Preview::small();
    let mut second = preview.tab("/en/news/second/");
    let mut list = preview.tab("/th/news/");
    fs::remove_file(preview.site.path("content/news/second.yaml")).expect("removed");
    second.is_gone();
    list.reloads();
    for locale in ["en", "th", "fr"] {
        assert_eq!(preview.get(&format!("/{locale}/news/second/")).status, 404);
    }
}

#[test]
fn a_slug_is_changed() {
    let preview = Preview::small();
    let mut second = preview.tab("/en/news/second/");
    let mut thai = preview.tab("/th/news/second/");
    preview.edit("i18n/en/site.ftl", "= Second", "= Second\n    .slug = number-two");
    second.is_gone();
    assert!(thai.reloads().contains("number-two"), "it links to the English page");
    assert_eq!(preview.get("/en/news/second/").status, 404);
    let page = preview.page("/en/news/number-two/");
    assert!(page.contains("<h1>Second</h1>"), "{page}");
    preview.edit("i18n/en/site.ftl", "\n    .slug = number-two", "");
    preview.answers("/en/news/second/", 200);
    preview.answers("/en/news/number-two/", 404);
}

#[test]
fn an_entry_is_renamed() {
    let preview = Preview::small();
    let mut second = preview.tab("/en/news/second/");
    preview.rename("content/news/second.yaml", "content/news/last.yaml");
    preview.edit("i18n/en/site.ftl", "news--second", "news--last");
    second.is_gone();
    preview.shows("/en/news/last/", "<h1>Second</h1>");
}

#[test]
fn a_folder_of_a_language_is_added_and_taken_away() {
    let settings = SMALL[0].1.replace("[th, fr]", "[th, fr, lo]");
    let preview = Preview::of(TestSite::small_with(&[("content/site.yaml", &settings)]));
    let mut english = preview.tab("/en/about/");
    assert_eq!(preview.get("/lo/").status, 404);
    preview.save("i18n/lo/site.ftl", "site = ກອງປະຊຸມ\npages--about = ກ່ຽວກັບ\n");
    english.reloads();
    preview.shows("/lo/about/", "ກ່ຽວກັບ");
    preview.shows("/", "ກອງປະຊຸມ");
    let mut lao = preview.tab("/lo/about/");
    preview.edit("i18n/lo/site.ftl", "= ກ່ຽວກັບ", "= ກ່ຽວ");
    lao.reloads();
    preview.rename("i18n/lo", "lo-aside");
    lao.is_gone();
    preview.answers("/lo/", 404);
    preview.serves_what_is_built(&mut BTreeSet::new());
}

#[test]
fn a_folder_is_moved_in_and_away() {
    let preview = Preview::small();
    let mut known = BTreeSet::new();
    preview.site.write("aside/_index.yaml", "");
    preview.site.write("aside/one.yaml", "body:\n  - paragraph: text\n");
    preview.site.write("aside/deep/index.yaml", "");
    preview.site.write("aside/deep/a/b/c/file.txt", "deep");
    let texts =
        "talks = Talks\ntalks--one = One\ntalks--one--text = Said\ntalks--deep = Deep\n";
    preview.save("i18n/en/talks.ftl", texts);
    preview.rename("aside", "content/talks");
    preview.shows("/en/talks/one/", "Said");
    preview.serves_what_is_built(&mut known);
    assert!(known.contains("/talks/deep/file.txt"), "{known:?}");
    // What is in a folder that was moved in is watched too.
    preview.save("content/talks/deep/a/b/c/file.txt", "deeper");
    preview.shows("/talks/deep/file.txt", "deeper");
    preview.rename("content/talks/deep", "content/talks/deeper");
    preview.edit("i18n/en/talks.ftl", "talks--deep", "talks--deeper");
    preview.shows("/talks/deeper/file.txt", "deeper");
    preview.rename("content/talks", "aside");
    preview.answers("/en/talks/", 404);
    preview.serves_what_is_built(&mut known);
    // What is saved where the folder lies now is no concern of the site.
    preview.save("aside/one.yaml", "body: []\n");
    preview.rename("aside", "content/talks");
    preview.answers("/en/talks/one/", 200);
    preview.serves_what_is_built(&mut known);
}

#[test]
fn folders_that_were_never_there_are_watched_when_they_come() {
    let preview = Preview::small();
    preview.save("templates/components/made/deep/part.html", "<i>deep</i>");
    preview.save(
        "templates/page.html",
        "{% include \"components/made/deep/part.html\" %}{{ page.title }}",
    );
    preview.shows("/en/about/", "<i>deep</i>");
    preview.save("templates/components/made/deep/part.html", "<i>deeper</i>");
    preview.shows("/en/about/", "<i>deeper</i>");
    preview.save("static/a/b/c.txt", "one");
    preview.shows("/a/b/c.txt", "one");
    preview.save("static/a/b/c.txt", "two");
    preview.shows("/a/b/c.txt", "two");
    fs::remove_dir_all(preview.site.path("static")).expect("removed");
    preview.answers("/a/b/c.txt", 404);
    preview.save("static/a/b/c.txt", "three");
    preview.shows("/a/b/c.txt", "three");
    preview.save("static/a/b/c.txt", "four");
    preview.shows("/a/b/c.txt", "four");
}

#[test]
fn a_file_becomes_a_folder_and_a_file_again() {
    let preview = Preview::small();
    let mut known = BTreeSet::new();
    let file = preview.site.read("content/news/first.yaml");
    fs::remove_file(preview.site.path("content/news/first.yaml")).expect("removed");
    preview.save("content/news/first.yaml/index.yaml", "date: 2025-09-01\n");
    preview.tab("/en/about/").finds(|errors, _| errors > 0);
    fs::remove_dir_all(preview.site.path("content/news/first.yaml")).expect("removed");
    preview.save("content/news/first/index.yaml", &file);
    preview.save("content/news/first/a.txt", "a");
    preview.shows("/news/first/a.txt", "a");
    preview.serves_what_is_built(&mut known);
    fs::remove_dir_all(preview.site.path("content/news/first")).expect("removed");
    preview.save("content/news/first.yaml", &file);
    preview.answers("/news/first/a.txt", 404);
    preview.serves_what_is_built(&mut known);
}

#[test]
fn two_files_change_places() {
    let preview = Preview::small();
    preview.rename("content/news/first.yaml", "first");
    preview.rename("content/news/second.yaml", "content/news/first.yaml");
    preview.rename("first", "content/news/second.yaml");
    preview.edit("i18n/en/site.ftl", "news--first--text", "news--second--text");
    preview.edit("i18n/th/site.ftl", "news--first--text", "news--second--text");
    preview.shows("/en/news/second/", "It begins on");
    preview.serves_what_is_built(&mut BTreeSet::new());
}

#[test]
fn the_theme_is_another() {
    let preview = Preview::small();
    let mut about = preview.tab("/th/about/");
    preview.save("themes/bold/theme.yaml", "");
    preview
        .save("themes/bold/templates/page.html", "<body><b>{{ page.title }}</b></body>");
    preview.edit("content/site.yaml", "theme: plain", "theme: bold");
    assert!(about.reloads().contains("<b>"));
    preview.serves_what_is_built(&mut BTreeSet::new());
    preview
        .save("themes/bold/templates/page.html", "<body><i>{{ page.title }}</i></body>");
    assert!(about.reloads().contains("<i>"));
}
