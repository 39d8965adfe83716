//! Suggestions in words, outside a talk: for scripts, and for the volunteers' desk.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::render::{caution_text, first_step, local_door, named_door, reason_text, step_to_keep};
use super::view::PersonView;
use super::{Content, Dismissal, Speaker, exclusions};
use crate::catalogue::{Activity, ActivityId, Door, FoundDoor, Join};
use crate::interview::Question;
use crate::language::Language;
use crate::matching::{
    Match, Ranking, Relaxation, Rule, Verdict, cautions, rank, reasons, short_list,
};
use crate::profile::{FactId, Profile};
use crate::understanding::Reading;

/// What is suggested to a person.
pub struct Advice {
    /// The best first: the short list, then what comes after it.
    pub suggestions: Vec<Suggestion>,
    /// Activities that wait for an answer: their id, and the question that would settle it.
    pub maybe: Vec<(String, String)>,
    /// Activities that are not for this person: their id, and why.
    pub excluded: Vec<(String, String)>,
    /// Which wish was set aside, if one was.
    pub relaxed: Option<&'static str>,
    /// The helpline that is always there.
    pub human: &'static str,
}

/// One suggestion in words.
pub struct Suggestion {
    /// The activity's id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its score.
    pub score: i32,
    /// Its state, such as `active`.
    pub status: String,
    /// Why: the fact, and the reason in words.
    pub reasons: Vec<(String, String)>,
    /// What to know before.
    pub cautions: Vec<String>,
    /// The first step.
    pub next_step: String,
    /// The body in the person's municipality that the first step names; `None` where it names none.
    pub door: Option<NamedDoor>,
}

/// The body that a first step names.
pub enum NamedDoor {
    /// This one, of this municipality.
    Known(Box<Door>, String),
    /// No body is known in the municipality, or the place of the person is not known.
    Unknown,
}

/// The first step of each activity where nothing is known of a person, by id: for other directories.
pub fn first_steps(
    content: &Content,
    today: Date,
    language: Language,
) -> BTreeMap<ActivityId, String> {
    let view = PersonView::new(content, today, Profile::default(), Some(language));
    let speaker = Speaker::plain(&content.texts, language);
    let step = |activity: &Activity| (activity.id.clone(), step_to_keep(&view, speaker, activity));
    content.catalogue.activities().iter().map(step).collect()
}

/// How many reasons a suggestion has.
const REASONS: usize = 3;

/// Suggests at most `limit` activities, with words in a language.
pub fn advise(
    content: &Content,
    profile: &Profile,
    today: Date,
    language: Language,
    limit: usize,
) -> Advice {
    advise_without(content, profile, today, (language, limit), &[])
}

/// The same for a text and what was read in it: what is refused there by name is left out.
pub fn advise_on(
    content: &Content,
    (text, reading): (&str, &Reading),
    today: Date,
    language: Language,
    limit: usize,
) -> Advice {
    let speaker = Speaker::plain(&content.texts, language);
    let out = exclusions::excluded(content, speaker, text, &reading.refused);
    advise_without(content, &reading.profile(), today, (language, limit), &out)
}

fn advise_without(
    content: &Content,
    profile: &Profile,
    today: Date,
    (language, limit): (Language, usize),
    out: &[(ActivityId, Dismissal)],
) -> Advice {
    let view = PersonView::new(content, today, *profile, Some(language));
    let speaker = Speaker::plain(&content.texts, language);
    let passed: Vec<ActivityId> = out.iter().map(|(id, _)| id.clone()).collect();
    let list = short_list(content.matcher(today), profile, &passed);
    let first: Vec<Match<'_>> = list.picks.clone();
    let rest = list
        .ranking
        .yes()
        .filter(|found| !passed.contains(&found.activity.id))
        .filter(|found| first.iter().all(|pick| pick.activity.id != found.activity.id));
    let suggestions = first
        .iter()
        .chain(rest)
        .take(limit)
        .map(|found| suggestion(&view, speaker, &list.ranking, found))
        .collect();
    let whole = rank(content.matcher(today), profile);
    let is_out = |id: &str| passed.iter().any(|other| other.as_str() == id);
    let told = out.iter().map(|(id, why)| (id.to_string(), format!("told: {why}")));
    Advice {
        suggestions,
        maybe: maybe(content, &whole).into_iter().filter(|(id, _)| !is_out(id)).collect(),
        excluded: told.chain(excluded(&whole).into_iter().filter(|(id, _)| !is_out(id))).collect(),
        relaxed: list.relaxed.map(relaxation_id),
        human: list.human,
    }
}

fn suggestion(
    view: &PersonView<'_>,
    speaker: Speaker<'_>,
    ranking: &Ranking<'_>,
    found: &Match<'_>,
) -> Suggestion {
    let activity = found.activity;
    let reasons = reasons(ranking, found, REASONS)
        .iter()
        .filter_map(|term| {
            let fact = term.kind.fact().map_or(String::new(), |fact| fact.to_string());
            reason_text(speaker, term).map(|text| (fact, text))
        })
        .collect();
    let cautions = cautions(ranking, found)
        .into_iter()
        .filter_map(|caution| caution_text(view, speaker, found, caution))
        .collect();
    Suggestion {
        id: activity.id.to_string(),
        name: activity.name.clone(),
        score: found.score,
        status: activity.status.state.to_string(),
        reasons,
        cautions,
        next_step: first_step(view, speaker, activity),
        door: door(view, activity),
    }
}

fn door(view: &PersonView<'_>, activity: &Activity) -> Option<NamedDoor> {
    let join = Join::read(&activity.text(view.language).join);
    let named = named_door(view.content, join, view);
    let known = named.and_then(FoundDoor::door).or_else(|| local_door(view, activity));
    let Some(door) = known else { return named.map(|_| NamedDoor::Unknown) };
    let places = view.content.catalogue.places();
    let place = view.profile.place.and_then(|place| places.get(place))?;
    Some(NamedDoor::Known(Box::new(door.clone()), places.municipality_of(place)))
}

fn maybe(content: &Content, ranking: &Ranking<'_>) -> Vec<(String, String)> {
    ranking
        .maybe()
        .filter_map(|found| {
            let Verdict::Maybe(facts) = found.verdict else { return None };
            let fact = facts.iter().next()?;
            let ask = settling_question(content, fact, found);
            Some((found.activity.id.to_string(), ask))
        })
        .collect()
}

/// The question of the interview that would settle a fact for an activity; the fact itself where
/// no question asks it.
fn settling_question(content: &Content, fact: FactId, found: &Match<'_>) -> String {
    let asks = |question: &&Question| {
        question.fact == fact
            && (fact != FactId::Circumstances
                || question.possible_facts().iter().any(|possible| {
                    possible.value().is_some_and(|(value, _)| {
                        found.activity.audience.circumstances.iter().any(|own| {
                            let own: &str = own.into();
                            own == value
                        })
                    })
                }))
    };
    let question = content.interview.questions().iter().find(asks);
    question.map_or_else(|| fact.to_string(), |question| question.id.to_string())
}

fn excluded(ranking: &Ranking<'_>) -> Vec<(String, String)> {
    ranking
        .matches
        .iter()
        .filter_map(|found| match found.verdict {
            Verdict::No(rule) => Some((found.activity.id.to_string(), rule_id(rule))),
            Verdict::Yes | Verdict::Maybe(_) => None,
        })
        .collect()
}

/// The name of the rule, with the fact that it reads.
fn rule_id(rule: Rule) -> String {
    match rule {
        Rule::Gone => "stopped".to_owned(),
        Rule::OnlyFor(fact) => format!("only for others: {fact}"),
        Rule::NotFor(fact) => format!("not for this person: {fact}"),
        Rule::RefusedForm(form) => format!("refused form: {form}"),
        Rule::RefusedInterests => "refused interests".to_owned(),
        Rule::MustGoOut => "must go out: goes-out".to_owned(),
        Rule::TooFar(km) => format!("too far: {km} km"),
    }
}

fn relaxation_id(relaxed: Relaxation) -> &'static str {
    match relaxed {
        Relaxation::Interests => "interests",
        Relaxation::Forms => "forms",
        Relaxation::Distance => "distance",
        Relaxation::GoingOut => "going-out",
    }
}
