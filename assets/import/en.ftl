# Importing a customer list: the report, faults, words that go into the scenario

import-comma = { ", " }

# Fields
import-field-name = name
import-field-code = code
import-field-revenue = revenue with us
import-field-earlier-revenue = revenue a year earlier
import-field-wallet = wallet (all it buys)
import-field-share = share of wallet
import-field-margin = gross margin
import-field-gross-profit = gross profit
import-field-tier = own tier
import-field-kind = kind
import-field-since = years with us
import-field-terms = terms
import-field-overdue = overdue
import-field-receivable = receivable
import-field-satisfaction = satisfaction
import-field-rating = credit rating
import-field-personality = personality
import-field-growth = growth
import-field-contact = contact
import-field-role = role
import-field-region = region
import-field-industry = industry
import-field-manager = account manager
import-field-notes = notes
import-field-personal = personal data

# Reasons
import-why-told = you said so
import-why-exact = the header says so
import-why-ends = the header ends in it
import-why-contains = the header contains it
import-why-names = its cells look like names
import-why-only-amounts = the only column of amounts
import-why-only-purchases = the only column of purchases, taken as those from us
import-times = in units of { $unit }
import-period-year = a year
import-period-half = half a year
import-period-quarter = a quarter
import-period-month = a month
import-period-assumed = no period named, taken as a year

import-idle = { $column } “{ $header }” ({ $why })
import-idle-unknown = not known
import-idle-empty = empty
import-idle-personal = personal, never copied
import-idle-told = you said so
import-idle-other = another column tells “{ $field }”
import-idle-unreadable = looks like “{ $field }”, but its cells don't read so

# The report
import-col-field = field
import-col-column = column
import-col-header = header
import-col-why = why
import-col-samples = samples
import-col-filled = filled
import-head = List { $file },{" "}
import-head-sheet = List { $file }, sheet “{ $sheet }”,{" "}
import-head-rows = header in row { $rows }
import-head-none = without a header
import-other-sheets = Sheets that were not read: { $sheets } (name one with --sheet)
import-unused = Columns that are not used: { $columns }
import-rows = { $read } rows read, { $count } { $count ->
        [one] customer
       *[other] customers
    }, { $faults } { $faults ->
        [one] fault
       *[other] faults
    }
import-skipped-totals = Totals, passed over: row { $rows }
import-skipped-headers = The header again, passed over: row { $rows }
import-skipped-lone = Only one cell filled, passed over: row { $rows }
import-cut-file = The list is too long: only its first fifty thousand rows were looked at
import-cut-book = Too many customers: a scenario holds { $most }; those who buy most were kept, and { $over } left out who buy { $sum } a year together
import-graded-profit = ABC by gross profit a year:
import-graded-revenue = ABC by revenue a year (most margins aren't known):
import-tier = { "  " }{ $tier } { $count } ({ $customers } of the customers) bring { $value }, { $share } of it; { $sum } so far
import-differs-own = { $count ->
        [one] One customer has
       *[other] { $count } customers have
    } another tier than ABC gives; the game opens with your own, to be moved there:
import-differs-few = { $count ->
        [one] One customer has
       *[other] { $count } customers have
    } another tier than ABC gives; too few have one at all, so the game opens with ABC:
import-differs-one = { "  " }{ $name }: { $own } in the list, { $abc } by ABC, { $value } a year
import-assumed = Not in the list and filled in with what is usual: { $fields }; price sensitivity, switching costs and the like always are
import-assumed-one = { $field } ({ $count })
import-firm-figures = The firm: { $revenue } of revenue a quarter, { $margin } of gross margin; { $staff } { $staff ->
        [one] account manager
       *[other] account managers
    }, { $hours } hours; { $fixed } of fixed cost; about { $profit } of profit in the opening quarter
import-medals = Medals: bronze { $bronze }, silver { $silver }, gold { $gold } (four bots, { $runs } runs each; medians: { $medians })
import-written =
    Written to { $path }. Next:
      clientele check { $path }
      clientele play { $path }
import-playing = the bots try it

# Faults
import-fault-cell = row { $row }, column { $column } { $header }: { $what }; { $taken }
import-fault-row = row { $row }: { $what }; { $taken }
import-fault-not-a-number = “{ $cell }” isn't a number
import-fault-not-a-share = “{ $cell }” isn't a number or a percentage
import-fault-not-a-time = “{ $cell }” is neither a date nor a number of years
import-fault-future = “{ $cell }” lies in the future
import-fault-not-days = “{ $cell }” isn't a number of days
import-fault-not-a-score = “{ $cell }” isn't a score
import-fault-not-known = “{ $cell }” isn't known
import-fault-out-of-range = “{ $cell }” is out of range, from { $from } to { $to }
import-fault-broken = “{ $cell }” is an error of the spreadsheet
import-fault-no-name = there is no name
import-fault-no-amount = no amount tells what the customer buys
import-fault-more-than-all = more is bought from us than from everybody
import-fault-long-name = the name is too long; { $most } characters are kept
import-fault-glyphs = the game's font has no “{ $signs }” and will show a box
import-fault-again = the same customer is in row { $rows } too
import-taken-left-out = the row is left out
import-taken-usual = the usual is taken
import-taken-worked-out = worked out from other columns
import-taken-kept = taken all the same
import-taken-added = the amounts are added up
import-more-faults = and { $count } more { $count ->
        [one] fault
       *[other] faults
    } not shown

# No way on
import-bad-size = the file is larger than { $most } MiB; save the list of customers on its own
import-bad-unpacked = unpacked, this workbook is larger than { $most } MiB; save the list of customers on its own as .xlsx or .csv
import-bad-xls = this is an old .xls file, or one with a password; save it as .xlsx or .csv without one
import-bad-workbook = the workbook can't be read ({ $why }); open it in a spreadsheet and save it as .xlsx or .csv
import-bad-sheet = there is no sheet “{ $name }”; there are: { $sheets }
import-bad-no-sheets = a text file has no sheets; leave out --sheet
import-bad-encoding = from row { $row } on, these bytes aren't text; save it as CSV in UTF-8 or GB18030, or as .xlsx
import-bad-quote = the quote in row { $row } is never closed
import-bad-empty = there is nothing in the file
import-bad-column = there is no column “{ $name }”; there are: { $headers }
import-bad-pair = “{ $pair }” in --columns can't be read; write FIELD=HEADER, each field once
import-bad-field = there is no field “{ $field }”; there are: { $fields }
import-bad-day = “{ $day }” is no date; write 2025-12-31
import-bad-id = the folder “{ $name }” gives the scenario its id: lower-case letters, digits and hyphens, a letter first, 40 signs at most; such as --out my-book
import-bad-there = { $path } is there already; choose another name, or replace the scenario in it with --force
import-bad-unsound = what was made doesn't pass the check, which is a fault of the program; nothing was written
import-bad-unplayable = the bots can't play it, which is a fault of the program ({ $why }); nothing was written
import-lacks-name = no column of names was found; say which with --columns name=HEADER
import-lacks-revenue = no column tells what customers buy; say which with --columns revenue=HEADER (or wallet, or gross-profit with margin)
import-nothing = no row can be used; nothing was written
import-strict = { $count } { $count ->
        [one] fault
       *[other] faults
    }, and --strict was asked for; nothing was written

# Words of the scenario
import-anonymous = Customer { $number }
import-contact = the buyer
import-role = purchasing
import-title = Our own book · { $count } customers
import-blurb = Your own { $count } customers with your own figures: see who brings the margin, and who gets the hours.
import-firm = Our firm · Customers
import-own-role = the head of the customer department
import-workshop = Four quarters, one workshop
import-briefing-1 = This is your own book: { $count } customers who buy { $revenue } a year from us, with a gross margin of { $margin }. The figures come from a list of yours; what it doesn't tell was filled in with what is usual for such customers.
import-briefing-2-profit = By gross profit, the first { $best } bring { $share } of it. The market is set as usual: the rival's goods are like ours and its prices too; what differs is who is looked after and who isn't.
import-briefing-2-revenue = By revenue, the first { $best } bring { $share } of it. The market is set as usual: the rival's goods are like ours and its prices too; what differs is who is looked after and who isn't.
import-briefing-3 = You have { $staff } { $staff ->
        [one] account manager
       *[other] account managers
    } and { $hours } hours a quarter, eighty-five per cent of which are spoken for. Your predecessor treated everyone alike: about the same hours in every tier.
import-briefing-4 = After six quarters we look at the value you created: the profit earned, plus what your customer equity has gained since you took over. Who came, who left and how complaints were handled all count.
import-about = { $facts }.
import-about-between = { "; " }
import-about-place = { $place }
import-about-years = { $years ->
        [one] one year
       *[other] { $years } years
    } with us
import-about-revenue = buys { $revenue } a year from us
import-about-share = buys { $revenue } a year from us, { $share } of all it buys
import-about-margin = gross margin { $margin }
import-about-owed = owes { $owed }
import-about-overdue = { $overdue } overdue
import-about-manager = account manager: { $manager }
import-about-notes = note: { $notes }

# Quiz
import-quiz-by-profit = gross profit
import-quiz-by-revenue = revenue
import-quiz-share = About { $share }%
import-quiz-true = True
import-quiz-false = False
import-quiz-few = How much of the yearly { $measure } do your top { $best } customers bring?
import-quiz-few-why = It is { $share }. A few decide most of it, so tier first and share out hours second; but look every year who these few are.
import-quiz-richest = These three buy most. Which of them brings the most gross profit?
import-quiz-richest-why = { $largest } buys most, with { $thin } of gross profit; the one that brings most has { $best }. Buying much is not earning much.
import-quiz-overdue = All three of these are overdue. Which of them by most?
import-quiz-overdue-why = It is { $owes } behind, { $share } of all that is overdue. Until the money is in, the margin is only a figure in the books.
import-quiz-tiers = The same hours for every customer: that is fairest, and pays best.
import-quiz-tiers-why = What customers bring differs a great deal. With equal hours those who matter get too little and the others more than they can use; it pays to put the last hour where it brings most.
import-quiz-silent = Fewer complaints this quarter need not mean that customers are less dissatisfied.
import-quiz-silent-why = Most dissatisfied customers say nothing, and many of them leave without a word. Few complaints may only mean that it is hard to complain to us; ask first, then conclude.

# Comments in scenario.ron
import-ron-head =
    { $id }: { $count } customers from a list, six quarters. Every figure may be changed; run clientele check afterwards.
    Money is in whole units a quarter, hours are hours a quarter; satisfaction, trust and the like are points of 100.
import-ron-list = The list: { $list }
import-ron-firm =
    Opening quarter at the shares in customers.csv: revenue { $revenue }, gross margin { $margin }, less cost to serve { $serve },
    wages { $wages }, care { $care }, upkeep of quality, access and image { $upkeep }, fixed cost { $fixed }: about { $profit }.
    Proportions as in the steel and the standard scenario: a fifth of the margin serves the customers, at most an eighth pays wages, a
    sixteenth goes into care, a quarter stays as profit, and what is left is the fixed cost. Put in your real figures if you know them.
import-ron-staff = As many as the margin feeds, with six to forty customers each; the wage is an eighth of the margin spread over the hours, 150 at most.
import-ron-market =
    What isn't written is standard: base churn by kind, 4% to 15% a year; for a rougher market write base_churn, norm, major, minor.
    Prospects are half as large as the customers there are; a lead costs half a quarter's margin of a usual one. Nothing is spent yet.
import-ron-tiers-list = Customers open in the tiers of the list (column tier of customers.csv); share is what ABC by count would put there.
import-ron-tiers-abc = Customers open in the tiers that ABC gives (column tier of customers.csv); share is their part of the customers.
import-ron-hours =
    The predecessor's plan, nearly the same for everyone: { $planned } of { $hours } hours (about { $fill }%).
    Terms are the median of the list in each tier; only 0, 30, 60 and 90 days can be granted.
import-ron-levers = Some levers open every quarter; with from: 1 everywhere all are open at once.
import-ron-talks =
    For conversations add library: ["invoice-doubt"] and
    talks: [(case: "invoice-doubt", customer: "c001", quarter: 2, week: 4)];
    clientele talk --list names the cases; the customer's personality must be one of the case's.
import-ron-events = Three everyday events in the size of this firm; your own are better (their words stand in the two .ftl files).
import-ron-targets = Targets: a profit a little under the opening quarter's; churn and satisfaction are standard.
import-ron-medals =
    Medals from what bots reach: bronze lies half-way between treating everyone alike and telling customers apart, and above
    the best run of doing nothing; silver a little under the better bot, gold above it. After changes, run clientele simulate.
import-ron-quiz = Questions about this book; the list gives the answers, and what it doesn't tell isn't asked.
