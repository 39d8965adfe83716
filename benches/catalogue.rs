//! How fast and how small a big catalogue is: 5,000 activities of municipalities laid over ours.
//!
//! Prints the time and the memory of one load in a fresh process, which must stay below a second
//! and 100 MB, and then measures again and again.

use std::fs;
use std::path::{Path, PathBuf};

use aanspraak::catalogue::Catalogue;
use aanspraak::config;
use aanspraak::diagnostics::Files;
use divan::Bencher;
use jiff::civil::date;

/// Counts what is allocated, beside the time.
#[global_allocator]
static ALLOCATIONS: divan::AllocProfiler = divan::AllocProfiler::system();

const LOCAL: usize = 5_000;
const SECONDS_MAX: f64 = 1.0;
const MEGABYTES_MAX: u64 = 100;

fn main() -> anyhow::Result<()> {
    let overlay = tempfile::tempdir()?;
    write_overlay(overlay.path())?;
    one_load(overlay.path())?;
    divan::main();
    Ok(())
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn catalogue(files: &Files) -> Catalogue {
    Catalogue::load(files, date(2026, 11, 23), &mut Vec::new())
}

/// A folder with activities all over the country, each with texts as long as ours.
fn write_overlay(folder: &Path) -> anyhow::Result<()> {
    let folder = folder.join("activities");
    fs::create_dir(&folder)?;
    let files = config::content(&[root()])?;
    let ours = catalogue(&files);
    let places: Vec<String> =
        ours.places().iter().map(|place| ours.places().unique_name(place.id)).collect();
    let model = files.get("data/activities/openjehart.toml").map(|file| file.text.clone());
    let model = model.unwrap_or_default();
    for (number, place) in places.iter().cycle().take(LOCAL).enumerate() {
        let how = format!("how = \"local\"\nmunicipalities = [{place:?}]\n[status]");
        let (before, after) = model.split_once("[reach]").unwrap_or((&model, ""));
        let after = after.split_once("[status]").map_or(after, |(_, after)| after);
        let name = format!("wandelgroep-{number}.toml");
        fs::write(folder.join(name), format!("{before}[reach]\n{how}{after}"))?;
    }
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "a bench measures time")]
#[expect(clippy::print_stdout, reason = "a bench prints what it measured")]
fn one_load(overlay: &Path) -> anyhow::Result<()> {
    let before = peak_megabytes();
    let start = std::time::Instant::now();
    let files = config::content(&[root(), overlay.to_owned()])?;
    let loaded = catalogue(&files);
    let seconds = start.elapsed().as_secs_f64();
    let after = peak_megabytes();
    let count = loaded.activities().len();
    println!(
        "{count} activities: {seconds:.2} s; peak memory {before} MB before, {after} MB after"
    );
    let ours = catalogue(&config::content(&[root()])?).activities().len();
    anyhow::ensure!(count == LOCAL + ours, "all of them are loaded");
    anyhow::ensure!(seconds < SECONDS_MAX, "loading takes {seconds:.2} s");
    anyhow::ensure!(after < MEGABYTES_MAX, "loading takes {after} MB");
    Ok(())
}

/// The most memory that this process had at any time, as Linux tells it; 0 elsewhere.
fn peak_megabytes() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
    kilobytes.unwrap_or_default() / 1024
}

#[divan::bench(sample_count = 10)]
fn ours_alone(bencher: Bencher<'_, '_>) {
    let files = config::content(&[root()]).unwrap_or_default();
    bencher.bench(|| catalogue(&files));
}

#[divan::bench(sample_count = 5)]
fn with_five_thousand_local_ones(bencher: Bencher<'_, '_>) {
    let Ok(overlay) = tempfile::tempdir() else { return };
    let written = write_overlay(overlay.path());
    let files = written.and_then(|()| config::content(&[root(), overlay.path().to_owned()]));
    let files = files.unwrap_or_default();
    bencher.bench(|| catalogue(&files));
}
