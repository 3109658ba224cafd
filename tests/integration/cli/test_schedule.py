"""The operating system's own scheduler; systemctl is one of the test's own, as no session of systemd runs here."""

import json
import os
import subprocess
import unittest

from support import BAD_CALL, CLI, LOCAL, CliTest

SYSTEMCTL = """#!/bin/sh
echo "$*" >>{folder}/asked
[ -e {folder}/no-bus ] && {{ echo "Failed to connect to bus: No medium found" >&2; exit 1; }}
case "$*" in
*Version*) ;;
*" show "*) printf 'UnitFileState=enabled\\nActiveState=active\\nLastTriggerUSec=Sun 2026-11-22 23:15:31 UTC\\n'
    printf 'NextElapseUSecRealtime=Sun 2026-11-22 23:30:02 UTC\\n\\n'
    printf 'ExecMainStatus=10\\nExecMainExitTimestamp=Sun 2026-11-22 23:15:32 UTC\\n' ;;
esac
"""
FIELDS = {"account", "scheduler", "task", "registered", "changed", "every_minutes", "while_signed_out", "last_run",
          "last_result", "next_run"}


class Schedule(CliTest):
    def setUp(self):
        super().setUp()
        self.programs = os.path.join(self.folder, "bin")
        os.mkdir(self.programs)
        self.program("systemctl", SYSTEMCTL.format(folder=self.folder))
        self.program("loginctl", "#!/bin/sh\necho Linger=no\n")
        self.add_account()

    def program(self, name, text):
        path = os.path.join(self.programs, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(path, 0o700)

    def environment(self, **more):
        environment = super().environment(**more)
        return environment | {"PATH": self.programs + ":" + environment["PATH"]}

    def show(self, *arguments):
        objects = self.json("schedule", "show", "ACME", *arguments)
        self.assertEqual(len(objects), 1)
        self.assertEqual(set(objects[0]), FIELDS)
        return objects[0]

    def units(self):
        folder = os.path.join(self.home, ".config", "systemd", "user")
        units = {}
        for name in os.listdir(folder):
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                units[name.rpartition(".")[2]] = file.read()
        return units

    def test_on_show_off(self):
        before = self.show()
        self.assertEqual((before["registered"], before["while_signed_out"]), (False, None))

        on = self.cli("--json", "schedule", "on", "acme")
        self.assertEqual((on.objects[0]["result"], on.objects[0]["every_minutes"]), ("registered", 15))
        self.assertIn("loginctl enable-linger", on.err)
        units = self.units()
        self.assertEqual(set(units), {"timer", "service"})
        self.assertIn(f'ExecStart="{CLI}" "--config" "{self.config}" "fetch" "ACME" "--within-hours" "--no-wait"',
                      units["service"])

        shown = self.show()
        self.assertEqual((shown["registered"], shown["changed"], shown["while_signed_out"]), (True, [], False))
        self.assertEqual((shown["last_run"], shown["last_result"], shown["next_run"]),
                         ("2026-11-23T07:15:31+08:00", 10, "2026-11-23T07:30:02+08:00"))
        people = self.cli("schedule", "show", "ACME").out
        for words in ("every 15 minutes", "2026-11-23T07:15:31+08:00: another program was fetching", "does not run then"):
            self.assertIn(words, people)

        self.assertEqual(self.json("schedule", "on", "ACME")[0]["result"], "unchanged")
        self.assertEqual(self.json("schedule", "off", "ACME")[0]["result"], "removed")
        self.assertEqual(self.units(), {})
        self.assertEqual(self.json("schedule", "off", "ACME")[0]["result"], "unchanged")

    def test_interval(self):
        self.json("schedule", "on", "ACME", "--every", "30")
        self.assertEqual(self.show()["every_minutes"], 30)
        self.json("schedule", "on", "ACME")  # puts right, and leaves that as it is
        self.assertEqual(self.show()["every_minutes"], 30)
        self.assertEqual(self.json("schedule", "on", "ACME", "--every", "5")[0]["result"], "changed")
        for minutes in ("4", "721", "often"):
            self.cli("schedule", "on", "ACME", "--every", minutes, code=BAD_CALL)
        self.assertEqual(self.show()["every_minutes"], 5)

    def test_a_name_that_looks_like_an_option(self):
        self.cli("account", "add", "--identity", "hkscc-participant", "--user", "U", "--host", "127.0.0.1:9", "--key",
                 self.make_key("other"), "--to", self.target, "--", "--help")
        self.cli("schedule", "on", "--", "--help")
        service = self.units()["service"]
        self.assertIn('"fetch" "--within-hours" "--no-wait" "--" "--help"', service)
        words = next(line for line in service.splitlines() if line.startswith("ExecStart=")).partition("=")[2]
        ended = subprocess.run(["sh", "-c", words], capture_output=True, text=True, env=self.environment(), check=False)
        self.assertIn(ended.returncode, (3, 7), ended)  # no server, or closed

    def test_runs_may_end_with_a_program(self):
        self.program("tell", "#!/bin/sh\ncat >/dev/null\n")
        tell = os.path.join(self.programs, "tell")
        relative = os.path.relpath(tell, self.folder)
        self.cli("schedule", "on", "ACME", "--on-end", relative)
        self.assertIn(f'"--no-wait" "--on-end" "{tell}"', self.units()["service"])
        self.assertEqual(self.show()["changed"], [])
        self.json("schedule", "on", "ACME", "--every", "30")  # leaves that as it is
        self.assertIn(f'"--on-end" "{tell}"', self.units()["service"])
        self.cli("schedule", "on", "ACME", "--no-on-end")
        self.assertNotIn("--on-end", self.units()["service"])

    def test_what_the_task_starts_is_a_good_call(self):
        self.cli("schedule", "on", "ACME")
        service = self.units()["service"]
        words = next(line for line in service.splitlines() if line.startswith("ExecStart=")).partition("=")[2]
        ended = subprocess.run(["sh", "-c", words], capture_output=True, text=True, env=self.environment(), check=False)
        self.assertIn(ended.returncode, (3, 7), ended)  # no server, or closed

    def test_moved_program(self):
        self.cli("schedule", "on", "ACME")
        moved = os.path.join(self.programs, "rapdesk-cli")
        os.link(CLI, moved) if os.stat(CLI).st_dev == os.stat(self.programs).st_dev else subprocess.run(
            ["cp", CLI, moved], check=True)

        def call(*arguments):
            ended = subprocess.run([moved, "--config", self.config, "--json", "schedule", *arguments], check=True,
                                   capture_output=True, text=True, env=self.environment())
            return json.loads(ended.stdout), ended.stderr
        shown, said = call("show", "ACME")
        self.assertEqual(shown["changed"], ["program"])
        self.assertIn('rapdesk-cli schedule on "ACME"', said)
        self.assertEqual(call("on", "ACME")[0]["result"], "changed")
        self.assertEqual(call("show", "ACME")[0]["changed"], [])

    def test_a_task_that_outlived_its_account(self):
        self.cli("schedule", "on", "ACME")
        self.assertIn('rapdesk-cli schedule off "ACME"', self.cli("account", "remove", "ACME").err)
        self.cli("schedule", "on", "ACME", code=BAD_CALL)
        self.assertTrue(self.show()["registered"])
        self.assertEqual(self.json("schedule", "off", "ACME")[0]["result"], "removed")

    def test_a_name_that_nobody_has(self):
        for what in ("show", "off"):
            self.assertIn("NOBODY", self.cli("schedule", what, "NOBODY", code=BAD_CALL).err)

    def test_key_with_a_passphrase(self):
        self.add_account("LOCKED", key=self.make_key("locked", "-N", "secret"))
        self.assertIn("has a passphrase", self.cli("schedule", "on", "LOCKED").err)
        self.assertNotIn("has a passphrase", self.cli("schedule", "on", "ACME").err)

    def test_no_session_of_the_user(self):
        with open(os.path.join(self.folder, "no-bus"), "w", encoding="utf-8"):
            pass
        ended = self.cli("schedule", "on", "ACME", code=LOCAL)
        self.assertIn("no systemd session", ended.err)
        self.assertIn("loginctl enable-linger", ended.err)


if __name__ == "__main__":
    unittest.main()
