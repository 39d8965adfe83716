# nl: Dag $name
sample-day = Hello { $nam }
