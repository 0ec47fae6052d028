# 城南邮局 · 情景文字（投诉案例另见）

scenario-title = 城南邮局
scenario-blurb = 四十家大客户，四十份薄档案。嗓门大的天天见，要紧的那几家一声不响。
scenario-firm = 城南邮局
scenario-role = 新上任的大客户中心主任

preset-workshop = 五个季度，过一次双十一
preset-half-day = 半天八个季度，中间停下来谈一次
preset-self-study = 一小时四个季度，自己练

briefing-1 = 城南邮局寄包裹、送报刊、投文书，四十家大客户归你管：电商仓、银行、报社、法院、药房，还有村里的邮站和光明里的街坊。一年两头轻，双十一那一季最重。
briefing-2 = 飞燕快递开进城南三年，专挑没人走动的客户敲门。价格大家差不多，差的是谁找得着人、谁记得住事。
briefing-3 = 前任按流水和嗓门分级，工时家家差不多。档案多半只有一个电话号码；十一年的口头约定，记在快退休的老梁脑子里。你有五名客户经理，一季一千七百个工时，他已经排掉八成多。
briefing-4 = 八个季度以后，看你创造的价值：赚到的利润，加上客户资产多出来的部分。先花工时把档案写厚，再定谁由客户经理专管，谁打电话回访，谁走柜台。没有人喊的地方，多去看一眼。

# 学习目标
objective-files = 先写档案再分级：谁说了算、要什么、跟谁比，写到换了人也看得懂
objective-silent = 不被嗓门牵着走，听出没说出口的不满
objective-tier = 让级别决定服务方式：专管、电话、柜台，各得其所
objective-manager = 管好客户经理：交接、授权、被挖角，客户是局里的，不是哪一个人的
objective-letgo = 看每小时收益，改不动的不赚钱的客户，体面地主动放手

# 获客渠道
channel-introductions = 老客户引荐
channel-introductions-text = 请信得过的老客户带一家同行来坐坐，来的不多，多半谈得成。
channel-park-fair = 园区推介会
channel-park-fair-text = 在产业园摆一天桌子，发两百份资料，留电话的不少，真寄东西的不多。

# 事件
event-thin-files = 四十个薄文件夹
event-thin-files-text = 档案柜里四十个文件夹，最薄的只有一张名片，背面写着“人不错”。市局月底要来看，问你打算怎么补。
event-thin-files-sit = 挑六家不出声的，上门坐半天
event-thin-files-sit-after = 邵庭长递来一本退件登记：“头一回有人问这个。”六个文件夹厚了起来，别的还是一张名片。
event-thin-files-buy = 买一份企业资料，全部填上
event-thin-files-buy-after = 栏栏都有字了：注册资本、经营范围。谁拍板、嫌我们什么，一个字没有。
event-thin-files-form = 发调查表，请客户自己填
event-thin-files-form-after = 收回来一半，多数写着“无”。有人问：跟你们做了十年，还要我填地址？

event-liang-retires = 老梁的欢送会
event-liang-retires-text = 老梁三月退休，交给小高一摞合同和一本通讯录：南窗、陈记、银龄、小蜗牛、城南燃气……一共十四家。“口头的都在这儿呢。”他笑着拍拍脑门，蛋糕也切了。
event-liang-retires-letter = 发一封信，通知换了联系人
event-liang-retires-letter-after = 信写得周到。陈伯看完，把老梁的名片又夹回了本子里。
event-liang-retires-three = 请老梁带小高走三家
event-liang-retires-three-after = 燃气、银龄、陈记都见了面，握了手；没走到的几家，只听说老梁去过别人那里。
event-liang-retires-meetings = 小高一家一家开交接会
event-liang-retires-meetings-after = 小高的本子记满了，电话却老占着线；有人笑他：“又在开会吧？”

event-sun-courier = 报社门口的电动车
event-sun-courier-text = 星期天清早，飞燕的电动车停在报社门口，装的是周末副刊。孙姐在电话里笑：“试试，就试试。你们送得挺好的，真的。”
event-sun-courier-ride = 凌晨四点，跟她走一趟投递线
event-sun-courier-ride-after = 走到第七栋楼，她才开口：订户搬了家，改个地址要等十一天。这话她攒了两年。
event-sun-courier-discount = 先让半个点，稳住再说
event-sun-courier-discount-after = 孙姐连说多谢。星期天那辆车没有再来，改成了星期六。
event-sun-courier-trust = 十二年的交情，信她一句“试试”
event-sun-courier-trust-after = 没人再提这事。到了月底，副刊全在飞燕车上了。

event-ma-contract = 马总要降三毛
event-ma-contract-text = 马总把合同往桌上一推：“全城南我寄得最多，每件再降三毛。我的人下午五点要看见你们的车，几点装完，我说了算。”
event-ma-contract-accept = 降，先把量留住
event-ma-contract-accept-after = 马总当场加了两条线的货。装车的人算了算，加的这两条，多半是白跑。
event-ma-contract-refuse = 价不动，服务照旧
event-ma-contract-refuse-after = “行。”马总把合同收了回去，第二天，院子里多停了一辆飞燕的车。
event-ma-contract-change = 价可以谈，先改做法：他们分好拣，整板交接
event-ma-contract-change-after = 扯了三个星期才签。我们的人不再蹲在他仓里分拣，马总逢人说邮局变精了。

event-admission-letters = 一万四千封通知书
event-admission-letters-text = 七月，江城大学一万四千封录取通知书要在五天里发完。钱不多，可家家户户都在等，拆信那一刻还要拍照。顾老师只问：“谁盯着？”
event-admission-letters-desk = 单设一条线，派人驻校五天
event-admission-letters-desk-after = 第四天就发完了。有个山里孩子的照片上了报，背景是我们的绿车。
event-admission-letters-show = 请媒体跟拍，热热闹闹送头十封
event-admission-letters-show-after = 头十封全城都看见了；剩下的家长打电话来，问自家的怎么没有鲜花。
event-admission-letters-usual = 照平常的邮件走，别的活也要人
event-admission-letters-usual-after = 六天发完，丢了两封，后来找着了。顾老师在单子上画了两个圈。

event-cold-van = 只剩一辆冷藏车
event-cold-van-text = 八月最热的一天，两辆冷藏车坏了一辆。祝社长在电话里吼：“三千箱桃子，明天就烂！”同德的林主管只发来一行字：“今天的胰岛素，还能送吗？”
event-cold-van-medicine = 先送药，桃子的损失按实赔
event-cold-van-medicine-after = 药当晚都到了。祝社长收了赔款，骂了三天，一箱一箱点给我们看。
event-cold-van-fruit = 先拉桃子，药改明天
event-cold-van-fruit-after = 桃子保住了。林主管回了一个“好”字，那晚她打车送了十一户。
event-cold-van-rent = 高价租一辆，两头都送
event-cold-van-rent-after = 跑了三个市场才租到。两家都没误，谁也不知道这一晚有多险。

event-double-eleven = 双十一，分拣机停了
event-double-eleven-text = 双十一第二天，分拣机趴了窝，十八万件堆到院子里，两天才修得好。马总和花姐的电话轮着打进来；法院的文书、医院的标本，压在同一座山下面，没有人打电话。
event-double-eleven-volume = 先清大户，山才下得快
event-double-eleven-volume-after = 院子空得快。开庭误了三起，标本作废了一箱，对方来函都写得很短。
event-double-eleven-deadline = 先翻出有期限的，别家报准日子
event-double-eleven-deadline-after = 文书和标本当夜送走。花姐把我们报的日子截了图，发在直播间里。
event-double-eleven-hall = 租仓请八十名临时工，手工分
event-double-eleven-hall-after = 三天清完。账单比双十一赚的还厚，自己人连着熬了三夜，话都少了。

event-group-chat = 两百人的群里
event-group-chat-text = 花姐在两百人的商家群里点了小高的名：“废物一个，换人！”后面跟着一排大拇指。小高没回，下班也没走。发错仓的那批货，是她家单子上写错的。
event-group-chat-public = 在群里公开道歉，先把火压下去
event-group-chat-public-after = 花姐回了个笑脸。小高退了群，第二天照常来，坐得离你远了些。
event-group-chat-facts = 带小高上门，对着单子一行一行看
event-group-chat-facts-after = 看到第四行，花姐不说话了。群里那句没有撤，她后来只找小高。
event-group-chat-back = 打给花姐：活可以骂，人不能骂
event-group-chat-back-after = 花姐挂了电话。全办公室都听见了你那一句，也都看见她的单子少了。

event-two-trucks = 汤总卖了两辆车
event-two-trucks-text = 司机回来闲聊：远帆院里少了两辆车，门卫说工资欠了两个月。账上远帆还没逾期，汤总照样请大家吃饭：“咱们什么交情！”
event-two-trucks-prepay = 改成先付款，后发货
event-two-trucks-prepay-after = 汤总摔了杯子，货走了一大半。剩下的，每一单钱都先到。
event-two-trucks-weekly = 每周对账，当面收款
event-two-trucks-weekly-after = 每周五下午有人去坐着。钱一点一点收，话一次比一次少。
event-two-trucks-wait = 没逾期就不动，别伤了和气
event-two-trucks-wait-after = 汤总很领情，又加了两批货。账期还长，谁也说不准。

event-paperless = 对账单不寄了
event-paperless-text = 兴江银行和城南燃气同一个月来通知：账单改电子，纸的慢慢停。丁总说得客气：“不是你们不好，是时代变了。”
event-paperless-new-use = 跟银行一起，找出还得寄的
event-paperless-new-use-after = 翻了三年的寄件单，找出四样还得走人手的。量小了，每一件都比账单值钱。
event-paperless-price = 剩下的纸件量少，单价提上去
event-paperless-price-after = 账面好看了些。严主任认了价，顺手把停纸的日子提前了。
event-paperless-farewell = 好好收尾，人手腾给别家
event-paperless-farewell-after = 最后一批账单送完，严主任送来一面锦旗。腾出来的人，有了别的地方要去。

event-zhou-poached = 小周的辞职信
event-zhou-poached-text = 飞燕给小周开了双倍工资。安康、素颜记、大学城驿站、禾苗，都是他一手跑熟的。他把信放在你桌上：“主任，我还没跟客户说。”
event-zhou-poached-match = 加钱，把人留下
event-zhou-poached-match-after = 小周留下了。第二天，又有两个人来问，自己值多少。
event-zhou-poached-handover = 让他走，走前两周一家一家交清
event-zhou-poached-handover-after = 他带你跑完最后一家，档案写了半本：“答应过素颜记的几句话，也写上了。”
event-zhou-poached-today = 今天就办手续，门禁收回
event-zhou-poached-today-after = 下午他就走了。晚上，四家客户收到他的新名片，比我们的通知早到一天。

event-deposit-drive = 揽储的任务
event-deposit-drive-text = 葛行长要开门红，想请客户经理走访时“顺便”拉存款，每人十户，给手续费，也给局里记功。“都是自家人，一句话的事。”
event-deposit-drive-everyone = 行，每次走访都提一句
event-deposit-drive-everyone-after = 任务超额，手续费到账。戴阿姨问：“你今天来看我，还是来看我的存折？”
event-deposit-drive-three = 只介绍三家真用得上的
event-deposit-drive-three-after = 桃溪收果款、陈记收茶款、驿站收零钱，三家都说省事。葛行长嫌少，还是办了。
event-deposit-drive-no = 不接，走访不带别家的任务
event-deposit-drive-no-after = 葛行长在会上点了名。客户经理们没吭声，第二天出门都早了一刻钟。

event-second-eleven = 又到双十一
event-second-eleven-text = 还有一个月，预报的件数比去年多三成，分拣机还是那一台。去年的回顾记录就摊在桌上，最后一行写着：“明年早做准备。”
event-second-eleven-book = 请大户约时段，按约保证发出
event-second-eleven-book-after = 马总骂着约了三个时段。那一周，院子里头一回看得见地面。
event-second-eleven-machine = 租一台分拣机，备着
event-second-eleven-machine-after = 机器转了九天，租金付了一季。没有人来电话，也没有人来道谢。
event-second-eleven-overtime = 老办法，大家加把劲
event-second-eleven-overtime-after = 劲是加了。第四天有人在传送带旁边睡着了，货又堆了半个院子。

# 客户
customer-maji-cloud = 马记云仓
customer-maji-cloud-about = 替两百家网店存货发货，发件量全簿第一，装车要等到夜里。马总一年谈三回降价，回回谈成。他的件每天占着一条线，还剩多少毛利，前任没算过。
customer-maji-cloud-contact = 马总
customer-maji-cloud-role = 老板

customer-yunshang-dress = 云裳女装
customer-yunshang-dress-about = 直播卖衣服，一晚上爆几千单，三成要退回来。花姐嗓门大，件晚一天就在直播间点名。退货的那一程，一直没跟她算过钱。
customer-yunshang-dress-contact = 花姐
customer-yunshang-dress-role = 直播间老板

customer-xingjiang-bank = 兴江银行
customer-xingjiang-bank-about = 对账单和新卡寄了九年，规矩多，付款准。账单一年比一年薄，丁总嘴上说“照旧”，预算已经在减。新卡、函证怎么寄，还没人跟他坐下来谈过。
customer-xingjiang-bank-contact = 丁向东
customer-xingjiang-bank-role = 零售部副总

customer-lianxun-telecom = 联讯通信
customer-lianxun-telecom-about = 电话卡、路由器往各家送，每单要当面核身份。鲁经理凡事先说“按流程”，投标年年重来，抽屉里总压着别家的一张报价。量大、价薄，核验不过的那些件白跑，没有人收过跑腿钱。
customer-lianxun-telecom-contact = 鲁志强
customer-lianxun-telecom-role = 物流经理

customer-ankang-life = 安康人寿
customer-ankang-life-about = 寄保单，还要把签好的回执收回来。白主管一直想把全省的都交给我们，话到嘴边又停住。回执平均九天才到她手里，她怕领导问，没敢提。
customer-ankang-life-contact = 白静
customer-ankang-life-role = 运营主管

customer-chengnan-daily = 城南日报
customer-chengnan-daily-about = 每天凌晨四点出报，城南一半人家的早饭桌上有它。孙姐十二年没红过脸，打分永远九十。订户改个地址要十一天，她只跟自己的同事抱怨过。
customer-chengnan-daily-contact = 孙姐
customer-chengnan-daily-role = 发行部主任

customer-savings-branch = 储蓄支行
customer-savings-branch-about = 隔壁的自家人，催款函、礼品、凭证样样要我们送，按内部价结算。葛行长拍着桌子要“马上”，前任就放进了 A 级。凭证其实每周三就备好了，没人问过。
customer-savings-branch-contact = 葛建军
customer-savings-branch-role = 支行行长

customer-tongde-pharmacy = 同德药房
customer-tongde-pharmacy-about = 二十六家连锁，慢病药刚开始送上门，一年多三成，只给了我们一个区。林主管要的是晚上七点到九点送到，老人那时才在家。她问过一回，没等到回话。
customer-tongde-pharmacy-contact = 林岚
customer-tongde-pharmacy-role = 配送主管

customer-ledao-toys = 乐岛玩具
customer-ledao-toys-about = 小包裹发往海外，一单只赚几毛，货款总拖到催第三遍，还总拿隔壁厂的月结说事。阿豪一急就拍视频骂人，量看着不小，前任放进了 B 级。国外订单在退，他厂里停了一条线。
customer-ledao-toys-contact = 阿豪
customer-ledao-toys-role = 老板

customer-suyan-beauty = 素颜记
customer-suyan-beauty-about = 两年长起来的护肤小牌子，盒子比货还讲究。米雪老是换快递，每家试一个月。她心里的疙瘩是开箱：盒角压瘪一个，差评就来一条。
customer-suyan-beauty-contact = 米雪
customer-suyan-beauty-role = 创始人

customer-yuanfan-forward = 远帆货代
customer-yuanfan-forward-about = 替人订舱转货，谁便宜跟谁走。汤总爱请客，爱发火，也爱说“下个月一起结”。院子里的车，好像一年比一年少。
customer-yuanfan-forward-contact = 汤大海
customer-yuanfan-forward-role = 总经理

customer-nanchuang-books = 南窗书局
customer-nanchuang-books-about = 做网上书店的老字号，签名本、店庆、读书日，活动一场接一场。十一年都是老梁管，好些约定没上过纸。方主管做事细，凡事要一句准话。
customer-nanchuang-books-contact = 方主管
customer-nanchuang-books-role = 电商主管

customer-district-court = 城南区法院
customer-district-court-about = 传票和判决书，封封要查得到是谁签的、几点签的。邵庭长从不谈价，也从不来电话，前任嫌“没什么事”，放在 C 级。退件登记她记了整整一本，等人来要。
customer-district-court-contact = 邵敏
customer-district-court-role = 立案庭庭长

customer-vehicle-office = 城南车管所
customer-vehicle-office-about = 驾照、牌照寄到家，件件稳当，毛利厚，季季一个样。鲍科长见谁都递烟，意见一条没有。窗口前还排着两百人，不知道可以寄。
customer-vehicle-office-contact = 鲍春生
customer-vehicle-office-role = 综合科长

customer-taoxi-fruit = 桃溪果品社
customer-taoxi-fruit-about = 杨梅、蜜桃，从树上到桌上只有两天。祝社长骂起来隔着山都听得见，骂的是去年烂掉的四百箱。他要的不是赔钱，是一辆天不亮就到地头的冷藏车。
customer-taoxi-fruit-contact = 祝满仓
customer-taoxi-fruit-role = 社长

customer-civic-hall = 政务服务中心
customer-civic-hall-about = 证照以后都能寄到家，窗口一个接一个开通，我们只分到两个。苗主任想让系统自动打单，不用人抄地址。飞燕送来过一份方案，我们还没有。
customer-civic-hall-contact = 苗青
customer-civic-hall-role = 服务中心主任

customer-chengnan-gas = 城南燃气
customer-chengnan-gas-about = 账单寄了十五年，老严跟局里人人都熟，年年 B 级。账单每年薄一层，上门的次数一次没少。他明年退休，接班的人只看手机。
customer-chengnan-gas-contact = 老严
customer-chengnan-gas-role = 客服部主任

customer-yinling-mag = 银龄杂志社
customer-yinling-mag-about = 给老人看的月刊，每月五号交货，不催不赶，正好填上投递最闲的那几天。夏老师寄杂志总夹一张手写卡片。读者说月初收不到，她先怪自己封晚了。
customer-yinling-mag-contact = 夏老师
customer-yinling-mag-role = 主编

customer-snail-books = 小蜗牛童书
customer-snail-books-about = 童书俱乐部，按月给孩子寄一盒，会员一年多了两成。舒经理想在盒子上印孩子的名字，又怕我们嫌麻烦，一直拿小单试别家，样盒摆在桌上没人来看。
customer-snail-books-contact = 舒童
customer-snail-books-role = 发行经理

customer-campus-station = 大学城驿站
customer-campus-station-about = 四所学校的包裹都从他那间屋子进出，开学那周队伍排到马路上。小范想再开两家，怕签了我们就不能收别家的件。这条其实可以谈，没人跟他说。
customer-campus-station-contact = 小范
customer-campus-station-role = 站长

customer-chenji-tea = 陈记茶业
customer-chenji-tea-about = 清明前那十天，寄出去的都是半年的口粮。陈伯十年只用邮局，茶行的人看他怎么寄，就跟着怎么寄。只有老梁知道，他的茶不能跟别的货混装。
customer-chenji-tea-contact = 陈伯
customer-chenji-tea-role = 掌柜

customer-kangjian-lab = 康检检验
customer-kangjian-lab-about = 各医院的标本连夜送到，晚四个钟头就作废。去年丢过一箱，耿主管的火到现在没下去。他手里还有三家医院的线，先看谁肯把温度记录给他。
customer-kangjian-lab-contact = 耿涛
customer-kangjian-lab-role = 物流主管

customer-yaya-dental = 雅齿技工所
customer-yaya-dental-about = 替牙科诊所做假牙，模型今晚取、成品明早到，晚了病人就白张嘴。卓师傅说一不二，件小、价好、月月在涨。早上八点以前到，他愿意多付，前任没问过。
customer-yaya-dental-contact = 卓明
customer-yaya-dental-role = 主理技师

customer-kuaizhang = 易账财税
customer-kuaizhang-about = 替三百家小公司记账，发票、公章都经她的手寄。姜姐给谁家用哪个快递，一句话的事。她拿不准丢了公章谁担责，所以只寄一半。
customer-kuaizhang-contact = 姜姐
customer-kuaizhang-role = 合伙人

customer-hemiao-seeds = 禾苗种业
customer-hemiao-seeds-about = 春播前一个月，种子要送进两百个村。别家到镇上就停了，田部长天天接农户的电话。我们村村有邮站，他不知道，我们也没说。
customer-hemiao-seeds-contact = 田有为
customer-hemiao-seeds-role = 销售部长

customer-city-gifts = 江城好物
customer-city-gifts-about = 景区里七家伴手礼店，游客拎不动就不买了。柳姐想在店里当场寄，一直没找着谁肯放台机器。她人客气，说“你们先忙”。
customer-city-gifts-contact = 柳依
customer-city-gifts-role = 门店总管

customer-feiye-ads = 飞页广告
customer-feiye-ads-about = 往信箱里塞广告单，一年少一截。钱总电话多，方案一天改三稿，前任给了 B 级。他的单子占着投递员的包，住户的抱怨记在我们头上。
customer-feiye-ads-contact = 钱总
customer-feiye-ads-role = 总经理

customer-hongye-print = 宏业印刷
customer-hongye-print-about = 老胡是前任的牌友，样本一次寄三五件，次次要人当场上门取。骂得响，所以在 B 级。上门的车钱和毛利，没人摆在一张纸上看过。
customer-hongye-print-contact = 老胡
customer-hongye-print-role = 老板

customer-exam-office = 区考试中心
customer-exam-office-about = 试卷要两个人押、一把锁、一路签字，八年没出过错。温老师每回都问三遍，问完说一句“辛苦了”。全簿里数得着的毛利，排在 C 级最后一页。
customer-exam-office-contact = 温老师
customer-exam-office-role = 保密专员

customer-jinfu-jewel = 金福珠宝
customer-jinfu-jewel-about = 镯子、戒指寄给外地老客，一年比一年多。金老板娘贵的那些还是自己坐火车送：邮局保价最多保两万，她不敢开口问能不能再高。
customer-jinfu-jewel-contact = 金巧云
customer-jinfu-jewel-role = 店主

customer-zuixi-wine = 醉溪酒行
customer-zuixi-wine-about = 散酒装坛，坛坛都重，十坛碎一坛。郝老板碎一回吵一回，赔款一笔接一笔。换个泡沫箱就能少碎一半，他嫌一只要四块钱。
customer-zuixi-wine-contact = 郝大勇
customer-zuixi-wine-role = 老板

customer-jiangcheng-univ = 江城大学
customer-jiangcheng-univ-about = 一年忙一回，七月的录取通知书家家都要拍照，全城的学校都看它用谁家。顾老师话不多，句句是要求。按流水排，它在很后面。
customer-jiangcheng-univ-contact = 顾老师
customer-jiangcheng-univ-role = 招生办主任

customer-linli-buy = 邻里团
customer-linli-buy-about = 小区里拼着买菜，三块五块地发件，便宜一分就换一家。阿坤见面先报别家的价。一单的毛利，不够我们接他一个电话。
customer-linli-buy-contact = 阿坤
customer-linli-buy-role = 发起人

customer-philately-firm = 集邮公司
customer-philately-firm-about = 省里的兄弟单位，邮册、首日封每季一批，提前两个月报计划。傅主任样样排得好好的，从不插队，也从没人去看过他。
customer-philately-firm-contact = 傅明
customer-philately-firm-role = 业务主任

customer-hengzheng-law = 衡正律所
customer-hengzheng-law-about = 律师函一封是一封，要凭证、要当天寄。秦律师付款爽快，去年带来两家公司，是谁带来的，前任没记。他说过一句：“查签收还要打电话？”
customer-hengzheng-law-contact = 秦律师
customer-hengzheng-law-role = 合伙人

customer-nuandong-fund = 暖冬基金会
customer-nuandong-fund-about = 每年入冬给山里孩子寄棉衣，毛利薄，照片却登在全城的公众号上。简雅每件都写一句话。她想知道棉衣到没到，现在只能一个村一个村地问。
customer-nuandong-fund-contact = 简雅
customer-nuandong-fund-role = 项目主管

customer-liuwan-station = 柳湾邮站
customer-liuwan-station-about = 村口的小店，代收代寄，顺便替老人念信。姚叔知道谁家果子要熟了、谁家孩子要考学。钱少，消息多，没人来问过他。
customer-liuwan-station-contact = 姚叔
customer-liuwan-station-role = 站长

customer-guangming-lane = 光明里街坊
customer-guangming-lane-about = 一条巷子的老人，攒着包裹一起寄给外地的儿女。戴阿姨领头，谁好谁不好，一个早市就传遍了。柜台太高，她们填单子要踮脚，没跟我们说过。
customer-guangming-lane-contact = 戴阿姨
customer-guangming-lane-role = 街坊牵头人

customer-stamp-club = 方寸集邮会
customer-stamp-club-about = 二十年的老会员，新邮发行那天天不亮就来排队，挑的是戳盖得正不正。潘老脾气倔，爱当面教柜员。他教出来的柜员，后来都会盖戳。
customer-stamp-club-contact = 潘老
customer-stamp-club-role = 会长

customer-grad-luggage = 毕业行李团
customer-grad-luggage-about = 六月里三百个毕业生合着寄行李，寄完就散。小珂替大家比了五家，价钱问了又问，怕贵也怕丢。明年来的，是另一个班长。
customer-grad-luggage-contact = 小珂
customer-grad-luggage-role = 班长

# 测验
quiz-loudest-first = 谁喊得急就先管谁，最能留住大客户。
quiz-loudest-first-true = 对
quiz-loudest-first-false = 错
quiz-loudest-first-why = 开局时，储蓄支行喊得最响，收入比法院多四成多，扣掉服务成本，赚的还不到法院的五分之一。喊声量的是脾气，量不出价值。

quiz-silent-content = 一年到头不来一个电话的客户，心里也可能攒着一本不满。
quiz-silent-content-true = 对
quiz-silent-content-false = 错
quiz-silent-content-why = 听得见的抱怨只是冰山露出来的一角。邵庭长的退件登记记了一本，没人去要，她也就没说。要问，而且问得具体。

quiz-software-enough = 买一套客户管理软件，资料填满，业绩自然会上来。
quiz-software-enough-true = 对
quiz-software-enough-false = 错
quiz-software-enough-why = 软件只存得下问来的东西。买来的资料有注册资本，没有“谁拍板、嫌我们什么”。先有人去问，再有地方去记。

quiz-lifetime-guess = 客户终生价值算不出准数，但可以估。
quiz-lifetime-guess-true = 对
quiz-lifetime-guess-false = 错
quiz-lifetime-guess-why = 毛利、能留几年、折现率，三样粗估一遍就够分级用，档案越全估得越近。同德今天只交给我们一个区，药单一年多三成；这样一估，它就不该躺在 C 级里。

quiz-letgo-simple = 客户要走，就让他走，不必多问。
quiz-letgo-simple-true = 对
quiz-letgo-simple-false = 错
quiz-letgo-simple-why = 先问清为什么走，值不值得留。该留的，花钱要少于损失；不赚钱又改不动的，提前说清、介绍好下家。稀里糊涂地走，口碑和教训都丢了。

quiz-sun-hint = 孙姐笑着说“试试飞燕，就试试，你们挺好的”。头一件该做什么？
quiz-sun-hint-thank = 谢谢她的夸奖
quiz-sun-hint-discount = 马上让价
quiz-sun-hint-ask = 接住“试试”，问她原来在等什么
quiz-sun-hint-wait = 别多问，免得她为难
quiz-sun-hint-why = 和善的人把问题藏在客气里。让价堵不住她没说出口的那件事；谢和等，都顺着她的台阶下了。准她说不好，她才会说改地址要十一天。

quiz-ma-value = 马总的件占着一条线，谈降价之前，先看哪个数？
quiz-ma-value-turnover = 发件量排第几
quiz-ma-value-hour = 扣掉服务成本以后，每小时收益多少
quiz-ma-value-tenure = 合作了几年
quiz-ma-value-growth = 明年的量能涨多少
quiz-ma-value-why = 成本按小时走。开局时马记收入全簿第一，扣掉服务成本一季只剩七千，还没算客户经理的工时。再降一分，就是请他白用一条线。

quiz-univ-kind = 江城大学一年只忙一回，全城的学校却看它用谁家。它是哪一种？
quiz-univ-kind-benchmark = 样板客户
quiz-univ-kind-absorber = 成本消化者
quiz-univ-kind-barnacle = 葫芦
quiz-univ-kind-butterfly = 蝴蝶
quiz-univ-kind-why = 它的价值不止在自己的流水上：做好了，同行跟着来。填满淡时的银龄是成本消化者；葫芦久而利薄，蝴蝶厚而不留。

quiz-channel-tier = 四十家客户，谁由客户经理专管，谁打电话，谁走柜台，凭什么定？
quiz-channel-tier-manager = 都配客户经理，一视同仁
quiz-channel-tier-tier = 按分级，级别变了方式也变
quiz-channel-tier-counter = 大家都走柜台，最省
quiz-channel-tier-first = 谁先要就先给谁
quiz-channel-tier-why = 人手有限，想让谁都满意，就谁也顾不上。少数要紧的专管，中间的电话回访，小的把柜台做顺；每季看一遍，该换就换。

quiz-liang-memory = 老梁退休以后，南窗书局的口头约定没人知道。毛病出在哪儿？
quiz-liang-memory-loyalty = 客户太认老梁，不认邮局
quiz-liang-memory-firm = 该写进档案的，只留在一个人脑子里
quiz-liang-memory-contract = 客户不该提合同以外的事
quiz-liang-memory-successor = 小高不够勤快
quiz-liang-memory-why = 客户认人不是错，是老梁的本事。局里没让他把约定写下来，才是毛病。档案是客户跟局里的记忆，谁来都接得上。

# 总复盘提问
debrief-1 = 头两个季度，你写档案花了多少工时？哪一份档案后来改变了你的分级？
debrief-1-look = 开一局新的，投两份客户档案：最厚的是宏业老胡，前任的牌友；同德药房几乎空着。“四十个薄文件夹”里买了资料的组，请他们指出哪一格让谁升了级；上门坐了六家的组，问后来“建档工时”还花没花，剩下的三十四家呢。嫌建档费工时的，看最后一次回顾里的“理解差距”。不知道客户要什么，分级就只剩流水和嗓门可凭。
debrief-2 = 列出你去得最多的三家，再列出最赚钱的三家。对得上吗？是谁替你排的日程，你还是他们的嗓门？
debrief-2-look = 两张名单写在黑板上，再开一局新的，“全部重新分级”点按贡献：马记和储蓄支行从 A 级掉下去，法院和车管所从 C 级升上来。说“A 级本来就该多跑”的，追问：他们怎么进的 A 级，葛行长拍的那下桌子算不算？再问邵庭长那本退件登记，有谁上门要过。日程跟着每小时收益走，嗓门只量得出脾气。
debrief-3 = 城南日报和法院，一个笑着，一个不作声。你是从哪一个小动静看出来的，还是等到了流失报告？
debrief-3-look = 开一局新的，投城南日报的客户页：满意度八十多，忠诚度不到四十。凌晨四点跟孙姐走过投递线的，听到了“改个地址要十一天”；让了一个点的，只把飞燕的车从星期天挪到星期六。说“她打九十分，稳得很”的，追问：九十分和装上飞燕车的副刊，哪个是真的？法院更静，双十一那座山底下谁替她翻过文书：满意不等于忠诚，没来电话也不等于满意。
debrief-4 = 小周的信放在桌上时，你留的是人，还是客户？要是早两个季度知道他会走，你会先做什么？
debrief-4-look = 信第六季才来，短局就谈老梁的欢送会，同一课早五季上过一遍。三种选法各请一组说后来：加了钱的，第二天谁来问自己值多少；当天收门禁的，安康、素颜记、驿站、禾苗先收到谁的名片；两周交清的，那半本档案里写了什么。怪小周没良心的，追问：他答应过素颜记的几句话，信来以前写在哪儿？客户是局里的，靠平时的档案和交接，不靠留住哪一个人。
debrief-5 = 马总、老胡、阿坤，你放手了谁，怎么放的？留下的，你改了什么做法？
debrief-5-look = 开一局新的，投这三家的客户页：宏业和邻里团扣掉服务成本是负的，马记收入全簿第一，一季只剩几千块。三家全放的组，追问：马记要是先改做法，自己分好拣、整板交接，还用不用放？说“老胡骂得凶，不敢放”的，问他怕的是丢客户，还是挨骂。先改办法，改不动再好好告别，腾出来的工时要说得出给了哪一家不出声的。
debrief-6 = 回到你自己的客户：哪三条口头约定只在你一个人脑子里？今天下班前，写给谁看？
debrief-6-look = 每人写三条，写不满的先想老梁：陈伯的茶不能跟别的货混装，这句话只记在他一个人脑子里。答“都在微信里”的，追问：明天你请假，小高翻得到吗，翻到了看得懂吗？听有没有写出谁说了算、要什么、怕什么；只有名字和电话的，跟背面写着“人不错”的那张名片一个样。承诺书上写明：今天几点以前，给哪一个接班的人看过。

# 投诉案例
case-yard-days = 院子里躺了三天
    .firm = 山雀文具
    .contact = 鲁老板
    .role = 网店老板
    .what = { $firm }周一交来四百二十件，大促的件山一样压着，到周四早上还堆在我们院子里，一件没动。交接单你核过了，带着单子，站到了对方的打包台前。
    .demand = 钱在其次：明晚八点要当着买家的面说得出话。要一张单子，四百二十件哪件哪天到，写准了；往后再压货，先有人打电话来。
    .cause = 大促那三天后到的压住了先到的，没人按日子翻；热线看不见院子，只会照着页面答“耐心等”；页面一出库就自动写“运输中”，车其实没开。
    .promise = 四百二十件今晚发走，明天中午十二点送来逐件到达日的单子
    .fact-tracking = 件没出院子，查询页上却三天都写着“运输中”。
    .tells-tracking = 运输中|查询页
    .fact-hotline = 热线打了五回，回回叫“耐心等”。
    .tells-hotline = 五回|耐心
    .fact-penalty = 平台按晚发货罚钱，四百二十单，每单五块，一共两千一。
    .tells-penalty = 平台|两千一|每单五块
    .fact-resent = 等不及的六十件，自己补货走飞燕重发了，运费九百。
    .tells-resent = 飞燕|六十件|重发
    .fact-gave-word = 周一晚上，是对方亲口跟买家保证“周三到，不到找我”；明晚八点还得跟他们当面讲。
    .tells-gave-word = 保证|周三|八点
case-yard-days-open =
    .opinionated = 来了？我的件周一给你，今天周四，还在你院子里晒太阳。别讲大促，家家都大促。什么时候走，说。
    .angry = 你还敢上门！四百二十件！三天！躺在你们院子里喂鸟是吧？两万，赔！少一分，我把件一车拉到你们局门口去！
case-yard-days-t1-1 = 大促前我们给各家都发过通知，请错开几天再交件，您这边是不是没留意？
    .why = 通知发没发到还没核，一开口先找对方的不是，话就成了谁有理。
    .opinionated = 错开？大促你叫我错开？那我要你们干什么。
    .angry = 怪我？我把件交到你手上，还交错了？你给我出去！
case-yard-days-t1-2 = 车就在门外。四百二十件今天先走哪些，您来点；这三天的经过，也从您讲起。
    .why = 车先到，先走哪些由对方点，没有一句解释，实情就跟着命令一起下来了。
    .opinionated = 蓝箱先走。经过？页面上三天都是“运输中”，车轮子都没转。谁写的，给我查。
    .angry = 这会儿派车了？早干什么去了！三天都写“运输中”，中你个头！点什么点，我话还没说完！
case-yard-days-t1-3 = 真对不起，分拣那边这几天乱了套，我回去一定催他们，尽快给您都发走。
    .why = 歉道得快，错推给了分拣的人，“尽快”后头没有一个钟点。
    .opinionated = 谁乱的我不管。尽快是几点？
    .angry = 又是别人乱！又是尽快！你们除了这两句还会什么？
case-yard-days-t1-4 = 单子在这儿：周一收的，周四没动，是我们压的。这三天的火，您先冲我倒完。
    .why = 认的是单子上写着的日子，不多不少；先让人倒完，后头的话才进得去。
    .opinionated = 我没空倒火。三天，页面都写“运输中”，这叫骗。记上，往下说。
    .angry = 三天！我天天刷，天天写“运输中”！我还跟人家说在路上了，敢情在你院子里！……行，是你们压的，这句你认了。
case-yard-days-t1-5 = 谢谢您还肯让我进门。有什么不好听的，您别替我们留面子，慢慢说给我听。
    .why = 客气人听了这话会松口；正等着件走的人，听着只像在拖工夫。
    .opinionated = 谁替你留面子了？慢慢说？我等三天了。
    .angry = 谢什么谢！我像是来跟你喝茶的？
case-yard-days-t2 =
    .opinionated = 还有你们那条热线，还有我这边的账。一样一样来。
    .opinionated-soft = 件的事你在办，好。热线和罚款，你也听着。
    .angry = 电话呢？你们那热线是摆设吗！我这边天天掉钱，你们知道吗！
    .angry-soft = 我再跟你说说那热线，还有我这边一天掉多少钱。
case-yard-days-t2-1 = 天天有人追着您要件，您又问不出一句实话，最窝火。后来都是怎么对付的？
    .why = 先说破两头受气的难处，再问后来，电话和账自己就倒了出来。
    .opinionated = 窝火不值钱。热线五回，回回“耐心等”。平台每单罚五块，两千一。这才是账。
    .angry = 怎么对付？热线打了五回，五回都叫我耐心等！平台可不等，一单五块，罚了我两千一！……我跟谁说理去。
case-yard-days-t2-2 = 今年全城都这样，三天还不算最久，件好歹一件没丢，您也先别太上火了。
    .why = 跟更慢的比是我们的比法，对方这三天赔进去的，被一句抹平了。
    .opinionated = 没丢就算好？你们的门槛可真低。
    .angry = 不算久？你饿三天试试！还别上火，火就是你们点的！
case-yard-days-t2-3 = 按揽投时限的口径，节点状态以出库扫描为准，系统这一侧是没有超时的。
    .why = “口径”“节点”替系统辩了理，院子里的件还是一件没动。
    .opinionated = 说人话。件在哪儿？
    .angry = 没超时？你去我仓里跟货架说去！什么狗屁口径！
case-yard-days-t2-4 = 您报次序，我记；报到哪条，我当场拨电话问到底。头一条，您要谁先回话？
    .why = 次序对方定，拨电话是我们的事；不用求，账就一条条报了上来。
    .opinionated = 热线先回话：五回，回回“耐心等”。第二条，平台罚款，每单五块，两千一。拨。
    .angry = 还要我给你排次序？热线五回叫我耐心等，平台罚我两千一！你自己排去！
case-yard-days-t2-5 = 要不先只看一箱，咱们查清它卡在哪一步，再看别的，这样您觉得稳妥吗？
    .why = 一小步能叫拿不准的人安心；眼前的人要的是全部，听着像打发。
    .opinionated = 四百多件，你跟我看一箱？
    .angry = 一箱？剩下的你拿去当柴烧？
case-yard-days-t3 =
    .opinionated = 件是小事。有句话收不回来，你懂不懂。
    .opinionated-soft = 件和账你会办。还有一关，是我自己的。
    .angry = 你们压的是件，我丢的是脸！你叫我往后怎么开口！
    .angry-soft = 件走了，我这一关还没过呢。有人等着我，你知不知道。
case-yard-days-t3-1 = 您做生意这么多年，买家都认您这块招牌，这点小事过两天大伙就忘了的。
    .why = 好话垫得高，正好把那一关盖住，谁在等、等什么，再没人问。
    .opinionated = 招牌是按时发货攒的，不是你夸出来的。
    .angry = 忘？骂的不是你，你当然忘得快！
case-yard-days-t3-2 = 为别人压的货，您站在前头挨骂。这话要答给谁听，他们看见什么才肯点头？
    .why = 看见了站在前头的那个人；答给谁、拿什么才点头，正是这一趟要办的。
    .opinionated = 答给买家。我说过“周三到，不到找我”。明晚八点我得当面讲，要拿得出准日子。
    .opinionated-back = 给谁听是我的事。少打听。
    .angry = ……买家！周一晚上，我当着几千人保证，周三到，不到找我！明晚八点又要开播，我拿什么脸上去？我得有个准日子给人看！
    .angry-back = 给谁听？给记者听！给你们局长听！
case-yard-days-t3-3 = 要给人看的东西，格式您定，我今天就叫人做出来。头一行，您要写哪句话？
    .why = 不问难处，只问头一行写什么；东西我们做，话由对方定，那一关自己就露了出来。
    .opinionated = 头一行：哪件哪天到。我跟买家说过“周三到，不到找我”，明晚八点，我照着念。
    .opinionated-back = 写什么，想好了叫你。先把前头的办完。
    .angry = 写你们的错！我保证过周三到的！明晚八点买家都等着，你给我写哪天到！
    .angry-back = 一张破纸有什么用？我要的是货！
case-yard-days-t3-4 = 您放一百个心，往后您家的件永远头一个走，谁来了也压不住，我个人担保。
    .why = “永远”谁也做不到，眼前那一关倒一个字没问。
    .opinionated = 你个人？你调走了呢？
    .angry = 担保？你们收件那天也是这么笑的！
case-yard-days-t3-5 = 您心里要是还有什么顾虑，别憋着，再小也说出来，咱们今天一条一条解开。
    .why = 拿不准的人才有“顾虑”；有主意、有火的人听了，只觉得没看懂自己。
    .opinionated = 我没有顾虑。我有件事没办完。
    .angry = 顾虑？我这叫顾虑？我这叫火！
case-yard-days-t4 =
    .opinionated = 我的数：两万。给不给，现在说。
    .opinionated-soft = 我开两万。你认多少，摆出来算。
    .angry = 两万！一分不许少！
    .angry-soft = 两万，我说出去了。到底能怎么弄，你给句实话。
case-yard-days-t4-1 = 两万我没这个权。有单据的，您拿一张我当场记一张。罚单之外，还有哪样？
    .why = 不行的先说死，能办的当场就记，漏掉的那样由对方自己点出来。
    .opinionated = 没权就明说，行。还有：六十件我补货走飞燕重发，运费九百，单子在这儿。
    .angry = 没权你来干什么！……记！六十件，我自己贴货走飞燕重发，运费九百！
case-yard-days-t4-2 = 按合同第九条，大促期间时限顺延，两万这个数，确实找不到可赔的依据。
    .why = 条款也许写着，可一拍出来，谈的就不再是怎么弥补。
    .opinionated = 那我也顺延，这个月的账明年结。
    .angry = 合同！收钱的时候怎么不念合同！
case-yard-days-t4-3 = 行，{ $offer }我答应您，只要您消了这口气，往后再压，也都照这个数来赔。
    .why = 拿公家的钱买清静，比该担的多出几倍，还把以后也许了出去。
    .opinionated = 答应得这么痛快？看来我要少了。
    .angry = 早干什么去了？非得骂你才肯掏！
case-yard-days-t4-4 = 退运费、抵下月、送券、补件，四样都走得通，您看是挑一样还是搭着来？
    .why = 摊开一张菜单，像在讲价，对方要的那句实话一样里也没有。
    .opinionated = 我报过数了。你在这儿摆摊呢？
    .angry = 还搭着来？你当我逛菜场！
case-yard-days-t4-5 = 压货是我们的，该担的不躲。这个数里头，哪一块是您自己先掏出去的，我来认？
    .why = 认的是压货这一条，没认数目；问出先掏的那块，火就有了去处。
    .opinionated = 掏出去的：六十件走飞燕重发，运费九百。别的刚才报过了。
    .angry = ……六十件。人家等着用，我自己补货走飞燕重发的，运费九百。这钱，凭什么我掏？
case-yard-days-t5 =
    .opinionated = 最后：多少钱，几点走，谁盯。
    .angry = 别绕了！钱多少，件哪天到？
    .angry-soft = 好，一样样说：钱多少，件几点走，单子谁送。
case-yard-days-t5-1 = 是我们压的，{ $offer }我们担，今天转。件今晚全走，到达单明天中午十二点送到。
    .why = 担的正是自己压出来的那份；走、到、送，样样有钟点。
    .opinionated = 十二点。逐件写，别给我写“左右”。
    .angry = 就等你这句“我们担”。十二点，晚一分钟，我自己去你院子里搬！
    .opinionated-low = 就这点？单据都在你手上，重算。
    .angry-low = 你们压三天，就担这么点？打发要饭的！
case-yard-days-t5-2 = 这个得等市局批，我先替您报上去，多争取一些，一有消息马上就联系您。
    .why = 肯报是好心，可多少、哪天，一样都没定，又要人家等。
    .opinionated = 等批？那你来干什么。
    .angry = 还等？我等得还不够？
case-yard-days-t5-3 = 我签得下{ $offer }，再往上没有，现在签。件今晚走，明天十二点单子到，您来验。
    .why = 能签多少、上头没有，一口气说死，当场落笔，验不验得过由对方来判。
    .opinionated = 签。没有就没有，这话听得进。十二点，我一行一行验。
    .angry = “再往上没有”，口气不小！……签！十二点，差一件我找你！
    .opinionated-low = 你这支笔太小，换一支。
    .angry-low = 就签这么点？你还好意思掏笔！
case-yard-days-t5-4 = 补偿走理赔工单，提交材料以后，按流程核定，会体现在后续的结算周期里。
    .why = 没有数，没有日子，只有一串流程，对方又得去问热线。
    .opinionated = 哪个周期？叫能定的来。
    .angry = 工单！流程！我的件走的时候怎么没见流程！
case-yard-days-t5-5 = 您就交给我，往后您家是重点保障，我打包票马上处理，绝不再出这种事。
    .why = “重点”“包票”“绝不”，没有一样明天拿得出手。
    .opinionated = 马上是几点？空话。
    .angry = 又是包票！你们的包票我听够了！
case-yard-days-t6 =
    .opinionated = 还有事没有？
    .angry = 行了，就看你们这回算不算数。
case-yard-days-t6-1 = 下回大促，麻烦您早几天把数报来，这回要是报了数，也不至于压成这个样。
    .why = 临走把错又放回人家肩上，前头攒下的全洒了。
    .opinionated = 报没报，你查过？出去带门。
    .angry = 绕了一圈，又怪我？！滚！
case-yard-days-t6-2 = 多谢您的体谅，像您这么爽快的客户真不多，以后还请您继续支持我们工作。
    .why = 没有一句落到往后怎么办，好话还夸错了地方。
    .opinionated = 我没体谅。我在等十二点。
    .angry = 谁体谅你了？支持个鬼！
case-yard-days-t6-3 = 往后压过一天，我先打给您，先走哪些由您点。明天十二点，头一条您来验。
    .why = 先有电话，再由对方点名，往后的规矩里有了人家的位置。
    .opinionated = 一天，记住是一天。电话打我本人。
    .angry = 先打来？这还像句话。就怕你记不住！
case-yard-days-t6-4 = 压货瞒着您，错在我们。明天十二点我亲自送，您最想让人看见的是哪一行？
    .why = 临走再认一回最伤人的那一处，问的是明天站出去时最要紧的一句。
    .opinionated = 日期那一行。别的不用问。
    .angry = ……写上“是邮局压的”，就这一行。十二点，你自己来，别派个小的。
case-yard-days-t6-5 = 您今晚好好歇一歇，别再惦记这个事，要是还有哪点不放心的，再打给热线。
    .why = 劝人歇着，又把人推回那条没用的热线，前头的话就虚了。
    .opinionated = 热线？你还敢提热线。
    .angry = 打热线？！你再说一遍？
case-yard-days-end =
    .opinionated-good = 行，件走，钱到，单子十二点。这回像个办事的。
    .opinionated-bad = 不用说了。下一批，我知道给谁。
    .opinionated-hang = 没工夫了。换个能定的人来。
    .angry-good = ……好，明天我就照着单子跟他们讲。你们这回别叫我再丢人。
    .angry-bad = 说了等于没说！下个月，你们一件也别想见着！
    .angry-hang = 滚！都给我滚！（把交接单摔在了地上）
case-yard-days-follow = 第二天中午，差十分十二点。逐件的到达单该送到{ $firm }了，{ $contact }把打包台擦出一块空地，等着铺那张纸。
case-yard-days-follow-1 = 昨晚装车的人手临时又不够，单子还差一截，这几天实在太忙，您多理解吧。
    .why = 忙是真的，可说好的又落了空，人家晚上拿什么去讲？
    .opinionated = 不理解。下午我叫别家来拉。
    .angry = 又忙！又不够！你叫我今晚怎么办！
case-yard-days-follow-2 = 十二点整。四百二十行，件件有日子，昨晚全走了，头一行写的是我们压的。您验。
    .why = 准点，逐件，最要紧的那句写在头一行，验不验得过由对方来判。
    .opinionated = ……三十行，我抽了六行，都对。放下吧。
    .angry = 头一行真写了。……行，今晚我就举着它讲。
case-yard-days-follow-3 = 还没到十二点，先说一声：十七件的日子没核准，别的都在这儿，四点前补齐。
    .why = 没全办成，但赶在钟点前自己说，差几件、几点补都清楚。
    .opinionated = 十七件，四点。提前说，算你懂事。
    .angry = 又差！……十七件是吧。四点，八点前我可要用的。
case-yard-days-follow-4 = （发条消息）到达单见附件，共四百二十件，款已转出，请注意查收，谢谢。
    .why = 该有的都有了，只是说好上门的人没有来。
    .opinionated = 收到。说好来人验，人呢？
    .angry = 又躲在手机后头！连个面都不敢露！
