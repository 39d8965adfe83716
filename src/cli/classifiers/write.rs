//! Writes the weights and the manifest of a model, each beside its place and then put there.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::Context;

use crate::understanding::{Kind, Manifest, Trained};

/// Writes a model. `known` is the one in place.
pub(super) fn model<K: Kind>(
    to: &Path,
    known: Option<&Manifest<K>>,
    model: &Trained<K>,
) -> anyhow::Result<()> {
    let mut manifest = model.manifest.clone();
    if let Some(known) = known
        && known.weights_hash == manifest.weights_hash
        && known.training_hash == manifest.training_hash
    {
        // The same model: training it once more changes no file.
        manifest.date = known.date;
    }
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder).with_context(|| format!("make {}", folder.display()))?;
    }
    replace(to, &model.weights)?;
    replace(&to.with_extension("toml"), manifest.to_string().as_bytes())
}

fn replace(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    let beside = PathBuf::from(beside);
    let written = File::create(&beside).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    written.with_context(|| format!("write {}", beside.display()))?;
    fs::rename(&beside, path).with_context(|| format!("write {}", path.display()))
}
