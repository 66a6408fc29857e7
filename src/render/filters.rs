//! stub
pub(super) fn register(_:&mut tera::Tera){}
