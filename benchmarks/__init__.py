"""How long the commands take, as ratios to a floor measured in the same run. Run with `python -m benchmarks`."""
