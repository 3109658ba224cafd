#!/usr/bin/env python3
"""An SFTP version 3 server, reading only unless told otherwise, with habits that some servers have and OpenSSH's has not. sshd runs it in place of its
own (`rap_server.py --sftp-server`), so that everything below it is real SSH. It shares no code with the program.

Servers that are right in their own way:

    --max-handles N       refuses further OPEN and OPENDIR with FAILURE while N are open
    --max-read N          answers a READ with N bytes at the most
    --out-of-order        keeps some answers back and sends them later, others first
    --open-once           refuses to open a file a second time, in this session and with --log in all of them
    --limits READ:HANDLES announces limits@openssh.com and answers it so; without this it knows of no such thing
    --refuse-limits       announces limits@openssh.com, and says UNSUPPORTED when asked
    --fail-ahead          answers what was asked of a folder behind its end with FAILURE
    --writable            takes new files, in one go, and writes over none
    --one-session FILE    ends at once where another that was given the same FILE is running

Servers that are wrong:

    --endless PATH:KIND   the folder whose path ends so never ends. KIND is dot (itself again and again), same (a file of one name again
                          and again), new (ever new files) or long (ever new names of 200,000 bytes)
    --size-lie N          lists every file N bytes longer than it is (shorter: -N)
    --deadly REQUEST:NAME dies at an OPEN, READ, WRITE or CLOSE (REQUEST: open, read, write, close) of a file whose path ends in
                          NAME
    --mute REQUEST:NAME   the same, but it lives on and never says a word again
    --full REQUEST:NAME   answers it with FAILURE, as a full disk does (REQUEST: write, close)
    --second-look D:T     a STAT tells D bytes and T seconds more than the listing did
    --fault KIND@REQUEST:N  the N-th request of that name is answered badly. KIND is
        long-frame   a frame of 256 MB begins            empty-frame  a frame of no bytes
        half-frame   half an answer, then the end        garbage      a line of text between the frames
        unasked      an answer to no request             twice        the answer, two times
        wrong-type   an answer that fits another request too-much     DATA of a byte more than asked for
        no-data      DATA of no bytes                    many-names   NAME that counts more entries than it has

    --log FILE            a line a request: its name and path
"""

import argparse
import collections
import fcntl
import os
import random
import select
import stat
import struct
import sys

INIT, VERSION, OPEN, CLOSE, READ, WRITE, LSTAT, FSTAT, OPENDIR, READDIR, REALPATH, STAT = 1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 16, 17
STATUS, HANDLE, DATA, NAME, ATTRS, EXTENDED, EXTENDED_REPLY = 101, 102, 103, 104, 105, 200, 201
OK, EOF, NO_SUCH_FILE, PERMISSION_DENIED, FAILURE, UNSUPPORTED = 0, 1, 2, 3, 4, 8
NAMES_A_PACKET = 100
NAMES = {OPEN: "open", CLOSE: "close", READ: "read", WRITE: "write", LSTAT: "lstat", FSTAT: "fstat", OPENDIR: "opendir",
         READDIR: "readdir", REALPATH: "realpath", STAT: "stat", EXTENDED: "extended"}
LIMITS = b"limits@openssh.com"
MOST_KEPT_BACK = 16
NEW_FILE = 0x02 | 0x08 | 0x20  # WRITE, CREAT, EXCL


def text(data):
    return struct.pack(">I", len(data)) + data


def frame(kind, payload):
    return struct.pack(">IB", len(payload) + 1, kind) + payload


class Fault(Exception):
    def __init__(self, code):
        super().__init__(code)
        self.code = code


class Spoiled:
    """The one answer that is to be bad."""

    KINDS = ("long-frame", "empty-frame", "half-frame", "garbage", "unasked", "twice", "wrong-type", "too-much", "no-data",
             "many-names")

    def __init__(self, words):
        self.kind, _, rest = words.partition("@")
        self.request, _, number = rest.partition(":")
        self.number = int(number)
        if self.kind not in self.KINDS or self.request not in NAMES.values():
            raise argparse.ArgumentTypeError(f"{words}: not KIND@REQUEST:N")

    def packets(self, kind, payload):
        """What goes out in its place; None at the end: nothing after that."""
        right = frame(kind, payload)
        request, body = payload[:4], payload[4:]
        if self.kind == "long-frame":
            return [struct.pack(">IB", 1 << 28, DATA) + b"x" * 70000]
        if self.kind == "empty-frame":
            return [struct.pack(">I", 0), right]
        if self.kind == "half-frame":
            return [right[:len(right) // 2], None]
        if self.kind == "garbage":
            return [b"Disk quota exceeded, see /var/log/sftp\r\n", right]
        if self.kind == "unasked":
            return [frame(kind, struct.pack(">I", struct.unpack(">I", request)[0] ^ 0x40000000) + body), right]
        if self.kind == "twice":
            return [right, right]
        if self.kind == "wrong-type":
            return [frame(ATTRS, request + struct.pack(">I", 0))]
        if self.kind == "too-much":
            return [frame(DATA, request + text(body[4:] + b"x"))]
        if self.kind == "no-data":
            return [frame(DATA, request + text(b""))]
        return [frame(NAME, request + struct.pack(">I", 0xFFFFFFFF) + body[4:])]


class Server:
    def __init__(self, options):
        self.options = options
        self.handles = {}
        self.paths = {}
        self.counter = 0
        self.asked = collections.Counter()
        self.spoil_next = False
        self.kept_back = []
        self.random = random.Random(7)
        self.log = open(options.log, "a+", buffering=1, encoding="utf-8") if options.log else None
        self.opened = self.opened_before()

    def opened_before(self):
        if not self.log:
            return set()
        self.log.seek(0)
        return {line[len("opened "):-1].encode() for line in self.log if line.startswith("opened ")}

    def note(self, word, path):
        if self.log:
            self.log.write(f"{word} {path.decode(errors='replace')}\n")

    def send(self, kind, payload):
        if self.spoil_next:
            self.spoil_next = False
            for packet in self.options.fault.packets(kind, payload):
                if packet is None:
                    sys.exit(0)
                self.write(packet)
        elif not self.options.out_of_order or kind == VERSION:
            self.write(frame(kind, payload))
        elif self.random.random() < 0.3:
            self.kept_back.append(frame(kind, payload))
        else:
            self.write(frame(kind, payload))
            if len(self.kept_back) > MOST_KEPT_BACK:
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

    def new_handle(self, value, path):
        if self.options.max_handles and len(self.handles) >= self.options.max_handles:
            raise Fault(FAILURE)
        self.counter += 1
        handle = b"h%d" % self.counter
        self.handles[handle] = value
        self.paths[handle] = path
        return handle

    def handle(self, kind, body):
        if kind == INIT:
            announced = self.options.limits or self.options.refuse_limits
            self.send(VERSION, struct.pack(">I", 3) + (text(LIMITS) + text(b"1") if announced else b""))
            return
        request = struct.unpack_from(">I", body)[0]
        size = struct.unpack_from(">I", body, 4)[0]
        name, rest = body[8:8 + size], body[8 + size:]
        word = NAMES.get(kind, str(kind))
        self.note(word, self.paths.get(name, name))
        self.asked[word] += 1
        fault = self.options.fault
        if self.is_at(self.options.deadly, word, name):
            sys.exit(0)
        while self.is_at(self.options.mute, word, name):
            select.select([0], [], [])
            if not os.read(0, 1 << 18):
                sys.exit(0)
        self.spoil_next = bool(fault) and word == fault.request and self.asked[word] == fault.number
        try:
            if self.is_at(self.options.full, word, name):
                raise Fault(FAILURE)
            self.answer(kind, request, name, rest)
        except Fault as refusal:
            self.status(request, refusal.code)
        except FileNotFoundError:
            self.status(request, NO_SUCH_FILE)
        except PermissionError:
            self.status(request, PERMISSION_DENIED)
        except OSError:
            self.status(request, FAILURE)

    def is_at(self, place, word, name):
        request, ending = place or ("", "")
        return word == request and os.fsdecode(self.paths.get(name, name)).endswith(ending)

    def answer(self, kind, request, name, rest):
        number = struct.pack(">I", request)
        if kind == OPEN:
            self.open(number, name, struct.unpack_from(">I", rest)[0])
        elif kind == OPENDIR:
            self.send(HANDLE, number + text(self.new_handle([name, sorted(os.listdir(name))], name)))
        elif kind == READ:
            offset, length = struct.unpack(">QI", rest)
            data = os.pread(self.handles[name], min(length, self.options.max_read or length), offset)
            if data:
                self.send(DATA, number + text(data))
            else:
                self.status(request, EOF)
        elif kind == WRITE:
            offset, length = struct.unpack_from(">QI", rest)
            os.pwrite(self.handles[name], rest[12:12 + length], offset)
            self.status(request, OK)
        elif kind == READDIR:
            self.read_dir(request, self.handles[name])
        elif kind == CLOSE:
            value = self.handles.pop(name)
            if isinstance(value, int):
                os.close(value)
            self.status(request, OK)
        elif kind in (STAT, LSTAT):
            longer, later = self.options.second_look
            self.send(ATTRS, number + self.attributes(os.stat(name) if kind == STAT else os.lstat(name), longer, later))
        elif kind == REALPATH:
            path = os.path.realpath(name)
            self.send(NAME, number + struct.pack(">I", 1) + text(path) + text(path) + struct.pack(">I", 0))
        elif kind == EXTENDED and name == LIMITS and self.options.limits:
            read, handles = self.options.limits
            self.send(EXTENDED_REPLY, number + struct.pack(">QQQQ", 1 << 18, read, 0, handles))
        else:
            self.status(request, UNSUPPORTED)

    def open(self, number, path, flags):
        if self.options.open_once and path in self.opened:
            raise Fault(PERMISSION_DENIED)
        is_new = self.options.writable and flags == NEW_FILE
        file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL if is_new else os.O_RDONLY, 0o644)
        try:
            handle = self.new_handle(file, path)
        except Fault:
            os.close(file)
            raise
        self.opened.add(path)
        self.note("opened", path)
        self.send(HANDLE, number + text(handle))

    def read_dir(self, request, state):
        if self.options.endless and state[0].endswith(self.options.endless[0]):
            self.read_endless_dir(request)
            return
        if not state[1]:
            self.status(request, FAILURE if self.options.fail_ahead and state[2:] else EOF)
            state.append("at its end")
            return
        folder, names = state[:2]
        part, state[1] = names[:NAMES_A_PACKET], names[NAMES_A_PACKET:]
        payload = struct.pack(">II", request, len(part))
        for name in part:
            info = os.lstat(os.path.join(folder, name))
            kind = b"d" if stat.S_ISDIR(info.st_mode) else b"-"
            payload += text(name) + text(kind + b"r--r--r-- " + name) + self.attributes(info)
        self.send(NAME, payload)

    def read_endless_dir(self, request):
        kind = self.options.endless[1]
        file = struct.pack(">IQI", 0x05, 1, 0o100644)
        payload = struct.pack(">II", request, 1 if kind in ("dot", "long") else NAMES_A_PACKET)
        if kind == "dot":
            payload += text(b".") + text(b"") + struct.pack(">II", 0x04, 0o040755)
        elif kind == "long":
            self.counter += 1
            payload += text(b"%0200000d" % self.counter) + text(b"") + file
        else:
            for _ in range(NAMES_A_PACKET):
                self.counter += 1
                payload += text(b"same" if kind == "same" else b"%d" % self.counter) + text(b"") + file
        self.send(NAME, payload)

    def attributes(self, info, longer=0, later=0):
        size = info.st_size + (0 if stat.S_ISDIR(info.st_mode) else self.options.size_lie + longer)
        return struct.pack(">IQIII", 0x0D, max(0, size), info.st_mode, int(info.st_atime), int(info.st_mtime) + later)

    def run(self):
        buffer = b""
        while True:
            # Nothing more to read: whoever waits for a kept back answer would wait for ever.
            if self.kept_back and not select.select([0], [], [], 0.002)[0]:
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


def limits(words):
    read, _, handles = words.partition(":")
    return int(read), int(handles)


def endless(words):
    name, _, kind = words.rpartition(":")
    if kind not in ("dot", "same", "new", "long"):
        raise argparse.ArgumentTypeError(f"{words}: not PATH:KIND")
    return os.fsencode(name), kind


def place(words):
    request, _, name = words.partition(":")
    if request not in ("open", "read", "write", "close") or not name:
        raise argparse.ArgumentTypeError(f"{words}: not REQUEST:NAME")
    return request, name


def second_look(words):
    longer, _, later = words.partition(":")
    return int(longer), int(later)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--max-handles", type=int, default=0)
    parser.add_argument("--max-read", type=int, default=0)
    parser.add_argument("--out-of-order", action="store_true")
    parser.add_argument("--open-once", action="store_true")
    parser.add_argument("--limits", type=limits)
    parser.add_argument("--refuse-limits", action="store_true")
    parser.add_argument("--fail-ahead", action="store_true")
    parser.add_argument("--endless", type=endless)
    parser.add_argument("--one-session")
    parser.add_argument("--size-lie", type=int, default=0)
    parser.add_argument("--deadly", type=place)
    parser.add_argument("--mute", type=place)
    parser.add_argument("--second-look", type=second_look, default=(0, 0))
    parser.add_argument("--writable", action="store_true")
    parser.add_argument("--full", type=place)
    parser.add_argument("--fault", type=Spoiled)
    parser.add_argument("--log")
    options = parser.parse_args()
    if options.one_session:
        session = open(options.one_session, "w", encoding="utf-8")  # held until this process ends
        try:
            fcntl.flock(session, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return 1
    Server(options).run()
    return 0


if __name__ == "__main__":
    sys.exit(main())
