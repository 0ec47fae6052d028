//! Icons as strokes and simple fills on a 24-point grid. The fonts lack most of them, and one pen keeps them of a family.

use egui::{Color32, Painter, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, Vec2, vec2};

use crate::ui::theme::palette;

/// What can be drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// Three lines.
    Menu,
    /// Two bars.
    Pause,
    /// A triangle.
    Play,
    /// Two triangles.
    Fast,
    /// A triangle and a bar: one week on.
    Step,
    /// An arrow to the left.
    Back,
    /// An arrow to the right.
    Forward,
    /// An arrow upwards.
    Up,
    /// An arrow downwards.
    Down,
    /// A closed lock.
    Lock,
    /// A triangle with an exclamation mark.
    Warning,
    /// A receiver.
    Phone,
    /// An hourglass.
    Hourglass,
    /// A cross.
    Close,
    /// A tick.
    Check,
    /// A globe: the language.
    Globe,
    /// The light look.
    Sun,
    /// The dark look.
    Moon,
    /// A turning arrow: take back.
    Undo,
    /// The same the other way round.
    Redo,
    /// An open book.
    Book,
    /// Two people.
    People,
    /// A magnifying glass.
    Search,
    /// A flag: a target.
    Flag,
    /// A small chevron pointing down.
    Chevron,
    /// A speech bubble.
    Bubble,
    /// A medal.
    Medal,
    /// A cog.
    Settings,
    /// A letter i in a circle.
    Info,
}

/// An icon as part of a layout, `size` points square.
pub fn icon(ui: &mut Ui, icon: Icon, size: f32, colour: Option<Color32>) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(size), Sense::hover());
    paint(ui.painter(), rect, icon, colour.unwrap_or(palette(ui).muted));
    response
}

/// A pen on the grid from 0 to 24.
struct Pen<'a> {
    painter: &'a Painter,
    origin: Pos2,
    scale: f32,
    stroke: Stroke,
}

impl Pen<'_> {
    fn at(&self, x: f32, y: f32) -> Pos2 {
        self.origin + vec2(x, y) * self.scale
    }
    fn points(&self, points: &[(f32, f32)]) -> Vec<Pos2> {
        points.iter().map(|&(x, y)| self.at(x, y)).collect()
    }
    /// A line with round ends; egui's are cut off square.
    fn line(&self, points: &[(f32, f32)]) {
        let points = self.points(points);
        for &end in [points.first(), points.last()].into_iter().flatten() {
            self.painter.circle_filled(end, self.stroke.width * 0.5, self.stroke.color);
        }
        self.painter.add(Shape::line(points, self.stroke));
    }
    fn closed(&self, points: &[(f32, f32)]) {
        self.painter.add(Shape::closed_line(self.points(points), self.stroke));
    }
    fn fill(&self, points: &[(f32, f32)]) {
        self.painter.add(Shape::convex_polygon(self.points(points), self.stroke.color, Stroke::NONE));
    }
    fn ring(&self, x: f32, y: f32, radius: f32) {
        self.painter.circle_stroke(self.at(x, y), radius * self.scale, self.stroke);
    }
    fn dot(&self, x: f32, y: f32, radius: f32) {
        self.painter.circle_filled(self.at(x, y), radius * self.scale, self.stroke.color);
    }
    fn arc(&self, x: f32, y: f32, radius: f32, from: f32, to: f32) {
        self.ellipse(x, y, radius, radius, from, to);
    }
    fn ellipse(&self, x: f32, y: f32, rx: f32, ry: f32, from: f32, to: f32) {
        let points: Vec<(f32, f32)> = (0..=20)
            .map(|i| (from + (to - from) * i as f32 / 20.0).to_radians())
            .map(|a| (x + rx * a.cos(), y + ry * a.sin()))
            .collect();
        self.line(&points);
    }
}

/// Paints `icon` into the largest square in `rect`.
pub fn paint(painter: &Painter, rect: Rect, icon: Icon, colour: Color32) {
    let side = rect.width().min(rect.height());
    let square = Rect::from_center_size(rect.center(), Vec2::splat(side));
    let scale = side / 24.0;
    let pen = Pen { painter, origin: square.min, scale, stroke: Stroke::new((2.0 * scale).max(1.2), colour) };
    match icon {
        Icon::Menu => [6.0, 12.0, 18.0].iter().for_each(|&y| pen.line(&[(4.0, y), (20.0, y)])),
        Icon::Pause => {
            pen.fill(&[(6.0, 5.0), (10.0, 5.0), (10.0, 19.0), (6.0, 19.0)]);
            pen.fill(&[(14.0, 5.0), (18.0, 5.0), (18.0, 19.0), (14.0, 19.0)]);
        }
        Icon::Play => pen.fill(&[(7.0, 4.5), (19.5, 12.0), (7.0, 19.5)]),
        Icon::Fast => {
            pen.fill(&[(3.5, 5.5), (12.0, 12.0), (3.5, 18.5)]);
            pen.fill(&[(12.5, 5.5), (21.0, 12.0), (12.5, 18.5)]);
        }
        Icon::Step => {
            pen.fill(&[(5.0, 5.0), (15.5, 12.0), (5.0, 19.0)]);
            pen.fill(&[(16.5, 5.0), (19.5, 5.0), (19.5, 19.0), (16.5, 19.0)]);
        }
        Icon::Back => {
            pen.line(&[(20.0, 12.0), (4.5, 12.0)]);
            pen.line(&[(11.0, 5.5), (4.5, 12.0), (11.0, 18.5)]);
        }
        Icon::Forward => {
            pen.line(&[(4.0, 12.0), (19.5, 12.0)]);
            pen.line(&[(13.0, 5.5), (19.5, 12.0), (13.0, 18.5)]);
        }
        Icon::Up => pen.fill(&[(12.0, 5.5), (20.0, 18.0), (4.0, 18.0)]),
        Icon::Down => pen.fill(&[(4.0, 6.0), (20.0, 6.0), (12.0, 18.5)]),
        Icon::Lock => {
            pen.arc(12.0, 9.0, 4.5, 180.0, 360.0);
            pen.line(&[(7.5, 9.0), (7.5, 11.0)]);
            pen.line(&[(16.5, 9.0), (16.5, 11.0)]);
            let body = Rect::from_min_max(pen.at(5.0, 10.5), pen.at(19.0, 20.5));
            painter.rect_filled(body, 2.5 * scale, colour);
        }
        Icon::Warning => {
            pen.closed(&[(12.0, 3.5), (21.5, 20.0), (2.5, 20.0)]);
            pen.line(&[(12.0, 9.5), (12.0, 14.0)]);
            pen.dot(12.0, 17.0, 1.3);
        }
        Icon::Phone => {
            // The receiver is one bent bar with two thick ends.
            let thick = Stroke::new(2.4 * pen.stroke.width, colour);
            let bend: Vec<Pos2> = (0..=16)
                .map(|i| (100.0 + 70.0 * i as f32 / 16.0).to_radians())
                .map(|a| pen.at(20.5 + 14.5 * a.cos(), 3.5 + 14.5 * a.sin()))
                .collect();
            painter.add(Shape::line(bend, pen.stroke.with_width(1.6)));
            painter.line_segment([pen.at(4.6, 8.2), pen.at(9.0, 4.4)], thick);
            painter.line_segment([pen.at(15.6, 19.4), pen.at(19.6, 15.0)], thick);
        }
        Icon::Hourglass => {
            pen.line(&[(5.5, 3.5), (18.5, 3.5)]);
            pen.line(&[(5.5, 20.5), (18.5, 20.5)]);
            pen.line(&[(7.0, 3.5), (7.0, 7.0), (12.0, 12.0), (17.0, 7.0), (17.0, 3.5)]);
            pen.line(&[(7.0, 20.5), (7.0, 17.0), (12.0, 12.0), (17.0, 17.0), (17.0, 20.5)]);
            pen.fill(&[(8.5, 19.5), (12.0, 15.5), (15.5, 19.5)]);
        }
        Icon::Close => {
            pen.line(&[(5.5, 5.5), (18.5, 18.5)]);
            pen.line(&[(18.5, 5.5), (5.5, 18.5)]);
        }
        Icon::Check => pen.line(&[(4.5, 12.5), (9.5, 17.5), (19.5, 6.5)]),
        Icon::Globe => {
            pen.ring(12.0, 12.0, 8.8);
            pen.ellipse(12.0, 12.0, 3.9, 8.8, 0.0, 360.0);
            pen.line(&[(3.4, 12.0), (20.6, 12.0)]);
        }
        Icon::Sun => {
            pen.ring(12.0, 12.0, 4.2);
            for i in 0..8 {
                let (sin, cos) = (i as f32 * std::f32::consts::FRAC_PI_4).sin_cos();
                pen.line(&[(12.0 + 7.4 * cos, 12.0 + 7.4 * sin), (12.0 + 9.6 * cos, 12.0 + 9.6 * sin)]);
            }
        }
        Icon::Moon => {
            pen.arc(12.0, 12.0, 8.2, 20.0, 290.0);
            pen.arc(17.2, 6.6, 7.2, 70.0, 184.0);
        }
        _ => super::icons_more::paint(&pen_more(&pen), icon),
    }
}
