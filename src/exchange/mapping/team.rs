//! The team and its stored form.

use super::team_notes::{
    call_back, call_back_stored, card, card_stored, confirmation, confirmation_stored, gap,
    gap_stored, moment, numbered, numbered_stored,
};
use crate::conversation::{Code, Invitation, Member, Notification, NotificationKind, Team};
use crate::store::{InvitationV1, LetterV1, MemberV1, TeamV1};

/// The team of a stored one. What this program does not know is passed over.
pub(in crate::exchange) fn read(stored: &TeamV1) -> Team {
    Team {
        next: stored.next,
        members: stored.members.iter().map(member).collect(),
        invitations: stored.invitations.iter().filter_map(invitation).collect(),
        activities: stored.activities.iter().map(|id| id.as_str().into()).collect(),
        notifications: stored.notifications.iter().filter_map(letter).collect(),
        call_backs: stored.call_backs.iter().map(call_back).collect(),
        weekly: stored.weekly,
        cards: stored.cards.iter().map(card).collect(),
        gaps: stored.gaps.iter().filter_map(gap).collect(),
        confirmations: stored.confirmations.iter().filter_map(confirmation).collect(),
        numbered: stored.numbered.iter().map(numbered).collect(),
    }
}

/// The stored form of a team that came out of `before`.
pub(in crate::exchange) fn write(team: &Team, before: TeamV1) -> TeamV1 {
    // A letter of a newer program waits for it.
    let unknown = before.notifications.iter().filter(|stored| letter(stored).is_none()).cloned();
    // So does an answer that this program cannot read.
    let unread = before.confirmations.iter().filter(|stored| confirmation(stored).is_none());
    let unread = unread.cloned();
    TeamV1 {
        next: team.next,
        members: team.members.iter().map(member_stored).collect(),
        invitations: team.invitations.iter().map(invitation_stored).collect(),
        activities: team.activities.iter().map(ToString::to_string).collect(),
        notifications: unknown.chain(team.notifications.iter().map(letter_stored)).collect(),
        call_backs: team.call_backs.iter().map(call_back_stored).collect(),
        weekly: team.weekly,
        cards: team.cards.iter().map(card_stored).collect(),
        gaps: team.gaps.iter().map(gap_stored).collect(),
        confirmations: unread.chain(team.confirmations.iter().map(confirmation_stored)).collect(),
        numbered: team.numbered.iter().map(numbered_stored).collect(),
        ..before
    }
}

fn member(stored: &MemberV1) -> Member {
    let (chat, name) = (stored.chat, stored.name.clone());
    Member { number: stored.number, chat, name, since: moment(stored.since) }
}

fn member_stored(member: &Member) -> MemberV1 {
    let (chat, name) = (member.chat, member.name.clone());
    MemberV1 { number: member.number, chat, name, since: member.since.as_millisecond() }
}

fn invitation(stored: &InvitationV1) -> Option<Invitation> {
    let code = Code::read(&stored.code)?;
    Some(Invitation { code, by: stored.by, until: moment(stored.until) })
}

fn invitation_stored(invitation: &Invitation) -> InvitationV1 {
    let (by, until) = (invitation.by, invitation.until.as_millisecond());
    InvitationV1 { code: invitation.code.written(), by, until }
}

fn letter(stored: &LetterV1) -> Option<Notification> {
    let words: Vec<&str> = stored.news.iter().map(String::as_str).collect();
    let news = match words.as_slice() {
        ["joined", name] => NotificationKind::Joined((*name).to_owned()),
        ["wrong", id, wrong] => NotificationKind::Wrong((*id).into(), wrong.parse().ok()?),
        ["remark", id, words] => NotificationKind::Remark((*id).into(), (*words).to_owned()),
        ["call-back"] => NotificationKind::CallBack,
        ["removed"] => NotificationKind::Removed,
        _ => return None,
    };
    Some(Notification { number: stored.number, to: stored.to, news })
}

fn letter_stored(letter: &Notification) -> LetterV1 {
    let news = match &letter.news {
        NotificationKind::Joined(name) => vec!["joined".to_owned(), name.clone()],
        NotificationKind::Wrong(id, wrong) => {
            vec!["wrong".to_owned(), id.to_string(), wrong.to_string()]
        }
        NotificationKind::Remark(id, words) => {
            vec!["remark".to_owned(), id.to_string(), words.clone()]
        }
        NotificationKind::CallBack => vec!["call-back".to_owned()],
        NotificationKind::Removed => vec!["removed".to_owned()],
    };
    LetterV1 { number: letter.number, to: letter.to, news }
}
