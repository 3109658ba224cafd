"""The installer and the program on PCs of Wine's making that are set to Chinese.

What the program paints itself no other program can ask for under Wine: its windows are read by their picture (painted.cpp)."""

import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from packages import SCREENSHOTS, package  # noqa: E402
from pc import INTERFACE, WindowsPC, wait_until  # noqa: E402
from test_windows import Installed  # noqa: E402

HONG_KONG, MAINLAND = INTERFACE["zh_HK"], INTERFACE["zh_CN"]
SAME = 10.0 # or less: that text, in that face or in one that has nearly the same shapes. Another text is off by 30 and more
QUIET = 20.0 # where it is grey
PAGES = "歡迎使用 RAP Desk 安裝精靈", "選擇使用者", "選擇元件", "選取安裝位置"
WELCOME = {"zh_CN": "欢迎使用 RAP Desk 安装程序", "zh_SG": "欢迎使用 RAP Desk 安装程序",
           "en_HK": "Welcome to RAP Desk Setup"}


class Chosen(unittest.TestCase):
    """Which one the installer speaks, where nothing says so on its line."""

    def test_the_installer_speaks_as_windows_does(self):
        pc = WindowsPC(SCREENSHOTS)
        self.addCleanup(pc.close)
        for locale, welcome in WELCOME.items():
            with self.subTest(locale):
                started = pc.start(package("*-setup.exe"), **pc.set_to(locale))
                try:
                    pc.see(welcome)
                    pc.screenshot("installer-on-" + locale)
                finally:
                    pc.run("taskkill", "/f", "/im", os.path.basename(package("*-setup.exe")))
                    started.wait(120)


class HongKong(Installed):
    """Installed, used and removed by a clerk in Hong Kong."""

    language = "zh_HK"

    def see_painted(self, text, face=HONG_KONG, same=SAME):
        """Where the two faces have other shapes for it."""
        def painted():
            off = dict(zip((HONG_KONG, MAINLAND), self.pc.painted(text, HONG_KONG, MAINLAND)))
            return off[face] <= same and off[face] == min(off.values()) < max(off.values())
        wait_until(painted, f"'{text}' in {face}")

    def window_by(self, title, window, *keys):
        """Until the window has the keyboard and its table the rows, what is pressed is lost."""
        def opened():
            self.pc.xdotool("windowfocus", window)
            for key in keys:
                self.pc.xdotool("key", key)
            return self.pc.windows(title)
        return wait_until(opened, title)[-1]

    def test_1_installer(self):
        started = self.pc.start(package("*-setup.exe"))
        for number, page in enumerate(PAGES, 1):
            self.pc.see(page)
            self.pc.screenshot(f"zh_HK-installer-{number}")
            self.pc.press("下一步(N) >" if page != PAGES[-1] else "安裝(I)")
        self.pc.see("RAP Desk 安裝完成")
        self.pc.screenshot("zh_HK-installer-5")
        self.pc.press("完成(F)")
        self.assertEqual(started.wait(120), 0)
        self.pc.window("^RAP Desk$")
        self.pc.run("taskkill", "/f", "/im", "rapdesk.exe")

    def test_2_window(self):
        self.put_key(self.rap.server["user_keys"]["ed25519"])
        self.add_account("ACME 證券", self.pc.user + "\\報表")
        self.cli("fetch", "ACME 證券", "--report", "CSEMB01")
        started = self.start_window()
        window = self.pc.window("^RAP Desk - ACME 證券")
        self.see_painted("重新整理")
        self.pc.screenshot("zh_HK-window")
        self.pc.xdotool("windowfocus", window, "key", "F10")
        self.see_painted("編輯帳戶")
        self.pc.screenshot("zh_HK-menu")
        self.close_window(started)

    def test_3_print(self):
        started = self.start_window()
        window = self.pc.window("^RAP Desk - ACME 證券")
        self.window_by("^列印$", window, "ctrl+2", "Down", "ctrl+p")
        self.see_painted("檔案名稱及頁碼")
        self.see_painted("不列印")
        self.pc.screenshot("zh_HK-print")
        self.pc.xdotool("key", "alt+v")
        preview = self.pc.window("^預覽$")
        wait_until(lambda: self.pc.ink(preview) > 0.02, "the sheet")
        wait_until(lambda: self.pc.painted("下一張", HONG_KONG)[0] <= SAME, "the preview's button")
        self.pc.screenshot("zh_HK-preview")
        self.close_window(started)

    def test_4_help(self):
        started = self.start_window()
        self.window_by("^使用手冊 - RAP Desk$", self.pc.window("^RAP Desk - ACME 證券"), "F1")
        self.see_painted("鍵盤操作")
        self.see_painted("比較兩次編製")
        self.pc.screenshot("zh_HK-help")
        self.close_window(started)

    def test_5_faces(self):
        """Whatever Windows speaks and writes its own messages in, Chinese is painted in the face of its kind."""
        texts = {MAINLAND: ("刷新", "数据映像"), HONG_KONG: ("重新整理", "數據映像")} # a button, and a table's quiet cell
        for windows, chosen, face in (("zh_CN", "", MAINLAND), ("en_HK", "zh_CN", MAINLAND), ("en_HK", "zh_HK", HONG_KONG),
                                      ("zh_HK", "zh_CN", MAINLAND), ("zh_CN", "zh_HK", HONG_KONG)):
            with self.subTest(windows=windows, chosen=chosen):
                self.pc.be_written_in(INTERFACE.get(windows, "Segoe UI"))
                started = self.start_window(**self.pc.set_to(windows), RAPDESK_LANGUAGE=chosen)
                self.pc.window("^RAP Desk - ACME 證券")
                try:
                    self.see_painted(texts[face][0], face)
                    self.see_painted(texts[face][1], face, QUIET)
                finally:
                    self.pc.screenshot(f"face-{chosen or windows}-on-{windows}")
                    self.close_window(started)

    def test_6_uninstaller(self):
        started = self.pc.start(self.program + "\\uninstall.exe", *("_?=" + self.program).split())
        self.pc.see("從這部電腦移除 RAP Desk。")
        self.pc.screenshot("zh_HK-uninstaller-1")
        self.pc.press("解除安裝(U)")
        self.pc.see("是否同時移除帳戶、主機密鑰、已儲存的密碼短語和下載紀錄？ 報表無論如何都會保留。")
        self.pc.screenshot("zh_HK-uninstaller-2")
        self.pc.press("No") # Wine's own, which has no words of Hong Kong
        self.pc.see("完成解除安裝")
        self.pc.press("關閉(C)")
        self.assertEqual(started.wait(120), 0)


if __name__ == "__main__":
    unittest.main(verbosity=2)
