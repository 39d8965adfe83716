//! Words into facts, choices, commands and alarms: without a language model, the same every time.
//!
//! How people say things stands in `dialogs/lexicon/`; here is only the machinery. It stands in layers, and none
//! uses one above it:
//!
//! 1. `vocabulary`: a text becomes words, and patterns of words and classes of words are looked for in them.
//! 2. `utterance`: a message divided into clauses, with whom each is about, when it holds, and whether it is denied.
//! 3. The readers, one for each thing that a text can tell: `facts` (ages, gender, places and the rest), `intents`,
//!    `answers`, `choices`, `alarm`, `acts`. Each owns its rules, and knows no other.
//! 4. `lexicon`: the files are read, compiled and checked, and each reader is given its rules. `Lexicon` holds the
//!    readers, and hands each question on.
//!
//! Knows nothing of activities and sessions. Pure, and linear in the length of the text.

mod acts;
mod alarm;
mod answers;
mod choices;
mod classifier;
mod detect_language;
mod explanation;
mod fact_patterns;
mod facts;
mod intents;
mod lexicon;
mod reading;
mod refusals;
mod report;
mod search_words;
mod shapes;
mod utterance;
mod vocabulary;

pub use acts::{
    Act, ActEvaluation, ActMistake, ActOutcome, ActReader, ActReason, ActThresholds, ActValidation,
    Acts, FoundAct, LabelledMessage, evaluate_acts, train_acts,
};
pub use alarm::classifier::{
    Crisis, CrisisTraining, CrisisValidation, Evaluation, Figures, HeldOut, LabelledPhrase,
    Mistake, Outcome, Prediction, Quantisation, Thresholds, evaluate, expect_model, train,
};
pub use alarm::{Alarm, AlarmDetector, AlarmFound, AlarmReply, AlarmRole};
pub use answers::{Choice, ChoiceOption, StockAnswer};
pub use classifier::{
    Kind, Labelled, LabelledText, MODEL_CODES, MODEL_FOLDER, Manifest, Purpose, Rate, TABLE_CODES,
    Trained, check_model, checksum_of, model_faults, normalised, overlaps, read_tables, table_of,
    training_hash,
};
pub use detect_language::Language;
pub use explanation::Explanation;
pub use facts::classifier::{
    FactEvaluation, FactMistake, FactOutcome, FactThresholds, FactValidation, Facts, LabelledLine,
};
pub use facts::doubt::{Doubt, Reason};
pub use facts::place::FoundPlace;
pub use facts::spans::{Span, Unit};
pub use intents::TalkId;
pub use lexicon::{FactLexicon, Lexicon, check_acts};
pub use reading::{FoundFact, Other, Reading};
pub use refusals::{Refusal, Refused};
pub use report::report;
pub use utterance::{Number, Person, Relation, Utterance};
#[cfg(test)]
pub(crate) use vocabulary::tokenised;

/// The faults of the lexicon: code and name.
pub const CODES: &[(&str, &str)] = &[
    ("L01", "bad-pattern"),
    ("L02", "clash-between-answers"),
    ("L03", "alarm-hidden-by-idiom"),
    ("L04", "unknown-class"),
    ("L05", "unknown-fact-or-value"),
    ("L06", "class-twice"),
    ("L07", "class-in-a-circle"),
    ("L08", "alarm-example-is-missed"),
    ("L09", "alarm-example-must-be-silent"),
    ("L10", "no-lexicon"),
    ("L11", "spelling-clash"),
    ("L12", "fact-clash"),
    ("L13", "bad-net"),
    ("L14", "act-example-is-missed"),
    ("L15", "act-example-must-be-silent"),
];

#[cfg(test)]
mod tests;
