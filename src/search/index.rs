//! What is known of every word: in which activities it stands, or of which fact it speaks.

use std::collections::HashMap;

use super::door_names::DoorNames;
use super::known::Known;
use super::names::Name;
use super::terms::{Stems, Term, words};
use super::topics::speaks_for;
use crate::catalogue::{Activity, Catalogue};
use crate::profile::Fact;
use crate::understanding::Lexicon;

/// A word in a name says more than one in a summary.
const NAME: f32 = 3.2;
/// From this weight on, a word names the activity.
pub(super) const OTHER_NAME: f32 = 2.8;
const ORGANISATION: f32 = 2.0;
/// What people look for, beside the names.
pub(super) const TOPIC: f32 = 2.2;
const SUMMARY: f32 = 0.45;

/// The activities that a word or a fact speaks for, each once, with a weight.
#[derive(Debug, Default)]
pub(super) struct Postings {
    pub(super) of: Vec<(u32, f32)>,
}

impl Postings {
    /// Whether it is a topic, or more, of one activity and of no other.
    pub(super) fn is_of_one(&self) -> bool {
        self.of.iter().filter(|(_, weight)| *weight >= TOPIC).count() == 1
    }

    /// Rare things say more: the weight of a list among `count` activities.
    pub(super) fn rarity(&self, count: usize) -> f32 {
        #[expect(clippy::cast_precision_loss, reason = "counts of activities are small numbers")]
        let share = (count as f32 + 1.0) / (self.of.len() as f32 + 1.0);
        1.0 + share.ln()
    }

    fn add(&mut self, activity: u32, weight: f32) {
        match self.of.last_mut() {
            Some((last, known)) if *last == activity => *known = known.max(weight),
            _ => self.of.push((activity, weight)),
        }
    }
}

/// All words, each with its lists.
#[derive(Default)]
pub(super) struct Index {
    pub(super) terms: Vec<(Term, Vec<usize>)>,
    pub(super) lists: Vec<Postings>,
    /// The facts that have a list, with its number.
    facts: Vec<(Fact, usize)>,
    /// The names of each activity.
    pub(super) names: Vec<Vec<Name>>,
    /// The words of each helpline.
    pub(super) helplines: Vec<Known>,
    /// The words of each referral.
    pub(super) referrals: Vec<Known>,
    /// The names of each door, in the order of the catalogue.
    pub(super) doors: Vec<DoorNames>,
}

impl Index {
    pub(super) fn new(catalogue: &Catalogue, lexicon: &Lexicon, stems: &Stems) -> Self {
        let mut builder = Builder::default();
        let mut names = Vec::new();
        for (number, activity) in (0_u32..).zip(catalogue.activities()) {
            builder.activity(number, activity, lexicon);
            names.push(super::names::names(activity, lexicon));
        }
        let facts = builder.topics(catalogue, lexicon);
        let Builder { by_word, lists } = builder;
        let mut terms: Vec<(Term, Vec<usize>)> =
            by_word.into_iter().map(|(word, lists)| (stems.term(word), lists)).collect();
        terms.sort_by(|(one, _), (other, _)| one.word.cmp(&other.word));
        let helplines =
            catalogue.helplines().iter().map(|it| Known::of_helpline(it, stems, lexicon));
        let referrals =
            catalogue.referrals().iter().map(|it| Known::of_referral(it, stems, lexicon));
        let (helplines, referrals) = (helplines.collect(), referrals.collect());
        let doors = DoorNames::all(catalogue);
        Self { terms, lists, facts, names, helplines, referrals, doors }
    }

    /// The list of a fact.
    pub(super) fn of_fact(&self, fact: Fact) -> Option<&Postings> {
        let (_, list) = self.facts.iter().find(|(known, _)| *known == fact)?;
        self.lists.get(*list)
    }
}

#[derive(Default)]
struct Builder {
    by_word: HashMap<String, Vec<usize>>,
    lists: Vec<Postings>,
}

impl Builder {
    fn activity(&mut self, number: u32, activity: &Activity, lexicon: &Lexicon) {
        let mut say = |text: &str, weight: f32| {
            // The small words of a name are part of it: "Vier het Leven".
            let counts = |word: &String| weight >= OTHER_NAME || !lexicon.is_small_word(word);
            for word in words(text).into_iter().filter(counts) {
                self.word(word, number, weight);
            }
        };
        say(&activity.name, NAME);
        activity.also.iter().chain(&activity.source).for_each(|name| say(name, OTHER_NAME));
        activity.topics.iter().for_each(|topic| say(topic, TOPIC));
        activity.organisation.iter().for_each(|name| say(name, ORGANISATION));
        for texts in activity.texts.values() {
            say(&texts.summary, SUMMARY);
        }
    }

    fn word(&mut self, word: String, number: u32, weight: f32) {
        let lists = self.by_word.entry(word).or_default();
        let list = *lists.first().unwrap_or(&self.lists.len());
        if lists.is_empty() {
            lists.push(list);
            self.lists.push(Postings::default());
        }
        if let Some(list) = self.lists.get_mut(list) {
            list.add(number, weight);
        }
    }

    /// The words of the lexicon lead to what their fact speaks for.
    fn topics(&mut self, catalogue: &Catalogue, lexicon: &Lexicon) -> Vec<(Fact, usize)> {
        let mut facts: Vec<(Fact, usize)> = Vec::new();
        for (word, fact) in lexicon.topic_words() {
            let known = facts.iter().find(|(known, _)| *known == fact).map(|(_, list)| *list);
            let list = known.unwrap_or_else(|| {
                self.lists.push(of_fact(fact, catalogue));
                facts.push((fact, self.lists.len() - 1));
                self.lists.len() - 1
            });
            if self.lists.get(list).is_some_and(|list| !list.of.is_empty()) {
                self.by_word.entry(word).or_default().push(list);
            }
        }
        facts
    }
}

fn of_fact(fact: Fact, catalogue: &Catalogue) -> Postings {
    let weighed = (0_u32..).zip(catalogue.activities());
    let of = weighed
        .map(|(number, activity)| (number, speaks_for(fact, activity)))
        .filter(|(_, weight)| *weight > 0.0)
        .collect();
    Postings { of }
}
