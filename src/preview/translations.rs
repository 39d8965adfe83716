//! The sentences beside their translations, and those of the activities.

use serde::Serialize;
use strum::IntoEnumIterator;

use super::words::WordTable;
use crate::catalogue::{Activity, Catalogue, Texts};
use crate::diagnostics::Files;
use crate::language::Language;
use crate::translations::{SideBySide, side_by_side};

/// What the part shows.
#[derive(Serialize)]
pub(super) struct Translations {
    sentences: Vec<SideBySide>,
    words: Vec<String>,
    activities: Vec<ActivityTexts>,
}

/// The sentences of an activity, in the order of [`Language`]; nothing where there is none.
#[derive(Serialize)]
struct ActivityTexts {
    id: String,
    name: String,
    /// The name of each field, and its words by their number.
    fields: Vec<(&'static str, Vec<Option<usize>>)>,
}

pub(super) fn translations(files: &Files, catalogue: &Catalogue) -> Translations {
    let mut table = WordTable::default();
    let all = catalogue.activities().iter();
    let activities = all.map(|activity| texts_of(activity, &mut table)).collect();
    Translations { sentences: side_by_side(files), words: table.into_words(), activities }
}

fn texts_of(activity: &Activity, table: &mut WordTable) -> ActivityTexts {
    let mut fields: Vec<(&'static str, Vec<Option<usize>>)> = Vec::new();
    for (at, language) in Language::iter().enumerate() {
        let Some(texts) = activity.texts.get(&language) else { continue };
        for (name, words) in fields_of(texts) {
            let known = fields.iter().position(|(other, _)| *other == name);
            let place = known.unwrap_or(fields.len());
            if known.is_none() {
                fields.push((name, vec![None; Language::iter().count()]));
            }
            if let Some(slot) = fields.get_mut(place).and_then(|(_, all)| all.get_mut(at)) {
                *slot = Some(table.number(words));
            }
        }
    }
    ActivityTexts { id: activity.id.to_string(), name: activity.name.clone(), fields }
}

fn fields_of(texts: &Texts) -> Vec<(&'static str, &str)> {
    let always = [("summary", &texts.summary), ("join", &texts.join), ("say", &texts.say)];
    let some = [("evidence", &texts.evidence), ("note", &texts.note), ("cost", &texts.cost)];
    let always = always.into_iter().map(|(name, words)| (name, words.as_str()));
    let some = some.into_iter().filter_map(|(name, words)| Some((name, words.as_deref()?)));
    let practical = texts.practical.iter().map(|(topic, words)| (topic.into(), words.as_str()));
    let all = always.chain(some).chain(practical);
    all.filter(|(_, words)| !words.is_empty()).collect()
}
