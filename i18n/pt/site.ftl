### O sítio, o evento e a página inicial.

site = { -conference }
    .description =
        O que a { -conference } debateu em { -lianyungang }, quem participou e como o ler
        na sua língua.

# Variables: $start (date): the day of the Conference.
# The theme stands without quotation marks: the page sets them.
event = { -conference }
    .when = { DATETIME($start, dateStyle: "full") }
    .where = { -lianyungang }, { -jiangsu }, { -region-cn }
    .theme =
        Partilhar os bons e os maus momentos, promover o desenvolvimento integrado e fazer
        avançar continuamente a governação regional das migrações

home = { -conference }
    .description =
        Responsáveis dos serviços de migração da região reuniram-se em { -lianyungang },
        na { -region-cn }, para comparar políticas e planear a governação conjunta das migrações.

# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
home--lead =
    { $countries ->
        [one] Responsáveis dos serviços de migração de um país
       *[other] Responsáveis dos serviços de migração de { $countries } países
    } e { $organisations ->
        [one] responsáveis de uma organização
       *[other] responsáveis de { $organisations } organizações
    } reuniram-se durante um dia para debater a governação das migrações na região.
