"""What befell the counted: killed, wounded, captured, from the verb, participle or noun near the number."""

from __future__ import annotations

from stemma.extract.counting.lexicon import Lexicon, RoleWords
from stemma.extract.counting.tokens import Token, phrase_at, phrase_before
from stemma.extract.counting.tokens import words as words_of

REACH = 12  # words from the counted phrase to its participle: "34 soldiers from the 11th division were killed"
TOLL_REACH = 9  # words from "death toll" to its number: "the death toll in the factory fire rose to"
BELONGING = 4  # words of what the counted belong to: "of the Tungabhadra Express"
ASIDE = 14  # words of what is said of it between two commas
STANDING = 4  # words behind the counted: "61 people had been on board"
ENDS = frozenset(';:.?!()"“”—')


def role(row: tuple[Token, ...], first: int, phrase: tuple[int, int], lexicon: Lexicon) -> str | None:
    """The role of what is counted; `first` is where the amount begins, `phrase` the tokens of the counted thing."""
    found = _role(row, first, phrase, lexicon)
    if found and phrase[0] < phrase[1] and row[phrase[1] - 1].low in lexicon.numbers.things:
        return next((words.role.of_things for words in lexicon.roles if words.role.name == found), None) or found
    return found


def befalls_people(role: str, lexicon: Lexicon) -> bool:
    """Whether those whom a bare number counts are people, if this befell them: not "twenty were damaged"."""
    return any(words.role.of_people for words in lexicon.roles if words.role.name == role)


def _role(row: tuple[Token, ...], first: int, phrase: tuple[int, int], lexicon: Lexicon) -> str | None:
    if _of_a_whole(row, first, lexicon):
        return inside(row, phrase, lexicon)
    if main := _past_relative(row, first, phrase, lexicon):
        return _suffered(row, main, lexicon)
    return (
        _governed(row, first, lexicon)
        or inside(row, phrase, lexicon)
        or _lost(row, first, phrase, lexicon)
        or (None if _are_dealt_with(row, first, phrase, lexicon) else _suffered(row, phrase[1], lexicon))
        or _toll(row, first, lexicon)
        or _standing(row, phrase, lexicon)
    )


def _standing(row: tuple[Token, ...], phrase: tuple[int, int], lexicon: Lexicon) -> str | None:
    """ "61 people had been on board", "400 demonstrators": where they were, and nothing befell them."""
    for role in (words.role for words in lexicon.roles):
        if any(row[at].low in role.members for at in range(*phrase)):
            return role.name
        behind = " ".join(token.low for token in row[phrase[1] : phrase[1] + STANDING])
        if any(behind.startswith(words) or f" {words}" in behind for words in role.standing):
            return role.name
    return None


def _of_a_whole(row: tuple[Token, ...], first: int, lexicon: Lexicon) -> bool:
    """Whether the amount is the whole of "six of the 17 patients died": what befell the six did not befall it."""
    at = first - 1
    while at > 0 and (row[at].low in lexicon.numbers.openers or row[at].low.endswith(lexicon.numbers.possessives)):
        at -= 1
    return at > 0 and row[at].low in lexicon.numbers.of and _counts(row[at - 1], lexicon)


def _past_relative(row: tuple[Token, ...], first: int, phrase: tuple[int, int], lexicon: Lexicon) -> int | None:
    """Where the clause of "41 of the pupils who were abducted in May have been freed" goes on about the 41.

    What befell all the pupils is told in between; None where no such clause stands there.
    """
    start = phrase[1]
    part = any(row[at].low in lexicon.numbers.of for at in range(first, phrase[1]))
    if not part or start >= len(row) or row[start].low not in lexicon.numbers.relatives:
        return None
    helping = (
        at
        for at in range(start + 1, min(len(row), start + ASIDE))
        if row[at].low in lexicon.numbers.auxiliaries and row[at - 1].low not in lexicon.numbers.auxiliaries
    )
    return next((at for at in helping if at > start + 1), len(row))


def _are_dealt_with(row: tuple[Token, ...], first: int, phrase: tuple[int, int], lexicon: Lexicon) -> bool:
    """Whether something is done with some of those whom a fate befell: "bullets from four people who were wounded".

    "The four people who were wounded" are all of them, and so are those in "the names of four people who died".
    """
    start, before = phrase[1], row[first - 1] if 0 < first <= phrase[0] else None
    if before is None or not before.word or start >= len(row) or row[start].low not in lexicon.numbers.relatives:
        return False
    numbers = lexicon.numbers
    whole = before.low in (*numbers.openers, *numbers.of, *numbers.auxiliaries) or before.low.endswith(
        numbers.possessives
    )
    return not whole and before.low not in {*numbers.lull, *numbers.including}


def _counts(token: Token, lexicon: Lexicon) -> bool:
    """Whether the token is a number by itself."""
    return token.digits is not None or token.low in lexicon.ones or token.low in lexicon.tens


def inside(row: tuple[Token, ...], phrase: tuple[int, int], lexicon: Lexicon) -> str | None:
    """The role that the counted phrase itself names: "19 deaths", "30 wounded soldiers", "nine dead"."""
    for words in lexicon.roles:
        for at in range(*phrase):
            if row[at].low in words.nouns.all or row[at].low in words.done.all:
                return words.role.name
    return None


def _governed(row: tuple[Token, ...], first: int, lexicon: Lexicon) -> str | None:
    """ "Killing at least 12": the verb right before the amount."""
    before = first
    if (
        first > 1
        and row[first - 2].low in lexicon.numbers.joiners
        and row[first - 1].low.endswith(lexicon.numbers.verb_endings)
    ):
        before = first - 2  # "killed and crucified five civilians"
    return _verb_before(row, first, lexicon) or _verb_before(row, before, lexicon)


def _lost(row: tuple[Token, ...], first: int, phrase: tuple[int, int], lexicon: Lexicon) -> str | None:
    """ "Lost just three men": the verb before the amount, where those are counted of whom it is said."""
    at = first - 1
    while at > 0 and row[at].low in lexicon.numbers.lull:
        at -= 1
    if at < 0 or phrase[0] == phrase[1]:
        return None
    head, verb = row[phrase[1] - 1].low, row[at].low
    fates = (words.role for words in lexicon.roles)
    return next((role.name for role in fates if verb in role.losing and head in role.lost), None)


def _verb_before(row: tuple[Token, ...], first: int, lexicon: Lexicon) -> str | None:
    """The role of the verb that ends right before this place."""
    for length in range(min(lexicon.deed_phrases.longest, first), 0, -1):
        deed = lexicon.deeds.get(words_of(row, first - length, first))
        if deed is not None and not _passive(row, first - length, lexicon):
            return None if _unreal(row, first - length, lexicon) else deed
    return None


def _unreal(row: tuple[Token, ...], place: int, lexicon: Lexicon) -> bool:
    """Whether what befell them is only meant or possible: "tried to kill", "could kill"; not "went on to kill"."""
    numbers, before = lexicon.numbers, row[place - 1].low if place else ""
    if before == numbers.to:
        return place < 2 or row[place - 2].low not in numbers.realising
    return before in numbers.modals


def _passive(row: tuple[Token, ...], place: int, lexicon: Lexicon) -> bool:
    """Whether an auxiliary of the passive stands before the verb ("was killed 300 metres away")."""
    return place > 0 and row[place - 1].low in lexicon.numbers.passive


def _suffered(row: tuple[Token, ...], after: int, lexicon: Lexicon) -> str | None:
    """ "34 soldiers were reported killed", "nine people died", "dozens hurt in the crush"."""
    quiet, helped = True, False
    after = _past_belonging(row, after, lexicon)
    for at in range(after, min(len(row), after + REACH)):
        token = row[at]
        if token.text in ENDS or (token.text == "," and not quiet):
            return None
        for words in lexicon.roles if token.low in lexicon.suffering else ():
            if quiet and phrase_at(row, at, words.undergone.all, words.undergone.longest):
                return words.role.name
            length = phrase_at(row, at, words.done.all, words.done.longest)
            if length and (helped or (quiet and not _active(row, at, length, words, lexicon))):
                return words.role.name
        quiet = quiet and token.low in lexicon.numbers.lull
        helped = token.low in lexicon.numbers.auxiliaries or (helped and token.low in lexicon.numbers.lull)
        if _counts(token, lexicon) and not _part_or_whole(row[at - 1], lexicon):
            return None
    return None


def _past_belonging(row: tuple[Token, ...], after: int, lexicon: Lexicon) -> int:
    """Where the verb of "14 wagons of the night train, which was late, left the track" may stand.

    That is behind what they belong to, and behind what is said of that between two commas.
    """
    at = after
    if at < len(row) and row[at].low in lexicon.numbers.of:
        at += 1
        while at < len(row) and row[at].low in lexicon.numbers.openers:
            at += 1
        begun = at
        while at < len(row) and at - begun < BELONGING and _may_own(row[at], lexicon):
            at += 1
        if at == begun:
            return after
    if at + 1 < len(row) and row[at].text == ",":
        closing = (place for place in range(at + 2, min(len(row), at + ASIDE)) if row[place].text in (",", *ENDS))
        end = next(closing, at)
        closed = row[end].text == "," and at < end < len(row) - 1
        if row[at + 1].low in lexicon.numbers.relatives:
            return end + 1 if closed else after
        if closed and row[end + 1].low in {*lexicon.numbers.auxiliaries, *lexicon.suffering}:
            return end + 1  # "two, a boy and his aunt, were killed"
    return at


def _may_own(token: Token, lexicon: Lexicon) -> bool:
    """Whether the word may name what the counted belong to: no verb, and nothing of grammar."""
    return token.word and token.low not in lexicon.suffering and token.low not in lexicon.stops


def _part_or_whole(before: Token, lexicon: Lexicon) -> bool:
    """Whether a number behind this word belongs to the same count: "including three", "of the 19"."""
    numbers = lexicon.numbers
    return before.low in (*numbers.including, *numbers.openers, *numbers.of)


def _active(row: tuple[Token, ...], at: int, length: int, words: RoleWords, lexicon: Lexicon) -> bool:
    """Whether the participle is a verb with an object of its own: "three gunmen killed a guard"."""
    following = at + length
    if following >= len(row) or words_of(row, at, following) not in words.doing.all:
        return False
    token = row[following]
    if token.digits is not None or token.low in lexicon.ones or token.low in lexicon.loose:
        return True
    return token.low in lexicon.numbers.openers or (token.word and token.low not in lexicon.stops)


def _toll(row: tuple[Token, ...], first: int, lexicon: Lexicon) -> str | None:
    """ "The death toll rose to 11"."""
    for at in range(first - 1, max(-1, first - 1 - TOLL_REACH), -1):
        if row[at].text in ENDS or (row[at].digits is not None and at < first - 3):
            return None
        for words in lexicon.roles if row[at].low in lexicon.toll_ends else ():
            length = phrase_before(row, at + 1, words.tolls.all, words.tolls.longest)
            if length and any(token.low in lexicon.numbers.toll_links for token in row[at + 1 : first]):
                return words.role.name
    return None
