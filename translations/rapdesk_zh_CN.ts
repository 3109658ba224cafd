<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>关闭标签页</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Previous difference</source>
        <translation>上一处差异(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>下一处差异(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Ignore run date and page numbers</source>
        <translation>忽略生成日期和页码(&amp;I)</translation>
    </message>
    <message>
        <source>What another run has otherwise in the heads of pages counts for no difference.</source>
        <translation>不同次生成的报表在页首的差异不计入差异。</translation>
    </message>
    <message>
        <source>Go where it &amp;moved</source>
        <translation>转到移动的另一位置(&amp;M)</translation>
    </message>
    <message>
        <source>Shows the other place of lines that moved.</source>
        <translation>显示已移动行的另一位置。</translation>
    </message>
    <message>
        <source>To the other &amp;side</source>
        <translation>转到另一侧(&amp;S)</translation>
    </message>
    <message>
        <source>Pin this &amp;line to one of the other side</source>
        <translation>将此行固定对应另一侧的一行(&amp;L)</translation>
    </message>
    <message>
        <source>Puts two lines beside each other that belong together.</source>
        <translation>将相互对应的两行并列。</translation>
    </message>
    <message>
        <source>&amp;Undo all pins</source>
        <translation>取消所有固定对应(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the line at hand, or the selected records.</source>
        <translation>复制当前行，或所选的记录。</translation>
    </message>
    <message>
        <source>La&amp;rger</source>
        <translation>放大(&amp;R)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Fit to the &amp;width</source>
        <translation>适合宽度(&amp;W)</translation>
    </message>
    <message>
        <source>Compare a&amp;gain</source>
        <translation>重新比较(&amp;G)</translation>
    </message>
    <message>
        <source>Compares the files as they are now.</source>
        <translation>按文件当前的内容进行比较。</translation>
    </message>
    <message>
        <source>Give it more time</source>
        <translation>给予更多时间</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Get what I missed</source>
        <translation>下载遗漏的报表(&amp;G)</translation>
    </message>
    <message>
        <source>Fetches all that RAP still has, is wanted and is not here.</source>
        <translation>下载 RAP 上仍有、所需且尚未下载的所有报表。</translation>
    </message>
    <message>
        <source>Ask &amp;RAP now</source>
        <translation>立即查询 RAP(&amp;R)</translation>
    </message>
    <message>
        <source>Asks RAP what there is; fetches nothing.</source>
        <translation>查询 RAP 上有哪些报表，不会下载。</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Prints the board and each report with its SHA-256.</source>
        <translation>打印齐备情况表，以及每份报表及其 SHA-256。</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>另存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>The same pages, as a file.</source>
        <translation>将同样的页面保存为文件。</translation>
    </message>
    <message>
        <source>Save as table (&amp;CSV)…</source>
        <translation>另存为 CSV 表格(&amp;C)…</translation>
    </message>
    <message>
        <source>Each report with its SHA-256, for Excel.</source>
        <translation>每份报表及其 SHA-256，供 Excel 使用。</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Looks for text in this report.</source>
        <translation>在此报表中查找文字。</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>转到页</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>转到行</translation>
    </message>
    <message>
        <source>Copies what is selected. With Alt held down a rectangle is selected.</source>
        <translation>复制所选的内容。按住 Alt 键可选取矩形区域。</translation>
    </message>
    <message>
        <source>Copy for a sprea&amp;dsheet</source>
        <translation>复制到电子表格(&amp;D)</translation>
    </message>
    <message>
        <source>Copies what is selected by its columns, each in a cell of its own.</source>
        <translation>按列复制所选的内容，每列各占一个单元格。</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <source>Shows 80 or 132 columns across the window.</source>
        <translation>在窗口宽度内显示 80 或 132 列。</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>页面列表(&amp;P)</translation>
    </message>
    <message>
        <source>Lists the pages beside the report.</source>
        <translation>在报表旁列出各页。</translation>
    </message>
    <message>
        <source>&amp;Hold the page&apos;s head</source>
        <translation>固定页首(&amp;H)</translation>
    </message>
    <message>
        <source>The lines that each page begins with stay in sight while it scrolls.</source>
        <translation>滚动页面时，每页开头的各行会保持显示。</translation>
    </message>
    <message>
        <source>Hold the colu&amp;mns left of the selection</source>
        <translation>固定选取区域左侧的列(&amp;M)</translation>
    </message>
    <message>
        <source>They stay in sight while the report is moved sideways.</source>
        <translation>横向移动报表时，这些列会保持显示。</translation>
    </message>
    <message>
        <source>Mar&amp;k this line</source>
        <translation>标记此行(&amp;K)</translation>
    </message>
    <message>
        <source>An arrow stands beside it as long as the report is shown.</source>
        <translation>报表显示期间，行旁会有箭头标示。</translation>
    </message>
    <message>
        <source>Next marked line</source>
        <translation>下一个标记行</translation>
    </message>
    <message>
        <source>Previous marked line</source>
        <translation>上一个标记行</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>以表格显示(&amp;T)</translation>
    </message>
    <message>
        <source>Shows the records in rows and columns, or the file&apos;s text.</source>
        <translation>以表格的行和列显示记录，或显示文件的文本。</translation>
    </message>
    <message>
        <source>&amp;Previous report</source>
        <translation>上一份报表(&amp;P)</translation>
    </message>
    <message>
        <source>Shows the filed report above this one in the table.</source>
        <translation>显示表格中此报表上方的已归档报表。</translation>
    </message>
    <message>
        <source>&amp;Next report</source>
        <translation>下一份报表(&amp;N)</translation>
    </message>
    <message>
        <source>Shows the filed report below this one in the table.</source>
        <translation>显示表格中此报表下方的已归档报表。</translation>
    </message>
    <message>
        <source>Compare with the r&amp;un before</source>
        <translation>与上一次生成的比较(&amp;U)</translation>
    </message>
    <message>
        <source>Shows what changed since the same report was run before.</source>
        <translation>显示同一报表自上一次生成后的变化。</translation>
    </message>
    <message>
        <source>&amp;Open with the system&apos;s program</source>
        <translation>用系统程序打开(&amp;O)</translation>
    </message>
    <message>
        <source>Opens the file with the program that this PC has for it.</source>
        <translation>用此电脑上对应此类文件的程序打开文件。</translation>
    </message>
    <message>
        <source>Show in fol&amp;der</source>
        <translation>在文件夹中显示(&amp;D)</translation>
    </message>
    <message>
        <source>Opens the folder that the report was filed in.</source>
        <translation>打开报表归档所在的文件夹。</translation>
    </message>
    <message>
        <source>Send by ma&amp;il…</source>
        <translation>通过邮件发送(&amp;I)…</translation>
    </message>
    <message>
        <source>Opens a new mail with the report attached; you send it.</source>
        <translation>打开附有该报表的新邮件，由用户自行发送。</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>重新读取(&amp;R)</translation>
    </message>
    <message>
        <source>Shows the file as it is now.</source>
        <translation>显示文件当前的内容。</translation>
    </message>
    <message>
        <source>Close the ta&amp;b</source>
        <translation>关闭标签页(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Get new reports</source>
        <translation>下载新报表(&amp;G)</translation>
    </message>
    <message>
        <source>Asks RAP what there is and fetches all that is not on this PC yet.</source>
        <translation>查询 RAP 上有哪些报表，并下载所有尚未在此电脑上的报表。</translation>
    </message>
    <message>
        <source>Only &amp;today&apos;s folder date</source>
        <translation>仅限今天的文件夹日期(&amp;T)</translation>
    </message>
    <message>
        <source>Fetches what RAP made today and is not on this PC yet.</source>
        <translation>下载 RAP 今天生成且尚未在此电脑上的报表。</translation>
    </message>
    <message>
        <source>Only what &amp;is selected in the tree</source>
        <translation>仅限目录树中所选的项目(&amp;I)</translation>
    </message>
    <message>
        <source>Fetches what the selected folders hold and is not on this PC yet.</source>
        <translation>下载所选文件夹中尚未在此电脑上的报表。</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Does once more what did not work.</source>
        <translation>再次执行未成功的操作。</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>Lets the other program fetch; here nothing is fetched after it.</source>
        <translation>由另一个程序下载；之后不会在此下载任何报表。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Shows the report; fetches it first where it is not here yet.</source>
        <translation>显示报表；如尚未下载，会先行下载。</translation>
    </message>
    <message>
        <source>Open with the s&amp;ystem&apos;s program</source>
        <translation>用系统程序打开(&amp;Y)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;etch</source>
        <translation>下载(&amp;E)</translation>
    </message>
    <message>
        <source>Fetches the selected reports that are not here yet.</source>
        <translation>下载所选且尚未下载的报表。</translation>
    </message>
    <message>
        <source>Fetch &amp;again</source>
        <translation>重新下载(&amp;A)</translation>
    </message>
    <message>
        <source>Fetches the selected reports, also those that are here.</source>
        <translation>下载所选的报表，包括已下载的报表。</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>比较(&amp;M)…</translation>
    </message>
    <message>
        <source>Shows two selected reports side by side, and what differs.</source>
        <translation>并排显示所选的两份报表及其差异。</translation>
    </message>
    <message>
        <source>Compare with the run &amp;before</source>
        <translation>与上一次生成的比较(&amp;B)</translation>
    </message>
    <message>
        <source>Prints the selected reports, page for page.</source>
        <translation>逐页打印所选的报表。</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>另存为 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>Saves the selected reports in one PDF, page for page.</source>
        <translation>将所选的报表逐页保存为一个 PDF。</translation>
    </message>
    <message>
        <source>Opens a new mail with the selected reports attached; you send it.</source>
        <translation>打开附有所选报表的新邮件，由用户自行发送。</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>复制路径(&amp;C)</translation>
    </message>
    <message>
        <source>Copies where the report is on this PC.</source>
        <translation>复制报表在此电脑上的位置。</translation>
    </message>
    <message>
        <source>Copy RAP&apos;s &amp;name</source>
        <translation>复制 RAP 上的名称(&amp;N)</translation>
    </message>
    <message>
        <source>Copies the file&apos;s name as RAP knows it.</source>
        <translation>复制文件在 RAP 上的名称。</translation>
    </message>
    <message>
        <source>Co&amp;verage of the last ten days</source>
        <translation>最近十天的齐备情况(&amp;V)</translation>
    </message>
    <message>
        <source>Shows folder by folder and day by day what is here and what is not.</source>
        <translation>按文件夹和日期显示哪些报表已下载、哪些尚未下载。</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Looks in the columns that are shown, as you type. Dates as you write them: 27 nov, 27/11.</source>
        <translation>输入时即在所显示的列中搜索。日期可写作 11月27日、27/11 等。</translation>
    </message>
    <message>
        <source>Find in reports…</source>
        <translation>在报表中查找…</translation>
    </message>
    <message>
        <source>Looks for a word, an account or a stock code in the text of the filed reports.</source>
        <translation>在已归档报表的文本中查找词语、账户或股票代码。</translation>
    </message>
    <message>
        <source>C&amp;lear search and filters</source>
        <translation>清除搜索和筛选条件(&amp;L)</translation>
    </message>
    <message>
        <source>Open the &amp;folder on this PC</source>
        <translation>打开此电脑上的文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Opens where the reports of it are filed.</source>
        <translation>打开其报表归档所在的文件夹。</translation>
    </message>
    <message>
        <source>&amp;Open all branches</source>
        <translation>展开所有分支(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close all branches</source>
        <translation>折叠所有分支(&amp;C)</translation>
    </message>
    <message>
        <source>Look in all of RAP</source>
        <translation>查看整个 RAP</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show what is &amp;not here</source>
        <translation>显示尚未下载的报表(&amp;N)</translation>
    </message>
    <message>
        <source>Show what &amp;failed</source>
        <translation>显示失败的项目(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the folders</source>
        <translation>转到文件夹</translation>
    </message>
    <message>
        <source>Go to the reports</source>
        <translation>转到报表</translation>
    </message>
    <message>
        <source>Go to the downloads</source>
        <translation>转到下载项目</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Show &amp;downloads</source>
        <translation>显示下载项目(&amp;D)</translation>
    </message>
    <message>
        <source>Shows each download on a line of its own.</source>
        <translation>逐行显示每项下载。</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Pauses all downloads; they go on where they stopped.</source>
        <translation>暂停所有下载；之后会从中断处继续。</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>继续(&amp;U)</translation>
    </message>
    <message>
        <source>Goes on with all paused downloads.</source>
        <translation>继续所有已暂停的下载。</translation>
    </message>
    <message>
        <source>Retr&amp;y failed</source>
        <translation>重试失败的项目(&amp;Y)</translation>
    </message>
    <message>
        <source>Tries again all that failed.</source>
        <translation>再次尝试所有失败的项目。</translation>
    </message>
    <message>
        <source>Cl&amp;ear</source>
        <translation>清除(&amp;E)</translation>
    </message>
    <message>
        <source>Takes what is finished or failed off the list. No report is deleted.</source>
        <translation>从列表移除已完成或失败的项目。不会删除任何报表。</translation>
    </message>
    <message>
        <source>Ca&amp;ncel all</source>
        <translation>全部取消(&amp;N)</translation>
    </message>
    <message>
        <source>Takes all that is not fetched yet off the list; it can be fetched later.</source>
        <translation>从列表移除所有尚未下载的项目；可稍后下载。</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Takes it off the list; it can be fetched again later.</source>
        <translation>从列表移除此项目；可稍后重新下载。</translation>
    </message>
    <message>
        <source>Fetch &amp;by schedule…</source>
        <translation>按计划下载(&amp;B)…</translation>
    </message>
    <message>
        <source>What is fetched by itself and when, what is expected, and past runs.</source>
        <translation>自动下载的报表和时间、预期报表，以及以往的执行。</translation>
    </message>
    <message>
        <source>Add acc&amp;ount…</source>
        <translation>添加账户(&amp;O)…</translation>
    </message>
    <message>
        <source>Import an account…</source>
        <translation>导入账户…</translation>
    </message>
    <message>
        <source>Takes an account from a file that your IT support has prepared.</source>
        <translation>从信息技术支持人员准备的文件导入账户。</translation>
    </message>
    <message>
        <source>Edit &amp;account…</source>
        <translation>编辑账户(&amp;A)…</translation>
    </message>
    <message>
        <source>User, servers, key and folders of this account.</source>
        <translation>此账户的用户、服务器、密钥和文件夹。</translation>
    </message>
    <message>
        <source>&amp;Keys and accounts…</source>
        <translation>密钥和账户(&amp;K)…</translation>
    </message>
    <message>
        <source>All accounts of this PC: keys, servers that are trusted, copies, removal.</source>
        <translation>此电脑的所有账户：密钥、受信任的服务器、副本、移除。</translation>
    </message>
    <message>
        <source>Rene&amp;w the key…</source>
        <translation>更换密钥(&amp;W)…</translation>
    </message>
    <message>
        <source>Makes a new SSH key beside the old one, and switches to it once RAP takes it.</source>
        <translation>在旧密钥之外创建新的 SSH 密钥，待 RAP 接受后即改用新密钥。</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>明天提醒</translation>
    </message>
    <message>
        <source>Remind me in a week</source>
        <translation>一周后提醒</translation>
    </message>
    <message>
        <source>Report pro&amp;files…</source>
        <translation>报表配置(&amp;F)…</translation>
    </message>
    <message>
        <source>Which reports are wanted, where they go and what should come by when.</source>
        <translation>所需的报表、存放位置，以及哪些报表应于何时到达。</translation>
    </message>
    <message>
        <source>Compare the fingerprint…</source>
        <translation>核对指纹…</translation>
    </message>
    <message>
        <source>Enter the passphrase…</source>
        <translation>输入密码短语…</translation>
    </message>
    <message>
        <source>Open the ledger again</source>
        <translation>重新打开台账</translation>
    </message>
    <message>
        <source>Open the reports&apos; folder</source>
        <translation>打开报表文件夹</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>重新下载</translation>
    </message>
    <message>
        <source>Fetch what was moved</source>
        <translation>下载已移走的报表</translation>
    </message>
    <message>
        <source>Fetches again what is not in the folder any more that it was filed in.</source>
        <translation>重新下载已不在归档文件夹中的报表。</translation>
    </message>
    <message>
        <source>Copy again</source>
        <translation>重新复制</translation>
    </message>
    <message>
        <source>Copies what waits for a further folder.</source>
        <translation>复制等待复制到其他文件夹的报表。</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import holidays…</source>
        <translation>导入假期(&amp;I)…</translation>
    </message>
    <message>
        <source>Takes the government&apos;s calendar of public holidays from a file: on those that are Saturdays RAP is closed.</source>
        <translation>从文件导入政府的公众假期日历：如公众假期为星期六，RAP 当天关闭。</translation>
    </message>
    <message>
        <source>&amp;Contacts…</source>
        <translation>联系方式(&amp;C)…</translation>
    </message>
    <message>
        <source>The clearing houses&apos; e-mail addresses and hotlines.</source>
        <translation>各结算所的电子邮箱和热线。</translation>
    </message>
    <message>
        <source>A&amp;bout RAP Desk…</source>
        <translation>关于 RAP Desk(&amp;B)…</translation>
    </message>
    <message>
        <source>Version, parts and licences.</source>
        <translation>版本、组件和许可证。</translation>
    </message>
    <message>
        <source>Resume and stay</source>
        <translation>继续下载并保持打开</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>仍要关闭</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;System&apos;s language</source>
        <translation>系统语言(&amp;S)</translation>
    </message>
    <message>
        <source>Find a co&amp;mmand…</source>
        <translation>查找命令(&amp;M)…</translation>
    </message>
    <message>
        <source>Finds all that can be done here by any word of it.</source>
        <translation>用任何字词查找此处可做的事。</translation>
    </message>
    <message>
        <source>&amp;Import titles…</source>
        <translation>导入标题(&amp;I)…</translation>
    </message>
    <message>
        <source>Takes your firm&apos;s own titles of reports from a CSV file.</source>
        <translation>从 CSV 文件导入公司自定的报表标题。</translation>
    </message>
    <message>
        <source>&amp;Export titles…</source>
        <translation>导出标题(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes all titles to a CSV file that can be changed and imported.</source>
        <translation>将所有标题写入 CSV 文件，可修改后再导入。</translation>
    </message>
    <message>
        <source>&amp;Learn titles from reports</source>
        <translation>从报表读取标题(&amp;L)</translation>
    </message>
    <message>
        <source>Reports without a title get the one that the first of them have on their pages.</source>
        <translation>没有标题的报表，采用首份同类报表页面上的标题。</translation>
    </message>
    <message>
        <source>&amp;Note on this page…</source>
        <translation>本页附注(&amp;N)…</translation>
    </message>
    <message>
        <source>Your own words on the page. They stay on this PC.</source>
        <translation>你为本页写的附注，只留在此电脑。</translation>
    </message>
    <message>
        <source>Next page with a note</source>
        <translation>下一个有附注的页</translation>
    </message>
    <message>
        <source>Previous page with a note</source>
        <translation>上一个有附注的页</translation>
    </message>
    <message>
        <source>Ruler ab&amp;ove the text</source>
        <translation>文字上方的列标尺(&amp;O)</translation>
    </message>
    <message>
        <source>Numbers the columns and shows where they begin; you can change that.</source>
        <translation>标示列号及各列的起点，起点可以更改。</translation>
    </message>
    <message>
        <source>For&amp;get the ruler</source>
        <translation>取消自定义标尺(&amp;G)</translation>
    </message>
    <message>
        <source>Columns begin where the lines in sight show it, as at first.</source>
        <translation>各列起点恢复为按可见各行识别所得。</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>How to work with RAP Desk, and what to do when something goes wrong.</source>
        <translation>如何使用 RAP Desk，以及出现问题时的处理方法。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Shows what was shown before.</source>
        <translation>返回之前显示的内容。</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Looks for text in all pages of the manual.</source>
        <translation>在使用手册的所有页面中查找文字。</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>正常大小</translation>
    </message>
    <message>
        <source>Man&amp;ual</source>
        <translation>使用手册(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>All keys that do something, window by window.</source>
        <translation>按窗口列出所有有作用的按键。</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>新功能(&amp;N)</translation>
    </message>
    <message>
        <source>What this version of RAP Desk brings.</source>
        <translation>RAP Desk 此版本带来的新功能。</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>查找命令(&amp;F)…</translation>
    </message>
    <message>
        <source>Makes the text of the report table larger.</source>
        <translation>放大报表列表的文字。</translation>
    </message>
    <message>
        <source>Makes the text of the report table smaller.</source>
        <translation>缩小报表列表的文字。</translation>
    </message>
    <message>
        <source>Gives the text of the report table the size that this PC has.</source>
        <translation>将报表列表的文字恢复为这台电脑的大小。</translation>
    </message>
    <message>
        <source>The theme: how light or dark the windows are.</source>
        <translation>主题：窗口的深浅。</translation>
    </message>
    <message>
        <source>The language of all that the program says.</source>
        <translation>程序所用的语言。</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>打印(&amp;T)…</translation>
    </message>
    <message>
        <source>Prints the report, page for page.</source>
        <translation>逐页打印此报表。</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <translation>另存为 PDF(&amp;V)…</translation>
    </message>
    <message>
        <source>Saves the report as a PDF, page for page.</source>
        <translation>将此报表逐页保存为 PDF。</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>默认文字大小(&amp;U)</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>The key file needs its passphrase.</source>
        <translation>密钥文件需要密码短语。</translation>
    </message>
    <message>
        <source>Type the passphrase of the key and test again.</source>
        <translation>请输入密钥的密码短语，然后再测试。</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>%1 / %2</source>
        <extracomment>A cell of the coverage board: so many of so many are here</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未能读取</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>未查询</translation>
    </message>
    <message>
        <source>none wanted</source>
        <translation>均不需要</translation>
    </message>
    <message>
        <source>may leave today</source>
        <translation>可能今天移除</translation>
    </message>
    <message>
        <source>leaves tomorrow</source>
        <translation>明天移除</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 份失败</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Below a count: what came later that day is not known</extracomment>
        <translation>截至 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>RAP 已移除 %n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <extracomment>Below a count: so many were filed and are not in their folder any more</extracomment>
        <translation>
            <numerusform>%n 份已移走</numerusform>
        </translation>
    </message>
    <message>
        <source>so far</source>
        <translation>截至目前</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>已下载 %1/%2 份</translation>
    </message>
    <message numerus="yes">
        <source>%n not fetched yet</source>
        <translation>
            <numerusform>%n 份尚未下载</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be fetched</source>
        <translation>
            <numerusform>%n 份未能下载</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to leave RAP tomorrow</source>
        <translation>
            <numerusform>%n 份将于明天从 RAP 移除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may leave RAP today</source>
        <translation>
            <numerusform>%n 份可能于今天从 RAP 移除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left RAP without having been fetched</source>
        <translation>
            <numerusform>%n 份未经下载便已从 RAP 移除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in their folder any more</source>
        <translation>
            <numerusform>%n 份已不在其文件夹中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not wanted by any report profile</source>
        <translation>
            <numerusform>%n 份不是任何报表配置所需</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be read when RAP was last asked</source>
        <translation>上次查询 RAP 时未能读取</translation>
    </message>
    <message>
        <source>RAP was closed</source>
        <translation>RAP 当天关闭</translation>
    </message>
    <message>
        <source>not looked at after %1</source>
        <translation>%1 后未查询</translation>
    </message>
    <message>
        <source>not looked at: RAP was not asked since</source>
        <translation>未查询：此后未曾查询 RAP</translation>
    </message>
    <message>
        <source>RAP&apos;s folder is empty</source>
        <translation>RAP 上的文件夹没有报表</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>没有报表</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>Head of a column: weekday and day of the month, in QLocale::toString&apos;s letters</extracomment>
        <translation>d日 ddd</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>RAP was closed on this day.</source>
        <translation>RAP 在该日关闭。</translation>
    </message>
    <message>
        <source>On RAP until %1.</source>
        <translation>RAP 保留至 %1。</translation>
    </message>
    <message>
        <source>RAP was last asked on %1 at %2.</source>
        <translation>上次查询 RAP：%1 %2。</translation>
    </message>
    <message>
        <source>RAP was not asked since: what came is not known.</source>
        <translation>此后未曾查询 RAP：无法得知有哪些报表到达。</translation>
    </message>
    <message>
        <source>RAP lists nothing that is wanted.</source>
        <translation>RAP 未列出所需的报表。</translation>
    </message>
    <message>
        <source>Nothing is missing: 1 report that RAP lists is here.</source>
        <translation>没有缺少的报表：RAP 列出的 1 份报表已下载。</translation>
    </message>
    <message>
        <source>Nothing is missing: %1 reports that RAP lists are here.</source>
        <translation>没有缺少的报表：RAP 列出的 %1 份报表已下载。</translation>
    </message>
    <message>
        <source>1 more is on RAP that no report profile wants.</source>
        <translation>RAP 上另有 1 份报表，不是任何报表配置所需。</translation>
    </message>
    <message>
        <source>%1 more are on RAP that no report profile wants.</source>
        <translation>RAP 上另有 %1 份报表，不是任何报表配置所需。</translation>
    </message>
    <message>
        <source>1 was filed and is not in its folder any more.</source>
        <translation>有 1 份报表曾归档，但已不在其文件夹中。</translation>
    </message>
    <message>
        <source>%1 were filed and are not in their folders any more.</source>
        <translation>有 %1 份报表曾归档，但已不在其文件夹中。</translation>
    </message>
    <message>
        <source>RAP was last asked %1.</source>
        <translation>上次查询 RAP：%1。</translation>
    </message>
    <message>
        <source>What came since then is not known.</source>
        <translation>无法得知此后有哪些报表到达。</translation>
    </message>
    <message>
        <source>here, moved since</source>
        <translation>已下载，后被移走</translation>
    </message>
    <message>
        <source>here</source>
        <translation>已下载</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>gone from RAP, not here</source>
        <translation>已从 RAP 移除，且未下载</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Here, of what is wanted, by RAP folder and folder date</source>
        <translation>所需报表的下载情况（按 RAP 文件夹和文件夹日期）</translation>
    </message>
    <message>
        <source>RAP folder</source>
        <translation>RAP 文件夹</translation>
    </message>
    <message>
        <source>No folder of RAP is known.</source>
        <translation>没有已知的 RAP 文件夹。</translation>
    </message>
    <message>
        <source>Each report</source>
        <translation>逐份报表</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Fetched (Hong Kong time)</source>
        <translation>下载时间（香港时间）</translation>
    </message>
    <message>
        <source>SHA-256 of the file as RAP gave it</source>
        <translation>RAP 所提供文件的 SHA-256</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>没有已知的报表。</translation>
    </message>
    <message>
        <source>Coverage of RAP - %1 (%2)</source>
        <extracomment>Head of a printed page: account, RAP user</extracomment>
        <translation>RAP 报表齐备情况 - %1（%2）</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Head of a printed page</extracomment>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Recorded %1 Hong Kong time on %2 with %3</source>
        <translation>记录时间：%1（香港时间）；工作站：%2；程序：%3</translation>
    </message>
    <message>
        <source>The record could not be printed.</source>
        <translation>未能打印记录。</translation>
    </message>
    <message>
        <source>Check the printer, or save the record as PDF and print that.</source>
        <translation>请检查打印机，或将记录另存为 PDF 再打印。</translation>
    </message>
    <message>
        <source>Get it now</source>
        <translation>立即下载</translation>
    </message>
    <message>
        <source>Get them now</source>
        <translation>立即全部下载</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>在表格中显示</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>as those above</source>
        <translation>情况与上述项目相同</translation>
    </message>
    <message>
        <source>May leave today</source>
        <translation>可能今天移除</translation>
    </message>
    <message>
        <source>Leaves tomorrow</source>
        <translation>明天移除</translation>
    </message>
    <message>
        <source>Leaves %1</source>
        <translation>%1 移除</translation>
    </message>
    <message>
        <source>RAP had to keep it until %1 only</source>
        <translation>RAP 只需保留至 %1</translation>
    </message>
    <message>
        <source>today is its last day on RAP</source>
        <translation>今天是在 RAP 上的最后一天</translation>
    </message>
    <message>
        <source>on RAP until %1</source>
        <translation>RAP 保留至 %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Ask RAP now</source>
        <translation>立即查询 RAP</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未能读取</translation>
    </message>
    <message>
        <source>Ask RAP again</source>
        <translation>再次查询 RAP</translation>
    </message>
    <message>
        <source>%1 not fetched</source>
        <translation>%1 份未下载</translation>
    </message>
    <message>
        <source>RAP was not asked in the last ten days. What it has made is not known.</source>
        <translation>最近十天未曾查询 RAP，无法得知 RAP 生成了哪些报表。</translation>
    </message>
    <message>
        <source>RAP was last asked on %1 at %2. What it has made since then is not known.</source>
        <translation>上次查询 RAP：%1 %2。无法得知此后 RAP 生成了哪些报表。</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>未查询</translation>
    </message>
    <message>
        <source>%1: RAP lists it no longer. Ask the clearing house for it.</source>
        <translation>%1：RAP 已不再列出此报表。请向结算所索取。</translation>
    </message>
    <message>
        <source>%1: RAP lists them no longer. Ask the clearing house for them.</source>
        <translation>%1：RAP 已不再列出这些报表。请向结算所索取。</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>RAP 已移除 %1 份</translation>
    </message>
    <message>
        <source>1 report is missing.</source>
        <translation>缺少 1 份报表。</translation>
    </message>
    <message>
        <source>%1 reports are missing.</source>
        <translation>缺少 %1 份报表。</translation>
    </message>
    <message>
        <source>1 that RAP lists is here.</source>
        <translation>RAP 列出的报表中，已下载 1 份。</translation>
    </message>
    <message>
        <source>%1 that RAP lists are here.</source>
        <translation>RAP 列出的报表中，已下载 %1 份。</translation>
    </message>
</context>
<context>
    <name>DialogDoors</name>
    <message>
        <source>Import holidays</source>
        <translation>导入假期</translation>
    </message>
    <message>
        <source>Holiday calendars (*.ics *.json *.csv);;All files (*)</source>
        <translation>假期日历 (*.ics *.json *.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import titles of reports</source>
        <translation>导入报表标题</translation>
    </message>
    <message>
        <source>Lists of titles (*.csv);;All files (*)</source>
        <translation>标题列表 (*.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Titles of reports.csv</source>
        <translation>报表标题.csv</translation>
    </message>
</context>
<context>
    <name>Downloads</name>
    <message>
        <source>%1 failed</source>
        <translation>%1 份失败</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 份已停止</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 份下载中</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 份等待中</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>%1 份已暂停</translation>
    </message>
    <message>
        <source>Nothing under way</source>
        <translation>没有进行中的下载</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <translation>已下载 %1 份</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>已取消 %1 份</translation>
    </message>
    <message>
        <source>checking and filing</source>
        <translation>正在检查和归档</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>1 report was fetched, checked and filed.</source>
        <translation>1 份报表已下载、检查并归档。</translation>
    </message>
    <message>
        <source>%1 reports were fetched, checked and filed.</source>
        <translation>%1 份报表已下载、检查并归档。</translation>
    </message>
    <message>
        <source>1 report failed.</source>
        <translation>1 份报表失败。</translation>
    </message>
    <message>
        <source>%1 reports failed.</source>
        <translation>%1 份报表失败。</translation>
    </message>
    <message>
        <source>1 report was cancelled.</source>
        <translation>1 份报表已取消。</translation>
    </message>
    <message>
        <source>%1 reports were cancelled.</source>
        <translation>%1 份报表已取消。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>How many reports failed, why</extracomment>
        <translation>%2 %1 份</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>原因：%1。</translation>
    </message>
    <message>
        <source>1 of them leaves RAP tomorrow.</source>
        <translation>其中 1 份明天将从 RAP 移除。</translation>
    </message>
    <message>
        <source>%1 of them leave RAP tomorrow.</source>
        <translation>其中 %1 份明天将从 RAP 移除。</translation>
    </message>
    <message>
        <source>1 of them may leave RAP any moment.</source>
        <translation>其中 1 份随时可能从 RAP 移除。</translation>
    </message>
    <message>
        <source>%1 of them may leave RAP any moment.</source>
        <translation>其中 %1 份随时可能从 RAP 移除。</translation>
    </message>
    <message>
        <source>1 other was filed.</source>
        <translation>另有 1 份已归档。</translation>
    </message>
    <message>
        <source>%1 others were filed.</source>
        <translation>另有 %1 份已归档。</translation>
    </message>
    <message>
        <source>Show what failed</source>
        <translation>显示失败的项目</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>重试失败的项目</translation>
    </message>
    <message>
        <source>Contacts…</source>
        <translation>联系方式…</translation>
    </message>
    <message>
        <source>1 report fetched, checked and filed.</source>
        <translation>1 份报表已下载、检查并归档。</translation>
    </message>
    <message>
        <source>%1 reports fetched, checked and filed.</source>
        <translation>%1 份报表已下载、检查并归档。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>RAP closes at %1, Hong Kong time, before all of this is here.</source>
        <translation>RAP 将于香港时间 %1 关闭，届时无法全部下载。</translation>
    </message>
    <message>
        <source>At this pace 1 report will be left. It goes on when RAP opens, where it stopped.</source>
        <translation>按目前速度，将有 1 份报表来不及下载，RAP 开放后会从中断处继续。</translation>
    </message>
    <message>
        <source>At this pace about %1 reports will be left. They go on when RAP opens, where they stopped.</source>
        <translation>按目前速度，将有约 %1 份报表来不及下载，RAP 开放后会从中断处继续。</translation>
    </message>
    <message>
        <source>Paused: 1 report is not here yet.</source>
        <translation>已暂停：还有 1 份报表未下载。</translation>
    </message>
    <message>
        <source>Paused: %1 reports are not here yet.</source>
        <translation>已暂停：还有 %1 份报表未下载。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Cancelled: 1 report is not here.</source>
        <translation>已取消：1 份报表未下载。</translation>
    </message>
    <message>
        <source>Cancelled: %1 reports are not here.</source>
        <translation>已取消：%1 份报表未下载。</translation>
    </message>
    <message>
        <source>Get new reports</source>
        <translation>下载新报表</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>没有新报表。</translation>
    </message>
    <message>
        <source>Nothing new, but 1 folder could not be read.</source>
        <translation>没有新报表，但有 1 个文件夹未能读取。</translation>
    </message>
    <message>
        <source>Nothing new, but %1 folders could not be read.</source>
        <translation>没有新报表，但有 %1 个文件夹未能读取。</translation>
    </message>
    <message>
        <source>1 report is not in the folder that it was filed in any more. It is not fetched again by itself.</source>
        <translation>1 份报表已不在其归档的文件夹中，不会自动重新下载。</translation>
    </message>
    <message>
        <source>%1 reports are not in the folders that they were filed in any more. They are not fetched again by themselves.</source>
        <translation>%1 份报表已不在其归档的文件夹中，不会自动重新下载。</translation>
    </message>
    <message>
        <source>All that you asked for is on this PC already.</source>
        <translation>所要求的报表已全部在此电脑上。</translation>
    </message>
    <message>
        <source>RAP lists no reports for this account.</source>
        <translation>RAP 没有列出此账户的报表。</translation>
    </message>
    <message>
        <source>All that is wanted is on this PC. Of what RAP lists, %1 not wanted by any report profile.</source>
        <translation>所需报表已全部在此电脑上。RAP 列出的报表中，有 %1不是任何报表配置所需。</translation>
    </message>
    <message>
        <source>1 report is</source>
        <translation>1 份报表</translation>
    </message>
    <message>
        <source>%1 reports are</source>
        <translation>%1 份报表</translation>
    </message>
    <message>
        <source>The one report that RAP lists is on this PC.</source>
        <translation>RAP 列出的唯一一份报表已在此电脑上。</translation>
    </message>
    <message>
        <source>All %1 reports that RAP lists are on this PC.</source>
        <translation>RAP 列出的 %1 份报表已全部在此电脑上。</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>重新下载</translation>
    </message>
    <message>
        <source>The connection to RAP was lost.</source>
        <translation>与 RAP 的连接已中断。</translation>
    </message>
    <message>
        <source>It is tried again by itself, and downloads go on where they stopped. What is filed is safe.</source>
        <translation>程序会自动重试，下载会从中断处继续。已归档的报表不受影响。</translation>
    </message>
    <message>
        <source>RAP should be open by now, and does not answer yet.</source>
        <translation>RAP 现在应已开放，但仍未响应。</translation>
    </message>
    <message>
        <source>It is tried until it does.</source>
        <translation>程序会不断尝试，直到有响应为止。</translation>
    </message>
    <message>
        <source>%1 is fetching for this account.</source>
        <translation>%1正在为此账户下载。</translation>
    </message>
    <message>
        <source>It began at %1.</source>
        <translation>于 %1 开始。</translation>
    </message>
    <message>
        <source>What it files shows up here.</source>
        <translation>其归档的报表会在此显示。</translation>
    </message>
    <message>
        <source>What is still missing then is fetched after that, so that RAP is asked for each report once.</source>
        <translation>待其完成后，再下载仍缺少的报表，使每份报表只向 RAP 请求一次。</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>1 report was filed by another program.</source>
        <translation>1 份报表已由另一个程序归档。</translation>
    </message>
    <message>
        <source>%1 reports were filed by another program.</source>
        <translation>%1 份报表已由另一个程序归档。</translation>
    </message>
    <message>
        <source>The public holidays that were imported do not count.</source>
        <translation>已导入的公众假期无法采用。</translation>
    </message>
    <message>
        <source>Public holidays are known until %1 only.</source>
        <translation>公众假期数据仅到 %1 为止。</translation>
    </message>
    <message>
        <source>They matter on Saturdays: RAP is closed on those that are public holidays. Get the government&apos;s calendar as iCal or JSON from www.1823.gov.hk, then import it here.</source>
        <translation>公众假期会影响星期六：RAP 在属于公众假期的星期六关闭。请从 www.1823.gov.hk 获取 iCal 或 JSON 格式的政府日历，然后在此导入。</translation>
    </message>
    <message>
        <source>Import holidays…</source>
        <translation>导入假期…</translation>
    </message>
    <message>
        <source>Holidays imported.</source>
        <translation>已导入假期。</translation>
    </message>
    <message>
        <source>Public holidays are known until %1.</source>
        <translation>公众假期数据到 %1 为止。</translation>
    </message>
    <message>
        <source>The holidays were not imported.</source>
        <translation>未能导入假期。</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>选择其他文件…</translation>
    </message>
    <message>
        <source>1 report is paused.</source>
        <translation>1 份报表已暂停。</translation>
    </message>
    <message>
        <source>%1 reports are paused.</source>
        <translation>%1 份报表已暂停。</translation>
    </message>
    <message>
        <source>1 report is still on its way.</source>
        <translation>1 份报表仍在下载。</translation>
    </message>
    <message>
        <source>%1 reports are still on their way.</source>
        <translation>%1 份报表仍在下载。</translation>
    </message>
    <message>
        <source>1 other is paused.</source>
        <translation>另有 1 份已暂停。</translation>
    </message>
    <message>
        <source>%1 others are paused.</source>
        <translation>另有 %1 份已暂停。</translation>
    </message>
    <message>
        <source>If you close now, they go on where they stopped when you fetch them next time.</source>
        <translation>如果现在关闭，下次下载时会从中断处继续。</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>仍要关闭</translation>
    </message>
    <message>
        <source>The report is not where it was filed.</source>
        <translation>报表不在其归档位置。</translation>
    </message>
    <message>
        <source>%1 was moved, renamed or deleted.</source>
        <translation>%1 已被移动、重命名或删除。</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>重新下载</translation>
    </message>
    <message>
        <source>No program opened the folder.</source>
        <translation>没有程序能打开此文件夹。</translation>
    </message>
    <message>
        <source>This computer has no program to open the report with.</source>
        <translation>此电脑没有可打开此报表的程序。</translation>
    </message>
    <message>
        <source>The folder is %1.</source>
        <translation>文件夹为 %1。</translation>
    </message>
    <message>
        <source>It is here as %1. Ask your IT support to choose a program for such files.</source>
        <translation>报表已存为 %1。请联系信息技术支持人员，为此类文件选定程序。</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>The account was changed, and nothing you asked for is lost.</source>
        <translation>账户已更改，所要求的下载全部保留。</translation>
    </message>
    <message>
        <source>1 download goes on by itself with the new connection.</source>
        <translation>1 项下载会通过新连接自动继续。</translation>
    </message>
    <message>
        <source>%1 downloads go on by themselves with the new connection.</source>
        <translation>%1 项下载会通过新连接自动继续。</translation>
    </message>
    <message>
        <source>1 stays paused.</source>
        <translation>1 项保持暂停。</translation>
    </message>
    <message>
        <source>%1 stay paused.</source>
        <translation>%1 项保持暂停。</translation>
    </message>
    <message>
        <source>1 download was stopped, because its account was removed.</source>
        <translation>1 项下载已停止，因为其账户已移除。</translation>
    </message>
    <message>
        <source>%1 downloads were stopped, because their account was removed.</source>
        <translation>%1 项下载已停止，因为其账户已移除。</translation>
    </message>
    <message>
        <source>1 download was stopped, because the record of reports was opened again.</source>
        <translation>1 项下载已停止，因为下载记录已重新打开。</translation>
    </message>
    <message>
        <source>%1 downloads were stopped, because the record of reports was opened again.</source>
        <translation>%1 项下载已停止，因为下载记录已重新打开。</translation>
    </message>
    <message>
        <source>They go on where they stopped when you fetch them next time.</source>
        <translation>下次下载时会从中断处继续。</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>未能读取 %1。</translation>
    </message>
    <message>
        <source>1 report</source>
        <translation>1 份报表</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>%1 份报表</translation>
    </message>
    <message>
        <source>Copy again</source>
        <translation>重新复制</translation>
    </message>
    <message>
        <source>%1 not copied to %2 yet.</source>
        <extracomment>&quot;12 reports&quot;, &quot;\\server\share&quot;</extracomment>
        <translation>%1尚未复制到 %2。</translation>
    </message>
    <message>
        <source>Reports are not copied to %1 further folders yet.</source>
        <translation>报表尚未复制到另外 %1 个文件夹。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Why it is not copied, and how many reports wait for that</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>All are filed on this PC; what waits is copied by itself when you next get new reports.</source>
        <translation>报表已全部在此电脑归档；待复制的报表会在下次下载新报表时自动复制。</translation>
    </message>
    <message>
        <source>Nothing waits to be copied.</source>
        <translation>没有待复制的报表。</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation>已复制 %1。</translation>
    </message>
    <message>
        <source>Nothing is left to fetch</source>
        <translation>没有可下载的报表</translation>
    </message>
    <message>
        <source>1 report left RAP without having been fetched.</source>
        <translation>1 份报表未经下载便已从 RAP 移除。</translation>
    </message>
    <message>
        <source>%1 reports left RAP without having been fetched.</source>
        <translation>%1 份报表未经下载便已从 RAP 移除。</translation>
    </message>
    <message>
        <source>Everything that is wanted is here</source>
        <translation>所需报表已齐备</translation>
    </message>
    <message>
        <source>1 report is not wanted by any report profile; it can be fetched by hand.</source>
        <translation>1 份报表不是任何报表配置所需，可手动下载。</translation>
    </message>
    <message>
        <source>%1 reports are not wanted by any report profile; they can be fetched by hand.</source>
        <translation>%1 份报表不是任何报表配置所需，可手动下载。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示该报表</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>显示全部 %1 份</translation>
    </message>
    <message>
        <source>Everything is here</source>
        <translation>报表已齐备</translation>
    </message>
    <message>
        <source>The one report is on this PC.</source>
        <translation>唯一一份报表已在此电脑上。</translation>
    </message>
    <message>
        <source>All %1 reports that are looked at are on this PC.</source>
        <translation>所查看的 %1 份报表已全部在此电脑上。</translation>
    </message>
    <message>
        <source>All %1 reports are on this PC.</source>
        <translation>%1 份报表已全部在此电脑上。</translation>
    </message>
    <message>
        <source>None of them is here yet</source>
        <translation>尚未下载任何报表</translation>
    </message>
    <message>
        <source>Get new reports fetches, checks and files what is not here.</source>
        <translation>“下载新报表”会下载、检查并归档尚缺的报表。</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>没有失败的项目</translation>
    </message>
    <message>
        <source>Reading what is here…</source>
        <translation>正在读取现有报表…</translation>
    </message>
    <message>
        <source>No reports can be shown</source>
        <translation>无法显示报表</translation>
    </message>
    <message>
        <source>The record of fetched reports cannot be opened. Nothing was lost: the reports are in your folder.</source>
        <translation>无法打开下载记录。数据没有丢失：报表仍在文件夹中。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No RAP account yet</source>
        <translation>尚无 RAP 账户</translation>
    </message>
    <message>
        <source>Add the RAP account that your firm was given. After that, one press fetches every report.</source>
        <translation>请添加公司获分配的 RAP 账户，之后只需单击一次，即可下载所有报表。</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>添加账户…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Asking RAP what there is…</source>
        <translation>正在查询 RAP 上有哪些报表…</translation>
    </message>
    <message>
        <source>No list from RAP yet</source>
        <translation>尚未获得 RAP 的列表</translation>
    </message>
    <message>
        <source>Its reports are shown here once RAP has given it.</source>
        <translation>获得列表后，报表会在此显示。</translation>
    </message>
    <message>
        <source>RAP was not asked yet</source>
        <translation>尚未查询 RAP</translation>
    </message>
    <message>
        <source>Get new reports asks RAP what there is and fetches, checks and files all of it.</source>
        <translation>“下载新报表”会查询 RAP 上有哪些报表，并将其全部下载、检查和归档。</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>仅查看</translation>
    </message>
    <message>
        <source>RAP lists no reports for this account</source>
        <translation>RAP 没有列出此账户的报表</translation>
    </message>
    <message>
        <source>RAP keeps a report for ten calendar days. If you expected some, check the account&apos;s base folder.</source>
        <translation>RAP 将报表保留十个日历日。如果认为应有报表，请检查账户的基础文件夹。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再次查看</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>编辑账户…</translation>
    </message>
    <message>
        <source>Look in all of RAP</source>
        <translation>查看整个 RAP</translation>
    </message>
    <message>
        <source>No report matches</source>
        <translation>没有匹配的报表</translation>
    </message>
    <message>
        <source>Nothing in the selected folders fits the search and the filters.</source>
        <translation>所选文件夹中没有符合搜索和筛选条件的报表。</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>清除搜索和筛选条件</translation>
    </message>
    <message>
        <source>Nothing fits the search and the filters.</source>
        <translation>没有符合搜索和筛选条件的报表。</translation>
    </message>
    <message>
        <source>No reports in this folder</source>
        <translation>此文件夹中没有报表</translation>
    </message>
    <message>
        <source>RAP made it, and it is empty so far.</source>
        <translation>此文件夹由 RAP 创建，目前没有内容。</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>计划…</translation>
    </message>
    <message>
        <source>RAP could not be reached.</source>
        <translation>未能连接到 RAP。</translation>
    </message>
    <message>
        <source>The connection to RAP broke.</source>
        <translation>与 RAP 的连接已中断。</translation>
    </message>
    <message>
        <source>Is this really RAP?</source>
        <translation>这真的是 RAP 吗？</translation>
    </message>
    <message>
        <source>The server is not the one that you know.</source>
        <translation>此服务器不是以往所知的服务器。</translation>
    </message>
    <message>
        <source>The server shows another kind of key.</source>
        <translation>服务器出示另一类密钥。</translation>
    </message>
    <message>
        <source>RAP refused the login.</source>
        <translation>RAP 拒绝登录。</translation>
    </message>
    <message>
        <source>The SSH key cannot be used.</source>
        <translation>无法使用 SSH 密钥。</translation>
    </message>
    <message>
        <source>RAP answered with a fault.</source>
        <translation>RAP 返回错误。</translation>
    </message>
    <message>
        <source>The base folder is not on RAP.</source>
        <translation>RAP 上没有基础文件夹。</translation>
    </message>
    <message>
        <source>It is no longer on RAP.</source>
        <translation>该项目已不在 RAP 上。</translation>
    </message>
    <message>
        <source>RAP gives no access.</source>
        <translation>RAP 不允许访问。</translation>
    </message>
    <message>
        <source>It is on RAP already.</source>
        <translation>该项目已在 RAP 上。</translation>
    </message>
    <message>
        <source>The report changed on RAP.</source>
        <translation>报表在 RAP 上已有变更。</translation>
    </message>
    <message>
        <source>A report could not be filed.</source>
        <translation>有报表未能归档。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Reports cannot be saved.</source>
        <translation>无法保存报表。</translation>
    </message>
    <message>
        <source>The record of fetched reports cannot be used.</source>
        <translation>无法使用下载记录。</translation>
    </message>
    <message>
        <source>A settings file cannot be used.</source>
        <translation>有设置文件无法使用。</translation>
    </message>
    <message>
        <source>The passphrase could not be saved.</source>
        <translation>未能保存密码短语。</translation>
    </message>
    <message>
        <source>Another program is fetching.</source>
        <translation>另一个程序正在下载。</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>操作未成功。</translation>
    </message>
    <message>
        <source>Check the account…</source>
        <translation>检查账户…</translation>
    </message>
    <message>
        <source>Compare the fingerprint…</source>
        <translation>核对指纹…</translation>
    </message>
    <message>
        <source>Enter the passphrase…</source>
        <translation>输入密码短语…</translation>
    </message>
    <message>
        <source>Choose the key…</source>
        <translation>选择密钥…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>选择其他文件夹…</translation>
    </message>
    <message>
        <source>Report profiles…</source>
        <translation>报表配置…</translation>
    </message>
    <message>
        <source>RAP is closed now.</source>
        <translation>RAP 现已关闭。</translation>
    </message>
    <message>
        <source>It opens %1.</source>
        <translation>%1 开放。</translation>
    </message>
    <message>
        <source>This workstation&apos;s address is %1.</source>
        <translation>此工作站的地址为 %1。</translation>
    </message>
    <message>
        <source>Your filed report is not affected.</source>
        <translation>已归档的报表不受影响。</translation>
    </message>
    <message>
        <source>Your %1 filed reports are not affected.</source>
        <translation>已归档的 %1 份报表不受影响。</translation>
    </message>
    <message>
        <source>Your SSH key expired on %1.</source>
        <translation>SSH 密钥已于 %1 过期。</translation>
    </message>
    <message>
        <source>That of %1 expired on %2.</source>
        <translation>%1 的密钥已于 %2 过期。</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>%1 天后</translation>
    </message>
    <message>
        <source>Your SSH key expires %1, on %2.</source>
        <translation>SSH 密钥将于 %2 到期（%1）。</translation>
    </message>
    <message>
        <source>That of %1 expires %2, on %3.</source>
        <translation>%1 的密钥将于 %3 到期（%2）。</translation>
    </message>
    <message>
        <source>%1 SSH keys are to be renewed.</source>
        <translation>%1 个 SSH 密钥需要更换。</translation>
    </message>
    <message>
        <source>RAP may refuse it at any time. The clearing house has to register a new one.</source>
        <translation>RAP 可能随时拒绝此密钥。需由结算所登记新密钥。</translation>
    </message>
    <message>
        <source>The clearing house has to register a new one before: begin in time. Until RAP takes it, the account goes on with the old one.</source>
        <translation>新密钥需在到期前由结算所登记，请尽早开始。在 RAP 接受新密钥之前，账户会继续使用旧密钥。</translation>
    </message>
    <message>
        <source>Renew it…</source>
        <translation>更换密钥…</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天提醒</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>一周后提醒</translation>
    </message>
    <message>
        <source>%1 logs in with its new key from now on.</source>
        <translation>%1 从现在起使用新密钥登录。</translation>
    </message>
    <message>
        <source>It is good until %1. The old one stays in its file.</source>
        <translation>新密钥有效期至 %1。旧密钥保留在其文件中。</translation>
    </message>
    <message>
        <source>RAP Desk asks again then, by itself.</source>
        <translation>届时 RAP Desk 会自动再次查询。</translation>
    </message>
    <message>
        <source>1 report waits and goes on then, by itself.</source>
        <translation>1 份报表正在等待，届时会自动继续。</translation>
    </message>
    <message>
        <source>%1 reports wait and go on then, by themselves.</source>
        <translation>%1 份报表正在等待，届时会自动继续。</translation>
    </message>
    <message>
        <source>%1 more days</source>
        <translation>其余 %1 天</translation>
    </message>
    <message>
        <source>Nothing was fetched by schedule on %1.</source>
        <translation>以下日期没有按计划下载报表：%1。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>RAP Desk was not running, or the PC was off or asleep. RAP keeps a report for ten calendar days: what it still has of these days can be had.</source>
        <translation>RAP Desk 当时没有运行，或电脑已关机或处于睡眠状态。RAP 将报表保留十个日历日，上述日期的报表如仍在 RAP 上，仍可下载。</translation>
    </message>
    <message>
        <source>Show the runs</source>
        <translation>显示执行日志</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>另有 %1 份。</translation>
    </message>
    <message>
        <source>1 report is late.</source>
        <translation>1 份报表迟到。</translation>
    </message>
    <message>
        <source>%1 reports are late.</source>
        <translation>%1 份报表迟到。</translation>
    </message>
    <message>
        <source>Show what is expected</source>
        <translation>显示预期报表</translation>
    </message>
    <message>
        <source>The schedule needs the passphrase of your key.</source>
        <translation>计划需要密钥的密码短语。</translation>
    </message>
    <message>
        <source>Nothing is fetched by itself before you enter it.</source>
        <translation>输入之前不会自动下载。</translation>
    </message>
    <message>
        <source>RAP Desk goes on in the notification area.</source>
        <translation>RAP Desk 会在通知区域继续运行。</translation>
    </message>
    <message>
        <source>Reports are fetched by schedule there too, without this window. Its icon brings the window back. Quit, in its menu or in this one&apos;s, ends RAP Desk and its schedule.</source>
        <translation>即使没有此窗口，仍会在该处按计划下载报表。单击通知区域的图标可重新显示窗口。图标菜单或此窗口菜单中的“退出”会结束 RAP Desk 及其计划。</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Without this window nothing is fetched by schedule.</source>
        <translation>关闭此窗口后，不会按计划下载报表。</translation>
    </message>
    <message>
        <source>This desktop has no notification area to go on in. Leave the window open, or let the system start the runs: Also when I am not signed in.</source>
        <translation>此桌面没有通知区域可供继续运行。请保持窗口打开，或使用“未登录电脑时也下载”，由系统启动执行。</translation>
    </message>
    <message>
        <source>Show the schedule</source>
        <translation>显示计划</translation>
    </message>
    <message>
        <source>1 title imported.</source>
        <translation>已导入 1 个标题。</translation>
    </message>
    <message>
        <source>%1 titles imported.</source>
        <translation>已导入 %1 个标题。</translation>
    </message>
    <message>
        <source>They count before those that came with the program. A list that is imported later takes the place of this one.</source>
        <translation>这些标题优先于程序附带的标题。以后导入的列表会取代此列表。</translation>
    </message>
    <message>
        <source>The titles were left as they are.</source>
        <translation>标题保持不变。</translation>
    </message>
    <message>
        <source>The titles are saved.</source>
        <translation>标题已保存。</translation>
    </message>
    <message>
        <source>They are in &apos;%1&apos;. Change them there, then import the file.</source>
        <translation>已存于“%1”。请在该处修改，然后导入文件。</translation>
    </message>
    <message>
        <source>The titles were not saved.</source>
        <translation>标题未能保存。</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>保存到其他位置…</translation>
    </message>
    <message>
        <source>The SSH key is locked.</source>
        <translation>SSH 密钥已锁定。</translation>
    </message>
    <message>
        <source>1 could not be fetched.</source>
        <translation>1 份未能下载。</translation>
    </message>
    <message>
        <source>%1 could not be fetched.</source>
        <translation>%1 份未能下载。</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷方式</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Step up</source>
        <translation>增加(&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>减少(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>全选(&amp;S)</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>按下</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>显示菜单</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>设置焦点</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>切换</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>向左滚动</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>向右滚动</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>向上滚动</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>向下滚动</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>执行操作</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>增加数值</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>减少数值</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>显示菜单</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>设置焦点</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>切换状态</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>向左滚动</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>向右滚动</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>向上滚动</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>向下滚动</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>返回上一页</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>转到下一页</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>打开下拉列表</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays version information.</source>
        <translation>显示版本信息。</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>显示命令行选项的帮助。</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>显示帮助，包括 Qt 的选项。</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>未知选项“%1”。</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>未知选项：%1。</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>“%1”之后缺少值。</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>“%1”之后不应有值。</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[选项]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>参数：</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>作业控制</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>定时打印：</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>计费信息：</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>作业优先级：</translation>
    </message>
    <message>
        <source>Banner Pages</source>
        <translation>横幅页</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>结束：</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>开始：</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>立即打印</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>无限期保留</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>白天（06:00 至 17:59）</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>夜间（18:00 至 05:59）</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>第二班（16:00 至 23:59）</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>第三班（00:00 至 07:59）</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>周末（星期六至星期日）</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>指定时间</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>非保密</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>秘密</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>保密</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>绝密</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>这是什么？</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Find Directory</source>
        <translation>查找文件夹</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>选择(&amp;C)</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>文件名(&amp;N)：</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>文件类型：</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>查找范围：</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>显示 </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回上一位置</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>前进到下一位置</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>上级文件夹</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>转到上级文件夹</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>新建一个文件夹</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>新建文件夹(&amp;N)</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>列表视图</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>切换到列表视图</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>详细视图</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>切换到详细视图</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>侧边栏</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>位置和书签列表</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>最近使用的位置</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>显示隐藏文件(&amp;H)</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
找不到文件夹。
请检查文件夹名称是否正确。</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
找不到文件。
请检查文件名是否正确。</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 已存在。
是否替换？</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1”受写保护。
是否仍要删除？</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>确定要删除“%1”吗？</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>无法删除文件夹。</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>修改日期</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>我的电脑</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>电脑</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>确定(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>关闭而不保存</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>显示详情…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>隐藏详情…</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>页面大小：</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>宽度：</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>高度：</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>纸张来源：</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>反向横向</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>反向纵向</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>页边距</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>上边距</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>左边距</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>右边距</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>下边距</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>页面版式</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>页面顺序：</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>每张页数：</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>毫米 (mm)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>英寸 (in)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>磅 (pt)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Custom (%1mm x %2mm)</source>
        <translation>自定义 (%1mm x %2mm)</translation>
    </message>
    <message>
        <source>Custom (%1in x %2in)</source>
        <translation>自定义 (%1in x %2in)</translation>
    </message>
    <message>
        <source>Custom (%1pt x %2pt)</source>
        <translation>自定义 (%1pt x %2pt)</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>全部保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>全部是(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>全部否(&amp;O)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>恢复默认值</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>选项(&amp;O) &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>选项(&amp;O) &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>打印到文件 (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>打印到文件…</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>本地文件</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>写入 PDF 文件</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 是文件夹。
请选择另一个文件名。</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>无法写入文件 %1。
请选择另一个文件名。</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 已存在。
是否覆盖？</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>起始页不能大于结束页。</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>页码写法无效</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>“%1”的写法不正确。请用“,”分隔范围和页码，用“-”表示范围，各范围不能重叠。</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>双面打印设置有冲突</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>双面打印设置有冲突。是否修正？</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>“每张页数”与“页面组合”不能同时使用。
请关闭其中一项。</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>所有页面</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>奇数页</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>偶数页</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>从左到右，从上到下</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>从左到右，从下到上</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>从右到左，从上到下</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>从右到左，从下到上</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>从上到下，从左到右</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>从上到下，从右到左</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>从下到上，从左到右</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>从下到上，从右到左</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>打印机属性</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>作业选项</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>页面设置有冲突</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>页面设置有冲突。是否修正？</translation>
    </message>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>高级选项有冲突</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>部分高级选项有冲突。是否修正？</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>部分选项有冲突，请修正。</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>份数：</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>打印范围</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>全部打印</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>页码从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>当前页</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>选定内容</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>页面组合：</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>输出设置</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>逐份打印</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>逆序</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>色彩模式</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>双面打印</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>长边装订</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>短边装订</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>用逗号分隔页码或范围，范围为用连字符相连的两个数字。例如：3,5-7,9 打印第 3、5、6、7 和 9 页。</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>属性(&amp;R)</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>位置：</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>类型：</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>输出文件(&amp;F)：</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>滚动到此处</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>顶部</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>底部</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>左边缘</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>右边缘</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>向左一页</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>向右一页</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>向上滚动</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>向下滚动</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>向左滚动</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>向右滚动</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Left</source>
        <translation>左方向键</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右方向键</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上方向键</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下方向键</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>向左滚动</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>向右滚动</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>复制链接地址(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>RapLink</name>
    <message>
        <source>The SSH key is locked, and its passphrase was not given.</source>
        <translation>SSH 密钥已锁定，但未提供密码短语。</translation>
    </message>
    <message>
        <source>Type the passphrase when asked, or keep it in the credential store.</source>
        <translation>请在提示时输入密码短语，或将其存入凭据存储区。</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>In the base folder itself</source>
        <translation>直接在基础文件夹中</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Other RAP folders</source>
        <translation>其他 RAP 文件夹</translation>
    </message>
    <message>
        <source>All of RAP</source>
        <translation>RAP 全部</translation>
    </message>
    <message numerus="yes">
        <source>%n folders selected</source>
        <translation>
            <numerusform>已选择 %n 个文件夹</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>正在归档</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Progress of a download</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Waiting, %1 % here</source>
        <extracomment>A download that waits, and how much of it has come</extracomment>
        <translation>等待中，已收 %1 %</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>已停止：%1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新报表</translation>
    </message>
    <message>
        <source>Changed on RAP</source>
        <translation>RAP 上已更改</translation>
    </message>
    <message>
        <source>Not on disk</source>
        <translation>不在磁盘上</translation>
    </message>
    <message>
        <source>Not in folder</source>
        <translation>不在文件夹中</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Gone from RAP</source>
        <translation>已从 RAP 移除</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>On its way from RAP.</source>
        <translation>正在从 RAP 下载。</translation>
    </message>
    <message>
        <source>Paused. It goes on where it stopped.</source>
        <translation>已暂停。会从中断处继续。</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>正在排队。</translation>
    </message>
    <message>
        <source>On RAP and not on this PC yet.</source>
        <translation>在 RAP 上，但尚未下载到此电脑。</translation>
    </message>
    <message>
        <source>RAP has another file under this name since you fetched it. Fetch it to have both.</source>
        <translation>上次下载后，RAP 上同名的文件已换成另一个。下载此文件即可两者兼有。</translation>
    </message>
    <message>
        <source>It was filed, but its file was moved, changed or deleted since. Fetch it to have it again.</source>
        <translation>报表曾经归档，但其文件后来被移动、更改或删除。下载即可重新取得。</translation>
    </message>
    <message>
        <source>It was filed, and was moved, changed or deleted since. It is not fetched again by itself: use Fetch again to have it in its folder.</source>
        <translation>报表曾经归档，后来被移动、更改或删除。程序不会自动重新下载：如要放回其文件夹，请使用“重新下载”。</translation>
    </message>
    <message>
        <source>On this PC.</source>
        <translation>在此电脑上。</translation>
    </message>
    <message>
        <source>RAP listed it once and no longer does, and it was not fetched. Ask the clearing house for it.</source>
        <translation>RAP 曾列出此报表，现已不再列出，而报表从未下载。请向结算所索取。</translation>
    </message>
    <message>
        <source>No report profile wants it, so it is not fetched by itself. Use Fetch to have it all the same.</source>
        <translation>此报表不是任何报表配置所需，因此不会自动下载。如仍需要，请使用“下载”。</translation>
    </message>
    <message>
        <source>No report profile wanted it, and RAP no longer lists it.</source>
        <translation>此报表不是任何报表配置所需，RAP 也不再列出。</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>无法连上</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>server fault</source>
        <translation>服务器故障</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未经核实</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>登录被拒</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>SSH 密钥</translation>
    </message>
    <message>
        <source>gone from RAP</source>
        <translation>已从 RAP 移除</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>changed on RAP</source>
        <translation>RAP 上已更改</translation>
    </message>
    <message>
        <source>not a ZIP</source>
        <translation>不是 ZIP</translation>
    </message>
    <message>
        <source>damaged ZIP</source>
        <translation>ZIP 已损坏</translation>
    </message>
    <message>
        <source>unsafe ZIP</source>
        <translation>ZIP 不安全</translation>
    </message>
    <message>
        <source>unknown ZIP</source>
        <translation>ZIP 未知</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>folder locked</source>
        <translation>文件夹被锁定</translation>
    </message>
    <message>
        <source>folder gone</source>
        <translation>文件夹不存在</translation>
    </message>
    <message>
        <source>disk fault</source>
        <translation>磁盘故障</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>台账</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>1 expected report is late.</source>
        <translation>1 份预期报表迟到。</translation>
    </message>
    <message>
        <source>%1 expected reports are late.</source>
        <translation>%1 份预期报表迟到。</translation>
    </message>
    <message>
        <source>Next run %1</source>
        <translation>下次执行 %1</translation>
    </message>
    <message>
        <source>Next %1</source>
        <translation>下次 %1</translation>
    </message>
    <message>
        <source>What is new is fetched by itself. Next run: %1, %2.</source>
        <extracomment>When, and why then</extracomment>
        <translation>新报表会自动下载。下次执行：%1（%2）。</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在执行</translation>
    </message>
    <message>
        <source>What is new is being fetched by schedule.</source>
        <translation>正在按计划下载新报表。</translation>
    </message>
    <message>
        <source>Schedule off</source>
        <translation>计划已停用</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>Short: of the schedule, beside a clock</extracomment>
        <translation>停用</translation>
    </message>
    <message>
        <source>Nothing is fetched by itself. Press to change that.</source>
        <translation>不会自动下载。单击可更改。</translation>
    </message>
    <message>
        <source>Schedule stands still</source>
        <translation>计划停滞</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>Nothing was fetched by schedule for a whole day. Press to see why.</source>
        <translation>计划已有整整一天没有下载任何报表。单击可查看原因。</translation>
    </message>
    <message>
        <source>Schedule waits for you</source>
        <translation>计划需要人工处理</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>需要人工处理</translation>
    </message>
    <message>
        <source>The last run could not go on without you. Press to see why.</source>
        <translation>上次执行需要人工处理才能继续。单击可查看原因。</translation>
    </message>
    <message>
        <source>%1 late</source>
        <extracomment>Short: so many reports are late</extracomment>
        <translation>%1 份迟到</translation>
    </message>
    <message>
        <source>1 more is not wanted by any report profile.</source>
        <translation>另有 1 份不是任何报表配置所需。</translation>
    </message>
    <message>
        <source>%1 more are not wanted by any report profile.</source>
        <translation>另有 %1 份不是任何报表配置所需。</translation>
    </message>
    <message>
        <source>1 not in its folder any more</source>
        <translation>1 份已不在其文件夹中</translation>
    </message>
    <message>
        <source>%1 not in their folders any more</source>
        <translation>%1 份已不在其文件夹中</translation>
    </message>
    <message>
        <source>RAP is open Monday to Friday 07:15 to 24:00, and Saturday 07:15 to 13:00 except on public holidays. Hong Kong time.</source>
        <translation>RAP 的开放时间为星期一至五 07:15 至 24:00，以及星期六 07:15 至 13:00（公众假期除外），均为香港时间。</translation>
    </message>
    <message>
        <source>RAP open</source>
        <translation>RAP 开放中</translation>
    </message>
    <message>
        <source>RAP open until %1</source>
        <translation>RAP 开放至 %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开放中</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>开放至 %1</translation>
    </message>
    <message>
        <source>It closes at %1 by this PC&apos;s clock.</source>
        <translation>按此电脑的时钟，关闭时间为 %1。</translation>
    </message>
    <message>
        <source>RAP closed</source>
        <translation>RAP 已关闭</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>RAP closed, opens %1</source>
        <translation>RAP 已关闭，%1 开放</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>%1 开放</translation>
    </message>
    <message>
        <source>That is %1 by this PC&apos;s clock.</source>
        <translation>按此电脑的时钟，即 %1。</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>已下载 %1/%2 份</translation>
    </message>
    <message>
        <source>%1 to fetch</source>
        <translation>待下载 %1 份</translation>
    </message>
    <message>
        <source>RAP lists no reports</source>
        <translation>RAP 未列出报表</translation>
    </message>
    <message>
        <source>Nothing wanted on RAP</source>
        <translation>RAP 上没有所需的报表</translation>
    </message>
    <message>
        <source>All %1 here</source>
        <translation>%1 份已齐备</translation>
    </message>
    <message>
        <source>Every report that RAP lists for this account is on this PC.</source>
        <translation>RAP 为此账户列出的报表全部在此电脑上。</translation>
    </message>
    <message>
        <source>Every wanted report that RAP lists for this account is on this PC. %1</source>
        <translation>RAP 为此账户列出的所需报表全部在此电脑上。%1</translation>
    </message>
    <message>
        <source>All %1 fetched</source>
        <translation>%1 份已全部下载</translation>
    </message>
    <message>
        <source>Every report that RAP lists for this account was filed on this PC. What was moved or deleted since is not fetched again by itself.</source>
        <translation>RAP 为此账户列出的报表已全部在此电脑上归档。后来被移动或删除的报表不会自动重新下载。</translation>
    </message>
    <message>
        <source>1 leaves RAP tomorrow</source>
        <translation>1 份明天从 RAP 移除</translation>
    </message>
    <message>
        <source>%1 leave RAP tomorrow</source>
        <translation>%1 份明天从 RAP 移除</translation>
    </message>
    <message>
        <source>1 may leave RAP any moment</source>
        <translation>1 份随时可能从 RAP 移除</translation>
    </message>
    <message>
        <source>%1 may leave RAP any moment</source>
        <translation>%1 份随时可能从 RAP 移除</translation>
    </message>
    <message>
        <source>%1 to fetch, %2 leaving</source>
        <extracomment>Short form: so many to fetch, so many of them about to leave RAP</extracomment>
        <translation>待下载 %1 份，%2 份即将移除</translation>
    </message>
    <message>
        <source>SSH key: registered day not set</source>
        <translation>SSH 密钥：未设置登记日期</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>SSH 密钥</translation>
    </message>
    <message>
        <source>RAP&apos;s keys must be renewed every two years. Set the day on which this one was registered, and you will be reminded in time.</source>
        <translation>RAP 的密钥须每两年更换一次。请设置此密钥的登记日期，程序会及时提醒。</translation>
    </message>
    <message>
        <source>RAP&apos;s keys must be renewed every two years. This one is good until %1.</source>
        <translation>RAP 的密钥须每两年更换一次。此密钥有效期至 %1。</translation>
    </message>
    <message>
        <source>SSH key expired on %1</source>
        <translation>SSH 密钥已于 %1 过期</translation>
    </message>
    <message>
        <source>Key expired</source>
        <translation>密钥已过期</translation>
    </message>
    <message>
        <source>SSH key good until %1</source>
        <translation>SSH 密钥有效期至 %1</translation>
    </message>
    <message>
        <source>SSH key expires tomorrow</source>
        <translation>SSH 密钥明天到期</translation>
    </message>
    <message>
        <source>Key: tomorrow</source>
        <translation>密钥：明天</translation>
    </message>
    <message>
        <source>SSH key expires in %1 days</source>
        <translation>SSH 密钥 %1 天后到期</translation>
    </message>
    <message>
        <source>Key: %1 days</source>
        <translation>密钥：%1 天</translation>
    </message>
    <message>
        <source>Press to renew it.</source>
        <translation>单击可更换密钥。</translation>
    </message>
    <message>
        <source>renewal not finished</source>
        <translation>更换尚未完成</translation>
    </message>
    <message>
        <source>Key: renewing</source>
        <translation>密钥：正在更换</translation>
    </message>
    <message>
        <source>A new key is made, and the account goes on with the old one until you finish. Press to go on.</source>
        <translation>新密钥已创建，完成更换之前账户会继续使用旧密钥。单击可继续。</translation>
    </message>
    <message>
        <source>Waiting for another program…</source>
        <translation>正在等待其他程序…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>正在等待…</translation>
    </message>
    <message>
        <source>Connecting to RAP…</source>
        <translation>正在连接 RAP…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Asking RAP for its list…</source>
        <translation>正在向 RAP 获取列表…</translation>
    </message>
    <message>
        <source>Listing…</source>
        <translation>正在列出…</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未查询</translation>
    </message>
    <message>
        <source>RAP has not told yet what reports there are.</source>
        <translation>RAP 尚未告知有哪些报表。</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>查询时间 %1</translation>
    </message>
    <message>
        <source>Checked %1 %2</source>
        <translation>查询时间 %1 %2</translation>
    </message>
    <message>
        <source>When RAP was last asked what reports there are: %1 %2. Press to ask again.</source>
        <translation>上次查询 RAP 上有哪些报表的时间：%1 %2。单击可再次查询。</translation>
    </message>
    <message>
        <source>Using the backup server</source>
        <translation>正在使用备用服务器</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备用</translation>
    </message>
    <message>
        <source>The primary server could not be reached. Reports come from the backup server, %1.</source>
        <translation>未能连接到主服务器。报表改由备用服务器 %1 提供。</translation>
    </message>
    <message>
        <source>RAP lists 1 report for this account, and it is not on this PC yet. RAP keeps a report for ten calendar days.</source>
        <translation>RAP 为此账户列出 1 份报表，尚未在此电脑上。RAP 保留报表十个日历日。</translation>
    </message>
    <message>
        <source>RAP lists %1 reports for this account; %2 of them here. RAP keeps a report for ten calendar days.</source>
        <translation>RAP 为此账户列出 %1 份报表，其中 %2 份在此电脑上。RAP 保留报表十个日历日。</translation>
    </message>
</context>
<context>
    <name>TablePane</name>
    <message>
        <source>The table could not be saved.</source>
        <translation>无法保存表格。</translation>
    </message>
    <message>
        <source>Save it in another folder, or under another name.</source>
        <translation>请保存到另一个文件夹，或使用另一个名称。</translation>
    </message>
    <message>
        <source>Checked: %1 records, %2 checksums and totals.</source>
        <translation>已核对：%1 条记录、%2 个校验码和总计。</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>另有 %1 项。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>all %1 here</source>
        <translation>%1 份已齐备</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>已下载 %1/%2 份</translation>
    </message>
    <message>
        <source>%1 to fetch</source>
        <translation>待下载 %1 份</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 份迟到</translation>
    </message>
    <message>
        <source>1 new report is here.</source>
        <translation>已下载 1 份新报表。</translation>
    </message>
    <message>
        <source>%1 new reports are here.</source>
        <translation>已下载 %1 份新报表。</translation>
    </message>
    <message>
        <source>Nothing was fetched by schedule.</source>
        <translation>计划没有下载任何报表。</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>另有 %1 项。</translation>
    </message>
    <message>
        <source>1 report is not here and leaves RAP soon.</source>
        <translation>1 份报表尚未下载，即将从 RAP 移除。</translation>
    </message>
    <message>
        <source>%1 reports are not here and leave RAP soon.</source>
        <translation>%1 份报表尚未下载，即将从 RAP 移除。</translation>
    </message>
    <message>
        <source>The schedule needs the passphrase of your key.</source>
        <translation>计划需要密钥的密码短语。</translation>
    </message>
    <message>
        <source>The SSH key of %1 expired on %2.</source>
        <translation>%1 的 SSH 密钥已于 %2 过期。</translation>
    </message>
    <message>
        <source>The SSH key of %1 expires on %2.</source>
        <translation>%1 的 SSH 密钥将于 %2 到期。</translation>
    </message>
    <message>
        <source>Nothing was fetched by schedule for a day.</source>
        <translation>计划已有一天没有下载任何报表。</translation>
    </message>
    <message>
        <source>Nothing was fetched by schedule for %1 days.</source>
        <translation>计划已有 %1 天没有下载任何报表。</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A date with its weekday, without the year, in QLocale::toString&apos;s letters</extracomment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date without weekday, with the year</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date without weekday and year</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>A date with its weekday and the year</extracomment>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>ddd HH:mm</source>
        <extracomment>Weekday and time, in QLocale::toString&apos;s letters</extracomment>
        <translation>ddd HH:mm</translation>
    </message>
    <message>
        <source> HKT</source>
        <extracomment>Hong Kong time, after a time of day; keep the space</extracomment>
        <translation> HKT</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>%1 B</source>
        <extracomment>A number of bytes</extracomment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>An amount of data a second</extracomment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
</context>
<context>
    <name>account::Account</name>
    <message>
        <source>The account has no name.</source>
        <translation>账户没有名称。</translation>
    </message>
    <message>
        <source>Give it a name, for example that of your firm.</source>
        <translation>请输入名称，例如公司名称。</translation>
    </message>
    <message>
        <source>The account&apos;s name holds characters that cannot be seen.</source>
        <translation>账户名称含有不可见的字符。</translation>
    </message>
    <message>
        <source>Write it without spaces or line breaks at its ends.</source>
        <translation>请删去首尾的空格或换行。</translation>
    </message>
    <message>
        <source>The account&apos;s name is too long.</source>
        <translation>账户名称过长。</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>请使用较短的名称。</translation>
    </message>
    <message>
        <source>The account has no RAP user ID.</source>
        <translation>账户没有 RAP 用户编号。</translation>
    </message>
    <message>
        <source>Enter the user ID that the clearing house gave you.</source>
        <translation>请输入结算所提供的用户编号。</translation>
    </message>
    <message>
        <source>The RAP user ID holds characters that cannot be seen.</source>
        <translation>RAP 用户编号含有不可见的字符。</translation>
    </message>
    <message>
        <source>The account has no usable server address.</source>
        <translation>账户没有可用的服务器地址。</translation>
    </message>
    <message>
        <source>Enter the address that the clearing house gave you.</source>
        <translation>请输入结算所提供的地址。</translation>
    </message>
    <message>
        <source>The address of the backup server cannot be used.</source>
        <translation>备用服务器的地址无法使用。</translation>
    </message>
    <message>
        <source>Enter the address that the clearing house gave you, or none.</source>
        <translation>请输入结算所提供的地址，或留空。</translation>
    </message>
    <message>
        <source>The backup server is the same as the primary one.</source>
        <translation>备用服务器与主服务器相同。</translation>
    </message>
    <message>
        <source>Enter the other address, or none.</source>
        <translation>请输入另一个地址，或留空。</translation>
    </message>
    <message>
        <source>The account has no SSH key.</source>
        <translation>账户没有 SSH 密钥。</translation>
    </message>
    <message>
        <source>Choose the private key file.</source>
        <translation>请选择私钥文件。</translation>
    </message>
    <message>
        <source>The key file &apos;%1&apos; is not a whole path.</source>
        <translation>密钥文件“%1”不是完整路径。</translation>
    </message>
    <message>
        <source>Write it with all its folders.</source>
        <translation>请写出包含所有文件夹的完整路径。</translation>
    </message>
    <message>
        <source>The day on which the key was registered is no day of the calendar.</source>
        <translation>密钥的登记日期在日历上不存在。</translation>
    </message>
    <message>
        <source>Write it as year, month and day: 2026-11-23.</source>
        <translation>请按年、月、日填写：2026-11-23。</translation>
    </message>
    <message>
        <source>The base folder &apos;%1&apos; is not a folder of RAP.</source>
        <translation>基础文件夹“%1”不是 RAP 的文件夹。</translation>
    </message>
    <message>
        <source>It starts with a slash; usually it is /download.</source>
        <translation>须以斜杠开头，通常为 /download。</translation>
    </message>
    <message>
        <source>The base folder &apos;%1&apos; is not written plainly.</source>
        <translation>基础文件夹“%1”的写法不规范。</translation>
    </message>
    <message>
        <source>Write it like &apos;%1&apos;.</source>
        <translation>请写成“%1”。</translation>
    </message>
    <message>
        <source>The base folder &apos;%1&apos; is there twice.</source>
        <translation>基础文件夹“%1”重复出现。</translation>
    </message>
    <message>
        <source>Write it once.</source>
        <translation>请只写一次。</translation>
    </message>
    <message>
        <source>The account has no folder for its reports.</source>
        <translation>账户没有报表文件夹。</translation>
    </message>
    <message>
        <source>Choose where to save them.</source>
        <translation>请选择报表的保存位置。</translation>
    </message>
    <message>
        <source>The report folder &apos;%1&apos; is not a whole path.</source>
        <translation>报表文件夹“%1”不是完整路径。</translation>
    </message>
    <message>
        <source>RAP cannot be asked for %1 connections at a time.</source>
        <translation>不能同时与 RAP 建立 %1 个连接。</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <translation>请输入 1 到 %1 之间的数字。</translation>
    </message>
    <message>
        <source>The bandwidth limit is too low for RAP to be of use.</source>
        <translation>带宽上限过低，RAP 无法正常使用。</translation>
    </message>
    <message>
        <source>Enter at least %1 bytes a second, or none.</source>
        <translation>请输入每秒至少 %1 个字节，或留空。</translation>
    </message>
    <message>
        <source>Write it with all its folders and the file&apos;s name, as the clearing house named it: /upload/{user}_{date}.pub. {user} and {date} are filled in.</source>
        <translation>请按结算所指定的名称，写出所有文件夹和文件名：/upload/{user}_{date}.pub。{user} 和 {date} 会由程序填入。</translation>
    </message>
    <message>
        <source>The place for new keys &apos;%1&apos; is not a file of RAP.</source>
        <translation>放置新密钥的位置“%1”不是 RAP 的文件。</translation>
    </message>
    <message>
        <source>The place for new keys &apos;%1&apos; is not written plainly.</source>
        <translation>放置新密钥的位置“%1”的写法不规范。</translation>
    </message>
    <message>
        <source>The place for new keys &apos;%1&apos; has words in brackets that are not known.</source>
        <translation>放置新密钥的位置“%1”的括号内有无法识别的词。</translation>
    </message>
    <message>
        <source>Write the server&apos;s name or IP address, and a port only where it is not 22: rap.example.com or rap.example.com:2222.</source>
        <translation>请输入服务器名称或 IP 地址，端口只在不是 22 时才需输入：rap.example.com 或 rap.example.com:2222。</translation>
    </message>
    <message>
        <source>There is no server address.</source>
        <translation>没有服务器地址。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is more than a server address.</source>
        <translation>“%1”除服务器地址外还有其他内容。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no IPv6 address between its brackets.</source>
        <translation>“%1”的方括号内没有 IPv6 地址。</translation>
    </message>
    <message>
        <source>Write it like [2001:db8::1] or [2001:db8::1]:2222.</source>
        <translation>请写成 [2001:db8::1] 或 [2001:db8::1]:2222 的形式。</translation>
    </message>
    <message>
        <source>In &apos;%1&apos; it is not clear where the address ends and the port begins.</source>
        <translation>“%1”中无法分辨地址的结尾和端口的开头。</translation>
    </message>
    <message>
        <source>Write an IPv6 address in brackets: [2001:db8::1] or [2001:db8::1]:2222.</source>
        <translation>请将 IPv6 地址写在方括号内：[2001:db8::1] 或 [2001:db8::1]:2222。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a server&apos;s name nor an IP address.</source>
        <translation>“%1”既不是服务器名称，也不是 IP 地址。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no usable port.</source>
        <translation>“%1”没有可用的端口。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535; without one it is 22.</source>
        <translation>端口是 1 到 65535 之间的数字；如不输入则为 22。</translation>
    </message>
</context>
<context>
    <name>account::AccountJson</name>
    <message>
        <source>The account file cannot be used: its field &apos;%1&apos; is not %2.</source>
        <translation>账户文件无法使用：字段“%1”应为%2。</translation>
    </message>
    <message>
        <source>Correct that field, or set the account up again.</source>
        <translation>请更正该字段，或重新设置账户。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>“true”或“false”</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>one of hkscc-participant, designated-bank and hkcc-seoch-participant</source>
        <translation>以下之一：hkscc-participant、designated-bank、hkcc-seoch-participant</translation>
    </message>
    <message>
        <source>one of openssh, ssh2 and pem</source>
        <translation>以下之一：openssh、ssh2、pem</translation>
    </message>
    <message>
        <source>a server address like rap.example.com:22</source>
        <translation>服务器地址，例如 rap.example.com:22</translation>
    </message>
    <message>
        <source>a day like 2026-11-23</source>
        <translation>日期，例如 2026-11-23</translation>
    </message>
    <message>
        <source>a list of keys</source>
        <translation>密钥列表</translation>
    </message>
    <message>
        <source>The account file is damaged.</source>
        <translation>账户文件已损坏。</translation>
    </message>
    <message>
        <source>Get a good copy of it, or set the account up again.</source>
        <translation>请取得完好的副本，或重新设置账户。</translation>
    </message>
    <message>
        <source>a version number</source>
        <translation>版本号</translation>
    </message>
    <message>
        <source>The account file was made by a newer RAP Desk and is left as it is.</source>
        <translation>账户文件由较新版本的 RAP Desk 制作，现保持不变。</translation>
    </message>
    <message>
        <source>Update RAP Desk on this workstation.</source>
        <translation>请更新此工作站的 RAP Desk。</translation>
    </message>
</context>
<context>
    <name>account::Accounts</name>
    <message>
        <source>%1: another file holds an account of the same name, &apos;%2&apos;.</source>
        <translation>%1：另一个文件中有同名的账户“%2”。</translation>
    </message>
    <message>
        <source>Rename one of the two inside its file, or remove it.</source>
        <translation>请在其中一个文件内更改名称，或移除该文件。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no folder of settings.</source>
        <translation>“%1”不是设置文件夹。</translation>
    </message>
    <message>
        <source>Name the folder that the settings are in.</source>
        <translation>请指明设置所在的文件夹。</translation>
    </message>
    <message>
        <source>You have no permission to read &apos;%1&apos;.</source>
        <translation>没有读取“%1”的权限。</translation>
    </message>
    <message>
        <source>Ask your IT support for access to that folder.</source>
        <translation>请向信息技术支持人员申请该文件夹的访问权限。</translation>
    </message>
    <message>
        <source>There is no account &apos;%1&apos; on this workstation.</source>
        <translation>此工作站上没有账户“%1”。</translation>
    </message>
    <message>
        <source>Choose one of the accounts in the list, or add it.</source>
        <translation>请从列表中选择账户，或添加此账户。</translation>
    </message>
    <message>
        <source>There is an account &apos;%1&apos; already.</source>
        <translation>已有账户“%1”。</translation>
    </message>
    <message>
        <source>Choose another name, or remove that account first.</source>
        <translation>请使用其他名称，或先移除该账户。</translation>
    </message>
    <message>
        <source>The account &apos;%1&apos; cannot be removed.</source>
        <translation>无法移除账户“%1”。</translation>
    </message>
    <message>
        <source>Ask your IT support for access to &apos;%1&apos;.</source>
        <translation>请向信息技术支持人员申请“%1”的访问权限。</translation>
    </message>
</context>
<context>
    <name>account::KeyExpiry</name>
    <message>
        <source>The key expires tomorrow, on %1.</source>
        <translation>密钥明天（%1）到期。</translation>
    </message>
    <message>
        <source>The key expires on %1, in %2 days.</source>
        <translation>密钥将于 %1 到期，还剩 %2 天。</translation>
    </message>
    <message>
        <source>The key has expired: it was registered until %1.</source>
        <translation>密钥已过期：登记有效期至 %1。</translation>
    </message>
    <message>
        <source>Renew it with the clearing house.</source>
        <translation>请向结算所办理更换。</translation>
    </message>
</context>
<context>
    <name>account::KeyFile</name>
    <message>
        <source>The file &apos;%1&apos; belongs to another key.</source>
        <translation>文件“%1”属于另一个密钥。</translation>
    </message>
    <message>
        <source>This is a PuTTY key (.ppk). It has to be converted before RAP Desk can log in with it.</source>
        <translation>这是 PuTTY 密钥（.ppk）。须先转换，RAP Desk 才能用它登录。</translation>
    </message>
    <message>
        <source>Other people on this computer can read or change this key file. Make it yours alone.</source>
        <translation>此电脑的其他用户可读取或更改此密钥文件。请设为仅供本人访问。</translation>
    </message>
    <message>
        <source>This RSA key has only %1 bits, which is too few to be safe. Ask your IT support for one of 3072 or more.</source>
        <translation>此 RSA 密钥只有 %1 位，长度不足，不够安全。请向信息技术支持人员索取 3072 位或以上的密钥。</translation>
    </message>
    <message>
        <source>This is the public half of a key.</source>
        <translation>这是公钥，不是私钥。</translation>
    </message>
    <message>
        <source>Choose the private key: usually the file of the same name without &apos;.pub&apos;.</source>
        <translation>请选择私钥：通常是同名而没有“.pub”的文件。</translation>
    </message>
    <message>
        <source>This is a certificate, not a key.</source>
        <translation>这是证书，不是密钥。</translation>
    </message>
    <message>
        <source>Choose the private key file that belongs to it.</source>
        <translation>请选择与其对应的私钥文件。</translation>
    </message>
    <message>
        <source>This key is in the form of SSH Tectia, which RAP Desk cannot read.</source>
        <translation>此密钥为 SSH Tectia 格式，RAP Desk 无法读取。</translation>
    </message>
    <message>
        <source>Have your IT support convert it: ssh-keygen -i -f FILE.</source>
        <translation>请由信息技术支持人员转换：ssh-keygen -i -f FILE。</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; is no SSH key.</source>
        <translation>文件“%1”不是 SSH 密钥。</translation>
    </message>
    <message>
        <source>Choose the private key file.</source>
        <translation>请选择私钥文件。</translation>
    </message>
    <message>
        <source>This is a PuTTY key (.ppk), which has to be converted first.</source>
        <translation>这是 PuTTY 密钥（.ppk），须先转换。</translation>
    </message>
    <message>
        <source>In RAP Desk&apos;s window choose this file as the account&apos;s key, then Convert it. Or open it in PuTTYgen: Conversions, Export OpenSSH key.</source>
        <translation>请在 RAP Desk 窗口中选择此文件作为账户的密钥，然后单击“转换”。也可用 PuTTYgen 打开：Conversions、Export OpenSSH key。</translation>
    </message>
    <message>
        <source>This key is of a type that cannot be used to log in to RAP.</source>
        <translation>此类密钥不能用于登录 RAP。</translation>
    </message>
    <message>
        <source>Ask your IT support for a key of type Ed25519, ECDSA or RSA, and register that with RAP.</source>
        <translation>请向信息技术支持人员索取 Ed25519、ECDSA 或 RSA 类型的密钥，并在 RAP 登记。</translation>
    </message>
    <message>
        <source>The key file &apos;%1&apos; is damaged or incomplete.</source>
        <translation>密钥文件“%1”已损坏或不完整。</translation>
    </message>
    <message>
        <source>Get a good copy of it.</source>
        <translation>请取得完好的副本。</translation>
    </message>
    <message>
        <source>This key is of a type (DSA) that is no longer safe; servers refuse it.</source>
        <translation>此密钥的类型（DSA）已不再安全，服务器会拒绝使用。</translation>
    </message>
    <message>
        <source>Ask your IT support for a key of type Ed25519 or RSA, and register that with RAP.</source>
        <translation>请向信息技术支持人员索取 Ed25519 或 RSA 类型的密钥，并在 RAP 登记。</translation>
    </message>
    <message>
        <source>There is no key file &apos;%1&apos;.</source>
        <translation>没有密钥文件“%1”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a file.</source>
        <translation>“%1”不是文件。</translation>
    </message>
    <message>
        <source>Choose the private key file itself.</source>
        <translation>请选择私钥文件本身。</translation>
    </message>
    <message>
        <source>The key file &apos;%1&apos; cannot be read.</source>
        <translation>无法读取密钥文件“%1”。</translation>
    </message>
    <message>
        <source>Ask your IT support to let you read it.</source>
        <translation>请向信息技术支持人员申请读取权限。</translation>
    </message>
    <message>
        <source>Ask your IT support to check that file.</source>
        <translation>请联系信息技术支持人员检查该文件。</translation>
    </message>
    <message>
        <source>The key file &apos;%1&apos; is empty.</source>
        <translation>密钥文件“%1”是空的。</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; is too large to be a key.</source>
        <translation>文件“%1”过大，不可能是密钥。</translation>
    </message>
    <message>
        <source>Choose the private key file; it is a few kilobytes long.</source>
        <translation>请选择私钥文件；其大小为几千字节。</translation>
    </message>
    <message>
        <source>This key holds a certificate, which RAP does not take.</source>
        <translation>此密钥含有证书，RAP 不接受。</translation>
    </message>
    <message>
        <source>Choose the private key without a certificate.</source>
        <translation>请选择不含证书的私钥。</translation>
    </message>
    <message>
        <source>This key lives on a security device and cannot be used unattended.</source>
        <translation>此密钥存放在安全设备上，无法在无人值守时使用。</translation>
    </message>
</context>
<context>
    <name>account::KeyMaker</name>
    <message>
        <source>This computer could not make the key.</source>
        <translation>此电脑未能创建密钥。</translation>
    </message>
    <message>
        <source>Try another type of key, or ask your IT support.</source>
        <translation>请尝试其他类型的密钥，或咨询信息技术支持人员。</translation>
    </message>
</context>
<context>
    <name>account::KeySwitch</name>
    <message>
        <source>This is the key that the account has already.</source>
        <translation>这是账户现有的密钥。</translation>
    </message>
    <message>
        <source>Make a new key, and register its public half with RAP.</source>
        <translation>请创建新密钥，并在 RAP 登记其公钥。</translation>
    </message>
    <message>
        <source>This is an old key of the account, which was replaced on %1.</source>
        <translation>这是账户的旧密钥，已于 %1 被替换。</translation>
    </message>
    <message>
        <source>The key cannot have been registered on a day to come.</source>
        <translation>密钥的登记日期不能是未来的日期。</translation>
    </message>
    <message>
        <source>Enter the day on which the clearing house registered it, in Hong Kong.</source>
        <translation>请输入结算所登记密钥的日期，以香港时间为准。</translation>
    </message>
</context>
<context>
    <name>account::Passphrases</name>
    <message>
        <source>This computer has no password store that could keep the passphrase.</source>
        <translation>此电脑没有可保存密码短语的密码库。</translation>
    </message>
    <message>
        <source>This computer&apos;s password store is locked.</source>
        <translation>此电脑的密码库已锁定。</translation>
    </message>
    <message>
        <source>Unlock it and try again; until then the passphrase is asked for each time.</source>
        <translation>请解锁后重试；在此之前，每次都会要求输入密码短语。</translation>
    </message>
    <message>
        <source>The passphrase is asked for each time; unattended runs take it from the environment variable RAPDESK_PASSPHRASE.</source>
        <translation>每次都会要求输入密码短语；无人值守的执行则从环境变量 RAPDESK_PASSPHRASE 取得。</translation>
    </message>
    <message>
        <source>You are asked for it each time it is needed.</source>
        <translation>每次需要时都会要求输入。</translation>
    </message>
</context>
<context>
    <name>account::PuttyKey</name>
    <message>
        <source>The key file &apos;%1&apos; is locked with a passphrase.</source>
        <translation>密钥文件“%1”已用密码短语锁定。</translation>
    </message>
    <message>
        <source>Type the passphrase of the key.</source>
        <translation>请输入密钥的密码短语。</translation>
    </message>
    <message>
        <source>The passphrase does not open the key file &apos;%1&apos;.</source>
        <translation>密码短语无法打开密钥文件“%1”。</translation>
    </message>
    <message>
        <source>Type it again. If it is right, the file is damaged: get a good copy of it.</source>
        <translation>请重新输入。如果密码短语无误，则文件已损坏：请获取完好的副本。</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; is no PuTTY key.</source>
        <translation>文件“%1”不是 PuTTY 密钥。</translation>
    </message>
    <message>
        <source>Choose the private key file; PuTTY&apos;s end in .ppk.</source>
        <translation>请选择私钥文件；PuTTY 的私钥文件以 .ppk 结尾。</translation>
    </message>
</context>
<context>
    <name>account::Quotas</name>
    <message>
        <source>CCASS, CCMS and VaR Platform reports</source>
        <translation>CCASS、CCMS 和 VaR 平台报表</translation>
    </message>
    <message>
        <source>CCASS and CCMS reports</source>
        <translation>CCASS 和 CCMS 报表</translation>
    </message>
    <message>
        <source>VaR Platform reports only</source>
        <translation>仅限 VaR 平台报表</translation>
    </message>
    <message>
        <source>CCASS reports</source>
        <translation>CCASS 报表</translation>
    </message>
    <message>
        <source>CCMS and DCASS reports</source>
        <translation>CCMS 和 DCASS 报表</translation>
    </message>
    <message>
        <source>CCMS reports only</source>
        <translation>仅限 CCMS 报表</translation>
    </message>
    <message>
        <source>DCASS reports only</source>
        <translation>仅限 DCASS 报表</translation>
    </message>
    <message>
        <source>%1: there are %2 RAP user accounts here, and the clearing house gives a firm no more than %3.</source>
        <translation>%1：此处有 %2 个 RAP 用户账户，而结算所最多只给每家公司 %3 个。</translation>
    </message>
</context>
<context>
    <name>account::Renewal</name>
    <message>
        <source>What was begun to renew the key cannot be read: &apos;%1&apos;.</source>
        <translation>无法读取已开始的密钥更换：“%1”。</translation>
    </message>
    <message>
        <source>The account goes on with its key. Take that file away to begin the renewal anew.</source>
        <translation>账户会继续使用现有密钥。如要重新开始更换，请移走该文件。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be removed.</source>
        <translation>无法移除“%1”。</translation>
    </message>
    <message>
        <source>Ask your IT support to remove that file.</source>
        <translation>请联系信息技术支持人员移除该文件。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the new key any more.</source>
        <translation>“%1”已不再是新密钥。</translation>
    </message>
    <message>
        <source>Put that file back from where it was copied to, or begin the renewal anew at its first step.</source>
        <translation>请从备份还原该文件，或从第一步重新开始更换。</translation>
    </message>
    <message>
        <source>There is no new key of %1 yet.</source>
        <translation>%1 还没有新密钥。</translation>
    </message>
    <message>
        <source>Make the new key first: the one in use cannot be registered once more.</source>
        <translation>请先创建新密钥：使用中的密钥不能再次登记。</translation>
    </message>
</context>
<context>
    <name>account::Techs8Sheet</name>
    <message>
        <source>For e-Service TECHS 8: a new RAP user account</source>
        <translation>供电子服务 TECHS 8 使用：新 RAP 用户账户</translation>
    </message>
    <message>
        <source>For e-Service TECHS 8: a workstation of a RAP user account</source>
        <translation>供电子服务 TECHS 8 使用：RAP 用户账户的工作站</translation>
    </message>
    <message>
        <source>For e-Service TECHS 8: a new key of a RAP user account</source>
        <translation>供电子服务 TECHS 8 使用：RAP 用户账户的新密钥</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>机构身份</translation>
    </message>
    <message>
        <source>RAP user</source>
        <translation>RAP 用户</translation>
    </message>
    <message>
        <source>given by the clearing house</source>
        <translation>由结算所分配</translation>
    </message>
    <message>
        <source>Report access</source>
        <translation>报表权限</translation>
    </message>
    <message>
        <source>Report access, one of</source>
        <translation>报表权限（选一项）</translation>
    </message>
    <message>
        <source>RAP user accounts allowed</source>
        <translation>RAP 用户账户上限</translation>
    </message>
    <message>
        <source>Workstations allowed for each</source>
        <translation>每个账户的工作站上限</translation>
    </message>
    <message>
        <source>its public half shows only with its passphrase</source>
        <translation>需输入密码短语才能显示公钥</translation>
    </message>
    <message>
        <source>make the new key first: the one in use cannot be registered once more</source>
        <translation>请先创建新密钥：使用中的密钥不能再次登记</translation>
    </message>
    <message>
        <source>its file cannot be used now</source>
        <translation>其文件目前无法使用</translation>
    </message>
    <message>
        <source>New public key</source>
        <translation>新公钥</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1，%2 位</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>指纹（SHA-256）</translation>
    </message>
    <message>
        <source>Fingerprint (MD5)</source>
        <translation>指纹（MD5）</translation>
    </message>
    <message>
        <source>effective before the practice session</source>
        <translation>在练习环节前生效</translation>
    </message>
    <message>
        <source>effective before the rollout</source>
        <translation>在推出前生效</translation>
    </message>
    <message>
        <source>Remark in the form</source>
        <translation>表格中的备注</translation>
    </message>
    <message>
        <source>%1; the last day was %2</source>
        <translation>%1；截止日期为 %2，已过期</translation>
    </message>
    <message>
        <source>%1; hand in by %2</source>
        <translation>%1；请在 %2 或之前提交</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>the guide asks for no remark after these days</source>
        <translation>上述日期之后，指南不要求填写备注</translation>
    </message>
    <message>
        <source>A key works for two years; the one in use stops on %1. Renew it before that day.</source>
        <translation>密钥有效期为两年；使用中的密钥将于 %1 失效。请在该日之前更换。</translation>
    </message>
    <message>
        <source>A key works for two years. Renew it before they have passed.</source>
        <translation>密钥有效期为两年。请在期满前更换。</translation>
    </message>
    <message>
        <source>The clearing house&apos;s Technical Guide says how a key is renewed by oneself; it goes before this sheet.</source>
        <translation>结算所的《技术指南》说明如何自行更换密钥；如与本页不同，以该指南为准。</translation>
    </message>
    <message>
        <source>Hand out the public key only, never the private key file or its passphrase.</source>
        <translation>只可提供公钥，切勿提供私钥文件或其密码短语。</translation>
    </message>
    <message>
        <source>The same is asked for by CCASS Form 107, Registration Form for HKSCC RAP.</source>
        <translation>CCASS 表格 107《HKSCC RAP 登记表格》也要求相同的资料。</translation>
    </message>
    <message>
        <source>The same is asked for by DCASS Form 15, Registration Form for HKCC and SEOCH RAP.</source>
        <translation>DCASS 表格 15《HKCC 及 SEOCH RAP 登记表格》也要求相同的资料。</translation>
    </message>
    <message>
        <source>Questions: clearingPS@hkex.com.hk, 2979 7111.</source>
        <translation>咨询：clearingPS@hkex.com.hk，2979 7111。</translation>
    </message>
    <message>
        <source>Questions: clearingPSD@hkex.com.hk, 2979 7222.</source>
        <translation>咨询：clearingPSD@hkex.com.hk，2979 7222。</translation>
    </message>
    <message>
        <source>A help to fill in the e-Service TECHS 8 in Client Connect. It is not its form, and nothing is handed in with it. From the Migration Guide of 27 March 2025.</source>
        <translation>协助填写 Client Connect 中的电子服务 TECHS 8。本页不是其表格，也不会借此提交任何资料。内容取自 2025 年 3 月 27 日的《迁移指南》。</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>工作站</translation>
    </message>
    <message>
        <source>IP addresses of this one</source>
        <translation>此工作站的 IP 地址</translation>
    </message>
    <message>
        <source>not known: no network</source>
        <translation>未知：没有网络</translation>
    </message>
    <message>
        <source>Behind a firewall</source>
        <translation>在防火墙后</translation>
    </message>
    <message>
        <source>the address that the clearing house sees counts: ask IT</source>
        <translation>以结算所看到的地址为准：请咨询信息技术部门</translation>
    </message>
</context>
<context>
    <name>account::WholeFile</name>
    <message>
        <source>The disk is full: &apos;%1&apos; could not be saved.</source>
        <translation>磁盘已满：无法保存“%1”。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>请腾出空间后重试。</translation>
    </message>
    <message>
        <source>You have no permission to write &apos;%1&apos;.</source>
        <translation>没有写入“%1”的权限。</translation>
    </message>
    <message>
        <source>Ask your IT support for access to that folder.</source>
        <translation>请向信息技术支持人员申请该文件夹的访问权限。</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; could not be saved.</source>
        <translation>无法保存文件“%1”。</translation>
    </message>
    <message>
        <source>Ask your IT support to check that folder.</source>
        <translation>请联系信息技术支持人员检查该文件夹。</translation>
    </message>
    <message>
        <source>There is no file &apos;%1&apos;.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>You have no permission to read &apos;%1&apos;.</source>
        <translation>没有读取“%1”的权限。</translation>
    </message>
    <message>
        <source>Ask your IT support for access to that file.</source>
        <translation>请向信息技术支持人员申请该文件的访问权限。</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; cannot be read.</source>
        <translation>无法读取文件“%1”。</translation>
    </message>
    <message>
        <source>Ask your IT support to check that file.</source>
        <translation>请联系信息技术支持人员检查该文件。</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; is too large to be one.</source>
        <translation>文件“%1”过大，不会是所需的文件。</translation>
    </message>
    <message>
        <source>There is a file &apos;%1&apos; already, and it is left as it is.</source>
        <translation>已有文件“%1”，该文件保持不变。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请使用其他名称。</translation>
    </message>
    <message>
        <source>Another program is changing &apos;%1&apos; and does not come to an end.</source>
        <translation>另一个程序正在更改“%1”，一直没有完成。</translation>
    </message>
    <message>
        <source>Close the other window or program, then try again.</source>
        <translation>请关闭另一个窗口或程序，然后重试。</translation>
    </message>
    <message>
        <source>You have no permission to make the folder &apos;%1&apos;.</source>
        <translation>没有创建文件夹“%1”的权限。</translation>
    </message>
    <message>
        <source>Ask your IT support for access to it.</source>
        <translation>请向信息技术支持人员申请访问权限。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; could not be made.</source>
        <translation>无法创建文件夹“%1”。</translation>
    </message>
    <message>
        <source>Check that no file stands in its way and that the disk is not full.</source>
        <translation>请检查该处是否已有同名文件，以及磁盘是否已满。</translation>
    </message>
</context>
<context>
    <name>catalogue::HolidayFile</name>
    <message>
        <source>&apos;%1&apos; is no day.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>it does not end after it begins, or lasts longer than %1 days.</source>
        <translation>结束日不在开始日之后，或为期超过 %1 天。</translation>
    </message>
    <message>
        <source>its end is missing.</source>
        <translation>文件缺少结尾。</translation>
    </message>
    <message>
        <source>Get the file once more from www.1823.gov.hk, or correct it. The holiday calendar was left as it is.</source>
        <translation>请从 www.1823.gov.hk 重新获取文件，或更正文件。假期日历保持不变。</translation>
    </message>
    <message>
        <source>The file is too large to be a holiday calendar.</source>
        <translation>文件过大，不会是假期日历。</translation>
    </message>
    <message>
        <source>The holiday calendar cannot be read. Line %1, column %2: %3</source>
        <translation>无法读取假期日历。第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>There is no holiday in the file.</source>
        <translation>文件中没有假期。</translation>
    </message>
    <message>
        <source>The holiday calendar is not whole: of %1 it has only %2 holidays.</source>
        <translation>假期日历不完整：%1 年只有 %2 天假期。</translation>
    </message>
    <message>
        <source>That is no calendar of public holidays: of %1 it has %2 days.</source>
        <translation>这不是公众假期日历：%1 年有 %2 天。</translation>
    </message>
</context>
<context>
    <name>catalogue::JsonReader</name>
    <message>
        <source>a text that is not empty belongs here.</source>
        <translation>此处应为非空文本。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is true or false.</source>
        <translation>“%1”须为 true 或 false。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of %2.</source>
        <translation>“%1”不是以下任何一项：%2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a list, in square brackets.</source>
        <translation>“%1”须为用方括号括起的列表。</translation>
    </message>
    <message>
        <source>an object belongs here, in braces.</source>
        <translation>此处应为用花括号括起的对象。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known.</source>
        <translation>未知的名称“%1”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
</context>
<context>
    <name>catalogue::JsonText</name>
    <message>
        <source>a comma or a closing bracket is missing.</source>
        <translation>缺少逗号或右括号。</translation>
    </message>
    <message>
        <source>a colon is missing after the name.</source>
        <translation>名称之后缺少冒号。</translation>
    </message>
    <message>
        <source>a text is not closed by a quotation mark.</source>
        <translation>文本没有以引号结尾。</translation>
    </message>
    <message>
        <source>something stands after the end.</source>
        <translation>结尾之后还有其他内容。</translation>
    </message>
    <message>
        <source>characters that are no UTF-8 stand here.</source>
        <translation>此处有不属于 UTF-8 的字符。</translation>
    </message>
    <message>
        <source>it is too large or too deep.</source>
        <translation>内容过大或层级过深。</translation>
    </message>
    <message>
        <source>this is no value.</source>
        <translation>此处不是有效的值。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands there twice.</source>
        <translation>“%1”出现了两次。</translation>
    </message>
    <message>
        <source>it does not begin with a brace.</source>
        <translation>内容不是以花括号开头。</translation>
    </message>
</context>
<context>
    <name>catalogue::TitleFile</name>
    <message>
        <source>Correct the file and import it again. The titles were left as they are.</source>
        <translation>请更正文件后重新导入。标题保持不变。</translation>
    </message>
    <message>
        <source>Line %1 of the list of titles: %2</source>
        <translation>标题列表第 %1 行：%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no report ID.</source>
        <translation>“%1”不是报表编号。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of these systems: %2.</source>
        <translation>“%1”不是以下任何一个系统：%2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of these clearing houses: %2.</source>
        <translation>“%1”不是以下任何一个结算所：%2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no title: at most %2 characters, one of them a letter.</source>
        <translation>“%1”不是标题：最多 %2 个字符，且须至少有一个字母。</translation>
    </message>
    <message>
        <source>The file is too large to be a list of titles.</source>
        <translation>文件过大，不是标题列表。</translation>
    </message>
    <message>
        <source>The file is not UTF-8. Save it as &quot;CSV UTF-8&quot; in the spreadsheet.</source>
        <translation>文件不是 UTF-8。请在电子表格程序中另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The first line has to name the columns: report_id and title, and system and house where wanted, with commas between.</source>
        <translation>第一行须列出列名：report_id 和 title，需要时加上 system 和 house，用逗号分隔。</translation>
    </message>
    <message>
        <source>%1 has a title in line %2 already.</source>
        <translation>%1 在第 %2 行已有标题。</translation>
    </message>
    <message>
        <source>The list has more than %1 lines.</source>
        <translation>清单超过 %1 行。</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Note: </source>
        <translation>注意：</translation>
    </message>
    <message>
        <source>Saved. Next: rapdesk-cli hostkey show &quot;%1&quot;</source>
        <translation>已保存。下一步：rapdesk-cli hostkey show &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Exported &apos;%1&apos;: host keys %2, report profiles %3.</source>
        <translation>已导出“%1”：主机密钥 %2，报表配置 %3。</translation>
    </message>
    <message>
        <source>Note: no host key of its servers is pinned here, so that each who imports it has to compare them.</source>
        <translation>注意：此处尚未信任其服务器的任何主机密钥，导入者须各自核对。</translation>
    </message>
    <message>
        <source>Note: a further host key of %1 in the file was not pinned (%2 %3): this workstation trusts that server already.</source>
        <translation>注意：文件内 %1 的另一主机密钥未设为信任（%2 %3）：此工作站已信任该服务器。</translation>
    </message>
    <message>
        <source>Say it in the call: %1</source>
        <translation>请在命令中注明：%1</translation>
    </message>
    <message>
        <source>Give it another name (--name), or call with --replace.</source>
        <translation>请另取名称 (--name)，或使用 --replace。</translation>
    </message>
    <message>
        <source>No accounts yet. Add one with: rapdesk-cli account add</source>
        <translation>尚无账户。添加账户：rapdesk-cli account add</translation>
    </message>
    <message>
        <source>Removed the profile &apos;%1&apos;. Its key file, reports and report profiles stay.</source>
        <translation>已移除账户“%1”。其密钥文件、报表和报表配置保留不变。</translation>
    </message>
    <message>
        <source>The ledger has forgotten &apos;%1&apos;. Its reports stay where they are.</source>
        <translation>台账已清除“%1”的记录，其报表仍在原处。</translation>
    </message>
    <message>
        <source>Note: a passphrase that may be stored for it was not removed. </source>
        <translation>注意：可能已保存的密码短语未移除。 </translation>
    </message>
    <message>
        <source>Renamed &apos;%1&apos; to &apos;%2&apos;; its history and report profiles went along.</source>
        <translation>已将“%1”改名为“%2”，其历史记录和报表配置一并转移。</translation>
    </message>
    <message>
        <source>Note: a passphrase that may be stored for it did not go along. </source>
        <translation>注意：可能已保存的密码短语未一并转移。 </translation>
    </message>
    <message>
        <source>  Then, for its new name: rapdesk-cli schedule on &quot;%1&quot;</source>
        <translation>  然后以新名称执行：rapdesk-cli schedule on &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is like &apos;%2&apos;, with its report profiles; nothing is fetched yet.</source>
        <translation>“%1”已按“%2”建立，连同其报表配置；尚未下载任何报表。</translation>
    </message>
    <message>
        <source>A new key is handed in with &apos;--for key&apos;.</source>
        <translation>提交新密钥须用“--for key”。</translation>
    </message>
    <message>
        <source>Without --key the sheet is about the key that the account has.</source>
        <translation>如无 --key，表格以账户现有的密钥为准。</translation>
    </message>
    <message>
        <source>  To name a key that is made: --key FILE</source>
        <translation>  指定已建立的密钥：--key FILE</translation>
    </message>
    <message>
        <source>Records: %1 same, %2 different.</source>
        <translation>记录：%1 项相同，%2 项不同。</translation>
    </message>
    <message>
        <source>The time was not enough for all of it: what was not aligned counts as removed and added. Give more with --seconds.</source>
        <translation>时间不足以全部比较：未对齐的部分视为已移除和新增。可用 --seconds 延长时间。</translation>
    </message>
    <message>
        <source>Note: connected to the backup, %1.</source>
        <translation>注意：已连接到备用服务器 %1。</translation>
    </message>
    <message>
        <source>  Once you have compared it: rapdesk-cli hostkey trust &quot;%1&quot; %2</source>
        <translation>  核对后执行：rapdesk-cli hostkey trust &quot;%1&quot; %2</translation>
    </message>
    <message>
        <source> Waiting until it has ended.</source>
        <translation> 正等待其结束。</translation>
    </message>
    <message>
        <source> %1 filed so far.</source>
        <translation> 至今已归档 %1 份。</translation>
    </message>
    <message>
        <source>Passphrase of %1:</source>
        <translation>%1 的密码短语：</translation>
    </message>
    <message>
        <source>Passphrase of the key of &apos;%1&apos;:</source>
        <translation>“%1”密钥的密码短语：</translation>
    </message>
    <message>
        <source>Written to &apos;%1&apos;. Look through it before you hand it on.</source>
        <translation>已写入“%1”。交给他人前请先查看内容。</translation>
    </message>
    <message>
        <source>Note: RAP closes at %1, Hong Kong time. At this pace about %2 will be left for the next time.</source>
        <translation>注意：RAP 将于香港时间 %1 关闭。按目前速度，约有 %2 要留到下次下载。</translation>
    </message>
    <message>
        <source>Note: %1: %2</source>
        <translation>注意：%1：%2</translation>
    </message>
    <message>
        <source>Copying to further destinations ...</source>
        <translation>正在复制到其他目的地…</translation>
    </message>
    <message>
        <source>Stopping. What was fetched of a report stays for the next time.</source>
        <translation>正在停止。已下载的部分留待下次使用。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source> (%1 filed by another program meanwhile)</source>
        <translation> (其间另一程序已归档 %1 份)</translation>
    </message>
    <message>
        <source>%1 filed (%2 in %3 s), %4 here already%5, %6 failed.</source>
        <translation>已归档 %1 份（%2，%3 秒），%4 份早已在此%5，%6 份失败。</translation>
    </message>
    <message>
        <source> Of these 1 is no longer in its folder; --again fetches it.</source>
        <translation> 其中 1 份已不在其文件夹内；可用 --again 下载。</translation>
    </message>
    <message>
        <source> Of these %1 are no longer in their folders; --again fetches them.</source>
        <translation> 其中 %1 份已不在其文件夹内；可用 --again 下载。</translation>
    </message>
    <message>
        <source> %1 not wanted by any report profile, and left.</source>
        <translation> %1 份不属于任何报表配置，未下载。</translation>
    </message>
    <message>
        <source> Of these %1 because the run was stopped.</source>
        <translation> 其中 %1 份是因执行已停止。</translation>
    </message>
    <message>
        <source>%1 copied to &apos;%2&apos;</source>
        <translation>已复制 %1 份到“%2”</translation>
    </message>
    <message>
        <source>, %1 wait for it</source>
        <translation>，%1 份等待复制</translation>
    </message>
    <message>
        <source>, 1 is no longer in its folder; --again fetches and copies it</source>
        <translation>，1 份已不在其文件夹内；可用 --again 下载并复制</translation>
    </message>
    <message>
        <source>, %1 are no longer in their folders; --again fetches and copies them</source>
        <translation>，%1 份已不在其文件夹内；可用 --again 下载并复制</translation>
    </message>
    <message>
        <source>%1 was not gazetted yet when this version was made: its days were reckoned by rule and may change.</source>
        <translation>制作此版本时 %1 年的假期尚未刊宪：日期按规则推算，可能更改。</translation>
    </message>
    <message>
        <source>Known until %1. Only holidays on a Saturday change RAP&apos;s hours; from Monday to Friday it is open on holidays, too.</source>
        <translation>已知至 %1。只有星期六的假期会更改 RAP 的服务时间；星期一至五的假期照常开放。</translation>
    </message>
    <message>
        <source>  Get the government&apos;s calendar (www.1823.gov.hk, iCal or JSON), then: rapdesk-cli holidays import FILE</source>
        <translation>  请取得政府的日历（www.1823.gov.hk，iCal 或 JSON），然后执行：rapdesk-cli holidays import FILE</translation>
    </message>
    <message>
        <source>No server presents a host key with the fingerprint %1.</source>
        <translation>没有服务器出示指纹为 %1 的主机密钥。</translation>
    </message>
    <message>
        <source>Nothing was pinned. Compare with: rapdesk-cli hostkey show &quot;%1&quot;</source>
        <translation>未信任任何密钥。请核对：rapdesk-cli hostkey show &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Pinned for %1: %2 %3</source>
        <translation>已信任 %1 的主机密钥：%2 %3</translation>
    </message>
    <message>
        <source>RAP is closed now. It opens at %1.</source>
        <translation>RAP 现已关闭，将于 %1 开放。</translation>
    </message>
    <message>
        <source>No passphrase was given, and no key is made.</source>
        <translation>未输入密码短语，未建立密钥。</translation>
    </message>
    <message>
        <source>Passphrase for the new key (Enter alone: one is made):</source>
        <translation>新密钥的密码短语（只按 Enter：自动生成）：</translation>
    </message>
    <message>
        <source>The passphrase, shown this once: </source>
        <translation>密码短语（只显示一次）：</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>再输入一次：</translation>
    </message>
    <message>
        <source>The two passphrases differ, and no key is made.</source>
        <translation>两次输入的密码短语不同，未建立密钥。</translation>
    </message>
    <message>
        <source>The new key needs a passphrase.</source>
        <translation>新密钥须有密码短语。</translation>
    </message>
    <message>
        <source>Put it into RAPDESK_PASSPHRASE, or make a key without one: --no-passphrase.</source>
        <translation>请放入 RAPDESK_PASSPHRASE，或建立没有密码短语的密钥：--no-passphrase。</translation>
    </message>
    <message>
        <source>Give the clearing house the public half. The private half leaves this computer for nobody.</source>
        <translation>请将公钥交给结算所。私钥不可离开此电脑交给任何人。</translation>
    </message>
    <message>
        <source>  To see it: rapdesk-cli hostkey show &quot;%1&quot;</source>
        <translation>  查看：rapdesk-cli hostkey show &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The public half of %1 is on RAP as %2</source>
        <translation>%1 的公钥已放在 RAP，名为 %2</translation>
    </message>
    <message>
        <source>Note: the key of %1 cannot have been registered on %2, which is to come: when it expires is not known.</source>
        <translation>注意：%1 的密钥不可能在未来的 %2 登记，到期日因此不明。</translation>
    </message>
    <message>
        <source>Note: on which day the key of %1 was registered is not known, nor when it expires.</source>
        <translation>注意：%1 的密钥登记日不明，到期日也不明。</translation>
    </message>
    <message>
        <source>Note: this computer&apos;s clock says %1, and RAP has reports of %2; the days are reckoned from that one.</source>
        <translation>注意：此电脑的时钟为 %1，而 RAP 已有 %2 的报表；天数按后者计算。</translation>
    </message>
    <message>
        <source>  The credential store still has the old key&apos;s passphrase.</source>
        <translation>  凭据存储区仍有旧密钥的密码短语。</translation>
    </message>
    <message>
        <source>%1 logs in with %2 from now on: %3 %4; %5</source>
        <translation>%1 从现在起用 %2 登录：%3 %4；%5</translation>
    </message>
    <message>
        <source>  To take it all the same: --force</source>
        <translation>  仍要采用：--force</translation>
    </message>
    <message>
        <source>  The account keeps its key. To change it without a login: --no-test</source>
        <translation>  账户保留原有密钥。如要不登录而更换：--no-test</translation>
    </message>
    <message>
        <source>Logged in to %1 as %2 with %3 %4</source>
        <translation>已用 %2 登录 %1，使用 %3 %4</translation>
    </message>
    <message>
        <source>Note: the login succeeded; after it: </source>
        <translation>注意：登录成功；其后：</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not be written.</source>
        <translation>未能写入“%1”。</translation>
    </message>
    <message>
        <source>Free some space, or name another folder.</source>
        <translation>请腾出空间，或指定另一文件夹。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>Name a folder that is there and takes files.</source>
        <translation>请指定存在且可写入的文件夹。</translation>
    </message>
    <message>
        <source>There is a file &apos;%1&apos; already; it was left as it is.</source>
        <translation>已有文件“%1”，保持不变。</translation>
    </message>
    <message>
        <source>Name another one, or remove it first.</source>
        <translation>请指定另一文件，或先将其移除。</translation>
    </message>
    <message>
        <source>  A passphrase is taken from the operating system&apos;s credential store, else from RAPDESK_PASSPHRASE, else from a prompt on the terminal.</source>
        <translation>  密码短语取自操作系统的凭据存储区，其次为 RAPDESK_PASSPHRASE，再其次为终端上的输入。</translation>
    </message>
    <message>
        <source>This computer has no printer &apos;%1&apos;.</source>
        <translation>此电脑没有打印机“%1”。</translation>
    </message>
    <message>
        <source>It has none at all; make a PDF with --pdf.</source>
        <translation>没有任何打印机；可用 --pdf 制作 PDF。</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>现有：%1。</translation>
    </message>
    <message>
        <source>Where to print?</source>
        <translation>打印到何处？</translation>
    </message>
    <message>
        <source>Say --pdf OUT, or --printer NAME.</source>
        <translation>请注明 --pdf OUT 或 --printer NAME。</translation>
    </message>
    <message>
        <source>1 report profile exported.</source>
        <translation>已导出 1 个报表配置。</translation>
    </message>
    <message>
        <source>%1 report profiles exported.</source>
        <translation>已导出 %1 个报表配置。</translation>
    </message>
    <message>
        <source>1 report profile imported.</source>
        <translation>已导入 1 个报表配置。</translation>
    </message>
    <message>
        <source>%1 report profiles imported.</source>
        <translation>已导入 %1 个报表配置。</translation>
    </message>
    <message>
        <source>No report profiles: everything is wanted.</source>
        <translation>没有报表配置：下载所有报表。</translation>
    </message>
    <message>
        <source>There is no report profile &apos;%1&apos;.</source>
        <translation>没有报表配置“%1”。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>现有：%1。</translation>
    </message>
    <message>
        <source>rapdesk-cli: standard output could not be written.</source>
        <translation>rapdesk-cli：未能写入标准输出。</translation>
    </message>
    <message>
        <source>Note: nothing was fetched by schedule on %1 of the last days.</source>
        <translation>注意：最近有 %1 天未按计划下载。</translation>
    </message>
    <message>
        <source>Next run %1 at %2.</source>
        <translation>下次执行：%1 %2。</translation>
    </message>
    <message>
        <source> Ctrl-C ends this.</source>
        <translation> 按 Ctrl-C 结束。</translation>
    </message>
    <message>
        <source>Late: </source>
        <translation>迟到：</translation>
    </message>
    <message>
        <source>  To put it right: rapdesk-cli schedule on &quot;%1&quot;</source>
        <translation>  更正：rapdesk-cli schedule on &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Note: it runs only while you are signed in. </source>
        <translation>注意：只在登录期间执行。 </translation>
    </message>
    <message>
        <source>It was on already: every %1 minutes.</source>
        <translation>早已开启：每 %1 分钟。</translation>
    </message>
    <message>
        <source>Put right: it fetches every %1 minutes while RAP is open.</source>
        <translation>已更正：RAP 开放期间每 %1 分钟下载。</translation>
    </message>
    <message>
        <source>%1 fetches every %2 minutes while RAP is open.</source>
        <translation>RAP 开放期间，%1 每 %2 分钟下载。</translation>
    </message>
    <message>
        <source>%1 fetches no more for %2.</source>
        <translation>%1 不再为 %2 下载。</translation>
    </message>
    <message>
        <source>It was not on.</source>
        <translation>未开启。</translation>
    </message>
    <message>
        <source>Note: %1 still fetches for it. To end that: rapdesk-cli schedule off &quot;%2&quot;</source>
        <translation>注意：%1 仍为其下载。如要结束：rapdesk-cli schedule off &quot;%2&quot;</translation>
    </message>
    <message>
        <source>The account has none; import some with: rapdesk-cli profile import</source>
        <translation>账户没有报表配置；可导入：rapdesk-cli profile import</translation>
    </message>
    <message>
        <source>Reports without a title are called what the first ones call themselves.</source>
        <translation>没有标题的报表，采用首份同类报表页面上的标题。</translation>
    </message>
    <message>
        <source>Reports are not asked what they call themselves.</source>
        <translation>不从报表读取标题。</translation>
    </message>
    <message>
        <source>Titles in the list: %1; %2 of them are the firm&apos;s own and count instead of those imported before.</source>
        <translation>清单内有 %1 个标题，其中 %2 个为公司自定，取代先前导入的标题。</translation>
    </message>
    <message>
        <source>Saves an account profile</source>
        <translation>保存账户</translation>
    </message>
    <message>
        <source>The key file is looked at, but not copied. A profile of the same name is not overwritten (exit code 2).</source>
        <translation>密钥文件只会查看，不会复制。同名账户不会被覆盖（退出代码 2）。</translation>
    </message>
    <message>
        <source>Your own word for the account</source>
        <translation>自定的账户名称</translation>
    </message>
    <message>
        <source>RAP user ID</source>
        <translation>RAP 用户编号</translation>
    </message>
    <message>
        <source>RAP&apos;s address</source>
        <translation>RAP 的地址</translation>
    </message>
    <message>
        <source>Private SSH key</source>
        <translation>SSH 私钥</translation>
    </message>
    <message>
        <source>Tried when the first cannot be reached</source>
        <translation>无法连接主服务器时使用</translation>
    </message>
    <message>
        <source>RAP&apos;s folder that holds all others; once more for each further one</source>
        <translation>RAP 上存放所有其他文件夹的文件夹；如有多个，每个重复一次此选项</translation>
    </message>
    <message>
        <source>Where reports go (default: &apos;RAP Reports&apos; in your documents)</source>
        <translation>报表存放位置（默认：文档文件夹内的“RAP Reports”）</translation>
    </message>
    <message>
        <source>Day on which the key was registered; it works for two years</source>
        <translation>密钥的登记日；自该日起有效两年</translation>
    </message>
    <message>
        <source>Take no more from the network than this</source>
        <translation>网络用量以此为限</translation>
    </message>
    <message>
        <source>Sessions that RAP may be asked for at a time, 1 to 4</source>
        <translation>同时向 RAP 打开的会话数，1 到 4</translation>
    </message>
    <message>
        <source>The server gives every file out once: nothing is gone on with or thrown away</source>
        <translation>服务器只提供每个文件一次：下载中断后不会续传，也不会丢弃</translation>
    </message>
    <message>
        <source>What was moved or deleted from where it was filed is fetched again</source>
        <translation>已归档的报表如被移动或删除，会重新下载</translation>
    </message>
    <message>
        <source>Place on RAP for new keys (see &apos;key put&apos;); may hold {user} and {date}</source>
        <translation>RAP 上放置新密钥的位置（见“key put”）；可用 {user} 和 {date}</translation>
    </message>
    <message>
        <source>In which form: %1 (default: openssh)</source>
        <translation>采用的格式：%1（默认：openssh）</translation>
    </message>
    <message>
        <source>Writes an account to a file, for other workstations</source>
        <translation>将账户写入文件，供其他工作站使用</translation>
    </message>
    <message>
        <source>With its report profiles and the pinned host keys of its servers; never with a key or a passphrase. A file that is there already is not overwritten without --force.</source>
        <translation>连同其报表配置和已信任的服务器主机密钥；绝不包括账户的密钥或密码短语。如无 --force，已有的文件不会被覆盖。</translation>
    </message>
    <message>
        <source>The new file</source>
        <translation>新文件</translation>
    </message>
    <message>
        <source>Whoever imports it says which RAP user</source>
        <translation>由导入者注明 RAP 用户</translation>
    </message>
    <message>
        <source>Also where the key&apos;s file and the reports&apos; folder are</source>
        <translation>也包括密钥文件和报表文件夹的位置</translation>
    </message>
    <message>
        <source>In place of a file that is there already</source>
        <translation>取代已有的文件</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已信任</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Takes an account from a file that &apos;export&apos; has written</source>
        <translation>从“export”写成的文件导入账户</translation>
    </message>
    <message>
        <source>A file with a fault is refused with its line, and nothing is changed: exit code 2. Host keys in the file are pinned, unless this workstation trusts that server already; one that contradicts what is pinned is refused: exit code 4. With --replace, what the file leaves out stays as it is here, and the day on which the key was registered is taken only with the key that the file names.</source>
        <translation>有错误的文件会被拒绝，并指出行号，不作任何更改：退出代码 2。文件内的主机密钥会设为信任，除非此工作站已信任该服务器；与已信任的密钥不符者会被拒绝：退出代码 4。使用 --replace 时，文件没有的项目在此保持不变；只有同时采用文件所指的密钥，才会采用其登记日。</translation>
    </message>
    <message>
        <source>As &apos;account export&apos; writes it</source>
        <translation>“account export”写成的文件</translation>
    </message>
    <message>
        <source>Your own word for the account (default: as in the file)</source>
        <translation>自定的账户名称（默认：按文件）</translation>
    </message>
    <message>
        <source>In place of an account of that name, and of its report profiles</source>
        <translation>取代同名的账户及其报表配置</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>IDENTITY</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>USER</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>SERVER</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>KEY EXPIRES</source>
        <translation>密钥到期日</translation>
    </message>
    <message>
        <source>Shows all account profiles of this user</source>
        <translation>显示此用户的所有账户</translation>
    </message>
    <message>
        <source>A profile that cannot be read is told on standard error and gives exit code 6; the others are shown.</source>
        <translation>无法读取的账户会在标准错误输出告知，退出代码为 6；其余照常显示。</translation>
    </message>
    <message>
        <source>Removes a profile; never its key file nor its reports</source>
        <translation>移除账户；绝不移除其密钥文件或报表</translation>
    </message>
    <message>
        <source>A passphrase in the operating system&apos;s credential store is removed with it. With --forget-ledger nothing is known any more of what was fetched, also of an account that was removed before.</source>
        <translation>操作系统凭据存储区内的密码短语会一并移除。使用 --forget-ledger 时，曾下载的一切记录也会清除，早前已移除的账户也可如此。</translation>
    </message>
    <message>
        <source>Also what the ledger knows of it: reports and runs</source>
        <translation>也移除台账内的报表和执行记录</translation>
    </message>
    <message>
        <source>The other name</source>
        <translation>另一名称</translation>
    </message>
    <message>
        <source>Another name for an account, with all that is known of it</source>
        <translation>将账户改名，所有相关记录一并转移</translation>
    </message>
    <message>
        <source>The ledger, the report profiles, the schedule and a stored passphrase go along. Refused while another program fetches for it: exit code 10.</source>
        <translation>台账、报表配置、计划和已保存的密码短语一并转移。另一程序正为其下载时会被拒绝：退出代码 10。</translation>
    </message>
    <message>
        <source>A second account like this one, under another name</source>
        <translation>以另一名称建立相同的账户</translation>
    </message>
    <message>
        <source>With its report profiles, and without its history: for the copy everything is new.</source>
        <translation>连同其报表配置，但不包括历史记录：对新账户而言一切都是新的。</translation>
    </message>
    <message>
        <source>What the e-Service TECHS 8 asks for, filled from an account, to print or copy</source>
        <translation>按账户资料填写 e-Service TECHS 8 所需内容，供打印或复制</translation>
    </message>
    <message>
        <source>A help to fill in the e-Service in Client Connect, not its form.</source>
        <translation>协助在 Client Connect 填写 e-Service，并非其表格。</translation>
    </message>
    <message>
        <source>The new key, with --for key (default: that of a renewal under way)</source>
        <translation>新密钥，与“--for key”并用（默认：正在更换的密钥）</translation>
    </message>
    <message>
        <source>Shows a profile, its key&apos;s fingerprint and when the key expires</source>
        <translation>显示账户、其密钥指纹和密钥到期日</translation>
    </message>
    <message>
        <source>day of registration not known</source>
        <translation>登记日不明</translation>
    </message>
    <message>
        <source>registered %1, which is a day to come: it cannot be right</source>
        <translation>登记日 %1 尚未到，不可能正确</translation>
    </message>
    <message>
        <source>registered %1, expires %2</source>
        <translation>%1 登记，%2 到期</translation>
    </message>
    <message numerus="yes">
        <source> (%n day(s) left)</source>
        <translation>
            <numerusform> (剩余 %n 天)</numerusform>
        </translation>
    </message>
    <message>
        <source> (EXPIRED: renew it with the clearing house)</source>
        <translation> (已到期：请向结算所更换)</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>of a type that shows only with its passphrase</source>
        <translation>类型要有密码短语才能得知</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备用</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基础文件夹</translation>
    </message>
    <message>
        <source>To</source>
        <translation>存放于</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>%1 bytes a second</source>
        <translation>每秒 %1 字节</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>up to %1 at a time</source>
        <translation>同时最多 %1 个</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>given out once by the server</source>
        <translation>服务器只提供一次</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>fetched again when moved or deleted</source>
        <translation>被移动或删除时重新下载</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>put on RAP as %1 (%2)</source>
        <translation>放在 RAP 的 %1 (%2)</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>缺少命令。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>%1 goes only with %2.</source>
        <translation>%1 须与 %2 并用。</translation>
    </message>
    <message>
        <source>%1 does not go with %2.</source>
        <translation>%1 不可与 %2 并用。</translation>
    </message>
    <message>
        <source>%1 does not take &apos;%2&apos;.</source>
        <translation>%1 不接受“%2”。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This does not belong here: %1.</source>
        <translation>此处不应有：%1。</translation>
    </message>
    <message>
        <source>There is no such command: %1.</source>
        <translation>没有此命令：%1。</translation>
    </message>
    <message>
        <source>How it is called: %1</source>
        <translation>用法见：%1</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no column; write FROM-TO, such as 1-5.</source>
        <translation>“%1”不是列范围；请写成 FROM-TO，例如 1-5。</translation>
    </message>
    <message>
        <source>Compares two report files, or ZIPs of one file each</source>
        <translation>比较两个报表文件，或各含一个文件的 ZIP</translation>
    </message>
    <message>
        <source>The exit code is 0 where the two say the same, 1 where they differ, 6 where one cannot be read. Run dates, times and page numbers in the heads of pages, and blanks at the ends of lines, count only with --exact. Data images of a report whose layout is known are compared record by record.</source>
        <translation>两者相同时退出代码为 0，不同时为 1，其中一个无法读取时为 6。页首的生成日期、时间和页码，以及行尾的空格，只在使用 --exact 时计算在内。已知版式的数据映像会逐条记录比较。</translation>
    </message>
    <message>
        <source>A report file or ZIP</source>
        <translation>报表文件或 ZIP</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>另一个</translation>
    </message>
    <message>
        <source>Columns by which lines belong together, counted from 1 (repeatable)</source>
        <translation>用于对应各行的列范围，从 1 起计（可重复）</translation>
    </message>
    <message>
        <source>Everything counts</source>
        <translation>所有内容都计算在内</translation>
    </message>
    <message>
        <source>What is not aligned by then counts as removed and added</source>
        <translation>限时内未对齐的部分视为已移除和新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 已移除</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 新增</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1 已移到 %2</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 已更改</translation>
    </message>
    <message>
        <source>Lines: %1 same, %2 changed, %3 removed, %4 added, %5 moved.</source>
        <translation>行数：相同 %1，更改 %2，移除 %3，新增 %4，移动 %5。</translation>
    </message>
    <message>
        <source>Prints what makes a shell complete this program&apos;s words: %1</source>
        <translation>打印让终端自动补全命令的代码：%1</translation>
    </message>
    <message>
        <source>  detail: %1</source>
        <translation>  详情：%1</translation>
    </message>
    <message>
        <source>REPORT</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>FOR</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>MARKET</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>RUN AT</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Decodes report file names, touching no server</source>
        <translation>解读报表文件名，不连接任何服务器</translation>
    </message>
    <message>
        <source>Every name gives a line, one that does not decode with the reason; the exit code is 0 for both. Clearing house and system come from the folder alone, which also decides how the name is read.</source>
        <translation>每个名称占一行，无法解读的会附原因；两者退出代码均为 0。结算所和系统只由文件夹得知，名称如何解读也由文件夹决定。</translation>
    </message>
    <message>
        <source>RAP&apos;s folder, with or without /download</source>
        <translation>RAP 的文件夹，可带或省略 /download</translation>
    </message>
    <message>
        <source>Names, or whole remote paths</source>
        <translation>文件名，或 RAP 上的完整路径</translation>
    </message>
    <message>
        <source>Tests the connection step by step, and says what the help desk asks for</source>
        <translation>逐步测试连接，并列出支持服务台所需资料</translation>
    </message>
    <message>
        <source>No passphrase, no private key and nothing of a report&apos;s contents is in it. Exit code 0 where every step was passed, else that of the step which failed. A file that is there already is not overwritten.</source>
        <translation>不含密码短语、私钥或任何报表内容。所有步骤通过时退出代码为 0，否则为失败步骤的代码。已有的文件不会被覆盖。</translation>
    </message>
    <message>
        <source>Into a new file instead of to standard output</source>
        <translation>写入新文件，而非标准输出</translation>
    </message>
    <message>
        <source>Downloads what is not on this workstation yet</source>
        <translation>下载此工作站尚未有的报表</translation>
    </message>
    <message>
        <source>Every report is verified and unzipped; it appears under its final name whole, or not at all. Without filters all that RAP lists is wanted. Where the account has report profiles, what one of them wants is fetched to where it says; the rest is counted as not wanted and left, also where a filter matches it. Reports are told as they end: filed or failed, with --json also skipped (here already).</source>
        <translation>每份报表都会验证并解压；以最终名称出现时必定完整，否则不会出现。如无筛选条件，则下载 RAP 列出的全部报表。账户有报表配置时，其中任何一个所需的报表会下载到其指定位置；其余计为不需要而略过，即使符合筛选条件也是如此。每份报表完成时会告知：已归档或失败，使用 --json 时也包括略过（已在此处）。</translation>
    </message>
    <message>
        <source>What a broken connection or Ctrl-C left half fetched is gone on with the next time. A folder that cannot be read is told on standard error; where it may hold what was asked for, the exit code is 1.</source>
        <translation>因连接中断或 Ctrl-C 而只下载了部分的报表，下次会续传。无法读取的文件夹会在标准错误输出告知；如其中可能有所需报表，退出代码为 1。</translation>
    </message>
    <message>
        <source>One program of this workstation fetches for an account at a time, the RAP Desk window included: a second one waits until the first has ended, then fetches what is not here yet.</source>
        <translation>此工作站同一时间只有一个程序为同一账户下载，RAP Desk 窗口也计算在内：第二个程序会等待第一个结束，然后下载尚未有的报表。</translation>
    </message>
    <message>
        <source>Where report profiles have further destinations, what is filed is copied to them and listed there in &apos;manifest-*.csv&apos;. One that is away holds up nothing: it is told, the exit code is 6, and the next run copies.</source>
        <translation>报表配置如有其他目的地，已归档的报表会复制到各目的地，并列于该处的“manifest-*.csv”。目的地无法使用时不会妨碍其他工作：会告知，退出代码为 6，下次执行时再复制。</translation>
    </message>
    <message>
        <source>A program that a run is to end with (--on-end: mail, chat, monitoring) is told what it did, also where it failed: %1. What goes wrong with it is told on standard error and changes no exit code.</source>
        <translation>执行结束时启动的程序（--on-end：邮件、通讯、监控）会获告知执行结果，失败时也是如此：%1。该程序出错时会在标准错误输出告知，不影响退出代码。</translation>
    </message>
    <message>
        <source>Files: %1, or as the report profile says</source>
        <translation>文件：%1，或按报表配置所定</translation>
    </message>
    <message>
        <source>RAP folder</source>
        <translation>RAP 文件夹</translation>
    </message>
    <message>
        <source>name without .ZIP</source>
        <translation>不带 .ZIP 的名称</translation>
    </message>
    <message>
        <source>Only what this report profile chooses</source>
        <translation>只限此报表配置选取的报表</translation>
    </message>
    <message>
        <source>Instead of the account&apos;s own folder and of what report profiles say</source>
        <translation>取代账户本身的文件夹和报表配置所定的位置</translation>
    </message>
    <message>
        <source>Keep the ZIP beside the report</source>
        <translation>将 ZIP 保留在报表旁</translation>
    </message>
    <message>
        <source>Fetch also what is here already</source>
        <translation>已在此处的报表也重新下载</translation>
    </message>
    <message>
        <source>Where another program of this workstation fetches for the account, end with exit code 10</source>
        <translation>如此工作站有另一程序正为该账户下载，则以退出代码 10 结束</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no folder date; write YYYYMMDD or &apos;today&apos;.</source>
        <translation>“%1”不是文件夹日期；请写成 YYYYMMDD 或“today”。</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Folder date; repeatable, as every filter is. Also: &apos;today&apos; (in Hong Kong)</source>
        <translation>文件夹日期；与其他筛选条件一样可重复。也可写“today”（香港的今天）</translation>
    </message>
    <message>
        <source>%1 (a folder that the rules do not know)</source>
        <translation>%1（规则所不知的文件夹）</translation>
    </message>
    <message>
        <source>Report ID; * and ? stand for any characters</source>
        <translation>报表编号；* 和 ? 代表任何字符</translation>
    </message>
    <message>
        <source>Participant, bank code or COMMON; the same patterns</source>
        <translation>参与者、银行代码或 COMMON；写法同上</translation>
    </message>
    <message>
        <source>%1%2: page %3, line %4: </source>
        <translation>%1%2：第 %3 页，第 %4 行： </translation>
    </message>
    <message>
        <source>Searches the filed reports of an account or all</source>
        <translation>搜索一个或所有账户的已归档报表</translation>
    </message>
    <message>
        <source>Needs no server. A line for each line in which the text is, as it is found: file, page, line, text. Capitals count only with --case. Where only the ZIP was kept, it is searched inside. Nothing found is exit code 0 too; a report that cannot be read is told on standard error, and gives exit code 1.</source>
        <translation>无需服务器。每个含有该文字的行占一行，找到即打印：文件、页、行、内容。只有使用 --case 时才区分大小写。只保留了 ZIP 的报表会在其内搜索。找不到时退出代码也为 0；无法读取的报表会在标准错误输出告知，退出代码为 1。</translation>
    </message>
    <message>
        <source>What to look for, in any language</source>
        <translation>要搜索的文字，任何语言均可</translation>
    </message>
    <message>
        <source>Account (default: all)</source>
        <translation>账户（默认：全部）</translation>
    </message>
    <message>
        <source>TEXT is a regular expression, as Perl has them</source>
        <translation>TEXT 是 Perl 形式的正则表达式</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>只限完整单词</translation>
    </message>
    <message>
        <source>Capitals are not the same as small letters</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not %2.</source>
        <translation>“%1”不是 %2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number from %2 to %3.</source>
        <translation>“%1”不是 %2 到 %3 的数字。</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>须带</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>不可带</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>YEAR</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>HOLIDAYS</source>
        <translation>假期</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>RAP CLOSED ON THE SATURDAYS</source>
        <translation>RAP 于这些星期六关闭</translation>
    </message>
    <message>
        <source>Hong Kong&apos;s public holidays: %1</source>
        <translation>香港公众假期：%1</translation>
    </message>
    <message>
        <source>The years that are known, and the Saturdays on which RAP is closed</source>
        <translation>已知的年份，以及 RAP 关闭的星期六</translation>
    </message>
    <message>
        <source>Takes the years of a file instead of those known</source>
        <translation>以文件的年份取代已知的年份</translation>
    </message>
    <message>
        <source>FILE: the government&apos;s calendar from www.1823.gov.hk (iCal or JSON), or CSV with the day (yyyy-mm-dd) in the first column; whole years. Other years stay. A file with a fault is refused with its line, and nothing changes: exit code 2.</source>
        <translation>FILE：来自 www.1823.gov.hk 的政府日历（iCal 或 JSON），或首列为日期 (yyyy-mm-dd) 的 CSV；须为整年。其他年份不变。有错误的文件会被拒绝，并指出行号，不作任何更改：退出代码 2。</translation>
    </message>
    <message>
        <source>iCal, JSON or CSV</source>
        <translation>iCal、JSON 或 CSV</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>NO: another key of this type is</source>
        <translation>否：已信任此类型的另一密钥</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>BITS</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>FINGERPRINT</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>PINNED</source>
        <translation>已信任</translation>
    </message>
    <message>
        <source>Prints the host keys that the account&apos;s servers present</source>
        <translation>打印账户的服务器所出示的主机密钥</translation>
    </message>
    <message>
        <source>Logs in to none of them. Compare the fingerprints with those in the clearing house&apos;s letter.</source>
        <translation>不登录任何服务器。请将指纹与结算所信件上的核对。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no fingerprint; one looks like &apos;%2&apos;.</source>
        <translation>“%1”不是指纹；指纹形式如“%2”。</translation>
    </message>
    <message>
        <source>Pins a host key that a server of the account presents now</source>
        <translation>将账户的服务器目前出示的主机密钥设为信任</translation>
    </message>
    <message>
        <source>Asks the servers and pins the key of that fingerprint for each address that presents it, in place of another key of the same type. When no server presents it, nothing is pinned and the exit code is 4. A key that is pinned already stays so.</source>
        <translation>查询各服务器，将指纹相符的密钥就每个出示它的地址设为信任，取代同类型的另一密钥。如没有服务器出示，则不信任任何密钥，退出代码为 4。已信任的密钥保持不变。</translation>
    </message>
    <message>
        <source>SHA256:... or MD5:..., as in the clearing house&apos;s letter</source>
        <translation>SHA256:... 或 MD5:...，以结算所信件为准</translation>
    </message>
    <message>
        <source>While RAP is closed, ask no server and end with exit code 7</source>
        <translation>RAP 关闭时不查询服务器，以退出代码 7 结束</translation>
    </message>
    <message>
        <source>Private half</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>Public half</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Makes a key: FILE, which only you can read, and FILE.pub</source>
        <translation>建立密钥：FILE（只有你可读取）和 FILE.pub</translation>
    </message>
    <message>
        <source>Never overwrites a file (exit code 2). The passphrase comes from RAPDESK_PASSPHRASE or from a prompt on the terminal, where an empty one has a good one made and shown once.</source>
        <translation>绝不覆盖文件（退出代码 2）。密码短语取自 RAPDESK_PASSPHRASE 或终端上的输入；输入空白时会生成一个可靠的密码短语，只显示一次。</translation>
    </message>
    <message>
        <source>Where the private half goes; FILE.pub gets the public one</source>
        <translation>私钥的位置；公钥放在 FILE.pub</translation>
    </message>
    <message>
        <source>Whoever gets the file has the key</source>
        <translation>任何人取得文件即取得密钥</translation>
    </message>
    <message>
        <source>Puts the public half of a new key on RAP, where the clearing house has named a place</source>
        <translation>将新密钥的公钥放到 RAP 上结算所指定的位置</translation>
    </message>
    <message>
        <source>The account&apos;s present key logs in. One new file comes to be, and nothing that is there is written over. The place is the account&apos;s (&apos;account add --key-drop&apos;) or that of --path. Refused with exit code 2: the key that the account has, and those that it had. What RAP refuses ends with exit code 1.</source>
        <translation>以账户现有的密钥登录。只会新增一个文件，不会覆盖任何已有的文件。位置按账户所定（“account add --key-drop”）或按 --path。以退出代码 2 拒绝：账户现有和曾用的密钥。RAP 拒绝时退出代码为 1。</translation>
    </message>
    <message>
        <source>File of the new key, or its .pub</source>
        <translation>新密钥的文件，或其 .pub</translation>
    </message>
    <message>
        <source>Put it here, not at the account&apos;s place; may hold {user} and {date}</source>
        <translation>放在此处，而非账户所定的位置；可用 {user} 和 {date}</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>共用账户</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已更换</translation>
    </message>
    <message>
        <source>Shows the account&apos;s key: fingerprints, public half in every form, expiry</source>
        <translation>显示账户的密钥：指纹、各种格式的公钥、到期日</translation>
    </message>
    <message>
        <source>Needs no server. The private half is never shown.</source>
        <translation>无需服务器。绝不显示私钥。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number of days.</source>
        <translation>“%1”不是天数。</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>REGISTERED</source>
        <translation>登记日</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>DAYS LEFT</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>SHARED WITH</source>
        <translation>共用账户</translation>
    </message>
    <message>
        <source>Shows when the keys were registered and expire, of one account or all</source>
        <translation>显示一个或所有账户的密钥登记日和到期日</translation>
    </message>
    <message>
        <source>Needs no server: for monitoring. A key works for two years from the day on which it was registered. Where this computer&apos;s clock is behind the reports that RAP has listed, the newest day of these counts. With --json each line has the key&apos;s &apos;state&apos;: &apos;good&apos;, &apos;expired&apos;, &apos;unknown&apos; (the day of its registration is), or &apos;to-come&apos; (that day is, which cannot be).</source>
        <translation>无需服务器：供监控之用。密钥自登记日起有效两年。如此电脑的时钟落后于 RAP 曾列出的报表，则以报表最新的日期为准。使用 --json 时每行均有密钥的“state”：“good”为有效，“expired”为已到期，“unknown”为登记日不明，“to-come”为登记日尚未到（不可能正确）。</translation>
    </message>
    <message>
        <source>Exit code 9 where a key has no more than N days left, or none</source>
        <translation>密钥剩余不多于 N 天或已到期时，退出代码为 9</translation>
    </message>
    <message>
        <source>Changes the account&apos;s key, once a login with it has succeeded</source>
        <translation>以新密钥登录成功后，更换账户的密钥</translation>
    </message>
    <message>
        <source>The account has the old key or the new one at any moment; the old file stays, and the account remembers it: a key that it had before is refused. The two years begin with --registered.</source>
        <translation>账户在任何时刻都有旧密钥或新密钥；旧文件会保留，账户也会记住：曾用的密钥会被拒绝。两年自 --registered 起计。</translation>
    </message>
    <message>
        <source>The new private key</source>
        <translation>新的私钥</translation>
    </message>
    <message>
        <source>Day on which RAP got the public half (default: today in Hong Kong)</source>
        <translation>RAP 取得公钥的日期（默认：香港的今天）</translation>
    </message>
    <message>
        <source>Without a login</source>
        <translation>不登录</translation>
    </message>
    <message>
        <source>Also a key that the account has or had</source>
        <translation>账户现有或曾用的密钥也可</translation>
    </message>
    <message>
        <source>Tries a login with the account&apos;s key, or with another</source>
        <translation>以账户的密钥或另一密钥尝试登录</translation>
    </message>
    <message>
        <source>Changes nothing and fetches nothing. With --key a new key is tried beside the account&apos;s own.</source>
        <translation>不作更改，也不下载。使用 --key 时，在账户本身的密钥以外尝试新密钥。</translation>
    </message>
    <message>
        <source>This key in place of the account&apos;s</source>
        <translation>以此密钥代替账户的密钥</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1，%2 位</translation>
    </message>
    <message>
        <source>Public half, as a line of OpenSSH:</source>
        <translation>公钥，OpenSSH 的一行：</translation>
    </message>
    <message>
        <source>as RFC 4716 (SSH2):</source>
        <translation>RFC 4716 (SSH2) 格式：</translation>
    </message>
    <message>
        <source>as PEM:</source>
        <translation>PEM 格式：</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>BYTES</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Lists every report that RAP holds for the account, decoded</source>
        <translation>列出 RAP 为账户保存的所有报表，并加以解读</translation>
    </message>
    <message>
        <source>State: new (not here yet), fetched (here), gone (RAP listed it within its ten days, lists it no longer, and it is not here). With --json also whether a report profile wants it. A folder that cannot be read is told on standard error; where it may hold what was asked for, the exit code is 1.</source>
        <translation>状态：新（尚未在此）、已下载（在此）、已消失（RAP 在其十天内列出过，现已不列出，也不在此）。使用 --json 时也注明是否有报表配置需要它。无法读取的文件夹会在标准错误输出告知；如其中可能有所需报表，退出代码为 1。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>RESULTS AND EXIT CODES</source>
        <translation>结果和退出代码</translation>
    </message>
    <message>
        <source>Prints the manual page, for &apos;man&apos;</source>
        <translation>打印手册页，供“man”使用</translation>
    </message>
    <message>
        <source>Start this at the end, with what was done as JSON on its standard input</source>
        <translation>结束时启动此程序，以 JSON 将执行结果交给其标准输入</translation>
    </message>
    <message numerus="yes">
        <source>%1 %  %n sheet(s)</source>
        <translation>
            <numerusform>%1 %  %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n 份报表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n 张纸</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Prints report files or ZIPs, page for page, or makes a PDF of them</source>
        <translation>逐页打印报表文件或 ZIP，或制作 PDF</translation>
    </message>
    <message>
        <source>Each page of a report is a page on paper, across where it is wide. What is longer than the paper and would be too small to read goes on on the next sheet. The text of the PDF can be searched and copied; each report has an entry in its outline. It is there once it is whole, in the place of an older one. Where one report cannot be read nothing is made.</source>
        <translation>报表的每一页印在一张纸上，宽的页面横向打印。比纸张长而缩小后难以阅读的，在下一张纸继续。PDF 的文字可搜索和复制；每份报表在其大纲有一项。PDF 完成后才出现，并取代旧的一份。只要有一份报表无法读取，就不会制作。</translation>
    </message>
    <message>
        <source>Report files, or ZIPs with reports</source>
        <translation>报表文件，或含报表的 ZIP</translation>
    </message>
    <message>
        <source>Make a PDF of that name</source>
        <translation>制作此名称的 PDF</translation>
    </message>
    <message>
        <source>Print on the printer of that name</source>
        <translation>用此名称的打印机打印</translation>
    </message>
    <message>
        <source>Only these pages of each report, such as 1-3,7</source>
        <translation>每份报表只打印这些页，例如 1-3,7</translation>
    </message>
    <message>
        <source>The file&apos;s name and the page&apos;s number on top of each</source>
        <translation>在每页顶部印上文件名和页码</translation>
    </message>
    <message>
        <source>Writes an account&apos;s report profiles to a file, for other workstations</source>
        <translation>将账户的报表配置写入文件，供其他工作站使用</translation>
    </message>
    <message>
        <source>A file that is there already is never overwritten.</source>
        <translation>已有的文件绝不会被覆盖。</translation>
    </message>
    <message>
        <source>Takes an account&apos;s report profiles from a file, in place of all it has</source>
        <translation>从文件导入账户的报表配置，取代现有的全部</translation>
    </message>
    <message>
        <source>A file with a fault is refused, with its line and column, and the account keeps what it has: exit code 2.</source>
        <translation>有错误的文件会被拒绝，并指出行号和列号，账户保持不变：退出代码 2。</translation>
    </message>
    <message>
        <source>As &apos;profile export&apos; writes it</source>
        <translation>“profile export”写成的文件</translation>
    </message>
    <message>
        <source>PROFILE</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>GOES TO</source>
        <translation>存放于</translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation>ZIP</translation>
    </message>
    <message>
        <source>WANTS</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Shows an account&apos;s report profiles, in the order in which they decide</source>
        <translation>按决定的次序显示账户的报表配置</translation>
    </message>
    <message>
        <source>The first profile that matches a report decides where it goes; what none matches is not wanted. With --json each profile as in the file that &apos;profile export&apos; writes.</source>
        <translation>报表的去处由首个符合的配置决定；没有任何配置符合的报表为不需要。使用 --json 时，每个配置以“profile export”写成的文件形式显示。</translation>
    </message>
    <message>
        <source>Shows what a report profile wants, where that goes and what it expects</source>
        <translation>显示报表配置需要什么报表、存放于何处以及预期什么报表</translation>
    </message>
    <message>
        <source>Report profile</source>
        <translation>报表配置</translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2, %3, %n minute(s) of grace</source>
        <translation>
            <numerusform>%1 在 %2 前，%3，宽限 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>, also on public holidays</source>
        <translation>，公众假期也是</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>house</source>
        <translation>结算所</translation>
    </message>
    <message>
        <source>system</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>for</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Except</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>存放于</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>不保留</translation>
    </message>
    <message>
        <source>Also to</source>
        <translation>也存放于</translation>
    </message>
    <message>
        <source>Expects</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>done; nothing failed (nothing to fetch is also 0)</source>
        <translation>完成，没有失败（没有可下载的也为 0）</translation>
    </message>
    <message>
        <source>some reports failed, or a folder could not be read; the rest is done. The two files of compare differ</source>
        <translation>部分报表失败，或有文件夹无法读取；其余已完成。比较的两个文件不同</translation>
    </message>
    <message>
        <source>the call or the account as saved is wrong</source>
        <translation>命令或已保存的账户有误</translation>
    </message>
    <message>
        <source>no server could be reached, or it kept no connection</source>
        <translation>无法连接任何服务器，或连接无法维持</translation>
    </message>
    <message>
        <source>the host key is unknown or has changed: nothing was sent</source>
        <translation>主机密钥不明或已更改：未发送任何数据</translation>
    </message>
    <message>
        <source>the server refused the login</source>
        <translation>服务器拒绝登录</translation>
    </message>
    <message>
        <source>the local side failed: disk full, no permission, ledger broken, key file or passphrase not usable</source>
        <translation>本机出错：磁盘已满、没有权限、台账损坏、密钥文件或密码短语无法使用</translation>
    </message>
    <message>
        <source>RAP is closed now (only with --within-hours)</source>
        <translation>RAP 现已关闭（只限 --within-hours）</translation>
    </message>
    <message>
        <source>a wanted report is late (only with --fail-late)</source>
        <translation>所需报表迟到（只限 --fail-late）</translation>
    </message>
    <message>
        <source>a key expires soon (only with &apos;key status --warn-days&apos;)</source>
        <translation>密钥即将到期（只限“key status --warn-days”）</translation>
    </message>
    <message>
        <source>another program of this workstation fetches for the account now (only with --no-wait)</source>
        <translation>此工作站另一程序正为该账户下载（只限 --no-wait）</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>退出代码：</translation>
    </message>
    <message>
        <source>Results go to standard output, one JSON object a line with --json; messages and progress to standard error. Nothing is ever asked when standard input is not a terminal. A key&apos;s passphrase comes from the operating system&apos;s credential store, from the environment variable RAPDESK_PASSPHRASE, or from a prompt on the terminal.</source>
        <translation>结果送往标准输出，使用 --json 时每行一个 JSON 对象；消息和进度送往标准错误输出。标准输入不是终端时绝不提问。密钥的密码短语取自操作系统的凭据存储区、环境变量 RAPDESK_PASSPHRASE 或终端上的输入。</translation>
    </message>
    <message>
        <source>The words are in the system&apos;s language, in that of the window where one was chosen there, or in that of the environment variable RAPDESK_LANGUAGE: %1. With --json they are English: what a script reads is the same in all languages.</source>
        <translation>文字采用系统的语言；如在窗口选择了语言则采用该语言；也可由环境变量 RAPDESK_LANGUAGE 指定：%1。使用 --json 时为英文：程序所读的内容在各种语言下都相同。</translation>
    </message>
    <message>
        <source>A reader of the results that has had enough (&apos;list ACME | head&apos;) is no fault; the work is done all the same. Ctrl-C and SIGTERM stop a fetch cleanly; the program then ends by that signal (130 or 143 in a shell).</source>
        <translation>读取结果的程序提早结束（“list ACME | head”）不算错误，工作照样完成。Ctrl-C 和 SIGTERM 会妥善停止下载；程序随后以该信号结束（在命令外壳中为 130 或 143）。</translation>
    </message>
    <message>
        <source>Example, from nothing to the first reports:</source>
        <translation>示例，从零开始到下载首批报表：</translation>
    </message>
    <message>
        <source>Account profiles: %1</source>
        <translation>账户：%1</translation>
    </message>
    <message>
        <source>The servers&apos; host keys: %1</source>
        <translation>服务器的主机密钥：%1</translation>
    </message>
    <message>
        <source>Keys: %1</source>
        <translation>密钥：%1</translation>
    </message>
    <message>
        <source>Report profiles of an account: %1</source>
        <translation>账户的报表配置：%1</translation>
    </message>
    <message>
        <source>something belongs here.</source>
        <translation>此处须有内容。</translation>
    </message>
    <message>
        <source>Settings, host keys and ledger here instead of in the user&apos;s own place</source>
        <translation>设置、主机密钥和台账存放于此，而非用户本身的位置</translation>
    </message>
    <message>
        <source>One JSON object a line on standard output</source>
        <translation>在标准输出每行一个 JSON 对象</translation>
    </message>
    <message>
        <source>Fetches the reports of HKEX&apos;s clearing houses from RAP, unattended.</source>
        <translation>从 RAP 自动下载香港交易所旗下结算所的报表。</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <translation>打印此说明并退出</translation>
    </message>
    <message>
        <source>Print the help of all commands and exit</source>
        <translation>打印所有命令的说明并退出</translation>
    </message>
    <message>
        <source>Display program version information and exit</source>
        <translation>显示程序版本并退出</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>fetched</source>
        <translation>已下载</translation>
    </message>
    <message>
        <source>not_in_folder</source>
        <translation>不在文件夹</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 %2: %3 filed, %4 failed. %5.</source>
        <translation>%1 %2：已归档 %3 份，失败 %4 份。%5。</translation>
    </message>
    <message>
        <source>Stays up: fetches what is new when RAP opens, and then at each interval, within service hours</source>
        <translation>持续运行：RAP 开放时下载新报表，其后在服务时间内定时下载</translation>
    </message>
    <message>
        <source>What is fetched and where it goes is as with &apos;fetch&apos;. A run that does not reach RAP is tried again after 5 minutes, then after longer pauses; one that was missed (the PC was off or asleep) is made up at once. Around the time of a report that is expected RAP is asked more often. Nothing is asked outside RAP&apos;s hours. Ends with Ctrl-C or SIGTERM. To have runs without this program, see &apos;schedule&apos;.</source>
        <translation>下载的内容和存放位置与“fetch”相同。无法连接 RAP 的执行会在 5 分钟后重试，其后间隔加长；错过的执行（电脑关机或休眠）会立即补做。在预期报表的时间前后会更频繁查询 RAP。RAP 服务时间以外不作查询。以 Ctrl-C 或 SIGTERM 结束。如要不靠此程序执行，见“schedule”。</translation>
    </message>
    <message>
        <source>Minutes between runs, from %1 on; 15 unless said otherwise</source>
        <translation>每次执行间隔的分钟数，最少 %1；如无注明为 15</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>RAP was closed</source>
        <translation>RAP 已关闭</translation>
    </message>
    <message>
        <source>another program was fetching</source>
        <translation>另一程序正在下载</translation>
    </message>
    <message>
        <source>failed (exit code %1; the log says why)</source>
        <translation>失败（退出代码 %1；原因见日志）</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s) from 07:15 Hong Kong time on, while RAP is open</source>
        <translation>
            <numerusform>自香港时间 07:15 起，RAP 开放期间每 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>at other times than ours</source>
        <translation>时间与本程序所定的不同</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>计划程序</translation>
    </message>
    <message>
        <source>%1, task &apos;%2&apos;</source>
        <translation>%1，任务“%2”</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>no: not registered</source>
        <translation>否：未登记</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>注销后</translation>
    </message>
    <message>
        <source>runs also then</source>
        <translation>也会执行</translation>
    </message>
    <message>
        <source>does not run then</source>
        <translation>不会执行</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>上次执行</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>下次执行</translation>
    </message>
    <message>
        <source>The operating system&apos;s own scheduler runs &apos;fetch&apos;: %1</source>
        <translation>由操作系统的计划程序执行“fetch”：%1</translation>
    </message>
    <message>
        <source>Windows Task Scheduler, or systemd&apos;s timers of this user, start &apos;fetch NAME --within-hours --no-wait&apos; when RAP opens (07:15 Hong Kong time, whatever the zone of the PC) and then at each interval; what was missed while the PC was off is made up at once. &apos;show&apos; tells whether the task is as it should be; &apos;on&apos; also puts right one that somebody has changed, or that starts the program where it is no longer.</source>
        <translation>Windows 任务计划程序，或此用户的 systemd 定时器，会在 RAP 开放时（香港时间 07:15，不论电脑的时区）启动“fetch NAME --within-hours --no-wait”，其后定时启动；电脑关机期间错过的会立即补做。“show”说明计划是否妥当；“on”也会更正被人更改的计划，或程序位置已改变的计划。</translation>
    </message>
    <message>
        <source>Whether it is registered and as it should be, when it ran and when it will</source>
        <translation>是否已登记及妥当、上次和下次执行的时间</translation>
    </message>
    <message>
        <source>Registers it, or puts it right</source>
        <translation>登记或更正</translation>
    </message>
    <message>
        <source>Minutes between runs, from %1 on; 15, or as it is registered</source>
        <translation>每次执行间隔的分钟数，最少 %1；默认为 15 或已登记的数值</translation>
    </message>
    <message>
        <source>Runs end with no program any more</source>
        <translation>执行结束时不再启动程序</translation>
    </message>
    <message>
        <source>Runs end with this program, those of the window too; it gets what was done as JSON</source>
        <translation>执行结束时启动此程序，窗口的执行也是如此；以 JSON 交给执行结果</translation>
    </message>
    <message>
        <source>Removes it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>open</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>开放至 %1</translation>
    </message>
    <message>
        <source>closed; opens %1</source>
        <translation>关闭；%1 开放</translation>
    </message>
    <message>
        <source>LISTED</source>
        <translation>已列出</translation>
    </message>
    <message>
        <source>HERE</source>
        <translation>在此</translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>GONE</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>LAST SAFE DAY</source>
        <translation>最后安全日</translation>
    </message>
    <message>
        <source>NOT WANTED</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>已列出</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Not here yet, and RAP may drop them after today or tomorrow, or any moment:</source>
        <translation>尚未在此，而 RAP 可能在今天、明天或随时移除：</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>%1 wait for &apos;%2&apos;; the next fetch or run copies them.</source>
        <translation>%1 份等待复制到“%2”；下次下载或执行时复制。</translation>
    </message>
    <message numerus="yes">
        <source>The record is in &apos;%1&apos;: %n report(s).</source>
        <translation>
            <numerusform>记录已存于“%1”：%n 份报表。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows service hours, key expiry and what is here of the last ten days</source>
        <translation>显示服务时间、密钥到期日和最近十天在此的报表</translation>
    </message>
    <message>
        <source>Works from the ledger, without a server; with --refresh it asks RAP first. --csv replaces no file but an earlier table of the same account.</source>
        <translation>按台账运作，无需服务器；使用 --refresh 时先查询 RAP。--csv 只会取代同一账户较早的表格，不会取代其他文件。</translation>
    </message>
    <message>
        <source>List RAP first</source>
        <translation>先列出 RAP 的报表</translation>
    </message>
    <message>
        <source>Exit code 8 where a report is late that was expected by now</source>
        <translation>有报表迟到时，退出代码为 8</translation>
    </message>
    <message>
        <source>Also saves the ten days as a table, with SHA-256</source>
        <translation>另将十天的记录存为表格，附 SHA-256</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>SYSTEM</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>HOUSE</source>
        <translation>结算所</translation>
    </message>
    <message>
        <source>What reports are called: %1</source>
        <translation>报表的标题：%1</translation>
    </message>
    <message>
        <source>All titles that are known, and from where</source>
        <translation>所有已知的标题及其来源</translation>
    </message>
    <message>
        <source>FROM: the firm&apos;s own list, the catalogue that came with the program, or the reports themselves. The first of these that has a title counts.</source>
        <translation>来源：公司自定的清单、程序附带的目录，或报表本身。以首个有标题者为准。</translation>
    </message>
    <message>
        <source>Takes a firm&apos;s own list instead of the one before</source>
        <translation>以公司自定的清单取代先前的清单</translation>
    </message>
    <message>
        <source>FILE: CSV (UTF-8) whose first line names its columns: report_id and title, and system (CCASS, CCMS, VAR, DCASS) and house (HKSCC, HKCC, SEOCH) where wanted. A file with a fault is refused with its line, and nothing changes: exit code 2. One with the first line alone takes the firm&apos;s titles away.</source>
        <translation>FILE：首行为列名的 CSV (UTF-8)：report_id 和 title，如有需要加上 system（CCASS、CCMS、VAR、DCASS）和 house（HKSCC、HKCC、SEOCH）。有错误的文件会被拒绝，并指出行号，不作任何更改：退出代码 2。只有首行的文件会移除公司自定的标题。</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Writes all titles to a list that can be imported</source>
        <translation>将所有标题写入可导入的清单</translation>
    </message>
    <message>
        <source>Whether reports without a title are asked what they call themselves</source>
        <translation>没有标题的报表是否采用其页面上的标题</translation>
    </message>
    <message>
        <source>What was learned stays.</source>
        <translation>已得知的标题会保留。</translation>
    </message>
    <message>
        <source>Prints the versions of the program and its parts, with their patch levels</source>
        <translation>打印程序及其组成部分的版本和补丁程度</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no day; write YYYY-MM-DD.</source>
        <translation>“%1”不是日期；请写成 YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 之后须提供内容。</translation>
    </message>
    <message>
        <source>Give %1 only once.</source>
        <translation>%1 只能使用一次。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>compare::CompareHeading</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>two reports of different kinds that are compared</extracomment>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>%1: run %2</source>
        <translation>%1：生成于 %2</translation>
    </message>
    <message>
        <source>File of the reports</source>
        <translation>报表中的文件</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右侧</translation>
    </message>
</context>
<context>
    <name>compare::CompareWindow</name>
    <message>
        <source>%1: %2 and %3 - RAP Desk</source>
        <extracomment>Window title: two runs that are compared</extracomment>
        <translation>%1：%2 与 %3 - RAP Desk</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Records that differ</source>
        <translation>有差异的记录</translation>
    </message>
    <message>
        <source>%1 is no column.</source>
        <translation>%1 不是列。</translation>
    </message>
    <message>
        <source>Write where key columns begin and end, such as 1-5 or 1-5, 30-33.</source>
        <translation>请写出关键列的起止位置，例如 1-5 或 1-5, 30-33。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The two were not compared to the end.</source>
        <translation>两份报表未比较完。</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>重新比较</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>What is shown is not what was asked for last.</source>
        <translation>当前显示的不是最后要求的结果。</translation>
    </message>
    <message>
        <source>Line %1 of the left side is held.</source>
        <translation>已选定左侧第 %1 行。</translation>
    </message>
    <message>
        <source>Line %1 of the right side is held.</source>
        <translation>已选定右侧第 %1 行。</translation>
    </message>
    <message>
        <source>Go to the line of the other side that it belongs to, and press Ctrl+T again.</source>
        <translation>请移到另一侧的对应行，再按 Ctrl+T。</translation>
    </message>
    <message>
        <source>These two lines were not pinned.</source>
        <translation>未能固定对应这两行。</translation>
    </message>
    <message>
        <source>Lines %1 and %2 are pinned already, and the two pairs would cross.</source>
        <translation>第 %1 行与第 %2 行已固定对应，这两对行会互相交叉。</translation>
    </message>
    <message>
        <source>Undo all pins</source>
        <translation>取消所有固定对应</translation>
    </message>
    <message>
        <source>The time was not enough to compare all of it.</source>
        <translation>时间不足，未能比较全部内容。</translation>
    </message>
    <message>
        <source>Lines that were not looked at by then count as gone and added.</source>
        <translation>时限内未比较的行，按删除和新增计算。</translation>
    </message>
    <message>
        <source>Give it more time</source>
        <translation>给予更多时间</translation>
    </message>
    <message>
        <source>Both have the same records.</source>
        <translation>两者的记录相同。</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>两者内容相同。</translation>
    </message>
    <message>
        <source>Run date, time, page numbers and blanks at line ends do not count.</source>
        <translation>生成日期、时间、页码和行尾空格不计算在内。</translation>
    </message>
    <message>
        <source>Blanks at line ends do not count.</source>
        <translation>行尾空格不计算在内。</translation>
    </message>
    <message>
        <source>These two have hardly a line in common.</source>
        <translation>两者几乎没有相同的行。</translation>
    </message>
    <message>
        <source>See whether they are runs of the same report, and whether both are whole.</source>
        <translation>请查看两者是否为同一报表的不同生成版本，以及是否完整。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Both reports are read from beginning to end.</source>
        <translation>正在从头到尾读取两份报表。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>第 %1 处差异，共 %2 处</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>1 处差异</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation>%1 处差异</translation>
    </message>
    <message>
        <source>~ %1 changed</source>
        <translation>~ 更改 %1</translation>
    </message>
    <message>
        <source>− %1 gone</source>
        <translation>− 删除 %1</translation>
    </message>
    <message>
        <source>+ %1 added</source>
        <translation>+ 新增 %1</translation>
    </message>
    <message>
        <source>&gt; %1 moved</source>
        <translation>&gt; 移动 %1</translation>
    </message>
    <message>
        <source>%1 lines the same</source>
        <translation>%1 行相同</translation>
    </message>
    <message>
        <source>= %1 pinned</source>
        <translation>= 固定对应 %1</translation>
    </message>
    <message>
        <source>%1 records the same</source>
        <translation>%1 条记录相同</translation>
    </message>
</context>
<context>
    <name>compare::ComparedView</name>
    <message>
        <source>moved to line %1</source>
        <translation>已移至第 %1 行</translation>
    </message>
    <message>
        <source>moved from line %1</source>
        <translation>从第 %1 行移来</translation>
    </message>
    <message>
        <source>Both reports, line by line</source>
        <translation>两份报表逐行并列</translation>
    </message>
    <message>
        <source>The same. Line %1: %2</source>
        <extracomment>told by a screen reader: line number, what stands there</extracomment>
        <translation>相同。第 %1 行：%2</translation>
    </message>
    <message>
        <source>Changed. Left, line %1: %2. Right, line %3: %4</source>
        <translation>已更改。左侧第 %1 行：%2。右侧第 %3 行：%4</translation>
    </message>
    <message>
        <source>Gone. Left, line %1: %2</source>
        <translation>已删除。左侧第 %1 行：%2</translation>
    </message>
    <message>
        <source>Added. Right, line %1: %2</source>
        <translation>已新增。右侧第 %1 行：%2</translation>
    </message>
    <message>
        <source>Moved to line %1 at the right. Left, line %2: %3</source>
        <translation>已移至右侧第 %1 行。左侧第 %2 行：%3</translation>
    </message>
    <message>
        <source>Moved from line %1 at the left. Right, line %2: %3</source>
        <translation>从左侧第 %1 行移来。右侧第 %2 行：%3</translation>
    </message>
</context>
<context>
    <name>compare::Comparing</name>
    <message>
        <source>%1 is for another program: it is no text that could be compared.</source>
        <translation>%1 需用其他程序打开：不是可以比较的文本。</translation>
    </message>
    <message>
        <source>Choose two reports of text, CSV or data images.</source>
        <translation>请选择两份属于报表文本、CSV 或数据映像的报表。</translation>
    </message>
</context>
<context>
    <name>compare::DifferenceBar</name>
    <message>
        <source>Where the differences are. Click to go there.</source>
        <translation>差异所在位置。单击即可前往。</translation>
    </message>
</context>
<context>
    <name>compare::KeyField</name>
    <message>
        <source>&amp;Key columns</source>
        <translation>关键列(&amp;K)</translation>
    </message>
    <message>
        <source>Key columns</source>
        <translation>关键列</translation>
    </message>
    <message>
        <source>none; e.g. 1-5</source>
        <translation>无；例如 1-5</translation>
    </message>
    <message>
        <source>Lines that are alike in these columns belong together: an account, a stock code.</source>
        <translation>这些列内容相同的行属于同一项目：如账户、股票代码。</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose key columns</source>
        <translation>选择关键列</translation>
    </message>
    <message>
        <source>The report shows no columns of its own.</source>
        <translation>此报表没有可识别的列。</translation>
    </message>
    <message>
        <source>The columns that the report shows.</source>
        <translation>报表显示的列。</translation>
    </message>
    <message>
        <source>%1:  %2</source>
        <extracomment>a column of the report: where it stands, and what stands in it</extracomment>
        <translation>%1:  %2</translation>
    </message>
</context>
<context>
    <name>compare::RecordModel</name>
    <message>
        <source>− Gone</source>
        <translation>− 删除</translation>
    </message>
    <message>
        <source>+ Added</source>
        <translation>+ 新增</translation>
    </message>
    <message>
        <source>~ Changed</source>
        <translation>~ 更改</translation>
    </message>
    <message>
        <source>Whole record</source>
        <translation>整条记录</translation>
    </message>
    <message>
        <source>What</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>关键值</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Record left</source>
        <extracomment>number of the record in the report at the left</extracomment>
        <translation>左侧记录</translation>
    </message>
    <message>
        <source>Record right</source>
        <translation>右侧记录</translation>
    </message>
</context>
<context>
    <name>coverage::BoardModel</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A cell of the coverage board, spoken: RAP folder, day, how it stands</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>coverage::BoardView</name>
    <message>
        <source>Coverage: RAP folders by folder date</source>
        <translation>齐备情况：RAP 上的文件夹，按文件夹日期排列</translation>
    </message>
</context>
<context>
    <name>coverage::CoverageWindow</name>
    <message>
        <source>Coverage - %1 (%2)</source>
        <extracomment>Window title: account name, RAP user</extracomment>
        <translation>齐备情况 - %1（%2）</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>The last ten days on RAP</source>
        <translation>RAP 最近十天的情况</translation>
    </message>
    <message>
        <source>Save or &amp;print</source>
        <translation>保存或打印(&amp;P)</translation>
    </message>
    <message>
        <source>For the auditor: which report was here when, with its SHA-256.</source>
        <translation>供审计人员查阅：哪份报表何时已下载，以及其 SHA-256。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>1 is being fetched.</source>
        <translation>正在下载 1 份。</translation>
    </message>
    <message>
        <source>%1 are being fetched.</source>
        <translation>正在下载 %1 份。</translation>
    </message>
    <message>
        <source>RAP was not asked yet</source>
        <translation>尚未查询 RAP</translation>
    </message>
    <message>
        <source>Folder by folder and day by day this board shows what is here and what is not, once RAP has told what there is.</source>
        <translation>查询 RAP 后，此表会按文件夹和日期逐一显示哪些报表已下载、哪些尚未下载。</translation>
    </message>
    <message>
        <source>Ask RAP now</source>
        <translation>立即查询 RAP</translation>
    </message>
    <message>
        <source>Reading what is known…</source>
        <translation>正在读取已知信息…</translation>
    </message>
    <message>
        <source>RAP lists no folders for this account</source>
        <translation>RAP 没有为此账户列出文件夹</translation>
    </message>
    <message>
        <source>No program opens this file.</source>
        <translation>没有程序可以打开此文件。</translation>
    </message>
    <message>
        <source>RAP coverage %1 %2</source>
        <translation>RAP 齐备情况 %1 %2</translation>
    </message>
    <message>
        <source>The record is saved.</source>
        <translation>记录已保存。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>The record is on its way to the printer.</source>
        <translation>记录正在发送到打印机。</translation>
    </message>
    <message>
        <source>1 page.</source>
        <translation>1 页。</translation>
    </message>
    <message>
        <source>%1 pages.</source>
        <translation>%1 页。</translation>
    </message>
</context>
<context>
    <name>coverage::LookList</name>
    <message>
        <source>Needs a look</source>
        <translation>需要处理</translation>
    </message>
</context>
<context>
    <name>desktop::AboutDialog</name>
    <message>
        <source>About RAP Desk</source>
        <translation>关于 RAP Desk</translation>
    </message>
    <message>
        <source>RAP Desk %1</source>
        <translation>RAP Desk %1</translation>
    </message>
    <message>
        <source>Fetches the reports of Hong Kong&apos;s clearing houses from RAP. MIT licence.</source>
        <translation>从 RAP 下载香港各结算所的报表。采用 MIT 许可证。</translation>
    </message>
    <message>
        <source>RAP Desk is not made or endorsed by HKEX.</source>
        <translation>RAP Desk 并非由香港交易所制作，也未获其认可。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Patch level</source>
        <translation>补丁级别</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>组件及其许可证</translation>
    </message>
    <message>
        <source>Qt and QuaZip are linked dynamically: you may put other versions of them in their place. The licence texts, and where the sources of these parts are, come with the program in its folder &apos;licences&apos;.</source>
        <translation>Qt 和 QuaZip 采用动态链接：可以用其他版本替换。各许可证的全文以及这些组件的源代码位置，随程序附在“licences”文件夹中。</translation>
    </message>
</context>
<context>
    <name>desktop::WorkSigns</name>
    <message>
        <source>RAP Desk</source>
        <extracomment>Program, then what of the reports is here
----------
Program and account</extracomment>
        <translation>RAP Desk</translation>
    </message>
    <message>
        <source>&amp;Open RAP Desk</source>
        <translation>打开 RAP Desk(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Schedule…</source>
        <translation>计划(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>RAP Desk: %1</source>
        <translation>RAP Desk：%1</translation>
    </message>
    <message>
        <source>RAP Desk - %1</source>
        <translation>RAP Desk - %1</translation>
    </message>
</context>
<context>
    <name>download::Queue</name>
    <message>
        <source>It has no checksum, and RAP could not be asked whether it is all of it.</source>
        <translation>文件没有校验码，也无法向 RAP 查询文件是否完整。</translation>
    </message>
</context>
<context>
    <name>filing::EntryNames</name>
    <message>
        <source>its path has an empty part</source>
        <translation>其路径有空白的部分</translation>
    </message>
    <message>
        <source>its path leads out of the folder</source>
        <translation>其路径通向文件夹之外</translation>
    </message>
    <message>
        <source>its name has characters that Windows does not allow</source>
        <translation>其名称含有 Windows 不允许的字符</translation>
    </message>
    <message>
        <source>its name has invisible characters</source>
        <translation>其名称含有不可见的字符</translation>
    </message>
    <message>
        <source>its name ends in a dot or a space</source>
        <translation>其名称以句点或空格结尾</translation>
    </message>
    <message>
        <source>its name is reserved on Windows</source>
        <translation>其名称是 Windows 的保留名称</translation>
    </message>
    <message>
        <source>its name is one that RAP Desk uses itself while it fetches</source>
        <translation>其名称是 RAP Desk 下载时自用的名称</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>其名称过长</translation>
    </message>
    <message>
        <source>its name has a backslash</source>
        <translation>其名称含有反斜杠</translation>
    </message>
    <message>
        <source>it names a place outside the folder</source>
        <translation>其名称指向文件夹之外的位置</translation>
    </message>
    <message>
        <source>it differs from &apos;%1&apos; in upper and lower case only</source>
        <translation>与“%1”只有大小写不同</translation>
    </message>
    <message>
        <source>it is both a file and a folder</source>
        <translation>既是文件又是文件夹</translation>
    </message>
    <message>
        <source>there are two of that name</source>
        <translation>有两个同名项目</translation>
    </message>
    <message numerus="yes">
        <source>it holds more than %n file(s)</source>
        <translation>
            <numerusform>其中有超过 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>it is a link</source>
        <translation>该项目是链接</translation>
    </message>
    <message>
        <source>unzipped it would be larger than RAP Desk allows</source>
        <translation>解压后会超出 RAP Desk 允许的大小</translation>
    </message>
    <message>
        <source>unzipped it would be far larger than a report can be</source>
        <translation>解压后会远大于报表可能的大小</translation>
    </message>
</context>
<context>
    <name>filing::Faults</name>
    <message>
        <source>Ask the clearing house to provide the report again; its contacts are under Help.</source>
        <translation>请要求结算所重新提供报表；联系方式见“帮助”。</translation>
    </message>
    <message>
        <source>encrypted with AES</source>
        <translation>以 AES 加密</translation>
    </message>
    <message>
        <source>method %1</source>
        <translation>方法 %1</translation>
    </message>
    <message>
        <source>The disk is full: &apos;%1&apos; could not be saved.</source>
        <translation>磁盘已满：无法保存“%1”。</translation>
    </message>
    <message>
        <source>Free some space, then retry.</source>
        <translation>请腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>The disk is full: there is no room in &apos;%1&apos; for more reports.</source>
        <translation>磁盘已满：“%1”没有空间存放更多报表。</translation>
    </message>
    <message>
        <source>You have no permission to write &apos;%1&apos;.</source>
        <translation>没有写入“%1”的权限。</translation>
    </message>
    <message>
        <source>Choose another folder, or ask your IT support for access to this one.</source>
        <translation>请选择其他文件夹，或向信息技术支持人员申请此文件夹的访问权限。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is on a disk that can only be read.</source>
        <translation>“%1”位于只读磁盘。</translation>
    </message>
    <message>
        <source>Choose another folder, or ask your IT support to let this one be written.</source>
        <translation>请选择其他文件夹，或联系信息技术支持人员使此文件夹可以写入。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not be saved.</source>
        <translation>无法保存“%1”。</translation>
    </message>
    <message>
        <source>If the file is open in another program, close it there and retry.</source>
        <translation>如果文件已在其他程序中打开，请在该处关闭，然后重试。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has been changed or removed since it was opened.</source>
        <translation>“%1”在打开后已被更改或移除。</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>请重新打开。</translation>
    </message>
    <message>
        <source>RAP Desk is fetching this report in another window or run.</source>
        <translation>RAP Desk 正在另一个窗口或另一次执行中下载此报表。</translation>
    </message>
    <message>
        <source>Wait until that has ended, then retry.</source>
        <translation>请等待其完成，然后重试。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a link that leads out of the reports&apos; folder.</source>
        <translation>“%1”是通向报表文件夹之外的链接。</translation>
    </message>
    <message>
        <source>Remove the link, then retry.</source>
        <translation>请移除该链接，然后重试。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the way of a report.</source>
        <translation>“%1”占用了报表的位置。</translation>
    </message>
    <message>
        <source>Move or rename it, then retry.</source>
        <translation>请将其移走或重命名，然后重试。</translation>
    </message>
    <message>
        <source>The drive with the reports&apos; folder &apos;%1&apos; is not connected.</source>
        <translation>报表文件夹“%1”所在的驱动器没有连接。</translation>
    </message>
    <message>
        <source>Connect it, then retry; or choose another folder.</source>
        <translation>请连接该驱动器，然后重试；或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The reports&apos; folder &apos;%1&apos; is not there any more.</source>
        <translation>报表文件夹“%1”已不存在。</translation>
    </message>
    <message>
        <source>Put it back where it was, then retry; or choose another folder.</source>
        <translation>请将其放回原处，然后重试；或选择其他文件夹。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was removed by another program while it was being saved.</source>
        <translation>“%1”在保存期间被其他程序移除。</translation>
    </message>
    <message>
        <source>Retry. If that happens again, ask your IT support whether the virus scanner has taken it.</source>
        <translation>请重试。如果再次发生，请咨询信息技术支持人员，确认文件是否被杀毒软件移走。</translation>
    </message>
    <message>
        <source>Reports that are just being saved are removed from &apos;%1&apos; by another program or person.</source>
        <translation>正在保存的报表被其他程序或人员从“%1”移除。</translation>
    </message>
    <message>
        <source>Wait until that has ended, then retry; or choose another folder.</source>
        <translation>请等待其结束，然后重试；或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos;, where reports are copied to, is not there.</source>
        <translation>用于存放报表副本的文件夹“%1”不存在。</translation>
    </message>
    <message>
        <source>Connect its drive or share, or ask your IT support to bring it back.</source>
        <translation>请连接其驱动器或共享文件夹，或联系信息技术支持人员将其恢复。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos;, where reports are copied to, does not answer.</source>
        <translation>用于存放报表副本的文件夹“%1”没有响应。</translation>
    </message>
    <message>
        <source>Check the network drive, or ask your IT support.</source>
        <translation>请检查网络驱动器，或咨询信息技术支持人员。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no longer as it was filed, and is not copied.</source>
        <translation>“%1”与归档时不同，因此不会复制。</translation>
    </message>
    <message>
        <source>Fetch the report again.</source>
        <translation>请重新下载报表。</translation>
    </message>
    <message>
        <source>The copy &apos;%1&apos; cannot be read back as it was written.</source>
        <translation>副本“%1”读回的内容与写入时不同。</translation>
    </message>
    <message>
        <source>Ask your IT support to check that disk.</source>
        <translation>请联系信息技术支持人员检查该磁盘。</translation>
    </message>
    <message>
        <source>The list of copies &apos;%1&apos; is open in another program.</source>
        <translation>副本的清单文件“%1”已在其他程序中打开。</translation>
    </message>
    <message>
        <source>Close it there.</source>
        <translation>请在该程序中关闭。</translation>
    </message>
    <message>
        <source>The reports&apos; folder &apos;%1&apos; cannot be made.</source>
        <translation>无法创建报表文件夹“%1”。</translation>
    </message>
    <message>
        <source>RAP&apos;s file %1 is empty.</source>
        <translation>RAP 的文件 %1 是空的。</translation>
    </message>
    <message>
        <source>RAP&apos;s file %1 is not a ZIP file, whatever its name says.</source>
        <translation>无论名称如何，RAP 的文件 %1 都不是 ZIP 文件。</translation>
    </message>
    <message>
        <source>RAP&apos;s file %1 is damaged.</source>
        <translation>RAP 的文件 %1 已损坏。</translation>
    </message>
    <message>
        <source>The ZIP holds no report.</source>
        <translation>ZIP 中没有报表。</translation>
    </message>
    <message>
        <source>The ZIP holds &apos;%1&apos;, which cannot be saved safely: %2.</source>
        <translation>ZIP 中有“%1”，无法安全保存：%2。</translation>
    </message>
    <message>
        <source>The ZIP holds &apos;%1&apos;, which is packed in a way that RAP Desk does not know (%2).</source>
        <translation>ZIP 中有“%1”，其压缩方式 RAP Desk 无法识别（%2）。</translation>
    </message>
    <message>
        <source>Ask the clearing house to provide the report as a plain ZIP; its contacts are under Help.</source>
        <translation>请要求结算所以普通 ZIP 文件提供报表；联系方式见“帮助”。</translation>
    </message>
    <message>
        <source>The path under which &apos;%1&apos; would be saved is too long.</source>
        <translation>用于保存“%1”的路径过长。</translation>
    </message>
    <message>
        <source>Choose a folder for the reports that has a shorter path, then retry.</source>
        <translation>请选择路径较短的报表文件夹，然后重试。</translation>
    </message>
    <message>
        <source>The ZIP cannot be unzipped safely: %1.</source>
        <translation>ZIP 无法安全解压：%1。</translation>
    </message>
    <message>
        <source>RAP&apos;s file %1 is no longer as long as it was when it was listed.</source>
        <translation>RAP 的文件 %1 的长度与列出时不同。</translation>
    </message>
    <message>
        <source>Refresh the list, then fetch the report.</source>
        <translation>请刷新列表，然后下载报表。</translation>
    </message>
    <message>
        <source>The connection to RAP broke while the report was being fetched.</source>
        <translation>下载报表期间，与 RAP 的连接中断。</translation>
    </message>
    <message>
        <source>Retry; what was fetched of it already is kept.</source>
        <translation>请重试；已下载的部分会保留。</translation>
    </message>
    <message>
        <source>The connection to RAP broke each time that %1 was being fetched, the last time with no other report under way.</source>
        <translation>每次下载 %1 时，与 RAP 的连接都会中断，最近一次没有其他报表同时下载。</translation>
    </message>
    <message>
        <source>Retry later. If it happens again, tell the clearing house; its contacts are under Help.</source>
        <translation>请稍后重试。如果再次发生，请通知结算所；联系方式见“帮助”。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
</context>
<context>
    <name>filing::Filing</name>
    <message numerus="yes">
        <source>The ZIP holds %n file(s) instead of one.</source>
        <translation>
            <numerusform>ZIP 中有 %n 个文件，而不是一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The ZIP holds folders besides its file.</source>
        <translation>ZIP 中除文件外还有文件夹。</translation>
    </message>
    <message>
        <source>The file in the ZIP has another name than the ZIP.</source>
        <translation>ZIP 中的文件与 ZIP 名称不同。</translation>
    </message>
    <message>
        <source>There was another file of this name. It is kept as &apos;%1&apos;.</source>
        <translation>原有另一个同名文件，现保留为“%1”。</translation>
    </message>
</context>
<context>
    <name>filing::ZipReader</name>
    <message numerus="yes">
        <source>There are %n byte(s) before the beginning of the ZIP.</source>
        <translation>
            <numerusform>ZIP 开头之前有 %n 个字节。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n byte(s) after the end of the ZIP.</source>
        <translation>
            <numerusform>ZIP 结尾之后有 %n 个字节。</numerusform>
        </translation>
    </message>
    <message>
        <source>it holds too many files</source>
        <translation>其中文件过多</translation>
    </message>
    <message>
        <source>The names in the ZIP are taken to be Big5, as Hong Kong&apos;s systems write them.</source>
        <translation>ZIP 中的名称按 Big5 编码处理，与香港系统的写法一致。</translation>
    </message>
</context>
<context>
    <name>handin::Faults</name>
    <message>
        <source>Compare the place in the account&apos;s settings with what the clearing house told your firm.</source>
        <translation>请将账户设置中的位置与结算所通知公司的位置进行核对。</translation>
    </message>
    <message>
        <source>The account names no place on RAP for new keys.</source>
        <translation>账户没有指明新密钥在 RAP 上的位置。</translation>
    </message>
    <message>
        <source>Hand the public half in as the clearing house asks for it. Where it has named a folder and a file name on RAP, enter them in the account&apos;s settings.</source>
        <translation>请按结算所要求的方式提交公钥。如果结算所已指明 RAP 上的文件夹和文件名，请在账户设置中填写。</translation>
    </message>
    <message>
        <source>This is the key that the account has already.</source>
        <translation>这是账户现有的密钥。</translation>
    </message>
    <message>
        <source>Make a new key, and hand in its public half.</source>
        <translation>请创建新密钥，并提交其公钥。</translation>
    </message>
    <message>
        <source>A key of this type (%1) cannot be handed in in this form.</source>
        <translation>此类密钥（%1）不能以此格式提交。</translation>
    </message>
    <message>
        <source>Choose another form in the account&apos;s settings.</source>
        <translation>请在账户设置中选择其他格式。</translation>
    </message>
    <message>
        <source>There is a file of this name on RAP already; nothing was changed: %1</source>
        <translation>RAP 上已有同名文件，未作任何更改：%1</translation>
    </message>
    <message>
        <source>Was this key handed in before? If not, ask the clearing house which name to use.</source>
        <translation>此密钥是否曾提交？如果没有，请向结算所咨询应使用的名称。</translation>
    </message>
    <message>
        <source>%1 is a folder on RAP; nothing was changed.</source>
        <translation>%1 是 RAP 上的文件夹，未作任何更改。</translation>
    </message>
    <message>
        <source>Write the name of the file after it in the account&apos;s settings.</source>
        <translation>请在账户设置中，在其后写上文件名。</translation>
    </message>
    <message>
        <source>There is no folder %1 on RAP; nothing was changed.</source>
        <translation>RAP 上没有文件夹 %1，未作任何更改。</translation>
    </message>
    <message>
        <source>RAP does not let this account put a file into %1; nothing was changed.</source>
        <translation>RAP 不允许此账户将文件放入 %1，未作任何更改。</translation>
    </message>
    <message>
        <source>RAP does not take the file %1; nothing was changed.</source>
        <translation>RAP 不接受文件 %1，未作任何更改。</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, hand the public half in another way.</source>
        <translation>请稍后重试。如果再次发生，请以其他方式提交公钥。</translation>
    </message>
    <message>
        <source>RAP could not take all of %1; its disk may be full.</source>
        <translation>RAP 未能完整接收 %1，其磁盘可能已满。</translation>
    </message>
    <message>
        <source>A file of this name may be there now, empty or cut short. Ask the clearing house to remove it, and how to hand the key in.</source>
        <translation>该处现在可能有同名文件，内容为空或不完整。请要求结算所将其移除，并咨询如何提交密钥。</translation>
    </message>
    <message>
        <source>The connection to RAP broke while %1 was being put there.</source>
        <translation>上传 %1 期间，与 RAP 的连接中断。</translation>
    </message>
    <message>
        <source>It may be there whole, cut short or not at all. Ask the clearing house what it has got before you hand the key in again.</source>
        <translation>该文件可能完整、不完整或完全不存在。再次提交密钥前，请先向结算所咨询收到了什么。</translation>
    </message>
</context>
<context>
    <name>help::HelpWindow</name>
    <message>
        <source>Manual - RAP Desk</source>
        <translation>使用手册 - RAP Desk</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>使用手册正文</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>在使用手册中查找</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nothing in the manual has all of these words. Try fewer, or other ones.</source>
        <translation>手册中找不到这些词语。请减少词语，或改用其他词语。</translation>
    </message>
</context>
<context>
    <name>help::Shortcuts</name>
    <message>
        <source>In the table of reports</source>
        <translation>在报表表格中</translation>
    </message>
    <message>
        <source>In the list of downloads</source>
        <translation>在下载项目列表中</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>在整个窗口</translation>
    </message>
    <message>
        <source>Main window</source>
        <translation>主窗口</translation>
    </message>
    <message>
        <source>Report window</source>
        <translation>报表窗口</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较窗口</translation>
    </message>
    <message>
        <source>Coverage board</source>
        <translation>齐备情况</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
</context>
<context>
    <name>ledger::Ledger</name>
    <message>
        <source>The ledger knows reports of an earlier account &apos;%1&apos;.</source>
        <translation>台账中有以前账户“%1”的报表。</translation>
    </message>
    <message>
        <source>Choose another name, or have the ledger forget that account first.</source>
        <translation>请使用其他名称，或先从台账中清除该账户。</translation>
    </message>
    <message>
        <source>The ledger &apos;%1&apos; was written by a newer version of this program.</source>
        <translation>台账“%1”由此程序的较新版本写入。</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Install the newer version on this workstation too.</source>
        <translation>台账未作任何更改。请在此工作站也安装较新版本。</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; is not a ledger of this program.</source>
        <translation>文件“%1”不是此程序的台账。</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Move it away, or put the right file in its place.</source>
        <translation>文件未作任何更改。请将其移走，或换上正确的文件。</translation>
    </message>
    <message>
        <source>The ledger &apos;%1&apos; cannot be opened for writing.</source>
        <translation>无法打开台账“%1”进行写入。</translation>
    </message>
    <message>
        <source>Check that its folder is there and that you may write to it, or ask your IT department.</source>
        <translation>请检查其文件夹是否存在以及是否有写入权限，或咨询信息技术部门。</translation>
    </message>
    <message>
        <source>The ledger &apos;%1&apos; is damaged.</source>
        <translation>台账“%1”已损坏。</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Put back a copy of it, or move the file away: the program then starts a new ledger, and shows reports fetched before as new.</source>
        <translation>台账内容未作更改。请放回其副本，或将文件移走：程序会另建新的台账，并将以往下载的报表显示为新报表。</translation>
    </message>
    <message>
        <source>There is no room on the disk for the ledger &apos;%1&apos;.</source>
        <translation>磁盘空间不足，无法存放台账“%1”。</translation>
    </message>
    <message>
        <source>Make room on that disk, then try again.</source>
        <translation>请在该磁盘上腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>The ledger &apos;%1&apos; is a folder, not a file.</source>
        <translation>台账“%1”是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>Move that folder away.</source>
        <translation>请将该文件夹移走。</translation>
    </message>
    <message>
        <source>The ledger &apos;%1&apos; is in use by another program.</source>
        <translation>台账“%1”正由另一个程序使用。</translation>
    </message>
    <message>
        <source>Wait until the other program is done, then try again.</source>
        <translation>请等该程序完成，然后重试。</translation>
    </message>
    <message>
        <source>The disk failed while the ledger &apos;%1&apos; was in use.</source>
        <translation>使用台账“%1”时磁盘发生故障。</translation>
    </message>
    <message>
        <source>Check the disk or network drive, and whether you have used up your share of it.</source>
        <translation>请检查磁盘或网络驱动器，以及存储配额是否已用完。</translation>
    </message>
    <message>
        <source>The ledger &apos;%1&apos; failed.</source>
        <translation>台账“%1”发生故障。</translation>
    </message>
    <message>
        <source>Start the program again; if it fails again, send the log to your help desk.</source>
        <translation>请重新启动程序；如再次发生故障，请将日志交给支持服务台。</translation>
    </message>
    <message>
        <source>The ledger does not know this report any more.</source>
        <translation>台账中已没有此报表。</translation>
    </message>
    <message>
        <source>Open it from the table again; the account may have another name by now.</source>
        <translation>请从列表再次打开；账户可能已改名。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>RAP Desk is open already, but does not answer.</source>
        <translation>RAP Desk 已打开，但没有响应。</translation>
    </message>
    <message>
        <source>Wait a minute and try again. If that does not help, end it in Task Manager or sign out, then start it again. Reports that are filed stay.</source>
        <translation>请稍等一分钟后重试。如果仍然无效，请在“任务管理器”中结束 RAP Desk 或注销，然后重新启动。已归档的报表会保留。</translation>
    </message>
    <message>
        <source>Keeps settings, host keys and ledger in DIR.</source>
        <translation>将设置、主机密钥和台账存放在 DIR。</translation>
    </message>
    <message>
        <source>Starts without a window, in the notification area.</source>
        <translation>启动时不打开窗口，只在通知区域显示。</translation>
    </message>
    <message>
        <source>An account to import (.rapdesk).</source>
        <translation>要导入的账户（.rapdesk）。</translation>
    </message>
</context>
<context>
    <name>paper::PaperOrder</name>
    <message>
        <source>&apos;%1&apos; names no pages.</source>
        <translation>“%1”不是页码。</translation>
    </message>
    <message>
        <source>Write them like 1-3,7.</source>
        <translation>请按 1-3,7 的方式填写。</translation>
    </message>
</context>
<context>
    <name>paper::PaperReport</name>
    <message>
        <source>&apos;%1&apos; has none of the pages that were chosen; it has %2.</source>
        <translation>“%1”没有所选的页；全份共 %2 页。</translation>
    </message>
    <message>
        <source>Choose other pages.</source>
        <translation>请选择其他页。</translation>
    </message>
</context>
<context>
    <name>paper::PrintJob</name>
    <message>
        <source>&apos;%1&apos; is a report itself.</source>
        <translation>“%1”本身是报表。</translation>
    </message>
    <message>
        <source>Choose another name for the PDF.</source>
        <translation>请为 PDF 使用其他名称。</translation>
    </message>
</context>
<context>
    <name>paper::PrinterOutlet</name>
    <message>
        <source>The printer &apos;%1&apos; takes nothing.</source>
        <translation>打印机“%1”没有接收打印任务。</translation>
    </message>
    <message>
        <source>See whether it is switched on and connected, then print again.</source>
        <translation>请查看打印机是否已开机并连接，然后重新打印。</translation>
    </message>
</context>
<context>
    <name>paper::Printing</name>
    <message>
        <source>There is nothing to print.</source>
        <translation>没有可打印的内容。</translation>
    </message>
    <message>
        <source>This computer has no font to print with.</source>
        <translation>此电脑没有可用于打印的字体。</translation>
    </message>
    <message>
        <source>Install one of fixed pitch, such as DejaVu Sans Mono.</source>
        <translation>请安装等宽字体，例如 DejaVu Sans Mono。</translation>
    </message>
</context>
<context>
    <name>paper::Sheet</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1（续）</translation>
    </message>
</context>
<context>
    <name>printing::PrintDialog</name>
    <message>
        <source>1 sheet is</source>
        <translation>1 张</translation>
    </message>
    <message>
        <source>%1 sheets are</source>
        <translation>%1 张</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>预览(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>all; or some, like 1-3,7</source>
        <translation>全部；或部分，例如 1-3,7</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>不打印</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>页面顶部</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>页面底部</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>页码(&amp;G)</translation>
    </message>
    <message>
        <source>Pa&amp;ges of each</source>
        <translation>每份报表的页码(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;File name and page</source>
        <translation>文件名和页码(&amp;F)</translation>
    </message>
    <message>
        <source>This computer has no program for PDF files. It is saved as %1</source>
        <translation>此电脑没有可打开 PDF 文件的程序。文件已保存为 %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 份</translation>
    </message>
    <message>
        <source>Reports.pdf</source>
        <translation>报表.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 on the way to the printer %2.</source>
        <translation>%1正在发送到打印机 %2。</translation>
    </message>
    <message>
        <source>%1 saved as %2</source>
        <translation>%1已保存为 %2</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Stopped. What the printer had already, it may still print.</source>
        <translation>已停止。已发送到打印机的内容仍可能会打印出来。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>已停止。没有保存任何内容。</translation>
    </message>
</context>
<context>
    <name>printing::SheetPreview</name>
    <message>
        <source>&amp;Previous sheet</source>
        <translation>上一张(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next sheet</source>
        <translation>下一张(&amp;N)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Sheet as it will be printed</source>
        <translation>纸张的打印效果</translation>
    </message>
    <message>
        <source>sheet %1 of %2</source>
        <translation>第 %1 张，共 %2 张</translation>
    </message>
    <message>
        <source>sheet %1; the first %2 are shown here</source>
        <translation>第 %1 张；此处只显示前 %2 张</translation>
    </message>
</context>
<context>
    <name>profile::PathTemplate</name>
    <message>
        <source>no folder is named.</source>
        <translation>没有指明文件夹。</translation>
    </message>
    <message>
        <source>it begins at the root of a drive. Begin with a folder&apos;s name.</source>
        <translation>路径从驱动器的根目录开始。请以文件夹名称开头。</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <extracomment>%1 where in a path template, %2 what is wrong there</extracomment>
        <translation>第 %1 列：%2</translation>
    </message>
    <message>
        <source>a folder&apos;s name is missing here.</source>
        <translation>此处缺少文件夹名称。</translation>
    </message>
    <message>
        <source>&apos;..&apos; would lead out of the folder.</source>
        <translation>“..”会通向文件夹之外。</translation>
    </message>
    <message>
        <source>&apos;.&apos; is no folder&apos;s name.</source>
        <translation>“.”不是文件夹名称。</translation>
    </message>
    <message>
        <source>a folder&apos;s name cannot end in a dot or a space.</source>
        <translation>文件夹名称不能以句点或空格结尾。</translation>
    </message>
    <message>
        <source>this brace is not closed.</source>
        <translation>此花括号没有结尾的括号。</translation>
    </message>
    <message>
        <source>{file} can stand at the very end only.</source>
        <translation>{file} 只能放在最末。</translation>
    </message>
    <message>
        <source>{%1} is not known.</source>
        <translation>{%1} 无法识别。</translation>
    </message>
    <message>
        <source>this brace was never opened.</source>
        <translation>此花括号没有开头的括号。</translation>
    </message>
    <message>
        <source>a drive cannot be named here. Begin with a folder&apos;s name.</source>
        <translation>此处不能指明驱动器。请以文件夹名称开头。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand in a folder&apos;s name.</source>
        <translation>文件夹名称不能含有“%1”。</translation>
    </message>
    <message>
        <source>a character that cannot be seen stands here.</source>
        <translation>此处有不可见的字符。</translation>
    </message>
</context>
<context>
    <name>profile::Pattern</name>
    <message>
        <source>Blanks alone stand for no name.</source>
        <translation>只有空格不代表任何名称。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; matches nothing: no comma, semicolon or blank at an end belongs to a name. Where several are meant each stands by itself.</source>
        <translation>“%1”不会有任何匹配项：名称不含逗号或分号，首尾也不含空格。如有多个名称，请分开填写。</translation>
    </message>
    <message>
        <source>&apos;%1…&apos; is too long. %2 characters are the most.</source>
        <translation>“%1…”过长。最多 %2 个字符。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has too many asterisks. %2 are the most.</source>
        <translation>“%1”的星号过多。最多 %2 个。</translation>
    </message>
</context>
<context>
    <name>profile::Profile</name>
    <message>
        <source>A report profile has no name.</source>
        <translation>有一个报表配置没有名称。</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>请为其命名。</translation>
    </message>
    <message>
        <source>There are two report profiles named &apos;%1&apos;.</source>
        <translation>有两个名为“%1”的报表配置。</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>请将其中一个改用其他名称。</translation>
    </message>
    <message>
        <source>The report profile &apos;%1&apos; has a pattern that cannot be: %2</source>
        <translation>报表配置“%1”有无效的模式：%2</translation>
    </message>
    <message>
        <source>Correct it, or remove it.</source>
        <translation>请更正或移除。</translation>
    </message>
    <message>
        <source>The report profile &apos;%1&apos; has an exception without a condition, so that nothing would be left of it.</source>
        <translation>报表配置“%1”有一项例外没有条件，因此不会选取任何报表。</translation>
    </message>
    <message>
        <source>Say what the exception is about, or remove it.</source>
        <translation>请注明例外的内容，或将其移除。</translation>
    </message>
    <message>
        <source>The report profile &apos;%1&apos; has the further destination &apos;%2&apos;, which is no whole path.</source>
        <translation>报表配置“%1”的其他目的地“%2”不是完整路径。</translation>
    </message>
    <message>
        <source>Name the folder from its drive or server on.</source>
        <translation>请从驱动器或服务器开始写出文件夹路径。</translation>
    </message>
    <message>
        <source>The report profile &apos;%1&apos; expects &apos;%2&apos; without saying which report, on which days or by what time.</source>
        <translation>报表配置“%1”预期“%2”，但没有注明是哪份报表、在哪些日子或最迟何时。</translation>
    </message>
    <message>
        <source>Fill in a report ID, a day and a time, or remove the expectation.</source>
        <translation>请填写报表编号、日子和时间，或移除该预期报表。</translation>
    </message>
</context>
<context>
    <name>profile::ProfileFile</name>
    <message>
        <source>These report profiles are too large to be kept: as a file they take %1 KB, and %2 KB are the most.</source>
        <translation>这些报表配置过大，无法保存：文件大小为 %1 KB，上限为 %2 KB。</translation>
    </message>
    <message>
        <source>Make fewer of them: one can choose many reports. Those that were kept stay as they are.</source>
        <translation>请减少数量：一个配置可以选取多份报表。之前已保存的保持不变。</translation>
    </message>
    <message>
        <source>Correct the file, or export it once more where it is good. The report profiles were left as they are.</source>
        <translation>请更正文件，或从完好的来源重新导出。报表配置保持不变。</translation>
    </message>
    <message>
        <source>The file is too large to hold report profiles.</source>
        <translation>文件过大，不会是报表配置。</translation>
    </message>
    <message>
        <source>The file of report profiles is damaged in line %1, column %2: %3</source>
        <translation>报表配置的文件已损坏，位于第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>The file was made by a newer RAP Desk.</source>
        <translation>文件由较新版本的 RAP Desk 制作。</translation>
    </message>
    <message>
        <source>Update RAP Desk on this workstation.</source>
        <translation>请更新此工作站的 RAP Desk。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of %2.</source>
        <translation>“%1”不是以下任何一项：%2。</translation>
    </message>
    <message>
        <source>the list is empty. Leave it out where any will do.</source>
        <translation>列表为空。如任何值均可，请省略此项。</translation>
    </message>
    <message>
        <source>the path cannot be used. %1</source>
        <translation>路径无法使用。%1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a whole number of minutes, up to a day.</source>
        <translation>“%1”须为整数的分钟，最多一天。</translation>
    </message>
    <message>
        <source>&apos;by&apos; is a time like 20:15.</source>
        <translation>“by”须为时间，例如 20:15。</translation>
    </message>
    <message>
        <source>&apos;version&apos; is %1.</source>
        <translation>“version”须为 %1。</translation>
    </message>
</context>
<context>
    <name>profile::RunWords</name>
    <message>
        <source>The schedule was switched on</source>
        <translation>计划已启用</translation>
    </message>
    <message>
        <source>RAP opened</source>
        <translation>RAP 开放</translation>
    </message>
    <message>
        <source>The usual time had passed</source>
        <translation>已过设置的间隔时间</translation>
    </message>
    <message>
        <source>A report is usual about now</source>
        <translation>通常大约此时有报表</translation>
    </message>
    <message>
        <source>An earlier run was missed</source>
        <translation>错过了之前的执行</translation>
    </message>
    <message>
        <source>The run before it failed</source>
        <translation>上一次执行失败</translation>
    </message>
    <message>
        <source>The PC woke up</source>
        <translation>电脑已唤醒</translation>
    </message>
    <message>
        <source>The network came back</source>
        <translation>网络已恢复</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Some reports failed</source>
        <translation>部分报表失败</translation>
    </message>
    <message>
        <source>Filed, but not copied to a further folder</source>
        <translation>已归档，但未复制到其他文件夹</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Another program was fetching for this account</source>
        <translation>当时另一个程序正在为此账户下载</translation>
    </message>
    <message>
        <source>RAP was not reached</source>
        <translation>未能连接到 RAP</translation>
    </message>
    <message>
        <source>The folder for reports was not there, or full</source>
        <translation>存放报表的文件夹不存在或已满</translation>
    </message>
    <message>
        <source>It needs you</source>
        <translation>需要人工处理</translation>
    </message>
    <message>
        <source>RAP was closed</source>
        <translation>RAP 已关闭</translation>
    </message>
    <message>
        <source>Another run was under way</source>
        <translation>当时另一次执行正在进行</translation>
    </message>
    <message>
        <source>The program was not running, or the PC was off</source>
        <translation>程序没有运行，或电脑已关机</translation>
    </message>
    <message>
        <source>Not expected today</source>
        <translation>今天不预期收到</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>未到时间</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>已到时间</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>as RAP opens</source>
        <translation>RAP 开放时</translation>
    </message>
    <message>
        <source>as set</source>
        <translation>按照设置</translation>
    </message>
    <message>
        <source>a report is usual about then</source>
        <translation>通常大约那时有报表</translation>
    </message>
    <message>
        <source>the last one failed</source>
        <translation>上一次失败</translation>
    </message>
    <message>
        <source>the network came back</source>
        <translation>网络已恢复</translation>
    </message>
    <message>
        <source>it is due</source>
        <translation>已到时间</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 of %2 was expected by %3 and has not come.</source>
        <translation>%2 的 %1 应在 %3 或之前收到，至今未到。</translation>
    </message>
    <message>
        <source>%1 is usually here by %2 and is not there yet.</source>
        <translation>%1 通常在 %2 或之前收到，目前仍未收到。</translation>
    </message>
    <message>
        <source>%1 was expected by %2 and is not there yet.</source>
        <translation>%1 应在 %2 或之前收到，目前仍未收到。</translation>
    </message>
    <message>
        <source>%1 came at %2.</source>
        <translation>%1 已于 %2 收到。</translation>
    </message>
    <message>
        <source>%1 is here.</source>
        <translation>%1 已收到。</translation>
    </message>
    <message>
        <source>%1 is not expected today.</source>
        <translation>今天不预期收到 %1。</translation>
    </message>
    <message>
        <source>%1 is expected by %2.</source>
        <translation>%1 预期在 %2 或之前收到。</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>M月d日 ddd</translation>
    </message>
</context>
<context>
    <name>rap::ReportName</name>
    <message>
        <source>extension</source>
        <translation>扩展名</translation>
    </message>
    <message>
        <source>run date and time</source>
        <translation>生成日期和时间</translation>
    </message>
    <message>
        <source>market code</source>
        <translation>市场代码</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>customer code</source>
        <translation>客户代码</translation>
    </message>
    <message>
        <source>report ID</source>
        <translation>报表编号</translation>
    </message>
    <message>
        <source>Column %2, %1: %3</source>
        <extracomment>%1 a field of a report&apos;s file name, %2 where it begins, %3 what is wrong with it</extracomment>
        <translation>第 %2 个字符起，%1：%3</translation>
    </message>
    <message>
        <source>it is missing.</source>
        <translation>缺少此项。</translation>
    </message>
    <message>
        <source>an empty field stands in it or beside it.</source>
        <translation>其中或前后有空字段。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not 14 digits of date and time with 1 to 9 digits of a fraction of a second.</source>
        <translation>“%1”的格式不符：应为 14 位数字的日期和时间，再加 1 至 9 位数字的秒小数。</translation>
    </message>
    <message>
        <source>there is no day %1.</source>
        <translation>没有 %1 这个日期。</translation>
    </message>
    <message>
        <source>there is no time %1.</source>
        <translation>没有 %1 这个时间。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of GLOB, HKMK, MAMK, SZMK.</source>
        <translation>“%1”不是 GLOB、HKMK、MAMK、SZMK 中的任何一个。</translation>
    </message>
    <message>
        <source>it is not .TXT.ZIP.</source>
        <translation>不是 .TXT.ZIP。</translation>
    </message>
    <message>
        <source>The name says market %1, the folder %2.</source>
        <translation>文件名所示市场为 %1，文件夹所示为 %2。</translation>
    </message>
    <message>
        <source>The name says it was run on %1, after the folder date %2.</source>
        <translation>文件名所示生成日期为 %1，晚于文件夹日期 %2。</translation>
    </message>
    <message>
        <source>The name says COMMON and yet names the participant %1.</source>
        <translation>文件名注明 COMMON，却又列出参与者 %1。</translation>
    </message>
</context>
<context>
    <name>rap::Words</name>
    <message>
        <source>HKSCC</source>
        <translation>HKSCC</translation>
    </message>
    <message>
        <source>HKCC and SEOCH</source>
        <translation>HKCC 和 SEOCH</translation>
    </message>
    <message>
        <source>All markets</source>
        <translation>所有市场</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>Shanghai</source>
        <translation>上海</translation>
    </message>
    <message>
        <source>Shenzhen</source>
        <translation>深圳</translation>
    </message>
    <message>
        <source>HKSCC participant</source>
        <translation>HKSCC 参与者</translation>
    </message>
    <message>
        <source>Designated bank of HKSCC</source>
        <translation>HKSCC 指定银行</translation>
    </message>
    <message>
        <source>HKCC or SEOCH participant</source>
        <translation>HKCC 或 SEOCH 参与者</translation>
    </message>
</context>
<context>
    <name>report::Compare</name>
    <message>
        <source>The report has too many lines to be compared.</source>
        <translation>报表行数过多，无法比较。</translation>
    </message>
</context>
<context>
    <name>report::Find</name>
    <message>
        <source>There is nothing to look for.</source>
        <translation>没有输入要查找的内容。</translation>
    </message>
    <message>
        <source>What is looked for is too long.</source>
        <translation>要查找的内容过长。</translation>
    </message>
</context>
<context>
    <name>report::ImageFault</name>
    <message>
        <source>There are no records.</source>
        <translation>没有记录。</translation>
    </message>
    <message>
        <source>Record %1 has %2 bytes instead of %3.</source>
        <translation>记录 %1 有 %2 个字节，应为 %3 个。</translation>
    </message>
    <message>
        <source>Record %1, the last one, is cut short: it has %2 bytes instead of %3.</source>
        <translation>最后一条记录（记录 %1）不完整：只有 %2 个字节，应为 %3 个。</translation>
    </message>
    <message>
        <source>Record %1 is empty.</source>
        <translation>记录 %1 为空。</translation>
    </message>
    <message>
        <source>Record %1 is of no known type: it begins with &apos;%2&apos;.</source>
        <translation>记录 %1 的类型未知：以“%2”开头。</translation>
    </message>
    <message>
        <source>Record %1 does not belong there: a header comes first, a trailer last.</source>
        <translation>记录 %1 的位置不对：文件头记录应在最前，文件尾记录应在最后。</translation>
    </message>
    <message>
        <source>There is no header.</source>
        <translation>没有文件头记录。</translation>
    </message>
    <message>
        <source>There is no trailer: the end of the file may be missing.</source>
        <translation>没有文件尾记录：文件的末尾可能已缺失。</translation>
    </message>
    <message>
        <source>Record %1, %2: &apos;%3&apos; is no number.</source>
        <translation>记录 %1，%2：“%3”不是数字。</translation>
    </message>
    <message>
        <source>Record %1, %2: &apos;%3&apos; is none of the values that the layout has.</source>
        <translation>记录 %1，%2：“%3”不是版式所列的值。</translation>
    </message>
    <message>
        <source>Record %1, %2: its fields add up to %3, it says %4.</source>
        <translation>记录 %1，%2：各字段相加为 %3，记录所示为 %4。</translation>
    </message>
    <message>
        <source>Record %1, %2: this field must have changed, as the checksum (%4 instead of %3) and the trailer&apos;s total show.</source>
        <translation>记录 %1，%2：此字段应已被改动，校验码（为 %4，应为 %3）和文件尾记录的总计可以佐证。</translation>
    </message>
    <message>
        <source>The trailer&apos;s %1 says %2 records, there are %3.</source>
        <translation>文件尾记录的 %1 所示为 %2 条记录，实际有 %3 条。</translation>
    </message>
    <message>
        <source>The trailer&apos;s %1 says %2, the records add up to %3.</source>
        <translation>文件尾记录的 %1 所示为 %2，各记录相加为 %3。</translation>
    </message>
    <message>
        <source>The header&apos;s %1 is &apos;%2&apos;, the file&apos;s name has &apos;%3&apos;.</source>
        <translation>文件头记录的 %1 为“%2”，文件名所示为“%3”。</translation>
    </message>
</context>
<context>
    <name>report::LayoutFile</name>
    <message>
        <source>&apos;%1&apos; is a whole number from 1 to %2.</source>
        <translation>“%1”须为 1 至 %2 的整数。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no picture such as X(12), 9(5) or 9(5)V9(3).</source>
        <translation>“%1”不是格式定义，例如 X(12)、9(5) 或 9(5)V9(3)。</translation>
    </message>
    <message>
        <source>a number has at most %1 digits.</source>
        <translation>数字最多可有 %1 位。</translation>
    </message>
    <message>
        <source>&apos;codes&apos; is an object of codes and what they mean.</source>
        <translation>“codes”须为列出代码及其含义的对象。</translation>
    </message>
    <message>
        <source>the code &apos;%1&apos; is wider than its field.</source>
        <translation>代码“%1”超出其字段的宽度。</translation>
    </message>
    <message>
        <source>only digits without a decimal point are a code.</source>
        <translation>只有不含小数点的数字才能作为代码。</translation>
    </message>
    <message>
        <source>only a number has a sign.</source>
        <translation>只有数字才能有正负号。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no field of &apos;%2&apos;.</source>
        <translation>“%1”不是“%2”的字段。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number: its picture has X.</source>
        <translation>“%1”不是数字：其格式定义含有 X。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; begins before the field ahead of it ends, at %2.</source>
        <translation>“%1”的起始位置在前一字段的结尾（%2）之前。</translation>
    </message>
    <message>
        <source>there is another field &apos;%1&apos;.</source>
        <translation>已有另一个字段“%1”。</translation>
    </message>
    <message>
        <source>a record has fields.</source>
        <translation>记录必须有字段。</translation>
    </message>
    <message>
        <source>no detail record has a field &apos;%1&apos;.</source>
        <translation>没有明细记录含有字段“%1”。</translation>
    </message>
    <message>
        <source>there is no record &apos;%1&apos;.</source>
        <translation>没有记录“%1”。</translation>
    </message>
    <message>
        <source>a total has either &apos;count&apos; or &apos;sum&apos;.</source>
        <translation>总计须有“count”或“sum”其中一项。</translation>
    </message>
    <message>
        <source>only a trailer has totals.</source>
        <translation>只有文件尾记录才能有总计。</translation>
    </message>
    <message>
        <source>two records begin with &apos;%1&apos;.</source>
        <translation>有两条记录都以“%1”开头。</translation>
    </message>
    <message>
        <source>the fields of &apos;%1&apos; take %2 bytes, the longest record has %3.</source>
        <translation>“%1”的字段共占 %2 个字节，最长的记录只有 %3 个。</translation>
    </message>
    <message>
        <source>a layout has records.</source>
        <translation>版式必须有记录。</translation>
    </message>
    <message>
        <source>&apos;version&apos; is %1.</source>
        <translation>“version”须为 %1。</translation>
    </message>
    <message>
        <source>&apos;shortest&apos; is more than &apos;longest&apos;.</source>
        <translation>“shortest”大于“longest”。</translation>
    </message>
    <message>
        <source>The layout %1 cannot be used: line %2, column %3: %4</source>
        <translation>版式 %1 无法使用：第 %2 行第 %3 列：%4</translation>
    </message>
    <message>
        <source>Mend the file; until then the records are shown without names.</source>
        <translation>请修正文件；在此之前，显示的记录没有字段名称。</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes.</source>
        <translation>大于 %1 个字节。</translation>
    </message>
</context>
<context>
    <name>report::Layouts</name>
    <message>
        <source>The layout %1 cannot be read.</source>
        <translation>无法读取版式 %1。</translation>
    </message>
</context>
<context>
    <name>report::PageHeader</name>
    <message>
        <source>The report calls itself %1; its file&apos;s name says %2.</source>
        <translation>报表内容所示编号为 %1，文件名所示为 %2。</translation>
    </message>
    <message>
        <source>The report is for %1; its file&apos;s name says %2.</source>
        <translation>报表内容所示对象为 %1，文件名所示为 %2。</translation>
    </message>
    <message>
        <source>The report was run on %1; its file&apos;s name says %2.</source>
        <translation>报表内容所示生成日期为 %1，文件名所示为 %2。</translation>
    </message>
    <message>
        <source>The report was run at %1; its file&apos;s name says %2.</source>
        <translation>报表内容所示生成时间为 %1，文件名所示为 %2。</translation>
    </message>
</context>
<context>
    <name>report::Pattern</name>
    <message>
        <source>This expression takes too long to be looked for.</source>
        <translation>用此表达式查找耗时过长。</translation>
    </message>
    <message>
        <source>Make it simpler.</source>
        <translation>请简化表达式。</translation>
    </message>
    <message>
        <source>This is no regular expression.</source>
        <translation>这不是正则表达式。</translation>
    </message>
</context>
<context>
    <name>report::Source</name>
    <message>
        <source>&apos;%1&apos; holds more than one file.</source>
        <translation>“%1”中有多个文件。</translation>
    </message>
    <message>
        <source>Say which one.</source>
        <translation>请指明是哪一个。</translation>
    </message>
    <message>
        <source>There is no &apos;%1&apos; in &apos;%2&apos;.</source>
        <translation>“%2”中没有“%1”。</translation>
    </message>
</context>
<context>
    <name>session::AccountFile</name>
    <message>
        <source>&apos;%1&apos; is none of the account&apos;s servers.</source>
        <translation>“%1”不是此账户的服务器。</translation>
    </message>
    <message>
        <source>&apos;bits&apos; is a whole number, up to %1.</source>
        <translation>“bits”须为整数，最大为 %1。</translation>
    </message>
    <message>
        <source>a fingerprint looks like SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU.</source>
        <translation>指纹的格式例如 SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU。</translation>
    </message>
    <message>
        <source>a server has one key of a type.</source>
        <translation>每台服务器的每种密钥只能有一个。</translation>
    </message>
    <message>
        <source>these are more report profiles than can be kept.</source>
        <translation>报表配置的数量超出可保存的上限。</translation>
    </message>
    <message>
        <source>The account file cannot be used, because of line %1, column %2: %3</source>
        <translation>账户文件无法使用，原因在第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>Ask who made it for a good one. Nothing was changed here.</source>
        <translation>请向制作者索取正确的文件。此处未作任何更改。</translation>
    </message>
    <message>
        <source>The file is too large to hold an account.</source>
        <translation>文件过大，不可能是账户文件。</translation>
    </message>
    <message>
        <source>The account file was made by a newer RAP Desk.</source>
        <translation>账户文件由较新版本的 RAP Desk 制作。</translation>
    </message>
    <message>
        <source>Update RAP Desk on this workstation. Nothing was changed here.</source>
        <translation>请更新此工作站的 RAP Desk。此处未作任何更改。</translation>
    </message>
    <message>
        <source>&apos;version&apos; is %1.</source>
        <translation>“version”须为 %1。</translation>
    </message>
</context>
<context>
    <name>session::AccountImport</name>
    <message>
        <source>Import it under another name, or say that it is to be replaced. Nothing was changed.</source>
        <translation>请用另一名称导入，或注明要替换现有账户。未作任何更改。</translation>
    </message>
    <message>
        <source>There is an account &apos;%1&apos; already.</source>
        <translation>已有账户“%1”。</translation>
    </message>
    <message>
        <source>There are report profiles of an account &apos;%1&apos; already.</source>
        <translation>已有账户“%1”的报表配置。</translation>
    </message>
</context>
<context>
    <name>session::AccountRename</name>
    <message>
        <source>Choose another name.</source>
        <translation>请使用其他名称。</translation>
    </message>
    <message>
        <source>There is an account &apos;%1&apos; already.</source>
        <translation>已有账户“%1”。</translation>
    </message>
    <message>
        <source>There are report profiles of an earlier account &apos;%1&apos;.</source>
        <translation>仍有旧账户“%1”的报表配置。</translation>
    </message>
</context>
<context>
    <name>session::AccountSession</name>
    <message>
        <source>The disk with your reports does not answer: &apos;%1&apos;.</source>
        <translation>存放报表的磁盘没有响应：“%1”。</translation>
    </message>
    <message>
        <source>Check the network drive, or ask your IT support. What is on it is looked at as soon as it does.</source>
        <translation>请检查网络驱动器，或咨询信息技术支持人员。磁盘恢复响应后，程序会随即查看其内容。</translation>
    </message>
    <message>
        <source>The account &apos;%1&apos; was renamed or removed meanwhile.</source>
        <translation>账户“%1”在此期间已被重命名或移除。</translation>
    </message>
    <message>
        <source>Use it by the name that it has now.</source>
        <translation>请用其现有名称使用该账户。</translation>
    </message>
</context>
<context>
    <name>session::Distribution</name>
    <message>
        <source>1 report waits to be copied to &apos;%1&apos;.</source>
        <translation>有 1 份报表等待复制到“%1”。</translation>
    </message>
    <message>
        <source>%1 reports wait to be copied to &apos;%2&apos;.</source>
        <translation>有 %1 份报表等待复制到“%2”。</translation>
    </message>
    <message>
        <source>It is copied at the next run.</source>
        <translation>该报表会在下次执行时复制。</translation>
    </message>
    <message>
        <source>They are copied at the next run.</source>
        <translation>这些报表会在下次执行时复制。</translation>
    </message>
    <message>
        <source>1 report is not in its folder any more and cannot be copied to &apos;%1&apos;.</source>
        <translation>1 份报表已不在其文件夹中，无法复制到“%1”。</translation>
    </message>
    <message>
        <source>%1 reports are not in their folder any more and cannot be copied to &apos;%2&apos;.</source>
        <translation>%1 份报表已不在其文件夹中，无法复制到“%2”。</translation>
    </message>
    <message>
        <source>Fetch them again: then they are copied, too.</source>
        <translation>请重新下载：届时会一并复制。</translation>
    </message>
</context>
<context>
    <name>session::Holidays</name>
    <message>
        <source>%1 It is kept in &apos;%2&apos;.</source>
        <translation>%1 文件存放在“%2”。</translation>
    </message>
    <message>
        <source>Import it once more. Until then the one that came with the program counts.</source>
        <translation>请重新导入。在此之前，以程序自带的日历为准。</translation>
    </message>
    <message>
        <source>The calendar of public holidays ended on %1, so RAP may be closed on a Saturday that is thought open.</source>
        <translation>公众假期日历已于 %1 到期，因此程序认为开放的星期六，RAP 可能关闭。</translation>
    </message>
    <message>
        <source>The calendar of public holidays ends on %1. After that RAP may be closed on a Saturday that is thought open.</source>
        <translation>公众假期日历将于 %1 到期。此后程序认为开放的星期六，RAP 可能关闭。</translation>
    </message>
</context>
<context>
    <name>session::OnEnd</name>
    <message>
        <source>The run itself is not concerned: what was filed stays filed. Ask whoever set up that program.</source>
        <translation>执行本身不受影响：已归档的报表保持不变。请咨询设置该程序的人员。</translation>
    </message>
    <message numerus="yes">
        <source>The program &apos;%1&apos;, which is called at the end of a run, did not end within %n seconds and was stopped.</source>
        <translation>
            <numerusform>在执行结束时调用的程序“%1”未能在 %n 秒内结束，已被终止。</numerusform>
        </translation>
    </message>
    <message>
        <source>The program &apos;%1&apos;, which is called at the end of a run, broke down.</source>
        <translation>在执行结束时调用的程序“%1”异常中止。</translation>
    </message>
    <message>
        <source>The program &apos;%1&apos;, which is called at the end of a run, ended with exit code %2.</source>
        <translation>在执行结束时调用的程序“%1”已结束，退出代码为 %2。</translation>
    </message>
    <message>
        <source>The program &apos;%1&apos;, which is to be called at the end of a run, cannot be started.</source>
        <translation>无法启动在执行结束时调用的程序“%1”。</translation>
    </message>
</context>
<context>
    <name>session::ProfileStore</name>
    <message>
        <source>Nothing is fetched, because the report profiles in &apos;%1&apos; cannot be used. %2</source>
        <translation>“%1”中的报表配置无法使用，因此没有下载任何报表。%2</translation>
    </message>
    <message>
        <source>Import others, or a smaller file, in its place: it is then kept beside it, with &apos;.damaged&apos; at the end of its name.</source>
        <translation>请导入其他报表配置或较小的文件来替换：原文件会保留在旁，名称末尾加上“.damaged”。</translation>
    </message>
</context>
<context>
    <name>session::RecordFile</name>
    <message>
        <source>&apos;%1&apos; could not be saved.</source>
        <translation>无法保存“%1”。</translation>
    </message>
    <message>
        <source>Name a folder that is there and takes files.</source>
        <translation>请指定现有且可写入的文件夹。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there already and is no earlier record of this account; it was left as it is.</source>
        <translation>“%1”已存在，且不是此账户之前的记录；该文件保持不变。</translation>
    </message>
    <message>
        <source>Name another file, or remove that one first.</source>
        <translation>请指定其他文件，或先移除该文件。</translation>
    </message>
</context>
<context>
    <name>session::Retriever</name>
    <message>
        <source>Another program</source>
        <translation>另一个程序</translation>
    </message>
    <message>
        <source>The RAP Desk window (process %1)</source>
        <translation>RAP Desk 窗口（进程 %1）</translation>
    </message>
    <message>
        <source>Another program (%1, process %2)</source>
        <translation>另一个程序（%1，进程 %2）</translation>
    </message>
    <message>
        <source>Another program of this workstation is fetching for this account.</source>
        <translation>此工作站上的另一个程序正在为此账户下载报表。</translation>
    </message>
    <message>
        <source>%1 has been fetching for this account since %2.</source>
        <translation>%1自 %2 起一直在为此账户下载报表。</translation>
    </message>
    <message>
        <source>Try again when it has ended.</source>
        <translation>请等其结束后重试。</translation>
    </message>
</context>
<context>
    <name>session::ScheduleStore</name>
    <message>
        <source>The schedule in &apos;%1&apos; cannot be read.</source>
        <translation>无法读取“%1”中的计划。</translation>
    </message>
    <message>
        <source>Set it again under Schedule.</source>
        <translation>请在“计划”中重新设置。</translation>
    </message>
</context>
<context>
    <name>session::SupportText</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>机构身份</translation>
    </message>
    <message>
        <source>RAP user</source>
        <translation>RAP 用户</translation>
    </message>
    <message>
        <source>Primary server</source>
        <translation>主服务器</translation>
    </message>
    <message>
        <source>Backup server</source>
        <translation>备用服务器</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Base folder</source>
        <translation>基础文件夹</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1，%2 位</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Trusted host keys</source>
        <translation>受信任的主机密钥</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>连接测试</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Server software</source>
        <translation>服务器软件</translation>
    </message>
    <message>
        <source>Host key shown</source>
        <translation>服务器出示的主机密钥</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>已连接到</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>主机密钥</translation>
    </message>
    <message>
        <source>Algorithms chosen</source>
        <translation>选用的算法</translation>
    </message>
    <message>
        <source>This workstation as seen</source>
        <translation>连接所用的此工作站地址</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>已尝试</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已采用</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>无需使用</translation>
    </message>
    <message>
        <source>Below the base folder</source>
        <translation>基础文件夹之下</translation>
    </message>
    <message>
        <source>folders: %1, files: %2</source>
        <translation>文件夹：%1，文件：%2</translation>
    </message>
    <message>
        <source>Folders on RAP</source>
        <translation>RAP 上的文件夹</translation>
    </message>
    <message>
        <source>Algorithms offered by the server</source>
        <translation>服务器提供的算法</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation>密钥交换</translation>
    </message>
    <message>
        <source>Host keys</source>
        <translation>主机密钥</translation>
    </message>
    <message>
        <source>Ciphers</source>
        <translation>加密算法</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>消息认证码</translation>
    </message>
    <message>
        <source>Algorithms offered by this program</source>
        <translation>此程序提供的算法</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>工作站</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>Clock, Hong Kong time</source>
        <translation>时钟（香港时间）</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>服务器名称</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>SSH greeting</source>
        <translation>SSH 问候信息</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>File service</source>
        <translation>文件服务</translation>
    </message>
    <message>
        <source>1 report</source>
        <translation>1 份报表</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>%1 份报表</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>没有报表</translation>
    </message>
    <message>
        <source>not there: RAP has granted none</source>
        <translation>不存在：RAP 未授权任何报表</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>RAP Desk: for the help desk</source>
        <translation>RAP Desk：供支持服务台参考</translation>
    </message>
    <message>
        <source>No passphrase, no private key and nothing of a report&apos;s contents is in it.</source>
        <translation>内容不含密码短语、私钥或任何报表内容。</translation>
    </message>
    <message>
        <source>Program and its parts</source>
        <translation>程序及其组件</translation>
    </message>
    <message>
        <source>Last warnings in the log</source>
        <translation>日志中最近的警告</translation>
    </message>
</context>
<context>
    <name>session::SystemCall</name>
    <message>
        <source>This PC has no &apos;%1&apos;, so its scheduler cannot be asked.</source>
        <translation>此电脑没有“%1”，无法使用其计划任务功能。</translation>
    </message>
    <message>
        <source>Leave RAP Desk open, or have &apos;rapdesk-cli fetch&apos; started by a scheduler that is there.</source>
        <translation>请让 RAP Desk 保持打开，或由现有的计划任务程序启动“rapdesk-cli fetch”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not answer.</source>
        <translation>“%1”没有响应。</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>请一分钟后重试。</translation>
    </message>
</context>
<context>
    <name>session::SystemTask</name>
    <message>
        <source>It starts another program, or with other arguments: this program or its settings were moved, or somebody has changed the task.</source>
        <translation>任务会启动另一个程序，或使用不同的参数：此程序或其设置已被移动，或有人更改了该任务。</translation>
    </message>
    <message>
        <source>Somebody has changed its times.</source>
        <translation>有人更改了任务的时间。</translation>
    </message>
    <message>
        <source>Somebody has changed its settings.</source>
        <translation>有人更改了任务的设置。</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>任务已停用。</translation>
    </message>
    <message>
        <source>The key %1 has a passphrase. While nobody is signed in the credential store is closed, and a run fails. For that a key without a passphrase is needed, which only this user can read.</source>
        <translation>密钥 %1 设有密码短语。没有人登录电脑时，凭据存储区会关闭，执行会失败。如要在这种情况下执行，须使用没有密码短语且只有此用户可读取的密钥。</translation>
    </message>
    <message>
        <source>The reports go to %1. While nobody is signed in Windows reaches no share in your name, and a run fails: better a folder of this PC.</source>
        <translation>报表存放在 %1。没有人登录电脑时，Windows 无法以此用户的名义访问共享文件夹，执行会失败：请改用此电脑的文件夹。</translation>
    </message>
    <message>
        <source>Copies of reports go to %1. While nobody is signed in Windows reaches no share in your name: they are made at the next run of yours.</source>
        <translation>报表副本存放在 %1。没有人登录电脑时，Windows 无法以此用户的名义访问共享文件夹：副本会在此用户登录后下次执行时制作。</translation>
    </message>
</context>
<context>
    <name>session::SystemdSchedule</name>
    <message>
        <source>There is no systemd session of this user here that could keep a schedule.</source>
        <translation>这里没有此用户的 systemd 会话可维持计划。</translation>
    </message>
    <message>
        <source>Sign in to this PC itself, or have an administrator call: loginctl enable-linger. Without systemd, let cron start &apos;rapdesk-cli fetch NAME --within-hours --no-wait&apos;.</source>
        <translation>请直接登录这台电脑，或由管理员执行：loginctl enable-linger。如没有 systemd，请由 cron 启动“rapdesk-cli fetch NAME --within-hours --no-wait”。</translation>
    </message>
    <message>
        <source>systemd did not do it. It says: %1</source>
        <translation>systemd 没有执行。其消息为：%1</translation>
    </message>
    <message>
        <source>Try again; ask IT if that does not help.</source>
        <translation>请重试；如仍不成功，请咨询信息技术部门。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; cannot be made.</source>
        <translation>无法创建文件夹“%1”。</translation>
    </message>
    <message>
        <source>Ask IT for the right to write there.</source>
        <translation>请向信息技术部门申请该处的写入权限。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be removed.</source>
        <translation>无法移除“%1”。</translation>
    </message>
    <message>
        <source>It is switched off all the same. Ask IT to remove the file.</source>
        <translation>尽管如此，任务已停用。请信息技术部门移除该文件。</translation>
    </message>
    <message>
        <source>Call once, or ask IT to: loginctl enable-linger</source>
        <translation>请执行一次以下命令，或请信息技术部门执行：loginctl enable-linger</translation>
    </message>
</context>
<context>
    <name>session::WindowsSchedule</name>
    <message>
        <source>%1 Windows says: %2</source>
        <translation>%1Windows 的消息：%2</translation>
    </message>
    <message>
        <source>Ask IT whether this user may have scheduled tasks. Until then RAP Desk fetches while it is open.</source>
        <translation>请向信息技术部门确认此用户是否可以设置计划任务。在此之前，RAP Desk 只在打开时下载。</translation>
    </message>
    <message>
        <source>The task&apos;s definition cannot be written.</source>
        <translation>无法写入任务的定义。</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>请腾出磁盘空间，然后重试。</translation>
    </message>
    <message>
        <source>Windows did not take the task.</source>
        <translation>Windows 未接受该任务。</translation>
    </message>
    <message>
        <source>Windows did not remove the task.</source>
        <translation>Windows 未移除该任务。</translation>
    </message>
    <message>
        <source>Ask IT to give this user the right &apos;Log on as a batch job&apos;, then switch it on once more.</source>
        <translation>请信息技术部门授予此用户“作为批处理作业登录”的权限，然后重新启用。</translation>
    </message>
</context>
<context>
    <name>sftp::Connection</name>
    <message>
        <source>The account names no server.</source>
        <translation>账户没有指定服务器。</translation>
    </message>
    <message>
        <source>The backup at %1 cannot be reached either.</source>
        <translation>位于 %1 的备用服务器也无法连接。</translation>
    </message>
</context>
<context>
    <name>sftp::Faults</name>
    <message>
        <source>Is this workstation&apos;s IP address registered for this RAP account (e-Service TECHS 8 in Client Connect)?</source>
        <translation>此工作站的 IP 地址是否已为此 RAP 账户登记（Client Connect 中的电子服务 TECHS 8）？</translation>
    </message>
    <message>
        <source>Is this workstation&apos;s IP address (%1) registered for this RAP account (e-Service TECHS 8 in Client Connect)?</source>
        <translation>此工作站的 IP 地址（%1）是否已为此 RAP 账户登记（Client Connect 中的电子服务 TECHS 8）？</translation>
    </message>
    <message>
        <source>The server name %1 is not known to the network.</source>
        <translation>网络上找不到服务器名称 %1。</translation>
    </message>
    <message>
        <source>Check the server&apos;s name in the account.</source>
        <translation>请检查账户中的服务器名称。</translation>
    </message>
    <message>
        <source>RAP at %1 refuses the connection.</source>
        <translation>位于 %1 的 RAP 拒绝连接。</translation>
    </message>
    <message>
        <source>Check the port (%1) in the account.</source>
        <translation>请检查账户中的端口（%1）。</translation>
    </message>
    <message>
        <source>RAP at %1 cannot be reached.</source>
        <translation>无法连接到位于 %1 的 RAP。</translation>
    </message>
    <message>
        <source>RAP at %1 does not answer.</source>
        <translation>位于 %1 的 RAP 没有响应。</translation>
    </message>
    <message>
        <source>RAP at %1 took the connection but does not answer.</source>
        <translation>位于 %1 的 RAP 已接受连接，但没有响应。</translation>
    </message>
    <message>
        <source>RAP at %1 did not answer the login.</source>
        <translation>位于 %1 的 RAP 没有响应登录请求。</translation>
    </message>
    <message>
        <source>RAP at %1 took the login but does not answer.</source>
        <translation>位于 %1 的 RAP 已接受登录，但没有响应。</translation>
    </message>
    <message>
        <source>RAP at %1 no longer answers.</source>
        <translation>位于 %1 的 RAP 不再响应。</translation>
    </message>
    <message>
        <source>What answers at %1 is no SSH 2 server. It said: %2</source>
        <translation>在 %1 响应的不是 SSH 2 服务器。对方的消息：%2</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and the port (%1) in the account.</source>
        <translation>请检查账户中的服务器名称和端口（%1）。</translation>
    </message>
    <message>
        <source>RAP at %1 hangs up and says: %2</source>
        <translation>位于 %1 的 RAP 断开连接，消息为：%2</translation>
    </message>
    <message>
        <source>RAP at %1 offers no encryption that this program considers safe.</source>
        <translation>位于 %1 的 RAP 没有提供此程序认为安全的加密方式。</translation>
    </message>
    <message>
        <source>Show the details to your help desk: the server&apos;s SSH settings are needed.</source>
        <translation>请将详细信息交给支持服务台：需要取得服务器的 SSH 设置信息。</translation>
    </message>
    <message>
        <source>RAP at %1 names no signature for RSA keys that is still safe.</source>
        <translation>位于 %1 的 RAP 没有提供仍属安全的 RSA 密钥签名方式。</translation>
    </message>
    <message>
        <source>Register an Ed25519 or ECDSA key for this RAP account and use that.</source>
        <translation>请为此 RAP 账户登记并使用 Ed25519 或 ECDSA 密钥。</translation>
    </message>
    <message>
        <source>The server at %1 shows another host key than the one that was trusted. Somebody may be pretending to be RAP. Nothing was sent.</source>
        <translation>位于 %1 的服务器出示的主机密钥与受信任的不同，可能有人冒充 RAP。没有发送任何数据。</translation>
    </message>
    <message>
        <source>Ask the clearing house whether its host key was changed. Trust it only when you have the new fingerprint in the clearing house&apos;s letter.</source>
        <translation>请向结算所咨询其主机密钥是否已更换。只有在结算所函件载明新指纹时，才可信任。</translation>
    </message>
    <message>
        <source>The server at %1 shows a host key of another type (%2) than the trusted ones. Nothing was sent.</source>
        <translation>位于 %1 的服务器出示的主机密钥，其类型（%2）与受信任的不同。没有发送任何数据。</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one in the clearing house&apos;s letter, then trust it.</source>
        <translation>请将其指纹与结算所函件所载的指纹核对，然后再信任。</translation>
    </message>
    <message>
        <source>The host key of the server at %1 has not been trusted yet. Nothing was sent.</source>
        <translation>位于 %1 的服务器的主机密钥尚未受信任。没有发送任何数据。</translation>
    </message>
    <message>
        <source>The key file %1 is not a private key that this program can use.</source>
        <translation>密钥文件 %1 不是此程序可使用的私钥。</translation>
    </message>
    <message>
        <source>Choose an Ed25519, ECDSA or RSA private key in OpenSSH or PEM form.</source>
        <translation>请选择 OpenSSH 或 PEM 格式的 Ed25519、ECDSA 或 RSA 私钥。</translation>
    </message>
    <message>
        <source>The key file %1 needs its passphrase.</source>
        <translation>密钥文件 %1 需要密码短语。</translation>
    </message>
    <message>
        <source>Enter the passphrase of the key.</source>
        <translation>请输入密钥的密码短语。</translation>
    </message>
    <message>
        <source>The passphrase does not open the key file %1.</source>
        <translation>密码短语无法打开密钥文件 %1。</translation>
    </message>
    <message>
        <source>Enter the passphrase of the key again.</source>
        <translation>请再次输入密钥的密码短语。</translation>
    </message>
    <message>
        <source>Is this key registered for this RAP account? RAP&apos;s keys are valid for two years.</source>
        <translation>此密钥是否已为此 RAP 账户登记？RAP 的密钥有效期为两年。</translation>
    </message>
    <message>
        <source>The server takes no keys for this user, only: %1. Ask the clearing house.</source>
        <translation>服务器不接受此用户用密钥登录，只接受：%1。请向结算所咨询。</translation>
    </message>
    <message>
        <source>RAP at %1 refuses the login of user %2 with the key %3 (%4).</source>
        <translation>位于 %1 的 RAP 拒绝用户 %2 用密钥 %3（%4）登录。</translation>
    </message>
    <message>
        <source>RAP at %1 took the login but gives no SFTP session.</source>
        <translation>位于 %1 的 RAP 已接受登录，但没有提供 SFTP 会话。</translation>
    </message>
    <message>
        <source>Another workstation may be using this RAP account now. Try again in a few minutes.</source>
        <translation>可能有另一台工作站正在使用此 RAP 账户。请几分钟后重试。</translation>
    </message>
    <message>
        <source>The base folder %1 cannot be read on RAP.</source>
        <translation>无法读取 RAP 上的基础文件夹 %1。</translation>
    </message>
    <message>
        <source>Check the base folder in the account, and which reports this RAP account has been given.</source>
        <translation>请检查账户中的基础文件夹，以及此 RAP 账户已获授权取得哪些报表。</translation>
    </message>
    <message>
        <source>%1 is no longer on RAP.</source>
        <translation>%1 已不在 RAP 上。</translation>
    </message>
    <message>
        <source>RAP keeps reports for ten days. List the reports again.</source>
        <translation>RAP 保留报表十天。请重新列出报表。</translation>
    </message>
    <message>
        <source>RAP does not let this account read %1.</source>
        <translation>RAP 不允许此账户读取 %1。</translation>
    </message>
    <message>
        <source>Check which reports this RAP account has been given.</source>
        <translation>请检查此 RAP 账户已获授权取得哪些报表。</translation>
    </message>
    <message>
        <source>RAP failed to hand out %1.</source>
        <translation>RAP 未能提供 %1。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>%1 is not as long on RAP as it was listed.</source>
        <translation>%1 在 RAP 上的大小与列出时不同。</translation>
    </message>
    <message>
        <source>List the reports again, then fetch it.</source>
        <translation>请重新列出报表，然后下载。</translation>
    </message>
    <message>
        <source>%1 was changed on RAP while it was being fetched.</source>
        <translation>%1 在下载期间在 RAP 上发生了更改。</translation>
    </message>
    <message>
        <source>RAP lists this folder in a way that cannot be right.</source>
        <translation>RAP 返回的文件夹列表有误，无法采用。</translation>
    </message>
    <message>
        <source>Show the details to your help desk.</source>
        <translation>请将详细信息交给支持服务台。</translation>
    </message>
    <message>
        <source>RAP answered in a way that cannot be right.</source>
        <translation>RAP 的响应有误，无法采用。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, show the details to your help desk.</source>
        <translation>请重试。如再次发生，请将详细信息交给支持服务台。</translation>
    </message>
    <message>
        <source>The connection to RAP was lost.</source>
        <translation>与 RAP 的连接已中断。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>RAP no longer answers.</source>
        <translation>RAP 不再响应。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
</context>
<context>
    <name>sftp::Fingerprint</name>
    <message>
        <source>A fingerprint of the older kind (MD5) has 16 pairs of letters and digits, with colons between them. Copy it again from the letter.</source>
        <translation>旧式指纹（MD5）由 16 组各两位的字母和数字组成，以冒号分隔。请重新从函件复制。</translation>
    </message>
    <message>
        <source>This is the key itself and not its fingerprint, which begins with &quot;SHA256:&quot;.</source>
        <translation>这是密钥本身，而不是其指纹；指纹以“SHA256:”开头。</translation>
    </message>
    <message>
        <source>No fingerprint has the character &apos;%1&apos; in it. Copy it again from the letter.</source>
        <translation>指纹不会含有字符“%1”。请重新从函件复制。</translation>
    </message>
    <message>
        <source>This has too many characters: %1 instead of %2. Copy the fingerprint alone.</source>
        <translation>字符过多：有 %1 个，应为 %2 个。请只复制指纹。</translation>
    </message>
    <message>
        <source>This is not a whole SHA-256 fingerprint yet: it has %1 characters, and these are %2.</source>
        <translation>这还不是完整的 SHA-256 指纹：应有 %1 个字符，现有 %2 个。</translation>
    </message>
</context>
<context>
    <name>sftp::HostKeys</name>
    <message>
        <source>The trusted host keys in %1 cannot be read.</source>
        <translation>无法读取 %1 中受信任的主机密钥。</translation>
    </message>
    <message>
        <source>Restore the file from a copy, or move it away and trust the servers again after comparing their fingerprints.</source>
        <translation>请从备份还原该文件，或将其移走，并在核对指纹后重新信任各服务器。</translation>
    </message>
    <message>
        <source>%1 is trusted on this workstation with another host key: %2. The one that was handed out is %3.</source>
        <translation>此工作站已为 %1 信任另一个主机密钥：%2。所提供的则为 %3。</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the clearing house which of them is right before anything else.</source>
        <translation>未作任何更改。请先向结算所咨询哪一个正确，再做其他处理。</translation>
    </message>
</context>
<context>
    <name>ui::AccountDetails</name>
    <message>
        <source>You are</source>
        <translation>机构身份</translation>
    </message>
    <message>
        <source>RAP user ID</source>
        <translation>RAP 用户编号</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Trusted keys</source>
        <translation>受信任的密钥</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>账户密钥</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>%1, backup %2</source>
        <translation>%1，备用：%2</translation>
    </message>
    <message>
        <source>%1 on RAP, filed in %2</source>
        <extracomment>Folder on RAP, folder of this PC</extracomment>
        <translation>RAP 上的 %1，归档于 %2</translation>
    </message>
    <message>
        <source>Locked with a passphrase.</source>
        <translation>已设密码短语。</translation>
    </message>
    <message>
        <source>Has no passphrase.</source>
        <translation>未设密码短语。</translation>
    </message>
    <message>
        <source>Not known: say on which day it was registered.</source>
        <translation>未知：请填写密钥的登记日期。</translation>
    </message>
    <message>
        <source>Not known: it cannot have been registered on %1, which is to come. Correct that day.</source>
        <translation>未知：登记日期不可能是尚未到来的 %1。请更正该日期。</translation>
    </message>
    <message>
        <source>%1, registered on %2</source>
        <translation>%1，登记日期：%2</translation>
    </message>
</context>
<context>
    <name>ui::AccountDialog</name>
    <message>
        <source>Compare the fingerprint…</source>
        <translation>核对指纹…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>账户 %1</translation>
    </message>
    <message>
        <source>Add a RAP account</source>
        <translation>添加 RAP 账户</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What you typed is not saved. Press Save to keep it, or Cancel once more to leave it.</source>
        <translation>输入的内容尚未保存。单击“保存”保留内容，或再次单击“取消”放弃。</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>已有同名的账户。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请使用其他名称。</translation>
    </message>
    <message>
        <source>The account is saved, but the passphrase could not be kept: %1 You will be asked for it.</source>
        <translation>账户已保存，但未能保存密码短语：%1届时会要求输入密码短语。</translation>
    </message>
</context>
<context>
    <name>ui::AccountForm</name>
    <message>
        <source>Keep the ZIP beside the report</source>
        <translation>在报表旁保留 ZIP</translation>
    </message>
    <message>
        <source>your own word for it, such as the firm&apos;s name</source>
        <translation>自定义名称，例如公司名称</translation>
    </message>
    <message>
        <source>host or host:port</source>
        <translation>主机或主机:端口</translation>
    </message>
    <message>
        <source>host or host:port; may stay empty</source>
        <translation>主机或主机:端口；可留空</translation>
    </message>
    <message>
        <source>&amp;Account name</source>
        <translation>账户名称(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;You are</source>
        <translation>机构身份(&amp;Y)</translation>
    </message>
    <message>
        <source>RAP &amp;user ID</source>
        <translation>RAP 用户编号(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Primary server</source>
        <translation>主服务器(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Backup server</source>
        <translation>备用服务器(&amp;B)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Base &amp;folder on RAP</source>
        <translation>RAP 上的基础文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Several are separated by &apos;;&apos;: /download; /INBOX</source>
        <translation>多个文件夹以“;”分隔：/download; /INBOX</translation>
    </message>
    <message>
        <source>Save &amp;reports in</source>
        <translation>报表保存位置(&amp;R)</translation>
    </message>
    <message>
        <source>Choose the folder for reports</source>
        <translation>选择存放报表的文件夹</translation>
    </message>
    <message>
        <source>Folder for reports</source>
        <translation>存放报表的文件夹</translation>
    </message>
    <message>
        <source>&apos;Rename…&apos; under &apos;Keys and accounts&apos; gives it another name, with all that is known of it.</source>
        <translation>如需更改名称，请使用“密钥和账户”中的“重命名”，账户的所有相关资料会一并沿用新名称。</translation>
    </message>
</context>
<context>
    <name>ui::AccountManager</name>
    <message>
        <source>RAP accounts</source>
        <translation>RAP 账户</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;new key…</source>
        <translation>更换密钥(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Public half…</source>
        <translation>公钥(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;TECHS 8…</source>
        <translation>TECHS 8(&amp;T)…</translation>
    </message>
    <message>
        <source>Te&amp;st connection…</source>
        <translation>测试连接(&amp;S)…</translation>
    </message>
    <message>
        <source>For the &amp;help desk…</source>
        <translation>供支持服务台参考(&amp;H)…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>重命名(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>添加账户(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>%1 logs in with its new key from now on, good until %2.</source>
        <translation>%1 从现在起使用新密钥登录，有效期至 %2。</translation>
    </message>
    <message>
        <source>%1 is a copy of %2, without its record of fetched reports.</source>
        <translation>%1 是 %2 的副本，不含其报表下载记录。</translation>
    </message>
    <message>
        <source>The file of this key does not tell its public half. A file with the same name and .pub at its end, beside it, would.</source>
        <translation>此密钥文件未提供公钥。如果同一位置有同名且以 .pub 结尾的文件，即可取得公钥。</translation>
    </message>
    <message>
        <source>The record of what was fetched cannot be opened, and has to go along.</source>
        <translation>无法打开下载记录；更改名称时，下载记录必须一并更改。</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 现已更名为 %2。</translation>
    </message>
    <message>
        <source>You will be asked for its passphrase once more.</source>
        <translation>会再次要求输入其密码短语。</translation>
    </message>
    <message>
        <source>%1 may go on under its old name, or no more: see Schedule. %2</source>
        <translation>%1 可能仍以旧名称执行，或不再执行：请查看“计划”。%2</translation>
    </message>
    <message>
        <source>It is fetched for only while you are signed in from now on. %1</source>
        <translation>从现在起，仅在用户登录电脑期间为此账户下载报表。%1</translation>
    </message>
    <message>
        <source>%1 is imported.</source>
        <translation>已导入 %1。</translation>
    </message>
    <message>
        <source>Accounts (*.rapdesk)</source>
        <translation>账户 (*.rapdesk)</translation>
    </message>
    <message>
        <source>Saved as %1, with the host keys that are trusted and the report profiles. No key and no passphrase is in it.</source>
        <translation>已保存为 %1，包括受信任的主机密钥和报表配置，但不含任何密钥和密码短语。</translation>
    </message>
    <message>
        <source>%1 is removed. Its key file is where it was.</source>
        <translation>已移除 %1。其密钥文件仍在原处。</translation>
    </message>
</context>
<context>
    <name>ui::AdvancedFields</name>
    <message>
        <source>no more than</source>
        <translation>不超过</translation>
    </message>
    <message>
        <source>RAP gives each file out only once</source>
        <translation>RAP 对每个文件只提供一次</translation>
    </message>
    <message>
        <source>Fetch again what was moved or deleted here</source>
        <translation>重新下载已在此电脑上移走或删除的报表</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>高级(&amp;V)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Connections at a time</source>
        <translation>同时连接数</translation>
    </message>
    <message>
        <source>More than one only where your clearing house allows it. It helps where RAP gives each connection little.</source>
        <translation>仅在结算所允许时才可多于一个。如果 RAP 给每个连接的速度有限，增加连接会有帮助。</translation>
    </message>
    <message>
        <source> KB a second</source>
        <translation> KB/秒</translation>
    </message>
    <message>
        <source>Speed limit in KB a second</source>
        <translation>速度上限（每秒 KB）</translation>
    </message>
    <message>
        <source>Limit the speed</source>
        <translation>限制速度</translation>
    </message>
    <message>
        <source>A download that breaks off is then kept as it is, and fetched over one connection.</source>
        <translation>如果下载中断，已下载的部分会按原样保留，并只用一个连接下载。</translation>
    </message>
    <message>
        <source>For a folder that is to hold what RAP holds. Otherwise what was filed once stays filed, wherever you move it.</source>
        <translation>适用于需与 RAP 内容一致的文件夹。否则报表一经归档，无论移到何处，仍视为已归档。</translation>
    </message>
    <message>
        <source>Place on RAP for new keys</source>
        <translation>RAP 上存放新密钥的位置</translation>
    </message>
    <message>
        <source>only where the clearing house has named one</source>
        <translation>仅在结算所已指定位置时填写</translation>
    </message>
    <message>
        <source>Folders and file name, such as /upload/{user}_{date}.pub. With it the renewal of a key can put the new key&apos;s public half there.</source>
        <translation>文件夹和文件名，例如 /upload/{user}_{date}.pub。设置后，更换密钥时可将新密钥的公钥存放到该处。</translation>
    </message>
    <message>
        <source>Form of new keys</source>
        <translation>新密钥的格式</translation>
    </message>
    <message>
        <source>&amp;Connections at a time</source>
        <translation>同时连接数(&amp;C)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>&amp;New keys on RAP</source>
        <translation>RAP 上的新密钥位置(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ui::Assistant</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Finish &amp;later</source>
        <translation>稍后完成(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ui::AssistantPage</name>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>ui::CheckList</name>
    <message>
        <source>Server&apos;s name</source>
        <translation>服务器名称</translation>
    </message>
    <message>
        <source>Way to the server&apos;s port</source>
        <translation>连接服务器端口</translation>
    </message>
    <message>
        <source>Server speaks SSH</source>
        <translation>服务器的 SSH 通信</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>SFTP session</source>
        <translation>SFTP 会话</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>Server answers</source>
        <translation>服务器响应</translation>
    </message>
    <message>
        <source>Server&apos;s fingerprint</source>
        <translation>服务器指纹</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Report folders</source>
        <translation>报表文件夹</translation>
    </message>
    <message>
        <source>trying…</source>
        <translation>测试中…</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>not trusted yet</source>
        <translation>尚未信任</translation>
    </message>
    <message>
        <source>RAP is closed now</source>
        <translation>RAP 现已关闭</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The backup at %1 was used, as the primary does not answer.</source>
        <translation>由于主服务器没有响应，已改用备用服务器 %1。</translation>
    </message>
    <message>
        <source>RAP can be used with this account: 1 report to see.</source>
        <translation>此账户可使用 RAP：可查看 1 份报表。</translation>
    </message>
    <message>
        <source>RAP can be used with this account: %1 reports to see.</source>
        <translation>此账户可使用 RAP：可查看 %1 份报表。</translation>
    </message>
    <message>
        <source>RAP is closed now, it opens %1. Test again then.</source>
        <translation>RAP 现已关闭，%1 开放。请届时再测试。</translation>
    </message>
</context>
<context>
    <name>ui::CheckedFolderList</name>
    <message>
        <source>%1 with reports</source>
        <translation>%1 个有报表</translation>
    </message>
    <message>
        <source>%1 empty</source>
        <translation>%1 个没有报表</translation>
    </message>
    <message>
        <source>%1 not granted</source>
        <translation>%1 个未获授权</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 个无法读取</translation>
    </message>
    <message>
        <source>Folders: %1</source>
        <translation>文件夹：%1</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceForm</name>
    <message>
        <source>Report text</source>
        <translation>报表文本</translation>
    </message>
    <message>
        <source>Data image</source>
        <translation>数据映像</translation>
    </message>
    <message>
        <source>Other RAP folders</source>
        <translation>其他 RAP 文件夹</translation>
    </message>
    <message>
        <source>any; or such as CSEMA08, CFI* (* stands for the rest)</source>
        <translation>不限；或例如 CSEMA08, CFI*（* 代表其余字符）</translation>
    </message>
    <message>
        <source>any; or such as C00123, B01*, COMMON</source>
        <translation>不限；或例如 C00123, B01*, COMMON</translation>
    </message>
    <message>
        <source>Clearing house</source>
        <translation>结算所</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Report &amp;IDs</source>
        <translation>报表编号(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;For participant</source>
        <translation>所属参与者(&amp;F)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>ui::ChosenReports</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder date</source>
        <translation>文件夹日期</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定依据</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>想做什么？</translation>
    </message>
    <message>
        <source>Words of the command</source>
        <translation>命令的字词</translation>
    </message>
    <message>
        <source>Clear what was typed</source>
        <translation>清除已输入的文字</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>No command that can be used now has these words. Try fewer, or other ones.</source>
        <translation>目前可用的命令中找不到这些词语。请减少词语，或改用其他词语。</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionTestDialog</name>
    <message>
        <source>Connection test: %1</source>
        <translation>连接测试：%1</translation>
    </message>
    <message>
        <source>From this workstation to the folders that hold the reports: each step by itself. Nothing is fetched.</source>
        <translation>从此工作站到存放报表的文件夹，逐步测试。不会下载任何报表。</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionTestPage</name>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test &amp;again</source>
        <translation>再次测试(&amp;A)</translation>
    </message>
    <message>
        <source>RAP has further folders for you. List the reports of these, too:</source>
        <translation>RAP 上另有可供此账户使用的文件夹。同时列出以下文件夹的报表：</translation>
    </message>
    <message>
        <source>%1 is being tested …</source>
        <translation>正在测试 %1…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Continue all the same</source>
        <translation>仍然继续(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ui::ContactsDialog</name>
    <message>
        <source>Contacts</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>The clearing houses answer questions about RAP accounts, their keys and reports. Say which RAP user ID and which report you mean.</source>
        <translation>如对 RAP 账户、其密钥和报表有疑问，可向结算所咨询。请说明所指的 RAP 用户编号和报表。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>热线</translation>
    </message>
    <message>
        <source>As in section 10 of HKEX&apos;s migration guide for CCASS and CCMS reports.</source>
        <translation>资料来自香港交易所 CCASS 和 CCMS 报表迁移指南第 10 节。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>%1 is copied.</source>
        <translation>已复制 %1。</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>撰写…</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>给 %1 写邮件</translation>
    </message>
    <message>
        <source>This computer has no program for e-mail. The address is copied: paste it where you write your mail.</source>
        <translation>此电脑没有邮件程序。地址已复制：请粘贴到撰写邮件之处。</translation>
    </message>
</context>
<context>
    <name>ui::DestinationRow</name>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>folder or share, from its drive or server on</source>
        <translation>文件夹或共享文件夹，从驱动器或服务器开始的完整路径</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Below it</source>
        <translation>下级路径</translation>
    </message>
    <message>
        <source>Folder for reports</source>
        <translation>存放报表的文件夹</translation>
    </message>
    <message>
        <source>%1, folder</source>
        <translation>%1，文件夹</translation>
    </message>
    <message>
        <source>%1, choose the folder</source>
        <translation>%1，选择文件夹</translation>
    </message>
    <message>
        <source>%1, path below the folder</source>
        <translation>%1，文件夹下的路径</translation>
    </message>
</context>
<context>
    <name>ui::DraftList</name>
    <message>
        <source>New profile</source>
        <translation>新配置</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Brings &apos;%1&apos; back, which was removed.</source>
        <translation>恢复已移除的“%1”。</translation>
    </message>
    <message>
        <source>Brings the report profiles back that were there before the import.</source>
        <translation>恢复导入前的报表配置。</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（未命名）</translation>
    </message>
</context>
<context>
    <name>ui::ExpectationRow</name>
    <message>
        <source>Also on public holidays</source>
        <translation>包括公众假期</translation>
    </message>
    <message>
        <source>report ID, such as CSEMA08</source>
        <translation>报表编号，例如 CSEMA08</translation>
    </message>
    <message>
        <source>Any market</source>
        <translation>任何市场</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>RAP is open on public holidays from Monday to Friday, but most reports are not made.</source>
        <translation>RAP 在星期一至五的公众假期照常开放，但大部分报表不会生成。</translation>
    </message>
    <message>
        <source>Report ID</source>
        <translation>报表编号</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>late after another</source>
        <translation>迟到宽限</translation>
    </message>
    <message>
        <source>By (HKT)</source>
        <translation>时限（HKT）</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>report ID</source>
        <translation>报表编号</translation>
    </message>
    <message>
        <source>market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>by what time, Hong Kong&apos;s</source>
        <translation>时限（香港时间）</translation>
    </message>
    <message>
        <source>minutes until it is late</source>
        <translation>视为迟到前的分钟数</translation>
    </message>
    <message>
        <source>day</source>
        <translation>星期</translation>
    </message>
</context>
<context>
    <name>ui::ExpectedModel</name>
    <message>
        <source>Report profile &apos;%1&apos;</source>
        <translation>报表配置“%1”</translation>
    </message>
    <message>
        <source>You said so</source>
        <translation>由用户指定</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Usual: on %1 of %2 days</source>
        <translation>通常：%2 天中有 %1 天</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>By (HKT)</source>
        <translation>时限（HKT）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到达时间</translation>
    </message>
    <message>
        <source>Expected because</source>
        <translation>预期原因</translation>
    </message>
</context>
<context>
    <name>ui::ExpectedPage</name>
    <message>
        <source>What is expected today</source>
        <translation>今天的预期报表</translation>
    </message>
    <message>
        <source>Expect it &amp;so</source>
        <translation>按此预期(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Do not expect it</source>
        <translation>不预期此报表(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing is expected today</source>
        <translation>今天没有预期报表</translation>
    </message>
    <message>
        <source>What comes on at least 4 of 5 days is expected by itself, at its usual time. A report profile can say more.</source>
        <translation>在 5 天中至少有 4 天到达的报表，会自动列为预期报表，时限按其通常时间而定。报表配置可作进一步设置。</translation>
    </message>
    <message>
        <source>Expect &amp;again what was dismissed (%1)</source>
        <translation>恢复已取消的预期报表（%1）(&amp;A)</translation>
    </message>
    <message>
        <source>Report profile &apos;%1&apos; says so: change it there.</source>
        <translation>由报表配置“%1”指定：请在该处更改。</translation>
    </message>
    <message>
        <source>Tick the days on which it is expected, or choose &apos;Do not expect it&apos;.</source>
        <translation>请勾选预期此报表的日子，或选择“不预期此报表”。</translation>
    </message>
    <message>
        <source>Type by when it is expected, or choose &apos;Do not expect it&apos;.</source>
        <translation>请输入预期此报表的时限，或选择“不预期此报表”。</translation>
    </message>
</context>
<context>
    <name>ui::FormField</name>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
</context>
<context>
    <name>ui::HostKeyComparison</name>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1，%2 位</translation>
    </message>
    <message>
        <source>Fingerprint that the server shows</source>
        <translation>服务器出示的指纹</translation>
    </message>
    <message>
        <source>&amp;Fingerprint from the clearing house&apos;s letter</source>
        <translation>结算所函件所载的指纹(&amp;F)</translation>
    </message>
    <message>
        <source>Fingerprint from the clearing house&apos;s letter</source>
        <translation>结算所函件所载的指纹</translation>
    </message>
    <message>
        <source>Known until now:</source>
        <translation>此前已知的指纹：</translation>
    </message>
    <message>
        <source>They differ. Do not connect; ask the clearing house which fingerprint is right.</source>
        <translation>两者不符。请勿连接，并向结算所咨询哪个指纹正确。</translation>
    </message>
    <message>
        <source>They agree. You can trust this server.</source>
        <translation>两者相符。可以信任此服务器。</translation>
    </message>
    <message>
        <source>Clear what was typed</source>
        <translation>清除已输入的文字</translation>
    </message>
    <message>
        <source>I have co&amp;mpared every character with the clearing house&apos;s letter</source>
        <translation>已与结算所函件逐字核对(&amp;M)</translation>
    </message>
</context>
<context>
    <name>ui::HostKeyList</name>
    <message>
        <source>None yet: the first connection asks whether it is really RAP.</source>
        <translation>暂无：首次连接时会询问是否确为 RAP。</translation>
    </message>
    <message>
        <source>ssh-… AAAA…, a server&apos;s public key as the clearing house gives it</source>
        <translation>ssh-… AAAA…，结算所提供的服务器公钥</translation>
    </message>
    <message>
        <source>Public key of the server</source>
        <translation>服务器的公钥</translation>
    </message>
    <message>
        <source>of which server?</source>
        <translation>属于哪台服务器？</translation>
    </message>
    <message>
        <source>Server that has this key</source>
        <translation>使用此密钥的服务器</translation>
    </message>
    <message>
        <source>Trust &amp;beforehand</source>
        <translation>预先信任(&amp;B)</translation>
    </message>
    <message>
        <source>The next connection to %1 asks whether it is really RAP.</source>
        <translation>下次连接 %1 时，会询问是否确为 RAP。</translation>
    </message>
    <message>
        <source>Trusted for %1 as before: %2</source>
        <translation>已恢复信任 %1 的密钥：%2</translation>
    </message>
    <message>
        <source>Trust no longer</source>
        <translation>不再信任</translation>
    </message>
    <message>
        <source>Trust it again</source>
        <translation>重新信任</translation>
    </message>
    <message>
        <source>Trust %1 of %2 no longer</source>
        <translation>不再信任 %2 的 %1</translation>
    </message>
    <message>
        <source>Trust %1 of %2 again</source>
        <translation>重新信任 %2 的 %1</translation>
    </message>
    <message>
        <source>That is no public key of a server. It is one line that begins with ssh- or ecdsa-; a fingerprint alone is compared when the server is first asked.</source>
        <translation>这不是服务器的公钥。公钥是以 ssh- 或 ecdsa- 开头的一行文字；如果只有指纹，可在首次连接服务器时核对。</translation>
    </message>
    <message>
        <source>Choose the server that has this key: each of the two has its own.</source>
        <translation>请选择使用此密钥的服务器：两台服务器各有自己的密钥。</translation>
    </message>
    <message>
        <source>Another key of this kind is trusted for %1. Take that one away first, where the clearing house says that it was renewed.</source>
        <translation>%1 已有另一个同类密钥受信任。如果结算所表示密钥已更换，请先停止信任原有的密钥。</translation>
    </message>
    <message>
        <source>Trusted for %1 from now on: %2</source>
        <translation>从现在起信任 %1 的密钥：%2</translation>
    </message>
</context>
<context>
    <name>ui::HostKeyQuestion</name>
    <message>
        <source>The server shows another key than before</source>
        <translation>服务器出示的密钥与以往不同</translation>
    </message>
    <message>
        <source>The server at %1 used to show another key of the same type. Either the clearing house has renewed it, or somebody stands between you and RAP. Do not go on unless the new fingerprint is in the clearing house&apos;s letter: type or paste it below.</source>
        <translation>%1 的服务器以往出示的是另一个同类型的密钥。可能是结算所已更换密钥，也可能有人介入与 RAP 之间的连接。除非新指纹载于结算所函件，否则请勿继续：请在下方输入或粘贴函件所载的指纹。</translation>
    </message>
    <message>
        <source>The server shows a key of another type</source>
        <translation>服务器出示另一类型的密钥</translation>
    </message>
    <message>
        <source>The server at %1 is known by a key of another type. Compare this fingerprint with the one in the clearing house&apos;s letter. Until they agree nothing is sent.</source>
        <translation>%1 的服务器以往以另一类型的密钥识别。请将此指纹与结算所函件所载的指纹核对。两者相符之前，不会发送任何数据。</translation>
    </message>
    <message>
        <source>Is this really RAP?</source>
        <translation>这真的是 RAP 吗？</translation>
    </message>
    <message>
        <source>The server at %1 shows this fingerprint. Compare it with the one in the clearing house&apos;s letter, or paste that one below and the program compares for you. Until they agree nothing is sent.</source>
        <translation>%1 的服务器出示此指纹。请与结算所函件所载的指纹核对，或在下方粘贴函件所载的指纹，由程序代为核对。两者相符之前，不会发送任何数据。</translation>
    </message>
    <message>
        <source>&amp;Trust this server</source>
        <translation>信任此服务器(&amp;T)</translation>
    </message>
    <message>
        <source>Check the server of %1</source>
        <translation>核实 %1 的服务器</translation>
    </message>
    <message>
        <source>&amp;Do not connect</source>
        <translation>不连接(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Import an account</source>
        <translation>导入账户</translation>
    </message>
    <message>
        <source>Accounts (*.rapdesk);;All files (*)</source>
        <translation>账户 (*.rapdesk);;所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>RAP</source>
        <translation>RAP</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation>账户名称(&amp;N)</translation>
    </message>
    <message>
        <source>RAP &amp;user ID</source>
        <translation>RAP 用户编号(&amp;U)</translation>
    </message>
    <message>
        <source>Save &amp;reports in</source>
        <translation>报表保存位置(&amp;R)</translation>
    </message>
    <message>
        <source>Choose the folder for reports</source>
        <translation>选择存放报表的文件夹</translation>
    </message>
    <message>
        <source>Folder for reports</source>
        <translation>存放报表的文件夹</translation>
    </message>
    <message>
        <source>%1, backup %2</source>
        <translation>%1，备用：%2</translation>
    </message>
    <message>
        <source>Trusted from now on, on the word of who made this file:</source>
        <translation>根据此文件制作者提供的信息，从现在起信任：</translation>
    </message>
    <message>
        <source>Not trusted, as this PC has a key of that server already:</source>
        <translation>不予信任，因为此电脑已有该服务器的密钥：</translation>
    </message>
    <message>
        <source>With 1 report profile.</source>
        <translation>附有 1 个报表配置。</translation>
    </message>
    <message>
        <source>With %1 report profiles.</source>
        <translation>附有 %1 个报表配置。</translation>
    </message>
    <message>
        <source>It takes the place of your account %1.</source>
        <translation>将替换现有账户 %1。</translation>
    </message>
    <message>
        <source>Its report profiles take the place of those that %1 has.</source>
        <translation>其报表配置将替换 %1 现有的报表配置。</translation>
    </message>
    <message>
        <source>Another name leaves that as it is.</source>
        <translation>如改用其他名称，现有内容将保持不变。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ui::KeyFields</name>
    <message>
        <source>&amp;Make a new key…</source>
        <translation>创建新密钥(&amp;M)…</translation>
    </message>
    <message>
        <source>Con&amp;vert it</source>
        <translation>转换(&amp;V)</translation>
    </message>
    <message>
        <source>only where the key has one; goes to the credential store</source>
        <translation>仅在密钥有密码短语时填写；将存入凭据存储区</translation>
    </message>
    <message>
        <source>SSH &amp;key file</source>
        <translation>SSH 密钥文件(&amp;K)</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>选择密钥文件</translation>
    </message>
    <message>
        <source>Passp&amp;hrase</source>
        <translation>密码短语(&amp;H)</translation>
    </message>
    <message>
        <source>only where the key has one</source>
        <translation>仅在密钥有密码短语时填写</translation>
    </message>
    <message>
        <source>Convert this key first: nothing can log in with it as it is.</source>
        <translation>请先转换此密钥：当前格式无法用于登录。</translation>
    </message>
    <message>
        <source>This passphrase opens the key.</source>
        <translation>此密码短语可以打开密钥。</translation>
    </message>
    <message>
        <source>This key has no passphrase: nothing is needed here.</source>
        <translation>此密钥没有密码短语，无需在此填写。</translation>
    </message>
    <message>
        <source>SSH key file</source>
        <translation>SSH 密钥文件</translation>
    </message>
    <message>
        <source>This key is locked with a passphrase.</source>
        <translation>此密钥受密码短语保护。</translation>
    </message>
    <message>
        <source>RAP Desk makes a copy in OpenSSH&apos;s form, with the same passphrase; this file stays as it is.</source>
        <translation>RAP Desk 会以 OpenSSH 格式生成副本，密码短语相同；此文件保持不变。</translation>
    </message>
</context>
<context>
    <name>ui::KeyMaking</name>
    <message>
        <source>&amp;Kind of key</source>
        <translation>密钥类型(&amp;K)</translation>
    </message>
    <message>
        <source>New key &amp;file</source>
        <translation>新密钥文件(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ui::LandingList</name>
    <message>
        <source>Where reports would be filed: %1</source>
        <translation>报表的归档位置：%1</translation>
    </message>
</context>
<context>
    <name>ui::Mail</name>
    <message>
        <source>%1 files are too many for one mail.</source>
        <translation>%1 个文件太多，一封邮件无法容纳。</translation>
    </message>
    <message>
        <source>Select fewer reports: %1 files fit.</source>
        <translation>请减少所选报表：最多 %1 个文件。</translation>
    </message>
    <message>
        <source>A report is not where it was filed.</source>
        <translation>有报表不在其归档位置。</translation>
    </message>
    <message>
        <source>Put it back, or fetch it again: %1</source>
        <translation>请放回原处，或重新下载：%1</translation>
    </message>
    <message>
        <source>No mail program of this PC takes the reports.</source>
        <translation>这台电脑上没有可接收报表的邮件程序。</translation>
    </message>
    <message>
        <source>Drag them out of the table into a mail, or ask your IT support for a mail program that other programs can hand files to.</source>
        <translation>请将报表从表格拖放到邮件中，或请信息技术支持人员提供可由其他程序传入文件的邮件程序。</translation>
    </message>
</context>
<context>
    <name>ui::NewKeyDialog</name>
    <message>
        <source>Public half of the new key</source>
        <translation>新密钥的公钥</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>创建密钥(&amp;M)</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>创建新密钥</translation>
    </message>
    <message>
        <source>locks the key; without one whoever has its file can use it</source>
        <translation>用于保护密钥；如没有，任何人取得文件即可使用</translation>
    </message>
    <message>
        <source>Passp&amp;hrase</source>
        <translation>密码短语(&amp;H)</translation>
    </message>
    <message>
        <source>Making the key …</source>
        <translation>正在创建密钥…</translation>
    </message>
    <message>
        <source>It is locked with a passphrase that is made up now and kept in this computer&apos;s password store: you need not know it.</source>
        <translation>密钥以即时生成的密码短语保护，密码短语保存在此电脑的密码库中，无需知道其内容。</translation>
    </message>
    <message>
        <source>This computer has no password store: you are asked for the passphrase when it is needed. Only you can read the key&apos;s file.</source>
        <translation>此电脑没有密码库：需要时会要求输入密码短语。只有你可以读取密钥文件。</translation>
    </message>
    <message>
        <source>The clearing house needs this half of it, by the way that its RAP Technical Guide names. This is the half that everybody may see; the other one stays in its file.</source>
        <translation>请按结算所《RAP 技术指南》指定的方式，向结算所提交此公钥。公钥可供任何人查看；私钥保留在其文件中。</translation>
    </message>
    <message>
        <source>The key is made: %1</source>
        <translation>密钥已创建：%1</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>使用此密钥(&amp;U)</translation>
    </message>
</context>
<context>
    <name>ui::PassphraseQuestion</name>
    <message>
        <source>&amp;Remember it in this computer&apos;s password store</source>
        <translation>存入此电脑的密码库(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <source>Passphrase of the SSH key</source>
        <translation>SSH 密钥的密码短语</translation>
    </message>
    <message>
        <source>The key of %1 is locked with a passphrase.
%2</source>
        <translation>%1 的密钥受密码短语保护。
%2</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>密码短语(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
</context>
<context>
    <name>ui::PassphraseReveal</name>
    <message>
        <source>Show the &amp;passphrase once</source>
        <translation>显示一次密码短语(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase, to be written down and locked away if you wish: %1</source>
        <translation>密码短语（如有需要，可抄下并锁好保管）：%1</translation>
    </message>
</context>
<context>
    <name>ui::PathField</name>
    <message>
        <source>as RAP has it: {folder}/{folder_date}</source>
        <translation>与 RAP 相同：{folder}/{folder_date}</translation>
    </message>
    <message>
        <source>Insert a placeholder: %1</source>
        <translation>插入占位符：%1</translation>
    </message>
    <message>
        <source>%1 What can stand here: %2</source>
        <translation>%1此处可用：%2</translation>
    </message>
</context>
<context>
    <name>ui::ProfileDraft</name>
    <message>
        <source>The path of the report profile &apos;%1&apos; cannot be used. %2</source>
        <translation>报表配置“%1”的路径无法使用。%2</translation>
    </message>
</context>
<context>
    <name>ui::ProfileEditor</name>
    <message>
        <source>Exception %1</source>
        <translation>例外 %1</translation>
    </message>
    <message>
        <source>Add except&amp;ion</source>
        <translation>添加例外(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keep the ZIP beside the report</source>
        <translation>在报表旁保留 ZIP(&amp;K)</translation>
    </message>
    <message>
        <source>Further destination %1</source>
        <translation>其他目的地 %1</translation>
    </message>
    <message>
        <source>Add &amp;further destination</source>
        <translation>添加其他目的地(&amp;F)</translation>
    </message>
    <message>
        <source>Expected report %1</source>
        <translation>预期报表 %1</translation>
    </message>
    <message>
        <source>Expect anot&amp;her report</source>
        <translation>添加预期报表(&amp;H)</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名称(&amp;M)</translation>
    </message>
    <message>
        <source>Name of the report profile</source>
        <translation>报表配置的名称</translation>
    </message>
    <message>
        <source>Nothing ticked or typed means any. A report has to match every line.</source>
        <translation>未勾选或未输入即表示不限。报表必须符合每一行的条件。</translation>
    </message>
    <message>
        <source>What matches one of these is not this profile&apos;s. A profile below may take it.</source>
        <translation>符合其中任何一项的报表不属于此配置，可由下方的配置处理。</translation>
    </message>
    <message>
        <source>Fo&amp;lder</source>
        <translation>文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>Path below the account&apos;s folder</source>
        <translation>账户文件夹下的路径</translation>
    </message>
    <message>
        <source>Reports that should come, and by when. One that has not come by then is told as late.</source>
        <translation>应收到的报表及其时限。届时仍未收到的报表会提示为迟到。</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>所需报表</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期报表</translation>
    </message>
</context>
<context>
    <name>ui::ProfileFiles</name>
    <message>
        <source>&apos;%1&apos; was not taken, and nothing is changed. %2</source>
        <translation>“%1”未导入，也未作任何更改。%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not be written.</source>
        <translation>未能写入“%1”。</translation>
    </message>
    <message>
        <source>Choose a folder that is there, takes files and has room.</source>
        <translation>请选择现有、可写入且空间充足的文件夹。</translation>
    </message>
</context>
<context>
    <name>ui::ProfilesDialog</name>
    <message>
        <source>Report profiles - %1</source>
        <translation>报表配置 - %1</translation>
    </message>
    <message>
        <source>Reports that are counted</source>
        <translation>计入的报表</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;The first that matches decides</source>
        <translation>由首个匹配的配置决定(&amp;T)</translation>
    </message>
    <message>
        <source>Report profiles, in the order in which they decide</source>
        <translation>报表配置，按决定的先后顺序</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>撤销(&amp;N)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>Im&amp;port…</source>
        <translation>导入(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>No report profile can be used</source>
        <translation>没有可用的报表配置</translation>
    </message>
    <message>
        <source>Everything is wanted</source>
        <translation>需要所有报表</translation>
    </message>
    <message>
        <source>Nothing is fetched until you save here. Saved without any report profile, everything is wanted.</source>
        <translation>在此保存之前，不会下载任何报表。如果没有任何报表配置就保存，则需要所有报表。</translation>
    </message>
    <message>
        <source>Without a report profile every report is fetched and filed by its RAP folder and date. A report profile says which reports you want and where they go.</source>
        <translation>如果没有报表配置，所有报表都会下载，并按其 RAP 文件夹和日期归档。报表配置可指定需要哪些报表，以及存放在何处。</translation>
    </message>
    <message>
        <source>Add a report profile</source>
        <translation>添加报表配置</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Or make the profiles anew here, or import them: Save puts them in its place. A damaged file is kept beside it, with &apos;.damaged&apos; at the end of its name.</source>
        <translation>也可在此重新创建或导入配置：单击“保存”便会替换原有文件。损坏的文件会保留在同一位置，文件名以“.damaged”结尾。</translation>
    </message>
    <message>
        <source>What you changed is not saved. Press Save to keep it, or Cancel once more to leave it.</source>
        <translation>更改尚未保存。单击“保存”保留更改，或再次单击“取消”放弃更改。</translation>
    </message>
    <message>
        <source>1 report profile</source>
        <translation>1 个报表配置</translation>
    </message>
    <message>
        <source>%1 report profiles</source>
        <translation>%1 个报表配置</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Report profiles (*.json);;All files (*)</source>
        <translation>报表配置 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import report profiles</source>
        <translation>导入报表配置</translation>
    </message>
    <message>
        <source>Replace all report profiles by those in %1? Here: %2. In the file: %3.</source>
        <translation>用 %1 中的报表配置替换现有的全部报表配置？现有：%2。文件中：%3。</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>保留现有</translation>
    </message>
    <message>
        <source>%1 taken from the file. Save keeps them.</source>
        <translation>已从文件获得 %1。单击“保存”即可保留。</translation>
    </message>
    <message>
        <source>The report profiles were changed elsewhere meanwhile, and yours are not saved. There now: %1. Load those, and what you changed here is gone; or save yours instead, and those stay in a file beside it, with &apos;.replaced&apos; in its name.</source>
        <extracomment>%1 names of report profiles, or what is wrong with them</extracomment>
        <translation>报表配置在此期间已在别处更改，此处的更改尚未保存。别处现有：%1。如果加载别处的配置，此处的更改将丢失；如果改为保存此处的配置，别处的配置会保留在同一位置的文件中，文件名含“.replaced”。</translation>
    </message>
    <message>
        <source>Load those</source>
        <translation>加载别处的配置</translation>
    </message>
    <message>
        <source>Save mine instead</source>
        <translation>改为保存此处的配置</translation>
    </message>
    <message>
        <source>Export report profiles</source>
        <translation>导出报表配置</translation>
    </message>
    <message>
        <source>report profiles.json</source>
        <translation>报表配置.json</translation>
    </message>
    <message>
        <source>%1 written to &apos;%2&apos;.</source>
        <translation>已将 %1写入“%2”。</translation>
    </message>
    <message>
        <source>As soon as a report is known to be on RAP, it is shown here where it would be filed.</source>
        <translation>一旦得知 RAP 上有报表，便会在此显示其归档位置。</translation>
    </message>
    <message>
        <source>Some of this profile&apos;s reports, as they are filed:</source>
        <translation>此配置的部分报表，归档如下：</translation>
    </message>
    <message>
        <source>Profiles above take all that match. By this one they would be filed so:</source>
        <translation>匹配的报表均由上方的配置处理。如按此配置，归档如下：</translation>
    </message>
    <message>
        <source>No report on RAP now matches. Others would be filed so:</source>
        <translation>RAP 上目前没有匹配的报表。其他报表的归档如下：</translation>
    </message>
</context>
<context>
    <name>ui::PublicHalf</name>
    <message>
        <source>OpenSSH, one line</source>
        <translation>OpenSSH，单行</translation>
    </message>
    <message>
        <source>SSH2 (RFC 4716)</source>
        <translation>SSH2 (RFC 4716)</translation>
    </message>
    <message>
        <source>PEM</source>
        <translation>PEM</translation>
    </message>
    <message>
        <source>Fingerprints only</source>
        <translation>仅指纹</translation>
    </message>
    <message>
        <source>Form of the public half</source>
        <translation>公钥的格式</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Save the public half</source>
        <translation>保存公钥</translation>
    </message>
    <message>
        <source>That is the file of a key itself. Choose another name.</source>
        <translation>该文件本身是密钥文件。请使用其他名称。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>ui::PublicHalfDialog</name>
    <message>
        <source>Public half of the key of %1</source>
        <translation>%1 的公钥</translation>
    </message>
    <message>
        <source>Public half of the key</source>
        <translation>公钥</translation>
    </message>
</context>
<context>
    <name>ui::RegisteredDay</name>
    <message>
        <source>registered on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Day on which the key was registered</source>
        <translation>密钥的登记日期</translation>
    </message>
    <message>
        <source>The day on which the key was registered is known</source>
        <translation>已知密钥的登记日期</translation>
    </message>
    <message>
        <source>RAP takes a key for two years from the day on which it was registered. With that day the program reminds you in time. It is in the clearing house&apos;s letter; the date of the file is a hint.</source>
        <translation>RAP 接受密钥的期限为自登记日期起两年。填写该日期后，程序会及时提醒。日期载于结算所的函件；文件日期仅供参考。</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date with the year, in QLocale::toString&apos;s letters</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>ui::RemoveDialog</name>
    <message>
        <source>Also put its &amp;reports into the recycle bin</source>
        <translation>同时将其报表移到回收站(&amp;R)</translation>
    </message>
    <message>
        <source>Also &amp;forget what was fetched</source>
        <translation>同时清除下载记录(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>The account and its passphrase go from this PC; RAP is not told. Its key stays in %1: remove it yourself if nobody needs it.</source>
        <translation>账户及其密码短语会从此电脑移除，但不会通知 RAP。其密钥留在 %1；如无人需要，请自行移除。</translation>
    </message>
    <message>
        <source>Without this, the reports stay in %1. What other departments got stays theirs.</source>
        <translation>如不选此项，报表会留在 %1。其他部门已取得的报表不受影响。</translation>
    </message>
    <message>
        <source>Without this, an account of the same name knows later on what is here already. With it the record of what was here when, with its SHA-256, is gone for good.</source>
        <translation>如不选此项，日后同名的账户仍会知道哪些报表已经下载。如选此项，何时有过哪些报表的记录及其 SHA-256 会永久删除。</translation>
    </message>
    <message>
        <source>Something is being fetched for it just now. Wait until that is done, or stop it, and try again.</source>
        <translation>当前正在为此账户下载。请等待下载完成或将其停止，然后重试。</translation>
    </message>
    <message>
        <source>Telling %1 …</source>
        <translation>正在通知 %1…</translation>
    </message>
    <message>
        <source>%1 may go on fetching for it. %2</source>
        <translation>%1 可能会继续为此账户下载。%2</translation>
    </message>
    <message>
        <source>Putting its reports into the recycle bin …</source>
        <translation>正在将其报表移到回收站…</translation>
    </message>
    <message>
        <source>Its reports stay. %1</source>
        <translation>其报表保留不动。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n of its files could not be put into the recycle bin, such as %1. Remove them yourself if nobody needs them. What was fetched is still known.</source>
        <translation>
            <numerusform>%n 个文件未能移到回收站，例如 %1。如无人需要，请自行移除。下载记录仍然保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was fetched is still known. %1</source>
        <translation>下载记录仍然保留。%1</translation>
    </message>
    <message>
        <source>The account is removed.</source>
        <translation>账户已移除。</translation>
    </message>
</context>
<context>
    <name>ui::RenameDialog</name>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>New &amp;name</source>
        <translation>新名称(&amp;N)</translation>
    </message>
    <message>
        <source>Telling %1 …</source>
        <translation>正在通知 %1…</translation>
    </message>
</context>
<context>
    <name>ui::RenewalAssistant</name>
    <message>
        <source>Renew the key of %1</source>
        <translation>更换 %1 的密钥</translation>
    </message>
    <message>
        <source>Make the new key</source>
        <translation>创建新密钥</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>The program logs in with the new key, beside the old one. RAP may need a while until it takes it: finish later then, the account goes on with the old one.</source>
        <translation>程序使用新密钥登录，旧密钥同时保留。RAP 可能需要一段时间才接受新密钥：如未接受，可稍后完成，账户会继续使用旧密钥。</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>切换</translation>
    </message>
    <message>
        <source>This renewal was begun on %1 and is not finished.</source>
        <translation>此次密钥更换于 %1 开始，尚未完成。</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>ui::RenewalHandInPage</name>
    <message>
        <source>Hand it in</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>The clearing house needs the public half of the new key, by the way that its RAP Technical Guide names. This is the half that everybody may see; the other one stays in its file.</source>
        <translation>请按结算所《RAP 技术指南》指定的方式，向结算所提交新密钥的公钥。公钥可供任何人查看；私钥保留在其文件中。</translation>
    </message>
    <message>
        <source>Public half of the new key</source>
        <translation>新密钥的公钥</translation>
    </message>
    <message>
        <source>&amp;Put it on RAP</source>
        <translation>上传到 RAP(&amp;P)</translation>
    </message>
    <message>
        <source>As soon as it is handed in, say so. The two years begin on the day on which it is registered.</source>
        <translation>提交后，请在此注明。两年期自登记之日起计算。</translation>
    </message>
    <message>
        <source>For &amp;TECHS 8…</source>
        <translation>供 TECHS 8 使用(&amp;T)…</translation>
    </message>
    <message>
        <source>What the e-Service asks for, filled in, to copy or print</source>
        <translation>电子服务所需的信息，已经填好，可供复制或打印</translation>
    </message>
    <message>
        <source>RAP gets it as %1; the old key logs in. A file that is there already stays as it is.</source>
        <translation>使用旧密钥登录，将其上传到 RAP，存为 %1。如该处已有文件，则保持不变。</translation>
    </message>
    <message>
        <source>It is being put on RAP just now: wait until you are told how that ended. Who leaves all the same does not hear whether RAP has it.</source>
        <translation>正在上传到 RAP，请等待结果。如仍要离开，将无法得知 RAP 是否已收到。</translation>
    </message>
    <message>
        <source>Putting it on RAP …</source>
        <translation>正在上传到 RAP…</translation>
    </message>
    <message>
        <source>RAP has it now: %1</source>
        <translation>RAP 已收到：%1</translation>
    </message>
</context>
<context>
    <name>ui::RenewalMakePage</name>
    <message>
        <source>Make the new key</source>
        <translation>创建新密钥</translation>
    </message>
    <message>
        <source>The account goes on with the key that it has until the last step. The new one is made beside it; the old one stays where it is.</source>
        <translation>直到最后一步，账户会继续使用现有密钥。新密钥会另行创建，旧密钥留在原处。</translation>
    </message>
    <message>
        <source>Begin &amp;anew</source>
        <translation>重新开始(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the old key</source>
        <translation>旧密钥的密码短语(&amp;P)</translation>
    </message>
    <message>
        <source>It is made: %1</source>
        <translation>已创建：%1</translation>
    </message>
    <message>
        <source>With another key instead: this one is forgotten, its files stay where they are. If the clearing house has its public half, tell it that the key is not used.</source>
        <translation>改用另一密钥：放弃此密钥，其文件留在原处。如结算所已有其公钥，请通知结算所不会使用该密钥。</translation>
    </message>
    <message>
        <source>The new key is locked with the passphrase of the old one.</source>
        <translation>新密钥以旧密钥的密码短语保护。</translation>
    </message>
    <message>
        <source>The new key is locked with a passphrase that is made up now and kept in this computer&apos;s password store: you need not know it.</source>
        <translation>新密钥以即时生成的密码短语保护，密码短语保存在此电脑的密码库中，无需知道其内容。</translation>
    </message>
    <message>
        <source>As the old one, the new key has no passphrase: this computer has no password store. Only you can read its file.</source>
        <translation>新密钥与旧密钥一样没有密码短语：此电脑没有密码库。只有你可以读取其文件。</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>创建密钥(&amp;M)</translation>
    </message>
    <message>
        <source>Type the passphrase of the key that you have.</source>
        <translation>请输入现有密钥的密码短语。</translation>
    </message>
    <message>
        <source>Making the key …</source>
        <translation>正在创建密钥…</translation>
    </message>
    <message>
        <source>The public half of %1 was handed in: tell the clearing house that this key is not used. Its files stay where they are.</source>
        <translation>%1 的公钥已经提交：请通知结算所不会使用此密钥。其文件留在原处。</translation>
    </message>
    <message>
        <source>The files of %1 stay where they are.</source>
        <translation>%1 的文件留在原处。</translation>
    </message>
</context>
<context>
    <name>ui::RenewalSwitchPage</name>
    <message>
        <source>Switch</source>
        <translation>切换</translation>
    </message>
    <message>
        <source>RAP takes the new key. From now on the program can log in with it.</source>
        <translation>RAP 接受新密钥。程序可从现在起使用新密钥登录。</translation>
    </message>
    <message>
        <source>New key: %1</source>
        <translation>新密钥：%1</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>Accounts: %1</source>
        <translation>账户：%1</translation>
    </message>
    <message>
        <source>The old key stays in its file, and in the account&apos;s record with its days.</source>
        <translation>旧密钥保留在其文件中，并连同其日期保留在账户记录中。</translation>
    </message>
    <message>
        <source>These keep the old key until RAP takes the new one, and their renewal stays under way: %1</source>
        <translation>在 RAP 接受新密钥之前，以下账户继续使用旧密钥，其密钥更换仍在进行：%1</translation>
    </message>
    <message>
        <source>&amp;Switch</source>
        <translation>切换(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ui::RowColumn</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>移除：%1</translation>
    </message>
</context>
<context>
    <name>ui::RunLogModel</name>
    <message>
        <source>Did not run</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>没有新报表</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>When (HKT)</source>
        <translation>时间（HKT）</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
</context>
<context>
    <name>ui::RunLogPage</name>
    <message>
        <source>Log of runs</source>
        <translation>执行日志</translation>
    </message>
    <message>
        <source>Show its &amp;reports</source>
        <translation>显示其报表(&amp;R)</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>尚未执行</translation>
    </message>
    <message>
        <source>Every run by schedule or by hand is written down here with what came of it, and every time in which there was none with its reason.</source>
        <translation>每次按计划或手动的执行及其结果，均记录于此；没有执行的时段也会连同原因记录。</translation>
    </message>
</context>
<context>
    <name>ui::ScheduleDialog</name>
    <message>
        <source>Schedule - %1</source>
        <translation>计划 - %1</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Expected today</source>
        <translation>今天的预期报表</translation>
    </message>
    <message>
        <source>Expected today %1</source>
        <translation>今天的预期报表 %1</translation>
    </message>
    <message>
        <source>Log of runs</source>
        <translation>执行日志</translation>
    </message>
</context>
<context>
    <name>ui::SchedulePage</name>
    <message>
        <source>&amp;Fetch by itself while RAP Desk is running</source>
        <translation>RAP Desk 运行期间自动下载(&amp;F)</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Minutes between two runs</source>
        <translation>两次执行之间的分钟数</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>每隔(&amp;E)</translation>
    </message>
    <message>
        <source>RAP is asked as it opens, then at this interval while it is open, and more often around the time of a report that is expected. What is wanted and not here is fetched. A run that was missed, because the PC was off or asleep, is made up at once.</source>
        <translation>RAP 开放时会查询一次，开放期间再按此间隔查询，并在预期报表的时间前后查询得更频繁。所需且尚未下载的报表会自动下载。如因电脑关机或睡眠而错过执行，会立即补上。</translation>
    </message>
    <message>
        <source>Nothing was fetched by schedule on %1. The log of runs says why.</source>
        <translation>计划在 %1 没有下载任何报表。原因见执行日志。</translation>
    </message>
    <message>
        <source>Each run ends with %1.</source>
        <translation>每次执行结束时会运行 %1。</translation>
    </message>
    <message>
        <source>A run is under way.</source>
        <translation>正在执行。</translation>
    </message>
    <message>
        <source>Off: nothing is fetched by itself.</source>
        <translation>已停用：不会自动下载。</translation>
    </message>
    <message>
        <source>Next run: %1, %2.</source>
        <extracomment>When, and why then</extracomment>
        <translation>下次执行：%1（%2）。</translation>
    </message>
</context>
<context>
    <name>ui::SetupAssistant</name>
    <message>
        <source>Start &amp;over</source>
        <translation>重新开始(&amp;O)</translation>
    </message>
    <message>
        <source>Set up RAP Desk</source>
        <translation>设置 RAP Desk</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>机构身份</translation>
    </message>
    <message>
        <source>Your RAP account</source>
        <translation>RAP 账户</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>账户密钥</translation>
    </message>
    <message>
        <source>Check the server</source>
        <translation>核实服务器</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>The program goes the whole way to your reports once, and reads none of them.</source>
        <translation>程序会完整走一遍通往报表的每个步骤，但不会读取任何报表。</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>You go on where you left.</source>
        <translation>可从上次离开的地方继续。</translation>
    </message>
    <message>
        <source>What you enter cannot be kept until it is finished: %1</source>
        <translation>设置完成之前，输入的内容无法保留：%1</translation>
    </message>
</context>
<context>
    <name>ui::SetupHostKeyPage</name>
    <message>
        <source>Is this really RAP?</source>
        <translation>这真的是 RAP 吗？</translation>
    </message>
    <message>
        <source>The server shows this fingerprint. Compare it with the one in the clearing house&apos;s letter, or paste that one below and the program compares for you. Until they agree nothing is sent.</source>
        <translation>服务器出示此指纹。请与结算所函件所载的指纹核对，或在下方粘贴函件所载的指纹，由程序代为核对。两者相符之前，不会发送任何数据。</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>Asking %1 for its fingerprint …</source>
        <translation>正在向 %1 查询指纹…</translation>
    </message>
    <message>
        <source>%1 shows no key.</source>
        <translation>%1 没有出示密钥。</translation>
    </message>
    <message>
        <source>This workstation knows %1 already.</source>
        <translation>此工作站已认识 %1。</translation>
    </message>
    <message>
        <source>The server shows another key than before. Either the clearing house has renewed it, or somebody stands between you and RAP. Go on only with the fingerprint from its letter.</source>
        <translation>服务器出示的密钥与以往不同。可能是结算所已更换密钥，也可能有人介入与 RAP 之间的连接。必须与结算所函件所载的指纹相符，才可继续。</translation>
    </message>
    <message>
        <source>The backup server does not answer now. Its fingerprint is asked for when it is used for the first time.</source>
        <translation>备用服务器目前没有响应。首次使用备用服务器时会查询其指纹。</translation>
    </message>
</context>
<context>
    <name>ui::SetupIdentityPage</name>
    <message>
        <source>%1. At most %2 RAP accounts, each for %3 workstations.</source>
        <extracomment>&quot;CCASS reports&quot;, RAP accounts of a firm, workstations of an account</extracomment>
        <translation>%1。最多 %2 个 RAP 账户，每个可用于 %3 台工作站。</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>机构身份</translation>
    </message>
    <message>
        <source>What your firm is to the clearing houses decides which reports RAP can give it.</source>
        <translation>公司对结算所而言的身份，决定 RAP 可提供哪些报表。</translation>
    </message>
</context>
<context>
    <name>ui::SetupKeyPage</name>
    <message>
        <source>Your key</source>
        <translation>账户密钥</translation>
    </message>
    <message>
        <source>RAP knows you by an SSH key, a small file whose other half the clearing house has registered.</source>
        <translation>RAP 以 SSH 密钥识别身份。密钥是一个小文件，其公钥已由结算所登记。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
</context>
<context>
    <name>ui::SetupSavePage</name>
    <message>
        <source>Where to save</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>Reports are checked, unzipped and filed below this folder, in the folders that they have on RAP.</source>
        <translation>报表经检查和解压后，会按其在 RAP 上所属的文件夹，归档到此文件夹之下。</translation>
    </message>
    <message>
        <source>Keep the &amp;ZIP beside the report</source>
        <translation>在报表旁保留 ZIP(&amp;Z)</translation>
    </message>
    <message>
        <source>Save &amp;reports in</source>
        <translation>报表保存位置(&amp;R)</translation>
    </message>
    <message>
        <source>Choose the folder for reports</source>
        <translation>选择存放报表的文件夹</translation>
    </message>
    <message>
        <source>Folder for reports</source>
        <translation>存放报表的文件夹</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation>账户名称(&amp;N)</translation>
    </message>
    <message>
        <source>your own word for it, such as the firm&apos;s name</source>
        <translation>自定义名称，例如公司名称</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>There is an account of this name already. Choose another name.</source>
        <translation>已有同名的账户。请使用其他名称。</translation>
    </message>
    <message>
        <source>The account is saved, but the passphrase could not be kept: %1 You will be asked for it.</source>
        <translation>账户已保存，但未能保存密码短语：%1届时会要求输入密码短语。</translation>
    </message>
</context>
<context>
    <name>ui::SetupServerPage</name>
    <message>
        <source>Your RAP account</source>
        <translation>RAP 账户</translation>
    </message>
    <message>
        <source>User and servers are in the letter or e-mail with which the clearing house confirmed the RAP account.</source>
        <translation>用户编号和服务器见结算所确认 RAP 账户的函件或电子邮件。</translation>
    </message>
    <message>
        <source>host or host:port</source>
        <translation>主机或主机:端口</translation>
    </message>
    <message>
        <source>host or host:port; may stay empty</source>
        <translation>主机或主机:端口；可留空</translation>
    </message>
    <message>
        <source>RAP &amp;user ID</source>
        <translation>RAP 用户编号(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Primary server</source>
        <translation>主服务器(&amp;P)</translation>
    </message>
    <message>
        <source>Backup &amp;server</source>
        <translation>备用服务器(&amp;S)</translation>
    </message>
    <message>
        <source>Base &amp;folder on RAP</source>
        <translation>RAP 上的基础文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Several are separated by &apos;;&apos;: /download; /INBOX</source>
        <translation>多个文件夹以“;”分隔：/download; /INBOX</translation>
    </message>
</context>
<context>
    <name>ui::SheetDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>ui::StepList</name>
    <message>
        <source>%1, done</source>
        <extracomment>A step of the assistant, read out: &quot;Your key, done&quot;</extracomment>
        <translation>%1，已完成</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1，进行中</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <translation>%1，未开始</translation>
    </message>
</context>
<context>
    <name>ui::SupportDialog</name>
    <message>
        <source>For the help desk: %1</source>
        <translation>供支持服务台参考：%1</translation>
    </message>
    <message>
        <source>The connection is being tested …</source>
        <translation>正在测试连接…</translation>
    </message>
    <message>
        <source>Look through it before you hand it on. No passphrase, no private key and nothing of a report is in it.</source>
        <translation>转交他人之前请先检查。内容不含密码短语、私钥或任何报表内容。</translation>
    </message>
</context>
<context>
    <name>ui::SystemScheduleBox</name>
    <message>
        <source>Also when I am not signed in</source>
        <translation>未登录电脑时也下载</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>启用(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>停用(&amp;W)</translation>
    </message>
    <message>
        <source>Asking %1 ...</source>
        <translation>正在查询 %1…</translation>
    </message>
    <message>
        <source>%1 could not be asked.</source>
        <translation>无法查询 %1。</translation>
    </message>
    <message>
        <source>It runs only while you are signed in at this PC. %1</source>
        <translation>只会在登录此电脑期间执行。%1</translation>
    </message>
    <message numerus="yes">
        <source>Fetch e&amp;very %n minutes there too</source>
        <translation>
            <numerusform>该处也改为每 %n 分钟下载一次(&amp;V)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Put right</source>
        <translation>修正(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>Off. %1 can start a run every %n minutes while RAP is open, whether RAP Desk is open or not.</source>
        <translation>
            <numerusform>已停用。%1 可在 RAP 开放期间每 %n 分钟启动一次执行，无论 RAP Desk 是否打开。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On: %1 starts a run every %n minutes while RAP is open.</source>
        <translation>
            <numerusform>已启用：%1 会在 RAP 开放期间每 %n 分钟启动一次执行。</numerusform>
        </translation>
    </message>
    <message>
        <source>On: %1 starts runs, at other times than RAP Desk would.</source>
        <translation>已启用：%1 会启动执行，但时间与 RAP Desk 的不同。</translation>
    </message>
    <message>
        <source>Last run: %1.</source>
        <translation>上次执行：%1。</translation>
    </message>
    <message>
        <source>Next run: %1.</source>
        <translation>下次执行：%1。</translation>
    </message>
</context>
<context>
    <name>ui::TallyBar</name>
    <message>
        <source>No report is known to be on RAP now, so that there is nothing to count.</source>
        <translation>目前所知 RAP 上没有报表，因此没有可统计的项目。</translation>
    </message>
    <message>
        <source>Without a report profile all %1 reports on RAP now are wanted.</source>
        <translation>未设报表配置时，RAP 上现有的 %1 份报表均为所需。</translation>
    </message>
    <message>
        <source>of 1 report on RAP now</source>
        <translation>RAP 上现共有 1 份报表</translation>
    </message>
    <message>
        <source>of %1 reports on RAP now</source>
        <translation>RAP 上现共有 %1 份报表</translation>
    </message>
    <message>
        <source>%1 taken by profiles above</source>
        <translation>%1 份已由上方的配置处理</translation>
    </message>
    <message>
        <source>Match %1</source>
        <translation>匹配 %1</translation>
    </message>
    <message>
        <source>Decided by this profile %1</source>
        <translation>由此配置决定 %1</translation>
    </message>
    <message>
        <source>Wanted by no profile %1</source>
        <translation>不是任何配置所需 %1</translation>
    </message>
</context>
<context>
    <name>ui::Techs8Dialog</name>
    <message>
        <source>For the e-Service TECHS 8: %1</source>
        <translation>供电子服务 TECHS 8 使用：%1</translation>
    </message>
    <message>
        <source>Re&amp;new the key…</source>
        <translation>更换密钥(&amp;N)…</translation>
    </message>
    <message>
        <source>A new SSH key</source>
        <translation>新的 SSH 密钥</translation>
    </message>
    <message>
        <source>A further workstation</source>
        <translation>增加工作站</translation>
    </message>
    <message>
        <source>A RAP account</source>
        <translation>RAP 账户</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>申请事项</translation>
    </message>
</context>
<context>
    <name>ui::TimeField</name>
    <message>
        <source>This is no time. Type one such as 20:15 or 8:15 pm.</source>
        <translation>这不是时间。请输入例如 20:15 或 8:15 pm 的时间。</translation>
    </message>
</context>
<context>
    <name>ui::TimingForm</name>
    <message>
        <source>also on public &amp;holidays</source>
        <translation>包括公众假期(&amp;H)</translation>
    </message>
    <message>
        <source>Expected by, Hong Kong time</source>
        <translation>预期时限（香港时间）</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Minutes after that until it is late</source>
        <translation>此后多少分钟视为迟到</translation>
    </message>
    <message>
        <source>E&amp;xpected by (HKT)</source>
        <translation>预期时限（HKT）(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;late after another</source>
        <translation>迟到宽限(&amp;L)</translation>
    </message>
    <message>
        <source>Expected on a %1</source>
        <translation>预期在%1收到</translation>
    </message>
</context>
<context>
    <name>viewer::CsvRows</name>
    <message>
        <source>Rows</source>
        <translation>数据行</translation>
    </message>
</context>
<context>
    <name>viewer::FindBar</name>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>上一个匹配项 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>下一个匹配项 (F3)</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>停止查找</translation>
    </message>
    <message>
        <source>Whole &amp;word</source>
        <translation>全字匹配(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>区分大小写(&amp;C)</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>正则表达式(&amp;X)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Find in this report</source>
        <translation>在此报表中查找</translation>
    </message>
    <message>
        <source>Capitals are not the same as small letters.</source>
        <translation>大写与小写字母视为不同。</translation>
    </message>
    <message>
        <source>As Perl has them, within a line: DEP +R\d{12}</source>
        <translation>采用 Perl 语法，限于同一行内：DEP +R\d{12}</translation>
    </message>
    <message>
        <source>Looking… %1 %</source>
        <translation>正在查找… %1 %</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the third of twelve hits</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 个匹配项</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 个匹配项</translation>
    </message>
    <message>
        <source>%1, looking…</source>
        <translation>%1，正在查找…</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <translation>%1，已停止</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>viewer::FoundModel</name>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Page %1, line %2</source>
        <translation>第 %1 页第 %2 行</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>Report, page and line</source>
        <translation>报表、页和行</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>viewer::ImageRows</name>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Unknown records</source>
        <translation>未知记录</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>a column of a record: where it begins, counted from 1</extracomment>
        <translation>第 %1 位起</translation>
    </message>
</context>
<context>
    <name>viewer::NoteStrip</name>
    <message>
        <source>Your own words on this page. They stay on this PC: never printed or sent.</source>
        <translation>你为本页写的附注，只留在此电脑，不会打印或发送。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Note on page %1</source>
        <translation>第 %1 页附注</translation>
    </message>
    <message>
        <source>Remove the note on page %1</source>
        <translation>移除第 %1 页附注</translation>
    </message>
    <message>
        <source>Note on page %1: %2</source>
        <translation>第 %1 页附注：%2</translation>
    </message>
</context>
<context>
    <name>viewer::Opening</name>
    <message>
        <source>The report has no file to show.</source>
        <translation>此报表没有可显示的文件。</translation>
    </message>
</context>
<context>
    <name>viewer::PageBar</name>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>of %1 so far</source>
        <extracomment>of so many pages, or lines</extracomment>
        <translation>目前共 %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
</context>
<context>
    <name>viewer::PageList</name>
    <message>
        <source>Pages</source>
        <translation>页面列表</translation>
    </message>
</context>
<context>
    <name>viewer::PageListModel</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>第 %1 页：%2</translation>
    </message>
    <message>
        <source>%1
Note: %2</source>
        <extracomment>a page of the report, and her own note on it</extracomment>
        <translation>%1
附注：%2</translation>
    </message>
</context>
<context>
    <name>viewer::PageView</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
</context>
<context>
    <name>viewer::ReportHandle</name>
    <message>
        <source>Drag the report into a folder or a mail</source>
        <translation>将报表拖到文件夹或邮件</translation>
    </message>
</context>
<context>
    <name>viewer::ReportHeading</name>
    <message>
        <source>File of the report</source>
        <translation>报表的文件</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>对象：%1</translation>
    </message>
    <message>
        <source>Run %1 %2</source>
        <extracomment>when the report was run: day, time</extracomment>
        <translation>生成：%1 %2</translation>
    </message>
</context>
<context>
    <name>viewer::ReportTab</name>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>This file is for another program</source>
        <translation>此文件需用其他程序打开</translation>
    </message>
    <message>
        <source>%1 is no text. Open it with the program that this PC has for it.</source>
        <translation>%1 不是文本文件。请用此电脑的相应程序打开。</translation>
    </message>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>用系统程序打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Notes and ruler: %1</source>
        <translation>附注和标尺：%1</translation>
    </message>
    <message>
        <source>The note on page %1 is removed.</source>
        <translation>第 %1 页附注已移除。</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>不保留并关闭</translation>
    </message>
    <message>
        <source>The note on page %1 is not kept yet; it stays here.</source>
        <translation>第 %1 页附注尚未保存，仍留在此处。</translation>
    </message>
    <message>
        <source>One of your own layouts cannot be used.</source>
        <translation>一个自定义版式无法使用。</translation>
    </message>
    <message>
        <source>%1 of your own layouts cannot be used.</source>
        <translation>%1 个自定义版式无法使用。</translation>
    </message>
</context>
<context>
    <name>viewer::RulerStrip</name>
    <message>
        <source>Column ruler</source>
        <translation>列标尺</translation>
    </message>
    <message>
        <source>Click where a column begins, and again to take that away; drag to move it.
By keyboard: arrows, and the space bar.</source>
        <translation>在一列的起点单击，再次单击可取消；拖动可移动。
键盘：方向键和空格键。</translation>
    </message>
    <message>
        <source>Column %1: one begins here</source>
        <translation>第 %1 列：一列由此开始</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
</context>
<context>
    <name>viewer::SearchWindow</name>
    <message>
        <source>1 hit</source>
        <translation>1 个匹配项</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 个匹配项</translation>
    </message>
    <message>
        <source>1 report</source>
        <translation>1 份报表</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>%1 份报表</translation>
    </message>
    <message>
        <source>Run on this day or later</source>
        <translation>生成日期为此日或之后</translation>
    </message>
    <message>
        <source>Run on this day or before</source>
        <translation>生成日期为此日或之前</translation>
    </message>
    <message>
        <source>Whole &amp;word</source>
        <translation>全字匹配(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>区分大小写(&amp;C)</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>正则表达式(&amp;X)</translation>
    </message>
    <message>
        <source>Find in reports - RAP Desk</source>
        <translation>在报表中查找 - RAP Desk</translation>
    </message>
    <message>
        <source>A word, an account, a stock code</source>
        <translation>词语、账户、股票代码</translation>
    </message>
    <message>
        <source>Find in reports</source>
        <translation>在报表中查找</translation>
    </message>
    <message>
        <source>Looks through the text of the filed reports, in ZIPs too.</source>
        <translation>在已归档报表的文字内容中查找，包括 ZIP 中的报表。</translation>
    </message>
    <message>
        <source>In which reports</source>
        <translation>在哪些报表中查找</translation>
    </message>
    <message>
        <source>In the reports that the table shows</source>
        <translation>在表格所示的报表中</translation>
    </message>
    <message>
        <source>In all filed reports of the account</source>
        <translation>在此账户所有已归档的报表中</translation>
    </message>
    <message>
        <source>In those run from … to …</source>
        <translation>在生成日期为 … 至 … 的报表中</translation>
    </message>
    <message>
        <source>Capitals are not the same as small letters.</source>
        <translation>大写与小写字母视为不同。</translation>
    </message>
    <message>
        <source>As Perl has them, within a line: DEP +R\d{12}</source>
        <translation>采用 Perl 语法，限于同一行内：DEP +R\d{12}</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between two days: from the first to the second</extracomment>
        <translation>至</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Looking… %1 of %2, %3 so far</source>
        <translation>正在查找… 已查阅 %1 份（共 %2），目前找到 %3</translation>
    </message>
    <message>
        <source>The table shows no filed report. Look in all of the account.</source>
        <translation>表格没有显示已归档的报表。请在账户的所有报表中查找。</translation>
    </message>
    <message>
        <source>There is no such report on this PC. Fetch it first.</source>
        <translation>此电脑没有这些报表。请先下载。</translation>
    </message>
    <message>
        <source>%1, and there may be more: look for something rarer, or in fewer reports.</source>
        <translation>找到 %1，可能还有更多：请查找较少见的字词，或在较少的报表中查找。</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2, with %3.</source>
        <extracomment>Stopped after 5 of 812 reports, with 3 hits</extracomment>
        <translation>已停止：已查阅 %1 份（共 %2），找到 %3。</translation>
    </message>
    <message>
        <source>Not found in %1.</source>
        <translation>在 %1中未找到。</translation>
    </message>
    <message>
        <source>%1 in %2 of %3.</source>
        <extracomment>3 hits in 2 of 812 reports</extracomment>
        <translation>%3中，%2 份有 %1。</translation>
    </message>
    <message>
        <source>%1 could not be read: why stands in the list.</source>
        <translation>%1未能读取，原因见列表。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date with the year, in QLocale::toString&apos;s letters</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>viewer::Selection</name>
    <message>
        <source>That is too much to copy at once.</source>
        <translation>内容过多，无法一次复制。</translation>
    </message>
    <message>
        <source>Select fewer lines: up to about 8 MB go to the clipboard. The whole report is in its file.</source>
        <translation>请选择较少的行：剪贴板最多可容纳约 8 MB。整份报表可见于其文件。</translation>
    </message>
</context>
<context>
    <name>viewer::TablePane</name>
    <message>
        <source>Records shown</source>
        <translation>显示的记录</translation>
    </message>
    <message>
        <source>&amp;Total of the column</source>
        <translation>此列总计(&amp;T)</translation>
    </message>
    <message>
        <source>Adds up the column that the cursor is in, over all records of this kind.</source>
        <translation>将光标所在的列在此类所有记录中的数值相加。</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>另存为 CSV(&amp;V)…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>目前有 %1 条</translation>
    </message>
    <message>
        <source>%1, of which the first %2 are shown</source>
        <translation>%1 条，显示前 %2 条</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 条记录</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 条记录</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>正在相加…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source> (%1 without a number)</source>
        <translation> (%1 条不含数字)</translation>
    </message>
    <message>
        <source>The table is saved.</source>
        <translation>表格已保存。</translation>
    </message>
    <message>
        <source>That is too much to copy at once.</source>
        <translation>内容过多，无法一次复制。</translation>
    </message>
    <message>
        <source>Select fewer rows, or save all of them as CSV.</source>
        <translation>请选择较少的行，或将全部另存为 CSV。</translation>
    </message>
</context>
<context>
    <name>viewer::TextPane</name>
    <message>
        <source>line marked</source>
        <translation>已标记此行</translation>
    </message>
    <message>
        <source>carriage control</source>
        <translation>走纸控制</translation>
    </message>
    <message>
        <source>Note on page %1: %2</source>
        <translation>第 %1 页附注：%2</translation>
    </message>
</context>
<context>
    <name>viewer::ViewMenu</name>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
    </message>
    <message>
        <source>As it looks like</source>
        <translation>自动判断</translation>
    </message>
    <message>
        <source>ASCII</source>
        <translation>ASCII</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Big5 with Hong Kong&apos;s characters</source>
        <translation>Big5（包括香港字符）</translation>
    </message>
    <message>
        <source>&amp;First column</source>
        <translation>第一列(&amp;F)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>For the printer (carriage control)</source>
        <translation>供打印机使用（走纸控制）</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>附注</translation>
    </message>
    <message>
        <source>Marked lines</source>
        <translation>已标记的行</translation>
    </message>
</context>
<context>
    <name>viewer::ViewerWindow</name>
    <message>
        <source>Open reports</source>
        <translation>已打开的报表</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>The table has no filed report below this one.</source>
        <translation>表格中此报表之下没有已归档的报表。</translation>
    </message>
    <message>
        <source>The table has no filed report above this one.</source>
        <translation>表格中此报表之上没有已归档的报表。</translation>
    </message>
    <message>
        <source>No run of %1 before this one is filed on this PC.</source>
        <translation>此电脑没有归档更早生成的 %1。</translation>
    </message>
    <message>
        <source>Fetch it first where RAP still has it.</source>
        <translation>如 RAP 上仍有该报表，请先下载。</translation>
    </message>
    <message>
        <source>The folder could not be opened.</source>
        <translation>未能打开文件夹。</translation>
    </message>
    <message>
        <source>This PC has no program for this file.</source>
        <translation>此电脑没有可打开此文件的程序。</translation>
    </message>
    <message>
        <source>%1 - RAP Desk</source>
        <extracomment>Window title: the report that is shown</extracomment>
        <translation>%1 - RAP Desk</translation>
    </message>
    <message>
        <source>Close this report</source>
        <translation>关闭此报表</translation>
    </message>
</context>
<context>
    <name>workbench::DownloadModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>workbench::DownloadPanel</name>
    <message>
        <source>Downloads</source>
        <translation>下载项目</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>所有下载项目</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide the list of downloads</source>
        <translation>隐藏下载列表</translation>
    </message>
    <message>
        <source>Show the list of downloads</source>
        <translation>显示下载列表</translation>
    </message>
    <message>
        <source>Hide &amp;downloads</source>
        <translation>隐藏下载项目(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;downloads</source>
        <translation>显示下载项目(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <translation>没有正在进行的下载。</translation>
    </message>
    <message>
        <source>%1 fetched, %2 cancelled.</source>
        <translation>已下载 %1 份，已取消 %2 份。</translation>
    </message>
    <message>
        <source>What was cancelled can be fetched later.</source>
        <translation>已取消的可以稍后下载。</translation>
    </message>
    <message>
        <source>1 report is fetched.</source>
        <translation>1 份报表已下载。</translation>
    </message>
    <message>
        <source>All %1 reports are fetched.</source>
        <translation>全部 %1 份报表已下载。</translation>
    </message>
    <message>
        <source>The reports are in the list above.</source>
        <translation>报表在上方的列表中。</translation>
    </message>
</context>
<context>
    <name>workbench::FilterBar</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 和另外 %2 项</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多筛选条件</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Report text</source>
        <translation>报表文本</translation>
    </message>
    <message>
        <source>Data image</source>
        <translation>数据映像</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Folder date</source>
        <translation>文件夹日期</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>%1: any</source>
        <translation>%1：不限</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>分组：%1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Group: none</source>
        <translation>分组：无</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>未下载</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选 %1 份</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>显示：%1</translation>
    </message>
</context>
<context>
    <name>workbench::FolderTreeModel</name>
    <message>
        <source>could not be read</source>
        <translation>未能读取</translation>
    </message>
    <message numerus="yes">
        <source>%n not here yet</source>
        <translation>
            <numerusform>%n 份尚未下载</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone from RAP</source>
        <translation>
            <numerusform>%n 份已从 RAP 移除</numerusform>
        </translation>
    </message>
    <message>
        <source>all that are wanted here</source>
        <translation>所需报表已齐备</translation>
    </message>
    <message>
        <source>all here</source>
        <translation>报表已齐备</translation>
    </message>
    <message numerus="yes">
        <source>%n about to leave RAP</source>
        <translation>
            <numerusform>%n 份即将从 RAP 移除</numerusform>
        </translation>
    </message>
    <message>
        <source>On RAP until %1</source>
        <translation>RAP 保留至 %1</translation>
    </message>
    <message>
        <source>%1 here, %2 not here yet</source>
        <translation>%1 份已下载，%2 份尚未下载</translation>
    </message>
    <message numerus="yes">
        <source>%n of them about to leave RAP: fetch them today</source>
        <translation>
            <numerusform>其中 %n 份即将从 RAP 移除：请于今天下载</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not wanted by any report profile</source>
        <translation>
            <numerusform>%n 份不是任何报表配置所需</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left RAP without having been fetched</source>
        <translation>
            <numerusform>%n 份未经下载便已从 RAP 移除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>workbench::FolderView</name>
    <message>
        <source>RAP folders</source>
        <translation>RAP 文件夹</translation>
    </message>
</context>
<context>
    <name>workbench::Keeping</name>
    <message>
        <source>The ledger is not open.</source>
        <translation>台账未打开。</translation>
    </message>
    <message>
        <source>Open it again in the main window, then try again.</source>
        <translation>请在主窗口再次打开，然后重试。</translation>
    </message>
</context>
<context>
    <name>workbench::ReportFilterModel</name>
    <message>
        <source>Not named like a report</source>
        <translation>名称不符合报表格式</translation>
    </message>
    <message>
        <source>No folder date</source>
        <translation>没有文件夹日期</translation>
    </message>
    <message>
        <source>1 report</source>
        <translation>1 份报表</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>%1 份报表</translation>
    </message>
    <message>
        <source>%1 not here</source>
        <translation>%1 份未下载</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1，已折叠</translation>
    </message>
</context>
<context>
    <name>workbench::ReportTableModel</name>
    <message>
        <source>Data image</source>
        <translation>数据映像</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The participant or bank that the report is for</source>
        <translation>报表所属的参与者或银行</translation>
    </message>
    <message>
        <source>The day on which RAP made the folder. The run may be of another day.</source>
        <translation>RAP 创建该文件夹的日期。生成日期可能不同。</translation>
    </message>
    <message>
        <source>When the report was run, Hong Kong time</source>
        <translation>报表的生成时间（香港时间）</translation>
    </message>
    <message>
        <source>The last day on which it can surely be fetched: RAP keeps a report for ten calendar days</source>
        <translation>可确保下载的最后一天：RAP 保留报表十个日历日</translation>
    </message>
    <message>
        <source>The file&apos;s name on RAP</source>
        <translation>文件在 RAP 上的名称</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Column head: the participant that a report is for</extracomment>
        <translation>对象</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Folder date</source>
        <translation>文件夹日期</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>On RAP until</source>
        <translation>RAP 保留至</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>客户代码</translation>
    </message>
    <message>
        <source>File on RAP</source>
        <translation>RAP 上的文件</translation>
    </message>
    <message>
        <source>not on RAP</source>
        <translation>不在 RAP 上</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>It leaves RAP soon: fetch it today.</source>
        <translation>即将从 RAP 移除：请于今天下载。</translation>
    </message>
    <message>
        <source>Run %1 (Hong Kong time)</source>
        <translation>生成时间：%1（香港时间）</translation>
    </message>
    <message>
        <source>This file is not named as RAP names its reports. The time is the one that RAP gives it.</source>
        <translation>此文件的名称不符合 RAP 报表的命名方式。所示时间为 RAP 提供的文件时间。</translation>
    </message>
    <message>
        <source>The report calls itself so.</source>
        <translation>标题取自报表本身。</translation>
    </message>
</context>
<context>
    <name>workbench::ReportView</name>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>展开(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>折叠(&amp;F)</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>全部折叠(&amp;A)</translation>
    </message>
    <message>
        <source>U&amp;nfold all</source>
        <translation>全部展开(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Select its reports</source>
        <translation>选择此组的报表(&amp;S)</translation>
    </message>
</context>
<context>
    <name>workbench::TopBar</name>
    <message>
        <source>Search report, title, participant…</source>
        <translation>搜索报表、标题、参与者…</translation>
    </message>
    <message>
        <source>Search reports</source>
        <translation>搜索报表</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>没有账户</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>账户：%1</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>workbench::Workbench</name>
    <message>
        <source>&amp;Jump to</source>
        <translation>跳转到(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>表格列(&amp;C)</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>主题(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Get what is not here yet</source>
        <translation>下载尚缺的报表(&amp;G)</translation>
    </message>
    <message>
        <source>The folder is not there yet.</source>
        <translation>文件夹尚不存在。</translation>
    </message>
    <message>
        <source>%1 is made when the first report is filed.</source>
        <translation>%1 会在第一份报表归档时创建。</translation>
    </message>
    <message>
        <source>No run of %1 before this one is filed on this PC.</source>
        <translation>此电脑没有归档更早生成的 %1。</translation>
    </message>
    <message>
        <source>Fetch it first where RAP still has it, or select two reports and compare these.</source>
        <translation>如 RAP 上仍有该报表，请先下载，或选择两份报表进行比较。</translation>
    </message>
    <message>
        <source>%1 waiting for RAP</source>
        <translation>%1 份等待 RAP</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>%1 份进行中</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>%1 份已暂停</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>%1 needs a look</source>
        <translation>%1 需要处理</translation>
    </message>
    <message>
        <source>%1 waits for RAP</source>
        <translation>%1 等待 RAP</translation>
    </message>
    <message>
        <source>%1 at work</source>
        <translation>%1 进行中</translation>
    </message>
    <message>
        <source>RAP Desk</source>
        <extracomment>Window title: program, account name, RAP user</extracomment>
        <translation>RAP Desk</translation>
    </message>
    <message>
        <source>RAP Desk - %1 (%2)</source>
        <translation>RAP Desk - %1（%2）</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>With the English word beside it in every translation, for whoever cannot read that</extracomment>
        <translation>语言 (Language)</translation>
    </message>
    <message>
        <source>Titles of reports</source>
        <translation>报表标题</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载项目</translation>
    </message>
    <message>
        <source>The language is set for this PC by whoever looks after it.</source>
        <translation>此电脑的语言由负责管理的人员设置。</translation>
    </message>
    <message>
        <source>What was chosen counts once it is not set there any more.</source>
        <translation>取消该设置后，所选语言才会生效。</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>文字大小(&amp;Z)</translation>
    </message>
</context>
</TS>
