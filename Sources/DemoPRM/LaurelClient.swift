import Foundation
package import Outbound

/// Laurel's API as this application uses it.
package struct LaurelClient: Sendable {
    /// Where calls go: `http://127.0.0.1:8080`.
    let address: String
    let secret: String
    let outbound: Outbound
    package init(address: String, secret: String, outbound: Outbound) { (self.address, self.secret, self.outbound) = (address, secret, outbound) }

    package enum Trouble: Error, Equatable {
        /// No answer, or one that says Laurel itself cannot work now.
        case unreachable(String)
        /// Laurel answered and refused: status and its words.
        case refused(Int, String)
    }
    static let gate = "deal-registration"

    /// Asks for a deal; with a reference the answer counts.
    /// - Throws: `Trouble`
    func ask(account: String, email: String?, reference: String?) async throws -> KeptAnswer {
        struct Question: Encodable {
            struct ExternalID: Encodable { let system = "prm", value: String }
            let externalId: ExternalID
            let email, reference: String?
        }
        let body = try JSONEncoder().encode(Question(externalId: .init(value: account), email: email, reference: reference))
        return try await call("POST", "/api/v1/gates/\(Self.gate)/answers", [UInt8](body), as: KeptAnswer.self)
    }

    struct Standing: Decodable, Sendable {
        struct Status: Decodable, Sendable {
            let status: String
            let held, atRisk: Bool
            let lastDay: String?
        }
        struct Programme: Decodable, Sendable { let statuses: [Status] }
        let items: [Programme]
    }
    func standing(_ organization: String) async throws -> Standing { try await call("GET", "/api/v1/organizations/\(organization)/standing", as: Standing.self) }

    struct Readiness: Decodable, Sendable {
        struct Figures: Decodable, Sendable { let base, certified, expiring90: Int }
        struct Item: Decodable, Sendable {
            let title: String
            let figures: Figures
            let peopleShort: Int?
            let fallsShortOn: String?
        }
        struct Line: Decodable, Sendable {
            let organization, name: String
            let items: [Item]
        }
        let organizations: [Line]
        let nextCursor: String?
    }
    /// Certifications of every organization, page by page.
    func readiness() async throws -> [Readiness.Line] {
        var all: [Readiness.Line] = [], cursor: String? = "1"
        while let page = cursor, all.count < 5000 {
            let answer = try await call("GET", "/api/v1/reports/readiness?show=certification&cursor=\(page)", as: Readiness.self)
            all += answer.organizations
            cursor = answer.nextCursor
        }
        return all
    }

    private struct Problem: Decodable { let title, detail: String? }
    private func call<T: Decodable>(_ method: String, _ path: String, _ body: [UInt8] = [], as type: T.Type) async throws -> T {
        var headers = [(name: "Authorization", value: "Bearer \(secret)"), (name: "Accept", value: "application/json")]
        if !body.isEmpty { headers.append((name: "Content-Type", value: "application/json")) }
        let answer: OutboundAnswer
        do { answer = try await outbound.send(OutboundRequest(method, address + path, headers: headers, body: body, timeoutSeconds: 5)) } catch {
            throw Trouble.unreachable("\(error)")
        }
        if answer.status >= 500 || answer.status == 429 { throw Trouble.unreachable("it answered \(answer.status)") }
        guard answer.status == 200 else {
            let problem = try? JSONDecoder().decode(Problem.self, from: Data(answer.body))
            throw Trouble.refused(answer.status, problem?.detail ?? problem?.title ?? answer.text.prefix(200).description)
        }
        do { return try JSONDecoder().decode(type, from: Data(answer.body)) } catch { throw Trouble.unreachable("its answer could not be read") }
    }
}
