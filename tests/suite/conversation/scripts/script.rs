//! Reading and comparing a script.

use jiff::SignedDuration;

/// A talk as it is written.
pub(super) struct Script {
    pub(super) name: String,
    /// The language of the person's app.
    pub(super) language: Option<String>,
    /// Whether the persons are volunteers.
    pub(super) team: bool,
    /// Whether the person of the first chat is a coordinator, and the others come in by a link.
    pub(super) coordinator: bool,
    /// Whether the shell writes first to anyone who asked for that.
    pub(super) asks_later: bool,
    pub(super) steps: Vec<Step>,
    /// The lines before the first step: comments and settings.
    head: Vec<String>,
    /// The comment lines before each step, and what the bot is expected to say after it.
    parts: Vec<(Vec<String>, Vec<String>)>,
}

/// What happens.
pub(super) enum Step {
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

/// Any lines may stand here.
const ANYTHING: &str = "…";

impl Script {
    pub(super) fn read(name: &str, text: &str) -> Self {
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
        for line in text.lines() {
            script.line(line, &mut comments);
        }
        script
    }

    fn line(&mut self, line: &str, comments: &mut Vec<String>) {
        if let Some(language) = line.strip_prefix("lang: ") {
            self.language = Some(language.trim().to_owned());
            self.head.push(line.to_owned());
        } else if line == "team" {
            self.team = true;
            self.head.push(line.to_owned());
        } else if line == "coordinator" {
            self.coordinator = true;
            self.head.push(line.to_owned());
        } else if line == "asks later" {
            self.asks_later = true;
            self.head.push(line.to_owned());
        } else if line == "timer" {
            self.step(Step::Timer, comments);
        } else if let Some(number) = line.strip_prefix("chat: ") {
            let number = number.trim().parse().unwrap_or_else(|error| {
                panic!("{}: '{line}' is no number of a chat: {error}", self.name)
            });
            self.step(Step::Chat(number), comments);
        } else if let Some(words) = line.strip_prefix("you: ") {
            self.step(Step::You(words.to_owned()), comments);
        } else if let Some(duration) = line.strip_prefix("later: ") {
            let duration = duration.trim().parse().unwrap_or_else(|error| {
                panic!("{}: '{line}' is no duration such as 3h: {error}", self.name)
            });
            self.step(Step::Later(duration), comments);
        } else if line == "again" {
            self.step(Step::Again, comments);
        } else if line.starts_with('#') && self.steps.is_empty() {
            self.head.push(line.to_owned());
        } else if line.starts_with('#') {
            comments.push(line.to_owned());
        } else if !line.trim().is_empty() {
            let name = &self.name;
            let Some((_, expected)) = self.parts.last_mut() else {
                panic!("{name}: the bot speaks before anything happened: {line}");
            };
            assert!(
                line.starts_with("bot:") || line.starts_with("    "),
                "{name}: what does this line mean? {line}"
            );
            expected.push(line.trim_end().to_owned());
        }
    }

    fn step(&mut self, step: Step, comments: &mut Vec<String>) {
        self.steps.push(step);
        self.parts.push((std::mem::take(comments), Vec::new()));
    }

    /// The first place where the bot says something else than is written.
    pub(super) fn difference(&self, kind: &[Vec<String>]) -> Option<String> {
        let parts = self.parts.iter().zip(kind).zip(&self.steps);
        parts.into_iter().find_map(|(((_, expected), kind), step)| {
            (!fits(expected, kind)).then(|| {
                format!(
                    "{}: after '{}' the bot was to say\n{}\nbut says\n{}",
                    self.name,
                    step.written(),
                    expected.join("\n"),
                    kind.join("\n")
                )
            })
        })
    }

    /// The script with what the bot says now; parts with `…` that still fit stay as they are.
    pub(super) fn rewritten(&self, kind: &[Vec<String>]) -> String {
        let mut lines = self.head.clone();
        for (((comments, expected), kind), step) in self.parts.iter().zip(kind).zip(&self.steps) {
            lines.push(String::new());
            lines.extend(comments.clone());
            lines.push(step.written());
            lines.extend(if fits(expected, kind) { expected.clone() } else { kind.clone() });
        }
        lines.join("\n") + "\n"
    }
}

impl Step {
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
            (0..=kind.len()).any(|skipped| fits(rest, &kind[skipped..]))
        }
        Some((first, rest)) => kind.first() == Some(first) && fits(rest, &kind[1..]),
    }
}
