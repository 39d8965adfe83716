//! The questions in their order, with what leads to each.

use std::collections::BTreeMap;

use serde::Serialize;
use strum::IntoEnumIterator;

use super::answer_space::{Ways, ways_to};
use super::condition_words::ConditionWords;
use super::interface::Interface;
use crate::conversation::{Content, Speaker};
use crate::interview::Question;
use crate::language::Language;

/// Words by language.
type Words = BTreeMap<Language, String>;

/// A question as the map shows it.
#[derive(Serialize)]
pub(super) struct QuestionRow {
    id: String,
    fact: String,
    kind: &'static str,
    /// Whether it is asked with consent only.
    sensitive: bool,
    say: Words,
    why: Words,
    choices: Vec<ChoiceRow>,
    condition: Option<ConditionRow>,
}

#[derive(Serialize)]
struct ChoiceRow {
    id: String,
    label: Words,
}

#[derive(Serialize)]
struct ConditionRow {
    /// As it is written in the file.
    written: String,
    words: Words,
    /// How many ways lead to it; `None` where there are too many to count.
    ways: Option<Ways>,
}

pub(super) fn question_map(content: &Content, interface: &Interface) -> Vec<QuestionRow> {
    content.interview.questions().iter().map(|question| row(content, interface, question)).collect()
}

fn row(content: &Content, interface: &Interface, question: &Question) -> QuestionRow {
    let say = |key: &str| words(|language| Speaker::plain(&content.texts, language).say(key));
    let choices = question.choices.iter().map(|choice| ChoiceRow {
        id: choice.to_string(),
        label: say(&question.choice_key(choice)),
    });
    let condition = question.ask_if.as_ref().map(|condition| ConditionRow {
        written: question.ask_if_written.clone(),
        words: words(|language| ConditionWords { content, interface, language }.of(condition)),
        ways: ways_to(&content.interview, question),
    });
    QuestionRow {
        id: question.id.to_string(),
        fact: question.fact.to_string(),
        kind: question.kind.into(),
        sensitive: question.is_sensitive(),
        say: say(question.id.as_str()),
        why: say(&format!("{}.why", question.id)),
        choices: choices.collect(),
        condition,
    }
}

fn words(of: impl Fn(Language) -> String) -> Words {
    Language::iter().map(|language| (language, of(language))).collect()
}
