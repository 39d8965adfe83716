//! Builds again when the content that the binary carries changes.

fn main() {
    println!("cargo::rerun-if-changed=dialogs");
    println!("cargo::rerun-if-changed=data");
}
