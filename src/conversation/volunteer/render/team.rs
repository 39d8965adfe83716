//! The team, for its coordinators: who is on it, a link for one more, and who goes.

use super::super::action::DeskAction;
use super::super::at::At;
use super::page::{button, page};
use crate::conversation::render::day_of;
use crate::conversation::render::page::Page;
use crate::conversation::render::words::named;
use crate::conversation::team::{Code, Member, TeamAccess};
use crate::conversation::{Action, BOT_NAME, Message, Role, dutch_day};

/// Who is on the team, with a button for each who can be taken off.
pub(super) fn team<'a>(at: &At<'a>) -> Page<'a> {
    let members = at.team.map_or(&[][..], |access| access.team.members.as_slice());
    let mut page = appointed(page(at).say("team"), at);
    let open = at.team.map_or(0, |access| access.team.invitations.len());
    page = if members.is_empty() { page.say("team-nobody") } else { page.say("team-members") };
    for member in members {
        let since = day_of(at.speaker, dutch_day(member.since));
        let args = [("name", unmistakable(at, member).into()), ("since", since.into())];
        page = page.say_with("team-member", &args);
    }
    if open > 0 {
        page = page.say_with("team-open-links", &[("count", open.into())]);
    }
    for member in members {
        let label = [("name", unmistakable(at, member).into())];
        let label = at.speaker.say_with("team-remove", &label);
        page = page.button_with(label, Action::Desk(DeskAction::Remove(member.number)));
    }
    page = button(page, at, "team-invite", DeskAction::Invite);
    let weekly = at.team.is_some_and(|access| access.team.weekly);
    let key = if weekly { "team-weekly-off" } else { "team-weekly-on" };
    page = button(page, at, key, DeskAction::WeeklyCalls(!weekly));
    page = button(page, at, "team-call-backs", DeskAction::CallBacks);
    page = page.beside("team-gaps", Action::Desk(DeskAction::Gaps));
    button(page, at, "desk-button-list", DeskAction::List)
}

/// Whom the configuration names: how many, since nobody asked their names.
fn appointed<'a>(page: Page<'a>, at: &At<'_>) -> Page<'a> {
    let count = |role| at.team.map_or(0, |access: &TeamAccess| access.appointed(role));
    let (coordinators, volunteers) = (count(Role::Coordinator), count(Role::Volunteer));
    let page = match coordinators {
        0 => page,
        count => page.say_with("team-coordinators", &[("count", count.into())]),
    };
    match volunteers {
        0 => page,
        count => page.say_with("team-volunteers", &[("count", count.into())]),
    }
}

/// Shall this member go?
pub(super) fn removing<'a>(at: &At<'a>, number: u32) -> Page<'a> {
    let Some(member) = at.team.and_then(|access| access.team.member(number)) else {
        return team(at);
    };
    let page = page(at).say_with("team-removing", &[("name", unmistakable(at, member).into())]);
    let page = button(page, at, "team-removing.yes", DeskAction::RemoveNow(number));
    button(page, at, "team-removing.no", DeskAction::Team)
}

/// A link, ready to be passed on.
pub(super) fn invitation(at: &At<'_>, code: Code) -> Message {
    let args = [("bot", BOT_NAME.into()), ("code", code.payload().into())];
    Message { stays: true, ..page(at).say_with("team-invitation", &args).done() }
}

/// Somebody is off the team.
pub(super) fn removed(at: &At<'_>, name: &str) -> Message {
    page(at).say_with("team-removed-now", &[("name", named(at.speaker, name).into())]).done()
}

/// The name; with the member's number where another has the same.
fn unmistakable(at: &At<'_>, member: &Member) -> String {
    let members = at.team.map_or(&[][..], |access| access.team.members.as_slice());
    let name = named(at.speaker, &member.name);
    let same = members.iter().filter(|other| other.name == member.name).count();
    if same > 1 { format!("{name} ({})", member.number) } else { name }
}
