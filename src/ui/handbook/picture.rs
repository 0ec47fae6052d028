//! The drawing of a page: marks of a file, in the colours of the look in force, as wide as the text.

use crate::locale::Lang;
use crate::locale::handbook::picture::{Fill, HEIGHT, Hue, Mark, Picture, Place, Side, WIDTH};
use crate::ui::theme::{
    CORNER, CORNER_CARD, HAIRLINE, Palette, Role, galley, palette, record_overflow,
};
use crate::ui::widgets::chip::paint_tier;
use egui::epaint::PathStroke;
use egui::{
    Color32, CornerRadius, Painter, Pos2, Rect, Sense, Shape, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo, WidgetType, pos2, vec2,
};

/// Width of a line, points.
const STROKE: f32 = 1.6;
/// Width of a thick one, points.
const THICK: f32 = 3.2;
/// How strong a wash is.
const WASH: f32 = 0.16;
/// Length of the head of an arrow, points.
const HEAD: f32 = 9.0;
/// So many pieces make a curve between two points.
const PIECES: u8 = 14;
/// From line to line of a label, points.
const LEADING: f32 = 17.0;

/// Shows a picture across the room there is.
pub(super) fn show(ui: &mut Ui, picture: &Picture, lang: Lang) {
    let scale = ui.available_width() / WIDTH;
    let (rect, response) = ui.allocate_exact_size(vec2(WIDTH, HEIGHT) * scale, Sense::hover());
    let said = picture.said(lang);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, said));
    let palette = palette(ui);
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    painter.rect(
        rect,
        CornerRadius::same(CORNER_CARD),
        palette.surface,
        Stroke::new(HAIRLINE, palette.line),
        StrokeKind::Inside,
    );
    let brush = Brush {
        painter: &painter,
        palette: &palette,
        rect,
        scale,
    };
    for mark in &picture.draw {
        brush.paint(mark, lang);
    }
}

/// What it is painted with, and where.
struct Brush<'a> {
    painter: &'a Painter,
    palette: &'a Palette,
    rect: Rect,
    scale: f32,
}

impl Brush<'_> {
    fn at(&self, place: Place) -> Pos2 {
        self.rect.min + self.scale * vec2(place.0, place.1)
    }

    fn all(&self, places: &[Place]) -> Vec<Pos2> {
        places.iter().map(|place| self.at(*place)).collect()
    }

    fn colour(&self, hue: Hue) -> Color32 {
        let palette = self.palette;
        match hue {
            Hue::Ink => palette.ink,
            Hue::Muted => palette.muted,
            Hue::Line => palette.line,
            Hue::Accent => palette.accent,
            Hue::Good => palette.good,
            Hue::Risk => palette.risk,
            Hue::Warn => palette.warn,
            Hue::Tier0 => palette.tier(0),
            Hue::Tier1 => palette.tier(1),
            Hue::Tier2 => palette.tier(2),
            Hue::Tier3 => palette.tier(3),
        }
    }

    fn stroke(&self, hue: Hue, thick: bool) -> Stroke {
        let width = if thick { THICK } else { STROKE };
        Stroke::new(width * self.scale, self.colour(hue))
    }

    /// What is inside, and the line around it.
    fn filled(&self, hue: Hue, fill: Fill) -> (Color32, Stroke) {
        let colour = self.colour(hue);
        let inside = match fill {
            Fill::Empty => Color32::TRANSPARENT,
            Fill::Soft => self.palette.tint(colour, WASH),
            Fill::Full => colour,
        };
        (inside, self.stroke(hue, false))
    }

    fn paint(&self, mark: &Mark, lang: Lang) {
        let Self { painter, scale, .. } = *self;
        match mark {
            Mark::Line {
                points,
                hue,
                dashed,
                thick,
            } => self.line(self.all(points), self.stroke(*hue, *thick), *dashed),
            Mark::Arrow {
                points,
                hue,
                dashed,
                thick,
            } => self.arrow(self.all(points), self.stroke(*hue, *thick), *dashed),
            Mark::Curve {
                points,
                hue,
                dashed,
                thick,
                head,
            } => {
                let points = smooth(&self.all(points));
                let stroke = self.stroke(*hue, *thick);
                if *head {
                    self.arrow(points, stroke, *dashed);
                } else {
                    self.line(points, stroke, *dashed);
                }
            }
            Mark::Area { points, hue, fill } => {
                let (inside, stroke) = self.filled(*hue, *fill);
                painter.add(Shape::convex_polygon(self.all(points), inside, stroke));
            }
            Mark::Circle { at, r, hue, fill } => {
                let (inside, stroke) = self.filled(*hue, *fill);
                painter.circle(self.at(*at), r * scale, inside, stroke);
            }
            Mark::Box {
                at,
                size,
                hue,
                fill,
            } => {
                let (inside, stroke) = self.filled(*hue, *fill);
                let rect = self.room(*at, *size);
                let corner = CornerRadius::same(CORNER);
                painter.rect(rect, corner, inside, stroke, StrokeKind::Middle);
            }
            Mark::Hexagon { at, r, hue, fill } => {
                let (inside, stroke) = self.filled(*hue, *fill);
                let corners = hexagon(self.at(*at), r * scale);
                painter.add(Shape::convex_polygon(corners, inside, stroke));
            }
            Mark::Bar { at, size, hue } => {
                let colour = self.palette.tint(self.colour(*hue), 0.55);
                let corner = CornerRadius {
                    nw: 3,
                    ne: 3,
                    sw: 0,
                    se: 0,
                };
                painter.rect_filled(self.room(*at, *size), corner, colour);
            }
            Mark::Token { at, r, tier } => {
                paint_tier(painter, self.palette, *tier, self.at(*at), r * scale);
            }
            Mark::Label {
                at,
                side,
                hue,
                bold,
                ..
            } => {
                let words = mark.words(lang).unwrap_or_default();
                self.label(words, self.at(*at), *side, self.colour(*hue), *bold);
            }
        }
    }

    fn room(&self, at: Place, size: Place) -> Rect {
        Rect::from_min_size(self.at(at), self.scale * vec2(size.0, size.1))
    }

    fn line(&self, points: Vec<Pos2>, stroke: Stroke, dashed: bool) {
        if dashed {
            let (dash, gap) = (6.0 * self.scale, 5.0 * self.scale);
            let dashes = Shape::dashed_line(&points, stroke, dash, gap);
            self.painter.extend(dashes);
        } else {
            self.painter.add(Shape::line(points, stroke));
        }
    }

    /// A line whose last piece ends in a head.
    fn arrow(&self, mut points: Vec<Pos2>, stroke: Stroke, dashed: bool) {
        let size = HEAD * self.scale + stroke.width;
        let Some(tip) = points.last().copied() else {
            return;
        };
        // The direction is that of the part the head covers, not of the last small piece.
        let from = points
            .iter()
            .rev()
            .copied()
            .find(|point| point.distance(tip) >= size)
            .unwrap_or(points[0]);
        let along = (tip - from).normalized();
        let foot = tip - size * along;
        points.retain(|point| point.distance(tip) >= size);
        if points.is_empty() {
            points.push(from);
        }
        points.push(foot);
        self.line(points, stroke, dashed);
        let across = 0.45 * size * along.rot90();
        self.painter.add(Shape::convex_polygon(
            vec![tip, foot + across, foot - across],
            stroke.color,
            PathStroke::NONE,
        ));
    }

    /// Words, a line at a time. What leaves the picture is noted.
    fn label(&self, words: &str, at: Pos2, side: Side, colour: Color32, bold: bool) {
        let role = Role {
            size: Role::LABEL.size * self.scale,
            bold,
            ..Role::LABEL.colour(colour)
        };
        let leading = LEADING * self.scale;
        let lines = words.lines().count() as f32;
        let mut y = at.y - 0.5 * leading * (lines - 1.0);
        for line in words.lines() {
            let galley = galley(self.painter.ctx(), self.palette, line, role, None);
            let size = galley.size();
            let x = match side {
                Side::Middle => at.x - 0.5 * size.x,
                Side::Right => at.x,
                Side::Left => at.x - size.x,
            };
            let over = (self.rect.left() - x).max(x + size.x - self.rect.right());
            if over > 0.5 {
                record_overflow(self.painter.ctx(), line, false, over);
            }
            let place = pos2(x, y - 0.5 * size.y);
            self.painter.galley(place, galley, colour);
            y += leading;
        }
    }
}

/// The corners of a hexagon that stands on a side.
fn hexagon(middle: Pos2, r: f32) -> Vec<Pos2> {
    (0..6_u8)
        .map(|k| f32::from(k) * std::f32::consts::FRAC_PI_3)
        .map(|a| middle + r * Vec2::angled(a))
        .collect()
}

/// A smooth line through points (Catmull and Rom's).
fn smooth(points: &[Pos2]) -> Vec<Pos2> {
    let Some((first, last)) = points.first().zip(points.last()) else {
        return Vec::new();
    };
    let mut out = vec![*first];
    for (i, pair) in points.windows(2).enumerate() {
        let (from, to) = (pair[0].to_vec2(), pair[1].to_vec2());
        let before = i.checked_sub(1).map_or(*first, |i| points[i]).to_vec2();
        let beyond = points.get(i + 2).unwrap_or(last).to_vec2();
        for piece in 1..=PIECES {
            let t = f32::from(piece) / f32::from(PIECES);
            let point = 2.0 * from
                + t * (to - before)
                + t * t * (2.0 * before - 5.0 * from + 4.0 * to - beyond)
                + t * t * t * (3.0 * from - before - 3.0 * to + beyond);
            out.push((0.5 * point).to_pos2());
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_curve_goes_through_its_points() {
        let points = [pos2(0.0, 0.0), pos2(10.0, 5.0), pos2(20.0, 0.0)];
        let curve = smooth(&points);
        for (i, point) in points.iter().enumerate() {
            let there = curve[i * usize::from(PIECES)];
            assert!(there.distance(*point) < 0.01, "{there:?}");
        }
        assert!(smooth(&[]).is_empty());
    }
}
