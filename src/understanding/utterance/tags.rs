//! What each word of a text can do, and small questions about it.

use std::ops::Range;

use enumset::EnumSet;

use super::super::vocabulary::roles::{Context, Noun, Number, PersonWord, Role};
use super::super::vocabulary::tokens::{Kind, Token};
use crate::profile::Gender;

/// The words of a text by what they can do.
#[derive(Clone, Debug, Default)]
pub(in crate::understanding) struct Tags {
    roles: Vec<EnumSet<Role>>,
    persons: Vec<Option<PersonWord>>,
    kinds: Vec<Kind>,
    /// The number in digits that may be an age.
    numbers: Vec<Option<u16>>,
    /// Whether a word may be an adjective before a noun without an article: "demente moeder".
    attributes: Vec<bool>,
    /// Whether a word may be the name of a person: it begins with a capital, and the lexicon knows no role of it.
    names: Vec<bool>,
    /// Whether a break opens or closes a bracket.
    brackets: Vec<Option<Bracket>>,
}

/// What a bracket does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::understanding) enum Bracket {
    Opens,
    Closes,
}

/// A number of so many digits may be an age.
const AGE_DIGITS: usize = 3;

/// "Mijn zuster", "mijn broeder": a sister or a brother; without "my" somebody who nurses.
fn sister_or_nurse(word: &str, owned: bool) -> Option<PersonWord> {
    let gender = match word {
        "zuster" => Gender::Woman,
        "broeder" => Gender::Man,
        _ => return None,
    };
    let kin = PersonWord { noun: Noun::Sibling, gender: Some(gender), number: Number::One };
    owned.then_some(kin)
}

/// "Onze Bert": a name behind a possessive is of somebody of the family.
const SOMEBODY_OF_THE_FAMILY: PersonWord =
    PersonWord { noun: Noun::Family, gender: None, number: Number::One };

impl Tags {
    pub(super) fn new(
        tokens: &[Token],
        context: &Context,
        sign: impl Fn(&Token) -> Option<char>,
    ) -> Self {
        let mut tags = Self::default();
        for token in tokens {
            let is_word = token.kind == Kind::Word;
            let roles = context.roles(&token.word, &token.sets);
            tags.roles.push(if is_word { roles } else { EnumSet::empty() });
            let person = context.person(&token.word).filter(|_| is_word);
            let owned =
                tags.persons.len().checked_sub(1).is_some_and(|at| tags.has(at, Role::OfMine));
            let is_capital = sign(token).is_some_and(char::is_uppercase);
            let is_name = is_word && is_capital && roles.is_empty() && person.is_none();
            let kin = sister_or_nurse(&token.word, owned).or(person);
            tags.persons.push(kin.or((is_name && owned).then_some(SOMEBODY_OF_THE_FAMILY)));
            tags.names.push(is_name && !owned);
            tags.kinds.push(token.kind);
            let is_short = is_word && token.word.len() <= AGE_DIGITS;
            tags.numbers.push(token.word.parse().ok().filter(|_| is_short));
            tags.attributes.push(token.word.ends_with('e') && !token.sets.is_empty());
            tags.brackets.push(match sign(token).filter(|_| !is_word) {
                Some('(' | '[') => Some(Bracket::Opens),
                Some(')' | ']') => Some(Bracket::Closes),
                _ => None,
            });
        }
        tags.join_ages();
        tags
    }

    /// "Dochter (30) in Tilburg belt wel": an age in brackets behind a person parts nothing, where the sentence goes on.
    fn join_ages(&mut self) {
        for noun in 0..self.len() {
            let (open, close) = (noun + 1, noun + 3);
            let is_age = self.bracket(open) == Some(Bracket::Opens)
                && self.is_number(noun + 2)
                && self.bracket(close) == Some(Bracket::Closes);
            if self.person(noun).is_some() && is_age && !self.is_break(close + 1) {
                for bracket in [open, close] {
                    self.kinds.get_mut(bracket).into_iter().for_each(|kind| *kind = Kind::Word);
                }
            }
        }
    }

    pub(in crate::understanding) fn len(&self) -> usize {
        self.roles.len()
    }

    /// All that a word does.
    pub(in crate::understanding) fn roles(&self, at: usize) -> EnumSet<Role> {
        self.roles.get(at).copied().unwrap_or_default()
    }

    /// Whether a word does this.
    pub(in crate::understanding) fn has(&self, at: usize, role: Role) -> bool {
        self.roles(at).contains(role)
    }

    /// Whether a word does any of these.
    pub(in crate::understanding) fn has_any(&self, at: usize, roles: EnumSet<Role>) -> bool {
        !self.roles(at).is_disjoint(roles)
    }

    /// Whether any word of a stretch does this.
    pub(in crate::understanding) fn any(&self, mut range: Range<usize>, role: Role) -> bool {
        range.any(|at| self.has(at, role))
    }

    /// The person that a word names.
    pub(in crate::understanding) fn person(&self, at: usize) -> Option<PersonWord> {
        self.persons.get(at).copied().flatten()
    }

    /// Whether a word names one of this gender, or several.
    pub(super) fn names_many(&self, at: usize) -> bool {
        self.person(at).is_some_and(|person| person.number == Number::Many)
    }

    /// Whether something parts words here, or the text ends.
    pub(in crate::understanding) fn is_break(&self, at: usize) -> bool {
        self.kinds.get(at).is_none_or(|kind| *kind != Kind::Word)
    }

    /// Whether a sentence ends here.
    pub(in crate::understanding) fn is_stop(&self, at: usize) -> bool {
        self.kinds.get(at).is_none_or(|kind| *kind == Kind::Stop)
    }

    /// Whether a word is a number in digits that may be an age.
    pub(in crate::understanding) fn is_number(&self, at: usize) -> bool {
        self.number(at).is_some()
    }

    /// The number in digits that may be an age.
    pub(in crate::understanding) fn number(&self, at: usize) -> Option<u16> {
        self.numbers.get(at).copied().flatten()
    }

    /// Whether a word may be the name of the person named right before it: "buurvrouw Trui".
    pub(in crate::understanding) fn is_name(&self, at: usize) -> bool {
        self.names.get(at).copied().unwrap_or_default()
    }

    /// Whether a word may be an adjective before a noun without an article.
    pub(super) fn is_adjective(&self, at: usize) -> bool {
        self.attributes.get(at).copied().unwrap_or_default() || self.has(at, Role::Dead)
    }

    /// What a bracket does here, if there is one.
    pub(in crate::understanding) fn bracket(&self, at: usize) -> Option<Bracket> {
        self.brackets.get(at).copied().flatten()
    }

    /// Of which gender the person is that a "him" or "her" means.
    pub(in crate::understanding) fn gender_of_object(&self, at: usize) -> Option<Gender> {
        if self.has(at, Role::He) {
            Some(Gender::Man)
        } else {
            self.has(at, Role::She).then_some(Gender::Woman)
        }
    }

    /// "Ex" before what somebody was: no former partner.
    pub(super) fn is_prefix(&self, at: usize) -> bool {
        let owned = self.before(at).is_some_and(|before| self.has(before, Role::Possessive));
        self.has(at, Role::Prefix) && !owned && !self.is_finite(at + 1)
    }

    /// "Man man man, wat een week": said to nobody.
    pub(super) fn is_exclaimed(&self, at: usize) -> bool {
        let word = self.person(at);
        word.is_some() && (self.person(at + 1) == word || at > 0 && self.person(at - 1) == word)
    }

    /// Whether one of the two words before does this.
    pub(in crate::understanding) fn before_has(&self, at: usize, role: Role) -> bool {
        (at.saturating_sub(2)..at).any(|before| self.has(before, role))
    }

    /// The word before, within its part of the sentence.
    pub(super) fn before(&self, at: usize) -> Option<usize> {
        at.checked_sub(1).filter(|before| !self.is_break(*before))
    }

    /// Whether a word is the subject of somebody who speaks, is spoken to or spoken of.
    pub(super) fn is_subject(&self, at: usize) -> bool {
        self.has_any(at, Role::SubjectI | Role::SubjectHe | Role::SubjectShe)
            || self.is_subject_you(at)
    }

    /// "Je" is a subject beside a verb only: "je hond" is not.
    pub(super) fn is_subject_you(&self, at: usize) -> bool {
        // "Om 19u": an hour.
        let is_hour = self.before(at).is_some_and(|before| self.is_number(before));
        self.has(at, Role::SubjectYou)
            && !is_hour
            && (!self.has(at, Role::OfYours) || self.is_plain_verb(at + 1) || {
                self.before(at).is_some_and(|before| self.is_plain_verb(before))
                    && self.person(at + 1).is_none()
            })
    }

    fn is_plain_verb(&self, at: usize) -> bool {
        self.has_any(at, Role::VerbFirst | Role::VerbThird | Role::VerbAny)
    }

    /// Whether a word is a verb with a subject. Forms that may also be a noun or an infinitive count
    /// beside their subject, or where a clause begins.
    pub(in crate::understanding) fn is_finite(&self, at: usize) -> bool {
        let roles = self.roles(at);
        if roles.contains(Role::VerbThird) || roles.contains(Role::VerbAny) {
            return true;
        }
        let is_subject = |at: usize| {
            self.has_any(at, Role::SubjectI | Role::SubjectShe) || self.is_many_or_you(at)
        };
        let beside = self.before(at).is_some_and(is_subject)
            || (is_subject(at + 1) && !roles.contains(Role::OfHis));
        if roles.contains(Role::VerbPlural) {
            return beside;
        }
        let opens = self.before(at).is_none_or(|before| self.has(before, Role::Coordinator));
        roles.contains(Role::VerbFirst) && (beside || opens)
    }

    fn is_many_or_you(&self, at: usize) -> bool {
        self.names_many(at) || self.has(at, Role::SubjectYou)
    }

    /// Whether a word compares: "als moeder".
    pub(super) fn is_like(&self, at: usize) -> bool {
        self.has(at, Role::Like)
    }

    /// The verb of a stretch, if it has one.
    pub(in crate::understanding) fn verb(&self, mut range: Range<usize>) -> Option<usize> {
        range.find(|at| self.is_finite(*at))
    }
}
