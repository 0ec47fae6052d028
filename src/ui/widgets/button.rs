//! Buttons: one primary a screen, ghosts beside it, quiet ones in rows, danger only for what can't be undone.

use egui::{
    Color32, CornerRadius, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
    WidgetType, pos2, vec2,
};

pub use super::icon_button::{icon_button, icon_toggle};
use super::{Icon, chip, focus_ring, follow, hand, icons};
use crate::ui::theme::type_scale::factor;
use crate::ui::theme::{CORNER, HAIRLINE, Palette, Role, galley, mix, palette, record_overflow};

/// How loud a button is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Filled with the accent: what comes next.
    Primary,
    /// An outline.
    Ghost,
    /// Only text until the pointer is over it.
    Quiet,
    /// An outline and text in the risk colour.
    Danger,
}

/// A button to be shown: `Button::primary("开始本季度").icon_after(Icon::Forward).key("Ctrl+Enter").show(ui)`.
#[must_use = "a button does nothing until it is shown"]
#[derive(Clone, Copy, Debug)]
pub struct Button<'a> {
    text: &'a str,
    kind: Kind,
    key: Option<&'a str>,
    before: Option<Icon>,
    after: Option<Icon>,
    width: Option<f32>,
    height: f32,
    enabled: bool,
    on: bool,
}

impl<'a> Button<'a> {
    const fn new(text: &'a str, kind: Kind, height: f32) -> Self {
        Self {
            text,
            kind,
            key: None,
            before: None,
            after: None,
            width: None,
            height,
            enabled: true,
            on: false,
        }
    }
    /// The one thing to do next; 38 points high.
    pub const fn primary(text: &'a str) -> Self {
        Self::new(text, Kind::Primary, 38.0)
    }
    /// Any other action; 36 points high.
    pub const fn ghost(text: &'a str) -> Self {
        Self::new(text, Kind::Ghost, 36.0)
    }
    /// An action within a row or bar; 28 points high.
    pub const fn quiet(text: &'a str) -> Self {
        Self::new(text, Kind::Quiet, 28.0)
    }
    /// Something that can't be undone; 36 points high.
    pub const fn danger(text: &'a str) -> Self {
        Self::new(text, Kind::Danger, 36.0)
    }
    /// Shows a key or combination, as in `Ctrl+Enter`. Only a hint: the screen listens for it.
    pub const fn key(mut self, key: &'a str) -> Self {
        self.key = Some(key);
        self
    }
    /// An icon before the text.
    pub const fn icon(mut self, icon: Icon) -> Self {
        self.before = Some(icon);
        self
    }
    /// An icon after the text.
    pub const fn icon_after(mut self, icon: Icon) -> Self {
        self.after = Some(icon);
        self
    }
    /// At least this wide, points; the text stays in the middle.
    pub const fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }
    /// 28 points high with 13-point text.
    pub const fn small(mut self) -> Self {
        self.height = 28.0;
        self
    }
    /// 44 points high: for a title screen.
    pub const fn large(mut self) -> Self {
        self.height = 44.0;
        self
    }
    /// Whether it can be pressed.
    pub const fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }
    /// Pressed in: a filter or a speed that is in force.
    pub const fn on(mut self, on: bool) -> Self {
        self.on = on;
        self
    }

    /// Shows it; `clicked()` of the response is a press by pointer, Enter or Space.
    pub fn show(self, ui: &mut Ui) -> Response {
        let palette = palette(ui);
        let enabled = self.enabled && ui.is_enabled();
        let small = self.height < 32.0;
        let pad = match (small, self.width) {
            // A sign in a row of its own room, such as a plus.
            (true, Some(_)) => 4.0,
            (true, None) => 10.0,
            (false, _) => 18.0,
        };
        // On a wall the button grows with its words.
        let f = factor();
        let mark = f * if small { 14.0 } else { 16.0 };
        let role = match (self.kind, small) {
            (Kind::Primary, false) => Role::LEAD.bold(),
            (_, false) => Role::LEAD,
            (Kind::Primary, true) => Role::LABEL.bold(),
            (_, true) => Role::LABEL,
        };
        let [fill, line, ink] = self.colours(&palette, enabled);
        let galley = galley(ui.ctx(), &palette, self.text, role.colour(ink), None);
        let mut inner = galley.size().x;
        inner += self.before.map_or(0.0, |_| mark + 6.0) + self.after.map_or(0.0, |_| mark + 6.0);
        inner += self.key.map_or(0.0, |key| {
            chip::keys_width(ui.painter(), &palette, key) + 10.0
        });
        let wanted = inner + 2.0 * pad;
        let size = vec2(
            self.width.map_or(wanted, |width| width.max(wanted)),
            self.height * f,
        );
        if wanted > ui.available_width() + 1.0 && ui.layout().is_vertical() {
            record_overflow(ui.ctx(), self.text, false, wanted - ui.available_width());
        }
        let sense = if enabled {
            Sense::click()
        } else {
            Sense::hover()
        };
        let (rect, response) = ui.allocate_exact_size(size, sense);
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, enabled, self.text));
        follow(&response);
        if ui.is_rect_visible(rect) {
            let painter = ui.painter().clone();
            let hovered = enabled && response.hovered();
            let pressed = enabled && response.is_pointer_button_down_on();
            let ground = if self.kind == Kind::Quiet && hovered {
                palette.lift(palette.sunken, false, pressed)
            } else {
                palette.lift(fill, hovered, pressed)
            };
            let radius = if small { CORNER } else { CORNER + 2 };
            let corner = CornerRadius::same(radius);
            if fill != Color32::TRANSPARENT || hovered {
                painter.rect_filled(rect, corner, ground);
            }
            if line != Color32::TRANSPARENT {
                painter.rect_stroke(
                    rect,
                    corner,
                    Stroke::new(HAIRLINE, line),
                    StrokeKind::Inside,
                );
            }
            let mut x = (rect.center().x - inner * 0.5).round();
            let put_icon = |icon: Option<Icon>, x: &mut f32, gap_first: bool| {
                if let Some(icon) = icon {
                    *x += if gap_first { 6.0 } else { 0.0 };
                    let square = Rect::from_min_size(
                        pos2(*x, rect.center().y - mark * 0.5),
                        Vec2::splat(mark),
                    );
                    icons::paint(&painter, square, icon, ink);
                    *x += mark + if gap_first { 0.0 } else { 6.0 };
                }
            };
            put_icon(self.before, &mut x, false);
            painter.galley(
                pos2(x, rect.center().y - galley.size().y * 0.5),
                galley.clone(),
                ink,
            );
            x += galley.size().x;
            put_icon(self.after, &mut x, true);
            if let Some(key) = self.key {
                let cap = match self.kind {
                    Kind::Primary if enabled => {
                        [mix(ground, ink, 0.10), mix(ground, ink, 0.35), ink]
                    }
                    _ if !enabled => [palette.surface, palette.line, ink],
                    _ => [palette.surface, palette.line, palette.muted],
                };
                chip::paint_keys(
                    &painter,
                    &palette,
                    pos2(x + 10.0, rect.center().y),
                    key,
                    cap,
                );
            }
            focus_ring(&painter, &palette, rect, radius, &response);
        }
        hand(ui, &response);
        response
    }

    /// Ground, line and ink. What can't be pressed is an outline, whatever its kind; opaque: seen
    /// through, light colours come out grey.
    fn colours(&self, palette: &Palette, enabled: bool) -> [Color32; 3] {
        let none = Color32::TRANSPARENT;
        let surface = palette.surface;
        match self.kind {
            _ if !enabled => [surface, palette.line, palette.disabled()],
            Kind::Primary => [palette.accent, none, palette.accent_ink],
            _ if self.on => [palette.ink, none, surface],
            Kind::Ghost => [surface, palette.line, palette.ink],
            // Without ground and line, colour alone says that it can be pressed.
            Kind::Quiet => [none, none, palette.accent],
            Kind::Danger => [surface, mix(palette.line, palette.risk, 0.5), palette.risk],
        }
    }
}

/// [`Button::primary`] without extras.
pub fn primary(ui: &mut Ui, text: &str) -> Response {
    Button::primary(text).show(ui)
}

/// [`Button::ghost`] without extras.
pub fn ghost(ui: &mut Ui, text: &str) -> Response {
    Button::ghost(text).show(ui)
}

/// [`Button::quiet`] without extras.
pub fn quiet(ui: &mut Ui, text: &str) -> Response {
    Button::quiet(text).show(ui)
}

/// [`Button::danger`] without extras.
pub fn danger(ui: &mut Ui, text: &str) -> Response {
    Button::danger(text).show(ui)
}
