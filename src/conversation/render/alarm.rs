//! Cards for the worst moments: fixed words, numbers of `data/helplines.toml`, and no activity.

use super::super::view::{PersonView, SessionView};
use super::super::{Action, AlarmAnswer, Direct, Flow, HelpKind, Message, Speaker};
use super::page::Page;
use crate::understanding::Alarm;

/// The card of an alarm.
pub(super) fn alarm(
    view: &SessionView<'_>,
    speaker: Speaker<'_>,
    alarm: Alarm,
    third_person: bool,
) -> Message {
    let key = match (alarm, third_person) {
        (Alarm::Emergency, _) => "alarm-emergency",
        (Alarm::Acute, false) => "alarm-acute",
        (Alarm::Suicide, false) => "alarm-suicide",
        (Alarm::Indirect, false) => "alarm-indirect",
        (Alarm::Acute | Alarm::Suicide | Alarm::Indirect, true) => "alarm-other",
        (Alarm::Violence, false) => "alarm-violence",
        (Alarm::Violence, true) => "alarm-violence-other",
        (Alarm::Distress, _) => "alarm-distress",
    };
    let mut page = Page::new(speaker, view.session.round).say_with(key, &numbers(view));
    if (alarm, third_person) == (Alarm::Indirect, false) {
        page = page
            .button("alarm-indirect.yes", Action::Alarm(AlarmAnswer::Direct(Direct::Yes)))
            .beside(
                "alarm-indirect.sometimes",
                Action::Alarm(AlarmAnswer::Direct(Direct::Sometimes)),
            )
            .button("alarm-indirect.no", Action::Alarm(AlarmAnswer::Direct(Direct::No)))
            .beside("button-dont-know", Action::Alarm(AlarmAnswer::Direct(Direct::Unknown)));
    }
    page.button("button-help-now", Action::Help(HelpKind::Numbers))
        .button("alarm-go-on", Action::Flow(Flow::GoOn))
        .done()
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
    ]
    .into_iter()
    .map(|(name, id)| {
        let number = view.content.catalogue.helpline(id).and_then(|line| line.number.as_deref());
        (name, number.unwrap_or(id).into())
    })
    .collect()
}
