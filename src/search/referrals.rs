//! The referrals that a line of search asks for: by name, by what it tells of a life, or by words.

use std::cmp::Reverse;

use super::engine::Search;
use super::helplines::is_any_of;
use super::names::Letters;
use super::terms::{SAME_STEM, Term, words};
use crate::catalogue::{Catalogue, Referral, Situation};
use crate::profile::Profile;
use crate::understanding::{Lexicon, Reading};

/// From here on a word of a name is meant: its beginning, a part of it, or the word with an error.
const NEAR_A_NAME: f32 = 0.6;

/// The referrals that a line of search asks for.
#[derive(Clone, Debug, Default)]
pub struct FoundReferrals<'c> {
    /// Those whose name the line is.
    pub named: Vec<&'c Referral>,
    /// Those for a situation that the line tells: the best first.
    pub told: Vec<&'c Referral>,
    /// Those that hold every word of the line.
    pub about: Vec<&'c Referral>,
}

impl FoundReferrals<'_> {
    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.named.is_empty() && self.told.is_empty() && self.about.is_empty()
    }
}

impl Search {
    /// The referrals that a line asks for, with what was read in it.
    pub fn referrals<'c>(
        &self,
        catalogue: &'c Catalogue,
        lexicon: &Lexicon,
        line: &str,
        reading: &Reading,
    ) -> FoundReferrals<'c> {
        let typed = self.terms(lexicon, line);
        if typed.is_empty() {
            return FoundReferrals::default();
        }
        let all = || catalogue.referrals().iter();
        let letters = Letters::of(&words(line).join(" "), lexicon);
        let is_named = |it: &&Referral| {
            self.has_name(lexicon, it, &typed) || is_any_of(lexicon, it.names(), &letters)
        };
        let named: Vec<&Referral> = all().filter(is_named).collect();
        let mut told = told(catalogue, reading);
        // A word by which it is known says more than a situation that several are for.
        let known: Vec<&Referral> =
            all().filter(|referral| self.is_known_by(lexicon, referral, &typed)).collect();
        told.retain(|referral| !known.iter().any(|it| it.id == referral.id));
        told.splice(..0, known);
        told.retain(|referral| !named.iter().any(|it| it.id == referral.id));
        let mut about: Vec<&Referral> =
            all().filter(|referral| self.is_for(lexicon, referral, &typed)).collect();
        about.retain(|referral| !named.iter().chain(&told).any(|it| it.id == referral.id));
        if named.is_empty() && about.is_empty() && told.is_empty() {
            about = self.for_most_of(lexicon, catalogue, &typed);
        }
        FoundReferrals { named, told, about }
    }

    /// Whether one of its names is what was typed.
    fn has_name(&self, lexicon: &Lexicon, referral: &Referral, typed: &[Term]) -> bool {
        referral.names().any(|name| {
            let name = self.terms(lexicon, name);
            let is_typed = |own: &Term| typed.iter().any(|it| own.nearness(it) >= NEAR_A_NAME);
            let is_own = |it: &Term| name.iter().any(|own| own.nearness(it) >= NEAR_A_NAME);
            !name.is_empty() && name.iter().all(is_typed) && typed.iter().all(is_own)
        })
    }

    /// Whether one of its names or topics stands whole among the words, without an error.
    fn is_known_by(&self, lexicon: &Lexicon, referral: &Referral, typed: &[Term]) -> bool {
        let names: Vec<String> = referral.names().map(str::to_owned).collect();
        self.has_topic(lexicon, &names, typed) || self.has_topic(lexicon, &referral.topics, typed)
    }

    /// Those that hold more than half of the words, where none holds all of them: the best first.
    fn for_most_of<'c>(
        &self,
        lexicon: &Lexicon,
        catalogue: &'c Catalogue,
        typed: &[Term],
    ) -> Vec<&'c Referral> {
        let all = catalogue.referrals().iter();
        let counted = all.map(|referral| (self.words_held(lexicon, referral, typed), referral));
        let mut most: Vec<(usize, &Referral)> =
            counted.filter(|(held, _)| held * 2 > typed.len()).collect();
        most.sort_by_key(|(held, _)| Reverse(*held));
        most.into_iter().map(|(_, referral)| referral).collect()
    }

    /// Whether every word that was typed stands in its names or in what it is for.
    fn is_for(&self, lexicon: &Lexicon, referral: &Referral, typed: &[Term]) -> bool {
        self.words_held(lexicon, referral, typed) == typed.len()
    }

    /// How many of the words stand in its names or in what it is for.
    fn words_held(&self, lexicon: &Lexicon, referral: &Referral, typed: &[Term]) -> usize {
        let texts = referral.texts.values().flat_map(|text| [&text.for_whom, &text.summary]);
        let texts = texts.map(String::as_str).chain(referral.names());
        let own: Vec<Term> = texts.flat_map(|text| self.terms(lexicon, text)).collect();
        let is_held = |it: &&Term| own.iter().any(|own| own.nearness(it) >= SAME_STEM);
        typed.iter().filter(is_held).count()
    }
}

/// The referrals for the situations that the words tell. An age alone asks for nothing.
fn told<'c>(catalogue: &'c Catalogue, reading: &Reading) -> Vec<&'c Referral> {
    // "Zoon gokt": who looks for help for another needs the same door.
    let told = reading.facts.iter().map(|found| found.fact).chain(reading.others_told());
    let profile = Profile::of(told);
    let by_age = Profile { age: profile.age, ..Profile::default() };
    if Situation::of(&profile) == Situation::of(&by_age) {
        return Vec::new();
    }
    catalogue.referrals_for(&profile, Situation::of(&profile))
}
