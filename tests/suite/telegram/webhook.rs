//! Updates by webhook.

use std::{sync::Arc, time::Duration};

use aanspraak::telegram::{Count, ServeError};
use serde_json::json;

use super::{
    echo::turns,
    house::{Bot, House},
};
use crate::support::fake_api::Fault;

fn update(id: i64, chat: i64, text: &str) -> String {
    json!({"update_id": id, "message": {"message_id": 1, "date": 1_790_000_000, "text": text,
        "from": {"id": chat, "is_bot": false, "first_name": "Anna"},
        "chat": {"id": chat, "type": "private", "first_name": "Anna"}}})
    .to_string()
}

fn secret(house: &House) -> String {
    house.fake.look(|world| world.webhook.clone()).unwrap().secret.unwrap()
}

#[tokio::test]
async fn a_talk_by_webhook() {
    let house = House::new().await;
    let bot = house.hooked_bot().await;
    let anna = house.fake.person(7);
    anna.types("dag");
    assert_eq!(anna.sees().await.text, "u zei: dag");
    anna.presses("Meer");
    assert_eq!(anna.sees().await.text, "gekozen: meer");
    house.fake.until("all confirmed", |world| (world.updates.waiting() == 0).then_some(())).await;
    bot.stops().await.unwrap();
    assert!(house.fake.called("getUpdates").is_empty());
    assert!(house.fake.called("deleteWebhook").is_empty());
}

#[tokio::test]
async fn what_came_in_while_the_bot_was_away_is_posted_after_its_start_with_the_same_secret() {
    let house = House::new().await;
    let anna = house.fake.person(7);
    let bot = house.hooked_bot().await;
    let first = secret(&house);
    bot.stops().await.unwrap();
    anna.types("was u weg?");
    let bot = house.hooked_bot().await;
    assert_eq!(anna.sees().await.text, "u zei: was u weg?");
    assert_eq!(secret(&house), first);
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn only_who_knows_the_secret_is_heard() {
    let house = House::new().await;
    let bot = house.hooked_bot().await;
    let anna = house.fake.person(7);
    let right = secret(&house);
    let wrong = format!("{}0", &right[..right.len() - 1]);
    for shown in [None, Some(""), Some(wrong.as_str()), Some("é")] {
        let status = house.fake.posts(&bot.url, shown, update(5, 7, "van een vreemde")).await;
        assert_eq!(status, 401, "{shown:?}");
    }
    assert_eq!(house.fake.posts(&bot.url, Some(&right), update(5, 7, "van Telegram")).await, 200);
    assert_eq!(anna.sees().await.text, "u zei: van Telegram");
    assert_eq!(turns("van een vreemde"), 0);
    assert_eq!(bot.counts.get(Count::Forbidden), 4);
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn other_paths_large_bodies_and_nonsense_are_answered_as_such() {
    let house = House::new().await;
    let bot = house.hooked_bot().await;
    let right = secret(&house);
    let right = Some(right.as_str());
    let root = bot.url.split("/bots").next().unwrap();
    assert_eq!(house.fake.posts(root, right, update(5, 7, "x")).await, 404);
    assert_eq!(house.fake.posts(&bot.url, right, "x".repeat(2 << 20)).await, 413);
    // Telegram would post it for ever otherwise.
    assert_eq!(house.fake.posts(&bot.url, right, "geen JSON".to_owned()).await, 200);
    assert_eq!(bot.counts.get(Count::Unreadable), 1);
    assert_eq!(house.fake.gets(&format!("{root}/health")).await, 200);
    bot.stops().await.unwrap();
}

/// Posts from so many chats at once.
fn post_all(house: &House, bot: &Bot, chats: i64) -> tokio::task::JoinSet<u16> {
    let secret: Arc<str> = secret(house).into();
    let mut posts = tokio::task::JoinSet::new();
    for chat in 1..=chats {
        let (fake, url, secret) = (house.fake.clone(), bot.url.clone(), Arc::clone(&secret));
        let body = update(100 + chat, chat, "samen");
        posts.spawn(async move { fake.posts(&url, Some(&secret), body).await });
    }
    posts
}

#[tokio::test]
async fn posts_are_confirmed_only_when_on_disk_and_share_their_flushes() {
    let house = House::new().await;
    let bot = house.hooked_bot().await;
    for chat in 1..=40 {
        house.fake.person(chat);
    }
    house.disk.close();
    let before = house.disk.passes();
    let mut posts = post_all(&house, &bot, 40);
    house.fake.until("all turns", |_| (bot.counts.get(Count::Updates) == 40).then_some(())).await;
    let early = tokio::time::timeout(Duration::from_millis(100), posts.join_next()).await;
    assert!(early.is_err(), "a post was confirmed before it was on disk");
    assert!(house.fake.called("sendMessage").is_empty());
    house.disk.open();
    let statuses = posts.join_all().await;
    assert_eq!(statuses, [200; 40]);
    let flushes = house.disk.passes() - before;
    assert!(flushes < 20, "{flushes} flushes for 40 posts");
    house.fake.calls("sendMessage", 40).await;
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn posts_beyond_what_can_be_kept_up_with_are_put_off() {
    let house = House::new().await;
    let mut config = house.config();
    config.limits.posts_at_once = 3;
    let bot = house.hooked_bot_with(config).await;
    house.disk.close();
    let posts = post_all(&house, &bot, 10);
    house.fake.until("all posts", |_| (bot.counts.get(Count::PutOff) == 7).then_some(())).await;
    house.disk.open();
    let mut statuses = posts.join_all().await;
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 200, 200, 503, 503, 503, 503, 503, 503, 503]);
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn the_same_post_twice_is_done_once() {
    let house = House::new().await;
    let bot = house.hooked_bot().await;
    let anna = house.fake.person(7);
    let right = secret(&house);
    for _ in 0..2 {
        let status = house.fake.posts(&bot.url, Some(&right), update(5, 7, "dubbel bericht")).await;
        assert_eq!(status, 200);
    }
    assert_eq!(anna.sees().await.text, "u zei: dubbel bericht");
    assert_eq!(turns("dubbel bericht"), 1);
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn a_post_that_is_repeated_while_its_reply_is_on_its_way_repeats_no_reply() {
    let house = House::new().await;
    let bot = house.hooked_bot().await;
    let anna = house.fake.person(7);
    let right: Arc<str> = secret(&house).into();
    house.fake.fails("sendMessage", None, Fault::TooMany(1), 1);
    let body = update(5, 7, "onderweg");
    assert_eq!(house.fake.posts(&bot.url, Some(&right), body.clone()).await, 200);
    house.fake.calls("sendMessage", 1).await;
    house.disk.close();
    let (fake, url) = (house.fake.clone(), bot.url.clone());
    let again = tokio::spawn(async move { fake.posts(&url, Some(&right), body).await });
    house
        .fake
        .until("the repetition", |_| (bot.counts.get(Count::Updates) == 2).then_some(()))
        .await;
    assert_eq!(anna.sees().await.text, "u zei: onderweg");
    house.disk.open();
    assert_eq!(again.await.unwrap(), 200);
    anna.types("daarna");
    assert_eq!(anna.sees().await.text, "u zei: daarna");
    bot.stops().await.unwrap();
    anna.has_seen_all();
}

#[tokio::test]
async fn a_disk_that_fails_ends_the_bot_and_the_post_is_not_confirmed() {
    let house = House::new().await;
    let bot = house.hooked_bot().await;
    let anna = house.fake.person(7);
    house.disk.fails();
    anna.types("kapotte schijf");
    assert!(matches!(bot.ends().await, Err(ServeError::Store(_))));
    assert_eq!(house.fake.look(|world| world.updates.waiting()), 1);
    anna.has_seen_all();
}

#[tokio::test]
async fn a_webhook_that_telegram_refuses_is_told() {
    let house = House::new().await;
    house.fake.fails("setWebhook", None, Fault::Refuse("Bad Request: bad webhook"), 1);
    let bot = house.unset_bot_with(house.config()).await;
    assert!(matches!(bot.ends().await, Err(ServeError::WebhookRefused)));
}

/// The address of the socket behind a webhook.
fn socket(bot: &Bot) -> String {
    bot.url.trim_start_matches("http://").split('/').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_stranger_is_turned_away_before_the_body_is_read() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let house = House::new().await;
    let bot = house.hooked_bot().await;
    let mut stream = tokio::net::TcpStream::connect(socket(&bot)).await.unwrap();
    let path = bot.url.rsplit_once(&socket(&bot)).unwrap().1;
    let head = format!("POST {path} HTTP/1.1\r\nhost: x\r\ncontent-length: 1000000\r\n\r\n");
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut answer = [0; 12];
    stream.read_exact(&mut answer).await.unwrap();
    assert_eq!(&answer, b"HTTP/1.1 401");
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn half_open_connections_keep_nobody_out() {
    let house = House::new().await;
    let bot = house.hooked_bot().await;
    let mut half_open = Vec::new();
    for _ in 0..150 {
        let mut stream = tokio::net::TcpStream::connect(socket(&bot)).await.unwrap();
        tokio::io::AsyncWriteExt::write_all(&mut stream, b"POST / HT").await.unwrap();
        half_open.push(stream);
    }
    let anna = house.fake.person(7);
    anna.types("dag");
    assert_eq!(anna.sees().await.text, "u zei: dag");
    bot.stops().await.unwrap();
}

#[tokio::test]
async fn the_health_is_that_of_the_replies() {
    let house = House::new().await;
    let bot = house.hooked_bot().await;
    let health = format!("{}/health", bot.url.split("/bots").next().unwrap());
    let anna = house.fake.person(7);
    assert_eq!(house.fake.gets(&health).await, 200);
    house.fake.fails("sendMessage", Some(7), Fault::Unauthorized, 1_000_000);
    anna.types("dag");
    house
        .fake
        .until("a failed reply", |_| (bot.counts.get(Count::Repeated) > 0).then_some(()))
        .await;
    assert_eq!(house.fake.gets(&health).await, 503);
    house.fake.recovers();
    assert_eq!(anna.sees().await.text, "u zei: dag");
    house.fake.until("sent", |_| (bot.counts.get(Count::Sent) > 0).then_some(())).await;
    bot.stops().await.unwrap();
}
