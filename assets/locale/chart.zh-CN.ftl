# Charts of the review and of a customer

chart-meaning = 这是什么意思？
chart-rest = 其余
chart-now = 现在
chart-tier = { $letter } 级
tier-named = { $name }（{ $letter }）

## Pages of the review

chart-page-money = 钱
chart-page-customers = 客户价值
chart-page-leaving = 流失
chart-page-satisfaction = 满意度
chart-page-course = 走势
chart-page-causes = 原因清单

## Profit against last quarter and against the target

chart-moved-first = 第一{ -period-short }没有上一{ -period-short }可比：先看毛利怎样变成利润
chart-moved-up = 利润比上一{ -period-short }多 { $by }，最主要是因为：{ $cause }
chart-moved-down = 利润比上一{ -period-short }少 { $by }，最主要是因为：{ $cause }
chart-moved-missed = 离目标还差 { $by }
chart-moved-reached = 超过目标 { $by }
chart-moved-y = 利润
chart-moved-before = 上{ -period-short }利润
chart-moved-after = 本{ -period-short }利润
chart-moved-target = 目标
chart-moved-gone = 走了的客户
chart-moved-new = 新来的客户
chart-moved-stayed = 老客户买多买少
chart-moved-season = 季节与运气
chart-moved-price = 价格与毛利率
chart-moved-service = 服务与关怀
chart-moved-credit = 赊账
chart-moved-winning = 获客与挽回
chart-moved-team = 团队与质量
chart-moved-fixed = 固定与一次性

## Targets

chart-aims-title = { $all } 个目标，达到了 { $met } 个
chart-aims-note = 色条是结果，竖线是目标
chart-aims-own-note = 色条是结果，竖线是目标，菱形是你自己定的
chart-aims-x = 各行各用自己的刻度
chart-aims-tip = 结果 { $result }；目标 { $target }
chart-aims-own-tip = 你自己定的：{ $own }
chart-aims-guess-tip = 你事先估的（三角）：{ $guess }
chart-aims-empty = 这个情景没有定目标；在计划里给自己定一个，这里就能看到结果。

## Receivables

chart-credit-title = 客户一共欠 { $owed }，其中 { $late } 已经逾期
chart-credit-note = 按级别和账龄 · 平均回款 { $days }
chart-credit-x = 金额（{ -money }）
chart-credit-days = { $days } 天
chart-credit-no-days = 没有销售
chart-credit-due = 没到期
chart-credit-overdue = 逾期
chart-credit-lost = 本{ -period-short }坏账
chart-credit-tip = 回款天数 = 欠款 ÷ 本{ -period-short }收入 × 91 = { $owed } ÷ { $revenue } × 91：{ $days }
chart-credit-empty = 没有人欠款：客户都当场付清。开放账期以后，这里能看到谁欠了多久。

## Pareto

chart-pareto = 少数客户带来多少
chart-pareto-title = 前 20% 的客户带来 { $revenue } 的收入、{ $contribution } 的贡献
chart-pareto-revenue-title = 前 20% 的客户带来 { $revenue } 的收入；全部客户的贡献加起来不到零
chart-pareto-note = 从最大的客户排起，一路累加 · 竖虚线：按现在各级的家数，各级到这里为止
chart-pareto-x = 客户占比（%）
chart-pareto-y = 累计占比（%）
chart-pareto-revenue = 收入
chart-pareto-contribution = 贡献
chart-pareto-point = 前 { $customers } 的客户：{ $share }
chart-pareto-empty = 至少要有两家客户，才能看出谁多谁少。

## Worth and wallets

chart-worth-title = 现有客户还能带来 { $ahead }，{ $share } 来自 { $letter } 级
chart-worth-note = 右边的数字：当前价值加潜在价值；成绩里的客户资产不算潜在价值
chart-worth-x = 客户终生价值（{ -money }）
chart-worth-tier-tip = { $count } 家，平均每{ -period-short }贡献 m = { $margin }，平均留存率 r = { $retention }，折现率 i = { $rate }。每家的当前价值 = m × r ÷（1 + i − r），再加起来。
chart-worth-empty = 现在一家客户也没有。
chart-worth-one-title = 往后还值 { $ahead }
chart-worth-formula = m × r ÷（1 + i − r） = { $margin } × { $retention } ÷（1 + { $rate } − { $retention }）
chart-worth-historic-tip = 到上一{ -period-short }为止，账上记下的贡献之和。
chart-wallet-title = 客户的钱包里我们占 { $ours }，够得着的还有 { $open }
chart-wallet-note = 钱包大小按档案估计 · 够得着：服务投入加倍、关系做到伙伴型时还能争取的
chart-wallet-x = 占钱包的比例（%）
chart-wallet-tip = 钱包大约 { $wallet }（每{ -period-short }）
chart-wallet-ours = 我们的
chart-wallet-open = 够得着的
chart-wallet-rivals = 竞争对手的
chart-hour = 一小时带来了多少
chart-hour-title = { $tier }每小时带来的贡献最高：{ $value }
chart-hour-note = 入账的贡献 ÷ 花掉的工时；计划页往后看：预计的毛利 ÷ 计划的工时
chart-hour-x = 每小时贡献（{ -money }）
chart-hour-tip = 贡献 { $contribution } ÷ { $hours } 小时

## Churn

chart-causes = 什么推着客户走
chart-causes-title = 推人走的首先是“{ $cause }”：{ $points } 个百分点
chart-causes-note = 全部客户的平均 · 各条相加是预计流失率 { $expected }
chart-causes-x = 流失概率（百分点）
chart-causes-empty = 现在一家客户也没有。
chart-steps-none = 一家都没走：四步照样走一遍
chart-steps-title = 走了 { $count } 家客户，带走终生价值 { $value }
chart-steps-note = 少流失的四步，本{ -period-short }的数字
chart-step-1 = 量：流失率
chart-step-1-said = { $customers } 家里走了 { $count } 家；照此下去，一年 { $yearly }。各级：{ $tiers }。
chart-step-2 = 找原因：推高几个百分点
chart-step-2-said = 除了基准流失，推得最厉害的是“{ $cause }”。
chart-step-3 = 算损失：走掉的终生价值
chart-step-3-said = 不该走的走了，带走的终生价值；本{ -period-short }它们还贡献了 { $profit }。
chart-step-3-none = 本{ -period-short }没有谁把价值带走。
chart-step-4 = 比一比：最多该花多少
chart-step-4-said = 每年少流失 5 个百分点，当前价值多 { $share }。花得比这少，就值得。
chart-cohort = 各批客户还剩多少
chart-cohort-title = 开局的 { $size } 家客户，还在的有 { $left } 家（{ $share }）
chart-cohort-note = 按来的时间分批 · 后来的一共 { $joined } 家，还在 { $stayed } 家
chart-cohort-note-none = 按来的时间分批 · 开局以后还没有新客户
chart-cohort-x = 来了几{ -period-short }（开局时就在的，从开局算）
chart-cohort-y = 还在的比例（%）
chart-cohort-opening = 开局时就在
chart-cohort-point = 过了 { $age } { -period-short }：{ $size } 家里还在 { $left } 家，{ $share }
chart-cohort-empty = 过完一{ -period-short }，才看得出谁留下了。

## Satisfaction

chart-perceived = 感受
chart-expected = 期望
chart-points-x = 分（0 – 100）
chart-quarter-x = { -period }
chart-dials-title = 低于期望最多的是{ $dial }，差 { $points } 分
chart-dials-good = 五个维度都达到了期望
chart-dials-note = 五个维度 · 右边的数字：感受减期望（分）
chart-pair-tip = 感受 { $felt } 分，期望 { $wanted } 分，相差 { $gap } 分
chart-felt-tiers-title = 低于期望最多的是 { $letter } 级，差 { $points } 分
chart-felt-tiers-good = 每一级的感受都达到了期望
chart-felt-tiers-note = 各级平均 · 右边的数字：感受减期望（分）
chart-felt-course = 各级满意度的走势
chart-felt-course-up = { $tier }满意度变化最大，涨了 { $points } 分
chart-felt-course-down = { $tier }满意度变化最大，跌了 { $points } 分
chart-felt-course-note = { -period-short }末的平均满意度，按级别
chart-felt-empty = 现在一家客户也没有。
chart-gaps-title = { $gap }最大：{ $points } 分

## Course

chart-history = 主要指标的走势
chart-history-title = 和上一{ -period-short }比：{ $better } 项变好，{ $worse } 项变差
chart-history-note = 各图各用自己的刻度 · 大字是本{ -period-short }，旁边是和上一{ -period-short }的差
chart-history-x = { -period }
chart-history-first = 第一{ -period-short }的数字 · 从第 2 { -period-short }起，连成线看变化
chart-history-empty = 一个点画不出走势：从第 2 { -period-short }起，这里能看到变化。
chart-history-same = 没变
chart-history-points = { $points } 个百分点
chart-history-count = { $count } 家
chart-history-revenue = 收入
chart-history-revenue-tip = 卖出的金额，扣掉折扣。
chart-history-profit = 利润
chart-history-profit-tip = 所有收入减所有支出。
chart-history-customers = 客户
chart-history-customers-tip = { -period-short }末还在的家数，新来的也算。
chart-history-churn = 流失率
chart-history-churn-tip = 选了别家或倒闭的客户，占{ -period-short }初家数的比例。
chart-history-satisfaction = 满意度
chart-history-satisfaction-tip = { -period-short }末的满意度，平均到每家客户。
chart-history-loyalty = 忠诚度
chart-history-loyalty-tip = 有别处可去也愿意留下的程度，平均到每家客户。
chart-history-days = 回款天数
chart-history-days-tip = 欠款 ÷ 收入 × 91：客户平均赊多少天。
chart-history-load = 团队负荷
chart-history-load-tip = 要做的工时 ÷ 有的工时；超过 100% 就做不完。
chart-history-contribution = 贡献
chart-history-contribution-tip = 收入减去为它花的成本。
chart-history-risk = 流失概率
chart-history-risk-tip = 这一{ -period-short }末离开的概率。
chart-course = 这家客户的走势
chart-course-up = 贡献比上一{ -period-short }多 { $by }
chart-course-down = 贡献比上一{ -period-short }少 { $by }
