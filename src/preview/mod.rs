//! What editors wrote, on one page for a browser: every screen, talks, the map of the questions, what is reached, the
//! translations side by side, and how the catalogue is. And what a change of it does.
//!
//! Pure: content and talks go in, the text of a page comes out. The page holds all that it shows, and asks for
//! nothing elsewhere.

mod answer_space;
mod blocks;
mod comparison;
mod condition_words;
mod coverage;
mod example_people;
mod health;
mod interface;
mod live;
mod page;
mod question_map;
mod samples;
mod screens;
mod source;
mod talk;
mod talks;
mod told_diagnostic;
mod translations;
mod words;

pub use comparison::{Changes, Compared, Difference, difference, in_words};
pub use live::{LETTERS_MAX, LiveReply, LiveTalk, STEPS_MAX, live};
pub use page::{page, policy};
pub use source::Source;
pub use talk::{ScriptError, TalkScript, TalkStep, written};
pub use told_diagnostic::ToldDiagnostic;
