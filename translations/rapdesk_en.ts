<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Coverage</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <extracomment>Below a count: so many were filed and are not in their folder any more</extracomment>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not fetched yet</source>
        <translation>
            <numerusform>%n not fetched yet</numerusform>
            <numerusform>%n not fetched yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be fetched</source>
        <translation>
            <numerusform>%n could not be fetched</numerusform>
            <numerusform>%n could not be fetched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to leave RAP tomorrow</source>
        <translation>
            <numerusform>%n to leave RAP tomorrow</numerusform>
            <numerusform>%n to leave RAP tomorrow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may leave RAP today</source>
        <translation>
            <numerusform>%n may leave RAP today</numerusform>
            <numerusform>%n may leave RAP today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left RAP without having been fetched</source>
        <translation>
            <numerusform>%n left RAP without having been fetched</numerusform>
            <numerusform>%n left RAP without having been fetched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in their folder any more</source>
        <translation>
            <numerusform>%n not in its folder any more</numerusform>
            <numerusform>%n not in their folder any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not wanted by any report profile</source>
        <translation>
            <numerusform>%n not wanted by any report profile</numerusform>
            <numerusform>%n not wanted by any report profile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message numerus="yes">
        <source>%n folders selected</source>
        <translation>
            <numerusform>%n folder selected</numerusform>
            <numerusform>%n folders selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source> (%n day(s) left)</source>
        <translation>
            <numerusform> (%n day left)</numerusform>
            <numerusform> (%n days left)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %  %n sheet(s)</source>
        <translation>
            <numerusform>%1 %  %n sheet</numerusform>
            <numerusform>%1 %  %n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2, %3, %n minute(s) of grace</source>
        <translation>
            <numerusform>%1 by %2, %3, %n minute of grace</numerusform>
            <numerusform>%1 by %2, %3, %n minutes of grace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s) from 07:15 Hong Kong time on, while RAP is open</source>
        <translation>
            <numerusform>every %n minute from 07:15 Hong Kong time on, while RAP is open</numerusform>
            <numerusform>every %n minutes from 07:15 Hong Kong time on, while RAP is open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The record is in &apos;%1&apos;: %n report(s).</source>
        <translation>
            <numerusform>The record is in &apos;%1&apos;: %n report.</numerusform>
            <numerusform>The record is in &apos;%1&apos;: %n reports.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filing::EntryNames</name>
    <message numerus="yes">
        <source>it holds more than %n file(s)</source>
        <translation>
            <numerusform>it holds more than %n file</numerusform>
            <numerusform>it holds more than %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filing::Filing</name>
    <message numerus="yes">
        <source>The ZIP holds %n file(s) instead of one.</source>
        <translation>
            <numerusform>The ZIP holds %n file instead of one.</numerusform>
            <numerusform>The ZIP holds %n files instead of one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filing::ZipReader</name>
    <message numerus="yes">
        <source>There are %n byte(s) before the beginning of the ZIP.</source>
        <translation>
            <numerusform>There is %n byte before the beginning of the ZIP.</numerusform>
            <numerusform>There are %n bytes before the beginning of the ZIP.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n byte(s) after the end of the ZIP.</source>
        <translation>
            <numerusform>There is %n byte after the end of the ZIP.</numerusform>
            <numerusform>There are %n bytes after the end of the ZIP.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>session::OnEnd</name>
    <message numerus="yes">
        <source>The program &apos;%1&apos;, which is called at the end of a run, did not end within %n seconds and was stopped.</source>
        <translation>
            <numerusform>The program &apos;%1&apos;, which is called at the end of a run, did not end within %n second and was stopped.</numerusform>
            <numerusform>The program &apos;%1&apos;, which is called at the end of a run, did not end within %n seconds and was stopped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RemoveDialog</name>
    <message numerus="yes">
        <source>%n of its files could not be put into the recycle bin, such as %1. Remove them yourself if nobody needs them. What was fetched is still known.</source>
        <translation>
            <numerusform>%n of its files could not be put into the recycle bin: %1. Remove it yourself if nobody needs it. What was fetched is still known.</numerusform>
            <numerusform>%n of its files could not be put into the recycle bin, such as %1. Remove them yourself if nobody needs them. What was fetched is still known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SystemScheduleBox</name>
    <message numerus="yes">
        <source>Fetch e&amp;very %n minutes there too</source>
        <translation>
            <numerusform>Fetch e&amp;very minute there too</numerusform>
            <numerusform>Fetch e&amp;very %n minutes there too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Off. %1 can start a run every %n minutes while RAP is open, whether RAP Desk is open or not.</source>
        <translation>
            <numerusform>Off. %1 can start a run every minute while RAP is open, whether RAP Desk is open or not.</numerusform>
            <numerusform>Off. %1 can start a run every %n minutes while RAP is open, whether RAP Desk is open or not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On: %1 starts a run every %n minutes while RAP is open.</source>
        <translation>
            <numerusform>On: %1 starts a run every minute while RAP is open.</numerusform>
            <numerusform>On: %1 starts a run every %n minutes while RAP is open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>workbench::FolderTreeModel</name>
    <message numerus="yes">
        <source>%n not here yet</source>
        <translation>
            <numerusform>%n not here yet</numerusform>
            <numerusform>%n not here yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone from RAP</source>
        <translation>
            <numerusform>%n gone from RAP</numerusform>
            <numerusform>%n gone from RAP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n about to leave RAP</source>
        <translation>
            <numerusform>%n about to leave RAP</numerusform>
            <numerusform>%n about to leave RAP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them about to leave RAP: fetch them today</source>
        <translation>
            <numerusform>%n of them about to leave RAP: fetch it today</numerusform>
            <numerusform>%n of them about to leave RAP: fetch them today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not wanted by any report profile</source>
        <translation>
            <numerusform>%n not wanted by any report profile</numerusform>
            <numerusform>%n not wanted by any report profile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left RAP without having been fetched</source>
        <translation>
            <numerusform>%n left RAP without having been fetched</numerusform>
            <numerusform>%n left RAP without having been fetched</numerusform>
        </translation>
    </message>
</context>
</TS>
