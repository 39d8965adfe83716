//! Names that are no Dutch town: provinces and regions, countries and towns abroad.

use strum::{EnumString, VariantNames};

use super::row::{Row, rows};
use crate::diagnostics::{Diagnostic, Files, did_you_mean};
use crate::language::{Language, folded_name};

const PATH: &str = "data/areas.tsv";
const COLUMNS: [&str; 4] = ["kind", "nl", "en", "also"];

/// What an area is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum AreaKind {
    /// The Netherlands themselves.
    Country,
    /// One of the twelve provinces.
    Province,
    /// A region of the Netherlands: Twente, the Achterhoek.
    Region,
    /// An island of the Kingdom in the Caribbean.
    Caribbean,
    /// A country or a town abroad.
    Abroad,
}

impl AreaKind {
    /// Whether a town within it can be asked for.
    pub fn has_towns(self) -> bool {
        match self {
            Self::Country | Self::Province | Self::Region => true,
            Self::Caribbean | Self::Abroad => false,
        }
    }
}

/// The number of an area: its row in the file. Never stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AreaId(pub(super) usize);

/// An area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    /// What it is.
    pub kind: AreaKind,
    nl: String,
    en: String,
    also: Vec<String>,
}

impl Area {
    /// The name, as it stands in a sentence: "de Achterhoek".
    pub fn name(&self, language: Language) -> &str {
        match language {
            Language::Nl => &self.nl,
            Language::En => &self.en,
        }
    }

    /// Its names, folded, each with its article and without.
    pub(super) fn names(&self) -> Vec<String> {
        let mut names = Vec::new();
        for name in [&self.nl, &self.en].into_iter().chain(&self.also) {
            let folded = folded_name(name);
            let bare = folded.split_once(' ').filter(|(article, _)| is_article(article));
            names.extend(bare.map(|(_, bare)| bare.to_owned()));
            names.push(folded);
        }
        names
    }

    fn read(row: &Row<'_>, diagnostics: &mut Vec<Diagnostic>) -> Option<Self> {
        let kind = row.cell(0);
        let Ok(read) = kind.parse() else {
            let help = did_you_mean(kind, AreaKind::VARIANTS.iter().copied());
            diagnostics.push(row.error("P09", 0, format!("there is no kind '{kind}'"), help));
            return None;
        };
        let also = row.parts(3).map(str::to_owned).collect();
        Some(Self { kind: read, nl: row.cell(1).to_owned(), en: row.cell(2).to_owned(), also })
    }
}

/// Reads the table; every row that is none becomes a diagnostic.
pub(super) fn load(files: &Files, diagnostics: &mut Vec<Diagnostic>) -> Vec<Area> {
    let Some(file) = files.get(PATH) else { return Vec::new() };
    rows(file, &COLUMNS, diagnostics).filter_map(|row| Area::read(&row, diagnostics)).collect()
}

fn is_article(word: &str) -> bool {
    matches!(word, "de" | "het" | "t" | "the")
}
