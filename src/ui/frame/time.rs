//! The time of a phase, where the instructor has set one: words in the bar on top, and a line along its lower edge.

use crate::ui::theme::{Role, galley, palette, text};
use crate::ui::widgets::tip;
use crate::ui::within;
use crate::view::lesson::Timer;
use egui::{Align, Layout, Rect, Ui, WidgetInfo, WidgetType};

/// Between the time and what stands at its sides, points.
const BESIDE: f32 = 12.0;

/// How the time of a phase is written in the bar of a run.
fn timed(timer: &Timer) -> Role {
    time_role(timer, Role::HEADING.regular())
}

/// What of the time has room: all that is said of it, or the clock alone.
pub(super) fn fitting<'a>(ui: &Ui, timer: &'a Timer, room: f32) -> Option<&'a str> {
    let palette = palette(ui);
    let wide = |words: &str| {
        galley(ui.ctx(), &palette, words, timed(timer), None)
            .size()
            .x
    };
    [timer.said.as_str(), timer.clock.as_str()]
        .into_iter()
        .find(|words| wide(words) <= room)
}

/// The time of a phase, in these words.
pub(super) fn show_time(ui: &mut Ui, timer: &Timer, words: &str) {
    let shown = text(ui, words, timed(timer));
    if words != timer.said {
        shown.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &timer.said));
        tip(shown, &timer.said, "");
    }
}

/// The time of a phase at the right of the pill, before the figures; where they leave no room, at its left. `edges`: where
/// what stands at the left ends, the pill begins and ends, the figures begin. Returns whether it stands at the left.
pub(super) fn time_beside(ui: &mut Ui, bar: Rect, timer: &Timer, edges: [f32; 4]) -> bool {
    let [left, start, end, right] = edges;
    let between = |from: f32, to: f32| {
        let to = (to - BESIDE).max(from + BESIDE);
        Rect::from_x_y_ranges(from + BESIDE..=to, bar.y_range())
    };
    let (before, after) = (between(left, start), between(end, right));
    if let Some(words) = fitting(ui, timer, after.width()) {
        within(ui, after, |ui| {
            let layout = Layout::left_to_right(Align::Center);
            ui.with_layout(layout, |ui| show_time(ui, timer, words));
        });
        return false;
    }
    let words = fitting(ui, timer, before.width()).unwrap_or(&timer.clock);
    within(ui, before, |ui| {
        let layout = Layout::right_to_left(Align::Center);
        ui.with_layout(layout, |ui| show_time(ui, timer, words));
    });
    true
}

/// How the time of a phase is written: it warns before it is over.
pub(super) fn time_role(timer: &Timer, role: Role) -> Role {
    match (timer.over, timer.short) {
        (true, _) => role.bold().risk(),
        (false, true) => role.bold().warn(),
        (false, false) => role.muted(),
    }
}

/// The time of a phase as a line along the bar's lower edge.
pub(super) fn time_line(ui: &Ui, bar: Rect, timer: &Timer) {
    let palette = palette(ui);
    let colour = match (timer.over, timer.short) {
        (true, _) => palette.risk,
        (false, true) => palette.warn,
        (false, false) => palette.accent,
    };
    let end = bar.left() + bar.width() * timer.part as f32;
    let line = Rect::from_min_max(
        egui::pos2(bar.left(), bar.bottom() - 2.0),
        egui::pos2(end, bar.bottom()),
    );
    ui.painter()
        .with_clip_rect(bar)
        .rect_filled(line, 0.0, colour);
}
