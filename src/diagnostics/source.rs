//! The files of a content folder, already read: loaders are pure functions over them.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Bound;

use bytes::Bytes;
use encoding_rs::{Encoding, WINDOWS_1252};

/// Line and column in a file, both counted from 1; the column in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// One text file with its path, so that a byte offset can be told as a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Path relative to the content folder, with `/` on every system: its identity.
    pub path: String,
    /// Where an editor finds it: the same, or with the folder that was laid over the content.
    pub shown: String,
    /// The whole text; what the program carries inside is not copied.
    pub text: Cow<'static, str>,
}

impl SourceFile {
    /// The line and column of a byte offset; the end of the file for one beyond it.
    pub fn place(&self, offset: usize) -> Place {
        let mut end = offset.min(self.text.len());
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        let before = self.text.get(..end).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let column = before.get(start..).unwrap_or_default().chars().count() + 1;
        Place { line, column }
    }

    /// The file's name without folder and ending: `data/activities/oopoeh.toml` is `oopoeh`.
    pub fn stem(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or(&self.path);
        name.rsplit_once('.').map_or(name, |(stem, _)| stem)
    }
}

/// One file that is no text, such as the weights of a model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BinaryFile {
    /// Where an editor finds it, as with a text file.
    pub shown: String,
    /// The content.
    pub bytes: Bytes,
    /// Whether the program carries it inside.
    pub shipped: bool,
}

/// The files of a content folder by path, in the order of their paths.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files {
    by_path: BTreeMap<String, SourceFile>,
    binary: BTreeMap<String, BinaryFile>,
    /// The encoding of each text that was not saved in UTF-8.
    encodings: BTreeMap<String, &'static str>,
}

/// The text of a file, and the name of its encoding where that is not UTF-8: then it is read as what a text editor in the
/// Netherlands saves.
pub fn decoded(bytes: Vec<u8>) -> (String, Option<&'static str>) {
    match String::from_utf8(bytes) {
        Ok(text) => (text, None),
        Err(error) => {
            let bytes = error.as_bytes();
            let marked = Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
            let encoding = marked.unwrap_or(WINDOWS_1252);
            (encoding.decode(bytes).0.into_owned(), Some(encoding.name()))
        }
    }
}

impl Files {
    /// Adds a file; one with the same path is replaced.
    pub fn insert(&mut self, path: impl Into<String>, text: impl Into<String>) {
        let path = path.into();
        self.insert_from(path.clone(), path, text);
    }

    /// Adds a file that editors know under another path: one of a folder that is laid over.
    pub fn insert_from(
        &mut self,
        path: impl Into<String>,
        shown: impl Into<String>,
        text: impl Into<String>,
    ) {
        self.put(path.into(), shown.into(), Cow::Owned(text.into()));
    }

    /// Adds a text as it was saved: a mark of the byte order at its beginning is no part of it, and what is not in
    /// UTF-8 is read as what a text editor in the Netherlands saves, and told.
    pub fn insert_bytes(
        &mut self,
        path: impl Into<String>,
        shown: impl Into<String>,
        bytes: Vec<u8>,
    ) {
        let path = path.into();
        let (text, encoding) = decoded(bytes);
        if let Some(encoding) = encoding {
            self.encodings.insert(path.clone(), encoding);
        }
        let text = match text.strip_prefix('\u{feff}') {
            Some(rest) => rest.to_owned(),
            None => text,
        };
        self.put(path, shown.into(), Cow::Owned(text));
    }

    /// Adds a file that the program carries inside, without copying it.
    pub fn insert_embedded(&mut self, path: impl Into<String>, text: &'static str) {
        let path = path.into();
        self.put(path.clone(), path, Cow::Borrowed(text));
    }

    fn put(&mut self, path: String, shown: String, text: Cow<'static, str>) {
        self.by_path.insert(path.clone(), SourceFile { path, shown, text });
    }

    /// Adds a file that is no text; one with the same path is replaced.
    pub fn insert_binary(
        &mut self,
        path: impl Into<String>,
        shown: impl Into<String>,
        bytes: impl Into<Bytes>,
    ) {
        let (shown, bytes) = (shown.into(), bytes.into());
        self.binary.insert(path.into(), BinaryFile { shown, bytes, shipped: false });
    }

    /// Adds a file that is no text and that the program carries inside, without copying it.
    pub fn insert_embedded_binary(&mut self, path: impl Into<String>, bytes: &'static [u8]) {
        let path = path.into();
        let (shown, bytes) = (path.clone(), Bytes::from_static(bytes));
        self.binary.insert(path, BinaryFile { shown, bytes, shipped: true });
    }

    /// Takes away a file, or every file below a folder (given with its final `/`).
    pub fn remove(&mut self, path: &str) {
        let is_meant = |known: &str| match path.strip_suffix('/') {
            Some(_) => known.starts_with(path),
            None => known == path,
        };
        self.by_path.retain(|known, _| !is_meant(known));
        self.binary.retain(|known, _| !is_meant(known));
    }

    /// The file with exactly this path that is no text.
    pub fn binary(&self, path: &str) -> Option<&BinaryFile> {
        self.binary.get(path)
    }

    /// The file with exactly this path.
    pub fn get(&self, path: &str) -> Option<&SourceFile> {
        self.by_path.get(path)
    }

    /// The files below a folder (given with its final `/`) whose name ends so, by path.
    pub fn below<'a>(
        &'a self,
        folder: &'a str,
        ending: &'a str,
    ) -> impl Iterator<Item = &'a SourceFile> {
        let from = (Bound::Included(folder), Bound::Unbounded);
        let files = self.by_path.range::<str, _>(from).map(|(_, file)| file);
        files
            .take_while(move |file| file.path.starts_with(folder))
            .filter(move |file| file.path.ends_with(ending))
    }

    /// Every file that is no text, by path.
    pub fn binaries(&self) -> impl Iterator<Item = (&str, &BinaryFile)> {
        self.binary.iter().map(|(path, file)| (path.as_str(), file))
    }

    /// The encoding that a text was saved in, where that is not UTF-8.
    pub fn encoding(&self, path: &str) -> Option<&'static str> {
        self.encodings.get(path).copied()
    }

    /// Every text, by path.
    pub fn texts(&self) -> impl Iterator<Item = &SourceFile> {
        self.by_path.values()
    }

    /// Whether there is no file at all.
    pub fn is_empty(&self) -> bool {
        self.by_path.is_empty() && self.binary.is_empty()
    }

    /// Lays other files over these: the same path replaces, a new path adds.
    pub fn overlay(&mut self, other: Self) {
        self.encodings.retain(|path, _| !other.by_path.contains_key(path));
        self.encodings.extend(other.encodings);
        self.by_path.extend(other.by_path);
        self.binary.extend(other.binary);
    }
}
