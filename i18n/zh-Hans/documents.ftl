### 会议文件。

documents = 文件
    .description = { -conference }发布的文件。
    .summary = { -conference-short }取得的成果。

documents--outcome = 会议成果
    .description = 介绍齐聚{ -lianyungang }的与会各方、各代表团的讨论和建议，以及致谢的对象。

## 第一部分。序号置于 <span> 中，页面可将其单独排列。

documents--outcome--event = <span>一、</span>会议概况和与会人员
# Variables: $day (date): the day of the Conference.
# Links: "venue" is the page of the place, "host" the page of the Chinese delegation.
documents--outcome--held = <span>{ DATETIME($day, dateStyle: "long") }</span>，{ -conference }在{ -jiangsu }<a data-l10n-name="venue">{ -lianyungang }市</a>举行。会议由<a data-l10n-name="host">{ -state-cn }</a>政府主办，{ -national-immigration-administration }承办。
# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
# Links: "delegations" and "organisations" are the lists of those who came.
documents--outcome--came = 来自<a data-l10n-name="delegations">{ $countries }个国家</a>的移民管理部门官员和<a data-l10n-name="organisations">{ $organisations }个组织</a>的官员齐聚{ -lianyungang }，会议主题是：
documents--outcome--theme = { event.theme }

## 第二部分

documents--outcome--discussion = <span>二、</span>会议讨论情况
documents--outcome--mood = 会议气氛务实友好，与会各方相互尊重、相互信任。
documents--outcome--presented = 各代表团介绍了本国移民治理的最新政策和举措，就区域移民治理提出建议，并对{ -conference-short }的未来发展发表了看法。
# Link: "host" is the page of the Chinese delegation.
documents--outcome--security = <a data-l10n-name="host">{ -region-cn }</a>在安全方面向区域内各国提出三点倡议：
documents--outcome--security-proposals--framework = 采用共同、综合、合作、可持续的安全框架；
documents--outcome--security-proposals--mechanism = 建立联合执法机制，及时共享区域移民治理的分析研判成果；
documents--outcome--security-proposals--patrols = 常态化开展边境联合巡逻，打击跨境犯罪，排查边境沿线治安问题。
documents--outcome--security-purpose = 上述倡议旨在保障人员安全、有序、正常往来，维护边境稳定。
documents--outcome--services = { -region-cn }还提出，应优先提供促进发展的各项服务：
documents--outcome--services-proposals--visas = 进一步简化签证政策；
documents--outcome--services-proposals--talent = 实行更具吸引力的人才流动、停留居留和社会融入政策；
documents--outcome--services-proposals--integration = 使移民政策与区域经济一体化进程相适应。
documents--outcome--model = 最后，{ -region-cn }提出亚洲安全模式，其原则是安危与共、求同存异、沟通协商。
documents--outcome--model-aim = 这一模式旨在推动各国相互支持，共同构建区域移民治理体系，并由此推进治理体系和治理能力现代化。

## 第三部分

documents--outcome--thanks = <span>三、</span>致谢
documents--outcome--attendees = 与会各方感谢{ -region-cn }政府，特别是{ -national-immigration-administration }为会议所作的安排。
documents--outcome--hosts = 主办方感谢全体与会人员为会议作出的贡献。
