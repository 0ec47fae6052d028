//! The courses' matrices: two measures, a line through each, four fields with names.

use super::Scale;
use super::arrangement::{Free, Region, Wash};

/// One measure of a matrix.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// What and in which unit.
    pub title: String,
    /// Range.
    pub scale: Scale,
    /// Labels of the scale's ticks, in their order.
    pub labels: Vec<String>,
    /// Where the line between low and high runs, in the measure's unit.
    pub split: f64,
    /// What the line is; may be empty.
    pub split_said: String,
}

/// What a customer measures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measured {
    /// The customer.
    pub id: u32,
    /// Horizontal and vertical, each in its axis's unit.
    pub at: [f64; 2],
    /// The same a quarter ago; none while trails are locked.
    pub before: Option<[f64; 2]>,
}

/// Names of the four fields with what to do there, by whether the horizontal and the vertical measure are high.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fields {
    /// `names[high vertical][high horizontal]`.
    pub names: [[String; 2]; 2],
    /// What the courses advise, in the same order.
    pub notes: [[String; 2]; 2],
}

impl Axis {
    /// Whether a value is on the high side of the line.
    pub fn is_high(&self, value: f64) -> bool {
        value >= self.split
    }

    fn ticks(&self) -> Vec<(f32, String)> {
        let units = self.scale.ticks.iter().map(|v| self.scale.unit(*v));
        units.zip(self.labels.iter().cloned()).collect()
    }

    /// Where a value stands. What has no logarithm stands below the axis.
    fn unit(&self, value: f64) -> f32 {
        if self.scale.log && value <= 0.0 {
            return -0.1;
        }
        self.scale.unit(value)
    }
}

/// Places of the customers in a matrix. Who is beyond an axis is placed beyond the plot: the layout holds it at the edge.
pub fn matrix(measured: &[Measured], x: &Axis, y: &Axis, fields: &Fields) -> Free {
    let place = |at: [f64; 2]| [x.unit(at[0]), y.unit(at[1])];
    let split = [x.scale.unit(x.split), y.scale.unit(y.split)];
    let mut regions = Vec::new();
    for (high_y, row) in fields.names.iter().enumerate() {
        for (high_x, name) in row.iter().enumerate() {
            let side = |high: usize, axis: usize| {
                if high == 1 {
                    (split[axis], f32::INFINITY)
                } else {
                    (f32::NEG_INFINITY, split[axis])
                }
            };
            let ((left, right), (low, top)) = (side(high_x, 0), side(high_y, 1));
            regions.push(Region {
                from: [left, low],
                to: [right, top],
                // The best field alone is tinted: four tints would say nothing.
                wash: if high_x + high_y == 2 {
                    Wash::Accent
                } else {
                    Wash::Clear
                },
                label: name.clone(),
                note: fields.notes[high_y][high_x].clone(),
                corner: [high_x as f32, high_y as f32],
                alarm: false,
            });
        }
    }
    Free {
        places: measured.iter().map(|m| (m.id, place(m.at))).collect(),
        trails: measured
            .iter()
            .filter_map(|m| Some((m.id, place(m.before?))))
            .collect(),
        x_ticks: x.ticks(),
        y_ticks: y.ticks(),
        x_title: x.title.clone(),
        y_title: y.title.clone(),
        regions,
        split: Some(split),
        split_said: [x.split_said.clone(), y.split_said.clone()],
    }
}

/// Where within its column, −1 to 1, one of a crowd stands on a measure of a few steps: golden steps never fall together.
pub fn spread(rank: usize) -> f64 {
    const GOLDEN: f64 = 0.618_033_988_749_895;
    let turn = (rank as f64 + 0.5) * GOLDEN;
    2.0 * (turn - libm::floor(turn)) - 1.0
}

#[cfg(test)]
mod tests {
    use super::super::scale;
    use super::*;

    fn axis(scale: Scale, split: f64) -> Axis {
        Axis {
            title: "what".into(),
            labels: scale.ticks.iter().map(|v| format!("{v}")).collect(),
            scale,
            split,
            split_said: String::new(),
        }
    }

    fn some(id: u32, x: f64, y: f64) -> Measured {
        Measured {
            id,
            at: [x, y],
            before: None,
        }
    }

    #[test]
    fn everybody_stands_in_the_field_its_numbers_name() {
        let measured = [
            some(1, 80.0, 2e6),
            some(2, 30.0, 2e6),
            some(3, 80.0, 1e4),
            some(4, 30.0, -5.0),
        ];
        let x = axis(scale::points(measured.iter().map(|m| m.at[0])), 50.0);
        let y = axis(scale::money(measured.iter().map(|m| m.at[1]), 1e-3), 1e5);
        let free = matrix(&measured, &x, &y, &Fields::default());
        let split = free.split.expect("a matrix has its lines");
        for ((_, at), (right, up)) in
            free.places
                .iter()
                .zip([(true, true), (false, true), (true, false), (false, false)])
        {
            assert_eq!(
                (at[0] >= split[0], at[1] >= split[1]),
                (right, up),
                "{at:?}"
            );
        }
        assert_eq!((free.regions.len(), free.trails.len()), (4, 0));
        assert_eq!(free.x_ticks.len(), x.scale.ticks.len());
        // Who brings nothing has no place on a logarithm.
        assert!(free.places[3].1[1] < 0.0);
    }

    #[test]
    fn a_crowd_spreads_over_its_column() {
        let mut places: Vec<f64> = (0..40).map(spread).collect();
        assert!(places.iter().all(|p| (-1.0..=1.0).contains(p)));
        places.sort_by(f64::total_cmp);
        assert!(places.windows(2).all(|w| w[1] - w[0] > 0.01));
    }
}
