//! Transcripts of the command line: each `.trycmd` file in `tests/cmd` is a session that
//! must go the same way again.

#[test]
fn the_command_line_speaks_as_its_transcripts_say() {
    trycmd::TestCases::new()
        .case("tests/cmd/*.trycmd")
        .env("SOURCE_DATE_EPOCH", "1758067200")
        .env("NO_COLOR", "1");
}
