"""The parts that need torch; skipped where it is not installed (it is an extra for training)."""

from __future__ import annotations

import itertools

import pytest
from training.labels import tags

torch = pytest.importorskip("torch", reason="torch is installed for training only")


def test_a_chain_counts_every_lawful_row_of_tags() -> None:
    from training.crf import Chain

    torch.manual_seed(1)
    chain, scores = Chain(["PER"]), torch.randn(1, 3, 5)
    gold = [1, 2, 3]
    follow, start, end = (table.detach() for table in chain.tables())

    def score(row: tuple[int, ...]) -> float:
        steps = sum(float(follow[a, b]) for a, b in itertools.pairwise(row))
        return sum(float(scores[0, n, t]) for n, t in enumerate(row)) + steps + float(start[row[0]] + end[row[-1]])

    rows = list(itertools.product(range(len(tags(["PER"]))), repeat=3))
    total = torch.logsumexp(torch.tensor([score(row) for row in rows]), 0)
    allowed = torch.nn.functional.one_hot(torch.tensor([gold]), 5).bool()
    loss = chain.loss(scores, allowed, torch.ones(1, 3, dtype=torch.bool))
    assert float(loss) == pytest.approx((float(total) - score(tuple(gold))) / 3, abs=1e-4)


def test_padding_changes_no_loss() -> None:
    from training.crf import Chain

    torch.manual_seed(1)
    chain, scores = Chain(["PER"]), torch.randn(1, 4, 5)
    allowed = torch.nn.functional.one_hot(torch.tensor([[1, 3, 0, 0]]), 5).bool()
    short = chain.loss(scores[:, :2], allowed[:, :2], torch.ones(1, 2, dtype=torch.bool))
    padded = chain.loss(scores, allowed, torch.tensor([[True, True, False, False]]))
    assert float(short.detach()) == pytest.approx(float(padded.detach()), abs=1e-5)


def test_models_are_averaged_weight_by_weight() -> None:
    from training.export import mean

    one, other = ({"weight": torch.tensor([value, 2.0]), "seen": torch.tensor(int(value))} for value in (1.0, 3.0))
    averaged = mean([one, other])
    assert averaged["weight"].tolist() == [2.0, 2.0]
    assert averaged["seen"].item() == 3
