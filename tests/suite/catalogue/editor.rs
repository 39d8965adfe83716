//! An editor who reads no English and no code, with the real binary: a sheet with mistakes, its messages, a second import.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use aanspraak::config;
use aanspraak::conversation::dutch_day;
use jiff::ToSpan;
use jiff::civil::Date;
use serde_json::Value;

use super::root;

pub(super) fn today() -> Date {
    dutch_day(config::now())
}

/// A day with the name of its month, as people type it.
fn typed(day: Date) -> String {
    let months = "jan feb mrt apr mei jun jul aug sep okt nov dec";
    let month = months.split(' ').nth(usize::try_from(day.month()).unwrap() - 1).unwrap();
    format!("{} {month} {}", day.day(), day.year())
}

/// What an editor has: a folder to work in, and the program.
pub(super) struct Desk {
    pub(super) folder: tempfile::TempDir,
}

impl Desk {
    pub(super) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(super) fn run(&self, arguments: &[&str]) -> Output {
        Command::new(crate::support::options::binary())
            .args(arguments)
            .current_dir(self.folder.path())
            .output()
            .unwrap()
    }

    /// The sheet with fifteen activities, saved as a spreadsheet program in the Netherlands saves it.
    fn save(&self, text: &str) {
        let text = text
            .replace("{today}", &typed(today()))
            .replace("{today-dashes}", &today().strftime("%d-%m-%Y").to_string())
            .replace("{tomorrow}", &typed(today().saturating_add(2.days())))
            .replace('\n', "\r\n");
        fs::write(self.path("activiteiten.csv"), encoding_rs::WINDOWS_1252.encode(&text).0)
            .unwrap();
    }

    fn import(&self, more: &[&str]) -> Output {
        let arguments = ["catalogue", "import", "activiteiten.csv", "--to", "mijn-stad"];
        self.run(&[&arguments, more].concat())
    }

    pub(super) fn files(&self) -> Vec<String> {
        let Ok(entries) = fs::read_dir(self.path("mijn-stad/activities")) else {
            return Vec::new();
        };
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

pub(super) fn told(output: &Output) -> String {
    let [out, err] = [&output.stdout, &output.stderr].map(|it| String::from_utf8_lossy(it));
    format!("{out}{err}")
}

fn fifteen() -> String {
    fs::read_to_string(root().join("tests/fixtures/sheets/fifteen.csv")).unwrap()
}

/// What the editor changes when the ten mistakes were explained.
const MENDED: [(&str, &str); 10] = [
    (";Zwole;", ";Zwolle;"),
    (";3/1/2026;", ";{today};"),
    (";038 12345;", ";038 1234568;"),
    ("0529 451234;;;;Dag", "0529 451234;;;Bel of kom kijken.;Dag"),
    (";grope;", ";groep;"),
    (";leesclub.meppel.example;", ";leesclub@meppel.example;"),
    ("{tomorrow}", "{today}"),
    (";www gym staphorst;", ";gym-staphorst.example;"),
    (";ouderen;", ";;"),
    ("<b>Nieuw!</b>", "Nieuw!"),
];

fn mended() -> String {
    MENDED.iter().fold(fifteen(), |text, (wrong, right)| {
        assert!(text.contains(wrong), "{wrong}");
        text.replace(wrong, right)
    })
}

#[test]
fn the_good_rows_come_in_and_ten_mistakes_are_explained_in_dutch() {
    let desk = Desk::new();
    desk.save(&fifteen());
    let output = desk.import(&[]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        desk.files(),
        [
            "breien-bij-ans-coevorden.toml",
            "cafe-de-linde-zwolle.toml",
            "samen-eten-hardenberg-hardenberg.toml",
            "taalmaatje-deventer-deventer.toml",
            "wandelclub-overijssels-kanaal-zwolle.toml",
        ],
        "{}",
        told(&output)
    );
    let all = told(&output);
    for expected in [
        "rij 8, kolom 'Gemeente': er is geen plaats 'Zwole'\n    wat u doet: bedoelt u 'Zwolle'?",
        "rij 9, kolom 'Nagekeken op': '3/1/2026' kan twee dagen zijn: 03-01-2026 of 01-03-2026",
        "rij 10, kolom 'Tel.nr.': '038 12345' kan geen Nederlands telefoonnummer zijn",
        "rij 11, kolom 'Eerste stap': dit vakje is leeg\n    wat u doet: vul de ene eerste stap in",
        "rij 12, kolom 'Soort': het woord 'grope' ken ik niet in deze kolom\n    wat u doet: bedoelt u 'groep'?",
        "rij 13, kolom 'E-mail': 'leesclub.meppel.example' kan geen e-mailadres zijn",
        "rij 14, kolom 'Nagekeken op':",
        "rij 15, kolom 'Website': 'www gym staphorst' kan geen website zijn",
        "rij 16, kolom 'Vanaf leeftijd': 'ouderen' is geen leeftijd",
        "rij 17, kolom 'Omschrijving': hier staat '<b>', code van een webpagina",
        "rij 1, kolom 'Intern nummer': deze kolom ken ik niet, en lees ik niet",
        "rij 2: dit is het voorbeeld; dat telt niet mee",
        "5 nieuw, 0 veranderd, 0 al goed",
    ] {
        assert!(all.contains(expected), "{expected}\n---\n{all}");
    }
    assert_eq!(all.matches("\n    wat u doet: ").count(), 12, "{all}");
}

#[test]
fn the_mended_sheet_comes_in_whole_and_what_is_near_is_suggested() {
    let desk = Desk::new();
    desk.save(&fifteen());
    desk.import(&[]);
    // The last column is for the editor alone: it goes, and its heading with it.
    let rows = mended();
    let rows = rows.lines().filter_map(|row| row.rsplit_once(';')).map(|(row, _)| row);
    desk.save(&(rows.collect::<Vec<_>>().join("\n") + "\n"));
    let output = desk.import(&[]);
    assert!(output.status.success(), "{}", told(&output));
    assert_eq!(desk.files().len(), 15);
    assert!(told(&output).contains("10 nieuw, 0 veranderd, 5 al goed"), "{}", told(&output));

    let check = desk.run(&["check", "--content", "mijn-stad"]);
    assert!(check.status.success(), "{}", told(&check));
    let who = r#"{"age": 74, "place": "Zwolle", "living": "alone", "wishes": ["company"], "interests": ["meals"]}"#;
    fs::write(desk.path("wie.json"), who).unwrap();
    let output =
        desk.run(&["suggest", "--profile", "wie.json", "--content", "mijn-stad", "--json"]);
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    let ids: Vec<&str> = answer["suggestions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["id"].as_str().unwrap())
        .collect();
    // The same thing to do, in the person's own town and an hour away.
    let far = ids.iter().position(|id| *id == "samen-eten-hardenberg-hardenberg");
    let near = ids.iter().position(|id| *id == "cafe-de-linde-zwolle").unwrap();
    assert!(far.is_none_or(|far| near < far), "{ids:?}");
}

#[test]
fn what_was_changed_by_hand_survives_the_next_sheet() {
    let desk = Desk::new();
    desk.save(&fifteen());
    desk.import(&[]);
    let file = desk.path("mijn-stad/activities/cafe-de-linde-zwolle.toml");
    let written = fs::read_to_string(&file).unwrap();
    let by_hand = written
        .replace("Bel en vraag naar Fatma.", "Loop gewoon binnen. ")
        .replace("[text.nl]\n", "[text.nl]\n# Fatma vroeg hierom.\nnote = \"Er is een trap.\"\n")
        + "\n[waiting]\nlist = true\n";
    fs::write(&file, &by_hand).unwrap();

    let next = fifteen()
        .replace("Bel en vraag naar Fatma.", "Bel en vraag naar Ans.")
        .replace("In buurthuis De Linde.", "In buurthuis De Nieuwe Linde.");
    desk.save(&next);
    let preview = told(&desk.import(&["--dry-run"]));
    assert_eq!(fs::read_to_string(&file).unwrap(), by_hand, "a preview writes nothing");
    for expected in [
        "cafe-de-linde-zwolle.toml: veranderd: Café De Linde",
        "text.nl.practical.where: \"In buurthuis De Linde.\" wordt \"In buurthuis De Nieuwe Linde.\"",
        "text.nl.join: in het bestand staat \"Loop gewoon binnen. \", in het blad \"Bel en vraag naar Ans.\"",
        "Wat in het bestand staat, blijft.",
        "Er is niets geschreven.",
    ] {
        assert!(preview.contains(expected), "{expected}\n---\n{preview}");
    }
    desk.import(&[]);
    let merged = by_hand.replace("De Linde.\"", "De Nieuwe Linde.\"");
    assert_eq!(fs::read_to_string(&file).unwrap(), merged);
    // The same sheet once more changes nothing, and asks nothing again.
    let again = told(&desk.import(&[]));
    assert!(again.contains("cafe-de-linde-zwolle.toml: al goed"), "{again}");
    assert!(!again.contains("let op"), "{again}");
    desk.save(&next.replace("vraag naar Ans", "vraag naar Bea"));
    desk.import(&["--replace"]);
    let replaced = fs::read_to_string(&file).unwrap();
    assert!(
        replaced.contains("vraag naar Bea") && replaced.contains("Er is een trap."),
        "{replaced}"
    );
}

#[test]
fn an_english_reader_is_shown_the_dutch_and_told_so_with_day_address_and_email() {
    let desk = Desk::new();
    desk.save(&fifteen());
    desk.import(&[]);
    let mut talk = Command::new(crate::support::options::binary())
        .args(["chat", "--lang", "en", "--content", "mijn-stad", "--state", "talk"])
        .current_dir(desk.folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    talk.stdin.take().unwrap().write_all(b"/start cafe-de-linde-zwolle\n").unwrap();
    let shown = told(&talk.wait_with_output().unwrap());
    for expected in [
        "This is only described in Dutch:\nU drinkt koffie",
        "When: Elke dinsdag van 10 tot 12 uur.",
        "Where: In buurthuis De Linde.",
        "Email: linde@buurt.example",
    ] {
        assert!(shown.contains(expected), "{expected}\n---\n{shown}");
    }
}

#[test]
fn a_sheet_that_is_there_is_not_written_over() {
    let desk = Desk::new();
    fs::write(desk.path("activiteiten.xlsx"), "mine").unwrap();
    let output = desk.run(&["catalogue", "template", "--lang", "nl"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(told(&output).contains("is er al"), "{}", told(&output));
    assert_eq!(fs::read_to_string(desk.path("activiteiten.xlsx")).unwrap(), "mine");
}

#[test]
fn the_text_sheet_reads_back_as_it_was_made() {
    let desk = Desk::new();
    let output = desk.run(&["catalogue", "template", "--out", "leeg.csv"]);
    assert!(output.status.success(), "{}", told(&output));
    let text = fs::read_to_string(desk.path("leeg.csv")).unwrap();
    assert!(text.starts_with("\u{feff}# ") && text.contains("\r\nNaam;Wat is het?;"), "{text}");
    let read =
        aanspraak::catalogue::read_sheet(text.as_bytes(), super::catalogue().places(), today());
    assert_eq!(read.entries, []);
    let ids: Vec<&str> = read.faults.iter().map(|fault| fault.finding.id()).collect();
    assert_eq!(ids, ["sheet-no-rows"], "{:?}", read.faults);
}
