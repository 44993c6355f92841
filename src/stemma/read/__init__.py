"""Sentences, and the notes on each."""
