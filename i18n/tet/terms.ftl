### Naran sira. Testu protokolu nian: uza naran ne’ebé nasaun ka organizasaun rasik uza iha
### Tetun, no muda de’it iha ne’e. Ortografia: ortografia padronizada Institutu Nasionál
### Linguístika nian, ne’ebé Governu aprova ho dekretu iha tinan 2004.

## Konferénsia

# Razaun: tradusaun hosi naran iha lia-inglés. Liafuan empresta hosi lia-portugés, tuir
# ortografia ofisiál: governasaun, migrasaun, rejionál. “Sira” hatudu katak polítika barak;
# “ba” haketak polítika hosi governasaun.
-conference = Konferénsia kona-ba Polítika sira ba Governasaun Migrasaun Rejionál
# Razaun: bainhira naran kompletu temi tiha ona, letra boot ida to’o ona.
-conference-short = Konferénsia

## Fatin sira

# Fonte: pinyin, ne’ebé Nasoins Unidas uza ba naran fatin sira iha Xina.
-lianyungang = Lianyungang
# Fonte: hanesan; “Provínsia” esplika ba lee-na’in saida mak fatin ne’e.
-jiangsu = Provínsia Jiangsu

## Nasaun sira, naran badak. REGION mós fó naran sira-ne’e.
## Razaun: naran hosi lia-portugés, hakerek tuir ortografia ofisiál (Indonézia, Malázia,
## Tailándia). “Timor-Leste” lahó asentu, hanesan Estadu rasik hakerek ninia naran
## (ortografia Institutu nian hakerek “Timór”). Repúblika Koreia: naran ofisiál, la’ós
## “Koreia Súl”.

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

## Nasaun sira, naran kompletu. Se naran badak mak naran kompletu, rua ne’e hanesan.
## Razaun: tradusaun hosi naran formál sira iha lista Nasoins Unidas nian, lahó prepozisaun
## portugeza (“de”, “da”, “do”), tuir gramátika Tetun nian.

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

# Razaun: tradusaun hosi naran iha lia-portugés, Organização Internacional para as Migrações.
-iom = Organizasaun Internasionál ba Migrasaun
# Razaun: sigla portugeza, ne’ebé koresponde ho naran iha Tetun.
-iom-short = OIM
# Razaun: tradusaun hosi naran iha lia-inglés; la koñese naran ofisiál iha
# Tetun. “Integrada” tuir “kooperasaun”, hanesan “Demokrátika” tuir “Repúblika”.
-lancang-mekong-center = Sentru Lancang-Mekong ba Kooperasaun Integrada iha Aplikasaun Lei no Seguransa
# Organizadór Konferénsia nian: autoridade hosi nasaun uma-na’in, la’ós observadór.
# Razaun: tradusaun hosi naran ne’ebé autoridade ne’e uza iha lia-inglés.
-national-immigration-administration = Administrasaun Nasionál Imigrasaun

## Lian sira. CLDR la hatene Tetun: naran hotu-hotu iha ne’e.
## Razaun: liafuan empresta hosi lia-portugés tuir ortografia ofisiál. Lian ne’ebé nasaun
## barak uza hatudu ho nasaun nia naran ofisiál; Mianmár nia lian hanaran tuir nasaun.

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
