# 一段经营叫什么：情景可以在自己的文字里另起名字，比如出租车的“班”
-period = 季度
-period-short = 季
# 钱叫什么：情景可以在自己的文字里换成“美元”等
-money = 元
-money-said = 元
money-sign = { -money }
money-word = { -money-said }

## 程序

app-name = 客户经营
menu-title = 回到标题画面
language-other = EN
theme-toggle = 切换明暗
close = 关闭
back = 返回
continue = 继续
you = 你
list-comma = 、
hours = { $hours } 小时
points = { $value } 分
at-least = 不低于 { $value }
at-most = 不高于 { $value }
amount-range = { $low }～{ $high }

## 标题画面

title-other-name = Clientele
title-subtitle = 手里一本客户名册，时间却不够人人都顾：谁多花心思，谁点到为止，谁得留住？
title-us = 我们
title-resume = 接着上次
title-resume-note = { $scenario } · 第 { $quarter } / { $quarters } { -period }
title-new = 新开一局
title-quit = 退出
title-version = 版本 { $version }
title-language = 语言
title-light = 换成浅色
title-dark = 换成深色
language-zh = 中文
language-en = English

## 选择情景与开局说明

scenario-size = { $customers } 家客户 · { $quarters } 个{ -period } · 约 { $minutes } 分钟
difficulty = 难度
length-full = 完整一局：{ $quarters } 个{ -period }，约 { $minutes } 分钟
preset-half-day = 半天班：{ $quarters } 个{ -period }，含讲评约 { $minutes } 分钟
preset-self-study = 自学一小时：{ $quarters } 个{ -period }，约 { $minutes } 分钟
preset-workshop = 课堂一局：{ $quarters } 个{ -period }，含讲评约 { $minutes } 分钟
goal-profit = 每{ -period-short }利润
goal-churn = 每{ -period-short }流失率
goal-satisfaction = 平均满意度（百分制）

## 顶栏

quarter-of = 第 { $quarter } / { $total } { -period }
quarter-short = 第 { $quarter } { -period-short }
phase-plan = 计划
phase-run = 执行
phase-review = 回顾
cash = 账上现金
value-created = 创造价值
value-created-tip = 已结束各{ -period-short }的利润折现相加，再加现在的客户资产，减开局时的客户资产。房租等固定成本和开局水平的维持费谁也改不了，不算在内。既看赚了多少，也看留下了多好的客户。
not-yet = { -period-short }末揭晓

## 客户种类、性格、严重程度

kind-consumer = 消费客户
kind-business = 企业客户
kind-channel = 中间客户
kind-internal = 内部客户
personality-opinionated = 坚持己见型
personality-hesitant = 犹豫不决型
personality-amiable = 和善型
personality-angry = 愤怒型
severity-minor = 小问题
severity-major = 大问题

## 地图

board-x = 满意度（分）
board-y = 年贡献价值（越高越多，每往上一条线{ $times ->
        [3] 约为 3 倍
       *[other] 为 10 倍
    }）
board-danger = 危险区：满意度低于 45 分
board-loss = 这里的客户不赚钱
board-empty = 这里还没有客户
board-fit = 回到全图
board-hint = 滚轮缩放，拖动平移，点开客户，按住 Shift 圈选
book-summary = { $count } 家客户
book-summary-risk = { $count } 家客户 · { $risky } 家这一{ -period-short }的流失概率超过 8%
yearly-value = 年贡献价值
quarter-revenue = 本{ -period-short }收入
probability-of-leaving = 流失概率
customer-open = 看客户

## 客户的五个水平

satisfaction = 满意度
satisfaction-tip = 客户拿感受和期望相比，单位是分，满分 100。两者持平，满意度慢慢回到 75；感受每多 1 分往上加 1 分，每少 1 分往下扣 2 分，一{ -period-short }走完大约三分之一的路。
expectation = 期望
expectation-tip = 客户觉得理应得到的服务，单位是分，满分 100。每{ -period-short }向“自己的感受和行业惯例的平均数”靠近 15%，所以服务做好了，期望也会跟着涨。
loyalty = 忠诚度
loyalty-tip = 有别处可去也愿意留下的程度，单位是分，满分 100。满意度、信任度、关系和关怀把它往上推，每多一家竞争对手往下拉 3 分；变得很慢，一{ -period-short }只走五分之一的路。
trust = 信任度
trust-tip = 客户相信我们说到做到的程度，单位是分，满分 100。兑现一次承诺加 6 分，失信一次扣 12 分，谈投诉也会改变它。
share-of-wallet = 钱包份额
share-of-wallet-tip = 客户在我们这里的采购额，除以它向所有供应商的采购额，单位是 %。服务投入、感受和忠诚度越高，份额越大；一{ -period-short }走完三分之一的路。

## 客户

customer-kind = { $kind } · 合作 { $years } 年
customer-kind-known = { $said } · { $personality }
figure-wallet = 钱包大小（每{ -period-short }）
figure-revenue = 我们的收入（每{ -period-short }）
figure-margin = 毛利率
figure-serve = 服务成本（每{ -period-short }）
figure-contribution = 贡献（每{ -period-short }）
figure-hours = 工时（每{ -period-short }）
figure-per-hour = 每小时收益
figure-rivals = 竞争对手
hours-both = 我们 { $ours } 小时，对手 { $rival } 小时
count-rivals = { $count } 家
worth-historic = 历史价值
worth-current = 当前价值
worth-potential = 潜在价值
risk-said = 照现在这样，本{ -period-short }末流失概率 { $probability }
risk-said-next = 照现在这样，下一{ -period-short }末流失概率 { $probability }
left-in = 第 { $quarter } { -period }走了
only-while-planning = 只有计划阶段可以改
complaint = 投诉
story-complaint = 第 { $quarter } { -period }第 { $week } 周：{ $about }（{ $outcome }）

## 计划

tier-summary = { $count } 家 · 占收入 { $share }
plan-effort = 服务投入
plan-level = 关系水平
plan-care = 关怀费用
plan-authority = 现场处置权限
plan-hours-bar = 工时
plan-money-bar = 本{ -period-short }已定支出
plan-commit = 开始本{ -period }
plan-grade-by = 全部重新分级
plan-grade-revenue = 按收入
plan-grade-margin = 按贡献
plan-grade-potential = 按潜力
plan-grade-standing = 按账单×年限×信用
plan-grade-usual = { $measure }（惯例）
plan-grade-revenue-tip = 每家一{ -period-short }的收入
plan-grade-margin-tip = 毛利减服务成本
plan-grade-potential-tip = 整个钱包都买我们的，能带来多少；钱包按档案估
plan-grade-standing-tip = 收入；来往越久乘得越多，满十年乘 2；再乘按时付款的比例：A 级信用 92%，最低 40%
plan-undo = 撤销
plan-empty-tier = 这一级还没有客户
plan-notices = 注意
plan-all-well = 没有急着要处理的客户
plan-goals = 利润不低于 { $profit }，流失率不高于 { $churn }，满意度不低于 { $satisfaction } 分
hours-of = { $hours } / { $capacity } 小时
hours-over = 超出 { $hours } 小时：答复变慢，服务打折
hours-reserve = 还剩 { $hours } 小时，留给投诉
hours-floor = 这个关系水平至少要 { $hours } 小时
hours-each = 每家 { $hours } 小时
hours-against-rival = 每家 { $hours } 小时，是对手的 { $times } 倍
times-rival = 对手的 { $times } 倍
per-hour = 每小时收益 { $amount }
per-hour-none = 没有安排工时
money-care = 关怀费用
notice-warning = { $name }（{ $tier } 级）：{ $said }，关系到 { $amount }

## 关系水平

level-basic = 基本型
level-basic-tip = 卖完就好，不再联系。不占工时，适合只看价格的客户。
level-reactive = 反应型
level-reactive-tip = 有问题请找我们，找来就管。每家每{ -period-short }至少 2 小时。
level-accountable = 负责型
level-accountable-tip = 卖出之后，我们打电话去问用得好不好。每家每{ -period-short }至少 6 小时。
level-proactive = 主动型
level-proactive-tip = 不等客户开口，先带着改进的主意上门。每家每{ -period-short }至少 12 小时。
level-partnership = 伙伴型
level-partnership-tip = 和客户一起琢磨客户自己的生意。每家每{ -period-short }至少 24 小时，适合看重关系的客户；只认价格的，力气会白费不少。

## 可以动的手段

lever-hours = 各级工时
lever-grade = 客户分级
lever-level = 关系水平
lever-authority = 现场处置权限
lever-care = 关怀费用
lever-override = 给某一家单独安排
lever-from = 第 { $quarter } { -period }起开放
lever-beyond = 第 { $quarter } { -period }才开放，这一局短，过不到
lever-never = 这个情景不开放
levers-opened = 本{ -period-short }新开放：{ $levers }

## 各周

week-of = { $week ->
         [0] 本{ -period-short }刚开始，共 { $total } 周
        *[other] 第 { $week } / { $total } 周
    }
week-short = 第 { $week } 周
weeks-run = 继续
weeks-pause = 暂停
weeks-step = 走一周
weeks-fast = 快进
weeks-close = 结束本{ -period }
weeks-to-review = 去回顾
weeks-feed = 本{ -period-short }动态
weeks-lost-title =
    { $count ->
        [0] 这一{ -period-short }谁走了
       *[other] 这一{ -period-short }走了 { $count } 家
    }
left-let-go = 另外主动放手 { $count } 家，不算流失：{ $names }
weeks-lost-none = 一家都没走。
feed-quiet = 一切平静，还没有消息。
feed-complaint = { $name }投诉：{ $about }
feed-talked = 和{ $name }谈过：{ $outcome }
feed-delegated = 客户经理去谈{ $name }的投诉：{ $outcome }
feed-unanswered = { $name }的投诉过了期限，没人答复
feed-kept = 答应{ $name }的事做到了
feed-broken = 答应{ $name }的事没做到
left-because = { $name }：{ $cause }
left-for-cause = { $cause } { $count } 家：{ $names }
revenue-so-far = 本{ -period-short }至今收入
profit-so-far = 本{ -period-short }至今利润
team-load = 团队负荷
event-heading = 这周的事
event-continue = 知道了
event-free = 眼下不花钱，也不占工时
event-costs = 这周花 { $money }
event-brings = 这周进账 { $money }
event-no-money = 眼下不花钱
event-takes = 占本{ -period-short } { $hours } 小时
event-frees = 本{ -period-short }腾出 { $hours } 小时
event-no-hours = 不占工时
event-takes-both = { $money }，{ $hours }

## 投诉与承诺

complaint-title = 投诉 · { $name }
complaint-note = { $tier } 级 · { $severity } · { $deadline }
complaint-unwritten = 来电只留了几句话，交给客户经理去处理就好。
complaint-talk = 亲自去谈
complaint-delegate = 交给客户经理
complaint-later = 稍后再谈
complaint-waiting = 待处理
contact-with-role = { $contact } · { $role }
deadline-now = 本周必须答复
deadline-weeks = 还剩 { $weeks } 周
delegate-means = 客户经理去谈，占 { $hours } 小时，结果多半不如你亲自谈得好。
talk-means = 亲自谈，占 { $hours } 小时；当周谈好，怨气最小。
queue-of = 待处理 { $count } 件
promise-due = 承诺到期 · { $name }
promise-text = “{ $case }”那件事，你答应过{ $contact }，这周该给回音了。
promise-open = 第 { $quarter } { -period } · { $about } · 待兑现
promise-kept = 第 { $quarter } { -period } · { $about } · 已兑现
promise-broken = 第 { $quarter } { -period } · { $about } · 失信
settled-nothing = 没有赔付
outcome-open = 还在等答复
outcome-silent = 没说出口
outcome-unresolved = 没解决
outcome-resolved = 解决了，但慢了
outcome-quick = 当周解决
outcome-unanswered = 没人答复
outcome-delegated = 客户经理去谈，{ $outcome }

## 谈投诉

talk-note = { $tier } 级 · 第 { $week } 周 · { $about }
person-history = 合作 { $years } 年 · 年采购 { $revenue } · 占我方收入 { $share }
what-do-you-say = 你怎么说？
talk-known = 已知
talk-promises = 我们的承诺
talk-promises-none = 还没有答应过什么
authority-note = 现场处置权限 { $amount }，超出要上报，当周给不了答复
talk-leave = 回到本{ -period }
hung-up = （咔嗒一声，电话里只剩忙音。）
mood-calm = 语气平稳，听得进你说话
mood-open = 语气松了下来，愿意多说几句
mood-tense = 声音压得很低，句子越来越短
mood-impatient = 答得心不在焉，时不时催一句
mood-furious = 嗓门很大，抢着说，停不下来
mood-leaving = 沉默很长，像是随时要挂断

## 谈后讲评

talk-feedback = 这次谈得怎样
talk-curve = 火气与信任的走势
talk-curve-x = 你说的第几句
talk-curve-y = 分（0 – 100）
talk-heat = 火气
talk-trust = 信任度
talk-moves = 一句一句看
talk-reason = { $mark }：{ $words }
talk-reason-again = 又是“{ $mark }”，道理同上。
talk-better = 最要紧的那一句，可以这样说
talk-better-none = 每一句都选得恰当
talk-best-mark = 这里最好的一句
talk-thrown-back = 话没听完就给办法，被顶了回来
talk-rubric = 评分
talk-behind = 话的背后
promise-was = 你答应过：{ $promise }
follow-takes = 占 { $hours } 小时
follow-on = 继续
talk-clarity = 摸清程度
talk-patience = 耐心
talk-offer = 出价
less-of = 减少：{ $name }
more-of = 增加：{ $name }
talk-offer-over = 超出现场处置权限，要上报，得等几天
talk-offer-found = 已查明该补的：{ $sum }
talk-held = 话还没敞开，真话留着没说
talk-low = 钱给得太少，像打发人
talk-too-much = 给得比该担的多：公司吃亏，客户学会了闹
talk-over = 超出现场处置权限，要上报
talk-turned-note = 忍到头了，人变了样
talk-has-turned = 谈到后来，对方变成了{ $now }。
talk-was = 对方是
talk-read-page = 手册里的这一页
talk-harm-mark = 这里最伤人的一句
talk-missed = 没问出来的
read-principles = 手册：三条原则
read-seven-steps = 手册：七步
read-settling = 手册：赔多少，怎么承诺
read-opinionated = 手册：坚持己见型
read-hesitant = 手册：犹豫不决型
read-amiable = 手册：和善型
read-angry = 手册：愤怒型
practice-room = 练习室
practice-title = 练习 · { $case } · { $difficulty }
practice-us = 我们公司
practice-authority = 现场处置权限 { $amount }
practice-start = 开始这一场
practice-again = 再来一遍
practice-leave = 回练习室
practice-undo = 收回上一句
practice-hint = 提示
practice-with = 跟谁谈
practice-lot = 抽签
practice-how = 难度
practice-record = 我的记录
practice-never = 还没谈过
practice-form = 谈过 { $played } 场，最好 { $best } 分
practice-streak = 连着 { $count } 场都在 80 分以上
practice-due = 该再谈一遍的
practice-due-none = 暂时没有。谈砸的马上会排进来，谈好的隔几天再来一遍。
practice-due-row = { $case } · { $name }
practice-about = { $cause } · { $severity }
practice-minor = 小问题
practice-major = 大问题
practice-minutes = 已谈 { $minutes } 分钟
practice-minutes-of = 已谈 { $minutes } 分钟，{ $limit } 分钟后下一个来电就挂了
practice-waits = 另有来电在等
practice-gone = 另一个来电已经挂了
difficulty-guided = 带着走
difficulty-guided-note = 看得见性格和各项读数，每一步都有提示，说错可以收回。
difficulty-plain = 自己来
difficulty-plain-note = 性格和读数都不显示，耐心少一点；提示要开口要。
difficulty-pressed = 有人在等
difficulty-pressed-note = 没有提示，耐心更少，另一个来电在等：谈过 18 分钟，那边就挂了。
case-about-delivery = 交货
case-about-quality = 质量
case-about-billing = 账单
case-about-attitude = 态度
case-about-advice = 建议失当
case-about-promise = 失信
case-about-price = 价格
case-about-credit = 账期与授信
case-about-contact = 换人
case-about-channel = 渠道商
case-about-internal = 内部客户
hint-gate =
    .opinionated = 对方在发号施令。挑一件马上照办，主意还由对方拿，别劝。
    .hesitant = 对方心里没底。先打消一个疑虑，跑腿的活你揽下，步子迈小，随时能退。
    .amiable = 笑着说没事，话里留了半句。把那半句递回去，让人敢开口。
    .angry = 火没倒出来，办法一个也听不进。先让人说，说中难受的地方，认下查实的。
hint-seek =
    .opinionated = 门开了。问条件、问底线，让对方自己把要什么说出来。
    .hesitant = 门开了。一次只弄清一件，用查得到的数说话。
    .amiable = 门开了。顺着刚才的话追一句：后来呢，谁在为难？
    .angry = 门开了。狠话后面有人在等交代，问问是谁，要看到什么。
hint-settle =
    .opinionated = 能给多少当场说死，不能给的也说死，给个钟点。
    .hesitant = 只定一小步，数怎么来的说清楚，剩下的你来跑。
    .amiable = 该补的别等对方开口，交情归交情，账归账。
    .angry = 该我们担的认下，什么时候回话说准，别讨价。
hint-close =
    .opinionated = 最后一句留给对方说，你只把回话的钟点定死。
    .hesitant = 问一句：今晚想起来，还有哪里不踏实？
    .amiable = 别急着谢。约好下一次，让没说完的有地方说。
    .angry = 复述一遍答应了什么，让人知道谁来负责。
talk-effects = 改变了什么
verdict-quick = 当周就给了{ $name }一个交代，疙瘩没来得及结下。
verdict-resolved = { $name }的事办成了，只是慢了一步，心里还留着点疙瘩。
verdict-unresolved = { $name }放下电话，问题还在那里。
verdict-hung-up = { $name }没等你说完，就把电话挂了。
rubric-principles = 三条原则
rubric-steps = 七个步骤
rubric-fit = 合这个人的脾气
rubric-cost = 赔付公平
rubric-speed = 答复及时
real-demand = 真实诉求
true-cause = 真正原因
effect-leaving = 流失概率
effect-leaving-values = 不解决 { $ignored }，现在 { $now }
effect-value = 保住的终生价值
effect-settlement = 这次赔付
effect-fair = 公平的赔付
effect-escalated = 上报
effect-escalated-note = 超出现场处置权限，等批准花了几天，不算当周解决

## 处理投诉的七个步骤

step-listen = 倾听
step-listen-short = 倾听
step-accept = 接纳感受
step-accept-short = 接纳
step-apologise = 致歉
step-apologise-short = 道歉
step-understand = 了解需求
step-understand-short = 了解
step-explore = 寻求办法
step-explore-short = 探索
step-commit = 说明行动
step-commit-short = 承诺
step-follow-up = 回访
step-follow-up-short = 跟进

## 回顾

review-title = 第 { $quarter } { -period }回顾
headline-kept = 本{ -period-short }利润 { $profit }，一家客户都没走。
headline-lost-one = 本{ -period-short }利润 { $profit }，{ $name }走了。
headline-lost = 本{ -period-short }利润 { $profit }，走了 { $count } 家客户。
review-falls = 利润从哪里来，到哪里去
falls-note = 万{ -money }
fall-margin = 毛利
fall-profit = 利润
review-dials = 感受与期望：五个维度
review-dials-note = 客户的感受比期望高出或低了几分
review-lost = 谁走了，为什么
review-lost-note = 从左往右加：先是基准流失，再是推高它的各种原因；绿的从右往回压，竖线停在最后的概率
nobody-left = 这一{ -period-short }一家都没走。
lost-note = 这一{ -period-short }流失概率 { $probability } · { $lost }
lost-value = 失去的终生价值 { $value }
lost-value-relief = 留着往后还要赔 { $value }
failed-note = 倒闭了，不是选了别家 · { $lost }
review-near = 谁最可能走
near-note = 这一{ -period-short }初的终生价值 { $value } · 这一{ -period-short }流失概率 { $probability }
review-near-note = 按这一{ -period-short }真实发生的算，对手的动作、投诉都在内。计划和客户页上的是往后看，所以不一样。
review-less = 少流失一点，值多少
less-churn = 本{ -period-short }流失率 { $rate }，照此一年是 { $yearly }；走掉的终生价值 { $lost }。如果每年少流失 5 个百分点，现有客户的当前价值大约多 { $gain }。
review-goals = 目标与结果
review-met = 达到了
review-missed = 没达到
churn-said = { $rate }（{ $count } 家）
next-plan = 制定第 { $quarter } { -period }计划
to-debrief = 去总复盘

## 五个维度

dial-reliability = 可靠性
dial-responsiveness = 响应性
dial-assurance = 保证性
dial-empathy = 移情性
dial-tangibles = 有形性

## 流失的原因

term-base = 基准流失
term-satisfaction = 满意度高于或低于 75
term-loyalty = 忠诚度高于或低于 50
term-relational = 人与人的交情
term-procedural = 换供应商的麻烦
term-financial = 换供应商的花费
term-barrier-mix = 满意度改变了转换壁垒
term-rival = 对手的动作
term-silent = 没说出口的不满
term-unresolved = 没解决的投诉
term-resolved = 解决得晚的投诉
term-quick = 当周解决的投诉
term-anger = 事件留下的怨气
term-base-tip = 这个市场里，满意度 75、忠诚度 50、没有转换成本、没出差错的客户，本来就有的流失。走的几率不到它两倍的，走了也没有特别的原因，是运气不好。
term-satisfaction-tip = 75 分以上，每高 10 分，走的几率乘 0.41；75 分以下，每低 10 分，乘 1.57。往上每一分比往下更管用。
term-loyalty-tip = 从 50 分起，每高 10 分，走的几率乘 0.82；每低 10 分，乘 1.22。
term-relational-tip = 人与人的交情：满分时，走的几率乘 0.55。
term-procedural-tip = 换供应商的麻烦：满分时，走的几率乘 0.67。
term-financial-tip = 换供应商的花费：满分时，走的几率乘 0.74。
term-barrier-mix-tip = 越不满意，交情和麻烦越拦得住人：交情满分，满意度 55 时走的几率乘 0.41，95 时只乘 0.74。花费正相反：0.90 和 0.61。
term-price-tip = 比对手贵 10%，最看重价格的客户走的几率乘 6，一半看重的乘 2.5；比对手便宜，往下降，力道只有一半。账期折在价差里。
term-rival-tip = 对手这一{ -period-short }对这家客户下的功夫，纯属运气，平均为零。
term-silent-tip = 出了差错没人说：消费客户走的几率，大差错乘 191，小的乘 38；企业客户轻一些。记忆每{ -period-short }淡一半。
term-unresolved-tip = 说了没解决：消费客户走的几率，大的乘 80，小的乘 26；企业客户轻一些。记忆每{ -period-short }淡一半；第二次按 1.5 倍记。
term-resolved-tip = 解决了但慢：消费客户走的几率，大的乘 16，小的乘 9.6；企业客户轻一些。记忆每{ -period-short }淡一半。
term-quick-tip = 当周解决：消费客户走的几率，大的乘 4.1，小的乘 1.2；企业客户轻一些。记忆每{ -period-short }淡一半。
term-anger-tip = 情景里的事件留下的怨气，每{ -period-short }减半。
cause-chance = 没有特别的原因

## 账目

account-revenue = 收入
account-revenue-short = 收入
account-cost-of-goods = 货物成本
account-cost-of-goods-short = 货物成本
account-cost-to-serve = 服务成本
account-cost-to-serve-short = 服务成本
account-care = 关怀费用
account-care-short = 关怀费用
account-compensation = 投诉赔付
account-compensation-short = 投诉赔付
account-salaries = 团队工资
account-salaries-short = 工资
account-fixed-cost = 固定成本
account-fixed-cost-short = 固定成本
account-idle-capacity = 闲置产能
account-idle-capacity-short = 闲置产能
account-event = 突发事件的费用
account-event-short = 突发事件

## 总复盘

debrief-title = { $firm }：总复盘
medal-none = 这次没有奖牌
medal-bronze = 铜牌
medal-silver = 银牌
medal-gold = 金牌
medal-short = 缩短的一局不评奖牌
score-profit = 折现利润（固定成本不计）
score-closing = 期末客户资产（折现）
score-opening = 开局客户资产
score-explain = 创造价值 = 各{ -period-short }利润（固定成本和开局水平的维持费不计）+ 期末客户资产 − 开局客户资产，都折成开局时的钱。客户资产是留下的客户交给别人照常打理、扣掉工时，今后还能带来的利润，潜在价值不算，所以不等于终生价值；最后一{ -period-short }吃老本不加分。
kept-of = 共 { $total } 家客户，留住了 { $kept } 家
lost-row = 第 { $quarter } { -period } · { $cause } · { $lost }
talk-row = { $name } · { $case }
luck-losses = 把每{ -period-short }的流失概率加起来，应当走 { $expected } 家，实际选了别家的有 { $lost } 家。差出来的是运气，概率高低是你的决策。
standing-working = 正在用同样的运气推演“人人平均”和“最好的计划”……
standing-above = 100 以上
standing-below = 0 以下
standing-none = 这个情景里，没有找到比“人人平均”更好的计划，所以无从比较。
standing-said = 同样的运气，“人人平均”是 { $equal }，反复试出来的最好计划是 { $search }；把前者算 0、后者算 100，这一局是 { $position }。扣掉去留运气，创造价值是 { $adjusted }。
seed-card = 这一局的种子 { $seed } · 校验码 { $hash }

## 测验

question-of = 第 { $number } 题，共 { $total } 题
quiz-judge = 对还是错？
quiz-unanswered = 还没有答题
quiz-score = 答了 { $answered } 题，对 { $right } 题
quiz-result = 测验：开局前 { $total } 题答对 { $right } 题
quiz-result-after = 测验：结束后 { $total } 题答对 { $after } 题
quiz-result-both = 测验：开局前 { $total } 题答对 { $right } 题，结束后答对 { $after } 题
quiz-not-taken = 这一局还没有做测验。
quiz-again = 结束后再答一次
quiz-option-true = 对
quiz-option-false = 错
quiz-option-consumer = 消费客户
quiz-option-business = 企业客户
quiz-option-channel = 中间客户
quiz-option-internal = 内部客户

## 为什么不行

refusal-wrong-phase = 这个阶段不能这么做。
refusal-locked = 这一项还没开放。
refusal-unknown = 找不到这一项。
refusal-gone = 这家客户已经走了。
refusal-out-of-range = 数值超出了范围。
refusal-event-waits = 先对眼前这件事拿个主意。
refusal-promise-waits = 有个承诺到期了，先定下兑不兑现。
refusal-talk-under-way = 电话还没打完。
refusal-settled = 这件投诉已经处理过了。
refusal-no-talk = 这件投诉只能交给客户经理。
refusal-not-known = 这句话要先弄清一件事才能说。
refusal-weeks-left = 这一{ -period-short }还没走完。
refusal-no-weeks-left = 这一{ -period-short }的 13 周已经走完。
refusal-nothing-waits = 眼下没有要你拿主意的事。
refusal-answered = 这道题已经答过了。
refusal-not-possible = 这个承诺兑现不了，或者已经推迟过一次了。
refusal-no-hints = 这一局没有提示，要自己判断。

# 存档
save-changed = 这一局存下之后情景有改动，能接着玩，但和原来的记录对不上。
save-without-scenario = 找不到这一局用的情景“{ $id }”。把情景放回原处，就能接着玩。
plan-goals-title = 本{ -period-short }目标
forecast-title = 展望
forecast-working = 正在把这一{ -period-short }推演 200 遍……
forecast-none = 现在没有计划可推演。
forecast-said = 推演 { $runs } 遍，十次里有八次：利润 { $low } 至 { $high }，流失 { $least } 至 { $most }；满意度多半在 { $satisfaction } 分上下。
probability-of-leaving-year = 一年内的流失概率
# 标题、情景、开局说明、测验、客户、总复盘（界面）

scenarios-title = 选择情景
scenarios-note = 每个情景都是一家公司、一本客户名册。第一次玩，从“老秦的车”开始，约 15 分钟。
scenarios-none = 没有找到情景。
scenarios-objectives = 学到什么

briefing-title = 开局说明
briefing-you-are = 你的角色：
briefing-goals = 目标
briefing-levers = 哪一{ -period-short }可以动什么
briefing-objectives = 学到什么
briefing-quiz = 先做测验
briefing-start = 开始制定计划
briefing-new-luck = 换个运气
briefing-new-luck-tip = 这个情景每次开局运气都一样，大家打的是同一局；点这里换一种运气开局。

quiz-title = 测验
quiz-about = 说的是这家客户
quiz-yours = 你的选择
quiz-right = 答对了
quiz-wrong = 不对
quiz-hint = 按 1 – { $count } 选择
quiz-next = 下一题
quiz-finish = 做完了

customer-levels = 现在怎么样
customer-levels-note = 0 – 100 分；细线是历{ -period-short }走势
customer-course-later = 过完第一个{ -period }，这里会画出满意度和期望的走势。
customer-now = 现在
axis-points = 分（0 – 100）
customer-worth-note = 已经赚到的、照现在这样还会赚的、关系再深一层可能赚的
customer-worth-note-none = 已经赚到的、照现在这样还会赚的；关系再深一层反而赔，多服务的花费比多赚的多
customer-figures = 生意上的数字
customer-risk = 为什么会走
customer-risk-note = 百分点，加起来就是这个流失概率；绿色是留住客户的原因
customer-history = 投诉和承诺
customer-history-none = 还没有投诉，也没有欠下的承诺。
customer-tier = 客户分级
customer-tier-of = { $letter } 级
customer-own = 单独安排工时
customer-own-tip = 不跟着所在级别走，这一家单独定工时和关系水平
customer-as-tier = 跟着所在级别：{ $hours } 小时，{ $level }
customer-hours = 每{ -period-short }工时
customer-hours-tip = 细线是本级的安排：{ $hours } 小时
customer-level = 关系水平

debrief-value = 创造价值
debrief-course = 一{ -period-short }一{ -period-short }走过来
debrief-course-none = 还没有过完一个{ -period }。
axis-profit = 利润（万{ -money }）
axis-satisfaction = 满意度（0 – 100 分）
debrief-satisfaction = 客户平均满意度
debrief-lost-row = 流失
debrief-lost-count = { $count } 家
debrief-lost = 谁走了，为什么
debrief-lost-none = 一家也没有走。
debrief-luck = 运气与决策
debrief-talks = 投诉谈得怎么样
debrief-talks-note = 满分 100；交给客户经理或没有回应的没有分数
debrief-talks-none = 这一局没有投诉。
debrief-questions = 一起谈谈
debrief-questions-note = 没有标准答案；先各自想一分钟，再说
debrief-seed = 这一局的编号
debrief-copy = 复制
debrief-to-review = 回到{ -period }回顾
debrief-to-title = 回到标题
cause-satisfaction = 满意度低于 75
cause-loyalty = 忠诚度低于 50
hold-satisfaction = 满意度高于 75
hold-loyalty = 忠诚度高于 50

# Model

account-related-sales = 关联销售
account-related-sales-short = 关联销售
account-referred-sales = 推荐来的收入
account-referred-sales-short = 推荐收入
account-discounts = 折扣与加价
account-discounts-short = 折扣
account-programmes = 留客计划
account-programmes-short = 留客计划
account-cost-of-receivables = 应收款利息
account-cost-of-receivables-short = 应收利息
account-bad-debt = 坏账
account-bad-debt-short = 坏账
account-win-back = 挽回费用
account-win-back-short = 挽回
account-acquisition = 获客费用
account-acquisition-short = 获客
account-hiring = 招聘与辞退
account-hiring-short = 招聘辞退
account-quality = 质量投入
account-quality-short = 质量
account-access = 投诉通道
account-access-short = 投诉通道
account-image = 形象与广告
account-image-short = 形象

term-price = 价格和账期

lever-hours-tip = 每家客户每{ -period-short }分到的工时。和对手一样多，效果是一半；两倍，就有 76%；再往上，加得越来越少。这一{ -period-short }下的功夫，下一{ -period-short }还留着一半。
lever-grade-tip = 把客户放进哪一级。级别决定它分到多少工时、费用和权限。
lever-level-tip = 联系得多深。正合客户的意，每小时顶 1.15 小时；完全不合，只顶 0.7 小时。
lever-authority-tip = 处理投诉时不用上报就能答应的金额。超出要等批准，不算当周解决。
lever-care-tip = 看得见的心意。每{ -period-short }花到钱包的 0.5%，有形性加 10 分，忠诚度的走向加 6 分；花得再多，也不过再加一倍。
lever-override-tip = 这一家不跟着所在级别走，单独定工时和关系水平。
lever-priority-tip = 客户经理怎样处理这一级的投诉：不理会、照常，还是优先。
lever-files-tip = 每家每{ -period-short }用来补档案的工时：4 小时能问出所缺的 63%，8 小时 86%；每{ -period-short }有 5% 过时。档案越全，估得越准，服务也越贴心。
lever-targets-tip = 给本{ -period-short }定几个数，回顾时拿来对照。只提醒自己，不改变结果。
lever-acquisition-tip = 各获客渠道的预算和谈潜在客户的工时。预算越多，一条线索越贵。资格审查一条 2 小时，再谈满 3 小时、过 5 周，对方才拿主意。
lever-win-back-tip = 请自己走掉的客户回来，走了不超过六{ -period-short }的才行。每家占 12 小时，花它从前一{ -period-short }采购额的 8%，至少 500 { -money }。趁早去请，大约八家回来一家。
lever-let-go-tip = { -period-short }末不再服务这一家，把工时腾出来。怎样告别，别人看在眼里。
lever-credit-tip = 账期、授信额度和催收。账期每多 30 天，在客户看来等于便宜 2%；额度紧，拖欠少，可超出额度的订单会丢三成；有人催，逾期最多一{ -period-short }收回九成。
lever-discount-tip = 最多让价 30%，最多加价 10%。比对手贵，客户全算在心里；比对手便宜，只领一半的情。越看重价格的客户，反应越大。
lever-team-tip = 招一人花他一{ -period-short }工资的四成，新人技能 55 分；辞一人花六成，每裁掉一成人，留下的士气降 4 分。每人培训 12 小时，技能一{ -period-short }朝 95 分走约 5%。
lever-quality-tip = 产品和交货的质量。照维持费用花，水平不变；一分不花，慢慢退到 50 分；花得再多，不过 90 分。一{ -period-short }补上差距的五分之一。质量高 10 分，差错约少一成。
lever-access-tip = 热线、回访、专人：让客户方便开口。照维持费用花，水平不变；一分不花，退到 20 分；最高 95 分。一{ -period-short }走一半的路。开口的人多了，没说出口的不满就少。
lever-image-tip = 市场怎么看我们。照维持费用花，水平不变；一分不花，退到 50 分；最高 90 分。一{ -period-short }补上差距的五分之一，口碑也会推它。广告怎么说，另选口气。
lever-programme-tip = 让客户舍不得换供应商。所选的那一种转换壁垒，每{ -period-short }朝 80 分走八分之一；停下来，每{ -period-short }往回退 5%。

programme-none = 不做
programme-none-tip = 不花钱。各种转换壁垒每{ -period-short }朝客户本来的样子退 5%。
programme-rebate = 年终返利
programme-rebate-tip = 花这家收入的 1%，不占工时。一走就拿不到返利，换供应商的花费变高。
programme-integration = 流程对接
programme-integration-tip = 共用库存，订单直连。每家每{ -period-short }花 500 { -money }加收入的 0.5%，占 3 小时。换供应商变得麻烦。
programme-circle = 客户联谊
programme-circle-tip = 联合小组，客户聚会。每家每{ -period-short }花 300 { -money }加收入的 0.1%，占 4 小时。人与人的交情变深。

priority-ignore = 不理会
priority-ignore-tip = 没人去管，不占工时，一件也解决不了；怨气要留好几{ -period-short }。
priority-usual = 照常
priority-usual-tip = 有空就办。小问题 4 小时，大问题 15 小时；解决六成，其中四成当周办妥。
priority-first = 优先
priority-first-tip = 马上办，办完再问一次。工时多两成；解决八成，其中七成当周办妥。

tone-modest = 说得谦虚
tone-modest-tip = 少说一点：线索少 15%，份额略降；客户的期望每{ -period-short }降 0.15 分，实际更容易叫人满意。
tone-plain = 实话实说
tone-plain-tip = 做到多少说多少：线索、份额、期望都不变。
tone-bold = 说得响亮
tone-bold-tip = 多说一点：线索多两成，份额略涨；客户的期望每{ -period-short }升高 0.3 分。
tone-loud = 说得天花乱坠
tone-loud-tip = 说得天花乱坠：线索多四成，份额先涨一点；客户的期望每{ -period-short }升高 0.8 分，以后拿实际来比。

manner-kindly = 好好告别
manner-kindly-tip = 提前说明，介绍好去处，办完交接。占 6 小时，不伤形象。
manner-abruptly = 说断就断
manner-abruptly-tip = 不占工时，但会传开：这家影响力越大，客户越少，形象跌得越多。

stage-awareness = 认知期
stage-exploration = 探测期
stage-expansion = 扩展期
stage-commitment = 投入期
stage-dissolution = 终止期

rating-a = 信用 A
rating-a-tip = 到期的货款有 8% 会拖；一年里倒闭的可能性是 0.3%。
rating-b = 信用 B
rating-b-tip = 到期的货款有 20% 会拖；一年里倒闭的可能性是 1%。
rating-c = 信用 C
rating-c-tip = 到期的货款有 40% 会拖；一年里倒闭的可能性是 4%。
rating-d = 信用 D
rating-d-tip = 到期的货款有 60% 会拖；一年里倒闭的可能性是 12%。

pull-perception = 感受与对手之差
pull-price = 价格和账期
pull-loyalty = 忠诚度的变化
pull-effort = 服务投入与对手之差
pull-promise = 广告的许诺
pull-hold = 授信额度挡住的订单
pull-answered = 消除的异议、满足的需求

part-plain = 多留一阵子
part-tenure = 份额慢慢长起来
part-related = 关联销售
part-serve = 服务成本下降
part-referral = 推荐来的客户
part-acquisition = 少花获客费用

refusal-not-winnable = 这家请不回来：走得太久，或者不是自己要走的。

goal-revenue = 本{ -period-short }收入

## 没有写故事的客户、公司页、客户页（界面）

drawn-about = 合作 { $years } 年的{ $kind }，{ $rivals }。
drawn-about-won = 第 { $quarter } { -period }新赢得的{ $kind }，{ $rivals }。
drawn-about-referred = 第 { $quarter } { -period }经老客户推荐来的{ $kind }，{ $rivals }。
drawn-rivals = 
    { $count ->
         [0] 没有别家在抢
        *[other] 还有 { $count } 家在抢它的生意
    }
drawn-role-consumer = 本人
drawn-role-internal = 部门负责人
drawn-role-owner = 总经理
drawn-role-production = 生产经理
drawn-role-purchasing = 采购经理
cause-failed = 倒闭了
cause-let-go = 我们主动放手
fall-customers = 关怀留客
fall-credit = 利息与坏账
fall-winning = 获客与挽回
fall-others = 其他
fall-invested = 质量形象
lever-priority = 投诉处理
lever-files = 客户档案
lever-targets = 本{ -period-short }目标
lever-acquisition = 获客
lever-win-back = 挽回
lever-let-go = 主动放手
lever-credit = 账期与授信
lever-discount = 折扣与加价
lever-team = 团队
lever-quality = 质量投入
lever-access = 投诉通道
lever-image = 形象与广告
lever-programme = 留客计划
levers-soon = 第 { $quarter } { -period }起可以动：{ $levers }
plan-pages = 计划的两页
plan-tiers = 分级
plan-firm = 公司
plan-firm-hours = 公司：培训、获客、催收等
plan-unfold = 更多设置
plan-fold = 收起
plan-discount = 折扣
plan-files = 建档工时
plan-terms = 账期
plan-limit = 授信额度
plan-priority = 投诉处理
plan-programme = 留客计划
plan-goals-revenue = 收入不低于 { $revenue }，{ $goals }
days = { $days } 天
discount-none = 按目录价
discount-off = 让价 { $share }
discount-on = 加价 { $share }
folded-files = 建档 { $hours } 小时
folded-credit = 账期 { $days } 天，额度 { $limit }%
folded-priority = 投诉：{ $priority }
firm-investments = 质量、投诉通道与形象
firm-tone = 广告怎么说
firm-prospecting = 谈潜在客户的工时
firm-prospecting-note = 细线大约够谈完这些线索：每条 14 小时
firm-collection = 欠款与催收
team-skill = 技能
team-morale = 士气
team-quits = 每人本{ -period-short }离职
team-heads = 客户经理人数
count-heads = { $count } 人
hours-a-head = 每人 { $hours } 小时
team-training = 培训
team-stays = 人数不变，不花招聘费，也不付辞退费。
team-hires = 招 { $count } 人，花 { $cost }；平均技能 { $from } → { $to } 分。
team-dismisses = 辞 { $count } 人，花 { $cost }；留下的士气 { $from } → { $to } 分。
training-leads = 共占 { $hours } 小时；技能一{ -period-short }后 { $from } → { $to } 分。
stock-keeps = { $amount }保持在 { $level } 分
stock-leads = 现在 { $now } 分，下一{ -period-short } { $next }，一直这样花到 { $end }；{ $keeps }（细线）
channel-none = 没有预算，没有线索
channel-leads = 大约 { $leads } 条线索，每条 { $each }
pipeline-now = 手上：{ $leads } 条线索待查，{ $qualified } 家合格、正在谈
pipeline-last = 上一{ -period-short }：来了 { $leads } 条线索，{ $qualified } 家合格，签下 { $won } 家
credit-owed = 未到期应收
credit-overdue = 逾期（{ $count } 家）
collection-hours = 催收工时
collection-brings = 本{ -period-short }大约收回逾期中的 { $amount }
collection-tip = 不催也会收回 15%；每家逾期客户 4 小时，收回 62%；最多 90%。每{ -period-short }另有 18% 收不回来，记作坏账。
goal-last = 上一{ -period-short } { $value }
goal-own = 自己定的：{ $target }
lost-none = 没有请得回来的客户。
lost-ask = 请它回来
lost-when = 第 { $quarter } { -period }走了，{ $cause }
lost-chance = { $chance } · 花 { $cost }，占 12 小时
chance-slim = 希望渺茫
chance-some = 有点希望
chance-fair = 有希望
chance-good = 很有希望

## Explanations 解释：数字为什么变了（感受、份额、利润、五种差距、预警、分级、目标、3R）

explain-satisfaction = 满意度为什么变了
explain-satisfaction-tip = 各项相加，正好等于这一{ -period-short }的变化，单位是分。感受高于期望时每差 1 分算 1 分，低于期望时算 2 分，一{ -period-short }走 35% 的路。
explain-share = 钱包份额为什么变了
explain-share-tip = 各项相加，正好等于这一{ -period-short }的变化，单位是百分点。一{ -period-short }走三分之一的路。
explain-contribution = 这家客户的贡献为什么变了
explain-contribution-tip = 和上一{ -period-short }相比，各项相加正好等于贡献的变化，一分不差。
explain-profit = 利润为什么变了
explain-profit-tip = 和上一{ -period-short }相比，各项相加正好等于利润的变化，一分不差；第一{ -period-short }和零相比。
explain-churn = 预计有几家选别家，为什么
explain-churn-tip = 把每家的流失概率相加，就是预计会选别家的家数；再把每家的概率按原因分开相加。真正走了几家，还要看运气。倒闭的和主动放手的不在内。
explain-churn-of = { $size } 家
explain-churn-said = 预计 { $expected } 家选别家，实际 { $lost } 家
explain-churn-lost = { $count } 家选了别家，主因：{ $cause }
explain-gaps = 五种差距
explain-gaps-tip = 从客户的期望到它的感受，一路上在哪里丢了分。0 最好，100 最差。
explain-warnings = 预警
explain-warnings-tip = 按关系到多少钱从大到小排列；只用看得见的数字。
explain-warning = { $sign }：{ $said }
explain-stake = 关系到 { $amount }
explain-warning-of = { $name }：{ $sign }
explain-grading = 分级对不对
explain-grading-tip = 按真实的终生价值（当前加潜在）除以对手的工时来排，家数比例照情景的规定。少赚的金额只是估计：只算投入对份额的影响，没算对满意度和流失的影响。
explain-targets = 目标完成情况
explain-targets-tip = 自己定的目标和这一{ -period-short }的结果相比。
explain-three-r = 3R：保持、关联销售、推荐
explain-three-r-tip = 三本账分开记，互相会重叠，不能加在一起。
explain-total = 合计
explain-more = 还有 { $count } 条
explain-fewer = 收起
explain-team = 团队
explain-team-tip = 负荷和离职是这一{ -period-short }的，技能和士气是{ -period-short }末的。
team-was-load = 团队负荷
team-was-load-tip = 这一{ -period-short }需要的工时除以团队有的工时。超过 95% 开始伤士气，超过 100% 服务就会打折扣。
team-is-skill = 技能
team-is-skill-tip = 70 分是参照水平。新人 55 分；培训慢慢把它提高到 95 分。
team-is-morale = 士气
team-is-morale-tip = 70 分是参照水平。超负荷、被客户辱骂都伤士气；士气低的人少出工，也更容易离职。
team-has-quit = 离职
team-has-quit-tip = 士气 70 分时每人每{ -period-short }有 1.5% 的可能离职。走的人会带走他的客户的一部分信任。
team-quit-said = { $count } 人，还剩 { $heads } 人
customer-why = 上一{ -period-short }为什么变了
customer-why-note = 每张表都加得起来；指着一行看它的意思
review-pages = 回顾的内容
review-page-overview = 概览
debrief-grading-none = 每家客户都在该在的等级里。

moved-weeks = { -period-short }内的谈话和事件
moved-weeks-tip = 谈投诉和发生的事件，在{ -period-short }末结算之前已经改变了满意度。
moved-usual = 回到平常的 75 分
moved-usual-tip = 35% ×（75 − { -period-short }初满意度）：感受和期望持平时，原来高的往下走，原来低的往上走。
moved-reliability = 可靠性
moved-reliability-tip = 说到做到的程度和行业惯例相比。这一项 = 质量 − 25 × 大失误次数 − 8 × 小失误次数；差多少分，乘权重，乘 35%（低于期望时再乘 2）。
moved-responsiveness = 响应性
moved-responsiveness-tip = 答复的快慢和行业惯例相比。这一项 = 40 + 0.4 × 服务投入的效果 + 0.2 × 投诉通道 − 0.3 × 来不及做的工时；差多少分，乘权重，乘 35%（低于期望时再乘 2）。
moved-assurance = 保证性
moved-assurance-tip = 懂行和可信的程度和行业惯例相比。这一项 = 70 + 0.5 ×（技能 − 70）+ 0.5 ×（信任度 − 60）；差多少分，乘权重，乘 35%（低于期望时再乘 2）。
moved-empathy = 移情性
moved-empathy-tip = 懂得客户的程度和行业惯例相比。这一项 = 30 + 0.6 × 服务投入的效果 + 0.2 × 档案完整度；差多少分，乘权重，乘 35%（低于期望时再乘 2）。
moved-tangibles = 有形性
moved-tangibles-tip = 看得见摸得着的东西和行业惯例相比。这一项 = 形象 + 关怀（花到钱包的 0.5% 加 10 分，最多 20 分）；差多少分，乘权重，乘 35%（低于期望时再乘 2）。
moved-expectation = 期望
moved-expectation-tip = 期望比行业惯例高几分，就扣几分；低几分，就加几分。乘 35%（感受不及期望时再乘 2）。
moved-range = 到了满分或零分
moved-range-tip = 满意度不会超过 100 分，也不会低于 0 分，超出的部分不算。

share-between = { -period-short }与{ -period-short }之间
share-between-tip = 挽回的客户回来时，份额是过去的 60%。
share-natural = 回到自然份额
share-natural-tip = 三分之一 ×（自然份额 − { -period-short }初份额）。自然份额：服务和对手一样时客户会给我们的份额。
pull-perception-tip = 感受比行业惯例高 10 分，份额 50% 的客户会走向 55%；低 10 分，走向 45%。
pull-price-tip = 价格和对手比，账期折在里面。贵 5%，最看重价格、份额 50% 的客户会走向 35%，一半看重的走向 43%；比对手便宜，作用只有一半。
pull-loyalty-tip = 忠诚度比开局时高 10 分，份额 50% 的客户会走向 52.5%。
pull-effort-tip = 积累的工时和对手一样多，份额不动；两倍，份额 50% 的客户会走向 66%；三倍，走向 72%。
pull-promise-tip = 广告的口气：少说一点、多说一点、说得天花乱坠，份额 50% 的客户分别走向 49%、51%、52.5%；期望也跟着变。
pull-hold-tip = 客户在我们这里买不到，就去别处买：授信额度挡住三成订单，份额 50% 的客户会走向 39%。
pull-answered-tip = 对症回应一{ -period-short }，份额 50% 的客户会走向 56%；两{ -period-short }，62%，最多到这里。消除了就一直算数。

profit-opening = 开局时的客户
profit-opening-tip = 第一{ -period-short }没有上一{ -period-short }可比：开局时手里的客户这一{ -period-short }带来的贡献，都算在这里。
profit-lost = 流失的客户
profit-lost-tip = 上一{ -period-short }末选了别家的客户，上一{ -period-short }的贡献这一{ -period-short }没有了。
profit-failed = 倒闭的客户
profit-failed-tip = 上一{ -period-short }末倒闭的客户，上一{ -period-short }的贡献这一{ -period-short }没有了；坏账另算。
profit-let-go = 主动放手的客户
profit-let-go-tip = 上一{ -period-short }末主动放手的客户，上一{ -period-short }的贡献这一{ -period-short }没有了；亏钱的客户走了，这里是正数。
profit-won = 新来的客户
profit-won-tip = 上一{ -period-short }末新签的客户，这一{ -period-short }带来的贡献。
profit-won-back = 挽回的客户
profit-won-back-tip = 走了又回来的客户，这一{ -period-short }带来的贡献。
profit-wallet = 钱包变大变小
profit-wallet-tip = 留下的客户向所有供应商的采购额变了：行业在长，或者发生了事件。
profit-share = 钱包份额
profit-share-tip = 留下的客户把采购额的多大一块给了我们。
profit-season = 季节
profit-season-tip = 旺季和淡季之差，明年同季会再来。
profit-luck = 订单的运气
profit-luck-tip = 订单这一{ -period-short }碰巧多一点或少一点，和决策无关。
profit-hold = 授信额度挡住的订单
profit-hold-tip = 超出授信额度的订单要先付款，有一部分因此去了别家。
profit-price = 折扣和加价
profit-price-tip = 卖得一样多，价格高一点或低一点，差出来的钱。折扣对销量的作用算在钱包份额里。
profit-margin = 毛利率
profit-margin-tip = 按目录价算的毛利率变了，通常是因为事件。
profit-related = 关联销售
profit-related-tip = 关系深了，留下的客户开始买我们的其他产品。
profit-serve = 服务成本
profit-serve-tip = 运费、小批量、急单、单据。买得多成本就多；关系用得好、档案全，成本就少。
profit-care = 关怀费用
profit-care-tip = 留下的客户的关怀费用变了。
profit-compensation = 投诉赔付
profit-compensation-tip = 了结投诉付出的钱变了。
profit-programmes = 留客计划
profit-programmes-tip = 留客计划的费用变了：年终返利、流程对接等等。
profit-bad-debt = 坏账
profit-bad-debt-tip = 客户欠着、再也收不回来的钱，包括倒闭的客户。
profit-receivables = 应收款利息
profit-receivables-tip = 客户欠我们的钱占用资金，要付利息。
profit-win-back = 挽回的费用
profit-win-back-tip = 请走了的客户回来花的钱，不管回来没有。
profit-acquisition = 获客费用
profit-acquisition-tip = 各条获客渠道的费用变了。
profit-salaries = 工资
profit-salaries-tip = 客户经理的工资，忙不忙都要付。
profit-hiring = 招人和辞人
profit-hiring-tip = 招人要花钱，辞人要补偿，都只付一次。
profit-quality = 质量投入
profit-quality-tip = 为产品和交货质量花的钱变了。
profit-access = 投诉通道
profit-access-tip = 为方便客户投诉花的钱变了：热线、调查、专人询问。
profit-image = 形象
profit-image-tip = 为形象和广告花的钱变了。
profit-fixed-cost = 固定成本
profit-fixed-cost-tip = 房租、设备、行政。
profit-idle-capacity = 闲置产能
profit-idle-capacity-tip = 固定成本 × 成本消化者在开局收入里的占比 × 它少买的部分：班次、车辆和合同是按它的量备下的，量没了，钱照付。
profit-event = 事件
profit-event-tip = 事件带来的一次性费用。

gap-promotion = 促销差距
gap-promotion-tip = 说得比做得多。（期望 − 说得通的期望）÷（100 − 说得通的期望）。说得通的：行业惯例，或感受与惯例的平均，取高的；剩下的只能是广告或谈话中许下的。
gap-understanding = 理解差距
gap-understanding-tip = 不知道客户要什么。100 − 档案完整度。
gap-procedure = 程序差距
gap-procedure-tip = 知道了，流程却做不到。质量比 70 分差几成，投诉通道比 50 分差几成，各算一半。
gap-behaviour = 行为差距
gap-behaviour-tip = 流程有了，人做不到。来不及做的工时，加上技能比 70 分差几成的一半，再加士气比 70 分差几成的一半。
gap-perception = 感受差距
gap-perception-tip = 做了，客户却没看见。有形性比其他四项的平均差几成。拜访报告和服务记录能补上。

warning-over-limit = 欠得超了额度
warning-over-limit-tip = 未到期和逾期的欠款合计超过了额度。关系到的钱：超出的部分。
warning-over-limit-said = 欠款已经是额度的 { $now }
warning-overdue = 逾期越拖越多
warning-overdue-tip = 逾期超过一{ -period-short }销售额的两成，而且比上一{ -period-short }多了一成以上。关系到的钱：全部逾期。
warning-overdue-said = 逾期从一{ -period-short }销售额的 { $mark } 涨到 { $now }
warning-behind = 生意在流向别家
warning-behind-tip = 两个{ -period }里钱包份额下降了一成以上。关系到的钱：因此每年少赚的毛利。
warning-behind-said = 两{ -period-short }下来，钱包份额从 { $mark } 掉到 { $now }
warning-satisfaction = 不太满意
warning-satisfaction-tip = 一{ -period-short }下降 5 分以上，或者低于 60 分。关系到的钱：这家客户一年的毛利。
warning-satisfaction-said = 满意度只有 { $now } 分，不到 { $mark } 分
warning-satisfaction-fell = 满意度从 { $mark } 分掉到 { $now } 分
warning-leaving = 可能要走
warning-leaving-tip = 流失概率超过 8%。关系到的钱：按现在的毛利，它预计还会带来多少。
warning-leaving-said = 照现在这样，流失概率 { $now }
warning-again = 失望过，又来投诉
warning-again-tip = 以前有投诉没解决，这一{ -period-short }又来投诉：二次失误的分量是一次的一倍半。关系到的钱：这家客户一年的毛利。
warning-again-said = 有 { $mark } 次投诉没解决，这一{ -period-short }又来 { $now } 次
warning-file = 我们还不了解它
warning-file-tip = 比较重要的客户，档案完整度不到 40%：估计不准，决策就不准。关系到的钱：一年的毛利乘以估计的误差。
warning-file-said = 客户档案只填了 { $now }
warning-neglected = 排在前面的客户没人跑
warning-neglected-tip = 收入排在前面的客户，我们的工时不到对手的三分之一。关系到的钱：这家客户一年的毛利。
warning-neglected-said = 我们花的工时只有对手的 { $now }

misgraded-low = 分级偏低
misgraded-low-tip = 按每小时对手工时的真实价值，它应该升级：现在的投入配不上它。
misgraded-high = 分级偏高
misgraded-high-tip = 按每小时对手工时的真实价值，它应该降级：花在它身上的工时放在别处更值。
graded-right = 分级正确
graded-right-tip = 分级和真实价值相符。
misgraded-said = 现在 { $has } 级，应该是 { $should } 级，估计少赚 { $amount }

goal-revenue-tip = 这一{ -period-short }卖出的金额，扣掉折扣。
goal-profit-tip = 这一{ -period-short }所有收入减所有支出。
goal-churn-tip = 选了别家或倒闭的客户，占{ -period-short }初家数的比例；主动放手的不算。
goal-satisfaction-tip = { -period-short }末的平均满意度，这一{ -period-short }在册的客户都算：这时走的算在内，这时来的还不算。“客户”页上的平均数，算的是现在在的客户。
goal-reached = 达到目标，超出 { $by }
goal-missed = 没有达到，还差 { $by }
goal-exact = 刚好达到目标

three-r-retention = 保持
three-r-retention-tip = 上一{ -period-short }末流失概率超过 8%、却留了下来的客户，这一{ -period-short }带来的贡献。其中大多数本来也会留下，所以这不全是我们的功劳。
three-r-related = 关联销售
three-r-related-tip = 同一批客户买我们其他产品带来的毛利，扣掉折扣。
three-r-referrals = 推荐
three-r-referrals-tip = 别人推荐来的客户，头四个{ -period }带来的贡献。
three-r-said = { $count } 家，{ $amount }
three-r-leads = 推荐来的线索
three-r-leads-said = { $count } 条
three-r-leads-tip = 这一{ -period-short }末客户推荐给我们的线索，下一{ -period-short }进来。
about = 约 { $value }
about-within = 约 { $value }（±{ $error }%）
customer-bonds = 什么把我们连在一起
customer-file = 客户档案
customer-file-note = 客户不会明说的事，档案越全，估得越准
file-complete = 完整度 { $share }
file-obstacle = 还有什么顾虑
obstacle-unknown = 档案到 { $share } 才问得出来
obstacle-unknown-tip = B 类多半有一句没说出口的异议，C 类多半有一个没满足的需求。多跑、多问、填档案，问出来再对症下药。
obstacle-none = 没有
obstacle-none-tip = 问过了，没有什么挡在中间。
obstacle-removed = 已经消除
obstacle-objection-tip = 异议：{ $what }。怎么消除：{ $remedy }。连着或分开做满两{ -period-short }，份额 50% 的客户会走向 62%。
obstacle-need-tip = 没满足的需求：{ $what }。怎么满足：{ $remedy }。做满两{ -period-short }，份额 50% 的客户会走向 62%。
obstacle-price = 嫌我们比别家贵
obstacle-price-remedy = 折扣给到 3% 以上
obstacle-terms = 嫌我们账期短
obstacle-terms-remedy = 账期放到 60 天以上
obstacle-attention = 觉得我们没人上门
obstacle-attention-remedy = 工时不少于对手
obstacle-reliability = 怕下回又出错
obstacle-reliability-remedy = 投诉优先处理，而且当{ -period-short }不出差错
obstacle-proof = 看不出跟我们合作值在哪
obstacle-proof-remedy = 关系做到主动型，上门把账算给客户看
obstacle-reward = 想要老客户的回报
obstacle-reward-remedy = 给年终返利
obstacle-fit = 想让两家的流程接上
obstacle-fit-remedy = 做流程对接
obstacle-belonging = 想有个圈子，听听同行
obstacle-belonging-remedy = 拉进客户联谊
file-role = 另一重价值
role-benchmark = 样板客户
role-benchmark-tip = 满意度在 75 分以上时，同类的潜在客户签约的几率乘 1.5，最多算两家。
role-absorber = 成本消化者
role-absorber-tip = 它赚得薄，可它的量摊着固定成本。比开局少买多少，就有多少固定成本变成闲置产能，再付一遍。
file-wallet = 钱包大小（每{ -period-short }）
file-wallet-tip = 它一{ -period-short }向所有供应商买多少。我们的份额就是拿我们的收入除以它。
file-rival-hours = 对手的工时（每{ -period-short }）
file-rival-hours-tip = 对手一{ -period-short }花在它身上的工时。我们花得一样多，效果一半；两倍，76%。
file-rival-price = 对手的价格（我们为 100%）
file-rival-price-tip = 对手的价格除以我们的目录价。我们贵的部分客户全算在心里，便宜的部分只算一半。
file-price = 看重价格
file-price-tip = 0 分不问价，100 分只看价。贵 5%，45 分、份额 50% 的客户会走向 43%。
file-orientation = 看重关系
file-orientation-tip = 0 分只想做一笔算一笔，100 分想长久合作。关系水平越合它的意，一小时顶得越多，从 0.7 到 1.15。
file-influence = 影响力
file-influence-tip = 它说的话传得多远：满意时推荐客户，不满时伤我们的形象。
file-related = 关联销售潜力（占钱包）
file-related-tip = 它还可能向我们买的其他产品，按钱包算。关系做深了才开得出来。
bond-relational = 转换成本：人情
bond-relational-tip = 和我们的人处出来的交情。关系水平深、信任度高才长得起来；每多 10 分，走的几率乘 0.94。
bond-procedural = 转换成本：麻烦
bond-procedural-tip = 换供应商要重新试料、对接、学习。每多 10 分，走的几率乘 0.96。
bond-financial = 转换成本：花费
bond-financial-tip = 走了就拿不到的返利、要另买的设备。每多 10 分，走的几率乘 0.97。
bond-related = 关联销售已打开
bond-related-tip = 潜力中已经在买的部分。信任、忠诚和深的关系水平把它打开，一{ -period-short }走八分之一的路；毛利率高 3 个百分点。
credit-rating = 信用
credit-overdue-one = 逾期
credit-terms = 账期 { $days } 天，授信额度是一{ -period-short }采购额的 { $limit }%。
stage-awareness-note = 彼此听说过，还没做过生意。
stage-exploration-note = 合作不满一年，或信任度不到 50 分：还在试我们。
stage-expansion-note = 买得越来越多，花样也越来越多；信任度到 68、忠诚度到 55，就进投入期。
stage-commitment-note = 信任度 68 分以上，忠诚度 55 分以上：双方都指望这段关系。
stage-dissolution-note = 流失概率超过 12%，或者又不满意又不忠诚：关系正在散。
let-go-means = { -period-short }末不再做它的生意，每{ -period-short }腾出 { $hours } 小时；它带来的收入也没有了。
let-go-planned = { -period-short }末放手：{ $manner }
let-go-keep = 还是留下
won-new = 新签下 { $name }
won-referred = 经人推荐，签下 { $name }
won-back = { $name }回来了
handbook-title = 手册
handbook-open = 手册（F1）
handbook-search = 搜索手册
handbook-search-found = 找到 { $count } 页
handbook-search-none = 没有找到“{ $words }”。
handbook-search-none-hint = 换个说法，或者只打拼音首字母，比如 lsl 找“流失率”。
handbook-search-clear = 清空，看全部章节
handbook-chapter-customers = 客户是谁
handbook-chapter-worth = 客户值多少
handbook-chapter-choosing = 把力气花在哪里
handbook-chapter-relationship = 关系怎样长起来
handbook-chapter-staying = 客户为什么留下
handbook-chapter-complaints = 投诉与补救
handbook-chapter-winning = 赢得、价格与信用
handbook-chapter-firm = 团队与公司
handbook-chapter-results = 看结果，长本事
handbook-chapter-ideas = 说法与观念

## 作者模式

author-title = 作者模式
author-intro = 在这里写自己的情景：文件一保存，游戏马上重读；哪里不对，点一下就看到是第几行、怎么改。
author-own = 我的情景
author-own-none = 这个文件夹里还没有情景。
author-path = 打开别处的情景
author-path-hint = 文件夹的路径，或自带情景的名字，如 steel
author-path-open = 打开
author-how = 从哪里开始
author-how-1 = 有客户名单：在命令行里用“clientele import-book”，CSV 或 XLSX 都行，几秒钟就是一个能跑的情景。
author-how-2 = 从头写起：“clientele new”会写好一个带注释的样板。
author-how-3 = 想先看看别人怎么写：上面输入 steel、post 或 battery。
author-good = 没有问题。已读 { $read } 次，文件一保存就重读。
author-warned = 可以玩，有 { $warnings } 处值得看看。已读 { $read } 次。
author-broken = 有 { $errors } 个错误，改好才能开局。
author-broken-before = 有 { $errors } 个错误。眼下玩的还是改错以前的那一版。
author-more = 还有 { $n } 条，先改好前面的。
author-none = 一个问题也没有。
author-customers = 客户（家）
author-kinds = 消费 · 企业 · 中间 · 内部客户
author-personalities = 坚持己见 · 犹豫不决 · 和善 · 愤怒型
author-tiers = 各级客户
author-talks = 各{ -period-short }投诉谈话
author-events = 事件
author-levers = 会开放的手段
author-questions = 测验题
author-covers = 这个情景里有什么
author-run = 试玩
author-run-note = 点哪一{ -period-short }，就到那一{ -period-short }的计划。往回跳，自己做过的决策留着；往前跳，由下面选的机器人代打。试玩不存档。
author-bot = 代打的机器人
author-quarter = 第 { $quarter } { -period-short }
author-end = 总复盘
author-copy = 复制位置
author-open = 问题和试玩
author-ahead = 代打一{ -period-short }
author-play = 去玩
author-again = 重读一遍
author-other = 换一个情景
author-carried = 情景变了：原来的决策执行到第 { $quarter } { -period-short }，后面的在新的情景里行不通。
author-no-folder = 这台电脑没有给程序留存放文件的地方，请在下面输入路径。
author-not-found = 找不到“{ $path }”：没有这个文件夹，也没有叫这个名字的自带情景。
bot-idle = 什么也不做
bot-equal = 人人平均
bot-squeaky = 谁闹给谁
bot-revenue = 按销售额分
bot-textbook = 照课本分级
bot-lifetime = 看终生价值

## 讲义：讲师用书、预测表、测验、承诺书

handout-button = 打印讲义
handout-written = 讲义写好了：{ $path }。用浏览器打开，就能打印。
guide-sheet = 讲师用，别发给学员
guide-times = 时间安排：{ $quarters } 个{ -period }，{ $minutes } 分钟
guide-from = 从
guide-takes = 用时
guide-what = 做什么
guide-how = 怎么做
guide-minutes = { $minutes } 分
guide-slot-briefing = 开局说明
guide-slot-briefing-how = 投影上读开局说明，只问一句：凭感觉，你会先保哪三家？写在预测表上，不讨论。
guide-slot-quiz-before = 课前测验
guide-slot-quiz-before-how = 各答各的，不翻手册。先不讲答案，只记分数。
guide-slot-quarter-first = 第 { $quarter } { -period }，先写预测
guide-slot-quarter-first-how = 先在预测表上写下利润和流失，再开始。头一回慢一点：计划一半时间，谈投诉四成，剩下的看回顾。
guide-slot-quarter = 第 { $quarter } { -period }
guide-slot-quarter-how = 先写预测，再做计划；谈完投诉看回顾：差在哪儿，是决策还是运气？
guide-slot-between = 中场讨论：前 { $quarter } 个{ -period }
guide-slot-between-how = 两人一组，互相讲一个后悔的决策。全班只问一题：同样的工时，谁换来的多，为什么？
guide-slot-break = 休息
guide-slot-break-how = 讲师趁空看一眼各组的投影，挑两组差得最多的，总复盘时用。
guide-slot-debrief = 总复盘
guide-slot-debrief-how = 先让学员说，再看数字：挑两组差得最多的并排放，按下面的问题问。运气那一栏最后看。
guide-slot-quiz-after = 课后测验
guide-slot-quiz-after-how = 同样的题再答一遍，和课前的分数比。这一回讲答案，重点讲错得最多的那道。
guide-slot-pledge = 行动承诺
guide-slot-pledge-how = 每人写三条，念给同伴听；同伴签名，记下几时来问。
guide-before = 课前准备
guide-before-1 = 全班用同一个随机种子，运气就一样，可以比。种子写在黑板上；要排名次，用谁也没玩过的。
guide-before-2 = 每两人一台电脑：一人操作，一人记预测和理由，每{ -period-short }换手。
guide-before-3 = 预测表、测验、承诺书每人一份；这本讲师用书只印一份。
guide-before-4 = 自己先玩一局，再用另一种打法玩一局，记下两局在哪儿分开的。
guide-happens = 哪一{ -period-short }会发生什么
guide-happens-note = 学员不知道这些。投诉谈话要是那家客户已经走了，会换一家来谈，或者不来。
guide-opens = 可以动的多了：{ $levers }
guide-talk = 第 { $week } 周，投诉谈话：{ $name }，{ $case }（{ $personality }）
guide-event = 第 { $week } 周，{ $event }：{ $choices }
guide-event-chance = 第 { $week } 周，{ $event }（{ $chance } 的可能）：{ $choices }
guide-event-plain = 第 { $week } 周，{ $event }
guide-event-plain-chance = 第 { $week } 周，{ $event }（{ $chance } 的可能）
guide-questions = 总复盘问什么，看什么
guide-asked-after = 打完第 { $quarter } 季才问。
guide-questions-how = 问题先问，数字后看；每一题都落到一家客户、一个决策上。
guide-medals = 奖牌
guide-medals-said = 完整一局（{ $quarters } 个{ -period }）的创造价值：铜牌 { $bronze }，银牌 { $silver }，金牌 { $gold }。短的局不发奖牌，比预测准不准、谁讲得清为什么。
guide-answers = 测验答案
guide-number = 题
guide-question = 问题
guide-right = 答案
guide-why = 为什么
sheet-name = 姓名
sheet-partner = 同伴
sheet-seed = 随机种子
sheet-date = 日期
sheet-when = 课前 / 课后
sheet-colon = ：
sheet-prediction = 预测表
sheet-prediction-how = 每次点“开始”以前，先写下你以为会怎样。写得准不准不要紧，要紧的是事后看：差的那一截，是没想到，还是运气。
sheet-targets = 情景给的目标：利润不低于 { $profit }，流失率不高于 { $churn }，满意度不低于 { $satisfaction } 分。
sheet-quarter = { -period }
sheet-profit-guess = 利润，我猜
sheet-profit-came = 结果
sheet-churn-guess = 走几家，我猜
sheet-churn-came = 结果
sheet-gap = 差在哪儿
sheet-who = 谁要紧，谁会走
sheet-customer = 哪一类
sheet-customer-why = 我写的是谁，凭什么
sheet-customer-came = 后来怎样
sheet-vital = 最要紧的
sheet-leaves = 要走的
sheet-hidden = 被看轻的
sheet-quiz = 测验
sheet-quiz-how = 每题只有一个答案。课前答一遍，课后再答一遍，看自己改了哪几题。
sheet-pledge = 行动承诺书
sheet-pledge-how = 在模拟里想明白的，星期一就用起来。写自己真有的客户，写得出名字、日子和看得见的结果，才算数。
sheet-learned = 今天哪一条最有用（勾一两条）
sheet-do = 从星期一起，我要
sheet-do-who = 对哪家客户
sheet-do-what = 做什么
sheet-do-when = 几时以前
sheet-do-see = 怎么看得出见效
sheet-stop = 我不再做的一件事
sheet-stop-what = 不再做
sheet-stop-why = 省下的时间给谁
sheet-witness = 同伴签名
sheet-check-date = 哪天来问我

## 课程安排

programmes-title = 按时间来选
programme-workshop = 课堂九十分钟
programme-workshop-note = 两人一台电脑，讲师投影
programme-half-day = 半天
programme-half-day-note = 三个半小时，谈投诉练得多
programme-self-study = 自学一小时
programme-self-study-note = 一个人，从零开始
programme-step-run =
    { $quarters ->
        [1] { $scenario }，玩一轮
       *[other] { $scenario }，玩到第 { $quarters } 轮
    }
programme-step-opening = 开场，发预测表
programme-step-break = 休息
programme-step-between = 中场讨论，再接着玩
programme-step-debrief = 总复盘
programme-step-pledge = 行动承诺
programme-step-alone = 看总复盘，写下三条
# clientele new
starter-written =
    写好了 { $dir }：{ $files }
    接着：
      clientele check { $dir }    看有没有错
      clientele play { $dir }     玩一局
      clientele docs              每个字段的意思

## xAPI：给学习记录系统的动词和名称

xapi-initialized = 开始了
xapi-progressed = 有了进展
xapi-completed = 完成了
xapi-failed = 没有完成
xapi-interacted = 定下了
xapi-answered = 回答了
xapi-selected = 选择了
xapi-quarter = 第 { $quarter } { -period-short }
xapi-plan = 第 { $quarter } { -period-short }的计划
xapi-turn = { $case }：第 { $turn } 轮
xapi-desk = { $case }：由谁处理
xapi-promise = { $case }：承诺到期
xapi-question = 测验第 { $number } 题
xapi-quiz-before = 测验，开局前
xapi-quiz-after = 测验，结束后
