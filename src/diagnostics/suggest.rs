//! "Did you mean …?" for names that editors and scripts write.

/// The candidate nearest to a misspelt name, if one is near enough to be meant.
///
/// Near is a Damerau–Levenshtein distance of at most a third of the name's length, and at least 1.
pub fn closest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let allowed = (name.chars().count() / 3).max(1);
    candidates
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(name, candidate), candidate))
        .filter(|(distance, _)| *distance <= allowed)
        .min()
        .map(|(_, candidate)| candidate)
}

/// A help sentence for an unknown name: the nearest candidate, or all of them.
pub fn did_you_mean<'a>(
    name: &str,
    candidates: impl IntoIterator<Item = &'a str> + Clone,
) -> String {
    closest(name, candidates.clone()).map_or_else(
        || {
            let all: Vec<&str> = candidates.into_iter().collect();
            format!("use one of: {}", all.join(", "))
        },
        |candidate| format!("did you mean '{candidate}'?"),
    )
}
