//! The words by which a helpline or a referral is found, made ready once.

use super::names::Letters;
use super::terms::{SAME_STEM, Stems, Term, words};
use crate::catalogue::{Helpline, Referral};
use crate::understanding::Lexicon;

/// From here on a word of a name is meant: its beginning, a part of it, or the word with an error.
const NEAR_A_NAME: f32 = 0.6;

/// The words of one helpline or referral.
pub(super) struct Known {
    letters: Vec<Letters>,
    names: Vec<Vec<Term>>,
    topics: Vec<Vec<Term>>,
    /// Words of its names and of what it is for.
    told: Vec<Term>,
}

impl Known {
    pub(super) fn of_helpline(helpline: &Helpline, stems: &Stems, lexicon: &Lexicon) -> Self {
        let names: Vec<String> = helpline.names().collect();
        let told = helpline.texts.values().map(|texts| texts.for_whom.as_str());
        let told = told.chain([helpline.name.as_str()]);
        Self::new((stems, lexicon), &names, &helpline.topics, told)
    }

    pub(super) fn of_referral(referral: &Referral, stems: &Stems, lexicon: &Lexicon) -> Self {
        let names: Vec<&str> = referral.names().collect();
        let texts = referral.texts.values().flat_map(|text| [&text.for_whom, &text.summary]);
        let told = texts.map(String::as_str).chain(referral.names());
        Self::new((stems, lexicon), &names, &referral.topics, told)
    }

    /// Of its names, its topics, and the sentences that say what it is for.
    fn new<N: AsRef<str>>(
        (stems, lexicon): (&Stems, &Lexicon),
        names: &[N],
        topics: &[String],
        told: impl Iterator<Item = impl AsRef<str>>,
    ) -> Self {
        let terms = |text: &str| terms(stems, lexicon, text);
        Self {
            letters: names.iter().map(|name| Letters::of_text(name.as_ref(), lexicon)).collect(),
            names: names.iter().map(|name| terms(name.as_ref())).collect(),
            topics: topics.iter().map(|topic| terms(topic)).collect(),
            told: told.flat_map(|text| terms(text.as_ref())).collect(),
        }
    }

    /// Whether one of its names is what was typed: written together or apart, with errors, or each word of the one near
    /// a word of the other.
    pub(super) fn is_named(&self, typed: &[Term], letters: &Letters) -> bool {
        let is_near = |name: &Vec<Term>| {
            let is_typed = |own: &Term| typed.iter().any(|it| own.nearness(it) >= NEAR_A_NAME);
            let is_own = |it: &Term| name.iter().any(|own| own.nearness(it) >= NEAR_A_NAME);
            !name.is_empty() && name.iter().all(is_typed) && typed.iter().all(is_own)
        };
        self.letters.iter().any(|own| own.are_meant_by(letters)) || self.names.iter().any(is_near)
    }

    /// Whether every word of one of its topics was typed, without an error.
    pub(super) fn has_topic(&self, typed: &[Term]) -> bool {
        self.topics.iter().any(|topic| is_whole(topic, typed))
    }

    /// Whether one of its names or topics stands whole among the words, without an error.
    pub(super) fn is_known_by(&self, typed: &[Term]) -> bool {
        self.names.iter().any(|name| is_whole(name, typed)) || self.has_topic(typed)
    }

    /// How many of the words stand in its names or in what it is for.
    pub(super) fn words_held(&self, typed: &[Term]) -> usize {
        let is_held = |it: &&Term| {
            self.told
                .iter()
                .any(|own| own.nearness_as_written(it).is_some_and(|it| it >= SAME_STEM))
        };
        typed.iter().filter(is_held).count()
    }
}

/// Whether all of these words were typed, without an error.
fn is_whole(own: &[Term], typed: &[Term]) -> bool {
    let is_same = |own: &Term, it: &Term| {
        own.nearness_as_written(it).is_some_and(|nearness| nearness >= SAME_STEM)
    };
    !own.is_empty() && own.iter().all(|own| typed.iter().any(|it| is_same(own, it)))
}

/// The words of a text that name something.
pub(super) fn terms(stems: &Stems, lexicon: &Lexicon, text: &str) -> Vec<Term> {
    let named = words(text).into_iter().filter(|word| !lexicon.is_small_word(word));
    named.map(|word| stems.term(word)).collect()
}
