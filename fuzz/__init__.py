"""Coverage-guided fuzzing of everything that reads the bytes of strangers; see `fuzz/readers.py`."""
