#!/usr/bin/env python3
"""Writes what the package makers have to know of the staged folder's files.

    lists.py nsis STAGE        NSIS macros: InstallFiles, DeleteFiles (these files and no others); UPGRADE_CODE of the MSI
    lists.py msi STAGE VERSION a WiX source for wixl, which runs beside the folder and finds rapdesk.ico there
"""

import sys
import uuid
from pathlib import Path, PurePosixPath
from xml.sax.saxutils import quoteattr

HOME = uuid.UUID("6b2d1c0e-7a31-4a8e-9f5e-2f0c9a4d7b11") # all GUIDs come from it, the same in every build
# Default values below Software/Classes, as setup.nsi writes them: an account file opens by a double-click.
OPENED = {
    ".rapdesk": "RAPDesk.Account",
    "RAPDesk.Account": "RAP Desk account",
    "RAPDesk.Account/DefaultIcon": "[INSTALLDIR]rapdesk.exe,0",
    "RAPDesk.Account/shell/open/command": '"[INSTALLDIR]rapdesk.exe" "%1"',
}
UPGRADE = f'{{{str(uuid.uuid5(HOME, "upgrade")).upper()}}}'


def files_of(stage):
    return sorted(path.relative_to(stage).as_posix() for path in stage.rglob("*") if path.is_file())


def folders_of(files):
    """Every folder that holds something, the deepest last."""
    return sorted({parent.as_posix() for file in files for parent in PurePosixPath(file).parents if parent.name})


def windows(path):
    return path.replace("/", "\\")


def nsis(stage):
    files = files_of(stage)
    folders = folders_of(files)
    yield f'!define UPGRADE_CODE "{UPGRADE}"'
    yield "!macro InstallFiles"
    at = None
    for file in files:
        folder = PurePosixPath(file).parent.as_posix()
        if folder != at:
            yield f'  SetOutPath "$INSTDIR{"" if folder == "." else chr(92) + windows(folder)}"'
            at = folder
        yield f'  File "{stage}/{file}"'
    yield "!macroend"
    yield "!macro DeleteFiles"
    for file in files:
        yield f'  Delete "$INSTDIR\\{windows(file)}"'
    for folder in reversed(folders):
        yield f'  RMDir "$INSTDIR\\{windows(folder)}"'
    yield "!macroend"


def identifier(kind, path):
    return kind + uuid.uuid5(HOME, path).hex


def msi(stage, version):
    files = files_of(stage)
    folders = folders_of(files)

    def components(folder, indent):
        for file in files:
            if PurePosixPath(file).parent.as_posix() != (folder or "."):
                continue
            guid = str(uuid.uuid5(HOME, "component " + file)).upper()
            yield f'{indent}<Component Id="{identifier("c", file)}" Guid="{{{guid}}}" Win64="yes">'
            yield (f'{indent}  <File Id="{identifier("f", file)}" KeyPath="yes" Name={quoteattr(PurePosixPath(file).name)}'
                   f' Source={quoteattr(f"{stage.name}/{file}")}/>')
            if file == "rapdesk.exe":
                yield (f'{indent}  <Shortcut Id="StartMenu" Directory="ProgramMenuFolder" Name="RAP Desk"'
                       f' Target="[INSTALLDIR]rapdesk.exe" WorkingDirectory="INSTALLDIR"/>')
                for key, value in OPENED.items():
                    yield (f'{indent}  <RegistryValue Root="HKLM" Key={quoteattr(windows("Software/Classes/" + key))}'
                           f' Type="string" Value={quoteattr(value)}/>')
            yield f"{indent}</Component>"
        for child in folders:
            if PurePosixPath(child).parent.as_posix() == (folder or "."):
                yield f'{indent}<Directory Id="{identifier("d", child)}" Name={quoteattr(PurePosixPath(child).name)}>'
                yield from components(child, indent + "  ")
                yield f"{indent}</Directory>"

    product = str(uuid.uuid5(HOME, "product " + version)).upper()
    yield f'''<?xml version="1.0" encoding="utf-8"?>
<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
  <Product Id="{{{product}}}" Name="RAP Desk" UpgradeCode="{UPGRADE}" Language="1033" Version="{version}"
           Manufacturer="The RAP Desk authors">
    <Package InstallerVersion="500" Compressed="yes" InstallScope="perMachine" Languages="1033"
             Comments="Fetches the reports of Hong Kong's clearing houses from RAP"/>
    <Media Id="1" Cabinet="rapdesk.cab" EmbedCab="yes"/>
    <MajorUpgrade DowngradeErrorMessage="A newer version of RAP Desk is installed already."/>
    <Icon Id="rapdesk.ico" SourceFile="rapdesk.ico"/>
    <Property Id="ARPPRODUCTICON" Value="rapdesk.ico"/>
    <Property Id="ARPNOMODIFY" Value="1"/>
    <!-- The old version goes after it was settled what is copied: without this, what did not change would go with it. -->
    <Property Id="REINSTALLMODE" Value="amus"/>
    <Property Id="COPYOFSETUP">
      <RegistrySearch Id="CopyOfSetup" Root="HKLM" Key="Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\RAPDesk"
                      Name="InstallLocation" Type="raw" Win64="yes"/>
    </Property>
    <Condition Message="RAP Desk is installed for everyone by its setup program. Uninstall that copy first."
    >Installed OR NOT COPYOFSETUP</Condition>
    <Directory Id="TARGETDIR" Name="SourceDir">
      <Directory Id="ProgramMenuFolder" Name="."/>
      <Directory Id="ProgramFiles64Folder" Name="PFiles">
        <Directory Id="INSTALLDIR" Name="RAP Desk">'''
    yield from components("", " " * 10)
    yield '''        </Directory>
      </Directory>
    </Directory>
    <Feature Id="Program" Title="RAP Desk" Level="1">'''
    for file in files:
        yield f'      <ComponentRef Id="{identifier("c", file)}"/>'
    yield '''    </Feature>
  </Product>
</Wix>'''


def main():
    kind, stage, *more = sys.argv[1:]
    makers = {"nsis": nsis, "msi": msi}
    print("\n".join(makers[kind](Path(stage).resolve(), *more)))


if __name__ == "__main__":
    main()
