//! The talks of the page: recorded ones, played again with the content as it is, or made-up ones where there are none.

use jiff::Timestamp;
use serde::Serialize;

use super::coverage::Reached;
use super::talk::{Player, StepInput, TalkScript, TalkStep, Walk, walks, written};
use super::words::{MessageRow, WordTable};
use crate::conversation::{Button, Content, Line, Message, Placement};

/// The talks of the page.
#[derive(Serialize)]
pub(super) struct Talks {
    words: Vec<String>,
    talks: Vec<TalkRow>,
}

/// One talk.
#[derive(Serialize)]
struct TalkRow {
    name: String,
    title: String,
    /// Whether a volunteer talks.
    desk: bool,
    /// The number of the first step after which the bot says something else than was recorded.
    #[serde(skip_serializing_if = "Option::is_none")]
    differs: Option<usize>,
    /// It takes several chats: it is shown as it was recorded, and not played.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    recorded: bool,
    steps: Vec<StepRow>,
}

/// What was done, and what the bot said to it.
#[derive(Serialize)]
struct StepRow {
    /// The words or the label.
    #[serde(skip_serializing_if = "String::is_empty")]
    you: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    kind: &'static str,
    messages: Vec<MessageRow>,
    /// The message takes the place of the one whose button was pressed.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    in_place: bool,
}

/// A talk that was played.
pub(super) struct Played {
    pub(super) name: String,
    pub(super) title: String,
    pub(super) desk: bool,
    pub(super) differs: Option<usize>,
    pub(super) recorded: bool,
    pub(super) steps: Vec<PlayedStep>,
}

/// A step that was played.
pub(super) struct PlayedStep {
    pub(super) heard: StepInput,
    pub(super) messages: Vec<Message>,
}

/// Plays the scripts; without any, talks are made up. What they reach goes to `reached`.
pub(super) fn play(
    content: &Content,
    scripts: &[TalkScript],
    now: Timestamp,
    reached: &mut Reached,
) -> Vec<Played> {
    if scripts.is_empty() {
        return walks().iter().map(|walk| walked(content, walk, now, reached)).collect();
    }
    scripts.iter().map(|script| played(content, script, reached)).collect()
}

fn walked(content: &Content, walk: &Walk, now: Timestamp, reached: &mut Reached) -> Played {
    let mut player = walk.player(content, now);
    content.texts.take_said();
    let steps = walk.steps(content, &mut player, |player, messages| {
        reached.see(content, messages);
        reached.session(content, &player.visit().session);
    });
    let step = |(label, is_button, messages)| {
        let heard = if is_button { StepInput::Pressed(label) } else { StepInput::Typed(label) };
        PlayedStep { heard, messages }
    };
    Played {
        name: walk.name.clone(),
        title: String::new(),
        desk: walk.is_team,
        differs: None,
        recorded: false,
        steps: steps.into_iter().map(step).collect(),
    }
}

fn played(content: &Content, script: &TalkScript, reached: &mut Reached) -> Played {
    let recorded = script.needs_a_store();
    let steps = if recorded {
        as_recorded(script)
    } else {
        let mut player = Player::of_script(content, script);
        content.texts.take_said();
        let steps = script.steps.iter().map(|step| {
            let (heard, messages) = player.step(step);
            reached.see(content, &messages);
            reached.session(content, &player.visit().session);
            PlayedStep { heard, messages }
        });
        steps.collect()
    };
    let lines = |step: &PlayedStep| step.messages.iter().flat_map(written).collect();
    let said: Vec<Vec<String>> = steps.iter().map(lines).collect();
    Played {
        name: script.name.clone(),
        title: script.title().to_owned(),
        desk: script.team || script.coordinator,
        differs: if recorded { None } else { script.differs_at(&said) },
        recorded,
        steps,
    }
}

/// What stands in the script.
fn as_recorded(script: &TalkScript) -> Vec<PlayedStep> {
    let heard = |step: &TalkStep| match step {
        TalkStep::You(words) => match words.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
            Some(label) => StepInput::Pressed(label.to_owned()),
            None => StepInput::Typed(words.clone()),
        },
        TalkStep::Later(_) | TalkStep::Again | TalkStep::Timer | TalkStep::Chat(_) => {
            StepInput::Nothing
        }
    };
    let both = script.steps.iter().zip(script.expected());
    both.map(|(step, lines)| PlayedStep { heard: heard(step), messages: messages_of(lines) })
        .collect()
}

/// Messages out of the lines of a script: each begins with `bot:`.
fn messages_of(lines: &[String]) -> Vec<Message> {
    let mut messages: Vec<Message> = Vec::new();
    for line in lines {
        if line.starts_with("bot:") {
            messages.push(Message::default());
        }
        let Some(message) = messages.last_mut() else { continue };
        let words = line.strip_prefix("bot:").unwrap_or(line).trim();
        match words.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
            Some(labels) => {
                let button = |label: &str| Button::new(label, "");
                message.buttons.push(labels.split("] [").map(button).collect());
            }
            None => message.lines.push(Line::Plain(words.to_owned())),
        }
    }
    messages
}

/// The talks as the page has them.
pub(super) fn rows(all: &[Played]) -> Talks {
    let mut table = WordTable::default();
    let talks = all.iter().map(|talk| row(talk, &mut table)).collect();
    Talks { words: table.into_words(), talks }
}

fn row(talk: &Played, table: &mut WordTable) -> TalkRow {
    TalkRow {
        name: talk.name.clone(),
        title: talk.title.clone(),
        desk: talk.desk,
        differs: talk.differs,
        recorded: talk.recorded,
        steps: talk.steps.iter().map(|step| step_row(step, table)).collect(),
    }
}

fn step_row(step: &PlayedStep, table: &mut WordTable) -> StepRow {
    let (kind, you) = match &step.heard {
        StepInput::Typed(words) => ("typed", words.clone()),
        StepInput::Pressed(label) => ("pressed", label.clone()),
        StepInput::NoButton(label) => ("no-button", label.clone()),
        StepInput::Nothing => ("", String::new()),
    };
    let in_place = |message: &Message| message.placement == Placement::InPlace;
    StepRow {
        you,
        kind,
        in_place: step.messages.iter().any(in_place),
        messages: step.messages.iter().map(|message| table.message(message)).collect(),
    }
}
