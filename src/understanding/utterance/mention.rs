//! Nouns for people: where their phrase begins, whose they are, and whom a call is about: "schoonzoon belt:
//! schoonmoeder 87", "zus belt ivm broer", "mijn vader is 88. Hij woont alleen".

use super::super::vocabulary::roles::{Noun, Number, PersonWord, Role};
use super::super::vocabulary::tokens::Token;
use super::cast::PersonId;
use super::tags::Tags;

/// Whose relation a noun names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    Nobody,
    Mine,
    Hers,
    His,
    Theirs,
    Yours,
}

/// A noun for a person where it stands.
#[derive(Clone, Copy, Debug)]
pub(in crate::understanding) struct Mention {
    /// The first word of its phrase: "mijn lieve oude" moeder.
    pub(in crate::understanding) start: usize,
    /// The noun.
    pub(in crate::understanding) noun: usize,
    pub(in crate::understanding) word: PersonWord,
    pub(super) owner: Owner,
    /// Whether an article or the like stands before it.
    pub(super) is_determined: bool,
    /// Whether a preposition stands before it: it is no subject.
    pub(super) is_governed: bool,
    /// Whom it means; nobody where somebody is addressed.
    pub(in crate::understanding) person: Option<PersonId>,
    /// Whether it says what somebody is, and is no subject of its own: "ik ben oma".
    pub(super) is_predicate: bool,
}

/// How many words may stand before a noun in its phrase.
const PHRASE_WORDS: usize = 3;

impl Mention {
    pub(super) fn new(tags: &Tags, noun: usize, word: PersonWord) -> Self {
        let (mut start, mut owner, mut is_determined) = (noun, Owner::Nobody, false);
        for at in (noun.saturating_sub(PHRASE_WORDS)..noun).rev() {
            if let Some(of) = owner_of(tags, at) {
                (start, owner) = (at, of);
                break;
            }
            if tags.has(at, Role::Determiner) {
                (start, is_determined) = (at, true);
                break;
            }
            // "Mijn beste vriend" greets nobody.
            let has_owner = || at.checked_sub(1).is_some_and(|of| owner_of(tags, of).is_some());
            if !(is_attribute(tags, at) || tags.has(at, Role::Greeting) && has_owner()) {
                break;
            }
            start = at;
        }
        if owner == Owner::Nobody && !is_determined {
            // A bare noun takes one adjective before it along, and no more.
            let adjective = noun.checked_sub(1).filter(|at| start <= *at && tags.is_adjective(*at));
            start = adjective.unwrap_or(noun);
        }
        let is_governed = tags
            .before(start)
            .is_some_and(|at| tags.has(at, Role::Preposition) && !opens_clause(tags, at, noun));
        Self {
            start,
            noun,
            word,
            owner,
            is_determined,
            is_governed,
            person: None,
            is_predicate: false,
        }
    }

    /// Whether a preposition stands before it: "bij de buurman".
    pub(in crate::understanding) fn is_governed(&self) -> bool {
        self.is_governed
    }

    /// Whether the words say whose it is: "mijn hond".
    pub(in crate::understanding) fn is_owned(&self) -> bool {
        self.owner != Owner::Nobody
    }

    /// The word behind its phrase, its name and its age passed over: "dochter 55 jr woont", "tante Geesje is".
    pub(super) fn next(&self, tags: &Tags) -> usize {
        let mut next = self.noun + 1;
        while tags.is_name(next) {
            next += 1;
        }
        let name = next;
        let is_bracket = |at: usize| tags.bracket(at).is_some() && !tags.is_break(at);
        while tags.is_number(next)
            || is_bracket(next)
            || (next > name && tags.has(next, Role::Year))
        {
            next += 1;
        }
        next
    }
}

/// "Tot mijn vriendin Greet overleed", "sinds mijn man weg is": the noun is the subject of a clause that ends
/// with its verb.
fn opens_clause(tags: &Tags, opening: usize, noun: usize) -> bool {
    let part = || (noun + 1..tags.len()).take_while(|at| !tags.is_break(*at));
    let verb = part().find(|at| tags.is_finite(*at));
    let other = part().find(|at| tags.is_subject(*at) || tags.person(*at).is_some());
    tags.has(opening, Role::MayOpen)
        && verb.is_some_and(|verb| verb > noun + 1 || tags.has(verb, Role::Died))
        && verb.zip(other).is_none_or(|(verb, other)| verb < other)
}

fn owner_of(tags: &Tags, at: usize) -> Option<Owner> {
    if tags.is_break(at) || tags.is_finite(at) {
        return None;
    }
    let owners = [
        (Role::OfMine, Owner::Mine),
        (Role::OfHers, Owner::Hers),
        (Role::OfHis, Owner::His),
        (Role::OfTheirs, Owner::Theirs),
        (Role::OfYours, Owner::Yours),
    ];
    owners.into_iter().find(|(role, _)| tags.has(at, *role)).map(|(_, owner)| owner)
}

/// Whether a word may stand between an article and its noun.
fn is_attribute(tags: &Tags, at: usize) -> bool {
    let other = Role::Preposition
        | Role::Coordinator
        | Role::Subordinator
        | Role::SubjectI
        | Role::SubjectHe
        | Role::SubjectShe
        | Role::Adverb
        | Role::Negation
        | Role::Having
        | Role::Greeting
        | Role::Signature
        | Role::Copula
        | Role::Caring
        | Role::VerbFirst;
    !tags.is_break(at)
        && !tags.is_finite(at)
        && !tags.has_any(at, other)
        && !tags.is_number(at)
        && tags.person(at).is_none()
}

/// How many words a caller may stand before the verb: "dochter (61, Breda) belt".
const CALLER_WORDS: usize = 6;
/// How many words the person may stand behind the preposition: "over haar lieve oude moeder".
const ABOUT_WORDS: usize = 4;
/// How many words the preposition may stand behind a wish: "wil wekelijks oppas voor vader".
const WISH_WORDS: usize = 5;
/// From this age on a parent or relative who is told of with an age is the person helped.
const ELDER: u32 = 65;

/// A number below this one is no age of somebody who writes.
const YOUNGEST: u16 = 14;

/// A call about somebody else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Call {
    /// The noun for the person helped.
    pub(super) helped: usize,
    /// The noun for the caller, where there is one.
    pub(super) caller: Option<usize>,
}

/// Finds a call about somebody else in the words of a text.
pub(super) struct CallReader<'t> {
    pub(super) tags: &'t Tags,
    pub(super) tokens: &'t [Token],
    pub(super) colons: &'t [usize],
}

impl CallReader<'_> {
    /// The call that a text tells of, if it does.
    pub(super) fn call(&self) -> Option<Call> {
        (0..self.tags.len())
            .find_map(|at| self.calls_about(at).or_else(|| self.wishes_for(at)))
            .or_else(|| self.tells_of_elder())
    }

    /// The noun of the caller about a person named behind.
    pub(super) fn caller_before(&self, helped: usize) -> Option<usize> {
        let calls = |at: &usize| self.tags.has(*at, Role::Calling);
        (0..helped).filter(calls).find_map(|at| self.caller(at))
    }

    /// A verb of calling, with who calls before it and the person behind or before.
    fn calls_about(&self, verb: usize) -> Option<Call> {
        // "2 zussen bellen in verband met broer", but not "wil bellen over".
        let tags = self.tags;
        let several = verb.checked_sub(1).is_some_and(|at| tags.names_many(at));
        if !(tags.has(verb, Role::Calling) || several && tags.has(verb, Role::CallingTogether)) {
            return None;
        }
        let caller = self.caller(verb)?;
        let is_because = tags.has(verb + 2, Role::Regard) && tags.has(verb + 3, Role::RegardWith);
        let behind = if is_because { verb + 3 } else { verb + 1 };
        let opens =
            is_because || tags.has(behind, Role::Regarding) || self.colons.contains(&behind);
        let helped = if opens { self.named_behind(behind) } else { self.introduced(caller, verb) };
        Some(Call { helped: helped?, caller: Some(caller) })
    }

    /// Who calls: the nearest noun before the verb. "Mijn dochter belt elke dag" is told by a mother.
    fn caller(&self, verb: usize) -> Option<usize> {
        let near = (verb.saturating_sub(CALLER_WORDS)..verb).rev();
        let mut near = near.take_while(|at| !self.tags.is_stop(*at));
        let noun = near.find(|at| self.tags.person(*at).is_some())?;
        (self.owner(noun) != Some(Owner::Mine)).then_some(noun)
    }

    /// The person named behind a preposition or a colon.
    fn named_behind(&self, opening: usize) -> Option<usize> {
        let near = opening + 1..=opening + ABOUT_WORDS;
        let mut near = near.take_while(|at| !self.tags.is_stop(*at));
        near.find(|at| self.may_be_helped(*at))
    }

    /// "Dhr 39, Emmen, woonbegeleider belt", "jongen van 19. Moeder belt": the person stands first.
    fn introduced(&self, caller: usize, verb: usize) -> Option<usize> {
        let tags = self.tags;
        let noun = tags.person(caller)?.noun;
        let ends = verb + 1 >= tags.len() || tags.is_break(verb + 1);
        let first = (0..caller).find(|at| tags.person(*at).is_some())?;
        let of_first = tags.person(first)?.noun;
        let may_be_client = matches!(of_first, Noun::Title | Noun::Generic | Noun::Spouse);
        let is_young = noun == Noun::Parent && of_first == Noun::Generic;
        let fits = (noun == Noun::Professional && may_be_client) || is_young;
        (ends && fits && self.owner(first) == Some(Owner::Nobody)).then_some(first)
    }

    /// "Dochter wil oppas voor vader": a relative at the head of a part, a wish, and for whom.
    fn wishes_for(&self, noun: usize) -> Option<Call> {
        let tags = self.tags;
        let heads = tags.before(noun).is_none() && self.is_relative(noun);
        let wish = noun + 1;
        if !heads || !tags.has(wish, Role::Wanting) || !tags.is_finite(wish) {
            return None;
        }
        let near = wish + 1..=wish + WISH_WORDS;
        let mut near = near.take_while(|at| !tags.is_break(*at));
        let opening = near.find(|at| tags.has(*at, Role::Intended))?;
        let behind = (opening + 1..=opening + 2).find(|at| self.is_relative(*at))?;
        let is_first = (0..noun).all(|at| tags.person(at).is_none());
        is_first.then_some(Call { helped: behind, caller: Some(noun) })
    }

    /// "Mijn vader is 88. Hij woont alleen", "hij eet niet meer, mijn schoonvader, 88 jaar": nothing is
    /// told of the writer but who that is.
    fn tells_of_elder(&self) -> Option<Call> {
        let tags = self.tags;
        let noun = (0..tags.len()).find(|at| tags.person(*at).is_some())?;
        let word = tags.person(noun)?;
        let is_elder = matches!(word.noun, Noun::Parent | Noun::Family)
            && word.number == Number::One
            && self.owner(noun) == Some(Owner::Mine)
            && self.has_high_age(noun);
        let goes_on =
            (0..tags.len()).any(|at| tags.has_any(at, Role::SubjectHe | Role::SubjectShe));
        (is_elder && (goes_on || self.wishes()) && !self.tells_of_writer())
            .then_some(Call { helped: noun, caller: None })
    }

    /// "Ma is 86 en wil zo graag weer zingen": somebody has a wish who is not the writer.
    fn wishes(&self) -> bool {
        let tags = self.tags;
        let wishing = |at: usize| tags.has(at, Role::Wanting) && tags.is_finite(at);
        let own = |at: usize| {
            let before = (0..at).rev().take_while(|word| !tags.is_break(*word));
            tags.has(at + 1, Role::SubjectI)
                || before.into_iter().any(|it| tags.has(it, Role::SubjectI))
        };
        (0..tags.len()).any(|at| wishing(at) && !own(at))
    }

    /// Whether the writer tells more than where he lives and that he comes.
    fn tells_of_writer(&self) -> bool {
        let tags = self.tags;
        let subjects = (0..tags.len()).filter(|at| tags.has(*at, Role::SubjectI));
        subjects.filter(|at| !self.is_aside(*at)).any(|at| {
            let beside = [at.checked_sub(1), Some(at + 1)].into_iter().flatten();
            !beside
                .into_iter()
                .any(|it| tags.has(it, Role::Dwelling) || tags.has(it, Role::Visiting))
        })
    }

    /// Whether somebody who names a child or the like tells of himself and not only of what he seeks for the other:
    /// "mijn kleinzoon van 19 is gek van computers, maar ik gebruik hem nooit".
    pub(super) fn tells_own_life(&self, noun: usize) -> bool {
        let tags = self.tags;
        let Some(word) = tags.person(noun) else { return false };
        if matches!(word.noun, Noun::Parent | Noun::Family) {
            return self.tells_of_writer();
        }
        let subjects = (0..tags.len()).filter(|at| tags.has(*at, Role::SubjectI));
        subjects.into_iter().any(|at| {
            let beside = [at.checked_sub(1), Some(at + 1)].into_iter().flatten();
            !beside.into_iter().any(|it| tags.has(it, Role::Concerned))
        })
    }

    /// Whether somebody told an age of oneself before a word: "ik ben 75 .. mijn zus van 73", "uit Vlaardingen, 69. ..".
    pub(super) fn tells_own_age(&self, before: usize) -> bool {
        let tags = self.tags;
        let is_mine = |at: usize| {
            let behind_me = tags.before(at).is_some_and(|verb| {
                tags.has(verb, Role::Copula)
                    && tags.before(verb).is_some_and(|it| tags.has(it, Role::SubjectI))
            });
            behind_me || tags.before(at).is_none() && tags.is_break(at + 1)
        };
        let is_first = (0..before).all(|at| tags.person(at).is_none());
        let is_age = |at: &usize| tags.number(*at).is_some_and(|number| number >= YOUNGEST);
        is_first && (0..before).filter(is_age).any(is_mine)
    }

    /// "Iets voor een man als ik", "voor een vrouw van mijn leeftijd": the writer, and nobody else.
    pub(super) fn is_like_writer(&self, noun: usize) -> bool {
        let tags = self.tags;
        let like =
            tags.has(noun + 1, Role::Compares) && tags.has_any(noun + 2, Role::SubjectI | Role::I);
        like || tags.has(noun + 1, Role::Belongs) && tags.has(noun + 2, Role::OfMine)
    }

    /// "Zelf ben ik zijn schoondochter", "ik ben 54": the writer tells who that is.
    fn is_aside(&self, at: usize) -> bool {
        let tells_age = self.tags.has(at + 1, Role::Copula) && self.tags.is_number(at + 2);
        tells_age || (at.saturating_sub(2)..=at + 2).any(|near| self.tags.has(near, Role::Oneself))
    }

    fn has_high_age(&self, noun: usize) -> bool {
        let value = |at: usize| self.tokens.get(at).and_then(|it| it.word.parse::<u32>().ok());
        (noun + 1..=noun + 3).filter_map(value).any(|age| age >= ELDER)
    }

    fn may_be_helped(&self, at: usize) -> bool {
        let word = self.tags.person(at);
        word.is_some_and(|word| !matches!(word.noun, Noun::Professional | Noun::People | Noun::Pet))
    }

    fn is_relative(&self, at: usize) -> bool {
        let other = [Noun::Title, Noun::Generic, Noun::Spouse, Noun::Caller];
        self.may_be_helped(at)
            && self.tags.person(at).is_some_and(|word| !other.contains(&word.noun))
    }

    fn owner(&self, noun: usize) -> Option<Owner> {
        Some(Mention::new(self.tags, noun, self.tags.person(noun)?).owner)
    }
}
