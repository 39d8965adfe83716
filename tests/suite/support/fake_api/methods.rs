//! The methods that the bot calls and the types in them, as far as it uses them.
//!
//! A bare clone has no description of the Bot API; this table is the test's own. Where the official
//! description is at hand, [`official`](super::official) compares.

/// A field of a method or a type.
pub(super) struct Field {
    pub(super) name: &'static str,
    /// As the official description names it; one of those that are possible there.
    pub(super) kind: &'static str,
    pub(super) required: bool,
}

/// A method, or a type.
pub(super) struct Shape {
    pub(super) name: &'static str,
    pub(super) fields: &'static [Field],
}

const fn must(name: &'static str, kind: &'static str) -> Field {
    Field { name, kind, required: true }
}

const fn may(name: &'static str, kind: &'static str) -> Field {
    Field { name, kind, required: false }
}

pub(super) const METHODS: &[Shape] = &[
    Shape { name: "getMe", fields: &[] },
    Shape {
        name: "getUpdates",
        fields: &[
            may("offset", "Integer"),
            may("limit", "Integer"),
            may("timeout", "Integer"),
            may("allowed_updates", "Array of String"),
        ],
    },
    Shape {
        name: "setWebhook",
        fields: &[
            must("url", "String"),
            may("max_connections", "Integer"),
            may("allowed_updates", "Array of String"),
            may("drop_pending_updates", "Boolean"),
            may("secret_token", "String"),
        ],
    },
    Shape { name: "deleteWebhook", fields: &[may("drop_pending_updates", "Boolean")] },
    Shape {
        name: "sendMessage",
        fields: &[
            must("chat_id", "Integer"),
            must("text", "String"),
            may("parse_mode", "String"),
            may("link_preview_options", "LinkPreviewOptions"),
            may("message_thread_id", "Integer"),
            may("reply_parameters", "ReplyParameters"),
            may("protect_content", "Boolean"),
            may("reply_markup", REPLY_MARKUP),
        ],
    },
    Shape {
        name: "editMessageText",
        fields: &[
            may("chat_id", "Integer"),
            may("message_id", "Integer"),
            may("text", "String"),
            may("parse_mode", "String"),
            may("link_preview_options", "LinkPreviewOptions"),
            may("reply_markup", "InlineKeyboardMarkup"),
        ],
    },
    Shape {
        name: "sendDocument",
        fields: &[
            must("chat_id", "Integer"),
            must("document", "InputFile"),
            may("message_thread_id", "Integer"),
            may("reply_parameters", "ReplyParameters"),
            may("reply_markup", "InlineKeyboardMarkup"),
        ],
    },
    Shape {
        name: "sendVoice",
        fields: &[
            must("chat_id", "Integer"),
            must("voice", "String"),
            may("message_thread_id", "Integer"),
            may("reply_parameters", "ReplyParameters"),
        ],
    },
    Shape {
        name: "sendContact",
        fields: &[
            must("chat_id", "Integer"),
            must("phone_number", "String"),
            must("first_name", "String"),
            may("vcard", "String"),
            may("message_thread_id", "Integer"),
            may("reply_parameters", "ReplyParameters"),
        ],
    },
    Shape {
        name: "answerGuestQuery",
        fields: &[must("guest_query_id", "String"), must("result", "InlineQueryResult")],
    },
    Shape {
        name: "deleteMessages",
        fields: &[must("chat_id", "Integer"), must("message_ids", "Array of Integer")],
    },
    Shape {
        name: "sendVenue",
        fields: &[
            must("chat_id", "Integer"),
            must("latitude", "Float"),
            must("longitude", "Float"),
            must("title", "String"),
            must("address", "String"),
            may("message_thread_id", "Integer"),
            may("reply_parameters", "ReplyParameters"),
        ],
    },
    Shape {
        name: "pinChatMessage",
        fields: &[
            must("chat_id", "Integer"),
            must("message_id", "Integer"),
            may("disable_notification", "Boolean"),
        ],
    },
    Shape {
        name: "unpinChatMessage",
        fields: &[must("chat_id", "Integer"), may("message_id", "Integer")],
    },
    Shape {
        name: "createForumTopic",
        fields: &[must("chat_id", "Integer"), must("name", "String")],
    },
    Shape {
        name: "deleteForumTopic",
        fields: &[must("chat_id", "Integer"), must("message_thread_id", "Integer")],
    },
    Shape { name: "setChatMenuButton", fields: &[may("menu_button", "MenuButton")] },
    Shape { name: "setMyProfilePhoto", fields: &[must("photo", "InputProfilePhoto")] },
    Shape {
        name: "getUserProfilePhotos",
        fields: &[must("user_id", "Integer"), may("limit", "Integer")],
    },
    Shape { name: "answerCallbackQuery", fields: &[must("callback_query_id", "String")] },
    Shape {
        name: "answerInlineQuery",
        fields: &[
            must("inline_query_id", "String"),
            must("results", "Array of InlineQueryResult"),
            may("cache_time", "Integer"),
            may("is_personal", "Boolean"),
            may("button", "InlineQueryResultsButton"),
        ],
    },
    Shape {
        name: "setMyCommands",
        fields: &[
            must("commands", "Array of BotCommand"),
            may("scope", "BotCommandScope"),
            may("language_code", "String"),
        ],
    },
    Shape {
        name: "deleteMyCommands",
        fields: &[may("scope", "BotCommandScope"), may("language_code", "String")],
    },
    Shape {
        name: "setMyDescription",
        fields: &[may("description", "String"), may("language_code", "String")],
    },
    Shape {
        name: "setMyShortDescription",
        fields: &[may("short_description", "String"), may("language_code", "String")],
    },
];

pub(super) const TYPES: &[Shape] = &[
    Shape {
        name: "InlineKeyboardMarkup",
        fields: &[must("inline_keyboard", "Array of Array of InlineKeyboardButton")],
    },
    Shape {
        name: "InlineKeyboardButton",
        fields: &[
            must("text", "String"),
            may("style", "String"),
            may("callback_data", "String"),
            may("url", "String"),
            may("copy_text", "CopyTextButton"),
            may("switch_inline_query_chosen_chat", "SwitchInlineQueryChosenChat"),
        ],
    },
    Shape {
        name: "SwitchInlineQueryChosenChat",
        fields: &[
            may("query", "String"),
            may("allow_user_chats", "Boolean"),
            may("allow_group_chats", "Boolean"),
        ],
    },
    Shape {
        name: "ReplyKeyboardMarkup",
        fields: &[
            must("keyboard", "Array of Array of KeyboardButton"),
            may("resize_keyboard", "Boolean"),
        ],
    },
    Shape {
        name: "KeyboardButton",
        fields: &[must("text", "String"), may("request_location", "Boolean")],
    },
    Shape { name: "ReplyKeyboardRemove", fields: &[must("remove_keyboard", "Boolean")] },
    Shape { name: "MenuButtonCommands", fields: &[must("type", "String")] },
    Shape {
        name: "InputProfilePhotoStatic",
        fields: &[must("type", "String"), must("photo", "String")],
    },
    Shape { name: "CopyTextButton", fields: &[must("text", "String")] },
    Shape {
        name: "InlineQueryResultArticle",
        fields: &[
            must("type", "String"),
            must("id", "String"),
            must("title", "String"),
            must("input_message_content", "InputMessageContent"),
            may("reply_markup", "InlineKeyboardMarkup"),
            may("description", "String"),
        ],
    },
    Shape {
        name: "InputTextMessageContent",
        fields: &[
            must("message_text", "String"),
            may("parse_mode", "String"),
            may("link_preview_options", "LinkPreviewOptions"),
        ],
    },
    Shape {
        name: "InlineQueryResultsButton",
        fields: &[must("text", "String"), may("start_parameter", "String")],
    },
    Shape {
        name: "ReplyParameters",
        fields: &[must("message_id", "Integer"), may("allow_sending_without_reply", "Boolean")],
    },
    Shape { name: "LinkPreviewOptions", fields: &[may("is_disabled", "Boolean")] },
    // The scopes of all chats of a kind have this one field.
    Shape { name: "BotCommandScopeAllPrivateChats", fields: &[must("type", "String")] },
    Shape {
        name: "BotCommandScopeChat",
        fields: &[must("type", "String"), must("chat_id", "Integer")],
    },
    Shape {
        name: "BotCommand",
        fields: &[must("command", "String"), must("description", "String")],
    },
];

/// Which of several types the bot uses, where Telegram leaves the choice.
pub(super) const CHOSEN: &[(&str, &str)] = &[
    (REPLY_MARKUP, "InlineKeyboardMarkup"),
    ("MenuButton", "MenuButtonCommands"),
    ("InputProfilePhoto", "InputProfilePhotoStatic"),
    ("BotCommandScope", "BotCommandScopeAllPrivateChats"),
    ("InlineQueryResult", "InlineQueryResultArticle"),
    ("InputMessageContent", "InputTextMessageContent"),
];

/// Where the bot uses several types of those: the word of its `type`.
pub(super) const TOLD: &[(&str, &str, &str)] =
    &[("BotCommandScope", "chat", "BotCommandScopeChat")];

/// Whatever can stand below a message or below the text field, of what the bot uses.
const REPLY_MARKUP: &str = "ReplyMarkup";

/// The types that a field must take in the official description.
pub(super) fn possible(kind: &str) -> Vec<&str> {
    match kind {
        REPLY_MARKUP => vec!["InlineKeyboardMarkup", "ReplyKeyboardMarkup", "ReplyKeyboardRemove"],
        kind => vec![kind],
    }
}

/// The type of a value, where Telegram leaves the choice.
pub(super) fn chosen<'a>(kind: &'a str, value: &serde_json::Value) -> &'a str {
    if kind == REPLY_MARKUP {
        return match value {
            value if value.get("keyboard").is_some() => "ReplyKeyboardMarkup",
            value if value.get("remove_keyboard").is_some() => "ReplyKeyboardRemove",
            _ => "InlineKeyboardMarkup",
        };
    }
    let word = value["type"].as_str();
    let told = TOLD.iter().find(|(of, told, _)| *of == kind && word == Some(told));
    let chosen = CHOSEN.iter().find(|(of, _)| *of == kind).map(|(_, chosen)| *chosen);
    told.map(|(.., chosen)| *chosen).or(chosen).unwrap_or(kind)
}

/// A method by its name, which Telegram reads without regard to case.
pub(super) fn method(name: &str) -> Option<&'static Shape> {
    METHODS.iter().find(|method| method.name.eq_ignore_ascii_case(name))
}
