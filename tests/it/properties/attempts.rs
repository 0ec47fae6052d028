//! What may be tried: any command with any figures, allowed or not.

use clientele::sim::complaint::Follow;
use clientele::sim::customer::{Manner, Override};
use clientele::sim::plan::{FirmEdit, Goal, Tone};
use clientele::sim::policy::{PolicyEdit, Priority, Programme};
use clientele::sim::tier::Level;
use clientele::sim::{Command, ComplaintId, CustomerId, Money, TierId};
use proptest::prelude::*;
use proptest::sample::select;

/// One thing that is tried.
#[derive(Clone, Debug)]
pub enum Attempt {
    /// Any command, allowed or not.
    Any(Command),
    /// So many steps of somebody who answers what must be answered.
    Go(u8),
}

fn id() -> impl Strategy<Value = u32> {
    prop_oneof![12 => 0..30u32, 1 => any::<u32>()]
}

fn customer() -> impl Strategy<Value = CustomerId> {
    id().prop_map(CustomerId)
}

fn money(most: i64) -> impl Strategy<Value = Money> {
    prop_oneof![
        8 => (0..=most).prop_map(Money::yuan),
        1 => any::<i64>().prop_map(Money),
    ]
}

fn number(most: u32) -> impl Strategy<Value = u32> {
    prop_oneof![8 => 0..=most, 1 => any::<u32>()]
}

fn policy_edit() -> impl Strategy<Value = PolicyEdit> {
    prop_oneof![
        number(600).prop_map(PolicyEdit::Hours),
        select(&Level::ALL[..]).prop_map(PolicyEdit::Level),
        money(50_000).prop_map(PolicyEdit::Care),
        money(200_000).prop_map(PolicyEdit::Authority),
        prop_oneof![4 => -100..=300i16, 1 => any::<i16>()].prop_map(PolicyEdit::Discount),
        (0..24u8).prop_map(PolicyEdit::Files),
        select(&[0u8, 30, 60, 90, 91, 255][..]).prop_map(PolicyEdit::Terms),
        (0..310u16).prop_map(PolicyEdit::Limit),
        select(&Programme::ALL[..]).prop_map(PolicyEdit::Programme),
        select(&Priority::ALL[..]).prop_map(PolicyEdit::Priority),
    ]
}

fn firm_edit() -> impl Strategy<Value = FirmEdit> {
    prop_oneof![
        money(1_000_000).prop_map(FirmEdit::Quality),
        money(1_000_000).prop_map(FirmEdit::Access),
        money(1_000_000).prop_map(FirmEdit::Image),
        select(&Tone::ALL[..]).prop_map(FirmEdit::Tone),
        number(80).prop_map(FirmEdit::Training),
        number(40).prop_map(FirmEdit::Heads),
        number(100_000).prop_map(FirmEdit::Collection),
        number(100_000).prop_map(FirmEdit::Prospecting),
        (number(3), money(1_000_000)).prop_map(|(i, m)| FirmEdit::Channel(i, m)),
    ]
}

fn command() -> impl Strategy<Value = Command> {
    let tier = || number(3).prop_map(TierId);
    let complaint = || id().prop_map(ComplaintId);
    let own =
        (0..700u16, select(&Level::ALL[..])).prop_map(|(hours, level)| Override { hours, level });
    let manner = prop::option::of(select(&Manner::ALL[..]));
    let value = prop::option::of(prop_oneof![3 => 0..1000i64, 1 => any::<i64>()]);
    prop_oneof![
        3 => (customer(), tier()).prop_map(|(customer, tier)| Command::SetTier { customer, tier }),
        6 => (tier(), policy_edit()).prop_map(|(tier, edit)| Command::SetPolicy { tier, edit }),
        2 => (customer(), prop::option::of(own))
            .prop_map(|(customer, own)| Command::SetOverride { customer, own }),
        5 => firm_edit().prop_map(Command::SetFirm),
        2 => (select(&Goal::ALL[..]), value)
            .prop_map(|(goal, value)| Command::SetGoal { goal, value }),
        2 => (customer(), manner).prop_map(|(customer, manner)| Command::LetGo { customer, manner }),
        2 => (customer(), any::<bool>())
            .prop_map(|(customer, attempt)| Command::WinBack { customer, attempt }),
        1 => (money(1_000_000), number(9))
            .prop_map(|(profit, lost)| Command::Predict { profit, lost }),
        1 => tier().prop_map(|tier| Command::AskHint { tier }),
        2 => Just(Command::CommitPlan),
        2 => Just(Command::AdvanceWeek),
        2 => complaint().prop_map(Command::OpenTalk),
        3 => (complaint(), number(6), prop::option::of(0..80_000i64)).prop_map(
            |(complaint, line, yuan)| Command::Say {
                complaint,
                line,
                offer: yuan.map(Money::yuan),
            }
        ),
        1 => complaint().prop_map(Command::Delegate),
        1 => number(3).prop_map(|choice| Command::Choose { choice }),
        1 => (complaint(), select(&Follow::ALL[..]))
            .prop_map(|(complaint, how)| Command::FollowUp { complaint, how }),
        1 => (number(8), number(4))
            .prop_map(|(question, option)| Command::AnswerQuiz { question, option }),
        1 => Just(Command::CloseQuarter),
        1 => Just(Command::NextQuarter),
    ]
}

/// Some attempts, fewer than `length`.
pub fn attempts(length: usize) -> impl Strategy<Value = Vec<Attempt>> {
    let attempt = prop_oneof![
        4 => command().prop_map(Attempt::Any),
        1 => (1..20u8).prop_map(Attempt::Go),
    ];
    prop::collection::vec(attempt, 1..length)
}
