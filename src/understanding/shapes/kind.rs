//! What a number is, and which age follows from it.

use strum::{Display, EnumString, VariantNames};

use crate::profile::Age;

/// Younger people are spoken of, but do not write and are not called about: three children, two
/// dogs, a grandson of eight.
const YOUNGEST: i64 = 10;
const YOUNGEST_BARE: i64 = 16;
/// Below the number that people call for help.
const OLDEST: i64 = 111;

/// The role of a number.
#[derive(Clone, Copy, Debug, Display, PartialEq, Eq, EnumString, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub(in crate::understanding) enum ShapeKind {
    /// An age of now: "mw 84 jr".
    Age,
    /// "bj 1944", "uit '43".
    YearOfBirth,
    /// "geb. 12-03-1944".
    DateOfBirth,
    /// An age of then, of somebody who died, or of children: "toen ik 20 was".
    OtherAge,
    /// What is said not to be the age: "geen 67 maar 76".
    DeniedAge,
    /// A length of time, or since when: "al 18 jaar weduwe", "sinds 1999".
    Span,
    /// "€ 12,50", "1100 per maand".
    Money,
    /// "013-1234567", "112".
    Phone,
    /// "7811 AB".
    Postcode,
    /// "om 3 uur", "14.30u".
    TimeOfDay,
    /// "12-03-2026", "3 mei".
    Date,
    /// "3x", "twee honden".
    Count,
    /// "Kerkstraat 12", "3 hoog", "kamer 114".
    HouseNumber,
    /// "nummer 2", "de derde".
    ListNumber,
    /// "80 kg", "1.92".
    Measure,
    /// A year of anything else.
    Year,
    /// A number in an address of the web.
    Web,
    /// A number whose role is not known.
    Unclear,
}

impl ShapeKind {
    /// Whether the number may tell an age of now.
    pub(in crate::understanding) fn is_age(self) -> bool {
        matches!(self, Self::Age | Self::YearOfBirth | Self::DateOfBirth)
    }
}

/// How an age follows from a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::understanding) struct AgeRule {
    /// What to add to the number for the youngest that is meant.
    pub(in crate::understanding) from: i64,
    /// What to add for the oldest.
    pub(in crate::understanding) to: i64,
    /// How it is told.
    pub(in crate::understanding) told: Told,
}

/// How an age is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumString, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub(in crate::understanding) enum Told {
    /// By words that say so.
    #[default]
    Plain,
    /// By the number alone: any other way of saying it comes first.
    Bare,
    /// It may be something else: worth a question, not a fact.
    Likely,
    /// It puts right what was said before.
    Corrects,
    /// Behind a noun for somebody of the family: of whom it is depends on who else is named.
    Kin,
    /// The words say that it is the person whom help is sought for: "voor mijn vader van 91".
    Helped,
}

impl AgeRule {
    /// How plainly an age is told; less is more.
    pub(in crate::understanding) fn weight(self) -> u8 {
        match self.told {
            Told::Helped => 0,
            Told::Plain | Told::Corrects => 1,
            Told::Bare => 2,
            Told::Kin => 3,
            Told::Likely => 4,
        }
    }

    /// The age that follows from a number. `year` is the year of writing.
    pub(in crate::understanding) fn age(
        self,
        kind: ShapeKind,
        number: u32,
        year: i16,
        of_helped: bool,
    ) -> Option<Age> {
        let (number, year) = (i64::from(number), i64::from(year));
        let base = match (kind, number) {
            (ShapeKind::YearOfBirth | ShapeKind::DateOfBirth, 0..=99) => two_digits(number, year),
            (ShapeKind::YearOfBirth | ShapeKind::DateOfBirth, born) => year - born,
            _ => number,
        };
        let youngest = match self.told {
            Told::Bare => YOUNGEST_BARE,
            Told::Kin => 0,
            Told::Plain | Told::Likely | Told::Corrects | Told::Helped => YOUNGEST,
        };
        // Children and grandchildren are told of by their age, too.
        let youngest = if of_helped { youngest } else { 0 };
        let (from, to) = (base + self.from, base + self.to);
        if from < youngest || to > OLDEST {
            return None;
        }
        Age::between(u8::try_from(from).ok()?, u8::try_from(to).ok()?)
    }
}

/// "Uit '43": of the two centuries the one in which the person can be alive.
fn two_digits(born: i64, year: i64) -> i64 {
    let last_century = year - 1900 - born;
    if last_century > OLDEST { last_century - 100 } else { last_century }
}
