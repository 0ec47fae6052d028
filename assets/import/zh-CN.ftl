# 导入客户表：报告、毛病、写进情景里的话

import-comma = 、

# 字段
import-field-name = 客户名称
import-field-code = 客户编号
import-field-revenue = 我们的销售额
import-field-earlier-revenue = 上一年的销售额
import-field-wallet = 总采购额
import-field-share = 钱包份额
import-field-margin = 毛利率
import-field-gross-profit = 毛利
import-field-tier = 原来的级别
import-field-kind = 客户类型
import-field-since = 合作年限
import-field-terms = 账期
import-field-overdue = 逾期
import-field-receivable = 应收
import-field-satisfaction = 满意度
import-field-rating = 信用等级
import-field-personality = 性格
import-field-growth = 增长
import-field-contact = 联系人
import-field-role = 职务
import-field-region = 地区
import-field-industry = 行业
import-field-manager = 客户经理
import-field-notes = 备注
import-field-personal = 个人信息

# 依据
import-why-told = 你指定的
import-why-exact = 表头就是它
import-why-ends = 表头以它结尾
import-why-contains = 表头里有它
import-why-names = 看内容像名称
import-why-only-amounts = 只有这一列是金额
import-why-only-purchases = 只有这一列说了买多少，当作从我们这里买的
import-times = 单位 { $unit } 元
import-period-year = 按年
import-period-half = 按半年
import-period-quarter = 按季
import-period-month = 按月
import-period-assumed = 没写期间，当作一年的

import-idle = { $column }“{ $header }”（{ $why }）
import-idle-unknown = 不认识
import-idle-empty = 空的
import-idle-personal = 个人信息，不带进来
import-idle-told = 你说不用
import-idle-other = “{ $field }”已有一列
import-idle-unreadable = 像“{ $field }”，内容却读不出

# 报告
import-col-field = 字段
import-col-column = 列
import-col-header = 表头
import-col-why = 依据
import-col-samples = 样例
import-col-filled = 有值/行数
import-head = 客户表 { $file }，
import-head-sheet = 客户表 { $file }，工作表“{ $sheet }”，
import-head-rows = 表头在第 { $rows } 行
import-head-none = 没有表头
import-other-sheets = 没有读的工作表：{ $sheets }（用 --sheet 指定）
import-unused = 没有用上的列：{ $columns }
import-rows = 读了 { $read } 行，得到 { $count } 家客户，{ $faults } 处毛病
import-skipped-totals = 合计行，略过：第 { $rows } 行
import-skipped-headers = 重复的表头，略过：第 { $rows } 行
import-skipped-lone = 只有一格有字的行，略过：第 { $rows } 行
import-cut-file = 表太长，只看了前面五万行
import-cut-book = 客户太多：情景最多放 { $most } 家，留下了买得最多的；另外 { $over } 家没放进来，合计一年 { $sum }
import-graded-profit = 按一年的毛利做 ABC 分级：
import-graded-revenue = 按一年的销售额做 ABC 分级（毛利率多半不知道）：
import-tier = { "  " }{ $tier } 级 { $count } 家，占客户数 { $customers }，带来 { $value }，占 { $share }，累计 { $sum }
import-differs-own = 有 { $count } 家的原级别和 ABC 不一样；开局用原来的级别，游戏里再调：
import-differs-few = 有 { $count } 家的原级别和 ABC 不一样；有级别的客户太少，开局用 ABC：
import-differs-one = { "  " }{ $name }：原来 { $own } 级，ABC 是 { $abc } 级，一年 { $value }
import-assumed = 表里没有、按常情补上的：{ $fields }；价格敏感、换供应商有多难之类一律是补的
import-assumed-one = { $field } { $count } 家
import-firm-figures = 公司：一季收入 { $revenue }，毛利 { $margin }；{ $staff } 名客户经理，{ $hours } 个工时；固定成本 { $fixed }，开局一季约赚 { $profit }
import-medals = 奖牌：铜 { $bronze }，银 { $silver }，金 { $gold }（四个机器人各玩 { $runs } 局，中位数：{ $medians }）
import-written =
    已写入 { $path }。接下来：
      clientele check { $path }
      clientele play { $path }
import-playing = 机器人试玩

# 毛病
import-fault-cell = 第 { $row } 行 { $column } 列“{ $header }”：{ $what }；{ $taken }
import-fault-row = 第 { $row } 行：{ $what }；{ $taken }
import-fault-not-a-number = “{ $cell }”不是数字
import-fault-not-a-share = “{ $cell }”不是数字，也不是百分比
import-fault-not-a-time = “{ $cell }”看不出是哪一天，也看不出是几年
import-fault-future = “{ $cell }”还没到
import-fault-not-days = “{ $cell }”看不出是多少天
import-fault-not-a-score = “{ $cell }”看不出是多少分
import-fault-not-known = 不认识“{ $cell }”
import-fault-out-of-range = “{ $cell }”超出范围，应在 { $from } 到 { $to } 之间
import-fault-broken = “{ $cell }”是表格自己的错误
import-fault-no-name = 没有客户名称
import-fault-no-amount = 没有金额，不知道它买多少
import-fault-more-than-all = 从我们这里买的，比它的总采购还多
import-fault-long-name = 名称太长，只留 { $most } 个字
import-fault-glyphs = 游戏的字体没有“{ $signs }”，会显示成方框
import-fault-again = 同一家客户，还在第 { $rows } 行
import-taken-left-out = 这一行没有用
import-taken-usual = 按常情补上
import-taken-worked-out = 由别的列算出
import-taken-kept = 照用
import-taken-added = 金额加在一起
import-more-faults = 还有 { $count } 处毛病没有列出

# 不能继续
import-bad-size = 文件超过 { $most } MiB；把客户表单独存一份再试
import-bad-unpacked = 这个工作簿解开来超过 { $most } MiB；把客户表单独存成 .xlsx 或 .csv 再试
import-bad-xls = 这是旧的 .xls，或者加了密码；在表格软件里另存为没有密码的 .xlsx 或 .csv
import-bad-workbook = 读不出工作簿（{ $why }）；在表格软件里打开，另存为 .xlsx 或 .csv
import-bad-sheet = 没有工作表“{ $name }”；有的是：{ $sheets }
import-bad-no-sheets = 文本文件没有工作表；去掉 --sheet
import-bad-encoding = 第 { $row } 行起不是文字；存成 UTF-8 或 GB18030 的 CSV，或者 .xlsx
import-bad-quote = 第 { $row } 行的引号没有合上
import-bad-empty = 文件里什么也没有
import-bad-column = 没有“{ $name }”这一列；有的是：{ $headers }
import-bad-pair = 看不懂 --columns 里的“{ $pair }”；写成 字段=表头，每个字段一次
import-bad-field = 没有字段“{ $field }”；有的是：{ $fields }
import-bad-day = “{ $day }”不是日期；写成 2025-12-31
import-bad-id = 文件夹“{ $name }”的名字就是情景的 id：只能用小写字母、数字和连字符，以字母开头，最多 40 个；例如 --out my-book
import-bad-there = { $path } 已经有了；换一个名字，或者用 --force 替换里面的情景
import-bad-unsound = 写出来的情景通不过检查，这是程序的毛病；什么也没有写入
import-bad-unplayable = 机器人玩不下去，这是程序的毛病（{ $why }）；什么也没有写入
import-lacks-name = 找不到客户名称；用 --columns name=表头 指定
import-lacks-revenue = 找不到说明客户买多少的金额；用 --columns revenue=表头 指定（或 wallet、gross-profit 加 margin）
import-nothing = 没有一行可以用，什么也没有写入
import-strict = 有 { $count } 处毛病，又用了 --strict，什么也没有写入

# 写进情景
import-anonymous = 客户 { $number }
import-contact = 采购负责人
import-role = 采购
import-title = 我的客户簿 · { $count } 家
import-blurb = 自己的 { $count } 家客户，自己的数字：先看谁带来毛利，再看工时花在谁身上。
import-firm = 我们 · 客户部
import-own-role = 客户部经理
import-workshop = 四个季度，一场工作坊
import-briefing-1 = 这是你们自己的客户簿：{ $count } 家客户，一年从我们这里买 { $revenue }，毛利 { $margin }。数字来自一份客户表；表里没有的，按同类客户的常情补上了。
import-briefing-2-profit = 按毛利排下来，前 { $best } 家就带来了 { $share }。市场照平常的样子设定：对手的货和我们差不多，价钱也差不多，差别出在谁被照顾到了，谁没有。
import-briefing-2-revenue = 按销售额排下来，前 { $best } 家就占了 { $share }。市场照平常的样子设定：对手的货和我们差不多，价钱也差不多，差别出在谁被照顾到了，谁没有。
import-briefing-3 = 你有 { $staff } 名客户经理，一季 { $hours } 个工时，已经排掉八成半。前任一碗水端平：不管哪一级，分到的工时差不多。
import-briefing-4 = 六个季度以后，看你创造的价值：赚到的利润，加上客户资产比接手时多出来的部分。谁来了谁走了，投诉怎么处理，都算在里面。
import-about = { $facts }。
import-about-between = ；
import-about-place = { $place }
import-about-years = 合作 { $years } 年
import-about-revenue = 一年从我们这里买 { $revenue }
import-about-share = 一年从我们这里买 { $revenue }，占它采购的 { $share }
import-about-margin = 毛利率 { $margin }
import-about-owed = 欠着 { $owed }
import-about-overdue = 逾期 { $overdue }
import-about-manager = 客户经理：{ $manager }
import-about-notes = 备注：{ $notes }

# 测验
import-quiz-by-profit = 毛利
import-quiz-by-revenue = 销售额
import-quiz-share = 大约 { $share }%
import-quiz-true = 对
import-quiz-false = 错
import-quiz-few = 你们的客户里，排在最前面的 { $best } 家带来了一年{ $measure }的多少？
import-quiz-few-why = 是 { $share }。少数几家定大局，所以先分级，再分工时；可谁是这几家，要年年重看。
import-quiz-richest = 这三家买得最多。谁带来的毛利最多？
import-quiz-richest-why = 买得最多的是{ $largest }，毛利是 { $thin }；带来毛利最多的那一家有 { $best }。买得多，不等于赚得多。
import-quiz-overdue = 这三家都有逾期。谁欠得最多？
import-quiz-overdue-why = 它逾期 { $owes }，占全部逾期的 { $share }。货款没收回来，毛利还只是账上的数字。
import-quiz-tiers = 所有客户一视同仁，工时平均分，最公平也最划算。
import-quiz-tiers-why = 带来的价值相差很多。工时平均分，要紧的客户嫌少，别的用不完；把最后一小时放到收益最高的地方，才划算。
import-quiz-silent = 这一季投诉少了，客户的不满不一定也少了。
import-quiz-silent-why = 大多数不满的客户不开口，其中不少一声不响就走了。投诉少，也许只是投诉通道不好走；先问一问，再下结论。

# scenario.ron 里的注释
import-ron-head =
    { $id }：由客户表导入的 { $count } 家客户，六个季度。每一个数字都可以改，改完用 clientele check 看一遍。
    金额是整元，一季；工时是一季的小时；满意度、信任度这些是 100 分里的分。
import-ron-list = 客户表：{ $list }
import-ron-firm =
    开局一季，照 customers.csv 里的份额：收入 { $revenue }，毛利 { $margin }，减去服务成本 { $serve }、
    工资 { $wages }、关怀费用 { $care }、维护质量通道形象 { $upkeep }、固定成本 { $fixed }，约剩 { $profit }。
    比例取自岭钢和标准情景：毛利的五分之一服务客户，至多八分之一发工资，十六分之一做关怀，四分之一留作利润，
    余下的就是固定成本。知道自家的真数，就改成真数。
import-ron-staff = 人数按毛利养得起多少、一个人管得了六到四十家来定；工资是毛利的八分之一摊到每个小时，最高 150。
import-ron-market =
    市场没有写的都是标准值：基准流失按客户类型，一年 4% 到 15%；想更凶就写 base_churn、norm、major、minor。
    潜在客户是现有客户的一半大；一条线索的价钱是一家普通客户半季的毛利。没开放之前不花钱。
import-ron-tiers-list = 开局的级别是客户表里的（customers.csv 的 tier 列）；share 是 ABC 按数量分级时各级该占的比例。
import-ron-tiers-abc = 开局的级别按 ABC 分好（customers.csv 的 tier 列）；share 是各级占客户数的比例。
import-ron-hours =
    前任一碗水端平：各级工时差不多，一共排了 { $hours } 个工时里的 { $planned } 个（约 { $fill }%）。
    账期取客户表里各级的中位数，只能是 0、30、60、90 天。
import-ron-levers = 每一季开放几个手段；都写成 from: 1，就一开始全部开放。
import-ron-talks =
    要练投诉对话，加上 library: ["invoice-doubt"] 和
    talks: [(case: "invoice-doubt", customer: "c001", quarter: 2, week: 4)]；
    clientele talk --list 列出所有案例，customer 的性格要和案例对得上。
import-ron-events = 三件平常事，大小按这家公司的毛利和工时来；换成你们自己的事更好（文字在两个 .ftl 里）。
import-ron-targets = 目标：利润略低于开局一季，流失率和满意度是标准值。
import-ron-medals =
    奖牌由机器人试玩得出：铜牌在一视同仁和会分级的机器人正中间，也高过什么都不做的最好一局；
    银牌略低于会分级的，金牌高过它。改了上面的数字，用 clientele simulate 重看一遍。
import-ron-quiz = 关于这本客户簿的几个问题；答案由客户表算出，客户表没有的就不问。
