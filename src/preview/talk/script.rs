//! A talk as a script that anybody can read: what a person says and presses, and what the bot says to it.
//! `tests/conversations/README.md` explains the format.

use jiff::SignedDuration;
use thiserror::Error;

/// Why a script cannot be read.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("{name}, line {line}: {message}")]
pub struct ScriptError {
    /// The name of the script.
    pub name: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong there.
    pub message: String,
}

/// A talk as it is written.
#[derive(Clone, Debug)]
pub struct TalkScript {
    /// Its name: that of its file.
    pub name: String,
    /// The language of the person's app.
    pub language: Option<String>,
    /// Whether the persons are volunteers.
    pub team: bool,
    /// Whether the person of the first chat is a coordinator, and the others come in by a link.
    pub coordinator: bool,
    /// Whether the shell writes first to anyone who asked for that.
    pub asks_later: bool,
    /// What happens, in order.
    pub steps: Vec<TalkStep>,
    /// The lines before the first step: comments and settings.
    head: Vec<String>,
    /// The comment lines before each step, and what the bot is expected to say after it.
    parts: Vec<(Vec<String>, Vec<String>)>,
}

/// What happens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TalkStep {
    /// The person says or presses something.
    You(String),
    /// Time goes by.
    Later(SignedDuration),
    /// The same update comes once more.
    Again,
    /// The timer looks whether a moment has come that the session waited for.
    Timer,
    /// From here on another chat, by its number.
    Chat(i64),
}

/// Any lines may stand here: the rest of what the bot says is not compared.
const ANYTHING: &str = "…";

impl TalkScript {
    /// Reads a script.
    ///
    /// # Errors
    ///
    /// The first line that means nothing.
    pub fn read(name: &str, text: &str) -> Result<Self, ScriptError> {
        let mut script = Self {
            name: name.to_owned(),
            language: None,
            team: false,
            coordinator: false,
            asks_later: false,
            steps: Vec::new(),
            head: Vec::new(),
            parts: Vec::new(),
        };
        let mut comments = Vec::new();
        for (at, line) in text.lines().enumerate() {
            script.line(line, &mut comments).map_err(|message| ScriptError {
                name: name.to_owned(),
                line: at + 1,
                message,
            })?;
        }
        Ok(script)
    }

    fn line(&mut self, line: &str, comments: &mut Vec<String>) -> Result<(), String> {
        if self.setting(line) || line.starts_with('#') && self.steps.is_empty() {
            self.head.push(line.to_owned());
        } else if let Some(step) = TalkStep::read(line)? {
            self.step(step, comments);
        } else if line.starts_with('#') {
            comments.push(line.to_owned());
        } else if !line.trim().is_empty() {
            self.expect(line)?;
        }
        Ok(())
    }

    /// Takes a line that says who talks.
    fn setting(&mut self, line: &str) -> bool {
        if let Some(language) = line.strip_prefix("lang: ") {
            self.language = Some(language.trim().to_owned());
            return true;
        }
        let flag = match line {
            "team" => &mut self.team,
            "coordinator" => &mut self.coordinator,
            "asks later" => &mut self.asks_later,
            _ => return false,
        };
        *flag = true;
        true
    }

    /// Takes a line of what the bot is to say.
    fn expect(&mut self, line: &str) -> Result<(), String> {
        let Some((_, expected)) = self.parts.last_mut() else {
            return Err(format!("the bot speaks before anything happened: {line}"));
        };
        if !line.starts_with("bot:") && !line.starts_with("    ") {
            return Err(format!("what does this line mean? {line}"));
        }
        expected.push(line.trim_end().to_owned());
        Ok(())
    }

    /// What the bot is to say to each step, as it is written.
    pub fn expected(&self) -> impl Iterator<Item = &[String]> {
        self.parts.iter().map(|(_, expected)| expected.as_slice())
    }

    /// Whether it needs more than one turn after the other in one chat: others to talk with, a link that only the
    /// store makes, or a text that is too long to be written down.
    pub fn needs_a_store(&self) -> bool {
        let is_elsewhere = |step: &TalkStep| match step {
            TalkStep::Chat(_) => true,
            TalkStep::You(words) => words == "<link>" || words == "<long>",
            TalkStep::Later(_) | TalkStep::Again | TalkStep::Timer => false,
        };
        self.coordinator || self.steps.iter().any(is_elsewhere)
    }

    /// What the talk is about: its first comment.
    pub fn title(&self) -> &str {
        let title = self.head.iter().find_map(|line| line.strip_prefix('#'));
        title.map_or(self.name.as_str(), str::trim)
    }

    fn step(&mut self, step: TalkStep, comments: &mut Vec<String>) {
        self.steps.push(step);
        self.parts.push((std::mem::take(comments), Vec::new()));
    }

    /// The number of the first step after which the bot says something else than is written.
    pub fn differs_at(&self, said: &[Vec<String>]) -> Option<usize> {
        let mut pairs = self.expected().zip(said);
        pairs.position(|(expected, said)| !fits(expected, said))
    }

    /// The first place where the bot says something else than is written, in words.
    pub fn difference(&self, said: &[Vec<String>]) -> Option<String> {
        let at = self.differs_at(said)?;
        let (step, now) = (self.steps.get(at)?, said.get(at)?);
        Some(format!(
            "{}: after '{}' the bot was to say\n{}\nbut says\n{}",
            self.name,
            step.written(),
            self.expected().nth(at)?.join("\n"),
            now.join("\n")
        ))
    }

    /// The script with what the bot says now; parts with `…` that still fit stay as they are.
    pub fn rewritten(&self, said: &[Vec<String>]) -> String {
        let mut lines = self.head.clone();
        for (((comments, expected), kind), step) in self.parts.iter().zip(said).zip(&self.steps) {
            lines.push(String::new());
            lines.extend(comments.clone());
            lines.push(step.written());
            lines.extend(if fits(expected, kind) { expected.clone() } else { kind.clone() });
        }
        lines.join("\n") + "\n"
    }
}

impl TalkStep {
    /// The step that a line tells; `None` where it tells none.
    fn read(line: &str) -> Result<Option<Self>, String> {
        Ok(Some(match line {
            "timer" => Self::Timer,
            "again" => Self::Again,
            _ => {
                if let Some(number) = line.strip_prefix("chat: ") {
                    let wrong = |error| format!("'{line}' is no number of a chat: {error}");
                    Self::Chat(number.trim().parse().map_err(wrong)?)
                } else if let Some(words) = line.strip_prefix("you: ") {
                    Self::You(words.to_owned())
                } else if let Some(duration) = line.strip_prefix("later: ") {
                    let wrong = |error| format!("'{line}' is no duration such as 3h: {error}");
                    Self::Later(duration.trim().parse().map_err(wrong)?)
                } else {
                    return Ok(None);
                }
            }
        }))
    }

    fn written(&self) -> String {
        match self {
            Self::You(words) => format!("you: {words}"),
            Self::Later(duration) => format!("later: {duration:#}"),
            Self::Again => "again".to_owned(),
            Self::Timer => "timer".to_owned(),
            Self::Chat(number) => format!("chat: {number}"),
        }
    }
}

/// Whether lines are as expected; `…` stands for any lines.
fn fits(expected: &[String], kind: &[String]) -> bool {
    match expected.split_first() {
        None => kind.is_empty(),
        Some((first, rest)) if first.trim() == ANYTHING => {
            (0..=kind.len()).any(|skipped| fits(rest, kind.get(skipped..).unwrap_or_default()))
        }
        Some((first, rest)) => {
            kind.first() == Some(first) && fits(rest, kind.get(1..).unwrap_or_default())
        }
    }
}
