//! Turns the palette into egui's style, so that scroll bars, text fields, pop-ups and menus belong to the same family.

use egui::style::{HandleShape, ScrollAnimation, ScrollStyle, Selection, WidgetVisuals, Widgets};
use egui::{
    Color32, Context, CornerRadius, Margin, Shadow, Stroke, Style, TextStyle, Theme, Ui, Visuals,
    vec2,
};

use super::palette::{Palette, Scheme, mix};
use super::{CORNER, CORNER_CARD, HAIRLINE, type_scale};

/// Sets everything egui draws by itself: colours, corners, spacing, text styles, animation. Cheap enough to call on every change
/// of the setting; not meant for every frame.
pub fn apply(ctx: &Context, dark: bool) {
    apply_scheme(ctx, Scheme::new(dark, false, false), false);
}

/// The same for any palette; `still`: nothing glides or fades.
pub fn apply_scheme(ctx: &Context, scheme: Scheme, still: bool) {
    for (theme, dark) in [(Theme::Light, false), (Theme::Dark, true)] {
        let palette = Palette::scheme(Scheme { dark, ..scheme });
        ctx.set_style_of(theme, style(&palette, still));
    }
    ctx.set_theme(if scheme.dark {
        Theme::Dark
    } else {
        Theme::Light
    });
}

/// Whether nothing is to glide or fade where `ui` is.
pub fn still(ui: &Ui) -> bool {
    ui.style().animation_time == 0.0
}

fn style(p: &Palette, still: bool) -> Style {
    let glide = if still { 0.0 } else { 0.12 };
    let mut style = Style {
        text_styles: [
            (TextStyle::Small, type_scale::small()),
            (TextStyle::Body, type_scale::body()),
            (TextStyle::Button, type_scale::body()),
            (TextStyle::Heading, type_scale::heading()),
            (TextStyle::Monospace, type_scale::label()),
        ]
        .into(),
        visuals: visuals(p),
        animation_time: glide,
        scroll_animation: if still {
            ScrollAnimation::none()
        } else {
            ScrollAnimation::duration(glide)
        },
        ..Style::default()
    };
    let spacing = &mut style.spacing;
    spacing.item_spacing = vec2(8.0, 8.0);
    spacing.button_padding = vec2(12.0, 6.0);
    spacing.interact_size = vec2(40.0, 28.0);
    spacing.window_margin = Margin::same(16);
    spacing.menu_margin = Margin::symmetric(12, 8);
    spacing.indent = 16.0;
    spacing.icon_width = 18.0;
    spacing.icon_width_inner = 10.0;
    spacing.icon_spacing = 8.0;
    spacing.slider_rail_height = 3.0;
    spacing.tooltip_width = 320.0;
    spacing.combo_width = 120.0;
    spacing.scroll = scroll();
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.35;
    style
}

fn scroll() -> ScrollStyle {
    ScrollStyle {
        bar_width: 8.0,
        floating_width: 4.0,
        floating_allocated_width: 8.0,
        foreground_color: false,
        handle_min_length: 24.0,
        dormant_background_opacity: 0.0,
        active_background_opacity: 0.0,
        interact_background_opacity: 0.0,
        dormant_handle_opacity: 0.7,
        active_handle_opacity: 1.0,
        interact_handle_opacity: 1.0,
        ..ScrollStyle::floating()
    }
}

fn widget(fill: Color32, line: Color32, ink: Color32) -> WidgetVisuals {
    WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: Stroke::new(HAIRLINE, line),
        corner_radius: CornerRadius::same(CORNER),
        fg_stroke: Stroke::new(1.5, ink),
        expansion: 0.0,
    }
}

fn visuals(p: &Palette) -> Visuals {
    let base = if p.dark {
        Visuals::dark()
    } else {
        Visuals::light()
    };
    let mut v = Visuals {
        dark_mode: p.dark,
        weak_text_color: Some(p.muted),
        hyperlink_color: p.accent,
        faint_bg_color: mix(p.surface, p.sunken, 0.4),
        extreme_bg_color: p.sunken,
        text_edit_bg_color: Some(p.surface),
        code_bg_color: p.sunken,
        warn_fg_color: p.warn,
        error_fg_color: p.risk,
        window_corner_radius: CornerRadius::same(CORNER_CARD),
        window_fill: p.surface,
        window_stroke: Stroke::new(HAIRLINE, p.line),
        window_shadow: Shadow {
            offset: [0, 8],
            blur: 32,
            spread: 0,
            color: p.shade,
        },
        window_highlight_topmost: false,
        menu_corner_radius: CornerRadius::same(CORNER + 2),
        popup_shadow: Shadow {
            offset: [0, 4],
            blur: 16,
            spread: 0,
            color: p.shade,
        },
        panel_fill: p.paper,
        handle_shape: HandleShape::Circle,
        slider_trailing_fill: true,
        indent_has_left_vline: false,
        disabled_alpha: 0.7,
        ..base
    };
    v.widgets = Widgets {
        noninteractive: widget(p.surface, p.line, p.ink),
        // The scroll handle takes its colour from here, hence a shade darker than a hairline.
        inactive: WidgetVisuals {
            weak_bg_fill: p.surface,
            ..widget(mix(p.line, p.muted, 0.15), p.line, p.ink)
        },
        hovered: widget(mix(p.sunken, p.ink, 0.10), mix(p.line, p.ink, 0.25), p.ink),
        active: widget(mix(p.sunken, p.ink, 0.22), p.accent, p.ink),
        open: widget(p.sunken, p.line, p.ink),
    };
    v.selection = Selection {
        bg_fill: mix(p.surface, p.accent, 0.22),
        stroke: Stroke::new(1.5, p.accent),
    };
    v.text_cursor.blink = false;
    v.text_cursor.stroke = Stroke::new(1.5, p.accent);
    v.ime_composition.active_underline_stroke = Stroke::new(2.0, p.accent);
    v.ime_composition.inactive_underline_stroke = Stroke::new(1.0, p.muted);
    v
}
