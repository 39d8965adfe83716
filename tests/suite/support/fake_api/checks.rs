//! Whether a request has the fields of its method, and those fields their types.

use serde_json::{Map, Value};

use super::methods::{Field, Shape, TYPES, chosen};

/// What is wrong with the fields of a request, in Telegram's manner of saying it.
pub(super) fn check(method: &Shape, fields: &Map<String, Value>) -> Result<(), String> {
    check_fields(method.fields, fields)
}

fn check_fields(shape: &[Field], fields: &Map<String, Value>) -> Result<(), String> {
    for name in fields.keys() {
        if !shape.iter().any(|field| field.name == name) {
            return Err(format!("field \"{name}\" is not known here"));
        }
    }
    for field in shape {
        match fields.get(field.name) {
            Some(value) => check_kind(field.kind, value, field.name)?,
            None if field.required => return Err(format!("field \"{}\" is missing", field.name)),
            None => {}
        }
    }
    Ok(())
}

fn check_kind(kind: &str, value: &Value, name: &str) -> Result<(), String> {
    if let Some(element) = kind.strip_prefix("Array of ") {
        let elements = value.as_array().ok_or_else(|| format!("\"{name}\" must be an Array"))?;
        return elements.iter().try_for_each(|value| check_kind(element, value, name));
    }
    let fits = match kind {
        "Integer" => value.is_i64(),
        "String" | "InputFile" => value.is_string(),
        "Float" => value.is_number(),
        "Boolean" => value.is_boolean(),
        _ => {
            let kind = chosen(kind, value);
            let shape = TYPES.iter().find(|shape| shape.name == kind).unwrap();
            let fields =
                value.as_object().ok_or_else(|| format!("\"{name}\" must be an Object"))?;
            return check_fields(shape.fields, fields);
        }
    };
    if fits { Ok(()) } else { Err(format!("field \"{name}\" must be of type {kind}")) }
}
