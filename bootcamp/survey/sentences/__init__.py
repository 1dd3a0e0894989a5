"""Findings in sentences, each said only when its condition holds."""
