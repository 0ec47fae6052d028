//! The words of the book: what stands above a column, and the few that may stand in it.

use super::Head;
use super::column::{Column, Form};
use crate::locale::Texts;
use crate::sim::obstacle::Obstacle;
use crate::sim::setup::{Kind, Personality, Rating};
use crate::sim::stage::Stage;
use crate::sim::tier::Level;
use crate::view::Eye;

/// What stands above a column.
pub(super) fn head(t: &Texts, column: Column, large: bool) -> Head {
    let key = format!("table-col-{}", column.id());
    let unit = match column.form() {
        Form::Text | Form::Word => String::new(),
        Form::Money if large => t.get("table-unit-large"),
        Form::Money => t.get("table-unit-yuan"),
        Form::Percent | Form::PercentChange => t.get("table-unit-percent"),
        Form::Points | Form::PointsChange => t.get("table-unit-points"),
        Form::Count => t.get("table-unit-count"),
        Form::Hours => t.get("table-unit-hours"),
        Form::Times => t.get("table-unit-times"),
        Form::Years => t.get("table-unit-years"),
        Form::Days => t.get("table-unit-days"),
    };
    let estimated = matches!(
        column,
        Column::Share | Column::Wallet | Column::RivalHours | Column::Effort
    );
    Head {
        name: t.get(&key),
        unit: if estimated {
            t.with("table-unit-estimated", [("unit", unit.into())])
        } else {
            unit
        },
        tip: t.get(&format!("{key}-tip")),
    }
}

/// The words of a column that holds one of a few.
pub(super) fn words(eye: Eye, column: Column) -> Vec<String> {
    let t = eye.t;
    match column {
        Column::Tier => eye.sc().tiers.iter().map(|x| x.id.clone()).collect(),
        Column::Kind => Kind::ALL.map(|k| t.get(Eye::kind_key(k))).into(),
        Column::Personality => Personality::ALL
            .map(|p| t.get(Eye::personality_key(p)))
            .into(),
        Column::Stage => Stage::ALL.map(|s| t.get(s.key())).into(),
        Column::Level => Level::ALL.map(|l| t.get(l.key())).into(),
        Column::Rating => Rating::ALL.map(|r| t.get(r.key())).into(),
        Column::Obstacle => ["obstacle-none", "obstacle-removed"]
            .into_iter()
            .chain(Obstacle::ALL.into_iter().filter_map(Obstacle::key))
            .map(|key| t.get(key))
            .collect(),
        _ => Vec::new(),
    }
}
