//! Tells cargo that the shipped scenarios are part of the program: a new file among them means a new build.

fn main() {
    println!("cargo:rerun-if-changed=scenarios");
    println!("cargo:rerun-if-changed=assets/locale");
    println!("cargo:rerun-if-changed=assets/handbook");
    println!("cargo:rerun-if-changed=assets/reference");
    println!("cargo:rerun-if-changed=assets/starter");
}
