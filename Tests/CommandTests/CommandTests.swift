import App
import ArgumentParser
import Foundation
import HTML
import Kernel
import Ledger
import Logging
import Mail
@testable import People
import SignIn
import Store
import Testing
import Web
@testable import laurel

@Suite("Commands")
struct CommandTests {
    private func settings() async throws -> Settings {
        let folder = NSTemporaryDirectory() + "laurel-\(UUID().uuidString)"
        return try await Settings.read(try SettingOptions.parse(["--data", folder, "--log-level", "critical"]), environment: [:])
    }
    private func deployment() async throws -> (Deployment, Operator) {
        let deployment = try await Deployment.open(try await settings())
        _ = try await CreateVendor(name: "Acme", slug: "acme", zone: .utc, language: .en, country: "DE").perform(deployment.store, ledger: deployment.ledger)
        return (deployment, Operator(deployment, try await deployment.vendor(nil)))
    }

    @Test("add a person, who can then choose a password by the printed link once")
    func person() async throws {
        let (deployment, desk) = try await deployment()
        let link = try await desk.addPerson(name: "Ada Okoro", email: "ada@acme.example", role: "vendorAdmin", organization: nil, jobRoles: [], language: .en)
        #expect(link.hasPrefix("http://localhost:8080/reset/"))
        let token = String(link.split(separator: "/").last ?? "")
        let house = try deployment.house(serves: false)
        let reset = ResetPassword(ground: house.ground, post: Post(setup: MailSetup(transport: nil, from: deployment.settings.mailFrom)))
        let vendor = desk.site.vendor
        #expect(try await reset.use(token, password: "a-long-enough-secret-9", vendor: vendor) != nil)
        #expect(try await reset.use(token, password: "a-long-enough-secret-9", vendor: vendor) == nil)
        await deployment.close()
    }

    @Test("refuse a vendor's role at a partner and a partner's role at the vendor")
    func roles() async throws {
        let (deployment, desk) = try await deployment()
        await #expect(throws: Trouble.self) {
            _ = try await desk.addPerson(name: "P", email: "p@acme.example", role: "partnerAdmin", organization: nil, jobRoles: [], language: .en)
        }
        await #expect(throws: Trouble.self) {
            _ = try await desk.addPerson(name: "P", email: "no address", role: "vendorAdmin", organization: nil, jobRoles: [], language: .en)
        }
        await #expect(throws: Trouble.self) { _ = try await desk.resetLink("nobody@acme.example") }
        await deployment.close()
    }

    @Test("erase a person only when the address is said twice, and again after an older copy was restored")
    func erase() async throws {
        let (first, desk) = try await deployment()
        let settings = first.settings, vendor = desk.site.vendor
        for (name, address) in [("Ada Okoro", "ada@acme.example"), ("Bea Admin", "bea@acme.example")] {
            _ = try await desk.addPerson(name: name, email: address, role: "vendorAdmin", organization: nil, jobRoles: [], language: .en)
        }
        await first.close()
        let copy = settings.data + "/copy.sqlite", live = settings.data + "/laurel.sqlite", parts = ["", "-wal", "-shm"]
        func replace(_ to: String, by from: String) throws {
            for part in parts {
                try? FileManager.default.removeItem(atPath: to + part)
                if FileManager.default.fileExists(atPath: from + part) { try FileManager.default.copyItem(atPath: from + part, toPath: to + part) }
            }
        }
        try replace(copy, by: live)

        let second = try await Deployment.open(settings)
        let erasure = try Erasure(second, try await second.vendor(nil))
        #expect(try await erasure.inventory("ada@acme.example").contains("0 credentials"))
        // A legal hold stands against the operator too.
        let ada = try await second.store.write(vendor) { tx in
            let ada = try #require(try Persons.find(email: "ada@acme.example", vendor: vendor, tx)).id
            try tx.execute("INSERT INTO legal_hold (vendor_id, id, person_id, reason, held_at, held_by) VALUES (\(vendor), 'hold', \(ada), 'Dispute 7', \(tx.now), 'test')")
            return ada
        }
        await #expect { try await erasure.erase("ada@acme.example") } throws: { "\($0)".contains("Dispute 7") }
        try await second.store.write(vendor) { tx in _ = try tx.execute("UPDATE legal_hold SET released_at = \(tx.now) WHERE vendor_id = \(vendor) AND person_id = \(ada)") }
        try await erasure.erase("ada@acme.example")
        await #expect(throws: Trouble.self) { try await erasure.erase("ada@acme.example") }
        await #expect(throws: Trouble.self) { try await erasure.erase("bea@acme.example") }
        #expect(try await Verification.verify(vendor, store: second.store).isSound)
        await second.close()

        try replace(live, by: copy)
        let third = try await Deployment.open(settings)
        #expect(try await third.store.read(vendor) { try Persons.find(email: "ada@acme.example", vendor: vendor, $0) } != nil)
        let again = try Erasure(third, try await third.vendor(nil))
        #expect(try await again.repeatAll() == 1)
        #expect(try await again.repeatAll() == 0)
        #expect(try await third.store.read(vendor) { try Persons.find(email: "ada@acme.example", vendor: vendor, $0) } == nil)
        await third.close()
    }

    @Test("find an organization by an external id and add pasted people to it once")
    func pasted() async throws {
        let (deployment, desk) = try await deployment()
        let vendor = desk.site.vendor, scope = deployment.access.operator(vendor: vendor, ManageOrganizations.self)
        let id = try await deployment.store.write(vendor) { tx in
            try Organizations.create(scope, OrganizationDraft(name: "Northwind", country: "DE", externalIDs: [ExternalID(system: "prm", value: "P-1")]),
                                     today: Zone.utc.day(at: tx.now), ledger: deployment.ledger, tx)
        }
        let people = PastedPeople("Ada <ada@northwind.example>\nBo; bo@northwind.example\nnot an address")
        #expect(try await desk.addPeople(people, to: "prm:P-1", jobRoles: ["sales"], language: .en) == 2)
        #expect(try await desk.addPeople(people, to: id.value, jobRoles: ["sales"], language: .en) == 0)
        await #expect(throws: Trouble.self) { _ = try await desk.addPeople(people, to: "prm:P-2", jobRoles: [], language: .en) }
        await deployment.close()
    }

    @Test("name the vendor when there are several")
    func vendors() async throws {
        let (deployment, _) = try await deployment()
        _ = try await CreateVendor(name: "Zenith", slug: "zenith", zone: .utc, language: .en, country: "DE", hosts: ["zenith.example"]).perform(deployment.store, ledger: deployment.ledger)
        deployment.sites.forget()
        let trouble = await #expect(throws: Trouble.self) { _ = try await deployment.vendor(nil) }
        #expect(trouble?.description.contains("acme, zenith") == true)
        await deployment.close()
    }

    @Test("refuse to move the clock of a deployment that is no demo")
    func clock() async throws {
        let (deployment, _) = try await deployment()
        await #expect(throws: Trouble.self) { _ = try await DemoBuilding(settings: deployment.settings).advance(Demo.Span("30d"), deployment) }
        await deployment.close()
    }

    @Test("keep a moved clock in the database")
    func offset() async throws {
        let settings = try await settings()
        let deployment = try await Deployment.open(settings)
        try await deployment.clock.advance(milliseconds: 86_400_000, deployment.store)
        await deployment.close()
        let again = try await Deployment.open(settings)
        #expect(again.clock.offsetMilliseconds == 86_400_000)
        await again.close()
    }

    @Test("read spans", arguments: [("30d", 2_592_000), ("12h", 43_200), ("45m", 2700)])
    func spans(_ text: String, _ seconds: Int) throws {
        #expect(try Demo.Span(text).seconds == seconds)
    }
    @Test("refuse spans that are none", arguments: ["", "30", "d", "-3d", "0d", "1.5d", "999999d"])
    func noSpans(_ text: String) {
        #expect(throws: (any Error).self) { _ = try Demo.Span(text) }
    }

    @Test("read the serving role from a database address", arguments: [
        ("postgres://laurel_app:secret@db/laurel", "laurel_app"), ("postgresql://laurel@db", "laurel"),
    ])
    func role(_ url: String, _ role: String) { #expect(Migrate.role(of: url) == role) }
    @Test("refuse roles that would need quoting", arguments: ["postgres://db/laurel", "postgres://a\"b@db/x", "laurel"])
    func noRole(_ url: String) { #expect(Migrate.role(of: url) == nil) }

    @Test("write one line a log entry, whatever it contains")
    func lines() {
        let line = LogLines.line("2026-11-23T10:00:00Z", .warning, "two\nlines", [("id", "7"), ("why", "a b")])
        #expect(line == "2026-11-23T10:00:00Z WARNING two lines id=7 why=\"a b\"")
        let object = LogLines.object("2026-11-23T10:00:00Z", .info, "said \"hello\"", [("id", "7")])
        #expect(object == #"{"id":"7","level":"info","message":"said \"hello\"","time":"2026-11-23T10:00:00Z"}"#)
    }
}

@Suite("The doctor")
struct DoctorTests {
    @Test("finds what is wrong and says what to do")
    func findings() async throws {
        let folder = NSTemporaryDirectory() + "laurel-\(UUID().uuidString)"
        let settings = try await Settings.read(try SettingOptions.parse([
            "--data", folder, "--assets-folder", folder + "/none", "--mail-host", "no-such-host.invalid", "--http-port", "18080", "--content-port", "18081",
        ]), environment: [:])
        let findings = await Examination(settings: settings).all()
        #expect(findings.contains { $0.state == .note && $0.what.contains("does not exist yet") })
        #expect(findings.contains { $0.state == .ok && $0.what.hasPrefix("Files:") })
        #expect(findings.contains { $0.state == .wrong && $0.what.contains("make assets") })
        #expect(findings.contains { $0.state == .wrong && $0.what.contains("no-such-host.invalid does not resolve") })
        #expect(findings.contains { $0.state == .ok && $0.what.contains("18080") })
    }

    @Test("says that a folder cannot be written")
    func unwritable() async throws {
        let settings = try await Settings.read(try SettingOptions.parse(["--blobs-folder", "/proc/laurel"]), environment: [:])
        let findings = await Examination(settings: settings).all()
        #expect(findings.contains { $0.state == .wrong && $0.what.contains("/proc/laurel cannot be written") })
    }
}
