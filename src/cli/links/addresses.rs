//! The websites that stand in the files of the catalogue.

use std::collections::BTreeMap;

use regex::Regex;

use crate::diagnostics::Files;

/// One address, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Address {
    /// Without a scheme, as the files have it.
    pub(super) address: String,
    /// The path of each file with it, and the byte where it stands there.
    pub(super) places: Vec<(String, usize)>,
}

/// The files that lead people to websites. Sources are no doors: they are not asked.
const FILES: [&str; 4] =
    ["data/activities/", "data/doors/", "data/referrals/", "data/helplines.toml"];

/// Every address once, by its host.
pub(super) fn by_host(files: &Files) -> BTreeMap<String, Vec<Address>> {
    let mut all: BTreeMap<String, Vec<(String, usize)>> = BTreeMap::new();
    // The pattern is ours: it can be read.
    let Ok(shape) =
        Regex::new(r#"(?m)^[ \t]*(?:website|page|chat|also_chat)[ \t]*=[ \t]*"([^"\n]+)""#)
    else {
        return BTreeMap::new();
    };
    for file in FILES.iter().flat_map(|folder| files.below(folder, ".toml")) {
        for hit in shape.captures_iter(&file.text).filter_map(|hit| hit.get(1)) {
            let places = all.entry(hit.as_str().to_owned()).or_default();
            places.push((file.path.clone(), hit.start()));
        }
    }
    let mut hosts: BTreeMap<String, Vec<Address>> = BTreeMap::new();
    for (address, places) in all {
        let host = address.split('/').next().unwrap_or(&address).to_owned();
        hosts.entry(host).or_default().push(Address { address, places });
    }
    hosts
}
