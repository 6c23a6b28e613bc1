#!/usr/bin/env python3
"""Checks the demo's data: complete, consistent, and what the stories say is possible.

Usage: check_demo.py [--media FOLDER]     (prints each problem; ends with 1 if there is any)
"""

import argparse
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
DEMO = ROOT / "Demo"
KINDS = {"lesson", "video", "document", "scorm12", "exam", "assignment"}
BLOCKS = {"heading": "text", "text": "markdown", "image": "alt", "callout": "markdown", "accordion": "items", "table": "rows",
          "code": "code", "file": "media", "video": "media", "knowledgeCheck": "question"}
GRANTS = {"seeCounts", "seePeople", "assign", "report"}
ROLES = {"vendorAdmin", "channelManager", "author", "instructor", "assessor", "auditor", "partnerAdmin", "distributorManager", "learner"}
problems = []
media = set()


def expect(holds, message):
    if not holds:
        problems.append(message)


def read(path):
    return json.loads((DEMO / path).read_text())


def both(value, where):
    expect(isinstance(value, dict) and value.get("en") and value.get("de"), f"{where}: needs English and German")


def check_question(question, where, objectives=None):
    expect(bool(question["prompt"]), f"{where}: no prompt")
    expect(bool(question.get("explanation")), f"{where}: no explanation")
    if objectives is not None:
        expect(question["objective"] in objectives, f"{where}: objective {question['objective']} is not declared")
    kind = question["type"]
    if kind == "singleChoice":
        expect(sum(o["correct"] for o in question["options"]) == 1 and len(question["options"]) >= 3, f"{where}: needs three options, one right")
    elif kind == "multipleChoice":
        right = sum(o["correct"] for o in question["options"])
        expect(0 < right <= len(question["options"]) and len(question["options"]) >= 3, f"{where}: needs three options, some right")
    elif kind == "trueFalse":
        expect(isinstance(question["answer"], bool), f"{where}: answer must be true or false")
    elif kind == "numeric":
        expect(isinstance(question["answer"], (int, float)) and question["tolerance"] >= 0, f"{where}: needs a number")
    elif kind == "matching":
        lefts = [pair["left"] for pair in question["pairs"]]
        expect(len(lefts) >= 2 and len(set(lefts)) == len(lefts), f"{where}: pairs repeat")
    elif kind == "ordering":
        expect(len(question["items"]) >= 3 and len(set(question["items"])) == len(question["items"]), f"{where}: needs three different items")
    else:
        problems.append(f"{where}: unknown type {kind}")


def check_lesson(activity, where):
    for language, blocks in activity["blocks"].items():
        expect(language in ("en", "de") and len(blocks) >= 2, f"{where}: too few blocks in {language}")
        for number, block in enumerate(blocks):
            at = f"{where} {language} block {number}"
            expect(block["kind"] in BLOCKS and block.get(BLOCKS.get(block["kind"], "kind")), f"{at}: unknown or empty {block['kind']}")
            if block["kind"] == "table":
                expect(all(len(row) == len(block["header"]) for row in block["rows"]), f"{at}: ragged table")
            if block["kind"] == "knowledgeCheck":
                check_question(block["question"], at)
                expect(block["question"]["type"] in ("singleChoice", "multipleChoice", "trueFalse"), f"{at}: a knowledge check is a choice")
            if "media" in block:
                media.add(block["media"])


def check_course(course):
    name, types = course["key"], set()
    for field in ("title", "summary"):
        both(course[field], f"{name} {field}")
    media.add(course["image"])
    activities = [activity for module in course["modules"] for activity in module["activities"]]
    keys = [activity["key"] for activity in activities]
    expect(len(keys) == len(set(keys)), f"{name}: activity keys repeat")
    expect(len(activities) >= 4, f"{name}: needs four activities")
    expect(course["minutes"] == sum(a["minutes"] for a in activities), f"{name}: {course['minutes']} minutes, activities sum to {sum(a['minutes'] for a in activities)}")
    for module in course["modules"]:
        both(module["title"], f"{name} module {module['key']}")
    for activity in activities:
        where = f"{name}/{activity['key']}"
        both(activity["title"], where)
        expect(activity["kind"] in KINDS and activity["minutes"] > 0, f"{where}: kind or minutes")
        if "media" in activity:
            media.add(activity["media"])
        if activity["kind"] == "lesson":
            check_lesson(activity, where)
        if activity["kind"] == "exam":
            objectives = {objective["key"] for objective in activity["objectives"]}
            asked = {question["objective"] for question in activity["questions"]}
            expect(asked == objectives, f"{where}: objectives without a question: {objectives - asked}")
            expect(6 <= len(activity["questions"]) <= 20, f"{where}: {len(activity['questions'])} questions")
            for question in activity["questions"]:
                check_question(question, f"{where} {question['key']}", objectives)
                types.add(question["type"])
        if activity["kind"] == "assignment":
            most = sum(row["maxPoints"] for row in activity["rubric"])
            expect(0 < activity["passPoints"] <= most, f"{where}: pass at {activity['passPoints']} of {most}")
    return types


def check_organizations(data):
    organizations = {o["key"]: o for o in data["organizations"]}
    expect(len(organizations) == 40 == len(data["organizations"]), f"{len(organizations)} organizations, not 40")
    expect(len({o["country"] for o in organizations.values()}) == 12, "not 12 countries")
    seen = set()
    for key, organization in organizations.items():
        expect(organization["profile"] in data["profiles"], f"{key}: unknown profile")
        for system, value in organization["externalIds"].items():
            expect((system, value) not in seen, f"{key}: external id {system} {value} repeats")
            seen.add((system, value))
        for parent in organization.get("parents", []):
            expect(parent["organization"] in organizations and 0 < parent["ownershipPercent"] <= 100, f"{key}: parent")
        for link in organization.get("distributors", []):
            expect(organizations[link["organization"]]["type"] == "distributor" and set(link["grants"]) <= GRANTS, f"{key}: distributor link")
            expect(link["sinceDays"] >= organization["joinedDays"], f"{key}: linked before it joined")
    return organizations


def check_people(data, stories, organizations):
    named = stories["people"]
    vendor = sum(1 for p in named if p["memberships"][0]["organization"] == "corvane")
    expect(vendor <= 18, "more vendor staff than planned")
    expect(sum(o["people"] for o in organizations.values()) + 18 == data["total"], "people do not add up")
    for country, pool in data["countries"].items():
        total = sum(len(group["given"]) * len(group["family"]) for group in pool["groups"])
        needed = sum(o["people"] for o in organizations.values() if o["country"] == country)
        expect(total >= needed * 1.5, f"{country}: {total} names for {needed} people")
        latin = pool.get("latin", {})
        for group in pool["groups"]:
            for name in group["given"] + group["family"]:
                expect(name in latin or ord(max(name)) < 0x250, f"{country}: {name} has no Latin form for its e-mail address")
    expect(abs(sum(role["share"] for role in data["jobRoles"]) - 1) < 1e-9, "job role shares do not add up to 1")
    keys = {person["key"] for person in named}
    expect(len({person["email"] for person in named}) == len(named), "e-mails repeat")
    for person in named:
        for membership in person["memberships"]:
            expect(membership["organization"] in organizations or membership["organization"] == "corvane", f"{person['key']}: organization")
            expect(set(membership["roles"]) <= ROLES, f"{person['key']}: roles")
    return keys


def check_stories(stories, people, courses, organizations, certifications):
    for entry in stories["signIns"]:
        expect(entry["person"] in people and entry["role"] in ROLES, f"sign-in {entry}")
    for story in stories["stories"]:
        expect(story["person"] in people, f"story {story['key']}: person")
        both(story["title"], f"story {story['key']}")
        both(story["sentence"], f"story {story['key']}")
        state = story["state"]
        for done in state.get("completed", []):
            expect(done["course"] in courses and done["days"] < 0, f"story {story['key']}: {done}")
        if "certification" in state:
            expect(state["certification"] in certifications, f"story {story['key']}: certification")
        for key in state.get("behind", []) + state.get("resellers", []):
            expect(key in organizations, f"story {story['key']}: organization {key}")
    by_key = {story["key"]: story["state"] for story in stories["stories"]}
    expect(len(by_key["launch"]["behind"]) == 14, "not 14 organizations behind")
    linked = {k for k, o in organizations.items() if any(d["organization"] == by_key["distributor"]["distributor"] for d in o.get("distributors", []))}
    expect(linked == set(by_key["distributor"]["resellers"]) and len(linked) == 7, "the distributor's seven resellers")
    final = next(a for m in courses["sales-final-exam"]["modules"] for a in m["activities"] if a["key"] == "final-exam")
    expect(final["minutes"] == by_key["twenty-minutes"]["minutesLeft"], "the final exam is not twenty minutes")


def check_certifications(certifications, courses):
    for certification in certifications.values():
        both(certification["title"], certification["key"])
        expect(certification["validityMonths"] > 0, f"{certification['key']}: validity")
        for need in certification["requirements"]:
            course = courses.get(need["course"])
            expect(course is not None, f"{certification['key']}: course {need['course']}")
            if course and need["kind"] != "course":
                kinds = {a["key"]: a["kind"] for m in course["modules"] for a in m["activities"]}
                expect(kinds.get(need["activity"]) == need["kind"], f"{certification['key']}: {need}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--media", type=pathlib.Path)
    folder = parser.parse_args().media
    courses = {path.stem: json.loads(path.read_text()) for path in sorted((DEMO / "courses").glob("*.json"))}
    expect(len(courses) == 14, f"{len(courses)} courses, not 14")
    types = set()
    for key, course in courses.items():
        expect(key == course["key"], f"{key}: file and key differ")
        types |= check_course(course)
    expect(len(types) == 6, f"question types in exams: {sorted(types)}")
    certifications = {c["key"]: c for c in read("certifications.json")["certifications"]}
    expect(len(certifications) == 3, "not three certifications")
    check_certifications(certifications, courses)
    organizations = check_organizations(read("organizations.json"))
    stories = read("stories.json")
    people = check_people(read("people.json"), stories, organizations)
    check_stories(stories, people, courses, organizations, certifications)
    if folder:
        for name in sorted(media):
            expect((folder / name).is_file(), f"media: {name} is not made")
        for film in folder.glob("*.mp4"):
            expect(film.stat().st_size <= 1_000_000, f"media: {film.name} is over 1 MB")
    for problem in problems:
        print(problem)
    print(f"demo data: {len(problems)} problems; {len(courses)} courses, {len(organizations)} organizations, {len(media)} media files")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
