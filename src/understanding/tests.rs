//! Checks of the understanding, with the lexicon that ships. What it makes of whole sentences is
//! measured in `tests/suite/understanding.rs`; here are the rules that must hold for any text.

use std::sync::LazyLock;

use super::*;
use crate::catalogue::Gazetteer;
use crate::diagnostics::Files;
use crate::profile::{Age, Circumstance, Fact, ForWhom, Form, Gender, Interest, Living, PlaceId};

mod acts;
mod anybody;
mod choices;
mod disguise;
mod never_hidden;
mod numbers;
mod others;
mod persons;
mod properties;
mod shorthand;
mod told_of;

const YEAR: i16 = 2026;

/// The lexicon and the gazetteer of the project, without the models.
fn shipped_files() -> Files {
    let mut files = Files::default();
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    for entry in std::fs::read_dir(root.join("dialogs/lexicon")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        files.insert(format!("dialogs/lexicon/{name}"), std::fs::read_to_string(path).unwrap());
    }
    for name in ["places.tsv", "postcodes.tsv", "nicknames.tsv", "areas.tsv", "place-words.toml"] {
        let text = std::fs::read_to_string(root.join("data").join(name)).unwrap();
        files.insert(format!("data/{name}"), text);
    }
    files
}

static SHIPPED: LazyLock<(Lexicon, Gazetteer)> = LazyLock::new(|| {
    let (files, mut diagnostics) = (shipped_files(), Vec::new());
    let both = (Lexicon::load(&files, &mut diagnostics), Gazetteer::load(&files, &mut diagnostics));
    assert_eq!(diagnostics, []);
    both
});

fn read(text: &str) -> Reading {
    SHIPPED.0.read(text, &SHIPPED.1, YEAR)
}

fn facts(text: &str) -> Vec<Fact> {
    read(text).facts.iter().map(|found| found.fact).collect()
}

fn alarm(text: &str) -> Option<AlarmFound> {
    SHIPPED.0.alarm(text)
}

#[track_caller]
fn says(text: &str, fact: Fact) {
    assert!(facts(text).contains(&fact), "{text}: {:?}", facts(text));
}

#[track_caller]
fn says_nothing_of(text: &str, fact: Fact) {
    let sides = [fact, fact.with_sign(false)];
    assert!(!facts(text).iter().any(|found| sides.contains(found)), "{text}: {:?}", facts(text));
}

/// Of combinations one in `usual` is tried, and each with `AANSPRAAK_EVERY=1` (minutes, not seconds).
#[expect(
    clippy::disallowed_methods,
    reason = "a test that may try all combinations, and no code that runs"
)]
fn step_of(usual: usize) -> usize {
    if std::env::var_os("AANSPRAAK_EVERY").is_some() { 1 } else { usual }
}

fn age(from: u8, to: u8) -> Fact {
    Fact::Age(Age::between(from, to).unwrap())
}

#[test]
fn ages_are_told_in_many_ways() {
    for (text, from, to) in [
        ("vrouw van 82", 82, 82),
        ("een 82-jarige man", 82, 82),
        ("mw 82 jr", 82, 82),
        ("ik ben tachtig", 80, 80),
        ("ze is in de tachtig", 80, 89),
        ("man, begin zeventig", 70, 73),
        ("bijna 80", 79, 79),
        ("geboren in 1943", 83, 83),
        ("66 jaar", 66, 66),
        ("nee, ik ben geen 67, ik ben 76", 76, 76),
        ("i am 71 years old", 71, 71),
    ] {
        says(text, age(from, to));
    }
}

#[test]
fn other_numbers_are_no_ages() {
    for text in [
        "weduwe sinds 40 jaar",
        "heeft drie kinderen van 40, 42 en 45",
        "woont al 30 jaar alleen",
        "Dorpsstraat 82",
        "om 18 uur",
        "50 jaar getrouwd",
        "haar zoon is 55",
        "mijn buurvrouw is 90",
        "met haar man (85)",
        "112",
    ] {
        let ages = facts(text).into_iter().filter(|fact| matches!(fact, Fact::Age(_)));
        assert_eq!(ages.collect::<Vec<_>>(), [], "{text}");
    }
}

#[test]
fn a_negation_turns_what_it_reaches_and_no_more() {
    says("geen kanker, wel eenzaam", Fact::Circumstance(Circumstance::Cancer, false));
    says("houdt niet van dansen maar wel van wandelen", Fact::Interest(Interest::Walking, true));
    says(
        "houdt niet van dansen maar wel van wandelen",
        Fact::Interest(Interest::MusicDance, false),
    );
    says("geen dementie of verslaving", Fact::Circumstance(Circumstance::Addiction, false));
    says("hoeft geen cursus", Fact::Form(Form::Course, false));
    says("wandelen hoeft niet", Fact::Interest(Interest::Walking, false));
    says("woont niet alleen", Fact::Living(Living::Alone, false));
    says("loopt niet goed meer", Fact::Circumstance(Circumstance::PoorMobility, true));
}

#[test]
fn the_past_is_past_except_for_what_stays() {
    says_nothing_of("had een hond", Fact::Interest(Interest::Animals, true));
    says_nothing_of(
        "vroeger danste ze, ging altijd naar de bioscoop vroeger",
        Fact::Interest(Interest::Culture, true),
    );
    says("heeft kanker gehad", Fact::Circumstance(Circumstance::Cancer, true));
    says("mist het dansen van vroeger", Fact::Interest(Interest::MusicDance, true));
}

#[test]
fn what_is_true_of_others_is_not_true_of_the_person() {
    says_nothing_of("haar zoon is verslaafd", Fact::Circumstance(Circumstance::Addiction, true));
    let widowed = Fact::Circumstance(Circumstance::PartnerDied, true);
    says_nothing_of("van de overbuurman is de vrouw gestorven", widowed);
    says_nothing_of(
        "slecht horen doe ik niet",
        Fact::Circumstance(Circumstance::PoorHearing, true),
    );
    says_nothing_of("man of vrouw maakt mij niks uit", Fact::Gender(Gender::Man, true));
    says_nothing_of("uit eten ben ik ook klaar mee", Fact::Interest(Interest::Meals, true));
    says_nothing_of("haar man heeft dementie", Fact::Circumstance(Circumstance::Dementia, true));
    says(
        "haar man heeft dementie, ze zorgt voor hem",
        Fact::Circumstance(Circumstance::Carer, true),
    );
    says(
        "haar zoon is verslaafd en zij is slechtziend",
        Fact::Circumstance(Circumstance::PoorSight, true),
    );
    says("haar man is overleden", Fact::Circumstance(Circumstance::PartnerDied, true));
}

#[test]
fn a_line_about_somebody_else_is_about_them() {
    let line = "ik zoek iets voor mijn moeder van 84 in Zwolle, ze houdt van muziek";
    says(line, Fact::ForWhom(ForWhom::SomeoneElse, true));
    says(line, age(84, 84));
    says(line, Fact::Gender(Gender::Woman, true));
    says(line, Fact::Interest(Interest::MusicDance, true));
    says("Vader van 88 met dementie", Fact::Gender(Gender::Man, true));
    says("Vader van 88 met dementie", Fact::Circumstance(Circumstance::Dementia, true));
}

#[test]
fn what_is_put_aside_is_not_wanted() {
    let line = "liever thuis dan in een groep";
    says(line, Fact::Form(Form::AtHome, true));
    says(line, Fact::Form(Form::Group, false));
}

fn place(text: &str) -> Option<String> {
    let reading = read(text);
    reading.places.iter().find_map(|found| found.place).map(|id: PlaceId| SHIPPED.1.unique_name(id))
}

#[test]
fn places_are_where_somebody_lives() {
    assert_eq!(place("vrouw 82, Zwolle").as_deref(), Some("Zwolle"));
    assert_eq!(place("woont in Den Bosch").as_deref(), Some("'s-Hertogenbosch"));
    assert_eq!(place("verhuisd van Utrecht naar Zwolle").as_deref(), Some("Zwolle"));
    assert_eq!(place("geboren in Groningen, woont in Assen").as_deref(), Some("Assen"));
    assert_eq!(place("uit Best").as_deref(), Some("Best"));
    for text in [
        "dat is best leuk",
        "houdt van dieren",
        "haar zoon woont in Utrecht",
        "mevrouw van Dongen",
        "niet in Zwolle",
    ] {
        assert_eq!(place(text), None, "{text}");
    }
}

#[test]
fn a_name_of_several_places_is_asked_about() {
    for text in ["woont in Bergen", "Hengelo"] {
        let reading = read(text);
        assert!(reading.places[0].candidates.len() > 1, "{text}");
        assert_eq!(reading.places[0].place, None, "{text}");
    }
    assert_eq!(place("woont in Hengelo (Gld)").as_deref(), Some("Hengelo (Gelderland)"));
    assert_eq!(place("Bergen, Limburg").as_deref(), Some("Bergen (Limburg)"));
}

#[test]
fn corrections_talk_and_language_are_noticed() {
    assert!(read("nee, ik ben 76").correction);
    assert!(!read("ik ben 76").correction);
    assert_eq!(read("ben je een mens?").talk, Some(TalkId::AreYouHuman));
    assert_eq!(read("wie leest dit eigenlijk").talk, Some(TalkId::WhoReads));
    assert_eq!(read("dank u wel").talk, Some(TalkId::Thanks));
    assert_eq!(read("😀😀").talk, Some(TalkId::Emoji));
    assert_eq!(read("https://voorbeeld.nl/x").talk, Some(TalkId::Link));
    assert_eq!(read("vorige").talk, Some(TalkId::Back));
    assert_eq!(read("kunt u bellen voor mij").talk, Some(TalkId::DoItForMe));
    assert_eq!(read("nog een keer").talk, Some(TalkId::Repeat));
    let code = |text| read(text).language.map(|language| language.code().to_owned());
    assert_eq!(code("I am lonely and I want to meet people").as_deref(), Some("en"));
    assert_eq!(code("ik ben alleen en wil mensen ontmoeten").as_deref(), Some("nl"));
}

#[test]
fn who_speaks_of_oneself_is_known() {
    for (text, own) in [
        ("ik ben 85", true),
        ("ik voel me alleen sinds mijn man dood is", true),
        ("ik denk dat ze 82 is", false),
        ("ik zoek iets voor mijn moeder van 84", false),
        ("82 jaar", false),
    ] {
        assert_eq!(read(text).first_person, own, "{text}");
    }
}

#[test]
fn what_was_not_understood_is_told() {
    assert_eq!(read("mevrouw van 82 houdt van quidditch").unread, ["quidditch"]);
}

#[test]
fn who_an_alarm_is_about() {
    for (text, third_person) in [
        ("ik wil dood", false),
        ("mijn zoon slaat mij", false),
        ("mijn man zegt dat hij niet meer wil leven", true),
        ("de beller zegt: ik wil niet meer leven", true),
        ("mw heeft pijn op de borst", true),
        ("ik vertelde al dat ik dood wil", false),
        ("ik kom de deur niet meer uit en wil dood", false),
        ("mw uit een doodswens", true),
    ] {
        assert_eq!(
            alarm(text).map(|found| found.role == AlarmRole::Another),
            Some(third_person),
            "{text}"
        );
    }
}

#[test]
fn an_alarm_is_heard_at_the_end_of_a_long_text() {
    let long = "ik ging vandaag naar de markt en kocht brood ".repeat(300);
    assert!(long.len() > 10_000);
    assert_eq!(alarm(&long), None);
    let found = alarm(&format!("{long} ik wil niet meer leven"));
    assert_eq!(found.map(|found| found.alarm), Some(Alarm::Suicide));
    assert!(read(&long).cut);
}

#[test]
fn an_endless_word_takes_no_longer_than_a_text() {
    let endless = "a".repeat(50) + &"ab".repeat(500_000);
    assert_eq!(
        alarm(&format!("{endless} ik wil dood")).map(|found| found.alarm),
        Some(Alarm::Suicide)
    );
    assert!(read(&endless).cut);
}

#[test]
fn a_report_has_the_keys_of_the_design() {
    let line = "vrouw in de tachtig, weduwe, Zwolle, geen kanker, houdt van quidditch";
    let report = report(&read(line), None, &SHIPPED.1);
    let expected = serde_json::json!({
        "alarm": null,
        "acts": [],
        "facts": {
            "age": 84, "age-range": [80, 89], "gender": "woman", "place": "Zwolle",
            "circumstances": ["partner-died"],
        },
        "doubts": [{ "who": "helped", "facts": { "living": "alone" }, "reason": "widowed" }],
        "not": { "circumstances": ["cancer"] },
        "unread": ["quidditch"],
    });
    assert_eq!(report, expected);
}

/// The diagnostics that a folder of broken content gives: code, file, line.
fn problems_of(folder: &std::path::Path) -> Vec<(&'static str, String, Option<usize>)> {
    fn below(folder: &std::path::Path, root: &std::path::Path, files: &mut Files) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                below(&path, root, files);
            } else {
                let name = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
                if path.extension().is_some_and(|ending| ending == "bin") {
                    files.insert_binary(name.clone(), name, std::fs::read(path).unwrap());
                } else {
                    files.insert(name, std::fs::read_to_string(path).unwrap());
                }
            }
        }
    }
    let mut files = Files::default();
    below(folder, folder, &mut files);
    let mut diagnostics = Vec::new();
    let lexicon = Lexicon::load(&files, &mut diagnostics);
    check_acts(&files, &lexicon, &mut diagnostics);
    for diagnostic in &diagnostics {
        assert!(!diagnostic.message.is_empty() && !diagnostic.help.is_empty(), "{diagnostic}");
    }
    diagnostics
        .iter()
        .map(|diagnostic| {
            (diagnostic.code, diagnostic.file.clone(), diagnostic.place.map(|place| place.line))
        })
        .collect()
}

#[test]
fn every_fault_has_a_sample_that_is_refused_with_its_code() {
    let refused = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rejected");
    for (code, name) in CODES {
        let told = problems_of(&refused.join(format!("{code}-{name}")));
        assert_eq!(told.iter().map(|(code, ..)| *code).collect::<Vec<_>>(), [*code], "{name}");
        // A lexicon that is not there has no line, and weights have none.
        assert!(
            matches!(*code, "L10" | "L13") || told.iter().all(|(_, _, line)| line.is_some()),
            "{told:?}"
        );
    }
}

#[test]
fn a_bad_pattern_a_clash_and_a_hidden_alarm_are_refused_at_their_line() {
    let refused = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rejected");
    for name in ["L01-bad-pattern", "L02-clash-between-answers", "L03-alarm-hidden-by-idiom"] {
        let told = problems_of(&refused.join(name));
        let [(_, file, Some(line))] = told.as_slice() else { panic!("{name}: {told:?}") };
        let text = std::fs::read_to_string(refused.join(name).join(file)).unwrap();
        let wrong = text.lines().nth(line - 1).unwrap();
        let said = match name {
            "L01-bad-pattern" => "(",
            "L02-clash-between-answers" => "say",
            _ => "fires",
        };
        assert!(wrong.contains(said), "{name}: {file}:{line}: {wrong}");
    }
}

#[test]
fn the_example_of_the_readme_is_a_lexicon() {
    let readme = include_str!("../../dialogs/lexicon/README.md");
    let example = readme.split("```toml").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let mut files = Files::default();
    files.insert("dialogs/lexicon/example.toml", example);
    let mut diagnostics = Vec::new();
    let lexicon = Lexicon::load(&files, &mut diagnostics);
    check_acts(&files, &lexicon, &mut diagnostics);
    assert_eq!(diagnostics, []);
    assert_eq!(lexicon.alarm("ik wil echt dood").map(|found| found.alarm), Some(Alarm::Suicide));
}

#[test]
fn the_name_of_a_place_tells_nothing_else() {
    says_nothing_of("mw 80 Dieren weduwe", Fact::Interest(Interest::Animals, true));
    says_nothing_of("toch niet Dieren maar Kampen", Fact::Interest(Interest::Animals, true));
    says_nothing_of("Bergen op Zoom", Fact::Form(Form::Online, true));
    says("gek op dieren", Fact::Interest(Interest::Animals, true));
}
