# The board and its arrangements

scheme-map = 地图
scheme-map-hint = 满意度 × 年贡献价值：越靠上越值钱，越靠左越危险。先看左上角。
scheme-map-page = 满意陷阱
scheme-pyramid = 金字塔
scheme-pyramid-hint = 按级排成金字塔：每一级有几家、带来多少收入，一眼看出；最值钱的站在每层中间。
scheme-pyramid-page = 客户分级
scheme-future = 将来
scheme-future-hint = 历史 × 将来：已经赚到的，对照还会带来的。工时该跟着将来走，别只跟着历史走。
scheme-future-page = 象限与金字塔
scheme-credit = 信用
scheme-credit-hint = 忠诚 × 信用：愿意留下，还要付得出钱。两样打架时，信用先说话。
scheme-credit-page = 忠诚的两张图
scheme-size = 规模
scheme-size-hint = 忠诚 × 规模：钱包大而忠诚低的，正被别人盯着。
scheme-size-page = 忠诚的两张图
scheme-tenure = 年限
scheme-tenure-hint = 合作年限 × 年贡献价值：合作久的不一定赚钱，分出朋友、蝴蝶、葫芦和路人。
scheme-tenure-page = 合作越久越赚钱？

board-arrangement = 怎么排
board-lasso = 圈选（也可以按住 Shift 拖）
board-nearer = 放大（+）
board-farther = 缩小（−）
board-legend = 图例
board-read-on = 到手册里读：{ $name }
board-list = 方向键走到最近的客户，回车打开，空格选中
board-move-to = 移到
board-move-count = { $letter } 级（{ $count } 家要移）
board-move-nobody = 选中的客户都不用移
board-open-book = 在客户名册里打开
board-choose-nobody = 不选了（Esc）
board-chosen = 选中 { $count } 家
board-chosen-revenue = 每{ -period-short }收入合计 { $revenue }
board-moved = { $count } 家移到了 { $letter } 级。
board-not-moved = 还有 { $count } 家没移成：{ $why }

board-storey = { $letter } 级
board-storey-note = { $count } 家 · 占收入 { $share }
board-future = 将来：还会带来的价值（每条线{ $times ->
        [3] 约为前一条的 3 倍
       *[other] 为前一条的 10 倍
    }）
board-history = 历史：已经赚到的（每条线{ $times ->
        [3] 约为前一条的 3 倍
       *[other] 为前一条的 10 倍
    }）
board-ahead = 当前加潜在价值
board-loyalty = 忠诚度（分）
board-credit = 信用等级（同一格里的左右不算数）
board-wallet = 规模：每{ -period-short }的钱包，估计（每条线{ $times ->
        [3] 约为前一条的 3 倍
       *[other] 为前一条的 10 倍
    }）
board-length = 合作年限（年）
board-tenure = 合作年限
board-years = { $years } 年
board-mean = 平均 { $value }
board-field = 所在的格

board-field-high-end = 高端
board-field-high-end-note = 全力守住
board-field-promising = 期望
board-field-promising-note = 眼下小，先去做深
board-field-non-economic = 非经济
board-field-non-economic-note = 谢谢它，省着服务
board-field-poor = 不良
board-field-poor-note = 不必追
board-field-keep = 最该守
board-field-keep-note = 给方便，不必给便宜
board-field-old-friend = 旧交情
board-field-old-friend-note = 额度收紧，先收钱再发货
board-field-worth-winning = 值得争取
board-field-worth-winning-note = 钱没风险，心还没定
board-field-withdraw = 慢慢退出
board-field-withdraw-note = 先收回欠款
board-field-core = 核心
board-field-core-note = 专人照看
board-field-voice = 口碑
board-field-voice-note = 记得他是谁，他替你说话
board-field-watched = 被人盯着
board-field-watched-note = 问清缺什么
board-field-passing = 顺手做
board-field-passing-note = 不特意留
board-field-friend = 朋友
board-field-friend-note = 让他们成为样板
board-field-barnacle = 葫芦
board-field-barnacle-note = 先量钱包
board-field-butterfly = 蝴蝶
board-field-butterfly-note = 趁在的时候好好做
board-field-stranger = 路人
board-field-stranger-note = 不必多花力气

board-legend-tier = { $tier } { $count } 家
board-legend-size = 面积：{ -period-short }收入
board-legend-ring = 圈：一年内的流失概率，15% 起
board-legend-trail = 尾迹：上{ -period-short }在哪儿
board-legend-complaint = 投诉
board-legend-talk = 正在谈
board-legend-promise = 承诺到期
board-legend-edge = 超出坐标
