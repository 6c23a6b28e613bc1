import HTML
import Kernel
import People
import Store
import Web
import XAPI

/// States and profiles for support: what lies there, what lay there before, who wrote it.
struct DocumentRoutes: Sendable {
    typealias R = ManageRecords
    let ground: Ground
    private static let shown = 100

    var routes: [Route] {
        [
            .page("/settings/records/documents", R.self, "Lists states and profiles of the learning record store, those written last first", { request, scope in
                let search = String(request.query.text("q").prefix(Limits.nameCharacters)), origin = request.site.portalOrigin
                return .page(DocumentViews.list(request, try await model(scope) { tx in
                    let agents = search.isEmpty ? nil : try StatementPeople.identifiers(matching: search, origin: origin, vendor: scope.vendor, tx) + (search.contains("@") ? [.mbox("mailto:" + search)] : [])
                    return try DocumentVersionStore.latest(of: agents?.map(\.text), limit: Self.shown, vendor: scope.vendor, tx)
                }, search: search))
            }),
            .page("/settings/records/documents/{place}", R.self, "Lists the versions of a state or profile", { request, scope in
                let place = try place(request), below = request.query.value("before").flatMap { Int($0) } ?? .max
                let model = try await model(scope) { try DocumentVersionStore.of(place, below: below, limit: Self.shown + 1, vendor: scope.vendor, $0) }
                guard !model.versions.isEmpty else { throw WebRefusal.notFound }
                return .page(DocumentViews.versions(request, model, shown: Self.shown, isFirstPage: below == .max))
            }),
            .page("/settings/records/documents/{place}/{number}", R.self, "Shows a version of a state or profile", { request, scope in
                let (version, body) = try await find(request, scope)
                let model = try await model(scope) { tx in [version] + (try DocumentVersionStore.of(version.place, below: .max, limit: 1, vendor: scope.vendor, tx)) }
                return .page(DocumentViews.version(request, model, body))
            }),
            .page("/settings/records/documents/{place}/{number}/content", R.self, "Gives what a version of a state or profile held", { request, scope in
                let (version, body) = try await find(request, scope)
                guard let body else { throw WebRefusal.notFound }
                // What others wrote is never shown by the browser as a page of ours.
                return .bytes(body, type: "application/octet-stream", fileName: "\(version.kind.rawValue)-\(version.number)" + (IncomingStatements.isJSON(version.contentType) ? ".json" : ".bin"))
            }),
        ]
    }

    private func place(_ request: WebRequest) throws -> Int64 {
        let text = try request.parameter("place")
        guard text.utf8.count == 16, let number = UInt64(text, radix: 16) else { throw WebRefusal.notFound }
        return Int64(bitPattern: number)
    }
    private func find(_ request: WebRequest, _ scope: Scope<R>) async throws -> (DocumentVersion, [UInt8]?) {
        guard scope.reach.all, let number = Int(try request.parameter("number")) else { throw WebRefusal.notFound }
        let place = try place(request)
        guard let (version, body) = try await ground.store.read(scope.vendor, { try DocumentVersionStore.find(place, number, vendor: scope.vendor, $0) }) else { throw WebRefusal.notFound }
        return (version, body)
    }
    /// Versions with the names of those they are about and by.
    private func model(_ scope: Scope<R>, _ versions: @escaping @Sendable (Transaction) throws -> [DocumentVersion]) async throws -> DocumentViews.Model {
        guard scope.reach.all else { throw WebRefusal.notFound }
        return try await ground.store.read(scope.vendor) { tx in
            let all = try versions(tx)
            let persons = Set(all.compactMap { AgentKey($0.agent).account.flatMap { PersonID(checking: $0.name) } }), credentials = Set(all.map(\.credential).filter { !$0.isEmpty })
            let organizations = try OrganizationStore.choices(scope.reach, vendor: scope.vendor, withVendor: true, tx)
            return DocumentViews.Model(
                versions: all, people: try StatementPeople.names(persons, vendor: scope.vendor, tx),
                credentials: credentials.isEmpty ? [:] : try APICredentials.all(Array(credentials), vendor: scope.vendor, tx).mapValues(\.name),
                organizations: Dictionary(organizations.map { ($0.id, $0.name) }, uniquingKeysWith: { a, _ in a }))
        }
    }
}

extension DocumentVersion {
    /// Its place in addresses.
    var placeText: String {
        let digits = String(UInt64(bitPattern: place), radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
