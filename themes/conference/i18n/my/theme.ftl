### အပြင်အဆင်၏ စကားလုံးများ။ ဝက်ဘ်ဆိုက်က အခြားစကားကို သုံးနိုင်သည် — ဝက်ဘ်ဆိုက်၏ i18n/ ဖိုင်တွဲရှိ အမည်တူစာသားကို ဦးစားပေးသည်။

## စာမျက်နှာတိုင်း၏ ဘောင်

theme-skip = အကြောင်းအရာသို့ ကျော်သွားရန်
theme-menu = မီနူး
theme-sections = ဝက်ဘ်ဆိုက်၏ ကဏ္ဍများ
theme-languages = ဘာသာစကားများ
theme-foot = စာမျက်နှာအောက်ခြေ
# Variable: $code (word): a language tag. Gives the name of the language.
theme-language = { LANGUAGE($code) }
# စာမျက်နှာသည် မစစ်ဆေးရသေးသော ဘာသာပြန်ဖြစ်သည့်အခါ ဘာသာစကားအမည်ဘေးတွင် ပြသည်။
theme-draft = မူကြမ်း
# စာမျက်နှာ၏ အချို့အပိုင်းများ မပြန်ဆိုရသေးသည့်အခါ ဘာသာစကားအမည်ဘေးတွင် ပြသည်။
theme-partial = တစ်စိတ်တစ်ပိုင်း
# ဘာသာပြန်ပြီးနောက် မူရင်း ပြောင်းလဲသွားသည့်အခါ ဘာသာစကားအမည်ဘေးတွင် ပြသည်။
theme-outdated = မမွမ်းမံရသေး
theme-page-address = ဤစာမျက်နှာ၏ လိပ်စာ

## ဘာသာပြန်စာမျက်နှာ၏ ထိပ်ပိုင်းရှိ အသိပေးချက်

theme-notice = ဤဘာသာပြန်ချက်အကြောင်း
theme-notice-draft = ဤဘာသာပြန်ချက်သည် မူကြမ်းဖြစ်ပါသည်။ မည်သူမျှ မစစ်ဆေးရသေးပါ။
theme-notice-missing = ဤစာမျက်နှာ၏ အချို့အပိုင်းများကို မပြန်ဆိုရသေးဘဲ အခြားဘာသာစကားဖြင့် ဖော်ပြထားပါသည်။ ကျန်အပိုင်းများသည် မည်သူမျှ မစစ်ဆေးရသေးသော မူကြမ်းဖြစ်ပါသည်။
theme-notice-outdated = ဤစာမျက်နှာ၏ မူရင်းသည် ဘာသာပြန်ပြီးနောက် ပြောင်းလဲခဲ့ပါသည်။
# Variable: $code (word): the tag of the language that the page is translated from.
theme-original = မူရင်းကို ဖတ်ရန် ({ LANGUAGE($code) })

## ပင်မစာမျက်နှာ

theme-theme = ဆောင်ပုဒ်
theme-working-languages = လုပ်ငန်းသုံးဘာသာစကားများ
theme-came-out = ရလဒ်များ

## စာရင်းများ

theme-previous = ယခင်
theme-next = နောက်တစ်ခု
# Variables: $number (number): this page of a long list. $total (number): all its pages.
theme-page-of = စာမျက်နှာ { $total } ခုအနက် { $number }

## ကိုယ်စားလှယ်အဖွဲ့၊ အဖွဲ့အစည်း

theme-formal-name = တရားဝင်အမည်
theme-own-name = မိမိဘာသာဖြင့် အမည်
theme-role = အခန်းကဏ္ဍ
theme-role-host = အိမ်ရှင်
theme-role-member = ပါဝင်တက်ရောက်သူ
theme-role-observer = လေ့လာသူ

## စာရွက်စာတမ်း

theme-contents = မာတိကာ
theme-issued = ထုတ်ပြန်သည့်ရက်
theme-updated = မွမ်းမံသည့်ရက်
theme-original-language = မူရင်းဘာသာစကား
theme-conference-date = ညီလာခံကျင်းပသည့်ရက်

## ကျင်းပသည့်နေရာ

theme-address = လိပ်စာ
theme-to-show = ယာဉ်မောင်းအား ပြသရန်

## ဘာသာစကားစာရင်း

theme-in-preparation = ပြုစုဆဲ

## မရှိသောလိပ်စာအတွက် စာမျက်နှာနှင့် ဘာသာစကားရွေးချယ်မှု

theme-not-found = ဤစာမျက်နှာ မရှိပါ
    .way = ပင်မစာမျက်နှာသို့
theme-choose = ဘာသာစကား ရွေးချယ်ရန်
