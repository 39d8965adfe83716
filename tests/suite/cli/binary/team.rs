//! The team with the real binary: killed after every step, it goes on; and nothing of anybody on it can
//! be read in the folder or the logs.

use std::fs;

use super::process::{Home, Process};
use super::running::command;
use crate::storage::files;
use crate::support::fake_api::{Person, Shown, World};

const CARLA: i64 = 4_917_203_385_662;
const BEA: i64 = 4_917_203_385_663;
const NAME: &str = "Quirinus-Jan";

fn start(home: &Home) -> Process {
    let mut command = home.command();
    command.args(["--coordinator", &CARLA.to_string()]).env("AANSPRAAK_LOG", "trace");
    Process::of(&mut command)
}

async fn killed(home: &Home, bot: Process) -> Process {
    bot.kill();
    home.fake.change(|world| world.journal.clear());
    let bot = start(home);
    home.fake.calls("getUpdates", 1).await;
    bot
}

/// Waits for this; what was on its way at a kill may come twice.
async fn hears(person: &Person, part: &str) -> Shown {
    loop {
        let shown = person.sees().await;
        if shown.text.contains(part) {
            return shown;
        }
    }
}

/// The names of the commands that Telegram shows in a chat.
fn commands(world: &World, chat: i64) -> Vec<String> {
    let set = world.introduced.get(&(format!("setMyCommands chat {chat}"), String::new()));
    let all = set.and_then(|set| set["commands"].as_array()).into_iter().flatten();
    all.map(|command| command["command"].as_str().unwrap().to_owned()).collect()
}

/// Where something of the team or of the caller can be read.
fn traces(home: &Home, code: &str) -> Vec<String> {
    let (carla, bea) = (CARLA.to_string(), BEA.to_string());
    let numbers = [CARLA, BEA].map(|chat| [chat.to_be_bytes(), chat.to_le_bytes()]);
    let words = [NAME, code, &carla, &bea, "zonnebloempitten", "Appelscha"];
    let words = words.iter().map(|word| word.as_bytes());
    let words: Vec<&[u8]> = words.chain(numbers.iter().flatten().map(|n| &n[..])).collect();
    let mut found = Vec::new();
    for file in files(&home.path("")).iter().filter(|file| file.is_file()) {
        let bytes = fs::read(file).unwrap();
        for word in words.iter().filter(|word| bytes.windows(word.len()).any(|it| it == **word)) {
            found.push(format!("{} in {}", String::from_utf8_lossy(word), file.display()));
        }
    }
    found
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_team_goes_on_after_a_kill_at_each_step_and_nothing_of_it_can_be_read() {
    let home = Home::new().await;
    let (carla, bea) = (home.fake.person(CARLA), home.fake.person(BEA).named(NAME));
    let bot = start(&home);
    carla.types("/uitnodigen");
    let link = hears(&carla, "?start=team_").await.text;
    let code = link.split_once("?start=team_").unwrap().1.get(..32).unwrap().to_owned();
    let bot = killed(&home, bot).await;
    bea.types(&format!("/start team_{code}"));
    hears(&bea, "Welkom bij het team.").await;
    hears(&carla, "heeft uw uitnodiging gebruikt").await;
    let bot = killed(&home, bot).await;
    bea.types("mw 82, weduwe, zonnebloempitten, Appelscha");
    let call = hears(&bea, "82 jaar").await;
    home.fake
        .until("commands of her own", |world| {
            let (hers, carlas) = (commands(world, BEA), commands(world, CARLA));
            let of_her_own =
                hers.contains(&"nieuw".to_owned()) && !hers.contains(&"team".to_owned());
            (of_her_own && carlas.contains(&"uitnodigen".to_owned())).then_some(())
        })
        .await;
    assert_eq!(traces(&home, &code), [""; 0], "while she is on the team");
    let (_, lines) = command(&home, &["export", "-"]);
    assert!(lines.contains(NAME) && lines.contains("partner-died"), "{lines}");

    let bot = killed(&home, bot).await;
    carla.types("/team");
    // The team as it was before she came in may be repeated after a kill: the one with her counts.
    carla.presses_when_seen(&format!("✗ {NAME}")).await;
    hears(&carla, "van het team halen?").await;
    carla.presses("Ja, weghalen");
    hears(&carla, "is van het team af.").await;
    hears(&bea, "U hoort niet meer bij het team.").await;
    let bot = killed(&home, bot).await;
    bea.presses_on(&call, "Wijzig");
    hears(&bea, "Dat ken ik niet.").await;
    home.fake
        .until("the commands of all", |world| commands(world, BEA).is_empty().then_some(()))
        .await;
    let (_, lines) = command(&home, &["export", "-"]);
    assert!(!lines.contains(NAME) && !lines.contains("partner-died"), "{lines}");
    bot.signal("TERM");
    assert!(bot.ends().await.success(), "{}", home.said());
    assert!(command(&home, &["verify"]).0);
    assert_eq!(traces(&home, &code), [""; 0], "after it");
}
