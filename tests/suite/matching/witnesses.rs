//! No activity is in the catalogue for nobody.

use aanspraak::catalogue::{Activity, ActivityId, Availability};
use aanspraak::matching::{example_profile, short_list};

use super::{ASSETS, TODAY, matcher};

/// What nobody could confirm may be shown behind all that was confirmed, to somebody who asks for more.
#[test]
fn every_activity_that_is_not_stopped_is_among_the_first_three_for_somebody() {
    for activity in ASSETS.catalogue.activities() {
        let found = example_profile(matcher(), activity);
        let gone = activity.availability(TODAY) == Availability::Gone;
        assert_eq!(found.is_none(), gone, "{}", activity.id);
        if let Some(profile) = found {
            let is_sure = |it: &&Activity| it.availability(TODAY) == Availability::Sure;
            let confirmed = ASSETS.catalogue.activities().iter().filter(is_sure);
            let confirmed: Vec<ActivityId> = confirmed.map(|it| it.id.clone()).collect();
            let shown = |passed: &[ActivityId]| {
                let picks = short_list(matcher(), &profile, passed).picks;
                picks.iter().any(|pick| pick.activity.id == activity.id)
            };
            let behind = !is_sure(&activity) && shown(&confirmed);
            assert!(shown(&[]) || behind, "{}", activity.id);
        }
    }
}
