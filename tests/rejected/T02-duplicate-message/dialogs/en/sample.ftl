# nl: Dag
sample-day = Hello
