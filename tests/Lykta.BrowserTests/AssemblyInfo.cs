// Two cores: two journeys at a time.
[assembly: CollectionBehavior(MaxParallelThreads = 2)]
