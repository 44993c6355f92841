"""English: how Arabic, Persian, Turkic, Hebrew and Cyrillic names are spelt."""

from stemma.lang.sounds import Sounds


def _sounds(listed: str) -> dict[str, frozenset[str]]:
    """Rows of letters and the sounds they may stand for."""
    rows = (row.split("=") for row in listed.split())
    return {letters: frozenset(sounds.split(",")) for letters, sounds in rows}


def _set(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


SOUNDS = Sounds(
    letters=_sounds(
        "tsch=ch tch=ch sch=sh dzh=j shch=sh,ch sh=sh ch=ch,sh dj=j zh=j,zh dh=d,z th=t,s kh=kh gh=gh,g ph=f ck=k "
        "q=k,g c=k x=ks ks=ks j=j w=w,v v=v ff=f,v "
        "a=a e=e,a i=i y=i o=o u=o"
    ),
    vowels=frozenset("aeiouy"),
    near=frozenset((frozenset("ei"),)),
    silent_endings=("h", "e"),
    alike=(
        _set("yusuf yousuf yousef youssef yusef yousif youcef iosif"),
        _set("ibrahim ebrahim brahim ibraheem"),
        _set("mikhail mikhael"),
        _set("hussein hussain husayn hossein husain houssein hocine"),
        _set("suleiman sulayman soleiman suleyman slimane"),
        _set("volodymyr wolodymyr"),
    ),
    articles=_set("al el ul ad ed ar er as es ash esh an en at et az ez"),
    servant="abd",
    servant_endings=_set("ul el al ol il u e a i"),
    of=_set("bin ibn ben bint ould"),
    suffixes=_set("jr sr ii iii iv"),
    apart=(
        _set("mr sir lord king prince emperor father brother uncle congressman spokesman chairman monsieur"),
        _set("mrs ms miss lady dame queen princess empress mother sister aunt congresswoman spokeswoman chairwoman"),
    ),
)
