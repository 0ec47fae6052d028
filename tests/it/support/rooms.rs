//! The rooms beside a run: the practice room with its library, talks in it, author mode.

use clientele::locale::{Lang, Texts};
use clientele::run::practice::{Difficulty, Practice};
use clientele::scenario::{Problems, Source, library, load};
use clientele::sim::complaint::Case;
use clientele::sim::setup::Personality;
use clientele::ui;
use clientele::view::author::AuthorView;
use egui::Ui;
use std::path::Path;

/// The cases of the library, and the words for all of them in Chinese and in English.
pub fn practice_library() -> (Vec<Case>, [Texts; 2]) {
    let library: Vec<_> = library::ids()
        .into_iter()
        .filter_map(library::case)
        .collect();
    let texts = [(0, Lang::ALL[0]), (1, Lang::ALL[1])].map(|(k, lang)| {
        let texts: Vec<&str> = library.iter().map(|c| c.texts[k].as_ref()).collect();
        Texts::new(lang, &texts.join("\n"))
    });
    (library.into_iter().map(|c| c.case).collect(), texts)
}

/// Practises a case, always with what fits best. `look` sees each turn, and the feedback last.
#[track_caller]
pub fn practised(id: &str, who: Option<Personality>, mut look: impl FnMut(&Practice)) {
    let talk = Practice::start(id, who, Difficulty::Guided, 7);
    let mut talk = talk.expect("the case is there");
    while talk.end().is_none() {
        look(&talk);
        let best = talk.talk().best(talk.meeting());
        assert!(talk.say(best.expect("something can be said"), None));
    }
    look(&talk);
}

/// The problems of a scenario that has ten.
pub fn ten_faults() -> Problems {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/broken/ten-faults");
    load(&Source::Folder(folder)).expect_err("it has ten faults")
}

/// Author mode with its strip below.
pub fn author_mode(ui: &mut Ui, view: &AuthorView, t: &Texts) {
    let whole = ui.max_rect();
    let (above, below) = whole.split_top_bottom_at_y(whole.bottom() - ui::author::HEIGHT);
    ui::within(ui, above, |ui| {
        ui::author::show(ui, view, t, &mut Vec::new());
    });
    ui::author::strip(ui, below, view, t, &mut Vec::new());
}

/// Author mode before a scenario is chosen: two are there.
pub fn author_opens(ui: &mut Ui, t: &Texts) {
    let found = ["my-first".to_owned(), "我的客户".to_owned()];
    ui::author::show_open(ui, "/home/x/scenarios", &found, t, &mut Vec::new());
}
