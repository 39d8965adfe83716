//! The script of a picture: what a person types and presses, and the moment at which it happens.
//!
//! ```text
//! # The title of the picture
//! at: 2026-11-23T10:00:00+01:00
//! lang: en            the language of the person's app; Dutch without it
//! team                the person is a volunteer
//! hidden: /start      played, not drawn
//! you: [Begin]        a button; words without brackets are typed
//! ```

use anyhow::{Context, bail};
use jiff::Timestamp;

/// A script as it is read.
pub(super) struct Script {
    /// What the picture shows, in words: for readers who hear it read aloud.
    pub(super) title: String,
    /// The moment of the conversation: fixed, so that the picture is the same on every day.
    pub(super) at: Timestamp,
    /// The language of the person's app.
    pub(super) language: Option<String>,
    /// Whether the person is a volunteer.
    pub(super) team: bool,
    /// What the person does, in order.
    pub(super) steps: Vec<ScriptStep>,
}

/// One thing that the person types or presses.
pub(super) struct ScriptStep {
    /// The words; a button's label stands in square brackets.
    pub(super) words: String,
    /// Whether the picture shows it.
    pub(super) is_drawn: bool,
}

impl Script {
    /// Reads a script.
    ///
    /// # Errors
    ///
    /// A line that is none of those above, or a script without title or moment.
    pub(super) fn read(text: &str) -> anyhow::Result<Self> {
        let (mut title, mut at) = (None, None);
        let mut script = Self {
            title: String::new(),
            at: Timestamp::UNIX_EPOCH,
            language: None,
            team: false,
            steps: Vec::new(),
        };
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            match line.split_once(' ').unwrap_or((line, "")) {
                ("#", words) => title = Some(words.to_owned()),
                ("at:", moment) => at = Some(moment.parse().context("read the moment")?),
                ("lang:", language) => script.language = Some(language.to_owned()),
                ("team", "") => script.team = true,
                ("you:", words) => script.steps.push(ScriptStep::new(words, true)),
                ("hidden:", words) => script.steps.push(ScriptStep::new(words, false)),
                _ => bail!("'{line}' is no line of a script"),
            }
        }
        let title = title.context("the script has no title: a line that begins with '# '")?;
        let at = at.context("the script has no moment: at: 2026-11-23T10:00:00+01:00")?;
        Ok(Self { title, at, ..script })
    }
}

impl ScriptStep {
    fn new(words: &str, is_drawn: bool) -> Self {
        Self { words: words.to_owned(), is_drawn }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_without_title_or_moment_or_with_an_unknown_line_is_refused() {
        let whole = "# A talk\nat: 2026-11-23T10:00:00+01:00\nhidden: /start\nyou: [Begin]\n";
        let script = Script::read(whole).unwrap();
        assert_eq!(script.title, "A talk");
        let drawn: Vec<_> = script.steps.iter().map(|step| step.is_drawn).collect();
        assert_eq!(drawn, [false, true]);
        for (from, to) in [("# A talk", ""), ("at: ", "when: "), ("you:", "bot:")] {
            assert!(Script::read(&whole.replace(from, to)).is_err(), "{from} → {to}");
        }
    }
}
