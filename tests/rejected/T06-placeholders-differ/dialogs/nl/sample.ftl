sample-day = Dag { $name }
