//! Interpreters of typed words: commands, a word to go on, what asks something back, facts said in passing.

use super::super::command_text::{CommandSet as _, CommandText};
use super::super::links::{FROM_A_FLYER, TO_THE_DESK};
use super::super::notice::Notice;
use super::super::others::{has_need, others};
use super::super::view::SessionView;
use super::super::{Action, AnswerVerb, Command, Flow, InputKind, Screen, Speaker, Stage};
use super::activity_name::named_activity;
use super::answer::is_label;
use super::context::Context;
use super::phrases::is_one;
use super::{Intent, activity_name, small_talk, whose};
use crate::interview::Kind;
use crate::language::Language;
use crate::profile::{Fact, FactId, ForWhom};
use crate::understanding::TalkId;

/// Words after a slash.
pub(super) fn command(context: &Context<'_, '_>) -> Option<Intent> {
    Some(match Command::read(context.text())? {
        Ok((Command::Start, payload)) => start(context.view, payload),
        Ok((command, _)) => command.action().map_or(Intent::Start, Intent::Act),
        Err(_) => Intent::Notice(Notice::UnknownCommand),
    })
}

/// The words behind a command that there is not, as if they were typed without it: "/zoek koor" is "koor", and "/bel
/// mijn zus" is "bel mijn zus". Where somebody may be in danger, the text stays what it is.
pub(super) fn behind_unknown_command(
    view: &SessionView<'_>,
    speaker: Speaker<'_>,
    kind: &InputKind,
) -> Option<InputKind> {
    let InputKind::Text(text) = kind else { return None };
    if Command::read(text)?.is_ok() {
        return None;
    }
    let found = view.content.lexicon.alarm(text);
    let CommandText { name, rest, .. } = CommandText::read(text)?;
    if rest.is_empty() || found.is_some_and(|found| found.alarm.stops()) {
        return None;
    }
    let searches = is_one(speaker, "words.search", &name);
    Some(InputKind::Text(if searches { rest.to_owned() } else { format!("{name} {rest}") }))
}

/// Words that mean no more than "go on", at a question: what is chosen so far is all, or the question
/// is said again.
pub(super) fn goes_on(context: &Context<'_, '_>) -> Option<Intent> {
    let view = context.view;
    if !is_one(context.speaker, "words.go-on", context.text()) {
        return None;
    }
    if view.session.stage == Stage::Welcomed {
        return Some(Intent::Act(Action::Flow(Flow::Begin)));
    }
    let Some(question) = view.asked() else {
        return view.shows_consent().then_some(Intent::Notice(Notice::Nothing));
    };
    let is_begun = question.kind == Kind::Many && !view.chosen(question).is_empty();
    Some(if is_begun {
        Intent::Act(Action::Answer(question.id.clone(), AnswerVerb::Done))
    } else {
        Intent::Notice(Notice::Nothing)
    })
}

/// A link that carries an activity shows it; one that carries a flyer is counted; any other one is
/// a beginning like all, but for the link of the desk: anyone who comes here is not on the team.
fn start(view: &SessionView<'_>, payload: &str) -> Intent {
    if payload == TO_THE_DESK {
        return Intent::Notice(Notice::UnknownCommand);
    }
    let catalogue = &view.content.catalogue;
    if let Some(activity) = catalogue.activity(payload) {
        return Intent::Shared(activity.id.clone());
    }
    let flyer = payload.strip_prefix(FROM_A_FLYER).and_then(|id| catalogue.flyer(id));
    flyer.map_or(Intent::Start, |flyer| Intent::Came(flyer.id.clone()))
}

/// The language of the first words, where it is not the one that is spoken and none was chosen.
pub(super) fn first_language(context: &Context<'_, '_>) -> Option<Intent> {
    let view = context.view;
    let is_first = view.session.language.is_none()
        && matches!(view.session.stage, Stage::New | Stage::Welcomed)
        && view.session.focus == Screen::Interview;
    let guessed: Language = context.reading().language.as_ref()?.code().parse().ok()?;
    (is_first && guessed != view.language).then_some(Intent::OtherLanguage(guessed))
}

/// Words that ask something about the bot or about an activity, or say goodbye: that is answered
/// before anything in them is taken for a fact or a choice.
pub(super) fn question(context: &Context<'_, '_>) -> Option<Intent> {
    asks_back(context).then(|| {
        activity_name::asked(context)
            .or_else(|| small_talk::other_language(context))
            .or_else(|| small_talk::talk(context))
            .unwrap_or(Intent::NotUnderstood)
    })
}

fn asks_back(context: &Context<'_, '_>) -> bool {
    let (view, text, reading) = (context.view, context.text(), context.reading());
    let asks = text.trim_end().ends_with('?');
    match reading.talk {
        Some(TalkId::AreYouHuman | TalkId::WhoReads | TalkId::WhatCanYouDo) => asks,
        Some(TalkId::Goodbye) => reading.facts.is_empty() && !is_label(view, context.speaker, text),
        Some(TalkId::AboutActivity) => asks && named_activity(view, text).is_some(),
        _ => view.session.focus == Screen::WhyNot && named_activity(view, text).is_some(),
    }
}

/// Facts said in passing. Who speaks of himself or herself need not be asked for whom it is.
pub(super) fn told(context: &Context<'_, '_>) -> Option<Intent> {
    let reading = context.reading();
    let facts = whose::facts(context);
    if facts.is_empty() {
        return None;
    }
    let facts = with_for_whom(context, facts);
    let area = reading.places.first().and_then(|found| found.area);
    Some(match area {
        Some(area) => Intent::Area(area, facts),
        None => Intent::Told(facts),
    })
}

/// Facts, and for whom they are told where that follows from the words.
pub(super) fn with_for_whom(context: &Context<'_, '_>, mut facts: Vec<Fact>) -> Vec<Fact> {
    let (view, reading) = (context.view, context.reading());
    let says_for_whom = facts.iter().any(|fact| fact.id() == FactId::ForWhom);
    if !facts.is_empty()
        && reading.first_person
        && !says_for_whom
        // Of two people with needs it is asked whom it is about.
        && !has_need(&others(reading))
        && view.profile.for_whom.value().is_none()
    {
        facts.push(Fact::ForWhom(ForWhom::Oneself, true));
    }
    facts
}
