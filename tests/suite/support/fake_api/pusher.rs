//! Posts updates to the webhook as Telegram does: the next of a queue only after 2xx, and again
//! and again until then.

use std::time::Duration;

use super::Fake;

/// The pause before a post that failed is repeated; Telegram's begins at once and grows.
const PAUSE: Duration = Duration::from_millis(30);

/// Starts posting every queue that is not being posted already.
pub(super) fn push(fake: &Fake) {
    let idle: Vec<_> = fake.look_mut(|world| {
        if world.webhook.is_none() {
            return Vec::new();
        }
        let queues = world.updates.queues();
        queues.into_iter().filter(|queue| world.updates.pushing.insert(*queue)).collect()
    });
    for queue in idle {
        tokio::spawn(work(std::sync::Arc::downgrade(&fake.inner), queue));
    }
}

/// Posts a queue until it is empty, the webhook is gone, or the test is over.
async fn work(weak: std::sync::Weak<super::Inner>, queue: (bool, i64)) {
    while let Some(inner) = weak.upgrade() {
        let fake = Fake { inner };
        let next = fake.look_mut(|world| {
            let next = world.webhook.clone().zip(world.updates.first_of(queue));
            if next.is_none() {
                world.updates.pushing.remove(&queue);
            }
            next
        });
        let Some((webhook, (id, update))) = next else { return };
        let mut post = fake.inner.http.post(&webhook.url).body(update.to_string());
        if let Some(secret) = &webhook.secret {
            post = post.header("X-Telegram-Bot-Api-Secret-Token", secret);
        }
        drop(fake);
        let status = post.send().await.map(|answer| answer.status());
        let Some(inner) = weak.upgrade() else { return };
        if status.is_ok_and(|status| status.is_success()) {
            (Fake { inner }).change(|world| world.updates.confirm(id));
        } else {
            drop(inner);
            tokio::time::sleep(PAUSE).await;
        }
    }
}
