//! `aanspraak picture`: draws a scripted conversation as an SVG, for the documents.
//!
//! The script holds what a person types and presses; the replies are those of the real turn. So a
//! picture shows what the bot says today, and a test notices when a committed one does not.

mod draw;
mod entry;
mod script;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use jiff::{SignedDuration, Timestamp};

use super::{content, say};
use crate::conversation::{
    Content, Input, InputKind, Line, Message, Role, Setting, Settings, Visit, turn,
};
use draw::draw;
use entry::Entry;
use script::{Script, ScriptStep};

/// Stands in links for the name of the bot.
const BOT_NAME: &str = "AanspraakBot";

/// How much later each step is than the one before.
const PAUSE: SignedDuration = SignedDuration::from_secs(20);

/// Draws the conversation of a script.
pub(super) fn run(folders: &[PathBuf], file: &Path) -> anyhow::Result<ExitCode> {
    let text = fs::read_to_string(file).with_context(|| format!("read {}", file.display()))?;
    let script = Script::read(&text).with_context(|| format!("read {}", file.display()))?;
    let content = content::load(folders)?;
    let mut conversation = Conversation::new(&content, &script);
    for step in &script.steps {
        conversation.step(step)?;
    }
    say(&draw(&script.title, &conversation.entries))?;
    Ok(ExitCode::SUCCESS)
}

/// A conversation in memory: nothing of it is stored.
struct Conversation<'a> {
    content: &'a Content,
    setting: Setting,
    language: Option<String>,
    now: Timestamp,
    visit: Visit,
    /// The last message, with its buttons.
    last: Message,
    entries: Vec<Entry>,
}

impl<'a> Conversation<'a> {
    fn new(content: &'a Content, script: &Script) -> Self {
        Self {
            content,
            setting: if script.team { Setting::Team(Role::Volunteer) } else { Setting::Private },
            language: script.language.clone(),
            now: script.at,
            visit: Visit::default(),
            last: Message::default(),
            entries: Vec::new(),
        }
    }

    /// Plays one step through the turn, and keeps what the picture shows of it.
    fn step(&mut self, step: &ScriptStep) -> anyhow::Result<()> {
        let kind = self.kind(&step.words)?;
        self.draw_input(step, &kind);
        self.now += PAUSE;
        let app_language = self.language.clone();
        let input = Input { at: self.now, setting: self.setting, app_language, kind };
        let visit = std::mem::take(&mut self.visit);
        let mut turn = turn(self.content, Settings::default(), visit, input);
        let replies = std::mem::take(&mut turn.replies);
        self.visit = turn.into();
        for message in replies {
            self.reply(message.with_bot_name(BOT_NAME), step.is_drawn);
        }
        Ok(())
    }

    /// Typed words, or the button with the label in square brackets.
    fn kind(&self, words: &str) -> anyhow::Result<InputKind> {
        let Some(label) = words.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) else {
            return Ok(InputKind::Text(words.to_owned()));
        };
        match self.last.labelled(label) {
            Some(button) => Ok(InputKind::Press(button.data.clone())),
            None => bail!("the last message has no button [{label}]"),
        }
    }

    /// A press is drawn on the message where it happens, also when its answer is not.
    fn draw_input(&mut self, step: &ScriptStep, kind: &InputKind) {
        if let (InputKind::Press(_), Some(Entry::Message { pressed, .. })) =
            (kind, self.entries.last_mut())
        {
            *pressed = Some(step.words.trim_matches(['[', ']']).to_owned());
        }
        match (step.is_drawn, self.entries.last()) {
            (true, _) if matches!(kind, InputKind::Text(_)) => {
                self.entries.push(Entry::Typed(step.words.clone()));
            }
            (false, Some(Entry::Typed(_) | Entry::Message { .. })) => self.entries.push(Entry::Gap),
            (true, _) | (false, Some(Entry::Gap) | None) => {}
        }
    }

    fn reply(&mut self, message: Message, is_drawn: bool) {
        if let Some(line) = &message.folds {
            self.fold(line);
        }
        self.last = message.clone();
        if is_drawn {
            self.entries.push(Entry::Message { message: Box::new(message), pressed: None });
        }
    }

    /// The message that was open before becomes one line, as in the app.
    fn fold(&mut self, line: &str) {
        let mut messages = self.entries.iter_mut().rev();
        let open = messages.find_map(|entry| match entry {
            Entry::Message { message, .. } => message.folds.is_some().then_some(message),
            Entry::Typed(_) | Entry::Gap => None,
        });
        if let Some(open) = open {
            **open = Message { lines: vec![Line::Plain(line.to_owned())], ..Message::default() };
        }
    }
}
