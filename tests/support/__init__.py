"""What tests stand on together: folders, surveys, exports and samples to try things with. No module here is a test."""

import pkgutil

import pytest

# A claim that fails in here shows its values, too, as in a test module.
pytest.register_assert_rewrite(*(f"{__name__}.{module.name}" for module in pkgutil.iter_modules(__path__)))
