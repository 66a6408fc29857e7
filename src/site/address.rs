//! Where pages lie: locale, section and entry, with slugs that a language may set.

use crate::content::{Addresses, SiteFacts};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::i18n::{Args, Bundles, Origin};
use crate::model::{
    Locale, MessageRef, PageId, PathError, RoutePath, Span, is_slug, mark,
};

use super::Page;

/// Gives every rendered page its address in every locale.
pub(super) fn place(
    pages: &mut [Page],
    facts: &SiteFacts,
    bundles: &Bundles,
    diagnostics: &mut Diagnostics,
) {
    for locale in bundles.locales() {
        let slugs: Vec<String> =
            pages.iter().map(|page| slug(page, locale, bundles, diagnostics)).collect();
        for at in 0..pages.len() {
            if !pages[at].rendered {
                continue;
            }
            let section = pages[at].parent().map_or("", |parent| &slugs[parent.index()]);
            let text = address(pages[at].id(), locale, section, &slugs[at], facts);
            match RoutePath::new(&text) {
                Ok(path) => pages[at].addresses.push(path),
                Err(error) => diagnostics.push(unusable(&pages[at], &text, &error)),
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
) -> String {
    let name = match page.id() {
        PageId::Home => return String::new(),
        PageId::Section(name) => name.as_str(),
        PageId::Entry(entry) => entry.entry.as_str(),
    };
    let message = MessageRef::attribute(page.id().message(), "slug");
    let own = bundles
        .find(locale, &message)
        .is_some_and(|found| found.origin != Origin::Fallback);
    if !own {
        return name.into();
    }
    let formatted = bundles.format(locale, &message, &Args::new(), &|_| None);
    let slug = formatted.map(|it| mark::strip(&it.text).into_owned()).unwrap_or_default();
    if is_slug(&slug) {
        return slug;
    }
    let mut finding = Diagnostic::error(
        Code::Slug,
        format!("`{slug}` is no part of an address, in `{message}` for `{locale}`"),
    )
    .help(
        "write letters, digits and single hyphens, without spaces, or leave `.slug` out",
    );
    finding.span = bundles.span(locale, &message.id);
    diagnostics.push(finding);
    name.into()
}

fn unusable(page: &Page, address: &str, error: &PathError) -> Diagnostic {
    Diagnostic::error(Code::Slug, format!("`{address}` is no usable address: {error}"))
        .at(Span::file(&page.entry.path))
        .help("give the entry another name, or its message another `.slug`")
}
