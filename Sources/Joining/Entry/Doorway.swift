package import Kernel
package import People
package import Store

/// What is open to somebody who has proved an address: which organizations they may join, and how.
package struct Doorway: Sendable {
    package enum Way: Sendable {
        /// Straight in by a code.
        case code(JoinCode)
        /// By the domain of the address: one of these claims.
        case domain([DomainClaim])
        /// The administrators said yes.
        case request(id: String, OrganizationID)
        /// To be asked for; the organization is known by its code, else to be named. What hindered, when something did.
        case ask(JoinCode?, why: Why?)
        package enum Why: String, Sendable { case usedUp, needsDomain, asksFirst }
    }
    package let attempt: JoinTry
    /// Whoever has the address already.
    package let person: Person?
    package let way: Way
    /// Names of the organizations that can be joined or asked, in order.
    package let places: [(id: OrganizationID, name: String)]
    /// Whether an organization may be asked by its name.
    package let mayName: Bool
    package let texts: [LegalVersion]

    /// nil when the pass is used, old or made up.
    package static func open(_ pass: String, today: Day, vendor: VendorID, _ tx: Transaction) throws -> Doorway? {
        guard let attempt = try JoinTries.find(pass: pass, vendor: vendor, tx) else { return nil }
        let person = try Persons.find(email: attempt.email, vendor: vendor, tx)
        let way = try way(attempt, today: today, vendor: vendor, tx)
        let ids: [OrganizationID] = switch way {
        case .code(let code): [code.organization]
        case .domain(let claims): claims.map(\.organization)
        case .request(_, let organization): [organization]
        case .ask(let code, _): code.map { [$0.organization] } ?? []
        }
        let names = ids.isEmpty ? [] : try tx.query("SELECT id, name FROM organization WHERE vendor_id = \(vendor) AND id IN \(list: ids)")
            .map { (id: try $0.id("id", of: OrganizationEntity.self), name: try $0.text("name")) }
        return Doorway(attempt: attempt, person: person, way: way, places: ids.compactMap { id in names.first { $0.id == id } },
                       mayName: try JoinPolicy.byName(vendor: vendor, tx), texts: try LegalTexts.owed(person?.id, before: nil, vendor: vendor, tx).all)
    }

    private static func way(_ attempt: JoinTry, today: Day, vendor: VendorID, _ tx: Transaction) throws -> Way {
        if let id = attempt.request, let request = try JoinRequests.find(id, vendor: vendor, tx), let organization = request.organization, request.outcome == "approved" {
            return .request(id: id, organization)
        }
        let offices = try DomainClaims.offices(attempt.email, today: today, vendor: vendor, tx)
        guard let id = attempt.code, let code = try JoinCodes.find(id: id, vendor: vendor, tx) else { return offices.isEmpty ? .ask(nil, why: nil) : .domain(offices) }
        guard code.state(at: tx.now) == .open else { return offices.isEmpty ? .ask(nil, why: .usedUp) : .domain(offices) }
        if code.asksFirst { return .ask(code, why: .asksFirst) }
        if code.needsDomain {
            let held = try DomainClaims.holding(attempt.email, today: today, vendor: vendor, tx)
            let fits = held.filter { claim in claim.organization == code.organization && !OfficeChoice(attempt.email, [claim.forChoice]).claims.isEmpty }
            if fits.isEmpty { return .ask(code, why: .needsDomain) }
        }
        return .code(code)
    }
}
