//! How the bot presents itself in Telegram: its commands, and what it says about itself.

use teloxide::{
    payloads::{
        SetMyCommands, SetMyCommandsSetters as _, SetMyDescription, SetMyDescriptionSetters as _,
        SetMyShortDescription, SetMyShortDescriptionSetters as _,
    },
    types::{BotCommand, BotCommandScope},
};
use tokio::time::{Duration, sleep};
use tracing::{info, warn};

use crate::telegram::Timing;
use crate::telegram::api_error::ApiError;
use crate::telegram::backoff::Backoff;
use crate::telegram::client::Api;
use crate::telegram::payloads::SetChatMenuButton;
use crate::telegram::photo::give_photo;
use crate::telegram::profile_texts::Introduction;

/// The longest pause before it is tried again.
const LONGEST_PAUSE: Duration = Duration::from_mins(15);

/// Presents the bot, and tries again later where that fails. Nothing waits for it. `bot` is its number.
pub(super) async fn introduce(
    api: Api,
    bot: Option<i64>,
    introductions: Vec<Introduction>,
    timing: Timing,
) {
    // A newer server shows these; an older one goes on without.
    if let Err(error) = api.call(&SetChatMenuButton::commands()).await {
        info!(%error, "the menu button was left as it is");
    }
    if let Some(bot) = bot {
        give_photo(&api, bot).await;
    }
    for words in &introductions {
        let mut backoff = Backoff::new(timing.introduction_pause, LONGEST_PAUSE);
        while let Err(error) = present(&api, words).await {
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
                    warn!(%error, "Telegram refuses the bot's commands or description");
                    break;
                }
            };
            info!(%error, "the bot's commands and description are set later");
            sleep(pause).await;
        }
    }
}

async fn present(api: &Api, words: &Introduction) -> Result<(), ApiError> {
    let mut description = SetMyDescription::new().description(&words.description);
    let mut short = SetMyShortDescription::new().short_description(&words.short_description);
    if let Some(language) = &words.language {
        description = description.language_code(language);
        short = short.language_code(language);
    }
    let scopes = [
        (BotCommandScope::AllPrivateChats, &words.commands),
        (BotCommandScope::AllGroupChats, &words.group_commands),
    ];
    for (scope, commands) in scopes {
        let commands = commands.iter().map(|(command, does)| BotCommand::new(command, does));
        let mut payload = SetMyCommands::new(commands).scope(scope);
        payload.language_code.clone_from(&words.language);
        api.call(&payload).await?;
    }
    api.call(&description).await?;
    api.call(&short).await
}
