//! What goes out, in words that no shell is named in: a terminal prints it, Telegram sends it.

use strum::{Display, EnumString, IntoStaticStr};

use super::extras::{ContactCard, LocationButton, Pin, Venue};
use crate::language::folded_name;
use crate::speech::VoiceKey;

/// Stands in a reply for the name of the bot, which only a shell knows.
pub const BOT_NAME: &str = "\u{e000}";

/// A message with its buttons.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each says one thing of how it is sent")]
pub struct Message {
    /// The text, line by line; an empty line parts two paragraphs.
    pub lines: Vec<Line>,
    /// Rows of buttons under the text.
    pub buttons: Vec<Vec<Button>>,
    /// Where it appears.
    pub placement: Placement,
    /// A file that goes with it.
    pub attachment: Option<Attachment>,
    /// Words of it that the person may want to copy.
    pub copies: Vec<Copyable>,
    /// Names with a number, for the telephone's own list. The text names them too.
    pub contacts: Vec<ContactCard>,
    /// Where something is. The text names the address too.
    pub venue: Option<Venue>,
    /// What becomes of the button that tells where the person is.
    pub location: Option<LocationButton>,
    /// Whether it is kept in sight.
    pub pin: Pin,
    /// Nobody waits for it: it is sent by day, or not at all.
    pub unasked: bool,
    /// It is help that was asked for: it is sent before everything that waits, in this chat and in
    /// others.
    pub urgent: bool,
    /// From now on this message is the open one: an earlier one that was open becomes this line, and
    /// loses its buttons. Without lines of its own nothing new is said.
    pub folds: Option<String>,
    /// It tells of a caller: it can be neither forwarded nor saved. A file that goes with it is for the caller
    /// and can be.
    pub protected: bool,
    /// It is no part of the call at the desk: it stays on the screen when that ends.
    pub stays: bool,
    /// Recordings that are heard, one after the other.
    pub reads: Vec<VoiceKey>,
}

impl Message {
    /// The same message as one of its own, which takes no other's place.
    #[must_use]
    pub fn as_new(self) -> Self {
        Self { placement: Placement::New, ..self }
    }

    /// The words of its lines, without marks.
    pub fn text_lines(&self) -> impl Iterator<Item = &str> {
        self.lines.iter().map(Line::words)
    }

    /// The button with this number, counted from 1.
    pub fn numbered(&self, number: usize) -> Option<&Button> {
        self.buttons.iter().flatten().nth(number.checked_sub(1)?)
    }

    /// The button with this label, whatever its case and signs.
    pub fn labelled(&self, text: &str) -> Option<&Button> {
        let wanted = folded_name(text);
        let is_it = |button: &&Button| !wanted.is_empty() && folded_name(&button.label) == wanted;
        self.buttons.iter().flatten().find(is_it)
    }

    /// One message: what is said, then this one, with what goes with either.
    #[must_use]
    pub fn below(mut self, said: impl IntoIterator<Item = Self>) -> Self {
        let mut lines = Vec::new();
        for above in said.into_iter().filter(|above| !above.lines.is_empty()) {
            lines.extend(above.lines);
            lines.push(Line::Plain(String::new()));
            self.attachment = self.attachment.or(above.attachment);
            self.contacts.extend(above.contacts);
            self.venue = self.venue.or(above.venue);
        }
        lines.append(&mut self.lines);
        while lines.last().is_some_and(|last| *last == Line::Plain(String::new())) {
            lines.pop();
        }
        self.lines = lines;
        self
    }

    /// The message with the bot's own name, without `@`, where it is to stand.
    #[must_use]
    pub fn with_bot_name(mut self, name: &str) -> Self {
        for line in &mut self.lines {
            let (Line::Plain(text) | Line::Strong(text) | Line::Detail(text)) = line;
            if text.contains(BOT_NAME) {
                *text = text.replace(BOT_NAME, name);
            }
        }
        self
    }
}

/// One line of a message. Plain text: shells escape it for themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// Ordinary words.
    Plain(String),
    /// A heading; never the only carrier of a meaning.
    Strong(String),
    /// Background that not everybody wants to read, such as what research found: a shell may show it folded.
    Detail(String),
}

impl Line {
    /// Its words.
    pub fn words(&self) -> &str {
        let (Self::Plain(text) | Self::Strong(text) | Self::Detail(text)) = self;
        text
    }
}

/// Where a message appears.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Placement {
    /// As a new message at the end.
    #[default]
    New,
    /// In the place of the message whose button was pressed; as a new one where there is none.
    InPlace,
}

/// A button. The data comes back as [`InputKind::Press`](super::InputKind::Press).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Button {
    /// What stands on it.
    pub label: String,
    /// What it means: 1 to 64 bytes.
    pub data: String,
    /// What it is to the person. The label says the same: no shell needs to show it.
    pub role: ButtonRole,
    /// Words that bring a card to another chat: a shell that can, lets the person choose the chat at once.
    /// For another one it is a button as any.
    pub passes_on: Option<String>,
}

impl Button {
    /// An ordinary button.
    pub fn new(label: impl Into<String>, data: impl Into<String>) -> Self {
        Self { label: label.into(), data: data.into(), ..Self::default() }
    }
}

/// What a button is to the person who sees it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum ButtonRole {
    /// One of several.
    #[default]
    Ordinary,
    /// The usual next step.
    NextStep,
    /// Help, now.
    Help,
}

/// A file to keep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Its name, with its ending.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// Words that stand in a message as a line of their own, to be copied and sent to somebody. A shell that can,
/// makes that easy; for another one they are words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copyable {
    /// What stands on a button that copies them.
    pub label: String,
    /// The words: the line.
    pub text: String,
}
