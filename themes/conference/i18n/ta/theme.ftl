### வடிவமைப்பின் சொந்தச் சொற்கள். ஓர் இணையத்தளம் இவற்றை வேறுவிதமாகக் கூறலாம்: அதன் i18n/
### கோப்புறையில் இதே பெயரில் உள்ள செய்தியே பயன்படும்.

## எல்லாப் பக்கங்களின் சட்டகம்

theme-skip = உள்ளடக்கத்துக்குச் செல்க
theme-menu = பட்டி
theme-sections = பிரிவுகள்
theme-languages = மொழிகள்
theme-foot = பக்கத்தின் அடிப்பகுதி
# Variable: $code (word): a language tag. Gives the name of the language.
theme-language = { LANGUAGE($code) }
# பக்கம் சரிபார்க்கப்படாத மொழிபெயர்ப்பாக இருக்கும்போது மொழியின் பெயருக்கு அருகில் வரும்.
theme-draft = வரைவு
# பக்கத்தின் சில பகுதிகள் மொழிபெயர்க்கப்படாதபோது மொழியின் பெயருக்கு அருகில் வரும்.
theme-partial = பகுதி மட்டும்
# மொழிபெயர்ப்புக்குப் பின் மூலப் பக்கம் மாறியிருக்கும்போது மொழியின் பெயருக்கு அருகில் வரும்.
theme-outdated = புதுப்பிக்கப்படவில்லை
theme-page-address = இப்பக்கத்தின் முகவரி

## மொழிபெயர்ப்பின் மேல் வரும் அறிவிப்பு

theme-notice = இந்த மொழிபெயர்ப்பைப் பற்றி
theme-notice-draft = இந்த மொழிபெயர்ப்பு ஒரு வரைவு. இதனை இன்னும் யாரும் சரிபார்க்கவில்லை.
theme-notice-missing = இப்பக்கத்தின் சில பகுதிகள் இன்னும் மொழிபெயர்க்கப்படவில்லை; அவை வேறு மொழியில் உள்ளன. எஞ்சியவை இன்னும் யாரும் சரிபார்க்காத வரைவு.
theme-notice-outdated = இப்பக்கம் மொழிபெயர்க்கப்பட்ட பின்னர் அதன் மூலப் பக்கம் மாறியுள்ளது.
# Variable: $code (word): the tag of the language that the page is translated from.
theme-original = மூலத்தைப் படிக்க ({ LANGUAGE($code) })

## முகப்புப் பக்கம்

theme-theme = கருப்பொருள்
theme-working-languages = பணிமொழிகள்
theme-came-out = விளைவுகள்

## பட்டியல்கள்

theme-previous = முந்தையது
theme-next = அடுத்தது
# Variables: $number (number): this page of a long list. $total (number): all its pages.
theme-page-of = பக்கம் { $number } / { $total }

## பேராளர் குழு, அமைப்பு

theme-formal-name = அதிகாரபூர்வப் பெயர்
theme-own-name = சொந்த மொழியில் பெயர்
theme-role = பங்கு
theme-role-host = ஏற்று நடத்தும் நாடு
theme-role-member = பங்கேற்பாளர்
theme-role-observer = பார்வையாளர்

## ஆவணம்

theme-contents = பொருளடக்கம்
theme-issued = வெளியிடப்பட்டது
theme-updated = புதுப்பிக்கப்பட்டது
theme-original-language = மூல மொழி
theme-conference-date = மாநாட்டுத் தேதி

## இடம்

theme-address = முகவரி
theme-to-show = ஓட்டுநரிடம் காட்டுவதற்கு

## மொழிகளின் பட்டியல்

theme-in-preparation = தயாராகிறது

## இல்லாத முகவரிக்கான பக்கமும் மொழித் தேர்வும்

theme-not-found = இந்தப் பக்கம் இல்லை
    .way = முகப்புப் பக்கத்துக்குச் செல்க
theme-choose = ஒரு மொழியைத் தேர்ந்தெடுக்கவும்
