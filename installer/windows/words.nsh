; What the installer says: English, Traditional, Simplified Chinese.
!macro Words ID ENGLISH TRADITIONAL SIMPLIFIED
  LangString ${ID} ${LANG_ENGLISH} "${ENGLISH}"
  LangString ${ID} ${LANG_TRADCHINESE} "${TRADITIONAL}"
  LangString ${ID} ${LANG_SIMPCHINESE} "${SIMPLIFIED}"
!macroend
!define Words "!insertmacro Words"
${Words} WelcomeText \
  "RAP Desk fetches the reports of Hong Kong's clearing houses from RAP.$\r$\n$\r$\nYour reports, accounts and settings are kept when a version is installed over an older one." \
  "RAP Desk 從 RAP 下載香港結算所的報表。$\r$\n$\r$\n安裝新版本時，會保留報表、帳戶和設定。" \
  "RAP Desk 从 RAP 下载香港结算所的报表。$\r$\n$\r$\n安装新版本时，会保留报表、账户和设置。"
${Words} ModeTitle "For whom" "選擇使用者" "选择用户"
${Words} ModeText "Choose who will use RAP Desk on this PC." "請選擇誰會在這部電腦上使用 RAP Desk。" "请选择谁会在这台电脑上使用 RAP Desk。"
${Words} ModeMe "Only for &me" "只為我安裝(&M)" "仅为我安装(&M)"
${Words} ModeAll "For &everyone on this PC" "為這部電腦的所有使用者安裝(&E)" "为这台电脑的所有用户安装(&E)"
${Words} SectionProgram "RAP Desk" "RAP Desk" "RAP Desk"
${Words} SectionDesktop "Icon on the desktop" "桌面圖示" "桌面图标"
${Words} SectionSignIn "Start at sign-in" "登入時啟動" "登录时启动"
${Words} AboutProgram "The program, and its place in the Start menu." "程式及其在「開始」功能表中的位置。" "程序及其在“开始”菜单中的位置。"
${Words} AboutDesktop "Puts an icon on the desktop." "在桌面上放置圖示。" "在桌面上放置图标。"
${Words} AboutSignIn "Starts in the notification area when you sign in to Windows." "登入 Windows 時在通知區域中啟動。" "登录 Windows 时在通知区域中启动。"
${Words} Running "RAP Desk is running. Close it, then press Retry." "RAP Desk 正在執行。請先關閉它，然後按「重試」。" "RAP Desk 正在运行。请先关闭它，然后按“重试”。"
${Words} Newer "A newer version of RAP Desk ($1) is installed already.$\r$\n$\r$\nReplace it with version ${VERSION}?" \
  "已安裝較新版本的 RAP Desk ($1)。$\r$\n$\r$\n要以 ${VERSION} 版取代嗎？" "已安装较新版本的 RAP Desk ($1)。$\r$\n$\r$\n要以 ${VERSION} 版替换吗？"
${Words} CannotWrite "The files in this folder cannot be replaced. Make sure that you may change them and that the disk has room:$\r$\n$\r$\n$Place" \
  "無法取代此資料夾中的檔案，請確認有權更改這些檔案，而且磁碟有足夠空間：$\r$\n$\r$\n$Place" \
  "无法替换此文件夹中的文件，请确认有权更改这些文件，并且磁盘有足够空间：$\r$\n$\r$\n$Place"
${Words} ForAllHere "RAP Desk is installed for everyone on this PC already: start it from the Start menu.$\r$\n$\r$\nOnly an administrator can replace or remove it. Ask your IT support for another version." \
  "這部電腦已為所有使用者安裝 RAP Desk，請從「開始」功能表啟動。$\r$\n$\r$\n只有系統管理員才能取代或移除它。如需其他版本，請聯絡資訊科技支援人員。" \
  "这台电脑已为所有用户安装 RAP Desk，请从“开始”菜单启动。$\r$\n$\r$\n只有管理员才能替换或移除它。如需其他版本，请联系 IT 支持人员。"
${Words} ByMsi "RAP Desk is installed on this PC by an MSI package already: start it from the Start menu.$\r$\n$\r$\nOnly an administrator can update or remove that package. Ask your IT support for another version." \
  "這部電腦已用 MSI 套件安裝 RAP Desk，請從「開始」功能表啟動。$\r$\n$\r$\n只有系統管理員才能更新或移除該套件。如需其他版本，請聯絡資訊科技支援人員。" \
  "这台电脑已通过 MSI 软件包安装 RAP Desk，请从“开始”菜单启动。$\r$\n$\r$\n只有管理员才能更新或移除该软件包。如需其他版本，请联系 IT 支持人员。"
${Words} RemovedByAdmin "RAP Desk is installed for everyone on this PC: only an administrator can remove it. Ask your IT support." \
  "這部電腦已為所有使用者安裝 RAP Desk，只有系統管理員才能移除，請聯絡資訊科技支援人員。" \
  "这台电脑已为所有用户安装 RAP Desk，只有管理员才能移除，请联系 IT 支持人员。"
${Words} Foreign "Another program is installed in this folder. Choose another folder:$\r$\n$\r$\n$INSTDIR" \
  "此資料夾已安裝其他程式，請選擇另一個資料夾：$\r$\n$\r$\n$INSTDIR" "此文件夹已安装其他程序，请选择另一个文件夹：$\r$\n$\r$\n$INSTDIR"
${Words} NoRights "Installing for everyone needs an administrator's rights." "為所有使用者安裝需要系統管理員權限。" "为所有用户安装需要管理员权限。"
${Words} TooOld "RAP Desk needs 64-bit Windows 10, version 1809, or newer." "RAP Desk 需要 64 位元的 Windows 10 1809 或更新版本。" "RAP Desk 需要 64 位的 Windows 10 1809 或更新版本。"
${Words} RemoveSettings "Remove your accounts, host keys, stored passphrases and the list of what was fetched as well?$\r$\n$\r$\nYour reports stay in any case." \
  "是否同時移除帳戶、主機密鑰、已儲存的密碼短語和下載紀錄？$\r$\n$\r$\n報表無論如何都會保留。" "是否同时移除账户、主机密钥、已保存的密码短语和下载记录？$\r$\n$\r$\n报表无论如何都会保留。"
; Pages of NSIS' own whose Chinese is not fit to be read.
${Words} FolderText \
  "Setup will install RAP Desk in the following folder. To install in a different folder, click Browse and select another folder. Click Install to start the installation." \
  "RAP Desk 會安裝在以下資料夾。如要安裝在其他資料夾，請按「瀏覽」。按「安裝」開始安裝。" \
  "RAP Desk 将安装在以下文件夹。要安装到其他文件夹，请单击“浏览”。单击“安装”开始安装。"
${Words} FinishTitle "Completing RAP Desk Setup" "RAP Desk 安裝完成" "RAP Desk 安装完成"
${Words} FinishText "RAP Desk has been installed on your computer.$\r$\n$\r$\nClick Finish to close Setup." \
  "這部電腦已安裝 RAP Desk。$\r$\n$\r$\n按「完成」關閉安裝程式。" "RAP Desk 已安装到这台电脑。$\r$\n$\r$\n单击“完成”关闭安装程序。"
${Words} RemoveTitle "Remove RAP Desk from your computer." "從這部電腦移除 RAP Desk。" "从这台电脑移除 RAP Desk。"
${Words} RemoveText "RAP Desk will be uninstalled from the following folder. Click Uninstall to start the uninstallation." \
  "RAP Desk 會從以下資料夾移除。按「解除安裝」開始。" "RAP Desk 将从以下文件夹移除。单击“卸载”开始。"
