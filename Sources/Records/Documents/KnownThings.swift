import HTTPTypes
import JSON
import Kernel
import People
import Store
import Web
import XAPI

/// What statements told of agents and activities (Communication 2.4 and 2.5), and what this store is (2.8).
struct KnownThings: Sendable {
    let ground: Ground
    let holders: Holders

    /// The Person object: all that belongs to an agent, each as a list.
    func person(_ call: XAPICall) async throws -> WebResponse {
        let scope = try call.scope(ReadOwnStatements.self, .read)
        try call.allow(["agent"])
        guard let (tape, key) = try call.agentTape("agent", allowsGroup: false) else { throw XAPIRefusal.bad("The parameter agent is missing.") }
        if let launch = call.launch, key != launch.agent { throw Launched.foreign }
        let holder: Holder
        if let launch = call.launch { holder = launch.holder } else { holder = try await holders.holder(scope, call.request.site, ground.store) }
        let vendor = scope.vendor
        var names = try await ground.store.read(vendor) { try Definitions.names(key, scope: holder.readScope, vendor: vendor, $0) }
        if let own = tape.member(tape.root, "name").flatMap({ tape.string($0) }), !names.contains(own) { names.append(own) }
        var out = Array("{\"objectType\":\"Person\"".utf8)
        if !names.isEmpty { out += Array((",\"name\":[" + names.map { JSONCharacters.quoted($0) }.joined(separator: ",") + "]").utf8) }
        tape.forEachMember(tape.root) { name, value in
            guard let name = tape.string(name), ["mbox", "mbox_sha1sum", "openid", "account"].contains(name) else { return }
            out += Array(",\"\(name)\":[".utf8) + Array(tape.raw(value)) + [0x5D]
        }
        out.append(0x7D)
        return StatementAnswers.json(out)
    }

    /// An activity with the definition that statements gave it; one that nobody spoke of has its id alone.
    func activity(_ call: XAPICall) async throws -> WebResponse {
        let scope = try call.scope(ReadOwnStatements.self, .read)
        try call.allow(["activityId"])
        guard let id = try call.iri("activityId") else { throw XAPIRefusal.bad("The parameter activityId is missing.") }
        let vendor = scope.vendor, reach = scope.reach
        let first = if let launch = call.launch { launch.organization } else { try await holders.holder(scope, call.request.site, ground.store).organization }
        // Of activities of other packages launched content learns nothing.
        let isOpen = call.launch?.isActivity(id) ?? true
        let definition = isOpen ? try await ground.store.read(vendor) { try Definitions.seen([id], reach, first: first, vendor: vendor, $0)[id] } : nil
        var out = Array("{\"objectType\":\"Activity\",\"id\":".utf8)
        JSONCharacters.append(id, to: &out)
        if let definition { out += Array(",\"definition\":".utf8) + definition }
        out.append(0x7D)
        return StatementAnswers.json(out)
    }

    /// What is spoken here. Who asks in 1.0.x is told of its versions alone, as clients of that time expect.
    static func about(_ request: WebRequest) -> WebResponse {
        let asked = request.headers[XAPICall.versionHeader].flatMap { XAPIVersion(header: $0) }
        let versions = asked == .one ? ["1.0.3", "1.0.2", "1.0.1", "1.0.0"] : ["2.0.0", "1.0.3"]
        return StatementAnswers.json(Array("{\"version\":[\(versions.map { "\"\($0)\"" }.joined(separator: ","))]}".utf8))
    }
}
