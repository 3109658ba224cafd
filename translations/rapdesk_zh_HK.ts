<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>關閉分頁</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Previous difference</source>
        <translation>上一項差異(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>下一項差異(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Ignore run date and page numbers</source>
        <translation>忽略編製日期及頁碼(&amp;I)</translation>
    </message>
    <message>
        <source>What another run has otherwise in the heads of pages counts for no difference.</source>
        <translation>不同次編製的報表在頁首的差異不計算在內。</translation>
    </message>
    <message>
        <source>Go where it &amp;moved</source>
        <translation>前往移動的另一位置(&amp;M)</translation>
    </message>
    <message>
        <source>Shows the other place of lines that moved.</source>
        <translation>顯示已移動的行的另一位置。</translation>
    </message>
    <message>
        <source>To the other &amp;side</source>
        <translation>前往另一邊(&amp;S)</translation>
    </message>
    <message>
        <source>Pin this &amp;line to one of the other side</source>
        <translation>將此行固定對應另一邊的一行(&amp;L)</translation>
    </message>
    <message>
        <source>Puts two lines beside each other that belong together.</source>
        <translation>將互相對應的兩行並列。</translation>
    </message>
    <message>
        <source>&amp;Undo all pins</source>
        <translation>取消所有固定對應(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the line at hand, or the selected records.</source>
        <translation>複製目前的一行，或所選的記錄。</translation>
    </message>
    <message>
        <source>La&amp;rger</source>
        <translation>放大(&amp;R)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Fit to the &amp;width</source>
        <translation>配合闊度(&amp;W)</translation>
    </message>
    <message>
        <source>Compare a&amp;gain</source>
        <translation>重新比較(&amp;G)</translation>
    </message>
    <message>
        <source>Compares the files as they are now.</source>
        <translation>以檔案現時的內容作比較。</translation>
    </message>
    <message>
        <source>Give it more time</source>
        <translation>給予更多時間</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>關閉(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Get what I missed</source>
        <translation>下載遺漏的報表(&amp;G)</translation>
    </message>
    <message>
        <source>Fetches all that RAP still has, is wanted and is not here.</source>
        <translation>下載 RAP 上仍有、所需而尚未下載的所有報表。</translation>
    </message>
    <message>
        <source>Ask &amp;RAP now</source>
        <translation>立即查詢 RAP(&amp;R)</translation>
    </message>
    <message>
        <source>Asks RAP what there is; fetches nothing.</source>
        <translation>查詢 RAP 上有哪些報表，不會下載。</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>列印(&amp;P)…</translation>
    </message>
    <message>
        <source>Prints the board and each report with its SHA-256.</source>
        <translation>列印齊備情況表，以及每份報表連同其 SHA-256。</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>另存為 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>The same pages, as a file.</source>
        <translation>將相同的頁面儲存為檔案。</translation>
    </message>
    <message>
        <source>Save as table (&amp;CSV)…</source>
        <translation>另存為 CSV 表格(&amp;C)…</translation>
    </message>
    <message>
        <source>Each report with its SHA-256, for Excel.</source>
        <translation>每份報表連同其 SHA-256，供 Excel 使用。</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>尋找(&amp;F)</translation>
    </message>
    <message>
        <source>Looks for text in this report.</source>
        <translation>在此報表中尋找文字。</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一個符合項目</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一個符合項目</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>前往頁</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>前往行</translation>
    </message>
    <message>
        <source>Copies what is selected. With Alt held down a rectangle is selected.</source>
        <translation>複製所選的內容。按住 Alt 鍵可選取矩形範圍。</translation>
    </message>
    <message>
        <source>Copy for a sprea&amp;dsheet</source>
        <translation>複製至試算表(&amp;D)</translation>
    </message>
    <message>
        <source>Copies what is selected by its columns, each in a cell of its own.</source>
        <translation>按欄複製所選的內容，每欄各佔一個儲存格。</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全選(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>縮小(&amp;S)</translation>
    </message>
    <message>
        <source>Shows 80 or 132 columns across the window.</source>
        <translation>在視窗闊度內顯示 80 或 132 欄。</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>頁面清單(&amp;P)</translation>
    </message>
    <message>
        <source>Lists the pages beside the report.</source>
        <translation>在報表旁列出各頁。</translation>
    </message>
    <message>
        <source>&amp;Hold the page&apos;s head</source>
        <translation>固定頁首(&amp;H)</translation>
    </message>
    <message>
        <source>The lines that each page begins with stay in sight while it scrolls.</source>
        <translation>捲動頁面時，每頁開頭的各行會保持顯示。</translation>
    </message>
    <message>
        <source>Hold the colu&amp;mns left of the selection</source>
        <translation>固定選取範圍左邊的欄(&amp;M)</translation>
    </message>
    <message>
        <source>They stay in sight while the report is moved sideways.</source>
        <translation>橫向移動報表時，這些欄會保持顯示。</translation>
    </message>
    <message>
        <source>Mar&amp;k this line</source>
        <translation>標記此行(&amp;K)</translation>
    </message>
    <message>
        <source>An arrow stands beside it as long as the report is shown.</source>
        <translation>報表顯示期間，行旁會有箭嘴標示。</translation>
    </message>
    <message>
        <source>Next marked line</source>
        <translation>下一個標記行</translation>
    </message>
    <message>
        <source>Previous marked line</source>
        <translation>上一個標記行</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>以表格顯示(&amp;T)</translation>
    </message>
    <message>
        <source>Shows the records in rows and columns, or the file&apos;s text.</source>
        <translation>以表格的行及欄顯示記錄，或顯示檔案的文字。</translation>
    </message>
    <message>
        <source>&amp;Previous report</source>
        <translation>上一份報表(&amp;P)</translation>
    </message>
    <message>
        <source>Shows the filed report above this one in the table.</source>
        <translation>顯示表格中此報表上方的已存檔報表。</translation>
    </message>
    <message>
        <source>&amp;Next report</source>
        <translation>下一份報表(&amp;N)</translation>
    </message>
    <message>
        <source>Shows the filed report below this one in the table.</source>
        <translation>顯示表格中此報表下方的已存檔報表。</translation>
    </message>
    <message>
        <source>Compare with the r&amp;un before</source>
        <translation>與上一次編製比較(&amp;U)</translation>
    </message>
    <message>
        <source>Shows what changed since the same report was run before.</source>
        <translation>顯示同一報表自上一次編製後的變更。</translation>
    </message>
    <message>
        <source>&amp;Open with the system&apos;s program</source>
        <translation>以系統程式開啟(&amp;O)</translation>
    </message>
    <message>
        <source>Opens the file with the program that this PC has for it.</source>
        <translation>以這部電腦上用於此類檔案的程式開啟檔案。</translation>
    </message>
    <message>
        <source>Show in fol&amp;der</source>
        <translation>在資料夾中顯示(&amp;D)</translation>
    </message>
    <message>
        <source>Opens the folder that the report was filed in.</source>
        <translation>開啟報表存檔所在的資料夾。</translation>
    </message>
    <message>
        <source>Send by ma&amp;il…</source>
        <translation>以電郵傳送(&amp;I)…</translation>
    </message>
    <message>
        <source>Opens a new mail with the report attached; you send it.</source>
        <translation>開啟附上該報表的新電郵，由使用者自行發送。</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>重新讀取(&amp;R)</translation>
    </message>
    <message>
        <source>Shows the file as it is now.</source>
        <translation>顯示檔案現時的內容。</translation>
    </message>
    <message>
        <source>Close the ta&amp;b</source>
        <translation>關閉分頁(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Get new reports</source>
        <translation>下載新報表(&amp;G)</translation>
    </message>
    <message>
        <source>Asks RAP what there is and fetches all that is not on this PC yet.</source>
        <translation>查詢 RAP 上有哪些報表，並下載所有尚未在這部電腦上的報表。</translation>
    </message>
    <message>
        <source>Only &amp;today&apos;s folder date</source>
        <translation>只限今日的資料夾日期(&amp;T)</translation>
    </message>
    <message>
        <source>Fetches what RAP made today and is not on this PC yet.</source>
        <translation>下載 RAP 今日編製而尚未在這部電腦上的報表。</translation>
    </message>
    <message>
        <source>Only what &amp;is selected in the tree</source>
        <translation>只限樹狀目錄中所選的項目(&amp;I)</translation>
    </message>
    <message>
        <source>Fetches what the selected folders hold and is not on this PC yet.</source>
        <translation>下載所選資料夾內尚未在這部電腦上的報表。</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>重新整理(&amp;R)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Does once more what did not work.</source>
        <translation>再次執行未能成功的操作。</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>停止等候</translation>
    </message>
    <message>
        <source>Lets the other program fetch; here nothing is fetched after it.</source>
        <translation>由另一程式下載；其後不會在此下載任何報表。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>Shows the report; fetches it first where it is not here yet.</source>
        <translation>顯示報表；如尚未下載，會先行下載。</translation>
    </message>
    <message>
        <source>Open with the s&amp;ystem&apos;s program</source>
        <translation>以系統程式開啟(&amp;Y)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>開啟資料夾(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;etch</source>
        <translation>下載(&amp;E)</translation>
    </message>
    <message>
        <source>Fetches the selected reports that are not here yet.</source>
        <translation>下載所選而尚未下載的報表。</translation>
    </message>
    <message>
        <source>Fetch &amp;again</source>
        <translation>重新下載(&amp;A)</translation>
    </message>
    <message>
        <source>Fetches the selected reports, also those that are here.</source>
        <translation>下載所選的報表，包括已下載的報表。</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>比較(&amp;M)…</translation>
    </message>
    <message>
        <source>Shows two selected reports side by side, and what differs.</source>
        <translation>並列顯示所選的兩份報表及其差異。</translation>
    </message>
    <message>
        <source>Compare with the run &amp;before</source>
        <translation>與上一次編製比較(&amp;B)</translation>
    </message>
    <message>
        <source>Prints the selected reports, page for page.</source>
        <translation>逐頁列印所選的報表。</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>另存為 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>Saves the selected reports in one PDF, page for page.</source>
        <translation>將所選的報表逐頁儲存為一個 PDF。</translation>
    </message>
    <message>
        <source>Opens a new mail with the selected reports attached; you send it.</source>
        <translation>開啟附上所選報表的新電郵，由使用者自行發送。</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>複製路徑(&amp;C)</translation>
    </message>
    <message>
        <source>Copies where the report is on this PC.</source>
        <translation>複製報表在這部電腦上的位置。</translation>
    </message>
    <message>
        <source>Copy RAP&apos;s &amp;name</source>
        <translation>複製 RAP 上的名稱(&amp;N)</translation>
    </message>
    <message>
        <source>Copies the file&apos;s name as RAP knows it.</source>
        <translation>複製檔案在 RAP 上的名稱。</translation>
    </message>
    <message>
        <source>Co&amp;verage of the last ten days</source>
        <translation>最近十日的齊備情況(&amp;V)</translation>
    </message>
    <message>
        <source>Shows folder by folder and day by day what is here and what is not.</source>
        <translation>按資料夾及日期顯示哪些報表已下載、哪些尚未下載。</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜尋(&amp;S)</translation>
    </message>
    <message>
        <source>Looks in the columns that are shown, as you type. Dates as you write them: 27 nov, 27/11.</source>
        <translation>輸入時即在所顯示的欄中搜尋。日期可寫作 11月27日、27/11 等。</translation>
    </message>
    <message>
        <source>Find in reports…</source>
        <translation>在報表中尋找…</translation>
    </message>
    <message>
        <source>Looks for a word, an account or a stock code in the text of the filed reports.</source>
        <translation>在已存檔報表的文字中尋找字詞、帳戶或股份代號。</translation>
    </message>
    <message>
        <source>C&amp;lear search and filters</source>
        <translation>清除搜尋及篩選條件(&amp;L)</translation>
    </message>
    <message>
        <source>Open the &amp;folder on this PC</source>
        <translation>開啟這部電腦上的資料夾(&amp;F)</translation>
    </message>
    <message>
        <source>Opens where the reports of it are filed.</source>
        <translation>開啟其報表存檔所在的資料夾。</translation>
    </message>
    <message>
        <source>&amp;Open all branches</source>
        <translation>展開所有分支(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close all branches</source>
        <translation>收起所有分支(&amp;C)</translation>
    </message>
    <message>
        <source>Look in all of RAP</source>
        <translation>查看整個 RAP</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部顯示</translation>
    </message>
    <message>
        <source>Show what is &amp;not here</source>
        <translation>顯示尚未下載的報表(&amp;N)</translation>
    </message>
    <message>
        <source>Show what &amp;failed</source>
        <translation>顯示失敗的項目(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the folders</source>
        <translation>前往資料夾</translation>
    </message>
    <message>
        <source>Go to the reports</source>
        <translation>前往報表</translation>
    </message>
    <message>
        <source>Go to the downloads</source>
        <translation>前往下載項目</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>Show &amp;downloads</source>
        <translation>顯示下載項目(&amp;D)</translation>
    </message>
    <message>
        <source>Shows each download on a line of its own.</source>
        <translation>逐行顯示每項下載。</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暫停(&amp;P)</translation>
    </message>
    <message>
        <source>Pauses all downloads; they go on where they stopped.</source>
        <translation>暫停所有下載；之後會從中斷處繼續。</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>繼續(&amp;U)</translation>
    </message>
    <message>
        <source>Goes on with all paused downloads.</source>
        <translation>繼續所有已暫停的下載。</translation>
    </message>
    <message>
        <source>Retr&amp;y failed</source>
        <translation>重試失敗的項目(&amp;Y)</translation>
    </message>
    <message>
        <source>Tries again all that failed.</source>
        <translation>再次嘗試所有失敗的項目。</translation>
    </message>
    <message>
        <source>Cl&amp;ear</source>
        <translation>清除(&amp;E)</translation>
    </message>
    <message>
        <source>Takes what is finished or failed off the list. No report is deleted.</source>
        <translation>從清單移除已完成或失敗的項目。不會刪除任何報表。</translation>
    </message>
    <message>
        <source>Ca&amp;ncel all</source>
        <translation>全部取消(&amp;N)</translation>
    </message>
    <message>
        <source>Takes all that is not fetched yet off the list; it can be fetched later.</source>
        <translation>從清單移除所有尚未下載的項目；可於稍後下載。</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>繼續(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>重試(&amp;T)</translation>
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
        <translation>從清單移除此項目；可於稍後重新下載。</translation>
    </message>
    <message>
        <source>Fetch &amp;by schedule…</source>
        <translation>按排程下載(&amp;B)…</translation>
    </message>
    <message>
        <source>What is fetched by itself and when, what is expected, and past runs.</source>
        <translation>自動下載的報表及時間、預期報表，以及過往的執行。</translation>
    </message>
    <message>
        <source>Add acc&amp;ount…</source>
        <translation>新增帳戶(&amp;O)…</translation>
    </message>
    <message>
        <source>Import an account…</source>
        <translation>匯入帳戶…</translation>
    </message>
    <message>
        <source>Takes an account from a file that your IT support has prepared.</source>
        <translation>從資訊科技支援人員準備的檔案匯入帳戶。</translation>
    </message>
    <message>
        <source>Edit &amp;account…</source>
        <translation>編輯帳戶(&amp;A)…</translation>
    </message>
    <message>
        <source>User, servers, key and folders of this account.</source>
        <translation>此帳戶的使用者、伺服器、密鑰及資料夾。</translation>
    </message>
    <message>
        <source>&amp;Keys and accounts…</source>
        <translation>密鑰及帳戶(&amp;K)…</translation>
    </message>
    <message>
        <source>All accounts of this PC: keys, servers that are trusted, copies, removal.</source>
        <translation>這部電腦的所有帳戶：密鑰、受信任的伺服器、副本、移除。</translation>
    </message>
    <message>
        <source>Rene&amp;w the key…</source>
        <translation>更換密鑰(&amp;W)…</translation>
    </message>
    <message>
        <source>Makes a new SSH key beside the old one, and switches to it once RAP takes it.</source>
        <translation>在舊密鑰以外建立新的 SSH 密鑰，待 RAP 接受後便轉用新密鑰。</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>明日提醒</translation>
    </message>
    <message>
        <source>Remind me in a week</source>
        <translation>一星期後提醒</translation>
    </message>
    <message>
        <source>Report pro&amp;files…</source>
        <translation>報表設定檔(&amp;F)…</translation>
    </message>
    <message>
        <source>Which reports are wanted, where they go and what should come by when.</source>
        <translation>所需的報表、存放位置，以及哪些報表應於何時到達。</translation>
    </message>
    <message>
        <source>Compare the fingerprint…</source>
        <translation>核對指紋…</translation>
    </message>
    <message>
        <source>Enter the passphrase…</source>
        <translation>輸入密碼短語…</translation>
    </message>
    <message>
        <source>Open the ledger again</source>
        <translation>重新開啟紀錄冊</translation>
    </message>
    <message>
        <source>Open the reports&apos; folder</source>
        <translation>開啟報表資料夾</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>重新下載</translation>
    </message>
    <message>
        <source>Fetch what was moved</source>
        <translation>下載已移走的報表</translation>
    </message>
    <message>
        <source>Fetches again what is not in the folder any more that it was filed in.</source>
        <translation>重新下載已不在存檔資料夾內的報表。</translation>
    </message>
    <message>
        <source>Copy again</source>
        <translation>重新複製</translation>
    </message>
    <message>
        <source>Copies what waits for a further folder.</source>
        <translation>複製等候複製至其他資料夾的報表。</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>開啟所在資料夾</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>複製路徑</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟隨系統(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import holidays…</source>
        <translation>匯入假期(&amp;I)…</translation>
    </message>
    <message>
        <source>Takes the government&apos;s calendar of public holidays from a file: on those that are Saturdays RAP is closed.</source>
        <translation>從檔案匯入政府的公眾假期日曆：如公眾假期為星期六，RAP 當日關閉。</translation>
    </message>
    <message>
        <source>&amp;Contacts…</source>
        <translation>聯絡資料(&amp;C)…</translation>
    </message>
    <message>
        <source>The clearing houses&apos; e-mail addresses and hotlines.</source>
        <translation>各結算所的電郵地址及熱線。</translation>
    </message>
    <message>
        <source>A&amp;bout RAP Desk…</source>
        <translation>關於 RAP Desk(&amp;B)…</translation>
    </message>
    <message>
        <source>Version, parts and licences.</source>
        <translation>版本、組件及授權條款。</translation>
    </message>
    <message>
        <source>Resume and stay</source>
        <translation>繼續下載並保持開啟</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>仍要關閉</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;System&apos;s language</source>
        <translation>系統語言(&amp;S)</translation>
    </message>
    <message>
        <source>Find a co&amp;mmand…</source>
        <translation>尋找指令(&amp;M)…</translation>
    </message>
    <message>
        <source>Finds all that can be done here by any word of it.</source>
        <translation>以任何字詞尋找此處可做的事。</translation>
    </message>
    <message>
        <source>&amp;Import titles…</source>
        <translation>匯入標題(&amp;I)…</translation>
    </message>
    <message>
        <source>Takes your firm&apos;s own titles of reports from a CSV file.</source>
        <translation>從 CSV 檔案匯入公司自訂的報表標題。</translation>
    </message>
    <message>
        <source>&amp;Export titles…</source>
        <translation>匯出標題(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes all titles to a CSV file that can be changed and imported.</source>
        <translation>將所有標題寫入 CSV 檔案，可修改後再匯入。</translation>
    </message>
    <message>
        <source>&amp;Learn titles from reports</source>
        <translation>從報表讀取標題(&amp;L)</translation>
    </message>
    <message>
        <source>Reports without a title get the one that the first of them have on their pages.</source>
        <translation>沒有標題的報表，會採用首份同類報表頁面上的標題。</translation>
    </message>
    <message>
        <source>&amp;Note on this page…</source>
        <translation>本頁附註(&amp;N)…</translation>
    </message>
    <message>
        <source>Your own words on the page. They stay on this PC.</source>
        <translation>你為本頁寫的附註，只留在這部電腦。</translation>
    </message>
    <message>
        <source>Next page with a note</source>
        <translation>下一個有附註的頁</translation>
    </message>
    <message>
        <source>Previous page with a note</source>
        <translation>上一個有附註的頁</translation>
    </message>
    <message>
        <source>Ruler ab&amp;ove the text</source>
        <translation>文字上方的欄尺(&amp;O)</translation>
    </message>
    <message>
        <source>Numbers the columns and shows where they begin; you can change that.</source>
        <translation>標示欄號及各欄的起點，起點可以更改。</translation>
    </message>
    <message>
        <source>For&amp;get the ruler</source>
        <translation>取消自訂欄尺(&amp;G)</translation>
    </message>
    <message>
        <source>Columns begin where the lines in sight show it, as at first.</source>
        <translation>各欄起點恢復為按可見各行識別所得。</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>使用手冊</translation>
    </message>
    <message>
        <source>How to work with RAP Desk, and what to do when something goes wrong.</source>
        <translation>如何使用 RAP Desk，以及出現問題時的處理方法。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Shows what was shown before.</source>
        <translation>返回之前顯示的內容。</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前進</translation>
    </message>
    <message>
        <source>Looks for text in all pages of the manual.</source>
        <translation>在使用手冊的所有頁面尋找文字。</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>正常大小</translation>
    </message>
    <message>
        <source>Man&amp;ual</source>
        <translation>使用手冊(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>鍵盤快捷鍵(&amp;K)</translation>
    </message>
    <message>
        <source>All keys that do something, window by window.</source>
        <translation>按視窗列出所有有作用的按鍵。</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>新功能(&amp;N)</translation>
    </message>
    <message>
        <source>What this version of RAP Desk brings.</source>
        <translation>RAP Desk 此版本帶來的新功能。</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>尋找指令(&amp;F)…</translation>
    </message>
    <message>
        <source>Makes the text of the report table larger.</source>
        <translation>放大報表清單的文字。</translation>
    </message>
    <message>
        <source>Makes the text of the report table smaller.</source>
        <translation>縮小報表清單的文字。</translation>
    </message>
    <message>
        <source>Gives the text of the report table the size that this PC has.</source>
        <translation>將報表清單的文字還原為這部電腦的大小。</translation>
    </message>
    <message>
        <source>The theme: how light or dark the windows are.</source>
        <translation>主題：視窗的深淺。</translation>
    </message>
    <message>
        <source>The language of all that the program says.</source>
        <translation>程式所用的語言。</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>列印(&amp;T)…</translation>
    </message>
    <message>
        <source>Prints the report, page for page.</source>
        <translation>逐頁列印此報表。</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <translation>另存為 PDF(&amp;V)…</translation>
    </message>
    <message>
        <source>Saves the report as a PDF, page for page.</source>
        <translation>將此報表逐頁儲存為 PDF。</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>縮小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>預設文字大小(&amp;U)</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>The key file needs its passphrase.</source>
        <translation>密鑰檔案需要密碼短語。</translation>
    </message>
    <message>
        <source>Type the passphrase of the key and test again.</source>
        <translation>請輸入密鑰的密碼短語，然後再測試。</translation>
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
        <translation>未能讀取</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>未查詢</translation>
    </message>
    <message>
        <source>none wanted</source>
        <translation>均不需要</translation>
    </message>
    <message>
        <source>may leave today</source>
        <translation>可能今日移除</translation>
    </message>
    <message>
        <source>leaves tomorrow</source>
        <translation>明日移除</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 份失敗</numerusform>
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
        <translation>已下載 %1/%2 份</translation>
    </message>
    <message numerus="yes">
        <source>%n not fetched yet</source>
        <translation>
            <numerusform>%n 份尚未下載</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be fetched</source>
        <translation>
            <numerusform>%n 份未能下載</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to leave RAP tomorrow</source>
        <translation>
            <numerusform>%n 份將於明日從 RAP 移除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may leave RAP today</source>
        <translation>
            <numerusform>%n 份可能於今日從 RAP 移除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left RAP without having been fetched</source>
        <translation>
            <numerusform>%n 份未經下載便已從 RAP 移除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in their folder any more</source>
        <translation>
            <numerusform>%n 份已不在其資料夾內</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not wanted by any report profile</source>
        <translation>
            <numerusform>%n 份並非任何報表設定檔所需</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be read when RAP was last asked</source>
        <translation>上次查詢 RAP 時未能讀取</translation>
    </message>
    <message>
        <source>RAP was closed</source>
        <translation>RAP 當日關閉</translation>
    </message>
    <message>
        <source>not looked at after %1</source>
        <translation>%1 後未有查詢</translation>
    </message>
    <message>
        <source>not looked at: RAP was not asked since</source>
        <translation>未查詢：其後未曾查詢 RAP</translation>
    </message>
    <message>
        <source>RAP&apos;s folder is empty</source>
        <translation>RAP 上的資料夾沒有報表</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>沒有報表</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>Head of a column: weekday and day of the month, in QLocale::toString&apos;s letters</extracomment>
        <translation>d日 ddd</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>RAP was closed on this day.</source>
        <translation>RAP 在該日關閉。</translation>
    </message>
    <message>
        <source>On RAP until %1.</source>
        <translation>RAP 保留至 %1。</translation>
    </message>
    <message>
        <source>RAP was last asked on %1 at %2.</source>
        <translation>上次查詢 RAP：%1 %2。</translation>
    </message>
    <message>
        <source>RAP was not asked since: what came is not known.</source>
        <translation>其後未曾查詢 RAP：無法得知有哪些報表到達。</translation>
    </message>
    <message>
        <source>RAP lists nothing that is wanted.</source>
        <translation>RAP 沒有列出所需的報表。</translation>
    </message>
    <message>
        <source>Nothing is missing: 1 report that RAP lists is here.</source>
        <translation>沒有欠缺的報表：RAP 列出的 1 份報表已下載。</translation>
    </message>
    <message>
        <source>Nothing is missing: %1 reports that RAP lists are here.</source>
        <translation>沒有欠缺的報表：RAP 列出的 %1 份報表已下載。</translation>
    </message>
    <message>
        <source>1 more is on RAP that no report profile wants.</source>
        <translation>RAP 上另有 1 份報表，並非任何報表設定檔所需。</translation>
    </message>
    <message>
        <source>%1 more are on RAP that no report profile wants.</source>
        <translation>RAP 上另有 %1 份報表，並非任何報表設定檔所需。</translation>
    </message>
    <message>
        <source>1 was filed and is not in its folder any more.</source>
        <translation>有 1 份報表曾存檔，但已不在其資料夾內。</translation>
    </message>
    <message>
        <source>%1 were filed and are not in their folders any more.</source>
        <translation>有 %1 份報表曾存檔，但已不在其資料夾內。</translation>
    </message>
    <message>
        <source>RAP was last asked %1.</source>
        <translation>上次查詢 RAP：%1。</translation>
    </message>
    <message>
        <source>What came since then is not known.</source>
        <translation>無法得知其後有哪些報表到達。</translation>
    </message>
    <message>
        <source>here, moved since</source>
        <translation>已下載，其後移走</translation>
    </message>
    <message>
        <source>here</source>
        <translation>已下載</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>gone from RAP, not here</source>
        <translation>已從 RAP 移除，亦未下載</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>欠缺</translation>
    </message>
    <message>
        <source>Here, of what is wanted, by RAP folder and folder date</source>
        <translation>所需報表的下載情況（按 RAP 資料夾及資料夾日期）</translation>
    </message>
    <message>
        <source>RAP folder</source>
        <translation>RAP 資料夾</translation>
    </message>
    <message>
        <source>No folder of RAP is known.</source>
        <translation>沒有已知的 RAP 資料夾。</translation>
    </message>
    <message>
        <source>Each report</source>
        <translation>逐份報表</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>狀況</translation>
    </message>
    <message>
        <source>Fetched (Hong Kong time)</source>
        <translation>下載時間（香港時間）</translation>
    </message>
    <message>
        <source>SHA-256 of the file as RAP gave it</source>
        <translation>RAP 所提供檔案的 SHA-256</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>沒有已知的報表。</translation>
    </message>
    <message>
        <source>Coverage of RAP - %1 (%2)</source>
        <extracomment>Head of a printed page: account, RAP user</extracomment>
        <translation>RAP 報表齊備情況 - %1（%2）</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Head of a printed page</extracomment>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>Recorded %1 Hong Kong time on %2 with %3</source>
        <translation>記錄時間：%1（香港時間）；工作站：%2；程式：%3</translation>
    </message>
    <message>
        <source>The record could not be printed.</source>
        <translation>未能列印紀錄。</translation>
    </message>
    <message>
        <source>Check the printer, or save the record as PDF and print that.</source>
        <translation>請檢查打印機，或將紀錄另存為 PDF 再列印。</translation>
    </message>
    <message>
        <source>Get it now</source>
        <translation>立即下載</translation>
    </message>
    <message>
        <source>Get them now</source>
        <translation>立即全部下載</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>在表格中顯示</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有 %1 項</translation>
    </message>
    <message>
        <source>as those above</source>
        <translation>情況與上述項目相同</translation>
    </message>
    <message>
        <source>May leave today</source>
        <translation>可能今日移除</translation>
    </message>
    <message>
        <source>Leaves tomorrow</source>
        <translation>明日移除</translation>
    </message>
    <message>
        <source>Leaves %1</source>
        <translation>%1 移除</translation>
    </message>
    <message>
        <source>RAP had to keep it until %1 only</source>
        <translation>RAP 只須保留至 %1</translation>
    </message>
    <message>
        <source>today is its last day on RAP</source>
        <translation>今日是在 RAP 上的最後一日</translation>
    </message>
    <message>
        <source>on RAP until %1</source>
        <translation>RAP 保留至 %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾時</translation>
    </message>
    <message>
        <source>Ask RAP now</source>
        <translation>立即查詢 RAP</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未能讀取</translation>
    </message>
    <message>
        <source>Ask RAP again</source>
        <translation>再次查詢 RAP</translation>
    </message>
    <message>
        <source>%1 not fetched</source>
        <translation>%1 份未下載</translation>
    </message>
    <message>
        <source>RAP was not asked in the last ten days. What it has made is not known.</source>
        <translation>最近十日未曾查詢 RAP，無法得知 RAP 編製了哪些報表。</translation>
    </message>
    <message>
        <source>RAP was last asked on %1 at %2. What it has made since then is not known.</source>
        <translation>上次查詢 RAP：%1 %2。無法得知其後 RAP 編製了哪些報表。</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>未查詢</translation>
    </message>
    <message>
        <source>%1: RAP lists it no longer. Ask the clearing house for it.</source>
        <translation>%1：RAP 已不再列出此報表。請向結算所索取。</translation>
    </message>
    <message>
        <source>%1: RAP lists them no longer. Ask the clearing house for them.</source>
        <translation>%1：RAP 已不再列出這些報表。請向結算所索取。</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>RAP 已移除 %1 份</translation>
    </message>
    <message>
        <source>1 report is missing.</source>
        <translation>欠缺 1 份報表。</translation>
    </message>
    <message>
        <source>%1 reports are missing.</source>
        <translation>欠缺 %1 份報表。</translation>
    </message>
    <message>
        <source>1 that RAP lists is here.</source>
        <translation>RAP 列出的報表中，已下載 1 份。</translation>
    </message>
    <message>
        <source>%1 that RAP lists are here.</source>
        <translation>RAP 列出的報表中，已下載 %1 份。</translation>
    </message>
</context>
<context>
    <name>DialogDoors</name>
    <message>
        <source>Import holidays</source>
        <translation>匯入假期</translation>
    </message>
    <message>
        <source>Holiday calendars (*.ics *.json *.csv);;All files (*)</source>
        <translation>假期日曆 (*.ics *.json *.csv);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Import titles of reports</source>
        <translation>匯入報表標題</translation>
    </message>
    <message>
        <source>Lists of titles (*.csv);;All files (*)</source>
        <translation>標題清單 (*.csv);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Titles of reports.csv</source>
        <translation>報表標題.csv</translation>
    </message>
</context>
<context>
    <name>Downloads</name>
    <message>
        <source>%1 failed</source>
        <translation>%1 份失敗</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 份已停止</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 份下載中</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 份等候中</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>%1 份已暫停</translation>
    </message>
    <message>
        <source>Nothing under way</source>
        <translation>沒有進行中的下載</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <translation>已下載 %1 份</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>已取消 %1 份</translation>
    </message>
    <message>
        <source>checking and filing</source>
        <translation>正在檢查及存檔</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>尚餘 %1</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>1 report was fetched, checked and filed.</source>
        <translation>1 份報表已下載、檢查並存檔。</translation>
    </message>
    <message>
        <source>%1 reports were fetched, checked and filed.</source>
        <translation>%1 份報表已下載、檢查並存檔。</translation>
    </message>
    <message>
        <source>1 report failed.</source>
        <translation>1 份報表失敗。</translation>
    </message>
    <message>
        <source>%1 reports failed.</source>
        <translation>%1 份報表失敗。</translation>
    </message>
    <message>
        <source>1 report was cancelled.</source>
        <translation>1 份報表已取消。</translation>
    </message>
    <message>
        <source>%1 reports were cancelled.</source>
        <translation>%1 份報表已取消。</translation>
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
        <translation>其中 1 份明日會從 RAP 移除。</translation>
    </message>
    <message>
        <source>%1 of them leave RAP tomorrow.</source>
        <translation>其中 %1 份明日會從 RAP 移除。</translation>
    </message>
    <message>
        <source>1 of them may leave RAP any moment.</source>
        <translation>其中 1 份可能隨時會從 RAP 移除。</translation>
    </message>
    <message>
        <source>%1 of them may leave RAP any moment.</source>
        <translation>其中 %1 份可能隨時會從 RAP 移除。</translation>
    </message>
    <message>
        <source>1 other was filed.</source>
        <translation>另有 1 份已存檔。</translation>
    </message>
    <message>
        <source>%1 others were filed.</source>
        <translation>另有 %1 份已存檔。</translation>
    </message>
    <message>
        <source>Show what failed</source>
        <translation>顯示失敗的項目</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>重試失敗的項目</translation>
    </message>
    <message>
        <source>Contacts…</source>
        <translation>聯絡資料…</translation>
    </message>
    <message>
        <source>1 report fetched, checked and filed.</source>
        <translation>1 份報表已下載、檢查並存檔。</translation>
    </message>
    <message>
        <source>%1 reports fetched, checked and filed.</source>
        <translation>%1 份報表已下載、檢查並存檔。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>RAP closes at %1, Hong Kong time, before all of this is here.</source>
        <translation>RAP 於香港時間 %1 關閉，屆時未能全部下載。</translation>
    </message>
    <message>
        <source>At this pace 1 report will be left. It goes on when RAP opens, where it stopped.</source>
        <translation>按目前速度，將有 1 份報表未能下載，待 RAP 開放後會從中斷處繼續。</translation>
    </message>
    <message>
        <source>At this pace about %1 reports will be left. They go on when RAP opens, where they stopped.</source>
        <translation>按目前速度，將有約 %1 份報表未能下載，待 RAP 開放後會從中斷處繼續。</translation>
    </message>
    <message>
        <source>Paused: 1 report is not here yet.</source>
        <translation>已暫停：尚有 1 份報表未下載。</translation>
    </message>
    <message>
        <source>Paused: %1 reports are not here yet.</source>
        <translation>已暫停：尚有 %1 份報表未下載。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Cancelled: 1 report is not here.</source>
        <translation>已取消：1 份報表未下載。</translation>
    </message>
    <message>
        <source>Cancelled: %1 reports are not here.</source>
        <translation>已取消：%1 份報表未下載。</translation>
    </message>
    <message>
        <source>Get new reports</source>
        <translation>下載新報表</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>沒有新報表。</translation>
    </message>
    <message>
        <source>Nothing new, but 1 folder could not be read.</source>
        <translation>沒有新報表，但有 1 個資料夾未能讀取。</translation>
    </message>
    <message>
        <source>Nothing new, but %1 folders could not be read.</source>
        <translation>沒有新報表，但有 %1 個資料夾未能讀取。</translation>
    </message>
    <message>
        <source>1 report is not in the folder that it was filed in any more. It is not fetched again by itself.</source>
        <translation>1 份報表已不在其存檔的資料夾內，不會自動重新下載。</translation>
    </message>
    <message>
        <source>%1 reports are not in the folders that they were filed in any more. They are not fetched again by themselves.</source>
        <translation>%1 份報表已不在其存檔的資料夾內，不會自動重新下載。</translation>
    </message>
    <message>
        <source>All that you asked for is on this PC already.</source>
        <translation>所要求的報表已全部在這部電腦上。</translation>
    </message>
    <message>
        <source>RAP lists no reports for this account.</source>
        <translation>RAP 沒有列出此帳戶的報表。</translation>
    </message>
    <message>
        <source>All that is wanted is on this PC. Of what RAP lists, %1 not wanted by any report profile.</source>
        <translation>所需報表已全部在這部電腦上。RAP 列出的報表中，有 %1並非任何報表設定檔所需。</translation>
    </message>
    <message>
        <source>1 report is</source>
        <translation>1 份報表</translation>
    </message>
    <message>
        <source>%1 reports are</source>
        <translation>%1 份報表</translation>
    </message>
    <message>
        <source>The one report that RAP lists is on this PC.</source>
        <translation>RAP 列出的唯一一份報表已在這部電腦上。</translation>
    </message>
    <message>
        <source>All %1 reports that RAP lists are on this PC.</source>
        <translation>RAP 列出的 %1 份報表已全部在這部電腦上。</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>重新下載</translation>
    </message>
    <message>
        <source>The connection to RAP was lost.</source>
        <translation>與 RAP 的連線已中斷。</translation>
    </message>
    <message>
        <source>It is tried again by itself, and downloads go on where they stopped. What is filed is safe.</source>
        <translation>程式會自動重試，下載會從中斷處繼續。已存檔的報表不受影響。</translation>
    </message>
    <message>
        <source>RAP should be open by now, and does not answer yet.</source>
        <translation>RAP 現時應已開放，但仍未回應。</translation>
    </message>
    <message>
        <source>It is tried until it does.</source>
        <translation>程式會不斷嘗試，直至有回應為止。</translation>
    </message>
    <message>
        <source>%1 is fetching for this account.</source>
        <translation>%1正為此帳戶下載。</translation>
    </message>
    <message>
        <source>It began at %1.</source>
        <translation>於 %1 開始。</translation>
    </message>
    <message>
        <source>What it files shows up here.</source>
        <translation>其存檔的報表會在此顯示。</translation>
    </message>
    <message>
        <source>What is still missing then is fetched after that, so that RAP is asked for each report once.</source>
        <translation>待其完成後，才下載仍欠缺的報表，使每份報表只向 RAP 要求一次。</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>停止等候</translation>
    </message>
    <message>
        <source>1 report was filed by another program.</source>
        <translation>1 份報表已由另一程式存檔。</translation>
    </message>
    <message>
        <source>%1 reports were filed by another program.</source>
        <translation>%1 份報表已由另一程式存檔。</translation>
    </message>
    <message>
        <source>The public holidays that were imported do not count.</source>
        <translation>已匯入的公眾假期未能採用。</translation>
    </message>
    <message>
        <source>Public holidays are known until %1 only.</source>
        <translation>公眾假期資料只到 %1 為止。</translation>
    </message>
    <message>
        <source>They matter on Saturdays: RAP is closed on those that are public holidays. Get the government&apos;s calendar as iCal or JSON from www.1823.gov.hk, then import it here.</source>
        <translation>公眾假期會影響星期六：RAP 在屬公眾假期的星期六關閉。請從 www.1823.gov.hk 取得 iCal 或 JSON 格式的政府日曆，然後在此匯入。</translation>
    </message>
    <message>
        <source>Import holidays…</source>
        <translation>匯入假期…</translation>
    </message>
    <message>
        <source>Holidays imported.</source>
        <translation>已匯入假期。</translation>
    </message>
    <message>
        <source>Public holidays are known until %1.</source>
        <translation>公眾假期資料到 %1 為止。</translation>
    </message>
    <message>
        <source>The holidays were not imported.</source>
        <translation>未能匯入假期。</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>選擇其他檔案…</translation>
    </message>
    <message>
        <source>1 report is paused.</source>
        <translation>1 份報表已暫停。</translation>
    </message>
    <message>
        <source>%1 reports are paused.</source>
        <translation>%1 份報表已暫停。</translation>
    </message>
    <message>
        <source>1 report is still on its way.</source>
        <translation>1 份報表仍在下載。</translation>
    </message>
    <message>
        <source>%1 reports are still on their way.</source>
        <translation>%1 份報表仍在下載。</translation>
    </message>
    <message>
        <source>1 other is paused.</source>
        <translation>另有 1 份已暫停。</translation>
    </message>
    <message>
        <source>%1 others are paused.</source>
        <translation>另有 %1 份已暫停。</translation>
    </message>
    <message>
        <source>If you close now, they go on where they stopped when you fetch them next time.</source>
        <translation>如現在關閉，下次下載時會從中斷處繼續。</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>仍要關閉</translation>
    </message>
    <message>
        <source>The report is not where it was filed.</source>
        <translation>報表不在其存檔位置。</translation>
    </message>
    <message>
        <source>%1 was moved, renamed or deleted.</source>
        <translation>%1 已被移動、重新命名或刪除。</translation>
    </message>
    <message>
        <source>Fetch it again</source>
        <translation>重新下載</translation>
    </message>
    <message>
        <source>No program opened the folder.</source>
        <translation>沒有程式能開啟此資料夾。</translation>
    </message>
    <message>
        <source>This computer has no program to open the report with.</source>
        <translation>這部電腦沒有可開啟此報表的程式。</translation>
    </message>
    <message>
        <source>The folder is %1.</source>
        <translation>資料夾為 %1。</translation>
    </message>
    <message>
        <source>It is here as %1. Ask your IT support to choose a program for such files.</source>
        <translation>報表已存為 %1。請聯絡資訊科技支援人員，為此類檔案選定程式。</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>開啟所在資料夾</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>複製路徑</translation>
    </message>
    <message>
        <source>The account was changed, and nothing you asked for is lost.</source>
        <translation>帳戶已更改，所要求的下載全部保留。</translation>
    </message>
    <message>
        <source>1 download goes on by itself with the new connection.</source>
        <translation>1 項下載會以新連線自動繼續。</translation>
    </message>
    <message>
        <source>%1 downloads go on by themselves with the new connection.</source>
        <translation>%1 項下載會以新連線自動繼續。</translation>
    </message>
    <message>
        <source>1 stays paused.</source>
        <translation>1 項維持暫停。</translation>
    </message>
    <message>
        <source>%1 stay paused.</source>
        <translation>%1 項維持暫停。</translation>
    </message>
    <message>
        <source>1 download was stopped, because its account was removed.</source>
        <translation>1 項下載已停止，因為其帳戶已移除。</translation>
    </message>
    <message>
        <source>%1 downloads were stopped, because their account was removed.</source>
        <translation>%1 項下載已停止，因為其帳戶已移除。</translation>
    </message>
    <message>
        <source>1 download was stopped, because the record of reports was opened again.</source>
        <translation>1 項下載已停止，因為下載紀錄已重新開啟。</translation>
    </message>
    <message>
        <source>%1 downloads were stopped, because the record of reports was opened again.</source>
        <translation>%1 項下載已停止，因為下載紀錄已重新開啟。</translation>
    </message>
    <message>
        <source>They go on where they stopped when you fetch them next time.</source>
        <translation>下次下載時會從中斷處繼續。</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>未能讀取 %1。</translation>
    </message>
    <message>
        <source>1 report</source>
        <translation>1 份報表</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>%1 份報表</translation>
    </message>
    <message>
        <source>Copy again</source>
        <translation>重新複製</translation>
    </message>
    <message>
        <source>%1 not copied to %2 yet.</source>
        <extracomment>&quot;12 reports&quot;, &quot;\\server\share&quot;</extracomment>
        <translation>%1尚未複製到 %2。</translation>
    </message>
    <message>
        <source>Reports are not copied to %1 further folders yet.</source>
        <translation>報表尚未複製到另外 %1 個資料夾。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Why it is not copied, and how many reports wait for that</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>All are filed on this PC; what waits is copied by itself when you next get new reports.</source>
        <translation>報表已全部在這部電腦存檔；待複製的報表會在下次下載新報表時自動複製。</translation>
    </message>
    <message>
        <source>Nothing waits to be copied.</source>
        <translation>沒有待複製的報表。</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation>已複製 %1。</translation>
    </message>
    <message>
        <source>Nothing is left to fetch</source>
        <translation>沒有可下載的報表</translation>
    </message>
    <message>
        <source>1 report left RAP without having been fetched.</source>
        <translation>1 份報表未經下載便已從 RAP 移除。</translation>
    </message>
    <message>
        <source>%1 reports left RAP without having been fetched.</source>
        <translation>%1 份報表未經下載便已從 RAP 移除。</translation>
    </message>
    <message>
        <source>Everything that is wanted is here</source>
        <translation>所需報表已齊備</translation>
    </message>
    <message>
        <source>1 report is not wanted by any report profile; it can be fetched by hand.</source>
        <translation>1 份報表並非任何報表設定檔所需，可手動下載。</translation>
    </message>
    <message>
        <source>%1 reports are not wanted by any report profile; they can be fetched by hand.</source>
        <translation>%1 份報表並非任何報表設定檔所需，可手動下載。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>顯示該報表</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>顯示全部 %1 份</translation>
    </message>
    <message>
        <source>Everything is here</source>
        <translation>報表已齊備</translation>
    </message>
    <message>
        <source>The one report is on this PC.</source>
        <translation>唯一一份報表已在這部電腦上。</translation>
    </message>
    <message>
        <source>All %1 reports that are looked at are on this PC.</source>
        <translation>所查看的 %1 份報表已全部在這部電腦上。</translation>
    </message>
    <message>
        <source>All %1 reports are on this PC.</source>
        <translation>%1 份報表已全部在這部電腦上。</translation>
    </message>
    <message>
        <source>None of them is here yet</source>
        <translation>尚未下載任何報表</translation>
    </message>
    <message>
        <source>Get new reports fetches, checks and files what is not here.</source>
        <translation>「下載新報表」會下載、檢查並存檔尚欠的報表。</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>沒有失敗的項目</translation>
    </message>
    <message>
        <source>Reading what is here…</source>
        <translation>正在讀取現有報表…</translation>
    </message>
    <message>
        <source>No reports can be shown</source>
        <translation>無法顯示報表</translation>
    </message>
    <message>
        <source>The record of fetched reports cannot be opened. Nothing was lost: the reports are in your folder.</source>
        <translation>無法開啟下載紀錄。資料沒有遺失：報表仍在資料夾內。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>No RAP account yet</source>
        <translation>尚未有 RAP 帳戶</translation>
    </message>
    <message>
        <source>Add the RAP account that your firm was given. After that, one press fetches every report.</source>
        <translation>請新增公司獲發的 RAP 帳戶，之後只需按一下，即可下載所有報表。</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>新增帳戶…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>匯入檔案…</translation>
    </message>
    <message>
        <source>Asking RAP what there is…</source>
        <translation>正在查詢 RAP 上有哪些報表…</translation>
    </message>
    <message>
        <source>No list from RAP yet</source>
        <translation>尚未取得 RAP 的清單</translation>
    </message>
    <message>
        <source>Its reports are shown here once RAP has given it.</source>
        <translation>取得清單後，報表會在此顯示。</translation>
    </message>
    <message>
        <source>RAP was not asked yet</source>
        <translation>尚未查詢 RAP</translation>
    </message>
    <message>
        <source>Get new reports asks RAP what there is and fetches, checks and files all of it.</source>
        <translation>「下載新報表」會查詢 RAP 上有哪些報表，並將其全部下載、檢查及存檔。</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>只查看</translation>
    </message>
    <message>
        <source>RAP lists no reports for this account</source>
        <translation>RAP 沒有列出此帳戶的報表</translation>
    </message>
    <message>
        <source>RAP keeps a report for ten calendar days. If you expected some, check the account&apos;s base folder.</source>
        <translation>RAP 保留報表十個曆日。如認為應有報表，請檢查帳戶的基礎資料夾。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再次查看</translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>編輯帳戶…</translation>
    </message>
    <message>
        <source>Look in all of RAP</source>
        <translation>查看整個 RAP</translation>
    </message>
    <message>
        <source>No report matches</source>
        <translation>沒有符合的報表</translation>
    </message>
    <message>
        <source>Nothing in the selected folders fits the search and the filters.</source>
        <translation>所選資料夾內沒有符合搜尋及篩選條件的報表。</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>清除搜尋及篩選條件</translation>
    </message>
    <message>
        <source>Nothing fits the search and the filters.</source>
        <translation>沒有符合搜尋及篩選條件的報表。</translation>
    </message>
    <message>
        <source>No reports in this folder</source>
        <translation>此資料夾內沒有報表</translation>
    </message>
    <message>
        <source>RAP made it, and it is empty so far.</source>
        <translation>此資料夾由 RAP 建立，目前沒有內容。</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>排程…</translation>
    </message>
    <message>
        <source>RAP could not be reached.</source>
        <translation>未能連線至 RAP。</translation>
    </message>
    <message>
        <source>The connection to RAP broke.</source>
        <translation>與 RAP 的連線已中斷。</translation>
    </message>
    <message>
        <source>Is this really RAP?</source>
        <translation>這真的是 RAP 嗎？</translation>
    </message>
    <message>
        <source>The server is not the one that you know.</source>
        <translation>此伺服器並非以往所知的伺服器。</translation>
    </message>
    <message>
        <source>The server shows another kind of key.</source>
        <translation>伺服器出示另一類密鑰。</translation>
    </message>
    <message>
        <source>RAP refused the login.</source>
        <translation>RAP 拒絕登入。</translation>
    </message>
    <message>
        <source>The SSH key cannot be used.</source>
        <translation>無法使用 SSH 密鑰。</translation>
    </message>
    <message>
        <source>RAP answered with a fault.</source>
        <translation>RAP 回應錯誤。</translation>
    </message>
    <message>
        <source>The base folder is not on RAP.</source>
        <translation>RAP 上沒有基礎資料夾。</translation>
    </message>
    <message>
        <source>It is no longer on RAP.</source>
        <translation>該項目已不在 RAP 上。</translation>
    </message>
    <message>
        <source>RAP gives no access.</source>
        <translation>RAP 不容許存取。</translation>
    </message>
    <message>
        <source>It is on RAP already.</source>
        <translation>該項目已在 RAP 上。</translation>
    </message>
    <message>
        <source>The report changed on RAP.</source>
        <translation>報表在 RAP 上已有變更。</translation>
    </message>
    <message>
        <source>A report could not be filed.</source>
        <translation>有報表未能存檔。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁碟已滿。</translation>
    </message>
    <message>
        <source>Reports cannot be saved.</source>
        <translation>無法儲存報表。</translation>
    </message>
    <message>
        <source>The record of fetched reports cannot be used.</source>
        <translation>無法使用下載紀錄。</translation>
    </message>
    <message>
        <source>A settings file cannot be used.</source>
        <translation>有儲存設定的檔案無法使用。</translation>
    </message>
    <message>
        <source>The passphrase could not be saved.</source>
        <translation>未能儲存密碼短語。</translation>
    </message>
    <message>
        <source>Another program is fetching.</source>
        <translation>另一程式正在下載。</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>操作不成功。</translation>
    </message>
    <message>
        <source>Check the account…</source>
        <translation>檢查帳戶…</translation>
    </message>
    <message>
        <source>Compare the fingerprint…</source>
        <translation>核對指紋…</translation>
    </message>
    <message>
        <source>Enter the passphrase…</source>
        <translation>輸入密碼短語…</translation>
    </message>
    <message>
        <source>Choose the key…</source>
        <translation>選擇密鑰…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>選擇其他資料夾…</translation>
    </message>
    <message>
        <source>Report profiles…</source>
        <translation>報表設定檔…</translation>
    </message>
    <message>
        <source>RAP is closed now.</source>
        <translation>RAP 現已關閉。</translation>
    </message>
    <message>
        <source>It opens %1.</source>
        <translation>%1 開放。</translation>
    </message>
    <message>
        <source>This workstation&apos;s address is %1.</source>
        <translation>此工作站的地址為 %1。</translation>
    </message>
    <message>
        <source>Your filed report is not affected.</source>
        <translation>已存檔的報表不受影響。</translation>
    </message>
    <message>
        <source>Your %1 filed reports are not affected.</source>
        <translation>已存檔的 %1 份報表不受影響。</translation>
    </message>
    <message>
        <source>Your SSH key expired on %1.</source>
        <translation>SSH 密鑰已於 %1 到期。</translation>
    </message>
    <message>
        <source>That of %1 expired on %2.</source>
        <translation>%1 的密鑰已於 %2 到期。</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>%1 日後</translation>
    </message>
    <message>
        <source>Your SSH key expires %1, on %2.</source>
        <translation>SSH 密鑰將於 %2 到期（%1）。</translation>
    </message>
    <message>
        <source>That of %1 expires %2, on %3.</source>
        <translation>%1 的密鑰將於 %3 到期（%2）。</translation>
    </message>
    <message>
        <source>%1 SSH keys are to be renewed.</source>
        <translation>%1 個 SSH 密鑰須更換。</translation>
    </message>
    <message>
        <source>RAP may refuse it at any time. The clearing house has to register a new one.</source>
        <translation>RAP 可能隨時拒絕此密鑰。須由結算所登記新密鑰。</translation>
    </message>
    <message>
        <source>The clearing house has to register a new one before: begin in time. Until RAP takes it, the account goes on with the old one.</source>
        <translation>新密鑰須在到期前由結算所登記，請及早開始。在 RAP 接受新密鑰之前，帳戶會繼續使用舊密鑰。</translation>
    </message>
    <message>
        <source>Renew it…</source>
        <translation>更換密鑰…</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日提醒</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>一星期後提醒</translation>
    </message>
    <message>
        <source>%1 logs in with its new key from now on.</source>
        <translation>%1 從現在起以新密鑰登入。</translation>
    </message>
    <message>
        <source>It is good until %1. The old one stays in its file.</source>
        <translation>新密鑰有效期至 %1。舊密鑰保留在其檔案內。</translation>
    </message>
    <message>
        <source>RAP Desk asks again then, by itself.</source>
        <translation>屆時 RAP Desk 會自動再次查詢。</translation>
    </message>
    <message>
        <source>1 report waits and goes on then, by itself.</source>
        <translation>1 份報表正在等候，屆時會自動繼續。</translation>
    </message>
    <message>
        <source>%1 reports wait and go on then, by themselves.</source>
        <translation>%1 份報表正在等候，屆時會自動繼續。</translation>
    </message>
    <message>
        <source>%1 more days</source>
        <translation>其餘 %1 日</translation>
    </message>
    <message>
        <source>Nothing was fetched by schedule on %1.</source>
        <translation>以下日子沒有按排程下載報表：%1。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1及%2</translation>
    </message>
    <message>
        <source>RAP Desk was not running, or the PC was off or asleep. RAP keeps a report for ten calendar days: what it still has of these days can be had.</source>
        <translation>RAP Desk 當時沒有執行，或電腦已關機或進入睡眠。RAP 保留報表十個曆日，上述日子的報表如仍在 RAP 上，仍可下載。</translation>
    </message>
    <message>
        <source>Show the runs</source>
        <translation>顯示執行日誌</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>另有 %1 份。</translation>
    </message>
    <message>
        <source>1 report is late.</source>
        <translation>1 份報表逾時。</translation>
    </message>
    <message>
        <source>%1 reports are late.</source>
        <translation>%1 份報表逾時。</translation>
    </message>
    <message>
        <source>Show what is expected</source>
        <translation>顯示預期報表</translation>
    </message>
    <message>
        <source>The schedule needs the passphrase of your key.</source>
        <translation>排程需要密鑰的密碼短語。</translation>
    </message>
    <message>
        <source>Nothing is fetched by itself before you enter it.</source>
        <translation>輸入之前不會自動下載。</translation>
    </message>
    <message>
        <source>RAP Desk goes on in the notification area.</source>
        <translation>RAP Desk 會在通知區域繼續執行。</translation>
    </message>
    <message>
        <source>Reports are fetched by schedule there too, without this window. Its icon brings the window back. Quit, in its menu or in this one&apos;s, ends RAP Desk and its schedule.</source>
        <translation>即使沒有此視窗，仍會在該處按排程下載報表。按通知區域的圖示可重新顯示視窗。圖示選單或此視窗選單內的「結束」會結束 RAP Desk 及其排程。</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>關閉視窗</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Without this window nothing is fetched by schedule.</source>
        <translation>關閉此視窗後，不會按排程下載報表。</translation>
    </message>
    <message>
        <source>This desktop has no notification area to go on in. Leave the window open, or let the system start the runs: Also when I am not signed in.</source>
        <translation>此桌面沒有通知區域可供繼續執行。請保持視窗開啟，或使用「未登入電腦時亦下載」，由系統啟動執行。</translation>
    </message>
    <message>
        <source>Show the schedule</source>
        <translation>顯示排程</translation>
    </message>
    <message>
        <source>1 title imported.</source>
        <translation>已匯入 1 個標題。</translation>
    </message>
    <message>
        <source>%1 titles imported.</source>
        <translation>已匯入 %1 個標題。</translation>
    </message>
    <message>
        <source>They count before those that came with the program. A list that is imported later takes the place of this one.</source>
        <translation>這些標題優先於程式附帶的標題。日後匯入的清單會取代此清單。</translation>
    </message>
    <message>
        <source>The titles were left as they are.</source>
        <translation>標題維持不變。</translation>
    </message>
    <message>
        <source>The titles are saved.</source>
        <translation>標題已儲存。</translation>
    </message>
    <message>
        <source>They are in &apos;%1&apos;. Change them there, then import the file.</source>
        <translation>已存於「%1」。請在該處修改，然後匯入檔案。</translation>
    </message>
    <message>
        <source>The titles were not saved.</source>
        <translation>標題未能儲存。</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>儲存至其他位置…</translation>
    </message>
    <message>
        <source>The SSH key is locked.</source>
        <translation>SSH 密鑰已鎖定。</translation>
    </message>
    <message>
        <source>1 could not be fetched.</source>
        <translation>1 份未能下載。</translation>
    </message>
    <message>
        <source>%1 could not be fetched.</source>
        <translation>%1 份未能下載。</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>磁碟機</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>捷徑</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
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
        <translation>減少(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>全選(&amp;S)</translation>
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
        <translation>減少</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>顯示選單</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>設定焦點</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>切換</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>向左捲動</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>向右捲動</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>向上捲動</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>向下捲動</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>執行動作</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>增加數值</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>減少數值</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>顯示選單</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>設定焦點</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>切換狀態</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>向左捲動</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>向右捲動</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>向上捲動</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>向下捲動</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>返回上一頁</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>前往下一頁</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>開啟下拉式清單</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays version information.</source>
        <translation>顯示版本資料。</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>顯示命令列選項的說明。</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>顯示說明，包括 Qt 的選項。</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>不明選項「%1」。</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>不明選項：%1。</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>「%1」之後欠缺值。</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>「%1」之後不應有值。</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[選項]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>選項：</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>引數：</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Job</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>工作控制</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>排程列印：</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>帳單資料：</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>工作優先次序：</translation>
    </message>
    <message>
        <source>Banner Pages</source>
        <translation>橫幅頁</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>結尾：</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>開頭：</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>立即列印</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>無限期保留</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>日間（06:00 至 17:59）</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>夜間（18:00 至 05:59）</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>第二更（16:00 至 23:59）</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>第三更（00:00 至 07:59）</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>周末（星期六至日）</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>指定時間</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>非保密</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>機密</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>保密</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>高度機密</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>絕對機密</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>這是甚麼？</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>確定</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Find Directory</source>
        <translation>尋找資料夾</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>另存新檔</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>選擇(&amp;C)</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>資料夾：</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>檔案名稱(&amp;N)：</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>檔案類型：</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>查詢位置：</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>顯示 </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回上一個位置</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>前往下一個位置</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>上層資料夾</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>前往上層資料夾</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>建立新資料夾</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>建立新資料夾</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>新資料夾</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>新資料夾(&amp;N)</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>清單檢視</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>轉換為清單檢視</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>詳細檢視</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>轉換為詳細檢視</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>側欄</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>位置及書籤清單</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>最近使用的位置</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重新命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>顯示隱藏檔案(&amp;H)</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
找不到資料夾。
請檢查資料夾名稱是否正確。</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
找不到檔案。
請檢查檔案名稱是否正確。</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 已存在。
是否取代？</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>「%1」受寫入保護。
是否仍要刪除？</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>確定要刪除「%1」嗎？</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>無法刪除資料夾。</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>修改日期</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>我的電腦</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>電腦</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>確定(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>關閉而不儲存</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪下(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼上(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全選</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>顯示詳情…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>隱藏詳情…</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Paper</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>頁面大小：</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>闊度：</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>高度：</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>紙張來源：</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>直向</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>橫向</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>反轉橫向</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>反轉直向</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>頁邊</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>上邊界</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>左邊界</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>右邊界</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>下邊界</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>頁面版面</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>頁面次序：</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>每張頁數：</translation>
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
        <translation>點 (pt)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自訂</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>Custom</source>
        <translation>自訂</translation>
    </message>
    <message>
        <source>Custom (%1mm x %2mm)</source>
        <translation>自訂 (%1mm x %2mm)</translation>
    </message>
    <message>
        <source>Custom (%1in x %2in)</source>
        <translation>自訂 (%1in x %2in)</translation>
    </message>
    <message>
        <source>Custom (%1pt x %2pt)</source>
        <translation>自訂 (%1pt x %2pt)</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>全部儲存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>全部皆是(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>全部皆否(&amp;O)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重設</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>還原預設值</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>列印(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>選項(&amp;O) &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>選項(&amp;O) &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>列印至檔案 (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>列印至檔案…</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>本機檔案</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>寫入 PDF 檔案</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 是資料夾。
請選擇另一個檔案名稱。</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>無法寫入檔案 %1。
請選擇另一個檔案名稱。</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 已存在。
是否覆寫？</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>開始頁不可大於結束頁。</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>頁數寫法無效</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>「%1」的寫法不正確。請以「,」分隔範圍及頁數，以「-」表示範圍，各範圍不可重疊。</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>雙面列印設定有衝突</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>雙面列印設定有衝突。是否修正？</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>「每張頁數」與「頁面組合」不能同時使用。
請關閉其中一項。</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>所有頁面</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>單數頁</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>雙數頁</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>由左至右，由上至下</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>由左至右，由下至上</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>由右至左，由上至下</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>由右至左，由下至上</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>由上至下，由左至右</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>由上至下，由右至左</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>由下至上，由左至右</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>由下至上，由右至左</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>打印機內容</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>工作選項</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>頁面設定有衝突</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>頁面設定有衝突。是否修正？</translation>
    </message>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>進階選項有衝突</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>部分進階選項有衝突。是否修正？</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>進階</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>部分選項有衝突，請修正。</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <translation>份數</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>份數：</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>列印範圍</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>全部列印</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>頁數由</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁數</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>目前頁面</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選取範圍</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>頁面組合：</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>輸出設定</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>自動分頁</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>倒序</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選項</translation>
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
        <translation>灰階</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>雙面列印</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>長邊裝訂</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>短邊裝訂</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>以逗號分隔頁數或範圍，範圍為以連字號相連的兩個數字。例如：3,5-7,9 列印第 3、5、6、7 及 9 頁。</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>打印機</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名稱(&amp;N)：</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>內容(&amp;R)</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>位置：</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>類型：</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>輸出檔案(&amp;F)：</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>捲動至此</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>頂端</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>底端</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>左邊緣</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>右邊緣</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>向左一頁</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>向右一頁</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>向上捲動</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>向下捲動</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>向左捲動</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>向右捲動</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Left</source>
        <translation>左方向鍵</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右方向鍵</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上方向鍵</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下方向鍵</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空白鍵</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>向左捲動</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>向右捲動</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪下(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>複製連結位址(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼上(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全選</translation>
    </message>
</context>
<context>
    <name>RapLink</name>
    <message>
        <source>The SSH key is locked, and its passphrase was not given.</source>
        <translation>SSH 密鑰已鎖定，但未提供密碼短語。</translation>
    </message>
    <message>
        <source>Type the passphrase when asked, or keep it in the credential store.</source>
        <translation>請在提示時輸入密碼短語，或將其存入密碼庫。</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>In the base folder itself</source>
        <translation>直接在基礎資料夾內</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>較早</translation>
    </message>
    <message>
        <source>Other RAP folders</source>
        <translation>其他 RAP 資料夾</translation>
    </message>
    <message>
        <source>All of RAP</source>
        <translation>RAP 全部</translation>
    </message>
    <message numerus="yes">
        <source>%n folders selected</source>
        <translation>
            <numerusform>已選取 %n 個資料夾</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Checking</source>
        <translation>檢查中</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>存檔中</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Progress of a download</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Waiting, %1 % here</source>
        <extracomment>A download that waits, and how much of it has come</extracomment>
        <translation>等候中，已收 %1 %</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗：%1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>已停止：%1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>下載中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候中</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新報表</translation>
    </message>
    <message>
        <source>Changed on RAP</source>
        <translation>RAP 上已更改</translation>
    </message>
    <message>
        <source>Not on disk</source>
        <translation>不在磁碟上</translation>
    </message>
    <message>
        <source>Not in folder</source>
        <translation>不在資料夾內</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已存檔</translation>
    </message>
    <message>
        <source>Gone from RAP</source>
        <translation>已從 RAP 移除</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>On its way from RAP.</source>
        <translation>正從 RAP 下載。</translation>
    </message>
    <message>
        <source>Paused. It goes on where it stopped.</source>
        <translation>已暫停。會從中斷處繼續。</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>正在輪候。</translation>
    </message>
    <message>
        <source>On RAP and not on this PC yet.</source>
        <translation>在 RAP 上，但尚未下載至這部電腦。</translation>
    </message>
    <message>
        <source>RAP has another file under this name since you fetched it. Fetch it to have both.</source>
        <translation>上次下載後，RAP 上同名的檔案已換成另一個。下載此檔案即可兩者兼備。</translation>
    </message>
    <message>
        <source>It was filed, but its file was moved, changed or deleted since. Fetch it to have it again.</source>
        <translation>報表曾經存檔，但其檔案其後被移動、更改或刪除。下載即可重新取得。</translation>
    </message>
    <message>
        <source>It was filed, and was moved, changed or deleted since. It is not fetched again by itself: use Fetch again to have it in its folder.</source>
        <translation>報表曾經存檔，其後被移動、更改或刪除。程式不會自動重新下載：如要放回其資料夾，請用「重新下載」。</translation>
    </message>
    <message>
        <source>On this PC.</source>
        <translation>在這部電腦上。</translation>
    </message>
    <message>
        <source>RAP listed it once and no longer does, and it was not fetched. Ask the clearing house for it.</source>
        <translation>RAP 曾列出此報表，現已不再列出，而報表未曾下載。請向結算所索取。</translation>
    </message>
    <message>
        <source>No report profile wants it, so it is not fetched by itself. Use Fetch to have it all the same.</source>
        <translation>此報表並非任何報表設定檔所需，因此不會自動下載。如仍需要，請用「下載」。</translation>
    </message>
    <message>
        <source>No report profile wanted it, and RAP no longer lists it.</source>
        <translation>此報表並非任何報表設定檔所需，RAP 亦不再列出。</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未能連上</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>連線中斷</translation>
    </message>
    <message>
        <source>server fault</source>
        <translation>伺服器故障</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未經核實</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>登入被拒</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>SSH 密鑰</translation>
    </message>
    <message>
        <source>gone from RAP</source>
        <translation>已從 RAP 移除</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>沒有權限</translation>
    </message>
    <message>
        <source>changed on RAP</source>
        <translation>RAP 上已更改</translation>
    </message>
    <message>
        <source>not a ZIP</source>
        <translation>並非 ZIP</translation>
    </message>
    <message>
        <source>damaged ZIP</source>
        <translation>ZIP 已損壞</translation>
    </message>
    <message>
        <source>unsafe ZIP</source>
        <translation>ZIP 不安全</translation>
    </message>
    <message>
        <source>unknown ZIP</source>
        <translation>ZIP 不明</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>磁碟已滿</translation>
    </message>
    <message>
        <source>folder locked</source>
        <translation>資料夾被鎖定</translation>
    </message>
    <message>
        <source>folder gone</source>
        <translation>資料夾不存在</translation>
    </message>
    <message>
        <source>disk fault</source>
        <translation>磁碟故障</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>紀錄冊</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>1 expected report is late.</source>
        <translation>1 份預期報表逾時。</translation>
    </message>
    <message>
        <source>%1 expected reports are late.</source>
        <translation>%1 份預期報表逾時。</translation>
    </message>
    <message>
        <source>Next run %1</source>
        <translation>下次執行 %1</translation>
    </message>
    <message>
        <source>Next %1</source>
        <translation>下次 %1</translation>
    </message>
    <message>
        <source>What is new is fetched by itself. Next run: %1, %2.</source>
        <extracomment>When, and why then</extracomment>
        <translation>新報表會自動下載。下次執行：%1（%2）。</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>執行中</translation>
    </message>
    <message>
        <source>What is new is being fetched by schedule.</source>
        <translation>正按排程下載新報表。</translation>
    </message>
    <message>
        <source>Schedule off</source>
        <translation>排程已停用</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>Short: of the schedule, beside a clock</extracomment>
        <translation>停用</translation>
    </message>
    <message>
        <source>Nothing is fetched by itself. Press to change that.</source>
        <translation>不會自動下載。按此更改。</translation>
    </message>
    <message>
        <source>Schedule stands still</source>
        <translation>排程停頓</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>停頓</translation>
    </message>
    <message>
        <source>Nothing was fetched by schedule for a whole day. Press to see why.</source>
        <translation>排程已有整整一日沒有下載任何報表。按此查看原因。</translation>
    </message>
    <message>
        <source>Schedule waits for you</source>
        <translation>排程需人手處理</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>需人手處理</translation>
    </message>
    <message>
        <source>The last run could not go on without you. Press to see why.</source>
        <translation>上次執行須人手處理才能繼續。按此查看原因。</translation>
    </message>
    <message>
        <source>%1 late</source>
        <extracomment>Short: so many reports are late</extracomment>
        <translation>%1 份逾時</translation>
    </message>
    <message>
        <source>1 more is not wanted by any report profile.</source>
        <translation>另有 1 份並非任何報表設定檔所需。</translation>
    </message>
    <message>
        <source>%1 more are not wanted by any report profile.</source>
        <translation>另有 %1 份並非任何報表設定檔所需。</translation>
    </message>
    <message>
        <source>1 not in its folder any more</source>
        <translation>1 份已不在其資料夾內</translation>
    </message>
    <message>
        <source>%1 not in their folders any more</source>
        <translation>%1 份已不在其資料夾內</translation>
    </message>
    <message>
        <source>RAP is open Monday to Friday 07:15 to 24:00, and Saturday 07:15 to 13:00 except on public holidays. Hong Kong time.</source>
        <translation>RAP 的開放時間為星期一至五 07:15 至 24:00，以及星期六 07:15 至 13:00（公眾假期除外），均為香港時間。</translation>
    </message>
    <message>
        <source>RAP open</source>
        <translation>RAP 開放中</translation>
    </message>
    <message>
        <source>RAP open until %1</source>
        <translation>RAP 開放至 %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開放中</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>開放至 %1</translation>
    </message>
    <message>
        <source>It closes at %1 by this PC&apos;s clock.</source>
        <translation>按這部電腦的時鐘，關閉時間為 %1。</translation>
    </message>
    <message>
        <source>RAP closed</source>
        <translation>RAP 已關閉</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>RAP closed, opens %1</source>
        <translation>RAP 已關閉，%1 開放</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>%1 開放</translation>
    </message>
    <message>
        <source>That is %1 by this PC&apos;s clock.</source>
        <translation>按這部電腦的時鐘，即 %1。</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>已下載 %1/%2 份</translation>
    </message>
    <message>
        <source>%1 to fetch</source>
        <translation>待下載 %1 份</translation>
    </message>
    <message>
        <source>RAP lists no reports</source>
        <translation>RAP 沒有列出報表</translation>
    </message>
    <message>
        <source>Nothing wanted on RAP</source>
        <translation>RAP 上沒有所需的報表</translation>
    </message>
    <message>
        <source>All %1 here</source>
        <translation>%1 份已齊備</translation>
    </message>
    <message>
        <source>Every report that RAP lists for this account is on this PC.</source>
        <translation>RAP 為此帳戶列出的報表全部在這部電腦上。</translation>
    </message>
    <message>
        <source>Every wanted report that RAP lists for this account is on this PC. %1</source>
        <translation>RAP 為此帳戶列出的所需報表全部在這部電腦上。%1</translation>
    </message>
    <message>
        <source>All %1 fetched</source>
        <translation>%1 份已全部下載</translation>
    </message>
    <message>
        <source>Every report that RAP lists for this account was filed on this PC. What was moved or deleted since is not fetched again by itself.</source>
        <translation>RAP 為此帳戶列出的報表已全部在這部電腦上存檔。其後被移動或刪除的報表不會自動重新下載。</translation>
    </message>
    <message>
        <source>1 leaves RAP tomorrow</source>
        <translation>1 份明日從 RAP 移除</translation>
    </message>
    <message>
        <source>%1 leave RAP tomorrow</source>
        <translation>%1 份明日從 RAP 移除</translation>
    </message>
    <message>
        <source>1 may leave RAP any moment</source>
        <translation>1 份隨時可能從 RAP 移除</translation>
    </message>
    <message>
        <source>%1 may leave RAP any moment</source>
        <translation>%1 份隨時可能從 RAP 移除</translation>
    </message>
    <message>
        <source>%1 to fetch, %2 leaving</source>
        <extracomment>Short form: so many to fetch, so many of them about to leave RAP</extracomment>
        <translation>待下載 %1 份，%2 份即將移除</translation>
    </message>
    <message>
        <source>SSH key: registered day not set</source>
        <translation>SSH 密鑰：未設定登記日期</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>SSH 密鑰</translation>
    </message>
    <message>
        <source>RAP&apos;s keys must be renewed every two years. Set the day on which this one was registered, and you will be reminded in time.</source>
        <translation>RAP 的密鑰須每兩年更換一次。請設定此密鑰的登記日期，程式會適時提醒。</translation>
    </message>
    <message>
        <source>RAP&apos;s keys must be renewed every two years. This one is good until %1.</source>
        <translation>RAP 的密鑰須每兩年更換一次。此密鑰有效期至 %1。</translation>
    </message>
    <message>
        <source>SSH key expired on %1</source>
        <translation>SSH 密鑰已於 %1 到期</translation>
    </message>
    <message>
        <source>Key expired</source>
        <translation>密鑰已到期</translation>
    </message>
    <message>
        <source>SSH key good until %1</source>
        <translation>SSH 密鑰有效期至 %1</translation>
    </message>
    <message>
        <source>SSH key expires tomorrow</source>
        <translation>SSH 密鑰明日到期</translation>
    </message>
    <message>
        <source>Key: tomorrow</source>
        <translation>密鑰：明日</translation>
    </message>
    <message>
        <source>SSH key expires in %1 days</source>
        <translation>SSH 密鑰 %1 日後到期</translation>
    </message>
    <message>
        <source>Key: %1 days</source>
        <translation>密鑰：%1 日</translation>
    </message>
    <message>
        <source>Press to renew it.</source>
        <translation>按此更換密鑰。</translation>
    </message>
    <message>
        <source>renewal not finished</source>
        <translation>更換尚未完成</translation>
    </message>
    <message>
        <source>Key: renewing</source>
        <translation>密鑰：更換中</translation>
    </message>
    <message>
        <source>A new key is made, and the account goes on with the old one until you finish. Press to go on.</source>
        <translation>新密鑰已建立，完成更換前帳戶會繼續使用舊密鑰。按此繼續。</translation>
    </message>
    <message>
        <source>Waiting for another program…</source>
        <translation>正在等候其他程式…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>等候中…</translation>
    </message>
    <message>
        <source>Connecting to RAP…</source>
        <translation>正在連線至 RAP…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>連線中…</translation>
    </message>
    <message>
        <source>Asking RAP for its list…</source>
        <translation>正在向 RAP 索取清單…</translation>
    </message>
    <message>
        <source>Listing…</source>
        <translation>正在列出…</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未查詢</translation>
    </message>
    <message>
        <source>RAP has not told yet what reports there are.</source>
        <translation>RAP 尚未告知有哪些報表。</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>查詢時間 %1</translation>
    </message>
    <message>
        <source>Checked %1 %2</source>
        <translation>查詢時間 %1 %2</translation>
    </message>
    <message>
        <source>When RAP was last asked what reports there are: %1 %2. Press to ask again.</source>
        <translation>上次查詢 RAP 上有哪些報表的時間：%1 %2。按此再次查詢。</translation>
    </message>
    <message>
        <source>Using the backup server</source>
        <translation>正在使用備用伺服器</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>備用</translation>
    </message>
    <message>
        <source>The primary server could not be reached. Reports come from the backup server, %1.</source>
        <translation>未能連線至主要伺服器。報表改由備用伺服器 %1 提供。</translation>
    </message>
    <message>
        <source>RAP lists 1 report for this account, and it is not on this PC yet. RAP keeps a report for ten calendar days.</source>
        <translation>RAP 為此帳戶列出 1 份報表，尚未在這部電腦上。RAP 保留報表十個曆日。</translation>
    </message>
    <message>
        <source>RAP lists %1 reports for this account; %2 of them here. RAP keeps a report for ten calendar days.</source>
        <translation>RAP 為此帳戶列出 %1 份報表，其中 %2 份在這部電腦上。RAP 保留報表十個曆日。</translation>
    </message>
</context>
<context>
    <name>TablePane</name>
    <message>
        <source>The table could not be saved.</source>
        <translation>未能儲存表格。</translation>
    </message>
    <message>
        <source>Save it in another folder, or under another name.</source>
        <translation>請儲存至另一資料夾，或使用另一名稱。</translation>
    </message>
    <message>
        <source>Checked: %1 records, %2 checksums and totals.</source>
        <translation>已核對：%1 項記錄、%2 個校驗碼及總計。</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>另有 %1 項。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>all %1 here</source>
        <translation>%1 份已齊備</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>已下載 %1/%2 份</translation>
    </message>
    <message>
        <source>%1 to fetch</source>
        <translation>待下載 %1 份</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 份逾時</translation>
    </message>
    <message>
        <source>1 new report is here.</source>
        <translation>已下載 1 份新報表。</translation>
    </message>
    <message>
        <source>%1 new reports are here.</source>
        <translation>已下載 %1 份新報表。</translation>
    </message>
    <message>
        <source>Nothing was fetched by schedule.</source>
        <translation>排程沒有下載任何報表。</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>另有 %1 項。</translation>
    </message>
    <message>
        <source>1 report is not here and leaves RAP soon.</source>
        <translation>1 份報表尚未下載，即將從 RAP 移除。</translation>
    </message>
    <message>
        <source>%1 reports are not here and leave RAP soon.</source>
        <translation>%1 份報表尚未下載，即將從 RAP 移除。</translation>
    </message>
    <message>
        <source>The schedule needs the passphrase of your key.</source>
        <translation>排程需要密鑰的密碼短語。</translation>
    </message>
    <message>
        <source>The SSH key of %1 expired on %2.</source>
        <translation>%1 的 SSH 密鑰已於 %2 到期。</translation>
    </message>
    <message>
        <source>The SSH key of %1 expires on %2.</source>
        <translation>%1 的 SSH 密鑰將於 %2 到期。</translation>
    </message>
    <message>
        <source>Nothing was fetched by schedule for a day.</source>
        <translation>排程已有一日沒有下載任何報表。</translation>
    </message>
    <message>
        <source>Nothing was fetched by schedule for %1 days.</source>
        <translation>排程已有 %1 日沒有下載任何報表。</translation>
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
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>明日 %1</translation>
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
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小時 %2 分鐘</translation>
    </message>
</context>
<context>
    <name>account::Account</name>
    <message>
        <source>The account has no name.</source>
        <translation>帳戶沒有名稱。</translation>
    </message>
    <message>
        <source>Give it a name, for example that of your firm.</source>
        <translation>請輸入名稱，例如公司名稱。</translation>
    </message>
    <message>
        <source>The account&apos;s name holds characters that cannot be seen.</source>
        <translation>帳戶名稱含有不可見的字元。</translation>
    </message>
    <message>
        <source>Write it without spaces or line breaks at its ends.</source>
        <translation>請刪去首尾的空格或換行。</translation>
    </message>
    <message>
        <source>The account&apos;s name is too long.</source>
        <translation>帳戶名稱過長。</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>請選用較短的名稱。</translation>
    </message>
    <message>
        <source>The account has no RAP user ID.</source>
        <translation>帳戶沒有 RAP 使用者編號。</translation>
    </message>
    <message>
        <source>Enter the user ID that the clearing house gave you.</source>
        <translation>請輸入結算所提供的使用者編號。</translation>
    </message>
    <message>
        <source>The RAP user ID holds characters that cannot be seen.</source>
        <translation>RAP 使用者編號含有不可見的字元。</translation>
    </message>
    <message>
        <source>The account has no usable server address.</source>
        <translation>帳戶沒有可用的伺服器地址。</translation>
    </message>
    <message>
        <source>Enter the address that the clearing house gave you.</source>
        <translation>請輸入結算所提供的地址。</translation>
    </message>
    <message>
        <source>The address of the backup server cannot be used.</source>
        <translation>備用伺服器的地址無法使用。</translation>
    </message>
    <message>
        <source>Enter the address that the clearing house gave you, or none.</source>
        <translation>請輸入結算所提供的地址，或留空。</translation>
    </message>
    <message>
        <source>The backup server is the same as the primary one.</source>
        <translation>備用伺服器與主要伺服器相同。</translation>
    </message>
    <message>
        <source>Enter the other address, or none.</source>
        <translation>請輸入另一個地址，或留空。</translation>
    </message>
    <message>
        <source>The account has no SSH key.</source>
        <translation>帳戶沒有 SSH 密鑰。</translation>
    </message>
    <message>
        <source>Choose the private key file.</source>
        <translation>請選擇私人密鑰檔案。</translation>
    </message>
    <message>
        <source>The key file &apos;%1&apos; is not a whole path.</source>
        <translation>密鑰檔案「%1」不是完整路徑。</translation>
    </message>
    <message>
        <source>Write it with all its folders.</source>
        <translation>請寫出包含所有資料夾的完整路徑。</translation>
    </message>
    <message>
        <source>The day on which the key was registered is no day of the calendar.</source>
        <translation>密鑰的登記日期並非日曆上的日子。</translation>
    </message>
    <message>
        <source>Write it as year, month and day: 2026-11-23.</source>
        <translation>請按年、月、日填寫：2026-11-23。</translation>
    </message>
    <message>
        <source>The base folder &apos;%1&apos; is not a folder of RAP.</source>
        <translation>基礎資料夾「%1」不是 RAP 的資料夾。</translation>
    </message>
    <message>
        <source>It starts with a slash; usually it is /download.</source>
        <translation>須以斜線開頭，通常為 /download。</translation>
    </message>
    <message>
        <source>The base folder &apos;%1&apos; is not written plainly.</source>
        <translation>基礎資料夾「%1」的寫法不規範。</translation>
    </message>
    <message>
        <source>Write it like &apos;%1&apos;.</source>
        <translation>請寫成「%1」。</translation>
    </message>
    <message>
        <source>The base folder &apos;%1&apos; is there twice.</source>
        <translation>基礎資料夾「%1」重複出現。</translation>
    </message>
    <message>
        <source>Write it once.</source>
        <translation>請只寫一次。</translation>
    </message>
    <message>
        <source>The account has no folder for its reports.</source>
        <translation>帳戶沒有報表資料夾。</translation>
    </message>
    <message>
        <source>Choose where to save them.</source>
        <translation>請選擇報表的儲存位置。</translation>
    </message>
    <message>
        <source>The report folder &apos;%1&apos; is not a whole path.</source>
        <translation>報表資料夾「%1」不是完整路徑。</translation>
    </message>
    <message>
        <source>RAP cannot be asked for %1 connections at a time.</source>
        <translation>不能同時向 RAP 建立 %1 個連線。</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <translation>請輸入 1 至 %1 之間的數字。</translation>
    </message>
    <message>
        <source>The bandwidth limit is too low for RAP to be of use.</source>
        <translation>頻寬上限過低，RAP 無法正常使用。</translation>
    </message>
    <message>
        <source>Enter at least %1 bytes a second, or none.</source>
        <translation>請輸入每秒至少 %1 個位元組，或留空。</translation>
    </message>
    <message>
        <source>Write it with all its folders and the file&apos;s name, as the clearing house named it: /upload/{user}_{date}.pub. {user} and {date} are filled in.</source>
        <translation>請按結算所指定的名稱，寫出所有資料夾及檔案名稱：/upload/{user}_{date}.pub。{user} 及 {date} 會由程式填入。</translation>
    </message>
    <message>
        <source>The place for new keys &apos;%1&apos; is not a file of RAP.</source>
        <translation>放置新密鑰的位置「%1」不是 RAP 的檔案。</translation>
    </message>
    <message>
        <source>The place for new keys &apos;%1&apos; is not written plainly.</source>
        <translation>放置新密鑰的位置「%1」的寫法不規範。</translation>
    </message>
    <message>
        <source>The place for new keys &apos;%1&apos; has words in brackets that are not known.</source>
        <translation>放置新密鑰的位置「%1」的括號內有無法識別的字詞。</translation>
    </message>
    <message>
        <source>Write the server&apos;s name or IP address, and a port only where it is not 22: rap.example.com or rap.example.com:2222.</source>
        <translation>請輸入伺服器名稱或 IP 地址，連接埠只在不是 22 時才須輸入：rap.example.com 或 rap.example.com:2222。</translation>
    </message>
    <message>
        <source>There is no server address.</source>
        <translation>沒有伺服器地址。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is more than a server address.</source>
        <translation>「%1」除伺服器地址外還有其他內容。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no IPv6 address between its brackets.</source>
        <translation>「%1」的方括號內沒有 IPv6 地址。</translation>
    </message>
    <message>
        <source>Write it like [2001:db8::1] or [2001:db8::1]:2222.</source>
        <translation>請寫成 [2001:db8::1] 或 [2001:db8::1]:2222 的形式。</translation>
    </message>
    <message>
        <source>In &apos;%1&apos; it is not clear where the address ends and the port begins.</source>
        <translation>「%1」中無法分辨地址的結尾及連接埠的開頭。</translation>
    </message>
    <message>
        <source>Write an IPv6 address in brackets: [2001:db8::1] or [2001:db8::1]:2222.</source>
        <translation>請將 IPv6 地址寫在方括號內：[2001:db8::1] 或 [2001:db8::1]:2222。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a server&apos;s name nor an IP address.</source>
        <translation>「%1」既不是伺服器名稱，亦不是 IP 地址。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no usable port.</source>
        <translation>「%1」沒有可用的連接埠。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535; without one it is 22.</source>
        <translation>連接埠是 1 至 65535 之間的數字；如不輸入則為 22。</translation>
    </message>
</context>
<context>
    <name>account::AccountJson</name>
    <message>
        <source>The account file cannot be used: its field &apos;%1&apos; is not %2.</source>
        <translation>帳戶檔案無法使用：欄位「%1」應為%2。</translation>
    </message>
    <message>
        <source>Correct that field, or set the account up again.</source>
        <translation>請更正該欄位，或重新設定帳戶。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文字清單</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>「true」或「false」</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整數</translation>
    </message>
    <message>
        <source>one of hkscc-participant, designated-bank and hkcc-seoch-participant</source>
        <translation>以下其中一項：hkscc-participant、designated-bank、hkcc-seoch-participant</translation>
    </message>
    <message>
        <source>one of openssh, ssh2 and pem</source>
        <translation>以下其中一項：openssh、ssh2、pem</translation>
    </message>
    <message>
        <source>a server address like rap.example.com:22</source>
        <translation>伺服器地址，例如 rap.example.com:22</translation>
    </message>
    <message>
        <source>a day like 2026-11-23</source>
        <translation>日期，例如 2026-11-23</translation>
    </message>
    <message>
        <source>a list of keys</source>
        <translation>密鑰清單</translation>
    </message>
    <message>
        <source>The account file is damaged.</source>
        <translation>帳戶檔案已損壞。</translation>
    </message>
    <message>
        <source>Get a good copy of it, or set the account up again.</source>
        <translation>請取得完好的副本，或重新設定帳戶。</translation>
    </message>
    <message>
        <source>a version number</source>
        <translation>版本號碼</translation>
    </message>
    <message>
        <source>The account file was made by a newer RAP Desk and is left as it is.</source>
        <translation>帳戶檔案由較新版本的 RAP Desk 製作，現維持不變。</translation>
    </message>
    <message>
        <source>Update RAP Desk on this workstation.</source>
        <translation>請更新此工作站的 RAP Desk。</translation>
    </message>
</context>
<context>
    <name>account::Accounts</name>
    <message>
        <source>%1: another file holds an account of the same name, &apos;%2&apos;.</source>
        <translation>%1：另一檔案載有同名的帳戶「%2」。</translation>
    </message>
    <message>
        <source>Rename one of the two inside its file, or remove it.</source>
        <translation>請在其中一個檔案內更改名稱，或移除該檔案。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no folder of settings.</source>
        <translation>「%1」不是設定資料夾。</translation>
    </message>
    <message>
        <source>Name the folder that the settings are in.</source>
        <translation>請指明設定所在的資料夾。</translation>
    </message>
    <message>
        <source>You have no permission to read &apos;%1&apos;.</source>
        <translation>沒有讀取「%1」的權限。</translation>
    </message>
    <message>
        <source>Ask your IT support for access to that folder.</source>
        <translation>請向資訊科技支援人員申請該資料夾的存取權限。</translation>
    </message>
    <message>
        <source>There is no account &apos;%1&apos; on this workstation.</source>
        <translation>此工作站上沒有帳戶「%1」。</translation>
    </message>
    <message>
        <source>Choose one of the accounts in the list, or add it.</source>
        <translation>請從清單中選擇帳戶，或新增此帳戶。</translation>
    </message>
    <message>
        <source>There is an account &apos;%1&apos; already.</source>
        <translation>已有帳戶「%1」。</translation>
    </message>
    <message>
        <source>Choose another name, or remove that account first.</source>
        <translation>請選用其他名稱，或先移除該帳戶。</translation>
    </message>
    <message>
        <source>The account &apos;%1&apos; cannot be removed.</source>
        <translation>無法移除帳戶「%1」。</translation>
    </message>
    <message>
        <source>Ask your IT support for access to &apos;%1&apos;.</source>
        <translation>請向資訊科技支援人員申請「%1」的存取權限。</translation>
    </message>
</context>
<context>
    <name>account::KeyExpiry</name>
    <message>
        <source>The key expires tomorrow, on %1.</source>
        <translation>密鑰明日（%1）到期。</translation>
    </message>
    <message>
        <source>The key expires on %1, in %2 days.</source>
        <translation>密鑰將於 %1 到期，尚餘 %2 日。</translation>
    </message>
    <message>
        <source>The key has expired: it was registered until %1.</source>
        <translation>密鑰已到期：登記有效期至 %1。</translation>
    </message>
    <message>
        <source>Renew it with the clearing house.</source>
        <translation>請向結算所辦理更換。</translation>
    </message>
</context>
<context>
    <name>account::KeyFile</name>
    <message>
        <source>The file &apos;%1&apos; belongs to another key.</source>
        <translation>檔案「%1」屬於另一密鑰。</translation>
    </message>
    <message>
        <source>This is a PuTTY key (.ppk). It has to be converted before RAP Desk can log in with it.</source>
        <translation>這是 PuTTY 密鑰（.ppk）。須先轉換，RAP Desk 才能用以登入。</translation>
    </message>
    <message>
        <source>Other people on this computer can read or change this key file. Make it yours alone.</source>
        <translation>這部電腦的其他使用者可讀取或更改此密鑰檔案。請設定為只供本人存取。</translation>
    </message>
    <message>
        <source>This RSA key has only %1 bits, which is too few to be safe. Ask your IT support for one of 3072 or more.</source>
        <translation>此 RSA 密鑰只有 %1 位元，長度不足，並不安全。請向資訊科技支援人員索取 3072 位元或以上的密鑰。</translation>
    </message>
    <message>
        <source>This is the public half of a key.</source>
        <translation>這是公開密鑰，不是私人密鑰。</translation>
    </message>
    <message>
        <source>Choose the private key: usually the file of the same name without &apos;.pub&apos;.</source>
        <translation>請選擇私人密鑰：通常是同名而沒有「.pub」的檔案。</translation>
    </message>
    <message>
        <source>This is a certificate, not a key.</source>
        <translation>這是證書，不是密鑰。</translation>
    </message>
    <message>
        <source>Choose the private key file that belongs to it.</source>
        <translation>請選擇其所屬的私人密鑰檔案。</translation>
    </message>
    <message>
        <source>This key is in the form of SSH Tectia, which RAP Desk cannot read.</source>
        <translation>此密鑰為 SSH Tectia 格式，RAP Desk 無法讀取。</translation>
    </message>
    <message>
        <source>Have your IT support convert it: ssh-keygen -i -f FILE.</source>
        <translation>請由資訊科技支援人員轉換：ssh-keygen -i -f FILE。</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; is no SSH key.</source>
        <translation>檔案「%1」不是 SSH 密鑰。</translation>
    </message>
    <message>
        <source>Choose the private key file.</source>
        <translation>請選擇私人密鑰檔案。</translation>
    </message>
    <message>
        <source>This is a PuTTY key (.ppk), which has to be converted first.</source>
        <translation>這是 PuTTY 密鑰（.ppk），須先轉換。</translation>
    </message>
    <message>
        <source>In RAP Desk&apos;s window choose this file as the account&apos;s key, then Convert it. Or open it in PuTTYgen: Conversions, Export OpenSSH key.</source>
        <translation>請在 RAP Desk 視窗選擇此檔案作為帳戶的密鑰，然後按「轉換」。亦可用 PuTTYgen 開啟：Conversions、Export OpenSSH key。</translation>
    </message>
    <message>
        <source>This key is of a type that cannot be used to log in to RAP.</source>
        <translation>此類密鑰不能用於登入 RAP。</translation>
    </message>
    <message>
        <source>Ask your IT support for a key of type Ed25519, ECDSA or RSA, and register that with RAP.</source>
        <translation>請向資訊科技支援人員索取 Ed25519、ECDSA 或 RSA 類型的密鑰，並在 RAP 登記。</translation>
    </message>
    <message>
        <source>The key file &apos;%1&apos; is damaged or incomplete.</source>
        <translation>密鑰檔案「%1」已損壞或不完整。</translation>
    </message>
    <message>
        <source>Get a good copy of it.</source>
        <translation>請取得完好的副本。</translation>
    </message>
    <message>
        <source>This key is of a type (DSA) that is no longer safe; servers refuse it.</source>
        <translation>此密鑰的類型（DSA）已不再安全，伺服器會拒絕使用。</translation>
    </message>
    <message>
        <source>Ask your IT support for a key of type Ed25519 or RSA, and register that with RAP.</source>
        <translation>請向資訊科技支援人員索取 Ed25519 或 RSA 類型的密鑰，並在 RAP 登記。</translation>
    </message>
    <message>
        <source>There is no key file &apos;%1&apos;.</source>
        <translation>沒有密鑰檔案「%1」。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a file.</source>
        <translation>「%1」不是檔案。</translation>
    </message>
    <message>
        <source>Choose the private key file itself.</source>
        <translation>請選擇私人密鑰檔案本身。</translation>
    </message>
    <message>
        <source>The key file &apos;%1&apos; cannot be read.</source>
        <translation>無法讀取密鑰檔案「%1」。</translation>
    </message>
    <message>
        <source>Ask your IT support to let you read it.</source>
        <translation>請向資訊科技支援人員申請讀取權限。</translation>
    </message>
    <message>
        <source>Ask your IT support to check that file.</source>
        <translation>請要求資訊科技支援人員檢查該檔案。</translation>
    </message>
    <message>
        <source>The key file &apos;%1&apos; is empty.</source>
        <translation>密鑰檔案「%1」是空的。</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; is too large to be a key.</source>
        <translation>檔案「%1」過大，不可能是密鑰。</translation>
    </message>
    <message>
        <source>Choose the private key file; it is a few kilobytes long.</source>
        <translation>請選擇私人密鑰檔案；其大小為數千位元組。</translation>
    </message>
    <message>
        <source>This key holds a certificate, which RAP does not take.</source>
        <translation>此密鑰含有證書，RAP 不接受。</translation>
    </message>
    <message>
        <source>Choose the private key without a certificate.</source>
        <translation>請選擇不含證書的私人密鑰。</translation>
    </message>
    <message>
        <source>This key lives on a security device and cannot be used unattended.</source>
        <translation>此密鑰存於保安裝置，無法在無人操作時使用。</translation>
    </message>
</context>
<context>
    <name>account::KeyMaker</name>
    <message>
        <source>This computer could not make the key.</source>
        <translation>這部電腦未能建立密鑰。</translation>
    </message>
    <message>
        <source>Try another type of key, or ask your IT support.</source>
        <translation>請嘗試另一類密鑰，或向資訊科技支援人員查詢。</translation>
    </message>
</context>
<context>
    <name>account::KeySwitch</name>
    <message>
        <source>This is the key that the account has already.</source>
        <translation>這是帳戶現有的密鑰。</translation>
    </message>
    <message>
        <source>Make a new key, and register its public half with RAP.</source>
        <translation>請建立新密鑰，並在 RAP 登記其公開密鑰。</translation>
    </message>
    <message>
        <source>This is an old key of the account, which was replaced on %1.</source>
        <translation>這是帳戶的舊密鑰，已於 %1 被取代。</translation>
    </message>
    <message>
        <source>The key cannot have been registered on a day to come.</source>
        <translation>密鑰的登記日期不能是未來的日子。</translation>
    </message>
    <message>
        <source>Enter the day on which the clearing house registered it, in Hong Kong.</source>
        <translation>請輸入結算所登記密鑰的日期，以香港時間為準。</translation>
    </message>
</context>
<context>
    <name>account::Passphrases</name>
    <message>
        <source>This computer has no password store that could keep the passphrase.</source>
        <translation>這部電腦沒有可保存密碼短語的密碼庫。</translation>
    </message>
    <message>
        <source>This computer&apos;s password store is locked.</source>
        <translation>這部電腦的密碼庫已鎖定。</translation>
    </message>
    <message>
        <source>Unlock it and try again; until then the passphrase is asked for each time.</source>
        <translation>請解鎖後再試；在此之前，每次都會要求輸入密碼短語。</translation>
    </message>
    <message>
        <source>The passphrase is asked for each time; unattended runs take it from the environment variable RAPDESK_PASSPHRASE.</source>
        <translation>每次都會要求輸入密碼短語；無人操作的執行則從環境變數 RAPDESK_PASSPHRASE 取得。</translation>
    </message>
    <message>
        <source>You are asked for it each time it is needed.</source>
        <translation>每次需要時都會要求輸入。</translation>
    </message>
</context>
<context>
    <name>account::PuttyKey</name>
    <message>
        <source>The key file &apos;%1&apos; is locked with a passphrase.</source>
        <translation>密鑰檔案「%1」以密碼短語鎖定。</translation>
    </message>
    <message>
        <source>Type the passphrase of the key.</source>
        <translation>請輸入密鑰的密碼短語。</translation>
    </message>
    <message>
        <source>The passphrase does not open the key file &apos;%1&apos;.</source>
        <translation>密碼短語無法開啟密鑰檔案「%1」。</translation>
    </message>
    <message>
        <source>Type it again. If it is right, the file is damaged: get a good copy of it.</source>
        <translation>請重新輸入。如密碼短語無誤，即檔案已損壞：請取得完好的副本。</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; is no PuTTY key.</source>
        <translation>檔案「%1」不是 PuTTY 密鑰。</translation>
    </message>
    <message>
        <source>Choose the private key file; PuTTY&apos;s end in .ppk.</source>
        <translation>請選擇私人密鑰檔案；PuTTY 的密鑰檔案以 .ppk 結尾。</translation>
    </message>
</context>
<context>
    <name>account::Quotas</name>
    <message>
        <source>CCASS, CCMS and VaR Platform reports</source>
        <translation>CCASS、CCMS 及 VaR 平台報表</translation>
    </message>
    <message>
        <source>CCASS and CCMS reports</source>
        <translation>CCASS 及 CCMS 報表</translation>
    </message>
    <message>
        <source>VaR Platform reports only</source>
        <translation>只限 VaR 平台報表</translation>
    </message>
    <message>
        <source>CCASS reports</source>
        <translation>CCASS 報表</translation>
    </message>
    <message>
        <source>CCMS and DCASS reports</source>
        <translation>CCMS 及 DCASS 報表</translation>
    </message>
    <message>
        <source>CCMS reports only</source>
        <translation>只限 CCMS 報表</translation>
    </message>
    <message>
        <source>DCASS reports only</source>
        <translation>只限 DCASS 報表</translation>
    </message>
    <message>
        <source>%1: there are %2 RAP user accounts here, and the clearing house gives a firm no more than %3.</source>
        <translation>%1：此處有 %2 個 RAP 使用者帳戶，而結算所最多只給予每間公司 %3 個。</translation>
    </message>
</context>
<context>
    <name>account::Renewal</name>
    <message>
        <source>What was begun to renew the key cannot be read: &apos;%1&apos;.</source>
        <translation>無法讀取已開始的密鑰更換：「%1」。</translation>
    </message>
    <message>
        <source>The account goes on with its key. Take that file away to begin the renewal anew.</source>
        <translation>帳戶會繼續使用現有密鑰。如要重新開始更換，請移走該檔案。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be removed.</source>
        <translation>無法移除「%1」。</translation>
    </message>
    <message>
        <source>Ask your IT support to remove that file.</source>
        <translation>請要求資訊科技支援人員移除該檔案。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the new key any more.</source>
        <translation>「%1」已不再是新密鑰。</translation>
    </message>
    <message>
        <source>Put that file back from where it was copied to, or begin the renewal anew at its first step.</source>
        <translation>請由備份還原該檔案，或從第一步重新開始更換。</translation>
    </message>
    <message>
        <source>There is no new key of %1 yet.</source>
        <translation>%1 尚未有新密鑰。</translation>
    </message>
    <message>
        <source>Make the new key first: the one in use cannot be registered once more.</source>
        <translation>請先建立新密鑰：使用中的密鑰不能再次登記。</translation>
    </message>
</context>
<context>
    <name>account::Techs8Sheet</name>
    <message>
        <source>For e-Service TECHS 8: a new RAP user account</source>
        <translation>供電子服務 TECHS 8 之用：新 RAP 使用者帳戶</translation>
    </message>
    <message>
        <source>For e-Service TECHS 8: a workstation of a RAP user account</source>
        <translation>供電子服務 TECHS 8 之用：RAP 使用者帳戶的工作站</translation>
    </message>
    <message>
        <source>For e-Service TECHS 8: a new key of a RAP user account</source>
        <translation>供電子服務 TECHS 8 之用：RAP 使用者帳戶的新密鑰</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳戶</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>機構身份</translation>
    </message>
    <message>
        <source>RAP user</source>
        <translation>RAP 使用者</translation>
    </message>
    <message>
        <source>given by the clearing house</source>
        <translation>由結算所給予</translation>
    </message>
    <message>
        <source>Report access</source>
        <translation>報表權限</translation>
    </message>
    <message>
        <source>Report access, one of</source>
        <translation>報表權限（選一項）</translation>
    </message>
    <message>
        <source>RAP user accounts allowed</source>
        <translation>RAP 使用者帳戶上限</translation>
    </message>
    <message>
        <source>Workstations allowed for each</source>
        <translation>每個帳戶的工作站上限</translation>
    </message>
    <message>
        <source>its public half shows only with its passphrase</source>
        <translation>須輸入密碼短語才可顯示公開密鑰</translation>
    </message>
    <message>
        <source>make the new key first: the one in use cannot be registered once more</source>
        <translation>請先建立新密鑰：使用中的密鑰不能再次登記</translation>
    </message>
    <message>
        <source>its file cannot be used now</source>
        <translation>其檔案現時無法使用</translation>
    </message>
    <message>
        <source>New public key</source>
        <translation>新公開密鑰</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公開密鑰</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密鑰</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1，%2 位元</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>指紋（SHA-256）</translation>
    </message>
    <message>
        <source>Fingerprint (MD5)</source>
        <translation>指紋（MD5）</translation>
    </message>
    <message>
        <source>effective before the practice session</source>
        <translation>於練習環節前生效</translation>
    </message>
    <message>
        <source>effective before the rollout</source>
        <translation>於推出前生效</translation>
    </message>
    <message>
        <source>Remark in the form</source>
        <translation>表格內的備註</translation>
    </message>
    <message>
        <source>%1; the last day was %2</source>
        <translation>%1；限期為 %2，已屆滿</translation>
    </message>
    <message>
        <source>%1; hand in by %2</source>
        <translation>%1；請於 %2 或之前提交</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現時</translation>
    </message>
    <message>
        <source>the guide asks for no remark after these days</source>
        <translation>上述日期後，指引不要求填寫備註</translation>
    </message>
    <message>
        <source>A key works for two years; the one in use stops on %1. Renew it before that day.</source>
        <translation>密鑰有效期為兩年；使用中的密鑰於 %1 失效。請在該日前更換。</translation>
    </message>
    <message>
        <source>A key works for two years. Renew it before they have passed.</source>
        <translation>密鑰有效期為兩年。請在期滿前更換。</translation>
    </message>
    <message>
        <source>The clearing house&apos;s Technical Guide says how a key is renewed by oneself; it goes before this sheet.</source>
        <translation>結算所的《技術指引》說明如何自行更換密鑰；如與本頁不同，以該指引為準。</translation>
    </message>
    <message>
        <source>Hand out the public key only, never the private key file or its passphrase.</source>
        <translation>只可交出公開密鑰，切勿交出私人密鑰檔案或其密碼短語。</translation>
    </message>
    <message>
        <source>The same is asked for by CCASS Form 107, Registration Form for HKSCC RAP.</source>
        <translation>CCASS 表格 107《HKSCC RAP 登記表格》亦要求相同資料。</translation>
    </message>
    <message>
        <source>The same is asked for by DCASS Form 15, Registration Form for HKCC and SEOCH RAP.</source>
        <translation>DCASS 表格 15《HKCC 及 SEOCH RAP 登記表格》亦要求相同資料。</translation>
    </message>
    <message>
        <source>Questions: clearingPS@hkex.com.hk, 2979 7111.</source>
        <translation>查詢：clearingPS@hkex.com.hk，2979 7111。</translation>
    </message>
    <message>
        <source>Questions: clearingPSD@hkex.com.hk, 2979 7222.</source>
        <translation>查詢：clearingPSD@hkex.com.hk，2979 7222。</translation>
    </message>
    <message>
        <source>A help to fill in the e-Service TECHS 8 in Client Connect. It is not its form, and nothing is handed in with it. From the Migration Guide of 27 March 2025.</source>
        <translation>協助填寫 Client Connect 內的電子服務 TECHS 8。本頁並非其表格，亦不會藉此提交任何資料。內容取自 2025 年 3 月 27 日的《遷移指引》。</translation>
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
        <translation>未知：沒有網絡</translation>
    </message>
    <message>
        <source>Behind a firewall</source>
        <translation>在防火牆後</translation>
    </message>
    <message>
        <source>the address that the clearing house sees counts: ask IT</source>
        <translation>以結算所看到的地址為準：請向資訊科技部門查詢</translation>
    </message>
</context>
<context>
    <name>account::WholeFile</name>
    <message>
        <source>The disk is full: &apos;%1&apos; could not be saved.</source>
        <translation>磁碟已滿：未能儲存「%1」。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>請騰出空間後再試。</translation>
    </message>
    <message>
        <source>You have no permission to write &apos;%1&apos;.</source>
        <translation>沒有寫入「%1」的權限。</translation>
    </message>
    <message>
        <source>Ask your IT support for access to that folder.</source>
        <translation>請向資訊科技支援人員申請該資料夾的存取權限。</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; could not be saved.</source>
        <translation>未能儲存檔案「%1」。</translation>
    </message>
    <message>
        <source>Ask your IT support to check that folder.</source>
        <translation>請要求資訊科技支援人員檢查該資料夾。</translation>
    </message>
    <message>
        <source>There is no file &apos;%1&apos;.</source>
        <translation>沒有檔案「%1」。</translation>
    </message>
    <message>
        <source>You have no permission to read &apos;%1&apos;.</source>
        <translation>沒有讀取「%1」的權限。</translation>
    </message>
    <message>
        <source>Ask your IT support for access to that file.</source>
        <translation>請向資訊科技支援人員申請該檔案的存取權限。</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; cannot be read.</source>
        <translation>無法讀取檔案「%1」。</translation>
    </message>
    <message>
        <source>Ask your IT support to check that file.</source>
        <translation>請要求資訊科技支援人員檢查該檔案。</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; is too large to be one.</source>
        <translation>檔案「%1」過大，不會是所需的檔案。</translation>
    </message>
    <message>
        <source>There is a file &apos;%1&apos; already, and it is left as it is.</source>
        <translation>已有檔案「%1」，該檔案維持不變。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>請選用其他名稱。</translation>
    </message>
    <message>
        <source>Another program is changing &apos;%1&apos; and does not come to an end.</source>
        <translation>另一程式正在更改「%1」，一直未完成。</translation>
    </message>
    <message>
        <source>Close the other window or program, then try again.</source>
        <translation>請關閉另一視窗或程式，然後再試。</translation>
    </message>
    <message>
        <source>You have no permission to make the folder &apos;%1&apos;.</source>
        <translation>沒有建立資料夾「%1」的權限。</translation>
    </message>
    <message>
        <source>Ask your IT support for access to it.</source>
        <translation>請向資訊科技支援人員申請存取權限。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; could not be made.</source>
        <translation>未能建立資料夾「%1」。</translation>
    </message>
    <message>
        <source>Check that no file stands in its way and that the disk is not full.</source>
        <translation>請檢查該處是否已有同名檔案，以及磁碟是否已滿。</translation>
    </message>
</context>
<context>
    <name>catalogue::HolidayFile</name>
    <message>
        <source>&apos;%1&apos; is no day.</source>
        <translation>「%1」不是日期。</translation>
    </message>
    <message>
        <source>it does not end after it begins, or lasts longer than %1 days.</source>
        <translation>結束日並非在開始日之後，或為期超過 %1 日。</translation>
    </message>
    <message>
        <source>its end is missing.</source>
        <translation>檔案缺少結尾。</translation>
    </message>
    <message>
        <source>Get the file once more from www.1823.gov.hk, or correct it. The holiday calendar was left as it is.</source>
        <translation>請從 www.1823.gov.hk 重新取得檔案，或更正檔案。假期日曆維持不變。</translation>
    </message>
    <message>
        <source>The file is too large to be a holiday calendar.</source>
        <translation>檔案過大，不會是假期日曆。</translation>
    </message>
    <message>
        <source>The holiday calendar cannot be read. Line %1, column %2: %3</source>
        <translation>無法讀取假期日曆。第 %1 行第 %2 欄：%3</translation>
    </message>
    <message>
        <source>There is no holiday in the file.</source>
        <translation>檔案內沒有假期。</translation>
    </message>
    <message>
        <source>The holiday calendar is not whole: of %1 it has only %2 holidays.</source>
        <translation>假期日曆不完整：%1 年只有 %2 日假期。</translation>
    </message>
    <message>
        <source>That is no calendar of public holidays: of %1 it has %2 days.</source>
        <translation>這不是公眾假期日曆：%1 年有 %2 日。</translation>
    </message>
</context>
<context>
    <name>catalogue::JsonReader</name>
    <message>
        <source>a text that is not empty belongs here.</source>
        <translation>此處應為非空白的文字。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is true or false.</source>
        <translation>「%1」須為 true 或 false。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of %2.</source>
        <translation>「%1」不是以下任何一項：%2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a list, in square brackets.</source>
        <translation>「%1」須為以方括號括起的清單。</translation>
    </message>
    <message>
        <source>an object belongs here, in braces.</source>
        <translation>此處應為以大括號括起的物件。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known.</source>
        <translation>不明的名稱「%1」。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing.</source>
        <translation>缺少「%1」。</translation>
    </message>
</context>
<context>
    <name>catalogue::JsonText</name>
    <message>
        <source>a comma or a closing bracket is missing.</source>
        <translation>缺少逗號或右括號。</translation>
    </message>
    <message>
        <source>a colon is missing after the name.</source>
        <translation>名稱之後缺少冒號。</translation>
    </message>
    <message>
        <source>a text is not closed by a quotation mark.</source>
        <translation>文字沒有以引號結尾。</translation>
    </message>
    <message>
        <source>something stands after the end.</source>
        <translation>結尾之後還有其他內容。</translation>
    </message>
    <message>
        <source>characters that are no UTF-8 stand here.</source>
        <translation>此處有不屬 UTF-8 的字元。</translation>
    </message>
    <message>
        <source>it is too large or too deep.</source>
        <translation>內容過大或層次過深。</translation>
    </message>
    <message>
        <source>this is no value.</source>
        <translation>此處不是有效的值。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands there twice.</source>
        <translation>「%1」出現了兩次。</translation>
    </message>
    <message>
        <source>it does not begin with a brace.</source>
        <translation>內容並非以大括號開頭。</translation>
    </message>
</context>
<context>
    <name>catalogue::TitleFile</name>
    <message>
        <source>Correct the file and import it again. The titles were left as they are.</source>
        <translation>請更正檔案後重新匯入。標題維持不變。</translation>
    </message>
    <message>
        <source>Line %1 of the list of titles: %2</source>
        <translation>標題清單第 %1 行：%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no report ID.</source>
        <translation>「%1」不是報表編號。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of these systems: %2.</source>
        <translation>「%1」不是以下任何一個系統：%2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of these clearing houses: %2.</source>
        <translation>「%1」不是以下任何一個結算所：%2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no title: at most %2 characters, one of them a letter.</source>
        <translation>「%1」不是標題：最多 %2 個字元，並須至少有一個字母。</translation>
    </message>
    <message>
        <source>The file is too large to be a list of titles.</source>
        <translation>檔案過大，不是標題清單。</translation>
    </message>
    <message>
        <source>The file is not UTF-8. Save it as &quot;CSV UTF-8&quot; in the spreadsheet.</source>
        <translation>檔案不是 UTF-8。請在試算表程式中另存為「CSV UTF-8」。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>檔案沒有內容。</translation>
    </message>
    <message>
        <source>The first line has to name the columns: report_id and title, and system and house where wanted, with commas between.</source>
        <translation>第一行須列出欄名：report_id 及 title，需要時加上 system 及 house，以逗號分隔。</translation>
    </message>
    <message>
        <source>%1 has a title in line %2 already.</source>
        <translation>%1 在第 %2 行已有標題。</translation>
    </message>
    <message>
        <source>The list has more than %1 lines.</source>
        <translation>清單超過 %1 行。</translation>
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
        <translation>已儲存。下一步：rapdesk-cli hostkey show &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Exported &apos;%1&apos;: host keys %2, report profiles %3.</source>
        <translation>已匯出「%1」：主機密鑰 %2，報表設定檔 %3。</translation>
    </message>
    <message>
        <source>Note: no host key of its servers is pinned here, so that each who imports it has to compare them.</source>
        <translation>注意：此處尚未信任其伺服器的任何主機密鑰，匯入者須各自核對。</translation>
    </message>
    <message>
        <source>Note: a further host key of %1 in the file was not pinned (%2 %3): this workstation trusts that server already.</source>
        <translation>注意：檔案內 %1 的另一主機密鑰未有設為信任（%2 %3）：此工作站已信任該伺服器。</translation>
    </message>
    <message>
        <source>Say it in the call: %1</source>
        <translation>請在命令中註明：%1</translation>
    </message>
    <message>
        <source>Give it another name (--name), or call with --replace.</source>
        <translation>請另取名稱 (--name)，或以 --replace 執行。</translation>
    </message>
    <message>
        <source>No accounts yet. Add one with: rapdesk-cli account add</source>
        <translation>尚未有帳戶。新增帳戶：rapdesk-cli account add</translation>
    </message>
    <message>
        <source>Removed the profile &apos;%1&apos;. Its key file, reports and report profiles stay.</source>
        <translation>已移除帳戶「%1」。其密鑰檔案、報表及報表設定檔保留不變。</translation>
    </message>
    <message>
        <source>The ledger has forgotten &apos;%1&apos;. Its reports stay where they are.</source>
        <translation>紀錄冊已清除「%1」的紀錄，其報表仍在原處。</translation>
    </message>
    <message>
        <source>Note: a passphrase that may be stored for it was not removed. </source>
        <translation>注意：可能已儲存的密碼短語並未移除。 </translation>
    </message>
    <message>
        <source>Renamed &apos;%1&apos; to &apos;%2&apos;; its history and report profiles went along.</source>
        <translation>已將「%1」改名為「%2」，其歷史紀錄及報表設定檔一併轉移。</translation>
    </message>
    <message>
        <source>Note: a passphrase that may be stored for it did not go along. </source>
        <translation>注意：可能已儲存的密碼短語並未一併轉移。 </translation>
    </message>
    <message>
        <source>  Then, for its new name: rapdesk-cli schedule on &quot;%1&quot;</source>
        <translation>  然後以新名稱執行：rapdesk-cli schedule on &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is like &apos;%2&apos;, with its report profiles; nothing is fetched yet.</source>
        <translation>「%1」已照「%2」建立，連同其報表設定檔；尚未下載任何報表。</translation>
    </message>
    <message>
        <source>A new key is handed in with &apos;--for key&apos;.</source>
        <translation>提交新密鑰須用「--for key」。</translation>
    </message>
    <message>
        <source>Without --key the sheet is about the key that the account has.</source>
        <translation>如無 --key，表格以帳戶現有的密鑰為準。</translation>
    </message>
    <message>
        <source>  To name a key that is made: --key FILE</source>
        <translation>  指定已建立的密鑰：--key FILE</translation>
    </message>
    <message>
        <source>Records: %1 same, %2 different.</source>
        <translation>記錄：%1 項相同，%2 項不同。</translation>
    </message>
    <message>
        <source>The time was not enough for all of it: what was not aligned counts as removed and added. Give more with --seconds.</source>
        <translation>時間不足以全部比較：未對齊的部分視為已移除及新增。可用 --seconds 延長時間。</translation>
    </message>
    <message>
        <source>Note: connected to the backup, %1.</source>
        <translation>注意：已連線至備用伺服器 %1。</translation>
    </message>
    <message>
        <source>  Once you have compared it: rapdesk-cli hostkey trust &quot;%1&quot; %2</source>
        <translation>  核對後執行：rapdesk-cli hostkey trust &quot;%1&quot; %2</translation>
    </message>
    <message>
        <source> Waiting until it has ended.</source>
        <translation> 正等待其結束。</translation>
    </message>
    <message>
        <source> %1 filed so far.</source>
        <translation> 至今已存檔 %1 份。</translation>
    </message>
    <message>
        <source>Passphrase of %1:</source>
        <translation>%1 的密碼短語：</translation>
    </message>
    <message>
        <source>Passphrase of the key of &apos;%1&apos;:</source>
        <translation>「%1」密鑰的密碼短語：</translation>
    </message>
    <message>
        <source>Written to &apos;%1&apos;. Look through it before you hand it on.</source>
        <translation>已寫入「%1」。交予他人前請先查看內容。</translation>
    </message>
    <message>
        <source>Note: RAP closes at %1, Hong Kong time. At this pace about %2 will be left for the next time.</source>
        <translation>注意：RAP 將於香港時間 %1 關閉。按目前速度，約有 %2 要留待下次下載。</translation>
    </message>
    <message>
        <source>Note: %1: %2</source>
        <translation>注意：%1：%2</translation>
    </message>
    <message>
        <source>Copying to further destinations ...</source>
        <translation>正複製至其他目的地…</translation>
    </message>
    <message>
        <source>Stopping. What was fetched of a report stays for the next time.</source>
        <translation>正在停止。已下載的部分會留待下次使用。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source> (%1 filed by another program meanwhile)</source>
        <translation> (其間另一程式已存檔 %1 份)</translation>
    </message>
    <message>
        <source>%1 filed (%2 in %3 s), %4 here already%5, %6 failed.</source>
        <translation>已存檔 %1 份（%2，%3 秒），%4 份早已在此%5，%6 份失敗。</translation>
    </message>
    <message>
        <source> Of these 1 is no longer in its folder; --again fetches it.</source>
        <translation> 其中 1 份已不在其資料夾內；可用 --again 下載。</translation>
    </message>
    <message>
        <source> Of these %1 are no longer in their folders; --again fetches them.</source>
        <translation> 其中 %1 份已不在其資料夾內；可用 --again 下載。</translation>
    </message>
    <message>
        <source> %1 not wanted by any report profile, and left.</source>
        <translation> %1 份不在任何報表設定檔之列，未有下載。</translation>
    </message>
    <message>
        <source> Of these %1 because the run was stopped.</source>
        <translation> 其中 %1 份是因執行已停止。</translation>
    </message>
    <message>
        <source>%1 copied to &apos;%2&apos;</source>
        <translation>已複製 %1 份至「%2」</translation>
    </message>
    <message>
        <source>, %1 wait for it</source>
        <translation>，%1 份等候複製</translation>
    </message>
    <message>
        <source>, 1 is no longer in its folder; --again fetches and copies it</source>
        <translation>，1 份已不在其資料夾內；可用 --again 下載並複製</translation>
    </message>
    <message>
        <source>, %1 are no longer in their folders; --again fetches and copies them</source>
        <translation>，%1 份已不在其資料夾內；可用 --again 下載並複製</translation>
    </message>
    <message>
        <source>%1 was not gazetted yet when this version was made: its days were reckoned by rule and may change.</source>
        <translation>製作此版本時 %1 年的假期尚未刊憲：日子按規則推算，或會更改。</translation>
    </message>
    <message>
        <source>Known until %1. Only holidays on a Saturday change RAP&apos;s hours; from Monday to Friday it is open on holidays, too.</source>
        <translation>已知至 %1。只有星期六的假期會更改 RAP 的服務時間；星期一至五的假期照常開放。</translation>
    </message>
    <message>
        <source>  Get the government&apos;s calendar (www.1823.gov.hk, iCal or JSON), then: rapdesk-cli holidays import FILE</source>
        <translation>  請取得政府的日曆（www.1823.gov.hk，iCal 或 JSON），然後執行：rapdesk-cli holidays import FILE</translation>
    </message>
    <message>
        <source>No server presents a host key with the fingerprint %1.</source>
        <translation>沒有伺服器出示指紋為 %1 的主機密鑰。</translation>
    </message>
    <message>
        <source>Nothing was pinned. Compare with: rapdesk-cli hostkey show &quot;%1&quot;</source>
        <translation>未有信任任何密鑰。請核對：rapdesk-cli hostkey show &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Pinned for %1: %2 %3</source>
        <translation>已信任 %1 的主機密鑰：%2 %3</translation>
    </message>
    <message>
        <source>RAP is closed now. It opens at %1.</source>
        <translation>RAP 現已關閉，將於 %1 開放。</translation>
    </message>
    <message>
        <source>No passphrase was given, and no key is made.</source>
        <translation>沒有輸入密碼短語，未有建立密鑰。</translation>
    </message>
    <message>
        <source>Passphrase for the new key (Enter alone: one is made):</source>
        <translation>新密鑰的密碼短語（只按 Enter：自動產生）：</translation>
    </message>
    <message>
        <source>The passphrase, shown this once: </source>
        <translation>密碼短語（只顯示一次）：</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>再輸入一次：</translation>
    </message>
    <message>
        <source>The two passphrases differ, and no key is made.</source>
        <translation>兩次輸入的密碼短語不同，未有建立密鑰。</translation>
    </message>
    <message>
        <source>The new key needs a passphrase.</source>
        <translation>新密鑰須有密碼短語。</translation>
    </message>
    <message>
        <source>Put it into RAPDESK_PASSPHRASE, or make a key without one: --no-passphrase.</source>
        <translation>請放入 RAPDESK_PASSPHRASE，或建立沒有密碼短語的密鑰：--no-passphrase。</translation>
    </message>
    <message>
        <source>Give the clearing house the public half. The private half leaves this computer for nobody.</source>
        <translation>請將公開密鑰交予結算所。私人密鑰不可離開這部電腦交予任何人。</translation>
    </message>
    <message>
        <source>  To see it: rapdesk-cli hostkey show &quot;%1&quot;</source>
        <translation>  查看：rapdesk-cli hostkey show &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The public half of %1 is on RAP as %2</source>
        <translation>%1 的公開密鑰已放在 RAP，名為 %2</translation>
    </message>
    <message>
        <source>Note: the key of %1 cannot have been registered on %2, which is to come: when it expires is not known.</source>
        <translation>注意：%1 的密鑰不可能在未來的 %2 登記，到期日因此不明。</translation>
    </message>
    <message>
        <source>Note: on which day the key of %1 was registered is not known, nor when it expires.</source>
        <translation>注意：%1 的密鑰登記日不明，到期日亦不明。</translation>
    </message>
    <message>
        <source>Note: this computer&apos;s clock says %1, and RAP has reports of %2; the days are reckoned from that one.</source>
        <translation>注意：這部電腦的時鐘為 %1，而 RAP 已有 %2 的報表；日數按後者計算。</translation>
    </message>
    <message>
        <source>  The credential store still has the old key&apos;s passphrase.</source>
        <translation>  密碼庫仍有舊密鑰的密碼短語。</translation>
    </message>
    <message>
        <source>%1 logs in with %2 from now on: %3 %4; %5</source>
        <translation>%1 由現在起以 %2 登入：%3 %4；%5</translation>
    </message>
    <message>
        <source>  To take it all the same: --force</source>
        <translation>  仍要採用：--force</translation>
    </message>
    <message>
        <source>  The account keeps its key. To change it without a login: --no-test</source>
        <translation>  帳戶保留原有密鑰。如要不登入而更換：--no-test</translation>
    </message>
    <message>
        <source>Logged in to %1 as %2 with %3 %4</source>
        <translation>已以 %2 登入 %1，使用 %3 %4</translation>
    </message>
    <message>
        <source>Note: the login succeeded; after it: </source>
        <translation>注意：登入成功；其後：</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not be written.</source>
        <translation>未能寫入「%1」。</translation>
    </message>
    <message>
        <source>Free some space, or name another folder.</source>
        <translation>請騰出空間，或指定另一資料夾。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written.</source>
        <translation>無法寫入「%1」。</translation>
    </message>
    <message>
        <source>Name a folder that is there and takes files.</source>
        <translation>請指定存在且可寫入的資料夾。</translation>
    </message>
    <message>
        <source>There is a file &apos;%1&apos; already; it was left as it is.</source>
        <translation>已有檔案「%1」，維持不變。</translation>
    </message>
    <message>
        <source>Name another one, or remove it first.</source>
        <translation>請指定另一檔案，或先將其移除。</translation>
    </message>
    <message>
        <source>  A passphrase is taken from the operating system&apos;s credential store, else from RAPDESK_PASSPHRASE, else from a prompt on the terminal.</source>
        <translation>  密碼短語取自作業系統的密碼庫，其次為 RAPDESK_PASSPHRASE，再其次為終端機上的輸入。</translation>
    </message>
    <message>
        <source>This computer has no printer &apos;%1&apos;.</source>
        <translation>這部電腦沒有打印機「%1」。</translation>
    </message>
    <message>
        <source>It has none at all; make a PDF with --pdf.</source>
        <translation>沒有任何打印機；可用 --pdf 製作 PDF。</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>現有：%1。</translation>
    </message>
    <message>
        <source>Where to print?</source>
        <translation>列印至何處？</translation>
    </message>
    <message>
        <source>Say --pdf OUT, or --printer NAME.</source>
        <translation>請註明 --pdf OUT 或 --printer NAME。</translation>
    </message>
    <message>
        <source>1 report profile exported.</source>
        <translation>已匯出 1 個報表設定檔。</translation>
    </message>
    <message>
        <source>%1 report profiles exported.</source>
        <translation>已匯出 %1 個報表設定檔。</translation>
    </message>
    <message>
        <source>1 report profile imported.</source>
        <translation>已匯入 1 個報表設定檔。</translation>
    </message>
    <message>
        <source>%1 report profiles imported.</source>
        <translation>已匯入 %1 個報表設定檔。</translation>
    </message>
    <message>
        <source>No report profiles: everything is wanted.</source>
        <translation>沒有報表設定檔：下載所有報表。</translation>
    </message>
    <message>
        <source>There is no report profile &apos;%1&apos;.</source>
        <translation>沒有報表設定檔「%1」。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>現有：%1。</translation>
    </message>
    <message>
        <source>rapdesk-cli: standard output could not be written.</source>
        <translation>rapdesk-cli：未能寫入標準輸出。</translation>
    </message>
    <message>
        <source>Note: nothing was fetched by schedule on %1 of the last days.</source>
        <translation>注意：最近有 %1 日未有按排程下載。</translation>
    </message>
    <message>
        <source>Next run %1 at %2.</source>
        <translation>下次執行：%1 %2。</translation>
    </message>
    <message>
        <source> Ctrl-C ends this.</source>
        <translation> 按 Ctrl-C 結束。</translation>
    </message>
    <message>
        <source>Late: </source>
        <translation>逾時：</translation>
    </message>
    <message>
        <source>  To put it right: rapdesk-cli schedule on &quot;%1&quot;</source>
        <translation>  更正：rapdesk-cli schedule on &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Note: it runs only while you are signed in. </source>
        <translation>注意：只在登入期間執行。 </translation>
    </message>
    <message>
        <source>It was on already: every %1 minutes.</source>
        <translation>早已開啟：每 %1 分鐘。</translation>
    </message>
    <message>
        <source>Put right: it fetches every %1 minutes while RAP is open.</source>
        <translation>已更正：RAP 開放期間每 %1 分鐘下載。</translation>
    </message>
    <message>
        <source>%1 fetches every %2 minutes while RAP is open.</source>
        <translation>RAP 開放期間，%1 每 %2 分鐘下載。</translation>
    </message>
    <message>
        <source>%1 fetches no more for %2.</source>
        <translation>%1 不再為 %2 下載。</translation>
    </message>
    <message>
        <source>It was not on.</source>
        <translation>並未開啟。</translation>
    </message>
    <message>
        <source>Note: %1 still fetches for it. To end that: rapdesk-cli schedule off &quot;%2&quot;</source>
        <translation>注意：%1 仍為其下載。如要結束：rapdesk-cli schedule off &quot;%2&quot;</translation>
    </message>
    <message>
        <source>The account has none; import some with: rapdesk-cli profile import</source>
        <translation>帳戶沒有報表設定檔；可匯入：rapdesk-cli profile import</translation>
    </message>
    <message>
        <source>Reports without a title are called what the first ones call themselves.</source>
        <translation>沒有標題的報表，會採用首份同類報表頁面上的標題。</translation>
    </message>
    <message>
        <source>Reports are not asked what they call themselves.</source>
        <translation>不從報表讀取標題。</translation>
    </message>
    <message>
        <source>Titles in the list: %1; %2 of them are the firm&apos;s own and count instead of those imported before.</source>
        <translation>清單內有 %1 個標題，其中 %2 個為公司自訂，取代先前匯入的標題。</translation>
    </message>
    <message>
        <source>Saves an account profile</source>
        <translation>儲存帳戶</translation>
    </message>
    <message>
        <source>The key file is looked at, but not copied. A profile of the same name is not overwritten (exit code 2).</source>
        <translation>密鑰檔案只會查看，不會複製。同名的帳戶不會被覆寫（結束代碼 2）。</translation>
    </message>
    <message>
        <source>Your own word for the account</source>
        <translation>自訂的帳戶名稱</translation>
    </message>
    <message>
        <source>RAP user ID</source>
        <translation>RAP 用戶編號</translation>
    </message>
    <message>
        <source>RAP&apos;s address</source>
        <translation>RAP 的地址</translation>
    </message>
    <message>
        <source>Private SSH key</source>
        <translation>SSH 私人密鑰</translation>
    </message>
    <message>
        <source>Tried when the first cannot be reached</source>
        <translation>無法連線至主要伺服器時使用</translation>
    </message>
    <message>
        <source>RAP&apos;s folder that holds all others; once more for each further one</source>
        <translation>RAP 上存放所有其他資料夾的資料夾；如有多個，每個重複一次此選項</translation>
    </message>
    <message>
        <source>Where reports go (default: &apos;RAP Reports&apos; in your documents)</source>
        <translation>報表存放位置（預設：文件資料夾內的「RAP Reports」）</translation>
    </message>
    <message>
        <source>Day on which the key was registered; it works for two years</source>
        <translation>密鑰的登記日；由該日起有效兩年</translation>
    </message>
    <message>
        <source>Take no more from the network than this</source>
        <translation>網絡用量以此為限</translation>
    </message>
    <message>
        <source>Sessions that RAP may be asked for at a time, 1 to 4</source>
        <translation>同時向 RAP 開啟的連線數目，1 至 4</translation>
    </message>
    <message>
        <source>The server gives every file out once: nothing is gone on with or thrown away</source>
        <translation>伺服器只提供每個檔案一次：下載中斷後不會續傳，亦不會捨棄</translation>
    </message>
    <message>
        <source>What was moved or deleted from where it was filed is fetched again</source>
        <translation>已存檔的報表如被移動或刪除，會重新下載</translation>
    </message>
    <message>
        <source>Place on RAP for new keys (see &apos;key put&apos;); may hold {user} and {date}</source>
        <translation>RAP 上放置新密鑰的位置（見「key put」）；可用 {user} 及 {date}</translation>
    </message>
    <message>
        <source>In which form: %1 (default: openssh)</source>
        <translation>採用的格式：%1（預設：openssh）</translation>
    </message>
    <message>
        <source>Writes an account to a file, for other workstations</source>
        <translation>將帳戶寫入檔案，供其他工作站使用</translation>
    </message>
    <message>
        <source>With its report profiles and the pinned host keys of its servers; never with a key or a passphrase. A file that is there already is not overwritten without --force.</source>
        <translation>連同其報表設定檔及已信任的伺服器主機密鑰；絕不包括帳戶的密鑰或密碼短語。如無 --force，已有的檔案不會被覆寫。</translation>
    </message>
    <message>
        <source>The new file</source>
        <translation>新檔案</translation>
    </message>
    <message>
        <source>Whoever imports it says which RAP user</source>
        <translation>由匯入者註明 RAP 用戶</translation>
    </message>
    <message>
        <source>Also where the key&apos;s file and the reports&apos; folder are</source>
        <translation>亦包括密鑰檔案及報表資料夾的位置</translation>
    </message>
    <message>
        <source>In place of a file that is there already</source>
        <translation>取代已有的檔案</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已信任</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>設定檔</translation>
    </message>
    <message>
        <source>Takes an account from a file that &apos;export&apos; has written</source>
        <translation>從「export」寫成的檔案匯入帳戶</translation>
    </message>
    <message>
        <source>A file with a fault is refused with its line, and nothing is changed: exit code 2. Host keys in the file are pinned, unless this workstation trusts that server already; one that contradicts what is pinned is refused: exit code 4. With --replace, what the file leaves out stays as it is here, and the day on which the key was registered is taken only with the key that the file names.</source>
        <translation>有錯誤的檔案會被拒絕，並指出行號，不作任何更改：結束代碼 2。檔案內的主機密鑰會設為信任，除非此工作站已信任該伺服器；與已信任的密鑰不符者會被拒絕：結束代碼 4。使用 --replace 時，檔案沒有的項目在此維持不變；只有同時採用檔案所指的密鑰，才會採用其登記日。</translation>
    </message>
    <message>
        <source>As &apos;account export&apos; writes it</source>
        <translation>「account export」寫成的檔案</translation>
    </message>
    <message>
        <source>Your own word for the account (default: as in the file)</source>
        <translation>自訂的帳戶名稱（預設：依檔案）</translation>
    </message>
    <message>
        <source>In place of an account of that name, and of its report profiles</source>
        <translation>取代同名的帳戶及其報表設定檔</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>帳戶</translation>
    </message>
    <message>
        <source>IDENTITY</source>
        <translation>身分</translation>
    </message>
    <message>
        <source>USER</source>
        <translation>用戶</translation>
    </message>
    <message>
        <source>SERVER</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>KEY EXPIRES</source>
        <translation>密鑰到期日</translation>
    </message>
    <message>
        <source>Shows all account profiles of this user</source>
        <translation>顯示此用戶的所有帳戶</translation>
    </message>
    <message>
        <source>A profile that cannot be read is told on standard error and gives exit code 6; the others are shown.</source>
        <translation>無法讀取的帳戶會在標準錯誤輸出告知，結束代碼為 6；其餘照常顯示。</translation>
    </message>
    <message>
        <source>Removes a profile; never its key file nor its reports</source>
        <translation>移除帳戶；絕不移除其密鑰檔案或報表</translation>
    </message>
    <message>
        <source>A passphrase in the operating system&apos;s credential store is removed with it. With --forget-ledger nothing is known any more of what was fetched, also of an account that was removed before.</source>
        <translation>作業系統密碼庫內的密碼短語會一併移除。使用 --forget-ledger 時，曾下載的一切紀錄亦會清除，早前已移除的帳戶亦可如此。</translation>
    </message>
    <message>
        <source>Also what the ledger knows of it: reports and runs</source>
        <translation>亦移除紀錄冊內的報表及執行紀錄</translation>
    </message>
    <message>
        <source>The other name</source>
        <translation>另一名稱</translation>
    </message>
    <message>
        <source>Another name for an account, with all that is known of it</source>
        <translation>將帳戶改名，所有相關紀錄一併轉移</translation>
    </message>
    <message>
        <source>The ledger, the report profiles, the schedule and a stored passphrase go along. Refused while another program fetches for it: exit code 10.</source>
        <translation>紀錄冊、報表設定檔、排程及已儲存的密碼短語一併轉移。另一程式正為其下載時會被拒絕：結束代碼 10。</translation>
    </message>
    <message>
        <source>A second account like this one, under another name</source>
        <translation>以另一名稱建立相同的帳戶</translation>
    </message>
    <message>
        <source>With its report profiles, and without its history: for the copy everything is new.</source>
        <translation>連同其報表設定檔，但不包括歷史紀錄：對新帳戶而言一切都是新的。</translation>
    </message>
    <message>
        <source>What the e-Service TECHS 8 asks for, filled from an account, to print or copy</source>
        <translation>按帳戶資料填寫 e-Service TECHS 8 所需內容，供列印或複製</translation>
    </message>
    <message>
        <source>A help to fill in the e-Service in Client Connect, not its form.</source>
        <translation>協助在 Client Connect 填寫 e-Service，並非其表格。</translation>
    </message>
    <message>
        <source>The new key, with --for key (default: that of a renewal under way)</source>
        <translation>新密鑰，與「--for key」並用（預設：正在更換的密鑰）</translation>
    </message>
    <message>
        <source>Shows a profile, its key&apos;s fingerprint and when the key expires</source>
        <translation>顯示帳戶、其密鑰指紋及密鑰到期日</translation>
    </message>
    <message>
        <source>day of registration not known</source>
        <translation>登記日不明</translation>
    </message>
    <message>
        <source>registered %1, which is a day to come: it cannot be right</source>
        <translation>登記日 %1 尚未到，不可能正確</translation>
    </message>
    <message>
        <source>registered %1, expires %2</source>
        <translation>%1 登記，%2 到期</translation>
    </message>
    <message numerus="yes">
        <source> (%n day(s) left)</source>
        <translation>
            <numerusform> (尚餘 %n 日)</numerusform>
        </translation>
    </message>
    <message>
        <source> (EXPIRED: renew it with the clearing house)</source>
        <translation> (已到期：請向結算所更換)</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>無法使用</translation>
    </message>
    <message>
        <source>of a type that shows only with its passphrase</source>
        <translation>類型要有密碼短語才能得知</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳戶</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身分</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用戶</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>備用</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基礎資料夾</translation>
    </message>
    <message>
        <source>To</source>
        <translation>存放於</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密鑰檔案</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密鑰</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>%1 bytes a second</source>
        <translation>每秒 %1 位元組</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>up to %1 at a time</source>
        <translation>同時最多 %1 個</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>given out once by the server</source>
        <translation>伺服器只提供一次</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>欠缺</translation>
    </message>
    <message>
        <source>fetched again when moved or deleted</source>
        <translation>被移動或刪除時重新下載</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新密鑰</translation>
    </message>
    <message>
        <source>put on RAP as %1 (%2)</source>
        <translation>放在 RAP 的 %1 (%2)</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>欠缺命令。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>欠缺 %1。</translation>
    </message>
    <message>
        <source>%1 goes only with %2.</source>
        <translation>%1 須與 %2 並用。</translation>
    </message>
    <message>
        <source>%1 does not go with %2.</source>
        <translation>%1 不可與 %2 並用。</translation>
    </message>
    <message>
        <source>%1 does not take &apos;%2&apos;.</source>
        <translation>%1 不接受「%2」。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This does not belong here: %1.</source>
        <translation>此處不應有：%1。</translation>
    </message>
    <message>
        <source>There is no such command: %1.</source>
        <translation>沒有此命令：%1。</translation>
    </message>
    <message>
        <source>How it is called: %1</source>
        <translation>用法見：%1</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no column; write FROM-TO, such as 1-5.</source>
        <translation>「%1」不是欄位範圍；請寫成 FROM-TO，例如 1-5。</translation>
    </message>
    <message>
        <source>Compares two report files, or ZIPs of one file each</source>
        <translation>比較兩個報表檔案，或各含一個檔案的 ZIP</translation>
    </message>
    <message>
        <source>The exit code is 0 where the two say the same, 1 where they differ, 6 where one cannot be read. Run dates, times and page numbers in the heads of pages, and blanks at the ends of lines, count only with --exact. Data images of a report whose layout is known are compared record by record.</source>
        <translation>兩者相同時結束代碼為 0，不同時為 1，其中一個無法讀取時為 6。頁首的編製日期、時間及頁碼，以及行尾的空格，只在使用 --exact 時計算在內。已知版面格式的數據映像會逐項記錄比較。</translation>
    </message>
    <message>
        <source>A report file or ZIP</source>
        <translation>報表檔案或 ZIP</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>另一個</translation>
    </message>
    <message>
        <source>Columns by which lines belong together, counted from 1 (repeatable)</source>
        <translation>用作對應各行的欄位範圍，由 1 起計（可重複）</translation>
    </message>
    <message>
        <source>Everything counts</source>
        <translation>所有內容都計算在內</translation>
    </message>
    <message>
        <source>What is not aligned by then counts as removed and added</source>
        <translation>限時內未對齊的部分視為已移除及新增</translation>
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
        <translation>%1 已移至 %2</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 已更改</translation>
    </message>
    <message>
        <source>Lines: %1 same, %2 changed, %3 removed, %4 added, %5 moved.</source>
        <translation>行數：相同 %1，更改 %2，移除 %3，新增 %4，移動 %5。</translation>
    </message>
    <message>
        <source>Prints what makes a shell complete this program&apos;s words: %1</source>
        <translation>印出讓終端機自動補全命令的程式碼：%1</translation>
    </message>
    <message>
        <source>  detail: %1</source>
        <translation>  詳情：%1</translation>
    </message>
    <message>
        <source>REPORT</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>FOR</source>
        <translation>參與者</translation>
    </message>
    <message>
        <source>MARKET</source>
        <translation>市場</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>RUN AT</source>
        <translation>編製時間</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Decodes report file names, touching no server</source>
        <translation>解讀報表檔案名稱，不連線至任何伺服器</translation>
    </message>
    <message>
        <source>Every name gives a line, one that does not decode with the reason; the exit code is 0 for both. Clearing house and system come from the folder alone, which also decides how the name is read.</source>
        <translation>每個名稱佔一行，無法解讀的會附原因；兩者結束代碼皆為 0。結算所及系統只由資料夾得知，名稱如何解讀亦由資料夾決定。</translation>
    </message>
    <message>
        <source>RAP&apos;s folder, with or without /download</source>
        <translation>RAP 的資料夾，可連同或省略 /download</translation>
    </message>
    <message>
        <source>Names, or whole remote paths</source>
        <translation>檔案名稱，或 RAP 上的完整路徑</translation>
    </message>
    <message>
        <source>Tests the connection step by step, and says what the help desk asks for</source>
        <translation>逐步測試連線，並列出支援服務台所需資料</translation>
    </message>
    <message>
        <source>No passphrase, no private key and nothing of a report&apos;s contents is in it. Exit code 0 where every step was passed, else that of the step which failed. A file that is there already is not overwritten.</source>
        <translation>不含密碼短語、私人密鑰或任何報表內容。所有步驟通過時結束代碼為 0，否則為失敗步驟的代碼。已有的檔案不會被覆寫。</translation>
    </message>
    <message>
        <source>Into a new file instead of to standard output</source>
        <translation>寫入新檔案，而非標準輸出</translation>
    </message>
    <message>
        <source>Downloads what is not on this workstation yet</source>
        <translation>下載此工作站尚未有的報表</translation>
    </message>
    <message>
        <source>Every report is verified and unzipped; it appears under its final name whole, or not at all. Without filters all that RAP lists is wanted. Where the account has report profiles, what one of them wants is fetched to where it says; the rest is counted as not wanted and left, also where a filter matches it. Reports are told as they end: filed or failed, with --json also skipped (here already).</source>
        <translation>每份報表都會驗證及解壓；以最終名稱出現時必定完整，否則不會出現。如無篩選條件，則下載 RAP 列出的全部報表。帳戶有報表設定檔時，其中任何一個所需的報表會下載至其指定位置；其餘計為不需要而略過，即使符合篩選條件亦然。每份報表完成時會告知：已存檔或失敗，使用 --json 時亦包括略過（已在此處）。</translation>
    </message>
    <message>
        <source>What a broken connection or Ctrl-C left half fetched is gone on with the next time. A folder that cannot be read is told on standard error; where it may hold what was asked for, the exit code is 1.</source>
        <translation>因連線中斷或 Ctrl-C 而只下載了部分的報表，下次會續傳。無法讀取的資料夾會在標準錯誤輸出告知；如其中可能有所需報表，結束代碼為 1。</translation>
    </message>
    <message>
        <source>One program of this workstation fetches for an account at a time, the RAP Desk window included: a second one waits until the first has ended, then fetches what is not here yet.</source>
        <translation>此工作站同一時間只有一個程式為同一帳戶下載，RAP Desk 視窗亦計算在內：第二個程式會等候第一個結束，然後下載尚未有的報表。</translation>
    </message>
    <message>
        <source>Where report profiles have further destinations, what is filed is copied to them and listed there in &apos;manifest-*.csv&apos;. One that is away holds up nothing: it is told, the exit code is 6, and the next run copies.</source>
        <translation>報表設定檔如有其他目的地，已存檔的報表會複製到各目的地，並列於該處的「manifest-*.csv」。目的地無法使用時不會妨礙其他工作：會告知，結束代碼為 6，下次執行時再複製。</translation>
    </message>
    <message>
        <source>A program that a run is to end with (--on-end: mail, chat, monitoring) is told what it did, also where it failed: %1. What goes wrong with it is told on standard error and changes no exit code.</source>
        <translation>執行結束時啟動的程式（--on-end：郵件、通訊、監察）會獲告知執行結果，失敗時亦然：%1。該程式出錯時會在標準錯誤輸出告知，不影響結束代碼。</translation>
    </message>
    <message>
        <source>Files: %1, or as the report profile says</source>
        <translation>檔案：%1，或依報表設定檔所定</translation>
    </message>
    <message>
        <source>RAP folder</source>
        <translation>RAP 資料夾</translation>
    </message>
    <message>
        <source>name without .ZIP</source>
        <translation>不連 .ZIP 的名稱</translation>
    </message>
    <message>
        <source>Only what this report profile chooses</source>
        <translation>只限此報表設定檔選取的報表</translation>
    </message>
    <message>
        <source>Instead of the account&apos;s own folder and of what report profiles say</source>
        <translation>取代帳戶本身的資料夾及報表設定檔所定的位置</translation>
    </message>
    <message>
        <source>Keep the ZIP beside the report</source>
        <translation>將 ZIP 保留在報表旁</translation>
    </message>
    <message>
        <source>Fetch also what is here already</source>
        <translation>已在此處的報表亦重新下載</translation>
    </message>
    <message>
        <source>Where another program of this workstation fetches for the account, end with exit code 10</source>
        <translation>如此工作站有另一程式正為該帳戶下載，則以結束代碼 10 結束</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no folder date; write YYYYMMDD or &apos;today&apos;.</source>
        <translation>「%1」不是資料夾日期；請寫成 YYYYMMDD 或「today」。</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>篩選條件</translation>
    </message>
    <message>
        <source>Folder date; repeatable, as every filter is. Also: &apos;today&apos; (in Hong Kong)</source>
        <translation>資料夾日期；與其他篩選條件一樣可重複。亦可寫「today」（香港的今日）</translation>
    </message>
    <message>
        <source>%1 (a folder that the rules do not know)</source>
        <translation>%1（規則所不知的資料夾）</translation>
    </message>
    <message>
        <source>Report ID; * and ? stand for any characters</source>
        <translation>報表編號；* 及 ? 代表任何字元</translation>
    </message>
    <message>
        <source>Participant, bank code or COMMON; the same patterns</source>
        <translation>參與者、銀行代碼或 COMMON；寫法同上</translation>
    </message>
    <message>
        <source>%1%2: page %3, line %4: </source>
        <translation>%1%2：第 %3 頁，第 %4 行： </translation>
    </message>
    <message>
        <source>Searches the filed reports of an account or all</source>
        <translation>搜尋一個或所有帳戶的已存檔報表</translation>
    </message>
    <message>
        <source>Needs no server. A line for each line in which the text is, as it is found: file, page, line, text. Capitals count only with --case. Where only the ZIP was kept, it is searched inside. Nothing found is exit code 0 too; a report that cannot be read is told on standard error, and gives exit code 1.</source>
        <translation>無需伺服器。每個含有該文字的行佔一行，找到即印出：檔案、頁、行、內容。只有使用 --case 時才區分大小寫。只保留了 ZIP 的報表會在其內搜尋。找不到時結束代碼亦為 0；無法讀取的報表會在標準錯誤輸出告知，結束代碼為 1。</translation>
    </message>
    <message>
        <source>What to look for, in any language</source>
        <translation>要搜尋的文字，任何語言均可</translation>
    </message>
    <message>
        <source>Account (default: all)</source>
        <translation>帳戶（預設：全部）</translation>
    </message>
    <message>
        <source>TEXT is a regular expression, as Perl has them</source>
        <translation>TEXT 是 Perl 形式的正規表示式</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>只限完整字詞</translation>
    </message>
    <message>
        <source>Capitals are not the same as small letters</source>
        <translation>區分大小寫</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>例子：</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>例子：</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not %2.</source>
        <translation>「%1」不是 %2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number from %2 to %3.</source>
        <translation>「%1」不是 %2 至 %3 的數字。</translation>
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
        <translation>引數</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>須連同</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>不可連同</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>內置</translation>
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
        <translation>來源</translation>
    </message>
    <message>
        <source>RAP CLOSED ON THE SATURDAYS</source>
        <translation>RAP 於此等星期六關閉</translation>
    </message>
    <message>
        <source>Hong Kong&apos;s public holidays: %1</source>
        <translation>香港公眾假期：%1</translation>
    </message>
    <message>
        <source>The years that are known, and the Saturdays on which RAP is closed</source>
        <translation>已知的年份，及 RAP 關閉的星期六</translation>
    </message>
    <message>
        <source>Takes the years of a file instead of those known</source>
        <translation>以檔案的年份取代已知的年份</translation>
    </message>
    <message>
        <source>FILE: the government&apos;s calendar from www.1823.gov.hk (iCal or JSON), or CSV with the day (yyyy-mm-dd) in the first column; whole years. Other years stay. A file with a fault is refused with its line, and nothing changes: exit code 2.</source>
        <translation>FILE：來自 www.1823.gov.hk 的政府日曆（iCal 或 JSON），或首欄為日期 (yyyy-mm-dd) 的 CSV；須為整年。其他年份不變。有錯誤的檔案會被拒絕，並指出行號，不作任何更改：結束代碼 2。</translation>
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
        <translation>否：已信任此類型的另一密鑰</translation>
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
        <translation>類型</translation>
    </message>
    <message>
        <source>BITS</source>
        <translation>位元</translation>
    </message>
    <message>
        <source>FINGERPRINT</source>
        <translation>指紋</translation>
    </message>
    <message>
        <source>PINNED</source>
        <translation>已信任</translation>
    </message>
    <message>
        <source>Prints the host keys that the account&apos;s servers present</source>
        <translation>印出帳戶的伺服器所出示的主機密鑰</translation>
    </message>
    <message>
        <source>Logs in to none of them. Compare the fingerprints with those in the clearing house&apos;s letter.</source>
        <translation>不登入任何伺服器。請將指紋與結算所信件上的核對。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no fingerprint; one looks like &apos;%2&apos;.</source>
        <translation>「%1」不是指紋；指紋形式如「%2」。</translation>
    </message>
    <message>
        <source>Pins a host key that a server of the account presents now</source>
        <translation>將帳戶的伺服器現時出示的主機密鑰設為信任</translation>
    </message>
    <message>
        <source>Asks the servers and pins the key of that fingerprint for each address that presents it, in place of another key of the same type. When no server presents it, nothing is pinned and the exit code is 4. A key that is pinned already stays so.</source>
        <translation>查詢各伺服器，將指紋相符的密鑰就每個出示它的地址設為信任，取代同類型的另一密鑰。如沒有伺服器出示，則不設定任何信任，結束代碼為 4。已信任的密鑰維持不變。</translation>
    </message>
    <message>
        <source>SHA256:... or MD5:..., as in the clearing house&apos;s letter</source>
        <translation>SHA256:... 或 MD5:...，以結算所信件為準</translation>
    </message>
    <message>
        <source>While RAP is closed, ask no server and end with exit code 7</source>
        <translation>RAP 關閉時不查詢伺服器，以結束代碼 7 結束</translation>
    </message>
    <message>
        <source>Private half</source>
        <translation>私人密鑰</translation>
    </message>
    <message>
        <source>Public half</source>
        <translation>公開密鑰</translation>
    </message>
    <message>
        <source>Makes a key: FILE, which only you can read, and FILE.pub</source>
        <translation>建立密鑰：FILE（只有你可讀取）及 FILE.pub</translation>
    </message>
    <message>
        <source>Never overwrites a file (exit code 2). The passphrase comes from RAPDESK_PASSPHRASE or from a prompt on the terminal, where an empty one has a good one made and shown once.</source>
        <translation>絕不覆寫檔案（結束代碼 2）。密碼短語取自 RAPDESK_PASSPHRASE 或終端機上的輸入；輸入空白時會產生一個可靠的密碼短語，只顯示一次。</translation>
    </message>
    <message>
        <source>Where the private half goes; FILE.pub gets the public one</source>
        <translation>私人密鑰的位置；公開密鑰放在 FILE.pub</translation>
    </message>
    <message>
        <source>Whoever gets the file has the key</source>
        <translation>任何人取得檔案即取得密鑰</translation>
    </message>
    <message>
        <source>Puts the public half of a new key on RAP, where the clearing house has named a place</source>
        <translation>將新密鑰的公開密鑰放到 RAP 上結算所指定的位置</translation>
    </message>
    <message>
        <source>The account&apos;s present key logs in. One new file comes to be, and nothing that is there is written over. The place is the account&apos;s (&apos;account add --key-drop&apos;) or that of --path. Refused with exit code 2: the key that the account has, and those that it had. What RAP refuses ends with exit code 1.</source>
        <translation>以帳戶現有的密鑰登入。只會新增一個檔案，不會覆寫任何已有的檔案。位置依帳戶所定（「account add --key-drop」）或依 --path。以結束代碼 2 拒絕：帳戶現有及曾用的密鑰。RAP 拒絕時結束代碼為 1。</translation>
    </message>
    <message>
        <source>File of the new key, or its .pub</source>
        <translation>新密鑰的檔案，或其 .pub</translation>
    </message>
    <message>
        <source>Put it here, not at the account&apos;s place; may hold {user} and {date}</source>
        <translation>放在此處，而非帳戶所定的位置；可用 {user} 及 {date}</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密碼短語</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>共用帳戶</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已更換</translation>
    </message>
    <message>
        <source>Shows the account&apos;s key: fingerprints, public half in every form, expiry</source>
        <translation>顯示帳戶的密鑰：指紋、各種格式的公開密鑰、到期日</translation>
    </message>
    <message>
        <source>Needs no server. The private half is never shown.</source>
        <translation>無需伺服器。絕不顯示私人密鑰。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number of days.</source>
        <translation>「%1」不是日數。</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>密鑰</translation>
    </message>
    <message>
        <source>REGISTERED</source>
        <translation>登記日</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>DAYS LEFT</source>
        <translation>尚餘日數</translation>
    </message>
    <message>
        <source>SHARED WITH</source>
        <translation>共用帳戶</translation>
    </message>
    <message>
        <source>Shows when the keys were registered and expire, of one account or all</source>
        <translation>顯示一個或所有帳戶的密鑰登記日及到期日</translation>
    </message>
    <message>
        <source>Needs no server: for monitoring. A key works for two years from the day on which it was registered. Where this computer&apos;s clock is behind the reports that RAP has listed, the newest day of these counts. With --json each line has the key&apos;s &apos;state&apos;: &apos;good&apos;, &apos;expired&apos;, &apos;unknown&apos; (the day of its registration is), or &apos;to-come&apos; (that day is, which cannot be).</source>
        <translation>無需伺服器：供監察之用。密鑰由登記日起有效兩年。如這部電腦的時鐘落後於 RAP 曾列出的報表，則以報表最新的日期為準。使用 --json 時每行均有密鑰的「state」：「good」為有效，「expired」為已到期，「unknown」為登記日不明，「to-come」為登記日尚未到（不可能正確）。</translation>
    </message>
    <message>
        <source>Exit code 9 where a key has no more than N days left, or none</source>
        <translation>密鑰剩餘不多於 N 日或已到期時，結束代碼為 9</translation>
    </message>
    <message>
        <source>Changes the account&apos;s key, once a login with it has succeeded</source>
        <translation>以新密鑰登入成功後，更換帳戶的密鑰</translation>
    </message>
    <message>
        <source>The account has the old key or the new one at any moment; the old file stays, and the account remembers it: a key that it had before is refused. The two years begin with --registered.</source>
        <translation>帳戶在任何時刻都有舊密鑰或新密鑰；舊檔案會保留，帳戶亦會記住：曾用的密鑰會被拒絕。兩年由 --registered 起計。</translation>
    </message>
    <message>
        <source>The new private key</source>
        <translation>新的私人密鑰</translation>
    </message>
    <message>
        <source>Day on which RAP got the public half (default: today in Hong Kong)</source>
        <translation>RAP 取得公開密鑰的日子（預設：香港的今日）</translation>
    </message>
    <message>
        <source>Without a login</source>
        <translation>不作登入</translation>
    </message>
    <message>
        <source>Also a key that the account has or had</source>
        <translation>帳戶現有或曾用的密鑰亦可</translation>
    </message>
    <message>
        <source>Tries a login with the account&apos;s key, or with another</source>
        <translation>以帳戶的密鑰或另一密鑰嘗試登入</translation>
    </message>
    <message>
        <source>Changes nothing and fetches nothing. With --key a new key is tried beside the account&apos;s own.</source>
        <translation>不作更改，亦不下載。使用 --key 時，在帳戶本身的密鑰以外嘗試新密鑰。</translation>
    </message>
    <message>
        <source>This key in place of the account&apos;s</source>
        <translation>以此密鑰代替帳戶的密鑰</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1，%2 位元</translation>
    </message>
    <message>
        <source>Public half, as a line of OpenSSH:</source>
        <translation>公開密鑰，OpenSSH 的一行：</translation>
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
        <translation>狀態</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>BYTES</source>
        <translation>位元組</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Lists every report that RAP holds for the account, decoded</source>
        <translation>列出 RAP 為帳戶保存的所有報表，並加以解讀</translation>
    </message>
    <message>
        <source>State: new (not here yet), fetched (here), gone (RAP listed it within its ten days, lists it no longer, and it is not here). With --json also whether a report profile wants it. A folder that cannot be read is told on standard error; where it may hold what was asked for, the exit code is 1.</source>
        <translation>狀態：新（尚未在此）、已下載（在此）、已消失（RAP 在其十日內列出過，現已不列出，亦不在此）。使用 --json 時亦註明是否有報表設定檔需要它。無法讀取的資料夾會在標準錯誤輸出告知；如其中可能有所需報表，結束代碼為 1。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名稱</translation>
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
        <translation>結果及結束代碼</translation>
    </message>
    <message>
        <source>Prints the manual page, for &apos;man&apos;</source>
        <translation>印出手冊頁，供「man」使用</translation>
    </message>
    <message>
        <source>Start this at the end, with what was done as JSON on its standard input</source>
        <translation>結束時啟動此程式，以 JSON 將執行結果交予其標準輸入</translation>
    </message>
    <message numerus="yes">
        <source>%1 %  %n sheet(s)</source>
        <translation>
            <numerusform>%1 %  %n 張</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n 份報表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n 張紙</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Prints report files or ZIPs, page for page, or makes a PDF of them</source>
        <translation>逐頁列印報表檔案或 ZIP，或製作 PDF</translation>
    </message>
    <message>
        <source>Each page of a report is a page on paper, across where it is wide. What is longer than the paper and would be too small to read goes on on the next sheet. The text of the PDF can be searched and copied; each report has an entry in its outline. It is there once it is whole, in the place of an older one. Where one report cannot be read nothing is made.</source>
        <translation>報表的每一頁印在一張紙上，寬的頁面橫向列印。比紙張長而縮小後難以閱讀的，在下一張紙繼續。PDF 的文字可搜尋及複製；每份報表在其大綱有一項。PDF 完成後才出現，並取代舊的一份。只要有一份報表無法讀取，便不會製作。</translation>
    </message>
    <message>
        <source>Report files, or ZIPs with reports</source>
        <translation>報表檔案，或含報表的 ZIP</translation>
    </message>
    <message>
        <source>Make a PDF of that name</source>
        <translation>製作此名稱的 PDF</translation>
    </message>
    <message>
        <source>Print on the printer of that name</source>
        <translation>以此名稱的打印機列印</translation>
    </message>
    <message>
        <source>Only these pages of each report, such as 1-3,7</source>
        <translation>每份報表只列印這些頁，例如 1-3,7</translation>
    </message>
    <message>
        <source>The file&apos;s name and the page&apos;s number on top of each</source>
        <translation>在每頁頂部印上檔案名稱及頁碼</translation>
    </message>
    <message>
        <source>Writes an account&apos;s report profiles to a file, for other workstations</source>
        <translation>將帳戶的報表設定檔寫入檔案，供其他工作站使用</translation>
    </message>
    <message>
        <source>A file that is there already is never overwritten.</source>
        <translation>已有的檔案絕不會被覆寫。</translation>
    </message>
    <message>
        <source>Takes an account&apos;s report profiles from a file, in place of all it has</source>
        <translation>從檔案匯入帳戶的報表設定檔，取代現有的全部</translation>
    </message>
    <message>
        <source>A file with a fault is refused, with its line and column, and the account keeps what it has: exit code 2.</source>
        <translation>有錯誤的檔案會被拒絕，並指出行號及欄號，帳戶維持不變：結束代碼 2。</translation>
    </message>
    <message>
        <source>As &apos;profile export&apos; writes it</source>
        <translation>「profile export」寫成的檔案</translation>
    </message>
    <message>
        <source>PROFILE</source>
        <translation>設定檔</translation>
    </message>
    <message>
        <source>GOES TO</source>
        <translation>存放於</translation>
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
        <translation>按決定的次序顯示帳戶的報表設定檔</translation>
    </message>
    <message>
        <source>The first profile that matches a report decides where it goes; what none matches is not wanted. With --json each profile as in the file that &apos;profile export&apos; writes.</source>
        <translation>報表的去處由首個符合的設定檔決定；沒有任何設定檔符合的報表為不需要。使用 --json 時，每個設定檔以「profile export」寫成的檔案形式顯示。</translation>
    </message>
    <message>
        <source>Shows what a report profile wants, where that goes and what it expects</source>
        <translation>顯示報表設定檔需要甚麼報表、存放於何處及預期甚麼報表</translation>
    </message>
    <message>
        <source>Report profile</source>
        <translation>報表設定檔</translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2, %3, %n minute(s) of grace</source>
        <translation>
            <numerusform>%1 於 %2 前，%3，寬限 %n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>, also on public holidays</source>
        <translation>，公眾假期亦然</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>house</source>
        <translation>結算所</translation>
    </message>
    <message>
        <source>system</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>market</source>
        <translation>市場</translation>
    </message>
    <message>
        <source>report</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>for</source>
        <translation>參與者</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>設定檔</translation>
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
        <translation>存放於</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>不保留</translation>
    </message>
    <message>
        <source>Also to</source>
        <translation>亦存放於</translation>
    </message>
    <message>
        <source>Expects</source>
        <translation>預期</translation>
    </message>
    <message>
        <source>done; nothing failed (nothing to fetch is also 0)</source>
        <translation>完成，沒有失敗（沒有可下載的亦為 0）</translation>
    </message>
    <message>
        <source>some reports failed, or a folder could not be read; the rest is done. The two files of compare differ</source>
        <translation>部分報表失敗，或有資料夾無法讀取；其餘已完成。比較的兩個檔案不同</translation>
    </message>
    <message>
        <source>the call or the account as saved is wrong</source>
        <translation>命令或已儲存的帳戶有誤</translation>
    </message>
    <message>
        <source>no server could be reached, or it kept no connection</source>
        <translation>無法連線至任何伺服器，或連線無法維持</translation>
    </message>
    <message>
        <source>the host key is unknown or has changed: nothing was sent</source>
        <translation>主機密鑰不明或已更改：未有傳送任何資料</translation>
    </message>
    <message>
        <source>the server refused the login</source>
        <translation>伺服器拒絕登入</translation>
    </message>
    <message>
        <source>the local side failed: disk full, no permission, ledger broken, key file or passphrase not usable</source>
        <translation>本機出錯：磁碟已滿、沒有權限、紀錄冊損壞、密鑰檔案或密碼短語無法使用</translation>
    </message>
    <message>
        <source>RAP is closed now (only with --within-hours)</source>
        <translation>RAP 現已關閉（只限 --within-hours）</translation>
    </message>
    <message>
        <source>a wanted report is late (only with --fail-late)</source>
        <translation>所需報表逾時（只限 --fail-late）</translation>
    </message>
    <message>
        <source>a key expires soon (only with &apos;key status --warn-days&apos;)</source>
        <translation>密鑰即將到期（只限「key status --warn-days」）</translation>
    </message>
    <message>
        <source>another program of this workstation fetches for the account now (only with --no-wait)</source>
        <translation>此工作站另一程式正為該帳戶下載（只限 --no-wait）</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>結束代碼：</translation>
    </message>
    <message>
        <source>Results go to standard output, one JSON object a line with --json; messages and progress to standard error. Nothing is ever asked when standard input is not a terminal. A key&apos;s passphrase comes from the operating system&apos;s credential store, from the environment variable RAPDESK_PASSPHRASE, or from a prompt on the terminal.</source>
        <translation>結果送往標準輸出，使用 --json 時每行一個 JSON 物件；訊息及進度送往標準錯誤輸出。標準輸入並非終端機時絕不提問。密鑰的密碼短語取自作業系統的密碼庫、環境變數 RAPDESK_PASSPHRASE 或終端機上的輸入。</translation>
    </message>
    <message>
        <source>The words are in the system&apos;s language, in that of the window where one was chosen there, or in that of the environment variable RAPDESK_LANGUAGE: %1. With --json they are English: what a script reads is the same in all languages.</source>
        <translation>文字採用系統的語言；如在視窗選擇了語言則採用該語言；亦可由環境變數 RAPDESK_LANGUAGE 指定：%1。使用 --json 時為英文：程式所讀的內容在各種語言下都相同。</translation>
    </message>
    <message>
        <source>A reader of the results that has had enough (&apos;list ACME | head&apos;) is no fault; the work is done all the same. Ctrl-C and SIGTERM stop a fetch cleanly; the program then ends by that signal (130 or 143 in a shell).</source>
        <translation>讀取結果的程式提早結束（「list ACME | head」）不算錯誤，工作照樣完成。Ctrl-C 及 SIGTERM 會妥善停止下載；程式隨後以該訊號結束（在命令殼層中為 130 或 143）。</translation>
    </message>
    <message>
        <source>Example, from nothing to the first reports:</source>
        <translation>例子，由零開始至下載首批報表：</translation>
    </message>
    <message>
        <source>Account profiles: %1</source>
        <translation>帳戶：%1</translation>
    </message>
    <message>
        <source>The servers&apos; host keys: %1</source>
        <translation>伺服器的主機密鑰：%1</translation>
    </message>
    <message>
        <source>Keys: %1</source>
        <translation>密鑰：%1</translation>
    </message>
    <message>
        <source>Report profiles of an account: %1</source>
        <translation>帳戶的報表設定檔：%1</translation>
    </message>
    <message>
        <source>something belongs here.</source>
        <translation>此處須有內容。</translation>
    </message>
    <message>
        <source>Settings, host keys and ledger here instead of in the user&apos;s own place</source>
        <translation>設定、主機密鑰及紀錄冊存放於此，而非用戶本身的位置</translation>
    </message>
    <message>
        <source>One JSON object a line on standard output</source>
        <translation>在標準輸出每行一個 JSON 物件</translation>
    </message>
    <message>
        <source>Fetches the reports of HKEX&apos;s clearing houses from RAP, unattended.</source>
        <translation>從 RAP 自動下載香港交易所旗下結算所的報表。</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <translation>印出此說明並結束</translation>
    </message>
    <message>
        <source>Print the help of all commands and exit</source>
        <translation>印出所有命令的說明並結束</translation>
    </message>
    <message>
        <source>Display program version information and exit</source>
        <translation>顯示程式版本並結束</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 位元組</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>尚餘 %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>fetched</source>
        <translation>已下載</translation>
    </message>
    <message>
        <source>not_in_folder</source>
        <translation>不在資料夾</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>已存檔</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1 %2: %3 filed, %4 failed. %5.</source>
        <translation>%1 %2：已存檔 %3 份，失敗 %4 份。%5。</translation>
    </message>
    <message>
        <source>Stays up: fetches what is new when RAP opens, and then at each interval, within service hours</source>
        <translation>持續運作：RAP 開放時下載新報表，其後在服務時間內定時下載</translation>
    </message>
    <message>
        <source>What is fetched and where it goes is as with &apos;fetch&apos;. A run that does not reach RAP is tried again after 5 minutes, then after longer pauses; one that was missed (the PC was off or asleep) is made up at once. Around the time of a report that is expected RAP is asked more often. Nothing is asked outside RAP&apos;s hours. Ends with Ctrl-C or SIGTERM. To have runs without this program, see &apos;schedule&apos;.</source>
        <translation>下載的內容及存放位置與「fetch」相同。無法連線至 RAP 的執行會在 5 分鐘後重試，其後間隔加長；錯過的執行（電腦關機或休眠）會立即補做。在預期報表的時間前後會更頻密查詢 RAP。RAP 服務時間以外不作查詢。以 Ctrl-C 或 SIGTERM 結束。如要不靠此程式執行，見「schedule」。</translation>
    </message>
    <message>
        <source>Minutes between runs, from %1 on; 15 unless said otherwise</source>
        <translation>每次執行相隔的分鐘數，最少 %1；如無註明為 15</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>RAP was closed</source>
        <translation>RAP 已關閉</translation>
    </message>
    <message>
        <source>another program was fetching</source>
        <translation>另一程式正在下載</translation>
    </message>
    <message>
        <source>failed (exit code %1; the log says why)</source>
        <translation>失敗（結束代碼 %1；原因見日誌）</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s) from 07:15 Hong Kong time on, while RAP is open</source>
        <translation>
            <numerusform>由香港時間 07:15 起，RAP 開放期間每 %n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>at other times than ours</source>
        <translation>時間與本程式所定的不同</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>排程器</translation>
    </message>
    <message>
        <source>%1, task &apos;%2&apos;</source>
        <translation>%1，工作「%2」</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>執行</translation>
    </message>
    <message>
        <source>no: not registered</source>
        <translation>否：未有登記</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>登出後</translation>
    </message>
    <message>
        <source>runs also then</source>
        <translation>亦會執行</translation>
    </message>
    <message>
        <source>does not run then</source>
        <translation>不會執行</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>上次執行</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>下次執行</translation>
    </message>
    <message>
        <source>The operating system&apos;s own scheduler runs &apos;fetch&apos;: %1</source>
        <translation>由作業系統的排程器執行「fetch」：%1</translation>
    </message>
    <message>
        <source>Windows Task Scheduler, or systemd&apos;s timers of this user, start &apos;fetch NAME --within-hours --no-wait&apos; when RAP opens (07:15 Hong Kong time, whatever the zone of the PC) and then at each interval; what was missed while the PC was off is made up at once. &apos;show&apos; tells whether the task is as it should be; &apos;on&apos; also puts right one that somebody has changed, or that starts the program where it is no longer.</source>
        <translation>Windows 工作排程器，或此用戶的 systemd 計時器，會在 RAP 開放時（香港時間 07:15，不論電腦的時區）啟動「fetch NAME --within-hours --no-wait」，其後定時啟動；電腦關機期間錯過的會立即補做。「show」說明排程是否妥當；「on」亦會更正被人更改的排程，或程式位置已改變的排程。</translation>
    </message>
    <message>
        <source>Whether it is registered and as it should be, when it ran and when it will</source>
        <translation>是否已登記及妥當、上次及下次執行的時間</translation>
    </message>
    <message>
        <source>Registers it, or puts it right</source>
        <translation>登記或更正</translation>
    </message>
    <message>
        <source>Minutes between runs, from %1 on; 15, or as it is registered</source>
        <translation>每次執行相隔的分鐘數，最少 %1；預設為 15 或已登記的數目</translation>
    </message>
    <message>
        <source>Runs end with no program any more</source>
        <translation>執行結束時不再啟動程式</translation>
    </message>
    <message>
        <source>Runs end with this program, those of the window too; it gets what was done as JSON</source>
        <translation>執行結束時啟動此程式，視窗的執行亦然；以 JSON 交予執行結果</translation>
    </message>
    <message>
        <source>Removes it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開放</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>開放至 %1</translation>
    </message>
    <message>
        <source>closed; opens %1</source>
        <translation>關閉；%1 開放</translation>
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
        <translation>欠缺</translation>
    </message>
    <message>
        <source>GONE</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>LAST SAFE DAY</source>
        <translation>最後安全日</translation>
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
        <translation>從未</translation>
    </message>
    <message>
        <source>Not here yet, and RAP may drop them after today or tomorrow, or any moment:</source>
        <translation>尚未在此，而 RAP 可能在今日、明日或隨時移除：</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾時</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>%1 wait for &apos;%2&apos;; the next fetch or run copies them.</source>
        <translation>%1 份等候複製至「%2」；下次下載或執行時複製。</translation>
    </message>
    <message numerus="yes">
        <source>The record is in &apos;%1&apos;: %n report(s).</source>
        <translation>
            <numerusform>紀錄已存於「%1」：%n 份報表。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows service hours, key expiry and what is here of the last ten days</source>
        <translation>顯示服務時間、密鑰到期日及最近十日在此的報表</translation>
    </message>
    <message>
        <source>Works from the ledger, without a server; with --refresh it asks RAP first. --csv replaces no file but an earlier table of the same account.</source>
        <translation>依紀錄冊運作，無需伺服器；使用 --refresh 時先查詢 RAP。--csv 只會取代同一帳戶較早的表格，不會取代其他檔案。</translation>
    </message>
    <message>
        <source>List RAP first</source>
        <translation>先列出 RAP 的報表</translation>
    </message>
    <message>
        <source>Exit code 8 where a report is late that was expected by now</source>
        <translation>有報表逾時未到時，結束代碼為 8</translation>
    </message>
    <message>
        <source>Also saves the ten days as a table, with SHA-256</source>
        <translation>另將十日的紀錄存為表格，附 SHA-256</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>SYSTEM</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>HOUSE</source>
        <translation>結算所</translation>
    </message>
    <message>
        <source>What reports are called: %1</source>
        <translation>報表的標題：%1</translation>
    </message>
    <message>
        <source>All titles that are known, and from where</source>
        <translation>所有已知的標題及其來源</translation>
    </message>
    <message>
        <source>FROM: the firm&apos;s own list, the catalogue that came with the program, or the reports themselves. The first of these that has a title counts.</source>
        <translation>來源：公司自訂的清單、程式附帶的目錄，或報表本身。以首個有標題者為準。</translation>
    </message>
    <message>
        <source>Takes a firm&apos;s own list instead of the one before</source>
        <translation>以公司自訂的清單取代先前的清單</translation>
    </message>
    <message>
        <source>FILE: CSV (UTF-8) whose first line names its columns: report_id and title, and system (CCASS, CCMS, VAR, DCASS) and house (HKSCC, HKCC, SEOCH) where wanted. A file with a fault is refused with its line, and nothing changes: exit code 2. One with the first line alone takes the firm&apos;s titles away.</source>
        <translation>FILE：首行為欄名的 CSV (UTF-8)：report_id 及 title，如有需要加上 system（CCASS、CCMS、VAR、DCASS）及 house（HKSCC、HKCC、SEOCH）。有錯誤的檔案會被拒絕，並指出行號，不作任何更改：結束代碼 2。只有首行的檔案會移除公司自訂的標題。</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Writes all titles to a list that can be imported</source>
        <translation>將所有標題寫入可匯入的清單</translation>
    </message>
    <message>
        <source>Whether reports without a title are asked what they call themselves</source>
        <translation>沒有標題的報表是否採用其頁面上的標題</translation>
    </message>
    <message>
        <source>What was learned stays.</source>
        <translation>已得知的標題會保留。</translation>
    </message>
    <message>
        <source>Prints the versions of the program and its parts, with their patch levels</source>
        <translation>印出程式及其組成部分的版本及修補程度</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no day; write YYYY-MM-DD.</source>
        <translation>「%1」不是日期；請寫成 YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 之後須提供內容。</translation>
    </message>
    <message>
        <source>Give %1 only once.</source>
        <translation>%1 只可使用一次。</translation>
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
        <translation>%1 與 %2</translation>
    </message>
    <message>
        <source>%1: run %2</source>
        <translation>%1：編製於 %2</translation>
    </message>
    <message>
        <source>File of the reports</source>
        <translation>報表內的檔案</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左邊</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右邊</translation>
    </message>
</context>
<context>
    <name>compare::CompareWindow</name>
    <message>
        <source>%1: %2 and %3 - RAP Desk</source>
        <extracomment>Window title: two runs that are compared</extracomment>
        <translation>%1：%2 與 %3 - RAP Desk</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>Records that differ</source>
        <translation>有差異的記錄</translation>
    </message>
    <message>
        <source>%1 is no column.</source>
        <translation>%1 不是欄。</translation>
    </message>
    <message>
        <source>Write where key columns begin and end, such as 1-5 or 1-5, 30-33.</source>
        <translation>請寫出關鍵欄的起訖位置，例如 1-5 或 1-5, 30-33。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The two were not compared to the end.</source>
        <translation>兩份報表未比較完畢。</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>重新比較</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>What is shown is not what was asked for last.</source>
        <translation>目前顯示的並非最後要求的結果。</translation>
    </message>
    <message>
        <source>Line %1 of the left side is held.</source>
        <translation>已選定左邊第 %1 行。</translation>
    </message>
    <message>
        <source>Line %1 of the right side is held.</source>
        <translation>已選定右邊第 %1 行。</translation>
    </message>
    <message>
        <source>Go to the line of the other side that it belongs to, and press Ctrl+T again.</source>
        <translation>請移到另一邊的對應行，再按 Ctrl+T。</translation>
    </message>
    <message>
        <source>These two lines were not pinned.</source>
        <translation>未能固定對應這兩行。</translation>
    </message>
    <message>
        <source>Lines %1 and %2 are pinned already, and the two pairs would cross.</source>
        <translation>第 %1 行與第 %2 行已固定對應，這兩對行會互相交叉。</translation>
    </message>
    <message>
        <source>Undo all pins</source>
        <translation>取消所有固定對應</translation>
    </message>
    <message>
        <source>The time was not enough to compare all of it.</source>
        <translation>時間不足，未能比較全部內容。</translation>
    </message>
    <message>
        <source>Lines that were not looked at by then count as gone and added.</source>
        <translation>時限內未比較的行，當作刪除及新增。</translation>
    </message>
    <message>
        <source>Give it more time</source>
        <translation>給予更多時間</translation>
    </message>
    <message>
        <source>Both have the same records.</source>
        <translation>兩者的記錄相同。</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>兩者內容相同。</translation>
    </message>
    <message>
        <source>Run date, time, page numbers and blanks at line ends do not count.</source>
        <translation>編製日期、時間、頁碼及行尾空格不計算在內。</translation>
    </message>
    <message>
        <source>Blanks at line ends do not count.</source>
        <translation>行尾空格不計算在內。</translation>
    </message>
    <message>
        <source>These two have hardly a line in common.</source>
        <translation>兩者幾乎沒有相同的行。</translation>
    </message>
    <message>
        <source>See whether they are runs of the same report, and whether both are whole.</source>
        <translation>請查看兩者是否同一報表的不同編製版本，以及是否完整。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>Both reports are read from beginning to end.</source>
        <translation>正在從頭到尾讀取兩份報表。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>沒有差異</translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>第 %1 項差異，共 %2 項</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>1 項差異</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation>%1 項差異</translation>
    </message>
    <message>
        <source>~ %1 changed</source>
        <translation>~ 更改 %1</translation>
    </message>
    <message>
        <source>− %1 gone</source>
        <translation>− 刪除 %1</translation>
    </message>
    <message>
        <source>+ %1 added</source>
        <translation>+ 新增 %1</translation>
    </message>
    <message>
        <source>&gt; %1 moved</source>
        <translation>&gt; 移動 %1</translation>
    </message>
    <message>
        <source>%1 lines the same</source>
        <translation>%1 行相同</translation>
    </message>
    <message>
        <source>= %1 pinned</source>
        <translation>= 固定對應 %1</translation>
    </message>
    <message>
        <source>%1 records the same</source>
        <translation>%1 項記錄相同</translation>
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
        <translation>由第 %1 行移來</translation>
    </message>
    <message>
        <source>Both reports, line by line</source>
        <translation>兩份報表逐行並列</translation>
    </message>
    <message>
        <source>The same. Line %1: %2</source>
        <extracomment>told by a screen reader: line number, what stands there</extracomment>
        <translation>相同。第 %1 行：%2</translation>
    </message>
    <message>
        <source>Changed. Left, line %1: %2. Right, line %3: %4</source>
        <translation>已更改。左邊第 %1 行：%2。右邊第 %3 行：%4</translation>
    </message>
    <message>
        <source>Gone. Left, line %1: %2</source>
        <translation>已刪除。左邊第 %1 行：%2</translation>
    </message>
    <message>
        <source>Added. Right, line %1: %2</source>
        <translation>已新增。右邊第 %1 行：%2</translation>
    </message>
    <message>
        <source>Moved to line %1 at the right. Left, line %2: %3</source>
        <translation>已移至右邊第 %1 行。左邊第 %2 行：%3</translation>
    </message>
    <message>
        <source>Moved from line %1 at the left. Right, line %2: %3</source>
        <translation>由左邊第 %1 行移來。右邊第 %2 行：%3</translation>
    </message>
</context>
<context>
    <name>compare::Comparing</name>
    <message>
        <source>%1 is for another program: it is no text that could be compared.</source>
        <translation>%1 須以其他程式開啟：並非可比較的文字。</translation>
    </message>
    <message>
        <source>Choose two reports of text, CSV or data images.</source>
        <translation>請選擇兩份屬報表文本、CSV 或數據映像的報表。</translation>
    </message>
</context>
<context>
    <name>compare::DifferenceBar</name>
    <message>
        <source>Where the differences are. Click to go there.</source>
        <translation>差異所在位置。按一下即可前往。</translation>
    </message>
</context>
<context>
    <name>compare::KeyField</name>
    <message>
        <source>&amp;Key columns</source>
        <translation>關鍵欄(&amp;K)</translation>
    </message>
    <message>
        <source>Key columns</source>
        <translation>關鍵欄</translation>
    </message>
    <message>
        <source>none; e.g. 1-5</source>
        <translation>無；例如 1-5</translation>
    </message>
    <message>
        <source>Lines that are alike in these columns belong together: an account, a stock code.</source>
        <translation>這些欄內容相同的行屬同一項目：如帳戶、股份代號。</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選擇</translation>
    </message>
    <message>
        <source>Choose key columns</source>
        <translation>選擇關鍵欄</translation>
    </message>
    <message>
        <source>The report shows no columns of its own.</source>
        <translation>此報表沒有可辨認的欄。</translation>
    </message>
    <message>
        <source>The columns that the report shows.</source>
        <translation>報表所顯示的欄。</translation>
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
        <translation>− 刪除</translation>
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
        <translation>整項記錄</translation>
    </message>
    <message>
        <source>What</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄類別</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>關鍵值</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Record left</source>
        <extracomment>number of the record in the report at the left</extracomment>
        <translation>左邊記錄</translation>
    </message>
    <message>
        <source>Record right</source>
        <translation>右邊記錄</translation>
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
        <translation>齊備情況：RAP 上的資料夾，按資料夾日期排列</translation>
    </message>
</context>
<context>
    <name>coverage::CoverageWindow</name>
    <message>
        <source>Coverage - %1 (%2)</source>
        <extracomment>Window title: account name, RAP user</extracomment>
        <translation>齊備情況 - %1（%2）</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>需要處理</translation>
    </message>
    <message>
        <source>The last ten days on RAP</source>
        <translation>RAP 最近十日的情況</translation>
    </message>
    <message>
        <source>Save or &amp;print</source>
        <translation>儲存或列印(&amp;P)</translation>
    </message>
    <message>
        <source>For the auditor: which report was here when, with its SHA-256.</source>
        <translation>供核數師查閱：哪份報表於何時已下載，連同其 SHA-256。</translation>
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
        <translation>正在下載 1 份。</translation>
    </message>
    <message>
        <source>%1 are being fetched.</source>
        <translation>正在下載 %1 份。</translation>
    </message>
    <message>
        <source>RAP was not asked yet</source>
        <translation>尚未查詢 RAP</translation>
    </message>
    <message>
        <source>Folder by folder and day by day this board shows what is here and what is not, once RAP has told what there is.</source>
        <translation>查詢 RAP 後，此表會按資料夾及日期逐一顯示哪些報表已下載、哪些尚未下載。</translation>
    </message>
    <message>
        <source>Ask RAP now</source>
        <translation>立即查詢 RAP</translation>
    </message>
    <message>
        <source>Reading what is known…</source>
        <translation>正在讀取已知資料…</translation>
    </message>
    <message>
        <source>RAP lists no folders for this account</source>
        <translation>RAP 沒有為此帳戶列出資料夾</translation>
    </message>
    <message>
        <source>No program opens this file.</source>
        <translation>沒有程式可開啟此檔案。</translation>
    </message>
    <message>
        <source>RAP coverage %1 %2</source>
        <translation>RAP 齊備情況 %1 %2</translation>
    </message>
    <message>
        <source>The record is saved.</source>
        <translation>紀錄已儲存。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>The record is on its way to the printer.</source>
        <translation>紀錄正送往打印機。</translation>
    </message>
    <message>
        <source>1 page.</source>
        <translation>1 頁。</translation>
    </message>
    <message>
        <source>%1 pages.</source>
        <translation>%1 頁。</translation>
    </message>
</context>
<context>
    <name>coverage::LookList</name>
    <message>
        <source>Needs a look</source>
        <translation>需要處理</translation>
    </message>
</context>
<context>
    <name>desktop::AboutDialog</name>
    <message>
        <source>About RAP Desk</source>
        <translation>關於 RAP Desk</translation>
    </message>
    <message>
        <source>RAP Desk %1</source>
        <translation>RAP Desk %1</translation>
    </message>
    <message>
        <source>Fetches the reports of Hong Kong&apos;s clearing houses from RAP. MIT licence.</source>
        <translation>從 RAP 下載香港各結算所的報表。採用 MIT 授權條款。</translation>
    </message>
    <message>
        <source>RAP Desk is not made or endorsed by HKEX.</source>
        <translation>RAP Desk 並非由香港交易所製作，亦未獲其認可。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>組件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Patch level</source>
        <translation>修補級別</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>授權條款</translation>
    </message>
    <message>
        <source>From</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>組件及其授權條款</translation>
    </message>
    <message>
        <source>Qt and QuaZip are linked dynamically: you may put other versions of them in their place. The licence texts, and where the sources of these parts are, come with the program in its folder &apos;licences&apos;.</source>
        <translation>Qt 及 QuaZip 以動態方式連結：可以其他版本取代。各授權條款的全文及這些組件的原始碼所在，隨程式附於「licences」資料夾內。</translation>
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
        <translation>開啟 RAP Desk(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Schedule…</source>
        <translation>排程(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
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
        <translation>檔案沒有校驗碼，亦無法向 RAP 查詢檔案是否完整。</translation>
    </message>
</context>
<context>
    <name>filing::EntryNames</name>
    <message>
        <source>its path has an empty part</source>
        <translation>其路徑有空白的部分</translation>
    </message>
    <message>
        <source>its path leads out of the folder</source>
        <translation>其路徑通往資料夾以外</translation>
    </message>
    <message>
        <source>its name has characters that Windows does not allow</source>
        <translation>其名稱含有 Windows 不容許的字元</translation>
    </message>
    <message>
        <source>its name has invisible characters</source>
        <translation>其名稱含有不可見的字元</translation>
    </message>
    <message>
        <source>its name ends in a dot or a space</source>
        <translation>其名稱以句點或空格結尾</translation>
    </message>
    <message>
        <source>its name is reserved on Windows</source>
        <translation>其名稱是 Windows 的保留名稱</translation>
    </message>
    <message>
        <source>its name is one that RAP Desk uses itself while it fetches</source>
        <translation>其名稱是 RAP Desk 下載時自用的名稱</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>其名稱過長</translation>
    </message>
    <message>
        <source>its name has a backslash</source>
        <translation>其名稱含有反斜線</translation>
    </message>
    <message>
        <source>it names a place outside the folder</source>
        <translation>其名稱指向資料夾以外的位置</translation>
    </message>
    <message>
        <source>it differs from &apos;%1&apos; in upper and lower case only</source>
        <translation>與「%1」只有大小寫不同</translation>
    </message>
    <message>
        <source>it is both a file and a folder</source>
        <translation>既是檔案又是資料夾</translation>
    </message>
    <message>
        <source>there are two of that name</source>
        <translation>有兩個同名項目</translation>
    </message>
    <message numerus="yes">
        <source>it holds more than %n file(s)</source>
        <translation>
            <numerusform>內有超過 %n 個檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>it is a link</source>
        <translation>該項目是連結</translation>
    </message>
    <message>
        <source>unzipped it would be larger than RAP Desk allows</source>
        <translation>解壓縮後會超出 RAP Desk 容許的大小</translation>
    </message>
    <message>
        <source>unzipped it would be far larger than a report can be</source>
        <translation>解壓縮後會遠大於報表可能的大小</translation>
    </message>
</context>
<context>
    <name>filing::Faults</name>
    <message>
        <source>Ask the clearing house to provide the report again; its contacts are under Help.</source>
        <translation>請要求結算所重新提供報表；聯絡資料見「說明」。</translation>
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
        <translation>磁碟已滿：未能儲存「%1」。</translation>
    </message>
    <message>
        <source>Free some space, then retry.</source>
        <translation>請騰出空間，然後重試。</translation>
    </message>
    <message>
        <source>The disk is full: there is no room in &apos;%1&apos; for more reports.</source>
        <translation>磁碟已滿：「%1」沒有空間存放更多報表。</translation>
    </message>
    <message>
        <source>You have no permission to write &apos;%1&apos;.</source>
        <translation>沒有寫入「%1」的權限。</translation>
    </message>
    <message>
        <source>Choose another folder, or ask your IT support for access to this one.</source>
        <translation>請選擇其他資料夾，或向資訊科技支援人員申請此資料夾的存取權限。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is on a disk that can only be read.</source>
        <translation>「%1」位於唯讀的磁碟。</translation>
    </message>
    <message>
        <source>Choose another folder, or ask your IT support to let this one be written.</source>
        <translation>請選擇其他資料夾，或要求資訊科技支援人員讓此資料夾可以寫入。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not be saved.</source>
        <translation>未能儲存「%1」。</translation>
    </message>
    <message>
        <source>If the file is open in another program, close it there and retry.</source>
        <translation>如檔案已在其他程式中開啟，請在該處關閉，然後重試。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read.</source>
        <translation>無法讀取「%1」。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has been changed or removed since it was opened.</source>
        <translation>「%1」在開啟後已被更改或移除。</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>請重新開啟。</translation>
    </message>
    <message>
        <source>RAP Desk is fetching this report in another window or run.</source>
        <translation>RAP Desk 正在另一視窗或另一次執行中下載此報表。</translation>
    </message>
    <message>
        <source>Wait until that has ended, then retry.</source>
        <translation>請待其完成，然後重試。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a link that leads out of the reports&apos; folder.</source>
        <translation>「%1」是通往報表資料夾以外的連結。</translation>
    </message>
    <message>
        <source>Remove the link, then retry.</source>
        <translation>請移除該連結，然後重試。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the way of a report.</source>
        <translation>「%1」佔用了報表的位置。</translation>
    </message>
    <message>
        <source>Move or rename it, then retry.</source>
        <translation>請將其移走或重新命名，然後重試。</translation>
    </message>
    <message>
        <source>The drive with the reports&apos; folder &apos;%1&apos; is not connected.</source>
        <translation>報表資料夾「%1」所在的磁碟機未有連接。</translation>
    </message>
    <message>
        <source>Connect it, then retry; or choose another folder.</source>
        <translation>請接上磁碟機，然後重試；或選擇其他資料夾。</translation>
    </message>
    <message>
        <source>The reports&apos; folder &apos;%1&apos; is not there any more.</source>
        <translation>報表資料夾「%1」已不存在。</translation>
    </message>
    <message>
        <source>Put it back where it was, then retry; or choose another folder.</source>
        <translation>請將其放回原處，然後重試；或選擇其他資料夾。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was removed by another program while it was being saved.</source>
        <translation>「%1」在儲存期間被其他程式移除。</translation>
    </message>
    <message>
        <source>Retry. If that happens again, ask your IT support whether the virus scanner has taken it.</source>
        <translation>請重試。如再次發生，請向資訊科技支援人員查詢檔案是否被防毒軟件移走。</translation>
    </message>
    <message>
        <source>Reports that are just being saved are removed from &apos;%1&apos; by another program or person.</source>
        <translation>正在儲存的報表被其他程式或人員從「%1」移除。</translation>
    </message>
    <message>
        <source>Wait until that has ended, then retry; or choose another folder.</source>
        <translation>請待其結束，然後重試；或選擇其他資料夾。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos;, where reports are copied to, is not there.</source>
        <translation>用以存放報表副本的資料夾「%1」不存在。</translation>
    </message>
    <message>
        <source>Connect its drive or share, or ask your IT support to bring it back.</source>
        <translation>請連接其磁碟機或共用資料夾，或要求資訊科技支援人員將其恢復。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos;, where reports are copied to, does not answer.</source>
        <translation>用以存放報表副本的資料夾「%1」沒有回應。</translation>
    </message>
    <message>
        <source>Check the network drive, or ask your IT support.</source>
        <translation>請檢查網絡磁碟機，或向資訊科技支援人員查詢。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no longer as it was filed, and is not copied.</source>
        <translation>「%1」與存檔時不同，因此不會複製。</translation>
    </message>
    <message>
        <source>Fetch the report again.</source>
        <translation>請重新下載報表。</translation>
    </message>
    <message>
        <source>The copy &apos;%1&apos; cannot be read back as it was written.</source>
        <translation>副本「%1」讀回的內容與寫入時不同。</translation>
    </message>
    <message>
        <source>Ask your IT support to check that disk.</source>
        <translation>請要求資訊科技支援人員檢查該磁碟。</translation>
    </message>
    <message>
        <source>The list of copies &apos;%1&apos; is open in another program.</source>
        <translation>副本的清單檔「%1」已在其他程式中開啟。</translation>
    </message>
    <message>
        <source>Close it there.</source>
        <translation>請在該程式中關閉。</translation>
    </message>
    <message>
        <source>The reports&apos; folder &apos;%1&apos; cannot be made.</source>
        <translation>無法建立報表資料夾「%1」。</translation>
    </message>
    <message>
        <source>RAP&apos;s file %1 is empty.</source>
        <translation>RAP 的檔案 %1 是空的。</translation>
    </message>
    <message>
        <source>RAP&apos;s file %1 is not a ZIP file, whatever its name says.</source>
        <translation>不論名稱為何，RAP 的檔案 %1 都不是 ZIP 檔案。</translation>
    </message>
    <message>
        <source>RAP&apos;s file %1 is damaged.</source>
        <translation>RAP 的檔案 %1 已損壞。</translation>
    </message>
    <message>
        <source>The ZIP holds no report.</source>
        <translation>ZIP 內沒有報表。</translation>
    </message>
    <message>
        <source>The ZIP holds &apos;%1&apos;, which cannot be saved safely: %2.</source>
        <translation>ZIP 內有「%1」，無法安全儲存：%2。</translation>
    </message>
    <message>
        <source>The ZIP holds &apos;%1&apos;, which is packed in a way that RAP Desk does not know (%2).</source>
        <translation>ZIP 內有「%1」，其壓縮方式 RAP Desk 無法辨認（%2）。</translation>
    </message>
    <message>
        <source>Ask the clearing house to provide the report as a plain ZIP; its contacts are under Help.</source>
        <translation>請要求結算所以一般 ZIP 檔案提供報表；聯絡資料見「說明」。</translation>
    </message>
    <message>
        <source>The path under which &apos;%1&apos; would be saved is too long.</source>
        <translation>用以儲存「%1」的路徑過長。</translation>
    </message>
    <message>
        <source>Choose a folder for the reports that has a shorter path, then retry.</source>
        <translation>請選擇路徑較短的報表資料夾，然後重試。</translation>
    </message>
    <message>
        <source>The ZIP cannot be unzipped safely: %1.</source>
        <translation>ZIP 無法安全解壓縮：%1。</translation>
    </message>
    <message>
        <source>RAP&apos;s file %1 is no longer as long as it was when it was listed.</source>
        <translation>RAP 的檔案 %1 的長度與列出時不同。</translation>
    </message>
    <message>
        <source>Refresh the list, then fetch the report.</source>
        <translation>請重新整理清單，然後下載報表。</translation>
    </message>
    <message>
        <source>The connection to RAP broke while the report was being fetched.</source>
        <translation>下載報表期間，與 RAP 的連線中斷。</translation>
    </message>
    <message>
        <source>Retry; what was fetched of it already is kept.</source>
        <translation>請重試；已下載的部分會保留。</translation>
    </message>
    <message>
        <source>The connection to RAP broke each time that %1 was being fetched, the last time with no other report under way.</source>
        <translation>每次下載 %1 時，與 RAP 的連線都會中斷，最近一次並無其他報表同時下載。</translation>
    </message>
    <message>
        <source>Retry later. If it happens again, tell the clearing house; its contacts are under Help.</source>
        <translation>請稍後重試。如再次發生，請通知結算所；聯絡資料見「說明」。</translation>
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
            <numerusform>ZIP 內有 %n 個檔案，而非一個。</numerusform>
        </translation>
    </message>
    <message>
        <source>The ZIP holds folders besides its file.</source>
        <translation>ZIP 內除檔案外還有資料夾。</translation>
    </message>
    <message>
        <source>The file in the ZIP has another name than the ZIP.</source>
        <translation>ZIP 內的檔案與 ZIP 名稱不同。</translation>
    </message>
    <message>
        <source>There was another file of this name. It is kept as &apos;%1&apos;.</source>
        <translation>原有另一個同名檔案，現保留為「%1」。</translation>
    </message>
</context>
<context>
    <name>filing::ZipReader</name>
    <message numerus="yes">
        <source>There are %n byte(s) before the beginning of the ZIP.</source>
        <translation>
            <numerusform>ZIP 開頭之前有 %n 個位元組。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n byte(s) after the end of the ZIP.</source>
        <translation>
            <numerusform>ZIP 結尾之後有 %n 個位元組。</numerusform>
        </translation>
    </message>
    <message>
        <source>it holds too many files</source>
        <translation>內有過多檔案</translation>
    </message>
    <message>
        <source>The names in the ZIP are taken to be Big5, as Hong Kong&apos;s systems write them.</source>
        <translation>ZIP 內的名稱當作 Big5 編碼處理，與香港系統的寫法一致。</translation>
    </message>
</context>
<context>
    <name>handin::Faults</name>
    <message>
        <source>Compare the place in the account&apos;s settings with what the clearing house told your firm.</source>
        <translation>請將帳戶設定內的位置與結算所通知公司的位置互相核對。</translation>
    </message>
    <message>
        <source>The account names no place on RAP for new keys.</source>
        <translation>帳戶沒有指明新密鑰在 RAP 上的位置。</translation>
    </message>
    <message>
        <source>Hand the public half in as the clearing house asks for it. Where it has named a folder and a file name on RAP, enter them in the account&apos;s settings.</source>
        <translation>請按結算所要求的方式提交公開密鑰。如結算所已指明 RAP 上的資料夾及檔案名稱，請在帳戶設定內填寫。</translation>
    </message>
    <message>
        <source>This is the key that the account has already.</source>
        <translation>這是帳戶現有的密鑰。</translation>
    </message>
    <message>
        <source>Make a new key, and hand in its public half.</source>
        <translation>請建立新密鑰，並提交其公開密鑰。</translation>
    </message>
    <message>
        <source>A key of this type (%1) cannot be handed in in this form.</source>
        <translation>此類密鑰（%1）不能以此格式提交。</translation>
    </message>
    <message>
        <source>Choose another form in the account&apos;s settings.</source>
        <translation>請在帳戶設定內選擇其他格式。</translation>
    </message>
    <message>
        <source>There is a file of this name on RAP already; nothing was changed: %1</source>
        <translation>RAP 上已有同名檔案，沒有任何更改：%1</translation>
    </message>
    <message>
        <source>Was this key handed in before? If not, ask the clearing house which name to use.</source>
        <translation>此密鑰是否曾提交？如否，請向結算所查詢應使用的名稱。</translation>
    </message>
    <message>
        <source>%1 is a folder on RAP; nothing was changed.</source>
        <translation>%1 是 RAP 上的資料夾，沒有任何更改。</translation>
    </message>
    <message>
        <source>Write the name of the file after it in the account&apos;s settings.</source>
        <translation>請在帳戶設定內，於其後寫上檔案名稱。</translation>
    </message>
    <message>
        <source>There is no folder %1 on RAP; nothing was changed.</source>
        <translation>RAP 上沒有資料夾 %1，沒有任何更改。</translation>
    </message>
    <message>
        <source>RAP does not let this account put a file into %1; nothing was changed.</source>
        <translation>RAP 不容許此帳戶將檔案放入 %1，沒有任何更改。</translation>
    </message>
    <message>
        <source>RAP does not take the file %1; nothing was changed.</source>
        <translation>RAP 不接受檔案 %1，沒有任何更改。</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, hand the public half in another way.</source>
        <translation>請稍後再試。如再次發生，請以其他方式提交公開密鑰。</translation>
    </message>
    <message>
        <source>RAP could not take all of %1; its disk may be full.</source>
        <translation>RAP 未能完整接收 %1，其磁碟可能已滿。</translation>
    </message>
    <message>
        <source>A file of this name may be there now, empty or cut short. Ask the clearing house to remove it, and how to hand the key in.</source>
        <translation>該處現時可能有同名檔案，內容為空或不完整。請要求結算所將其移除，並查詢如何提交密鑰。</translation>
    </message>
    <message>
        <source>The connection to RAP broke while %1 was being put there.</source>
        <translation>上載 %1 期間，與 RAP 的連線中斷。</translation>
    </message>
    <message>
        <source>It may be there whole, cut short or not at all. Ask the clearing house what it has got before you hand the key in again.</source>
        <translation>該檔案可能完整、不完整或完全不存在。再次提交密鑰前，請先向結算所查詢收到了甚麼。</translation>
    </message>
</context>
<context>
    <name>help::HelpWindow</name>
    <message>
        <source>Manual - RAP Desk</source>
        <translation>使用手冊 - RAP Desk</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章節</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>使用手冊內文</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>在使用手冊中尋找</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜尋</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nothing in the manual has all of these words. Try fewer, or other ones.</source>
        <translation>手冊內找不到這些字詞。請減少字詞，或改用其他字詞。</translation>
    </message>
</context>
<context>
    <name>help::Shortcuts</name>
    <message>
        <source>In the table of reports</source>
        <translation>在報表表格內</translation>
    </message>
    <message>
        <source>In the list of downloads</source>
        <translation>在下載項目清單內</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>在整個視窗</translation>
    </message>
    <message>
        <source>Main window</source>
        <translation>主視窗</translation>
    </message>
    <message>
        <source>Report window</source>
        <translation>報表視窗</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較視窗</translation>
    </message>
    <message>
        <source>Coverage board</source>
        <translation>齊備情況</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>使用手冊</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快捷鍵</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>指令</translation>
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
        <translation>紀錄冊內有先前帳戶「%1」的報表。</translation>
    </message>
    <message>
        <source>Choose another name, or have the ledger forget that account first.</source>
        <translation>請選用其他名稱，或先將該帳戶從紀錄冊清除。</translation>
    </message>
    <message>
        <source>The ledger &apos;%1&apos; was written by a newer version of this program.</source>
        <translation>紀錄冊「%1」由此程式的較新版本寫入。</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Install the newer version on this workstation too.</source>
        <translation>紀錄冊沒有任何更改。請在此工作站也安裝較新版本。</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; is not a ledger of this program.</source>
        <translation>檔案「%1」不是此程式的紀錄冊。</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Move it away, or put the right file in its place.</source>
        <translation>檔案沒有任何更改。請將其移走，或換上正確的檔案。</translation>
    </message>
    <message>
        <source>The ledger &apos;%1&apos; cannot be opened for writing.</source>
        <translation>未能開啟紀錄冊「%1」以供寫入。</translation>
    </message>
    <message>
        <source>Check that its folder is there and that you may write to it, or ask your IT department.</source>
        <translation>請檢查其資料夾是否存在以及是否有寫入權限，或向資訊科技部門查詢。</translation>
    </message>
    <message>
        <source>The ledger &apos;%1&apos; is damaged.</source>
        <translation>紀錄冊「%1」已損壞。</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Put back a copy of it, or move the file away: the program then starts a new ledger, and shows reports fetched before as new.</source>
        <translation>紀錄冊內容未有更改。請放回其副本，或將檔案移走：程式會另開新的紀錄冊，並將以往下載的報表顯示為新報表。</translation>
    </message>
    <message>
        <source>There is no room on the disk for the ledger &apos;%1&apos;.</source>
        <translation>磁碟空間不足，無法存放紀錄冊「%1」。</translation>
    </message>
    <message>
        <source>Make room on that disk, then try again.</source>
        <translation>請騰出該磁碟的空間，然後再試。</translation>
    </message>
    <message>
        <source>The ledger &apos;%1&apos; is a folder, not a file.</source>
        <translation>紀錄冊「%1」是資料夾，不是檔案。</translation>
    </message>
    <message>
        <source>Move that folder away.</source>
        <translation>請將該資料夾移走。</translation>
    </message>
    <message>
        <source>The ledger &apos;%1&apos; is in use by another program.</source>
        <translation>紀錄冊「%1」正由另一程式使用。</translation>
    </message>
    <message>
        <source>Wait until the other program is done, then try again.</source>
        <translation>請待該程式完成，然後再試。</translation>
    </message>
    <message>
        <source>The disk failed while the ledger &apos;%1&apos; was in use.</source>
        <translation>使用紀錄冊「%1」時磁碟發生故障。</translation>
    </message>
    <message>
        <source>Check the disk or network drive, and whether you have used up your share of it.</source>
        <translation>請檢查磁碟或網絡磁碟機，以及儲存配額是否已用盡。</translation>
    </message>
    <message>
        <source>The ledger &apos;%1&apos; failed.</source>
        <translation>紀錄冊「%1」發生故障。</translation>
    </message>
    <message>
        <source>Start the program again; if it fails again, send the log to your help desk.</source>
        <translation>請重新啟動程式；如再次發生故障，請將日誌交予支援服務台。</translation>
    </message>
    <message>
        <source>The ledger does not know this report any more.</source>
        <translation>紀錄冊已沒有這份報表。</translation>
    </message>
    <message>
        <source>Open it from the table again; the account may have another name by now.</source>
        <translation>請從列表再次開啟；帳戶可能已改名。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>RAP Desk is open already, but does not answer.</source>
        <translation>RAP Desk 已開啟，但沒有回應。</translation>
    </message>
    <message>
        <source>Wait a minute and try again. If that does not help, end it in Task Manager or sign out, then start it again. Reports that are filed stay.</source>
        <translation>請稍候一分鐘再試。如仍無效，請在「工作管理員」中結束 RAP Desk 或登出，然後重新啟動。已存檔的報表會保留。</translation>
    </message>
    <message>
        <source>Keeps settings, host keys and ledger in DIR.</source>
        <translation>將設定、主機密鑰及紀錄冊存放於 DIR。</translation>
    </message>
    <message>
        <source>Starts without a window, in the notification area.</source>
        <translation>啟動時不開啟視窗，只在通知區域顯示。</translation>
    </message>
    <message>
        <source>An account to import (.rapdesk).</source>
        <translation>要匯入的帳戶（.rapdesk）。</translation>
    </message>
</context>
<context>
    <name>paper::PaperOrder</name>
    <message>
        <source>&apos;%1&apos; names no pages.</source>
        <translation>「%1」不是頁碼。</translation>
    </message>
    <message>
        <source>Write them like 1-3,7.</source>
        <translation>請以 1-3,7 的方式填寫。</translation>
    </message>
</context>
<context>
    <name>paper::PaperReport</name>
    <message>
        <source>&apos;%1&apos; has none of the pages that were chosen; it has %2.</source>
        <translation>「%1」沒有所選的頁；全份共 %2 頁。</translation>
    </message>
    <message>
        <source>Choose other pages.</source>
        <translation>請選擇其他頁。</translation>
    </message>
</context>
<context>
    <name>paper::PrintJob</name>
    <message>
        <source>&apos;%1&apos; is a report itself.</source>
        <translation>「%1」本身是報表。</translation>
    </message>
    <message>
        <source>Choose another name for the PDF.</source>
        <translation>請為 PDF 選用其他名稱。</translation>
    </message>
</context>
<context>
    <name>paper::PrinterOutlet</name>
    <message>
        <source>The printer &apos;%1&apos; takes nothing.</source>
        <translation>打印機「%1」沒有接收列印工作。</translation>
    </message>
    <message>
        <source>See whether it is switched on and connected, then print again.</source>
        <translation>請查看打印機是否已開啟及接駁，然後再列印。</translation>
    </message>
</context>
<context>
    <name>paper::Printing</name>
    <message>
        <source>There is nothing to print.</source>
        <translation>沒有可列印的內容。</translation>
    </message>
    <message>
        <source>This computer has no font to print with.</source>
        <translation>這部電腦沒有可供列印的字型。</translation>
    </message>
    <message>
        <source>Install one of fixed pitch, such as DejaVu Sans Mono.</source>
        <translation>請安裝等寬字型，例如 DejaVu Sans Mono。</translation>
    </message>
</context>
<context>
    <name>paper::Sheet</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1（續）</translation>
    </message>
</context>
<context>
    <name>printing::PrintDialog</name>
    <message>
        <source>1 sheet is</source>
        <translation>1 張</translation>
    </message>
    <message>
        <source>%1 sheets are</source>
        <translation>%1 張</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>預覽(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存為(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>列印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存為 PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>all; or some, like 1-3,7</source>
        <translation>全部；或部分，例如 1-3,7</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>不列印</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>頁頂</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>頁底</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>頁碼(&amp;G)</translation>
    </message>
    <message>
        <source>Pa&amp;ges of each</source>
        <translation>每份報表的頁碼(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;File name and page</source>
        <translation>檔案名稱及頁碼(&amp;F)</translation>
    </message>
    <message>
        <source>This computer has no program for PDF files. It is saved as %1</source>
        <translation>這部電腦沒有可開啟 PDF 檔案的程式。檔案已儲存為 %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 份</translation>
    </message>
    <message>
        <source>Reports.pdf</source>
        <translation>報表.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 on the way to the printer %2.</source>
        <translation>%1正送往打印機 %2。</translation>
    </message>
    <message>
        <source>%1 saved as %2</source>
        <translation>%1已儲存為 %2</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>Stopped. What the printer had already, it may still print.</source>
        <translation>已停止。已送到打印機的內容仍可能會印出。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>已停止。沒有儲存任何內容。</translation>
    </message>
</context>
<context>
    <name>printing::SheetPreview</name>
    <message>
        <source>&amp;Previous sheet</source>
        <translation>上一張(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next sheet</source>
        <translation>下一張(&amp;N)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Sheet as it will be printed</source>
        <translation>紙張的列印效果</translation>
    </message>
    <message>
        <source>sheet %1 of %2</source>
        <translation>第 %1 張，共 %2 張</translation>
    </message>
    <message>
        <source>sheet %1; the first %2 are shown here</source>
        <translation>第 %1 張；此處只顯示首 %2 張</translation>
    </message>
</context>
<context>
    <name>profile::PathTemplate</name>
    <message>
        <source>no folder is named.</source>
        <translation>沒有指明資料夾。</translation>
    </message>
    <message>
        <source>it begins at the root of a drive. Begin with a folder&apos;s name.</source>
        <translation>路徑由磁碟機的根目錄開始。請以資料夾名稱開頭。</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <extracomment>%1 where in a path template, %2 what is wrong there</extracomment>
        <translation>第 %1 欄：%2</translation>
    </message>
    <message>
        <source>a folder&apos;s name is missing here.</source>
        <translation>此處缺少資料夾名稱。</translation>
    </message>
    <message>
        <source>&apos;..&apos; would lead out of the folder.</source>
        <translation>「..」會通往資料夾以外。</translation>
    </message>
    <message>
        <source>&apos;.&apos; is no folder&apos;s name.</source>
        <translation>「.」不是資料夾名稱。</translation>
    </message>
    <message>
        <source>a folder&apos;s name cannot end in a dot or a space.</source>
        <translation>資料夾名稱不能以句點或空格結尾。</translation>
    </message>
    <message>
        <source>this brace is not closed.</source>
        <translation>此大括號沒有結尾的括號。</translation>
    </message>
    <message>
        <source>{file} can stand at the very end only.</source>
        <translation>{file} 只可放在最末。</translation>
    </message>
    <message>
        <source>{%1} is not known.</source>
        <translation>{%1} 不明。</translation>
    </message>
    <message>
        <source>this brace was never opened.</source>
        <translation>此大括號沒有開頭的括號。</translation>
    </message>
    <message>
        <source>a drive cannot be named here. Begin with a folder&apos;s name.</source>
        <translation>此處不能指明磁碟機。請以資料夾名稱開頭。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot stand in a folder&apos;s name.</source>
        <translation>資料夾名稱不能含有「%1」。</translation>
    </message>
    <message>
        <source>a character that cannot be seen stands here.</source>
        <translation>此處有不可見的字元。</translation>
    </message>
</context>
<context>
    <name>profile::Pattern</name>
    <message>
        <source>Blanks alone stand for no name.</source>
        <translation>只有空格不代表任何名稱。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; matches nothing: no comma, semicolon or blank at an end belongs to a name. Where several are meant each stands by itself.</source>
        <translation>「%1」不會有任何符合項目：名稱不含逗號或分號，首尾亦不含空格。如有多個名稱，請分開填寫。</translation>
    </message>
    <message>
        <source>&apos;%1…&apos; is too long. %2 characters are the most.</source>
        <translation>「%1…」過長。最多 %2 個字元。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has too many asterisks. %2 are the most.</source>
        <translation>「%1」的星號過多。最多 %2 個。</translation>
    </message>
</context>
<context>
    <name>profile::Profile</name>
    <message>
        <source>A report profile has no name.</source>
        <translation>有一個報表設定檔沒有名稱。</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>請為其命名。</translation>
    </message>
    <message>
        <source>There are two report profiles named &apos;%1&apos;.</source>
        <translation>有兩個名為「%1」的報表設定檔。</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>請將其中一個改用其他名稱。</translation>
    </message>
    <message>
        <source>The report profile &apos;%1&apos; has a pattern that cannot be: %2</source>
        <translation>報表設定檔「%1」有無效的樣式：%2</translation>
    </message>
    <message>
        <source>Correct it, or remove it.</source>
        <translation>請更正或移除。</translation>
    </message>
    <message>
        <source>The report profile &apos;%1&apos; has an exception without a condition, so that nothing would be left of it.</source>
        <translation>報表設定檔「%1」有一項例外沒有條件，因此不會選取任何報表。</translation>
    </message>
    <message>
        <source>Say what the exception is about, or remove it.</source>
        <translation>請註明例外的內容，或將其移除。</translation>
    </message>
    <message>
        <source>The report profile &apos;%1&apos; has the further destination &apos;%2&apos;, which is no whole path.</source>
        <translation>報表設定檔「%1」的其他目的地「%2」不是完整路徑。</translation>
    </message>
    <message>
        <source>Name the folder from its drive or server on.</source>
        <translation>請由磁碟機或伺服器開始寫出資料夾路徑。</translation>
    </message>
    <message>
        <source>The report profile &apos;%1&apos; expects &apos;%2&apos; without saying which report, on which days or by what time.</source>
        <translation>報表設定檔「%1」預期「%2」，但沒有註明是哪份報表、在哪些日子或最遲何時。</translation>
    </message>
    <message>
        <source>Fill in a report ID, a day and a time, or remove the expectation.</source>
        <translation>請填寫報表編號、日子及時間，或移除該預期報表。</translation>
    </message>
</context>
<context>
    <name>profile::ProfileFile</name>
    <message>
        <source>These report profiles are too large to be kept: as a file they take %1 KB, and %2 KB are the most.</source>
        <translation>這些報表設定檔過大，無法保存：檔案大小為 %1 KB，上限為 %2 KB。</translation>
    </message>
    <message>
        <source>Make fewer of them: one can choose many reports. Those that were kept stay as they are.</source>
        <translation>請減少數目：一個設定檔可選取多份報表。先前已保存的維持不變。</translation>
    </message>
    <message>
        <source>Correct the file, or export it once more where it is good. The report profiles were left as they are.</source>
        <translation>請更正檔案，或從完好的來源重新匯出。報表設定檔維持不變。</translation>
    </message>
    <message>
        <source>The file is too large to hold report profiles.</source>
        <translation>檔案過大，不會是報表設定檔。</translation>
    </message>
    <message>
        <source>The file of report profiles is damaged in line %1, column %2: %3</source>
        <translation>報表設定檔的檔案已損壞，位於第 %1 行第 %2 欄：%3</translation>
    </message>
    <message>
        <source>The file was made by a newer RAP Desk.</source>
        <translation>檔案由較新版本的 RAP Desk 製作。</translation>
    </message>
    <message>
        <source>Update RAP Desk on this workstation.</source>
        <translation>請更新此工作站的 RAP Desk。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of %2.</source>
        <translation>「%1」不是以下任何一項：%2。</translation>
    </message>
    <message>
        <source>the list is empty. Leave it out where any will do.</source>
        <translation>清單為空。如任何值皆可，請略去此項。</translation>
    </message>
    <message>
        <source>the path cannot be used. %1</source>
        <translation>路徑無法使用。%1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a whole number of minutes, up to a day.</source>
        <translation>「%1」須為整數的分鐘，最多一日。</translation>
    </message>
    <message>
        <source>&apos;by&apos; is a time like 20:15.</source>
        <translation>「by」須為時間，例如 20:15。</translation>
    </message>
    <message>
        <source>&apos;version&apos; is %1.</source>
        <translation>「version」須為 %1。</translation>
    </message>
</context>
<context>
    <name>profile::RunWords</name>
    <message>
        <source>The schedule was switched on</source>
        <translation>排程已啟用</translation>
    </message>
    <message>
        <source>RAP opened</source>
        <translation>RAP 開放</translation>
    </message>
    <message>
        <source>The usual time had passed</source>
        <translation>已過設定的間隔時間</translation>
    </message>
    <message>
        <source>A report is usual about now</source>
        <translation>通常約在此時有報表</translation>
    </message>
    <message>
        <source>An earlier run was missed</source>
        <translation>錯過了先前的執行</translation>
    </message>
    <message>
        <source>The run before it failed</source>
        <translation>上一次執行失敗</translation>
    </message>
    <message>
        <source>The PC woke up</source>
        <translation>電腦已喚醒</translation>
    </message>
    <message>
        <source>The network came back</source>
        <translation>網絡已恢復</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Some reports failed</source>
        <translation>部分報表失敗</translation>
    </message>
    <message>
        <source>Filed, but not copied to a further folder</source>
        <translation>已存檔，但未複製到其他資料夾</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Another program was fetching for this account</source>
        <translation>當時另一程式正在為此帳戶下載</translation>
    </message>
    <message>
        <source>RAP was not reached</source>
        <translation>未能連線至 RAP</translation>
    </message>
    <message>
        <source>The folder for reports was not there, or full</source>
        <translation>存放報表的資料夾不存在或已滿</translation>
    </message>
    <message>
        <source>It needs you</source>
        <translation>需要人手處理</translation>
    </message>
    <message>
        <source>RAP was closed</source>
        <translation>RAP 已關閉</translation>
    </message>
    <message>
        <source>Another run was under way</source>
        <translation>當時另一次執行正在進行</translation>
    </message>
    <message>
        <source>The program was not running, or the PC was off</source>
        <translation>程式未有執行，或電腦已關機</translation>
    </message>
    <message>
        <source>Not expected today</source>
        <translation>今日不預期收到</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>未到時間</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>已到時間</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾時</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>as RAP opens</source>
        <translation>RAP 開放時</translation>
    </message>
    <message>
        <source>as set</source>
        <translation>按照設定</translation>
    </message>
    <message>
        <source>a report is usual about then</source>
        <translation>通常約在該時有報表</translation>
    </message>
    <message>
        <source>the last one failed</source>
        <translation>上一次失敗</translation>
    </message>
    <message>
        <source>the network came back</source>
        <translation>網絡已恢復</translation>
    </message>
    <message>
        <source>it is due</source>
        <translation>已到時間</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 of %2 was expected by %3 and has not come.</source>
        <translation>%2 的 %1 應於 %3 或之前收到，至今未到。</translation>
    </message>
    <message>
        <source>%1 is usually here by %2 and is not there yet.</source>
        <translation>%1 通常於 %2 或之前收到，現時仍未收到。</translation>
    </message>
    <message>
        <source>%1 was expected by %2 and is not there yet.</source>
        <translation>%1 應於 %2 或之前收到，現時仍未收到。</translation>
    </message>
    <message>
        <source>%1 came at %2.</source>
        <translation>%1 已於 %2 收到。</translation>
    </message>
    <message>
        <source>%1 is here.</source>
        <translation>%1 已收到。</translation>
    </message>
    <message>
        <source>%1 is not expected today.</source>
        <translation>今日不預期收到 %1。</translation>
    </message>
    <message>
        <source>%1 is expected by %2.</source>
        <translation>%1 預期於 %2 或之前收到。</translation>
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
        <translation>副檔名</translation>
    </message>
    <message>
        <source>run date and time</source>
        <translation>編製日期及時間</translation>
    </message>
    <message>
        <source>market code</source>
        <translation>市場代號</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>參與者</translation>
    </message>
    <message>
        <source>customer code</source>
        <translation>客戶代號</translation>
    </message>
    <message>
        <source>report ID</source>
        <translation>報表編號</translation>
    </message>
    <message>
        <source>Column %2, %1: %3</source>
        <extracomment>%1 a field of a report&apos;s file name, %2 where it begins, %3 what is wrong with it</extracomment>
        <translation>第 %2 個字元起，%1：%3</translation>
    </message>
    <message>
        <source>it is missing.</source>
        <translation>欠缺此項。</translation>
    </message>
    <message>
        <source>an empty field stands in it or beside it.</source>
        <translation>其中或前後有空白欄位。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not 14 digits of date and time with 1 to 9 digits of a fraction of a second.</source>
        <translation>「%1」的格式不符：應為 14 位數字的日期及時間，再加 1 至 9 位數字的秒數小數。</translation>
    </message>
    <message>
        <source>there is no day %1.</source>
        <translation>沒有 %1 這個日期。</translation>
    </message>
    <message>
        <source>there is no time %1.</source>
        <translation>沒有 %1 這個時間。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of GLOB, HKMK, MAMK, SZMK.</source>
        <translation>「%1」並非 GLOB、HKMK、MAMK、SZMK 其中之一。</translation>
    </message>
    <message>
        <source>it is not .TXT.ZIP.</source>
        <translation>不是 .TXT.ZIP。</translation>
    </message>
    <message>
        <source>The name says market %1, the folder %2.</source>
        <translation>檔案名稱所示市場為 %1，資料夾所示為 %2。</translation>
    </message>
    <message>
        <source>The name says it was run on %1, after the folder date %2.</source>
        <translation>檔案名稱所示編製日期為 %1，遲於資料夾日期 %2。</translation>
    </message>
    <message>
        <source>The name says COMMON and yet names the participant %1.</source>
        <translation>檔案名稱註明 COMMON，卻又列出參與者 %1。</translation>
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
        <translation>HKCC 及 SEOCH</translation>
    </message>
    <message>
        <source>All markets</source>
        <translation>所有市場</translation>
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
        <translation>HKSCC 參與者</translation>
    </message>
    <message>
        <source>Designated bank of HKSCC</source>
        <translation>HKSCC 指定銀行</translation>
    </message>
    <message>
        <source>HKCC or SEOCH participant</source>
        <translation>HKCC 或 SEOCH 參與者</translation>
    </message>
</context>
<context>
    <name>report::Compare</name>
    <message>
        <source>The report has too many lines to be compared.</source>
        <translation>報表行數過多，無法比較。</translation>
    </message>
</context>
<context>
    <name>report::Find</name>
    <message>
        <source>There is nothing to look for.</source>
        <translation>沒有輸入要尋找的內容。</translation>
    </message>
    <message>
        <source>What is looked for is too long.</source>
        <translation>要尋找的內容過長。</translation>
    </message>
</context>
<context>
    <name>report::ImageFault</name>
    <message>
        <source>There are no records.</source>
        <translation>沒有記錄。</translation>
    </message>
    <message>
        <source>Record %1 has %2 bytes instead of %3.</source>
        <translation>記錄 %1 有 %2 個位元組，應為 %3 個。</translation>
    </message>
    <message>
        <source>Record %1, the last one, is cut short: it has %2 bytes instead of %3.</source>
        <translation>最後一項記錄（記錄 %1）不完整：只有 %2 個位元組，應為 %3 個。</translation>
    </message>
    <message>
        <source>Record %1 is empty.</source>
        <translation>記錄 %1 是空的。</translation>
    </message>
    <message>
        <source>Record %1 is of no known type: it begins with &apos;%2&apos;.</source>
        <translation>記錄 %1 的類別不明：開頭為「%2」。</translation>
    </message>
    <message>
        <source>Record %1 does not belong there: a header comes first, a trailer last.</source>
        <translation>記錄 %1 的位置不對：檔頭記錄應在最前，檔尾記錄應在最後。</translation>
    </message>
    <message>
        <source>There is no header.</source>
        <translation>沒有檔頭記錄。</translation>
    </message>
    <message>
        <source>There is no trailer: the end of the file may be missing.</source>
        <translation>沒有檔尾記錄：檔案的末段可能已缺失。</translation>
    </message>
    <message>
        <source>Record %1, %2: &apos;%3&apos; is no number.</source>
        <translation>記錄 %1，%2：「%3」不是數字。</translation>
    </message>
    <message>
        <source>Record %1, %2: &apos;%3&apos; is none of the values that the layout has.</source>
        <translation>記錄 %1，%2：「%3」不是版面格式所列的值。</translation>
    </message>
    <message>
        <source>Record %1, %2: its fields add up to %3, it says %4.</source>
        <translation>記錄 %1，%2：各欄位相加為 %3，記錄所示為 %4。</translation>
    </message>
    <message>
        <source>Record %1, %2: this field must have changed, as the checksum (%4 instead of %3) and the trailer&apos;s total show.</source>
        <translation>記錄 %1，%2：此欄位應曾被改動，校驗碼（為 %4，應為 %3）及檔尾記錄的總計可作佐證。</translation>
    </message>
    <message>
        <source>The trailer&apos;s %1 says %2 records, there are %3.</source>
        <translation>檔尾記錄的 %1 所示為 %2 項記錄，實際有 %3 項。</translation>
    </message>
    <message>
        <source>The trailer&apos;s %1 says %2, the records add up to %3.</source>
        <translation>檔尾記錄的 %1 所示為 %2，各記錄相加為 %3。</translation>
    </message>
    <message>
        <source>The header&apos;s %1 is &apos;%2&apos;, the file&apos;s name has &apos;%3&apos;.</source>
        <translation>檔頭記錄的 %1 為「%2」，檔案名稱所示為「%3」。</translation>
    </message>
</context>
<context>
    <name>report::LayoutFile</name>
    <message>
        <source>&apos;%1&apos; is a whole number from 1 to %2.</source>
        <translation>「%1」須為 1 至 %2 的整數。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no picture such as X(12), 9(5) or 9(5)V9(3).</source>
        <translation>「%1」不是格式定義，例如 X(12)、9(5) 或 9(5)V9(3)。</translation>
    </message>
    <message>
        <source>a number has at most %1 digits.</source>
        <translation>數字最多可有 %1 位。</translation>
    </message>
    <message>
        <source>&apos;codes&apos; is an object of codes and what they mean.</source>
        <translation>「codes」須為列出代碼及其意思的物件。</translation>
    </message>
    <message>
        <source>the code &apos;%1&apos; is wider than its field.</source>
        <translation>代碼「%1」比其欄位長。</translation>
    </message>
    <message>
        <source>only digits without a decimal point are a code.</source>
        <translation>只有不含小數點的數字才可作為代碼。</translation>
    </message>
    <message>
        <source>only a number has a sign.</source>
        <translation>只有數字才可有正負號。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no field of &apos;%2&apos;.</source>
        <translation>「%1」不是「%2」的欄位。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number: its picture has X.</source>
        <translation>「%1」不是數字：其格式定義含有 X。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; begins before the field ahead of it ends, at %2.</source>
        <translation>「%1」的起始位置在前一欄位的結尾（%2）之前。</translation>
    </message>
    <message>
        <source>there is another field &apos;%1&apos;.</source>
        <translation>已有另一個欄位「%1」。</translation>
    </message>
    <message>
        <source>a record has fields.</source>
        <translation>記錄必須有欄位。</translation>
    </message>
    <message>
        <source>no detail record has a field &apos;%1&apos;.</source>
        <translation>沒有明細記錄含有欄位「%1」。</translation>
    </message>
    <message>
        <source>there is no record &apos;%1&apos;.</source>
        <translation>沒有記錄「%1」。</translation>
    </message>
    <message>
        <source>a total has either &apos;count&apos; or &apos;sum&apos;.</source>
        <translation>總計須有「count」或「sum」其中一項。</translation>
    </message>
    <message>
        <source>only a trailer has totals.</source>
        <translation>只有檔尾記錄才可有總計。</translation>
    </message>
    <message>
        <source>two records begin with &apos;%1&apos;.</source>
        <translation>有兩項記錄均以「%1」開頭。</translation>
    </message>
    <message>
        <source>the fields of &apos;%1&apos; take %2 bytes, the longest record has %3.</source>
        <translation>「%1」的欄位共佔 %2 個位元組，最長的記錄只有 %3 個。</translation>
    </message>
    <message>
        <source>a layout has records.</source>
        <translation>版面格式必須有記錄。</translation>
    </message>
    <message>
        <source>&apos;version&apos; is %1.</source>
        <translation>「version」須為 %1。</translation>
    </message>
    <message>
        <source>&apos;shortest&apos; is more than &apos;longest&apos;.</source>
        <translation>「shortest」大於「longest」。</translation>
    </message>
    <message>
        <source>The layout %1 cannot be used: line %2, column %3: %4</source>
        <translation>版面格式 %1 無法使用：第 %2 行第 %3 欄：%4</translation>
    </message>
    <message>
        <source>Mend the file; until then the records are shown without names.</source>
        <translation>請修正檔案；在此之前，記錄會以沒有欄位名稱的方式顯示。</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes.</source>
        <translation>大於 %1 個位元組。</translation>
    </message>
</context>
<context>
    <name>report::Layouts</name>
    <message>
        <source>The layout %1 cannot be read.</source>
        <translation>無法讀取版面格式 %1。</translation>
    </message>
</context>
<context>
    <name>report::PageHeader</name>
    <message>
        <source>The report calls itself %1; its file&apos;s name says %2.</source>
        <translation>報表內文所示編號為 %1，檔案名稱所示為 %2。</translation>
    </message>
    <message>
        <source>The report is for %1; its file&apos;s name says %2.</source>
        <translation>報表內文所示對象為 %1，檔案名稱所示為 %2。</translation>
    </message>
    <message>
        <source>The report was run on %1; its file&apos;s name says %2.</source>
        <translation>報表內文所示編製日期為 %1，檔案名稱所示為 %2。</translation>
    </message>
    <message>
        <source>The report was run at %1; its file&apos;s name says %2.</source>
        <translation>報表內文所示編製時間為 %1，檔案名稱所示為 %2。</translation>
    </message>
</context>
<context>
    <name>report::Pattern</name>
    <message>
        <source>This expression takes too long to be looked for.</source>
        <translation>以此表達式尋找需時過長。</translation>
    </message>
    <message>
        <source>Make it simpler.</source>
        <translation>請簡化表達式。</translation>
    </message>
    <message>
        <source>This is no regular expression.</source>
        <translation>這不是正規表達式。</translation>
    </message>
</context>
<context>
    <name>report::Source</name>
    <message>
        <source>&apos;%1&apos; holds more than one file.</source>
        <translation>「%1」內有多於一個檔案。</translation>
    </message>
    <message>
        <source>Say which one.</source>
        <translation>請指明是哪一個。</translation>
    </message>
    <message>
        <source>There is no &apos;%1&apos; in &apos;%2&apos;.</source>
        <translation>「%2」內沒有「%1」。</translation>
    </message>
</context>
<context>
    <name>session::AccountFile</name>
    <message>
        <source>&apos;%1&apos; is none of the account&apos;s servers.</source>
        <translation>「%1」不是此帳戶的伺服器。</translation>
    </message>
    <message>
        <source>&apos;bits&apos; is a whole number, up to %1.</source>
        <translation>「bits」須為整數，最大為 %1。</translation>
    </message>
    <message>
        <source>a fingerprint looks like SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU.</source>
        <translation>指紋的格式例如 SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU。</translation>
    </message>
    <message>
        <source>a server has one key of a type.</source>
        <translation>每個伺服器的每種密鑰只可有一個。</translation>
    </message>
    <message>
        <source>these are more report profiles than can be kept.</source>
        <translation>報表設定檔數目超出可保存的上限。</translation>
    </message>
    <message>
        <source>The account file cannot be used, because of line %1, column %2: %3</source>
        <translation>帳戶檔案無法使用，原因在第 %1 行第 %2 欄：%3</translation>
    </message>
    <message>
        <source>Ask who made it for a good one. Nothing was changed here.</source>
        <translation>請向製作者索取正確的檔案。此處沒有任何更改。</translation>
    </message>
    <message>
        <source>The file is too large to hold an account.</source>
        <translation>檔案過大，不可能是帳戶檔案。</translation>
    </message>
    <message>
        <source>The account file was made by a newer RAP Desk.</source>
        <translation>帳戶檔案由較新版本的 RAP Desk 製作。</translation>
    </message>
    <message>
        <source>Update RAP Desk on this workstation. Nothing was changed here.</source>
        <translation>請更新此工作站的 RAP Desk。此處沒有任何更改。</translation>
    </message>
    <message>
        <source>&apos;version&apos; is %1.</source>
        <translation>「version」須為 %1。</translation>
    </message>
</context>
<context>
    <name>session::AccountImport</name>
    <message>
        <source>Import it under another name, or say that it is to be replaced. Nothing was changed.</source>
        <translation>請以另一名稱匯入，或註明要取代現有帳戶。沒有任何更改。</translation>
    </message>
    <message>
        <source>There is an account &apos;%1&apos; already.</source>
        <translation>已有帳戶「%1」。</translation>
    </message>
    <message>
        <source>There are report profiles of an account &apos;%1&apos; already.</source>
        <translation>已有帳戶「%1」的報表設定檔。</translation>
    </message>
</context>
<context>
    <name>session::AccountRename</name>
    <message>
        <source>Choose another name.</source>
        <translation>請選用其他名稱。</translation>
    </message>
    <message>
        <source>There is an account &apos;%1&apos; already.</source>
        <translation>已有帳戶「%1」。</translation>
    </message>
    <message>
        <source>There are report profiles of an earlier account &apos;%1&apos;.</source>
        <translation>仍有舊帳戶「%1」的報表設定檔。</translation>
    </message>
</context>
<context>
    <name>session::AccountSession</name>
    <message>
        <source>The disk with your reports does not answer: &apos;%1&apos;.</source>
        <translation>存放報表的磁碟沒有回應：「%1」。</translation>
    </message>
    <message>
        <source>Check the network drive, or ask your IT support. What is on it is looked at as soon as it does.</source>
        <translation>請檢查網絡磁碟機，或向資訊科技支援人員查詢。磁碟恢復回應後，程式會隨即查看其內容。</translation>
    </message>
    <message>
        <source>The account &apos;%1&apos; was renamed or removed meanwhile.</source>
        <translation>帳戶「%1」其間已被重新命名或移除。</translation>
    </message>
    <message>
        <source>Use it by the name that it has now.</source>
        <translation>請以其現有名稱使用該帳戶。</translation>
    </message>
</context>
<context>
    <name>session::Distribution</name>
    <message>
        <source>1 report waits to be copied to &apos;%1&apos;.</source>
        <translation>有 1 份報表等候複製至「%1」。</translation>
    </message>
    <message>
        <source>%1 reports wait to be copied to &apos;%2&apos;.</source>
        <translation>有 %1 份報表等候複製至「%2」。</translation>
    </message>
    <message>
        <source>It is copied at the next run.</source>
        <translation>該報表會在下次執行時複製。</translation>
    </message>
    <message>
        <source>They are copied at the next run.</source>
        <translation>這些報表會在下次執行時複製。</translation>
    </message>
    <message>
        <source>1 report is not in its folder any more and cannot be copied to &apos;%1&apos;.</source>
        <translation>1 份報表已不在其資料夾內，無法複製至「%1」。</translation>
    </message>
    <message>
        <source>%1 reports are not in their folder any more and cannot be copied to &apos;%2&apos;.</source>
        <translation>%1 份報表已不在其資料夾內，無法複製至「%2」。</translation>
    </message>
    <message>
        <source>Fetch them again: then they are copied, too.</source>
        <translation>請重新下載：屆時會一併複製。</translation>
    </message>
</context>
<context>
    <name>session::Holidays</name>
    <message>
        <source>%1 It is kept in &apos;%2&apos;.</source>
        <translation>%1 檔案存放於「%2」。</translation>
    </message>
    <message>
        <source>Import it once more. Until then the one that came with the program counts.</source>
        <translation>請重新匯入。在此之前，以程式隨附的日曆為準。</translation>
    </message>
    <message>
        <source>The calendar of public holidays ended on %1, so RAP may be closed on a Saturday that is thought open.</source>
        <translation>公眾假期日曆已於 %1 到期，因此程式預計開放的星期六，RAP 可能關閉。</translation>
    </message>
    <message>
        <source>The calendar of public holidays ends on %1. After that RAP may be closed on a Saturday that is thought open.</source>
        <translation>公眾假期日曆將於 %1 到期。其後程式預計開放的星期六，RAP 可能關閉。</translation>
    </message>
</context>
<context>
    <name>session::OnEnd</name>
    <message>
        <source>The run itself is not concerned: what was filed stays filed. Ask whoever set up that program.</source>
        <translation>執行本身不受影響：已存檔的報表維持不變。請向設定該程式的人員查詢。</translation>
    </message>
    <message numerus="yes">
        <source>The program &apos;%1&apos;, which is called at the end of a run, did not end within %n seconds and was stopped.</source>
        <translation>
            <numerusform>在執行結束時呼叫的程式「%1」未能於 %n 秒內結束，已被終止。</numerusform>
        </translation>
    </message>
    <message>
        <source>The program &apos;%1&apos;, which is called at the end of a run, broke down.</source>
        <translation>在執行結束時呼叫的程式「%1」異常中止。</translation>
    </message>
    <message>
        <source>The program &apos;%1&apos;, which is called at the end of a run, ended with exit code %2.</source>
        <translation>在執行結束時呼叫的程式「%1」已結束，結束代碼為 %2。</translation>
    </message>
    <message>
        <source>The program &apos;%1&apos;, which is to be called at the end of a run, cannot be started.</source>
        <translation>無法啟動在執行結束時呼叫的程式「%1」。</translation>
    </message>
</context>
<context>
    <name>session::ProfileStore</name>
    <message>
        <source>Nothing is fetched, because the report profiles in &apos;%1&apos; cannot be used. %2</source>
        <translation>「%1」內的報表設定檔無法使用，因此沒有下載任何報表。%2</translation>
    </message>
    <message>
        <source>Import others, or a smaller file, in its place: it is then kept beside it, with &apos;.damaged&apos; at the end of its name.</source>
        <translation>請匯入其他報表設定檔或較小的檔案取代：原檔案會保留在旁，名稱末尾加上「.damaged」。</translation>
    </message>
</context>
<context>
    <name>session::RecordFile</name>
    <message>
        <source>&apos;%1&apos; could not be saved.</source>
        <translation>未能儲存「%1」。</translation>
    </message>
    <message>
        <source>Name a folder that is there and takes files.</source>
        <translation>請指定現有且可寫入的資料夾。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there already and is no earlier record of this account; it was left as it is.</source>
        <translation>「%1」已存在，且並非此帳戶之前的紀錄；該檔案維持不變。</translation>
    </message>
    <message>
        <source>Name another file, or remove that one first.</source>
        <translation>請指定另一檔案，或先移除該檔案。</translation>
    </message>
</context>
<context>
    <name>session::Retriever</name>
    <message>
        <source>Another program</source>
        <translation>另一程式</translation>
    </message>
    <message>
        <source>The RAP Desk window (process %1)</source>
        <translation>RAP Desk 視窗（處理程序 %1）</translation>
    </message>
    <message>
        <source>Another program (%1, process %2)</source>
        <translation>另一程式（%1，處理程序 %2）</translation>
    </message>
    <message>
        <source>Another program of this workstation is fetching for this account.</source>
        <translation>此工作站的另一程式正為此帳戶下載報表。</translation>
    </message>
    <message>
        <source>%1 has been fetching for this account since %2.</source>
        <translation>%1自 %2 起一直為此帳戶下載報表。</translation>
    </message>
    <message>
        <source>Try again when it has ended.</source>
        <translation>請待其結束後再試。</translation>
    </message>
</context>
<context>
    <name>session::ScheduleStore</name>
    <message>
        <source>The schedule in &apos;%1&apos; cannot be read.</source>
        <translation>無法讀取「%1」內的排程。</translation>
    </message>
    <message>
        <source>Set it again under Schedule.</source>
        <translation>請在「排程」重新設定。</translation>
    </message>
</context>
<context>
    <name>session::SupportText</name>
    <message>
        <source>Account</source>
        <translation>帳戶</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>機構身份</translation>
    </message>
    <message>
        <source>RAP user</source>
        <translation>RAP 使用者</translation>
    </message>
    <message>
        <source>Primary server</source>
        <translation>主要伺服器</translation>
    </message>
    <message>
        <source>Backup server</source>
        <translation>備用伺服器</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Base folder</source>
        <translation>基礎資料夾</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密鑰</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1，%2 位元</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指紋</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密碼短語</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>無法使用</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Trusted host keys</source>
        <translation>受信任的主機密鑰</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>連線測試</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>未測試</translation>
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
        <translation>詳情</translation>
    </message>
    <message>
        <source>Server software</source>
        <translation>伺服器軟件</translation>
    </message>
    <message>
        <source>Host key shown</source>
        <translation>伺服器出示的主機密鑰</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>已連線至</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>主機密鑰</translation>
    </message>
    <message>
        <source>Algorithms chosen</source>
        <translation>選用的演算法</translation>
    </message>
    <message>
        <source>This workstation as seen</source>
        <translation>連線所用的此工作站地址</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>已嘗試</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已採用</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>毋須使用</translation>
    </message>
    <message>
        <source>Below the base folder</source>
        <translation>基礎資料夾之下</translation>
    </message>
    <message>
        <source>folders: %1, files: %2</source>
        <translation>資料夾：%1，檔案：%2</translation>
    </message>
    <message>
        <source>Folders on RAP</source>
        <translation>RAP 上的資料夾</translation>
    </message>
    <message>
        <source>Algorithms offered by the server</source>
        <translation>伺服器提供的演算法</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation>密鑰交換</translation>
    </message>
    <message>
        <source>Host keys</source>
        <translation>主機密鑰</translation>
    </message>
    <message>
        <source>Ciphers</source>
        <translation>加密演算法</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>訊息鑑別碼</translation>
    </message>
    <message>
        <source>Algorithms offered by this program</source>
        <translation>此程式提供的演算法</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>簽署</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>工作站</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>Clock, Hong Kong time</source>
        <translation>時鐘（香港時間）</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密鑰檔案</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>伺服器名稱</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>SSH greeting</source>
        <translation>SSH 問候訊息</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>File service</source>
        <translation>檔案服務</translation>
    </message>
    <message>
        <source>1 report</source>
        <translation>1 份報表</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>%1 份報表</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>沒有報表</translation>
    </message>
    <message>
        <source>not there: RAP has granted none</source>
        <translation>不存在：RAP 未授權任何報表</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>無法讀取：%1</translation>
    </message>
    <message>
        <source>RAP Desk: for the help desk</source>
        <translation>RAP Desk：供支援服務台參考</translation>
    </message>
    <message>
        <source>No passphrase, no private key and nothing of a report&apos;s contents is in it.</source>
        <translation>內容不含密碼短語、私人密鑰或任何報表內容。</translation>
    </message>
    <message>
        <source>Program and its parts</source>
        <translation>程式及其組件</translation>
    </message>
    <message>
        <source>Last warnings in the log</source>
        <translation>日誌中最近的警告</translation>
    </message>
</context>
<context>
    <name>session::SystemCall</name>
    <message>
        <source>This PC has no &apos;%1&apos;, so its scheduler cannot be asked.</source>
        <translation>這部電腦沒有「%1」，無法使用其排程功能。</translation>
    </message>
    <message>
        <source>Leave RAP Desk open, or have &apos;rapdesk-cli fetch&apos; started by a scheduler that is there.</source>
        <translation>請讓 RAP Desk 保持開啟，或以現有的排程程式啟動「rapdesk-cli fetch」。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not answer.</source>
        <translation>「%1」沒有回應。</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>請於一分鐘後再試。</translation>
    </message>
</context>
<context>
    <name>session::SystemTask</name>
    <message>
        <source>It starts another program, or with other arguments: this program or its settings were moved, or somebody has changed the task.</source>
        <translation>工作會啟動另一程式，或使用不同的參數：此程式或其設定已被移動，或有人更改了該工作。</translation>
    </message>
    <message>
        <source>Somebody has changed its times.</source>
        <translation>有人更改了工作的時間。</translation>
    </message>
    <message>
        <source>Somebody has changed its settings.</source>
        <translation>有人更改了工作的設定。</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>工作已停用。</translation>
    </message>
    <message>
        <source>The key %1 has a passphrase. While nobody is signed in the credential store is closed, and a run fails. For that a key without a passphrase is needed, which only this user can read.</source>
        <translation>密鑰 %1 設有密碼短語。沒有人登入電腦時，密碼庫會關閉，執行會失敗。如要在該情況下執行，須使用沒有密碼短語並只有此使用者可讀取的密鑰。</translation>
    </message>
    <message>
        <source>The reports go to %1. While nobody is signed in Windows reaches no share in your name, and a run fails: better a folder of this PC.</source>
        <translation>報表存於 %1。沒有人登入電腦時，Windows 無法以此使用者的名義存取共用資料夾，執行會失敗：請改用這部電腦的資料夾。</translation>
    </message>
    <message>
        <source>Copies of reports go to %1. While nobody is signed in Windows reaches no share in your name: they are made at the next run of yours.</source>
        <translation>報表副本存於 %1。沒有人登入電腦時，Windows 無法以此使用者的名義存取共用資料夾：副本會在此使用者登入後下次執行時製作。</translation>
    </message>
</context>
<context>
    <name>session::SystemdSchedule</name>
    <message>
        <source>There is no systemd session of this user here that could keep a schedule.</source>
        <translation>這裏沒有此使用者的 systemd 工作階段可維持排程。</translation>
    </message>
    <message>
        <source>Sign in to this PC itself, or have an administrator call: loginctl enable-linger. Without systemd, let cron start &apos;rapdesk-cli fetch NAME --within-hours --no-wait&apos;.</source>
        <translation>請直接登入這部電腦，或由管理員執行：loginctl enable-linger。如沒有 systemd，請由 cron 啟動「rapdesk-cli fetch NAME --within-hours --no-wait」。</translation>
    </message>
    <message>
        <source>systemd did not do it. It says: %1</source>
        <translation>systemd 未有執行。其訊息為：%1</translation>
    </message>
    <message>
        <source>Try again; ask IT if that does not help.</source>
        <translation>請再試；如仍不成功，請向資訊科技部門查詢。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; cannot be made.</source>
        <translation>無法建立資料夾「%1」。</translation>
    </message>
    <message>
        <source>Ask IT for the right to write there.</source>
        <translation>請向資訊科技部門申請該處的寫入權限。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be removed.</source>
        <translation>無法移除「%1」。</translation>
    </message>
    <message>
        <source>It is switched off all the same. Ask IT to remove the file.</source>
        <translation>儘管如此，工作已停用。請資訊科技部門移除該檔案。</translation>
    </message>
    <message>
        <source>Call once, or ask IT to: loginctl enable-linger</source>
        <translation>請執行一次以下命令，或請資訊科技部門執行：loginctl enable-linger</translation>
    </message>
</context>
<context>
    <name>session::WindowsSchedule</name>
    <message>
        <source>%1 Windows says: %2</source>
        <translation>%1Windows 的訊息：%2</translation>
    </message>
    <message>
        <source>Ask IT whether this user may have scheduled tasks. Until then RAP Desk fetches while it is open.</source>
        <translation>請向資訊科技部門查詢此使用者可否設有排程工作。在此之前，RAP Desk 只會在開啟時下載。</translation>
    </message>
    <message>
        <source>The task&apos;s definition cannot be written.</source>
        <translation>無法寫入工作的定義。</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>請騰出磁碟空間，然後再試。</translation>
    </message>
    <message>
        <source>Windows did not take the task.</source>
        <translation>Windows 沒有接受該工作。</translation>
    </message>
    <message>
        <source>Windows did not remove the task.</source>
        <translation>Windows 沒有移除該工作。</translation>
    </message>
    <message>
        <source>Ask IT to give this user the right &apos;Log on as a batch job&apos;, then switch it on once more.</source>
        <translation>請資訊科技部門授予此使用者「以批次工作登入」的權限，然後重新啟用。</translation>
    </message>
</context>
<context>
    <name>sftp::Connection</name>
    <message>
        <source>The account names no server.</source>
        <translation>帳戶沒有指明伺服器。</translation>
    </message>
    <message>
        <source>The backup at %1 cannot be reached either.</source>
        <translation>位於 %1 的備用伺服器亦無法連線。</translation>
    </message>
</context>
<context>
    <name>sftp::Faults</name>
    <message>
        <source>Is this workstation&apos;s IP address registered for this RAP account (e-Service TECHS 8 in Client Connect)?</source>
        <translation>此工作站的 IP 地址是否已為此 RAP 帳戶登記（Client Connect 內的電子服務 TECHS 8）？</translation>
    </message>
    <message>
        <source>Is this workstation&apos;s IP address (%1) registered for this RAP account (e-Service TECHS 8 in Client Connect)?</source>
        <translation>此工作站的 IP 地址（%1）是否已為此 RAP 帳戶登記（Client Connect 內的電子服務 TECHS 8）？</translation>
    </message>
    <message>
        <source>The server name %1 is not known to the network.</source>
        <translation>網絡上找不到伺服器名稱 %1。</translation>
    </message>
    <message>
        <source>Check the server&apos;s name in the account.</source>
        <translation>請檢查帳戶內的伺服器名稱。</translation>
    </message>
    <message>
        <source>RAP at %1 refuses the connection.</source>
        <translation>位於 %1 的 RAP 拒絕連線。</translation>
    </message>
    <message>
        <source>Check the port (%1) in the account.</source>
        <translation>請檢查帳戶內的連接埠（%1）。</translation>
    </message>
    <message>
        <source>RAP at %1 cannot be reached.</source>
        <translation>無法連線至位於 %1 的 RAP。</translation>
    </message>
    <message>
        <source>RAP at %1 does not answer.</source>
        <translation>位於 %1 的 RAP 沒有回應。</translation>
    </message>
    <message>
        <source>RAP at %1 took the connection but does not answer.</source>
        <translation>位於 %1 的 RAP 已接受連線，但沒有回應。</translation>
    </message>
    <message>
        <source>RAP at %1 did not answer the login.</source>
        <translation>位於 %1 的 RAP 沒有回應登入要求。</translation>
    </message>
    <message>
        <source>RAP at %1 took the login but does not answer.</source>
        <translation>位於 %1 的 RAP 已接受登入，但沒有回應。</translation>
    </message>
    <message>
        <source>RAP at %1 no longer answers.</source>
        <translation>位於 %1 的 RAP 不再回應。</translation>
    </message>
    <message>
        <source>What answers at %1 is no SSH 2 server. It said: %2</source>
        <translation>在 %1 回應的並非 SSH 2 伺服器。對方的訊息：%2</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and the port (%1) in the account.</source>
        <translation>請檢查帳戶內的伺服器名稱及連接埠（%1）。</translation>
    </message>
    <message>
        <source>RAP at %1 hangs up and says: %2</source>
        <translation>位於 %1 的 RAP 中斷連線，訊息為：%2</translation>
    </message>
    <message>
        <source>RAP at %1 offers no encryption that this program considers safe.</source>
        <translation>位於 %1 的 RAP 沒有提供此程式認為安全的加密方式。</translation>
    </message>
    <message>
        <source>Show the details to your help desk: the server&apos;s SSH settings are needed.</source>
        <translation>請將詳情交給支援服務台：須取得伺服器的 SSH 設定資料。</translation>
    </message>
    <message>
        <source>RAP at %1 names no signature for RSA keys that is still safe.</source>
        <translation>位於 %1 的 RAP 沒有提供仍屬安全的 RSA 密鑰簽署方式。</translation>
    </message>
    <message>
        <source>Register an Ed25519 or ECDSA key for this RAP account and use that.</source>
        <translation>請為此 RAP 帳戶登記並使用 Ed25519 或 ECDSA 密鑰。</translation>
    </message>
    <message>
        <source>The server at %1 shows another host key than the one that was trusted. Somebody may be pretending to be RAP. Nothing was sent.</source>
        <translation>位於 %1 的伺服器出示的主機密鑰與受信任的不同，可能有人冒充 RAP。沒有傳送任何資料。</translation>
    </message>
    <message>
        <source>Ask the clearing house whether its host key was changed. Trust it only when you have the new fingerprint in the clearing house&apos;s letter.</source>
        <translation>請向結算所查詢其主機密鑰是否已更換。只有在結算所函件載明新指紋時，才可信任。</translation>
    </message>
    <message>
        <source>The server at %1 shows a host key of another type (%2) than the trusted ones. Nothing was sent.</source>
        <translation>位於 %1 的伺服器出示的主機密鑰，其類型（%2）與受信任的不同。沒有傳送任何資料。</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one in the clearing house&apos;s letter, then trust it.</source>
        <translation>請將其指紋與結算所函件所載的指紋核對，然後才信任。</translation>
    </message>
    <message>
        <source>The host key of the server at %1 has not been trusted yet. Nothing was sent.</source>
        <translation>位於 %1 的伺服器的主機密鑰尚未受信任。沒有傳送任何資料。</translation>
    </message>
    <message>
        <source>The key file %1 is not a private key that this program can use.</source>
        <translation>密鑰檔案 %1 並非此程式可使用的私人密鑰。</translation>
    </message>
    <message>
        <source>Choose an Ed25519, ECDSA or RSA private key in OpenSSH or PEM form.</source>
        <translation>請選擇 OpenSSH 或 PEM 格式的 Ed25519、ECDSA 或 RSA 私人密鑰。</translation>
    </message>
    <message>
        <source>The key file %1 needs its passphrase.</source>
        <translation>密鑰檔案 %1 需要密碼短語。</translation>
    </message>
    <message>
        <source>Enter the passphrase of the key.</source>
        <translation>請輸入密鑰的密碼短語。</translation>
    </message>
    <message>
        <source>The passphrase does not open the key file %1.</source>
        <translation>密碼短語無法開啟密鑰檔案 %1。</translation>
    </message>
    <message>
        <source>Enter the passphrase of the key again.</source>
        <translation>請再次輸入密鑰的密碼短語。</translation>
    </message>
    <message>
        <source>Is this key registered for this RAP account? RAP&apos;s keys are valid for two years.</source>
        <translation>此密鑰是否已為此 RAP 帳戶登記？RAP 的密鑰有效期為兩年。</translation>
    </message>
    <message>
        <source>The server takes no keys for this user, only: %1. Ask the clearing house.</source>
        <translation>伺服器不接受此使用者以密鑰登入，只接受：%1。請向結算所查詢。</translation>
    </message>
    <message>
        <source>RAP at %1 refuses the login of user %2 with the key %3 (%4).</source>
        <translation>位於 %1 的 RAP 拒絕使用者 %2 以密鑰 %3（%4）登入。</translation>
    </message>
    <message>
        <source>RAP at %1 took the login but gives no SFTP session.</source>
        <translation>位於 %1 的 RAP 已接受登入，但沒有提供 SFTP 工作階段。</translation>
    </message>
    <message>
        <source>Another workstation may be using this RAP account now. Try again in a few minutes.</source>
        <translation>可能有另一個工作站正在使用此 RAP 帳戶。請於數分鐘後再試。</translation>
    </message>
    <message>
        <source>The base folder %1 cannot be read on RAP.</source>
        <translation>無法讀取 RAP 上的基礎資料夾 %1。</translation>
    </message>
    <message>
        <source>Check the base folder in the account, and which reports this RAP account has been given.</source>
        <translation>請檢查帳戶內的基礎資料夾，以及此 RAP 帳戶獲授權取得哪些報表。</translation>
    </message>
    <message>
        <source>%1 is no longer on RAP.</source>
        <translation>%1 已不在 RAP 上。</translation>
    </message>
    <message>
        <source>RAP keeps reports for ten days. List the reports again.</source>
        <translation>RAP 保留報表十日。請重新列出報表。</translation>
    </message>
    <message>
        <source>RAP does not let this account read %1.</source>
        <translation>RAP 不容許此帳戶讀取 %1。</translation>
    </message>
    <message>
        <source>Check which reports this RAP account has been given.</source>
        <translation>請檢查此 RAP 帳戶獲授權取得哪些報表。</translation>
    </message>
    <message>
        <source>RAP failed to hand out %1.</source>
        <translation>RAP 未能提供 %1。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>請稍後再試。</translation>
    </message>
    <message>
        <source>%1 is not as long on RAP as it was listed.</source>
        <translation>%1 在 RAP 上的大小與列出時不同。</translation>
    </message>
    <message>
        <source>List the reports again, then fetch it.</source>
        <translation>請重新列出報表，然後下載。</translation>
    </message>
    <message>
        <source>%1 was changed on RAP while it was being fetched.</source>
        <translation>%1 在下載期間於 RAP 上有所更改。</translation>
    </message>
    <message>
        <source>RAP lists this folder in a way that cannot be right.</source>
        <translation>RAP 傳回的資料夾清單有誤，無法採用。</translation>
    </message>
    <message>
        <source>Show the details to your help desk.</source>
        <translation>請將詳情交給支援服務台。</translation>
    </message>
    <message>
        <source>RAP answered in a way that cannot be right.</source>
        <translation>RAP 的回應有誤，無法採用。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, show the details to your help desk.</source>
        <translation>請再試。如再次發生，請將詳情交給支援服務台。</translation>
    </message>
    <message>
        <source>The connection to RAP was lost.</source>
        <translation>與 RAP 的連線已中斷。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>請再試。</translation>
    </message>
    <message>
        <source>RAP no longer answers.</source>
        <translation>RAP 不再回應。</translation>
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
        <translation>舊式指紋（MD5）由 16 組各兩位的字母及數字組成，以冒號分隔。請重新從函件複製。</translation>
    </message>
    <message>
        <source>This is the key itself and not its fingerprint, which begins with &quot;SHA256:&quot;.</source>
        <translation>這是密鑰本身，而不是其指紋；指紋以「SHA256:」開頭。</translation>
    </message>
    <message>
        <source>No fingerprint has the character &apos;%1&apos; in it. Copy it again from the letter.</source>
        <translation>指紋不會含有字元「%1」。請重新從函件複製。</translation>
    </message>
    <message>
        <source>This has too many characters: %1 instead of %2. Copy the fingerprint alone.</source>
        <translation>字元過多：有 %1 個，應為 %2 個。請只複製指紋。</translation>
    </message>
    <message>
        <source>This is not a whole SHA-256 fingerprint yet: it has %1 characters, and these are %2.</source>
        <translation>這還不是完整的 SHA-256 指紋：應有 %1 個字元，現有 %2 個。</translation>
    </message>
</context>
<context>
    <name>sftp::HostKeys</name>
    <message>
        <source>The trusted host keys in %1 cannot be read.</source>
        <translation>無法讀取 %1 內受信任的主機密鑰。</translation>
    </message>
    <message>
        <source>Restore the file from a copy, or move it away and trust the servers again after comparing their fingerprints.</source>
        <translation>請從備份還原該檔案，或將其移走，並在核對指紋後重新信任各伺服器。</translation>
    </message>
    <message>
        <source>%1 is trusted on this workstation with another host key: %2. The one that was handed out is %3.</source>
        <translation>此工作站已為 %1 信任另一個主機密鑰：%2。獲提供的則為 %3。</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the clearing house which of them is right before anything else.</source>
        <translation>沒有任何更改。請先向結算所查詢哪一個正確，再作其他處理。</translation>
    </message>
</context>
<context>
    <name>ui::AccountDetails</name>
    <message>
        <source>You are</source>
        <translation>機構身份</translation>
    </message>
    <message>
        <source>RAP user ID</source>
        <translation>RAP 使用者編號</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>Trusted keys</source>
        <translation>受信任的密鑰</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>帳戶密鑰</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>%1, backup %2</source>
        <translation>%1，備用：%2</translation>
    </message>
    <message>
        <source>%1 on RAP, filed in %2</source>
        <extracomment>Folder on RAP, folder of this PC</extracomment>
        <translation>RAP 上的 %1，存檔於 %2</translation>
    </message>
    <message>
        <source>Locked with a passphrase.</source>
        <translation>設有密碼短語。</translation>
    </message>
    <message>
        <source>Has no passphrase.</source>
        <translation>沒有密碼短語。</translation>
    </message>
    <message>
        <source>Not known: say on which day it was registered.</source>
        <translation>未知：請填寫密鑰的登記日期。</translation>
    </message>
    <message>
        <source>Not known: it cannot have been registered on %1, which is to come. Correct that day.</source>
        <translation>未知：登記日期不可能是未來的 %1。請更正該日期。</translation>
    </message>
    <message>
        <source>%1, registered on %2</source>
        <translation>%1，登記日期：%2</translation>
    </message>
</context>
<context>
    <name>ui::AccountDialog</name>
    <message>
        <source>Compare the fingerprint…</source>
        <translation>核對指紋…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>帳戶 %1</translation>
    </message>
    <message>
        <source>Add a RAP account</source>
        <translation>新增 RAP 帳戶</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>測試連線(&amp;T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What you typed is not saved. Press Save to keep it, or Cancel once more to leave it.</source>
        <translation>輸入的內容尚未儲存。按「儲存」以保留內容，或再按一次「取消」以放棄。</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>已有同名的帳戶。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>請選用其他名稱。</translation>
    </message>
    <message>
        <source>The account is saved, but the passphrase could not be kept: %1 You will be asked for it.</source>
        <translation>帳戶已儲存，但未能保存密碼短語：%1屆時會要求輸入密碼短語。</translation>
    </message>
</context>
<context>
    <name>ui::AccountForm</name>
    <message>
        <source>Keep the ZIP beside the report</source>
        <translation>在報表旁保留 ZIP</translation>
    </message>
    <message>
        <source>your own word for it, such as the firm&apos;s name</source>
        <translation>自訂名稱，例如公司名稱</translation>
    </message>
    <message>
        <source>host or host:port</source>
        <translation>主機或主機:連接埠</translation>
    </message>
    <message>
        <source>host or host:port; may stay empty</source>
        <translation>主機或主機:連接埠；可留空</translation>
    </message>
    <message>
        <source>&amp;Account name</source>
        <translation>帳戶名稱(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;You are</source>
        <translation>機構身份(&amp;Y)</translation>
    </message>
    <message>
        <source>RAP &amp;user ID</source>
        <translation>RAP 使用者編號(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Primary server</source>
        <translation>主要伺服器(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Backup server</source>
        <translation>備用伺服器(&amp;B)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密鑰</translation>
    </message>
    <message>
        <source>Base &amp;folder on RAP</source>
        <translation>RAP 上的基礎資料夾(&amp;F)</translation>
    </message>
    <message>
        <source>Several are separated by &apos;;&apos;: /download; /INBOX</source>
        <translation>多個資料夾以「;」分隔：/download; /INBOX</translation>
    </message>
    <message>
        <source>Save &amp;reports in</source>
        <translation>報表儲存位置(&amp;R)</translation>
    </message>
    <message>
        <source>Choose the folder for reports</source>
        <translation>選擇存放報表的資料夾</translation>
    </message>
    <message>
        <source>Folder for reports</source>
        <translation>存放報表的資料夾</translation>
    </message>
    <message>
        <source>&apos;Rename…&apos; under &apos;Keys and accounts&apos; gives it another name, with all that is known of it.</source>
        <translation>如要更改名稱，請使用「密鑰及帳戶」中的「重新命名」，帳戶的所有相關資料會一併沿用新名稱。</translation>
    </message>
</context>
<context>
    <name>ui::AccountManager</name>
    <message>
        <source>RAP accounts</source>
        <translation>RAP 帳戶</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳戶</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編輯(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;new key…</source>
        <translation>更換密鑰(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Public half…</source>
        <translation>公開密鑰(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;TECHS 8…</source>
        <translation>TECHS 8(&amp;T)…</translation>
    </message>
    <message>
        <source>Te&amp;st connection…</source>
        <translation>測試連線(&amp;S)…</translation>
    </message>
    <message>
        <source>For the &amp;help desk…</source>
        <translation>供支援服務台參考(&amp;H)…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>重新命名(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>建立副本(&amp;D)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>匯出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>新增帳戶(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>匯入(&amp;I)…</translation>
    </message>
    <message>
        <source>%1 logs in with its new key from now on, good until %2.</source>
        <translation>%1 從現在起以新密鑰登入，有效期至 %2。</translation>
    </message>
    <message>
        <source>%1 is a copy of %2, without its record of fetched reports.</source>
        <translation>%1 是 %2 的副本，不包括其報表下載紀錄。</translation>
    </message>
    <message>
        <source>The file of this key does not tell its public half. A file with the same name and .pub at its end, beside it, would.</source>
        <translation>此密鑰檔案沒有提供公開密鑰。如在同一位置有同名並以 .pub 結尾的檔案，便可取得公開密鑰。</translation>
    </message>
    <message>
        <source>The record of what was fetched cannot be opened, and has to go along.</source>
        <translation>無法開啟下載紀錄；更改名稱時，下載紀錄必須一併更改。</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 現已改名為 %2。</translation>
    </message>
    <message>
        <source>You will be asked for its passphrase once more.</source>
        <translation>會再次要求輸入其密碼短語。</translation>
    </message>
    <message>
        <source>%1 may go on under its old name, or no more: see Schedule. %2</source>
        <translation>%1 可能仍以舊名稱執行，或不再執行：請查看「排程」。%2</translation>
    </message>
    <message>
        <source>It is fetched for only while you are signed in from now on. %1</source>
        <translation>從現在起，只會在使用者登入電腦期間為此帳戶下載報表。%1</translation>
    </message>
    <message>
        <source>%1 is imported.</source>
        <translation>已匯入 %1。</translation>
    </message>
    <message>
        <source>Accounts (*.rapdesk)</source>
        <translation>帳戶 (*.rapdesk)</translation>
    </message>
    <message>
        <source>Saved as %1, with the host keys that are trusted and the report profiles. No key and no passphrase is in it.</source>
        <translation>已儲存為 %1，包括受信任的主機密鑰及報表設定檔，但不含任何密鑰及密碼短語。</translation>
    </message>
    <message>
        <source>%1 is removed. Its key file is where it was.</source>
        <translation>已移除 %1。其密鑰檔案仍在原處。</translation>
    </message>
</context>
<context>
    <name>ui::AdvancedFields</name>
    <message>
        <source>no more than</source>
        <translation>不超過</translation>
    </message>
    <message>
        <source>RAP gives each file out only once</source>
        <translation>RAP 每個檔案只提供一次</translation>
    </message>
    <message>
        <source>Fetch again what was moved or deleted here</source>
        <translation>重新下載已在這部電腦上移走或刪除的報表</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>進階(&amp;V)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>進階</translation>
    </message>
    <message>
        <source>Connections at a time</source>
        <translation>同時連線數目</translation>
    </message>
    <message>
        <source>More than one only where your clearing house allows it. It helps where RAP gives each connection little.</source>
        <translation>只在結算所容許時才可多於一個。如 RAP 給予每個連線的速度有限，增加連線會有幫助。</translation>
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
        <translation>如下載中斷，已下載的部分會照原樣保留，並只以一個連線下載。</translation>
    </message>
    <message>
        <source>For a folder that is to hold what RAP holds. Otherwise what was filed once stays filed, wherever you move it.</source>
        <translation>適用於須與 RAP 內容一致的資料夾。否則報表一經存檔，不論移往何處，仍視為已存檔。</translation>
    </message>
    <message>
        <source>Place on RAP for new keys</source>
        <translation>RAP 上存放新密鑰的位置</translation>
    </message>
    <message>
        <source>only where the clearing house has named one</source>
        <translation>只在結算所已指定位置時填寫</translation>
    </message>
    <message>
        <source>Folders and file name, such as /upload/{user}_{date}.pub. With it the renewal of a key can put the new key&apos;s public half there.</source>
        <translation>資料夾及檔案名稱，例如 /upload/{user}_{date}.pub。設定後，更換密鑰時可將新密鑰的公開密鑰存放於該處。</translation>
    </message>
    <message>
        <source>Form of new keys</source>
        <translation>新密鑰的格式</translation>
    </message>
    <message>
        <source>&amp;Connections at a time</source>
        <translation>同時連線數目(&amp;C)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>&amp;New keys on RAP</source>
        <translation>RAP 上的新密鑰位置(&amp;N)</translation>
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
        <translation>稍後完成(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ui::AssistantPage</name>
    <message>
        <source>&amp;Continue</source>
        <translation>繼續(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>關閉此訊息</translation>
    </message>
</context>
<context>
    <name>ui::CheckList</name>
    <message>
        <source>Server&apos;s name</source>
        <translation>伺服器名稱</translation>
    </message>
    <message>
        <source>Way to the server&apos;s port</source>
        <translation>連接伺服器的連接埠</translation>
    </message>
    <message>
        <source>Server speaks SSH</source>
        <translation>伺服器的 SSH 通訊</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>SFTP session</source>
        <translation>SFTP 工作階段</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密鑰檔案</translation>
    </message>
    <message>
        <source>Server answers</source>
        <translation>伺服器回應</translation>
    </message>
    <message>
        <source>Server&apos;s fingerprint</source>
        <translation>伺服器指紋</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Report folders</source>
        <translation>報表資料夾</translation>
    </message>
    <message>
        <source>trying…</source>
        <translation>測試中…</translation>
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
        <translation>RAP 現已關閉</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>未測試</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The backup at %1 was used, as the primary does not answer.</source>
        <translation>由於主要伺服器沒有回應，已改用備用伺服器 %1。</translation>
    </message>
    <message>
        <source>RAP can be used with this account: 1 report to see.</source>
        <translation>此帳戶可使用 RAP：可查看 1 份報表。</translation>
    </message>
    <message>
        <source>RAP can be used with this account: %1 reports to see.</source>
        <translation>此帳戶可使用 RAP：可查看 %1 份報表。</translation>
    </message>
    <message>
        <source>RAP is closed now, it opens %1. Test again then.</source>
        <translation>RAP 現已關閉，%1 開放。請屆時再測試。</translation>
    </message>
</context>
<context>
    <name>ui::CheckedFolderList</name>
    <message>
        <source>%1 with reports</source>
        <translation>%1 個有報表</translation>
    </message>
    <message>
        <source>%1 empty</source>
        <translation>%1 個沒有報表</translation>
    </message>
    <message>
        <source>%1 not granted</source>
        <translation>%1 個未獲授權</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 個無法讀取</translation>
    </message>
    <message>
        <source>Folders: %1</source>
        <translation>資料夾：%1</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceForm</name>
    <message>
        <source>Report text</source>
        <translation>報表文本</translation>
    </message>
    <message>
        <source>Data image</source>
        <translation>數據映像</translation>
    </message>
    <message>
        <source>Other RAP folders</source>
        <translation>其他 RAP 資料夾</translation>
    </message>
    <message>
        <source>any; or such as CSEMA08, CFI* (* stands for the rest)</source>
        <translation>不限；或例如 CSEMA08, CFI*（* 代表其餘字元）</translation>
    </message>
    <message>
        <source>any; or such as C00123, B01*, COMMON</source>
        <translation>不限；或例如 C00123, B01*, COMMON</translation>
    </message>
    <message>
        <source>Clearing house</source>
        <translation>結算所</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市場</translation>
    </message>
    <message>
        <source>Report &amp;IDs</source>
        <translation>報表編號(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;For participant</source>
        <translation>所屬參與者(&amp;F)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
</context>
<context>
    <name>ui::ChosenReports</name>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>For</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Folder date</source>
        <translation>資料夾日期</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決定依據</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>尋找指令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>想做甚麼？</translation>
    </message>
    <message>
        <source>Words of the command</source>
        <translation>指令的字詞</translation>
    </message>
    <message>
        <source>Clear what was typed</source>
        <translation>清除已輸入的文字</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>No command that can be used now has these words. Try fewer, or other ones.</source>
        <translation>現時可用的指令中找不到這些字詞。請減少字詞，或改用其他字詞。</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionTestDialog</name>
    <message>
        <source>Connection test: %1</source>
        <translation>連線測試：%1</translation>
    </message>
    <message>
        <source>From this workstation to the folders that hold the reports: each step by itself. Nothing is fetched.</source>
        <translation>從此工作站至存放報表的資料夾，逐步測試。不會下載任何報表。</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionTestPage</name>
    <message>
        <source>Test</source>
        <translation>測試</translation>
    </message>
    <message>
        <source>Test &amp;again</source>
        <translation>再次測試(&amp;A)</translation>
    </message>
    <message>
        <source>RAP has further folders for you. List the reports of these, too:</source>
        <translation>RAP 上另有可供此帳戶使用的資料夾。同時列出以下資料夾的報表：</translation>
    </message>
    <message>
        <source>%1 is being tested …</source>
        <translation>正在測試 %1…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Continue all the same</source>
        <translation>仍然繼續(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ui::ContactsDialog</name>
    <message>
        <source>Contacts</source>
        <translation>聯絡資料</translation>
    </message>
    <message>
        <source>The clearing houses answer questions about RAP accounts, their keys and reports. Say which RAP user ID and which report you mean.</source>
        <translation>如對 RAP 帳戶、其密鑰及報表有疑問，可向結算所查詢。請說明所指的 RAP 使用者編號及報表。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電郵</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>熱線</translation>
    </message>
    <message>
        <source>As in section 10 of HKEX&apos;s migration guide for CCASS and CCMS reports.</source>
        <translation>資料來自香港交易所 CCASS 及 CCMS 報表遷移指引第 10 節。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>複製 %1</translation>
    </message>
    <message>
        <source>%1 is copied.</source>
        <translation>已複製 %1。</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>撰寫…</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>發送電郵至 %1</translation>
    </message>
    <message>
        <source>This computer has no program for e-mail. The address is copied: paste it where you write your mail.</source>
        <translation>這部電腦沒有電郵程式。地址已複製：請貼到撰寫電郵之處。</translation>
    </message>
</context>
<context>
    <name>ui::DestinationRow</name>
    <message>
        <source>Browse…</source>
        <translation>瀏覽…</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>folder or share, from its drive or server on</source>
        <translation>資料夾或共用資料夾，由磁碟機或伺服器起的完整路徑</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Below it</source>
        <translation>下層路徑</translation>
    </message>
    <message>
        <source>Folder for reports</source>
        <translation>存放報表的資料夾</translation>
    </message>
    <message>
        <source>%1, folder</source>
        <translation>%1，資料夾</translation>
    </message>
    <message>
        <source>%1, choose the folder</source>
        <translation>%1，選擇資料夾</translation>
    </message>
    <message>
        <source>%1, path below the folder</source>
        <translation>%1，資料夾下的路徑</translation>
    </message>
</context>
<context>
    <name>ui::DraftList</name>
    <message>
        <source>New profile</source>
        <translation>新設定檔</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Brings &apos;%1&apos; back, which was removed.</source>
        <translation>還原已移除的「%1」。</translation>
    </message>
    <message>
        <source>Brings the report profiles back that were there before the import.</source>
        <translation>還原匯入前的報表設定檔。</translation>
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
        <translation>包括公眾假期</translation>
    </message>
    <message>
        <source>report ID, such as CSEMA08</source>
        <translation>報表編號，例如 CSEMA08</translation>
    </message>
    <message>
        <source>Any market</source>
        <translation>任何市場</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分鐘</translation>
    </message>
    <message>
        <source>RAP is open on public holidays from Monday to Friday, but most reports are not made.</source>
        <translation>RAP 在星期一至五的公眾假期照常開放，但大部分報表不會編製。</translation>
    </message>
    <message>
        <source>Report ID</source>
        <translation>報表編號</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市場</translation>
    </message>
    <message>
        <source>late after another</source>
        <translation>逾時寬限</translation>
    </message>
    <message>
        <source>By (HKT)</source>
        <translation>時限（HKT）</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>report ID</source>
        <translation>報表編號</translation>
    </message>
    <message>
        <source>market</source>
        <translation>市場</translation>
    </message>
    <message>
        <source>by what time, Hong Kong&apos;s</source>
        <translation>時限（香港時間）</translation>
    </message>
    <message>
        <source>minutes until it is late</source>
        <translation>視為逾時前的分鐘數</translation>
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
        <translation>報表設定檔「%1」</translation>
    </message>
    <message>
        <source>You said so</source>
        <translation>由使用者指定</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>慣常</translation>
    </message>
    <message>
        <source>Usual: on %1 of %2 days</source>
        <translation>慣常：%2 日中有 %1 日</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市場</translation>
    </message>
    <message>
        <source>By (HKT)</source>
        <translation>時限（HKT）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到達時間</translation>
    </message>
    <message>
        <source>Expected because</source>
        <translation>預期原因</translation>
    </message>
</context>
<context>
    <name>ui::ExpectedPage</name>
    <message>
        <source>What is expected today</source>
        <translation>今日的預期報表</translation>
    </message>
    <message>
        <source>Expect it &amp;so</source>
        <translation>按此預期(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Do not expect it</source>
        <translation>不預期此報表(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing is expected today</source>
        <translation>今日沒有預期報表</translation>
    </message>
    <message>
        <source>What comes on at least 4 of 5 days is expected by itself, at its usual time. A report profile can say more.</source>
        <translation>在 5 日中至少有 4 日到達的報表，會自動列為預期報表，時限按其慣常時間而定。報表設定檔可作進一步設定。</translation>
    </message>
    <message>
        <source>Expect &amp;again what was dismissed (%1)</source>
        <translation>恢復已取消的預期報表（%1）(&amp;A)</translation>
    </message>
    <message>
        <source>Report profile &apos;%1&apos; says so: change it there.</source>
        <translation>由報表設定檔「%1」指定：請在該處更改。</translation>
    </message>
    <message>
        <source>Tick the days on which it is expected, or choose &apos;Do not expect it&apos;.</source>
        <translation>請剔選預期此報表的日子，或選擇「不預期此報表」。</translation>
    </message>
    <message>
        <source>Type by when it is expected, or choose &apos;Do not expect it&apos;.</source>
        <translation>請輸入預期此報表的時限，或選擇「不預期此報表」。</translation>
    </message>
</context>
<context>
    <name>ui::FormField</name>
    <message>
        <source>Browse…</source>
        <translation>瀏覽…</translation>
    </message>
</context>
<context>
    <name>ui::HostKeyComparison</name>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1，%2 位元</translation>
    </message>
    <message>
        <source>Fingerprint that the server shows</source>
        <translation>伺服器出示的指紋</translation>
    </message>
    <message>
        <source>&amp;Fingerprint from the clearing house&apos;s letter</source>
        <translation>結算所函件所載的指紋(&amp;F)</translation>
    </message>
    <message>
        <source>Fingerprint from the clearing house&apos;s letter</source>
        <translation>結算所函件所載的指紋</translation>
    </message>
    <message>
        <source>Known until now:</source>
        <translation>一直以來所知的指紋：</translation>
    </message>
    <message>
        <source>They differ. Do not connect; ask the clearing house which fingerprint is right.</source>
        <translation>兩者不符。請勿連線，並向結算所查詢哪個指紋正確。</translation>
    </message>
    <message>
        <source>They agree. You can trust this server.</source>
        <translation>兩者相符。可信任此伺服器。</translation>
    </message>
    <message>
        <source>Clear what was typed</source>
        <translation>清除已輸入的文字</translation>
    </message>
    <message>
        <source>I have co&amp;mpared every character with the clearing house&apos;s letter</source>
        <translation>已與結算所函件逐字核對(&amp;M)</translation>
    </message>
</context>
<context>
    <name>ui::HostKeyList</name>
    <message>
        <source>None yet: the first connection asks whether it is really RAP.</source>
        <translation>暫時沒有：首次連線時會詢問是否確為 RAP。</translation>
    </message>
    <message>
        <source>ssh-… AAAA…, a server&apos;s public key as the clearing house gives it</source>
        <translation>ssh-… AAAA…，結算所提供的伺服器公開密鑰</translation>
    </message>
    <message>
        <source>Public key of the server</source>
        <translation>伺服器的公開密鑰</translation>
    </message>
    <message>
        <source>of which server?</source>
        <translation>屬於哪個伺服器？</translation>
    </message>
    <message>
        <source>Server that has this key</source>
        <translation>使用此密鑰的伺服器</translation>
    </message>
    <message>
        <source>Trust &amp;beforehand</source>
        <translation>預先信任(&amp;B)</translation>
    </message>
    <message>
        <source>The next connection to %1 asks whether it is really RAP.</source>
        <translation>下次連線至 %1 時，會詢問是否確為 RAP。</translation>
    </message>
    <message>
        <source>Trusted for %1 as before: %2</source>
        <translation>已恢復信任 %1 的密鑰：%2</translation>
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
        <translation>這不是伺服器的公開密鑰。公開密鑰是以 ssh- 或 ecdsa- 開頭的一行文字；如只有指紋，可在首次連線至伺服器時核對。</translation>
    </message>
    <message>
        <source>Choose the server that has this key: each of the two has its own.</source>
        <translation>請選擇使用此密鑰的伺服器：兩個伺服器各有自己的密鑰。</translation>
    </message>
    <message>
        <source>Another key of this kind is trusted for %1. Take that one away first, where the clearing house says that it was renewed.</source>
        <translation>%1 已有另一個同類密鑰受信任。如結算所表示密鑰已更換，請先停止信任原有的密鑰。</translation>
    </message>
    <message>
        <source>Trusted for %1 from now on: %2</source>
        <translation>從現在起信任 %1 的密鑰：%2</translation>
    </message>
</context>
<context>
    <name>ui::HostKeyQuestion</name>
    <message>
        <source>The server shows another key than before</source>
        <translation>伺服器出示的密鑰與以往不同</translation>
    </message>
    <message>
        <source>The server at %1 used to show another key of the same type. Either the clearing house has renewed it, or somebody stands between you and RAP. Do not go on unless the new fingerprint is in the clearing house&apos;s letter: type or paste it below.</source>
        <translation>%1 的伺服器以往出示的是另一個同類型的密鑰。可能是結算所已更換密鑰，亦可能有人介入與 RAP 之間的連線。除非新指紋載於結算所函件，否則請勿繼續：請在下方輸入或貼上函件所載的指紋。</translation>
    </message>
    <message>
        <source>The server shows a key of another type</source>
        <translation>伺服器出示另一類型的密鑰</translation>
    </message>
    <message>
        <source>The server at %1 is known by a key of another type. Compare this fingerprint with the one in the clearing house&apos;s letter. Until they agree nothing is sent.</source>
        <translation>%1 的伺服器以往以另一類型的密鑰識別。請將此指紋與結算所函件所載的指紋核對。兩者相符之前，不會傳送任何資料。</translation>
    </message>
    <message>
        <source>Is this really RAP?</source>
        <translation>這真的是 RAP 嗎？</translation>
    </message>
    <message>
        <source>The server at %1 shows this fingerprint. Compare it with the one in the clearing house&apos;s letter, or paste that one below and the program compares for you. Until they agree nothing is sent.</source>
        <translation>%1 的伺服器出示此指紋。請與結算所函件所載的指紋核對，或在下方貼上函件所載的指紋，由程式代為核對。兩者相符之前，不會傳送任何資料。</translation>
    </message>
    <message>
        <source>&amp;Trust this server</source>
        <translation>信任此伺服器(&amp;T)</translation>
    </message>
    <message>
        <source>Check the server of %1</source>
        <translation>核實 %1 的伺服器</translation>
    </message>
    <message>
        <source>&amp;Do not connect</source>
        <translation>不連線(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Import an account</source>
        <translation>匯入帳戶</translation>
    </message>
    <message>
        <source>Accounts (*.rapdesk);;All files (*)</source>
        <translation>帳戶 (*.rapdesk);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>匯入(&amp;I)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>RAP</source>
        <translation>RAP</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation>帳戶名稱(&amp;N)</translation>
    </message>
    <message>
        <source>RAP &amp;user ID</source>
        <translation>RAP 使用者編號(&amp;U)</translation>
    </message>
    <message>
        <source>Save &amp;reports in</source>
        <translation>報表儲存位置(&amp;R)</translation>
    </message>
    <message>
        <source>Choose the folder for reports</source>
        <translation>選擇存放報表的資料夾</translation>
    </message>
    <message>
        <source>Folder for reports</source>
        <translation>存放報表的資料夾</translation>
    </message>
    <message>
        <source>%1, backup %2</source>
        <translation>%1，備用：%2</translation>
    </message>
    <message>
        <source>Trusted from now on, on the word of who made this file:</source>
        <translation>按此檔案製作者提供的資料，從現在起信任：</translation>
    </message>
    <message>
        <source>Not trusted, as this PC has a key of that server already:</source>
        <translation>不予信任，因為這部電腦已有該伺服器的密鑰：</translation>
    </message>
    <message>
        <source>With 1 report profile.</source>
        <translation>附有 1 個報表設定檔。</translation>
    </message>
    <message>
        <source>With %1 report profiles.</source>
        <translation>附有 %1 個報表設定檔。</translation>
    </message>
    <message>
        <source>It takes the place of your account %1.</source>
        <translation>將取代現有帳戶 %1。</translation>
    </message>
    <message>
        <source>Its report profiles take the place of those that %1 has.</source>
        <translation>其報表設定檔將取代 %1 現有的報表設定檔。</translation>
    </message>
    <message>
        <source>Another name leaves that as it is.</source>
        <translation>如改用其他名稱，現有內容會維持不變。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>取代(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ui::KeyFields</name>
    <message>
        <source>&amp;Make a new key…</source>
        <translation>建立新密鑰(&amp;M)…</translation>
    </message>
    <message>
        <source>Con&amp;vert it</source>
        <translation>轉換(&amp;V)</translation>
    </message>
    <message>
        <source>only where the key has one; goes to the credential store</source>
        <translation>只在密鑰有密碼短語時填寫；會存入密碼庫</translation>
    </message>
    <message>
        <source>SSH &amp;key file</source>
        <translation>SSH 密鑰檔案(&amp;K)</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>選擇密鑰檔案</translation>
    </message>
    <message>
        <source>Passp&amp;hrase</source>
        <translation>密碼短語(&amp;H)</translation>
    </message>
    <message>
        <source>only where the key has one</source>
        <translation>只在密鑰有密碼短語時填寫</translation>
    </message>
    <message>
        <source>Convert this key first: nothing can log in with it as it is.</source>
        <translation>請先轉換此密鑰：現有格式不能用於登入。</translation>
    </message>
    <message>
        <source>This passphrase opens the key.</source>
        <translation>此密碼短語可開啟密鑰。</translation>
    </message>
    <message>
        <source>This key has no passphrase: nothing is needed here.</source>
        <translation>此密鑰沒有密碼短語，毋須在此填寫。</translation>
    </message>
    <message>
        <source>SSH key file</source>
        <translation>SSH 密鑰檔案</translation>
    </message>
    <message>
        <source>This key is locked with a passphrase.</source>
        <translation>此密鑰受密碼短語保護。</translation>
    </message>
    <message>
        <source>RAP Desk makes a copy in OpenSSH&apos;s form, with the same passphrase; this file stays as it is.</source>
        <translation>RAP Desk 會以 OpenSSH 格式製作副本，密碼短語相同；此檔案維持不變。</translation>
    </message>
</context>
<context>
    <name>ui::KeyMaking</name>
    <message>
        <source>&amp;Kind of key</source>
        <translation>密鑰類型(&amp;K)</translation>
    </message>
    <message>
        <source>New key &amp;file</source>
        <translation>新密鑰檔案(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ui::LandingList</name>
    <message>
        <source>Where reports would be filed: %1</source>
        <translation>報表的存檔位置：%1</translation>
    </message>
</context>
<context>
    <name>ui::Mail</name>
    <message>
        <source>%1 files are too many for one mail.</source>
        <translation>%1 個檔案太多，一封電郵無法容納。</translation>
    </message>
    <message>
        <source>Select fewer reports: %1 files fit.</source>
        <translation>請選取較少報表：最多 %1 個檔案。</translation>
    </message>
    <message>
        <source>A report is not where it was filed.</source>
        <translation>有報表不在其存檔位置。</translation>
    </message>
    <message>
        <source>Put it back, or fetch it again: %1</source>
        <translation>請放回原處，或重新下載：%1</translation>
    </message>
    <message>
        <source>No mail program of this PC takes the reports.</source>
        <translation>這部電腦上沒有可接收報表的電郵程式。</translation>
    </message>
    <message>
        <source>Drag them out of the table into a mail, or ask your IT support for a mail program that other programs can hand files to.</source>
        <translation>請將報表由表格拖放至電郵，或請資訊科技支援人員提供可由其他程式交付檔案的電郵程式。</translation>
    </message>
</context>
<context>
    <name>ui::NewKeyDialog</name>
    <message>
        <source>Public half of the new key</source>
        <translation>新密鑰的公開密鑰</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>建立密鑰(&amp;M)</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>建立新密鑰</translation>
    </message>
    <message>
        <source>locks the key; without one whoever has its file can use it</source>
        <translation>用以保護密鑰；如沒有，任何人取得檔案即可使用</translation>
    </message>
    <message>
        <source>Passp&amp;hrase</source>
        <translation>密碼短語(&amp;H)</translation>
    </message>
    <message>
        <source>Making the key …</source>
        <translation>正在建立密鑰…</translation>
    </message>
    <message>
        <source>It is locked with a passphrase that is made up now and kept in this computer&apos;s password store: you need not know it.</source>
        <translation>密鑰以即時產生的密碼短語保護，密碼短語存於這部電腦的密碼庫，毋須知道其內容。</translation>
    </message>
    <message>
        <source>This computer has no password store: you are asked for the passphrase when it is needed. Only you can read the key&apos;s file.</source>
        <translation>這部電腦沒有密碼庫：需要時會要求輸入密碼短語。只有你可讀取密鑰檔案。</translation>
    </message>
    <message>
        <source>The clearing house needs this half of it, by the way that its RAP Technical Guide names. This is the half that everybody may see; the other one stays in its file.</source>
        <translation>請按結算所《RAP 技術指引》指定的方式，向結算所提交此公開密鑰。公開密鑰可供任何人查看；私人密鑰保留在其檔案內。</translation>
    </message>
    <message>
        <source>The key is made: %1</source>
        <translation>密鑰已建立：%1</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>使用此密鑰(&amp;U)</translation>
    </message>
</context>
<context>
    <name>ui::PassphraseQuestion</name>
    <message>
        <source>&amp;Remember it in this computer&apos;s password store</source>
        <translation>存入這部電腦的密碼庫(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解鎖(&amp;U)</translation>
    </message>
    <message>
        <source>Passphrase of the SSH key</source>
        <translation>SSH 密鑰的密碼短語</translation>
    </message>
    <message>
        <source>The key of %1 is locked with a passphrase.
%2</source>
        <translation>%1 的密鑰受密碼短語保護。
%2</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>密碼短語(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密碼短語</translation>
    </message>
</context>
<context>
    <name>ui::PassphraseReveal</name>
    <message>
        <source>Show the &amp;passphrase once</source>
        <translation>顯示密碼短語一次(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase, to be written down and locked away if you wish: %1</source>
        <translation>密碼短語（如有需要，可抄下並鎖好保管）：%1</translation>
    </message>
</context>
<context>
    <name>ui::PathField</name>
    <message>
        <source>as RAP has it: {folder}/{folder_date}</source>
        <translation>與 RAP 相同：{folder}/{folder_date}</translation>
    </message>
    <message>
        <source>Insert a placeholder: %1</source>
        <translation>插入佔位符：%1</translation>
    </message>
    <message>
        <source>%1 What can stand here: %2</source>
        <translation>%1此處可用：%2</translation>
    </message>
</context>
<context>
    <name>ui::ProfileDraft</name>
    <message>
        <source>The path of the report profile &apos;%1&apos; cannot be used. %2</source>
        <translation>報表設定檔「%1」的路徑無法使用。%2</translation>
    </message>
</context>
<context>
    <name>ui::ProfileEditor</name>
    <message>
        <source>Exception %1</source>
        <translation>例外情況 %1</translation>
    </message>
    <message>
        <source>Add except&amp;ion</source>
        <translation>新增例外情況(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keep the ZIP beside the report</source>
        <translation>在報表旁保留 ZIP(&amp;K)</translation>
    </message>
    <message>
        <source>Further destination %1</source>
        <translation>其他目的地 %1</translation>
    </message>
    <message>
        <source>Add &amp;further destination</source>
        <translation>新增其他目的地(&amp;F)</translation>
    </message>
    <message>
        <source>Expected report %1</source>
        <translation>預期報表 %1</translation>
    </message>
    <message>
        <source>Expect anot&amp;her report</source>
        <translation>新增預期報表(&amp;H)</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名稱(&amp;M)</translation>
    </message>
    <message>
        <source>Name of the report profile</source>
        <translation>報表設定檔的名稱</translation>
    </message>
    <message>
        <source>Nothing ticked or typed means any. A report has to match every line.</source>
        <translation>沒有剔選或輸入即代表不限。報表必須符合每一行的條件。</translation>
    </message>
    <message>
        <source>What matches one of these is not this profile&apos;s. A profile below may take it.</source>
        <translation>符合其中任何一項的報表不屬此設定檔，可由下方的設定檔處理。</translation>
    </message>
    <message>
        <source>Fo&amp;lder</source>
        <translation>資料夾(&amp;L)</translation>
    </message>
    <message>
        <source>Path below the account&apos;s folder</source>
        <translation>帳戶資料夾之下的路徑</translation>
    </message>
    <message>
        <source>Reports that should come, and by when. One that has not come by then is told as late.</source>
        <translation>應收到的報表及其時限。屆時仍未收到的報表會提示為逾時。</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>所需報表</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外情況</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>預期報表</translation>
    </message>
</context>
<context>
    <name>ui::ProfileFiles</name>
    <message>
        <source>&apos;%1&apos; was not taken, and nothing is changed. %2</source>
        <translation>「%1」未有匯入，亦沒有任何更改。%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not be written.</source>
        <translation>未能寫入「%1」。</translation>
    </message>
    <message>
        <source>Choose a folder that is there, takes files and has room.</source>
        <translation>請選擇現有、可寫入並有足夠空間的資料夾。</translation>
    </message>
</context>
<context>
    <name>ui::ProfilesDialog</name>
    <message>
        <source>Report profiles - %1</source>
        <translation>報表設定檔 - %1</translation>
    </message>
    <message>
        <source>Reports that are counted</source>
        <translation>計入的報表</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;The first that matches decides</source>
        <translation>由首個符合的設定檔決定(&amp;T)</translation>
    </message>
    <message>
        <source>Report profiles, in the order in which they decide</source>
        <translation>報表設定檔，按決定的先後次序</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>新增(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>建立副本(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>復原(&amp;N)</translation>
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
        <translation>匯入(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>No report profile can be used</source>
        <translation>沒有可用的報表設定檔</translation>
    </message>
    <message>
        <source>Everything is wanted</source>
        <translation>需要所有報表</translation>
    </message>
    <message>
        <source>Nothing is fetched until you save here. Saved without any report profile, everything is wanted.</source>
        <translation>在此儲存之前，不會下載任何報表。如沒有任何報表設定檔而儲存，即需要所有報表。</translation>
    </message>
    <message>
        <source>Without a report profile every report is fetched and filed by its RAP folder and date. A report profile says which reports you want and where they go.</source>
        <translation>如沒有報表設定檔，所有報表均會下載，並按其 RAP 資料夾及日期存檔。報表設定檔可指定需要哪些報表，以及存放在何處。</translation>
    </message>
    <message>
        <source>Add a report profile</source>
        <translation>新增報表設定檔</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Or make the profiles anew here, or import them: Save puts them in its place. A damaged file is kept beside it, with &apos;.damaged&apos; at the end of its name.</source>
        <translation>亦可在此重新建立或匯入設定檔：按「儲存」便會取代原有檔案。損壞的檔案會保留在同一位置，檔名以「.damaged」結尾。</translation>
    </message>
    <message>
        <source>What you changed is not saved. Press Save to keep it, or Cancel once more to leave it.</source>
        <translation>更改尚未儲存。按「儲存」保留更改，或再按一次「取消」放棄更改。</translation>
    </message>
    <message>
        <source>1 report profile</source>
        <translation>1 個報表設定檔</translation>
    </message>
    <message>
        <source>%1 report profiles</source>
        <translation>%1 個報表設定檔</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Report profiles (*.json);;All files (*)</source>
        <translation>報表設定檔 (*.json);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Import report profiles</source>
        <translation>匯入報表設定檔</translation>
    </message>
    <message>
        <source>Replace all report profiles by those in %1? Here: %2. In the file: %3.</source>
        <translation>以 %1 內的報表設定檔取代現有的全部報表設定檔？現有：%2。檔案內：%3。</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>全部取代</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>保留現有</translation>
    </message>
    <message>
        <source>%1 taken from the file. Save keeps them.</source>
        <translation>已從檔案取得 %1。按「儲存」即可保留。</translation>
    </message>
    <message>
        <source>The report profiles were changed elsewhere meanwhile, and yours are not saved. There now: %1. Load those, and what you changed here is gone; or save yours instead, and those stay in a file beside it, with &apos;.replaced&apos; in its name.</source>
        <extracomment>%1 names of report profiles, or what is wrong with them</extracomment>
        <translation>報表設定檔其間已在別處更改，此處的更改尚未儲存。別處現有：%1。如載入別處的設定檔，此處的更改便會失去；如改為儲存此處的設定檔，別處的設定檔會保留在同一位置的檔案內，檔名含「.replaced」。</translation>
    </message>
    <message>
        <source>Load those</source>
        <translation>載入別處的設定檔</translation>
    </message>
    <message>
        <source>Save mine instead</source>
        <translation>改為儲存此處的設定檔</translation>
    </message>
    <message>
        <source>Export report profiles</source>
        <translation>匯出報表設定檔</translation>
    </message>
    <message>
        <source>report profiles.json</source>
        <translation>報表設定檔.json</translation>
    </message>
    <message>
        <source>%1 written to &apos;%2&apos;.</source>
        <translation>已將 %1寫入「%2」。</translation>
    </message>
    <message>
        <source>As soon as a report is known to be on RAP, it is shown here where it would be filed.</source>
        <translation>一旦得知 RAP 上有報表，便會在此顯示其存檔位置。</translation>
    </message>
    <message>
        <source>Some of this profile&apos;s reports, as they are filed:</source>
        <translation>此設定檔的部分報表，存檔如下：</translation>
    </message>
    <message>
        <source>Profiles above take all that match. By this one they would be filed so:</source>
        <translation>符合的報表全由上方的設定檔處理。如按此設定檔，存檔如下：</translation>
    </message>
    <message>
        <source>No report on RAP now matches. Others would be filed so:</source>
        <translation>RAP 上現時沒有符合的報表。其他報表的存檔如下：</translation>
    </message>
</context>
<context>
    <name>ui::PublicHalf</name>
    <message>
        <source>OpenSSH, one line</source>
        <translation>OpenSSH，單行</translation>
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
        <translation>只限指紋</translation>
    </message>
    <message>
        <source>Form of the public half</source>
        <translation>公開密鑰的格式</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存為(&amp;S)…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已複製。</translation>
    </message>
    <message>
        <source>Save the public half</source>
        <translation>儲存公開密鑰</translation>
    </message>
    <message>
        <source>That is the file of a key itself. Choose another name.</source>
        <translation>該檔案本身是密鑰檔案。請選用其他名稱。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已儲存為 %1</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>複製(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>ui::PublicHalfDialog</name>
    <message>
        <source>Public half of the key of %1</source>
        <translation>%1 的公開密鑰</translation>
    </message>
    <message>
        <source>Public half of the key</source>
        <translation>公開密鑰</translation>
    </message>
</context>
<context>
    <name>ui::RegisteredDay</name>
    <message>
        <source>registered on</source>
        <translation>登記日期</translation>
    </message>
    <message>
        <source>Day on which the key was registered</source>
        <translation>密鑰的登記日期</translation>
    </message>
    <message>
        <source>The day on which the key was registered is known</source>
        <translation>已知密鑰的登記日期</translation>
    </message>
    <message>
        <source>RAP takes a key for two years from the day on which it was registered. With that day the program reminds you in time. It is in the clearing house&apos;s letter; the date of the file is a hint.</source>
        <translation>RAP 接受密鑰的期限為登記日期起計兩年。填寫該日期後，程式會適時提醒。日期載於結算所的函件；檔案日期僅供參考。</translation>
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
        <translation>同時將其報表移至資源回收筒(&amp;R)</translation>
    </message>
    <message>
        <source>Also &amp;forget what was fetched</source>
        <translation>同時清除下載紀錄(&amp;F)</translation>
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
        <translation>帳戶及其密碼短語會從這部電腦移除，但不會通知 RAP。其密鑰留在 %1；如無人需要，請自行移除。</translation>
    </message>
    <message>
        <source>Without this, the reports stay in %1. What other departments got stays theirs.</source>
        <translation>如不選此項，報表會留在 %1。其他部門已取得的報表不受影響。</translation>
    </message>
    <message>
        <source>Without this, an account of the same name knows later on what is here already. With it the record of what was here when, with its SHA-256, is gone for good.</source>
        <translation>如不選此項，日後同名的帳戶仍會知道哪些報表已經下載。如選此項，何時有過哪些報表的紀錄及其 SHA-256 會永久刪除。</translation>
    </message>
    <message>
        <source>Something is being fetched for it just now. Wait until that is done, or stop it, and try again.</source>
        <translation>現正為此帳戶下載。請等待下載完成或將其停止，然後再試。</translation>
    </message>
    <message>
        <source>Telling %1 …</source>
        <translation>正在通知 %1…</translation>
    </message>
    <message>
        <source>%1 may go on fetching for it. %2</source>
        <translation>%1 可能會繼續為此帳戶下載。%2</translation>
    </message>
    <message>
        <source>Putting its reports into the recycle bin …</source>
        <translation>正在將其報表移至資源回收筒…</translation>
    </message>
    <message>
        <source>Its reports stay. %1</source>
        <translation>其報表保留不動。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n of its files could not be put into the recycle bin, such as %1. Remove them yourself if nobody needs them. What was fetched is still known.</source>
        <translation>
            <numerusform>%n 個檔案未能移至資源回收筒，例如 %1。如無人需要，請自行移除。下載紀錄仍然保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was fetched is still known. %1</source>
        <translation>下載紀錄仍然保留。%1</translation>
    </message>
    <message>
        <source>The account is removed.</source>
        <translation>帳戶已移除。</translation>
    </message>
</context>
<context>
    <name>ui::RenameDialog</name>
    <message>
        <source>&amp;Rename</source>
        <translation>重新命名(&amp;R)</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重新命名 %1</translation>
    </message>
    <message>
        <source>New &amp;name</source>
        <translation>新名稱(&amp;N)</translation>
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
        <translation>更換 %1 的密鑰</translation>
    </message>
    <message>
        <source>Make the new key</source>
        <translation>建立新密鑰</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>測試</translation>
    </message>
    <message>
        <source>The program logs in with the new key, beside the old one. RAP may need a while until it takes it: finish later then, the account goes on with the old one.</source>
        <translation>程式以新密鑰登入，舊密鑰同時保留。RAP 可能需要一段時間才接受新密鑰：如未接受，可稍後完成，帳戶會繼續使用舊密鑰。</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>切換</translation>
    </message>
    <message>
        <source>This renewal was begun on %1 and is not finished.</source>
        <translation>此次密鑰更換於 %1 開始，尚未完成。</translation>
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
        <translation>請按結算所《RAP 技術指引》指定的方式，向結算所提交新密鑰的公開密鑰。公開密鑰可供任何人查看；私人密鑰保留在其檔案內。</translation>
    </message>
    <message>
        <source>Public half of the new key</source>
        <translation>新密鑰的公開密鑰</translation>
    </message>
    <message>
        <source>&amp;Put it on RAP</source>
        <translation>上載至 RAP(&amp;P)</translation>
    </message>
    <message>
        <source>As soon as it is handed in, say so. The two years begin on the day on which it is registered.</source>
        <translation>提交後，請在此註明。兩年期由登記當日起計。</translation>
    </message>
    <message>
        <source>For &amp;TECHS 8…</source>
        <translation>供 TECHS 8 之用(&amp;T)…</translation>
    </message>
    <message>
        <source>What the e-Service asks for, filled in, to copy or print</source>
        <translation>電子服務所需的資料，已經填妥，可供複製或列印</translation>
    </message>
    <message>
        <source>RAP gets it as %1; the old key logs in. A file that is there already stays as it is.</source>
        <translation>使用舊密鑰登入，將其上載至 RAP，存為 %1。如該處已有檔案，則維持不變。</translation>
    </message>
    <message>
        <source>It is being put on RAP just now: wait until you are told how that ended. Who leaves all the same does not hear whether RAP has it.</source>
        <translation>現正上載至 RAP，請等待結果。如仍要離開，便無法得知 RAP 是否已收到。</translation>
    </message>
    <message>
        <source>Putting it on RAP …</source>
        <translation>正在上載至 RAP…</translation>
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
        <translation>建立新密鑰</translation>
    </message>
    <message>
        <source>The account goes on with the key that it has until the last step. The new one is made beside it; the old one stays where it is.</source>
        <translation>直至最後一步，帳戶會繼續使用現有密鑰。新密鑰會另行建立，舊密鑰留在原處。</translation>
    </message>
    <message>
        <source>Begin &amp;anew</source>
        <translation>重新開始(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the old key</source>
        <translation>舊密鑰的密碼短語(&amp;P)</translation>
    </message>
    <message>
        <source>It is made: %1</source>
        <translation>已建立：%1</translation>
    </message>
    <message>
        <source>With another key instead: this one is forgotten, its files stay where they are. If the clearing house has its public half, tell it that the key is not used.</source>
        <translation>改用另一密鑰：放棄此密鑰，其檔案留在原處。如結算所已有其公開密鑰，請通知結算所不會使用該密鑰。</translation>
    </message>
    <message>
        <source>The new key is locked with the passphrase of the old one.</source>
        <translation>新密鑰以舊密鑰的密碼短語保護。</translation>
    </message>
    <message>
        <source>The new key is locked with a passphrase that is made up now and kept in this computer&apos;s password store: you need not know it.</source>
        <translation>新密鑰以即時產生的密碼短語保護，密碼短語存於這部電腦的密碼庫，毋須知道其內容。</translation>
    </message>
    <message>
        <source>As the old one, the new key has no passphrase: this computer has no password store. Only you can read its file.</source>
        <translation>新密鑰與舊密鑰一樣沒有密碼短語：這部電腦沒有密碼庫。只有你可讀取其檔案。</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>建立密鑰(&amp;M)</translation>
    </message>
    <message>
        <source>Type the passphrase of the key that you have.</source>
        <translation>請輸入現有密鑰的密碼短語。</translation>
    </message>
    <message>
        <source>Making the key …</source>
        <translation>正在建立密鑰…</translation>
    </message>
    <message>
        <source>The public half of %1 was handed in: tell the clearing house that this key is not used. Its files stay where they are.</source>
        <translation>%1 的公開密鑰已經提交：請通知結算所不會使用此密鑰。其檔案留在原處。</translation>
    </message>
    <message>
        <source>The files of %1 stay where they are.</source>
        <translation>%1 的檔案留在原處。</translation>
    </message>
</context>
<context>
    <name>ui::RenewalSwitchPage</name>
    <message>
        <source>Switch</source>
        <translation>切換</translation>
    </message>
    <message>
        <source>RAP takes the new key. From now on the program can log in with it.</source>
        <translation>RAP 接受新密鑰。程式可從現在起以新密鑰登入。</translation>
    </message>
    <message>
        <source>New key: %1</source>
        <translation>新密鑰：%1</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>Accounts: %1</source>
        <translation>帳戶：%1</translation>
    </message>
    <message>
        <source>The old key stays in its file, and in the account&apos;s record with its days.</source>
        <translation>舊密鑰保留在其檔案內，並連同其日期保留在帳戶紀錄內。</translation>
    </message>
    <message>
        <source>These keep the old key until RAP takes the new one, and their renewal stays under way: %1</source>
        <translation>在 RAP 接受新密鑰之前，以下帳戶繼續使用舊密鑰，其密鑰更換仍在進行：%1</translation>
    </message>
    <message>
        <source>&amp;Switch</source>
        <translation>切換(&amp;S)</translation>
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
        <translation>未執行</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>沒有新報表</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>When (HKT)</source>
        <translation>時間（HKT）</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已存檔</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>需時</translation>
    </message>
</context>
<context>
    <name>ui::RunLogPage</name>
    <message>
        <source>Log of runs</source>
        <translation>執行日誌</translation>
    </message>
    <message>
        <source>Show its &amp;reports</source>
        <translation>顯示其報表(&amp;R)</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>尚未執行</translation>
    </message>
    <message>
        <source>Every run by schedule or by hand is written down here with what came of it, and every time in which there was none with its reason.</source>
        <translation>每次按排程或手動的執行及其結果，均記錄於此；沒有執行的時段亦會連同原因記錄。</translation>
    </message>
</context>
<context>
    <name>ui::ScheduleDialog</name>
    <message>
        <source>Schedule - %1</source>
        <translation>排程 - %1</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>排程</translation>
    </message>
    <message>
        <source>Expected today</source>
        <translation>今日的預期報表</translation>
    </message>
    <message>
        <source>Expected today %1</source>
        <translation>今日的預期報表 %1</translation>
    </message>
    <message>
        <source>Log of runs</source>
        <translation>執行日誌</translation>
    </message>
</context>
<context>
    <name>ui::SchedulePage</name>
    <message>
        <source>&amp;Fetch by itself while RAP Desk is running</source>
        <translation>RAP Desk 執行期間自動下載(&amp;F)</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分鐘</translation>
    </message>
    <message>
        <source>Minutes between two runs</source>
        <translation>兩次執行之間的分鐘數</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>每隔(&amp;E)</translation>
    </message>
    <message>
        <source>RAP is asked as it opens, then at this interval while it is open, and more often around the time of a report that is expected. What is wanted and not here is fetched. A run that was missed, because the PC was off or asleep, is made up at once.</source>
        <translation>RAP 開放時會查詢一次，開放期間再按此間隔查詢，並在預期報表的時間前後查詢得更頻密。所需而尚未下載的報表會自動下載。如因電腦關機或睡眠而錯過執行，會立即補上。</translation>
    </message>
    <message>
        <source>Nothing was fetched by schedule on %1. The log of runs says why.</source>
        <translation>排程在 %1 沒有下載任何報表。原因見執行日誌。</translation>
    </message>
    <message>
        <source>Each run ends with %1.</source>
        <translation>每次執行結束時會執行 %1。</translation>
    </message>
    <message>
        <source>A run is under way.</source>
        <translation>正在執行。</translation>
    </message>
    <message>
        <source>Off: nothing is fetched by itself.</source>
        <translation>已停用：不會自動下載。</translation>
    </message>
    <message>
        <source>Next run: %1, %2.</source>
        <extracomment>When, and why then</extracomment>
        <translation>下次執行：%1（%2）。</translation>
    </message>
</context>
<context>
    <name>ui::SetupAssistant</name>
    <message>
        <source>Start &amp;over</source>
        <translation>重新開始(&amp;O)</translation>
    </message>
    <message>
        <source>Set up RAP Desk</source>
        <translation>設定 RAP Desk</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>機構身份</translation>
    </message>
    <message>
        <source>Your RAP account</source>
        <translation>RAP 帳戶</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>帳戶密鑰</translation>
    </message>
    <message>
        <source>Check the server</source>
        <translation>核實伺服器</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>測試</translation>
    </message>
    <message>
        <source>The program goes the whole way to your reports once, and reads none of them.</source>
        <translation>程式會完整走一次通往報表的每個步驟，但不會讀取任何報表。</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>儲存位置</translation>
    </message>
    <message>
        <source>You go on where you left.</source>
        <translation>可從上次離開的地方繼續。</translation>
    </message>
    <message>
        <source>What you enter cannot be kept until it is finished: %1</source>
        <translation>設定完成前，輸入的內容無法保留：%1</translation>
    </message>
</context>
<context>
    <name>ui::SetupHostKeyPage</name>
    <message>
        <source>Is this really RAP?</source>
        <translation>這真的是 RAP 嗎？</translation>
    </message>
    <message>
        <source>The server shows this fingerprint. Compare it with the one in the clearing house&apos;s letter, or paste that one below and the program compares for you. Until they agree nothing is sent.</source>
        <translation>伺服器出示此指紋。請與結算所函件所載的指紋核對，或在下方貼上函件所載的指紋，由程式代為核對。兩者相符之前，不會傳送任何資料。</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>再試一次(&amp;A)</translation>
    </message>
    <message>
        <source>Asking %1 for its fingerprint …</source>
        <translation>正在向 %1 查詢指紋…</translation>
    </message>
    <message>
        <source>%1 shows no key.</source>
        <translation>%1 沒有出示密鑰。</translation>
    </message>
    <message>
        <source>This workstation knows %1 already.</source>
        <translation>此工作站已認識 %1。</translation>
    </message>
    <message>
        <source>The server shows another key than before. Either the clearing house has renewed it, or somebody stands between you and RAP. Go on only with the fingerprint from its letter.</source>
        <translation>伺服器出示的密鑰與以往不同。可能是結算所已更換密鑰，亦可能有人介入與 RAP 之間的連線。必須與結算所函件所載的指紋相符，才可繼續。</translation>
    </message>
    <message>
        <source>The backup server does not answer now. Its fingerprint is asked for when it is used for the first time.</source>
        <translation>備用伺服器目前沒有回應。首次使用備用伺服器時會查詢其指紋。</translation>
    </message>
</context>
<context>
    <name>ui::SetupIdentityPage</name>
    <message>
        <source>%1. At most %2 RAP accounts, each for %3 workstations.</source>
        <extracomment>&quot;CCASS reports&quot;, RAP accounts of a firm, workstations of an account</extracomment>
        <translation>%1。最多 %2 個 RAP 帳戶，每個可用於 %3 個工作站。</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>機構身份</translation>
    </message>
    <message>
        <source>What your firm is to the clearing houses decides which reports RAP can give it.</source>
        <translation>公司對結算所而言的身份，決定 RAP 可提供哪些報表。</translation>
    </message>
</context>
<context>
    <name>ui::SetupKeyPage</name>
    <message>
        <source>Your key</source>
        <translation>帳戶密鑰</translation>
    </message>
    <message>
        <source>RAP knows you by an SSH key, a small file whose other half the clearing house has registered.</source>
        <translation>RAP 以 SSH 密鑰識別身份。密鑰是一個小檔案，其公開密鑰已由結算所登記。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密鑰</translation>
    </message>
</context>
<context>
    <name>ui::SetupSavePage</name>
    <message>
        <source>Where to save</source>
        <translation>儲存位置</translation>
    </message>
    <message>
        <source>Reports are checked, unzipped and filed below this folder, in the folders that they have on RAP.</source>
        <translation>報表經檢查及解壓縮後，會按其在 RAP 上所屬的資料夾，存檔於此資料夾之下。</translation>
    </message>
    <message>
        <source>Keep the &amp;ZIP beside the report</source>
        <translation>在報表旁保留 ZIP(&amp;Z)</translation>
    </message>
    <message>
        <source>Save &amp;reports in</source>
        <translation>報表儲存位置(&amp;R)</translation>
    </message>
    <message>
        <source>Choose the folder for reports</source>
        <translation>選擇存放報表的資料夾</translation>
    </message>
    <message>
        <source>Folder for reports</source>
        <translation>存放報表的資料夾</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation>帳戶名稱(&amp;N)</translation>
    </message>
    <message>
        <source>your own word for it, such as the firm&apos;s name</source>
        <translation>自訂名稱，例如公司名稱</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>There is an account of this name already. Choose another name.</source>
        <translation>已有同名的帳戶。請選用其他名稱。</translation>
    </message>
    <message>
        <source>The account is saved, but the passphrase could not be kept: %1 You will be asked for it.</source>
        <translation>帳戶已儲存，但未能保存密碼短語：%1屆時會要求輸入密碼短語。</translation>
    </message>
</context>
<context>
    <name>ui::SetupServerPage</name>
    <message>
        <source>Your RAP account</source>
        <translation>RAP 帳戶</translation>
    </message>
    <message>
        <source>User and servers are in the letter or e-mail with which the clearing house confirmed the RAP account.</source>
        <translation>使用者編號及伺服器載於結算所確認 RAP 帳戶的函件或電郵。</translation>
    </message>
    <message>
        <source>host or host:port</source>
        <translation>主機或主機:連接埠</translation>
    </message>
    <message>
        <source>host or host:port; may stay empty</source>
        <translation>主機或主機:連接埠；可留空</translation>
    </message>
    <message>
        <source>RAP &amp;user ID</source>
        <translation>RAP 使用者編號(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Primary server</source>
        <translation>主要伺服器(&amp;P)</translation>
    </message>
    <message>
        <source>Backup &amp;server</source>
        <translation>備用伺服器(&amp;S)</translation>
    </message>
    <message>
        <source>Base &amp;folder on RAP</source>
        <translation>RAP 上的基礎資料夾(&amp;F)</translation>
    </message>
    <message>
        <source>Several are separated by &apos;;&apos;: /download; /INBOX</source>
        <translation>多個資料夾以「;」分隔：/download; /INBOX</translation>
    </message>
</context>
<context>
    <name>ui::SheetDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存為(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>列印(&amp;P)…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已複製。</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文字檔 (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已儲存為 %1</translation>
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
        <translation>%1，進行中</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <translation>%1，未開始</translation>
    </message>
</context>
<context>
    <name>ui::SupportDialog</name>
    <message>
        <source>For the help desk: %1</source>
        <translation>供支援服務台參考：%1</translation>
    </message>
    <message>
        <source>The connection is being tested …</source>
        <translation>正在測試連線…</translation>
    </message>
    <message>
        <source>Look through it before you hand it on. No passphrase, no private key and nothing of a report is in it.</source>
        <translation>轉交他人前請先檢閱。內容不含密碼短語、私人密鑰或任何報表內容。</translation>
    </message>
</context>
<context>
    <name>ui::SystemScheduleBox</name>
    <message>
        <source>Also when I am not signed in</source>
        <translation>未登入電腦時亦下載</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>啟用(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>停用(&amp;W)</translation>
    </message>
    <message>
        <source>Asking %1 ...</source>
        <translation>正在查詢 %1…</translation>
    </message>
    <message>
        <source>%1 could not be asked.</source>
        <translation>未能查詢 %1。</translation>
    </message>
    <message>
        <source>It runs only while you are signed in at this PC. %1</source>
        <translation>只會在登入這部電腦期間執行。%1</translation>
    </message>
    <message numerus="yes">
        <source>Fetch e&amp;very %n minutes there too</source>
        <translation>
            <numerusform>該處亦改為每 %n 分鐘下載一次(&amp;V)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Put right</source>
        <translation>修正(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>Off. %1 can start a run every %n minutes while RAP is open, whether RAP Desk is open or not.</source>
        <translation>
            <numerusform>已停用。%1 可在 RAP 開放期間每 %n 分鐘啟動一次執行，不論 RAP Desk 是否開啟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On: %1 starts a run every %n minutes while RAP is open.</source>
        <translation>
            <numerusform>已啟用：%1 會在 RAP 開放期間每 %n 分鐘啟動一次執行。</numerusform>
        </translation>
    </message>
    <message>
        <source>On: %1 starts runs, at other times than RAP Desk would.</source>
        <translation>已啟用：%1 會啟動執行，但時間與 RAP Desk 的不同。</translation>
    </message>
    <message>
        <source>Last run: %1.</source>
        <translation>上次執行：%1。</translation>
    </message>
    <message>
        <source>Next run: %1.</source>
        <translation>下次執行：%1。</translation>
    </message>
</context>
<context>
    <name>ui::TallyBar</name>
    <message>
        <source>No report is known to be on RAP now, so that there is nothing to count.</source>
        <translation>目前所知 RAP 上沒有報表，因此沒有可計算的項目。</translation>
    </message>
    <message>
        <source>Without a report profile all %1 reports on RAP now are wanted.</source>
        <translation>未設報表設定檔時，RAP 上現有的 %1 份報表均為所需。</translation>
    </message>
    <message>
        <source>of 1 report on RAP now</source>
        <translation>RAP 上現共有 1 份報表</translation>
    </message>
    <message>
        <source>of %1 reports on RAP now</source>
        <translation>RAP 上現共有 %1 份報表</translation>
    </message>
    <message>
        <source>%1 taken by profiles above</source>
        <translation>%1 份已由上方的設定檔處理</translation>
    </message>
    <message>
        <source>Match %1</source>
        <translation>符合 %1</translation>
    </message>
    <message>
        <source>Decided by this profile %1</source>
        <translation>由此設定檔決定 %1</translation>
    </message>
    <message>
        <source>Wanted by no profile %1</source>
        <translation>並非任何設定檔所需 %1</translation>
    </message>
</context>
<context>
    <name>ui::Techs8Dialog</name>
    <message>
        <source>For the e-Service TECHS 8: %1</source>
        <translation>供電子服務 TECHS 8 之用：%1</translation>
    </message>
    <message>
        <source>Re&amp;new the key…</source>
        <translation>更換密鑰(&amp;N)…</translation>
    </message>
    <message>
        <source>A new SSH key</source>
        <translation>新的 SSH 密鑰</translation>
    </message>
    <message>
        <source>A further workstation</source>
        <translation>增加工作站</translation>
    </message>
    <message>
        <source>A RAP account</source>
        <translation>RAP 帳戶</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>申請事項</translation>
    </message>
</context>
<context>
    <name>ui::TimeField</name>
    <message>
        <source>This is no time. Type one such as 20:15 or 8:15 pm.</source>
        <translation>這不是時間。請輸入例如 20:15 或 8:15 pm 的時間。</translation>
    </message>
</context>
<context>
    <name>ui::TimingForm</name>
    <message>
        <source>also on public &amp;holidays</source>
        <translation>包括公眾假期(&amp;H)</translation>
    </message>
    <message>
        <source>Expected by, Hong Kong time</source>
        <translation>預期時限（香港時間）</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分鐘</translation>
    </message>
    <message>
        <source>Minutes after that until it is late</source>
        <translation>其後多少分鐘視為逾時</translation>
    </message>
    <message>
        <source>E&amp;xpected by (HKT)</source>
        <translation>預期時限（HKT）(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;late after another</source>
        <translation>逾時寬限(&amp;L)</translation>
    </message>
    <message>
        <source>Expected on a %1</source>
        <translation>預期於%1收到</translation>
    </message>
</context>
<context>
    <name>viewer::CsvRows</name>
    <message>
        <source>Rows</source>
        <translation>數據行</translation>
    </message>
</context>
<context>
    <name>viewer::FindBar</name>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>上一個符合項目 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>下一個符合項目 (F3)</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>停止尋找</translation>
    </message>
    <message>
        <source>Whole &amp;word</source>
        <translation>全字相符(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>區分大小寫(&amp;C)</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>正規表達式(&amp;X)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>關閉 (Esc)</translation>
    </message>
    <message>
        <source>Find in this report</source>
        <translation>在此報表中尋找</translation>
    </message>
    <message>
        <source>Capitals are not the same as small letters.</source>
        <translation>大寫與小寫字母視為不同。</translation>
    </message>
    <message>
        <source>As Perl has them, within a line: DEP +R\d{12}</source>
        <translation>採用 Perl 語法，限於同一行內：DEP +R\d{12}</translation>
    </message>
    <message>
        <source>Looking… %1 %</source>
        <translation>尋找中… %1 %</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>找不到</translation>
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
        <translation>1 個符合項目</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 個符合項目</translation>
    </message>
    <message>
        <source>%1, looking…</source>
        <translation>%1，尋找中…</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <translation>%1，已停止</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜尋</translation>
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
        <translation>第 %1 頁第 %2 行</translation>
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
        <translation>報表、頁及行</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>內容</translation>
    </message>
</context>
<context>
    <name>viewer::ImageRows</name>
    <message>
        <source>Records</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Unknown records</source>
        <translation>不明記錄</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
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
        <translation>你為本頁寫的附註，只留在這部電腦，不會列印或傳送。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Note on page %1</source>
        <translation>第 %1 頁附註</translation>
    </message>
    <message>
        <source>Remove the note on page %1</source>
        <translation>移除第 %1 頁附註</translation>
    </message>
    <message>
        <source>Note on page %1: %2</source>
        <translation>第 %1 頁附註：%2</translation>
    </message>
</context>
<context>
    <name>viewer::Opening</name>
    <message>
        <source>The report has no file to show.</source>
        <translation>此報表沒有可顯示的檔案。</translation>
    </message>
</context>
<context>
    <name>viewer::PageBar</name>
    <message>
        <source>Page</source>
        <translation>頁</translation>
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
        <translation>頁面清單</translation>
    </message>
</context>
<context>
    <name>viewer::PageListModel</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 頁</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>第 %1 頁：%2</translation>
    </message>
    <message>
        <source>%1
Note: %2</source>
        <extracomment>a page of the report, and her own note on it</extracomment>
        <translation>%1
附註：%2</translation>
    </message>
</context>
<context>
    <name>viewer::PageView</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 頁</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報表</translation>
    </message>
</context>
<context>
    <name>viewer::ReportHandle</name>
    <message>
        <source>Drag the report into a folder or a mail</source>
        <translation>將報表拖到資料夾或電郵</translation>
    </message>
</context>
<context>
    <name>viewer::ReportHeading</name>
    <message>
        <source>File of the report</source>
        <translation>報表的檔案</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>對象：%1</translation>
    </message>
    <message>
        <source>Run %1 %2</source>
        <extracomment>when the report was run: day, time</extracomment>
        <translation>編製：%1 %2</translation>
    </message>
</context>
<context>
    <name>viewer::ReportTab</name>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>This file is for another program</source>
        <translation>此檔案須以其他程式開啟</translation>
    </message>
    <message>
        <source>%1 is no text. Open it with the program that this PC has for it.</source>
        <translation>%1 不是文字檔。請以這部電腦的相應程式開啟。</translation>
    </message>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>以系統程式開啟</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在資料夾中顯示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>重新讀取</translation>
    </message>
    <message>
        <source>Notes and ruler: %1</source>
        <translation>附註及欄尺：%1</translation>
    </message>
    <message>
        <source>The note on page %1 is removed.</source>
        <translation>第 %1 頁附註已移除。</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>不保留並關閉</translation>
    </message>
    <message>
        <source>The note on page %1 is not kept yet; it stays here.</source>
        <translation>第 %1 頁附註尚未儲存，仍留在此處。</translation>
    </message>
    <message>
        <source>One of your own layouts cannot be used.</source>
        <translation>一個自訂版面格式未能使用。</translation>
    </message>
    <message>
        <source>%1 of your own layouts cannot be used.</source>
        <translation>%1 個自訂版面格式未能使用。</translation>
    </message>
</context>
<context>
    <name>viewer::RulerStrip</name>
    <message>
        <source>Column ruler</source>
        <translation>欄尺</translation>
    </message>
    <message>
        <source>Click where a column begins, and again to take that away; drag to move it.
By keyboard: arrows, and the space bar.</source>
        <translation>在一欄的起點按一下，再按一下可取消；拖曳可移動。
鍵盤：方向鍵及空格鍵。</translation>
    </message>
    <message>
        <source>Column %1: one begins here</source>
        <translation>第 %1 欄：一欄由此開始</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 欄</translation>
    </message>
</context>
<context>
    <name>viewer::SearchWindow</name>
    <message>
        <source>1 hit</source>
        <translation>1 個符合項目</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 個符合項目</translation>
    </message>
    <message>
        <source>1 report</source>
        <translation>1 份報表</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>%1 份報表</translation>
    </message>
    <message>
        <source>Run on this day or later</source>
        <translation>編製日期為此日或之後</translation>
    </message>
    <message>
        <source>Run on this day or before</source>
        <translation>編製日期為此日或之前</translation>
    </message>
    <message>
        <source>Whole &amp;word</source>
        <translation>全字相符(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>區分大小寫(&amp;C)</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>正規表達式(&amp;X)</translation>
    </message>
    <message>
        <source>Find in reports - RAP Desk</source>
        <translation>在報表中尋找 - RAP Desk</translation>
    </message>
    <message>
        <source>A word, an account, a stock code</source>
        <translation>字詞、帳戶、股份代號</translation>
    </message>
    <message>
        <source>Find in reports</source>
        <translation>在報表中尋找</translation>
    </message>
    <message>
        <source>Looks through the text of the filed reports, in ZIPs too.</source>
        <translation>在已存檔報表的文字內容中尋找，包括 ZIP 內的報表。</translation>
    </message>
    <message>
        <source>In which reports</source>
        <translation>在哪些報表中尋找</translation>
    </message>
    <message>
        <source>In the reports that the table shows</source>
        <translation>在表格所示的報表中</translation>
    </message>
    <message>
        <source>In all filed reports of the account</source>
        <translation>在此帳戶所有已存檔的報表中</translation>
    </message>
    <message>
        <source>In those run from … to …</source>
        <translation>在編製日期為 … 至 … 的報表中</translation>
    </message>
    <message>
        <source>Capitals are not the same as small letters.</source>
        <translation>大寫與小寫字母視為不同。</translation>
    </message>
    <message>
        <source>As Perl has them, within a line: DEP +R\d{12}</source>
        <translation>採用 Perl 語法，限於同一行內：DEP +R\d{12}</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between two days: from the first to the second</extracomment>
        <translation>至</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>尋找結果</translation>
    </message>
    <message>
        <source>Looking… %1 of %2, %3 so far</source>
        <translation>尋找中… 已查閱 %1 份（共 %2），目前找到 %3</translation>
    </message>
    <message>
        <source>The table shows no filed report. Look in all of the account.</source>
        <translation>表格沒有顯示已存檔的報表。請在帳戶的所有報表中尋找。</translation>
    </message>
    <message>
        <source>There is no such report on this PC. Fetch it first.</source>
        <translation>這部電腦沒有這些報表。請先下載。</translation>
    </message>
    <message>
        <source>%1, and there may be more: look for something rarer, or in fewer reports.</source>
        <translation>找到 %1，可能還有更多：請尋找較少見的字詞，或在較少的報表中尋找。</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2, with %3.</source>
        <extracomment>Stopped after 5 of 812 reports, with 3 hits</extracomment>
        <translation>已停止：已查閱 %1 份（共 %2），找到 %3。</translation>
    </message>
    <message>
        <source>Not found in %1.</source>
        <translation>在 %1中找不到。</translation>
    </message>
    <message>
        <source>%1 in %2 of %3.</source>
        <extracomment>3 hits in 2 of 812 reports</extracomment>
        <translation>%3 之中，%2 份有 %1。</translation>
    </message>
    <message>
        <source>%1 could not be read: why stands in the list.</source>
        <translation>%1未能讀取，原因見清單。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>尋找(&amp;F)</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date with the year, in QLocale::toString&apos;s letters</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜尋</translation>
    </message>
</context>
<context>
    <name>viewer::Selection</name>
    <message>
        <source>That is too much to copy at once.</source>
        <translation>內容過多，無法一次複製。</translation>
    </message>
    <message>
        <source>Select fewer lines: up to about 8 MB go to the clipboard. The whole report is in its file.</source>
        <translation>請選取較少的行：剪貼簿最多可容納約 8 MB。整份報表可見於其檔案。</translation>
    </message>
</context>
<context>
    <name>viewer::TablePane</name>
    <message>
        <source>Records shown</source>
        <translation>顯示的記錄</translation>
    </message>
    <message>
        <source>&amp;Total of the column</source>
        <translation>此欄總計(&amp;T)</translation>
    </message>
    <message>
        <source>Adds up the column that the cursor is in, over all records of this kind.</source>
        <translation>將游標所在的欄在此類所有記錄中的數值相加。</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>另存為 CSV(&amp;V)…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>目前有 %1 項</translation>
    </message>
    <message>
        <source>%1, of which the first %2 are shown</source>
        <translation>%1 項，顯示首 %2 項</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 項記錄</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 項記錄</translation>
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
        <translation> (%1 項不含數字)</translation>
    </message>
    <message>
        <source>The table is saved.</source>
        <translation>表格已儲存。</translation>
    </message>
    <message>
        <source>That is too much to copy at once.</source>
        <translation>內容過多，無法一次複製。</translation>
    </message>
    <message>
        <source>Select fewer rows, or save all of them as CSV.</source>
        <translation>請選取較少的行，或將全部另存為 CSV。</translation>
    </message>
</context>
<context>
    <name>viewer::TextPane</name>
    <message>
        <source>line marked</source>
        <translation>已標記此行</translation>
    </message>
    <message>
        <source>carriage control</source>
        <translation>走紙控制</translation>
    </message>
    <message>
        <source>Note on page %1: %2</source>
        <translation>第 %1 頁附註：%2</translation>
    </message>
</context>
<context>
    <name>viewer::ViewMenu</name>
    <message>
        <source>&amp;Encoding</source>
        <translation>編碼(&amp;E)</translation>
    </message>
    <message>
        <source>As it looks like</source>
        <translation>自動判斷</translation>
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
        <translation>第一欄(&amp;F)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>For the printer (carriage control)</source>
        <translation>供打印機使用（走紙控制）</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>附註</translation>
    </message>
    <message>
        <source>Marked lines</source>
        <translation>已標示的行</translation>
    </message>
</context>
<context>
    <name>viewer::ViewerWindow</name>
    <message>
        <source>Open reports</source>
        <translation>已開啟的報表</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>配合闊度</translation>
    </message>
    <message>
        <source>The table has no filed report below this one.</source>
        <translation>表格中此報表之下沒有已存檔的報表。</translation>
    </message>
    <message>
        <source>The table has no filed report above this one.</source>
        <translation>表格中此報表之上沒有已存檔的報表。</translation>
    </message>
    <message>
        <source>No run of %1 before this one is filed on this PC.</source>
        <translation>這部電腦沒有較早編製的 %1 存檔。</translation>
    </message>
    <message>
        <source>Fetch it first where RAP still has it.</source>
        <translation>如 RAP 仍有該報表，請先下載。</translation>
    </message>
    <message>
        <source>The folder could not be opened.</source>
        <translation>未能開啟資料夾。</translation>
    </message>
    <message>
        <source>This PC has no program for this file.</source>
        <translation>這部電腦沒有可開啟此檔案的程式。</translation>
    </message>
    <message>
        <source>%1 - RAP Desk</source>
        <extracomment>Window title: the report that is shown</extracomment>
        <translation>%1 - RAP Desk</translation>
    </message>
    <message>
        <source>Close this report</source>
        <translation>關閉此報表</translation>
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
        <translation>第 %1 次嘗試</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報表</translation>
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
        <translation>剩餘時間</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
</context>
<context>
    <name>workbench::DownloadPanel</name>
    <message>
        <source>Downloads</source>
        <translation>下載項目</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>所有下載項目</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Hide the list of downloads</source>
        <translation>隱藏下載清單</translation>
    </message>
    <message>
        <source>Show the list of downloads</source>
        <translation>顯示下載清單</translation>
    </message>
    <message>
        <source>Hide &amp;downloads</source>
        <translation>隱藏下載項目(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;downloads</source>
        <translation>顯示下載項目(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <translation>沒有進行中的下載。</translation>
    </message>
    <message>
        <source>%1 fetched, %2 cancelled.</source>
        <translation>已下載 %1 份，已取消 %2 份。</translation>
    </message>
    <message>
        <source>What was cancelled can be fetched later.</source>
        <translation>已取消的可於稍後下載。</translation>
    </message>
    <message>
        <source>1 report is fetched.</source>
        <translation>1 份報表已下載。</translation>
    </message>
    <message>
        <source>All %1 reports are fetched.</source>
        <translation>全部 %1 份報表已下載。</translation>
    </message>
    <message>
        <source>The reports are in the list above.</source>
        <translation>報表在上方的清單內。</translation>
    </message>
</context>
<context>
    <name>workbench::FilterBar</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 項</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多篩選條件</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Report text</source>
        <translation>報表文本</translation>
    </message>
    <message>
        <source>Data image</source>
        <translation>數據映像</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分組</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>Folder date</source>
        <translation>資料夾日期</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>全部摺疊</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>全部展開</translation>
    </message>
    <message>
        <source>%1: any</source>
        <translation>%1：不限</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市場</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>For</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>分組：%1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>Group: none</source>
        <translation>分組：無</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>未下載</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已存檔</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已選 %1 份</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>顯示：%1</translation>
    </message>
</context>
<context>
    <name>workbench::FolderTreeModel</name>
    <message>
        <source>could not be read</source>
        <translation>未能讀取</translation>
    </message>
    <message numerus="yes">
        <source>%n not here yet</source>
        <translation>
            <numerusform>%n 份尚未下載</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone from RAP</source>
        <translation>
            <numerusform>%n 份已從 RAP 移除</numerusform>
        </translation>
    </message>
    <message>
        <source>all that are wanted here</source>
        <translation>所需報表已齊備</translation>
    </message>
    <message>
        <source>all here</source>
        <translation>報表已齊備</translation>
    </message>
    <message numerus="yes">
        <source>%n about to leave RAP</source>
        <translation>
            <numerusform>%n 份即將從 RAP 移除</numerusform>
        </translation>
    </message>
    <message>
        <source>On RAP until %1</source>
        <translation>RAP 保留至 %1</translation>
    </message>
    <message>
        <source>%1 here, %2 not here yet</source>
        <translation>%1 份已下載，%2 份尚未下載</translation>
    </message>
    <message numerus="yes">
        <source>%n of them about to leave RAP: fetch them today</source>
        <translation>
            <numerusform>其中 %n 份即將從 RAP 移除：請於今日下載</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not wanted by any report profile</source>
        <translation>
            <numerusform>%n 份並非任何報表設定檔所需</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left RAP without having been fetched</source>
        <translation>
            <numerusform>%n 份未經下載便已從 RAP 移除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>workbench::FolderView</name>
    <message>
        <source>RAP folders</source>
        <translation>RAP 資料夾</translation>
    </message>
</context>
<context>
    <name>workbench::Keeping</name>
    <message>
        <source>The ledger is not open.</source>
        <translation>紀錄冊未開啟。</translation>
    </message>
    <message>
        <source>Open it again in the main window, then try again.</source>
        <translation>請在主視窗再次開啟，然後重試。</translation>
    </message>
</context>
<context>
    <name>workbench::ReportFilterModel</name>
    <message>
        <source>Not named like a report</source>
        <translation>名稱不符合報表格式</translation>
    </message>
    <message>
        <source>No folder date</source>
        <translation>沒有資料夾日期</translation>
    </message>
    <message>
        <source>1 report</source>
        <translation>1 份報表</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>%1 份報表</translation>
    </message>
    <message>
        <source>%1 not here</source>
        <translation>%1 份未下載</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1，已摺疊</translation>
    </message>
</context>
<context>
    <name>workbench::ReportTableModel</name>
    <message>
        <source>Data image</source>
        <translation>數據映像</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The participant or bank that the report is for</source>
        <translation>報表所屬的參與者或銀行</translation>
    </message>
    <message>
        <source>The day on which RAP made the folder. The run may be of another day.</source>
        <translation>RAP 建立該資料夾的日期。編製日期可能不同。</translation>
    </message>
    <message>
        <source>When the report was run, Hong Kong time</source>
        <translation>報表的編製時間（香港時間）</translation>
    </message>
    <message>
        <source>The last day on which it can surely be fetched: RAP keeps a report for ten calendar days</source>
        <translation>可確保下載的最後一日：RAP 保留報表十個曆日</translation>
    </message>
    <message>
        <source>The file&apos;s name on RAP</source>
        <translation>檔案在 RAP 上的名稱</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Column head: the participant that a report is for</extracomment>
        <translation>對象</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市場</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Folder date</source>
        <translation>資料夾日期</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>編製時間</translation>
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
        <translation>客戶代號</translation>
    </message>
    <message>
        <source>File on RAP</source>
        <translation>RAP 上的檔案</translation>
    </message>
    <message>
        <source>not on RAP</source>
        <translation>不在 RAP 上</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>It leaves RAP soon: fetch it today.</source>
        <translation>即將從 RAP 移除：請於今日下載。</translation>
    </message>
    <message>
        <source>Run %1 (Hong Kong time)</source>
        <translation>編製時間：%1（香港時間）</translation>
    </message>
    <message>
        <source>This file is not named as RAP names its reports. The time is the one that RAP gives it.</source>
        <translation>此檔案的名稱不符合 RAP 報表的命名方式。所示時間為 RAP 提供的檔案時間。</translation>
    </message>
    <message>
        <source>The report calls itself so.</source>
        <translation>標題取自報表本身。</translation>
    </message>
</context>
<context>
    <name>workbench::ReportView</name>
    <message>
        <source>Reports</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>展開(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>摺疊(&amp;F)</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>全部摺疊(&amp;A)</translation>
    </message>
    <message>
        <source>U&amp;nfold all</source>
        <translation>全部展開(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Select its reports</source>
        <translation>選取此組的報表(&amp;S)</translation>
    </message>
</context>
<context>
    <name>workbench::TopBar</name>
    <message>
        <source>Search report, title, participant…</source>
        <translation>搜尋報表、標題、參與者…</translation>
    </message>
    <message>
        <source>Search reports</source>
        <translation>搜尋報表</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>沒有帳戶</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>帳戶：%1</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜尋</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
</context>
<context>
    <name>workbench::Workbench</name>
    <message>
        <source>&amp;Jump to</source>
        <translation>跳至(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>表格欄(&amp;C)</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>主題(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Get what is not here yet</source>
        <translation>下載尚欠的報表(&amp;G)</translation>
    </message>
    <message>
        <source>The folder is not there yet.</source>
        <translation>資料夾尚未存在。</translation>
    </message>
    <message>
        <source>%1 is made when the first report is filed.</source>
        <translation>%1 會在首份報表存檔時建立。</translation>
    </message>
    <message>
        <source>No run of %1 before this one is filed on this PC.</source>
        <translation>這部電腦沒有較早編製的 %1 存檔。</translation>
    </message>
    <message>
        <source>Fetch it first where RAP still has it, or select two reports and compare these.</source>
        <translation>如 RAP 仍有該報表，請先下載，或選取兩份報表作比較。</translation>
    </message>
    <message>
        <source>%1 waiting for RAP</source>
        <translation>%1 份等候 RAP</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>%1 份進行中</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>%1 份已暫停</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>需要處理</translation>
    </message>
    <message>
        <source>%1 needs a look</source>
        <translation>%1 需要處理</translation>
    </message>
    <message>
        <source>%1 waits for RAP</source>
        <translation>%1 等候 RAP</translation>
    </message>
    <message>
        <source>%1 at work</source>
        <translation>%1 進行中</translation>
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
        <translation>語言 (Language)</translation>
    </message>
    <message>
        <source>Titles of reports</source>
        <translation>報表標題</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下載項目</translation>
    </message>
    <message>
        <source>The language is set for this PC by whoever looks after it.</source>
        <translation>這部電腦的語言由負責管理的人員設定。</translation>
    </message>
    <message>
        <source>What was chosen counts once it is not set there any more.</source>
        <translation>取消該設定後，所選語言方會生效。</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>文字大小(&amp;Z)</translation>
    </message>
</context>
</TS>
