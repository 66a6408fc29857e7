//! Plenary: a static-site generator for the multilingual microsite of a conference.

pub mod model;

pub mod diagnostic;

pub mod source;

pub mod yaml;

pub mod content;

pub mod i18n;

pub mod themes;

pub mod site;

pub mod render;

pub mod build;

pub mod output;

pub mod cli;
