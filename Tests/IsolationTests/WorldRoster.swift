import App
import Foundation
import HTTPTypes
import Kernel
import Ledger
import People
import Store
import Support
import Web

/// Files of the victim's administrator in every state, and an address that one comes from.
extension ContentMaker {
    mutating func roster() async throws {
        let vendor = world.vendor
        let file = Array("email,name,organization\nottoline.quagga@example.test,Ottoline Quagga,Quetzalia Systems\nnew.one@example.test,Quetzalia Newcomer,Quetzalia Systems\nbad,Quetzalia Bad,Quetzalia Systems\n".utf8)
        let states = [("file", "planned"), ("fileColumns", "mapping"), ("fileStart", "planned"), ("fileCancel", "running"), ("fileUndo", "done"), ("fileDiscard", "planned"), ("fileInvite", "done")]
        for (name, state) in states {
            let upload = try await upload("/roster/new", as: .victimAdmin, [("kind", "people")], file: file, name: "Quetzalia.csv", type: "text/csv")
            let id = String((upload.headers[.location] ?? "").split(separator: "/").dropFirst(2).first ?? "")
            world.ids[name] = id
            if state == "mapping" { continue }
            try await submit("/roster/files/\(id)/columns", as: .victimAdmin, [("column0", "email"), ("column1", "name"), ("column2", "organization"), ("invite", "later"), ("system", "crm")])
            if state != "planned" {
                _ = try await house.ground.store.write(vendor) { try $0.execute("UPDATE roster_batch SET state = \(state) WHERE vendor_id = \(vendor) AND id = \(id)") }
            }
        }
        try await submit("/roster/sources/new", as: .victimAdmin, [
            ("name", "Quetzalia staff"), ("url", "https://hr.example/quetzalia.csv"), ("rhythm", "daily"), ("hour", "3"), ("stop", "10"), ("invite", "later"),
        ])
        world.ids["source"] = try await newest("id", of: "roster_source")
    }
}
