"""Answers and findings in a process folder: stored, approved, published, forgotten."""
