//! A bot from its settings to a restored backup, as `docs/operations.md` tells it.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
};

use super::process::{Home, Process};
use crate::support::fake_api::TOKEN;
use crate::support::options::binary;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// `serve` with a file of settings and nothing in the environment.
fn with_settings(home: &Home, settings: &str) -> Command {
    let file = home.path("aanspraak.toml");
    fs::write(&file, settings).unwrap();
    let said = fs::File::options().create(true).append(true).open(home.path("said")).unwrap();
    let mut command = Command::new(binary());
    command.arg("serve").arg("--config").arg(file).env_clear().current_dir(root());
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(said);
    command
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_of_settings_and_credentials_of_systemd_are_all_that_a_bot_needs() {
    let home = Home::new().await;
    let settings = format!(
        "api-url = \"{}\"\nno-limits = true\nstate = \"{}\"\nkeep-days = 12\n",
        home.fake.url(),
        home.path("state").display()
    );
    // The token from systemd, as the unit of `packaging/` has it; the key as well, once there is one.
    let credentials = home.path("credentials");
    fs::create_dir(&credentials).unwrap();
    fs::write(credentials.join("aanspraak.token"), format!("{TOKEN}\n")).unwrap();
    let mut command = with_settings(&home, &settings);
    let bot = Process::of(command.env("CREDENTIALS_DIRECTORY", &credentials));
    let anna = home.fake.person(7);
    anna.types("/privacy");
    assert!(anna.sees().await.text.contains("12 dagen"));
    bot.signal("TERM");
    assert!(bot.ends().await.success(), "{}", home.said());

    // A token in a file of its own, the key from systemd; the environment goes before the file.
    fs::rename(home.path("state.key"), credentials.join("aanspraak.key")).unwrap();
    let mut command = with_settings(&home, &settings);
    command.env("CREDENTIALS_DIRECTORY", &credentials).env("AANSPRAAK_KEEP_DAYS", "13");
    command.env("TELOXIDE_TOKEN_FILE", credentials.join("aanspraak.token"));
    let bot = Process::of(&mut command);
    anna.types("/privacy");
    assert!(anna.sees().await.text.contains("13 dagen"));
    assert!(!home.path("state.key").exists(), "a second key was made");
    bot.signal("TERM");
    assert!(bot.ends().await.success(), "{}", home.said());
}

#[test]
fn a_check_of_the_settings_tells_everything_at_once_and_starts_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("bot.toml");
    let check = |settings: &str, token: Option<&str>| {
        fs::write(&file, settings).unwrap();
        let mut command = Command::new(binary());
        command.args(["serve", "--check-config", "--config", "bot.toml"]).env_clear();
        command.envs(token.map(|token| ("TELOXIDE_TOKEN", token)));
        let output = command.current_dir(folder.path()).stdin(Stdio::null()).output().unwrap();
        (output.status.code(), String::from_utf8([output.stdout, output.stderr].concat()).unwrap())
    };
    let (code, said) =
        check("keep-days = 0\nlisten = \"127.0.0.1:8080\"\nlogformat = \"json\"\n", None);
    assert_eq!(code, Some(1), "{said}");
    for told in [
        "bot.toml:1:13: error G03",
        "bot.toml:2:10: error G05",
        "bot.toml:3:1: error F02",
        "the token: error G08",
        "4 errors",
    ] {
        assert!(said.contains(told), "{told}: {said}");
    }
    assert_eq!(said.matches("help: ").count(), 4, "{said}");
    let (code, said) = check("keep-days = 20\nmetrics-listen = \"127.0.0.1:9464\"\n", Some(TOKEN));
    assert_eq!((code, said.as_str()), (Some(0), "the bot can be started with these settings\n"));
    let (code, said) = check(&format!("token = \"{TOKEN}\"\n"), Some(TOKEN));
    assert!(code == Some(1) && said.contains("G02") && !said.contains(TOKEN), "{said}");
    let mut files: Vec<_> =
        fs::read_dir(folder.path()).unwrap().map(|it| it.unwrap().file_name()).collect();
    files.sort();
    assert_eq!(files, ["bot.toml"], "something was made");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_drill_of_a_restore_brings_everything_back() {
    let home = Home::new().await;
    let bot = home.start(super::process::Door::Polling);
    for id in 7..12 {
        let person = home.fake.person(id);
        person.types("/start");
        person.sees().await;
    }
    // Beside a bot that runs, as it is meant to be done each month.
    let mut drill = Command::new("sh");
    drill
        .arg(root().join("ops/restore-drill.sh"))
        .arg(home.path("state"))
        .arg(home.path("state.key"));
    drill.env("AANSPRAAK", binary()).env("TMPDIR", home.path("")).stdin(Stdio::null());
    let output = tokio::task::spawn_blocking(move || drill.output().unwrap()).await.unwrap();
    let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    assert!(output.status.success(), "{said}");
    assert!(said.contains("5 talks") && said.contains("the drill went well"), "{said}");
    bot.signal("TERM");
    assert!(bot.ends().await.success(), "{}", home.said());
}

#[test]
fn pages_of_the_manual_and_completions_name_every_command() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| {
        let mut command = Command::new(binary());
        let output = command.args(arguments).current_dir(folder.path()).output().unwrap();
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    run(&["manual", "--out", "man"]);
    let serve = fs::read_to_string(folder.path().join("man/aanspraak-serve.1")).unwrap();
    assert!(serve.contains("metrics") && folder.path().join("man/aanspraak.1").is_file());
    for shell in ["bash", "zsh", "fish"] {
        let script = run(&["completions", shell]);
        assert!(["check-config", "rotate-key"].iter().all(|word| script.contains(word)), "{shell}");
    }
}
