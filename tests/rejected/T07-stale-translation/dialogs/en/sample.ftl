# nl: Goedemorgen
sample-day = Hello
