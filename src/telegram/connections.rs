//! Connections at the webhook: so many at most, each with little time to say what it wants, and all of them
//! ended in order. axum's own `serve` has neither limit, and a few hundred half-open connections used up the
//! files of the process.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tracing::warn;

/// How many connections are open at once; Telegram opens a hundred at most. Others wait in the system's queue.
const CONNECTIONS_MAX: usize = 200;
/// How long the head of a request may take, also that of the next one on an open connection.
const HEAD_PATIENCE: Duration = Duration::from_secs(15);
/// The pause after the system had no file for another connection.
const NO_FILES_PAUSE: Duration = Duration::from_millis(200);

/// Serves connections until told to stop; then those in hand are finished.
pub(crate) async fn serve(listener: TcpListener, routes: Router, stop: CancellationToken) {
    let (room, tasks) = (Arc::new(Semaphore::new(CONNECTIONS_MAX)), TaskTracker::new());
    let mut is_told = false;
    while let Some(Ok(place)) = stop.run_until_cancelled(Arc::clone(&room).acquire_owned()).await {
        let Some(accepted) = stop.run_until_cancelled(listener.accept()).await else { break };
        match accepted {
            Ok((stream, _)) => {
                let (routes, stop) = (routes.clone(), stop.clone());
                tasks.spawn(async move {
                    one(stream, routes, stop).await;
                    drop(place);
                });
            }
            Err(error) => {
                if !std::mem::replace(&mut is_told, true) {
                    warn!(%error, "connections cannot be taken");
                }
                sleep(NO_FILES_PAUSE).await;
            }
        }
    }
    tasks.close();
    tasks.wait().await;
}

/// One connection. What its other end does wrong is no concern of ours.
async fn one(stream: TcpStream, routes: Router, stop: CancellationToken) {
    let mut builder = http1::Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(HEAD_PATIENCE);
    let service = TowerToHyperService::new(routes);
    let mut connection = pin!(builder.serve_connection(TokioIo::new(stream), service));
    tokio::select! {
        _ = connection.as_mut() => return,
        () = stop.cancelled() => connection.as_mut().graceful_shutdown(),
    }
    // What is in hand is finished; its result is the other end's concern.
    let _ = connection.await;
}
