//! A reply as plain lines.

use std::io::{Result, Write};

use crate::conversation::{Message, Reply};

/// Stands in links for the name of the bot: there is none here.
const NO_BOT: &str = "...";

/// Prints a reply; its buttons are numbered.
pub(super) fn reply(out: &mut impl Write, reply: &Reply) -> Result<()> {
    let Reply::Say(message) = reply;
    say(out, &message.clone().with_bot_name(NO_BOT))
}

fn say(out: &mut impl Write, message: &Message) -> Result<()> {
    if message.lines.is_empty() && message.buttons.is_empty() {
        return Ok(());
    }
    writeln!(out)?;
    let numbered: Vec<String> = message
        .buttons
        .iter()
        .flatten()
        .zip(1..)
        .map(|(button, number)| format!("{number}. {}", button.label))
        .collect();
    // A choice in full stands below with its number; of the gaps around it one is enough.
    let mut lines: Vec<&str> = message.text_lines().collect();
    lines.retain(|line| !numbered.iter().any(|button| button == line));
    lines.dedup_by(|line, before| line.is_empty() && before.is_empty());
    for line in lines {
        writeln!(out, "{line}")?;
    }
    if let Some(file) = &message.attachment {
        writeln!(out, "[{}, {} bytes]", file.name, file.bytes.len())?;
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
