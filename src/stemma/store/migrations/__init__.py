"""How the desk file came to its present shape, one step a file; run by `stemma.store.opening`."""
