"""The desk file: evidence that never changes, what was made of it, and what people decided.

[`Store.open`][stemma.store.store.Store.open] opens one; why it is as it is stands in
`docs/decisions/0001-the-desk-file.md`.
"""
