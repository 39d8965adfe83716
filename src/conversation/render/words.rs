//! Facts, answers, choices, places, days, reasons and cautions in words: what several screens say.

use fluent_bundle::FluentValue;
use jiff::civil::Date;

use super::super::others::Other;
use super::super::view::{PersonView, SessionView};
use super::super::{Screen, Settings, Speaker};
use crate::catalogue::PlaceEntry;
use crate::interview::{Answer, ChoiceId, Kind, Question};
use crate::matching::{Caution, Match, Term, TermKind};
use crate::profile::{Fact, FactDetail, FactId};

/// An answer of more words than this is read as a sentence before it is taken for a label.
pub(in crate::conversation) const LABEL_WORDS: usize = 4;

/// So many letters of a label are read to the end on a phone of 360 pixels with the largest letters.
const LABEL_LETTERS: usize = 30;
/// A word of so many letters says nothing without the next one.
const SMALL_WORD: usize = 4;

/// The helplines that stand under `/hulp`, in this order.
pub(super) const HELP_NOW: [&str; 5] = ["112", "113", "huisarts", "luisterlijn", "veilig-thuis"];

/// What stands on the button of a card: "Meer over …", or the name where that is too long.
pub(super) fn card_label(speaker: Speaker<'_>, name: &str) -> String {
    let label = speaker.say_with("results-card", &[("name", name.into())]);
    if label.chars().count() > LABEL_LETTERS { label_of(name) } else { label }
}

/// A name on a button: what stands before a colon or a bracket, or as many of its words as can be read to the end.
/// The card has it in full.
pub(super) fn label_of(name: &str) -> String {
    let fits = |label: &str| label.chars().count() <= LABEL_LETTERS;
    if fits(name) {
        return name.to_owned();
    }
    let first = name.split_once(": ").or_else(|| name.split_once(" (")).map(|(first, _)| first);
    if let Some(first) = first.filter(|first| fits(first)) {
        return first.to_owned();
    }
    let mut words: Vec<&str> = name.split_whitespace().collect();
    // No label ends with "en …" or "voor dak- …".
    let is_open = |word: &&str| word.chars().count() <= SMALL_WORD || word.ends_with('-');
    while words.len() > 1
        && (words.last().is_some_and(is_open) || !fits(&format!("{}…", words.join(" "))))
    {
        words.pop();
    }
    format!("{}…", words.join(" "))
}

/// A fact in a few words.
pub(in crate::conversation) fn fact_text(
    view: &PersonView<'_>,
    speaker: Speaker<'_>,
    fact: Fact,
) -> Option<String> {
    match fact.detail() {
        FactDetail::Age(age) => {
            let key = if age.is_exact() { "fact-age" } else { "answers-age" };
            Some(speaker.say_with(key, &[("years", i64::from(age.middle()).into())]))
        }
        FactDetail::Place(place) => Some(view.content.catalogue.places().unique_name(place)),
        FactDetail::Closed(value, holds) => {
            let words = speaker.find(&format!("fact-{}.{value}", fact.id()), &[])?;
            let sign = if holds {
                words
            } else {
                speaker.say_with("fact-not", &[("words", words.into())])
            };
            Some(sign)
        }
    }
}

/// What stands on the button of a choice.
pub(in crate::conversation) fn choice_label(
    speaker: Speaker<'_>,
    question: &Question,
    choice: &ChoiceId,
) -> String {
    // A band of years that is asked no more still stands in answers.
    if let (Kind::Number, Some(Fact::Age(age))) = (question.kind, question.fact_of(choice, true))
        && !question.choices.contains(choice)
    {
        return speaker.say_with("answers-age", &[("years", i64::from(age.middle()).into())]);
    }
    speaker.say(&question.choice_key(choice))
}

/// A place among others of its name: with its municipality, or with its province where the two are
/// called the same.
pub(in crate::conversation) fn place_label(place: &PlaceEntry) -> String {
    let same = place.name == place.municipality;
    let region = if same { place.province.name() } else { place.municipality.as_str() };
    format!("{} ({region})", place.name)
}

/// What stands on the button of a choice, or of none of them.
pub(super) fn offered_label(
    speaker: Speaker<'_>,
    question: &Question,
    choice: &ChoiceId,
) -> String {
    match choice.as_str() {
        Screen::NONE if question.is_yes_or_no() => speaker.say("button-no"),
        Screen::NONE => speaker.say("button-none"),
        _ => choice_label(speaker, question, choice),
    }
}

/// An answer in words.
pub(super) fn answer_text(
    view: &SessionView<'_>,
    speaker: Speaker<'_>,
    question: &Question,
) -> String {
    match view.session.answers.get(&question.id) {
        Some(Answer::Chosen(chosen)) => {
            let labels: Vec<String> =
                chosen.iter().map(|choice| choice_label(speaker, question, choice)).collect();
            labels.join(", ")
        }
        Some(Answer::NoneOfThese) if question.is_yes_or_no() => speaker.say("button-no"),
        Some(Answer::NoneOfThese) => speaker.say("button-none"),
        Some(Answer::Age(age)) if age.is_exact() => {
            speaker.say_with("fact-age", &[("years", i64::from(age.from()).into())])
        }
        Some(Answer::Age(age)) => {
            speaker.say_with("answers-age", &[("years", i64::from(age.middle()).into())])
        }
        Some(Answer::Place(place)) => view.content.catalogue.places().unique_name(*place),
        Some(Answer::DontKnow) => speaker.say("button-dont-know"),
        Some(Answer::RatherNot) | None => speaker.say("answers-skipped"),
    }
}

/// What was told of others, each on a line: "Zoon: Utrecht."
pub(in crate::conversation) fn other_lines(
    view: &PersonView<'_>,
    speaker: Speaker<'_>,
    others: &[Other],
) -> Vec<String> {
    let line = |other: &Other| {
        let told = other.facts.iter().filter_map(|fact| fact_text(view, speaker, *fact));
        let list = told.collect::<Vec<_>>().join(", ");
        let who = speaker.find(&format!("who.{}", other.who), &[])?;
        let args = [("who", who.into()), ("list", list.as_str().into())];
        (!list.is_empty()).then(|| speaker.say_with("other", &args))
    };
    others.iter().filter_map(line).collect()
}

/// A day in words.
pub(in crate::conversation) fn day_of(speaker: Speaker<'_>, date: Date) -> String {
    let month = speaker.say_with("month", &[("month", i64::from(date.month()).into())]);
    format!("{} {month} {}", date.day(), date.year())
}

/// A reason in words; `None` for a term that is no reason to show.
pub(crate) fn reason_text(speaker: Speaker<'_>, term: &Term) -> Option<String> {
    let say = |key: &str, value: &'static str| speaker.find(key, &[("value", value.into())]);
    match term.kind {
        TermKind::Wish(wish) => say("reason-wish", wish.into()),
        TermKind::MadeFor(circumstance) => say("reason-made-for", circumstance.into()),
        TermKind::AtEase(circumstance) => say("reason-at-ease", circumstance.into()),
        TermKind::Suits(fact) => say("reason-suits", fact.value()?.0),
        TermKind::MadeForAge => say("reason-age", ""),
        TermKind::MadeForGender(gender) => say("reason-gender", gender.into()),
        TermKind::MadeForLiving(living) => say("reason-living", living.into()),
        TermKind::Form(form) => say("reason-form", form.into()),
        TermKind::Interest(interest) => say("reason-interest", interest.into()),
        TermKind::AtHome => say("reason-at-home", ""),
        TermKind::Fetched => say("reason-fetched", ""),
        TermKind::Near => say("reason-near", ""),
        TermKind::Nearby(km) => speaker.find("reason-nearby", &[("km", km.into())]),
        TermKind::WishMissed
        | TermKind::Element(_)
        | TermKind::Focus
        | TermKind::OnlineFits
        | TermKind::OnlineUnasked
        | TermKind::FormMissed
        | TermKind::InterestMissed
        | TermKind::PlaceUnknown
        | TermKind::HardFor(_)
        | TermKind::Evidence
        | TermKind::Unsure
        | TermKind::Silent(_)
        | TermKind::Referral
        | TermKind::Generic => None,
    }
}

/// A caution in words.
pub(crate) fn caution_text(
    view: &PersonView<'_>,
    speaker: Speaker<'_>,
    found: &Match<'_>,
    caution: Caution,
) -> Option<String> {
    let activity = found.activity;
    Some(match caution {
        Caution::Unsure => speaker.say("caution-unsure"),
        Caution::OnlyInPlaces => {
            let places = view.content.catalogue.places();
            let names: Vec<String> =
                activity.reach.municipalities.iter().map(|id| places.unique_name(*id)).collect();
            speaker.say_with("caution-places", &[("places", names.join(", ").into())])
        }
        Caution::Far(km) => speaker.say_with("caution-far", &[("km", km.into())]),
        Caution::MustGoOut => speaker.say("caution-go-out"),
        Caution::HardFor(fact) => {
            let internet = fact == FactId::Internet;
            speaker.say(if internet { "caution-internet" } else { "caution-hard" })
        }
        Caution::Waiting => speaker.say("caution-waiting"),
        Caution::Paid | Caution::CostVaries => {
            return activity.text(speaker.language).cost.clone();
        }
        Caution::Referral => speaker.say("caution-referral"),
    })
}

/// A name, or what stands for somebody without one.
pub(in crate::conversation) fn named(speaker: Speaker<'_>, name: &str) -> String {
    if name.is_empty() { speaker.say("team-nameless") } else { name.to_owned() }
}

/// How long a talk is kept, as the sentences name it.
pub(super) fn days(settings: Settings) -> (&'static str, FluentValue<'static>) {
    ("days", i64::from(settings.keep_days).into())
}
