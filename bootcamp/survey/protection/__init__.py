"""What must not be shown, and what else has to go with it; personal data in what people write."""
