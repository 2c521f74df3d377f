"""A mail server for tests: smtp_server.py PORT MAILDIR [none|starttls|smtps] [CERTIFICATE KEY] [PASSWORD].

What it accepts goes into the Maildir. With a password it asks for it, whoever logs in. Recipients that begin with
"gone" do not exist, "full" is full, mails to "spam" are refused, and to "later" are accepted at the second try (the
first is kept, too, so that both can be compared).
"""
import asyncio
import ssl
import sys

from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Mailbox
from aiosmtpd.smtp import AuthResult, LoginPassword


class Handler(Mailbox):
    seen_later = False

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("gone"):
            return "550 5.1.1 No such user here"
        if address.startswith("full"):
            return "452 4.2.2 The mailbox is full"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        recipient = envelope.rcpt_tos[0]
        if recipient.startswith("spam"):
            return "554 5.7.1 Not this"
        status = await super().handle_DATA(server, session, envelope)
        if recipient.startswith("later") and not self.seen_later:
            self.seen_later = True
            return "451 4.7.1 Come again"
        return status


def authenticate(password):
    def check(server, session, envelope, mechanism, data):
        good = isinstance(data, LoginPassword) and data.password.decode() == password
        return AuthResult(success=good, handled=good)

    return check


def main(port, maildir, encryption="none", certificate=None, key=None, password=None):
    options = {}
    if certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        if encryption == "starttls":
            options.update(tls_context=context, require_starttls=True)
        if encryption == "smtps":
            options.update(ssl_context=context)
    if password:
        options.update(authenticator=authenticate(password), auth_required=True,
                       auth_require_tls=encryption == "starttls")
    controller = Controller(Handler(maildir), hostname="127.0.0.1", port=int(port), **options)
    controller.start()
    print("ready", flush=True)
    asyncio.new_event_loop().run_forever()


main(*sys.argv[1:])
