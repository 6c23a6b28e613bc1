import ArgumentParser
import Foundation
import HTML
import Kernel
import Ledger
import Mail
import People
import SignIn
import Store
import Web

/// What the command line does to people and organizations, in the operator's name; all of it is in the ledger.
struct Operator: Sendable {
    let deployment: Deployment
    let site: Site
    private let actor = Actor(kind: .operator, id: "operator")
    static let linkSeconds = 24 * 3600

    init(_ deployment: Deployment, _ site: Site) { self.deployment = deployment; self.site = site }

    /// - Returns: the address at which the person chooses a password.
    func addPerson(name: String, email: String, role: String, organization: String?, jobRoles: [String], language: Language) async throws -> String {
        let vendor = site.vendor, zone = site.zone, ledger = deployment.ledger, actor = actor
        guard email.contains("@"), email.utf8.count <= Limits.emailCharacters else { throw Trouble("\(email) is no e-mail address.") }
        let place = try organization.map { text in try Place(text) }
        let token = try await deployment.store.write(vendor) { tx in
            let organization = try place?.find(vendor, tx) ?? Organizations.ofVendor(vendor, tx)
            let isVendors = try organization == Organizations.ofVendor(vendor, tx)
            if let builtIn = BuiltInRole(rawValue: role), builtIn.isVendorSide != isVendors, builtIn != .assessor, builtIn != .learner {
                throw Trouble(isVendors ? "The role \(role) is given at a partner: name it with --organization." : "The role \(role) is given at the vendor: leave out --organization.")
            }
            let person = try Persons.add(name: name, email: email, language: language, zone: zone, by: actor, vendor: vendor, ledger: ledger, tx)
            try Memberships.start(person.id, at: organization, jobRoles: jobRoles, from: zone.day(at: tx.now), by: actor, vendor: vendor, ledger: ledger, tx)
            try Persons.grant(role, to: person.id, at: organization, by: actor, vendor: vendor, ledger: ledger, tx)
            return try ResetPassword.issue(to: person.id, seconds: Self.linkSeconds, vendor: vendor, tx)
        }
        return site.portalOrigin + PeopleLinks.reset(token).address
    }

    /// - Returns: how many had no membership there before.
    func addPeople(_ pasted: PastedPeople, to organization: String, jobRoles: [String], language: Language) async throws -> Int {
        let vendor = site.vendor, zone = site.zone, ledger = deployment.ledger, actor = actor
        let place = try Place(organization)
        return try await deployment.store.write(vendor) { tx in
            let organization = try place.find(vendor, tx), day = zone.day(at: tx.now)
            var added = 0
            for entry in pasted.people {
                let person = try Persons.add(name: entry.name, email: entry.email.text, language: language, zone: zone, by: actor, vendor: vendor, ledger: ledger, tx)
                let known = try Memberships.of(person.id, vendor: vendor, tx).contains { $0.organization == organization && $0.isActive(on: day) }
                if known { continue }
                let named = JobRole(rawValue: entry.jobRole.lowercased()).map { [$0.rawValue] }
                try Memberships.start(person.id, at: organization, jobRoles: named ?? jobRoles, from: day, by: actor, vendor: vendor, ledger: ledger, tx)
                try Persons.grant(BuiltInRole.learner.rawValue, to: person.id, at: organization, by: actor, vendor: vendor, ledger: ledger, tx)
                added += 1
            }
            return added
        }
    }

    func resetLink(_ email: String) async throws -> String {
        let vendor = site.vendor
        let token = try await deployment.store.write(vendor) { tx in
            try ResetPassword.issue(to: Self.person(email, vendor, tx).id, seconds: Self.linkSeconds, vendor: vendor, tx)
        }
        return site.portalOrigin + PeopleLinks.reset(token).address
    }

    func revokeSessions(_ email: String) async throws {
        let vendor = site.vendor
        try await deployment.store.write(vendor) { tx in
            try Sessions.revokeAll(of: Self.person(email, vendor, tx).id, vendor: vendor, tx)
        }
    }

    private static func person(_ email: String, _ vendor: VendorID, _ tx: Transaction) throws -> Person {
        guard let person = try Persons.find(email: email, vendor: vendor, tx) else { throw Trouble("Nobody has the address \(email).") }
        return person
    }

    /// An organization as the operator names it: by id, or as `system:value`.
    struct Place: Sendable {
        private let id: OrganizationID?
        private let external: ExternalID?
        init(_ text: String) throws {
            id = OrganizationID(checking: text)
            let halves = text.split(separator: ":", maxSplits: 1).map(String.init)
            external = id == nil && halves.count == 2 ? ExternalID(system: halves[0].lowercased(), value: halves[1]) : nil
            if id == nil, external == nil { throw Trouble("Name the organization by its id or as system:value, e.g. prm:PRM-20417.") }
        }
        func find(_ vendor: VendorID, _ tx: Transaction) throws -> OrganizationID {
            let found = if let id {
                try OrganizationStore.find(id, .everything, vendor: vendor, tx)?.id
            } else {
                try external.flatMap { try OrganizationStore.find($0, vendor: vendor, tx) }
            }
            guard let found else { throw Trouble("There is no such organization.") }
            return found
        }
    }
}
