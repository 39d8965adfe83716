//! The search itself.

use super::index::{Index, OTHER_NAME, Postings, TOPIC};
use super::names::{Agreement, agreement};
use super::query::Query;
use super::terms::{SAME_STEM, Stems, Term};
use crate::catalogue::{Activity, ActivityId, Availability, Catalogue, CostKind, State};
use crate::matching::{Matcher, WhyNot, rank, why_not};
use crate::profile::PlaceId;
use crate::understanding::{Lexicon, Reading, Utterance};

/// What is worth less than this part of the best hit is noise.
const NOISE: f32 = 0.3;
/// The whole line is the name of the activity.
const IS_NAME: f32 = 30.0;
/// The same, with errors.
const NEARLY_NAME: f32 = 15.0;
/// The whole name stands in the line.
const HOLDS_NAME: f32 = 5.0;
/// What was confirmed within a year comes before what is as near and was not.
const SURE: f32 = 1.05;
/// Where a word is known, what is only like it says less by so much.
const BESIDE_THE_WORD: f32 = 0.4;
/// A word that tells something only together with others.
const BESIDE_THE_PHRASE: f32 = 0.5;
/// What is only perhaps for the person stands behind what is.
const MAY_FIT: f32 = 0.8;
/// What is only like a word, beside something that holds a word as it is written.
const ONLY_LIKE: f32 = 0.25;
/// What exists only in the place that the line names.
const OF_THE_PLACE: f32 = 3.0;
/// From so near on something is of a place.
const PLACE_KM: f64 = 10.0;
/// Who asks for what is free sees what nobody knows the cost of behind it.
const UNKNOWN_COST: f32 = 0.4;

/// Finds activities by words. Built once, then only asked.
#[derive(Default)]
pub struct Search {
    pub(super) index: Index,
    pub(super) stems: Stems,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The activities, the best first.
    pub hits: Vec<Hit>,
    /// How many words of the line name something, beside an age, a place and a purse.
    pub words: usize,
    /// Whether the line tells an age or a place.
    pub about_a_person: bool,
    /// Whether the line asks for what costs nothing.
    pub free: bool,
}

/// One activity that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "four things that are true of a hit or not")]
pub struct Hit {
    /// Its id.
    pub id: ActivityId,
    /// Its name.
    pub name: String,
    /// How well it answers; more is better. Comparable within one search only.
    pub score: u32,
    /// It stopped: it is found by its name only, and what there is instead comes behind it.
    pub gone: bool,
    /// The line is its name, perhaps with errors.
    pub named: bool,
    /// It answers every word of the line.
    pub whole: bool,
    /// It holds no word of the line as it is written: its words are only like them.
    pub only_like: bool,
}

/// How the words of a line find one activity.
#[derive(Clone, Copy, Default)]
struct Score {
    sum: f32,
    words: usize,
    /// How many of them as they are written.
    as_written: usize,
    named: bool,
    /// One of them is more than a word of its summary.
    specific: bool,
}

/// One activity as it answers a line.
struct SearchAnswer<'c> {
    activity: &'c Activity,
    /// What its words are worth.
    score: f32,
    name: Agreement,
    whole: bool,
    only_like: bool,
}

impl Search {
    /// An index of the catalogue, with the words of the lexicon.
    pub fn new(catalogue: &Catalogue, lexicon: &Lexicon) -> Self {
        let stems = Stems::default();
        Self { index: Index::new(catalogue, lexicon, &stems), stems }
    }

    /// The activities that a line asks for, with what was read in it; at most `limit`. The catalogue must
    /// be the one that the index was built from.
    pub fn find(
        &self,
        matcher: Matcher<'_>,
        lexicon: &Lexicon,
        (said, reading): (&Utterance<'_>, &Reading),
        limit: usize,
    ) -> Found {
        let query = Query::of(said, reading, lexicon, &self.stems);
        let mut answers = self.answers(matcher, &query);
        let is_named = answers.iter().any(SearchAnswer::is_named);
        if query.is_about_a_person_only() && !is_named {
            answers = for_a_person(matcher, &query);
        }
        let mut found = Found {
            words: query.words.len(),
            about_a_person: query.is_about_a_person(),
            free: query.free,
            hits: Vec::new(),
        };
        for answer in answers {
            found.push(matcher.catalogue, &answer, 1.0);
            if found.hits.len() >= limit {
                break;
            }
        }
        found.hits.truncate(limit);
        found
    }

    /// What answers the words, the best first.
    fn answers<'c>(&self, matcher: Matcher<'c>, query: &Query) -> Vec<SearchAnswer<'c>> {
        let activities = matcher.catalogue.activities();
        let scores = self.scores(query, activities.len());
        // Where the words say what, what is only of the place is no answer; "wat is er in Oss" says not.
        let is_specific = scores.iter().any(|score| score.specific);
        let padded = format!(" {} ", query.folded);
        let mut found: Vec<SearchAnswer<'c>> = Vec::new();
        for ((activity, names), score) in activities.iter().zip(&self.index.names).zip(scores) {
            let name = agreement(names, &query.letters, &padded);
            let standing = activity.availability(matcher.today);
            let by_name = score.named || name > Agreement::None;
            let whole = score.words == query.words.len();
            let only_like = score.as_written == 0 && name == Agreement::None;
            let asked = score.specific || !is_specific;
            let local = asked && is_of_the_place(matcher, query, activity);
            let answers = score.words > 0 || local;
            if (standing == Availability::Gone || !answers) && !by_name {
                continue;
            }
            let sure = if standing == Availability::Sure { SURE } else { 1.0 };
            let (score, words) = score.with_place(local, query);
            let score = score.total(words) * sure;
            found.push(SearchAnswer { activity, score, name, whole, only_like });
        }
        if found.iter().any(|answer| !answer.only_like) {
            let like = found.iter_mut().filter(|answer| answer.only_like);
            like.for_each(|answer| answer.score *= ONLY_LIKE);
        }
        let best = found.iter().map(SearchAnswer::by_words).fold(0.0, f32::max);
        found.retain(|answer| answer.is_named() || answer.by_words() >= best * NOISE);
        found.retain_mut(|answer| answer.is_named() || answer.suits(matcher, query));
        found.sort_by(|one, other| other.total().total_cmp(&one.total()));
        found
    }

    fn scores(&self, query: &Query, count: usize) -> Vec<Score> {
        let mut scores = vec![Score::default(); count];
        let mut best: Vec<f32> = vec![0.0; count];
        for (at, word) in query.words.iter().enumerate() {
            let (mut touched, mut as_written) = (Vec::new(), Vec::new());
            for (list, nearness, written) in self.lists(query, at, word) {
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
                    if written {
                        as_written.push(number);
                    }
                    score.specific |= *weight >= TOPIC && written;
                    score.named |= *weight >= OTHER_NAME && nearness >= 0.5;
                }
            }
            for number in touched {
                if let (Some(best), Some(score)) = (best.get_mut(number), scores.get_mut(number)) {
                    score.sum += std::mem::take(best);
                    score.words += 1;
                    score.as_written += usize::from(as_written.contains(&number));
                }
            }
        }
        scores
    }

    /// Every list that a word of the line leads to, with how near it is, and whether without an error.
    fn lists(&self, query: &Query, at: usize, word: &Term) -> Vec<(&Postings, f32, bool)> {
        let mut lists = self.lists_near(word);
        // "Vrouw overleden" asks for nothing for women: of words that tell something together, each says less. But "hulp
        // met DigiD" asks for the one thing that goes by that word.
        let names_one = |(list, _, written): &(&Postings, f32, bool)| *written && list.is_of_one();
        if query.phrases.iter().any(|(words, _)| words.len() > 1 && words.contains(&at))
            && !lists.iter().any(names_one)
        {
            for (_, nearness, _) in &mut lists {
                *nearness *= BESIDE_THE_PHRASE;
            }
        }
        let joined = query.joined.iter().filter(|(words, _)| words.contains(&at));
        for (_, word) in joined {
            lists.extend(
                self.lists_near(word).into_iter().filter(|(_, near, _)| *near >= SAME_STEM),
            );
        }
        let told = query.phrases.iter().filter(|(words, _)| words.contains(&at));
        lists.extend(told.filter_map(|(_, fact)| Some((self.index.of_fact(*fact)?, 1.0, true))));
        lists
    }

    /// Every list of a word that comes near. Where the word itself is known, what is only like it
    /// counts for less.
    fn lists_near(&self, typed: &Term) -> Vec<(&Postings, f32, bool)> {
        let mut near: Vec<(&[usize], f32, bool)> = Vec::new();
        for (term, lists) in &self.index.terms {
            let as_written = term.nearness_as_written(typed);
            let nearness = as_written.unwrap_or_else(|| term.nearness_with_errors(typed));
            if nearness > 0.0 {
                let written = as_written.is_some() || term.is_nearly(nearness);
                near.push((lists, nearness, written));
            }
        }
        let known = near.iter().any(|(_, nearness, _)| *nearness >= SAME_STEM);
        let mut lists = Vec::new();
        for (numbers, nearness, written) in near {
            let beside = known && nearness < SAME_STEM;
            let nearness = if beside { nearness * BESIDE_THE_WORD } else { nearness };
            let of_word = numbers.iter().filter_map(|list| self.index.lists.get(*list));
            lists.extend(of_word.map(|list| (list, nearness, written)));
        }
        lists
    }
}

impl Score {
    /// Where the line names a place, that is one more of its words.
    fn with_place(self, local: bool, query: &Query) -> (Self, usize) {
        let words = query.words.len() + usize::from(query.profile.place.is_some());
        if !local {
            return (self, words);
        }
        (Self { sum: self.sum + OF_THE_PLACE, words: self.words + 1, ..self }, words)
    }

    /// What answers every word of the line comes before what answers one of them well.
    fn total(self, words: usize) -> f32 {
        #[expect(clippy::cast_precision_loss, reason = "a line has few words")]
        let share = self.words as f32 / words.max(1) as f32;
        self.sum * (0.3 + 0.7 * share)
    }
}

impl SearchAnswer<'_> {
    fn is_named(&self) -> bool {
        self.name >= Agreement::Nearly
    }

    /// What it is worth among answers that are not named.
    fn by_words(&self) -> f32 {
        self.score + if self.name == Agreement::Holds { HOLDS_NAME } else { 0.0 }
    }

    fn total(&self) -> f32 {
        self.score
            + match self.name {
                Agreement::None => 0.0,
                Agreement::Holds => HOLDS_NAME,
                Agreement::Nearly => NEARLY_NAME,
                Agreement::Is => IS_NAME,
            }
    }

    /// Whether it is for the age, in reach of the place, and not dearer than the line asks. What
    /// nobody knows the cost of stays, and counts for less.
    fn suits(&mut self, matcher: Matcher<'_>, query: &Query) -> bool {
        if self.activity.status.state == State::Stopped {
            return true;
        }
        if query.is_about_a_person() {
            match why_not(matcher, &query.profile, self.activity) {
                WhyNot::Excluded(_) => return false,
                WhyNot::NotKnown(_) => self.score *= MAY_FIT,
                WhyNot::OthersFitBetter => {}
            }
        }
        match self.activity.cost.map(|cost| cost.kind) {
            _ if !query.free => true,
            Some(CostKind::Free | CostKind::Low) => true,
            Some(CostKind::Paid) => false,
            Some(CostKind::Varies) | None => {
                self.score *= UNKNOWN_COST;
                true
            }
        }
    }
}

impl Found {
    /// One more; behind what stopped comes what there is instead.
    fn push(&mut self, catalogue: &Catalogue, answer: &SearchAnswer<'_>, share: f32) {
        let activity = answer.activity;
        if self.hits.iter().any(|hit| hit.id == activity.id) {
            return;
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a score is a small positive number"
        )]
        let score = (answer.total() * share * 100.0).round() as u32;
        let gone = activity.status.state == State::Stopped;
        let (id, name) = (activity.id.clone(), activity.name.clone());
        let (named, whole, only_like) = (answer.is_named(), answer.whole, answer.only_like);
        self.hits.push(Hit { id, name, score, gone, named, whole, only_like });
        for instead in activity.status.instead.iter().filter(|_| gone) {
            if let Some(activity) = catalogue.activity(instead.as_str()) {
                let name = Agreement::None;
                let score = answer.total();
                let other = SearchAnswer { activity, score, name, whole: false, only_like: false };
                self.push(catalogue, &other, share * 0.9);
            }
        }
    }
}

/// Whether it exists only in the place that a line names, or near it.
fn is_of_the_place(matcher: Matcher<'_>, query: &Query, activity: &Activity) -> bool {
    let Some(home) = query.profile.place else { return false };
    let places = matcher.catalogue.places();
    let is_near =
        |place: &PlaceId| places.distance_km(home, *place).is_some_and(|km| km <= PLACE_KM);
    activity.reach.municipalities.iter().any(is_near)
}

/// What there is for somebody of whom only age, place or purse is told.
fn for_a_person<'c>(matcher: Matcher<'c>, query: &Query) -> Vec<SearchAnswer<'c>> {
    let ranking = rank(matcher, &query.profile);
    let there = ranking.matches.iter().filter(|found| found.standing != Availability::Gone);
    #[expect(clippy::cast_precision_loss, reason = "a score is a small number")]
    let answers = there.map(|found| SearchAnswer {
        activity: found.activity,
        score: found.score.max(1) as f32 / 100.0,
        name: Agreement::None,
        whole: true,
        only_like: false,
    });
    let mut found: Vec<SearchAnswer<'c>> = answers.collect();
    found.retain_mut(|answer| answer.suits(matcher, query));
    for answer in &mut found {
        let local = is_of_the_place(matcher, query, answer.activity);
        answer.score += if local { OF_THE_PLACE } else { 0.0 };
    }
    if query.free || query.profile.place.is_some() {
        found.sort_by(|one, other| other.score.total_cmp(&one.score));
    }
    found
}
