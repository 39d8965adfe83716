//! The seven working elements, and what each answers.
//!
//! The elements are those of Bouwman & Van Tilburg (2020), "Naar een gerichtere aanpak van
//! eenzaamheid", Tijdschrift voor Gerontologie en Geriatrie 51. Which kind of loneliness and which
//! wish an element answers is *our own* reading: a hypothesis, in `data/elements.toml`.

use std::collections::BTreeMap;

use enumset::{EnumSet, EnumSetType};
use strum::{Display, EnumIter, EnumString, IntoEnumIterator, IntoStaticStr, VariantNames};

use crate::diagnostics::{Diagnostic, Files, Finding, read_toml};
use crate::profile::Wish;

/// A working element of activities against loneliness.
#[derive(
    Debug,
    Hash,
    PartialOrd,
    Ord,
    EnumSetType,
    Display,
    EnumString,
    IntoStaticStr,
    VariantNames,
    EnumIter,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Element {
    /// Something to do (*bezigheden*).
    Activities,
    /// Meeting people (*ontmoeten*).
    Meeting,
    /// Practical support (*praktisch ondersteunen*).
    PracticalSupport,
    /// Contact that means something (*betekenisvol contact*).
    MeaningfulContact,
    /// Social skills (*sociale vaardigheden*).
    SocialSkills,
    /// Realistic expectations (*realistische verwachtingen*).
    RealisticExpectations,
    /// A role that means something (*betekenisvolle rol*).
    MeaningfulRole,
}

/// A kind of loneliness.
#[derive(
    Debug, Hash, PartialOrd, Ord, EnumSetType, Display, EnumString, IntoStaticStr, VariantNames,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Loneliness {
    /// People around are missing.
    Social,
    /// One close person is missing.
    Emotional,
    /// Meaning is missing.
    Meaning,
}

/// What each element answers.
#[derive(Clone, Debug, Default)]
pub struct ElementTable {
    rows: BTreeMap<Element, (EnumSet<Loneliness>, EnumSet<Wish>)>,
}

impl ElementTable {
    /// The elements that answer a wish.
    pub fn answering(&self, wish: Wish) -> EnumSet<Element> {
        let answers = |(element, (_, wishes)): (&Element, &(_, EnumSet<Wish>))| {
            wishes.contains(wish).then_some(*element)
        };
        self.rows.iter().filter_map(answers).collect()
    }

    /// The kinds of loneliness that an element is for.
    pub fn loneliness(&self, element: Element) -> EnumSet<Loneliness> {
        self.rows.get(&element).map(|(loneliness, _)| *loneliness).unwrap_or_default()
    }
}

const PATH: &str = "data/elements.toml";

/// Reads `data/elements.toml`.
pub(super) fn load(files: &Files, diagnostics: &mut Vec<Diagnostic>) -> ElementTable {
    let Some(file) = files.get(PATH) else {
        diagnostics.push(Diagnostic::found_in(Finding::new("C15"), PATH));
        return ElementTable::default();
    };
    let mut rows = BTreeMap::new();
    read_toml(file, diagnostics, |table| {
        let mut unread = 0_usize;
        for mut row in table.tables("element") {
            let id = row.required_one_of::<Element>("id");
            let loneliness = row.some_of::<Loneliness>("loneliness");
            let wishes = row.some_of::<Wish>("wishes");
            row.text("dutch");
            row.text("why");
            row.finish();
            if let Some(id) = id {
                let loneliness = loneliness.into_iter().map(|kind| kind.value).collect();
                let wishes = wishes.into_iter().map(|wish| wish.value).collect();
                rows.insert(id.value, (loneliness, wishes));
            } else {
                unread += 1;
            }
        }
        // A row whose id cannot be read is told once, not again as a row that is missing.
        let missing = Element::iter().filter(|element| unread == 0 && !rows.contains_key(element));
        for element in missing {
            table.missing(&format!("element {element}"), "each of the seven needs a row");
        }
    });
    ElementTable { rows }
}
