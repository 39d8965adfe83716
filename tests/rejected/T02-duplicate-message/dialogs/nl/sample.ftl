sample-day = Dag
sample-day = Dag
