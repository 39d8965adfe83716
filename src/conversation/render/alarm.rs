//! Cards for the worst moments: fixed words, numbers of `data/helplines.toml`, and no activity.

use super::super::view::{PersonView, SessionView};
use super::super::{Action, AlarmAnswer, AlarmCard, Direct, Flow, HelpKind, Message, Speaker};
use super::page::Page;
use crate::profile::{Barrier, Circumstance, Profile, Ternary};
use crate::understanding::{Alarm, AlarmRole};

/// Up to this age the line for children comes first.
const CHILD_AGE_MAX: u8 = 17;

/// Whether the person is a child, as far as is known.
pub(super) fn is_child(profile: &Profile) -> bool {
    profile.age.is_some_and(|age| age.to() <= CHILD_AGE_MAX)
}

/// Whether somebody told that they cannot phone: they hear badly, have no voice, are overheard, or do not dare to.
pub(super) fn cannot_phone(profile: &Profile) -> bool {
    profile.circumstances.holds(Circumstance::PoorHearing) == Ternary::Yes
        || profile.barriers.holds(Barrier::Phoning) == Ternary::Yes
}

/// The card of an alarm.
pub(super) fn alarm(view: &SessionView<'_>, speaker: Speaker<'_>, card: &AlarmCard) -> Message {
    let key = card.key();
    let mut page = Page::new(speaker, view.session.round);
    if card.helped {
        page = page.say_with("alarm-line", &numbers(view));
    } else {
        page = with_first_lines(page, view, card.alarm, |page| {
            if card.role == AlarmRole::OtherLanguage {
                page.say_in_each(key, &numbers(view))
            } else {
                page.say_with(key, &numbers(view))
            }
        });
        if card.asks_outright() {
            page = with_answers(page);
        }
    }
    page.button("button-help-now", Action::Help(HelpKind::Numbers))
        .button("alarm-go-on", Action::Flow(Flow::GoOn))
        .done()
}

/// The lines for who cannot phone and for a child come first; where a life is in danger, 112 does.
fn with_first_lines<'a>(
    mut page: Page<'a>,
    view: &SessionView<'_>,
    alarm: Alarm,
    say: impl FnOnce(Page<'a>) -> Page<'a>,
) -> Page<'a> {
    let say_first = |page| first_lines(page, view);
    if alarm == Alarm::Emergency {
        page = say(page);
        return say_first(page);
    }
    page = say_first(page);
    say(page)
}

/// The lines that stand first for who cannot phone, and for a child.
pub(super) fn first_lines<'a>(mut page: Page<'a>, view: &PersonView<'_>) -> Page<'a> {
    if is_child(&view.profile) {
        page = page.say_with("alarm-young", &numbers(view));
    }
    if cannot_phone(&view.profile) {
        page = page.say_with("alarm-chat-first", &numbers(view));
    }
    page
}

fn with_answers(page: Page<'_>) -> Page<'_> {
    page.button("alarm-indirect.yes", Action::Alarm(AlarmAnswer::Direct(Direct::Yes)))
        .beside("alarm-indirect.sometimes", Action::Alarm(AlarmAnswer::Direct(Direct::Sometimes)))
        .button("alarm-indirect.no", Action::Alarm(AlarmAnswer::Direct(Direct::No)))
        .beside("button-dont-know", Action::Alarm(AlarmAnswer::Direct(Direct::Unknown)))
}

/// After the card, once: did the call work?
pub(super) fn called(view: &SessionView<'_>, speaker: Speaker<'_>) -> Message {
    Page::new(speaker, view.session.round)
        .say("called")
        .button("called.yes", Action::Alarm(AlarmAnswer::Called(true)))
        .beside("called.no", Action::Alarm(AlarmAnswer::Called(false)))
        .button("button-help-now", Action::Help(HelpKind::Numbers))
        .done()
}

/// The numbers that the cards name, by the ids of the helplines.
pub(in crate::conversation) fn numbers<'a>(
    view: &PersonView<'a>,
) -> Vec<(&'a str, fluent_bundle::FluentValue<'a>)> {
    [
        ("n112", "112"),
        ("n113", "113"),
        ("luisterlijn", "luisterlijn"),
        ("veiligthuis", "veilig-thuis"),
        ("mantelzorglijn", "mantelzorglijn"),
        ("kindertelefoon", "kindertelefoon"),
    ]
    .into_iter()
    .map(|(name, id)| {
        let number = view.content.catalogue.helpline(id).and_then(|line| line.number.as_deref());
        (name, number.unwrap_or(id).into())
    })
    .collect()
}
