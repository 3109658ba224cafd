"""Throw-away SSH keys of the practice RAP: host keys, user keys, fingerprints."""

import base64
import fcntl
import hashlib
import os
import subprocess

HOST_KEY_TYPES = ("ed25519", "ecdsa", "rsa")
USER_KEY_TYPES = ("ed25519", "ecdsa", "rsa", "ed25519_passphrase")
STRANGER = "stranger"
PASSPHRASE = "practice passphrase"

_KEYGEN_OPTIONS = {
    "ed25519": ["-t", "ed25519"],
    "ecdsa": ["-t", "ecdsa", "-b", "256"],
    "rsa": ["-t", "rsa", "-b", "3072"],
    "ed25519_passphrase": ["-t", "ed25519"],
    STRANGER: ["-t", "ed25519"],
}


def make_host_keys(folder, types):
    """Private key path by type; keys that are there already are kept."""
    return {kind: _key(folder, "host_" + kind, kind) for kind in types}


def make_user_keys(folder):
    """Private key path by type, the stranger's included."""
    kinds = USER_KEY_TYPES + (STRANGER,)
    return {kind: _key(folder, "user_" + kind, kind) for kind in kinds}


def public_line(private_path):
    with open(private_path + ".pub", encoding="ascii") as file:
        return file.read().strip()


def fingerprint(private_path):
    blob = base64.b64decode(public_line(private_path).split()[1])
    digest = base64.b64encode(hashlib.sha256(blob).digest()).decode("ascii")
    return "SHA256:" + digest.rstrip("=")


def _key(folder, name, kind):
    path = os.path.join(folder, name)
    os.makedirs(folder, mode=0o700, exist_ok=True)
    with open(os.path.join(folder, ".lock"), "w", encoding="ascii") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not os.path.exists(path):
            _generate(path, name, kind)
    return path


def _generate(path, name, kind):
    """A key that is cut short by a crash never gets its final name."""
    passphrase = PASSPHRASE if kind == "ed25519_passphrase" else ""
    draft = path + ".new"
    for leftover in (draft, draft + ".pub"):
        if os.path.exists(leftover):
            os.unlink(leftover)
    subprocess.run(
        ["ssh-keygen", "-q", *_KEYGEN_OPTIONS[kind], "-N", passphrase,
         "-C", "practice-rap-" + name, "-f", draft],
        check=True, stdin=subprocess.DEVNULL)
    os.rename(draft + ".pub", path + ".pub")
    os.rename(draft, path)
