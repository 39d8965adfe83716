//! What a message does: the tables and the model that ship, and `aanspraak learn --acts`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;

use aanspraak::understanding::{
    Act, Acts, LabelledMessage, Lexicon, Purpose, check_acts, check_model, evaluate_acts, overlaps,
    read_tables, table_of,
};
use serde_json::Value;

use crate::support::options::binary;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn table(name: &str, purpose: Purpose) -> Vec<LabelledMessage> {
    let bytes = fs::read(root().join("training/acts").join(name)).unwrap();
    let mut diagnostics = Vec::new();
    let file = table_of(name, bytes).unwrap();
    let messages = read_tables(&[file], purpose, &mut diagnostics);
    let told: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
    messages
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let files = aanspraak::config::content(&[root().to_owned()]).unwrap();
    let mut diagnostics = Vec::new();
    let lexicon = Lexicon::load(&files, &mut diagnostics);
    let name = "training/acts/train.tsv";
    let training = table_of(name, fs::read(root().join(name)).unwrap()).unwrap();
    check_acts(&files, &lexicon, &mut diagnostics);
    check_model::<Acts>(&files, Some(&training), &mut diagnostics);
    assert_eq!(diagnostics, []);
    lexicon
});

fn sure(text: &str) -> Vec<Act> {
    let found = LEXICON.acts(text).into_iter().filter(|found| found.sure);
    found.map(|found| found.act).collect()
}

#[test]
fn no_message_of_the_regression_table_was_trained_on() {
    let training = table("train.tsv", Purpose::Training);
    let regression = table("regression.tsv", Purpose::Split);
    assert_eq!(overlaps(&regression, &training), []);
}

/// Spelling, classes and idioms are part of what the model learned: where they changed since, it is stale.
#[test]
fn the_model_of_acts_was_trained_on_what_the_lexicon_sees_today() {
    let seen = LEXICON.act_reader().seen_hash(&table("train.tsv", Purpose::Training));
    let manifest = LEXICON.act_model().unwrap();
    assert_eq!(manifest.seen_hash, seen, "the lexicon changed: run `aanspraak learn --acts`");
}

#[test]
fn of_the_acts_that_are_surely_found_in_the_regression_table_most_are_right() {
    let regression = table("regression.tsv", Purpose::Split);
    let all = evaluate_acts(LEXICON.act_reader(), &regression).all;
    assert!(all.precision.part() >= Some(0.85), "{all:?}");
    assert!(all.recall.part() >= Some(0.42), "{all:?}");
}

#[test]
fn plain_words_do_what_they_say() {
    for (text, act) in [
        ("mijn zoon heeft zelfmoord gepleegd", Act::LossSuicide),
        ("mijn kind is dood", Act::LossChild),
        ("me hond is dood", Act::LossPet),
        ("ik heb nog een paar maanden te leven", Act::Dying),
        ("ik mis hem zo", Act::Missing),
        ("ik schaam me kapot", Act::ConfessShame),
        ("23.000 euro schuld", Act::ConfessDebts),
        ("ik heb mijn vader door elkaar geschud", Act::ConfessHurt),
        ("laat maar zien dan", Act::List),
        ("wat heb je voor me", Act::List),
        ("is dat gratis", Act::AskCost),
        ("mag mijn hond mee", Act::AskCompanion),
        ("ik wil dat er iemand bij mij thuis komt", Act::AskHome),
        ("wie kan dit zien", Act::BotPrivacy),
        ("wat verdienen jullie hier aan", Act::BotPay),
        ("jij bent eigenlijk mijn enige vriend", Act::BotFriend),
        ("weet je een mop", Act::Joke),
        ("te veel woorden", Act::Less),
        ("gebeld maar ze namen niet op", Act::ReportNoAnswer),
        ("nee hoor zo bedoel ik het niet", Act::Deny),
    ] {
        assert!(sure(text).contains(&act), "{text}: {:?}", sure(text));
    }
}

#[test]
fn facts_alone_are_no_act_that_needs_a_reply() {
    for text in [
        "84 jaar, Zwolle, houdt van kaarten",
        "ik woon in Assen en ik wandel graag",
        "mijn man heeft het aan zijn hart",
        "mijn dochter komt op zondag met de kinderen",
    ] {
        let told = |act: &Act| act.is_loss() || act.is_confession();
        assert_eq!(sure(text).into_iter().find(told), None, "{text}");
    }
}

fn runs(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(binary()).args(arguments).current_dir(folder).output().unwrap()
}

#[test]
fn the_acts_of_a_text_are_told_as_json_and_why() {
    let output = runs(root(), &["understand", "--json", "hallo, ik mis mijn man zo"]);
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["acts"], serde_json::json!(["missing", "greet"]));
    let why = runs(root(), &["understand", "--why", "ik mis mijn man zo"]);
    let why = String::from_utf8(why.stdout).unwrap();
    assert!(why.contains("act: missing, rule"), "{why}");
}

#[test]
fn a_weaker_table_of_acts_is_refused_and_nothing_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("acts.bin");
    let few = folder.path().join("few.tsv");
    let text = fs::read_to_string(root().join("training/acts/train.tsv")).unwrap();
    let lines: Vec<&str> = text.lines().take(1_500).collect();
    fs::write(&few, lines.join("\n")).unwrap();
    let wrong = folder.path().join("wrong.tsv");
    fs::write(&wrong, "labels\tlang\tauthor\ttext\nmising\tnl\ta\tik mis hem\n").unwrap();
    for (table, told) in [(&few, "would be weaker"), (&wrong, "there is no label 'mising'")] {
        let paths: [&PathBuf; 2] = [table, &to];
        let [table, to] = paths.map(|path| path.to_str().unwrap());
        let output = runs(root(), &["learn", "--acts", table, "--to", to]);
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        let errors = String::from_utf8(output.stderr).unwrap();
        assert!(errors.contains(told), "{errors}");
    }
    assert!(!to.exists());
}
