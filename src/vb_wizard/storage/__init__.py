"""Cases, evidence and office settings on disk: one encrypted SQLite database, plus a plain settings file.

Neighbours: fulfils `CaseStore`, `CaseFile` and `OfficeStore` of `application.ports`; `compose` is the only caller.
"""
