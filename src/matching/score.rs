//! The score: one pass over an activity, which hands out its terms one by one.
//!
//! The sum and the trace come from the same code, so a reason can never differ from the score.

use enumset::EnumSet;

use super::matcher::Matcher;
use super::person::{Candidate, Person};
use super::weights::Weight;
use crate::catalogue::{Activity, Availability, Design, Element, How};
use crate::profile::{
    Circumstance, Fact, FactId, Form, Gender, GoesOut, Interest, Internet, Living, Profile,
    Ternary, Wish,
};

/// One thing that counts for or against an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// What it is.
    pub kind: TermKind,
    /// How much it counts.
    pub points: i32,
}

/// What counts for or against an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TermKind {
    /// It answers this wish.
    Wish(Wish),
    /// It answers none of the wishes.
    WishMissed,
    /// A working element in it answers a wish.
    Element(Element),
    /// It is only for people with this circumstance.
    MadeFor(Circumstance),
    /// It is at ease with this circumstance.
    AtEase(Circumstance),
    /// It suits people of whom this other fact holds: who lost somebody, have a dog.
    Suits(Fact),
    /// It is meant for this age.
    MadeForAge,
    /// It is meant for this gender.
    MadeForGender(Gender),
    /// It is meant for those who live so.
    MadeForLiving(Living),
    /// It has a form that was asked for.
    Form(Form),
    /// It has none of the forms that were asked for.
    FormMissed,
    /// It is about something that the person likes.
    Interest(Interest),
    /// It is about other things, or nothing special.
    InterestMissed,
    /// It answers exactly what the person misses.
    Focus,
    /// It goes over the internet, which the person uses easily.
    OnlineFits,
    /// It only goes over the internet, and the person was not asked about it.
    OnlineUnasked,
    /// It comes to the person.
    AtHome,
    /// Practical support helps the person to get there.
    Fetched,
    /// It is in the person's own municipality.
    Near,
    /// It is this many kilometres away.
    Nearby(i32),
    /// It is only in some places, and not known to be near the person.
    PlaceUnknown,
    /// A fact of the person makes it hard.
    HardFor(FactId),
    /// It was studied.
    Evidence,
    /// Nobody could confirm that it still exists.
    Unsure,
    /// The newest sign of life is so many years old.
    Silent(i32),
    /// It begins with another office.
    Referral,
    /// It stands for many of a kind, which are for everybody.
    Generic,
}

impl TermKind {
    /// The fact of the person that the term reads, if it reads one.
    pub fn fact(self) -> Option<FactId> {
        Some(match self {
            Self::Wish(_) | Self::WishMissed | Self::Element(_) | Self::Focus => FactId::Wishes,
            Self::OnlineFits | Self::OnlineUnasked => FactId::Internet,
            Self::MadeFor(_) | Self::AtEase(_) => FactId::Circumstances,
            Self::Suits(fact) => fact.id(),
            Self::MadeForAge => FactId::Age,
            Self::MadeForGender(_) => FactId::Gender,
            Self::MadeForLiving(_) => FactId::Living,
            Self::Form(_) | Self::FormMissed => FactId::Forms,
            Self::Interest(_) | Self::InterestMissed => FactId::Interests,
            Self::AtHome | Self::Fetched => FactId::GoesOut,
            Self::Near | Self::Nearby(_) | Self::PlaceUnknown => FactId::Place,
            Self::HardFor(fact) => fact,
            Self::Evidence | Self::Unsure | Self::Silent(_) | Self::Referral | Self::Generic => {
                return None;
            }
        })
    }
}

/// The sum of the terms.
pub(super) fn total(matcher: Matcher<'_>, person: &Person<'_>, pair: &Candidate<'_>) -> i32 {
    let mut sum = 0;
    terms(matcher, person, pair, |term| sum += term.points);
    sum
}

/// The terms, in the order of the code below.
pub(super) fn trace(matcher: Matcher<'_>, person: &Person<'_>, pair: &Candidate<'_>) -> Vec<Term> {
    let mut trace = Vec::new();
    terms(matcher, person, pair, |term| trace.push(term));
    trace
}

fn terms(
    matcher: Matcher<'_>,
    person: &Person<'_>,
    pair: &Candidate<'_>,
    mut each: impl FnMut(Term),
) {
    let activity = pair.activity;
    if let Some(term) = silence(matcher, pair) {
        each(term);
    }
    let mut give = |weight, kind| each(Term { kind, points: matcher.weights.of(weight) });
    wishes(person, activity, &mut give);
    audience(person, activity, &mut give);
    suits(person, activity, &mut give);
    forms(person, activity, &mut give);
    interests(person, activity, &mut give);
    place(matcher, pair, &mut give);
    availability(pair, &mut give);
}

fn wishes(person: &Person<'_>, activity: &Activity, give: &mut impl FnMut(Weight, TermKind)) {
    let wanted = person.profile.wishes.yes();
    let answered = wanted & activity.fits.wishes;
    let mut weight = Weight::Wish;
    for wish in answered {
        give(weight, TermKind::Wish(wish));
        weight = Weight::WishMore;
    }
    if answered.is_empty() && !wanted.is_empty() {
        give(Weight::WishMissed, TermKind::WishMissed);
    } else {
        for _ in wanted - answered {
            give(Weight::WishPartly, TermKind::WishMissed);
        }
    }
    if !answered.is_empty() && activity.fits.wishes == wanted {
        give(Weight::Focus, TermKind::Focus);
    }
    for element in person.answering & activity.elements {
        give(Weight::Element, TermKind::Element(element));
    }
}

fn audience(person: &Person<'_>, activity: &Activity, give: &mut impl FnMut(Weight, TermKind)) {
    let profile = person.profile;
    let own = profile.circumstances.yes();
    let made_for = own & activity.audience.circumstances;
    // Made for two circumstances of one person is not twice as fitting.
    if let Some(circumstance) = made_for.iter().next() {
        give(Weight::MadeFor, TermKind::MadeFor(circumstance));
    }
    let mut weight = Weight::AtEase;
    for circumstance in (own & activity.fits.circumstances) - made_for {
        give(weight, TermKind::AtEase(circumstance));
        weight = Weight::AtEaseMore;
    }
    for line in activity.audience.lines(profile).filter(|line| line.holds == Ternary::Yes) {
        match line.fact {
            FactId::Age => give(Weight::MadeForAge, TermKind::MadeForAge),
            FactId::Gender => {
                if let Some(gender) = profile.gender.value() {
                    give(Weight::MadeForGender, TermKind::MadeForGender(gender));
                }
            }
            FactId::Living => {
                if let Some(living) = profile.living.value() {
                    give(Weight::MadeForLiving, TermKind::MadeForLiving(living));
                }
            }
            FactId::Place
            | FactId::Circumstances
            | FactId::Wishes
            | FactId::Forms
            | FactId::Interests
            | FactId::GoesOut
            | FactId::Internet
            | FactId::ForWhom
            | FactId::Losses
            | FactId::Occupation
            | FactId::Barriers
            | FactId::Faith
            | FactId::Pets
            | FactId::Languages => {}
        }
    }
    for line in activity.hard_for.lines(profile).filter(|line| line.holds == Ternary::Yes) {
        give(Weight::HardFor, TermKind::HardFor(line.fact));
    }
}

/// Of several values of one fact the first alone counts: a lost child and a lost friend are no more
/// reason for the same group.
fn suits(person: &Person<'_>, activity: &Activity, give: &mut impl FnMut(Weight, TermKind)) {
    let (own, fits) = (person.profile, &activity.fits);
    let loss = (own.losses.yes() & fits.losses).iter().next();
    let barrier = (own.barriers.yes() & fits.barriers).iter().next();
    let pet = (own.pets.yes() & fits.pets).iter().next();
    let facts = [
        loss.map(|loss| Fact::Loss(loss, true)),
        barrier.map(|barrier| Fact::Barrier(barrier, true)),
        pet.map(|pet| Fact::Pet(pet, true)),
    ];
    for fact in facts.into_iter().flatten() {
        give(Weight::Suits, TermKind::Suits(fact));
    }
}

fn forms(person: &Person<'_>, activity: &Activity, give: &mut impl FnMut(Weight, TermKind)) {
    let wanted = person.profile.forms.yes();
    let offered = wanted & activity.fits.forms;
    for form in offered {
        give(Weight::Form, TermKind::Form(form));
    }
    if offered.is_empty() && !wanted.is_empty() {
        give(Weight::FormMissed, TermKind::FormMissed);
    }
    let forms = activity.fits.forms;
    if forms.contains(Form::Online) && person.profile.internet.value() == Some(Internet::Yes) {
        give(Weight::OnlineFits, TermKind::OnlineFits);
    }
    if forms == EnumSet::only(Form::Online) && may_be_offline(person.profile) {
        give(Weight::OnlineUnasked, TermKind::OnlineUnasked);
    }
    match person.profile.goes_out.value() {
        Some(GoesOut::No | GoesOut::WithHelp) if activity.is_at_home() => {
            give(Weight::AtHome, TermKind::AtHome);
        }
        Some(GoesOut::WithHelp) if activity.elements.contains(Element::PracticalSupport) => {
            give(Weight::Fetched, TermKind::Fetched);
        }
        _ => {}
    }
}

/// Whether a person could well be without internet: not asked, and old enough or of unknown age.
fn may_be_offline(profile: &Profile) -> bool {
    let young = profile.age.map_or(Ternary::Unknown, |age| age.at_most(ONLINE_UP_TO));
    !profile.internet.is_known() && young != Ternary::Yes
}

/// Up to this age nearly everybody uses the internet.
const ONLINE_UP_TO: u8 = 64;

fn interests(person: &Person<'_>, activity: &Activity, give: &mut impl FnMut(Weight, TermKind)) {
    let liked = person.profile.interests.yes();
    if liked.is_empty() {
        if is_special(activity) {
            give(Weight::InterestUnasked, TermKind::InterestMissed);
        }
        return;
    }
    let shared = liked & activity.fits.interests;
    let mut weight = Weight::Interest;
    for interest in shared {
        give(weight, TermKind::Interest(interest));
        weight = Weight::InterestMore;
    }
    if shared.is_empty() {
        let special = is_special(activity);
        let weight = if special { Weight::InterestMissed } else { Weight::InterestNone };
        give(weight, TermKind::InterestMissed);
    }
}

/// Whether an activity is about one or two things that not everybody likes, and not for a group
/// of people by what they live with. A holiday is always special: it is for who wants one.
pub(super) fn is_special(activity: &Activity) -> bool {
    let about = activity.fits.interests;
    let open = activity.audience.circumstances.is_empty() && activity.audience.living.is_empty();
    let narrow = (1..=2).contains(&about.len()) && about != EnumSet::only(Interest::Meals);
    narrow && (open || about.contains(Interest::Travel))
}

fn place(matcher: Matcher<'_>, pair: &Candidate<'_>, give: &mut impl FnMut(Weight, TermKind)) {
    let reach = &pair.activity.reach;
    let only_somewhere = !reach.generic && matches!(reach.how, How::Local | How::Regional);
    let limit = matcher.weights.of(Weight::LimitFarKm);
    match pair.km.or(pair.example_km) {
        Some(0) => give(Weight::Near, TermKind::Near),
        Some(km) if km <= limit => give(Weight::Nearby, TermKind::Nearby(km)),
        _ if only_somewhere => give(Weight::PlaceUnknown, TermKind::PlaceUnknown),
        _ => {}
    }
}

fn availability(pair: &Candidate<'_>, give: &mut impl FnMut(Weight, TermKind)) {
    let activity = pair.activity;
    if activity.evidence.iter().any(|evidence| evidence.design > Design::Described) {
        give(Weight::Evidence, TermKind::Evidence);
    }
    if pair.standing == Availability::Unsure {
        let traceable = activity.status.seen.is_some()
            || activity.contact.website.is_some()
            || activity.reach.generic
            || !activity.reach.municipalities.is_empty();
        let weight = if traceable { Weight::Unsure } else { Weight::Untraceable };
        give(weight, TermKind::Unsure);
    }
    if activity.reach.how == How::Referral {
        give(Weight::Referral, TermKind::Referral);
    }
    // Of a kind for a group of people there is no other.
    if activity.reach.generic && activity.audience.circumstances.is_empty() {
        give(Weight::Generic, TermKind::Generic);
    }
}

/// Every year without a sign of life counts, but for the first ones: not everything is written about
/// each year.
fn silence(matcher: Matcher<'_>, pair: &Candidate<'_>) -> Option<Term> {
    let seen = pair.activity.status.seen?;
    let years = i32::from(matcher.today.year() - seen.year);
    let (quiet, most) = (Weight::LimitQuietYears, Weight::LimitSilentYears);
    let counted = (years - matcher.weights.of(quiet)).clamp(0, matcher.weights.of(most));
    let points = counted * matcher.weights.of(Weight::SilentYear);
    (counted > 0).then_some(Term { kind: TermKind::Silent(years), points })
}
