//! What the page is made of.

use jiff::Timestamp;

use super::talk::TalkScript;
use crate::conversation::Content;
use crate::diagnostics::{Diagnostic, Files};
use crate::language::Language;

/// What the page is made of.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// The content, loaded; what is said is to be noted in its texts, or nothing counts as reached.
    pub content: &'a Content,
    /// Its files.
    pub files: &'a Files,
    /// What is wrong with them.
    pub diagnostics: &'a [Diagnostic],
    /// The files with the words of the page itself: those that the program carries inside, where the content
    /// lacks any.
    pub interface: &'a Files,
    /// Recorded talks; without any, talks are made up.
    pub talks: &'a [TalkScript],
    /// The moment: what is said may differ by the hour.
    pub now: Timestamp,
    /// The language of the page itself; another one can be chosen on it.
    pub language: Language,
    /// The version of the content, where the program serves the page and answers to it.
    pub served: Option<&'a str>,
}
