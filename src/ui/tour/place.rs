//! Where a card stands beside what it speaks of.

use egui::{Pos2, Rect, Vec2, pos2};

/// Between the card and what it points at, points.
const GAP: f32 = 12.0;
/// Between the card and the edge of the screen, points.
const EDGE: f32 = 8.0;

/// A place for a card beside something: right, left, above or below, the first
/// that has room; else the corner that covers least of it.
pub fn beside(at: Rect, size: Vec2, screen: Rect) -> Rect {
    let room = screen.shrink(EDGE);
    let held = |corner: Pos2| {
        let most = room.max - size;
        let corner = pos2(
            corner.x.min(most.x).max(room.left()),
            corner.y.min(most.y).max(room.top()),
        );
        Rect::from_min_size(corner, size)
    };
    let (x, y) = (at.center().x - size.x * 0.5, at.center().y - size.y * 0.5);
    let sides = [
        pos2(at.right() + GAP, y),
        pos2(at.left() - GAP - size.x, y),
        pos2(x, at.top() - GAP - size.y),
        pos2(x, at.bottom() + GAP),
    ];
    let corners = [
        room.left_top(),
        pos2(room.right(), room.top()),
        pos2(room.left(), room.bottom()),
        room.max,
    ];
    let covered = |rect: &Rect| {
        let both = rect.intersect(at);
        if both.is_positive() { both.area() } else { 0.0 }
    };
    sides
        .into_iter()
        .chain(corners)
        .map(held)
        .min_by(|a, b| covered(a).total_cmp(&covered(b)))
        .unwrap_or_else(|| held(room.left_top()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::vec2;

    #[test]
    fn a_card_never_covers_what_it_points_at() {
        let size = vec2(300.0, 200.0);
        for (width, height) in [(1280.0, 720.0), (1920.0, 1080.0), (960.0, 540.0)] {
            let screen = Rect::from_min_size(Pos2::ZERO, vec2(width, height));
            let column = (width * 0.42).min(440.0);
            let things = [
                // The board, a card, a slider, the bars below, the button.
                Rect::from_min_max(
                    pos2(16.0, 96.0),
                    pos2(width - column - 30.0, height - 108.0),
                ),
                Rect::from_min_max(pos2(width - column, 60.0), pos2(width - 16.0, 220.0)),
                Rect::from_min_max(pos2(width - column, 90.0), pos2(width - 16.0, 112.0)),
                Rect::from_min_max(pos2(16.0, height - 90.0), pos2(240.0, height - 6.0)),
                Rect::from_min_max(
                    pos2(width - 230.0, height - 90.0),
                    pos2(width - 16.0, height),
                ),
                // A question in the middle of a large screen.
                Rect::from_center_size(screen.center(), vec2(560.0, 300.0)),
            ];
            for at in things {
                let card = beside(at, size, screen);
                assert!(screen.contains_rect(card), "{card:?} leaves {screen:?}");
                // In the smallest window a question in the middle leaves no room for a card.
                if width > 1000.0 || at.width() < 560.0 {
                    let both = card.intersect(at);
                    assert!(!both.is_positive(), "{card:?} covers {at:?} on {screen:?}");
                }
            }
        }
    }
}
