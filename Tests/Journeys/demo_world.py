"""A small demo, loaded once for the tests of a file: a twentieth of each partner's people, and everybody whom a story names.

LAUREL_DEMO_DATA names a data folder that was loaded so already; it is copied, which saves a minute while one writes a journey."""
import json
import os
import shutil
import sqlite3

from steps import Desk

PEOPLE = "0.05"


def load(server):
    if loaded := os.environ.get("LAUREL_DEMO_DATA"):
        shutil.copytree(loaded, server.data)
        return server
    server.data.mkdir(parents=True, exist_ok=True)
    server.command("demo", "--share", PEOPLE, timeout=600)
    return server


def rows(server, sql, *values):
    with sqlite3.connect(server.data / "laurel.sqlite", timeout=20) as connection:
        return connection.execute(sql, values).fetchall()


def sign_in(server, visitor, email):
    """By the form, as the demo's greeting says it."""
    from server import ROOT
    password = json.loads((ROOT / "Demo/stories.json").read_text())["password"]
    desk = Desk(visitor, server)
    desk.go("/sign-in", look=False).fill(email=email, password=password).press("Sign in")
    return desk
