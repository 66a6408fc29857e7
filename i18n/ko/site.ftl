### 사이트, 행사, 첫 화면.

site = { -conference }
    .description =
        { -lianyungang }에서 열린 { -conference }의 논의 내용과 참가자, 그리고 원하는
        언어로 보는 방법을 안내합니다.

# Variables: $start (date): the day of the Conference.
# 주제에는 따옴표를 붙이지 않습니다. 따옴표는 페이지가 붙입니다.
event = { -conference }
    .when = { DATETIME($start, dateStyle: "full") }
    .where = { -region-cn } { -jiangsu } { -lianyungang }
    .theme = 고락을 함께하고 통합 발전을 촉진하며 지역 이주 거버넌스를 지속적으로 증진

home = { -conference }
    .description =
        역내 각국의 이민당국 관계자들이 { -region-cn } { -lianyungang }에서 만나 정책을
        비교하고 이주 거버넌스를 함께 추진할 방안을 모색하였습니다.

# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
home--lead =
    { $countries }개국의 이민당국 관계자와 { $organisations }개 기구의 관계자가 하루
    동안 만나 지역의 이주 거버넌스를 논의하였습니다.
