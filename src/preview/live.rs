//! A talk with the bot as it is: the steps come in, all that was said goes out. Nothing is kept between two calls:
//! each time the talk is played from its beginning, so that it goes on with content that was edited meanwhile.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::samples::BOT_NAME;
use super::talk::Player;
use crate::conversation::{Button, Content, InputKind, Line, Message, Placement, Role, Setting};
use crate::language::Language;

/// No talk has more steps.
pub const STEPS_MAX: usize = 300;
/// No step has more letters.
pub const LETTERS_MAX: usize = 4_096;

/// A talk so far.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LiveTalk {
    /// Whether a volunteer talks.
    #[serde(default)]
    desk: bool,
    /// The language of the person's app.
    language: Language,
    /// What was done, in order.
    steps: Vec<LiveStep>,
}

/// One thing that was done.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
enum LiveStep {
    /// These words were typed.
    Text(String),
    /// The button with this data was pressed.
    Press(String),
}

/// What was said.
#[derive(Debug, Serialize)]
pub struct LiveReply {
    /// What the bot said to each step.
    said: Vec<Vec<LiveMessage>>,
}

#[derive(Debug, Serialize)]
struct LiveMessage {
    lines: Vec<(String, bool)>,
    /// Label and data of each button, in rows.
    buttons: Vec<Vec<(String, String)>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    in_place: bool,
}

/// Plays a talk from its beginning; `None` for one that is longer than any.
pub fn live(content: &Content, talk: LiveTalk, now: Timestamp) -> Option<LiveReply> {
    let is_long = |step: &LiveStep| match step {
        LiveStep::Text(words) | LiveStep::Press(words) => words.chars().count() > LETTERS_MAX,
    };
    if talk.steps.len() > STEPS_MAX || talk.steps.iter().any(is_long) {
        return None;
    }
    let setting = if talk.desk { Setting::Team(Role::Coordinator) } else { Setting::Private };
    let mut player = Player::new(content, setting, Some(talk.language.to_string()), now);
    let mut said = |step| {
        let kind = match step {
            LiveStep::Text(words) => InputKind::Text(words),
            LiveStep::Press(data) => InputKind::Press(data),
        };
        player.hears(kind).into_iter().map(message).collect()
    };
    Some(LiveReply { said: talk.steps.into_iter().map(&mut said).collect() })
}

fn message(message: Message) -> LiveMessage {
    let message = message.with_bot_name(BOT_NAME);
    let lines = message.lines.into_iter().map(|line| match line {
        Line::Plain(words) | Line::Detail(words) => (words, false),
        Line::Strong(words) => (words, true),
    });
    let row =
        |row: Vec<Button>| row.into_iter().map(|button| (button.label, button.data)).collect();
    LiveMessage {
        lines: lines.collect(),
        buttons: message.buttons.into_iter().map(row).collect(),
        file: message.attachment.map(|file| file.name),
        in_place: message.placement == Placement::InPlace,
    }
}
