//! To be filled.

mod minify;
mod needs;
mod pieces;
mod scan;
mod settle;
mod squeeze;
mod tera1;
