#!/usr/bin/python3
"""An SSH server that attacks the SSH layer of whoever connects: asyncssh, with packets of our own in the places where they hurt.
It shares no code with the program, and wants Debian's python3-asyncssh, which is to be had for Debian's own interpreter only.

    hostile_ssh.py --root FOLDER --host-key FILE... --user-key FILE.pub... --log FILE <ATTACKS

ATTACKS is a JSON object: an attack by its name, as an object of what is set below. Each listens on a port of its own; what it
prints is the port of each by name. FOLDER is served as the root. It ends when its standard input does.

    cipher, mac        the only ones offered
    before             text in front of the version line; version: the version line's software
    extensions         what EXT_INFO holds, name: value; null: it is not sent; raw_extensions: its bytes, hexadecimal
    length, at         the first packet of type AT after the keys are exchanged says that it has LENGTH bytes. exact: it has
                       them too, and its MAC is right; padding: the byte that says how much of it is padding
    after              raw bytes that follow it, how many
    signatures         the only algorithms with which it takes RSA keys, others are refused
    answer, to         what the client gets for a login's "query" or "signed" request: "eof", "reset", "garbage", "mute",
                       "refused" with METHODS, "goodbye" with REASON and WORDS
    banners            so many authentication banners, each of the text BANNER
    refuse_listing     words with which every folder is refused

The log has a JSON line for each login request: attack, signed, algorithm.
"""

import argparse
import asyncio
import json
import logging
import os
import sys
import warnings

warnings.simplefilter("ignore")

import asyncssh  # noqa: E402
from asyncssh.connection import SSHServerConnection, SSHServerConnectionOptions  # noqa: E402
from asyncssh.packet import Boolean, SSHPacket, String, UInt32  # noqa: E402

DISCONNECT, IGNORE, EXT_INFO, USERAUTH_FAILURE, USERAUTH_BANNER = 1, 2, 7, 51, 53


class Lying:
    """Encrypts as it should, but for the length of the one packet that is under way."""

    def __init__(self, encryption, attack):
        self.encryption = encryption
        self.attack = attack

    def encrypt_packet(self, sequence, header, packet):
        length = self.attack["length"]
        if "padding" in self.attack:
            packet = bytes([self.attack["padding"]]) + packet[1:]
        if self.attack.get("exact"):
            packet = (packet * (length // len(packet) + 1))[:length]
        return self.encryption.encrypt_packet(sequence, UInt32(length), packet)


class Hostile(SSHServerConnection):
    def __init__(self, loop, options, attack, log):
        super().__init__(loop, options)
        self.attack = attack
        self.log = log
        self.struck = False
        self.told_banners = False

    def _send_version(self):
        if "before" in self.attack:
            self._send(self.attack["before"].encode("latin-1"))
        if "version" in self.attack:
            self._version = self.attack["version"].encode("latin-1")
        version = b"SSH-2.0-" + self._version
        self._server_version = version
        self._send(version + b"\r\n")

    def _send_ext_info(self):
        if "raw_extensions" in self.attack:
            self.send_packet(EXT_INFO, bytes.fromhex(self.attack["raw_extensions"]))
            return
        extensions = self.attack.get("extensions", {})
        if extensions is None:
            return
        for name, value in extensions.items():
            self._extensions_to_send[name.encode()] = value.encode("latin-1")
        super()._send_ext_info()

    def send_packet(self, pkttype, *args, handler=None):
        if pkttype == IGNORE:
            return  # it puts one before every other packet
        if self.struck or pkttype != self.attack.get("at") or not self._send_encryption:
            super().send_packet(pkttype, *args, handler=handler)
            return
        self.struck = True
        right, self._send_encryption = self._send_encryption, Lying(self._send_encryption, self.attack)
        super().send_packet(pkttype, *args, handler=handler)
        self._send_encryption = right
        self._send(os.urandom(self.attack.get("after", 0)))

    def _process_userauth_request(self, pkttype, pktid, packet):
        asked = SSHPacket(packet.get_full_payload())
        asked.get_byte()
        asked.get_string(), asked.get_string()
        method = asked.get_string()
        signed, algorithm = False, b""
        if method == b"publickey":
            signed, algorithm = asked.get_boolean(), asked.get_string()
        self.note(method=method.decode(), signed=signed, algorithm=algorithm.decode())
        if "banners" in self.attack and not self.told_banners:
            self.told_banners = True
            self.create_task(self.tell_banners(pkttype, pktid, packet))
            return
        allowed = self.attack.get("signatures")
        if allowed is not None and algorithm.startswith((b"rsa-", b"ssh-rsa")) and algorithm.decode() not in allowed:
            self.send_userauth_failure(False)
        elif method == b"publickey" and self.attack.get("to") == ("signed" if signed else "query"):
            self.strike()
        elif method == b"none" and self.attack.get("answer") == "refused":
            self.strike()
        else:
            super()._process_userauth_request(pkttype, pktid, packet)

    async def tell_banners(self, *request):
        for number in range(self.attack["banners"]):
            self.send_packet(USERAUTH_BANNER, String(self.attack["banner"].encode("latin-1")), String(b""))
            if number % 100 == 0:
                await asyncio.sleep(0)  # others want to be attacked too
        super()._process_userauth_request(*request)

    def strike(self):
        answer = self.attack["answer"]
        if answer == "eof":
            self._transport.write_eof()
        elif answer == "reset":
            self._transport.abort()
        elif answer == "garbage":
            self._send(os.urandom(100000))
        elif answer == "refused":
            super().send_packet(USERAUTH_FAILURE, String(self.attack["methods"].encode("latin-1")), Boolean(False))
        elif answer == "goodbye":
            super().send_packet(DISCONNECT, UInt32(self.attack["reason"]), String(self.attack["words"].encode("latin-1")),
                                String(b""))
            self._transport.close()

    def note(self, **what):
        print(json.dumps({"attack": self.attack["name"], **what}), file=self.log, flush=True)

    # Handlers are found by number in a table of the class.
    _packet_handlers = dict(SSHServerConnection._packet_handlers)
    _packet_handlers[50] = _process_userauth_request


def owner(keys):
    class Owner(asyncssh.SSHServer):
        def begin_auth(self, username):
            return True

        def public_key_auth_supported(self):
            return True

        def validate_public_key(self, username, key):
            return key.public_data in keys
    return Owner


def sftp(root, attack):
    class Files(asyncssh.SFTPServer):
        def __init__(self, channel):
            super().__init__(channel, chroot=root)

        def listdir(self, path):
            if "refuse_listing" in attack:
                raise asyncssh.SFTPFailure(attack["refuse_listing"])
            return super().listdir(path)

        scandir = None if "refuse_listing" in attack else asyncssh.SFTPServer.__dict__.get("scandir")
    if Files.scandir is None:
        del Files.scandir
    return Files


async def serve(options):
    loop = asyncio.get_running_loop()
    attacks = json.loads(sys.stdin.readline())
    keys = {asyncssh.read_public_key(path).public_data for path in options.user_key}
    log = open(options.log, "a", encoding="utf-8")
    ports = {}
    for name, attack in attacks.items():
        attack["name"] = name
        offered = {"encryption_algs": [attack["cipher"]]} if "cipher" in attack else {}
        if "mac" in attack:
            offered["mac_algs"] = [attack["mac"]]
        settings = SSHServerConnectionOptions(
            server_factory=owner(keys), server_host_keys=options.host_key, sftp_factory=sftp(options.root.encode(), attack),
            signature_algs=["rsa-sha2-512", "rsa-sha2-256", "ssh-rsa", "ssh-ed25519", "ecdsa-sha2-nistp256"], **offered)
        server = await loop.create_server(lambda settings=settings, attack=attack: Hostile(loop, settings, attack, log),
                                          "127.0.0.1", 0, backlog=200)
        ports[name] = server.sockets[0].getsockname()[1]
    print(json.dumps(ports), flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--root", required=True)
    parser.add_argument("--host-key", action="append", required=True)
    parser.add_argument("--user-key", action="append", required=True)
    parser.add_argument("--log", required=True)
    logging.disable(logging.CRITICAL)
    asyncio.run(serve(parser.parse_args()))
    os._exit(0)  # connections may still be open


if __name__ == "__main__":
    main()
