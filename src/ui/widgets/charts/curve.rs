//! Lines over a measured axis, told apart by colour and dashes: shares of shares, and who is still there after how long.

use egui::{
    Align2, Color32, CornerRadius, Painter, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, pos2,
    vec2,
};

use super::{Drawn, Scale, fills, say, table, ticks};
use crate::sim::setup::Colour;
use crate::ui::theme::{HAIRLINE, Palette, Role, galley, mix, paint_text, palette, rich, text};
use crate::view::chart::{Curve, Unit};

/// Least size in which a curve says something, points.
const LEAST: egui::Vec2 = vec2(170.0, 96.0);

/// A curve on its way to the screen.
struct Sheet<'a> {
    curve: &'a Curve,
    painter: &'a Painter,
    palette: Palette,
    area: Rect,
    x: Scale,
    y: Scale,
}

impl Sheet<'_> {
    fn at(&self, [x, y]: [f64; 2]) -> Pos2 {
        pos2(self.x.at(x), self.y.at(y))
    }
}

/// Shows the curve in `height` points over all the room there is, the legend counted.
pub fn curve(ui: &mut Ui, drawn: Drawn<'_>, curve: &Curve, height: f32) -> Response {
    let palette = palette(ui);
    let top = ui.cursor().top();
    let names: Vec<&str> = curve.lines.iter().map(|line| line.name.as_str()).collect();
    fills::legend(ui, &palette, &names, |painter, rect, i| {
        let ends = [rect.left_center(), rect.right_center()];
        stroke(painter, &ends, colour(&palette, i), i);
    });
    let size = vec2(ui.available_width(), height - (ui.cursor().top() - top));
    if size.x < LEAST.x || size.y < LEAST.y {
        return table::table(ui, drawn, size.y);
    }
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    drawn.tell(&response);
    let marks = ticks(
        curve.y[0],
        curve.y[1],
        ((size.y / 40.0) as usize).clamp(2, 6),
    );
    let words: Vec<String> = marks
        .iter()
        .map(|mark| say(curve.units[1], drawn.tongue, *mark))
        .collect();
    let wide = words
        .iter()
        .map(|word| galley(ui.ctx(), &palette, word, Role::TINY, None).size().x)
        .fold(0.0, f32::max);
    let area = Rect::from_min_max(
        rect.min + vec2(wide + 10.0, 20.0),
        rect.max - vec2(14.0, 34.0),
    );
    let sheet = Sheet {
        curve,
        painter: ui.painter(),
        palette,
        area,
        x: Scale {
            from: curve.x,
            to: [area.left(), area.right()],
        },
        y: Scale {
            from: curve.y,
            to: [area.bottom(), area.top()],
        },
    };
    grid(&sheet, &marks, &words);
    axes(&sheet, drawn);
    guides(&sheet);
    for (i, line) in curve.lines.iter().enumerate() {
        let points: Vec<Pos2> = line.points.iter().map(|p| sheet.at(*p)).collect();
        stroke(sheet.painter, &points, colour(&palette, i), i);
        // Few points are measured ones, many a curve.
        if points.len() <= 16 {
            for point in &points {
                sheet
                    .painter
                    .circle_filled(*point, 3.0, colour(&palette, i));
            }
        }
    }
    marked(&sheet);
    match pointed(&sheet, &response) {
        Some(x) => response.on_hover_ui_at_pointer(|ui| {
            ui.set_max_width(crate::ui::widgets::tooltip::WIDTH);
            ui.spacing_mut().item_spacing.y = 2.0;
            text(ui, drawn.x, Role::TINY.muted());
            for (i, line) in curve.lines.iter().enumerate() {
                if let Some(said) = nearest(&line.points, x).and_then(|k| line.says.get(k)) {
                    let dot = ("● ", Role::SMALL.colour(colour(&palette, i)));
                    let name = (line.name.as_str(), Role::SMALL);
                    let gap = ("  ", Role::SMALL);
                    let said = (said.as_str(), Role::SMALL.bold());
                    rich(ui, &[dot, name, gap, said]);
                }
            }
        }),
        None => response,
    }
}

/// Lines differ in colour and, for those who can't tell colours apart, in dashes.
fn colour(palette: &Palette, i: usize) -> Color32 {
    let all = [
        palette.accent,
        palette.hue(Colour::Blue),
        palette.ink,
        palette.muted,
        palette.hue(Colour::Plum),
    ];
    all[i % all.len()]
}

fn stroke(painter: &Painter, points: &[Pos2], colour: Color32, i: usize) {
    let stroke = Stroke::new(2.0, colour);
    let (dash, gap) = match i % 5 {
        0 => {
            painter.add(Shape::line(points.to_vec(), stroke));
            return;
        }
        1 => (7.0, 4.0),
        2 => (2.0, 3.0),
        3 => (12.0, 3.0),
        _ => (5.0, 8.0),
    };
    painter.extend(Shape::dashed_line(points, stroke, dash, gap));
}

fn grid(sheet: &Sheet<'_>, marks: &[f64], words: &[String]) {
    let stroke = Stroke::new(HAIRLINE, sheet.palette.line);
    let area = sheet.area;
    for (mark, word) in marks.iter().zip(words) {
        let y = sheet.y.at(*mark).round() + 0.5;
        let ends = [pos2(area.left(), y), pos2(area.right(), y)];
        sheet
            .painter
            .extend(Shape::dashed_line(&ends, stroke, 2.0, 4.0));
        let at = pos2(area.left() - 6.0, y);
        word_at(sheet, at, Align2::RIGHT_CENTER, word, Role::TINY.muted());
    }
    sheet
        .painter
        .hline(area.x_range(), area.bottom() + 0.5, stroke);
}

fn axes(sheet: &Sheet<'_>, drawn: Drawn<'_>) {
    let (area, role) = (sheet.area, Role::TINY.muted());
    let unit = sheet.curve.units[0];
    let [from, to] = sheet.curve.x;
    let marks = ticks(from, to, (area.width() / 64.0) as usize);
    // Whole things have no halves.
    let whole = |mark: &&f64| unit != Unit::Plain || (**mark - mark.round()).abs() < 1e-6;
    for mark in marks.iter().filter(whole) {
        let at = pos2(sheet.x.at(*mark), area.bottom() + 3.0);
        let word = say(unit, drawn.tongue, *mark);
        word_at(sheet, at, Align2::CENTER_TOP, &word, role);
    }
    if !drawn.x.is_empty() {
        let at = pos2(area.right() + 14.0, area.bottom() + 34.0);
        let title = format!("{} →", drawn.x);
        word_at(sheet, at, Align2::RIGHT_BOTTOM, &title, role);
    }
    if !drawn.y.is_empty() {
        let at = pos2(area.left() - 6.0, area.top() - 4.0);
        let title = format!("↑ {}", drawn.y);
        word_at(sheet, at, Align2::LEFT_BOTTOM, &title, role);
    }
}

/// Upright lines with their names at the foot; a name steps up where it would touch the one before.
fn guides(sheet: &Sheet<'_>) {
    let palette = &sheet.palette;
    let stroke = Stroke::new(1.0, mix(palette.line, palette.muted, 0.9));
    let mut taken: Vec<Rect> = Vec::new();
    for (at, name) in &sheet.curve.guides {
        let x = sheet.x.at(*at).round() + 0.5;
        let ends = [pos2(x, sheet.area.bottom()), pos2(x, sheet.area.top())];
        sheet
            .painter
            .extend(Shape::dashed_line(&ends, stroke, 5.0, 3.0));
        let role = Role::TINY.bold().muted();
        let size = galley(sheet.painter.ctx(), palette, name, role, None).size();
        let corner = pos2(x + 3.0, sheet.area.bottom() - size.y - 2.0);
        let mut place = Rect::from_min_size(corner, size);
        while taken
            .iter()
            .any(|other| other.expand(2.0).intersects(place))
        {
            place = place.translate(vec2(0.0, -size.y - 2.0));
        }
        sheet
            .painter
            .rect_filled(place, CornerRadius::ZERO, palette.surface);
        word_at(sheet, place.min, Align2::LEFT_TOP, name, role);
        taken.push(place);
    }
}

/// Points worth a word: a ring, and the words beside it on a ground of their own.
fn marked(sheet: &Sheet<'_>) {
    let palette = &sheet.palette;
    for (x, y, name) in &sheet.curve.marks {
        let at = sheet.at([*x, *y]);
        let ring = Stroke::new(2.5, palette.ink);
        sheet.painter.circle(at, 4.5, palette.surface, ring);
        let role = Role::SMALL.bold();
        let size = galley(sheet.painter.ctx(), palette, name, role, None).size();
        let left = (at.x + 10.0).min(sheet.area.right() - size.x);
        let top = (at.y + 6.0).min(sheet.area.bottom() - 2.0 * size.y - 4.0);
        let place = Rect::from_min_size(pos2(left, top), size);
        sheet
            .painter
            .rect_filled(place.expand(2.0), CornerRadius::same(3), palette.surface);
        word_at(sheet, place.min, Align2::LEFT_TOP, name, role);
    }
}

/// The place on the axis that is pointed at, marked by a line and dots.
fn pointed(sheet: &Sheet<'_>, response: &Response) -> Option<f64> {
    let pointer = response.hover_pos()?;
    let area = sheet.area;
    if !area.expand(12.0).contains(pointer) {
        return None;
    }
    let part = f64::from(((pointer.x - area.left()) / area.width()).clamp(0.0, 1.0));
    let [from, to] = sheet.curve.x;
    let x = from + part * (to - from);
    let palette = &sheet.palette;
    let guide = Stroke::new(1.0, mix(palette.line, palette.muted, 0.5));
    sheet.painter.vline(pointer.x, area.y_range(), guide);
    for (i, line) in sheet.curve.lines.iter().enumerate() {
        if let Some(point) = nearest(&line.points, x).and_then(|k| line.points.get(k)) {
            let ring = Stroke::new(2.0, palette.surface);
            let at = sheet.at(*point);
            sheet.painter.circle(at, 4.0, colour(palette, i), ring);
        }
    }
    Some(x)
}

/// The point nearest to a place on the axis.
fn nearest(points: &[[f64; 2]], x: f64) -> Option<usize> {
    let far = |i: &usize| (points[*i][0] - x).abs();
    (0..points.len()).min_by(|a, b| far(a).total_cmp(&far(b)))
}

fn word_at(sheet: &Sheet<'_>, at: Pos2, align: Align2, word: &str, role: Role) {
    paint_text(sheet.painter, &sheet.palette, at, align, word, role);
}
