//! Cards: quiet surfaces with a hairline, optionally with a coloured left edge, optionally clickable as a whole.

use egui::{
    Color32, CornerRadius, InnerResponse, Margin, Response, Sense, Shape, Stroke, StrokeKind, Ui,
    UiBuilder, WidgetInfo, WidgetType,
};
use egui::{Rect, emath::GuiRounding as _, epaint::RectShape, pos2, vec2};

use super::{edge, hand};
use crate::ui::theme::type_scale::factor;
use crate::ui::theme::{CORNER_CARD, HAIRLINE, Palette, Role, mix, palette, text};

/// A card to be shown: `Card::new().edge(palette.tier(0)).show(ui, |ui| …)`.
#[must_use = "a card does nothing until it is shown"]
#[derive(Clone, Copy, Debug)]
pub struct Card {
    edge: Option<Color32>,
    border: Option<Color32>,
    fill: Option<Color32>,
    pad: Margin,
    height: f32,
}

impl Default for Card {
    fn default() -> Self {
        Self::new()
    }
}

impl Card {
    /// Surface, hairline, 12 points of room inside, as wide as there is room.
    pub const fn new() -> Self {
        Self {
            edge: None,
            border: None,
            fill: None,
            pad: Margin::same(12),
            height: 0.0,
        }
    }
    /// With a coloured left edge, 4 points wide.
    pub const fn edge(mut self, colour: Color32) -> Self {
        self.edge = Some(colour);
        self
    }
    /// With a frame of this colour instead of the hairline: a warning.
    pub const fn border(mut self, colour: Color32) -> Self {
        self.border = Some(colour);
        self
    }
    /// On this ground instead of the surface.
    pub const fn fill(mut self, colour: Color32) -> Self {
        self.fill = Some(colour);
        self
    }
    /// Room inside, points: at the sides, above and below.
    pub const fn pad(mut self, sides: i8, above: i8) -> Self {
        self.pad = Margin::symmetric(sides, above);
        self
    }
    /// At least this high, points, the frame included.
    pub const fn height(mut self, height: f32) -> Self {
        self.height = height;
        self
    }

    /// The card with its edge, on whole physical pixels: at a fractional scale the parts would show beside each other.
    fn shape(&self, ui: &Ui, palette: &Palette, rect: Rect, fill: Color32) -> Shape {
        let scale = ui.pixels_per_point();
        let rect = rect.round_to_pixels(scale);
        let hairline = (HAIRLINE * scale).round().max(1.0) / scale;
        let corner = CornerRadius::same(CORNER_CARD);
        let line = Stroke::new(HAIRLINE, self.border.unwrap_or(palette.line));
        let body = Shape::Rect(RectShape::new(rect, corner, fill, line, StrokeKind::Inside));
        let Some(colour) = self.edge else { return body };
        // The colour fills the whole left end; the surface covers all of it but 4 points, so that the inner corner is round
        // too, and the hairline is drawn anew where the corner has turned.
        let wide = 2.0 * f32::from(CORNER_CARD) + 2.0;
        let end = Rect::from_min_size(rect.min, vec2(wide, rect.height()));
        let left = CornerRadius {
            nw: CORNER_CARD,
            sw: CORNER_CARD,
            ne: 0,
            se: 0,
        };
        let cover = Rect::from_min_max(
            pos2(rect.left() + 4.0, rect.top() + hairline),
            pos2(end.right() + 2.0, rect.bottom() - hairline),
        );
        let inner = CornerRadius {
            nw: 7,
            sw: 7,
            ne: 0,
            se: 0,
        };
        let from = rect.left() + f32::from(CORNER_CARD) - 1.0;
        let hair =
            |top: f32| Rect::from_min_max(pos2(from, top), pos2(end.right(), top + hairline));
        Shape::Vec(vec![
            body,
            Shape::rect_filled(end, left, colour),
            Shape::rect_filled(cover, inner, fill),
            Shape::rect_filled(hair(rect.top()), 0.0, line.color),
            Shape::rect_filled(hair(rect.bottom() - hairline), 0.0, line.color),
        ])
    }

    fn lay_out<R>(
        &self,
        ui: &mut Ui,
        builder: UiBuilder,
        add: impl FnOnce(&mut Ui) -> R,
    ) -> InnerResponse<R> {
        let mut pad = self.pad;
        pad.left += if self.edge.is_some() { 4 } else { 0 };
        ui.scope_builder(builder, |ui| {
            egui::Frame::new()
                .inner_margin(pad)
                .show(ui, |ui| {
                    ui.set_min_width(ui.available_width());
                    ui.set_min_height((self.height - pad.sum().y).max(0.0));
                    add(ui)
                })
                .inner
        })
    }

    /// Shows the card around what `add` puts into it.
    pub fn show<R>(self, ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
        let palette = palette(ui);
        let ground = ui.painter().add(Shape::Noop);
        let inner = self.lay_out(ui, UiBuilder::new(), add);
        ui.painter().set(
            ground,
            self.shape(
                ui,
                &palette,
                inner.response.rect,
                self.fill.unwrap_or(palette.surface),
            ),
        );
        inner
    }

    /// The same, but all of it is one button called `name`. Nothing inside may sense clicks.
    pub fn show_button<R>(
        self,
        ui: &mut Ui,
        name: &str,
        add: impl FnOnce(&mut Ui) -> R,
    ) -> InnerResponse<R> {
        let palette = palette(ui);
        let ground = ui.painter().add(Shape::Noop);
        let enabled = ui.is_enabled();
        let inner = self.lay_out(ui, UiBuilder::new().sense(Sense::click()), add);
        let response = &inner.response;
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, enabled, name));
        let fill = self.fill.unwrap_or(palette.surface);
        let hovered = response.hovered() && enabled;
        let fill = if hovered {
            mix(fill, palette.sunken, 0.35)
        } else {
            fill
        };
        ui.painter()
            .set(ground, self.shape(ui, &palette, response.rect, fill));
        if hovered || response.has_focus() {
            edge(ui.painter(), &palette, response.rect, CORNER_CARD, response);
        }
        hand(ui, response);
        inner
    }
}

/// A plain card.
pub fn card<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    Card::new().show(ui, add)
}

/// A hairline across the room there is.
pub fn hairline(ui: &mut Ui) -> Response {
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), HAIRLINE), Sense::hover());
    ui.painter().rect_filled(rect, 0.0, palette(ui).line);
    response
}

/// A heading with a quiet line under it; the note may be empty.
pub fn section(ui: &mut Ui, heading: &str, note: &str) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 1.0;
        // On a wall it is seen from afar.
        let role = if factor() > 1.0 {
            Role::TITLE
        } else {
            Role::HEADING
        };
        text(ui, heading, role);
        if !note.is_empty() {
            crate::ui::theme::wrapped(ui, note, Role::SMALL.muted());
        }
    });
}
