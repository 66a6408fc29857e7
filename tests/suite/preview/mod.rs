//! The preview over HTTP: the real program serves a site, somebody saves files, browsers
//! listen, and strangers knock.

mod broken;
mod bytes;
mod client;
mod doors;
mod editors;
mod hears;
mod limits;
mod moves;
mod paths;
mod process;
mod random;
mod served;
mod tab;
