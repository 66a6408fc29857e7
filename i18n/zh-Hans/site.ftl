### 网站、会议和首页。

site = { -conference }
    .description = { -conference }在{ -lianyungang }讨论的内容、与会各方，以及如何以您的语言查阅相关内容。

# Variables: $start (date): the day of the Conference.
# 主题不加引号：引号由页面添加。“安危与共”与成果文件中亚洲安全模式的用语一致。
event = { -conference }
    .when = { DATETIME($start, dateStyle: "full") }
    .where = { -region-cn }{ -jiangsu }{ -lianyungang }市
    .theme = 安危与共，<span>促进融合发展</span>，<span>持续推进</span><span>区域移民治理</span>

home = { -conference }
    .description = 区域内各国移民管理部门官员在{ -region-cn }{ -lianyungang }会晤，比较各自政策，谋划共同开展移民治理。

# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
home--lead = { $countries }个国家的移民管理部门官员和{ $organisations }个组织的官员举行了为期一天的会议，共同探讨区域移民治理。
