### 각 언어의 첫 화면 바로 아래에 있는 페이지.

## 회의 소개

pages--about = 회의 소개
    .description =
        { -conference }의 성격, 개최 장소와 일자, 주제의 뜻, 그리고 참가자를 소개합니다.
# Variables: $day (date): the day of the Conference.
# Link: "venue" is the page of the place.
pages--about--lead =
    { -conference }는 { DATETIME($day, dateStyle: "long") } { -jiangsu }
    <a data-l10n-name="venue">{ -lianyungang }</a>에서 이민당국 관계자들이 모여 하루
    동안 연 회의입니다. { -state-cn } 정부가 개최하고
    { -national-immigration-administration }이 주관하였습니다.
pages--about--theme = 주제
pages--about--theme-text = { event.theme }
pages--about--theme-meaning =
    주제는 세 부분으로 이루어집니다. 이웃 나라들이 좋을 때나 어려울 때나 함께하는 것,
    지역의 통합을 이끄는 발전, 그리고 계속 이어지는 지역 이주 거버넌스 활동입니다.
pages--about--participants = 참가자
# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
# Links: "delegations" and "organisations" are the lists of those who came.
pages--about--came =
    <a data-l10n-name="delegations">{ $countries }개 대표단</a>이 참가하였으며,
    <a data-l10n-name="organisations">{ $organisations }개 기구</a>의 관계자도
    함께하였습니다.
# Link: "outcome" is the document about the results.
pages--about--outcome =
    논의하고 제안한 내용은 <a data-l10n-name="outcome">{ -conference-short } 결과</a>에
    있습니다.
pages--about--site = 이 사이트에 대하여
# Link: "languages" is the page that says which country works in which language.
pages--about--site-languages =
    이 사이트는 모든 대표단이 자신의 <a data-l10n-name="languages">실무 언어</a>로
    이용할 수 있도록 만들어졌습니다. 다른 언어는 모두 영어에서 번역합니다.
pages--about--site-translations =
    아직 아무도 검토하지 않은 번역에는 페이지 위쪽에 그 사실을 표시합니다.

## 어느 나라가 어떤 언어를 실무에 쓰는가

pages--languages = 언어
    .description =
        { -conference }에 참가한 대표단과 기구의 실무 언어, 그리고 이 사이트의 언어를
        안내합니다.
pages--languages--lead =
    이 사이트의 언어는 참가자들의 실무 언어입니다. 순서는 대표단의 순서를 따릅니다.
pages--languages--translations =
    각 페이지 위쪽의 언어 목록에서 같은 페이지를 다른 언어로 볼 수 있습니다.

## 접근성

pages--accessibility = 접근성
    .description =
        누구나 읽을 수 있도록 이 사이트가 하고 있는 일과 아직 부족한 점을 밝힙니다.
pages--accessibility--lead =
    키보드나 화면 낭독 프로그램을 쓰든, 작은 휴대전화나 종이로 보든 누구나 이 사이트를
    읽을 수 있어야 합니다. 이 사이트는 웹 콘텐츠 접근성 지침(WCAG) 2.2의 AA
    수준을 충족하도록 만들어졌습니다.
pages--accessibility--done = 이 사이트가 하고 있는 일
pages--accessibility--measures--structure =
    페이지마다 큰 제목이 하나 있고, 제목은 단계에 맞게 배열되며, 각 영역에는 이름이
    있고, 본문으로 바로 가는 링크가 있습니다.
pages--accessibility--measures--keyboard =
    모든 것에 키보드로 접근하여 사용할 수 있으며, 초점이 항상 눈에 보입니다.
pages--accessibility--measures--reflow =
    글자를 네 배까지 키울 수 있고, 페이지는 너비 320픽셀의 화면에 맞습니다.
pages--accessibility--measures--colour =
    밝은 화면과 어두운 화면 모두에서 명암 대비가 충분하며, 색만으로 뜻을 전달하지
    않습니다.
pages--accessibility--measures--language =
    페이지마다, 그리고 다른 언어로 된 부분마다 어떤 언어인지 표시하여 화면 낭독
    프로그램이 바르게 읽을 수 있습니다.
pages--accessibility--measures--still =
    저절로 움직이거나 깜박이거나 재생되는 것이 없습니다.
pages--accessibility--measures--script = 모든 페이지는 스크립트 없이 작동합니다.
pages--accessibility--measures--privacy =
    이 사이트는 쿠키를 설정하지 않으며 다른 사이트에서 아무것도 불러오지 않습니다.
pages--accessibility--limits = 아직 부족한 점
pages--accessibility--known--drafts =
    번역은 사람이 검토하기 전까지 초안이며, 해당 페이지마다 그 사실을 표시합니다.
pages--accessibility--known--reading =
    모든 화면 낭독 프로그램에 모든 언어의 음성이 있는 것은 아닙니다.
pages--accessibility--print = 종이에 인쇄하기
pages--accessibility--printing =
    페이지는 흰 바탕에 검은 글자로 인쇄되며, 메뉴는 빠지고 끝에 페이지 주소가 붙습니다.
