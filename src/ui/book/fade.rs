//! The right end of the table: the column that is cut there fades out, so that half a word or number isn't taken for a whole one.

use super::grid::{Columns, HEAD};
use crate::ui::theme::palette;
use egui::{Color32, Direction, Rect, Shape, Ui, pos2};

/// Widest the fading gets, points.
const WIDEST: f32 = 56.0;
/// The end of it where nothing shows through at all, points.
const BLANK: f32 = 6.0;

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

/// Lets the column fade out that is cut at the right end of the table in `rect`, whose rows are `wide` points wide.
pub(super) fn show(ui: &Ui, rect: Rect, wide: f32, columns: &Columns, offset: f32) {
    let ground = palette(ui).surface;
    let Some(seen) = torn(columns, wide, offset) else {
        return;
    };
    let end = rect.left() + wide;
    let bar = ui.spacing().scroll.allocated_width();
    // Above the bar at the side the head goes on; below, the other bar stays as it is.
    let corner = Rect::from_min_max(
        pos2(end - BLANK.min(seen), rect.top()),
        pos2(rect.right(), rect.top() + HEAD - 1.0),
    );
    ui.painter().rect_filled(corner, 0.0, ground);
    let fading = Rect::from_min_max(
        pos2(end - seen.min(WIDEST), rect.top()),
        pos2(end - BLANK.min(seen), rect.bottom() - bar),
    );
    let blank = Rect::from_min_max(pos2(fading.right(), rect.top()), pos2(end, fading.bottom()));
    ui.painter().rect_filled(blank, 0.0, ground);
    let colours = [ground, Color32::TRANSPARENT];
    ui.painter().add(Shape::gradient_rect(
        fading,
        Direction::RightToLeft,
        colours,
    ));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::table::Column;

    #[test]
    fn only_a_column_that_is_cut_fades() {
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
    }
}
