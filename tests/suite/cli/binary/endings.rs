//! Ends in order, and starts that cannot be: one clear message, and an exit code for scripts.

use std::{
    fs,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use super::{
    crash::now,
    process::{Door, Home, Process},
};
use crate::support::fake_api::{Fault, Person};

/// Sends a signal while people wait for their replies, and looks at what came of each update.
async fn stops_in_order(door: Door, signal: &str) {
    let home = Home::new().await;
    let bot = home.start(door);
    let anna = home.fake.person(7);
    anna.types("/start");
    anna.sees().await;
    let people: Vec<Person> = (100..140).map(|id| home.fake.person(id)).collect();
    for person in &people {
        person.types("/start");
    }
    home.fake.calls("sendMessage", 5).await;
    bot.signal(signal);
    let asked: Instant = now();
    assert!(bot.ends().await.success(), "{}", home.said());
    assert!(asked.elapsed() < Duration::from_secs(12), "{:?}", asked.elapsed());
    // What was confirmed to Telegram was answered, and nothing else.
    let answered = people.iter().filter(|person| person.unseen() > 0).count();
    let waiting = home.fake.look(|world| world.updates.waiting());
    assert_eq!(answered + waiting, people.len(), "{}", home.said());
    let bot = home.start(door);
    // It listens for signals from before its first word to Telegram.
    home.fake.calls("getMe", 2).await;
    for person in &people {
        person.sees().await;
    }
    bot.signal(signal);
    assert!(bot.ends().await.success(), "{}", home.said());
    people.iter().for_each(Person::has_seen_all);
}

#[tokio::test]
async fn on_sigterm_what_is_in_hand_is_answered_and_the_exit_code_is_0() {
    stops_in_order(Door::Polling, "TERM").await;
}

#[tokio::test]
async fn on_sigint_what_is_in_hand_is_answered_and_the_exit_code_is_0() {
    stops_in_order(Door::Polling, "INT").await;
}

#[tokio::test]
async fn on_sighup_what_is_in_hand_is_answered_and_the_exit_code_is_0() {
    stops_in_order(Door::Polling, "HUP").await;
}

#[tokio::test]
async fn posts_in_hand_are_answered_as_well() {
    stops_in_order(Door::Webhook, "TERM").await;
}

#[tokio::test]
async fn replies_that_telegram_does_not_take_hold_the_end_up_no_longer_than_the_farewell() {
    let home = Home::new().await;
    let bot = home.start(Door::Polling);
    let anna = home.fake.person(7);
    home.fake.fails("sendMessage", None, Fault::Hang, 1);
    anna.types("/start");
    home.fake.calls("sendMessage", 1).await;
    bot.signal("TERM");
    assert!(bot.ends().await.success(), "{}", home.said());
    assert!(home.said().contains("they wait in the store"), "{}", home.said());
    let bot = home.start(Door::Polling);
    anna.sees().await;
    bot.signal("TERM");
    assert!(bot.ends().await.success());
    anna.has_seen_all();
}

/// Runs a command that cannot go well, and gives the one error that it tells.
pub(super) fn refused(home: &Home, mut command: Command) -> String {
    let before = home.said();
    let status = command.status().unwrap();
    let said = home.said();
    let said = said.strip_prefix(&before).unwrap();
    assert_eq!(status.code(), Some(1), "{said}");
    for word in ["panicked", "stack backtrace", "7000001:"] {
        assert!(!said.contains(word), "{said}");
    }
    let errors: Vec<&str> = said.lines().filter(|line| line.starts_with("error: ")).collect();
    assert_eq!(errors.len(), 1, "{said}");
    assert!(said.ends_with(&format!("{}\n", errors[0])), "{said}");
    errors[0].to_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_start_that_cannot_be_is_told_in_one_line_with_exit_code_1() {
    let home = Home::new().await;
    let refuses = |change: &dyn Fn(&mut Command) -> &mut Command, why: &str| {
        let mut command = home.command();
        change(&mut command);
        let told = refused(&home, command);
        assert!(told.contains(why), "{why:?}: {told}");
    };
    refuses(&|command| command.env("TELOXIDE_TOKEN", "7000001:wrong"), "refuses the token");
    refuses(&|command| command.env_remove("TELOXIDE_TOKEN"), "there is no token");
    refuses(&|command| command.args(["--content", "/nowhere"]), "/nowhere");
    refuses(&|command| command.env("AANSPRAAK_KEY", "12"), "64 hexadecimal digits");
    refuses(&|command| command.env("AANSPRAAK_LOG", "loud"), "AANSPRAAK_LOG");
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let hook = ["--webhook", "https://example.org/bot", "--listen", &address];
    refuses(&|command| command.args(hook), "listen on");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_state_folder_that_cannot_be_used_is_told_in_one_line_with_exit_code_1() {
    let home = Home::new().await;
    let bot = home.start(Door::Polling);
    home.fake.calls("getUpdates", 1).await;
    assert!(refused(&home, home.command()).contains("in use by another process"));
    bot.signal("TERM");
    assert!(bot.ends().await.success());

    let (key, away) = (home.path("state.key"), home.path("away"));
    fs::rename(&key, &away).unwrap();
    assert!(refused(&home, home.command()).contains("put the key back"));
    fs::write(&key, "00".repeat(32)).unwrap();
    assert!(set_private(&key) && refused(&home, home.command()).contains("another key"));
    fs::rename(&away, &key).unwrap();

    // A folder where none can be made, also for an administrator: below a file.
    let mut command = home.command_with_state(&home.path("said").join("state"));
    command.stdin(Stdio::null());
    assert!(refused(&home, command).contains("said"));
}

/// A key that others may read is refused before it is tried.
fn set_private(file: &std::path::Path) -> bool {
    Command::new("chmod").arg("600").arg(file).status().unwrap().success()
}

#[tokio::test]
async fn nobody_lifts_the_limits_with_telegram_itself() {
    let home = Home::new().await;
    let mut command = home.command_for("https://api.telegram.org", &home.path("state"));
    command.stdin(Stdio::null());
    assert!(refused(&home, command).contains("--no-limits"));
}

#[tokio::test]
async fn the_days_that_talks_are_kept_are_told_to_people() {
    let home = Home::new().await;
    let mut command = home.command();
    let bot = Process::of(command.args(["--keep-days", "12"]));
    let anna = home.fake.person(7);
    anna.types("/privacy");
    let told = anna.sees().await.text;
    assert!(told.contains("12 dagen") && !told.contains("30"), "{told}");
    bot.signal("TERM");
    assert!(bot.ends().await.success());
}
