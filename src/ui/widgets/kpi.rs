//! Key figures: a quiet label above, the number with its unit, the change beside it.

use egui::{Align, Layout, Rect, Response, Sense, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};

use super::{Icon, icons};
use crate::ui::theme::{Role, Tint, galley, palette};

/// How a number moved, and whether that is to the good.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Delta<'a> {
    /// The change in words, with its unit: “8.4%”, “目标 110”.
    pub text: &'a str,
    /// `Some(true)` draws an arrow up, `Some(false)` down, `None` none.
    pub up: Option<bool>,
    /// [`Tint::Good`], [`Tint::Risk`] or [`Tint::Muted`].
    pub tint: Tint,
}

/// A key figure to be shown.
#[must_use = "a key figure does nothing until it is shown"]
#[derive(Clone, Copy, Debug)]
pub struct Kpi<'a> {
    label: &'a str,
    value: &'a str,
    delta: Option<Delta<'a>>,
    size: f32,
    right: bool,
}

impl<'a> Kpi<'a> {
    /// A label and a value with its unit, aligned to the left.
    pub const fn new(label: &'a str, value: &'a str) -> Self {
        Self {
            label,
            value,
            delta: None,
            size: 15.0,
            right: false,
        }
    }
    /// With a change.
    pub const fn delta(mut self, delta: Delta<'a>) -> Self {
        self.delta = Some(delta);
        self
    }
    /// Aligned to the right, as in the top bar.
    pub const fn right(mut self) -> Self {
        self.right = true;
        self
    }
    /// The number in 20 points.
    pub const fn large(mut self) -> Self {
        self.size = 20.0;
        self
    }

    /// Shows it, as wide as it needs.
    pub fn show(self, ui: &mut Ui) -> Response {
        let palette = palette(ui);
        let label = galley(ui.ctx(), &palette, self.label, Role::SMALL.muted(), None);
        let value = galley(
            ui.ctx(),
            &palette,
            self.value,
            Role {
                size: self.size,
                ..Role::LEAD.bold()
            },
            None,
        );
        let change = self.delta.map(|delta| {
            let text = galley(
                ui.ctx(),
                &palette,
                delta.text,
                Role::SMALL.bold().tint(delta.tint),
                None,
            );
            let width = text.size().x + 5.0 + if delta.up.is_some() { 13.0 } else { 0.0 };
            (delta, text, width)
        });
        let lower = value.size().x + change.as_ref().map_or(0.0, |(_, _, width)| *width);
        let size = vec2(
            label.size().x.max(lower),
            label.size().y + value.size().y - 2.0,
        );
        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        let said = format!(
            "{}: {} {}",
            self.label,
            self.value,
            self.delta.map_or("", |delta| delta.text)
        );
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, said.trim_end()));
        let painter = ui.painter();
        let left = |width: f32| {
            if self.right {
                rect.right() - width
            } else {
                rect.left()
            }
        };
        painter.galley(pos2(left(label.size().x), rect.top()), label, palette.muted);
        let mut x = left(lower);
        let middle = rect.bottom() - value.size().y * 0.5;
        let width = value.size().x;
        painter.galley(pos2(x, rect.bottom() - value.size().y), value, palette.ink);
        x += width + 5.0;
        if let Some((delta, text, _)) = change {
            let colour = delta.tint.colour(&palette);
            if let Some(up) = delta.up {
                let mark = Rect::from_center_size(pos2(x + 5.0, middle + 0.5), Vec2::splat(13.0));
                icons::paint(
                    painter,
                    mark,
                    if up { Icon::Up } else { Icon::Down },
                    colour,
                );
                x += 13.0;
            }
            painter.galley(pos2(x, middle - text.size().y * 0.5 + 0.5), text, colour);
        }
        response
    }
}

/// A label at the left and a figure at the right of one line: “工时 … 612 / 650 小时”.
pub fn figure_row(ui: &mut Ui, label: &str, figure: &[(&str, Role)]) -> Response {
    ui.horizontal(|ui| {
        crate::ui::theme::text(ui, label, Role::BODY);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            crate::ui::theme::rich(ui, figure)
        });
    })
    .response
}
