### பங்கேற்ற அமைப்புகள்: பட்டியலும் ஒவ்வோர் அமைப்புக்கும் ஒரு பக்கமும்.

organisations = அமைப்புகள்
    .description = { -conference(form: "in") } பங்கேற்ற அமைப்புகள்.
    .summary = பேராளர் குழுக்களுடன் இந்த அமைப்புகளின் அதிகாரிகளும் பங்கேற்றனர்.

organisations--international-organization-for-migration = { -iom } ({ -iom-short })
    .description = { -conference(form: "in") } பங்கேற்ற { -iom } ({ -iom-short }).
organisations--lancang-mekong-center = { -lancang-mekong-center }
    .description = { -conference(form: "in") } பங்கேற்ற { -lancang-mekong-center }.
