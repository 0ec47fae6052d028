# 导览、讲师工具、计划里的撤销与预测

refusal-predicted = 这一{ -period-short }你已经估过了，估完不能改。

## 撤销与改动

step-undo = 撤销（Ctrl+Z）：{ $step }
step-undo-none = 撤销（Ctrl+Z）：没有可撤销的改动
step-redo = 重做（Ctrl+Shift+Z）：{ $step }
step-redo-none = 重做（Ctrl+Shift+Z）：没有可重做的改动
step-set = { $name }改为 { $value }
step-many = 一起改的 { $count } 处
step-own-none = 随本级
go-there = 去看看
changes-none = 和上一{ -period-short }的计划一样，还没有改动
changes-count = 和上一{ -period-short }比，改了 { $count } 处
changes-show = 列出来
change-moved = { $name }：{ $from } → { $to }
change-of-tier = { $tier }{ $what }
change-tier = { $tier } 级
change-none = 不设
change-own = { $name }单独安排：{ $hours } 小时，{ $level }
change-own-none = { $name }不再单独安排
change-let-go = { $name }：这一{ -period-short }末主动放手
change-win-back = { $name }：这一{ -period-short }去挽回
change-intent-none = { $name }：照常往来
change-collection = 催收工时
own-count = 单独安排 { $count } 家
own-tip = 这些客户有自己的工时和关系水平，不跟着本级的滑块走。
own-back = 随本级
notice-overload = 计划超出 { $hours } 小时，{ $tier } 级占得最多：要么减工时，要么答应的事会拖

## 新开放的怎样用

levers-opened-how = 本{ -period-short }新开放：{ $levers }。{ $how }
lever-grade-how = 点下面的“按收入”“按贡献”“按潜力”，全部重新分级；或者点开一家客户，单独改。
lever-level-how = 在每一级的卡片上选一种联系得多深的做法，指一指看它是什么意思。
lever-let-go-how = 点开一家客户，在“主动放手”里选怎样告别；也可以一家都不放。

## 先估，再看展望

guess-open = 先估一估
guess-open-tip = 先说出你对这一{ -period-short }的判断，再看推演的结果
guess-open-only = 先说出你对这一{ -period-short }的判断，回顾时和结果比
guess-title = 第 { $quarter } { -period }，你估会怎样？
guess-note-first = 目标是利润不低于 { $profit }。第一次估，靠感觉就好。
guess-note = 上一{ -period-short }：利润 { $profit }，流失 { $lost } 家。
guess-profit = 利润
guess-lost = 会流失几家
guess-why = 记下以后不能改。走完这一{ -period-short }，回顾时拿它和结果比。猜中一次靠运气，回回估得近才是本事。
guess-keep = 记下，看展望
guess-keep-only = 记下
guess-later = 先不估
guess-said = 你估利润 { $profit }，流失 { $lost } 家
forecast-key = 菱形：你估的 · 竖线：居中 · 色条：十次里有八次
forecast-lost = 流失
forecast-customers = { $count } 家
forecast-range = { $low }到 { $high }
forecast-range-lost = { $low } 到 { $high } 家
forecast-tip = 推演 { $runs } 遍，十次里有八次落在 { $range }，居中是 { $median }。菱形是你估的：{ $own }。

## 再投一小时值多少

hint-ask = 再投 1 小时值多少？
hint-ask-tip = 让团队算一算，要占用 { $hours } 小时；算过以后，这一{ -period-short }里改了计划会接着重算。
hint-name = { $tier } 级：{ $words }
hint-working = 正在算再投 1 小时值多少……
hint-none = 这一级没有可以再加的工时
hint-said = 再投 1 小时 { $amount }
hint-said-tip = 每家多投 { $each } 小时，同样的运气推演 { $runs } 对：每 1 小时，这一{ -period-short }利润 { $profit }，{ -period-short }末客户资产 { $equity }。

## 估的和来的

foretold-title = 你估的和来的
foretold-hit = 估中
foretold-missed = 没估中
foretold-profit = 利润估 { $own }，实际 { $came }，差 { $off }
foretold-lost = 流失估 { $own } 家，实际 { $came } 家
foretold-inside = 展望 { $range }，在范围里
foretold-outside = 展望是 { $range }，落在外面
foretold-quarter = { $quarter }：{ $said }
foretold-hits = 你估的 { $count } 个数，估中 { $hits } 个

## 讲师工具

help-tour = 带我走一遍（F2）
help-lesson = 讲师工具（Ctrl+I）
lesson-title = 讲师工具
lesson-locks = 锁定
lesson-locks-note = 锁上的这一项，学员看得到、动不了
lesson-locked = 讲师锁定了：{ $levers }
lesson-locked-why = 这一项讲师先锁上了，等讲到再打开。
lesson-seed = 种子卡
lesson-seed-note = 种子相同，运气相同：全班同一张卡才好比较
lesson-seed-field = 种子（一个整数）
lesson-seed-start = 用它重新开局
lesson-seed-new = 换个运气开局
lesson-card = { $scenario } · { $quarters } 个{ -period } · 种子 { $seed }
lesson-catch-up = 追上进度
lesson-catch-up-note = 给晚到的人：自己做过的决定留着，其余由电脑走到这一{ -period-short }的计划
timer-title = 计时
timer-note = 到点只提醒，不打断
timer-none = 不限时
timer-minutes = { $minutes } 分钟
timer-go = 继续计时
timer-pause = 暂停计时
timer-again = 重新计时
timer-left = 还有 { $time }
timer-paused = 计时已暂停，还有 { $time }
timer-over = 到时间了，已过 { $time }

## 按键

shortcut-undo = 撤销计划里的一步
shortcut-redo = 重做
shortcut-tour = 导览：开始、下一步
shortcut-tour-back = 导览：上一步
shortcut-tour-end = 结束导览
shortcut-lesson = 讲师工具

## 导览

tour-offer = 第一次来？
tour-offer-text = 我带你走完第一个{ -period }，一步一步，随时可以停。
tour-start = 带我走一遍
tour-no = 不用，自己来
tour-next = 下一步
tour-back = 上一步
tour-skip = 跳过这一步
tour-leave = 结束导览
tour-your-turn = 该你动手了
tour-watch = 看着就好
tour-elsewhere = 这一步说的东西不在眼前这个画面上，回到那里就能接着走。
tour-count = { $chapter } { $step } / { $steps }
tour-chapter-customers = 客户
tour-chapter-plan = 计划
tour-chapter-run = 执行
tour-chapter-talk = 谈话与收尾
tour-chapter-review = 回顾

tour-board = 你的客户都在这儿
tour-board-text = 一个图形是一家客户。越靠右越满意，越靠上越值钱，越大买得越多；形状和字母是它的级别。指一指看名字，点一下看档案。
tour-tier = 一级一张卡片
tour-tier-text = 客户分成几级，同一级的待遇一样。卡片上写着这一级有几家、占多少收入、每小时带来多少。现在能动的不多，往后每{ -period-short }会开放新的。
tour-hours = 给 A 级多两小时
tour-hours-text = 把 A 级的滑块往右拖，每家多给 2 小时以上。细线是对手花的工时：超过它，客户才觉得我们更上心。也可以用 Tab 选中滑块，按右方向键。
tour-hours-text-taxi = 这一{ -period-short }只有工时能动。把 A 级的滑块往右拖一点，每家多 2 小时就够，等一下还能再改。细线是对手花的工时。也可以用 Tab 选中滑块，按右方向键。
tour-capacity = 工时是有限的
tour-capacity-text = 给这一级多一小时，别处就少一小时。滑块一动，这条就跟着动。留一点余量：投诉来了要有人接。
tour-capacity-text-taxi = 给这一级多一小时，别处就少一小时。滑块一动，这条就跟着动。投诉来了也要占工时，小的 4 小时，大的 15 小时：留下四五十小时，心里不慌。
tour-undo = 改错了不要紧
tour-undo-text = 计划里的每一步都能撤销，也能重做：Ctrl+Z 和 Ctrl+Shift+Z。开始以后就不能回头了。
tour-predict = 先估，再看
tour-predict-text = 点框里的“先估一估”，说出你觉得这一{ -period-short }会赚多少、走几家，再点“记下，看展望”。第一次估不准没关系。
tour-predict-text-unforeseen = 点框里的“先估一估”，说出你觉得这一{ -period-short }会赚多少、走几家，再点“记下”，回顾时拿来和结果比。第一次估不准没关系。
tour-band = 展望
tour-band-text = 色带是十次里有八次会落进去的范围，竖线居中，菱形是你估的。改一改计划，它会跟着变。
tour-band-text-taxi = 色带是十次里有八次会落进去的范围，竖线居中，菱形是你估的。够不到 6,000 { -money }也别急：只动工时，利润变得不多，往后几{ -period-short }还有别的办法。
tour-commit = 开始
tour-commit-text = 满意了就点“开始本{ -period }”，或者按 Ctrl+Enter。
tour-weeks = 十三周
tour-weeks-text = 一周一周自己往前走。空格暂停；有事要你拿主意，时间会停下来等你。
tour-event = 有事了
tour-event-text = 读完点一个，按数字键也行。没有哪一个选项总是对的，看看谁会受影响。后来怎样，写在右边的“动态”里。
tour-on = 接着走
tour-on-text = 让时间往前走。下次停下来，也许是一件投诉。
tour-complaint = 有人投诉
tour-complaint-text = 可以自己接，也可以交给同事。第一次，自己接接看：点“亲自去谈”。
tour-talk = 听对方说
tour-talk-text = 左边写着对方的心情和已经问出来的事，右下是你可以说的话，点一句，或者按 1 到 4。先听、先接住感受，再问清楚，最后才谈办法。看完点“下一步”，这张卡片就让开。
tour-speak = 你来说
tour-speak-text = 点一句，或者按 1 到 4。
tour-feedback = 说得怎么样
tour-feedback-text = 左边是结果，右边一句一句看：起了什么作用，哪句更好。看完点右下角的“回到本{ -period }”。
tour-rest = 走完这一{ -period-short }
tour-rest-text = 后面的周也走完，嫌慢就点“快进”。来了新的事，或者答应过的事到了日子，时间还会停下来，选完接着走。
tour-close = 收尾
tour-close-text = 十三周走完了：先点“结束本{ -period }”，看看有没有人走，再点“去回顾”。
tour-review = 钱是怎么来的
tour-review-text = 先看三个目标达到没有，再看你估的准不准。下面的图从毛利走到利润，钱一步步少在哪里。
tour-people = 谁走了，为什么
tour-people-text = 走的客户和最可能走的客户，每一家都列着原因：加号推他走，减号留住他。下一{ -period-short }的计划从这里开始想。
tour-pages = 想追问，还有几页
tour-pages-text = 第一次看“概览”就够了。想追问“为什么”，再翻后面几页；每张图旁边的“这是什么意思？”会打开手册。
tour-next-plan = 下一个{ -period }
tour-next-plan-text = 导览到这里。点“制定第 2 { -period }计划”。每个{ -period }多开放一点东西，写在右上角，你自己来。想再看一遍，在菜单里，或者按 F2。
tour-next-plan-text-taxi = 导览到这里。点“制定第 2 { -period }计划”。往后照样走：看右上角新开放了什么，改一两处，开始，处理事情，看回顾。赶时间，投诉就交给公司调度。跑完四{ -period-short }就是总复盘。
