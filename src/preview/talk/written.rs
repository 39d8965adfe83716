//! A message as it stands in a script.

use crate::conversation::{Line, Message, Placement};

/// The lines of a message as they stand in a script: words, headings between stars, buttons between brackets.
pub fn written(message: &Message) -> Vec<String> {
    let mut lines: Vec<String> = message
        .lines
        .iter()
        .map(|line| match line {
            Line::Plain(text) | Line::Detail(text) => text.clone(),
            Line::Strong(text) => format!("*{text}*"),
        })
        .filter(|text| !text.is_empty())
        .collect();
    if let Some(file) = &message.attachment {
        lines.push(format!("<{}>", file.name));
    }
    let cards = message.contacts.iter();
    lines.extend(cards.map(|card| format!("<contact: {}, {}>", card.name, card.phone)));
    if let Some(folds) = message.folds.as_ref().filter(|_| message.placement == Placement::New) {
        lines.push(format!("<earlier: {folds}>"));
    }
    for row in &message.buttons {
        let labels: Vec<String> = row.iter().map(|button| format!("[{}]", button.label)).collect();
        lines.push(labels.join(" "));
    }
    let first = lines.first().map(|line| format!("bot: {line}"));
    first.into_iter().chain(lines.iter().skip(1).map(|line| format!("     {line}"))).collect()
}
