//! Reading: one record, and all of them in pages.

use super::super::backend::{Expected, Loaded};
use super::super::envelope::Opened;
use super::super::seal::Address;
use super::super::{ChatId, StoreError};
use super::finding::{Found, Sought};
use super::row::Row;
use super::shared_store::SharedStore;

/// So many rows are read at a time.
const PAGE: i64 = 500;

impl SharedStore {
    /// The record of a chat, and which team there is.
    pub(super) fn load(&self, chat: ChatId) -> Result<Loaded, StoreError> {
        let Found { row, team } = self.find(self.inner.sealer.address(chat))?;
        let Some(row) = row else {
            return Ok(Loaded { record: None, expected: Expected::Nothing, team });
        };
        let opened = row.open(&self.inner.keys)?;
        let record = opened.map(|opened| opened.record()).transpose()?.map(|(_, record)| record);
        Ok(Loaded { record, expected: Expected::Version(row.version()), team })
    }

    /// The row of an address.
    pub(super) fn find(&self, address: Address) -> Result<Found, StoreError> {
        let sought = Sought { address, team: self.inner.team };
        self.inner.finds.ask(&self.inner.connections, sought)
    }

    /// Shows every row.
    pub(super) fn each_row(
        &self,
        mut show: impl FnMut(Row) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let mut last: Option<Vec<u8>> = None;
        loop {
            let page = self.page(last.take())?;
            let is_last = page.len() < usize::try_from(PAGE).unwrap_or(usize::MAX);
            last = page.last().map(|row| row.address.0.to_vec());
            page.into_iter().try_for_each(&mut show)?;
            if is_last {
                return Ok(());
            }
        }
    }

    /// The rows behind an address.
    fn page(&self, after: Option<Vec<u8>>) -> Result<Vec<Row>, StoreError> {
        // No address is empty: all of them are behind nothing.
        let after = after.unwrap_or_default();
        self.rows(move |session| {
            session.client.query(
                "SELECT address, version, key_id, sealed FROM aanspraak_record \
                 WHERE address > $1 ORDER BY address LIMIT $2",
                &[&after, &PAGE],
            )
        })
    }

    /// The rows that a question finds.
    pub(super) fn rows(
        &self,
        mut ask: impl FnMut(&mut super::session::Session) -> Result<Vec<postgres::Row>, postgres::Error>
        + Send
        + 'static,
    ) -> Result<Vec<Row>, StoreError> {
        self.inner.connections.ask(move |session, _| {
            let rows = ask(session)?.iter().map(Row::of).collect::<Result<Vec<_>, _>>()?;
            Ok(rows.into_iter().flatten().collect())
        })
    }

    /// Visits every record.
    pub(super) fn each(
        &self,
        visit: &mut dyn FnMut(Result<Option<Opened>, StoreError>) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        self.each_row(|row| visit(row.open(&self.inner.keys)))
    }

    /// The chats with replies that are not known to be sent.
    pub(super) fn chats_with_unsent(&self) -> Result<Vec<ChatId>, StoreError> {
        let rows = self.rows(|session| {
            session.client.query(
                "SELECT address, version, key_id, sealed FROM aanspraak_record WHERE unsent",
                &[],
            )
        })?;
        Ok(self.chats(&rows))
    }

    /// The chats whose due time is not after this second since 1970, the earliest first.
    pub(super) fn due(&self, now: i64) -> Result<Vec<ChatId>, StoreError> {
        let rows = self.rows(move |session| {
            session.client.query(
                "SELECT address, version, key_id, sealed FROM aanspraak_record \
                 WHERE due <= $1 ORDER BY due",
                &[&now],
            )
        })?;
        Ok(self.chats(&rows))
    }

    /// Whose rows they are. A record that cannot be read is dealt with when its person comes.
    fn chats(&self, rows: &[Row]) -> Vec<ChatId> {
        let opened = rows.iter().filter_map(|row| row.open(&self.inner.keys).ok().flatten());
        opened.filter_map(|opened| opened.record().ok()).map(|(chat, _)| chat).collect()
    }

    /// Whether there is a record of a chat, whatever stands in it.
    pub(super) fn knows(&self, chat: ChatId) -> Result<bool, StoreError> {
        Ok(self.find(self.inner.sealer.address(chat))?.row.is_some())
    }

    /// How many records there are.
    pub(super) fn records(&self) -> Result<u64, StoreError> {
        self.inner.connections.ask(|session, _| {
            let row = session.client.query_one("SELECT count(*) FROM aanspraak_record", &[])?;
            let count: i64 = row.try_get(0)?;
            Ok(u64::try_from(count).unwrap_or_default())
        })
    }
}
