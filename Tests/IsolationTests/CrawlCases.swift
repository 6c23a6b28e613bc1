import App
import HTTPTypes
import Support
import People
import Ledger
import Kernel
import Store
import Web
import Foundation

/// The fixtures of all routes. The strangers of each say whose the thing is.
enum CrawlCases {
    static let all: [CrawlCase] = access + privacy + identity + people + peopleForms + peopleAPI + learning + certification + assessment + courses + packages + engagement + insights + signIn
        + singleSignOn + joining + roster + integrations + branding + organizations + records + programme

    /// - Parameter parameters: where a parameter's id lies under another name in the world: `activity` is an exam here, a lesson there.
    static func page(_ route: String, _ owner: Identity, strangers: [Identity] = Identity.organizationStrangers, _ parameters: [String: String] = [:],
                     query: (@Sendable (CrawlIDs) -> String)? = nil) -> CrawlCase {
        CrawlCase(route: "GET " + route, owner: owner, strangers: strangers, query: query, rename: parameters)
    }
    /// A list: strangers may see their own, nothing of the victim.
    static func list(_ route: String, _ owner: Identity, strangers: [Identity] = Identity.organizationStrangers) -> CrawlCase {
        var made = CrawlCase(route: "GET " + route, owner: owner, strangers: strangers)
        made.isList = true
        return made
    }
    static func form(_ route: String, _ owner: Identity, strangers: [Identity] = Identity.organizationStrangers, _ parameters: [String: String] = [:],
                     _ fields: @escaping @Sendable (CrawlIDs) -> [(String, String)] = { _ in [] }) -> CrawlCase {
        CrawlCase(route: "POST " + route, owner: owner, strangers: strangers, fields: fields, rename: parameters)
    }
    /// A form about whoever sends it: there is no foreign id to try, only nobody to refuse.
    static func ownForm(_ route: String, statuses: ClosedRange<Int> = 200...303,
                        _ fields: @escaping @Sendable (CrawlIDs) -> [(String, String)] = { _ in [] }) -> CrawlCase {
        var made = form(route, .victimLearner, strangers: [.nobody], [:], fields)
        made.ownerStatuses = statuses
        return made
    }
    static func upload(_ route: String, _ owner: Identity, strangers: [Identity] = Identity.organizationStrangers, _ parameters: [String: String] = [:],
                       _ fields: [(String, String)] = [], file: String) -> CrawlCase {
        var made = form(route, owner, strangers: strangers, parameters) { _ in fields }
        made.file = file
        return made
    }
    static func call(_ route: String, _ owner: Identity, strangers: [Identity] = Identity.personStrangers, _ parameters: [String: String] = [:],
                     json: @escaping @Sendable (CrawlIDs) -> String = { _ in "{}" }) -> CrawlCase {
        CrawlCase(route: "POST " + route, owner: owner, strangers: strangers, json: json, rename: parameters)
    }
    static func api(_ method: String, _ route: String, _ owner: Identity, strangers: [Identity] = Identity.organizationStrangers,
                    _ parameters: [String: String] = [:], json: (@Sendable (CrawlIDs) -> String)? = nil) -> CrawlCase {
        CrawlCase(route: "\(method) /api/v1" + route, owner: owner, strangers: strangers, json: json, rename: parameters)
    }
    static func apiList(_ route: String, _ owner: Identity, strangers: [Identity] = Identity.organizationStrangers) -> CrawlCase {
        var made = api("GET", route, owner, strangers: strangers)
        made.isList = true
        return made
    }
}
