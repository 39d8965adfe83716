//! One turn of a conversation: a session and an input go in, a session and replies come out.
//!
//! Pure: no disk, no network, no clock. Time comes in with the input. A turn has three steps:
//!
//! 1. *hear*: the input becomes an [`Action`], by the alarm check first, then the
//!    button, the command or the words;
//! 2. *act*: the action changes the session, and may leave notes for the person;
//! 3. *show*: the screen is computed from the session alone, so it can be shown again at any time.

mod action;
mod apply;
mod check;
mod codec;
mod command;
mod command_text;
mod content;
mod follow_up;
mod group;
mod inline;
mod input;
mod interpret;
mod mentioned;
mod notice;
mod refine;
mod render;
mod repeats;
mod reply;
mod session;
mod suggestions;
mod team;
mod turn;
mod view;
mod volunteer;
mod why;

pub use action::{
    Action, ActivityVerb, AlarmAnswer, AnswerVerb, DataVerb, Direct, Flow, FollowUpVerb, HelpKind,
    ListVerb, QuestionVerb, ScreenName,
};
pub use check::{CODES, sentences_of_the_program, words_of_questions};
pub use command::Command;
pub use command_text::{
    CommandSet, CommandText, Names, NoSuchCommand, mentions, without_addressee,
};
pub use content::{Content, KEEP_DAYS};
pub use follow_up::{due, is_day, put_off};
pub use group::BOT_NAME;
pub use inline::{Offer, PublicCard, public_cards};
pub use input::{Input, InputKind, Role, Setting, dutch_day};
pub use render::speaker::Speaker;
pub use reply::{Attachment, Button, Line, Message, Placement, Reply};
pub use session::{
    Consent, Dismissal, FollowUp, Outcome, Refinement, Screen, Session, Stage, Undo,
};
pub use suggestions::{Advice, Suggestion, advise};
pub use team::{
    Code, Invitation, Member, Notification, NotificationKind, ReportReason, Team, TeamAccess, Who,
    delivered, invited,
};
pub use turn::turn;
pub use volunteer::{Call, Desk, DeskAction, View, commands as desk_commands};
pub use why::{interpreter, interpreters};
