//! What some shells can do beside a message: a name for the telephone's own list, a place on the map, a button
//! that tells where the person is, a message that stays in sight.
//!
//! The text always says the same: a shell that cannot do it leaves it out, and nothing is lost.

/// A name with a number, for the telephone's own list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContactCard {
    /// The name.
    pub name: String,
    /// The number as people write it.
    pub phone: String,
    /// A page, without scheme.
    pub page: Option<String>,
    /// When it can be reached, or for whom it is.
    pub note: Option<String>,
}

/// Where something is: an address that a source tells, with its own coordinates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Venue {
    /// What is there.
    pub title: String,
    /// Street and town.
    pub address: String,
    /// North of the equator, in millionths of a degree.
    pub latitude: i32,
    /// East of Greenwich, in millionths of a degree.
    pub longitude: i32,
}

/// A button below the text field that tells where the person is. It stands while the place is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LocationButton {
    /// It comes, with a sentence about it.
    Offered {
        /// The sentence.
        text: String,
        /// What stands on it.
        label: String,
    },
    /// It goes, with a sentence about it.
    TakenAway {
        /// The sentence.
        text: String,
    },
}

/// Whether a message is kept in sight. One is at a time: the step that a person chose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pin {
    /// What is in sight stays so.
    #[default]
    Unchanged,
    /// This message is from now on.
    This,
    /// None is.
    Nothing,
}
