//! Values as they would be typed on a command line, and numbers with decimals.

use toml_spanner::Item;

use super::{TomlReader, Value, offset};

/// A single value as it would be typed.
fn plain(item: &Item<'_>) -> Option<String> {
    let text = item.as_str().map(str::to_owned);
    let number = || item.as_i64().map(|number| number.to_string());
    text.or_else(number).or_else(|| item.as_bool().map(|yes| yes.to_string()))
}

impl TomlReader<'_> {
    /// A text, a whole number, a yes or a no, or a list of such, each as it would be typed on a command line.
    /// `None` when the key is absent.
    pub fn plain(&mut self, key: &'static str) -> Option<Vec<Value<String>>> {
        let (at, item) = self.take(key)?;
        let items = item.as_array().map_or_else(|| vec![item], |items| items.into_iter().collect());
        let mut texts = Vec::new();
        for item in items {
            match plain(item) {
                Some(value) => texts.push(Value { value, offset: offset(item.span()) }),
                None => self.wrong_type(key, at, "plain", "\"…\""),
            }
        }
        Some(texts)
    }

    /// A number with or without decimals.
    pub fn decimal(&mut self, key: &'static str) -> Option<Value<f64>> {
        let (offset, item) = self.take(key)?;
        let number = item.as_f64();
        if number.is_none() {
            self.wrong_type(key, offset, "number", "1.5");
        }
        number.map(|value| Value { value, offset })
    }
}
