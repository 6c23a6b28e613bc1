import App
import Support
import Web

// Fixtures of the learning record store: the Experience API by credential, its pages by session. A rival's credential is the nearest stranger.
extension CrawlCases {
    private static let recordStrangers: [Identity] = [.rivalAdmin, .victimLearner, .otherVendorAdmin, .nobody]
    private static let credentialless: [Identity] = [.victimLearner, .nobody]
    private static let vendorOnly = Identity.vendorStrangers + [.victimAdmin, .managerInside, .managerOutside]
    private static let agent = "agent=%7B%22mbox%22%3A%22mailto%3Aottoline.quagga%40example.test%22%7D"
    /// Known by a name that only the victim's statements told.
    private static let trainer = "agent=%7B%22account%22%3A%7B%22homePage%22%3A%22http%3A%2F%2Fhr.example.test%22%2C%22name%22%3A%22q-1%22%7D%7D"
    private static let activity = "activityId=http%3A%2F%2Fexample.test%2Fcourse"

    private static func xapi(_ route: String, strangers: [Identity] = recordStrangers, list: Bool = false, _ rename: [String: String] = [:], statuses: ClosedRange<Int> = 200...299,
                             json: (@Sendable (CrawlIDs) -> String)? = nil, query: (@Sendable (CrawlIDs) -> String)? = nil) -> CrawlCase {
        let halves = route.split(separator: " ").map(String.init)
        var made = CrawlCase(route: halves[0] + " /xapi" + halves[1], owner: .victimAdmin, strangers: strangers, query: query, json: json, rename: rename)
        made.isList = list
        made.ownerStatuses = statuses
        return made
    }

    static let records: [CrawlCase] = statements + documents + pages + exchange

    private static let statements: [CrawlCase] = [
        xapi("GET /statements", query: { "statementId=\($0.recordStatement)" }),
        xapi("PUT /statements", strangers: credentialless, json: { #"{"id":"\#($0.recordNew)","actor":{"mbox":"mailto:new.one@example.test"},"verb":{"id":"http://example.test/v"},"object":{"id":"http://example.test/o"}}"# },
             query: { "statementId=\($0.recordNew)" }),
        xapi("POST /statements", strangers: credentialless) { _ in #"{"actor":{"mbox":"mailto:ottoline.quagga@example.test"},"verb":{"id":"http://example.test/v"},"object":{"id":"http://example.test/o"}}"# },
        xapi("GET /statements/more/{cursor}", list: true, ["cursor": "recordCursor"]),
        xapi("GET /agents", list: true, query: { _ in trainer }), xapi("GET /activities", list: true, query: { _ in activity }),
        // Without the alternate syntax these only refuse.
        xapi("POST /agents", strangers: credentialless, statuses: 405...405) { _ in "{}" }, xapi("POST /activities", strangers: credentialless, statuses: 405...405) { _ in "{}" },
    ]
    private static let documents: [CrawlCase] = [
        ("/activities/state", "\(activity)&\(agent)", "stateId"), ("/activities/profile", activity, "profileId"), ("/agents/profile", agent, "profileId"),
    ].flatMap { path, query, name -> [CrawlCase] in
        [
            xapi("GET \(path)", query: { "\(query)&\(name)=\($0.recordDocument)" }),
            xapi("PUT \(path)", strangers: credentialless, json: { _ in #"{"a":1}"# }, query: { "\(query)&\(name)=new\($0.recordNew)" }),
            xapi("POST \(path)", strangers: credentialless, json: { _ in #"{"b":1}"# }, query: { "\(query)&\(name)=\($0.recordDocument)" }),
            xapi("DELETE \(path)", strangers: credentialless, query: { "\(query)&\(name)=\($0.recordDocument)" }),
        ]
    }
    private static let pages: [CrawlCase] = [
        page("/records", .vendorAdmin, strangers: vendorOnly), page("/records/new", .vendorAdmin, strangers: vendorOnly), page("/records.csv", .author, strangers: vendorOnly), page("/records.jsonl", .author, strangers: vendorOnly),
        page("/records/{organization}/{statement}", .author, strangers: vendorOnly, ["statement": "recordStatement"]),
        form("/records/{organization}/{statement}/void", .vendorAdmin, strangers: vendorOnly, ["statement": "recordStatement"]) { _ in [("reason", "Wrong person")] },
        page("/settings/records", .vendorAdmin, strangers: vendorOnly), page("/settings/records/new", .vendorAdmin, strangers: vendorOnly),
        form("/settings/records/new", .vendorAdmin, strangers: vendorOnly) { [("name", "New one"), ("scopes", "all"), ("organization", $0.organization)] },
        form("/settings/records/origins", .vendorAdmin, strangers: vendorOnly) { _ in [("origins", "https://sim.example.test")] },
        form("/settings/records/learning", .vendorAdmin, strangers: vendorOnly),
        page("/settings/records/documents", .vendorAdmin, strangers: vendorOnly),
        page("/settings/records/documents/{place}", .vendorAdmin, strangers: vendorOnly, ["place": "recordPlace"]),
        page("/settings/records/documents/{place}/{number}", .vendorAdmin, strangers: vendorOnly, ["place": "recordPlace", "number": "recordVersion"]),
        page("/settings/records/documents/{place}/{number}/content", .vendorAdmin, strangers: vendorOnly, ["place": "recordPlace", "number": "recordVersion"]),
        form("/settings/records/{credential}/rotate", .vendorAdmin, strangers: vendorOnly, ["credential": "recordCredential"]),
        form("/settings/records/{credential}/revoke", .vendorAdmin, strangers: vendorOnly, ["credential": "recordCredential"]),
    ]

    /// Pipes and imports: the vendor's administrator alone.
    private static let exchange: [CrawlCase] = pipes + imports
    private static let otherStore: [(String, String)] = [("endpoint", "https://lrs.example.test/xapi"), ("version", "1.0.3"), ("key", "k"), ("secret", "s")]
    private static let thePipe = ["pipe": "recordPipe"], theImport = ["import": "recordImport"]
    private static func whole(_ path: String, _ rename: [String: String] = [:]) -> CrawlCase { page("/settings/records/" + path, .vendorAdmin, strangers: vendorOnly, rename) }
    private static func act(_ path: String, _ rename: [String: String]) -> CrawlCase { form("/settings/records/" + path, .vendorAdmin, strangers: vendorOnly, rename) }

    private static let pipes: [CrawlCase] = [
        whole("pipes"), whole("pipes/new"), whole("pipes/{pipe}", thePipe), whole("pipes/{pipe}/edit", thePipe),
        form("/settings/records/pipes/new", .vendorAdmin, strangers: vendorOnly) { [("name", "New one"), ("organization", $0.organization)] + otherStore },
        form("/settings/records/pipes/{pipe}/edit", .vendorAdmin, strangers: vendorOnly, thePipe) { _ in [("name", "Another name")] + otherStore },
        form("/settings/records/pipes/{pipe}/restart", .vendorAdmin, strangers: vendorOnly, thePipe) { _ in [("since", "2026-01-01T00:00")] },
        act("pipes/{pipe}/pause", thePipe), act("pipes/{pipe}/resume", thePipe), act("pipes/{pipe}/test", thePipe), act("pipes/{pipe}/remove", thePipe),
    ]
    private static let imports: [CrawlCase] = [
        whole("imports"), whole("imports/new"), whole("imports/{import}", theImport), whole("imports/{import}/faults.csv", theImport),
        form("/settings/records/imports/new", .vendorAdmin, strangers: vendorOnly) { [("organization", $0.organization)] + otherStore },
        upload("/settings/records/imports/file", .vendorAdmin, strangers: vendorOnly, file: "{}"),
        act("imports/{import}/stop", theImport), act("imports/{import}/resume", theImport),
    ]
}
