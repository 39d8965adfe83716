//! Every screen as it is shown, in each language and about each person.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;
use strum::IntoEnumIterator;

use super::coverage::Reached;
use super::samples::{Group, Sample, Scene, Whom, samples};
use super::words::{MessageRow, WordTable};
use crate::conversation::Content;
use crate::language::Language;

/// The screens of the page.
#[derive(Serialize)]
pub(super) struct Screens {
    /// The words of all messages, by number.
    words: Vec<String>,
    rows: Vec<ScreenRow>,
}

/// One screen in all its forms.
#[derive(Serialize)]
struct ScreenRow {
    id: String,
    group: Group,
    /// The name of the activity of which it is the card.
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    /// What is shown, each form once.
    shown: Vec<Vec<MessageRow>>,
    /// Which of these it is for each language and person, in the order of [`forms`]; none where there is no such screen.
    forms: Vec<Option<usize>>,
}

/// The languages and persons in their order.
pub(super) fn forms() -> Vec<(Language, Whom)> {
    Language::iter().flat_map(|language| Whom::iter().map(move |about| (language, about))).collect()
}

/// All screens of a content at a moment; what stands on them goes to `reached`.
pub(super) fn screens(content: &Content, now: Timestamp, reached: &mut Reached) -> Screens {
    let forms = forms();
    let mut table = WordTable::default();
    let mut rows: Vec<ScreenRow> = Vec::new();
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    for (form, (language, about)) in forms.iter().enumerate() {
        let scene = Scene::new(content, now, *language, *about);
        for sample in samples(&scene) {
            let number = *numbers.entry(sample.id.clone()).or_insert(rows.len());
            if number == rows.len() {
                rows.push(ScreenRow::new(content, &sample, forms.len()));
            }
            content.texts.take_said();
            let messages = sample.messages(&scene);
            reached.see(content, &messages);
            let shown = messages.iter().map(|message| table.message(message)).collect();
            if let Some(row) = rows.get_mut(number) {
                row.put(form, shown);
            }
        }
    }
    Screens { words: table.into_words(), rows }
}

impl ScreenRow {
    fn new(content: &Content, sample: &Sample, forms: usize) -> Self {
        let activity = sample.activity.as_ref();
        let activity = activity.and_then(|id| content.catalogue.activity(id.as_str()));
        Self {
            id: sample.id.clone(),
            group: sample.group,
            name: activity.map(|activity| activity.name.clone()),
            shown: Vec::new(),
            forms: vec![None; forms],
        }
    }

    fn put(&mut self, form: usize, messages: Vec<MessageRow>) {
        let known = self.shown.iter().position(|other| *other == messages);
        let at = known.unwrap_or(self.shown.len());
        if known.is_none() {
            self.shown.push(messages);
        }
        if let Some(place) = self.forms.get_mut(form) {
            *place = Some(at);
        }
    }
}
