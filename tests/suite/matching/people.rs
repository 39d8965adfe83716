//! People with known needs: what is sensible for them comes first, what would hurt never.

use aanspraak::catalogue::Availability;
use serde::Deserialize;

use super::{TODAY, list};

#[derive(Deserialize)]
struct Person {
    id: String,
    profile: serde_json::Value,
    good: Vec<String>,
    bad: Vec<String>,
}

#[test]
fn people_with_known_needs_get_what_is_sensible_and_nothing_that_hurts() {
    let people: Vec<Person> = serde_json::from_str(include_str!("../../personas.json")).unwrap();
    let (mut good, mut shown) = (0, 0);
    for person in &people {
        let list = list(&person.profile);
        let sensible = list
            .picks
            .iter()
            .filter(|pick| person.good.iter().any(|id| id == pick.activity.id.as_str()))
            .count();
        assert!(sensible > 0, "nothing sensible for {}", person.id);
        good += sensible;
        shown += list.picks.len();
        let gone =
            list.picks.iter().any(|pick| pick.activity.availability(TODAY) == Availability::Gone);
        assert!(!gone, "something stopped for {}", person.id);
        for found in list.ranking.yes().take(10) {
            let hurts = person.bad.iter().any(|id| id == found.activity.id.as_str());
            assert!(!hurts, "{} would be wrong for {}", found.activity.id, person.id);
        }
    }
    assert!(good * 3 >= shown * 2, "only {good} of {shown} shown are sensible");
}
