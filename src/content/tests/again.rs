//! Loading again after an edit: the same as anew, and only what was edited is parsed.

use proptest::prelude::*;
use proptest::sample::Index;

use super::*;

/// A site that changes, and what was parsed of it.
struct Edited {
    texts: BTreeMap<&'static str, &'static str>,
    parsed: Parsed,
}

/// All that a load returns and tells, in the order in which it is told.
#[derive(Debug, PartialEq)]
struct Loaded {
    content: String,
    told: Diagnostics,
}

impl Edited {
    fn new(texts: &[(&'static str, &'static str)]) -> Self {
        let mut site = Self {
            texts: BTreeMap::from([("site.yaml", SITE), ("venues/harbour.yaml", "")]),
            parsed: Parsed::default(),
        };
        site.texts.extend(texts.iter().copied());
        site.same_as_anew();
        site
    }

    /// Writes a file, or takes it away.
    fn edit(&mut self, path: &'static str, text: Option<&'static str>) {
        match text {
            Some(text) => self.texts.insert(path, text),
            None => self.texts.remove(path),
        };
    }

    /// Loads the site on what was parsed before, and anew.
    fn both(&mut self) -> (Loaded, Loaded) {
        let whole: Vec<_> = self
            .texts
            .iter()
            .map(|(path, text)| (format!("content/{path}"), *text))
            .collect();
        let files = Files::in_memory(whole.iter().map(|(path, text)| (&**path, *text)));
        let load = |parsed: &mut Parsed| {
            let mut told = Diagnostics::new();
            let content = format!("{:#?}", load(&files, parsed, &mut told));
            Loaded { content, told }
        };
        (load(&mut self.parsed), load(&mut Parsed::default()))
    }

    fn same_as_anew(&mut self) {
        let (again, anew) = self.both();
        assert_eq!(again, anew);
    }

    /// Edits a file and loads again: the files that were parsed for it.
    fn parsed_after(
        &mut self,
        path: &'static str,
        text: Option<&'static str>,
    ) -> Vec<String> {
        let (site, pages) = (self.parsed.site.clone(), self.parsed.pages.clone());
        self.edit(path, text);
        self.same_as_anew();
        let mut parsed = Vec::new();
        let kept = match (&site, &self.parsed.site) {
            (Some(before), Some(now)) => Arc::ptr_eq(before, now),
            (_, now) => now.is_none(),
        };
        if !kept {
            parsed.push("site.yaml".into());
        }
        for said in &self.parsed.pages {
            if !pages.iter().any(|before| Arc::ptr_eq(before, said)) {
                let claims = said.claims.first();
                let claim = claims.map(|(_, span)| span.path.below("content"));
                parsed.extend(claim.flatten().map(ToOwned::to_owned));
            }
        }
        parsed
    }
}

const DELEGATION: (&str, &str) =
    ("delegations/thailand.yaml", "region: TH\nlanguages: [th]\n");
const NEWS: (&str, &str) = (
    "news/x.yaml",
    "body: [{ note: n, with: { d: event.start }, links: { v: venues/harbour } }]\n",
);

#[test]
fn only_the_edited_file_is_parsed() {
    let mut site = Edited::new(&[DELEGATION, NEWS, ("news/y.yaml", "")]);
    assert_eq!(site.parsed_after("news/x.yaml", Some("order: 1\n")), ["news/x.yaml"]);
    assert_eq!(site.parsed_after("news/x.yaml", Some("body: [\n")), ["news/x.yaml"]);
    assert!(site.parsed_after("news/x.yaml", Some("body: [\n")).is_empty());
    assert_eq!(site.parsed_after("news/x.yaml", Some(NEWS.1)), ["news/x.yaml"]);
    let (path, other) = (DELEGATION.0, "region: TH\nlanguages: [th, en, shn]\n");
    assert_eq!(site.parsed_after(path, Some(other)), [path]);
}

#[test]
fn entries_that_were_not_edited_are_shared() {
    let files = |text| {
        Files::in_memory([
            ("content/site.yaml", "reference_locale: en\ntheme: a\nbase_url: http://a/"),
            ("content/news/_index.yaml", ""),
            ("content/news/x.yaml", text),
            ("content/news/y.yaml", ""),
        ])
    };
    let mut parsed = Parsed::default();
    let mut news = |text| {
        let mut told = Diagnostics::new();
        let content = load(&files(text), &mut parsed, &mut told).expect("content");
        content.sections["news"].clone()
    };
    let (before, after) = (news(""), news("order: 1\n"));
    assert!(Arc::ptr_eq(&before.page, &after.page));
    assert!(Arc::ptr_eq(&before.entries[1], &after.entries[1]));
    assert_eq!(after.entries[0].order, Some(1));
}

#[test]
fn of_the_site_only_what_others_rest_on_brings_all_to_be_parsed() {
    let all = ["site.yaml", "_index.yaml", "news/x.yaml", "venues/harbour.yaml"];
    let site = |zone, start, reference| {
        let start = if start { "start: 2025-09-18" } else { "status: scheduled" };
        format!(
            "base_url: http://a/\ntheme: a\nreference_locale: {reference}\nevent:\n  \
             {start}\n  time_zone: {zone}\n"
        )
        .leak()
    };
    let mut edited = Edited::new(&[NEWS]);
    let mut after = |text: &'static str| edited.parsed_after("site.yaml", Some(text));
    assert_eq!(after(site("Asia/Shanghai", true, "en")), all);
    assert_eq!(after(site("Asia/Bangkok", true, "en")), all);
    assert_eq!(after(site("Asia/Bangkok", true, "th")), all);
    assert_eq!(after(site("Asia/Bangkok", false, "th")), all);
    let same = site("Asia/Bangkok", false, "th").replace("//a", "//b").leak();
    assert_eq!(after(same), ["site.yaml"]);
}

#[test]
fn another_day_of_the_event_is_nothing_to_those_who_name_it() {
    let mut site = Edited::new(&[NEWS]);
    let text = SITE.replace("09-17", "09-18").leak();
    assert_eq!(site.parsed_after("site.yaml", Some(text)), ["site.yaml"]);
}

#[test]
fn what_came_or_went_is_looked_for_in_all_files() {
    let mut site = Edited::new(&[NEWS]);
    assert_eq!(site.parsed_after("venues/harbour.yaml", None).len(), 3);
    assert_eq!(site.parsed.pages.len(), 3);
    site.parsed_after("venues/harbour.yaml", Some(""));
    assert_eq!(site.parsed.pages.len(), 5);
}

#[test]
fn who_loses_a_claim_is_parsed_as_well() {
    let mut site = Edited::new(&[
        ("news/_index.yaml", ""),
        ("news/x.yaml", ""),
        ("news/y.yaml", ""),
    ]);
    let both = ["news/_index.yaml", "news/x.yaml"];
    let claim = Some("body: [{ note: x }]\n");
    assert_eq!(site.parsed_after("news/_index.yaml", claim), both);
    assert_eq!(site.parsed_after("news/y.yaml", claim), ["news/y.yaml"]);
    assert_eq!(site.parsed_after("news/_index.yaml", Some("")), both);
}

/// What each file may say; without a text it is not there.
const EDITS: [(&str, &[Option<&str>]); 11] = [
    (
        "site.yaml",
        &[
            Some(SITE),
            Some("base_url: http://a/\ntheme: a\nreference_locale: en\n"),
            Some(
                "base_url: http://a/\ntheme: a\nreference_locale: th\n\
                 navigation: [news/_index, news/x]\nextra_locales: [fr]\n\
                 locales: { fr: { fallback: en }, km: { name: x } }\n\
                 event: { start: 2025-09-18, time_zone: Asia/Bangkok }\n",
            ),
            Some("theme: 3\nevent: { start: soon, end: 2025-09-18 }\n"),
            Some("event: [\n"),
            None,
        ],
    ),
    ("_index.yaml", &[Some("body: [{ note: x }, { list: y, items: [n] }]\n"), None]),
    (
        "news/_index.yaml",
        &[
            Some("sort_by: date\n"),
            Some("render: false\nfeed: 3\n"),
            Some("body: [{ note: x }, { list: y, items: [n, m] }]\n"),
            Some("title: News\n"),
            None,
        ],
    ),
    (
        "news/x.yaml",
        &[
            Some(NEWS.1),
            Some("publish_at: 2025-09-17T09:00\nbody: [{ note: n }, { quote: n }]\n"),
            Some("body: [{ note: n, with: { d: event.end } }]\n"),
            Some("body: [\n"),
            Some("extra: { words: Some words }\n"),
            None,
        ],
    ),
    (
        "news/y.yaml",
        &[
            Some(
                "body: [{ note: n, links: { a: news/x, b: news/_index, c: news/z } }]\n",
            ),
            Some("body: [{ note: n, with: { c: { count: venues }, d: event.strat } }]\n"),
            None,
        ],
    ),
    (
        "news/z/index.yaml",
        &[Some("body: [{ note: n, links: { a: a.pdf } }]\n"), Some(""), None],
    ),
    ("news/z/a.pdf", &[Some("a"), Some("b"), None]),
    ("venues/harbour.yaml", &[Some("region: CN\n"), Some("latitude: 99\n"), None]),
    ("home/_index.yaml", &[Some(""), Some("aliases: [/a/, b]\n"), None]),
    ("home/x.yaml", &[Some("body: [{ note: n }]\n"), Some("- a\n"), None]),
    (
        DELEGATION.0,
        &[Some(DELEGATION.1), Some("region: UK\nlanguages: [km, '-']\n"), None],
    ),
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn loading_again_is_loading_anew(
        edits in prop::collection::vec((0..EDITS.len(), any::<Index>()), 1..40),
    ) {
        let mut site = Edited::new(&[]);
        for (at, text) in edits {
            let (path, texts) = EDITS[at];
            site.edit(path, *text.get(texts));
            let (again, anew) = site.both();
            prop_assert_eq!(again, anew);
        }
    }
}

#[test]
fn a_page_goes_on_saying_what_it_said_before_its_file_was_broken() {
    let mut parsed = Parsed::holding_on();
    let mut load = |venue: &str| {
        let site = "base_url: https://example.org/\ntheme: plain\nreference_locale: en\n";
        let files = Files::in_memory([
            ("content/site.yaml", site),
            ("content/venues/hall.yaml", venue),
        ]);
        let mut told = Diagnostics::new();
        let content = super::load(&files, &mut parsed, &mut told).expect("content");
        let entry = content.sections.values().next().and_then(|it| it.entries.first());
        (entry.and_then(|entry| entry.order), told.has_errors())
    };
    assert_eq!(load("order: 1\n"), (Some(1), false));
    assert_eq!(load("order: [\n"), (Some(1), true));
    assert_eq!(load("order: 2\nno: such\n"), (Some(1), true));
    assert_eq!(load("order: 3\n"), (Some(3), false));
}
