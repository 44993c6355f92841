"""The desk file."""
