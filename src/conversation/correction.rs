//! What somebody puts right in words: "nee 82", "toch niet Zwolle maar Kampen", "is geen weduwe", "streep door
//! rollator". The same for a resident and for a volunteer at the desk.

mod put_right;

use put_right::put_right;

use super::Speaker;
use super::candidates::distinct;
use super::interpret::phrases::{behind, holds, is_one};
use super::others;
use super::view::PersonView;
use crate::language::folded_name;
use crate::profile::{Age, Circumstance, Fact, FactId, PlaceId};
use crate::understanding::Reading;

/// What a correction changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Correction {
    /// What does not hold, and goes.
    pub(super) gone: Vec<Fact>,
    /// What holds instead.
    pub(super) told: Vec<Fact>,
    /// The places of a name that several have.
    pub(super) places: Vec<PlaceId>,
}

/// Reads words as a correction of what is known of somebody. Nothing where they put nothing right.
pub(super) fn correction(
    view: &PersonView<'_>,
    speaker: Speaker<'_>,
    text: &str,
    reading: &Reading,
) -> Option<Correction> {
    let known = view.profile.facts();
    let said = Said { view, speaker, text, reading, known: &known };
    let found = said
        .struck_out()
        .or_else(|| said.put_right())
        .or_else(|| said.age())
        .or_else(|| said.place())
        .or_else(|| said.belongs_to_another())
        .or_else(|| said.facts())?;
    (found != Correction::default()).then_some(found)
}

struct Said<'s, 'a> {
    view: &'s PersonView<'a>,
    speaker: Speaker<'s>,
    text: &'s str,
    reading: &'s Reading,
    known: &'s [Fact],
}

impl<'s> Said<'s, '_> {
    /// What stands behind a word that announces a correction, where one does.
    fn corrected(&self) -> Option<&'s str> {
        let mut rest = behind(self.speaker, "words.correct", self.text)?;
        while let Some(shorter) = behind(self.speaker, "words.correct", rest) {
            rest = shorter;
        }
        Some(rest)
    }

    fn is_announced(&self) -> bool {
        self.corrected().is_some() || self.reading.correction
    }

    fn told(&self) -> impl Iterator<Item = Fact> {
        self.reading.facts.iter().map(|found| found.fact)
    }

    fn knows(&self, fact: FactId) -> impl Iterator<Item = Fact> {
        self.known.iter().copied().filter(move |known| known.id() == fact)
    }

    /// "Streep door rollator": what is named goes, and nothing is told.
    fn struck_out(&self) -> Option<Correction> {
        let rest = behind(self.speaker, "words.strike", self.text)?;
        let named = folded_name(rest);
        let is_named = |known: &Fact| {
            let is_read = self.told().any(|fact| fact.with_sign(true) == known.with_sign(true));
            let words = super::render::fact_text(self.view, self.speaker, *known);
            is_read || words.is_some_and(|words| folded_name(&words) == named)
        };
        let gone = self.known.iter().copied().filter(is_named).collect();
        Some(Correction { gone, ..Correction::default() })
    }

    /// "Zwemmen bedoel ik", "Hulst moet zijn Hulsberg", "maak daar 67 van": what is named instead holds, and what it
    /// stands for goes.
    fn put_right(&self) -> Option<Correction> {
        let found = put_right(self.speaker, self.text)?;
        if let Some(age) = self.age_in(&found.new) {
            return Some(Correction { told: vec![age], ..Correction::default() });
        }
        let known = self.knows(FactId::Place).next();
        let is_other =
            |places: &Vec<PlaceId>| !places.iter().any(|it| known == Some(Fact::Place(*it)));
        if let Some(places) = self.named_in(&found.new, &is_other) {
            return Some(match places.as_slice() {
                [place] => Correction { told: vec![Fact::Place(*place)], ..Correction::default() },
                _ => Correction { places, ..Correction::default() },
            });
        }
        let told = self.facts_in(&found.new);
        let named = found.old.map(|old| self.facts_in(&old));
        let is_gone = |known: &Fact| match &named {
            Some(named) => named.iter().any(|fact| fact.with_sign(true) == known.with_sign(true)),
            None => self.is_replaced(*known, &told),
        };
        let gone: Vec<Fact> = (self.known.iter().copied())
            .filter(|known| known.id().kind().is_many() && !told.contains(known))
            .filter(is_gone)
            .collect();
        (!told.is_empty()).then_some(Correction { gone, told, ..Correction::default() })
    }

    /// The only number of some words, where an age is known and they say nothing else.
    fn age_in(&self, words: &str) -> Option<Fact> {
        let old = self.knows(FactId::Age).next()?;
        let mut numbers = words.split(' ').filter_map(|word| self.number(word));
        let years = numbers.next().filter(|_| words.split(' ').count() <= AGE_WORDS)?;
        let age = Fact::Age(Age::exactly(years)?);
        (numbers.next().is_none() && age != old).then_some(age)
    }

    /// What words tell of the person by themselves.
    fn facts_in(&self, words: &str) -> Vec<Fact> {
        let (content, year) = (self.view.content, self.view.today.year());
        others::facts(&content.lexicon.read(words, content.catalogue.places(), year))
    }

    /// Whether a told fact stands for this one, which the words do not name: the only one that is like it. One that was
    /// known stands for another only where all were: "rolstoel", and then "rollator bedoel ik".
    fn is_replaced(&self, known: Fact, told: &[Fact]) -> bool {
        let is_old = |fact: &Fact| self.known.contains(fact);
        let all_old = told.iter().all(is_old);
        let like_it = |fact: &&Fact| are_alike(**fact, known);
        let alone = self.known.iter().filter(like_it).filter(|it| !told.contains(it)).count() == 1;
        alone && told.iter().filter(|fact| all_old || !is_old(fact)).any(|fact| like_it(&fact))
    }

    /// "Nee 82", "niet 60 maar 67", "ik zei 78 niet 87".
    fn age(&self) -> Option<Correction> {
        let old = self.knows(FactId::Age).next()?;
        if self.reading.places.len() + self.reading.facts.len() > self.ages_read() {
            return None;
        }
        let words = folded_name(self.text);
        let words: Vec<&str> = words.split(' ').collect();
        let numbers: Vec<(usize, u8)> = (words.iter().enumerate())
            .filter_map(|(at, word)| Some((at, self.number(word)?)))
            .collect();
        let denied = |at: usize| at.checked_sub(1).is_some_and(|at| self.denies(words.get(at)));
        let denies_one = numbers.iter().any(|(at, _)| denied(*at));
        let mut held = numbers.iter().filter(|(at, _)| !denied(*at));
        let (at, years) = *held.next()?;
        let is_alone = held.next().is_none();
        let is_last = at + 1 == words.len() || denies_one;
        let is_meant = is_alone && is_last && (denies_one || self.is_announced());
        let age = Fact::Age(Age::exactly(years)?);
        // "Nee hoor, ik heb nog een dochter van 19" puts nothing right.
        let is_anothers = self.reading.others_told().contains(&age) && self.ages_read() == 0;
        (is_meant && age != old && !is_anothers)
            .then(|| Correction { told: vec![age], ..Correction::default() })
    }

    fn ages_read(&self) -> usize {
        self.told().filter(|fact| fact.id() == FactId::Age).count()
    }

    /// A number that may be an age.
    fn number(&self, word: &str) -> Option<u8> {
        let number = self.view.content.lexicon.number(word)?;
        u8::try_from(number).ok().filter(|years| (YOUNGEST..=OLDEST).contains(years))
    }

    fn denies(&self, word: Option<&&str>) -> bool {
        word.is_some_and(|word| is_one(self.speaker, "words.deny", word))
    }

    /// "Toch Kampen", "foutje, Ede", "toch niet Zwolle maar Kampen", "nee in Nunspeet, Elburg was vroeger".
    fn place(&self) -> Option<Correction> {
        let rest = self.corrected()?;
        let known = self.knows(FactId::Place).next();
        let read = || {
            let others = self.reading.others_told();
            let is_anothers =
                move |id: Option<PlaceId>| id.is_some_and(|id| others.contains(&Fact::Place(id)));
            let found = self.reading.places.iter().filter(|found| !self.is_place_denied(found));
            let found = found.filter(move |found| !is_anothers(found.place));
            found.map(|found| found.place.map_or_else(|| found.candidates.clone(), |it| vec![it]))
        };
        let is_other =
            |places: &Vec<PlaceId>| !places.iter().any(|it| known == Some(Fact::Place(*it)));
        let named = || self.named_in(rest, &is_other);
        let places = read().find(is_other).or_else(named)?;
        let others = || self.told().filter(|fact| fact.id() != FactId::Place);
        match places.as_slice() {
            [place] => {
                let told = others().chain([Fact::Place(*place)]).collect();
                Some(Correction { told, ..Correction::default() })
            }
            _ => Some(Correction { places, told: others().collect(), ..Correction::default() }),
        }
    }

    /// The place that a part of the words is, where they are nothing else.
    fn named_in(
        &self,
        rest: &str,
        is_other: &impl Fn(&Vec<PlaceId>) -> bool,
    ) -> Option<Vec<PlaceId>> {
        let places = self.view.content.catalogue.places();
        let clauses = rest.split([',', ';', '.', '!', '(', ')']);
        let parts = clauses.flat_map(|clause| self.turns(clause));
        let named = |part: &str| {
            let part = behind(self.speaker, "words.correct", part).unwrap_or(part);
            let part = behind(self.speaker, "words.in", part).unwrap_or(part);
            let shorter = part
                .trim()
                .rsplit_once(' ')
                .filter(|(_, last)| is_one(self.speaker, "words.tail", last));
            let whole = places.named(part.trim());
            let found = if whole.is_empty() { places.named(shorter?.0) } else { whole };
            (!found.is_empty()).then(|| distinct(self.view, found))
        };
        parts.filter(|part| !part.trim().is_empty()).filter_map(named).find(is_other)
    }

    /// A clause, parted at the words behind which something else begins: "Zwolle maar Kampen".
    fn turns<'w>(&self, clause: &'w str) -> Vec<&'w str> {
        let mut parts = Vec::new();
        let mut from = 0;
        for word in clause.split_whitespace() {
            let at = word.as_ptr().addr() - clause.as_ptr().addr();
            if is_one(self.speaker, "words.but", word) {
                parts.extend(clause.get(from..at));
                from = at + word.len();
            }
        }
        parts.extend(clause.get(from..));
        parts
    }

    /// Whether a place is named as one where somebody does not live, or not any more.
    fn is_place_denied(&self, found: &crate::understanding::FoundPlace) -> bool {
        let before = self.text.get(..found.span.start).unwrap_or_default();
        let behind_it = self.text.get(found.span.end..).unwrap_or_default();
        let word = |text: Option<&str>, key: &str| {
            text.is_some_and(|text| is_one(self.speaker, key, text))
        };
        let mut last = before.split_whitespace().rev();
        let nearest = last.next();
        let nearest = if word(nearest, "words.in") { last.next() } else { nearest };
        word(nearest, "words.deny") || word(behind_it.split_whitespace().next(), "words.was")
    }

    /// "Die hond is van mijn dochter": what is told of another is none of the person's own.
    fn belongs_to_another(&self) -> Option<Correction> {
        if !self.is_announced() && !holds(self.speaker, "words.belongs", self.text) {
            return None;
        }
        let others = self.reading.others_told();
        let is_anothers = |known: &Fact| known.id().kind().is_many() && others.contains(known);
        let gone: Vec<Fact> = self.known.iter().copied().filter(is_anothers).collect();
        let told = self.news().collect();
        (!gone.is_empty()).then_some(Correction { gone, told, ..Correction::default() })
    }

    /// What is told beside what is denied.
    fn news(&self) -> impl Iterator<Item = Fact> {
        self.told().filter(|fact| {
            let holds = fact.with_sign(true);
            // That one value of a thing does not hold says nothing more once it is gone.
            holds == *fact || fact.id().kind().is_many() && !self.told().any(|it| it == holds)
        })
    }

    /// "Is geen weduwe", "dat klopt niet, ik woon samen".
    fn facts(&self) -> Option<Correction> {
        let denied = |known: &Fact| {
            let opposite = known.with_sign(false);
            opposite != *known
                && self.told().any(|fact| fact == opposite)
                && !self.told().any(|fact| fact == *known)
        };
        let gone: Vec<Fact> = self.known.iter().copied().filter(denied).collect();
        let replaces = |fact: Fact| {
            !fact.id().kind().is_many() && self.knows(fact.id()).any(|known| known != fact)
        };
        let is_replaced = self.is_announced() && self.news().any(replaces);
        let told = self.news().collect();
        (!gone.is_empty() || is_replaced).then_some(Correction {
            gone,
            told,
            ..Correction::default()
        })
    }
}

/// Whether one of two facts may have been said for the other: two things that somebody likes, two animals, a widow
/// and a divorced woman.
fn are_alike(one: Fact, other: Fact) -> bool {
    let in_group = |group: &[Circumstance; 2]| {
        let is_in = |fact: Fact| group.iter().any(|it| fact == Fact::Circumstance(*it, true));
        is_in(one) && is_in(other)
    };
    let is_like =
        matches!(one.id(), FactId::Interests | FactId::Pets | FactId::Forms | FactId::Losses);
    let holds = one.with_sign(true) == one && other.with_sign(true) == other;
    holds && one.id() == other.id() && (is_like || GROUPS.iter().any(in_group))
}

/// Circumstances of which one may have been said for the other.
const GROUPS: [[Circumstance; 2]; 3] = [
    [Circumstance::PartnerDied, Circumstance::Divorced],
    [Circumstance::PoorMobility, Circumstance::PhysicalDisability],
    [Circumstance::PoorSight, Circumstance::PoorHearing],
];
/// Words that hold an age and nothing else: "54", "54 jaar", "ze is 54".
const AGE_WORDS: usize = 3;
/// Nobody younger is spoken of as of a person who seeks something.
const YOUNGEST: u8 = 10;
/// Nobody is older.
const OLDEST: u8 = 112;
