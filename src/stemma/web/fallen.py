"""What fell and what moved, for people and for programs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from stemma.collate.fallout import Fallen, State
from stemma.desk.losing import Thought
from stemma.desk.retracting import Retraction

NAMES = {"article": "the article", "line": "the line of", "speaker": "what is said by"}


def retraction_json(made: Retraction) -> dict[str, Any]:
    """The withdrawal with all that it changed in its story."""
    return {
        "article": made.article.id,
        "outlet": made.article.name,
        "withdrawn": not made.undone,
        "changed": made.new,
        "when": made.withdrawal.when,
        "why": made.withdrawal.why,
        "who": made.withdrawal.who,
        "points": made.points,
        "fallen": [_fallen_row(one) for one in made.fallen],
    }


def retraction_text(made: Retraction) -> str:
    """What was done, then what changed by it."""
    article = f"{made.article.name} ({made.article.id})"
    state = "stands" if made.undone else "is withdrawn"
    if not made.new:
        return f"{article} {state} already. Nothing changed."
    why = f": {made.withdrawal.why}" if made.withdrawal.why else ""
    weight = "It bears its weight again." if made.undone else "It can still be read, and bears no weight."
    return "\n".join([f"{article} {state}{why}. {weight}", fallen_text(made.fallen, made.points)])


def thought_json(thought: Thought) -> dict[str, Any]:
    """What would fall without somebody."""
    return {
        "without": {"what": thought.support.value, "name": thought.name},
        "points": thought.points,
        "fallen": [_fallen_row(one) for one in thought.fallen],
    }


def thought_text(thought: Thought) -> str:
    """What would fall without somebody, a point a paragraph."""
    head = f"Without {NAMES[thought.support.value]} {thought.name}:"
    return "\n".join([head, fallen_text(thought.fallen, thought.points)])


def fallen_text(fallen: Iterable[Fallen], points: int) -> str:
    """Each point that changed with what it was and is; then how many did not."""
    told = [_paragraph(one) for one in fallen]
    same = points - len(told)
    rest = f"{same} of {points} points {'stays' if same == 1 else 'stay'} as they are." if told else ""
    return "\n\n".join([*told, rest or f"All {points} points stay as they are."])


def _paragraph(one: Fallen) -> str:
    lines = [f"{one.question}  [{one.was.finding.value} → {one.now.finding.value if one.now else 'nobody says so'}]"]
    if one.now is None:
        return lines[0]
    if one.gone:
        lines.append(f"  nobody else gives: {'; '.join(one.gone)}")
    if one.moved:
        lines.append(f"  figures: {_range(one.was)} → {_range(one.now)}")
    counts = (("lines", one.was.lines, one.now.lines), ("speakers", one.was.speakers, one.now.speakers))
    lines += [f"  {name}: {was} → {now}" for name, was, now in counts if was != now]
    if one.was.grade != one.now.grade:
        lines.append(f"  grade: {one.was.grade} → {one.now.grade}")
    return "\n".join(lines)


def _range(state: State) -> str:
    ends = [_figure(end) for end in (state.low, state.high) if end is not None]
    return " to ".join(dict.fromkeys(ends)) or "none"


def _figure(figure: float) -> str:
    return f"{int(figure):,}" if figure == int(figure) else f"{figure:,}"


def _fallen_row(one: Fallen) -> dict[str, Any]:
    return {
        "question": one.question,
        "was": _state_row(one.was),
        "now": _state_row(one.now) if one.now else None,
        "gone": list(one.gone),
    }


def _state_row(state: State) -> dict[str, Any]:
    return {
        "finding": state.finding.value,
        "grade": state.grade,
        "answers": list(state.answers),
        "lines": state.lines,
        "speakers": state.speakers,
        "low": state.low,
        "high": state.high,
    }
