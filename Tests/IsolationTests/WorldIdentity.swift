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

/// A second record of the victim, one that was merged already, further addresses, and a question for an earlier record.
extension ContentMaker {
    mutating func identity() async throws {
        let world = world, vendor = world.vendor, ground = house.ground, learner = world.people[.victimLearner]!, admin = world.people[.vendorAdmin]!
        let operatorActor = Actor(kind: .operator, id: "operator"), tables = house.ground.personTables.all
        let ids = try await ground.store.write(vendor) { tx throws -> [String: String] in
            let language = try #require(try Persons.find(learner, vendor: vendor, tx)).language
            func person(_ name: String, _ email: String) throws -> PersonID {
                try Persons.add(name: name, email: email, language: language, zone: .utc, by: operatorActor, vendor: vendor, ledger: ground.ledger, tx).id
            }
            let twin = try person("Ottoline Quagga Twin", "ottoline.quagga@private.test"), merged = try person("Otti Quagga", "otti.quagga@example.test")
            let scope = try ground.access.acting(ManagePeople.self, as: admin, on: Zone.utc.day(at: tx.now), vendor: vendor, tx)
            let merge = try MergePersons(kept: learner, merged: merged, how: .vendor)
                .perform(scope, today: Zone.utc.day(at: tx.now), tables: tables, ledger: ground.ledger, tx)
            let low = min(learner, twin), high = max(learner, twin)
            try tx.execute("INSERT INTO person_duplicate (vendor_id, low_id, high_id, reason, found_at) VALUES (\(vendor), \(low), \(high), 'name', \(tx.now))")
            func code(_ email: String, proved: Bool) throws -> String {
                let id = tx.newID(of: Never.self).value, at: Instant? = proved ? tx.now : nil
                try tx.execute("""
                    INSERT INTO address_code (vendor_id, id, person_id, email, email_folded, code_hash, tries, created_at, expires_at, used_at, proved_at)
                    VALUES (\(vendor), \(id), \(learner), \(email), \(email), \(SessionToken.hash(id + "123456")), 0, \(tx.now), \(tx.now.adding(seconds: 3600)), \(at), \(at))
                    """)
                return id
            }
            let address = tx.newID(of: Never.self).value, record = tx.newID(of: Never.self).value
            try tx.execute("""
                INSERT INTO person_address (vendor_id, id, person_id, email, email_folded, proved_at)
                VALUES (\(vendor), \(address), \(learner), 'ottoline.quagga@mine.test', 'ottoline.quagga@mine.test', \(tx.now))
                """)
            try tx.execute("""
                INSERT INTO earlier_record (vendor_id, id, person_id, found_id, credential_number, asked_at)
                VALUES (\(vendor), \(record), \(learner), \(twin), 'SALES-1', \(tx.now))
                """)
            let request = tx.newID(of: Never.self).value, colleague = world.people[.victimColleague]!
            try tx.execute("INSERT INTO erasure_request (vendor_id, id, person_id, asked_at, reason) VALUES (\(vendor), \(request), \(learner), \(tx.now), 'Quetzalia matters')")
            try tx.execute("""
                INSERT INTO legal_hold (vendor_id, id, person_id, reason, held_at, held_by)
                VALUES (\(vendor), \(tx.newID(of: Never.self)), \(colleague), 'Quetzalia case', \(tx.now), \(admin))
                """)
            return ["erasureRequest": request, "twin": twin.value, "merge": merge.id, "furtherAddress": address, "earlierRecord": record,
                    "addressCode": try code("ottoline.quagga@new.test", proved: false), "provedCode": try code("ottoline.quagga@private.test", proved: true)]
        }
        self.world.ids.merge(ids) { $1 }
    }
}
