//! Questions about the bot: who made it, who pays, who sees this. The answers are a page that the
//! operator can edit, `about-bot.ftl`.

use super::super::notice::Notice;
use super::context::Context;
use super::{Intent, answer, meaning, small_talk};
use crate::understanding::{Act, TalkId};

/// A question about the bot.
pub(super) fn asked(context: &Context<'_, '_>) -> Option<Intent> {
    let acts = context.reading().acts.iter();
    let acts = acts.filter(|found| found.sure && is_question(context, found.act));
    let keys: Vec<&'static str> = acts
        .filter_map(|found| SENTENCES.iter().find(|(act, _)| *act == found.act))
        .map(|(_, key)| *key)
        .collect();
    // What it can do is asked beside nearly everything else.
    let key = keys.iter().find(|key| **key != CAN).or_else(|| keys.first())?;
    Some(Intent::Notice(Notice::Say(key)))
}

/// A question about the talk itself: how long it takes, how to stop, larger letters, whether it is safe. It is
/// answered whatever else is open.
pub(super) fn about_talk(context: &Context<'_, '_>) -> Option<Intent> {
    let asks = matches!(
        context.reading().talk?,
        TalkId::HowLong | TalkId::HowToStop | TalkId::LargerLetters | TalkId::IsItSafe
    );
    // Beside activities "hoe lang duurt dat" asks about one of them.
    let of_activity =
        context.view.shows_activities() && context.reading().talk == Some(TalkId::HowLong);
    if asks && !of_activity { small_talk::talk(context) } else { None }
}

/// What only the classifier finds is no question where the words tell facts, answer what is on the screen,
/// ask for a person or are of another language; a question mark settles it.
fn is_question(context: &Context<'_, '_>, act: Act) -> bool {
    let text = context.text();
    let by_rule = || {
        let reasons = context.view.content.lexicon.act_reasons_of(context.utterance());
        reasons.iter().any(|reason| reason.by_rule && reason.found.act == act)
    };
    let says_another_thing = || {
        context.reading().talk == Some(TalkId::Help)
            || !context.reading().facts.is_empty()
            || meaning::answered(context).is_some()
            || answer::answered(context).is_some()
            || small_talk::other_language(context).is_some()
    };
    text.trim_end().ends_with('?') || by_rule() || !says_another_thing()
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
