//! Where every token stands when nothing moves: axes, sizes, and a little pushing so that nobody is hidden.

use super::arrangement::{Arrangement, Region, Wash};
use super::lens::Lens;
use super::{BoardView, TokenView, anywhere, apart, scale};

/// Smallest radius of a token on a card that is large enough.
pub const MIN_RADIUS: f32 = 8.0;
/// Largest radius of a token.
pub const MAX_RADIUS: f32 = 24.0;
/// Area of a card that is large enough for sixty customers, square points; on a smaller one tokens shrink, down to two thirds.
const AMPLE: f32 = 250_000.0;
const SHRINK: f32 = 0.65;
/// So many customers and fewer stand at their ease; of more each gets smaller, down to [`CROWDED`].
const AT_EASE: f32 = 100.0;
const CROWDED: f32 = 0.75;
/// Height of the strip for customers who bring nothing.
pub(super) const LOSS_STRIP: f32 = 40.0;
/// Air between the frame and the outermost place; the same on all sides.
pub(super) const PAD: f32 = 30.0;
/// Share of the card that all tokens together may cover.
const COVER: f32 = 0.16;

/// One token's place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    /// The customer.
    pub id: u32,
    /// Unit place that its numbers demand.
    pub at: [f32; 2],
    /// Points it had to step aside at zoom 1.
    pub push: [f32; 2],
    /// Radius at zoom 1.
    pub radius: f32,
    /// Unit place a quarter ago.
    pub trail: Option<[f32; 2]>,
    /// Held at the edge of the plot, because its numbers lie beyond it: −1 left or below, 1 right or above.
    pub held: [i8; 2],
}

/// The whole board at rest.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    /// How unit places become points.
    pub lens: Lens,
    /// In the order of the view's tokens.
    pub spots: Vec<Spot>,
    /// Unit place and label of the ticks below.
    pub x_ticks: Vec<(f32, String)>,
    /// Unit place and label of the ticks at the left.
    pub y_ticks: Vec<(f32, String)>,
    /// Title of the horizontal axis.
    pub x_title: String,
    /// Title of the vertical axis.
    pub y_title: String,
    /// Tinted parts of the ground.
    pub regions: Vec<Region>,
    /// Below this height, unit, stand those who bring nothing.
    pub loss_line: Option<f32>,
    /// Unit places of the lines of a matrix between low and high.
    pub split: Option<[f32; 2]>,
    /// What these lines are.
    pub split_said: [String; 2],
}

/// Lays `view` out on a card of `size` points. The same view and size always give the same result.
pub fn layout(view: &BoardView, size: [f32; 2]) -> Layout {
    let mut laid = match &view.arrangement {
        Arrangement::Map => map(view, size),
        Arrangement::Free(free) => anywhere::anywhere(view, free, size),
    };
    size_tokens(view, &mut laid);
    apart::push(view, &mut laid);
    laid
}

pub(super) fn spot(token: &TokenView, at: [f32; 2]) -> Spot {
    Spot {
        id: token.id,
        at,
        push: [0.0; 2],
        radius: MIN_RADIUS,
        trail: None,
        held: [0; 2],
    }
}

fn map(view: &BoardView, size: [f32; 2]) -> Layout {
    let x = scale::satisfaction(&view.tokens, view.danger_below);
    let y = scale::value(&view.tokens);
    let losses = view.tokens.iter().any(|t| t.value <= 0.0);
    let strip = if losses { LOSS_STRIP } else { 0.0 };
    let lens = Lens::whole(size, [PAD, PAD, PAD, PAD + strip]);
    // The middle of the strip that reaches from the plot's padding down to the frame.
    let below = lens.unbase([0.0, size[1] - (PAD + strip) * 0.5])[1];
    let place = |satisfaction: f32, value: f64| {
        let height = if value > 0.0 { y.unit(value) } else { below };
        [x.unit(f64::from(satisfaction)), height]
    };
    let spots = view
        .tokens
        .iter()
        .map(|t| Spot {
            trail: t.trail.map(|(s, v)| place(s, v)),
            ..spot(t, place(t.satisfaction, t.value))
        })
        .collect();
    let mut regions = Vec::new();
    let edge = x.unit(f64::from(view.danger_below));
    if view.danger_below > 0.0 && edge > 0.0 {
        regions.push(Region {
            from: [f32::NEG_INFINITY, f32::NEG_INFINITY],
            to: [edge, f32::INFINITY],
            wash: Wash::Risk,
            label: view.texts.danger.clone(),
            note: String::new(),
            corner: [0.0; 2],
            alarm: true,
        });
    }
    let zone = regions.first().map_or(f32::NEG_INFINITY, |r| r.to[0]);
    let loss_line = losses.then(|| lens.unbase([0.0, size[1] - strip - PAD * 0.5])[1]);
    if let Some(top) = loss_line {
        regions.push(Region {
            from: [zone, f32::NEG_INFINITY],
            to: [f32::INFINITY, top],
            wash: Wash::Plain,
            label: view.texts.loss.clone(),
            note: String::new(),
            // Not under the caption of the danger zone, which it would seem to explain.
            corner: [1.0, 0.0],
            alarm: false,
        });
    }
    let texts = &view.texts;
    let ticks = |scale: &scale::Scale, format: &super::Format| {
        scale
            .ticks
            .iter()
            .map(|&v| (scale.unit(v), format(v)))
            .collect()
    };
    Layout {
        x_ticks: ticks(&x, &texts.points),
        y_ticks: ticks(&y, &texts.axis_money),
        x_title: texts.x_title.clone(),
        y_title: texts.y_title.clone(),
        lens,
        spots,
        regions,
        loss_line,
        split: None,
        split_said: <[String; 2]>::default(),
    }
}

/// Area is revenue; the greatest customer gets the largest token, unless the card is too small for all of them.
fn size_tokens(view: &BoardView, laid: &mut Layout) {
    let greatest = view.tokens.iter().map(|t| t.revenue).fold(0.0, f64::max);
    if greatest <= 0.0 {
        return;
    }
    let roots: Vec<f32> = view
        .tokens
        .iter()
        .map(|t| libm::sqrt(t.revenue.max(0.0) / greatest) as f32)
        .collect();
    let shares: f32 = roots.iter().map(|r| r * r).sum();
    let card = laid.lens.size[0] * laid.lens.size[1];
    let fit = (card / AMPLE).sqrt().clamp(SHRINK, 1.0);
    let crowd = (AT_EASE / view.tokens.len() as f32)
        .sqrt()
        .clamp(CROWDED, 1.0);
    let (small, large) = (MIN_RADIUS * fit * crowd, MAX_RADIUS * fit * crowd);
    let largest = (card * COVER / std::f32::consts::PI / shares.max(1e-3))
        .sqrt()
        .clamp(small, large);
    for (spot, root) in laid.spots.iter_mut().zip(roots) {
        spot.radius = (root * largest).clamp(small, large);
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub(crate) const SIZE: [f32; 2] = [776.0, 470.0];

    pub(crate) fn book(count: u32) -> BoardView {
        let tokens = (0..count)
            .map(|id| TokenView {
                id,
                satisfaction: 30.0 + (id * 37 % 66) as f32,
                value: 9_000.0 * f64::from(1 + id * 13 % 90),
                revenue: 4_000.0 * f64::from(1 + id * 29 % 60),
                risk: (id % 2 == 0).then_some(0.1),
                ..TokenView::default()
            })
            .collect();
        BoardView {
            tokens,
            danger_below: 45.0,
            ..BoardView::default()
        }
    }

    pub(crate) fn centres(laid: &Layout) -> Vec<[f32; 2]> {
        laid.spots
            .iter()
            .map(|s| laid.lens.token(s.at, s.push))
            .collect()
    }

    #[test]
    fn everybody_stays_on_the_card_and_the_result_is_always_the_same() {
        for count in [0, 1, 60, 400] {
            let (view, mut twin) = (book(count), book(count));
            twin.generation = 9;
            let laid = layout(&view, SIZE);
            assert_eq!(laid, layout(&twin, SIZE));
            for (spot, at) in laid.spots.iter().zip(centres(&laid)) {
                assert!((MIN_RADIUS * CROWDED..=MAX_RADIUS).contains(&spot.radius));
                assert!(
                    (0..2).all(|a| at[a] >= spot.radius && at[a] <= SIZE[a] - spot.radius),
                    "{at:?}"
                );
            }
        }
    }

    #[test]
    fn area_is_revenue() {
        let mut view = book(2);
        view.tokens[0].revenue = 100_000.0;
        view.tokens[1].revenue = 25_000.0;
        let laid = layout(&view, SIZE);
        assert_eq!((laid.spots[0].radius, laid.spots[1].radius), (24.0, 12.0));
    }

    #[test]
    fn who_brings_nothing_stands_in_the_strip_below() {
        let mut view = book(20);
        view.tokens[3].value = -2_000.0;
        let laid = layout(&view, SIZE);
        let strip = laid
            .regions
            .last()
            .expect("a strip is there as soon as somebody brings nothing");
        let line = laid.lens.base([0.0, strip.to[1]])[1];
        for (i, at) in centres(&laid).into_iter().enumerate() {
            assert_eq!(at[1] > line, i == 3, "{i}");
        }
        assert_eq!(layout(&book(20), SIZE).regions.len(), 1);
    }
}
