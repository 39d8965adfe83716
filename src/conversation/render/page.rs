//! Putting a message together.

use strum::IntoEnumIterator;

use super::super::{Action, BOT_NAME, Button, ButtonRole, Copyable, Line, Message, Speaker};
use crate::language::Language;
use crate::translations::Args;

/// A message in the making.
pub(in crate::conversation) struct Page<'a> {
    speaker: Speaker<'a>,
    round: u16,
    message: Message,
}

impl<'a> Page<'a> {
    /// An empty page.
    pub(in crate::conversation) fn new(speaker: Speaker<'a>, round: u16) -> Self {
        Self { speaker, round, message: Message::default() }
    }

    /// The sentences under a key, each line of them a line.
    pub(in crate::conversation) fn say(self, key: &str) -> Self {
        self.say_with(key, &[])
    }

    /// The same, with values.
    pub(in crate::conversation) fn say_with(mut self, key: &str, args: &Args<'_>) -> Self {
        let text = self.speaker.say_with(key, args);
        self.message.lines.extend(text.lines().map(|line| Line::Plain(line.to_owned())));
        self
    }

    /// The same, as background that may be shown folded.
    pub(in crate::conversation) fn detail_with(mut self, key: &str, args: &Args<'_>) -> Self {
        let text = self.speaker.say_with(key, args);
        self.message.lines.extend(text.lines().map(|line| Line::Detail(line.to_owned())));
        self
    }

    /// The same in every language of the bot, one below the other: for who may read any of them, or none well.
    pub(in crate::conversation) fn say_in_each(mut self, key: &str, args: &Args<'_>) -> Self {
        let own = self.speaker;
        for language in Language::iter() {
            self.speaker = own.in_language(language);
            self = self.gap().say_with(key, args);
        }
        Self { speaker: own, ..self }
    }

    /// A heading.
    pub(in crate::conversation) fn heading(mut self, text: impl Into<String>) -> Self {
        self.message.lines.push(Line::Strong(text.into()));
        self
    }

    /// Words that come from the catalogue.
    pub(in crate::conversation) fn line(mut self, text: impl Into<String>) -> Self {
        self.message.lines.push(Line::Plain(text.into()));
        self
    }

    /// A new paragraph.
    pub(in crate::conversation) fn gap(mut self) -> Self {
        if self.message.lines.last().is_some_and(|line| *line != Line::Plain(String::new())) {
            self.message.lines.push(Line::Plain(String::new()));
        }
        self
    }

    /// Words in a line of their own, that can be copied by a button.
    pub(in crate::conversation) fn copyable(self, key: &str, text: String) -> Self {
        self.copies(key, text.clone()).line(text)
    }

    /// Words that stand in a sentence, and can be copied by a button.
    pub(in crate::conversation) fn copies(mut self, key: &str, text: impl Into<String>) -> Self {
        let label = self.speaker.say(key);
        self.message.copies.push(Copyable { label, text: text.into() });
        self
    }

    /// The usual next step, as a button on a row of its own.
    pub(in crate::conversation) fn next_button(self, key: &str, action: Action) -> Self {
        let label = self.speaker.say(key);
        self.next_button_with(label, action)
    }

    /// The same with a label that is no fixed sentence.
    pub(in crate::conversation) fn next_button_with(self, label: String, action: Action) -> Self {
        let mut page = self.button_with(label, action);
        if let Some(button) = page.message.buttons.last_mut().and_then(|row| row.last_mut()) {
            button.role = ButtonRole::NextStep;
        }
        page
    }

    /// A button on a row of its own that brings the card found by these words to another chat.
    pub(in crate::conversation) fn pass_on(self, key: &str, action: Action, words: &str) -> Self {
        let mut page = self.button(key, action);
        if let Some(button) = page.message.buttons.last_mut().and_then(|row| row.last_mut()) {
            button.passes_on = Some(words.to_owned());
        }
        page
    }

    /// A button on a row of its own, with the sentence under a key.
    pub(in crate::conversation) fn button(self, key: &str, action: Action) -> Self {
        let label = self.speaker.say(key);
        self.button_with(label, action)
    }

    /// A button on a row of its own.
    pub(in crate::conversation) fn button_with(
        mut self,
        label: impl Into<String>,
        action: Action,
    ) -> Self {
        let button = button(label.into(), &action, self.round);
        self.message.buttons.push(vec![button]);
        self
    }

    /// A button beside the last one.
    pub(in crate::conversation) fn beside(self, key: &str, action: Action) -> Self {
        let label = self.speaker.say(key);
        self.beside_with(label, action)
    }

    /// A button beside the last one, with a label that is no fixed sentence.
    pub(in crate::conversation) fn beside_with(
        mut self,
        label: impl Into<String>,
        action: Action,
    ) -> Self {
        let button = button(label.into(), &action, self.round);
        match self.message.buttons.last_mut() {
            Some(row) => row.push(button),
            None => self.message.buttons.push(vec![button]),
        }
        self
    }

    /// The message.
    pub(in crate::conversation) fn done(self) -> Message {
        self.message
    }
}

/// A button for an action. Help is always the same to the person, wherever it stands.
pub(super) fn button(label: String, action: &Action, round: u16) -> Button {
    let role = if action.is_help() { ButtonRole::Help } else { ButtonRole::Ordinary };
    Button { role, ..Button::new(label, action.encode(round)) }
}

/// A message with one fixed text.
pub(in crate::conversation) fn note_page(speaker: Speaker<'_>, key: &str) -> Message {
    Page::new(speaker, 0).say_with(key, &[("bot", BOT_NAME.into())]).done()
}
