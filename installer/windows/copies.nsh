; What is on the PC already: is it left alone, does setup stop, or does it give place to the new copy?

; $0: 1 where the chosen folder is RAP Desk's, of which an uninstaller that was cut off may have left little.
Function IsOurs
  ReadRegStr $1 HKCU "${UNINSTALL_KEY}" "InstallLocation"
  ReadRegStr $2 HKLM "${UNINSTALL_KEY}" "InstallLocation"
  ${GetFileName} "$INSTDIR" $3
  StrCpy $0 0
  ${If} $1 == $INSTDIR
  ${OrIf} $2 == $INSTDIR
  ${OrIf} $3 == "RAP Desk"
  ${OrIf} ${FileExists} "$INSTDIR\rapdesk.exe"
    StrCpy $0 1
  ${EndIf}
FunctionEnd

; Another program's uninstaller is neither run nor written over. Abort: back to the page, or silently to the end.
Function RefuseForeign
  Call IsOurs
  ${If} $0 = 0
  ${AndIf} ${FileExists} "$INSTDIR\uninstall.exe"
    MessageBox MB_ICONSTOP "$(Foreign)" /SD IDOK
    Abort
  ${EndIf}
FunctionEnd

; Asks before a newer version is replaced.
Function RefuseDowngrade
  ReadRegStr $1 SHCTX "${UNINSTALL_KEY}" "DisplayVersion"
  ${If} $1 == ""
    Return
  ${EndIf}
  ${VersionCompare} "$1" "${VERSION}" $2
  ${If} $2 != 1
    Return
  ${EndIf}
  ${GetParameters} $3
  ClearErrors
  ${GetOptions} $3 "/DOWNGRADE" $4
  ${IfNot} ${Errors}
    Return
  ${EndIf}
  MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(Newer)" /SD IDNO IDYES done
  SetErrorLevel ${ERROR_NEWER}
  Quit
  done:
FunctionEnd

; Whatever is here may be replaced: copies for this person and for everyone, wherever they are, and the chosen folder.
Function CheckCopies
  Call RefuseForeign
  ${For} $Mode 0 1
    !insertmacro TakeMode $Mode
    ReadRegStr $Place SHCTX "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $Place != ""
      Call RefuseDowngrade
      Call WaitUntilClosed
    ${EndIf}
  ${Next}
  !insertmacro TakeMode $AllUsers
  StrCpy $Place $INSTDIR
  Call WaitUntilClosed
FunctionEnd

; The old version's files in $Place, and no others, go. An uninstaller that is broken keeps nobody from the new version.
Function RemoveFiles
  ${If} ${FileExists} "$Place\uninstall.exe"
    StrCpy $0 0 ; where it cannot be started
    ExecWait '"$Place\uninstall.exe" /S /UPGRADE _?=$Place' $0
    ${If} $0 <> 0
      ${Stop} "$(CannotWrite)" $0
    ${EndIf}
  ${EndIf}
FunctionEnd

!macro Unregister
  Delete "$SMPROGRAMS\RAP Desk.lnk"
  Delete "$DESKTOP\RAP Desk.lnk"
  DeleteRegKey SHCTX "Software\Classes\RAPDesk.Account"
  DeleteRegKey SHCTX "Software\Classes\.rapdesk"
  DeleteRegValue SHCTX "${RUN_KEY}" "RAP Desk"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
!macroend

!macro RemovePlace
  Delete "$Place\uninstall.exe"
  RMDir "$Place"
!macroend

; The icon on the desktop and the start at sign-in are chosen where a copy has them.
Function ChooseAsBefore
  ${For} $Mode 0 1
    !insertmacro TakeMode $Mode
    ReadRegStr $Place SHCTX "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $Place != ""
      ${If} ${FileExists} "$DESKTOP\RAP Desk.lnk"
        !insertmacro SelectSection ${Desktop}
      ${EndIf}
      ReadRegStr $0 SHCTX "${RUN_KEY}" "RAP Desk"
      ${If} $0 != ""
        !insertmacro SelectSection ${SignIn}
      ${EndIf}
    ${EndIf}
  ${Next}
  !insertmacro TakeMode $AllUsers
FunctionEnd

; One copy is left, the new one, whose files are there by now.
Function RemoveCopies
  ${For} $Mode 0 1
    !insertmacro TakeMode $Mode
    ReadRegStr $Place SHCTX "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $Place != ""
      ${If} $Place != $INSTDIR
        Call RemoveFiles
        !insertmacro RemovePlace
      ${EndIf}
      !insertmacro Unregister
    ${EndIf}
  ${Next}
  !insertmacro TakeMode $AllUsers
FunctionEnd
