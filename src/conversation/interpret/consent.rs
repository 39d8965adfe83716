//! What may be kept, said in words: "ja dat mag maar het blijft toch tussen ons".

use super::Intent;
use super::context::Context;
use super::phrases::holds;
use crate::understanding::StockAnswer;

/// A yes or a no to the question about consent, in any words.
pub(super) fn decided(context: &Context<'_, '_>) -> Option<Intent> {
    if !context.view.shows_consent() {
        return None;
    }
    let (speaker, text) = (context.speaker, context.text());
    let is_said = |key: &str| holds(speaker, key, text);
    let yes = match context.view.content.lexicon.opening(text) {
        // What must not be kept is no yes, whatever stands before it.
        _ if is_said("words.keep-not") => false,
        Some(StockAnswer::Yes) => true,
        Some(StockAnswer::No | StockAnswer::RatherNot) => false,
        _ if is_said("words.keep") => true,
        _ => return None,
    };
    Some(Intent::Consent { yes, in_confidence: is_said("words.between-us") })
}
