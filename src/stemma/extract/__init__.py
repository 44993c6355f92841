"""From an article to what it says: quantities, moments, places, names, attributions, events."""
