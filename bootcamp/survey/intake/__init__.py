"""From an export to answers that can be stored: what is in it, which column is which question, what the cells say."""
