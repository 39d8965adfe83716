//! What was asked and not found, for a coordinator: a table with a bar for each line. What was asked less than
//! three times is not shown.

use super::super::action::DeskAction;
use super::super::at::At;
use super::page::{button, page};
use crate::conversation::render::fact_text;
use crate::conversation::render::page::Page;
use crate::conversation::{OTHER, SHOWN_FROM};
use crate::profile::{Fact, FactId};

/// So many lines are shown.
const SHOWN: usize = 15;
/// The longest bar has so many signs.
const BAR: u32 = 12;

/// The table.
pub(super) fn screen<'a>(at: &At<'a>) -> Page<'a> {
    let today = at.view.today;
    let all = at.team.map(|access| access.team.gaps_shown(today)).unwrap_or_default();
    let key = if all.is_empty() { "gaps-none" } else { "gaps" };
    let mut page = page(at).say_with(key, &[("from", SHOWN_FROM.into())]);
    let most = all.first().map_or(1, |(_, _, times)| (*times).max(1));
    for (municipality, topic, times) in all.into_iter().take(SHOWN) {
        let place = if municipality.is_empty() { "none" } else { municipality };
        let args = [
            ("place", place.into()),
            ("topic", topic_text(at, topic).into()),
            ("bar", bar(times, most).into()),
            ("times", times.into()),
        ];
        page = page.say_with("gaps-one", &args);
    }
    button(page, at, "desk-button-list", DeskAction::List)
}

/// A bar whose length is the part of the longest that it is; never none.
fn bar(times: u32, most: u32) -> String {
    let length = (times.saturating_mul(BAR) / most).clamp(1, BAR);
    (0..length).map(|_| '▇').collect()
}

/// The topic in words.
fn topic_text(at: &At<'_>, topic: &str) -> String {
    let fact = topic.split_once(' ').and_then(|(id, value)| {
        let id: FactId = id.parse().ok()?;
        Fact::closed(id, value, true)
    });
    let words = fact.and_then(|fact| fact_text(&at.view, at.speaker, fact));
    let other = || at.speaker.say("gaps-other");
    words.unwrap_or_else(|| if topic == OTHER { other() } else { topic.to_owned() })
}
