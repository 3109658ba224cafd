; RAPDesk-<version>-setup.exe. For one person without an administrator's rights, or for everyone on the PC with them.
;
;   /S               asks nothing                   /D=FOLDER   where to (last on the line, without quotes)
;   /ALLUSERS        for everyone; needs an administrator's rights
;   /DESKTOP         an icon on the desktop         /SIGNIN     starts in the notification area at sign-in
;   /DOWNGRADE       also over a newer version      /LANG=1033|1028|2052
;
; Ends with 0 done, 1 cancelled, 2 failed, 3 the program is running, 4 a newer version is here, 5 no administrator's rights
; (for everyone, or over a copy for everyone), 6 this Windows is too old, 7 RAP Desk is here from its MSI. The uninstaller
; takes /S and /SETTINGS (removes the accounts, the stored passphrases and the ledger too).
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
Name "RAP Desk"
OutFile "${OUTPUT}"
RequestExecutionLevel highest
ManifestSupportedOS all
ManifestDPIAware true
ManifestLongPathAware true
BrandingText "RAP Desk ${VERSION}"
AllowSkipFiles off
ShowInstDetails nevershow
ShowUninstDetails nevershow

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include Sections.nsh
!include WinVer.nsh
!include WordFunc.nsh
!include nsDialogs.nsh
!include "${FILES}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "RAP Desk"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "RAP Desk setup"
VIAddVersionKey CompanyName "The RAP Desk authors"
VIAddVersionKey LegalCopyright "Copyright (c) 2026 the RAP Desk authors, MIT licence"

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\RAPDesk"
!define RUN_KEY "Software\Microsoft\Windows\CurrentVersion\Run"
!define /ifndef ERROR_RUNNING 3
!define /ifndef ERROR_NEWER 4
!define /ifndef ERROR_NO_RIGHTS 5
!define /ifndef ERROR_TOO_OLD 6
!define /ifndef ERROR_BY_MSI 7

Var AllUsers ; 1 or 0
Var MayChoose ; 1 where rights for everyone are there
Var ForAll ; the page's button
Var Mode ; 0 this person's copy, 1 everyone's
Var Place ; the folder of the copy that is looked at

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_ABORTWARNING
!define MUI_CUSTOMFUNCTION_ABORT Cancelled
!define MUI_WELCOMEPAGE_TEXT "$(WelcomeText)"
!define MUI_FINISHPAGE_TITLE "$(FinishTitle)"
!define MUI_FINISHPAGE_TEXT "$(FinishText)"
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION RunAsPerson
!define MUI_COMPONENTSPAGE_SMALLDESC
!insertmacro MUI_PAGE_WELCOME
Page custom ModePage LeaveModePage
!insertmacro MUI_PAGE_COMPONENTS
!define MUI_DIRECTORYPAGE_TEXT_TOP "$(FolderText)"
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE LeaveDirectory
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!define MUI_PAGE_HEADER_SUBTEXT "$(RemoveTitle)"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(RemoveText)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "TradChinese"
!insertmacro MUI_LANGUAGE "SimpChinese"
SetFont /LANG=${LANG_TRADCHINESE} "Microsoft JhengHei UI" 9
SetFont /LANG=${LANG_SIMPCHINESE} "Microsoft YaHei UI" 9

!include words.nsh

!macro Stop WORDS CODE
  MessageBox MB_ICONSTOP "${WORDS}" /SD IDOK
  SetErrorLevel ${CODE}
  Quit
!macroend
!define Stop "!insertmacro Stop"

; NSIS follows Windows; Singapore's Chinese it does not know, and would take for the first.
!macro TakeLanguage
  System::Call 'kernel32::GetUserDefaultUILanguage() i .R1'
  IntOp $R1 $R1 & 0xFFFF
  ${If} $R1 = 0x1004
    StrCpy $LANGUAGE ${LANG_SIMPCHINESE}
  ${EndIf}
!macroend

!macro TakeMode ALL
  ${If} ${ALL} = 1
    SetShellVarContext all
  ${Else}
    SetShellVarContext current
  ${EndIf}
!macroend

; A program that runs in $Place cannot be opened for writing; a want of rights is nothing to wait for. A place that is out of
; reach now has nothing that runs.
!macro WaitUntilClosed UN
Function ${UN}WaitUntilClosed
  again:
  StrCpy $R1 0
  ${For} $R0 1 2
    StrCpy $R2 "$Place\rapdesk.exe"
    ${If} $R0 = 2
      StrCpy $R2 "$Place\rapdesk-cli.exe"
    ${EndIf}
    System::Call 'kernel32::CreateFileW(w R2, i 0x40000000, i 7, p 0, i 3, i 0, p 0) p .R3 ?e'
    Pop $R4
    ${If} $R3 P<> -1
      System::Call 'kernel32::CloseHandle(p R3)'
    ${ElseIf} $R4 = 32 ; ERROR_SHARING_VIOLATION
      StrCpy $R1 1
    ${ElseIf} $R4 = 5 ; ERROR_ACCESS_DENIED
      ${Stop} "$(CannotWrite)" 2
    ${EndIf}
  ${Next}
  ${If} $R1 = 1
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDRETRY again
    SetErrorLevel ${ERROR_RUNNING}
    Quit
  ${EndIf}
FunctionEnd
!macroend
!insertmacro WaitUntilClosed ""
!insertmacro WaitUntilClosed "un."

; Where to: as said on the line, else where it is, else the usual place.
Var Said
Function FindPlace
  !insertmacro TakeMode $AllUsers
  ${If} $Said != ""
    StrCpy $INSTDIR $Said
    Return
  ${EndIf}
  ReadRegStr $INSTDIR SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $INSTDIR == ""
    ${If} $AllUsers = 1
      StrCpy $INSTDIR "$PROGRAMFILES64\RAP Desk"
    ${Else}
      StrCpy $INSTDIR "$LOCALAPPDATA\Programs\RAP Desk"
    ${EndIf}
  ${EndIf}
FunctionEnd

Section "!$(SectionProgram)" Program
  SectionIn RO
  ${If} ${Silent} ; else the page has done it
    Call CheckCopies
  ${EndIf}
  StrCpy $Place $INSTDIR
  Call RemoveFiles
  ClearErrors
  !insertmacro InstallFiles
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ${If} ${Errors}
    ${Stop} "$(CannotWrite)" 2
  ${EndIf}
  Call RemoveCopies
  CreateShortcut "$SMPROGRAMS\RAP Desk.lnk" "$INSTDIR\rapdesk.exe"
  ; An account as IT hands it out opens by a double-click.
  WriteRegStr SHCTX "Software\Classes\.rapdesk" "" "RAPDesk.Account"
  WriteRegStr SHCTX "Software\Classes\RAPDesk.Account" "" "RAP Desk account"
  WriteRegStr SHCTX "Software\Classes\RAPDesk.Account\DefaultIcon" "" "$INSTDIR\rapdesk.exe,0"
  WriteRegStr SHCTX "Software\Classes\RAPDesk.Account\shell\open\command" "" '"$INSTDIR\rapdesk.exe" "%1"'
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)' ; SHCNE_ASSOCCHANGED
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "RAP Desk"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\rapdesk.exe"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "The RAP Desk authors"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "AllUsers" $AllUsers
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" $0
SectionEnd

Section /o "$(SectionDesktop)" Desktop
  CreateShortcut "$DESKTOP\RAP Desk.lnk" "$INSTDIR\rapdesk.exe"
SectionEnd

Section /o "$(SectionSignIn)" SignIn
  WriteRegStr SHCTX "${RUN_KEY}" "RAP Desk" '"$INSTDIR\rapdesk.exe" --background'
SectionEnd

!include copies.nsh

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${Program} "$(AboutProgram)"
  !insertmacro MUI_DESCRIPTION_TEXT ${Desktop} "$(AboutDesktop)"
  !insertmacro MUI_DESCRIPTION_TEXT ${SignIn} "$(AboutSignIn)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

Function .onInit
  SetErrorLevel 2
  !insertmacro TakeLanguage
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/LANG=" $R1
  ${IfNot} ${Errors}
    StrCpy $LANGUAGE $R1
  ${EndIf}
  ${IfNot} ${AtLeastWin10}
  ${OrIf} ${AtMostBuild} 17762
    ${Stop} "$(TooOld)" ${ERROR_TOO_OLD}
  ${EndIf}
  System::Call 'msi::MsiEnumRelatedProductsW(w "${UPGRADE_CODE}", i 0, i 0, w .R1) i .R2'
  ${If} $R2 = 0
    ${Stop} "$(ByMsi)" ${ERROR_BY_MSI}
  ${EndIf}

  StrCpy $Said $INSTDIR
  StrCpy $AllUsers 0
  ${If} $PROFILE == "$SYSDIR\config\systemprofile"
    StrCpy $AllUsers 1 ; nobody signs in as the system
  ${EndIf}
  StrCpy $MayChoose 0
  UserInfo::GetAccountType
  Pop $R1
  ${If} $R1 == "Admin"
    StrCpy $MayChoose 1
    ReadRegDWORD $R2 HKLM "${UNINSTALL_KEY}" "AllUsers"
    ${If} $R2 = 1
      StrCpy $AllUsers 1 ; it is here like that
    ${EndIf}
  ${Else}
    ReadRegStr $R2 HKLM "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $R2 != ""
      ${Stop} "$(ForAllHere)" ${ERROR_NO_RIGHTS}
    ${EndIf}
  ${EndIf}
  ClearErrors
  ${GetOptions} $R0 "/ALLUSERS" $R1
  ${IfNot} ${Errors}
    ${If} $MayChoose = 0
      ${Stop} "$(NoRights)" ${ERROR_NO_RIGHTS}
    ${EndIf}
    StrCpy $AllUsers 1
  ${EndIf}
  Call FindPlace
  Call ChooseAsBefore

  ClearErrors
  ${GetOptions} $R0 "/DESKTOP" $R1
  ${IfNot} ${Errors}
    SectionSetFlags ${Desktop} ${SF_SELECTED}
  ${EndIf}
  ClearErrors
  ${GetOptions} $R0 "/SIGNIN" $R1
  ${IfNot} ${Errors}
    SectionSetFlags ${SignIn} ${SF_SELECTED}
  ${EndIf}
FunctionEnd

Function Cancelled
  SetErrorLevel 1
FunctionEnd

Function .onInstSuccess
  SetErrorLevel 0
FunctionEnd

Function ModePage
  ${If} $MayChoose = 0
    Abort
  ${EndIf}
  !insertmacro MUI_HEADER_TEXT "$(ModeTitle)" "$(ModeText)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateRadioButton} 0 12u 100% 12u "$(ModeMe)"
  Pop $0
  ${NSD_CreateRadioButton} 0 30u 100% 12u "$(ModeAll)"
  Pop $ForAll
  ${If} $AllUsers = 1
    ${NSD_Check} $ForAll
  ${Else}
    ${NSD_Check} $0
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function LeaveModePage
  ${NSD_GetState} $ForAll $AllUsers
  Call FindPlace
FunctionEnd

Function LeaveDirectory
  ${If} $INSTDIR != $Said ; a folder of other things gets one for RAP Desk
    Call IsOurs
    ${DirState} "$INSTDIR" $1
    ${If} $0 = 0
    ${AndIf} $1 = 1
      ${NSD_SetText} $mui.DirectoryPage.Directory "$INSTDIR\RAP Desk" ; which NSIS reads once more
    ${EndIf}
  ${EndIf}
  Call CheckCopies
FunctionEnd

Function RunAsPerson ; the desktop has no administrator's rights, and starts it without them
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\rapdesk.exe"'
FunctionEnd

Function un.onInit
  SetErrorLevel 2
  !insertmacro TakeLanguage
  ReadRegDWORD $AllUsers HKLM "${UNINSTALL_KEY}" "AllUsers"
  ReadRegStr $R1 HKLM "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $AllUsers = 1
  ${AndIf} $R1 == $INSTDIR
    UserInfo::GetAccountType
    Pop $R2
    ${If} $R2 != "Admin"
      ${Stop} "$(RemovedByAdmin)" ${ERROR_NO_RIGHTS}
    ${EndIf}
  ${Else}
    StrCpy $AllUsers 0
  ${EndIf}
  !insertmacro TakeMode $AllUsers
FunctionEnd

; This person's settings, and the passphrases that Windows keeps for them.
Function un.RemoveSettings
  SetShellVarContext current
  RMDir /r "$LOCALAPPDATA\RAP Desk"
  System::Call 'advapi32::CredEnumerateW(w "RAP Desk/*", i 0, *i .r0, *p .r1) i .r2'
  ${If} $2 <> 0
    StrCpy $3 $1
    ${While} $0 > 0
      System::Call '*$3(p .r4)'
      System::Call '*$4(i, i .r5, w .r6)'
      System::Call 'advapi32::CredDeleteW(w r6, i r5, i 0)'
      IntPtrOp $3 $3 + 8
      IntOp $0 $0 - 1
    ${EndWhile}
    System::Call 'advapi32::CredFree(p r1)'
  ${EndIf}
FunctionEnd

Section "Uninstall"
  StrCpy $Place $INSTDIR
  Call un.WaitUntilClosed
  ${GetParameters} $R0
  !insertmacro DeleteFiles
  ClearErrors
  ${GetOptions} $R0 "/UPGRADE" $R1
  ${IfNot} ${Errors}
    SetErrorLevel 0
    Return
  ${EndIf}
  !insertmacro Unregister
  !insertmacro RemovePlace
  ClearErrors
  ${GetOptions} $R0 "/SETTINGS" $R1
  ${If} ${Errors}
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(RemoveSettings)" /SD IDNO IDNO kept
  ${EndIf}
  Call un.RemoveSettings
  kept:
  SetErrorLevel 0
SectionEnd

!uninstfinalize '"${SIGN}" "%1"'
