"""Every figure that Stemma publishes is printed by `python -m bench` (or `make bench`)."""
