//! What a loader finds in the files that people edit, and the files themselves.
//!
//! A loader never stops at the first fault: it reports *every* [`Diagnostic`] at once, each with its
//! code, file, line, cause and cure, so that an editor needs one round and not ten.

mod finding;
mod names;
mod sentence;
mod source;
mod suggest;
mod toml;

pub use finding::Finding;
pub use names::check_names_and_letters;
pub use sentence::{SentenceFault, WORDS_MAX, sentence_faults};
pub use source::{BinaryFile, Files, Place, SourceFile, decoded};
pub use suggest::{closest, did_you_mean};
pub use toml::{CODES, List, Sink, TomlReader, Value, read_toml};

use std::fmt;

use crate::language::Language;

/// How bad a diagnostic is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The content works, but somebody should look.
    Warning,
    /// The content works, but a release must wait until somebody looked: an error for `check`,
    /// and no reason for a bot that people talk with to fall silent.
    Overdue,
    /// The content must not be used.
    Error,
}

/// One thing that is wrong in a file that people edit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// A stable name such as `C04`, for scripts and for searching the documentation.
    pub code: &'static str,
    /// Whether the content may be used all the same.
    pub severity: Severity,
    /// Path of the file with `/`: relative to the content folder, or with the folder before it
    /// where that was laid over the content.
    pub file: String,
    /// Line and column, both from 1; absent when the whole file or folder is meant.
    pub place: Option<Place>,
    /// What is wrong, in English: what scripts read.
    pub message: String,
    /// What to do about it, in English.
    pub help: String,
    /// What is wrong, for other languages.
    pub finding: Finding,
}

impl Diagnostic {
    /// An error at a byte offset of a file, as the sentences for editors tell it. The code is the first part of
    /// the finding's id: `F04-month` is one of the ways in which `F04` comes about.
    pub fn found(finding: Finding, file: &SourceFile, offset: usize) -> Self {
        Self { place: Some(file.place(offset)), ..Self::found_in(finding, file.shown.clone()) }
    }

    /// An error about a file or a folder as a whole, as the sentences for editors tell it.
    pub fn found_in(finding: Finding, file: impl Into<String>) -> Self {
        Self {
            code: finding.code(),
            severity: Severity::Error,
            file: file.into(),
            place: None,
            message: finding.cause(Language::En),
            help: finding.cure(Language::En),
            finding,
        }
    }

    /// An error at a byte offset of a file in words of its own; other languages tell what its code is about.
    pub fn error(
        code: &'static str,
        file: &SourceFile,
        offset: usize,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self {
            code,
            severity: Severity::Error,
            file: file.shown.clone(),
            place: Some(file.place(offset)),
            message: message.into(),
            help: help.into(),
            finding: Finding::new(code),
        }
    }

    /// The same with other English words for what to do.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }

    /// The same diagnostic as a warning.
    #[must_use]
    pub fn as_warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }

    /// The same diagnostic as one that waits for somebody to look.
    #[must_use]
    pub fn as_overdue(mut self) -> Self {
        self.severity = Severity::Overdue;
        self
    }

    /// An error about a file or a folder as a whole, in words of its own.
    pub fn of_file(
        code: &'static str,
        file: impl Into<String>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self {
            code,
            severity: Severity::Error,
            file: file.into(),
            place: None,
            message: message.into(),
            help: help.into(),
            finding: Finding::new(code),
        }
    }

    /// What is wrong and what to do about it, in a language.
    pub fn words(&self, language: Language) -> (String, String) {
        match language {
            Language::En => (self.message.clone(), self.help.clone()),
            Language::Nl => (self.finding.cause(language), self.finding.cure(language)),
        }
    }

    /// What is wrong, where, and what to do about it, in a language.
    pub fn told(&self, language: Language) -> String {
        if language == Language::En {
            return self.to_string();
        }
        let (cause, cure) = self.words(language);
        let severity = match self.severity {
            Severity::Warning => "warning",
            Severity::Overdue | Severity::Error => "error",
        };
        let place = self.place.map(|place| format!(":{}:{}", place.line, place.column));
        Finding::new("diagnostic")
            .with("place", format!("{}{}", self.file, place.unwrap_or_default()))
            .with("severity", severity)
            .with("code", self.code)
            .with("cause", cause)
            .with("cure", cure)
            .cause(language)
    }

    /// Whether a check must fail.
    pub fn is_error(&self) -> bool {
        self.severity >= Severity::Overdue
    }

    /// Whether the content must not be used.
    pub fn forbids_use(&self) -> bool {
        self.severity == Severity::Error
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Warning => "warning",
            Severity::Overdue | Severity::Error => "error",
        };
        write!(f, "{}", self.file)?;
        if let Some(place) = self.place {
            write!(f, ":{}:{}", place.line, place.column)?;
        }
        write!(f, ": {severity} {}: {}", self.code, self.message)?;
        if !self.help.is_empty() {
            write!(f, "\n    help: {}", self.help)?;
        }
        Ok(())
    }
}
