//! A backup on a medium that cannot be written to. Opening a store writes: a lock, sled's own files. So such a
//! backup is read in a copy of its files, which stay sealed.

use std::fs::{self, File};
use std::io;
use std::path::Path;

use tempfile::TempDir;

use super::StoreError;
use super::private;

/// A copy of a state folder that cannot be written to, in a folder of the system's for what is temporary. It is
/// taken away when it is dropped. `None` when the folder itself can be opened.
///
/// # Errors
///
/// [`StoreError::Open`] when it cannot be copied.
pub fn readable(folder: &Path) -> Result<Option<TempDir>, StoreError> {
    copy(folder, None)
}

/// The same with the copy in a folder of the caller's, where there is room.
pub(super) fn copy(folder: &Path, beside: Option<&Path>) -> Result<Option<TempDir>, StoreError> {
    let wrong = |error: io::Error| StoreError::open(folder, error);
    if !is_read_only(folder) {
        return Ok(None);
    }
    let mut builder = tempfile::Builder::new();
    let builder = builder.prefix(".aanspraak-");
    let made = match beside.filter(|beside| beside.is_dir()) {
        Some(beside) => builder.tempdir_in(beside),
        None => builder.tempdir(),
    };
    let made = made.map_err(wrong)?;
    copy_files(folder, made.path()).map_err(wrong)?;
    Ok(Some(made))
}

/// Whether the lock of a store cannot be taken because nothing can be written.
fn is_read_only(folder: &Path) -> bool {
    let mut options = private::options();
    let opened = options.write(true).create(true).truncate(false).open(folder.join("lock"));
    opened.is_err_and(|error| {
        matches!(error.kind(), io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied)
    })
}

/// Copies files and folders; what is neither, such as a socket, is left.
fn copy_files(from: &Path, to: &Path) -> io::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (kind, beside) = (entry.file_type()?, to.join(entry.file_name()));
        if kind.is_dir() {
            private::folder(&beside)?;
            copy_files(&entry.path(), &beside)?;
        } else if kind.is_file() {
            // Not `fs::copy`, which takes the mode along: the copy must be writable.
            io::copy(&mut File::open(entry.path())?, &mut private::create_private(&beside)?)?;
        }
    }
    Ok(())
}
