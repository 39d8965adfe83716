//! Yes, no, or maybe; and by which rule.

use enumset::EnumSet;

use super::matcher::Matcher;
use super::person::{Candidate, Person};
use super::relaxation::Relaxation;
use super::weights::Weight;
use crate::catalogue::{Activity, Availability, How, Kind, Line};
use crate::profile::{FactId, Form, GoesOut, Interest, Ternary};

/// Whether an activity is for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is.
    Yes,
    /// It is, if these facts turn out right.
    Maybe(EnumSet<FactId>),
    /// It is not, by the first rule that says so.
    No(Rule),
}

/// The rule that excludes an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// It stopped.
    Gone,
    /// It is only for others: the line of `[for]` about this fact does not hold.
    OnlyFor(FactId),
    /// It is not for this person: a line of `[not-for]` about this fact holds.
    NotFor(FactId),
    /// The person does not want this form.
    RefusedForm(Form),
    /// The person does not like what it is about.
    RefusedInterests,
    /// One must go out, and the person cannot.
    MustGoOut,
    /// It is this many kilometres away.
    TooFar(u32),
}

impl Rule {
    /// The fact that the rule reads; `None` when no answer would change it.
    pub fn fact(self) -> Option<FactId> {
        match self {
            Self::Gone => None,
            Self::OnlyFor(fact) | Self::NotFor(fact) => Some(fact),
            Self::RefusedForm(_) => Some(FactId::Forms),
            Self::RefusedInterests => Some(FactId::Interests),
            Self::MustGoOut => Some(FactId::GoesOut),
            Self::TooFar(_) => Some(FactId::Place),
        }
    }
}

/// The verdict on one activity.
pub(super) fn verdict(matcher: Matcher<'_>, person: &Person<'_>, pair: &Candidate<'_>) -> Verdict {
    let activity = pair.activity;
    if pair.standing == Availability::Gone {
        return Verdict::No(Rule::Gone);
    }
    let profile = person.profile;
    let mut missing = EnumSet::empty();
    for line in activity.audience.lines(profile) {
        match line.holds {
            Ternary::No => return Verdict::No(Rule::OnlyFor(line.fact)),
            Ternary::Unknown => {
                missing.insert(line.fact);
            }
            Ternary::Yes => {}
        }
    }
    if let Some(line) = activity.not_for.lines(profile).find(|line| bars(person, *line)) {
        return Verdict::No(Rule::NotFor(line.fact));
    }
    if let Some(rule) = refused(person, activity).or_else(|| too_far(matcher, person, pair)) {
        return Verdict::No(rule);
    }
    if missing.is_empty() { Verdict::Yes } else { Verdict::Maybe(missing) }
}

/// The facts by which an activity that did not stop is no yes: those whose rules exclude it, and
/// those that are not known. None of them, and it is a yes.
pub(super) fn kept_out_by(
    matcher: Matcher<'_>,
    person: &Person<'_>,
    pair: &Candidate<'_>,
) -> EnumSet<FactId> {
    let (activity, profile) = (pair.activity, person.profile);
    let unmet = activity.audience.lines(profile).filter(|line| line.holds != Ternary::Yes);
    let barring = activity.not_for.lines(profile).filter(|line| bars(person, *line));
    let lines = unmet.chain(barring).map(|line| line.fact);
    let rules = [
        refused_form(person, activity),
        refused_interests(person, activity),
        must_go_out(person, activity),
        too_far(matcher, person, pair),
    ];
    lines.chain(rules.into_iter().flatten().filter_map(Rule::fact)).collect()
}

/// Ways of taking part of which one is enough.
const WAYS: EnumSet<Form> =
    enumset::enum_set!(Form::Group | Form::OneOnOne | Form::Online | Form::Phone);

/// Whether a line of `[not-for]` excludes.
fn bars(person: &Person<'_>, line: Line) -> bool {
    let set_aside = line.fact == FactId::GoesOut && person.relaxes(Relaxation::GoingOut);
    line.holds == Ternary::Yes && !set_aside
}

fn refused(person: &Person<'_>, activity: &Activity) -> Option<Rule> {
    refused_form(person, activity)
        .or_else(|| refused_interests(person, activity))
        .or_else(|| must_go_out(person, activity))
}

fn refused_form(person: &Person<'_>, activity: &Activity) -> Option<Rule> {
    let no = person.profile.forms.no();
    if no.is_empty() || person.relaxes(Relaxation::Forms) {
        return None;
    }
    let forms = activity.fits.forms;
    let ways = forms & WAYS;
    if let Some(form) = ways.iter().next().filter(|_| ways.is_subset(no)) {
        return Some(Rule::RefusedForm(form));
    }
    let only_course = activity.kinds == EnumSet::only(Kind::Course);
    let whole = if only_course { Form::Course | Form::AtHome } else { Form::AtHome.into() };
    (forms & no & whole).iter().next().map(Rule::RefusedForm)
}

fn refused_interests(person: &Person<'_>, activity: &Activity) -> Option<Rule> {
    let interests = activity.fits.interests;
    let no = person.profile.interests.no();
    // One can leave the walking to others, but a dog is there for who is afraid of it, too.
    let is_met = (interests & no).contains(Interest::Animals);
    let refused = is_met || !interests.is_empty() && interests.is_subset(no);
    (refused && !person.relaxes(Relaxation::Interests)).then_some(Rule::RefusedInterests)
}

fn must_go_out(person: &Person<'_>, activity: &Activity) -> Option<Rule> {
    let cannot = person.profile.goes_out.value() == Some(GoesOut::No);
    let must = !activity.is_at_home() && activity.reach.how != How::Institution;
    (must && cannot && !person.relaxes(Relaxation::GoingOut)).then_some(Rule::MustGoOut)
}

fn too_far(matcher: Matcher<'_>, person: &Person<'_>, pair: &Candidate<'_>) -> Option<Rule> {
    let limit = matcher.weights.of(Weight::LimitFarKm);
    let far = pair.km.filter(|km| *km > limit && !person.relaxes(Relaxation::Distance));
    far.map(|km| Rule::TooFar(km.unsigned_abs()))
}
