//! The classifier of facts beside the patterns: what many labelled lines taught of the long tail of words
//! ("sta vijf dagen achter de kassa"). One logistic regression for each value, on the features that the other
//! two classifiers use. It only adds what no rule told. Its weights stand in `data/models/`, made by
//! `aanspraak learn --facts` of `training/facts/`.

mod evaluation;
mod kind;
mod label;
mod review;
mod thresholds;
mod training;
mod validation;
mod values;
mod view;

pub(in crate::understanding) use evaluation::evaluate_facts;
pub use evaluation::{FactEvaluation, FactMistake, FactOutcome};
pub(in crate::understanding) use kind::FactClassifier;
pub use kind::Facts;
pub use label::LabelledLine;
pub(in crate::understanding) use training::{LineReader, train_facts};
pub use validation::{FactThresholds, FactValidation};

#[cfg(test)]
mod tests;
