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
        <source>Merge…</source>
        <translation>統合…</translation>
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
    <name>AskDiscard</name>
    <message>
        <source>What was not saved of it is then gone for good. The file on disk stays as it is.</source>
        <translation>保存されていない内容は完全に失われます。ディスク上のファイルはそのままです。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Discard the unsaved text of “{0}”?</source>
        <translation>「{0}」の保存されていない文章を破棄しますか？</translation>
    </message>
    <message>
        <source>Discard the unsaved texts of {0} posts?</source>
        <translation>{0}件の記事の保存されていない文章を破棄しますか？</translation>
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
    <name>AskTrust</name>
    <message>
        <source>In the preview of its page, the site’s own scripts will run and its remote content will be loaded. They can read the post that is shown, saved or not, and send it anywhere. They cannot change your files or read others. Trust only a site whose layouts and scripts you know.</source>
        <translation>ページのプレビューで、サイト自身のスクリプトが動き、外部の内容が読み込まれます。スクリプトは、表示中の記事を保存前のものも含めて読み、どこへでも送れます。ファイルを変えたり、ほかのファイルを読んだりはできません。レイアウトやスクリプトを知っているサイトだけを信頼してください。</translation>
    </message>
    <message>
        <source>Do you trust the site “{0}”?</source>
        <translation>サイト「{0}」を信頼しますか？</translation>
    </message>
    <message>
        <source>Trust This Site</source>
        <translation>このサイトを信頼する</translation>
    </message>
    <message>
        <source>Do Not Trust</source>
        <translation>信頼しない</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>All files are as they were.</source>
        <translation>すべてのファイルを元に戻しました。</translation>
    </message>
    <message>
        <source>“{0}” has changes that are not saved. Nothing was done; save it and try again.</source>
        <translation>「{0}」に保存していない変更があります。何も変更していません。保存してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>You wrote on in “{0}” while its file went. Your text is still here; saving makes the file anew.</source>
        <translation>「{0}」は、ファイルがなくなる間にも書き足されました。本文はここに残っています。保存するとファイルが作り直されます。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The change stopped, and could not be taken back everywhere:</source>
        <translation>変更が途中で止まり、一部は元に戻せませんでした：</translation>
    </message>
    <message>
        <source>What stood there before is kept, and put back at the next start if it can be.</source>
        <translation>元の内容は保管してあり、できれば次の起動時に元へ戻します。</translation>
    </message>
    <message>
        <source>Called off: all is as it was.</source>
        <translation>中止しました。すべて元のままです。</translation>
    </message>
    <message>
        <source>Nothing was changed, all is as it was:</source>
        <translation>何も変更していません。すべて元のままです：</translation>
    </message>
    <message>
        <source>Go back and show the changes again.</source>
        <translation>戻って、変更をもう一度表示してください。</translation>
    </message>
    <message>
        <source>Changed, in posts: {0}.</source>
        <translation>変更した記事：{0} 件。</translation>
    </message>
    <message>
        <source>Picture files changed: {0}.</source>
        <translation>変更した画像ファイル：{0} 枚。</translation>
    </message>
    <message>
        <source>Nothing was taken back:</source>
        <translation>何も元に戻していません：</translation>
    </message>
    <message>
        <source>Picture files put back: {0}.</source>
        <translation>元に戻した画像ファイル：{0} 枚。</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>What is left as it is</source>
        <translation>そのままにするもの</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Looking through the posts…</source>
        <translation>記事を検索しています…</translation>
    </message>
    <message>
        <source>No post would be another.</source>
        <translation>変わる記事はありません。</translation>
    </message>
    <message>
        <source>Posts to change: {0} of {1}. Nothing is written before you say so.</source>
        <translation>変更する記事：{1} 件中 {0} 件。実行するまで何も書き込みません。</translation>
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
    <name>CommandPalette</name>
    <message>
        <source>no post is open</source>
        <translation>記事が開いていません</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Go to line {0}</source>
        <translation>{0}行へ移動</translation>
    </message>
    <message>
        <source>Go to line {0}, column {1}</source>
        <translation>{0}行{1}桁へ移動</translation>
    </message>
    <message>
        <source>No post is open.</source>
        <translation>記事が開いていません。</translation>
    </message>
    <message>
        <source>Type a line, 1 to {0}, or a line and column such as 3:5</source>
        <translation>行番号（1～{0}）か、3:5 のように行と桁を入力</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>探しています…</translation>
    </message>
    <message>
        <source>This post has no headings yet.</source>
        <translation>この記事にはまだ見出しがありません。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>CommitDialog</name>
    <message>
        <source>Commit “{0}”?</source>
        <translation>「{0}」をコミットしますか？</translation>
    </message>
    <message>
        <source>Only this post and what is ticked is committed. All else stays as it is.</source>
        <translation>コミットされるのはこの記事と、ここでチェックしたものだけです。ほかはそのまま残ります。</translation>
    </message>
    <message>
        <source>No branch is checked out: the commit will be on none, and is easily lost. To keep it, make a branch with git switch -c first.</source>
        <translation>ブランチがチェックアウトされていません。コミットはどのブランチにも属さず、失われやすくなります。残すには、先に git switch -c でブランチを作ってください。</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>メッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Pictures of this post that are not committed:</source>
        <translation>この記事のコミットされていない画像：</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Committing</name>
    <message>
        <source>Changes in “{0}” since the last commit</source>
        <translation>「{0}」の最後のコミットからの変更</translation>
    </message>
    <message>
        <source>“{0}” has changes that are not saved. Nothing was committed; save it and try again.</source>
        <translation>「{0}」に保存していない変更があります。コミットはしていません。保存してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Committed as {0}. Nothing was pushed.</source>
        <translation>{0} としてコミットしました。プッシュはしていません。</translation>
    </message>
    <message>
        <source>Pushing to {0}…</source>
        <translation>{0} にプッシュしています…</translation>
    </message>
    <message>
        <source>Pushed to {0}.</source>
        <translation>{0} にプッシュしました。</translation>
    </message>
</context>
<context>
    <name>ComparisonBadge</name>
    <message>
        <source>Comparing with Jekyll…</source>
        <translation>Jekyllと比較中…</translation>
    </message>
    <message>
        <source>Jekyll builds a copy of the site meanwhile</source>
        <translation>Jekyllがサイトのコピーをビルドしています</translation>
    </message>
    <message>
        <source>Identical to Jekyll</source>
        <translation>Jekyllと同じ</translation>
    </message>
    <message>
        <source>Compare once more</source>
        <translation>もう一度比べる</translation>
    </message>
    <message>
        <source>Differs from Jekyll in 1 place</source>
        <translation>Jekyllと1か所異なります</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>異なる箇所を表示</translation>
    </message>
    <message>
        <source>Differs from Jekyll in {0} places</source>
        <translation>Jekyllと{0}か所異なります</translation>
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
    <name>ContentDress</name>
    <message>
        <source>The style sheet “{0}” cannot be read, and the preview does without it until it can.</source>
        <translation>スタイルシート「{0}」を読み込めません。読み込めるようになるまで、プレビューでは使いません。</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copied. Paste it where it is to go.</source>
        <translation>コピーしました。貼り付け先に貼り付けてください。</translation>
    </message>
    <message>
        <source>Nothing was copied ({0}). The post and the clipboard are as they were.</source>
        <translation>コピーできませんでした（{0}）。記事もクリップボードも元のままです。</translation>
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
        <source>Own Style Sheet</source>
        <translation>自分のスタイルシート</translation>
    </message>
    <message>
        <source>Style sheets (*.css)</source>
        <translation>スタイルシート (*.css)</translation>
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
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word文書 (*.docx)</translation>
    </message>
    <message>
        <source>EPUB books (*.epub)</source>
        <translation>EPUBブック (*.epub)</translation>
    </message>
    <message>
        <source>Export HTML</source>
        <translation>HTMLを書き出す</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDFの書き出し</translation>
    </message>
    <message>
        <source>Export Word Document</source>
        <translation>Word文書の書き出し</translation>
    </message>
    <message>
        <source>Export EPUB</source>
        <translation>EPUBの書き出し</translation>
    </message>
    <message>
        <source>Import Keys</source>
        <translation>キーの読み込み</translation>
    </message>
    <message>
        <source>Export Keys</source>
        <translation>キーの書き出し</translation>
    </message>
    <message>
        <source>New Draft</source>
        <translation>新しい下書き</translation>
    </message>
    <message>
        <source>New Post</source>
        <translation>新しい記事</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Rename Post</source>
        <translation>記事の名前を変更</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>続ける…</translation>
    </message>
    <message>
        <source>1 commit of {0} goes to {1}, where others can see it.</source>
        <translation>{0} のコミット 1 件を、ほかの人にも見える {1} に送ります。</translation>
    </message>
    <message>
        <source>{2} commits of {0} go to {1}, where others can see them.</source>
        <translation>{0} のコミット {2} 件を、ほかの人にも見える {1} に送ります。</translation>
    </message>
    <message>
        <source>Push to {0}?</source>
        <translation>{0} にプッシュしますか？</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>プッシュ</translation>
    </message>
    <message>
        <source>Posts (*.md *.markdown *.mkdown *.mkdn *.mkd)</source>
        <translation>記事 (*.md *.markdown *.mkdown *.mkdn *.mkd)</translation>
    </message>
    <message>
        <source>Keys (*.json)</source>
        <translation>キー (*.json)</translation>
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
        <translation>記事のタイトル、日付、タグ、レイアウトを決めるものです。なければ、Jekyllはファイルをそのままコピーします。</translation>
    </message>
    <message>
        <source>Add Front Matter</source>
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
    <name>Exporting</name>
    <message>
        <source>Word documents and EPUB books are made by pandoc, a free program that is not installed here. Get it from {0} or from your system&apos;s packages, then export again; nothing was written.</source>
        <translation>Word文書とEPUBブックの作成には無料のプログラムpandocを使いますが、このコンピューターには入っていません。{0}かシステムのパッケージから入手して、もう一度書き出してください。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>{0}に書き出しました</translation>
    </message>
    <message>
        <source>{0} could not be written ({1}). The post itself is untouched; choose another place and try again.</source>
        <translation>{0}に書き込めませんでした（{1}）。記事は元のままです。別の場所を選んでもう一度お試しください。</translation>
    </message>
    <message>
        <source>pandoc took longer than {1} seconds and was ended. The post is untouched, nothing was written.</source>
        <translation>pandocが{1}秒を超えても終わらないため、中止しました。記事は元のままで、何も書き込んでいません。</translation>
    </message>
    <message>
        <source>This pandoc is too old: {1} or newer is needed. The post is untouched, nothing was written; get a newer one and export again.</source>
        <translation>このpandocは古すぎます。{1}以降が必要です。記事は元のままで、何も書き込んでいません。新しいpandocを入手して、もう一度書き出してください。</translation>
    </message>
    <message>
        <source>pandoc could not convert the post ({1}). The post is untouched, nothing was written.</source>
        <translation>pandocが記事を変換できませんでした（{1}）。記事は元のままで、何も書き込んでいません。</translation>
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
    <name>FilterChip</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>More: type # and its name above</source>
        <translation>ほかは上の欄に # と名前を入力</translation>
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
    <name>FindField</name>
    <message>
        <source>{0} or {1} is what the first group found, where the pattern has one; {2} is all that was found.</source>
        <translation>{0} か {1} は、グループがあれば一つ目のグループの文字列、{2} は一致した全体です。</translation>
    </message>
    <message>
        <source>{0} is a new line, {1} a tab; {2} and {3} are the signs themselves.</source>
        <translation>{0} は改行、{1} はタブ、{2} と {3} は記号そのものです。</translation>
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
        <source>Past the end, on from the start</source>
        <translation>末尾まで来たので先頭に戻りました</translation>
    </message>
    <message>
        <source>Past the start, on from the end</source>
        <translation>先頭まで来たので末尾に戻りました</translation>
    </message>
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
    <name>FirstRun</name>
    <message>
        <source>posts found: {0}</source>
        <translation>見つかった記事：{0}件</translation>
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
    <name>ForecastPanel</name>
    <message>
        <source>What Jekyll will do</source>
        <translation>Jekyllでの扱い</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>確かめること</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>表示：{0}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation>{0} をコピー</translation>
    </message>
    <message>
        <source>Show Changes…</source>
        <translation>変更を表示…</translation>
    </message>
    <message>
        <source>Commit…</source>
        <translation>コミット…</translation>
    </message>
    <message>
        <source>Push…</source>
        <translation>プッシュ…</translation>
    </message>
</context>
<context>
    <name>Forecasting</name>
    <message>
        <source>Jekyll</source>
        <translation>Jekyll</translation>
    </message>
    <message>
        <source>What Jekyll will do with this post</source>
        <translation>Jekyllでのこの記事の扱い</translation>
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
    <name>FullScreen</name>
    <message>
        <source>Esc leads back. The menus are at the upper edge.</source>
        <translation>Escで元に戻ります。メニューは画面の上端にあります。</translation>
    </message>
    <message>
        <source>Esc or {0} leads back. The menus are at the upper edge.</source>
        <translation>Escか{0}で元に戻ります。メニューは画面の上端にあります。</translation>
    </message>
</context>
<context>
    <name>Gardening</name>
    <message>
        <source>Reading the posts…</source>
        <translation>記事を読み込んでいます…</translation>
    </message>
    <message>
        <source>Reading the posts… {0} of {1}</source>
        <translation>記事を読み込んでいます… {0} / {1}</translation>
    </message>
    <message>
        <source>Posts: {0}.</source>
        <translation>記事：{0} 件。</translation>
    </message>
    <message>
        <source>Their front matter cannot be read, so they are left alone: {0}.</source>
        <translation>フロントマターを読めないため、そのままにする記事：{0} 件。</translation>
    </message>
    <message>
        <source>Looking through the posts… {0}</source>
        <translation>記事を調べています… {0}</translation>
    </message>
    <message>
        <source>Changing the posts…</source>
        <translation>記事を変更しています…</translation>
    </message>
    <message>
        <source>Changing the posts… {0} of {1}</source>
        <translation>記事を変更しています… {0} / {1}</translation>
    </message>
    <message>
        <source>The posts could not be read ({0}). Nothing was changed; open this window anew.</source>
        <translation>記事を読めませんでした（{0}）。何も変更していません。このウィンドウを開き直してください。</translation>
    </message>
</context>
<context>
    <name>GlimpsesInPreview</name>
    <message>
        <source>The page {0} of this site does not show this post.</source>
        <translation>このサイトのページ{0}には、この記事が表示されません。</translation>
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
        <translation>Frontispieceのガイド</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ガイドを検索</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>項目の一覧</translation>
    </message>
    <message>
        <source>Nothing in the guide has all of these words.</source>
        <translation>これらの語をすべて含むページはガイドにありません。</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
</context>
<context>
    <name>GuideDesk</name>
    <message>
        <source>This page of the guide could not be shown.</source>
        <translation>ガイドのこのページを表示できませんでした。</translation>
    </message>
    <message>
        <source>This is Frontispiece {0} now.</source>
        <translation>Frontispiece {0} になりました。</translation>
    </message>
    <message>
        <source>What&apos;s New</source>
        <translation>新着情報</translation>
    </message>
</context>
<context>
    <name>ImageDesk</name>
    <message>
        <source>Pictures of the Site</source>
        <translation>サイトの画像</translation>
    </message>
    <message>
        <source>Which pictures</source>
        <translation>画像の種類</translation>
    </message>
    <message>
        <source>Search names and folders</source>
        <translation>名前とフォルダーを検索</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>使われている場所</translation>
    </message>
    <message>
        <source>&amp;Rename: Show Changes…</source>
        <translation>名前を変える: 変更を表示…(&amp;R)</translation>
    </message>
    <message>
        <source>Make S&amp;maller</source>
        <translation>小さくする(&amp;M)</translation>
    </message>
    <message>
        <source>Move to &amp;Trash</source>
        <translation>ゴミ箱へ移す(&amp;T)</translation>
    </message>
    <message>
        <source>{0} — no alt text</source>
        <translation>{0} — 代替テキストなし</translation>
    </message>
    <message>
        <source>No picture of this kind has that in its name or folder.</source>
        <translation>名前かフォルダーにその文字を含む、この種類の画像はありません。</translation>
    </message>
    <message>
        <source>No pictures of this kind.</source>
        <translation>この種類の画像はありません。</translation>
    </message>
    <message>
        <source>For pictures that nothing of the site names</source>
        <translation>サイトのどこにも名前がない画像に使えます</translation>
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
    <name>InheritedFields</name>
    <message>
        <source>From _config.yml</source>
        <translation>_config.yml から</translation>
    </message>
    <message>
        <source>Write this field into the post</source>
        <translation>この項目を記事に書き込む</translation>
    </message>
    <message>
        <source>{0} from _config.yml: {1}</source>
        <translation>_config.yml の {0}: {1}</translation>
    </message>
</context>
<context>
    <name>JekyllComparing</name>
    <message>
        <source>Jekyll is not installed, so there is nothing to compare with. Install Ruby and then Jekyll (jekyllrb.com tells how), and try again. Frontispiece itself does not need it.</source>
        <translation>Jekyllが入っていないので、比べる相手がありません。RubyとJekyllを入れて（方法はjekyllrb.comにあります）、もう一度お試しください。Frontispiece自体には必要ありません。</translation>
    </message>
    <message>
        <source>Jekyll writes no page of this post. The Jekyll panel says why.</source>
        <translation>Jekyllはこの記事のページを出力しません。理由は「Jekyll」タブにあります。</translation>
    </message>
    <message>
        <source>This post lies in no site, so Jekyll has nothing to build.</source>
        <translation>この記事はサイトの中にないので、Jekyllがビルドするものがありません。</translation>
    </message>
    <message>
        <source>Jekyll stops before it writes the page: {0}</source>
        <translation>Jekyllはページを出力する前に停止します：{0}</translation>
    </message>
    <message>
        <source>The comparison did not come to an end ({0}). Your text is untouched; try again.</source>
        <translation>比較が終わりませんでした（{0}）。本文はそのままです。もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>JekyllDifference</name>
    <message>
        <source>Jekyll makes another page of “{0}”</source>
        <translation>Jekyllが「{0}」から作るページとの違い</translation>
    </message>
    <message>
        <source>Each line is a tag or a text of the page. Plugins that lie in the site run only where it is trusted, and may be the reason.</source>
        <translation>各行はページのタグか文字列です。サイトの中のプラグインは、信頼したサイトでだけ動くため、違いの原因かもしれません。</translation>
    </message>
    <message>
        <source>The page that Jekyll made</source>
        <translation>Jekyllが作ったページ</translation>
    </message>
    <message>
        <source>The page that Frontispiece shows</source>
        <translation>Frontispieceが表示するページ</translation>
    </message>
</context>
<context>
    <name>Journalling</name>
    <message>
        <source>What you type cannot be kept for the case of a crash ({0}: “{1}”). Writing and saving go on; save often, and make room on that disk.</source>
        <translation>異常終了に備えた記録ができません（{0}: 「{1}」）。執筆と保存は続けられます。こまめに保存し、そのディスクの空きを増やしてください。</translation>
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
    <name>Life</name>
    <message>
        <source>“{0}” was made.</source>
        <translation>「{0}」を作りました。</translation>
    </message>
    <message>
        <source>Publish “{0}”?</source>
        <translation>「{0}」を公開しますか？</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>“{0}” is published with the next build.</source>
        <translation>「{0}」は次のビルドで公開されます。</translation>
    </message>
    <message>
        <source>Make “{0}” a draft again?</source>
        <translation>「{0}」を下書きに戻しますか？</translation>
    </message>
    <message>
        <source>Unpublish</source>
        <translation>下書きに戻す</translation>
    </message>
    <message>
        <source>“{0}” is a draft again.</source>
        <translation>「{0}」は下書きに戻りました。</translation>
    </message>
    <message>
        <source>Move “{0}” to the trash?</source>
        <translation>「{0}」をゴミ箱に移動しますか？</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>“{0}” lies in the system&apos;s trash, from where it can be put back.</source>
        <translation>「{0}」はシステムのゴミ箱にあり、そこから元に戻せます。</translation>
    </message>
    <message>
        <source>The post could not be moved to the trash ({0}). It is where it was.</source>
        <translation>記事をゴミ箱に移動できませんでした（{0}）。元の場所にあります。</translation>
    </message>
    <message>
        <source>Rename “{0}”?</source>
        <translation>「{0}」の名前を変えますか？</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>“{0}” is renamed, and the links to it.</source>
        <translation>「{0}」になりました。リンクも変更されています。</translation>
    </message>
    <message>
        <source>{0} (copy)</source>
        <translation>{0}（コピー）</translation>
    </message>
    <message>
        <source>You wrote on in “{0}” while it was saved. Nothing was done; try it again.</source>
        <translation>「{0}」は保存中に書き足されました。何も変更していません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>“{0}” was changed by another program meanwhile. Nothing was done; save it first.</source>
        <translation>「{0}」はその間に別のプログラムで変更されました。何も変更していません。先に保存してください。</translation>
    </message>
    <message>
        <source>There is no Jekyll site here. Open a post of a site, or choose its folder, and try again.</source>
        <translation>ここにはJekyllのサイトがありません。サイトの記事を開くかフォルダーを選んで、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>LivePreview</name>
    <message>
        <source>Run Them Again</source>
        <translation>もう一度実行する</translation>
    </message>
    <message>
        <source>A script of this site did not come to an end. Its page is shown without scripts.</source>
        <translation>このサイトのスクリプトが終わらないため、ページはスクリプトなしで表示しています。</translation>
    </message>
    <message>
        <source>The theme {0} is not on this computer: the post is shown without its page.</source>
        <translation>テーマ{0}がこのコンピューターにないため、ページの枠なしで表示しています。</translation>
    </message>
    <message>
        <source>Choose Theme Folder…</source>
        <translation>テーマのフォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>The layout {0} is not on this site: the post is shown without its page.</source>
        <translation>レイアウト{0}がこのサイトにないため、ページの枠なしで表示しています。</translation>
    </message>
    <message>
        <source>The layouts of this site take too long: the post is shown without its page.</source>
        <translation>このサイトのレイアウトは時間がかかりすぎるため、記事だけを表示しています。</translation>
    </message>
    <message>
        <source>The layouts of this site cannot be shown, and the post is shown without its page: {1}</source>
        <translation>このサイトのレイアウトを表示できないため、記事だけを表示しています：{1}</translation>
    </message>
    <message>
        <source>The layout {0} is not on this site: the page is shown without it.</source>
        <translation>レイアウト{0}がこのサイトにないため、それを除いてページを表示しています。</translation>
    </message>
    <message>
        <source>In the layouts of this site something is wrong, and Jekyll will stop at it: {1}</source>
        <translation>このサイトのレイアウトに誤りがあり、Jekyllはそこで止まります：{1}</translation>
    </message>
    <message>
        <source>Styles of this site cannot be compiled, and its page lacks them: {0}</source>
        <translation>このサイトのスタイルをコンパイルできないため、ページに反映されていません：{0}</translation>
    </message>
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
    <name>MergeDialog</name>
    <message>
        <source>Places that both changed</source>
        <translation>両方で変更された箇所</translation>
    </message>
    <message>
        <source>What merging changes in your text</source>
        <translation>統合で自分の文章が変わるところ</translation>
    </message>
    <message>
        <source>All Mine</source>
        <translation>すべて自分の変更</translation>
    </message>
    <message>
        <source>All Theirs</source>
        <translation>すべて相手の変更</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Nothing: your text stays as it is.</source>
        <translation>変わりません。自分の文章のままです。</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>{0}行目：{1}</translation>
    </message>
    <message>
        <source>Nothing stands here.</source>
        <translation>ここには何もありません。</translation>
    </message>
    <message>
        <source>Merge your text of “{0}” with the file</source>
        <translation>「{0}」の自分の文章をファイルと統合</translation>
    </message>
    <message>
        <source>You and the file changed different places, so both are joined. Nothing is saved yet, and Undo takes it back.</source>
        <translation>自分とファイルで変わったところが重なっていないので、両方を合わせました。まだ保存されておらず、取り消しで元に戻せます。</translation>
    </message>
    <message>
        <source>One place was changed by both: choose what is to stand there.</source>
        <translation>1箇所が両方で変更されています。どちらを残すか選んでください。</translation>
    </message>
    <message>
        <source>{0} places were changed by both: choose for each what is to stand there.</source>
        <translation>{0}箇所が両方で変更されています。それぞれどちらを残すか選んでください。</translation>
    </message>
    <message>
        <source>Everything else is joined. Nothing is saved yet, and Undo takes it back.</source>
        <translation>ほかはすべて合わせました。まだ保存されておらず、取り消しで元に戻せます。</translation>
    </message>
</context>
<context>
    <name>MishapDialog</name>
    <message>
        <source>Something went wrong in Frontispiece</source>
        <translation>Frontispieceで問題が起きました</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Show what the failure says too; it may quote your text</source>
        <translation>エラーの文言も表示する（文章の一部が含まれることがあります）</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Open Report</source>
        <translation>レポートを開く</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Go On Writing</source>
        <translation>執筆を続ける</translation>
    </message>
    <message>
        <source>Your text is safe: what you typed is on the disk. You can go on writing, or restart, after which your unsaved texts are offered again. The report below holds nothing of your posts; send it to have this mended.</source>
        <translation>文章は無事です。入力した内容はディスクに記録されています。このまま執筆を続けるか、再起動できます。再起動すると、保存されていない文章の復元が案内されます。下のレポートに記事の内容は含まれません。送っていただければ修正に役立ちます。</translation>
    </message>
</context>
<context>
    <name>MomentsDialog</name>
    <message>
        <source>Earlier versions of “{0}”</source>
        <translation>「{0}」の以前の版</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Moment, older to the left</source>
        <translation>時点（左ほど古い）</translation>
    </message>
    <message>
        <source>This version cannot be read any more.</source>
        <translation>この版はもう読み込めません。</translation>
    </message>
    <message>
        <source>Restore Front Matter</source>
        <translation>フロントマターを復元</translation>
    </message>
    <message>
        <source>Restore Body</source>
        <translation>本文を復元</translation>
    </message>
    <message>
        <source>Restore Selected Lines</source>
        <translation>選択した行を復元</translation>
    </message>
    <message>
        <source>Restore All</source>
        <translation>すべて復元</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Select lines in the difference first</source>
        <translation>先に差分の行を選択してください</translation>
    </message>
    <message>
        <source>Choose a moment to see what going back to it would change in your text. Restoring is one step that Undo takes back; no file is written until you save.</source>
        <translation>時点を選ぶと、そこに戻したときに文章の何が変わるかが表示されます。復元は取り消しで元に戻せる一つの操作で、保存するまでファイルには書き込まれません。</translation>
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
    <name>Offering</name>
    <message>
        <source>Tab: {0}</source>
        <translation>Tab：{0}</translation>
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
        <source>Opening “{0}”… Its disk or its network takes its time; you can write on meanwhile.</source>
        <translation>「{0}」を開いています…ディスクまたはネットワークに時間がかかっています。その間も書き続けられます。</translation>
    </message>
</context>
<context>
    <name>OtherWindows</name>
    <message>
        <source>“{0}” is open in another window too. Write in one of them only; what is saved there is noticed here, and nothing is overwritten unasked.</source>
        <translation>「{0}」は別のウィンドウでも開かれています。どちらか一方だけで書いてください。向こうでの保存はここでも検知され、確認なしに上書きされることはありません。</translation>
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
    <name>OutlookButton</name>
    <message>
        <source>Show what Jekyll will do with this post</source>
        <translation>Jekyllでのこの記事の扱いを表示</translation>
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
    <name>Palette</name>
    <message>
        <source>Command Palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Search commands, headings and posts</source>
        <translation>コマンド・見出し・記事を検索</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>&gt; commands    # headings    @ posts    : line</source>
        <translation>&gt; コマンド    # 見出し    @ 記事    : 行</translation>
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
    <name>Picturing</name>
    <message>
        <source>Looking for pictures…</source>
        <translation>画像を探しています…</translation>
    </message>
    <message>
        <source>Looking through the posts… {0} of {1}</source>
        <translation>記事を調べています… {0} / {1}</translation>
    </message>
    <message>
        <source>Pictures: {0}. Usual width: {1} px.</source>
        <translation>画像：{0} 枚。ふだんの幅：{1} px。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>大きすぎる</translation>
    </message>
    <message>
        <source>No alt text</source>
        <translation>代替テキストなし</translation>
    </message>
    <message>
        <source>Choose a picture to see where it is used.</source>
        <translation>画像を選ぶと、使われている場所が表示されます。</translation>
    </message>
    <message>
        <source>Pictures chosen: {0}</source>
        <translation>選んだ画像：{0} 枚</translation>
    </message>
    <message>
        <source>The end of the name says what kind of file it is; leave it as it is.</source>
        <translation>拡張子はファイルの種類を示します。そのままにしてください。</translation>
    </message>
    <message>
        <source>There is a picture of this name already; choose another.</source>
        <translation>同じ名前の画像がすでにあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>{0} becomes {1}</source>
        <translation>{0} を {1} に変更</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>{0}: its links cannot be changed; change them by hand.</source>
        <translation>{0}: リンクを変更できません。手で直してください。</translation>
    </message>
    <message>
        <source>{0} names a picture of this name too, and is left as it is; look there by hand.</source>
        <translation>{0} にも同じ名前の画像が書かれています。そのままにするので、手で確かめてください。</translation>
    </message>
    <message>
        <source>No post links to this picture; the file alone gets another name.</source>
        <translation>この画像にリンクする記事はありません。ファイルの名前だけが変わります。</translation>
    </message>
    <message>
        <source>Changing the posts…</source>
        <translation>記事を変更しています…</translation>
    </message>
    <message>
        <source>Making pictures smaller…</source>
        <translation>画像を小さくしています…</translation>
    </message>
    <message>
        <source>These cannot be made smaller without a loss that is seen.</source>
        <translation>見た目を損なわずにこれ以上小さくすることはできません。</translation>
    </message>
    <message>
        <source>Moved to the trash: {0}. From there they can be put back.</source>
        <translation>ゴミ箱へ移した画像：{0} 枚。ゴミ箱から元に戻せます。</translation>
    </message>
    <message>
        <source>Could not be moved, and are as they were: {0}.</source>
        <translation>移せず、元のままのもの：{0}。</translation>
    </message>
    <message>
        <source>The pictures could not be read or changed ({0}). Nothing was changed; try again.</source>
        <translation>画像を読み書きできませんでした（{0}）。何も変更していません。もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>PostDialog</name>
    <message>
        <source>Letters of every script</source>
        <translation>すべての文字</translation>
    </message>
    <message>
        <source>ASCII alone</source>
        <translation>ASCIIのみ</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手で入力</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>タイトル(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日付(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>File &amp;name of</source>
        <translation>ファイル名の文字(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
</context>
<context>
    <name>PostModel</name>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>日付なし</translation>
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
    <name>PostsList</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Copy Markdown Link</source>
        <translation>Markdownリンクをコピー</translation>
    </message>
</context>
<context>
    <name>PostsPanel</name>
    <message>
        <source>Posts of the site</source>
        <translation>サイトの記事</translation>
    </message>
    <message>
        <source>Order and grouping</source>
        <translation>並び順とまとめ方</translation>
    </message>
    <message>
        <source>Search titles and texts</source>
        <translation>タイトルと本文を検索</translation>
    </message>
    <message>
        <source>Posts and Drafts</source>
        <translation>記事と下書き</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Group by Year</source>
        <translation>年ごとにまとめる</translation>
    </message>
    <message>
        <source>Looking through the site…</source>
        <translation>サイトを読んでいます…</translation>
    </message>
    <message>
        <source>This site has no posts yet. A new post is saved in its _posts folder.</source>
        <translation>このサイトにはまだ記事がありません。新しい記事は _posts フォルダーに保存します。</translation>
    </message>
    <message>
        <source>No post fits. Esc shows all again.</source>
        <translation>当てはまる記事がありません。Escですべて表示します。</translation>
    </message>
    <message>
        <source>{0} out of {1}</source>
        <translation>{1}のうち {0} 件</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>For which site</source>
        <translation>対象のサイト</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>すべてのサイト</translation>
    </message>
    <message>
        <source>Kept in your own folder, not in the site.</source>
        <translation>サイトの中ではなく、あなたの設定フォルダーに保存されます。</translation>
    </message>
    <message>
        <source>No setting was found.</source>
        <translation>設定が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>すべて初期値に戻す</translation>
    </message>
    <message>
        <source>Have all of these settings as they were at first</source>
        <translation>ここにある設定をすべて初期値に戻します</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>{0}だけ</translation>
    </message>
    <message>
        <source>Back to what holds for all sites</source>
        <translation>すべてのサイトの設定に戻す</translation>
    </message>
    <message>
        <source>Back to what it was at first</source>
        <translation>初期値に戻す</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Choose Rules…</source>
        <translation>規則を選ぶ…</translation>
    </message>
    <message>
        <source>Choose a CSS File…</source>
        <translation>CSSファイルを選ぶ…</translation>
    </message>
    <message>
        <source>The theme that the site names</source>
        <translation>サイトが指定するテーマ</translation>
    </message>
    <message>
        <source>The system’s usual typeface</source>
        <translation>システムの標準の書体</translation>
    </message>
</context>
<context>
    <name>PreviewHead</name>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>What the preview shows</source>
        <translation>プレビューに表示するもの</translation>
    </message>
    <message>
        <source>Show the page in its usual size</source>
        <translation>通常の大きさで表示</translation>
    </message>
    <message>
        <source>Size of the preview: {0} %</source>
        <translation>プレビューの大きさ：{0} %</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>This text takes the preview too much time or memory. It waits for you to change it.</source>
        <translation>この文章はプレビューの時間またはメモリを使いすぎます。書き換えられるまで待っています。</translation>
    </message>
    <message>
        <source>Liquid</source>
        <translation>Liquid</translation>
    </message>
    <message>
        <source>plugin tag</source>
        <translation>プラグインのタグ</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>takes too long</source>
        <translation>時間がかかりすぎます</translation>
    </message>
    <message>
        <source>The preview could not show this text and is trying again.</source>
        <translation>プレビューがこの文章を表示できなかったため、やり直しています。</translation>
    </message>
</context>
<context>
    <name>PreviewSheets</name>
    <message>
        <source>As a link to this post is shown by social networks</source>
        <translation>この記事へのリンクは、SNSではこのように表示されます</translation>
    </message>
    <message>
        <source>Nothing is missing from this card.</source>
        <translation>このカードに足りないものはありません。</translation>
    </message>
    <message>
        <source>The picture is on another machine and is not loaded here</source>
        <translation>画像は別のサーバーにあり、ここでは読み込みません</translation>
    </message>
    <message>
        <source>The picture is not there</source>
        <translation>画像がありません</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>画像なし</translation>
    </message>
    <message>
        <source>{0} letters</source>
        <translation>{0}字</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Text for the picture</source>
        <translation>画像の代替テキスト</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>The theme “{0}” is not on this computer: this is the excerpt alone.</source>
        <translation>テーマ「{0}」がこのコンピューターにないため、抜粋だけを表示しています。</translation>
    </message>
    <message>
        <source>This site has no page that lists its posts: this is the excerpt that one would show.</source>
        <translation>このサイトには記事を一覧するページがありません。一覧に出るはずの抜粋を表示しています。</translation>
    </message>
    <message>
        <source>This is a page, and sites list posts alone.</source>
        <translation>これは記事ではなくページなので、一覧には出ません。</translation>
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
    <name>PrintPreview</name>
    <message>
        <source>Print Preview</source>
        <translation>印刷プレビュー</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>ページを組んでいます…</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Narrow margins</source>
        <translation>余白：狭い</translation>
    </message>
    <message>
        <source>Usual margins</source>
        <translation>余白：標準</translation>
    </message>
    <message>
        <source>Wide margins</source>
        <translation>余白：広い</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>余白</translation>
    </message>
    <message>
        <source>&amp;Title at the top</source>
        <translation>上にタイトル(&amp;T)</translation>
    </message>
    <message>
        <source>Page &amp;numbers</source>
        <translation>ページ番号(&amp;N)</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>見出し一覧</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>&amp;Whole Page</source>
        <translation>ページ全体(&amp;W)</translation>
    </message>
    <message>
        <source>Page W&amp;idth</source>
        <translation>ページの幅(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDFで保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Exported to {0}</source>
        <translation>{0}に書き出しました</translation>
    </message>
    <message>
        <source>1 page was sent to the printer.</source>
        <translation>1ページをプリンターに送りました。</translation>
    </message>
    <message>
        <source>{0} pages were sent to the printer.</source>
        <translation>{0}ページをプリンターに送りました。</translation>
    </message>
    <message>
        <source>The printer took no pages. The post is untouched; look whether the printer is ready and try again.</source>
        <translation>プリンターがページを受け付けませんでした。記事は元のままです。プリンターの状態を確かめてもう一度お試しください。</translation>
    </message>
    <message>
        <source>{0} could not be written ({1}). The post itself is untouched; choose another place and try again.</source>
        <translation>{0}に書き込めませんでした（{1}）。記事は元のままです。別の場所を選んでもう一度お試しください。</translation>
    </message>
    <message>
        <source>The pages could not be set ({0}). The post is untouched; try again.</source>
        <translation>ページを組めませんでした（{0}）。記事は元のままです。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The pages took longer than two minutes and were given up. The post is untouched; look whether something in it is enormous, a picture or a table, and try again.</source>
        <translation>ページの組版が2分を超えたので中止しました。記事は元のままです。極端に大きい画像や表がないか確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Chromium could not set the pages of this post. The post is untouched; try again.</source>
        <translation>Chromiumがこの記事のページを組めませんでした。記事は元のままです。もう一度お試しください。</translation>
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
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>No longer remarked on, in any post: {0}</source>
        <translation>今後どの記事でも指摘しません：{0}</translation>
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
    <name>RecoveredDialog</name>
    <message>
        <source>Unsaved texts</source>
        <translation>保存されていない文章</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>破棄…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Restore All</source>
        <translation>すべて復元</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>The texts stay on the disk and are offered again at the next start</source>
        <translation>文章はディスクに残り、次の起動時にまた案内されます</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>1 line differs</source>
        <translation>1行の違い</translation>
    </message>
    <message>
        <source>{0} lines differ</source>
        <translation>{0}行の違い</translation>
    </message>
    <message>
        <source>A text was not saved when Frontispiece ended</source>
        <translation>前回の終了時に保存されていない文章があります</translation>
    </message>
    <message>
        <source>{0} texts were not saved when Frontispiece ended</source>
        <translation>前回の終了時に保存されていない文章が{0}件あります</translation>
    </message>
    <message>
        <source>It is all here. Restoring opens the file as it is now and makes the changes in it, as one step that Undo takes back. No file is written until you save.</source>
        <translation>文章はすべて残っています。復元すると今のファイルを開き、変更を一つの操作として加えます。取り消しで元に戻せ、保存するまでファイルには書き込まれません。</translation>
    </message>
</context>
<context>
    <name>RehearsalDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>その結果</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
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
    <name>Restoring</name>
    <message>
        <source>There are no unsaved texts to recover.</source>
        <translation>復元する文章はありません。</translation>
    </message>
    <message>
        <source>Unsaved texts could not be looked for ({0}). They stay in “{1}”; nothing was changed.</source>
        <translation>保存されていない文章を調べられませんでした（{0}）。文章は「{1}」に残っており、何も変更していません。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>The file is not there any more. The text comes back under its name, unsaved.</source>
        <translation>ファイルはもうありません。文章は同じ名前で、未保存の状態で戻ります。</translation>
    </message>
    <message>
        <source>The file cannot be read now. The text comes back under its name, unsaved.</source>
        <translation>ファイルは今読み込めません。文章は同じ名前で、未保存の状態で戻ります。</translation>
    </message>
    <message>
        <source>This text has no file yet.</source>
        <translation>この文章にはまだファイルがありません。</translation>
    </message>
    <message>
        <source>The file was changed meanwhile, also where you wrote: you will be asked there.</source>
        <translation>その後ファイルが、書いた箇所も含めて変更されています。重なる箇所は確認します。</translation>
    </message>
    <message>
        <source>The file was changed meanwhile, at other places: both are joined.</source>
        <translation>その後ファイルの別の箇所が変更されています。両方を合わせます。</translation>
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
        <source>“{0}” lies open in another tab. Nothing was saved; choose another name, or close it first.</source>
        <translation>「{0}」は別のタブで開いています。何も保存していません。別の名前を選ぶか、先にそのタブを閉じてください。</translation>
    </message>
    <message>
        <source>“{0}” is there already. Nothing was saved; choose another name.</source>
        <translation>「{0}」はすでにあります。保存していません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Reading “{0}”… Its disk or its network takes its time; you can write on meanwhile.</source>
        <translation>「{0}」を読み込んでいます…ディスクまたはネットワークに時間がかかっています。その間も書き続けられます。</translation>
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
    <name>SearchInTexts</name>
    <message>
        <source>Looking through the texts…</source>
        <translation>本文を検索しています…</translation>
    </message>
    <message>
        <source>The words are too long to look for.</source>
        <translation>検索する語が長すぎます。</translation>
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
    <name>SettingRow</name>
    <message>
        <source>Reset: {0}</source>
        <translation>初期値に戻す：{0}</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>“{0}” was changed by another program while you have unsaved changes. Nothing is lost yet.</source>
        <translation>保存していない変更があるあいだに、「{0}」がほかのプログラムで変更されました。まだ何も失われていません。</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>自分の変更を残す</translation>
    </message>
    <message>
        <source>Load Theirs</source>
        <translation>相手の変更を読み込む</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>統合…</translation>
    </message>
    <message>
        <source>“{0}” was moved or deleted by another program. Your text is safe here; saving makes it anew.</source>
        <translation>「{0}」がほかのプログラムで移動または削除されました。文章はここに残っています。保存するとファイルを作り直します。</translation>
    </message>
    <message>
        <source>{0} posts were moved or deleted by another program, “{1}” the last of them. Their texts are safe here; saving makes the files anew.</source>
        <translation>{0}件の記事のファイルが、ほかのプログラムによって移動または削除されました（最後は「{1}」）。文章はここにあり、保存するとファイルを作り直します。</translation>
    </message>
    <message>
        <source>“{0}” was renamed to “{1}” by another program; saving goes there now.</source>
        <translation>「{0}」はほかのプログラムで「{1}」に名前を変えられました。今後はそこに保存します。</translation>
    </message>
    <message>
        <source>Your text of “{0}” stands; saving writes it over theirs.</source>
        <translation>「{0}」の自分の文章を残します。保存すると相手の内容を上書きします。</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>{0} could not be written ({1}). Your keys are as they were; choose another place.</source>
        <translation>{0} に書き出せませんでした（{1}）。キーの設定はそのままです。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Your own keys are in {0}.</source>
        <translation>変更したキーを {0} に書き出しました。</translation>
    </message>
    <message>
        <source>{0} is not a file of keys that can be read. Your keys are as they were.</source>
        <translation>{0} はキーの設定として読み込めません。キーの設定はそのままです。</translation>
    </message>
    <message>
        <source>The keys of {0} are yours now.</source>
        <translation>{0} のキーを読み込みました。</translation>
    </message>
    <message>
        <source>One was left out: its action is not here, or the keys cannot be used or are taken.</source>
        <translation>1件は読み込みませんでした。この版にない操作か、使えないキーか、すでに割り当て済みのキーです。</translation>
    </message>
    <message>
        <source>{0} were left out: their actions are not here, or the keys cannot be used or are taken.</source>
        <translation>{0}件は読み込みませんでした。この版にない操作か、使えないキーか、すでに割り当て済みのキーです。</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
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
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>初期値に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>すべて初期値に戻す(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Take the Keys</source>
        <translation>キーを移す(&amp;T)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>キャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Undo Import</source>
        <translation>読み込みを取り消す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>自分で設定したキー</translation>
    </message>
    <message>
        <source>Press the new keys for “{0}”; Esc leaves them as they are.</source>
        <translation>「{0}」の新しいキーを押してください。Escで変更せずに戻ります。</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>」「</translation>
    </message>
    <message>
        <source>{0} belongs to “{1}”. Take it away there?</source>
        <translation>{0}は「{1}」に割り当てられています。こちらへ移しますか？</translation>
    </message>
    <message>
        <source>{0} is needed for writing. Press a function key, or keys with Ctrl or Alt.</source>
        <translation>{0}は文章の入力に使うキーです。ファンクションキーか、CtrlまたはAltとの組み合わせを押してください。</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>There are no earlier versions of “{0}” yet. One is kept at each save.</source>
        <translation>「{0}」の以前の版はまだありません。保存のたびに一つ残ります。</translation>
    </message>
    <message>
        <source>The earlier version is back. Undo takes that back again.</source>
        <translation>以前の版に戻しました。取り消しで元に戻せます。</translation>
    </message>
    <message>
        <source>Earlier versions cannot be read now ({0}). Your text is as it was.</source>
        <translation>以前の版を今は読み込めません（{0}）。文章はそのままです。</translation>
    </message>
    <message>
        <source>as opened</source>
        <translation>開いたとき</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>while writing</source>
        <translation>執筆中</translation>
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
    <message>
        <source>Press Enter to look through all posts of the site.</source>
        <translation>Enterキーを押すと、サイトのすべての記事を検索します。</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>フロントマター</translation>
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
        <source>This post lies in no Jekyll site: only what is open is looked through.</source>
        <translation>この記事はJekyllのサイトの中にないため、開いているものだけを検索します。</translation>
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
        <source>This text had no file, and is not open any more.</source>
        <translation>この文章はファイルに保存されておらず、もう開いていません。</translation>
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
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
</context>
<context>
    <name>SiteTrust</name>
    <message>
        <source>Trust This Site…</source>
        <translation>このサイトを信頼する…</translation>
    </message>
    <message>
        <source>This site’s scripts and remote content are off.</source>
        <translation>このサイトのスクリプトと外部の内容は止めてあります。</translation>
    </message>
</context>
<context>
    <name>SnippetActions</name>
    <message>
        <source>The file for your snippets could not be made: {0}. Nothing else is touched.</source>
        <translation>スニペットのファイルを作れませんでした：{0}。ほかには何も変更していません。</translation>
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
        <translation>スペル：{0}</translation>
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
        <source>New Post</source>
        <translation>新しい記事</translation>
    </message>
    <message>
        <source>Open Folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>Recent sites</source>
        <translation>最近のサイト</translation>
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
    <name>TagGardener</name>
    <message>
        <source>Tags and Categories</source>
        <translation>タグとカテゴリー</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>名前を検索</translation>
    </message>
    <message>
        <source>Posts concerned</source>
        <translation>該当する記事</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>Leave empty to remove</source>
        <translation>空にすると削除</translation>
    </message>
    <message>
        <source>One name renames or merges. Several names, separated by commas, split. No name removes.</source>
        <translation>名前が一つなら改名か統合、コンマ区切りで複数なら分割、空なら削除になります。</translation>
    </message>
    <message>
        <source>And others: {0}</source>
        <translation>ほか {0} 件</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>{0} and others: {1}</source>
        <translation>{0} ほか {1} 件</translation>
    </message>
    <message>
        <source>{0} becomes</source>
        <translation>{0} の変更先</translation>
    </message>
    <message>
        <source>Choose what is to be another; several at once</source>
        <translation>変えるものを選んでください（複数選択できます）</translation>
    </message>
    <message>
        <source>{0}: Show Changes…</source>
        <translation>{0}: 変更を表示…</translation>
    </message>
    <message>
        <source>{0} is removed</source>
        <translation>{0} を削除</translation>
    </message>
    <message>
        <source>{0} becomes {1}</source>
        <translation>{0} を {1} に変更</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>「{0}」</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Earlier versions cannot be kept now ({0}). Writing and saving go on.</source>
        <translation>以前の版を今は残せません（{0}）。執筆と保存は続けられます。</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Open Report</source>
        <translation>レポートを開く</translation>
    </message>
    <message>
        <source>Frontispiece ended unexpectedly last time. Saved files are whole, and what was typed before is offered for recovery. The report holds nothing of your posts.</source>
        <translation>前回、Frontispieceが異常終了しました。保存したファイルは無事で、入力していた内容は復元できます。レポートに記事の内容は含まれません。</translation>
    </message>
</context>
<context>
    <name>TermList</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>記事</translation>
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
    <name>TextMarks</name>
    <message>
        <source>Ignore This Rule</source>
        <translation>この規則を無視</translation>
    </message>
    <message>
        <source>Make no such remark any more</source>
        <translation>この種類の指摘を今後表示しません</translation>
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
    <name>ThemeFolder</name>
    <message>
        <source>“{0}” holds no theme: a theme has a folder _layouts, _includes, _sass or assets. Nothing was changed; choose the folder in which those lie.</source>
        <translation>「{0}」はテーマではありません。テーマには _layouts、_includes、_sass、assets のどれかのフォルダーがあります。何も変更していません。それらのあるフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>TitleEditor</name>
    <message>
        <source>Title of the post</source>
        <translation>記事のタイトル</translation>
    </message>
</context>
<context>
    <name>ToolsDialog</name>
    <message>
        <source>Tool Bar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Search the actions</source>
        <translation>操作を検索</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>すべての操作</translation>
    </message>
    <message>
        <source>In the tool bar</source>
        <translation>ツールバーの中身</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add a &amp;Line</source>
        <translation>区切り線を追加(&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>初期値に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dividing line</source>
        <translation>区切り線</translation>
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
    <name>Twins</name>
    <message>
        <source>Merge into “{0}”…</source>
        <translation>「{0}」に統合…</translation>
    </message>
    <message>
        <source>Likely the same: {0}</source>
        <translation>同じものと思われる組：{0}</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>A change of many files was cut off last time. All are again as they were before it: {0}. Make the change anew.</source>
        <translation>前回、多くのファイルの変更が途中で切れました。すべて変更前の状態に戻しました：{0}。もう一度変更してください。</translation>
    </message>
    <message>
        <source>A change of many files was cut off last time, and these were changed since or could not be written: {0}. Their older state is kept, and put back at a later start if that is possible.</source>
        <translation>前回、多くのファイルの変更が途中で切れました。次のものはその後に変更されたか、書き込めませんでした：{0}。元の内容は保管してあり、できれば後の起動時に元へ戻します。</translation>
    </message>
    <message>
        <source>Frontispiece could not look for changes that were cut off ({0}). No post was touched; it looks again at the next start.</source>
        <translation>途中で切れた変更を調べられませんでした（{0}）。記事には触れていません。次の起動時にもう一度調べます。</translation>
    </message>
    <message>
        <source>{0} and others: {1}</source>
        <translation>{0} ほか {1} 件</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>This post lies in no Jekyll site, so there are no other posts to look after.</source>
        <translation>この記事はJekyllのサイトの中にないため、手入れする記事がほかにありません。</translation>
    </message>
</context>
<context>
    <name>UpkeepWindow</name>
    <message>
        <source>&amp;Undo Change</source>
        <translation>変更を取り消す(&amp;U)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Choose your site&apos;s folder…</source>
        <translation>サイトのフォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>The one with _config.yml and _posts. Nothing in it is changed.</source>
        <translation>_config.yml と _posts のあるフォルダーです。中のものは何も変えません。</translation>
    </message>
    <message>
        <source>Write a new post</source>
        <translation>新しい記事を書く</translation>
    </message>
    <message>
        <source>Open one of your posts</source>
        <translation>自分の記事を開く</translation>
    </message>
    <message>
        <source>Look at the sample post</source>
        <translation>見本の記事を見る</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>飛ばす</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>{0}／{1}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Welcome to Frontispiece</source>
        <translation>Frontispieceへようこそ</translation>
    </message>
    <message>
        <source>Your posts as form, text and page at once. How shall the window look?</source>
        <translation>記事をフォーム、本文、ページとして同時に扱えます。どんな見た目にしますか？</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
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
        <source>Where are your posts?</source>
        <translation>記事はどこにありますか？</translation>
    </message>
    <message>
        <source>Frontispiece reads the site as Jekyll does: its posts, layouts and settings. You can also begin without one, and open it later.</source>
        <translation>FrontispieceはJekyllと同じように、サイトの記事、レイアウト、設定を読みます。サイトなしで始めて、あとで開くこともできます。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備ができました</translation>
    </message>
    <message>
        <source>Begin with a post, or keep these keys in mind first.</source>
        <translation>記事から始めるか、まず次のキーを覚えておいてください。</translation>
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
    <name>_Sides</name>
    <message>
        <source>As it was</source>
        <translation>元の文章</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>&amp;Mine</source>
        <translation>自分(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Theirs</source>
        <translation>相手(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Both, mine first</source>
        <translation>両方、自分が先(&amp;B)</translation>
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
        <source>Export Word Document…</source>
        <translation>Word文書として書き出し…</translation>
    </message>
    <message>
        <source>Export EPUB…</source>
        <translation>EPUBとして書き出し…</translation>
    </message>
    <message>
        <source>Frontispiece Guide</source>
        <translation>Frontispieceのガイド</translation>
    </message>
    <message>
        <source>What&apos;s New</source>
        <translation>新着情報</translation>
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
        <source>Command Palette…</source>
        <translation>コマンドパレット…</translation>
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
        <source>Move Lines Up</source>
        <translation>行を上へ移動</translation>
    </message>
    <message>
        <source>Move Lines Down</source>
        <translation>行を下へ移動</translation>
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
        <source>Link to a Post…</source>
        <translation>記事へのリンク…</translation>
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
    <message>
        <source>Posts of the Site</source>
        <translation>サイトの記事</translation>
    </message>
    <message>
        <source>Go to Post…</source>
        <translation>記事へ移動…</translation>
    </message>
    <message>
        <source>Show Changes…</source>
        <translation>変更を表示…</translation>
    </message>
    <message>
        <source>Commit This Post…</source>
        <translation>この記事をコミット…</translation>
    </message>
    <message>
        <source>Push…</source>
        <translation>プッシュ…</translation>
    </message>
    <message>
        <source>What Jekyll Will Do</source>
        <translation>Jekyllでの扱い</translation>
    </message>
    <message>
        <source>New Post…</source>
        <translation>新しい記事…</translation>
    </message>
    <message>
        <source>New Draft…</source>
        <translation>新しい下書き…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>公開…</translation>
    </message>
    <message>
        <source>Unpublish…</source>
        <translation>下書きに戻す…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Duplicate as Draft…</source>
        <translation>下書きとして複製…</translation>
    </message>
    <message>
        <source>Move to Trash…</source>
        <translation>ゴミ箱に移動…</translation>
    </message>
    <message>
        <source>Take Back the Last Change of Files</source>
        <translation>直前のファイルの変更を取り消す</translation>
    </message>
    <message>
        <source>Tags and Categories…</source>
        <translation>タグとカテゴリー…</translation>
    </message>
    <message>
        <source>Pictures of the Site…</source>
        <translation>サイトの画像…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>環境設定…</translation>
    </message>
    <message>
        <source>Text of the Post</source>
        <translation>記事の本文</translation>
    </message>
    <message>
        <source>Page on the Site</source>
        <translation>サイト上のページ</translation>
    </message>
    <message>
        <source>Place in the List of Posts</source>
        <translation>記事一覧での見え方</translation>
    </message>
    <message>
        <source>Card of a Shared Link</source>
        <translation>共有リンクのカード</translation>
    </message>
    <message>
        <source>HTML Source</source>
        <translation>HTMLソース</translation>
    </message>
    <message>
        <source>As Wide as the Pane</source>
        <translation>ペインの幅に合わせる</translation>
    </message>
    <message>
        <source>As on a Phone</source>
        <translation>スマートフォンの幅</translation>
    </message>
    <message>
        <source>As on a Tablet</source>
        <translation>タブレットの幅</translation>
    </message>
    <message>
        <source>As on a Desktop</source>
        <translation>パソコンの幅</translation>
    </message>
    <message>
        <source>Show Next Kind of Preview</source>
        <translation>プレビューの表示を切り替える</translation>
    </message>
    <message>
        <source>Recover Unsaved Texts…</source>
        <translation>保存されていない文章を復元…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>履歴…</translation>
    </message>
    <message>
        <source>Tool Bar…</source>
        <translation>ツールバー…</translation>
    </message>
    <message>
        <source>Compare with Jekyll</source>
        <translation>Jekyllと比べる</translation>
    </message>
    <message>
        <source>Copy as Rich Text</source>
        <translation>書式付きテキストとしてコピー</translation>
    </message>
    <message>
        <source>Copy as HTML</source>
        <translation>HTMLとしてコピー</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdownとしてコピー</translation>
    </message>
    <message>
        <source>Copy for note</source>
        <translation>note用にコピー</translation>
    </message>
    <message>
        <source>Copy for Qiita</source>
        <translation>Qiita用にコピー</translation>
    </message>
    <message>
        <source>Copy for Zenn</source>
        <translation>Zenn用にコピー</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Print Preview…</source>
        <translation>印刷プレビュー…</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>PDFとして書き出し…</translation>
    </message>
    <message>
        <source>Frontispiece’s Typography</source>
        <translation>Frontispieceの組版</translation>
    </message>
    <message>
        <source>Typography of a Book</source>
        <translation>本のような組版</translation>
    </message>
    <message>
        <source>Typography like GitHub’s</source>
        <translation>GitHubのような組版</translation>
    </message>
    <message>
        <source>Japanese Typography in Mincho</source>
        <translation>明朝体の日本語組版</translation>
    </message>
    <message>
        <source>Own Style Sheet for the Preview…</source>
        <translation>プレビュー用の自分のスタイルシート…</translation>
    </message>
    <message>
        <source>Preview without Own Style Sheet</source>
        <translation>自分のスタイルシートを使わない</translation>
    </message>
    <message>
        <source>Larger Preview</source>
        <translation>プレビューを大きく</translation>
    </message>
    <message>
        <source>Smaller Preview</source>
        <translation>プレビューを小さく</translation>
    </message>
    <message>
        <source>Normal Preview Size</source>
        <translation>プレビューを通常の大きさに</translation>
    </message>
    <message>
        <source>Trust This Site…</source>
        <translation>このサイトを信頼する…</translation>
    </message>
    <message>
        <source>Choose Theme Folder…</source>
        <translation>テーマのフォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>Use the Site’s Own Theme</source>
        <translation>サイト自身のテーマを使う</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>Neither the post nor the site has a title.</source>
        <translation>記事にもサイトにもタイトルがありません。</translation>
    </message>
    <message>
        <source>The title has {0} letters; X shows {1}, others may show fewer.</source>
        <translation>タイトルは{0}字です。Xで表示されるのは{1}字までで、ほかではさらに短いことがあります。</translation>
    </message>
    <message>
        <source>There is no description, no excerpt, and none of the site: the card has a title alone.</source>
        <translation>説明も抜粋もサイトの説明もないため、カードにはタイトルだけが表示されます。</translation>
    </message>
    <message>
        <source>The description has {0} letters; X shows {1}, others may show fewer.</source>
        <translation>説明は{0}字です。Xで表示されるのは{1}字までで、ほかではさらに短いことがあります。</translation>
    </message>
    <message>
        <source>The post names no picture in “image”: networks show a small card without one.</source>
        <translation>記事の「image」に画像がないため、画像のない小さなカードになります。</translation>
    </message>
    <message>
        <source>The picture that “image” names is not in the site.</source>
        <translation>「image」の画像がサイトにありません。</translation>
    </message>
    <message>
        <source>How large the picture is cannot be told here, nor whether it is there.</source>
        <translation>画像の大きさも、画像があるかどうかも、ここでは確かめられません。</translation>
    </message>
    <message>
        <source>The picture is an SVG, which social networks do not show: a PNG or JPEG would do.</source>
        <translation>画像がSVGです。SNSではSVGは表示されません。PNGかJPEGにしてください。</translation>
    </message>
    <message>
        <source>The picture has {0} pixels; below {1} it is shown small beside the text.</source>
        <translation>画像は{0}ピクセルです。{1}より小さいと、文章の横に小さく表示されます。</translation>
    </message>
    <message>
        <source>The picture has {0} pixels; networks ask for {1} or more.</source>
        <translation>画像は{0}ピクセルです。SNSでは{1}以上が推奨されています。</translation>
    </message>
    <message>
        <source>Cards are about twice as wide as high: of a picture of {0} pixels a part is cut off.</source>
        <translation>カードは横が縦の約2倍です。{0}ピクセルの画像は一部が切り取られます。</translation>
    </message>
    <message>
        <source>The configuration has no “url”: networks cannot find the picture by its address.</source>
        <translation>設定に「url」がないため、SNSは画像のアドレスを知ることができません。</translation>
    </message>
    <message>
        <source>The page of this post tells social networks nothing: its layout has no “seo” tag and no “og:title”.</source>
        <translation>このページにはSNSに伝える情報がありません。レイアウトに「seo」タグも「og:title」もありません。</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>助言</translation>
    </message>
    <message>
        <source>Errors: {0}, warnings: {1}, advice: {2}.</source>
        <translation>エラー：{0}、警告：{1}、助言：{2}。</translation>
    </message>
    <message>
        <source>Jekyll does not read the front matter: {0}.</source>
        <translation>Jekyllはフロントマターを読みません：{0}。</translation>
    </message>
    <message>
        <source>{0} is neither a post nor a page of the site {1}.</source>
        <translation>{0} はサイト {1} の記事でもページでもありません。</translation>
    </message>
    <message>
        <source>With a slash at an end of “collections_dir” Jekyll does not look into the _posts there.</source>
        <translation>“collections_dir” の前か後ろにスラッシュがあると、Jekyllはそこの _posts を見ません。</translation>
    </message>
    <message>
        <source>Jekyll stops at this file of data: {0}.</source>
        <translation>このデータファイルで Jekyll が止まります：{0}。</translation>
    </message>
    <message>
        <source>Debian’s Jekyll stops at this file of data: {0}.</source>
        <translation>このデータファイルで、Debian の Jekyll は止まります：{0}。</translation>
    </message>
    <message>
        <source>Jekyll builds nothing with this configuration: {0}.</source>
        <translation>この設定ではJekyllは何もビルドしません：{0}。</translation>
    </message>
    <message>
        <source>This link leads to a folder in which it lies; what is behind it was not looked at.</source>
        <translation>このリンクは自分を含むフォルダーに戻るので、その先は見ていません。</translation>
    </message>
    <message>
        <source>This folder could not be looked into: {0}.</source>
        <translation>このフォルダーの中を見られませんでした：{0}。</translation>
    </message>
    <message>
        <source>This file could not be read: {0}.</source>
        <translation>このファイルを読めませんでした：{0}。</translation>
    </message>
    <message>
        <source>-o takes one post and there are {0}: use --out-dir.</source>
        <translation>-o で書き出せる記事は一つですが、{0}件あります。--out-dir を使ってください。</translation>
    </message>
    <message>
        <source>There are no posts in {0}.</source>
        <translation>{0} に記事はありません。</translation>
    </message>
    <message>
        <source>Nothing matches {0}.</source>
        <translation>{0} に当てはまるものはありません。</translation>
    </message>
    <message>
        <source>{0} was not exported: it would have been overwritten by its own page.</source>
        <translation>{0} は書き出しませんでした：自分のページで上書きされてしまいます。</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}.</source>
        <translation>{0} を書き込めませんでした：{1}。</translation>
    </message>
    <message>
        <source>{0} was not exported: {1}.</source>
        <translation>{0} は書き出しませんでした：{1}。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>{path} というファイルはありません。</translation>
    </message>
    <message>
        <source>{path} is a folder, not a post.</source>
        <translation>{path} はフォルダーで、記事ではありません。</translation>
    </message>
    <message>
        <source>{path} is a pipe or a device, not a file.</source>
        <translation>{path} はパイプかデバイスで、ファイルではありません。</translation>
    </message>
    <message>
        <source>{path} may not be read: permission is denied.</source>
        <translation>{path} を読む権限がありません。</translation>
    </message>
    <message>
        <source>{path} is too large to be a post.</source>
        <translation>{path} は記事にしては大きすぎます。</translation>
    </message>
    <message>
        <source>{path} is a link that leads to itself.</source>
        <translation>{path} は自分自身に戻るリンクです。</translation>
    </message>
    <message>
        <source>{path} is a picture or another file without text, not a post.</source>
        <translation>{path}は画像などの文字のないファイルで、記事ではありません。</translation>
    </message>
    <message>
        <source>{path} could not be read: {detail}.</source>
        <translation>{path} を読めませんでした：{detail}。</translation>
    </message>
    <message>
        <source>Its front matter has an error, which must be mended first: {detail}.</source>
        <translation>フロントマターに誤りがあり、先に直す必要があります：{detail}。</translation>
    </message>
    <message>
        <source>It has no field {detail}.</source>
        <translation>{detail} という項目はありません。</translation>
    </message>
    <message>
        <source>It already has a field {detail}.</source>
        <translation>{detail} という項目はすでにあります。</translation>
    </message>
    <message>
        <source>There is no item {detail}.</source>
        <translation>{detail} という要素はありません。</translation>
    </message>
    <message>
        <source>The value of {detail} has a tag, an alias or the like, and can only be changed by hand.</source>
        <translation>{detail} の値にはタグやエイリアスなどがあり、手でしか変更できません。</translation>
    </message>
    <message>
        <source>YAML has no spelling of that value which all of Jekyll&apos;s readers understand: {detail}.</source>
        <translation>Jekyllのどの読み取り方でも通じる書き方が、YAMLにはありません：{detail}。</translation>
    </message>
    <message>
        <source>{detail} is not a date that Jekyll reads; write 2026-01-30 or 2026-01-30 08:57:57 +0900.</source>
        <translation>{detail} はJekyllが読める日付ではありません。2026-01-30 または 2026-01-30 08:57:57 +0900 のように書いてください。</translation>
    </message>
    <message>
        <source>That is no YAML: {detail}.</source>
        <translation>YAMLではありません：{detail}。</translation>
    </message>
    <message>
        <source>Jekyll stops unless {detail} is a text.</source>
        <translation>{detail} が文字列でないとJekyllは止まります。</translation>
    </message>
    <message>
        <source>Jekyll stops unless {detail} is a text or a list.</source>
        <translation>{detail} が文字列かリストでないとJekyllは止まります。</translation>
    </message>
    <message>
        <source>A permalink knows no placeholder {detail}.</source>
        <translation>パーマリンクに {detail} というプレースホルダーはありません。</translation>
    </message>
    <message>
        <source>The category {detail} would give an address on which Jekyll stops.</source>
        <translation>カテゴリー {detail} では、Jekyllが止まるアドレスになります。</translation>
    </message>
    <message>
        <source>With that value Jekyll would leave out the post without a word: {detail}.</source>
        <translation>その値では、Jekyllは何も知らせずに記事を除外します：{detail}。</translation>
    </message>
    <message>
        <source>Jekyll&apos;s readers of YAML would take that value for different things: {detail}.</source>
        <translation>YAMLの読み取り方によって、Jekyllはその値を別々のものとして読みます：{detail}。</translation>
    </message>
    <message>
        <source>Jekyll would read something else than that value: {detail}.</source>
        <translation>Jekyllはその値を別のものとして読みます：{detail}。</translation>
    </message>
    <message>
        <source>That would change another field too: {detail}.</source>
        <translation>別の項目まで変わってしまいます：{detail}。</translation>
    </message>
    <message>
        <source>That would end the front matter early: {detail}.</source>
        <translation>フロントマターがそこで終わってしまいます：{detail}。</translation>
    </message>
    <message>
        <source>That edit cannot be made: {detail}.</source>
        <translation>その変更はできません：{detail}。</translation>
    </message>
    <message>
        <source>it is not a list of fields</source>
        <translation>項目の並びではありません</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>it is too big</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>{0} is unchanged. {1}</source>
        <translation>{0} は変更していません。{1}</translation>
    </message>
    <message>
        <source>{0}, line {1}: Jekyll cannot read the front matter: {2}.</source>
        <translation>{0} の{1}行目：Jekyllはフロントマターを読めません：{2}。</translation>
    </message>
    <message>
        <source>{0} has no field {1}.</source>
        <translation>{0} に {1} という項目はありません。</translation>
    </message>
    <message>
        <source>Jekyll stops at it: {0}</source>
        <translation>Jekyllがここで停止します：{0}</translation>
    </message>
    <message>
        <source>its front matter is not read, line {1}: {0}</source>
        <translation>フロントマターを読めません（{1}行目）：{0}</translation>
    </message>
    <message>
        <source>it is no text in the site&apos;s encoding</source>
        <translation>サイトの文字コードのテキストではありません</translation>
    </message>
    <message>
        <source>it could not be read: {0}</source>
        <translation>読めませんでした：{0}</translation>
    </message>
    <message>
        <source>its date {0} is in the future</source>
        <translation>日付 {0} が未来です</translation>
    </message>
    <message>
        <source>its front matter says that it is not published</source>
        <translation>フロントマターで非公開になっています</translation>
    </message>
    <message>
        <source>it lies among the drafts</source>
        <translation>下書きの中にあります</translation>
    </message>
    <message>
        <source>{0} is unchanged: its encoding {1} has no {2!r}.</source>
        <translation>{0} は変更していません：文字コード {1} に {2!r} はありません。</translation>
    </message>
    <message>
        <source>{0} was changed by somebody else meanwhile and is left as it is.</source>
        <translation>{0} はその間に別のプログラムで変更されたため、そのままにしてあります。</translation>
    </message>
    <message>
        <source>{0} is made.</source>
        <translation>{0} を作成します。</translation>
    </message>
    <message>
        <source>{0} becomes {1}.</source>
        <translation>{0} は {1} になります。</translation>
    </message>
    <message>
        <source>“{0}” becomes {1}.</source>
        <translation>「{0}」は {1} になります。</translation>
    </message>
    <message>
        <source>“{0}” is taken out.</source>
        <translation>「{0}」を取り除きます。</translation>
    </message>
    <message>
        <source>The tag “{0}” is new to the site.</source>
        <translation>タグ「{0}」はこのサイトで初めてです。</translation>
    </message>
    <message>
        <source>The category “{0}” is new to the site.</source>
        <translation>カテゴリー「{0}」はこのサイトで初めてです。</translation>
    </message>
    <message>
        <source>It will be at {0}.</source>
        <translation>アドレスは {0} になります。</translation>
    </message>
    <message>
        <source>{0} leads nowhere any more; it will be at {1}.</source>
        <translation>{0} は無効になり、{1} に移ります。</translation>
    </message>
    <message>
        <source>{0} leads nowhere any more.</source>
        <translation>{0} は無効になります。</translation>
    </message>
    <message>
        <source>Careful: {1} is at {0} already, and only one of them will be there.</source>
        <translation>注意：{0} にはすでに {1} があり、どちらか一つしか残りません。</translation>
    </message>
    <message>
        <source>Jekyll leaves it out until it is built after {0}.</source>
        <translation>{0} より後にビルドするまで、Jekyllは公開しません。</translation>
    </message>
    <message>
        <source>References in {0} are changed along: {1}.</source>
        <translation>{0} の中の参照も合わせて変更します：{1}。</translation>
    </message>
    <message>
        <source>Careful: references in {0} lead nowhere any more: {1}.</source>
        <translation>注意：{0} の中の参照が無効になります：{1}。</translation>
    </message>
    <message>
        <source>Careful: it refers to {0}, which is not published; Jekyll stops at that.</source>
        <translation>注意：公開されていない {0} を参照しています。Jekyllはそこで止まります。</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} はすでにあります。</translation>
    </message>
    <message>
        <source>Nothing of the title {detail!r} can stand in the file name; give one with --slug.</source>
        <translation>タイトル {detail!r} からファイル名に使える文字がありません。--slug で指定してください。</translation>
    </message>
    <message>
        <source>{detail!r} cannot stand in the name of a post.</source>
        <translation>{detail!r} は記事の名前に使えません。</translation>
    </message>
    <message>
        <source>This site has no folder {detail} for that. It has: {places}.</source>
        <translation>このサイトには {detail} というフォルダーがありません。使えるのは次のとおりです：{places}</translation>
    </message>
    <message>
        <source>{path} is no post of a site.</source>
        <translation>{path} はサイトの記事ではありません。</translation>
    </message>
    <message>
        <source>{path} is published already.</source>
        <translation>{path} はすでに公開されています。</translation>
    </message>
    <message>
        <source>{path} lies among the posts already; Jekyll leaves it out until it is built after {detail}.</source>
        <translation>{path} はすでに記事の中にありますが、{detail} より後にビルドするまで Jekyll は公開しません。</translation>
    </message>
    <message>
        <source>{path} lies among the posts already, but it is broken: {detail}. Mend that first.</source>
        <translation>{path} はすでに記事の中にありますが、壊れています: {detail}。先にそれを直してください。</translation>
    </message>
    <message>
        <source>{path} is a draft already.</source>
        <translation>{path} はすでに下書きです。</translation>
    </message>
    <message>
        <source>The front matter of {path} cannot be changed: {detail}.</source>
        <translation>{path} のフロントマターは変更できません：{detail}。</translation>
    </message>
    <message>
        <source>{0} is not a date; write 2026-01-30 or 2026-01-30 08:57:57 +0900.</source>
        <translation>{0} は日付ではありません。2026-01-30 または 2026-01-30 08:57:57 +0900 のように書いてください。</translation>
    </message>
    <message>
        <source>A change that was cut off last time is taken back: {0}.</source>
        <translation>前回途中で途切れた変更を元に戻しました: {0}。</translation>
    </message>
    <message>
        <source>it was changed by somebody else meanwhile</source>
        <translation>その間に別のプログラムで変更されました</translation>
    </message>
    <message>
        <source>Nothing was changed. {0}: {1}.</source>
        <translation>何も変更していません。{0}：{1}。</translation>
    </message>
    <message>
        <source>There is no file or folder {0}.</source>
        <translation>{0} というファイルもフォルダーもありません。</translation>
    </message>
    <message>
        <source>{0} belongs to no site: no folder above it has a _config.yml or a _posts folder.</source>
        <translation>{0} はどのサイトにも属していません：上のどのフォルダーにも _config.yml や _posts フォルダーがありません。</translation>
    </message>
    <message>
        <source>{0}: Jekyll stops: {1}.</source>
        <translation>{0}：Jekyllが停止します：{1}。</translation>
    </message>
    <message>
        <source>That is no JSON: {0}.</source>
        <translation>JSONではありません：{0}。</translation>
    </message>
    <message>
        <source>The field holds more than a plain value: give the new one with --json.</source>
        <translation>この項目は単純な値ではありません。新しい値は --json で指定してください。</translation>
    </message>
    <message>
        <source>The field is true or false, and {0!r} is neither (use --json to change its kind).</source>
        <translation>この項目は true か false ですが、{0!r} はどちらでもありません（種類を変えるには --json を使ってください）。</translation>
    </message>
    <message>
        <source>The field is a number, and {0!r} is none (use --json to change its kind).</source>
        <translation>この項目は数値ですが、{0!r} は数値ではありません（種類を変えるには --json を使ってください）。</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>使い方：</translation>
    </message>
    <message>
        <source>show this help and end</source>
        <translation>このヘルプを表示して終わる</translation>
    </message>
    <message>
        <source>{0} (see {1} --help).</source>
        <translation>{0}（{1} --help を見てください）。</translation>
    </message>
    <message>
        <source>commands, without a window</source>
        <translation>ウィンドウなしのコマンド</translation>
    </message>
    <message>
        <source>frontispiece COMMAND --help tells more of each. A file that is named like a command is opened as ./export.</source>
        <translation>それぞれの詳しい説明は frontispiece COMMAND --help で表示します。コマンドと同じ名前のファイルは ./export のように指定します。</translation>
    </message>
    <message>
        <source>what is meant</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>--json takes exactly one value.</source>
        <translation>--json の値は一つだけです。</translation>
    </message>
    <message>
        <source>--self-contained belongs to --page: other pages stand by themselves anyway.</source>
        <translation>--self-contained は --page と使います。ほかのページはもともと一つのファイルで完結しています。</translation>
    </message>
    <message>
        <source>--paper belongs to --pdf: only a PDF has sheets.</source>
        <translation>--paper は --pdf と使います。用紙があるのはPDFだけです。</translation>
    </message>
    <message>
        <source>--theme belongs to --page: only a page of the site has one.</source>
        <translation>--themeは--pageと一緒に使います。テーマがあるのはサイトのページだけです。</translation>
    </message>
    <message>
        <source>{0} holds no theme: a theme has a folder _layouts, _includes, _sass or assets.</source>
        <translation>{0}はテーマではありません。テーマには_layouts、_includes、_sass、assetsのいずれかのフォルダーがあります。</translation>
    </message>
    <message>
        <source>Edit Jekyll posts: front matter as a form, Markdown as text, and the page as it will be.</source>
        <translation>Jekyllの記事を書くエディター：フロントマターはフォームで、Markdownは本文で、ページは公開される姿で。</translation>
    </message>
    <message>
        <source>posts or a site to open</source>
        <translation>開く記事やサイト</translation>
    </message>
    <message>
        <source>open a window of its own, even where one is open already</source>
        <translation>すでに開いていても、別のウィンドウを開く</translation>
    </message>
    <message>
        <source>put Frontispiece into the menu of the desktop (Linux)</source>
        <translation>デスクトップのメニューにFrontispieceを加える（Linux）</translation>
    </message>
    <message>
        <source>take Frontispiece out of the menu of the desktop</source>
        <translation>デスクトップのメニューからFrontispieceを取り除く</translation>
    </message>
    <message>
        <source>print the version and end</source>
        <translation>バージョンを表示して終わる</translation>
    </message>
    <message>
        <source>write posts as HTML that stands by itself, or as PDF, Word or EPUB</source>
        <translation>記事を単独で読めるHTML、またはPDF、Word、EPUBに書き出す</translation>
    </message>
    <message>
        <source>a file, a folder, or a pattern such as &apos;_posts/**/*.md&apos;</source>
        <translation>ファイル、フォルダー、または &apos;_posts/**/*.md&apos; のようなパターン</translation>
    </message>
    <message>
        <source>the file to write, - for standard output</source>
        <translation>書き出すファイル。- は標準出力</translation>
    </message>
    <message>
        <source>the folder to write to, instead of beside each post</source>
        <translation>書き出すフォルダー（指定しなければ記事の隣）</translation>
    </message>
    <message>
        <source>the HTML of the text alone, without a page around it</source>
        <translation>本文だけのHTML（ページの枠なし）</translation>
    </message>
    <message>
        <source>the page of the site, in its layouts, as Jekyll would write it</source>
        <translation>サイトのレイアウトに入れた、Jekyllが書くとおりのページ</translation>
    </message>
    <message>
        <source>a PDF with bookmarks and page numbers</source>
        <translation>しおりとページ番号のあるPDF</translation>
    </message>
    <message>
        <source>a Word document, by pandoc</source>
        <translation>Word文書（pandocを使用）</translation>
    </message>
    <message>
        <source>a book in EPUB, by pandoc</source>
        <translation>EPUBの本（pandocを使用）</translation>
    </message>
    <message>
        <source>with --page: with its styles and pictures in it</source>
        <translation>--page と併せて、スタイルと画像を埋め込む</translation>
    </message>
    <message>
        <source>with --pdf: the size of its sheets, A4 unless told</source>
        <translation>--pdf と併せて、用紙の大きさ（省略するとA4）</translation>
    </message>
    <message>
        <source>print front matter</source>
        <translation>フロントマターを表示する</translation>
    </message>
    <message>
        <source>a field, or a place in it such as links.0.url</source>
        <translation>項目、または links.0.url のような項目の中の場所</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>JSONで表示する</translation>
    </message>
    <message>
        <source>set a field, leaving every other byte of the file as it is</source>
        <translation>項目を設定する。ほかのバイトは一つも変えない</translation>
    </message>
    <message>
        <source>read as the kind of value that stands there</source>
        <translation>そこにある値と同じ種類として読む</translation>
    </message>
    <message>
        <source>VALUE is JSON</source>
        <translation>VALUE をJSONとして読む</translation>
    </message>
    <message>
        <source>take a field out</source>
        <translation>項目を取り除く</translation>
    </message>
    <message>
        <source>print the HTML of a post&apos;s text</source>
        <translation>記事の本文のHTMLを表示する</translation>
    </message>
    <message>
        <source>the post, - for standard input</source>
        <translation>記事。- は標準入力</translation>
    </message>
    <message>
        <source>list the posts of a site with their state, date and path</source>
        <translation>サイトの記事を状態、日付、パスとともに一覧する</translation>
    </message>
    <message>
        <source>anything in the site</source>
        <translation>サイトの中のファイルかフォルダー</translation>
    </message>
    <message>
        <source>tell what Jekyll will stumble over, and what else is amiss</source>
        <translation>Jekyllが問題にする箇所と、そのほかの気になる点を知らせる</translation>
    </message>
    <message>
        <source>Exit code: 0 where there is nothing but advice, 3 where there are warnings, 4 where there are errors.</source>
        <translation>終了コード：助言だけなら0、警告があれば3、エラーがあれば4。</translation>
    </message>
    <message>
        <source>posts, folders or sites; else the site here</source>
        <translation>記事、フォルダー、サイト（省略すると、現在のフォルダーのサイト）</translation>
    </message>
    <message>
        <source>make a post, with the front matter that the site&apos;s posts have</source>
        <translation>サイトの記事と同じフロントマターで記事を作る</translation>
    </message>
    <message>
        <source>among the drafts, without a date</source>
        <translation>日付のない下書きとして作る</translation>
    </message>
    <message>
        <source>keep only ASCII letters and digits in the file name</source>
        <translation>ファイル名をASCIIの英数字だけにする</translation>
    </message>
    <message>
        <source>the folder of a category, or a collection; else _posts or _drafts</source>
        <translation>カテゴリーのフォルダーかコレクション。省略すると _posts か _drafts</translation>
    </message>
    <message>
        <source>the end of the file name, by hand</source>
        <translation>ファイル名の末尾を指定する</translation>
    </message>
    <message>
        <source>anything in the site; else the site here</source>
        <translation>サイトの中のファイルかフォルダー（省略すると、現在のフォルダーのサイト）</translation>
    </message>
    <message>
        <source>move a draft to the posts and date it</source>
        <translation>下書きを記事に移して日付を付ける</translation>
    </message>
    <message>
        <source>instead of now</source>
        <translation>現在の日時の代わりに使う日時</translation>
    </message>
    <message>
        <source>only tell what would be done</source>
        <translation>実行せずに、何が行われるかだけを知らせる</translation>
    </message>
    <message>
        <source>tell whether the Jekyll that is installed makes the same page of a post</source>
        <translation>インストールされているJekyllが記事から同じページを作るかどうかを調べる</translation>
    </message>
    <message>
        <source>Exit code: 0 where both pages are the same, 3 where they differ.</source>
        <translation>終了コード：ページが同じなら0、違えば3。</translation>
    </message>
    <message>
        <source>- takes the text from standard input</source>
        <translation>- は本文を標準入力から読む</translation>
    </message>
    <message>
        <source>run the site&apos;s own plugins and its Gemfile</source>
        <translation>サイト自身のプラグインとGemfileを使う</translation>
    </message>
    <message>
        <source>a folder that stands in for the theme that the site names</source>
        <translation>サイトが指定するテーマの代わりに使うフォルダー</translation>
    </message>
    <message>
        <source>{0} belongs to no site.</source>
        <translation>{0} はどのサイトにも属していません。</translation>
    </message>
    <message>
        <source>Jekyll is not installed: jekyllrb.com tells how to get it.</source>
        <translation>Jekyllが入っていません。入れ方は jekyllrb.com にあります。</translation>
    </message>
    <message>
        <source>Jekyll writes no page of {0}.</source>
        <translation>Jekyllは {0} のページを出力しません。</translation>
    </message>
    <message>
        <source>Jekyll stops: {0}.</source>
        <translation>Jekyllが停止します：{0}。</translation>
    </message>
    <message>
        <source>The site could not be copied: {0}.</source>
        <translation>サイトをコピーできませんでした：{0}。</translation>
    </message>
    <message>
        <source>The page is identical to Jekyll&apos;s.</source>
        <translation>ページはJekyllのものと同じです。</translation>
    </message>
    <message>
        <source>Only desktops of Linux have such a menu; here the installation has made its own.</source>
        <translation>このようなメニューがあるのはLinuxのデスクトップだけです。ここではインストール時に登録されています。</translation>
    </message>
    <message>
        <source>Frontispiece is in the menu of the desktop: {0}</source>
        <translation>デスクトップのメニューにFrontispieceを加えました：{0}</translation>
    </message>
    <message>
        <source>Frontispiece is no longer in the menu of the desktop: {0}</source>
        <translation>デスクトップのメニューからFrontispieceを取り除きました：{0}</translation>
    </message>
    <message>
        <source>The menu of the desktop was not changed: {0}</source>
        <translation>デスクトップのメニューは変更されませんでした：{0}</translation>
    </message>
    <message>
        <source>Something is missing: {0}</source>
        <translation>指定が足りません：{0}</translation>
    </message>
    <message>
        <source>This is not understood: {0}</source>
        <translation>次の指定は使えません：{0}</translation>
    </message>
    <message>
        <source>{0} may mean any of these: {1}</source>
        <translation>{0} は次のどれにも当てはまります：{1}</translation>
    </message>
    <message>
        <source>{0} and {1} exclude each other</source>
        <translation>{0} と {1} は同時に使えません</translation>
    </message>
    <message>
        <source>{0} needs a value</source>
        <translation>{0} には値が必要です</translation>
    </message>
    <message>
        <source>{0} takes no value</source>
        <translation>{0} に値は付けられません</translation>
    </message>
    <message>
        <source>{0} cannot be {1}, only {2}</source>
        <translation>{0} に {1} は使えません。使えるのは {2} です</translation>
    </message>
</context>
<context>
    <name>completion</name>
    <message>
        <source>Liquid tag</source>
        <translation>Liquidタグ</translation>
    </message>
    <message>
        <source>End of {0}</source>
        <translation>{0} の終わり</translation>
    </message>
    <message>
        <source>Liquid filter</source>
        <translation>Liquidフィルター</translation>
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
        <translation>スニペットのファイルを読めません（{0}行目：{2}）。組み込みのスニペットはそのまま使えます。</translation>
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
        <translation>スニペット「{1}」の{0}行目：「{2}」を閉じる括弧がありません。</translation>
    </message>
    <message>
        <source>In your snippet “{1}”, on line {0}, there is no variable “{2}”. The guide lists them.</source>
        <translation>スニペット「{1}」の{0}行目：変数「{2}」はありません。使える変数はガイドにあります。</translation>
    </message>
    <message>
        <source>In your snippet “{1}”, on line {0}, “{2}” begins something that only other editors know.</source>
        <translation>スニペット「{1}」の{0}行目：「{2}」で始まる書き方は、ほかのエディターだけのものです。</translation>
    </message>
    <message>
        <source>In your snippet “{1}”, on line {0}, places stand in places too deep.</source>
        <translation>スニペット「{1}」の{0}行目：場所の入れ子が深すぎます。</translation>
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
        <source>“{0}” is a picture or another file without text, not a post. Nothing was changed; drop a picture on the text of a post to put it there.</source>
        <translation>“{0}”は画像などの文字のないファイルで、記事ではありません。何も変更していません。画像を記事に入れるには、本文の上にドロップしてください。</translation>
    </message>
    <message>
        <source>The disk or the network of “{0}” does not answer. Nothing was changed; try again when it answers.</source>
        <translation>「{0}」のあるディスクまたはネットワークが応答しません。何も変更していません。応答するようになったら、もう一度お試しください。</translation>
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
        <source>The disk or the network of “{0}” does not answer. Your text is safe here; save it elsewhere, or once more when it answers again.</source>
        <translation>「{0}」のあるディスクまたはネットワークが応答しません。文章はここに残っています。別の場所に保存するか、応答が戻ってからもう一度保存してください。</translation>
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
        <translation>「{0}」が空だと、何も知らされずに記事が非公開になるため、何も変更していません。trueかfalseを選ぶか、項目を削除してください。</translation>
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
    <name>first_run</name>
    <message>
        <source>Every command, heading and post, by its name</source>
        <translation>あらゆるコマンド、見出し、記事を名前で探す</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>プレビューを表示・非表示</translation>
    </message>
    <message>
        <source>What is worth a second look</source>
        <translation>見直したいところ</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>ガイド</translation>
    </message>
</context>
<context>
    <name>forecast</name>
    <message>
        <source>Will be published</source>
        <translation>公開されます</translation>
    </message>
    <message>
        <source>Waits for its date</source>
        <translation>日付を待っています</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非公開</translation>
    </message>
    <message>
        <source>No page of its own</source>
        <translation>単独のページなし</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>読み飛ばされます</translation>
    </message>
    <message>
        <source>Stops the build</source>
        <translation>ビルドが止まります</translation>
    </message>
    <message>
        <source>Jekyll leaves the post out until the site is built after {0}.</source>
        <translation>{0} を過ぎてサイトがビルドされるまで、Jekyllはこの記事を載せません。</translation>
    </message>
    <message>
        <source>Jekyll leaves drafts out. Publish it when it is ready; it will then be found below.</source>
        <translation>Jekyllは下書きを載せません。書き上がったら公開してください。そのときのアドレスは下のとおりです。</translation>
    </message>
    <message>
        <source>“published” says no, so Jekyll leaves the post out.</source>
        <translation>「published」が false なので、Jekyllはこの記事を載せません。</translation>
    </message>
    <message>
        <source>Its collection is not written to pages; other pages may show it.</source>
        <translation>このコレクションはページとして書き出されません。ほかのページに表示されることはあります。</translation>
    </message>
    <message>
        <source>Jekyll cannot read the post and leaves it out: {0}.</source>
        <translation>Jekyllはこの記事を読めず、載せません：{0}。</translation>
    </message>
    <message>
        <source>Jekyll stops here, and nothing of the site is built: {0}.</source>
        <translation>Jekyllはここで止まり、サイト全体がビルドされません：{0}。</translation>
    </message>
    <message>
        <source>Jekyll publishes the post without its front matter, which it cannot read: {0}.</source>
        <translation>フロントマターを読めないため、Jekyllはそれを除いて記事を公開します：{0}。</translation>
    </message>
    <message>
        <source>Nothing is built</source>
        <translation>何も生成されません</translation>
    </message>
    <message>
        <source>Jekyll stops at a file of the site’s data, and builds no post: {0}.</source>
        <translation>サイトのデータファイルで Jekyll が止まり、記事は一つも生成されません：{0}。</translation>
    </message>
    <message>
        <source>Jekyll stops at the site’s configuration, and builds no post: {0}.</source>
        <translation>サイトの設定でJekyllが停止するため、記事は一つも生成されません：{0}。</translation>
    </message>
    <message>
        <source>line {0}, {1}</source>
        <translation>{0} 行目、{1}</translation>
    </message>
    <message>
        <source>Use “{0}”</source>
        <translation>「{0}」を使う</translation>
    </message>
    <message>
        <source>Take the Marks Out</source>
        <translation>記号を取り除く</translation>
    </message>
    <message>
        <source>Rename the File to {0}</source>
        <translation>ファイル名を {0} にする</translation>
    </message>
    <message>
        <source>Set the Date to {0}</source>
        <translation>日付を {0} にする</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Save the post in the _posts or _drafts folder of a site to see what Jekyll does with it.</source>
        <translation>サイトの _posts か _drafts フォルダーに保存すると、Jekyllがどうするか分かります。</translation>
    </message>
    <message>
        <source>Belongs to no site</source>
        <translation>サイトの外</translation>
    </message>
    <message>
        <source>No folder above the file has a _config.yml, a _posts or a _drafts folder.</source>
        <translation>このファイルより上のフォルダーに _config.yml、_posts、_drafts のどれもありません。</translation>
    </message>
    <message>
        <source>Not a post</source>
        <translation>記事ではありません</translation>
    </message>
    <message>
        <source>Jekyll takes files in _posts for posts if their names are like 2026-01-31-title.md, and those in _drafts for drafts. This one is neither.</source>
        <translation>Jekyllは _posts の中の 2026-01-31-title.md のような名前のファイルを記事、_drafts の中のファイルを下書きとみなします。これはどちらでもありません。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>None: the page is the text alone.</source>
        <translation>なし（本文だけのページになります）</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>What is grey stands in _config.yml.</source>
        <translation>灰色のものは _config.yml にあります。</translation>
    </message>
    <message>
        <source>Layout and defaults</source>
        <translation>レイアウトと既定値</translation>
    </message>
    <message>
        <source>The beginning of the text, made by Jekyll.</source>
        <translation>Jekyllが本文の冒頭から作ります。</translation>
    </message>
    <message>
        <source>From the front matter, printed as it stands.</source>
        <translation>フロントマターのものが、そのまま表示されます。</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>抜粋</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>New to the site</source>
        <translation>サイトで初めてのもの</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>On the site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>ここ</translation>
    </message>
    <message>
        <source>The day is not the same everywhere; the site&apos;s counts.</source>
        <translation>日付が場所によって違います。サイトの日付が使われます。</translation>
    </message>
</context>
<context>
    <name>git</name>
    <message>
        <source>As in the last commit.</source>
        <translation>最後のコミットと同じです。</translation>
    </message>
    <message>
        <source>Not in the repository yet.</source>
        <translation>まだリポジトリにありません。</translation>
    </message>
    <message>
        <source>Changed since the last commit.</source>
        <translation>最後のコミットから変更されています。</translation>
    </message>
    <message>
        <source>Moved since the last commit.</source>
        <translation>最後のコミットから移動しています。</translation>
    </message>
    <message>
        <source>Deleted on the disk.</source>
        <translation>ディスクから削除されています。</translation>
    </message>
    <message>
        <source>In conflict: settle it with git first.</source>
        <translation>競合しています。先にgitで解決してください。</translation>
    </message>
    <message>
        <source>Not for the repository: a .gitignore leaves it out.</source>
        <translation>リポジトリの対象外です（.gitignore で除外されています）。</translation>
    </message>
    <message>
        <source>There is no git program on this computer. Nothing was done; install git and try again.</source>
        <translation>このコンピューターにgitがありません。何も実行していません。gitをインストールして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The post lies in no repository of git&apos;s. Nothing was done.</source>
        <translation>この記事はgitのリポジトリの中にありません。何も実行していません。</translation>
    </message>
    <message>
        <source>The repository belongs to another user, whom git does not trust. Nothing was done.</source>
        <translation>リポジトリの所有者が別のユーザーで、gitはそのユーザーを信頼していません。何も実行していません。</translation>
    </message>
    <message>
        <source>Git does not know your name and mail address. Nothing was committed; set user.name and user.email with git config, and try again.</source>
        <translation>gitに名前とメールアドレスが設定されていません。コミットはしていません。git config で user.name と user.email を設定して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The branch has no place that it is pushed to. Your commits are safe here; push it once with git push --set-upstream.</source>
        <translation>このブランチにはプッシュ先が設定されていません。コミットは手元に残っています。一度 git push --set-upstream でプッシュしてください。</translation>
    </message>
    <message>
        <source>Others have pushed commits that are not here yet. Nothing was pushed and your commits are safe here; fetch theirs with git pull, then push again.</source>
        <translation>手元にないコミットがプッシュ先にあります。プッシュはしていません。コミットは手元に残っています。git pull で取り込んでから、もう一度プッシュしてください。</translation>
    </message>
    <message>
        <source>The place that the branch is pushed to could not be reached, or does not let you in. Your commits are safe here; check the network and your key ({0}).</source>
        <translation>プッシュ先に接続できないか、アクセスが許可されていません。コミットは手元に残っています。ネットワークと鍵を確かめてください（{0}）。</translation>
    </message>
    <message>
        <source>The place that the branch is pushed to refuses it by a rule of its own. Nothing was pushed and your commits are safe here ({0}).</source>
        <translation>プッシュ先が独自の規則により受け取りを拒みました。何もプッシュされておらず、コミットは手元に無事です（{0}）。</translation>
    </message>
    <message>
        <source>A merge, a pick or a rebase is not finished, and until then git commits no single post. Nothing was committed; finish it with git, and try again.</source>
        <translation>マージ、チェリーピック、またはリベースの途中です。終わるまでgitは記事を一つだけコミットできません。何もコミットされていません。gitで終わらせてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Git stopped without a word, as it does when a hook of the repository says no. Nothing was done.</source>
        <translation>gitは何も言わずに止まりました（リポジトリのフックが拒むとこうなります）。何も行われていません。</translation>
    </message>
    <message>
        <source>Another git is at work in this repository. Nothing was done; try again when it has ended.</source>
        <translation>別のgitがこのリポジトリで実行中です。何も実行していません。終わってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Git did not answer in time and was stopped. Look with git status at what was done.</source>
        <translation>gitが時間内に応答しなかったため、停止しました。どこまで実行されたかはgit statusで確かめてください。</translation>
    </message>
    <message>
        <source>Git did not do it: {0}</source>
        <translation>gitで失敗しました：{0}</translation>
    </message>
    <message>
        <source>no branch</source>
        <translation>ブランチなし</translation>
    </message>
    <message>
        <source>to push: {0}</source>
        <translation>プッシュ待ち {0}</translation>
    </message>
    <message>
        <source>to pull: {0}</source>
        <translation>プル待ち {0}</translation>
    </message>
    <message>
        <source>pushed nowhere yet</source>
        <translation>まだどこにもプッシュされていません</translation>
    </message>
    <message>
        <source>pushed</source>
        <translation>プッシュ済み</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Try in a New Post</source>
        <translation>新しい記事で試す</translation>
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
        <source>&amp;Post</source>
        <translation>記事(&amp;P)</translation>
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
        <source>&amp;Site</source>
        <translation>サイト(&amp;S)</translation>
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
    <name>palette</name>
    <message>
        <source>line {0}</source>
        <translation>{0}行</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>{0} is made.</source>
        <translation>{0} を作成します。</translation>
    </message>
    <message>
        <source>{0} becomes {1}.</source>
        <translation>{0} は {1} になります。</translation>
    </message>
    <message>
        <source>The field “{0}” becomes {1}.</source>
        <translation>項目「{0}」は {1} になります。</translation>
    </message>
    <message>
        <source>The field “{0}” is taken out.</source>
        <translation>項目「{0}」を取り除きます。</translation>
    </message>
    <message>
        <source>The tag “{0}” is new to the site.</source>
        <translation>タグ「{0}」はこのサイトで初めてです。</translation>
    </message>
    <message>
        <source>The category “{0}” is new to the site.</source>
        <translation>カテゴリー「{0}」はこのサイトで初めてです。</translation>
    </message>
    <message>
        <source>Readers find it at {0}.</source>
        <translation>読者は {0} で読めます。</translation>
    </message>
    <message>
        <source>{0} leads nowhere any more; readers find it at {1}.</source>
        <translation>{0} では読めなくなり、{1} で読めるようになります。</translation>
    </message>
    <message>
        <source>{0} leads nowhere any more.</source>
        <translation>{0} は無効になります。</translation>
    </message>
    <message>
        <source>{1} is at {0} already, and only one of them will be there.</source>
        <translation>{0} にはすでに {1} があり、どちらか一方しか残りません。</translation>
    </message>
    <message>
        <source>Jekyll leaves it out until the site is built after {0}.</source>
        <translation>{0} を過ぎてサイトがビルドされるまで、Jekyllは載せません。</translation>
    </message>
    <message>
        <source>Links in {0} are changed along: {1}.</source>
        <translation>{0} のリンクもいっしょに変更します：{1} か所。</translation>
    </message>
    <message>
        <source>Links in {0} lead nowhere any more: {1}.</source>
        <translation>{0} のリンクが切れます：{1} か所。</translation>
    </message>
    <message>
        <source>It refers to {0}, which is not published; Jekyll stops at that.</source>
        <translation>公開されていない {0} を参照しています。Jekyllはそこで止まります。</translation>
    </message>
    <message>
        <source>There is a file “{0}” already. Nothing was changed; choose another name.</source>
        <translation>「{0}」というファイルがすでにあります。何も変更していません。別の名前にしてください。</translation>
    </message>
    <message>
        <source>Nothing of the title “{1}” can stand in a file name. Nothing was changed; write the name by hand.</source>
        <translation>タイトル「{1}」にはファイル名に使える文字がありません。何も変更していません。名前を手で入力してください。</translation>
    </message>
    <message>
        <source>“{1}” cannot stand in the name of a post. Nothing was changed; choose another name.</source>
        <translation>「{1}」は記事の名前に使えません。何も変更していません。別の名前にしてください。</translation>
    </message>
    <message>
        <source>The site has no folder “{1}” for that. Nothing was changed; choose another folder.</source>
        <translation>このサイトには「{1}」というフォルダーがありません。何も変更していません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“{0}” is no post of a site. Nothing was changed; save it in the site&apos;s _drafts, or in _posts under a name such as 2026-01-31-title.md.</source>
        <translation>「{0}」はサイトの記事ではありません。何も変更していません。サイトの _drafts に保存するか、_posts に 2026-01-31-title.md のような名前で保存してください。</translation>
    </message>
    <message>
        <source>“{0}” is published already. Nothing was changed.</source>
        <translation>「{0}」はすでに公開されています。何も変更していません。</translation>
    </message>
    <message>
        <source>“{0}” lies among the posts already and waits until {1}. To publish it now, give it another date.</source>
        <translation>「{0}」はすでに記事の中にあり、{1} まで公開を待っています。いま公開するには、日付を変えてください。</translation>
    </message>
    <message>
        <source>“{0}” lies among the posts already, but it is broken ({1}). Nothing was changed; mend that first.</source>
        <translation>「{0}」はすでに記事の中にありますが、壊れています ({1})。何も変更していません。先にそれを直してください。</translation>
    </message>
    <message>
        <source>“{0}” is a draft already. Nothing was changed.</source>
        <translation>「{0}」はすでに下書きです。何も変更していません。</translation>
    </message>
    <message>
        <source>“{0}” could not be read or not be written in its encoding ({1}). Nothing was changed.</source>
        <translation>「{0}」を読めないか、その文字コードで書き込めません（{1}）。何も変更していません。</translation>
    </message>
    <message>
        <source>The front matter of “{0}” cannot be changed ({1}). Nothing was changed; mend it in the YAML first.</source>
        <translation>「{0}」のフロントマターを変更できません（{1}）。何も変更していません。先にYAMLで直してください。</translation>
    </message>
    <message>
        <source>The title names the file.</source>
        <translation>タイトルからファイル名が決まります。</translation>
    </message>
    <message>
        <source>No letter of the title can stay so. Choose another kind of name.</source>
        <translation>タイトルに残せる文字がありません。名前の付け方を変えてください。</translation>
    </message>
    <message>
        <source>This cannot stand in the name of a post.</source>
        <translation>記事の名前に使えません。</translation>
    </message>
    <message>
        <source>Jekyll reads no date in this; write 2026-01-31 08:57.</source>
        <translation>Jekyllが日付として読めません。2026-01-31 08:57 のように書いてください。</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>この名前のファイルがすでにあります。</translation>
    </message>
    <message>
        <source>“{0}” was changed by another program meanwhile. Nothing was changed here; look at it and try again.</source>
        <translation>「{0}」はその間に別のプログラムで変更されました。ここでは何も変更していません。確かめてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“{0}” could not be changed ({1}). All files are as they were; try again.</source>
        <translation>「{0}」を変更できませんでした（{1}）。すべてのファイルは元のままです。もう一度お試しください。</translation>
    </message>
    <message>
        <source>“{0}” could not be changed, and not all could be put back: {1}. The old texts are kept; start Frontispiece again to put them back.</source>
        <translation>「{0}」を変更できず、すべてを元に戻すこともできませんでした：{1}。元のテキストは保存されています。Frontispieceを起動し直すと元に戻ります。</translation>
    </message>
</context>
<context>
    <name>posts</name>
    <message>
        <source>Published</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Future</source>
        <translation>未来</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非公開</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>不具合</translation>
    </message>
    <message>
        <source>Newest First</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>By Title</source>
        <translation>タイトル順</translation>
    </message>
    <message>
        <source>Last Changed First</source>
        <translation>更新順</translation>
    </message>
    <message>
        <source>Jekyll stops at this file, and builds nothing: {0}</source>
        <translation>Jekyllはこのファイルで止まり、何も生成しません：{0}</translation>
    </message>
    <message>
        <source>Its front matter cannot be read (line {1}: {0}), so Jekyll publishes it without.</source>
        <translation>フロントマターを読めないため（{1}行目：{0}）、Jekyllはそれなしで公開します。</translation>
    </message>
    <message>
        <source>It is no text in the site&apos;s encoding, so Jekyll passes it over.</source>
        <translation>サイトの文字コードのテキストではないため、Jekyllは読み飛ばします。</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}.</source>
        <translation>ファイルを読めません：{0}。</translation>
    </message>
    <message>
        <source>Posts and Drafts</source>
        <translation>記事と下書き</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>記事 1 件</translation>
    </message>
    <message>
        <source>{0} posts</source>
        <translation>記事 {0} 件</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>ページ 1 件</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>ページ {0} 件</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>文書 1 件</translation>
    </message>
    <message>
        <source>{0} documents</source>
        <translation>文書 {0} 件</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>{0}から</translation>
    </message>
    <message>
        <source>Jekyll passes it over: it cannot be read.</source>
        <translation>読めないため、Jekyllは読み飛ばします。</translation>
    </message>
    <message>
        <source>A draft: Jekyll builds it only when asked for drafts.</source>
        <translation>下書きです。Jekyllは下書きを含める指定のときだけ生成します。</translation>
    </message>
    <message>
        <source>Its collection has no pages of its own on the site.</source>
        <translation>このコレクションはサイトに個別のページを持ちません。</translation>
    </message>
    <message>
        <source>Its front matter says that it is not published.</source>
        <translation>フロントマターで公開しないことになっています。</translation>
    </message>
    <message>
        <source>Jekyll leaves it out before {0}; build the site again then.</source>
        <translation>{0}までJekyllは公開しません。その後でサイトを生成し直してください。</translation>
    </message>
    <message>
        <source>Jekyll stops at its address, and builds nothing.</source>
        <translation>Jekyllはこのアドレスを作れずに停止し、何も生成しません。</translation>
    </message>
    <message>
        <source>Published at {0}</source>
        <translation>{0} で公開</translation>
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
        <source>Jekyll stops at this Liquid: {0}.</source>
        <translation>このLiquidでJekyllが止まります：{0}。</translation>
    </message>
    <message>
        <source>Jekyll stops at the tag “{0}” unless a plugin brings it; the preview runs no plugins.</source>
        <translation>プラグインがなければ、タグ「{0}」でJekyllが止まります。プレビューはプラグインを実行しません。</translation>
    </message>
    <message>
        <source>Jekyll stops: “{0}” is not on this site.</source>
        <translation>Jekyllが止まります：「{0}」はこのサイトにありません。</translation>
    </message>
    <message>
        <source>Jekyll stops in “{0}”: {1}.</source>
        <translation>「{0}」でJekyllが止まります：{1}。</translation>
    </message>
    <message>
        <source>This Liquid takes too long for the preview, which shows only part of it.</source>
        <translation>このLiquidは時間がかかりすぎるため、プレビューには一部だけを表示しています。</translation>
    </message>
    <message>
        <source>Jekyll stops the whole build at this file: {0}.</source>
        <translation>Jekyllはこのファイルでビルド全体を止めます：{0}。</translation>
    </message>
    <message>
        <source>Jekyll builds nothing with this file of the site’s data: {0}.</source>
        <translation>サイトのこのデータファイルのため、Jekyll は何も生成しません：{0}。</translation>
    </message>
    <message>
        <source>Jekyll builds nothing with this site’s configuration: {0}.</source>
        <translation>このサイトの設定では、Jekyllは何もビルドしません：{0}。</translation>
    </message>
    <message>
        <source>The file is not written in {0}, in which the site is read: Jekyll leaves it out.</source>
        <translation>このファイルの文字コードは、サイトの {0} ではありません。Jekyllはこの記事を載せません。</translation>
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
        <translation>日付は {0}、ファイル名は {1} です。Jekyllは日付のほうに従います。</translation>
    </message>
    <message>
        <source>The date is in the future: Jekyll leaves the post out until it is built after {0}.</source>
        <translation>日付が未来です。{0} より後にビルドされるまで、Jekyllはこの記事を出しません。</translation>
    </message>
    <message>
        <source>The tag “{0}” is elsewhere mostly written “{1}”.</source>
        <translation>タグ「{0}」は、ほかの記事ではたいてい「{1}」と書かれています。</translation>
    </message>
    <message>
        <source>Jekyll stops: there is no post “{0}” for post_url.</source>
        <translation>Jekyllが止まります：post_url の指す記事「{0}」はありません。</translation>
    </message>
    <message>
        <source>Jekyll stops: the post “{0}” is not published, and post_url finds only posts that are.</source>
        <translation>Jekyllが止まります：記事「{0}」は公開されていません。post_url が見つけるのは公開済みの記事だけです。</translation>
    </message>
    <message>
        <source>Jekyll stops: there is no file “{0}” for link.</source>
        <translation>Jekyllが止まります：link の指すファイル「{0}」はありません。</translation>
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
        <source>Liquid at which Jekyll stops</source>
        <translation>Jekyllが止まるLiquid</translation>
    </message>
    <message>
        <source>Tags and categories in one line without blanks</source>
        <translation>空白なしで1行に並べたタグやカテゴリー</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Posts at which Jekyll stops the whole build</source>
        <translation>Jekyllのビルド全体が止まる記事</translation>
    </message>
    <message>
        <source>Posts that are not in the site&apos;s encoding</source>
        <translation>サイトの文字コードではない記事</translation>
    </message>
    <message>
        <source>Two posts at one address</source>
        <translation>同じアドレスの二つの記事</translation>
    </message>
    <message>
        <source>Layouts that the site does not have</source>
        <translation>サイトにないレイアウト</translation>
    </message>
    <message>
        <source>A date of another day than the file name has</source>
        <translation>ファイル名と違う日の日付</translation>
    </message>
    <message>
        <source>Posts that wait for their date</source>
        <translation>日付を待っている記事</translation>
    </message>
    <message>
        <source>Tags that are elsewhere spelled otherwise</source>
        <translation>ほかと表記の違うタグ</translation>
    </message>
    <message>
        <source>Links, images and anchors that lead nowhere</source>
        <translation>行き先のないリンク、画像、アンカー</translation>
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
    <name>settings</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Holds from the next start of Frontispiece.</source>
        <translation>次回の起動から有効になります。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
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
        <source>Length of a post</source>
        <translation>記事の長さ</translation>
    </message>
    <message>
        <source>How the status line tells the length.</source>
        <translation>ステータスバーに表示する長さの単位です。</translation>
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
        <source>Manuscript sheets</source>
        <translation>原稿用紙の枚数</translation>
    </message>
    <message>
        <source>Minutes to read</source>
        <translation>読むのにかかる分数</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>行番号</translation>
    </message>
    <message>
        <source>Width of the text, in letters</source>
        <translation>本文の幅（半角の文字数）</translation>
    </message>
    <message>
        <source>A kanji takes the room of two letters.</source>
        <translation>漢字1字は半角2文字分です。</translation>
    </message>
    <message>
        <source>As wide as the pane</source>
        <translation>ペインの幅に合わせる</translation>
    </message>
    <message>
        <source>Typeface of the text</source>
        <translation>本文の書体</translation>
    </message>
    <message>
        <source>Height of a line</source>
        <translation>行の高さ</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>0 is the usual size.</source>
        <translation>0が標準の大きさです。</translation>
    </message>
    <message>
        <source>Mark what GitHub shows differently</source>
        <translation>GitHubで表示が変わる箇所に印を付ける</translation>
    </message>
    <message>
        <source>Dotted lines show where GitHub and Jekyll do not agree on Markdown.</source>
        <translation>GitHubとJekyllでMarkdownの解釈が分かれる箇所を点線で示します。</translation>
    </message>
    <message>
        <source>Close brackets and quotes by themselves</source>
        <translation>括弧と引用符を自動で閉じる</translation>
    </message>
    <message>
        <source>Continue lists and quotes in the next line</source>
        <translation>次の行でもリストと引用を続ける</translation>
    </message>
    <message>
        <source>Offer completions while typing</source>
        <translation>入力中に候補を表示する</translation>
    </message>
    <message>
        <source>Names of posts, pictures, tags and Liquid, where they fit.</source>
        <translation>記事、画像、タグ、Liquidなどの候補を、その場に応じて表示します。</translation>
    </message>
    <message>
        <source>Dim all but</source>
        <translation>次のもの以外を薄く表示</translation>
    </message>
    <message>
        <source>Nothing is dimmed</source>
        <translation>薄くしない</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>文</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Keep the caret at one height</source>
        <translation>カーソルの高さを保つ</translation>
    </message>
    <message>
        <source>The text moves instead of the caret, as paper in a typewriter.</source>
        <translation>タイプライターの紙のように、カーソルではなく本文が動きます。</translation>
    </message>
    <message>
        <source>To write on a day</source>
        <translation>1日に書く量</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>目標なし</translation>
    </message>
    <message>
        <source>To write in a session</source>
        <translation>1回に書く量</translation>
    </message>
    <message>
        <source>A session begins when Frontispiece is started.</source>
        <translation>Frontispieceを起動してからの量を数えます。</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>数え方</translation>
    </message>
    <message>
        <source>As the language suits</source>
        <translation>言語に合わせる</translation>
    </message>
    <message>
        <source>Scroll the preview with the text</source>
        <translation>プレビューを本文に合わせてスクロールする</translation>
    </message>
    <message>
        <source>Mark the block under the caret</source>
        <translation>カーソルのあるブロックに印を付ける</translation>
    </message>
    <message>
        <source>The page shows which block you are writing.</source>
        <translation>書いているブロックがページの中で分かります。</translation>
    </message>
    <message>
        <source>Colours of code in light and sepia</source>
        <translation>コードの配色（ライト、セピア）</translation>
    </message>
    <message>
        <source>Colours of code in dark</source>
        <translation>コードの配色（ダーク）</translation>
    </message>
    <message>
        <source>What the preview shows</source>
        <translation>プレビューに表示するもの</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>記事の本文</translation>
    </message>
    <message>
        <source>Page on the site</source>
        <translation>サイト上のページ</translation>
    </message>
    <message>
        <source>List of posts</source>
        <translation>記事の一覧</translation>
    </message>
    <message>
        <source>Card of a shared link</source>
        <translation>共有リンクのカード</translation>
    </message>
    <message>
        <source>HTML source</source>
        <translation>HTMLソース</translation>
    </message>
    <message>
        <source>Compare with Jekyll after each save</source>
        <translation>保存のたびにJekyllと比べる</translation>
    </message>
    <message>
        <source>Where Jekyll is installed. The status line tells what came of it.</source>
        <translation>Jekyllが入っている場合。結果はステータス行に出ます。</translation>
    </message>
    <message>
        <source>Width of the preview&apos;s page in pixels</source>
        <translation>プレビューのページの幅（ピクセル）</translation>
    </message>
    <message>
        <source>Size of the preview</source>
        <translation>プレビューの大きさ</translation>
    </message>
    <message>
        <source>Typography of the text</source>
        <translation>本文の組版</translation>
    </message>
    <message>
        <source>Holds where the preview shows the text by itself, and in exported HTML.</source>
        <translation>プレビューで本文だけを表示するときと、書き出したHTMLに適用されます。</translation>
    </message>
    <message>
        <source>Frontispiece’s own</source>
        <translation>Frontispiece標準</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>本</translation>
    </message>
    <message>
        <source>Like GitHub</source>
        <translation>GitHub風</translation>
    </message>
    <message>
        <source>Japanese, in Mincho</source>
        <translation>日本語（明朝体）</translation>
    </message>
    <message>
        <source>Own style sheet</source>
        <translation>自分のスタイルシート</translation>
    </message>
    <message>
        <source>A CSS file whose rules come after the typography’s.</source>
        <translation>組版の規則の後に適用されるCSSファイルです。</translation>
    </message>
    <message>
        <source>Folder of the theme</source>
        <translation>テーマのフォルダー</translation>
    </message>
    <message>
        <source>Stands in for the theme that the site names, which may not be installed.</source>
        <translation>サイトが指定するテーマの代わりに使います（入っていないテーマのときなど）。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>As the country has it</source>
        <translation>国の標準</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>余白</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>狭め</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>広め</translation>
    </message>
    <message>
        <source>Title at the top of each page but the first</source>
        <translation>2ページ目から上にタイトルを入れる</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>ページ番号を入れる</translation>
    </message>
    <message>
        <source>Check posts</source>
        <translation>記事をチェックする</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Each rule can be switched on and off by itself.</source>
        <translation>規則は一つずつオン・オフできます。</translation>
    </message>
    <message>
        <source>Show the problems below the text</source>
        <translation>本文の下に問題の一覧を表示します</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>スペルを確認する</translation>
    </message>
    <message>
        <source>Check words in capitals too</source>
        <translation>すべて大文字の語も確認する</translation>
    </message>
    <message>
        <source>Such words are mostly abbreviations that no dictionary has.</source>
        <translation>そのような語の多くは、辞書にない略語です。</translation>
    </message>
    <message>
        <source>Keep earlier versions of each post</source>
        <translation>各記事の以前の版を残す</translation>
    </message>
    <message>
        <source>Room for earlier versions in megabytes</source>
        <translation>以前の版に使う容量（メガバイト）</translation>
    </message>
    <message>
        <source>Width of the list</source>
        <translation>一覧の幅</translation>
    </message>
    <message>
        <source>Order of the posts</source>
        <translation>記事の並び順</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>日付順</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>タイトル順</translation>
    </message>
    <message>
        <source>By last change</source>
        <translation>更新順</translation>
    </message>
    <message>
        <source>Group posts by year</source>
        <translation>記事を年ごとにまとめる</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Modes of writing</source>
        <translation>執筆モード</translation>
    </message>
    <message>
        <source>Writing goals</source>
        <translation>執筆目標</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Printing and PDF</source>
        <translation>印刷とPDF</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>スペル</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Posts of the site</source>
        <translation>サイトの記事</translation>
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
        <source>There is no dictionary any more for {0}, so words are checked without it.</source>
        <translation>{0}の辞書が見つからなくなりました。その言語を除いて調べています。</translation>
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
        <source>&amp;Export</source>
        <translation>書き出し(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy As</source>
        <translation>形式を選んでコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Text &amp;Layout</source>
        <translation>本文の体裁(&amp;L)</translation>
    </message>
    <message>
        <source>Light, Sepia or &amp;Dark</source>
        <translation>ライト・セピア・ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>F&amp;olding</source>
        <translation>折りたたみ(&amp;O)</translation>
    </message>
    <message>
        <source>Chec&amp;king</source>
        <translation>文章のチェック(&amp;K)</translation>
    </message>
    <message>
        <source>S&amp;pelling</source>
        <translation>スペル(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;review and Text</source>
        <translation>プレビューと本文(&amp;R)</translation>
    </message>
    <message>
        <source>T&amp;ypography of the Preview</source>
        <translation>プレビューの組版(&amp;Y)</translation>
    </message>
</context>
</TS>
