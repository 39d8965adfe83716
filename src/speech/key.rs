//! The key of a recording: which sentence it says, in which language.

use std::fmt;
use std::str::FromStr;

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use crate::language::Language;

/// How many bytes of the hash make a key.
const BYTES: usize = 16;

/// The key of a recording: the beginning of a hash of what it says and in which language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VoiceKey([u8; BYTES]);

impl VoiceKey {
    /// The key of a sentence as it is said aloud.
    pub fn of(language: Language, spoken: &str) -> Self {
        Self::hash(&[language.to_string().as_bytes(), b"\n", spoken.as_bytes()])
    }

    /// Its bytes.
    pub fn bytes(self) -> [u8; BYTES] {
        self.0
    }

    fn hash(parts: &[&[u8]]) -> Self {
        let mut hash = Sha256::new();
        for part in parts {
            hash.update(part);
        }
        Self(hash.finalize().first_chunk().copied().unwrap_or_default())
    }
}

/// The key of several recordings one after the other: of one it is its own.
pub fn joined(keys: &[VoiceKey]) -> VoiceKey {
    match keys {
        [one] => *one,
        several => VoiceKey::hash(&several.iter().map(|key| key.0.as_slice()).collect::<Vec<_>>()),
    }
}

impl fmt::Display for VoiceKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&HEXLOWER.encode(&self.0))
    }
}

/// What is no key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoKey;

impl FromStr for VoiceKey {
    type Err = NoKey;

    fn from_str(text: &str) -> Result<Self, NoKey> {
        let bytes = HEXLOWER.decode(text.as_bytes()).map_err(|_| NoKey)?;
        bytes.try_into().map(Self).map_err(|_| NoKey)
    }
}
