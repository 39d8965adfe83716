//! The official description of the Bot API, where that is at hand: the test's own table of methods agrees with it,
//! and every request of every test is checked against it, however deep a value lies.

use std::{path::Path, sync::OnceLock};

use serde_json::{Map, Value, json};

use super::methods::{METHODS, Shape, TYPES, possible};

/// The description; `None` in a bare clone.
fn description() -> Option<&'static Value> {
    static READ: OnceLock<Option<Value>> = OnceLock::new();
    let read = || {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/botapi/api.json");
        serde_json::from_str(&std::fs::read_to_string(path).ok()?).ok()
    };
    READ.get_or_init(read).as_ref()
}

/// What is wrong with a request by the description. Without one nothing is known.
pub(super) fn check(method: &str, fields: &Map<String, Value>) -> Result<(), String> {
    let Some(official) = description() else { return Ok(()) };
    match official["methods"].get(method) {
        Some(shape) => check_fields(official, shape, fields, method),
        None => Err(format!("{method} is no method of the Bot API")),
    }
}

fn check_fields(
    official: &Value,
    shape: &Value,
    fields: &Map<String, Value>,
    at: &str,
) -> Result<(), String> {
    let none = Vec::new();
    let known = shape["fields"].as_array().unwrap_or(&none);
    if let Some(name) = fields.keys().find(|name| !known.iter().any(|it| it["name"] == ***name)) {
        return Err(format!("{at} has no field \"{name}\""));
    }
    for field in known {
        let name = field["name"].as_str().unwrap();
        let at = format!("{at}.{name}");
        match fields.get(name) {
            Some(value) => check_types(official, field["types"].as_array().unwrap(), value, &at)?,
            None if field["required"] == true => return Err(format!("{at} is missing")),
            None => {}
        }
    }
    Ok(())
}

/// A value must fit one of the types; of several complaints the one about a value of the right kind is told.
fn check_types(official: &Value, types: &[Value], value: &Value, at: &str) -> Result<(), String> {
    let mut complaints = Vec::new();
    for kind in types {
        match check_type(official, kind.as_str().unwrap(), value, at) {
            Ok(()) => return Ok(()),
            Err(complaint) => complaints.push(complaint),
        }
    }
    Err(complaints.join(", or "))
}

fn check_type(official: &Value, kind: &str, value: &Value, at: &str) -> Result<(), String> {
    if let Some(element) = kind.strip_prefix("Array of ") {
        let elements = value.as_array().ok_or_else(|| format!("{at} must be an Array"))?;
        return elements.iter().try_for_each(|it| check_type(official, element, it, at));
    }
    let fits = match kind {
        "Integer" => value.is_i64() || value.is_u64(),
        "Float" => value.is_number(),
        "String" | "InputFile" => value.is_string(),
        "Boolean" => value.is_boolean(),
        _ => {
            let shape = official["types"].get(kind).ok_or_else(|| format!("{kind} is no type"))?;
            if let Some(subtypes) = shape["subtypes"].as_array() {
                return check_types(official, subtypes, value, at);
            }
            let fields = value.as_object().ok_or_else(|| format!("{at} must be a {kind}"))?;
            return check_fields(official, shape, fields, at);
        }
    };
    if fits { Ok(()) } else { Err(format!("{at} must be of type {kind}")) }
}

fn differences(shapes: &[Shape], official: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for shape in shapes {
        let Some(theirs) = official.get(shape.name) else {
            found.push(format!("{} is unknown", shape.name));
            continue;
        };
        let none = Vec::new();
        let theirs = theirs["fields"].as_array().unwrap_or(&none);
        for field in shape.fields {
            let their = theirs.iter().find(|their| their["name"] == field.name);
            let fits = their.is_some_and(|their| {
                let kinds = their["types"].as_array().unwrap();
                let is_there = |kind: &&str| kinds.iter().any(|it| it == *kind);
                possible(field.kind).iter().all(is_there) && their["required"] == field.required
            });
            if !fits {
                found.push(format!("{}.{} differs: {their:?}", shape.name, field.name));
            }
        }
        for their in theirs.iter().filter(|their| their["required"] == true) {
            if !shape.fields.iter().any(|field| their["name"] == field.name) {
                found.push(format!("{}.{} is missing", shape.name, their["name"]));
            }
        }
    }
    found
}

#[test]
#[cfg_attr(not(has_shared), ignore = "needs ../shared")]
fn our_table_of_methods_agrees_with_the_official_description() {
    let official = description().unwrap();
    let mut found = differences(METHODS, &official["methods"]);
    found.extend(differences(TYPES, &official["types"]));
    assert_eq!(found, Vec::<String>::new());
}

#[test]
#[cfg_attr(not(has_shared), ignore = "needs ../shared")]
fn a_request_is_checked_against_the_official_description_at_any_depth() {
    let message = |more: Value| {
        let mut fields = json!({"chat_id": 7, "text": "dag"});
        fields.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        check("sendMessage", fields.as_object().unwrap())
    };
    let inline = |button: Value| message(json!({"reply_markup": {"inline_keyboard": [[button]]}}));
    assert_eq!(inline(json!({"text": "Ja", "callback_data": "x", "style": "danger"})), Ok(()));
    assert_eq!(message(json!({"reply_markup": {"remove_keyboard": true}})), Ok(()));
    for refused in [
        inline(json!({"text": "Ja", "callback_data": "x", "colour": "red"})),
        inline(json!({"text": "Ja", "copy_text": "zin"})),
        inline(json!({"callback_data": "x"})),
        message(json!({"reply_markup": {"keyboard": [[{"text": 7}]]}})),
        message(json!({"reply_markup": []})),
        message(json!({"disable_web_page_preview": true})),
        check("sendChecklistNow", &Map::new()),
        check("setMyProfilePhoto", json!({"photo": {"type": "static"}}).as_object().unwrap()),
    ] {
        assert!(refused.is_err());
    }
}
