//! Reading `.ftl` files: every syntax error with its place.

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use strum::IntoEnumIterator;
use unic_langid::LanguageIdentifier;

use super::{Texts, check};
use crate::diagnostics::{Diagnostic, Files, Finding, SourceFile};
use crate::language::Language;

impl Texts {
    /// Reads and checks `dialogs/*/*.ftl`, in every language.
    pub fn load(files: &Files, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let texts = Self::load_in(Language::iter(), |_| true, files, diagnostics);
        check::translations(files, diagnostics);
        check::readable(files, diagnostics);
        texts
    }

    /// Reads some files of one language, and of the one that stands in for it: those with these names, without their
    /// ending. Whether they say the same is not looked at.
    pub fn load_some(
        language: Language,
        names: &[&str],
        files: &Files,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let source = Some(Language::default()).filter(|source| *source != language);
        let languages = source.into_iter().chain([language]);
        Self::load_in(languages, |file| names.contains(&file.stem()), files, diagnostics)
    }

    fn load_in(
        languages: impl IntoIterator<Item = Language>,
        is_read: impl Fn(&SourceFile) -> bool,
        files: &Files,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut texts = Self::default();
        for language in languages {
            let identifier: LanguageIdentifier = language.to_string().parse().unwrap_or_default();
            let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
            // No invisible direction marks around values: people copy numbers out of a message.
            bundle.set_use_isolating(false);
            let folder = format!("dialogs/{language}/");
            let mut empty = true;
            for file in files.below(&folder, ".ftl").filter(|file| is_read(file)) {
                empty = false;
                add(&mut bundle, file, diagnostics);
            }
            if empty {
                diagnostics.push(Diagnostic::found_in(Finding::new("T05"), folder));
            }
            texts.bundles.insert(language, bundle);
        }
        texts
    }
}

fn add(
    bundle: &mut FluentBundle<FluentResource>,
    file: &SourceFile,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let (resource, errors) = match FluentResource::try_new(file.text.clone().into_owned()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for error in errors {
        let message = format!("this is not Fluent: {}", error.kind);
        let help = "a message is  key = words ; a line that goes on begins with spaces";
        diagnostics.push(Diagnostic::error("T01", file, error.pos.start, message, help));
    }
    if let Err(errors) = bundle.add_resource(resource) {
        for error in errors {
            let fluent_bundle::FluentError::Overriding { id, .. } = error else { continue };
            let at = file.text.rfind(&format!("\n{id} =")).map_or(0, |at| at + 1);
            diagnostics.push(Diagnostic::found(Finding::new("T02").with("id", id), file, at));
        }
    }
}
