"""The requirements by number, with the section each belongs to and a few words. Numbers are those of ADL's list for 1.0.3; what 2.0
adds has no numbers there and gets names here. `GONE` says why some have no check."""

SECTIONS = [
    (1, 15, "Data 2.2"), (16, 20, "Data 2.3.2"), (21, 25, "Data 2.4"), (26, 30, "Data 2.4.1"), (31, 31, "Data 2.4.2"), (32, 34, "Data 2.4.2.1"), (35, 37, "Data 2.4.2.2"), (38, 41, "Data 2.4.2.3"), (42, 43, "Data 2.4.2.4"),
    (44, 45, "Data 2.4.3"), (46, 46, "Data 2.4.4"), (47, 64, "Data 2.4.4.1"), (65, 65, "Data 2.4.4.2"), (66, 73, "Data 2.4.4.3"), (74, 78, "Data 2.4.5"), (79, 83, "Data 2.4.5.1"), (84, 92, "Data 2.4.6"), (93, 96, "Data 2.4.6.2"),
    (97, 97, "Data 2.4.8"), (98, 100, "Data 2.4.9"), (101, 101, "Data 2.4.10"), (102, 107, "Data 2.4.11"), (108, 114, "Data 2.5"), (115, 117, "Data 2.6"), (118, 120, "Data 4.1"), (121, 121, "Data 4.2"), (122, 123, "Data 4.5"),
    (124, 124, "Data 4.6"), (125, 126, "Communication 1.1"), (127, 129, "Communication 1.5.1"), (130, 138, "Communication 1.5.2"), (139, 141, "Communication 2"), (142, 145, "Communication 2.1.1"), (146, 148, "Communication 2.1.2"),
    (149, 181, "Communication 2.1.3"), (182, 186, "Communication 2.2"), (187, 235, "Communication 2.3"), (236, 249, "Communication 2.4"), (250, 254, "Communication 2.5"), (255, 284, "Communication 2.6"), (285, 314, "Communication 2.7"),
    (315, 321, "Communication 2.8"), (322, 322, "Communication 3.1"), (323, 329, "Communication 3.2"), (330, 333, "Communication 3.3"), (334, 335, "Communication 4"), (336, 336, "Communication 1.3"),
]
NAMED = {
    "XAPI-00087-1": ("Data 2.4.6", "registration is a UUID (the list has this number twice)"), "XAPI-00087-2": ("Data 2.4.6", "instructor is an agent or a group (the list has this number twice)"),
    "2.0/batchIds": ("IEEE 9274.1.1, 4.1.6.1", "a list in which an id stands twice is refused"), "2.0/lastModified": ("IEEE 9274.1.1, 4.1.6", "Last-Modified on statements and documents"),
    "2.0/timestamp": ("IEEE 9274.1.1, 4.2.4.2", "a timestamp left out is the time of storing; one ahead of the clock is taken"), "2.0/rfc3339": ("IEEE 9274.1.1, 4.2.7", "timestamps as RFC 3339 has them"),
    "2.0/contextAgents": ("IEEE 9274.1.1, 4.2.2.5", "contextAgents"), "2.0/contextGroups": ("IEEE 9274.1.1, 4.2.2.5", "contextGroups"), "2.0/noAlternate": ("IEEE 9274.1.1, 4.1", "no alternate request syntax"),
    "2.0/statePut": ("IEEE 9274.1.1, 4.1.4", "a state is not overwritten without a condition"), "2.0/unknownActivity": ("IEEE 9274.1.1, 4.1.6.4", "an activity that nobody spoke of is answered"), "2.0/iris": ("IEEE 9274.1.1, 4.2.7", "IRIs are compared simply or by syntax"),
}
GONE = {
    95: "taken out of ADL's suite in 2017: contextActivities may be empty", 136: "no such number in the list", 137: "taken out of ADL's suite: MIME-Version within the body", 138: "taken out of ADL's suite: Content-Type within the body",
    87: "stands twice in the list: see 00087-1 and 00087-2", 152: "taken out in 2017: Consistent-Through may be before what an answer has", 205: "DELETE of states has no parameter since", 223: "DELETE of states has no parameter since",
    224: "every query parameter is a text", 225: "every query parameter is a text", 226: "every query parameter is a text", 228: "every query parameter is a text", 276: "every query parameter is a text", 277: "every query parameter is a text",
    305: "every query parameter is a text", 306: "every query parameter is a text", 307: "every query parameter is a text", 304: "activity profiles have no parameter agent", 329: "a fault of the server cannot be asked for from outside",
}
WORDS = {
    1: "null is refused but in extensions", 2: "numbers keep the precision of IEEE 754, 32 bits", 3: "actor is needed", 4: "verb is needed", 5: "object is needed", 6: "wrong types are refused", 7: "wrong formats are refused", 8: "keys have their case",
    9: "values of a list have their case", 10: "no other keys and values", 11: "IRIs have a scheme", 12: "parameters are checked as statements are", 13: "language tags by RFC 5646", 14: "JSON is well formed", 15: "texts are UTF-8",
    16: "no voiding of voiding statements", 17: "a voiding statement has a StatementRef", 18: "a voided statement is gone but by voidedStatementId", 19: "what a voiding statement is", 20: "its objectType", 21: "no key twice", 22: "timestamp",
    23: "stored", 24: "authority is an agent or group", 25: "attachments is a list", 26: "id is given if none is there", 27: "id is a UUID", 28: "id is a text", 29: "UUIDs in standard form", 30: "UUIDs by RFC 4122", 31: "objectType of an actor",
    32: "objectType of an agent", 33: "name is a text", 34: "an agent has one identifier", 35: "member is for groups", 36: "members are agents", 37: "a group has one identifier or members", 38: "mbox", 39: "mbox_sha1sum", 40: "openid", 41: "account",
    42: "homePage", 43: "name of an account", 44: "id of a verb", 45: "display of a verb", 46: "objectType of an object", 47: "id of an activity", 48: "definition", 49: "interactionType", 50: "correctResponsesPattern", 51: "steps", 52: "target",
    53: "source", 54: "scale", 55: "choices", 56: "name of an activity", 57: "extensions of an activity", 58: "ids of components", 59: "description of an activity", 60: "type", 61: "moreInfo", 62: "description of a component", 63: "components are objects",
    64: "interaction properties need interactionType", 65: "agents and groups as objects name their type", 66: "a SubStatement is a statement", 67: "without authority", 68: "without version", 69: "without stored", 70: "without id",
    71: "without a SubStatement", 72: "id of a StatementRef", 73: "StatementRef and SubStatement name their type", 74: "success", 75: "completion", 76: "response", 77: "duration", 78: "extensions of a result", 79: "score", 80: "max", 81: "min", 82: "raw",
    83: "scaled", 84: "revision is for activities", 85: "platform is for activities", 86: "contextActivities", 88: "team", 89: "revision", 90: "platform", 91: "language", 92: "statement of a context", 93: "keys of contextActivities",
    94: "values of contextActivities", 96: "one activity comes back in a list", 97: "stored is the store's", 98: "an authority group has two agents", 99: "authority is given", 100: "and no more than two", 101: "version of a statement", 102: "length",
    103: "sha2", 104: "fileUrl", 105: "contentType", 106: "display of an attachment", 107: "usageType", 108: "more leads to the next page", 109: "more is empty at the end", 110: "statements is a list", 111: "a page is as the first",
    112: "an empty answer is right", 113: "statements and more once each", 114: "pages", 115: "a signature as an attachment", 116: "its payload is the statement", 117: "RS256, RS384, RS512", 118: "keys of extensions", 119: "any value in extensions",
    120: "extensions are keys and values", 121: "language maps", 122: "milliseconds are kept", 123: "ISO 8601 timestamps", 124: "ISO 8601 durations", 125: "HEAD is GET without content", 126: "HEAD is taken", 127: "content types", 128: "no part too many",
    129: "no part too few", 130: "boundaries between parts", 131: "the boundary", 132: "hash of a part", 133: "all statements in the first part", 134: "the first part is JSON", 135: "parts are binary", 139: "/statements", 140: "all resources",
    141: "since", 142: "a statement never changes", 143: "PUT is 204", 144: "PUT with statementId", 145: "PUT without it", 146: "POST gives ids", 147: "POST", 148: "GET by POST", 149: "an empty answer is right", 150: "voidedStatementId goes alone",
    151: "statementId goes alone", 153: "Consistent-Through on every GET", 154: "a StatementResult", 155: "one voided statement", 156: "one statement", 157: "voidedStatementId", 158: "statementId", 159: "GET", 160: "Consistent-Through is a time",
    161: "attachments=false", 162: "what refers to a voided statement", 163: "voided ones only by their id", 164: "what is asked for", 165: "Content-Type", 166: "ascending", 167: "attachments=true", 168: "format", 169: "canonical", 170: "exact",
    171: "ids", 172: "Accept-Language", 173: "limit", 174: "until", 175: "since", 176: "related_agents", 177: "related_activities", 178: "registration", 179: "activity", 180: "verb", 181: "agent", 182: "a refusal changes nothing",
    183: "merging is one level deep", 184: "the newer wins", 185: "one document comes of it", 186: "both are read first", 322: "ETags", 323: "status codes", 324: "unknown parameters", 325: "parameters have their case", 326: "all of a list or none",
    327: "403 for what a credential may not", 328: "413 for too large", 330: "statements are not rewritten for older versions", 331: "the version header", 332: "a statement keeps its version", 333: "the version of an answer", 334: "401",
    335: "HTTP Basic", 336: "the alternate request syntax", 315: "/about", 316: "its versions", 317: "the one that is spoken", 318: "a list of texts", 319: "200", 320: "its extensions", 321: "no version header is needed there alone",
}
RANGES = [(187, 235, "states"), (236, 249, "agents and the Person object"), (250, 254, "activities"), (255, 284, "agent profiles"), (285, 314, "activity profiles")]


def requirements():
    """Every requirement: id, section, words, and why it has no check, if it has none."""
    made = []
    for number in range(1, 337):
        section = next(name for first, last, name in SECTIONS if first <= number <= last)
        words = WORDS.get(number) or next((name for first, last, name in RANGES if first <= number <= last), "")
        made.append((f"XAPI-{number:05}", section, words, GONE.get(number)))
        made += [(name, *NAMED[name], None) for name in NAMED if name.startswith(f"XAPI-{number:05}-")]
    return made + [(name, *NAMED[name], None) for name in NAMED if name.startswith("2.0/")]
