//! What somebody reads who has the whole state folder and the master key: every old page of sled, and
//! every key that is still there.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::super::seal::{PersonKey, Sealer, WRAPPED_BYTES};
use super::super::{ChatId, MasterKey, VERSION, key_slots};

const NONCE_BYTES: usize = 24;
/// So much of a page is opened at a time.
const PAGE: usize = 8 * 1024;

/// Every state of the record of a chat that can still be opened, wherever it lies.
pub(crate) fn readable(folder: &Path, master: &MasterKey, chat: ChatId) -> BTreeSet<String> {
    let sealer = Sealer::new(master).unwrap();
    let bound = key_slots::bound(sealer.address(chat));
    let (mut keys, mut pages): (Vec<PersonKey>, _) = (Vec::new(), Vec::new());
    for file in files(folder) {
        let bytes = fs::read(&file).unwrap();
        if file.file_name().is_some_and(|name| name == "keys") {
            let wrapped = bytes.windows(WRAPPED_BYTES);
            keys.extend(wrapped.filter_map(|wrapped| sealer.unwrap(wrapped, &bound).ok()));
        }
        pages.push(bytes);
    }
    let mut found = BTreeSet::new();
    for bytes in &pages {
        // A sealed record begins with its version and its marks.
        let heads =
            bytes.windows(2).enumerate().filter(|(_, head)| head[0] == VERSION && head[1] < 4);
        for (at, _) in heads {
            found.extend(keys.iter().filter_map(|key| opened(&bytes[at + 2..], key, chat)));
        }
    }
    found
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
pub(crate) fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}
