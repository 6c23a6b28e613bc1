import App
import Branding
import HTML
import HTTPTypes
import Kernel
import Mail
import People
import Store
import Support
import Testing
import Web

/// Mail in somebody's name only while their domain says so.
@Suite("A sender of mail") struct SenderTests {
    @Test("SPF is read as receivers read it")
    func spf() {
        func read(_ records: String...) -> SenderRecords.SPF { SenderRecords.spf(records, including: "_spf.mail.test") }
        #expect(read("v=spf1 include:_spf.mail.test ~all") == .found)
        #expect(read("other", "V=SPF1 a mx +include:_SPF.mail.test -all") == .found)
        #expect(read("v=spf1 redirect=_spf.mail.test") == .found)
        #expect(read() == .missing)
        #expect(read("v=spf10 include:_spf.mail.test") == .missing)
        #expect(read("v=spf1 include:_spf.mail.test -all", "v=spf1 -all") == .several)
        #expect(read("v=spf1 include:_spf.mail.test.evil.test -all") == .withoutUs)
        #expect(read("v=spf1 -include:_spf.mail.test -all") == .withoutUs)
        #expect(read("v=spf1 -all") == .withoutUs)
    }

    @Test("a DKIM key counts when there is one")
    func dkim() {
        #expect(SenderRecords.dkim(["v=DKIM1; k=rsa; p=MIGf"]) == .found)
        #expect(SenderRecords.dkim(["k=rsa;p=MI Gf"]) == .found)
        #expect(SenderRecords.dkim(["v=DKIM1; p="]) == .withdrawn)
        #expect(SenderRecords.dkim(["v=DKIM2; p=abc"]) == .missing)
        #expect(SenderRecords.dkim(["hello"]) == .missing)
        #expect(SenderRecords.dkim([]) == .missing)
    }

    @Test("is used after both records are found, not before, and no longer when they vanish; its admins are told once", arguments: EngineKind.allCases)
    func gate(engine: EngineKind) async throws {
        try await BrandingBench.run(engine) { bench in
            let vendor = bench.vendor, own = bench.headquarters, path = "/branding/\(own.value)/sender"
            let admin = try await bench.session(try await bench.person("Ada Admin", at: [own], [.vendorAdmin]))
            func from() async throws -> String {
                let site = try #require(try await bench.house.ground.sites.site("acme.test"))
                return site.brands.vendor.sender?.address ?? "default"
            }
            #expect(try await bench.post(path, [("name", "Acme"), ("address", "no address")], session: admin).status == 422)
            #expect(try await bench.post(path, [("name", "Acme Academy"), ("address", "academy@acme.example")], session: admin).status == 303)
            #expect(try await from() == "default")
            bench.zone.set("acme.example", ["v=spf1 include:_spf.mail.test ~all"])
            #expect(try await bench.post(path + "/check", session: admin).status == 303)
            #expect(try await from() == "default", "one of two is not enough")
            bench.zone.set("laurel._domainkey.acme.example", ["v=DKIM1; p=MIGf"])
            #expect(try await bench.post(path + "/check", session: admin).status == 303)
            #expect(try await from() == "academy@acme.example")
            // Servers that cannot be asked prove nothing.
            bench.zone.fail(true)
            try await bench.later(hours: 5)
            #expect(try await from() == "academy@acme.example")
            bench.zone.fail(false)
            bench.zone.set("laurel._domainkey.acme.example", ["v=DKIM1; p="])
            try await bench.later(hours: 5)
            #expect(try await from() == "default")
            let told = try #require(try await bench.mail(to: "ada.admin@example.test"))
            #expect(told.subject.contains("academy@acme.example") && told.text.contains("key withdrawn") && told.text.contains("/sender"))
            try await bench.later(hours: 5)
            let mails = try await bench.store.read(vendor) { tx throws in try Outbox.recent(vendor: vendor, limit: 50, tx).filter { $0.recipient == "ada.admin@example.test" }.count }
            #expect(mails == 1)
            #expect(try await bench.get(path, session: try await bench.session(try await bench.person("Ann Admin", at: [own], [.vendorAdmin]))).text.contains("Key withdrawn"))
            bench.zone.set("laurel._domainkey.acme.example", ["p=MIGf"])
            try await bench.later(hours: 5)
            #expect(try await from() == "academy@acme.example", "found again, used again")
            // Another address starts from nothing.
            let fresh = try await bench.session(try await bench.person("Abe Admin", at: [own], [.vendorAdmin]))
            #expect(try await bench.post(path, [("name", "Acme"), ("address", "team@elsewhere.example")], session: fresh).status == 303)
            #expect(try await from() == "default")
        }
    }
}
