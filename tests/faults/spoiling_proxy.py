#!/usr/bin/env python3
"""A network that spoils one connection at one byte.

    spoiling_proxy.py --log FILE <CASES

CASES is a JSON object on one line: a case by its name, each with a port of its own; what is printed is the port of each. It ends
when its standard input does. A case:

    to           the server's port
    direction    "server": what it sends is spoiled; "client"
    at           how many bytes pass before
    do           flip        one bit (BIT) of the next byte is turned, and all goes on
                 garbage     64 KB of noise come next, and then what would have come
                 cut         both sides are closed in the usual way
                 reset       both sides are reset
                 half-close  this direction ends, the other goes on
                 stall       nothing more passes this way, and nothing is closed
                 trickle     from there on one byte passes every 2 ms, for 200 bytes; then all goes on
                 nothing     all passes

The log gets a JSON line when a connection ends: its case, and how many bytes came from "server" and "client".
"""

import argparse
import asyncio
import json
import os
import random
import socket
import struct
import sys


class Way:
    """One direction of a connection."""

    def __init__(self, case, spoils):
        self.case = case
        self.at = case.get("at", 0) if spoils else None
        self.count = 0

    async def carry(self, reader, writer, both):
        try:
            while data := await reader.read(1 << 16):
                before, self.count = self.count, self.count + len(data)
                if self.at is not None and before <= self.at < self.count:
                    if not await self.spoil(data, self.at - before, writer, both):
                        return
                else:
                    writer.write(data)
                    await writer.drain()
            writer.write_eof()
        except (ConnectionError, OSError, RuntimeError):
            pass

    async def spoil(self, data, at, writer, both):
        """Whether it goes on after that."""
        do = self.case["do"]
        writer.write(data[:at])
        rest = data[at:]
        if do == "flip":
            writer.write(bytes([rest[0] ^ (1 << self.case.get("bit", 0))]) + rest[1:])
        elif do == "garbage":
            writer.write(random.Random(self.at).randbytes(1 << 16) + rest)
        elif do == "trickle":
            for byte in rest[:200]:
                writer.write(bytes([byte]))
                await writer.drain()
                await asyncio.sleep(0.002)
            writer.write(rest[200:])
        elif do == "nothing":
            writer.write(rest)
        elif do == "stall":
            await asyncio.Event().wait()
        elif do == "half-close":
            writer.write_eof()
            return False
        else:
            for other in both:
                if do == "reset":
                    other.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                    other.transport.abort()
                else:
                    other.close()
            return False
        await writer.drain()
        return True


async def serve(options):
    log = open(options.log, "a", encoding="utf-8")
    ports = {}
    under_way = set()

    def visitor(name, case):
        async def visited(reader, writer):
            under_way.add(asyncio.current_task())
            try:
                server_reader, server_writer = await asyncio.open_connection("127.0.0.1", case["to"])
            except OSError:
                writer.close()
                return
            server = Way(case, case.get("direction", "server") == "server")
            client = Way(case, case.get("direction", "server") == "client")
            both = (writer, server_writer)
            carried = [asyncio.ensure_future(server.carry(server_reader, writer, both)),
                       asyncio.ensure_future(client.carry(reader, server_writer, both))]
            await asyncio.wait([carried[1]])
            if not carried[0].done():
                await asyncio.wait([carried[0]], timeout=1)
                carried[0].cancel()
            for other in both:
                other.close()
            print(json.dumps({"case": name, "server": server.count, "client": client.count}), file=log, flush=True)
        return visited

    for name, case in json.loads(sys.stdin.readline()).items():
        server = await asyncio.start_server(visitor(name, case), "127.0.0.1", 0, backlog=50)
        ports[name] = server.sockets[0].getsockname()[1]
    print(json.dumps(ports), flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    if under_way:
        await asyncio.wait(under_way, timeout=5)  # for their last words in the log


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--log", required=True)
    asyncio.run(serve(parser.parse_args()))
    os._exit(0)
