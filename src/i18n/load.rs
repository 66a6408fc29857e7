//! Which locales are built, and their files.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, RwLock};

use super::Args;
use super::bundle::{Bundle, Layer};
use super::bundles::{Bundles, Origin};
use super::chain::chains;
use super::check::check;
use super::cycle;
use super::format::Formats;
use super::resolve::Resolver;
use super::state;
use super::tables::Tables;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{
    Languages, Locale, LocaleSetting, LocaleTagError, MessageRef, Name, SourcePath, Span,
};
use crate::source::{File, Files, Source};

/// Reads the messages of all locales that the site wants and `i18n/` has a folder for.
#[must_use]
pub fn load(
    files: &Files,
    languages: &Languages,
    theme: &Name,
    diagnostics: &mut Diagnostics,
) -> Bundles {
    let settings = built(files, languages, diagnostics);
    let locales: Vec<Locale> =
        settings.iter().map(|setting| setting.locale.clone()).collect();
    let reference = locales.binary_search(&languages.reference).unwrap_or_default();
    let mut bundles = Vec::new();
    let mut records = Vec::new();
    for locale in &locales {
        let mut bundle = Bundle::default();
        let own = format!("i18n/{locale}");
        bundle.add(Layer::Site, messages(files, &own), diagnostics);
        let themes = format!("themes/{theme}/i18n/{locale}");
        bundle.add(Layer::Theme, messages(files, &themes), diagnostics);
        bundles.push(bundle);
        let states = files.source(&format!("{own}/state.yaml"));
        records.push(states.map_or_else(BTreeMap::new, |s| state::read(s, diagnostics)));
    }
    let chains = chains(&settings, reference);
    let mut tables = Tables { bundles, chains, formats: Vec::new() };
    let mut formats = Vec::new();
    for (number, setting) in settings.iter().enumerate() {
        let own =
            |id: &str, args: &[(&str, &str)]| locale_message(&tables, number, id, args);
        let file = SourcePath::new(&format!("i18n/{}/locale.ftl", setting.locale));
        let file = file.unwrap_or_else(|| setting.because.path.clone());
        formats.push(Formats::new(
            &setting.locale,
            setting.data.as_ref(),
            &own,
            &file,
            diagnostics,
        ));
    }
    tables.formats = formats;
    let bundles = Bundles {
        tables: Arc::new(tables),
        locales,
        settings,
        reference,
        records,
        pseudo: None,
        fingerprints: RwLock::new(HashMap::new()),
    };
    check(&bundles, diagnostics);
    cycle::check(&bundles, diagnostics);
    bundles
}

/// The messages files below a folder.
fn messages<'f>(files: &'f Files, folder: &str) -> Vec<&'f Source> {
    files
        .under(folder)
        .filter_map(|file| file.source.as_ref())
        .filter(is_messages)
        .collect()
}

fn is_messages(source: &&Source) -> bool {
    source.path.extension() == Some("ftl")
}

/// The settings of the locales that are built, sorted by tag.
fn built(
    files: &Files,
    languages: &Languages,
    diagnostics: &mut Diagnostics,
) -> Vec<LocaleSetting> {
    let folders = folders(files, languages, diagnostics);
    let (built, left): (Vec<&LocaleSetting>, Vec<&LocaleSetting>) =
        languages.wanted.iter().partition(|setting| {
            folders.contains(setting.locale.as_str())
                || setting.locale == languages.reference
        });
    if let [first, others @ ..] = &*left {
        let tags: Vec<String> =
            left.iter().map(|setting| format!("`{}`", setting.locale)).collect();
        let message = match others {
            [] => format!("{} is not built: it has no folder in `i18n/`", tags.join("")),
            _ => format!(
                "{} are not built: they have no folders in `i18n/`",
                tags.join(", ")
            ),
        };
        let mut told = Diagnostic::warning(Code::LocaleNotBuilt, message)
            .labelled(first.because.clone(), format!("brings `{}`", first.locale))
            .help(format!("write messages in `i18n/{}/`", first.locale));
        for other in others {
            told =
                told.related(other.because.clone(), format!("brings `{}`", other.locale));
        }
        diagnostics.push(told);
    }
    let mut built: Vec<LocaleSetting> = built.into_iter().cloned().collect();
    if built.iter().all(|setting| setting.locale != languages.reference) {
        let because = languages.wanted.first().map(|setting| setting.because.clone());
        // Content lists the reference locale; a site of nothing else has it too.
        built.extend(because.map(|because| LocaleSetting {
            locale: languages.reference.clone(),
            data: None,
            fallback: Vec::new(),
            name: None,
            because,
        }));
    }
    if !folders.contains(languages.reference.as_str()) {
        let tag = &languages.reference;
        let message = format!("the reference locale `{tag}` has no messages");
        let reference = built.iter().find(|setting| setting.locale == *tag);
        let mut told = Diagnostic::error(Code::LocaleNotBuilt, message)
            .help(format!("write messages in `i18n/{tag}/`"));
        told.span = reference.map(|setting| setting.because.clone());
        diagnostics.push(told);
    }
    built.sort_by(|a, b| a.locale.cmp(&b.locale));
    built.dedup_by(|later, first| later.locale == first.locale);
    built
}

/// The names of the folders in `i18n/` that hold messages; those that are no locale of
/// the site are told.
fn folders(
    files: &Files,
    languages: &Languages,
    diagnostics: &mut Diagnostics,
) -> BTreeSet<String> {
    let mut folders = BTreeSet::new();
    for file in files.under("i18n") {
        let Some(below) = file.path.below("i18n") else { continue };
        if file.path.extension() != Some("ftl") {
            continue;
        }
        let Some((folder, _)) = below.split_once('/') else {
            let message = format!("`{}` stands in the folder of no locale", file.path);
            diagnostics.push(
                Diagnostic::warning(Code::FileName, message)
                    .at(Span::file(&file.path))
                    .help(format!("move it to `i18n/{}/{below}`", languages.reference)),
            );
            continue;
        };
        if folders.insert(folder.to_owned()) {
            diagnostics.extend(unwanted(folder, file, languages));
        }
    }
    folders
}

/// What is wrong with a folder's name.
fn unwanted(folder: &str, file: &File, languages: &Languages) -> Option<Diagnostic> {
    let span = Span::file(&file.path);
    let locale = match Locale::new(folder) {
        Ok(locale) => locale,
        Err(reason) => {
            let message =
                format!("`i18n/{folder}/` is not named after a language: {reason}");
            let help = match reason {
                LocaleTagError::NotCanonical(tag) => format!("call it `i18n/{tag}/`"),
                LocaleTagError::Syntax | LocaleTagError::Undetermined => {
                    "call it by a tag such as `th` or `zh-Hans`".to_owned()
                }
            };
            return Some(
                Diagnostic::error(Code::LanguageTag, message).at(span).help(help),
            );
        }
    };
    if languages.wanted.iter().any(|setting| setting.locale == locale)
        || locale == languages.reference
    {
        return None;
    }
    let message =
        format!("`i18n/{locale}/` is not built: nothing brings `{locale}` onto the site");
    Some(
        Diagnostic::warning(Code::LocaleNotBuilt, message)
            .at(span)
            .help(format!("list `{locale}` in `extra_locales` of `content/site.yaml`")),
    )
}

/// A message by which a locale brings its own data: its own or an inherited one.
fn locale_message(
    tables: &Tables,
    locale: usize,
    id: &str,
    given: &[(&str, &str)],
) -> Option<String> {
    let message = MessageRef::parse(id)?;
    let attribute = message.attribute.as_deref();
    let answer = tables.answers(locale, message.id.as_str(), attribute).next()?;
    if answer.step.origin == Origin::Fallback {
        return None;
    }
    let args: Args<'_> = given.iter().map(|(name, text)| (*name, *text)).collect();
    let mut resolver = Resolver::new(tables, locale, &args, &|_| None, false);
    resolver.write(answer);
    resolver.problems.is_empty().then(|| resolver.into_text())
}
