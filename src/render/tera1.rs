//! stub
use crate::diagnostic::Diagnostics;
use crate::source::Source;
pub(super) fn check(_: &Source, _: &mut Diagnostics) {}
