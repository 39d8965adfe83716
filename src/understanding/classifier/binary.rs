//! The frame of a file of weights: its heading, its checksum, and what may be wrong with it.

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use crate::diagnostics::{BinaryFile, Diagnostic};

/// The bytes of the checksum at the end.
pub(in crate::understanding) const CHECKSUM: usize = 8;
/// What to do about weights or a manifest that cannot be used.
pub(in crate::understanding) const AGAIN: &str = "make both anew with 'aanspraak learn'";

/// Why a file of weights cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It holds no weights.
    Empty,
    /// It is something else, or for another version of the program.
    Foreign(String),
    /// It has another length than its heading tells.
    Length {
        /// The bytes that its heading tells of.
        wanted: usize,
        /// The bytes that it has.
        found: usize,
    },
    /// Its content changed after it was written.
    Checksum,
}

/// Tells why weights are not used.
pub(in crate::understanding) fn refused(weights: &BinaryFile, fault: Fault) -> Diagnostic {
    let (code, message) = match fault {
        Fault::Empty => ("M02", "it holds no weights".to_owned()),
        Fault::Foreign(message) => ("L13", message),
        Fault::Length { wanted, found } => {
            ("M03", format!("it has {found} bytes, and its heading tells of {wanted}"))
        }
        Fault::Checksum => ("M04", "its content was changed after it was written".to_owned()),
    };
    Diagnostic::of_file(code, &weights.shown, message, AGAIN)
}

/// Changes with every change of one word. Not against forgery: the manifest has a SHA-256 for that.
pub(in crate::understanding) fn checksum(bytes: &[u8]) -> u64 {
    let words = bytes.as_chunks::<8>().0.iter().map(|word| u64::from_le_bytes(*word));
    words.fold(0, |sum: u64, word| (sum.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95))
}

/// What was read of a file, where that has the checksum that stands at its end.
pub(in crate::understanding) fn unchanged<M>(
    file: &[u8],
    read: Result<M, Fault>,
) -> Result<M, Fault> {
    let parts = file.split_last_chunk::<CHECKSUM>();
    let holds = parts.is_some_and(|(content, sum)| checksum(content).to_le_bytes() == *sum);
    read.and_then(|model| if holds { Ok(model) } else { Err(Fault::Checksum) })
}

/// A file cut off at every length, and changed at every byte.
#[cfg(test)]
pub(in crate::understanding) fn damaged(file: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    let cut = (0..file.len()).map(|length| file[..length].to_vec());
    let changed = (0..file.len()).map(|at| {
        let mut changed = file.to_vec();
        changed[at] ^= 0x10;
        changed
    });
    cut.chain(changed)
}

/// The checksum that a file of weights carries at its end, as its manifest tells it; nothing where it is too short.
pub fn checksum_of(file: &[u8]) -> Option<String> {
    file.last_chunk::<CHECKSUM>().map(|sum| format!("{:016x}", u64::from_le_bytes(*sum)))
}

/// The SHA-256 of bytes, in hexadecimal.
pub(in crate::understanding) fn sha256(bytes: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(bytes))
}

/// What is left of the heading.
pub(in crate::understanding) struct Heading<'f>(pub(in crate::understanding) &'f [u8]);

impl Heading<'_> {
    pub(in crate::understanding) fn bytes<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (first, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*first)
    }

    pub(in crate::understanding) fn numbers(&mut self) -> Option<[u32; 4]> {
        let [a, b, c, d] = *self.bytes::<16>()?.as_chunks::<4>().0.first_chunk::<4>()?;
        Some([a, b, c, d].map(u32::from_le_bytes))
    }

    pub(in crate::understanding) fn decimals(&mut self) -> Option<[f32; 8]> {
        let numbers = self.bytes::<32>()?;
        Some(numbers.as_chunks::<4>().0.first_chunk::<8>()?.map(f32::from_le_bytes))
    }
}
