//! What the tinted parts of the ground and the fields of a matrix are, each in its corner.

use egui::{Painter, Rect, Vec2, pos2, vec2};

use super::Board;
use super::axes::is_stood_on;
use crate::ui::theme::{Role, galley, paragraph};
use crate::view::board::Region;

/// From the corner of a part to its caption, points.
const AWAY: Vec2 = vec2(12.0, 8.0);
/// Between a field's name and what to do there, points.
const GAP: f32 = 8.0;
/// In less room a caption does not break: its words would be torn.
const NARROWEST: f32 = 56.0;

/// Writes the captions, one beside the other where two share a corner, and adds them to what must stay readable.
pub(super) fn captions(painter: &Painter, board: &Board, taken: &mut Vec<Rect>) {
    let regions = board.laid.regions.iter().rev();
    for region in regions.filter(|r| !r.label.is_empty()) {
        let (card, lens) = (board.area.rect, board.lens());
        let (from, to) = (lens.point(region.from), lens.point(region.to));
        let part = Rect::from_two_pos(card.min + Vec2::from(from), card.min + Vec2::from(to))
            .intersect(card);
        caption(painter, board, region, part, taken);
    }
}

fn caption(painter: &Painter, board: &Board, region: &Region, part: Rect, taken: &mut Vec<Rect>) {
    let palette = &board.palette;
    let role = match (region.alarm, region.note.is_empty()) {
        (true, _) => Role::SMALL.risk(),
        (false, true) => Role::SMALL.muted(),
        (false, false) => Role::SMALL.bold().muted(),
    };
    // The danger zone may be a narrow strip: its caption breaks rather than being left out.
    let room = part.width() - 2.0 * AWAY.x;
    let name = if region.alarm && room >= NARROWEST {
        paragraph(painter.ctx(), palette, &region.label, role, room)
    } else {
        galley(painter.ctx(), palette, &region.label, role, None)
    };
    let note = galley(
        painter.ctx(),
        palette,
        &region.note,
        Role::TINY.muted(),
        None,
    );
    let both = name.size().x + GAP + note.size().x;
    let fits = !region.note.is_empty() && both <= part.width() - 2.0 * AWAY.x;
    let (right, above) = (region.corner[0] > 0.5, region.corner[1] > 0.5);
    let at = |noted: bool, right: bool| {
        let size = vec2(if noted { both } else { name.size().x }, name.size().y);
        let x = if right {
            part.max.x - AWAY.x - size.x
        } else {
            part.min.x + AWAY.x
        };
        let y = if above {
            part.min.y + AWAY.y
        } else {
            part.max.y - AWAY.y - size.y
        };
        Rect::from_min_size(pos2(x, y).round(), size)
    };
    // Where somebody stands: without what is to be done there, or in the other corner.
    let ways = [
        (true, right),
        (false, right),
        (true, !right),
        (false, !right),
    ];
    let mut ways = ways.into_iter().filter(|(noted, _)| fits || !noted);
    let free = ways.find(|(noted, right)| !is_stood_on(board, at(*noted, *right)));
    let (noted, right) = free.unwrap_or((false, right));
    let mut place = at(noted, right);
    let step = vec2(0.0, if above { 4.0 } else { -4.0 });
    while taken.iter().any(|other| other.intersects(place)) && part.contains_rect(place) {
        place = place.translate(step);
    }
    if !part.contains_rect(place) {
        return;
    }
    if noted {
        let low = place.max.y - note.size().y - 1.0;
        let at = pos2(place.min.x + name.size().x + GAP, low);
        painter.galley(at, note, palette.muted);
    }
    painter.galley(place.min, name, palette.muted);
    taken.push(place.expand(2.0));
}
