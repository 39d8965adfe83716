sample-day = Hello
