//! The screen that is read with a caller talking: the facts, what to ask, three names. At most nine lines.

use enumset::EnumSet;

use super::super::action::DeskAction;
use super::super::at::At;
use super::super::call::Call;
use super::super::next_question::{Ask, ask};
use super::door::{door, referral_name};
use super::page::{button, page};
use crate::catalogue::{Activity, ActivityId, Situation};
use crate::conversation::others::doubt_key;
use crate::conversation::render::page::Page;
use crate::conversation::render::{
    caution_text, choice_label, fact_text, other_lines, place_label, reason_text,
};
use crate::conversation::{Action, Dismissal, exclusions};
use crate::interview::{Kind, Question, QuestionId};
use crate::matching::{Caution, Match, Ranking, cautions, reasons};
use crate::profile::{Fact, FactId, PlaceId};

/// With more choices than this, the caller's answer is typed.
const CHOICES_MAX: usize = 4;
/// A caller is described by no more facts than this on one line; the rest stands behind a tap.
const FACTS_SHOWN: usize = 9;
/// So many kinds of help beside the activities are named.
const REFERRALS_SHOWN: usize = 2;
/// So many activities that are left out are named, the newest first.
pub(super) const EXCLUDED_SHOWN: usize = 3;

/// What is known, what to ask, what fits.
pub(super) fn list<'a>(at: &At<'a>) -> Page<'a> {
    let ask = ask(at);
    let mut page = question(known(page(at), at), at, &ask);
    if !at.desk.call.facts.is_empty() {
        page = picks(page, at);
    }
    page = answers(page, at, &ask);
    page = to_search(page, at);
    page = button(page, at, "desk-button-more", DeskAction::More);
    page.beside("desk-button-edit", Action::Desk(DeskAction::Edit))
}

/// A button for the words that may be looked for, or were.
pub(super) fn to_search<'a>(page: Page<'a>, at: &At<'_>) -> Page<'a> {
    let words = &at.desk.call.search;
    if words.is_empty() {
        return page;
    }
    let label = at.speaker.say_with("desk-button-find", &[("words", words.as_str().into())]);
    page.button_with(label, Action::Desk(DeskAction::Find(words.clone())))
}

/// The sentence to read aloud.
fn question<'a>(page: Page<'a>, at: &At<'_>, ask: &Ask) -> Page<'a> {
    match ask {
        Ask::Whom => page.say("desk-ask-whom"),
        Ask::Doubt(fact) => page.line(doubt(at, *fact)),
        Ask::Question(id) => page.say_with("desk-ask", &[("question", aloud(at, id).into())]),
        Ask::Nothing => page,
    }
}

/// What is likely, as a question to read aloud where there is one.
fn doubt(at: &At<'_>, fact: Fact) -> String {
    let holds = fact.with_sign(true) == fact;
    let own = holds.then(|| at.speaker.find(&doubt_key(fact), &[])).flatten();
    if let Some(question) = own {
        return at.speaker.say_with("desk-ask", &[("question", question.into())]);
    }
    let words = fact_text(&at.view, at.speaker, fact).unwrap_or_default();
    at.speaker.say_with("desk-ask-doubt", &[("words", words.into())])
}

/// The question itself in one sentence: how a button or a number answers it is not read aloud, nor a long
/// list of choices.
fn aloud(at: &At<'_>, question: &QuestionId) -> String {
    let own = at.speaker.find(&["desk-aloud", question.as_str()].join("."), &[]);
    let whole = own.unwrap_or_else(|| at.speaker.say(question.as_str()));
    whole.split_inclusive('?').next().unwrap_or_default().to_owned()
}

/// What was understood: of the caller, of others, and which words were not.
pub(super) fn known<'a>(page: Page<'a>, at: &At<'_>) -> Page<'a> {
    let call = &at.desk.call;
    let page = match call.dropped.and_then(|fact| fact_text(&at.view, at.speaker, fact)) {
        Some(words) => page.say_with("desk-dropped", &[("words", words.into())]),
        None => page,
    };
    let page = match facts_line(at) {
        Some(line) => page.line(line),
        None => page.say("desk-empty"),
    };
    let page = match excluded_line(at) {
        Some(line) => page.line(line),
        None => page,
    };
    let others = other_lines(&at.view, at.speaker, &call.others);
    let page = if others.is_empty() { page } else { page.line(others.join(" ")) };
    if call.unread.is_empty() {
        return page;
    }
    page.say_with("desk-unread", &[("list", call.unread.join(", ").into())])
}

/// The caller in one line: what holds, then what does not.
fn facts_line(at: &At<'_>) -> Option<String> {
    let words = |facts: &[Fact]| -> Vec<String> {
        facts.iter().filter_map(|fact| fact_text(&at.view, at.speaker, *fact)).collect()
    };
    // For whom it is stands in the sentence.
    let mut facts = age_first(&at.desk.call.facts);
    facts.retain(|fact| fact.id() != FactId::ForWhom || at.desk.call.facts.len() == 1);
    let (told, denied): (Vec<Fact>, Vec<Fact>) =
        facts.into_iter().partition(|fact| fact.with_sign(true) == *fact);
    let denied: Vec<Fact> = denied.iter().map(|fact| fact.with_sign(true)).collect();
    let (told, denied) = (words(&told), words(&denied));
    let told = (!told.is_empty())
        .then(|| at.speaker.say_with("desk-facts", &[("list", shortened(at, told).into())]));
    let denied = (!denied.is_empty())
        .then(|| at.speaker.say_with("desk-denied", &[("list", denied.join(", ").into())]));
    let parts: Vec<String> = told.into_iter().chain(denied).collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

/// What the caller does not want, has already or tried, each with why: it is not among the names below.
fn excluded_line(at: &At<'_>) -> Option<String> {
    let (kinds, all) = exclusions::kinds(at.view.content, &at.desk.call.excluded);
    let newest = all.iter().rev().take(EXCLUDED_SHOWN);
    let mut words: Vec<String> =
        newest.filter_map(|(id, why)| excluded_text(at, id, *why)).collect();
    words.extend(kinds.into_iter().map(|kind| at.speaker.say(kind)));
    let surplus = all.len().saturating_sub(EXCLUDED_SHOWN);
    if surplus > 0 {
        words.push(at.speaker.say_with("desk-facts-more", &[("count", surplus.into())]));
    }
    let list = words.join(", ");
    (!list.is_empty()).then(|| at.speaker.say_with("desk-excluded", &[("list", list.into())]))
}

/// An activity that is left out, and why.
fn excluded_text(at: &At<'_>, id: &ActivityId, why: Dismissal) -> Option<String> {
    let activity = at.view.content.catalogue.activity(id.as_str())?;
    let why = why.to_string();
    let own = [("name", activity.name.as_str().into()), ("why", why.as_str().into())];
    Some(at.speaker.say_with("desk-excluded-one", &own))
}

/// A list that is not too long to be read at a glance: the newest stay.
fn shortened(at: &At<'_>, mut words: Vec<String>) -> String {
    let surplus = words.len().saturating_sub(FACTS_SHOWN);
    if surplus > 0 {
        // Age and gender stand in front, and stay.
        words.drain(2..2 + surplus);
        words.push(at.speaker.say_with("desk-facts-more", &[("count", surplus.into())]));
    }
    words.join(", ")
}

/// Age and gender in front, as they are written on the line; the rest in the order told.
pub(super) fn age_first(facts: &[Fact]) -> Vec<Fact> {
    let mut facts = facts.to_vec();
    facts.sort_by_key(|fact| (fact.id() != FactId::Age, fact.id() != FactId::Gender));
    facts
}

/// Three activities, each a line and a number.
fn picks<'a>(mut page: Page<'a>, at: &At<'_>) -> Page<'a> {
    let list = at.list();
    for (number, found) in (1..).zip(&list.picks) {
        page = page.line(entry(at, number, found.activity, reason(at, &list.ranking, found)));
    }
    if list.picks.is_empty() {
        page = page.say("desk-nothing-fits");
    }
    page = help(caution(page, at, &list.ranking, &list.picks), at);
    numbers(page, list.picks.iter().map(|found| &found.activity.id))
}

/// Help that is no activity for what was told: debts, gambling, a child that died. One for each thing, and no more than
/// are read at a glance.
fn help<'a>(page: Page<'a>, at: &At<'_>) -> Page<'a> {
    let profile = &at.view.profile;
    let mut told = Situation::of(profile);
    let mut named = Vec::new();
    for referral in at.view.content.catalogue.referrals_for(profile, EnumSet::empty()) {
        if named.len() < REFERRALS_SHOWN && !referral.situations.is_disjoint(told) {
            told -= referral.situations;
            named.push(referral_name(referral));
        }
    }
    if named.is_empty() {
        return page;
    }
    page.say_with("desk-help-told", &[("list", named.join(" · ").into())])
}

/// One activity on one line: its name, why, and where its first step leads.
pub(super) fn entry(at: &At<'_>, number: usize, activity: &Activity, why: String) -> String {
    [format!("{number} {}", activity.name), why, door(at, activity)].join(" — ")
}

/// The best reason for an activity, without the full stop of a sentence; where nothing that was told speaks
/// for it, what it is.
pub(super) fn reason(at: &At<'_>, ranking: &Ranking<'_>, found: &Match<'_>) -> String {
    let best = reasons(ranking, found, 1);
    let text = best.first().and_then(|term| reason_text(at.speaker, term));
    let what = || found.activity.text(at.speaker.language).summary.clone();
    first_sentence(&text.unwrap_or_else(what))
}

/// The first sentence, without its full stop.
pub(super) fn first_sentence(text: &str) -> String {
    let first = text.split_once(". ").map_or(text, |(first, _)| first);
    first.lines().next().unwrap_or_default().trim_end_matches('.').to_owned()
}

/// What must be known before one of them is named aloud: one line, and only where something must.
fn caution<'a>(
    page: Page<'a>,
    at: &At<'_>,
    ranking: &Ranking<'_>,
    picks: &[Match<'_>],
) -> Page<'a> {
    let found = (1..).zip(picks).find_map(|(number, found)| {
        let caution = cautions(ranking, found).into_iter().find(|it| must_be_known(*it))?;
        let text = caution_text(&at.view, at.speaker, found, caution)?;
        Some((number, text))
    });
    let Some((number, text)) = found else { return page };
    page.say_with("desk-caution", &[("number", i64::from(number).into()), ("text", text.into())])
}

/// Whether the card is too late for it.
fn must_be_known(caution: Caution) -> bool {
    match caution {
        Caution::Unsure
        | Caution::OnlyInPlaces
        | Caution::Far(_)
        | Caution::MustGoOut
        | Caution::HardFor(_) => true,
        Caution::Waiting | Caution::Paid | Caution::CostVaries | Caution::Referral => false,
    }
}

/// A button with a number for the card of each, in one row.
pub(super) fn numbers<'a, 'i>(
    mut page: Page<'a>,
    ids: impl Iterator<Item = &'i ActivityId>,
) -> Page<'a> {
    for (number, id) in (1..).zip(ids) {
        let (label, card) = (number.to_string(), Action::Desk(DeskAction::Card(id.clone())));
        page =
            if number == 1 { page.button_with(label, card) } else { page.beside_with(label, card) };
    }
    page
}

/// The caller's answer in one tap, where there are few.
fn answers<'a>(page: Page<'a>, at: &At<'_>, ask: &Ask) -> Page<'a> {
    match ask {
        Ask::Whom => people(page, at),
        Ask::Doubt(fact) => {
            let page = button(page, at, "desk-button-yes", DeskAction::Keep(*fact));
            page.beside("desk-button-no", Action::Desk(DeskAction::Drop(*fact)))
        }
        Ask::Question(id) => match at.view.content.interview.question(id.as_str()) {
            Some(question) => choices(page, at, question),
            None => page,
        },
        Ask::Nothing => page,
    }
}

/// The people whom the call may be about.
fn people<'a>(page: Page<'a>, at: &At<'_>) -> Page<'a> {
    let about = |who: &str| Action::Desk(DeskAction::About(who.to_owned()));
    let page = page.button("desk-button-caller", about(Call::CALLER));
    at.desk.call.others.iter().fold(page, |page, other| {
        match at.speaker.find(&format!("who.{}", other.who), &[]) {
            Some(name) => page.beside_with(name, about(&other.who)),
            None => page,
        }
    })
}

fn choices<'a>(mut page: Page<'a>, at: &At<'_>, question: &Question) -> Page<'a> {
    let id = || question.id.clone();
    if question.kind != Kind::Place && question.choices.len() <= CHOICES_MAX {
        for (number, choice) in question.choices.iter().enumerate() {
            let label = choice_label(at.speaker, question, choice);
            let action = Action::Desk(DeskAction::Answer(id(), choice.clone()));
            page = if number % 2 == 1 {
                page.beside_with(label, action)
            } else {
                page.button_with(label, action)
            };
        }
        if question.is_yes_or_no() {
            page = page.beside("button-no", Action::Desk(DeskAction::NoneOf(id())));
        }
    }
    button(page, at, "desk-button-skip", DeskAction::Skip(id()))
}

/// Several places of one name.
pub(super) fn places<'a>(at: &At<'a>, candidates: &[u32]) -> Page<'a> {
    let gazetteer = at.view.content.catalogue.places();
    let mut page = page(at).say("which-place");
    for number in candidates {
        if let Some(place) = gazetteer.get(PlaceId(*number)) {
            page = page.button_with(place_label(place), Action::Desk(DeskAction::Place(*number)));
        }
    }
    button(page, at, "desk-button-list", DeskAction::List)
}

/// A line contradicts what is known: is it of another caller?
pub(super) fn other_caller<'a>(at: &At<'a>) -> Page<'a> {
    let page = known(page(at), at);
    let line = at.desk.call.kept_line.as_str();
    let page = page.say_with("desk-other-caller", &[("line", line.into())]);
    let page = button(page, at, "desk-button-next-caller", DeskAction::NextCaller);
    button(page, at, "desk-button-same-caller", DeskAction::SameCaller)
}

/// What the volunteer wants at hand.
pub(super) fn favourites<'a>(at: &At<'a>) -> Page<'a> {
    let all = &at.desk.favourites;
    let key = if all.is_empty() { "desk-favourites-none" } else { "desk-favourites" };
    let page = all.iter().fold(page(at).say(key), |page, id| to_card(page, at, id));
    button(page, at, "desk-button-list", DeskAction::List)
}

/// What all of the team have at hand.
pub(super) fn of_team<'a>(at: &At<'a>) -> Page<'a> {
    let all = at.for_all();
    let key = if all.is_empty() { "desk-team-list-none" } else { "desk-team-list" };
    let page = all.iter().fold(page(at).say(key), |page, id| to_card(page, at, id));
    button(page, at, "desk-button-list", DeskAction::List)
}

pub(super) fn to_card<'a>(page: Page<'a>, at: &At<'_>, id: &ActivityId) -> Page<'a> {
    match at.view.content.catalogue.activity(id.as_str()) {
        Some(found) => {
            page.button_with(found.name.clone(), Action::Desk(DeskAction::Card(id.clone())))
        }
        None => page,
    }
}
