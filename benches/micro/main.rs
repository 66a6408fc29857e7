//! The steps of a build, each by itself, through the library's front doors: what a change
//! did to one of them. `README.md` in the folder above says what each one is.

mod load;
mod message;
mod scratch;
mod settle;
mod site;
mod squeeze;
mod template;
mod write;

fn main() {
    divan::main();
    // Not before: what is deleted between measurements slows down those that follow.
    scratch::delete();
}
