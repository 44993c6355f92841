"""The corpora: where each lies under `--corpora`, what its bytes are, and under which licence its texts stand."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Corpus:
    """A file of annotated text as it was when the model was trained."""

    name: str
    path: str
    sha256: str
    licence: str
    teaches: str


def checked(root: Path, corpus: Corpus) -> Path:
    """The corpus's file, once its bytes are the ones that are expected."""
    path = root / corpus.path
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != corpus.sha256:
        raise SystemExit(
            f"{path}: SHA-256 is {found}, not {corpus.sha256}; name another corpus in training/manifest.py"
        )
    return path


BY_SA, BY = "CC BY-SA 4.0", "CC BY 4.0"
GUM = "annotations CC BY 4.0; texts CC BY, CC BY-SA or public domain by genre"
UNSTATED = "none stated; the texts are their publishers'"
RE3D = "by document: US public domain, OGL 3, CC BY 3.0, CC BY-SA 3.0; CC BY-NC (BBC) left out"

CORPORA = {
    corpus.name: corpus
    for corpus in (
        Corpus(
            "polnear-train",
            "attributions/polnear-train/in.jsonl.gz",
            "af7f77607becf91a9dc10d53b3c8a2b7791e0c6f6eefa8bdba6106aa7dd319b6",
            UNSTATED,
            "attribution",
        ),
        Corpus(
            "polnear-train-gold",
            "attributions/polnear-train/gold.jsonl.gz",
            "d0b12c33491cad3e0e1835b545402736537b781c0f560e73ada25bdd2bc77ea9",
            UNSTATED,
            "attribution",
        ),
        Corpus(
            "polnear-dev",
            "attributions/polnear-dev/in.jsonl.gz",
            "7e6670cee44e41de3d532526ce11c62b7632374cc49cfe9fa017290d5bcf9103",
            UNSTATED,
            "evaluation",
        ),
        Corpus(
            "polnear-dev-gold",
            "attributions/polnear-dev/gold.jsonl",
            "2d90043eee811a90f479f1d8c07bd6601f48c789011e8f41f753709d3c1b360b",
            UNSTATED,
            "evaluation",
        ),
        Corpus(
            "ewt-train",
            "training/ewt-train.conllu.gz",
            "f60faf5bdc0207314f41a3e7da9cf4d250b86ae5da2b389777c6d6d30e5e7f6b",
            BY_SA,
            "syntax",
        ),
        Corpus(
            "ewt-dev",
            "training/ewt-dev.conllu.gz",
            "390ea3a78510552f92233edd4bc20dbaf88142907d25808e0dba5a6842a36c38",
            BY_SA,
            "evaluation",
        ),
        Corpus(
            "gum-train",
            "training/gum-train.conllu.gz",
            "f871cf111d372f5f9bb4b976774fbea401a1df331201fa155f088c7072258b09",
            GUM,
            "syntax",
        ),
        Corpus(
            "gum-dev",
            "training/gum-dev.conllu.gz",
            "8afb49e7c958338bea51a117ac8c7b31f389a9668f7ae12dbaab02b6de7a7335",
            GUM,
            "evaluation",
        ),
        Corpus(
            "gum-names",
            "entities/gum-train/in.jsonl.gz",
            "a37ee9a79c75ec7f058d5704c6a8b50ceefb285f7e0094858ad6ae232b7a2970",
            GUM,
            "entities",
        ),
        Corpus(
            "gum-names-gold",
            "entities/gum-train/gold.jsonl",
            "312eb720f7c0eb749d4293a61dbb9769f2137997384693c487e4d3f2c0441967",
            GUM,
            "entities",
        ),
        Corpus(
            "gum-names-dev",
            "entities/gum-dev/in.jsonl",
            "ba689531fb189afdf4128efacda24771e081dfe0ce79d86db0f4f1612fdb76d6",
            GUM,
            "evaluation",
        ),
        Corpus(
            "gum-names-dev-gold",
            "entities/gum-dev/gold.jsonl",
            "829613053db5d0e4f36d66a020e01b3dc899b8414752daac1606f2a78e53ca82",
            GUM,
            "evaluation",
        ),
        Corpus(
            "wnut17",
            "entities/wnut17-train/in.jsonl.gz",
            "3d769f4b2746267e0c44fbd3f6d7bb05e15c5fd09a6e80fdec3542078868ea80",
            BY,
            "entities",
        ),
        Corpus(
            "wnut17-gold",
            "entities/wnut17-train/gold.jsonl",
            "4e72355dcc59364a6de490d5251476263d7d66264de71c0777cbabd35b6707b7",
            BY,
            "entities",
        ),
        Corpus(
            "wnut17-dev",
            "entities/wnut17-dev/in.jsonl",
            "0e03518e6b2b559b02aba785bfe79199ace8a308ccb3ea50281c4965a7ca60fe",
            BY,
            "evaluation",
        ),
        Corpus(
            "wnut17-dev-gold",
            "entities/wnut17-dev/gold.jsonl",
            "73deee9c6d96fbb7ed8f9a80e5eca82b09ce7783dfc367d686944838b417a901",
            BY,
            "evaluation",
        ),
        Corpus(
            "uner-ewt",
            "entities/uner-ewt-dev/in.jsonl",
            "f1879a6b80679077942dc899ef23cf423f45e6e8c0ebb1676376a7b033839c59",
            BY_SA,
            "entities (four fifths; the rest evaluation)",
        ),
        Corpus(
            "uner-ewt-gold",
            "entities/uner-ewt-dev/gold.jsonl",
            "9ac9afb7ece54ed907cfa4737438219485142c01b44ca7d66ef011769a3f95e5",
            BY_SA,
            "entities (four fifths; the rest evaluation)",
        ),
        Corpus(
            "re3d",
            "entities/re3d-dev/in.jsonl",
            "d8faaa685ae1be96503e9ae398d662d4a814decf9b9512d730f9d17983701802",
            RE3D,
            "entities with descriptions (four fifths; the rest evaluation)",
        ),
        Corpus(
            "re3d-gold",
            "entities/re3d-dev/gold.jsonl",
            "a59cc1f691132dc5e7f93340e5399d3ae5a78f8e9f4eef304f001c248edfd79c",
            RE3D,
            "entities with descriptions (four fifths; the rest evaluation)",
        ),
        Corpus(
            "wikigold",
            "training/wikigold/CONLL-format/data/wikigold.conll.txt",
            "c797a64d0cf73ed058363f77671486bcfd413e70fda1726ad4a6ba624455225f",
            BY,
            "entities",
        ),
        Corpus(
            "btc-a",
            "training/btc/CONLL-format/data/a.conll",
            "ac824cc13c88283fe3cca05343e46c79ec4cd5b174429f27bf8fe0ebdc1bbf33",
            BY,
            "entities",
        ),
        Corpus(
            "btc-b",
            "training/btc/CONLL-format/data/b.conll",
            "504a094a0398e03fd7b394510e313b8fc844407102252182d90aea23f53cc322",
            BY,
            "entities",
        ),
        Corpus(
            "btc-e",
            "training/btc/CONLL-format/data/e.conll",
            "77aca745cdc28ae0fafbcf36a93ccfd15357a8db97c21d91083592dd85e348c5",
            BY,
            "entities",
        ),
        Corpus(
            "btc-f",
            "training/btc/CONLL-format/data/f.conll",
            "d0839ddb0bd57f3a59ac9ab35d371dc140db8280e0001469a4e56fe8f776ce8a",
            BY,
            "entities",
        ),
        Corpus(
            "btc-g",
            "training/btc/CONLL-format/data/g.conll",
            "d53a27645cabc4e63313d573498b48b0cc5ed780d280edfbdc4fedefe23479da",
            BY,
            "entities",
        ),
        Corpus(
            "btc-h",
            "training/btc/CONLL-format/data/h.conll",
            "7f31215a79f3131526236203907c8d003b8e0f8ee6eef2a216ebb685340ebe39",
            BY,
            "entities",
        ),
    )
}
