//! Checks of the net, with a small lexicon and phrases of its own.

use super::*;
use crate::understanding::AlarmFound;

const WORDS: &str = r#"
turns = ["maar"]
joints = ["maar en"]

[[words]]
name = "kind-storm"
are = ["storm | orkaan"]

[[idiom]]
hides = "alarm"
say = ["storm in een glas"]

[[alarm]]
id = "tornado"
alarm = "emergency"
say = ["tornado"]
fires = ["een tornado"]

[[idiom]]
hides = "alarm"
say = ["dood van de schrik", "wil dood aan de knikkers"]

[[alarm]]
id = "outright"
alarm = "suicide"
direct = true
say = ["wil dood"]
fires = ["ik wil dood"]

[[alarm]]
id = "warning"
alarm = "violence"
say = ["orkaanwaarschuwing"]
unless = ["film"]
fires = ["een orkaanwaarschuwing"]

[[alarm]]
id = "threat"
alarm = "violence"
say = ["dreigend"]
fires = ["dreigend"]

[[alarm]]
id = "sorrow"
alarm = "distress"
say = ["verdrietig"]
fires = ["ik ben verdrietig"]
"#;

const PHRASES: [(&str, Option<Alarm>); 8] = [
    ("de storm neemt het dak mee", Some(Alarm::Emergency)),
    ("help de storm breekt de ramen", Some(Alarm::Emergency)),
    ("een storm trekt de boom om", Some(Alarm::Emergency)),
    ("de storm tilt ons huis op", Some(Alarm::Emergency)),
    ("de zon schijnt in de tuin", None),
    ("een kop thee in de zon", None),
    ("wij drinken thee in de tuin", None),
    ("de kat slaapt in de zon", None),
];

fn phrases() -> Vec<LabelledPhrase> {
    let of = |(text, alarm): &(&str, Option<Alarm>)| LabelledPhrase {
        text: (*text).to_owned(),
        alarm: *alarm,
    };
    PHRASES.iter().map(of).collect()
}

fn lexicon(net: Option<&str>) -> Lexicon {
    let mut files = Files::default();
    files.insert("dialogs/lexicon/words.toml", WORDS);
    if let Some(net) = net {
        files.insert("dialogs/lexicon/net.tsv", net);
    }
    let mut problems = Vec::new();
    let lexicon = Lexicon::load(&files, &mut problems);
    assert_eq!(problems, []);
    lexicon
}

/// What was learned, with thresholds that suit so few phrases.
fn taught() -> Lexicon {
    let (text, _) = learn(&lexicon(None), &[phrases()]);
    let mut lexicon = lexicon(Some(&text));
    (lexicon.net.sure, lexicon.net.unsure, lexicon.net.doubt) = (0.6, 0.4, 0.0);
    lexicon
}

fn found(alarm: Alarm, unsure: bool) -> AlarmFound {
    AlarmFound { alarm, third_person: false, unsure }
}

#[test]
fn a_net_says_of_new_words_what_it_learned_of_their_kind() {
    let lexicon = taught();
    assert_eq!(lexicon.alarm("de orkaan breekt de boom"), Some(found(Alarm::Emergency, false)));
    assert_eq!(lexicon.alarm("wij drinken thee in de zon"), None);
}

#[test]
fn an_idiom_hides_its_words_from_the_net_too() {
    let lexicon = taught();
    let words = lexicon.opinion("de storm in een glas").map(|it| it.words).unwrap_or_default();
    assert!(words.iter().all(|(word, _)| word != "storm"), "{words:?}");
}

#[test]
fn sorrow_elsewhere_does_not_silence_a_net_that_is_sure() {
    let lexicon = taught();
    let text = "verdrietig de storm breekt de boom om";
    assert_eq!(lexicon.alarm(text), Some(found(Alarm::Emergency, false)));
}

#[test]
fn the_class_is_the_heavier_of_the_rule_and_of_a_net_that_is_sure() {
    let lexicon = taught();
    // The rule says violence, the net says that a life is in danger.
    let text = "dreigend, de storm breekt de boom om";
    assert_eq!(lexicon.alarm("dreigend"), Some(found(Alarm::Violence, false)));
    assert_eq!(lexicon.alarm(text), Some(found(Alarm::Emergency, false)));
}

#[test]
fn the_net_hears_a_thought_by_itself_beside_a_long_harmless_one() {
    let mut lexicon = taught();
    let harmless = "een kop thee in de zon en de kat slaapt in de tuin";
    let alarm = "de storm neemt het dak mee";
    let together = lexicon.opinion(&format!("{harmless} {alarm}")).unwrap().stops;
    let alone = lexicon.opinion(alarm).unwrap().stops;
    lexicon.net.sure = together.midpoint(alone);
    assert_eq!(lexicon.alarm(&format!("{harmless} {alarm}")).filter(|it| it.alarm.stops()), None);
    for joiner in [". ", " maar "] {
        let text = format!("{harmless}{joiner}{alarm}");
        assert_eq!(lexicon.alarm(&text), Some(found(Alarm::Emergency, false)), "{text}");
    }
}

#[test]
fn what_is_said_outright_is_neither_doubted_nor_hidden_by_an_idiom_within_it() {
    let mut lexicon = taught();
    lexicon.net.doubt = 1.0;
    let lessened = Some(found(Alarm::Distress, true));
    assert_eq!(lexicon.alarm("een tornado van zon in de tuin"), lessened);
    let stops = Some(found(Alarm::Suicide, false));
    assert_eq!(lexicon.alarm("ik wil dood"), stops);
    assert_eq!(lexicon.alarm("ik wil dood van de schrik"), stops);
    // This idiom takes in all of it.
    let idiom = lexicon.alarm("ik wil dood aan de knikkers");
    assert!(idiom.is_none_or(|found| !found.alarm.stops()), "{idiom:?}");
}

#[test]
fn words_of_another_clause_excuse_a_rule_only_where_the_net_finds_nothing() {
    let mut lexicon = taught();
    lexicon.net.doubt = 0.0;
    let stops = |text: &str| lexicon.alarm(text).is_some_and(|found| found.alarm.stops());
    assert!(stops("een orkaanwaarschuwing"));
    assert!(!stops("een orkaanwaarschuwing in de film"));
    let sunny = "de kat slaapt in de zon en wij drinken thee in de tuin";
    assert!(!stops(&format!("wij drinken thee bij een orkaanwaarschuwing, een film, {sunny}")));
    assert!(stops("de orkaanwaarschuwing breekt de boom, een film, help de orkaan"));
}

#[test]
fn where_the_net_is_all_but_certain_that_a_rule_is_wrong_help_is_shown_and_the_talk_goes_on() {
    let mut lexicon = taught();
    let text = "een tornado van zon in de tuin";
    let stops = Some(found(Alarm::Emergency, false));
    assert_eq!(lexicon.alarm(text), stops);
    let thinks = lexicon.opinion(text).unwrap().stops;
    lexicon.net.doubt = thinks + 0.01;
    assert_eq!(lexicon.alarm(text), Some(found(Alarm::Distress, true)));
    lexicon.net.doubt = thinks - 0.01;
    assert_eq!(lexicon.alarm(text), stops);
}

#[test]
fn each_table_is_judged_by_a_net_that_learned_from_the_others_only() {
    // All alarms in one table, all else in the other: each net knows only what is not asked.
    let tables: Vec<_> = phrases().chunks(4).map(<[_]>::to_vec).collect();
    let (text, held_out) = learn(&lexicon(None), &tables);
    assert_eq!(held_out.len(), phrases().len());
    let is_wrong = |it: &HeldOut| it.phrase.alarm.is_some() == (it.opinion.stops < 0.5);
    assert!(held_out.iter().all(is_wrong), "{held_out:?}");
    // So sure it must be that none of those without alarm would stop the talk.
    let sure = text.lines().find_map(|line| line.strip_prefix("sure\t")).unwrap();
    let sure: f32 = sure.parse().unwrap();
    assert!(held_out.iter().all(|it| it.phrase.alarm.is_some() || it.opinion.stops < sure));
}

#[test]
fn the_words_that_weigh_most_are_told_first() {
    let opinion = taught().opinion("help de orkaan in de tuin").unwrap();
    let place = |word| opinion.words.iter().position(|(known, _)| known == word).unwrap();
    assert!(opinion.words[place("orkaan")].1 > 0.0 && opinion.words[place("tuin")].1 < 0.0);
    assert!(opinion.words.is_sorted_by(|one, other| one.1.abs() >= other.1.abs()));
}

#[test]
fn the_same_phrases_give_the_same_weights_in_any_order() {
    let mut other = phrases();
    other.reverse();
    assert_eq!(checksum(&phrases()), checksum(&other));
    assert_eq!(learn(&lexicon(None), &[phrases()]).0, learn(&lexicon(None), &[other.clone()]).0);
    other.pop();
    assert_ne!(checksum(&phrases()), checksum(&other));
}

#[test]
fn what_is_said_at_the_end_of_a_long_text_does_not_drown() {
    let long = "daar liep iemand langs een gracht ".repeat(40) + "en de storm neemt het dak mee";
    assert_eq!(taught().alarm(&long), Some(found(Alarm::Emergency, false)));
}

#[test]
fn a_file_of_weights_that_is_broken_is_refused_at_its_line() {
    for (broken, line) in [
        ("version\t1\n", 1),
        ("version\t2\nw storm 12\n", 2),
        ("version\t2\nphrases\tab\nsure\thoog\n", 3),
        ("version\t2\nw storm\t1 2 3\n", 2),
        ("version\t2\nw storm\t1 2 3 4 5 6 7 8\n", 2),
        ("version\t2\nphrases\tab\n", 1),
    ] {
        let mut files = Files::default();
        files.insert("dialogs/lexicon/net.tsv", broken);
        let mut problems = Vec::new();
        assert!(file::read(&files, &mut problems).is_none());
        let told: Vec<_> =
            problems.iter().map(|it| (it.code, it.place.map(|place| place.line))).collect();
        assert_eq!(told, [("L13", Some(line))], "{broken}");
    }
}
