//! Files that come with a reply, written where the talk was begun.

use std::fs::OpenOptions;
use std::io::{Error, ErrorKind, Result, Write};
use std::path::{Path, PathBuf};

use crate::conversation::Attachment;

/// So many files of one name can stand in a folder.
const MOST: usize = 1000;

/// Writes a file into a folder and tells its whole path. No file that is there is written over.
pub(super) fn save(folder: &Path, file: &Attachment) -> Result<PathBuf> {
    for number in 1..=MOST {
        let path = folder.join(numbered(&file.name, number));
        match created(&path) {
            Ok(mut out) => {
                out.write_all(&file.bytes)?;
                return path.canonicalize();
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(Error::from(ErrorKind::AlreadyExists))
}

/// `aanspraak.pdf`, then `aanspraak-2.pdf`.
fn numbered(name: &str, number: usize) -> String {
    match name.rsplit_once('.') {
        _ if number == 1 => name.to_owned(),
        Some((stem, ending)) => format!("{stem}-{number}.{ending}"),
        None => format!("{name}-{number}"),
    }
}

/// A new file. What a person kept can be in it: nobody else may read it.
fn created(path: &Path) -> Result<std::fs::File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_written_whole_and_never_over_another() {
        let folder = tempfile::tempdir().unwrap();
        let file = |bytes: &[u8]| Attachment { name: "aanspraak.pdf".into(), bytes: bytes.into() };
        let first = save(folder.path(), &file(b"one")).unwrap();
        let second = save(folder.path(), &file(b"two")).unwrap();
        assert!(first.is_absolute() && first.ends_with("aanspraak.pdf"), "{first:?}");
        assert!(second.ends_with("aanspraak-2.pdf"), "{second:?}");
        assert_eq!(std::fs::read(first).unwrap(), b"one");
        assert_eq!(std::fs::read(second).unwrap(), b"two");
    }

    #[test]
    fn a_folder_that_is_not_there_is_an_error_and_no_panic() {
        let file = Attachment { name: "aanspraak.pdf".into(), bytes: Vec::new() };
        assert!(save(Path::new("/nowhere/at/all"), &file).is_err());
    }
}
