//! Who is on the team, through the real adapter: invitations, removals, the rights of each update, and
//! the commands that each person is shown.

use aanspraak::telegram::{Config, Introduction};
use serde_json::{Value, json};

use super::house::{Bot, House};
use crate::support::fake_api::{Fault, Person, Shown};

const CARLA: i64 = 1;
const BEA: i64 = 8;
const NOBODY: i64 = 9;

struct Office {
    house: House,
    carla: Person,
    bea: Person,
}

impl Office {
    async fn new() -> Self {
        let house = House::new().await;
        let (carla, bea) = (house.fake.person(CARLA), house.fake.person(BEA).named("Bea"));
        Self { house, carla, bea }
    }

    fn config(&self) -> Config {
        let mut config = self.house.config();
        config.coordinators.insert(CARLA);
        config
    }

    async fn opens(&self) -> Bot {
        self.house.conversing_bot(self.config()).await
    }

    /// A coordinator makes a link; gives what a person who taps it sends.
    async fn invites(&self) -> String {
        self.carla.types("/uitnodigen");
        let link = carried(&seen(&self.carla).await);
        assert!(seen(&self.carla).await.text.starts_with("Dit is het team."));
        link
    }

    /// Bea comes in.
    async fn has_bea(&self) -> Shown {
        self.bea.types(&self.invites().await);
        let welcome = seen(&self.bea).await;
        let told = seen(&self.carla).await.text;
        assert!(told.contains("Bea heeft uw uitnodiging gebruikt"), "{told}");
        welcome
    }

    async fn removes_bea(&self) {
        self.carla.types("/team");
        assert!(seen(&self.carla).await.text.contains("Bea, sinds"));
        self.carla.presses("✗ Bea");
        assert!(seen(&self.carla).await.text.contains("Wilt u Bea van het team halen?"));
        self.carla.presses("Ja, weghalen");
        let after = seen(&self.carla).await;
        assert!(after.text.starts_with("Bea is van het team af."), "{after:?}");
        assert!(!after.labels().contains(&"✗ Bea"));
        assert!(seen(&self.bea).await.text.contains("U hoort niet meer bij het team."));
    }
}

/// The next thing that somebody sees, but for earlier lists of the desk that become a line.
async fn seen(person: &Person) -> Shown {
    loop {
        let shown = person.sees().await;
        if shown.text != "Verder hieronder." {
            return shown;
        }
    }
}

/// Nothing more was said; an earlier list may have become a line.
#[track_caller]
fn saw_all(person: &Person) {
    while let Some(shown) = person.glances() {
        assert_eq!(shown.text, "Verder hieronder.");
    }
}

fn carried(shown: &Shown) -> String {
    let link = shown.text.split_whitespace().find(|word| word.contains("t.me")).unwrap();
    let (_, carried) = link.split_once("https://t.me/AanspraakTestBot?start=").unwrap();
    assert!(carried.len() <= 64, "longer than Telegram carries: {carried}");
    format!("/start {carried}")
}

/// What somebody who is not on the team hears to all that belongs to it: the same as to a command that
/// does not exist.
async fn hears_nothing_of_it(person: &Person, buttons: &Shown, links: &[String]) {
    person.types("/start");
    let begin = seen(person).await;
    person.types("/bestaatniet");
    let unknown = seen(person).await;
    assert!(unknown.text.starts_with("Dat ken ik niet."), "{unknown:?}");
    let commands = [
        "/uitnodigen",
        "/invite",
        "/team",
        "/zoek",
        "/desk",
        "/balie",
        "/nieuw",
        "/new",
        "/papier",
        "/favorieten",
        "/favourites",
        "/start desk",
        "/team@AanspraakTestBot",
    ];
    for words in commands.into_iter().chain(links.iter().map(String::as_str)) {
        person.types(words);
        let said = seen(person).await;
        assert_eq!((&said.text, &said.rows), (&unknown.text, &unknown.rows), "{words}");
    }
    let forged =
        ["*.0.l", "*.0.T", "*.0.I", "*.0.r.1", "*.0.R.1", "*.0.N", "*.0.c.oopoeh", "*.9.P"];
    let old = buttons.rows.iter().flatten().map(|(_, data)| data.as_str());
    for data in old.chain(forged) {
        // Under another message each time: Telegram does not show a change into the same.
        person.types("/start");
        let here = seen(person).await;
        assert_eq!(here.text, begin.text);
        person.presses_data(here.id, data);
        let said = seen(person).await;
        assert_eq!((&said.text, &said.rows), (&unknown.text, &unknown.rows), "{data}");
    }
}

#[tokio::test]
async fn a_link_lets_one_person_in_once_and_its_maker_is_told() {
    let office = Office::new().await;
    let bot = office.opens().await;
    let link = office.invites().await;
    office.bea.types(&link);
    let welcome = seen(&office.bea).await;
    assert!(welcome.text.starts_with("Welkom bij het team."), "{welcome:?}");
    assert!(welcome.text.contains("Typ wat de beller vertelt"), "{welcome:?}");
    let told = seen(&office.carla).await;
    assert_eq!(told.text, "Bea heeft uw uitnodiging gebruikt en is nu van het team.");
    office.bea.types("mw 82, weduwe, Zwolle");
    assert!(seen(&office.bea).await.text.contains("82 jaar"));
    office.bea.types(&link);
    assert!(seen(&office.bea).await.text.starts_with("Deze link is voor iemand anders."));
    office.bea.types("/uitnodigen");
    assert!(seen(&office.bea).await.text.starts_with("Dat kan niet aan de balie."));
    office.carla.types("/team");
    let team = seen(&office.carla).await;
    assert!(team.text.contains("In de instellingen staat 1 coördinator."), "{team:?}");
    assert!(team.labels().contains(&"✗ Bea") && !team.labels().contains(&"✗ Anna"), "{team:?}");
    bot.stops().await.unwrap();
    saw_all(&office.carla);
}

#[tokio::test]
async fn who_is_not_on_the_team_hears_the_same_as_to_an_unknown_command_whatever_they_send() {
    let office = Office::new().await;
    let bot = office.opens().await;
    let used = office.invites().await;
    office.bea.types(&used);
    let desk = seen(&office.bea).await;
    let forged = ["0".repeat(32), "f".repeat(31), "zz".to_owned(), String::new(), "é".repeat(16)];
    let forged = forged.map(|code| format!("/start team_{code}"));
    let nobody = office.house.fake.person(NOBODY);
    hears_nothing_of_it(&nobody, &desk, &[&forged[..], &[used]].concat()).await;
    let (mine, theirs) =
        (office.bea.asks_elsewhere("oopoeh").await, nobody.asks_elsewhere("oopoeh").await);
    assert_eq!(format!("{mine:?}"), format!("{theirs:?}"));
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn a_link_that_nobody_used_for_a_week_is_no_link_any_more() {
    let office = Office::new().await;
    let bot = office.opens().await;
    let link = office.invites().await;
    bot.stops().await.unwrap();
    let mut config = office.config();
    config.clock = || jiff::Timestamp::from_second(1_790_000_000 + 7 * 24 * 60 * 60).unwrap();
    let bot = office.house.conversing_bot(config).await;
    office.bea.types("/bestaatniet");
    let unknown = seen(&office.bea).await.text;
    office.bea.types(&link);
    assert_eq!(seen(&office.bea).await.text, unknown);
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn a_removed_volunteer_is_outside_with_the_next_update_and_the_call_is_gone() {
    let office = Office::new().await;
    let bot = office.opens().await;
    office.has_bea().await;
    office.bea.types("mw 82, weduwe, Zwolle");
    let call = seen(&office.bea).await;
    assert!(call.labels().contains(&"Wijzig"), "{call:?}");
    office.removes_bea().await;
    office.bea.presses_on(&call, "Wijzig");
    assert!(seen(&office.bea).await.text.starts_with("Dat ken ik niet."));
    hears_nothing_of_it(&office.bea, &call, &[]).await;
    let other = office.bea.asks_elsewhere("oopoeh").await;
    let nobody = office.house.fake.person(NOBODY).asks_elsewhere("oopoeh").await;
    assert_eq!(format!("{other:?}"), format!("{nobody:?}"));
    // An old button under the team changes nothing twice.
    office.carla.presses("Iemand uitnodigen");
    assert!(seen(&office.carla).await.text.contains("t.me/AanspraakTestBot?start=team_"));
    bot.stops().await.unwrap();
    let stored = stored(&office.house, BEA).await;
    assert_eq!(stored["session"].get("desk"), None, "{stored:#}");
}

/// What the store has of a chat.
async fn stored(house: &House, chat: i64) -> Value {
    let mut out = Vec::new();
    house.store().await.export(&mut out).unwrap();
    let lines = String::from_utf8(out).unwrap();
    let mut lines = lines.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    lines.find(|line| line["chat"] == chat).unwrap()["record"].clone()
}

#[tokio::test]
async fn the_same_link_comes_after_a_crash_and_there_is_one_only() {
    let office = Office::new().await;
    let bot = office.opens().await;
    office.house.fake.fails("sendMessage", Some(CARLA), Fault::Hang, 1);
    office.carla.types("/uitnodigen");
    let hanging = office.house.fake.calls("sendMessage", 1).await;
    bot.dies(&office.house.disk).await;
    let bot = office.opens().await;
    let shown = seen(&office.carla).await;
    assert!(hanging[0].fields["text"].as_str().unwrap().contains(&carried(&shown)[7..]));
    assert!(seen(&office.carla).await.text.starts_with("Dit is het team."));
    office.carla.types("/team");
    assert!(seen(&office.carla).await.text.contains("Er is 1 uitnodiging die nog niemand"));
    office.bea.types(&carried(&shown));
    assert!(seen(&office.bea).await.text.starts_with("Welkom"));
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn who_came_in_at_a_crash_is_in_once_and_the_maker_of_the_link_is_told_once() {
    let office = Office::new().await;
    let bot = office.opens().await;
    let link = office.invites().await;
    // The turn is worked out and not on disk.
    office.house.disk.close();
    office.bea.types(&link);
    office.house.fake.until("the turn", |world| (world.updates.waiting() == 1).then_some(())).await;
    bot.dies(&office.house.disk).await;
    let bot = office.opens().await;
    assert!(seen(&office.bea).await.text.starts_with("Welkom"));
    assert!(seen(&office.carla).await.text.starts_with("Bea heeft"));
    // Now the letter is on its way.
    office.removes_bea().await;
    let link = office.invites().await;
    office.house.fake.fails("sendMessage", Some(CARLA), Fault::Hang, 1);
    let before = office.house.fake.called("sendMessage").len();
    office.bea.types(&link);
    office.house.fake.calls("sendMessage", before + 2).await;
    bot.dies(&office.house.disk).await;
    let bot = office.opens().await;
    assert!(seen(&office.carla).await.text.starts_with("Bea heeft"));
    office.carla.types("/team");
    let team = seen(&office.carla).await;
    assert_eq!(team.labels().iter().filter(|label| label.starts_with("✗ Bea")).count(), 1);
    bot.stops().await.unwrap();
    saw_all(&office.carla);
}

fn introductions() -> Vec<Introduction> {
    let listed = |names: &[&str]| {
        names.iter().map(|name| ((*name).to_owned(), "Uitleg".to_owned())).collect::<Vec<_>>()
    };
    let words = |language: Option<&str>| Introduction {
        language: language.map(str::to_owned),
        commands: listed(&["start"]),
        group_commands: listed(&["hulp"]),
        volunteer_commands: listed(&["desk"]),
        coordinator_commands: listed(&["desk", "team"]),
        description: "…".to_owned(),
        short_description: "…".to_owned(),
    };
    vec![words(None), words(Some("en"))]
}

/// Waits until the list of commands of a chat is this one; an empty one is that of everybody.
async fn shows(office: &Office, chat: i64, names: &[&str]) {
    let wanted = names.iter().map(|name| json!({"command": name, "description": "Uitleg"}));
    let wanted: Vec<Value> = wanted.collect();
    let is = |set: Option<&Value>| match set {
        None => names.is_empty(),
        Some(set) => set["commands"] == json!(wanted),
    };
    let key = |language: &str| (format!("setMyCommands chat {chat}"), language.to_owned());
    office
        .house
        .fake
        .until(&format!("the commands {names:?} of {chat}"), |world| {
            let all = ["", "en"].map(|language| world.introduced.get(&key(language)));
            all.into_iter().all(is).then_some(())
        })
        .await;
}

#[tokio::test]
async fn everybody_on_the_team_has_a_list_of_commands_of_their_own_as_long_as_they_are_on_it() {
    let office = Office::new().await;
    let config = || Config { introductions: introductions(), ..office.config() };
    let bot = office.house.conversing_bot(config()).await;
    // Nothing is set for who never wrote.
    office.house.fake.calls("setMyShortDescription", 2).await;
    shows(&office, CARLA, &[]).await;
    office.has_bea().await;
    shows(&office, CARLA, &["desk", "team"]).await;
    shows(&office, BEA, &["desk"]).await;
    // What fails is done later, also by the next run.
    office.house.fake.fails("deleteMyCommands", None, Fault::Broken, 2);
    office.removes_bea().await;
    shows(&office, BEA, &[]).await;
    bot.stops().await.unwrap();

    // A coordinator who is none any more by the configuration.
    let bot = office
        .house
        .conversing_bot(Config { introductions: introductions(), ..office.house.config() })
        .await;
    shows(&office, CARLA, &[]).await;
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn what_is_wrong_reaches_every_coordinator_once_over_a_crash_and_the_operator_as_a_number() {
    let office = Office::new().await;
    let dora = office.house.fake.person(2).named("Dora");
    let config = || {
        let mut config = office.config();
        config.coordinators.insert(2);
        config
    };
    let bot = office.house.conversing_bot(config()).await;
    office.has_bea().await;
    office.bea.types("mw 82, weduwe, Zwolle");
    seen(&office.bea).await;
    office.bea.types("oopoeh");
    seen(&office.bea).await;
    office.bea.presses("Hier klopt iets niet");
    assert!(seen(&office.bea).await.text.starts_with("Wat klopt er niet bij OOPOEH?"));
    office.house.fake.fails("sendMessage", Some(CARLA), Fault::Hang, 1);
    let before = office.house.fake.called("sendMessage").len();
    office.bea.presses("Telefoon of website");
    assert!(seen(&office.bea).await.text.starts_with("Dank u. Ik geef dit door"));
    let told = seen(&dora).await;
    office.house.fake.calls("sendMessage", before + 2).await;
    bot.dies(&office.house.disk).await;
    saw_all(&office.carla);

    let bot = office.house.conversing_bot(config()).await;
    let also_told = seen(&office.carla).await;
    assert_eq!((&also_told.text, &also_told.rows), (&told.text, &told.rows));
    for part in ["OOPOEH (oopoeh)", "Telefoon of website"] {
        assert!(told.text.contains(part), "{told:?}");
    }
    for person in ["Bea", "82", "weduwe", "Zwolle"] {
        assert!(!told.text.contains(person), "{told:?}");
    }
    office.carla.presses("OOPOEH");
    assert!(seen(&office.carla).await.text.contains("0800 8011"));
    bot.stops().await.unwrap();
    saw_all(&office.carla);
    let counts = office.house.store().await.day_counts().unwrap();
    let wrong = counts.iter().map(|count| (count.what.as_str(), count.times));
    assert_eq!(wrong.collect::<Vec<_>>(), [("wrong oopoeh", 1)]);
}
