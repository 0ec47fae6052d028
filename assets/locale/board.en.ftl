# The board and its arrangements

scheme-map = Map
scheme-map-hint = Satisfaction × yearly value: the higher, the more valuable; the further left, the more in danger. Look at the upper left first.
scheme-map-page = The satisfaction trap
scheme-pyramid = Pyramid
scheme-pyramid-hint = A pyramid by tier: how many customers each has and what share of revenue they bring; the most valuable stand in the middle of each storey.
scheme-pyramid-page = Tiering
scheme-future = Future
scheme-future-hint = History × future: what has been earned against what is still to come. Let hours follow the future, not history alone.
scheme-future-page = Quadrants and pyramid
scheme-credit = Credit
scheme-credit-hint = Loyalty × credit: wanting to stay is one thing, being able to pay another. Where they disagree, credit goes first.
scheme-credit-page = Loyalty twice
scheme-size = Size
scheme-size-hint = Loyalty × size: those with a large wallet and little loyalty are being watched by others.
scheme-size-page = Loyalty twice
scheme-tenure = Years
scheme-tenure-hint = Length of the relationship × yearly value: old customers don’t always pay. Friends, butterflies, barnacles and strangers.
scheme-tenure-page = The longer, the more profitable?

board-arrangement = Arranged by
board-lasso = Choose with a frame (or drag with Shift)
board-nearer = Nearer (+)
board-farther = Farther (−)
board-legend = Legend
board-read-on = Read on in the handbook: { $name }
board-list = Arrow keys go to the nearest customer, Enter opens, Space chooses
board-move-to = Move to
board-move-count = Tier { $letter } ({ $count } to move)
board-move-nobody = None of the chosen needs to move
board-open-book = Open in the book
board-choose-nobody = Choose nobody (Esc)
board-chosen = { $count ->
         [one] { $count } chosen
        *[other] { $count } chosen
    }
board-chosen-revenue = { $revenue } of revenue a { -period }
board-moved = { $count ->
         [one] { $count } customer moved to tier { $letter }.
        *[other] { $count } customers moved to tier { $letter }.
    }
board-not-moved = { " " }{ $count } could not be moved: { $why }

board-storey = Tier { $letter }
board-storey-note = { $count ->
         [one] { $count } customer
        *[other] { $count } customers
    } · { $share } of revenue
board-future = Future: value still to come (each line { $times ->
        [3] about ×3
       *[other] ×10
    })
board-history = History: earned so far (each line { $times ->
        [3] about ×3
       *[other] ×10
    })
board-ahead = Current and potential value
board-loyalty = Loyalty (points)
board-credit = Credit rating (left or right within a column means nothing)
board-wallet = Size: wallet a { -period }, estimated (each line { $times ->
        [3] about ×3
       *[other] ×10
    })
board-length = Length of the relationship (years)
board-tenure = Length
board-years = { $years ->
    [one] { $years } year
   *[other] { $years } years
 }
board-mean = Average { $value }
board-field = Field

board-field-high-end = High-end
board-field-high-end-note = hold with all you have
board-field-promising = Promising
board-field-promising-note = small today, go deeper
board-field-non-economic = Non-economic
board-field-non-economic-note = thank it, serve thriftily
board-field-poor = Poor
board-field-poor-note = don’t run after it
board-field-keep = Keep above all
board-field-keep-note = make it easy, not cheap
board-field-old-friend = Old friends
board-field-old-friend-note = money before goods
board-field-worth-winning = Worth winning
board-field-worth-winning-note = no risk, but undecided
board-field-withdraw = Withdraw
board-field-withdraw-note = collect first
board-field-core = Core
board-field-core-note = a manager of its own
board-field-voice = A voice
board-field-voice-note = they speak for you
board-field-watched = Watched by others
board-field-watched-note = ask what is missing
board-field-passing = In passing
board-field-passing-note = no special effort
board-field-friend = Friends
board-field-friend-note = make them benchmarks
board-field-barnacle = Barnacles
board-field-barnacle-note = measure the wallet
board-field-butterfly = Butterflies
board-field-butterfly-note = enjoy while it lasts
board-field-stranger = Strangers
board-field-stranger-note = little effort

board-legend-tier = { $tier }: { $count }
board-legend-size = Area: revenue
board-legend-ring = Ring: may leave within a year, from 15%
board-legend-trail = Trail: since last { -period }
board-legend-complaint = Complaint
board-legend-talk = Talk under way
board-legend-promise = Promise due
board-legend-edge = Off the axes
