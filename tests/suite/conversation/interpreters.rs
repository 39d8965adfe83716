//! Which interpreter takes an input: a sample for each, in the state that it is for.

use std::collections::BTreeSet;

use aanspraak::conversation::{
    Action, CallBackStep, Consent, Flow, Input, InputKind, Plan, PlanDay, PlanStep, Role, Screen,
    Session, Setting, Stage, View, Visit, interpreter, interpreters,
};
use aanspraak::profile::{Age, Fact, FactId};
use aanspraak::understanding::{Act, Alarm};

use jiff::civil::date;

use crate::conversation::known_failures::talker::{ASSETS, Talker};

const NEW: fn() -> Session = Session::default;

/// A talk at a question.
fn at(question: &str) -> Session {
    let focus = Screen::Question(question.into());
    Session {
        stage: Stage::Talking,
        consent: Consent::Given("2026-11-24T10:00:00Z".parse().unwrap()),
        focus,
        ..Session::default()
    }
}

/// A talk with a short list on the screen.
fn list() -> Session {
    let mut talker = Talker::talking();
    talker.types("ik ben 82 en woon in Zwolle");
    Session { focus: Screen::Results, ..talker.session }
}

/// A talk at the card of an activity.
fn card() -> Session {
    Session { focus: Screen::Card("oopoeh".into()), ..list() }
}

/// A talk with a plan that waits for its moment.
fn planned() -> Session {
    let (step, day) = (Some(PlanStep::Call), Some(PlanDay::On(date(2026, 11, 26))));
    let plan = Plan { activity: "oopoeh".into(), asked: true, step, day, ..Plan::default() };
    Session { plan: Some(plan), ..list() }
}

/// A talk on the card of an alarm.
fn alarmed() -> Session {
    let mut talker = Talker::talking();
    talker.types("ik wil dood");
    talker.session
}

/// A screen that asks something else than a question.
fn erasing() -> Session {
    Session { focus: Screen::Erase, ..list() }
}

fn eighty_two() -> Fact {
    Fact::Age(Age::exactly(82).unwrap())
}

/// A talk in which the bot listens.
fn listens() -> Session {
    let focus = Screen::Listening { about: vec![Act::LossParent], of: None, turns: 0 };
    Session { focus, ..at("living") }
}

/// Something sensitive was told, and the line about keeping stands below the question.
fn keeps() -> Session {
    let told = vec![Fact::closed(FactId::Circumstances, "cancer", true).unwrap()];
    Session { told, offers_keep: true, consent: Consent::NotAsked, ..at("living") }
}

/// A call at the desk, with these facts.
fn call(facts: &[Fact]) -> Visit {
    let mut visit = Visit::default();
    visit.volunteer.open = true;
    visit.volunteer.call.facts = facts.to_vec();
    visit
}

fn taken(visit: &Visit, setting: Setting, kind: InputKind) -> &'static str {
    let at = "2026-11-24T10:00:00Z".parse().unwrap();
    interpreter(&ASSETS, visit, &Input { at, setting, app_language: None, kind })
}

fn text(text: &str) -> InputKind {
    InputKind::Text(text.to_owned())
}

fn press(action: &Action) -> InputKind {
    InputKind::Press(action.encode(0))
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table")]
fn each_interpreter_of_a_resident_takes_what_is_its_own() {
    let long = "lala pupu ".repeat(1_000);
    let samples = vec![
        ("alarm", NEW(), text("ik wil dood")),
        ("alarm", list(), InputKind::Forwarded("ik wil dood".to_owned())),
        ("alarm", at("living"), InputKind::Edited("ik wil dood".to_owned())),
        ("button", NEW(), press(&Action::Flow(Flow::Begin))),
        ("edit", at("living"), InputKind::Edited("samen".to_owned())),
        ("other input", NEW(), InputKind::Location { latitude: 52.5, longitude: 6.1 }),
        ("other input", NEW(), InputKind::Photo(String::new())),
        ("command", at("living"), text("/taal")),
        ("alarm reply", alarmed(), text("nee joh, zo bedoelde ik het niet")),
        ("alarm reply", alarmed(), text("ik heb 113 gebeld")),
        ("help", at("living"), text("hulp")),
        ("help", at("age"), text("bel 113")),
        ("number", at("age"), text("82")),
        ("label", NEW(), text("Beginnen")),
        ("phrase", list(), text("gratis")),
        ("go on", at("interests"), text("verder")),
        ("plan", list(), text("de eerste lijkt me wat")),
        ("plan", card(), text("morgen misschien")),
        ("plan", planned(), text("gelukt")),
        ("plan", planned(), text("stop maar met herinneren")),
        ("plan", Session { focus: Screen::Plan, ..planned() }, text("overmorgen om half 11")),
        ("list change", list(), text("niks van de kerk")),
        ("activity question", list(), text("wat kost dat")),
        ("report", list(), text("gebeld, niemand nam op")),
        ("pick", list(), text("de tweede graag")),
        ("first language", NEW(), text("hello, my name is John and I am looking for company")),
        ("about bot", at("living"), text("bent u een mens?")),
        ("keep", keeps(), text("ja dat mag maar het blijft tussen ons")),
        ("simple", Session { offers_simple: true, ..at("living") }, text("jazeker")),
        ("about the talk", at("living"), text("hoeveel vragen komen er nog?")),
        ("less", at("living"), text("te veel woorden")),
        ("list", at("living"), text("doe maar een voorstel")),
        ("list change", list(), text("ik wil dat er iemand bij mij thuis komt")),
        ("no answer", at("living"), text("jij bent eigenlijk mijn enige vriend")),
        ("loss or confession", at("living"), text("mijn vrouw is overleden")),
        ("at listening", listens(), text("ja")),
        ("command in words", at("living"), text("wat heb ik nou al met al verteld")),
        ("question", at("living"), text("tot ziens")),
        ("correction", list(), text("nee 87")),
        ("correction", list(), text("toch niet Zwolle maar Kampen")),
        ("answer by meaning", at("living"), text("nog bij me ouders")),
        ("answer by meaning", at("goes-out"), text("ja tuurlijk kom ik de deur uit")),
        ("answer", at("living"), text("alleen")),
        ("button by its words", erasing(), text("ja hoor")),
        ("facts", NEW(), text("ik ben 82 jaar")),
        ("facts", at("living"), text("ik heb reuma")),
        ("place", list(), text("Hengelo")),
        ("activity", list(), text("oopoeh")),
        ("other language", list(), text("hello there, what is the weather like today")),
        ("unread language", at("living"), text("Guten Tag, ich suche nette Leute")),
        ("feelings and small talk", at("living"), text("ik ben zo bang")),
        ("question while listening", listens(), text("hoe moet het nou verder met de goudvissen?")),
        ("unanswered question", at("living"), text("mogen ze mijn caravan verkopen?")),
        ("unanswered question", at("goes-out"), text("is dit niet gewoon voor oude mensen")),
        ("told unread", at("living"), text("daar rook het altijd zo naar stof")),
        ("told while listening", listens(), text("lala pupu")),
        ("small talk", list(), text("zeg het nog eens alstublieft")),
        ("too long", list(), text(&long)),
        ("none", list(), text("lala pupu")),
    ];
    let mut seen = BTreeSet::from(["none"]);
    let mut wrong = Vec::new();
    for (name, session, kind) in samples {
        let by = taken(&session.clone().into(), Setting::Private, kind.clone());
        seen.insert(name);
        if by != name {
            wrong.push(format!("{name}: {by} took {:.80}", format!("{kind:?}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let (all, _) = interpreters();
    assert_eq!(all.iter().filter(|name| !seen.contains(*name)).count(), 0, "each has a sample");
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len(), "each name once");
}

/// A call with this on the screen.
fn at_view(view: View) -> Visit {
    let mut visit = call(&[]);
    visit.volunteer.call.view = view;
    visit
}

#[test]
fn each_interpreter_of_the_desk_takes_what_is_its_own() {
    let empty = || call(&[]);
    let asking = || {
        let mut visit = empty();
        visit.volunteer.call.question = Some("living".into());
        visit
    };
    let woman = || Fact::closed(FactId::Gender, "woman", true).unwrap();
    let doubting = || {
        let mut visit = call(&[eighty_two()]);
        visit.volunteer.call.doubts = vec![Fact::closed(FactId::Living, "alone", true).unwrap()];
        visit
    };
    let samples = vec![
        ("alarm", empty(), text("hij wil een einde aan zijn leven maken")),
        ("button", empty(), press(&Action::Flow(Flow::Begin))),
        ("edit", empty(), InputKind::Edited("mw 82 zwolle".to_owned())),
        ("other input", empty(), InputKind::Dice),
        ("command", empty(), text("/nieuw")),
        ("alarm step", at_view(View::Alarm(Alarm::Emergency)), text("112 is gebeld")),
        ("undo", empty(), text("ongedaan")),
        ("help", empty(), text("hulp")),
        ("note", at_view(View::CallBack(CallBackStep::Note)), text("bezoek aan huis, 06 00000000")),
        ("helpline", empty(), text("bel 113")),
        ("phone number", empty(), text("0592 123 456")),
        ("screen", empty(), text("Nieuwe beller")),
        ("new caller", empty(), text("volgende beller")),
        ("search", empty(), text("zoek bridge")),
        ("why not", empty(), text("waarom niet oopoeh")),
        ("doubt", doubting(), text("ja hoor")),
        ("correction", call(&[eighty_two()]), text("nee 87")),
        ("correction to come", call(&[eighty_two()]), text("ik typte verkeerd")),
        ("other caller", call(&[eighty_two(), woman()]), text("dhr 41, bakker")),
        ("refusal", call(&[eighty_two()]), text("heeft al buddyzorg")),
        ("name", call(&[eighty_two()]), text("roze salon")),
        ("answer by meaning", asking(), text("nog bij haar ouders")),
        ("answer", asking(), text("weet ik niet")),
        ("place", empty(), text("Zwolle")),
        ("look up", empty(), text("oopoeh")),
        ("activity", empty(), text("oopoeh dierbuddy zilverlijn")),
        ("facts", empty(), text("mw 82 zwolle")),
    ];
    let mut seen = BTreeSet::new();
    let mut wrong = Vec::new();
    for (name, session, kind) in samples {
        let by = taken(&session, Setting::Team(Role::Volunteer), kind.clone());
        seen.insert(name);
        if by != name {
            wrong.push(format!("{name}: {by} took {kind:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let (_, all) = interpreters();
    assert_eq!(all.iter().filter(|name| !seen.contains(*name)).count(), 0, "each has a sample");
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len(), "each name once");
}
