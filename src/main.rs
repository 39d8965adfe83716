//! The binary: see `aanspraak::cli`.

fn main() -> std::process::ExitCode {
    aanspraak::cli::main()
}
