//! What the classifiers of alarms, of acts and of facts share: what they see of a text, its features, how they are
//! trained, the files of a model, and whether two tables hold the same phrases.

pub(in crate::understanding) mod binary;
pub(in crate::understanding) mod features;
pub(in crate::understanding) mod fields;
pub(in crate::understanding) mod model_files;
pub(in crate::understanding) mod multi_label;
pub(in crate::understanding) mod overlap;
mod random;
pub(in crate::understanding) mod rate;
pub(in crate::understanding) mod sample;
pub(in crate::understanding) mod table;
pub(in crate::understanding) mod training;
pub(in crate::understanding) mod view;

pub use overlap::{normalised, overlaps};
pub use rate::Rate;
pub use table::{Purpose, table_of};
