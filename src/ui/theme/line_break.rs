//! Chinese lines don't begin with a closing mark: egui breaks before some of them, so the character before goes along.
//! Nor does a line end between a figure and its unit.

use egui::Context;
use egui::text::{LayoutJob, LayoutSection};

/// Marks that no line may begin with.
const NEVER_FIRST: &str = "！？，。；：、”’）》〉】』」…·%‰!?,.;:";

/// How units begin that stand behind a figure.
const UNITS: &str = "万亿元小家位个分周年月季轮班天次步题倍";

/// A link of so many characters stays in one piece.
const LINK: usize = 12;

/// So often a text is looked at again: a break that is moved may make another.
const ROUNDS: usize = 6;

/// The job with a line break put before the character that a stray mark
/// belongs to. `job.wrap.max_width` must be set. Nothing changes where no line
/// begins with a mark.
pub fn mended(ctx: &Context, mut job: LayoutJob) -> LayoutJob {
    if !job.wrap.max_width.is_finite() || job.text.is_ascii() {
        return job;
    }
    for _ in 0..ROUNDS {
        let Some(at) = stray(ctx, &job) else { break };
        job = broken_at(&job, at);
    }
    job
}

/// The byte before which the text should break: the character before a mark
/// that begins a line, or the figure whose unit does.
fn stray(ctx: &Context, job: &LayoutJob) -> Option<usize> {
    let galley = ctx.fonts_mut(|fonts| fonts.layout_job(job.clone()));
    let mut seen = 0;
    let mut wrapped = false;
    let mut before = String::new();
    for row in &galley.rows {
        let text = row.text();
        let first = text.chars().next();
        if wrapped && seen > 1 && first.is_some_and(|c| NEVER_FIRST.contains(c)) {
            return job.text.char_indices().nth(seen - 1).map(|(byte, _)| byte);
        }
        if let Some(link) = wrapped.then(|| torn(job, seen)).flatten() {
            return Some(link);
        }
        if wrapped && first.is_some_and(|c| UNITS.contains(c)) {
            let figure = figure(&before);
            // A figure that has the whole line can't go anywhere.
            if (1..before.chars().count()).contains(&figure) {
                let at = seen - figure;
                return job.text.char_indices().nth(at).map(|(byte, _)| byte);
            }
        }
        before.clone_from(&text);
        seen += text.chars().count() + usize::from(row.ends_with_newline);
        wrapped = !row.ends_with_newline;
    }
    None
}

/// The beginning of the link that the line break before a character would tear; none where none is torn.
fn torn(job: &LayoutJob, character: usize) -> Option<usize> {
    let (byte, _) = job.text.char_indices().nth(character)?;
    let link = job.sections.iter().find(|section| {
        let range = section.byte_range.start.0..section.byte_range.end.0;
        section.format.underline.width > 0.0 && range.start < byte && byte < range.end
    })?;
    let words = job
        .text
        .get(link.byte_range.start.0..link.byte_range.end.0)?;
    // A long one has to be torn, and one that begins its line can't go anywhere.
    let free = link.byte_range.start.0 > 0 && !words.contains('\n');
    (free && words.chars().count() <= LINK).then_some(link.byte_range.start.0)
}

/// How many characters the figure at the end of a line takes, blanks behind it included; 0 where there is none.
fn figure(line: &str) -> usize {
    let blanks = line.chars().rev().take_while(|c| *c == ' ').count();
    let digits = line.chars().rev().skip(blanks);
    let digits = digits
        .take_while(|c| c.is_ascii_digit() || "+−,.".contains(*c))
        .count();
    if digits == 0 { 0 } else { blanks + digits }
}

/// The job with a line break at a byte of its text.
fn broken_at(job: &LayoutJob, at: usize) -> LayoutJob {
    let mut out = LayoutJob {
        wrap: job.wrap.clone(),
        halign: job.halign,
        justify: job.justify,
        ..LayoutJob::default()
    };
    for LayoutSection {
        leading_space,
        byte_range,
        format,
    } in &job.sections
    {
        let (start, end) = (byte_range.start.0, byte_range.end.0);
        let Some(part) = job.text.get(start..end) else {
            continue;
        };
        if (start..end).contains(&at) {
            let (before, after) = part.split_at(at - start);
            out.append(
                &format!("{before}\n{after}"),
                *leading_space,
                format.clone(),
            );
        } else {
            out.append(part, *leading_space, format.clone());
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::theme::{Palette, Role, fonts};
    use egui::text::TextFormat;

    #[test]
    fn no_line_begins_with_a_closing_mark() {
        let ctx = Context::default();
        fonts::install(&ctx);
        ctx.run_ui(egui::RawInput::default(), |_| {})
            .textures_delta
            .clear();
        let words =
            "没有合同，新价表这周刚上调。徐厂长来电话，只问了一句：“那事还算数吗？”你看着办！";
        let mut strays = 0;
        for width in 60..400 {
            let mut job = LayoutJob::default();
            let format = TextFormat {
                font_id: Role::LEAD.font(),
                color: Palette::LIGHT.ink,
                ..TextFormat::default()
            };
            job.append(words, 0.0, format);
            job.wrap.max_width = width as f32;
            strays += usize::from(stray(&ctx, &job).is_some());
            let mended = mended(&ctx, job);
            assert_eq!(stray(&ctx, &mended), None, "at {width}: {}", mended.text);
        }
        assert!(
            strays > 0,
            "egui keeps marks together now: this file can go"
        );
    }

    #[test]
    fn a_figure_is_counted_with_the_blank_behind_it() {
        assert_eq!(figure("牵涉 26 "), 3);
        assert_eq!(figure("牵涉 1,026.5"), 7);
        assert_eq!((figure("牵涉 "), figure("")), (0, 0));
    }
}
