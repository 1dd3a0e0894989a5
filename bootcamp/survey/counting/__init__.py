"""From answers to figures that may be published."""
