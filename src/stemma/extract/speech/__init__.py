"""Who says what in an article: `attributions` in the module of that name."""
