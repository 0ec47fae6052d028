//! Text of a cell made fit to read: invisible signs gone, full-width forms halved, keys to compare by.

/// Signs that show nothing and that spreadsheets and chats leave behind.
const fn invisible(c: char) -> bool {
    matches!(
        c,
        '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2069}'
            | '\u{FEFF}'
            | '\u{00AD}'
            | '\u{FE00}'..='\u{FE0F}'
    )
}

/// A text on one line as people see it: without invisible and control signs,
/// every run of blanks one blank, none at the ends.
pub(super) fn clean(text: &str) -> String {
    let seen = text.chars().filter(|c| !invisible(*c));
    let spaced: String = seen
        .map(|c| {
            if c.is_whitespace() || c.is_control() {
                ' '
            } else {
                c
            }
        })
        .collect();
    let words: Vec<&str> = spaced.split(' ').filter(|w| !w.is_empty()).collect();
    words.join(" ")
}

/// The same with full-width letters, digits and signs made half-width.
pub(super) fn half(text: &str) -> String {
    let narrow = |c: char| match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '。' => '.',
        '、' => ',',
        '【' | '〔' => '[',
        '】' | '〕' => ']',
        '−' | '–' | '—' => '-',
        '￥' => '¥',
        _ => c,
    };
    clean(text).chars().map(narrow).collect()
}

/// What a text is compared by: half-width, lower case, letters and digits only.
pub(super) fn key(text: &str) -> String {
    half(text)
        .chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// Whether a cell says that there is nothing: empty, a dash, 无, n/a.
pub(super) fn blank(text: &str) -> bool {
    const NOTHING: [&str; 14] = [
        "无", "暂无", "没有", "未知", "不详", "待定", "待补", "na", "none", "null", "nil", "tbd",
        "unknown", "空",
    ];
    let key = key(text);
    // A spreadsheet's own #N/A means the same.
    key.is_empty() && !clean(text).contains('#') || NOTHING.contains(&key.as_str())
}

/// At most so many signs, with … where more were cut off.
pub(super) fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

/// Without telephone numbers and addresses of mail: words with an @ and runs of
/// seven digits or more, however they are grouped.
pub(super) fn without_numbers(text: &str) -> String {
    let grouping = |c: char| matches!(c, '-' | ' ' | '+' | '(' | ')' | '.' | '/');
    let mut out = String::new();
    let mut run = String::new();
    let flush = |run: &mut String, out: &mut String| {
        if run.chars().filter(char::is_ascii_digit).count() < 7 {
            out.push_str(run);
        }
        run.clear();
    };
    let plain = half(text);
    let words: Vec<&str> = plain.split(' ').filter(|w| !w.contains('@')).collect();
    // The original signs are kept where nothing has to go.
    let same = words.len() == plain.split(' ').count();
    let source = if same { clean(text) } else { words.join(" ") };
    for c in source.chars() {
        let digit = half(&c.to_string()).chars().all(|d| d.is_ascii_digit()) && !c.is_whitespace();
        if digit || (!run.is_empty() && grouping(c)) {
            run.push(c);
        } else {
            flush(&mut run, &mut out);
            out.push(c);
        }
    }
    flush(&mut run, &mut out);
    clean(&out)
        .trim_matches([
            ',', ';', '，', '；', ':', '：', '/', '(', ')', '（', '）', ' ',
        ])
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_goes() {
        assert_eq!(clean("\u{FEFF} 岭\u{200B}钢 \u{3000}\n公司\t"), "岭钢 公司");
        assert_eq!(half("１，２３４．５％（万元）"), "1,234.5%(万元)");
        assert_eq!(key(" Annual Revenue (k$)："), "annualrevenuek");
        assert_eq!(cut("一二三四五", 3), "一二…");
    }

    #[test]
    fn nothing_is_said_in_many_ways() {
        for text in ["", "  ", "-", "—", "/", "无", "N/A", "暂无", "\u{200B}"] {
            assert!(blank(text), "{text}");
        }
        for text in ["0", "#REF!", "无锡", "A"] {
            assert!(!blank(text), "{text}");
        }
    }

    #[test]
    fn telephone_numbers_are_never_kept() {
        assert_eq!(without_numbers("张三 138-0000-1111"), "张三");
        assert_eq!(without_numbers("李四（13800001111）"), "李四");
        assert_eq!(without_numbers("Ann ann@example.com"), "Ann");
        assert_eq!(
            without_numbers("每月 15 号对账，走 2 号门"),
            "每月 15 号对账，走 2 号门"
        );
    }
}
