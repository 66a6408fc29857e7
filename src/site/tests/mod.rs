//! After any edits a kept site is the site of a fresh load: the same routes, answers and
//! findings.

mod cases;
mod random;

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};

use super::{Loader, RouteKind, Settings, Site};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Fields, MessageId, MessageRef, Question, SourcePath};
use crate::source::Files;

/// Every file that is edited, with the texts that it may have: the first is the one in the
/// beginning, and an empty text is no file.
const FILES: &[(&str, &[&str])] = &[
    (
        "content/site.yaml",
        &[
            "base_url: https://example.org/\ntheme: plain\nreference_locale: en\n\
             extra_locales: [th, ms, ms-BN]\nnavigation: [pages/about]\n\
             event: { start: 2025-09-17, end: 2025-09-17, time_zone: Asia/Shanghai }\n",
            "# longer\nbase_url: https://example.org/\ntheme: plain\nreference_locale: en\n\
             extra_locales: [th, ms, ms-BN]\nnavigation: [pages/about, news/one]\n\
             event: { start: 2025-09-18, end: 2025-09-18, time_zone: Asia/Shanghai }\n",
            "base_url: https://example.org/\ntheme: other\nreference_locale: en\n\
             extra_locales: [th, ms, ms-BN]\naddresses: files\n\
             locales: { th: { name: T, fallback: [ms] } }\n",
            "base_url: [",
        ],
    ),
    ("content/_index.yaml", &["", "order: 1\n", "body:\n  - paragraph: lead\n"]),
    (
        "content/news/_index.yaml",
        &[
            "sort_by: title\nfeed: true\n",
            "sort_by: date\nfeed: true\npaginate_by: 1\n",
            "sort_by: title\nrender: false\nbody:\n  - paragraph: lead\n",
        ],
    ),
    (
        "content/news/one.yaml",
        &[
            "date: 2025-09-01\nbody:\n  - paragraph: text\n",
            "date: 2025-09-03\nextra: { rank: 1 }\nbody:\n  - paragraph: text\n",
            "# a line\ndate: 2025-09-03\nextra: { rank: 2 }\nbody:\n  - paragraph: text\n",
            "aliases: [/old/]\ntemplate: none.html\nbody:\n  - paragraph: text\n",
            "# a line\naliases: [/old/]\ntemplate: none.html\nbody:\n  - paragraph: text\n",
            "extra: { said: \"Text that visitors read\" }\nbody:\n  - paragraph: nothing\n",
            "body:\n  - paragraph: nothing\n",
            "# a line\nbody:\n  - paragraph: nothing\n",
            "date: [",
            "",
        ],
    ),
    (
        "content/news/two.yaml",
        &["date: 2025-09-02\n", "draft: true\n", "aliases: [/old/]\n", ""],
    ),
    (
        "content/documents/paper/index.yaml",
        &["kind: report\n", "kind: report\nsupersedes: documents/gone\n", ""],
    ),
    ("content/documents/paper/paper.txt", &["one", "two", ""]),
    ("content/documents/gone.yaml", &["kind: report\n", ""]),
    (
        "content/delegations/kr.yaml",
        &[
            "region: KR\nlanguages: [en]\n",
            "region: KR\nlanguages: [en, th]\n",
            "region: KR\nlanguages: [en, fr]\n",
        ],
    ),
    ("content/pages/about.yaml", &["order: 1\n", "order: 2\n", "updated: 2025-09-01\n"]),
    (
        "i18n/en/site.ftl",
        &[
            "site = Site\nhome = Home\nhome--lead = Lead\nnews = News\nnews--lead = Lead\n\
             pages--about = About { -place }\nnews--one = { brand } one\nnews--one--text = Text\n\
             news--two = B two\n-place = Hall\n",
            "# moved\nsite = Site\nhome = Home\nhome--lead = Lead\nnews = News\nnews--lead = Lead\n\
             pages--about = About { -place }\nnews--one = { brand } one\nnews--one--text = Text\n\
             news--two = B two\n-place = Hall\nbrand = B\n",
            "site = Site\nhome = Home\nhome--lead = Lead\nnews = News\n    .slug = new s\nnews--lead = Lead\n\
             pages--about = About { -place }\n    .slug = about-{ brand }\nnews--one = One\nnews--one--text = Text\n\
             news--two = B two\n-place = Hall\n",
            "# moved\nsite = Site\nhome = Home\nhome--lead = Lead\nnews = News\n    .slug = new s\nnews--lead = Lead\n\
             pages--about = About { -place }\n    .slug = about-{ brand }\nnews--one = One\nnews--one--text = Text\n\
             news--two = B two\n-place = Hall\n",
            "site = Site\nhome = Home\nhome--lead = { home--lead2 }\nhome--lead2 = { home--lead }\nnews = News\nnews--lead = Lead\n\
             pages--about = About\nnews--two = two\n",
            "site = { bad\nhome = Home\nnews = { \n",
        ],
    ),
    ("i18n/en/brand.ftl", &["brand = A\n", "brand = C\n", "# moved\nbrand = C\n", ""]),
    (
        "i18n/en/more.ftl",
        &[
            "",
            "-plaza = Plaza\n",
            "# moved\n-placa = Placa\nplace = A twin\nbrand = Again\n",
            "delegations = D\ndelegations--kr = Korea\ndocuments = D\ndocuments--gone = G\n\
             documents--paper = Paper\n    .slug = paper-{ brand }\n    .description = D\n",
            "delegations = D\ndelegations--kr = Korea\ndocuments = D\ndocuments--gone = G\n\
             documents--paper = Paper\n",
            "news--one--nothing = It is there\n",
            "locale-group = { brand }\n",
        ],
    ),
    (
        "i18n/th/site.ftl",
        &[
            "site = T\nhome = T { brand }\nnews = T\nnews--one = T\nnews--one--text = T\n",
            "# moved\nsite = T\nhome = T { brand }\nnews = T\nnews--one = T\n",
            "site = T\nnews--two = T\n    .slug = second\n",
            "home = { nowhere }\n",
            "",
        ],
    ),
    (
        "i18n/th/state.yaml",
        &[
            "",
            "home: { state: translated, source: \"0\" }\n",
            "# moved\nhome: { state: reviewed, source: \"0\" }\nno: { state: reviewed, source: \"0\" }\n",
            "home: [",
        ],
    ),
    (
        "i18n/ms/a.ftl",
        &[
            "site = M\nbrand = M\nhome = { brand } { news }\n",
            "brand = N\n    .x = y\nnews = { home }\n",
            "",
        ],
    ),
    (
        "i18n/ms-BN/a.ftl",
        &["brand = B\n", "brand = { home }\n", "news = BN\n-place = P\n", ""],
    ),
    ("i18n/fr/a.ftl", &["", "site = F\n"]),
    ("i18n/de/a.ftl", &["", "site = D\n"]),
    ("i18n/stray.ftl", &["", "site = D\n"]),
    ("themes/plain/theme.yaml", &["", "extra: { shade: 1 }\n", "extra: { shade: 2 }\n"]),
    (
        "themes/plain/i18n/en/t.ftl",
        &["", "brand = Theme\nfooter = Foot\n", "footer = { brand }\nfooter = 2\n"],
    ),
    ("themes/other/theme.yaml", &["", "extra: { shade: 3 }\n"]),
    (
        "themes/plain/templates/page.html",
        &[
            "",
            "<p>{{ page.title }}</p>",
            "<link href=\"{{ get_url(path=\"style.css\") }}\">",
        ],
    ),
    ("static/style.css", &["a", "b", ""]),
    ("static/documents/paper/paper.txt", &["", "taken"]),
];

/// A site that is kept up to date, beside its files.
struct Edited {
    texts: BTreeMap<String, String>,
    files: Files,
    loader: Loader,
}

fn settings() -> Settings {
    Settings {
        base_url: None,
        drafts: false,
        now: "2025-09-10T12:00:00Z".parse().expect("an instant"),
    }
}

impl Edited {
    fn new() -> Self {
        Self::of(FILES.iter().map(|(path, texts)| (*path, texts[0])))
    }

    fn of<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let texts =
            texts.into_iter().map(|(path, text)| (path.into(), text.into())).collect();
        let mut edited =
            Self { texts, files: Files::default(), loader: Loader::new(settings()) };
        edited.read();
        edited.loader.load(&edited.files);
        edited
    }

    fn read(&mut self) {
        let texts = self.texts.iter().filter(|(path, text)| {
            !text.is_empty()
                || path.ends_with("_index.yaml")
                || path.ends_with("plain/theme.yaml")
        });
        self.files = Files::in_memory(texts.map(|(path, text)| (&**path, &**text)));
    }

    /// Writes all of the files, or with an empty text removes them.
    fn write(&mut self, edits: &[(usize, usize)]) {
        let edit = |(file, text): &(usize, usize)| {
            let (path, texts) = FILES[file % FILES.len()];
            (path, texts[text % texts.len()])
        };
        self.save(edits.iter().map(edit));
    }

    fn save<'a>(&mut self, edits: impl IntoIterator<Item = (&'a str, &'a str)>) {
        let mut changed = BTreeSet::new();
        for (path, text) in edits {
            if self.texts.insert(path.into(), text.into()).as_deref() != Some(text) {
                changed.insert(SourcePath::new(path).expect("a path"));
            }
        }
        self.read();
        if !changed.is_empty() {
            self.loader.update(&self.files, &changed);
        }
    }

    /// Compares with the same files, read by nobody before.
    fn is_as_fresh(&self) -> Result<(), TestCaseError> {
        let mut fresh = Loader::new(settings());
        fresh.load(&self.files);
        let Some(site) = fresh.site() else { return Ok(()) };
        // Where something broken is held, the last good text is what is wanted.
        if self.loader.holds() || fresh.is_broken() {
            return Ok(());
        }
        let kept = self.loader.site().expect("a site");
        for (was, is) in seen(kept).into_iter().zip(seen(site)) {
            prop_assert_eq!(was, is, "kept, then fresh");
        }
        let (kept, fresh) = (told(&self.loader), told(&fresh));
        let lost: Vec<_> = fresh.difference(&kept).collect();
        let stale: Vec<_> = kept.difference(&fresh).collect();
        prop_assert!(
            lost.is_empty() && stale.is_empty(),
            "lost {lost:#?}\nstale {stale:#?}"
        );
        Ok(())
    }
}

fn told(loader: &Loader) -> BTreeSet<String> {
    let mut all = Diagnostics::new();
    all.extend(loader.findings().cloned());
    let words = |it: &Diagnostic| {
        format!("{:?} {} {:?} {:?}", it.span, it.message, it.help, it.related)
    };
    all.sorted().iter().map(words).collect()
}

/// All that a page may ask of a site, and the plan.
fn seen(site: &Site) -> Vec<String> {
    let mut seen = Vec::new();
    for route in site.routes() {
        let key = site.keys().of(route).hex(8);
        let kind = match &route.kind {
            RouteKind::Page { page, pager } => {
                format!("{} {pager}", site.page(*page).id())
            }
            kind => format!("{kind:?}"),
        };
        seen.push(format!("{} {:?} {kind} {key}", route.path, route.locale));
    }
    let mut questions = vec![
        Question::Templates,
        Question::Today,
        Question::Phase,
        Question::Setting("config".into()),
        Question::Setting("event.start".into()),
    ];
    let ids: BTreeSet<&MessageId> = site.bundles.all_ids();
    for locale in site.locales() {
        questions.push(Question::Formats(locale.clone()));
        questions.push(Question::Announced(locale.clone()));
        for id in &ids {
            for message in [
                MessageRef::from((*id).clone()),
                MessageRef::attribute((*id).clone(), "description"),
                MessageRef::attribute((*id).clone(), "slug"),
            ] {
                questions.push(Question::Message(locale.clone(), message));
            }
        }
        for page in site.pages() {
            let (locale, id) = (locale.clone(), page.id().clone());
            questions.push(Question::State(locale.clone(), id.clone()));
            questions.push(Question::Summary(locale.clone(), id.clone(), Fields::ALL));
            questions.push(Question::Neighbours(locale.clone(), id.clone(), Fields::ALL));
            questions.push(Question::Collection(locale.clone(), id.clone(), Fields::ALL));
            questions.push(Question::Route(locale, id));
        }
    }
    for page in site.pages() {
        questions.push(Question::Entry(page.id().clone(), Fields::ALL));
        questions.push(Question::Body(page.id().clone()));
        seen.push(format!("{} {:?} {:?}", page.id(), page.states, page.template_span));
    }
    for (path, _) in FILES {
        let path = SourcePath::new(path).expect("a path");
        questions.push(Question::Asset(path.clone()));
        questions.push(Question::File(path));
    }
    seen.extend(
        questions
            .iter()
            .map(|question| format!("{question} {}", site.answer(question).hex(8))),
    );
    seen.push(format!("{:?} {:?}", site.holds(), site.page_count()));
    seen
}

const BASE: &[(&str, &str)] = &[
    (
        "content/site.yaml",
        "base_url: https://example.org/\ntheme: plain\nreference_locale: en\n\
         extra_locales: [th, ms, ms-BN]\n",
    ),
    ("content/_index.yaml", ""),
    ("content/news/_index.yaml", "sort_by: title\nfeed: true\n"),
    ("content/news/one.yaml", "date: 2025-09-01\n"),
    ("content/news/two.yaml", "date: 2025-09-02\n"),
    ("themes/plain/theme.yaml", ""),
    (
        "i18n/en/site.ftl",
        "site = Site\nhome = Home\nnews = News\nnews--one = { brand } one\n\
         news--two = B two\nbrand = A\n",
    ),
    ("i18n/th/site.ftl", "site = T\n"),
    ("i18n/ms/site.ftl", "site = M\n"),
    ("i18n/ms-BN/site.ftl", "site = B\n"),
];
