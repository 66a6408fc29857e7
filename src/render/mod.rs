//! To be filled.

mod minify;
mod needs;
mod settle;
mod squeeze;
