scenario-title = 店
briefing-1 = { $n ->
    [one] 一
   *[other] { $n } 个
 }
-firm = 我们
a = { -firm } { a }
    .b = { a.b }
