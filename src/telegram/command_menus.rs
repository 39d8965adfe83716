//! The list of commands that each person sees: of the team everybody has one of their own, and anyone who
//! leaves it gets back the one that all have. The store knows what was set, so that a list that could
//! not be set or taken away is set or taken away later, also after a new start.

use std::sync::Arc;

use teloxide::{
    payloads::{
        DeleteMyCommands, DeleteMyCommandsSetters as _, SetMyCommands, SetMyCommandsSetters as _,
    },
    types::{BotCommand, BotCommandScope, ChatId as TelegramChatId, Recipient},
};
use tokio::{
    sync::Notify,
    task::spawn_blocking,
    time::{Duration, sleep},
};
use tracing::{error, warn};

use crate::conversation::Role;
use crate::exchange::{Exchange, Menu};
use crate::store::ChatId;
use crate::telegram::api_error::ApiError;
use crate::telegram::backoff::Backoff;
use crate::telegram::client::Api;
use crate::telegram::{Config, Introduction, Timing};

/// The longest pause before it is tried again.
const LONGEST_PAUSE: Duration = Duration::from_mins(15);

/// Tells that somebody's list may have to change. Cheap to clone.
#[derive(Clone)]
pub(super) struct Menus(Arc<Notify>);

impl Menus {
    /// Looks, soon, whose list has to change. Nobody waits for it.
    pub(super) fn look(&self) {
        self.0.notify_one();
    }
}

/// The way to tell that, and the work itself, which ends when it is dropped.
pub(super) fn menus(
    api: Api,
    exchange: Exchange,
    config: &Config,
) -> (Menus, impl Future<Output = ()> + use<>) {
    let menus = Menus(Arc::new(Notify::new()));
    let (told, introductions, timing) =
        (Arc::clone(&menus.0), config.introductions.clone(), config.timing);
    menus.look();
    let work = async move {
        loop {
            told.notified().await;
            set_all(&api, &exchange, &introductions, timing).await;
        }
    };
    (menus, work)
}

/// Sets every list that is not as it should be.
async fn set_all(api: &Api, exchange: &Exchange, words: &[Introduction], timing: Timing) {
    let asked = exchange.clone();
    let due = match spawn_blocking(move || asked.menus_due()).await {
        Ok(Ok(due)) => due,
        Ok(Err(error)) => return error!(%error, "it cannot be read whose commands have to change"),
        Err(_) => return,
    };
    for (chat, menu) in due {
        set(api, chat, menu, words, timing).await;
        let noted = exchange.clone();
        // Turns fail as well when this does, and end the program.
        if let Ok(Err(error)) = spawn_blocking(move || noted.menu_is(chat, menu)).await {
            error!(%error, "it cannot be noted whose commands were changed");
        }
    }
}

/// Sets one list, and does not give up before Telegram took or refused it.
async fn set(api: &Api, chat: ChatId, menu: Menu, words: &[Introduction], timing: Timing) {
    let mut backoff = Backoff::new(timing.introduction_pause, LONGEST_PAUSE);
    while let Err(error) = try_to_set(api, chat, menu, words).await {
        let pause = match error {
            ApiError::Wait(wait) => wait,
            ApiError::Silence | ApiError::Broken(_) => backoff.pause(),
            ApiError::Conflict
            | ApiError::Gone
            | ApiError::Moved(_)
            | ApiError::Same
            | ApiError::Late
            | ApiError::Token
            | ApiError::NotFound
            | ApiError::LoggedOut
            | ApiError::Redirected(_)
            | ApiError::Refused => {
                return warn!(%error, "Telegram refuses the commands of somebody on the team");
            }
        };
        sleep(pause).await;
    }
}

async fn try_to_set(
    api: &Api,
    chat: ChatId,
    menu: Menu,
    words: &[Introduction],
) -> Result<(), ApiError> {
    let scope = || BotCommandScope::Chat { chat_id: Recipient::Id(TelegramChatId(chat.0)) };
    for words in words {
        let commands = match menu {
            Menu::Everybody => {
                let mut payload = DeleteMyCommands::new().scope(scope());
                payload.language_code.clone_from(&words.language);
                api.call(&payload).await?;
                continue;
            }
            Menu::Of(Role::Volunteer) => &words.volunteer_commands,
            Menu::Of(Role::Coordinator) => &words.coordinator_commands,
        };
        let commands = commands.iter().map(|(command, does)| BotCommand::new(command, does));
        let mut payload = SetMyCommands::new(commands).scope(scope());
        payload.language_code.clone_from(&words.language);
        api.call(&payload).await?;
    }
    Ok(())
}
