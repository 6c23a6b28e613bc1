"""An upload far too large is refused at once and in words, over a real connection, and leaves nothing on the disk."""
import re
import socket
import time

import pytest

from test_durability import make_vendor, sign_in, token

GIGABYTES_2 = 2 * 1024**3


def read_answer(connection, seconds=10):
    """The whole answer, while the server would still take more of the body."""
    connection.settimeout(seconds)
    received = b""
    while b"</html>" not in received:
        piece = connection.recv(65536)
        if not piece:
            break
        received += piece
    return received.decode(errors="replace")


@pytest.mark.parametrize("sent", [0, 8 * 1024**2])
def test_two_gigabytes_are_refused_before_they_are_read(start, sent):
    server = start(before=make_vendor)
    session = sign_in(server)
    csrf = token(session.get(server.url + "/roster/new", timeout=10).text)
    cookies = "; ".join(f"{name}={value}" for name, value in session.cookies.items())
    began = time.monotonic()
    with socket.create_connection(("127.0.0.1", server.port), 10) as connection:
        connection.sendall((
            f"POST /roster/new HTTP/1.1\r\nHost: localhost:{server.port}\r\nCookie: {cookies}\r\n"
            f"Content-Type: multipart/form-data; boundary=edge\r\nContent-Length: {GIGABYTES_2}\r\n\r\n"
            f'--edge\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n{csrf}\r\n'
            '--edge\r\nContent-Disposition: form-data; name="file"; filename="o.csv"\r\n\r\n').encode())
        # A browser goes on sending while the answer is under way; it must still be there to read.
        try:
            for _ in range(sent // 65536):
                connection.sendall(b"x" * 65536)
        except OSError as error:
            pytest.fail(f"the connection was cut before the answer could be read: {error}")
        answer = read_answer(connection)
    assert answer.startswith("HTTP/1.1 413"), answer[:200]
    assert re.search(r"too large\. The most we can take is \d+", answer), answer[-1500:]
    assert time.monotonic() - began < 10
    assert not [p for p in (server.data / "blobs").rglob("*") if p.is_file()], "the refused upload left a file"
    assert session.get(server.url + "/organizations", timeout=10).status_code == 200
