//! What was edited: sentences, questions, activities.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::Value;

use super::Changes;
use crate::catalogue::{Activity, ActivityId, activity_json};
use crate::conversation::Content;
use crate::diagnostics::Files;
use crate::interview::{ChoiceId, Question};
use crate::language::Language;
use crate::translations::side_by_side;

/// A sentence in one language, before and after.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct SentenceChange {
    /// Its key.
    pub key: String,
    /// The language.
    pub language: Language,
    /// What it was; `None` where it is new.
    pub old: Option<String>,
    /// What it is; `None` where it is gone.
    pub new: Option<String>,
}

/// A question that is new, gone or another one.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct QuestionChange {
    /// Its id.
    pub id: String,
    /// What differs: its place, condition, choices, fact or kind. All of it where the question is new or gone.
    pub fields: Vec<FieldChange>,
}

/// An activity that is new, gone or another one.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct ActivityChange {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Whether it is new, gone, or differs.
    pub kind: ChangeKind,
    /// What differs in it.
    pub fields: Vec<FieldChange>,
}

/// How something differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    /// It was not there.
    Added,
    /// It is there no more.
    Removed,
    /// It is another one.
    Changed,
}

/// One field, before and after.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct FieldChange {
    /// Its name.
    pub field: String,
    /// What it was.
    pub old: Option<String>,
    /// What it is.
    pub new: Option<String>,
}

type Fields = BTreeMap<String, String>;

pub(super) fn sentences(old: &Files, new: &Files) -> Changes<SentenceChange> {
    let (before, after) = (all_sentences(old), all_sentences(new));
    let keys: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    let change = |at: &&(String, Language)| {
        let (old, new) = (before.get(*at).cloned(), after.get(*at).cloned());
        let (key, language) = (at.0.clone(), at.1);
        (old != new).then_some(SentenceChange { key, language, old, new })
    };
    Changes { compared: keys.len(), changed: keys.iter().filter_map(change).collect() }
}

fn all_sentences(files: &Files) -> BTreeMap<(String, Language), String> {
    let mut all = BTreeMap::new();
    for sentence in side_by_side(files) {
        for (language, translated) in sentence.translations {
            let words = translated.words.map(|words| ((sentence.key.clone(), language), words));
            all.extend(words);
        }
        let words = sentence.source.map(|words| ((sentence.key, Language::default()), words));
        all.extend(words);
    }
    all
}

pub(super) fn questions(old: &Content, new: &Content) -> Changes<QuestionChange> {
    let (before, after) = (all_questions(old), all_questions(new));
    let ids: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let change = |id: &&String| {
        let fields = changes(before.get(*id), after.get(*id));
        (!fields.is_empty()).then(|| QuestionChange { id: (*id).clone(), fields })
    };
    Changes { compared: ids.len(), changed: ids.iter().filter_map(change).collect() }
}

fn all_questions(content: &Content) -> BTreeMap<String, Fields> {
    let all = content.interview.questions();
    let before = |at: usize| {
        let last = at.checked_sub(1).and_then(|at| all.get(at));
        last.map_or_else(String::new, |question| question.id.to_string())
    };
    let of = |(at, question): (usize, &Question)| {
        let mut fields = Fields::from([
            ("after".to_owned(), before(at)),
            ("fact".to_owned(), question.fact.to_string()),
            ("kind".to_owned(), question.kind.to_string()),
            ("ask_if".to_owned(), question.ask_if_written.clone()),
        ]);
        let choices: Vec<&str> = question.choices.iter().map(ChoiceId::as_str).collect();
        fields.insert("choices".to_owned(), choices.join(", "));
        fields.retain(|_, words| !words.is_empty());
        (question.id.to_string(), fields)
    };
    all.iter().enumerate().map(of).collect()
}

pub(super) fn activities(old: &Content, new: &Content) -> Changes<ActivityChange> {
    let all = |content: &Content| -> BTreeSet<ActivityId> {
        content.catalogue.activities().iter().map(|it| it.id.clone()).collect()
    };
    let ids: BTreeSet<ActivityId> = all(old).into_iter().chain(all(new)).collect();
    let change = |id: &ActivityId| {
        let find = |content: &Content| content.catalogue.activity(id.as_str()).cloned();
        of_activity((old, find(old)), (new, find(new)))
    };
    Changes { compared: ids.len(), changed: ids.iter().filter_map(change).collect() }
}

fn of_activity(
    (old, before): (&Content, Option<Activity>),
    (new, after): (&Content, Option<Activity>),
) -> Option<ActivityChange> {
    let kind = match (&before, &after) {
        (None, Some(_)) => ChangeKind::Added,
        (Some(_), None) => ChangeKind::Removed,
        (Some(_), Some(_)) => ChangeKind::Changed,
        (None, None) => return None,
    };
    let fields = match (&before, &after) {
        (Some(before), Some(after)) => {
            changes(Some(&fields_of(old, before)), Some(&fields_of(new, after)))
        }
        (None | Some(_), None | Some(_)) => Vec::new(),
    };
    if kind == ChangeKind::Changed && fields.is_empty() {
        return None;
    }
    let activity = after.or(before)?;
    Some(ActivityChange { id: activity.id.to_string(), name: activity.name, kind, fields })
}

/// Every value of an activity by the path to it.
fn fields_of(content: &Content, activity: &Activity) -> Fields {
    let json = serde_json::to_value(activity_json(activity, content.catalogue.places()));
    let mut fields = Fields::new();
    // Values of ours: their names are text and nothing in them can fail.
    flatten("", &json.unwrap_or_default(), &mut fields);
    fields
}

fn flatten(path: &str, value: &Value, fields: &mut Fields) {
    match value {
        Value::Object(object) => {
            for (name, value) in object {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                flatten(&path, value, fields);
            }
        }
        Value::Array(list) if list.iter().all(|it| !it.is_object() && !it.is_array()) => {
            let words: Vec<String> = list.iter().map(words_of).collect();
            if !words.is_empty() {
                fields.insert(path.to_owned(), words.join(", "));
            }
        }
        Value::Array(list) => {
            for (at, value) in list.iter().enumerate() {
                flatten(&format!("{path}[{}]", at + 1), value, fields);
            }
        }
        Value::Null => {}
        Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            fields.insert(path.to_owned(), words_of(value));
        }
    }
}

fn words_of(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn changes(old: Option<&Fields>, new: Option<&Fields>) -> Vec<FieldChange> {
    let none = Fields::new();
    let (old, new) = (old.unwrap_or(&none), new.unwrap_or(&none));
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let change = |name: &String| {
        let (old, new) = (old.get(name).cloned(), new.get(name).cloned());
        (old != new).then(|| FieldChange { field: name.clone(), old, new })
    };
    names.into_iter().filter_map(change).collect()
}
