//! Author mode: its problems, its strip, and the scenarios that can be opened.

use crate::columns::sideways;
use crate::support::looks::{SIZES, all_well, looked_at};
use crate::support::shipped;
use clientele::locale::{Lang, Texts};
use clientele::scenario::{Source, load};
use clientele::ui::{self, Screen};

#[test]
fn author_mode_fits_and_shows_where_a_problem_is() {
    use clientele::scenario::Coverage;
    use clientele::view::author::{Authored, author};
    let sound = shipped("battery");
    let coverage = Coverage::of(&sound);
    let folder =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/broken/ten-faults");
    let broken = load(&Source::Folder(folder)).expect_err("it has ten faults");
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let t = Texts::new(lang, "");
        for (found, coverage) in [
            (&sound.warnings, Some(&coverage)),
            (&broken, Some(&coverage)),
            (&broken, None),
        ] {
            let shown = Authored {
                folder: "a/folder/with/a/long/path/to/the/scenario/of/a/teacher/who/orders/things",
                problems: found,
                read: 3,
                coverage,
                chosen: 2,
                bot: 4,
                run: None,
            };
            let view = author(&shown, &t);
            for size in SIZES {
                problems.extend(looked_at("author", size, |ui| {
                    let whole = ui.max_rect();
                    let (above, below) =
                        whole.split_top_bottom_at_y(whole.bottom() - ui::author::HEIGHT);
                    ui::within(ui, above, |ui| {
                        ui::author::show(ui, &view, &t, &mut Vec::new());
                    });
                    ui::author::strip(ui, below, &view, &t, &mut Vec::new());
                }));
            }
            problems.extend(sideways("author", Screen::Author, |ui| {
                ui::author::show(ui, &view, &t, &mut Vec::new());
            }));
        }
        let found = ["my-first".to_owned(), "我的客户".to_owned()];
        for size in SIZES {
            problems.extend(looked_at("author-open", size, |ui| {
                ui::author::show_open(ui, "/home/x/scenarios", &found, &t, &mut Vec::new());
            }));
        }
        problems.extend(sideways("author-open", Screen::Author, |ui| {
            ui::author::show_open(ui, "/home/x/scenarios", &found, &t, &mut Vec::new());
        }));
    }
    all_well(problems);
}
