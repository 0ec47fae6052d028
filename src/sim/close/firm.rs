//! The firm after a quarter: who comes back, where its levels go, who quits.

use super::Sums;
use crate::sim::customer::Intent;
use crate::sim::effort::overload;
use crate::sim::event::Event;
use crate::sim::ledger::Account;
use crate::sim::luck::Purpose;
use crate::sim::quarter::Work;
use crate::sim::state::FirmState;
use crate::sim::stock::{ACCESS, IMAGE, QUALITY};
use crate::sim::tally::Tally;
use crate::sim::units::{CustomerId, level};
use crate::sim::{win_back, word_of_mouth};

/// Who is asked to come back, and does.
pub(super) fn win_backs(work: &mut Work, sums: &mut Sums) {
    if work.state.intents == 0 {
        return;
    }
    let rules = work.rules;
    let overload = overload(work.state.load(rules.sc));
    for index in 0..work.state.customers.len() {
        let id = CustomerId(index as u32);
        let c = &work.state.customers[index];
        if c.active() || c.intent != Intent::WinBack {
            continue;
        }
        let Some(p) = work.state.profile(rules.sc, id) else {
            continue;
        };
        let quarter = work.state.quarter;
        let chance = win_back::probability(c, quarter, work.state.firm.image, overload);
        let cost = win_back::cost(p, c);
        let draw = work.luck.uniform(Purpose::WinBack, id.0, work.quarter(), 0);
        let back = draw < chance;
        work.post(Some(id), Account::WinBack, -cost);
        work.happen(Event::IntentSet {
            customer: id,
            intent: Intent::None,
        });
        work.happen(Event::AskedBack { customer: id, back });
        sums.tally.won_back += u32::from(back);
    }
}

/// Quality, access and image follow the money; the team follows its load.
pub(super) fn move_firm(work: &mut Work, sums: &Sums, load: f64) {
    let sc = work.rules.sc;
    let (now, plan) = (work.state.firm, &work.state.plan);
    let f = &sc.firm;
    let customers = f64::from(sums.tally.customers.max(1));
    let word = sums.said / customers;
    let quality = QUALITY.target(plan.quality, f.quality_upkeep, f.quality);
    let access = ACCESS.target(plan.access, f.access_upkeep, f.access);
    let image = IMAGE.target(plan.image, f.image_upkeep, f.image) + word_of_mouth::to_image(word);
    let heads = f64::from(now.team.heads.max(1));
    let won = f64::from(sums.tally.won) / heads;
    let abuse = 0.02 * f64::from(sums.tally.abuse) / heads;
    let firm = FirmState {
        quality: QUALITY.next(now.quality, quality),
        access: ACCESS.next(now.access, access),
        image: level(IMAGE.next(now.image, image) + sums.let_go_image / customers),
        team: now.team.next(load, f64::from(plan.training), won, abuse),
        word,
    };
    work.happen(Event::FirmMoved { firm });
}

/// Who of the team quits.
pub(super) fn quits(work: &mut Work, tally: &mut Tally) {
    let team = work.state.firm.team;
    let p = team.quit_probability();
    for head in (0..team.heads).rev() {
        let draw = work.luck.uniform(Purpose::Quit, head, work.quarter(), 0);
        if draw < p && work.state.firm.team.heads > 1 {
            work.happen(Event::Quit { head });
            tally.quits += 1;
        }
    }
}
