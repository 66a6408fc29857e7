//! The templates that every site has: plain pages to begin with, and what machines read.
//! The site's own templates and the theme's win over them.

use crate::model::SourcePath;
use crate::source::Source;

const TEMPLATES: [(&str, &str); 10] = [
    ("404.html", include_str!("builtin/404.html")),
    ("atom.xml", include_str!("builtin/atom.xml")),
    ("chooser.html", include_str!("builtin/chooser.html")),
    ("index.html", include_str!("builtin/index.html")),
    ("page.html", include_str!("builtin/page.html")),
    ("redirect.html", include_str!("builtin/redirect.html")),
    ("robots.txt", include_str!("builtin/robots.txt")),
    ("section.html", include_str!("builtin/section.html")),
    ("sitemap.xml", include_str!("builtin/sitemap.xml")),
    ("sitemap_index.xml", include_str!("builtin/sitemap_index.xml")),
];

/// The built-in templates by name.
pub(super) fn templates() -> impl Iterator<Item = (String, Source)> {
    TEMPLATES.into_iter().filter_map(|(name, text)| {
        let path = SourcePath::new(&format!("built-in/{name}"))?;
        Some((name.to_owned(), Source { path, text: text.into() }))
    })
}
