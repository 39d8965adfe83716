//! Settings from every source: what counts, what is refused, and that the example holds each of them.

use std::collections::BTreeSet;
use std::fs;

use clap::{Args as _, Command};
use strum::IntoEnumIterator;

use super::layer::of_environment;
use super::*;
use crate::cli::args::Serve;

fn example() -> String {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(root.join("aanspraak.example.toml")).unwrap()
}

/// The settings of a file, and what is wrong with it.
fn of(text: &str, options: Serve) -> (Settings, Vec<Diagnostic>) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("aanspraak.toml");
    fs::write(&file, text).unwrap();
    let (settings, mut diagnostics) = read(&[], &Serve { config: Some(file), ..options });
    // The environment of the tests is none of ours.
    diagnostics.retain(|diagnostic| !diagnostic.file.starts_with(VARIABLES));
    (settings, diagnostics)
}

fn codes(diagnostics: &[Diagnostic]) -> Vec<(&'static str, usize)> {
    diagnostics.iter().map(|it| (it.code, it.place.map_or(0, |place| place.line))).collect()
}

#[test]
fn every_flag_of_serve_is_a_setting_and_stands_in_the_example() {
    let flags: BTreeSet<String> = Serve::augment_args(Command::new("serve"))
        .get_arguments()
        .filter_map(|flag| flag.get_long().map(str::to_owned))
        .filter(|flag| !matches!(flag.as_str(), "config" | "check-config"))
        .collect();
    let keys: BTreeSet<String> = Setting::iter()
        .filter(|key| *key != Setting::Content)
        .map(|key| key.name().to_owned())
        .collect();
    assert_eq!(flags, keys);
    let example = example();
    for key in Setting::iter() {
        let line = format!("{} = ", key.name());
        let is_there = |text: &str| text.trim_start_matches(['#', ' ']).starts_with(&line);
        assert!(example.lines().any(is_there), "{} is not in the example", key.name());
        assert!(example.contains(&key.variable()), "{} is not in the example", key.variable());
    }
}

#[test]
fn the_example_is_good_as_it_is_and_with_every_line_in_force() {
    assert_eq!(of(&example(), Serve::default()).1, []);
    let setting =
        |line: &str| Setting::iter().any(|key| line.starts_with(&format!("# {} = ", key.name())));
    let line = |line: &str| if setting(line) { line[2..].to_owned() } else { line.to_owned() };
    let all: Vec<String> = example().lines().map(line).collect();
    let (settings, diagnostics) = of(&all.join("\n"), Serve::default());
    assert_eq!(diagnostics, []);
    assert!(settings.webhook.is_some() && settings.metrics_listen.is_some(), "{settings:?}");
}

#[test]
fn the_command_line_goes_before_the_environment_and_that_before_the_file() {
    let file = "keep-days = 10\ncache-mib = 20\nlog-format = \"json\"\nvolunteer = [7, \"8\"]\n";
    let options = Serve { keep_days: Some(12), ..Serve::default() };
    let (settings, diagnostics) = of(file, options);
    assert_eq!(diagnostics, []);
    assert_eq!((settings.keep_days, settings.cache_mib), (12, 20));
    assert_eq!((settings.log_format, settings.volunteer), (LogFormat::Json, vec![7, 8]));

    let variables = [("AANSPRAAK_CACHE_MIB", "30"), ("AANSPRAAK_VOLUNTEER", "1, 2")];
    let variables = variables.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let mut diagnostics = Vec::new();
    let environment = of_environment(&variables, &mut diagnostics);
    let options = Serve { volunteer: vec![9], ..Serve::default() };
    let merged = parse(&[of_arguments(&[], &options), environment], &mut diagnostics);
    let settings = settings_of(merged);
    assert_eq!((settings.cache_mib, settings.volunteer), (30, vec![9]));
    assert_eq!(diagnostics, []);
}

fn settings_of(merged: Merged) -> Settings {
    settings(merged, &mut Vec::new())
}

#[test]
fn every_fault_is_told_at_once_with_its_line() {
    let file = "keep-days = 400\nkeepdays = 3\nlisten = \"8080\"\nlog-format = \"xml\"\n\
                api-url = \"telegram\"\nvolunteer = [\"anna\"]\nno-limits = true\n\
                webhook = \"https://example.org/bot\"\nmetrics-listen = \"0.0.0.0:9464\"\nstate = { }\n";
    let (_, mut found) = of(file, Serve::default());
    content::sort(&mut found);
    let wanted = [
        ("G03", 1),
        ("F02", 2),
        ("G03", 3),
        ("G03", 4),
        ("G03", 5),
        ("G03", 6),
        ("G06", 7),
        ("G05", 8),
        ("G07", 9),
        ("F04", 10),
    ];
    assert_eq!(codes(&found), wanted);
    assert!(found.iter().all(|it| !it.message.is_empty() && !it.help.is_empty()), "{found:?}");
    assert!(found[1].help.contains("keep-days"), "{:?}", found[1]);
    let (_, found) = of("keep-days = \n", Serve::default());
    assert_eq!(codes(&found), [("F01", 1)]);
}

#[test]
fn a_secret_in_the_file_is_refused_wherever_it_stands_and_not_repeated() {
    let token = format!("{}:{}", 123_456_789, "AAexample_of_a_token_0123456789abcdef");
    for (file, line) in [
        (format!("token = \"{token}\"\n"), 1),
        (format!("keep-days = 3\n# the old one was {token}\n"), 2),
        (format!("api-url = \"https://example.org/{token}\"\n"), 1),
        ("teloxide-token = \"x\"\n".to_owned(), 1),
        ("key = \"00\"\n".to_owned(), 1),
        ("store = \"postgres://bot:word@db.example.org/bot\"\n".to_owned(), 1),
    ] {
        let (_, found) = of(&file, Serve::default());
        assert_eq!(codes(&found), [("G02", line)], "{file}");
        assert!(!found[0].to_string().contains(&token), "{}", found[0]);
        let cure =
            if file.starts_with("store") { "AANSPRAAK_STORE" } else { "TELOXIDE_TOKEN_FILE" };
        assert!(found[0].help.contains(cure), "{}", found[0]);
    }
}

#[test]
fn a_file_that_is_not_there_and_a_variable_that_is_none_are_told() {
    let (_, found) = read(&[], &Serve { config: Some("/nowhere.toml".into()), ..Serve::default() });
    assert!(found.iter().any(|it| it.code == "G01" && it.file == "/nowhere.toml"), "{found:?}");
    let mut found = Vec::new();
    of_environment(&[("AANSPRAAK_KEEP_DAY".into(), "3".into())], &mut found);
    assert_eq!(codes(&found), [("G04", 0)]);
    assert!(found[0].help.contains("AANSPRAAK_KEEP_DAYS") && !found[0].is_error(), "{}", found[0]);
}
