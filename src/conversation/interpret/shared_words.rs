//! Which labels are meant by words that several of them share: "slecht" alone is neither bad sight nor
//! bad hearing.

use std::collections::BTreeMap;

use crate::language::folded_name;

/// So many first letters make two words the same: "hear" and "hearing".
const STEM: usize = 4;

/// For each label, whether the words mean it: not when they have a part of it only, which other labels
/// have too. What has nothing of any label was understood by other means, and is meant.
pub(super) fn meant(labels: &[&str], text: &str) -> Vec<bool> {
    let labels: Vec<Vec<String>> = labels.iter().map(|label| stems(label)).collect();
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    for stem in labels.iter().flatten() {
        *count.entry(stem).or_default() += 1;
    }
    let said = stems(text);
    let is_shared = |stem: &&String| count.get(stem.as_str()).is_some_and(|count| *count > 1);
    let meant = |label: &Vec<String>| {
        let (shared, own): (Vec<&String>, Vec<&String>) =
            label.iter().filter(|stem| said.contains(stem)).partition(is_shared);
        shared.is_empty() || !own.is_empty() || shared.len() == label.len()
    };
    let mut all: Vec<bool> = labels.iter().map(meant).collect();
    let scores: Vec<usize> = labels
        .iter()
        .map(|label| label.iter().filter(|stem| said.contains(stem)).count())
        .collect();
    if !all.iter().zip(&scores).any(|(meant, score)| *meant && *score > 0) {
        // None by a word of its own: then the one of which the most is said, if it is alone.
        let most = scores.iter().copied().max().unwrap_or_default();
        let alone = scores.iter().filter(|score| **score == most).count() == 1;
        for (meant, score) in all.iter_mut().zip(&scores) {
            *meant |= alone && most > 0 && *score == most;
        }
    }
    all
}

/// The first letters of each word, each once.
fn stems(text: &str) -> Vec<String> {
    let mut stems: Vec<String> = (folded_name(text).split(' '))
        .filter(|word| !word.is_empty())
        .map(|word| word.chars().take(STEM).collect())
        .collect();
    stems.sort_unstable();
    stems.dedup();
    stems
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shared_word_means_only_the_label_of_which_more_is_said() {
        let labels = ["Walking badly", "Seeing badly", "Hearing badly", "Cancer"];
        assert_eq!(meant(&labels, "i hear badly"), [false, false, true, true]);
        assert_eq!(meant(&labels, "badly"), [false, false, false, true]);
        assert_eq!(meant(&labels, "cancer and hearing"), [true; 4]);
        assert_eq!(meant(&labels, "something else"), [true; 4]);
        let others = ["Met één persoon", "Met de telefoon"];
        assert_eq!(meant(&others, "met de telefoon"), [false, true]);
        let wishes =
            ["Mensen om iets mee te doen", "Iemand om mee te praten", "Iets doen voor mensen"];
        assert_eq!(meant(&wishes, "mensen om iets mee te doe"), [true, false, false]);
        let alike = ["Iets doen", "Iets leren", "Doen en leren"];
        assert_eq!(meant(&alike, "iets doen"), [true, false, false]);
    }
}
