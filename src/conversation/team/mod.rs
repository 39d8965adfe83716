//! The team: who may use the desk besides those whom the configuration names, and what its people are
//! still to be told. Of a caller it holds what the caller agreed to, until that is done: a note of whom to call
//! back, and the cards of weekly calls, without a name.
//!
//! The exchange lends the team to the turn of somebody on it ([`TeamAccess`]), and to the turn of somebody who
//! opened an invitation; what the turn changed goes into the store together with the session.

mod call_back;
mod confirmation;
mod decent;
mod gap;
mod invitation_code;
mod keeping;
mod notification;
mod weekly_card;

pub use call_back::CallBack;
pub(super) use call_back::NOTE_MAX;
pub use confirmation::{CheckResult, Confirmation, Hearing, hearing, hearings};
pub(super) use decent::decent_text;
pub use gap::{Gap, OTHER, SHOWN_FROM};
pub use invitation_code::{Code, invited};
pub use notification::{Notification, NotificationKind};
pub(super) use weekly_card::{CALLS_MAX, code_word};
pub use weekly_card::{WeeklyCall, WeeklyCard, WeeklyNote};

use decent::decent;
use jiff::{SignedDuration, Timestamp};

use super::{ReportReason, Role, dutch_day};
use crate::catalogue::ActivityId;
use crate::chat::ChatId;

/// A link that nobody used ends after so long.
const VALID: SignedDuration = SignedDuration::from_hours(7 * 24);
/// So many links at most are open at a time; of more, the oldest end.
const INVITATIONS_MAX: usize = 20;
/// So many letters at most wait; of more, the oldest go.
const LETTERS_MAX: usize = 100;

/// The team as it is stored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Team {
    /// The number that the next member or letter gets.
    pub next: u32,
    /// Who came in by an invitation, in the order of coming.
    pub members: Vec<Member>,
    /// Links that nobody used yet.
    pub invitations: Vec<Invitation>,
    /// Activities that all of the team have at hand. A coordinator puts them there: what stands there
    /// counts for everybody, and one hand keeps it short.
    pub activities: Vec<ActivityId>,
    /// What is still to be told, oldest first.
    pub notifications: Vec<Notification>,
    /// Who asked to be called back, the oldest first.
    pub call_backs: Vec<CallBack>,
    /// Whether a coordinator chose that the team keeps cards of weekly calls.
    pub weekly: bool,
    /// The cards of weekly calls.
    pub cards: Vec<WeeklyCard>,
    /// What was asked and not found.
    pub gaps: Vec<Gap>,
    /// What volunteers heard by telephone of activities and doors.
    pub confirmations: Vec<Confirmation>,
    /// The numbers of those whom the configuration names, once they have one.
    pub numbered: Vec<Numbered>,
}

/// Somebody whom the configuration names, with a number as a member has one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbered {
    /// The number: it says nothing of the person.
    pub number: u32,
    /// The chat with this person.
    pub chat: ChatId,
}

/// A person who came in by an invitation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// The number on buttons: it says nothing of the person.
    pub number: u32,
    /// The chat with this person.
    pub chat: ChatId,
    /// The first name at that moment.
    pub name: String,
    /// When that was.
    pub since: Timestamp,
}

/// A link that lets one person in, once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// What the link carries.
    pub code: Code,
    /// Who made it.
    pub by: ChatId,
    /// When it ends.
    pub until: Timestamp,
}

/// The team, lent to one turn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TeamAccess {
    /// The team; the turn may change it.
    pub team: Team,
    /// Whom the configuration names.
    pub appointed: Vec<(ChatId, Role)>,
    /// Whose turn it is.
    pub me: ChatId,
    /// A code that nobody can guess, if the turn needs one.
    pub fresh: Option<Code>,
}

impl Team {
    /// Whether somebody came in by an invitation.
    pub fn has(&self, chat: ChatId) -> bool {
        self.members.iter().any(|member| member.chat == chat)
    }

    /// A member by the number on a button.
    pub(super) fn member(&self, number: u32) -> Option<&Member> {
        self.members.iter().find(|member| member.number == number)
    }

    /// The number of somebody on the team; none yet for whom the configuration names and who never needed one.
    pub(super) fn number_of(&self, chat: ChatId) -> Option<u32> {
        let member = self.members.iter().find(|it| it.chat == chat).map(|it| it.number);
        member.or_else(|| self.numbered.iter().find(|it| it.chat == chat).map(|it| it.number))
    }

    /// Takes somebody off the team who asked to be forgotten, with what this person heard by telephone. Whether
    /// anything of this person was there.
    pub fn leave(&mut self, chat: ChatId) -> bool {
        let number = self.number_of(chat);
        let before = (self.members.len(), self.numbered.len());
        self.confirmations.retain(|it| Some(it.by) != number);
        self.members.retain(|member| member.chat != chat);
        self.numbered.retain(|it| it.chat != chat);
        before != (self.members.len(), self.numbered.len())
    }

    /// Destroys what was kept for long enough.
    pub fn tidy(&mut self, now: Timestamp) {
        let today = dutch_day(now);
        self.call_backs.retain(|it| !it.is_over(now));
        self.cards.retain(|card| !card.is_over(now));
        self.gaps.retain(|gap| !gap.is_over(today));
        self.confirmations.retain(|it| !it.is_over(today));
    }

    fn number(&mut self) -> u32 {
        self.next = self.next.wrapping_add(1);
        self.next
    }

    fn write(&mut self, to: ChatId, news: NotificationKind) {
        let number = self.number();
        self.notifications.push(Notification { number, to, news });
        let surplus = self.notifications.len().saturating_sub(LETTERS_MAX);
        self.notifications.drain(..surplus);
    }
}

impl TeamAccess {
    /// Opens a link for one more person. `None` without a fresh code.
    pub(super) fn invite(&mut self, now: Timestamp) -> Option<Code> {
        let code = self.fresh.take()?;
        let until = now.checked_add(VALID).ok()?;
        let invitations = &mut self.team.invitations;
        invitations.retain(|invitation| invitation.until > now);
        invitations.push(Invitation { code, by: self.me, until });
        let surplus = invitations.len().saturating_sub(INVITATIONS_MAX);
        invitations.drain(..surplus);
        Some(code)
    }

    /// Lets the person of this turn in, if the link is good: it ends with that, and who made it is
    /// told. `false` when it was used, is over, or never was.
    pub(super) fn join(&mut self, code: &str, name: &str, now: Timestamp) -> bool {
        let Some(code) = Code::read(code) else { return false };
        let found = self.team.invitations.iter().position(|it| it.code == code && it.until > now);
        let Some(found) = found else { return false };
        let invitation = self.team.invitations.remove(found);
        let (number, name) = (self.team.number(), decent(name));
        self.tell_of(&name, invitation.by);
        self.team.members.push(Member { number, chat: self.me, name, since: now });
        true
    }

    /// The person whose turn it is asked to be forgotten.
    pub(super) fn leave(&mut self) {
        self.team.leave(self.me);
    }

    /// Takes a member off the team; their desk is wiped by a letter. Gives the name.
    pub(super) fn remove(&mut self, number: u32) -> Option<String> {
        let at = self.team.members.iter().position(|member| member.number == number)?;
        let gone = self.team.members.remove(at);
        self.team.confirmations.retain(|it| it.by != number);
        self.team.write(gone.chat, NotificationKind::Removed);
        Some(gone.name)
    }

    /// Who made the link hears that it was used; all coordinators when that one is none any more.
    fn tell_of(&mut self, name: &str, by: ChatId) {
        let coordinators = self.coordinators();
        let told = if coordinators.contains(&by) { vec![by] } else { coordinators };
        for to in told {
            self.team.write(to, NotificationKind::Joined(name.to_owned()));
        }
    }

    fn coordinators(&self) -> Vec<ChatId> {
        let all = self.appointed.iter().filter(|(_, role)| *role == Role::Coordinator);
        all.map(|(chat, _)| *chat).collect()
    }

    /// Tells every coordinator what is wrong with an activity, and not who says so.
    pub(super) fn report(&mut self, id: &ActivityId, wrong: ReportReason) {
        for to in self.coordinators() {
            self.team.write(to, NotificationKind::Wrong(id.clone(), wrong));
        }
    }

    /// Tells every coordinator what a volunteer says about an activity, and not who says so.
    pub(super) fn remark(&mut self, id: &ActivityId, words: &str) {
        let words = decent_text(words, NOTE_MAX);
        for to in self.coordinators() {
            let remark = NotificationKind::Remark(id.clone(), words.clone());
            self.team.write(to, remark);
        }
    }

    /// How many the configuration names of a role.
    pub(super) fn appointed(&self, role: Role) -> usize {
        self.appointed.iter().filter(|(_, other)| *other == role).count()
    }
}

#[cfg(test)]
mod tests;
