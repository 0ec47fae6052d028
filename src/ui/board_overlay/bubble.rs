//! Where a speech bubble hangs.

/// Width and height of a bubble without its tail, points.
pub const SIZE: [f32; 2] = [28.0, 20.0];
/// Height of the tail, points.
pub const TAIL: f32 = 6.0;

/// A bubble beside a token, in points on the card.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BubbleBox {
    /// Upper left corner of the body.
    pub min: [f32; 2],
    /// Lower right corner of the body.
    pub max: [f32; 2],
    /// The body hangs at the left of the token.
    pub left: bool,
    /// The body hangs below the token.
    pub below: bool,
}

impl BubbleBox {
    /// Beside a token; at the upper right, unless the card of `size` ends there.
    pub fn beside(centre: [f32; 2], radius: f32, size: [f32; 2]) -> Self {
        let near = radius * 0.62;
        let left = centre[0] + near + SIZE[0] > size[0] - 2.0;
        let below = centre[1] - near - TAIL - SIZE[1] < 2.0;
        let x = if left { centre[0] - near - SIZE[0] } else { centre[0] + near };
        let y = if below { centre[1] + near + TAIL } else { centre[1] - near - TAIL - SIZE[1] };
        Self { min: [x, y], max: [x + SIZE[0], y + SIZE[1]], left, below }
    }

    /// Whether a point is on it.
    pub fn contains(&self, point: [f32; 2]) -> bool {
        (0..2).all(|a| (self.min[a]..=self.max[a]).contains(&point[a]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_turns_where_the_card_ends() {
        let card = [400.0, 300.0];
        let middle = BubbleBox::beside([200.0, 150.0], 20.0, card);
        assert!(!middle.left && !middle.below && middle.min[0] > 200.0 && middle.max[1] < 150.0);
        let corner = BubbleBox::beside([380.0, 20.0], 20.0, card);
        assert!(corner.left && corner.below && corner.max[0] < 380.0 && corner.min[1] > 20.0);
    }
}
