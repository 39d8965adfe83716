//! Whose telephone number it is.

use super::doors::{DoorHit, all_doors};
use crate::catalogue::{Activity, Catalogue, Referral};

/// A number of fewer digits is no telephone number: "14 030" is that of a municipality.
const DIGITS: usize = 5;

/// Those whose number a line is.
#[derive(Clone, Debug, Default)]
pub struct Owners<'c> {
    /// Activities.
    pub activities: Vec<&'c Activity>,
    /// Referrals.
    pub referrals: Vec<&'c Referral>,
    /// Bodies of municipalities.
    pub doors: Vec<DoorHit<'c>>,
}

impl<'c> Owners<'c> {
    /// Those of a catalogue whose number this is, in any spelling.
    pub fn of(catalogue: &'c Catalogue, line: &str) -> Self {
        let wanted = dialled(line);
        if wanted.len() < DIGITS || line.chars().any(char::is_alphabetic) {
            return Self::default();
        }
        let is_it = |number: &str| dialled(number) == wanted;
        let activities = catalogue.activities().iter();
        let referrals = catalogue.referrals().iter();
        Self {
            activities: activities
                .filter(|it| it.contact.phone.as_ref().is_some_and(|phone| is_it(&phone.number)))
                .collect(),
            referrals: referrals
                .filter(|it| it.contact.number.as_deref().is_some_and(is_it))
                .collect(),
            doors: all_doors(catalogue)
                .filter(|hit| hit.door.phone.as_deref().is_some_and(is_it))
                .collect(),
        }
    }

    /// Whether it is the number of nobody.
    pub fn is_empty(&self) -> bool {
        self.activities.is_empty() && self.referrals.is_empty() && self.doors.is_empty()
    }
}

/// The digits of a number as it is dialled in the Netherlands.
fn dialled(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let is_foreign = number.trim_start().starts_with('+') || digits.starts_with("0031");
    let national = digits.strip_prefix("00").unwrap_or(&digits).strip_prefix("31");
    match national.filter(|_| is_foreign) {
        Some(rest) => format!("0{}", rest.trim_start_matches('0')),
        None => digits,
    }
}
