# Charts of the review and of a customer

chart-meaning = What does this mean?
chart-rest = the rest
chart-now = Now
chart-tier = Tier { $letter }
tier-named = { $name } ({ $letter })

## Pages of the review

chart-page-money = Money
chart-page-customers = Customer value
chart-page-leaving = Churn
chart-page-satisfaction = Satisfaction
chart-page-course = Course
chart-page-causes = All causes

## Profit against last quarter and against the target

chart-moved-first = How gross margin became profit in the first { -period }
chart-moved-up = Profit rose by { $by }, above all through: { $cause }
chart-moved-down = Profit fell by { $by }, above all through: { $cause }
chart-moved-missed = { $by } short of the target
chart-moved-reached = { $by } above the target
chart-moved-y = Profit
chart-moved-before = Profit before
chart-moved-after = Profit now
chart-moved-target = Target
chart-moved-gone = Customers gone
chart-moved-new = New customers
chart-moved-stayed = Those who stayed
chart-moved-season = Season and luck
chart-moved-price = Price and margin
chart-moved-service = Service and care
chart-moved-credit = Credit
chart-moved-winning = Winning, win-back
chart-moved-team = Team and quality
chart-moved-fixed = Fixed and one-off

## Targets

chart-aims-title = { $met } of { $all ->
    [one] { $all } target
   *[other] { $all } targets
 } met
chart-aims-note = Bar: result; vertical line: target
chart-aims-own-note = Bar: result; vertical line: target; diamond: what you set yourself
chart-aims-x = Every row has its own scale
chart-aims-tip = Result { $result }; target { $target }
chart-aims-own-tip = You set: { $own }
chart-aims-guess-tip = Your guess (triangle): { $guess }
chart-aims-empty = This scenario sets no targets; set one yourself in the plan and its result will stand here.

## Receivables

chart-credit-title = Customers owe { $owed }, { $late } of it overdue
chart-credit-note = By tier and age · paid after { $days } on average
chart-credit-x = Amount ({ -money })
chart-credit-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
 }
chart-credit-no-days = no sales
chart-credit-due = Not yet due
chart-credit-overdue = Overdue
chart-credit-lost = Bad debt of this { -period }
chart-credit-tip = Days to pay = owed ÷ revenue of the { -period } × 91 = { $owed } ÷ { $revenue } × 91: { $days }
chart-credit-empty = Nobody owes anything: all customers pay at once. Once they buy on credit, you will see here who owes for how long.

## Pareto

chart-pareto = What the few bring
chart-pareto-title = The top 20% of customers bring { $revenue } of revenue and { $contribution } of contribution
chart-pareto-revenue-title = The top 20% of customers bring { $revenue } of revenue; all contributions together come to less than nothing
chart-pareto-note = From the largest customer on, added up · Dashed: where each tier would end at its number of customers
chart-pareto-x = Share of customers (%)
chart-pareto-y = Share of the sum (%)
chart-pareto-revenue = Revenue
chart-pareto-contribution = Contribution
chart-pareto-point = top { $customers } of customers: { $share }
chart-pareto-empty = It takes two customers to see who brings more.

## Worth and wallets

chart-worth-title = Our customers are worth { $ahead } from here on, { $share } of it in tier { $letter }
chart-worth-note = At the right: current + potential value; the score’s customer equity leaves potential out
chart-worth-x = Lifetime value ({ -money })
chart-worth-tier-tip = Customers: { $count }; mean contribution a { -period } m = { $margin }, mean retention r = { $retention }, discount rate i = { $rate }. The current value of each is m × r ÷ (1 + i − r); these are added up.
chart-worth-empty = There is not one customer left.
chart-worth-one-title = Worth { $ahead } from here on
chart-worth-formula = m × r ÷ (1 + i − r) = { $margin } × { $retention } ÷ (1 + { $rate } − { $retention })
chart-worth-historic-tip = The contributions booked up to now, added up.
chart-wallet-title = We have { $ours } of the wallet; { $open } more is within reach
chart-wallet-note = Wallets as the file estimates them · Within reach: what twice the effort and a partnership could win
chart-wallet-x = Share of wallet (%)
chart-wallet-tip = Wallet about { $wallet } a { -period }
chart-wallet-ours = Ours
chart-wallet-open = Within reach
chart-wallet-rivals = The rivals’
chart-hour = What an hour has brought
chart-hour-title = { $tier } brought the most per hour: { $value }
chart-hour-note = Contribution booked ÷ hours given; the plan looks ahead: margin expected ÷ hours planned
chart-hour-x = Contribution per hour ({ -money })
chart-hour-tip = Contribution { $contribution } ÷ { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
 }

## Churn

chart-causes = What pushes customers to leave
chart-causes-title = The strongest push: { $cause }, { $points ->
    [one] { $points } point
   *[other] { $points } points
 }
chart-causes-note = Mean of all customers · the bars add up to the expected churn rate of { $expected }
chart-causes-x = Probability of leaving (percentage points)
chart-causes-empty = There is not one customer left.
chart-steps-none = Nobody left: take the four steps all the same
chart-steps-title =
    { $count ->
         [one] { $count } customer
        *[other] { $count } customers
    } left, and a lifetime value of { $value } went too
chart-steps-note = The four steps to less churn, in this { -period }’s figures
chart-step-1 = Measure: churn rate
chart-step-1-said = { $count } of { $customers } left; at this pace { $yearly } a year. By tier: { $tiers }.
chart-step-2 = Find the cause: points it adds
chart-step-2-said = The strongest push besides the base churn: { $cause }.
chart-step-3 = Count the loss: lifetime value gone
chart-step-3-said = What went with those who need not have left; this { -period } they still brought { $profit }.
chart-step-3-none = Nobody took value along this { -period }.
chart-step-4 = Compare: worth spending at most
chart-step-4-said = Five points less churn a year add { $share } to the current value. Spend less than that and it pays.
chart-cohort = How many of each intake are still here
chart-cohort-title = Of the { $size ->
    [one] { $size } customer
   *[other] { $size } customers
 } at the start, { $left ->
    [one] { $left } is
   *[other] { $left } are
 } still here ({ $share })
chart-cohort-note = By when they joined · { $joined } joined later, { $stayed ->
    [one] { $stayed } of them is
   *[other] { $stayed } of them are
 } still here
chart-cohort-note-none = By when they joined · nobody has joined since the start
chart-cohort-x = { -periods } since they joined, or since the start
chart-cohort-y = Still here (%)
chart-cohort-opening = There at the start
chart-cohort-point = after { $age }: { $left } of { $size } still here, { $share }
chart-cohort-empty = Once a { -period } is over, you will see who stayed.

## Satisfaction

chart-perceived = Perception
chart-expected = Expectation
chart-points-x = Points (0 – 100)
chart-quarter-x = { -period }
chart-dials-title = Furthest below expectation: { $dial }, by { $points ->
    [one] { $points } point
   *[other] { $points } points
 }
chart-dials-good = All five dimensions are up to expectation
chart-dials-note = Five dimensions · the figure at the right: perception minus expectation (points)
chart-pair-tip = Perception { $felt ->
    [one] { $felt } point
   *[other] { $felt } points
 }, expectation { $wanted ->
    [one] { $wanted } point
   *[other] { $wanted } points
 }, { $gap } apart
chart-felt-tiers-title = Furthest below expectation: tier { $letter }, by { $points ->
    [one] { $points } point
   *[other] { $points } points
 }
chart-felt-tiers-good = Every tier is up to expectation
chart-felt-tiers-note = Mean of each tier · the figure at the right: perception minus expectation (points)
chart-felt-course = The course of satisfaction by tier
chart-felt-course-up = { $tier } moved most: satisfaction rose by { $points ->
    [one] { $points } point
   *[other] { $points } points
 }
chart-felt-course-down = { $tier } moved most: satisfaction fell by { $points ->
    [one] { $points } point
   *[other] { $points } points
 }
chart-felt-course-note = Mean satisfaction at the close of each { -period }, by tier
chart-felt-empty = There is not one customer left.
chart-gaps-title = The widest gap: { $gap }, { $points ->
    [one] { $points } point
   *[other] { $points } points
 }

## Course

chart-history = The course of the main figures
chart-history-title = Against the { -period } before: { $better } better, { $worse } worse
chart-history-note = Each on a scale of its own · in bold this { -period }, beside it the change
chart-history-x = { -period-capital }
chart-history-first = The figures of the first { -period } · from { -period } 2 on lines show what changed
chart-history-empty = One point makes no course: from { -period } 2 on you will see here what changed.
chart-history-same = no change
chart-history-points = { $points } pp
chart-history-count = { $count ->
         [one] { $count } customer
        *[other] { $count } customers
    }
chart-history-revenue = Revenue
chart-history-revenue-tip = What was sold, less discounts.
chart-history-profit = Profit
chart-history-profit-tip = All income less all expense.
chart-history-customers = Customers
chart-history-customers-tip = Those who are there at the close, new ones included.
chart-history-churn = Churn rate
chart-history-churn-tip = Customers who chose somebody else or failed, as a share of those at the start.
chart-history-satisfaction = Satisfaction
chart-history-satisfaction-tip = Satisfaction at the close, the mean of all customers.
chart-history-loyalty = Loyalty
chart-history-loyalty-tip = How far customers would stay even if they could go elsewhere, the mean of all.
chart-history-days = Days to pay
chart-history-days-tip = Owed ÷ revenue × 91: how many days customers buy on credit.
chart-history-load = Load of the team
chart-history-load-tip = Hours asked ÷ hours there; beyond 100% work is left undone.
chart-history-contribution = Contribution
chart-history-contribution-tip = Revenue less what was spent on this customer.
chart-history-risk = Probability of leaving
chart-history-risk-tip = Of leaving at the end of that { -period }.
chart-course = The course of this customer
chart-course-up = Contribution rose by { $by }
chart-course-down = Contribution fell by { $by }
