//! Where links to the bot are printed: each is counted when it is used, and nothing else.

use std::fmt;

use crate::diagnostics::{Diagnostic, Files, Finding, read_toml};

/// The id of a flyer, as its link carries it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlyerId(Box<str>);

impl FlyerId {
    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for FlyerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A place with a link to the bot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flyer {
    /// Its id.
    pub id: FlyerId,
    /// Where it is, in words for the operator.
    pub place: String,
}

const PATH: &str = "data/flyers.toml";
/// With what stands before it a link may carry at most 64 letters.
const ID_LETTERS: usize = 40;

/// Reads `data/flyers.toml`, which need not be there.
pub(super) fn load(files: &Files, diagnostics: &mut Vec<Diagnostic>) -> Vec<Flyer> {
    let Some(file) = files.get(PATH) else { return Vec::new() };
    read_toml(file, diagnostics, |table| {
        let mut flyers: Vec<Flyer> = Vec::new();
        for mut row in table.tables("flyer") {
            let id = row.required_text("id", "a short name in small letters, for the link");
            let place = row.required_text("where", "where the flyer is, in a few words");
            row.finish();
            let (Some(id), Some(place)) = (id, place) else { continue };
            let is_twice = flyers.iter().any(|other| other.id.as_str() == id.value);
            if !is_usable(&id.value) || is_twice {
                row.sink().found(id.offset, Finding::new("C17").with("id", &id.value));
            }
            flyers.push(Flyer { id: FlyerId(id.value.into()), place: place.value });
        }
        flyers
    })
}

fn is_usable(id: &str) -> bool {
    let letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=ID_LETTERS).contains(&id.len()) && id.bytes().all(letter)
}
