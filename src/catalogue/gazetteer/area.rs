//! Names that are no Dutch town: provinces and regions, countries and towns abroad.

use strum::{EnumString, VariantNames};

use super::Gazetteer;
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
pub struct AreaId(usize);

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

impl Gazetteer {
    pub(super) fn load_areas(&mut self, files: &Files, diagnostics: &mut Vec<Diagnostic>) {
        let Some(file) = files.get(PATH) else { return };
        for row in rows(file, &COLUMNS, diagnostics) {
            let Some(area) = Area::read(&row, diagnostics) else { continue };
            let id = AreaId(self.areas.len());
            for name in [&area.nl, &area.en].into_iter().chain(&area.also) {
                let folded = folded_name(name);
                let bare = folded.split_once(' ').filter(|(article, _)| is_article(article));
                for name in std::iter::once(folded.as_str()).chain(bare.map(|(_, bare)| bare)) {
                    Self::note_length(&mut self.longest, name);
                    self.areas_by_name.entry(name.to_owned()).or_insert(id);
                }
            }
            self.areas.push(area);
        }
    }

    /// The area with this number.
    pub fn wider_area(&self, id: AreaId) -> Option<&Area> {
        self.areas.get(id.0)
    }
}

fn is_article(word: &str) -> bool {
    matches!(word, "de" | "het" | "t" | "the")
}
