# A sentence without a key.
= Dag
