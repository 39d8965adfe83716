//! The screen after a loss or a confession: one soft question, and three buttons.

use super::super::said::times_listened;
use super::super::view::SessionView;
use super::super::{Action, Flow, HelpKind, Line, Message, Session, Speaker};
use super::helpline::helpline;
use super::page::Page;
use super::words::days;
use crate::catalogue::{Referral, ReferralId};
use crate::understanding::Act;

/// What is said the second time and after that, each once in a talk.
const GOES_ON: [&str; 6] = [
    "listening.on-a",
    "listening.on-b",
    "listening.on-c",
    "listening.on-d",
    "listening.on-e",
    "listening.on-f",
];

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
    // Of a talk that was kept by an earlier version only the turns are known.
    let listened = times_listened(view.session).max(turns.saturating_add(1));
    let page = match (listened.saturating_sub(1), of) {
        (0, Some(who)) => page.say_with("listening.about", &[("who", who.into())]),
        (0, None) => page.say("listening.open"),
        (at, _) => {
            let next = GOES_ON.get(usize::from(at).saturating_sub(1));
            page.say(next.copied().unwrap_or("listening.tell"))
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

/// Who is there for what was told, in one line.
pub(super) fn hint(view: &SessionView<'_>, speaker: Speaker<'_>, id: &ReferralId) -> Message {
    let Some(help) = view.content.catalogue.referral(id.as_str()) else {
        return Message::default();
    };
    let texts = help.text(speaker.language);
    let args = [("name", help.name.as_str().into()), ("step", texts.step.as_str().into())];
    Page::new(speaker, 0).say_with("listening.hint", &args).done()
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
