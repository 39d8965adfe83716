//! Functions are short. That no file has more than 400 lines stands beside the other rules of files.

use regex::Regex;

use super::{is_test, sources};

/// Half of all functions have no more lines than this between their braces.
const MEDIAN_MOST: usize = 10;
/// No function has more.
const MOST: usize = 60;

/// Each function of a file with the lines between its braces. The code is formatted: a function ends with the first
/// brace that stands as far to the left as it began.
fn lengths(text: &str) -> Vec<(String, usize)> {
    let begins =
        Regex::new(r"^(\s*)(?:pub(?:\([^)]*\))? )?(?:const |async |unsafe )*fn (\w+)").unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let of = |(at, line): (usize, &&str)| {
        let hit = begins.captures(line)?;
        if line.ends_with('}') {
            return Some((hit[2].to_owned(), 1));
        }
        let (ends, head) = (format!("{}}}", &hit[1]), format!("{}) ", &hit[1]));
        let rest = lines.get(at..)?;
        let end = rest.iter().position(|line| **line == ends)?;
        let is_open = |line: &&str| line.ends_with('{');
        let open = rest.iter().position(|line| is_open(line) || line.starts_with(&head))?;
        // What a trait only asks for has no braces.
        if rest.iter().take(open + 1).any(|line| line.ends_with(';')) {
            return None;
        }
        Some((hit[2].to_owned(), end.saturating_sub(open + 1).max(1)))
    };
    lines.iter().enumerate().filter_map(of).collect()
}

#[test]
fn functions_are_short() {
    let files = sources().into_iter().filter(|file| !is_test(file));
    let own = files.map(|file| file.text.split("#[cfg(test)]\nmod ").next().unwrap().to_owned());
    let mut all: Vec<(String, usize)> = own.flat_map(|text| lengths(&text)).collect();
    assert!(all.len() > 1_000, "the functions are read: {}", all.len());
    all.sort_by_key(|(_, lines)| *lines);
    let median = all[all.len() / 2].1;
    assert!(median <= MEDIAN_MOST, "the median of {} functions is {median} lines", all.len());
    let (name, lines) = all.last().unwrap();
    assert!(*lines <= MOST, "{name} has {lines} lines");
}

#[test]
fn the_lines_of_a_function_are_counted_between_its_braces() {
    let text = "fn a() {\n    one;\n    two;\n}\n\npub(super) fn b(\n    it: u8,\n) -> u8 {\n    it\n}\nfn c() {}\ntrait T {\n    fn d(\n        it: u8,\n    ) -> u8;\n\n    fn e(it: u8);\n\n    fn f() {\n        one;\n    }\n}\n";
    let counted = lengths(text);
    assert_eq!(
        counted,
        [("a".to_owned(), 2), ("b".to_owned(), 1), ("c".to_owned(), 1), ("f".to_owned(), 1)]
    );
}
