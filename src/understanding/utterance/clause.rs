//! Where the clauses of a text are: stretches of a sentence with one subject.

use std::ops::Range;

use super::super::vocabulary::roles::{Noun, Number, Role};
use super::cast::{HELPED, PersonId};
use super::mention::Mention;
use super::mood::{Holds, Mood};
use super::tags::Tags;
use super::time::Time;

/// A stretch of a sentence with one subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::understanding) struct Clause {
    /// Its words.
    pub(in crate::understanding) tokens: Range<usize>,
    /// Whom it is about.
    pub(in crate::understanding) about: PersonId,
    /// When it holds.
    pub(in crate::understanding) time: Time,
    /// Whether it holds.
    pub(in crate::understanding) holds: Holds,
    /// What the writer does with it.
    pub(in crate::understanding) mood: Mood,
}

/// How many small words may stand between a joint and the clause that it begins.
const ADVERBS: usize = 3;

/// The words of a text with the nouns for people in them.
pub(super) struct Scene<'t> {
    pub(super) tags: &'t Tags,
    pub(super) mentions: &'t [Mention],
    /// The mention whose phrase begins at a word.
    starting: Vec<Option<usize>>,
    /// The mention whose noun is a word.
    naming: Vec<Option<usize>>,
}

impl<'t> Scene<'t> {
    pub(super) fn new(tags: &'t Tags, mentions: &'t [Mention]) -> Self {
        let (mut starting, mut naming) = (vec![None; tags.len()], vec![None; tags.len()]);
        for (number, mention) in mentions.iter().enumerate() {
            if let Some(place) = starting.get_mut(mention.start) {
                *place = Some(number);
            }
            if let Some(place) = naming.get_mut(mention.noun) {
                *place = Some(number);
            }
        }
        Self { tags, mentions, starting, naming }
    }

    /// The mention whose phrase begins here, if it may be a subject.
    pub(super) fn subject_at(&self, at: usize) -> Option<&'t Mention> {
        self.starting_at(at).filter(|mention| self.may_be_subject(mention))
    }

    pub(super) fn starting_at(&self, at: usize) -> Option<&'t Mention> {
        self.starting.get(at).copied().flatten().and_then(|number| self.mentions.get(number))
    }

    pub(super) fn named_at(&self, at: usize) -> Option<&'t Mention> {
        self.naming.get(at).copied().flatten().and_then(|number| self.mentions.get(number))
    }

    fn may_be_subject(&self, mention: &Mention) -> bool {
        let is_denied = self.tags.has(mention.start, Role::Negation);
        mention.person.is_some() && !mention.is_governed && !mention.is_predicate && !is_denied
    }

    /// Whether a mention without a verb is somebody of whom something is told: "zus dement", but not
    /// "vrienden maken".
    pub(super) fn tells_without_verb(&self, mention: &Mention) -> bool {
        let tags = self.tags;
        let owned = tags.has_any(mention.start, Role::OfMine | Role::OfHers | Role::OfHis);
        let friend = mention.word.noun == Noun::Friend
            && mention.word.number == Number::One
            && tags.before(mention.start).is_none()
            && !tags.is_break(mention.noun + 1);
        owned
            || friend
            || !matches!(
                mention.word.noun,
                Noun::Friend | Noun::People | Noun::Pet | Noun::Professional
            )
    }

    /// The first word behind a joint that is no small word.
    pub(super) fn behind_adverbs(&self, at: usize) -> usize {
        let small = |at: &usize| self.tags.has_any(*at, Role::Adverb | Role::Negation);
        let count = (at..at + ADVERBS).take_while(small).count();
        at + count
    }

    /// Every clause, in order.
    pub(super) fn divided(&self) -> Vec<Range<usize>> {
        let mut clauses = Vec::new();
        let mut start = 0;
        for at in 0..=self.tags.len() {
            if self.tags.is_break(at) {
                if at > start {
                    Divider::new(self, start..at).divide(&mut clauses);
                }
                start = at + 1;
            }
        }
        clauses
    }
}

/// Divides what stands between two breaks.
struct Divider<'s, 't> {
    scene: &'s Scene<'t>,
    part: Range<usize>,
    /// Where the clause at hand begins.
    start: usize,
    subject: Option<usize>,
    verb: Option<usize>,
}

impl<'s, 't> Divider<'s, 't> {
    fn new(scene: &'s Scene<'t>, part: Range<usize>) -> Self {
        Self { scene, start: part.start, part, subject: None, verb: None }
    }

    fn divide(mut self, clauses: &mut Vec<Range<usize>>) {
        for at in self.part.clone() {
            if let Some(cut) = self.cut(at).filter(|cut| *cut > self.start) {
                clauses.push(self.start..cut);
                (self.start, self.subject, self.verb) = (cut, None, None);
                (cut..at).for_each(|at| self.note(at));
            }
            self.note(at);
        }
        clauses.push(self.start..self.part.end);
    }

    /// Notes subject and verb of the clause at hand.
    fn note(&mut self, at: usize) {
        let tags = self.scene.tags;
        if tags.is_subject(at) || self.scene.subject_at(at).is_some() {
            self.subject.get_or_insert(at);
        }
        if tags.is_finite(at) {
            self.verb.get_or_insert(at);
        }
    }

    /// Where a new clause begins that shows itself at a word, if one does.
    fn cut(&self, at: usize) -> Option<usize> {
        let tags = self.scene.tags;
        let begins = self.joins(at)
            || self.returns(at)
            || (tags.has(at, Role::Oneself) && self.returns_to_helped(at));
        if begins {
            return Some(at);
        }
        if tags.is_subject(at) {
            return self.at_subject(at);
        }
        let mention = self.scene.subject_at(at)?;
        self.at_mention(mention).then_some(at)
    }

    fn is_about_another(&self) -> bool {
        let mention = self.subject.and_then(|at| self.scene.subject_at(at));
        mention.is_some_and(|mention| mention.person != Some(HELPED))
    }

    /// "Zoon ver weg zelf slechtziend", but not "zoon zelf ook weduwnaar", where it stresses who is meant.
    fn returns_to_helped(&self, at: usize) -> bool {
        let stresses = at.checked_sub(1).is_some_and(|noun| self.scene.named_at(noun).is_some());
        !stresses && self.is_about_another() && self.verb.is_none()
    }

    fn opens(&self, at: usize) -> bool {
        self.scene.tags.is_subject(at) || self.scene.subject_at(at).is_some()
    }

    /// "En", "omdat", "die": a joint with a clause behind it.
    fn joins(&self, at: usize) -> bool {
        let tags = self.scene.tags;
        let next = self.scene.behind_adverbs(at + 1);
        if tags.has_any(at, Role::Subordinator | Role::AlwaysParts) {
            return true;
        }
        if tags.has(at, Role::MayOpen) && self.opens(at + 1) {
            return true;
        }
        if tags.has(at, Role::Relative) && at > self.start && self.scene.named_at(at - 1).is_some()
        {
            return true;
        }
        // "Getrouwd geweest en nou in mijn eentje".
        if tags.has(at, Role::Coordinator) && tags.has(at + 1, Role::Today) {
            return true;
        }
        tags.has(at, Role::Coordinator)
            && (tags.is_subject(next) || tags.is_finite(next) || self.is_next_subject(next))
    }

    /// "En mijn zoon woont", but not "met mijn man en mijn zoon".
    fn is_next_subject(&self, at: usize) -> bool {
        let Some(mention) = self.scene.subject_at(at) else { return false };
        let governed = (self.start..at)
            .any(|at| self.scene.starting_at(at).is_some_and(|mention| mention.is_governed));
        self.scene.tags.is_finite(mention.next(self.scene.tags))
            || (!governed && self.scene.tells_without_verb(mention))
    }

    /// "Die in Utrecht woont | komt elke week": behind two verbs the main clause goes on.
    fn returns(&self, at: usize) -> bool {
        let tags = self.scene.tags;
        let is_plain =
            |at: usize| tags.has_any(at, Role::VerbThird | Role::VerbFirst | Role::VerbAny);
        at > self.start
            && tags.has_any(self.start, Role::Subordinator | Role::MayOpen | Role::Relative)
            && tags.is_finite(at)
            && is_plain(at)
            && tags.is_finite(at - 1)
            && is_plain(at - 1)
    }

    /// A second subject begins a clause; its verb may stand before it: "toen hij stierf | was ik 60".
    fn at_subject(&self, at: usize) -> Option<usize> {
        let tags = self.scene.tags;
        let subject = self.subject?;
        let before = tags.before(at).filter(|before| tags.is_finite(*before));
        // "Mijn man mis ik", "gisteren kwam hij".
        if before.is_some() && before == self.verb {
            return None;
        }
        let is_loose = tags.has(at, Role::SubjectShe) || tags.has(at, Role::SubjectYou);
        if is_loose && before.is_none() && !tags.is_finite(at + 1) {
            return None;
        }
        if self.verb.is_none() && tags.is_subject(subject) {
            return None;
        }
        let Some(verb) = before else { return Some(at) };
        let adverb =
            tags.before(verb).filter(|it| tags.has_any(*it, Role::Adverb | Role::Coordinator));
        Some(adverb.unwrap_or(verb))
    }

    /// A noun for a person in the middle: a new subject, or the object of the verb before it.
    fn at_mention(&self, mention: &Mention) -> bool {
        let tags = self.scene.tags;
        if mention.person == Some(HELPED) {
            return self.is_about_another();
        }
        let has_verb = tags.is_finite(mention.next(tags));
        if has_verb {
            let inverted = self.subject.is_none() && self.verb == tags.before(mention.start);
            return !(inverted && self.verb.is_some());
        }
        let before = self.start..mention.start;
        let small =
            Role::Adverb | Role::Coordinator | Role::Subordinator | Role::MayOpen | Role::Relative;
        let has_content = before.clone().any(|at| !tags.has_any(at, small));
        let is_object = before.clone().any(|at| tags.has_any(at, Role::Having | Role::Caring));
        self.verb.is_none() && has_content && !is_object && self.scene.tells_without_verb(mention)
    }
}
