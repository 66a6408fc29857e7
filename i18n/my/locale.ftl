### မြန်မာရုံးစာများတွင် ရက်စွဲကို “၂၀၂၅ ခုနှစ် စက်တင်ဘာလ ၁၇ ရက်” ဟု ရေးသည်။ အများသုံးအချက်အလက် (CLDR) တွင်
### “ခုနှစ်”၊ “လ”၊ “ရက်” မပါပါ။ “ရက်” နှင့် “နေ့” ဤနေရာတွင် ပါပြီးဖြစ်၍ ဝါကျများတွင် ထပ်မထည့်ပါနှင့်။

# Variables: $weekday (word), $day (figures), $month (name), $year (figures).
locale-date-full = { $year } ခုနှစ် { $month }လ { $day } ရက် { $weekday }နေ့
# Variables: $day (figures), $month (name), $year (figures).
locale-date-long = { $year } ခုနှစ် { $month }လ { $day } ရက်
