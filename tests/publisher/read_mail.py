"""Prints a mail file as JSON: its headers and its text, decoded as any mail program does, and the bytes of its head."""
import email.policy
import json
import sys

with open(sys.argv[1], "rb") as file:
    raw = file.read()
mail = email.message_from_bytes(raw, policy=email.policy.default)
print(json.dumps({
    "headers": {name.lower(): str(value) for name, value in mail.items()},
    "text": mail.get_body(("plain",)).get_content(),
    "ascii": raw.isascii(),
    "longest": max(len(line) for line in raw.splitlines()),
    "defects": [str(part_defect) for part in mail.walk() for part_defect in part.defects],
}))
