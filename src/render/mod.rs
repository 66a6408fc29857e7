//! To be filled.

mod minify;
mod needs;
mod scan;
mod settle;
mod squeeze;
