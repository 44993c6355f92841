"""English: where a full stop does not end a sentence."""

from stemma.lang.sentences import Breaks


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


SENTENCES = Breaks(
    titles=_set(
        "mr. mrs. ms. mx. dr. prof. rev. fr. hon. rt. st. br. msgr. gen. lt. col. maj. capt. cmdr. cdr. sgt. cpl. "
        "pvt. pfc. adm. brig. gov. sen. sens. rep. reps. pres. supt. insp. det. atty. amb. sec. asst. dep. ven. "
        "messrs. sheik. ald."
    ),
    # "Mass.", "Ill.", "No." and "Miss." are left out: as words they end sentences more often.
    shorts=_set(
        "jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. approx. vs. v. cf. mt. ft. "
        "ave. blvd. rd. calif. fla. mich. minn. tenn. tex. wis. conn. ariz. colo. okla. pa. va. ky. ga. ala. ark. "
        "neb. nev. mont. wyo. dept. univ. assn. bros. corp. co. inc. ltd."
    ),
    numbered=_set("no. nos. p. pp. c. ca. b. d. m. art. fig. vol. ch. sec."),
    initials=_set(
        "u.s. u.k. u.n. e.u. d.c. u.s.s.r. u.a.e. a.m. p.m. n.y. l.a. n.c. s.c. n.j. n.h. n.m. n.d. s.d. r.i. w.va. "
        "ph.d. b.c. a.d. jr. sr. esq. e.g. i.e. etc."
    ),
    openers=_set(
        "the a an this that these those he she it they we i you his her its their our in on at by for from with "
        "after before as but and or so yet if when while since because although though there here what who where "
        "why how meanwhile however earlier later also another both most many some several one two three four five "
        "six no not now then still according last"
    ),
)
