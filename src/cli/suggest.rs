//! `aanspraak suggest`: activities for one person, with reasons.

use std::io::Read;
use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use serde_json::{Value, json};

use super::args::Suggest;
use super::{content, say};
use crate::catalogue::{Door, Referral, Situation};
use crate::config;
use crate::conversation::{Advice, Content, NamedDoor, Suggestion, advise, advise_on, dutch_day};
use crate::diagnostics::Files;
use crate::profile::Profile;
use crate::understanding::{FactLexicon, Reading};

/// Suggests activities. Only what that needs is loaded: the command starts, answers and ends.
pub(super) fn run(folders: &[PathBuf], options: &Suggest) -> anyhow::Result<ExitCode> {
    let files = config::content_of(folders, &FactLexicon::reads)?;
    let today = dutch_day(config::now());
    let mut diagnostics = Vec::new();
    let content = Content::load_for_advice(&files, today, options.lang, &mut diagnostics);
    content::refuse_errors(diagnostics)?;
    // The system takes the memory back at once.
    let content = ManuallyDrop::new(content);
    let (lang, limit) = (options.lang, options.limit);
    let (profile, advice) = match (&options.profile, &options.text) {
        (Some(path), _) => {
            let profile = read_profile(&content, path)?;
            (profile, advise(&content, &profile, today, lang, limit))
        }
        (None, Some(text)) => {
            let reading = read(&files, &content, text, today.year())?;
            (reading.profile(), advise_on(&content, (text, &reading), today, lang, limit))
        }
        (None, None) => {
            bail!(
                "name the person: in a line of words, or with --profile FILE (- is standard input)"
            )
        }
    };
    if options.json {
        say(&serde_json::to_string_pretty(&advice_json(&content, &profile, &advice))?)?;
    } else {
        print(&advice)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// What a text tells of a person.
fn read(files: &Files, content: &Content, text: &str, year: i16) -> anyhow::Result<Reading> {
    let mut diagnostics = Vec::new();
    let reader = ManuallyDrop::new(FactLexicon::load(files, text, &mut diagnostics));
    content::refuse_errors(diagnostics)?;
    Ok(reader.read(content.catalogue.places(), year))
}

fn read_profile(content: &Content, path: &Path) -> anyhow::Result<Profile> {
    let text = if path == Path::new("-") {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text).context("read standard input")?;
        text
    } else {
        std::fs::read_to_string(path).with_context(|| format!("read {}", path.display()))?
    };
    let value: Value = serde_json::from_str(&text).context("the profile is not JSON")?;
    from_json(content, &value)
}

/// Reads a profile, with every fault of it in the error.
pub(super) fn from_json(content: &Content, value: &Value) -> anyhow::Result<Profile> {
    let places = content.catalogue.places();
    let place = |name: &str| places.named(name).first().copied();
    Profile::from_json(value, place)
        .map_err(|faults| anyhow::anyhow!("the profile has faults:\n  {}", faults.join("\n  ")))
}

fn advice_json(content: &Content, profile: &Profile, advice: &Advice) -> Value {
    let places = content.catalogue.places();
    let suggestions: Vec<Value> = advice.suggestions.iter().map(suggestion_json).collect();
    let maybe: Vec<Value> =
        advice.maybe.iter().map(|(id, ask)| json!({ "id": id, "ask": ask })).collect();
    let excluded: Vec<Value> =
        advice.excluded.iter().map(|(id, why)| json!({ "id": id, "because": why })).collect();
    json!({
        "profile": profile.to_json(|id| places.unique_name(id)),
        "suggestions": suggestions,
        "maybe": maybe,
        "excluded": excluded,
        "relaxed": advice.relaxed,
        "human": advice.human,
        "referrals": referrals_json(content, profile),
    })
}

/// Where somebody finds help that is no activity, with the situations that lead there.
fn referrals_json(content: &Content, profile: &Profile) -> Vec<Value> {
    let told = Situation::of(profile);
    let found = content.catalogue.referrals_for(profile, told);
    let because = |referral: &Referral| -> Vec<&'static str> {
        (referral.situations & told).iter().map(Into::into).collect()
    };
    found
        .into_iter()
        .map(|referral| {
            let id = referral.id.as_str();
            json!({ "id": id, "name": referral.name, "because": because(referral) })
        })
        .collect()
}

fn suggestion_json(suggestion: &Suggestion) -> Value {
    let reasons: Vec<Value> = suggestion
        .reasons
        .iter()
        .map(|(fact, text)| json!({ "fact": fact, "text": text }))
        .collect();
    let door = match &suggestion.door {
        Some(NamedDoor::Known(door, municipality)) => Some(door_json(door, municipality)),
        Some(NamedDoor::Unknown) | None => None,
    };
    json!({
        "id": suggestion.id,
        "name": suggestion.name,
        "score": suggestion.score,
        "status": suggestion.status,
        "reasons": reasons,
        "cautions": suggestion.cautions,
        "next_step": suggestion.next_step,
        "door": door,
        "door_unknown": matches!(suggestion.door, Some(NamedDoor::Unknown)),
    })
}

fn door_json(door: &Door, municipality: &str) -> Value {
    json!({
        "role": door.role.to_string(),
        "name": door.name,
        "phone": door.phone,
        "page": door.page,
        "municipality": municipality,
    })
}

fn print(advice: &Advice) -> anyhow::Result<()> {
    for (at, suggestion) in advice.suggestions.iter().enumerate() {
        say(&format!("{}. {} ({})", at + 1, suggestion.name, suggestion.id))?;
        for (_, reason) in &suggestion.reasons {
            say(&format!("   + {reason}"))?;
        }
        for caution in &suggestion.cautions {
            say(&format!("   ! {caution}"))?;
        }
        say(&format!("   > {}", suggestion.next_step))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interview::Interview;
    use crate::language::Language;

    /// All that `suggest` tells of each person of a table, with all of the content and with what is loaded for it.
    #[test]
    fn what_is_loaded_for_advice_advises_as_all_of_the_content_does() {
        let table = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/personas.json");
        let people: Value = serde_json::from_str(&std::fs::read_to_string(table).unwrap()).unwrap();
        let (files, today) = (config::shipped(), jiff::civil::date(2026, 12, 1));
        let mut diagnostics = Vec::new();
        // What would settle a "maybe" is told by its fact, without the questions.
        let whole = Content {
            interview: Interview::default(),
            ..Content::load(&files, today, &mut diagnostics)
        };
        for language in [Language::Nl, Language::En] {
            let part = Content::load_for_advice(&files, today, language, &mut diagnostics);
            for person in people.as_array().unwrap() {
                let profile = from_json(&whole, &person["profile"]).unwrap();
                let told = |content| {
                    let advice = advise(content, &profile, today, language, 10);
                    advice_json(content, &profile, &advice)
                };
                assert_eq!(told(&part), told(&whole), "{}", person["id"]);
            }
        }
    }
}
