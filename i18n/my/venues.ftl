### ညီလာခံ ကျင်းပသည့်နေရာ။

venues = ကျင်းပသည့်နေရာ
    .description = { -conference } ကျင်းပခဲ့သည့်နေရာ။

# `.local` is the same place in Chinese, to show to a driver. It stays in Chinese in every
# language: copy it as it is.
venues--lianyungang = { -lianyungang }
    .description = { -conference } ကျင်းပခဲ့သည့် { -region-cn } { -jiangsu } { -lianyungang }မြို့။
    .address = { -state-cn }၊ { -jiangsu }၊ { -lianyungang }မြို့
    .local = 中国江苏省连云港市
# Variables: $day (date): the day of the Conference.
venues--lianyungang--held = { -conference }ကို { DATETIME($day, dateStyle: "full") }တွင် { -lianyungang }မြို့၌ ကျင်းပခဲ့ပါသည်။
venues--lianyungang--clock = { -lianyungang }မြို့၏ ဒေသစံတော်ချိန်မှာ UTC+08:00 ဖြစ်ပါသည်။
