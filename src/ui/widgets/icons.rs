//! Icons as strokes and simple fills on a 24-point grid. The fonts lack most of them, and one pen keeps them of a family.

mod draw;

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
    /// A dashed frame: choose what is inside.
    Lasso,
    /// Four corners: all of it.
    Fit,
    /// A circle, a square and lines: what the marks mean.
    Legend,
    /// Rows and columns.
    Table,
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
    /// Less.
    Minus,
    /// More.
    Plus,
}

/// An icon as part of a layout, `size` points square.
pub fn icon(ui: &mut Ui, icon: Icon, size: f32, colour: Option<Color32>) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(size), Sense::hover());
    paint(
        ui.painter(),
        rect,
        icon,
        colour.unwrap_or(palette(ui).muted),
    );
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
            self.painter
                .circle_filled(end, self.stroke.width * 0.5, self.stroke.color);
        }
        self.painter.add(Shape::line(points, self.stroke));
    }
    fn closed(&self, points: &[(f32, f32)]) {
        self.painter
            .add(Shape::closed_line(self.points(points), self.stroke));
    }
    fn fill(&self, points: &[(f32, f32)]) {
        self.painter.add(Shape::convex_polygon(
            self.points(points),
            self.stroke.color,
            Stroke::NONE,
        ));
    }
    /// A line `times` as thick as the others.
    fn thick(&self, points: &[(f32, f32)], times: f32) {
        let pen = Self {
            stroke: Stroke::new(self.stroke.width * times, self.stroke.color),
            ..*self
        };
        pen.line(points);
    }
    fn block(&self, left: f32, top: f32, right: f32, bottom: f32, radius: f32) {
        let rect = Rect::from_min_max(self.at(left, top), self.at(right, bottom));
        self.painter
            .rect_filled(rect, radius * self.scale, self.stroke.color);
    }
    fn ring(&self, x: f32, y: f32, radius: f32) {
        self.painter
            .circle_stroke(self.at(x, y), radius * self.scale, self.stroke);
    }
    fn dot(&self, x: f32, y: f32, radius: f32) {
        self.painter
            .circle_filled(self.at(x, y), radius * self.scale, self.stroke.color);
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
    let stroke = Stroke::new((2.0 * scale).max(1.2), colour);
    draw::draw(
        &Pen {
            painter,
            origin: square.min,
            scale,
            stroke,
        },
        icon,
    );
}
