//! Every fault that a request can have in its shape is seen, however deep it lies.

use serde_json::{Map, Value, json};

use super::checks::check;
use super::methods::{CHOSEN, Field, METHODS, TYPES};

/// The fields of a type; none of what is no object.
fn fields_of(kind: &str) -> Option<&'static [Field]> {
    let chosen = CHOSEN.iter().find(|(of, _)| *of == kind);
    let kind = chosen.map_or(kind, |(_, chosen)| chosen);
    TYPES.iter().find(|shape| shape.name == kind).map(|shape| shape.fields)
}

/// A sound value of a type, with every field that it can have.
fn sound(kind: &str) -> Value {
    match (kind, kind.strip_prefix("Array of ")) {
        (_, Some(element)) => json!([sound(element)]),
        ("Integer", _) => json!(7),
        ("Float", _) => json!(52.5),
        ("Boolean", _) => json!(true),
        ("String" | "InputFile", _) => json!("woord"),
        _ => Value::Object(whole(fields_of(kind).unwrap())),
    }
}

fn whole(fields: &[Field]) -> Map<String, Value> {
    fields.iter().map(|field| (field.name.to_owned(), sound(field.kind))).collect()
}

/// Every value with one fault in it.
fn faulty(kind: &str) -> Vec<Value> {
    let mut all = vec![json!(null), if kind == "Float" { json!("1.5") } else { json!(1.5) }];
    if let Some(element) = kind.strip_prefix("Array of ") {
        all.push(sound(element));
        all.extend(faulty(element).into_iter().map(|element| json!([element])));
    } else if let Some(fields) = fields_of(kind) {
        all.extend(faulty_objects(fields).into_iter().map(Value::Object));
    }
    all
}

fn faulty_objects(fields: &[Field]) -> Vec<Map<String, Value>> {
    let with = |name: &str, value: Value| {
        let mut object = whole(fields);
        object.insert(name.to_owned(), value);
        object
    };
    let mut all = vec![with("no_such_field", json!(7))];
    for field in fields {
        all.extend(faulty(field.kind).into_iter().map(|value| with(field.name, value)));
        if field.required {
            let mut object = whole(fields);
            object.remove(field.name);
            all.push(object);
        }
    }
    all
}

#[test]
fn a_fault_of_shape_is_seen_at_any_depth_of_every_method() {
    let mut seeded = 0;
    for method in METHODS {
        assert_eq!(check(method, &whole(method.fields)), Ok(()), "{}", method.name);
        for object in faulty_objects(method.fields) {
            assert!(check(method, &object).is_err(), "{} takes {object:?}", method.name);
            seeded += 1;
        }
    }
    assert!(seeded > 150, "only {seeded} faults");
}

#[test]
fn the_scope_of_one_chat_is_told_apart_from_those_of_all() {
    let method = METHODS.iter().find(|method| method.name == "setMyCommands").unwrap();
    let scoped = |scope: Value| {
        let mut fields = whole(method.fields);
        fields.insert("scope".to_owned(), scope);
        check(method, &fields)
    };
    assert_eq!(scoped(json!({"type": "chat", "chat_id": 7})), Ok(()));
    assert_eq!(scoped(json!({"type": "all_private_chats"})), Ok(()));
    for wrong in [
        json!({"type": "chat"}),
        json!({"type": "chat", "chat_id": "zeven"}),
        json!({"type": "all_private_chats", "chat_id": 7}),
    ] {
        assert!(scoped(wrong.clone()).is_err(), "{wrong}");
    }
}
