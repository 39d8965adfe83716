//! The test's own table of methods against the official description of the Bot API, where that is
//! at hand.

use std::path::Path;

use serde_json::Value;

use super::methods::{METHODS, Shape, TYPES};

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
                kinds.iter().any(|kind| kind == field.kind) && their["required"] == field.required
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
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/botapi/api.json");
    let text = std::fs::read_to_string(&path).unwrap();
    let official: Value = serde_json::from_str(&text).unwrap();
    let mut found = differences(METHODS, &official["methods"]);
    found.extend(differences(TYPES, &official["types"]));
    assert_eq!(found, Vec::<String>::new());
}
