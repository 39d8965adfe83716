//! Phoning to check with the real binary: killed after each answer, it goes on; the patch comes of the bot that runs
//! and of the folder it left; and no answer tells who gave it.

use serde_json::Value;

use super::process::{Home, Process};
use super::running::command;
use crate::support::fake_api::Person;

const ANNA: i64 = 4_917_203_385_662;
const BEA: i64 = 4_917_203_385_663;

async fn start(home: &Home) -> Process {
    home.fake.change(|world| world.journal.clear());
    let mut command = home.command();
    let (anna, bea) = (ANNA.to_string(), BEA.to_string());
    command.args(["--volunteer", &anna, "--volunteer", &bea]).env("AANSPRAAK_LOG", "trace");
    let bot = Process::of(&mut command);
    home.fake.calls("getUpdates", 1).await;
    bot
}

async fn hears(person: &Person, part: &str) -> String {
    loop {
        let shown = person.sees().await;
        if shown.text.contains(part) {
            return shown.text;
        }
    }
}

fn confirmed(home: &Home) -> Value {
    let (well, told) = command(home, &["catalogue", "confirmed", "--json"]);
    assert!(well, "{told}");
    serde_json::from_str(&told).unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn answers_outlive_a_kill_and_two_of_them_are_a_patch_of_the_bot_that_runs() {
    let home = Home::new().await;
    let (anna, bea) = (home.fake.person(ANNA), home.fake.person(BEA));
    let mut bot = start(&home).await;
    for (person, waiting, confirmed_now) in [(&anna, 1, 0), (&bea, 0, 1)] {
        person.types("/nabellen");
        hears(person, "om te bellen").await;
        person.presses("Bestaat nog");
        hears(person, "bestaat nog.").await;
        bot.kill();
        bot = start(&home).await;
        let told = confirmed(&home);
        assert_eq!(told["waiting"], waiting, "{told:#}");
        assert_eq!(told["confirmed"].as_array().unwrap().len(), confirmed_now, "{told:#}");
    }
    let running = confirmed(&home);
    let patch = running["patch"].as_str().unwrap();
    assert!(patch.contains("+  \"phoned by two volunteers on "), "{patch}");
    for chat in [ANNA, BEA].map(|chat| chat.to_string()) {
        assert!(!running.to_string().contains(&chat) && !home.said().contains(&chat));
    }
    bot.signal("TERM");
    assert!(bot.ends().await.success(), "{}", home.said());
    assert_eq!(confirmed(&home), running);
    // Who is forgotten takes the answer along.
    assert!(command(&home, &["forget", &BEA.to_string()]).0);
    let left = confirmed(&home);
    assert_eq!((&left["waiting"], &left["patch"]), (&Value::from(1), &Value::from("")), "{left:#}");
}
