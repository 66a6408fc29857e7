### மாநாட்டின் ஆவணங்கள்.

documents = ஆவணங்கள்
    .description = { -conference } வெளியிட்ட ஆவணங்கள்.
    .summary = { -conference-short(form: "of") } விளைவுகள்.

documents--outcome = மாநாட்டின் விளைவுகள்
    .description =
        { -lianyungang } நகரில் சந்தித்தவர்கள் யார், பேராளர் குழுக்கள் எவை
        குறித்துக் கலந்துரையாடின, எவற்றை முன்மொழிந்தன, யாருக்கு நன்றி தெரிவித்தன என்பன பற்றி.

## முதல் பகுதி. பக்கம் எண்ணைத் தனித்துக் காட்ட, எண் <span> குறியினுள் உள்ளது.

documents--outcome--event = <span>I</span> நிகழ்வும் பங்கேற்றோரும்
# Variables: $day (date): the day of the Conference.
# Links: "venue" is the page of the place, "host" the page of the Chinese delegation.
documents--outcome--held =
    { -conference } { DATETIME($day, dateStyle: "long") } அன்று
    { -jiangsu(form: "of") } <a data-l10n-name="venue">{ -lianyungang }</a> நகரில்
    நடைபெற்றது. <a data-l10n-name="host">{ -state-cn(form: "of") }</a> அரசாங்கம் அதனை
    ஏற்று நடத்தியது; { -national-immigration-administration } அதற்கு ஏற்பாடு செய்தது.
# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
# Links: "delegations" and "organisations" are the lists of those who came.
documents--outcome--came =
    { $countries ->
        [one] <a data-l10n-name="delegations">ஒரு நாட்டின்</a> குடிநுழைவுத் துறை அதிகாரிகள்
       *[other] <a data-l10n-name="delegations">{ $countries } நாடுகளின்</a> குடிநுழைவுத் துறை அதிகாரிகள்
    } { -lianyungang } நகருக்கு வந்தனர். { $organisations ->
        [one] அவர்களுடன் <a data-l10n-name="organisations">ஓர் அமைப்பின்</a> அதிகாரிகளும் வந்தனர்.
       *[other] அவர்களுடன் <a data-l10n-name="organisations">{ $organisations } அமைப்புகளின்</a> அதிகாரிகளும் வந்தனர்.
    } பின்வரும் கருப்பொருளில் அவர்கள் சந்தித்தனர்:
documents--outcome--theme = { event.theme }

## இரண்டாம் பகுதி

documents--outcome--discussion = <span>II</span> கலந்துரையாடல்
documents--outcome--mood =
    கலந்துரையாடல்கள் நடைமுறைக்கு உகந்த வகையிலும் நட்புணர்வோடும் நடைபெற்றன.
    பங்கேற்றோர் ஒருவர்மீது ஒருவர் மதிப்பும் நம்பிக்கையும் காட்டினர்.
documents--outcome--presented =
    ஒவ்வொரு பேராளர் குழுவும் குடிபெயர்வு ஆளுகை தொடர்பான தனது மிக அண்மைய
    கொள்கைகளையும் நடவடிக்கைகளையும் எடுத்துரைத்தது; வட்டாரத்துக்கான முன்மொழிவுகளை
    முன்வைத்தது; { -conference-short } எவ்வாறு வளர்ச்சி காண வேண்டும் என்பது குறித்த
    தனது விருப்பத்தைத் தெரிவித்தது.
# Link: "host" is the page of the Chinese delegation.
documents--outcome--security =
    வட்டார நாடுகளுக்குப் பாதுகாப்பு தொடர்பான மூன்று முன்மொழிவுகளைச்
    <a data-l10n-name="host">{ -region-cn }</a> முன்வைத்தது:
documents--outcome--security-proposals--framework =
    பொதுவான, விரிவான, ஒத்துழைப்பு சார்ந்த, நீடித்து நிலைக்கக்கூடிய பாதுகாப்புக்
    கட்டமைப்பை ஏற்றுக்கொள்ளுதல்;
documents--outcome--security-proposals--mechanism =
    கூட்டுச் சட்ட அமலாக்கச் செயலமைப்பை ஏற்படுத்தி, குடிபெயர்வு ஆளுகை குறித்த வட்டாரப்
    பகுப்பாய்வுகளின் முடிவுகளை அதன்வழி உரிய நேரத்தில் பகிர்ந்துகொள்ளுதல்;
documents--outcome--security-proposals--patrols =
    எல்லைகளில் கூட்டாகச் சுற்றுக்காவல் மேற்கொள்ளுதல், எல்லை கடந்த குற்றங்களுக்கு எதிராக
    நடவடிக்கை எடுத்தல், எல்லையோரப் பொதுப் பாதுகாப்புப் பிரச்சினைகளை ஆராய்தல்
    ஆகியவற்றை வழக்கமான நடைமுறையாக்குதல்.
documents--outcome--security-purpose =
    மக்கள் பாதுகாப்பாகவும் ஒழுங்காகவும் இடையூறின்றியும் சென்றுவர வழிசெய்வதும், எல்லைகள்
    தொடர்ந்து நிலைத்தன்மையுடன் இருக்கச் செய்வதும் இந்த முன்மொழிவுகளின் நோக்கங்கள்.
documents--outcome--services =
    வளர்ச்சிக்கு உதவும் சேவைகளுக்கு முன்னுரிமை அளிக்க வேண்டும் என்றும் { -region-cn }
    முன்மொழிந்தது:
documents--outcome--services-proposals--visas = இன்னும் எளிமையான விசாக் கொள்கைகள்;
documents--outcome--services-proposals--talent =
    திறனாளர்களின் நடமாட்டம், தங்குதல், வசித்தல், ஒருங்கிணைதல் ஆகியவற்றுக்கான
    இன்னும் ஈர்ப்புமிக்க கொள்கைகள்;
documents--outcome--services-proposals--integration =
    வட்டாரத்தின் பொருளியல் ஒருங்கிணைப்புக்கு ஈடுகொடுக்கும் குடிநுழைவுக் கொள்கை.
documents--outcome--model =
    இறுதியாக, { -region-cn } ஆசியாவுக்கான பாதுகாப்பு மாதிரி ஒன்றை முன்வைத்தது.
    இன்பத்திலும் துன்பத்திலும் இணைந்திருத்தல், வேறுபாடுகளை ஒதுக்கிவைத்து ஒத்த
    கருத்துகளைக் காணுதல், தொடர்புகொண்டு பேச்சுவார்த்தை நடத்துதல் ஆகியவை அதன்
    கோட்பாடுகள்.
documents--outcome--model-aim =
    நாடுகள் ஒன்றையொன்று ஆதரித்து, குடிபெயர்வு ஆளுகைக்கான வட்டார அமைப்புமுறையை இணைந்து
    உருவாக்குவதும், அதன்வழி தங்கள் ஆளுகை அமைப்புமுறைகளையும் ஆற்றல்களையும்
    நவீனப்படுத்துவதும் இந்த மாதிரியின் இலக்கு.

## மூன்றாம் பகுதி

documents--outcome--thanks = <span>III</span> நன்றி தெரிவித்தல்
documents--outcome--attendees =
    ஏற்பாடுகளுக்காகச் { -region-cn(form: "adjective") } அரசாங்கத்துக்கு, குறிப்பாகத்
    { -national-immigration-administration(form: "to") }, பங்கேற்றோர் நன்றி தெரிவித்தனர்.
documents--outcome--hosts =
    ஏற்று நடத்தியவர்கள், பங்கேற்ற அனைவருக்கும் அவர்களின் பங்களிப்புக்காக நன்றி
    தெரிவித்தனர்.
