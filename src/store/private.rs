//! Files and folders that only their owner may open, whatever the umask of the process.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::Path;

/// Makes a new file with mode 0600 for writing.
///
/// # Errors
///
/// The system's, also when there is a file of that name.
pub fn create_private(path: &Path) -> io::Result<File> {
    options().write(true).create_new(true).open(path)
}

/// Options to open a file with; when that makes it, it gets mode 0600.
pub(super) fn options() -> OpenOptions {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Makes a folder with mode 0700, and those above it that are missing. One that is there already, made by
/// an older version or by hand, is closed to others where it is ours.
pub(super) fn folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(path)?;
    close_to_others(path)
}

#[cfg(unix)]
fn close_to_others(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let mode = fs::metadata(path)?.permissions().mode();
    // Nothing for the group and for others: the last six bits.
    if mode.trailing_zeros() >= 6 {
        return Ok(());
    }
    // A folder of somebody else, such as a volume of a container, stays as its owner wants it.
    match fs::set_permissions(path, fs::Permissions::from_mode(mode & 0o700)) {
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
            tracing::warn!("other users of this machine can look into the state folder");
            Ok(())
        }
        changed => changed,
    }
}

#[cfg(not(unix))]
fn close_to_others(_path: &Path) -> io::Result<()> {
    Ok(())
}
