//! Where pages lie: locale, section and entry, with slugs that a language may set.

use crate::content::{Addresses, SiteFacts};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::i18n::{Args, Bundles, Origin};
use crate::model::{
    Locale, MessageRef, OutPath, PageId, PathError, RoutePath, SLUG_MAX, Span, is_slug,
    mark,
};

use super::Page;

/// A page's part of its address, and where it is written.
struct Slug {
    text: String,
    place: Span,
}

/// Gives every rendered page its address in every locale.
pub(super) fn place(
    pages: &mut [Page],
    facts: &SiteFacts,
    bundles: &Bundles,
    diagnostics: &mut Diagnostics,
) {
    for locale in bundles.locales() {
        let slugs: Vec<Slug> =
            pages.iter().map(|page| slug(page, locale, bundles, diagnostics)).collect();
        for (at, slug) in slugs.iter().enumerate() {
            let page = &mut pages[at];
            if !page.rendered {
                continue;
            }
            let section = page.parent().map_or("", |parent| &slugs[parent.index()].text);
            let text = address(page.id(), locale, section, &slug.text, facts);
            match RoutePath::new(&text) {
                Ok(path) => page.addresses.push(path),
                Err(error) => diagnostics.push(unusable(&text, &slug.place, &error)),
            }
        }
    }
}

/// The address of the `pager`th page of a list, counted from 1.
pub(super) fn paged(first: &RoutePath, pager: usize, facts: &SiteFacts) -> String {
    let folder = first.as_str().trim_end_matches("index.html");
    match (pager, facts.addresses) {
        (1, _) => first.as_str().into(),
        (_, Addresses::Folders) => format!("{folder}page/{pager}/"),
        (_, Addresses::Files) => format!("{folder}page/{pager}.html"),
    }
}

/// The address of a folder's page: `/th/`, or `/th/index.html` for sites that are opened
/// without a server.
pub(super) fn folder(path: &str, facts: &SiteFacts) -> String {
    match facts.addresses {
        Addresses::Folders => path.into(),
        Addresses::Files => format!("{path}index.html"),
    }
}

fn address(
    page: &PageId,
    locale: &Locale,
    section: &str,
    slug: &str,
    facts: &SiteFacts,
) -> String {
    let locale = locale.path();
    match page {
        PageId::Home => folder(&format!("/{locale}/"), facts),
        PageId::Section(_) => folder(&format!("/{locale}/{slug}/"), facts),
        PageId::Entry(entry) => {
            let path = if entry.collection.as_str() == "pages" {
                format!("/{locale}/{slug}")
            } else {
                format!("/{locale}/{section}/{slug}")
            };
            match facts.addresses {
                Addresses::Folders => path + "/",
                Addresses::Files => path + ".html",
            }
        }
    }
}

/// The page's part of its address: the `.slug` of its message where the language has one
/// of its own, else the name of its file. Never by fallback: an address is no text.
fn slug(
    page: &Page,
    locale: &Locale,
    bundles: &Bundles,
    diagnostics: &mut Diagnostics,
) -> Slug {
    let file = Span::file(&page.entry.path);
    let name = match page.id() {
        PageId::Home => "",
        PageId::Section(name) => name.as_str(),
        PageId::Entry(entry) => entry.entry.as_str(),
    };
    let named = Slug { text: name.into(), place: file.clone() };
    if name.is_empty() {
        return named;
    }
    let message = MessageRef::attribute(page.message.clone(), "slug");
    let own = bundles
        .find(locale, &message)
        .is_some_and(|found| found.origin != Origin::Fallback);
    if !own {
        return named;
    }
    let formatted = bundles.format(locale, &message, &Args::new(), &|_| None);
    let text = formatted.map(|it| mark::strip(&it.text).into_owned()).unwrap_or_default();
    let place = bundles.span(locale, &message.id).unwrap_or(file);
    match fault(&text, &message, locale) {
        None => Slug { text, place },
        Some(finding) => {
            diagnostics.push(finding.at(place));
            named
        }
    }
}

/// What is wrong with a slug.
fn fault(slug: &str, message: &MessageRef, locale: &Locale) -> Option<Diagnostic> {
    let told = |fact: String, help: &str| {
        let fact = format!("{fact}, in `{message}` for `{locale}`");
        Some(Diagnostic::error(Code::Slug, fact).help(help))
    };
    if slug.len() > SLUG_MAX {
        let length = slug.len();
        let help = "write fewer words: a letter may have up to four bytes";
        return told(
            format!("the slug has {length} bytes, and {SLUG_MAX} are the most"),
            help,
        );
    }
    if !is_slug(slug) {
        return told(
            format!("`{slug}` is no part of an address"),
            "write letters, digits and single hyphens, without spaces, or leave `.slug` \
             out",
        );
    }
    let error = OutPath::new(slug).err()?;
    told(
        format!("`{slug}` is no usable part of an address: {error}"),
        "write another `.slug`, or leave it out",
    )
}

fn unusable(address: &str, place: &Span, error: &PathError) -> Diagnostic {
    Diagnostic::error(Code::Slug, format!("`{address}` is no usable address: {error}"))
        .at(place.clone())
        .help("give the entry another name, or its message another `.slug`")
}
