//! What follows from the events of a turn: the one place that says which of them is counted, which
//! changes the team, and which makes a person be forgotten.

use crate::conversation::{Event, Team};

/// What the exchange does about a turn, beside storing it and sending its replies.
#[derive(Debug, Default)]
pub(super) struct Effects {
    /// What is counted under the day: words of ours, such as `alarm suicide`.
    pub(super) counts: Vec<String>,
    /// The team is this from here on; notifications stand in it.
    pub(super) team: Option<Team>,
    /// The person is forgotten.
    pub(super) forgets: bool,
    /// The replies show where to get help: they give way to nothing.
    pub(super) shows_help: bool,
}

impl Effects {
    /// The effects of events.
    pub(super) fn of(events: Vec<Event>) -> Self {
        let mut effects = Self::default();
        for event in events {
            match event {
                Event::Alarm(alarm) => effects.counts.push(format!("alarm {alarm}")),
                Event::Reported(activity) => effects.counts.push(format!("wrong {activity}")),
                Event::CameFrom(flyer) => effects.counts.push(format!("came {flyer}")),
                Event::TeamChanged(team) => effects.team = Some(team),
                Event::Forgotten => effects.forgets = true,
                Event::HelpShown => effects.shows_help = true,
            }
        }
        effects
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::understanding::Alarm;

    #[test]
    fn each_event_has_its_effect_and_no_other() {
        let effects = Effects::of(vec![Event::Alarm(Alarm::Suicide), Event::HelpShown]);
        assert_eq!(effects.counts, ["alarm suicide"]);
        assert!(effects.shows_help && !effects.forgets && effects.team.is_none());
        let effects = Effects::of(vec![Event::Reported("oopoeh".into()), Event::Forgotten]);
        assert_eq!(effects.counts, ["wrong oopoeh"]);
        assert!(effects.forgets && !effects.shows_help && effects.team.is_none());
        let team = Team { next: 7, ..Team::default() };
        let effects = Effects::of(vec![Event::TeamChanged(team.clone())]);
        assert_eq!((effects.team, effects.counts.len()), (Some(team), 0));
    }
}
