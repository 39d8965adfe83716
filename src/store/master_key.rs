//! The master key: without it nothing in the state folder can be read.

use data_encoding::HEXLOWER_PERMISSIVE;
use std::fmt;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::StoreError;
use super::error::writing;
use super::folder::holds_a_store;
use super::private::create_private;
use super::random::{KEY_BYTES, random};

/// The key over all keys: 32 random bytes, kept apart from the state folder.
#[derive(Clone)]
pub struct MasterKey([u8; KEY_BYTES]);

impl fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MasterKey(…)")
    }
}

impl MasterKey {
    /// The key with these bytes.
    pub fn from_bytes(bytes: [u8; KEY_BYTES]) -> Self {
        Self(bytes)
    }

    /// A new key from the system's source of randomness.
    pub fn random() -> Result<Self, StoreError> {
        Ok(Self(random()?))
    }

    /// The key written as 64 hexadecimal digits; white space around them does not matter.
    pub fn from_hex(text: &str) -> Result<Self, StoreError> {
        let bytes =
            HEXLOWER_PERMISSIVE.decode(text.trim().as_bytes()).map_err(|_| StoreError::KeyForm)?;
        bytes.try_into().map(Self).map_err(|_| StoreError::KeyForm)
    }

    /// The key in a file, which must not be readable by everybody.
    pub fn from_file(file: &Path) -> Result<Self, StoreError> {
        let text = fs::read_to_string(file)
            .map_err(|error| StoreError::key_file(file, format!("cannot be read: {error}")))?;
        refuse_readable_by_all(file)?;
        Self::from_hex(&text)
            .map_err(|_| StoreError::key_file(file, "does not hold 64 hexadecimal digits"))
    }

    /// The key in a file; made, with mode 0600, when there is neither file nor store yet.
    ///
    /// The file must lie outside the state folder: a copy of the folder is then worth nothing.
    pub fn from_file_or_new(file: &Path, state: &Path) -> Result<Self, StoreError> {
        refuse_inside(file, state)?;
        // A start on a full disk that was killed may have left an empty file: no key was ever in it.
        let is_empty = fs::metadata(file).is_ok_and(|file| file.len() == 0);
        if file.exists() && (!is_empty || holds_a_store(state)) {
            return Self::from_file(file);
        }
        if is_empty {
            fs::remove_file(file).map_err(|error| StoreError::key_file(file, error))?;
        }
        if holds_a_store(state) {
            return Err(missing(file, state));
        }
        let key = Self::random()?;
        key.write_new(file)?;
        Ok(key)
    }

    /// Whether [`MasterKey::from_file_or_new`] would give a key; nothing is made.
    ///
    /// # Errors
    ///
    /// Its errors.
    pub fn try_file(file: &Path, state: &Path) -> Result<(), StoreError> {
        refuse_inside(file, state)?;
        let is_empty = fs::metadata(file).is_ok_and(|file| file.len() == 0);
        if file.exists() && (!is_empty || holds_a_store(state)) {
            return Self::from_file(file).map(drop);
        }
        if holds_a_store(state) { Err(missing(file, state)) } else { Ok(()) }
    }

    /// Writes the key into a new file with mode 0600; a file that is there stays as it is.
    pub fn write_new(&self, file: &Path) -> Result<(), StoreError> {
        if let Some(folder) = file.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            fs::create_dir_all(folder).map_err(|error| StoreError::key_file(file, error))?;
        }
        let mut made = create_private(file)
            .map_err(|error| StoreError::key_file(file, format!("cannot be made: {error}")))?;
        let text = HEXLOWER_PERMISSIVE.encode(&self.0) + "\n";
        let written = made.write_all(text.as_bytes()).and_then(|()| made.sync_all());
        if let Err(error) = written {
            // Half a key would be in the way of every later start, and opens nothing.
            let _ = fs::remove_file(file);
            return Err(writing("the key file")(error));
        }
        super::folder::sync_folder(file.parent().unwrap_or(Path::new(".")))
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.0
    }
}

#[cfg(unix)]
fn refuse_readable_by_all(file: &Path) -> Result<(), StoreError> {
    use std::os::unix::fs::PermissionsExt;
    let mode = fs::metadata(file).map_err(|error| StoreError::key_file(file, error))?;
    if mode.permissions().mode() & 0o007 != 0 {
        let reason = format!("is open to everybody; say: chmod 600 {}", file.display());
        return Err(StoreError::key_file(file, reason));
    }
    Ok(())
}

#[cfg(not(unix))]
fn refuse_readable_by_all(_file: &Path) -> Result<(), StoreError> {
    Ok(())
}

fn missing(file: &Path, state: &Path) -> StoreError {
    let reason = format!(
        "is missing, and {} was sealed under it; put the key back, \
         or move the state folder away to begin anew",
        state.display()
    );
    StoreError::key_file(file, reason)
}

fn refuse_inside(file: &Path, state: &Path) -> Result<(), StoreError> {
    let real = |path: &Path| real_path(path).map_err(|error| StoreError::key_file(file, error));
    if real(file)?.starts_with(real(state)?) {
        let reason = format!("must not lie in the state folder {}", state.display());
        return Err(StoreError::key_file(file, reason));
    }
    Ok(())
}

/// The path without links, for a path of which the last parts need not exist yet.
fn real_path(path: &Path) -> io::Result<PathBuf> {
    let path = std::path::absolute(path)?;
    let known = path.ancestors().find(|above| above.exists());
    let Some(known) = known else { return Ok(path) };
    let rest = path.strip_prefix(known).unwrap_or(Path::new(""));
    Ok(known.canonicalize()?.join(rest))
}
