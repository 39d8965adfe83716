//! The referrals that a line of search asks for: by name, by what it tells of a life, or by words.

use std::cmp::Reverse;

use super::engine::Search;
use super::known::Known;
use super::names::Letters;
use crate::catalogue::{Catalogue, Referral, Situation};
use crate::profile::Profile;
use crate::understanding::{Lexicon, Reading};

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
        let letters = Letters::of_text(line, lexicon);
        let all = || catalogue.referrals().iter().zip(&self.index.referrals);
        let those = |is_meant: &dyn Fn(&Known) -> bool| -> Vec<&Referral> {
            all().filter(|(_, known)| is_meant(known)).map(|(referral, _)| referral).collect()
        };
        let named = those(&|known| known.is_named(&typed, &letters));
        let mut told = told(catalogue, reading);
        // A word by which it is known says more than a situation that several are for.
        let known = those(&|known| known.is_known_by(&typed));
        told.retain(|referral| !known.iter().any(|it| it.id == referral.id));
        told.splice(..0, known);
        told.retain(|referral| !named.iter().any(|it| it.id == referral.id));
        let mut about = those(&|known| known.words_held(&typed) == typed.len());
        about.retain(|referral| !named.iter().chain(&told).any(|it| it.id == referral.id));
        if named.is_empty() && about.is_empty() && told.is_empty() {
            // Those that hold more than half of the words, where none holds all of them: the best first.
            let counted = all().map(|(referral, known)| (known.words_held(&typed), referral));
            let mut most: Vec<(usize, &Referral)> =
                counted.filter(|(held, _)| held * 2 > typed.len()).collect();
            most.sort_by_key(|(held, _)| Reverse(*held));
            about = most.into_iter().map(|(_, referral)| referral).collect();
        }
        FoundReferrals { named, told, about }
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
