# Reports of the debrief: the page, the tables, and the one for a class

## Cover and result

report-title = { $scenario } · debrief report · { $student }
report-kind = Debrief report
report-student = Student number
report-firm = Firm
report-played = Played
report-length = { $closed } of { $quarters } { -periods }
report-seed = Seed
report-date = { $date } (UTC)
report-result = Result
report-under-way = This run is not over; what follows goes up to the last { -period } that was closed.
report-adjusted = Luck-adjusted value
report-churn-year = Churn rate a year
report-churn-rate = Churn rate
report-satisfaction = Mean satisfaction
report-customers = Customers
report-quality = Quality of decisions
report-yes = yes
report-no = no
report-none = none
report-and-more = { $said } and { $more } more
report-more-rows = { $more ->
     [one] One more row is not shown; the tables have it.
    *[other] { $more } more rows are not shown; the tables have them all.
 }
report-pair = { $one } · { $two }
report-axis = { $what } ({ $unit })
report-unit-small = { -money }
report-unit-middle = { -money } thousand
report-unit-large = { -money } million
report-points = { $points ->
    [one] { $points } point
   *[other] { $points } points
 }
report-part-of = { $part } of { $of }
report-week = { $quarter }, week { $week }

## Value created

report-value = Value created
report-value-how = Every amount is discounted to the first day. First what came in and went out, then how the value of the book changed; together they are the value created, to the cent.
report-gross = Gross margin is sales at list price { $sales }, discounts and surcharges { $discounts }, cost of goods { $goods }.
report-value-note = Nobody can change the overheads, so they are added back: decisions are compared, not starting points.
report-amount = Amount
report-quarters = { -period-capital } by { -period }
report-quarters-about = Two lines: value created up to the end of each { -period }, and its profit.
report-shares = Satisfaction and churn
report-shares-about = Two lines: mean satisfaction at the end of each { -period }, and its churn rate.
report-of-hundred = Satisfaction (points), churn rate (%)
report-so-far = Value created so far
report-profit = Profit
report-quarter = { -period-capital }
report-luck = Luck
report-luck-leaving = Luck in who left
report-luck-note = The last column is luck in who left alone: those to be expected by their probabilities against those who went, in money. Profit is not discounted; the other columns are, to the first day.
report-sum = Sum
report-events = What events came to
report-event = Event
report-answer = What was chosen

## Churn in four steps

report-churn = Churn in four steps
report-step-one = Step one: the rate
report-of = Time or tier
report-customers-start = Customers at the start
report-left = Chose a rival
report-failed = Failed
report-let-go = Let go
report-expected = Expected to leave
report-rate-quarter = Rate a { -period }
report-rate-year = Rate a year
report-year = Year { $year }
report-whole-run = Whole run
report-rate-note = Customers at the start are summed over the { -periods }; those we let go are no churn. “Expected to leave” adds up the probabilities of leaving; the difference to those who went is luck.
report-step-two = Step two: the causes
report-cause-axis = Customers more (+) or fewer (−) that were to be expected to leave
report-cause-about = How many customers each cause made leave, by probability, or held; all of them add up to those to be expected. The money is the lifetime value that hung on it.
report-cause-said = { $customers } · { $money }
report-remembered-title = What customers remembered longest:
report-remembered = { $name }, { $quarter }: { $what }, pushed the probability of leaving by { $points ->
    [one] { $points } point
   *[other] { $points } points
 } in all, with { $money } at stake
report-step-three = Step three: the profit lost
report-nobody-went = Nobody left.
report-profit-lost = Those who should not have been lost took { $money } with them.
report-customer = Customer
report-tier-head = Tier
report-why = Cause
report-probability = Probability of leaving
report-worth = Lifetime value
report-years = Years it would have stayed
report-avoidable = Should have stayed
report-step-four = Step four: what less churn brings
report-nobody-left = No customers are left; there is nothing to reckon.
report-less = Reichheld and Sasser on your own book: by its probabilities today it will lose { $yearly } a year. With { $step } points less, the formula m·r / (1 + i − r) gives { $plain } more customer equity; rolled on { -period } by { -period } it is { $rolled } more, or { $more }.
report-less-axis = Per cent of the value of a typical customer
report-less-about = What a typical customer is worth more, part by part: a longer stay, share of wallet, related sales, cost to serve, referrals, fewer to replace.
report-less-note = By the formula alone a typical customer is worth { $alone } more; winning its successor costs { $successor }.
report-keeping = Keeping customers cost { $cost } in this run (care, and hours at their wage): { $year } a customer and year.
report-keeping-change = If in every { -period }
report-keeping-more = a tenth more hours and care
report-keeping-less = a tenth less hours and care
report-hours = Hours
report-cost = Cost
report-kept = Customers kept more
report-per-customer = Cost of each kept more

## Turning points

report-turning = Turning points
report-turning-how = Each decision by itself is replaced by what “Tiers by the book” would have done, all else and the luck being the same, and the run is played again. These made most difference, by luck-adjusted value.
report-turning-none = No decision did worse than “Tiers by the book”, and none better.
report-turning-note = Above zero: it brought more than what the book says; below: less. Single decisions do not add up.
report-against = Against the book
report-dearest = What cost most
report-best = What gained most
report-turn-head = { $quarter } · { $about }: { $effect }
report-turn-cost = You: { $done }. By the book: { $instead }. That would have created { $adjusted } more (luck-adjusted; on the luck of this run { $value }).
report-turn-gain = You: { $done }. By the book: { $instead }. That would have created { $adjusted } less (luck-adjusted; on the luck of this run { $value }).
report-turn-kept = Still with you then: { $names }.
report-turn-lost = Gone then: { $names }.
report-turn-made-up = A rough figure: played again, { $skipped ->
     [0] every later command still fitted
     [one] one later command no longer fitted
    *[other] { $skipped } later commands no longer fitted
 }, and { $filled ->
     [0] nothing had to be made up
     [one] one answer had to be made up as usual
    *[other] { $filled } answers had to be made up as usual
 }.
report-together = The { $count } costliest decisions changed one by one add up to { $alone }; changed together they bring { $together }, a difference of { $difference }: decisions bear on each other.
report-left-alone = left alone
report-same = the same
report-complaint = Complaint
report-promise = Promise

## Luck and decisions

report-skill = Luck and decisions
report-skill-how = The same decisions, played again many times with other luck: where this run lies among them tells how much luck helped.
report-usual = These decisions on average
report-percentile = Bots’ runs it beats
report-reached = Share of the best plan
report-quality-note = Quality of decisions: what they create on other luck on average; everybody alike is 0, the best plan found by trial 100%.
report-runs = Runs
report-this-run = This run
report-mean = Mean
report-luck-good = Played { $seeds } times with other luck, { $below } of the runs came out below this one. Luck helped by { $luck }.
report-luck-bad = Played { $seeds } times with other luck, { $below } of the runs came out below this one. Luck cost { $luck }.
report-standing = On the luck of this run everybody alike creates { $equal } and the best plan { $search }; this run created { $own }.
report-search = The best plan found
report-rivals = Against bots
report-rivals-how = Each bot plays on the same luck as those; all values are luck-adjusted.
report-who = Who
report-p10 = Worst in ten
report-p90 = Best in ten
report-beaten = You beat it in
report-own-decisions = The decisions of this run

## Tiers, budget, forecasts

report-grading = Tiers and true value
report-grading-said = { $accuracy } sat in the right tier; the wrong tiers cost about { $cost }.
report-accuracy = Right
report-grade = Graded
report-has = Tier
report-should = Should be
report-quarters-in = In which { -periods }
report-grading-note = The cost is an estimate: each { -period } in the wrong tier costs one { -period }’s share of the difference.
report-budget = Winning against keeping
report-budget-how = Where money and hours went; hours at their wage.
report-winning = Winning customers
report-keeping-head = Keeping customers
report-complaints = Complaints and events
report-winning-share = Share of winning
report-won = Won
report-spare = Hours to spare
report-spent = { $total } ({ $money }, { $hours } h)
report-outlook = Forecasts and targets against results
report-outlook-how = Played on many times from the plan as it was committed, four in five futures lie within this range.
report-as-foreseen = { $came } (forecast { $low } to { $high })
report-not-foreseen = { $came }, outside { $low } to { $high }
report-own-targets = Your own targets
report-scenario-targets = Targets of the scenario
report-aim-reached = { $came }, met (target { $target })
report-aim-missed = { $came }, missed (target { $target })

## Objectives and conversations

report-objectives = Learning objectives
report-objectives-how = Points of 100 for what was done in this run; 80 and more is good.
report-objective = Objective
report-points-head = Points
report-points-axis = Points (of 100)
report-from = From
report-no-evidence = no evidence
report-no-evidence-of = No evidence in this run of: { $areas }.
report-areas = Evidence and advice
report-area-head = { $area }: { $points }
report-proof = { $what }: { $figure }
report-advice = Next time: { $advice }
report-practice = Cases to practise: { $cases }
report-talks = Complaint conversations
report-talks-how = Points of 100 in five parts; what was left to an account manager or unanswered has none.
report-when = When
report-conversation = Customer and case
report-outcome = Outcome
report-part-head = { $part } ({ $full })
report-talk-head = { $when } · { $what } · { $who } · { $points ->
    [one] { $points } point
   *[other] { $points } points
 }
report-best-line = Best line: “{ $line }” { $why }
report-worst-line = Worst line: “{ $line }” { $why }
report-better-line = Better there: “{ $line }”
report-hung-up = The customer left before it was over.

## Timeline, questions, terms

report-timeline = Timeline of decisions
report-timeline-how = Every decision in its order; on the right what it brought against the book, luck-adjusted.
report-about = About
report-done = What was done
report-questions = The instructor’s questions
report-terms = Terms and formulas
report-term = Term
report-means = Meaning
report-formula = Formula
report-sources = After Reichheld and Sasser (1990), Gupta and Lehmann (2003); the handbook in the game has the details of the model.
report-term-created = Value created
    .means = How much more the firm is worth for this run.
    .formula = discounted profit before overheads + closing customer equity − opening customer equity
report-term-equity = Customer equity
    .means = What the customers of today will still bring, all together.
    .formula = Σ lifetime values
report-term-lifetime = Lifetime value
    .means = The profit a customer brings from now on, discounted; it may leave, hence the retention rate.
    .formula = Σ m·rᵗ / (1 + i)ᵗ
report-term-annuity = Lifetime value in short
    .means = Where margin and retention stay as they are, the sum has a closed form.
    .formula = m·r / (1 + i − r)
report-term-discount = Discounting
    .means = Money that comes a { -period } later is worth a little less today.
    .formula = amount / (1 + i)ᵗ
report-term-adjusted = Luck-adjusted value
    .means = Who happened to leave and who happened to stay is taken out.
    .formula = value created + Σ (1 if it left, else 0, less the probability) × what it was worth
report-term-luck = Luck
    .means = What this run brought beyond what the same decisions bring on average.
    .formula = value created − mean over other luck
report-term-hazard = Probability of leaving
    .means = The probability that a customer chooses a rival within a { -period }; causes push it up or down.
    .formula = 1 / (1 + e^−x), x the sum of the causes
report-term-churn = Churn rate
    .means = Those who went in a time, of those there at its start.
    .formula = (chose a rival + failed) / customers at the start; a year: 1 − (1 − q)⁴
report-term-attribution = Attribution
    .means = A result shared out fairly among its causes, so that they add up to it (Shapley values).
    .formula = what a cause adds, averaged over all orders
report-term-reichheld = Five points less churn
    .means = How much more customers are worth at a churn rate five points lower; trades differ widely.
    .formula = value after / value before − 1
report-term-tiering = Tiering accuracy
    .means = Customers whose tier fits their true value.
    .formula = customers in the right tier / customers, over all { -periods }
report-term-benchmark = The book
    .means = A bot that grades and serves by the textbook; every decision is held against it.
    .formula = value with its decision − value of this run
report-term-quality = Quality of decisions
    .means = Where decisions lie between everybody alike and the best plan, whatever the luck.
    .formula = (mean − everybody alike) / (best plan − everybody alike)

## A class

report-class-title = { $scenario } · class report · { $runs ->
     [one] { $runs } run
    *[other] { $runs } runs
 }
report-class-kind = Class report
report-class-how = Ranked by the quality of decisions: what they create on average, played many times with different luck. Good or bad luck moves nobody up or down.
report-class-unlike = Mind: these runs were played on different luck or are not equally long; take the ranking as a hint.
report-class-unread = These saves were left out:
report-class-note = Luck-adjusted value takes out luck in who left alone; the value of decisions is a mean over many plays with different luck, which is fairer.
report-place = Place
report-place-adjusted = Place, luck-adjusted
report-decisions = Value of decisions
report-class-spread = How far the class lies apart
report-class-spread-about = Each dot is a run; the band holds the middle eight of ten, the line is the median.
report-class-objectives = Objectives: who is good at what
report-class-areas = Areas: who is good at what
report-differed = Where the class differed most
report-differed-how = Decisions whose results lie furthest apart come first; the bar is the standard deviation.
report-differed-none = All runs decided alike.
report-deviation = Standard deviation
report-nothing-to-decide = did not come up
report-class-runs = Run by run
report-class-line = Value created { $value }; churn rate a year { $churn }; tiering accuracy { $accuracy }; { $lost } went with those who should have stayed; costliest decision: { $dearest }.

## Tables

report-sheet-quarters = Figures
report-sheet-customers = Customers
report-sheet-decisions = Decisions
report-sheet-talks = Conversations
report-sheet-quiz = Quiz
report-sheet-ranking = Ranking
report-sheet-points = Points
report-sheet-differed = Differed
report-equity = Customer equity
report-number = Number
report-kind-head = Kind
report-personality = Personality
report-revenue = Revenue
report-contribution = Contribution
report-gone = Left in
report-lost-worth = Worth when it left
report-misgraded-cost = Cost of wrong tiers
report-week-head = Week
report-id = Decision
report-instead = By the book
report-effect-value = Against the book
report-effect-adjusted = Against the book, luck-adjusted
report-settled = Settlement
report-minutes = Minutes
report-question = Question
report-right = Right
report-before = before
report-after = after

## Progress

report-doing-why = Adding up
report-doing-forecasts = Forecasts
report-doing-turning = Turning points
report-doing-search = Best plan
report-doing-seeds = Other luck
report-doing-bots = Bots
