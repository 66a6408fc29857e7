### ទីកន្លែងនៃសន្និសីទ។

venues = ទីកន្លែង
    .description = ទីកន្លែងដែល{ -conference } បានប្រព្រឹត្តទៅ។

# `.local` is the same place in Chinese, to show to a driver. It stays in Chinese in every
# language: copy it as it is.
venues--lianyungang = { -lianyungang }
    .description = ទីក្រុង{ -lianyungang } { -jiangsu } ប្រទេស{ -region-cn } ជាទីកន្លែងដែល{ -conference } បានប្រព្រឹត្តទៅ។
    .address = ទីក្រុង{ -lianyungang } { -jiangsu } { -state-cn }
    .local = 中国江苏省连云港市
# Variables: $day (date): the day of the Conference.
venues--lianyungang--held = { -conference } បានប្រព្រឹត្តទៅនៅទីក្រុង{ -lianyungang } នៅ{ DATETIME($day, dateStyle: "full") }។
venues--lianyungang--clock = ម៉ោងក្នុងតំបន់នៅទីក្រុង{ -lianyungang } គឺ UTC+08:00។
