### Cách viết ngày tháng như trong văn bản hành chính tiếng Việt: có chữ “năm” trước
### năm. Từ “ngày” đứng trong câu, trừ khi có thứ trong tuần.

# Variables: $weekday (word), $day (figures), $month (name), $year (figures).
locale-date-full = { $weekday }, ngày { $day } { $month } năm { $year }
# Variables: $day (figures), $month (name), $year (figures).
locale-date-long = { $day } { $month } năm { $year }
