<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>About</name>
    <message>
        <location filename="../../editor/widgets/dialogs/about.py" line="19"/>
        <source>About Frontispiece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/dialogs/about.py" line="27"/>
        <source>Version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/dialogs/about.py" line="29"/>
        <source>Jekyll posts, as form, text and page at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/dialogs/about.py" line="30"/>
        <source>Works offline and sends nothing anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/dialogs/about.py" line="31"/>
        <source>Free software under the MIT licence. Made with Qt {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddField</name>
    <message>
        <location filename="../../editor/widgets/form/add_field.py" line="28"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/add_field.py" line="29"/>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/add_field.py" line="30"/>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/add_field.py" line="31"/>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/add_field.py" line="32"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/add_field.py" line="33"/>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/add_field.py" line="51"/>
        <location filename="../../editor/widgets/form/add_field.py" line="52"/>
        <source>Add field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/add_field.py" line="57"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/add_field.py" line="58"/>
        <source>Name of the new field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/add_field.py" line="60"/>
        <source>Kind of the new field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/add_field.py" line="64"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/add_field.py" line="66"/>
        <source>Add the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/add_field.py" line="70"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/add_field.py" line="71"/>
        <source>Cancel adding a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/add_field.py" line="144"/>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/add_field.py" line="155"/>
        <source>There is a field of this name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskChangedOnDisk</name>
    <message>
        <location filename="../../editor/widgets/dialogs/changed_on_disk.py" line="34"/>
        <source>Save Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/dialogs/changed_on_disk.py" line="34"/>
        <source>Keep Mine and Overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/dialogs/changed_on_disk.py" line="36"/>
        <source>Load Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/dialogs/changed_on_disk.py" line="37"/>
        <source>Save Mine As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/dialogs/changed_on_disk.py" line="38"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/dialogs/changed_on_disk.py" line="68"/>
        <source>The file “{0}” is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/dialogs/changed_on_disk.py" line="70"/>
        <source>“{0}” was changed by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/dialogs/changed_on_disk.py" line="76"/>
        <source>It was moved or deleted meanwhile. Your text is safe here; do you want to save it again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/dialogs/changed_on_disk.py" line="80"/>
        <source>Nothing was overwritten. Below is what saving would change in the file on disk. If you load theirs, Undo brings your text back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskLink</name>
    <message>
        <location filename="../../editor/widgets/dialogs/open_link.py" line="76"/>
        <source>Open in Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/dialogs/open_link.py" line="77"/>
        <source>Copy Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/dialogs/open_link.py" line="78"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/dialogs/open_link.py" line="98"/>
        <source>Open this address in your browser?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskSave</name>
    <message>
        <location filename="../../editor/widgets/dialogs/ask_save.py" line="26"/>
        <source>Save All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/dialogs/ask_save.py" line="26"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/dialogs/ask_save.py" line="27"/>
        <source>Don&apos;t Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/dialogs/ask_save.py" line="28"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/dialogs/ask_save.py" line="40"/>
        <source>Posts with unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/dialogs/ask_save.py" line="57"/>
        <source>Save the changes to “{0}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/dialogs/ask_save.py" line="58"/>
        <source>Save the changes to {0} posts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/dialogs/ask_save.py" line="62"/>
        <source>Changes that are not saved will be lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <location filename="../../editor/widgets/form/calendar.py" line="26"/>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <location filename="../../editor/widgets/form/chip.py" line="46"/>
        <source>empty item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipLine</name>
    <message>
        <location filename="../../editor/widgets/form/chip_line.py" line="42"/>
        <source>Offered items</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipsEditor</name>
    <message>
        <location filename="../../editor/widgets/form/chips_editor.py" line="69"/>
        <source>Item of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/chips_editor.py" line="125"/>
        <source>type, then Return</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <location filename="../../editor/widgets/form/date_editor.py" line="68"/>
        <source>Choose a day (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/date_editor.py" line="70"/>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/date_editor.py" line="72"/>
        <source>Set to this moment, told in the offset that stands here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/date_editor.py" line="102"/>
        <source>Choose a day for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/date_editor.py" line="103"/>
        <source>Set %1 to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/date_editor.py" line="148"/>
        <source>Jekyll wants YYYY-MM-DD HH:MM:SS +0000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/date_editor.py" line="148"/>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/date_editor.py" line="166"/>
        <source>No offset: Jekyll takes it as UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/date_editor.py" line="167"/>
        <source>No offset: the site&apos;s own time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/date_editor.py" line="179"/>
        <source>This is not a day and time that Jekyll reads; the old one is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <location filename="../../editor/widgets/dialogs/asking.py" line="52"/>
        <source>Open Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/dialogs/asking.py" line="59"/>
        <source>Open Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/dialogs/asking.py" line="67"/>
        <source>Save Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/dialogs/asking.py" line="71"/>
        <source>HTML (*.html *.htm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/dialogs/asking.py" line="72"/>
        <source>Export HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/dialogs/asking.py" line="98"/>
        <source>Posts (*.md *.markdown *.mkdown *.mkdn *.mkd)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/dialogs/asking.py" line="99"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiffRows</name>
    <message>
        <location filename="../../editor/widgets/diff_view.py" line="69"/>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/diff_view.py" line="144"/>
        <source>There is more than can be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <location filename="../../editor/widgets/diff_view.py" line="49"/>
        <source>The two texts are alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/diff_view.py" line="50"/>
        <source>1 line added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/diff_view.py" line="50"/>
        <source>{0} lines added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/diff_view.py" line="51"/>
        <source>1 line removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/diff_view.py" line="51"/>
        <source>{0} lines removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <location filename="../../editor/widgets/text/menu.py" line="22"/>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/text/menu.py" line="23"/>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/text/menu.py" line="25"/>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/text/menu.py" line="26"/>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/text/menu.py" line="27"/>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/text/menu.py" line="28"/>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/text/menu.py" line="30"/>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <location filename="../../editor/widgets/form/states.py" line="61"/>
        <source>No front matter yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/states.py" line="69"/>
        <source>It gives a post its title, date, tags and layout. Without it, Jekyll copies the file as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/states.py" line="75"/>
        <source>Add front matter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <location filename="../../editor/widgets/form/states.py" line="23"/>
        <source>Jekyll does not get these fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/states.py" line="33"/>
        <source>Go to the line of the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/states.py" line="46"/>
        <source>Go to line %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <location filename="../../editor/widgets/form/row.py" line="95"/>
        <source>Menu of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/row.py" line="96"/>
        <source>Rename, move, remove… (Alt+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/row.py" line="142"/>
        <source>Rename	F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/row.py" line="143"/>
        <source>Move up	Alt+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/row.py" line="144"/>
        <source>Move down	Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/row.py" line="146"/>
        <source>Edit as a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/row.py" line="148"/>
        <source>Edit as YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/row.py" line="150"/>
        <source>Remove	Ctrl+Shift+Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/notes.py" line="23"/>
        <source>A later “%1” takes the place of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/notes.py" line="26"/>
        <source>Jekyll’s two YAML readers disagree about this value. Change it to settle it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/notes.py" line="39"/>
        <source>Jekyll splits this at the blanks into %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/notes.py" line="40"/>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrontMatterForm</name>
    <message>
        <location filename="../../editor/widgets/form/form.py" line="84"/>
        <source>Front matter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyLabel</name>
    <message>
        <location filename="../../editor/widgets/form/key_label.py" line="31"/>
        <source>Name of the field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LivePreview</name>
    <message>
        <location filename="../../editor/features/live_preview.py" line="75"/>
        <source>The preview could not keep up with this text and shows its last good state.
{0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../editor/window/main_window.py" line="32"/>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/window/main_window.py" line="117"/>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <location filename="../../editor/widgets/notice.py" line="59"/>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <location filename="../../editor/widgets/notice.py" line="156"/>
        <location filename="../../editor/widgets/notice.py" line="157"/>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <location filename="../../editor/widgets/form/number_editor.py" line="45"/>
        <source>Compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/number_editor.py" line="46"/>
        <source>Count the text and set the minutes that it takes to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/number_editor.py" line="73"/>
        <source>Compute the reading time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/number_editor.py" line="95"/>
        <source>This is not a number; the old one is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenPost</name>
    <message>
        <location filename="../../editor/widgets/open_post.py" line="55"/>
        <source>Front matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/open_post.py" line="56"/>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/open_post.py" line="57"/>
        <source>YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/open_post.py" line="58"/>
        <source>Text of the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/open_post.py" line="59"/>
        <source>Front matter as YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/open_post.py" line="60"/>
        <source>This post has no front matter yet. Add a field in the form.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostTabs</name>
    <message>
        <location filename="../../editor/widgets/tabs.py" line="36"/>
        <source>Open posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/tabs.py" line="41"/>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/tabs.py" line="42"/>
        <source>{0}, unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/tabs.py" line="45"/>
        <source>Close {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/tabs.py" line="58"/>
        <location filename="../../editor/widgets/tabs.py" line="59"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <location filename="../../editor/widgets/preview/pane.py" line="56"/>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/preview/pane.py" line="236"/>
        <source>The preview could not show this text and is trying again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <location filename="../../editor/widgets/preview/view.py" line="38"/>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/preview/view.py" line="77"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/preview/view.py" line="81"/>
        <source>Copy Link Address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <location filename="../../editor/widgets/recent_list.py" line="24"/>
        <source>Recent posts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <location filename="../../editor/window/menus.py" line="47"/>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/window/menus.py" line="62"/>
        <source>No recent posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/window/menus.py" line="65"/>
        <source>Clear This List</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenderClient</name>
    <message>
        <location filename="../../editor/bridge/render_client.py" line="197"/>
        <source>The render process could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/render_client.py" line="209"/>
        <source>Rendering this text takes too long. Typing and saving go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <location filename="../../editor/features/saving.py" line="66"/>
        <source>untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/features/saving.py" line="129"/>
        <source>Save As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/features/saving.py" line="133"/>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <location filename="../../editor/widgets/dialogs/shortcuts.py" line="32"/>
        <location filename="../../editor/widgets/dialogs/shortcuts.py" line="41"/>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/dialogs/shortcuts.py" line="34"/>
        <location filename="../../editor/widgets/dialogs/shortcuts.py" line="35"/>
        <source>Search by name or key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <location filename="../../editor/widgets/stage.py" line="36"/>
        <source>Panes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <location filename="../../editor/widgets/start.py" line="77"/>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/start.py" line="78"/>
        <source>New post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/start.py" line="79"/>
        <source>Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/start.py" line="88"/>
        <source>Posts that you open will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/start.py" line="128"/>
        <source>Jekyll posts, as form, text and page at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/start.py" line="148"/>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/start.py" line="152"/>
        <source>Look at a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/start.py" line="157"/>
        <source>Recent posts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <location filename="../../editor/widgets/status.py" line="36"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/status.py" line="39"/>
        <source>Line and column of the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/status.py" line="40"/>
        <source>How long the text is, without blanks and marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/status.py" line="41"/>
        <source>Minutes that reading takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/status.py" line="42"/>
        <source>How the file&apos;s letters are written as bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/status.py" line="43"/>
        <source>How the file&apos;s lines end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/status.py" line="53"/>
        <source>Ln {0}, Col {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/status.py" line="57"/>
        <source>1 character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/status.py" line="57"/>
        <source>{0} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/status.py" line="58"/>
        <source>1 word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/status.py" line="58"/>
        <source>{0} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/status.py" line="59"/>
        <source>{0} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/status.py" line="67"/>
        <source>{0} min read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/status.py" line="82"/>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/status.py" line="83"/>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/status.py" line="84"/>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/status.py" line="85"/>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/status.py" line="86"/>
        <source>Could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../../editor/features/status_line.py" line="76"/>
        <source>Mixed line ends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <location filename="../../editor/widgets/form/text_editor.py" line="48"/>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <location filename="../../editor/widgets/text/pane.py" line="65"/>
        <source>YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/text/pane.py" line="67"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/text/pane.py" line="68"/>
        <source>Write the post here, in Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleEditor</name>
    <message>
        <location filename="../../editor/widgets/form/lines_editor.py" line="57"/>
        <source>Title of the post</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TreeDelegate</name>
    <message>
        <location filename="../../editor/widgets/form/tree_delegate.py" line="28"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TreeEditor</name>
    <message>
        <location filename="../../editor/widgets/form/tree_editor.py" line="44"/>
        <source>Add an entry (Insert)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/tree_editor.py" line="45"/>
        <source>Remove the entry (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/tree_editor.py" line="46"/>
        <source>Move the entry up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/tree_editor.py" line="47"/>
        <source>Move the entry down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/tree_editor.py" line="153"/>
        <source>This is not a number; the old one is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/tree_editor.py" line="158"/>
        <source>This is not a day and time that Jekyll reads; the old one is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YamlEditor</name>
    <message>
        <location filename="../../editor/widgets/form/yaml_editor.py" line="28"/>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/yaml_editor.py" line="29"/>
        <source>Put this YAML into the post (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/yaml_editor.py" line="58"/>
        <source>%1 as YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/yaml_editor.py" line="59"/>
        <source>Apply the YAML of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/yaml_editor.py" line="84"/>
        <source>A tag, an anchor or an alias: only YAML can say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/widgets/form/yaml_editor.py" line="84"/>
        <source>Written in YAML</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <location filename="../../editor/features/history.py" line="32"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/features/history.py" line="44"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/features/saving.py" line="145"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/features/saving.py" line="147"/>
        <source>Save As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/features/saving.py" line="153"/>
        <source>Revert to Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/features/saving.py" line="155"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/features/saving.py" line="157"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/features/opening.py" line="31"/>
        <source>New Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/features/opening.py" line="32"/>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/features/opening.py" line="35"/>
        <source>Open Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/features/appearance.py" line="25"/>
        <source>Light or Dark as the System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/features/appearance.py" line="26"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/features/appearance.py" line="27"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/features/help.py" line="25"/>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/features/help.py" line="34"/>
        <source>About Frontispiece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/features/panes.py" line="14"/>
        <source>Front Matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/features/panes.py" line="15"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/features/panes.py" line="16"/>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/features/panes.py" line="69"/>
        <source>Larger Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/features/panes.py" line="70"/>
        <source>Smaller Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/features/panes.py" line="71"/>
        <source>Normal Text Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/features/panes.py" line="77"/>
        <source>Line Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/features/exporting.py" line="38"/>
        <source>Export HTML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/features/exporting.py" line="39"/>
        <source>Export HTML Fragment…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="15"/>
        <source>“{0}” is not there. It may have been moved, renamed or deleted; open it from its new place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="18"/>
        <source>“{0}” is a folder, not a post. Use Open Folder to pick one of its posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="21"/>
        <source>“{0}” is a device or a pipe, not a file. Nothing was read from it; open a regular file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="24"/>
        <source>You may not read “{0}”. Nothing was changed; ask its owner for permission, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="27"/>
        <source>“{0}” is too large to be a post. Nothing was changed; split it with another program first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="30"/>
        <source>“{0}” is a link that leads back to itself. Nothing was changed; open the file that it stood for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="33"/>
        <source>“{0}” could not be read ({1}). Nothing was changed; check the disk or the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="39"/>
        <source>This post has no file yet. Your text is safe here; choose where to save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="42"/>
        <source>You may not write to “{0}”. Your text is safe here and the file is as it was; save it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="45"/>
        <source>“{0}” lies on a read-only disk. Your text is safe here and the file is as it was; save it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="48"/>
        <source>There is no room for “{0}” on the disk. Your text is safe here and the file is as it was; free some space and save again, or save it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="53"/>
        <source>The folder of “{0}” is not there any more. Your text is safe here; save it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="56"/>
        <source>“{0}” is no file that can be written. Your text is safe here; save it under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="59"/>
        <source>The name “{0}” is too long for this disk. Your text is safe here; save it under a shorter name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="62"/>
        <source>“{0}” is a link that leads back to itself. Your text is safe here; save it under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="65"/>
        <source>The encoding of “{0}” has no “{1}”. Your text is safe here and the file is as it was; take the character out, or write it as an HTML entity, and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="70"/>
        <source>The disk did not keep what was written to “{0}”. Your text is safe here; save it on another disk and have this one checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="75"/>
        <source>“{0}” could not be saved ({1}). Your text is safe here; try again, or save it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="81"/>
        <source>The front matter has an error, so nothing was changed. Mend it in the YAML tab first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="84"/>
        <source>There is no “{0}” here any more, so nothing was changed. The form now shows what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="87"/>
        <source>There is a field “{0}” already, so nothing was changed. Choose another name, or edit that field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="90"/>
        <source>There is no place {0} in this list, so nothing was changed. Choose a place that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="93"/>
        <source>“{0}” is spelled in a way that only you can change safely, so nothing was changed. Edit it in the YAML tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="97"/>
        <source>YAML cannot hold this value ({0}), so nothing was changed. Take the odd character out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="100"/>
        <source>“{0}” is no date that Jekyll reads, and one such date stops the whole site, so nothing was changed. Write it like 2026-01-30 17:57:57 +0900.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="105"/>
        <source>This is not YAML ({0}), so nothing was changed. Put text with marks in it into quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="108"/>
        <source>Jekyll stops unless “{0}” is text, so nothing was changed. Write some words, or remove the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="111"/>
        <source>Jekyll needs text or a list in “{0}”, so nothing was changed. Write a word, or several as a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="114"/>
        <source>Jekyll knows no “{0}” in an address and would stop, so nothing was changed. Use one such as :year, :month, :day, :title or :categories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="119"/>
        <source>With “{0}” Jekyll could make no address for the post, so nothing was changed. Choose another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="122"/>
        <source>An empty “{0}” would hide the post without a word, so nothing was changed. Choose true or false, or remove the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="127"/>
        <source>Not every Jekyll would read “{0}” alike, so nothing was changed. Spell it in quotes in the YAML tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="131"/>
        <source>Jekyll would read something else than what you mean ({0}), so nothing was changed. Edit it in the YAML tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="135"/>
        <source>This would change other fields as well ({0}), so nothing was changed. Edit it in the YAML tab, where you see them together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="140"/>
        <source>A line of three dashes would end the front matter too early, so nothing was changed. Indent that line, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="148"/>
        <source>Line {0}: the front matter is not YAML ({1}). Jekyll would publish the post without it; mend it in the YAML tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="153"/>
        <source>Line {0}: the front matter has no fields, only a value, and Jekyll would drop it. Write each field as “name: value” in the YAML tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="158"/>
        <source>Line {0}: lists are nested too deep for the form. They are kept; edit them in the YAML tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="162"/>
        <source>The front matter is too large to be shown in the form. It is kept; edit it in the YAML tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="165"/>
        <source>Line {0}: some Jekylls refuse a value that begins with a colon or a Ruby tag ({1}) and drop all fields. Put it into quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="170"/>
        <source>Line {0}: a star at the beginning stands for another value, and that one is not there ({1}). Put the text into quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="175"/>
        <source>Line {0}: a value contains itself ({1}). Take the alias out in the YAML tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="178"/>
        <source>Line {0}: Jekyll cannot read this number or time ({1}). Correct it, or put it into quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="181"/>
        <source>Line {0}: there are bytes here that are no letters in this file&apos;s encoding. They are kept as they are; delete them in the YAML tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/bridge/words_of_errors.py" line="186"/>
        <source>The form needs PyYAML with libyaml, which is missing from this installation. The text and the YAML tab work; install Frontispiece again for the form.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <location filename="../../editor/features/exporting.py" line="67"/>
        <source>Exported to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/features/exporting.py" line="72"/>
        <source>{0} could not be written ({1}). The post itself is untouched; choose another place and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <location filename="../../editor/features/links.py" line="20"/>
        <source>This link was not opened: {0}. Only web and mail addresses are opened from the preview.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <location filename="../../editor/window/menus.py" line="19"/>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/window/menus.py" line="20"/>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/window/menus.py" line="21"/>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../editor/window/menus.py" line="22"/>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
