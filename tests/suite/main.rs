//! The tests that see Plenary from outside, in one binary.

mod house;
mod transcripts;
