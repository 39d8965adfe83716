//! Tests of the content itself, and of what leads into it and out of it.
//!
//! What the sources say lies beside a checkout in `../shared`, where there is one: then the frozen
//! lists in `tests/catalogue/` are compared with it. Without it those tests are ignored (`build.rs`).

mod additions;
mod confirmed;
mod copied;
mod doors;
mod editor;
mod exports;
mod facts;
mod near;
mod overlay;
mod plain;
mod readme;
mod referrals;
mod road;
mod sheets;
mod source;

use std::fs;
use std::path::{Path, PathBuf};

use aanspraak::catalogue::Catalogue;
use aanspraak::config;
use aanspraak::diagnostics::{Diagnostic, Files};
use jiff::civil::{Date, date};

pub(crate) const TODAY: Date = date(2026, 11, 23);

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// The content of this repository.
pub(crate) fn files() -> Files {
    config::content(&[root()]).unwrap()
}

/// The catalogue of some files, with what is wrong with it.
pub(crate) fn load(files: &Files) -> (Catalogue, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let catalogue = Catalogue::load(files, TODAY, &mut diagnostics);
    (catalogue, diagnostics)
}

/// The catalogue of this repository.
pub(crate) fn catalogue() -> Catalogue {
    let (catalogue, diagnostics) = load(&files());
    assert_eq!(diagnostics, [], "aanspraak check tells more");
    catalogue
}

/// A file of `../shared`, for tests that are ignored without it.
pub(crate) fn shared(path: &str) -> String {
    let path = root().join("../shared").join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The document that the list of activities comes from.
pub(crate) fn source_document() -> String {
    shared("seed/000_05173abb0cc29bce.txt")
}

/// The rows of a list in `tests/catalogue/`, under its heading.
pub(crate) fn rows(name: &str) -> Vec<Vec<String>> {
    let text = fs::read_to_string(root().join("tests/catalogue").join(name)).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines.skip(1).map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

/// Every text that stands anywhere in a TOML file.
pub(crate) fn strings(value: &toml::Value) -> Vec<String> {
    match value {
        toml::Value::String(text) => vec![text.clone()],
        toml::Value::Array(items) => items.iter().flat_map(strings).collect(),
        toml::Value::Table(table) => table.values().flat_map(strings).collect(),
        _ => Vec::new(),
    }
}

/// Says something beside the result of a test.
#[expect(clippy::print_stderr, reason = "a report, shown with --nocapture")]
pub(crate) fn note(text: &str) {
    eprintln!("{text}");
}
