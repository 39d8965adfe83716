//! `docs/redactie.md`, walked as it stands there with the real binary: each command, and what the text between them says to do.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use super::editor::{Desk, today, told};
use super::root;

/// What the editor makes of the first question.
const CHANGED: &str = "Wie zoekt gezelschap?";

impl Desk {
    /// The same, for a command that reads what is typed.
    fn run_with(&self, arguments: &[&str], typed: &str) -> Output {
        let mut command = Command::new(crate::support::options::binary());
        let mut program = command
            .args(arguments)
            .current_dir(self.folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // A command that reads nothing may be over by now.
        let _ = program.stdin.take().unwrap().write_all(typed.as_bytes());
        program.wait_with_output().unwrap()
    }

    /// Changes the words of a question in an own copy of its file, and has everything checked again: the translation
    /// is stale from now on, which is a warning.
    fn change_a_question(&self) {
        let file = "dialogs/nl/interview.ftl";
        let text = fs::read_to_string(root().join(file)).unwrap();
        assert!(text.contains("Voor wie zoekt u iets?"));
        fs::create_dir_all(self.path("mijn-stad/dialogs/nl")).unwrap();
        let changed = text.replace("Voor wie zoekt u iets?", CHANGED);
        fs::write(self.path("mijn-stad").join(file), changed).unwrap();
        let check = told(&self.run(&["check", "--content", "mijn-stad", "--lang", "nl"]));
        assert!(check.contains("0 fouten") && check.contains("for-whom"), "{check}");
    }
}

/// The commands of the document, in order.
fn commands() -> Vec<String> {
    let text = fs::read_to_string(root().join("docs/redactie.md")).unwrap();
    let inside = text.split("```").skip(1).step_by(2);
    let lines = inside.flat_map(str::lines).filter(|line| line.starts_with("aanspraak "));
    lines.map(str::to_owned).collect()
}

/// A command of the document as words; quotes keep words together.
fn words(command: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (at, part) in command.split('"').enumerate() {
        if at % 2 == 1 {
            words.push(part.to_owned());
        } else {
            words.extend(part.split_whitespace().map(str::to_owned));
        }
    }
    words
}

/// Fills in the workbook that was made, as an editor does: a row below the example, with a real number and a real day.
fn fill_in(path: &Path) {
    use calamine::{Reader, open_workbook_auto};
    let mut book = open_workbook_auto(path).unwrap();
    assert_eq!(book.sheet_names(), ["Activiteiten", "Uitleg", "Woorden"]);
    let range = book.worksheet_range("Activiteiten").unwrap();
    let headings: Vec<String> =
        range.rows().next().unwrap().iter().map(ToString::to_string).collect();
    let mut filled = rust_xlsxwriter::Workbook::new();
    let sheet = filled.add_worksheet();
    sheet.set_name("Activiteiten").unwrap();
    for (row, cells) in (0u32..).zip(range.rows()) {
        for (column, cell) in (0u16..).zip(cells) {
            sheet.write_string(row, column, cell.to_string()).unwrap();
        }
    }
    for (column, heading) in (0u16..).zip(&headings) {
        let cell = match heading.as_str() {
            "Naam" => "Koffie in de Vechthoek",
            "Wat is het?" => "U drinkt koffie met mensen uit de buurt.",
            "Gemeente of plaats" => "Zwolle",
            "Soort" => "samen in een groep",
            "Wat biedt het?" => "mensen ontmoeten",
            "Goed voor wie zoekt" => "mensen om iets mee te doen",
            "Onderwerp" => "samen eten",
            "Eerste stap" => "Bel en vraag naar Henk.",
            "Wat kan iemand zeggen?" => "Dag, mag ik een keer koffie komen drinken?",
            "Hoe weet u dit?" => "gebeld met Henk",
            _ => "",
        };
        match heading.as_str() {
            "Telefoon" => {
                sheet.write_number(2, column, 381_234_567.0).unwrap();
            }
            "Nagekeken op" => {
                let days = today().since(jiff::civil::date(1899, 12, 30)).unwrap().get_days();
                let format = rust_xlsxwriter::Format::new().set_num_format("dd-mm-yyyy");
                sheet.write_number_with_format(2, column, f64::from(days), &format).unwrap();
            }
            _ => {
                sheet.write_string(2, column, cell).unwrap();
            }
        }
    }
    filled.save(path).unwrap();
}

#[test]
fn the_road_of_the_document_can_be_walked_as_it_stands_there() {
    let desk = Desk::new();
    let help = told(&desk.run(&["--help"]));
    let commands = commands();
    assert!(commands.len() >= 7, "{commands:?}");
    for command in &commands {
        let words = words(command);
        let arguments: Vec<&str> = words.iter().skip(1).map(String::as_str).collect();
        assert!(help.contains(&format!("\n  {}", arguments[0])), "{command}");
        // The links need the internet.
        if arguments.contains(&"--links") {
            continue;
        }
        if arguments[0] == "chat" {
            desk.change_a_question();
        }
        let output = desk.run_with(&arguments, "/start\nBeginnen\nstop\n");
        assert!(output.status.success(), "{command}\n{}", told(&output));
        if command.contains("--dry-run") {
            assert_eq!(desk.files(), [""; 0], "nothing is written yet");
        }
        if arguments[0] == "check" {
            assert!(told(&output).contains("0 fouten"), "{}", told(&output));
        }
        if arguments[0] == "chat" {
            let talk = told(&output);
            assert!(talk.contains(CHANGED) && talk.contains("We stoppen hier."), "{talk}");
        }
        if arguments[0] == "preview" {
            let page = fs::read_to_string(desk.path("voorbeeld.html")).unwrap();
            assert!(page.contains(CHANGED) && page.contains("Koffie in de Vechthoek"));
        }
        if command.contains("catalogue template") {
            fill_in(&desk.path("activiteiten.xlsx"));
        }
        if command.contains("suggest") {
            assert!(told(&output).contains("Koffie in de Vechthoek"), "{}", told(&output));
        }
    }
    let file =
        fs::read_to_string(desk.path("mijn-stad/activities/koffie-in-de-vechthoek-zwolle.toml"))
            .unwrap();
    assert!(file.contains("number = \"0381234567\""), "{file}");
    assert!(file.contains(&format!("checked = {}", today())), "{file}");
}
