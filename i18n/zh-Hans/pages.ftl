### 各语言首页之下的页面。

## 会议介绍

pages--about = 会议介绍
    .description = { -conference }的概况、举办地点和时间、主题含义以及与会各方。
# Variables: $day (date): the day of the Conference.
# Link: "venue" is the page of the place.
pages--about--lead = <span>{ DATETIME($day, dateStyle: "long") }</span>，{ -conference }在{ -jiangsu }<a data-l10n-name="venue">{ -lianyungang }市</a>举行，各方移民管理部门官员齐聚一堂，会期一天。会议由{ -state-cn }政府主办，{ -national-immigration-administration }承办。
pages--about--theme = 主题
pages--about--theme-text = { event.theme }
pages--about--theme-meaning = 主题包含三层意思：无论顺境逆境，邻国安危与共；以发展促进区域融合；持续推进区域移民治理工作。
pages--about--participants = 与会各方
# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
# Links: "delegations" and "organisations" are the lists of those who came.
pages--about--came = 共有<a data-l10n-name="delegations">{ $countries }个代表团</a>与会，另有<a data-l10n-name="organisations">{ $organisations }个组织</a>的官员出席。
# Link: "outcome" is the document about the results.
pages--about--outcome = 会议讨论的内容和提出的建议，见<a data-l10n-name="outcome">{ -conference-short }成果</a>。
pages--about--site = 关于本网站
# Link: "languages" is the page that says which country works in which language.
pages--about--site-languages = 本网站力求以各代表团自己的<a data-l10n-name="languages">工作语言</a>提供内容。其他语言版本均译自英文。
pages--about--site-translations = 译文未经审校的，页面顶部均有说明。

## 各国使用何种工作语言

pages--languages = 语言
    .description = { -conference }各代表团和组织的工作语言，以及本网站使用的语言。
pages--languages--lead = 本网站使用的语言就是与会各方的工作语言，按代表团的次序排列。
pages--languages--translations = 点击各页面顶部的语言列表，可转到同一页面的其他语言版本。

## 无障碍

pages--accessibility = 无障碍
    .description = 本网站为方便所有人阅读所做的工作，以及尚待改进之处。
pages--accessibility--lead = 无论使用键盘、屏幕阅读器、小屏幕手机还是纸张，人人都应能够阅读本网站。本网站按照《网页内容无障碍指南》（WCAG 2.2）AA级的要求建设。
pages--accessibility--done = 已采取的措施
pages--accessibility--measures--structure = 每个页面有一个主标题，各级标题层次分明，各区域均有名称，并设有直达正文的链接。
pages--accessibility--measures--keyboard = 所有内容均可通过键盘访问和操作，焦点始终清晰可见。
pages--accessibility--measures--reflow = 文字可放大至四倍，页面可适应宽320像素的屏幕。
pages--accessibility--measures--colour = 浅色和深色外观的对比度均充足，任何信息都不单靠颜色表达。
pages--accessibility--measures--language = 每个页面以及页面中的其他语言文字均标明所用语言，便于屏幕阅读器正确朗读。
pages--accessibility--measures--still = 没有自动移动、闪烁或播放的内容。
pages--accessibility--measures--script = 所有页面无需脚本即可使用。
pages--accessibility--measures--privacy = 本网站不使用Cookie，不从其他网站加载任何内容。
pages--accessibility--limits = 尚待改进之处
pages--accessibility--known--drafts = 译文在经人审校之前均为草稿，相应页面均有说明。
pages--accessibility--known--reading = 并非每种屏幕阅读器都能朗读所有语言。
pages--accessibility--print = 打印
pages--accessibility--printing = 页面打印为白底黑字，不含导航，末尾附有网址。
