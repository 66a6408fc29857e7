### Naran sira. Testu protokolu nian: muda de’it iha ne’e.

## Konferénsia

-conference = Konferénsia kona-ba Polítika Governasaun Migrasaun Rejionál
-conference-short = Konferénsia

## Fatin sira

-lianyungang = Lianyungang
-jiangsu = Provínsia Jiangsu

## Nasaun sira, naran badak

-region-bn = Brunei Darussalam
-region-kh = Kamboja
-region-id = Indonézia
-region-la = Laos
-region-my = Malázia
-region-mm = Mianmár
-region-ph = Filipinas
-region-sg = Singapura
-region-th = Tailándia
-region-tl = Timor-Leste
-region-vn = Vietname
-region-kr = Repúblika Koreia
-region-cn = Xina

## Nasaun sira, naran kompletu

-state-bn = Brunei Darussalam
-state-kh = Reinu Kamboja
-state-id = Repúblika Indonézia
-state-la = Repúblika Demokrátika Populár Laos
-state-my = Malázia
-state-mm = Repúblika Uniaun Mianmár
-state-ph = Repúblika Filipinas
-state-sg = Repúblika Singapura
-state-th = Reinu Tailándia
-state-tl = Repúblika Demokrátika Timor-Leste
-state-vn = Repúblika Sosialista Vietname
-state-kr = Repúblika Koreia
-state-cn = Repúblika Populár Xina

## Organizasaun sira

-iom = Organizasaun Internasionál ba Migrasaun
-iom-short = OIM
-lancang-mekong-center = Sentru Lancang-Mekong ba Kooperasaun Integrada iha Aplikasaun Lei no Seguransa
-national-immigration-administration = Administrasaun Nasionál Imigrasaun

## Lian sira. CLDR la hatene Tetun: naran hotu-hotu iha ne’e.

-language-en = Inglés
-language-fil = Filipinu
-language-id = Indonéziu
-language-km = Khmer
-language-ko = Koreanu
-language-lo = Laosianu
-language-ms = Malaiu
-language-ms-bn = Malaiu (Brunei Darussalam)
-language-my = Mianmár nia lian
-language-pt = Portugés
-language-ta = Támil
-language-tet = Tetun
-language-th = Tailandés
-language-vi = Vietnamita
-language-zh-hans = Xinés (simplifikadu)
