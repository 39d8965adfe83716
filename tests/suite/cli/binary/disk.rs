//! A disk that is full, under the real binary.

use super::process::{Door, Home};
use crate::storage::{Mounted, files};
use crate::support::fake_api::Person;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_a_full_disk_the_bot_ends_loudly_confirms_nothing_more_and_goes_on_when_there_is_room() {
    let home = Home::new().await;
    let state = home.path("state");
    std::fs::create_dir(&state).unwrap();
    let Some(disk) = Mounted::new(&state, &["-t", "tmpfs", "-o", "size=3m"]) else { return };
    let mut bot = home.start(Door::Polling);
    let mut people: Vec<Person> = Vec::new();
    // Everybody says something, and new people come until there is no room for any.
    while bot.is_alive() && people.len() < 20_000 {
        let id = 100 + i64::try_from(people.len()).unwrap();
        let person = home.fake.person(id);
        person.types("/start");
        people.push(person);
        // A slow machine falls behind: nobody comes before there is room for them in the line.
        while bot.is_alive() && home.fake.look(|world| world.updates.waiting()) > 200 {
            tokio::time::sleep(std::time::Duration::from_millis(1)).await;
        }
    }
    assert!(!bot.is_alive(), "the disk was never full");
    assert!(!bot.ends().await.success());
    assert!(home.said().contains("no further update was confirmed"), "{}", home.said());

    // More room: all is there, and who was not answered is answered now.
    drop_into(&home, disk);
    let bot = home.start(Door::Polling);
    for person in &people {
        person.sees().await;
    }
    bot.signal("TERM");
    assert!(bot.ends().await.success(), "{}", home.said());
}

/// Takes what is on a small disk to where there is room.
fn drop_into(home: &Home, disk: Mounted) {
    let (state, kept) = (home.path("state"), home.path("kept"));
    for file in files(&state) {
        let to = kept.join(file.strip_prefix(&state).unwrap());
        std::fs::create_dir_all(to.parent().unwrap()).unwrap();
        if file.is_file() {
            std::fs::copy(&file, to).unwrap();
        }
    }
    drop(disk);
    std::fs::remove_dir(&state).unwrap();
    std::fs::rename(kept, state).unwrap();
}
