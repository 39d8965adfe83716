//! `@bot bridge` in any chat: cards that anybody may read. No session is read or written, and nothing
//! of a person is on them.

use jiff::civil::Date;

use super::render::{help_now, public_card};
use super::view::PersonView;
use super::{Content, Line, Speaker};
use crate::catalogue::{Activity, Availability};
use crate::language::Language;
use crate::profile::Profile;

/// So many cards at most answer a search.
const CARDS: usize = 10;
/// The id of the card with the numbers to call; no activity has it.
const NUMBERS: &str = "help-now";

/// An activity in public words, without anything about a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicCard {
    /// The activity's id.
    pub id: String,
    /// Its name.
    pub title: String,
    /// What it is.
    pub description: String,
    /// The whole card.
    pub lines: Vec<Line>,
    /// What stands on the link that opens it with the bot, if it has one.
    pub link: Option<String>,
}

/// What is offered where somebody types the bot's name in another chat.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offer {
    /// The cards, the best first.
    pub cards: Vec<PublicCard>,
    /// What stands on the way to the bot itself.
    pub to_the_bot: String,
}

/// What is offered for these words, in the language of the app. Words of alarm bring the numbers to
/// call, and no activity.
pub fn public_cards(
    content: &Content,
    query: &str,
    app_language: Option<&str>,
    today: Date,
) -> Offer {
    let language = app_language.and_then(Language::of_code);
    let view = PersonView::new(content, today, Profile::default(), language);
    let speaker = Speaker::plain(&content.texts, view.language);
    let is_alarm = content.lexicon.alarm(query).is_some_and(|found| found.alarm.stops());
    let cards = if is_alarm { vec![numbers(&view, speaker)] } else { found(&view, speaker, query) };
    let key = match (query.trim().is_empty(), cards.is_empty()) {
        (true, _) => "inline-type",
        (false, true) => "inline-nothing",
        (false, false) => "inline-talk",
    };
    Offer { cards, to_the_bot: speaker.say(key) }
}

/// The numbers to call, as a card.
fn numbers(view: &PersonView<'_>, speaker: Speaker<'_>) -> PublicCard {
    PublicCard {
        id: NUMBERS.to_owned(),
        title: speaker.say("inline-numbers"),
        description: speaker.say("inline-numbers.about"),
        lines: help_now(view, speaker).lines,
        link: None,
    }
}

/// The cards that the words find. What stopped is not offered, but what there is instead. A name in full is that of
/// a card which somebody passes on: it comes first.
fn found(view: &PersonView<'_>, speaker: Speaker<'_>, query: &str) -> Vec<PublicCard> {
    let hits = view.content.find(view.today, query, CARDS).hits;
    let there = hits.iter().filter(|hit| !hit.gone);
    let there = there.filter_map(|hit| view.content.catalogue.activity(hit.id.as_str()));
    let is_gone = |activity: &&Activity| activity.availability(view.today) == Availability::Gone;
    let mut named = view.content.catalogue.activities().iter();
    let named = named.find(|activity| activity.name == query.trim() && !is_gone(activity));
    let others = there.filter(|activity| named.is_none_or(|named| named.id != activity.id));
    named
        .into_iter()
        .chain(others)
        .take(CARDS)
        .map(|activity| PublicCard {
            id: activity.id.to_string(),
            title: activity.name.clone(),
            description: activity.text(speaker.language).summary.clone(),
            lines: public_card(view, speaker, activity).lines,
            link: Some(speaker.say("inline-more")),
        })
        .collect()
}
