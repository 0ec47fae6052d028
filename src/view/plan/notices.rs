//! What asks for attention while planning: early warnings, the most money at stake first.

use super::{Notice, is_open};
use crate::locale;
use crate::sim::CustomerId;
use crate::sim::policy::Lever;
use crate::sim::warning::{self, Sign, Warning};
use crate::view::Eye;
use crate::view::explain::said;

/// Most that are shown.
const MOST: usize = 3;

/// The customers with the most at stake, each with its gravest sign.
pub(super) fn notices(eye: Eye) -> Vec<Notice> {
    let files = is_open(eye, Lever::Files);
    let mut named: Vec<CustomerId> = Vec::new();
    let mut out = Vec::new();
    for warning in warning::warnings(eye.sc(), eye.state(), eye.sim.luck()) {
        // Nobody can mend a file before there are hours for files.
        let mendable = files || warning.sign != Sign::File;
        if mendable && !named.contains(&warning.id) {
            named.push(warning.id);
            out.push(notice(eye, &warning));
            if out.len() == MOST {
                break;
            }
        }
    }
    out
}

fn notice(eye: Eye, warning: &Warning) -> Notice {
    let t = eye.t;
    let text = t.with(
        "notice-warning",
        [
            ("name", eye.name(warning.id).into()),
            ("tier", eye.letter(warning.id).into()),
            ("sign", t.get(warning.sign.key()).into()),
            ("said", said(eye, warning).into()),
            ("amount", locale::money(eye.lang(), warning.stake).into()),
        ],
    );
    Notice {
        text,
        customer: warning.id,
    }
}
