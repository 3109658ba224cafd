"""Where the practice sshd keeps its things, and its configuration file."""

import contextlib
import hashlib
import os
import pwd
import shlex
import subprocess

SSHD = "/usr/sbin/sshd"
SFTP_SERVER = "/usr/lib/openssh/sftp-server"
PRIVILEGE_SEPARATION_DIR = "/run/sshd"
RUNTIME_PARENT = "/run/rap-desk-practice"
LOGIN_USER_OF_ROOT = "nobody"


class Layout:
    """Paths and identities of one practice server.

    As root: sshd confines the login user `nobody` to the tree. sshd accepts only a chroot whose parents are
    root's alone, which /tmp is not, so it is given a symbolic link to the tree from a folder that is.
    As anyone else, or not `confined`: no chroot; the login user is the one who started the server.
    """

    def __init__(self, root, state, confined=True):
        self.root = os.path.abspath(root)
        self.state = os.path.abspath(state)
        self.chroot = confined and os.geteuid() == 0
        self.config = os.path.join(self.state, "sshd_config")
        self.log = os.path.join(self.state, "sshd.log")
        self.server_json = os.path.join(self.state, "server.json")
        if self.chroot:
            digest = hashlib.sha256(self.state.encode()).hexdigest()[:16]
            self.runtime = os.path.join(RUNTIME_PARENT, digest)
            self.user = LOGIN_USER_OF_ROOT
            self.base = "/download"
        else:
            self.runtime = os.path.join(self.state, "runtime")
            self.user = pwd.getpwuid(os.geteuid()).pw_name
            self.base = os.path.join(self.root, "download")
        self.root_link = os.path.join(self.runtime, "root")
        self.authorized_keys = os.path.join(self.runtime, "authorized_keys")
        self.placed = None

    @property
    def syslog_socket(self):
        """Through the link, as the path of a socket must be short."""
        return os.path.join(self.root_link, "dev", "log")

    def prepare(self):
        if not os.path.isdir(self.root):
            raise SystemExit(f"practice RAP: no such folder: {self.root}")
        os.makedirs(self.runtime, exist_ok=True)
        os.chmod(self.runtime, 0o755)
        self._link_root()
        if self.chroot:
            self._prepare_chroot()

    def place_syslog_socket(self, sink):
        """Servers of one tree may start and end at the same time: the last one to start has the socket, and none takes another's away."""
        path = self.syslog_socket
        own = f"{path}.{os.getpid()}"
        _unlink_if_there(own)
        while True:
            os.makedirs(os.path.dirname(path), mode=0o755, exist_ok=True)
            with contextlib.suppress(FileNotFoundError):  # another server's end takes an empty folder away
                sink.bind(own)
                break
        os.chmod(own, 0o666)
        self.placed = os.stat(own).st_ino
        os.replace(own, path)

    def make_writable(self, folder):
        """A folder below the root, into which the login user may write."""
        path = os.path.join(self.root, folder)
        os.makedirs(path, exist_ok=True)
        if self.chroot:
            os.chown(path, pwd.getpwnam(self.user).pw_uid, -1)

    def remove_runtime(self):
        with contextlib.suppress(FileNotFoundError, NotADirectoryError):
            if os.stat(self.syslog_socket).st_ino == self.placed:
                os.unlink(self.syslog_socket)
        for path in (self.root_link, self.authorized_keys):
            _unlink_if_there(path)
        for folder in (os.path.join(self.root, "dev"), self.runtime):
            with contextlib.suppress(OSError):
                os.rmdir(folder)

    def _link_root(self):
        _unlink_if_there(self.root_link)
        os.symlink(self.root, self.root_link)

    def _prepare_chroot(self):
        os.chmod(RUNTIME_PARENT, 0o755)
        os.makedirs(PRIVILEGE_SEPARATION_DIR, mode=0o755, exist_ok=True)
        if os.stat(self.root).st_uid != 0:
            raise SystemExit(f"practice RAP: root must own {self.root}, or sshd will not chroot there")
        os.chmod(self.root, 0o755)


def _unlink_if_there(path):
    with contextlib.suppress(FileNotFoundError, NotADirectoryError):
        os.unlink(path)


def config_text(layout, options, port, host_keys):
    lines = [
        f"Port {port}",
        "ListenAddress 127.0.0.1",
        "AddressFamily inet",
        *(f'HostKey "{path}"' for path in host_keys.values()),
        f'AuthorizedKeysFile "{layout.authorized_keys.replace("%", "%%")}"',
        f"AllowUsers {layout.user}",
        "AuthenticationMethods publickey",
        "PasswordAuthentication no",
        "KbdInteractiveAuthentication no",
        "UsePAM no",
        "StrictModes no",
        "UseDNS no",
        "PidFile none",
        "PrintMotd no",
        "DisableForwarding yes",
        "PermitTTY no",
        "LogLevel VERBOSE",
        f"ForceCommand {_forced_command(layout, options)}",
    ]
    if layout.chroot:
        lines.append(f'ChrootDirectory "{layout.root_link}"')
    if not options.no_sftp:
        lines.append("Subsystem sftp internal-sftp")
    if options.max_sessions is not None:
        lines.append(f"MaxSessions {options.max_sessions}")
    if options.max_startups is not None:
        lines.append(f"MaxStartups {options.max_startups}")
    return "\n".join([*options.sshd_option, *lines, ""])


def add_if_known(config_path, line):
    """Adds a line that only newer versions of sshd know."""
    keyword, value = line.split(maxsplit=1)
    test = subprocess.run([SSHD, "-t", "-f", config_path, "-o", f"{keyword}={value}"],
                          capture_output=True, check=False)
    if test.returncode == 0:
        with open(config_path, "a", encoding="utf-8") as file:
            file.write(line + "\n")


def _forced_command(layout, options):
    if layout.chroot:
        return f"internal-sftp -l {options.log_level}"
    if options.sftp_server is not None:
        return f"exec {options.sftp_server} 2>>{shlex.quote(layout.log)}"
    # internal-sftp would log to the syslog of the machine.
    return (f"exec {SFTP_SERVER} -e -l {options.log_level} -d {shlex.quote(layout.root)}"
            f" 2>>{shlex.quote(layout.log)}")
