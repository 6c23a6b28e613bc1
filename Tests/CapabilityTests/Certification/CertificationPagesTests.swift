import App
import Certification
import Documents
import Foundation
import HTTPTypes
import Kernel
import Learning
import Ledger
import People
import Store
import Support
import Testing
import Web

@Suite("Pages of certifications and credentials")
struct CertificationPagesTests {
    @Test("a learner sees the credential, its way to renew, and gets it on paper", arguments: EngineKind.allCases)
    func learner(engine: EngineKind) async throws {
        try await CertificationBench.run(engine) { bench in
            let made = try await bench.course("Positioning")
            let id = try await bench.certification("SALES", [.init(course: made.course, activity: made.exam, renews: true)])
            let rep = try await bench.person("Rita Rep")
            let empty = try await bench.get("/credentials", as: rep)
            #expect(empty.status == 200 && empty.text.contains("No credentials yet"))
            try await bench.complete(made.exam, of: made.course, rep)
            let held = try #require(try await bench.credential(id, of: rep))
            let list = try await bench.get("/credentials", as: rep)
            #expect(list.text.contains("SALES Professional") && list.text.contains("Valid through 2 March 2027"))
            let page = try await bench.get("/credentials/\(held.id)", as: rep)
            #expect(page.status == 200)
            for words in [held.number, "2 March 2027", "Sells it.", "Positioning: Final exam", "/verify/\(held.code)", "You can renew from"] {
                #expect(page.text.contains(words), "\(words)")
            }
            let pdf = try await bench.get("/credentials/\(held.id)/certificate.pdf", as: rep)
            #expect(FileKind.sniff(pdf.body) == .pdf && pdf.headers[.contentDisposition]?.contains("\(held.number).pdf") == true)
            let png = try await bench.get("/credentials/\(held.id)/certificate.png", as: rep)
            #expect(FileKind.sniff(png.body) == .png)
            let asked = try await bench.get("/certifications/\(id)", as: rep)
            #expect(asked.status == 200 && asked.text.contains("You hold this certification"))
        }
    }

    @Test("anybody can verify in one request, and learns the holder's name only with consent")
    func verification() async throws {
        try await CertificationBench.run(.sqlite) { bench in
            let made = try await bench.course("Positioning")
            let id = try await bench.certification("SALES", [.init(course: made.course, activity: made.exam, renews: true)])
            let rep = try await bench.person("Rita Rep")
            try await bench.complete(made.exam, of: made.course, rep)
            let held = try #require(try await bench.credential(id, of: rep))
            let path = "/verify/\(held.code)"
            let page = try await bench.get(path)
            #expect(page.status == 200 && page.text.contains("genuine and valid") && page.text.contains(#"class="green""#))
            #expect(!page.text.contains("Rita"))
            // One request: nothing else is fetched, and the policy would not let it.
            for link in ["<script", "<link", "<img", "src=", "url("] { #expect(!page.text.contains(link), "\(link)") }
            let policy = page.headers[HTTPField.Name("Content-Security-Policy")!] ?? ""
            #expect(policy.contains("default-src 'none'") && policy.contains("style-src 'sha256-"))
            #expect(page.headers[.setCookie] == nil)
            #expect(try await bench.post("/credentials/\(held.id)/consent", [("showsName", "on")], as: rep).status == 303)
            #expect(try await bench.get(path).text.contains("Rita Rep"))
            #expect(try await bench.post("/credentials/\(held.id)/consent", [], as: rep).status == 303)
            #expect(try await !bench.get(path).text.contains("Rita"))
            #expect(try await bench.events(CredentialConsentChanged.kind) == 2)
            bench.at("2027-01-05")
            #expect(try await bench.get(path).text.contains(#"class="amber""#))
            bench.at("2027-03-03")
            let expired = try await bench.get(path)
            #expect(expired.text.contains(#"class="red""#) && expired.text.contains("it has expired"))
            try await bench.change(held.id, .revoke)
            #expect(try await bench.get(path).text.contains("was revoked"))
            for wrong in ["/verify/x", "/verify/\(String(held.code.reversed()))", "/verify/\(held.code)0", "/verify/\(held.number)"] {
                #expect(try await bench.get(wrong).status == 404)
            }
        }
    }

    @Test("a certificate of completion has a page, a paper and a public page that names the holder only with consent", arguments: EngineKind.allCases)
    func courseCertificate(engine: EngineKind) async throws {
        try await CertificationBench.run(engine) { bench in
            let made = try await bench.course("Overview", issuesCertificate: true)
            let rep = try await bench.person("Rita Rep"), other = try await bench.person("Otto Other")
            for part in [made.lesson, made.exam] { try await bench.complete(part, of: made.course, rep) }
            let row = try await bench.store.read(bench.vendor) { [vendor = bench.vendor] in try $0.query("SELECT id, code FROM course_certificate WHERE vendor_id = \(vendor)")[0] }
            let path = "/certificates/\(try row.text("id"))", open = "/verify/\(try row.text("code"))"
            #expect(try await bench.get("/credentials", as: rep).text.contains(path))
            let page = try await bench.get(path, as: rep)
            #expect(page.status == 200 && page.text.contains("Overview") && page.text.contains(open))
            #expect(try await bench.get(path + "/certificate.pdf", as: rep).body.starts(with: Array("%PDF".utf8)))
            #expect(try await !bench.get(open).text.contains("Rita"))
            #expect(try await bench.post(path + "/consent", [("showsName", "on")], as: rep).status == 303)
            #expect(try await bench.get(open).text.contains("Rita Rep"))
            #expect(try await bench.post(path + "/consent", [], as: rep).status == 303)
            #expect(try await !bench.get(open).text.contains("Rita"))
            #expect(try await bench.events(CourseCertificateConsentChanged.kind) == 2)
            #expect(try await bench.get(path, as: other).status == 404)
            #expect(try await bench.post(path + "/consent", [("showsName", "on")], as: other).status == 404)

            // It was somebody else after all: whoever has the code reads that, and no name.
            #expect(try await bench.post(path + "/consent", [("showsName", "on")], as: rep).status == 303)
            let vendor = bench.vendor, ledger = bench.ledger
            try await bench.store.write(vendor) { tx in
                let enrolment = try #require(try Enrolments.latest(person: rep, course: made.course, vendor: vendor, tx))
                try TakenElsewhere.takeBack(enrolment.id, by: CertificationBench.operatorActor, vendor: vendor, ledger: ledger, tx)
            }
            let withdrawn = try await bench.get(open).text
            #expect(withdrawn.contains(#"class="red""#) && withdrawn.contains("This certificate was withdrawn") && !withdrawn.contains("Rita"))
            #expect(try await bench.get(path, as: rep).status == 404)
            #expect(try await bench.get(path + "/certificate.pdf", as: rep).status == 404)
            #expect(try await !bench.get("/credentials", as: rep).text.contains(path))
        }
    }

    @Test("nobody opens another person's credential or paper")
    func strangers() async throws {
        try await CertificationBench.run(.sqlite) { bench in
            let made = try await bench.course("Positioning", issuesCertificate: true)
            let id = try await bench.certification("SALES", [.init(course: made.course, activity: made.exam, renews: true)])
            let rep = try await bench.person("Rita Rep"), colleague = try await bench.person("Carl Colleague")
            let boss = try await bench.person("Bea Boss", [.partnerAdmin])
            try await bench.complete(made.lesson, of: made.course, rep)
            try await bench.complete(made.exam, of: made.course, rep)
            let held = try #require(try await bench.credential(id, of: rep)), vendor = bench.vendor
            let certificate = try await bench.store.read(vendor) {
                try $0.first("SELECT id FROM course_certificate WHERE vendor_id = \(vendor)")?.text("id")
            }
            let paper = "/certificates/\(try #require(certificate))/certificate.pdf"
            #expect(try await bench.get(paper, as: rep).status == 200)
            for person in [colleague, boss, bench.admin] {
                for path in ["/credentials/\(held.id)", "/credentials/\(held.id)/certificate.pdf", "/credentials/\(held.id)/certificate.png", paper] {
                    #expect(try await bench.get(path, as: person).status == 404)
                }
                #expect(try await bench.post("/credentials/\(held.id)/consent", [("showsName", "on")], as: person).status == 404)
            }
            for person in [rep, colleague, boss] {
                #expect(try await bench.get("/manage/certifications", as: person).status == 403)
                #expect(try await bench.get("/manage/credentials/\(held.id)", as: person).status == 403)
            }
            #expect(try await bench.get("/credentials").status == 303)
        }
    }

    @Test("the API lists credentials of current members within reach, whenever earned, and of nobody else", arguments: EngineKind.allCases)
    func reach(engine: EngineKind) async throws {
        try await CertificationBench.run(engine) { bench in
            let made = try await bench.course("Positioning")
            let id = try await bench.certification("SALES", [.init(course: made.course, activity: made.exam, renews: true)])
            let other = try await bench.organization("Rival"), vendor = bench.vendor, ledger = bench.ledger
            let boss = try await bench.person("Bea Boss", [.partnerAdmin]), rival = try await bench.person("Rolf Rival", at: other, [.partnerAdmin])
            let rep = try await bench.person("Rita Rep")
            try await bench.complete(made.exam, of: made.course, rep)
            let held = try #require(try await bench.credential(id, of: rep))
            func sees(_ person: PersonID) async throws -> Bool {
                let list = try await bench.get("/api/v1/credentials", as: person)
                #expect(list.status == 200)
                let one = try await bench.get("/api/v1/credentials/\(held.id)", as: person)
                #expect((one.status == 200) == list.text.contains(held.number))
                return one.status == 200
            }
            #expect(try await sees(boss))
            #expect(try await !sees(rival))
            #expect(try await sees(bench.admin))
            // She moves to the rival: the new employer sees what she holds, the former one no more.
            bench.at("2026-07-01")
            try await bench.store.write(vendor) { tx in
                let membership = try #require(try Memberships.of(rep, vendor: vendor, tx).first)
                try Memberships.end(membership, lastDay: Day(iso: "2026-06-30")!, by: CertificationBench.operatorActor, vendor: vendor, ledger: ledger, tx)
                try Memberships.start(rep, at: other, jobRoles: [], from: Day(iso: "2026-07-01")!, by: CertificationBench.operatorActor,
                                      vendor: vendor, ledger: ledger, tx)
            }
            #expect(try await !sees(boss))
            #expect(try await sees(rival))
            #expect(try await bench.get("/api/v1/credentials?filter[person]=zzz", as: boss).status == 422)
            #expect(try await bench.get("/api/v1/certifications", as: boss).text.contains("\"SALES\""))
        }
    }

    @Test("pages of the API lead on until everything was seen once")
    func paging() async throws {
        try await CertificationBench.run(.sqlite) { bench in
            let made = try await bench.course("Positioning")
            _ = try await bench.certification("SALES", [.init(course: made.course, activity: made.exam, renews: true)])
            for index in 0..<7 {
                let person = try await bench.person("Rep \(index)")
                try await bench.complete(made.exam, of: made.course, person)
            }
            struct Listed: Decodable {
                struct Item: Decodable { let id: String }
                let items: [Item], nextCursor: String?
            }
            var seen: [String] = [], cursor = "", rounds = 0
            repeat {
                let answer = try await bench.get("/api/v1/credentials?limit=3\(cursor.isEmpty ? "" : "&cursor=\(cursor)")", as: bench.admin)
                let page = try JSONDecoder().decode(Listed.self, from: Data(answer.body))
                seen += page.items.map(\.id)
                cursor = page.nextCursor ?? ""
                rounds += 1
            } while !cursor.isEmpty && rounds < 10
            #expect(seen.count == 7 && Set(seen).count == 7 && rounds == 3)
        }
    }

    @Test("an editor makes, reviews, publishes, changes and retires a certification in the browser", arguments: EngineKind.allCases)
    func editor(engine: EngineKind) async throws {
        try await CertificationBench.run(engine) { bench in
            let made = try await bench.course("Positioning")
            let author = try await bench.person("Arno Author", at: nil, []), admin = bench.admin
            #expect(try await bench.get("/manage/certifications/new", as: author).status == 403)
            let refused = try await bench.post("/manage/certifications/new", [("code", "x"), ("title-en", " "), ("validity", "0"), ("window", "180"),
                                                                             ("zone", "Mars/Base"), ("readiness", "2"), ("requirement-0", "nope")], as: admin)
            #expect(refused.status == 422)
            for words in ["The code needs", "Give it a title", "Give 1 to 120 months", "This is not a time zone", "is not there any more"] {
                #expect(refused.text.contains(words), "\(words)")
            }
            let form = [("code", "sales"), ("title-en", "Sales Professional"), ("title-de", "Vertriebsprofi"), ("summary-en", "Sells.\r\nShows."), ("validity", "24"), ("anchor", "expiry"),
                        ("window", "180"), ("zone", "Europe/Berlin"), ("readiness", "2"), ("readinessKind", "people"), ("audience", "sales"),
                        ("requirement-0", "\(made.course)/\(made.exam)"), ("renews-0", "on"), ("requirement-1", ""), ("requirement-2", "")]
            let created = try await bench.post("/manage/certifications/new", form, as: admin)
            #expect(created.status == 303)
            let edit = try #require(created.headers[.location]), base = String(edit.dropLast("/edit".count))
            #expect(try await bench.post("/manage/certifications/new", form, as: admin).status == 422)
            let again = try await bench.get(edit, as: admin)
            #expect(again.text.contains("Vertriebsprofi") && again.text.contains("\(made.course)/\(made.exam)"))
            #expect(try await bench.get("/certifications/\(base.split(separator: "/").last!)", as: admin).status == 404)
            let rep = try await bench.person("Rita Rep")
            try await bench.complete(made.exam, of: made.course, rep)
            let review = try await bench.get(base + "/review", as: admin)
            #expect(review.text.contains("1 person is certified at once") && review.text.contains("Rita Rep"))
            #expect(try await bench.post(base + "/publish", [], as: admin).status == 303)
            #expect(try await bench.post(base + "/publish", [], as: admin).status == 409)
            try await bench.work()
            let page = try await bench.get(base, as: admin)
            #expect(page.text.contains("Rita Rep") && page.text.contains("In force"))
            #expect(try await !bench.get(base + "?q=nobody", as: admin).text.contains("Rita Rep"))
            #expect(try await bench.get("/manage/certifications", as: admin).text.contains("Sales Professional"))
            #expect(try await bench.post(edit, form.map { $0.0 == "validity" ? ("validity", "12") : $0 }, as: admin).status == 303)
            let second = try await bench.get(base + "/review", as: admin)
            #expect(second.text.contains("24 months becomes 12 months") && second.text.contains("keeps its last day"))
            // What nobody changed is no change, although browsers send other line ends.
            #expect(!second.text.contains("What it proves"))
            #expect(try await bench.post(base + "/discard", [], as: admin).status == 303)
            #expect(try await bench.get(base + "/review", as: admin).status == 409)
            #expect(try await bench.post(base + "/retire", [], as: admin).status == 303)
            #expect(try await bench.get("/manage/certifications", as: admin).text.contains("Retired"))
        }
    }

    @Test("a vendor admin revokes with a reason that the holder reads; the form comes back without one")
    func revoking() async throws {
        try await CertificationBench.run(.sqlite) { bench in
            let made = try await bench.course("Positioning")
            let id = try await bench.certification("SALES", [.init(course: made.course, activity: made.exam, renews: true)])
            let rep = try await bench.person("Rita Rep")
            try await bench.complete(made.exam, of: made.course, rep)
            let held = try #require(try await bench.credential(id, of: rep))
            let path = "/manage/credentials/\(held.id)"
            #expect(try await bench.get(path, as: bench.admin).text.contains("Rita Rep"))
            let refused = try await bench.post(path + "/status", [("act", "revoke"), ("reason", "")], as: bench.admin)
            #expect(refused.status == 422 && refused.text.contains("Say why."))
            #expect(try await bench.post(path + "/status", [("act", "revoke"), ("effect", "today"), ("reason", "Exam <fraud>")], as: bench.admin).status == 303)
            let page = try await bench.get("/credentials/\(held.id)", as: rep)
            #expect(page.text.contains("Revoked: Exam &lt;fraud&gt;") && page.text.contains("does not count at present"))
        }
    }
}
