//! Builds again when the content that the binary carries changes, and says whether the sources that some
//! tests compare the content with lie beside the project.

use std::path::Path;

/// What tests read of `../shared`. Without all of it they are ignored, and counted as such.
const SHARED: [&str; 6] = [
    "botapi/api.json",
    "catalogue/facts.tsv",
    "eval/alarm.tsv",
    "eval/personas.json",
    "research/safety-language-privacy.md",
    "seed/000_05173abb0cc29bce.txt",
];

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=dialogs");
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rustc-check-cfg=cfg(has_shared)");
    let paths = SHARED.map(|path| Path::new("../shared").join(path));
    if paths.iter().all(|path| path.is_file()) {
        println!("cargo::rustc-cfg=has_shared");
        // Not watched where it is missing: cargo would then build again each time.
        for path in paths {
            println!("cargo::rerun-if-changed={}", path.display());
        }
    }
}
