//! Fields of entries and sections.

use super::*;

#[test]
fn all_wrong_fields_of_a_file_are_told_at_once() {
    let told = told(&[(
        "delegations/china.yaml",
        "region: UK\nlanguages: [zh-hans, th]\nrole: hots\norder: first\ndraft: yes\n\
         updated: 17.9.2025\npublish_at: 2025-10-01\nremove_at: 2025-09-01\n\
         aliases: [old/, /../x, /ok/]\nodrer: 1\n",
    )]);
    assert_eq!(
        told,
        "\
wrong-value delegations/china.yaml:1:9 [UK]: `UK` stands where a country's code such as \
`TH` (ISO 3166-1 alpha-2) belongs
language-tag delegations/china.yaml:2:13 [zh-hans]: `zh-hans` is no tag that the site \
can use: the canonical spelling is `zh-Hans` | write `zh-Hans`
wrong-value delegations/china.yaml:3:7 [hots]: `hots` stands where one of `member`, \
`host`, `observer` belongs | did you mean `host`?
wrong-value delegations/china.yaml:4:8 [first]: `first` stands where a whole number \
belongs
wrong-value delegations/china.yaml:5:8 [yes]: `yes` stands where `true` or `false` belongs
wrong-value delegations/china.yaml:6:10 [17.9.2025]: `17.9.2025` stands where a day such \
as `2025-09-17` belongs
wrong-value delegations/china.yaml:8:12 [2025-09-01]: `2025-09-01` stands where a time \
after `publish_at` belongs
wrong-value delegations/china.yaml:9:11 [old/]: `old/` stands where an address on this \
site such as `/old/` belongs | the path leaves the output
wrong-value delegations/china.yaml:9:17 [/../x]: `/../x` stands where an address on this \
site such as `/old/` belongs | the path leaves the output
unknown-field delegations/china.yaml:10:1 [odrer]: there is no field `odrer` here \
| did you mean `order`?"
    );
}

#[test]
fn what_a_typed_entry_must_say_is_told() {
    let told = told(&[
        ("delegations/china.yaml", ""),
        ("documents/a.yaml", "issued: 2025-09-17\n"),
        ("news/a.yaml", "kind: x\n"),
    ]);
    assert_eq!(
        told,
        "\
missing-field delegations/china.yaml:1:1 []: the field `languages` is missing \
| write `languages: …`
missing-field delegations/china.yaml:1:1 []: the field `region` is missing \
| write `region: …`
missing-field documents/a.yaml:1:1 []: the field `kind` is missing | write `kind: …`
unknown-field news/a.yaml:1:1 [kind]: there is no field `kind` here | the fields here \
are `date`, `updated`, `order`, `draft`, `publish_at`, `remove_at`, `template`, \
`aliases`, `extra`, `corrections`, `body`"
    );
}

#[test]
fn facts_stand_under_their_yaml_names() {
    let content = content(&[
        ("delegations/china.yaml", "region: CN\nlanguages: [zh-Hans]\norder: 13\n"),
        (
            "documents/a/index.yaml",
            "kind: press-release\nissued: 2025-09-17\nsymbol: 010\n\
             files: { en: a.pdf }\nsupersedes: documents/b\n\
             corrections: [{ on: 2025-09-20, message: fixed }]\n",
        ),
        ("documents/a/a.pdf", ""),
        ("documents/b.yaml", "kind: report\npublish_at: 2025-09-17\n"),
    ]);
    let china = entry(&content, "delegations/china");
    let facts = |entry: &Entry| {
        let facts = entry.facts.iter().map(|(name, fact)| format!("{name} {fact:?}"));
        facts.collect::<Vec<_>>().join("\n").replace("Name", "")
    };
    assert_eq!(china.order, Some(13));
    assert_eq!(
        facts(china),
        "region Region(Region([67, 78]))\nlanguages List([Language(Locale(zh-Hans))])\n\
         role Word(\"member\")"
    );
    let document = entry(&content, "documents/a");
    assert_eq!(document.date.map(|day| day.to_string()).as_deref(), Some("2025-09-17"));
    assert_eq!(document.own("page.symbol"), Some(crate::model::Fact::Word("010".into())));
    assert_eq!(document.references.len(), 1);
    let ids: Vec<_> = document.messages.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(ids, ["documents--a", "documents--a--fixed"]);
    // The first moment of the day in the event's time zone.
    let other = entry(&content, "documents/b").publish_at.map(|at| at.to_string());
    assert_eq!(other.as_deref(), Some("2025-09-16T16:00:00Z"));
}

#[test]
fn text_for_visitors_is_told_its_right_home() {
    let told = told(&[
        (
            "documents/press-release.yaml",
            "kind: press-release\ntitle: x\ndescription: A day of talks\nextra:\n  \
             motto: Sharing weal and woe\n  deep: { list: [ok, ข่าว] }\n  font: a-b\n",
        ),
        ("news/_index.yaml", "summary: x\n"),
        ("_index.yaml", "title: x\n"),
    ]);
    assert_eq!(
        told,
        "\
text-in-yaml _index.yaml:1:1 [title]: text for visitors stands in YAML | make it the \
message `home` in `i18n/en/home.ftl`
text-in-yaml documents/press-release.yaml:2:1 [title]: text for visitors stands in YAML \
| make it the message `documents--press-release` in `i18n/en/documents.ftl`
text-in-yaml documents/press-release.yaml:3:1 [description]: text for visitors stands in \
YAML | make it the message `documents--press-release.description` in \
`i18n/en/documents.ftl`
text-in-yaml documents/press-release.yaml:5:10 [Sharing weal and woe]: text for visitors \
stands in YAML | make it the message `documents--press-release.motto` in \
`i18n/en/documents.ftl`
text-in-yaml documents/press-release.yaml:6:22 [ข่าว]: text for visitors stands in YAML \
| make it the message `documents--press-release.deep-list` in `i18n/en/documents.ftl`
text-in-yaml news/_index.yaml:1:1 [summary]: text for visitors stands in YAML | make it \
the message `news.summary` in `i18n/en/news.ftl`"
    );
}

#[test]
fn a_reference_to_nothing_suggests_what_is_near() {
    let told = told(&[
        (
            "documents/a/index.yaml",
            "kind: report\ncorrects: documents/bb\nsupersedes: [venues/harbour]\n\
             files: { en: a.pfd, th: speech.txt }\n",
        ),
        ("documents/a/a.pdf", ""),
        ("documents/b.yaml", "kind: report\n"),
    ]);
    assert_eq!(
        told,
        "\
unknown-reference documents/a/index.yaml:2:11 [documents/bb]: nothing is called \
`documents/bb` | did you mean `documents/b`?
wrong-value documents/a/index.yaml:3:14 [venues/harbour]: `venues/harbour` stands where \
an entry of `documents` belongs
unknown-reference documents/a/index.yaml:4:14 [a.pfd]: no file `a.pfd` belongs to this \
entry | did you mean `a.pdf`?
unknown-reference documents/a/index.yaml:4:25 [speech.txt]: no file `speech.txt` belongs to this \
entry | put the file into `content/documents/a/`, beside `index.yaml`"
    );
}

#[test]
fn a_section_without_a_page_cannot_be_linked() {
    let told = told(&[
        ("news/_index.yaml", "render: false\n"),
        ("news/a.yaml", ""),
        (
            "pages/about.yaml",
            "body: [{ note: n, links: { a: news/_index, b: news/a, c: faq/_index } }]\n",
        ),
        ("faq/a.yaml", ""),
    ]);
    assert_eq!(
        told,
        "\
unknown-reference pages/about.yaml:1:31 [news/_index]: the section `news` has no page \
| leave `render: false` out of `content/news/_index.yaml`
unknown-reference pages/about.yaml:1:58 [faq/_index]: nothing is called `faq/_index` \
| write `content/faq/_index.yaml`"
    );
}

#[test]
fn a_section_says_how_its_entries_are_listed() {
    let told = told(&[("news/_index.yaml", "sort_by: dat\npaginate_by: 0\nfeed: 1\n")]);
    assert_eq!(
        told,
        "\
wrong-value news/_index.yaml:1:10 [dat]: `dat` stands where one of `order`, `date`, \
`title`, `name` belongs | did you mean `date`?
wrong-value news/_index.yaml:2:14 [0]: the number 0 stands where a number from 1 on belongs
wrong-value news/_index.yaml:3:7 [1]: the number 1 stands where `true` or `false` belongs"
    );
    let content = content(&[(
        "news/_index.yaml",
        "sort_by: date\npaginate_by: 10\nfeed: true\nrender: false\ntemplate: news.html\n",
    )]);
    let news = &content.sections["news"];
    assert!(news.feed && !news.render && news.page.template.is_some());
    assert_eq!((news.sort_by, news.paginate_by), (SortBy::Date, Some(10)));
}
