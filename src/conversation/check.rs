//! Whether everything that will be said has words: each question of the interview, and whatever
//! the program itself says.

use crate::catalogue::Catalogue;
use crate::diagnostics::{Diagnostic, Files, Finding, SourceFile, closest};
use crate::interview::{Interview, Question};
use crate::language::Language;
use crate::translations::{Texts, broken, keys};
use crate::understanding::Lexicon;

/// The faults of sentences that are needed: code and name.
pub const CODES: &[(&str, &str)] = &[
    ("S01", "question-without-sentence"),
    ("S02", "sentence-of-the-program-missing"),
    ("S03", "sentences-in-another-language"),
];

const INTERVIEW: &str = "dialogs/interview.toml";
/// What every question begins with there.
const TABLE: &str = "[[question]]";
/// Its sentences belong to the questions that stand in the interview, which editors choose.
const OF_QUESTIONS: &str = "dialogs/nl/interview.ftl";

/// Looks whether each question has its words: itself, why it is asked, its name in a list, and a
/// label for each choice.
pub fn words_of_questions(
    files: &Files,
    interview: &Interview,
    texts: &Texts,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for question in interview.questions() {
        let needed = ["", ".short", ".why"].map(|part| format!("{}{part}", question.id));
        let labels = question.choices.iter().map(|choice| question.choice_key(choice));
        let lacks = |key: &String| !texts.has(Language::default(), key) && !is_written(files, key);
        let missing: Vec<String> = needed.into_iter().chain(labels).filter(lacks).collect();
        if !missing.is_empty() && !has_other_fault(files, question, diagnostics) {
            diagnostics.push(speechless(files, question, &missing));
        }
    }
}

/// Whether something else is wrong with a question, of which missing words may only follow.
fn has_other_fault(files: &Files, question: &Question, diagnostics: &[Diagnostic]) -> bool {
    let Some(file) = files.get(INTERVIEW) else { return false };
    let at = place_of(file, question);
    let begin = file.text.get(..at).and_then(|before| before.rfind(TABLE)).unwrap_or(at);
    let next = file.text.get(at..).and_then(|after| after.find(TABLE));
    let lines =
        file.place(begin).line..file.place(next.map_or(file.text.len(), |next| at + next)).line;
    let here = |diagnostic: &Diagnostic| {
        diagnostic.file == file.shown
            && diagnostic.place.is_some_and(|place| lines.contains(&place.line))
    };
    diagnostics.iter().any(here)
}

/// Looks whether the sentences of each activity are in the language that they stand under.
pub fn languages_of_activities(
    files: &Files,
    catalogue: &Catalogue,
    lexicon: &Lexicon,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for activity in catalogue.activities() {
        let Some(file) = files.get(&format!("data/activities/{}.toml", activity.id)) else {
            continue;
        };
        for (written, texts) in &activity.texts {
            let text = [&*texts.summary, &*texts.join, &*texts.say].join(" ");
            let read = lexicon.language_of_prose(&text);
            if let Some(read) = read.filter(|read| read != written) {
                let at = file.text.find(&format!("[text.{written}]")).unwrap_or(0);
                let finding = Finding::new("S03").with("written", written).with("read", read);
                diagnostics.push(Diagnostic::found(finding, file, at).as_warning());
            }
        }
    }
}

/// Where the id of a question stands in the interview.
fn place_of(file: &SourceFile, question: &Question) -> usize {
    let id = format!("\"{}\"", question.id);
    let mut at = 0;
    for line in file.text.split_inclusive('\n') {
        if line.starts_with("id") && line.contains(&id) {
            return at;
        }
        at += line.len();
    }
    0
}

fn speechless(files: &Files, question: &Question, missing: &[String]) -> Diagnostic {
    let finding = Finding::new("S01")
        .with("id", &question.id)
        .with("missing", missing.join(", "))
        .with("file", OF_QUESTIONS)
        .with("near", near(files, question.id.as_str()));
    match files.get(INTERVIEW) {
        Some(file) => Diagnostic::found(finding, file, place_of(file, question)),
        None => Diagnostic::found_in(finding, INTERVIEW),
    }
}

/// Looks whether every sentence that the program came with is there still: it says each of them.
/// `shipped` is the content that it carries inside.
pub fn sentences_of_the_program(shipped: &Files, files: &Files, diagnostics: &mut Vec<Diagnostic>) {
    let there = keys(files, Language::default());
    for (key, path) in keys(shipped, Language::default()) {
        let message_is_missing =
            key.split_once('.').is_some_and(|(message, _)| !there.contains_key(message));
        if path == OF_QUESTIONS
            || there.contains_key(&key)
            || message_is_missing
            || is_written(files, &key)
        {
            continue;
        }
        let finding = Finding::new("S02").with("key", &key).with("file", &path);
        let finding = finding.with("near", near(files, &key));
        diagnostics.push(match files.get(&path) {
            Some(file) => Diagnostic::found(finding, file, 0),
            None => Diagnostic::found_in(finding, path),
        });
    }
}

/// Whether a message is there and cannot be read: that is told as such.
fn is_written(files: &Files, key: &str) -> bool {
    broken(files, Language::default()).contains(key.split('.').next().unwrap_or(key))
}

/// A sentence of nearly this name, which may be the one that is missed; or `none`.
fn near(files: &Files, key: &str) -> String {
    let there = keys(files, Language::default());
    let others = there.keys().map(String::as_str).filter(|other| *other != key);
    closest(key, others).unwrap_or("none").to_owned()
}
