# 样例：每一种文字都写到一次

scenario-title = 墨石印务
scenario-blurb = 一家街角的印刷厂，七位客户，四个季度。
scenario-firm = 墨石印务
scenario-role = 店长

briefing-1 = 墨石印务印课本、画册和请柬，街坊都认得门口那台老机器。
briefing-2 = 纸价在涨，两条街外新开了一家快印店。
briefing-3 = 前任给谁的工时都差不多，四百个工时已经排得七七八八。
briefing-4 = 四个季度以后，看你创造的价值。

objective-margin = 看毛利，不只看印数
objective-silent = 听出没说出口的不满

preset-taste = 先试两季

channel-fair = 行业展会
channel-fair-text = 一年一次，看的人多，下单的人少。

event-paper-price = 纸涨价了
event-paper-price-text = 纸厂来了调价函，下周起每吨涨三百。老客户的报价单还没改。
event-paper-price-carry = 差价我们自己担
event-paper-price-carry-after = 老客户什么也没说，账本上少了一块。
event-paper-price-share = 逐家打电话，一人担一半
event-paper-price-share-after = 电话打了三天，多数人说“理解”。
event-paper-price-pass = 全部加到报价里
event-paper-price-pass-after = 报价单发出去，有两家回了一个“哦”。

event-new-school = 城北要开分校
event-new-school-text = 城北学校秋天开分校，印量要多一成半，工期更紧。
event-new-school-press = 添一台机器，晚上也开
event-new-school-press-after = 活儿赶出来了，师傅们黑了眼圈。
event-new-school-lend = 把排版的小袁借给学校
event-new-school-lend-after = 学校很满意，小袁留在了那边。
event-new-school-wait = 等手上的单子印完再说
event-new-school-wait-after = 学校等了两周，江河文印却先拖了货款。

customer-north-school = 城北学校
customer-north-school-about = 一年两季课本，量最大。晚一天，校长就站到教室门口。
customer-north-school-contact = 田主任
customer-north-school-role = 教务主任

customer-east-college = 城东职校
customer-east-college-about = 教材、实训手册都印，钱付得快，话说得冲。
customer-east-college-contact = 梁老师
customer-east-college-role = 教材科长

customer-river-press = 江河文印
customer-river-press-about = 接了单转给我们印，价钱压得紧，付款越来越慢。
customer-river-press-contact = 江先生
customer-river-press-role = 店主

customer-zhou-wedding = 周家喜铺
customer-zhou-wedding-about = 印请柬的老主顾，量小，逢人就夸。
customer-zhou-wedding-contact = 周小姐
customer-zhou-wedding-role = 店主

customer-group-office = 集团办公室
customer-group-office-about = 同一个集团，月月有急件，按内部价结算。
customer-group-office-contact = 方秘书
customer-group-office-role = 秘书

quiz-kind-press = 江河文印接了单，转给我们印。它是哪一类客户？
quiz-kind-press-consumer = 消费客户
quiz-kind-press-business = 企业客户
quiz-kind-press-channel = 中间客户
quiz-kind-press-internal = 内部客户
quiz-kind-press-why = 印好的东西它自己不用，赚的是转手的差价，所以是中间客户。

quiz-loud = 谁的嗓门大，就先给谁排工时。
quiz-loud-true = 对
quiz-loud-false = 错
quiz-loud-why = 声音大不等于价值大。最该听的，往往是不吭声的那几家。

debrief-1 = 你最先减掉了哪一家的工时？凭的是什么？
debrief-2 = 哪一家走之前有过动静，你听见了吗？

case-late-books = 课本还没到
    .firm = 城北学校
    .contact = 田老师
    .role = 教务主任
    .what = 明天开学，{ $firm }的三百册课本还在装订。电话已经打到第三通。
    .demand = 开学那天，每个孩子手里有书。
    .cause = 装订机坏了两天，没有人告诉客户。
    .promise = 明早七点前把三百册送到教室
    .fact-bindery = 装订机坏了两天，没有人往外说。
    .tells-bindery = 装订机
    .fact-headmaster = 校长当着全体老师点了名。
    .tells-headmaster = 点了名
case-late-books-open =
    .angry = 明天就开学！书呢？你们装订机坏了两天，一个字也没说！
case-late-books-t1-1 = 书没到，您当然急。您说，我记。
    .why = 先让人把话说完，火才降得下来。
    .angry = 两天！我天天问，你们天天说“快了”！
case-late-books-t1-2 = 就晚一天，孩子们也看不完嘛。
    .why = 把事说小，只会更气。
    .angry = 晚一天是小事？你来跟三百个家长说！
case-late-books-t1-3 = 我报给经理，经理会尽快回您。
    .why = 事情转走了，人还在气头上。
    .angry = 又是“尽快”！我要的是书！
case-late-books-t2 =
    .angry = 你知不知道，明天是什么日子！
    .angry-soft = 明天就开学了，你说怎么办吧。
case-late-books-t2-1 = 如果给您添了麻烦，那很抱歉。
    .why = 带“如果”的道歉，等于没道。
    .angry = 如果？三百册没到，还要“如果”？
case-late-books-t2-2 = 没人告诉您，是我们错。最怕哪样？
    .why = 只认查实的，再问真正要紧的。
    .angry = ……校长今天当着全体老师点了名。你说我怕哪样。
    .angry-back = 怕什么你自己想！先把书拿来！
case-late-books-t2-3 = 合同上写的是三天之内，对吧？
    .why = 拿条文挡人，火上浇油。
    .angry = 你跟我讲合同？好，那我们就讲合同！
case-late-books-t3 =
    .angry = 那明天早上怎么办？
    .angry-soft = 好，你说，明天早上怎么办？
case-late-books-t3-1 = 三千块都赔您，以后保证一天也不晚。
    .why = 钱给多了，话也说大了。
    .angry = 钱是钱，书是书。“保证”我听过。
case-late-books-t3-2 = 谢谢您提醒，有消息我再给您打电话。
    .why = 没有钟点的回访，不算回访。
    .angry = “有消息”？没消息我就等着？
case-late-books-t3-3 = 您看是先送一部分，还是等齐了再送？
    .why = 该你定的事推给了对方。
    .angry = 这也要我来定？你们是干什么的！
case-late-books-t3-4 = 明早七点送进教室，耽误的赔 { $offer }。
    .why = 有钟点，有数目，说得到就做得到。
    .angry = 七点。我在门口等你。
    .angry-low = 这点钱，打发谁呢？七点要是不到，你看着办。
case-late-books-end =
    .angry-good = 行，明早见书。
    .angry-bad = 你们等着，我去找你们老板。
    .angry-hang = 不说了！（挂了电话）
case-late-books-follow = 早上六点半，三百册课本装上了车。{ $contact }站在校门口看表。
case-late-books-follow-1 = 跟车送到，一间一间点给老师
    .why = 人到了，话就算数了。
    .angry = 七点差五分。行，算你说话算数。
case-late-books-follow-2 = 让司机送到，发条消息说一声
    .why = 书到了，人没到，信任只加一点。
    .angry = 书是到了。人呢？
case-late-books-follow-3 = 提前打电话，改到八点半
    .why = 说在前头，伤得轻些。
    .angry = 八点半第一节课都上了……行吧，就这一回。
case-late-books-follow-4 = 解释昨晚停电，书还没装完
    .why = 理由是真的，等的人还是落了空。
    .angry = 停电！装订机！明天是不是该地震了！
