//! No activity is in the catalogue for nobody.

use aanspraak::catalogue::Availability;
use aanspraak::matching::{example_profile, short_list};

use super::{ASSETS, TODAY, matcher};

#[test]
fn every_activity_that_is_not_stopped_is_among_the_first_three_for_somebody() {
    for activity in ASSETS.catalogue.activities() {
        let found = example_profile(matcher(), activity);
        let gone = activity.availability(TODAY) == Availability::Gone;
        assert_eq!(found.is_none(), gone, "{}", activity.id);
        if let Some(profile) = found {
            let picks = short_list(matcher(), &profile, &[]).picks;
            assert!(picks.iter().any(|pick| pick.activity.id == activity.id), "{}", activity.id);
        }
    }
}
