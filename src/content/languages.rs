//! The languages of the site follow from its content.

use std::collections::BTreeMap;

use super::fields::Fields;
use super::inventory::SITE;
use super::parsed::Parsed;
use super::reader::Reader;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, nearest};
use crate::model::{Languages, Locale, LocaleSetting};
use crate::source::Files;
use crate::yaml::{Field, Node, shown};

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
        for field in &settings.locales {
            let span = reader.span(&field.key);
            let Some(locale) = reader.locale_at(&field.key.value, span.clone()) else {
                continue;
            };
            if let Some(setting) = wanted.get_mut(&locale) {
                reader.setting_of(field, setting, &locales);
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
        Some(Languages { reference, wanted: wanted.into_values().collect() })
    }
}

impl Reader<'_> {
    /// What the site says about one of its locales.
    fn setting_of(
        &mut self,
        field: &Field,
        setting: &mut LocaleSetting,
        locales: &[Locale],
    ) {
        let expected = "a map of `data`, `fallback` and `name`";
        let Some(map) = self.map(&field.value, expected) else { return };
        let mut fields = Fields::of(map);
        if let Some(node) = fields.take("data")
            && let Some(text) = self.word(node, "a tag such as `th-u-ca-gregory`")
        {
            setting.data = text.parse().ok();
            if setting.data.is_none() {
                let told = Diagnostic::error(
                    Code::LanguageTag,
                    format!("`{}` is no BCP 47 tag", shown(text)),
                );
                let told = told.at(self.span(node)).help("write it as `th-u-ca-gregory`");
                self.diagnostics.push(told);
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
                let Some(locale) = self.locale(node) else { continue };
                if locale == setting.locale {
                    self.wrong::<()>(node, "another language");
                } else if locales.contains(&locale) {
                    setting.fallback.push(locale);
                } else {
                    let told = Diagnostic::error(
                        Code::UnknownReference,
                        format!("`{locale}` is no language of this site"),
                    )
                    .at(self.span(node))
                    .suggest(locale.as_str(), locales.iter().map(Locale::as_str));
                    self.diagnostics.push(told);
                }
            }
        }
        fields.finish(self);
    }
}
