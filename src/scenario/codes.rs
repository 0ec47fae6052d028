//! The stable codes of all problems, with one line each; the handbook for authors prints this table.

/// Every code with what it stands for. `E…` keeps a scenario from starting, `W…` doesn't.
pub const CODES: &[(&str, &str)] = &[
    (FILE, "a file is missing or can't be read"),
    (SIZE, "a file is over the size limit"),
    (ENCODING, "bytes that aren't text in a known encoding"),
    (SYNTAX, "a syntax error in a .ron or .json file"),
    (DEPTH, "nested too deep"),
    (ROW, "a row of a .csv file that doesn't fit its header"),
    (FLUENT, "a syntax error in an .ftl file"),
    (TWIN, "a file that is there in RON and in JSON"),
    (UNKNOWN_FIELD, "a field or column nobody knows"),
    (MISSING_FIELD, "a field or column that is missing"),
    (TYPE, "a value of the wrong type"),
    (RANGE, "a number out of its range"),
    (NOT_FINITE, "NaN or an infinity"),
    (NAME, "a name that isn't one of the choices"),
    (FIELD_TWICE, "a field or column given twice"),
    (ID, "an id that isn't lower-case-with-hyphens"),
    (FORMAT, "a format version this program doesn't know"),
    (TWICE, "an id used twice"),
    (NOWHERE, "an id that points nowhere"),
    (WHEN, "a quarter the run never reaches"),
    (SHARES, "shares or weights that don't add up"),
    (ORDER, "values out of order"),
    (TOO_FEW, "too few, or too many, of something"),
    (UNSAYABLE, "a line or a turn that can never be said"),
    (COLOUR_TWICE, "two tiers of the same colour"),
    (KEY_MISSING, "a text is missing"),
    (VARIABLES, "the languages use different variables"),
    (KEY_TWICE, "a text given twice"),
    (REFERENCE, "a text refers to one that isn't there"),
    (UNREAD, "a file that isn't read"),
    (FOLDER, "the folder isn't called like the scenario"),
    (NEVER_OPENS, "a lever that nothing opens"),
    (MISFIT, "a case voiced by somebody of another personality"),
    (UNVOICED, "a case that nobody voices"),
    (UNFOUND, "a fact that can't be found out"),
    (STEP, "a case without a line for a step"),
    (NEVER_HAPPENS, "an event that never happens"),
    (FEW_LINES, "a turn with few lines that can always be said"),
    (NO_FAIR_OFFER, "a case in which nothing fair can be offered"),
    (KEY_UNUSED, "a text nobody uses"),
    (NO_LANGUAGE, "a language without its file"),
    (ONE_LANGUAGE, "a text only one language has"),
    (
        GLYPHS,
        "a text with characters that the game's font doesn't have",
    ),
    (
        PART_OF_ONE,
        "less than one per cent where a level or a rate is asked for",
    ),
    (
        LENGTHS,
        "lines of one choice that differ too much in length",
    ),
    (SAYS, "a line that says a fact before it is found out"),
    (
        SUITS,
        "a line that does more good than the one its author means",
    ),
    (
        CHOICE,
        "a choice without a good line, or with one that is good for everybody",
    ),
    (UNHEARD, "a reply that is never heard"),
    (FORM, "a good line that shows by its length"),
];

/// A file is missing or can't be read.
pub const FILE: &str = "E001";
/// Over the size limit.
pub const SIZE: &str = "E002";
/// Not text.
pub const ENCODING: &str = "E003";
/// RON or JSON syntax.
pub const SYNTAX: &str = "E004";
/// Nested too deep.
pub const DEPTH: &str = "E005";
/// CSV row.
pub const ROW: &str = "E006";
/// Fluent syntax.
pub const FLUENT: &str = "E007";
/// Twice, in RON and in JSON.
pub const TWIN: &str = "E008";
/// Unknown field or column.
pub const UNKNOWN_FIELD: &str = "E010";
/// Missing field or column.
pub const MISSING_FIELD: &str = "E011";
/// Wrong type.
pub const TYPE: &str = "E012";
/// Out of range.
pub const RANGE: &str = "E013";
/// NaN or infinite.
pub const NOT_FINITE: &str = "E014";
/// Not one of the choices.
pub const NAME: &str = "E015";
/// Field given twice.
pub const FIELD_TWICE: &str = "E016";
/// Malformed id.
pub const ID: &str = "E017";
/// Unknown format version.
pub const FORMAT: &str = "E018";
/// Id used twice.
pub const TWICE: &str = "E020";
/// Id points nowhere.
pub const NOWHERE: &str = "E021";
/// Quarter never reached.
pub const WHEN: &str = "E022";
/// Shares or weights don't add up.
pub const SHARES: &str = "E023";
/// Out of order.
pub const ORDER: &str = "E024";
/// Too few or too many.
pub const TOO_FEW: &str = "E025";
/// Can never be said.
pub const UNSAYABLE: &str = "E026";
/// Two tiers of the same colour.
pub const COLOUR_TWICE: &str = "E027";
/// Text missing.
pub const KEY_MISSING: &str = "E030";
/// Different variables.
pub const VARIABLES: &str = "E031";
/// Text given twice.
pub const KEY_TWICE: &str = "E032";
/// Reference to a text that isn't there.
pub const REFERENCE: &str = "E033";
/// File isn't read.
pub const UNREAD: &str = "W001";
/// Folder's name.
pub const FOLDER: &str = "W002";
/// Lever never opens.
pub const NEVER_OPENS: &str = "W010";
/// Other personality.
pub const MISFIT: &str = "W011";
/// Case not voiced.
pub const UNVOICED: &str = "W012";
/// Fact not found.
pub const UNFOUND: &str = "W013";
/// Step without a line.
pub const STEP: &str = "W014";
/// Event never happens.
pub const NEVER_HAPPENS: &str = "W015";
/// Few lines.
pub const FEW_LINES: &str = "W016";
/// No fair offer.
pub const NO_FAIR_OFFER: &str = "W017";
/// Text unused.
pub const KEY_UNUSED: &str = "W020";
/// Language file absent.
pub const NO_LANGUAGE: &str = "W021";
/// Only one language has it.
pub const ONE_LANGUAGE: &str = "W022";
/// Characters without a glyph.
pub const GLYPHS: &str = "W023";
/// Less than one per cent.
pub const PART_OF_ONE: &str = "W024";
/// Lines of one choice differ in length.
pub const LENGTHS: &str = "W030";
/// A line says a fact that wasn't found out.
pub const SAYS: &str = "W031";
/// The numbers prefer another line than its author.
pub const SUITS: &str = "W032";
/// A choice without a good line, or with one that is good for all.
pub const CHOICE: &str = "W033";
/// A reply that is never heard.
pub const UNHEARD: &str = "W034";
/// The good line shows by its form.
pub const FORM: &str = "W035";
