### How Tetum writes days, numbers and lists. CLDR, where all other languages have this
### from, does not know Tetum yet.

## Months, from January on

locale-month-1 = Janeiru
locale-month-2 = Fevereiru
locale-month-3 = Marsu
locale-month-4 = Abríl
locale-month-5 = Maiu
locale-month-6 = Juñu
locale-month-7 = Jullu
locale-month-8 = Agostu
locale-month-9 = Setembru
locale-month-10 = Outubru
locale-month-11 = Novembru
locale-month-12 = Dezembru

## Their short names

locale-month-short-1 = Jan
locale-month-short-2 = Fev
locale-month-short-3 = Mar
locale-month-short-4 = Abr
locale-month-short-5 = Mai
locale-month-short-6 = Jun
locale-month-short-7 = Jul
locale-month-short-8 = Ago
locale-month-short-9 = Set
locale-month-short-10 = Out
locale-month-short-11 = Nov
locale-month-short-12 = Dez

## Weekdays, from Monday on

locale-weekday-1 = Segunda
locale-weekday-2 = Tersa
locale-weekday-3 = Kuarta
locale-weekday-4 = Kinta
locale-weekday-5 = Sesta
locale-weekday-6 = Sábadu
locale-weekday-7 = Domingu

## Days and times

# Variables: $weekday (word), $day (figures), $month (name), $year (figures).
locale-date-full = { $weekday }, loron { $day } fulan-{ $month } tinan { $year }
# Variables: $day (figures), $month (name), $year (figures).
locale-date-long = { $day } { $month } { $year }
# Variables: $day (figures), $month (short name), $year (figures).
locale-date-medium = { $day } { $month } { $year }
# Variables: $day (figures), $month (figures), $year (figures).
locale-date-short = { $day }/{ $month }/{ $year }
# A day of which the year was said, or is said later.
# Variables: $day (figures), $month (name).
locale-day-month = { $day } { $month }
# Several days of one month.
# Variables: $start (figures), $end (figures), $month (name), $year (figures).
locale-days = { $start }–{ $end } { $month } { $year }
# Variables: $start (day or time), $end (day or time).
locale-range = { $start } – { $end }
# Variables: $hour (figures), $minute (figures).
locale-time = { $hour }:{ $minute }
# Variables: $date (day), $time (time of day).
locale-datetime = { $date }, { $time }

## Numbers

locale-decimal = ,
locale-group = .
# Variable: $number (figures).
locale-percent = { $number }%
# Nouns have one form for one and for many, as in Indonesian.
locale-plural-rule = id

## Lists

# Variables: $first (what stands before), $next (the next item).
locale-list-item = { $first }, { $next }
# Variables: $first (what stands before), $last (the last item).
locale-list-and = { $first } no { $last }
# Variables: $first (what stands before), $last (the last item).
locale-list-or = { $first } ka { $last }
