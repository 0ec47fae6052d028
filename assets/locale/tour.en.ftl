# The tour, the instructor’s tools, undo in planning
