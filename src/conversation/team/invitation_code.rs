//! What the link of an invitation carries.

use std::fmt;

use super::super::links::INVITATION;

/// How a link arrives.
const COMMAND: &str = "/start";
const DIGITS: usize = 32;

/// A number that nobody can guess. It reaches no log: `Debug` hides it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Code(pub u128);

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code(…)")
    }
}

impl Code {
    /// As it is written: 32 hexadecimal digits in small letters, and nothing else.
    pub fn read(text: &str) -> Option<Self> {
        let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        let is_code = text.len() == DIGITS && text.bytes().all(is_digit);
        u128::from_str_radix(text, 16).ok().filter(|_| is_code).map(Self)
    }

    /// The digits.
    pub fn written(self) -> String {
        format!("{:032x}", self.0)
    }

    /// What stands behind `?start=` in the link.
    pub(in crate::conversation) fn payload(self) -> String {
        format!("{INVITATION}{}", self.written())
    }
}

/// What the link of an invitation carried, good or not, when a text is such a link being opened.
pub fn invited(text: &str) -> Option<&str> {
    let payload = text.trim().strip_prefix(COMMAND)?;
    payload.starts_with(char::is_whitespace).then(|| payload.trim().strip_prefix(INVITATION))?
}
