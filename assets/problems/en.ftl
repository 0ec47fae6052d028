# Problems of a scenario, as `clientele check` and author mode tell them. A message says what is wrong, its `.help` how to
# mend it; where that depends, the help has a message of its own. What stands in the files stands between backquotes.

# Around the problems

list-item = { $item }
list-comma = {", "}
help-mark = {"  help: "}
summary =
    { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }
summary-hidden = { $summary } ({ $hidden } of them not shown)
check-head = { $name }: { $summary }
check-watching = watching; Ctrl+C ends it
check-points = points reached
check-mean = mean
check-quarters = quarters
check-customers = customers
check-kinds = consumer business channel internal
check-personalities = opinionated hesitant amiable angry
check-tiers = by tier
check-cases = cases
check-cases-lines = { $cases }, { $lines ->
    [one] { $lines } line
   *[other] { $lines } lines
 }
check-talks = talks by quarter
check-events = events
check-levers = levers that open
check-questions = quiz questions
check-texts = texts

# How to mend many of them

did-you-mean = did you mean `{ $meant }`?
one-of = one of: { $names }
leave-out = leave it out

# Files

file-missing = the file is missing
    .help = a scenario is a folder with this file in it; the least it can hold is `(id: "mine")`
customers-write = write one, or let the customers be drawn: `book: [(kind: Business, count: 60)]` in scenario.ron
file-large = the file is larger than { $most } MiB
    .help = leave out what isn’t needed; a book of 2000 customers takes a tenth of that
file-none = this isn’t a file
    .help = take away what has this name
file-unread = the file can’t be read: { $error }
    .help = close it in other programs, and see that you may read it
personalities = { $error }
    .help = this file is part of the program
not-text = from here on, these bytes aren’t text
    .help = save the file again as UTF-8: the editor asks for the encoding under “Save as”
both-twins = `{ $ron }` is there too, and only one of them can count
    .help = keep the one you write in, and move the other away
not-read = `{ $file }` isn’t read
other-folder = the scenario is called `{ $id }`, its folder `{ $folder }`
    .help = use the same name for both

# How RON is written

file-goes-on = the file should end here
    .help = everything stands between one `(` or `[` and its end; perhaps one is closed too soon
value-missing = a value is missing here
    .help = here comes a number, a "text", a name, a [list] or (fields)
brace-no-place = `{"{"}` has no place here
    .help = fields stand in ( ), lists in [ ]
field-name-missing = a field name is missing here
    .help = inside ( ) every value has its name before it: `name: value`
colon-missing = a `:` is missing after `{ $name }`
    .help = a field is written `{ $name }: value`
never-closed = this `{ $open }` is never closed
    .help = put a `{ $close }` where it ends
close-missing = a `{ $close }` is missing before this
    .help = what is opened last is closed first
list-open = a `]` is missing before this
    .help = end the list before `{ $name }`
comma-missing = a `,` is missing before this
    .help = put a comma after what stands before it
deep = nested more than { $most } deep
    .help = scenario files need no such depth: count the brackets
bad-comment = this comment is never closed
    .help = put */ where it ends
bad-quote = these quotes can’t stand around a text
    .help = use the straight ones of the keyboard: "…"
bad-full-width = a full-width sign can’t stand outside a text
    .help = type it with the half-width keyboard: , : ( ) [ ]
bad-sign = this sign has no place here
    .help = take it away, or put the words it belongs to in quotes: "…"
bad-number = this isn’t a number
    .help = digits, with a point before decimals: 1200 or 12.5
bad-escape = after the `\` in this text comes something that isn’t known
    .help = for the sign itself write it twice: \\
bad-text = this text is never closed
    .help = put a " where it ends

# How JSON is written

bad-json-comment = JSON has no comments
    .help = take it out, or keep the scenario in RON
json-parentheses = JSON has no ( )
    .help = objects stand in {"{ }"}, lists in [ ]
json-word = a word without quotes
    .help = JSON has true, false and null; texts stand in quotes
json-name-missing = a field name is missing here
    .help = write `"name": value`
json-no-name = this is no field name
    .help = field names are letters, digits and _, a letter first
json-colon-missing = a `:` is missing before this
    .help = write `"name": value`
json-last-comma = JSON has no `,` behind the last item
    .help = take it out
json-text-as-name = in JSON the text “{ $text }” would be a name
    .help = begin it with a small letter
json-name-as-text = `{ $name }` would be a text in JSON
    .help = names begin with a capital
json-no-number = JSON has no such number
no-twin = this can’t be said in the other form

# Types

wrong-type = expected { $expected }, found { $found }
type-text = a text
type-number = a number
type-whole = a whole number
type-name = a name without quotes
type-name-json = a name that begins with a capital
type-list = a list in [ ]
type-fields = fields in ( )
type-fields-json = an object in {"{ }"}
type-flag = true or false
type-pair = two amounts such as (1000, 3000)
type-pair-json = two amounts such as [1000, 3000]
type-effect = an effect such as Cost(amount: 1000)
type-effect-json = an effect such as {"{"} "Cost": {"{"} "amount": 1000 {"}"} {"}"}
type-who = Everyone, Kind("…"), Tier("…") or Customer("…")
type-who-json = "Everyone", {"{"} "Kind": "…" {"}"}, {"{"} "Tier": "…" {"}"} or {"{"} "Customer": "…" {"}"}
found-word = a word
found-name = a name
found-list = a list
found-values = values without names
found-named = a named value
found-object = an object
put-in-quotes = put it in quotes: "{ $word }"
without-quotes = without quotes: { $text }
put-in-brackets = put it in brackets: ["{ $text }"]
write-text = a text stands in quotes: "…"
write-number = write it in digits, without quotes or a unit
write-list = a list is written [first, second]
write-fields = fields are written (name: value, name: value)
write-this = write { $expected }
not-whole = a whole number is needed
    .help = without a point and what follows it
not-an-amount = { $value } isn’t an amount
    .help = write a number in digits
out-of-range = { $value } is out of range
    .help = write a number from { $from } to { $to }
per-cent = from 0 to 1: { $value } % is written { $level }
list-long = more than { $most } in one list
    .help = from here on nothing of it is read: leave some out
numbers = { $count ->
    [one] { $count } number
   *[other] { $count } numbers
 }, but { $needed } are needed
numbers-add = add { $count } more
numbers-take-away = take { $count } away
not-an-id = `{ $id }` isn’t an id
    .help = ids are lower-case letters, digits and hyphens, such as `corner-shop`, and have at most 40 signs; the names that people read stand in zh-CN.ftl and en.ftl
unknown-format = format { $version } isn’t known
    .help = this program reads formats 1 and 2
discount = a discount is in per cent, with at most one decimal
    .help = 2.5 % is written 2.5; a surcharge is below 0
terms = { $days ->
    [one] { $days } day
   *[other] { $days } days
 } to pay can’t be granted
    .help = 0, 30, 60 or 90

# Names

unknown-name = `{ $name }` isn’t known here
names-as-shipped = names are written as in the shipped scenarios
unknown-effect = there is no effect `{ $name }`
unknown-kind = `{ $name }` is no kind of customer
unknown-who = `{ $name }` is nobody
unknown-tier = there is no tier `{ $tier }`
tiers-are = tiers are A, B, C…
tiers-there = the tiers are { $tiers }

# Fields

given-twice = `{ $name }` is given twice
    .help = leave one of them out
missing-field = { $what } lacks `{ $name }`
add-field = add `{ $name }: …`
add-field-json = add `"{ $name }": …`
unknown-field = { $what } has no field `{ $name }`
block-scenario = the scenario
block-preset = a preset
block-preset-assistance = a preset’s assistance
block-firm = the firm
block-market = the market
block-kind-of-customer = a kind of customer
block-channel = a channel
block-part-of-the-book = a part of the book
block-personality-shares = the shares of the personalities
block-tier = a tier
block-lever = a lever
block-talk = a talk
block-event = an event
block-effect = this effect
block-choice = a choice
block-assistance = the assistance
block-targets = the targets
block-medals = the medals
block-case = a case
block-fact = a fact
block-turn = a turn
block-line = a line
block-follow-up = the follow-up
block-question = a question

# customers.csv

row-quote = this quote is never closed
    .help = put a " where the cell ends
column-id-missing = the column `id` is missing
    .help = the first line holds the names of the columns; one of them is `id`
customers-many = more than { $most } customers
    .help = from here on they aren’t read: leave some out
unknown-column = there is no column `{ $name }`
column-twice = the column `{ $name }` is there twice
    .help = leave one of them out
row-long = { $cells } cells, but the header has { $columns }
    .help = a comma inside a cell needs quotes around the cell: "90,000"
row-short = { $cells } cells, but the header has { $columns }
    .help = a cell that is empty needs its comma all the same
row-without-id = this row has no id
    .help = give it one in the column `id`, such as `corner-shop`
cell-no-number = `{ $text }` isn’t a number
    .help = write it in digits, with a point before decimals: 1200 or 12.5
customers-none = there are no customers
    .help = one customer a row under the header
book-empty = there are no customers
    .help = name a part such as (kind: Business, count: 60), or write customers.csv
book-many = { $count } customers; { $most } are the most
    .help = lower a `count`

# Ids

id-twice = there is another { $what } `{ $id }`
    .help = give each its own id
id-nowhere = there is no { $what } `{ $id }`
id-none-yet = no { $what } is written yet: write it, or leave this out
id-as-it-stands = write the id of a { $what } as it stands there
id-of-case = case
id-of-customer = customer
id-of-talk-customer = customer in this talk
id-of-objective = objective
id-of-question = question
id-of-option = option
id-of-page = page of the handbook
pages-are = the reference of the scenario files lists the ids of all pages: `clientele docs --lang en`
id-of-event = event
id-of-choice = choice
id-of-preset = preset
id-of-channel = channel
id-of-turn = turn in this case
id-of-fact = fact in this case
case-taken-twice = the case `{ $case }` is taken twice
    .help = leave one of them out
library-no-case = the library has no case `{ $case }`
library-list = clientele talk --list names them
case-lacks-file = the case `{ $case }` lacks a file
    .help = a case is three files
kind-twice = the kind { $kind } is there twice
    .help = leave one of them out
colour-twice = another tier is { $colour } already
    .help = still free: { $free }; or leave `colour` out
lever-twice = the lever { $lever } is there twice
    .help = leave one of them out
lever-shut = the lever { $lever } opens, but is also in `shut`
    .help = leave one of them out

# Market and plan

weights = the weights of the dials add up to { $sum }
    .help = they must add up to 100: reliability, responsiveness, assurance, empathy, tangibles
season = the mean of this season is { $mean }
    .help = from 0.5 to 2; what holds all year belongs in the wallets
channels-many = more than { $most } channels
    .help = two or three are good
budget = the budget of `{ $channel }` is more than a plan may give
    .help = at most { $most }
tiers = { $count ->
    [one] { $count } tier
   *[other] { $count } tiers
 }; there are three to five
    .help = such as [(id: "A"), (id: "B"), (id: "C")]
tier-name = this tier is called `{ $name }`, not `{ $letter }`
    .help = tiers are A, B, C…, best first
personality-shares = the shares of the personalities add up to { $sum }
    .help = they must add up to 100; those left out are 0
tier-shares = the shares of the tiers add up to { $sum }
    .help = they must add up to 100; leave one out and it takes the rest
lever-late = the lever { $lever } opens after the last quarter
    .help = the run has { $quarters ->
        [one] { $quarters } quarter
       *[other] { $quarters } quarters
       }: open it earlier, or name it in `shut`
levers-forgotten = nothing opens the levers { $levers }
    .help = add (lever: { $first }, from: 1) and the like, or name them in `shut`
preset-long = { $count ->
    [one] { $count } quarter
   *[other] { $count } quarters
 }, but the run has { $quarters }
    .help = a shorter form has at most { $quarters }
medals-order = the medals aren’t in order
    .help = bronze is less than silver, silver less than gold

# Talks and events

debrief-after-long = `debrief_after` lists { $said } quarters, and there are { $count } questions
    .help = one quarter for each question: take the others out, or write `debrief: { $said }`
quarter-late = quarter { $quarter } is never reached
    .help = the run has { $quarters ->
        [one] { $quarters } quarter
       *[other] { $quarters } quarters
       }: write one of these
misfit-personality = `{ $customer }` is { $personality }, for whom the case has no words
    .help = let somebody else voice it, or write the words and add the personality
misfit-kind = `{ $customer }` is a { $is } customer, the case is told for { $case }
    .help = let somebody of that kind voice it
unvoiced = nobody voices the case `{ $case }`
    .help = it can only be met in the practice room; add a talk to scenario.ron
no-chance = `{ $event }` has no chance to happen
    .help = raise `chance`
week-taken = `{ $event }` falls into a week that is taken
    .help = an event that wants an answer keeps later ones of its week away; move it
there-and-gone = `{ $customer }` would have to be there and gone at once
    .help = leave one of them out
choice-of-what = `{ $choice }`: of which event?
    .help = say the event that was answered: `after: "its-id"`
least-and-most = the least is more than the most
    .help = write [{ $least }, { $most }]
satisfaction-whose = nobody is named whose satisfaction that is
    .help = name the customers in `needs: ["…"]`
not-before = `{ $first }` doesn’t come before `{ $second }`
    .help = an event can follow only on one of an earlier week
no-choice = `{ $event }` has no choice `{ $choice }`
options-few = a question needs at least two options
    .help = add another one to its `options`

# Cases

fair-order = the fair settlement ends below where it begins
    .help = the lower sum comes first: ({ $low }, { $high })
turns = the case `{ $case }` has { $count ->
    [one] { $count } turn
   *[other] { $count } turns
 }
    .help = five or six are good, twelve the most
fact-unfound = no line reveals the fact `{ $fact }`
    .help = add it to the `reveals` of a line
step-missing = the case `{ $case }` has no line for { $step }
    .help = give one of its lines `step: { $step }`
no-fair-offer = the case `{ $case }` has no fair offer
    .help = give a line an `offer` within `fair`
ways = a follow-up has each of Keeps, Bare, Postpones and Excuses once
    .help = lines: [Keeps, Bare, Postpones, Excuses], in the order of the texts
lines = the turn `{ $turn }` has { $count ->
    [one] { $count } line
   *[other] { $count } lines
 }
    .help = three at least, four are good, twelve the most
lines-none-free = nothing in the turn `{ $turn }` can always be said
    .help = leave three lines without `needs`
lines-few-free = only { $free ->
    [one] { $free } line
   *[other] { $free } lines
 } of the turn `{ $turn }` can always be said
    .help = leave three lines without `needs`
needs-nothing = nothing before this reveals `{ $fact }`
    .help = so the line can never be said; let an earlier turn reveal the fact

# How a case is spoken

suits-nobody = no line of the turn `{ $turn }` suits { $who }
    .help = write one, and say `suits` with it
suits-better = in the turn `{ $turn }` line { $line } does { $who } more good than the one that suits
    .help = mend the marks, or `suits`
best-for-all = in the turn `{ $turn }` one line is best for everybody
    .help = what fits everybody teaches nothing about persons
lengths = the lines of the turn `{ $turn }` have { $least } to { $most } letters
    .help = let them differ by a quarter at most, or length gives the answer away
too-soon = “{ $word }” tells the fact `{ $fact }` too soon
    .help = say it otherwise, or add the fact to the line’s `needs`
unheard = `{ $key }` is never heard: { $why }
    .help = leave it out
unheard-back = the line reveals no deep fact
unheard-low = no sum can be set with the line
form-longest = in `{ $case }` the line that suits { $who } is the longest of its choice in { $times ->
    [one] { $times } turn
   *[other] { $times } turns
 }
    .help = whoever goes by length should be wrong as often as right
form-shortest = in `{ $case }` the line that suits { $who } is the shortest of its choice in { $times ->
    [one] { $times } turn
   *[other] { $times } turns
 }
    .help = whoever goes by length should be wrong as often as right

# Texts

text-shared = two things share the text `{ $key }`
    .help = change one of their ids
no-language = this language has no file; the keys will be shown instead of words
    .help = make the file, if only an empty one: then every text it lacks is named
text-missing = `{ $key }` is missing
text-add = add a line `{ $key } = …`
text-meant = is `{ $meant }` meant to be it?
text-unused = nothing uses `{ $key }`
    .help = leave it out
other-variables = `{ $key }` uses { $here }; in { $other } it uses { $there }
    .help = use the same in both; a variable is written {"{ $name }"}
no-variables = no variables
one-language = `{ $key }` is missing in { $other }
    .help = add it there, or leave it out here
part-of-one = `{ $value }` here is less than one per cent
    .help = levels, rates and chances stand in points or per cent: write `{ $meant }` if a part of 1 is meant; a file in the old way says `format: 1`
glyphs = the game’s font has no “{ $signs }” and shows a box instead
    .help = write it with other characters; their first place in the file is told here
text-deep = nested more than { $most } deep
    .help = a text needs no such depth: count the braces
reference-nowhere = this text uses `{ $key }`, which isn’t there
reference-add = add a line `{ $key } = …`, or take it out of this text
fluent-text = a text is written `key = words`; further lines of it are indented
fluent-braces = what is put in stands in braces, `{"{ $name }"}`; a brace itself is written {"{"}"{"{"}"{"}"}
fluent-choice = a choice is written `{"{ $n -> [one] … *[other] … }"}`, each part on a line of its own
fluent-no-equals = a `=` is missing after the key
fluent-no-brace = a `{"}"}` is missing
fluent-no-sign = a `{ $sign }` is missing
fluent-no-key = a key is missing: it begins with a letter from a to z
fluent-no-words-of = `{ $key }` has no words
fluent-no-words = the words are missing
fluent-brace = this `{"}"}` closes nothing
fluent-no-quote = a `"` is missing
fluent-escape = after the `\` comes something that isn’t known
    .help = for the sign itself write it twice: \\
fluent-nothing = between these braces something is missing
fluent-no-star = none of these parts has a `*`
fluent-stars = more than one of these parts has a `*`
fluent-selector = before `->` stands something that can’t be chosen by
fluent-between = this can’t stand between braces
