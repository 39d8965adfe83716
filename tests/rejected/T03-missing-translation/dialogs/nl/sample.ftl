sample-day = Dag
