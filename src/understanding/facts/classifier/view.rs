//! What the classifier of facts sees of a message: the features of its words, each with what the reader of
//! clauses found of the word, so that "rolstoel" of a son is another word than one's own.

use std::collections::BTreeSet;

use super::kind::FactClassifier;
use super::values::{PerValue, VALUES, name, place_of};
use crate::understanding::classifier::features::{
    BREAKS, Feature, Seen, continued_key, each_single, key,
};
use crate::understanding::classifier::view::seen;
use crate::understanding::facts::Told;
use crate::understanding::utterance::cast::{HELPED, Relation};
use crate::understanding::utterance::{Mention, Utterance};
use crate::understanding::vocabulary::Vocabulary;

/// Of longer messages each sentence is looked at by itself, too: what is told there must not drown.
const SHORT_WORDS: usize = 14;
/// A sentence of fewer words is not looked at alone.
const SENTENCE_WORDS_MIN: usize = 3;

/// What a value that rules tell counts beside the words.
const RULE_SIZE: f32 = 8.0;

/// A feature that is worked out.
#[derive(Clone, Copy, Debug)]
pub(super) struct Known {
    key: u64,
    size: f32,
    at: usize,
}

/// A message as the classifier sees it.
pub(super) struct View {
    features: Vec<Known>,
    /// Its looks: the whole, and the sentences of a longer one.
    looks: Vec<std::ops::Range<usize>>,
    /// The highest score of each value, and the number of the look that gives it.
    pub(super) scores: PerValue,
    pub(super) look_of: [usize; VALUES],
}

impl FactClassifier {
    /// A message as the classifier sees it, with what rules told.
    pub(super) fn view(
        &self,
        vocabulary: &Vocabulary,
        words: &Utterance<'_>,
        told: &[Told],
    ) -> View {
        let rules = names_of(told).into_iter().map(|name| (key(&name), RULE_SIZE)).collect();
        self.with_seen(vocabulary, words, |seen| {
            let states: Vec<&str> = (0..seen.len()).map(|at| state(words, at)).collect();
            let mut features = Vec::with_capacity(seen.len() * 24);
            each_single(seen, &mut |feature| {
                let state = states.get(feature.at).copied().unwrap_or_default();
                let key = continued_key(feature.key(), state);
                features.push(Known { key, size: feature.size, at: feature.at });
            });
            self.scored(features, rules, looks(seen))
        })
    }

    fn scored(
        &self,
        features: Vec<Known>,
        rules: Vec<(u64, f32)>,
        looks: Vec<std::ops::Range<usize>>,
    ) -> View {
        let (mut highest, mut look_of) = ([f32::MIN; VALUES], [0; VALUES]);
        for (number, look) in looks.iter().enumerate() {
            let words = features.iter().filter(|it| look.contains(&it.at));
            let all = words.map(|it| (it.key, it.size)).chain(rules.iter().copied());
            let scores = self.model.scores_of(all);
            for ((most, place), score) in highest.iter_mut().zip(&mut look_of).zip(scores) {
                if score > *most {
                    (*most, *place) = (score, number);
                }
            }
        }
        View { features, looks, scores: highest, look_of }
    }

    /// Gives every feature of a message by its name, to be learned from, with what rules told; and how many
    /// words it has.
    pub(super) fn each_named(
        &self,
        vocabulary: &Vocabulary,
        words: &Utterance<'_>,
        told: &[Told],
        emit: &mut dyn FnMut(Feature<'_>),
    ) -> usize {
        self.with_seen(vocabulary, words, |seen| {
            each_single(seen, &mut |feature| {
                let name = feature.name() + state(words, feature.at);
                emit(Feature::named(&name, feature.size, feature.at));
            });
            // Each counts as a word, so that training leaves it out now and then.
            let names = names_of(told);
            for (at, name) in (seen.len()..).zip(&names) {
                emit(Feature::named(name, RULE_SIZE, at));
            }
            seen.len() + names.len()
        })
    }

    fn with_seen<T>(
        &self,
        vocabulary: &Vocabulary,
        words: &Utterance<'_>,
        look: impl FnOnce(&[Seen<'_>]) -> T,
    ) -> T {
        let tokens = words.read_tokens();
        let beginning = vocabulary.windows(tokens).next();
        let seen = beginning.map(|(_, window)| seen(&window, tokens, 0, &self.classes));
        look(&seen.unwrap_or_default())
    }
}

/// The features of what rules surely told of the person helped.
fn names_of(told: &[Told]) -> Vec<String> {
    let sure = told.iter().filter(|told| told.person == HELPED && told.doubt.is_none());
    let learned = sure.filter(|told| place_of(told.fact.with_sign(true)).is_some());
    let names: BTreeSet<String> = learned.map(|told| format!("f {}", name(told.fact))).collect();
    names.into_iter().collect()
}

/// What stands behind the name of a feature: of whom its word is told, and whether it tells of now. Nothing
/// where it tells of the person helped.
fn state(words: &Utterance<'_>, at: usize) -> &'static str {
    if words.is_untold(at) || words.is_to_come(at) {
        return " ?";
    }
    let about = words.about(at);
    match words.cast.get(words.concerned(about)).relation {
        Relation::Helped if words.is_past(at) => " <",
        Relation::Helped | Relation::Professional | Relation::People | Relation::Bot => "",
        Relation::Partner => " @partner",
        Relation::Child | Relation::Grandchild => " @child",
        Relation::Parent => " @parent",
        Relation::Sibling | Relation::Family => " @family",
        Relation::Friend | Relation::Neighbour | Relation::Writer | Relation::Somebody => " @other",
        Relation::Pet => " @pet",
    }
}

/// The whole, and the sentences of a longer message.
fn looks(seen: &[Seen<'_>]) -> Vec<std::ops::Range<usize>> {
    let mut looks: Vec<_> = std::iter::once(0..seen.len()).collect();
    if seen.len() <= SHORT_WORDS {
        return looks;
    }
    let [_, stop] = BREAKS;
    let mut start = 0;
    for at in 0..=seen.len() {
        if seen.get(at).is_none_or(|word| word.text == stop) {
            if at - start >= SENTENCE_WORDS_MIN {
                looks.push(start..at);
            }
            start = at + 1;
        }
    }
    looks
}

impl View {
    /// The word of a look that speaks most for a value.
    pub(super) fn strongest(
        &self,
        classifier: &FactClassifier,
        value: usize,
        look: usize,
    ) -> Option<usize> {
        let look = self.looks.get(look)?;
        let mut parts: Vec<(usize, f32)> = Vec::new();
        for it in self.features.iter().filter(|it| look.contains(&it.at)) {
            let part = classifier.model.part_of(value, (it.key, it.size));
            match parts.last_mut().filter(|(at, _)| *at == it.at) {
                Some((_, sum)) => *sum += part,
                None => parts.push((it.at, part)),
            }
        }
        let strongest = parts.into_iter().max_by(|(_, one), (_, other)| one.total_cmp(other));
        strongest.filter(|(_, part)| *part > 0.0).map(|(at, _)| at)
    }
}

/// Whether a word tells of the person helped.
pub(super) fn is_own(words: &Utterance<'_>, at: usize) -> bool {
    let named = words.mention_at(at).and_then(|mention: &Mention| mention.person);
    words.concerned(words.about(at)) == HELPED && named.is_none_or(|person| person == HELPED)
}
