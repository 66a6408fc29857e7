//! The collector: loaders push into it and go on.

use super::{Diagnostic, Severity};

/// All diagnostics of a piece of work.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Nothing to tell.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds all of `others`.
    pub fn extend(&mut self, others: impl IntoIterator<Item = Diagnostic>) {
        self.0.extend(others);
    }

    /// Whether one of them is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// How many there are of that weight.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.0.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }

    /// Whether there is nothing to tell.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of them as they came.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.0.iter()
    }

    /// All of them by path, line and column, each said once: equal findings of many
    /// routes are one finding that names them all.
    #[must_use]
    pub fn sorted(mut self) -> Vec<Diagnostic> {
        self.0.sort();
        self.0.dedup_by(|later, first| {
            let mut same = later.clone();
            same.routes.clone_from(&first.routes);
            let equal = same == *first;
            if equal {
                for route in later.routes.drain(..) {
                    if !first.routes.contains(&route) {
                        first.routes.push(route);
                    }
                }
            }
            equal
        });
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Code;

    fn finding(message: &str, route: &str) -> Diagnostic {
        let mut finding = Diagnostic::warning(Code::MissingMessage, message);
        finding.routes.push(route.into());
        finding
    }

    #[test]
    fn equal_findings_of_many_routes_are_one() {
        let mut all = Diagnostics::new();
        all.push(finding("b", "/th/"));
        all.push(finding("a", "/th/"));
        all.push(finding("a", "/tet/"));
        all.push(finding("a", "/th/"));
        let told = all.sorted();
        let routes = told.iter().map(|d| (d.message.as_str(), d.routes.join(" ")));
        assert_eq!(
            routes.collect::<Vec<_>>(),
            [("a", "/tet/ /th/".to_owned()), ("b", "/th/".to_owned())]
        );
    }

    #[test]
    fn warnings_alone_let_the_site_be_built() {
        let mut all = Diagnostics::new();
        all.push(Diagnostic::warning(Code::MissingMessage, "a"));
        assert!(!all.has_errors());
        all.push(Diagnostic::error(Code::UnknownField, "b"));
        assert!(all.has_errors());
    }
}
