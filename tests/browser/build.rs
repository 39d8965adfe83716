//! Says whether the browser and its driver are here. Without them its tests are ignored, and counted as such.

use std::path::Path;

/// Where Debian's packages `chromium` and `chromium-driver` put them.
const NEEDED: [&str; 2] = ["/usr/bin/chromium", "/usr/bin/chromedriver"];

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rustc-check-cfg=cfg(has_browser)");
    // What is missing is looked for again each time.
    for path in NEEDED {
        println!("cargo::rerun-if-changed={path}");
    }
    if NEEDED.iter().all(|path| Path::new(path).is_file()) {
        println!("cargo::rustc-cfg=has_browser");
    }
}
