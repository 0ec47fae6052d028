//! Results against targets: a bar for the result, a line across for the target, a diamond for what one has set oneself, a triangle for what one has foretold.

use egui::{Align2, CornerRadius, Rect, Response, Sense, Shape, Stroke, Ui, pos2, vec2};

use super::{Drawn, Scale, hovered, table, tell_at_pointer};
use crate::ui::theme::{Role, galley, mix, paint_text, palette, record_overflow};
use crate::view::chart::Bullet;

/// Least height of a row, points.
const LEAST: f32 = 34.0;

/// Shows the bullets in `height` points over all the room there is; each has a scale of its own.
pub fn bullets(ui: &mut Ui, drawn: Drawn<'_>, all: &[Bullet], height: f32) -> Response {
    let palette = palette(ui);
    let size = vec2(ui.available_width(), height);
    let row = height / all.len().max(1) as f32;
    if row < LEAST || size.x < 180.0 {
        return table::table(ui, drawn, height);
    }
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    drawn.tell(&response);
    let lines: Vec<Rect> = (0..all.len())
        .map(|i| {
            let top = rect.top() + row * i as f32;
            Rect::from_min_size(pos2(rect.left(), top), vec2(rect.width(), row))
        })
        .collect();
    let over = hovered(&response, &lines);
    let painter = ui.painter();
    for (i, (bullet, line)) in all.iter().zip(&lines).enumerate() {
        if over == Some(i) {
            let ground = mix(palette.surface, palette.sunken, 0.5);
            painter.rect_filled(line.expand2(vec2(6.0, 0.0)), CornerRadius::same(4), ground);
        }
        let words = line.center().y - 10.0;
        let said = paint_text(
            painter,
            &palette,
            pos2(line.right(), words),
            Align2::RIGHT_CENTER,
            &bullet.said,
            Role::SMALL.bold(),
        );
        let role = if bullet.met {
            Role::SMALL.good()
        } else {
            Role::SMALL.risk()
        };
        let name = paint_text(
            painter,
            &palette,
            pos2(line.left(), words),
            Align2::LEFT_CENTER,
            &bullet.name,
            Role::SMALL,
        );
        let room = said.left() - name.right() - 20.0;
        let verdict = galley(painter.ctx(), &palette, &bullet.verdict, role, Some(room));
        if verdict.elided {
            record_overflow(painter.ctx(), &bullet.verdict, true, 0.0);
        }
        let at = pos2(name.right() + 10.0, words - verdict.size().y * 0.5);
        painter.galley(at, verdict, palette.ink);
        let thick = (row * 0.22).clamp(7.0, 16.0);
        let y = line.center().y + 4.0 + thick * 0.5;
        let well = Rect::from_x_y_ranges(line.x_range(), y - thick * 0.5..=y + thick * 0.5);
        painter.rect_filled(well, CornerRadius::same(3), palette.sunken);
        let x = Scale {
            from: bullet.ends,
            to: [well.left(), well.right()],
        };
        let at = |value: f64| x.at(value).clamp(well.left(), well.right());
        let (zero, end) = (at(0.0), at(bullet.result));
        let bar = Rect::from_x_y_ranges(
            zero.min(end)..=zero.max(end).max(zero.min(end) + 1.0),
            well.y_range(),
        );
        let colour = if bullet.met {
            palette.good
        } else {
            palette.risk
        };
        painter.rect_filled(bar.shrink2(vec2(0.0, 1.0)), CornerRadius::same(2), colour);
        painter.vline(
            at(bullet.target),
            well.expand(3.0).y_range(),
            Stroke::new(3.0, palette.ink),
        );
        if let Some(guess) = bullet.guess {
            let (cx, tip) = (at(guess), well.top());
            let corners = vec![
                pos2(cx - 5.0, tip - 7.0),
                pos2(cx + 5.0, tip - 7.0),
                pos2(cx, tip),
            ];
            painter.add(Shape::convex_polygon(corners, palette.accent, Stroke::NONE));
        }
        if let Some(own) = bullet.own {
            let (cx, r) = (at(own), thick * 0.5 + 1.0);
            let corners = vec![
                pos2(cx, y - r),
                pos2(cx + r, y),
                pos2(cx, y + r),
                pos2(cx - r, y),
            ];
            let stroke = Stroke::new(1.5, palette.ink);
            painter.add(Shape::convex_polygon(corners, palette.surface, stroke));
        }
    }
    match over.and_then(|i| all.get(i)) {
        Some(bullet) => tell_at_pointer(response, &bullet.name, &bullet.said, &bullet.tip),
        None => response,
    }
}
