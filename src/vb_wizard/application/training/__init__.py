"""Playing scenarios: the same story is a test, a demonstration and an exercise."""
