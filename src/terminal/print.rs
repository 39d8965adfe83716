//! A reply as plain lines.

use std::io::{Result, Write};

use crate::conversation::{Line, Message, Reply};

/// Stands in links for the name of the bot: there is none here.
const NO_BOT: &str = "...";

/// Prints a reply; its buttons are numbered.
pub(super) fn reply(out: &mut impl Write, reply: &Reply) -> Result<()> {
    let Reply::Say(message) = reply;
    say(out, &message.clone().with_bot_name(NO_BOT))
}

fn say(out: &mut impl Write, message: &Message) -> Result<()> {
    writeln!(out)?;
    for line in &message.lines {
        match line {
            Line::Plain(text) | Line::Strong(text) => writeln!(out, "{text}")?,
        }
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
