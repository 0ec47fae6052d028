//! The debrief of a run as a page to read and print, and as tables for other programs.
//!
//! | file | what it tells |
//! | --- | --- |
//! | `cover` | whose run, and what came of it |
//! | `value` | value created by source, quarter by quarter |
//! | `churn` | the courses' four steps |
//! | `turning` | the decisions that cost or gained most |
//! | `skill` | luck and skill |
//! | `book` | who was misgraded, winning against keeping, forecasts and targets |
//! | `objectives` | the rubric, with advice |
//! | `talks` | the conversations |
//! | `timeline` | every decision, the questions, the terms |
//! | `tables` | the same as figures |
//! | `class` | several runs side by side |

mod book;
mod churn;
pub mod class;
mod cover;
mod edits;
mod objectives;
mod outlook;
mod skill;
pub mod tables;
mod talks;
mod timeline;
mod turning;
mod unit;
mod value;

use super::chart::Frame;
use super::page::{Page, quoted};
use crate::locale::{self, Texts};
use crate::run::debrief::Debrief;
use crate::sim::{CustomerId, Money, Sim, TierId};
use crate::view::Eye;
use crate::view::debrief::words;
use serde_json::{Value, json};

/// A run to tell of, and the words for it.
#[derive(Clone, Copy)]
pub struct Told<'a> {
    /// What was found.
    pub debrief: &'a Debrief,
    /// The run, with its record.
    pub sim: &'a Sim,
    /// The words, see [`Texts::for_report`].
    pub t: &'a Texts,
    /// Student number.
    pub student: &'a str,
    /// The day, `2026-03-01`; empty: nobody knows.
    pub date: &'a str,
}

/// The page, as HTML that needs nothing else.
pub fn html(told: &Told) -> String {
    let t = told.t;
    let title = t.with(
        "report-title",
        [
            ("scenario", t.get("scenario-title").into()),
            ("student", told.student.into()),
        ],
    );
    let mut page = Page::new(t.lang().code(), &title).styled(&style(&title));
    page.sheet(|page| cover::cover(page, told));
    page.sheet(|page| value::value(page, told));
    page.sheet(|page| churn::churn(page, told));
    page.sheet(|page| turning::turning(page, told));
    page.sheet(|page| skill::skill(page, told));
    page.sheet(|page| book::book(page, told));
    page.sheet(|page| objectives::objectives(page, told));
    page.sheet(|page| talks::talks(page, told));
    page.sheet(|page| timeline::timeline(page, told));
    page.sheet(|page| timeline::terms(page, told));
    page.finish()
}

/// The run as plain data. Money in minor units, as the model counts it.
pub fn json(told: &Told) -> Value {
    json!({
        "student": told.student,
        "date": told.date,
        "debrief": told.debrief,
    })
}

/// What the running head and foot are set in: boxes of the margin take nothing from the page.
const HEAD_FONT: &str =
    "'Noto Sans SC','PingFang SC','Microsoft YaHei','Source Han Sans SC',sans-serif";

/// Styles of these pages, with the running head.
fn style(title: &str) -> String {
    format!(
        "figure{{margin:8px 0 14px}}figure svg{{display:block;width:100%;height:auto}}\
         svg text{{font-family:inherit}}.big{{font-size:34px;line-height:1.3;font-weight:700;margin:2px 0}}\
         .good{{color:#0b6b6b}}.bad{{color:#b8501f}}\
         .cards{{display:grid;grid-template-columns:repeat(auto-fit,minmax(38mm,1fr));gap:8px;margin:10px 0 14px}}\
         .cards div{{border:1px solid var(--line);border-radius:6px;padding:7px 10px;break-inside:avoid;display:flex;flex-direction:column;justify-content:space-between}}\
         .cards dt{{color:var(--muted);font-size:12.5px}}.cards dd{{margin:0;font-size:16px;font-weight:600;word-break:keep-all;overflow-wrap:anywhere}}\
         .said{{margin:3px 0 3px 1em;padding-left:.8em;border-left:3px solid var(--line)}}\
         td{{overflow-wrap:break-word}}table.heat thead th+th,table.heat td{{text-align:center}}table.heat td{{border:2px solid var(--paper);padding:5px 4px}}\
         table.heat th{{padding-right:8px}}.h0{{background:#e9b08f}}.h1{{background:#f2d9c4}}.h2{{background:#f0ebdf}}\
         .h3{{background:#c6e0dc}}.h4{{background:#8cc4bd}}\
         table.heat,figure{{print-color-adjust:exact;-webkit-print-color-adjust:exact}}\
         @media print{{@page{{margin:18mm 14mm 16mm;@top-left{{content:\"{}\";font:9pt {HEAD_FONT};color:#66737a}}\
         @bottom-right{{content:counter(page) \" / \" counter(pages);font:9pt {HEAD_FONT};color:#66737a}}}}\
         section{{break-after:auto}}section+section{{margin-top:9mm}}thead{{display:table-header-group}}.cards{{grid-template-columns:repeat(4,1fr)}}}}",
        quoted(title)
    )
}

impl<'a> Told<'a> {
    /// The run as views see it.
    const fn eye(&self) -> Eye<'a> {
        Eye {
            sim: self.sim,
            t: self.t,
        }
    }

    fn get(&self, key: &str) -> String {
        self.t.get(key)
    }

    /// A head over figures.
    fn figures(&self, key: &str) -> String {
        format!("\t{}", self.t.get(key))
    }

    /// A head over what doesn't break.
    fn whole(&self, key: &str) -> String {
        format!("\u{a0}{}", self.t.get(key))
    }

    /// A head over words that need some room.
    fn roomy(&self, key: &str) -> String {
        format!("\u{2003}{}", self.t.get(key))
    }

    fn money(&self, amount: Money) -> String {
        locale::money(self.t, amount)
    }

    fn signed(&self, amount: Money) -> String {
        locale::money_signed(self.t, amount)
    }

    /// Money from major units.
    fn yuan(&self, amount: f64) -> String {
        self.money(Money::from_f64(amount))
    }

    /// “Q3”.
    fn quarter(&self, quarter: u8) -> String {
        words::quarter(self.eye(), quarter)
    }

    fn quarters(&self, quarters: &[u8]) -> String {
        let all: Vec<String> = quarters.iter().map(|q| self.quarter(*q)).collect();
        all.join(&self.get("list-comma"))
    }

    /// “Tier A”.
    fn tier(&self, tier: TierId) -> String {
        words::tier(self.eye(), tier)
    }

    fn letter(&self, tier: TierId) -> String {
        let tiers = &self.sim.scenario().tiers;
        let own = tiers.get(tier.index());
        own.map_or_else(String::new, |tier| tier.id.clone())
    }

    fn name(&self, id: CustomerId) -> String {
        self.eye().name(id)
    }

    /// Names of some customers; of many the first ones, and how many more.
    fn names(&self, ids: &[CustomerId]) -> String {
        let all: Vec<String> = ids.iter().map(|id| self.name(*id)).collect();
        self.listed(all, 5)
    }

    /// Words in a row; of many the first ones, and how many more.
    fn listed(&self, mut words: Vec<String>, most: usize) -> String {
        let more = words.len().saturating_sub(most);
        words.truncate(most);
        let said = words.join(&self.get("list-comma"));
        if more == 0 {
            return said;
        }
        self.t.with(
            "report-and-more",
            [("said", said.into()), ("more", more.into())],
        )
    }

    /// What every chart has.
    fn frame(&self, id: &str, title: &str, about: &str, axis: String) -> Frame {
        Frame {
            id: id.to_owned(),
            title: self.get(title),
            about: self.get(about),
            axis,
        }
    }

    /// Rows of a table; of many the first ones, and a remark.
    fn table(&self, page: &mut Page, heads: &[String], mut rows: Vec<Vec<String>>, most: usize) {
        let more = rows.len().saturating_sub(most);
        rows.truncate(most);
        page.table(heads, &rows);
        if more > 0 {
            page.note(&self.t.with("report-more-rows", [("more", more.into())]));
        }
    }
}
