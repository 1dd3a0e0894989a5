"""Answers that nobody gave, marked as invented wherever they go."""
