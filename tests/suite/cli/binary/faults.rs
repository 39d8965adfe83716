//! Faults that operators met on version 0.1, each tried on the real binary. The line of the list stands in the name of
//! its tests; where a test of another file shows the line better, the table names it.
//!
//! | line | what was wrong | tests |
//! |---|---|---|
//! | 1 | no word of replies that do not get through; a health that is always well | `j01_…`; `telegram/webhook.rs: the_health_is_that_of_the_replies` |
//! | 2 | a redirect is followed with the token; wrong words for what the server says | `j02_…`; `telegram/faults.rs: a_redirect_is_not_followed_and_the_server_is_named` |
//! | 3 | a command on a folder that is not there makes a store | `commands.rs: a_command_on_a_folder_without_a_store_makes_none` |
//! | 4 | half a copy passes for a store; emptied keys pass for none; an empty key file for ever | `faults_of_copies.rs: j04_…`; `commands.rs: an_empty_key_file_of_a_first_start_on_a_full_disk_is_no_key_for_ever` |
//! | 5 | others can read an export, the folder and its lock | `commands.rs: nobody_else_can_open_what_is_kept_whatever_the_umask` |
//! | 6 | strangers at the webhook use up memory and files | `j06_…` |
//! | 7 | two processes share one token | `j07_…` |
//! | 8 | a restore brings back who was forgotten; `forget` of nobody; a new key beside a running bot; backups that cannot be written to | `faults_of_copies.rs: j08_…`; `commands.rs: a_backup_a_check_and_forgetting_are_told_in_words_and_as_json` |
//! | 9 | a flipped bit without a cure; debug text; SIGHUP; a slow reader of an export; `CARGO_TARGET_DIR` | `faults_of_copies.rs: j09_…`, `endings.rs: on_sighup_…`, `cli/control_socket.rs: a_reader_that_takes_its_time_…`, `documents.rs: the_gate_builds_where_cargo_builds` |
//! | 10 | answers of the server that repeat a reply, or a request, without end; odd numbers | `j10_…`; `telegram/faults.rs`, `telegram/lenient.rs`, `telegram/api_error.rs` |
//! | 11 | a figure that did not hold | `docs/figures.md`, `benches/hostile.rs` |

#![allow(clippy::float_cmp, reason = "what is counted is a whole number")]

use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    process::Command,
    time::{Duration, Instant},
};

use serde_json::json;
use tokio::time::sleep;

use super::{
    crash::now,
    endings::refused,
    process::{Door, Home, Process},
    watched::{Pages, free_address},
};
use crate::support::fake_api::{Fault, Person};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn j01_replies_that_do_not_get_through_are_told_once_and_so_is_the_end() {
    let home = Home::new().await;
    let (pages, mut command) = (Pages::new(), home.command());
    let bot = Process::of(command.args(["--metrics-listen", pages.address()]));
    home.fake.calls("getUpdates", 1).await;
    pages.until("/readyz", |page| page.ends_with("ok\n")).await;
    home.fake.fails("sendMessage", None, Fault::Page, 1_000_000);
    let people: Vec<Person> = (100..106).map(|id| home.fake.person(id)).collect();
    for person in &people {
        person.types("/start");
    }
    home.fake.calls("sendMessage", 12).await;
    pages.until("/readyz", |page| page.contains("503") && page.contains("replies")).await;
    pages.until("/livez", |page| page.ends_with("ok\n")).await;
    let waits = |page: &str| {
        pages.value(page, "aanspraak_outbox_replies") == 6.0
            && pages.value(page, "aanspraak_outbox_oldest_seconds") > 0.0
    };
    pages.until("/metrics", waits).await;
    home.fake.recovers();
    for person in &people {
        person.sees().await;
    }
    pages.until("/metrics", |page| pages.value(page, "aanspraak_outbox_replies") == 0.0).await;
    pages.until("/readyz", |page| page.ends_with("ok\n")).await;
    bot.signal("TERM");
    assert!(bot.ends().await.success(), "{}", home.said());
    let said = home.said();
    assert_eq!(said.matches("replies do not get through").count(), 1, "{said}");
    assert_eq!(said.matches("replies get through again").count(), 1, "{said}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn j02_what_the_server_says_of_the_bot_is_told_as_it_is() {
    for (fault, wanted) in [
        (
            Fault::Redirect("https://elsewhere.example/bot"),
            "redirects to https://elsewhere.example",
        ),
        (Fault::Refuse("Logged out"), "is logged out from the Bot API server"),
        (Fault::NotFound, "the path of the address"),
        (Fault::Unauthorized, "refuses the token"),
    ] {
        let home = Home::new().await;
        home.fake.fails("getMe", None, fault, 1);
        let told = refused(&home, home.command());
        assert!(told.contains(wanted), "{wanted}: {told}");
    }
    // Taken back while it runs.
    let home = Home::new().await;
    let bot = home.start(Door::Polling);
    home.fake.calls("getUpdates", 1).await;
    home.fake.fails("getUpdates", None, Fault::Unauthorized, 1_000);
    home.fake.person(7).types("/start");
    assert_eq!(bot.ends().await.code(), Some(1), "{}", home.said());
    assert!(home.said().contains("refuses the token"), "{}", home.said());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn j06_strangers_at_the_webhook_use_up_neither_memory_nor_files() {
    let home = Home::new().await;
    let (hook, pages) = (free_address(), Pages::new());
    let url = format!("http://{hook}/hook");
    let serve = home.command();
    // As few files as a system gives at the least.
    let mut command = Command::new("sh");
    command.args(["-c", "ulimit -n 256; exec \"$@\"", "sh"]).arg(serve.get_program());
    command.args(serve.get_args()).args(["--webhook", &url, "--listen", &hook]);
    command.args(["--metrics-listen", pages.address()]).env_clear();
    command.envs(serve.get_envs().filter_map(|(name, value)| Some((name, value?))));
    command.stderr(std::fs::File::create(home.path("said")).unwrap());
    let mut bot = Process::of(&mut command);
    home.fake.until("the webhook", |world| world.webhook.as_ref().map(drop)).await;

    // A megabyte is not waited for where the secret is wrong.
    let mut stranger = TcpStream::connect(&hook).unwrap();
    stranger
        .write_all(b"POST /hook HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n")
        .unwrap();
    let mut answer = [0; 12];
    stranger.read_exact(&mut answer).unwrap();
    assert_eq!(&answer, b"HTTP/1.1 401");

    let half_open: Vec<TcpStream> = (0..260)
        .map(|_| {
            let mut stream = TcpStream::connect(&hook).unwrap();
            stream.write_all(b"POST / HT").unwrap();
            stream
        })
        .collect();
    pages.until("/livez", |page| page.ends_with("ok\n")).await;
    assert!(bot.is_alive(), "{}", home.said());
    drop(half_open);
    let anna = home.fake.person(7);
    anna.types("/start");
    anna.sees().await;
    bot.signal("TERM");
    assert!(bot.ends().await.success(), "{}", home.said());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn j07_of_two_processes_with_one_token_one_ends_and_the_other_goes_on() {
    let home = Home::new().await;
    let (first, mut second) = (home.command(), home.command_with_state(&home.path("other")));
    let mut bots = vec![Process::of(&mut { first }), Process::of(&mut second)];
    let begun: Instant = now();
    let ended = loop {
        if let Some(ended) = bots.iter_mut().position(|bot| !bot.is_alive()) {
            break bots.remove(ended);
        }
        assert!(begun.elapsed() < Duration::from_mins(2), "both go on: {}", home.said());
        sleep(Duration::from_millis(20)).await;
    };
    assert_eq!(ended.ends().await.code(), Some(1));
    assert!(home.said().contains("another process keeps fetching the updates"), "{}", home.said());
    let anna = home.fake.person(7);
    anna.types("/start");
    anna.sees().await;
    bots[0].signal("TERM");
    assert!(bots.remove(0).ends().await.success(), "{}", home.said());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn j10_odd_answers_and_numbers_repeat_nothing_and_end_nothing() {
    let home = Home::new().await;
    let bot = home.start(Door::Polling);
    let (anna, bea) = (home.fake.person(7), home.fake.person(8));
    // Numbers of updates below nothing, and beyond 32 bits.
    let sends = |number: i64| {
        let mut update = bea.sending(json!({"text": "/privacy"}));
        update["update_id"] = number.into();
        home.fake.happens(update);
    };
    sends(-5);
    bea.sees().await;
    sends(5_000_000_000);
    bea.sees().await;
    for result in ["null", "{}", "true"] {
        let before = home.fake.called("sendMessage").len();
        home.fake.fails("sendMessage", None, Fault::Tells(result), 1);
        anna.types("/privacy");
        anna.sees().await;
        anna.types("/privacy");
        anna.sees().await;
        assert_eq!(home.fake.called("sendMessage").len() - before, 2, "{result}");
    }
    // A pause of longer than a clock can tell holds up that chat and no other.
    home.fake.fails("sendMessage", Some(9), Fault::TooMany(1 << 63), 1);
    home.fake.person(9).types("/start");
    home.fake.calls("sendMessage", 9).await;
    anna.types("/privacy");
    anna.sees().await;
    bot.signal("TERM");
    assert!(bot.ends().await.success(), "{}", home.said());
    assert!(!home.said().contains("panicked"), "{}", home.said());
}

#[test]
fn an_address_of_the_operator_that_is_taken_is_told() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let home = runtime.block_on(Home::new());
    let mut command = home.command();
    command.args(["--metrics-listen", &address]);
    assert!(refused(&home, command).contains(&format!("listen on {address}")));
}
