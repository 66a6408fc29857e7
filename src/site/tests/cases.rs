//! Edits that once were followed wrongly, each by itself.

use super::*;

/// Writes the batches one after the other, after each of which all is as in a fresh load.
fn follows(first: &[(&str, &str)], batches: &[&[(&str, &str)]]) {
    let mut edited = Edited::of(BASE.iter().chain(first).copied());
    for (at, batch) in batches.iter().enumerate() {
        edited.save(batch.iter().copied());
        if let Err(why) = edited.is_as_fresh() {
            panic!("after batch {at}: {why}");
        }
    }
}

#[test]
fn an_edit_beside_broken_settings_is_not_lost() {
    let good = BASE[0].1;
    follows(
        &[("i18n/en/more.ftl", "footer = Old\n")],
        &[
            &[
                ("content/site.yaml", "base_url: ["),
                ("i18n/en/more.ftl", "footer = New\n"),
            ],
            &[("content/site.yaml", good)],
        ],
    );
}

#[test]
fn the_bytes_of_a_file_of_an_entry() {
    follows(
        &[
            ("content/documents/paper/index.yaml", "kind: report\n"),
            ("content/documents/paper/a.txt", "one"),
            ("i18n/en/d.ftl", "documents = D\ndocuments--paper = P\n"),
        ],
        &[&[("content/documents/paper/a.txt", "two")]],
    );
}

#[test]
fn a_folder_of_no_locale_that_goes() {
    follows(
        &[("i18n/de/a.ftl", "site = D\n"), ("i18n/x.ftl", "a = b\n")],
        &[&[("i18n/x.ftl", "")], &[("i18n/de/a.ftl", "")]],
    );
}

#[test]
fn the_place_of_a_bad_slug_moves() {
    follows(
        &[
            ("content/news/_index.yaml", ""),
            ("i18n/en/n.ftl", "news--three = T\n    .slug = a b\n"),
            ("content/news/three.yaml", "order: 1\n"),
        ],
        &[&[("i18n/en/n.ftl", "# moved\nnews--three = T\n    .slug = a b\n")]],
    );
}

#[test]
fn a_title_that_refers_to_another_message_moves_its_page() {
    let text = BASE[6].1.replace("brand = A\n", "");
    follows(
        &[("i18n/en/site.ftl", &text), ("i18n/en/brand.ftl", "brand = A\n")],
        &[&[("i18n/en/brand.ftl", "brand = C\n")]],
    );
}

#[test]
fn a_missing_message_behind_text_in_yaml() {
    follows(
        &[
            (
                "content/pages/about.yaml",
                "extra: { said: \"Text that visitors read\" }\nbody:\n  - paragraph: nothing\n",
            ),
            ("i18n/en/a.ftl", "pages--about = A\n"),
        ],
        &[&[("content/pages/about.yaml", "body:\n  - paragraph: nothing\n")]],
    );
}

#[test]
fn a_hint_follows_the_messages() {
    follows(
        &[("i18n/th/more.ftl", "a = { placee }\n")],
        &[&[("i18n/en/p.ftl", "place = P\n")], &[("i18n/en/p.ftl", "")]],
    );
}

#[test]
fn a_cycle_is_told_at_the_same_place() {
    follows(
        &[("i18n/en/x.ftl", "x = { y }\n"), ("i18n/en/y.ftl", "y = Y\n")],
        &[&[("i18n/en/y.ftl", "y = { x }\n")]],
    );
}

#[test]
fn locale_data_that_refer_to_a_message() {
    let settings = BASE[0].1.replace("[th,", "[tet, th,");
    follows(
        &[
            ("content/site.yaml", &settings),
            ("i18n/tet/l.ftl", "locale-group = { sep }\nsite = T { NUMBER(10000) }\n"),
            ("i18n/tet/s.ftl", "sep = .\n"),
        ],
        &[&[("i18n/tet/s.ftl", "sep = ,\n")]],
    );
}

#[test]
fn the_place_of_a_template_that_does_not_exist() {
    follows(
        &[],
        &[
            &[("content/news/one.yaml", "date: 2025-09-01\ntemplate: none.html\n")],
            &[(
                "content/news/one.yaml",
                "# moved\ndate: 2025-09-01\ntemplate: none.html\n",
            )],
        ],
    );
}

#[test]
fn a_file_that_is_refused_keeps_its_texts() {
    let mut edited = Edited::of(BASE.iter().copied());
    let deep = format!("{}\nx = {}\n", BASE[6].1, "{ ".repeat(200));
    edited.save([("i18n/en/site.ftl", &*deep)]);
    let site = edited.loader.site().expect("a site");
    let en = crate::model::Locale::new("en").expect("a tag");
    let home = MessageRef::parse("home").expect("a message");
    let text = site.bundles.format(&en, &home, &crate::i18n::Args::new(), &|_| None);
    assert_eq!(text.map(|it| it.text).as_deref(), Some("Home"));
}

#[test]
fn a_broken_text_stays_when_a_locale_comes() {
    let mut edited = Edited::of(BASE.iter().copied());
    let broken = BASE[6].1.replace("home = Home", "home = { bad");
    edited.save([("i18n/en/site.ftl", &*broken)]);
    let text = |edited: &Edited| {
        let site = edited.loader.site().expect("a site");
        let en = crate::model::Locale::new("en").expect("a tag");
        let home = MessageRef::parse("home").expect("a message");
        let text = site.bundles.format(&en, &home, &crate::i18n::Args::new(), &|_| None);
        text.map(|it| it.text)
    };
    assert_eq!(text(&edited).as_deref(), Some("Home"));
    let settings = BASE[0].1.replace("[th,", "[fr, th,");
    edited.save([("content/site.yaml", &*settings)]);
    assert_eq!(text(&edited).as_deref(), Some("Home"));
}

#[test]
fn an_alias_that_a_broken_entry_has() {
    follows(
        &[("content/news/one.yaml", "aliases: [/old/]\n")],
        &[
            &[("content/news/two.yaml", "aliases: [/old/]\n")],
            &[("content/news/two.yaml", "# moved\naliases: [/old/]\n")],
            &[("content/news/two.yaml", "# moved again\naliases: [/old/]\ndate: [")],
            &[("content/news/two.yaml", "date: 2025-09-02\n")],
        ],
    );
}

#[test]
fn a_kept_site_moves_on_with_the_clock() {
    let at = |text: &str| text.parse().expect("an instant");
    let site = "base_url: https://example.org/\ntheme: plain\nreference_locale: en\n";
    let files = Files::in_memory([
        ("content/site.yaml", site),
        ("content/pages/soon.yaml", "publish_at: 2025-09-17T12:00:00Z\n"),
        ("i18n/en/a.ftl", "home = Home\npages--soon = Soon\n"),
    ]);
    let now = at("2025-09-17T09:00:00Z");
    let mut loader = Loader::new(Settings { base_url: None, drafts: false, now });
    loader.load(&files);
    let pages = |loader: &Loader| loader.site().map(|site| site.pages().len());
    assert_eq!(pages(&loader), Some(2));
    assert_eq!(loader.move_on(&files, at("2025-09-17T11:59:59Z")), None);
    let moved = loader.move_on(&files, at("2025-09-17T12:00:00Z"));
    assert!(moved.is_some_and(|changed| changed.plan));
    assert_eq!(pages(&loader), Some(3));
}
