### ឯកសាររបស់សន្និសីទ។

documents = ឯកសារ
    .description = ឯកសារដែល{ -conference } បានផ្សព្វផ្សាយ។
    .summary = លទ្ធផលដែលទទួលបានពី{ -conference-short }។

documents--outcome = លទ្ធផលនៃសន្និសីទ
    .description = អ្នកដែលបានជួបប្រជុំគ្នានៅទីក្រុង{ -lianyungang } អ្វីដែលគណៈប្រតិភូបានពិភាក្សា និងស្នើឡើង ព្រមទាំងអ្នកដែលគណៈប្រតិភូបានថ្លែងអំណរគុណ។

## ផ្នែកទីមួយ។ លេខរៀងស្ថិតក្នុង <span> ដើម្បីឱ្យទំព័រអាចរៀបចំវាដាច់ដោយឡែក។

documents--outcome--event = <span>I</span> ព្រឹត្តិការណ៍ និងអ្នកចូលរួម
# Variables: $day (date): the day of the Conference.
# Links: "venue" is the page of the place, "host" the page of the Chinese delegation.
documents--outcome--held = { -conference } បានប្រព្រឹត្តទៅនៅទីក្រុង<a data-l10n-name="venue">{ -lianyungang }</a> { -jiangsu } នៅ<span>{ DATETIME($day, dateStyle: "long") }</span>។ រដ្ឋាភិបាលនៃ<a data-l10n-name="host">{ -state-cn }</a> ជាម្ចាស់ផ្ទះ ហើយ{ -national-immigration-administration } ជាអ្នករៀបចំ។
# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
# Links: "delegations" and "organisations" are the lists of those who came.
documents--outcome--came = មន្ត្រីទទួលបន្ទុកទេសន្តរប្រវេសន៍មកពី<a data-l10n-name="delegations">ប្រទេសចំនួន { $countries }</a> រួមជាមួយមន្ត្រីមកពី<a data-l10n-name="organisations">អង្គការចំនួន { $organisations }</a> បានមកជួបប្រជុំគ្នានៅទីក្រុង{ -lianyungang } ក្រោមប្រធានបទ៖
documents--outcome--theme = { event.theme }

## ផ្នែកទីពីរ

documents--outcome--discussion = <span>II</span> ការពិភាក្សា
documents--outcome--mood = ការពិភាក្សាបានប្រព្រឹត្តទៅក្នុងស្មារតីជាក់ស្តែង និងមិត្តភាព។ អ្នកចូលរួមបានប្រាស្រ័យទាក់ទងគ្នាដោយការគោរព និងទំនុកចិត្តទៅវិញទៅមក។
documents--outcome--presented = គណៈប្រតិភូនីមួយៗបានបង្ហាញអំពីគោលនយោបាយ និងវិធានការថ្មីបំផុតរបស់ខ្លួនក្នុងវិស័យអភិបាលកិច្ចទេសន្តរប្រវេសន៍ បានលើកសំណើសម្រាប់តំបន់ និងបានបញ្ចេញទស្សនៈអំពីទិសដៅអភិវឌ្ឍន៍នៃ{ -conference-short }នាពេលអនាគត។
# Link: "host" is the page of the Chinese delegation.
documents--outcome--security = <a data-l10n-name="host">ប្រទេស{ -region-cn }</a>បានដាក់សំណើបីក្នុងផ្នែកសន្តិសុខជូនបណ្តាប្រទេសក្នុងតំបន់៖
documents--outcome--security-proposals--framework = ប្រកាន់យកក្របខ័ណ្ឌសន្តិសុខរួម ទូលំទូលាយ ប្រកបដោយកិច្ចសហប្រតិបត្តិការ និងចីរភាព
documents--outcome--security-proposals--mechanism = បង្កើតយន្តការអនុវត្តច្បាប់រួម ដើម្បីចែករំលែកឱ្យបានទាន់ពេលវេលានូវលទ្ធផលនៃការវិភាគអំពីអភិបាលកិច្ចទេសន្តរប្រវេសន៍ក្នុងតំបន់
documents--outcome--security-proposals--patrols = ល្បាតរួមគ្នានៅតាមព្រំដែន បង្ក្រាបឧក្រិដ្ឋកម្មឆ្លងដែន និងពិនិត្យបញ្ហាសន្តិសុខសាធារណៈនៅតាមព្រំដែន ដោយធ្វើសកម្មភាពទាំងនេះជាប្រចាំ
documents--outcome--security-purpose = គោលបំណងគឺដើម្បីឱ្យប្រជាជនអាចធ្វើដំណើរទៅមកប្រកបដោយសុវត្ថិភាព សណ្តាប់ធ្នាប់ និងដោយគ្មានការរំខាន ហើយឱ្យព្រំដែនមានស្ថិរភាព។
documents--outcome--services = ប្រទេស{ -region-cn }ក៏បានស្នើឱ្យផ្តល់អាទិភាពដល់សេវាដែលរួមចំណែកដល់ការអភិវឌ្ឍ៖
documents--outcome--services-proposals--visas = គោលនយោបាយទិដ្ឋាការដែលសាមញ្ញជាងមុន
documents--outcome--services-proposals--talent = គោលនយោបាយដែលទាក់ទាញជាងមុន ស្តីពីការផ្លាស់ទីរបស់អ្នកមានទេពកោសល្យ ស្តីពីការស្នាក់នៅ និងនិវាសនដ្ឋាន ព្រមទាំងស្តីពីសមាហរណកម្មក្នុងសង្គម
documents--outcome--services-proposals--integration = គោលនយោបាយអន្តោប្រវេសន៍ដែលដើរទន្ទឹមនឹងសមាហរណកម្មសេដ្ឋកិច្ចក្នុងតំបន់
documents--outcome--model = ជាចុងក្រោយ ប្រទេស{ -region-cn }បានលើកឡើងនូវគំរូសន្តិសុខសម្រាប់អាស៊ី។ គោលការណ៍នៃគំរូនេះគឺរួមសុខរួមទុក្ខ ស្វែងរកចំណុចរួមដោយទុកភាពខុសគ្នាមួយឡែក ព្រមទាំងប្រាស្រ័យទាក់ទង និងចរចាគ្នា។
documents--outcome--model-aim = គំរូនេះមានគោលដៅឱ្យប្រទេសនានាគាំទ្រគ្នាទៅវិញទៅមក និងរួមគ្នាកសាងប្រព័ន្ធអភិបាលកិច្ចទេសន្តរប្រវេសន៍ក្នុងតំបន់ ហើយតាមរយៈនោះ ធ្វើទំនើបកម្មប្រព័ន្ធអភិបាលកិច្ច និងសមត្ថភាពរបស់ខ្លួន។

## ផ្នែកទីបី

documents--outcome--thanks = <span>III</span> ការថ្លែងអំណរគុណ
documents--outcome--attendees = អ្នកចូលរួមបានថ្លែងអំណរគុណចំពោះរដ្ឋាភិបាល{ -region-cn } ជាពិសេសចំពោះ{ -national-immigration-administration } សម្រាប់ការរៀបចំនានា។
documents--outcome--hosts = ភាគីម្ចាស់ផ្ទះបានថ្លែងអំណរគុណចំពោះអ្នកចូលរួមទាំងអស់ សម្រាប់ការរួមចំណែករបស់ពួកគេ។
