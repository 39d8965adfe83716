//! The real binary, on pipes.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

/// A working folder of its own, far from the repository's content.
struct House {
    folder: TempDir,
}

impl House {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn run(&self, arguments: &[&str], input: &str) -> Output {
        let mut child = Command::new(crate::support::options::binary())
            .args(arguments)
            .current_dir(self.path())
            .env_remove("TELOXIDE_TOKEN")
            .env_remove("AANSPRAAK_KEY")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // A program that ends before it read everything has its reasons.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        child.wait_with_output().unwrap()
    }

    /// Runs, and gives what it printed when it ended well.
    #[track_caller]
    fn says(&self, arguments: &[&str], input: &str) -> String {
        let output = self.run(arguments, input);
        let errors = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success(), "{arguments:?}: {errors}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// Runs, and gives what it complained of when it ended with exit code 1.
    #[track_caller]
    fn refuses(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments, "");
        let errors = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{arguments:?}: {errors}");
        assert!(!errors.contains("panicked") && !errors.contains("backtrace"), "{errors}");
        errors
    }

    fn json(&self, arguments: &[&str], input: &str) -> Value {
        serde_json::from_str(&self.says(arguments, input)).unwrap()
    }
}

/// Begin, for myself, company and someone to talk with, alone, 82, out with help, walking and
/// animals, consent, widowed, no more questions.
const ANSWERS: &str = "1\n1\n1 2\n1\n82\n2\n3 6\n1\n1\nlaat zien wat past\n";

#[test]
fn piped_answers_reach_three_suggestions_with_reasons_and_a_first_step() {
    let said = House::new().says(&[], ANSWERS);
    let list = said.split("Dit past bij u, denk ik:").last().unwrap();
    for part in ["\n1. ", "\n2. ", "\n3. ", "Waarom: ", "Eerste stap: ", "088 0767 000"] {
        assert!(list.contains(part), "no '{part}' in:\n{list}");
    }
}

/// What is said to the last of some lines.
fn reply(arguments: &[&str], lines: &[&str]) -> String {
    let (_, before) = lines.split_last().unwrap();
    let typed = |lines: &[&str]| [lines, &[""]].concat().join("\n");
    let said = House::new().says(arguments, &typed(before));
    let all = House::new().says(arguments, &typed(lines));
    all.strip_prefix(said.trim_end()).unwrap_or(&all).to_owned()
}

#[test]
fn help_is_shown_for_a_command_with_punctuation_and_for_a_number_of_a_helpline() {
    for asked in ["/hulp.", "/ hulp!", " /HULP ", "hulp!", "113", "bel 113", "0800 0113"] {
        let said = reply(&["chat"], &["1", "1", asked]);
        assert!(said.contains("113 Zelfmoordpreventie: 113"), "{asked}: {said}");
        assert!(said.contains("Wat mist u het meest?"), "{asked}: the question stays: {said}");
    }
    let said = reply(&["chat"], &["1", "1", "ik snap het niet"]);
    assert!(said.contains("Ik leg het anders uit."), "{said}");
    assert!(!said.contains("113") && !said.contains("112"), "{said}");
}

#[test]
fn the_desk_finds_helplines() {
    for (line, shown) in [
        ("/zoek veilig thuis", "Veilig Thuis: 0800-2000"),
        ("/Zoek: mantelzorglijn!", "Mantelzorglijn van MantelzorgNL: 030 760 60 55"),
        ("0800 2000", "Veilig Thuis: 0800-2000"),
    ] {
        let said = reply(&["chat", "--desk"], &["mw 80 Assen", line]);
        assert!(said.contains(shown), "{line}: {said}");
        assert!(
            said.contains("80 jaar, vrouw, Assen") || said.contains("[x] 80"),
            "{line}: {said}"
        );
    }
}

#[test]
fn a_talk_goes_on_after_a_new_start() {
    let house = House::new();
    house.says(&["chat"], "1\n1\n1 2\n");
    let said = house.says(&["chat"], "");
    assert!(said.contains("Hoe woont u?"), "{said}");
    assert!(house.path().join("state").is_dir() && house.path().join("state.key").is_file());
}

#[test]
fn a_talk_in_english_is_in_english() {
    let said = House::new().says(&["chat", "--lang", "en"], "1\n");
    assert!(said.contains("Who is this for?"), "{said}");
}

#[test]
fn the_catalogue_lists_all_62_and_the_zilverlijn_has_stopped() {
    let list = House::new().json(&["catalogue", "--json"], "");
    let list = list.as_array().unwrap();
    assert_eq!(list.iter().filter(|entry| entry["source"].is_string()).count(), 62);
    let added = |entry: &&Value| entry["origin"] == "addition";
    assert_eq!(list.iter().filter(added).count(), list.len() - 62);
    let zilverlijn = list.iter().find(|entry| entry["id"] == "zilverlijn").unwrap();
    assert_eq!(zilverlijn["status"]["state"], "stopped");
    for key in [
        "id", "name", "source", "kinds", "for", "fits", "reach", "status", "contact", "evidence",
        "text",
    ] {
        assert!(list.iter().all(|entry| entry.get(key).is_some()), "{key}");
    }
}

#[test]
fn suggestions_have_reasons_and_never_what_stopped() {
    let profile = r#"{"age": 82, "gender": "woman", "circumstances": ["partner-died"],
        "wishes": ["confidant"], "forms": ["one-on-one"], "place": "Zwolle"}"#;
    let advice =
        House::new().json(&["suggest", "--profile", "-", "--json", "--limit", "62"], profile);
    let suggestions = advice["suggestions"].as_array().unwrap();
    assert!(suggestions.len() > 3);
    for suggestion in suggestions {
        assert_ne!(suggestion["id"], "zilverlijn");
        assert!(suggestion["next_step"].as_str().is_some_and(|step| !step.is_empty()));
    }
    let reasons = suggestions[0]["reasons"].as_array().unwrap();
    assert!(reasons.iter().all(|reason| reason["fact"].is_string() && reason["text"].is_string()));
    assert!(!reasons.is_empty() && advice["excluded"].as_array().unwrap().len() > 3);
    assert_eq!(advice["profile"]["age"], 82);
}

#[test]
fn a_profile_with_faults_is_refused_with_all_of_them() {
    let house = House::new();
    fs::write(house.path().join("p.json"), r#"{"agee": 3, "gender": "womn", "age": 300}"#).unwrap();
    let errors = house.refuses(&["suggest", "--profile", "p.json"]);
    for part in ["agee", "did you mean 'age'?", "womn", "did you mean 'woman'?", "300"] {
        assert!(errors.contains(part), "{errors}");
    }
}

#[test]
fn a_batch_gives_a_line_of_json_a_line() {
    let said = House::new().says(&["understand", "--batch"], "mw 82 weduwe\nik wil dood\n\n");
    let lines: Vec<Value> = said.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[0]["facts"]["age"], 82);
    assert_eq!((&lines[0]["alarm"], &lines[1]["alarm"]), (&Value::Null, &Value::from("suicide")));
}

#[test]
fn the_content_that_the_binary_carries_has_no_error() {
    assert!(House::new().says(&["check"], "").contains("0 errors"));
}

#[test]
fn a_missing_content_folder_is_told() {
    let errors = House::new().refuses(&["check", "--content", "nowhere"]);
    assert!(errors.contains("no content folder at nowhere"), "{errors}");
}

#[test]
fn a_broken_file_is_told_with_its_line_cause_and_cure() {
    let house = House::new();
    let nl = house.path().join("own/dialogs/nl");
    fs::create_dir_all(&nl).unwrap();
    fs::write(
        house.path().join("own/dialogs/interview.toml"),
        "[[question]]\nid = \"a\nfact = 3\n",
    )
    .unwrap();
    fs::write(nl.join("broken.ftl"), "goed = ja\n= stuk\n").unwrap();
    fs::create_dir_all(house.path().join("own/data")).unwrap();
    let output = house.run(&["check", "--content", "own"], "");
    let said = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1));
    for part in ["dialogs/interview.toml:2:", "F01", "dialogs/nl/broken.ftl:2:", "T01", "help:"] {
        assert!(said.contains(part), "no '{part}' in:\n{said}");
    }
    let errors = house.refuses(&["chat", "--content", "own"]);
    assert!(errors.contains("aanspraak check"), "{errors}");
}

#[test]
fn serving_without_a_token_says_where_it_goes() {
    let errors = House::new().refuses(&["serve"]);
    assert!(errors.contains("TELOXIDE_TOKEN"), "{errors}");
}

#[test]
fn a_state_folder_that_is_a_file_is_told() {
    let house = House::new();
    fs::write(house.path().join("state"), "no folder").unwrap();
    let errors = house.refuses(&["chat"]);
    assert!(errors.contains("state"), "{errors}");
}

#[test]
fn a_state_folder_without_its_key_is_told() {
    let house = House::new();
    house.says(&["chat"], "1\n");
    fs::remove_file(house.path().join("state.key")).unwrap();
    let errors = house.refuses(&["chat"]);
    assert!(errors.contains("key") && errors.contains("is missing"), "{errors}");
}

#[test]
fn a_talk_can_be_exported_backed_up_verified_and_forgotten() {
    let house = House::new();
    house.says(&["chat"], ANSWERS);
    let lines = house.says(&["export", "-"], "");
    assert!(lines.contains("partner-died"), "{lines}");
    house.says(&["backup", "copy"], "");
    house.says(&["verify"], "");
    house.says(&["forget", "0"], "");
    assert!(!house.says(&["export", "-"], "").contains("partner-died"));
    house.says(&["restore", "copy", "--state", "again", "--key-file", "state.key"], "");
    let back = house.says(&["export", "-", "--state", "again", "--key-file", "state.key"], "");
    assert!(back.contains("partner-died"), "{back}");
}

#[test]
fn what_was_counted_by_day_is_told_without_anybody() {
    let house = House::new();
    house.says(&["chat"], "");
    assert_eq!(house.says(&["counts"], ""), "");
    house.says(&["chat"], "/start van-huisarts\nik wil dood\n");
    let told = house.says(&["counts"], "");
    let rows: Vec<Vec<&str>> = told.lines().map(|line| line.split('\t').collect()).collect();
    let what: Vec<&[&str]> = rows.iter().map(|row| &row[1..]).collect();
    assert_eq!(what, [["alarm suicide", "1"], ["came huisarts", "1"]], "{told}");
    let json: serde_json::Value =
        serde_json::from_str(&house.says(&["counts", "--json"], "")).unwrap();
    assert_eq!((&json[1]["what"], &json[1]["times"]), (&"came huisarts".into(), &1.into()));
}

#[test]
fn what_was_not_found_is_told_as_lines_values_and_json_from_three_times_on() {
    let house = House::new();
    let gap = |municipality: &str, times: u32| json!({ "month": "9998-11", "municipality": municipality, "topic": "interests games", "times": times });
    let gaps = [gap("Zwolle", 3), gap("Kampen", 2)];
    let team = json!({ "team": { "next": 0, "gaps": gaps }, "last": i64::MAX });
    let record = json!({ "chat": i64::MIN + 1, "version": 1, "record": team });
    fs::write(house.path().join("team.jsonl"), format!("{record}\n")).unwrap();
    house.says(&["chat"], "");
    house.says(&["import", "team.jsonl"], "");
    assert_eq!(house.says(&["gaps"], ""), "Zwolle\tinterests games\t3\n");
    let csv = "municipality,topic,times\n\"Zwolle\",\"interests games\",3\n";
    assert_eq!(house.says(&["gaps", "--csv"], ""), csv);
    let told: Value = serde_json::from_str(&house.says(&["gaps", "--json"], "")).unwrap();
    assert_eq!(told, json!([{ "municipality": "Zwolle", "topic": "interests games", "times": 3 }]));
}

#[test]
fn a_command_on_a_folder_without_a_store_makes_none() {
    let house = House::new();
    for arguments in [
        &["verify"][..],
        &["backup", "copy"],
        &["export", "lines"],
        &["counts"],
        &["gaps"],
        &["affected"],
        &["forget", "12"],
        &["rotate-key", "new.key"],
        &["restore", "copy"],
    ] {
        let errors = house.refuses(&[arguments, &["--state", "nowhere"]].concat());
        let reason = if arguments[0] == "restore" { "no backup" } else { "there is no store" };
        assert!(errors.contains(reason), "{arguments:?}: {errors}");
        assert_eq!(fs::read_dir(house.path()).unwrap().count(), 0, "{arguments:?}");
    }
}

#[test]
fn a_backup_a_check_and_forgetting_are_told_in_words_and_as_json() {
    let house = House::new();
    house.says(&["chat"], ANSWERS);
    assert_eq!(house.says(&["backup", "copy"], ""), "1 talk copied\n");
    let json: Value = serde_json::from_str(&house.says(&["verify", "--json"], "")).unwrap();
    assert_eq!((&json["whole"], &json["readable"]), (&true.into(), &1.into()));
    assert_eq!(house.says(&["verify"], ""), "1 talk can be read; the ledger agrees\n");
    assert_eq!(house.says(&["forget", "12"], ""), "nothing is known of this chat\n");
    assert_eq!(house.says(&["forget", "0"], ""), "forgotten\n");
    let json: Value = serde_json::from_str(&house.says(&["forget", "0", "--json"], "")).unwrap();
    assert_eq!(json["forgotten"], false);
}

#[cfg(unix)]
#[test]
fn nobody_else_can_open_what_is_kept_whatever_the_umask() {
    use std::os::unix::fs::PermissionsExt;
    let house = House::new();
    let binary = crate::support::options::binary();
    let commands = format!(
        "umask 000; mkdir old; echo 1 | '{binary}' chat --state old; echo 1 | '{binary}' chat; \
         '{binary}' export lines; '{binary}' backup copy",
        binary = Path::new(&binary).display()
    );
    let mut shell = Command::new("sh");
    let output = shell.arg("-c").arg(&commands).current_dir(house.path()).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    for name in ["state", "old", "copy", "lines", "state.key", "state/lock", "state/records-1"] {
        let mode = fs::metadata(house.path().join(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{name}: {mode:o}");
    }
}

#[test]
fn an_empty_key_file_of_a_first_start_on_a_full_disk_is_no_key_for_ever() {
    let house = House::new();
    fs::write(house.path().join("state.key"), "").unwrap();
    house.says(&["chat"], "1\n");
    assert_eq!(fs::read_to_string(house.path().join("state.key")).unwrap().trim().len(), 64);
}
