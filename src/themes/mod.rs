//! How a site looks: its templates, its static files, and the options of its theme.
//!
//! Lives here: [`load`], which reads `themes/<theme>/` and the site's own `templates/` and
//! `static/`, which win over the theme's; below both lie the built-in templates; and
//! [`Theme::asked`], the static files that templates ask for.
//!
//! Unknown here: an engine; what else a template says, and what an option means.

mod asked;
mod builtin;
mod options;

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{FactMap, Name, OutPath, Span};
use crate::source::{File, Files, Source};

/// How a site looks.
#[derive(Clone, Debug, Default)]
pub struct Theme {
    /// Templates by their names: `page.html`, `components/card.html`.
    pub templates: BTreeMap<String, Source>,
    /// Static files by their paths below `static/`.
    pub statics: BTreeMap<String, File>,
    /// The `extra` of `theme.yaml`.
    pub options: FactMap,
}

/// Reads the theme of that name, with what the site itself puts over it.
#[must_use]
pub fn load(files: &Files, theme: &Name, diagnostics: &mut Diagnostics) -> Theme {
    let folder = format!("themes/{theme}");
    if files.under(&folder).next().is_none() {
        diagnostics.push(unknown(files, theme));
    }
    let mut templates: BTreeMap<String, Source> = builtin::templates().collect();
    let mut statics = BTreeMap::new();
    for place in [format!("{folder}/"), String::new()] {
        let found = named(files, &format!("{place}templates"), diagnostics);
        let found = found
            .into_iter()
            .filter_map(|(name, file)| file.source.clone().map(|source| (name, source)));
        templates.extend(found);
        let found = named(files, &format!("{place}static"), diagnostics);
        for (name, file) in found {
            match OutPath::new(&name) {
                Ok(_) => drop(statics.insert(name, file.clone())),
                Err(error) => diagnostics.push(
                    Diagnostic::error(
                        Code::FileName,
                        format!("`{name}` cannot be written to every host: {error}"),
                    )
                    .at(Span::file(&file.path))
                    .help("give the file another name"),
                ),
            }
        }
    }
    let options = files.source(&format!("{folder}/theme.yaml"));
    let options = options.map(|source| options::read(source, diagnostics));
    Theme { templates, statics, options: options.unwrap_or_default() }
}

/// The files below a folder by their paths in it. Two that a file system without letter
/// case takes for one are told, and the second is left out.
fn named<'a>(
    files: &'a Files,
    folder: &str,
    diagnostics: &mut Diagnostics,
) -> Vec<(String, &'a File)> {
    let mut taken: BTreeMap<String, &File> = BTreeMap::new();
    let mut named = Vec::new();
    for file in files.under(folder) {
        let Some(name) = file.path.below(folder) else { continue };
        let folded = name.to_uppercase().to_lowercase();
        if let Some(first) = taken.get(&folded) {
            let fact = format!(
                "`{}` and `{}` are one where letter case is lost",
                first.path, name
            );
            diagnostics.push(
                Diagnostic::error(Code::DuplicateFile, fact)
                    .labelled(Span::file(&file.path), "the second one")
                    .related(Span::file(&first.path), "the first one")
                    .help("rename one of them"),
            );
            continue;
        }
        taken.insert(folded, file);
        named.push((name.to_owned(), file));
    }
    named
}

fn unknown(files: &Files, theme: &Name) -> Diagnostic {
    let themes = files.under("themes").filter_map(|file| file.path.below("themes"));
    let mut known: Vec<&str> = themes.filter_map(|path| path.split('/').next()).collect();
    known.dedup();
    let fact = format!("there is no theme `{theme}`: `themes/{theme}/` has no files");
    let mut finding = Diagnostic::error(Code::UnknownReference, fact)
        .help(format!("write `themes/{theme}/theme.yaml`, which may be empty"))
        .suggest(theme.as_str(), known);
    finding.span = files.get("content/site.yaml").map(|file| Span::file(&file.path));
    finding
}

#[cfg(test)]
mod tests {
    use super::*;

    fn theme_of(files: &[(&str, &str)]) -> (Theme, Diagnostics) {
        let files = Files::in_memory(files.iter().copied());
        let mut diagnostics = Diagnostics::new();
        let theme = load(&files, &Name::new("plain").expect("a name"), &mut diagnostics);
        (theme, diagnostics)
    }

    #[test]
    fn what_is_the_sites_wins_over_the_theme_and_that_over_the_built_in() {
        let (theme, diagnostics) = theme_of(&[
            ("themes/plain/templates/page.html", "theme"),
            ("themes/plain/templates/section.html", "theme"),
            ("templates/page.html", "site"),
            ("themes/plain/static/a.css", "theme"),
            ("static/a.css", "site"),
        ]);
        assert!(diagnostics.is_empty());
        assert_eq!(&*theme.templates["page.html"].text, "site");
        assert_eq!(&*theme.templates["section.html"].text, "theme");
        assert!(theme.templates.contains_key("sitemap.xml"));
        assert_eq!(theme.statics["a.css"].path.as_str(), "static/a.css");
    }

    #[test]
    fn twice_in_one_place_is_an_error_that_names_both() {
        let (theme, diagnostics) = theme_of(&[
            ("themes/plain/static/Style.css", ""),
            ("themes/plain/static/style.css", ""),
        ]);
        assert_eq!(theme.statics.len(), 1);
        let told: Vec<_> =
            diagnostics.iter().map(|it| (it.code, it.related.len())).collect();
        assert_eq!(told, [(Code::DuplicateFile, 1)]);
    }

    #[test]
    fn a_theme_that_does_not_exist_is_told_with_a_near_one() {
        let (_, diagnostics) = theme_of(&[("themes/plane/theme.yaml", "")]);
        let help: Vec<_> = diagnostics.iter().filter_map(|it| it.help.clone()).collect();
        assert_eq!(help, ["did you mean `plane`?"]);
    }

    #[test]
    fn options_are_the_extra_of_the_theme() {
        let (theme, diagnostics) =
            theme_of(&[("themes/plain/theme.yaml", "extra:\n  discs: true\n")]);
        assert!(diagnostics.is_empty());
        assert!(theme.options.get("discs").is_some());
        let (_, diagnostics) = theme_of(&[("themes/plain/theme.yaml", "extar: {}\n")]);
        assert_eq!(diagnostics.iter().next().map(|it| it.code), Some(Code::UnknownField));
    }
}
