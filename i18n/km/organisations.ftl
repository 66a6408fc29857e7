### អង្គការដែលបានចូលរួម៖ បញ្ជី និងទំព័ររបស់អង្គការនីមួយៗ។

organisations = អង្គការ
    .description = អង្គការដែលបានចូលរួម{ -conference }។
    .summary = មន្ត្រីនៃអង្គការទាំងនេះបានចូលរួមជាមួយគណៈប្រតិភូ។

organisations--international-organization-for-migration = { -iom } ({ -iom-short })
    .description = { -iom } ({ -iom-short }) ដែលបានចូលរួម{ -conference }។
organisations--lancang-mekong-center = { -lancang-mekong-center }
    .description = { -lancang-mekong-center } ដែលបានចូលរួម{ -conference }។
