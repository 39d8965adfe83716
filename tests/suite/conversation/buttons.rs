//! What stands on buttons that were sent is frozen: `tests/fixtures/buttons.tsv` holds the data of a
//! button for each action of a resident and of the desk, and for each value that one can carry.
//!
//! A line may be added, never changed: the button stands in somebody's chat.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use aanspraak::conversation::{
    Action, ActivityVerb, AlarmAnswer, AnswerVerb, CheckResult, DataVerb, DayChoice, DeskAction,
    Direct, Experience, Flow, FollowUpVerb, HelpKind, Hindrance, ListVerb, Outcome, PlanBarrier,
    PlanStep, PlanVerb, QuestionVerb, Refinement, ReportReason, Routine, ScreenName, WeeklyNote,
};
use aanspraak::language::Language;
use aanspraak::profile::{Age, Fact, FactId, FactKind, PlaceId};
use strum::IntoEnumIterator;

/// The interview number, or the number of the call, that each button of the fixture carries.
const ROUND: u16 = 7;
/// What is confirmed by telephone: an activity, and a body of a municipality.
const OOPOEH: &str = "oopoeh";
const DOOR: &str = "2743477:neighbourhood-team:1f0c9a3e";

/// The frozen data of each button, by what it means.
fn frozen() -> BTreeMap<String, String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/buttons.tsv");
    let text = fs::read_to_string(path).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let (meaning, data) = line.split_once('\t').unwrap();
            (meaning.to_owned(), data.to_owned())
        })
        .collect()
}

/// Each closed value of each fact, an age, a range of ages and a place.
fn facts() -> Vec<Fact> {
    let closed = FactId::iter().flat_map(|id| match id.kind() {
        FactKind::One(values) | FactKind::Many(values) => {
            values.iter().map(|value| Fact::closed(id, value, true).unwrap()).collect()
        }
        FactKind::Number | FactKind::Place => Vec::new(),
    });
    let ages = [Age::exactly(82), Age::between(50, 64)].map(|age| Fact::Age(age.unwrap()));
    closed.chain(ages).chain([Fact::Place(PlaceId(2_743_477))]).collect()
}

fn answers() -> Vec<(String, Action)> {
    let id = || "living".into();
    vec![
        ("choose".to_owned(), Action::Answer(id(), AnswerVerb::Choose("alone".into()))),
        (
            "choose years".to_owned(),
            Action::Answer("age".into(), AnswerVerb::Choose("18-49".into())),
        ),
        ("done".to_owned(), Action::Answer(id(), AnswerVerb::Done)),
        ("none of these".to_owned(), Action::Answer(id(), AnswerVerb::NoneOfThese)),
        ("do not know".to_owned(), Action::Answer(id(), AnswerVerb::DontKnow)),
        ("rather not".to_owned(), Action::Answer(id(), AnswerVerb::RatherNot)),
        ("place".to_owned(), Action::Answer("place".into(), AnswerVerb::Place(2_743_477))),
        ("why".to_owned(), Action::Question(id(), QuestionVerb::Why)),
        ("change".to_owned(), Action::Question(id(), QuestionVerb::Change)),
        ("other choices".to_owned(), Action::Question(id(), QuestionVerb::More)),
    ]
}

fn talk() -> Vec<(String, Action)> {
    let plain = [
        ("begin", Action::Flow(Flow::Begin)),
        ("back", Action::Flow(Flow::Back)),
        ("apply an old button", Action::Flow(Flow::ApplyOld)),
        ("go on", Action::Flow(Flow::GoOn)),
        ("undo", Action::Flow(Flow::Undo)),
        ("start again", Action::Flow(Flow::StartAgain)),
        ("stop", Action::Flow(Flow::Stop)),
        ("read aloud", Action::Flow(Flow::ReadAloud)),
        ("consent", Action::Flow(Flow::Consent(true))),
        ("no consent", Action::Flow(Flow::Consent(false))),
        ("the call worked", Action::Alarm(AlarmAnswer::Called(true))),
        ("the call did not work", Action::Alarm(AlarmAnswer::Called(false))),
        ("results", Action::Screen(ScreenName::Results)),
        ("more", Action::List(ListVerb::More)),
        ("refining", Action::Screen(ScreenName::Refine)),
        ("why not", Action::Screen(ScreenName::WhyNot)),
        ("saved", Action::Screen(ScreenName::Saved)),
        ("printout", Action::List(ListVerb::Print)),
        ("follow up", Action::FollowUp(FollowUpVerb::Ask(true))),
        ("no follow up", Action::FollowUp(FollowUpVerb::Ask(false))),
        ("answers", Action::Screen(ScreenName::Answers)),
        ("choose a language", Action::Screen(ScreenName::Languages)),
        ("privacy", Action::Screen(ScreenName::Privacy)),
        ("privacy at length", Action::Screen(ScreenName::PrivacyLong)),
        ("data", Action::Data(DataVerb::Show)),
        ("erase", Action::Screen(ScreenName::Erase)),
        ("erase now", Action::Data(DataVerb::Erase)),
        ("help now", Action::Help(HelpKind::Numbers)),
        ("help", Action::Help(HelpKind::Usage)),
        ("who can help", Action::Help(HelpKind::Referral)),
        ("keep the numbers", Action::Help(HelpKind::KeepNumbers)),
        ("simple", Action::Flow(Flow::Simple(true))),
        ("not simple", Action::Flow(Flow::Simple(false))),
    ];
    plain.map(|(meaning, action)| (meaning.to_owned(), action)).into()
}

fn activities() -> Vec<(String, Action)> {
    let id = || "oopoeh".into();
    let plain = [
        ("card", Action::Activity(id(), ActivityVerb::Card)),
        ("save", Action::Activity(id(), ActivityVerb::Save)),
        ("doing it", Action::Activity(id(), ActivityVerb::DoingIt)),
        ("not for me", Action::Activity(id(), ActivityVerb::NotForMe)),
        ("unsave", Action::Activity(id(), ActivityVerb::Unsave)),
        ("restore", Action::Activity(id(), ActivityVerb::Restore)),
        ("share", Action::Activity(id(), ActivityVerb::Share)),
        ("wrong", Action::Activity(id(), ActivityVerb::Wrong)),
        ("choose activity", Action::Activity(id(), ActivityVerb::Choose)),
        ("compare with", Action::Activity(id(), ActivityVerb::CompareWith)),
        ("compare", Action::Activity(id(), ActivityVerb::Compare)),
        ("keep the number", Action::Activity(id(), ActivityVerb::KeepNumber)),
        ("show the place", Action::Activity(id(), ActivityVerb::ShowPlace)),
    ];
    plain.map(|(meaning, action)| (meaning.to_owned(), action)).into()
}

/// What is done with the plan.
fn plan() -> Vec<(String, Action)> {
    let plain = [
        ("show", PlanVerb::Show),
        ("no barrier", PlanVerb::NoBarrier),
        ("more barriers", PlanVerb::MoreBarriers),
        ("any time", PlanVerb::AnyTime),
        ("remind", PlanVerb::Remind(true)),
        ("do not remind", PlanVerb::Remind(false)),
        ("later", PlanVerb::Later),
        ("done", PlanVerb::Done(true)),
        ("not done", PlanVerb::Done(false)),
        ("change", PlanVerb::Change),
        ("keep", PlanVerb::Keep),
        ("end", PlanVerb::End),
        ("text", PlanVerb::Text),
    ]
    .map(|(meaning, verb)| (meaning.to_owned(), verb));
    let barriers = PlanBarrier::iter().map(|it| (format!("barrier {it}"), PlanVerb::Barrier(it)));
    let steps = PlanStep::iter().map(|it| (format!("step {it}"), PlanVerb::Step(it)));
    let days = DayChoice::iter().map(|it| (format!("day {it}"), PlanVerb::Day(it)));
    let routines = Routine::iter().map(|it| (format!("after {it}"), PlanVerb::After(it)));
    let hindrances = Hindrance::iter().map(|it| (format!("hindered {it}"), PlanVerb::Hindered(it)));
    let experiences = Experience::iter().map(|it| (format!("was {it}"), PlanVerb::Was(it)));
    let all = plain.into_iter().chain(barriers).chain(steps).chain(days).chain(routines);
    let all = all.chain(hindrances).chain(experiences);
    all.map(|(meaning, verb)| (format!("plan: {meaning}"), Action::Plan(verb))).collect()
}

/// What carries one of a few values.
fn values() -> Vec<(String, Action)> {
    let direct = [Direct::Yes, Direct::Sometimes, Direct::No, Direct::Unknown]
        .map(|answer| (format!("direct {answer}"), Action::Alarm(AlarmAnswer::Direct(answer))));
    let outcomes = [Outcome::Been, Outcome::NotYet, Outcome::NotForMe].map(|outcome| {
        (format!("outcome {outcome}"), Action::FollowUp(FollowUpVerb::Outcome(outcome)))
    });
    let refinements = Refinement::iter()
        .map(|how| (format!("refine {how}"), Action::List(ListVerb::Refine(how))));
    let languages = Language::iter().map(|it| (format!("language {it}"), Action::Language(it)));
    let facts = facts()
        .into_iter()
        .map(|fact| (meaning("take back", fact), Action::Data(DataVerb::TakeBack(fact))));
    direct.into_iter().chain(outcomes).chain(refinements).chain(languages).chain(facts).collect()
}

fn meaning(verb: &str, fact: Fact) -> String {
    match fact {
        Fact::Age(age) => format!("{verb} age {} to {}", age.from(), age.to()),
        Fact::Place(place) => format!("{verb} place {}", place.0),
        closed => format!("{verb} {} {}", closed.id(), closed.value().unwrap().0),
    }
}

/// What is confirmed by telephone.
fn confirming() -> impl Iterator<Item = (String, DeskAction)> {
    let all = [
        ("confirm", DeskAction::Confirm),
        ("confirmed exists", DeskAction::Confirmed(OOPOEH.into(), CheckResult::Exists)),
        ("confirmed stopped", DeskAction::Confirmed(OOPOEH.into(), CheckResult::Stopped)),
        ("confirmed missed", DeskAction::Confirmed(OOPOEH.into(), CheckResult::Missed)),
        ("confirmed a door", DeskAction::Confirmed(DOOR.into(), CheckResult::Stopped)),
        ("pass over", DeskAction::PassOver(OOPOEH.into())),
        ("call again", DeskAction::CallAgain(OOPOEH.into())),
    ];
    all.into_iter().map(|(meaning, action)| (meaning.to_owned(), action))
}

fn desk() -> Vec<(String, Action)> {
    let id = || "oopoeh".into();
    let question = || "living".into();
    let plain = [
        ("answer", DeskAction::Answer(question(), "alone".into())),
        ("none of", DeskAction::NoneOf(question())),
        ("skip", DeskAction::Skip(question())),
        ("place", DeskAction::Place(2_743_477)),
        ("list", DeskAction::List),
        ("edit", DeskAction::Edit),
        ("more", DeskAction::More),
        ("maybe", DeskAction::Maybe),
        ("why not", DeskAction::WhyNot),
        ("undo", DeskAction::Undo),
        ("next caller", DeskAction::NextCaller),
        ("same caller", DeskAction::SameCaller),
        ("about", DeskAction::About("son".to_owned())),
        ("step done", DeskAction::Done(2)),
        ("find", DeskAction::Find("veilig thuis".to_owned())),
        ("allow", DeskAction::Allow(id())),
        ("card", DeskAction::Card(id())),
        ("choose", DeskAction::Choose(id())),
        ("text", DeskAction::Text(id())),
        ("favourite", DeskAction::Favourite(id())),
        ("for all", DeskAction::ForAll(id())),
        ("wrong", DeskAction::Wrong(id())),
        ("favourites", DeskAction::Favourites),
        ("team list", DeskAction::TeamList),
        ("printout", DeskAction::Paper),
        ("help now", DeskAction::HelpNow),
        ("team", DeskAction::Team),
        ("invite", DeskAction::Invite),
        ("remove", DeskAction::Remove(3)),
        ("remove now", DeskAction::RemoveNow(3)),
        ("tell remark", DeskAction::TellRemark(id())),
        ("call back", DeskAction::CallBack),
        ("call back agreed", DeskAction::CallBackConsent(true)),
        ("call back refused", DeskAction::CallBackConsent(false)),
        ("call back told", DeskAction::CallBackTell),
        ("call backs", DeskAction::CallBacks),
        ("called back", DeskAction::CalledBack(3)),
        ("gaps", DeskAction::Gaps),
        ("weekly calls on", DeskAction::WeeklyCalls(true)),
        ("weekly calls off", DeskAction::WeeklyCalls(false)),
        ("weekly card", DeskAction::WeeklyCard),
        ("weekly begin", DeskAction::WeeklyBegin),
        ("weekly write liked", DeskAction::WeeklyWrite(WeeklyNote::Liked)),
        ("weekly write step", DeskAction::WeeklyWrite(WeeklyNote::Step)),
        ("weekly write went", DeskAction::WeeklyWrite(WeeklyNote::Went)),
        ("weekly end", DeskAction::WeeklyEnd),
        ("new call", DeskAction::NewCall),
        ("leave", DeskAction::Leave),
    ]
    .map(|(meaning, action)| (meaning.to_owned(), action));
    let reasons = ReportReason::iter()
        .map(|reason| (format!("wrong is {reason}"), DeskAction::WrongIs(id(), reason)));
    let dropped = facts().into_iter().map(|fact| (meaning("drop", fact), DeskAction::Drop(fact)));
    let kept = facts().into_iter().map(|fact| (meaning("keep", fact), DeskAction::Keep(fact)));
    let all = plain.into_iter().chain(confirming()).chain(reasons).chain(dropped).chain(kept);
    all.map(|(meaning, action)| (format!("desk: {meaning}"), Action::Desk(action))).collect()
}

/// Each action, by what it means.
fn all() -> Vec<(String, Action)> {
    [answers(), talk(), activities(), plan(), values(), desk()].concat()
}

#[test]
fn the_data_of_each_button_is_what_it_was() {
    let frozen = frozen();
    let mut wrong = Vec::new();
    for (meaning, action) in all() {
        let data = action.encode(ROUND);
        assert!((1..=64).contains(&data.len()), "{data}");
        if frozen.get(&meaning) != Some(&data) {
            wrong.push(format!("{meaning}\t{data}"));
        }
    }
    assert!(wrong.is_empty(), "not in tests/fixtures/buttons.tsv:\n{}", wrong.join("\n"));
}

#[test]
fn a_button_that_was_sent_means_what_it_meant() {
    let now: BTreeMap<String, Action> = all().into_iter().collect();
    for (meaning, data) in frozen() {
        let pressed = Action::decode(&data).unwrap_or_else(|| panic!("{meaning}: {data}"));
        assert_eq!(pressed.round, ROUND, "{data}");
        assert_eq!(Some(&pressed.action), now.get(&meaning), "{meaning}: {data}");
        assert_eq!(pressed.action.encode(ROUND), data, "{meaning}");
    }
}

/// Whatever can be decoded has a frozen line with its letters: no action is left out above.
#[test]
fn each_letter_that_is_read_is_frozen() {
    let letters = |data: &str| {
        let mut parts = data.split('.');
        let letter = parts.next().unwrap().to_owned();
        let of_the_desk = (letter == "*").then(|| parts.nth(1).unwrap().to_owned());
        (letter, of_the_desk)
    };
    let frozen = frozen();
    assert!(frozen.len() > 200, "the fixture is read: {}", frozen.len());
    let known: BTreeSet<_> = frozen.values().map(|data| letters(data)).collect();
    let tails: BTreeSet<String> = frozen
        .values()
        .map(|data| match data.split_once(&format!(".{ROUND}")) {
            Some((_, tail)) if data.starts_with('*') => tail[2..].to_owned(),
            Some((_, tail)) => tail.to_owned(),
            None => String::new(),
        })
        .collect();
    let graphic = || (b'!'..=b'~').map(char::from);
    let plain = graphic().map(|letter| format!("{letter}.{ROUND}"));
    let of_the_desk = graphic().map(|letter| format!("*.{ROUND}.{letter}"));
    for head in plain.chain(of_the_desk) {
        let read = tails.iter().map(|tail| format!("{head}{tail}"));
        for data in read.filter(|data| Action::decode(data).is_some()) {
            assert!(known.contains(&letters(&data)), "{data} is read, and no line has its letter");
        }
    }
}
