import App
import Foundation
import HTML
import Kernel
import Ledger
import People
import Store
import Support
import Testing
import Web

/// The victim's ways to join: a code, a domain, a request, somebody who came; passes of strangers; a text in force.
extension ContentMaker {
    mutating func joining() async throws {
        let world = world, vendor = world.vendor, ground = house.ground, organization = world.ids["organization"]!
        try await submit("/organizations/\(organization)/joining/codes", as: .victimAdmin, [("label", "Quetzalia poster")])
        let code = try await newest("id", of: "join_code"), text = try await newest("code", of: "join_code")
        try await submit("/organizations/\(organization)/joining/domains", as: .victimAdmin, [("domain", "quetzalia.example")])
        let claim = try await newest("id", of: "domain_claim")
        try await submit("/settings/terms", as: .vendorAdmin, [("kind", "terms"), ("title-en", "Terms of use"), ("body-en", "Be kind."), ("asks", "agree")])
        let legal = try await newest("id", of: "legal_text"), version = try await newest("id", of: "legal_version")
        try await submit("/settings/terms/\(legal)/publish", as: .vendorAdmin)
        try await submit("/settings/terms/\(legal)", as: .vendorAdmin, [("title-en", "Terms of use"), ("body-en", "Be kinder."), ("asks", "notice")])
        let victim = OrganizationID(organization), learner = world.people[.victimLearner]!
        let made = try await ground.store.write(vendor) { tx throws -> [String: String] in
            let actor = Actor(kind: .operator, id: "operator"), today = Zone.utc.day(at: tx.now), language = try #require(try Persons.find(learner, vendor: vendor, tx)).language
            let person = try Persons.add(name: "Ottoline Quagga Junior", email: "ottoline.quagga@junior.test", language: language, zone: .utc, by: actor, vendor: vendor, ledger: ground.ledger, tx)
            let membership = try Memberships.start(person.id, at: victim, jobRoles: ["sales"], from: today, by: actor, vendor: vendor, ledger: ground.ledger, tx)
            let entry = tx.newID(of: Never.self).value, request = tx.newID(of: Never.self).value
            try tx.execute("""
                INSERT INTO join_entry (vendor_id, id, person_id, organization_id, membership_id, way, code_id, joined_at)
                VALUES (\(vendor), \(entry), \(person.id), \(victim), \(membership.id), 'code', \(code), \(tx.now))
                """)
            try tx.execute("""
                INSERT INTO join_request (vendor_id, id, organization_id, asked_for, name, email, email_folded, message, language, asked_at, expires_at)
                VALUES (\(vendor), \(request), \(victim), '', 'Ottoline Quagga Senior', 'ottoline.quagga@senior.test', 'ottoline.quagga@senior.test', 'Quetzalia sales', \(language.tag),
                    \(tx.now), \(tx.now.adding(days: 14)))
                """)
            try tx.execute("""
                INSERT INTO consent (vendor_id, id, person_id, text_id, version_id, number, answer, given_at, way, language, address)
                VALUES (\(vendor), \(tx.newID(of: Never.self)), \(learner), \(legal), \(version), 1, 'agreed', \(tx.now), 'signIn', 'en', '192.0.2.7')
                """)
            func attempt(proved: Bool, code: String?) throws -> (id: String, pass: String) {
                let id = tx.newID(of: Never.self).value, pass = SessionToken.make(), at: Instant? = proved ? tx.now : nil, hash: String? = proved ? SessionToken.hash(pass) : nil
                try tx.execute("""
                    INSERT INTO join_try (vendor_id, id, email, email_folded, code_hash, tries, created_at, expires_at, proved_at, pass_hash, code_id)
                    VALUES (\(vendor), \(id), 'new.joiner@example.test', 'new.joiner@example.test', \(SessionToken.hash(id + "123456")), 0, \(tx.now), \(tx.now.adding(days: 2)),
                        \(at), \(hash), \(code))
                    """)
                return (id, pass)
            }
            return ["joinEntry": entry, "joinRequest": request, "joinTry": try attempt(proved: false, code: nil).id, "joinPass": try attempt(proved: true, code: code).pass,
                    "askPass": try attempt(proved: true, code: nil).pass]
        }
        self.world.ids.merge(made) { $1 }
        self.world.ids.merge(["joinCode": code, "joinCodeText": text, "domainClaim": claim, "legalText": legal, "legalVersion": version]) { $1 }
    }
}
