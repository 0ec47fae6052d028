# 江湾支行 · 情景文字

# 情景
scenario-title = 江湾支行
scenario-blurb = 一百五十家客户，五种颜色，三年。颜色看的是钱，人得你自己看；有的要留，有的要好好送走。
scenario-firm = 江湾支行 · 客户部
scenario-role = 新上任的支行副行长
preset-workshop = 九十分钟：{ $quarters } 个季度，走到存款大战
preset-half-day = 半天：{ $quarters } 个季度，含讲评约 { $minutes } 分钟
preset-self-study = 自学一小时：{ $quarters } 个季度，约 { $minutes } 分钟

briefing-1 = 江湾支行开在老厂区和新楼盘中间，一百五十家客户：一半是街坊和上班的人家，一半是工厂、店铺、学校和物业。客户一季付给各家银行的利差和手续费，就是他的钱包；我们拿到的那一份，记作收入。
briefing-2 = 总行照一家美国大行的办法，把客户分成五色。一年的收入满五十万，或手续费满三十万，是蓝色（A 级）；三十万或十万，绿色（B）；十万，黄色（C）；三万，橙色（D）。红色（E）只办一样事，利薄，往往来得最久。这些线以后还会变，对街的滨江银行也在抢存款。
briefing-3 = 前任看月底余额和嗓门定颜色，工时却家家差不多。十四名客户经理，一季五千八百多个工时，已经排掉将近九成。企业客户的利息和费用按账期后付，额度宽得用不完；账上的逾期只算利息和费用，本金归分行管。先晚的总是利息，后出事的才是本金。
briefing-4 = 三年以后，看你创造的价值：赚到的利润，加上客户资产比接手时多出来的部分。忠诚和信用要放在一起看；余额后面还有人：谁介绍了谁，谁听谁的。改不动又倒贴的，替他找个更合适的去处，体面地主动放手。

# 学习目标
objective-colours = 按五色分别服务，并且按时重新分级，不让颜色变成一张旧标签
objective-credit = 把忠诚和信用放在一张图上看，利息一晚就动手，不等本金出事
objective-letgo = 认出服务起来倒贴的客户，先改办法，再替他找好去处，主动放手
objective-beyond = 越过余额看人：推荐、影响、潜在价值
objective-silent = 听出没说出口的不满，尤其是次次打满分的人
objective-raid = 对手抢存款的时候，分清谁是冲利率来的，谁是冲人来的

# 获客渠道
channel-introductions = 老客户引荐
channel-introductions-text = 请老客户带一位厂长、店主来喝杯茶，来的不多，多半是真要办事的。
channel-industrial-park = 园区开户专场
channel-industrial-park-text = 在新园区摆三天桌子，资料发得快，真把结算账户搬来的没几家。
channel-payroll = 代发进厂
channel-payroll-text = 跟着代发工资进车间，一天能开几十张卡，过半年还在用的要数一数。

# 事件
event-pension-day = 发养老金的那天
event-pension-day-text = 十五号，天没亮，台阶上就坐满了人。窗口开了两个，小方从开门到现在没喝过一口水。队伍里郑老师夹着存折，前头还有六十一个号。大堂经理问你：今天怎么办，往后每个月的今天怎么办？
event-pension-day-window = 每月十五号，客户经理下楼多开一个窗
event-pension-day-window-after = 队短了一半。楼上的电话响到自己停，有两家工厂第二天才接到回电。
event-pension-day-machines = 添两台自助机，大堂里有人教
event-pension-day-machines-after = 年轻人散得快。梁阿婆学了三回，把卡收进手绢里：“我还是等窗口吧。”
event-pension-day-mornings = 头一个钟头只给老人，电话先约好
event-pension-day-mornings-after = 郑老师八点四十就办完了，站在门口跟人说了半天。上班的人要多等二十分钟，门口贴着为什么。

event-two-pupils = 郑老师的两个学生
event-two-pupils-text = 小方替郑老师换存折，里头掉出一张旧合影。“左边是长明，做轴承的；右边是许可，做电子的，都是我班上的。”两家厂都在你的客户簿里，一家只给我们一成多，一家一成不到。
event-two-pupils-visit = 报上郑老师的名字，自己去两家厂坐半天
event-two-pupils-visit-after = 顾长明一听名字，先给郑老师打了个电话，才坐下来讲他的设备账。许可送你出门时说：“老师还骑那辆车吗？”
event-two-pupils-dinner = 请三位吃顿饭，让郑老师引见
event-two-pupils-dinner-after = 菜很好，两位厂长话不少。郑老师早早起身：“我是来换存折的，怎么成了请客的。”
event-two-pupils-note = 记进档案，等两家自己来
event-two-pupils-note-after = 档案上多了两行字。往后她每回来，柜台里都有人知道她是谁；长明的会计来办工资，也有人顺口问一声老师好。

event-coins = 四十斤硬币
event-coins-text = 刘婶每天三点推着小车来存零钱，四十斤，点一个钟头。算下来，存一回我们贴进去二十多块。菜场里她人缘最好，谁家要开户都先问她：“刘婶，哪家银行好说话？”
event-coins-machine = 买一台点币机，放进菜场管理处
event-coins-machine-after = 机器哗啦啦响，鱼摊面摊都来用。刘婶三点钟没处去，搬个凳子替人教机器。
event-coins-slot = 跟她约好每周二、五早上来，先分好币种
event-coins-slot-after = 她嫌麻烦，也照做了。下午三点的队短了一截，没人知道为什么。
event-coins-fee = 照规定，按枚收清点费
event-coins-fee-after = 刘婶看了看价目表，把小车推走了。第二天菜场里都在说，江湾支行数钱要收钱。

event-wu-shouts = 摔过来的回单
event-wu-shouts-text = 吴总的司机没带章，票据办不了。吴总亲自来了，把一叠回单摔到小方脸上：“你知道我一年给你们多少钱？叫她写检查！”大堂里三十多个人看着，小方没哭，手在抖。
event-wu-shouts-stand = 当着大堂请他先向小方道歉，再谈票据
event-wu-shouts-stand-after = 吴总愣了愣，摔门走了，票据是财务第二天来办的。那天下班，柜台里没有一个人先走。
event-wu-shouts-own-room = 请进贵宾室，往后专人专室
event-wu-shouts-own-room-after = 吴总喝了茶，气消了，顺口要了下一样东西。小方问：“那我摔回去，也给一间屋吗？”
event-wu-shouts-appointment = 隔天上门讲定：先预约，带齐材料
event-wu-shouts-appointment-after = 他没道歉，也没再摔。财务后来每回都先打电话：“章带了，您放心。”

event-thresholds = 线往上移
event-thresholds-text = 总行来文：下月起，蓝线五十万改六十五万，绿线改三十六万，黄线改十三万。信已印好：“您的等级已调整。”照今年的数，和馨、飞达、丁老、陶律师都落到线下；高太太远不够蓝，却一直是蓝的。
event-thresholds-letters = 照发，一视同仁
event-thresholds-letters-after = 信发得最快，电话也来得最快。陶律师把信退了回来，背面写着：“请说明理由。”
event-thresholds-keep = 支行自己贴钱，先留半年老待遇
event-thresholds-keep-after = 没有人觉出什么。半年后那几封信还在抽屉里，日期要重印。
event-thresholds-talk = 信先压着，一家家上门谈完再改颜色
event-thresholds-talk-after = 丁老说：“颜色我不懂，电话还是那个人接就行。”高太太听说自己改成黄色，笑了一声，挂了。

event-wu-renews = 吴总要加三成
event-wu-renews-text = 鼎峰的贷款到期，吴总要续，还要加三成。他的回款晚了，利息连着两季拖过二十天；仓库门口新停了一辆跑车，挂着临时牌。“江湾不给，滨江给，”他说，“看你怎么跟上头交代。”
event-wu-renews-renew = 续，加三成，蓝色客户不能丢
event-wu-renews-renew-after = 吴总很满意，当场要了张新卡。第二个月的利息，财务说“在走流程”。
event-wu-renews-stepdown = 只续七成，仓库抵押，按季往下还
event-wu-renews-stepdown-after = 谈了三次才签。他在外头说江湾小气，可抵押证放进了我们的柜子。
event-wu-renews-farewell = 不再续，替他找一家保理公司接走
event-wu-renews-farewell-after = 一家保理公司看了他的应收款，价钱贵些，愿意接。吴总骂了一句，临走却说：“你比他们说得明白。”

event-raid = 对街的横幅
event-raid-text = 滨江银行挂出横幅：三年定期多六十个点，开户送米送油。他们的人就站在菜场口，还提着名单去和馨物业、去丁老家敲门。柜台上一上午来了十七个人，都是来“转一转”的。
event-raid-match = 凡是开口的，利率跟上
event-raid-match-after = 钱留住了，留得很贵。金海湾的财务也听说了，来电话问：“我们这么大的数，还能再高些吧？”
event-raid-call = 不比利率，把不只存钱的人家逐家走一遍
event-raid-call-after = 走到第四天才知道，丁老存的是孙女的学费。谈完学费，没再提米和油。只看利率的几位，当天下午就搬走了一笔。
event-raid-gifts = 米和油我们也送，再加一床被子
event-raid-gifts-after = 大堂堆得像仓库，热闹了三周。有人两家各存一个月，被子拿了两床。

event-late-interest = 晚了八天的利息
event-late-interest-text = 橙果幼教的利息又晚到了，头一回三天，上一回五天，这回八天。园长总是笑着来电话，还送来孩子们画的贺卡。周末小沈路过他们的南桥园，门上挂着一把新锁。
event-late-interest-books = 请她摊开账，排好还款，额度收一成
event-late-interest-books-after = 账摊开才知道，预收的学费垫进了新园。她头一回没有笑，说了四十分钟，签的时候手很稳。
event-late-interest-freeze = 当天冻住额度，先收回能收的
event-late-interest-freeze-after = 收回来一笔，系统里很好看。家长群里当晚就传开了：“银行都不信他们了。”
event-late-interest-patience = 老客户，账上一直有钱，再看一季
event-late-interest-patience-after = 她千恩万谢。下一回，晚了二十一天，还少了一截。

event-quota = 三百份养老理财
event-quota-text = 分行压下来一个数：这一季卖三百份养老理财，完成有奖，完不成扣支行的钱。小孟已经列了名单，从领养老金的列到还房贷的。“您就说一声，”他问，“从哪一头打起？”
event-quota-everyone = 照名单一个个打，先把三百份做满
event-quota-everyone-after = 提前十天完成，奖金到账。有位阿婆不知道自己买了什么，问小方能不能用它交水费。
event-quota-fitting = 先问钱哪天要用，放得住的再介绍
event-quota-fitting-after = 卖了一百一十份，问出两百多个“哪天要用”。这些日子记进档案，比那一百一十份还值钱。
event-quota-refuse = 跟分行说明白，这一季江湾不接
event-quota-refuse-after = 分行开会点了江湾的名。柜台里有人把点名的那页拍下来，说要留着。

event-prepay = 排队还房贷
event-prepay-text = 利率往下走，人人都想提前还房贷。林家夫妻请了半天假来排队，号排到了四个月以后。还一笔，我们少一笔利差；分行的意思很含糊：“节奏你们自己把握。”
event-prepay-hurdles = 按月放号，线上入口先关一季
event-prepay-hurdles-after = 利差多留了一季。林家的微信群里有一张表，哪家银行几天能还，江湾排在最后。
event-prepay-same-week = 当周办完，一句不拦
event-prepay-same-week-after = 人来得快，走得也快。有两家还清了贷款，又把工资卡办了回来。
event-prepay-reckon = 一家家坐下来算：还多少，留多少
event-prepay-reckon-after = 林家算完只还了一半，留下的做了两年后的学费。客户经理们说，这个月把嗓子讲哑了。

event-six-weeks = 小沈的膝盖
event-six-weeks-text = 小沈下周住院开刀，膝盖，要歇六周。他管着十来家企业，手机里记的比系统里多：谁家几号进料，谁家的美元等哪天换，佳味的材料走到了第几步。“躺着也能接电话，”他说，“您看怎么安排？”
event-six-weeks-write = 这周不跑客户，坐下来写交接单
event-six-weeks-write-after = 写了四十页，一半是系统里没有的。六周里来了三桩急事，接的人翻到那一页，都答得上。只有佳味的老彭说，那一周打了三回电话，没人回。
event-six-weeks-phone = 号码照旧，急事由他在床上定
event-six-weeks-phone-after = 头两周他回得比上班还勤，老彭夸他敬业。第三周换药，手机静了半天音，有一笔美元，就在那半天里等着他点头。
event-six-weeks-split = 分给三个同事，挨家上门认个脸
event-six-weeks-split-after = 三个人跑了十几家，家家客气，往后找谁也多了个名字。有两家问的是同一句：“上回跟小沈讲好的那件事，您知道吧？”

event-rate-cut = 又降息了
event-rate-cut-text = 贷款利率跟着往下调，存款降得慢一拍，每一百块收入又少留四毛。没什么可选的，只是从今天起，白花的工时更不经花了。

event-south-bridge = 南桥的小柜台
event-south-bridge-text = 南桥社区那个小柜台，一天来十九个人，十六个过了六十五岁，都是郑老师、梁阿婆那样的老街坊。分行说亏钱就关，省下来的归支行。和馨的经理托人带话：“要是关，能不能提前说一声？”
event-south-bridge-close = 关，贴告示，指路到自助机
event-south-bridge-close-after = 账上好看了。告示下面有人用铅笔写了一行：“二十四年。”
event-south-bridge-van = 关门，换成每周两个半天上门的流动车
event-south-bridge-van-after = 车停在老槐树下，来的还是那十六位，多了几个带着水杯来聊天的。
event-south-bridge-keep = 留着，算在口碑账上
event-south-bridge-keep-after = 分行问了两次“口碑怎么入账”。街道把南桥柜台写进了便民名册。

event-second-hall = 长明的第二个车间
event-second-hall-text = 顾长明要盖第二个车间，差的那笔钱问了三家银行。他把图纸铺在你桌上：“旺季还得快，淡季还得慢，谁看得懂我的淡旺季，我跟谁。滨江说全给我，利息还低。”
event-second-hall-together = 拉上另一家银行一起做，按淡旺季还
event-second-hall-together-after = 还款表改了五稿，旺季两倍，淡季一半。顾长明看完说：“这张表，是懂的人画的。”
event-second-hall-alone = 全接下来，利率跟滨江一样
event-second-hall-alone-after = 签字很快，剪彩也请了我们。夜里你算了算，一家厂压着支行一成的风险。
event-second-hall-wait = 等头一个车间跑满再说
event-second-hall-wait-after = 顾长明卷起图纸：“有道理。”第二年开春，车间还是盖起来了，招牌上没有我们。

event-wrong-chat = 发错了群的表
event-wrong-chat-text = 新来的同事把一张企业客户表发进了商会的大群，名字、额度、联系人都在，两分钟后撤回。群里三百多人，看见的有几个，谁也说不准。到现在没有一家来问。
event-wrong-chat-ring = 今天起，在表上的逐家打电话说清楚
event-wrong-chat-ring-after = 打了六十多个电话，骂的有，挂的有，多数说的是：“行，你先说了。”
event-wrong-chat-letter = 发一封公函致歉，附上整改办法
event-wrong-chat-letter-after = 信有两页，第二页全是制度。本来不知道的，现在都知道了。
event-wrong-chat-quiet = 已经撤回了，有人问再说
event-wrong-chat-quiet-after = 安静了三周。后来有位老板在饭桌上看见一张截图，自己的额度就在第三行。

event-model-street = 放心街
event-model-street-text = 街道要把江湾路做成“放心街”，想请一家银行坐进去：给小店做收款、对账，每周二有人在。别的街道都等着看。办事处的谢主任问得很细，末了加一句：“要做就做半年，别只做半个月。”
event-model-street-join = 坐进去，每周二派两个人
event-model-street-join-after = 第三个周二，老余拿着手机来问对账。到了第九个周二，别的街道来参观，讲解的是半山的店长。
event-model-street-sponsor = 出钱，做灯箱和招牌
event-model-street-sponsor-after = 晚上很好看，江湾支行四个字最亮。谢主任等的是周二的人。
event-model-street-decline = 说实话：人手不够，今年做不了
event-model-street-decline-after = “知道了，总比应了不来好。”谢主任合上本子，去了对街。

event-last-night = 最后一晚的存款
event-last-night-text = 十二月三十一号的余额要上榜。分行来电话：“过一晚就算数，贴点钱也行。”金海湾、高太太那样的大户都开了价，过完元旦就搬走。和馨、江湾中学那样的，账上有钱，从没想过拿它换什么。
event-last-night-buy = 买，开了价的都要
event-last-night-buy-after = 上榜第三，奖金一笔。元旦一过，余额掉了一个零，明年他们知道该什么时候来电话。
event-last-night-ask = 请几家老客户帮个忙，先说明白缘由
event-last-night-ask-after = 有家老客户晚转了两天，什么也没要，只说了一句：“往后别年年都这样。”
event-last-night-plain = 不买不求，照实报
event-last-night-plain-after = 榜上没有江湾。那天晚上七点，柜台的灯就关了，三年来头一回。

# 客户
customer-dingfeng = 鼎峰建材
customer-dingfeng-about = 全支行流水最大的一家，六年蓝色，从来不预约，骂哭过两个柜员。利率压到底，票据要专人跑，利息一季比一季晚；扣掉这些还剩多少，没人算过。
customer-dingfeng-contact = 吴总
customer-dingfeng-role = 老板

customer-jinhaiwan = 金海湾置业
customer-jinhaiwan-about = 月底余额的大头，三十号转进来，三号转走，哪家多给五个点就停在哪家。月报因为它很好看，利润里几乎找不到它。
customer-jinhaiwan-contact = 贺总监
customer-jinhaiwan-role = 财务总监

customer-school = 江湾中学
customer-school-about = 三千个学生、两百名教职工，学费、食堂、工资都走这儿，新校区却没交来：去年开学，家长在柜台排了一上午。梅副校长没投诉，只问过“手机上能不能缴”。
customer-school-contact = 梅副校长
customer-school-role = 分管后勤的副校长

customer-hexin = 和馨物业
customer-hexin-about = 管着三十八个小区，钱月初进、月中出，月底余额难看，所以在 C 级。业主存钱、买保险都爱问物业。黎经理见谁都笑，只有会计知道，每月对账要三天。
customer-hexin-contact = 黎经理
customer-hexin-role = 总经理

customer-dinglao = 丁老
customer-dinglao-about = 早年开厂，退下来手里有一笔钱，近一半放在我们这儿。问卷次次满分，逢年过节给柜台送橘子，只是一年没人上门坐坐了。今年到期的三笔，他悄悄转走了两笔，说是“孙女要用”。
customer-dinglao-contact = 丁老
customer-dinglao-role = 退休厂长

customer-zheng = 郑老师
customer-zheng-about = 二十二年的老存折，一个月来一回，排在红色的最末尾。教了三十年语文，半条街是她的学生，存折里夹着一张毕业照，上头站着两位厂长。没有人问过她。
customer-zheng-contact = 郑老师
customer-zheng-role = 退休语文老师

customer-changming = 长明轴承
customer-changming-about = 秋冬忙、春夏闲的轴承厂，大头在别家，只有工资走这儿。顾长明笑还款表“一月一刀，刀刀一样”，想要跟着淡旺季走的，又从不当真提。语文是郑老师教的。
customer-changming-contact = 顾长明
customer-changming-role = 厂长

customer-keli = 可立电子
customer-keli-about = 做出口的小厂，两年翻了一番，不到十分之一的业务在我们这儿。许可不知道美元收进来该当天换还是等一等，问过一回，柜台给了他一本汇率手册。
customer-keli-contact = 许可
customer-keli-role = 总经理

customer-jiawei = 佳味食品
customer-jiawei-about = 七年的老客户，利息从没晚过一天。老彭说话直，心里的疙瘩只有一个：去年办抵押跑了四十天，误了一季的原料。新厂的账户开在哪家，他还没松口。
customer-jiawei-contact = 老彭
customer-jiawei-role = 董事长

customer-lanfan = 蓝帆模具
customer-lanfan-about = 订单一年少一成，机器停了一半，利息拖着，催一回吵一回，说别家银行都肯宽他两个月。戚老板不肯说的是，他的厂房租约明年到期。
customer-lanfan-contact = 戚老板
customer-lanfan-role = 老板

customer-chengguo = 橙果幼教
customer-chengguo-about = 六家幼儿园，学费预收，账上总有钱，园长总是笑。只是利息从准时变成了晚两天、晚三天，新开的那家园，牌子挂了半年还没招生。
customer-chengguo-contact = 程园长
customer-chengguo-role = 总园长

customer-dachao = 大潮水产
customer-dachao-about = 凌晨四点开市，早上六点就拎着一袋现金，等我们八点半开门，天天等出火来。缺的是一个夜里能存大袋现金的地方，他只会拍门。
customer-dachao-contact = 鲁大潮
customer-dachao-role = 老板

customer-laoyu = 老余面馆
customer-laoyu-about = 六张桌子，一天两百碗，扫码的钱第二天下午才到账，买面粉总差半天。他以为家家银行都这样。
customer-laoyu-contact = 老余
customer-laoyu-role = 店主

customer-banshan = 半山咖啡
customer-banshan-about = 三十出头的店长，两年开了五家，没有房子可抵押，前任一句“没抵押不谈”，放进了红色。她的每一杯都有流水，没人翻过。
customer-banshan-contact = 江月
customer-banshan-role = 创始人

customer-dental = 江湾口腔
customer-dental-about = 三家诊所，付款准，设备一年一换。安大夫想用分期买设备，怕问了就得买，三个月里拿起过两回电话，又放下了。
customer-dental-contact = 安大夫
customer-dental-role = 院长

customer-shunchao = 顺潮货代
customer-shunchao-about = 常年拿三家银行的报价来回比，差一个点就挪一笔。一天三个电话，所以在 B 级。
customer-shunchao-contact = 乔总
customer-shunchao-role = 总经理

customer-feida = 飞达车行
customer-feida-about = 卖一台车带来一笔车贷，带一笔要一笔返点。单子多，退件也多，材料十份里三份要补。
customer-feida-contact = 石经理
customer-feida-role = 销售经理

customer-anju = 安居房产
customer-anju-about = 街口的二手房门店，哪家银行放款快，就把买房的人领到哪家。宁姐从不抱怨，只是我们慢的那几个月，她领来的人少了一半。
customer-anju-contact = 宁姐
customer-anju-role = 店长

customer-card-centre = 分行卡中心
customer-card-centre-about = 自家的信用卡部，周五下午来电话，周六就要江湾出人摆摊，说完就挂。哪些摊位其实上月就定了，没人问过。
customer-card-centre-contact = 尚主任
customer-card-centre-role = 推广主任

customer-gao = 高太太
customer-gao-about = 四家银行轮着存，哪家送的礼好就搬到哪家，搬一回要贵宾室，要停车位，要给面子。收的礼登记了满满一页，利差只有薄薄一行。
customer-gao-contact = 高太太
customer-gao-role = 几间商铺的房东

customer-tao = 陶律师
customer-tao-about = 收入高，时间少，事情晚上九点才想起来。两年里换了三个理财经理，每个都让她从头讲一遍，她说第四遍不讲了。
customer-tao-contact = 陶律师
customer-tao-role = 律师

customer-lin = 林家
customer-lin-about = 夫妻俩上班，两个孩子，一笔房贷，月底剩不下多少。他们想给孩子存学费，不知道先还贷还是先存；问谁，谁都递来一张传单。
customer-lin-contact = 林太太
customer-lin-role = 一家四口

customer-qin = 秦护士长
customer-qin-about = 医院里四十个护士听她的，上夜班，钱都搁在活期里，下了班常凑在一起问别人家怎么存。她缺一个不用来网点的办法，又怕手机上点错。
customer-qin-contact = 秦护士长
customer-qin-role = 护士长

customer-liushen = 刘婶
customer-liushen-about = 菜场卖豆腐，每天下午三点推一车硬币来。大家都喜欢她，点一回钱要一个钟头。十二年了，没人想过给她换个办法。
customer-liushen-contact = 刘婶
customer-liushen-role = 豆腐摊主

customer-guo = 郭师傅
customer-guo-about = 开出租的，进门先骂停车难，骂得响，前任就给了 C 级。他真正烦的只有一样：卡里的年费，从来没人说过怎么免。
customer-guo-contact = 郭师傅
customer-guo-role = 出租车司机

customer-liangapo = 梁阿婆
customer-liangapo-about = 一个月取两千块的老太太，放在红色。儿子在新加坡，每个月汇钱来，走的是别家银行；他明年要回来开诊所，这话她跟小方说过三遍。
customer-liangapo-contact = 梁阿婆
customer-liangapo-role = 退休纺织女工

customer-street = 江湾街道
customer-street-about = 不是大户，可全区的街道都看它用哪家银行，做得好是一块样板。谢主任怕换人，来一个新面孔，就得把十二个社区的账重讲一遍。
customer-street-contact = 谢主任
customer-street-role = 办事处主任

# 测验
quiz-colour-blue = 一家客户一年给支行的收入共四十万，其中手续费三十二万。照开局说明里的线，它是什么颜色？
quiz-colour-blue-blue = 蓝色
quiz-colour-blue-green = 绿色
quiz-colour-blue-yellow = 黄色
quiz-colour-blue-why = 总收入没到五十万，手续费却过了三十万，两条线过一条就算。手续费不占资金，同样一块钱，比利差更稳。

quiz-balance-worth = 月底余额和流水数一数二的客户，对支行也可能是倒贴的。
quiz-balance-worth-true = 对
quiz-balance-worth-false = 错
quiz-balance-worth-why = 鼎峰一季四十万的收入，毛利只有一成出头，服务成本却要六万多，开局就是倒贴的。先减成本，再看信用，最后才看流水。

quiz-matrix-zheng = 郑老师忠诚高、信用好，存得却很少。放在“忠诚和信用”“忠诚和规模”两张图上看，怎么待她合适？
quiz-matrix-zheng-ignore = 利太薄，请她改用自助机就好
quiz-matrix-zheng-keep = 待她周到，留意她常提起谁
quiz-matrix-zheng-upsell = 趁她信任，多介绍几样产品
quiz-matrix-zheng-drop = 主动放手，把工时让给大户
quiz-matrix-zheng-why = 她自己带来的利不大，口碑和推荐却通到两家工厂。这样的客户不必多花钱，要让人记得她是谁。

quiz-matrix-wu = 吴总的利息一季比一季晚，对手又来抢。按“忠诚和信用”看，额度应该怎么动？
quiz-matrix-wu-more = 加，别让对手抢走
quiz-matrix-wu-less = 降，有抵押再谈
quiz-matrix-wu-same = 不动，等他自己好起来
quiz-matrix-wu-why = 忠诚不高，信用在掉，两样都低的地方不该加钱。对手肯接，也是替你分了一份风险。

quiz-letgo-how = 一位客户怎么改都是倒贴，你决定放手。最好怎么做？
quiz-letgo-how-silence = 慢慢少联系，双方都留个面子
quiz-letgo-how-fee = 收费提到够成本，去留随他定
quiz-letgo-how-alternative = 早点说明白，指一家更合适的
quiz-letgo-how-why = 走的人也有嘴：慢慢冷掉，他说你势利；提价逼走，他说你黑心。讲清楚、留时间、指条好路，工时省了，口碑也保住了。

quiz-regrade = 客户的颜色定了以后，应该多久看一回？
quiz-regrade-never = 定了就不动，服务才能稳定
quiz-regrade-letter = 总行改线才改，发信通知
quiz-regrade-regularly = 按季看，变了先谈再动
quiz-regrade-why = 客户会变，线也会变，旧标签会让好客户受冷、差客户占着位子。降级之前先见一面，多半还能留住。

quiz-leave-let = 客户说要把存款搬走，就让他搬，留也留不住。
quiz-leave-let-true = 对
quiz-leave-let-false = 错
quiz-leave-let-why = 先问为什么，再算值不值。丁老搬钱是为孙女的学费，谈通了学费就留下了；高太太为一床被子，那就好好送她走。

quiz-satisfied-ding = 丁老的问卷次次满分，所以他是忠诚的客户。
quiz-satisfied-ding-true = 对
quiz-satisfied-ding-false = 错
quiz-satisfied-ding-why = 这是满意陷阱。客气的人不肯给低分，五家对手却都在敲门；到期转走的那两笔，比问卷说得真。

quiz-only-best = 客户关系管理，就是只服务最有价值的客户。
quiz-only-best-true = 对
quiz-only-best-false = 错
quiz-only-best-why = 有轻有重，不等于只有重。半山咖啡和可立电子开局都不起眼，没有人看一眼，它们就替对街长大了。

quiz-pyramid = 客户只按收入排成金字塔，头一名和最末一名可能都排错了地方。
quiz-pyramid-true = 对
quiz-pyramid-false = 错
quiz-pyramid-why = 金字塔只有一根尺子，信用、忠诚、影响和服务成本都不在上面，所以它不总是好的分法。吴总和郑老师正好一头一尾，两头都排错了。

# 总复盘提问
debrief-1 = 五种颜色，你在哪一季头一回重分？凭的是余额、收入，还是扣掉服务以后剩下的？
debrief-1-look = 开一局新的，“全部重新分级”先点按收入，再点按贡献，让大家盯住鼎峰：从蓝色一路掉到底；和馨按月底余额放在黄色，两个键不管点哪个都往上走。答“照总行的线”的，追问：那条线量收入，量得出谁要专人跑票据、谁的利息在拖吗？再问头一回重分以后隔了几季才看第二回，第三季移线那次，是你先上门，还是信先到。颜色会过期，按季看，先谈再动。
debrief-2 = 吴总是哪一季开始倒贴的？你是哪一季看出来的，看的是哪个数？
debrief-2-look = 开一局新的，投鼎峰的客户页，先别说话：收入全支行第一，“服务成本”比毛利还大，“贡献”头一天就是负的。多半有人答第三季，因为利息在那时拖了二十天；追问：利息晚，晚的是信用，倒贴的是服务，你当时看见的是哪一样？再问给过贵宾室、续贷又加三成的组，那个负数是变浅了，还是变深了。流水再大，也得先减服务成本这一笔。
debrief-3 = 郑老师身后的两家厂，你是自己发现的，还是等人告诉你的？余额后面还有谁，你没问？
debrief-3-look = 先问谁在第一季末那张合影掉出来以前，就点开过郑老师的客户页：毕业照写在她的故事里，长明那一页也写着语文是谁教的。再请上门的、请客的、记档案的各一组说后来，那顿饭她为什么早早起身？追问梁阿婆的儿子、秦护士长的四十名护士、和馨的三十八个小区，谁去问过。余额后面是人情，要问得着，也要用得轻，别把老师当中介。
debrief-4 = 你主动放手了谁？他走的时候，手里有没有一个更合适的去处？换了你是他，会怎么跟邻居说？
debrief-4-look = 投总复盘的“谁走了，为什么”，凡是“我们主动放手”的，念出名字和当时指的去处。把刘婶也放了的组，追问：点币机要是放进菜场，她的贡献还差多少就平，菜场里开户又先问谁？放了吴总的，是替他找了保理公司，还是说断就断？一家没放的，问高太太搬存款要的贵宾室和车位值多少钟头。先改办法，改不动再指条好路：走的人也有嘴。
debrief-5 = 滨江抢存款的那一季，你花的钱和工时，有多少落在了只看利率的人身上？
debrief-5-look = 三种打法的账记在三处：送米送油在“突发事件”，跟利率的压在毛利率里、往后每季都在，挨家走访的占了工时条。只走四季的短局，最后一次回顾就是这一季，翻“利润为什么变了”。说“存款一分没丢”的，投新一局里高太太、金海湾和丁老的“看重价格”：横幅再加十个点，哪几笔还在？丁老存的是孙女的学费，谈通了学费，就不谈利率了。
debrief-6 = 蓝色和红色，你给的服务差在哪里？哪些差别红色客户也会觉得公道？
debrief-6-look = 开一局新的，投前任的蓝色和红色两张卡片：工时几乎一样，差的是关怀费用和权限；再请两组报自己改成了多少。说“红色就该少给”的，追问：郑老师前头六十一个号那天，头一个钟头留给老人，花掉你多少工时？说“都该一样”的，问十四个人、一百五十家，从谁身上挪。蓝色有专人，红色多半认；白等一上午、关了窗口不说一声，哪种颜色都不认。
debrief-7 = 回到你自己的客户簿：谁是吴总，谁是郑老师？下个月先见哪一位？
debrief-7-look = 看他们先写哪一个：吴总多半写得快，郑老师那一格常常空着。空着的，请他说出自己客户簿最末一页上待得最久的是谁，介绍过谁来；说不出，下个月就先见这一位。先见“吴总”的，问带哪个数去：扣掉服务成本的那一行，再带一个更合适的去处。先见“郑老师”的，问打算问她什么；要是带着产品去，就想想她早早起身的那顿饭。

# 支行自己的案例：发工资那天
case-payday = 发工资那天
    .firm = 佳味食品
    .contact = 老彭
    .role = 董事长
    .what = { $firm }今天发工资，八十六个人、六十二万，一批全停在系统里：账户因为“执照到期”被停了支付。现在下午三点，电话打到你手机上；系统里的执照确实是旧的，别的你还没查。
    .demand = 工资赶在交班前到账，还要支行出一张盖章、贴得出去的纸：钱一直在，是银行停的，别叫人说厂里发不出工资。
    .cause = 新执照上月就交给了客户经理小沈，压在文件夹里没录；到期的短信又发到了离职会计的手机上，厂里没换过预留号码。两头都有份，支行的多。
    .fact-night-shift = 夜班四十个人八点交班，他们的钱最急。
    .tells-night-shift = 夜班|四十个
    .fact-licence-given = 新执照上月二十号就交给了小沈，有签收条。
    .tells-licence-given = 签收|二十号
    .fact-old-phone = 提醒短信发到了离职会计的手机上，厂里一直没换预留号码。
    .tells-old-phone = 会计|离职
    .fact-borrowed = 中午料款也付不出，找同行借了三十万，利息两千四。
    .tells-borrowed = 三十万|两千四|料款
    .fact-rumour = 车间里都在传厂子没钱了，两个老师傅已经在收工具箱；要一张支行盖章、贴得出去的纸。
    .tells-rumour = 没钱了|工具箱
    .promise = 下一批工资发出前，执照和号码都更新好，当面核一遍

case-payday-open =
    .opinionated = 工资发不出去，八十六个人。钱在账上，你们一声不吭给我停了。今天放行，别的我不听。
    .hesitant = 喂……我们的工资是不是发不出去了？钱明明在账上的呀，还是我填错了？八十六个人等着，要不明天再发？可说好今天的……
    .amiable = 忙着呢？没啥大事，就是今天发工资，系统说我们的账户歇着了，哈哈。钱倒是在的。你们忙的话，晚一点也……也行吧。
    .angry = 你们银行是干什么吃的？！八十六个人的工资，说停就停！钱是我的，你们凭什么锁？今天不放，我把人全拉到你们大堂来领！

case-payday-t1-1 = 系统里挂着旧执照，支付是我们停的，这我核实过。哪儿最急，您说。
    .why = 只认核实过的，怎么会挂着旧的先不猜，接着让人把急处说出来。
    .opinionated = 这还用你看？夜班四十个人，八点交班，先放他们的。动手，别光认。
    .hesitant = 是你们停的呀……那不是我填错。最急的是夜班，四十个人，八点交班。可白班的也在问。
    .amiable = 哎，停了就停了嘛。急的……也就夜班四十个人，八点交班前想看到钱，能赶上最好。
    .angry = ……你还知道是你们停的！夜班四十个人，八点交班，看不见钱就不上机！你说急不急！
case-payday-t1-2 = 复核的人就在我旁边，批次我现在开着。先放哪些人，您发话，我照着排。
    .why = 人和单子当场到位，先后由客户定；自己都拿不准先后的人，会被这一问问住。
    .opinionated = 夜班四十个，八点交班，先放。白班排后头。你排。
    .hesitant = 我发话呀……夜班四十个人八点交班，好像该他们先？可白班知道了会不会闹？您别叫我定先后呀。
    .amiable = 哎别别，别为我们把人叫来。夜班四十个，八点交班，赶得上就先放，赶不上再说。
    .angry = 还要我排队？！夜班四十个，八点交班！全放！你旁边站谁都没用，钱呢！
case-payday-t1-3 = 证照到期未更新，按规定自动中止，您把新照扫描件发来，走复核流程。
    .why = 一句话全是规定和流程，没有钟点，也没有问一声等工资的是谁。
    .opinionated = 规定你留着念。我问的是几点放。
    .hesitant = 自动中止……那是不是在查我们呀？流程要走几天？
    .amiable = 哦，规定呀，那是那是……那我再等等。
    .angry = 流程？！八十六个人等着吃饭，你跟我讲流程？！
case-payday-t1-4 = 钱在账上一分没少，不是您填错。单子不用重报，谁最急告诉我就行。
    .why = 先把“是不是我填错”放下，重报的活也免了，只留一件容易答的事。
    .opinionated = 我当然没填错。夜班四十个人，八点交班前到。少安慰，办。
    .hesitant = 一分没少……那就好。夜班四十个最急，八点交班。单子真不用重报？那我先不动它。
    .amiable = 没错就好，哈哈。夜班四十个，八点交班，别的不急。你这么一说，我就不催了。
    .angry = 谁说我填错了？！夜班四十个，八点交班，钱要到卡上！在账上顶什么用！
case-payday-t1-5 = 您别替我们圆。今天要是晚了，厂里最难办的是谁？不好听的也只管讲。
    .why = 先请人别打圆场，再问谁最难办，“晚一点也行”后面的急处才露得出来。
    .opinionated = 难办的是你们。夜班四十个，八点交班前到账。讲完了。
    .hesitant = 都难办……夜班四十个八点交班，白班的也等着还房贷。您这一问，我更慌了。
    .amiable = 那我说了啊……夜班四十个人，八点交班，有两个下了班要去医院交钱。真不好再晚。
    .angry = 圆？我替你们圆？！夜班四十个，八点交班，看不见钱，机器就停！
case-payday-t1-6 = 实在对不起，全是我们的错，害您发不出工资，我代表支行先给您道个歉。
    .why = 还没查就全揽下来，歉道得快，钟点一个没有；真要有两头的份，后面更难说。
    .opinionated = 歉先收着。几点放？
    .hesitant = 全是你们的错？您都还没查呀……那万一是我呢？
    .amiable = 哎呀别别，道什么歉，我也就问问。
    .angry = 道歉能当工资发？！

case-payday-t2 =
    .opinionated = 还有执照。执照的事，你们自己清楚。
    .opinionated-soft = 执照怎么会是旧的，你们自己翻。翻出来，大家省事。
    .hesitant = 执照……我记得弄过的呀，是不是我记错了？要真是我忘了，这可怎么交代……
    .hesitant-soft = 执照这事，我是弄过的，应该弄过。您帮我想想，是哪一步没对上？
    .amiable = 执照嘛，可能我们也有没做到的，哈哈。
    .amiable-soft = 执照那事说起来……也不全怪谁，就是有点巧。
    .angry = 别拿执照说事！执照的事，问问你们自己人！
    .angry-soft = 执照？执照的事，你去问问你们自己人。

case-payday-t2-1 = “执照”这两个字，您话里有话。早先怎么回事？说出来不算告状。
    .why = 接住“执照”两个字，说明不算告状，替谁留着面子的话就放得下来。
    .opinionated = 告什么状。新照上月二十号交给你们小沈，有签收条。短信发到辞职的会计手机上，号码我们没换。两条，记上。
    .hesitant = 也不是告状……新照上月二十号给了小沈，他签收了的。短信没看见，号码还是辞职的会计的，这算我们的吧？
    .amiable = 那我说啦……新照上月二十号就给小沈了，签收了的。短信嘛，发到辞职的会计手机上，号码我们也没换，两头都有一点。
    .angry = 话里有话？！新照上月二十号交给你们小沈，签收条在我手里！短信发给辞职的会计，号码是没换，可照我交了！
case-payday-t2-2 = 不用回想全部，只想一样：执照上回过手，是哪天、给了谁？其余我对。
    .why = 一团“是不是我忘了”缩成哪天、给谁，答得出来，剩下的活也归你。
    .opinionated = 上月二十号，小沈，有签收条。短信发到辞职的会计那儿，号码没换。用不着你一样一样教我想。
    .hesitant = 上回……上月二十号，给小沈了，对，有签收条！短信是发到辞职的会计手机上，号码我忘了换。那不全怪我吧？
    .amiable = 给小沈的，上月二十号，还签收了。短信在辞职的会计手机上，号码没换，这个怪我们，你别查啦。
    .angry = 还叫我想？！上月二十号，小沈，签收条！短信发到辞职的会计那儿，号码没换又怎样，照在你们手里！
case-payday-t2-3 = 执照的收件记录我正往下拉。从哪天查起您定，查到谁，我叫谁来。
    .why = 当场查，从哪天查听客户的，几句话就落到该问的人身上。
    .opinionated = 上月二十号。小沈拿走的新照，有签收条。还有，短信发到辞职的会计手机上，号码是我们没换。查。
    .hesitant = 从哪天……上月二十号吧？给了小沈，有签收条。短信发到辞职的会计手机上，号码没换。您别叫他来挨骂呀。
    .amiable = 哎别叫人，小沈挺好的。上月二十号给他的新照，签收了；短信在辞职的会计那儿，号码我们没换。
    .angry = 还等我定！上月二十号，小沈，签收条！短信发到辞职的会计手机上，号码没换，这也叫通知？！
case-payday-t2-4 = 发工资的当口叫人锁了账，搁谁都窝火。执照这事，您从头讲，我听。
    .why = 先说中发工资当口被锁的火，再请人从头讲，骂声里的两条实情就出来了。
    .opinionated = 我窝不窝火不要紧。上月二十号，新照给了小沈，有签收条。短信发到辞职的会计那儿，号码没换。讲完了。
    .hesitant = 窝火倒没有……就是上月二十号给了小沈，签收了的。短信发到辞职的会计手机上，号码没换，是我疏忽。
    .amiable = 没有没有，不窝火。上月二十号给了小沈，签收了；短信发到辞职的会计手机上，号码没换，也是巧。
    .angry = 上月二十号！新照交给你们小沈，签收条我留着！……短信是发到辞职的会计那儿，号码没换，这条算我的。照，算你们的！
case-payday-t2-5 = 系统到期前一个月就发短信提醒，两回都发了，您那边是不是没留意？
    .why = 拿两条短信把事情推回去，执照究竟到没到过支行，一句没问。
    .opinionated = 短信？我说的是执照。你们收没收，自己不知道？
    .hesitant = 啊？两回？那，那真是我没看……可我怎么一条都没见着？
    .amiable = 哦哦，可能是，可能是我们没留意。
    .angry = 怪我？！锁我的钱，倒怪我不看短信？！
case-payday-t2-6 = 这多半是小沈那边漏了，他手上事情多。我回头说说他，叫他多上点心。
    .why = 没查就推给一个同事，“多上点心”也没有日子，客户要的结果还是没有。
    .opinionated = 你们谁漏的我不管。我要结果。
    .hesitant = 小沈呀……别说他了，会不会是我没给清楚？
    .amiable = 别说他，小伙子挺好的，真的。
    .angry = 推给小沈？！你们银行是他一个人开的？！

case-payday-t3 =
    .opinionated = 钱要到。光到了，还不算完。厂里那头，你们得有个交代。
    .opinionated-soft = 钱到了只算一半。厂里那头，你们也得有个交代。
    .hesitant = 就算到账了，厂里那头我也……唉，说不清楚。
    .hesitant-soft = 到了账是好，可厂里那头，我怕一时说不清。
    .amiable = 到账就行，到账就行。厂里那头嘛，我慢慢说，哈哈。
    .amiable-soft = 到账就好。就是厂里那头……我还没想好怎么讲。
    .angry = 钱到了就完了？厂里那头谁去说？！
    .angry-soft = 钱到了，厂里那头呢？你去站到车间里听听！

case-payday-t3-1 = 您在厂里威信高，跟大伙儿说一声，都能理解。我们这边一定尽快。
    .why = 夸一句威信，把最难的那句话推给客户去说；“尽快”又没有钟点。
    .opinionated = 威信不当工资发。
    .hesitant = 我哪有什么威信……尽快，是几点呀？
    .amiable = 哪里哪里。好，我去说，我去说。
    .angry = 我去说？！锁钱的是你们，丢脸的是我？！
case-payday-t3-2 = 交代我现在就起草，盖支行的章。写哪几条、送给谁看，您念我写。
    .why = 话变成一张正在写的纸，写什么由客户定；要替谁撑面子也就念了出来。
    .opinionated = 三条：钱一直在，你们停的，几点放。车间都传我没钱了，我要贴门口。还有，中午料款付不出，借了三十万，利息两千四。
    .opinionated-back = 写归写。中午料款付不出去，我借了三十万，利息两千四，这笔你先记上。
    .hesitant = 我念啊……车间在传厂子没钱了，有人都收工具箱了，写什么才管用？中午料款还借了三十万，利息两千四，这也写吗？
    .hesitant-back = 我不会念这些……就是中午料款付不出，借了三十万，利息两千四，我都没敢跟人说。
    .amiable = 还盖章，太郑重啦。车间里是有人传厂子没钱了，贴张纸也好。中午料款借了三十万，利息两千四，小事。
    .amiable-back = 不用写不用写。也就中午料款借了三十万，利息两千四，我自己认了。
    .angry = 还要我念！车间都在传我没钱了，老师傅工具箱都收了！中午料款也付不出，借三十万，利息两千四！
    .angry-back = 写写写！中午料款付不出去，我借了三十万，利息两千四，你先写这个！
case-payday-t3-3 = 停支付的是支行，这话我认。厂里那头，您得拿什么去，给谁一个说法？
    .why = 认下停支付这一条，再问要拿什么、给谁看，喊声底下的诉求就到了桌上。
    .opinionated = 给车间。都在传我没钱了，我要张盖章的纸贴门口。中午料款借了三十万，利息两千四，一并算。认不认，看你办。
    .opinionated-back = 给谁轮不到你管。中午料款借了三十万，利息两千四，先算这个。
    .hesitant = 拿什么……车间在传厂子没钱了，要是有张盖章的纸就好。中午料款还借了三十万，利息两千四，我也说不清。
    .hesitant-back = 我也不知道要什么……中午料款借了三十万，利息两千四，想想就慌。
    .amiable = 哎，言重了。车间有人传厂子没钱了，有张盖章的纸，我也好贴。中午料款借了三十万，利息两千四，不提了。
    .amiable-back = 没有没有，不用给谁说法。中午料款借了三十万，利息两千四，过去了。
    .angry = ……车间都传我没钱了，干了二十年的老师傅在收工具箱！我要张盖你们章的纸，贴门口！还有中午料款，借三十万，利息两千四。
    .angry-back = 你少打听！中午料款付不出，借三十万，利息两千四，这钱谁出！
case-payday-t3-4 = 厂里那头的话，我替您写好。您最怕哪一句答不上？今天还难在哪儿？
    .why = 最难开口的话由你来写，最怕的那一问先说出来，瞒着的事也跟着说了。
    .opinionated = 我没什么答不上。车间传我没钱了，给我张盖章的纸。中午料款借了三十万，利息两千四。写你的。
    .opinionated-back = 我的话用不着你写。添的难有一样：中午料款借了三十万，利息两千四。
    .hesitant = 最怕人问厂子是不是没钱了，车间都在传，老师傅都收工具箱了……有张盖章的纸我就敢站出去。中午料款还借了三十万，利息两千四。
    .hesitant-back = 最怕……我也说不上来。难处是中午料款借了三十万，利息两千四，我还瞒着家里。
    .amiable = 不用替我写，哈哈。就是车间有人传没钱了，贴张盖章的纸大概就好。中午料款借了三十万，利息两千四，也不算难。
    .amiable-back = 没什么怕的。中午料款借了三十万，利息两千四，我想办法。
    .angry = 我怕？！车间传我没钱了，是你们害的！给我盖章的纸！中午料款借三十万，利息两千四，也是你们害的！
    .angry-back = 怕的该是你们！中午料款借三十万，利息两千四，听见没有！
case-payday-t3-5 = “厂里那头”怎么了？大伙儿在说什么，您又扛着什么，都别往回咽。
    .why = 把“厂里那头”接过来，又说不用往回咽，笑着带过的两件事都说了出来。
    .opinionated = 说我没钱了。老师傅在收工具箱，我要盖章的纸贴出去。中午料款借了三十万，利息两千四。问完了？办。
    .opinionated-back = 他们说什么轮不到你问。扛着一样：中午料款借三十万，利息两千四。
    .hesitant = 说厂子没钱了……您这么一问，我都不敢出办公室。贴张盖章的纸行不行？中午料款借了三十万，利息两千四。
    .hesitant-back = 也没说什么吧……中午料款是借的，三十万，利息两千四，我不知道该不该提。
    .amiable = ……那我说了。车间都在传厂子没钱了，两个老师傅在收工具箱。有张盖章的纸贴门口就好了。中午料款还借了三十万，利息两千四。
    .amiable-back = 没怎么没怎么。中午料款借了三十万，利息两千四，我自己垫的，不说了。
    .angry = 咽？我咽得下吗！车间传我没钱了！我要盖章的纸贴门口！中午料款借三十万，利息两千四！
    .angry-back = 我咽什么！中午料款付不出，借三十万，利息两千四！谁出，你说！
case-payday-t3-6 = 也就晚半天，大伙儿过后就忘了。要是给您添了麻烦，我们表示歉意。
    .why = 把半天说小了，又用“要是”道歉；厂里那头正在发生什么，没有问。
    .opinionated = 忘？这个家你来当试试。
    .hesitant = 会忘吗？可现在他们就在看着我呀……
    .amiable = 也是也是，过后就好了。（笑声短了一截）
    .angry = 半天？！“要是”添了麻烦？！你来站这儿听听！

case-payday-t4 =
    .opinionated = 那就定。钱几点到，损失怎么算，一次说完。
    .opinionated-soft = 好，定下来。钱几点，说法几点，损失怎么算。
    .hesitant = 那现在先做哪样呀？我怕这边放了，那边又卡住……
    .hesitant-soft = 那先做哪样呢？钱、说法、还有损失，我怕记漏了。
    .amiable = 损失就算了吧，你们也不是存心的，钱能到就行。
    .amiable-soft = 钱到了就行……损失嘛，你们方便就看一眼，不方便也没事。
    .angry = 光说不算！钱几点到？我这半天的损失，两万，谁赔？！
    .angry-soft = 行，说办法。钱几点，说法几点，损失怎么算？

case-payday-t4-1 = 分三步，都我来：五点放急的，六点放完，七点送说明，{ $offer }写进去。
    .why = 三步都有钟点，都不用客户动手，先后也不必再想，漏不掉。
    .opinionated = 分什么三步，五点一次放。七点我看东西。数对，行。
    .opinionated-low = 这个数盖不住我的损失。重来。
    .hesitant = 五点、六点、七点……我记下了。这样一步一步，我敢跟他们说了。
    .hesitant-low = 这么点呀……那剩下的，是不是就算我的？
    .amiable = 哎，三趟太麻烦你了，一趟也行，不赔也行。
    .amiable-low = 行行，多少都行，剩下我自己来。
    .angry = 还分三步？磨蹭！五点全放！……一条一条写下来，不许少。
    .angry-low = 就这点？！打发谁呢！
case-payday-t4-2 = 五点放款，盖章的说明七点到，{ $offer }记支行账上。先送哪儿，您定。
    .why = 三样一口气定死，送到哪儿留给客户一句话，听的人还是当家的。
    .opinionated = 五点，七点，数也对。送车间门口，我等着。
    .opinionated-low = 数不对。五点照放，数重报。
    .hesitant = 送哪儿……我定不了，门口？还是办公室？五点真能到吗？
    .hesitant-low = 就这些？那我跟人怎么说得清……
    .amiable = 不用赔不用赔，五点能到就很好了，送哪儿都行。
    .amiable-low = 有这份心就行，有这份心就行。
    .angry = 还问我？！送车间，当着所有人的面！五点到不了，你试试！
    .angry-low = 这点钱，你也说得出口！
case-payday-t4-3 = 损失全算我们的，{ $offer }明天到您账上，往后这种事绝不会再有了。
    .why = 没算过的数一口答应，“绝不”也担保不了；工资几点到，倒没说。
    .opinionated = 我要的是今天，你给我明天。多的我不要，别坏了规矩。
    .hesitant = 这么多……那是不是事情很严重？我不敢拿。
    .amiable = 哎，这不行，这么多，我成什么人了。
    .angry = 拿钱封我的嘴？！工资呢？我问的是工资！
case-payday-t4-4 = 锁是我们上的，我们来开：五点到账，{ $offer }我们赔，七点我本人到。
    .why = 谁锁的谁开，钟点、数目、谁到场，一样一样能对着看，火就有了去处。
    .opinionated = 少说锁不锁。五点，七点，我看着表。
    .opinionated-low = 认了就认足。这数不行。
    .hesitant = 您亲自来呀……那我怎么跟人介绍您？五点要是没到呢？
    .hesitant-low = 赔这点……那还是有一半算我的？
    .amiable = 哎，别说锁不锁的，怪难听。你来坐坐就好，钱不用赔。
    .amiable-low = 好好，够了够了。
    .angry = ……这话我听得进。五点，七点，你人来。来了，你站前头说。
    .angry-low = 认账还打折？！当买菜呢！
case-payday-t4-5 = 情分归情分，损失归损失：{ $offer }今天入账，七点我把说明送上门。
    .why = 不等人开口就把损失入账，送上门的钟点也有了，客气话用不着再推来推去。
    .opinionated = 少讲情分。今天入账，七点到。工资五点，补上这句。
    .opinionated-low = 入这点账，不如不入。
    .hesitant = 送上门……要是有人问起来，我怎么说呀？工资呢，几点？
    .hesitant-low = 哦，这些呀……剩下的我再想想办法。
    .amiable = 你都这么说了，我再推就生分了。好，七点，我给你留门。
    .amiable-low = 哈哈，行，意思到了就行。
    .angry = 谁跟你讲情分！工资呢？工资几点到，你先说！
    .angry-low = 这点？！你门也别上了！
case-payday-t4-6 = 这种情况得上报分行合规部，批下来我第一时间通知您，麻烦您再等等。
    .why = 事情上报了，钟点没有了，等工资的人只能接着等。
    .opinionated = 等消息？那我现在就去对街开户。
    .hesitant = 要等批呀……那今天是不是发不成了？
    .amiable = 好的好的，不急，我等消息。
    .angry = 等！又是等！我叫八十六个人上你大堂等！

case-payday-t5 =
    .opinionated = 行。还有话就说。
    .opinionated-soft = 行，就这么办。
    .hesitant = 嗯……那应该没别的了吧？
    .hesitant-soft = 好，那就这样……应该都齐了吧？
    .amiable = 好好，耽误你一下午，快去忙吧。
    .amiable-soft = 好，那就这样。叫你听了半天，怪不好意思，快去忙吧。
    .angry = 我录着呢！差一样，咱们大堂见！
    .angry-soft = 行，先这样。我就看今天。

case-payday-t5-1 = 那就说定了，给您添麻烦真抱歉，后面有什么事，您随时打我电话。
    .why = 一声抱歉就关了门，下回会不会再停、提醒打给谁，一样也没改。
    .opinionated = 嗯。看你们的。
    .hesitant = 哎，好，好……那我现在该跟他们说几点？
    .amiable = 好的好的，哪会有问题。
    .angry = 抱歉？一句抱歉就完了？！
case-payday-t5-2 = 账是我们锁的，光打电话不算。我到了厂里，您要我当面说哪句？
    .why = 认账的人到场，说哪句让客户挑，最后一口气当面就咽得下去。
    .opinionated = 不用说。把事办完就行。
    .hesitant = 当面说呀……我也想不出来，说错了会不会更乱？
    .amiable = 哎，不用说什么，来了喝杯茶。
    .angry = ……就一句：钱一直在，是银行停的。你说，比我说管用。
case-payday-t5-3 = 先不忙。平时还有哪些事，您嫌烦、又一直没好意思开口的？
    .why = 不急着散，替人开个口子，平时一直没提的那件小事就有了去处。
    .opinionated = 嫌烦的就是电话多。办完这件再说。
    .hesitant = 嫌烦的……我也不知道哪些算，怕说了你们为难。
    .amiable = 哈哈，那我说一个：每回办事总差一样材料，要跑两趟。能先拍照给你们看就好了。
    .angry = 烦的就是今天这事！别扯别的！
case-payday-t5-4 = 执照我当场更新。往后提醒打给谁，您报号码，挂电话前改好。
    .why = 根子当场就改，打给谁由客户报，挂上电话事情已经不一样了。
    .opinionated = 打给我。再加财务一个，两个都打。改好了发我看。
    .hesitant = 打给谁呢……留我的吧，可我老不接，留财务的？要不先不改？
    .amiable = 不急不急，改天我去柜台改，别耽误你。
    .angry = 这才想起来改！早改，用得着我打这个电话？！
case-payday-t5-5 = 先别挂。今晚再想起这事，最不踏实的是哪样？我记着，我去盯。
    .why = 趁没挂，把今晚会翻来覆去的那一样问出来，由你去盯。
    .opinionated = 我不踏实？踏不踏实，看你们今天。
    .hesitant = 就怕下个月又停……您说您去盯？那到期前您给我打个电话，行吗？
    .amiable = 没有没有，踏实着呢，你快忙。
    .angry = 我晚上睡得着！睡不着的该是你们！
case-payday-t5-6 = 短信、网银、专人上门，三样提醒都能开通，您看要哪几样？挑好发我。
    .why = 三样摆出来叫人挑，该改的号码没改，活又回到了客户手里。
    .opinionated = 我挑？你们该怎么办，你们定。
    .hesitant = 三样……都开？还是都不开？我回头问问再说吧。
    .amiable = 都行都行，你看着开。
    .angry = 这时候还跟我推销？！

case-payday-end =
    .opinionated-good = 行。东西都到了，这事就过。新户头的事，回头找你。
    .opinionated-bad = 就这样。工资我从别家发，账户你们留着。
    .opinionated-hang = 跟你说不着。叫你们一把手打给我。（挂了）
    .hesitant-good = 嗯，这样我心里有底了。我这就下去跟他们说。
    .hesitant-bad = 那……我再等等吧，实在不行，我先找人借。
    .hesitant-hang = 算了算了，就当我没打过……（挂了）
    .amiable-good = 好，这下我敢去车间转一圈了。改天来，尝尝食堂的包子。
    .amiable-bad = 好的好的，没事了，你忙。（第二天，去别家开了一个账户）
    .amiable-hang = 哎，有人叫我，先这样啊。（再打过去，没有人接）
    .angry-good = 行，照今天说的。都到了，我当没这回事；差一样，我自己来拿。
    .angry-bad = 等着！八十六个人，明早九点，你们大堂见！
    .angry-hang = 跟你们说不通！（摔了电话）

case-payday-follow = 过了一周，{ $firm }要发临时工那一批。{ $contact }的手停在“提交”上，给你打了个电话，只有一句：“这回，不会再停了吧？”
case-payday-follow-1 = 都更新好了，回执发到您手机上了，您直接提交就行。
    .why = 该更新的更新了，人没来，手还停在“提交”上的那份不放心，没人接。
    .opinionated = 收到。提交了，过了。
    .hesitant = 收到了……那我按了？您真确定吧？……过了，过了。
    .amiable = 收到收到，谢谢啊，都好。
    .angry = 又是回执！人呢？……过了。这回算你们运气。
case-payday-follow-2 = 正要打给您：复核还差一道，晚两个钟头，四点前走得掉。
    .why = 没等到点就说了晚多久、几点能走，发工资还来得及。
    .opinionated = 四点。再晚，你自己来跟工人说。
    .hesitant = 四点呀……那还来得及。您到时候给我来个电话，行吗？
    .amiable = 四点没问题，晚一会儿不碍事。
    .angry = 又差一道！……行，先说一声还算有长进。四点，我等着！
case-payday-follow-3 = 我就在您厂门口。照和号码都改了，您按，我站旁边看它到账。
    .why = 说到的都改了，人也到了，陪着按下那一下，往后才敢自己按。
    .opinionated = 进来。……到了。行，下回不用来，提醒打准就行。
    .hesitant = 您来啦……那我按了。……到了，真到了。您坐，我给您倒水。
    .amiable = 哎呀，还真跑一趟。……到了到了。走，食堂，包子刚出笼。
    .angry = ……看着啊。……到了。行，你这人说话算数，我记下了。
case-payday-follow-4 = 这两天系统升级，资料还没刷过来，这真不由我，您先手工发吧。
    .why = 理由也许是真的，可下一个钟点没有，手工发的活又回到了客户身上。
    .opinionated = 手工？那我要你们干什么。
    .hesitant = 手工……怎么弄呀？您不是说改好了吗？
    .amiable = 哦，没事没事，我们自己想办法。（声音淡了下去）
    .angry = 又来了！上回是照，这回是系统！人我都叫上，大堂见！
