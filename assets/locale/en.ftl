# What a stretch of business is called: a scenario may give it another name in its own texts, such as a taxi driver’s stint
-period = quarter
-periods = quarters
-period-capital = Quarter
-period-letter = Q
# What money is called: a scenario may have dollars
-money = ¥
-money-said = yuan
money-sign = { -money }
money-word = { -money-said }

## The program

app-name = Clientele
menu-title = Back to the title screen
language-other = 中文
theme-toggle = Light or dark
close = Close
back = Back
continue = Continue
you = You
list-comma = { ", " }
hours = { $hours } h
points = { $value ->
    [one] { $value } point
   *[other] { $value } points
 }
at-least = at least { $value }
at-most = at most { $value }
amount-range = { $low } to { $high }

## The title screen

title-other-name = 客户经营
title-subtitle = A book of customers and never enough hours: who gets more, who gets less, and who must not be lost?
title-us = Us
title-resume = Resume
title-resume-note = { $scenario } · { -period } { $quarter } of { $quarters }
title-new = New run
title-quit = Quit
title-version = Version { $version }
title-language = Language
title-light = Light colours
title-dark = Dark colours
language-zh = 中文
language-en = English

## Choosing a scenario, and the briefing

scenario-size = { $customers ->
         [one] { $customers } customer
        *[other] { $customers } customers
    } · { $quarters ->
         [one] { $quarters } { -period }
        *[other] { $quarters } { -periods }
    } · about { $minutes } min
difficulty = Difficulty
length-full =
    Full run: { $quarters ->
         [one] { $quarters } { -period }
        *[other] { $quarters } { -periods }
    }, about { $minutes } min
preset-half-day = Half a day: { $quarters ->
     [one] { $quarters } { -period }
    *[other] { $quarters } { -periods }
 }, about { $minutes } minutes with the debrief
preset-self-study = An hour on your own: { $quarters ->
     [one] { $quarters } { -period }
    *[other] { $quarters } { -periods }
 }, about { $minutes } minutes
preset-workshop =
    Workshop: { $quarters ->
         [one] { $quarters } { -period }
        *[other] { $quarters } { -periods }
    }, about { $minutes } min with debrief
goal-profit = Profit of the { -period }
goal-churn = Churn rate of the { -period }
goal-satisfaction = Mean satisfaction, 0–100

## The bar on top

quarter-of = { -period-capital } { $quarter } of { $total }
quarter-short = { -period-letter }{ $quarter }
phase-plan = Plan
phase-run = Run
phase-review = Review
cash = Cash
value-created = Value created
value-created-tip = Discounted profit of the closed { -periods } before overheads (fixed cost and the upkeep you started with, which nobody can change), plus customer equity now, minus customer equity at the start. It counts what you earned and how good a book you leave behind.
not-yet = at { -period } end

## Kinds, personalities, severity

kind-consumer = Consumer customer
kind-business = Business customer
kind-channel = Channel customer
kind-internal = Internal customer
personality-opinionated = Opinionated
personality-hesitant = Hesitant
personality-amiable = Amiable
personality-angry = Angry
severity-minor = minor problem
severity-major = major problem

## The board

board-x = Satisfaction (points)
board-y = Yearly value (each line up is { $times ->
        [3] about ×3
       *[other] ×10
    })
board-danger = Danger: satisfaction below 45 points
board-loss = Customers here earn us nothing
board-empty = No customers here yet
board-fit = Show all
board-hint = Scroll to zoom, drag to pan, click a customer, choose several with Shift
book-summary = { $count ->
         [one] { $count } customer
        *[other] { $count } customers
    }
book-summary-risk = { $count ->
         [one] { $count } customer
        *[other] { $count } customers
    } · { $risky } with a probability of leaving above 8% this { -period }
yearly-value = Yearly value
quarter-revenue = Revenue of the { -period }
probability-of-leaving = Probability of leaving
customer-open = See customer

## Five levels of a customer

satisfaction = Satisfaction
satisfaction-tip = What the customer perceives against what it expects, in points of 100. When they match, satisfaction drifts to 75; a point of excess adds 1, a point short takes off 2, and a { -period } covers about a third of the way.
expectation = Expectation
expectation-tip = The service the customer thinks it is due, in points of 100. Each { -period } it moves 15% of the way to the mean of its own perception and what is usual in the trade: good service raises the bar.
loyalty = Loyalty
loyalty-tip = How far it would stay though it could go elsewhere, in points of 100. Satisfaction, trust, a close relationship and care lift it, each rival takes off 3; it is slow and covers a fifth of the way in a { -period }.
trust = Trust
trust-tip = How far the customer believes that we do what we say, in points of 100. A promise kept adds 6, a promise broken takes off 12, and complaint talks move it too.
share-of-wallet = Share of wallet
share-of-wallet-tip = What the customer buys from us, divided by what it buys from all suppliers, in %. Effort, perception and loyalty raise it; a { -period } covers a third of the way.

## The customer

customer-kind = { $kind } · { $years }-year relationship
customer-kind-known = { $said } · { $personality }
figure-wallet = Wallet (a { -period })
figure-revenue = Our revenue (a { -period })
figure-margin = Gross margin
figure-serve = Cost to serve (a { -period })
figure-contribution = Contribution (a { -period })
figure-hours = Hours (a { -period })
figure-per-hour = Value per hour
figure-rivals = Rivals
hours-both = ours { $ours } h, rival’s { $rival } h
count-rivals = { $count }
worth-historic = Historic value
worth-current = Current value
worth-potential = Potential value
risk-said = Leaving this { -period }, as things are: { $probability }
risk-said-next = Leaving next { -period }, as things are: { $probability }
left-in = Left in { -period } { $quarter }
only-while-planning = Can be changed only while planning
complaint = Complaint
story-complaint = { -period-letter }{ $quarter }, week { $week }: { $about }, { $outcome }

## The plan

tier-summary = { $count ->
         [one] { $count } customer
        *[other] { $count } customers
    } · { $share } of revenue
plan-effort = Effort
plan-level = Level
plan-care = Care
plan-authority = Authority
plan-hours-bar = Hours
plan-money-bar = Committed cost
plan-commit = Start the { -period }
plan-grade-by = Regrade all by
plan-grade-revenue = Revenue
plan-grade-margin = Contribution
plan-grade-potential = Potential
plan-grade-standing = Bill × tenure × credit
plan-grade-usual = { $measure } (usual here)
plan-grade-revenue-tip = What each brings in a { -period }
plan-grade-margin-tip = Gross margin less cost to serve
plan-grade-potential-tip = What the whole wallet would bring, as far as the file knows it
plan-grade-standing-tip = Revenue; up to twice that for ten years with us; times what is paid in time: at most 92 % (rating A), at least 40 %
plan-undo = Undo
plan-empty-tier = No customers in this tier
plan-notices = Watch
plan-all-well = Nobody needs urgent attention
plan-goals = Profit at least { $profit }, churn rate at most { $churn }, satisfaction at least { $satisfaction } points
hours-of = { $hours } / { $capacity } h
hours-over = { $hours } h too many: answers slow down, service suffers
hours-reserve = { $hours } h left for complaints
hours-floor = This level takes at least { $hours } h
hours-each = { $hours } h each
hours-against-rival = { $hours } h each, { $times }× the rival
times-rival = { $times }× rival’s
per-hour = { $amount } per hour
per-hour-none = no hours given
money-care = Care
notice-warning = { $name } (tier { $tier }): { $said }; { $amount } at stake

## Relationship levels

level-basic = Basic
level-basic-tip = We sell, and that is all. Takes no hours; right for customers who only look at the price.
level-reactive = Reactive
level-reactive-tip = If something is wrong, they call and we help. At least 2 hours per customer and { -period }.
level-accountable = Accountable
level-accountable-tip = After the sale we call and ask how it went. At least 6 hours per customer and { -period }.
level-proactive = Proactive
level-proactive-tip = We call with improvements before they ask. At least 12 hours per customer and { -period }.
level-partnership = Partnership
level-partnership-tip = We work on the customer’s own business together. At least 24 hours per customer and { -period }; right for those who value the relationship, much of it wasted on those who want a price.

## Levers

lever-hours = Hours by tier
lever-grade = Tiering
lever-level = Relationship level
lever-authority = Authority limit
lever-care = Care budget
lever-override = Own plan for a customer
lever-from = opens in { -period } { $quarter }
lever-beyond = opens in { -period } { $quarter }, after the end of this short run
lever-never = not part of this scenario
levers-opened = New this { -period }: { $levers }

## The weeks

week-of = { $week ->
         [0] The { -period } begins, { $total } weeks ahead
        *[other] Week { $week } of { $total }
    }
week-short = wk { $week }
weeks-run = Go on
weeks-pause = Pause
weeks-step = One week
weeks-fast = Fast
weeks-close = Close the { -period }
weeks-to-review = To the review
weeks-feed = This { -period }’s news
weeks-lost-title =
    { $count ->
        [0] Who left this { -period }
       *[other] { $count } left this { -period }
    }
left-let-go = { $count ->
    [one] { $count } more was
   *[other] { $count } more were
 } let go, which is no churn: { $names }
weeks-lost-none = Nobody left.
feed-quiet = All quiet, no news yet.
feed-complaint = { $name } complains: { $about }
feed-talked = Talked with { $name }: { $outcome }
feed-delegated = Account manager on { $name }’s complaint: { $outcome }
feed-unanswered = { $name }’s complaint ran past its deadline, unanswered
feed-kept = Kept our promise to { $name }
feed-broken = Broke our promise to { $name }
left-because = { $name }: { $cause }
left-for-cause = { $cause }, { $count }: { $names }
revenue-so-far = Revenue so far
profit-so-far = Profit so far
team-load = Load of the team
event-heading = This week
event-continue = Understood
event-free = costs nothing now, in money or hours
event-costs = costs { $money } this week
event-brings = brings in { $money } this week
event-no-money = costs no money now
event-takes = takes { $hours } h of this { -period }
event-frees = frees { $hours } h of this { -period }
event-no-hours = takes no hours
event-takes-both = { $money }, { $hours }

## Complaints and promises

complaint-title = Complaint · { $name }
complaint-note = Tier { $tier } · { $severity } · { $deadline }
complaint-unwritten = They left only a few words; best handed to an account manager.
complaint-talk = Talk yourself
complaint-delegate = Hand to account manager
complaint-later = Talk later
complaint-waiting = Waiting
contact-with-role = { $contact }, { $role }
deadline-now = answer this week
deadline-weeks = { $weeks ->
         [one] { $weeks } week left
        *[other] { $weeks } weeks left
    }
delegate-means = An account manager takes it: { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
 }, and usually a worse result than a good talk of your own.
talk-means = You talk: { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
 }; settled in the same week, it leaves the least resentment.
queue-of = queue of { $count }
promise-due = Promise due · { $name }
promise-text = You made { $contact } a promise about “{ $case }”, and it is due this week.
promise-open = { -period-letter }{ $quarter } · { $about } · open
promise-kept = { -period-letter }{ $quarter } · { $about } · kept
promise-broken = { -period-letter }{ $quarter } · { $about } · broken
settled-nothing = nothing paid
outcome-open = still open
outcome-silent = never voiced
outcome-unresolved = unresolved
outcome-resolved = resolved, but late
outcome-quick = resolved quickly
outcome-unanswered = unanswered
outcome-delegated = account manager, { $outcome }

## The talk

talk-note = Tier { $tier } · week { $week } · { $about }
person-history = { $years }-year relationship · { $revenue } a year · { $share } of our revenue
what-do-you-say = What do you say?
talk-known = Known
talk-promises = Our promises
talk-promises-none = None so far
authority-note = Authority limit { $amount }; more has to be escalated, and the answer won’t come this week
talk-leave = Back to the { -period }
hung-up = (A click, and the line goes dead.)
mood-calm = Speaks evenly and hears you out
mood-open = The voice has loosened, and more comes of its own accord
mood-tense = The voice is kept low, the sentences get shorter
mood-impatient = Answers absently, with a “well?” now and then
mood-furious = Loud, cutting in, not to be stopped
mood-leaving = Long silences, as if about to hang up

## Feedback on a talk

talk-feedback = How the talk went
talk-curve = The course of heat and trust
talk-curve-x = what you said, line by line
talk-curve-y = points (0 – 100)
talk-heat = Heat
talk-trust = Trust
talk-moves = Line by line
talk-reason = { $mark }: { $words }
talk-reason-again = Again “{ $mark }”: for the reason given above.
talk-better = The line that mattered most could have been
talk-better-none = Every line was well chosen
talk-best-mark = The best line here
talk-thrown-back = A solution before they were heard: thrown back
talk-rubric = Grade
talk-behind = Behind the words
promise-was = You promised: { $promise }
follow-takes = takes { $hours } h
follow-on = Go on
talk-clarity = Clarity
talk-patience = Patience
talk-offer = Your offer
less-of = Less: { $name }
more-of = More: { $name }
talk-offer-over = Above your authority limit: escalating takes days
talk-offer-found = Shown to be owed so far: { $sum }
talk-held = Not ready to open up yet: the truth was kept back
talk-low = Too little, as if to be rid of it
talk-too-much = More than our share: it costs the firm and teaches the customer to make a scene
talk-over = Above the authority limit, so it has to be escalated
talk-turned-note = Enough is enough: a different person from here on
talk-has-turned = In the course of the talk the customer turned: { $now }.
talk-was = The customer was
talk-read-page = Read the page
talk-harm-mark = The most hurtful line here
talk-missed = What was never found out
read-principles = Handbook: the three principles
read-seven-steps = Handbook: the seven steps
read-settling = Handbook: settling and promising
read-opinionated = Handbook: the opinionated
read-hesitant = Handbook: the hesitant
read-amiable = Handbook: the amiable
read-angry = Handbook: the angry
practice-room = Practice room
practice-title = Practice · { $case } · { $difficulty }
practice-us = our firm
practice-authority = Authority limit { $amount }
practice-start = Begin the talk
practice-again = Once more
practice-leave = Back to the room
practice-undo = Take it back
practice-hint = Hint
practice-with = Talk with
practice-lot = At random
practice-how = How hard
practice-record = My record
practice-never = not yet
practice-form = { $played ->
    [one] { $played } talk, best { $best }
   *[other] { $played } talks, best { $best }
}
practice-streak = { $count ->
    [one] { $count } talk
   *[other] { $count } talks
 } in a row above 80 points
practice-due = Due again
practice-due-none = Nothing for now. What went badly comes up at once, what went well in a few days.
practice-due-row = { $case } · { $name }
practice-about = { $cause } · { $severity }
practice-minor = minor
practice-major = major
practice-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 } so far
practice-minutes-of = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 }; after { $limit } the next caller hangs up
practice-waits = Another caller waits
practice-gone = The other caller has hung up
difficulty-guided = Guided
difficulty-guided-note = You see the type and the meters, every turn has a hint, and a line can be taken back.
difficulty-plain = On your own
difficulty-plain-note = Type and meters are hidden, there is a little less patience, and hints come only when you ask.
difficulty-pressed = Somebody waits
difficulty-pressed-note = No hints, less patience, and another caller on the line: after 18 minutes that one hangs up.
case-about-delivery = Delivery
case-about-quality = Quality
case-about-billing = Billing
case-about-attitude = Attitude
case-about-advice = Wrong advice
case-about-promise = Broken promise
case-about-price = Price
case-about-credit = Credit
case-about-contact = Change of contact
case-about-channel = Channel conflict
case-about-internal = Internal customer
hint-gate =
    .opinionated = An order was given. Carry part of it out at once, leave the command where it is, and don’t persuade.
    .hesitant = There is no firm ground yet. Take one doubt away, take the work over, make the step small.
    .amiable = “It’s nothing”, and half a sentence left hanging. Hand that half back and make it safe to go on.
    .angry = No solution gets through before the anger is out. Let it come, name what hurt, own what is verified.
hint-seek =
    .opinionated = The door is open. Ask for the conditions; let the customer say what must be so.
    .hesitant = The door is open. Clear up one thing at a time, with figures that can be checked.
    .amiable = The door is open. Follow the last remark: and then, and for whom was it awkward?
    .angry = The door is open. Somebody waits for an answer behind the threat: who, and what must they see?
hint-settle =
    .opinionated = Say at once what you can give, say plainly what you can’t, and give a time.
    .hesitant = Settle one small step, show how the figure comes about, and do the running yourself.
    .amiable = Offer what is owed before you are asked; friendship is one thing, the account another.
    .angry = Take on our share, say when you will report, and don’t haggle.
hint-close =
    .opinionated = Leave the last word to the customer, and commit yourself to a time.
    .hesitant = Ask: when you think of it tonight, what will nag you?
    .amiable = Don’t rush into thanks. Fix the next talk, so that the rest has a place.
    .angry = Say back what was promised, and who answers for it.
talk-effects = What it changed
verdict-quick = { $name } had an answer within the week, before resentment could settle in.
verdict-resolved = { $name } got a solution, but late, and some of the resentment stays.
verdict-unresolved = { $name } puts the phone down, and the problem is still there.
verdict-hung-up = { $name } hung up before you had finished.
rubric-principles = Three principles
rubric-steps = Seven steps
rubric-fit = Fits the person
rubric-cost = Fair settlement
rubric-speed = Speed
real-demand = Real demand
true-cause = True cause
effect-leaving = Probability of leaving
effect-leaving-values = unresolved { $ignored }, now { $now }
effect-value = Lifetime value saved
effect-settlement = Settlement
effect-fair = Fair settlement
effect-escalated = Escalated
effect-escalated-note = Above the authority limit: approval took days, so it does not count as resolved quickly

## The seven steps

step-listen = Listen
step-listen-short = Listen
step-accept = Accept the feelings
step-accept-short = Accept
step-apologise = Apologise
step-apologise-short = Apologise
step-understand = Understand the need
step-understand-short = Understand
step-explore = Look for solutions
step-explore-short = Explore
step-commit = Say what you will do
step-commit-short = Commit
step-follow-up = Follow up
step-follow-up-short = Follow up

## The review

review-title = Review of { -period } { $quarter }
headline-kept = Profit { $profit } this { -period }, and not one customer left.
headline-lost-one = Profit { $profit } this { -period }; { $name } left.
headline-lost =
    Profit { $profit } this { -period }; { $count ->
         [one] { $count } customer
        *[other] { $count } customers
    } left.
review-falls = Where profit came from, and where it went
falls-note = thousands ({ -money }k)
fall-margin = Gross margin
fall-profit = Profit
review-dials = Perception and expectation: five dimensions
review-dials-note = How far perception is above or below expectation (points)
review-lost = Who left, and why
review-lost-note = From the left: base churn, then what pushes it up; green pushes back from the right, and the mark stands at the probability
nobody-left = Nobody left this { -period }.
lost-note = Probability of leaving this { -period } { $probability } · { $lost }
lost-value = lifetime value lost { $value }
lost-value-relief = it would have cost us { $value } from here on
failed-note = It failed, it chose nobody else · { $lost }
review-near = Who is nearest to leaving
near-note = Lifetime value when the { -period } began { $value } · probability of leaving this { -period } { $probability }
review-near-note = As the { -period } really went, with what rivals did and every complaint. The plan and a customer’s page look ahead, so they say something else.
review-less = What a little less churn is worth
less-churn = Churn rate { $rate } this { -period }, { $yearly } a year at this pace; lifetime value lost { $lost }. With 5 points less churn a year, the current value of the customers we have would be about { $gain } higher.
review-goals = Targets and results
review-met = Met
review-missed = Missed
churn-said = { $rate } ({ $count ->
         [one] { $count } customer
        *[other] { $count } customers
    })
next-plan = Plan { -period } { $quarter }
to-debrief = To the debrief

## The five dimensions

dial-reliability = Reliability
dial-responsiveness = Responsiveness
dial-assurance = Assurance
dial-empathy = Empathy
dial-tangibles = Tangibles

## Causes of leaving

term-base = base churn
term-satisfaction = satisfaction above or below 75
term-loyalty = loyalty above or below 50
term-relational = personal ties
term-procedural = the trouble of switching
term-financial = the cost of switching
term-barrier-mix = satisfaction’s effect on barriers
term-rival = the rival’s moves
term-silent = silent dissatisfaction
term-unresolved = an unresolved complaint
term-resolved = a complaint resolved late
term-quick = a complaint resolved quickly
term-anger = resentment over an event
term-base-tip = What a customer in this market with satisfaction 75, loyalty 50, no switching cost and no failure is likely to do anyway. Who leaves at less than twice its odds leaves for no particular cause: bad luck.
term-satisfaction-tip = Above 75 points, ten more multiply the odds of leaving by 0.41; below 75, ten fewer by 1.57. A point up there does more than a point down here.
term-loyalty-tip = From 50 points, ten more multiply the odds of leaving by 0.82, ten fewer by 1.22.
term-relational-tip = The bond between people: at its fullest it multiplies the odds of leaving by 0.55.
term-procedural-tip = The trouble of changing supplier: at its greatest it multiplies the odds of leaving by 0.67.
term-financial-tip = The cost of changing supplier: at its highest it multiplies the odds of leaving by 0.74.
term-barrier-mix-tip = Bond and trouble hold the dissatisfied: the fullest bond multiplies the odds of leaving by 0.41 at satisfaction 55, but only by 0.74 at 95. Cost is the other way round: 0.90 and 0.61.
term-price-tip = Ten per cent dearer than the rival multiplies the odds of leaving by 6 for the most price-sensitive, by 2.5 for the half as sensitive; cheaper lowers them with half that force. Payment terms count in.
term-rival-tip = What the rival happened to try with this customer this { -period }: luck, nothing on average.
term-silent-tip = A failure nobody told us of multiplies a consumer’s odds of leaving by 191 if major, by 38 if minor; less for firms. The memory fades by half each { -period }.
term-unresolved-tip = Told and not resolved multiplies a consumer’s odds of leaving by 80 if major, by 26 if minor; less for firms. The memory fades by half each { -period }; the second time counts half as much again.
term-resolved-tip = Resolved, but late, multiplies a consumer’s odds of leaving by 16 if major, by 9.6 if minor; less for firms. The memory fades by half each { -period }.
term-quick-tip = Resolved within the week multiplies a consumer’s odds of leaving by 4.1 if major, by 1.2 if minor; less for firms. The memory fades by half each { -period }.
term-anger-tip = Resentment left by what happened to the firm, halved each { -period }.
cause-chance = no particular cause

## Accounts

account-revenue = Revenue
account-revenue-short = Revenue
account-cost-of-goods = Cost of goods
account-cost-of-goods-short = Cost of goods
account-cost-to-serve = Cost to serve
account-cost-to-serve-short = Cost to serve
account-care = Care
account-care-short = Care
account-compensation = Payouts for complaints
account-compensation-short = Payouts
account-salaries = Wages
account-salaries-short = Wages
account-fixed-cost = Fixed cost
account-fixed-cost-short = Fixed cost
account-idle-capacity = Idle capacity
account-idle-capacity-short = Idle capacity
account-event = Cost of events
account-event-short = Events

## The debrief

debrief-title = Debrief: { $firm }
medal-none = No medal this time
medal-bronze = Bronze medal
medal-silver = Silver medal
medal-gold = Gold medal
medal-short = Shortened runs earn no medal
score-profit = Discounted profit before overheads
score-closing = Closing customer equity (discounted)
score-opening = Opening customer equity
score-explain = Value created = profit of all { -periods } before overheads + closing customer equity − opening customer equity, all discounted to the first day. Customer equity is the profit that the customers you leave behind will still bring in the hands of a caretaker: on ordinary service, its hours paid, nothing of the potential value. So it isn’t their lifetime value; and plundering the last { -period } earns nothing.
kept-of =
    Kept { $kept } of { $total ->
         [one] { $total } customer
        *[other] { $total } customers
    }
lost-row = { -period-letter }{ $quarter } · { $cause } · { $lost }
talk-row = { $name } · { $case }
luck-losses = The probabilities of leaving add up to { $expected ->
    [one] { $expected } customer
   *[other] { $expected } customers
 }; { $lost } chose somebody else. The difference is luck; the probabilities are your decisions.
standing-working = Playing “everybody alike” and the best plan on the same luck…
standing-above = above 100
standing-below = below 0
standing-none = No plan better than treating everybody alike was found here, so there is nothing to compare with.
standing-said = On the same luck, treating everybody alike gives { $equal } and the best plan found by trial { $search }. On a scale with the first at 0 and the second at 100, this run stands at { $position }. With luck in who left taken out, value created is { $adjusted }.
seed-card = Seed of this run { $seed } · check code { $hash }

## The quiz

question-of = Question { $number } of { $total }
quiz-judge = True or false?
quiz-unanswered = Nothing answered yet
quiz-score = { $right } right of { $answered } answered
quiz-result = Quiz: { $right } of { $total } right before the run
quiz-result-after = Quiz: { $after } of { $total } right after the run
quiz-result-both = Quiz: { $right } of { $total } right before the run, { $after } after it
quiz-not-taken = The quiz of this run hasn’t been taken yet.
quiz-again = Answer it now
quiz-option-true = True
quiz-option-false = False
quiz-option-consumer = Consumer customer
quiz-option-business = Business customer
quiz-option-channel = Channel customer
quiz-option-internal = Internal customer

## Why something can't be done

refusal-wrong-phase = This can’t be done in this phase of the { -period }.
refusal-locked = This isn’t open yet.
refusal-unknown = There is no such thing here.
refusal-gone = This customer has left.
refusal-out-of-range = This value is out of range.
refusal-event-waits = First decide on what has just happened.
refusal-promise-waits = A promise is due; decide on it first.
refusal-talk-under-way = The call isn’t over yet.
refusal-settled = This complaint has been dealt with.
refusal-no-talk = This complaint can only go to an account manager.
refusal-not-known = You need to find something out before you can say this.
refusal-weeks-left = The { -period } has weeks left.
refusal-no-weeks-left = The 13 weeks of this { -period } are over.
refusal-nothing-waits = Nothing is waiting for your decision.
refusal-answered = You have answered this question already.
refusal-not-possible = This promise can’t be kept, or was put off once already.
refusal-no-hints = There are no hints in this run; it’s for you to judge.

# saves
save-changed = The scenario has changed since this run was saved. You can play on, but it no longer matches its record.
save-without-scenario = The scenario “{ $id }” of this run isn’t there. Put it back where it was and you can play on.
plan-goals-title = Goals
forecast-title = Forecast
forecast-working = Playing this { -period } 200 times…
forecast-none = There is no plan to play through now.
forecast-said = In eight of ten out of { $runs } tries: profit { $low } to { $high }, churn rate { $least } to { $most }; satisfaction around { $satisfaction } points.
probability-of-leaving-year = Probability of leaving within a year
# Title, scenarios, briefing, quiz, customer, debrief (screens)

scenarios-title = Choose a scenario
scenarios-note = Each scenario is a firm and its book of customers. New to it? Begin with Old Qin’s Cab, about 15 minutes.
scenarios-none = No scenario was found.
scenarios-objectives = What you learn

briefing-title = Briefing
briefing-you-are = You are{" "}
briefing-goals = Goals
briefing-levers = What opens when
briefing-objectives = What you learn
briefing-quiz = Take the quiz first
briefing-start = Start planning
briefing-new-luck = New luck
briefing-new-luck-tip = This scenario begins with the same luck each time, so that everybody plays the same run; this way it begins with another.

quiz-title = Quiz
quiz-about = The customer in question
quiz-yours = Your answer
quiz-right = Right
quiz-wrong = Not quite
quiz-hint = Press 1 – { $count } to answer
quiz-next = Next question
quiz-finish = Done

customer-levels = How things stand
customer-levels-note = Points of 100; the thin line is the course over the { -periods }
customer-course-later = After the first { -period } you see the course of satisfaction and expectation here.
customer-now = now
axis-points = Points (0 – 100)
customer-worth-note = What this customer has earned us, will earn as things are, and could add in a closer relationship
customer-worth-note-none = What this customer has earned us, and will earn as things are. A closer relationship would only cost: it takes more than it would bring
customer-figures = The business in figures
customer-risk = Reasons to leave
customer-risk-note = Percentage points; together they make this probability of leaving. Green holds the customer
customer-history = Complaints and promises
customer-history-none = No complaints so far, and no promises owed.
customer-tier = Tier
customer-tier-of = tier { $letter }
customer-own = Own hours
customer-own-tip = This customer gets hours and a relationship level of their own, instead of the tier’s
customer-as-tier = As the tier: { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
 }, { $level }
customer-hours = Hours a { -period }
customer-hours-tip = The tick is what the tier gives: { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
 }
customer-level = Relationship level

debrief-value = Value created
debrief-course = { -period-capital } by { -period }
debrief-course-none = No { -period } has been closed yet.
axis-profit = Profit ({ -money }k)
axis-satisfaction = Satisfaction (0 – 100 points)
debrief-satisfaction = Mean satisfaction of customers
debrief-lost-row = lost
debrief-lost-count = { $count } lost
debrief-lost = Who left, and why
debrief-lost-none = Nobody left.
debrief-luck = Luck and decisions
debrief-talks = How the complaints went
debrief-talks-note = Out of 100; delegated and unanswered ones have no points
debrief-talks-none = There were no complaints in this run.
debrief-questions = Let’s talk about it
debrief-questions-note = There is no model answer: think for a minute on your own, then share
debrief-seed = Name of this run
debrief-copy = Copy
debrief-to-review = Back to the review
debrief-to-title = Back to the title
cause-satisfaction = satisfaction below 75
cause-loyalty = loyalty below 50
hold-satisfaction = satisfaction above 75
hold-loyalty = loyalty above 50

# Model

account-related-sales = Related sales
account-related-sales-short = Related
account-referred-sales = Sales to referred customers
account-referred-sales-short = Referred
account-discounts = Discounts and surcharges
account-discounts-short = Discounts
account-programmes = Retention programmes
account-programmes-short = Programmes
account-cost-of-receivables = Interest on receivables
account-cost-of-receivables-short = Interest
account-bad-debt = Bad debt
account-bad-debt-short = Bad debt
account-win-back = Winning back
account-win-back-short = Win-back
account-acquisition = Acquisition
account-acquisition-short = Acquisition
account-hiring = Hiring and dismissing
account-hiring-short = Hiring
account-quality = Quality investment
account-quality-short = Quality
account-access = Complaint access
account-access-short = Access
account-image = Image and advertising
account-image-short = Image

term-price = price and terms

lever-hours-tip = Hours a { -period } for each customer of the tier. As many as the rival’s give half of the full effect, twice as many 76%; beyond that each hour does less. Half of it carries over to the next { -period }.
lever-grade-tip = Which tier a customer is in. The tier decides its hours, care and authority limit.
lever-level-tip = How close we keep to the customer. Where it suits them, an hour counts for 1.15; at the opposite end, for 0.7.
lever-authority-tip = What may be settled in a complaint without escalating. More has to wait for approval and doesn’t count as resolved quickly.
lever-care-tip = Attention that can be seen. At 0.5% of the wallet a { -period } it adds 10 points to tangibles and 6 to where loyalty is heading; no sum adds more than twice that.
lever-override-tip = Hours and a level for this customer alone, instead of its tier’s.
lever-priority-tip = How account managers handle the tier’s complaints: not at all, as usual, or first.
lever-files-tip = Hours per customer and { -period } for its file: 4 find 63% of what is missing, 8 find 86%; 5% goes stale each { -period }. A fuller file means better estimates and service that fits.
lever-targets-tip = The marks you set yourself; the review compares the results with them. They change nothing by themselves.
lever-acquisition-tip = Budgets of the acquisition channels, and hours for prospects. The more you spend, the dearer a lead. Qualifying takes 2 hours; after 3 more hours of contact and 5 weeks they decide.
lever-win-back-tip = Asks a customer back that chose to leave, up to six { -periods } later. Takes 12 hours and 8% of what it used to buy in a { -period }, at least { -money }500. Asked soon, about one in eight comes back.
lever-let-go-tip = Stops serving a customer at the end of the { -period }, and frees its hours. Others notice how it is done.
lever-credit-tip = Terms, credit limits and collection. Each further 30 days to pay look like a price 2% lower; a tight limit means less overdue, but three in ten of the orders above it are lost; collection brings in up to 90% of the overdue in a { -period }.
lever-discount-tip = Up to 30% off, or up to 10% on top. Being dearer than the rival counts in full, being cheaper by half. The more a customer looks at the price, the more it matters.
lever-team-tip = Hiring costs four tenths of a { -period }’s wage, and somebody new has a skill of 55; dismissing costs six tenths, and each tenth of the team that goes takes 4 points of morale. Training of 12 hours a head carries skill about 5% of the way to 95.
lever-quality-tip = Quality of goods and delivery. The upkeep holds it; with nothing spent it sinks slowly to 50, and no sum takes it beyond 90. A { -period } covers a fifth of the way. Ten points more mean about a tenth fewer failures.
lever-access-tip = A hotline, surveys, somebody who asks. The upkeep holds it; with nothing spent it sinks to 20, at most it reaches 95. A { -period } covers half of the way. The easier it is to speak up, the less silent dissatisfaction.
lever-image-tip = What the market thinks of us. The upkeep holds it; with nothing spent it sinks to 50, at most it reaches 90. A { -period } covers a fifth of the way, and word of mouth moves it too. The tone of the advertising is chosen separately.
lever-programme-tip = Makes leaving less attractive. The switching barrier it is about moves an eighth of the way to 80 each { -period }; without it, barriers fall back by 5% of the way.

programme-none = None
programme-none-tip = Costs nothing. Switching barriers go back 5% of the way to what is natural for the customer each { -period }.
programme-rebate = Year-end rebate
programme-rebate-tip = Takes 1% of this customer’s revenue and no hours. Whoever leaves loses the rebate: the cost of switching rises.
programme-integration = Linked processes
programme-integration-tip = Shared stock and orders by data link. Takes { -money }500 and 0.5% of revenue per customer and { -period }, and 3 hours. The trouble of switching rises.
programme-circle = Customer circle
programme-circle-tip = Joint teams and a circle of customers. Takes { -money }300 and 0.1% of revenue per customer and { -period }, and 4 hours. Personal ties grow.

priority-ignore = Ignore
priority-ignore-tip = Nobody answers: no hours, nothing resolved; the grievance weighs on for { -periods }.
priority-usual = Usual
priority-usual-tip = When there is time: 4 hours for a minor problem, 15 for a major one. Six in ten are resolved, four in ten of these quickly.
priority-first = First
priority-first-tip = At once, and checked afterwards: a fifth more hours. Eight in ten are resolved, seven in ten of these quickly.

tone-modest = Modest
tone-modest-tip = Says less than we do: 15% fewer leads, a slightly lower share; expectations fall by 0.15 points a { -period } and are easier to meet.
tone-plain = Plain
tone-plain-tip = Says what we do: leads, share and expectations stay as they are.
tone-bold = Bold
tone-bold-tip = Says a little more: a fifth more leads, a slightly higher share; expectations rise by 0.3 points a { -period }.
tone-loud = Loud
tone-loud-tip = Promises the sky: four tenths more leads and a higher share at first; expectations rise by 0.8 points a { -period }, and what we do is measured against them.

manner-kindly = Kindly
manner-kindly-tip = With notice, a good alternative and a handover. Takes 6 hours and leaves the image as it is.
manner-abruptly = Abruptly
manner-abruptly-tip = Takes no hours, but people talk: the further its word carries and the smaller the book, the more the image loses.

stage-awareness = Awareness
stage-exploration = Exploration
stage-expansion = Expansion
stage-commitment = Commitment
stage-dissolution = Dissolution

rating-a = Credit A
rating-a-tip = 8% of what falls due is paid late; 0.3% go out of business within a year.
rating-b = Credit B
rating-b-tip = 20% of what falls due is paid late; 1% go out of business within a year.
rating-c = Credit C
rating-c-tip = 40% of what falls due is paid late; 4% go out of business within a year.
rating-d = Credit D
rating-d-tip = 60% of what falls due is paid late; 12% go out of business within a year.

pull-perception = perception against the rival
pull-price = price and terms
pull-loyalty = loyalty since the start
pull-effort = effort against the rival
pull-promise = what the advertising promises
pull-hold = orders held by the credit limit
pull-answered = objections removed, needs met

part-plain = stays longer
part-tenure = a share that grows with time
part-related = related sales
part-serve = lower cost to serve
part-referral = referrals
part-acquisition = fewer customers to replace

refusal-not-winnable = This customer can’t be won back: it left too long ago, or never chose to leave.

goal-revenue = Revenue of the { -period }

## Customers nobody wrote, the firm page, the customer page (screens)

drawn-about = { $kind } for { $years ->
    [one] { $years } year
   *[other] { $years } years
 }; { $rivals }.
drawn-about-won = { $kind }, won in { -period } { $quarter }; { $rivals }.
drawn-about-referred = { $kind }, recommended to us and won in { -period } { $quarter }; { $rivals }.
drawn-rivals = 
    { $count ->
         [0] no rival is after it
         [one] { $count } rival is after this customer
        *[other] { $count } rivals are after this customer
    }
drawn-role-consumer = the customer
drawn-role-internal = Head of department
drawn-role-owner = General manager
drawn-role-production = Production manager
drawn-role-purchasing = Purchasing manager
cause-failed = went out of business
cause-let-go = we let it go
fall-customers = Customer care
fall-credit = Interest, bad debt
fall-winning = Winning, win-back
fall-others = Others
fall-invested = Quality, image
lever-priority = Complaint handling
lever-files = Customer files
lever-targets = Targets
lever-acquisition = Acquisition
lever-win-back = Winning back
lever-let-go = Letting go
lever-credit = Credit
lever-discount = Discount or surcharge
lever-team = Team
lever-quality = Quality investment
lever-access = Complaint access
lever-image = Image
lever-programme = Retention programme
levers-soon = From { -period } { $quarter }: { $levers }
plan-pages = Pages of the plan
plan-tiers = Tiers
plan-firm = Firm
plan-firm-hours = Firm: training, prospects, collection
plan-unfold = More settings
plan-fold = Hide
plan-discount = Discount
plan-files = Files
plan-terms = Terms
plan-limit = Credit limit
plan-priority = Complaints
plan-programme = Programme
plan-goals-revenue = Revenue at least { $revenue }; { $goals }
days = { $days ->
    [one] { $days } day
   *[other] { $days } days
 }
discount-none = list price
discount-off = { $share } off
discount-on = { $share } on top
folded-files = files { $hours } h
folded-credit = { $days ->
    [one] { $days } day
   *[other] { $days } days
 }, limit { $limit }%
folded-priority = complaints: { $priority }
firm-investments = Quality, access and image
firm-tone = Tone of the advertising
firm-prospecting = Hours for prospects
firm-prospecting-note = The tick is about enough for these leads: 14 hours each
firm-collection = Receivables and collection
team-skill = Skill
team-morale = Morale
team-quits = Each may quit
team-heads = Account managers
count-heads = { $count }
hours-a-head = { $hours } h each
team-training = Training
team-stays = Nobody is hired and nobody dismissed.
team-hires = Hires { $count } for { $cost }; mean skill { $from } → { $to }.
team-dismisses = Dismisses { $count } for { $cost }; morale of the others { $from } → { $to }.
training-leads = { $hours } h in all; skill { $from } → { $to } in a { -period }.
stock-keeps = { $amount } keeps it at { $level }
stock-leads = Now { $now }, next { -period } { $next }, in the long run { $end }; { $keeps } (tick)
channel-none = No budget, no leads
channel-leads = About { $leads ->
    [one] { $leads } lead
   *[other] { $leads } leads
 }, { $each } each
pipeline-now = In hand: { $leads ->
    [one] { $leads } lead
   *[other] { $leads } leads
 } to check, { $qualified } qualified
pipeline-last = Last { -period }: { $leads ->
    [one] { $leads } lead
   *[other] { $leads } leads
 }, { $qualified } qualified, { $won } signed
credit-owed = Owed, not yet due
credit-overdue = Overdue ({ $count })
collection-hours = Hours for collection
collection-brings = Brings in about { $amount } of the overdue this { -period }
collection-tip = 15% comes in by itself; 4 hours for each late customer bring in 62%, at most 90%. Another 18% a { -period } is written off.
goal-last = last { -period } { $value }
goal-own = own target: { $target }
lost-none = There is nobody to win back.
lost-ask = Ask them back
lost-when = left in { -period-letter }{ $quarter }: { $cause }
lost-chance = { $chance } · { $cost } and 12 h
chance-slim = a slim chance
chance-some = some chance
chance-fair = a fair chance
chance-good = a good chance

## Explanations: why figures moved (satisfaction, share, profit, five gaps, warnings, tiering, targets, 3R)

explain-satisfaction = Why satisfaction moved
explain-satisfaction-tip = The parts add up to the change of the { -period }, in points. A point of perception above expectation counts once, a point below twice; a { -period } covers 35% of the way.
explain-share = Why the share of wallet moved
explain-share-tip = The parts add up to the change of the { -period }, in percentage points. A { -period } covers a third of the way.
explain-contribution = Why this customer’s contribution moved
explain-contribution-tip = Against the { -period } before; the parts add up to the change to the cent.
explain-profit = Why profit moved
explain-profit-tip = Against the { -period } before; the parts add up to the change to the cent. The first { -period } has none before it to compare with.
explain-churn = Who might choose somebody else, and why
explain-churn-tip = The probabilities of all customers add up to how many may be expected to choose somebody else; each is split by its causes, and the causes are added up. How many really did is also a matter of luck. Those who failed or were let go don’t count here.
explain-churn-of = { $size }
explain-churn-said = { $expected } expected to choose somebody else, { $lost } did
explain-churn-lost = { $count } chose somebody else, main cause: { $cause }
explain-gaps = Five gaps
explain-gaps-tip = Where points are lost on the way from what a customer expects to what it perceives. 0 is best, 100 is worst.
explain-warnings = Early warnings
explain-warnings-tip = The most money at stake first; only from figures that can be seen.
explain-warning = { $sign }: { $said }
explain-stake = { $amount } at stake
explain-warning-of = { $name }: { $sign }
explain-grading = Was the tiering right?
explain-grading-tip = Ranked by true lifetime value still to come (current and potential) per hour of the rival’s, with the scenario’s shares by count. Value forgone is an estimate: it counts what effort does to the share, not what it does to satisfaction and churn.
explain-targets = Targets
explain-targets-tip = The targets you set against what the { -period } brought.
explain-three-r = 3R: retention, related sales, referrals
explain-three-r-tip = Three separate ledgers that overlap: don’t add them up.
explain-total = Total
explain-more = { $count } more
explain-fewer = Show fewer
explain-team = Team
explain-team-tip = Load and quits of the { -period }; skill and morale at its end.
team-was-load = Load of the team
team-was-load-tip = Hours the { -period } asked for over hours the team had. Above 95% morale suffers, above 100% service does.
team-is-skill = Skill
team-is-skill-tip = 70 is the reference. Somebody new has 55; training slowly carries it towards 95.
team-is-morale = Morale
team-is-morale-tip = 70 is the reference. Overload and abusive customers hurt it; low morale means fewer hours and more quits.
team-has-quit = Quit
team-has-quit-tip = At a morale of 70 each has a chance of 1.5% a { -period } to quit. Whoever quits takes along part of the trust of the customers they looked after.
team-quit-said = { $count }, { $heads ->
    [one] { $heads } remains
   *[other] { $heads } remain
 }
customer-why = Why it changed last { -period }
customer-why-note = Each list adds up; point at a line to see what it means
review-pages = Pages of the review
review-page-overview = Overview
debrief-grading-none = Every customer is in the tier it belongs to.

moved-weeks = talks and events in the { -period }
moved-weeks-tip = Complaint talks and events had changed satisfaction before the { -period } was closed.
moved-usual = back to the usual 75
moved-usual-tip = 35% × (75 − satisfaction at the start): where perception meets expectation, it falls from above and rises from below.
moved-reliability = reliability
moved-reliability-tip = How far we do what we said, against what is usual. The dial = quality − 25 for each major failure − 8 for each minor one; the difference × its weight × 35% (twice that below expectation).
moved-responsiveness = responsiveness
moved-responsiveness-tip = How fast we answer, against what is usual. The dial = 40 + 0.4 × response to effort + 0.2 × complaint access − 0.3 × work left undone; the difference × its weight × 35% (twice that below expectation).
moved-assurance = assurance
moved-assurance-tip = How competent and trustworthy we seem, against what is usual. The dial = 70 + 0.5 × (skill − 70) + 0.5 × (trust − 60); the difference × its weight × 35% (twice that below expectation).
moved-empathy = empathy
moved-empathy-tip = How well we understand them, against what is usual. The dial = 30 + 0.6 × response to effort + 0.2 × completeness of the file; the difference × its weight × 35% (twice that below expectation).
moved-tangibles = tangibles
moved-tangibles-tip = What can be seen and touched, against what is usual. The dial = image + care (10 points for 0.5% of the wallet, at most 20); the difference × its weight × 35% (twice that below expectation).
moved-expectation = expectation
moved-expectation-tip = Each point expected above what is usual takes one away, each point below gives one; × 35% (twice that where perception falls short).
moved-range = the end of the scale
moved-range-tip = Satisfaction is never above 100 or below 0; what goes beyond doesn’t count.

share-between = between two { -periods }
share-between-tip = A customer that was won back starts with 60% of its former share.
share-natural = back to the natural share
share-natural-tip = A third × (natural share − share at the start). Natural: what the customer gives us when service is no better and no worse than the rival’s.
pull-perception-tip = Perceived ten points better than usual, a customer at 50% heads for 55%; ten points worse, for 45%.
pull-price-tip = Our price against the rival’s, payment terms included. At 5% dearer, the most price-sensitive at 50% head for 35%, the half as sensitive for 43%; being cheaper counts by half.
pull-loyalty-tip = Ten points more loyal than at the start of the run, a customer at 50% heads for 52.5%.
pull-effort-tip = Built-up hours equal to the rival’s move nothing; with twice as many, a customer at 50% heads for 66%, with three times as many for 72%.
pull-promise-tip = The tone of the advertising: a customer at 50% heads for 49% (modest), 51% (bold) or 52.5% (loud); expectations follow.
pull-hold-tip = A customer that can’t buy here buys elsewhere: where the credit limit holds back three tenths of the orders, a customer at 50% heads for 39%.
pull-answered-tip = The right answer in one { -period }: a customer at 50% heads for 56%; in two, for 62%, and no further. What is removed stays removed.

profit-opening = the opening book
profit-opening-tip = The first { -period } has none before it: what the customers of the opening book contributed stands here.
profit-lost = customers lost
profit-lost-tip = What those who chose somebody else at the end of the last { -period } contributed in it is gone.
profit-failed = customers that failed
profit-failed-tip = What those who went out of business at the end of the last { -period } contributed in it is gone; bad debt stands by itself.
profit-let-go = customers let go
profit-let-go-tip = What those we let go at the end of the last { -period } contributed in it is gone; a gain where they lost money.
profit-won = customers won
profit-won-tip = What those who signed at the end of the last { -period } contributed.
profit-won-back = customers won back
profit-won-back-tip = What those who left and came back contributed.
profit-wallet = size of wallets
profit-wallet-tip = Those who stayed bought more or less of all suppliers: their business grew or shrank, or something happened.
profit-share = share of wallet
profit-share-tip = How much of their purchases those who stayed gave to us.
profit-season = season
profit-season-tip = Good and bad season; the same { -period } of next year brings it again.
profit-luck = luck of orders
profit-luck-tip = Orders that happened to be a little more or less this { -period }; no decision made them so.
profit-hold = orders held by the credit limit
profit-hold-tip = Orders over the limit have to be paid first, and part of them goes to somebody else.
profit-price = discounts and surcharges
profit-price-tip = What a higher or lower price makes of the same sales. What discounts do to sales stands under share of wallet.
profit-margin = gross margin
profit-margin-tip = The margin at list price changed, mostly because something happened.
profit-related = related sales
profit-related-tip = As relationships deepened, those who stayed took to our other products.
profit-serve = cost to serve
profit-serve-tip = Freight, small lots, urgent orders, paperwork. It grows with what is bought, and falls with a relationship that is used and a full file.
profit-care = care
profit-care-tip = Care for those who stayed cost more or less.
profit-compensation = payouts
profit-compensation-tip = Settling complaints cost more or less.
profit-programmes = retention programmes
profit-programmes-tip = Rebates, integration and customer circles cost more or less.
profit-bad-debt = bad debt
profit-bad-debt-tip = What customers owed and will never pay, those who failed included.
profit-receivables = interest on receivables
profit-receivables-tip = What customers owe us ties up money, and that costs interest.
profit-win-back = cost of winning back
profit-win-back-tip = What asking lost customers to come back cost, whether they did or not.
profit-acquisition = acquisition
profit-acquisition-tip = The acquisition channels cost more or less.
profit-salaries = wages
profit-salaries-tip = Wages of the account managers, busy or not.
profit-hiring = hiring and dismissing
profit-hiring-tip = Paid once for each head that comes or goes.
profit-quality = quality
profit-quality-tip = More or less was spent on the quality of goods and delivery.
profit-access = complaint access
profit-access-tip = More or less was spent on making it easy to complain: hotline, surveys, somebody who asks.
profit-image = image
profit-image-tip = More or less was spent on image and advertising.
profit-fixed-cost = fixed cost
profit-fixed-cost-tip = Rent, machines, administration.
profit-idle-capacity = idle capacity
profit-idle-capacity-tip = Fixed cost × a cost absorber’s part of the opening revenue × what it buys less: shifts, lorries and contracts are there for its volume, and are paid all the same.
profit-event = events
profit-event-tip = One-off costs of what happened.

gap-promotion = Promotion gap
gap-promotion-tip = We say more than we do. (Expectation − what explains itself) ÷ (100 − what explains itself). What explains itself: custom, or the mean of custom and perception, whichever is higher; the rest was promised.
gap-understanding = Understanding gap
gap-understanding-tip = We don’t know what the customer wants. 100 − completeness of its file.
gap-procedure = Procedure gap
gap-procedure-tip = We know, but our processes don’t deliver. Half of how far quality falls short of 70, plus half of how far complaint access falls short of 50, each as a share of that mark.
gap-behaviour = Behaviour gap
gap-behaviour-tip = The process is there, but people don’t keep to it. Work left undone, plus half of how far skill falls short of 70 and half of how far morale does, each as a share of that mark.
gap-perception = Perception gap
gap-perception-tip = We did it, but the customer didn’t see it. How far tangibles lag behind the mean of the other four dials. Visit reports and service records help.

warning-over-limit = Over the credit limit
warning-over-limit-tip = Owed and overdue together exceed the limit. At stake: what exceeds it.
warning-over-limit-said = owes { $now } of the limit
warning-overdue = Pays later and later
warning-overdue-tip = Overdue is more than a fifth of a { -period }’s sales, and a tenth more than a { -period } ago. At stake: all that is overdue.
warning-overdue-said = overdue rose from { $mark } to { $now } of a { -period }’s sales
warning-behind = Buys more and more elsewhere
warning-behind-tip = The share of wallet fell by more than a tenth in two { -periods }. At stake: a year’s margin that went with it.
warning-behind-said = our share of wallet fell from { $mark } to { $now } in two { -periods }
warning-satisfaction = Not happy
warning-satisfaction-tip = It fell by 5 points or more in a { -period }, or is under 60. At stake: a year’s margin of this customer.
warning-satisfaction-said = only { $now ->
    [one] { $now } point
   *[other] { $now } points
 } of satisfaction, short of { $mark }
warning-satisfaction-fell = satisfaction fell from { $mark } to { $now ->
    [one] { $now } point
   *[other] { $now } points
 }
warning-leaving = May leave
warning-leaving-tip = The probability of leaving is over 8%. At stake: what it may still be expected to bring at today’s margin.
warning-leaving-said = as things are, the probability of leaving is { $now }
warning-again = Let down before, complains again
warning-again-tip = A complaint was not resolved before, and there is another this { -period }: a double deviation weighs one and a half times. At stake: a year’s margin of this customer.
warning-again-said = { $mark } unresolved before, now { $now } more this { -period }
warning-file = We hardly know them
warning-file-tip = The file of a customer that matters is less than 40% complete: estimates are poor, and so are decisions. At stake: a year’s margin times the error of the estimates.
warning-file-said = the file is only { $now } complete
warning-neglected = One of the larger accounts, hardly visited
warning-neglected-tip = One of the largest by revenue gets less than a third of the rival’s hours. At stake: a year’s margin of this customer.
warning-neglected-said = our hours are { $now } of the rival’s

misgraded-low = Graded too low
misgraded-low-tip = By its true value per hour of the rival’s it should be promoted: it gets less effort than it deserves.
misgraded-high = Graded too high
misgraded-high-tip = By its true value per hour of the rival’s it should be demoted: its hours would bring more elsewhere.
graded-right = Graded right
graded-right-tip = Its tier fits its true value.
misgraded-said = tier { $has }, should be { $should }; about { $amount } forgone

goal-revenue-tip = What was sold in the { -period }, less discounts.
goal-profit-tip = All income of the { -period } less all expense.
goal-churn-tip = Customers that chose somebody else or failed, as a share of those there at the start; those we let go don’t count.
goal-satisfaction-tip = Mean satisfaction at the close of all who were customers in the { -period }: those who leave at it count, those who join don’t yet. “Customers” shows the mean of those who are there now.
goal-reached = reached, { $by } better
goal-missed = missed by { $by }
goal-exact = just reached

three-r-retention = Retention
three-r-retention-tip = What customers contributed this { -period } whose probability of leaving was over 8% at the last close, and who stayed. Most of them would have stayed anyway, so not all of it is our doing.
three-r-related = Related sales
three-r-related-tip = Margin of our other products sold to the same customers, after discounts.
three-r-referrals = Referrals
three-r-referrals-tip = What customers that were recommended to us contributed in their first four { -periods }.
three-r-said =
    { $count ->
         [one] { $count } customer, { $amount }
        *[other] { $count } customers, { $amount }
    }
three-r-leads = Leads from recommendations
three-r-leads-said =
    { $count ->
        [one] 1 lead
       *[other] { $count } leads
    }
three-r-leads-tip = Leads that customers recommended to us at the close; they come in next { -period }.
about = ~{ $value }
about-within = about { $value } (±{ $error }%)
customer-bonds = What ties them to us
customer-file = Customer file
customer-file-note = What customers won’t tell outright; the fuller the file, the better the estimates
file-complete = { $share } complete
file-obstacle = What stands in the way
obstacle-unknown = found at a file of { $share }
obstacle-unknown-tip = Most Bs have an objection they don’t say, most Cs a need that isn’t met. Visit, ask, fill the file; then give the answer that fits.
obstacle-none = nothing
obstacle-none-tip = We asked: nothing stands in the way.
obstacle-removed = removed
obstacle-objection-tip = Objection: { $what }. What removes it: { $remedy }. After two { -periods } of it, in a row or not, a customer at 50% heads for 62%.
obstacle-need-tip = A need that isn’t met: { $what }. What meets it: { $remedy }. After two { -periods } of it, a customer at 50% heads for 62%.
obstacle-price = finds us dearer than the others
obstacle-price-remedy = a discount of 3% or more
obstacle-terms = gets more time to pay elsewhere
obstacle-terms-remedy = 60 days to pay or more
obstacle-attention = never sees any of us
obstacle-attention-remedy = at least the rival’s hours
obstacle-reliability = fears it will go wrong again
obstacle-reliability-remedy = complaints first, and a { -period } in which nothing fails
obstacle-proof = can’t see what we are worth to them
obstacle-proof-remedy = the proactive level: somebody does the sums with them
obstacle-reward = wants loyalty to count for something
obstacle-reward-remedy = the year-end rebate
obstacle-fit = wants the two processes to fit
obstacle-fit-remedy = linked processes
obstacle-belonging = wants company, and news of the trade
obstacle-belonging-remedy = the customer circle
file-role = Worth more than its orders
role-benchmark = benchmark customer
role-benchmark-tip = While its satisfaction is 75 or more, the odds that a prospect of its kind signs are 1.5 times as high; two such customers count at most.
role-absorber = cost absorber
role-absorber-tip = It earns little, but its volume carries fixed cost. What it buys less than at the start leaves that part of the fixed cost idle, to be paid once more.
file-wallet = Wallet (a { -period })
file-wallet-tip = What it buys from all suppliers in a { -period }. Our share is our revenue divided by it.
file-rival-hours = Rival’s hours (a { -period })
file-rival-hours-tip = What the rival puts in. As many of ours have half of the full effect, twice as many 76%.
file-rival-price = Rival’s price (ours is 100%)
file-rival-price-tip = The rival’s price over our list price. Being dearer counts in full, being cheaper by half.
file-price = Price sensitivity
file-price-tip = 0 doesn’t ask, 100 looks at nothing else. At 45, being 5% dearer makes a customer at 50% head for 43%.
file-orientation = Values the relationship
file-orientation-tip = 0 wants a deal, 100 a partner. The better our level fits, the more an hour counts: 0.7 to 1.15.
file-influence = Influence
file-influence-tip = How far its word carries: pleased it recommends us, displeased it hurts the image.
file-related = Related sales (of the wallet)
file-related-tip = What it could buy of our other products, as a share of its wallet. It opens as the relationship deepens.
bond-relational = Switching: personal ties
bond-relational-tip = Ties to our people. Close contact and trust build them; each 10 points multiply the odds of leaving by 0.94.
bond-procedural = Switching: trouble
bond-procedural-tip = Trials, links and learning anew. Each 10 points multiply the odds of leaving by 0.96.
bond-financial = Switching: money
bond-financial-tip = Rebates lost and things to buy. Each 10 points multiply the odds of leaving by 0.97.
bond-related = Related sales opened
bond-related-tip = How much of the potential it buys. Trust, loyalty and close contact open it, an eighth of the way a { -period }; its margin is 3 points higher.
credit-rating = Rating
credit-overdue-one = Overdue
credit-terms = { $days ->
    [one] { $days } day
   *[other] { $days } days
 } to pay; a limit of { $limit }% of a { -period }’s purchases.
stage-awareness-note = We know of each other, and no more.
stage-exploration-note = Less than a year together, or trust below 50: it is trying us out.
stage-expansion-note = It buys more, and more kinds; with trust at 68 and loyalty at 55 it commits.
stage-commitment-note = Trust of 68 and loyalty of 55 or more: both count on it.
stage-dissolution-note = A probability of leaving above 12%, or neither satisfied nor loyal: it is coming apart.
let-go-means = Ends at the close: frees { $hours } h a { -period }, and its revenue goes too.
let-go-planned = Goes at the close: { $manner }
let-go-keep = Keep it after all
won-new = New: { $name }
won-referred = New, by recommendation: { $name }
won-back = { $name } came back
handbook-title = Handbook
handbook-open = Handbook (F1)
handbook-search = Search the handbook
handbook-search-found = { $count ->
    [one] { $count } page
   *[other] { $count } pages
  }
handbook-search-none = Nothing found for “{ $words }”.
handbook-search-none-hint = Try another word, or only the beginning of one.
handbook-search-clear = Clear, show all chapters
handbook-chapter-customers = Who the customers are
handbook-chapter-worth = What a customer is worth
handbook-chapter-choosing = Where effort goes
handbook-chapter-relationship = How a relationship grows
handbook-chapter-staying = Why customers stay
handbook-chapter-complaints = Complaints and recovery
handbook-chapter-winning = Winning, price and credit
handbook-chapter-firm = Team and firm
handbook-chapter-results = Results, and learning from them
handbook-chapter-ideas = Sayings and concepts

## Author mode

author-title = Author mode
author-intro = Write scenarios of your own here: whenever a file is saved, the game reads it anew; click a problem to see its line and how to mend it.
author-own = My scenarios
author-own-none = There is no scenario in this folder yet.
author-path = Open one from elsewhere
author-path-hint = Path of a folder, or the name of one that ships, such as steel
author-path-open = Open
author-how = Where to begin
author-how-1 = With a list of customers: “clientele import-book”, on the command line, turns a CSV or XLSX file into a scenario within seconds, ready to play.
author-how-2 = From scratch: “clientele new” writes a small one with comments.
author-how-3 = To see how others do it: type steel, post or battery above.
author-good = No problems. Read { $read ->
    [one] once
   *[other] { $read } times
 }; it is read anew whenever a file is saved.
author-warned = It can be played; { $warnings ->
    [one] one thing is
   *[other] { $warnings } things are
 } worth a look. Read { $read ->
    [one] once
   *[other] { $read } times
 }.
author-broken = { $errors ->
    [one] One error
   *[other] { $errors } errors
 } to mend before it can start.
author-broken-before = { $errors ->
    [one] One error
   *[other] { $errors } errors
 }. What is played is still the version from before.
author-more = and { $n } more: mend the first ones first.
author-none = Not a single problem.
author-customers = Customers
author-kinds = Consumer · business · channel · internal
author-personalities = Opinionated · hesitant · amiable · angry
author-tiers = Customers by tier
author-talks = Complaint talks by { -period }
author-events = Events
author-levers = Levers that open
author-questions = Quiz questions
author-covers = What is in this scenario
author-run = Try it
author-run-note = Click a { -period } to go to its plan. Going back keeps your own decisions; going on, the bot chosen below plays. Trying leaves no saves.
author-bot = Bot that plays
author-quarter = { -period-capital } { $quarter }
author-end = Debrief
author-copy = Copy place
author-open = Problems and trial
author-ahead = Play a { -period } ahead
author-play = Play
author-again = Read again
author-other = Another scenario
author-carried = The scenario has changed: your decisions were carried out up to { -period } { $quarter }; what came later isn’t possible in it.
author-no-folder = This computer has no place for the program’s files; type a path below.
author-not-found = “{ $path }” isn’t there: no such folder, and no shipped scenario of that name.
bot-idle = Do nothing
bot-equal = Everybody alike
bot-squeaky = The squeaky wheel
bot-revenue = By revenue
bot-textbook = Tiers by the book
bot-lifetime = By lifetime value

## Hand-outs: the instructor’s guide, prediction sheet, quiz, pledge

handout-button = Print hand-outs
handout-written = The hand-outs are ready: { $path }. Open the file in a browser to print them.
guide-sheet = For the instructor; don’t hand it out
guide-times = Timetable: { $quarters ->
    [one] one { -period }
   *[other] { $quarters } { -periods }
 }, { $minutes } minutes
guide-from = From
guide-takes = Takes
guide-what = What
guide-how = How
guide-minutes = { $minutes } min
guide-slot-briefing = Briefing
guide-slot-briefing-how = Put the briefing on the wall and ask one thing only: by gut feeling, which three would you keep first? They write it on the prediction sheet; no discussion.
guide-slot-quiz-before = Quiz, before
guide-slot-quiz-before-how = Each alone, without the handbook. Don’t give the answers yet, only note the points.
guide-slot-quarter-first = { -period-capital } { $quarter }, predictions first
guide-slot-quarter-first-how = First they write profit and churn on the prediction sheet, then they start. Take it slowly: half the time for the plan, four tenths for the talks, the rest for the review.
guide-slot-quarter = { -period-capital } { $quarter }
guide-slot-quarter-how = Predict, then plan; after the talks look at the review: where is the gap, and was it the decision or luck?
guide-slot-between = Halfway debrief, after { -period } { $quarter }
guide-slot-between-how = In pairs: tell each other one decision you regret. One question for all: from the same hours, who got more, and why?
guide-slot-break = Break
guide-slot-break-how = Look at the screens and pick the two groups that differ most: you will need them in the debrief.
guide-slot-debrief = Debrief
guide-slot-debrief-how = Let them talk first, then look at figures: put the two groups that differ most side by side and ask the questions below. Luck comes last.
guide-slot-quiz-after = Quiz, after
guide-slot-quiz-after-how = The same questions again; compare with the points from before. Now give the answers, above all to the question that most got wrong.
guide-slot-pledge = Action pledge
guide-slot-pledge-how = Each writes three and reads them to a partner, who signs and notes the day to ask.
guide-before = Before the day
guide-before-1 = One seed for the whole class: the same luck for everybody, so runs can be compared. Write it on the board; to rank people, take one that nobody has played.
guide-before-2 = Two to a computer: one plays, one writes down predictions and reasons; they change places every { -period }.
guide-before-3 = Prediction sheet, quiz and pledge for each; this guide only once.
guide-before-4 = Play a run yourself, then another in a different way, and note where the two part.
guide-happens = What happens when
guide-happens-note = Trainees don’t know this. If the customer of a talk has left by then, another one calls, or nobody does.
guide-opens = New levers: { $levers }
guide-talk = Week { $week }, complaint talk: { $name }, { $case } ({ $personality })
guide-event = Week { $week }, { $event }: { $choices }
guide-event-chance = Week { $week }, { $event } (probability { $chance }): { $choices }
guide-event-plain = Week { $week }, { $event }
guide-event-plain-chance = Week { $week }, { $event } (probability { $chance })
guide-questions = Debrief: what to ask, what to look at
guide-asked-after = Ask it once quarter { $quarter } is closed.
guide-questions-how = Ask first, show figures later; bring each question down to one customer and one decision.
guide-medals = Medals
guide-medals-said = Value created in a full run ({ $quarters } { -periods }): bronze { $bronze }, silver { $silver }, gold { $gold }. Short runs earn no medals: compare who predicted best, and who can say why.
guide-answers = Answers to the quiz
guide-number = No.
guide-question = Question
guide-right = Answer
guide-why = Why
sheet-name = Name
sheet-partner = Partner
sheet-seed = Seed
sheet-date = Date
sheet-when = Before / after
sheet-colon = :{ " " }
sheet-prediction = Prediction sheet
sheet-prediction-how = Each time before you press Start, write down what you expect. Being right doesn’t matter; what matters is to see afterwards whether the gap was something you had not thought of, or luck.
sheet-targets = Targets of the scenario: profit at least { $profit }, churn rate at most { $churn }, satisfaction at least { $satisfaction } points.
sheet-quarter = { -period-capital }
sheet-profit-guess = Profit: my guess
sheet-profit-came = Result
sheet-churn-guess = Customers lost: my guess
sheet-churn-came = Result
sheet-gap = Where the gap came from
sheet-who = Who matters, who will leave
sheet-customer = Which
sheet-customer-why = My choice, and why
sheet-customer-came = What became of it
sheet-vital = Matters most
sheet-leaves = Will leave
sheet-hidden = Worth more than it looks
sheet-quiz = Quiz
sheet-quiz-how = One answer is right. Answer before and again after, and see which ones you changed.
sheet-pledge = Action pledge
sheet-pledge-how = Use on Monday what you saw in the simulation. Write about customers you really have: a name, a day and a result that can be seen, or it doesn’t count.
sheet-learned = What was most useful today? (tick one or two)
sheet-do = From Monday on I will
sheet-do-who = With which customer
sheet-do-what = Do what
sheet-do-when = By when
sheet-do-see = How I’ll see that it works
sheet-stop = One thing I’ll stop doing
sheet-stop-what = I stop
sheet-stop-why = Who gets the time instead
sheet-witness = Partner’s signature
sheet-check-date = Asks me on

## Programmes

programmes-title = By the time you have
programme-workshop = A workshop of 90 minutes
programme-workshop-note = Two to a computer, the instructor’s screen on the wall
programme-half-day = Half a day
programme-half-day-note = Three and a half hours, with much complaint practice
programme-self-study = An hour on your own
programme-self-study-note = Alone, from the beginning
programme-step-run =
    { $quarters ->
        [1] { $scenario }, one round
       *[other] { $scenario }, up to round { $quarters }
    }
programme-step-opening = Opening, prediction sheets
programme-step-break = Break
programme-step-between = Halfway debrief, then go on
programme-step-debrief = Debrief
programme-step-pledge = Action pledge
programme-step-alone = Read the debrief, write down three things
# clientele new
starter-written =
    Written { $dir }: { $files }
    Next:
      clientele check { $dir }    is anything wrong?
      clientele play { $dir }     play it
      clientele docs --lang en    what every field means

## xAPI: verbs and names for learning record stores

xapi-initialized = started
xapi-progressed = got further in
xapi-completed = completed
xapi-failed = did not complete
xapi-interacted = settled
xapi-answered = answered
xapi-selected = chose in
xapi-quarter = { -period-capital } { $quarter }
xapi-plan = Plan of { -period } { $quarter }
xapi-turn = { $case }: turn { $turn }
xapi-desk = { $case }: who deals with it
xapi-promise = { $case }: the promise falls due
xapi-question = Quiz question { $number }
xapi-quiz-before = Quiz, before
xapi-quiz-after = Quiz, after
