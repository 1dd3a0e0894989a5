"""Run co-creation workshops: check a plan, move a process through its gates, read surveys, print papers."""
