sample-day = Hello { $nam }
