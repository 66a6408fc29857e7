### ပါဝင်ခဲ့သည့် အဖွဲ့အစည်းများ — စာရင်းနှင့် အဖွဲ့အစည်းတစ်ခုစီ၏ စာမျက်နှာ။

organisations = အဖွဲ့အစည်းများ
    .description = { -conference }တွင် ပါဝင်ခဲ့သည့် အဖွဲ့အစည်းများ။
    .summary = ဤအဖွဲ့အစည်းများမှ အရာရှိများသည် ကိုယ်စားလှယ်အဖွဲ့များနှင့်အတူ ပါဝင်ခဲ့ကြပါသည်။

organisations--international-organization-for-migration = { -iom } ({ -iom-short })
    .description = { -conference }သို့ တက်ရောက်သည့် { -iom } ({ -iom-short })။
organisations--lancang-mekong-center = { -lancang-mekong-center }
    .description = { -conference }သို့ တက်ရောက်သည့် { -lancang-mekong-center }။
