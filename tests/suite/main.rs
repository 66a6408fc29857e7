//! The tests that see Plenary from outside, in one binary.

mod bad_input;
mod calendar;
mod conference;
mod follows;
mod fragment;
mod golden;
mod guard;
mod harness;
mod house;
mod html;
mod incremental;
mod json_ld;
mod languages;
mod manual;
mod marks;
mod preview;
mod rules;
mod transcripts;
