//! What the classifiers of alarms and of acts share: what they see of a text, its features, the frame of a
//! file of weights, and whether two tables hold the same phrases.

pub(in crate::understanding) mod binary;
pub(in crate::understanding) mod features;
pub(in crate::understanding) mod overlap;
pub(in crate::understanding) mod random;
pub(in crate::understanding) mod view;

pub use overlap::{normalised, overlaps};
