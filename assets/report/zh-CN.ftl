# 总复盘的报告：网页、表格、给全班的一份

## 封面与结果

report-title = { $scenario } · 总复盘报告 · { $student }
report-kind = 总复盘报告
report-student = 学号
report-firm = 公司
report-played = 进度
report-length = { $closed } / { $quarters } 个{ -period }
report-seed = 随机种子
report-date = { $date }（UTC）
report-result = 结果
report-under-way = 这一局还没结束；下面说的是到上一个{ -period }末为止。
report-adjusted = 扣掉去留运气的价值
report-churn-year = 年流失率
report-churn-rate = 流失率
report-satisfaction = 平均满意度
report-customers = 客户数
report-quality = 决策水平
report-yes = 是
report-no = 否
report-none = 无
report-and-more = { $said } 等，另有 { $more } 项
report-more-rows = 还有 { $more } 行没有列出，表格文件里是全的。
report-pair = { $one } · { $two }
report-axis = { $what }（{ $unit }）
report-unit-small = { -money }
report-unit-middle = 千{ -money }
report-unit-large = 万{ -money }
report-points = { $points } 分
report-part-of = { $part } / { $of }
report-week = { $quarter }第 { $week } 周

## 创造价值

report-value = 创造价值
report-value-how = 每一笔都折到开局那天。先是各项收支，再是客户资产的变化；加起来正好等于创造价值，一分不差。
report-gross = 毛利 = 按目录价的销售额 { $sales }，折扣与加价 { $discounts }，货物成本 { $goods }。
report-value-note = 固定成本和开局水平的维持费谁也改不了，所以加回去：比的是决策，不是底子。
report-amount = 金额
report-quarters = 一{ -period-short }一{ -period-short }走过来
report-quarters-about = 两条线：到每个{ -period }末为止创造的价值，和当{ -period-short }的利润。
report-shares = 满意度与流失率
report-shares-about = 两条线：每个{ -period }末的平均满意度，和当{ -period-short }的流失率。
report-of-hundred = 满意度（分）、流失率（%）
report-so-far = 累计创造价值
report-profit = 利润
report-quarter = { -period }
report-luck = 运气
report-luck-leaving = 去留运气
report-luck-note = 最后一栏只算去留运气：按流失概率本来该走几家，实际走了几家，差出来的折成钱。利润没有折现，其余各栏都折到开局那天。
report-sum = 合计
report-events = 事件的账
report-event = 事件
report-answer = 当时的选择

## 流失四步

report-churn = 流失分析：四步
report-step-one = 第一步：算流失率
report-of = 范围
report-customers-start = 期初客户
report-left = 选了别家
report-failed = 倒闭
report-let-go = 主动放手
report-expected = 本该走的
report-rate-quarter = 每{ -period-short }流失率
report-rate-year = 年流失率
report-year = 第 { $year } 年
report-whole-run = 整局
report-rate-note = 期初客户是各{ -period }期初数之和；主动放手的不算流失。“本该走的”是流失概率之和，与实际人数之差就是运气。
report-step-two = 第二步：找原因
report-cause-axis = 多走（＋）或少走（−）的客户，家
report-cause-about = 每个因素让多少家客户走（按概率计），或者留住了多少家；各项之和等于本该走的家数。金额是与之相连的客户终生价值。
report-cause-said = { $customers } 家，{ $money }
report-remembered-title = 客户记得最牢的几件事：
report-remembered = { $name }，{ $quarter }：{ $what }，流失概率前后共 { $points } 个百分点，牵动 { $money }
report-step-three = 第三步：算少赚的利润
report-nobody-went = 一家也没有走。
report-profit-lost = 本不该走的客户，带走了 { $money }。
report-customer = 客户
report-tier-head = 等级
report-why = 原因
report-probability = 流失概率
report-worth = 终生价值
report-years = 本可再留（年）
report-avoidable = 本不该走
report-step-four = 第四步：少流失能多赚多少
report-nobody-left = 客户都走完了，没有什么可算。
report-less = 雷奇汉与萨瑟的算法，用在自己这本客户上：照现在的流失概率，一年流失 { $yearly }，若少 { $step } 个百分点，按公式 m·r ÷（1＋i−r），客户资产多 { $plain }；一{ -period-short }一{ -period-short }推演下去，多 { $rolled }，合 { $more }。
report-less-axis = 占一家典型客户价值的百分比
report-less-about = 一家典型客户多值的部分，分开来看：多留一阵子、份额、关联销售、服务成本、推荐、少花的获客费用。
report-less-note = 单用公式，一家典型客户多值 { $alone }；找一家接替它的客户，要花 { $successor }。
report-keeping = 这一局为留住客户花了 { $cost }（关怀费用，加上工时按工资折算），每家客户一年 { $year }。
report-keeping-change = 如果每{ -period-short }
report-keeping-more = 工时和关怀多一成
report-keeping-less = 工时和关怀少一成
report-hours = 工时
report-cost = 花费
report-kept = 多留客户（家）
report-per-customer = 多留一家的花费

## 转折点

report-turning = 转折点
report-turning-how = 把每个决策单独换成课本的做法，其余不动、运气不变，重演一遍，看差多少。下面是影响最大的几个，按扣掉去留运气的价值排。
report-turning-none = 没有哪个决策比“课本”差，也没有哪个比它好。
report-turning-note = 正数：比课本的做法多赚；负数：少赚。单个决策的影响不能相加。
report-against = 与“课本”相比
report-dearest = 代价最大的决策
report-best = 最值的决策
report-turn-head = { $quarter } · { $about }：{ $effect }
report-turn-cost = 当时：{ $done }。换成课本的做法：{ $instead }。能多创造 { $adjusted }（已扣掉去留运气；照这一局的运气是 { $value }）。
report-turn-gain = 当时：{ $done }。换成课本的做法：{ $instead }。会少创造 { $adjusted }（已扣掉去留运气；照这一局的运气是 { $value }）。
report-turn-kept = 那样做，这些客户还在：{ $names }。
report-turn-lost = 那样做，这些客户就走了：{ $names }。
report-turn-made-up = 这只是大概：重演时，{ $skipped ->
     [0] 后来的指令都还用得上
    *[other] 后来的指令有 { $skipped } 条用不上
 }，{ $filled ->
     [0] 也没有什么要补
    *[other] 有 { $filled } 处按平常的做法补上
 }。
report-together = 代价最大的 { $count } 个决策，单独改加起来是 { $alone }，一起改是 { $together }，差 { $difference }：决策之间互相影响。
report-left-alone = 没有动
report-same = 做法相同
report-complaint = 投诉
report-promise = 承诺

## 运气与决策

report-skill = 运气与决策
report-skill-how = 同样的决策，换许多种运气重演，看结果怎样分布；这一局落在哪里，就知道运气帮了多少。
report-usual = 这些决策的平均结果
report-percentile = 胜过的机器人成绩
report-reached = 相当于最好计划的
report-quality-note = 决策水平：在别的运气下平均能创造多少价值；人人平均算 0，反复试出来的最好计划算 100%。
report-runs = 局数
report-this-run = 这一局
report-mean = 平均
report-luck-good = 换 { $seeds } 种运气重演，有 { $below } 的结果不如这一局。运气帮了 { $luck }。
report-luck-bad = 换 { $seeds } 种运气重演，有 { $below } 的结果不如这一局。运气拖了 { $luck }。
report-standing = 用这一局的运气，人人平均创造 { $equal }，最好的计划创造 { $search }，这一局是 { $own }。
report-search = 反复试出来的最好计划
report-rivals = 和机器人比
report-rivals-how = 机器人用同样的那些运气各打一遍，价值都已扣掉去留运气。
report-who = 谁
report-p10 = 十局里最差的一局
report-p90 = 十局里最好的一局
report-beaten = 胜过它的比例
report-own-decisions = 这一局的决策

## 分级、预算、预测

report-grading = 分级与真实价值
report-grading-said = 分对的占 { $accuracy }，分错大约少赚 { $cost }。
report-accuracy = 分对的
report-grade = 偏了哪边
report-has = 所在等级
report-should = 应在等级
report-quarters-in = 在哪几个{ -period }
report-grading-note = 少赚的是估计：客户在错的等级多待一{ -period-short }，就少一{ -period-short }的那份差额。
report-budget = 争取新客户，还是留住老客户
report-budget-how = 钱和工时各花在哪里；工时按工资折算。
report-winning = 争取新客户
report-keeping-head = 留住老客户
report-complaints = 投诉与事件
report-winning-share = 争取新客户所占
report-won = 赢得
report-spare = 空出的工时
report-spent = { $total }（钱 { $money }，{ $hours } 小时）
report-outlook = 预测、目标与结果
report-outlook-how = 按提交计划那一刻的情形推演许多遍，五次里有四次落在这个范围。
report-as-foreseen = { $came }（预测 { $low }～{ $high }）
report-not-foreseen = { $came }，不在预测的 { $low }～{ $high } 里
report-own-targets = 自己定的目标
report-scenario-targets = 情景定的目标
report-aim-reached = { $came }，达标（目标 { $target }）
report-aim-missed = { $came }，未达标（目标 { $target }）

## 学习目标与对话

report-objectives = 学习目标
report-objectives-how = 分数来自这一局里做过的事，满分 100；80 分以上算掌握。
report-objective = 目标
report-points-head = 得分
report-points-axis = 得分（满分 100）
report-from = 依据
report-no-evidence = 没有依据
report-no-evidence-of = 这一局没有依据的：{ $areas }。
report-areas = 依据与建议
report-area-head = { $area }：{ $points }
report-proof = { $what }：{ $figure }
report-advice = 下一局：{ $advice }
report-practice = 可以练的案例：{ $cases }
report-talks = 投诉对话
report-talks-how = 满分 100，五项各有上限；交给客户经理或没有回应的没有分数。
report-when = 时间
report-conversation = 客户与案例
report-outcome = 结果
report-part-head = { $part }（{ $full }）
report-talk-head = { $when } · { $what } · { $who } · { $points } 分
report-best-line = 最好的一句：“{ $line }” { $why }
report-worst-line = 最差的一句：“{ $line }” { $why }
report-better-line = 当时更好的说法：“{ $line }”
report-hung-up = 没谈完，客户就走了。

## 时间线、问题、术语

report-timeline = 决策时间线
report-timeline-how = 按时间列出所有决策；最右一栏是单独换成课本的做法相差多少，已扣掉去留运气。
report-about = 关于
report-done = 怎么做的
report-questions = 讲师的问题
report-terms = 术语与公式
report-term = 术语
report-means = 意思
report-formula = 公式
report-sources = 出处：Reichheld 与 Sasser（1990）、Gupta 与 Lehmann（2003）；模型细节见游戏里的手册。
report-term-created = 创造价值
    .means = 这一局让公司多值了多少。
    .formula = 折现利润（固定成本不计）＋ 期末客户资产 − 开局客户资产
report-term-equity = 客户资产
    .means = 现有客户今后能带来的价值之和。
    .formula = Σ 各家客户终生价值
report-term-lifetime = 客户终生价值
    .means = 一家客户从现在起带来的利润，折到今天；客户可能会走，所以要乘留存率。
    .formula = Σ m·rᵗ ÷（1＋i）ᵗ
report-term-annuity = 终生价值的简式
    .means = 每期毛利和留存率都不变时，上面的和有现成的公式。
    .formula = m·r ÷（1＋i−r）
report-term-discount = 折现
    .means = 晚一{ -period-short }到手的钱，今天值得少一些。
    .formula = 金额 ÷（1＋i）ᵗ
report-term-adjusted = 扣掉去留运气的价值
    .means = 把“谁碰巧走了、谁碰巧没走”的影响去掉。
    .formula = 创造价值 ＋ Σ（走了记 1，没走记 0，减流失概率）× 客户价值
report-term-luck = 运气
    .means = 这一局比同样决策的平均结果多出或少掉的部分。
    .formula = 创造价值 − 换运气重演的平均值
report-term-hazard = 流失概率
    .means = 一家客户在一{ -period-short }里选别家的概率，由各个因素推高或拉低。
    .formula = 1 ÷（1＋e^−x），x 为各因素之和
report-term-churn = 流失率
    .means = 一段时间里走掉的客户占期初客户的比例。
    .formula =（选了别家＋倒闭）÷ 期初客户；年流失率 ＝ 1−（1−q）⁴
report-term-attribution = 归因
    .means = 把一个结果公平地分给各个因素，加起来正好是全部（沙普利值）。
    .formula = 每个因素先后次序的平均贡献
report-term-reichheld = 少流失五个点
    .means = 流失率降五个百分点，客户价值多多少；不同行业差别很大。
    .formula = 降后的客户价值 ÷ 降前的客户价值 − 1
report-term-tiering = 分级准确度
    .means = 客户所在等级与真实价值相符的比例。
    .formula = 分对的客户 ÷ 全部客户，各{ -period }合计
report-term-benchmark = “课本”
    .means = 照课本分级、照单做事的机器人，用来对照每一个决策。
    .formula = 换成它的做法后的价值 − 这一局的价值
report-term-quality = 决策水平
    .means = 决策在“人人平均”和“最好的计划”之间的位置，与运气无关。
    .formula =（平均结果 − 人人平均）÷（最好的计划 − 人人平均）

## 全班

report-class-title = { $scenario } · 全班报告 · { $runs } 局
report-class-kind = 全班报告
report-class-how = 按决策水平排名：同样的决策换许多种运气，平均能创造多少价值。运气好坏不影响名次。
report-class-unlike = 注意：这些局的随机种子或长度不同，名次只能参考。
report-class-unread = 这些存档没有算进来：
report-class-note = 扣掉去留运气的价值只去掉谁走谁留的运气；决策价值是换许多种运气的平均，更公平。
report-place = 名次
report-place-adjusted = 扣掉去留运气的名次
report-decisions = 决策价值
report-class-spread = 全班的分布
report-class-spread-about = 每个点是一局；浅色带里是中间八成，竖线是中位数。
report-class-objectives = 学习目标：谁强在哪里
report-class-areas = 各方面：谁强在哪里
report-differed = 分歧最大的决策
report-differed-how = 同一个决策，全班做法的结果相差最大的排在前面；长度是标准差。
report-differed-none = 全班的决策没有差别。
report-deviation = 标准差
report-nothing-to-decide = 没有遇到
report-class-runs = 逐局来看
report-class-line = 创造价值 { $value }；年流失率 { $churn }；分级准确度 { $accuracy }；不该走的客户带走 { $lost }；代价最大的决策：{ $dearest }。

## 表格

report-sheet-quarters = 各期
report-sheet-customers = 客户
report-sheet-decisions = 决策
report-sheet-talks = 对话
report-sheet-quiz = 测验
report-sheet-ranking = 名次
report-sheet-points = 得分
report-sheet-differed = 分歧
report-equity = 客户资产
report-number = 编号
report-kind-head = 类型
report-personality = 性格
report-revenue = 收入
report-contribution = 贡献
report-gone = 走的{ -period }
report-lost-worth = 走时的价值
report-misgraded-cost = 分错少赚
report-week-head = 周
report-id = 决策编号
report-instead = 课本的做法
report-effect-value = 与“课本”相比
report-effect-adjusted = 与“课本”相比（扣掉去留运气）
report-settled = 赔付
report-minutes = 分钟
report-question = 题目
report-right = 答对
report-before = 开局前
report-after = 结束后

## 进度

report-doing-why = 算账
report-doing-forecasts = 重做预测
report-doing-turning = 找转折点
report-doing-search = 试最好的计划
report-doing-seeds = 换运气重演
report-doing-bots = 机器人对照
