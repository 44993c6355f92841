"""Articles with their trees written by hand, as the language model would give them."""

from stemma.lang.en import ENGLISH
from stemma.model import Article
from stemma.model.gloss import Gloss, Named, Window
from stemma.model.story import Noted
from stemma.model.text import Span
from stemma.pipeline import annotated
from stemma.read.sentences import sentences


def read(*trees: str, labels: dict[str, str] | None = None) -> Noted:
    """An article of these sentences, each a window of its own; a word is "form/POS/head/relation", heads from 1.

    A head of 0 is the root. Words are parted by blanks; `labels` tells what the model takes a word for.
    """
    text, windows, glosses = "", [], []
    for tree in trees:
        rows = [word.rsplit("/", 3) for word in tree.split()]
        start, places, words = len(text), [], ""
        for form, *_ in rows:
            words += " " if words and form[0].isalnum() else ""
            places.append((len(words), len(words) + len(form)))
            words += form
        windows.append(Window(Span("a", start, start + len(words)), words, tuple(places), (0,) * len(rows)))
        named = tuple(
            Named((at, at + 1), labels[form]) for at, (form, *_) in enumerate(rows) if labels and form in labels
        )
        heads = tuple(int(head) - 1 for _, _, head, _ in rows)
        glosses.append(
            Gloss(
                windows[-1].key,
                tuple(pos for _, pos, _, _ in rows),
                heads,
                tuple(relation for *_, relation in rows),
                mentions=named,
            )
        )
        text += words + "\n\n"
    article = Article(id="a", text=text, place="-", published=None)
    parts = sentences("a", text, ENGLISH)
    notes = tuple(next(annotated(part.text)) for part in parts)
    return Noted(article, parts, notes, tuple(windows), tuple(glosses))
