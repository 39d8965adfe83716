//! Lines that a person types, or that a pipe brings.

use std::io::{BufRead, IsTerminal, Stdin};

use rustyline::DefaultEditor;
use rustyline::error::ReadlineError;

/// What stands before the person's own words.
const PROMPT: &str = "> ";

/// Where the lines come from.
pub(super) enum Lines {
    /// A person, with line editing and history.
    Terminal(Box<DefaultEditor>),
    /// A pipe or a file.
    Pipe(Stdin),
}

impl Lines {
    pub(super) fn open() -> std::io::Result<Self> {
        let input = std::io::stdin();
        if !input.is_terminal() {
            return Ok(Self::Pipe(input));
        }
        let editor = DefaultEditor::new().map_err(std::io::Error::other)?;
        Ok(Self::Terminal(Box::new(editor)))
    }

    /// The next line; `None` at the end, on Ctrl-C and on Ctrl-D.
    pub(super) fn next(&mut self) -> std::io::Result<Option<String>> {
        match self {
            Self::Terminal(editor) => match editor.readline(PROMPT) {
                Ok(line) => {
                    // A history that is full or refuses a double is no reason to end a talk.
                    let _ = editor.add_history_entry(&line);
                    Ok(Some(line))
                }
                Err(ReadlineError::Interrupted | ReadlineError::Eof) => Ok(None),
                Err(error) => Err(std::io::Error::other(error)),
            },
            Self::Pipe(input) => {
                let mut bytes = Vec::new();
                if input.lock().read_until(b'\n', &mut bytes)? == 0 {
                    return Ok(None);
                }
                // Bytes that are no UTF-8 become signs that nothing understands, not an error.
                Ok(Some(String::from_utf8_lossy(&bytes).trim_end().to_owned()))
            }
        }
    }
}
