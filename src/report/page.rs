//! A page of HTML that stands alone: own styles, nothing fetched, A4 when it is printed.

use std::fmt::Write;

/// Styles of every page: paper and ink, tables with hairlines, a new sheet where one begins.
const STYLE: &str = "\
:root{--ink:#1d2a30;--muted:#66737a;--line:#d8d2c5;--accent:#0b6b6b;--paper:#fffefb}\
*{box-sizing:border-box}\
body{margin:0;background:#f4f1ea;color:var(--ink);font:15px/1.65 'Noto Sans SC','PingFang SC','Microsoft YaHei','Source Han Sans SC',system-ui,sans-serif;font-variant-numeric:tabular-nums}\
section{background:var(--paper);max-width:190mm;margin:14px auto;padding:14mm 15mm;border:1px solid var(--line);border-radius:6px}\
h1{font-size:26px;line-height:1.3;margin:0 0 2px}h2{font-size:18px;margin:22px 0 6px;color:var(--accent)}h3{font-size:15px;margin:14px 0 2px}\
p{margin:4px 0 8px;max-width:66em}.quiet{color:var(--muted);font-size:13px}\
table{border-collapse:collapse;width:100%;margin:8px 0 12px;font-size:13.5px}th{text-align:left;color:var(--muted);font-weight:500}\
th,td{border-bottom:1px solid var(--line);padding:5px 8px 5px 0;vertical-align:top}th{vertical-align:bottom}td.n,th.n{text-align:right}td.n,td.w{white-space:nowrap}td.n+td:not(.n),th.n+th:not(.n){padding-left:1.8em}td.m{min-width:11em}:lang(zh) th{word-break:keep-all}\
table.form{table-layout:fixed}table.form td,table.form th{border:1px solid var(--line);padding:6px 8px}table.form td{height:34px}table.form td.tall{height:64px}\
ol,ul{margin:4px 0 10px;padding-left:1.5em}li{margin:3px 0}.box{display:inline-block;width:.95em;height:.95em;border:1.3px solid var(--ink);margin:0 .55em -.12em 0}\
.keep,figure{break-inside:avoid}\
.line{display:inline-block;border-bottom:1px solid var(--ink);min-width:34mm}\
@media print{@page{size:A4;margin:14mm}body{background:none;font-size:11pt}section{background:none;border:0;border-radius:0;margin:0;padding:0;max-width:none;break-after:page}section:last-child{break-after:auto}p,tr,li,h2,h3{break-inside:avoid}h2,h3,h2+p,h3+p{break-after:avoid}}";

/// A row of a heat map: its name, and shares, [0, 1] or none, each with its words.
pub type HeatRow = (String, Vec<(Option<f64>, String)>);

/// A page under construction. Words are escaped where they go in.
#[derive(Clone, Debug)]
pub struct Page {
    body: String,
    title: String,
    lang: &'static str,
    style: String,
}

impl Page {
    /// An empty page in a language (`zh-CN`, `en`).
    pub fn new(lang: &'static str, title: &str) -> Self {
        Self {
            body: String::new(),
            title: title.to_owned(),
            lang,
            style: String::new(),
        }
    }

    /// The page with more styles, after those of every page. They must hold no `<`.
    #[must_use]
    pub fn styled(mut self, style: &str) -> Self {
        self.style.push_str(style);
        self
    }

    /// A sheet of its own when printed.
    pub fn sheet(&mut self, add: impl FnOnce(&mut Self)) {
        self.body.push_str("<section>\n");
        add(self);
        self.body.push_str("</section>\n");
    }

    /// The title of a sheet.
    pub fn title(&mut self, words: &str) {
        self.tag("h1", words);
    }

    /// A heading.
    pub fn heading(&mut self, words: &str) {
        self.tag("h2", words);
    }

    /// A heading below a heading.
    pub fn minor(&mut self, words: &str) {
        self.tag("h3", words);
    }

    /// A paragraph.
    pub fn text(&mut self, words: &str) {
        self.tag("p", words);
    }

    /// A quiet remark.
    pub fn note(&mut self, words: &str) {
        self.body.push_str("<p class=\"quiet\">");
        self.body.push_str(&escape(words));
        self.body.push_str("</p>\n");
    }

    /// What stays on one sheet when it is printed, as long as it fits on one.
    pub fn keep(&mut self, add: impl FnOnce(&mut Self)) {
        self.body.push_str("<div class=\"keep\">\n");
        add(self);
        self.body.push_str("</div>\n");
    }

    /// A paragraph of a class of its own.
    pub fn classed(&mut self, class: &'static str, words: &str) {
        for part in ["<p class=\"", class, "\">", &escape(words), "</p>\n"] {
            self.body.push_str(part);
        }
    }

    /// A chart: SVG that escaped its words itself.
    pub fn chart(&mut self, svg: &str) {
        for part in ["<figure>\n", svg, "</figure>\n"] {
            self.body.push_str(part);
        }
    }

    /// Figures side by side, each with its name above it.
    pub fn cards(&mut self, cards: &[(String, String)]) {
        self.body.push_str("<dl class=\"cards\">\n");
        for (name, figure) in cards {
            self.body.push_str("<div>");
            self.tag("dt", name);
            self.tag("dd", figure);
            self.body.push_str("</div>\n");
        }
        self.body.push_str("</dl>\n");
    }

    /// A list of points in their order.
    pub fn numbered(&mut self, items: &[String]) {
        self.body.push_str("<ol>\n");
        for item in items {
            self.tag("li", item);
        }
        self.body.push_str("</ol>\n");
    }

    /// A heat map: a name before each row of shares, [0, 1] or none, each with its words.
    pub fn heat(&mut self, heads: &[String], rows: &[HeatRow]) {
        self.head("heat", heads);
        for (name, cells) in rows {
            self.body.push_str("<tr><th scope=\"row\">");
            self.body.push_str(&escape(name));
            self.body.push_str("</th>");
            for (share, words) in cells {
                let class = share.map_or("h", |share| {
                    let place = (5.0 * share).clamp(0.0, 4.0) as usize;
                    ["h0", "h1", "h2", "h3", "h4"][place]
                });
                for part in ["<td class=\"", class, "\">", &escape(words), "</td>"] {
                    self.body.push_str(part);
                }
            }
            self.body.push_str("</tr>\n");
        }
        self.body.push_str("</tbody>\n</table>\n");
    }

    /// A list of points.
    pub fn list(&mut self, items: &[String]) {
        self.body.push_str("<ul>\n");
        for item in items {
            self.tag("li", item);
        }
        self.body.push_str("</ul>\n");
    }

    /// A list of things to tick.
    pub fn ticks(&mut self, items: &[String]) {
        for item in items {
            self.body.push_str("<p><span class=\"box\"></span>");
            self.body.push_str(&escape(item));
            self.body.push_str("</p>\n");
        }
    }

    /// Something to fill in: “Name ________”.
    pub fn blanks(&mut self, names: &[String]) {
        self.body.push_str("<p>");
        for name in names {
            self.body.push_str(&escape(name));
            self.body.push_str(" <span class=\"line\"></span>&emsp;");
        }
        self.body.push_str("</p>\n");
    }

    /// A table to read. Columns whose heads begin with a tab hold figures, those whose heads
    /// begin with a no-break space don't break, those with an em space are never narrow.
    pub fn table(&mut self, heads: &[String], rows: &[Vec<String>]) {
        let kinds: Vec<&str> = heads.iter().map(|head| kind(head)).collect();
        self.head("read", heads);
        for row in rows {
            self.body.push_str("<tr>");
            for (i, cell) in row.iter().enumerate() {
                self.cell("td", kinds.get(i).copied().unwrap_or_default(), cell);
            }
            self.body.push_str("</tr>\n");
        }
        self.body.push_str("</tbody>\n</table>\n");
    }

    /// The opening of a table, up to its first row; the heads stand again on
    /// each sheet that it goes on to.
    fn head(&mut self, class: &str, heads: &[String]) {
        for part in ["<table class=\"", class, "\">\n<thead><tr>"] {
            self.body.push_str(part);
        }
        for head in heads {
            let class = kind(head);
            let words = escape(head.trim_start());
            for part in ["<th scope=\"col\"", class, ">", &words, "</th>"] {
                self.body.push_str(part);
            }
        }
        self.body.push_str("</tr></thead>\n<tbody>\n");
    }

    /// A table to write in: the first column is given, the rest is empty.
    pub fn form(&mut self, heads: &[String], firsts: &[String], tall: bool) {
        self.body.push_str("<table class=\"form\">\n<tr>");
        for head in heads {
            self.cell("th", "", head);
        }
        self.body.push_str("</tr>\n");
        let empty = if tall {
            "<td class=\"tall\"></td>"
        } else {
            "<td></td>"
        };
        for first in firsts {
            self.body.push_str("<tr>");
            self.cell("td", "", first);
            for _ in 1..heads.len() {
                self.body.push_str(empty);
            }
            self.body.push_str("</tr>\n");
        }
        self.body.push_str("</table>\n");
    }

    /// The whole page.
    pub fn finish(self) -> String {
        format!(
            "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n\
             <style>{STYLE}{}</style>\n</head>\n<body>\n{}</body>\n</html>\n",
            self.lang,
            escape(&self.title),
            self.style,
            self.body
        )
    }

    fn tag(&mut self, name: &str, words: &str) {
        let words = escape(words);
        for part in ["<", name, ">", &words, "</", name, ">\n"] {
            self.body.push_str(part);
        }
    }

    fn cell(&mut self, name: &str, class: &str, words: &str) {
        let words = escape(words);
        for part in ["<", name, class, ">", &words, "</", name, ">"] {
            self.body.push_str(part);
        }
    }
}

/// The class of a column, as its head says.
fn kind(head: &str) -> &'static str {
    match head.chars().next() {
        Some('\t') => " class=\"n\"",
        Some('\u{a0}') => " class=\"w\"",
        Some('\u{2003}') => " class=\"m\"",
        _ => "",
    }
}

/// Words as they may stand between the quotes of a string in CSS, inside HTML.
pub fn quoted(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        // An escape ends with a blank; what isn't ASCII has no meaning in CSS.
        if c.is_ascii_alphanumeric() || c == ' ' || c > '\u{9f}' {
            out.push(c);
        } else {
            // Writing into a string can't fail.
            let _ = write!(out, "\\{:x} ", u32::from(c));
        }
    }
    out
}

/// Words as they may stand in HTML, in an element or in a quoted attribute.
pub fn escape(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_cannot_break_out_of_a_string_in_css() {
        assert_eq!(
            quoted("岭钢 \"A\"</style>"),
            "岭钢 \\22 A\\22 \\3c \\2f style\\3e "
        );
    }

    #[test]
    fn words_cannot_break_out_of_the_page() {
        let mut page = Page::new("en", "<script>");
        page.sheet(|page| {
            page.text("a < b & \"c\"</section>");
            page.table(&["\tx".to_owned()], &[vec!["<img src=x>".to_owned()]]);
        });
        let html = page.finish();
        assert!(!html.contains("<script>") && !html.contains("<img"));
        assert!(html.contains("a &lt; b &amp; &quot;c&quot;&lt;/section&gt;"));
        assert_eq!(html.matches("</section>").count(), 1);
        assert!(html.contains("<td class=\"n\">&lt;img"));
    }
}
