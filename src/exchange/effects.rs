//! What follows from the events of a turn: the one place that says which of them is counted, which
//! changes the team, and which makes a person be forgotten.

use crate::conversation::{Event, Team};
use crate::understanding::Alarm;

/// What the exchange does about a turn, beside storing it and sending its replies.
#[derive(Debug, Default)]
pub(super) struct Effects {
    /// What is counted under the day: words of ours, such as `alarm suicide`.
    pub(super) counts: Vec<String>,
    /// The team is this from here on; notifications stand in it.
    pub(super) team: Option<Team>,
    /// The kinds of alarm in the words.
    pub(super) alarms: Vec<Alarm>,
    /// The words were not understood.
    pub(super) not_understood: bool,
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
                Event::Alarm(alarm) => {
                    effects.counts.push(format!("alarm {alarm}"));
                    effects.alarms.push(alarm);
                }
                Event::NotUnderstood => effects.not_understood = true,
                Event::Reported(activity) => effects.counts.push(format!("wrong {activity}")),
                Event::CameFrom(flyer) => effects.counts.push(format!("came {flyer}")),
                Event::TeamChanged(team) => effects.team = Some(*team),
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

    #[test]
    fn each_event_has_its_effect_and_no_other() {
        let effects = Effects::of(vec![Event::Alarm(Alarm::Suicide), Event::HelpShown]);
        assert_eq!(effects.counts, ["alarm suicide"]);
        assert_eq!((effects.alarms, effects.not_understood), (vec![Alarm::Suicide], false));
        let effects = Effects::of(vec![Event::NotUnderstood, Event::HelpShown]);
        assert!(effects.not_understood && effects.counts.is_empty());
        assert!(effects.shows_help && !effects.forgets && effects.team.is_none());
        let effects = Effects::of(vec![Event::Reported("oopoeh".into()), Event::Forgotten]);
        assert_eq!(effects.counts, ["wrong oopoeh"]);
        assert!(effects.forgets && !effects.shows_help && effects.team.is_none());
        let team = Team { next: 7, ..Team::default() };
        let effects = Effects::of(vec![Event::TeamChanged(Box::new(team.clone()))]);
        assert_eq!((effects.team, effects.counts.len()), (Some(team), 0));
    }
}
