//! What a message says, rule by rule.

use super::{Site, args, english, locale, word};
use crate::model::{Fact, MessageRef};

fn number(n: i64) -> Fact {
    Fact::Integer(n)
}

#[test]
fn the_first_variant_that_matches_is_chosen() {
    let site = english(
        "a = { $n ->\n    [other] many\n    [5] five\n   *[x] default\n }\n\
         b = { $n ->\n    [1] exactly one\n    [one] one\n   *[other] many\n }\n\
         c = { NUMBER($n, minimumFractionDigits: 2) ->\n    [5] five\n   *[other] many\n }\n\
         d = { $s ->\n    [1] number\n    [one] word\n   *[other] default\n }\n",
    );
    assert_eq!(site.told(), [""; 0]);
    assert_eq!(site.say("en", "a", &[("n", number(5))]), "many");
    assert_eq!(site.say("en", "b", &[("n", number(1))]), "exactly one");
    assert_eq!(site.say("en", "b", &[("n", number(2))]), "many");
    assert_eq!(site.say("en", "c", &[("n", number(5))]), "five");
    assert_eq!(site.say("en", "d", &[("s", word("one"))]), "word");
    assert_eq!(site.say("en", "d", &[("s", word("1"))]), "default");
}

#[test]
fn a_term_sees_its_own_arguments_only() {
    let site = english(
        "-outer = { -inner(x: \"in\") } { $x }\n-inner = { $x }\n\
         -case = { $case ->\n    [gen] of us\n   *[nom] we\n }\n\
         says = { $x }\n-quotes = { says }\n\
         a = { -outer(x: \"out\") } { $x }\nb = { -case } { -case(case: \"gen\") }\n\
         c = { -inner }\nd = { -quotes(x: \"term's\") }\n",
    );
    assert_eq!(site.told(), [""; 0]);
    let x = [("x", word("page's"))];
    assert_eq!(site.say("en", "a", &x), "in out page's");
    // A parameter that only chooses may be left out.
    assert_eq!(site.say("en", "b", &x), "we of us");
    assert_eq!(site.say("en", "d", &x), "term's");
    assert_eq!(
        site.say("en", "c", &x),
        " !! unknown-variable i18n/en/a.ftl:2 `x`: `c` uses a term without its argument \
         `x` | write `x: \"…\"` where the term is called"
    );
}

#[test]
fn a_variable_that_nobody_passes_is_told_and_leaves_no_name_on_the_page() {
    let site = english("a = Hello { $name }!\nb = { $n ->\n   *[other] x\n }\n");
    assert_eq!(
        site.say("en", "a", &[("nmae", word("x"))]),
        "Hello ! !! unknown-variable i18n/en/a.ftl:1 `name`: `a` uses the variable \
         `$name`, which nobody passes | did you mean `$nmae`?"
    );
    assert!(site.say("en", "b", &[]).contains("unknown-variable i18n/en/a.ftl:2 `n`"));
}

#[test]
fn what_goes_round_ends_with_the_place_where_it_comes_back() {
    let site = english("a = { b }\nb = b { c }\nc = c { a }\n-t = { -t }\nd = { -t }\n");
    let told = site.say("en", "a", &[]);
    assert!(told.starts_with("b c  !! cyclic-reference i18n/en/a.ftl:3 `a`"), "{told}");
    assert!(site.say("en", "d", &[]).contains("cyclic-reference"));
    // The same message twice is no circle.
    let site = english("a = { b } { b }\nb = b\n");
    assert_eq!(site.say("en", "a", &[]), "b b");
}

#[test]
fn what_explodes_ends_at_a_limit() {
    let mut laughs = String::from("m0 = ha\n");
    for n in 1..=12 {
        let before = format!("{{ m{} }}", n - 1).repeat(10);
        laughs.extend(["m", &n.to_string(), " = ", &before, "\n"]);
    }
    let site = english(&laughs);
    assert!(site.say("en", "m12", &[]).contains("fluent-limit"));
    assert!(site.format("en", "m12", &[]).text.len() <= 100 * 1024);

    let mut deep = String::from("m40 = x\n");
    for n in (0..40).rev() {
        deep.insert_str(0, &format!("m{n} = {{ m{} }}\n", n + 1));
    }
    let site = english(&deep);
    assert!(site.say("en", "m0", &[]).contains("fluent-limit i18n/en/a.ftl:33"));
    assert_eq!(site.say("en", "m20", &[]), "x");

    let site = english("a = { $x }{ $x }\n");
    let long = word(&"x".repeat(60_000));
    assert!(site.say("en", "a", &[("x", long)]).contains("longer than 100 kB"));
}

#[test]
fn a_value_that_a_function_cannot_write_is_told() {
    let site = english("a = { NUMBER($x) }\nb = { DATETIME($x) }\nc = { REGION($x) }\n");
    for (message, function) in [("a", "NUMBER"), ("b", "DATETIME"), ("c", "REGION")] {
        let told = site.say("en", message, &[("x", word("soon"))]);
        let start = " !! unknown-function i18n/en/a.ftl:";
        assert!(told.starts_with(start) && told.contains(function), "{told}");
    }
}

#[test]
fn functions_and_options_that_do_not_exist_are_told_with_what_is_near() {
    let site = english(
        "a = { NUMBR($x) }\nb = { NUMBER($x, minimumFractionDigit: 2) }\n\
         c = { DATETIME($x, dateStyle: \"huge\") }\nd = { REGION() }\n",
    );
    assert_eq!(
        site.told(),
        [
            "unknown-function i18n/en/a.ftl:1 `NUMBR`: there is no function `NUMBR` \
             | did you mean `NUMBER`?",
            "unknown-function i18n/en/a.ftl:2 `minimumFractionDigit`: `NUMBER` has no \
             option `minimumFractionDigit` | did you mean `minimumFractionDigits`?",
            "unknown-function i18n/en/a.ftl:3 `dateStyle`: the option `dateStyle` cannot \
             be set to that | write one of \"full\", \"long\", \"medium\", \"short\"",
            "unknown-function i18n/en/a.ftl:4 `REGION`: `REGION` takes one value \
             | write `REGION($name)`",
        ]
    );
}

#[test]
fn names_of_countries_are_the_terms_of_the_site_first() {
    let site = english(
        "-region-kh = Kingdom of Cambodia\n-language-zh-hans = Chinese\n\
         a = { REGION($r) }, { $r }\nb = { LANGUAGE($l) }\nc = { LIST($all) }\n",
    );
    let region = |code| Fact::Region(crate::model::Region::new(code).expect("a code"));
    let said = site.format("en", "a", &[("r", region("KH"))]);
    assert_eq!(said.text, "Kingdom of Cambodia, Kingdom of Cambodia");
    let asked: Vec<String> =
        said.asked.iter().map(|(l, id)| format!("{l} {id}")).collect();
    assert_eq!(asked, ["en -region-kh", "en -region-kh"]);
    let chinese = Fact::Language(locale("zh-Hans"));
    assert_eq!(site.say("en", "b", &[("l", chinese.clone())]), "Chinese");
    let all = Fact::List(vec![region("KH"), chinese]);
    let listed = site.say("en", "c", &[("all", all)]);
    assert!(listed.starts_with("Kingdom of Cambodia") && listed.ends_with("Chinese"));
}

#[test]
fn texts_that_take_nothing_are_plain() {
    let site = english(
        "-t = <em>x</em>\na = a { -t } { b }\nb = { \"{\" }\nc = { $x }\nd = { c }\n\
         e = <a data-l10n-name=\"venue\">x</a>\nf = { e }\ng = { $x -> \n *[y] y\n }\n",
    );
    let plain = |id: &str| {
        let message = MessageRef::parse(id).expect("an id");
        site.bundles.is_plain(&locale("en"), &message)
    };
    let plain: Vec<&str> =
        ["a", "b", "c", "d", "e", "f", "g"].into_iter().filter(|id| plain(id)).collect();
    assert_eq!(plain, ["a", "b"]);
}

#[test]
fn attributes_are_texts_of_their_own() {
    let site: Site = english("a = A\n    .name = { a } name\n    .name-2 = { a.name }\n");
    assert_eq!(site.say("en", "a.name-2", &[]), "A name");
    let missing = MessageRef::parse("a.other").expect("a reference");
    assert!(
        site.bundles.format(&locale("en"), &missing, &args(&[]), &|_| None).is_none()
    );
}
