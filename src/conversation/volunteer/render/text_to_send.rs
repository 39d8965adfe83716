//! A text to send to the caller as SMS or mail: at most 300 characters.

use super::super::action::DeskAction;
use super::super::at::At;
use super::page::{button, page};
use crate::catalogue::{Activity, ActivityId};
use crate::conversation::render::page::Page;
use crate::conversation::render::step_to_keep;

/// So long may it be.
const CHARACTERS: usize = 300;

/// The text, ready to be copied.
pub(super) fn screen<'a>(at: &At<'a>, id: &ActivityId) -> Page<'a> {
    let page = page(at).say("desk-text");
    let page = match at.view.content.catalogue.activity(id.as_str()) {
        Some(activity) => page.gap().line(text(at, activity)),
        None => page,
    };
    let page = button(page, at, "desk-button-card", DeskAction::Card(id.clone()));
    button(page, at, "desk-button-list", DeskAction::List)
}

/// Name and number always; then what else has room, the most useful first. Nothing of the
/// caller but the municipality, whose body it names.
pub(super) fn text(at: &At<'_>, activity: &Activity) -> String {
    let speaker = at.speaker;
    let texts = activity.text(speaker.language);
    let mut parts = vec![format!("{}.", activity.name)];
    if let Some(phone) = &activity.contact.phone {
        parts
            .push(speaker.say_with("desk-text-phone", &[("number", phone.number.as_str().into())]));
    }
    let website = activity.contact.website.as_deref();
    let step = step_to_keep(&at.view, speaker, activity);
    let more = [website, Some(texts.summary.as_str()), Some(step.as_str())];
    for part in more.into_iter().flatten() {
        let length = parts.iter().map(|part| part.chars().count() + 1).sum::<usize>();
        if length + part.chars().count() <= CHARACTERS {
            parts.push(part.to_owned());
        }
    }
    // Nobody gave an activity such a name; if anybody does, the text is short all the same.
    parts.join(" ").chars().take(CHARACTERS).collect()
}
