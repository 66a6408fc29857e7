//! Who is told of a save: the browsers whose page is another now, and nobody else.
//!
//! That a tab hears nothing is proved by what it hears next: something that was saved
//! later, for which it was told once.

use std::fs;

use super::client::Events;
use super::served::{Preview, version_of};
use super::tab::Tab;
use crate::harness::TestSite;

const ENGLISH: &str = "i18n/en/site.ftl";
const THAI: &str = "i18n/th/site.ftl";

#[test]
fn one_message_in_one_language_is_heard_in_this_language() {
    let preview = Preview::small();
    let mut english = preview.tab("/en/about/");
    let mut thai = preview.tab("/th/about/");
    preview.edit(THAI, "ทุกเรื่อง", "ทุกอย่าง");
    assert!(thai.reloads().contains("ทุกอย่าง"));
    preview.edit(ENGLISH, "All about it", "More about it");
    assert!(english.reloads().contains("More about it"));
    preview.save("templates/page.html", "{{ page.title }}");
    english.reloads();
    thai.reloads();
    assert_eq!((english.told(), thai.told()), (2, 2));
}

#[test]
fn a_save_that_changes_no_byte_of_a_page_tells_nobody() {
    let preview = Preview::small();
    let mut about = preview.tab("/en/about/");
    let mut second = preview.tab("/en/news/second/");
    let same = |preview: &Preview| {
        let text = preview.site.read(ENGLISH);
        preview.save(ENGLISH, format!("# A remark.\n\n{text}"));
        preview.save(ENGLISH, text + "\n# Another one.\n");
        preview
            .save("content/pages/about.yaml", "# A remark.\nbody:\n- paragraph: lead\n");
        preview.save("i18n/en/unused.ftl", "unused = Nobody asks for it\n");
    };
    same(&preview);
    preview.edit(ENGLISH, "= Second", "= Other");
    assert!(second.reloads().contains("Other"));
    preview.edit(ENGLISH, "All about it", "More about it");
    assert!(about.reloads().contains("More about it"));
    assert_eq!((about.told(), second.told()), (1, 1));
}

#[test]
fn a_message_of_other_pages_tells_nobody_here() {
    let preview = Preview::small();
    let mut about = preview.tab("/en/about/");
    let mut first = preview.tab("/en/news/first/");
    preview.edit(ENGLISH, "It begins on", "It starts on");
    assert!(first.reloads().contains("It starts on"));
    preview.edit(ENGLISH, "All about it", "More about it");
    about.reloads();
    assert_eq!((about.told(), first.told()), (1, 1));
}

#[test]
fn a_title_is_heard_by_the_pages_that_list_it_and_in_languages_that_borrow_it() {
    let preview = Preview::small();
    let mut english = preview.tab("/en/news/");
    let mut french = preview.tab("/fr/news/");
    let mut borrowed = preview.tab("/fr/news/second/");
    let mut thai = preview.tab("/th/news/");
    let mut home = preview.tab("/en/");
    preview.edit(ENGLISH, "= Second", "= Other");
    for tab in [&mut english, &mut french, &mut borrowed] {
        assert!(tab.reloads().contains("Other"));
    }
    preview.save("templates/section.html", "<p>{{ section.title }}");
    thai.reloads();
    preview.save("templates/index.html", "<p>{{ section.title }}");
    home.reloads();
    assert_eq!((thai.told(), home.told()), (1, 1));
}

#[test]
fn a_template_is_heard_by_all_pages_that_are_made_with_it() {
    let preview = Preview::small();
    let pages = ["/en/about/", "/th/about/", "/fr/news/first/", "/en/news/second/"];
    let mut tabs = pages.map(|page| preview.tab(page));
    let mut home = preview.tab("/en/");
    preview.save("templates/page.html", "<body><b>{{ page.title }}</b></body>");
    for tab in &mut tabs {
        assert!(tab.reloads().contains("<b>"));
    }
    fs::remove_file(preview.site.path("templates/page.html")).expect("removed");
    for tab in &mut tabs {
        assert!(!tab.reloads().contains("<b>"), "the built-in one again");
    }
    preview.save("templates/index.html", "<p>{{ section.title }}");
    home.reloads();
    assert_eq!(home.told(), 1);
}

#[test]
fn a_fact_is_heard_by_the_pages_that_show_it() {
    let preview = Preview::small();
    let mut list = preview.tab("/en/news/");
    let mut second = preview.tab("/en/news/second/");
    preview.save("content/news/second.yaml", "date: 2025-08-01\n");
    list.reloads();
    let mut first = preview.tab("/th/news/first/");
    preview.edit("content/site.yaml", "start: 2025-09-17", "start: 2025-09-16");
    assert!(
        first.reloads().contains("2568")
            || preview.page("/en/news/first/").contains("16")
    );
    preview.edit(ENGLISH, "= Second", "= Other");
    second.reloads();
    assert_eq!(second.told(), 1);
}

#[test]
fn a_file_that_templates_name_changes_its_address_in_the_pages() {
    let site = TestSite::small_with(&[
        ("static/style.css", "p{margin:0}"),
        ("templates/page.html", "<link href=\"{{ get_url(path=\"style.css\") }}\">"),
    ]);
    let preview = Preview::of(site);
    let mut about = preview.tab("/en/about/");
    let before = preview.page("/en/about/");
    preview.save("static/style.css", "p{margin:1px}");
    about.reloads();
    assert_ne!(preview.page("/en/about/"), before, "another hash");
}

#[test]
fn a_file_at_a_fixed_address_is_heard_of_by_everybody() {
    let preview =
        Preview::of(TestSite::small_with(&[("static/plain.css", "p{margin:0}")]));
    let mut about = preview.tab("/en/about/");
    assert_eq!(preview.get("/plain.css").text(), "p{margin:0}");
    preview.save("static/plain.css", "p{margin:1px}");
    about.hears_of_file("/plain.css");
    assert_eq!(preview.get("/plain.css").text(), "p{margin:1px}");
    assert_eq!(about.told(), 0);
}

#[test]
fn a_tab_that_slept_through_a_save_is_told_when_it_listens_again() {
    let preview = Preview::small();
    let old = version_of(&preview.get("/en/about/").text());
    preview.edit(ENGLISH, "All about it", "More about it");
    preview.shows("/en/about/", "More about it");
    Tab::listen(preview.address, "/en/about/", &old).reloads();
    Tab::listen(preview.address, "/en/nowhere/", &old).is_gone();
    let mut awake = preview.tab("/en/about/");
    preview.edit(ENGLISH, "More about it", "Most about it");
    awake.reloads();
    assert_eq!(awake.told(), 1, "it had today's page and is told of tomorrow's");
}

#[test]
fn one_stream_tells_of_all_its_pages() {
    let preview = Preview::small();
    let page = |path: &str| {
        let version = version_of(&preview.get(path).text());
        format!("page={path}~{version}&")
    };
    let pages = ["/en/about/", "/th/about/", "/fr/about/"].map(page).concat();
    let stream = format!("/_plenary/events?{pages}desk");
    let events = Events::open(preview.address, &stream).expect("a stream");
    preview.edit(THAI, "ทุกเรื่อง", "ทุกอย่าง");
    preview.edit(ENGLISH, "All about it", "More about it");
    let mut heard = Vec::new();
    let deadline = super::client::Deadline::new();
    while heard.len() < 3 {
        let event = events.next(deadline).unwrap_or_else(|| panic!("only {heard:?}"));
        if event.name == "page" {
            heard.push(event.data["page"].as_str().expect("a page").to_owned());
        }
    }
    heard.sort();
    assert_eq!(heard, ["/en/about/", "/fr/about/", "/th/about/"], "French borrows it");
}

#[test]
fn a_page_of_a_pseudo_locale_follows_its_text() {
    let preview = Preview::small();
    let mut english = preview.tab("/_plenary/en-xa/en/about/");
    let mut thai = preview.tab("/_plenary/ar-xb/th/about/");
    preview.edit(ENGLISH, "All about it", "More about it");
    english.reloads();
    preview.edit(THAI, "ทุกเรื่อง", "ทุกอย่าง");
    thai.reloads();
    assert_eq!((english.told(), thai.told()), (1, 1));
}

#[test]
fn every_browser_is_told() {
    let preview = Preview::small();
    let mut tabs: Vec<Tab> = (0..40).map(|_| preview.tab("/en/about/")).collect();
    preview.edit(ENGLISH, "All about it", "More about it");
    for tab in &mut tabs {
        tab.reloads();
    }
}
