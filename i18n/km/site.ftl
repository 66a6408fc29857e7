### គេហទំព័រ ព្រឹត្តិការណ៍ និងទំព័រដើម។

site = { -conference }
    .description = អ្វីដែល{ -conference } បានពិភាក្សានៅទីក្រុង{ -lianyungang } អ្នកដែលបានចូលរួម និងរបៀបស្វែងរកព័ត៌មានជាភាសារបស់អ្នក។

# Variables: $start (date): the day of the Conference.
# ប្រធានបទមិនមានសញ្ញាសម្រង់ទេ៖ ទំព័រជាអ្នកដាក់វា។
event = { -conference }
    .when = { DATETIME($start, dateStyle: "full") }
    .where = ទីក្រុង{ -lianyungang } { -jiangsu } ប្រទេស{ -region-cn }
    .theme = រួមសុខរួមទុក្ខ ជំរុញការអភិវឌ្ឍប្រកបដោយសមាហរណកម្ម និងលើកកម្ពស់ឥតឈប់ឈរនូវអភិបាលកិច្ចទេសន្តរប្រវេសន៍ក្នុងតំបន់

home = { -conference }
    .description = មន្ត្រីទទួលបន្ទុកទេសន្តរប្រវេសន៍នៃប្រទេសក្នុងតំបន់បានជួបប្រជុំគ្នានៅទីក្រុង{ -lianyungang } ប្រទេស{ -region-cn } ដើម្បីប្រៀបធៀបគោលនយោបាយ និងរៀបចំផែនការសម្រាប់អភិបាលកិច្ចរួមលើទេសន្តរប្រវេសន៍។

# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
home--lead = មន្ត្រីទទួលបន្ទុកទេសន្តរប្រវេសន៍មកពីប្រទេសចំនួន { $countries } និងមន្ត្រីមកពីអង្គការចំនួន { $organisations } បានជួបប្រជុំគ្នារយៈពេលមួយថ្ងៃ ដើម្បីពិភាក្សាអំពីអភិបាលកិច្ចទេសន្តរប្រវេសន៍ក្នុងតំបន់។
