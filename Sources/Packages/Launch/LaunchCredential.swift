import CMI5
import Crypto
import Foundation
import HTML
import HTTPTypes
import Kernel
import People
import Records
import Store
import Web

/// Secrets of launches: user and password of Basic are a session's id and a random secret, of which only the hash is kept.
enum LaunchCredential {
    static func token(_ session: String, _ secret: String) -> String { Data("\(session):\(secret)".utf8).base64EncodedString() }
    static func header(_ session: String, _ secret: String) -> String { "Basic " + token(session, secret) }

    /// Session and secret of a header; nil for anything else.
    static func read(_ header: String?) -> (session: String, secret: String)? {
        guard let header, header.utf8.count < 300, header.lowercased().hasPrefix("basic "), let data = Data(base64Encoded: header.dropFirst(6).trimmingCharacters(in: .whitespaces)),
              let text = String(validating: data, as: UTF8.self), let colon = text.firstIndex(of: ":") else { return nil }
        let session = String(text[..<colon]), secret = String(text[text.index(after: colon)...])
        return session.utf8.count == 36 && (20...60).contains(secret.utf8.count) ? (session, secret) : nil
    }
}

/// The content host's side of launches: the one-time address of the token, the record store's resources, the page at the end.
struct LaunchServer: Sendable {
    let ground: Ground
    let courses: CourseLedger

    var access: LaunchedAccess { LaunchedAccess(identify: { try await identify($0, $1) }, allows: { await allows($0, $1) }) }

    // MARK: the token (cmi5 8.2)

    /// Answers 200 also when it refuses, as the specification wants it.
    func fetch(_ request: WebRequest) async throws -> WebResponse {
        let hash = WriteToken.hash(try request.parameter("key")), vendor = request.vendor, label = ContentServer.label(request), secret = Secrets.label(40)
        let answer = try await ground.store.write(vendor) { tx -> [String: String] in
            guard let found = try LaunchStore.fetch(hash, label: label, vendor: vendor, tx) else { return ["error-code": "2", "error-text": "No launch has this address."] }
            guard found.isFresh, try LaunchStore.give(WriteToken.hash(secret), session: found.session, vendor: vendor, tx) else {
                return ["error-code": "1", "error-text": "The token of this launch was given already, or its session has ended."]
            }
            return ["auth-token": LaunchCredential.token(found.session, secret)]
        }
        let response = try WebResponse.json(answer)
        guard let origin = request.headers[HTTPField.Name("Origin")!], await allows(request, origin) else { return response }
        return response.adding("Access-Control-Allow-Origin", origin).adding("Vary", "Origin")
    }
    func preflight(_ request: WebRequest) async -> WebResponse {
        guard let origin = request.headers[HTTPField.Name("Origin")!], await allows(request, origin) else { return WebResponse(status: 204) }
        return WebResponse(status: 204, headers: [("Access-Control-Allow-Origin", origin), ("Access-Control-Allow-Methods", "POST"), ("Access-Control-Allow-Headers", "Content-Type"),
                                                  ("Access-Control-Max-Age", "600"), ("Vary", "Origin")])
    }

    // MARK: who content is

    private func identify(_ request: WebRequest, _ authorization: String?) async throws -> LaunchedAccess.Found {
        guard let (session, secret) = LaunchCredential.read(authorization) else { return .nobody }
        let vendor = request.vendor, label = ContentServer.label(request), hash = WriteToken.hash(secret)
        let found = try await ground.store.read(vendor) { tx -> (LaunchedPlay, isOpen: Bool)? in
            guard let (registration, own) = try LaunchStore.holder(session, secretHash: hash, label: label, vendor: vendor, tx),
                  let play = try LaunchStore.find(registration, vendor: vendor, tx) else { return nil }
            return (play, own.isOpen)
        }
        guard let (play, isOpen) = found else { return .nobody }
        guard isOpen else { return .over(TakeStatements.over) }
        return .launch(launched(play, session))
    }
    /// Who launched content is, once its credential was checked.
    func launched(_ play: LaunchedPlay, _ session: String) -> Launched {
        let vendor = play.vendor, taking = TakeStatements(play: play, session: session, courses: courses)
        let authority = ground.access.launched(vendor: vendor, session: session, organization: play.organization)
        return Launched(
            authority: authority, credential: play.registration.id.value, name: play.course.title.text(for: "en"), origin: play.origin, organization: play.organization,
            vendorOrganization: play.vendorOrganization, registration: play.code, agent: play.agent, isActivity: { play.activities.contains($0) }, protectedState: CMI5Name.launchData,
            profile: CMI5Name.preferences, isProfile: { LearnerPreferences.isValid($0) },
            sandbox: play.registration.isPreview ? DriveStatements.sandbox(play.registration.id, vendor: vendor) : nil, take: { try taking.perform($0, $1, $2) },
            noteWrite: { try LaunchStore.noteWrite(session, vendor: vendor, $0) })
    }

    /// Content of a package that lies on another site speaks from there (cmi5 14.1).
    private func allows(_ request: WebRequest, _ origin: String) async -> Bool {
        let vendor = request.vendor, label = ContentServer.label(request)
        if request.site.contentOrigins.replacing("*", with: label) == origin { return true }
        let course = try? await ground.store.read(vendor) { tx -> CourseStructure? in
            guard let row = try tx.first("SELECT package_id FROM play_registration WHERE vendor_id = \(vendor) AND label = \(label) AND revoked_at IS NULL") else { return nil }
            return try StructureCache.find(row.id("package_id"), vendor: vendor, tx)?.course
        }
        return course.flatMap { course in course.units.first { unit in
            guard case .elsewhere(let address) = unit.address, let url = URL(string: address), let scheme = url.scheme, let host = url.host else { return false }
            return "\(scheme)://\(host)" + (url.port.map { ":\($0)" } ?? "") == origin.lowercased()
        } } != nil
    }

    // MARK: the end

    /// Where content leads when it is done (cmi5 10.0, returnURL).
    func ended(_ request: WebRequest) async throws -> WebResponse {
        let t = request.t, language: String = t.language.tag, vendor = request.vendor, label = ContentServer.label(request)
        let ancestors = try await ground.store.read(vendor) { tx -> String? in
            guard let row = try tx.first("SELECT learner_id FROM play_registration WHERE vendor_id = \(vendor) AND label = \(label)") else { return nil }
            return try DispatchedPlays.ancestors(row.optionalID("learner_id"), vendor: vendor, tx)
        }
        let page: HTML = #"""
            <!DOCTYPE html>
            <html lang="\#(language)"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>\#(t(.packagesPartEnded))</title></head>
            <body style="font: 1rem/1.5 system-ui, sans-serif; margin: 2rem; max-inline-size: 34rem"><h1 style="font-size: 1.25rem">\#(t(.packagesPartEnded))</h1><p>\#(t(.packagesPartEndedText))</p></body></html>
            """#
        return ContentServer.guarded(WebResponse(headers: [("Content-Type", "text/html; charset=utf-8"), ("Cache-Control", "no-store")], body: .bytes(page.bytes)), request.site, ancestors: ancestors)
    }
}
