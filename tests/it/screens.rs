//! Each screen of a real run, in both languages and three sizes: nothing is cut off, every control has a name.

use clientele::locale::{Lang, Texts};
use clientele::run::bots::{self, Player};
use clientele::scenario::{Source, load};
use clientele::sim::complaint::Status;
use clientele::sim::{Command, Phase, Sim};
use clientele::ui::{self, theme};
use clientele::view::debrief::{DebriefPage, Work};
use clientele::view::{self, Eye};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT;

/// A screen, run until it is at rest.
pub fn at_rest<'a>(size: (f32, f32), mut show: impl FnMut(&mut egui::Ui) + 'a) -> Harness<'a> {
    let mut ready = false;
    let mut harness = Harness::builder()
        .with_size(egui::vec2(size.0, size.1))
        .build_ui(move |ui| {
            if !ready {
                theme::fonts::install(ui.ctx());
                theme::apply(ui.ctx(), false);
                ready = true;
                return;
            }
            theme::clear_overflows(ui.ctx());
            show(ui);
        });
    harness.run_steps(4);
    harness
}

/// Runs a screen until it is at rest and tells what did not fit.
pub fn looked_at(name: &str, size: (f32, f32), show: impl FnMut(&mut egui::Ui)) -> Vec<String> {
    let harness = at_rest(size, show);
    let mut problems: Vec<String> = theme::overflows(&harness.ctx)
        .into_iter()
        // What is cut with an ellipsis says the rest when it is pointed at.
        .filter(|o| !o.elided)
        .map(|o| format!("{name} at {size:?}: “{}” is {:.0} too wide", o.text, o.by))
        .collect();
    for node in harness.root().children_recursive() {
        let node = node.accesskit_node();
        let control = matches!(
            node.role(),
            egui::accesskit::Role::Button
                | egui::accesskit::Role::Slider
                | egui::accesskit::Role::RadioButton
                | egui::accesskit::Role::CheckBox
                | egui::accesskit::Role::Link
                | egui::accesskit::Role::TextInput
                | egui::accesskit::Role::ComboBox
        );
        if control && node.label().is_none_or(|l| l.trim().is_empty()) {
            problems.push(format!("{name}: a {:?} without a name", node.role()));
        }
    }
    problems
}

/// The windows that screens are looked at in.
pub const SIZES: [(f32, f32); 3] = [(1280.0, 720.0), (1920.0, 1080.0), (960.0, 540.0)];

#[test]
fn nothing_is_cut_off_on_any_screen_of_a_run() {
    let loaded = load(&Source::Shipped("steel")).expect("steel is sound");
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let text = loaded.texts.iter().find(|(code, _)| *code == lang.code());
        let t = Texts::new(lang, text.map_or("", |(_, text)| text));
        for size in SIZES {
            let actions = &mut Vec::new();
            let title = view::title::title(&t, None, None);
            problems.extend(looked_at("title", size, |ui| {
                ui::title::show(ui, &title, &t, actions);
            }));
            let cards = [view::title::card(0, &loaded.scenario, &t)];
            let titles = |id: &str| Some((0, format!("{} {id}", cards[0].title)));
            let by_time = view::title::programmes(&t, titles);
            problems.extend(looked_at("scenarios", size, |ui| {
                ui::scenarios::show(ui, &cards, &by_time, &t, actions);
            }));
            let briefing = view::title::briefing(&loaded.scenario, &t);
            problems.extend(looked_at("briefing", size, |ui| {
                ui::briefing::show(ui, &briefing, &t, actions);
            }));
            let mut sim = Sim::new(loaded.scenario.clone(), 20, 3);
            let mut player = Player::new(bots::by_name("textbook").expect("the bot is there"));
            while let Some(command) = player.next(&sim).expect("the bot never gets stuck") {
                problems.extend(moment(&sim, &command, &t, size));
                sim.command(&command)
                    .expect("the bot's commands are allowed");
            }
            let eye = Eye { sim: &sim, t: &t };
            let debrief = view::debrief::debrief(eye);
            problems.extend(looked_at("debrief", size, |ui| {
                let first = ui::debrief::Seen::first();
                ui::debrief::show(ui, &debrief, first, &t, actions);
            }));
        }
    }
    problems.sort();
    problems.dedup();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn every_page_of_the_debrief_fits() {
    use clientele::run::branch::{Continued, Edit};
    use clientele::run::debrief::class::{Member, class};
    use clientele::run::debrief::what_if::Tree;
    use clientele::run::debrief::{Effort, debrief, skill};
    use clientele::run::session::Provenance;
    use clientele::run::sweep;
    use clientele::sim::TierId;
    use clientele::sim::policy::PolicyEdit;
    use clientele::view::debrief::{Asked, Draft, what_if};
    use std::sync::atomic::AtomicBool;

    let loaded = load(&Source::Shipped("steel")).expect("steel is sound");
    let bot = bots::talking("equal").expect("the bot is there");
    let run = sweep::record(
        loaded.scenario.clone(),
        Provenance::default(),
        bot,
        20,
        4,
        0,
    )
    .expect("the bot never gets stuck");
    let effort = Effort {
        skill: skill::Effort {
            seeds: 20,
            trials: 4,
        },
        rollouts: 8,
    };
    let go = AtomicBool::new(false);
    let found = debrief(run.sim(), run.log(), effort, &|_| (), &go).expect("four are closed");
    let tree = Tree {
        scenario: run.scenario(),
        seed: run.sim().seed(),
        quarters: run.state().quarters,
        root: run.log(),
        branches: &[],
    };
    let root = tree.ground(None).expect("it was just played");
    let mut draft = Draft::from(None, 2);
    draft.put(Edit::Plan {
        quarter: 2,
        command: Command::SetPolicy {
            tier: TierId(0),
            edit: PolicyEdit::Hours(120),
        },
    });
    draft.by = Continued::Bot("lifetime".to_owned());
    let grown = tree
        .grow(None, 2, draft.edits.clone(), draft.by.clone())
        .expect("it can be played");
    let mut kept = grown.branch.clone();
    kept.name = "What a difference a hundred and twenty hours make".to_owned();
    let branches = [grown.branch.clone(), kept];
    let with = Tree {
        branches: &branches,
        ..tree
    };
    let other = with.ground(Some(0)).expect("it was just grown");
    let names = ["Chen Jing", "王小明", "Maximiliana Featherstonehaugh"];
    let members = names.map(|name| Member {
        name,
        debrief: &found,
    });
    let class = class(&members).expect("they are of one scenario");
    let came = Ok((grown, other));
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let text = loaded.texts.iter().find(|(code, _)| *code == lang.code());
        let t = Texts::new(lang, text.map_or("", |(_, text)| text));
        let eye = Eye {
            sim: run.sim(),
            t: &t,
        };
        let view = view::debrief::debrief(eye);
        let pages = view::debrief::pages(eye, &found);
        let questions = view::debrief::questions(eye);
        let futures = what_if(
            eye,
            &Asked {
                branches: &branches,
                draft: &draft,
                root: &root,
                parent: None,
                grown: Some(&came),
                working: false,
            },
        );
        // Somebody came back from it too early.
        assert_eq!((futures.left, futures.by_hand.is_empty()), (None, false));
        let mut futures = futures;
        futures.left = Some(1);
        let (ready, idle) = (&Work::Done, &Work::Idle);
        let under = Work::Under(0.4, t.get("whatif-part-seeds"));
        let failed = Work::Failed(t.with("whatif-fault", [("problem", "…".into())]));
        for size in SIZES {
            let actions = &mut Vec::new();
            for (page, big, picture, work) in DebriefPage::ALL
                .into_iter()
                .flat_map(move |page| {
                    let desk = [(page, false, 0, ready)];
                    let wall = (0..6).map(move |picture| (page, true, picture, ready));
                    desk.into_iter().chain(wall)
                })
                .chain([
                    (DebriefPage::Why, false, 0, &under),
                    (DebriefPage::Turning, true, 0, &failed),
                    (DebriefPage::Result, false, 0, idle),
                ])
            {
                let done = *work == Work::Done;
                let seen = ui::debrief::Seen {
                    page,
                    big,
                    picture,
                    work,
                    pages: done.then_some(&pages),
                    questions: &questions,
                    what_if: done.then_some(&futures),
                };
                let name = format!("debrief {page:?} {big} {picture}");
                problems.extend(looked_at(&name, size, |ui| {
                    ui::debrief::show(ui, &view, seen, &t, actions);
                }));
            }
            let blocks = view::debrief::class::class(eye, &class);
            let none: &[view::debrief::Block] = &[];
            let missing = ["lin.clientele: …".to_owned()];
            for (work, blocks, big) in [
                (ready, &blocks[..], false),
                (ready, &blocks[..], true),
                (&under, none, false),
                (&failed, none, false),
                (idle, none, false),
            ] {
                let shown = ui::class::ClassView {
                    folder: "/home/somebody/.local/share/clientele/saves",
                    work,
                    problems: &missing,
                    blocks,
                    big,
                    picture: 0,
                };
                problems.extend(looked_at("class", size, |ui| {
                    ui::class::show(ui, shown, &t, actions);
                }));
            }
        }
    }
    problems.sort();
    problems.dedup();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// The screen that is seen before a command is sent.
fn moment(sim: &Sim, command: &Command, t: &Texts, size: (f32, f32)) -> Vec<String> {
    let eye = Eye { sim, t };
    let state = sim.state();
    let actions = &mut Vec::new();
    let head = view::frame::header(eye);
    match (state.phase, command) {
        (Phase::Plan, Command::CommitPlan) => {
            let plan = view::plan::plan(eye);
            let mut found = looked_at("plan", size, |ui| {
                ui::plan::show(ui, &head, &plan, &mut |_| {}, t, actions);
            });
            let question =
                view::quiz::question(eye, usize::from(state.quarter)).expect("steel has questions");
            found.extend(looked_at("quiz", size, |ui| {
                ui::quiz::show(ui, &question, t, actions);
            }));
            found
        }
        (Phase::Weeks, Command::AdvanceWeek) if state.week != 7 => Vec::new(),
        (Phase::Weeks, Command::Say { complaint, .. }) => {
            let mut talk = view::talk::talk(eye, *complaint, None).expect("the talk is on");
            talk.timer = timed(t);
            looked_at("talk", size, |ui| ui::talk::show(ui, &talk, t, actions))
        }
        (Phase::Weeks, _) => {
            let weeks = view::weeks::weeks(eye, &[], None);
            let clock = ui::weeks::Clock::default();
            looked_at("weeks", size, |ui| {
                ui::weeks::show(ui, &head, &weeks, clock, &mut |_| {}, t, actions);
            })
        }
        (Phase::Review, _) => {
            let mut review = view::review::review(eye);
            let mut found = Vec::new();
            for page in view::review::ReviewPage::ALL {
                review.page = page;
                found.extend(looked_at(page.key(), size, |ui| {
                    ui::review::show(ui, &head, &review, t, actions);
                }));
            }
            let talked = state
                .complaints
                .iter()
                .find(|c| matches!(c.status, Status::Talked(_)));
            if let Some(view) = talked.and_then(|c| view::talk::talk(eye, c.id, None)) {
                found.extend(looked_at("feedback", size, |ui| {
                    ui::talk::show(ui, &view, t, actions);
                }));
            }
            for (id, _) in state.active().take(4) {
                let mut customer = view::customer::customer(eye, id).expect("it is there");
                customer.timer = timed(t);
                found.extend(looked_at("customer", size, |ui| {
                    ui::customer::show(ui, &customer, t, actions);
                }));
            }
            found
        }
        _ => Vec::new(),
    }
}

/// A timer that stands still when its time is long over: it has most to say.
fn timed(t: &Texts) -> Option<view::lesson::Timer> {
    let mut lesson = view::lesson::Lesson {
        minutes: [10; 3],
        ..view::lesson::Lesson::default()
    };
    lesson.pass(1, 0, 0.0);
    lesson.pass(1, 0, 1_345.0);
    lesson.paused = true;
    lesson.timer(t)
}

/// A run as it stands at the review of its second quarter, with the texts of a language.
fn second_review(lang: Lang) -> (Sim, Texts) {
    let loaded = load(&Source::Shipped("steel")).expect("steel is sound");
    let text = loaded.texts.iter().find(|(code, _)| *code == lang.code());
    let t = Texts::new(lang, text.map_or("", |(_, text)| text));
    let mut sim = Sim::new(loaded.scenario.clone(), 20, 3);
    let mut player = Player::new(bots::by_name("textbook").expect("the bot is there"));
    while sim.state().quarter < 2 || sim.state().phase != Phase::Review {
        let command = player.next(&sim).expect("the bot never gets stuck");
        let command = command.expect("the run isn't over");
        sim.command(&command)
            .expect("the bot's commands are allowed");
    }
    (sim, t)
}

#[test]
fn the_book_fits_with_all_columns_a_choice_and_nobody() {
    use clientele::ui::book::BookState;
    use clientele::view::table::{Column, table};
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let (sim, t) = second_review(lang);
        let eye = Eye { sim: &sim, t: &t };
        let (head, table) = (view::frame::header(eye), table(eye, 1));
        let usual = BookState::default();
        let mut full = BookState::default();
        for column in Column::ALL {
            if !full.layout.has(column) {
                full.layout.turn(column);
            }
        }
        full.refresh(&table);
        full.order.by(Column::Risk, false);
        full.order.by(Column::Revenue, true);
        full.choose_all(&table);
        let mut chosen = full.clone();
        chosen.choosing = true;
        let mut nobody = BookState::default();
        nobody.filter.words = "qqq".to_owned();
        nobody.filter.at_risk = true;
        let states = [
            ("book", usual),
            ("book-full", full),
            ("book-columns", chosen),
            ("book-nobody", nobody),
        ];
        for size in SIZES {
            for (name, state) in &states {
                let mut state = state.clone();
                problems.extend(looked_at(name, size, |ui| {
                    ui::book::show(ui, &head, &table, &mut state, &t, &mut Vec::new());
                }));
            }
        }
    }
    problems.sort();
    problems.dedup();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn of_two_thousand_customers_only_those_in_sight_are_drawn() {
    use clientele::sim::CustomerId;
    use clientele::ui::book::BookState;
    use clientele::view::table::table;
    use egui::accesskit::Role;
    let (sim, t) = second_review(Lang::Zh);
    let eye = Eye { sim: &sim, t: &t };
    let (head, mut table) = (view::frame::header(eye), table(eye, 1));
    let there = table.rows.len();
    for i in there..2_000 {
        let mut row = table.rows[i % there].clone();
        row.id = CustomerId(i as u32);
        table.rows.push(row);
    }
    let mut state = BookState::default();
    let harness = at_rest(SIZES[1], |ui| {
        ui::book::show(ui, &head, &table, &mut state, &t, &mut Vec::new());
    });
    let nodes = harness.root().children_recursive();
    let rows = nodes.filter(|n| n.accesskit_node().role() == Role::Row);
    let drawn = rows.count();
    assert!((10..40).contains(&drawn), "{drawn} rows");
}

/// Presses a key and lets what comes of it settle.
fn press(harness: &mut Harness<'_>, modifiers: egui::Modifiers, key: egui::Key) {
    harness.key_press_modifiers(modifiers, key);
    harness.run_steps(2);
}

#[test]
fn the_book_is_walked_through_by_keyboard_and_read_out() {
    use clientele::ui::Action;
    use clientele::ui::book::BookState;
    use clientele::view::table::table;
    use egui::accesskit::Role;
    use egui::{Key, Modifiers};
    use std::cell::RefCell;
    let (sim, t) = second_review(Lang::En);
    let eye = Eye { sim: &sim, t: &t };
    let (head, table) = (view::frame::header(eye), table(eye, 1));
    let state = RefCell::new(BookState::default());
    let actions = RefCell::new(Vec::<Action>::new());
    let mut harness = at_rest(SIZES[0], |ui| {
        let (mut state, mut actions) = (state.borrow_mut(), actions.borrow_mut());
        ui::book::show(ui, &head, &table, &mut state, &t, &mut actions);
    });
    // The first row, then two more with Shift.
    press(&mut harness, Modifiers::NONE, Key::ArrowDown);
    press(&mut harness, Modifiers::SHIFT, Key::ArrowDown);
    press(&mut harness, Modifiers::SHIFT, Key::ArrowDown);
    assert_eq!(state.borrow().selected.len(), 3);
    press(&mut harness, Modifiers::NONE, Key::Space);
    assert_eq!(state.borrow().selected.len(), 2);
    press(&mut harness, Modifiers::COMMAND, Key::A);
    let all = state.borrow().shown().len();
    assert_eq!(state.borrow().selected.len(), all);
    press(&mut harness, Modifiers::NONE, Key::End);
    let last = state.borrow().shown().last().map(|i| table.rows[*i].id);
    assert_eq!(state.borrow().current, last);
    press(&mut harness, Modifiers::NONE, Key::Enter);
    let opened = last.map(Action::OpenCustomer);
    assert_eq!(actions.borrow().last(), opened.as_ref());
    let nodes: Vec<_> = harness.root().children_recursive().collect();
    let of = |role| {
        nodes
            .iter()
            .filter(move |n| n.accesskit_node().role() == role)
    };
    assert!(of(Role::Row).count() > 5);
    assert!(of(Role::Row).all(|n| n.accesskit_node().label().is_some()));
    assert!(of(Role::ColumnHeader).count() > 5);
    let said = |n: &&egui_kittest::Node| {
        let node = n.accesskit_node();
        node.label().is_some() && node.value().is_some_and(|v| !v.is_empty())
    };
    assert!(of(Role::Cell).all(|n| said(&n)));
    assert_eq!(of(Role::Table).count(), 1);
}

#[test]
fn nothing_is_cut_off_on_any_page_of_the_handbook() {
    use clientele::locale::handbook::Handbook;
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let t = Texts::new(lang, "");
        for page in Handbook::of(lang).pages() {
            let view = view::handbook::handbook(&page.id, &t).expect("there are pages");
            for size in SIZES {
                problems.extend(looked_at(&page.id, size, |ui| {
                    ui::handbook::show(ui, &view, &t, &mut Vec::new());
                }));
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// The four choices end within the window, and leave room for the talk.
fn crowded(name: &str, size: (f32, f32), show: impl FnMut(&mut egui::Ui)) -> Vec<String> {
    let harness = at_rest(size, show);
    let starts = |label: &str| {
        ["1 ", "2 ", "3 ", "4 "]
            .iter()
            .any(|n| label.starts_with(n))
    };
    let choices: Vec<egui::Rect> = harness
        .root()
        .children_recursive()
        .filter(|node| node.accesskit_node().label().is_some_and(|l| starts(&l)))
        .map(|node| node.rect())
        .collect();
    let bottom = choices.iter().map(egui::Rect::bottom).fold(0.0, f32::max);
    let top = choices.iter().map(egui::Rect::top).fold(size.1, f32::min);
    let mut out = Vec::new();
    if choices.len() != 4 || bottom > size.1 {
        let count = choices.len();
        out.push(format!(
            "{name} at {size:?}: {count} choices, down to {bottom:.0}"
        ));
    }
    // The bar on top takes 48 points; two bubbles want some 150.
    if top < 48.0 + 150.0 {
        out.push(format!("{name} at {size:?}: the choices begin at {top:.0}"));
    }
    out
}

#[test]
fn every_case_can_be_read_and_answered_without_scrolling() {
    use clientele::run::practice::{Difficulty, Practice};
    use clientele::scenario::library;
    use clientele::sim::setup::Personality;
    let mut problems = Vec::new();
    for (i, id) in library::ids().into_iter().enumerate() {
        for (k, lang) in Lang::ALL.into_iter().enumerate() {
            let case = library::case(id).expect("the library is sound");
            let t = Texts::new(lang, &case.texts[k]);
            let who = Some(Personality::ALL[(i + k) % 4]);
            let mut talk =
                Practice::start(id, who, Difficulty::Guided, 7).expect("the case is there");
            while talk.end().is_none() {
                let view = view::talk::practice(&t, &talk, None);
                for size in [SIZES[0], SIZES[2]] {
                    let show = |ui: &mut egui::Ui| ui::talk::show(ui, &view, &t, &mut Vec::new());
                    problems.extend(looked_at(id, size, show));
                    if size == SIZES[0] {
                        problems.extend(crowded(id, size, show));
                    }
                }
                let best = talk
                    .talk()
                    .best(talk.meeting())
                    .expect("something can be said");
                assert!(talk.say(best, None));
            }
            let view = view::talk::practice(&t, &talk, None);
            problems.extend(looked_at(id, SIZES[0], |ui| {
                ui::talk::show(ui, &view, &t, &mut Vec::new());
            }));
        }
    }
    problems.sort();
    problems.dedup();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn the_practice_room_fits() {
    use clientele::run::records::Records;
    use clientele::scenario::library;
    use clientele::view::practice::{Choice, room};
    let library: Vec<_> = library::ids()
        .into_iter()
        .filter_map(library::case)
        .collect();
    let cases: Vec<_> = library.iter().map(|c| c.case.clone()).collect();
    let mut problems = Vec::new();
    for (k, lang) in Lang::ALL.into_iter().enumerate() {
        let texts: Vec<&str> = library.iter().map(|c| c.texts[k].as_ref()).collect();
        let t = Texts::new(lang, &texts.join("\n"));
        for case in 0..cases.len() {
            let choice = Choice {
                case,
                ..Choice::default()
            };
            let view = room(&t, &cases, choice, &Records::default(), 0);
            for size in [SIZES[0], SIZES[2]] {
                problems.extend(looked_at("practice", size, |ui| {
                    ui::practice::show(ui, &view, &t, &mut Vec::new());
                }));
            }
        }
    }
    problems.sort();
    problems.dedup();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn author_mode_fits_and_shows_where_a_problem_is() {
    use clientele::scenario::Coverage;
    use clientele::view::author::{Authored, author};
    let sound = load(&Source::Shipped("battery")).expect("battery is sound");
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
        }
        let found = ["my-first".to_owned(), "我的客户".to_owned()];
        for size in SIZES {
            problems.extend(looked_at("author-open", size, |ui| {
                ui::author::show_open(ui, "/home/x/scenarios", &found, &t, &mut Vec::new());
            }));
        }
    }
    problems.sort();
    problems.dedup();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// The settings with everything that may stand there.
pub(crate) fn settings(t: &Texts) -> view::settings::SettingsView {
    use clientele::view::settings::{Chosen, Folder, settings};
    let place = |folder: Folder| {
        (folder != Folder::HandIn).then(|| {
            let long = "/home/a-teacher-with-a-long-name/.local/share/clientele/with/more/folders";
            format!("{long}/{folder:?}")
        })
    };
    let problem = t.with(
        "settings-unreadable",
        [
            ("path", "/home/x/settings.ron".into()),
            ("problem", "1:7: Expected string".into()),
        ],
    );
    let mut view = settings(Chosen::default(), false, Some(problem), place, t);
    view.account = account();
    view
}

/// An account with everything set, at a store that isn't safe.
fn account() -> view::account::Account {
    let school = "a-university-with-a-long-name.example.edu";
    view::account::Account {
        student: "20260117".to_owned(),
        home_page: format!("https://lms.{school}"),
        store: format!("http://lrs.{school}/data/xAPI"),
        key: "clientele".to_owned(),
    }
}

#[test]
fn files_for_somebody_outside_and_the_mark_over_another_future_fit() {
    use clientele::view::debrief::{AsideView, aside};
    use clientele::view::export::{Paper, Status, export};
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let t = Texts::new(lang, "");
        let mark: AsideView = aside(&t, 12);
        let path = "/home/a-teacher-with-a-long-name/.local/share/clientele/handouts/steel.xlsx";
        let done = Status::Done(t.with("export-written", [("path", path.into())]));
        let failed = Status::Failed(t.get("account-fault-home-page"));
        let said = [
            ("sent", 1_204_usize.into()),
            ("waiting", 96_usize.into()),
            ("refused", 3_usize.into()),
        ];
        let said = t.with("records-said", said);
        let why = t.get("records-denied");
        let records = [("said", said.into()), ("why", why.into())];
        let records = t.with("records-and-why", records);
        let account = account();
        for (status, ready) in [
            (Status::Idle, false),
            (Status::Idle, true),
            (Status::Working, true),
            (done, true),
            (failed, true),
        ] {
            let run = (Some(&account), "auto-steel");
            let of_run = export(&t, run, ready, status.clone(), records.clone());
            let of_class = export(&t, (None, ""), ready, status.clone(), String::new());
            assert_eq!(of_class.papers.len(), Paper::OF_CLASS.len());
            // What needs no debrief doesn't wait for one, and nothing is written twice at once.
            let free = |view: &view::export::ExportView| {
                view.papers.iter().filter(|(_, _, _, now)| *now).count()
            };
            let expected = match (&status, ready) {
                (Status::Working, _) => 0,
                (_, false) => 1,
                _ => 4,
            };
            assert_eq!(free(&of_run), expected);
            for size in SIZES {
                for view in [&of_run, &of_class] {
                    let mut actions = Vec::new();
                    problems.extend(looked_at("export", size, |ui| {
                        ui::export::show(ui, view, &t, &mut actions);
                    }));
                    assert!(actions.is_empty());
                }
                problems.extend(looked_at("aside", size, |ui| {
                    let whole = ui.max_rect();
                    let end = whole.top() + ui::aside::HEIGHT;
                    let (above, _) = whole.split_top_bottom_at_y(end);
                    ui::aside::strip(ui, above, &mark, &t, &mut Vec::new());
                }));
            }
        }
        let quarter = t.with("quarter-short", [("quarter", 12_u8.into())]);
        assert!(mark.mark.contains(&quarter), "{}", mark.mark);
    }
    problems.sort();
    problems.dedup();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// The saves: none, and one of each kind.
pub(crate) fn saves(t: &Texts) -> [(&'static str, view::saves::SavesView); 2] {
    use clientele::run::disk;
    use clientele::run::slots::Slots;
    use clientele::sim::Money;
    use clientele::view::saves::{SavesView, row};
    let folder = tempfile::tempdir().expect("the system has a folder for temporary files");
    let slots = Slots::at(folder.path().join("saves"));
    let run = crate::support::played("textbook", 2);
    let auto = slots.autosave("tiny", &clientele::run::Origin::Shipped);
    disk::write(&run.to_save(1_700_000_000), &auto).expect("the folder is writable");
    let name = "a name that somebody made much longer than it had to be";
    slots
        .keep(&run.to_save(1_600_000_000), name)
        .expect("the folder is writable");
    std::fs::write(slots.named("broken"), "clientele-save 9 00\n").expect("it is writable");
    let list = slots.list().expect("the folder is there");
    let value = |i: usize| Money::yuan(if i == 0 { 1_234_567 } else { -45_000 });
    let rows = list
        .iter()
        .enumerate()
        .map(|(i, slot)| row(slot, |_| None, Some(value(i)), 1_700_000_900, t))
        .collect();
    let full = SavesView {
        rows,
        run: Some(t.get("saves-none-note")),
        folder: slots.folder().display().to_string(),
        undo: Some("Monday".to_owned()),
        told: Some(t.with(
            "saves-exported",
            [("path", "/home/x/hand-in/a.clientele".into())],
        )),
        problem: Some(t.with("saves-folder-failed", [("problem", "denied".into())])),
    };
    [("saves-none", SavesView::default()), ("saves", full)]
}

#[test]
fn settings_saves_and_keys_fit_in_both_languages() {
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let t = Texts::new(lang, "");
        let settings = settings(&t);
        let keys = view::shortcuts::shortcuts(&t);
        for size in SIZES {
            problems.extend(looked_at("settings", size, |ui| {
                ui::settings::show(ui, &settings, &t, &mut Vec::new());
            }));
            problems.extend(looked_at("shortcuts", size, |ui| {
                ui::shortcuts::show(ui, &keys, &t, &mut Vec::new());
            }));
            for (name, view) in saves(&t) {
                problems.extend(looked_at(name, size, |ui| {
                    ui::saves::show(ui, &view, &t, &mut Vec::new());
                }));
            }
        }
    }
    problems.sort();
    problems.dedup();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn the_story_of_a_run_names_what_was_decided_and_what_happened() {
    let loaded = load(&Source::Shipped("steel")).expect("steel is sound");
    let mut sim = Sim::new(loaded.scenario.clone(), 20, 3);
    let mut player = Player::new(bots::by_name("textbook").expect("the bot is there"));
    let mut log = Vec::new();
    while let Some(command) = player.next(&sim).expect("the bot never gets stuck") {
        sim.command(&command)
            .expect("the bot's commands are allowed");
        log.push(command);
    }
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let text = loaded.texts.iter().find(|(code, _)| *code == lang.code());
        let t = Texts::new(lang, text.map_or("", |(_, text)| text));
        let eye = Eye { sim: &sim, t: &t };
        let (strip, story) = (view::medals::strip(eye), view::story::story(eye, &log));
        assert_eq!(strip.goals.len(), 3);
        assert_eq!(story.len(), 3);
        assert!(!story[0].decided.is_empty(), "the bot makes a plan");
        assert!(story.iter().all(|q| !q.result.is_empty()));
        let lines = || story.iter().flat_map(|q| &q.happened);
        assert!(lines().any(|line| line.customer.is_some()));
        assert!(lines().all(|line| !line.text.contains("story-")));
        for size in SIZES {
            problems.extend(looked_at("story", size, |ui| {
                ui::story::show(ui, &strip, &story, &t, &mut Vec::new());
            }));
        }
    }
    problems.sort();
    problems.dedup();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
