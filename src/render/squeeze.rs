//! stub
use crate::diagnostic::Diagnostics;
use crate::source::Source;
use std::collections::BTreeMap;
pub(super) fn squeeze(
    t: &BTreeMap<String, Source>,
    _: &mut Diagnostics,
) -> BTreeMap<String, String> {
    t.iter().map(|(n, s)| (n.clone(), s.text.to_string())).collect()
}
