//! Cards for the worst moments: fixed words, numbers of `data/helplines.toml`, and no activity.

use super::super::view::{PersonView, SessionView};
use super::super::{Action, AlarmAnswer, AlarmCard, Direct, Flow, HelpKind, Message, Speaker};
use super::page::Page;
use crate::profile::{Circumstance, Profile, Ternary};
use crate::understanding::{Alarm, AlarmRole};

/// Up to this age the line for children comes first.
const CHILD_AGE_MAX: u8 = 17;

/// Whether the person is a child, as far as is known.
pub(super) fn is_child(profile: &Profile) -> bool {
    profile.age.is_some_and(|age| age.to() <= CHILD_AGE_MAX)
}

/// Whether the person cannot phone well, as far as is known: chat and text come first.
pub(super) fn cannot_phone(profile: &Profile) -> bool {
    profile.circumstances.holds(Circumstance::PoorHearing) == Ternary::Yes
}

/// The card of an alarm.
pub(super) fn alarm(view: &SessionView<'_>, speaker: Speaker<'_>, card: &AlarmCard) -> Message {
    let wordings = wordings(card);
    let [first, .., last] = wordings;
    let key = wordings.get(usize::from(card.wording)).copied().unwrap_or(last);
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
        if first == "alarm-indirect" {
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

/// The keys of a card, in the order in which they are used.
type Wordings = [&'static str; 3];

const EMERGENCY: Wordings = ["alarm-emergency", "alarm-emergency-2", "alarm-emergency-3"];
const ACUTE: Wordings = ["alarm-acute", "alarm-acute-2", "alarm-acute-3"];
const SUICIDE: Wordings = ["alarm-suicide", "alarm-suicide-2", "alarm-suicide-3"];
const INDIRECT: Wordings = ["alarm-indirect", "alarm-indirect-2", "alarm-indirect-3"];
const OTHER: Wordings = ["alarm-other", "alarm-other-2", "alarm-other-3"];
const VIOLENCE: Wordings = ["alarm-violence", "alarm-violence-2", "alarm-violence-3"];
const VIOLENCE_OTHER: Wordings =
    ["alarm-violence-other", "alarm-violence-other-2", "alarm-violence-other-3"];
const BYSTANDER: Wordings = ["alarm-bystander", "alarm-bystander-2", "alarm-bystander-3"];
const ASHAMED: Wordings = ["alarm-ashamed", "alarm-ashamed-2", "alarm-ashamed-3"];
const FOREIGN_EMERGENCY: Wordings =
    ["alarm-foreign-emergency", "alarm-foreign-again", "alarm-foreign-last"];
const FOREIGN_SUICIDE: Wordings =
    ["alarm-foreign-suicide", "alarm-foreign-again", "alarm-foreign-last"];
const FOREIGN_VIOLENCE: Wordings =
    ["alarm-foreign-violence", "alarm-foreign-again", "alarm-foreign-last"];
/// Sorrow has no card of its own.
const DISTRESS: Wordings = ["alarm-distress", "alarm-distress", "alarm-distress"];

/// The wordings of a card by what it is about and who is in danger.
fn wordings(card: &AlarmCard) -> Wordings {
    match (card.alarm, card.role) {
        (Alarm::Distress, _) => DISTRESS,
        (Alarm::Emergency, AlarmRole::OtherLanguage) => FOREIGN_EMERGENCY,
        (Alarm::Violence, AlarmRole::OtherLanguage) => FOREIGN_VIOLENCE,
        (_, AlarmRole::OtherLanguage) => FOREIGN_SUICIDE,
        (Alarm::Emergency, AlarmRole::Bystander) => BYSTANDER,
        (Alarm::Emergency, _) => EMERGENCY,
        (Alarm::Violence, AlarmRole::Ashamed) => ASHAMED,
        (Alarm::Violence, AlarmRole::Writer) => VIOLENCE,
        (Alarm::Violence, AlarmRole::Another | AlarmRole::Bystander) => VIOLENCE_OTHER,
        (_, AlarmRole::Another | AlarmRole::Bystander) => OTHER,
        (Alarm::Acute, AlarmRole::Writer | AlarmRole::Ashamed) => ACUTE,
        (Alarm::Suicide, AlarmRole::Writer | AlarmRole::Ashamed) => SUICIDE,
        (Alarm::Indirect, AlarmRole::Writer | AlarmRole::Ashamed) => INDIRECT,
    }
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
