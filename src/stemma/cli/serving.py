"""The verb that opens the desk in a browser."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from stemma.cli.options import DESK, DeskFile, opened
from stemma.errors import StemmaError

PORT = 8173


def serve(
    desk: DeskFile = DESK,
    port: Annotated[int, typer.Option(help="The port to listen at.", min=1, max=65535)] = PORT,
    host: Annotated[
        str,
        typer.Option(help="The address to listen at; others than this machine see the desk if it is not its own."),
    ] = "127.0.0.1",
) -> None:
    """Show the desk in a browser. It is only read, and may be written to meanwhile; Ctrl-C ends it."""
    import uvicorn

    from stemma.web.live.app import app
    from stemma.web.live.guard import LOOPBACK

    opened(desk).close()
    if host not in LOOPBACK:
        print(f"stemma: whoever can reach {host}:{port} can read this desk; nobody is asked who they are.",
              file=sys.stderr)  # fmt: skip
    named = f"[{host}]" if ":" in host else host
    print(f"{desk}: http://{named}:{port}/  (Ctrl-C ends it)", flush=True)
    config = uvicorn.Config(
        app(desk, host), host=host, port=port, log_level="warning", server_header=False, access_log=False
    )
    server = uvicorn.Server(config)
    try:
        server.run()
    except SystemExit:
        raise StemmaError(f"{host}:{port}: cannot listen there. Name another port: --port {port + 1}") from None
