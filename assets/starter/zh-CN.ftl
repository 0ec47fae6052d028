#zh 中文文字：一行一条“键 = 文字”。键照抄，只改等号后面的字；接着写的行要缩进。
#en Chinese texts: one a line, “key = words”. Keep the keys and change what follows the sign; further lines are indented.

scenario-title = 半山咖啡
scenario-blurb = @customers@ 家客户，@quarters@ 季：看谁的单子大、毛利薄，谁客客气气、心里有话。
scenario-firm = 半山咖啡 · 客户部
scenario-role = 新上任的客户部经理

#zh 开局说明，正好四段：公司，市场，前任留下的安排，怎样算好。
#en The briefing in exactly four paragraphs: the firm, the market, what the predecessor left, what counts.
briefing-1 = 半山咖啡烘豆子，卖给酒店、写字楼、面包房和小店，也卖给城南一家食品商行，由它转手。
briefing-2 = 喝咖啡的人在多起来，卖咖啡豆的也是。价钱差不多，差的是谁先到、谁记得住客户要什么。
briefing-3 = 前任一碗水端平，家家的工时差不多，已经排掉八成半。单子最大的排在最前，毛利没有人看过。
briefing-4 = @quarters@ 季以后，看你创造的价值：赚到的利润，加上客户资产比接手时多出来的部分。

objective-margin = 看毛利和服务成本，不被单子的大小迷住
objective-tiers = 做好客户分级：少数要紧的多给，多数普通的不多也不缺
objective-silent = 听出没说出口的不满，赶在客户走掉之前

#if quarters>=3
preset-taste = 先尝两季

#end
channel-tasting = 试饮会
channel-tasting-text = 一个月一场，来的都是开店的人；当场下单的不多。

#zh 事件：标题，说明，选项，选了以后看到的。
#en Events: title, text, choices, and what is seen afterwards.
event-roaster = 烘豆机坏了
event-roaster-text = 周三早上，烘豆机停了。修要五天，这五天只出得了一半的豆子。师傅问你：“先给谁？”
event-roaster-rent = 租一台，一家不落
event-roaster-rent-after = 豆子按时送到了，月底多了一张租金单。
event-roaster-ration = 一家一半，先打电话说清
event-roaster-ration-after = 谁都少了一点。多数人说：“说了就好。”
event-roaster-hotel = 先保湖滨酒店
event-roaster-hotel-after = 酒店的早餐一天没断；城南商行的电话响了一上午。

#if quarters>=2
event-samples = 对手送来试用装
event-samples-text = 对岸新开的烘焙坊挨家送试用装，还附一张价目表。三家客户把照片发给了你，什么也没说。
event-samples-taste = 上门开杯测会，请客户自己尝
event-samples-taste-after = 跑了两个星期。有人尝完笑了：“还是你们的。”
event-samples-cut = 每家让一点五个点
event-samples-cut-after = 电话里都说好，账上薄了一层。
event-samples-ignore = 不理会
event-samples-ignore-after = 什么也没花。试用装摆在几家的吧台上。

#end
#if quarters>=3
event-beans = 生豆涨价
event-beans-text = 产地霜冻，生豆一个月涨了两成。供应商的新价单放在桌上，老客户的价还没有改。
event-beans-carry = 这一季我们自己担
event-beans-carry-after = 没有一家收到涨价单，有几家自己打电话来道谢。
event-beans-share = 逐家谈，各担一半
event-beans-share-after = 谈了一圈，多数人认了这个理。
event-beans-pass = 全部加进价里
event-beans-pass-after = 价单发出去，回信都很短。

#end
#zh 客户：名字，故事，联系人，职务。故事里留一条线索给细看的人。
#en Customers: name, story, contact and post. Leave a clue in the story for those who read closely.
customer-lakeside-hotel = 湖滨酒店
customer-lakeside-hotel-about = 三百间房，早餐的咖啡都是我们的。贾总监说一不二，年年要重谈价。量最大，送得也最勤；扣掉这些，还剩多少？
customer-lakeside-hotel-contact = 贾总监
customer-lakeside-hotel-role = 餐饮总监

customer-tower-offices = 云塔写字楼
customer-tower-offices-about = 二十四层茶水间，一周送一次。许小姐问什么都说“挺好的”。上个月的单子比春天少了两成，她没提。
customer-tower-offices-contact = 许小姐
customer-tower-offices-role = 行政主管

customer-corner-bakery = 街角面包
customer-corner-bakery-about = 两年里从一家店开到六家。董小姐每换一款豆子都要想很久，问得细，毛利厚。前任把它放在 C 级，说是“单子小”。
customer-corner-bakery-contact = 董小姐
customer-corner-bakery-role = 老板

customer-south-trade = 城南食品商行
customer-south-trade-about = 拿货转卖给小馆子，声音最大，返利一分不让。别家便宜一块钱，他下午就打电话来。
customer-south-trade-contact = 孙老板
customer-south-trade-role = 老板

#if customers>=5
customer-group-canteen = 集团食堂
customer-group-canteen-about = 同一个集团，按内部价结算。月月有急单，回回说“自家人”。谁也没问过，哪些单子其实可以早说。
customer-group-canteen-contact = 罗科长
customer-group-canteen-role = 后勤科长

#end
#if customers>=6
customer-book-cafe = 旧书咖啡
customer-book-cafe-about = 巷子里的小店，六年没换过豆子。叶姐从不催，逢人就说我们好，介绍来过两家，前任没记是谁介绍的。
customer-book-cafe-contact = 叶姐
customer-book-cafe-role = 店主

#end
#if customers>=7
customer-gym-bar = 跃动健身
customer-gym-bar-about = 健身房里的水吧，一次要三五包，次次都急。教练兼着采购，回回嫌慢，付款也拖。
customer-gym-bar-contact = 马教练
customer-gym-bar-role = 店长

#end
#if customers>=8
customer-bean-club = 豆友会
customer-bean-club-about = 七十来个爱喝咖啡的人凑单买豆，小周一个人记账。买得不多，懂得不少，哪一炉烘过了头都喝得出来。
customer-bean-club-contact = 小周
customer-bean-club-role = 发起人

#end
quiz-kind-south = 城南食品商行从我们这里拿货，转卖给小馆子。它是哪一类客户？
quiz-kind-south-consumer = 消费客户
quiz-kind-south-business = 企业客户
quiz-kind-south-channel = 中间客户
quiz-kind-south-internal = 内部客户
quiz-kind-south-why = 豆子到了它手里，还没到喝咖啡的人嘴边。它赚的是转手的差价，所以是中间客户。

quiz-loud = 谁催得最凶，就先给谁排工时。
quiz-loud-true = 对
quiz-loud-false = 错
quiz-loud-why = 嗓门和价值是两回事。最该去问一问的，常常是什么也不说的那家。

quiz-plunder = 最后一季把关怀和质量都停了，省下的全是利润，成绩一定更好。
quiz-plunder-true = 对
quiz-plunder-false = 错
quiz-plunder-why = 成绩里有期末的客户资产。满意度一掉，客户资产跌得比省下的钱多。

#zh 总复盘时讲师问的话。最后一条问到学员自己的客户。
#en Questions for the debrief; the last one turns to the trainees’ own customers.
debrief-1 = 湖滨酒店和街角面包，谁的单子大，谁赚得多？你是从哪个数字上看出来的？
debrief-2 = 哪一家走之前有过动静？当时你在忙什么？
debrief-3 = 回到你自己的客户簿：先给哪一家改分级？明天打给它的电话，第一句说什么？
