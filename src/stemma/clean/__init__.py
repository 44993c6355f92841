"""From a page to an article: story, masthead, dates, and what was set aside."""
