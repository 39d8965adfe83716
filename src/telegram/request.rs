//! A reply as the requests that it takes: text in HTML, buttons under the last of it, a file, and what comes beside.

use reqwest::multipart::{Form, Part as FormPart};
use teloxide::payloads::DeleteMessages;
use teloxide::types::{ChatId as TelegramChatId, MessageId};

use crate::conversation::{
    Attachment, ContactCard, Line, LocationButton, Message, Placement, Venue,
};
use crate::exchange::OutgoingReply;
use crate::store::ChatId;
use crate::telegram::api_error::ApiError;
use crate::telegram::client::Api;
use crate::telegram::html::{texts, texts_with, without_details};
use crate::telegram::keyboard::Keyboard;
use crate::telegram::payloads::{
    CreateForumTopic, DeleteForumTopic, EditMessageText, PinChatMessage, SendContact, SendMessage,
    SendVenue, UnpinChatMessage,
};
use crate::telegram::rate_limit::Priority;
use crate::telegram::thread::Thread;
use crate::telegram::voice::{SENTENCES, Voice};
use crate::telegram::{Count, Counters};

/// How often what comes beside the text is tried: the text says the same.
const TRIES_BESIDE: u32 = 3;

/// One request that a reply takes.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Request {
    /// A new message.
    New {
        html: String,
        keyboard: Option<Keyboard>,
        thread: Thread,
        /// It can be neither forwarded nor saved.
        protected: bool,
    },
    /// Another text for a message that stands there already.
    Edit {
        message: MessageId,
        html: String,
        keyboard: Option<Keyboard>,
        thread: Thread,
        /// What a new message in its place would be. An edited one stays what it was.
        protected: bool,
    },
    /// A line in the place of an earlier message, which loses its buttons.
    Fold { message: MessageId, html: String },
    /// A file, with a keyboard only if there is no text to carry it.
    File { file: Attachment, keyboard: Option<Keyboard>, thread: Thread },
    /// A voice message.
    Voice(Voice),
    /// Messages of both sides that leave the screen, at most a hundred.
    Delete { messages: Vec<MessageId> },
    /// A topic goes, with all that stands in it.
    DeleteTopic(i32),
    /// What the text says already, made easy.
    Beside(Beside, Thread),
}

/// What comes beside a text that says the same. Nothing waits for it for long.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Beside {
    /// A name for the telephone's own list.
    Contact(ContactCard),
    /// A place on the map.
    Venue(Venue),
    /// The button that tells where the person is comes or goes.
    Location(LocationButton),
    /// A message is kept in sight.
    Pin(MessageId),
    /// A message is kept in sight no longer.
    Unpin(MessageId),
    /// A topic of this name. Its number comes back as that of the message with which it begins.
    Topic(String),
}

/// The bot as it is shown in a reply.
#[derive(Clone, Copy)]
pub(super) struct OwnBot<'a> {
    /// Its name, without `@`.
    pub(super) name: &'a str,
    /// Whether it is asked about what stands behind its name in another chat.
    pub(super) answers_inline: bool,
}

impl Request {
    /// The requests that show a reply, in order.
    pub(super) fn of(pending: &OutgoingReply, bot: OwnBot<'_>, counts: &Counters) -> Vec<Self> {
        let message = pending.message.clone().with_bot_name(bot.name);
        let (before, behind) = beside(&message);
        let mut parts = before;
        let mut thread = Thread::read(&pending.origin);
        parts.extend(Self::texts(&message, &mut thread, bot, counts));
        if parts.is_empty() && behind.is_empty() && message.folds.is_none() {
            counts.add(Count::LeftOut);
        }
        parts.extend(behind.into_iter().map(|beside| Self::Beside(beside, thread)));
        parts
    }

    /// The text, broken where it is too long, with its buttons; and the file.
    fn texts(
        message: &Message,
        thread: &mut Thread,
        bot: OwnBot<'_>,
        counts: &Counters,
    ) -> Vec<Self> {
        let protected = message.protected;
        let pressed = thread.message().filter(|_| message.placement == Placement::InPlace);
        let mut keyboard = Keyboard::of(message, bot.answers_inline, counts);
        let copied: Vec<&str> = message.copies.iter().map(|copy| copy.text.as_str()).collect();
        let mut texts = texts_with(&message.lines, &copied).into_iter().peekable();
        let mut parts = Vec::new();
        while let Some(html) = texts.next() {
            let (keyboard, thread_now) =
                (if texts.peek().is_none() { keyboard.take() } else { None }, *thread);
            parts.push(match pressed.filter(|_| parts.is_empty()) {
                Some(message) => {
                    Self::Edit { message, html, keyboard, thread: thread_now, protected }
                }
                None => Self::New { html, keyboard, thread: thread_now, protected },
            });
            *thread = thread.further();
        }
        if let Some(file) = message.attachment.clone() {
            parts.push(Self::File { file, keyboard: keyboard.take(), thread: *thread });
        }
        for keys in message.reads.chunks(SENTENCES) {
            parts.push(Self::Voice(Voice::of(keys.to_vec(), *thread)));
            *thread = thread.further();
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
            (
                Self::File { .. } | Self::Voice(_) | Self::Delete { .. } | Self::DeleteTopic(_),
                _,
            ) => Some(5),
            (Self::Beside(..), _) => Some(TRIES_BESIDE),
            (Self::Edit { .. } | Self::Fold { .. }, Priority::Urgent) => Some(2),
            (Self::Edit { .. } | Self::Fold { .. }, Priority::Ordinary) => Some(8),
        }
    }

    /// Whether it is a file, which comes with the buttons of its reply.
    pub(super) fn is_file_with_buttons(&self) -> Option<bool> {
        match self {
            Self::File { keyboard, .. } => Some(keyboard.is_some()),
            Self::New { .. }
            | Self::Edit { .. }
            | Self::Fold { .. }
            | Self::Voice(_)
            | Self::Delete { .. }
            | Self::DeleteTopic(_)
            | Self::Beside(..) => None,
        }
    }

    /// Whether it is the text of a reply, which is changed later.
    pub(super) fn is_text(&self) -> bool {
        matches!(self, Self::New { .. } | Self::Edit { .. })
    }

    /// Whether it comes beside a text that says the same.
    pub(super) fn is_beside(&self) -> bool {
        matches!(self, Self::Beside(..))
    }

    /// The message that it changes, where it shows something new.
    pub(super) fn edited(&self) -> Option<MessageId> {
        match self {
            Self::Edit { message, .. } => Some(*message),
            Self::New { .. }
            | Self::Fold { .. }
            | Self::File { .. }
            | Self::Voice(_)
            | Self::Delete { .. }
            | Self::DeleteTopic(_)
            | Self::Beside(..) => None,
        }
    }

    /// What may still work where Telegram refused this for good: a new message instead of an edit,
    /// then outside of its topic, then with nothing that is new in Telegram, then the text without its
    /// buttons. Those of a file go to the words that say that it was given up.
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
            Self::New { html, keyboard, thread, protected } => {
                let plain = keyboard.as_ref().and_then(Keyboard::plain);
                let older = without_details(&html);
                let (html, keyboard) = match (plain, older) {
                    (None, None) if keyboard.is_some() => (html, None),
                    (None, None) => return None,
                    (plain, older) => (older.unwrap_or(html), plain.or(keyboard)),
                };
                Some(Self::New { html, keyboard, thread, protected })
            }
            Self::File { .. }
            | Self::Fold { .. }
            | Self::Voice(_)
            | Self::Delete { .. }
            | Self::DeleteTopic(_)
            | Self::Beside(..) => None,
        }
    }

    /// Sends it to a chat; gives the message that it is from now on, if it is one of its own.
    pub(super) async fn send(
        &self,
        api: &Api,
        chat: ChatId,
    ) -> Result<Option<MessageId>, ApiError> {
        match self {
            Self::New { html, keyboard, thread, protected } => {
                let to = (chat, *thread);
                api.show(&SendMessage::new(to, html, keyboard.as_ref(), *protected)).await
            }
            Self::Edit { message, html, keyboard, .. } => {
                let payload = EditMessageText::new(chat, message.0, html, keyboard.as_ref());
                api.call(&payload).await.map(|()| Some(*message))
            }
            Self::Fold { message, html } => {
                let payload = EditMessageText::new(chat, message.0, html, None);
                api.call(&payload).await.map(|()| None)
            }
            Self::File { file, keyboard, thread } => {
                api.upload("sendDocument", form(chat, file, keyboard.as_ref(), *thread)).await
            }
            Self::Voice(voice) => voice.send(api, chat).await,
            Self::Delete { messages } => {
                let to = TelegramChatId(chat.0);
                let payload = DeleteMessages::new(to, messages.iter().copied());
                api.call(&payload).await.map(|()| None)
            }
            Self::DeleteTopic(topic) => {
                api.call(&DeleteForumTopic::new(chat, *topic)).await.map(|()| None)
            }
            Self::Beside(beside, thread) => beside.send(api, chat, *thread).await,
        }
    }
}

impl Beside {
    /// Its name in the log, which tells nothing of a person.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Contact(_) => "contact",
            Self::Venue(_) => "venue",
            Self::Location(_) => "location button",
            Self::Pin(_) => "pin",
            Self::Unpin(_) => "unpin",
            Self::Topic(_) => "topic",
        }
    }

    /// Sends it; gives the message that it is, if it is one.
    async fn send(
        &self,
        api: &Api,
        chat: ChatId,
        thread: Thread,
    ) -> Result<Option<MessageId>, ApiError> {
        match self {
            Self::Contact(card) => api.show(&SendContact::new(chat, card, thread)).await,
            Self::Venue(venue) => api.show(&SendVenue::new(chat, venue, thread)).await,
            Self::Location(button) => {
                let (LocationButton::Offered { text, .. } | LocationButton::TakenAway { text }) =
                    button;
                let html = texts(&[Line::Plain(text.clone())]).concat();
                api.show(&SendMessage::of_location(chat, &html, button)).await
            }
            Self::Pin(message) => {
                api.call(&PinChatMessage::new(chat, message.0)).await.map(|()| None)
            }
            Self::Unpin(message) => {
                api.call(&UnpinChatMessage::new(chat, message.0)).await.map(|()| None)
            }
            Self::Topic(name) => api.make_topic(&CreateForumTopic::new(chat, name)).await,
        }
    }
}

/// What comes before the text of a message, and what behind it. The button that tells where the person is comes below
/// the question, and is gone before the next one; where help was asked for, that goes first.
fn beside(message: &Message) -> (Vec<Request>, Vec<Beside>) {
    let location = message.location.clone();
    let is_gone = matches!(location, Some(LocationButton::TakenAway { .. }));
    let (before, behind) =
        if is_gone && !message.urgent { (location, None) } else { (None, location) };
    let before = before.map(|button| Request::Beside(Beside::Location(button), Thread::default()));
    let contacts = message.contacts.iter().cloned().map(Beside::Contact);
    let venue = message.venue.clone().map(Beside::Venue);
    let behind = contacts.chain(venue).chain(behind.map(Beside::Location));
    (before.into_iter().collect(), behind.collect())
}

fn form(chat: ChatId, file: &Attachment, keyboard: Option<&Keyboard>, thread: Thread) -> Form {
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

#[cfg(test)]
mod tests;
