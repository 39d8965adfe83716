//! `aanspraak voices`: recordings of all sentences that are the same for everybody.
//!
//! A recording is a file `LANGUAGE/KEY.ogg`, where the key is a hash of what is said. What was changed in the
//! content so has no recording, and is made the next time.

use std::collections::{BTreeMap, HashSet};
use std::ffi::OsStr;
use std::fs;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::sync::Arc;

use anyhow::{Context, bail, ensure};
use clap::{Args, Subcommand};
use strum::IntoEnumIterator;

use super::{content, say, tell};
use crate::config;
use crate::conversation::{FixedSentence, VoiceKey, dutch_day, fixed_sentences};
use crate::language::Language;
use crate::telegram::VoiceFiles;

/// After so many failures in a row the command itself is wrong.
const FAILURES: usize = 3;
/// The list of the sentences of a language: for who speaks them in person.
const LIST: &str = "sentences.tsv";

/// What is done with recordings.
#[derive(Debug, Subcommand)]
pub(super) enum Voices {
    /// Make the recordings that are missing, by a command of yours for each sentence.
    Make(Make),
}

/// The options of `voices make`.
#[derive(Debug, Args)]
pub(super) struct Make {
    /// The command: {text} is the sentence (on standard input without it), {lang} its language, {out} the Ogg
    /// Opus file to write. Parted in words as a shell would, and run without one.
    #[arg(long, value_name = "COMMAND")]
    command: String,
    /// The folder of the recordings.
    #[arg(long, value_name = "DIR", default_value = "voices")]
    out: PathBuf,
    /// Only this language: nl or en.
    #[arg(long, value_name = "LANG")]
    lang: Option<Language>,
    /// Remove the recordings that no sentence needs any more.
    #[arg(long)]
    prune: bool,
}

type Sentences = BTreeMap<VoiceKey, FixedSentence>;

/// Does it.
pub(super) fn run(folders: &[PathBuf], Voices::Make(options): &Voices) -> anyhow::Result<ExitCode> {
    let words = words(&options.command)?;
    let files = config::content(folders)?;
    let content = content::load_files(&files)?;
    let all = fixed_sentences(&content, &files, dutch_day(config::now()));
    let is_wanted =
        |sentence: &FixedSentence| options.lang.is_none_or(|it| it == sentence.language);
    write_lists(&options.out, &all)?;
    let (mut made, mut there, mut failed) = (0_usize, 0_usize, 0_usize);
    let mut in_a_row = 0;
    for (key, sentence) in all.iter().filter(|(_, sentence)| is_wanted(sentence)) {
        let file = file(&options.out, sentence.language, *key);
        if file.exists() {
            there += 1;
        } else if let Err(error) = record(&words, sentence, &file) {
            tell(&format!("{}: {error:#}", sentence.spoken));
            (failed, in_a_row) = (failed + 1, in_a_row + 1);
            ensure!(
                in_a_row < FAILURES,
                "{FAILURES} recordings in a row failed; nothing more is tried"
            );
        } else {
            (made, in_a_row) = (made + 1, 0);
        }
    }
    let removed = if options.prune { prune(&options.out, &all)? } else { 0 };
    say(&format!("{made} made, {there} there already, {failed} failed, {removed} removed"))?;
    Ok(if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The words of the command.
fn words(command: &str) -> anyhow::Result<Vec<String>> {
    let words = shlex::split(command).filter(|words| !words.is_empty());
    let words = words.context("the command is empty, or a quotation mark in it has no other")?;
    if !words.iter().any(|word| word.contains("{out}")) {
        bail!("the command has no {{out}}, so nobody knows where it writes");
    }
    Ok(words)
}

/// Makes one recording; it has its name only when it is whole.
fn record(words: &[String], sentence: &FixedSentence, file: &Path) -> anyhow::Result<()> {
    let unfinished = file.with_extension("part.ogg");
    let out = unfinished.to_string_lossy();
    let filled: Vec<String> = words
        .iter()
        .map(|word| word.replace("{lang}", &sentence.language.to_string()).replace("{out}", &out))
        // Last, so that nothing in a sentence is taken for one of the others.
        .map(|word| word.replace("{text}", &sentence.spoken))
        .collect();
    let is_argument = words.iter().any(|word| word.contains("{text}"));
    let run = run_one(&filled, (!is_argument).then_some(&sentence.spoken));
    let made = run.and_then(|()| {
        let begin = fs::read(&unfinished).context("the command wrote no file")?;
        ensure!(begin.starts_with(b"OggS"), "the command wrote no Ogg file");
        fs::rename(&unfinished, file).context("keep the recording")
    });
    if made.is_err() {
        // Half a file is none; that there is none at all was told.
        let _ = fs::remove_file(&unfinished);
    }
    made
}

fn run_one(words: &[String], input: Option<&String>) -> anyhow::Result<()> {
    let (program, arguments) = words.split_first().context("the command is empty")?;
    let stdin = if input.is_some() { Stdio::piped() } else { Stdio::null() };
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(stdin)
        .stdout(Stdio::null())
        .spawn()
        .with_context(|| format!("run {program}"))?;
    if let (Some(text), Some(mut stdin)) = (input, child.stdin.take()) {
        match stdin.write_all(text.as_bytes()) {
            // It wants no more of it; what it says at its end counts.
            Err(error) if error.kind() == ErrorKind::BrokenPipe => {}
            written => written.context("give the sentence to the command")?,
        }
    }
    let status = child.wait().with_context(|| format!("wait for {program}"))?;
    ensure!(status.success(), "{program} failed: {status}");
    Ok(())
}

/// Writes which sentence each recording says.
fn write_lists(out: &Path, all: &Sentences) -> anyhow::Result<()> {
    for language in Language::iter() {
        let folder = out.join(language.to_string());
        fs::create_dir_all(&folder).with_context(|| format!("make {}", folder.display()))?;
        let of_it = all.iter().filter(|(_, sentence)| sentence.language == language);
        let lines: Vec<String> = of_it.map(|(key, it)| format!("{key}\t{}", it.spoken)).collect();
        fs::write(folder.join(LIST), lines.join("\n") + "\n")
            .context("write the list of sentences")?;
    }
    Ok(())
}

fn prune(out: &Path, all: &Sentences) -> anyhow::Result<usize> {
    let mut removed = 0;
    for (file, key) in found(out)? {
        if !all.contains_key(&key) {
            fs::remove_file(&file).with_context(|| format!("remove {}", file.display()))?;
            removed += 1;
        }
    }
    Ok(removed)
}

fn file(out: &Path, language: Language, key: VoiceKey) -> PathBuf {
    out.join(language.to_string()).join(format!("{key}.ogg"))
}

/// The recordings of a folder, with their keys.
fn found(folder: &Path) -> anyhow::Result<Vec<(PathBuf, VoiceKey)>> {
    let mut all = Vec::new();
    for language in Language::iter() {
        let of_it = folder.join(language.to_string());
        let entries = match fs::read_dir(&of_it) {
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            entries => entries.with_context(|| format!("read {}", of_it.display()))?,
        };
        for entry in entries {
            let path = entry.with_context(|| format!("read {}", of_it.display()))?.path();
            let is_ogg = path.extension() == Some(OsStr::new("ogg"));
            let stem = path.file_stem().and_then(OsStr::to_str).filter(|_| is_ogg);
            let key = stem.and_then(|stem| stem.parse().ok());
            all.extend(key.map(|key| (path, key)));
        }
    }
    Ok(all)
}

/// The keys of the recordings in a folder.
pub(super) fn recorded(folder: &Path) -> anyhow::Result<HashSet<VoiceKey>> {
    ensure!(folder.is_dir(), "there is no folder of recordings at {}", folder.display());
    let keys: HashSet<VoiceKey> = found(folder)?.into_iter().map(|(_, key)| key).collect();
    ensure!(
        !keys.is_empty(),
        "there are no recordings in {}; make them with 'aanspraak voices make'",
        folder.display()
    );
    Ok(keys)
}

/// The files of a folder.
pub(super) fn files(folder: &Path) -> VoiceFiles {
    let folder = folder.to_owned();
    VoiceFiles(Arc::new(move |key| {
        Language::iter().find_map(|language| fs::read(file(&folder, language, key)).ok())
    }))
}
