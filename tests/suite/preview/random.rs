//! After any edits, all that is served is what a clean build makes.

use std::collections::BTreeSet;
use std::fs;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::served::Preview;
use crate::harness::SMALL;

/// The edits that a person may make to the small site, with a number that varies them.
#[derive(Clone, Copy, Debug)]
enum Edit {
    Message,
    Title,
    Slug,
    Term,
    Comment,
    Fact,
    NewEntry,
    DeleteEntry,
    MoveEntry,
    Folder,
    Template,
    Static,
    Setting,
    Locale,
    BrokenMessage,
    BrokenTemplate,
    BrokenEntry,
    BrokenSettings,
    Mend,
}

const EDITS: [Edit; 19] = [
    Edit::Message,
    Edit::Title,
    Edit::Slug,
    Edit::Term,
    Edit::Comment,
    Edit::Fact,
    Edit::NewEntry,
    Edit::DeleteEntry,
    Edit::MoveEntry,
    Edit::Folder,
    Edit::Template,
    Edit::Static,
    Edit::Setting,
    Edit::Locale,
    Edit::BrokenMessage,
    Edit::BrokenTemplate,
    Edit::BrokenEntry,
    Edit::BrokenSettings,
    Edit::Mend,
];

fn apply(preview: &Preview, edit: Edit, n: u8) {
    let locale = ["en", "th", "fr", "en"][usize::from(n % 4)];
    match edit {
        Edit::Message => {
            let texts = format!("pages--about--lead = Lead {n}\nnews--new{n} = New\n");
            preview.save("i18n/fr/lead.ftl", texts);
        }
        Edit::Title => {
            let text = format!("news--new{} = Title {n}\n", n % 3);
            preview.save(&format!("i18n/{locale}/title.ftl"), text);
        }
        Edit::Slug => {
            let text = format!("pages--plan = Plan\n    .slug = plan-{n}\n");
            preview.save("content/pages/plan/index.yaml", "");
            preview.save("content/pages/plan/plan.txt", format!("{n}"));
            preview.save("i18n/en/plan.ftl", text);
        }
        Edit::Term => {
            preview.save("i18n/th/term.ftl", format!("-place = Place {n}\n"));
            preview.save("i18n/th/place.ftl", "pages--plan = { -place }\n");
        }
        Edit::Comment => {
            preview.save("i18n/th/comment.ftl", format!("# Nothing but words, {n}\n"));
        }
        Edit::Fact => {
            let text = format!("date: 2025-09-0{}\nextra:\n  rank: {n}\n", n + 1);
            preview.save("content/news/second.yaml", text);
        }
        Edit::NewEntry => {
            preview.save(&format!("content/news/new{n}.yaml"), "date: 2025-09-05\n");
            let path = format!("i18n/en/new{n}.ftl");
            preview.save(&path, format!("news--new{n} = New {n}\n"));
        }
        Edit::DeleteEntry => {
            let _ =
                fs::remove_file(preview.site.path(&format!("content/news/new{n}.yaml")));
        }
        Edit::MoveEntry => {
            let from = preview.site.path(&format!("content/news/new{n}.yaml"));
            let to = preview.site.path(&format!("content/news/new{}.yaml", (n + 1) % 4));
            let _ = fs::rename(from, to);
        }
        Edit::Folder => {
            let (here, away) =
                (preview.site.path("content/talks"), preview.site.path("t"));
            if !away.exists() && !here.exists() {
                preview.save("content/talks/one.yaml", "");
                preview.save("i18n/en/talks.ftl", "talks = Talks\ntalks--one = One\n");
            }
            let _ = fs::rename(&here, &away).or_else(|_| fs::rename(&away, &here));
        }
        Edit::Template => {
            let text = format!("<title>{{{{ page.title }}}}</title><p>{n}</p>");
            preview.save("templates/page.html", text);
        }
        Edit::Static => {
            preview.save("static/style.css", format!("p {{ margin: {n}px }}"));
        }
        Edit::Setting => {
            let text = format!("{}extra:\n  shade: {n}\n", SMALL[0].1);
            preview.save("content/site.yaml", text);
        }
        Edit::Locale => {
            let (here, away) =
                (preview.site.path("i18n/fr"), preview.site.path("french"));
            let _ = fs::rename(&here, &away).or_else(|_| fs::rename(&away, &here));
        }
        Edit::BrokenMessage => drop(preview.save("i18n/en/broken.ftl", "broken = {\n")),
        Edit::BrokenTemplate => drop(preview.save("templates/section.html", "{% if")),
        Edit::BrokenEntry => drop(preview.save("content/news/second.yaml", "date: [")),
        Edit::BrokenSettings => drop(preview.save("content/site.yaml", "base_url: [")),
        Edit::Mend => mend(preview),
    }
}

/// Takes back all that may be broken.
fn mend(preview: &Preview) {
    preview.save("content/site.yaml", SMALL[0].1);
    preview.save("content/news/second.yaml", "date: 2025-09-02\n");
    for broken in ["i18n/en/broken.ftl", "templates/section.html"] {
        let _ = fs::remove_file(preview.site.path(broken));
    }
}

#[test]
fn after_any_edits_all_that_is_served_is_what_a_clean_build_makes() {
    let mut runner =
        TestRunner::new(Config { cases: 6, max_shrink_iters: 30, ..Config::default() });
    let edit = (prop::sample::select(&EDITS[..]), 0u8..4);
    // Some edits are saved at once, and some while the last ones are being looked at.
    let burst = prop::collection::vec(edit, 1..4);
    let bursts = prop::collection::vec(burst, 1..8);
    let property = |bursts: Vec<Vec<(Edit, u8)>>| {
        let preview = Preview::small();
        let mut known = BTreeSet::new();
        for burst in bursts {
            for (edit, n) in burst {
                apply(&preview, edit, n);
            }
            if !preview.is_refused() {
                preview.serves_what_is_built(&mut known);
            }
        }
        mend(&preview);
        if !preview.is_refused() {
            preview.serves_what_is_built(&mut known);
        }
        Ok(())
    };
    runner.run(&bursts, property).expect("the property holds");
}
