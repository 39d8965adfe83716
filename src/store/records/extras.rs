//! What is stored of a message beside its lines and the labels of its buttons. A field of its own: an older program
//! passes it over, and says the text.

use serde::{Deserialize, Serialize};

/// What a shell can do beside the text of a message.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ExtrasV1 {
    /// The lines that may be folded, counted from 0.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub details: Vec<usize>,
    /// What the buttons are that are not ordinary: the number of one, counted from 0 over all rows, and a word.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<(usize, String)>,
    /// The buttons that bring a card to another chat, with the words that find it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub passes_on: Vec<(usize, String)>,
    /// Further words to be copied: what the button for that says, and the words.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub copies: Vec<(String, String)>,
    /// Names with a number, for the telephone's own list.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<ContactV1>,
    /// Where something is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub venue: Option<VenueV1>,
    /// What becomes of the button that tells where the person is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<LocationV1>,
    /// Whether it is kept in sight: `this` or `nothing`; empty where that stays as it is.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub pin: String,
}

/// A name with a number.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ContactV1 {
    /// The name.
    pub name: String,
    /// The number.
    pub phone: String,
    /// A page, without scheme.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
    /// A line about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// Where something is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct VenueV1 {
    /// What is there.
    pub title: String,
    /// Street and town.
    pub address: String,
    /// In millionths of a degree.
    pub latitude: i32,
    /// In millionths of a degree.
    pub longitude: i32,
}

/// A button that tells where the person is; without a label it goes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct LocationV1 {
    /// The sentence about it.
    pub text: String,
    /// What stands on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
}

/// A file that goes with a message.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttachmentV1 {
    /// Its name, with its ending.
    pub name: String,
    /// Its content; as hexadecimal digits in the JSON.
    #[serde(with = "super::super::hex")]
    pub bytes: Vec<u8>,
}
