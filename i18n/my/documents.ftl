### ညီလာခံ၏ စာရွက်စာတမ်းများ။

documents = စာရွက်စာတမ်းများ
    .description = { -conference }က ထုတ်ပြန်ခဲ့သည့် စာရွက်စာတမ်းများ။
    .summary = { -conference-short }မှ ထွက်ပေါ်လာသည့် ရလဒ်များ။

documents--outcome = ညီလာခံ၏ ရလဒ်များ
    .description = { -lianyungang }မြို့တွင် မည်သူတို့ တွေ့ဆုံခဲ့ကြောင်း၊ ကိုယ်စားလှယ်အဖွဲ့များက မည်သည်တို့ကို ဆွေးနွေးအဆိုပြုခဲ့ကြောင်းနှင့် မည်သူတို့အား ကျေးဇူးတင်ခဲ့ကြောင်း။

## အပိုင်း (၁)။ နံပါတကို စာမျက်နှာက သီးခြားပြသနိုင်ရန် <span> အတွင်း ထားသည်။

documents--outcome--event = <span>I</span> ညီလာခံနှင့် တက်ရောက်သူများ
# Variables: $day (date): the day of the Conference.
# Links: "venue" is the page of the place, "host" the page of the Chinese delegation.
documents--outcome--held = { -conference }ကို <span>{ DATETIME($day, dateStyle: "long") }</span>တွင် { -jiangsu } <a data-l10n-name="venue">{ -lianyungang }</a>မြို့၌ ကျင်းပခဲ့ပါသည်။ <a data-l10n-name="host">{ -state-cn }</a> အစိုးရက အိမ်ရှင်အဖြစ် လက်ခံကျင်းပပြီး { -national-immigration-administration }က စီစဉ်ခဲ့ပါသည်။
# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
# Links: "delegations" and "organisations" are the lists of those who came.
documents--outcome--came = <a data-l10n-name="delegations">{ $countries } နိုင်ငံ</a>မှ ရွှေ့ပြောင်းသွားလာမှုရေးရာ အရာရှိများ { -lianyungang }မြို့သို့ လာရောက်ခဲ့ကြပြီး <a data-l10n-name="organisations">အဖွဲ့အစည်း { $organisations } ခု</a>မှ အရာရှိများလည်း အတူပါဝင်ခဲ့ကြပါသည်။ ညီလာခံကို အောက်ပါဆောင်ပုဒ်ဖြင့် ကျင်းပခဲ့ပါသည်-
documents--outcome--theme = { event.theme }

## အပိုင်း (၂)

documents--outcome--discussion = <span>II</span> ဆွေးနွေးမှု
documents--outcome--mood = ဆွေးနွေးပွဲများသည် လက်တွေ့ကျပြီး ရင်းနှီးဖော်ရွေခဲ့ပါသည်။ တက်ရောက်သူများသည် အပြန်အလှန် လေးစားယုံကြည်မှုဖြင့် ဆက်ဆံခဲ့ကြပါသည်။
documents--outcome--presented = ကိုယ်စားလှယ်အဖွဲ့တိုင်းက မိမိတို့၏ ရွှေ့ပြောင်းသွားလာမှု စီမံအုပ်ချုပ်ရေးဆိုင်ရာ နောက်ဆုံးမူဝါဒများနှင့် ဆောင်ရွက်ချက်များကို တင်ပြခဲ့ပြီး ဒေသအတွက် အဆိုပြုချက်များ တင်သွင်းကာ { -conference-short }ကို မည်သို့ ဆက်လက်ဖွံ့ဖြိုးစေလိုသည်ကို ပြောကြားခဲ့ပါသည်။
# Link: "host" is the page of the Chinese delegation.
documents--outcome--security = <a data-l10n-name="host">{ -region-cn }</a>က ဒေသတွင်းနိုင်ငံများသို့ လုံခြုံရေးဆိုင်ရာ အဆိုပြုချက် သုံးရပ် တင်ပြခဲ့ပါသည်-
documents--outcome--security-proposals--framework = ဘုံဖြစ်ပြီး ဘက်စုံလွှမ်းခြုံကာ ပူးပေါင်းဆောင်ရွက်မှုရှိ၍ ရေရှည်တည်တံ့သော လုံခြုံရေးမူဘောင်ကို လက်ခံကျင့်သုံးရန်၊
documents--outcome--security-proposals--mechanism = ဒေသတွင်း ရွှေ့ပြောင်းသွားလာမှု စီမံအုပ်ချုပ်ရေးဆိုင်ရာ ဆန်းစစ်လေ့လာချက် ရလဒ်များကို အချိန်မီ မျှဝေနိုင်မည့် ဥပဒေအကောင်အထည်ဖော်ရေး ပူးတွဲယန္တရား ထူထောင်ရန်၊
documents--outcome--security-proposals--patrols = နယ်စပ်ကင်းလှည့်ခြင်းကို ပူးတွဲဆောင်ရွက်ခြင်း၊ နယ်စပ်ဖြတ်ကျော်ရာဇဝတ်မှုများကို တိုက်ဖျက်ခြင်းနှင့် နယ်စပ်တစ်လျှောက်ရှိ အများပြည်သူလုံခြုံရေး ပြဿနာများကို စိစစ်ခြင်းတို့ကို ပုံမှန်ဆောင်ရွက်ရန်။
documents--outcome--security-purpose = ရည်ရွယ်ချက်မှာ လူအများ ဘေးကင်းစွာ၊ စနစ်တကျ၊ အနှောင့်အယှက်ကင်းစွာ သွားလာနိုင်ရေးနှင့် နယ်စပ်ဒေသများ တည်ငြိမ်ရေးတို့ ဖြစ်ပါသည်။
documents--outcome--services = { -region-cn }က ဖွံ့ဖြိုးတိုးတက်ရေးကို အထောက်အကူပြုသော အောက်ပါဝန်ဆောင်မှုများကို ဦးစားပေးရန်လည်း အဆိုပြုခဲ့ပါသည်-
documents--outcome--services-proposals--visas = ပိုမိုရိုးရှင်းသော ပြည်ဝင်ခွင့်ဗီဇာ မူဝါဒများ၊
documents--outcome--services-proposals--talent = အရည်အချင်းရှိသူများ ရွှေ့ပြောင်းသွားလာရေး၊ တည်းခိုနေထိုင်ရေးနှင့် လူမှုပေါင်းစည်းရေးတို့အတွက် ပိုမိုဆွဲဆောင်မှုရှိသော မူဝါဒများ၊
documents--outcome--services-proposals--integration = ဒေသတွင်း စီးပွားရေးပေါင်းစည်းမှုနှင့် တစ်ပြေးညီဖြစ်သော လူဝင်မှုကြီးကြပ်ရေး မူဝါဒ။
documents--outcome--model = နောက်ဆုံးတွင် { -region-cn }က အာရှအတွက် လုံခြုံရေးပုံစံတစ်ရပ်ကို အဆိုပြုခဲ့ပါသည်။ ယင်း၏ အခြေခံမူများမှာ အေးအတူပူအမျှ ရပ်တည်ရန်၊ ကွဲပြားမှုများကို ဘေးဖယ်၍ တူညီသောအချက်များကို ရှာဖွေရန်နှင့် ဆက်သွယ်ဆွေးနွေးညှိနှိုင်းရန်တို့ ဖြစ်ပါသည်။
documents--outcome--model-aim = ထိုပုံစံသည် နိုင်ငံများ အချင်းချင်း ကူညီပံ့ပိုး၍ ဒေသတွင်း ရွှေ့ပြောင်းသွားလာမှု စီမံအုပ်ချုပ်ရေးစနစ်ကို အတူတကွ တည်ဆောက်ရန်နှင့် ယင်းသို့ ဆောင်ရွက်ခြင်းဖြင့် မိမိတို့၏ စီမံအုပ်ချုပ်ရေးစနစ်များနှင့် စွမ်းဆောင်ရည်များကို ခေတ်မီစေရန် ရည်ရွယ်ပါသည်။

## အပိုင်း (၃)

documents--outcome--thanks = <span>III</span> ကျေးဇူးတင်စကား
documents--outcome--attendees = တက်ရောက်သူများက { -region-cn } အစိုးရ၊ အထူးသဖြင့် { -national-immigration-administration }အား စီစဉ်ဆောင်ရွက်ပေးမှုများအတွက် ကျေးဇူးတင်ရှိကြောင်း ပြောကြားခဲ့ကြပါသည်။
documents--outcome--hosts = အိမ်ရှင်များက တက်ရောက်သူအားလုံးအား ၎င်းတို့၏ ပါဝင်ပံ့ပိုးမှုများအတွက် ကျေးဇူးတင်ရှိကြောင်း ပြောကြားခဲ့ကြပါသည်။
