### ពាក្យរបស់រចនាបទ។ គេហទំព័រអាចប្រើពាក្យផ្សេង៖ សារដែលមានឈ្មោះដូចគ្នាក្នុងថត i18n/ របស់គេហទំព័រត្រូវប្រើជំនួស។

## ស៊ុមនៃទំព័រនីមួយៗ

theme-skip = រំលងទៅកាន់ខ្លឹមសារ
theme-menu = ម៉ឺនុយ
theme-sections = ផ្នែកនៃគេហទំព័រ
theme-languages = ភាសា
theme-foot = ចុងទំព័រ
# Variable: $code (word): a language tag. Gives the name of the language.
theme-language = { LANGUAGE($code) }
# ស្ថិតនៅក្បែរឈ្មោះភាសា ពេលទំព័រជាការបកប្រែដែលមិនទាន់បានពិនិត្យ។
theme-draft = សេចក្តីព្រាង
# ស្ថិតនៅក្បែរឈ្មោះភាសា ពេលផ្នែកខ្លះនៃទំព័រមិនទាន់បានបកប្រែ។
theme-partial = មួយផ្នែក
# ស្ថិតនៅក្បែរឈ្មោះភាសា ពេលអត្ថបទដើមបានផ្លាស់ប្តូរក្រោយការបកប្រែ។
theme-outdated = មិនទាន់ធ្វើបច្ចុប្បន្នភាព
theme-page-address = អាសយដ្ឋាននៃទំព័រនេះ

## សេចក្តីជូនដំណឹងនៅខាងលើទំព័របកប្រែ

theme-notice = អំពីការបកប្រែនេះ
theme-notice-draft = ការបកប្រែនេះជាសេចក្តីព្រាង។ មិនទាន់មាននរណាម្នាក់ពិនិត្យនៅឡើយទេ។
theme-notice-missing = ផ្នែកខ្លះនៃទំព័រនេះមិនទាន់បានបកប្រែ ហើយបង្ហាញជាភាសាផ្សេង។ ផ្នែកដែលនៅសល់ជាសេចក្តីព្រាង ដែលមិនទាន់មាននរណាម្នាក់ពិនិត្យនៅឡើយទេ។
theme-notice-outdated = អត្ថបទដើមនៃទំព័រនេះបានផ្លាស់ប្តូរក្រោយការបកប្រែ។
# Variable: $code (word): the tag of the language that the page is translated from.
theme-original = អានអត្ថបទដើម ({ LANGUAGE($code) })

## ទំព័រដើម

theme-theme = ប្រធានបទ
theme-working-languages = ភាសាការងារ
theme-came-out = លទ្ធផល

## បញ្ជី

theme-previous = មុន
theme-next = បន្ទាប់
# Variables: $number (number): this page of a long list. $total (number): all its pages.
theme-page-of = ទំព័រ { $number } នៃ { $total }

## គណៈប្រតិភូ អង្គការ

theme-formal-name = ឈ្មោះផ្លូវការ
theme-own-name = ឈ្មោះជាភាសារបស់ខ្លួន
theme-role = តួនាទី
theme-role-host = ម្ចាស់ផ្ទះ
theme-role-member = អ្នកចូលរួម
theme-role-observer = អ្នកសង្កេតការណ៍

## ឯកសារ

theme-contents = មាតិកា
theme-issued = ចេញផ្សាយ
theme-updated = កែសម្រួល
theme-original-language = ភាសានៃអត្ថបទដើម
theme-conference-date = កាលបរិច្ឆេទសន្និសីទ

## ទីកន្លែង

theme-address = អាសយដ្ឋាន
theme-to-show = សម្រាប់បង្ហាញអ្នកបើកបរ

## បញ្ជីភាសា

theme-in-preparation = កំពុងរៀបចំ

## ទំព័រសម្រាប់អាសយដ្ឋានដែលគ្មាន និងការជ្រើសរើសភាសា

theme-not-found = មិនមានទំព័រនេះទេ
    .way = ទៅកាន់ទំព័រដើម
theme-choose = ជ្រើសរើសភាសា
