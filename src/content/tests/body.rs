//! Body blocks.

use super::*;
use crate::model::Fact;

/// What is told about a page with that body.
fn told_of(body: &str) -> String {
    told(&[("pages/about.yaml", body), ("pages/other.yaml", "")])
}

#[test]
fn a_block_has_one_kind_and_a_name() {
    let told = told_of(
        "body:\n- heading: The event\n- list: reasons\n- quote: a\n  note: b\n- {}\n\
         - pargraph: x\n- note: d\n  items: [x]\n- paragraph: a--b\n- x\n",
    );
    assert_eq!(
        told,
        "\
text-in-yaml pages/about.yaml:2:12 [The event]: text for visitors stands in YAML | make \
it the message `pages--about--<a name>` in `i18n/en/pages.ftl`
missing-field pages/about.yaml:3:9 [reasons]: the list has no items \
| write `items: [first, second]` below it
wrong-value pages/about.yaml:5:9 [b]: a block has one kind, not two \
| make it a block of its own | pages/about.yaml:4:10 [a]: the first
missing-field pages/about.yaml:6:3 [{]: the block has no kind | name it with one of \
`heading`, `paragraph`, `prose`, `list`, `quote`, `note`, `faq`, `table`
unknown-field pages/about.yaml:7:3 [pargraph]: there is no field `pargraph` here \
| did you mean `paragraph`?
wrong-value pages/about.yaml:9:10 [[]: only a `list` has items | write `list: d`
wrong-value pages/about.yaml:10:14 [a--b]: `a--b` stands where a name such as \
`opening-words` belongs | a name has single hyphens, and none at its end
wrong-value pages/about.yaml:11:3 [x]: `x` stands where a block such as \
`paragraph: came` belongs"
    );
}

#[test]
fn a_variable_names_a_fact_or_is_one() {
    let told = told_of(
        "body:\n- note: n\n  with:\n    a: event.strat\n    b: page.kind\n    \
         c: { count: venue }\n    d: Two words\n    1f: x\n    g: event.nothing\n",
    );
    assert_eq!(
        told,
        "\
unknown-reference pages/about.yaml:4:8 [event.strat]: there is no fact `event.strat` \
| did you mean `event.start`?
unknown-reference pages/about.yaml:5:8 [page.kind]: there is no fact `page.kind` \
| write the fact above the `body`
unknown-reference pages/about.yaml:6:17 [venue]: there is no collection `venue` \
| did you mean `venues`?
text-in-yaml pages/about.yaml:7:8 [Two words]: text for visitors stands in YAML \
| make it the message `pages--about--n` in `i18n/en/pages.ftl`
wrong-value pages/about.yaml:8:5 [1f]: `1f` is no name that a message can use \
| use ASCII letters, digits, `_` and `-`, and start with a letter
unknown-reference pages/about.yaml:9:8 [event.nothing]: there is no fact \
`event.nothing` | write `nothing` under `event` in `content/site.yaml`"
    );
}

#[test]
fn a_link_leads_to_a_page_a_file_or_a_safe_address() {
    let told = told_of(
        "body:\n- note: n\n  links:\n    a: venues/habour\n    b: 'javascript:alert(1)'\n    \
         c: //evil.example\n    d: file.pdf\n    e: 'data:text/html,x'\n    f: /about/\n",
    );
    assert_eq!(
        told,
        "\
unknown-reference pages/about.yaml:4:8 [venues/habour]: nothing is called \
`venues/habour` | did you mean `venues/harbour`?
unsafe-address pages/about.yaml:5:8 ['javascript:alert(1)']: the address \
`javascript:alert(1)` cannot be used: its scheme is not allowed | the schemes are \
`http`, `https`, `mailto` and `tel`
unsafe-address pages/about.yaml:6:8 [//evil.example]: the address `//evil.example` \
cannot be used: it does not say where it leads | write a whole address, or name an entry \
such as `pages/about`
unknown-reference pages/about.yaml:7:8 [file.pdf]: nothing is called `file.pdf` | write \
`<collection>/<entry>`, `<collection>/_index`, or the name of a file in the entry's own \
folder
unsafe-address pages/about.yaml:8:8 ['data:text/html,x']: the address \
`data:text/html,x` cannot be used: its scheme is not allowed | the schemes are `http`, \
`https`, `mailto` and `tel`
unsafe-address pages/about.yaml:9:8 [/about/]: the address `/about/` cannot be used: it \
does not say where it leads | write a whole address, or name an entry such as \
`pages/about`"
    );
}

#[test]
fn a_body_is_read_with_what_its_messages_need() {
    let content = content(&[
        (
            "documents/a/index.yaml",
            "kind: report\nissued: 2025-09-17\nbody:\n- list: points\n  items: [one, two]\n  \
             with: { a: event.start, b: page.issued, c: { count: venues }, d: 2025-09-18, \
             e: word, f: 3 }\n  links: { v: venues/harbour, s: venues/_index, h: _index, \
             f: a.pdf, w: https://example.org/ }\n",
        ),
        ("documents/a/a.pdf", ""),
    ]);
    let entry = entry(&content, "documents/a");
    let block = &entry.body[0];
    assert!(matches!(&block.kind, BlockKind::List(items) if items.len() == 2));
    let values: Vec<_> = block.with.iter().map(|given| given.value.clone()).collect();
    assert_eq!(values[0], GivenValue::Setting("event.start".into()));
    assert_eq!(values[1], GivenValue::Own("page.issued".into()));
    assert_eq!(values[2], GivenValue::Count(Name::new("venues").expect("a name")));
    assert!(matches!(values[3], GivenValue::Fact(Fact::Date(_))));
    assert_eq!(values[4], GivenValue::Fact(Fact::Word("word".into())));
    assert_eq!(values[5], GivenValue::Fact(Fact::Integer(3)));
    let targets = block.links.iter().map(|link| match &link.target {
        Target::Page(page) => page.to_string(),
        Target::File(path) => path.to_string(),
        Target::Address(address) => address.clone(),
    });
    assert_eq!(
        targets.collect::<Vec<_>>(),
        [
            "venues/harbour",
            "venues/_index",
            "_index",
            "content/documents/a/a.pdf",
            "https://example.org/"
        ]
    );
    assert_eq!(entry.references.len(), 3);
}

#[test]
fn nothing_is_said_of_what_rests_on_a_broken_fact() {
    let site = SITE.replace("2025-09-17", "soon");
    let told = told(&[
        ("site.yaml", &site),
        (
            "documents/a.yaml",
            "kind: report\nissued: soon\nbody:\n- note: n\n  \
             with: { a: event.start, b: page.issued }\n",
        ),
    ]);
    assert_eq!(
        told,
        "\
wrong-value documents/a.yaml:2:9 [soon]: `soon` stands where a day such as `2025-09-17` \
belongs
wrong-value site.yaml:5:10 [soon]: `soon` stands where a day such as `2025-09-17`, or a \
time such as `2025-09-17T09:00` belongs"
    );
}

#[test]
fn a_table_has_a_message_for_each_cell() {
    let content = content(&[(
        "pages/about.yaml",
        "body:\n- table: fees\n  columns: [who, price, until]\n  rows: [early, late]\n\
         - faq: questions\n  items: [visa]\n",
    )]);
    let about = entry(&content, "pages/about");
    let claimed: Vec<&str> = about.messages.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(
        claimed,
        [
            "pages--about",
            "pages--about--fees",
            "pages--about--fees--who",
            "pages--about--fees--price",
            "pages--about--fees--until",
            "pages--about--fees--early",
            "pages--about--fees--late",
            "pages--about--fees--early--price",
            "pages--about--fees--early--until",
            "pages--about--fees--late--price",
            "pages--about--fees--late--until",
            "pages--about--questions--visa",
        ]
    );
    let texts: Vec<String> = about.texts().map(|text| text.to_string()).collect();
    assert_eq!(
        texts[4..7].join(" "),
        "pages--about--fees--early pages--about--fees--early--price pages--about--fees--early--until"
    );
    assert_eq!(
        texts.last().map(String::as_str),
        Some("pages--about--questions--visa.answer")
    );
}

#[test]
fn a_table_needs_columns_and_rows_and_nothing_else_has_them() {
    let told =
        told_of("body:\n- table: a\n  rows: [x]\n- note: b\n  columns: [x]\n- faq: c\n");
    assert_eq!(
        told,
        "\
missing-field pages/about.yaml:2:10 [a]: the table has no columns | write `columns: [first, \
second]` below it
wrong-value pages/about.yaml:5:12 [[]: only a `table` has columns and rows | write `table: b`
missing-field pages/about.yaml:6:8 [c]: the block of questions has no items | write `items: \
[first, second]` below it"
    );
}
