# 华辰动力 · 情景文字（投诉案例另见）

# 情景
scenario-title = 华辰动力大客户部
scenario-blurb = 六十家买电池的工厂和仓库，三年。卖得出去，还要收得回来；留住客户靠的是离不开，不是便宜。
scenario-firm = 华辰动力 · 大客户部
scenario-role = 新上任的大客户部总监
preset-half-day = 半天班：{ $quarters } 个季度，含讲评约 { $minutes } 分钟
preset-self-study = 自学一小时：{ $quarters } 个季度，约 { $minutes } 分钟

briefing-1 = 华辰动力做锂电池包，装在叉车、机器人、储能柜、矿卡和渡船上。整车厂由总部签，留给你的是六十家工业买家：造车的、开仓库的、分销的，还有集团的兄弟公司。
briefing-2 = 市场在长，钱却不好收。一季卖三千二百万，照眼下的账期，两千多万要下一季才到期，到期了也不一定到账。对岸的江海锂能不缺钱，专挑我们的好客户报低价；碳酸锂的价，一年能翻一番，也能跌一半。
briefing-3 = 前任一碗水端平：家家的工时差不多，账期六十天到九十天，额度宽得碰不着边。他按营业额和嗓门分级，九家 A 级占了一半多的收入，毛利却只占四成；D 级先款后货，里头只放了四家小客户。十名客户经理，一季四千个工时，已经排掉八成多。
briefing-4 = 最后看的是你创造的价值：赚到的利润，加上客户资产比接手时多出来的部分。B 级客户心里多半有一个异议，C 级客户多半缺一样东西，线索就在他们说过的话里。先听，再定账期，再谈共同开发；降价放在最后。

# 学习目标
objective-value = 说得出一家客户的历史、当前和潜在价值，不拿营业额代替
objective-barriers = 用共同开发和数据对接建起转换壁垒，少用对手也出得起的钱
objective-levels = 按客户定关系水平：谁值得主动型和伙伴型，谁只要反应型
objective-receivables = 早一步收紧账期和额度，把卖出去的钱收回来
objective-silent = 听出安静的 C 级客户缺什么，让他成为 B 级
objective-promises = 守住许过的价，先兑现，再解释，再定新规矩

# 获客渠道
channel-expo = 物流装备展
channel-expo-text = 一个春天跑三场，名片收一箱，真要换电池的没几家。
channel-introductions = 老客户引荐
channel-introductions-text = 请老客户带一家同行来看产线，来的不多，多半靠得住。
channel-service-dealers = 维修站代推
channel-service-dealers-text = 修车的最早知道谁要换电池；推来的多是小单，要挑。

# 事件
event-handshake = 点过头的账期
event-handshake-text = 飞驹的杜总带着订货单来：“货先发，款年底一起结，你们前任点过头的。”抽屉里找不到一个字。单子比上一季又大了一截，车间的料已经备好一半。
event-handshake-honour = 认下来，货照发，年底一起结
event-handshake-honour-after = 杜总拍了拍桌子：“爽快！”从此他说到账期，都用“老规矩”三个字。
event-handshake-deposit = 认一半：三成定金，余款按月
event-handshake-deposit-after = 跑了四趟才签下来。定金是分两次到的，可每个月的那一笔，财务看得见了。
event-handshake-refuse = 没写下来的不算，按新账期走
event-handshake-refuse-after = 杜总当着员工把单子改小了。会计室里有人松了一口气，车间里有人叹了一口气。

event-lithium = 两个月涨了六成
event-lithium-text = 碳酸锂两个月涨了六成，每套电池的本钱都往上跳。小孟四月发出去的保价函，系统里查得到的还有八封没到期，江南和远航都在里头。销售台在等：下一张票，开哪个价？
event-lithium-letters = 八封函认到期，到期再谈
event-lithium-letters-after = 八家的票都按老价开了。财务的月报很难看；有两家把函复印了一份，说要留着。
event-lithium-formula = 逐家去谈：价格跟着锂价走，涨跌都算
event-lithium-formula-after = 谈了五个星期，不少人当场翻了脸，又坐了回来。公式写进了合同，下回跌的时候，他们也会翻出来看。
event-lithium-list = 全面换新价，函当没发过
event-lithium-list-after = 毛利当月就回来了。电话也来了：“你们的章，还算不算数？”

event-eight-quotes = 八家桌上的报价单
event-eight-quotes-text = 江海锂能一个星期跑了八家，家家留下一张低我们七个点的报价单：宏升、力达、瑞丰、万格、港通、云庭、光原、安行。能派出去的应用工程师，这一季只有三名。
event-eight-quotes-three = 只选三家，派人住下来一起改设计
event-eight-quotes-three-after = 宏升、瑞丰和港通的图纸上，多了我们的名字。另外五家没等到人，报价单还压在玻璃板底下。
event-eight-quotes-eight = 八家都让一个点，先稳住
event-eight-quotes-eight-after = 八个电话打完，八家都说好。下一回再有人来报价，他们知道该先打给谁。
event-eight-quotes-hold = 不跟，把手上的交付做扎实
event-eight-quotes-hold-after = 这一季没有晚过一车货。有两家把江海的样品收下了，说“放着看看”。

event-peak = 旺季缺三成
event-peak-text = 离大促还有六周，电池只做得出七成。百川、万格、宏升和港通早在夏天就报过计划；快宝上周才开口，要得最多，嗓门也最大。排产员问：先做谁的？
event-peak-share = 家家七成，今天就通知
event-peak-share-after = 谁都不够，谁都有一点。有人说“总算提前说了”，也有人问计划白报了吗。
event-peak-planned = 报过计划的先排，没报的往后
event-peak-planned-after = 四家一块没缺。快宝的高总监在电话里沉默了几秒，挂了；分销商的货架空了两周。
event-peak-overtime = 夜班连轴转，一家不缺
event-peak-overtime-after = 货都齐了。月底有三个人递了调岗申请，质检说夜班那几批要多抽一遍。

event-data-sheet = 何工的一封邮件
event-data-sheet-text = 瑞丰的何工发来第二封邮件，只有一行：“请问贵司电池的通讯协议，是否可以开放给客户？”瑞丰在 C 级。应用工程师手上排满了 A 级的活，信源的汪总倒说：“瑞丰？交给我来做。”
event-data-sheet-engineer = 派工程师去两周，协议当面对通
event-data-sheet-engineer-after = 第九天，机器人屏幕上跳出了每块电池的电量。何工打来了第一个电话，说了四十分钟。
event-data-sheet-paper = 当天回信，附上协议文档
event-data-sheet-paper-after = 何工回了两个字：“收到。”文档有一百四十页，看到哪一页，没人知道。
event-data-sheet-dealer = 转给信源，让分销商去跟
event-data-sheet-dealer-after = 汪总当天就报了价，没提协议的事。瑞丰那边再没有邮件来。

event-gold-table = 金老板的手
event-gold-table-text = 送货的司机在邻省的赌场门口歇脚，隔着玻璃看见金盛的金老板，面前的筹码一推就是一摞。桌上正放着金盛今年最大的一张单子，要货急，账期照旧九十天。
event-gold-table-cash = 先款后货，旧账清一笔发一车
event-gold-table-cash-after = 金老板笑着说“理解”，单子小了一成多。笑的时候，他看了一眼门口。
event-gold-table-visit = 先发三分之一，你去厂里坐半天
event-gold-table-visit-after = 库里没有货，工地也停着两个。仓管的小伙子悄悄说，工资晚了一个月；那三分之一，拖了很久才收回来一多半。
event-gold-table-ship = 一眼看见的不算数，货照发
event-gold-table-ship-after = 货发了，金老板送来两箱茶叶。两个月后，这批款还差七十多万，他的手机开始打不通。

event-hot-plugs = 0409 批接头
event-hot-plugs-text = 实验室查出一批发热的接插件，批号 0409，已经装在百川、万格、洁宝、逍遥的车上。眼下都还跑得动，四家谁也没发觉；天一热，就难说了。
event-hot-plugs-tell = 今天就打电话，入夏前换完
event-hot-plugs-tell-after = 桂经理在电话里骂了五分钟，骂完说：“下回也这么早说。”换下来的接头装了三大箱。
event-hot-plugs-wait = 等真烫了再换，谁报谁换
event-hot-plugs-wait-after = 省下一笔。入夏头一个热天，洁宝趴了六台扫地车，批号就印在接头上。
event-hot-plugs-quiet = 借“年度保养”上门，悄悄换掉
event-hot-plugs-quiet-after = 四家都夸我们周到，问明年几月来。逍遥的段经理多看了一眼换下来的接头，没说话。

event-subsidy = 储能补贴下来了
event-subsidy-text = 省里的分布式储能补贴下来了，光原、科创园、晴天和绿洲的项目都多批了几个。风来了，帆张没张开，是另一回事。

event-group-window = 自家人的急单
event-group-window-text = 华辰储能拿下一个示范项目，魏总的电话直接打到总裁办：“集团的项目，电芯先给我。”给谁先，外面四十几家就得等。总裁把话转给了你：“你看着办，别闹大。”
event-group-window-obey = 让路，集团的项目排最前
event-group-window-obey-after = 示范项目剪了彩，魏总提到了你的名字。外面有五家的货挪了一周，其中两家没来问。
event-group-window-window = 定一个窗口：每月五号报，十号排
event-group-window-window-after = 开了六次会才定下来。魏总嫌慢，可他的计划员头一回睡了个整觉。
event-group-window-surcharge = 可以加急，按外部价收加急费
event-group-window-surcharge-after = 集团审计点了头。魏总在会上说：“以后我去江海买，还不用交加急费。”

event-long-tender = 一百二十天的大标
event-long-tender-text = 光原中了一个三十兆瓦的标，业主并网以后一百二十天才付款。邱总说：“柜子你们全做，款跟着业主走。”全接，收入涨三成；可钱先得华辰垫着。
event-long-tender-whole = 全接，账期跟着业主走
event-long-tender-whole-after = 出货那天放了鞭炮。并网推了两次，邱总每周都来电话，说的是同一句“快了”。
event-long-tender-third = 只接三分之一，发货前付一半
event-long-tender-third-after = 邱总嫌我们胆小，还是签了。另外两家接走了大头，也接走了那一百二十天。
event-long-tender-decline = 不接，请他按老账期下小单
event-long-tender-decline-after = 账上安安静静。光原的群里，从此少了我们的名字。

event-young-bai = 白厂长的儿子
event-young-bai-text = 绿茵的白厂长明年要把厂交给儿子一帆，采购先让他管起来。九年没还过价的这家，头一回发来了比价表：四家电池商，一家十二栏。老白在电话里压着声音：“他不认交情，只认数。你们自己跟他说。”
event-young-bai-ledger = 请父子俩来，摊开九年的返修和换件
event-young-bai-ledger-after = 一帆边看边记，问了四十几个为什么，有两个我们也答不上来。临走他说：“这里头有些事，我爸都不知道。”
event-young-bai-price = 让他半个点，换一份三年的合同
event-young-bai-price-after = 合同三天就签了。让掉的半个点，成了一帆头一份月报的头一行；往后谈什么，他都先问一句：还能让吗？
event-young-bai-fill = 十二栏照实填齐，价钱一分不动
event-young-bai-fill-after = 价钱那栏排第三，返修那栏排第一。一帆拿出一小块单子去试江海，说半年后再看数。

event-lithium-falls = 又跌回来了
event-lithium-falls-text = 碳酸锂跌掉四成，江海第一个挂出新价。签了公式的在等通知，没签的在等电话；分销商的仓里，压着一批高价进的货。
event-lithium-falls-list = 挂牌价一齐降，人人有份
event-lithium-falls-list-after = 电话少了一半。有人道谢，也有人问：早怎么不降？
event-lithium-falls-formula = 按公式逐家调，算式当面摊开
event-lithium-falls-formula-after = 算得出，就没人吵。没有公式的分销商觉得自己被落下了。
event-lithium-falls-stock = 先补分销商的库存，直销价缓一缓
event-lithium-falls-stock-after = 盘完库，钱补到了每一块电池上，汪总头一回报了存货。直销的几家从别处听说，问了一句：“那我们呢？”

event-vouch = 陈国栋的评审会
event-vouch-text = 宏升换了董事长，要把供应商重新过一遍。当年替我们打包票的陈国栋，这回坐在答辩的那一边。他打电话来：“下周三。你们打算让我拿什么上去？”
event-vouch-open = 三年的故障和返修，一条不落全给他
event-vouch-open-after = 董事长翻到去年那次停线，抬头问：“这也写？”陈国栋说：“他们自己写的。”会开了二十分钟就散了。
event-vouch-polish = 做一份漂亮的报告，挑好的讲
event-vouch-polish-after = 报告印得很好，评审过了。散会以后陈国栋合上封面：“明年得比这个还好看。”
event-vouch-favour = 请他再替我们说一回话
event-vouch-favour-after = 他说了，也过了，单子还多了一点。只是从那天起，评审前的那个电话没有了。

event-fire = 别人家的火
event-fire-text = 邻市一个储能舱烧了一夜，不是我们的电池，可电视上看不出是谁家的。云庭、地铁、科创园、港通都来问：“你们的会不会？”公关部拟好了一份声明。
event-fire-visit = 逐家上门查一遍，查出什么写什么
event-fire-visit-after = 查了一个多月，写了四十六份记录，有七份写着“通风不合要求”。没有一家嫌我们写得难看。
event-fire-open-day = 请消防队来，当众烧一块给大家看
event-fire-open-day-after = 火苗蹿起来又落下去，一共九十秒。乔经理拉着消防队长问了半个钟头。没请到的人，是从朋友圈里看见的。
event-fire-letter = 发声明：不是我们的电池
event-fire-letter-after = 声明一个字没错。客户问的其实不是那一舱。

event-float = 杜总要一百八十天
event-float-text = 飞驹准备上市，报表要好看。杜总来谈：“订单再加一成半，账期一百八十天，上市以后加倍还你们的情。”他上一季的款，晚了十九天。
event-float-grant = 给，长得快的值得押一把
event-float-grant-after = 合影的时候，杜总站在正中间。财务把那张应收的单子复印了三份，一份贴在自己桌上：过了期没到的，有一百七十万。
event-float-ladder = 换个给法：早付有折，晚付加价
event-float-ladder-after = 杜总的财务总监算了一晚上，第二天把款提前打来了。杜总本人倒没再提情分。
event-float-refuse = 不给，三十天，一天也不多
event-float-refuse-after = 杜总在会上改用了两家供应商。钱是三十天到的，一分没少，只是少了一些可到的钱。

event-year-end = 年底的冲刺
event-year-end-text = 财务总监走进来，声音不大：“再压三百万给分销商，今年的数就好看了。返利你定。”八家分销商的仓里，现在平均压着两个半月的货。
event-year-end-push = 压，给返利，年后再消化
event-year-end-push-after = 十二月的柱子是全年最高的。一月的电话里，有人问能不能退。
event-year-end-sell-through = 不压货，派人帮分销商卖掉存货
event-year-end-sell-through-after = 跑了三十几家终端，仓里松了，也知道了货到底卖给了谁。十二月的柱子平平的。
event-year-end-plain = 照实报，少的这一块你去解释
event-year-end-plain-after = 董事会上问了你二十分钟。散会后财务总监说：“明年的预算，我知道该信谁的了。”

# 客户
customer-hongsheng = 宏升叉车
customer-hongsheng-about = 三年前同行还用铅酸，陈国栋在会上替华辰打了包票，整条线换成了锂电。他说话像下命令，可每次评审前，都先给我们打一个电话。这个电话，前任当成了催货。
customer-hongsheng-contact = 陈国栋
customer-hongsheng-role = 采购总监

customer-jiangnan = 江南叉车
customer-jiangnan-about = 一半的车出口，柜期不等人，电池晚半天就误一条船。方经理火气大，钱却从没真拖过。财务把她的款记错过人家，她一直留着那张回单。
customer-jiangnan-contact = 方红梅
customer-jiangnan-role = 采购经理

customer-lida = 力达重叉
customer-lida-about = 造十吨以上的重叉，电池自己只拿两成给我们做。郭工问过三回，高压包能不能先做一台样车试；三回都回他“起订五十套”。
customer-lida-contact = 郭守诚
customer-lida-role = 电气主任

customer-yuanhang = 远航叉车
customer-yuanhang-about = 每回下单前，卢经理都要问一遍：“万一你们断供，我怎么办？”没人给她看过备用产线，她就一直留着第二家。
customer-yuanhang-contact = 卢晓燕
customer-yuanhang-role = 供应链经理

customer-qingjie = 轻捷搬运车
customer-qingjie-about = 满意度问卷次次打高分，钱经理还爱请我们的人吃饭。门外六家对手轮着报价，他心里有本账，订单一季比一季薄，只是不好意思说。
customer-qingjie-contact = 钱有余
customer-qingjie-role = 采购经理

customer-tiema = 铁马叉车
customer-tiema-about = 老牌小厂，嗓门比订单大。去年一封保价函没认，赵厂长至今见人就讲；要是有人当面把那件事了了，他手里还有一条新线没定。
customer-tiema-contact = 赵铁山
customer-tiema-role = 厂长

customer-qianjun = 千钧叉车
customer-qianjun-about = 量大，年年排进前五，价格压到只剩几个点，换一家只要改一张图。周总要求月月返点，前任月月给。
customer-qianjun-contact = 周万钧
customer-qianjun-role = 总经理

customer-baichuan = 百川物流
customer-baichuan-about = 六个园区，一千多台车，付款准得像钟。武总说话总带笑，仓库里的抱怨到他嘴里只剩一句“还行”，几个仓库我们的人都没进过。
customer-baichuan-contact = 武百川
customer-baichuan-role = 运营总经理

customer-wange = 万格仓配
customer-wange-about = 给网店代发货的新仓，两年扩了三回。许经理不知道该配多少块备用电池，问过一次，拿到的是一本产品册。
customer-wange-contact = 许静
customer-wange-role = 设备经理

customer-shunda = 顺达仓储
customer-shunda-about = 罗总监自己开过叉车，充电的事谁也别想教他。四十组电池是他劝老板换的；真要掉了电，他最要紧的是一份拿得出手的账。
customer-shunda-contact = 罗大勇
customer-shunda-role = 仓库运营总监

customer-hengshun = 恒顺冷链
customer-hengshun-about = 零下二十度的库，电池冬天掉得快。孟经理骂得凶，心里那道坎其实只有一条：没人告诉过他，低温下该怎么充。
customer-hengshun-contact = 孟海
customer-hengshun-role = 冷库经理

customer-qingyuan = 清源冷链
customer-qingyuan-about = 做鲜花和疫苗的小冷链，车坏一台都没有替的。秦经理想要一份上门巡检，不知道这算不算“大客户才有”。
customer-qingyuan-contact = 秦月
customer-qingyuan-role = 运营经理

customer-kuaibao = 快宝速运
customer-kuaibao-about = 全国跑的快递平台，招标一年两轮，低一分钱就换人。收入排在前十，扣掉驻场和退换，剩下的比一家医院多不了多少。
customer-kuaibao-contact = 高峰
customer-kuaibao-role = 采购总监

customer-gangtong = 港通码头
customer-gangtong-about = 港口要把柴油拖车全换成电的，三年两百台，眼下只给我们六分之一。韩主任不敢定，是怕盐雾；想看一份泡过海水的报告。
customer-gangtong-contact = 韩立
customer-gangtong-role = 设备部主任

customer-yiyun = 益云仓
customer-yiyun-about = 十来个人的云仓，想把旧电池折价换新，没人替她算过。
customer-yiyun-contact = 袁圆
customer-yiyun-role = 仓库主管

customer-jinma = 金马货代
customer-jinma-about = 货场边的小货代，一急就骂，一次只买两块，每回都要送到门口。
customer-jinma-contact = 马六
customer-jinma-role = 老板

customer-ruifeng = 瑞丰机器人
customer-ruifeng-about = 做仓储机器人，两年里出货翻了两番，只给我们一成多。何工从不催，也从不抱怨，邮件里只问过一句：电池的通讯协议能不能开放？前任没回，把它放在了 C 级。
customer-ruifeng-contact = 何工
customer-ruifeng-role = 系统工程师

customer-feiju = 飞驹机器人
customer-feiju-about = 长得最快的一家，订单一季比一季大，账期也一季比一季长。杜总见面先讲估值，催款的话一提，就说“下一轮到账就结”。
customer-feiju-contact = 杜飞
customer-feiju-role = 创始人

customer-yichao = 蚁巢智能
customer-yichao-about = 一群三十岁上下的年轻人，什么都说好。他们缺一个懂电池的人，能陪着把第一台样机跑过认证。
customer-yichao-contact = 叶子凡
customer-yichao-role = 联合创始人

customer-muniu = 木牛科技
customer-muniu-about = 单子小，展会上的样机却是全行业围着看的，谁家电池一目了然。彭总只问一件事：亮灯那天，你们的人在不在场？
customer-muniu-contact = 彭岚
customer-muniu-role = 总经理

customer-huiyan = 慧眼巡检
customer-huiyan-about = 变电站里的巡检机器人，半夜自己回去充电；石工想要充满以后自动断电，提得很小声。
customer-huiyan-contact = 石磊
customer-huiyan-role = 研发经理

customer-anhu = 安护医疗
customer-anhu-about = 做护士推车，认证做了一年，换电池等于重来；要一份五年不改型的保证。
customer-anhu-contact = 温雅
customer-anhu-role = 产品经理

customer-jinsheng = 金盛储能
customer-jinsheng-about = 做厂房储能的集成商，订单一口气翻了三倍，金老板出手阔，逢年过节人人有份。九十天的账期，近来总是第九十五天到。
customer-jinsheng-contact = 金满堂
customer-jinsheng-role = 老板

customer-guangyuan = 光原新能
customer-guangyuan-about = 光伏起家，投标凶，什么都要最快的。邱总不肯多给份额，只因为去年我们的柜子和他的逆变器吵过一架，没人去现场看。
customer-guangyuan-contact = 邱志远
customer-guangyuan-role = 总经理

customer-kechuang = 科创园微网
customer-kechuang-about = 市里的示范园，每周有考察团来，电池舱就在玻璃后面。林主任怕出岔子，每个字都要核；做好了，是一块不用花钱的招牌。
customer-kechuang-contact = 林知夏
customer-kechuang-role = 园区能源主任

customer-haixi = 海西光储
customer-haixi-about = 单子不小，次次压到底价，验收拖，付款更拖。鲁经理一天三个电话，声音大，所以进了 B 级。
customer-haixi-contact = 鲁刚
customer-haixi-role = 工程经理

customer-lvzhou = 绿洲农光
customer-lvzhou-about = 大棚上装光伏，电池坏在地里要自己人修；想要一次给农机手的培训。
customer-lvzhou-contact = 田丰
customer-lvzhou-role = 总经理

customer-qingtian = 晴天工商储
customer-qingtian-about = 专给小工厂装储能，一年翻一番，起步就分了四家供货。夏经理想要一张能放进融资材料的寿命曲线，问谁谁说“回头发您”。
customer-qingtian-contact = 夏雨晴
customer-qingtian-role = 技术经理

customer-langzhao = 朗照储能
customer-langzhao-about = 说要做全省第一，货要得急，定金总差一点。工商登记上，这个季度换过一回法人。
customer-langzhao-contact = 郎照
customer-langzhao-role = 董事长

customer-xiaoyao = 逍遥观光车
customer-xiaoyao-about = 景区观光车，旺季前集中要货，别的月份不见人。段经理想淡季分批先做，怕我们嫌麻烦，没开口。
customer-xiaoyao-contact = 段小楼
customer-xiaoyao-role = 生产经理

customer-jiebao = 洁宝环卫车
customer-jiebao-about = 扫地车卖给各区环卫，区里的款晚，她的款也跟着晚。桂经理一急就拍桌子；其实只要账期跟着财政的拨款日走，她一天也不会拖。
customer-jiebao-contact = 桂芳
customer-jiebao-role = 采购经理

customer-lvyin = 绿茵球车
customer-lvyin-about = 高尔夫球车，冬天照样下单，九年没还过价，也没人去看过。产线最闲的那两个月，靠的就是他。
customer-lvyin-contact = 白云峰
customer-lvyin-role = 厂长

customer-huofeng = 火凤三轮
customer-huofeng-about = 电动三轮，量大利薄，一块钱的差价就换一家电芯。熊总爱说“我给你的是量”，从不说退回来多少。
customer-huofeng-contact = 熊火旺
customer-huofeng-role = 总经理

customer-bolan = 博览游园车
customer-bolan-about = 公园里的小火车，一年换两回电池，想有人教司机怎么存冬，也想听听别的公园怎么做。
customer-bolan-contact = 包平
customer-bolan-role = 车队长

customer-anxing = 安行轮椅
customer-anxing-about = 电动轮椅要上飞机，电池得有航空运输的证。苏经理查了三个月没查明白，我们抽屉里就有一份，没人问过她缺什么。
customer-anxing-contact = 苏宁安
customer-anxing-role = 产品总监

customer-tianshi = 天使代步
customer-tianshi-about = 卖老人代步车的门店，怕充电着火，想要一张贴在墙上的说明。
customer-tianshi-contact = 安琪
customer-tianshi-role = 店主

customer-lieying = 烈鹰消防车
customer-lieying-about = 电动消防车一年只造几十台，台台要防爆。雷工只认试验数据，说过一次想来看短路试验，没人安排。
customer-lieying-contact = 雷震
customer-lieying-role = 总工程师

customer-yunta = 云塔通信
customer-yunta-about = 全国的基站备电，盘子大得吓人，招标只看价。马总监说一不二：“第二名，我一块也不买。”中了标要派人，不中标也要派人。
customer-yunta-contact = 马东
customer-yunta-role = 集采总监

customer-yunting = 云庭数据中心
customer-yunting-about = 机房要的是不着火，价钱排在后头。乔经理一直没把主用柜交给我们，她只卡在一条：消防队没来看过。
customer-yunting-contact = 乔安
customer-yunting-role = 基础设施经理

customer-renai = 仁爱医院
customer-renai-about = 手术室的备用电，九年没误过一次付款，坏了也先说“不急”。
customer-renai-contact = 戴慈
customer-renai-role = 设备科长

customer-wangshan = 望山转播台
customer-wangshan-about = 山顶上两个人守着的台，十年只打过四次电话，每次都是谢谢。
customer-wangshan-contact = 老宋
customer-wangshan-role = 台长

customer-ditie = 地铁供电所
customer-ditie-about = 应急照明全市的人都看得见，别的城市也来抄作业。邵所长要每块电池有履历，我们给的还是一张批次表。
customer-ditie-contact = 邵卫国
customer-ditie-role = 所长

customer-lanjing = 蓝鲸船艇
customer-lanjing-about = 造电动渡船，订单排到后年，只让我们试了一条。冯工卡在船级社的证书上，问过谁能陪他去一趟。
customer-lanjing-contact = 冯海涛
customer-lanjing-role = 轮机工程师

customer-yuanyang = 鸳鸯湖游船
customer-yuanyang-about = 湖上六十条脚踏改电动的小船，岸边的人都听老板娘的。
customer-yuanyang-contact = 陶春
customer-yuanyang-role = 经理

customer-heishan = 黑山矿车
customer-heishan-about = 矿卡一停，一个钟头就是几万块。雷矿长骂人不挑时候，可哪条坡道费电、哪班司机费电，他说得比我们的后台还准，就是没人下坑听他讲。
customer-heishan-contact = 雷黑子
customer-heishan-role = 设备矿长

customer-shiqiao = 石桥机电
customer-shiqiao-about = 小矿的维修队，回回要加急，回回少带一份单子。
customer-shiqiao-contact = 石敢
customer-shiqiao-role = 队长

customer-xinyuan = 信源电源
customer-xinyuan-about = 南边最大的分销商，仓里压着三个月的货。汪总拿量说话，返利一到手就翻脸；哪些货卖出去了、哪些还在仓里，他从来不报。
customer-xinyuan-contact = 汪信
customer-xinyuan-role = 总经理

customer-sanjiang = 三江电池行
customer-sanjiang-about = 批发市场里的老行家，什么牌子都卖，欠着款还要新货。顾老板说过：“先给货，钱跑不了。”
customer-sanjiang-contact = 顾三江
customer-sanjiang-role = 老板

customer-youtong = 友通配件
customer-youtong-about = 逢人就夸华辰，问卷全打满分，柜台上摆的却是别家的样品。谁也没问过，是不是我们的小包装他卖着不顺手。
customer-youtong-contact = 尤通
customer-youtong-role = 经理

customer-beifang = 北方换电
customer-beifang-about = 给外卖车做换电柜，一年多开三百个点，电池分五家买。霍经理想要能租不用买的办法，怕丢面子，没提。
customer-beifang-contact = 霍北
customer-beifang-role = 运营经理

customer-dianba = 电霸网
customer-dianba-about = 网上卖电池，一小时改三次价，退货最多，投诉也最多。评论区里的声音大，所以进了 B 级。
customer-dianba-contact = 毕磊
customer-dianba-role = 采购负责人

customer-xinan = 西南维保
customer-xinan-about = 五个人的维修站，山里的叉车都找他们修。罗姐知道谁家的车快换电池了，逢人介绍我们，只想要一套诊断仪。
customer-xinan-contact = 罗姐
customer-xinan-role = 站长

customer-laoli = 老李电池铺
customer-laoli-about = 前任的棋友，十年了，一次搬三块走，货款记在牌桌上。
customer-laoli-contact = 老李
customer-laoli-role = 铺主

customer-yueyang = 越洋外贸
customer-yueyang-about = 往东南亚带货的外贸行，缺一份英文的运输鉴定。
customer-yueyang-contact = 宁远
customer-yueyang-role = 业务经理

customer-group-storage = 华辰储能
customer-group-storage-about = 同一个集团的储能公司，内部价，月月加急。魏总的电话先打给总裁，再打给我们；哪些项目其实半年前就定了，没人问过。
customer-group-storage-contact = 魏东来
customer-group-storage-role = 总经理

customer-group-bus = 华辰客车
customer-group-bus-about = 集团的客车厂，换型多，图纸常在发货前一天改。计划员想每周对一次表，没人有空。
customer-group-bus-contact = 丁胜
customer-group-bus-role = 生产厂长

customer-group-campus = 华辰园区
customer-group-campus-about = 集团园区的物业，巡逻车和班车用我们的电池，坏了自己想办法。走访记录里，去年一行也没有。
customer-group-campus-contact = 沈静
customer-group-campus-role = 物业经理

customer-yumin = 渔民合作社
customer-yumin-about = 八十条小渔船换了电，海水里泡着，坏了也说“凑合能用”。各村的船常凑到一个码头，比谁家的电池经用；老舵一句话，几个渔村都跟着换。
customer-yumin-contact = 老舵
customer-yumin-role = 社长

customer-kuaidi = 三轮快递互助社
customer-kuaidi-about = 两百个快递员凑钱买电池，群里一吵，半个城都知道。次次要现场修，次次差几块钱。
customer-kuaidi-contact = 阿豹
customer-kuaidi-role = 社长

customer-fangche = 房车会
customer-fangche-about = 周末开房车的一群人，买得少，问得细，怕装错。
customer-fangche-contact = 柳眉
customer-fangche-role = 会长

# 测验
quiz-worth-ruifeng = 瑞丰机器人眼下只给我们一成多的份额，来得不久，增长很快，还想谈协议开放。它的价值主要在哪一块？
quiz-worth-ruifeng-historic = 历史价值
quiz-worth-ruifeng-current = 当前价值
quiz-worth-ruifeng-potential = 潜在价值
quiz-worth-ruifeng-why = 过去和现在都还薄，钱在没给我们的那八成多里，所以是潜在价值。只看营业额，它永远在 C 级。

quiz-barrier-protocol = 我们的通讯协议写进了瑞丰的控制程序，换一家电池，程序和测试都得重来。这主要是哪一种转换壁垒？
quiz-barrier-protocol-financial = 资金上的
quiz-barrier-protocol-procedural = 时间和流程上的
quiz-barrier-protocol-relational = 人情上的
quiz-barrier-protocol-why = 换家要重新学、重新测、重新跑认证，费的是时间和流程。这种壁垒是一起干活长出来的，对客户自己也有用。

quiz-barrier-bought = 三种壁垒里，哪一种最容易被对手一次买走？
quiz-barrier-bought-financial = 年度返利
quiz-barrier-bought-procedural = 数据对接和共同开发
quiz-barrier-bought-relational = 多年共事的信任
quiz-barrier-bought-why = 返利是钱，对手出得起同样的钱。它也有用，但越满意的客户越不靠它留住；要长久，靠一起做的事和守住的话。

quiz-level-log = 我们翻了客户的充电记录，主动上门说：“夜班换个充法，电池能多用一年。”这算哪一种关系水平？
quiz-level-log-reactive = 反应型
quiz-level-log-accountable = 负责型
quiz-level-log-proactive = 主动型
quiz-level-log-partnership = 伙伴型
quiz-level-log-why = 带着改进的主意上门，是主动型。出了事才来是反应型，卖完回问一声是负责型，一起做他的生意才是伙伴型。

quiz-growth-terms = 客户长得快，账期放长一点，总是划算的。
quiz-growth-terms-true = 对
quiz-growth-terms-false = 错
quiz-growth-terms-why = 飞驹一季买一百多万，毛利不到两成。九十天账期，有一季收不回来，就要白干五季。增长是收到钱以后才算数的。

quiz-satisfied-qingjie = 轻捷搬运车次次打高分，所以不用担心它走。
quiz-satisfied-qingjie-true = 对
quiz-satisfied-qingjie-false = 错
quiz-satisfied-qingjie-why = 这是满意陷阱。门外六家对手，满意只是不挨骂；订单变薄、份额变小，比问卷说得早。

quiz-long-pays = 合作越久的客户，一定越赚钱。
quiz-long-pays-true = 对
quiz-long-pays-false = 错
quiz-long-pays-why = 老李电池铺十年了，扣掉送货和工时是倒贴的，这叫葫芦。先量一量他还能买多少，买不了更多，就把服务成本降下来。

quiz-lifetime-guess = 客户终生价值算不准，但值得估。
quiz-lifetime-guess-true = 对
quiz-lifetime-guess-false = 错
quiz-lifetime-guess-why = 档案越完整，估得越近。拿毛利、留存和折现粗估一遍，也比只看营业额分得对。

quiz-warning-pay = 下面哪一样，最早提醒你收紧一家客户的授信额度？
quiz-warning-pay-default = 法院传票到了
quiz-warning-pay-drift = 回款一次比一次晚几天
quiz-warning-pay-complaint = 来投诉质量
quiz-warning-pay-why = 传票到了，什么都晚了；投诉的客户还想跟你做。九十天变成九十五天，再变成一百零三天，才是该动手的时候。

quiz-how-it-ends = 一段关系怎么加深要管，怎么结束也要管。
quiz-how-it-ends-true = 对
quiz-how-it-ends-false = 错
quiz-how-it-ends-why = 客户说要走，先问为什么，再算值不值：肯说出口的，多半还在等你一句话。一算倒贴的，就早点讲明白，体面地主动放手，口碑和货款都不丢。

quiz-care-top = 关怀只要花在眼下最赚钱的客户身上。
quiz-care-top-true = 对
quiz-care-top-false = 错
quiz-care-top-why = 瑞丰今天不起眼，渔民合作社的老舵一句话，几个渔村都跟着换。只看眼下赚多少，就看不见明年的 A 级。该少花的是倒贴又改不动的，不是小的。

# 总复盘提问
debrief-1 = 你在哪一季头一回动了账期和额度？要是早动一季，哪一笔坏账可以没有？
debrief-1-look = 账期和额度第二季就开放。投最后一次回顾的“利息与坏账”，再看预警里谁的逾期在增加；第五季金盛那批货要是照发了，七十多万记在“突发事件”里，别漏看。常听见“还没逾期，凭什么动他”，追问：金老板的九十天变成九十五天，是在赌场那一眼以前，还是以后？先款后货的 D 级，飞驹、朗照放进去过没有：收到钱，才叫增长。
debrief-2 = 江海在八家桌上放了报价单，你派了人、让了价，还是没跟？要是只顾得上三家，你凭什么挑？
debrief-2-look = 让了一个点的组，请他们找这笔钱：“突发事件”里没有，它压在八家的毛利率上，往后每一季都在。派了人的组，问为什么偏偏有瑞丰和港通，开局按收入，它们在六十家里都进不了前二十；再开一局新的，投两家的“潜在价值”。说“八家都稳住了”的，追问：下一张报价单来，他们先打给谁？一个点，江海明天就出得起；一起改过的图纸，它得从头来。
debrief-3 = 何工的那封邮件，换在你自己的公司，会落到谁的桌上？几天有人回？
debrief-3-look = 开一局新的，投瑞丰的客户页：C 级，收入不起眼，“潜在价值”却比“当前价值”还长，档案几乎空着。第五季这封信，有组派了工程师，有组回了一百四十页，有组转给信源；问转走的，汪总报价时提没提协议。答“归技术支持，两天就回”的，请他当场掏手机，念出最近一封客户技术提问的来信和回信日期。C 级缺的，往往只是一句没人回的话。
debrief-4 = 你建起来的壁垒，哪些对客户自己也有好处？哪些只是让他走得疼？
debrief-4-look = 开一局新的，投宏升客户页上“什么把我们连在一起”：人情、麻烦、花费三条。请各组报自己做的是返利、流程对接还是联谊（第五季开放；短局就比瑞丰的协议和宏升的图纸）。说“返利最灵”的，追问：千钧月月拿返点，江海也照样给一份，还剩什么留住他？客户越满意，花费越拦不住人；协议对通了，何工自己也省事，那才是两边都舍不得拆的。
debrief-5 = 四种人在电话里都碰见了。哪一种你听懂得最慢？当时漏掉的是哪一句话？
debrief-5-look = 投“投诉谈得怎么样”，先看分数，再问谁最怕哪一种：嘴上最怕愤怒型的，最低分未必在那里。“电池跑不满一班”是同一批弱电芯、三种说法：百川笑，顺达下命令，恒顺骂，缺的犹豫不决型到练习室里补；挑分数最低的那一种，当众放一遍开头。再找漏掉的那句：武总说“就当锻炼身体了”，底下是夜班在推车。先认出是谁，才知道他先要什么。
debrief-6 = 回到你自己的客户簿：谁是陈国栋，谁是金老板，谁是何工？明天先打给谁？
debrief-6-look = 每个名字要带一个证据：陈国栋在哪个会上替你说过什么，金老板的款晚了几天，何工问过、你没回的是哪一句。有人把买得最多的那家写成陈国栋，追问：你最近给过他什么，能让他拿着上会？宏升那一回，顶用的是三年的故障一条不落。要是全班都先打给陈国栋，就问何工等了几季；替你说话的、拖着钱的、不出声的，营业额一栏都看不出来。
