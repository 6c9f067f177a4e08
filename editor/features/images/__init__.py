"""Pictures and files that come into a post: pasted, dropped or chosen, for the text and for fields of front matter."""

from __future__ import annotations

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.features.images.adding import Adding
from editor.features.images.choosing import Choosing
from editor.features.images.fields import PictureFields
from editor.features.images.places import TextPlace
from editor.features.images.taking import FileTaker
from editor.widgets.open_post import OpenPost
from editor.widgets.workbench import Workbench


def install(workbench: Workbench) -> None:
    """Take pictures and files in each text, show those that fields name, and add the Picture action."""
    adding = Adding(workbench)
    choosing = Choosing(workbench, adding)
    fields = PictureFields(workbench, adding, choosing)

    def listen(post: OpenPost) -> None:
        post.text.takers.append(FileTaker(post, adding, workbench.window))
        fields.listen(post)

    def choose() -> None:
        post = workbench.desk.current
        if post is not None and not post.composing and not post.text.isReadOnly():
            choosing.choose(post, TextPlace(post))

    workbench.desk.opened.connect(listen)
    workbench.actions.add(
        Action(
            "insert.picture",
            QT_TRANSLATE_NOOP("actions", "Picture from Site or Disk…"),
            run=choose,
            menu="insert",
            group="links",
            keys="Ctrl+Alt+I",
            icon="image",
            enabled=lambda: workbench.desk.current is not None,
        )
    )
