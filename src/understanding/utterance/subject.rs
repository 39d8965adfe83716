//! Whom each clause is about.

mod attached;

use std::ops::Range;

use super::super::vocabulary::roles::{Number, Role};
use super::cast::{Cast, HELPED, Person, PersonId, Relation};
use super::clause::Scene;
use super::finder::last_named;
use super::mention::Mention;
use super::tags::Bracket;
use crate::profile::Gender;

/// What the clause before leaves behind for one that names nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Left {
    /// A whole sentence: a verb without a subject goes on about the same person.
    Sentence,
    /// Only the name of somebody, whose verb may come: "mijn zoon, die verslaafd is, woont …".
    Name,
    /// No sentence: what follows is of the person helped.
    Phrase,
}

/// Finds whom each clause is about, from left to right.
pub(super) struct Resolver<'s, 't> {
    scene: &'s Scene<'t>,
    cast: Cast,
    has_i: bool,
    for_kin: Option<usize>,
    about: PersonId,
    left: Left,
}

/// Whom each clause and each word is about.
pub(super) struct Resolved {
    pub(super) cast: Cast,
    pub(super) clauses: Vec<PersonId>,
    pub(super) words: Vec<PersonId>,
}

impl<'s, 't> Resolver<'s, 't> {
    pub(super) fn new(scene: &'s Scene<'t>, cast: Cast, for_kin: Option<usize>) -> Self {
        let tags = scene.tags;
        let has_i = (0..tags.len()).any(|at| tags.has(at, Role::SubjectI) || tags.has(at, Role::I));
        Self { scene, cast, has_i, for_kin, about: HELPED, left: Left::Phrase }
    }

    pub(super) fn resolve(mut self, clauses: &[Range<usize>]) -> Resolved {
        let mut words = vec![HELPED; self.scene.tags.len()];
        let mut abouts = Vec::with_capacity(clauses.len());
        for clause in clauses {
            let about = self.clause(clause);
            words.get_mut(clause.clone()).into_iter().flatten().for_each(|it| *it = about);
            abouts.push(about);
        }
        for (clause, about) in clauses.iter().zip(&abouts) {
            for at in clause.clone() {
                if let Some(mention) = self.scene.starting_at(at) {
                    self.attach(mention, clause, *about, &mut words);
                }
            }
        }
        Resolved { cast: self.cast, clauses: abouts, words }
    }

    fn clause(&mut self, clause: &Range<usize>) -> PersonId {
        if let Some(antecedent) = self.antecedent(clause) {
            self.note_death(antecedent, clause);
            if self.left != Left::Name {
                self.left = Left::Phrase;
            }
            return antecedent;
        }
        let has_verb = self.scene.tags.verb(clause.clone()).is_some();
        let (about, left) = if let Some((about, mention)) = self.subject(clause) {
            let named_only = mention.is_some_and(|mention| self.is_name_only(mention, clause));
            let left = match (has_verb, named_only) {
                (true, _) => Left::Sentence,
                (false, true) => Left::Name,
                (false, false) => Left::Phrase,
            };
            (about, left)
        } else {
            let about = self.unnamed(clause);
            let goes_on = about == self.about && has_verb && self.left != Left::Phrase;
            let left = match (goes_on, !has_verb && about != HELPED) {
                (true, _) => Left::Sentence,
                (false, true) => Left::Name,
                (false, false) => Left::Phrase,
            };
            (about, left)
        };
        self.note_death(about, clause);
        (self.about, self.left) = (about, left);
        if self.for_kin.is_some_and(|kin| clause.contains(&kin)) || self.cast.get(about).is_dead {
            (self.about, self.left) = (HELPED, Left::Phrase);
        }
        about
    }

    fn note_death(&mut self, about: PersonId, clause: &Range<usize>) {
        let tags = self.scene.tags;
        let any = |role| tags.any(clause.clone(), role);
        let is_gone =
            any(Role::Copula) && any(Role::There) && any(Role::Negation) && any(Role::NoMore);
        let died = (any(Role::Died) && !any(Role::Negation) && !any(Role::Wanting)) || is_gone;
        if let Some(person) = self.cast.get_mut(about).filter(|_| died && about != HELPED) {
            person.is_dead = true;
        }
    }

    /// The person before a "who": "mijn zoon, die …".
    fn antecedent(&self, clause: &Range<usize>) -> Option<PersonId> {
        let (tags, start) = (self.scene.tags, clause.start);
        if self.goes_on_about_them(start) {
            return Some(self.about);
        }
        if !tags.has(start, Role::Relative) {
            return None;
        }
        let before = start.checked_sub(1)?;
        let noun = if tags.is_break(before) { before.checked_sub(1)? } else { before };
        self.scene.named_at(self.before_name(noun)?)?.person
    }

    /// The noun that a name and an age stand behind: "buurvrouw Trui", "haar zoon van 34".
    fn before_name(&self, mut at: usize) -> Option<usize> {
        let tags = self.scene.tags;
        let is_aged = |at: usize| {
            tags.is_number(at)
                || tags.has(at, Role::Year)
                || (tags.has(at, Role::Belongs) && tags.is_number(at + 1))
        };
        while tags.is_name(at) || is_aged(at) {
            at = at.checked_sub(1)?;
        }
        Some(at)
    }

    /// "Zus van 79 kwam elke week maar die ligt nu in een hospice": the one of whom the sentence tells.
    fn goes_on_about_them(&self, start: usize) -> bool {
        let tags = self.scene.tags;
        self.about != HELPED
            && tags.has(start, Role::Coordinator)
            && tags.has(start + 1, Role::Relative)
            && tags.is_finite(start + 2)
            && !start.checked_sub(1).is_some_and(|at| tags.is_stop(at))
    }

    fn is_name_only(&self, mention: &Mention, clause: &Range<usize>) -> bool {
        let tags = self.scene.tags;
        let opens = (clause.start..mention.start)
            .all(|at| tags.has_any(at, Role::Coordinator | Role::Adverb));
        let followed =
            tags.has(clause.end, Role::Relative) || tags.has(clause.end + 1, Role::Relative);
        let aged = tags.is_number(clause.end + 1);
        let determined = mention.start < mention.noun;
        opens && mention.next(tags) >= clause.end && (determined || followed || aged)
    }

    /// The subject that a clause names, and the mention that names it.
    fn subject(&mut self, clause: &Range<usize>) -> Option<(PersonId, Option<&'t Mention>)> {
        let tags = self.scene.tags;
        let mut named: Option<&'t Mention> = None;
        for at in clause.clone() {
            if tags.has(at, Role::SubjectI) {
                return Some((self.cast.writer, None));
            }
            if named.is_some() {
                continue;
            }
            // "Als weduwnaar van 80 moet je alles zelf doen": the writer is a widower.
            if tags.is_subject_you(at) && self.is_as_somebody(clause) {
                return Some((self.cast.writer, None));
            }
            if tags.is_subject_you(at) {
                let bot = self.cast.named(Person::new(Relation::Bot, None));
                return Some((bot, None));
            }
            if let Some(gender) = self.gender_of(at) {
                return Some((self.pronoun(at, gender), None));
            }
            if let Some(about) = self.owner_of_thing(at, clause) {
                return Some((about, None));
            }
            named = self.scene.subject_at(at).filter(|it| self.is_subject(it, clause));
        }
        named.and_then(|mention| Some((mention.person?, named)))
    }

    /// "Als weduwnaar", "als moeder van drie".
    fn is_as_somebody(&self, clause: &Range<usize>) -> bool {
        let tags = self.scene.tags;
        let next = clause.start + 1;
        tags.is_like(clause.start) && !tags.is_subject(next) && !tags.is_finite(next)
    }

    fn gender_of(&self, at: usize) -> Option<Gender> {
        let tags = self.scene.tags;
        if tags.has(at, Role::SubjectHe) {
            Some(Gender::Man)
        } else {
            tags.has(at, Role::SubjectShe).then_some(Gender::Woman)
        }
    }

    /// "Haar ogen worden slecht", "mijn arm is gebroken": the thing is of somebody.
    fn owner_of_thing(&mut self, at: usize, clause: &Range<usize>) -> Option<PersonId> {
        let tags = self.scene.tags;
        let opens = (clause.start..at).all(|at| {
            tags.has_any(at, Role::Coordinator | Role::Adverb | Role::Subordinator | Role::MayOpen)
        });
        if !opens || tags.is_finite(at) || self.scene.starting_at(at).is_some() {
            return None;
        }
        if tags.has(at, Role::OfMine) {
            return Some(self.cast.writer);
        }
        let gender = if tags.has(at, Role::OfHers) { Gender::Woman } else { Gender::Man };
        let owned = tags.has_any(at, Role::OfHers | Role::OfHis) && !tags.is_break(at + 1);
        owned.then(|| self.pronoun(at, gender))
    }

    /// Whether a noun that may be a subject is the one of this clause, and not the object.
    fn is_subject(&self, mention: &Mention, clause: &Range<usize>) -> bool {
        let tags = self.scene.tags;
        let before = clause.start..mention.start;
        let has_verb = tags.is_finite(mention.next(tags));
        if has_verb && before.is_empty() {
            return true;
        }
        if let Some(verb) = tags.verb(before.clone()) {
            // "Loves dogs": a verb in front has an object. "Nu woont mijn zoon": behind anything else, a subject.
            let opens = (clause.start..verb).all(|at| tags.has(at, Role::Coordinator));
            return !opens && !tags.has(verb, Role::Having);
        }
        let is_object = before.clone().any(|at| tags.has_any(at, Role::Having | Role::Caring));
        !is_object
            && (self.scene.tells_without_verb(mention) || tags.verb(clause.clone()).is_some())
    }

    /// Whom "hij" or "ze" means.
    fn pronoun(&mut self, at: usize, gender: Gender) -> PersonId {
        let tags = self.scene.tags;
        let mentions = self.scene.mentions;
        let known = mentions.partition_point(|mention| mention.noun < at);
        let before = mentions.get(..known).unwrap_or_default();
        let is_plural = |at: usize| {
            tags.has(at, Role::VerbPlural) && !tags.has_any(at, Role::VerbThird | Role::VerbAny)
        };
        if gender == Gender::Woman && (is_plural(at + 1) || tags.before(at).is_some_and(is_plural))
        {
            return self.several(before);
        }
        if let Some(named) = last_named(before, &self.cast, gender) {
            return named;
        }
        let fits = |id: &PersonId| {
            let person = self.cast.get(*id);
            *id != HELPED && person.number == Number::One && person.gender == Some(gender)
        };
        let other = before.iter().rev().filter_map(|mention| mention.person).find(fits);
        let helped = self.cast.get(HELPED).gender;
        let may_be_helped = self.cast.writer != HELPED || !self.has_i;
        match other {
            _ if may_be_helped && helped.is_none_or(|helped| helped == gender) => HELPED,
            Some(other) => other,
            None => self.cast.named(Person::new(Relation::Somebody, Some(gender))),
        }
    }

    /// Whom "they" means.
    fn several(&mut self, before: &[Mention]) -> PersonId {
        let mut named = before.iter().rev().filter(|it| it.word.number == Number::Many);
        let people = || Person { number: Number::Many, ..Person::new(Relation::People, None) };
        named.find_map(|mention| mention.person).unwrap_or_else(|| self.cast.named(people()))
    }

    /// Whom a clause is about that names nobody.
    fn unnamed(&self, clause: &Range<usize>) -> PersonId {
        let tags = self.scene.tags;
        let named = self.aged(clause).or_else(|| self.bracketed(clause));
        if let Some(person) = named.or_else(|| self.with_whom_it_is(clause)) {
            return person;
        }
        let first = self.scene.behind_adverbs(clause.start);
        let first = if tags.has(first, Role::Coordinator) {
            self.scene.behind_adverbs(first + 1)
        } else {
            first
        };
        let roles = tags.roles(first);
        let starts_with_verb = tags.is_finite(first);
        let is_first_person = roles.contains(Role::VerbFirst) && !roles.contains(Role::VerbThird);
        if starts_with_verb && is_first_person {
            return self.cast.writer;
        }
        let oneself = tags.any(clause.clone(), Role::Oneself);
        // A line about a caller ends with what the caller wants: "vrouw werkt, wil iets betekenen".
        let wants = !self.has_i && roles.contains(Role::Wanting);
        if starts_with_verb && !oneself && !wants && self.about != HELPED {
            let behind_stop = clause.start.checked_sub(1).is_some_and(|at| tags.is_stop(at));
            let is_third = roles.contains(Role::VerbThird) && self.has_i;
            match self.left {
                Left::Sentence if !behind_stop || is_third => return self.about,
                Left::Name if !behind_stop => return self.about,
                Left::Sentence | Left::Name | Left::Phrase => {}
            }
        }
        if self.for_kin.is_some_and(|kin| clause.end <= kin) { self.cast.writer } else { HELPED }
    }

    /// "Bij mijn broer is kanker gevonden": no subject that is a person, and somebody with whom it is.
    fn with_whom_it_is(&self, clause: &Range<usize>) -> Option<PersonId> {
        let (tags, first) = (self.scene.tags, self.scene.behind_adverbs(clause.start));
        let mention = self.scene.starting_at(first + 1)?;
        let opens = tags.has(first, Role::Along) && tags.has(mention.next(tags), Role::Copula);
        let person = mention.person.filter(|_| opens)?;
        self.cast.get(person).relation.has_facts().then_some(person)
    }

    /// "Man (ms, rolstoel)": what stands in brackets behind somebody is of that person.
    fn bracketed(&self, clause: &Range<usize>) -> Option<PersonId> {
        let tags = self.scene.tags;
        // "Dochter (55) in Utrecht": what ties on behind the bracket is of her, too.
        let closed = clause.start.checked_sub(1)?;
        let ties = tags.bracket(closed) == Some(Bracket::Closes)
            && tags.has(clause.start, Role::Belongs)
            && tags.verb(clause.clone()).is_none();
        let mut before = (0..if ties { closed } else { clause.start }).rev();
        let open = before.find(|at| tags.bracket(*at).is_some() || tags.is_stop(*at))?;
        if tags.bracket(open) != Some(Bracket::Opens) {
            return None;
        }
        let mut noun = open.checked_sub(1)?;
        while tags.is_number(noun) || tags.has(noun, Role::Year) {
            noun = noun.checked_sub(1)?;
        }
        self.scene.named_at(self.before_name(noun)?)?.person
    }

    /// "Mijn zoon, 55, …", "met haar man (85)": an age right behind somebody.
    fn aged(&self, clause: &Range<usize>) -> Option<PersonId> {
        let tags = self.scene.tags;
        let start = clause.start;
        let is_age = tags.is_number(start)
            && !clause.is_empty()
            && (start + 1..clause.end).all(|at| tags.has(at, Role::Year))
            && !tags.is_stop(start.checked_sub(1)?);
        let noun = self.before_name(start.checked_sub(2)?)?;
        self.scene.named_at(noun).filter(|_| is_age)?.person
    }
}
