//! What ours is measured beside: a bot as teloxide's examples build one, with its dispatcher and everybody's session in
//! a map in memory. It takes the same turns, sends plain text, and keeps nothing.

use std::{
    collections::HashMap,
    path::PathBuf,
    sync::{Arc, Mutex},
};

use aanspraak::{
    config,
    conversation::{
        Content, Input, InputKind, Message as Said, Placement, Setting, Settings, Visit, dutch_day,
        turn,
    },
};
use teloxide::{
    dispatching::{Dispatcher, UpdateFilterExt as _},
    dptree,
    prelude::*,
    types::{InlineKeyboardButton, InlineKeyboardMarkup, MessageId},
};

/// The variable that makes a process of this bench the other bot: the address of the Bot API.
pub(crate) const ADDRESS: &str = "LOAD_PLAIN_URL";

const SETTINGS: Settings = Settings { keep_days: 30, asks_later: true, cleans_screen: true };

struct Memory {
    content: Content,
    visits: Mutex<HashMap<i64, Visit>>,
}

impl Memory {
    fn turn(&self, chat: i64, kind: InputKind) -> Vec<Said> {
        let visit = self.visits.lock().unwrap().remove(&chat).unwrap_or_default();
        let app_language = Some("nl".to_owned());
        let input = Input { at: config::now(), setting: Setting::Private, app_language, kind };
        let mut turn = turn(&self.content, SETTINGS, visit, input);
        let replies = std::mem::take(&mut turn.replies);
        self.visits.lock().unwrap().insert(chat, turn.into());
        replies
    }
}

/// Serves until the process is killed.
pub(crate) fn serve(url: &str) {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let files = config::content(&[PathBuf::from(env!("CARGO_MANIFEST_DIR"))]).unwrap();
    let content = Content::load(&files, dutch_day(config::now()), &mut Vec::new());
    let memory = Arc::new(Memory { content, visits: Mutex::default() });
    let bot = Bot::new("1:load").set_api_url(url.parse().unwrap());
    let handler = dptree::entry()
        .branch(Update::filter_message().endpoint(typed))
        .branch(Update::filter_callback_query().endpoint(pressed));
    let deps = dptree::deps![memory];
    runtime.block_on(async {
        Dispatcher::builder(bot, handler).dependencies(deps).build().dispatch().await;
    });
}

async fn typed(bot: Bot, message: Message, memory: Arc<Memory>) -> ResponseResult<()> {
    let text = message.text().unwrap_or_default().to_owned();
    let said = memory.turn(message.chat.id.0, InputKind::Text(text));
    send(&bot, message.chat.id, None, said).await
}

async fn pressed(bot: Bot, query: CallbackQuery, memory: Arc<Memory>) -> ResponseResult<()> {
    let Some((message, data)) = query.message.zip(query.data) else { return Ok(()) };
    bot.answer_callback_query(query.id).await?;
    let said = memory.turn(message.chat().id.0, InputKind::Press(data));
    send(&bot, message.chat().id, Some(message.id()), said).await
}

async fn send(
    bot: &Bot,
    chat: ChatId,
    pressed: Option<MessageId>,
    said: Vec<Said>,
) -> ResponseResult<()> {
    for said in said {
        let text = said.text_lines().collect::<Vec<_>>().join("\n");
        let rows = said.buttons.iter().map(|row| {
            let buttons = row.iter().filter(|button| !button.data.is_empty());
            buttons
                .map(|it| InlineKeyboardButton::callback(&it.label, &it.data))
                .collect::<Vec<_>>()
        });
        let markup = InlineKeyboardMarkup::new(rows);
        match pressed.filter(|_| said.placement == Placement::InPlace) {
            Some(message) => {
                bot.edit_message_text(chat, message, text).reply_markup(markup).await?;
            }
            None => {
                bot.send_message(chat, text).reply_markup(markup).await?;
            }
        }
    }
    Ok(())
}
