# The board and its arrangements
