"""The questionnaire going out: on paper, into Microsoft Forms, as XLSForm, and as a sheet for typing in paper forms."""
