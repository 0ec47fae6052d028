//! The arrangements one can choose from, and where the handbook tells of each.

/// By what the tokens are arranged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scheme {
    /// Satisfaction against value.
    #[default]
    Map,
    /// A storey for each tier.
    Pyramid,
    /// Historic value against what is still to come.
    Future,
    /// Loyalty against credit rating.
    Credit,
    /// Loyalty against size of wallet.
    Size,
    /// Length of the relationship against profit.
    Tenure,
}

impl Scheme {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self::Map,
        Self::Pyramid,
        Self::Future,
        Self::Credit,
        Self::Size,
        Self::Tenure,
    ];

    /// Key in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Map => "scheme-map",
            Self::Pyramid => "scheme-pyramid",
            Self::Future => "scheme-future",
            Self::Credit => "scheme-credit",
            Self::Size => "scheme-size",
            Self::Tenure => "scheme-tenure",
        }
    }

    /// One of the courses' four fields by two axes.
    pub const fn is_matrix(self) -> bool {
        !matches!(self, Self::Map | Self::Pyramid)
    }

    /// Page of the handbook about it.
    pub const fn page(self) -> &'static str {
        match self {
            Self::Map => "trap",
            Self::Pyramid => "abc",
            Self::Future => "matrices",
            Self::Credit | Self::Size => "loyalty-matrices",
            Self::Tenure => "tenure",
        }
    }

    /// The one so many places further among `open`; round and round.
    #[must_use]
    pub fn stepped(self, forward: bool, open: &[Self]) -> Self {
        let Some(at) = open.iter().position(|s| *s == self) else {
            return self;
        };
        let step = if forward { 1 } else { open.len() - 1 };
        open[(at + step) % open.len()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stepping_goes_round_what_is_open() {
        let open = [Scheme::Map, Scheme::Pyramid];
        assert_eq!(Scheme::Map.stepped(true, &open), Scheme::Pyramid);
        assert_eq!(Scheme::Pyramid.stepped(true, &open), Scheme::Map);
        assert_eq!(Scheme::Map.stepped(false, &open), Scheme::Pyramid);
        assert_eq!(Scheme::Size.stepped(true, &open), Scheme::Size);
    }

    #[test]
    fn four_of_six_are_matrices() {
        let matrices = Scheme::ALL.into_iter().filter(|s| s.is_matrix());
        assert_eq!(matrices.count(), 4);
    }
}
