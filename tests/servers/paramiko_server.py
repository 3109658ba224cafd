#!/usr/bin/python3
"""paramiko as an SFTP server. paramiko_server.py ROOT HOST_KEY AUTHORIZED_KEYS: prints its port; ends with its input."""

import os
import socket
import sys
import threading
import warnings

warnings.simplefilter("ignore")

import paramiko  # noqa: E402

ROOT, HOST_KEY, AUTHORIZED_KEYS = sys.argv[1:]
with open(AUTHORIZED_KEYS, encoding="ascii") as lines:
    ALLOWED = {line.split()[1] for line in lines}


class Server(paramiko.ServerInterface):
    def get_allowed_auths(self, username):
        return "publickey"

    def check_auth_publickey(self, username, key):
        return paramiko.AUTH_SUCCESSFUL if key.get_base64() in ALLOWED else paramiko.AUTH_FAILED

    def check_channel_request(self, kind, chanid):
        return paramiko.OPEN_SUCCEEDED


class Handle(paramiko.SFTPHandle):
    def stat(self):
        return paramiko.SFTPAttributes.from_stat(os.fstat(self.readfile.fileno()))


class Files(paramiko.SFTPServerInterface):
    @staticmethod
    def local(path):
        return ROOT + os.path.normpath("/" + path)

    def answered(self, work, path):
        try:
            return work(self.local(path))
        except OSError as error:
            return paramiko.SFTPServer.convert_errno(error.errno)

    def list_folder(self, path):
        return self.answered(lambda folder: [
            paramiko.SFTPAttributes.from_stat(os.lstat(os.path.join(folder, name)), name) for name in os.listdir(folder)], path)

    def stat(self, path):
        return self.answered(lambda file: paramiko.SFTPAttributes.from_stat(os.stat(file)), path)

    def lstat(self, path):
        return self.answered(lambda file: paramiko.SFTPAttributes.from_stat(os.lstat(file)), path)

    def open(self, path, flags, attr):
        if flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
            return paramiko.SFTP_PERMISSION_DENIED

        def opened(file):
            handle = Handle(flags)
            handle.readfile = open(file, "rb")
            return handle
        return self.answered(opened, path)


def serve(connection, key):
    transport = paramiko.Transport(connection)
    transport.add_server_key(key)
    transport.set_subsystem_handler("sftp", paramiko.SFTPServer, Files)
    try:
        transport.start_server(server=Server())
    except (EOFError, paramiko.SSHException, OSError):
        transport.close()


def listen():
    key = paramiko.ECDSAKey.from_private_key_file(HOST_KEY)
    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], flush=True)
    while True:
        connection, _ = listener.accept()
        threading.Thread(target=serve, args=(connection, key), daemon=True).start()


threading.Thread(target=listen, daemon=True).start()
sys.stdin.read()
os._exit(0)
