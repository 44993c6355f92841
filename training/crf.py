"""A linear-chain conditional random field over words (Lafferty et al. 2001): spans that know their borders."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from training.labels import NEVER, lawful


class Chain(nn.Module):
    """Learned transitions between BIOES tags; unlawful ones stay out of reach."""

    def __init__(self, kinds: Sequence[str]) -> None:
        super().__init__()
        follow, opens, closes = lawful(kinds)
        self.transitions = nn.Parameter(torch.zeros(follow.shape))
        self.start = nn.Parameter(torch.zeros(len(opens)))
        self.end = nn.Parameter(torch.zeros(len(closes)))
        for name, allowed in (("follow", follow), ("opens", opens), ("closes", closes)):
            self.register_buffer(name, torch.where(torch.tensor(allowed), 0.0, NEVER), persistent=False)

    def tables(self) -> tuple[Tensor, Tensor, Tensor]:
        """Transitions, start and end scores as Viterbi takes them."""
        return self.transitions + self.follow, self.start + self.opens, self.end + self.closes

    def loss(self, scores: Tensor, allowed: Tensor, mask: Tensor) -> Tensor:
        """How surprised the model is by the labels, a word: scores [b, w, k], allowed tags [b, w, k], words [b, w].

        More than one tag may be allowed at a word (a corpus that does not mark MISC): all lawful rows count then.
        """
        scores = scores.float()
        within = scores + torch.where(allowed, 0.0, NEVER)
        both = torch.cat([scores, within])
        total, wanted = self._sums(both, torch.cat([mask, mask])).chunk(2)
        return (total - wanted).sum() / mask.sum()

    def _sums(self, scores: Tensor, mask: Tensor) -> Tensor:
        """The log of the summed score of all lawful rows of tags, one a window."""
        transitions, start, end = self.tables()
        alpha = scores[:, 0] + start
        for word in range(1, scores.shape[1]):
            onward = torch.logsumexp(alpha[:, :, None] + transitions, 1) + scores[:, word]
            alpha = torch.where(mask[:, word, None], onward, alpha)
        return torch.logsumexp(alpha + end, 1)
