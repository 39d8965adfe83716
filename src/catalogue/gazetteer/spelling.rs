//! Other ways of writing a name: "Alphen a/d Rijn", "St. Anna".

/// Short forms of "aan den" and their like, as they are left of a name when it is folded.
const SHORT: &[(&str, &[&str])] = &[
    (" aan den ", &[" ad ", " a d ", " aan de ", " aan d ", " a den "]),
    (" aan de ", &[" ad ", " a d ", " aan den ", " aan d ", " a de "]),
    (" aan t ", &[" at ", " a t ", " aan het "]),
    (" op ", &[" o "]),
    ("sint ", &["st "]),
];

/// The other spellings of a folded name.
pub(super) fn others(name: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    // Most names are one word, and without "ij" there is nothing to write in another way.
    if !name.contains(' ') && !name.contains("ij") {
        return found;
    }
    for (long, short) in SHORT {
        if name.contains(long) {
            found.extend(short.iter().map(|short| name.replacen(long, short, 1)));
        }
    }
    let dutch: Vec<String> =
        std::iter::once(name.to_owned()).chain(found.iter().cloned()).collect();
    found.extend(dutch.iter().filter(|it| it.contains("ij")).map(|it| it.replace("ij", "y")));
    found
}
