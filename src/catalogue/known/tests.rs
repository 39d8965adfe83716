//! Tests of what is known about an activity, by its file or by a rule.

use std::collections::BTreeMap;

use strum::IntoEnumIterator;

use super::*;
use crate::catalogue::{Reach, Texts};
use crate::profile::PlaceId;

fn with(forms: EnumSet<Form>) -> Activity {
    let mut activity = Activity::default();
    activity.fits.forms = forms;
    activity
}

fn known(activity: &Activity, topic: Topic) -> Known<'_> {
    activity.practical(topic, Language::Nl)
}

#[test]
fn what_no_field_tells_is_unknown() {
    for topic in Topic::iter() {
        assert_eq!(known(&Activity::default(), topic), Known::Unknown, "{topic}");
    }
}

#[test]
fn a_visit_at_home_needs_no_transport_and_no_lift() {
    let visit = with(Form::OneOnOne | Form::AtHome);
    for topic in [Topic::Where, Topic::Transport, Topic::Wheelchair, Topic::Home, Topic::Dog] {
        assert_eq!(known(&visit, topic), Known::Derived(Derived::AtHome), "{topic}");
    }
    assert_eq!(known(&visit, Topic::When), Known::Unknown);
}

#[test]
fn a_phone_line_and_a_website_are_used_from_home() {
    let line = with(Form::Phone | Form::Online);
    assert_eq!(known(&line, Topic::Where), Known::Derived(Derived::ByPhone));
    let mut site = with(EnumSet::empty());
    site.reach.how = How::Online;
    assert_eq!(known(&site, Topic::Transport), Known::Derived(Derived::Online));
}

#[test]
fn one_goes_to_a_group_and_nobody_comes_to_the_house_for_it() {
    assert_eq!(known(&with(Form::Group.into()), Topic::Home), Known::Derived(Derived::GoThere));
    let both = with(Form::Group | Form::OneOnOne);
    assert_eq!(known(&both, Topic::Home), Known::Unknown, "one person may come or not");
}

#[test]
fn where_it_is_follows_from_its_reach() {
    let mut activity = with(Form::Group.into());
    activity.reach = Reach { generic: true, ..Reach::default() };
    assert_eq!(known(&activity, Topic::Where), Known::Derived(Derived::EachTown));
    activity.reach.examples = vec![PlaceId(1)];
    assert_eq!(known(&activity, Topic::Where), Known::Derived(Derived::SeenIn));
    activity.reach.municipalities = vec![PlaceId(2)];
    assert_eq!(known(&activity, Topic::Where), Known::Derived(Derived::InPlaces));
    activity.reach.how = How::Institution;
    assert_eq!(known(&activity, Topic::Where), Known::Derived(Derived::Institution));
}

#[test]
fn the_words_of_the_file_come_before_every_rule() {
    let mut activity = with(Form::AtHome.into());
    activity.practical.holds.insert(Topic::Dog, Extent::No);
    assert_eq!(known(&activity, Topic::Dog), Known::Holds(Extent::No));
    let practical = BTreeMap::from([(Topic::Dog, "Een hond mag niet mee.".to_owned())]);
    activity.texts.insert(Language::Nl, Texts { practical, ..Texts::default() });
    assert_eq!(
        known(&activity, Topic::Dog),
        Known::Sentence("Een hond mag niet mee.", Some(Extent::No))
    );
}

#[test]
fn a_waiting_list_that_was_seen_and_a_ride_are_told() {
    let mut activity = Activity { waiting: true, ..Activity::default() };
    activity.fits.barriers = Barrier::Transport.into();
    assert_eq!(known(&activity, Topic::Waiting), Known::Derived(Derived::WaitingSeen));
    assert_eq!(known(&activity, Topic::Transport), Known::Derived(Derived::Fetched));
}
