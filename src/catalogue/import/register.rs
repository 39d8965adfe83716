//! The municipalities in the government's register of organisations: `exportOO_gemeenten.xml` of
//! organisaties.overheid.nl (CC0).
//!
//! Elements are told apart by their local names, since the namespace carries the version of the format:
//!
//! ```text
//! overheidsorganisaties / organisaties / organisatie (systeemId)
//!   naam · types/type · eindDatum · datumMutatie
//!   contact / telefoonnummers / telefoonnummer / nummer, label
//!   contact / internetadressen / internetadres / url
//! ```
//!
//! An organisation holds others and the people who work there, with contacts of their own. Only what stands
//! directly under the municipality is read: a number of one person is never taken.

use jiff::civil::Date;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::LocalName;

use crate::catalogue::load_doors::seat;
use crate::catalogue::phone_number::is_phone;
use crate::catalogue::shapes::is_website;
use crate::catalogue::{Gazetteer, Month};
use crate::language::folded_name;
use crate::profile::PlaceId;

/// A municipality as the register tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisterEntry {
    /// Its biggest place.
    pub seat: PlaceId,
    /// Its name, as the gazetteer has it.
    pub municipality: String,
    /// Its general number.
    pub phone: Option<String>,
    /// Its page, without scheme.
    pub page: Option<String>,
    /// When the register last changed it.
    pub seen: Option<Month>,
    /// Its page in the register.
    pub source: String,
}

impl RegisterEntry {
    /// The name of its file.
    pub fn file_name(&self) -> String {
        format!("{}.toml", folded_name(&self.municipality).replace(' ', "-"))
    }
}

/// The municipalities of a register, and those that could not be taken over, with the reason.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Register {
    /// What was read, in the order of the file.
    pub entries: Vec<RegisterEntry>,
    /// The names of the others, each with why.
    pub skipped: Vec<(String, &'static str)>,
}

/// Where the register tells about an organisation.
const REGISTER: &str = "https://organisaties.overheid.nl/";
/// The elements that hold one municipality each: the present one, and that of exports before 2021.
const ENTRIES: [&str; 2] =
    ["overheidsorganisaties/organisaties/organisatie", "overheidsorganisaties/gemeenten/gemeente"];

/// One organisation in the making.
#[derive(Default)]
struct Draft {
    id: Option<String>,
    name: String,
    types: Vec<String>,
    ended: Option<String>,
    changed: Option<String>,
    /// Numbers with their labels.
    phones: Vec<(String, String)>,
    pages: Vec<String>,
}

impl Draft {
    /// Takes the text of an element, by its path below the organisation.
    fn take(&mut self, path: &str, text: &str) {
        match path {
            "naam" => self.name.push_str(text),
            "types/type" => self.types.push(text.to_owned()),
            "eindDatum" => self.ended = Some(text.to_owned()),
            "datumMutatie" => self.changed = Some(text.to_owned()),
            "contact/telefoonnummers/telefoonnummer/nummer" => {
                self.phones.push((text.to_owned(), String::new()));
            }
            "contact/telefoonnummers/telefoonnummer/label" => {
                if let Some((_, label)) = self.phones.last_mut() {
                    label.push_str(text);
                }
            }
            "contact/internetadressen/internetadres/url" => self.pages.push(text.to_owned()),
            _ => {}
        }
    }

    fn is_municipality(&self) -> bool {
        // The exports before 2021 have an element of their own for municipalities, without types.
        self.types.is_empty() || self.types.iter().any(|of| of.eq_ignore_ascii_case("gemeente"))
    }

    /// The general number, or else the first one.
    fn phone(&self) -> Option<String> {
        let numbers = || self.phones.iter().map(|(number, label)| (plain(number), label));
        let general = numbers().find(|(_, label)| label.to_lowercase().contains("algemeen"));
        let (number, _) = general.or_else(|| numbers().next())?;
        is_phone(&number).then_some(number)
    }

    fn page(&self) -> Option<String> {
        self.pages.iter().map(|url| bare(url)).find(|page| is_website(page))
    }

    fn seen(&self) -> Option<Month> {
        Month::read(self.changed.as_deref()?.get(..7)?)
    }

    /// The entry, or why there is none.
    fn entry(self, places: &Gazetteer, today: Date) -> Result<RegisterEntry, &'static str> {
        let ended = self.ended.as_deref().and_then(|day| day.get(..10)?.parse::<Date>().ok());
        if ended.is_some_and(|day| day <= today) {
            return Err("it is no municipality any more");
        }
        let name = self.name.trim().trim_start_matches("Gemeente ");
        let seat =
            seat(places, name).ok_or("the gazetteer has no such municipality, or several")?;
        let (phone, page) = (self.phone(), self.page());
        if phone.is_none() && page.is_none() {
            return Err("it has no number and no page that can be read");
        }
        let place = places.get(seat).ok_or("the gazetteer has no such municipality")?;
        let municipality = places.municipality_of(place);
        let source = format!("{REGISTER}{}", self.id.as_deref().unwrap_or_default());
        Ok(RegisterEntry { seat, municipality, phone, page, seen: self.seen(), source })
    }
}

/// A number without the signs around it: `(0592) 26 77 77` is `0592 26 77 77`.
fn plain(number: &str) -> String {
    let kept: String = number.chars().filter(|sign| !matches!(sign, '(' | ')')).collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// An address without scheme, `www.` and slash at its end, with its host in small letters.
fn bare(url: &str) -> String {
    let url = url.trim();
    let address = url.split_once("://").map_or(url, |(_, address)| address).trim_end_matches('/');
    let (host, path) = address.split_at(address.find('/').unwrap_or(address.len()));
    let host = host.to_lowercase();
    format!("{}{path}", host.strip_prefix("www.").unwrap_or(&host))
}

/// Reads the municipalities; `Err` tells where the file is no XML.
pub fn read_register(xml: &str, places: &Gazetteer, today: Date) -> Result<Register, String> {
    let mut reader = Reader::from_str(xml);
    let (mut reading, mut register) = (Reading::default(), Register::default());
    loop {
        let at = reader.buffer_position();
        let event =
            reader.read_event().map_err(|error| format!("at byte {at} it is no XML: {error}"))?;
        match event {
            Event::Start(start) => reading.open(&start),
            Event::Text(text) => reading.text(&text),
            Event::CData(text) => reading.text(&text),
            Event::GeneralRef(name) => {
                reading.reference(&name, name.resolve_char_ref().ok().flatten());
            }
            Event::End(_) => {
                if let Some(draft) = reading.close() {
                    register.add(draft, places, today);
                }
            }
            Event::Eof => return Ok(register),
            Event::Empty(_)
            | Event::Comment(_)
            | Event::Decl(_)
            | Event::PI(_)
            | Event::DocType(_) => {}
        }
    }
}

impl Register {
    fn add(&mut self, draft: Draft, places: &Gazetteer, today: Date) {
        if !draft.is_municipality() {
            return;
        }
        let name = draft.name.trim().to_owned();
        match draft.entry(places, today) {
            Ok(entry) => self.entries.push(entry),
            Err(why) => self.skipped.push((name, why)),
        }
    }
}

/// Where the reader stands.
#[derive(Default)]
struct Reading {
    path: Vec<String>,
    /// The text of the innermost element so far.
    text: String,
    draft: Option<Draft>,
}

/// How deep an organisation stands.
const DEPTH: usize = 3;

impl Reading {
    fn open(&mut self, start: &BytesStart<'_>) {
        self.path.push(local(start.local_name()));
        self.text.clear();
        if self.path.len() == DEPTH && ENTRIES.contains(&self.path.join("/").as_str()) {
            self.draft = Some(Draft { id: id(start), ..Draft::default() });
        }
    }

    fn text(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// What stands for a sign: `&amp;` or `&#39;`.
    fn reference(&mut self, name: &str, sign: Option<char>) {
        let resolved = quick_xml::escape::resolve_predefined_entity(name);
        match (sign, resolved) {
            (Some(sign), _) => self.text.push(sign),
            (None, Some(text)) => self.text.push_str(text),
            (None, None) => {}
        }
    }

    /// Ends an element; an organisation that is complete is given back.
    fn close(&mut self) -> Option<Draft> {
        let below = self.path.get(DEPTH..).unwrap_or_default().join("/");
        let text = std::mem::take(&mut self.text);
        if let Some(draft) = self.draft.as_mut().filter(|_| !text.trim().is_empty()) {
            draft.take(&below, text.trim());
        }
        self.path.pop();
        if self.path.len() < DEPTH { self.draft.take() } else { None }
    }
}

fn local(name: LocalName<'_>) -> String {
    name.as_ref().to_owned()
}

/// The number of an organisation in the register.
fn id(start: &BytesStart<'_>) -> Option<String> {
    let attributes = start.attributes().flatten();
    let mut ids =
        attributes.filter(|it| matches!(it.key.local_name().as_ref(), "systeemId" | "systemId"));
    let value = ids.next()?.value;
    let id = value.into_owned();
    id.bytes().all(|byte| byte.is_ascii_digit()).then_some(id)
}
