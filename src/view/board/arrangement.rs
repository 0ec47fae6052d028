//! Other places for the same tokens: the pyramid by tier, and the courses' matrices.

use super::TokenView;

/// Where the tokens stand.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Arrangement {
    /// Satisfaction against value.
    #[default]
    Map,
    /// Wherever the caller says.
    Free(Box<Free>),
}

/// Places and axes of the caller's.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Free {
    /// Customer and unit place; who is not in the list stands in the middle. Who is outside of 0 to 1 is held at the edge.
    pub places: Vec<(u32, [f32; 2])>,
    /// Customer and unit place a quarter ago.
    pub trails: Vec<(u32, [f32; 2])>,
    /// Unit place and label.
    pub x_ticks: Vec<(f32, String)>,
    /// Unit place and label.
    pub y_ticks: Vec<(f32, String)>,
    /// Title of the horizontal axis; may be empty.
    pub x_title: String,
    /// Title of the vertical axis; may be empty.
    pub y_title: String,
    /// Tinted parts of the ground with a caption, such as the four fields of a matrix.
    pub regions: Vec<Region>,
    /// Unit places of the lines between low and high: one upright, one lying.
    pub split: Option<[f32; 2]>,
    /// What these lines are; may be empty.
    pub split_said: [String; 2],
}

/// How a part of the ground is tinted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wash {
    /// Hardly, with a caption and a line above it.
    Plain,
    /// Not at all, only a caption.
    Clear,
    /// Danger.
    Risk,
    /// The colour of a tier.
    Tier(u8),
    /// The accent.
    Accent,
}

/// A part of the ground, in unit coordinates; infinite ends reach the frame.
#[derive(Clone, Debug, PartialEq)]
pub struct Region {
    /// Left, lower corner.
    pub from: [f32; 2],
    /// Right, upper corner.
    pub to: [f32; 2],
    /// Tint.
    pub wash: Wash,
    /// Written in a corner; may be empty.
    pub label: String,
    /// Written behind it where there is room; may be empty.
    pub note: String,
    /// The corner: 0 left and below, 1 right and above.
    pub corner: [f32; 2],
    /// Somebody in it is in danger: the caption takes the colour of risk.
    pub alarm: bool,
}

/// Width of a card over its height, roughly: what makes a crowd in a storey stand evenly.
const ASPECT: f32 = 1.7;

/// The customers as a pyramid: one storey per tier, the highest on top, the most valuable in the middle of each.
/// `names` has one caption per tier, and what stands behind it; tokens of tiers beyond it stand in the lowest storey.
pub fn pyramid(tokens: &[TokenView], names: &[(String, String)]) -> Free {
    let storeys = names.len().max(1);
    let height = 1.0 / storeys as f32;
    let mut free = Free::default();
    for (storey, name) in names.iter().enumerate() {
        let top = 1.0 - storey as f32 * height;
        free.regions.push(Region {
            from: [
                f32::NEG_INFINITY,
                if storey + 1 == storeys {
                    f32::NEG_INFINITY
                } else {
                    top - height
                },
            ],
            to: [f32::INFINITY, if storey == 0 { f32::INFINITY } else { top }],
            wash: Wash::Tier(u8::try_from(storey).unwrap_or(u8::MAX)),
            label: name.0.clone(),
            note: name.1.clone(),
            corner: [0.0, 1.0],
            alarm: false,
        });
    }
    for storey in 0..storeys {
        let mut here: Vec<&TokenView> = tokens
            .iter()
            .filter(|t| usize::from(t.tier).min(storeys - 1) == storey)
            .collect();
        here.sort_by(|a, b| b.value.total_cmp(&a.value).then(a.id.cmp(&b.id)));
        // The share of the width a storey may fill grows downwards: that is what makes it a pyramid.
        let width = (storey as f32 + 0.9) / (storeys as f32 - 0.1);
        let even = (here.len() as f32 * width * ASPECT * storeys as f32).sqrt();
        let columns = (even.ceil() as usize).clamp(1, here.len().max(1));
        let rows = here.len().div_ceil(columns).max(1);
        let columns = here.len().div_ceil(rows).max(1);
        for (row, line) in here.chunks(columns).enumerate() {
            // A little lower than the middle: the caption stands above.
            let down = (row as f32 + 1.2) / (rows as f32 + 1.2);
            let y = 1.0 - (storey as f32 + down) * height;
            for (column, token) in line.iter().enumerate() {
                // The best in the middle: 0, 1, -1, 2, -2, or, for an even number, a half, minus a half, one and a half.
                let half = if line.len() % 2 == 0 { 0.5 } else { 0.0 };
                let step = if column % 2 == 1 {
                    column.div_ceil(2) as f32 - half
                } else {
                    half - column.div_ceil(2) as f32 - 2.0 * half
                };
                let x = 0.5 + step * width / columns as f32;
                free.places.push((token.id, [x, y]));
                // Who was moved comes from the storey it stood in.
                if let Some(was) = token.tier_before.filter(|was| *was != token.tier) {
                    let was = usize::from(was).min(storeys - 1) as f32;
                    free.trails
                        .push((token.id, [x, 1.0 - (was + 0.5) * height]));
                }
            }
        }
    }
    free
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_stands_in_the_storey_of_the_tier() {
        let tokens: Vec<TokenView> = (0..40)
            .map(|id| TokenView {
                id,
                tier: (id % 4) as u8,
                value: f64::from(id),
                ..TokenView::default()
            })
            .collect();
        let free = pyramid(
            &tokens,
            &["A", "B", "C"].map(|name| (name.to_owned(), String::new())),
        );
        assert_eq!((free.places.len(), free.regions.len()), (40, 3));
        for (id, [x, y]) in &free.places {
            let storey = (id % 4).min(2) as f32;
            assert!(
                (1.0 - (storey + 1.0) / 3.0..=1.0 - storey / 3.0).contains(y),
                "{id} at {y}"
            );
            assert!((0.0..=1.0).contains(x), "{id} at {x}");
        }
        // The most valuable of the top tier stands near the middle, and a line is as long at its left as at its right.
        let best = free
            .places
            .iter()
            .find(|(id, _)| *id == 36)
            .map(|(_, at)| at[0]);
        assert!(best.is_some_and(|x| (x - 0.5).abs() < 0.06), "{best:?}");
        let sum: f32 = free
            .places
            .iter()
            .filter(|(id, _)| id % 4 == 1)
            .map(|(_, at)| at[0] - 0.5)
            .sum();
        assert!(sum.abs() < 0.2, "{sum}");
    }
}
