//! Yes, no, or maybe; and by which rule.

use enumset::EnumSet;

use super::weights::Weight;
use super::{Matcher, Pair, Person, Relaxation};
use crate::catalogue::{Activity, How, Kind, Standing};
use crate::profile::{FactId, Form, Ternary};

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
pub(super) fn verdict(matcher: Matcher<'_>, person: &Person<'_>, pair: &Pair<'_>) -> Verdict {
    let activity = pair.activity;
    if pair.standing == Standing::Gone {
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
    if let Some(line) = activity.not_for.lines(profile).find(|line| {
        line.holds == Ternary::Yes
            && !(line.fact == FactId::GoesOut && person.relaxes(Relaxation::GoingOut))
    }) {
        return Verdict::No(Rule::NotFor(line.fact));
    }
    if let Some(rule) = refused(person, activity).or_else(|| too_far(matcher, person, pair)) {
        return Verdict::No(rule);
    }
    if missing.is_empty() { Verdict::Yes } else { Verdict::Maybe(missing) }
}

/// Ways of taking part of which one is enough.
const WAYS: EnumSet<Form> =
    enumset::enum_set!(Form::Group | Form::OneOnOne | Form::Online | Form::Phone);

fn refused(person: &Person<'_>, activity: &Activity) -> Option<Rule> {
    let no = person.profile.forms.no();
    let forms = activity.fits.forms;
    if !no.is_empty() && !person.relaxes(Relaxation::Forms) {
        let ways = forms & WAYS;
        if let Some(form) = ways.iter().next().filter(|_| ways.is_subset(no)) {
            return Some(Rule::RefusedForm(form));
        }
        let only_course = activity.kinds == EnumSet::only(Kind::Course);
        let whole = if only_course { Form::Course | Form::AtHome } else { Form::AtHome.into() };
        if let Some(form) = (forms & no & whole).iter().next() {
            return Some(Rule::RefusedForm(form));
        }
    }
    let interests = activity.fits.interests;
    if !interests.is_empty()
        && interests.is_subset(person.profile.interests.no())
        && !person.relaxes(Relaxation::Interests)
    {
        return Some(Rule::RefusedInterests);
    }
    let must_go_out = !activity.is_at_home() && activity.reach.how != How::Institution;
    let cannot = person.profile.goes_out.value() == Some(crate::profile::GoesOut::No);
    (must_go_out && cannot && !person.relaxes(Relaxation::GoingOut)).then_some(Rule::MustGoOut)
}

fn too_far(matcher: Matcher<'_>, person: &Person<'_>, pair: &Pair<'_>) -> Option<Rule> {
    let limit = matcher.weights.of(Weight::LimitFarKm);
    let far = pair.km.filter(|km| *km > limit && !person.relaxes(Relaxation::Distance));
    far.map(|km| Rule::TooFar(km.unsigned_abs()))
}
