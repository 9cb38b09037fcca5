"""Near copies of a new article among those of its workspace."""

from __future__ import annotations

from collections import defaultdict

from core.intake.near import VERSION, NearCopies, Signature, sign
from core.store import Signed, Store, Workspace


class CopyFinder:
    """The signatures of the workspaces' articles, each loaded once and then kept up to date."""

    def __init__(self, store: Store) -> None:
        self._copies = store.copies
        self._known: defaultdict[int, NearCopies] = defaultdict(NearCopies)
        self._seen: dict[int, int] = {}

    def sign(self, workspace: Workspace, text: str) -> Signed:
        """The text's signature, and the articles that it is a near copy of, nearest first."""
        self._catch_up(workspace)
        signature = sign(text)
        near = self._known[workspace.id].of(signature)
        return Signed(signature.to_bytes(), tuple(copy.key for copy in near))

    def _catch_up(self, workspace: Workspace) -> None:
        """Articles of other importers are seen too, and those that were removed are left in."""
        if workspace.id not in self._seen:
            self._copies.sign(workspace, lambda text: sign(text).to_bytes(), bytes([VERSION]))
        new = self._copies.signatures(workspace, self._seen.get(workspace.id, 0))
        self._seen[workspace.id] = max(
            (one.number for one in new), default=self._seen.get(workspace.id, 0)
        )
        known = (
            (one.article_id, Signature.from_bytes(one.signature)) for one in new if one.signature
        )
        self._known[workspace.id].extend(known)
