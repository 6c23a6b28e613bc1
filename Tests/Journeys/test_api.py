"""The JSON API as outside clients meet it: a validator reads its description, and schemathesis tries what the description allows."""
import re
import subprocess
import sys

import requests
from openapi_spec_validator import validate
from steps import PASSWORD, Desk

def make_vendor(server):
    server.command("vendor", "add", "Northlight Controls", "--slug", "northlight", "--country", "DE", "--zone", "Europe/Berlin")


def credential(server, visit):
    """A vendor admin makes one on the settings page; the secret shows once."""
    output = server.command("person", "add", "vera@northlight.example", "--name", "Vera Vendor", "--role", "vendorAdmin")
    admin = Desk(visit("desktop"), server)
    admin.go(re.search(r"https?://\S+/reset/\S+", output)[0], look=False).fill(password=PASSWORD).press("Save and sign in")
    admin.go("/settings/api-credentials/new", look=False)
    offered = admin.page.locator("main [name=rights]").evaluate_all("boxes => boxes.map(x => x.value)")
    admin.fill(name="PRM", rights=offered)
    admin.page.locator("main form button.button-primary").first.click()
    return admin.page.locator(".secret").inner_text().strip()


def test_the_api_is_what_its_description_says(start, visit, tmp_path):
    server = start(before=make_vendor)
    secret = credential(server, visit)
    headers = {"Authorization": f"Bearer {secret}"}
    for name in ("Quay Resellers", "Harbour Systems"):
        made = requests.post(server.url + "/api/v1/organizations", json={"name": name, "country": "DE", "type": "reseller"}, headers=headers)
        assert made.status_code == 201, made.text
    organization = made.json()["id"]
    invited = requests.post(server.url + "/api/v1/invitations", headers=headers, json={
        "organization": organization, "people": [{"email": "ana@quay.example", "name": "Ana"}]})
    assert invited.status_code == 202, invited.text
    description = requests.get(server.url + "/api/v1/openapi.json", headers=headers)
    validate(description.json())
    # Whatever the description allows is answered as it says; what it does not allow is refused, never a fault.
    done = subprocess.run(
        [sys.executable, "-m", "schemathesis.cli", "run", server.url + "/api/v1/openapi.json", "--url", server.url,
         "-H", f"Authorization: Bearer {secret}", "--continue-on-failure", "--max-examples", "12", "--seed", "7",
         "--phases", "examples,coverage,fuzzing", "--checks", CHECKS, "--no-color", "--generation-database", "none"],
        cwd=tmp_path, capture_output=True, text=True, timeout=240)
    assert done.returncode == 0, done.stdout.split(" WARNINGS ")[0][-8000:] + done.stderr[-2000:]


CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance,negative_data_rejection,ignored_auth"
