//! The interview: questions in order, answers by question id, and the fold that says where we
//! stand.
//!
//! A session keeps only answers. The position is computed from them each time, so back, correct,
//! skip, resume after weeks, and content that was edited overnight need no code of their own.

mod answer;
mod load;
mod question;
mod replay;

pub use answer::{Answer, Answers};
pub use load::CODES;
pub use question::{ChoiceId, Kind, Question, QuestionId};
pub use replay::{Left, Position};

use std::collections::BTreeMap;

/// The questions in order. It can only come from [`Interview::load`].
#[derive(Clone, Debug, Default)]
pub struct Interview {
    questions: Vec<Question>,
    // Old ids, and the id that each has now.
    moved: BTreeMap<String, QuestionId>,
}

impl Interview {
    /// The questions in their order.
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// A question by its id, or by one that it had before.
    pub fn question(&self, id: &str) -> Option<&Question> {
        let id = self.moved.get(id).map_or(id, QuestionId::as_str);
        self.questions.iter().find(|question| question.id.as_str() == id)
    }
}
