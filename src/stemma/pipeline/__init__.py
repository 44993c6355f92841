"""The whole journey on one screen."""
