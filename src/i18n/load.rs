//! Which locales are built, and their files.

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;

use super::Args;
use super::bundle::{Bundle, Layer};
use super::bundles::{Bundles, Origin};
use super::chain::chains;
use super::findings::Findings;
use super::format::Formats;
use super::ids::Ids;
use super::resolve::Resolver;
use super::state::{self, Records};
use super::syntax::{self, Read};
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
    let mut ground = Diagnostics::new();
    let settings = built(files, languages, &mut ground);
    let locales: Vec<Locale> =
        settings.iter().map(|setting| setting.locale.clone()).collect();
    let reference = locales.binary_search(&languages.reference).unwrap_or_default();
    let (ids, bundles) = bundles(files, theme, &locales);
    let records = locales.iter().map(|locale| records(files, locale)).collect();
    let chains = chains(&settings, reference).into();
    let tables = Tables { ids, bundles, chains, formats: Vec::new() };
    let mut bundles = Bundles {
        tables,
        locales: locales.into(),
        settings: settings.into(),
        reference,
        wanted: Arc::new((languages.clone(), theme.clone())),
        records,
        findings: Findings {
            ground: ground.iter().cloned().collect(),
            ..Findings::default()
        },
        held: BTreeSet::new(),
        pseudo: None,
        names: Arc::new([]),
    };
    for locale in 0..bundles.settings.len() {
        let (formats, found) = formats(&bundles, locale);
        bundles.tables.formats.push(Arc::new(formats));
        bundles.findings.formats.push(found);
    }
    bundles.names = bundles.names_anew();
    bundles.look_at_all();
    diagnostics.extend(bundles.findings().cloned());
    bundles
}

/// The messages of all locales.
fn bundles(files: &Files, theme: &Name, locales: &[Locale]) -> (Ids, Vec<Bundle>) {
    let mut sources: Vec<(usize, Layer, &Source)> = Vec::new();
    for (number, locale) in locales.iter().enumerate() {
        for (layer, folder) in folders_of(theme, locale) {
            let own = files.under(&folder).filter_map(|file| file.source.as_ref());
            let own = own.filter(|source| is_messages(&source.path));
            sources.extend(own.map(|source| (number, layer, source)));
        }
    }
    let read: Vec<Read> = sources
        .par_iter()
        .map(|(_, layer, source)| syntax::read(source, *layer))
        .collect();
    let mut of: Vec<Vec<(SourcePath, Read)>> =
        locales.iter().map(|_| Vec::new()).collect();
    for ((number, _, source), read) in sources.into_iter().zip(read) {
        if let Some(files) = of.get_mut(number) {
            files.push((source.path.clone(), read));
        }
    }
    let mut ids = Ids::default();
    let bundles = of.into_iter().map(|files| Bundle::of(files, &mut ids)).collect();
    (ids, bundles)
}

/// The folders of a locale's messages.
pub(super) fn folders_of(theme: &Name, locale: &Locale) -> [(Layer, String); 2] {
    [
        (Layer::Site, format!("i18n/{locale}")),
        (Layer::Theme, format!("themes/{theme}/i18n/{locale}")),
    ]
}

pub(super) fn records(files: &Files, locale: &Locale) -> Arc<Records> {
    let source = files.source(&state_file(locale));
    Arc::new(source.map_or_else(Records::default, state::read))
}

/// Where the states of a locale's messages stand.
pub(super) fn state_file(locale: &Locale) -> String {
    format!("i18n/{locale}/state.yaml")
}

/// How a locale writes, by CLDR's data or by its own messages, and what these lack.
pub(super) fn formats(bundles: &Bundles, locale: usize) -> (Formats, Arc<[Diagnostic]>) {
    let setting = &bundles.settings[locale];
    let own = |id: &str, args: &[(&str, &str)]| {
        locale_message(&bundles.tables, locale, id, args)
    };
    let file = SourcePath::new(&format!("i18n/{}/locale.ftl", setting.locale));
    let file = file.unwrap_or_else(|| setting.because.path.clone());
    let mut found = Diagnostics::new();
    let data = setting.data.as_ref();
    let formats = Formats::new(&setting.locale, data, &own, &file, &mut found);
    (formats, found.iter().cloned().collect())
}

pub(super) fn is_messages(path: &SourcePath) -> bool {
    path.extension() == Some("ftl")
}

/// The settings of the locales that are built, sorted by tag.
pub(super) fn built(
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
            .help(format!(
                "write the messages of `i18n/{}/` in `i18n/{}/`, in files of the same names; \
                 from the first one on the language is on the site",
                languages.reference, first.locale
            ));
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
    let read = Locale::new(folder).and_then(|locale| match locale.check() {
        // Where the content asks for it, that is told there.
        Ok(()) | Err(LocaleTagError::Unknown) => Ok(locale),
        Err(why) => Err(why),
    });
    let locale = match read {
        Ok(locale) => locale,
        Err(reason) => {
            let message =
                format!("`i18n/{folder}/` is not named after a language: {reason}");
            let help = match reason.tag() {
                Some(tag) => format!("call it `i18n/{tag}/`"),
                None => "call it by a tag such as `th` or `zh-Hans`".to_owned(),
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

/// A message by which a locale brings its own data: its own or an inherited one. Empty, if
/// it cannot be written as it is.
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
    let is_whole = resolver.problems.is_empty();
    Some(if is_whole { resolver.into_text() } else { String::new() })
}
