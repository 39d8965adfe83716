//! Small and read-only disks, where the tests may mount any.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::options::skipped;

/// A file system mounted over a folder as long as this lives.
pub(crate) struct Mounted(PathBuf);

impl Mounted {
    /// Mounts it, or says in the output why that cannot be here.
    pub(crate) fn new(at: &Path, options: &[&str]) -> Option<Self> {
        let mut mount = Command::new("mount");
        mount.args(options);
        if options.contains(&"tmpfs") {
            mount.arg("tmpfs")
        } else {
            mount.arg(at)
        };
        let done = mount.arg(at).output();
        if done.is_ok_and(|output| output.status.success()) {
            return Some(Self(at.to_owned()));
        }
        let test = std::thread::current().name().unwrap_or("a test").to_owned();
        skipped(&test, "nothing can be mounted here");
        None
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).status();
    }
}
