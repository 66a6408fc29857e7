site = The Meeting
home = Welcome
pages--about = About
# Variables: $day (date).
pages--about--lead = It begins on { DATETIME($day, dateStyle: "long") }.
