//! Where a locale's texts come from: itself, what it inherits from, what it falls back to.
//!
//! Inheritance follows CLDR's parents within one language (`ms-BN` from `ms`): such a
//! text is the locale's own. Fallback crosses languages, and the text stays the other's.

use std::collections::BTreeMap;

use icu_locale::fallback::{LocaleFallbackConfig, LocaleFallbacker};
use icu_provider::DataLocale;

use super::bundles::Origin;
use crate::model::{Locale, LocaleSetting};

/// One place where a locale looks for a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Step {
    /// The locale in whose files the text stands.
    pub source: usize,
    /// The locale in which it is formatted, and from which its references are resolved.
    pub speaks: usize,
    /// How the asking locale comes to it.
    pub origin: Origin,
}

/// The places where each of the locales looks, in order. `settings` has the built
/// locales, sorted by tag; `reference` is one of them.
pub(super) fn chains(settings: &[LocaleSetting], reference: usize) -> Vec<Vec<Step>> {
    let inherited: Vec<Vec<usize>> = parents(settings);
    let number: BTreeMap<&Locale, usize> =
        settings.iter().enumerate().map(|(n, setting)| (&setting.locale, n)).collect();
    let of = |(asks, setting): (usize, &LocaleSetting)| {
        let mut steps: Vec<Step> = Vec::new();
        let mut add = |source: usize, speaks: usize, origin: Origin| {
            if steps.iter().all(|step| step.source != source) {
                steps.push(Step { source, speaks, origin });
            }
        };
        add(asks, asks, Origin::Own);
        for source in inherited.get(asks).into_iter().flatten() {
            add(*source, asks, Origin::Inherited);
        }
        // A fallback to a locale that is not built is skipped.
        let listed = setting.fallback.iter().filter_map(|to| number.get(to).copied());
        for speaks in listed.chain([reference]) {
            add(speaks, speaks, Origin::Fallback);
            for source in inherited.get(speaks).into_iter().flatten() {
                add(*source, speaks, Origin::Fallback);
            }
        }
        steps
    };
    settings.iter().enumerate().map(of).collect()
}

/// The built locales that each inherits from, nearest first.
fn parents(settings: &[LocaleSetting]) -> Vec<Vec<usize>> {
    let fallbacker = LocaleFallbacker::new().for_config(LocaleFallbackConfig::default());
    // CLDR's chain knows `zh-Hans` as `zh`, so locales are compared as it names them.
    let normal: Vec<DataLocale> = settings
        .iter()
        .map(|setting| *fallbacker.fallback_for(setting.locale.id().into()).get())
        .collect();
    let of = |(asks, setting): (usize, &LocaleSetting)| {
        let mut found = Vec::new();
        let mut chain = fallbacker.fallback_for(setting.locale.id().into());
        while !chain.get().is_unknown() {
            let at = *chain.get();
            for (number, other) in settings.iter().enumerate() {
                let same_language =
                    other.locale.id().language == setting.locale.id().language;
                let nearer = number != asks
                    && (normal.get(number) != normal.get(asks)
                        || other.locale.as_str().len() < setting.locale.as_str().len());
                if nearer && same_language && normal.get(number) == Some(&at) {
                    found.push(number);
                }
            }
            chain.step();
        }
        found
    };
    settings.iter().enumerate().map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{SourcePath, Span};

    fn setting(tag: &str, fallback: &[&str]) -> LocaleSetting {
        let path = SourcePath::new("content/site.yaml").expect("a path");
        LocaleSetting {
            locale: Locale::new(tag).expect("a tag"),
            data: None,
            fallback: fallback
                .iter()
                .map(|tag| Locale::new(tag).expect("a tag"))
                .collect(),
            name: None,
            because: Span::file(&path),
        }
    }

    /// The chain of the first of the locales, which need not be sorted here; the last is
    /// the reference.
    fn chain(of: LocaleSetting, others: &[&str]) -> String {
        let mut settings = vec![of];
        settings.extend(others.iter().map(|tag| setting(tag, &[])));
        let chains = chains(&settings, settings.len() - 1);
        let tag = |n: usize| settings[n].locale.as_str();
        let steps = chains[0].iter().map(|step| match step.origin {
            Origin::Fallback if step.source != step.speaks => {
                format!("[{} as {}]", tag(step.source), tag(step.speaks))
            }
            Origin::Fallback => format!("[{}]", tag(step.source)),
            Origin::Own | Origin::Inherited => tag(step.source).to_owned(),
        });
        steps.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_regional_locale_inherits_along_the_parents_of_cldr() {
        assert_eq!(chain(setting("ms-BN", &[]), &["ms", "en"]), "ms-BN ms [en]");
        assert_eq!(
            chain(setting("pt-TL", &[]), &["pt", "pt-PT", "pt-BR", "en"]),
            "pt-TL pt-PT pt [en]"
        );
        assert_eq!(chain(setting("en-GB", &[]), &["en"]), "en-GB en");
        assert_eq!(
            chain(setting("zh-Hans-SG", &[]), &["zh-Hans", "en"]),
            "zh-Hans-SG zh-Hans [en]"
        );
    }

    #[test]
    fn another_language_or_script_is_no_parent() {
        assert_eq!(chain(setting("zh-Hant", &[]), &["zh-Hans", "en"]), "zh-Hant [en]");
        assert_eq!(chain(setting("hi-Latn", &[]), &["en"]), "hi-Latn [en]");
        assert_eq!(chain(setting("ms", &[]), &["ms-BN", "en"]), "ms [en]");
    }

    #[test]
    fn fallback_is_the_list_of_the_site_and_the_reference_in_the_end() {
        assert_eq!(
            chain(setting("tet", &["pt-TL", "fr", "en"]), &["pt", "pt-TL", "en"]),
            "tet [pt-TL] [pt as pt-TL] [en]"
        );
    }
}
