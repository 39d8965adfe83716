//! Questions about an activity: "wat kost dat", "mag mijn hond mee naar nummer 2".

use super::super::answers_about::Asked;
use super::super::notice::Notice;
use super::super::{Action, ActivityVerb};
use super::Intent;
use super::context::Context;
use super::phrases::holds;
use super::which_activity::{acts, listed, meant, pointed_at};
use crate::catalogue::{ActivityId, Availability, Topic};
use crate::profile::FactId;
use crate::understanding::Act;

/// So many questions of one message are answered.
const QUESTIONS: usize = 2;

/// A question about an activity that is named, or about what is on the screen.
pub(super) fn asked(context: &Context<'_, '_>) -> Option<Intent> {
    let view = context.view;
    let asked = questions(context);
    // Of words that are too many to read, what is found says nothing of the whole.
    if asked.is_empty() || context.reading().cut {
        return None;
    }
    let about = if view.shows_activities() { meant(context) } else { pointed_at(context) };
    if let Some(id) = about {
        return Some(about_one(context, id, asked));
    }
    let several = listed(view);
    if several.is_empty() {
        return None;
    }
    Some(if asked == [Asked::What] {
        Intent::Notice(Notice::Say("practical-closer"))
    } else {
        Intent::AskedAbout(asked, several)
    })
}

/// What is asked about one: its card, where all of it is asked for, and where it is no more.
fn about_one(context: &Context<'_, '_>, id: ActivityId, asked: Vec<Asked>) -> Intent {
    let view = context.view;
    let activity = view.content.catalogue.activity(id.as_str());
    let is_gone =
        activity.is_some_and(|found| found.availability(view.today) == Availability::Gone);
    if is_gone || asked == [Asked::What] {
        Intent::Act(Action::Activity(id, ActivityVerb::Card))
    } else {
        Intent::AskedAbout(asked, vec![id])
    }
}

/// What the words ask about an activity.
pub(super) fn questions(context: &Context<'_, '_>) -> Vec<Asked> {
    let found = acts(context).into_iter();
    let mut asked: Vec<Asked> = found.filter_map(|act| question(context, act)).collect();
    if asked.len() > 1 {
        // "Hoe gaat dat, en wat kost het": the question with an answer of its own is meant.
        asked.retain(|asked| *asked != Asked::What);
    }
    asked.truncate(QUESTIONS);
    asked
}

fn question(context: &Context<'_, '_>, act: Act) -> Option<Asked> {
    if act == Act::AskCompanion {
        return Some(Asked::Topic(companion(context)));
    }
    QUESTIONS_OF_ACTS.iter().find(|(other, _)| *other == act).map(|(_, asked)| *asked)
}

/// What each act asks.
const QUESTIONS_OF_ACTS: [(Act, Asked); 12] = [
    (Act::AskCost, Asked::Cost),
    (Act::AskWhat, Asked::What),
    (Act::AskWhen, Asked::Topic(Topic::When)),
    (Act::AskWhere, Asked::Topic(Topic::Where)),
    (Act::AskTransport, Asked::Topic(Topic::Transport)),
    (Act::AskLanguage, Asked::Topic(Topic::Languages)),
    (Act::AskAccess, Asked::Topic(Topic::Wheelchair)),
    (Act::AskWaiting, Asked::Topic(Topic::Waiting)),
    (Act::AskStart, Asked::Topic(Topic::Begin)),
    (Act::AskAudience, Asked::Topic(Topic::Audience)),
    (Act::AskTrial, Asked::Topic(Topic::Trial)),
    (Act::AskHome, Asked::Topic(Topic::Home)),
];

/// From this age on a son or a daughter is grown up, and comes along as anybody does.
const CHILDREN_GROWN_FROM: u8 = 55;

fn is_old(context: &Context<'_, '_>) -> bool {
    context.view.profile.age.is_some_and(|age| age.from() >= CHILDREN_GROWN_FROM)
}

/// Who shall come along; a human being where nothing else is said.
fn companion(context: &Context<'_, '_>) -> Topic {
    let said = |key: &str| holds(context.speaker, key, context.text());
    let has_pet = context.reading().facts.iter().any(|found| found.fact.id() == FactId::Pets);
    if has_pet || said("list-words.dog") {
        Topic::Dog
    } else if said("list-words.child") || said("list-words.grown-child") && !is_old(context) {
        Topic::Child
    } else if said("list-words.helper") {
        Topic::Helper
    } else {
        Topic::Partner
    }
}
