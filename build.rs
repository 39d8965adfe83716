//! Builds again when the content that the binary carries changes, and says whether the sources that some
//! tests compare the content with lie beside the project, and whether a database can be started here.

use std::path::{Path, PathBuf};

/// What tests read of `../shared`. Without all of it they are ignored, and counted as such.
const SHARED: [&str; 6] = [
    "botapi/api.json",
    "catalogue/facts.tsv",
    "eval/alarm.tsv",
    "eval/personas.json",
    "research/safety-language-privacy.md",
    "seed/000_05173abb0cc29bce.txt",
];

/// Where Debian puts the programs of a version of PostgreSQL. Without one, tests of the store in a database say that
/// they are skipped.
const POSTGRES: &str = "/usr/lib/postgresql";

fn postgres() -> Option<PathBuf> {
    let versions = std::fs::read_dir(POSTGRES).into_iter().flatten().flatten();
    versions.map(|version| version.path().join("bin/initdb")).find(|program| program.exists())
}

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=dialogs");
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rustc-check-cfg=cfg(has_shared)");
    println!("cargo::rustc-check-cfg=cfg(has_postgres)");
    // Not watched where it is missing: cargo would then build again each time.
    if let Some(program) = postgres() {
        println!("cargo::rustc-cfg=has_postgres");
        println!("cargo::rerun-if-changed={}", program.display());
    }
    let paths = SHARED.map(|path| Path::new("../shared").join(path));
    if paths.iter().all(|path| path.is_file()) {
        println!("cargo::rustc-cfg=has_shared");
        // The same of these.
        for path in paths {
            println!("cargo::rerun-if-changed={}", path.display());
        }
    }
}
