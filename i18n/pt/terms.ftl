### Nomes. São texto protocolar: use a forma que o país ou a organização emprega em
### português e altere-os apenas aqui. Os termos não trazem artigo: o artigo e a preposição
### (a, da, na, do…) estão nas mensagens. Ortografia: Acordo Ortográfico de 1990.

## A Conferência

# Fundamento: tradução do nome inglês da Conferência. «Governação» é a palavra usada em
# Portugal e em Timor-Leste (no Brasil, «governança»); «das migrações», no plural, como no
# nome português da OIM.
-conference = Conferência sobre Políticas de Governação Regional das Migrações
# Feminino, sem artigo, para depois de «a», «da» ou «na». Fundamento: dito uma vez o nome
# completo, a maiúscula basta.
-conference-short = Conferência

## Lugares

# Fonte: o pinyin, que as Nações Unidas usam para os nomes de lugares da China.
-lianyungang = Lianyungang
# Fonte: a mesma. «Província», com minúscula, diz a um leitor estrangeiro de que se trata.
-jiangsu = província de Jiangsu

## Países, forma breve. É também o que dá REGION para o código.
## Fundamento: as formas correntes em português europeu («Camboja», «Singapura», «Vietname»).
## «Myanmar» e «Brunei Darussalam», e não «Mianmar» ou «Brunei», porque é assim que os
## próprios países escrevem o seu nome em letra latina.

-region-bn = Brunei Darussalam
-region-kh = Camboja
-region-id = Indonésia
-region-la = Laos
-region-my = Malásia
-region-mm = Myanmar
-region-ph = Filipinas
-region-sg = Singapura
-region-th = Tailândia
-region-tl = Timor-Leste
-region-vn = Vietname
# Fundamento: a Conferência designa o país pelo nome oficial, e não por «Coreia do Sul».
-region-kr = República da Coreia
-region-cn = China

## Países, forma oficial. Quando a forma breve é a completa, ambas são iguais.
## Fundamento: tradução das formas oficiais da lista dos membros das Nações Unidas, como é
## corrente em português europeu («Reino do Camboja», «República Democrática Popular do
## Laos»), com a grafia das formas breves. O nome de Timor-Leste é o da sua Constituição.

-state-bn = Brunei Darussalam
-state-kh = Reino do Camboja
-state-id = República da Indonésia
-state-la = República Democrática Popular do Laos
-state-my = Malásia
-state-mm = República da União de Myanmar
-state-ph = República das Filipinas
-state-sg = República de Singapura
-state-th = Reino da Tailândia
-state-tl = República Democrática de Timor-Leste
-state-vn = República Socialista do Vietname
-state-kr = República da Coreia
-state-cn = República Popular da China

## Organizações

# Fonte: o nome por que a organização é conhecida em português europeu.
-iom = Organização Internacional para as Migrações
# Fonte: a sigla do nome português.
-iom-short = OIM
# Fundamento: o Centro não tem nome oficial em português que se conheça; é a tradução do
# nome inglês, em que «Integrated» se entende de toda a cooperação. «Lancang-Mekong» fica
# nesta ordem, que é a do próprio Centro.
-lancang-mekong-center = Centro Lancang-Mekong de Cooperação Integrada para a Aplicação da Lei e a Segurança
# O organizador da Conferência: uma autoridade do país anfitrião, não um observador.
# Fundamento: tradução do nome que a autoridade usa em inglês.
-national-immigration-administration = Administração Nacional de Imigração

## Línguas cujo nome habitual não é o que as delegações usam. Escrevem-se com minúscula.
## Fundamento: uma língua partilhada por vários países distingue-se pelo país, no nome
## oficial deste; a língua de Myanmar chama-se como o país lhe chama (e não «birmanês»); o
## chinês com a variante de escrita entre parênteses, como nas outras línguas do sítio.

-language-my = língua de Myanmar
-language-ms-bn = malaio (Brunei Darussalam)
-language-zh-hans = chinês (simplificado)
