### இணையத்தளம், நிகழ்வு, முகப்புப் பக்கம்.

site = { -conference }
    .description =
        { -lianyungang } நகரில் நடைபெற்ற { -conference(form: "in") }
        கலந்துரையாடப்பட்டவை, பங்கேற்றவர்கள், அதனை உங்கள் மொழியில் படிக்கும் வழி
        ஆகியவை பற்றி.

# Variables: $start (date): the day of the Conference.
# The theme stands without quotation marks: the page sets them.
event = { -conference }
    .when = { DATETIME($start, dateStyle: "full") }
    .where = { -lianyungang }, { -jiangsu }, { -region-cn }
    .theme =
        இன்பத்திலும் துன்பத்திலும் இணைந்திருத்தல், ஒருங்கிணைந்த வளர்ச்சியை ஊக்குவித்தல்,
        வட்டாரக் குடிபெயர்வு ஆளுகையைத் தொடர்ந்து முன்னெடுத்தல்

home = { -conference }
    .description =
        கொள்கைகளை ஒப்பிட்டுப் பார்க்கவும் குடிபெயர்வு ஆளுகையை இணைந்து மேற்கொள்வது
        குறித்துத் திட்டமிடவும் வட்டாரத்தின் குடிநுழைவுத் துறை அதிகாரிகள்
        { -region-cn(form: "of") } { -lianyungang } நகரில் சந்தித்தனர்.

# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
home--lead =
    { $countries ->
        [one] ஒரு நாட்டின் குடிநுழைவுத் துறை அதிகாரிகளும்
       *[other] { $countries } நாடுகளின் குடிநுழைவுத் துறை அதிகாரிகளும்
    } { $organisations ->
        [one] ஓர் அமைப்பின் அதிகாரிகளும்
       *[other] { $organisations } அமைப்புகளின் அதிகாரிகளும்
    } வட்டாரத்தின் குடிபெயர்வு ஆளுகை குறித்துக் கலந்துரையாட ஒரு நாள் சந்தித்தனர்.
