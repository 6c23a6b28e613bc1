import App
import Branding
import Documents
import Foundation
import HTML
import HTTPTypes
import Kernel
import Mail
import People
import Store
import Support
import Testing
import Web

/// Designing, publishing, taking back, and who sees which look.
@Suite("A brand") struct BrandTests {
    @Test("is a draft until it is published, keeps every version and goes back to an earlier one", arguments: EngineKind.allCases)
    func versions(engine: EngineKind) async throws {
        try await BrandingBench.run(engine) { bench in
            let admin = try await bench.session(try await bench.person("Ada Admin", at: [bench.headquarters], [.vendorAdmin])), own = bench.headquarters, path = "/branding/\(own.value)"
            #expect(try await bench.get("/branding", session: admin).leadsTo == path)
            #expect(try await bench.post(path, [("name", "Acme Academy"), ("accent", "FFFF00"), ("welcome-en", "# Welcome\n\n[Help](https://help.test)")], session: admin).status == 303)
            #expect(!(try await bench.get("/sign-in").text.contains("Acme Academy")), "a draft is nobody's")
            let preview = try await bench.get(path + "/preview/sign-in", session: admin)
            #expect(preview.text.contains("Acme Academy") && preview.text.contains("https://help.test") && preview.text.contains("/brand/ffff00-"))
            #expect(try await bench.post(path + "/publish", session: admin).status == 303)
            let seen = try await bench.get("/sign-in").text
            #expect(seen.contains("Acme Academy") && seen.contains("/brand/ffff00-inter-") && seen.contains("https://help.test"))
            #expect(seen.contains("<h2>Welcome</h2>"), "an author's heading stands below the page's own")
            try await bench.publish([("name", "Acme Campus"), ("typeface", "lato")], for: own, by: admin)
            let second = try await bench.get("/sign-in").text
            #expect(second.contains("Acme Campus") && second.contains("-lato-") && !second.contains("ffff00"))
            let list = try await bench.get(path + "/versions", session: admin).text
            #expect(list.contains("Version 1") && list.contains("Version 2") && list.contains("Ada Admin"))
            #expect(try await bench.post(path + "/versions/1/restore", session: admin).status == 303)
            #expect(try await bench.get("/sign-in").text.contains("Acme Academy"))
            #expect(try await bench.post(path + "/versions/99/restore", session: admin).status == 404)
            #expect(try await bench.post(path + "/reset", session: admin).status == 303)
            let plain = try await bench.get("/sign-in").text
            #expect(plain.contains("Acme Networks") && !plain.contains("Acme Academy"))
            let vendor = bench.vendor, numbers = try await bench.store.read(vendor) { tx throws in try BrandStore.versions(own, vendor: vendor, tx).map(\.number) }
            #expect(numbers == [4, 3, 2, 1])
        }
    }

    @Test("says what is wrong with it and keeps what was entered", arguments: EngineKind.allCases)
    func refused(engine: EngineKind) async throws {
        try await BrandingBench.run(engine) { bench in
            let admin = try await bench.session(try await bench.person("Ada Admin", at: [bench.headquarters], [.vendorAdmin])), path = "/branding/\(bench.headquarters.value)"
            let answer = try await bench.post(path, [("name", String(repeating: "x", count: 61)), ("accent", "#12"), ("home-de", "Hallo")], session: admin)
            #expect(answer.status == 422 && answer.text.contains("at most 60 characters") && answer.text.contains("#rrggbb") && answer.text.contains("Hallo"))
            let nothing = try await bench.post(path + "/publish", session: admin)
            #expect(nothing.status == 422 && nothing.text.contains("published already"))
        }
    }

    @Test("of an organization falls back to its vendor's field by field, and is seen by its own people alone", arguments: EngineKind.allCases)
    func fallsBack(engine: EngineKind) async throws {
        try await BrandingBench.run(engine) { bench in
            let north = try await bench.organization("Northwind"), south = try await bench.organization("Southridge")
            let vendorAdmin = try await bench.session(try await bench.person("Ada Admin", at: [bench.headquarters], [.vendorAdmin]))
            let partner = try await bench.session(try await bench.person("Paul Partner", at: [north], [.partnerAdmin]))
            let rival = try await bench.session(try await bench.person("Rita Rival", at: [south], [.partnerAdmin]))
            try await bench.publish([("name", "Acme Academy"), ("accent", "#aa0000"), ("home-en", "From the vendor")], for: bench.headquarters, by: vendorAdmin)
            try await bench.publish([("name", "Northwind Learning")], for: north, by: partner)
            let home = try await bench.get("/home", session: partner).text
            #expect(home.contains("Northwind Learning") && home.contains("/brand/aa0000-") && home.contains("From the vendor"))
            let theirs = try await bench.get("/home", session: rival).text
            #expect(theirs.contains("Acme Academy") && !theirs.contains("Northwind"))
            #expect(!(try await bench.get("/sign-in").text.contains("Northwind")), "nobody learns at the vendor's door who the partners are")
            for path in ["", "/preview", "/preview/sign-in", "/preview/mail", "/preview/certificate", "/versions", "/host", "/sender"] {
                #expect(try await bench.get("/branding/\(north.value)\(path)", session: rival).status == 404, "\(path)")
                #expect(try await bench.get("/branding/\(bench.headquarters.value)\(path)", session: partner).status == 404, "\(path)")
            }
            #expect(try await bench.post("/branding/\(north.value)", [("name", "Mine now")], session: rival).status == 404)
            #expect(try await bench.post("/branding/policy", [("fields", "host")], session: partner).status == 404)
        }
    }

    @Test("is changed by partners only where the vendor leaves it to them", arguments: EngineKind.allCases)
    func policy(engine: EngineKind) async throws {
        try await BrandingBench.run(engine) { bench in
            let north = try await bench.organization("Northwind"), path = "/branding/\(north.value)"
            let vendorAdmin = try await bench.session(try await bench.person("Ada Admin", at: [bench.headquarters], [.vendorAdmin]))
            let partner = try await bench.session(try await bench.person("Paul Partner", at: [north], [.partnerAdmin]))
            #expect(try await bench.post("/branding/policy", [("fields", "colours")], session: vendorAdmin).status == 303)
            try await bench.publish([("name", "Northwind Learning"), ("accent", "#0a7d33"), ("poweredBy", "hide")], for: north, by: partner)
            let home = try await bench.get("/home", session: partner).text
            #expect(!home.contains("Northwind Learning") && home.contains("/brand/0a7d33-"), "a name that was sent all the same is not taken")
            #expect(try await bench.get(path, session: partner).text.contains("Set by the vendor: Portal name"))
            #expect(try await bench.post(path + "/host", [("host", "learn.northwind.test")], session: partner).status == 403)
            #expect(try await bench.post(path + "/sender", [("name", "N"), ("address", "n@northwind.test")], session: partner).status == 403)
            #expect(try await bench.upload(path + "/pictures/logo", Self.png, name: "a.png", session: partner).status == 403)
            // The vendor may change all of it, and a partner's reset leaves what is the vendor's.
            try await bench.publish([("name", "Northwind by Acme"), ("accent", "#0a7d33")], for: north, by: vendorAdmin)
            #expect(try await bench.post(path + "/reset", session: partner).status == 303)
            let after = try await bench.get("/home", session: partner).text
            #expect(after.contains("Northwind by Acme") && !after.contains("/brand/0a7d33-"))
        }
    }

    static let png: [UInt8] = {
        // 2 × 2 pixels, made by a drawing so that it is a real file.
        let drawing = Array(#"<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="red"/></svg>"#.utf8)
        return (try? VectorPicture.rasterize(drawing, edge: 40)) ?? []
    }()

    @Test("takes pictures as pixels only, serves them under their hash to its vendor alone", arguments: EngineKind.allCases)
    func pictures(engine: EngineKind) async throws {
        try await BrandingBench.run(engine) { bench in
            let admin = try await bench.session(try await bench.person("Ada Admin", at: [bench.headquarters], [.vendorAdmin])), path = "/branding/\(bench.headquarters.value)"
            // A trailer behind the picture, and a drawing with a script: neither comes out again.
            let sent = Self.png + Array("<script>alert(1)</script>".utf8)
            #expect(!Self.png.isEmpty)
            #expect(try await bench.upload(path + "/pictures/logo", sent, name: "logo.png", session: admin).status == 303)
            let svg = #"<?xml version="1.0"?><!-- c --><svg xmlns="http://www.w3.org/2000/svg" width="100" height="100"><script>alert(1)</script><image href="file:///etc/passwd" width="9" height="9"/><circle cx="50" cy="50" r="40" fill="blue"/></svg>"#
            #expect(try await bench.upload(path + "/pictures/favicon", Array(svg.utf8), name: "icon.svg", session: admin).status == 303)
            for (bytes, words) in [(Array("not a picture".utf8), "no picture that can be read"), (Array("<svg><broken".utf8), "could not be drawn")] {
                let answer = try await bench.upload(path + "/pictures/logo", bytes, name: "x.svg", session: admin)
                #expect(answer.status == 422 && answer.text.contains(words))
            }
            #expect(try await bench.post(path + "/publish", session: admin).status == 303)
            let page = try await bench.get("/sign-in").text
            let links = page.matches(of: #//brand/pictures/[0-9a-f]{64}/#).map { String($0.output) }
            #expect(Set(links).count == 2, "logo and icon")
            for link in Set(links) {
                let picture = try await bench.get(link)
                #expect(picture.status == 200 && picture.headers[.contentType] == "image/png" && !picture.text.contains("script"))
                #expect(picture.headers[.cacheControl]?.contains("immutable") == true)
                #expect(try await bench.get(link, host: "globex.test").status == 404, "another vendor's host has it not")
            }
            #expect(try await bench.post(path + "/pictures/logo/remove", session: admin).status == 303)
            #expect(try await bench.post(path + "/publish", session: admin).status == 303)
            #expect(try await bench.get("/sign-in").text.matches(of: #//brand/pictures//#).count == 1)
        }
    }

    @Test("dresses mail, whose links lead to the reader's own portal", arguments: EngineKind.allCases)
    func mail(engine: EngineKind) async throws {
        try await BrandingBench.run(engine) { bench in
            let north = try await bench.organization("Northwind")
            let partner = try await bench.session(try await bench.person("Paul Partner", at: [north], [.partnerAdmin]))
            try await bench.open("learn.northwind.test", for: north)
            try await bench.publish([("name", "Northwind Learning"), ("accent", "#ffff00"), ("footer-en", "Ask Nora.\nHarbour 1")], for: north, by: partner)
            let vendor = bench.vendor, site = try #require(try await bench.house.ground.sites.site("acme.test"))
            let post = Post(setup: MailSetup(transport: nil, from: EmailAddress("laurel@acme.test")!))
            let rep = try await bench.person("Rita Rep", at: [north])
            let letter = Letter(subject: "S", greeting: "G", paragraphs: ["P"], button: ("Go", "/home"))
            try await bench.store.write(vendor) { tx in
                try post.send(letter, to: "rita.rep@example.test", name: "Rita", person: rep, once: "a", site: site, language: .en, tx)
                try post.send(letter, to: "somebody@example.test", name: "S", person: nil, once: "b", site: site, language: .en, tx)
            }
            let hers = try #require(try await bench.mail(to: "rita.rep@example.test"))
            #expect(hers.text.contains("https://learn.northwind.test/home") && hers.text.contains("Ask Nora.") && hers.text.contains("Northwind Learning"))
            #expect(hers.html.contains("background:#ffff00;color:#0b0c0e"), "dark words on a yellow button")
            #expect(hers.html.contains("Harbour 1") && hers.html.contains("https://learn.northwind.test/home"))
            let plain = try #require(try await bench.mail(to: "somebody@example.test"))
            #expect(plain.text.contains("https://acme.test/home") && !plain.text.contains("Northwind"))
        }
    }
}
