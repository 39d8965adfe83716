//! The names of the bodies of municipalities as a line is compared with them, made ready once.

use super::term_set::TermSet;
use super::terms::errors_between;
use crate::catalogue::{Catalogue, Door, MunicipalityDoors};
use crate::language::folded_name;

/// Shorter names have no errors.
const LETTERS_WITH_ERRORS: usize = 7;

/// The names of one body, folded.
pub(super) struct DoorNames {
    name: String,
    municipality: String,
    /// The name without that of the municipality.
    short: String,
    /// The letters of the name, and of the short one.
    letters: [TermSet; 2],
}

impl DoorNames {
    /// Of every body of every municipality, in the order of the catalogue.
    pub(super) fn all(catalogue: &Catalogue) -> Vec<Self> {
        let all = catalogue.doors().iter();
        let doors = all.flat_map(|(_, MunicipalityDoors { municipality, doors })| {
            doors.iter().map(move |door| Self::new(door, municipality))
        });
        doors.collect()
    }

    fn new(door: &Door, municipality: &str) -> Self {
        let (name, municipality) = (folded_name(&door.name), folded_name(municipality));
        let short = format!(" {name} ").replace(&format!(" {municipality} "), " ");
        let short = short.trim().to_owned();
        let letters = [TermSet::of(&name), TermSet::of(&short)];
        Self { name, municipality, short, letters }
    }

    /// Whether a line is its name, or its name and then its municipality.
    pub(super) fn is_named(&self, line: &str) -> bool {
        let rest = line.strip_prefix(self.name.as_str()).filter(|_| !self.name.is_empty());
        rest.is_some_and(|rest| rest.is_empty() || rest.trim() == self.municipality)
    }

    /// Whether one of these is its name without that of its municipality.
    pub(super) fn is_short_of(&self, lines: &[&str]) -> bool {
        !self.short.is_empty() && lines.contains(&self.short.as_str())
    }

    /// Whether one of these is its name, or the short one, with errors.
    pub(super) fn is_nearly(&self, lines: &[(&str, TermSet)]) -> bool {
        let mut names = [&self.name, &self.short].into_iter().zip(&self.letters);
        names.any(|(name, own)| {
            lines.iter().any(|(typed, letters)| {
                name.len().min(typed.len()) >= LETTERS_WITH_ERRORS
                    && errors_between(own, name, letters, typed).is_some()
            })
        })
    }
}
