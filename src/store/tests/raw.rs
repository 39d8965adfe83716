//! What somebody reads who has the whole state folder and the master key: every old page of sled, and
//! every key that is still there.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use regex::bytes::Regex;

use super::super::seal::{PersonKey, Sealer, WRAPPED_BYTES};
use super::super::{ChatId, MasterKey, VERSION, key_slots};

const NONCE_BYTES: usize = 24;
/// So much of a page is opened at a time.
const PAGE: usize = 8 * 1024;

/// Every state of the record of a chat that can still be opened, wherever it lies.
pub(crate) fn readable(folder: &Path, master: &MasterKey, chat: ChatId) -> BTreeSet<String> {
    let (files, keys) = (files(folder), files(folder).into_iter());
    let keys = keys.filter(|file| file.file_name().is_some_and(|name| name == "keys"));
    readable_in(&keys.collect::<Vec<_>>(), &files, (master, chat))
}

/// The same of some files of keys, and of some that hold pages.
pub(crate) fn readable_in(
    keys: &[PathBuf],
    pages: &[PathBuf],
    (master, chat): (&MasterKey, ChatId),
) -> BTreeSet<String> {
    let sealer = Sealer::new(master).unwrap();
    let bound = key_slots::bound(sealer.address(chat));
    let mut all: Vec<PersonKey> = Vec::new();
    for file in keys {
        let bytes = fs::read(file).unwrap();
        let wrapped = bytes.windows(WRAPPED_BYTES);
        all.extend(wrapped.filter_map(|wrapped| sealer.unwrap(wrapped, &bound).ok()));
    }
    let mut found = BTreeSet::new();
    for page in pages {
        // One that was there a moment ago may be gone.
        let bytes = fs::read(page).unwrap_or_default();
        for at in heads(&bytes) {
            found.extend(all.iter().filter_map(|key| opened(&bytes[at..], key, chat)));
        }
    }
    found
}

/// Where what is sealed may begin: behind its version and its marks stands a nonce, which is random and so no row of
/// small numbers.
fn heads(bytes: &[u8]) -> impl Iterator<Item = usize> {
    let version = Regex::new(&format!(r"(?-u)\x{VERSION:02x}")).unwrap();
    let starts: Vec<_> = version.find_iter(bytes).map(|version| version.end()).collect();
    starts
        .into_iter()
        .filter(|at| bytes.get(*at).is_some_and(|marks| *marks < 4))
        .map(|at| at + 1)
        .filter(|at| {
            let nonce = bytes.get(*at..*at + NONCE_BYTES).unwrap_or_default();
            !nonce.is_empty() && nonce.iter().map(|byte| u8::from(*byte == 0)).sum::<u8>() < 4
        })
}

/// The record that begins here, when it is one of the chat under this key.
fn opened(bytes: &[u8], key: &PersonKey, chat: ChatId) -> Option<String> {
    let (nonce, sealed) = bytes.split_first_chunk::<NONCE_BYTES>()?;
    let begins = |length: usize| -> Vec<u8> {
        let stream = key.stream(nonce, length.min(sealed.len()));
        stream.iter().zip(sealed).map(|(one, other)| one ^ other).collect()
    };
    let chat = chat.0.to_be_bytes();
    if begins(chat.len()) != chat {
        return None;
    }
    // What lies behind the record is opened into noise.
    Some(String::from_utf8_lossy(&begins(PAGE)[chat.len()..]).into_owned())
}

/// Every file under a folder.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}
