//! The content to measure with: the real one, and ones of any size with activities by chance.

use std::path::PathBuf;
use std::sync::LazyLock;

use aanspraak::conversation::Content;
use aanspraak::diagnostics::Files;
use jiff::civil::{Date, date};

#[path = "../../tests/it/generated.rs"]
mod generated;

/// The day of every measurement.
pub(crate) const TODAY: Date = date(2026, 11, 23);

/// The real content.
pub(crate) static REAL: LazyLock<Content> = LazyLock::new(|| load(&content()));

/// The content with so many activities.
pub(crate) fn with_activities(size: usize) -> Content {
    load(&generated::files(&content(), REAL.catalogue.places(), size))
}

fn content() -> Files {
    aanspraak::config::content(&[PathBuf::from(env!("CARGO_MANIFEST_DIR"))]).unwrap()
}

fn load(files: &Files) -> Content {
    Content::load(files, TODAY, &mut Vec::new())
}
