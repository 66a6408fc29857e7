//! `site.yaml`, and the languages.

use super::*;

#[test]
fn without_its_own_file_there_is_no_site() {
    let files = Files::in_memory([("content/pages/about.yaml", "")]);
    let mut diagnostics = Diagnostics::new();
    assert!(load(&files, &mut Parsed::default(), &mut diagnostics).is_none());
    let told: Vec<_> = diagnostics.iter().map(|told| told.code).collect();
    assert_eq!(told, [Code::NoSite]);
}

#[test]
fn a_broken_site_file_does_not_hide_other_problems() {
    let (content, told) =
        load_with(&[("site.yaml", "theme: 3\n"), ("news/a.yaml", "oder: 1\n")]);
    assert!(content.is_none());
    assert_eq!(
        told,
        "\
unknown-field news/a.yaml:1:1 [oder]: there is no field `oder` here | did you mean `order`?
missing-field site.yaml:1:1 []: the field `base_url` is missing | write `base_url: …`
missing-field site.yaml:1:1 []: the field `reference_locale` is missing \
| write `reference_locale: …`
wrong-value site.yaml:1:8 [3]: the number 3 stands where the name of a theme's folder \
belongs | put it in quotes if it is a word"
    );
}

#[test]
fn the_settings_are_checked() {
    let site = site_and(
        "  end: 2025-09-16\n  host: delegations/chna\n  status: moved\n  title: x\n  \
         links: { news: { address: 'javascript:x', opens: soon }, b: { opens: 2025-01-01 } }\n\
         navigation: [pages/abuot, _index]\naddresses: flat\nserach: true\ntitle: My site\n",
    );
    let site = site.replace("Asia/Shanghai", "Asia/Beijing").replace("https", "ftp");
    let told = told(&[
        ("site.yaml", &site),
        ("pages/about.yaml", ""),
        ("delegations/china.yaml", "region: CN\nlanguages: [en]\n"),
    ]);
    assert_eq!(
        told,
        "\
wrong-value site.yaml:1:11 [ftp://example.org/conference]: \
`ftp://example.org/conference` stands where an absolute address such as \
`https://example.org/` belongs
wrong-value site.yaml:6:14 [Asia/Beijing]: `Asia/Beijing` stands where the name of a \
time zone such as `Asia/Shanghai` belongs
wrong-value site.yaml:8:8 [2025-09-16]: `2025-09-16` stands where a day or time that is \
not before `start` belongs
unknown-reference site.yaml:9:9 [delegations/chna]: nothing is called \
`delegations/chna` | did you mean `delegations/china`?
wrong-value site.yaml:10:11 [moved]: `moved` stands where one of `scheduled`, \
`postponed`, `cancelled`, `moved-online` belongs | did you mean `moved-online`?
text-in-yaml site.yaml:11:3 [title]: text for visitors stands in YAML | make it the \
message `event` in `i18n/en/site.ftl`
unsafe-address site.yaml:12:29 ['javascript:x']: the address `javascript:x` cannot be \
used: its scheme is not allowed | the schemes are `http`, `https`, `mailto` and `tel`
wrong-value site.yaml:12:52 [soon]: `soon` stands where a day such as `2025-09-17`, or a \
time such as `2025-09-17T09:00` belongs
missing-field site.yaml:12:63 [{]: the field `address` is missing | write `address: …`
unknown-reference site.yaml:13:14 [pages/abuot]: nothing is called `pages/abuot` | did \
you mean `pages/about`?
wrong-value site.yaml:14:12 [flat]: `flat` stands where one of `folders`, `files` belongs
unknown-field site.yaml:15:1 [serach]: there is no field `serach` here | did you mean \
`search`?
text-in-yaml site.yaml:16:1 [title]: text for visitors stands in YAML | make it the \
message `site` in `i18n/en/site.ftl`"
    );
}

#[test]
fn the_facts_of_the_site_stand_in_config_too() {
    let site = site_and(
        "  end: 2025-09-17T18:00\n  links: { news: https://example.org/news }\n\
         navigation: [_index, venues/harbour]\naddresses: files\nminify_html: true\n\
         extra: { colour: red }\n",
    );
    let content = content(&[("site.yaml", &site)]);
    let site = &content.site;
    assert_eq!(site.base_url, "https://example.org/conference/");
    assert_eq!((site.addresses, site.minify_html), (Addresses::Files, true));
    assert_eq!(site.navigation.len(), 2);
    for path in ["event.end", "event.links.news.address", "extra.colour", "navigation"] {
        assert!(site.config.at(path).is_some(), "{path}");
    }
    assert_eq!(site.event.at("time_zone"), site.config.at("event.time_zone"));
}

#[test]
fn the_languages_follow_from_who_takes_part() {
    let site = site_and(
        "extra_locales: [fr]\nlocales: { th: { data: th-u-ca-gregory, name: ไทย, \
         fallback: [fr, en] } }\n",
    );
    let content = content(&[
        ("site.yaml", &site),
        ("delegations/thailand.yaml", "region: TH\nlanguages: [th, en]\n"),
        ("organisations/iom.yaml", "languages: [en, zh-Hans]\n"),
    ]);
    let wanted: Vec<_> = content
        .languages
        .wanted
        .iter()
        .map(|setting| format!("{} {}", setting.locale, setting.because.path.file_name()))
        .collect();
    assert_eq!(
        wanted,
        ["en site.yaml", "fr site.yaml", "th thailand.yaml", "zh-Hans iom.yaml"]
    );
    let thai = &content.languages.wanted[2];
    let data = thai.data.as_ref().map(ToString::to_string);
    assert_eq!(data.as_deref(), Some("th-u-ca-gregory"));
    assert_eq!((thai.name.as_deref(), thai.fallback.len()), (Some("ไทย"), 2));
}

#[test]
fn settings_of_a_language_never_add_one() {
    let site = site_and(
        "locales: { ff: {}, zh-Hant: {}, EN: {}, en: { fallback: [zh-Hanz, en], data: '!', \
         datta: x } }\n",
    );
    let told = told(&[
        ("site.yaml", &site),
        ("organisations/iom.yaml", "languages: [zh-Hans]\n"),
    ]);
    assert_eq!(
        told,
        "\
unknown-reference (warning) site.yaml:8:12 [ff]: `ff` is set, but is no language of this \
site | add `ff` to `extra_locales`, or leave it out
unknown-reference (warning) site.yaml:8:20 [zh-Hant]: `zh-Hant` is set, but is no \
language of this site | did you mean `zh-Hans`?
language-tag site.yaml:8:33 [EN]: `EN` is no tag that the site can use: the canonical \
spelling is `en` | write `en`
unknown-reference site.yaml:8:58 [zh-Hanz]: `zh-Hanz` is no language of this site | did \
you mean `zh-Hans`?
wrong-value site.yaml:8:67 [en]: `en` stands where another language belongs
language-tag site.yaml:8:78 ['!']: `!` says nobody's data: it is not \
language, script, region (BCP 47) | write it as `th-u-ca-gregory`
unknown-field site.yaml:8:83 [datta]: there is no field `datta` here | did you mean `data`?"
    );
}

#[test]
fn an_old_or_unknown_tag_is_told_with_the_one_to_write() {
    let told = told(&[(
        "organisations/iom.yaml",
        "languages: [tl, in, iw, zh-CN, zh-HK, khm, xx, qqq, tet, yue, sr-Latn]\n",
    )]);
    assert_eq!(
        told,
        "\
language-tag organisations/iom.yaml:1:13 [tl]: `tl` is no tag that the site can use: `fil` \
has taken its place | write `fil`
language-tag organisations/iom.yaml:1:17 [in]: `in` is no tag that the site can use: `id` \
has taken its place | write `id`
language-tag organisations/iom.yaml:1:21 [iw]: `iw` is no tag that the site can use: `he` \
has taken its place | write `he`
language-tag organisations/iom.yaml:1:25 [zh-CN]: `zh-CN` is no tag that the site can use: a \
script is meant, as in `zh-Hans` | write `zh-Hans`
language-tag organisations/iom.yaml:1:32 [zh-HK]: `zh-HK` is no tag that the site can use: a \
script is meant, as in `zh-Hant-HK` | write `zh-Hant-HK`
language-tag organisations/iom.yaml:1:39 [khm]: `khm` is no tag that the site can use: `km` \
has taken its place | write `km`
language-tag organisations/iom.yaml:1:44 [xx]: `xx` is no tag that the site can use: CLDR \
knows no language by it | write a tag such as `th` or `zh-Hans` (BCP 47)
language-tag (warning) organisations/iom.yaml:1:48 [qqq]: `qqq` may be no tag of a language: \
CLDR knows no language by it | write a tag such as `th` or `zh-Hans` (BCP 47)"
    );
}

#[test]
fn whose_data_is_told_with_the_tag_to_write() {
    let site = SITE.to_owned()
        + "extra_locales: [th]\nlocales:\n  en: { data: en-UK }\n  th: { data: \
           in-u-ca-gregory }\n";
    assert_eq!(
        told(&[("site.yaml", &site)]),
        "\
language-tag site.yaml:10:15 [en-UK]: `en-UK` says nobody's data: `en-GB` has taken its \
place | write it as `en-GB`
language-tag site.yaml:11:15 [in-u-ca-gregory]: `in-u-ca-gregory` says nobody's data: \
`id-u-ca-gregory` has taken its place | write it as `id-u-ca-gregory`"
    );
}

#[test]
fn fallbacks_that_turn_in_a_circle_are_told_where_they_close() {
    let site = SITE.to_owned()
        + "extra_locales: [fr, pt, tet]\nlocales:\n  tet: { fallback: [pt, en] }\n  pt: { \
           fallback: fr }\n  fr: { fallback: [tet] }\n";
    let told = told(&[("site.yaml", &site)]);
    assert_eq!(
        told,
        "fallback-circle site.yaml:12:20 [tet]: `fr` falls back to `tet`, which falls back to \
         `pt`, which falls back to `fr`: a circle | leave out `tet` here, or another link of \
         the circle"
    );
}

#[test]
fn nobody_lends_to_the_reference_or_to_what_it_inherits_from() {
    let site = SITE.to_owned()
        + "extra_locales: [th, ms, ms-BN]\nlocales:\n  en: { fallback: th }\n  ms: { fallback: \
           [ms-BN, th, th] }\n";
    assert_eq!(
        told(&[("site.yaml", &site)]),
        "\
fallback-circle site.yaml:10:19 [th]: all languages fall back to `en`: a circle | leave out \
`th`
fallback-circle site.yaml:11:20 [ms-BN]: `ms-BN` inherits from `ms`: a circle | leave out \
`ms-BN`
wrong-value site.yaml:11:31 [th]: `th` stands where a language that is not listed yet belongs"
    );
}
