import Foundation
import HTML
import HTTPTypes
import Kernel
import People
import Store
import Web

// JSON beside the pages: /api/v1/certifications and /api/v1/credentials.

extension CertificationRoom {
    private static let certificationShape = Shape.object([
        .init("id", .string(format: "uuid")), .init("code", .string()), .init("state", .string()), .init("version", .integer),
        .init("title", .map(.string())), .init("summary", .map(.string())),
        .init("validityMonths", .integer, "Absent: for life."), .init("renewalAnchor", .string(), "expiry or pass"),
        .init("renewalWindowDays", .integer), .init("zone", .string()), .init("readinessKind", .string(), "people or percent"),
        .init("readinessValue", .integer), .init("audience", .array(.string())),
        .init("requirements", .array(.object([.init("courseId", .string(format: "uuid")), .init("activityId", .string(format: "uuid")), .init("renews", .boolean)]))),
    ])
    private static let credentialShape = Shape.object([
        .init("id", .string(format: "uuid")), .init("certificationId", .string(format: "uuid")), .init("personId", .string(format: "uuid")),
        .init("number", .string()), .init("standing", .string(), "valid, expiring, expired, suspended or revoked"),
        .init("issuedOn", .string(format: "date")), .init("validThrough", .string(format: "date"), "Inclusive, in the zone. Absent: for life."),
        .init("zone", .string()), .init("verification", .string(format: "uri")),
    ])

    struct CertificationDTO: Encodable, Sendable {
        struct RequirementDTO: Encodable, Sendable { let courseId: String, activityId: String?, renews: Bool }
        let id: String, code: String, state: String, version: Int
        let title: LanguageMap, summary: LanguageMap
        let validityMonths: Int?
        let renewalAnchor: String, renewalWindowDays: Int, zone: String, readinessKind: String, readinessValue: Int
        let audience: [String], requirements: [RequirementDTO]

        init(_ certification: Certification, _ version: CertificationVersion) {
            (id, code, state) = (certification.id.value, certification.code, certification.state.rawValue)
            self.version = version.number
            (title, summary) = (version.title, version.summary)
            validityMonths = version.validityMonths
            (renewalAnchor, renewalWindowDays, zone) = (version.anchor.rawValue, version.renewalWindowDays, version.zone.identifier)
            (readinessKind, readinessValue) = (version.readiness.kind.rawValue, version.readiness.value)
            audience = version.audience
            requirements = version.requirements.map { .init(courseId: $0.course.value, activityId: $0.activity?.value, renews: $0.renews) }
        }
    }

    struct CredentialDTO: Encodable, Sendable {
        let id: String, certificationId: String, personId: String, number: String, standing: String
        let issuedOn: Day, validThrough: Day?
        let zone: String, verification: String

        init(_ credential: Credential, _ request: WebRequest) {
            (id, certificationId, personId) = (credential.id.value, credential.certification.value, credential.person.value)
            (number, standing) = (credential.number, credential.standing(at: request.now).rawValue)
            (issuedOn, validThrough, zone) = (credential.issuedOn, credential.validThrough, credential.zone.identifier)
            verification = CertificatePaper.address(credential.code, request)
        }
    }

    private struct StatusBody: Decodable {
        let act: String
        let effect: String?
        let reason: String
    }

    var apiRoutes: [Route] {
        [
            Route.api(.get, "/certifications", ViewCounts.self, "Lists the certifications in force",
                      output: APIList.shape(Self.certificationShape)) { [ground] request, scope in
                let all = try await ground.store.read(scope.vendor) { try CertificationStore.live(vendor: scope.vendor, $0) }
                return try .json(Listed(items: all.map { CertificationDTO($0.0, $0.1) }))
            },
            Route.api(.get, "/certifications/{certification}", ViewCounts.self, "Gives one certification in force",
                      output: Self.certificationShape) { [ground] request, scope in
                let id: CertificationID = try request.id("certification")
                let found = try await ground.store.read(scope.vendor) { tx -> CertificationDTO in
                    guard let certification = try CertificationStore.find(id, vendor: scope.vendor, tx), certification.state == .live,
                          let version = try CertificationStore.version(id, certification.currentVersion, vendor: scope.vendor, tx) else {
                        throw WebRefusal.notFound
                    }
                    return CertificationDTO(certification, version)
                }
                return try .json(found, etag: "\(found.id)-\(found.version)")
            },
            Route.api(.get, "/credentials", ViewLearning.self, "Lists the credentials of the people within reach",
                      output: APIList.shape(Self.credentialShape),
                      queries: APIList.queries + [("filter[person]", "a person's id"), ("filter[certification]", "a certification's id")]) { [ground] request, scope in
                try await Self.list(ground, request, scope)
            },
            Route.api(.get, "/credentials/{credential}", ViewLearning.self, "Gives one credential", output: Self.credentialShape) { [ground] request, scope in
                let id: CredentialID = try request.id("credential"), today = request.today
                let found = try await ground.store.read(scope.vendor) { tx -> Credential in
                    guard let found = try CredentialStore.find(id, within: scope.reach, on: today, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
                    return found
                }
                return try .json(CredentialDTO(found, request))
            },
            Route.api(.post, "/credentials/{credential}/status", RevokeCredentials.self, "Suspends, revokes or reinstates a credential",
                      input: Self.statusShape) { [ground] request, scope in
                let id: CredentialID = try request.id("credential"), verb = ChangeCredentialStatus(ledger: ground.ledger)
                let body = try await request.json(StatusBody.self, shape: Self.statusShape)
                guard let act = ChangeCredentialStatus.Act(rawValue: body.act) else { throw WebRefusal.fieldWrongType("/act") }
                guard let effect = ChangeCredentialStatus.Effect(rawValue: body.effect ?? "today") else { throw WebRefusal.fieldWrongType("/effect") }
                try await ground.store.write(scope.vendor) { try verb(scope, id, act, effect: effect, reason: body.reason, $0) }
                return .noContent
            },
        ]
    }

    private static let statusShape = Shape.object([
        .init("act", .string(), required: true, "suspend, revoke or reinstate"), .init("effect", .string(), "today or issue, for a revocation"),
        .init("reason", .string(), required: true),
    ])

    private static func list(_ ground: Ground, _ request: WebRequest, _ scope: Scope<ViewLearning>) async throws -> WebResponse {
        let limit = try APIList.limit(request), cursor = try APIList.after(request), today = request.today
        let person = try APIList.id(request, "filter[person]", of: PersonEntity.self)
        let certification = try APIList.id(request, "filter[certification]", of: CertificationEntity.self)
        let found = try await ground.store.read(scope.vendor) {
            try CredentialStore.list(scope.reach, on: today, person: person, certification: certification, after: cursor, limit: limit + 1,
                                     vendor: scope.vendor, $0)
        }
        return try .json(Listed(items: found.prefix(limit).map { CredentialDTO($0, request) },
                                nextCursor: found.count > limit ? found[limit - 1].id.value : nil))
    }
}
