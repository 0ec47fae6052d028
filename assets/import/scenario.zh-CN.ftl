# 学习目标
objective-tiers = 按价值分级，把工时从平均分改成有轻有重
objective-margin = 看毛利和服务成本，不被收入迷住
objective-silent = 让没说出口的不满说出口
objective-overload = 排满的工时要留余地，超了谁都吃亏
objective-lasting = 最后一季也按还有明天来做计划

# 获客渠道
channel-fair = 行业展会
channel-fair-text = 一年几场展会，来的客户够分量，花的钱也不少。
channel-introductions = 老客户引荐
channel-introductions-text = 请老客户吃顿饭，每家带一位同行来，人不多，多半靠得住。

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
event-flu-text = 流感来了，一半的客户经理轮流病倒，这一季的工时少了半成。没病的人问：“先顾哪边？”
event-flu-temps = 请临时人手顶上
event-flu-temps-after = 电话有人接，单子有人跟，只是多开了一份工资。
event-flu-longer = 没病的人多干一点
event-flu-longer-after = 活干完了，人也累了，有两位在打听别家的待遇。
event-flu-tell = 挨家打招呼：这几周会慢一些
event-flu-tell-after = 客户不太高兴，好在没有谁干等。

event-supplier = 供应商走样
event-supplier-text = 一家供应商换了工艺，送来的东西合格，却不如从前。质检员把两批样品摆在你桌上：“客户早晚会看出来。”
event-supplier-change = 换一家，赶紧试用
event-supplier-change-after = 试用花了钱，质量回到了原来的样子。
event-supplier-inspect = 我们自己加一道检验
event-supplier-inspect-after = 挑出来不少，漏过去的也有一些。
event-supplier-accept = 合格就收下
event-supplier-accept-after = 账面上没有变化，小毛病多了几起。

# 总复盘提问
debrief-1 = 你先动了哪一家的级别，凭的是哪个数字？这个数字，在你们真实的客户表里可靠吗？
debrief-2 = 哪一家客户的工时你减得最多？换成真的，你敢不敢这样减，先要打哪个电话？
debrief-3 = 走掉的客户里，有几家事先有过动静？你们平时看得到这样的动静吗？
debrief-4 = 客户表里缺了哪几样，害你只能猜？下个月，你打算先补哪一样？
