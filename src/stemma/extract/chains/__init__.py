"""Who is meant again: names, descriptions and pronouns of one article that stand for the same somebody."""
