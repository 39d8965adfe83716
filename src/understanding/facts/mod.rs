//! Facts: what is told, of whom, and whether it is sure.

pub(super) mod age;
pub(super) mod classifier;
pub(super) mod consequences;
pub(super) mod doubt;
pub(super) mod gender;
pub(super) mod place;
pub(super) mod reader;
mod sign;
pub(super) mod spans;

use std::sync::Arc;

use super::fact_patterns::FactPatterns;
use super::utterance::cast::{HELPED, PersonId, Relation};
use super::utterance::mood::{Holds, Mood};
use super::utterance::{Mention, Utterance};
use super::vocabulary::matcher::Hit;
use super::vocabulary::roles::{Noun, Role};
use super::vocabulary::window::WINDOW_WORDS;
use crate::profile::{
    Barrier, Circumstance, Fact, FactId, ForWhom, Living, Loss, Occupation, Wish,
};
use doubt::Reason;
use sign::signed;

/// A phrase of so few words swallows whatever stands in it: "loopt slecht" in "loopt slecht weg".
const SWALLOWING_WORDS: usize = 3;

/// A fact that a text tells of somebody.
#[derive(Clone, Copy, Debug)]
pub(super) struct Told {
    pub(super) fact: Fact,
    pub(super) person: PersonId,
    pub(super) hit: Hit,
    /// Why it is likely and not sure, if it is not.
    pub(super) doubt: Option<Reason>,
    pub(super) source: Source,
}

impl Told {
    /// Whether only the classifier tells it.
    pub(super) fn is_by_classifier(&self) -> bool {
        matches!(self.source, Source::Classifier(_))
    }
}

/// What told a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    /// A pattern of facts, by its number.
    Pattern(usize),
    /// A word for the person.
    Noun,
    /// A number that is an age.
    Age,
    /// Something told of somebody else.
    Consequence(&'static str),
    /// The classifier, with how likely it finds it, in percent.
    Classifier(u8),
}

/// Whether the words of a fact still tell what shorter ones among them tell: who walks "with her
/// dog" has a dog, and likes animals; "student m 22" studies.
pub(super) fn tells_beside(fact: Fact) -> bool {
    // A wheelchair tells of two things.
    let is_mobility = matches!(fact, Fact::Circumstance(Circumstance::PoorMobility, _));
    is_mobility
        || matches!(
            fact.id(),
            FactId::Gender
                | FactId::Occupation
                | FactId::Barriers
                | FactId::Faith
                | FactId::Pets
                | FactId::Languages
        )
}

/// Whether the words of a barrier name what somebody does not dare: "bellen durf ik niet" tells of no
/// form, and "niet alleen durven" of no other fear.
fn is_hindrance_of(barrier: Fact, fact: Fact) -> bool {
    let Fact::Barrier(barrier, true) = barrier else { return false };
    let is_form = matches!(fact, Fact::Form(..));
    let is_narrower = matches!(barrier, Barrier::Phoning | Barrier::GoingAlone);
    is_form || (is_narrower && matches!(fact, Fact::Barrier(Barrier::Fear, true)))
}

/// The hits that begin where this one does or before, and may reach over it: `hits` stand in the
/// order of the text, and none takes in more words than a window has.
fn reaching<'h>(hits: &'h [Hit], hit: &Hit) -> impl Iterator<Item = &'h Hit> {
    let first = hits.partition_point(|other| other.start + WINDOW_WORDS < hit.start);
    let behind = hits.partition_point(|other| other.start <= hit.start);
    hits.get(first..behind).into_iter().flatten()
}

/// Reads the facts that patterns tell.
#[derive(Clone, Debug, Default)]
pub(super) struct PatternReader {
    pub(super) patterns: Arc<FactPatterns>,
}

impl PatternReader {
    /// The facts that the patterns tell, of everybody, in the order of the text. Ages, places and gender
    /// are found by rules of their own.
    pub(super) fn read(&self, words: &Utterance<'_>) -> Vec<Told> {
        let whole = words.hits.iter().filter_map(|hit| {
            let fact = self.patterns.fact(hit)?;
            whole(hit, fact, words)
        });
        let hits: Vec<Hit> = whole.collect();
        let hits = hits.as_slice();
        let mut found = Vec::new();
        for hit in hits {
            let Some(fact) = self.patterns.fact(hit) else { continue };
            let is_gender = fact.id() == FactId::Gender;
            if is_gender || self.is_swallowed(hit, fact, hits) || is_untold(hit, fact, words) {
                continue;
            }
            let Some((person, doubt)) = person_of(hit, fact, words) else { continue };
            let Some(fact) = signed(hit, fact, words, hits) else { continue };
            if matches!(fact, Fact::Form(_, true)) && !words.is_wished(hit.start) {
                continue;
            }
            let doubt = doubt.or_else(|| doubt_of(hit, words));
            found.push(Told { fact, person, hit: *hit, doubt, source: Source::Pattern(hit.rule) });
        }
        drop_lost_animals(&mut found, words);
        let is_for_whom = |told: &Told| told.fact.id() == FactId::ForWhom;
        if let Some(noun) = words.for_kin.filter(|_| !found.iter().any(is_for_whom)) {
            found.push(called_about(noun));
        }
        found
    }

    /// Whether a longer phrase says what is meant: "loopt slecht" in "loopt slecht weg".
    fn is_swallowed(&self, hit: &Hit, fact: Fact, hits: &[Hit]) -> bool {
        reaching(hits, hit).any(|other| {
            let longer = other.end - other.start > hit.end - hit.start;
            let around = other.start <= hit.start && other.end >= hit.end;
            let of = self.patterns.fact(other);
            let same = of.is_some_and(|of| of.with_sign(true) == fact.with_sign(true));
            let is_short = other.end - other.start <= SWALLOWING_WORDS;
            let hinders = of.is_some_and(|of| is_hindrance_of(of, fact));
            longer && around && (same || hinders || (is_short && !of.is_some_and(tells_beside)))
        })
    }
}

/// "Mijn hond is dood": the animal that was lost lives there no more.
fn drop_lost_animals(found: &mut Vec<Told>, words: &Utterance<'_>) {
    let clause = |told: &Told| words.clause(told.hit.start).map(|clause| clause.tokens.start);
    let is_loss = |told: &&Told| told.fact == Fact::Loss(Loss::Pet, true);
    let lost: Vec<_> = found.iter().filter(is_loss).map(clause).collect();
    found.retain(|told| !matches!(told.fact, Fact::Pet(_, true)) || !lost.contains(&clause(told)));
}

/// A caller who tells of another person asks for somebody else.
fn called_about(noun: usize) -> Told {
    let fact = Fact::ForWhom(ForWhom::SomeoneElse, true);
    let source = Source::Consequence("called-about");
    Told { fact, person: HELPED, hit: Hit::of_words(noun, noun + 1), doubt: None, source }
}

/// A hit without what it takes in of another sentence with a verb of its own: "hoort slecht en loopt
/// moeilijk". Nothing is left where it cannot do without: "hoort goed, ziet slecht".
fn whole(hit: &Hit, fact: Fact, words: &Utterance<'_>) -> Option<Hit> {
    // "Een hond heb ik niet meer, Boris is ingeslapen": a name stands for the animal.
    let is_named_again = matches!(fact, Fact::Loss(Loss::Pet, _));
    let stays =
        matches!(fact, Fact::ForWhom(..) | Fact::Circumstance(Circumstance::PartnerDied, _));
    if stays || is_named_again {
        return Some(*hit);
    }
    let shortest = Hit { end: hit.least, ..*hit };
    [*hit, shortest].into_iter().find(|hit| !is_torn(hit, words))
}

fn is_torn(hit: &Hit, words: &Utterance<'_>) -> bool {
    let (Some(first), Some(last)) = (words.clause(hit.start), words.clause(hit.end - 1)) else {
        return false;
    };
    let verb_of =
        |range: std::ops::Range<usize>| range.into_iter().any(|at| words.tags.is_finite(at));
    first != last
        && verb_of(first.tokens.clone())
        && verb_of(last.tokens.start..hit.end.min(last.tokens.end))
}

/// Whether the words of a hit tell nothing of now: what was, what is asked of the bot, what might be.
fn is_untold(hit: &Hit, fact: Fact, words: &Utterance<'_>) -> bool {
    let stays = matches!(
        fact.id(),
        FactId::Circumstances | FactId::Losses | FactId::ForWhom | FactId::Age | FactId::Place
    ) || matches!(fact, Fact::Occupation(Occupation::Retired, true));
    let is_past = !stays && (words.is_past(hit.start) || words.is_to_come(hit.start));
    // "Wijkzuster belt voor cliënt": she has the line, not the client.
    let is_caller = words.caller.is_some_and(|noun| (hit.start..hit.end).contains(&noun));
    let mood = words.clause(hit.start).map(|clause| clause.mood);
    let is_state = matches!(fact.id(), FactId::Circumstances | FactId::Living | FactId::GoesOut);
    // "Mijn dochter is 54 en woont in Almelo, ik zit zelf in Oldenzaal": she is told of, and nothing is asked for her.
    let only_tells = matches!(fact, Fact::ForWhom(ForWhom::SomeoneElse, _))
        && words.tags.has(hit.start, Role::OfMine)
        && words.for_kin.is_none();
    // "Iets voor een oude man als ik": the one for whom it is asked is the writer.
    let for_writer = matches!(fact, Fact::ForWhom(ForWhom::SomeoneElse, _))
        && words.for_kin.is_none()
        && (hit.start..hit.end).any(|at| words.mention_at(at).is_some());
    is_past
        || for_writer
        || only_tells
        || (is_caller && fact.id() != FactId::ForWhom)
        || mood == Some(Mood::Asks)
        || (mood == Some(Mood::Supposes) && is_state)
}

/// Why what stands in a clause is not sure.
fn doubt_of(hit: &Hit, words: &Utterance<'_>) -> Option<Reason> {
    let clause = words.clause(hit.start)?;
    match (clause.mood, clause.holds) {
        (Mood::Quotes, _) => Some(Reason::Quoted),
        (Mood::Tells | Mood::Wishes, Holds::InDoubt) => Some(Reason::Hedged),
        (Mood::Tells | Mood::Wishes, Holds::Yes) | (Mood::Asks | Mood::Supposes, _) => None,
    }
}

/// Of whom a hit tells a fact; nobody where its words mean something else.
fn person_of(hit: &Hit, fact: Fact, words: &Utterance<'_>) -> Option<(PersonId, Option<Reason>)> {
    if matches!(fact, Fact::ForWhom(..)) {
        return Some((HELPED, None));
    }
    if let Some(other) = words.meant_for(hit.end) {
        return Some((other, None));
    }
    let mut mentions = (hit.start..hit.end).filter_map(|at| words.mention_at(at));
    let named = mentions.find(|mention| mention.person.is_some_and(|person| person != HELPED));
    if lives_with_helped(hit, fact, named, words) {
        return Some((HELPED, None));
    }
    if matches!(fact, Fact::Circumstance(Circumstance::PartnerDied, _)) {
        return match named {
            Some(mention) => who_died(mention, hit, words),
            None => Some((own_person(hit, words), None)),
        };
    }
    let Some(mention) = named else { return Some((own_person(hit, words), None)) };
    let person = mention.person?;
    let of_owner = matches!(
        fact,
        Fact::Loss(..)
            | Fact::Pet(..)
            | Fact::Circumstance(
                Circumstance::Divorced | Circumstance::Pregnant | Circumstance::YoungParent,
                _
            )
    );
    if of_owner {
        // "Haar zus is overleden", "mijn hond", "mijn vrouw is bij me weg": it tells of whose sister, dog, wife;
        // "mijn zoon heeft een hond": of the son.
        let about = words.clause(hit.start).map_or(HELPED, |clause| clause.about);
        let is_own = mention.is_owned() || about == person || words.cast.get(about).is_dead;
        let owner = if is_own { words.cast.get(person).of } else { words.concerned(about) };
        return Some((owner, None));
    }
    let subject = words.clause(hit.start).map_or(HELPED, |clause| clause.about);
    let subject = words.visited(subject, hit.start).unwrap_or_else(|| words.concerned(subject));
    let relation = words.cast.get(person).relation;
    // "Hond is 14", "mijn kat is dood": it tells of the animal.
    if relation == Relation::Pet && subject == person {
        return None;
    }
    // "Mijn beste vriendin is blind": who has a friend does not ask for one.
    let is_friend = matches!(fact, Fact::Wish(Wish::Friendship, _)) && hit.end - hit.start == 1;
    let has = words.has_already(mention);
    (!(is_friend && (subject == person || has))).then_some((subject, None))
}

/// Whether somebody lives with the person helped: "my mother lives with me", "kleinzoon woont bij haar in",
/// "2 kinderen thuis".
fn lives_with_helped(
    hit: &Hit,
    fact: Fact,
    named: Option<&Mention>,
    words: &Utterance<'_>,
) -> bool {
    if !matches!(fact, Fact::Living(Living::Together, true)) {
        return false;
    }
    let tags = &words.tags;
    let along = (hit.start..hit.end).find(|at| tags.has(*at, Role::Along));
    let Some(along) = along else {
        let of = named.and_then(|mention| mention.person).map(|person| words.cast.get(person).of);
        return of == Some(HELPED);
    };
    let is_writer = words.cast.writer == HELPED;
    let own = is_writer && tags.has_any(along + 1, Role::I | Role::OfMine);
    tags.person(along + 2).is_none() && (own || is_third(hit, along + 1, words))
}

/// "Kleinzoon woont bij haar in", of a volunteer: who says "I" means somebody else by "her".
fn is_third(hit: &Hit, at: usize, words: &Utterance<'_>) -> bool {
    let gender = words.tags.gender_of_object(at);
    let Some(clause) = words.clause(hit.start) else { return false };
    let says_i = words.tags.any(clause.tokens.clone(), Role::I)
        || words.tags.any(clause.tokens.clone(), Role::OfMine);
    gender.is_some() && gender == words.cast.get(HELPED).gender && !says_i
}

/// The person of whom the words of a hit tell, when they name nobody.
fn own_person(hit: &Hit, words: &Utterance<'_>) -> PersonId {
    let (first, last) = (words.about(hit.start), words.about(hit.end - 1));
    let about = if first == HELPED { last } else { first };
    if words.is_professional_self(about, hit.start) {
        return about;
    }
    words.visited(about, hit.start).unwrap_or_else(|| words.concerned(about))
}

/// Whose partner died: "haar man" may be the sister's.
fn who_died(
    mention: &Mention,
    hit: &Hit,
    words: &Utterance<'_>,
) -> Option<(PersonId, Option<Reason>)> {
    let tags = &words.tags;
    if tags.any(hit.start..hit.end, Role::Died) && tags.any(mention.noun..hit.end, Role::Negation) {
        return None;
    }
    let person = words.cast.get(mention.person?);
    if person.of != HELPED {
        return None;
    }
    // "Mijn vriendin is overleden" may be either; "mijn beste vriendin" is not.
    let may_be_partner = person.relation == Relation::Friend && mention.noun == mention.start + 1;
    let doubt = may_be_partner.then_some(Reason::FriendOrPartner);
    (person.relation == Relation::Partner || may_be_partner).then_some((HELPED, doubt))
}

impl Utterance<'_> {
    /// Who is concerned by what is told of somebody: "de wijkverpleging komt dagelijks" and "heeft u iets
    /// met dieren?" tell of the person helped.
    pub(super) fn concerned(&self, about: PersonId) -> PersonId {
        let relation = self.cast.get(about).relation;
        let at_large =
            matches!(relation, Relation::Professional | Relation::People | Relation::Bot);
        if at_large { HELPED } else { about }
    }

    /// "De wijkverpleging komt elke ochtend bij de buurman": it tells of the one to whom a professional comes.
    pub(super) fn visited(&self, about: PersonId, at: usize) -> Option<PersonId> {
        if self.cast.get(about).relation != Relation::Professional {
            return None;
        }
        let clause = self.clause(at)?.tokens.clone();
        let mut named = self.mentions.iter().filter(|it| clause.contains(&it.noun));
        let other = |mention: &Mention| {
            let person = mention.person.filter(|_| mention.is_governed())?;
            (person != HELPED && self.cast.get(person).relation.has_facts()).then_some(person)
        };
        named.find_map(other)
    }

    /// "Mijn fysio is ook lesbisch", "de wijkzuster is een Poolse van 30": what they are themselves.
    pub(super) fn is_professional_self(&self, about: PersonId, at: usize) -> bool {
        let Some(clause) = self.clause(at) else { return false };
        let tags = &self.tags;
        self.cast.get(about).relation == Relation::Professional
            && (clause.tokens.start..at).any(|word| tags.has(word, Role::Copula))
    }

    /// "Thuiszorg voor haar 3x per dag", said of a man: it is for somebody else who was named.
    fn meant_for(&self, at: usize) -> Option<PersonId> {
        let tags = &self.tags;
        let is_for =
            self.tokens.get(at).is_some_and(|token| matches!(&*token.word, "voor" | "for"));
        let gender = tags.gender_of_object(at + 1).filter(|_| is_for)?;
        let helped = self.cast.get(HELPED).gender?;
        let named = self.mentions.iter().rev().filter(|it| it.noun < at).filter_map(|it| it.person);
        let mut others = named.filter(|id| {
            let person = self.cast.get(*id);
            *id != HELPED && person.gender == Some(gender) && person.relation.has_facts()
        });
        if helped == gender || tags.person(at + 2).is_some() { None } else { others.next() }
    }

    /// Whether somebody who is named is there already: "mijn vriendin", "heeft veel vrienden".
    fn has_already(&self, mention: &Mention) -> bool {
        let owned = self.tags.has_any(mention.start, Role::OfMine | Role::OfHers | Role::OfHis);
        owned && mention.word.noun == Noun::Friend
    }
}
