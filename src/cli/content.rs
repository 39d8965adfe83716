//! Loading the content for a command.

use std::borrow::Cow;
use std::path::PathBuf;

use anyhow::bail;

use super::tell;
use crate::config;
use crate::conversation::{Content, dutch_day, sentences_of_the_program};
use crate::diagnostics::{Diagnostic, Files, Finding};
use crate::language::Language;
use crate::understanding::checksum_of;
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

/// Loads the content. Every error is told; when the content cannot be used the command ends.
pub(super) fn load(folders: &[PathBuf]) -> anyhow::Result<Content> {
    load_files(&config::content(folders)?)
}

/// The same, of files that were read already.
pub(super) fn load_files(files: &Files) -> anyhow::Result<Content> {
    load_files_for(files, Language::En)
}

/// The same, for somebody who reads a language.
pub(super) fn load_files_for(files: &Files, language: Language) -> anyhow::Result<Content> {
    let mut diagnostics = Vec::new();
    let content = Content::load(files, dutch_day(config::now()), &mut diagnostics);
    sentences_of_the_program(&config::shipped(), files, &mut diagnostics);
    refuse_errors_for(diagnostics, language)?;
    Ok(content)
}

/// A short hash over the whole content, by which two bots can be compared.
pub(super) fn fingerprint(files: &Files) -> String {
    let mut hash = Sha256::new();
    let texts = files.texts().map(|file| (file.path.as_str(), Cow::from(&*file.text)));
    // Weights carry a checksum over all of them, and their manifest has their hash: they need not be read whole.
    let weights = files
        .binaries()
        .map(|(path, file)| (path, Cow::from(checksum_of(&file.bytes).unwrap_or_default())));
    for (path, told) in texts.chain(weights) {
        // Lengths keep one file from running into the next.
        for part in [path.as_bytes(), told.as_bytes()] {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
    }
    let sum = hash.finalize();
    HEXLOWER.encode(sum.first_chunk::<6>().map_or(&[], |first| first))
}

/// Tells every error; fails when the content cannot be used.
pub(super) fn refuse_errors(diagnostics: Vec<Diagnostic>) -> anyhow::Result<()> {
    refuse_errors_for(diagnostics, Language::En)
}

fn refuse_errors_for(mut diagnostics: Vec<Diagnostic>, language: Language) -> anyhow::Result<()> {
    sort(&mut diagnostics);
    for diagnostic in diagnostics.iter().filter(|diagnostic| diagnostic.is_error()) {
        tell(&diagnostic.told(language));
    }
    let errors = diagnostics.iter().filter(|diagnostic| diagnostic.forbids_use()).count();
    if errors > 0 {
        bail!(Finding::new("content-errors").count("errors", errors).cause(language));
    }
    Ok(())
}

/// Problems in the order of their files and lines.
pub(super) fn sort(diagnostics: &mut [Diagnostic]) {
    diagnostics.sort_by(|a, b| (&a.file, a.place, a.code).cmp(&(&b.file, b.place, b.code)));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(path: &str, text: &str, weights: &[u8]) -> Files {
        let mut files = Files::default();
        files.insert(path, text);
        files.insert_binary("data/models/x.bin", "data/models/x.bin", weights.to_vec());
        files
    }

    #[test]
    fn another_text_path_or_checksum_is_another_content() {
        let base = ("a.toml", "x = 1", b"weights-checksum".as_slice());
        let hash =
            |(path, text, weights): (&str, &str, &[u8])| fingerprint(&files(path, text, weights));
        assert_eq!(hash(base), hash(base));
        for other in [
            ("b.toml", base.1, base.2),
            (base.0, "x = 2", base.2),
            (base.0, base.1, b"weights-checkson".as_slice()),
            (base.0, base.1, b"short".as_slice()),
        ] {
            assert_ne!(hash(base), hash(other), "{other:?}");
        }
    }
}
