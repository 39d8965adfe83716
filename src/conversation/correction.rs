//! What somebody puts right in words: "nee 82", "toch niet Zwolle maar Kampen", "is geen weduwe", "streep door
//! rollator". The same for a resident and for a volunteer at the desk.

use super::Speaker;
use super::candidates::distinct;
use super::interpret::phrases::{behind, holds, is_one};
use super::view::PersonView;
use crate::language::folded_name;
use crate::profile::{Age, Fact, FactId, PlaceId};
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
        rest: &'s str,
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
    fn turns(&self, clause: &'s str) -> Vec<&'s str> {
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

/// Nobody younger is spoken of as of a person who seeks something.
const YOUNGEST: u8 = 10;
/// Nobody is older.
const OLDEST: u8 = 112;
