"""Gzipped files read as streams, within bounds: their content piece by piece, and where each member of it begins."""

from __future__ import annotations

import io
import zlib
from collections import deque
from typing import IO

STEP = 1 << 18
"""Bytes read or unpacked at a time: all that such a stream holds."""
FREE = 12_000_000
"""Bytes that any file may unpack to; small files of one repeated line are no bombs."""
SWELL = 100
"""How many times its packed size a file may have beyond that. Pages pack to a fifth, logs to a thirtieth; zlib allows
one thousand."""
MEMBERS = 100_000
"""Members whose places are kept until they are asked for; a member can be as short as twenty bytes."""


class Unpacked(io.RawIOBase):
    """The content of a gzip file, member after member.

    A fault ends the stream instead of raising: what came before it is whole. `fault` then says what was wrong, and
    `member` where in the file the member that broke begins.
    """

    def __init__(self, packed: IO[bytes]) -> None:
        self.packed = packed
        self.fault: str | None = None
        self.member = 0
        self.begun: deque[tuple[int, int]] = deque(maxlen=MEMBERS)
        self._read = 0
        self._given = 0
        self._rest = b""
        self._ended = self._touched = False
        self._opened = self._next(0)

    def readable(self) -> bool:
        """Always."""
        return True

    def tell(self) -> int:
        """How much was given, in unpacked bytes."""
        return self._given

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        """Fill the buffer as far as the next piece goes; nothing is the end."""
        while not self._ended:
            piece = self._piece(min(len(buffer), STEP))
            if piece:
                buffer[: len(piece)] = piece
                self._given += len(piece)
                if self._given > FREE + SWELL * self._read:
                    self._end(f"it swells to more than {SWELL} times its size, as a zip bomb does")
                return len(piece)
        return 0

    def place_of(self, offset: int) -> int | None:
        """Where in the file the member begins that the content at this offset opens; None where none does.

        Asked in order: what lies before is forgotten.
        """
        while self.begun and self.begun[0][0] < offset:
            self.begun.popleft()
        return self.begun[0][1] if self.begun and self.begun[0][0] == offset else None

    def _piece(self, most: int) -> bytes:
        if not self._rest:
            self._rest = self.packed.read(STEP)
            self._read += len(self._rest)
        if not self._rest:
            self._end(None if self._opened.eof or not self._touched else "it breaks off")
            return b""
        if self._opened.eof:
            self._opened = self._next(self._read - len(self._rest))
        self._touched = True
        try:
            piece = self._opened.decompress(self._rest, most)
        except zlib.error as error:
            self._end(f"it is broken ({error})")
            return b""
        self._rest = self._opened.unused_data.lstrip(b"\0") if self._opened.eof else self._opened.unconsumed_tail
        return piece

    def _next(self, at: int) -> zlib._Decompress:
        self.member = at
        self.begun.append((self._given, at))
        self._touched = False
        return zlib.decompressobj(wbits=31)

    def _end(self, fault: str | None) -> None:
        self._ended, self.fault = True, fault


def gzipped(stream: IO[bytes]) -> bool:
    """Whether the file is gzipped; it is left at its beginning."""
    begins = stream.read(2) == b"\x1f\x8b"
    stream.seek(0)
    return begins
