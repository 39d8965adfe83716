//! Questions about the bot: who made it, who pays, who sees this. The answers are a page that the
//! operator can edit, `about-bot.ftl`.

use super::super::notice::Notice;
use super::Intent;
use super::answer::is_label;
use super::context::Context;
use crate::understanding::Act;

/// A question about the bot.
pub(super) fn asked(context: &Context<'_, '_>) -> Option<Intent> {
    if is_label(context.view, context.speaker, context.text()) {
        return None;
    }
    let acts = context.reading().acts.iter().filter(|found| found.sure);
    let keys: Vec<&'static str> = acts
        .filter_map(|found| SENTENCES.iter().find(|(act, _)| *act == found.act))
        .map(|(_, key)| *key)
        .collect();
    // What it can do is asked beside nearly everything else.
    let key = keys.iter().find(|key| **key != CAN).or_else(|| keys.first())?;
    Some(Intent::Notice(Notice::Say(key)))
}

const CAN: &str = "about-bot-can";

/// The sentence that answers each question.
const SENTENCES: [(Act, &str); 7] = [
    (Act::BotMaker, "about-bot-maker"),
    (Act::BotPay, "about-bot-pay"),
    (Act::BotPrivacy, "about-bot-privacy"),
    (Act::BotHuman, "about-bot-human"),
    (Act::BotLanguages, "about-bot-languages"),
    (Act::BotCan, CAN),
    (Act::BotHealth, "about-bot-health"),
];
