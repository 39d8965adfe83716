//! Commands on the state folder of a bot that runs.

use std::process::{Command, Stdio};

use super::process::{Door, Home};

/// What a command on the state folder of a home says, and whether it went well.
pub(super) fn command(home: &Home, words: &[&str]) -> (bool, String) {
    let mut command = Command::new(crate::support::options::binary());
    command.args(words).arg("--state").arg(home.path("state")).env_clear().stdin(Stdio::null());
    let output = command.output().unwrap();
    let errors = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success() || !errors.contains("panicked"), "{errors}");
    (output.status.success(), String::from_utf8(output.stdout).unwrap() + &errors)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_bot_that_runs_exports_backs_up_verifies_and_forgets_and_goes_on() {
    let home = Home::new().await;
    let bot = home.start(Door::Polling);
    let (anna, bea) = (home.fake.person(7), home.fake.person(8));
    for person in [&anna, &bea] {
        person.types("/start");
        person.sees().await;
    }
    let [file, backup] = ["lines", "backup"].map(|name| home.path(name).display().to_string());
    let (well, lines) = command(&home, &["export", "-"]);
    assert!(well && lines.contains(r#"{"chat":7,"#) && lines.contains(r#"{"chat":8,"#), "{lines}");
    assert!(command(&home, &["export", &file]).0);
    assert!(command(&home, &["backup", &backup]).0);
    assert!(!command(&home, &["backup", &backup]).0, "the folder is not fresh any more");
    let (well, told) = command(&home, &["verify"]);
    assert!(well && told.contains("2 talks can be read"), "{told}");
    assert_eq!(command(&home, &["forget", "7"]), (true, "forgotten\n".to_owned()));
    let (_, lines) = command(&home, &["export", "-"]);
    assert!(!lines.contains(r#"{"chat":7,"#) && lines.contains(r#"{"chat":8,"#), "{lines}");

    // Who was forgotten is new; who was not goes on.
    anna.types("/antwoorden");
    anna.sees().await;
    bea.types("/privacy");
    bea.sees().await;
    bot.signal("TERM");
    assert!(bot.ends().await.success(), "{}", home.said());
    let (well, told) = command(&home, &["verify"]);
    assert!(well && told.contains("2 talks can be read"), "{told}");
    let lines = std::fs::read_to_string(home.path("lines")).unwrap();
    assert_eq!(lines.lines().count(), 2);
}
