//! The game's own widgets, all painted here from the palette: reachable by keyboard, named for screen readers, no egui defaults.

pub mod bar;
pub mod bubble;
pub mod button;
pub mod card;
pub mod charts;
pub mod chip;
pub mod choice;
pub mod field;
pub mod icon_button;
pub mod icons;
pub mod kpi;
pub mod more;
pub mod segmented;
pub mod slider;
pub mod stepper;
pub mod toggle;
pub mod tooltip;

use egui::{CornerRadius, CursorIcon, Painter, Rect, Response, Stroke, StrokeKind, Ui};

use crate::ui::theme::{FOCUS, HAIRLINE, Palette};

pub use bar::{Part, capacity, meter, progress, quarter_dots};
pub use bubble::{Side, bubble};
pub use button::Button;
pub use card::{Card, hairline, section};
pub use chip::{chip, key_cap, keys, tier_badge};
pub use choice::{LOW, choice, choice_with};
pub use field::{dropdown, kept_field, secret_field, text_field};
pub use icon_button::{STEP, icon_button, icon_toggle, step_button};
pub use icons::Icon;
pub use kpi::{Delta, Kpi};
pub use more::more;
pub use segmented::{Segment, segmented, tabs, tabs_height};
pub use slider::Slider;
pub use stepper::{phases, steps};
pub use toggle::{link, toggle};
pub use tooltip::{tip, tip_ui};

/// What the keyboard comes to is scrolled into view.
fn follow(response: &Response) {
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
}

/// The frame around what has keyboard focus, just outside `rect`, so that it shows on any fill.
pub(crate) fn focus_ring(
    painter: &Painter,
    palette: &Palette,
    rect: Rect,
    radius: u8,
    response: &Response,
) {
    follow(response);
    if response.has_focus() {
        let corner = CornerRadius::same(radius.saturating_add(2));
        painter.rect_stroke(
            rect.expand(1.0),
            corner,
            Stroke::new(FOCUS, palette.accent),
            StrokeKind::Outside,
        );
    }
}

/// The frame of a field or card: a hairline, or the focus frame inside the edge.
pub(crate) fn edge(
    painter: &Painter,
    palette: &Palette,
    rect: Rect,
    radius: u8,
    response: &Response,
) {
    follow(response);
    let stroke = if response.has_focus() {
        Stroke::new(FOCUS, palette.accent)
    } else if response.hovered() && response.enabled() {
        Stroke::new(
            HAIRLINE,
            crate::ui::theme::mix(palette.line, palette.ink, 0.35),
        )
    } else {
        Stroke::new(HAIRLINE, palette.line)
    };
    painter.rect_stroke(rect, CornerRadius::same(radius), stroke, StrokeKind::Inside);
}

/// A hand over whatever can be clicked.
pub(crate) fn hand(ui: &Ui, response: &Response) {
    if response.hovered() && response.enabled() {
        ui.ctx().set_cursor_icon(CursorIcon::PointingHand);
    }
}
