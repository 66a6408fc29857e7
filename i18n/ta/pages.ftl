### ஒவ்வொரு மொழியின் முகப்புப் பக்கத்துக்கும் நேரடியாகக் கீழுள்ள பக்கங்கள்.

## மாநாட்டைப் பற்றி

pages--about = மாநாட்டைப் பற்றி
    .description =
        { -conference } என்பது என்ன, அது எங்கே, எப்போது நடைபெற்றது, அதன் கருப்பொருளின்
        பொருள் என்ன, யார் பங்கேற்றனர் என்பன பற்றி.
# Variables: $day (date): the day of the Conference.
# Link: "venue" is the page of the place.
pages--about--lead =
    { -conference } குடிநுழைவுத் துறை அதிகாரிகளை ஒரு நாள் கூட்டத்துக்காக
    { DATETIME($day, dateStyle: "long") } அன்று
    { -jiangsu(form: "of") } <a data-l10n-name="venue">{ -lianyungang }</a> நகரில்
    ஒன்றுகூட்டியது. { -state-cn(form: "of") } அரசாங்கம் அதனை ஏற்று நடத்தியது;
    { -national-immigration-administration } கூட்டத்துக்கு ஏற்பாடு செய்தது.
pages--about--theme = கருப்பொருள்
pages--about--theme-text = { event.theme }
pages--about--theme-meaning =
    கருப்பொருளில் மூன்று பகுதிகள் உள்ளன: நல்ல காலத்திலும் கடினமான காலத்திலும் அண்டை நாடுகள்
    சேர்ந்து கடந்துசெல்பவை; வட்டாரத்தை ஒருங்கிணைக்கும் வளர்ச்சி; தொடர்ந்து நடைபெறும்
    வட்டாரக் குடிபெயர்வு ஆளுகைப் பணி.
pages--about--participants = பங்கேற்றவர்கள்
# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
# Links: "delegations" and "organisations" are the lists of those who came.
pages--about--came =
    { $countries ->
        [one] <a data-l10n-name="delegations">ஒரு பேராளர் குழு</a> பங்கேற்றது;
       *[other] <a data-l10n-name="delegations">{ $countries } பேராளர் குழுக்கள்</a> பங்கேற்றன;
    } { $organisations ->
        [one] <a data-l10n-name="organisations">ஓர் அமைப்பின்</a> அதிகாரிகளும் பங்கேற்றனர்.
       *[other] <a data-l10n-name="organisations">{ $organisations } அமைப்புகளின்</a> அதிகாரிகளும் பங்கேற்றனர்.
    }
# Link: "outcome" is the document about the results.
pages--about--outcome =
    அவர்கள் கலந்துரையாடியவையும் முன்மொழிந்தவையும்
    <a data-l10n-name="outcome">{ -conference-short(form: "of") } விளைவுகள்</a> என்ற
    பக்கத்தில் உள்ளன.
pages--about--site = இந்த இணையத்தளத்தைப் பற்றி
# Link: "languages" is the page that says which country works in which language.
pages--about--site-languages =
    ஒவ்வொரு பேராளர் குழுவும் தனது <a data-l10n-name="languages">பணிமொழிகளில்</a> படிப்பதற்காக
    இந்த இணையத்தளம் உருவாக்கப்பட்டுள்ளது. மற்ற மொழிகளில் உள்ளவை ஆங்கிலத்திலிருந்து
    மொழிபெயர்க்கப்பட்டவை.
pages--about--site-translations =
    இன்னும் யாரும் சரிபார்க்காத மொழிபெயர்ப்பு, அதனைத் தன் பக்கத்தின் மேற்பகுதியில்
    குறிப்பிடுகிறது.

## எந்த நாடு எந்த மொழியில் பணியாற்றுகிறது

pages--languages = மொழிகள்
    .description =
        { -conference(form: "in") } பங்கேற்ற பேராளர் குழுக்கள், அமைப்புகள் ஆகியவற்றின்
        பணிமொழிகளும் இந்த இணையத்தளத்தின் மொழிகளும்.
pages--languages--lead =
    இந்த இணையத்தளத்தின் மொழிகள், பங்கேற்றவர்களின் பணிமொழிகளே. அவை பேராளர் குழுக்களின்
    வரிசையில் அமைந்துள்ளன.
pages--languages--translations =
    ஒவ்வொரு பக்கத்தின் மேற்பகுதியிலும் உள்ள மொழிப் பட்டியல், அதே பக்கத்தின் வேறொரு மொழி
    வடிவத்துக்கு இட்டுச்செல்லும்.

## அணுகல்தன்மை

pages--accessibility = அணுகல்தன்மை
    .description =
        அனைவரும் படிப்பதற்காக இந்த இணையத்தளத்தில் செய்யப்பட்டுள்ளவையும், இன்னும் போதிய
        அளவில் அமையாதவையும்.
pages--accessibility--lead =
    விசைப்பலகை, திரைவாசிப்பான், சிறிய தொலைபேசி, காகிதம் என எதன்வழியாகவும் அனைவரும் இந்த
    இணையத்தளத்தைப் படிக்க முடிய வேண்டும். இணைய உள்ளடக்க அணுகல்தன்மை வழிகாட்டுதல்களின்
    (WCAG) 2.2 பதிப்பை AA நிலையில் நிறைவுசெய்யும் வகையில் இது உருவாக்கப்பட்டுள்ளது.
pages--accessibility--done = இணையத்தளத்தின் வசதிகள்
pages--accessibility--measures--structure =
    பக்கங்களில் ஒரு முதன்மைத் தலைப்பு, வரிசையான தலைப்புகள், பெயரிடப்பட்ட பகுதிகள்,
    உள்ளடக்கத்துக்கு நேரடியாகச் செல்லும் இணைப்பு ஆகியவை உள்ளன.
pages--accessibility--measures--keyboard =
    அனைத்தையும் விசைப்பலகைமூலம் அணுகவும் பயன்படுத்தவும் முடியும்; குவிமையம் எப்போதும்
    தெரியும்.
pages--accessibility--measures--reflow =
    எழுத்துகளை நான்கு மடங்கு வரை பெரிதாக்கலாம்; 320 படப்புள்ளி அகலமுள்ள திரையில் பக்கங்கள்
    பொருந்தும்.
pages--accessibility--measures--colour =
    வெளிர் தோற்றத்திலும் அடர் தோற்றத்திலும் நிற வேறுபாடு போதிய அளவில் உள்ளது; எந்தத் தகவலும்
    நிறத்தால் மட்டுமே உணர்த்தப்படுவதில்லை.
pages--accessibility--measures--language =
    ஒவ்வொரு பக்கமும் தான் எந்த மொழியில் உள்ளது என்பதைக் குறிப்பிடுகிறது; வேறு மொழியில் உள்ள
    ஒவ்வொரு பகுதியும் அவ்வாறே குறிப்பிடுகிறது. எனவே திரைவாசிப்பானால் அதனைச் சரியாக
    உச்சரிக்க முடியும்.
pages--accessibility--measures--still =
    எதுவும் தானாக நகர்வதோ மின்னுவதோ ஒலிப்பதோ இல்லை.
pages--accessibility--measures--script =
    எல்லாப் பக்கங்களும் நிரல்வரிகள் இன்றியே இயங்கும்.
pages--accessibility--measures--privacy =
    இந்த இணையத்தளம் குக்கிகளை வைப்பதில்லை; பிற இணையத்தளங்களிலிருந்து எதையும் பெறுவதில்லை.
pages--accessibility--limits = இன்னும் போதிய அளவில் அமையாதவை
pages--accessibility--known--drafts =
    ஒருவர் சரிபார்க்கும் வரை மொழிபெயர்ப்புகள் வரைவுகளே. அத்தகைய ஒவ்வொரு பக்கமும் அதனைக்
    குறிப்பிடுகிறது.
pages--accessibility--known--reading =
    சில மொழிகளுக்குச் சில திரைவாசிப்பான்களில் குரல் இல்லை.
pages--accessibility--print = காகிதத்தில்
pages--accessibility--printing =
    பக்கங்கள் வெள்ளைப் பின்னணியில் கறுப்பு எழுத்துகளில் அச்சாகும்; வழிசெலுத்தல் பகுதி
    அச்சாகாது; பக்கத்தின் முகவரி இறுதியில் இடம்பெறும்.
