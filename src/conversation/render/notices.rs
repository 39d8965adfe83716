//! Short messages before the screen.

use super::super::answers_about::{answers, report};
use super::super::notice::Notice;
use super::super::view::{PersonView, SessionView};
use super::super::{BOT_NAME, Message, Speaker};
use super::helpline::helpline;
use super::page::{Page, note_page};
use super::words::{HELP_NOW, answer_text, days, fact_text};
use crate::catalogue::{ActivityId, AreaId};
use crate::interview::{Kind, QuestionId};
use crate::profile::{Circumstance, Fact};

/// A question in other words, with why it is asked.
fn in_other_words(speaker: Speaker<'_>, question: &QuestionId) -> Message {
    Page::new(speaker, 0).say("not-understood-why").say(&format!("{question}.why")).done()
}

/// What was taken along, in one line. A loss is not put on a list before a word about it.
fn told(view: &SessionView<'_>, speaker: Speaker<'_>, facts: &[Fact]) -> Message {
    let words: Vec<String> =
        facts.iter().filter_map(|fact| fact_text(view, speaker, *fact)).collect();
    let list = words.join(", ");
    let mut page = Page::new(speaker, view.session.round);
    if facts.iter().any(|fact| is_loss(*fact)) {
        page = page.say("told-loss");
    }
    page.say_with("told", &[("list", list.into())]).done()
}

/// Whether somebody dear died.
fn is_loss(fact: Fact) -> bool {
    matches!(fact, Fact::Circumstance(Circumstance::PartnerDied, true) | Fact::Loss(_, true))
}

/// A note in words.
pub(in crate::conversation) fn note(
    view: &SessionView<'_>,
    speaker: Speaker<'_>,
    note: &Notice,
) -> Message {
    match note {
        Notice::Say(key) | Notice::CannotRead(key) => said(view, speaker, key),
        Notice::WithNumbers(key) => with_numbers(view, speaker, key),
        Notice::UnreadLanguage => unread_language(view, speaker),
        Notice::Why(question) => note_page(speaker, &format!("{question}.why")),
        Notice::OldButton(question) => old_button(speaker, question),
        Notice::UnknownCommand => note_page(speaker, "unknown-command"),
        Notice::UnknownPlace => note_page(speaker, "unknown-place"),
        Notice::Area(id) => area(view, speaker, *id),
        Notice::InOtherWords(question) => in_other_words(speaker, question),
        Notice::Told(facts) => told(view, speaker, facts),
        Notice::Acknowledgement { key, who } => {
            super::listening::heard(speaker, key, who.as_deref())
        }
        Notice::Referral(about) => super::listening::referral(view, speaker, about),
        Notice::FirstList => super::results::first_list(view, speaker),
        Notice::Hint(id) => super::listening::hint(view, speaker, id),
        Notice::NumbersInOneLine => with_numbers(view, speaker, "listening.numbers"),
        Notice::Misread(word) => {
            Page::new(speaker, 0).say_with("misread", &[("word", word.as_str().into())]).done()
        }
        Notice::Distress => with_numbers(view, speaker, "alarm-distress"),
        Notice::Unsure => with_numbers(view, speaker, "alarm-unsure"),
        Notice::AskedAbout(asked, about) => answers(view, speaker, asked, about),
        Notice::Reported(told, about) => report(view, speaker, *told, about.as_ref()),
        Notice::PlanBarriers(id, barriers) => {
            super::plan_barrier::answers(view, speaker, id, barriers)
        }
        Notice::PlanReminder(at) => super::plan::reminder_set(view, speaker, *at),
        Notice::Nothing => Message::default(),
        Notice::Data => super::data::data(view, speaker),
        Notice::Changed(question) => changed(view, speaker, question),
        Notice::Recap => super::follow_up::recap(view, speaker),
        Notice::Paper => super::printout::paper(view, speaker),
        Notice::Share(id) => share(view, speaker, id),
        Notice::KeepNumbers => super::contact::of_helplines(view, speaker),
        Notice::KeepNumber(id) => super::contact::of_activity(view, speaker, id),
        Notice::ShowPlace(id) => super::contact::way_to(view, speaker, id),
        Notice::HelpNow => help_now(view, speaker),
        Notice::Helpline(id) => help_from(view, speaker, Some(id)),
        Notice::Help => note_page(speaker, "help"),
    }
}

/// A fixed text; it may name the bot, and how long a talk is kept.
fn said(view: &SessionView<'_>, speaker: Speaker<'_>, key: &str) -> Message {
    let args = [("bot", BOT_NAME.into()), days(view.settings)];
    Page::new(speaker, 0).say_with(key, &args).done()
}

/// What is said to a region, and to a place abroad.
fn area(view: &SessionView<'_>, speaker: Speaker<'_>, id: AreaId) -> Message {
    let Some(area) = view.content.catalogue.places().wider_area(id) else {
        return Message::default();
    };
    let key = match (area.kind.has_towns(), asks_place(view)) {
        (true, true) => "area-town",
        (true, false) => "area-noted",
        (false, _) => "area-abroad",
    };
    let name = area.name(view.language);
    Page::new(speaker, 0).say_with(key, &[("name", name.into())]).done()
}

/// Whether the question about the place stands on the screen.
pub(in crate::conversation) fn asks_place(view: &SessionView<'_>) -> bool {
    view.asked().is_some_and(|question| question.kind == Kind::Place)
}

/// A text with numbers to call in it.
fn with_numbers(view: &SessionView<'_>, speaker: Speaker<'_>, key: &str) -> Message {
    Page::new(speaker, view.session.round).say_with(key, &super::alarm::numbers(view)).done()
}

/// What is read here, in every language of the bot, with the numbers to call.
fn unread_language(view: &SessionView<'_>, speaker: Speaker<'_>) -> Message {
    let numbers = super::alarm::numbers(view);
    Page::new(speaker, view.session.round).say_in_each("other-language", &numbers).done()
}

/// Of which question a button was.
fn old_button(speaker: Speaker<'_>, id: &QuestionId) -> Message {
    let name = speaker.say(&format!("{id}.short"));
    Page::new(speaker, 0).say_with("old-button-of", &[("name", name.into())]).done()
}

/// What an answer is now.
fn changed(view: &SessionView<'_>, speaker: Speaker<'_>, id: &QuestionId) -> Message {
    let Some(question) = view.content.interview.question(id.as_str()) else {
        return Message::default();
    };
    let name = speaker.say(&format!("{}.short", question.id));
    let answer = answer_text(view, speaker, question);
    let args = [("name", name.into()), ("answer", answer.into())];
    Page::new(speaker, 0).say_with("changed", &args).done()
}

/// A link that says nothing but which activity it is.
fn share(view: &SessionView<'_>, speaker: Speaker<'_>, id: &ActivityId) -> Message {
    let name = view.content.catalogue.activity(id.as_str()).map_or("", |found| &found.name);
    let args = [("name", name.into()), ("id", id.as_str().into()), ("bot", BOT_NAME.into())];
    Page::new(speaker, 0).say_with("share", &args).done()
}

/// The numbers to call.
pub(in crate::conversation) fn help_now(view: &PersonView<'_>, speaker: Speaker<'_>) -> Message {
    help_from(view, speaker, None)
}

/// The numbers to call, with one that was asked for before the others.
pub(in crate::conversation) fn help_from(
    view: &PersonView<'_>,
    speaker: Speaker<'_>,
    first: Option<&str>,
) -> Message {
    let page = Page::new(speaker, 0).say("help-now");
    let mut page = super::alarm::first_lines(page, view);
    let others = HELP_NOW.into_iter().filter(|id| Some(*id) != first);
    for line in first.into_iter().chain(others).filter_map(|id| view.content.catalogue.helpline(id))
    {
        page = helpline(page.gap(), speaker, line);
    }
    page.done()
}
