"""The parts of an event: clauses, the words that name a deed, who did it, and how real it is."""
