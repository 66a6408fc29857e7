### As palavras do próprio tema. Um sítio pode dizê-las de outra forma: prevalece a mensagem
### com o mesmo nome na pasta i18n/ do sítio.

## A moldura de todas as páginas

theme-skip = Saltar para o conteúdo
theme-menu = Menu
theme-sections = Secções
theme-languages = Línguas
theme-foot = Rodapé
# Variable: $code (word): a language tag. Gives the name of the language.
theme-language = { LANGUAGE($code) }
# Ao lado do nome de uma língua, quando a sua página é uma tradução não revista.
theme-draft = por rever
# Ao lado do nome de uma língua, quando há partes da página por traduzir.
theme-partial = em parte
# Ao lado do nome de uma língua, quando o original mudou depois de feita a tradução.
theme-outdated = por atualizar
theme-page-address = Endereço desta página

## O aviso no topo de uma tradução

theme-notice = Sobre esta tradução
theme-notice-draft = Esta tradução é provisória. Ainda ninguém a reviu.
theme-notice-missing = Partes desta página ainda não estão traduzidas e aparecem noutra língua. O resto é uma versão provisória que ainda ninguém reviu.
theme-notice-outdated = O original desta página foi alterado depois de feita a tradução.
# Variable: $code (word): the tag of the language that the page is translated from.
theme-original = Ler o original ({ LANGUAGE($code) })

## A página inicial

theme-theme = Tema
theme-working-languages = Línguas de trabalho
theme-came-out = Resultados

## Listas

theme-previous = Anterior
theme-next = Seguinte
# Variables: $number (number): this page of a long list. $total (number): all its pages.
theme-page-of = Página { $number } de { $total }

## Uma delegação, uma organização

theme-formal-name = Nome oficial
theme-own-name = Nome na própria língua
theme-role = Função
theme-role-host = Anfitrião
theme-role-member = Participante
theme-role-observer = Observador

## Um documento

theme-contents = Índice
theme-issued = Data de publicação
theme-updated = Última atualização
theme-original-language = Língua do original
theme-conference-date = Data da Conferência

## Um local

theme-address = Endereço
theme-to-show = Para mostrar ao motorista

## A lista de línguas

theme-in-preparation = em preparação

## A página de um endereço que não existe e a escolha da língua

theme-not-found = Esta página não existe
    .way = Ir para a página inicial
theme-choose = Escolha uma língua
