#!/usr/bin/python3
"""asyncssh as an SFTP server, as it comes. asyncssh_server.py ROOT HOST_KEY AUTHORIZED_KEYS: prints its port; ends with its input."""

import asyncio
import sys
import warnings

warnings.simplefilter("ignore")

import asyncssh  # noqa: E402


async def serve(root, host_key, authorized_keys):
    server = await asyncssh.listen("127.0.0.1", 0, server_host_keys=[host_key], authorized_client_keys=authorized_keys,
                                   sftp_factory=lambda channel: asyncssh.SFTPServer(channel, chroot=root.encode()))
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


asyncio.run(serve(*sys.argv[1:]))
