//! stub
use crate::source::Source; use crate::diagnostic::Diagnostics;
pub(super) fn check(_:&Source,_:&mut Diagnostics){}
