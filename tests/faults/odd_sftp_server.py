#!/usr/bin/env python3
"""An SFTP version 3 server, reading only, with habits that some servers have and OpenSSH's has not. sshd runs it in place of its
own (`ForceCommand`), so that everything below it is real SSH.

    --max-handles N   refuses further OPEN and OPENDIR with FAILURE while N are open
    --max-read N      answers a READ with N bytes at the most
    --out-of-order    keeps some answers back and sends them later, others first
    --open-once       refuses to open a file a second time
    --log FILE        a line a request: its name and path (or handle)
"""

import argparse
import os
import random
import select
import stat
import struct
import sys

INIT, VERSION, OPEN, CLOSE, READ, LSTAT, FSTAT, OPENDIR, READDIR, REALPATH, STAT = 1, 2, 3, 4, 5, 7, 8, 11, 12, 16, 17
STATUS, HANDLE, DATA, NAME, ATTRS = 101, 102, 103, 104, 105
OK, EOF, NO_SUCH_FILE, PERMISSION_DENIED, FAILURE, UNSUPPORTED = 0, 1, 2, 3, 4, 8
NAMES_A_PACKET = 100
NAMES = {OPEN: "open", CLOSE: "close", READ: "read", LSTAT: "lstat", FSTAT: "fstat", OPENDIR: "opendir",
         READDIR: "readdir", REALPATH: "realpath", STAT: "stat"}


def text(data):
    return struct.pack(">I", len(data)) + data


def attributes(info):
    return struct.pack(">IQIII", 0x0D, info.st_size, info.st_mode, int(info.st_atime), int(info.st_mtime))


class Fault(Exception):
    def __init__(self, code):
        super().__init__(code)
        self.code = code


class Server:
    def __init__(self, options):
        self.options = options
        self.handles = {}
        self.opened = set()
        self.counter = 0
        self.kept_back = []
        self.random = random.Random(7)
        self.log = open(options.log, "a", buffering=1, encoding="utf-8") if options.log else None

    def send(self, kind, payload):
        packet = struct.pack(">IB", len(payload) + 1, kind) + payload
        if not self.options.out_of_order or kind == VERSION:
            self.write(packet)
        elif self.random.random() < 0.3:
            self.kept_back.append(packet)
        else:
            self.write(packet)
            if len(self.kept_back) > 16:
                self.send_kept_back()

    def send_kept_back(self):
        self.random.shuffle(self.kept_back)
        for packet in self.kept_back:
            self.write(packet)
        self.kept_back.clear()

    @staticmethod
    def write(packet):
        view = memoryview(packet)
        while view:
            view = view[os.write(1, view):]

    def status(self, request, code):
        self.send(STATUS, struct.pack(">II", request, code) + text(b"status %d" % code) + text(b"en"))

    def new_handle(self, value):
        if self.options.max_handles and len(self.handles) >= self.options.max_handles:
            raise Fault(FAILURE)
        self.counter += 1
        handle = b"h%d" % self.counter
        self.handles[handle] = value
        return handle

    def handle(self, kind, body):
        if kind == INIT:
            self.send(VERSION, struct.pack(">I", 3))
            return
        request = struct.unpack_from(">I", body)[0]
        try:
            self.answer(kind, request, body[4:])
        except Fault as fault:
            self.status(request, fault.code)
        except FileNotFoundError:
            self.status(request, NO_SUCH_FILE)
        except PermissionError:
            self.status(request, PERMISSION_DENIED)
        except OSError:
            self.status(request, FAILURE)

    def answer(self, kind, request, body):
        size = struct.unpack_from(">I", body)[0]
        name, rest = body[4:4 + size], body[4 + size:]
        if self.log:
            self.log.write(f"{NAMES.get(kind, kind)} {name.decode(errors='replace')}\n")
        if kind == OPEN:
            if self.options.open_once and name in self.opened:
                raise Fault(PERMISSION_DENIED)
            file = os.open(name, os.O_RDONLY)
            try:
                handle = self.new_handle(file)
            except Fault:
                os.close(file)
                raise
            self.opened.add(name)
            self.send(HANDLE, struct.pack(">I", request) + text(handle))
        elif kind == OPENDIR:
            self.send(HANDLE, struct.pack(">I", request) + text(self.new_handle([name, sorted(os.listdir(name))])))
        elif kind == READ:
            offset, length = struct.unpack(">QI", rest)
            data = os.pread(self.handles[name], min(length, self.options.max_read or length), offset)
            if data:
                self.send(DATA, struct.pack(">I", request) + text(data))
            else:
                self.status(request, EOF)
        elif kind == READDIR:
            self.read_dir(request, self.handles[name])
        elif kind == CLOSE:
            value = self.handles.pop(name)
            if isinstance(value, int):
                os.close(value)
            self.status(request, OK)
        elif kind in (STAT, LSTAT):
            info = os.stat(name) if kind == STAT else os.lstat(name)
            self.send(ATTRS, struct.pack(">I", request) + attributes(info))
        elif kind == REALPATH:
            path = os.path.realpath(name)
            self.send(NAME, struct.pack(">II", request, 1) + text(path) + text(path) + struct.pack(">I", 0))
        else:
            self.status(request, UNSUPPORTED)

    def read_dir(self, request, state):
        if not state[1]:
            self.status(request, EOF)
            return
        folder, names = state
        part, state[1] = names[:NAMES_A_PACKET], names[NAMES_A_PACKET:]
        payload = struct.pack(">II", request, len(part))
        for name in part:
            info = os.lstat(os.path.join(folder, name))
            kind = b"d" if stat.S_ISDIR(info.st_mode) else b"-"
            payload += text(name) + text(kind + b"r--r--r-- " + name) + attributes(info)
        self.send(NAME, payload)

    def run(self):
        buffer = b""
        while True:
            # Nothing more to read: whoever waits for a kept back answer would wait for ever.
            if not select.select([0], [], [], 0.002)[0]:
                self.send_kept_back()
            data = os.read(0, 1 << 18)
            if not data:
                return
            buffer += data
            position = 0
            while len(buffer) - position >= 4:
                size = struct.unpack_from(">I", buffer, position)[0]
                if len(buffer) - position - 4 < size:
                    break
                packet = buffer[position + 4:position + 4 + size]
                self.handle(packet[0], packet[1:])
                position += 4 + size
            buffer = buffer[position:]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--max-handles", type=int, default=0)
    parser.add_argument("--max-read", type=int, default=0)
    parser.add_argument("--out-of-order", action="store_true")
    parser.add_argument("--open-once", action="store_true")
    parser.add_argument("--log")
    Server(parser.parse_args()).run()


if __name__ == "__main__":
    sys.exit(main())
