//! What a reply asks of the Bot API, in types of our own: teloxide's know no style of a button, and are made for
//! one method each.

use serde::Serialize;
use teloxide::requests::Payload;
use teloxide::types::{Message, ReplyParameters, True};

use crate::conversation::{ContactCard, LocationButton, Venue};
use crate::store::ChatId;
use crate::telegram::keyboard::Keyboard;
use crate::telegram::thread::Thread;
use crate::telegram::vcard::vcard;

/// Payloads by the name of their method, with what it gives.
macro_rules! methods {
    ($($type:ident $(<$life:lifetime>)? $name:literal $output:ty;)+) => {$(
        impl$(<$life>)? Payload for $type$(<$life>)? {
            type Output = $output;
            const NAME: &'static str = $name;
        }
    )+};
}

methods! {
    SendMessage<'a> "SendMessage" Message;
    EditMessageText<'a> "EditMessageText" Message;
    SendContact<'a> "SendContact" Message;
    SendVenue<'a> "SendVenue" Message;
    PinChatMessage "PinChatMessage" True;
    UnpinChatMessage "UnpinChatMessage" True;
    CreateForumTopic<'a> "CreateForumTopic" serde_json::Value;
    DeleteForumTopic "DeleteForumTopic" True;
    SetChatMenuButton "SetChatMenuButton" True;
    GetUserProfilePhotos "GetUserProfilePhotos" serde_json::Value;
}

/// Previews of websites would push the words that count off the screen.
#[derive(Serialize)]
struct NoPreview {
    is_disabled: bool,
}

/// Where something is sent.
#[derive(Serialize)]
struct To {
    chat_id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    message_thread_id: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply_parameters: Option<ReplyParameters>,
    #[serde(skip_serializing_if = "Option::is_none")]
    protect_content: Option<bool>,
}

impl To {
    fn new(chat: ChatId, thread: Thread) -> Self {
        Self {
            chat_id: chat.0,
            message_thread_id: thread.thread_id().map(|id| id.0.0),
            reply_parameters: thread.reply(),
            protect_content: None,
        }
    }
}

/// A text in HTML.
#[derive(Serialize)]
struct Html<'a> {
    text: &'a str,
    parse_mode: &'static str,
    link_preview_options: NoPreview,
}

impl<'a> Html<'a> {
    fn new(text: &'a str) -> Self {
        let link_preview_options = NoPreview { is_disabled: true };
        Self { text, parse_mode: "HTML", link_preview_options }
    }
}

/// A new message.
#[derive(Serialize)]
pub(super) struct SendMessage<'a> {
    #[serde(flatten)]
    to: To,
    #[serde(flatten)]
    html: Html<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply_markup: Option<Markup<'a>>,
}

/// What stands below a message, or below the text field.
#[derive(Serialize)]
#[serde(untagged)]
enum Markup<'a> {
    Inline(&'a Keyboard),
    Location { keyboard: [[LocationKey<'a>; 1]; 1], resize_keyboard: bool },
    Nothing { remove_keyboard: bool },
}

#[derive(Serialize)]
struct LocationKey<'a> {
    text: &'a str,
    request_location: bool,
}

impl<'a> SendMessage<'a> {
    /// A text with its buttons.
    pub(super) fn new(
        (chat, thread): (ChatId, Thread),
        html: &'a str,
        keyboard: Option<&'a Keyboard>,
        protected: bool,
    ) -> Self {
        let to = To { protect_content: protected.then_some(true), ..To::new(chat, thread) };
        Self { to, html: Html::new(html), reply_markup: keyboard.map(Markup::Inline) }
    }

    /// What brings the button that tells where the person is, or takes it away.
    pub(super) fn of_location(chat: ChatId, html: &'a str, button: &'a LocationButton) -> Self {
        let markup = match button {
            LocationButton::Offered { label, .. } => Markup::Location {
                keyboard: [[LocationKey { text: label, request_location: true }]],
                resize_keyboard: true,
            },
            LocationButton::TakenAway { .. } => Markup::Nothing { remove_keyboard: true },
        };
        let to = To::new(chat, Thread::default());
        Self { to, html: Html::new(html), reply_markup: Some(markup) }
    }
}

/// Another text for a message. Without a keyboard it loses its buttons.
#[derive(Serialize)]
pub(super) struct EditMessageText<'a> {
    chat_id: i64,
    message_id: i32,
    #[serde(flatten)]
    html: Html<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply_markup: Option<&'a Keyboard>,
}

impl<'a> EditMessageText<'a> {
    pub(super) fn new(
        chat: ChatId,
        message_id: i32,
        html: &'a str,
        reply_markup: Option<&'a Keyboard>,
    ) -> Self {
        Self { chat_id: chat.0, message_id, html: Html::new(html), reply_markup }
    }
}

/// A name with a number.
#[derive(Serialize)]
pub(super) struct SendContact<'a> {
    #[serde(flatten)]
    to: To,
    phone_number: &'a str,
    first_name: &'a str,
    vcard: String,
}

impl<'a> SendContact<'a> {
    pub(super) fn new(chat: ChatId, card: &'a ContactCard, thread: Thread) -> Self {
        let (to, vcard) = (To::new(chat, thread), vcard(card));
        Self { to, phone_number: &card.phone, first_name: &card.name, vcard }
    }
}

/// A place on the map.
#[derive(Serialize)]
pub(super) struct SendVenue<'a> {
    #[serde(flatten)]
    to: To,
    latitude: f64,
    longitude: f64,
    title: &'a str,
    address: &'a str,
}

impl<'a> SendVenue<'a> {
    pub(super) fn new(chat: ChatId, venue: &'a Venue, thread: Thread) -> Self {
        let degrees = |millionths: i32| f64::from(millionths) / 1e6;
        Self {
            to: To::new(chat, thread),
            latitude: degrees(venue.latitude),
            longitude: degrees(venue.longitude),
            title: &venue.title,
            address: &venue.address,
        }
    }
}

/// Keeps a message in sight, without a sound.
#[derive(Serialize)]
pub(super) struct PinChatMessage {
    chat_id: i64,
    message_id: i32,
    disable_notification: bool,
}

impl PinChatMessage {
    pub(super) fn new(chat: ChatId, message_id: i32) -> Self {
        Self { chat_id: chat.0, message_id, disable_notification: true }
    }
}

/// Keeps it in sight no longer.
#[derive(Serialize)]
pub(super) struct UnpinChatMessage {
    chat_id: i64,
    message_id: i32,
}

impl UnpinChatMessage {
    pub(super) fn new(chat: ChatId, message_id: i32) -> Self {
        Self { chat_id: chat.0, message_id }
    }
}

/// A topic in a chat.
#[derive(Serialize)]
pub(super) struct CreateForumTopic<'a> {
    chat_id: i64,
    name: &'a str,
}

impl<'a> CreateForumTopic<'a> {
    pub(super) fn new(chat: ChatId, name: &'a str) -> Self {
        Self { chat_id: chat.0, name }
    }
}

/// A topic goes, with all that stands in it.
#[derive(Serialize)]
pub(super) struct DeleteForumTopic {
    chat_id: i64,
    message_thread_id: i32,
}

impl DeleteForumTopic {
    pub(super) fn new(chat: ChatId, message_thread_id: i32) -> Self {
        Self { chat_id: chat.0, message_thread_id }
    }
}

/// The button beside the text field shows the commands, in every private chat.
#[derive(Serialize)]
pub(super) struct SetChatMenuButton {
    menu_button: MenuButton,
}

#[derive(Serialize)]
struct MenuButton {
    r#type: &'static str,
}

impl SetChatMenuButton {
    pub(super) fn commands() -> Self {
        Self { menu_button: MenuButton { r#type: "commands" } }
    }
}

/// How many photos somebody has.
#[derive(Serialize)]
pub(super) struct GetUserProfilePhotos {
    user_id: i64,
    limit: u8,
}

impl GetUserProfilePhotos {
    pub(super) fn of(user_id: i64) -> Self {
        Self { user_id, limit: 1 }
    }
}
