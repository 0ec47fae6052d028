# 一局之外的测验：主题、答题、结果

quiz-intro = 题目来自所有情景。答完一题，马上看到为什么；答错的，最后再来一遍。
quiz-none = 还没有题目。
quiz-mixed = 各来一点
quiz-begin-mixed = 各来一点，共十题
quiz-by-idea = 按知识点选
quiz-by-scenario = 按情景选
quiz-count = { $count } 题
quiz-best = 最好 { $right } / { $total }
quiz-read = 手册里细说：{ $page }
quiz-to-result = 看结果
quiz-right-of = { $total } 题答对 { $right } 题
quiz-all-right = 全对。换一个主题，或者过几天再来。
quiz-best-so-far = 这个主题里，这是你最好的一次。答错的再看一眼。
quiz-read-again = 答错的都在下面，看完再答一遍。
quiz-you-chose = 你选的是：{ $option }
quiz-right-is = 应该是：{ $option }
quiz-other-theme = 换个主题
quiz-anew = 同一主题再来
quiz-missed-again = 答错的 { $count } 题再来

shortcuts-quiz = 测验
shortcut-question = 下一题
