//! The right end of the table: a column that would be cut there isn't shown, so that half a word or number isn't taken for a whole one.

use super::grid::{Columns, HEAD};
use crate::ui::theme::{HAIRLINE, palette};
use crate::ui::widgets::{Icon, icons};
use egui::{Rect, Stroke, Ui, Vec2, pos2};

/// Room for the arrow, and its size, points.
const ARROW: f32 = 24.0;
const ICON: f32 = 14.0;

/// How much is seen of the column that is cut at the right end: `wide` points are seen, the columns are `offset` points to the left.
fn torn(columns: &Columns, wide: f32, offset: f32) -> Option<f32> {
    let end = wide + offset;
    let cut = columns
        .list
        .iter()
        .skip(1)
        .find(|(_, at, width)| *at < end - 0.5 && at + width > end + 0.5);
    // What lies below the names isn't seen.
    cut.map(|(_, at, _)| (end - at).min(wide - columns.sticky))
}

/// Covers the column that is cut at the right end of the table in `rect`, whose rows are `wide` points wide; an arrow in
/// its head tells that the table goes on. A translucent cover would look dirty: the window blends in linear light.
pub(super) fn show(ui: &Ui, rect: Rect, wide: f32, columns: &Columns, offset: f32) {
    let palette = palette(ui);
    let Some(seen) = torn(columns, wide, offset) else {
        return;
    };
    let end = rect.left() + wide;
    let bar = ui.spacing().scroll.allocated_width();
    // Below, the bar that moves the columns stays as it is.
    let cover = Rect::from_min_max(pos2(end - seen, rect.top()), pos2(end, rect.bottom() - bar));
    ui.painter().rect_filled(cover, 0.0, palette.surface);
    // Above the bar at the side the head goes on.
    let corner = Rect::from_min_max(
        pos2(end, rect.top()),
        pos2(rect.right(), rect.top() + HEAD - 1.0),
    );
    ui.painter().rect_filled(corner, 0.0, palette.surface);
    let line = rect.top() + HEAD - 0.5;
    let under = Stroke::new(HAIRLINE, palette.line);
    ui.painter().hline(cover.left()..=rect.right(), line, under);
    if seen >= ARROW {
        let middle = pos2(end - 0.5 * ARROW, rect.top() + 0.5 * HEAD);
        let place = Rect::from_center_size(middle, Vec2::splat(ICON));
        icons::paint(ui.painter(), place, Icon::Forward, palette.muted);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::table::Column;

    #[test]
    fn only_a_column_that_is_cut_is_covered() {
        let columns = Columns {
            list: vec![
                (Column::Name, 0.0, 100.0),
                (Column::Tier, 100.0, 50.0),
                (Column::Revenue, 150.0, 100.0),
            ],
            sticky: 100.0,
            total: 250.0,
        };
        assert_eq!(torn(&columns, 250.0, 0.0), None);
        assert_eq!(torn(&columns, 150.0, 0.0), None);
        assert_eq!(torn(&columns, 180.0, 0.0), Some(30.0));
        assert_eq!(torn(&columns, 180.0, 40.0), Some(70.0));
        assert_eq!(torn(&columns, 130.0, 60.0), Some(30.0));
        // Beside the names a column begins.
        assert_eq!(columns.moved(0.0), 0.0);
        assert_eq!(columns.moved(20.0), 50.0);
    }
}
