### Names. They are protocol text: use the form that the country or the organisation
### itself uses in your language, and change them nowhere but here. Where a script has no
### spaces, <span>…</span> around a name keeps it on one line.

## The conference

-conference = Conference on Regional Migration Governance Policies
# Stands inside a sentence, after a verb or a preposition.
-conference-short = the Conference

## Places

-lianyungang = Lianyungang
-jiangsu = Jiangsu Province

## Countries, in short. Also what REGION gives for the code.

-region-bn = Brunei Darussalam
-region-kh = Cambodia
-region-id = Indonesia
-region-la = Laos
-region-my = Malaysia
-region-mm = Myanmar
-region-ph = Philippines
-region-sg = Singapore
-region-th = Thailand
-region-tl = Timor-Leste
-region-vn = Viet Nam
-region-kr = Republic of Korea
-region-cn = China

## Countries, in full. Where the short name is the full one, both are the same.

-state-bn = Brunei Darussalam
-state-kh = Kingdom of Cambodia
-state-id = Republic of Indonesia
-state-la = Lao People’s Democratic Republic
-state-my = Malaysia
-state-mm = Republic of the Union of Myanmar
-state-ph = Republic of the Philippines
-state-sg = Republic of Singapore
-state-th = Kingdom of Thailand
-state-tl = Democratic Republic of Timor-Leste
-state-vn = Socialist Republic of Viet Nam
-state-kr = Republic of Korea
-state-cn = People’s Republic of China

## Organisations

-iom = International Organization for Migration
-iom-short = IOM
-lancang-mekong-center = Lancang-Mekong Integrated Law Enforcement and Security Cooperation Center
# The organiser of the Conference: an authority of the host country, not an observer.
-national-immigration-administration = National Immigration Administration

## Languages, where the usual name is not the one that the delegations use.

-language-my = Myanmar language
-language-ms-bn = Malay (Brunei Darussalam)
-language-zh-hans = Chinese (simplified)
