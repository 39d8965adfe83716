//! Reading content and talks, and making the page of them.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Context;

use crate::cli::content;
use crate::config;
use crate::conversation::{Content, dutch_day, sentences_of_the_program};
use crate::diagnostics::Diagnostic;
use crate::language::Language;
use crate::preview::{Source, TalkScript, page};

/// Where the recorded talks lie, from the content folder.
const TALKS: &str = "tests/conversations";

/// Where content and talks lie.
pub(super) struct PageBuilder {
    folders: Vec<PathBuf>,
    talks: Option<PathBuf>,
    language: Language,
}

/// What was made of them.
pub(super) struct Built {
    /// What is wrong with the content.
    pub(super) diagnostics: Vec<Diagnostic>,
    /// The page; `None` where the content cannot be used.
    pub(super) page: Option<BuiltPage>,
}

/// A page, and the content behind it.
pub(super) struct BuiltPage {
    pub(super) html: String,
    pub(super) content: Arc<Content>,
}

impl PageBuilder {
    /// Without a folder of talks those beside the content are taken, where there are some.
    pub(super) fn new(
        folders: &[PathBuf],
        talks: Option<PathBuf>,
        language: Language,
    ) -> anyhow::Result<Self> {
        let talks =
            talks.or_else(|| config::beside_content(folders, TALKS).filter(|it| it.is_dir()));
        let builder = Self { folders: folders.to_vec(), talks, language };
        // A folder that is not there, or a talk that cannot be read, is told at once.
        builder.scripts()?;
        Ok(builder)
    }

    /// What tells whether anything changed, without reading it.
    pub(super) fn version(&self) -> anyhow::Result<String> {
        config::version(&self.folders, self.talks.as_deref())
    }

    /// Makes the page. `version` is told on it where it is served.
    pub(super) fn build(&self, version: Option<&str>) -> anyhow::Result<Built> {
        let files = config::content(&self.folders)?;
        let now = config::now();
        let mut diagnostics = Vec::new();
        let mut content = Content::load(&files, dutch_day(now), &mut diagnostics);
        let shipped = config::shipped();
        sentences_of_the_program(&shipped, &files, &mut diagnostics);
        content::sort(&mut diagnostics);
        if diagnostics.iter().any(Diagnostic::forbids_use) {
            return Ok(Built { diagnostics, page: None });
        }
        content.texts.note_what_is_said();
        let talks = self.scripts()?;
        let mut interface = shipped;
        interface.overlay(files.clone());
        let html = page(Source {
            content: &content,
            files: &files,
            diagnostics: &diagnostics,
            interface: &interface,
            talks: &talks,
            now,
            language: self.language,
            served: version,
        });
        content.texts.note_nothing();
        Ok(Built { diagnostics, page: Some(BuiltPage { html, content: Arc::new(content) }) })
    }

    fn scripts(&self) -> anyhow::Result<Vec<TalkScript>> {
        self.talks.as_deref().map_or_else(|| Ok(Vec::new()), read)
    }
}

/// The folder of the talks: the one that was named, or else the one beside the content.
fn folder_of_talks(folders: &[PathBuf], named: Option<PathBuf>) -> Option<PathBuf> {
    named.or_else(|| config::beside_content(folders, TALKS).filter(|it| it.is_dir()))
}

/// The talks of the folder that was named, or else of the one beside the content; none where there is neither.
pub(super) fn scripts(
    folders: &[PathBuf],
    named: Option<PathBuf>,
) -> anyhow::Result<Vec<TalkScript>> {
    folder_of_talks(folders, named).map_or_else(|| Ok(Vec::new()), |folder| read(&folder))
}

/// The talks of a folder and of the folders in it, by name.
fn read(folder: &Path) -> anyhow::Result<Vec<TalkScript>> {
    let mut paths = Vec::new();
    find(folder, &mut paths)?;
    paths.sort();
    let read = |path: &PathBuf| {
        let text = fs::read_to_string(path).with_context(|| format!("read {}", path.display()))?;
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        Ok(TalkScript::read(&name, &text)?)
    };
    paths.iter().map(read).collect()
}

fn find(folder: &Path, paths: &mut Vec<PathBuf>) -> anyhow::Result<()> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("read the folder {}", folder.display()))?;
    for entry in entries {
        let path = entry.with_context(|| format!("read the folder {}", folder.display()))?.path();
        if path.is_dir() {
            find(&path, paths)?;
        } else if path.extension().is_some_and(|ending| ending == "talk") {
            paths.push(path);
        }
    }
    Ok(())
}
