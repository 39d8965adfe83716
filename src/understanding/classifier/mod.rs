//! What the classifiers of alarms, of acts and of facts share: tables of labelled texts, what they see of a text, its
//! features, how they are trained, and the files of a model with all that may be wrong with them. What tells one of them from
//! another is its `Kind`.

pub(in crate::understanding) mod binary;
pub(in crate::understanding) mod cross_validation;
pub(in crate::understanding) mod every_output;
pub(in crate::understanding) mod features;
pub(in crate::understanding) mod fields;
pub(in crate::understanding) mod kind;
pub(in crate::understanding) mod labelled;
pub(in crate::understanding) mod labels;
pub(in crate::understanding) mod loaded;
pub(in crate::understanding) mod manifest;
mod model_files;
pub(in crate::understanding) mod multi_label;
mod overlap;
mod random;
pub(in crate::understanding) mod rate;
pub(in crate::understanding) mod sample;
pub(in crate::understanding) mod table;
pub(in crate::understanding) mod trained;
pub(in crate::understanding) mod training;
pub(in crate::understanding) mod view;

pub use binary::checksum_of;
pub use kind::Kind;
pub use labelled::{LabelledText, TABLE_CODES, read_tables, training_hash};
pub use labels::Labelled;
pub use loaded::{MODEL_CODES, MODEL_FOLDER, check_model, model_faults};
pub use manifest::Manifest;
pub use overlap::{normalised, overlaps};
pub use rate::Rate;
pub use table::{Purpose, table_of};
pub use trained::Trained;
