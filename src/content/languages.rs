//! The languages of the site follow from its content.

use std::collections::BTreeMap;

use super::fields::Fields;
use super::inventory::SITE;
use super::parsed::Parsed;
use super::reader::Reader;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, nearest};
use crate::model::{Languages, Locale, LocaleSetting, Span};
use crate::source::Files;
use crate::yaml::{Field, Node, Spanned, shown};

impl Parsed {
    /// Derives the languages: the reference locale, the extra ones, and the working
    /// languages of all participants. What `locales` says of them is added, and nothing
    /// else.
    pub(super) fn languages(
        &self,
        files: &Files,
        diagnostics: &mut Diagnostics,
    ) -> Option<Languages> {
        let (source, settings) = (files.source(SITE)?, self.settings()?);
        let working = self.pages.iter().flat_map(|said| &said.working);
        let (reference, because) = settings.reference.clone()?;
        let mut wanted = BTreeMap::from([(reference.clone(), because)]);
        for (locale, because) in settings.extra_locales.iter().chain(working) {
            wanted.entry(locale.clone()).or_insert_with(|| because.clone());
        }
        let locales: Vec<_> = wanted.keys().cloned().collect();
        let mut wanted: BTreeMap<_, _> = wanted
            .into_iter()
            .map(|(locale, because)| {
                let setting = LocaleSetting {
                    locale: locale.clone(),
                    data: None,
                    fallback: Vec::new(),
                    name: None,
                    because,
                };
                (locale, setting)
            })
            .collect();

        let mut reader = Reader::new(source, None, &self.ground, &[], diagnostics);
        let mut fallbacks = Vec::new();
        for field in &settings.locales {
            let span = reader.span(&field.key);
            let Some(locale) = reader.locale_at(&field.key.value, span.clone()) else {
                continue;
            };
            if let Some(setting) = wanted.get_mut(&locale) {
                fallbacks.extend(reader.setting_of(field, setting, &locales, &reference));
                continue;
            }
            let known = locales.iter().map(Locale::as_str);
            let help = match nearest(locale.as_str(), known) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("add `{locale}` to `extra_locales`, or leave it out"),
            };
            reader.diagnostics.push(
                Diagnostic::warning(
                    Code::UnknownReference,
                    format!("`{locale}` is set, but is no language of this site"),
                )
                .at(span)
                .help(help),
            );
        }
        reader.diagnostics.extend(circles(&fallbacks));
        Some(Languages { reference, wanted: wanted.into_values().collect() })
    }
}

/// One language that lends another its texts, and where that is said.
struct Fallback {
    from: Locale,
    to: Locale,
    span: Span,
}

/// The circles in which languages lend each other their texts, each told where it closes.
fn circles(fallbacks: &[Fallback]) -> Vec<Diagnostic> {
    let mut told = Vec::new();
    for (number, last) in fallbacks.iter().enumerate() {
        // Those that are said before do not turn in a circle, or were told.
        let before = fallbacks.get(..number).unwrap_or_default();
        let Some(way) = way(before, &last.to, &last.from) else { continue };
        let way: Vec<String> = way.iter().map(|locale| format!("`{locale}`")).collect();
        let fact = format!(
            "`{}` falls back to {}: a circle",
            last.from,
            way.join(", which falls back to ")
        );
        let help = format!("leave out `{}` here, or another link of the circle", last.to);
        told.push(
            Diagnostic::error(Code::FallbackCircle, fact)
                .at(last.span.clone())
                .help(help),
        );
    }
    told
}

/// The languages from one to another, if one leads to the other.
fn way<'f>(
    fallbacks: &'f [Fallback],
    from: &'f Locale,
    to: &Locale,
) -> Option<Vec<&'f Locale>> {
    let mut ways = vec![vec![from]];
    let mut seen = vec![from];
    while let Some(way) = ways.pop() {
        let end = *way.last()?;
        if end == to {
            return Some(way);
        }
        for next in fallbacks.iter().filter(|fallback| fallback.from == *end) {
            if !seen.contains(&&next.to) {
                seen.push(&next.to);
                ways.push(way.iter().copied().chain([&next.to]).collect());
            }
        }
    }
    None
}

impl Reader<'_> {
    /// What the site says about one of its locales, and to whom that falls back.
    fn setting_of(
        &mut self,
        field: &Field,
        setting: &mut LocaleSetting,
        locales: &[Locale],
        reference: &Locale,
    ) -> Vec<Fallback> {
        let mut fallbacks = Vec::new();
        let expected = "a map of `data`, `fallback` and `name`";
        let Some(map) = self.map(&field.value, expected) else { return fallbacks };
        let mut fields = Fields::of(map);
        if let Some(node) = fields.take("data")
            && let Some(text) = self.word(node, "a tag such as `th-u-ca-gregory`")
        {
            match LocaleSetting::read_data(text) {
                Ok(data) => setting.data = Some(data),
                Err(why) => {
                    let tag = why.tag().unwrap_or("th-u-ca-gregory");
                    let help = format!("write it as `{tag}`");
                    let fact = format!("`{}` says nobody's data: {why}", shown(text));
                    let told = Diagnostic::error(Code::LanguageTag, fact);
                    self.diagnostics.push(told.at(self.span(node)).help(help));
                }
            }
        }
        // The only text in YAML: a language's name in itself is the same in all languages.
        if let Some(node) = fields.take("name") {
            setting.name = self.word(node, "the language's name").map(Into::into);
        }
        if let Some(node) = fields.take("fallback") {
            let list = match &node.value {
                Node::List(list) => list.as_slice(),
                _ => std::slice::from_ref(node),
            };
            for node in list {
                let Some(to) = self.locale(node) else { continue };
                if self.may_lend(node, &to, setting, locales, reference) {
                    let (from, span) = (setting.locale.clone(), self.span(node));
                    fallbacks.push(Fallback { from, to: to.clone(), span });
                    setting.fallback.push(to);
                }
            }
        }
        fields.finish(self);
        fallbacks
    }

    /// Whether `to` may lend its texts; why not is told.
    fn may_lend(
        &mut self,
        node: &Spanned<Node>,
        to: &Locale,
        setting: &LocaleSetting,
        locales: &[Locale],
        reference: &Locale,
    ) -> bool {
        let asks = &setting.locale;
        let below = to.as_str().strip_prefix(asks.as_str());
        let told = if to == asks {
            self.wrong_value(node, "another language")
        } else if setting.fallback.contains(to) {
            self.wrong_value(node, "a language that is not listed yet")
        } else if !locales.contains(to) {
            Diagnostic::error(
                Code::UnknownReference,
                format!("`{to}` is no language of this site"),
            )
            .at(self.span(node))
            .suggest(to.as_str(), locales.iter().map(Locale::as_str))
        } else if asks == reference || below.is_some_and(|it| it.starts_with('-')) {
            let fact = if asks == reference {
                format!("all languages fall back to `{asks}`: a circle")
            } else {
                format!("`{to}` inherits from `{asks}`: a circle")
            };
            Diagnostic::error(Code::FallbackCircle, fact)
                .at(self.span(node))
                .help(format!("leave out `{to}`"))
        } else {
            return true;
        };
        self.diagnostics.push(told);
        false
    }
}
