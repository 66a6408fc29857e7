### របៀបសរសេរថ្ងៃខែតាមលិខិតរដ្ឋបាលខ្មែរ៖ “ថ្ងៃទី… ខែ… ឆ្នាំ…”។ ទិន្នន័យទូទៅ (CLDR) គ្មានពាក្យទាំងនេះទេ។
### ពាក្យ “ថ្ងៃ” មាននៅទីនេះរួចហើយ ដូច្នេះកុំដាក់វាម្តងទៀតក្នុងប្រយោគ។

# Variables: $weekday (word), $day (figures), $month (name), $year (figures).
locale-date-full = ថ្ងៃ{ $weekday } ទី{ $day } ខែ{ $month } ឆ្នាំ{ $year }
# Variables: $day (figures), $month (name), $year (figures).
locale-date-long = ថ្ងៃទី{ $day } ខែ{ $month } ឆ្នាំ{ $year }
