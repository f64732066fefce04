"""Moves: looking around in an opened case, and the red button.

Neighbours: `session` writes the entries, `route` says on which steps a user can stand, `desk` adds what changes the case.
"""

from __future__ import annotations

from vb_wizard.application.route import landing, shown_visits
from vb_wizard.application.session import CaseSession
from vb_wizard.domain.case import Visit
from vb_wizard.domain.flow import StepKind
from vb_wizard.domain.journal import AcuteEnded, AcuteRaised, Place, TrackOpened, Went, WentBack, WentForward


class CaseMoves(CaseSession):
    """An opened case in which one can go back, forward, to another track, and into acute danger from everywhere."""

    def open_track(self, flow: str) -> None:
        """Open a track and show it; one that is open already is only shown."""
        if self.state.track(flow) is not None:
            self.go_to(flow)
        elif flow in self.compiled.flows:
            self._write(TrackOpened(flow))

    def go_to(self, track: str, path: str = "", visit: int = 1) -> None:
        """Look at a step on a route; without a path, at where the track stands.

        Nobody can stand on a step that only hands over to another list: then the first step after it is shown.
        """
        found = self.state.track(track)
        if found is None:
            return
        wanted = Place(track, path, visit) if path else found.current.place
        place = landing(self.compiled.book, found, wanted)
        if place is None or place == self.state.focus:
            return
        path, visit = place.path, place.visit
        self._write(Went(track) if place == found.current.place else Went(track, path, visit))

    def back(self) -> None:
        """Go back to the step from which one came here by answering it, and otherwise one step back along the route.

        At the first step nothing happens. Back from the first step of acute danger ends it as long as nothing was done there: the
        red button was pressed by mistake.
        """
        earlier = self._earlier()
        if earlier is not None:
            self._write(WentBack(earlier.place.track, earlier.place.path, earlier.place.visit))
        elif self.back_ends_acute:
            self.end_acute()

    def forward(self) -> None:
        """Undo `back`, or go one step forward along the route; where the track stands nothing happens."""
        later = self._later()
        if later is None:
            return
        place = later.place
        live = later == self.state.focus_track.current
        self._write(WentForward(place.track) if live else WentForward(place.track, place.path, place.visit))

    @property
    def can_go_back(self) -> bool:
        """Whether there is an earlier step, or acute danger to come back from."""
        return self._earlier() is not None or self.back_ends_acute

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a later step."""
        return self._later() is not None

    def raise_acute(self) -> None:
        """Enter the acute flow from wherever the case is; when it runs already, show it."""
        flow = self.compiled.book.interrupt
        if flow is None or self.state.focus.flow == flow.id:
            return
        if self.state.acute:
            self.go_to(self.state.acute)
        else:
            self._write(AcuteRaised(flow.id))

    def end_acute(self) -> None:
        """End acute danger: the case is exactly where it was."""
        if self.state.acute:
            self._write(AcuteEnded())

    @property
    def back_ends_acute(self) -> bool:
        """Whether the first step of acute danger is shown and nothing was done in it yet."""
        track = self.state.focus_track
        return (
            track.id == self.state.acute and self.state.focus == track.current.place == track.visits[0].place
        )

    def _earlier(self) -> Visit | None:
        """Return where back leads."""
        # An answer can lead far: to where the track stood, or past questions whose answer was known. A mistake must be one step away.
        here, acted = self.state.focus, self._acted()
        is_live = here == self.state.focus_track.current.place
        return acted if acted is not None and is_live and acted.place != here else self._neighbour(-1)

    def _later(self) -> Visit | None:
        """Return where forward leads."""
        acted, live = self._acted(), self.state.focus_track.current
        is_back = acted is not None and acted.place == self.state.focus != live.place
        return live if is_back else self._neighbour(1)

    def _acted(self) -> Visit | None:
        """Return the step that was answered or left last, as the route has it now."""
        place, track = self.state.acted, self.state.focus_track
        if place is None or place.track != track.id:
            return None
        step = self.step(place)
        same = (
            visit
            for visit in track.visits
            if step.kind is StepKind.ASK
            and (at := self.step(visit.place)).kind is step.kind
            and at.subject == step.subject
        )
        # The answer may have moved its own question to another place.
        return track.visit_at(place) or next(same, None)

    def _neighbour(self, offset: int) -> Visit | None:
        """Return the next step in this direction on which a user can stand."""
        track = self.state.focus_track
        shown = shown_visits(self.compiled.book, track)
        at = track.visits.index(self.state.focus_visit)
        ahead = track.visits[at + 1 :] if offset > 0 else track.visits[:at][::-1]
        return next((visit for visit in ahead if visit in shown), None)
