//! What the content takes in memory, by part: what is allocated while it is loaded, and what of it stays (allocated
//! less given back).
//!
//! `cargo bench --bench memory`
#![expect(clippy::unwrap_used, reason = "a bench that cannot read its content has failed")]

use std::path::PathBuf;
use std::sync::LazyLock;

use aanspraak::catalogue::Catalogue;
use aanspraak::conversation::Content;
use aanspraak::diagnostics::Files;
use aanspraak::interview::Interview;
use aanspraak::translations::Texts;
use aanspraak::understanding::Lexicon;
use divan::{AllocProfiler, black_box};
use jiff::civil::{Date, date};

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

const TODAY: Date = date(2026, 11, 23);

static FILES: LazyLock<Files> = LazyLock::new(|| {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    aanspraak::config::content(&[root]).unwrap()
});

fn main() {
    LazyLock::force(&FILES);
    divan::main();
}

#[divan::bench(sample_count = 1, sample_size = 1)]
fn files() -> Files {
    black_box(FILES.clone())
}

#[divan::bench(sample_count = 1, sample_size = 1)]
fn catalogue() -> Catalogue {
    Catalogue::load(&FILES, TODAY, &mut Vec::new())
}

#[divan::bench(sample_count = 1, sample_size = 1)]
fn interview() -> Interview {
    Interview::load(&FILES, &mut Vec::new())
}

#[divan::bench(sample_count = 1, sample_size = 1)]
fn texts() -> Texts {
    Texts::load(&FILES, &mut Vec::new())
}

#[divan::bench(sample_count = 1, sample_size = 1)]
fn lexicon() -> Lexicon {
    Lexicon::load(&FILES, &mut Vec::new())
}

#[divan::bench(sample_count = 1, sample_size = 1)]
fn all_content() -> Content {
    Content::load(&FILES, TODAY, &mut Vec::new())
}
