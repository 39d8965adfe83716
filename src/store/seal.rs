//! Sealing: XChaCha20-Poly1305 under a random key per person, that key sealed under the master key.
//!
//! The seal of a record binds it to its place, so that no record can be passed off as another's.
//! The place is a keyed hash of the chat's number: who has the folder alone cannot tell whose
//! record lies where, nor whether somebody has one.

use chacha20poly1305::aead::{Aead, AeadInPlace, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use sha2::Sha256;

use super::random::{KEY_BYTES, random};
use super::{ChatId, MasterKey, StoreError};

/// Bytes that tell an authentic record from any other.
pub(super) const TAG_BYTES: usize = 16;
const NONCE_BYTES: usize = 24;
/// Bytes of a person's key under its seal.
pub(super) const WRAPPED_BYTES: usize = NONCE_BYTES + KEY_BYTES + TAG_BYTES;

/// Where a person's record lies: a keyed hash of the chat.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Address(pub(super) [u8; 32]);

/// The key of one person. A person who destroys it has destroyed the record.
#[derive(Clone)]
pub(super) struct PersonKey([u8; KEY_BYTES]);

/// What the master key gives: addresses and wrapped keys.
#[derive(Clone)]
pub(super) struct Sealer {
    addresses: Hmac<Sha256>,
    wrap: XChaCha20Poly1305,
}

impl Sealer {
    pub(super) fn new(master: &MasterKey) -> Result<Self, StoreError> {
        let addresses = derive(master.bytes(), b"aanspraak address 1")?;
        let wrap = derive(master.bytes(), b"aanspraak wrap 1")?;
        Ok(Self {
            addresses: keyed(&addresses)?,
            wrap: XChaCha20Poly1305::new(Key::from_slice(&wrap)),
        })
    }

    /// Where the record of a chat lies.
    pub(super) fn address(&self, chat: ChatId) -> Address {
        let mut hash = self.addresses.clone();
        hash.update(&chat.0.to_be_bytes());
        Address(hash.finalize().into_bytes().into())
    }

    /// A person's key under the master's seal, good for this address only.
    pub(super) fn wrap(&self, key: &PersonKey, bound_to: &[u8]) -> Result<Vec<u8>, StoreError> {
        close(&self.wrap, bound_to, &[], &key.0)
    }

    /// The person's key from under the master's seal.
    pub(super) fn unwrap(&self, wrapped: &[u8], bound_to: &[u8]) -> Result<PersonKey, StoreError> {
        let bytes = open(&self.wrap, bound_to, wrapped)?;
        bytes.try_into().map(PersonKey).map_err(|_| StoreError::Seal)
    }
}

impl PersonKey {
    /// A new key from the system's source of randomness.
    pub(super) fn random() -> Result<Self, StoreError> {
        Ok(Self(random()?))
    }

    /// Seals `plain`; the result starts with `head`, readable, and bound into the seal as well.
    pub(super) fn seal(
        &self,
        address: Address,
        head: &[u8],
        plain: &[u8],
    ) -> Result<Vec<u8>, StoreError> {
        close(&self.cipher(), &bound(address, head), head, plain)
    }

    /// Opens what [`PersonKey::seal`] made, given without its head.
    pub(super) fn open(
        &self,
        address: Address,
        head: &[u8],
        sealed: &[u8],
    ) -> Result<Vec<u8>, StoreError> {
        open(&self.cipher(), &bound(address, head), sealed)
    }

    /// What lies over the words: for a test that opens what has no known end.
    #[cfg(test)]
    pub(super) fn stream(&self, nonce: &[u8; NONCE_BYTES], length: usize) -> Vec<u8> {
        let mut zeros = vec![0; length];
        let nonce = XNonce::from_slice(nonce);
        self.cipher().encrypt_in_place_detached(nonce, &[], &mut zeros).unwrap();
        zeros
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(Key::from_slice(&self.0))
    }
}

fn bound(address: Address, head: &[u8]) -> Vec<u8> {
    [b"aanspraak record".as_slice(), &address.0, head].concat()
}

fn close(
    cipher: &XChaCha20Poly1305,
    bound_to: &[u8],
    head: &[u8],
    plain: &[u8],
) -> Result<Vec<u8>, StoreError> {
    let nonce: [u8; NONCE_BYTES] = rand::random();
    let mut sealed = Vec::with_capacity(head.len() + NONCE_BYTES + plain.len() + TAG_BYTES);
    sealed.extend_from_slice(head);
    sealed.extend_from_slice(&nonce);
    sealed.extend_from_slice(plain);
    let body = sealed.get_mut(head.len() + NONCE_BYTES..).unwrap_or_default();
    let tag = cipher.encrypt_in_place_detached(XNonce::from_slice(&nonce), bound_to, body);
    sealed.extend_from_slice(&tag.map_err(|_| StoreError::Seal)?);
    Ok(sealed)
}

fn open(cipher: &XChaCha20Poly1305, bound_to: &[u8], sealed: &[u8]) -> Result<Vec<u8>, StoreError> {
    let (nonce, body) = sealed.split_at_checked(NONCE_BYTES).ok_or(StoreError::Seal)?;
    let payload = Payload { msg: body, aad: bound_to };
    cipher.decrypt(XNonce::from_slice(nonce), payload).map_err(|_| StoreError::Seal)
}

fn keyed(key: &[u8]) -> Result<Hmac<Sha256>, StoreError> {
    Mac::new_from_slice(key).map_err(|_| StoreError::KeyForm)
}

fn derive(master: &[u8], purpose: &[u8]) -> Result<[u8; KEY_BYTES], StoreError> {
    let mut hash = keyed(master)?;
    hash.update(purpose);
    Ok(hash.finalize().into_bytes().into())
}
