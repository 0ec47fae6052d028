//! Where a card stands beside what it speaks of.

use egui::{Pos2, Rangef, Rect, Vec2, pos2};

/// Between the card and what it points at, points.
const GAP: f32 = 14.0;
/// Between the card and the edge of the screen, points.
const EDGE: f32 = 8.0;
/// How far the notch stands out of the card, half of its width, and how far it keeps from the corners, points.
const LONG: f32 = 9.0;
const HALF: f32 = 8.0;
const CORNERS: f32 = 18.0;

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
    // Above or below something wide it stands at the end, where the buttons are, and leaves the middle of the screen free.
    let x = if at.width() > 2.0 * size.x {
        at.right() - size.x
    } else {
        x
    };
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

/// A notch from the card towards what it speaks of: its base, its tip, its base; none where the card doesn't stand beside it.
pub(super) fn notch(card: Rect, at: Rect) -> Option<[Pos2; 3]> {
    // Where both can be seen from each other, in the middle.
    let across = |card: Rangef, at: Rangef| {
        let both = card.shrink(CORNERS).intersection(at);
        (both.min <= both.max).then(|| both.center())
    };
    let (x, y) = (
        across(card.x_range(), at.x_range()),
        across(card.y_range(), at.y_range()),
    );
    let sideways =
        |y: f32, base: f32, tip: f32| [pos2(base, y - HALF), pos2(tip, y), pos2(base, y + HALF)];
    let upright =
        |x: f32, base: f32, tip: f32| [pos2(x - HALF, base), pos2(x, tip), pos2(x + HALF, base)];
    // The base lies within the hairline of the card, which the notch opens.
    if at.right() + LONG <= card.left() {
        return y.map(|y| sideways(y, card.left() + 1.0, card.left() - LONG));
    }
    if card.right() + LONG <= at.left() {
        return y.map(|y| sideways(y, card.right() - 1.0, card.right() + LONG));
    }
    if at.bottom() + LONG <= card.top() {
        return x.map(|x| upright(x, card.top() + 1.0, card.top() - LONG));
    }
    if card.bottom() + LONG <= at.top() {
        return x.map(|x| upright(x, card.bottom() - 1.0, card.bottom() + LONG));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::vec2;

    #[test]
    fn the_notch_points_at_it_from_every_side() {
        let screen = Rect::from_min_size(Pos2::ZERO, vec2(1280.0, 720.0));
        let size = vec2(300.0, 200.0);
        let things = [
            Rect::from_min_max(pos2(16.0, 96.0), pos2(810.0, 612.0)),
            Rect::from_min_max(pos2(840.0, 90.0), pos2(1240.0, 112.0)),
            Rect::from_min_max(pos2(16.0, 634.0), pos2(296.0, 704.0)),
            Rect::from_min_max(pos2(8.0, 652.0), pos2(1272.0, 716.0)),
            Rect::from_min_max(pos2(16.0, 58.0), pos2(1264.0, 86.0)),
        ];
        for at in things {
            let card = beside(at, size, screen);
            let [from, tip, to] = notch(card, at).expect("there is room for a notch");
            assert!(
                card.contains(from) && card.contains(to),
                "{card:?} {from:?}"
            );
            assert!(!card.contains(tip) && !at.contains(tip), "{at:?} {tip:?}");
            let far = at.distance_to_pos(tip);
            assert!(far < GAP, "{at:?} {tip:?}");
        }
        // A card that lies over what it speaks of points nowhere.
        let over = Rect::from_center_size(screen.center(), size);
        assert_eq!(notch(over, over.expand(50.0)), None);
    }

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
