//! The screen after a loss or a confession: one soft question, and three buttons.

use super::super::view::SessionView;
use super::super::{Action, Flow, HelpKind, Line, Message, Session, Speaker};
use super::helpline::helpline;
use super::page::Page;
use super::words::days;
use crate::catalogue::Referral;
use crate::understanding::Act;

/// What is said the second time and after that.
const GOES_ON: [&str; 3] = ["listening.on-a", "listening.on-b", "listening.on-c"];

/// So many stand there at once, before a listening ear; nobody in grief reads a list.
const REFERRALS_MAX: usize = 2;

/// The bot listens.
pub(super) fn listening(
    view: &SessionView<'_>,
    speaker: Speaker<'_>,
    of: Option<&str>,
    turns: u8,
) -> Message {
    let page = Page::new(speaker, view.session.round);
    let page = match (turns.checked_sub(1), of) {
        (None, Some(who)) => page.say_with("listening.about", &[("who", who.into())]),
        (None, None) => page.say("listening.open"),
        (Some(at), _) => {
            page.say(GOES_ON.get(usize::from(at) % GOES_ON.len()).copied().unwrap_or_default())
        }
    };
    page.button("listening.who", Action::Help(HelpKind::Referral))
        .button("listening.questions", Action::Flow(Flow::GoOn))
        .done()
}

/// A sentence that takes up what was said.
pub(super) fn heard(speaker: Speaker<'_>, key: &str, who: Option<&str>) -> Message {
    let who = who.map(|word| speaker.find(word, &[]).unwrap_or_else(|| word.to_owned()));
    Page::new(speaker, 0).say_with(key, &[("who", who.unwrap_or_default().into())]).done()
}

/// The people who are there for exactly this; for the rest, those who listen.
pub(super) fn referral(view: &SessionView<'_>, speaker: Speaker<'_>, about: &[Act]) -> Message {
    let catalogue = &view.content.catalogue;
    let told = Act::situations(about.iter().copied());
    let own = catalogue.referrals_for(&view.profile, told).into_iter().take(REFERRALS_MAX);
    let own: Vec<&Referral> = own.collect();
    let key = if own.is_empty() { "listening.listener" } else { "listening.helpers" };
    let mut page = Page::new(speaker, 0).say(key);
    for help in own {
        page = super::referral::referral(page.gap(), speaker, help, view.today);
    }
    if let Some(line) = catalogue.helpline("luisterlijn") {
        page = helpline(page.gap(), speaker, line);
    }
    page.done()
}

/// The line about keeping what was told, and its two buttons, below what stands there.
pub(super) fn with_keep(message: Message, view: &SessionView<'_>, speaker: Speaker<'_>) -> Message {
    let page = Page::new(speaker, view.session.round)
        .say_with("keep", &[days(view.settings)])
        .button("keep.yes", Action::Flow(Flow::Consent(true)))
        .beside("keep.no", Action::Flow(Flow::Consent(false)));
    above(message, page.done())
}

/// Shorter sentences and fewer buttons? Asked below what stands there.
pub(super) fn with_simple(message: Message, speaker: Speaker<'_>, session: &Session) -> Message {
    let page = Page::new(speaker, session.round)
        .say("simple-offer")
        .button("simple-offer.yes", Action::Flow(Flow::Simple(true)))
        .beside("simple-offer.no", Action::Flow(Flow::Simple(false)));
    above(message, page.done())
}

fn above(mut message: Message, offer: Message) -> Message {
    message.lines.push(Line::Plain(String::new()));
    message.lines.extend(offer.lines);
    message.buttons.extend(offer.buttons);
    message
}
