//! What a misspelt name may have meant.

/// The name in `known` that is nearest to `name`, if it is near enough that someone may
/// have meant it.
#[must_use]
pub fn nearest<'a>(
    name: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let wanted = name.to_lowercase();
    known
        .into_iter()
        .map(|near| (strsim::jaro_winkler(&wanted, &near.to_lowercase()), near))
        .filter(|(likeness, _)| *likeness >= 0.85)
        .max_by(|(a, first), (b, second)| a.total_cmp(b).then(second.cmp(first)))
        .map(|(_, near)| near)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_hand_is_near_and_another_word_is_not() {
        let known = ["title", "description", "order"];
        assert_eq!(nearest("oder", known), Some("order"));
        assert_eq!(nearest("Desciption", known), Some("description"));
        assert_eq!(nearest("venue", known), None);
    }
}
