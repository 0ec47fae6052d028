# 情景的问题，`clientele check` 和作者模式都照这里说。一条说哪里不对，`.help` 说怎么改；改法要看情形的，另有一条。
# 文件里写的东西放在反引号里，原样照抄。

# 问题前后的话

list-item = `{ $item }`
list-comma = 、
help-mark = {"  改法："}
summary = { $errors } 个错误，{ $warnings } 条提醒
summary-hidden = { $summary }（其中 { $hidden } 条没有列出）
check-head = { $name }：{ $summary }
check-watching = 正在等文件改动；按 Ctrl+C 结束
check-points = 各种说法的得分
check-mean = 平均
check-quarters = 季数
check-customers = 客户
check-kinds = 消费 企业 中间 内部
check-personalities = 坚持己见 犹豫不决 和善 愤怒
check-tiers = 各级
check-cases = 案例
check-cases-lines = { $cases } 个，{ $lines } 句话
check-talks = 各季投诉谈话
check-events = 事件
check-levers = 会开放的手段
check-questions = 测验题
check-texts = 文字

# 常用的改法

did-you-mean = 是不是想写 `{ $meant }`？
one-of = 只能写：{ $names }
leave-out = 把它删掉

# 文件

file-missing = 缺这个文件
    .help = 情景就是放着这个文件的文件夹；里面最少只要写 `(id: "mine")`
customers-write = 写一个；不想一家家写，就在 scenario.ron 里让程序抽出客户来：`book: [(kind: Business, count: 60)]`
file-large = 文件太大，超过 { $most } MiB
    .help = 删掉用不着的内容；2000 家客户的名册还占不到十分之一
file-none = 这不是文件
    .help = 把叫这个名字的东西挪走
file-unread = 文件读不了：`{ $error }`
    .help = 在别的程序里把它关掉，再看看自己有没有权限打开
personalities = 程序自带的文件读不了：`{ $error }`
    .help = 这个文件属于程序本身，请重新安装
not-text = 从这里起不是文字，读不出来
    .help = 用编辑器另存一次，编码选 UTF-8
both-twins = `{ $ron }` 也在，两份只能用一份
    .help = 留下你在改的那份，另一份挪走
not-read = 程序不读 `{ $file }`
other-folder = 情景叫 `{ $id }`，文件夹却叫 `{ $folder }`
    .help = 两个改成同一个名字

# RON 的写法

file-goes-on = 到这里文件就该结束了
    .help = 所有内容都写在一对 `(` `)` 或 `[` `]` 里；多半是哪个右括号写早了
value-missing = 这里少了一个值
    .help = 应该是一个数、`"文字"`、一个词、`[列表]` 或者 `(一组字段)`
brace-no-place = 这里不能用 `{"{"}`
    .help = 字段放在 `( )` 里，列表放在 `[ ]` 里
field-name-missing = 这里少了字段名
    .help = 小括号里每个值前面都要写名字，如 `quarters: 4`
colon-missing = `{ $name }` 后面少了 `:`
    .help = 字段这样写：`{ $name }: …`
never-closed = 这个 `{ $open }` 没有收尾
    .help = 在它该结束的地方补上 `{ $close }`
close-missing = 这里前面少了 `{ $close }`
    .help = 后打开的括号要先收尾
list-open = 这里前面少了 `]`
    .help = 先在 `{ $name }` 前面把列表收尾
comma-missing = 这里前面少了 `,`
    .help = 在前一项后面加一个半角逗号
deep = 括号套了 { $most } 层还不止
    .help = 情景用不着套这么深；数一数括号，多半少了右括号
bad-comment = 这段注释没有收尾
    .help = 在注释结束的地方写上 `*/`
bad-quote = 文字不能用这种引号
    .help = 改成键盘上的直引号：`"…"`
bad-full-width = 文字以外不能用全角符号
    .help = 换成半角输入：`,` `:` `(` `)` `[` `]`
bad-sign = 这里不该有这个符号
    .help = 删掉；要是属于一段文字，就把整段用引号括起来：`"…"`
bad-number = 这不是一个数
    .help = 只写数字，小数点用半角：`1200` 或 `12.5`
bad-escape = 这段文字里，`\` 后面的写法程序不认识
    .help = 要的就是这个符号，就写两个：`\\`
bad-text = 这段文字没有收尾
    .help = 在文字结束的地方补上 `"`

# JSON 的写法

bad-json-comment = JSON 里不能写注释
    .help = 删掉；想留着注释，情景就用 RON 写
json-parentheses = JSON 里没有 `( )`
    .help = 一组字段放在 `{"{ }"}` 里，列表放在 `[ ]` 里
json-word = 这个词没有加引号
    .help = 不加引号的只有 `true`、`false`、`null`；别的都要加
json-name-missing = 这里少了字段名
    .help = 这样写：`"quarters": 4`
json-no-name = 字段不能叫这个名字
    .help = 字段名只用字母、数字和 `_`，字母开头
json-colon-missing = 这里前面少了 `:`
    .help = 这样写：`"quarters": 4`
json-last-comma = JSON 里最后一项后面不能有 `,`
    .help = 删掉它
json-text-as-name = `{ $text }` 到了 JSON 里，会当成一个词，不再是文字
    .help = 用小写字母开头
json-name-as-text = `{ $name }` 到了 JSON 里，会当成文字，不再是一个词
    .help = 词要用大写字母开头
json-no-number = JSON 里没有这样的数
no-twin = 这些内容换一种格式写不出来

# 类型

wrong-type = 这里要写{ $expected }，写的却是{ $found }
type-text = 文字
type-number = 数
type-whole = 整数
type-name = 不加引号的词
type-name-json = 大写字母开头的词
type-list = 列表 `[ ]`
type-fields = 一组字段 `( )`
type-fields-json = 一组字段 `{"{ }"}`
type-flag = `true` 或 `false`
type-pair = 两个金额，如 `(1000, 3000)`
type-pair-json = 两个金额，如 `[1000, 3000]`
type-effect = 一个效果，如 `Cost(amount: 1000)`
type-effect-json = 一个效果，如 `{"{"} "Cost": {"{"} "amount": 1000 {"}"} {"}"}`
type-who = `Everyone`、`Kind("…")`、`Tier("…")` 或 `Customer("…")`
type-who-json = `"Everyone"`、`{"{"} "Kind": "…" {"}"}`、`{"{"} "Tier": "…" {"}"}` 或 `{"{"} "Customer": "…" {"}"}`
found-word = 一个词
found-name = 一个词
found-list = 列表
found-values = 没有名字的几个值
found-named = 带名字的值
found-object = 一组字段
put-in-quotes = 加上引号：`"{ $word }"`
without-quotes = 去掉引号：`{ $text }`
put-in-brackets = 加上方括号：`["{ $text }"]`
write-text = 文字要加引号：`"…"`
write-number = 只写数字，不加引号，不带单位
write-list = 列表这样写：`["one", "two"]`
write-fields = 字段这样写：`(id: "one", quarters: 4)`
write-this = 改成{ $expected }
not-whole = 这里要写整数
    .help = 去掉小数点和后面的数字
not-an-amount = `{ $value }` 不是一个能用的数
    .help = 写一个实实在在的数
out-of-range = { $value } 超出了范围
    .help = 写 { $from } 到 { $to } 之间的数
per-cent = 这里写 0 到 1 之间的数：{ $value }% 写成 { $level }
list-long = 一个列表里超过了 { $most } 项
    .help = 从这里起都没有读；请删掉一些
numbers = 写了 { $count } 个数，要 { $needed } 个
numbers-add = 再补 { $count } 个
numbers-take-away = 去掉 { $count } 个
not-an-id = `{ $id }` 不能当编号
    .help = 编号只用小写字母、数字和连字符，如 `corner-shop`，不超过 40 个；给人看的名字写在 zh-CN.ftl 和 en.ftl 里
unknown-format = 程序不认识第 { $version } 版格式
    .help = 这个程序读第 1 版和第 2 版：写 `format: 2`
discount = 折扣按百分数写，最多一位小数
    .help = 2.5% 就写 `2.5`；加价写成负数
terms = 账期不能是 { $days } 天
    .help = 只能写 0、30、60 或 90

# 词

unknown-name = 这里没有 `{ $name }` 这个词
names-as-shipped = 照自带情景里的写法写
unknown-effect = 没有叫 `{ $name }` 的效果
unknown-kind = 没有 `{ $name }` 这类客户
unknown-who = `{ $name }` 不知道指谁
unknown-tier = 没有 `{ $tier }` 这一级
tiers-are = 级别叫 A、B、C……
tiers-there = 现有的级别：{ $tiers }

# 字段

given-twice = `{ $name }` 写了两次
    .help = 删掉一个
missing-field = { $what }少了 `{ $name }`
add-field = 加上 `{ $name }: …`
add-field-json = 加上 `"{ $name }": …`
unknown-field = { $what }里没有 `{ $name }` 这个字段
block-scenario = 情景
block-preset = 短玩法
block-preset-assistance = 短玩法的帮助
block-firm = 公司
block-market = 市场
block-kind-of-customer = 某一类客户
block-channel = 获客渠道
block-part-of-the-book = 抽出来的客户
block-personality-shares = 各种脾气的比例
block-tier = 级别
block-lever = 手段
block-talk = 投诉谈话
block-event = 事件
block-effect = 这个效果
block-choice = 事件的选项
block-assistance = 帮助
block-targets = 目标
block-medals = 奖牌线
block-case = 案例
block-fact = 事实
block-turn = 一轮对话
block-line = 一句话
block-follow-up = 兑现承诺的那一幕
block-question = 测验题

# customers.csv

row-quote = 这个引号没有收尾
    .help = 在格子末尾补上 `"`
column-id-missing = 缺 `id` 这一列
    .help = 第一行写各列的名字，其中一列必须叫 `id`
customers-many = 客户超过了 { $most } 家
    .help = 从这里起都没有读；请删掉一些
unknown-column = 没有叫 `{ $name }` 的列
column-twice = `{ $name }` 这一列有两个
    .help = 删掉一个
row-long = 这一行有 { $cells } 格，第一行是 { $columns } 格
    .help = 格子里有逗号，整格要用引号括起来：`"90,000"`
row-short = 这一行有 { $cells } 格，第一行是 { $columns } 格
    .help = 空着的格子，逗号也要写
row-without-id = 这一行没有编号
    .help = 在 `id` 那一列写一个，如 `corner-shop`
cell-no-number = `{ $text }` 不是一个数
    .help = 只写数字，小数点用半角：`1200` 或 `12.5`
customers-none = 一家客户也没有
    .help = 在第一行下面写客户，一家一行
book-empty = 一家客户也没有
    .help = 写上一类，如 `(kind: Business, count: 60)`；或者把客户写进 customers.csv
book-many = 一共 { $count } 家客户，最多 { $most } 家
    .help = 把 `count` 改小一些

# 编号

id-twice = 另外还有一个{ $what }叫 `{ $id }`
    .help = 编号不能重复，改掉一个
id-nowhere = 没有编号为 `{ $id }` 的{ $what }
id-none-yet = 还一个{ $what }都没有：写一个，或者把这里删掉
id-as-it-stands = { $what }的编号要一字不差地照抄
id-of-case = 案例
id-of-customer = 客户
id-of-talk-customer = 这场谈话里的客户
id-of-objective = 学习目标
id-of-question = 测验题
id-of-option = 选项
id-of-page = 手册页
pages-are = 全部手册页的编号都列在情景文件参考里：`clientele docs --lang zh-CN`
id-of-event = 事件
id-of-choice = 选项
id-of-preset = 短玩法
id-of-channel = 获客渠道
id-of-turn = 本案例的轮次
id-of-fact = 本案例的事实
case-taken-twice = 案例 `{ $case }` 取用了两次
    .help = 删掉一个
library-no-case = 案例库里没有 `{ $case }`
library-list = 用 `clientele talk --list` 可以看到有哪些
case-lacks-file = 案例 `{ $case }` 少了一个文件
    .help = 一个案例要有三个文件
kind-twice = `{ $kind }` 这类客户写了两次
    .help = 删掉一个
colour-twice = 别的级别已经用了 `{ $colour }`
    .help = 还空着的：{ $free }；也可以不写 `colour`
lever-twice = 手段 `{ $lever }` 写了两次
    .help = 删掉一个
lever-shut = 手段 `{ $lever }` 既写了开放，又写进了 `shut`
    .help = 删掉一个

# 市场和计划

weights = 五个方面的比重加起来是 { $sum }
    .help = 加起来要等于 100，依次是可靠性、响应性、保证性、移情性、有形性
season = 淡旺季的平均是 { $mean }
    .help = 平均要在 0.5 到 2 之间；全年都多或都少，就改各家的采购总额
channels-many = 获客渠道超过了 { $most } 个
    .help = 两三个正好
budget = 获客渠道 `{ $channel }` 的预算，超过了计划能给的数
    .help = 最多 { $most }
tiers = 写了 { $count } 个级别，要三到五个
    .help = 比如 `[(id: "A"), (id: "B"), (id: "C")]`
tier-name = 这一级写成了 `{ $name }`，应该是 `{ $letter }`
    .help = 级别从最好的起，依次叫 A、B、C……
personality-shares = 各种脾气的比例加起来是 { $sum }
    .help = 加起来要等于 100；没写的算 0
tier-shares = 各级的 `share` 加起来是 { $sum }
    .help = 加起来要等于 100；留一级不写，剩下的都归它
lever-late = 手段 `{ $lever }` 要到最后一季之后才开放
    .help = 全程只有 { $quarters } 季：提前开放，或者写进 `shut`
levers-forgotten = 这些手段一直不开放：{ $levers }
    .help = 照 `(lever: { $first }, from: 1)` 这样加上，或者写进 `shut`
preset-long = 写了 { $count } 季，全程只有 { $quarters } 季
    .help = 短玩法最多 { $quarters } 季
medals-order = 奖牌线的次序不对
    .help = 铜牌要少于银牌，银牌要少于金牌

# 谈话和事件

debrief-after-long = `debrief_after` 写了 { $said } 个，提问只有 { $count } 条
    .help = 一条提问一个季度，多出来的去掉，或者把 `debrief` 改成 { $said }
quarter-late = 打不到第 { $quarter } 季
    .help = 全程只有 { $quarters } 季，请改成其中一季
misfit-personality = `{ $customer }` 的脾气是 `{ $personality }`，案例没有为这种脾气写话
    .help = 换一家来提，或者为这种脾气写上话，再加进 `personalities`
misfit-kind = `{ $customer }` 是 `{ $is }` 客户，案例说的是 `{ $case }` 客户
    .help = 换一家同类的客户来提
unvoiced = 案例 `{ $case }` 没有人来提
    .help = 这样只能在练习室里遇到；在 scenario.ron 的 `talks` 里安排一家
no-chance = `{ $event }` 没有机会发生
    .help = 把 `chance` 调大
week-taken = `{ $event }` 排进的那一周已经有事了
    .help = 要人作选择的事件，会挤掉同一周后面的事件；换一周
there-and-gone = `{ $customer }` 不能又要在，又要已经走掉
    .help = 两处删掉一处
choice-of-what = `{ $choice }` 是哪个事件的选项，没有写
    .help = 写上是哪件事：`after: "事件的编号"`
least-and-most = 最低比最高还大
    .help = 调换过来：`[{ $least }, { $most }]`
satisfaction-whose = 没写看谁的满意度
    .help = 在 `needs: ["…"]` 里写上客户
not-before = `{ $first }` 并不在 `{ $second }` 之前
    .help = 只能接在前面几周的事件后面
no-choice = 事件 `{ $event }` 没有 `{ $choice }` 这个选项
options-few = 一道测验题至少要两个选项
    .help = 在 `options` 里再加一个

# 案例

fair-order = 合理赔付的下限比上限还大
    .help = 先写少的：`({ $low }, { $high })`
turns = 案例 `{ $case }` 有 { $count } 轮
    .help = 五六轮正好，最多十二轮
fact-unfound = 没有哪句话能问出事实 `{ $fact }`
    .help = 写进某一句的 `reveals`
step-missing = 案例 `{ $case }` 里没有一句属于 `{ $step }` 这一步
    .help = 给其中一句写上 `step: { $step }`
no-fair-offer = 案例 `{ $case }` 里没有一句给出合理的赔付
    .help = 给一句加上 `offer`，数目在 `fair` 之内
ways = 兑现承诺的四种说法 `Keeps`、`Bare`、`Postpones`、`Excuses`，要各写一次
    .help = 这样写，次序跟文字一致：`lines: [Keeps, Bare, Postpones, Excuses]`
lines = 这一轮 `{ $turn }` 有 { $count } 句话
    .help = 至少三句，四句正好，最多十二句
lines-none-free = 这一轮 `{ $turn }` 没有一句是随时能说的
    .help = 留三句不写 `needs`
lines-few-free = 这一轮 `{ $turn }` 随时能说的只有 { $free } 句
    .help = 留三句不写 `needs`
needs-nothing = 在这之前，没有哪句话能问出 `{ $fact }`
    .help = 这样这句话永远说不上；让前面的轮次先问出这个事实

# 案例里怎么说话

suits-nobody = 这一轮 `{ $turn }` 没有一句适合 `{ $who }`
    .help = 写一句，并在 `suits` 里注明
suits-better = 这一轮 `{ $turn }` 的第 { $line } 句，对 `{ $who }` 比你想要的那句更好
    .help = 改 `marks`，或者改 `suits`
best-for-all = 这一轮 `{ $turn }` 有一句对谁都最好
    .help = 对谁都合适的话，教不会人看人说话
lengths = 这一轮 `{ $turn }` 的几句话，短的 { $least } 个字，长的 { $most } 个字
    .help = 长短最多相差四分之一，不然一看长短就知道选哪句
too-soon = “{ $word }”过早说出了事实 `{ $fact }`
    .help = 换个说法，或者把这个事实写进这句的 `needs`
unheard = `{ $key }` 永远听不到：{ $why }
    .help = 删掉它
unheard-back = 这句话问不出深处的事实
unheard-low = 这句话定不了赔多少钱
form-longest = 案例 `{ $case }` 里，适合 `{ $who }` 的那句有 { $times } 轮都是最长的
    .help = 光看长短来选，应该对错各半
form-shortest = 案例 `{ $case }` 里，适合 `{ $who }` 的那句有 { $times } 轮都是最短的
    .help = 光看长短来选，应该对错各半

# 文字

text-shared = 有两样东西都要用文字 `{ $key }`
    .help = 改掉其中一个的编号
no-language = 这种语言没有文件，界面上只会显示键，没有文字
    .help = 建一个这样的文件，空的也行：缺哪几条文字，检查会一一列出来
text-missing = 缺文字 `{ $key }`
text-add = 加一行 `{ $key } = …`
text-meant = 是不是写成了 `{ $meant }`？
text-unused = 没有地方用到文字 `{ $key }`
    .help = 删掉它
other-variables = `{ $key }` 用了{ $here }；在 { $other } 里用的是{ $there }
    .help = 两种语言要用一样的变量；变量写成 `{"{ $name }"}`
no-variables = 零个变量
one-language = { $other } 里没有 `{ $key }`
    .help = 那边补上，或者这边删掉
part-of-one = 这里的 `{ $value }` 还不到百分之一
    .help = 水平写成分，比率和可能性写成百分数：要是想写成 1 里头的一份，就改成 `{ $meant }`；照旧写法的文件要写明 `format: 1`
glyphs = 游戏的字体里没有“{ $signs }”，会显示成方框
    .help = 换成别的字；这里指的是它们在文件里第一次出现的地方
text-deep = 括号套了 { $most } 层还不止
    .help = 文字用不着套这么深；数一数花括号
reference-nowhere = 这条文字引用了 `{ $key }`，可是没有这一条
reference-add = 加一行 `{ $key } = …`，或者别再引用它
fluent-text = 文字写成 `键 = 文字`；接下去的行要缩进
fluent-braces = 代入的内容放在花括号里：`{"{ $name }"}`；要花括号本身，写成 `{"{"}"{"{"}"{"}"}`
fluent-choice = 分情形写成 `{"{ $n -> [one] … *[other] … }"}`，每种情形一行
fluent-no-equals = 键后面少了 `=`
fluent-no-brace = 少了 `{"}"}`
fluent-no-sign = 少了 `{ $sign }`
fluent-no-key = 少了键；键要用英文字母开头
fluent-no-words-of = `{ $key }` 没有写文字
fluent-no-words = 没有写文字
fluent-brace = 这个 `{"}"}` 前面没有配对的左括号
fluent-no-quote = 少了 `"`
fluent-escape = `\` 后面的写法程序不认识
    .help = 要的就是这个符号，就写两个：`\\`
fluent-nothing = 花括号里少了东西
fluent-no-star = 这几种情形都没有标 `*`
fluent-stars = 这几种情形标了不止一个 `*`
fluent-selector = `->` 前面的内容不能用来分情形
fluent-between = 花括号里不能写这个
