//! Whom each noun for a person means, from left to right.

mod asked;
mod helped;

use super::super::vocabulary::roles::{Noun, Number, Role};
use super::cast::{Cast, HELPED, Person, PersonId, Relation};
use super::mention::{Call, Mention, Owner};
use super::tags::Tags;
use crate::profile::Gender;

/// How far before a noun its verb of caring may stand: "zorgt voor haar zieke man".
const CARING_WORDS: usize = 3;
/// How many words children may stand behind a husband or wife: "vrouw en 2 kleine kinderen".
const CHILD_WORDS: usize = 3;
/// A first noun of a line stands behind so many words at most: "alleenstaande moeder van 38".
const FIRST_WORDS: usize = 3;

/// A number behind "mother of" is one of children up to this, and an age above.
const CHILDREN_MOST: u16 = 15;

/// What is known of the person helped before the text is read.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::understanding) struct Known {
    /// The gender, once told.
    pub(in crate::understanding) gender: Option<Gender>,
}

/// Finds whom each noun means, from left to right.
pub(super) struct Finder<'t> {
    tags: &'t Tags,
    pub(super) cast: Cast,
    pub(super) mentions: Vec<Mention>,
    /// Whether somebody says "I" in the text.
    has_i: bool,
    /// The noun for somebody else for whom the text asks.
    for_kin: Option<usize>,
    /// The noun for a caller who tells of somebody else.
    caller: Option<usize>,
    /// Whether a noun for the person helped was met.
    is_introduced: bool,
    gender: Option<Gender>,
}

impl<'t> Finder<'t> {
    pub(super) fn find(tags: &'t Tags, call: Option<Call>, known: Known) -> Self {
        let for_kin = call.map(|call| call.helped);
        let has_i = (0..tags.len()).any(|at| tags.has(at, Role::I) || tags.has(at, Role::SubjectI));
        let cast = if for_kin.is_some() { Cast::for_another() } else { Cast::default() };
        let mut finder = Self {
            tags,
            cast,
            mentions: Vec::new(),
            has_i,
            for_kin,
            caller: call.and_then(|call| call.caller),
            is_introduced: false,
            gender: known.gender,
        };
        for at in 0..tags.len() {
            let word = tags.person(at).filter(|_| !tags.is_prefix(at) && !tags.is_exclaimed(at));
            if let Some(word) = word {
                finder.meet(Mention::new(tags, at, word));
            }
        }
        finder
    }

    fn meet(&mut self, mut mention: Mention) {
        mention.is_predicate = self.is_predicate(&mention);
        if self.is_said_of_another(&mention) {
            mention.is_predicate = true;
            self.mentions.push(mention);
            return;
        }
        mention.person = match mention.word.noun {
            _ if self.for_kin == Some(mention.noun) => Some(HELPED),
            Noun::Title | Noun::Generic | Noun::Spouse | Noun::Caller
                if self.is_caller(&mention) =>
            {
                Some(self.cast.writer)
            }
            Noun::Title => self.title(&mention),
            Noun::Caller => Some(HELPED),
            Noun::Generic => Some(self.generic(&mention)),
            Noun::Spouse => Some(self.spouse(&mention)),
            Noun::Partner
            | Noun::Child
            | Noun::Parent
            | Noun::Sibling
            | Noun::Grandchild
            | Noun::Family
            | Noun::Friend
            | Noun::Neighbour
            | Noun::Pet
            | Noun::Professional
            | Noun::People => Some(self.relative(&mention)),
        };
        if mention.person == Some(HELPED) {
            self.is_introduced = true;
            self.gender = self.gender.or(mention.word.gender);
            if let Some(helped) = self.cast.get_mut(HELPED) {
                helped.gender = self.gender;
            }
        }
        self.mentions.push(mention);
    }

    /// "Mw 58 belt over zus", and later on "mw zelf": the caller, who is not helped.
    fn is_caller(&self, mention: &Mention) -> bool {
        let oneself = self.tags.has(mention.noun + 1, Role::Oneself);
        let called = self.caller.and_then(|at| self.tags.person(at));
        let again = oneself && called.is_some_and(|word| word.noun == mention.word.noun);
        self.caller == Some(mention.noun) || again
    }

    /// "Ik ben een vrouw", "als moeder": the noun says what the subject is.
    fn is_predicate(&self, mention: &Mention) -> bool {
        if mention.owner != Owner::Nobody {
            return false;
        }
        if self.is_become(mention) {
            return true;
        }
        let tags = self.tags;
        let small = Role::Adverb | Role::Oneself;
        let mut before = tags.before(mention.start);
        while let Some(at) =
            before.filter(|at| tags.has_any(*at, small) && !tags.has(*at, Role::Negation))
        {
            before = tags.before(at);
        }
        let Some(before) = before else { return false };
        let next = mention.next(tags);
        // "Komt er uit als buurvrouw meegaat": what she does, not what the other one is.
        let like = tags.is_like(before) && !tags.is_subject(next) && !tags.is_finite(next);
        like || (tags.has(before, Role::Copula)
            && tags.before(before).is_none_or(|subject| self.is_own(subject)))
            || (tags.has(before, Role::SubjectI)
                && tags.before(before).is_some_and(|verb| tags.has(verb, Role::Copula)))
    }

    /// "Mijn zoon is een lieve jongen": the noun says what somebody else is.
    fn is_said_of_another(&self, mention: &Mention) -> bool {
        let tags = self.tags;
        if mention.owner != Owner::Nobody {
            return false;
        }
        let words = (0..mention.start).rev();
        let copula =
            words.take_while(|at| !tags.is_break(*at)).find(|at| !tags.has(*at, Role::Adverb));
        let Some(subject) =
            copula.filter(|at| tags.has(*at, Role::Copula)).and_then(|at| tags.before(at))
        else {
            return false;
        };
        let last = self.mentions.last().filter(|last| last.noun == subject);
        last.is_some_and(|last| last.person.is_some_and(|person| person != HELPED))
    }

    /// Whether a word is a subject that means the person helped: "ik ben …", "mw is …".
    fn is_own(&self, at: usize) -> bool {
        let tags = self.tags;
        let named =
            tags.person(at).is_some_and(|word| matches!(word.noun, Noun::Title | Noun::Caller));
        tags.has(at, Role::SubjectI)
            || named
            || tags.has_any(at, Role::Coordinator | Role::Adverb | Role::Oneself | Role::Greeting)
            || (!self.has_i && tags.has_any(at, Role::SubjectHe | Role::SubjectShe))
    }

    fn title(&mut self, mention: &Mention) -> Option<PersonId> {
        let tags = self.tags;
        let before = tags.before(mention.start);
        let signed = before.is_some_and(|at| tags.has(at, Role::Signature));
        if mention.is_predicate || signed || self.is_asked_for(mention) {
            return Some(HELPED);
        }
        if self.has_i && mention.is_determined {
            return Some(self.somebody(mention));
        }
        let greeted = before.is_some_and(|at| tags.has(at, Role::Greeting));
        let spoken_to = self.has_i || (0..tags.len()).any(|at| tags.is_subject_you(at));
        (!greeted && !spoken_to).then_some(HELPED)
    }

    fn generic(&mut self, mention: &Mention) -> PersonId {
        if self.is_asked_for(mention) {
            return HELPED;
        }
        let is_wanted = self.is_object(mention) || self.is_anybody(mention);
        if mention.is_predicate || (!self.has_i && !is_wanted && mention.owner == Owner::Nobody) {
            return HELPED;
        }
        let alone = self.is_alone(mention) || self.has_age(mention);
        if mention.owner == Owner::Nobody && !is_wanted && alone {
            return HELPED;
        }
        self.somebody(mention)
    }

    /// "Man" and "vrouw": the person helped, or the present or former spouse of that person.
    fn spouse(&mut self, mention: &Mention) -> PersonId {
        let tags = self.tags;
        if mention.owner == Owner::Mine && self.is_title_in_two(mention) {
            return HELPED;
        }
        let first = mention.noun.saturating_sub(CARING_WORDS);
        let cared_for =
            (first..mention.noun).any(|at| tags.has(at, Role::Caring) && !tags.is_break(at));
        let is_kin = cared_for || self.is_told_dead(mention) || self.is_with_children(mention);
        if mention.owner != Owner::Nobody || is_kin {
            return self.kin(mention, Relation::Partner);
        }
        if mention.is_predicate || self.is_correction(mention) || self.is_asked_for(mention) {
            return HELPED;
        }
        if self.is_anybody(mention) {
            return self.somebody(mention);
        }
        if self.is_object(mention) {
            return if mention.is_determined {
                self.somebody(mention)
            } else {
                self.kin(mention, Relation::Partner)
            };
        }
        let is_other = self.gender.is_some() && self.gender != mention.word.gender;
        let is_subject =
            !mention.is_governed && tags.is_finite(mention.next(tags)) && !self.has_age(mention);
        let lies = is_subject && tags.has(mention.next(tags), Role::Lying);
        // "De vrouw is vijf jaar dood": one's own.
        let own =
            is_subject && mention.start < mention.noun && tags.has(mention.start, Role::Definite);
        if is_other || lies || own || (is_subject && (self.has_i || self.is_introduced)) {
            return self.kin(mention, Relation::Partner);
        }
        if mention.is_governed && mention.is_determined {
            return self.somebody(mention);
        }
        if mention.is_governed && !self.has_age(mention) {
            return self.kin(mention, Relation::Partner);
        }
        HELPED
    }

    /// "Vrouw en 2 kinderen": the family of the person helped.
    fn is_with_children(&self, mention: &Mention) -> bool {
        let tags = self.tags;
        let behind = mention.noun + 2..mention.noun + 2 + CHILD_WORDS;
        let is_child = |at| tags.person(at).is_some_and(|word| word.noun == Noun::Child);
        tags.has(mention.noun + 1, Role::List) && behind.into_iter().any(is_child)
    }

    fn relative(&mut self, mention: &Mention) -> PersonId {
        let means_helped = self.for_kin == Some(mention.noun)
            || (mention.is_predicate && mention.word.noun != Noun::Professional)
            || self.is_first(mention)
            || self.is_parent_of_some(mention)
            || self.is_signed(mention)
            || self.is_for_kin_again(mention)
            || self.is_relative_asked_for(mention);
        if means_helped {
            return HELPED;
        }
        self.kin(mention, Relation::of(mention.word.noun))
    }

    /// Whether it is the object of a verb before it, with no other subject: "heeft een zoon", "zoekt
    /// een vrouw".
    fn is_object(&self, mention: &Mention) -> bool {
        let tags = self.tags;
        let mut before = (0..mention.start).rev().take_while(|at| !tags.is_break(*at));
        before.any(|at| tags.has(at, Role::Having) && tags.has_any(at, VERBS))
    }

    /// "Nee, man": a word by itself that puts the gender right.
    fn is_correction(&self, mention: &Mention) -> bool {
        let tags = self.tags;
        let mut before = (0..mention.start).rev().take_while(|at| !tags.is_break(*at));
        !self.is_introduced
            && tags.is_break(mention.next(tags))
            && before.all(|at| tags.has_any(at, Role::Greeting | Role::Adverb))
    }

    /// Whether it stands alone between commas, perhaps with an age: "ik ben 52, man, uit Zaandam".
    fn is_alone(&self, mention: &Mention) -> bool {
        self.tags.before(mention.start).is_none() && self.tags.is_break(mention.next(self.tags))
    }

    /// "Vrouw van 68", "vrouw (68)", "man 54", "54 man".
    fn has_age(&self, mention: &Mention) -> bool {
        let tags = self.tags;
        let next = mention.noun + 1;
        let behind = tags.is_number(next)
            || (tags.has(next, Role::Belongs) && tags.is_number(next + 1))
            || (tags.is_break(next) && tags.is_number(next + 1) && tags.is_break(next + 2));
        behind || tags.before(mention.start).is_some_and(|at| tags.is_number(at))
    }

    /// "Man overleden", "vrouw 2 jaar geleden gestorven".
    fn is_told_dead(&self, mention: &Mention) -> bool {
        let tags = self.tags;
        let clause = (mention.noun + 1..tags.len()).take_while(|at| !tags.is_break(*at));
        let mut near = clause.take_while(|at| tags.person(*at).is_none() && !tags.is_subject(*at));
        near.any(|at| tags.has(at, Role::Dead))
    }

    /// "Me vrouw 85": a title that was heard as two words.
    fn is_title_in_two(&self, mention: &Mention) -> bool {
        mention.start == 0
            && !self.is_introduced
            && self.tags.has(mention.start, Role::Mishearing)
            && self.tags.is_number(mention.noun + 1)
    }

    fn somebody(&mut self, mention: &Mention) -> PersonId {
        self.cast.named(Person::new(Relation::Somebody, mention.word.gender))
    }

    fn kin(&mut self, mention: &Mention, relation: Relation) -> PersonId {
        let of = self.owner(mention);
        let of_relation = self.cast.get(of).relation;
        // The father beside the mother for whom the text asks.
        let is_writers = of_relation == Relation::Writer;
        if relation == Relation::Parent && is_writers && self.is_other_parent(mention) {
            return self.cast.named(Person::new(Relation::Partner, mention.word.gender));
        }
        let keeps = matches!(relation, Relation::Professional | Relation::People | Relation::Pet)
            || of_relation == Relation::Helped
            || is_writers;
        let relation = if keeps { relation } else { Relation::Family };
        let person = Person {
            of,
            number: mention.word.number,
            ..Person::new(relation, mention.word.gender)
        };
        self.cast.named(person)
    }

    fn is_other_parent(&self, mention: &Mention) -> bool {
        let kin = self.for_kin.and_then(|at| self.tags.person(at));
        kin.is_some_and(|kin| kin.noun == Noun::Parent && kin.gender != mention.word.gender)
    }

    /// Whose relation a noun names: "haar man" is of the woman named last, or of the person helped.
    fn owner(&self, mention: &Mention) -> PersonId {
        let gender = match mention.owner {
            Owner::Mine => return self.cast.writer,
            Owner::Hers => Gender::Woman,
            Owner::His => Gender::Man,
            Owner::Nobody | Owner::Theirs | Owner::Yours => return HELPED,
        };
        last_named(&self.mentions, &self.cast, gender).unwrap_or(HELPED)
    }
}

/// The person named last, when a "he" or "she" may mean that person and nobody else was named since.
pub(super) fn last_named(mentions: &[Mention], cast: &Cast, gender: Gender) -> Option<PersonId> {
    let people = mentions.iter().rev().filter_map(|mention| mention.person);
    let mut others = people.filter(|id| {
        !matches!(cast.get(*id).relation, Relation::Professional | Relation::People | Relation::Pet)
    });
    let last = others.next()?;
    let person = cast.get(last);
    let fits = person.number == Number::One && person.gender.is_none_or(|of| of == gender);
    (last != HELPED && fits).then_some(last)
}

const VERBS: enumset::EnumSet<Role> = enumset::enum_set!(
    Role::VerbFirst | Role::VerbThird | Role::VerbAny | Role::VerbPlural | Role::VerbPast
);
