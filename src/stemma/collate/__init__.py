"""Where the claims of a story's articles meet: points, findings, drift, quotations."""
