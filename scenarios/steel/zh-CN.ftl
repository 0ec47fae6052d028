# 岭钢 · 情景文字（投诉案例另见）

scenario-title = 岭钢销售部
scenario-blurb = 接手二十四家客户，看谁的吨位下面没有毛利，谁的客气下面藏着不满。
scenario-firm = 岭钢 · 销售部
scenario-role = 新上任的销售部经理

briefing-1 = 岭钢是一家区域长材厂，轧螺纹钢、线材、圆钢和角钢。大单由总部统签，留给你的是卡车半天能到的二十四家：自家盖房的、工厂和工地、贸易商，还有集团里的兄弟厂。
briefing-2 = 市场不宽裕：楼盘在减，桥和电网在建，几家机加工厂悄悄长大，对岸的江北特钢天天有人上门。钢材卖来卖去差不多，差的是谁先到、谁说话算数。
briefing-3 = 前任一碗水端平，家家的工时差不多。你有三名客户经理，一季一千二百个工时，他已经排掉八成多。前三家占了近一半收入，毛利却没有那么集中。
briefing-4 = 最后看的是你创造的价值：赚到的利润，加上客户资产比接手时多出来的部分。谁来了谁走了，投诉怎么谈，都算在里面。先认清四类客户，再动手分级。

# 学习目标
objective-kinds = 分清四类客户：消费、企业、中间、内部，说得出每一类图什么
objective-margin = 透过吨位看毛利、服务成本和每小时收益
objective-abc = 做好第一次客户分级：少数要紧的多给，多数普通的不多也不缺
objective-internal = 给内部客户一套讲得清的流程，而不是填不满的工时
objective-silent = 听出没说出口的不满，赶在客户走掉之前

# 获客渠道
channel-fair = 钢材展
channel-fair-text = 一年两季的钢材展，摆三天展台，来看的多，真买的少。
channel-introductions = 老客户引荐
channel-introductions-text = 请老客户吃顿饭，每家带一位同行来，人不多，多半靠得住。

# 事件
event-old-note = 抽屉里的便条
event-old-note-text = 抽屉底下压着前任的一张便条：“答应金牛徐厂长，线材按老价供到季末。”没有合同，新价表这周刚上调。徐厂长来电话，只问了一句：“那事还算数吗？”
event-old-note-honour = 算数，老价供到季末
event-old-note-honour-after = 差价我们担了。徐厂长说了声“那就好”，照常来拉货。
event-old-note-half = 上门说清：差价两家各担一半
event-old-note-half-after = 徐厂长听完点了头：钱少了一半，话是当面说的。
event-old-note-list = 没写进合同，按新价走
event-old-note-list-after = 徐厂长没有争，“哦”了一声就挂了；从此每件事都要我们先写下来。

event-group-order = 集团的优先单
event-group-order-text = 集团的会议纪要送到桌上：重卡厂接了出口大单，圆钢“各单位务必优先”。罗厂长的电话紧跟着到：“今天就改排产，别人家的先放放！”
event-group-order-obey = 全让路，别家的往后排
event-group-order-obey-after = 重卡厂赶上了船期；外面有四家来问，他们的货怎么又挪了。
event-group-order-window = 定内部窗口：周二收单，周三排产
event-group-order-window-after = 跑了好几趟才谈拢，罗厂长嘟囔了两句，可头一回提前知道了哪天有料。
event-group-order-surcharge = 可以加急，按外部加急价结算
event-group-order-surcharge-after = 集团财务认了这笔账，罗厂长不认：“自家人还收加急费！”

event-truck-strike = 卡车停了五天
event-truck-strike-text = 运费谈不拢，货运司机歇了五天，成品库里的钢越堆越高。一屋子电话问的是同一句：“我的车到哪儿了？”
event-truck-strike-hire = 高价包外地车队，一家不落
event-truck-strike-hire-after = 货都按时到了。月底那张运费单，谁看了都不说话。
event-truck-strike-first = 车先派给等料停工的工厂和工地
event-truck-strike-first-after = 机器没停，工地没停；门面和村里的货排到下一周，有人觉得自己被忘了。
event-truck-strike-call = 货先等着，逐家打电话说清哪天到
event-truck-strike-call-after = 货是晚了，嗓子也哑了，可报出去的日子一天没错。

event-rival-campaign = 江北特钢敲门
event-rival-campaign-text = 江北特钢派来两名工程师，专跑机加工厂：送试料，上门调工艺，还办技术讲座。明达、宏达、铁山都收到了请柬。
event-rival-campaign-line = 派技术员挨家跟线，不谈价
event-rival-campaign-line-after = 三家的工艺卡上多了我们的批注；技术员这一季没怎么进过办公室。
event-rival-campaign-discount = 三家都让半个点，先稳住
event-rival-campaign-discount-after = 老邱当天就回了电话；另外两家道了谢，讲座照样去听。
event-rival-campaign-hold = 不跟，人手留给工地大户
event-rival-campaign-hold-after = 华泰和路桥那边多跑了几趟；讲座那天，三家都有人到场。

event-benchmark = 样板工地
event-benchmark-text = 质监站要在地铁七标开现场会，全市的总包都来看。何总工想拿岭钢当样板，条件两条：“钢筋捆捆能追溯，你们的人驻场六周。”
event-benchmark-station = 人驻场，牌到捆，两条都应下
event-benchmark-station-after = 现场会上，有人蹲下来拍我们的追溯牌；驻场的同事晒黑了一圈。
event-benchmark-tags = 只做追溯牌，人不驻场
event-benchmark-tags-after = 牌子捆捆都有。何总工没多说，把“驻场”那一栏划掉了。
event-benchmark-decline = 说实话：这一季人手顾不过来
event-benchmark-decline-after = “说清楚就行。”何总工另找了一家，对我们也不再多指望。

event-price-fall = 一周跌了两百
event-price-fall-text = 螺纹钢一周里每吨跌了两百块。万利和顺河先后打来电话要补差：“上周的货我还没卖，你们得认。”别家没开口，都在看着。
event-price-fall-contract = 按合同价，一家不补
event-price-fall-contract-after = 账最省事，电话最难接；几家贸易商把这一笔记在了心里。
event-price-fall-stocktake = 逐家盘库，没动的货各担一半
event-price-fall-stocktake-after = 盘了六天库，钱出得明白；没吵的几家，也拿到了同样的一份。
event-price-fall-loudest = 谁找上门，就补给谁
event-price-fall-loudest-after = 吵的两家满意了；没过两天，没吵的也都听说了。

event-output-curb = 限产三周
event-output-curb-text = 空气预警，市里要求轧线减产三周，货只够八成。客户还不知道，排产员在等你一句话：缺的这两成，缺谁的？
event-output-curb-share = 一律八折，先通知再发货
event-output-curb-share-after = 谁都少了一点，谁都不痛快，倒没有人说不公平。
event-output-curb-protect = 先保停不起的工厂和工地
event-output-curb-protect-after = 产线没停；贸易商的仓空了一角，他们拿起电话问了别家。
event-output-curb-billets = 外购坯料，把缺口补上
event-output-curb-billets-after = 货足了，利薄了；买来的坯料脾气不同，轧钢班多盯了好几个夜班。

event-bad-heat = 化验室的电话
event-bad-heat-text = 化验室复检，有一炉线材的碳含量偏高，货已经进了永盛和林安的库。两家还没上机，也还没人发觉。
event-bad-heat-tell = 今天就打电话，没用的全换
event-bad-heat-tell-after = 叶厂长愣了一下：“我还没发现呢。”两家的料当晚都拉了回来。
event-bad-heat-wait = 先等上机，谁报谁换
event-bad-heat-wait-after = 省下一趟车；两周后永盛断了几根丝，秦姐把炉号翻了出来。
event-bad-heat-quiet = 悄悄多发些好料，不提原因
event-bad-heat-quiet-after = 没有人问起，只是两家都觉得，以后本来就该多给一点。

# 客户
customer-wanli-port = 万利港贸
customer-wanli-port-about = 守着河港的大贸易商，采购量全簿第一，一来就是整船。涨价前抢着订，跌价后追着要补差。发货单摞得最厚，扣掉装卸和补差还剩多少，前任没算过。
customer-wanli-port-contact = 曹万里
customer-wanli-port-role = 总经理

customer-huatai-build = 华泰建工
customer-huatai-build-about = 市里在建的塔楼有三成归他们，螺纹钢车车要过自家的地磅。贾总当着工人的面说话，从不改口；价压得低，款一天不拖。要货多的是他，毛利厚的另有其人。
customer-huatai-build-contact = 贾建国
customer-huatai-build-role = 总经理

customer-heavy-truck = 集团重卡厂
customer-heavy-truck-about = 同一个集团的兄弟厂，岭钢的圆钢用了十八年，按内部价结算。月月有急单，罗厂长的电话全楼都听得见。谁也没问过，哪些急单其实能早一周说。
customer-heavy-truck-contact = 罗振山
customer-heavy-truck-role = 厂长

customer-luqiao-bridge = 路桥三公司
customer-luqiao-bridge-about = 修桥的，钢筋按浇筑的日子要，晚一天工地就晾一天。去年误过两回，韩经理记到现在。骂得最凶，可下一座桥的钢还没定跟谁买。
customer-luqiao-bridge-contact = 韩磊
customer-luqiao-bridge-role = 项目经理

customer-shunhe-trade = 顺河钢贸
customer-shunhe-trade-about = 城南有三个仓的分销商，返利一分不让，年年要独家，总说河对岸的厂肯等他两个月。孙总脾气大，销量倒一直稳。最近那几车的收货地，写的是嘉园三期的工地。
customer-shunhe-trade-contact = 孙德茂
customer-shunhe-trade-role = 总经理

customer-jiayuan-home = 嘉园置业
customer-jiayuan-home-about = 本地名声最好的开发商，要抗震钢筋，按楼栋配送，价钱好商量。沈经理问什么都答“挺好”。三期开了工，直接下给我们的单子反倒少了，工地上也没见过我们的人。
customer-jiayuan-home-contact = 沈宁
customer-jiayuan-home-role = 采购经理

customer-beiyuan-tower = 北原铁塔
customer-beiyuan-tower-about = 给电网做铁塔，角钢用得多，这两年只分给我们一小标。电网年年加码，大头在外省钢厂手里。邢主管问过能不能出一份可以放进标书的试验报告，没人接话。
customer-beiyuan-tower-contact = 邢雪
customer-beiyuan-tower-role = 供应主管

customer-haoran-steel = 浩然钢贸
customer-haoran-steel-about = 逢年过节头一个来电话的就是浩哥，九年交情，没红过脸，酒桌上倒漏过一句隔壁厂的报价。每次打分都高得让人放心。仓里岭钢的料，却一季比一季码得矮。
customer-haoran-steel-contact = 浩哥
customer-haoran-steel-role = 老板

customer-metro-seven = 地铁七标
customer-metro-seven-about = 量不算最大，可全市的总包都在看它用谁家的钢。何总工只认追溯牌和到场时间，话不说第二遍。做好了是样板客户，做砸了也是全市都知道。
customer-metro-seven-contact = 何正平
customer-metro-seven-role = 总工程师

customer-jinniu-pile = 金牛管桩
customer-jinniu-pile-about = 做管桩的，线材一周两车，冬天淡季照拉，九年没变过。不还价，不催货，也没人去看过。轧机最空的那几周，靠的就是这两车。
customer-jinniu-pile-contact = 徐金水
customer-jinniu-pile-role = 厂长

customer-mingda-parts = 明达机件
customer-mingda-parts-about = 做液压件的机加工厂，圆钢一炉一炉地认。方工问得细，定得慢，常说“我再想想”，图纸摊在桌上等人来讲。单子不大，毛利率排在前三，新厂房年底封顶。
customer-mingda-parts-contact = 方敏
customer-mingda-parts-role = 工艺工程师

customer-tieshan-fasten = 铁山紧固件
customer-tieshan-fasten-about = 兄弟俩起家的螺栓厂，老邱自己下车间，行情比谁都看得紧，跌一点就要个说法。吵归吵，二十台冷镦机换料要重新调模，这笔账他心里有数。
customer-tieshan-fasten-contact = 老邱
customer-tieshan-fasten-role = 老板

customer-anping-mesh = 安平丝网
customer-anping-mesh-about = 织护坡网的，线材三天一车，晚半天就停机。马厂长火来得快，十句里三句在骂，剩下七句都是实情。骂了五年，还在这里买。
customer-anping-mesh-contact = 马保田
customer-anping-mesh-role = 厂长

customer-yongsheng-wire = 永盛制丝
customer-yongsheng-wire-about = 拉丝作坊长成的厂，秦姐一个人管账又管买，每张发票核三遍。一有疑问她不吭声，先把款压着。刚添了一条新线，手头正紧，用谁家的料还没定。
customer-yongsheng-wire-contact = 秦姐
customer-yongsheng-wire-role = 财务兼采购

customer-group-mining = 集团矿业
customer-group-mining-about = 集团的矿山，锚杆钢每月一个数，提前一个月报，从不加急。最省心，也最没人理。前任的走访记录上，去年只有一行字：“无事。”
customer-group-mining-contact = 冯建业
customer-group-mining-role = 物资科长

customer-hongda-gear = 宏达齿轮
customer-hongda-gear-about = 做减速机齿轮的新厂，两年里用钢翻了近一倍，只分给我们四分之一。卢主管来过两封信问料，写得客客气气。前任放在 C 级，理由是“没听说有什么事”。
customer-hongda-gear-contact = 卢静
customer-hongda-gear-role = 质量主管

customer-dongsheng-depot = 东升钢材
customer-dongsheng-depot-about = 钢材市场里的一间门面，什么都倒，一天三个电话问价。声音大，所以进了 B 级。别家便宜五块钱，董老板下午就换过去。
customer-dongsheng-depot-contact = 董彪
customer-dongsheng-depot-role = 老板

customer-guangming-cut = 光明剪切
customer-guangming-cut-about = 替小工地把钢筋剪好弯好再送去，城北二十多个工地都认得他的车。梁经理想多做岭钢的料，又怕规格跟不上，一直没敢开口。
customer-guangming-cut-contact = 梁光明
customer-guangming-cut-role = 经理

customer-kuaijia-online = 快加云商
customer-kuaijia-online-about = 网上卖钢的平台，价格半小时一刷，三吨五吨地派单。跟谁家都不讲交情，对送货时间倒很挑。有的单，毛利还不够开一趟行车。
customer-kuaijia-online-contact = 赵凯
customer-kuaijia-online-role = 采购总监

customer-xinfeng-farm = 新丰农机
customer-xinfeng-farm-about = 石科长是前任的老同学，一次要三五根，次次都急，皮卡常在厂门口等。十年了，一直放在 B 级。送货单和毛利，没人摆在一起看过。
customer-xinfeng-farm-contact = 石国庆
customer-xinfeng-farm-role = 供应科长

customer-linan-spring = 林安弹簧
customer-linan-spring-about = 买弹簧钢头一个就问岭钢，十一年没拖过款，毛利率全簿最高，只是数目小，排在页底。叶厂长介绍来过两家同行，是谁介绍的，前任没记。
customer-linan-spring-contact = 叶素琴
customer-linan-spring-role = 厂长

customer-xingfu-village = 幸福村建材站
customer-xingfu-village-about = 村里的建材站，替各家盖房的凑单代买，不加价，账记在小学生练习本上。吴婶人缘好，一句话能传三个村。少个一捆两捆，她多半不开口。
customer-xingfu-village-contact = 吴婶
customer-xingfu-village-role = 站长

customer-zhou-builder = 周师傅建房队
customer-zhou-builder-about = 二十来个人替乡亲盖房，钢筋是房主出钱，买谁家的听周师傅一句话。一年十几栋，可谁家盖房都先来问他。他嫌提货排队太久，说过一次就不说了。
customer-zhou-builder-contact = 周启明
customer-zhou-builder-role = 工头

customer-qingxi-homes = 青溪联户
customer-qingxi-homes-about = 溪边十几户一起翻盖老屋，拼着买钢筋，房子盖完就散。谢老师替大家比价，怕买贵又怕买少，来回问了七趟。人很客气，工时也花得不少。
customer-qingxi-homes-contact = 谢小雨
customer-qingxi-homes-role = 牵头的邻居

# 测验
quiz-kind-shunhe = 顺河钢贸从岭钢进货，转手卖给工地和小厂。它是哪一类客户？
quiz-kind-shunhe-consumer = 消费客户
quiz-kind-shunhe-business = 企业客户
quiz-kind-shunhe-channel = 中间客户
quiz-kind-shunhe-internal = 内部客户
quiz-kind-shunhe-why = 钢到了顺河，还没到用钢的人手里。它靠转手赚差价，图的是利差、货源和地盘，所以是中间客户。

quiz-kind-truck = 集团重卡厂用岭钢的圆钢造车，按内部价结算。它是哪一类客户？
quiz-kind-truck-consumer = 消费客户
quiz-kind-truck-business = 企业客户
quiz-kind-truck-channel = 中间客户
quiz-kind-truck-internal = 内部客户
quiz-kind-truck-why = 同一个集团，钱从左口袋进右口袋，是内部客户。一样要好好服务，只是先要讲好流程，别靠嗓门排队。

quiz-kind-xingfu = 幸福村建材站替各家盖房的凑单代买，不加价。它是哪一类客户？
quiz-kind-xingfu-consumer = 消费客户
quiz-kind-xingfu-business = 企业客户
quiz-kind-xingfu-channel = 中间客户
quiz-kind-xingfu-internal = 内部客户
quiz-kind-xingfu-why = 挂着“站”的牌子，却不赚转手钱，钢都用在村民自家的房上，所以算消费客户。这里一句口碑，比一单的吨位要紧。

quiz-kind-jinniu = 金牛管桩买线材做成管桩，再卖给工地。它是哪一类客户？
quiz-kind-jinniu-consumer = 消费客户
quiz-kind-jinniu-business = 企业客户
quiz-kind-jinniu-channel = 中间客户
quiz-kind-jinniu-internal = 内部客户
quiz-kind-jinniu-why = 线材进了它的车间，出来的是另一样产品。这是买来生产，不是买来转手，所以是企业客户；它图的是稳定和准时。

quiz-kind-guangming = 光明剪切把岭钢的钢筋剪断折弯，卖给二十多个小工地。它是哪一类客户？
quiz-kind-guangming-consumer = 消费客户
quiz-kind-guangming-business = 企业客户
quiz-kind-guangming-channel = 中间客户
quiz-kind-guangming-internal = 内部客户
quiz-kind-guangming-why = 剪一刀弯一下，卖的还是钢筋。它替我们走到自己跑不到的小工地，是中间客户；挑这样的客户，看意愿、覆盖、能力和资金。

quiz-kind-jiayuan = 嘉园置业买钢筋盖楼，有时从我们这里买，有时从顺河手里买。它是哪一类客户？
quiz-kind-jiayuan-consumer = 消费客户
quiz-kind-jiayuan-business = 企业客户
quiz-kind-jiayuan-channel = 中间客户
quiz-kind-jiayuan-internal = 内部客户
quiz-kind-jiayuan-why = 货从谁手里来都一样，钢筋用在它自己的工程上，所以是企业客户。弄清是谁在用，才知道该跟谁谈、哪里会撞车。

quiz-volume-profit = 发货的吨位上去了，利润自然就上去了。
quiz-volume-profit-true = 对
quiz-volume-profit-false = 错
quiz-volume-profit-why = 利润不靠份额堆出来。开局时重卡厂的收入是嘉园的三倍多，扣掉服务成本，赚的还不如嘉园。

quiz-satisfied-loyal = 打分一直满意的客户，也可能正把货分给别家。
quiz-satisfied-loyal-true = 对
quiz-satisfied-loyal-false = 错
quiz-satisfied-loyal-why = 这是满意陷阱。浩哥打分一直很高，货却悄悄分给了别家：门外有五家对手，满意只是不挨骂，留下来还要别的理由。

quiz-any-customer = 肯付钱的都是好客户，来一家就该留一家。
quiz-any-customer-true = 对
quiz-any-customer-false = 错
quiz-any-customer-why = 新丰农机次次急、回回少，扣掉送货和工时，开局时是倒贴的。先改服务的办法，改不动，就体面地主动放手。

quiz-four-grounds = 给一家客户多少工时，要看它的行为、需求、成本和回报。
quiz-four-grounds-true = 对
quiz-four-grounds-false = 错
quiz-four-grounds-why = 少看嗓门和交情，多看它做了什么、要什么、花掉多少、带回多少。前任的分级，差就差在这四样没摆在一起看。

quiz-between-two = 客户关系，是卖方和买方两家之间的事。
quiz-between-two-true = 对
quiz-between-two-false = 错
quiz-between-two-why = 嘉园三期的钢走的是顺河的车，重卡厂的急单挤的是别家的货，林安介绍来的两家连介绍人都没记。一家客户后面，还站着渠道商、兄弟厂和替你说话的人。

# 总复盘提问
debrief-1 = 开局时，你凭什么说谁是大客户？打到现在，手里还是那把尺子吗？
debrief-1-look = 把预测表发还，看开局在“最要紧的”那一行写了谁：多半是万利、华泰、重卡厂，发货单最厚的几家。开一局新的，“全部重新分级”先点按收入，再点按贡献，让大家盯住万利和铁山紧固件。有人会说“那就看毛利”，追问：照毛利，宏达齿轮还是排在后面，那两封问料的信谁来回？大客户除了收入和毛利，还要看长得多快、话传得多远。
debrief-2 = 重卡厂和嘉园，谁的吨位大，谁赚得多？你是第几季度发现的，从哪个数字上发现的？
debrief-2-look = 开一局新的，两家的客户页并排放：重卡厂的收入大得多，看到“服务成本”那一行，扣完反而是嘉园赚得多。问他们第几季才头一回点开客户页，在那以前是不是只看图上谁的个头大。有人会说“那就少理重卡厂”，追问：月月的急单里，有几张其实能早一周说？该降的是服务成本，不是这家客户；吨位底下有没有毛利，要减一次才知道。
debrief-3 = 你给内部客户的是工时，还是流程？换你坐在罗厂长的位子上，怎样才不觉得被敷衍？
debrief-3-look = 挑两组在“集团的优先单”上选得不同的，各派一人坐到前面当罗厂长。全让路的那位当季痛快，下回要得更多，外面还有四家来问货怎么又挪了；“周二收单，周三排产”的那位先嘟囔，后来头一回提前知道哪天有料。答“有规矩就行”的，追问集团矿业：提前一个月报数、从不加急，规矩给了它什么？流程先讲好，嗓门就不再管排队。
debrief-4 = 一句重话没说就走了的，或者只差一步的，是哪几家？走之前，有过什么小动静？
debrief-4-look = 投总复盘的“谁走了，为什么”，再投最后一次回顾的“谁最可能走”，原因里有“没说出口的不满”的，先念名字。浩哥打分高，逢年过节头一个来电话，仓里的料越码越矮；嘉园“挺好”，三期的钢却是顺河送的。说“没接到投诉”的，追问：是没有事，还是没有人问？量变薄、货改道，都比打分说得早，这就是满意陷阱。
debrief-5 = 回到你自己的客户簿：先给哪一家改分级？明天打给它的电话，第一句说什么？
debrief-5-look = 先要名字，再要那句话，写好念出来。往上调的，问它像不像宏达齿轮：来信问过料，因为“没听说有什么事”留在 C 级；往下调的，问它像不像新丰农机：老同学，次次急，送货单和毛利没摆在一起看过。头一句是“最近怎么样”的，请他重写，从客户说过的一件事说起，像北原铁塔问过的那份试验报告。C 级缺什么，往往早就说过一次。

