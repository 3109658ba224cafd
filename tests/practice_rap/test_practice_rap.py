"""Checks the practice server from outside, with the system's own ssh programs."""

import contextlib
import io
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)

import generate  # noqa: E402
import practice  # noqa: E402
import processes  # noqa: E402
import rap_server  # noqa: E402
from waiting import wait_until  # noqa: E402

TODAY = "20261124"
DEADLINE = 20.0


def setUpModule():
    """One tree and one set of keys for all tests; each server has a state of its own."""
    global SHARED
    folder = tempfile.TemporaryDirectory()
    unittest.addModuleCleanup(folder.cleanup)
    SHARED = folder.name
    generate.main([os.path.join(SHARED, "root"), "--small", "--today", TODAY])


class ServerCase(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        self.state = os.path.join(self.folder, "state")
        self.root = os.path.join(SHARED, "root")

    def start(self, *options):
        self.addCleanup(rap_server.stop, self.state, hard=True)
        self.server = rap_server.start(self.root, self.state, "--keys", os.path.join(SHARED, "keys"), *options)
        return self.server

    def known_hosts(self, host_keys=None):
        path = os.path.join(self.folder, "known_hosts")
        with open(path, "w", encoding="ascii") as file:
            for key in (host_keys or self.server["host_keys"]).values():
                with open(key["public"], encoding="ascii") as public:
                    file.write(f"[127.0.0.1]:{self.server['port']} {public.read()}")
        return path

    def client(self, program, key, *options):
        return [program, "-F", "/dev/null", "-p" if program == "ssh" else "-P", str(self.server["port"]), "-i", key,
                "-o", "IdentitiesOnly=yes", "-o", "IdentityAgent=none", "-o", "StrictHostKeyChecking=yes",
                "-o", f"UserKnownHostsFile={self.known_hosts()}", "-o", "GlobalKnownHostsFile=/dev/null", *options]

    def sftp(self, key, commands, *options, environment=None):
        command = self.client("sftp", key, *options, "-b", "-")
        command.append(f"{self.server['user']}@127.0.0.1")
        return subprocess.run(command, input="\n".join(commands) + "\n", text=True, capture_output=True,
                              timeout=DEADLINE, check=False, env=environment, start_new_session=True)

    def log(self):
        with open(self.server["log"], encoding="utf-8", errors="replace") as file:
            return file.read()

    def a_report(self):
        folder = os.path.join(self.root, "download", "CCASS_HKMK", TODAY)
        name = next(name for name in sorted(os.listdir(folder)) if name.startswith("CCLTN05"))
        return f"{self.server['base']}/CCASS_HKMK/{TODAY}/{name}", os.path.join(folder, name)


class LogIn(ServerCase):
    def test_each_key_type_lists_the_base_folder(self):
        self.start()
        for kind in ("ed25519", "ecdsa", "rsa"):
            result = self.sftp(self.server["user_keys"][kind], [f"ls -1 {self.server['base']}"])
            self.assertEqual(result.returncode, 0, result.stderr)
            self.assertIn("CCASS_HKMK", result.stdout)

    def test_a_key_with_passphrase_logs_in(self):
        self.start()
        key = self.server["user_keys"]["ed25519_passphrase"]
        asker = os.path.join(self.folder, "asker")
        with open(asker, "w", encoding="ascii") as file:
            file.write(f"#!/bin/sh\necho '{key['passphrase']}'\n")
        os.chmod(asker, 0o700)
        # In batch mode, which sftp -b turns on, ssh would not ask.
        result = self.sftp(key["path"], [f"ls {self.server['base']}"], "-o", "BatchMode=no",
                           environment={**os.environ, "SSH_ASKPASS": asker, "SSH_ASKPASS_REQUIRE": "force",
                                        "DISPLAY": ":0"})
        refused = self.sftp(key["path"], [f"ls {self.server['base']}"])
        self.assertNotEqual(refused.returncode, 0)
        self.assertEqual(result.returncode, 0, result.stderr)

    def test_a_stranger_is_refused_and_no_password_is_asked_for(self):
        self.start()
        result = self.sftp(self.server["user_keys"]["stranger"], ["ls"])
        self.assertNotEqual(result.returncode, 0)
        self.assertIn("Permission denied (publickey)", result.stderr)

    def test_only_chosen_user_keys_log_in(self):
        self.start("--user-keys", "rsa")
        self.assertEqual(self.sftp(self.server["user_keys"]["rsa"], ["ls"]).returncode, 0)
        self.assertNotEqual(self.sftp(self.server["user_keys"]["ed25519"], ["ls"]).returncode, 0)

    def test_only_chosen_host_keys_are_shown(self):
        self.start("--host-keys", "rsa")
        key = self.server["user_keys"]["ed25519"]
        self.assertEqual(list(self.server["host_keys"]), ["rsa"])
        self.assertEqual(self.sftp(key, ["ls"], "-o", "HostKeyAlgorithms=rsa-sha2-512").returncode, 0)
        self.assertIn("no matching host key type",
                      self.sftp(key, ["ls"], "-o", "HostKeyAlgorithms=ssh-ed25519").stderr)

    def test_fingerprints_are_what_ssh_keygen_says(self):
        for key in self.start()["host_keys"].values():
            said = subprocess.run(["ssh-keygen", "-l", "-f", key["public"]], capture_output=True, text=True, check=True)
            self.assertEqual(said.stdout.split()[1], key["fingerprint"])

    def test_no_shell_and_no_forwarding(self):
        self.start()
        result = subprocess.run([*self.client("ssh", self.server["user_keys"]["ed25519"]),
                                 f"{self.server['user']}@127.0.0.1", "echo shell"],
                                capture_output=True, timeout=DEADLINE, stdin=subprocess.DEVNULL, check=False)
        self.assertNotIn(b"shell", result.stdout)

    def test_without_sftp_the_subsystem_is_refused(self):
        self.start("--no-sftp")
        result = self.sftp(self.server["user_keys"]["ed25519"], ["ls"])
        self.assertNotEqual(result.returncode, 0)
        self.assertIn("subsystem request failed", result.stderr)


class Requests(ServerCase):
    def test_a_report_arrives_as_it_is_and_the_log_names_it(self):
        self.start()
        remote, local = self.a_report()
        copy = os.path.join(self.folder, "copy.zip")
        result = self.sftp(self.server["user_keys"]["ed25519"], [f"get -p {remote} {copy}"])
        self.assertEqual(result.returncode, 0, result.stderr)
        with open(copy, "rb") as got, open(local, "rb") as served:
            self.assertEqual(got.read(), served.read())
        self.assertEqual(int(os.stat(copy).st_mtime), int(os.stat(local).st_mtime))
        size = os.path.getsize(local)
        wait_until(lambda: "session closed for local user" in self.log(), "the end of the session in the log")
        self.assertIn(f'open "{remote}" flags READ', self.log())
        self.assertIn(f'close "{remote}" bytes read {size} written 0', self.log())
        self.assertNotIn("debug1", self.log())

    def test_reads_are_in_the_log_when_asked_for(self):
        self.start("--log-level", "DEBUG3")
        remote, _ = self.a_report()
        self.sftp(self.server["user_keys"]["ed25519"], [f"get {remote} {self.folder}/copy.zip"])
        wait_until(lambda: "session closed for local user" in self.log(), "the end of the session in the log")
        self.assertRegex(self.log(), r'debug1: request \d+: read "' + re.escape(remote) + r'" \(handle \d+\) off 0 len')

    @unittest.skipUnless(os.geteuid() == 0, "only root can confine the login user")
    def test_the_login_user_is_confined_and_cannot_write(self):
        self.start()
        result = self.sftp(self.server["user_keys"]["ed25519"], [
            "-ls /etc", f"-put {self.server['log']} /download/new", "-rm " + self.a_report()[0]])
        self.assertIn('Can\'t ls: "/etc" not found', result.stderr)
        self.assertEqual(result.stderr.count("ermission denied"), 2)

    def test_a_writable_folder_takes_files(self):
        upload = os.path.join(self.root, "upload")
        self.addCleanup(shutil.rmtree, upload, ignore_errors=True)
        self.start("--writable", "upload")
        taken = self.sftp(self.server["user_keys"]["ed25519"], [f"put {__file__} {self.server['base']}/../upload/new"])
        self.assertEqual(taken.returncode, 0, taken.stderr)
        self.assertEqual(os.listdir(upload), ["new"])

    def test_options_for_sshd_win(self):
        self.start("--sshd-option", "LogLevel DEBUG1", "--max-sessions", "1", "--max-startups", "3:50:9")
        said = subprocess.run(["/usr/sbin/sshd", "-T", "-f", os.path.join(self.state, "sshd_config")],
                              capture_output=True, text=True, check=True).stdout
        for line in ("loglevel DEBUG\n", "maxsessions 1", "maxstartups 3:50:9", "passwordauthentication no"):
            self.assertIn(line, said)


class Lifetime(ServerCase):
    def open_session(self):
        """An sftp client that is logged in and waits."""
        client = subprocess.Popen(
            [*self.client("sftp", self.server["user_keys"]["ed25519"]), f"{self.server['user']}@127.0.0.1"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.addCleanup(self.end, client)
        client.stdin.write("pwd\n")
        client.stdin.flush()
        wait_until(lambda: "session opened for local user" in self.log(), "a session")
        return client

    @staticmethod
    def end(process):
        if process.poll() is None:
            process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout):
            with contextlib.suppress(OSError):
                stream.close()

    def assert_gone(self):
        with self.assertRaises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.1", self.server["port"]), timeout=DEADLINE)
        self.assertFalse(processes.is_alive(self.server["pid"]))
        self.assertFalse(processes.is_alive(self.server["supervisor_pid"]))
        self.assertIsNone(rap_server.read_description(self.state))

    def test_start_twice_is_start_once(self):
        first = self.start()
        self.assertEqual(self.start(), first)
        with contextlib.redirect_stdout(io.StringIO()) as out:
            self.assertEqual(rap_server.main(["status", "--state", self.state]), 0)
        self.assertEqual(json.loads(out.getvalue()), first)

    def test_stop_ends_the_server_and_its_sessions(self):
        for hard in (False, True):
            with self.subTest(hard=hard):
                self.start()
                client = self.open_session()
                sessions = processes.descendants(self.server["pid"])
                self.assertTrue(sessions)
                rap_server.stop(self.state, hard)
                self.assertFalse(any(processes.is_alive(pid) for pid in sessions))
                self.assert_gone()
                client.communicate("ls\n", timeout=DEADLINE)
                self.assertNotEqual(client.returncode, 0)
                os.unlink(self.server["log"])

    def test_a_killed_listener_takes_its_sessions_along(self):
        self.start()
        self.open_session()
        sessions = processes.descendants(self.server["pid"])
        os.kill(self.server["pid"], signal.SIGKILL)
        wait_until(lambda: not processes.is_alive(self.server["supervisor_pid"]), "the end of the server")
        self.assertFalse(any(processes.is_alive(pid) for pid in sessions))
        self.assert_gone()

    def test_a_restart_keeps_keys_and_port_if_told(self):
        first = self.start()
        rap_server.stop(self.state)
        second = self.start("--port", str(first["port"]))
        self.assertEqual((first["port"], first["host_keys"]), (second["port"], second["host_keys"]))

    def test_a_taken_port_is_said(self):
        with socket.create_server(("127.0.0.1", 0)) as taken:
            with self.assertRaises(SystemExit) as refusal:
                self.start("--port", str(taken.getsockname()[1]))
        self.assertIn("is taken", str(refusal.exception))
        self.assertFalse(rap_server.is_running(self.state))

    def test_it_listens_on_the_loopback_address_only(self):
        port = f"{self.start()['port']:04X}"
        listening = []
        for table in ("/proc/net/tcp", "/proc/net/tcp6"):
            if os.path.exists(table):
                with open(table, encoding="ascii") as file:
                    rows = [line.split() for line in file.readlines()[1:]]
                listening += [row[1] for row in rows if row[3] == "0A" and row[1].endswith(":" + port)]
        self.assertEqual(listening, ["0100007F:" + port])

    def foreground(self, *options):
        process = subprocess.Popen(
            [sys.executable, os.path.join(HERE, "rap_server.py"), "start", "--foreground", "--root", self.root,
             "--state", self.state, "--keys", os.path.join(SHARED, "keys"), *options],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.addCleanup(self.end, process)
        self.server = json.loads(process.stdout.readline())
        return process

    def test_foreground_ends_when_standard_input_is_closed(self):
        process = self.foreground("--exit-with-parent")
        process.stdin.close()
        process.wait(DEADLINE)
        self.assert_gone()

    def test_foreground_ends_with_its_parent(self):
        script = ("import subprocess, sys, time\n"
                  "process = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)\n"
                  "sys.stdout.buffer.write(process.stdout.readline())\n")
        parent = subprocess.run(
            [sys.executable, "-c", script, sys.executable, os.path.join(HERE, "rap_server.py"), "start", "--foreground",
             "--exit-with-parent", "--root", self.root, "--state", self.state,
             "--keys", os.path.join(SHARED, "keys")],
            capture_output=True, timeout=DEADLINE, check=True)
        self.server = json.loads(parent.stdout)
        wait_until(lambda: not processes.is_alive(self.server["supervisor_pid"]), "the end of the server")
        self.assert_gone()

    def test_a_signal_ends_the_foreground(self):
        process = self.foreground()
        process.terminate()
        self.assertEqual(process.wait(DEADLINE), 0)
        self.assert_gone()

    def test_nothing_is_left_in_the_served_tree(self):
        self.start()
        rap_server.stop(self.state)
        self.assertEqual(os.listdir(self.root), ["download"])


    def test_servers_of_one_tree_start_and_end_at_once(self):
        placing = ("import socket, sys, sshd_setup\n"
                   "print(flush=True)\n"
                   "sys.stdin.readline()\n"
                   "for number in range(300):\n"
                   "    layout = sshd_setup.Layout(sys.argv[1], sys.argv[2])\n"
                   "    layout.prepare()\n"
                   "    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sink:\n"
                   "        layout.place_syslog_socket(sink)\n"
                   "    layout.remove_runtime()\n")
        servers = [subprocess.Popen([sys.executable, "-c", placing, self.root, os.path.join(self.folder, f"state{number}")],
                                    cwd=HERE, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
                   for number in range(2)]
        for server in servers:
            self.addCleanup(server.kill)
            server.stdout.readline()
        for server in servers:
            server.stdin.write("\n")
            server.stdin.flush()
        for server in servers:
            _, said = server.communicate(timeout=DEADLINE)
            self.assertEqual((server.returncode, said), (0, ""))
        self.assertEqual(os.listdir(self.root), ["download"])


class Locks(unittest.TestCase):
    def test_who_asks_for_a_lock_is_never_in_its_way(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "running.lock")
            asking = "import sys, processes\nprint(flush=True)\nwhile True: processes.is_locked(sys.argv[1])"
            asker = subprocess.Popen([sys.executable, "-c", asking, path], cwd=HERE, stdout=subprocess.PIPE)
            try:
                asker.stdout.readline()
                for _ in range(5000):
                    lock = processes.take_lock(path)
                    self.assertIsNotNone(lock)
                    lock.close()
            finally:
                asker.kill()
                asker.communicate()

    def test_a_lock_is_seen_as_long_as_it_is_held(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "running.lock")
            self.assertFalse(processes.is_locked(path))
            with processes.take_lock(path):
                self.assertTrue(processes.is_locked(path))
                self.assertIsNone(processes.take_lock(path))
            self.assertFalse(processes.is_locked(path))


class Practice(ServerCase):
    def test_it_makes_a_tree_and_serves_it(self):
        self.addCleanup(rap_server.stop, self.state)
        with contextlib.redirect_stdout(io.StringIO()) as out:
            practice.main(["--state", self.state, "--small", "--today", TODAY,
                           "--keys", os.path.join(SHARED, "keys")])
        self.server = json.loads(out.getvalue())
        result = self.sftp(self.server["user_keys"]["ed25519"], [f"ls -1 {self.server['base']}/CCASS_HKMK"])
        self.assertIn(f"{self.server['base']}/CCASS_HKMK/{TODAY}", result.stdout.split())

    def test_days_come_and_go(self):
        def days(today):
            root = practice.freshen(self.state, generate.parse_day(today), generate.plan.Options(small=True))
            return sorted(os.listdir(os.path.join(root, "download", "CCASS_HKMK")))

        os.makedirs(self.state)
        self.assertEqual((days("20261124")[0], days("20261124")[-1]), ("20261116", "20261124"))
        self.assertEqual((days("20261201")[0], days("20261201")[-1]), ("20261123", "20261201"))


if __name__ == "__main__":
    unittest.main()
