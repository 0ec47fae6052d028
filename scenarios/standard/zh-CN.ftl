# 标准客户群 · 情景文字

scenario-title = 标准客户群
scenario-blurb = 六十家企业客户，没有故事，只有规律。适合一个人反复练，也适合几个人用同一个种子比一比。
scenario-firm = 标准公司 · 客户部
scenario-role = 新上任的客户部经理

preset-half = 半程六个季度

briefing-1 = 公司卖工业用品，客户簿上有六十家企业客户，采购量相差上百倍。公司和市场都照标准设定，没有谁占便宜，也没有谁吃亏。
briefing-2 = 市场不好也不坏：产品和对手差不多，价钱和对手差不多，客户手里一般还有一两家备选。差别出在谁被照顾到了，谁没有。
briefing-3 = 前任一碗水端平：六十家的工时几乎一样，关系水平也一样。你有十名客户经理，一季四千个工时，已经排掉将近九成。
briefing-4 = 最后看的是你创造的价值：赚到的利润，加上客户资产比接手时多出来的部分。所有手段一开始就开放，先动哪一个，由你决定。

# 学习目标
objective-tiers = 按价值分级，把工时从平均分改成有轻有重
objective-margin = 看毛利和服务成本，不被收入迷住
objective-silent = 让没说出口的不满说出口
objective-overload = 排满的工时要留余地，超了谁都吃亏
objective-lasting = 最后一季也按还有明天来做计划

# 获客渠道
channel-fair = 行业展会
channel-fair-text = 一年几场展会，来的客户够分量，花的钱也不少。
channel-directory = 行业名录
channel-directory-text = 照着名录一家家打电话，线索便宜，小客户居多，能成的少。

# 事件
event-price-cut = 对手降价
event-price-cut-text = 竞争对手换了新价目表，全线降了百分之二，看样子不打算再涨回去。几家客户把它的报价发了过来，什么也没说。
event-price-cut-refund = 给每家退一笔季度差价
event-price-cut-refund-after = 钱花出去了，客户记下了这份心意。
event-price-cut-visit = 不谈价，挨家上门讲清楚我们做了什么
event-price-cut-visit-after = 跑了几个星期，客户说：“原来这些都是你们在做。”
event-price-cut-wait = 不动，看一看再说
event-price-cut-wait-after = 什么也没花。对价格敏感的几家，开始两边比着买。

event-flu = 流感
event-flu-text = 流感来了，一半的客户经理轮流病倒，这一季要少两百个工时。没病的人问：“先顾哪边？”
event-flu-temps = 请临时人手顶上
event-flu-temps-after = 电话有人接，单子有人跟，只是多开了一份工资。
event-flu-longer = 没病的人多干一点
event-flu-longer-after = 活干完了，人也累了，有两位在打听别家的待遇。
event-flu-tell = 挨家打招呼：这几周会慢一些
event-flu-tell-after = 客户不太高兴，好在没有谁干等。

event-supplier = 供应商走样
event-supplier-text = 一家供应商换了工艺，送来的料合格，却不如从前。质检员把两批样品摆在你桌上：“客户早晚会看出来。”
event-supplier-change = 换一家，赶紧试料
event-supplier-change-after = 试料花了钱，质量回到了原来的样子。
event-supplier-inspect = 我们自己加一道检验
event-supplier-inspect-after = 挑出来不少，漏过去的也有一些。
event-supplier-accept = 合格就收下
event-supplier-accept-after = 账面上没有变化，小毛病多了几起。

# 测验
quiz-tiers = 六十家客户一视同仁，工时平均分，最公平也最划算。
quiz-tiers-true = 对
quiz-tiers-false = 错
quiz-tiers-why = 收入大半来自少数几家。工时平均分，大客户嫌少，小客户用不完；把最后一小时放到收益最高的地方，才划算。

quiz-margin = 带来收入最多的客户，不一定是最赚钱的客户。
quiz-margin-true = 对
quiz-margin-false = 错
quiz-margin-why = 大客户里总有几家毛利薄、服务成本高。收入减去成本，再除以花掉的工时，排出来的名次常常不一样。

quiz-silent = 这一季投诉少了，客户的不满不一定也少了。
quiz-silent-true = 对
quiz-silent-false = 错
quiz-silent-why = 大多数不满的客户不开口，其中不少一声不响就走了。投诉少，也许只是投诉通道不好走；先问一问，再下结论。

quiz-overload = 工时排得比手里的多两成，事情做得多，客户得到的也就多。
quiz-overload-true = 对
quiz-overload-false = 错
quiz-overload-why = 人手不够，排给每一家的都要打折，差错和投诉一起多起来，团队也会累垮。给意外留一点余地，答应的事才办得到。

quiz-plunder = 最后一季停掉关怀和质量投入，省下的都是利润，成绩一定更好。
quiz-plunder-true = 对
quiz-plunder-false = 错
quiz-plunder-why = 成绩里有期末的客户资产：满意度和忠诚度一掉，客户资产跌得比省下的钱多。客户明年还在，账也要算到明年。

# 总复盘提问
debrief-1 = 你先动了哪个手段，为什么？换一个顺序，结果会不会不同？
debrief-1-look = 请各组报出头一季先动的手段，写成一列，旁边写上创造价值，先不解释。再投总复盘的“假如当时”，把头一季的一步改晚一季，看曲线在哪儿分开。说“全都开着，当然一起动”的，追问：一起动，你从哪个数看得出是哪一样管用？先动分级和工时的多半省力：关怀、档案、获客都要占工时，工时没腾出来，样样打折。
debrief-2 = 哪一家客户的工时你减得最多？它后来怎么样了？
debrief-2-look = 投总复盘的“分级对不对”，再翻被减得最多那一家的客户页，工时、满意度、钱包份额连着看。常听见“减了也没走”，追问：没走是因为满意，还是转换壁垒拦着？再问省下的工时给了谁，说不出名字的，就是闲着了。C 级是不多给，不是不给。
debrief-3 = 走掉的客户里，有几家事先有过动静？你是从哪个数字上看到的？
debrief-3-look = 投“谁走了，为什么”，念出“没说出口的不满”那几家，问全班：谁点开过它的客户页？多半没有，因为它一次也没投诉。说“事先看不出来”的，追问：预警里有没有它？档案完整度是多少？订单变薄、满意度一季低一季，都比离开早；数字不够，就去问一句。这六十家没有故事可猜，只剩数字会说话。
debrief-4 = 和用同一个种子的同伴比一比：差别出在运气上，还是出在决策上？
debrief-4-look = 请种子相同的两组把“运气与决策”并排投出来：运气那一截多半差不多，差的是决策。总有人说“他运气好”，请他指出来：走的是同一家吗，在同一季吗？再找两条曲线头一回分开的那一季，各自念出当时的改动。六十家没有故事，谁也怪不到剧情头上；分开的地方，就是下一局该先试的地方。
