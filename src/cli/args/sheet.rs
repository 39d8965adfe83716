//! The arguments of `catalogue`: the list, the sheet that comes in, and what goes out.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::cli::state::State;

/// The options of `catalogue`.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Catalogue {
    /// As JSON, with every field.
    #[arg(long)]
    pub(crate) json: bool,
    /// What to do; without it: list the activities.
    #[command(subcommand)]
    pub(crate) command: Option<CatalogueCommand>,
}

/// A command on the catalogue.
#[derive(Debug, Subcommand)]
pub(crate) enum CatalogueCommand {
    /// Write the sheet that editors fill in: Dutch headings, what each column means, an example.
    Template(SheetTemplate),
    /// Take the good rows of a sheet in, and report every bad one; what was changed by hand stays. Or take
    /// the numbers of municipalities from the government's register.
    Import(SheetImport),
    /// Write the whole catalogue in the format of other directories.
    Export {
        /// Which format: hsds (Open Referral HSDS 3.1), jsonld (schema.org) or csv.
        #[arg(long, value_enum)]
        format: ExportFormat,
        /// The language of the sentences: nl or en.
        #[arg(long, value_name = "LANG", default_value = "nl")]
        lang: crate::language::Language,
    },
    /// Tell what two volunteers heard alike by telephone (/nabellen at the desk), and write it as a patch of the
    /// content for somebody to review. Changes nothing.
    Confirmed(CatalogueConfirmed),
}

/// The options of `catalogue confirmed`.
#[derive(Debug, Args)]
pub(crate) struct CatalogueConfirmed {
    /// Print the patch: a unified diff of data/, to be read and then applied with 'git apply' or 'patch -p1'.
    #[arg(long)]
    pub(crate) patch: bool,
    /// Write the patch to this file instead.
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// As JSON, the patch in it.
    #[arg(long)]
    pub(crate) json: bool,
    /// Where the answers are kept.
    #[command(flatten)]
    pub(crate) state: State,
}

/// The options of `catalogue template`.
#[derive(Debug, Args)]
pub(crate) struct SheetTemplate {
    /// The new file, or - for standard output. Default: activiteiten.xlsx in the working folder.
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// xlsx, or csv; without it, what the name of the file says.
    #[arg(long, value_enum)]
    pub(crate) format: Option<TemplateFormat>,
    /// The language of what is told beside it: nl or en.
    #[arg(long, value_name = "LANG", default_value = "en")]
    pub(crate) lang: crate::language::Language,
}

/// The format of the sheet to be filled in.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub(crate) enum TemplateFormat {
    /// A workbook, with lists of the words that are allowed.
    Xlsx,
    /// Text, with semicolons between the cells.
    Csv,
}

/// The options of `catalogue import`.
#[derive(Debug, Args)]
pub(crate) struct SheetImport {
    /// The sheet (xlsx, xls, ods or csv); its columns stand in data/README.md. With --format rvo:
    /// `exportOO_gemeenten.xml`.
    pub(crate) file: PathBuf,
    /// What the file is: sheet, or rvo (organisaties.overheid.nl). What was looked up by hand stays.
    #[arg(long, value_enum, default_value = "sheet")]
    pub(crate) format: ImportFormat,
    /// The folder to fill: activities/ by a sheet, data/doors/ by the register, ready for --content.
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(crate) to: PathBuf,
    /// Let the sheet go before what was changed by hand, in the fields that the sheet has. The register only
    /// changes what it knows better.
    #[arg(long)]
    pub(crate) replace: bool,
    /// Only show what a sheet would change.
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// The language of what is told: nl or en; without it, that of the headings.
    #[arg(long, value_name = "LANG")]
    pub(crate) lang: Option<crate::language::Language>,
}

/// What is taken in.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub(crate) enum ImportFormat {
    /// Activities in a sheet.
    Sheet,
    /// Municipalities in the government's register of organisations, as XML.
    Rvo,
}

/// A format of other directories.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub(crate) enum ExportFormat {
    /// Open Referral HSDS 3.1, as JSON.
    Hsds,
    /// schema.org, as JSON-LD.
    Jsonld,
    /// A sheet, with the columns of the import.
    Csv,
}
