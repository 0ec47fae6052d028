//! How one token is shown at this moment: where, how large, how clearly, and with what speed each of it changes.

/// A number on its way to another, without overshoot (a critically damped spring).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Glide {
    at: f32,
    speed: f32,
}

impl Glide {
    pub(super) fn step(&mut self, target: f32, stiffness: f32, dt: f32) {
        let away = self.at - target;
        let pull = self.speed + stiffness * away;
        let fade = libm::expf(-stiffness * dt);
        self.at = target + (away + pull * dt) * fade;
        self.speed = (self.speed - stiffness * pull * dt) * fade;
    }

    pub(super) fn put(&mut self, target: f32) {
        *self = Self {
            at: target,
            speed: 0.0,
        };
    }

    /// The same place by another measure: what was under way goes on.
    pub(super) fn shift(&mut self, at: f32) {
        self.at = at;
    }

    pub(super) fn rests(self, target: f32, near: f32) -> bool {
        (self.at - target).abs() < near && self.speed.abs() < near * 4.0
    }
}

/// One token as it is shown now.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Pose {
    pub(super) x: Glide,
    pub(super) y: Glide,
    pub(super) px: Glide,
    pub(super) py: Glide,
    pub(super) r: Glide,
    pub(super) show: Glide,
    /// Seconds since it set out to leave.
    pub(super) gone_for: Option<f32>,
    /// Still in the view; used while stepping.
    pub(super) present: bool,
}

impl Pose {
    /// Unit place.
    pub fn at(&self) -> [f32; 2] {
        [self.x.at, self.y.at]
    }

    /// Points it steps aside at zoom 1.
    pub fn push(&self) -> [f32; 2] {
        [self.px.at, self.py.at]
    }

    /// Radius at zoom 1.
    pub fn radius(&self) -> f32 {
        self.r.at.max(0.5)
    }

    /// 0 invisible, 1 there.
    pub fn alpha(&self) -> f32 {
        self.show.at.clamp(0.0, 1.0)
    }

    /// On its way out.
    pub fn leaves(&self) -> bool {
        self.gone_for.is_some()
    }
}
