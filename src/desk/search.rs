//! The search itself.

use super::index::{Index, OTHER_NAME, Postings};
use super::query::Query;
use super::term::{Stems, Term};
use crate::catalogue::{Activity, ActivityId, Catalogue, CostKind, Standing, State};
use crate::matching::{Matcher, WhyNot, rank, why_not};
use crate::understanding::Lexicon;

/// What is worth less than this part of the best hit is noise.
const NOISE: f32 = 0.3;
/// The whole line is the name of the activity.
const IS_NAME: f32 = 30.0;
/// The whole name stands in the line.
const HOLDS_NAME: f32 = 5.0;
/// What was confirmed within a year comes before what is as near and was not.
const SURE: f32 = 1.05;

/// Finds activities by words. Built once, then only asked.
pub struct Search {
    index: Index,
    stems: Stems,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The activities, the best first.
    pub hits: Vec<Hit>,
}

/// One activity that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Its id.
    pub id: ActivityId,
    /// Its name.
    pub name: String,
    /// How well it answers; more is better. Comparable within one search only.
    pub score: u32,
    /// It stopped: it is found by its name only, and what there is instead comes behind it.
    pub gone: bool,
}

/// One activity as it answers a query.
#[derive(Clone, Copy, Default)]
struct Score {
    sum: f32,
    words: usize,
    named: bool,
}

impl Search {
    /// An index of the catalogue, with the words of the lexicon.
    pub fn new(catalogue: &Catalogue, lexicon: &Lexicon) -> Self {
        let stems = Stems::new();
        Self { index: Index::new(catalogue, lexicon, &stems), stems }
    }

    /// The activities that a line asks for, at most `limit`. The catalogue must be the one that the
    /// index was built from.
    pub fn find(&self, matcher: Matcher<'_>, lexicon: &Lexicon, line: &str, limit: usize) -> Found {
        let places = matcher.catalogue.places();
        let query = Query::read(line, lexicon, places, matcher.today.year(), &self.stems);
        let scored = if query.is_about_a_person_only() {
            for_a_person(matcher, &query)
        } else {
            self.scored(matcher, &query)
        };
        let mut found = Found::default();
        for (activity, score) in scored {
            found.push(matcher.catalogue, activity, score);
            if found.hits.len() >= limit {
                break;
            }
        }
        found.hits.truncate(limit);
        found
    }

    fn scored<'c>(&self, matcher: Matcher<'c>, query: &Query) -> Vec<(&'c Activity, f32)> {
        let scores = self.scores(query, matcher.catalogue.activities().len());
        let mut found: Vec<(&Activity, f32)> = Vec::new();
        for (at, activity) in matcher.catalogue.activities().iter().enumerate() {
            let bonus = self.name_bonus(at, query);
            let score = scores.get(at).filter(|score| score.words > 0 || bonus > 0.0);
            let Some(score) = score else { continue };
            let named = score.named || bonus > 0.0;
            let standing = activity.standing(matcher.today);
            if standing == Standing::Gone && !named {
                continue;
            }
            let sure = if standing == Standing::Sure { SURE } else { 1.0 };
            found.push((activity, score.total(query.words.len()) * sure + bonus));
        }
        found.sort_by(|(_, one), (_, other)| other.total_cmp(one));
        let by_words = |score: f32| if score >= IS_NAME { score - IS_NAME } else { score };
        let best = found.first().map_or(0.0, |(_, score)| by_words(*score));
        found.retain(|(_, score)| *score >= best * NOISE);
        found.retain(|(activity, score)| *score >= IS_NAME || suits(matcher, query, activity));
        found
    }

    fn scores(&self, query: &Query, count: usize) -> Vec<Score> {
        let mut scores = vec![Score::default(); count];
        let mut best: Vec<f32> = vec![0.0; count];
        for (at, word) in query.words.iter().enumerate() {
            let mut touched = Vec::new();
            let mut take = |list: &Postings, nearness: f32, scores: &mut [Score]| {
                let factor = nearness * list.rarity(count);
                for (activity, weight) in &list.of {
                    let number = *activity as usize;
                    let (Some(best), Some(score)) = (best.get_mut(number), scores.get_mut(number))
                    else {
                        continue;
                    };
                    if *best == 0.0 {
                        touched.push(number);
                    }
                    *best = best.max(weight * factor);
                    score.named |= *weight >= OTHER_NAME && nearness >= 0.5;
                }
            };
            for (list, nearness) in self.lists_near(word) {
                take(list, nearness, &mut scores);
            }
            let told = query.phrases.iter().filter(|(words, _)| words.contains(&at));
            for list in told.filter_map(|(_, fact)| self.index.of_fact(*fact)) {
                take(list, 1.0, &mut scores);
            }
            for number in touched {
                if let (Some(best), Some(score)) = (best.get_mut(number), scores.get_mut(number)) {
                    score.sum += std::mem::take(best);
                    score.words += 1;
                }
            }
        }
        scores
    }

    /// Every list of a word that comes near, with how near.
    fn lists_near(&self, typed: &Term) -> impl Iterator<Item = (&Postings, f32)> {
        self.index
            .terms
            .iter()
            .map(|(term, lists)| (term.nearness(typed), lists))
            .filter(|(nearness, _)| *nearness > 0.0)
            .flat_map(|(nearness, lists)| {
                let lists = lists.iter().filter_map(|list| self.index.lists.get(*list));
                lists.map(move |list| (list, nearness))
            })
    }

    fn name_bonus(&self, activity: usize, query: &Query) -> f32 {
        let names = self.index.names.get(activity).map_or(&[][..], Vec::as_slice);
        // "nl voor elkaar", "luister lijn": spaces are the commonest error in a name.
        if names.iter().any(|name| letters(name).eq(letters(&query.folded))) {
            return IS_NAME;
        }
        let line = format!(" {} ", query.folded);
        let holds = names.iter().any(|name| line.contains(&format!(" {name} ")));
        if holds { HOLDS_NAME } else { 0.0 }
    }
}

/// The letters of a folded text, without its spaces.
fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|letter| *letter != ' ')
}

impl Score {
    /// What answers every word of the line comes before what answers one of them well.
    fn total(self, words: usize) -> f32 {
        #[expect(clippy::cast_precision_loss, reason = "a line has few words")]
        let share = self.words as f32 / words.max(1) as f32;
        self.sum * (0.3 + 0.7 * share)
    }
}

impl Found {
    /// One more; behind what stopped comes what there is instead.
    fn push(&mut self, catalogue: &Catalogue, activity: &Activity, score: f32) {
        if self.hits.iter().any(|hit| hit.id == activity.id) {
            return;
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a score is a small positive number"
        )]
        let rounded = (score * 100.0).round() as u32;
        let gone = activity.status.state == State::Stopped;
        let (id, name) = (activity.id.clone(), activity.name.clone());
        self.hits.push(Hit { id, name, score: rounded, gone });
        for instead in activity.status.instead.iter().filter(|_| gone) {
            if let Some(other) = catalogue.activity(instead.as_str()) {
                self.push(catalogue, other, score * 0.9);
            }
        }
    }
}

/// Whether an activity is for the age, in reach of the place, and as cheap as the line asks.
fn suits(matcher: Matcher<'_>, query: &Query, activity: &Activity) -> bool {
    let cheap =
        || activity.cost.is_some_and(|cost| matches!(cost.kind, CostKind::Free | CostKind::Low));
    if activity.status.state == State::Stopped {
        return true;
    }
    let asks = !query.profile.facts().is_empty();
    let excluded =
        asks && matches!(why_not(matcher, &query.profile, activity), WhyNot::Excluded(_));
    !excluded && (!query.free || cheap())
}

/// What there is for somebody of whom only age, place or purse is told.
fn for_a_person<'c>(matcher: Matcher<'c>, query: &Query) -> Vec<(&'c Activity, f32)> {
    let ranking = rank(matcher, &query.profile);
    let found = ranking
        .matches
        .iter()
        .filter(|found| found.standing != Standing::Gone && suits(matcher, query, found.activity));
    #[expect(clippy::cast_precision_loss, reason = "a score is a small number")]
    let scored = found.map(|found| (found.activity, found.score.max(1) as f32 / 100.0));
    scored.collect()
}
