//! The classifier of facts beside the patterns: what many labelled lines taught of the long tail of words
//! ("sta vijf dagen achter de kassa"). One logistic regression for each value, on the features that the other
//! two classifiers use. It only adds what no rule told. Its weights stand in `data/models/`, made by
//! `aanspraak learn --facts` of `training/facts/`.

mod cross_validation;
mod evaluation;
mod load;
mod manifest;
mod model;
mod review;
mod table;
mod training;
mod values;
mod view;

pub use cross_validation::TrainedFacts;
pub(in crate::understanding) use cross_validation::train_facts;
pub(in crate::understanding) use evaluation::evaluate_facts;
pub use evaluation::{FactEvaluation, FactMistake, FactOutcome};
pub use load::{check_fact_model, fact_model_faults};
pub use manifest::{FactManifest, FactThresholds};
pub use table::{LabelledLine, lines_hash, read_lines};

pub(in crate::understanding) use model::FactClassifier;

#[cfg(test)]
mod tests;
