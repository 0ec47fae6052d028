//! Portraits of the people one talks to, drawn from shapes: one style, a face for every seed, a look for every mood.

mod backdrop;
mod body;
mod cut;
mod face;
mod hair;
mod path;
mod pen;
mod traits;

use egui::{
    CornerRadius, Painter, Pos2, Rect, Response, Sense, Ui, Vec2, WidgetInfo, WidgetType, pos2,
    vec2,
};

use crate::ui::theme::{CORNER_CARD, palette};
use pen::Pen;
use traits::Traits;

/// Woman or man, as far as hair and clothes go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gender {
    /// A woman.
    Woman,
    /// A man.
    Man,
}

/// What the person does for a living: chooses clothes and what is seen behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// A factory, a building site, a yard: work jacket or vest, often a hard hat.
    Site,
    /// An office: suit, blazer, shirt.
    Office,
    /// A shop, a dealer: polo, apron, knitwear.
    Shop,
    /// At home or in the street: anything plain.
    Private,
}

/// A person to paint. The same seed, gender, age and work give the same person for ever; the rest is how they feel now.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Portrait {
    /// Who it is.
    pub seed: u32,
    /// Woman or man.
    pub gender: Gender,
    /// Years, 20–75.
    pub age: u8,
    /// Livelihood.
    pub work: Work,
    /// Anger: 0 calm … 1 furious.
    pub mood: f32,
    /// Trust: 0 none … 1 full; a calm person who trusts smiles.
    pub trust: f32,
    /// Doubt: 0 sure … 1 torn; for the hesitant.
    pub worry: f32,
    /// How far the mouth is open with speech: 0 shut … 1 wide. See [`speaking`].
    pub talking: f32,
    /// How far the eyes are shut: 0 open … 1 shut.
    pub blink: f32,
}

impl Portrait {
    /// A calm person.
    pub const fn new(seed: u32, gender: Gender, age: u8, work: Work) -> Self {
        Self {
            seed,
            gender,
            age,
            work,
            mood: 0.2,
            trust: 0.5,
            worry: 0.0,
            talking: 0.0,
            blink: 0.0,
        }
    }

    /// With a mood: anger, trust, doubt, each 0..1.
    #[must_use]
    pub const fn feeling(self, mood: f32, trust: f32, worry: f32) -> Self {
        Self {
            mood,
            trust,
            worry,
            ..self
        }
    }
}

/// A seed from a customer's id, the same in every run and language.
pub fn seed_of(id: &str) -> u32 {
    id.bytes().fold(0x811C_9DC5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

/// The opening of a speaking mouth at `time` seconds.
pub fn speaking(time: f64) -> f32 {
    let fast = (time * 15.0).sin();
    let slow = (time * 5.3 + 1.0).sin();
    (0.45 + 0.35 * fast + 0.25 * slow).clamp(0.0, 1.0) as f32
}

/// Eyelids at `time` seconds for the person with `seed`: shut for an eighth of a second, every few seconds.
pub fn blinking(time: f64, seed: u32) -> f32 {
    let period = 3.1 + f64::from(seed % 17) * 0.13;
    let phase = (time + f64::from(seed % 101)) % period;
    let shut = 1.0 - (phase - 0.07).abs() / 0.07;
    shut.clamp(0.0, 1.0) as f32
}

/// Paints the portrait with the corners of a card.
pub fn paint(ui: &Ui, rect: Rect, portrait: &Portrait) {
    paint_with(
        ui.painter(),
        rect,
        f32::from(CORNER_CARD),
        palette(ui).dark,
        portrait,
    );
}

/// A portrait as part of a layout; `name` is what a screen reader says.
pub fn show(ui: &mut Ui, size: Vec2, portrait: &Portrait, name: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, name));
    paint(ui, rect, portrait);
    response
}

/// Paints the portrait as a disc in the largest square of `rect`: for lists and feeds.
pub fn avatar(ui: &Ui, rect: Rect, portrait: &Portrait) {
    let side = rect.width().min(rect.height());
    let square = Rect::from_center_size(rect.center(), vec2(side, side));
    paint_with(ui.painter(), square, side * 0.5, palette(ui).dark, portrait);
}

/// Paints the portrait with any corners, light or dark.
pub fn paint_with(painter: &Painter, rect: Rect, radius: f32, dark: bool, portrait: &Portrait) {
    let painter = painter.with_clip_rect(rect);
    let mut frame: Vec<Pos2> = Vec::new();
    let corner = radius.min(rect.height() * 0.5).min(rect.width() * 0.5);
    egui::epaint::tessellator::path::rounded_rectangle(
        &mut frame,
        rect,
        CornerRadius::same(corner.round() as u8).into(),
    );
    // A narrow frame shows the whole width of the shoulders, a wide one the whole height of the picture.
    let scale = (rect.height() / 100.0).min(rect.width() / 92.0);
    let origin = pos2(rect.center().x, rect.bottom() - 100.0 * scale);
    let pen = Pen {
        painter: &painter,
        origin,
        scale,
        turn: 0.0,
        shift: vec2(0.0, 0.0),
        frame: &frame,
    };
    let traits = Traits::of(portrait);
    let look = face::Look::of(portrait);
    backdrop::paint(&pen, rect, corner, dark, portrait, &traits);
    let head = Pen {
        turn: traits.tilt + look.lean,
        shift: vec2(0.0, look.thrust),
        ..pen.clone()
    };
    hair::back(&head, &traits);
    body::paint(&pen, portrait, &traits);
    face::head(&head, &traits, &look);
    face::features(&head, &traits, &look);
    hair::front(&head, &traits);
    face::over(&head, &traits, &look);
}
