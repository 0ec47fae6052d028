//! Every page of the debrief, at a desk and on the wall, and the class: nothing is cut off.

use crate::columns::sideways;
use crate::support::looks::{SIZES, all_well, at_rest, looked_at, texts};
use crate::support::{recorded, shipped};
use clientele::locale::Lang;
use clientele::sim::Command;
use clientele::ui::{self, Screen};
use clientele::view::debrief::{Block, Curve, Curves, DebriefPage, Work};
use clientele::view::{self, Eye};

#[test]
fn every_page_of_the_debrief_fits() {
    use clientele::run::branch::{Continued, Edit};
    use clientele::run::debrief::class::{Member, class};
    use clientele::run::debrief::lines;
    use clientele::run::debrief::what_if::Tree;
    use clientele::run::debrief::{Effort, debrief, skill};
    use clientele::sim::policy::PolicyEdit;
    use clientele::sim::{CustomerId, TierId};
    use clientele::view::debrief::{Asked, Draft, what_if};
    use std::sync::atomic::AtomicBool;

    let loaded = shipped("steel");
    let run = recorded(&loaded, "equal+", 20, 4);
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
    // Another line in a talk, and what came of it.
    let complaints = &root.course.state().complaints;
    let mut talked = complaints
        .iter()
        .map(|c| (c, lines::steps(&root.course, c.id)));
    let talked = talked.find(|(_, steps)| steps.iter().any(|step| step.ways.len() > 1));
    let (complaint, steps) = talked.expect("somebody talked");
    let step = steps.iter().find(|step| step.ways.len() > 1);
    let step = step.expect("it was just found");
    let case = lines::case(run.scenario(), complaint).expect("it was talked through");
    let way = &step.ways[(step.said + 1) % step.ways.len()];
    let mut told = Draft::from(None, complaint.quarter);
    told.put(Edit::Line {
        complaint: complaint.id,
        instead: lines::OtherLine::of(case, step.place, way),
    });
    let retold = tree
        .grow(None, told.quarter, told.edits.clone(), Continued::Own)
        .expect("it can be played");
    let one = [retold.branch.clone()];
    let with = Tree {
        branches: &one,
        ..tree
    };
    let ground = with.ground(Some(0)).expect("it was just grown");
    let retold = Ok((retold, ground));
    let names = ["Chen Jing", "王小明", "Maximiliana Featherstonehaugh"];
    let members = names.map(|name| Member {
        name,
        debrief: &found,
    });
    let class = class(&members).expect("they are of one scenario");
    let came = Ok((grown, other));
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let t = texts(&loaded, lang);
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
                base: None,
                grown: Some(&came),
                working: None,
            },
        );
        // Somebody came back from it too early.
        assert_eq!((futures.left, futures.by_hand.is_empty()), (None, false));
        let mut futures = futures;
        futures.left = Some(1);
        // Each group of decisions, and a customer who was found.
        let about = Draft {
            customer: Some(CustomerId(0)),
            ..draft.clone()
        };
        let single = what_if(
            eye,
            &Asked {
                branches: &branches,
                draft: &about,
                root: &root,
                parent: None,
                base: None,
                grown: None,
                working: None,
            },
        );
        let talk = what_if(
            eye,
            &Asked {
                branches: &[],
                draft: &told,
                root: &root,
                parent: None,
                base: None,
                grown: Some(&retold),
                working: None,
            },
        );
        let table = |block: &view::debrief::Block| matches!(block, view::debrief::Block::Table(table) if !table.note.is_empty());
        assert!(talk.blocks.iter().any(table), "how the talk went on");
        let mut talk = talk;
        talk.groups.retain(|group| !group.talks.is_empty());
        assert_eq!(talk.groups.len(), 1);
        let mut each = futures.groups.clone();
        each.extend(single.groups.into_iter().filter(|g| g.people.is_some()));
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
            let groups = each.iter().skip(1).map(|group| {
                let mut one = futures.clone();
                one.groups = vec![group.clone()];
                one
            });
            for one in groups.chain([talk.clone()]) {
                let seen = ui::debrief::Seen {
                    page: DebriefPage::WhatIf,
                    big: false,
                    picture: 0,
                    work: ready,
                    pages: Some(&pages),
                    questions: &questions,
                    what_if: Some(&one),
                };
                let name = format!("debrief what if {}", one.groups[0].name);
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
        // As large text leaves the window: everything in one column.
        let actions = &mut Vec::new();
        let mut seen = ui::debrief::Seen {
            page: DebriefPage::Result,
            big: false,
            picture: 0,
            work: ready,
            pages: Some(&pages),
            questions: &questions,
            what_if: Some(&futures),
        };
        for page in DebriefPage::ALL {
            for (big, picture) in [(false, 0), (true, 0), (true, 1)] {
                (seen.page, seen.big, seen.picture) = (page, big, picture);
                let name = format!("debrief {page:?} {big} {picture}");
                problems.extend(sideways(&name, Screen::Debrief, |ui| {
                    ui::debrief::show(ui, &view, seen, &t, actions);
                }));
            }
        }
        for work in [&under, &failed, idle] {
            seen.work = work;
            problems.extend(sideways("debrief at work", Screen::Debrief, |ui| {
                ui::debrief::show(ui, &view, seen, &t, actions);
            }));
        }
        let blocks = view::debrief::class::class(eye, &class);
        let none: &[Block] = &[];
        for (work, blocks, big) in [
            (ready, &blocks[..], false),
            (ready, &blocks[..], true),
            (&under, none, false),
            (idle, none, false),
        ] {
            let shown = ui::class::ClassView {
                folder: "/home/somebody/.local/share/clientele/saves",
                work,
                problems: &[],
                blocks,
                big,
                picture: 0,
            };
            problems.extend(sideways("class", Screen::Class, |ui| {
                ui::class::show(ui, shown, &t, actions);
            }));
        }
    }
    all_well(problems);
}

#[test]
fn one_quarter_shows_its_figures_and_no_single_points() {
    use egui_kittest::kittest::{NodeT, Queryable};
    let loaded = shipped("steel");
    let t = texts(&loaded, Lang::En);
    let curve = |key: &str, value: f64, other: bool| Curve {
        name: t.get(key),
        values: vec![value],
        other,
    };
    let blocks = [Block::Curves(Curves {
        title: t.get("debrief-value"),
        axis: t.get("whatif-axis-value"),
        places: vec!["Q1".to_owned()],
        curves: vec![
            curve("whatif-curve-run", 120.5, false),
            curve("whatif-curve-other", -31.0, true),
        ],
    })];
    let shown = ui::class::ClassView {
        folder: "",
        work: &Work::Done,
        problems: &[],
        blocks: &blocks,
        big: false,
        picture: 0,
    };
    let harness = at_rest((1280.0, 720.0), |ui| {
        ui::class::show(ui, shown, &t, &mut Vec::new());
    });
    let run = format!("{} 120.5", t.get("whatif-curve-run"));
    let bars = harness.query_all_by_label_contains(&run);
    // Its quarter and its unit are said with it.
    let axis = t.get("whatif-axis-value");
    let mut said = bars.filter_map(|node| node.accesskit_node().label());
    assert!(said.any(|said| said.contains(&axis) && said.contains("Q1")));
}
