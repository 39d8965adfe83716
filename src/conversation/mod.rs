//! One turn of a conversation: a session and an input go in, a session and replies come out.
//!
//! Pure: no disk, no network, no clock. Time comes in with the input. A turn has three steps:
//!
//! 1. *hear*: the input becomes an [`Action`], by the alarm check first, then the
//!    button, the command or the words;
//! 2. *act*: the action changes the session, and may leave notes for the person;
//! 3. *show*: the screen is computed from the session alone, so it can be shown again at any time.

mod about;
mod act;
mod action;
mod advice;
mod assets;
mod command;
mod command_text;
mod complete;
mod desk;
mod follow_up;
mod group;
mod hear;
mod inline;
mod input;
mod note;
mod page;
mod phrases;
mod refine;
mod repeats;
mod reply;
mod screens;
mod session;
mod speaker;
mod team;
mod turn;

pub use action::{Action, Direct};
pub use advice::{Advice, Suggestion, advise};
pub use assets::{Assets, KEEP_DAYS};
pub use command::Command;
pub use command_text::CommandText;
pub use complete::{CODES, sentences_of_the_program, words_of_questions};
pub use desk::{Call, Desk, DeskAction, View, commands as desk_commands};
pub use follow_up::{due, is_day, put_off};
pub use group::BOT_NAME;
pub use inline::{Offer, PublicCard, public_cards};
pub use input::{Heard, Input, Role, Setting, dutch_day};
pub use reply::{Attachment, Button, Line, Message, Placement, Reply};
pub use session::{Consent, Dismissal, Focus, FollowUp, Outcome, Refinement, Session, Stage, Undo};
pub use speaker::Speaker;
pub use team::{
    Code, Invitation, Lent, Letter, Member, News, Team, Who, Wrong, delivered, invited,
};
pub use turn::turn;
