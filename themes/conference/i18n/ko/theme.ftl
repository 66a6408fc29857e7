### 테마 자체의 문구. 사이트에서 다르게 쓸 수 있으며, 사이트의 i18n/ 폴더에 같은 이름의
### 메시지가 있으면 그것이 쓰입니다.

## 모든 페이지의 틀

theme-skip = 본문으로 건너뛰기
theme-menu = 메뉴
theme-sections = 주요 항목
theme-languages = 언어
theme-foot = 페이지 하단
# Variable: $code (word): a language tag. Gives the name of the language.
theme-language = { LANGUAGE($code) }
# 검토하지 않은 번역 페이지일 때 언어 이름 옆에 붙습니다.
theme-draft = 초안
# 일부가 번역되지 않은 페이지일 때 언어 이름 옆에 붙습니다.
theme-partial = 일부 번역
# 번역한 뒤에 원문이 바뀐 페이지일 때 언어 이름 옆에 붙습니다.
theme-outdated = 갱신 필요
theme-page-address = 이 페이지의 주소

## 번역 페이지 위쪽의 알림

theme-notice = 이 번역에 대하여
theme-notice-draft = 이 번역은 초안이며 아직 아무도 검토하지 않았습니다.
theme-notice-missing =
    이 페이지의 일부는 아직 번역되지 않아 다른 언어로 표시됩니다. 나머지는 아직 아무도
    검토하지 않은 초안입니다.
theme-notice-outdated = 번역한 뒤에 이 페이지의 원문이 변경되었습니다.
# Variable: $code (word): the tag of the language that the page is translated from.
theme-original = 원문 보기({ LANGUAGE($code) })

## 첫 화면

theme-theme = 주제
theme-working-languages = 실무 언어
theme-came-out = 회의 결과

## 목록

theme-previous = 이전
theme-next = 다음
# Variables: $number (number): this page of a long list. $total (number): all its pages.
theme-page-of = 전체 { $total }쪽 중 { $number }쪽

## 대표단, 기구

theme-formal-name = 정식 명칭
theme-own-name = 자국어 표기
theme-role = 역할
theme-role-host = 개최국
theme-role-member = 참가국
theme-role-observer = 옵서버

## 문서

theme-contents = 차례
theme-issued = 발행일
theme-updated = 수정일
theme-original-language = 원문 언어
theme-conference-date = 회의 일자

## 장소

theme-address = 주소
theme-to-show = 운전기사에게 보여 주기

## 언어 목록

theme-in-preparation = 준비 중

## 없는 주소의 페이지와 언어 선택

theme-not-found = 페이지를 찾을 수 없습니다
    .way = 홈으로 가기
theme-choose = 언어를 선택하십시오
