//! A reply as plain lines.

use std::io::{Result, Write};
use std::path::Path;

use super::files;
use crate::conversation::{Line, Message};

/// Stands in links for the name of the bot: there is none here.
const NO_BOT: &str = "...";

/// Stands before the label of what is chosen.
const MARK: [char; 2] = ['✓', ' '];

/// Prints a reply; its buttons are numbered, and its file is written into a folder.
pub(super) fn reply(out: &mut impl Write, message: &Message, folder: &Path) -> Result<()> {
    say(out, &message.clone().with_bot_name(NO_BOT), folder)
}

fn say(out: &mut impl Write, message: &Message, folder: &Path) -> Result<()> {
    if message.lines.is_empty() && message.buttons.is_empty() {
        return Ok(());
    }
    writeln!(out)?;
    let numbered: Vec<String> = message
        .buttons
        .iter()
        .flatten()
        .zip(1..)
        .map(|(button, number)| format!("{number}. {}", button.label.trim_start_matches(MARK)))
        .collect();
    // A choice in full stands below with its number; of the gaps around it one is enough. What is
    // told of a heading stays under it.
    let is_below = |line: &Line| matches!(line, Line::Plain(text) if numbered.contains(text));
    let kept = message.lines.iter().filter(|line| !is_below(line));
    let mut lines: Vec<&str> = kept.map(Line::words).collect();
    lines.dedup_by(|line, before| line.is_empty() && before.is_empty());
    lines.pop_if(|last| last.is_empty());
    for line in lines {
        writeln!(out, "{line}")?;
    }
    if let Some(file) = &message.attachment {
        match files::save(folder, file) {
            Ok(path) => writeln!(out, "[{}]", path.display())?,
            Err(error) => writeln!(out, "[{}: {error}]", file.name)?,
        }
    }
    let buttons: Vec<&str> =
        message.buttons.iter().flatten().map(|button| button.label.as_str()).collect();
    if !buttons.is_empty() {
        writeln!(out)?;
    }
    let width = buttons.len().to_string().len();
    for (at, label) in buttons.iter().enumerate() {
        writeln!(out, "  {:>width$}. {label}", at + 1)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conversation::{Attachment, Button};

    fn printed(message: &Message) -> String {
        let mut out = Vec::new();
        say(&mut out, message, Path::new(".")).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_heading_stays_though_its_button_has_the_same_words_and_number() {
        let button = Button::new("OOPOEH", "");
        let message = Message {
            lines: vec![Line::Strong("1. OOPOEH".into()), Line::Plain("Een hond.".into())],
            buttons: vec![vec![button]],
            ..Message::default()
        };
        assert_eq!(printed(&message), "\n1. OOPOEH\nEen hond.\n\n  1. OOPOEH\n");
    }

    #[test]
    fn a_choice_in_full_is_printed_once_with_its_number_also_when_it_is_chosen() {
        let lines = ["Hoe?", "", "Vraag 3.", "", "1. Alleen", "2. Samen", ""];
        let button = |label: &str| vec![Button::new(label, "")];
        let message = Message {
            lines: lines.map(|line| Line::Plain(line.to_owned())).into(),
            buttons: vec![button("✓ Alleen"), button("Samen")],
            ..Message::default()
        };
        assert_eq!(printed(&message), "\nHoe?\n\nVraag 3.\n\n  1. ✓ Alleen\n  2. Samen\n");
    }

    #[test]
    fn a_file_is_written_and_its_path_said() {
        let folder = tempfile::tempdir().unwrap();
        let attachment = Attachment { name: "aanspraak.pdf".into(), bytes: b"pages".into() };
        let message = Message {
            lines: vec![Line::Plain("Een vel.".into())],
            attachment: Some(attachment),
            ..Message::default()
        };
        let mut out = Vec::new();
        reply(&mut out, &message, folder.path()).unwrap();
        let out = String::from_utf8(out).unwrap();
        let path = out.lines().last().unwrap().trim_matches(['[', ']']);
        assert_eq!(std::fs::read(path).unwrap(), b"pages", "{out}");
    }
}
