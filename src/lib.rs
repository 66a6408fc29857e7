//! Plenary turns the folder of a multilingual conference site into static files.
//!
//! # Steps
//!
//! 1. **Read.** [`source`] reads the site's folder and hands it out as one value,
//!    [`source::Files`]: texts that are ready to parse, and the facts of all other files.
//! 2. **Join.** [`content`], [`i18n`] and [`themes`] each read their part of these files,
//!    strangers to each other; [`site`] joins the three, checks what refers to what, and
//!    plans the routes: which page exists in which locale, and where.
//! 3. **Render.** [`render`] makes one route's bytes, a pure function of the site and the
//!    route, and writes down what the page asked the site for; [`build`] does so for every
//!    route whose last answers no longer hold.
//! 4. **Put in place.** [`output`] compares with what lies in the output folder, and
//!    changes only what differs.
//!
//! In one line: files become a site, a site becomes routes, a route becomes bytes. What
//! goes wrong on the way is gathered as [`diagnostic`]s, and [`cli`] tells it all at once.
//!
//! # Modules, from ground to roof
//!
//! A module imports only from those above it in this list; a test of the suite reads it.
//!
//! - [`model`]: the words everyone speaks: names, locales, paths, facts, marks, questions
//! - [`diagnostic`]: what we tell people, as data
//! - [`source`]: the only door to the project's files
//! - [`yaml`]: YAML text to typed values with places
//! - [`content`]: facts without language: entries, sections, settings
//! - [`i18n`]: messages in every locale, and how a locale writes numbers, dates and names
//! - [`themes`]: template sources and static files, the site's before the theme's
//! - [`site`]: everything joined and checked; the plan of routes; answers to questions
//! - [`render`]: one route to bytes
//! - [`output`]: the output folder: what changed, the switch, the manifest
//! - [`build`]: all routes, in parallel; what still holds is kept
//! - [`preview`]: the site alive in a browser while its files are edited
//! - [`cli`]: speaks to people: arguments, commands, all printing, exit codes

pub mod model;

pub mod diagnostic;

pub mod source;

pub mod yaml;

pub mod content;

pub mod i18n;

pub mod themes;

pub mod site;

pub mod render;

pub mod output;

pub mod build;

pub mod preview;

pub mod cli;
