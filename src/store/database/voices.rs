//! Under which word the channel knows a recording that was sent once, for all processes.

use super::super::StoreError;
use super::super::voices::MOST;
use super::shared_store::SharedStore;

impl SharedStore {
    /// The channel's word for a recording.
    pub(super) fn voice(&self, key: [u8; 16]) -> Result<Option<String>, StoreError> {
        self.inner.lazy.ask(move |session, _| {
            let find = "SELECT word FROM aanspraak_voice WHERE recording = $1";
            let row = session.client.query_opt(find, &[&key.as_slice()])?;
            Ok(row.map(|row| row.try_get(0)).transpose()?)
        })
    }

    /// Remembers the channel's word for a recording. A crash may take it back: then the file is sent once more.
    pub(super) fn put_voice(&self, key: [u8; 16], word: &str) -> Result<(), StoreError> {
        let (word, most) = (word.to_owned(), i64::try_from(MOST).unwrap_or(i64::MAX));
        self.inner.lazy.ask(move |session, _| {
            session.client.execute(MAKE_ROOM, &[&most])?;
            session.client.execute(PUT, &[&key.as_slice(), &word])?;
            Ok(())
        })
    }
}

const MAKE_ROOM: &str =
    "DELETE FROM aanspraak_voice WHERE (SELECT count(*) FROM aanspraak_voice) >= $1";

const PUT: &str = "INSERT INTO aanspraak_voice (recording, word) VALUES ($1, $2) \
     ON CONFLICT (recording) DO UPDATE SET word = excluded.word";
