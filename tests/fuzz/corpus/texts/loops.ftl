a = { b }
b = { a }
c = { c }{ c }{ c }
d =
    .x = { NUMBER($y, minimumFractionDigits: 400) } { DATETIME("z") }
