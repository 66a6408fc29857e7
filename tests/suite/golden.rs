//! Whole sites, kept as they are right: every file of the output, byte for byte. To take
//! over what a change made of them: `BLESS=1 cargo test --test suite golden`, and read
//! the difference.

use std::path::Path;

use crate::harness::{TestSite, Tree, collect};

/// Compares an output with the one in `tests/golden/<name>/`.
fn compare(name: &str, tree: &Tree) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    #[expect(clippy::disallowed_methods, reason = "a person asks for it so")]
    let bless = std::env::var_os("BLESS").is_some();
    if bless {
        let _ = std::fs::remove_dir_all(&folder);
        for (path, bytes) in tree {
            let path = folder.join(path);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
            std::fs::write(path, bytes).expect("written");
        }
    }
    let mut golden = Tree::new();
    collect(&folder, "", &mut golden);
    let names = |tree: &Tree| tree.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(tree), names(&golden));
    for (path, bytes) in tree {
        let text = String::from_utf8_lossy(bytes);
        assert_eq!(text, String::from_utf8_lossy(&golden[path]), "{name}/{path}");
    }
}

#[test]
fn the_small_site_with_the_built_in_templates() {
    let site = TestSite::small();
    site.built();
    compare("small", &site.tree());
}

#[test]
fn every_kind_of_block() {
    let site = TestSite::small_with(&[
        (
            "content/pages/about.yaml",
            "body:\n  - heading: start\n  - paragraph: lead\n    with: { people: { count: \
             news }, day: event.start }\n    links: { news: news/_index, mail: \
             \"mailto:office@example.org\" }\n  - prose: long\n  - list: reasons\n    \
             items: [first, second]\n  - quote: said\n  - note: aside\n  - faq: questions\n    \
             items: [visa, meals]\n  - table: fees\n    columns: [who, price]\n    rows: [early, \
             late]\n    with: { people: 3 }\n",
        ),
        (
            "i18n/en/about.ftl",
            "pages--about--start = The <em>start</em>\n\
             pages--about--long =\n    One paragraph\n    of two lines.\n\n    Another one.\n\
             pages--about--reasons--first = First & foremost\n\
             pages--about--reasons--second = 2 < 3\n\
             pages--about--said = “Said”\n\
             pages--about--aside = By the way\n\
             pages--about--questions--visa = Do I need a <em>visa</em>?\n    .answer =\n        \
             It depends.\n\n        Ask.\n\
             pages--about--questions--meals = Is there food?\n    .answer = Yes.\n\
             pages--about--fees = Fees\npages--about--fees--who = Who\n\
             pages--about--fees--price = Price\npages--about--fees--early = Early\n\
             pages--about--fees--early--price = { $people } < 4\n\
             pages--about--fees--late = Late\npages--about--fees--late--price = 5\n",
        ),
        (
            "i18n/en/site.ftl",
            "site = The Meeting\nhome = Welcome\npages--about = About\n    .description = \
             What it is \"about\"\n\
             pages--about--lead = On { DATETIME($day, dateStyle: \"full\") } there were { \
             $people ->\n        [one] one <a data-l10n-name=\"news\">news</a>\n       \
             *[other] { $people } <a data-l10n-name=\"news\">news</a>\n    }. <a \
             data-l10n-name=\"mail\">Write to us</a>.\n\
             news = News\nnews--first = First\nnews--first--text = x\nnews--second = Second\n",
        ),
    ]);
    site.built();
    let tree = site.tree();
    let about = tree.into_iter().filter(|(path, _)| path.ends_with("about/index.html"));
    compare("blocks", &about.collect());
}
