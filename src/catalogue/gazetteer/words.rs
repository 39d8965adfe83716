//! Words around the name of a place, which tell whether somebody lives there.

use enumset::{EnumSet, EnumSetType};
use rustc_hash::FxHashMap as HashMap;
use strum::{EnumIter, IntoEnumIterator as _, IntoStaticStr};

use crate::diagnostics::{Diagnostic, Files, TomlReader, read_toml};
use crate::language::folded_name;

const PATH: &str = "data/place-words.toml";

/// What a word beside the name of a place tells: a key of the file, which has examples of each.
#[derive(Debug, EnumSetType, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub(crate) enum PlaceWord {
    /// Somebody lives there.
    Living,
    /// Something else happens there, or it is long ago.
    Elsewhere,
    /// Not there any more.
    Leaving,
    /// Not there yet.
    Coming,
    /// Before the name of a firm, a club, a building.
    Organisations,
    /// A part of a town, behind its name.
    Parts,
    /// Before a name: somebody is called so.
    Called,
    /// A first name that is a word of the lexicon too.
    FirstNames,
    /// Between a first name and a family name.
    Particles,
    /// Interest in a thing: no town.
    Interest,
    /// One of several homes or towns is meant.
    Contrast,
    /// Before the digits of a postcode.
    Postcode,
    /// Before four digits that are a year.
    Year,
    /// Behind digits that are a number of something.
    Units,
    /// From here on a text tells of today.
    Now,
    /// A birth, also shortened.
    Birth,
    /// Behind a name: somebody was born or grew up there.
    GrewUp,
    /// Never.
    Never,
    /// Away; behind "never" somebody is still there.
    Gone,
    /// A move that was made.
    Moved,
    /// A move that is still to come.
    ToMove,
    /// What changes a life.
    LifeEvent,
    /// Went somewhere for good, behind what changed a life.
    Went,
    /// Somebody was locked up.
    Prison,
    /// And is out again.
    Free,
    /// What somebody does who stays with others.
    Staying,
    /// Before whom somebody stays with.
    AtHouseOf,
    /// The writer, alone or with others, as a host.
    Us,
    /// Before those who are somewhere together.
    Together,
    /// What those do who are somewhere together.
    Being,
    /// Before a relative: that one is meant.
    Meant,
    /// Before the one for whom something is asked.
    ForWhom,
    /// Before a name: it is only near.
    Near,
    /// Before a name: somebody comes from there.
    Origin,
    /// Before a name, beside what the lexicon has.
    OutOf,
    /// Before the name of an island or a heath.
    Upon,
    /// Between the day of a birth and its place.
    OnADay,
    /// Before a name: the province is meant.
    Province,
    /// Before what somebody likes.
    Liked,
    /// Before what a line tells beside the place.
    Beside,
    /// A, the.
    Articles,
    /// And.
    And,
    /// Or.
    Or,
    /// Behind an age.
    Years,
    /// The word for a postcode.
    PostcodeWord,
    /// A full stop or a slash behind it ends no name.
    ShortForm,
}

/// The words of the file, each with all that it may tell.
#[derive(Clone, Debug, Default)]
pub(crate) struct PlaceWords {
    roles: HashMap<String, EnumSet<PlaceWord>>,
    streets: Vec<String>,
}

impl PlaceWords {
    pub(super) fn load(files: &Files, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let Some(file) = files.get(PATH) else { return Self::default() };
        read_toml(file, diagnostics, |table| {
            let mut roles: HashMap<String, EnumSet<PlaceWord>> = HashMap::default();
            for role in PlaceWord::iter() {
                for word in words(table, role.into()) {
                    *roles.entry(word).or_default() |= role;
                }
            }
            Self { roles, streets: words(table, "streets") }
        })
    }

    /// Whether a word, folded, may tell this.
    pub(crate) fn has(&self, word: &str, role: PlaceWord) -> bool {
        self.roles.get(word).is_some_and(|roles| roles.contains(role))
    }

    /// Whether the word is the end of the name of a street: "Stirumstraat", "straat".
    pub(crate) fn is_street(&self, word: &str) -> bool {
        self.streets.iter().any(|end| word.ends_with(end.as_str()))
    }
}

fn words(table: &mut TomlReader<'_>, key: &'static str) -> Vec<String> {
    let lists = table.texts(key);
    let words = lists.iter().flat_map(|list| list.value.split_whitespace());
    words.map(folded_name).collect()
}
