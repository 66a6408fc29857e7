### 회의 문서.

documents = 문서
    .description = { -conference }가 공표한 문서입니다.
    .summary = { -conference-short }에서 나온 결과입니다.

documents--outcome = 회의 결과
    .description =
        { -lianyungang }에 모인 참가자, 각 대표단이 논의하고 제안한 내용, 그리고 누구에게
        감사의 뜻을 전하였는지를 담았습니다.

## 제1부. 번호는 페이지에서 따로 배치할 수 있도록 <span> 안에 둡니다.

documents--outcome--event = <span>I</span> 회의 개요와 참가자
# Variables: $day (date): the day of the Conference.
# Links: "venue" is the page of the place, "host" the page of the Chinese delegation.
documents--outcome--held =
    { -conference }가 { DATETIME($day, dateStyle: "long") } { -jiangsu }
    <a data-l10n-name="venue">{ -lianyungang }</a>에서 열렸습니다.
    <a data-l10n-name="host">{ -state-cn }</a> 정부가 개최하고
    { -national-immigration-administration }이 주관하였습니다.
# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
# Links: "delegations" and "organisations" are the lists of those who came.
documents--outcome--came =
    <a data-l10n-name="delegations">{ $countries }개국</a>의 이민당국 관계자와
    <a data-l10n-name="organisations">{ $organisations }개 기구</a>의 관계자가
    { -lianyungang }에 모여 다음 주제로 회의를 열었습니다.
documents--outcome--theme = { event.theme }

## 제2부

documents--outcome--discussion = <span>II</span> 논의
documents--outcome--mood =
    논의는 실질적이고 우호적인 분위기 속에서 진행되었으며, 참가자들은 서로 존중하고
    신뢰하였습니다.
documents--outcome--presented =
    모든 대표단이 이주 거버넌스에 관한 자국의 최신 정책과 조치를 소개하고, 지역
    거버넌스를 위한 제안을 내놓았으며, { -conference-short }의 향후 발전 방향에 대한
    의견을 밝혔습니다.
# Link: "host" is the page of the Chinese delegation.
documents--outcome--security =
    <a data-l10n-name="host">{ -region-cn }</a>은 역내 국가들에 안보에 관한 세 가지
    제안을 하였습니다.
documents--outcome--security-proposals--framework =
    공동의, 포괄적이고 협력적이며 지속 가능한 안보 프레임워크를 채택할 것
documents--outcome--security-proposals--mechanism =
    공동 법집행 체제를 구축하여 지역 이주 거버넌스에 관한 분석 결과를 적시에 공유할 것
documents--outcome--security-proposals--patrols =
    국경 합동 순찰을 실시하고 초국경 범죄에 대처하며 국경 지역의 치안 문제를 점검하되,
    이를 모두 상시적으로 시행할 것
documents--outcome--security-purpose =
    그 목적은 사람들이 안전하고 질서 있게, 지장 없이 이동하고 국경이 안정을 유지하도록
    하는 데 있습니다.
documents--outcome--services =
    { -region-cn }은 또한 발전에 도움이 되는 서비스를 우선시할 것을 제안하였습니다.
documents--outcome--services-proposals--visas = 사증 정책의 간소화
documents--outcome--services-proposals--talent =
    인재의 이동, 체류와 거주, 사회통합에 관한 더욱 매력적인 정책
documents--outcome--services-proposals--integration = 지역 경제 통합에 발맞춘 이민정책
documents--outcome--model =
    끝으로 { -region-cn }은 아시아 안보 모델을 제시하였습니다. 그 원칙은 고락을
    함께하고, 차이를 인정하면서 공통점을 찾으며, 소통하고 협의하는 것입니다.
documents--outcome--model-aim =
    이 모델은 각국이 서로 지지하며 지역 이주 거버넌스 체계를 함께 구축하고, 이를 통하여
    거버넌스 체계와 역량을 현대화하는 것을 목표로 합니다.

## 제3부

documents--outcome--thanks = <span>III</span> 감사의 말
documents--outcome--attendees =
    참석자들은 회의 준비에 힘쓴 { -region-cn } 정부, 특히
    { -national-immigration-administration }에 감사의 뜻을 표하였습니다.
documents--outcome--hosts = 주최 측은 모든 참석자의 기여에 감사의 뜻을 표하였습니다.
