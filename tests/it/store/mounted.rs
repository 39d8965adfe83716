//! Small and read-only disks, where the tests may mount any.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Says in the output why a test could not do its work here.
fn skipped(why: &str) {
    let told = writeln!(std::io::stderr().lock(), "skipped: {why}");
    assert!(told.is_ok());
}

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
        skipped("nothing can be mounted here");
        None
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).status();
    }
}
