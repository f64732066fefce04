"""One window a data folder: a second start brings the first window to the front and leaves.

Neighbours: `app` asks before it makes a window. What counts is a lock file of Qt, which names its process, so that the lock of a
process that is gone is taken over. The first one listens on a socket of this user; one that does not answer blocks nobody.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, QThread, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_LOCK = "venster.lock"
_CALL, _ANSWER = b"kom naar voren\n", b"ik kom\n"
_PATIENCE_MS, _AGAIN_MS = 5000, 100
"""How long a second start waits for the first, which may still be starting itself, and how often it knocks."""


class SingleWindow(QObject):
    """The place of the one window on a data folder. `called` says that somebody wants to see it."""

    called = Signal()

    def __init__(self, root: Path) -> None:
        """Keep the data folder, which is made when it is missing."""
        super().__init__()
        self._root = root
        self._lock: QLockFile | None = None
        self._server: QLocalServer | None = None

    @property
    def _name(self) -> str:
        # A pipe of Windows is seen by every user of the computer, so the user is part of the name.
        about = f"{Path.home()}\n{self._root.resolve()}"
        return f"vb-wizard-{hashlib.sha256(about.encode('utf-8', 'replace')).hexdigest()[:24]}"

    def claim(self) -> bool:
        """Take the place, unless a living process has it; returns whether this is the only window as far as can be known.

        Where no lock can be made (no folder, a full disk, a read-only one) the window opens: whether it can work is told there.
        """
        if self._lock is not None:
            return True
        with suppress(OSError):
            # The very first start takes long enough for somebody to start again.
            self._root.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = QLockFile(str(self._root / _LOCK))
        # Only a process that is gone loses its lock, however long the other one is at it.
        lock.setStaleLockTime(0)
        if not lock.tryLock(0):
            return lock.error() is not QLockFile.LockError.LockFailedError
        self._lock = lock
        return True

    def call_other(self) -> bool:
        """Ask the first window to come to the front; returns whether it answered."""
        # The network part of Qt is only needed here and behind the first picture.
        from PySide6.QtNetwork import QLocalSocket

        left = QDeadlineTimer(_PATIENCE_MS)
        socket = QLocalSocket()
        while socket.state() is not QLocalSocket.LocalSocketState.ConnectedState:
            if left.hasExpired():
                return False
            socket.connectToServer(self._name)
            if not socket.waitForConnected(_AGAIN_MS):
                # On some systems it is known at once that nobody listens yet.
                QThread.msleep(_AGAIN_MS)
        socket.write(_CALL)
        answer = b""
        while len(answer) < len(_ANSWER) and socket.waitForReadyRead(max(1, left.remainingTime())):
            answer += bytes(socket.readAll().data())
        socket.abort()
        return answer == _ANSWER

    def listen(self) -> None:
        """Answer whoever starts a second time. Without the place, or without a socket, nobody is answered."""
        if not self.claim() or self._lock is None or self._server is not None:
            return
        from PySide6.QtNetwork import QLocalServer

        # The socket file of a process that was killed is still there. The lock says that nobody listens on it.
        QLocalServer.removeServer(self._name)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._answer)
        server.listen(self._name)
        self._server = server

    def _answer(self) -> None:
        socket = self._server.nextPendingConnection() if self._server is not None else None
        if socket is None:
            return
        socket.disconnected.connect(socket.deleteLater)

        def read() -> None:
            if socket.canReadLine():
                asked = bytes(socket.readLine().data())
                socket.write(_ANSWER if asked == _CALL else b"\n")
                socket.flush()
                if asked == _CALL:
                    self.called.emit()

        socket.readyRead.connect(read)
        # What came in before there was anybody to read it.
        read()

    def __enter__(self) -> Self:
        """Have the place during a block."""
        return self

    def __exit__(self, *_: object) -> None:
        """Leave."""
        self.leave()

    def leave(self) -> None:
        """Give the place to whoever comes next. Leaving twice is harmless."""
        if self._server is not None:
            self._server.close()
            self._server = None
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None
