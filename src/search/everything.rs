//! One list of all that a line of search finds: activities, referrals and helplines.

use strum::{Display, IntoStaticStr};

use super::{DoorHit, Found, FoundHelplines, FoundReferrals, Hit, Owners};
use crate::catalogue::{Helpline, Referral};

/// What an entry of the list is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Display, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum EntryKind {
    /// An activity.
    Activity,
    /// Help that is no activity.
    Referral,
    /// A number to call.
    Helpline,
    /// A body of a municipality.
    Door,
}

/// One thing that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What it is.
    pub kind: EntryKind,
    /// Its id, among its kind.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How well it answers: never more than that of the entry before it.
    pub score: u32,
    /// An activity that stopped.
    pub gone: bool,
}

/// What a helpline or referral is worth that the line names, where no activity is.
const NAMED: u32 = 3000;
/// The same for what is only about the words.
const ABOUT: u32 = 100;

/// Puts all that was found in one list, the best first. What is named comes first; of what the line is
/// about, activities that answer all of it come before the others, with the best referral behind the
/// first of them.
pub fn everything(
    found: &Found,
    helplines: &FoundHelplines<'_>,
    referrals: &FoundReferrals<'_>,
    doors: &[DoorHit<'_>],
    limit: usize,
) -> Vec<Entry> {
    let is_named = !helplines.named.is_empty() || !referrals.named.is_empty() || !doors.is_empty();
    // Beside a name that is meant, what only answers a part or is only like a word is noise.
    let hits: Vec<&Hit> = found
        .hits
        .iter()
        .filter(|hit| !is_named || hit.named || hit.whole && !hit.only_like)
        .collect();
    let mut activities = hits.iter().map(|hit| of_activity(hit));
    let named_activities = hits.iter().take_while(|hit| hit.named).count();
    let whole = hits.iter().skip(named_activities).take_while(|hit| hit.whole).count();
    let mut list: Vec<Entry> = activities.by_ref().take(named_activities).collect();
    list.extend(helplines.named.iter().map(|line| of_helpline(line)));
    list.extend(doors.iter().map(|hit| of_door(*hit)));
    // A helpline that is listed is not listed again as a referral, nor the other way round.
    let is_new = |referral: &&&Referral| {
        let listed = |id: &String| helplines.named.iter().any(|line| line.id == *id);
        !referral.contact.helpline.as_ref().is_some_and(listed)
    };
    let of_referrals = referrals.named.iter().chain(&referrals.told).chain(&referrals.about);
    let lines: Vec<&String> =
        of_referrals.filter_map(|referral| referral.contact.helpline.as_ref()).collect();
    list.extend(referrals.named.iter().filter(is_new).map(|referral| of_referral(referral)));
    let mut told = referrals.told.iter().filter(is_new).map(|referral| of_referral(referral));
    let about = referrals.about.iter().filter(is_new).map(|referral| of_referral(referral));
    list.extend(activities.by_ref().take(whole.min(1)));
    list.extend(told.next());
    list.extend(activities.by_ref().take(whole.saturating_sub(1)));
    list.extend(told);
    list.extend(about);
    let other_lines = helplines.about.iter().filter(|line| !lines.contains(&&line.id));
    list.extend(other_lines.map(|line| of_helpline(line)));
    list.extend(activities);
    once_each(list, limit)
}

/// The same list, with the helpline for who is in danger before all else.
pub fn danger_first(line: &Helpline, list: Vec<Entry>, limit: usize) -> Vec<Entry> {
    once_each(std::iter::once(of_helpline(line)).chain(list).collect(), limit)
}

fn of_activity(hit: &Hit) -> Entry {
    Entry {
        kind: EntryKind::Activity,
        id: hit.id.to_string(),
        name: hit.name.clone(),
        score: hit.score,
        gone: hit.gone,
    }
}

fn of_helpline(line: &Helpline) -> Entry {
    let (id, name) = (line.id.clone(), line.name.clone());
    Entry { kind: EntryKind::Helpline, id, name, score: 0, gone: false }
}

fn of_referral(referral: &Referral) -> Entry {
    let (id, name) = (referral.id.to_string(), referral.name.clone());
    Entry { kind: EntryKind::Referral, id, name, score: 0, gone: false }
}

fn of_door(hit: DoorHit<'_>) -> Entry {
    let (id, name) = (hit.id(), hit.door.name.clone());
    Entry { kind: EntryKind::Door, id, name, score: 0, gone: false }
}

/// The list of those whose number a line is.
pub fn owners(helplines: &FoundHelplines<'_>, owners: &Owners<'_>, limit: usize) -> Vec<Entry> {
    let activities = owners.activities.iter().map(|activity| {
        let (id, name) = (activity.id.to_string(), activity.name.clone());
        Entry { kind: EntryKind::Activity, id, name, score: 0, gone: false }
    });
    let lines = helplines.named.iter().map(|line| of_helpline(line));
    let others = owners.referrals.iter().map(|referral| of_referral(referral));
    let doors = owners.doors.iter().map(|hit| of_door(*hit));
    once_each(lines.chain(activities).chain(others).chain(doors).collect(), limit)
}

/// Each id once, and scores that never rise: what has none takes that of its place.
fn once_each(list: Vec<Entry>, limit: usize) -> Vec<Entry> {
    let best = list.iter().map(|entry| entry.score).max().filter(|score| *score > 0);
    let first = list.first().map(|entry| entry.kind);
    let mut score = match first {
        Some(EntryKind::Activity) | None => best.unwrap_or(ABOUT),
        Some(EntryKind::Referral | EntryKind::Helpline | EntryKind::Door) => {
            best.unwrap_or(ABOUT).max(NAMED)
        }
    };
    let mut kept: Vec<Entry> = Vec::new();
    for mut entry in list {
        if kept.iter().any(|other| other.id == entry.id) {
            continue;
        }
        if entry.score > 0 {
            score = score.min(entry.score);
        }
        entry.score = score;
        kept.push(entry);
    }
    kept.truncate(limit);
    kept
}
