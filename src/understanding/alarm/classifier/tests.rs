//! Checks of the classifier, with a small lexicon and phrases of its own.

use jiff::civil::{Date, date};

use super::*;
use crate::diagnostics::Files;
use crate::understanding::{
    AlarmFound, AlarmRole, Lexicon, Purpose, Trained, check_model, read_tables, table_of,
    training_hash,
};

const TODAY: Date = date(2026, 11, 29);

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
        language: "nl".to_owned(),
        author: "author-1".to_owned(),
        source: "storms".to_owned(),
        date: Some(TODAY),
    };
    PHRASES.iter().map(of).collect()
}

fn files(model: Option<&Trained<Crisis>>) -> Files {
    let mut files = Files::default();
    files.insert("dialogs/lexicon/words.toml", WORDS);
    if let Some(model) = model {
        model.put_into(&mut files);
    }
    files
}

fn lexicon(model: Option<&Trained<Crisis>>) -> Lexicon {
    let mut diagnostics = Vec::new();
    let lexicon = Lexicon::load(&files(model), &mut diagnostics);
    assert_eq!(diagnostics, []);
    lexicon
}

fn trained() -> Trained<Crisis> {
    train(lexicon(None).alarm_detector(), &phrases(), TODAY).model
}

/// What was learned, with thresholds that suit so few phrases.
fn taught() -> Lexicon {
    let mut lexicon = lexicon(Some(&trained()));
    *thresholds(&mut lexicon) = Thresholds { stop: 0.6, look: 0.6, support: 0.4, veto: 0.0 };
    lexicon
}

fn thresholds(lexicon: &mut Lexicon) -> &mut Thresholds {
    &mut lexicon.alarm.classifier.manifest.as_mut().unwrap().validation.thresholds
}

fn found(alarm: Alarm, unsure: bool) -> AlarmFound {
    AlarmFound { alarm, role: AlarmRole::Writer, unsure }
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
    let words = lexicon.prediction("de storm in een glas").map(|it| it.words).unwrap_or_default();
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
    // The rule says violence, the classifier says that a life is in danger.
    let text = "dreigend, de storm breekt de boom om";
    assert_eq!(lexicon.alarm("dreigend"), Some(found(Alarm::Violence, false)));
    assert_eq!(lexicon.alarm(text), Some(found(Alarm::Emergency, false)));
}

#[test]
fn the_net_hears_a_thought_by_itself_beside_a_long_harmless_one() {
    let mut lexicon = taught();
    // Longer than what is looked at as a whole.
    let harmless = ["een kop thee in de zon en de kat slaapt in de tuin"; 5].join(" en ");
    let alarm = "de storm neemt het dak mee";
    let together = lexicon.prediction(&format!("{harmless} {alarm}")).unwrap().stops;
    let alone = lexicon.prediction(alarm).unwrap().stops;
    thresholds(&mut lexicon).stop = together.midpoint(alone);
    thresholds(&mut lexicon).look = together.midpoint(alone);
    assert_eq!(lexicon.alarm(&format!("{harmless} {alarm}")).filter(|it| it.alarm.stops()), None);
    for joiner in [". ", " maar "] {
        let text = format!("{harmless}{joiner}{alarm}");
        assert_eq!(lexicon.alarm(&text), Some(found(Alarm::Emergency, false)), "{text}");
    }
}

#[test]
fn what_is_said_outright_is_neither_doubted_nor_hidden_by_an_idiom_within_it() {
    let mut lexicon = taught();
    // The classifier doubts every rule, and is sure of nothing by itself.
    thresholds(&mut lexicon).veto = 1.0;
    thresholds(&mut lexicon).stop = 1.0;
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
    thresholds(&mut lexicon).veto = 0.0;
    let stops = |text: &str| lexicon.alarm(text).is_some_and(|found| found.alarm.stops());
    assert!(stops("een orkaanwaarschuwing"));
    assert!(!stops("een orkaanwaarschuwing in de film"));
    let sunny = "de kat slaapt in de zon en wij drinken thee in de tuin";
    assert!(!stops(&format!("wij drinken thee bij een orkaanwaarschuwing, een film, {sunny}")));
    assert!(stops("de orkaanwaarschuwing breekt de boom, een film, help de orkaan"));
}

#[test]
fn a_rule_that_is_only_doubted_is_not_silenced_by_words_of_another_clause() {
    let mut lexicon = taught();
    let texts = ["kat", "de kat", "thee", "de boom", "de storm", "de storm breekt de boom"]
        .map(|more| format!("een orkaanwaarschuwing {more}, een film in de zon"));
    let likely = |lexicon: &Lexicon, text: &str| lexicon.prediction(text).unwrap().stops;
    let between = |text: &&String| (0.35..0.9).contains(&likely(&lexicon, text));
    let text = texts.iter().find(between).expect("none lies between").clone();
    // Nothing by itself, neither sure nor unsure.
    *thresholds(&mut lexicon) = Thresholds { stop: 1.0, look: 1.0, support: 1.0, veto: 0.0 };
    assert!(lexicon.alarm(&text).is_some_and(|found| found.alarm.stops()), "{text}");
    thresholds(&mut lexicon).veto = 0.95;
    assert_eq!(lexicon.alarm(&text), Some(found(Alarm::Distress, true)), "{text}");
}

#[test]
fn where_the_net_is_all_but_certain_that_a_rule_is_wrong_help_is_shown_and_the_talk_goes_on() {
    let mut lexicon = taught();
    let text = "een tornado van zon in de tuin";
    let stops = Some(found(Alarm::Emergency, false));
    assert_eq!(lexicon.alarm(text), stops);
    let thinks = lexicon.prediction(text).unwrap().stops;
    thresholds(&mut lexicon).veto = thinks + 0.01;
    assert_eq!(lexicon.alarm(text), Some(found(Alarm::Distress, true)));
    thresholds(&mut lexicon).veto = thinks - 0.01;
    assert_eq!(lexicon.alarm(text), stops);
}

#[test]
fn each_annotator_is_judged_by_a_model_that_was_trained_on_the_others_only() {
    // All alarms by one annotator, all else by another: each model knows only what is not asked.
    let mut phrases = phrases();
    for phrase in &mut phrases {
        phrase.author = if phrase.alarm.is_some() { "author-1" } else { "author-2" }.to_owned();
    }
    let model = train(lexicon(None).alarm_detector(), &phrases, TODAY);
    assert_eq!(model.held_out.len(), phrases.len());
    let is_wrong = |it: &HeldOut| it.phrase.alarm.is_some() == (it.prediction.stops < 0.5);
    assert!(model.held_out.iter().all(is_wrong), "{:?}", model.held_out);
    // The threshold lies so high that none of those without alarm would stop the talk.
    let Trained { manifest, .. } = &model.model;
    let stop = manifest.validation.thresholds.stop;
    let passes = |it: &HeldOut| it.phrase.alarm.is_some() || it.prediction.stops < stop;
    assert!(model.held_out.iter().all(passes));
    assert_eq!(manifest.validation.cross_validation.false_stops, 0);
}

#[test]
fn the_words_that_weigh_most_are_told_first() {
    let prediction = taught().prediction("help de orkaan in de tuin").unwrap();
    let place = |word| prediction.words.iter().position(|(known, _)| known == word).unwrap();
    assert!(prediction.words[place("orkaan")].1 > 0.0 && prediction.words[place("tuin")].1 < 0.0);
    assert!(prediction.words.is_sorted_by(|one, other| one.1.abs() >= other.1.abs()));
}

#[test]
fn the_same_phrases_give_the_same_bytes_in_any_order() {
    let mut other = phrases();
    other.reverse();
    assert_eq!(training_hash(&phrases()), training_hash(&other));
    let (one, same) = (trained(), train(lexicon(None).alarm_detector(), &other, TODAY).model);
    assert_eq!(one.weights, same.weights);
    assert_eq!(one.manifest.to_string(), same.manifest.to_string());
    other.pop();
    assert_ne!(training_hash(&phrases()), training_hash(&other));
    assert_ne!(train(lexicon(None).alarm_detector(), &other, TODAY).model.weights, one.weights);
}

#[test]
fn a_label_or_a_source_that_changes_changes_the_hash_and_a_name_of_an_annotator_does_not() {
    let changed = |change: &dyn Fn(&mut LabelledPhrase)| {
        let mut phrases = phrases();
        change(&mut phrases[0]);
        training_hash(&phrases)
    };
    let known = training_hash(&phrases());
    assert_ne!(changed(&|phrase| phrase.alarm = None), known);
    assert_ne!(changed(&|phrase| phrase.source.push('s')), known);
    assert_eq!(changed(&|phrase| phrase.author.push('2')), known);
}

#[test]
fn what_is_said_at_the_end_of_a_long_text_does_not_drown() {
    let long = "daar liep iemand langs een gracht ".repeat(40) + "en de storm neemt het dak mee";
    assert_eq!(taught().alarm(&long), Some(found(Alarm::Emergency, false)));
}

#[test]
fn a_byte_for_each_weight_changes_no_verdict_of_the_phrases() {
    let change = trained().manifest.validation.quantisation;
    assert!(change.changed == 0 && change.largest_change < 0.02, "{change:?}");
}

/// The codes of what loading and checking tell of these files.
fn told(files: &Files) -> Vec<&'static str> {
    let mut diagnostics = Vec::new();
    Lexicon::load(files, &mut diagnostics);
    expect_model(files, &mut diagnostics);
    check_model::<Crisis>(files, None, &mut diagnostics);
    diagnostics.iter().map(|diagnostic| diagnostic.code).collect()
}

#[test]
fn weights_and_manifest_must_belong_to_each_other() {
    let model = trained();
    assert_eq!(told(&files(Some(&model))), [""; 0]);
    assert_eq!(told(&files(None)), ["M01"]);
    let mut alone = files(Some(&model));
    alone.remove("data/models/crisis.toml");
    assert_eq!(told(&alone), ["M05"]);
    let mut other = files(Some(&model));
    train(lexicon(None).alarm_detector(), &phrases()[1..], TODAY).model.put_into(&mut other);
    other.insert("data/models/crisis.toml", model.manifest.to_string());
    assert_eq!(told(&other), ["M05"]);
    for (old, new) in [
        (&model.manifest.weights_hash, "00"),
        (&"stop = 0.".to_owned(), "stop = 0.00"),
        (&"\nfeatures = ".to_owned(), "\nfeatures = 1"),
    ] {
        let mut changed = files(Some(&model));
        let text = model.manifest.to_string().replacen(old, new, 1);
        assert_ne!(text, model.manifest.to_string());
        changed.insert("data/models/crisis.toml", text);
        assert_eq!(told(&changed), ["M05"], "{old}");
    }
}

#[test]
fn a_model_that_was_trained_on_other_phrases_than_the_table_is_stale() {
    let heading = "label\tlang\tauthor\tsource\tdate\ttext\n";
    let labels = ["emergency", "acute", "suicide", "indirect", "violence", "distress", "none"];
    let rows = labels.map(|label| format!("{label}\tnl\ta\ts\t2026-11-23\tde {label} storm\n"));
    let text = heading.to_owned() + &rows.concat();
    let table = table_of("train.tsv", text.into_bytes()).unwrap();
    let table = [table];
    let read: Vec<LabelledPhrase> = read_tables(&table, Purpose::Training, &mut Vec::new());
    let told = |model: &Trained<Crisis>| {
        let mut diagnostics = Vec::new();
        check_model::<Crisis>(&files(Some(model)), Some(&table[0]), &mut diagnostics);
        diagnostics
            .iter()
            .map(|diagnostic| (diagnostic.code, diagnostic.forbids_use()))
            .collect::<Vec<_>>()
    };
    assert_eq!(told(&train(lexicon(None).alarm_detector(), &read, TODAY).model), []);
    assert_eq!(told(&trained()), [("M06", false)]);
}
