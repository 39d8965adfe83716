//! No activity is in the catalogue for nobody.

use aanspraak::catalogue::{Activity, ActivityId, Availability};
use aanspraak::matching::{example_profile, short_list};

use super::{ASSETS, TODAY, matcher};

/// For each activity that was not stopped there is an example profile. A confirmed one stands in the
/// first three of that person. One that nobody could confirm stands there, too, or at least in the
/// first three once all that was confirmed was passed over: that is how far down it may be.
#[test]
fn each_confirmed_activity_is_in_a_first_three_and_each_unconfirmed_one_there_or_next_after_them() {
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
