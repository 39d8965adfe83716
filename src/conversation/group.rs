//! Where others read along: names are looked up, and nothing personal is asked or told.

use jiff::civil::Date;

use super::about::About;
use super::hear::named_activity;
use super::screens::{help_now, note_page, public_card};
use super::{Assets, Heard, Input, Line, Reply, Session, Speaker};
use crate::catalogue::{Language, Standing, folded_name};

/// Stands in a reply for the name of the bot, which only a shell knows.
pub const BOT_NAME: &str = "\u{e000}";

/// So many cards at most answer a name.
const CARDS: usize = 10;

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
}

/// The cards for a name or the beginning of one, those that begin with it first.
pub fn public_cards(
    assets: &Assets,
    query: &str,
    language: Option<&str>,
    today: Date,
) -> Vec<PublicCard> {
    let wanted = folded_name(query);
    if wanted.is_empty() {
        return Vec::new();
    }
    let language = language.and_then(Language::of_code).unwrap_or_default();
    let speaker = Speaker::plain(&assets.texts, language);
    let session = Session::default();
    let about = About { language, ..About::new(assets, &session, today) };
    let mut found: Vec<_> = assets
        .catalogue
        .activities()
        .iter()
        .filter(|activity| activity.standing(today) != Standing::Gone)
        .filter_map(|activity| {
            let names = activity.also.iter().chain(&activity.source).chain([&activity.name]);
            names.filter_map(|name| place_in(&folded_name(name), &wanted)).min().zip(Some(activity))
        })
        .collect();
    found.sort_by(|(a, one), (b, other)| a.cmp(b).then_with(|| one.name.cmp(&other.name)));
    found
        .into_iter()
        .take(CARDS)
        .map(|(_, activity)| PublicCard {
            id: activity.id.to_string(),
            title: activity.name.clone(),
            description: activity.text(language).summary.clone(),
            lines: public_card(&about, speaker, activity).lines,
        })
        .collect()
}

/// Where the words that are wanted begin a word of a name; `None` when they do not.
fn place_in(name: &str, wanted: &str) -> Option<usize> {
    format!(" {name}").find(&format!(" {wanted}"))
}

/// What is said in a group: a card where an activity is named, the numbers where somebody may be in
/// danger, else where to go. Only who speaks to the bot is answered.
pub(super) fn replies(assets: &Assets, input: &Input) -> Vec<Reply> {
    let text = match &input.heard {
        Heard::Text(text) if text.starts_with('/') || text.contains('@') => text.as_str(),
        Heard::Press(_) => "",
        _ => return Vec::new(),
    };
    let session = Session::default();
    let about = About::of_turn(assets, &session, input);
    let speaker = Speaker::plain(&assets.texts, about.language);
    let message = if assets.lexicon.alarm(text).is_some_and(|found| found.alarm.stops()) {
        help_now(&about, speaker)
    } else if let Some(activity) = named_activity(&about, text) {
        public_card(&about, speaker, activity)
    } else {
        note_page(speaker, "group")
    };
    vec![Reply::Say(message)]
}
