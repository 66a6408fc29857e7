//! To be filled.

mod filters;
mod json;
mod minify;
mod needs;
mod scan;
mod settle;
mod squeeze;
mod text_filters;
