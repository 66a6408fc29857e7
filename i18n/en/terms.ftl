### Names. They are protocol text: use the form that the country or the organisation
### itself uses in your language, and change them nowhere but here. Where a script has no
### spaces, <span>…</span> around a name keeps it on one line.

## The conference

# Source: the name under which the Conference was convened, in its official English.
-conference = Conference on Regional Migration Governance Policies
# Stands inside a sentence, after a verb or a preposition. Reasoning: once the full name has
# been said, the capital letter is enough.
-conference-short = the Conference

## Places

# Source: Hanyu Pinyin, which the United Nations use for names of places in China.
-lianyungang = Lianyungang
# Source: the same; “Province” tells a foreign reader what it is.
-jiangsu = Jiangsu Province

## Countries, in short. Also what REGION gives for the code.
## Source: the short names in the United Nations’ list of member states.

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
## Source: the formal names in the United Nations’ list of member states.

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

# Source: the organisation’s Constitution.
-iom = International Organization for Migration
# Source: the organisation’s own usage.
-iom-short = IOM
# Source: the name that the Center uses in English, with its American spelling.
-lancang-mekong-center = Lancang-Mekong Integrated Law Enforcement and Security Cooperation Center
# The organiser of the Conference: an authority of the host country, not an observer.
# Source: the name that the authority uses in English.
-national-immigration-administration = National Immigration Administration

## Languages, where the usual name is not the one that the delegations use.
## Reasoning: a language that several countries share is told apart by the country, in the
## country’s official name; Myanmar’s language is called as the country calls it.

-language-my = Myanmar language
-language-ms-bn = Malay (Brunei Darussalam)
-language-zh-hans = Chinese (simplified)
