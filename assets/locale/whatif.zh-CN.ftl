# The debrief: why, turning points, what if
