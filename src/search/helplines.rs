//! The helplines that a volunteer asks for, by number, by name or by whom they are for.

use super::engine::Search;
use super::names::Letters;
use super::terms::{SAME_STEM, Term, words};
use crate::catalogue::{Catalogue, Helpline, Mention};
use crate::understanding::Lexicon;

/// From here on a word of a name is meant: its beginning, a part of it, or the word with an error.
const NEAR_A_NAME: f32 = 0.6;

/// So many other words may stand beside the name of a helpline.
const WORDS_BESIDE_A_NAME: usize = 1;

/// The helplines that a line of search asks for.
#[derive(Clone, Debug, Default)]
pub struct FoundHelplines<'c> {
    /// Those whose number or name the line is.
    pub named: Vec<&'c Helpline>,
    /// Those that are for whom or what the line says.
    pub about: Vec<&'c Helpline>,
}

/// Whether a line is one of these names but for spaces and errors: "homestart", "slagtoferhulp".
pub(super) fn is_any_of(
    lexicon: &Lexicon,
    names: impl IntoIterator<Item = impl AsRef<str>>,
    typed: &Letters,
) -> bool {
    let mut names = names.into_iter();
    names.any(|name| Letters::of(&words(name.as_ref()).join(" "), lexicon).are_meant_by(typed))
}

impl Search {
    /// The helplines that a line asks for, in the order of their file.
    pub fn helplines<'c>(
        &self,
        catalogue: &'c Catalogue,
        lexicon: &Lexicon,
        line: &str,
    ) -> FoundHelplines<'c> {
        let typed = self.terms(lexicon, line);
        let mut found = FoundHelplines::default();
        // "Veilig thuis nummer": a name with hardly a word beside it is meant.
        let is_meant = |it: &Mention<'_>| it.by_number || it.others.len() <= WORDS_BESIDE_A_NAME;
        if let Some(mention) = catalogue.helpline_mentioned(line).filter(is_meant) {
            found.named.push(mention.line);
        } else if !typed.is_empty() {
            let letters = Letters::of(&words(line).join(" "), lexicon);
            for helpline in catalogue.helplines() {
                if self.is_named(lexicon, helpline, &typed)
                    || is_any_of(lexicon, helpline.names(), &letters)
                {
                    found.named.push(helpline);
                } else if self.is_about(lexicon, helpline, &typed)
                    || self.has_topic(lexicon, &helpline.topics, &typed)
                {
                    found.about.push(helpline);
                }
            }
        }
        found
    }

    /// Whether one of its names is what was typed: each word of the one is near a word of the other.
    fn is_named(&self, lexicon: &Lexicon, helpline: &Helpline, typed: &[Term]) -> bool {
        helpline.names().map(|name| self.terms(lexicon, &name)).any(|name| {
            let is_typed = |own: &Term| typed.iter().any(|it| own.nearness(it) >= NEAR_A_NAME);
            let is_own = |it: &Term| name.iter().any(|own| own.nearness(it) >= NEAR_A_NAME);
            !name.is_empty() && name.iter().all(is_typed) && typed.iter().all(is_own)
        })
    }

    /// Whether every word that was typed stands in what it is for, or in its name.
    fn is_about(&self, lexicon: &Lexicon, helpline: &Helpline, typed: &[Term]) -> bool {
        let texts = helpline.texts.values().map(|texts| &texts.for_whom);
        let told = texts.chain([&helpline.name]).flat_map(|text| self.terms(lexicon, text));
        let told: Vec<Term> = told.collect();
        typed.iter().all(|it| told.iter().any(|own| own.nearness(it) >= SAME_STEM))
    }

    /// Whether every word of one of the topics was typed, without an error.
    pub(super) fn has_topic(&self, lexicon: &Lexicon, topics: &[String], typed: &[Term]) -> bool {
        topics.iter().map(|topic| self.terms(lexicon, topic)).any(|topic| {
            let is_typed = |own: &Term| typed.iter().any(|it| own.nearness(it) >= SAME_STEM);
            !topic.is_empty() && topic.iter().all(is_typed)
        })
    }

    /// The words of a text that name something.
    pub(super) fn terms(&self, lexicon: &Lexicon, text: &str) -> Vec<Term> {
        let named = words(text).into_iter().filter(|word| !lexicon.is_small_word(word));
        named.map(|word| self.stems.term(word)).collect()
    }
}
