### 专有名称属礼宾用语：采用各国、各组织自身使用的中文名称，且只在本文件修改。
### 名称外的 <span>…</span> 使其不在行末断开；长名称分成几段，段与段之间可以换行。

## 会议

# 说明：英文名称的直译；“治理”与会议主题的用语一致。
-conference = <span>区域移民治理</span><span>政策会议</span>
# 用于句中。说明：全称出现之后，中文公文习惯用简称。
-conference-short = 会议

## 地名
## 依据：中国行政区划的正式名称。与省名连用时后加“市”字。

-lianyungang = <span>连云港</span>
-jiangsu = <span>江苏省</span>

## 国名简称，代码对应的国名也用此处的名称。
## 依据：中国外交部使用的国家简称。

-region-bn = 文莱
-region-kh = 柬埔寨
-region-id = 印度尼西亚
-region-la = 老挝
-region-my = 马来西亚
-region-mm = 缅甸
-region-ph = 菲律宾
-region-sg = 新加坡
-region-th = 泰国
-region-tl = 东帝汶
-region-vn = 越南
-region-kr = 韩国
-region-cn = 中国

## 国名全称。马来西亚的简称与全称相同。
## 依据：中国外交部使用的国家全称。

-state-bn = <span>文莱达鲁萨兰国</span>
-state-kh = <span>柬埔寨王国</span>
-state-id = <span>印度尼西亚共和国</span>
-state-la = <span>老挝人民民主共和国</span>
-state-my = <span>马来西亚</span>
-state-mm = <span>缅甸联邦共和国</span>
-state-ph = <span>菲律宾共和国</span>
-state-sg = <span>新加坡共和国</span>
-state-th = <span>泰王国</span>
-state-tl = <span>东帝汶民主共和国</span>
-state-vn = <span>越南社会主义共和国</span>
-state-kr = <span>大韩民国</span>
-state-cn = <span>中华人民共和国</span>

## 组织和机构

# 依据：联合国文件使用的中文名称。
-iom = <span>国际移民组织</span>
# 说明：采用该组织自身使用的英文缩写；中文简称“移民组织”不见于上下文时所指不明。
-iom-short = IOM
# 依据：该中心自身使用的中文名称。
-lancang-mekong-center = <span>澜沧江—湄公河</span><span>综合执法</span><span>安全合作中心</span>
# 会议承办单位，是东道国的主管机关，不是观察员。
# 依据：该局的正式名称。
-national-immigration-administration = <span>国家移民管理局</span>

## 语言名称，列出须统一写法的几种。
## 说明：几个国家共用的语言，以括号中的国名区分；缅甸的语言以国名命名，与该国一致。

-language-my = 缅甸语
-language-ms-bn = 马来语（文莱）
-language-zh-hans = 简体中文
