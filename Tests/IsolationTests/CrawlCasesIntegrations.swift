import App
import Support
import Web

// Fixtures of provisioning: its pages by session, SCIM by token. A rival's token is the nearest stranger.
extension CrawlCases {
    private static let scimStrangers: [Identity] = [.rivalAdmin, .victimLearner, .otherVendorAdmin, .nobody]
    /// For requests that name nothing of the victim: whoever has a token of their own does them for themselves.
    private static let tokenless: [Identity] = [.victimLearner, .otherVendorAdmin, .nobody]
    private static let strangersToAll: [Identity] = [.victimLearner, .nobody]
    private static let client = ["client": "scimClient"]
    private static let vendorOnly = Identity.vendorStrangers + [.victimAdmin, .managerInside, .managerOutside]

    private static func scim(_ route: String, strangers: [Identity] = scimStrangers, _ rename: [String: String] = [:], list: Bool = false, statuses: ClosedRange<Int> = 200...299,
                             json: (@Sendable (CrawlIDs) -> String)? = nil, query: (@Sendable (CrawlIDs) -> String)? = nil) -> CrawlCase {
        let halves = route.split(separator: " ").map(String.init)
        var made = CrawlCase(route: halves[0] + " /scim/v2" + halves[1], owner: .victimAdmin, strangers: strangers, query: query, json: json, rename: rename)
        made.isList = list
        made.ownerStatuses = statuses
        return made
    }
    private static let user = ["id": "scimUser"], group = ["id": "scimGroup"]

    static let integrations: [CrawlCase] = pages + users + groups + documents

    private static let pages: [CrawlCase] = [
        list("/settings/provisioning", .victimAdmin), list("/settings/provisioning/new", .victimAdmin),
        page("/settings/provisioning/{client}", .victimAdmin, client), page("/settings/provisioning/{client}/set-up", .victimAdmin, client),
        page("/settings/provisioning/{client}/edit", .victimAdmin, client), page("/settings/provisioning/{client}/log", .victimAdmin, client),
        page("/settings/provisioning/{client}/log.csv", .victimAdmin, client),
        page("/settings/provisioning/{client}/log/{entry}", .victimAdmin, ["client": "scimClient", "entry": "scimEntry"]),
        form("/settings/provisioning/policy", .vendorAdmin, strangers: vendorOnly) { _ in [("partnersMay", "no")] },
        form("/settings/provisioning/new", .victimAdmin) { [("name", "New one"), ("product", "okta"), ("organization", $0.organization)] },
        form("/settings/provisioning/{client}/edit", .victimAdmin, client) { _ in [("name", "Renamed"), ("product", "okta"), ("version", "1")] },
        form("/settings/provisioning/{client}/groups", .victimAdmin, client) { _ in [("group", "Quetzalia group"), ("gives", "jobRole:support")] },
        form("/settings/provisioning/{client}/rotate", .victimAdmin, client), form("/settings/provisioning/{client}/revoke", .victimAdmin, client),
        withStatuses(form("/settings/provisioning/{client}/renew", .victimAdmin, client) { _ in [("lastDay", "")] }, 200...422),
    ]
    private static func withStatuses(_ made: CrawlCase, _ statuses: ClosedRange<Int>) -> CrawlCase {
        var made = made
        made.ownerStatuses = statuses
        return made
    }

    private static let users: [CrawlCase] = [
        scim("GET /Users", list: true, query: { "filter=id%20eq%20%22\($0.scimUser)%22%20or%20groups.value%20eq%20%22\($0.scimGroup)%22" }),
        scim("POST /Users") { #"{"userName":"new.one@example.test","urn:ietf:params:scim:schemas:extension:laurel:2.0:User":{"organization":"\#($0.organization)"}}"# },
        scim("GET /Users/{id}", user), scim("PUT /Users/{id}", user) { _ in #"{"userName":"ottoline.quagga@example.test","title":"Rep"}"# },
        scim("PATCH /Users/{id}", user) { _ in #"{"Operations":[{"op":"add","path":"title","value":"Lead"}]}"# },
        scim("DELETE /Users/{id}", user),
        scim("POST /Users/.search", list: true) { #"{"filter":"id eq \"\#($0.scimUser)\""}"# },
        scim("POST /Bulk") { #"{"Operations":[{"method":"PATCH","path":"/Users/\#($0.scimUser)","data":{"Operations":[{"op":"add","path":"title","value":"Lead"}]}}]}"# },
    ]
    private static let groups: [CrawlCase] = [
        scim("GET /Groups", list: true, query: { "filter=members.value%20eq%20%22\($0.scimUser)%22" }),
        scim("POST /Groups") { #"{"displayName":"New","members":[{"value":"\#($0.scimUser)"}]}"# },
        scim("GET /Groups/{id}", group), scim("PUT /Groups/{id}", group) { #"{"displayName":"Renamed","members":[{"value":"\#($0.scimUser)"}]}"# },
        scim("PATCH /Groups/{id}", group) { #"{"Operations":[{"op":"remove","path":"members[value eq \"\#($0.scimUser)\"]"}]}"# },
        scim("DELETE /Groups/{id}", group),
        scim("POST /Groups/.search", list: true) { #"{"filter":"id eq \"\#($0.scimGroup)\""}"# },
        scim("POST /.search", list: true) { #"{"filter":"id eq \"\#($0.scimGroup)\""}"# },
    ]
    private static let documents: [CrawlCase] = [
        scim("GET /ServiceProviderConfig", strangers: strangersToAll), scim("GET /ResourceTypes", strangers: strangersToAll), scim("GET /Schemas", strangers: strangersToAll),
        scim("GET /ResourceTypes/{name}", strangers: strangersToAll, ["name": "scimType"]), scim("GET /Schemas/{name}", strangers: strangersToAll, ["name": "scimSchema"]),
        scim("GET /**", strangers: strangersToAll, ["**": "scimNowhere"], statuses: 404...404),
    ] + ["/ServiceProviderConfig", "/ResourceTypes", "/Schemas"].flatMap { path in ["POST", "PUT", "PATCH", "DELETE"].map { scim($0 + " " + path, strangers: strangersToAll, statuses: 405...405) } }
        + ["GET", "POST", "PUT", "PATCH", "DELETE"].map { scim($0 + " /Me", strangers: strangersToAll, statuses: 501...501) }
}
