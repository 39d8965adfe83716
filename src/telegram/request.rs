//! A reply as the requests that it takes: text in HTML, buttons under the last of it, a file.

use reqwest::multipart::{Form, Part as FormPart};
use teloxide::{
    payloads::{
        EditMessageText, EditMessageTextSetters as _, SendMessage, SendMessageSetters as _,
    },
    types::{
        ChatId as TelegramChatId, CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup,
        LinkPreviewOptions, MessageId, ParseMode,
    },
};

use crate::conversation::{Attachment, Button, Copyable, Line, Message, Placement};
use crate::exchange::OutgoingReply;
use crate::store::ChatId;
use crate::telegram::api_error::ApiError;
use crate::telegram::client::Api;
use crate::telegram::message_length::{LONGEST, cut, units};
use crate::telegram::rate_limit::Priority;
use crate::telegram::thread::Thread;
use crate::telegram::{Count, Counters};

/// The longest data of a button in bytes, and the most buttons under a message.
const DATA_LONGEST: usize = 64;
const BUTTONS_MOST: usize = 100;
/// The longest text that a button copies.
const COPIED_LONGEST: usize = 256;
/// Labels that are longer than this share of a row's width get a row of their own.
const ROW_WIDTH: usize = 36;

/// One request that a reply takes.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Request {
    /// A new message.
    New {
        html: String,
        keyboard: Option<InlineKeyboardMarkup>,
        thread: Thread,
        /// It can be neither forwarded nor saved.
        protected: bool,
    },
    /// Another text for a message that stands there already.
    Edit {
        message: MessageId,
        html: String,
        keyboard: Option<InlineKeyboardMarkup>,
        thread: Thread,
        /// What a new message in its place would be. An edited one stays what it was.
        protected: bool,
    },
    /// A line in the place of an earlier message, which loses its buttons.
    Fold { message: MessageId, html: String },
    /// A file, with a keyboard only if there is no text to carry it.
    File { file: Attachment, keyboard: Option<InlineKeyboardMarkup>, thread: Thread },
}

impl Request {
    /// The requests that show a reply, in order. `name` is the bot's own, without `@`.
    pub(super) fn of(pending: &OutgoingReply, name: &str, counts: &Counters) -> Vec<Self> {
        let message = pending.message.clone().with_bot_name(name);
        let (mut thread, protected) = (Thread::read(&pending.origin), message.protected);
        let pressed = thread.message().filter(|_| message.placement == Placement::InPlace);
        let mut keyboard = keyboard(&message, counts);
        let copied = message.copy.as_ref().map(|copy| copy.text.as_str());
        let mut texts = texts_with(&message.lines, copied).into_iter().peekable();
        let mut parts = Vec::new();
        while let Some(html) = texts.next() {
            let keyboard = if texts.peek().is_none() { keyboard.take() } else { None };
            parts.push(match pressed.filter(|_| parts.is_empty()) {
                Some(message) => Self::Edit { message, html, keyboard, thread, protected },
                None => Self::New { html, keyboard, thread, protected },
            });
            thread = thread.further();
        }
        if let Some(file) = message.attachment {
            parts.push(Self::File { file, keyboard: keyboard.take(), thread });
        }
        if parts.is_empty() && message.folds.is_none() {
            counts.add(Count::LeftOut);
        }
        parts
    }

    /// One message is open at a time. Of the one that is `open` and the one that was `shown` now, the
    /// older becomes one line: that is the one shown now where the open one overtook it.
    pub(super) fn fold(
        line: &str,
        open: Option<MessageId>,
        shown: Option<MessageId>,
        overtaken: bool,
    ) -> Option<Self> {
        let older = if overtaken { shown } else { open };
        let message = older.filter(|_| open != shown)?;
        let html = texts(&[Line::Plain(line.to_owned())]).into_iter().next()?;
        Some(Self::Fold { message, html })
    }

    /// How often it is tried before it is given up or sent in a simpler form; `None` is for ever. A
    /// method can fail for ever while others work.
    pub(super) fn tries(&self, priority: Priority) -> Option<u32> {
        match (self, priority) {
            (Self::New { .. }, _) => None,
            (Self::File { .. }, _) => Some(5),
            (Self::Edit { .. } | Self::Fold { .. }, Priority::Urgent) => Some(2),
            (Self::Edit { .. } | Self::Fold { .. }, Priority::Ordinary) => Some(8),
        }
    }

    /// Whether it is a file, which comes with the buttons of its reply.
    pub(super) fn is_file_with_buttons(&self) -> Option<bool> {
        match self {
            Self::File { keyboard, .. } => Some(keyboard.is_some()),
            Self::New { .. } | Self::Edit { .. } | Self::Fold { .. } => None,
        }
    }

    /// The message that it changes, where it shows something new.
    pub(super) fn edited(&self) -> Option<MessageId> {
        match self {
            Self::Edit { message, .. } => Some(*message),
            Self::New { .. } | Self::Fold { .. } | Self::File { .. } => None,
        }
    }

    /// What may still work where Telegram refused this for good: a new message instead of an edit,
    /// then outside of its topic, then the text without its buttons. Those of a file go to the words
    /// that say that it was given up.
    pub(super) fn simpler(&self) -> Option<Self> {
        match self.clone() {
            Self::Edit { html, keyboard, thread, protected, .. } => {
                Some(Self::New { html, keyboard, thread: thread.further(), protected })
            }
            Self::New { html, keyboard, thread, protected } if thread != Thread::default() => {
                Some(Self::New { html, keyboard, thread: Thread::default(), protected })
            }
            Self::File { file, keyboard, thread } if thread != Thread::default() => {
                Some(Self::File { file, keyboard, thread: Thread::default() })
            }
            Self::New { html, keyboard: Some(_), thread, protected } => {
                Some(Self::New { html, keyboard: None, thread, protected })
            }
            Self::New { .. } | Self::File { .. } | Self::Fold { .. } => None,
        }
    }

    /// Sends it to a chat; gives the message that it is from now on, if it is a text of its own.
    pub(super) async fn send(
        &self,
        api: &Api,
        chat: ChatId,
    ) -> Result<Option<MessageId>, ApiError> {
        let to = TelegramChatId(chat.0);
        match self {
            Self::New { html, keyboard, thread, protected } => {
                let mut payload = SendMessage::new(to, html)
                    .parse_mode(ParseMode::Html)
                    .link_preview_options(no_preview());
                payload.reply_markup = keyboard.clone().map(Into::into);
                payload.message_thread_id = thread.thread_id();
                payload.reply_parameters = thread.reply();
                payload.protect_content = protected.then_some(true);
                api.show(&payload).await
            }
            Self::Edit { message, html, keyboard, .. } => {
                let mut payload = EditMessageText::new(to, *message, html)
                    .parse_mode(ParseMode::Html)
                    .link_preview_options(no_preview());
                payload.reply_markup.clone_from(keyboard);
                api.call(&payload).await.map(|()| Some(*message))
            }
            Self::Fold { message, html } => {
                let payload = EditMessageText::new(to, *message, html).parse_mode(ParseMode::Html);
                api.call(&payload).await.map(|()| None)
            }
            Self::File { file, keyboard, thread } => {
                api.upload(form(chat, file, keyboard.as_ref(), *thread)).await.map(|()| None)
            }
        }
    }
}

/// Previews of websites would push the words that count off the screen.
pub(super) fn no_preview() -> LinkPreviewOptions {
    LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    }
}

fn form(
    chat: ChatId,
    file: &Attachment,
    keyboard: Option<&InlineKeyboardMarkup>,
    thread: Thread,
) -> Form {
    let mut form = Form::new()
        .text("chat_id", chat.0.to_string())
        .part("document", FormPart::bytes(file.bytes.clone()).file_name(file.name.clone()));
    if let Some(topic) = thread.thread_id() {
        form = form.text("message_thread_id", topic.to_string());
    }
    if let Some(reply) = thread.reply().and_then(|reply| serde_json::to_string(&reply).ok()) {
        form = form.text("reply_parameters", reply);
    }
    match keyboard.and_then(|keyboard| serde_json::to_string(keyboard).ok()) {
        Some(keyboard) => form.text("reply_markup", keyboard),
        None => form,
    }
}

/// The lines as HTML texts that Telegram accepts, broken between lines where it can be.
pub(super) fn texts(lines: &[Line]) -> Vec<String> {
    texts_with(lines, None)
}

/// The same, with one line marked as words that a tap copies.
fn texts_with(lines: &[Line], copied: Option<&str>) -> Vec<String> {
    let mut texts = Vec::new();
    let mut html = String::new();
    let mut length = 0;
    for (line, mark) in lines.iter().flat_map(|line| pieces(line, copied)) {
        let line_length = units(line);
        if length + 1 + line_length > LONGEST {
            texts.push(std::mem::take(&mut html));
            length = 0;
        }
        if length > 0 {
            html.push('\n');
            length += 1;
        } else if line.trim().is_empty() {
            // Telegram drops empty lines at the beginning of a message.
            continue;
        }
        append(&mut html, line, mark);
        length += line_length;
    }
    texts.push(html);
    texts.retain(|text| !text.trim().is_empty());
    texts
}

/// How a line is marked: by the name of its element.
type Mark = Option<&'static str>;

const STRONG: Mark = Some("b");
/// What is tapped to be copied.
const CODE: Mark = Some("code");

/// A line in pieces of one real line each, none too long.
fn pieces<'l>(line: &'l Line, copied: Option<&str>) -> impl Iterator<Item = (&'l str, Mark)> {
    let (text, mark) = match line {
        Line::Plain(text) => (text, CODE.filter(|_| copied == Some(text.as_str()))),
        Line::Strong(text) => (text, STRONG),
    };
    text.split('\n').flat_map(cut).map(move |piece| (piece, mark))
}

fn append(html: &mut String, line: &str, mark: Mark) {
    let mark = mark.filter(|_| !line.trim().is_empty());
    if let Some(name) = mark {
        html.extend(["<", name, ">"]);
    }
    for letter in line.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            _ => html.push(letter),
        }
    }
    if let Some(name) = mark {
        html.extend(["</", name, ">"]);
    }
}

/// The buttons that Telegram would accept. A row whose labels would be cut on a small screen is
/// laid out as a column.
fn keyboard(message: &Message, counts: &Counters) -> Option<InlineKeyboardMarkup> {
    let mut rows: Vec<Vec<InlineKeyboardButton>> =
        copy_button(message).into_iter().map(|button| vec![button]).collect();
    let mut room = BUTTONS_MOST - rows.len();
    for row in &message.buttons {
        let fitting: Vec<&Button> =
            row.iter().filter(|button| is_sound(button)).take(room).collect();
        for _ in fitting.len()..row.len() {
            counts.add(Count::LeftOut);
        }
        room -= fitting.len();
        let column = fitting.iter().any(|button| units(&button.label) * fitting.len() > ROW_WIDTH);
        let buttons = fitting
            .into_iter()
            .map(|button| InlineKeyboardButton::callback(&button.label, &button.data));
        if column {
            rows.extend(buttons.map(|button| vec![button]));
        } else {
            rows.push(buttons.collect());
        }
    }
    rows.retain(|row| !row.is_empty());
    (!rows.is_empty()).then(|| InlineKeyboardMarkup::new(rows))
}

/// A button that copies the words, where they are short enough for one. Longer ones are copied by a tap on them.
fn copy_button(message: &Message) -> Option<InlineKeyboardButton> {
    let Copyable { label, text } = message.copy.as_ref()?;
    let fits = (1..=COPIED_LONGEST).contains(&units(text));
    fits.then(|| {
        InlineKeyboardButton::copy_text_button(label, CopyTextButton { text: text.clone() })
    })
}

fn is_sound(button: &Button) -> bool {
    !button.label.trim().is_empty() && (1..=DATA_LONGEST).contains(&button.data.len())
}

#[cfg(test)]
mod tests;
