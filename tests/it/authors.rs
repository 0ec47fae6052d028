//! What authors are given: the reference of all fields.

use clientele::locale::Lang;
use clientele::report::reference;
use std::path::{Path, PathBuf};

/// A file of the author's guide.
fn guide(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("scenarios/_guide")
        .join(file)
}

#[test]
fn the_pages_of_the_reference_are_what_the_program_prints() {
    for lang in Lang::ALL {
        let file = format!("reference.{}.md", lang.code());
        let page = std::fs::read_to_string(guide(&file)).unwrap_or_default();
        assert!(
            page == reference::markdown(lang),
            "scenarios/_guide/{file} is out of date; renew it with\n  clientele docs --lang {} --out scenarios/_guide/{file}",
            lang.code()
        );
    }
}

#[test]
fn the_reference_as_data_says_what_the_page_says() {
    let json = reference::json(Lang::En);
    let page = reference::markdown(Lang::En);
    let blocks = json["blocks"].as_array().expect("a list of blocks");
    assert!(blocks.len() > 15);
    for block in blocks {
        for field in block["fields"].as_array().expect("a list of fields") {
            let meaning = field["meaning"].as_str().expect("words");
            assert!(page.contains(&meaning.replace('|', "\\|")), "{meaning}");
            assert_eq!(
                field["needed"] == true,
                field["otherwise"] == "must be there"
            );
        }
    }
    let html = reference::html(Lang::Zh);
    assert!(html.starts_with("<!DOCTYPE html>") && html.contains("<html lang=\"zh-CN\">"));
}
