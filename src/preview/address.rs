//! What an address in the browser stands for.

use crate::i18n::Pseudo;
use crate::model::RoutePath;

/// The folder of the preview's own addresses.
const OWN: &str = super::DESK;

/// The pseudo-locales by the folders in which pages are shown in them, with the tags that
/// CLDR gives them.
pub(super) const PSEUDO: [(&str, &str, Pseudo); 2] = [
    ("/_plenary/en-xa", "en-XA", Pseudo::Accented),
    ("/_plenary/ar-xb", "ar-XB", Pseudo::Mirrored),
];

/// What an address stands for.
#[derive(Debug, PartialEq)]
pub(super) enum Address<'a> {
    /// A page or file of the site, as it is or in a pseudo-locale.
    Site(Option<Pseudo>, &'a str),
    /// Something of the preview's own, by its name.
    Own(&'a str),
}

impl<'a> Address<'a> {
    /// Reads a decoded path.
    pub(super) fn of(path: &'a str) -> Self {
        for (folder, _, pseudo) in PSEUDO {
            if let Some(below) = path.strip_prefix(folder)
                && below.starts_with('/')
            {
                return Self::Site(Some(pseudo), below);
            }
        }
        match path.strip_prefix(OWN) {
            Some(name) => Self::Own(name),
            None => Self::Site(None, path),
        }
    }
}

/// The address under which a page of the site is shown.
pub(super) fn shown(pseudo: Option<Pseudo>, path: &RoutePath) -> String {
    let folder = PSEUDO.iter().find(|(.., it)| Some(*it) == pseudo);
    format!("{}{}", folder.map_or("", |(folder, ..)| folder), path.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pseudo_locale_is_a_folder_with_the_whole_site_in_it() {
        assert_eq!(
            Address::of("/_plenary/en-xa/th/venues/"),
            Address::Site(Some(Pseudo::Accented), "/th/venues/")
        );
        assert_eq!(Address::of("/_plenary/en-xa"), Address::Own("en-xa"));
        assert_eq!(Address::of("/_plenary/"), Address::Own(""));
        assert_eq!(Address::of("/th/"), Address::Site(None, "/th/"));
        assert_eq!(Address::of("/_plenaryx/"), Address::Site(None, "/_plenaryx/"));
    }
}
