<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>About</name>
    <message>
        <source>About Frontispiece</source>
        <translation>Frontispieceについて</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>バージョン {0}</translation>
    </message>
    <message>
        <source>Jekyll posts, as form, text and page at once.</source>
        <translation>Jekyllの記事を、フォームと文章とページで同時に。</translation>
    </message>
    <message>
        <source>Works offline and sends nothing anywhere.</source>
        <translation>オフラインで動作し、どこにも何も送信しません。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Made with Qt {0}.</source>
        <translation>MITライセンスの自由ソフトウェアです。Qt {0}を使用しています。</translation>
    </message>
</context>
<context>
    <name>AddField</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>はい／いいえ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the new field</source>
        <translation>新しい項目の名前</translation>
    </message>
    <message>
        <source>Kind of the new field</source>
        <translation>新しい項目の種類</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add the field</source>
        <translation>項目を追加する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel adding a field</source>
        <translation>項目の追加をやめる</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1を追加</translation>
    </message>
    <message>
        <source>There is a field of this name.</source>
        <translation>同じ名前の項目があります。</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>A picture lies in the site of its post. Save this post first, then add the picture again.</source>
        <translation>画像は記事のサイトに置かれます。先にこの記事を保存してから、もう一度画像を追加してください。</translation>
    </message>
    <message>
        <source>Copied to {0}</source>
        <translation>{0} にコピーしました</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>{0} could not be written ({1}). Your text and the original are untouched; choose another folder, or make room on the disk, and try again.</source>
        <translation>{0} を書き込めませんでした（{1}）。本文と元のファイルはそのままです。別のフォルダーを選ぶか、ディスクの空きを増やして、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>AskChangedOnDisk</name>
    <message>
        <source>Save Again</source>
        <translation>もう一度保存</translation>
    </message>
    <message>
        <source>Keep Mine and Overwrite</source>
        <translation>自分の文章で上書き</translation>
    </message>
    <message>
        <source>Load Theirs</source>
        <translation>ディスクの内容を読み込む</translation>
    </message>
    <message>
        <source>Save Mine As…</source>
        <translation>別名で保存…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The file “{0}” is gone</source>
        <translation>ファイル「{0}」がなくなりました</translation>
    </message>
    <message>
        <source>“{0}” was changed by another program</source>
        <translation>「{0}」は別のプログラムで変更されました</translation>
    </message>
    <message>
        <source>It was moved or deleted meanwhile. Your text is safe here; do you want to save it again?</source>
        <translation>開いている間に移動または削除されました。文章はここに残っています。もう一度保存しますか？</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Below is what saving would change in the file on disk. If you load theirs, Undo brings your text back.</source>
        <translation>まだ何も上書きしていません。下は、保存するとディスク上のファイルで変わる箇所です。ディスクの内容を読み込んでも、「元に戻す」で自分の文章に戻せます。</translation>
    </message>
</context>
<context>
    <name>AskLink</name>
    <message>
        <source>Open in Browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>このアドレスをブラウザーで開きますか？</translation>
    </message>
</context>
<context>
    <name>AskSave</name>
    <message>
        <source>Save All</source>
        <translation>すべて保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Don&apos;t Save</source>
        <translation>保存しない</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Posts with unsaved changes</source>
        <translation>保存していない記事</translation>
    </message>
    <message>
        <source>Save the changes to “{0}”?</source>
        <translation>「{0}」への変更を保存しますか？</translation>
    </message>
    <message>
        <source>Save the changes to {0} posts?</source>
        <translation>{0}件の記事への変更を保存しますか？</translation>
    </message>
    <message>
        <source>Changes that are not saved will be lost.</source>
        <translation>保存しない変更は失われます。</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>empty item</source>
        <translation>空の値</translation>
    </message>
</context>
<context>
    <name>ChipLine</name>
    <message>
        <source>Offered items</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>ChipsEditor</name>
    <message>
        <source>Item of %1</source>
        <translation>%1の値</translation>
    </message>
    <message>
        <source>type, then Return</source>
        <translation>入力してReturn</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>The pictures of the site could not be listed ({0}). Nothing was changed; try again.</source>
        <translation>サイトの画像を一覧にできませんでした（{0}）。何も変更していません。もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>CodeColoursMenu</name>
    <message>
        <source>Code &amp;Colours in the Preview</source>
        <translation>プレビューのコードの配色(&amp;C)</translation>
    </message>
    <message>
        <source>In Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>In Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Frontispiece&apos;s Own</source>
        <translation>Frontispiece標準</translation>
    </message>
</context>
<context>
    <name>Completing</name>
    <message>
        <source>Open My Snippets</source>
        <translation>マイスニペットを開く</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>入力候補</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Choose a day (F4)</source>
        <translation>日を選ぶ（F4）</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Set to this moment, told in the offset that stands here</source>
        <translation>書かれている時差のまま、現在の日時にします</translation>
    </message>
    <message>
        <source>Choose a day for %1</source>
        <translation>%1の日を選ぶ</translation>
    </message>
    <message>
        <source>Set %1 to now</source>
        <translation>%1を現在の日時にする</translation>
    </message>
    <message>
        <source>Jekyll wants YYYY-MM-DD HH:MM:SS +0000</source>
        <translation>Jekyllの形式：YYYY-MM-DD HH:MM:SS +0000</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>No offset: Jekyll takes it as UTC</source>
        <translation>時差なし：JekyllはUTCとして読みます</translation>
    </message>
    <message>
        <source>No offset: the site&apos;s own time zone</source>
        <translation>時差なし：サイトのタイムゾーン</translation>
    </message>
    <message>
        <source>This is not a day and time that Jekyll reads; the old one is kept.</source>
        <translation>Jekyllが読める日時ではないため、前の値のままです。</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Open Posts</source>
        <translation>記事を開く</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>画像 ({0})</translation>
    </message>
    <message>
        <source>Add Pictures</source>
        <translation>画像を追加</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Save Post</source>
        <translation>記事を保存</translation>
    </message>
    <message>
        <source>HTML (*.html *.htm)</source>
        <translation>HTML (*.html *.htm)</translation>
    </message>
    <message>
        <source>Export HTML</source>
        <translation>HTMLを書き出す</translation>
    </message>
    <message>
        <source>Posts (*.md *.markdown *.mkdown *.mkdn *.mkd)</source>
        <translation>記事 (*.md *.markdown *.mkdown *.mkdn *.mkd)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>DiffRows</name>
    <message>
        <source>Differences</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>There is more than can be shown here.</source>
        <translation>ここに表示しきれない続きがあります。</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>The two texts are alike.</source>
        <translation>二つの文章は同じです。</translation>
    </message>
    <message>
        <source>1 line added</source>
        <translation>1行追加</translation>
    </message>
    <message>
        <source>{0} lines added</source>
        <translation>{0}行追加</translation>
    </message>
    <message>
        <source>1 line removed</source>
        <translation>1行削除</translation>
    </message>
    <message>
        <source>{0} lines removed</source>
        <translation>{0}行削除</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>No front matter yet</source>
        <translation>フロントマターはまだありません</translation>
    </message>
    <message>
        <source>It gives a post its title, date, tags and layout. Without it, Jekyll copies the file as it is.</source>
        <translation>記事の題名、日付、タグ、レイアウトを決めるものです。ないと、Jekyllはファイルをそのままコピーします。</translation>
    </message>
    <message>
        <source>Add front matter</source>
        <translation>フロントマターを追加</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Jekyll does not get these fields</source>
        <translation>Jekyllはこの項目を読み取れません</translation>
    </message>
    <message>
        <source>Go to the line of the error</source>
        <translation>エラーの行へ移動</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>%1行目へ移動</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Menu of %1</source>
        <translation>%1のメニュー</translation>
    </message>
    <message>
        <source>Rename, move, remove… (Alt+Return)</source>
        <translation>名前の変更、移動、削除…（Alt+Return）</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>名前を変更	F2</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>上へ移動	Alt+Up</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>下へ移動	Alt+Down</translation>
    </message>
    <message>
        <source>Edit as a field</source>
        <translation>項目として編集</translation>
    </message>
    <message>
        <source>Edit as YAML</source>
        <translation>YAMLで編集</translation>
    </message>
    <message>
        <source>Remove	Ctrl+Shift+Del</source>
        <translation>削除	Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>A later “%1” takes the place of this one.</source>
        <translation>後にある「%1」が優先されます。</translation>
    </message>
    <message>
        <source>Jekyll’s two YAML readers disagree about this value. Change it to settle it.</source>
        <translation>この値は、Jekyllの二つのYAML読み取りで結果が分かれます。書き換えると一致します。</translation>
    </message>
    <message>
        <source>Jekyll splits this at the blanks into %1: %2</source>
        <translation>Jekyllは空白で%1個に分けます：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>検索と置換</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>In selection</source>
        <translation>選択範囲内</translation>
    </message>
    <message>
        <source>Keep capitals</source>
        <translation>大文字・小文字の形を保つ</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置換(&amp;R)</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>すべて置換(&amp;A)</translation>
    </message>
    <message>
        <source>Show each replacement first</source>
        <translation>置換箇所を一つずつ確かめる</translation>
    </message>
</context>
<context>
    <name>FindOptions</name>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Whole word</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Hiragana = Katakana</source>
        <translation>ひらがなとカタカナを同一視</translation>
    </message>
    <message>
        <source>Full width = half width</source>
        <translation>全角と半角を同一視</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>No matches</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} 件中 {0} 件目</translation>
    </message>
    <message>
        <source>Found: {0}</source>
        <translation>{0} 件</translation>
    </message>
    <message>
        <source>Replaced: {0}</source>
        <translation>{0} 件を置換しました</translation>
    </message>
    <message>
        <source>The pattern takes too long.</source>
        <translation>正規表現の処理に時間がかかりすぎます。</translation>
    </message>
    <message>
        <source>The pattern is too long.</source>
        <translation>検索文字列が長すぎます。</translation>
    </message>
    <message>
        <source>The pattern has no group {0}.</source>
        <translation>グループ {0} はありません。</translation>
    </message>
    <message>
        <source>The pattern is not complete: {0}</source>
        <translation>正規表現が正しくありません：{0}</translation>
    </message>
    <message>
        <source>Nothing was replaced: the text has changed meanwhile.</source>
        <translation>置換しませんでした。その間に本文が変更されています。</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（削除）</translation>
    </message>
</context>
<context>
    <name>Focusing</name>
    <message>
        <source>Focus: sentence</source>
        <translation>フォーカス：文</translation>
    </message>
    <message>
        <source>Focus: paragraph</source>
        <translation>フォーカス：段落</translation>
    </message>
    <message>
        <source>Typewriter</source>
        <translation>タイプライター</translation>
    </message>
</context>
<context>
    <name>FoldingEdit</name>
    <message>
        <source>… 1 line</source>
        <translation>… 1行</translation>
    </message>
    <message>
        <source>… {0} lines</source>
        <translation>… {0}行</translation>
    </message>
</context>
<context>
    <name>FrontMatterForm</name>
    <message>
        <source>Front matter</source>
        <translation>フロントマター</translation>
    </message>
</context>
<context>
    <name>GoToHeading</name>
    <message>
        <source>Go to Heading</source>
        <translation>見出しへ移動</translation>
    </message>
    <message>
        <source>Search headings</source>
        <translation>見出しを検索</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>見出し一覧</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>No heading was found here.</source>
        <translation>見出しが見つかりません。</translation>
    </message>
</context>
<context>
    <name>GoToLine</name>
    <message>
        <source>Go to Line</source>
        <translation>行へ移動</translation>
    </message>
    <message>
        <source>Line, 1 to {0}</source>
        <translation>行番号（1～{0}）</translation>
    </message>
</context>
<context>
    <name>GoalMeter</name>
    <message>
        <source>Goal of the day</source>
        <translation>今日の目標</translation>
    </message>
    <message>
        <source>Goal of the session</source>
        <translation>今回の目標</translation>
    </message>
    <message>
        <source>Goal reached: {0}</source>
        <translation>目標達成：{0}</translation>
    </message>
    <message>
        <source>{0} / {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>{0} of {1} words today</source>
        <translation>今日 {0} / {1}語</translation>
    </message>
    <message>
        <source>{0} of {1} characters today</source>
        <translation>今日 {0} / {1}字</translation>
    </message>
    <message>
        <source>{0} of {1} words in this session</source>
        <translation>今回 {0} / {1}語</translation>
    </message>
    <message>
        <source>{0} of {1} characters in this session</source>
        <translation>今回 {0} / {1}字</translation>
    </message>
</context>
<context>
    <name>GoalPopover</name>
    <message>
        <source>Writing Goal</source>
        <translation>執筆の目標</translation>
    </message>
    <message>
        <source>Goal of the day</source>
        <translation>今日の目標</translation>
    </message>
    <message>
        <source>Goal of the session</source>
        <translation>今回の目標</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>文字数</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語数</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>数え方</translation>
    </message>
    <message>
        <source>Per &amp;day</source>
        <translation>1日あたり(&amp;D)</translation>
    </message>
    <message>
        <source>Per &amp;session</source>
        <translation>1回あたり(&amp;S)</translation>
    </message>
    <message>
        <source>Counted &amp;in</source>
        <translation>数え方(&amp;I)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Frontispiece Guide</source>
        <translation>Frontispieceの手引き</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>手引きを検索</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>項目の一覧</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>手引き</translation>
    </message>
</context>
<context>
    <name>ImagePicker</name>
    <message>
        <source>Pictures of {0}</source>
        <translation>{0} の画像</translation>
    </message>
    <message>
        <source>Search names and folders</source>
        <translation>名前とフォルダーを検索</translation>
    </message>
    <message>
        <source>No picture was found here.</source>
        <translation>画像が見つかりません。</translation>
    </message>
    <message>
        <source>From Disk…</source>
        <translation>ディスクから…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ImageSheet</name>
    <message>
        <source>Insert Pictures</source>
        <translation>画像を挿入</translation>
    </message>
    <message>
        <source>Insert Picture</source>
        <translation>画像を挿入</translation>
    </message>
    <message>
        <source>Folder in the site</source>
        <translation>サイト内のフォルダー</translation>
    </message>
    <message>
        <source>the site&apos;s own folder</source>
        <translation>サイトの最上位フォルダー</translation>
    </message>
    <message>
        <source>beside the post</source>
        <translation>記事と同じフォルダー</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>挿入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Make them no wider than</source>
        <translation>幅の上限</translation>
    </message>
    <message>
        <source>Make it no wider than</source>
        <translation>幅の上限</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Greatest width in pixels</source>
        <translation>最大の幅（ピクセル）</translation>
    </message>
    <message>
        <source>Remove where and when it was taken</source>
        <translation>撮影場所と日時を取り除く</translation>
    </message>
    <message>
        <source>Remove when and how it was taken</source>
        <translation>撮影日時と機種の情報を取り除く</translation>
    </message>
    <message>
        <source>Save photos as JPEG, which is much smaller here</source>
        <translation>写真をJPEGで保存（ずっと小さくなります）</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>画質(&amp;Q)</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小さく</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>画質</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
</context>
<context>
    <name>KeyLabel</name>
    <message>
        <source>Name of the field</source>
        <translation>項目の名前</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>How to Get a Dictionary…</source>
        <translation>辞書の入手方法…</translation>
    </message>
</context>
<context>
    <name>LeftBehind</name>
    <message>
        <source>{0} stays on the disk.</source>
        <translation>{0} はディスクに残っています。</translation>
    </message>
    <message>
        <source>Remove File</source>
        <translation>ファイルを削除</translation>
    </message>
    <message>
        <source>{0} was kept, since its post was closed meanwhile. Remove it by hand if nothing needs it.</source>
        <translation>記事が閉じられたため、{0} は残しました。不要であれば手動で削除してください。</translation>
    </message>
    <message>
        <source>{0} was changed since it was added, and was not removed.</source>
        <translation>{0} は追加後に変更されているため、削除しませんでした。</translation>
    </message>
    <message>
        <source>The file could not be removed ({0}). It does no harm; remove it by hand.</source>
        <translation>ファイルを削除できませんでした（{0}）。残っていても害はありません。手動で削除してください。</translation>
    </message>
</context>
<context>
    <name>LengthButton</name>
    <message>
        <source>How long the text is, without blanks and marks</source>
        <translation>文章の長さ（空白と記法を除く）</translation>
    </message>
    <message>
        <source>{0} / {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>{0} character</source>
        <translation>{0}字</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0}字</translation>
    </message>
    <message>
        <source>{0} word</source>
        <translation>英語{0}語</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>英語{0}語</translation>
    </message>
    <message>
        <source>{0} sheet of 400</source>
        <translation>400字詰め{0}枚</translation>
    </message>
    <message>
        <source>{0} sheets of 400</source>
        <translation>400字詰め{0}枚</translation>
    </message>
    <message>
        <source>{0} min read</source>
        <translation>約{0}分</translation>
    </message>
</context>
<context>
    <name>LivePreview</name>
    <message>
        <source>The preview could not keep up with this text and shows its last good state.
{0}</source>
        <translation>プレビューがこの文章に追いつけないため、最後に表示できた状態を示しています。
{0}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>お知らせ</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Close this notice</source>
        <translation>このお知らせを閉じる</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Compute</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Count the text and set the minutes that it takes to read</source>
        <translation>文章を数えて、読むのにかかる分数を入れます</translation>
    </message>
    <message>
        <source>Compute the reading time</source>
        <translation>読了時間を計算</translation>
    </message>
    <message>
        <source>This is not a number; the old one is kept.</source>
        <translation>数値ではないため、前の値のままです。</translation>
    </message>
</context>
<context>
    <name>OpenPost</name>
    <message>
        <source>Front matter</source>
        <translation>フロントマター</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>記事の本文</translation>
    </message>
    <message>
        <source>Front matter as YAML</source>
        <translation>YAMLのフロントマター</translation>
    </message>
    <message>
        <source>This post has no front matter yet. Add a field in the form.</source>
        <translation>この記事にはまだフロントマターがありません。フォームで項目を追加してください。</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The folder could not be listed ({0}). Nothing was changed; open a post by its file.</source>
        <translation>フォルダーの一覧を作れませんでした（{0}）。何も変更していません。記事のファイルを直接開いてください。</translation>
    </message>
</context>
<context>
    <name>OutlinePage</name>
    <message>
        <source>This post has no headings yet.</source>
        <translation>この記事にはまだ見出しがありません。</translation>
    </message>
</context>
<context>
    <name>OutlineTree</name>
    <message>
        <source>Outline</source>
        <translation>アウトライン</translation>
    </message>
</context>
<context>
    <name>Outlining</name>
    <message>
        <source>Outline</source>
        <translation>アウトライン</translation>
    </message>
</context>
<context>
    <name>OwnWordsDialog</name>
    <message>
        <source>Your Words</source>
        <translation>登録した語</translation>
    </message>
    <message>
        <source>Words that are right in all your posts</source>
        <translation>すべての記事で正しい語</translation>
    </message>
    <message>
        <source>Words that are right in the posts of {0}</source>
        <translation>{0} の記事で正しい語</translation>
    </message>
    <message>
        <source>One word to a line. The site&apos;s words are kept on this computer, not in the site.</source>
        <translation>1行に1語を書きます。サイトの語もこのコンピューターに保存され、サイトには書き込まれません。</translation>
    </message>
    <message>
        <source>All Posts</source>
        <translation>すべての記事</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>PickPost</name>
    <message>
        <source>Posts of {0}</source>
        <translation>{0}の記事</translation>
    </message>
    <message>
        <source>Search titles and file names</source>
        <translation>題名とファイル名を検索</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>No post was found here.</source>
        <translation>記事が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
</context>
<context>
    <name>PickSnippet</name>
    <message>
        <source>Insert Snippet</source>
        <translation>スニペットを挿入</translation>
    </message>
    <message>
        <source>Search snippets</source>
        <translation>スニペットを検索</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>スニペット</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>スニペット</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>入力する語</translation>
    </message>
    <message>
        <source>No snippet was found here.</source>
        <translation>スニペットが見つかりません。</translation>
    </message>
    <message>
        <source>What the snippet puts in</source>
        <translation>挿入される内容</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>挿入</translation>
    </message>
</context>
<context>
    <name>PickTypeface</name>
    <message>
        <source>Typeface of the Text</source>
        <translation>本文の書体</translation>
    </message>
    <message>
        <source>Search typefaces</source>
        <translation>書体を検索</translation>
    </message>
    <message>
        <source>Only typefaces that have &amp;kana</source>
        <translation>かなのある書体のみ(&amp;K)</translation>
    </message>
    <message>
        <source>The system’s usual typeface</source>
        <translation>システムの標準の書体</translation>
    </message>
    <message>
        <source>The quick brown fox jumps over the lazy dog. いろはにほへと&#x3000;永遠の国、2026年</source>
        <translation>いろはにほへと&#x3000;散りぬるを。永遠の国、東京、2026年。The quick brown fox.</translation>
    </message>
    <message>
        <source>How the text will look</source>
        <translation>本文の見え方</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>What the picture shows</source>
        <translation>画像の内容</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>代替テキスト</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Alt &amp;text</source>
        <translation>代替テキスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>This picture is broken and cannot be changed.</source>
        <translation>この画像は壊れているため、変更できません。</translation>
    </message>
    <message>
        <source>There is another picture of this name: this one becomes {0}.</source>
        <translation>同じ名前の別の画像があるため、{0} になります。</translation>
    </message>
    <message>
        <source>This drawing holds scripts. It is copied as it is; browsers do not run them.</source>
        <translation>この図にはスクリプトが含まれています。そのままコピーされますが、画像として表示するブラウザーは実行しません。</translation>
    </message>
</context>
<context>
    <name>PictureSlot</name>
    <message>
        <source>Choose a picture (F4)</source>
        <translation>画像を選ぶ（F4）</translation>
    </message>
    <message>
        <source>Choose a picture for %1</source>
        <translation>%1 の画像を選ぶ</translation>
    </message>
</context>
<context>
    <name>PictureTreeEditor</name>
    <message>
        <source>Choose a picture</source>
        <translation>画像を選ぶ</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>The site has no such file.</source>
        <translation>サイトにこのファイルはありません。</translation>
    </message>
</context>
<context>
    <name>PostTabs</name>
    <message>
        <source>Open posts</source>
        <translation>開いている記事</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>まだ保存していません</translation>
    </message>
    <message>
        <source>{0}, unsaved changes</source>
        <translation>{0}、変更あり</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>{0}を閉じる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>The preview could not show this text and is trying again.</source>
        <translation>プレビューがこの文章を表示できなかったため、やり直しています。</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy Link Address</source>
        <translation>リンクのアドレスをコピー</translation>
    </message>
</context>
<context>
    <name>ProblemCount</name>
    <message>
        <source>Show the problems below the text</source>
        <translation>本文の下に問題の一覧を表示します</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1件の問題</translation>
    </message>
    <message>
        <source>{0} problems</source>
        <translation>{0}件の問題</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題なし</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Line {0}</source>
        <translation>{0}行目</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>フロントマター</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Mend what the chosen remark is about</source>
        <translation>選んだ指摘の箇所を修正します</translation>
    </message>
    <message>
        <source>Ignore This Rule</source>
        <translation>この規則を無視</translation>
    </message>
    <message>
        <source>Make no such remark any more, in any post</source>
        <translation>今後、どの記事でもこの種の指摘をしません</translation>
    </message>
    <message>
        <source>Ask the rules again that are ignored</source>
        <translation>無視している規則をふたたび有効にします</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>規則…</translation>
    </message>
    <message>
        <source>Choose what is remarked on</source>
        <translation>指摘する内容を選びます</translation>
    </message>
    <message>
        <source>Close the problems</source>
        <translation>問題の一覧を閉じる</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>指摘することはありません。</translation>
    </message>
    <message>
        <source>The text is not checked. Turn on Check the Text in the View menu.</source>
        <translation>文章のチェックはオフです。表示メニューの「文章をチェック」でオンにできます。</translation>
    </message>
    <message>
        <source>Restore 1 Rule</source>
        <translation>1件の規則を戻す</translation>
    </message>
    <message>
        <source>Restore {0} Rules</source>
        <translation>{0}件の規則を戻す</translation>
    </message>
    <message>
        <source>Go to It</source>
        <translation>この箇所へ移動</translation>
    </message>
    <message>
        <source>The first {0} of {1} problems</source>
        <translation>{1}件の問題のうち最初の{0}件</translation>
    </message>
</context>
<context>
    <name>ReadingTime</name>
    <message>
        <source>Says {0} min, would be {1}.</source>
        <translation>記載は{0}分ですが、実際は{1}分です。</translation>
    </message>
    <message>
        <source>This site reads {0} characters a minute.</source>
        <translation>このサイトの速さは毎分{0}字です。</translation>
    </message>
    <message>
        <source>This site reads {0} words a minute.</source>
        <translation>このサイトの速さは毎分{0}語です。</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent posts</source>
        <translation>最近の記事</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近の記事を開く(&amp;R)</translation>
    </message>
    <message>
        <source>No recent posts</source>
        <translation>最近の記事はありません</translation>
    </message>
    <message>
        <source>Clear This List</source>
        <translation>この一覧を消去</translation>
    </message>
</context>
<context>
    <name>RenderClient</name>
    <message>
        <source>The render process could not be started.</source>
        <translation>表示用のプロセスを起動できませんでした。</translation>
    </message>
    <message>
        <source>Rendering this text takes too long. Typing and saving go on.</source>
        <translation>この文章の表示に時間がかかりすぎています。入力と保存は続けられます。</translation>
    </message>
</context>
<context>
    <name>ReplacementList</name>
    <message>
        <source>Replacements</source>
        <translation>置換箇所</translation>
    </message>
</context>
<context>
    <name>ReplacementsDialog</name>
    <message>
        <source>Replacements</source>
        <translation>置換箇所</translation>
    </message>
    <message>
        <source>In this post</source>
        <translation>この記事</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置換(&amp;R)</translation>
    </message>
    <message>
        <source>To replace: {0} of {1}</source>
        <translation>置換する箇所：{1}件中{0}件</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>規則を検索</translation>
    </message>
    <message>
        <source>Rules by which posts are checked</source>
        <translation>記事をチェックする規則</translation>
    </message>
    <message>
        <source>As at First</source>
        <translation>最初の状態に戻す</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>untitled</source>
        <translation>untitled</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>別名で保存…</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>The section stays where it is: it cannot stand in itself, nor hold what is not closed.</source>
        <translation>節は移動しませんでした。自分自身の中へは移せず、閉じていないものを含む節も動かせません。</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>名前またはキーで検索</translation>
    </message>
</context>
<context>
    <name>SiteResults</name>
    <message>
        <source>Find in All Posts</source>
        <translation>すべての記事から検索</translation>
    </message>
    <message>
        <source>Find in all posts of the site</source>
        <translation>サイトのすべての記事から検索</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>Keep capitals</source>
        <translation>大文字・小文字の形を保つ</translation>
    </message>
    <message>
        <source>Show &amp;Replacements</source>
        <translation>置換箇所を表示(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>置換(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Undo Replacement</source>
        <translation>置換を取り消す(&amp;U)</translation>
    </message>
    <message>
        <source>Replace in All Posts</source>
        <translation>すべての記事で置換</translation>
    </message>
</context>
<context>
    <name>SiteSearch</name>
    <message>
        <source>This post lies in no Jekyll site, so there are no other posts to look through.</source>
        <translation>この記事はJekyllサイトの中にないため、ほかに検索する記事がありません。</translation>
    </message>
    <message>
        <source>Looking through the posts…</source>
        <translation>記事を検索しています…</translation>
    </message>
    <message>
        <source>The front matter could no longer be read.</source>
        <translation>フロントマターが読めなくなります。</translation>
    </message>
    <message>
        <source>To replace: {0} of {1}</source>
        <translation>置換する箇所：{1}件中{0}件</translation>
    </message>
    <message>
        <source>Show the replacements again for what is asked now.</source>
        <translation>条件が変わりました。もう一度「置換箇所を表示」を押してください。</translation>
    </message>
    <message>
        <source>Nothing would be another.</source>
        <translation>変わる箇所はありません。</translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>置換しています…</translation>
    </message>
    <message>
        <source>Called off.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Replacing… {0} of {1} posts</source>
        <translation>置換しています… {1}件中{0}件の記事</translation>
    </message>
    <message>
        <source>Found: {0}, in posts: {1}</source>
        <translation>{1} 件の記事に {0} か所</translation>
    </message>
    <message>
        <source>No post holds this.</source>
        <translation>該当する記事はありません。</translation>
    </message>
    <message>
        <source>Only the first are shown: {0}.</source>
        <translation>先頭の {0} か所だけを表示しています。</translation>
    </message>
    <message>
        <source>Posts that could not be read: {0}.</source>
        <translation>読み込めなかった記事：{0} 件。</translation>
    </message>
    <message>
        <source>The pattern takes too long.</source>
        <translation>正規表現の処理に時間がかかりすぎます。</translation>
    </message>
    <message>
        <source>The pattern is not complete: {0}</source>
        <translation>正規表現が正しくありません：{0}</translation>
    </message>
    <message>
        <source>The replacement stopped, and could not be taken back everywhere:</source>
        <translation>置換が途中で止まり、元に戻せなかった記事があります：</translation>
    </message>
    <message>
        <source>Called off: all posts are as they were.</source>
        <translation>中止しました。すべての記事は元のままです。</translation>
    </message>
    <message>
        <source>Nothing was replaced, all posts are as they were:</source>
        <translation>置換しませんでした。すべての記事は元のままです：</translation>
    </message>
    <message>
        <source>Show the replacements again, or untick the post.</source>
        <translation>置換箇所を表示し直すか、その記事のチェックを外してください。</translation>
    </message>
    <message>
        <source>Replaced: {0}, in posts: {1}.</source>
        <translation>{1}件の記事で{0}か所を置換しました。</translation>
    </message>
    <message>
        <source>Open posts are changed, and not saved yet.</source>
        <translation>開いている記事の変更は、まだ保存されていません。</translation>
    </message>
    <message>
        <source>Taken back, in posts: {0}.</source>
        <translation>{0}件の記事を元に戻しました。</translation>
    </message>
    <message>
        <source>Left as they are:</source>
        <translation>そのままにした記事：</translation>
    </message>
    <message>
        <source>And others: {0}.</source>
        <translation>ほか{0}件。</translation>
    </message>
    <message>
        <source>{0} has changed meanwhile.</source>
        <translation>{0}はその間に変更されています。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0}を読めません（{1}）。</translation>
    </message>
    <message>
        <source>{0} cannot hold “{1}” in its encoding.</source>
        <translation>{0}の文字コードでは「{1}」を表せません。</translation>
    </message>
    <message>
        <source>{0} could not be written ({1}).</source>
        <translation>{0}に書き込めませんでした（{1}）。</translation>
    </message>
</context>
<context>
    <name>SnippetActions</name>
    <message>
        <source>The file for your snippets could not be made: {0}. Nothing else is touched.</source>
        <translation>スニペットのファイルを作れませんでした: {0}。ほかには何も変更していません。</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No misspelled words.</source>
        <translation>つづりの誤りはありません。</translation>
    </message>
    <message>
        <source>“{0}” is in no dictionary.</source>
        <translation>「{0}」はどの辞書にもありません。</translation>
    </message>
</context>
<context>
    <name>SpellingButton</name>
    <message>
        <source>Languages in which spelling is checked</source>
        <translation>スペルをチェックする言語</translation>
    </message>
    <message>
        <source>No language</source>
        <translation>言語なし</translation>
    </message>
    <message>
        <source>Spelling: {0}</source>
        <translation>スペル: {0}</translation>
    </message>
    <message>
        <source>How to Get a Dictionary…</source>
        <translation>辞書の入手方法…</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Panes</source>
        <translation>ペイン</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新しい記事</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>Posts that you open will be listed here.</source>
        <translation>開いた記事がここに並びます。</translation>
    </message>
    <message>
        <source>Jekyll posts, as form, text and page at once.</source>
        <translation>Jekyllの記事を、フォームと文章とページで同時に。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>はじめる</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>見本を見る</translation>
    </message>
    <message>
        <source>Recent posts</source>
        <translation>最近の記事</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Modes of writing that are on</source>
        <translation>オンになっている執筆モード</translation>
    </message>
    <message>
        <source>Line and column of the caret</source>
        <translation>カーソルの行と桁</translation>
    </message>
    <message>
        <source>How the file&apos;s letters are written as bytes</source>
        <translation>ファイルの文字コード</translation>
    </message>
    <message>
        <source>How the file&apos;s lines end</source>
        <translation>ファイルの改行コード</translation>
    </message>
    <message>
        <source>Ln {0}, Col {1}</source>
        <translation>{0}行 {1}桁</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>まだ保存していません</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Could not be saved</source>
        <translation>保存できませんでした</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Mixed line ends</source>
        <translation>改行混在</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Write the post here, in Markdown.</source>
        <translation>ここにMarkdownで記事を書きます。</translation>
    </message>
</context>
<context>
    <name>TitleEditor</name>
    <message>
        <source>Title of the post</source>
        <translation>記事の題名</translation>
    </message>
</context>
<context>
    <name>TreeDelegate</name>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>TreeEditor</name>
    <message>
        <source>Add an entry (Insert)</source>
        <translation>要素を追加（Insert）</translation>
    </message>
    <message>
        <source>Remove the entry (Delete)</source>
        <translation>要素を削除（Delete）</translation>
    </message>
    <message>
        <source>Move the entry up (Alt+Up)</source>
        <translation>要素を上へ（Alt+Up）</translation>
    </message>
    <message>
        <source>Move the entry down (Alt+Down)</source>
        <translation>要素を下へ（Alt+Down）</translation>
    </message>
    <message>
        <source>This is not a number; the old one is kept.</source>
        <translation>数値ではないため、前の値のままです。</translation>
    </message>
    <message>
        <source>This is not a day and time that Jekyll reads; the old one is kept.</source>
        <translation>Jekyllが読める日時ではないため、前の値のままです。</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>Looking for Suggestions…</source>
        <translation>候補を探しています…</translation>
    </message>
    <message>
        <source>No Suggestions</source>
        <translation>候補はありません</translation>
    </message>
    <message>
        <source>Add to Your Words</source>
        <translation>登録した語に追加</translation>
    </message>
    <message>
        <source>Add to This Site&apos;s Words</source>
        <translation>このサイトの語に追加</translation>
    </message>
    <message>
        <source>Ignore Until Frontispiece Is Closed</source>
        <translation>Frontispieceを終了するまで無視</translation>
    </message>
</context>
<context>
    <name>WritingGoals</name>
    <message>
        <source>Written today: {0}, in this session: {1}</source>
        <translation>今日 {0}、今回 {1}</translation>
    </message>
</context>
<context>
    <name>YamlEditor</name>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Put this YAML into the post (Ctrl+Return)</source>
        <translation>このYAMLを記事に反映します（Ctrl+Return）</translation>
    </message>
    <message>
        <source>%1 as YAML</source>
        <translation>YAMLの%1</translation>
    </message>
    <message>
        <source>Apply the YAML of %1</source>
        <translation>%1のYAMLを適用</translation>
    </message>
    <message>
        <source>A tag, an anchor or an alias: only YAML can say it.</source>
        <translation>タグ、アンカー、エイリアスはYAMLでしか書けません。</translation>
    </message>
    <message>
        <source>Written in YAML</source>
        <translation>YAMLで記述</translation>
    </message>
</context>
<context>
    <name>_GoTo</name>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>別名で保存…</translation>
    </message>
    <message>
        <source>Revert to Saved</source>
        <translation>保存時の状態に戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>New Post</source>
        <translation>新しい記事</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Open Folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>Light or Dark as the System</source>
        <translation>システムの外観に合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>セピア</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>About Frontispiece</source>
        <translation>Frontispieceについて</translation>
    </message>
    <message>
        <source>Front Matter</source>
        <translation>フロントマター</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Normal Text Size</source>
        <translation>標準の文字サイズ</translation>
    </message>
    <message>
        <source>Line Numbers</source>
        <translation>行番号</translation>
    </message>
    <message>
        <source>Export HTML…</source>
        <translation>HTMLを書き出す…</translation>
    </message>
    <message>
        <source>Export HTML Fragment…</source>
        <translation>HTMLの本文だけを書き出す…</translation>
    </message>
    <message>
        <source>Frontispiece Guide</source>
        <translation>Frontispieceの手引き</translation>
    </message>
    <message>
        <source>Scroll Preview with Text</source>
        <translation>本文に合わせてプレビューをスクロール</translation>
    </message>
    <message>
        <source>Mark Block under Caret</source>
        <translation>カーソル位置のブロックを示す</translation>
    </message>
    <message>
        <source>Show Caret in Preview</source>
        <translation>カーソル位置をプレビューに表示</translation>
    </message>
    <message>
        <source>Mark What GitHub Shows Differently</source>
        <translation>GitHubで表示が変わる箇所に印を付ける</translation>
    </message>
    <message>
        <source>Next Difference from GitHub</source>
        <translation>次のGitHubとの違い</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>置換…</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Find Selection</source>
        <translation>選択した語を検索</translation>
    </message>
    <message>
        <source>Go to Line…</source>
        <translation>行へ移動…</translation>
    </message>
    <message>
        <source>Go to Heading…</source>
        <translation>見出しへ移動…</translation>
    </message>
    <message>
        <source>Next Heading</source>
        <translation>次の見出し</translation>
    </message>
    <message>
        <source>Previous Heading</source>
        <translation>前の見出し</translation>
    </message>
    <message>
        <source>Matching Bracket</source>
        <translation>対応する括弧へ</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>アウトライン</translation>
    </message>
    <message>
        <source>Move Section Up</source>
        <translation>節を上へ移動</translation>
    </message>
    <message>
        <source>Move Section Down</source>
        <translation>節を下へ移動</translation>
    </message>
    <message>
        <source>Promote Section</source>
        <translation>節のレベルを上げる</translation>
    </message>
    <message>
        <source>Demote Section</source>
        <translation>節のレベルを下げる</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Check the Text</source>
        <translation>文章をチェック</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>規則…</translation>
    </message>
    <message>
        <source>Next Problem in the Text</source>
        <translation>本文の次の問題</translation>
    </message>
    <message>
        <source>Mend What Is Marked at the Caret</source>
        <translation>カーソル位置の指摘を修正</translation>
    </message>
    <message>
        <source>Find in All Posts…</source>
        <translation>すべての記事から検索…</translation>
    </message>
    <message>
        <source>Replace in All Posts…</source>
        <translation>すべての記事で置換…</translation>
    </message>
    <message>
        <source>Undo Replacement in All Posts</source>
        <translation>すべての記事での置換を取り消す</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>太字</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Strikethrough</source>
        <translation>取り消し線</translation>
    </message>
    <message>
        <source>Inline Code</source>
        <translation>インラインコード</translation>
    </message>
    <message>
        <source>Ruby (Furigana)</source>
        <translation>ルビ（ふりがな）</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>見出し1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>見出し2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>見出し3</translation>
    </message>
    <message>
        <source>Heading 4</source>
        <translation>見出し4</translation>
    </message>
    <message>
        <source>Heading 5</source>
        <translation>見出し5</translation>
    </message>
    <message>
        <source>Heading 6</source>
        <translation>見出し6</translation>
    </message>
    <message>
        <source>Raise Heading</source>
        <translation>見出しを一段上げる</translation>
    </message>
    <message>
        <source>Lower Heading</source>
        <translation>見出しを一段下げる</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Numbered List</source>
        <translation>番号付きリスト</translation>
    </message>
    <message>
        <source>Bulleted List</source>
        <translation>箇条書き</translation>
    </message>
    <message>
        <source>Task List</source>
        <translation>タスクリスト</translation>
    </message>
    <message>
        <source>Tick Task</source>
        <translation>タスクの完了を切り替え</translation>
    </message>
    <message>
        <source>Code Block</source>
        <translation>コードブロック</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Attributes of Marked Text</source>
        <translation>装飾した部分の属性</translation>
    </message>
    <message>
        <source>Attributes of Block</source>
        <translation>ブロックの属性</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>Go between Footnote and Text</source>
        <translation>脚注と本文を行き来</translation>
    </message>
    <message>
        <source>Horizontal Rule</source>
        <translation>水平線</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Add Row Above</source>
        <translation>上に行を追加</translation>
    </message>
    <message>
        <source>Add Row Below</source>
        <translation>下に行を追加</translation>
    </message>
    <message>
        <source>Move Row Up</source>
        <translation>行を上へ移動</translation>
    </message>
    <message>
        <source>Move Row Down</source>
        <translation>行を下へ移動</translation>
    </message>
    <message>
        <source>Remove Row</source>
        <translation>行を削除</translation>
    </message>
    <message>
        <source>Add Column to the Left</source>
        <translation>左に列を追加</translation>
    </message>
    <message>
        <source>Add Column to the Right</source>
        <translation>右に列を追加</translation>
    </message>
    <message>
        <source>Move Column Left</source>
        <translation>列を左へ移動</translation>
    </message>
    <message>
        <source>Move Column Right</source>
        <translation>列を右へ移動</translation>
    </message>
    <message>
        <source>Remove Column</source>
        <translation>列を削除</translation>
    </message>
    <message>
        <source>Align Column Left</source>
        <translation>列を左揃え</translation>
    </message>
    <message>
        <source>Center Column</source>
        <translation>列を中央揃え</translation>
    </message>
    <message>
        <source>Align Column Right</source>
        <translation>列を右揃え</translation>
    </message>
    <message>
        <source>Do Not Align Column</source>
        <translation>列の揃えを解除</translation>
    </message>
    <message>
        <source>Tidy Table</source>
        <translation>表を整える</translation>
    </message>
    <message>
        <source>Paste as Plain Text</source>
        <translation>プレーンテキストとして貼り付け</translation>
    </message>
    <message>
        <source>Close Brackets and Quotes</source>
        <translation>括弧と引用符を自動で閉じる</translation>
    </message>
    <message>
        <source>Continue Lists and Quotes</source>
        <translation>リストと引用を自動で続ける</translation>
    </message>
    <message>
        <source>Offer Completions While Typing</source>
        <translation>入力中に候補を表示</translation>
    </message>
    <message>
        <source>Check Spelling</source>
        <translation>スペルをチェック</translation>
    </message>
    <message>
        <source>Check Words in Capitals Too</source>
        <translation>大文字だけの語もチェック</translation>
    </message>
    <message>
        <source>Next Misspelled Word</source>
        <translation>次のつづりの誤り</translation>
    </message>
    <message>
        <source>Suggestions for the Word</source>
        <translation>語の候補を表示</translation>
    </message>
    <message>
        <source>Your Words…</source>
        <translation>登録した語…</translation>
    </message>
    <message>
        <source>How to Get a Dictionary…</source>
        <translation>辞書の入手方法…</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>入力候補を表示</translation>
    </message>
    <message>
        <source>Snippet…</source>
        <translation>スニペット…</translation>
    </message>
    <message>
        <source>My Snippets</source>
        <translation>マイスニペット</translation>
    </message>
    <message>
        <source>Picture from Site or Disk…</source>
        <translation>サイトまたはディスクの画像…</translation>
    </message>
    <message>
        <source>Writing Goal…</source>
        <translation>執筆の目標…</translation>
    </message>
    <message>
        <source>Focus on the Sentence</source>
        <translation>文にフォーカス</translation>
    </message>
    <message>
        <source>Focus on the Paragraph</source>
        <translation>段落にフォーカス</translation>
    </message>
    <message>
        <source>Typewriter Scrolling</source>
        <translation>タイプライター式スクロール</translation>
    </message>
    <message>
        <source>Full Screen, Text Alone</source>
        <translation>本文だけを全画面表示</translation>
    </message>
    <message>
        <source>Next Pane</source>
        <translation>次のペイン</translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation>前のペイン</translation>
    </message>
    <message>
        <source>Narrow Lines: 60 Letters, 30 Kanji</source>
        <translation>狭い行：全角30字</translation>
    </message>
    <message>
        <source>Usual Lines: 80 Letters, 40 Kanji</source>
        <translation>標準の行：全角40字</translation>
    </message>
    <message>
        <source>Wide Lines: 100 Letters, 50 Kanji</source>
        <translation>広い行：全角50字</translation>
    </message>
    <message>
        <source>Lines as Wide as the Pane</source>
        <translation>ペインの幅いっぱい</translation>
    </message>
    <message>
        <source>Line Height of the Typeface</source>
        <translation>書体どおりの行の高さ</translation>
    </message>
    <message>
        <source>Line Height 115 %</source>
        <translation>行の高さ 115 %</translation>
    </message>
    <message>
        <source>Line Height 130 %</source>
        <translation>行の高さ 130 %</translation>
    </message>
    <message>
        <source>Line Height 150 %</source>
        <translation>行の高さ 150 %</translation>
    </message>
    <message>
        <source>Line Height 180 %</source>
        <translation>行の高さ 180 %</translation>
    </message>
    <message>
        <source>Typeface of the Text…</source>
        <translation>本文の書体…</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Fold All</source>
        <translation>すべて折りたたむ</translation>
    </message>
    <message>
        <source>Unfold All</source>
        <translation>すべて展開</translation>
    </message>
    <message>
        <source>Fold to Level 1</source>
        <translation>レベル1まで表示</translation>
    </message>
    <message>
        <source>Fold to Level 2</source>
        <translation>レベル2まで表示</translation>
    </message>
    <message>
        <source>Fold to Level 3</source>
        <translation>レベル3まで表示</translation>
    </message>
</context>
<context>
    <name>completion</name>
    <message>
        <source>Liquid tag</source>
        <translation>Liquid タグ</translation>
    </message>
    <message>
        <source>End of {0}</source>
        <translation>{0} の終わり</translation>
    </message>
    <message>
        <source>Liquid filter</source>
        <translation>Liquid フィルター</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>New footnote</source>
        <translation>新しい脚注</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>スニペット</translation>
    </message>
    <message>
        <source>Your file of snippets cannot be read: on line {0}, {2}. The built-in snippets are still there.</source>
        <translation>スニペットのファイルを読めません（{0}行目: {2}）。組み込みのスニペットはそのまま使えます。</translation>
    </message>
    <message>
        <source>Your snippet “{1}” on line {0} has nothing below its name. Give it a prefix and a body.</source>
        <translation>{0}行目のスニペット「{1}」には中身がありません。prefix と body を書いてください。</translation>
    </message>
    <message>
        <source>Your snippet “{1}” on line {0} has no prefix, the word that is typed for it.</source>
        <translation>{0}行目のスニペット「{1}」には prefix（入力する語）がありません。</translation>
    </message>
    <message>
        <source>Your snippet “{1}” on line {0} has no body, the text that is put in.</source>
        <translation>{0}行目のスニペット「{1}」には body（挿入される内容）がありません。</translation>
    </message>
    <message>
        <source>In your snippet “{1}”, on line {0}, no brace closes “{2}”.</source>
        <translation>スニペット「{1}」の{0}行目: 「{2}」を閉じる括弧がありません。</translation>
    </message>
    <message>
        <source>In your snippet “{1}”, on line {0}, there is no variable “{2}”. The guide lists them.</source>
        <translation>スニペット「{1}」の{0}行目: 変数「{2}」はありません。使える変数はガイドにあります。</translation>
    </message>
    <message>
        <source>In your snippet “{1}”, on line {0}, “{2}” begins something that only other editors know.</source>
        <translation>スニペット「{1}」の{0}行目: 「{2}」で始まる書き方は、ほかのエディターだけのものです。</translation>
    </message>
    <message>
        <source>In your snippet “{1}”, on line {0}, places stand in places too deep.</source>
        <translation>スニペット「{1}」の{0}行目: 場所の入れ子が深すぎます。</translation>
    </message>
</context>
<context>
    <name>differences</name>
    <message>
        <source>Jekyll emphasizes this; GitHub shows the marks. Put the marks inside the brackets or quotes, or a space around them, or write &lt;strong&gt; or &lt;em&gt;.</source>
        <translation>Jekyllでは強調になりますが、GitHubでは記号がそのまま表示されます。記号をかっこや引用符の内側に置くか、前後に空白を入れるか、&lt;strong&gt; や &lt;em&gt; で書いてください。</translation>
    </message>
    <message>
        <source>GitHub emphasizes this; Jekyll shows the marks. A backslash before each makes both show them.</source>
        <translation>GitHubでは強調になりますが、Jekyllでは記号がそのまま表示されます。それぞれの記号の前に「\」を置くと、どちらでも記号が表示されます。</translation>
    </message>
    <message>
        <source>Jekyll and GitHub emphasize different words here. Put a space around the marks, or write &lt;strong&gt; or &lt;em&gt;; a backslash before a mark makes both show it.</source>
        <translation>JekyllとGitHubで強調される語が異なります。記号の前後に空白を入れるか、&lt;strong&gt; や &lt;em&gt; で書いてください。記号の前に「\」を置くと、どちらでも記号が表示されます。</translation>
    </message>
    <message>
        <source>Only one of Jekyll and GitHub strikes this out; to GitHub a single tilde is enough. A backslash before each tilde makes both show it.</source>
        <translation>JekyllとGitHubの一方でだけ取り消し線になります。GitHubでは「~」1つでも取り消し線です。それぞれの「~」の前に「\」を置くと、どちらでも文字になります。</translation>
    </message>
    <message>
        <source>Jekyll makes a table of this, as it has a vertical bar; GitHub does not. Write \| where no table is meant, or give the table a line of dashes below its head.</source>
        <translation>縦棒があるため、Jekyllでは表になりますが、GitHubではなりません。表でなければ「\|」と書き、表であれば見出し行の下に「---」の行を入れてください。</translation>
    </message>
    <message>
        <source>GitHub makes a table of this; Jekyll does not. Put a blank line before and behind it, and a bar in each line.</source>
        <translation>GitHubでは表になりますが、Jekyllではなりません。前後に空行を入れ、各行に縦棒を入れてください。</translation>
    </message>
    <message>
        <source>The cells of this table differ between Jekyll and GitHub. Give each row as many as the head has.</source>
        <translation>表のセルがJekyllとGitHubで異なります。各行のセルの数を見出し行に合わせてください。</translation>
    </message>
    <message>
        <source>Only one of Jekyll and GitHub begins a list here, or each another. Jekyll knows “1.” but not “1)”; a blank line before a list helps both.</source>
        <translation>ここから始まるリストは、JekyllとGitHubの一方だけのものか、互いに異なります。Jekyllは「1.」だけを認め、「1)」は認めません。リストの前に空行を入れるとどちらにも有効です。</translation>
    </message>
    <message>
        <source>This item lies deeper in one of Jekyll and GitHub. Indent it to where the text of the item above begins.</source>
        <translation>この項目は、JekyllとGitHubの一方でより深い階層になります。上の項目の本文が始まる位置まで字下げしてください。</translation>
    </message>
    <message>
        <source>This item has another number on GitHub: Jekyll counts each list from 1, whatever stands here.</source>
        <translation>この項目の番号はGitHubでは異なります。Jekyllは書かれた数にかかわらず、リストを1から数えます。</translation>
    </message>
    <message>
        <source>The items of this list stand wider apart in one of Jekyll and GitHub. Put a blank line between all of them, or between none.</source>
        <translation>このリストの項目の間隔がJekyllとGitHubで異なります。すべての項目の間に空行を入れるか、まったく入れないでください。</translation>
    </message>
    <message>
        <source>Only one of Jekyll and GitHub shows a box to tick here.</source>
        <translation>JekyllとGitHubの一方でだけチェックボックスになります。</translation>
    </message>
    <message>
        <source>This is a heading in only one of Jekyll and GitHub, or has another level. Put a blank line before it and a space behind the “#”.</source>
        <translation>JekyllとGitHubの一方でだけ見出しになるか、見出しの階層が異なります。前に空行を入れ、「#」の後に空白を入れてください。</translation>
    </message>
    <message>
        <source>Jekyll takes this as the heading&apos;s id; GitHub shows it as text.</source>
        <translation>Jekyllでは見出しのIDになり、GitHubでは文字として表示されます。</translation>
    </message>
    <message>
        <source>This is a line across the page in only one of Jekyll and GitHub. Put a blank line before and behind it.</source>
        <translation>JekyllとGitHubの一方でだけ区切り線になります。前後に空行を入れてください。</translation>
    </message>
    <message>
        <source>The line ends here in only one of Jekyll and GitHub. Two spaces at its end break it in both.</source>
        <translation>JekyllとGitHubの一方でだけここで改行されます。行末に空白を2つ置くと、どちらでも改行されます。</translation>
    </message>
    <message>
        <source>Jekyll takes this as attributes; GitHub shows it as text.</source>
        <translation>Jekyllでは属性になり、GitHubでは文字として表示されます。</translation>
    </message>
    <message>
        <source>Jekyll puts the table of contents here; GitHub shows this as it stands.</source>
        <translation>Jekyllではここに目次が入り、GitHubではこのまま表示されます。</translation>
    </message>
    <message>
        <source>Jekyll takes this as an instruction; GitHub shows it as text.</source>
        <translation>Jekyllでは指示になり、GitHubでは文字として表示されます。</translation>
    </message>
    <message>
        <source>Jekyll takes this as the meaning of an abbreviation; GitHub shows it as text.</source>
        <translation>Jekyllでは略語の説明になり、GitHubでは文字として表示されます。</translation>
    </message>
    <message>
        <source>Jekyll makes a list of terms and definitions of this; GitHub shows the colon as text.</source>
        <translation>Jekyllでは用語と説明のリストになり、GitHubではコロンが文字として表示されます。</translation>
    </message>
    <message>
        <source>This formula stands in the line in one of Jekyll and GitHub, and by itself or as text in the other: within a line Jekyll wants $$…$$ and GitHub $…$.</source>
        <translation>この数式は、JekyllとGitHubの一方では行の中に、他方では独立した行か文字として表示されます。行の中では、Jekyllは $$…$$、GitHubは $…$ です。</translation>
    </message>
    <message>
        <source>Jekyll and GitHub take other lines, or other blanks, for code here. Put a blank line around it, and indent it to where the text of its item begins.</source>
        <translation>コードとみなされる行や空白がJekyllとGitHubで異なります。前後に空行を入れ、項目の本文が始まる位置まで字下げしてください。</translation>
    </message>
    <message>
        <source>Only one of Jekyll and GitHub takes this for code, or each other parts of it.</source>
        <translation>JekyllとGitHubの一方でだけコードになるか、範囲が異なります。</translation>
    </message>
    <message>
        <source>This is part of a quotation in only one of Jekyll and GitHub. Begin each of its lines with “&gt;”, and put a blank line behind it.</source>
        <translation>JekyllとGitHubの一方でだけ引用に含まれます。各行を「&gt;」で始め、後に空行を入れてください。</translation>
    </message>
    <message>
        <source>GitHub makes a coloured box of this quotation; Jekyll shows this line.</source>
        <translation>GitHubではこの引用が色付きの囲みになり、Jekyllではこの行が表示されます。</translation>
    </message>
    <message>
        <source>Jekyll and GitHub differ on this link or image. Spaces in its address are written %20 for both.</source>
        <translation>このリンクまたは画像の扱いがJekyllとGitHubで異なります。アドレスの空白は %20 と書くとどちらにも有効です。</translation>
    </message>
    <message>
        <source>GitHub makes a link of this address; Jekyll does not. Between &lt; and &gt; it is a link in both.</source>
        <translation>GitHubではこのアドレスがリンクになりますが、Jekyllではなりません。&lt; と &gt; で囲むと、どちらでもリンクになります。</translation>
    </message>
    <message>
        <source>In HTML, Jekyll reads Markdown only where markdown=&quot;1&quot; says so, and GitHub only behind a blank line.</source>
        <translation>HTMLの中では、Jekyllは markdown=&quot;1&quot; の指定がある所だけ、GitHubは空行の後だけ、Markdownとして読みます。</translation>
    </message>
    <message>
        <source>GitHub does not let this element through; Jekyll does.</source>
        <translation>この要素をGitHubは通しませんが、Jekyllは通します。</translation>
    </message>
    <message>
        <source>This is a letter in only one of Jekyll and GitHub. Write the letter itself, or &amp;amp; for “&amp;”.</source>
        <translation>JekyllとGitHubの一方でだけ文字になります。文字そのものを書くか、「&amp;」は &amp;amp; と書いてください。</translation>
    </message>
    <message>
        <source>Jekyll shows this backslash, GitHub does not. Two of them show one in both.</source>
        <translation>この「\」はJekyllでは表示され、GitHubでは表示されません。2つ書くと、どちらでも1つ表示されます。</translation>
    </message>
    <message>
        <source>Jekyll replaces this Liquid tag; GitHub shows it as it stands.</source>
        <translation>JekyllではこのLiquidタグが置き換えられ、GitHubではこのまま表示されます。</translation>
    </message>
    <message>
        <source>Jekyll and GitHub show this differently.</source>
        <translation>JekyllとGitHubで表示が異なります。</translation>
    </message>
    <message>
        <source>Write the Emphasis as HTML, for GitHub Too</source>
        <translation>強調をHTMLで書き、GitHubでも効かせる</translation>
    </message>
    <message>
        <source>Write the Emphasis as Jekyll Shows It, for GitHub Too</source>
        <translation>GitHubでもJekyllと同じ強調にする</translation>
    </message>
    <message>
        <source>Show the Bar as Text, in Jekyll Too</source>
        <translation>Jekyllでも縦棒を文字として表示する</translation>
    </message>
    <message>
        <source>Make It a Table in Jekyll Too</source>
        <translation>Jekyllでも表にする</translation>
    </message>
    <message>
        <source>Make It a Link in Jekyll Too</source>
        <translation>Jekyllでもリンクにする</translation>
    </message>
    <message>
        <source>Write It So That GitHub Shows the Same</source>
        <translation>GitHubでも同じ表示になる書き方にする</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>“{0}” is not there. It may have been moved, renamed or deleted; open it from its new place.</source>
        <translation>「{0}」が見つかりません。移動、改名、削除された可能性があります。新しい場所から開いてください。</translation>
    </message>
    <message>
        <source>“{0}” is a folder, not a post. Use Open Folder to pick one of its posts.</source>
        <translation>「{0}」は記事ではなくフォルダーです。「フォルダーを開く」で中の記事を選んでください。</translation>
    </message>
    <message>
        <source>“{0}” is a device or a pipe, not a file. Nothing was read from it; open a regular file instead.</source>
        <translation>「{0}」はファイルではなくデバイスまたはパイプです。何も読み取っていません。通常のファイルを開いてください。</translation>
    </message>
    <message>
        <source>You may not read “{0}”. Nothing was changed; ask its owner for permission, then open it again.</source>
        <translation>「{0}」を読む権限がありません。何も変更していません。所有者に許可を得てから、もう一度開いてください。</translation>
    </message>
    <message>
        <source>“{0}” is too large to be a post. Nothing was changed; split it with another program first.</source>
        <translation>「{0}」は記事としては大きすぎます。何も変更していません。先に別のプログラムで分割してください。</translation>
    </message>
    <message>
        <source>“{0}” is a link that leads back to itself. Nothing was changed; open the file that it stood for.</source>
        <translation>「{0}」は自分自身に戻るリンクです。何も変更していません。本来のファイルを開いてください。</translation>
    </message>
    <message>
        <source>“{0}” could not be read ({1}). Nothing was changed; check the disk or the network and try again.</source>
        <translation>「{0}」を読み取れませんでした（{1}）。何も変更していません。ディスクやネットワークを確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This post has no file yet. Your text is safe here; choose where to save it.</source>
        <translation>この記事にはまだファイルがありません。文章はここに残っています。保存する場所を選んでください。</translation>
    </message>
    <message>
        <source>You may not write to “{0}”. Your text is safe here and the file is as it was; save it elsewhere.</source>
        <translation>「{0}」に書き込む権限がありません。文章はここに残り、ファイルも元のままです。別の場所に保存してください。</translation>
    </message>
    <message>
        <source>“{0}” lies on a read-only disk. Your text is safe here and the file is as it was; save it elsewhere.</source>
        <translation>「{0}」は読み取り専用のディスクにあります。文章はここに残り、ファイルも元のままです。別の場所に保存してください。</translation>
    </message>
    <message>
        <source>There is no room for “{0}” on the disk. Your text is safe here and the file is as it was; free some space and save again, or save it elsewhere.</source>
        <translation>ディスクに「{0}」を保存する空きがありません。文章はここに残り、ファイルも元のままです。空きを作って保存し直すか、別の場所に保存してください。</translation>
    </message>
    <message>
        <source>The folder of “{0}” is not there any more. Your text is safe here; save it elsewhere.</source>
        <translation>「{0}」のあったフォルダーがなくなりました。文章はここに残っています。別の場所に保存してください。</translation>
    </message>
    <message>
        <source>“{0}” is no file that can be written. Your text is safe here; save it under another name.</source>
        <translation>「{0}」は書き込めるファイルではありません。文章はここに残っています。別の名前で保存してください。</translation>
    </message>
    <message>
        <source>The name “{0}” is too long for this disk. Your text is safe here; save it under a shorter name.</source>
        <translation>名前「{0}」はこのディスクには長すぎます。文章はここに残っています。短い名前で保存してください。</translation>
    </message>
    <message>
        <source>“{0}” is a link that leads back to itself. Your text is safe here; save it under another name.</source>
        <translation>「{0}」は自分自身に戻るリンクです。文章はここに残っています。別の名前で保存してください。</translation>
    </message>
    <message>
        <source>The encoding of “{0}” has no “{1}”. Your text is safe here and the file is as it was; take the character out, or write it as an HTML entity, and save again.</source>
        <translation>「{0}」の文字コードには「{1}」がありません。文章はここに残り、ファイルも元のままです。その文字を除くか、HTMLの文字参照で書いて、もう一度保存してください。</translation>
    </message>
    <message>
        <source>The disk did not keep what was written to “{0}”. Your text is safe here; save it on another disk and have this one checked.</source>
        <translation>「{0}」に書いた内容がディスクに正しく残りませんでした。文章はここに残っています。別のディスクに保存し、このディスクを点検してください。</translation>
    </message>
    <message>
        <source>“{0}” could not be saved ({1}). Your text is safe here; try again, or save it elsewhere.</source>
        <translation>「{0}」を保存できませんでした（{1}）。文章はここに残っています。もう一度試すか、別の場所に保存してください。</translation>
    </message>
    <message>
        <source>The front matter has an error, so nothing was changed. Mend it in the YAML tab first.</source>
        <translation>フロントマターにエラーがあるため、何も変更していません。先にYAMLタブで直してください。</translation>
    </message>
    <message>
        <source>There is no “{0}” here any more, so nothing was changed. The form now shows what is there.</source>
        <translation>「{0}」はもうないため、何も変更していません。フォームには今ある内容を表示しています。</translation>
    </message>
    <message>
        <source>There is a field “{0}” already, so nothing was changed. Choose another name, or edit that field.</source>
        <translation>項目「{0}」はすでにあるため、何も変更していません。別の名前にするか、その項目を編集してください。</translation>
    </message>
    <message>
        <source>There is no place {0} in this list, so nothing was changed. Choose a place that is there.</source>
        <translation>このリストに{0}番目の位置はないため、何も変更していません。ある位置を選んでください。</translation>
    </message>
    <message>
        <source>“{0}” is spelled in a way that only you can change safely, so nothing was changed. Edit it in the YAML tab.</source>
        <translation>「{0}」の書き方は自動では安全に変えられないため、何も変更していません。YAMLタブで編集してください。</translation>
    </message>
    <message>
        <source>YAML cannot hold this value ({0}), so nothing was changed. Take the odd character out.</source>
        <translation>この値はYAMLに書けないため（{0}）、何も変更していません。その文字を除いてください。</translation>
    </message>
    <message>
        <source>“{0}” is no date that Jekyll reads, and one such date stops the whole site, so nothing was changed. Write it like 2026-01-30 17:57:57 +0900.</source>
        <translation>「{0}」はJekyllが読める日付ではなく、一つあるだけでサイト全体の生成が止まるため、何も変更していません。2026-01-30 17:57:57 +0900のように書いてください。</translation>
    </message>
    <message>
        <source>This is not YAML ({0}), so nothing was changed. Put text with marks in it into quotes.</source>
        <translation>YAMLではないため（{0}）、何も変更していません。記号を含む文字列は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Jekyll stops unless “{0}” is text, so nothing was changed. Write some words, or remove the field.</source>
        <translation>「{0}」が文字列でないとJekyllは止まるため、何も変更していません。言葉を書くか、項目を削除してください。</translation>
    </message>
    <message>
        <source>Jekyll needs text or a list in “{0}”, so nothing was changed. Write a word, or several as a list.</source>
        <translation>「{0}」には文字列かリストが必要なため、何も変更していません。言葉を一つ、または複数をリストで書いてください。</translation>
    </message>
    <message>
        <source>Jekyll knows no “{0}” in an address and would stop, so nothing was changed. Use one such as :year, :month, :day, :title or :categories.</source>
        <translation>アドレスに「{0}」は使えずJekyllが止まるため、何も変更していません。:year、:month、:day、:title、:categoriesなどを使ってください。</translation>
    </message>
    <message>
        <source>With “{0}” Jekyll could make no address for the post, so nothing was changed. Choose another word.</source>
        <translation>「{0}」ではJekyllが記事のアドレスを作れないため、何も変更していません。別の言葉にしてください。</translation>
    </message>
    <message>
        <source>An empty “{0}” would hide the post without a word, so nothing was changed. Choose true or false, or remove the field.</source>
        <translation>「{0}」が空だと記事が黙って非公開になるため、何も変更していません。trueかfalseを選ぶか、項目を削除してください。</translation>
    </message>
    <message>
        <source>Not every Jekyll would read “{0}” alike, so nothing was changed. Spell it in quotes in the YAML tab.</source>
        <translation>「{0}」はJekyllによって読み方が変わるため、何も変更していません。YAMLタブで引用符を付けて書いてください。</translation>
    </message>
    <message>
        <source>Jekyll would read something else than what you mean ({0}), so nothing was changed. Edit it in the YAML tab.</source>
        <translation>Jekyllは意図と違う値として読むため（{0}）、何も変更していません。YAMLタブで編集してください。</translation>
    </message>
    <message>
        <source>This would change other fields as well ({0}), so nothing was changed. Edit it in the YAML tab, where you see them together.</source>
        <translation>ほかの項目も変わってしまうため（{0}）、何も変更していません。まとめて見られるYAMLタブで編集してください。</translation>
    </message>
    <message>
        <source>A line of three dashes would end the front matter too early, so nothing was changed. Indent that line, or take it out.</source>
        <translation>ハイフン三つの行でフロントマターが途中で終わるため、何も変更していません。その行を字下げするか、除いてください。</translation>
    </message>
    <message>
        <source>Line {0}: the front matter is not YAML ({1}). Jekyll would publish the post without it; mend it in the YAML tab.</source>
        <translation>{0}行目：フロントマターがYAMLではありません（{1}）。このままだとJekyllはフロントマターなしで公開します。YAMLタブで直してください。</translation>
    </message>
    <message>
        <source>Line {0}: the front matter has no fields, only a value, and Jekyll would drop it. Write each field as “name: value” in the YAML tab.</source>
        <translation>{0}行目：フロントマターに項目がなく値だけのため、Jekyllは無視します。YAMLタブで「名前: 値」の形で書いてください。</translation>
    </message>
    <message>
        <source>Line {0}: lists are nested too deep for the form. They are kept; edit them in the YAML tab.</source>
        <translation>{0}行目：入れ子が深すぎてフォームに表示できません。内容は保たれます。YAMLタブで編集してください。</translation>
    </message>
    <message>
        <source>The front matter is too large to be shown in the form. It is kept; edit it in the YAML tab.</source>
        <translation>フロントマターが大きすぎてフォームに表示できません。内容は保たれます。YAMLタブで編集してください。</translation>
    </message>
    <message>
        <source>Line {0}: some Jekylls refuse a value that begins with a colon or a Ruby tag ({1}) and drop all fields. Put it into quotes.</source>
        <translation>{0}行目：コロンやRubyのタグで始まる値（{1}）は、Jekyllによっては拒まれ、全項目が失われます。引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Line {0}: a star at the beginning stands for another value, and that one is not there ({1}). Put the text into quotes.</source>
        <translation>{0}行目：先頭の「*」は別の値を指しますが、その値がありません（{1}）。文字列なら引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Line {0}: a value contains itself ({1}). Take the alias out in the YAML tab.</source>
        <translation>{0}行目：値が自分自身を含んでいます（{1}）。YAMLタブでエイリアスを除いてください。</translation>
    </message>
    <message>
        <source>Line {0}: Jekyll cannot read this number or time ({1}). Correct it, or put it into quotes.</source>
        <translation>{0}行目：Jekyllはこの数値または日時を読めません（{1}）。直すか、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Line {0}: there are bytes here that are no letters in this file&apos;s encoding. They are kept as they are; delete them in the YAML tab.</source>
        <translation>{0}行目：このファイルの文字コードでは文字にならないバイトがあります。そのまま保たれています。YAMLタブで削除できます。</translation>
    </message>
    <message>
        <source>The form needs PyYAML with libyaml, which is missing from this installation. The text and the YAML tab work; install Frontispiece again for the form.</source>
        <translation>フォームにはlibyaml付きのPyYAMLが必要ですが、見つかりません。本文とYAMLタブは使えます。フォームを使うには、Frontispieceを再インストールしてください。</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Exported to {0}</source>
        <translation>{0}に書き出しました</translation>
    </message>
    <message>
        <source>{0} could not be written ({1}). The post itself is untouched; choose another place and try again.</source>
        <translation>{0}に書き込めませんでした（{1}）。記事はそのままです。別の場所を選んで、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>images</name>
    <message>
        <source>The pictures could not be read ({0}). Nothing was changed; try again with another file.</source>
        <translation>画像を読み込めませんでした（{0}）。何も変更していません。別のファイルでお試しください。</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>ファイル名を入力してください。</translation>
    </message>
    <message>
        <source>A name cannot hold / \ : * ? &quot; &lt; &gt; | { } % # or signs that are not seen; leave them out.</source>
        <translation>名前には / \ : * ? &quot; &lt; &gt; | { } % # と見えない文字は使えません。取り除いてください。</translation>
    </message>
    <message>
        <source>Jekyll does not publish what begins with . _ # or ~ or ends with a dot; begin with a letter.</source>
        <translation>「.」「_」「#」「~」で始まるもの、「.」で終わるものは、Jekyllでは公開されません。文字で始めてください。</translation>
    </message>
    <message>
        <source>Windows has no files of this name; choose another one.</source>
        <translation>Windowsではこの名前のファイルを作れません。別の名前にしてください。</translation>
    </message>
    <message>
        <source>This name is too long; a few words are enough.</source>
        <translation>名前が長すぎます。数語で十分です。</translation>
    </message>
    <message>
        <source>The picture of the clipboard could not be read. Nothing was changed; copy it again.</source>
        <translation>クリップボードの画像を読み取れませんでした。何も変更していません。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>{0} is not there any more. Nothing was changed.</source>
        <translation>{0} はもうありません。何も変更していません。</translation>
    </message>
    <message>
        <source>{0} could not be read. Nothing was changed.</source>
        <translation>{0} を読み込めませんでした。何も変更していません。</translation>
    </message>
    <message>
        <source>{0} is broken or no picture that can be read. Nothing was changed; save it as PNG or JPEG.</source>
        <translation>{0} は壊れているか、読み込める形式の画像ではありません。何も変更していません。PNGかJPEGで保存し直してください。</translation>
    </message>
    <message>
        <source>{0} is larger than 100 MB. Nothing was changed; make it smaller first.</source>
        <translation>{0} は100 MBを超えています。何も変更していません。先に小さくしてください。</translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>This link was not opened: {0}. Only web and mail addresses are opened from the preview.</source>
        <translation>このリンクは開きませんでした：{0}。プレビューから開けるのは、ウェブとメールのアドレスだけです。</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>書式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>挿入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>The byte {0} is no letter in this file&apos;s encoding; for it, Jekyll stops or drops the post.</source>
        <translation>バイト{0}は、このファイルの文字コードでは文字になりません。このためJekyllは停止するか、記事を公開しません。</translation>
    </message>
    <message>
        <source>Something blank stands before the front matter, so Jekyll takes all of it for text.</source>
        <translation>フロントマターの前に空白があるため、Jekyllはその全体を本文とみなします。</translation>
    </message>
    <message>
        <source>No line of three dashes closes the front matter, so Jekyll takes all of it for text.</source>
        <translation>フロントマターを閉じる「---」の行がないため、Jekyllはその全体を本文とみなします。</translation>
    </message>
    <message>
        <source>“{0}” stands again further down, and Jekyll takes that one.</source>
        <translation>「{0}」は後ろにもう一度あり、Jekyllは後のほうを使います。</translation>
    </message>
    <message>
        <source>Not every Jekyll reads the value “{1}” of “{0}” alike. Quotes around it make it text to all.</source>
        <translation>「{0}」の値「{1}」は、Jekyllの種類によって読まれ方が違います。引用符で囲めば、どのJekyllでも文字列になります。</translation>
    </message>
    <message>
        <source>The date is empty, and Jekyll stops at it.</source>
        <translation>日付が空なので、Jekyllはここで停止します。</translation>
    </message>
    <message>
        <source>“{0}” is no date that Jekyll reads: it stops, or takes quite another time.</source>
        <translation>「{0}」はJekyllが読める日付ではありません。停止するか、まったく別の日時になります。</translation>
    </message>
    <message>
        <source>There is no such day as “{0}”; Jekyll takes {1}.</source>
        <translation>「{0}」という日はありません。Jekyllは{1}とみなします。</translation>
    </message>
    <message>
        <source>Jekyll may read the date “{0}” otherwise than you do. 2026-01-30 17:57:57 +0900 is sure.</source>
        <translation>日付「{0}」は、Jekyllでは違う日時に読まれることがあります。「2026-01-30 17:57:57 +0900」の形なら確実です。</translation>
    </message>
    <message>
        <source>An empty “published” hides the post without saying so.</source>
        <translation>「published」が空なので、記事は何の断りもなく非公開になります。</translation>
    </message>
    <message>
        <source>The post is shown: to Jekyll, “{0}” means yes. Only false hides it.</source>
        <translation>記事は公開されます。Jekyllでは「{0}」は「はい」の意味です。非公開にするのはfalseだけです。</translation>
    </message>
    <message>
        <source>Jekyll prints the excerpt as it stands, with the marks of “{0}”.</source>
        <translation>Jekyllは抜粋をそのまま表示するので、「{0}」の記号も見えてしまいます。</translation>
    </message>
    <message>
        <source>Jekyll splits “{0}” at blanks and nowhere else, and reads: {1}.</source>
        <translation>Jekyllは「{0}」を空白だけで区切り、{1}と読みます。</translation>
    </message>
    <message>
        <source>“{0}” looks like a mark that a program left in the text.</source>
        <translation>「{0}」は、プログラムが残した目印のようです。</translation>
    </message>
    <message>
        <source>“{0}” seems to be said to whoever asked for the text, not to its readers.</source>
        <translation>「{0}」は、読者ではなく、文章を依頼した人への言葉のようです。</translation>
    </message>
    <message>
        <source>The text ends in mid-sentence: “…{0}”.</source>
        <translation>文章が文の途中で終わっています：「…{0}」</translation>
    </message>
    <message>
        <source>This sentence already stands on line {0}.</source>
        <translation>同じ文が{0}行目にもあります。</translation>
    </message>
    <message>
        <source>This paragraph already stands on line {0}.</source>
        <translation>同じ段落が{0}行目にもあります。</translation>
    </message>
    <message>
        <source>The text begins with its title “{0}”, which most layouts show already.</source>
        <translation>本文がタイトル「{0}」で始まっています。タイトルは通常レイアウトが表示します。</translation>
    </message>
    <message>
        <source>This sentence is in the {0} style; most are in {1}.</source>
        <translation>この文は「{0}」調です。ほかの多くの文は「{1}」調です。</translation>
    </message>
    <message>
        <source>です・ます and である are mixed throughout: {1} of {2} sentences are in the {0} style.</source>
        <translation>「です・ます」調と「である」調が混在しています（{2}文のうち{1}文が「{0}」調）。</translation>
    </message>
    <message>
        <source>A long sentence: {0} characters (limit {1}).</source>
        <translation>文が長すぎます：{0}文字（目安は{1}文字）。</translation>
    </message>
    <message>
        <source>A long sentence: {0} words (limit {1}).</source>
        <translation>文が長すぎます：{0}語（目安は{1}語）。</translation>
    </message>
    <message>
        <source>“{0}” comes {1} times close together.</source>
        <translation>「{0}」が近くに{1}回続いています。</translation>
    </message>
    <message>
        <source>“{0}” stands here twice.</source>
        <translation>「{0}」が二重になっています。</translation>
    </message>
    <message>
        <source>“{0}” is never closed.</source>
        <translation>「{0}」が閉じられていません。</translation>
    </message>
    <message>
        <source>“{0}” closes nothing.</source>
        <translation>「{0}」に対応する開き括弧がありません。</translation>
    </message>
    <message>
        <source>“{0}” is mostly spelled “{1}”.</source>
        <translation>表記ゆれ：「{0}」は多くの箇所で「{1}」と書かれています。</translation>
    </message>
    <message>
        <source>“{0}” has a look-alike letter; “{1}” is meant.</source>
        <translation>「{0}」に形の似た別の文字があります。正しくは「{1}」です。</translation>
    </message>
    <message>
        <source>Half-width kana “{0}”: “{1}” is usual.</source>
        <translation>半角カナ「{0}」は全角「{1}」で書くのが普通です。</translation>
    </message>
    <message>
        <source>Full-width “{0}”; the post mostly has half-width ones (“{1}”).</source>
        <translation>全角の「{0}」です。ほかの多くは半角（「{1}」）です。</translation>
    </message>
    <message>
        <source>A full-width space within a sentence.</source>
        <translation>文の途中に全角スペースがあります。</translation>
    </message>
    <message>
        <source>No space at “{0}”; elsewhere there mostly is one.</source>
        <translation>「{0}」の間にスペースがありません。ほかの多くの箇所にはあります。</translation>
    </message>
    <message>
        <source>A space at “{0}”; elsewhere there mostly is none.</source>
        <translation>「{0}」の間にスペースがあります。ほかの多くの箇所にはありません。</translation>
    </message>
    <message>
        <source>“{0}” is mostly written “{1}” in this post.</source>
        <translation>「{0}」は、この記事では多く「{1}」と書かれています。</translation>
    </message>
    <message>
        <source>Jekyll shows the marks of “{0}” as they stand; “{1}” is emphasis.</source>
        <translation>「{0}」の記号はJekyllでそのまま表示されます。「{1}」なら強調になります。</translation>
    </message>
    <message>
        <source>Jekyll makes two closing quotes of {0}; {1} stays as it is.</source>
        <translation>{0}は、Jekyllでは両側が閉じ引用符になります。{1}なら崩れません。</translation>
    </message>
    <message>
        <source>Jekyll makes a table of this, because of the “|”.</source>
        <translation>「|」があるため、Jekyllはこれを表にします。</translation>
    </message>
    <message>
        <source>“{0}” is no Markdown; “{1}” is.</source>
        <translation>「{0}」はMarkdownの記号ではありません。「{1}」と書きます。</translation>
    </message>
    <message>
        <source>“{0}” begins no list in Jekyll; “{1}” does.</source>
        <translation>「{0}」はJekyllでは箇条書きになりません。「{1}」と書きます。</translation>
    </message>
    <message>
        <source>“{0}” should be “{1}”.</source>
        <translation>「{0}」は「{1}」が正しい形です。</translation>
    </message>
    <message>
        <source>{0}: straight and curly quotes are mixed.</source>
        <translation>{0}：まっすぐな引用符と曲がった引用符が混在しています。</translation>
    </message>
    <message>
        <source>Jekyll stops the whole build at this file: {0}.</source>
        <translation>Jekyll はこのファイルでビルド全体を止めます：{0}。</translation>
    </message>
    <message>
        <source>“{1}” is written to the same place, {0}; only one of the two will be there.</source>
        <translation>「{1}」も同じ場所 {0} に書き出されます。残るのはどちらか一方だけです。</translation>
    </message>
    <message>
        <source>The site has no layout “{0}”; the page will be without one.</source>
        <translation>このサイトにレイアウト「{0}」はありません。ページはレイアウトなしになります。</translation>
    </message>
    <message>
        <source>The date says {0}, the file name {1}; Jekyll goes by the date.</source>
        <translation>日付は {0}、ファイル名は {1} です。Jekyll は日付のほうに従います。</translation>
    </message>
    <message>
        <source>The date is in the future: Jekyll leaves the post out until it is built after {0}.</source>
        <translation>日付が未来です。{0} より後にビルドされるまで、Jekyll はこの記事を出しません。</translation>
    </message>
    <message>
        <source>The tag “{0}” is elsewhere mostly written “{1}”.</source>
        <translation>タグ「{0}」は、ほかの記事ではたいてい「{1}」と書かれています。</translation>
    </message>
    <message>
        <source>Jekyll stops: there is no post “{0}” for post_url.</source>
        <translation>Jekyll が止まります：post_url の指す記事「{0}」はありません。</translation>
    </message>
    <message>
        <source>Jekyll stops: the post “{0}” is not published, and post_url finds only posts that are.</source>
        <translation>Jekyll が止まります：記事「{0}」は公開されていません。post_url が見つけるのは公開済みの記事だけです。</translation>
    </message>
    <message>
        <source>Jekyll stops: there is no file “{0}” for link.</source>
        <translation>Jekyll が止まります：link の指すファイル「{0}」はありません。</translation>
    </message>
    <message>
        <source>Nothing of this site is at “{0}”.</source>
        <translation>このサイトの「{0}」には何もありません。</translation>
    </message>
    <message>
        <source>There is no image “{0}”.</source>
        <translation>画像「{0}」がありません。</translation>
    </message>
    <message>
        <source>Nothing in this post has the id “{0}”.</source>
        <translation>この記事に id「{0}」を持つものはありません。</translation>
    </message>
    <message>
        <source>Jekyll stops unless “{0}” is text.</source>
        <translation>「{0}」が文字列でないと、Jekyllは停止します。</translation>
    </message>
    <message>
        <source>Jekyll stops unless “{0}” is text or a list.</source>
        <translation>「{0}」が文字列かリストでないと、Jekyllは停止します。</translation>
    </message>
    <message>
        <source>Jekyll stops at “{1}” in “{0}”: it knows such as :year, :month, :day, :title and :categories.</source>
        <translation>Jekyllは「{0}」の「{1}」で停止します。使えるのは:year、:month、:day、:title、:categoriesなどです。</translation>
    </message>
    <message>
        <source>With “{1}” in “{0}”, Jekyll stops where addresses begin with the category.</source>
        <translation>「{0}」に「{1}」があると、アドレスがカテゴリーで始まるサイトではJekyllが停止します。</translation>
    </message>
    <message>
        <source>Jekyll stops at this value of “{0}”.</source>
        <translation>Jekyllは「{0}」のこの値で停止します。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>助言</translation>
    </message>
    <message>
        <source>Mend the Space</source>
        <translation>スペースを直す</translation>
    </message>
    <message>
        <source>Remove “{0}”</source>
        <translation>「{0}」を削除</translation>
    </message>
    <message>
        <source>Insert “{0}”</source>
        <translation>「{0}」を挿入</translation>
    </message>
    <message>
        <source>Change “{0}” to “{1}”</source>
        <translation>「{0}」を「{1}」に変更</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Front matter and Jekyll</source>
        <translation>フロントマターとJekyll</translation>
    </message>
    <message>
        <source>Bytes that are no letters in the file&apos;s encoding</source>
        <translation>ファイルの文字コードでは文字にならないバイト</translation>
    </message>
    <message>
        <source>Front matter that Jekyll takes for text</source>
        <translation>Jekyllが本文とみなすフロントマター</translation>
    </message>
    <message>
        <source>Front matter that Jekyll cannot read</source>
        <translation>Jekyllが読めないフロントマター</translation>
    </message>
    <message>
        <source>Keys that stand twice</source>
        <translation>二度書かれたキー</translation>
    </message>
    <message>
        <source>Values that not every Jekyll reads alike</source>
        <translation>Jekyllによって読み方が異なる値</translation>
    </message>
    <message>
        <source>Values at which Jekyll stops</source>
        <translation>Jekyllが停止する値</translation>
    </message>
    <message>
        <source>Dates that Jekyll reads otherwise or not at all</source>
        <translation>Jekyllが別の日時と読む、または読めない日付</translation>
    </message>
    <message>
        <source>A “published” that hides or shows the post unawares</source>
        <translation>意図せず記事を隠す、または公開する published</translation>
    </message>
    <message>
        <source>Markdown in an excerpt that is printed as it stands</source>
        <translation>そのまま表示される抜粋（excerpt）の中のMarkdown</translation>
    </message>
    <message>
        <source>Tags and categories in one line without blanks</source>
        <translation>空白なしで1行に並べたタグやカテゴリー</translation>
    </message>
    <message>
        <source>What Markdown makes of it</source>
        <translation>Markdownの解釈</translation>
    </message>
    <message>
        <source>Emphasis that does not become any</source>
        <translation>強調にならない強調の記号</translation>
    </message>
    <message>
        <source>Straight quotes that Jekyll turns the wrong way</source>
        <translation>Jekyllが向きを誤る直線の引用符</translation>
    </message>
    <message>
        <source>A “|” that makes a table of a paragraph</source>
        <translation>段落を表にしてしまう「|」</translation>
    </message>
    <message>
        <source>Full-width signs where Markdown has narrow ones</source>
        <translation>半角であるべきMarkdownの記号が全角</translation>
    </message>
    <message>
        <source>Numbers with a bracket, which begin no list</source>
        <translation>リストにならない「1)」のような番号</translation>
    </message>
    <message>
        <source>Left behind and repeated</source>
        <translation>消し忘れと重複</translation>
    </message>
    <message>
        <source>Marks that a program left, such as ---END---</source>
        <translation>---END--- のような、プログラムが残した印</translation>
    </message>
    <message>
        <source>Sentences to whoever asked for the text</source>
        <translation>文章を依頼した人に宛てた文</translation>
    </message>
    <message>
        <source>An ending cut off in mid-sentence</source>
        <translation>文の途中で切れた末尾</translation>
    </message>
    <message>
        <source>Sentences and paragraphs that stand twice</source>
        <translation>重複した文や段落</translation>
    </message>
    <message>
        <source>The title again as the first line</source>
        <translation>本文の冒頭でのタイトルの繰り返し</translation>
    </message>
    <message>
        <source>Words twice in a row</source>
        <translation>続けて二度書かれた語</translation>
    </message>
    <message>
        <source>Brackets without a partner</source>
        <translation>対応しない括弧</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>文体</translation>
    </message>
    <message>
        <source>です・ます and である in one post</source>
        <translation>「です・ます」と「である」の混在</translation>
    </message>
    <message>
        <source>Long sentences</source>
        <translation>長い文</translation>
    </message>
    <message>
        <source>The same particle again within a sentence</source>
        <translation>一文の中での同じ助詞の繰り返し</translation>
    </message>
    <message>
        <source>A word spelled in two ways, in the post or on the site</source>
        <translation>記事やサイトの中での表記ゆれ</translation>
    </message>
    <message>
        <source>“a” before a vowel, “an” before a consonant</source>
        <translation>母音の前の “a”、子音の前の “an”</translation>
    </message>
    <message>
        <source>Straight and curly quotes in one post</source>
        <translation>直線の引用符と曲がった引用符の混在</translation>
    </message>
    <message>
        <source>Letters and signs</source>
        <translation>文字と記号</translation>
    </message>
    <message>
        <source>Letters that only look right, such as 一 in サ一バー</source>
        <translation>「サ一バー」の「一」のような、形の似た別の文字</translation>
    </message>
    <message>
        <source>Half-width kana</source>
        <translation>半角カナ</translation>
    </message>
    <message>
        <source>Full-width Latin letters and digits among narrow ones</source>
        <translation>半角の中に混じる全角の英数字</translation>
    </message>
    <message>
        <source>Full-width spaces within a sentence</source>
        <translation>文の中の全角空白</translation>
    </message>
    <message>
        <source>Spaces between Japanese and Latin, here and not there</source>
        <translation>和文と欧文の間の空白の不統一</translation>
    </message>
    <message>
        <source>、 and ，, 。 and ． in one post</source>
        <translation>「、」と「，」、「。」と「．」の混在</translation>
    </message>
    <message>
        <source>Wide and narrow ！ and ？ in one post</source>
        <translation>全角と半角の「！」「？」の混在</translation>
    </message>
    <message>
        <source>… and ... in one post</source>
        <translation>「…」と「...」の混在</translation>
    </message>
    <message>
        <source>〜 and ～ in one post</source>
        <translation>「〜」と「～」の混在</translation>
    </message>
</context>
<context>
    <name>spelling</name>
    <message>
        <source>The dictionary “{0}” in {1} cannot be read, so words are checked without it.</source>
        <translation>{1} の辞書「{0}」を読めないため、この辞書なしでチェックします。</translation>
    </message>
    <message>
        <source>The dictionary “{0}” in {1} is larger than 64 MB, so words are checked without it.</source>
        <translation>{1} の辞書「{0}」は64 MBを超えるため、この辞書なしでチェックします。</translation>
    </message>
    <message>
        <source>The dictionary “{0}” in {1} is broken, so words are checked without it. Install it again.</source>
        <translation>{1} の辞書「{0}」は壊れているため、この辞書なしでチェックします。インストールし直してください。</translation>
    </message>
    <message>
        <source>“{0}” in {1} has no words in Latin letters, and only those are checked.</source>
        <translation>{1} の「{0}」にはアルファベットの語がありません。チェックするのはアルファベットの語だけです。</translation>
    </message>
    <message>
        <source>Reading the dictionary “{0}” in {1} does not end, so words are checked without it.</source>
        <translation>{1} の辞書「{0}」の読み込みが終わらないため、この辞書なしでチェックします。</translation>
    </message>
    <message>
        <source>Spelling is not checked any more: the program that does it ended twice. Your text is safe. Turn Check Spelling off and on to try again.</source>
        <translation>スペルをチェックするプログラムが二度終了したため、チェックを止めました。本文は無事です。もう一度試すには、「スペルをチェック」を切ってから入れてください。</translation>
    </message>
    <message>
        <source>“{0}” could not be kept among your words. Until Frontispiece is closed it is right all the same. ({1})</source>
        <translation>「{0}」を登録した語に保存できませんでした。Frontispieceを終了するまでは正しい語として扱います。（{1}）</translation>
    </message>
    <message>
        <source>Your words could not be kept ({0}). Those from before still hold.</source>
        <translation>登録した語を保存できませんでした（{0}）。以前の語はそのまま有効です。</translation>
    </message>
    <message>
        <source>Your own words do not hold for now. ({0})</source>
        <translation>登録した語は今は使われていません。（{0}）</translation>
    </message>
    <message>
        <source>Spelling is not checked: there is no dictionary for it yet.</source>
        <translation>スペルをチェックしていません。辞書がまだありません。</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>辞書</translation>
    </message>
    <message>
        <source>Frontispiece checks spelling with the dictionaries of **Hunspell**, which Firefox and LibreOffice use too. It finds those that are installed on this system:

- **Debian, Ubuntu**: `sudo apt install hunspell-en-us`, and `hunspell-de-de`, `hunspell-fr`, …
- **Fedora**: `sudo dnf install hunspell-en-US`, and `hunspell-de`, `hunspell-fr`, …
- **Arch**: `sudo pacman -S hunspell-en_us`, and `hunspell-de`, `hunspell-fr`, …
- **Windows, macOS**: those of LibreOffice, if it is installed; on macOS also those in `~/Library/Spelling`

Any other works too: put its two files, such as `en_US.aff` and `en_US.dic`, into the folder

`{0}`

Then choose its language in the menu View, Spelling.</source>
        <translation>スペルのチェックには、FirefoxやLibreOfficeと同じ**Hunspell**の辞書を使います。このシステムにインストールされている辞書は自動で見つかります。

- **Debian、Ubuntu**: `sudo apt install hunspell-en-us`、ほかに `hunspell-de-de`、`hunspell-fr` など
- **Fedora**: `sudo dnf install hunspell-en-US`、ほかに `hunspell-de`、`hunspell-fr` など
- **Arch**: `sudo pacman -S hunspell-en_us`、ほかに `hunspell-de`、`hunspell-fr` など
- **Windows、macOS**: LibreOfficeがあればその辞書。macOSでは `~/Library/Spelling` の辞書も

ほかの辞書も使えます。`en_US.aff` と `en_US.dic` のような二つのファイルを次のフォルダーに入れてください。

`{0}`

その後、表示メニューの「スペル」で言語を選びます。</translation>
    </message>
</context>
<context>
    <name>submenus</name>
    <message>
        <source>Text &amp;Layout</source>
        <translation>本文の体裁(&amp;L)</translation>
    </message>
    <message>
        <source>Light, Sepia or &amp;Dark</source>
        <translation>ライト・セピア・ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;pelling</source>
        <translation>スペル(&amp;P)</translation>
    </message>
</context>
</TS>
