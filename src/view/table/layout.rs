//! Which columns are shown and how wide: what the player chose, as a line that settings keep.

use super::column::{Column, WIDTHS};

/// The columns that are shown, in the order of [`Column::ALL`], with their widths in points.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    columns: Vec<(Column, f32)>,
}

impl Default for Layout {
    fn default() -> Self {
        let columns = Column::USUAL.map(|column| (column, column.usual_width()));
        Self {
            columns: columns.into(),
        }
    }
}

impl Layout {
    /// From a line as [`Layout::line`] writes it. What isn't known is left out;
    /// a line without a single column is the usual one.
    pub fn parse(line: &str) -> Self {
        let mut layout = Self {
            columns: Vec::new(),
        };
        for part in line.split(',') {
            let (id, width) = part.split_once(':').unwrap_or((part, ""));
            if let Some(column) = Column::by_id(id.trim()) {
                layout.put(column, width.trim().parse().ok());
            }
        }
        if layout.columns.is_empty() {
            return Self::default();
        }
        layout.put(Column::Name, None);
        layout
    }

    /// The layout in a line.
    pub fn line(&self) -> String {
        let parts: Vec<String> = self
            .columns
            .iter()
            .map(|(column, width)| format!("{}:{width:.0}", column.id()))
            .collect();
        parts.join(",")
    }

    /// The columns among those there are, with their widths; names come first.
    pub fn of(&self, there: &[Column]) -> Vec<(Column, f32)> {
        let known = |(column, _): &&(Column, f32)| there.contains(column);
        self.columns.iter().filter(known).copied().collect()
    }

    /// Whether a column is shown.
    pub fn has(&self, column: Column) -> bool {
        self.columns.iter().any(|(c, _)| *c == column)
    }

    /// Shows a column, or hides it. The name always stands there.
    pub fn turn(&mut self, column: Column) {
        if !self.has(column) {
            self.put(column, None);
        } else if column != Column::Name {
            self.columns.retain(|(c, _)| *c != column);
        }
    }

    /// Sets the width of a column, points.
    pub fn widen(&mut self, column: Column, width: f32) {
        if let Some(entry) = self.columns.iter_mut().find(|(c, _)| *c == column) {
            entry.1 = width.clamp(*WIDTHS.start(), *WIDTHS.end());
        }
    }

    fn put(&mut self, column: Column, width: Option<f32>) {
        if self.has(column) {
            return;
        }
        let at = self.columns.partition_point(|(c, _)| *c < column);
        let width = width.filter(|w| w.is_finite());
        let width = width.unwrap_or(column.usual_width());
        let width = width.clamp(*WIDTHS.start(), *WIDTHS.end());
        self.columns.insert(at, (column, width));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_layout_comes_back_from_its_line() {
        let mut layout = Layout::default();
        layout.turn(Column::Trust);
        layout.turn(Column::Risk);
        layout.widen(Column::Trust, 9_000.0);
        assert_eq!(Layout::parse(&layout.line()), layout);
        let all = layout.of(&Column::ALL);
        assert!(all.contains(&(Column::Trust, *WIDTHS.end())));
        assert!(!layout.has(Column::Risk));
        assert!(all.is_sorted_by_key(|(column, _)| *column));
    }

    #[test]
    fn a_line_that_cannot_be_read_is_the_usual_one() {
        assert_eq!(Layout::parse("gold:12,,:"), Layout::default());
        let odd = Layout::parse("trust:NaN,trust:90");
        let wanted = [Column::Name, Column::Trust].map(|c| (c, c.usual_width()));
        assert_eq!(odd.of(&Column::ALL), wanted);
    }

    #[test]
    fn the_name_always_stands_there() {
        let mut layout = Layout::default();
        layout.turn(Column::Name);
        assert!(layout.has(Column::Name));
    }
}
