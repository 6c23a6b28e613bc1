import HTTPTypes
import JSON
import Kernel
import People
import Store
import Web
import XAPI

/// States and profiles: one desk for the three document resources.
struct DocumentDesk: Sendable {
    let ground: Ground
    let holders: Holders
    static let mostBytes = 16 << 20

    // MARK: where

    private func place(_ call: XAPICall, _ kind: DocumentPlace.Kind, more: Set<String> = []) throws -> DocumentPlace {
        var names: Set<String> = [kind.idName], activity = "", agent = "", registration: String?
        if kind != .agent { names.insert("activityId") }
        if kind != .activity { names.insert("agent") }
        if kind == .state { names.insert("registration") }
        try call.allow(names.union(more))
        if kind != .agent {
            guard let id = try call.iri("activityId") else { throw XAPIRefusal.bad("The parameter activityId is missing.") }
            activity = id
        }
        if kind != .activity {
            guard let key = try call.agent("agent", allowsGroup: true) else { throw XAPIRefusal.bad("The parameter agent is missing.") }
            agent = key.text
        }
        if kind == .state { registration = try call.uuid("registration") }
        let id = call.text(kind.idName)
        if let id, id.isEmpty || id.utf8.count > 2000 { throw XAPIRefusal.bad("The parameter \(kind.idName) must hold 1 to 2000 bytes.") }
        let place = DocumentPlace(kind: kind, activity: activity, agent: agent, registration: registration ?? "", namesRegistration: registration != nil, id: id)
        return try call.launch?.place(place, writes: call.method != .get) ?? place
    }
    private func single(_ call: XAPICall, _ kind: DocumentPlace.Kind) throws -> DocumentPlace {
        let place = try place(call, kind)
        guard place.id != nil else { throw XAPIRefusal.bad("The parameter \(kind.idName) is missing.") }
        return place
    }

    private func run<R: Right, T: Sendable>(_ call: XAPICall, _ scope: Scope<R>, writes: Bool, _ body: @escaping @Sendable (DocumentStore) throws -> T) async throws -> T {
        let launch = call.launch, vendor = scope.vendor, credential = launch?.credential ?? scope.actor.id
        let organization = if let launch { launch.organization } else { try await holders.holder(scope, call.request.site, ground.store).organization }
        let work: @Sendable (Transaction) throws -> T = { tx in
            if writes { do { try launch?.noteWrite(tx) } catch let refusal as LaunchedRefusal { throw XAPIRefusal(403, refusal.words) } }
            return try body(DocumentStore(organization: organization, vendor: vendor, credential: credential, tx: tx))
        }
        return writes ? try await ground.store.write(vendor, work) : try await ground.store.read(vendor, work)
    }

    /// What a document's place asks of the caller.
    func read(_ call: XAPICall, _ kind: DocumentPlace.Kind) async throws -> WebResponse {
        if kind == .state { return try await get(call, kind, call.scope(ReadStates.self, .state)) }
        return try await get(call, kind, call.scope(ReadProfiles.self, .profile))
    }
    func write(_ call: XAPICall, _ kind: DocumentPlace.Kind, merges: Bool) async throws -> WebResponse {
        if kind == .state { return try await keep(call, kind, call.scope(WriteStates.self, .state), merges: merges) }
        return try await keep(call, kind, call.scope(WriteProfiles.self, .profile), merges: merges)
    }
    func remove(_ call: XAPICall, _ kind: DocumentPlace.Kind) async throws -> WebResponse {
        if kind == .state { return try await delete(call, kind, call.scope(WriteStates.self, .state)) }
        return try await delete(call, kind, call.scope(WriteProfiles.self, .profile))
    }

    // MARK: verbs

    private func get<R: Right>(_ call: XAPICall, _ kind: DocumentPlace.Kind, _ scope: Scope<R>) async throws -> WebResponse {
        let place = try place(call, kind, more: ["since"]), since = try call.instant("since")
        guard place.id != nil else {
            let open = kind == .agent ? call.launch?.profile : nil
            let found = try await run(call, scope, writes: false) { try $0.ids(place, since: since).filter { open == nil || $0.id == open } }
            var out: [UInt8] = [0x5B]
            for (index, one) in found.enumerated() {
                if index > 0 { out.append(0x2C) }
                JSONCharacters.append(one.id, to: &out)
            }
            out.append(0x5D)
            let response = StatementAnswers.json(out)
            return found.map(\.changedAt).max().map { response.adding("Last-Modified", HTTPDate.text($0)) } ?? response
        }
        if since != nil { throw XAPIRefusal.bad("The parameter since goes with a list, not with one document.") }
        guard let one = try await run(call, scope, writes: false, { try $0.find(place) }) else { throw XAPIRefusal(404, "No document of this id is here.") }
        return WebResponse(headers: [("Content-Type", one.contentType), ("ETag", "\"\(one.etag)\""), ("Last-Modified", HTTPDate.text(one.changedAt)),
                                     ("Cache-Control", "private, no-store"), ("Content-Length", String(one.body.count))], body: .bytes(one.body))
    }

    private func keep<R: Right>(_ call: XAPICall, _ kind: DocumentPlace.Kind, _ scope: Scope<R>, merges: Bool) async throws -> WebResponse {
        let place = try single(call, kind), conditions = Preconditions(call), type = String((call.contentType ?? "application/octet-stream").prefix(300))
        let body = try await call.body()
        if body.count > Self.mostBytes { throw XAPIRefusal.tooLarge(Self.mostBytes) }
        let isJSON = IncomingStatements.isJSON(type)
        if isJSON {
            do {
                let tape = try JSONTape(body, maximumDepth: IncomingStatements.mostDepth)
                if merges, tape.kind(tape.root) != .object { throw XAPIRefusal.bad("A document to be merged must be a JSON object.") }
            } catch let failure as JSONTape.Failure {
                throw XAPIRefusal(StatementFault(path: "$", rule: .json(reason: failure.reason.rawValue, offset: failure.offset)))
            }
        }
        // A state is overwritten without a precondition in 1.0.3; everything else asks for one (Communication 3.1).
        let needsCondition = !merges && (kind != .state || call.version == .two)
        let launch = call.launch
        try await run(call, scope, writes: true) { documents in
            let current = try documents.find(place)
            try conditions.check(current)
            if needsCondition, conditions.isNone, current != nil {
                throw XAPIRefusal(409, "A document of this id is here already. Read it and send its ETag in If-Match to replace it, or If-None-Match: * to write only where none is.")
            }
            var kept = body
            if merges, let current {
                guard isJSON, current.isJSON, let merged = Definitions.mergedDocument(current.body, body) else {
                    throw XAPIRefusal.bad("Both the document that is here and the one sent must be JSON objects of type application/json to be merged.")
                }
                kept = merged
            }
            try launch?.mayHold(kept, kind)
            let written = Document(contentType: type, body: kept, etag: Document.etag(kept), changedAt: documents.tx.now)
            try documents.put(written, at: place)
            try documents.note(merges ? .post : .put, written, before: current, at: place)
        }
        return WebResponse(status: 204, headers: [("Cache-Control", "no-store")])
    }

    private func delete<R: Right>(_ call: XAPICall, _ kind: DocumentPlace.Kind, _ scope: Scope<R>) async throws -> WebResponse {
        // All states of an activity and agent go at once; profiles one by one.
        let place = kind == .state ? try place(call, kind) : try single(call, kind), conditions = Preconditions(call), launch = call.launch
        try await run(call, scope, writes: true) { documents in
            if place.id != nil { try conditions.check(try documents.find(place)) }
            for one in try launch.map({ try documents.places(place, but: $0.protectedState) }) ?? [place] {
                try documents.noteRemoval(one)
                try documents.remove(one)
            }
        }
        return WebResponse(status: 204, headers: [("Cache-Control", "no-store")])
    }
}
