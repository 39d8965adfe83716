//! Screens that are read aloud: recordings as one voice message, the second time by Telegram's own word.

use std::{collections::HashSet, path::Path, sync::Arc};

use aanspraak::{
    config,
    conversation::{Settings, VoiceKey, Voices, fixed_sentences},
    exchange::{Exchange, Options},
    store::ChatId,
    telegram::VoiceFiles,
};
use jiff::civil::date;

use super::house::{Bot, House};
use crate::conversation::scripts::loaded;
use crate::support::fake_api::{Fault, Person, Shown};
use crate::support::recording::RECORDING;

const LABEL: &str = "Lees voor";

/// The keys of all sentences.
fn keys() -> HashSet<VoiceKey> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).to_owned();
    let files = config::content(&[root]).unwrap();
    fixed_sentences(&loaded(), &files, date(2026, 11, 23)).into_keys().collect()
}

/// A bot with recordings of these sentences.
async fn bot(house: &House, keys: HashSet<VoiceKey>) -> Bot {
    let mut content = loaded();
    content.voices = Voices::new(&content.texts, keys);
    let settings = Settings { cleans_screen: true, ..Settings::default() };
    let exchange =
        Exchange::with_options(Arc::new(content), house.store().await, Options::from(settings));
    let mut config = house.config();
    config.voices = Some(VoiceFiles(Arc::new(|_| Some(RECORDING.to_vec()))));
    Bot::start(config, exchange)
}

async fn says(person: &Person, words: &str) -> Shown {
    person.types(words);
    person.sees().await
}

#[tokio::test]
async fn a_screen_is_read_aloud_as_one_message_and_the_second_time_without_a_file() {
    let house = House::new().await;
    let bot = bot(&house, keys()).await;
    let (anna, ben) = (house.fake.person(7), house.fake.person(8));
    assert!(says(&anna, "/start").await.labels().contains(&LABEL));
    anna.presses(LABEL);
    let (word, bytes) = anna.sees().await.file.unwrap();
    assert!(bytes.starts_with(b"OggS") && bytes.len() > RECORDING.len(), "one for all sentences");
    says(&ben, "/start").await;
    ben.presses(LABEL);
    assert_eq!(ben.sees().await.file.unwrap().0, word);
    let sent = house.fake.called("sendVoice");
    assert_eq!(sent[1].fields["voice"], word);
    // It can be asked for in words, and the screen stays what it was.
    says(&anna, "lees voor").await.file.unwrap();
    assert!(says(&anna, "ja").await.text.contains('?'));
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn without_recordings_there_is_no_button() {
    let house = House::new().await;
    let bot = bot(&house, HashSet::new()).await;
    let anna = house.fake.person(7);
    assert!(!says(&anna, "/start").await.labels().contains(&LABEL));
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn an_old_word_of_telegram_is_no_loss_and_a_failure_stops_nothing() {
    let house = House::new().await;
    let bot = bot(&house, keys()).await;
    let anna = house.fake.person(7);
    says(&anna, "/start").await;
    anna.presses(LABEL);
    anna.sees().await;
    // Telegram forgot it: it goes as a file again.
    house.fake.change(|world| world.voices.clear());
    anna.presses(LABEL);
    anna.sees().await.file.unwrap();
    house.fake.fails("sendVoice", None, Fault::Refuse("Bad Request: VOICE_MESSAGES_FORBIDDEN"), 2);
    anna.presses(LABEL);
    assert!(!says(&anna, "ja").await.text.is_empty());
    house.fake.fails("sendVoice", None, Fault::Page, 5);
    anna.presses(LABEL);
    assert!(!says(&anna, "/start").await.text.is_empty());
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn a_voice_that_was_on_its_way_at_a_kill_comes_after_it_and_leaves_with_the_rest() {
    let house = House::new().await;
    let running = bot(&house, keys()).await;
    let anna = house.fake.person(7);
    says(&anna, "/start").await;
    house.fake.fails("sendVoice", None, Fault::Hang, 1);
    anna.presses(LABEL);
    house.fake.calls("sendVoice", 1).await;
    running.dies(&house.disk).await;
    let again = bot(&house, keys()).await;
    assert!(anna.sees().await.file.is_some());
    anna.has_seen_all();
    says(&anna, "/wis").await;
    anna.presses("Ja, wis alles");
    let goodbye = anna.sees().await;
    assert!(!goodbye.labels().contains(&LABEL));
    again.stops().await.unwrap();
    assert_eq!(anna.screen().iter().map(|shown| shown.id).collect::<Vec<_>>(), [goodbye.id]);
    assert_eq!(house.store().await.record(ChatId(7)).unwrap(), None);
}

#[tokio::test]
async fn what_is_of_a_person_is_not_read_and_that_is_said() {
    let house = House::new().await;
    let bot = bot(&house, keys()).await;
    let anna = house.fake.person(7);
    says(&anna, "/start").await;
    says(&anna, "vrouw van 82, weduwe, uit Zwolle").await;
    house.fake.change(|world| world.voices.clear());
    assert!(says(&anna, "/gegevens").await.text.contains("Zwolle"));
    bot.stops().await.unwrap();
    let store = house.store().await;
    let reads = store.record(ChatId(7)).unwrap().unwrap().session.reads;
    assert!(!reads.is_empty());
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).to_owned();
    let files = config::content(&[root]).unwrap();
    let all = fixed_sentences(&loaded(), &files, date(2026, 11, 23));
    let said: Vec<&str> = reads
        .split(' ')
        .map(|key| all[&key.parse::<VoiceKey>().unwrap()].spoken.as_str())
        .collect();
    assert!(said.iter().all(|sentence| !sentence.contains("Zwolle")), "{said:?}");
    assert_eq!(said.last(), Some(&"De rest van dit scherm kan ik niet voorlezen."));
}
