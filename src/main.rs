//! The binary: see `aanspraak::cli`.

// Most of a turn is small strings that come and go: this allocator has the least to do for them.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    aanspraak::cli::main()
}
