//! Bars made of parts, each with a colour and a pattern of its own; parts below nothing lie left of the zero line.

use egui::{Response, Ui};

use super::rows::Sheet;
use super::{Drawn, fills, table, tell_at_pointer};
use crate::ui::theme::{Role, palette};
use crate::view::chart::{Stack, Stacks};

/// Shows the bars in `height` points over all the room there is, the legend counted.
pub fn stacked(ui: &mut Ui, drawn: Drawn<'_>, stacks: &Stacks, height: f32) -> Response {
    let palette = palette(ui);
    let top = ui.cursor().top();
    let parts: Vec<&str> = stacks.parts.iter().map(|(name, _)| name.as_str()).collect();
    fills::legend(ui, &palette, &parts, |painter, rect, i| {
        if let Some((_, how)) = stacks.parts.get(i) {
            fills::fill(painter, &palette, rect, *how);
        }
    });
    let height = height - (ui.cursor().top() - top);
    let bold = Role::SMALL.bold();
    let words = stacks.rows.iter();
    let words = words.map(|row| (row.name.as_str(), row.said.as_str(), bold));
    let words: Vec<_> = words.collect();
    let sum = |row: &Stack, up: bool| -> f64 {
        let side = row.values.iter().filter(|value| (**value > 0.0) == up);
        side.sum()
    };
    let low = stacks.rows.iter().map(|row| sum(row, false));
    let high = stacks.rows.iter().map(|row| sum(row, true));
    let span = [low.fold(0.0, f64::min), high.fold(0.0, f64::max)];
    let Some(sheet) = Sheet::new(ui, drawn, &words, span, stacks.unit, height) else {
        return table::table(ui, drawn, height);
    };
    let (rows, over) = (&sheet.rows, sheet.over);
    let painter = ui.painter();
    let bar = rows.bar(1);
    for (i, row) in stacks.rows.iter().enumerate() {
        let mut ends = [0.0, 0.0];
        for (value, (_, how)) in row.values.iter().zip(&stacks.parts) {
            if *value == 0.0 {
                continue;
            }
            let end = &mut ends[usize::from(*value > 0.0)];
            let shape = rows.between(i, [*end, *end + value], bar, 0.0);
            fills::fill(painter, &palette, shape, *how);
            *end += value;
        }
    }
    match over.and_then(|i| stacks.rows.get(i)) {
        Some(row) => tell_at_pointer(sheet.response, &row.name, &row.said, &told(stacks, row)),
        None => sheet.response,
    }
}

/// Every part with its figure, then how it was worked out.
fn told(stacks: &Stacks, row: &Stack) -> String {
    let mut lines: Vec<String> = stacks
        .parts
        .iter()
        .zip(&row.says)
        .map(|((name, _), said)| format!("{name} {said}"))
        .collect();
    if !row.tip.is_empty() {
        lines.push(row.tip.clone());
    }
    lines.join("\n")
}
