# The quiz outside a run: themes, questions, result

quiz-intro = Questions from all scenarios. After each one you see why; those you get wrong come again at the end.
quiz-none = There are no questions yet.
quiz-mixed = A little of everything
quiz-begin-mixed = Ten questions of all kinds
quiz-by-idea = By idea
quiz-by-scenario = By scenario
quiz-count = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
quiz-best = Best: { $right } of { $total }
quiz-read = More in the handbook: { $page }
quiz-to-result = To the result
quiz-right-of = { $right } of { $total } right
quiz-all-right = All right. Try another theme, or come back in a few days.
quiz-best-so-far = Your best in this theme so far. Look once more at what you missed.
quiz-read-again = What you missed stands below; read it, then answer it again.
quiz-you-chose = You chose: { $option }
quiz-right-is = It should be: { $option }
quiz-other-theme = Other theme
quiz-anew = Same theme again
quiz-missed-again = { $count ->
    [one] Again with the one you missed
   *[other] Again with the { $count } you missed
}

shortcuts-quiz = Quiz
shortcut-question = The next question
