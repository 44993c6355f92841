"""How English readers ask a desk."""

from __future__ import annotations

from stemma.lang.asking import Asking

ASKING = Asking(
    near=("near",),
    to=("to", "until", "till", "through", "and"),
    since=("since", "after", "from"),
    until=("until", "before", "by"),
    on=("on", "in", "between", "from", "during"),
    months=(
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ),
)  # fmt: skip
