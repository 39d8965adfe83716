//! Waiting for the disk.

use crate::exchange::Exchange;
use crate::telegram::ServeError;

/// Waits until all that the exchange took is on disk.
pub(super) async fn flush(exchange: &Exchange) -> Result<(), ServeError> {
    let (done, flushed) = tokio::sync::oneshot::channel();
    exchange.flush(move |result| {
        // Nobody may be waiting any more; the flush happened all the same.
        let _ = done.send(result);
    });
    flushed.await.map_err(|_| ServeError::Stopped)?.map_err(ServeError::Store)
}
