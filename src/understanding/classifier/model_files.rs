//! The two files of a model, its weights and its manifest, and what is wrong with either.

use bytes::Bytes;

use super::binary::{AGAIN, Fault, checksum_of, refused, sha256, unchanged};
use crate::diagnostics::{BinaryFile, Diagnostic, Files, SourceFile};

/// The weights and the manifest of a model.
#[derive(Clone, Copy)]
pub(in crate::understanding) struct ModelFiles<'f> {
    weights: &'f BinaryFile,
    pub(in crate::understanding) manifest: &'f SourceFile,
}

impl<'f> ModelFiles<'f> {
    /// Those of the content. `None` without weights, whose absence others tell, or without a manifest.
    pub(in crate::understanding) fn find(
        files: &'f Files,
        weights: &str,
        manifest: &str,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<Self> {
        let weights = files.binary(weights)?;
        let Some(found) = files.get(manifest) else {
            let message = format!("its manifest {manifest} is missing");
            diagnostics.push(Diagnostic::of_file("M05", &weights.shown, message, AGAIN));
            return None;
        };
        Some(Self { weights, manifest: found })
    }

    /// The weights, when they can be read.
    pub(in crate::understanding) fn decoded<M>(
        self,
        decode: impl FnOnce(&Bytes) -> Result<M, Fault>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<M> {
        let bytes = &self.weights.bytes;
        let mut decoded = decode(bytes);
        // What the program carries inside was looked at when it was built; reading all of it takes time and memory.
        if !self.weights.shipped {
            decoded = unchanged(bytes, decoded);
        }
        decoded.map_err(|fault| diagnostics.push(refused(self.weights, fault))).ok()
    }

    /// Whether the weights carry this checksum.
    pub(in crate::understanding) fn have_checksum(self, checksum: &str) -> bool {
        checksum_of(&self.weights.bytes).as_deref() == Some(checksum)
    }

    /// Tells when the weights have another SHA-256 than the manifest says. A start does not look at it, since
    /// it takes time.
    pub(in crate::understanding) fn check_hash(
        self,
        hash: &str,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        if sha256(&self.weights.bytes) != hash {
            diagnostics.push(self.mismatch("the SHA-256 of the weights is another one"));
        }
    }

    /// The manifest does not belong to the weights.
    pub(in crate::understanding) fn mismatch(self, message: &str) -> Diagnostic {
        Diagnostic::error("M05", self.manifest, 0, message, AGAIN)
    }
}
