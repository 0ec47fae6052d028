//! The learning objectives: points with their evidence, advice for the next run, practice cases that fit.

use super::make::{quiet, row};
use super::page::{Block, Card, Cell, Mood, Row, Story, Table};
use crate::locale::{self, Lang};
use crate::run::debrief::area::Area;
use crate::run::debrief::objectives::{Figure, Objectives, Shown};
use crate::scenario::library;
use crate::view::Eye;

/// The page.
pub(super) fn page(eye: Eye, found: &Objectives) -> Vec<Block> {
    let mut out = Vec::new();
    if !found.objectives.is_empty() {
        out.push(Block::Table(objectives(eye, found)));
    }
    let (with, without): (Vec<&Shown>, Vec<&Shown>) =
        found.areas.iter().partition(|shown| shown.points.is_some());
    let cards: Vec<Card> = with.into_iter().map(|shown| card(eye, shown)).collect();
    // A picture on a wall holds no more than this.
    out.extend(cards.chunks(6).map(|cards| Block::Cards(cards.to_vec())));
    // Cards full of zeros would say no more than their names.
    let names: Vec<String> = without.iter().map(|s| eye.t.get(s.area.key())).collect();
    if !names.is_empty() {
        out.push(Block::Story(Story {
            title: eye.t.get("whatif-no-evidence-of"),
            lines: vec![(names.join(&eye.t.get("list-comma")), Mood::Quiet)],
        }));
    }
    out
}

/// Points in words, with what they are worth.
pub(super) fn points(eye: Eye, points: Option<f64>) -> Cell {
    let Some(points) = points else {
        return quiet(eye.t.get("whatif-no-evidence"));
    };
    let said = format!("{points:.0}");
    Cell {
        said: eye.t.with("points", [("value", said.into())]),
        mood: Mood::of_points(points),
    }
}

fn objectives(eye: Eye, found: &Objectives) -> Table {
    let t = eye.t;
    let rows = found.objectives.iter().map(|objective| {
        let areas: Vec<String> = objective
            .areas
            .iter()
            .map(|area| t.get(area.key()))
            .collect();
        Row {
            note: areas.join(&t.get("list-comma")),
            ..row(
                t.get(&format!("objective-{}", objective.id)),
                vec![points(eye, objective.points)],
            )
        }
    });
    Table {
        title: t.get("whatif-objectives"),
        note: t.get("whatif-objectives-note"),
        head: vec![t.get("whatif-objective"), t.get("whatif-points")],
        rows: rows.collect(),
        ..Table::default()
    }
}

fn card(eye: Eye, shown: &Shown) -> Card {
    let t = eye.t;
    let tip = match shown.area {
        Area::Talks(_) => t.get("area-talks-tip"),
        area => t.get(&format!("{}-tip", area.key())),
    };
    Card {
        name: t.get(shown.area.key()),
        tip,
        points: shown.points,
        evidence: shown
            .evidence
            .iter()
            .map(|e| (t.get(e.key), figure(eye, e.figure)))
            .collect(),
        advice: shown.advice.map_or_else(String::new, |key| t.get(key)),
        practice: shown
            .practice
            .iter()
            .filter_map(|id| {
                let place = library::ids().iter().position(|known| known == id)?;
                Some((title(eye.lang(), id), place))
            })
            .collect(),
    }
}

fn figure(eye: Eye, figure: Figure) -> String {
    match figure {
        Figure::Count(n) => n.to_string(),
        Figure::Of(n, of) => eye
            .t
            .with("whatif-of", [("n", n.into()), ("of", of.into())]),
        Figure::Share(share) => locale::percent(share),
        Figure::Points(points) => {
            let said = format!("{points:.0}");
            eye.t.with("points", [("value", said.into())])
        }
        Figure::Money(m) => locale::money(eye, m),
    }
}

/// The title of a case of the library, which has texts of its own.
fn title(lang: Lang, id: &str) -> String {
    let Some(case) = library::case(id) else {
        return id.to_owned();
    };
    let place = usize::from(lang == Lang::En);
    let key = format!("case-{} = ", case.case.id);
    let found = case.texts[place]
        .lines()
        .find_map(|line| line.strip_prefix(&key).map(str::to_owned));
    found.unwrap_or_else(|| id.to_owned())
}
