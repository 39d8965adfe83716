//! A message as it is read: normalised and tokenised once, divided into clauses, with whom each is about.

pub(super) mod cast;
pub(super) mod clause;
mod denial;
mod finder;
mod mention;
pub(super) mod mood;
mod subject;
pub(super) mod tags;
pub(super) mod time;

use std::ops::Range;
use std::sync::Arc;

use rustc_hash::FxHashSet as HashSet;

pub use cast::{Number, Person, Relation};

use super::fact_patterns::FactPatterns;
use super::vocabulary::Vocabulary;
use super::vocabulary::matcher::Hit;
use super::vocabulary::roles::Role;
use super::vocabulary::tokens::{Token, Typed, beginning};
use crate::profile::{Fact, ForWhom};
use cast::{Cast, HELPED, PersonId};
use clause::{Clause, Scene};
use denial::{Denials, denials};
use finder::Finder;
pub(in crate::understanding) use finder::Known;
pub(in crate::understanding) use mention::Mention;
use mention::{Call, CallReader};
use mood::{Mood, asks_about_shown, mood_of};
use subject::Resolver;
use tags::Tags;
use time::{Time, time_of};

/// How many characters of a text are read for facts; the alarm reads all of them.
const READ_CHARACTERS: usize = 4_000;

/// A message, made ready once for every reader.
#[derive(Clone, Debug)]
pub struct Utterance<'t> {
    /// The text as it came.
    pub(super) text: &'t str,
    /// The words as they were typed.
    pub(super) typed: Vec<Typed>,
    /// The words as they are meant, all of them.
    pub(super) tokens: Vec<Token>,
    /// How many of them are read for facts.
    read: usize,
    pub(super) tags: Tags,
    /// Where patterns of facts were found.
    pub(super) hits: Vec<Hit>,
    pub(super) mentions: Vec<Mention>,
    pub(super) clauses: Vec<Clause>,
    /// The clause of each word.
    clause_of: Vec<usize>,
    /// Whom each word is about.
    about: Vec<PersonId>,
    denials: Denials,
    pub(super) cast: Cast,
    /// The word for somebody else for whom the text asks.
    pub(super) for_kin: Option<usize>,
    /// The word for the caller, where that is somebody else.
    pub(super) caller: Option<usize>,
}

/// Makes messages ready.
#[derive(Clone, Debug, Default)]
pub(in crate::understanding) struct UtteranceReader {
    vocabulary: Arc<Vocabulary>,
    patterns: Arc<FactPatterns>,
}

impl UtteranceReader {
    pub(in crate::understanding) fn new(
        vocabulary: &Arc<Vocabulary>,
        patterns: &Arc<FactPatterns>,
    ) -> Self {
        Self { vocabulary: Arc::clone(vocabulary), patterns: Arc::clone(patterns) }
    }

    /// Makes a message ready: tokenised once, for every reader. Of the person helped this much is known
    /// already: "vrouw ligt in het ziekenhuis" is said of his wife when the caller is a man.
    pub(in crate::understanding) fn read<'t>(&self, text: &'t str, known: Known) -> Utterance<'t> {
        let (typed, tokens) = self.vocabulary.words(text);
        let end = beginning(text, READ_CHARACTERS).len();
        let is_read = |token: &Token| typed.get(token.typed).is_some_and(|it| it.span.start < end);
        let read = tokens.partition_point(is_read);
        let part = tokens.get(..read).unwrap_or_default();
        let sign = |token: &Token| {
            let start = typed.get(token.typed)?.span.start;
            text.get(start..)?.chars().next()
        };
        let tags = Tags::new(part, &self.vocabulary.context, sign);
        let hits = self.patterns.find(&self.vocabulary, part);
        let colons: Vec<usize> =
            (0..tags.len()).filter(|at| part.get(*at).and_then(sign) == Some(':')).collect();
        let calls = CallReader { tags: &tags, tokens: part, colons: &colons };
        let call = self.call(&tags, &hits, &calls);
        let for_kin = call.map(|call| call.helped);
        let caller = call.and_then(|call| call.caller);
        let finder = Finder::find(&tags, call, self.known_by_letter(part, &hits, known));
        let (cast, mentions) = (finder.cast, finder.mentions);
        let scene = Scene::new(&tags, &mentions);
        let ranges = scene.divided();
        let resolved = Resolver::new(&scene, cast, for_kin).resolve(&ranges);
        let asked = asked(&tags, |at| part.get(at).and_then(sign));
        let clauses = clauses(&tags, &resolved.cast, ranges, &resolved.clauses, &asked);
        let mut clause_of = vec![usize::MAX; tags.len()];
        for (number, clause) in clauses.iter().enumerate() {
            let words = clause_of.get_mut(clause.tokens.clone()).into_iter().flatten();
            words.for_each(|of| *of = number);
        }
        let starts: HashSet<usize> = clauses.iter().map(|clause| clause.tokens.start).collect();
        let denials = denials(&tags, |at| starts.contains(&at));
        Utterance {
            text,
            read,
            hits,
            clauses,
            clause_of,
            denials,
            about: resolved.words,
            cast: resolved.cast,
            mentions,
            tags,
            for_kin,
            caller,
            typed,
            tokens,
        }
    }

    /// The call about somebody else that a text tells of.
    fn call(&self, tags: &Tags, hits: &[Hit], calls: &CallReader<'_>) -> Option<Call> {
        let by_phrase = self.kin_helped(tags, hits, calls);
        let call = |helped| Call { helped, caller: calls.caller_before(helped) };
        by_phrase.map(call).or_else(|| calls.call())
    }

    /// "w/76/man dement": the letter at the head of a line tells whose husband the man is.
    fn known_by_letter(&self, tokens: &[Token], hits: &[Hit], known: Known) -> Known {
        let is_letter = tokens.first().is_some_and(|token| token.word.len() == 1);
        let gender = |hit: &Hit| match self.patterns.fact(hit) {
            Some(Fact::Gender(gender, true)) if is_letter && hit.start == 0 => Some(gender),
            Some(_) | None => None,
        };
        let letter = hits.iter().find_map(gender);
        Known { gender: known.gender.or(letter) }
    }

    /// The word for somebody else for whom a text asks.
    fn kin_helped(&self, tags: &Tags, hits: &[Hit], calls: &CallReader<'_>) -> Option<usize> {
        let someone = Fact::ForWhom(ForWhom::SomeoneElse, true);
        let is_for = |hit: &&Hit| self.patterns.fact(hit) == Some(someone);
        // "Mijn dochter is 54 en woont in Almelo, ik zit zelf in Oldenzaal": words that only tell of her ask for nobody.
        let oneself = Fact::ForWhom(ForWhom::Oneself, true);
        let is_for_self = hits.iter().any(|hit| self.patterns.fact(hit) == Some(oneself));
        let only_tells = |hit: &&Hit| {
            let noun = (hit.start..hit.end).find(|at| tags.person(*at).is_some());
            let tells = || noun.is_some_and(|noun| calls.tells_own_life(noun));
            let told = is_for_self || calls.tells_own_age(hit.start) || tells();
            tags.has(hit.start, Role::OfMine) && told
        };
        let is_other = |hit: &&Hit| {
            let start = (0..hit.start).rev().find(|at| tags.is_break(*at)).map_or(0, |at| at + 1);
            let noun = (hit.start..hit.end).rev().find(|at| tags.person(*at).is_some());
            let like_writer = noun.is_some_and(|noun| calls.is_like_writer(noun));
            !like_writer && !asks_about_shown(tags, &(start..hit.end), true)
        };
        let hit = hits.iter().filter(is_for).find(|hit| !only_tells(hit) && is_other(hit))?;
        let named = (hit.start..hit.end).rev().find(|at| tags.person(*at).is_some());
        // "Kunt u iemand bij hem laten komen": the man who was named last.
        let gender = (hit.start..hit.end).find_map(|at| tags.gender_of_object(at));
        named.or_else(|| {
            let fits = |at: &usize| tags.person(*at).is_some_and(|word| word.gender == gender);
            gender.and_then(|_| (0..hit.start).rev().find(fits))
        })
    }
}

/// The clauses, with when each holds, whether it does, and what the writer does with it.
fn clauses(
    tags: &Tags,
    cast: &Cast,
    ranges: Vec<Range<usize>>,
    abouts: &[PersonId],
    asked: &[bool],
) -> Vec<Clause> {
    let mut clauses: Vec<Clause> = Vec::with_capacity(ranges.len());
    for (tokens, about) in ranges.into_iter().zip(abouts) {
        let before = clauses.last().map(|clause| (&clause.tokens, clause.about));
        let is_question = asked.get(tokens.start).copied().unwrap_or_default();
        let (mood, holds) = mood_of(tags, cast, (&tokens, *about), before, is_question);
        let time = time_of(tags, &tokens);
        clauses.push(Clause { about: *about, time, holds, mood, tokens });
    }
    clauses
}

/// Whether the sentence of each word ends with a question mark.
fn asked(tags: &Tags, sign: impl Fn(usize) -> Option<char>) -> Vec<bool> {
    let mut asked = vec![false; tags.len()];
    let mut is_question = false;
    for (at, place) in asked.iter_mut().enumerate().rev() {
        if tags.is_stop(at) {
            is_question = sign(at) == Some('?');
        }
        *place = is_question;
    }
    asked
}

impl<'t> Utterance<'t> {
    /// The text as it came.
    pub fn text(&self) -> &'t str {
        self.text
    }
}

impl Utterance<'_> {
    /// The words that are read for facts.
    pub(super) fn read_tokens(&self) -> &[Token] {
        self.tokens.get(..self.read).unwrap_or_default()
    }

    /// Whether the text is so long that only its beginning is read for facts.
    pub(super) fn is_cut(&self) -> bool {
        beginning(self.text, READ_CHARACTERS).len() < self.text.len()
    }

    /// Where the words stand in the text, in bytes.
    pub(super) fn span(&self, words: Range<usize>) -> Range<usize> {
        let at = |at: usize| self.tokens.get(at).and_then(|token| self.typed.get(token.typed));
        let start = at(words.start).map_or(0, |typed| typed.span.start);
        let end = at(words.end.saturating_sub(1)).map_or(start, |typed| typed.span.end);
        start..end.max(start)
    }

    /// The words of its first characters.
    pub(super) fn beginning(&self, characters: usize) -> &[Token] {
        let end = beginning(self.text, characters).len();
        let count = self.tokens.partition_point(|token| {
            self.typed.get(token.typed).is_some_and(|typed| typed.span.start < end)
        });
        self.tokens.get(..count).unwrap_or_default()
    }

    /// The clause of a word.
    pub(super) fn clause(&self, at: usize) -> Option<&Clause> {
        self.clauses.get(self.clause_of.get(at).copied()?)
    }

    /// Whether a negation reaches the word.
    pub(super) fn is_denied(&self, at: usize) -> bool {
        self.denials.denied.get(at).copied().unwrap_or_default()
    }

    /// Whether the word is something that somebody is afraid of, allergic to or dislikes.
    pub(super) fn is_disliked(&self, at: usize) -> bool {
        self.denials.disliked.get(at).copied().unwrap_or_default()
    }

    /// Whether the word denies what stands before it.
    pub(super) fn denies_back(&self, at: usize) -> bool {
        denial::denies_back(&self.tags, at)
    }

    /// Whether a word of wanting or needing stands in the same part of the sentence: with the
    /// negation it refuses.
    pub(super) fn is_refusing(&self, at: usize) -> bool {
        let before = (0..at).rev().take_while(|other| !self.tags.is_break(*other));
        let behind = (at..self.tags.len()).take_while(|other| !self.tags.is_break(*other));
        before.chain(behind).any(|other| self.tags.has(other, Role::Wanting))
    }

    /// Whether the word stands in a sentence that wishes or asks for something, or that has no verb: "bellen",
    /// "liever thuis", "is er iemand die belt?", but not "ik bel mijn zus elke week".
    pub(super) fn is_wished(&self, at: usize) -> bool {
        let tags = &self.tags;
        let has_verb = |part: &Range<usize>| part.clone().any(|at| tags.is_finite(at));
        // "Ik zoek iets, liefst thuis": a part without a verb goes with the sentence.
        let parts = [self.part(at, |at| tags.is_break(at)), self.part(at, |at| tags.is_stop(at))];
        let part = parts.into_iter().find(has_verb);
        let asks_for = self.clause(at).is_some_and(|clause| clause.mood == Mood::Wishes);
        asks_for || part.is_none_or(|part| tags.any(part, Role::Desire))
    }

    /// The words around a word up to where the text is parted.
    fn part(&self, at: usize, parts: impl Fn(usize) -> bool) -> Range<usize> {
        let start = (0..at).rev().find(|at| parts(*at)).map_or(0, |end| end + 1);
        let end = (at..self.tags.len()).find(|at| parts(*at)).unwrap_or(self.tags.len());
        start..end
    }

    /// Whether the word tells of what was.
    pub(super) fn is_past(&self, at: usize) -> bool {
        self.clause(at).is_some_and(|clause| clause.time == Time::Past)
    }

    /// Whether the word tells of what is still to come.
    pub(super) fn is_to_come(&self, at: usize) -> bool {
        self.clause(at).is_some_and(|clause| clause.time == Time::ToCome)
    }

    /// Whether the word tells of somebody else than the person helped.
    pub(super) fn is_others(&self, at: usize) -> bool {
        self.about(at) != HELPED
    }

    /// Whether the word is asked or supposed, and tells nothing.
    pub(super) fn is_untold(&self, at: usize) -> bool {
        self.clause(at).is_some_and(|clause| matches!(clause.mood, Mood::Asks | Mood::Supposes))
    }

    /// Whether the word is part of a question about what was shown or said.
    pub(super) fn is_asked(&self, at: usize) -> bool {
        self.clause(at).is_some_and(|clause| clause.mood == Mood::Asks)
    }

    /// Whom a word is about.
    pub(super) fn about(&self, at: usize) -> PersonId {
        self.about.get(at).copied().unwrap_or(HELPED)
    }

    /// The number that stands right behind a noun for somebody and ends there: an age.
    pub(super) fn age_behind(&self, noun: usize) -> Option<usize> {
        let tags = &self.tags;
        let mut next = noun + 1;
        while tags.is_name(next) {
            next += 1;
        }
        let passed = tags.bracket(next).is_some() || tags.has(next, Role::Belongs);
        let at = if passed { next + 1 } else { next };
        let mut end = at + 1;
        while tags.has(end, Role::Year) {
            end += 1;
        }
        let ends = tags.is_break(end)
            || tags.is_finite(end)
            || tags.person(end).is_some()
            || tags.has_any(
                end,
                Role::Preposition | Role::Coordinator | Role::Determiner | Role::Negation,
            );
        (tags.is_number(at) && ends).then_some(at)
    }

    /// The mention whose noun is a word.
    pub(super) fn mention_at(&self, at: usize) -> Option<&Mention> {
        let number = self.mentions.binary_search_by_key(&at, |mention| mention.noun).ok()?;
        self.mentions.get(number)
    }

    /// Whether somebody says "I", and does not name whom it is for.
    pub(super) fn says_i(&self) -> bool {
        self.tags.any(0..self.tags.len(), Role::I) && self.for_kin.is_none()
    }

    pub(super) fn is_in_first_person(&self) -> bool {
        let all = 0..self.tags.len();
        let other = Role::He | Role::She | Role::Person;
        self.tags.any(all.clone(), Role::I)
            && self.for_kin.is_none()
            && !all.clone().any(|at| self.tags.has_any(at, other))
    }
}
