//! No two files of a room import each other, also not by way of others; nor do the folders of the room that
//! reads what people write.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use regex::Regex;

use super::{code, is_test, root, sources};

/// A module, by its path from the root of the crate.
type Module = Vec<String>;

/// What a file holds.
#[derive(Default)]
struct Contents {
    /// Its path below `src`.
    file: String,
    /// What each name stands for that a `use` brings in.
    imports: BTreeMap<String, Vec<String>>,
    /// Modules of which everything is brought in.
    globs: Vec<Vec<String>>,
    /// What the file itself defines.
    defines: BTreeSet<String>,
    /// The paths that the file itself uses. What it only hands on is not among them.
    paths: Vec<Vec<String>>,
}

impl Contents {
    /// Reads the code of a file, without its comments and its tests.
    fn new(file: &str, text: &str) -> Self {
        let uses = Regex::new(r"(?m)^\s*(pub(?:\([^)]*\))? )?use ([^;]+);").unwrap();
        let path = Regex::new(r"(^|[^.\w:])([A-Za-z_]\w*(?:::[A-Za-z_]\w*)*)(\()?").unwrap();
        let text = code(text.split("#[cfg(test)]\nmod ").next().unwrap_or_default());
        let mut contents = Self { file: file.to_owned(), ..Self::default() };
        for hit in uses.captures_iter(&text) {
            let tree: String = hit[2].split_whitespace().collect::<Vec<_>>().join(" ");
            contents.add_use(&tree, &[], hit.get(1).is_some());
        }
        let defines = Regex::new(r"\b(?:fn|struct|enum|trait|const|static|type) (\w+)").unwrap();
        let rest = uses.replace_all(&text, "");
        contents.defines = defines.captures_iter(&rest).map(|hit| hit[1].to_owned()).collect();
        for hit in path.captures_iter(&rest) {
            let parts: Vec<String> = hit[2].split("::").map(str::to_owned).collect();
            // A single small word is a variable, unless it is called and was brought in.
            let is_name = hit[2].starts_with(char::is_uppercase) || hit.get(3).is_some();
            if parts.len() > 1 || is_name && contents.imports.contains_key(&hit[2]) {
                contents.paths.push(parts);
            }
        }
        contents
    }

    fn add_use(&mut self, tree: &str, before: &[String], is_handed_on: bool) {
        let tree = tree.trim();
        if let Some((head, group)) = tree.split_once('{') {
            let head = head.trim_end_matches("::").split("::").filter(|part| !part.is_empty());
            let before: Vec<String> =
                before.iter().cloned().chain(head.map(str::to_owned)).collect();
            for tree in parts_of(group.strip_suffix('}').unwrap_or(group)) {
                self.add_use(tree, &before, is_handed_on);
            }
            return;
        }
        let (path, name) =
            tree.split_once(" as ").map_or((tree, None), |(it, as_)| (it, Some(as_)));
        let mut path: Vec<String> =
            before.iter().cloned().chain(path.split("::").map(str::to_owned)).collect();
        let last = path.last().cloned().unwrap_or_default();
        if last == "*" || last == "self" {
            path.pop();
        }
        if last == "*" {
            self.globs.push(path);
            return;
        }
        let own = path.last().cloned().unwrap_or_default();
        if !is_handed_on {
            self.paths.push(path.clone());
        }
        self.imports.insert(name.map_or(own, str::to_owned), path);
    }
}

/// The parts of a group, at the commas that stand in no group of their own.
fn parts_of(group: &str) -> Vec<&str> {
    let (mut depth, mut from, mut parts) = (0_usize, 0, Vec::new());
    for (at, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&group[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&group[from..]);
    parts.retain(|part| !part.trim().is_empty());
    parts
}

/// Each module of the crate but those of tests.
fn modules() -> BTreeMap<Module, Contents> {
    let src = root().join("src");
    let files = sources().into_iter().filter(|file| !is_test(file));
    files
        .map(|file| {
            let inside = file.path.strip_prefix(&src).unwrap();
            (module_of(inside), Contents::new(&inside.to_string_lossy(), &file.text))
        })
        .collect()
}

fn module_of(file: &Path) -> Module {
    let mut parts: Module =
        file.with_extension("").iter().map(|part| part.to_string_lossy().into()).collect();
    if matches!(parts.last().map(String::as_str), Some("mod" | "lib")) {
        parts.pop();
    }
    parts
}

/// The module that a path leads to, seen from a module: that which defines what the path names, not those which
/// hand it on.
fn resolved(
    modules: &BTreeMap<Module, Contents>,
    from: &Module,
    path: &[String],
) -> Option<Module> {
    walk(modules, from, path, &mut BTreeSet::new())
}

fn walk(
    modules: &BTreeMap<Module, Contents>,
    from: &Module,
    path: &[String],
    seen: &mut BTreeSet<(Module, Vec<String>)>,
) -> Option<Module> {
    if !seen.insert((from.clone(), path.to_vec())) {
        return None;
    }
    let (first, rest) = path.split_first()?;
    let next = match first.as_str() {
        "crate" => Module::new(),
        "self" => from.clone(),
        "super" => from.split_last()?.1.to_vec(),
        name => {
            let child = [from.as_slice(), &[name.to_owned()]].concat();
            if modules.contains_key(&child) {
                child
            } else {
                return by_import(modules, from, path, seen);
            }
        }
    };
    if rest.is_empty() {
        return Some(next);
    }
    let found = walk(modules, &next, rest, seen);
    // What a module neither holds as a module nor brings in, it defines.
    found.or_else(|| modules.contains_key(&next).then_some(next))
}

fn by_import(
    modules: &BTreeMap<Module, Contents>,
    from: &Module,
    path: &[String],
    seen: &mut BTreeSet<(Module, Vec<String>)>,
) -> Option<Module> {
    let (first, rest) = path.split_first()?;
    let contents = modules.get(from)?;
    if contents.defines.contains(first) {
        return Some(from.clone());
    }
    // A name that leads to itself is that of another crate: `use regex::Regex`.
    let import = contents.imports.get(first);
    if let Some(import) = import.filter(|import| import.first() != Some(first)) {
        let whole = [import.as_slice(), rest].concat();
        return walk(modules, from, &whole, seen);
    }
    let mut globs = contents.globs.iter();
    globs.find_map(|glob| {
        let there = walk(modules, from, glob, seen)?;
        walk(modules, &there, path, seen)
    })
}

/// Which files of its room each file imports.
fn imports() -> BTreeMap<String, BTreeSet<String>> {
    let modules = modules();
    let of = |(module, contents): (&Module, &Contents)| {
        let targets = contents.paths.iter().filter_map(|path| resolved(&modules, module, path));
        let in_room = targets.filter(|target| target.first() == module.first() && target != module);
        let files = in_room.filter_map(|target| Some(modules.get(&target)?.file.clone()));
        (contents.file.clone(), files.collect())
    };
    modules.iter().map(of).collect()
}

/// The files that can be reached from a file, and lead back to it.
fn in_circles(imports: &BTreeMap<String, BTreeSet<String>>) -> BTreeSet<String> {
    let returns = |file: &&String| {
        let mut reached = BTreeSet::new();
        let mut next: Vec<&String> = imports[*file].iter().collect();
        while let Some(other) = next.pop() {
            if reached.insert(other) {
                next.extend(imports.get(other).into_iter().flatten());
            }
        }
        reached.contains(file)
    };
    imports.keys().filter(returns).cloned().collect()
}

/// Files that may import each other, each with the reason. There are none.
const EXCEPTED: &[(&str, &str)] = &[];

#[test]
fn no_files_of_a_room_import_each_other() {
    let is_excepted = |file: &String| EXCEPTED.iter().any(|(excepted, _)| excepted == file);
    let mut circles = in_circles(&imports());
    circles.retain(|file| !is_excepted(file));
    assert!(circles.is_empty(), "these import each other, by a longer way perhaps: {circles:#?}");
}

/// The folders and files of `understanding`, the lowest first: each is used by those behind it only.
const LAYERS: &[&str] = &[
    "vocabulary",
    "fact_patterns",
    "utterance",
    "shapes",
    "classifier",
    "facts",
    "refusals",
    "detect_language",
    "intents",
    "answers",
    "choices",
    "search_words",
    "alarm",
    "acts",
    "reading",
    "explanation",
    "lexicon",
    "report",
];

#[test]
fn readers_stand_between_the_words_and_the_lexicon() {
    // The root of the room holds the codes of faults, and hands on the rest.
    let layer = |file: &str| {
        let inside = file.strip_prefix("understanding/").filter(|inside| *inside != "mod.rs")?;
        let name = inside.split(['/', '.']).next().unwrap_or_default();
        let layer = LAYERS.iter().position(|layer| *layer == name);
        Some(layer.unwrap_or_else(|| panic!("{file} stands in no layer")))
    };
    let mut wrong = Vec::new();
    for (file, imports) in imports() {
        let Some(own) = layer(&file) else { continue };
        let above = imports.iter().filter(|other| layer(other).is_some_and(|it| it > own));
        wrong.extend(above.map(|other| format!("{file} uses {other}, which stands above it")));
    }
    super::nothing(&wrong);
}

/// The detector itself finds what it should: a circle of three, by way of a re-export.
#[test]
fn a_circle_by_way_of_a_re_export_is_found() {
    let file = |file: &str, code: &str| (module_of(Path::new(file)), Contents::new(file, code));
    let modules: BTreeMap<Module, Contents> = [
        file(
            "room/mod.rs",
            "mod a;\nmod b;\npub use a::A;\npub use b::*;\npub use c::{\n  C,\n  D as E,\n};",
        ),
        file("room/a.rs", "use super::B; pub struct A(B);"),
        file("room/b.rs", "pub struct B(super::c::C);"),
        file("room/c.rs", "pub struct C(Box<crate::room::A>);"),
        file("room/d.rs", "use super::{A as First, b};"),
    ]
    .into();
    let leads = |from: &str, path: &str| {
        let path: Vec<String> = path.split("::").map(str::to_owned).collect();
        resolved(&modules, &module_of(Path::new(from)), &path).map(|module| module.join("::"))
    };
    assert_eq!(leads("room/a.rs", "super::B").as_deref(), Some("room::b"));
    assert_eq!(leads("room/c.rs", "crate::room::A").as_deref(), Some("room::a"));
    assert_eq!(leads("room/d.rs", "First::new").as_deref(), Some("room::a"));
    assert_eq!(leads("room/d.rs", "std::fs"), None);
    let imports: BTreeMap<String, BTreeSet<String>> =
        [("a", vec!["b"]), ("b", vec!["c"]), ("c", vec!["a"]), ("d", vec!["a"])]
            .map(|(from, to)| (from.to_owned(), to.into_iter().map(str::to_owned).collect()))
            .into();
    assert_eq!(in_circles(&imports), ["a", "b", "c"].map(str::to_owned).into());
}
