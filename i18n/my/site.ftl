### ဝက်ဘ်ဆိုက်၊ ညီလာခံနှင့် ပင်မစာမျက်နှာ။

site = { -conference }
    .description = { -lianyungang }မြို့၌ ကျင်းပခဲ့သည့် { -conference }တွင် ဆွေးနွေးခဲ့သည်များ၊ ပါဝင်တက်ရောက်သူများနှင့် မိမိဘာသာစကားဖြင့် ဖတ်ရှုနိုင်မည့်နည်းလမ်း။

# Variables: $start (date): the day of the Conference.
# ဆောင်ပုဒ်တွင် မျက်တောင်ဖွင့်ပိတ် မပါပါ။ စာမျက်နှာက ထည့်ပေးသည်။
event = { -conference }
    .when = { DATETIME($start, dateStyle: "full") }
    .where = { -region-cn }၊ { -jiangsu }၊ { -lianyungang }မြို့
    .theme = အေးအတူပူအမျှ ရပ်တည်ခြင်း၊ ပေါင်းစည်းဖွံ့ဖြိုးတိုးတက်မှုကို မြှင့်တင်ခြင်းနှင့် ဒေသတွင်း ရွှေ့ပြောင်းသွားလာမှု စီမံအုပ်ချုပ်ရေးကို စဉ်ဆက်မပြတ် ရှေ့ဆက်ဆောင်ရွက်ခြင်း

home = { -conference }
    .description = ဒေသတွင်း ရွှေ့ပြောင်းသွားလာမှုရေးရာ အရာရှိများသည် မူဝါဒများကို နှိုင်းယှဉ်ရန်နှင့် ရွှေ့ပြောင်းသွားလာမှုကို အတူတကွ စီမံအုပ်ချုပ်ရေး စီစဉ်ရန် { -region-cn } { -lianyungang }မြို့တွင် တွေ့ဆုံခဲ့ကြပါသည်။

# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
home--lead = { $countries } နိုင်ငံမှ ရွှေ့ပြောင်းသွားလာမှုရေးရာ အရာရှိများနှင့် အဖွဲ့အစည်း { $organisations } ခုမှ အရာရှိများသည် ဒေသတွင်း ရွှေ့ပြောင်းသွားလာမှု စီမံအုပ်ချုပ်ရေးကို ဆွေးနွေးရန် တစ်ရက်တာ တွေ့ဆုံခဲ့ကြပါသည်။
