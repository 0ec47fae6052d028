//! Author mode: its problems, its strip, and the scenarios that can be opened.

use crate::columns::sideways;
use crate::support::looks::{SIZES, all_well, looked_at};
use crate::support::rooms::{author_mode, author_opens, ten_faults};
use crate::support::shipped;
use clientele::locale::{Lang, Texts};
use clientele::ui::{self, Screen};

#[test]
fn author_mode_fits_and_shows_where_a_problem_is() {
    use clientele::scenario::Coverage;
    use clientele::view::author::{Authored, author};
    let sound = shipped("battery");
    let (coverage, broken) = (Coverage::of(&sound), ten_faults());
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
                problems.extend(looked_at("author", size, |ui| author_mode(ui, &view, &t)));
            }
            problems.extend(sideways("author", Screen::Author, |ui| {
                ui::author::show(ui, &view, &t, &mut Vec::new());
            }));
        }
        for size in SIZES {
            problems.extend(looked_at("author-open", size, |ui| author_opens(ui, &t)));
        }
        problems.extend(sideways("author-open", Screen::Author, |ui| {
            author_opens(ui, &t);
        }));
    }
    all_well(problems);
}
