### ទំព័រដែលស្ថិតនៅផ្ទាល់ក្រោមទំព័រដើមនៃភាសានីមួយៗ។

## អំពីសន្និសីទ

pages--about = អំពីសន្និសីទ
    .description = { -conference } គឺជាអ្វី បានប្រព្រឹត្តទៅនៅទីណា និងនៅពេលណា ប្រធានបទមានន័យដូចម្តេច និងអ្នកណាខ្លះបានចូលរួម។
# Variables: $day (date): the day of the Conference.
# Link: "venue" is the page of the place.
pages--about--lead = { -conference } បានប្រមូលផ្តុំមន្ត្រីទទួលបន្ទុកទេសន្តរប្រវេសន៍ ក្នុងរយៈពេលមួយថ្ងៃ នៅ<span>{ DATETIME($day, dateStyle: "long") }</span> នៅទីក្រុង<a data-l10n-name="venue">{ -lianyungang }</a> { -jiangsu }។ រដ្ឋាភិបាលនៃ{ -state-cn } ជាម្ចាស់ផ្ទះ ហើយ{ -national-immigration-administration } ជាអ្នករៀបចំកិច្ចប្រជុំ។
pages--about--theme = ប្រធានបទ
pages--about--theme-text = { event.theme }
pages--about--theme-meaning = ប្រធានបទនេះមានបីផ្នែក៖ ទី១ អ្វីដែលប្រទេសជិតខាងឆ្លងកាត់ជាមួយគ្នា ទាំងក្នុងគ្រាសុខ ទាំងក្នុងគ្រាទុក្ខ ទី២ ការអភិវឌ្ឍដែលធ្វើសមាហរណកម្មតំបន់ និងទី៣ ការងារអភិបាលកិច្ចទេសន្តរប្រវេសន៍ក្នុងតំបន់ ដែលនៅតែបន្ត។
pages--about--participants = អ្នកចូលរួម
# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
# Links: "delegations" and "organisations" are the lists of those who came.
pages--about--came = មាន<a data-l10n-name="delegations">គណៈប្រតិភូចំនួន { $countries }</a> ហើយមន្ត្រីមកពី<a data-l10n-name="organisations">អង្គការចំនួន { $organisations }</a> ក៏បានចូលរួមផងដែរ។
# Link: "outcome" is the document about the results.
pages--about--outcome = អ្វីដែលពួកគេបានពិភាក្សា និងស្នើឡើង មាននៅក្នុង<a data-l10n-name="outcome">លទ្ធផលនៃ{ -conference-short }</a>។
pages--about--site = អំពីគេហទំព័រនេះ
# Link: "languages" is the page that says which country works in which language.
pages--about--site-languages = គេហទំព័រនេះរៀបចំឡើងសម្រាប់គណៈប្រតិភូនីមួយៗជា<a data-l10n-name="languages">ភាសាការងារ</a>របស់ខ្លួន។ ភាសាអង់គ្លេសគឺជាភាសាដើម ដែលភាសាផ្សេងទៀតបកប្រែចេញពីនោះ។
pages--about--site-translations = ទំព័រដែលការបកប្រែមិនទាន់មាននរណាម្នាក់ពិនិត្យ មានសេចក្តីជូនដំណឹងអំពីរឿងនេះនៅផ្នែកខាងលើនៃទំព័រ។

## ប្រទេសណាធ្វើការជាភាសាណា

pages--languages = ភាសា
    .description = ភាសាការងាររបស់គណៈប្រតិភូ និងអង្គការដែលបានចូលរួម{ -conference } និងភាសានៃគេហទំព័រនេះ។
pages--languages--lead = ភាសានៃគេហទំព័រនេះគឺជាភាសាការងាររបស់អ្នកចូលរួម។ លំដាប់ភាសាគឺតាមលំដាប់គណៈប្រតិភូ។
pages--languages--translations = បញ្ជីភាសានៅផ្នែកខាងលើនៃទំព័រនីមួយៗ នាំទៅកាន់ទំព័រដដែលជាភាសាផ្សេង។

## លទ្ធភាពចូលប្រើប្រាស់

pages--accessibility = លទ្ធភាពចូលប្រើប្រាស់
    .description = អ្វីដែលគេហទំព័រនេះធ្វើដើម្បីឱ្យមនុស្សគ្រប់គ្នាអាចអានបាន និងអ្វីដែលមិនទាន់ល្អគ្រប់គ្រាន់។
pages--accessibility--lead = មនុស្សគ្រប់គ្នាគួរតែអាចអានគេហទំព័រនេះបាន ទោះដោយប្រើក្តារចុច កម្មវិធីអានអេក្រង់ ទូរសព្ទតូច ឬក្រដាសក៏ដោយ។ គេហទំព័រនេះបង្កើតឡើងឱ្យស្របតាមគោលការណ៍ណែនាំស្តីពីលទ្ធភាពចូលប្រើប្រាស់មាតិកាគេហទំព័រ <span>(WCAG) 2.2</span> កម្រិត AA។
pages--accessibility--done = អ្វីដែលគេហទំព័រនេះធ្វើ
pages--accessibility--measures--structure = ទំព័រនីមួយៗមានចំណងជើងចម្បងមួយ ចំណងជើងរងតាមលំដាប់ ផ្នែកដែលមានឈ្មោះ និងតំណសម្រាប់រំលងទៅកាន់ខ្លឹមសារ។
pages--accessibility--measures--keyboard = អ្វីៗទាំងអស់អាចទៅដល់ និងប្រើបានដោយក្តារចុច ហើយទីតាំងដែលកំពុងស្ថិតនៅអាចមើលឃើញជានិច្ច។
pages--accessibility--measures--reflow = អក្សរអាចពង្រីកបានដល់បួនដង ហើយទំព័រត្រូវនឹងអេក្រង់ដែលមានទទឹង ៣២០ ភីកសែល។
pages--accessibility--measures--colour = ភាពផ្ទុយគ្នានៃពណ៌មានកម្រិតគ្រប់គ្រាន់ ទាំងក្នុងទម្រង់ភ្លឺ ទាំងក្នុងទម្រង់ងងឹត ហើយមិនប្រើតែពណ៌ប៉ុណ្ណោះដើម្បីបង្ហាញអត្ថន័យឡើយ។
pages--accessibility--measures--language = ទំព័រនីមួយៗបញ្ជាក់អំពីភាសារបស់ខ្លួន ហើយអត្ថបទជាភាសាផ្សេងក៏មានបញ្ជាក់អំពីភាសារបស់វាដែរ ដើម្បីឱ្យកម្មវិធីអានអេក្រង់អាចបញ្ចេញសំឡេងបានត្រឹមត្រូវ។
pages--accessibility--measures--still = គ្មានអ្វីធ្វើចលនា ភ្លឹបភ្លែត ឬចាក់ដោយស្វ័យប្រវត្តិឡើយ។
pages--accessibility--measures--script = ទំព័រនីមួយៗដំណើរការបានដោយមិនត្រូវការស្គ្រីប។
pages--accessibility--measures--privacy = គេហទំព័រនេះមិនរក្សាទុកខូគី ហើយមិនទាញយកអ្វីពីគេហទំព័រផ្សេងឡើយ។
pages--accessibility--limits = អ្វីដែលមិនទាន់ល្អគ្រប់គ្រាន់
pages--accessibility--known--drafts = ការបកប្រែគឺជាសេចក្តីព្រាង រហូតដល់មាននរណាម្នាក់បានពិនិត្យ។ ទំព័រនីមួយៗដែលជាសេចក្តីព្រាង មានបញ្ជាក់អំពីរឿងនេះ។
pages--accessibility--known--reading = មិនមែនគ្រប់ភាសាសុទ្ធតែមានសំឡេងអានក្នុងគ្រប់កម្មវិធីអានអេក្រង់ទេ។
pages--accessibility--print = លើក្រដាស
pages--accessibility--printing = ទំព័របោះពុម្ពជាអក្សរខ្មៅលើផ្ទៃស ដោយគ្មានម៉ឺនុយ និងមានអាសយដ្ឋានទំព័រនៅខាងចុង។
