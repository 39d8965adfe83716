//! Reading `dialogs/interview.toml`.

use std::collections::BTreeSet;

use super::question::years;
use super::{Interview, Kind, Question, QuestionId};
use crate::diagnostics::{Diagnostic, Files, Finding, TomlReader, Value, did_you_mean, read_toml};
use crate::profile::{Condition, Fact, FactId, FactKind};

/// The faults of the interview: code and name.
pub const CODES: &[(&str, &str)] = &[
    ("D01", "no-interview"),
    ("D02", "duplicate-question"),
    ("D03", "bad-condition"),
    ("D04", "unknown-choice"),
    ("D05", "kind-does-not-fit-the-fact"),
    ("D06", "condition-on-a-later-question"),
    ("D07", "clashing-old-id"),
    ("D08", "no-choices"),
    ("D09", "id-too-long"),
    ("D10", "sensitive-does-not-fit-the-fact"),
];

const PATH: &str = "dialogs/interview.toml";

/// The longest question id: it must fit in a button's 64 bytes beside a choice.
const ID_BYTES_MAX: usize = 16;

impl Interview {
    /// Reads and checks `dialogs/interview.toml`.
    pub fn load(files: &Files, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let Some(file) = files.get(PATH) else {
            diagnostics.push(Diagnostic::found_in(Finding::new("D01"), PATH));
            return Self::default();
        };
        read_toml(file, diagnostics, |table| {
            let mut loader = Loader::default();
            for mut row in table.tables("question") {
                loader.question(&mut row);
            }
            if loader.interview.questions.is_empty() {
                table.sink().found(0, Finding::new("D01-empty"));
            }
            loader.interview
        })
    }
}

#[derive(Default)]
struct Loader {
    interview: Interview,
    ids: BTreeSet<String>,
    facts: BTreeSet<FactId>,
}

impl Loader {
    fn question(&mut self, row: &mut TomlReader<'_>) {
        let id = row.required_text("id", "a short name, such as \"age\"");
        if let Some(id) = &id {
            self.check_id(row, id);
        }
        let fact = row.required_one_of::<FactId>("fact");
        let kind = row.required_one_of::<Kind>("kind");
        let fits = match (&fact, &kind) {
            (Some(fact), Some(kind)) => check_kind(row, fact.value, kind),
            _ => false,
        };
        let choices = row.texts("choices");
        let written = row.text("ask_if");
        let ask_if = written.as_ref().and_then(|text| self.condition(row, text));
        let sensitive = row.boolean("sensitive").unwrap_or(false);
        if let Some(fact) = &fact {
            check_sensitive(row, fact, sensitive);
        }
        let was = row.texts("was");
        row.finish();
        let (Some(id), Some(fact), Some(kind)) = (id, fact, kind) else { return };
        // Choices of another kind of fact are no fault of their own.
        if fits {
            check_choices(row, fact.value, kind.value, &choices);
        }
        let question = Question {
            id: id.value.as_str().into(),
            fact: fact.value,
            kind: kind.value,
            choices: choices.iter().map(|choice| choice.value.as_str().into()).collect(),
            ask_if,
            ask_if_written: written.map(|text| text.value).unwrap_or_default(),
        };
        self.facts.insert(question.fact);
        self.move_old_ids(row, &question.id, was);
        self.interview.questions.push(question);
    }

    fn check_id(&mut self, row: &TomlReader<'_>, id: &Value<String>) {
        if !self.ids.insert(id.value.clone()) {
            row.sink().found(id.offset, Finding::new("D02").with("id", &id.value));
        }
        if id.value.len() > ID_BYTES_MAX {
            let finding = Finding::new("D09").with("id", &id.value).with("most", ID_BYTES_MAX);
            row.sink().found(id.offset, finding);
        }
    }

    fn condition(&self, row: &TomlReader<'_>, text: &Value<String>) -> Option<Condition> {
        match Condition::read(&text.value) {
            Ok(condition) => {
                for fact in condition.facts().iter().filter(|fact| !self.facts.contains(fact)) {
                    row.sink().found(text.offset, Finding::new("D06").with("fact", fact));
                }
                Some(condition)
            }
            Err(error) => {
                // The opening quote is one byte before the condition.
                let offset = text.offset + 1 + error.offset;
                row.sink().error("D03", offset, error.message, error.help);
                None
            }
        }
    }

    fn move_old_ids(&mut self, row: &TomlReader<'_>, id: &QuestionId, was: Vec<Value<String>>) {
        for old in was {
            let taken = self.ids.contains(&old.value);
            if taken || self.interview.moved.insert(old.value.clone(), id.clone()).is_some() {
                row.sink().found(old.offset, Finding::new("D07").with("id", &old.value));
            }
        }
    }
}

/// Whether answers of this kind can tell the fact.
fn check_kind(row: &TomlReader<'_>, fact: FactId, kind: &Value<Kind>) -> bool {
    let fits = matches!(
        (fact.kind(), kind.value),
        (FactKind::One(_), Kind::One)
            | (FactKind::Many(_), Kind::Many)
            | (FactKind::Number, Kind::Number)
            | (FactKind::Place, Kind::Place)
    );
    if !fits {
        let wanted = match fact.kind() {
            FactKind::One(_) => Kind::One,
            FactKind::Many(_) => Kind::Many,
            FactKind::Number => Kind::Number,
            FactKind::Place => Kind::Place,
        };
        let finding = Finding::new("D05").with("kind", kind.value).with("fact", fact);
        row.sink().found(kind.offset, finding.with("wanted", wanted));
    }
    fits
}

/// What the file says about consent is for its readers: it must agree with what holds.
fn check_sensitive(row: &TomlReader<'_>, fact: &Value<FactId>, sensitive: bool) {
    if sensitive == fact.value.is_sensitive() {
        return;
    }
    let (fact, offset) = (fact.value, fact.offset);
    let id = if sensitive { "D10-not" } else { "D10-only" };
    row.sink().found(offset, Finding::new(id).with("fact", fact));
}

fn check_choices(row: &TomlReader<'_>, fact: FactId, kind: Kind, choices: &[Value<String>]) {
    if choices.is_empty() && kind != Kind::Place {
        row.sink().found(row.offset(), Finding::new("D08"));
    }
    let mut read: BTreeSet<&str> = BTreeSet::new();
    for choice in choices {
        let known = match kind {
            Kind::One | Kind::Many => Fact::closed(fact, &choice.value, true).is_some(),
            Kind::Number => years(&choice.value).is_some(),
            Kind::Place => false,
        };
        if !known || !read.insert(&choice.value) {
            let help = match fact.kind() {
                FactKind::One(ids) | FactKind::Many(ids) => {
                    did_you_mean(&choice.value, ids.iter().copied())
                }
                FactKind::Number => "years from and to, such as \"55-64\"".to_owned(),
                FactKind::Place => "a place has no choices".to_owned(),
            };
            let finding = Finding::new("D04").with("choice", &choice.value);
            let found = Diagnostic::found(finding, row.sink().file(), choice.offset);
            row.sink().push(found.with_help(help));
        }
    }
}
