//! The card that appears beside a token under the pointer.

use std::sync::Arc;

use egui::{Color32, Galley, Painter, Pos2, Rect, Shadow, Stroke, StrokeKind, Vec2, pos2, vec2};

use super::{Board, Shown};
use crate::ui::theme::{CORNER, Palette, Role, galley};

const PAD: Vec2 = vec2(12.0, 10.0);
const ROW: f32 = 4.0;
const COLUMN: f32 = 20.0;
const NARROWEST: f32 = 148.0;
/// Above this a risk is shown in its colour.
const ALARM: f32 = 0.15;

/// Paints the card of `shown` within `bounds`, near the token but not over it.
pub(super) fn paint(painter: &Painter, board: &Board, shown: &Shown<'_>, bounds: Rect) {
    let palette = &board.palette;
    let card = Content::of(painter, palette, board, shown);
    let size = card.size();
    let centre = board.area.rect.min + Vec2::from(shown.centre);
    let rect = Rect::from_min_size(corner(centre, shown.radius, size, bounds), size);
    let shade = if palette.dark { 140 } else { 40 };
    painter.add(
        Shadow {
            offset: [0, 3],
            blur: 14,
            spread: 0,
            color: Color32::from_black_alpha(shade),
        }
        .as_shape(rect, CORNER + 2),
    );
    painter.rect(
        rect,
        CORNER + 2,
        palette.surface,
        Stroke::new(1.0, palette.line),
        StrokeKind::Inside,
    );
    card.paint(painter, rect);
}

/// At the right of the token if there is room, else at the left; never outside of `bounds`.
fn corner(centre: Pos2, radius: f32, size: Vec2, bounds: Rect) -> Pos2 {
    let away = radius + 14.0;
    let right = centre.x + away;
    let x = if right + size.x <= bounds.max.x {
        right
    } else {
        (centre.x - away - size.x).max(bounds.min.x)
    };
    let lowest = (bounds.max.y - size.y).max(bounds.min.y);
    pos2(x, (centre.y - size.y * 0.35).clamp(bounds.min.y, lowest)).round()
}

struct Content {
    name: Arc<Galley>,
    tier: Arc<Galley>,
    tier_colour: Color32,
    rows: Vec<(Arc<Galley>, Arc<Galley>)>,
    cause: Option<Arc<Galley>>,
}

impl Content {
    fn of(painter: &Painter, palette: &Palette, board: &Board, shown: &Shown<'_>) -> Self {
        let (token, texts) = (shown.token, &board.view().texts);
        let say = |text: &str, role: Role| galley(painter.ctx(), palette, text, role, None);
        let row = |label: &str, value: String, role: Role| {
            (say(label, Role::SMALL.muted()), say(&value, role))
        };
        let plain = Role::SMALL.bold();
        let mut rows = vec![row(
            &texts.satisfaction,
            (texts.points)(f64::from(token.satisfaction)),
            plain,
        )];
        // Where the place says something else than value, that is told instead.
        if token.told.is_empty() {
            rows.push(row(&texts.value, (texts.money)(token.value), plain));
        }
        let told = token.told.iter();
        rows.extend(told.map(|(name, value)| row(name, value.clone(), plain)));
        rows.push(row(&texts.revenue, (texts.money)(token.revenue), plain));
        if let Some(risk) = token.risk {
            let role = if risk >= ALARM { plain.risk() } else { plain };
            rows.push(row(&texts.risk, (texts.percent)(f64::from(risk)), role));
        }
        Self {
            name: say(&token.name, Role::BODY.bold()),
            tier: say(
                &token.letter.to_string(),
                Role::SMALL.bold().colour(palette.on_tier),
            ),
            tier_colour: palette.tier(usize::from(token.tier)),
            rows,
            cause: token
                .leaving
                .as_deref()
                .map(|cause| say(cause, Role::SMALL.risk())),
        }
    }

    fn size(&self) -> Vec2 {
        let rows = self
            .rows
            .iter()
            .map(|(a, b)| a.size().x + COLUMN + b.size().x);
        let cause = self.cause.as_ref().map_or(0.0, |c| c.size().x);
        let width = rows
            .fold(self.name.size().x + 34.0, f32::max)
            .max(cause)
            .max(NARROWEST);
        let lines = self
            .rows
            .iter()
            .map(|(a, _)| a)
            .chain(&self.cause)
            .map(|g| g.size().y + ROW);
        vec2(width, self.name.size().y + ROW + lines.sum::<f32>()) + PAD * 2.0
    }

    fn paint(self, painter: &Painter, rect: Rect) {
        let inner = rect.shrink2(PAD);
        let chip = Rect::from_center_size(
            pos2(inner.max.x - 10.0, inner.min.y + self.name.size().y * 0.5),
            vec2(20.0, 18.0),
        );
        let mut y = inner.min.y + self.name.size().y + ROW + 2.0;
        painter.galley(inner.min, self.name, Color32::PLACEHOLDER);
        painter.rect_filled(chip, 4, self.tier_colour);
        painter.galley(
            chip.center() - self.tier.size() * 0.5,
            self.tier,
            Color32::PLACEHOLDER,
        );
        for (label, value) in self.rows {
            let height = label.size().y;
            painter.galley(pos2(inner.min.x, y), label, Color32::PLACEHOLDER);
            painter.galley(
                pos2(inner.max.x - value.size().x, y),
                value,
                Color32::PLACEHOLDER,
            );
            y += height + ROW;
        }
        if let Some(cause) = self.cause {
            painter.galley(pos2(inner.min.x, y), cause, Color32::PLACEHOLDER);
        }
    }
}
